/**
 * py-spy's folded stacks and pictures name files as Python imports them, `asyncio/events.py`, unless
 * it was told `--full-filenames`. Whose they are can then only be told by name.
 */

/** Modules and packages of the standard library, CPython 3.10 to 3.13, that have a source. */
const STDLIB = new Set(
  (
    '__future__ _aix_support _android_support _bootsubprocess _collections_abc _colorize ' +
    '_compat_pickle _compression _ios_support _markupbase _opcode_metadata _osx_support _py_abc ' +
    '_pydatetime _pydecimal _pyio _pyrepl _sitebuiltins _strptime _threading_local _weakrefset ' +
    'abc aifc argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii ' +
    'binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd codecs codeop ' +
    'collections colorsys compileall concurrent configparser contextlib contextvars copy ' +
    'copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils ' +
    'doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch ' +
    'fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip ' +
    'hashlib heapq hmac html http imaplib imghdr imp importlib inspect io ipaddress itertools ' +
    'json keyword linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap ' +
    'modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers ' +
    'opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil ' +
    'platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr ' +
    'pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter ' +
    'runpy sched secrets select selectors shelve shlex shutil signal smtpd smtplib sndhdr ' +
    'socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics ' +
    'string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile ' +
    'telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize tomllib ' +
    'trace traceback tracemalloc tty turtle types typing unicodedata unittest urllib uu uuid ' +
    'venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp ' +
    'zipfile zipimport zlib zoneinfo'
  ).split(' '),
);

/** Whether the file says where it lives: a full path, or no file at all. */
export function isShort(file: string): boolean {
  return file !== '' && !/^([/\\<]|[A-Za-z]:)/.test(file) && file.endsWith('.py');
}

/** Whether a path, or a module's name with slashes, is of the standard library. */
export function isStandardModule(path: string): boolean {
  return STDLIB.has(path.split('/', 1)[0]?.replace(/\.py$/, '') ?? '');
}

/**
 * A path from which the origin can be told, for a short one of a module that is known.
 * @param isPackage whether a path, from its package on, is one of a package that is known
 */
export function lengthened(file: string, isPackage: (path: string) => boolean): string {
  const path = file.replaceAll('\\', '/');
  if (isStandardModule(path)) return `/python3/${path}`;
  return isPackage(path) ? `/site-packages/${path}` : file;
}

export const id = 7050;
export const ids = [7050];
export const modules = {

/***/ 83925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ProfileBuilder)
/* harmony export */ });
/* harmony import */ var _interner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50139);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63095);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87806);
/** Interns stacks into tables; every reader of a format ends here. */



class ProfileBuilder {
    #projectRoot;
    #functions = new _interner_js__WEBPACK_IMPORTED_MODULE_0__/* .Interner */ .M();
    #frames = new _interner_js__WEBPACK_IMPORTED_MODULE_0__/* .Interner */ .M();
    #stacks = new _interner_js__WEBPACK_IMPORTED_MODULE_0__/* .Interner */ .M();
    #seen = new WeakMap();
    /** @param projectRoot absolute folder of the service's own code */
    constructor(projectRoot) {
        this.#projectRoot = projectRoot;
    }
    /** Adds the stacks of one round; equal stacks become one with the sum of their weights. */
    add(stacks) {
        const weights = new Map();
        for (const { frames, weight } of stacks) {
            let parent = -1;
            for (const raw of frames) {
                const frame = this.#frame(raw);
                const below = parent;
                parent = this.#stacks.intern(`${below}:${frame}`, () => ({ parent: below, frame }));
            }
            if (parent >= 0)
                weights.set(parent, (weights.get(parent) ?? 0) + weight);
        }
        return [...weights].map(([stack, weight]) => ({ stack, weight }));
    }
    /** A function's index in the tables, and its identity. */
    function(raw) {
        const id = { name: raw.name, ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcePlace */ .$)(raw.file, this.#projectRoot) };
        return { index: this.#functions.intern((0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .a)(id), () => id), id };
    }
    #frame(raw) {
        const known = this.#seen.get(raw);
        if (known !== undefined)
            return known;
        const { index } = this.function(raw);
        const frame = this.#frames.intern(`${index}:${raw.line}`, () => ({
            function: index,
            line: raw.line,
        }));
        this.#seen.set(raw, frame);
        return frame;
    }
    /** The tables of everything added so far. */
    tables() {
        return {
            functions: this.#functions.values,
            frames: this.#frames.values,
            stacks: this.#stacks.values,
        };
    }
}


/***/ }),

/***/ 85002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ peek)
/* harmony export */ });
/** Looking at the beginning of a stream before it is known who reads it. */
/** @param least so many bytes are waited for; with fewer the stream has ended */
async function peek(source, least) {
    const iterator = iterate(source);
    const first = [];
    let length = 0;
    while (length < least) {
        const next = await iterator.next();
        if (next.done === true)
            break;
        first.push(next.value);
        length += next.value.length;
    }
    async function* chunks() {
        yield* first;
        yield* iterator;
    }
    return { first, length, chunks: chunks() };
}
async function* iterate(source) {
    yield* source;
}


/***/ }),

/***/ 18718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gN: () => (/* binding */ isStandardModule),
/* harmony export */   tQ: () => (/* binding */ isShort),
/* harmony export */   vc: () => (/* binding */ lengthened)
/* harmony export */ });
/**
 * py-spy's folded stacks and pictures name files as Python imports them, `asyncio/events.py`, unless
 * it was told `--full-filenames`. Whose they are can then only be told by name.
 */
/** Modules and packages of the standard library, CPython 3.10 to 3.13, that have a source. */
const STDLIB = new Set(('__future__ _aix_support _android_support _bootsubprocess _collections_abc _colorize ' +
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
    'zipfile zipimport zlib zoneinfo').split(' '));
/** Whether the file says where it lives: a full path, or no file at all. */
function isShort(file) {
    return file !== '' && !/^([/\\<]|[A-Za-z]:)/.test(file) && file.endsWith('.py');
}
/** Whether a path, or a module's name with slashes, is of the standard library. */
function isStandardModule(path) {
    return STDLIB.has(path.split('/', 1)[0]?.replace(/\.py$/, '') ?? '');
}
/**
 * A path from which the origin can be told, for a short one of a module that is known.
 * @param isPackage whether a path, from its package on, is one of a package that is known
 */
function lengthened(file, isPackage) {
    const path = file.replaceAll('\\', '/');
    if (isStandardModule(path))
        return `/python3/${path}`;
    return isPackage(path) ? `/site-packages/${path}` : file;
}


/***/ }),

/***/ 46964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ NO_THREAD),
/* harmony export */   f: () => (/* binding */ PROFILE_FORMATS)
/* harmony export */ });
/** The formats that are read. */
const PROFILE_FORMATS = [
    'raw',
    'speedscope',
    'svg',
    'pprof',
    'austin',
    'cpython-collapsed',
];
const NO_THREAD = { pid: undefined, tid: undefined, name: '', command: '' };


/***/ })

};

export const id = 8598;
export const ids = [8598];
export const modules = {

/***/ 98598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  categoriesCommand: () => (/* binding */ categoriesCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/profile/categories/explained.js
/**
 * One row for each function, category and decider, largest weight first. A function that says
 * nothing by itself has a row for each caller that decided.
 * @param samples those whose leaf works; waiting ones are the caller's to leave out
 */
function explainSamples(tables, samples, categoriser) {
    const categories = categoriser.ofStacks(tables);
    const deciders = categoriser.decidersOfStacks(tables);
    const rows = new Map();
    for (const { stack, weight } of samples) {
        const leaf = leafOf(tables, stack);
        const by = deciders[stack];
        const key = `${leaf} ${by}`;
        const known = rows.get(key);
        if (known !== undefined) {
            known.weight += weight;
            continue;
        }
        const id = tables.functions[leaf];
        const decider = tables.functions[by];
        const decision = categoriser.decide(decider ?? id);
        rows.set(key, { id, category: categories[stack], weight, decider, decision });
    }
    return [...rows.values()].sort((a, b) => b.weight - a.weight);
}
/** Index of the function on top of a stack. */
function leafOf(tables, stack) {
    const frame = tables.frames[tables.stacks[stack]?.frame ?? -1];
    return frame?.function ?? -1;
}
/** The packages that samples are in `other` for, largest first. */
function unknownPackages(rows) {
    const weights = new Map();
    for (const { decider, decision, weight } of rows) {
        if (decider === undefined || decision.reason.kind !== 'unknown-package')
            continue;
        const module = decider.path.split('/', 1)[0].replace(/(\.[\w-]+)?\.(py|so)$/, '');
        weights.set(module, (weights.get(module) ?? 0) + weight);
    }
    return [...weights]
        .map(([module, weight]) => ({ module, weight }))
        .sort((a, b) => b.weight - a.weight);
}

// EXTERNAL MODULE: ./build/profile/categories/table.js
var table = __webpack_require__(19467);
// EXTERNAL MODULE: ./build/profile/categories.js + 2 modules
var profile_categories = __webpack_require__(29673);
// EXTERNAL MODULE: ./build/profile/idle.js
var idle = __webpack_require__(22722);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/profile/formats/short-names.js
var short_names = __webpack_require__(18718);
// EXTERNAL MODULE: ./build/profile/paths.js
var paths = __webpack_require__(87806);
;// CONCATENATED MODULE: ./build/cli/function-name.js
/** A function as people name it on a command line, and which one is meant. */




/**
 * @param text `shop.orders.list_orders`, `shop/orders.py:list_orders`, a path, or a frame as py-spy
 *   writes it, `list_orders (/srv/shop/orders.py:12)`
 * @param projectRoot absolute folder of the service's own code
 */
function namedFunction(text, projectRoot) {
    const frame = /^(.*) \((.*?)(?::\d+)?\)$/.exec(text);
    if (frame !== null)
        return of(text, frame[2], frame[1], projectRoot);
    const placed = /^(.+\.\w+):([A-Za-z_<][^:/\\]*)$/.exec(text);
    if (placed !== null)
        return of(text, placed[1], placed[2], projectRoot);
    if (/[/\\<]|\.(py|pyx|so)$/.test(text))
        return of(text, text, '', projectRoot);
    return dotted(text, projectRoot);
}
function of(text, file, name, projectRoot) {
    const path = file.replaceAll('\\', '/');
    if ((0,external_node_path_.isAbsolute)(file) || /^[A-Za-z]:/.test(file) || path === '' || path.startsWith('<')) {
        return { text, id: { name, ...(0,paths/* sourcePlace */.$)(file, projectRoot) } };
    }
    const bare = path.replace(/^\.\//, '');
    return { text, id: { name, path: bare, origin: originOf(bare, projectRoot) } };
}
/** The longest part that is a file of the project is the module; else the rules find out. */
function dotted(text, projectRoot) {
    const parts = text.split('.');
    for (let length = parts.length; length > 0; length--) {
        const path = `${parts.slice(0, length).join('/')}.py`;
        const isThere = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(projectRoot, path));
        if (!isThere && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(projectRoot, path.replace(/\.py$/, '/__init__.py'))))
            continue;
        const file = isThere ? path : path.replace(/\.py$/, '/__init__.py');
        const name = parts.slice(length).join('.');
        return { text, id: { name, path: file, origin: 'app' } };
    }
    const path = parts.join('/');
    const name = parts.at(-1);
    return { text, id: { name, path, origin: originOf(path, projectRoot) } };
}
function originOf(path, projectRoot) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(projectRoot, path)))
        return 'app';
    return (0,short_names/* isStandardModule */.gN)(path) ? 'stdlib' : 'package';
}

// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/categories.js
/** `fastapi-spy categories`: the kinds of work, what belongs to them, and why a function does. */










const DEFAULT_ROWS = 30;
const MOST_ROWS = 100_000;
/** Columns where there is no terminal. */
const PIPE_WIDTH = 160;
/** Of a rule's module and functions; --json has all. */
const MOST_PLACE = 60;
const HINT = 'docs/categories.md says what the categories mean.';
function categoriesCommand(_context) {
    const command = new esm/* Command */.uB('categories')
        .description('List the kinds of work and the rules that decide, or explain a function’s.')
        .option('--json', 'print JSON')
        .addHelpText('after', `
The longest module that fits decides; the rules of the configuration file come before all others.

Examples:
  $ fastapi-spy categories
  $ fastapi-spy categories --json | jq '.rules[] | select(.category == "cache").module'
  $ fastapi-spy categories explain redis.client.Redis.get shop/orders.py:list_orders
  $ fastapi-spy categories explain --profile profile.raw --other

Exit codes: 0 it went well, 2 bad usage or input.`);
    (0,options/* addConfigOption */.hv)(command).action(list);
    return command.addCommand(explainCommand());
}
function explainCommand() {
    const command = new esm/* Command */.uB('explain')
        .description('Say which category functions are in, and which rule decided.')
        .argument('[function...]', 'package.module.function, path.py:function, or a frame of py-spy')
        .option('--profile <file>', 'explain the functions of a recorded profile, in any format')
        .option('--other', 'only what is in "other", and the rules to add')
        .addOption(new esm/* Option */.c$('--rows <n>', 'most rows of a profile')
        .argParser((0,options/* numberBetween */.od)(1, MOST_ROWS))
        .default(DEFAULT_ROWS))
        .option('--json', 'print JSON')
        .addHelpText('after', `
Paths are looked for in the project first, then in the standard library, then in packages.

Examples:
  $ fastapi-spy categories explain orjson shop.orders.list_orders
  $ fastapi-spy categories explain 'Session.execute (/venv/lib/python3.12/site-packages/sqlalchemy/orm/session.py:2351)'
  $ fastapi-spy categories explain --profile profile.speedscope.json
  $ fastapi-spy categories explain --profile profile.raw --other

Exit codes: 0 it went well, 2 bad usage or input.`);
    return (0,options/* addConfigOption */.hv)(command).action(async (functions, options, self) => {
        // Options that the command above has as well are given to that one.
        const all = { ...options, ...self.optsWithGlobals() };
        if (all.other === true && all.profile === undefined) {
            throw new errors/* InputError */.dz('explaining categories: --other is about a profile', {
                advice: 'Give the recorded profile with --profile.',
            });
        }
        if (functions.length === 0 && all.profile === undefined) {
            throw new errors/* InputError */.dz('explaining categories: there is nothing to explain', {
                advice: 'Name functions, or give a recorded profile with --profile.',
            });
        }
        const rules = await userRules(all.config);
        if (functions.length > 0) {
            const named = functions.map((text) => namedFunction(text, rules.appDir));
            await explainFunctions(named, rules, all.json === true);
        }
        if (all.profile !== undefined)
            await explainProfile(all.profile, rules, all);
    });
}
async function userRules(file) {
    const { resolveConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5169)]).then(__webpack_require__.bind(__webpack_require__, 45169));
    const { readLayers } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8272)]).then(__webpack_require__.bind(__webpack_require__, 48272));
    const { relative } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
    const cwd = process.cwd();
    const sources = { file, env: process.env, overrides: {}, cwd };
    const [config, layers] = [
        await resolveConfig({ ...sources, needsService: false }),
        await readLayers(sources),
    ];
    return {
        file: layers.file === undefined ? '' : relative(cwd, layers.file),
        appDir: config.appDir,
        categoriser: (0,profile_categories.createCategoriser)(config.categories),
        rules: config.categories,
    };
}
async function list(options) {
    const { rules, file } = await userRules(options.config);
    const own = rules.map(({ category, module, functions, origin }) => {
        return { category, module, ...(functions && { functions }), origin: origin ?? null, file };
    });
    if (options.json === true) {
        const categories = Object.entries(profile_categories/* CATEGORY_LABELS */.Bi).map(([name, label]) => ({ name, label }));
        writeJson({ schema: 1, categories, rules: [...own, ...table/* BUILT_IN_RULES */.J] });
        return;
    }
    const { plainGrid } = await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(5213)]).then(__webpack_require__.bind(__webpack_require__, 55213));
    const rows = [
        ...own.map((rule) => [
            rule.category,
            (0,format/* singleLine */.pF)(place(rule), MOST_PLACE),
            rule.origin ?? 'any',
            rule.file,
        ]),
        ...table/* BUILT_IN_RULES */.J.map((rule) => [
            rule.category,
            (0,format/* singleLine */.pF)(place(rule), MOST_PLACE),
            rule.origin,
            rule.reason +
                (rule.isWeak === true ? '; a caller that says something comes first' : '') +
                (rule.covers === undefined
                    ? ''
                    : `; what it calls in ${rule.covers.join(', ')} is its own`),
        ]),
    ];
    process.stdout.write(plainGrid([
        { heading: 'category' },
        { heading: 'module' },
        { heading: 'of' },
        { heading: 'what it is', flexible: true },
    ], rows, wideStyle()));
    process.stdout.write(`\nThe project's own code is "application", a package without a rule is "other"; where the category\nis "${profile_categories/* CALLER */.iL}", and in what is not listed of the standard library, the caller decides.\n${HINT}\n`);
}
function place({ module, functions }) {
    return functions === undefined ? module : `${module}: ${functions.join(', ')}`;
}
async function explainFunctions(named, { categoriser, file }, isJson) {
    const rows = named.map(({ text, id }) => ({ text, id, decision: categoriser.decide(id) }));
    if (isJson) {
        const functions = rows.map(({ text, id, decision }) => {
            return { given: text, id, category: decision.category ?? profile_categories/* CALLER */.iL, ...reasonJson(decision) };
        });
        writeJson({ schema: 1, functions });
        return;
    }
    const { plainGrid } = await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(5213)]).then(__webpack_require__.bind(__webpack_require__, 55213));
    const columns = [
        { heading: 'function', flexible: true },
        { heading: 'category' },
        { heading: 'because', flexible: true },
    ];
    process.stdout.write(plainGrid(columns, rows.map(({ text, id, decision }) => [
        text,
        decision.category === undefined ? 'its caller’s' : (0,profile_categories/* categoryLabel */.Jm)(decision.category),
        because(decision, id, file),
    ]), wideStyle()));
}
async function explainProfile(path, { categoriser, appDir, file }, options) {
    const { createReadStream } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
    const { readProfile } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(7024), __webpack_require__.e(7649)]).then(__webpack_require__.bind(__webpack_require__, 27024));
    const profile = await readProfile(chunksOf(createReadStream(path)), {
        name: path,
        projectRoot: appDir,
    });
    const waits = (0,idle/* waitingOf */.PZ)(profile.tables);
    const working = profile.samples.filter(({ stack }) => waits(stack) === undefined);
    const total = working.reduce((sum, { weight }) => sum + weight, 0);
    const waiting = profile.totalWeight - total;
    const all = explainSamples(profile.tables, working, categoriser);
    const rows = options.other === true ? all.filter(({ category }) => category === 'other') : all;
    const unknown = unknownPackages(rows);
    if (options.json === true) {
        writeJson({
            ...{ schema: 1, profile: path, unit: profile.unit, weight: total, waiting },
            functions: rows.map(({ id, category, weight, decider, decision }) => {
                return { id, category, weight, decider: decider ?? null, ...reasonJson(decision) };
            }),
            unknown,
        });
        return;
    }
    const { plainGrid } = await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(5213)]).then(__webpack_require__.bind(__webpack_require__, 55213));
    const shown = rows.slice(0, options.rows);
    const share = (weight) => `${((weight / total) * 100).toFixed(2)} %`;
    const sum = rows.reduce((weight, row) => weight + row.weight, 0);
    process.stdout.write(`${path}: ${Math.round(total)} ${profile.unit}${waiting > 0 ? `, without ${Math.round(waiting)} in which a thread waits` : ''}\n` +
        (options.other === true ? `"other" has ${total > 0 ? share(sum) : 'none'} of them\n` : '') +
        (rows.length === 0
            ? ''
            : plainGrid([
                { heading: 'self', right: true },
                { heading: 'category' },
                { heading: 'function', flexible: true },
                { heading: 'because', flexible: true },
            ], shown.map((row) => [
                share(row.weight),
                (0,profile_categories/* categoryLabel */.Jm)(row.category),
                nameOf(row.id),
                becauseOf(row, file),
            ]), wideStyle())) +
        (shown.length < rows.length
            ? `${rows.length - shown.length} rows more: --rows ${Math.min(MOST_ROWS, rows.length)}\n`
            : '') +
        (options.other === true ? suggestion(unknown, share) : ''));
}
/** A file as a stream, its errors in words. */
async function* chunksOf(stream) {
    try {
        yield* stream;
    }
    catch (cause) {
        throw new errors/* InputError */.dz(cause.message, { cause });
    }
}
/** The rules that would leave nothing unknown, for the configuration file. */
function suggestion(unknown, share) {
    if (unknown.length === 0)
        return 'No package in it is unknown: there is no rule to add.\n';
    const lines = unknown.map(({ module, weight }) => `  - { category: ${JSON.stringify(module.slice(0, 40))}, module: ${JSON.stringify(module)}, origin: package }   # ${share(weight)}`);
    return ('\nFor fastapi-spy.yml; put one of the categories (database, http …) in the place of the\n' +
        `package's name, or "${profile_categories/* CALLER */.iL}" where the function that calls it should decide:\n\n` +
        `categories:\n${lines.join('\n')}\n`);
}
function nameOf({ name, path }) {
    return path === '' ? name : `${name} ${path}`;
}
function becauseOf({ id, decider, decision }, file) {
    if (decider === undefined)
        return 'nothing on the stack says anything';
    const reason = because(decision, decider, file);
    return decider === id ? reason : `its caller ${decider.name}: ${reason}`;
}
function because({ isWeak, reason }, { path }, file) {
    return reasonText(reason, path, file) + (isWeak ? '; a caller may say more' : '');
}
function reasonText(reason, path, file) {
    switch (reason.kind) {
        case 'user':
            return `rule ${reason.index + 1} of ${file}: ${place(reason.rule)}`;
        case 'built-in':
            return `${place(reason.rule)} (${reason.rule.reason})`;
        case 'template':
            return 'the file of a template';
        case 'application':
            return "the project's own code";
        case 'unknown-package':
            return `no rule for the package ${path.split('/', 1)[0]}`;
        case 'nothing-known':
            return 'no rule; it says nothing by itself';
    }
}
function reasonJson({ isWeak, reason }) {
    const rule = reason.kind === 'user' || reason.kind === 'built-in' ? reason.rule : null;
    return { isWeak, because: reason.kind, rule };
}
/** In a pipe nothing has to fit: names are whole. */
function wideStyle() {
    return process.stdout.isTTY === true ? (0,terminal.outputStyle)() : { colour: false, width: PIPE_WIDTH };
}
function writeJson(value) {
    process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
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

/***/ 22722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ waitingOf),
/* harmony export */   d8: () => (/* binding */ idleKind)
/* harmony export */ });
/* unused harmony exports IDLE_LEAVES, isIdleLeaf */
/**
 * Functions in which a thread waits: when one of them is the leaf of a stack, no code of the
 * service runs there. py-spy drops threads that sleep by the operating system's word, but on Linux
 * it asks for the state some hundred microseconds before it reads the stack, and "runnable" is not
 * "running": a thread that was woken and queues for a core, or that fell asleep in between, is
 * still seen, in its waiting place. py-spy 0.4.3's own list of such places does not fit its own
 * qualified names on CPython 3.11 and later.
 */
/** The places, by who waits. Bare names (py-spy 0.4.2, older CPython) are their last parts. */
const IDLE_LEAVES = [
    // asyncio, and every server on top of it, between two events
    leaf('EpollSelector.select', 'selectors.py', 'asyncio on Linux', 'poll'),
    leaf('KqueueSelector.select', 'selectors.py', 'asyncio on macOS', 'poll'),
    leaf('_PollLikeSelector.select', 'selectors.py', 'poll and devpoll: subprocess, old systems', 'poll'),
    leaf('SelectSelector.select', 'selectors.py', 'asyncio where nothing better is', 'poll'),
    leaf('SelectSelector._select', 'selectors.py', 'the call below it on Windows', 'poll'),
    leaf('IocpProactor._poll', 'asyncio/windows_events.py', 'asyncio on Windows', 'poll'),
    // uvloop: libuv waits, reads and writes inside one C function that Runner.run called
    leaf('Runner.run', 'asyncio/runners.py', 'uvloop under asyncio.run', 'loop'),
    leaf('run', 'uvloop/__init__.py', 'uvloop.run', 'loop'),
    leaf('run.<locals>.wrapper', 'uvloop/__init__.py', 'uvloop.run, around the coroutine', 'loop'),
    leaf('asyncio_run', 'uvicorn/_compat.py', "uvicorn's own asyncio.run before 3.11", 'loop'),
    leaf('Server.run', 'uvicorn/server.py', 'uvloop under run_until_complete', 'loop'),
    leaf('UvicornWorker.run', 'uvicorn/workers.py', 'the same in a gunicorn worker', 'loop'),
    leaf('UvicornWorker.run', 'uvicorn_worker/_workers.py', 'the same, own package', 'loop'),
    // granian: the same in Rust, HTTP included; one function for each kind of application
    ...['asgi', 'asgi_lifespan', 'rsgi', 'wsgi'].flatMap((kind) => [
        leaf(`MPServer._spawn_${kind}_worker`, 'granian/server/mp.py', "granian's workers", 'loop'),
        leaf(`MTServer._spawn_${kind}_worker`, 'granian/server/mt.py', 'the same as threads', 'loop'),
    ]),
    // threads of pools, waiting for a job: anyio and queues in Python end in Condition.wait;
    // SimpleQueue.get is C, so the worker that called it is the leaf
    leaf('Condition.wait', 'threading.py', 'queue.Queue.get of anyio workers; events; barriers'),
    leaf('_worker', 'concurrent/futures/thread.py', 'ThreadPoolExecutor: SimpleQueue.get is C'),
    leaf('Thread._wait_for_tstate_lock', 'threading.py', 'join, up to CPython 3.12'),
    leaf('Thread.join', 'threading.py', 'join, from CPython 3.13 on'),
    leaf('_shutdown', 'threading.py', "the interpreter's end waits for threads"),
    // threads of libraries that look after something: time.sleep is C
    leaf('PeriodicExecutor._run', 'pymongo/periodic_executor.py', "pymongo's checks of its servers"),
    // processes: masters and their workers
    leaf('Popen.poll', 'multiprocessing/popen_fork.py', 'a master waits for its worker'),
    leaf('Popen.wait', 'multiprocessing/popen_fork.py', 'the same'),
    leaf('SemLock.__enter__', 'multiprocessing/synchronize.py', 'a lock between processes'),
    leaf('Connection._recv', 'multiprocessing/connection.py', 'a process waits for a message'),
    leaf('Popen._try_wait', 'subprocess.py', 'waits for a child'),
    leaf('main', 'multiprocessing/resource_tracker.py', 'reads its pipe'),
    leaf('Arbiter.sleep', 'gunicorn/arbiter.py', "gunicorn's master, up to 23"),
    leaf('Arbiter.wait_for_signals', 'gunicorn/arbiter.py', "gunicorn's master, from 24 on"),
];
function leaf(name, file, reason, kind = 'wait') {
    return { name, file, kind, reason };
}
const byName = new Map();
for (const entry of IDLE_LEAVES) {
    const bare = entry.name.slice(entry.name.lastIndexOf('.') + 1);
    for (const name of new Set([entry.name, bare])) {
        byName.set(name, [...(byName.get(name) ?? []), entry]);
    }
}
/**
 * The way in which a leaf waits; undefined for one that works.
 *
 * `time.sleep`, `lock.acquire`, `socket.recv` and the like are C: their caller is the leaf, which
 * may be any function, so no name tells them. A thread that sleeps there is not runnable and py-spy
 * drops it.
 */
function idleKind(frame) {
    const candidates = byName.get(frame.name);
    if (candidates === undefined)
        return undefined;
    const path = `/${frame.file.replaceAll('\\', '/')}`;
    return candidates.find((entry) => path.endsWith(`/${entry.file}`))?.kind;
}
/** Whether a thread whose leaf this is waits, or may wait (an event loop in C). */
function isIdleLeaf(frame) {
    return idleKind(frame) !== undefined;
}
/** The system's own waits, as native frames name them. */
const NATIVE_WAITS = /^(epoll_p?wait2?|p?poll|p?select|kevent|pthread_cond_(timed)?wait|sem_(timed|clock)?wait|(clock_)?nanosleep)$/;
/**
 * How the thread of a recorded stack waits; undefined for one that works. Where native frames were
 * recorded, they stand on top of the place that waits; a loop in C with some above it is at work.
 * @returns a function of the stack's index in the tables
 */
function waitingOf(tables) {
    const { functions, frames, stacks } = tables;
    const kinds = functions.map(({ name, path, origin }) => origin === 'app' ? undefined : idleKind({ name, file: path }));
    return (stack) => {
        for (let node = stack; node >= 0;) {
            const { parent, frame } = stacks[node];
            const index = frames[frame].function;
            const { name, origin } = functions[index];
            if (origin !== 'native') {
                return kinds[index] === 'loop' && node !== stack ? undefined : kinds[index];
            }
            if (node === stack && NATIVE_WAITS.test(name))
                return 'wait';
            node = parent;
        }
        return undefined;
    };
}


/***/ }),

/***/ 87806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sourcePlace),
/* harmony export */   B: () => (/* binding */ isPathBelow)
/* harmony export */ });
/**
 * @param file as the sampler names it; may be empty, `<frozen runpy>`, `<string>`
 * @param projectRoot absolute folder; files below it are the application's own
 */
function sourcePlace(file, projectRoot) {
    const path = file.replaceAll('\\', '/');
    // `?`: C of which not even the library is known.
    if (path === '' || /^\?+$/.test(path))
        return { path: '', origin: 'native' };
    if (path.startsWith('<frozen ')) {
        // `<frozen importlib._bootstrap>` is the standard library's importlib/_bootstrap.py.
        return { path: `${path.slice(8, -1).replaceAll('.', '/')}.py`, origin: 'stdlib' };
    }
    // Code made at run time (`<string>`, `<attrs generated init …>`) belongs to what called for it.
    if (path.startsWith('<'))
        return { path: path.replace(/\s.*>$/s, '>'), origin: 'package' };
    const installed = Math.max(path.lastIndexOf('/site-packages/'), path.lastIndexOf('/dist-packages/'));
    if (installed >= 0) {
        return { path: path.slice(installed + '/site-packages/'.length), origin: 'package' };
    }
    const root = projectRoot.replaceAll('\\', '/').replace(/\/$/, '');
    const standard = /^.*\/(?:lib\/)?(?:python|pypy)3\.?\d*t?\/(?!site-packages\/)(.*)$/i.exec(path);
    if (root !== '' && path.startsWith(`${root}/`)) {
        return { path: path.slice(root.length + 1), origin: 'app' };
    }
    if (standard?.[1] !== undefined)
        return { path: standard[1], origin: 'stdlib' };
    const windowsStandard = /^[A-Za-z]:\/.*\/Lib\/(.*)$/.exec(path);
    if (windowsStandard?.[1] !== undefined)
        return { path: windowsStandard[1], origin: 'stdlib' };
    if (/\.(so|dylib|dll|pyd)(\.[\d.]+)?$/.test(path)) {
        return { path: path.slice(path.lastIndexOf('/') + 1), origin: 'native' };
    }
    if (COMPILED_SOURCE.test(path))
        return { path: compiledSource(path), origin: 'native' };
    return { path: path.replace(/^\/+/, ''), origin: 'app' };
}
/** Whether a path with "/" leads below the folder that it is relative to, and says so plainly. */
function isPathBelow(path) {
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
/** Native frames name the source that a library was compiled from, on the machine that did it. */
const COMPILED_SOURCE = /\.(c|cc|cpp|cxx|h|hh|hpp|inc|s|pyx|pxd|pxi|rs)$/i;
/** From the source's own folders on, as far as they can be told; else its last two folders. */
function compiledSource(path) {
    if (!/^(?:\/|[A-Za-z]:)/.test(path))
        return path;
    const cpython = /\/C?Python-3[^/]*\/(?:\.\/)?(.*)$/i.exec(path);
    return cpython?.[1] ?? path.split('/').filter(Boolean).slice(-3).join('/');
}


/***/ }),

/***/ 92772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   B6: () => (/* binding */ formatThreshold),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   MA: () => (/* binding */ formatP),
/* harmony export */   Ob: () => (/* binding */ isSameCount),
/* harmony export */   SM: () => (/* binding */ formatMetricShort),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Ti: () => (/* binding */ formatEffect),
/* harmony export */   UE: () => (/* binding */ arrow),
/* harmony export */   Uf: () => (/* binding */ signedEffect),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   Ym: () => (/* binding */ formatShares),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   d: () => (/* binding */ formatBeforeAfter),
/* harmony export */   gI: () => (/* binding */ formatMetric),
/* harmony export */   gM: () => (/* binding */ formatCounts),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   lq: () => (/* binding */ formatCountChange),
/* harmony export */   mZ: () => (/* binding */ formatCountsChanged),
/* harmony export */   pF: () => (/* binding */ singleLine),
/* harmony export */   rE: () => (/* binding */ VERDICT_MARKS),
/* harmony export */   tK: () => (/* binding */ formatSpread),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/** Marks that do not depend on telling red from green: a sign and an arrow always stand beside. */
const VERDICT_MARKS = {
    regressed: '🔴',
    improved: '🟢',
    unchanged: '⚪',
    inconclusive: '⚪',
    contaminated: '⚪',
};
const MINUS = '−';
/** Decimals that leave about three significant digits, at most three: 123, 12.3, 1.23, 0.012. */
function decimalsFor(value) {
    const size = Math.abs(value);
    if (size >= 100)
        return 0;
    if (size >= 10)
        return 1;
    return size >= 1 ? 2 : 3;
}
/** Fixed decimals, thousands separated by commas; a number that is none reads `n/a`. */
function formatNumber(value, decimals) {
    if (!Number.isFinite(value))
        return 'n/a';
    const smallest = 10 ** -decimals;
    if (value > 0 && value < smallest / 2)
        return `<${smallest.toFixed(decimals)}`;
    // Adding 0 turns −0 into 0.
    const [whole = '0', fraction] = (Math.abs(value) + 0).toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
    return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${digits}` : digits;
}
/** A whole number with its thousands separated: `3,000`. */
function formatCount(value) {
    return formatNumber(value, 0);
}
/** `1 round`, `3,000 requests`. */
function plural(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** Two values in the same unit with the same decimals, so that they can be read off one another. */
function formatPair(base, head) {
    const largest = Math.max(Math.abs(base), Math.abs(head));
    const smallest = Math.min(Math.abs(base), Math.abs(head));
    let decimals = decimalsFor(largest);
    while (decimals < 3 && smallest > 0 && smallest < 10 ** -decimals)
        decimals += 1;
    // A bare 0 stands out: there was, or is, nothing at all.
    const format = (value) => (value === 0 ? '0' : formatNumber(value, decimals));
    return [format(base), format(head)];
}
/** Milliseconds with their unit: `1.42 ms`. */
function formatMs(value) {
    return `${formatNumber(value, decimalsFor(value))} ms`;
}
/** `0.21 → 0.37`, without unit, for a table whose heading names it. */
function formatBeforeAfter(base, head) {
    const [before, after] = formatPair(base, head);
    return `${before} → ${after}`;
}
/** A part of a whole (0..1) in per cent: `12.3 %`. */
function formatShare(part) {
    return `${formatNumber(part * 100, 1)} %`;
}
/** `9.6 % → 22.0 %`. */
function formatShares(base, head) {
    return `${formatShare(base)} → ${formatShare(head)}`;
}
/** More ▲, less ▼, and nothing where the number reads as zero. */
function arrow(effect) {
    if (Math.abs(effect) < 0.0005)
        return '';
    return effect > 0 ? '▲' : '▼';
}
/** Hundred times the effect with its sign: `+13.2`, `−0.4`, `±0.0`. */
function signed(effect) {
    if (Number.isNaN(effect))
        return 'n/a';
    if (!Number.isFinite(effect))
        return effect > 0 ? '+∞' : `${MINUS}∞`;
    const digits = formatNumber(Math.abs(effect) * 100, Math.abs(effect) >= 1 ? 0 : 1);
    if (Math.abs(effect) < 0.0005)
        return '±0.0';
    return effect > 0 ? `+${digits}` : `${MINUS}${digits}`;
}
const SCALE_UNITS = { relative: '%', points: 'points' };
/** An effect with its sign and the kind of number it is: `+13.2 %` or `+11.0 points`. */
function signedEffect(effect, scale) {
    return `${signed(effect)} ${SCALE_UNITS[scale]}`;
}
/** An effect with arrow, sign and kind: `▲ +13.2 %`, `▼ −3.1 points`, `±0.0 points`. */
function formatEffect(effect, scale) {
    return `${arrow(effect)} ${signedEffect(effect, scale)}`.trimStart();
}
/** Change as points of base's total CPU per request: `▲ +11.0 points`. */
function formatPoints(effectPoints) {
    return formatEffect(effectPoints, 'points');
}
/** Lowest and highest effect: `+9.8 … +16.9 %`; with `unit: false` for beside an effect. */
function formatInterval(interval, scale, unit = true) {
    const range = `${signed(interval[0])} … ${signed(interval[1])}`;
    return unit ? `${range} ${SCALE_UNITS[scale]}` : range;
}
/** A probability: `0.3 %`, `< 0.1 %`, `40 %`; a dash for none. */
function formatP(p) {
    if (p === null)
        return '–';
    if (p < 0.001)
        return '< 0.1 %';
    return p < 0.1 ? `${formatNumber(p * 100, 1)} %` : `${formatNumber(p * 100, 0)} %`;
}
/** Effect from which a metric counts: `5 %`, `2.5 points`. */
function formatThreshold(threshold, scale) {
    const hundredths = threshold * 100;
    const decimals = Math.abs(hundredths - Math.round(hundredths)) < 0.05 ? 0 : 1;
    return `${formatNumber(hundredths, decimals)} ${SCALE_UNITS[scale]}`;
}
const UNITS = {
    'ms/request': ' ms',
    ms: ' ms',
    'requests/s': ' requests/s',
    ratio: ' %',
};
function metricPair(metric) {
    const factor = metric.unit === 'ratio' ? 100 : 1;
    return formatPair(metric.base * factor, metric.head * factor);
}
/** The two means of a metric, each with its unit, for a sentence: `1.42 ms → 1.61 ms`. */
function formatMetric(metric) {
    const [before, after] = metricPair(metric);
    const unit = UNITS[metric.unit];
    return `${before}${unit} → ${after}${unit}`;
}
/** The two means of a metric with their unit once, for a table: `1.42 → 1.61 ms`. */
function formatMetricShort(metric) {
    return `${metricPair(metric).join(' → ')}${UNITS[metric.unit]}`;
}
/** Lowest and highest round of one side, for beside a value with its unit: `1.39–1.46`. */
function formatSpread(spread, unit) {
    const factor = unit === 'ratio' ? 100 : 1;
    const [low, high] = formatPair(spread[0] * factor, spread[1] * factor);
    return low === high ? low : `${low}–${high}`;
}
/** Amounts nearer to one another than this are one amount, computed in two ways. */
const SAME_COUNT = 1e-6;
/** Whether both sides have the same exact amount. */
function isSameCount({ base, head }) {
    return Math.abs(head - base) <= SAME_COUNT * Math.max(1, Math.abs(base));
}
/** Whole amounts without decimals; a mean over requests that differ has some. */
function formatAmount(value, decimals) {
    const isWhole = Math.abs(value - Math.round(value)) <= SAME_COUNT * Math.max(1, Math.abs(value));
    return formatNumber(value, isWhole ? 0 : decimals);
}
/**
 * An exact amount on both sides: `3 → 8`, `0.25 → 1`, and just `812` where it is the same. As many
 * decimals as tell the two apart: an exact difference is never rounded away.
 */
function formatCounts(pair) {
    const { base, head } = pair;
    const largest = Math.max(Math.abs(base), Math.abs(head));
    const fewest = largest >= 100 ? 0 : largest >= 10 ? 1 : 2;
    if (isSameCount(pair))
        return formatAmount(head, fewest);
    for (let decimals = fewest;; decimals += 1) {
        const [before, after] = [formatAmount(base, decimals), formatAmount(head, decimals)];
        if (before !== after || decimals >= 6)
            return `${before} → ${after}`;
    }
}
/**
 * Change of an exact amount: `▲ +25.6 %`, `▼ <0.1 %`, only the arrow from or to nothing, and empty
 * where it is the same.
 */
function formatCountChange(pair) {
    if (isSameCount(pair))
        return '';
    const { base, head } = pair;
    const mark = head > base ? '▲' : '▼';
    if (base === 0 || head === 0)
        return mark;
    const effect = (head - base) / base;
    return `${mark} ${Math.abs(effect) < 0.0005 ? '<0.1 %' : signedEffect(effect, 'relative')}`;
}
/** Amount and change together: `812 → 1,020 (▲ +25.6 %)`; `812` where it is the same. */
function formatCountsChanged(pair) {
    const change = formatCountChange(pair);
    return `${formatCounts(pair)}${change === '' ? '' : ` (${change})`}`;
}
/** The first seven digits of a commit; outside a repository there is none. */
function shortSha(sha) {
    return sha === '' ? 'no commit' : singleLine(sha, 7, 'start');
}
/** Characters that are invisible, control a terminal, turn writing around or are half a character. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu;
/**
 * Text from elsewhere as one printable line of at most `maxLength` characters. The middle of a
 * longer one gives way to `…`: a qualified name tells most at its end, a path at both. With
 * `keep: 'start'` the end is cut off without a mark.
 */
function singleLine(text, maxLength, keep = 'both') {
    // Cut before cleaning, so that a hostile megabyte costs no more than a long name.
    const bounded = text.length > maxLength * 8
        ? `${text.slice(0, maxLength * 4)} ${text.slice(-maxLength * 4)}`
        : text;
    const clean = bounded.replace(UNPRINTABLE, ' ').trim();
    const characters = Array.from(clean);
    if (characters.length <= maxLength)
        return clean;
    if (keep === 'start')
        return characters.slice(0, maxLength).join('');
    const start = Math.floor((maxLength - 1) * 0.4);
    const end = maxLength - 1 - start;
    return [...characters.slice(0, start), '…', ...characters.slice(-end)].join('');
}


/***/ })

};

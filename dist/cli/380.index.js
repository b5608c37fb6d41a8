export const id = 380;
export const ids = [380];
export const modules = {

/***/ 22117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   bg: () => (/* binding */ listenersOf),
/* harmony export */   ov: () => (/* binding */ freePort)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/** TCP ports of this machine: a free one, and who listens on one. */




/** A port that nothing listens on now, on the loopback address. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
        });
    });
}
/** Pids of the processes that hold a listening socket on a port; several for servers with workers. */
async function listenersOf(port) {
    if (process.platform !== 'linux') {
        return lsof([`-iTCP:${port}`, '-sTCP:LISTEN', '-t'], /^(\d+)$/);
    }
    const sockets = await listeningSockets();
    if (![...sockets.values()].includes(port))
        return [];
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
    const ports = await Promise.all(pids.map((pid) => portsHeld(pid, sockets)));
    return pids.filter((_, index) => ports[index]?.includes(port));
}
/** Ports on which any of some processes listens, lowest first. */
async function portsOf(pids) {
    if (process.platform !== 'linux') {
        return lsof(['-iTCP', '-sTCP:LISTEN', '-a', '-p', pids.join(','), '-F', 'n'], /:(\d+)$/);
    }
    const sockets = await listeningSockets();
    const held = await Promise.all(pids.map((pid) => portsHeld(pid, sockets)));
    return [...new Set(held.flat())].sort((a, b) => a - b);
}
async function lsof(args, pattern) {
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('lsof', ['-nP', ...args]);
        const found = stdout.split('\n').map((line) => pattern.exec(line)?.[1]);
        return [...new Set(found.filter((each) => each !== undefined).map(Number))];
    }
    catch {
        return []; // lsof ends with 1 when nothing listens
    }
}
/** Listening TCP sockets of this machine: port by what `/proc/PID/fd` calls the socket. */
async function listeningSockets() {
    const LISTEN = '0A';
    const sockets = new Map();
    for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
        const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(table, 'utf8').catch(() => '')).split('\n').slice(1);
        for (const line of lines) {
            const fields = line.trim().split(/\s+/);
            const port = Number.parseInt(fields[1]?.split(':')[1] ?? '', 16);
            if (fields[3] === LISTEN)
                sockets.set(`socket:[${fields[9]}]`, port);
        }
    }
    return sockets;
}
async function portsHeld(pid, sockets) {
    const descriptors = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(`/proc/${pid}/fd`).catch(() => []);
    const targets = await Promise.all(descriptors.map((each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/${pid}/fd/${each}`).catch(() => '')));
    return targets.flatMap((target) => sockets.get(target) ?? []);
}


/***/ }),

/***/ 13482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ descendants),
/* harmony export */   L_: () => (/* binding */ treePids),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   dA: () => (/* binding */ stopTree),
/* harmony export */   l6: () => (/* binding */ MARK_VARIABLE)
/* harmony export */ });
/* unused harmony export trySignal */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/** Processes of this machine: who descends from whom, and how a whole tree is stopped. */




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** All processes that can be seen now. */
async function listProcesses() {
    if (process.platform === 'linux') {
        const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
        const all = await Promise.all(pids.map((pid) => processInfo(Number(pid))));
        return all.filter((info) => info !== undefined);
    }
    const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat=,lstart='], {
        maxBuffer: 64 * 1024 * 1024,
    });
    return stdout
        .split('\n')
        .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line))
        .filter((match) => match !== null)
        .map((match) => ({
        pid: Number(match[1]),
        parent: Number(match[2]),
        group: Number(match[3]),
        zombie: match[4].startsWith('Z'),
        startTime: match[5],
    }));
}
async function processInfo(pid) {
    try {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, 'utf8');
        // The command's name stands in brackets and may hold anything, brackets and spaces included.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return {
            pid,
            zombie: fields[0] === 'Z' || fields[0] === 'X',
            parent: Number(fields[1]),
            group: Number(fields[2]),
            startTime: fields[19],
        };
    }
    catch {
        return undefined; // ended between listing and reading
    }
}
/** A process and all that descend from it, the root first; empty when the root has ended. */
function descendants(all, root) {
    const children = new Map();
    for (const info of all) {
        const siblings = children.get(info.parent);
        if (siblings === undefined)
            children.set(info.parent, [info]);
        else
            siblings.push(info);
    }
    const result = all.filter((info) => info.pid === root);
    for (let index = 0; index < result.length; index++) {
        result.push(...(children.get(result[index].pid) ?? []));
    }
    return result;
}
/**
 * The pids of a process and all that descend from it, the root first; empty when it has ended.
 * On Linux it asks the processes themselves, which is much quicker than listing all of /proc.
 */
async function treePids(root) {
    const told = process.platform === 'linux' ? await toldChildren(root) : undefined;
    if (told === undefined)
        return descendants(await listProcesses(), root).map(({ pid }) => pid);
    const pids = [root, ...told];
    for (let index = 1; index < pids.length; index++) {
        pids.push(...((await toldChildren(pids[index])) ?? []));
    }
    return pids;
}
/** Undefined when the process has ended or the kernel was built without such lists. */
async function toldChildren(pid) {
    const lists = await Promise.all((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(`/proc/${pid}/task`).catch(() => [])).map((tid) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/task/${tid}/children`, 'latin1').catch(() => undefined)));
    if (lists.every((list) => list === undefined))
        return undefined;
    return lists.flatMap((list) => list?.match(/\d+/g) ?? []).map(Number);
}
/** Variable in the environment of all that we start; finds what left its process group. */
const MARK_VARIABLE = 'FASTAPI_SPY_MARK';
async function hasMark(pid, mark) {
    try {
        const environment = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/environ`, 'latin1');
        return environment.split('\0').includes(`${MARK_VARIABLE}=${mark}`);
    }
    catch {
        return false;
    }
}
async function ownedProcesses(owned) {
    const all = (await listProcesses()).filter((info) => !info.zombie && info.pid !== process.pid);
    const tree = new Set(descendants(all, owned.pid).map((info) => info.pid));
    const belongs = await Promise.all(all.map(async (info) => tree.has(info.pid) ||
        info.group === owned.pid ||
        (process.platform === 'linux' && (await hasMark(info.pid, owned.mark)))));
    return all.filter((_, index) => belongs[index]);
}
/**
 * Stops a process and everything that it started: SIGTERM to the root, so that a server can end
 * its workers itself; then SIGTERM, then SIGKILL to whatever is left. Resolves when all are gone.
 */
async function stopTree(owned, graceMs = 5000) {
    if (process.platform === 'win32') {
        await run('taskkill', ['/PID', String(owned.pid), '/T', '/F']).catch(() => undefined);
        return;
    }
    let left = await ownedProcesses(owned);
    // Known members stay members when their parent ends and they are handed to init.
    const members = new Map(left.map((info) => [identity(info), info]));
    const signalAll = (signal) => {
        for (const info of left)
            trySignal(info.pid, signal);
    };
    const waitFor = async (milliseconds, isOver = () => left.length === 0) => {
        const deadline = performance.now() + milliseconds;
        for (;;) {
            const alive = new Set((await listProcesses()).filter((p) => !p.zombie).map(identity));
            for (const info of await ownedProcesses(owned))
                members.set(identity(info), info);
            left = [...members.values()].filter((info) => alive.has(identity(info)));
            if (isOver() || performance.now() > deadline)
                return;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
        }
    };
    if (left.length === 0)
        return;
    const hasRoot = () => left.some((info) => info.pid === owned.pid);
    if (hasRoot()) {
        // A server ends after its workers. What is still there when the root is gone had no such
        // root above it (a shell, for instance) and is told itself, with the same grace.
        trySignal(owned.pid, 'SIGTERM');
        await waitFor(graceMs, () => !hasRoot());
        if (left.length === 0)
            return;
    }
    signalAll('SIGTERM');
    await waitFor(hasRoot() ? 500 : graceMs);
    if (left.length === 0)
        return;
    signalAll('SIGKILL');
    await waitFor(2000);
}
function identity(info) {
    return `${info.pid}:${info.startTime}`;
}
/** Sends a signal; false when the process has ended or is not ours to signal. */
function trySignal(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 57473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ serverInSource),
/* harmony export */   H5: () => (/* binding */ isHousekeeper),
/* harmony export */   Vs: () => (/* binding */ isSpawned),
/* harmony export */   Xz: () => (/* binding */ isInterpreter),
/* harmony export */   pQ: () => (/* binding */ pythonProgram),
/* harmony export */   vg: () => (/* binding */ serverCommand)
/* harmony export */ });
/* unused harmony export SERVER_NAMES */
/** What a process's command line says of the server that it runs. Pure. */
const SERVER_NAMES = ['uvicorn', 'gunicorn', 'hypercorn', 'granian', 'fastapi'];
const INTERPRETER = /^(?:python|pypy)[\d.]*(?:t|d|w)?(?:\.exe)?$/i;
const APP = /^[A-Za-z_][\w./-]*:[A-Za-z_][\w.]*(?:\(.*\))?$/;
const MODULE = /^[A-Za-z_][\w.]*$/;
/** Interpreter options that take the next word. */
const INTERPRETER_VALUES = new Set(['-W', '-X', '--check-hash-based-pycs']);
/** Programs that run another one: `coverage run -m uvicorn`, `debugpy --listen 5678 -m uvicorn`. */
const RUNNERS = new Set(['coverage', 'debugpy', 'memray', 'viztracer', 'scalene', 'kernprof']);
/** Options whose value could be taken for an app. */
const NAMED_VALUES = /^(?:-b|--bind|--insecure-bind|--quic-bind|--host|--uds|-k|--worker-class|-c|--config|--logger-class|--access-logformat|--log-config|--env-file|-e|--env|-n|--name|--error-logfile|--access-logfile|--process-name|--root-path|--header)$/;
const IMPORTED_SERVER = /^[ \t]*(?:from|import\b(?:[^,\n]*,)*)[ \t]*\b(uvicorn|hypercorn|granian)\b/m;
const MOST_NAME = 200;
/** These take a module alone as well. */
const MODULE_SUFFICES = new Set(['gunicorn', 'hypercorn', 'granian']);
/** Whether a program's path is that of a Python interpreter. */
function isInterpreter(path) {
    return INTERPRETER.test(baseName(path));
}
/** What a Python process runs; undefined for an interactive one, or when it is no interpreter. */
function pythonProgram(argv) {
    if (argv[0] === undefined || !isInterpreter(argv[0]))
        return undefined;
    for (let index = 1; index < argv.length; index++) {
        const word = argv[index];
        if (!word.startsWith('-') || word === '-') {
            return { kind: 'script', path: word, args: argv.slice(index + 1) };
        }
        // `-um uvicorn` is `-u -m uvicorn`.
        const last = word.startsWith('--') ? '' : /[mc]$/.exec(word)?.[0];
        const next = argv[index + 1];
        if (next === undefined)
            return undefined;
        if (last === 'm')
            return { kind: 'module', name: next, args: argv.slice(index + 2) };
        if (last === 'c')
            return { kind: 'code', source: next };
        if (INTERPRETER_VALUES.has(word))
            index += 1;
    }
    return undefined;
}
/**
 * The server that a process is, by its command line or by the title that it gave itself.
 * @param argv the words; a title is one word, or several where a system does not tell them apart
 */
function serverCommand(argv) {
    const titled = fromTitle(argv.join(' ').trim());
    if (titled !== undefined)
        return titled;
    const program = pythonProgram(argv);
    if (program === undefined || program.kind === 'code')
        return undefined;
    const name = program.kind === 'module'
        ? program.name.split('.')[0]
        : baseName(program.path).replace(/(?:-script)?\.(?:pyw?|exe)$/, '');
    const direct = fromProgram(name, program.args);
    if (direct !== undefined || !RUNNERS.has(name))
        return direct;
    const at = program.args.indexOf('-m');
    const run = at < 0 ? program.args.find((word) => isServer(baseName(word))) : program.args[at + 1];
    if (run === undefined)
        return undefined;
    const args = program.args.slice(program.args.indexOf(run) + 1);
    return fromProgram(baseName(run).split('.')[0], args);
}
/** gunicorn and granian name their processes where setproctitle is installed. */
function fromTitle(title) {
    const gunicorn = /^gunicorn: (?:master|worker) \[(.*)\]$/.exec(title)?.[1];
    if (gunicorn !== undefined)
        return found('gunicorn', APP.test(gunicorn) ? gunicorn : undefined);
    const granian = /^granian (?:asgi|asginl|rsgi|wsgi) \S+ (\S+)(?: worker-\d+)?$/.exec(title)?.[1];
    return granian === undefined ? undefined : found('granian', granian);
}
function fromProgram(name, args) {
    if (!isServer(name))
        return undefined;
    if (name !== 'fastapi')
        return found(name, appIn(args, MODULE_SUFFICES.has(name)));
    const [verb, ...rest] = args;
    if (verb !== 'run' && verb !== 'dev')
        return undefined;
    const entry = optionValue(rest, '--entrypoint') ?? optionValue(rest, '-e');
    const path = rest.find((word) => /^[^-].*(?:\.py|\/)$/.test(word));
    const attribute = optionValue(rest, '--app');
    const file = path === undefined || attribute === undefined ? path : `${path}:${attribute}`;
    return found(name, entry ?? file);
}
function isServer(name) {
    return SERVER_NAMES.includes(name);
}
function found(server, app) {
    if (app === undefined)
        return { server };
    // Command lines are anybody's: nothing in them may control a terminal.
    return {
        server,
        app: app.slice(0, MOST_NAME).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '�'),
    };
}
function appIn(args, moduleSuffices) {
    const free = args.filter((word, index) => !word.startsWith('-') && !NAMED_VALUES.test(args[index - 1] ?? ''));
    const last = args.at(-1) ?? '';
    const named = free.find((word) => APP.test(word));
    if (named !== undefined || !moduleSuffices)
        return named;
    // A module looks like the value of any option, but first and last there is none before it.
    if (MODULE.test(args[0] ?? ''))
        return args[0];
    return MODULE.test(last) && !(args.at(-2) ?? '').startsWith('-') ? last : undefined;
}
function optionValue(args, option) {
    const at = args.indexOf(option);
    if (at >= 0)
        return args[at + 1];
    return args.find((word) => word.startsWith(`${option}=`))?.slice(option.length + 1);
}
/** A server that a program runs by itself: `uvicorn.run("shop.main:app")`. */
function serverInSource(source) {
    const server = IMPORTED_SERVER.exec(source.replaceAll(';', '\n'))?.[1];
    if (server === undefined)
        return undefined;
    const app = /\b(?:run|Config|Granian|serve)\(\s*["']([^"'\s]+)["']/.exec(source)?.[1];
    return found(server, app !== undefined && APP.test(app) ? app : undefined);
}
/** Whether a process was spawned by Python's multiprocessing, to work for its parent. */
function isSpawned(argv) {
    return argv.includes('--multiprocessing-fork') || /spawn_main\(/.test(argv.join(' '));
}
/** Whether it only keeps house for multiprocessing. */
function isHousekeeper(argv) {
    return /multiprocessing\.(?:resource_tracker|semaphore_tracker|forkserver) /.test(argv.join(' '));
}
function baseName(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}


/***/ }),

/***/ 48380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pythonTree),
/* harmony export */   listServers: () => (/* binding */ listServers)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22117);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13482);
/* harmony import */ var _server_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57473);
/** The FastAPI servers of this machine: which they are, what they serve, and who works for them. */







const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** The part of a program that is looked at. */
const MOST_SOURCE_BYTES = 256 * 1024;
const MOST_WORDS = 500;
/** All servers that this user can see, lowest pid first. */
async function listServers() {
    const all = (await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .listProcesses */ .O3)()).filter((info) => !info.zombie);
    const pythons = await pythonProcesses(all);
    const known = new Map();
    for (const { pid, argv } of pythons.values()) {
        const command = (0,_server_command_js__WEBPACK_IMPORTED_MODULE_6__/* .serverCommand */ .vg)(argv);
        if (command !== undefined)
            known.set(pid, command);
    }
    const roots = [...known].filter(([pid]) => !isBelow(pid, known, all));
    const scripts = await scriptServers(all, pythons, known);
    const servers = await Promise.all([...roots, ...scripts].map(([pid, command]) => describe(pythons.get(pid), command, all, pythons)));
    return servers.sort((a, b) => a.pid - b.pid);
}
/** The Python processes of a tree, the root first where it is one. */
async function pythonTree(root) {
    const all = (await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .listProcesses */ .O3)()).filter((info) => !info.zombie);
    const pythons = await pythonProcesses((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .descendants */ .DG)(all, root));
    return [...pythons.values()];
}
/** Whether one of the processes above is in the set. */
function isBelow(pid, set, all) {
    const parents = new Map(all.map((info) => [info.pid, info.parent]));
    let above = parents.get(pid);
    for (let step = 0; above !== undefined && above > 0 && step < all.length; step++) {
        if (set.has(above))
            return true;
        above = parents.get(above);
    }
    return false;
}
async function pythonProcesses(all) {
    const lines = process.platform === 'linux' ? undefined : await psCommands();
    const found = await Promise.all(all.map(async (info) => {
        const argv = lines === undefined ? await readArgv(info.pid) : (lines.get(info.pid) ?? []);
        if (argv.length === 0)
            return undefined; // a kernel thread
        const executable = lines === undefined ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/${info.pid}/exe`).catch(() => '') : '';
        const isPython = (0,_server_command_js__WEBPACK_IMPORTED_MODULE_6__/* .isInterpreter */ .Xz)(argv[0]) || (0,_server_command_js__WEBPACK_IMPORTED_MODULE_6__/* .isInterpreter */ .Xz)(executable);
        // A title takes the place of the interpreter's name.
        if (!isPython && (executable !== '' || (0,_server_command_js__WEBPACK_IMPORTED_MODULE_6__/* .serverCommand */ .vg)(argv) === undefined))
            return undefined;
        return { ...info, argv, executable };
    }));
    return new Map(found.filter((each) => each !== undefined).map((each) => [each.pid, each]));
}
async function readArgv(pid) {
    const line = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    // A title that was set leaves the rest of the old words behind as zeros.
    return line.replace(/\0+$/, '').split('\0', MOST_WORDS).filter(Boolean);
}
/** Command lines by pid; their words are taken apart at blanks, which is all that ps allows. */
async function psCommands() {
    const { stdout } = await run('ps', ['-A', '-ww', '-o', 'pid=', '-o', 'args='], {
        maxBuffer: 64 * 1024 * 1024,
    });
    return new Map(stdout.split('\n').map((line) => {
        const [pid, ...words] = line.trim().split(/\s+/, MOST_WORDS);
        return [Number(pid), words];
    }));
}
/** Python programs that listen and run a server themselves: `uvicorn.run(…)` in a script. */
async function scriptServers(all, pythons, known) {
    const candidates = [...pythons.values()].filter(({ pid, argv }) => !known.has(pid) && !isBelow(pid, known, all) && !(0,_server_command_js__WEBPACK_IMPORTED_MODULE_6__/* .isSpawned */ .Vs)(argv) && !(0,_server_command_js__WEBPACK_IMPORTED_MODULE_6__/* .isHousekeeper */ .H5)(argv));
    const found = new Map();
    for (const candidate of candidates) {
        const below = (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .descendants */ .DG)(all, candidate.pid).map(({ pid }) => pid);
        // What only launched a server is none.
        if (below.some((pid) => known.has(pid)))
            continue;
        if ((await (0,_port_js__WEBPACK_IMPORTED_MODULE_4__/* .portsOf */ .a5)(below)).length === 0)
            continue;
        const command = await commandOfScript(candidate);
        if (command !== undefined)
            found.set(candidate.pid, command);
    }
    return [...found].filter(([pid]) => !isBelow(pid, found, all));
}
async function commandOfScript(candidate) {
    const program = (0,_server_command_js__WEBPACK_IMPORTED_MODULE_6__/* .pythonProgram */ .pQ)(candidate.argv);
    if (program === undefined)
        return undefined;
    if (program.kind === 'code')
        return (0,_server_command_js__WEBPACK_IMPORTED_MODULE_6__/* .serverInSource */ .GO)(program.source);
    const paths = program.kind === 'script'
        ? [program.path]
        : ['.py', '/__main__.py'].map((end) => `${program.name.replaceAll('.', '/')}${end}`);
    for (const path of paths) {
        const source = await readStart((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(`/proc/${candidate.pid}/cwd`, path));
        const command = (0,_server_command_js__WEBPACK_IMPORTED_MODULE_6__/* .serverInSource */ .GO)(source);
        if (command !== undefined)
            return command;
    }
    // uvicorn is plain Python, but what it is usually installed with is not.
    const maps = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${candidate.pid}/maps`, 'latin1').catch(() => '');
    const usual = /\/(?:uvloop|httptools)\//.test(maps) && /\/pydantic_core\//.test(maps);
    return usual ? { server: 'uvicorn' } : undefined;
}
async function readStart(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path).catch(() => undefined);
    if (file === undefined)
        return '';
    try {
        if (!(await file.stat()).isFile())
            return '';
        const buffer = Buffer.alloc(MOST_SOURCE_BYTES);
        const { bytesRead } = await file.read(buffer, 0, MOST_SOURCE_BYTES, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    catch {
        return '';
    }
    finally {
        await file.close();
    }
}
async function describe(master, { server, app }, all, pythons) {
    const ports = await (0,_port_js__WEBPACK_IMPORTED_MODULE_4__/* .portsOf */ .a5)((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .descendants */ .DG)(all, master.pid).map(({ pid }) => pid));
    const python = await pythonVersion(master);
    const uptimeSeconds = await uptime(master);
    return {
        pid: master.pid,
        server,
        ...(app === undefined ? {} : { app }),
        workers: await workersOf(master, server, ports, pythons),
        ports,
        ...(python === undefined ? {} : { python }),
        ...(uptimeSeconds === undefined ? {} : { uptimeSeconds }),
    };
}
/**
 * gunicorn and granian fork their workers; the others spawn them. A service has children of its own
 * as well (process pools), which are told apart by how they were made and by who listens.
 */
async function workersOf(master, server, ports, pythons) {
    const forks = server === 'gunicorn' || server === 'granian';
    const children = [...pythons.values()].filter(({ parent, argv }) => parent === master.pid && !(0,_server_command_js__WEBPACK_IMPORTED_MODULE_6__/* .isHousekeeper */ .H5)(argv) && (forks || (0,_server_command_js__WEBPACK_IMPORTED_MODULE_6__/* .isSpawned */ .Vs)(argv)));
    const listening = await Promise.all(children.map(async ({ pid }) => ports.length === 0 || (await (0,_port_js__WEBPACK_IMPORTED_MODULE_4__/* .portsOf */ .a5)([pid])).length > 0));
    const workers = children.filter((_, index) => listening[index]).map(({ pid }) => pid);
    return workers.length === 0 ? [master.pid] : workers.sort((a, b) => a - b);
}
/** From paths, as no program of others is run for a listing. */
async function pythonVersion({ pid, argv, executable, }) {
    const minorIn = (text) => /python(3\.\d+)/i.exec(text)?.[1];
    const maps = async () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/maps`, 'latin1').catch(() => '');
    const minor = minorIn(executable) ?? minorIn(argv[0] ?? '') ?? minorIn(await maps());
    if (minor === undefined)
        return undefined;
    const full = (text) => new RegExp(`(?<![\\d.])${minor.replace('.', '\\.')}\\.\\d+(?:(?:a|b|rc)\\d+)?`).exec(text)?.[0];
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(argv[0] ?? '', '..', '..', 'pyvenv.cfg');
    return full(executable) ?? full((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(home) ? await readStart(home) : '') ?? minor;
}
/** Linux counts ticks of a hundredth of a second since boot; ps tells the date of the start. */
async function uptime({ startTime }) {
    const booted = Number((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/proc/uptime', 'utf8').catch(() => '')).split(' ')[0]);
    const seconds = process.platform === 'linux'
        ? booted - Number(startTime) / 100
        : (Date.now() - Date.parse(startTime)) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}


/***/ })

};

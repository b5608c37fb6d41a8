export const id = 4204;
export const ids = [4204,9963,1508];
export const modules = {

/***/ 22117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ listListeners),
/* harmony export */   EO: () => (/* binding */ listenersElsewhere),
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   bg: () => (/* binding */ listenersOf),
/* harmony export */   ov: () => (/* binding */ freePort)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _systems_linux_sockets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90636);
/* harmony import */ var _systems_macos_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55260);
/* harmony import */ var _systems_windows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41508);
/** TCP ports of this machine: a free one, and who listens on one. */




/** A port that nothing listens on now, on the loopback address. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
        });
    });
}
/**
 * The listening TCP sockets that this user can see, those of containers included.
 * @param among pids of the processes that are looked at; all when left out
 */
async function listListeners(among) {
    if (process.platform === 'linux')
        return (0,_systems_linux_sockets_js__WEBPACK_IMPORTED_MODULE_1__/* .linuxListeners */ ._b)(among);
    const found = process.platform === 'win32' ? await (0,_systems_windows_js__WEBPACK_IMPORTED_MODULE_3__.windowsListeners)(among) : await (0,_systems_macos_js__WEBPACK_IMPORTED_MODULE_2__/* .macListeners */ .z7)(among);
    return found.map((each) => ({ ...each, network: '' }));
}
/**
 * Pids of the processes that hold a listening socket on a port of this machine; several for servers
 * with workers. Ports of containers with a network of their own are not this machine's.
 */
async function listenersOf(port) {
    const all = await listListeners();
    return pidsOf(all.filter((each) => each.port === port && each.network === ''));
}
/** Pids of the processes that listen on a port in a network of their own, by network. */
async function listenersElsewhere(port) {
    const networks = new Map();
    for (const { pid, network, port: held } of await listListeners()) {
        if (held !== port || network === '')
            continue;
        networks.set(network, [...new Set([...(networks.get(network) ?? []), pid])]);
    }
    return networks;
}
/** Ports on which any of some processes listens, lowest first. */
async function portsOf(pids) {
    const ports = (await listListeners(pids)).map(({ port }) => port);
    return [...new Set(ports)].sort((a, b) => a - b);
}
function pidsOf(listeners) {
    return [...new Set(listeners.map(({ pid }) => pid))];
}


/***/ }),

/***/ 13482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ descendants),
/* harmony export */   L_: () => (/* binding */ treePids),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   dA: () => (/* binding */ stopTree),
/* harmony export */   l6: () => (/* binding */ MARK_VARIABLE),
/* harmony export */   vG: () => (/* binding */ sendSignal)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _systems_linux_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38471);
/* harmony import */ var _systems_macos_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55260);
/** Processes of this machine: who descends from whom, and how a whole tree is stopped. */






const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Loaded where it is used: the guard, which every measurement starts, is to be up at once. */
function windows() {
    return __webpack_require__.e(/* import() */ 1508).then(__webpack_require__.bind(__webpack_require__, 41508));
}
/** All processes that can be seen now. */
async function listProcesses() {
    switch (process.platform) {
        case 'linux':
            return (0,_systems_linux_js__WEBPACK_IMPORTED_MODULE_4__/* .listLinuxProcesses */ .Gh)();
        case 'win32':
            return (await windows()).listWindowsProcesses();
        default:
            return (0,_systems_macos_js__WEBPACK_IMPORTED_MODULE_5__/* .listMacProcesses */ .lo)();
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
/**
 * Which of some processes carry a mark. Windows shows nobody's environment: there a process is found
 * by its parent, which it keeps when that has ended.
 */
async function markedProcesses(pids, mark) {
    const entry = `${MARK_VARIABLE}=${mark}`;
    if (process.platform === 'win32')
        return new Set();
    if (process.platform !== 'linux')
        return (0,_systems_macos_js__WEBPACK_IMPORTED_MODULE_5__/* .macProcessesWith */ .$d)(entry);
    const found = await Promise.all(pids.map((pid) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/environ`, 'latin1').then((environment) => environment.split('\0').includes(entry), () => false)));
    return new Set(pids.filter((_, index) => found[index]));
}
async function ownedProcesses(owned) {
    const all = (await listProcesses()).filter((info) => !info.zombie && info.pid !== process.pid);
    const root = owned.pid ?? Number.NaN;
    const tree = new Set(descendants(all, root).map((info) => info.pid));
    const marked = await markedProcesses(all.map(({ pid }) => pid), owned.mark);
    return all.filter(({ pid, group }) => tree.has(pid) || marked.has(pid) || group === root);
}
/**
 * Stops a process and everything that it started: SIGTERM to the root, so that a server can end
 * its workers itself; then SIGTERM, then SIGKILL to whatever is left. Resolves when all are gone.
 */
async function stopTree(owned, graceMs = 5000) {
    const { pid: root } = owned;
    if (process.platform === 'win32')
        return root === undefined ? undefined : stopWindowsTree(root);
    let left = await ownedProcesses(owned);
    // Known members stay members when their parent ends and they are handed to init.
    const members = new Map(left.map((info) => [identity(info), info]));
    const signalAll = (signal) => sendSignal(left.map(({ pid }) => pid), signal);
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
    const hasRoot = () => left.some((info) => info.pid === root);
    if (root !== undefined && hasRoot()) {
        // A server ends after its workers. What is still there when the root is gone had no such
        // root above it (a shell, for instance) and is told itself, with the same grace.
        await sendSignal([root], 'SIGTERM');
        await waitFor(graceMs, () => !hasRoot());
        if (left.length === 0)
            return;
    }
    await signalAll('SIGTERM');
    await waitFor(hasRoot() ? 500 : graceMs);
    if (left.length === 0)
        return;
    await signalAll('SIGKILL');
    await waitFor(2000);
}
function identity(info) {
    return `${info.pid}:${info.startTime}`;
}
/**
 * Nothing tells a Windows process without a window to end in its own time: our services have no
 * console that Ctrl-C could reach (`detached`), and `taskkill` without /F closes windows only.
 */
async function stopWindowsTree(root) {
    // Twice: a process that was being started while the first list was made is in the second.
    for (let turn = 0; turn < 2; turn++) {
        const { killWindowsTrees, listWindowsProcesses } = await windows();
        const all = await listWindowsProcesses().catch(() => []);
        // The root may have ended; what it started still names it.
        const members = new Set([root]);
        for (let size = 0; size !== members.size;) {
            size = members.size;
            for (const { pid, parent } of all)
                if (members.has(parent))
                    members.add(pid);
        }
        await killWindowsTrees([...members]);
    }
}
/** Whether there is a process of this id. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}
/**
 * Sends a signal to processes of ours. What runs under sudo (py-spy, where only root may read
 * memory) takes signals from root only.
 */
async function sendSignal(pids, signal) {
    const roots = pids.filter((pid) => {
        try {
            process.kill(pid, signal);
            return false;
        }
        catch (error) {
            return error.code === 'EPERM';
        }
    });
    if (roots.length === 0 || process.platform === 'win32')
        return;
    const args = ['-n', 'kill', `-${signal.slice(3)}`, ...roots.map(String)];
    await run('sudo', args, { timeout: 10_000 }).catch(() => undefined);
}


/***/ }),

/***/ 79963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ programsOf),
/* harmony export */   workingFolder: () => (/* binding */ workingFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _systems_linux_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38471);
/* harmony import */ var _systems_macos_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55260);
/* harmony import */ var _systems_windows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41508);
/** What the processes of this machine run, and where; of those that this user may see. */




/** Programs by pid. */
async function programsOf(processes) {
    if (process.platform === 'linux') {
        const programs = await Promise.all(processes.map(({ pid }) => (0,_systems_linux_js__WEBPACK_IMPORTED_MODULE_1__/* .linuxProgram */ .HK)(pid)));
        return new Map(processes.map(({ pid }, index) => [pid, programs[index]]));
    }
    if (process.platform === 'win32') {
        return new Map((await (0,_systems_windows_js__WEBPACK_IMPORTED_MODULE_3__.listWindowsProcesses)()).map(({ pid, program }) => [pid, program]));
    }
    return (0,_systems_macos_js__WEBPACK_IMPORTED_MODULE_2__/* .macPrograms */ .dI)();
}
/**
 * The folder that a process runs in, as it sees it itself: inside its container, where it is in one.
 * Empty where this user may not know; Windows tells nobody.
 */
async function workingFolder(pid) {
    if (process.platform === 'win32')
        return '';
    if (process.platform !== 'linux')
        return (0,_systems_macos_js__WEBPACK_IMPORTED_MODULE_2__/* .macFolder */ .oP)(pid);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/cwd`).catch(() => '');
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

/***/ 90636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ isAtAddress),
/* harmony export */   UC: () => (/* binding */ isInOtherNetwork),
/* harmony export */   Xk: () => (/* binding */ proxiedTo),
/* harmony export */   _b: () => (/* binding */ linuxListeners)
/* harmony export */ });
/* unused harmony exports parseListeningSockets, hasLocalAddress */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _linux_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38471);
/** Linux: who listens on which TCP port, in this network namespace and in those of containers. */


/** Listening sockets in the text of `/proc/net/tcp` or `tcp6`: port by inode. */
function parseListeningSockets(table) {
    const LISTEN = '0A';
    const sockets = new Map();
    for (const line of table.split('\n').slice(1)) {
        const fields = line.trim().split(/\s+/);
        const port = Number.parseInt(fields[1]?.split(':')[1] ?? '', 16);
        if (fields[3] === LISTEN && fields[9] !== undefined)
            sockets.set(fields[9], port);
    }
    return sockets;
}
/**
 * The listening sockets of processes. The kernel shows each process the sockets of the network that
 * it is in, so each network is asked through one of its processes.
 */
async function linuxListeners(among) {
    const pids = among ?? (await (0,_linux_js__WEBPACK_IMPORTED_MODULE_1__/* .linuxPids */ .t1)());
    const own = await networkOf('self');
    const networks = await Promise.all(pids.map(networkOf));
    // Where this user may not look at the process, its descriptors are not to be seen either.
    const asked = new Map([[own, 'self']]);
    for (const [index, network] of networks.entries()) {
        if (network !== '' && !asked.has(network))
            asked.set(network, pids[index]);
    }
    // Inodes of sockets are the kernel's, not a network's.
    const sockets = new Map();
    await Promise.all([...asked].map(async ([network, pid]) => {
        for (const table of ['tcp', 'tcp6']) {
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/net/${table}`, 'utf8').catch(() => '');
            for (const [inode, port] of parseListeningSockets(text)) {
                sockets.set(`socket:[${inode}]`, { port, network: network === own ? '' : network });
            }
        }
    }));
    if (sockets.size === 0)
        return [];
    const held = await Promise.all(pids.map((pid) => socketsHeld(pid)));
    return pids.flatMap((pid, index) => held[index].flatMap((target) => {
        const socket = sockets.get(target);
        return socket === undefined ? [] : [{ pid, ...socket }];
    }));
}
function networkOf(pid) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/ns/net`).catch(() => '');
}
async function socketsHeld(pid) {
    const descriptors = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(`/proc/${pid}/fd`).catch(() => []);
    const targets = await Promise.all(descriptors.map((each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/fd/${each}`).catch(() => '')));
    return [...new Set(targets)];
}
/** Whether a process is in another network than this one; false where this user may not know. */
async function isInOtherNetwork(pid) {
    if (process.platform !== 'linux')
        return false;
    const [own, its] = await Promise.all([networkOf('self'), networkOf(pid)]);
    return own !== '' && its !== '' && own !== its;
}
/** Where Docker's proxy of a published port hands connections on to; undefined for another program. */
function proxiedTo(argv) {
    if (!/(?:^|\/)docker-proxy$/.test(argv[0] ?? ''))
        return undefined;
    const value = (option) => argv[argv.indexOf(option) + 1];
    if (value('-proto') !== 'tcp')
        return undefined;
    const [address, port] = [value('-container-ip'), Number(value('-container-port'))];
    return address !== undefined && port >= 1 && port <= 65_535 ? { address, port } : undefined;
}
/** Whether the network of a process has an IPv4 address, from the text of its `net/fib_trie`. */
function hasLocalAddress(trie, address) {
    const lines = trie.split('\n').map((line) => line.trim());
    return lines.some((line, index) => line === `|-- ${address}` && /^\/32 host LOCAL$/.test(lines[index + 1] ?? ''));
}
/** The same of a living process. */
async function isAtAddress(pid, address) {
    return hasLocalAddress(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/net/fib_trie`, 'utf8').catch(() => ''), address);
}


/***/ }),

/***/ 38471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ processesCalled),
/* harmony export */   CZ: () => (/* binding */ namespacePids),
/* harmony export */   Gh: () => (/* binding */ listLinuxProcesses),
/* harmony export */   HK: () => (/* binding */ linuxProgram),
/* harmony export */   KW: () => (/* binding */ isInOtherPidNamespace),
/* harmony export */   sJ: () => (/* binding */ pathSeenBy),
/* harmony export */   t1: () => (/* binding */ linuxPids),
/* harmony export */   t8: () => (/* binding */ containerOf),
/* harmony export */   zu: () => (/* binding */ innerIds)
/* harmony export */ });
/* unused harmony exports parseNamespacePids, parseContainerId */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/** Linux: processes from /proc, and the namespaces that a container puts them into. */

const MOST_WORDS = 500;
/** Pids of all processes that can be seen. */
async function linuxPids() {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
}
async function listLinuxProcesses() {
    const all = await Promise.all((await linuxPids()).map(processInfo));
    return all.filter((info) => info !== undefined);
}
async function processInfo(pid) {
    try {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8');
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
/** No words for a kernel thread; no executable where this user may not know. */
async function linuxProgram(pid) {
    const line = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return {
        // A title that was set leaves the rest of the old words behind as zeros.
        argv: line.replace(/\0+$/, '').split('\0', MOST_WORDS).filter(Boolean),
        executable: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/exe`).catch(() => ''),
    };
}
/**
 * A file as a process sees it: of its container, where it is in one.
 * @param path absolute in that process
 */
function pathSeenBy(pid, path) {
    return `/proc/${pid}/root${path}`;
}
/**
 * The ids of a process or thread in all pid namespaces that it is in, the reader's own first, from
 * the text of its `status`; one id where it is in no other, or the kernel is older than 4.1.
 */
function parseNamespacePids(status) {
    const told = /^NSpid:\s*([\d\s]+)$/m.exec(status)?.[1] ?? /^Pid:\s*(\d+)$/m.exec(status)?.[1];
    return (told?.trim().split(/\s+/) ?? []).map(Number);
}
/** The same of a living process; empty when it has ended. */
async function namespacePids(pid) {
    return parseNamespacePids(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/status`, 'utf8').catch(() => ''));
}
/** Whether a process is in a pid namespace below this process's, as in a container on this host. */
async function isInOtherPidNamespace(pid) {
    return process.platform === 'linux' && (await namespacePids(pid)).length > 1;
}
/**
 * Processes that go by a pid inside a container: what `ps` or a log in there says, and not what
 * they are called here.
 */
async function processesCalled(pidInside) {
    if (process.platform !== 'linux')
        return [];
    const pids = await linuxPids();
    const inside = await Promise.all(pids.map(namespacePids));
    return pids.filter((_, index) => (inside[index]?.length ?? 0) > 1 && inside[index]?.at(-1) === pidInside);
}
/** What the processes and their threads are called in the innermost namespace → here. */
async function innerIds(pids) {
    const processes = new Map();
    const threads = new Map();
    await Promise.all(pids.map(async (pid) => {
        const inside = (await namespacePids(pid)).at(-1);
        if (inside !== undefined)
            processes.set(inside, pid);
        for (const tid of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(`/proc/${pid}/task`).catch(() => [])) {
            const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/task/${tid}/status`, 'utf8').catch(() => '');
            const thread = parseNamespacePids(status).at(-1);
            if (thread !== undefined)
                threads.set(thread, Number(tid));
        }
    }));
    return { processes, threads };
}
/**
 * The container that a process runs in, from the text of its `cgroup`: the first twelve digits of
 * its id, as Docker, Podman, containerd and CRI-O show it; undefined for a process of the host.
 */
function parseContainerId(cgroup) {
    // The last one of a line: a container in a container stands below the outer one.
    return [...cgroup.matchAll(/(?:^|[/:-])([0-9a-f]{64})(?=[./\n]|$)/gm)].at(-1)?.[1]?.slice(0, 12);
}
/** Undefined also where the process itself is in that container. */
async function containerOf(pid) {
    if (!(await isInOtherPidNamespace(pid)))
        return undefined;
    return parseContainerId(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cgroup`, 'utf8').catch(() => ''));
}


/***/ }),

/***/ 55260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ macProcessesWith),
/* harmony export */   dI: () => (/* binding */ macPrograms),
/* harmony export */   lo: () => (/* binding */ listMacProcesses),
/* harmony export */   oP: () => (/* binding */ macFolder),
/* harmony export */   z7: () => (/* binding */ macListeners)
/* harmony export */ });
/* unused harmony exports parsePsProcesses, parsePsPrograms, splitPsCommand, parseLsofListeners */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/** macOS (and the BSDs): what `ps` and `lsof` say of processes. The parsers are pure. */


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const MOST_WORDS = 500;
async function ps(columns, ...options) {
    // One -o per column: what follows an equals sign is the column's title on BSD, commas included.
    const args = ['-A', '-ww', ...options, ...columns.flatMap((column) => ['-o', `${column}=`])];
    const { stdout } = await run('ps', args, {
        // Dates in English; in an ASCII locale other letters of a path would be written as codes.
        env: { ...process.env, LC_ALL: undefined, LC_TIME: 'C', LC_CTYPE: 'UTF-8' },
        maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
}
async function listMacProcesses() {
    return parsePsProcesses(await ps(['pid', 'ppid', 'pgid', 'stat', 'lstart']));
}
/** Parses pid, parent, group, state and the date of the start, one process a line. */
function parsePsProcesses(text) {
    return text
        .split('\n')
        .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S.*?)\s*$/.exec(line))
        .filter((match) => match !== null)
        .map((match) => ({
        pid: Number(match[1]),
        parent: Number(match[2]),
        group: Number(match[3]),
        zombie: match[4].startsWith('Z'),
        startTime: match[5],
    }));
}
/** Programs of all processes by pid. */
async function macPrograms() {
    // Both may hold blanks, so each is asked for alone.
    const [commands, executables] = await Promise.all([ps(['pid', 'args']), ps(['pid', 'comm'])]);
    return parsePsPrograms(commands, executables);
}
/**
 * Parses two listings of `pid text`: command lines, and the files of the programs.
 * The system joins the words of a command line with blanks, so a word with blanks in it cannot be
 * told from several; the program and a script are found all the same.
 */
function parsePsPrograms(commands, executables) {
    const files = new Map(pidLines(executables));
    return new Map(pidLines(commands).map(([pid, command]) => {
        const executable = files.get(pid) ?? '';
        return [pid, { argv: splitPsCommand(command, executable), executable }];
    }));
}
function pidLines(text) {
    return text
        .split('\n')
        .map((line) => /^\s*(\d+)\s(.*)$/.exec(line))
        .filter((match) => match !== null)
        .map((match) => [Number(match[1]), match[2].trim()]);
}
const INTERPRETER = /^\/.*?\/(?:python|pypy)[\d.]*(?:t|d|w)?(?= |$)/i;
const SCRIPT = /^\/.*?\/(?:uvicorn|gunicorn|hypercorn|granian|fastapi|coverage|[^/]*\.pyw?)(?= |$)/;
/** The words of a command line as `ps` writes it. */
function splitPsCommand(command, executable = '') {
    const isFirst = executable !== '' && `${command} `.startsWith(`${executable} `);
    const program = isFirst ? executable : INTERPRETER.exec(command)?.[0];
    if (program === undefined)
        return command.split(/\s+/, MOST_WORDS).filter(Boolean);
    const rest = command.slice(program.length).trim();
    const script = SCRIPT.exec(rest)?.[0] ?? '';
    const words = rest.slice(script.length).split(/\s+/, MOST_WORDS);
    return [program, script, ...words].filter(Boolean);
}
/** Pids of the processes whose environment has an entry; those of other users show none. */
async function macProcessesWith(entry) {
    const text = await ps(['pid', 'args'], '-E').catch(() => '');
    return new Set(pidLines(text)
        .filter(([, line]) => line.split(' ').includes(entry))
        .map(([pid]) => pid));
}
/** Listening TCP sockets that this user may see; those of other users take root. */
async function macListeners(among) {
    if (among?.length === 0)
        return [];
    const only = among === undefined ? [] : ['-a', '-p', among.join(',')];
    return parseLsofListeners(await lsof(['-iTCP', '-sTCP:LISTEN', ...only, '-F', 'pn']));
}
/** Parses lsof's fields: a line `p` with the pid, then a line `n` with the address per socket. */
function parseLsofListeners(text) {
    const found = new Map();
    let pid;
    for (const line of text.split('\n')) {
        if (/^p\d+$/.test(line))
            pid = Number(line.slice(1));
        // `*:8000`, `127.0.0.1:8000`, `[::1]:8000`; an address with an arrow is a connection.
        const port = Number(/^n(?!.*->).*:(\d+)(?: \(LISTEN\))?$/.exec(line)?.[1] ?? Number.NaN);
        if (pid !== undefined && port >= 1 && port <= 65_535)
            found.set(`${pid}:${port}`, { pid, port });
    }
    return [...found.values()];
}
/** The folder that a process runs in; empty where this user may not know. */
async function macFolder(pid) {
    const text = await lsof(['-a', '-p', String(pid), '-d', 'cwd', '-F', 'n']);
    return /^n(\/.*)$/m.exec(text)?.[1] ?? '';
}
/** Empty when there is nothing to tell, which is an error to lsof. */
async function lsof(args) {
    return run('lsof', ['-nP', ...args], { maxBuffer: 64 * 1024 * 1024 }).then(({ stdout }) => stdout, 
    // It also ends with 1 when one of several processes is gone.
    (error) => error.stdout ?? '');
}


/***/ }),

/***/ 41508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   killWindowsTrees: () => (/* binding */ killWindowsTrees),
/* harmony export */   launchersAmong: () => (/* binding */ launchersAmong),
/* harmony export */   listWindowsProcesses: () => (/* binding */ listWindowsProcesses),
/* harmony export */   parseNetstat: () => (/* binding */ parseNetstat),
/* harmony export */   parseWindowsProcesses: () => (/* binding */ parseWindowsProcesses),
/* harmony export */   splitCommandLine: () => (/* binding */ splitCommandLine),
/* harmony export */   windowsListeners: () => (/* binding */ windowsListeners)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/** Windows: what PowerShell, `netstat` and `taskkill` say and do. The parsers are pure. */



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_WORDS = 500;
/**
 * The answer is written in ASCII, everything else as JSON's \uXXXX: a pipe's encoding is the
 * console's code page, which is another one on each language's Windows. The date is turned into text
 * here, as its JSON differs between the versions of PowerShell.
 */
const QUESTION = [
    '$all = @(Get-CimInstance Win32_Process -Property',
    'ProcessId,ParentProcessId,CreationDate,CommandLine,ExecutablePath |',
    'Select-Object ProcessId,ParentProcessId,CommandLine,ExecutablePath,',
    "@{n='CreationDate';e={if ($_.CreationDate) {$_.CreationDate.ToUniversalTime().ToString('o')}}});",
    '$json = ConvertTo-Json -Compress -InputObject $all;',
    "[Console]::Out.WriteLine([regex]::Replace($json, '[^\\x20-\\x7e]',",
    "{param($m) '\\u{0:x4}' -f [int][char]$m.Value}))",
].join(' ');
async function listWindowsProcesses() {
    const args = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', QUESTION];
    const { stdout } = await run('powershell.exe', args, {
        windowsHide: true,
        maxBuffer: MOST_BYTES,
        timeout: 60_000,
    });
    return parseWindowsProcesses(stdout);
}
const id = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative();
const processSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ProcessId: id,
    ParentProcessId: id.default(0),
    CreationDate: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    /** Null for processes of others, unless this one is elevated. */
    CommandLine: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    ExecutablePath: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
});
/**
 * Parses `Win32_Process` as JSON; a single process may stand without a list around it.
 * @throws Error when it is none
 */
function parseWindowsProcesses(json) {
    const told = JSON.parse(json.replace(/^\uFEFF/, ''));
    const all = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(processSchema).parse(Array.isArray(told) ? told : [told]);
    const started = new Map(all.map((each) => [each.ProcessId, each.CreationDate ?? '']));
    return all.map((each) => {
        const startTime = each.CreationDate ?? '';
        // A process keeps its parent's id for ever, and the id may be a younger process's by now.
        const isOurs = (started.get(each.ParentProcessId) ?? '') <= startTime;
        return {
            pid: each.ProcessId,
            parent: isOurs ? each.ParentProcessId : 0,
            // There are no process groups: all are in one.
            group: 0,
            startTime,
            zombie: false,
            program: {
                argv: splitCommandLine(each.CommandLine ?? ''),
                executable: each.ExecutablePath ?? '',
            },
        };
    });
}
/**
 * The words of a command line, by the rules of Microsoft's C runtime: backslashes are special only
 * before a quote, a doubled quote in quotes is one, and the program's own word knows no escapes.
 */
function splitCommandLine(line) {
    const first = /^\s*(?:"([^"]*)"?|(\S*))/.exec(line);
    const words = [first?.[1] ?? first?.[2] ?? ''];
    const rest = line.slice(first?.[0].length ?? 0);
    let word;
    let quoted = false;
    for (let index = 0; index < rest.length && words.length < MOST_WORDS; index++) {
        const letter = rest[index];
        if (!quoted && (letter === ' ' || letter === '\t')) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
            continue;
        }
        word ??= '';
        if (letter === '"') {
            if (quoted && rest[index + 1] === '"') {
                word += '"';
                index += 1;
            }
            else
                quoted = !quoted;
            continue;
        }
        const backslashes = /^\\+(?=")/.exec(rest.slice(index))?.[0].length ?? 0;
        if (backslashes === 0) {
            word += letter;
            continue;
        }
        word += '\\'.repeat(backslashes >> 1);
        index += backslashes - 1;
        if (backslashes % 2 === 1) {
            word += '"';
            index += 1;
        }
    }
    if (word !== undefined && words.length < MOST_WORDS)
        words.push(word);
    return words.filter((each, index) => index > 0 || each !== '');
}
/**
 * Launchers: `python.exe` of a virtual environment only starts the real interpreter with the same
 * words, and waits for it. py-spy can read the real one alone.
 */
function launchersAmong(processes) {
    const byPid = new Map(processes.map((each) => [each.pid, each]));
    const launchers = new Set();
    for (const { parent, program } of processes) {
        const above = byPid.get(parent)?.program;
        if (above === undefined || above.executable === program.executable)
            continue;
        const words = (argv) => JSON.stringify(argv.slice(1));
        const arePythons = [above, program].every(({ executable }) => /[\\/]pythonw?\.exe$/i.test(executable));
        if (arePythons && words(above.argv) === words(program.argv))
            launchers.add(parent);
    }
    return launchers;
}
/**
 * Listening TCP sockets. `netstat` answers at once where PowerShell takes seconds, and is on every
 * Windows.
 */
async function windowsListeners(among) {
    // Its words are in the console's code page; only digits and ASCII are looked at.
    const { stdout } = await run('netstat.exe', ['-ano'], {
        windowsHide: true,
        maxBuffer: MOST_BYTES,
        encoding: 'latin1',
    });
    const wanted = among === undefined ? undefined : new Set(among);
    return parseNetstat(stdout).filter(({ pid }) => wanted?.has(pid) ?? true);
}
/**
 * Parses `netstat -ano`. Its words are in the user's language (LISTENING, ABHÖREN, ÉCOUTE …), and
 * may be garbled, so a listening socket is known by the other end, which has no port.
 */
function parseNetstat(text) {
    const found = new Map();
    for (const line of text.split(/\r?\n/)) {
        const match = /^\s*TCP\s+\S+:(\d+)\s+(?:0\.0\.0\.0|\[::\]|\*):(?:0|\*)\s.*?(\d+)\s*$/.exec(line);
        if (match === null)
            continue;
        const [port, pid] = [Number(match[1]), Number(match[2])];
        if (port >= 1 && port <= 65_535)
            found.set(`${pid}:${port}`, { pid, port });
    }
    return [...found.values()];
}
/** Ends processes and what they started, at once: nothing on Windows asks a process without a window. */
async function killWindowsTrees(pids) {
    if (pids.length === 0)
        return;
    const args = ['/F', '/T', ...pids.flatMap((pid) => ['/PID', String(pid)])];
    await run('taskkill.exe', args, { windowsHide: true, timeout: 30_000 }).catch(() => undefined);
}


/***/ })

};

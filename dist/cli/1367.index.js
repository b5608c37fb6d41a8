export const id = 1367;
export const ids = [1367,8380,1592,867];
export const modules = {

/***/ 60867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseServer: () => (/* binding */ chooseServer),
/* harmony export */   describeChosen: () => (/* binding */ describeChosen)
/* harmony export */ });
/* unused harmony exports onlyOf, describeServer */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22593);
/* harmony import */ var _isolation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51592);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13482);
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48380);
/* harmony import */ var _systems_linux_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38471);
/** Which of this machine's services is meant: by pid, by port, or the only one there is. */







const POLL_MS = 250;
/**
 * The service that is meant.
 * @throws InputError when it is not there, or when several could be meant
 * @throws MeasurementError when it did not come up in time, or waiting was stopped
 */
async function chooseServer(wanted, waiting) {
    if (wanted.pid !== undefined)
        return byPid(wanted.pid);
    const deadline = performance.now() + waiting.seconds * 1000;
    for (let told = false;; told = true) {
        const found = await look(wanted);
        if (found !== undefined)
            return found;
        const what = wanted.port === undefined ? 'a FastAPI server' : `port ${wanted.port}`;
        if (waiting.seconds === 0)
            throw missing(wanted);
        if (performance.now() >= deadline) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG(`waiting for ${what}: nothing came up in ${waiting.seconds} s`, {
                advice: joined('Is it started, and does it listen there? fastapi-spy list shows what runs.', (0,_isolation_js__WEBPACK_IMPORTED_MODULE_3__.sharingAdvice)()),
            });
        }
        if (!told)
            waiting.progress(`waiting for ${what}, at most ${waiting.seconds} s`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(POLL_MS, undefined, { signal: waiting.signal }).catch(() => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG(`waiting for ${what}: stopped`);
        });
    }
}
async function byPid(given) {
    await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .requireProcess */ .Pt)(given).catch(async () => {
        const here = await (0,_systems_linux_js__WEBPACK_IMPORTED_MODULE_6__/* .processesCalled */ .$S)(given);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`looking for pid ${given}: there is no such process`, {
            advice: here.length === 0
                ? 'fastapi-spy list shows what runs.'
                : `That is what a process is called inside its container; here it is --pid ${here.join(', or --pid ')}`,
        });
    });
    const pid = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .topmostPython */ .tk)(given);
    if (pid === given)
        return describe(pid);
    // Something else that stands above: a shell, a container's first process, with any number below.
    const below = new Set(await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treePids */ .L_)(given));
    const server = onlyOf((await (0,_servers_js__WEBPACK_IMPORTED_MODULE_5__.listServers)()).filter((each) => below.has(each.pid)));
    return server === undefined ? { pid } : { pid: server.pid, server };
}
async function look({ port }) {
    if (port !== undefined) {
        const pid = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findServerOnPort */ .PG)(port);
        return pid === undefined ? undefined : describe(pid);
    }
    const server = onlyOf(await (0,_servers_js__WEBPACK_IMPORTED_MODULE_5__.listServers)());
    return server === undefined ? undefined : { pid: server.pid, server };
}
async function describe(pid) {
    const servers = await (0,_servers_js__WEBPACK_IMPORTED_MODULE_5__.listServers)();
    const server = servers.find((each) => each.pid === pid);
    if (server !== undefined)
        return { pid, server };
    const workerOf = servers.find(({ workers }) => workers.includes(pid));
    return workerOf === undefined ? { pid } : { pid, workerOf };
}
/** What is looked at, in one line. */
function describeChosen({ pid, server, workerOf }) {
    if (server !== undefined)
        return describeServer(server);
    if (workerOf === undefined)
        return `process ${pid}`;
    const { server: name, app, ports } = workerOf;
    const where = ports.length === 0 ? '' : `, port ${ports.join(' and ')}`;
    return `worker ${pid} of ${name}${app === undefined ? '' : ` ${app}`}, pid ${workerOf.pid}${where}`;
}
/**
 * The one that is meant when nothing is said; undefined when there is none.
 * @throws InputError when there are several, naming them
 */
function onlyOf(servers) {
    if (servers.length <= 1)
        return servers[0];
    const shown = servers.slice(0, 20).map((each) => `  ${describeServer(each)}`);
    const more = servers.length - shown.length;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`choosing a server: ${servers.length} run here`, {
        advice: 'Name one: --pid PID or --port PORT.',
        details: [...shown, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n'),
    });
}
/** `uvicorn shop.main:app, pid 4711, port 8000, 2 workers, in container 6c9d02fda910`. */
function describeServer(running) {
    const { pid, server, app, ports, workers, container } = running;
    const where = ports.length === 0 ? '' : `, port ${ports.join(' and ')}`;
    const many = workers.length === 1 ? '' : `, ${workers.length} workers`;
    const inside = container === undefined ? '' : `, in container ${container}`;
    return `${server}${app === undefined ? '' : ` ${app}`}, pid ${pid}${where}${many}${inside}`;
}
function missing({ port }) {
    return port === undefined
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('looking for a FastAPI server: none runs here that this user can see', {
            advice: joined('Start one (uvicorn, gunicorn, hypercorn, granian, fastapi run), name a process with --pid, or wait for one with --wait.', (0,_isolation_js__WEBPACK_IMPORTED_MODULE_3__.sharingAdvice)()),
        })
        : new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`looking for port ${port}: nothing listens there that this user can see`, {
            advice: joined('Start the service first, or wait for it with --wait. fastapi-spy list shows what runs.', (0,_isolation_js__WEBPACK_IMPORTED_MODULE_3__.sharingAdvice)()),
        });
}
function joined(...lines) {
    return lines.filter((line) => line !== '').join('\n');
}


/***/ }),

/***/ 22593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PG: () => (/* binding */ findServerOnPort),
/* harmony export */   Pt: () => (/* binding */ requireProcess),
/* harmony export */   Qt: () => (/* binding */ serverOnPort),
/* harmony export */   tk: () => (/* binding */ topmostPython)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22117);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13482);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79963);
/* harmony import */ var _server_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57473);
/* harmony import */ var _systems_linux_sockets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90636);
/* harmony import */ var _systems_windows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41508);
/** The process to attach to: the topmost Python process of a service. */







/** Those of some processes that run Python; a virtual environment's launcher on Windows does not. */
async function pythonsAmong(processes) {
    const programs = await (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .programsOf */ .h)(processes);
    const pythons = processes.filter(({ pid }) => {
        const { executable = '', argv = [] } = programs.get(pid) ?? {};
        return (0,_server_command_js__WEBPACK_IMPORTED_MODULE_4__/* .isInterpreter */ .Xz)(argv[0] ?? '') || /(?:python|pypy)[^/\\]*$/i.test(executable);
    });
    const launchers = process.platform === 'win32'
        ? (0,_systems_windows_js__WEBPACK_IMPORTED_MODULE_6__.launchersAmong)(pythons.flatMap((info) => {
            const program = programs.get(info.pid);
            return program === undefined ? [] : [{ ...info, program }];
        }))
        : new Set();
    return new Set(pythons.map(({ pid }) => pid).filter((pid) => !launchers.has(pid)));
}
/**
 * The topmost Python process at or below a root: a command such as `uv run …` or a shell keeps a
 * process of another kind above the server. The root itself when none is found.
 */
async function topmostPython(root) {
    const tree = (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .descendants */ .DG)(await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listProcesses */ .O3)(), root);
    const pythons = await pythonsAmong(tree);
    return tree.find(({ pid }) => pythons.has(pid))?.pid ?? root;
}
/**
 * The master of the server that listens on a port: of all listeners, the topmost whose parent
 * does not belong to the same server. A port of this machine goes before the same one of a container.
 * @throws InputError when nothing listens there, or several containers have a server there
 */
async function serverOnPort(port) {
    const found = await findServerOnPort(port);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`attaching to port ${port}: nothing listens there that this user can see`, {
        advice: 'Start the service first, or give app or command to have it started.',
    });
}
/**
 * The same; undefined when nothing listens there.
 * @throws InputError when several containers have a server there
 */
async function findServerOnPort(port) {
    const listeners = await (0,_port_js__WEBPACK_IMPORTED_MODULE_1__/* .listenersOf */ .bg)(port);
    if (listeners.length > 0) {
        return masterOf((await behindProxy(listeners)) ?? listeners);
    }
    const elsewhere = [...(await (0,_port_js__WEBPACK_IMPORTED_MODULE_1__/* .listenersElsewhere */ .EO)(port)).values()];
    const masters = await Promise.all(elsewhere.map(masterOf));
    if (masters.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`attaching to port ${port}: nothing here listens there, and in ${masters.length} containers something does`, { advice: `Name the process: --pid ${masters.join(', or --pid ')}` });
    }
    return masters[0];
}
/** The listeners in the container that Docker's proxy hands the connections of a port on to. */
async function behindProxy(listeners) {
    if (process.platform !== 'linux')
        return undefined;
    const processes = (await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listProcesses */ .O3)()).filter(({ pid }) => listeners.includes(pid));
    for (const { argv } of (await (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .programsOf */ .h)(processes)).values()) {
        const target = (0,_systems_linux_sockets_js__WEBPACK_IMPORTED_MODULE_5__/* .proxiedTo */ .Xk)(argv);
        if (target === undefined)
            continue;
        for (const pids of (await (0,_port_js__WEBPACK_IMPORTED_MODULE_1__/* .listenersElsewhere */ .EO)(target.port)).values()) {
            if (await (0,_systems_linux_sockets_js__WEBPACK_IMPORTED_MODULE_5__/* .isAtAddress */ .Kw)(pids[0], target.address))
                return pids;
        }
    }
    return undefined;
}
async function masterOf(listeners) {
    const processes = await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listProcesses */ .O3)();
    const all = new Map(processes.map((info) => [info.pid, info]));
    const pythons = await pythonsAmong(processes);
    let master = climb(listeners[0], all, pythons);
    for (const pid of listeners.slice(1)) {
        const other = climb(pid, all, pythons);
        if ((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .descendants */ .DG)(processes, other).some((info) => info.pid === master))
            master = other;
    }
    return master;
}
/**
 * Climbs through Python parents of the same process group: granian's master does not listen
 * itself, but a Python program that merely launched the server leads another group.
 */
function climb(pid, all, pythons) {
    let current = pid;
    for (;;) {
        const info = all.get(current);
        const parent = info === undefined ? undefined : all.get(info.parent);
        if (info === undefined || parent === undefined)
            return current;
        if (parent.group !== info.group || !pythons.has(parent.pid))
            return current;
        current = parent.pid;
    }
}
/**
 * @throws InputError when there is no such process
 */
async function requireProcess(pid) {
    if (!(await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listProcesses */ .O3)()).some((info) => info.pid === pid && !info.zombie)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`attaching to pid ${pid}: there is no such process`, {
            advice: 'Give the pid of a running service, or app or command to have one started.',
        });
    }
}


/***/ }),

/***/ 51592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownContainer),
/* harmony export */   sharingAdvice: () => (/* binding */ sharingAdvice)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** What a container hides of other processes, for messages that nothing was found. */

/** Told from the environment and the files that each kind puts there. */
function ownContainer(env = process.env) {
    if (process.platform !== 'linux' || isOnHost())
        return undefined;
    if (env.KUBERNETES_SERVICE_HOST !== undefined)
        return 'kubernetes';
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/run/.containerenv'))
        return 'podman';
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/.dockerenv'))
        return 'docker';
    return env.container === undefined ? undefined : 'other';
}
/** The kernel's first namespaces; a container has a host name and processes of its own. */
const FIRST = { uts: 'uts:[4026531838]', pid: 'pid:[4026531836]' };
/** Virtual machines are made from images of containers, too, and have their marks. */
function isOnHost() {
    try {
        return ['uts', 'pid'].every((kind) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/ns/${kind}`) === FIRST[kind]);
    }
    catch {
        return false;
    }
}
/** How a container sees the processes of others; empty outside of one. */
function sharingAdvice(kind = ownContainer()) {
    switch (kind) {
        case undefined:
            return '';
        case 'kubernetes':
            return "In a container only its own processes are seen: share the pod's (shareProcessNamespace: true), or use kubectl debug --target=CONTAINER.";
        default:
            return 'In a container only its own processes are seen: start it with --pid=container:NAME (compose: pid: "service:NAME").';
    }
}


/***/ }),

/***/ 48380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pythonTree),
/* harmony export */   listServers: () => (/* binding */ listServers)
/* harmony export */ });
/* unused harmony export minorIn */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22117);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13482);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79963);
/* harmony import */ var _server_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57473);
/* harmony import */ var _systems_linux_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38471);
/* harmony import */ var _systems_windows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41508);
/** The FastAPI servers of this machine: which they are, what they serve, and who works for them. */








/** The part of a program that is looked at. */
const MOST_SOURCE_BYTES = 256 * 1024;
/** All servers that this user can see, lowest pid first. */
async function listServers() {
    const all = (await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)()).filter((info) => !info.zombie);
    const pythons = await pythonProcesses(all);
    const known = new Map();
    for (const { pid, argv } of pythons.values()) {
        const command = (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .serverCommand */ .vg)(argv);
        if (command !== undefined)
            known.set(pid, command);
    }
    const roots = [...known].filter(([pid]) => !isBelow(pid, known, all));
    const ports = await portsByPid([...pythons.keys()].flatMap((pid) => pidsBelow(pid, all)));
    const scripts = await scriptServers(all, pythons, known, ports);
    const servers = await Promise.all([...roots, ...scripts].map(([pid, command]) => describe(pythons.get(pid), command, all, pythons, ports)));
    return servers.sort((a, b) => a.pid - b.pid);
}
/** The Python processes of a tree, the root first where it is one. */
async function pythonTree(root) {
    const all = (await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)()).filter((info) => !info.zombie);
    const pythons = await pythonProcesses((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .descendants */ .DG)(all, root));
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
    const programs = await (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .programsOf */ .h)(all);
    const found = all.flatMap((info) => {
        const { argv, executable } = programs.get(info.pid) ?? { argv: [], executable: '' };
        if (argv.length === 0)
            return []; // a kernel thread, or another user's
        const isPython = (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .isInterpreter */ .Xz)(argv[0]) || (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .isInterpreter */ .Xz)(executable);
        // A title takes the place of the interpreter's name.
        if (!isPython && (executable !== '' || (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .serverCommand */ .vg)(argv) === undefined))
            return [];
        return [{ ...info, argv, executable }];
    });
    const launchers = process.platform === 'win32'
        ? (0,_systems_windows_js__WEBPACK_IMPORTED_MODULE_7__.launchersAmong)(found.map((each) => ({ ...each, program: each })))
        : new Set();
    return new Map(found.filter(({ pid }) => !launchers.has(pid)).map((each) => [each.pid, each]));
}
/** A process and all that descend from it. */
function pidsBelow(pid, all) {
    return (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .descendants */ .DG)(all, pid).map((info) => info.pid);
}
async function portsByPid(pids) {
    const ports = new Map();
    for (const { pid, port } of await (0,_port_js__WEBPACK_IMPORTED_MODULE_2__/* .listListeners */ .E8)([...new Set(pids)])) {
        ports.set(pid, (ports.get(pid) ?? new Set()).add(port));
    }
    return ports;
}
/** Python programs that listen and run a server themselves: `uvicorn.run(…)` in a script. */
async function scriptServers(all, pythons, known, ports) {
    const candidates = [...pythons.values()].filter(({ pid, argv }) => !known.has(pid) && !isBelow(pid, known, all) && !(0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .isSpawned */ .Vs)(argv) && !(0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .isHousekeeper */ .H5)(argv));
    const found = new Map();
    for (const candidate of candidates) {
        const below = pidsBelow(candidate.pid, all);
        // What only launched a server is none.
        if (below.some((pid) => known.has(pid)))
            continue;
        if (!below.some((pid) => ports.has(pid)))
            continue;
        const command = await commandOfScript(candidate);
        if (command !== undefined)
            found.set(candidate.pid, command);
    }
    return [...found].filter(([pid]) => !isBelow(pid, found, all));
}
async function commandOfScript(candidate) {
    const program = (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .pythonProgram */ .pQ)(candidate.argv);
    if (program === undefined)
        return undefined;
    if (program.kind === 'code')
        return (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .serverInSource */ .GO)(program.source);
    const paths = program.kind === 'script'
        ? [program.path]
        : ['.py', '/__main__.py'].map((end) => `${program.name.replaceAll('.', '/')}${end}`);
    const folder = await (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__.workingFolder)(candidate.pid);
    for (const path of paths) {
        if (folder === '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
            continue;
        const source = await readStartAs(candidate.pid, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        const command = (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .serverInSource */ .GO)(source);
        if (command !== undefined)
            return command;
    }
    // uvicorn is plain Python, but what it is usually installed with is not.
    const maps = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${candidate.pid}/maps`, 'latin1').catch(() => '');
    const usual = /\/(?:uvloop|httptools)\//.test(maps) && /\/pydantic_core\//.test(maps);
    return usual ? { server: 'uvicorn' } : undefined;
}
/** The beginning of a file as a process sees it, which may be in a container. */
async function readStartAs(pid, path) {
    const inside = process.platform === 'linux' ? await readStart((0,_systems_linux_js__WEBPACK_IMPORTED_MODULE_6__/* .pathSeenBy */ .sJ)(pid, path)) : '';
    return inside === '' ? readStart(path) : inside;
}
async function readStart(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path).catch(() => undefined);
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
async function describe(master, { server, app }, all, pythons, portsOf) {
    const held = pidsBelow(master.pid, all).flatMap((pid) => [...(portsOf.get(pid) ?? [])]);
    const ports = [...new Set(held)].sort((a, b) => a - b);
    const python = await pythonVersion(master);
    const uptimeSeconds = await uptime(master);
    const container = await (0,_systems_linux_js__WEBPACK_IMPORTED_MODULE_6__/* .containerOf */ .t8)(master.pid);
    return {
        pid: master.pid,
        server,
        ...(app === undefined ? {} : { app }),
        workers: workersOf(master, server, portsOf, ports, pythons),
        ports,
        ...(python === undefined ? {} : { python }),
        ...(uptimeSeconds === undefined ? {} : { uptimeSeconds }),
        ...(container === undefined ? {} : { container }),
    };
}
/**
 * gunicorn and granian fork their workers; the others spawn them. A service has children of its own
 * as well (process pools), which are told apart by how they were made and by who listens.
 */
function workersOf(master, server, portsOf, ports, pythons) {
    const forks = server === 'gunicorn' || server === 'granian';
    const workers = [...pythons.values()].filter(({ pid, parent, argv }) => parent === master.pid &&
        !(0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .isHousekeeper */ .H5)(argv) &&
        (forks || (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .isSpawned */ .Vs)(argv)) &&
        // On Windows a socket is told of the process that made it, not of those that it was given to.
        (ports.length === 0 || process.platform === 'win32' || portsOf.has(pid)));
    if (workers.length === 0)
        return [master.pid];
    return workers.map(({ pid }) => pid).sort((a, b) => a - b);
}
/** From paths, as no program of others is run for a listing. */
async function pythonVersion({ pid, argv, executable, }) {
    const program = argv[0] ?? '';
    const maps = async () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/maps`, 'latin1').catch(() => '');
    const minor = minorIn(executable) ?? minorIn(program) ?? minorIn(await maps());
    if (minor === undefined)
        return undefined;
    const full = (text) => new RegExp(`(?<![\\d.])${minor.replace('.', '\\.')}\\.\\d+(?:(?:a|b|rc)\\d+)?`).exec(text)?.[0];
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(program, '..', '..', 'pyvenv.cfg');
    return full(executable) ?? full((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(home) ? await readStartAs(pid, home) : '') ?? minor;
}
/**
 * `3.12` in a path of an interpreter: `python3.12`, `Python312\\python.exe`,
 * `Python.framework/Versions/3.12`, `versions/3.12.4/bin/python`, `cpython-3.12.4-windows`.
 */
function minorIn(path) {
    const plain = /(?:python(?:@|-)?|[\\/]python[\\/]|[\\/]versions[\\/])(3\.\d+)/i.exec(path)?.[1];
    const joined = /[\\/]python3(\d{1,2})(?:-32|-arm64)?[\\/]/i.exec(path)?.[1];
    return plain ?? (joined === undefined ? undefined : `3.${joined}`);
}
/** Linux counts ticks of a hundredth of a second since boot; ps tells the date of the start. */
async function uptime({ startTime }) {
    const booted = Number((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/uptime', 'utf8').catch(() => '')).split(' ')[0]);
    const seconds = process.platform === 'linux'
        ? booted - Number(startTime) / 100
        : (Date.now() - Date.parse(startTime)) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}


/***/ }),

/***/ 31367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dumpJson: () => (/* binding */ dumpJson),
/* harmony export */   renderDump: () => (/* binding */ renderDump)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57336);
/* harmony import */ var _app_choose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60867);
/* harmony import */ var _app_server_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57473);
/* harmony import */ var _profile_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87806);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92772);
/* harmony import */ var _report_text_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58933);
/** The stacks of a service for a terminal and as JSON. Pure. */






/** Frames of one stack that are shown unless all are asked for; the innermost ones. */
const MOST_FRAMES = 60;
const MOST_NAME = 120;
const MOST_VALUE = 2000;
/** By process, then by thread: the active ones, the blocked ones, the idle ones in a line each. */
function renderDump(chosen, { processes, unreadable }, options) {
    const colours = picocolors__WEBPACK_IMPORTED_MODULE_4__.createColors(options.colour);
    const isNamed = chosen.server !== undefined || chosen.workerOf !== undefined;
    const title = isNamed ? [colours.bold((0,_app_choose_js__WEBPACK_IMPORTED_MODULE_0__.describeChosen)(chosen))] : [];
    const sections = processes.map((each) => [
        colours.bold(`process ${each.pid}${roleOf(each, chosen) || `: ${commandOf(each, options.width)}`}`),
        ...threadsOf(each, options, colours),
    ].join('\n'));
    const failures = unreadable.map(({ pid, reason }) => `process ${pid}: could not be read: ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(reason, 200)}`);
    return `${[...title, ...sections, ...failures].join('\n\n')}\n`;
}
function roleOf({ pid }, { server, workerOf }) {
    if (workerOf?.workers.includes(pid) === true)
        return ', worker';
    if (server === undefined)
        return '';
    if (server.workers.includes(pid))
        return pid === server.pid ? ', serves itself' : ', worker';
    return pid === server.pid ? ', master' : '';
}
/** A command line without the paths of interpreter and script. */
function commandOf({ argv }, width) {
    const program = (0,_app_server_command_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonProgram */ .pQ)(argv);
    const words = program === undefined
        ? argv
        : program.kind === 'script'
            ? [program.path.slice(program.path.lastIndexOf('/') + 1), ...program.args]
            : program.kind === 'module'
                ? ['-m', program.name, ...program.args]
                : ['-c', program.source];
    return (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .fitTo */ .Xn)((0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(words.join(' '), 1000), Math.max(40, width - 20));
}
function threadsOf({ threads, folder }, options, colours) {
    if (threads.length === 0)
        return ['  no Python threads'];
    const folded = new Map();
    const lines = [];
    for (const thread of threads) {
        if (thread.state !== 'idle' || options.all) {
            lines.push(...wholeThread(thread, folder, options, colours));
            continue;
        }
        // Workers of a pool differ by their number only.
        const key = `${thread.name.replace(/\d+/g, '#')} ${placeOf(thread.frames[0], folder)}`;
        const alike = folded.get(key);
        if (alike === undefined)
            folded.set(key, [thread]);
        else
            alike.push(thread);
    }
    for (const alike of folded.values()) {
        const [first] = alike;
        const who = alike.length === 1 ? named(first) : `${alike.length} threads like ${named(first)}`;
        const place = placeOf(first.frames[0], folder);
        lines.push(colours.dim(`  ${who} idle${place === '' ? '' : ` in ${place}`}`));
    }
    return lines;
}
function wholeThread(thread, folder, options, colours) {
    const state = thread.state === 'active' ? colours.green('active') : thread.state;
    const gil = thread.holdsGil ? ', holds the GIL' : '';
    const shown = options.all ? thread.frames : thread.frames.slice(0, MOST_FRAMES);
    const left = thread.frames.length - shown.length;
    return [
        `  ${named(thread)} ${state}${gil}`,
        ...shown.flatMap((frame) => {
            const isOwn = (0,_profile_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .sourcePlace */ .$)(frame.file, folder).origin === 'app';
            const line = `    ${placeOf(frame, folder)}`;
            return [
                isOwn ? colours.cyan(line) : line,
                ...frame.locals.map(({ name, value }) => `        ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(name, MOST_NAME)} = ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(value, MOST_VALUE)}`),
            ];
        }),
        ...(left > 0 ? [`    … ${left} more frames (--all shows them)`] : []),
    ];
}
function named({ name, tid }) {
    return name === '' ? `thread ${tid}` : `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(name, 60)} (${tid})`;
}
function placeOf(frame, folder) {
    if (frame === undefined)
        return '';
    const { path } = (0,_profile_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .sourcePlace */ .$)(frame.file, folder);
    const where = path === '' ? '' : ` (${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(path, MOST_NAME)}:${frame.line})`;
    return `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(frame.name, MOST_NAME)}${where}`;
}
/** The same as JSON, nothing folded; docs/commands.md names the fields. */
function dumpJson({ pid, server }, dump) {
    const value = { schema: 1, pid, server: server ?? null, ...dump };
    return `${JSON.stringify(value, undefined, 2)}\n`;
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


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KZ: () => (/* binding */ phraseToText),
/* harmony export */   nk: () => (/* binding */ PHRASE_NAME_LENGTH)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/**
 * A sentence before it is known where it will stand. Names in it come from the code that was
 * measured and are untrusted, so each medium escapes them in its own way.
 */

/** Longest name in a sentence, in characters. */
const PHRASE_NAME_LENGTH = 80;
/** The phrase as one line of plain text, for terminals and logs. */
function phraseToText(phrase, nameLength = PHRASE_NAME_LENGTH) {
    return phrase
        .map((part) => {
        if (typeof part === 'string')
            return part;
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)('name' in part ? part.name : part.label, nameLength);
    })
        .join('');
}
/** Phrases one after another: `a`, `a and b`, `a, b and c`. */
function listed(phrases) {
    return phrases.flatMap((phrase, index) => {
        if (index === 0)
            return phrase;
        return [index === phrases.length - 1 ? ' and ' : ', ', ...phrase];
    });
}


/***/ }),

/***/ 58933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Vg: () => (/* binding */ grid),
/* harmony export */   Xn: () => (/* binding */ fitTo),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   xE: () => (/* binding */ bullet)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
/** How text is laid out in the columns of a terminal. */



/** A name has at least so many columns, whatever the width. */
const MINIMUM_NAME_WIDTH = 16;
/** The text in the colour of the verdict. */
function paint(colours, verdict, text) {
    if (verdict === 'regressed')
        return colours.red(text);
    if (verdict === 'improved')
        return colours.green(text);
    return verdict === 'unchanged' ? text : colours.yellow(text);
}
/** Columns that the text takes; never fewer than it does. */
function displayWidth(text) {
    let width = 0;
    for (const character of text) {
        if (/\p{M}/u.test(character))
            continue;
        // Everything from Hangul on counts as wide, arrows, dashes and dots of ours excepted.
        width += (character.codePointAt(0) ?? 0) >= 0x1100 && !/[←-▿]|[‐-⁞]/u.test(character) ? 2 : 1;
    }
    return width;
}
/** The text on one line, cut in the middle until it takes at most `width` columns. */
function fitTo(text, width) {
    let line = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(text, width);
    for (let length = width; displayWidth(line) > width && length > 1;) {
        length -= Math.max(1, Math.ceil((displayWidth(line) - width) / 2));
        line = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(text, Math.max(1, length));
    }
    return line;
}
/** A number stays with its arrow and its unit. */
const BETWEEN_WORDS = /(?<![▲▼]) (?!(?:%|ms|µs|s|Hz)(?:[^\p{L}]|$))/u;
/** Running text broken at spaces; `indent` goes before the lines after the first. */
function wrap(text, width, indent = '', first = indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(BETWEEN_WORDS)) {
        const start = lines.length === 0 ? first : indent;
        if (line !== '' && displayWidth(`${start}${line} ${word}`) > width) {
            lines.push(`${start}${line}`);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, `${lines.length === 0 ? first : indent}${line}`].join('\n');
}
/** A phrase as running text. */
function phrase(value, width, indent = '', first = indent) {
    return wrap((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseToText */ .KZ)(value, Math.min(80, width - 10)), width, indent, first);
}
/** One entry of a list. */
function bullet(text, width) {
    return wrap((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(text, 400), width, '  ', '- ');
}
/** Wide enough for any name that is shown whole. */
const UNLIMITED = 1000;
function cellText(cell, width) {
    return typeof cell === 'function' ? cell(width) : fitTo(cell ?? '', width);
}
/** A name with where it is, which gives way first; `mark` stays behind the name, whatever its length. */
function placed(name, place, mark = '') {
    return (width) => {
        const shown = `${fitTo(name, width - mark.length)}${mark}`;
        const left = width - displayWidth(shown) - 3;
        return left < 8 ? shown : `${shown} (${fitTo(place, Math.min(left, 60))})`;
    };
}
/** Cells as plain text; colouring comes after the widths are known. */
function grid(title, columns, rows, colours, width) {
    if (rows.length === 0)
        return '';
    const gap = 2;
    const natural = columns.map((column, index) => Math.max(...[column.heading, ...rows.map((row) => cellText(row.cells[index], UNLIMITED))].map(displayWidth)));
    const fixed = natural.reduce((sum, value, index) => sum + (columns[index]?.flexible === true ? 0 : value), gap * columns.length);
    const flexibleWidth = Math.max(MINIMUM_NAME_WIDTH, width - fixed);
    const table = new cli_table3__WEBPACK_IMPORTED_MODULE_0__({
        // biome-ignore format: one row of the frame a line.
        chars: {
            top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
            bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
            left: '  ', 'left-mid': '', mid: '', 'mid-mid': '',
            right: '', 'right-mid': '', middle: '  ',
        },
        style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
        head: columns.map((column) => colours.dim(column.heading)),
        colAligns: columns.map((column) => (column.right === true ? 'right' : 'left')),
    });
    for (const row of rows) {
        table.push(row.cells.map((cell, index) => {
            const text = cellText(cell, columns[index]?.flexible === true ? flexibleWidth : UNLIMITED);
            if (columns[index]?.painted !== true)
                return text;
            return row.paint === undefined ? paint(colours, row.verdict, text) : row.paint(text);
        }));
    }
    const lines = table.toString().split('\n');
    return [colours.bold(title), ...lines.map((line) => line.trimEnd())].join('\n');
}


/***/ })

};

export const id = 867;
export const ids = [867,8380,1592];
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


/***/ })

};

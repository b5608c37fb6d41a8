export const id = 8380;
export const ids = [8380];
export const modules = {

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

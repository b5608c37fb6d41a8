export const id = 4473;
export const ids = [4473,8380];
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

/***/ 44473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dumpService: () => (/* binding */ dumpService)
/* harmony export */ });
/* unused harmony export readDump */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92857);
/* harmony import */ var _app_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79963);
/* harmony import */ var _app_servers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48380);
/* harmony import */ var _app_systems_linux_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38471);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
/* harmony import */ var _profile_idle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22722);
/* harmony import */ var _profile_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87806);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40326);
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42058);
/** What all threads of a service are doing now: the stacks of each of its processes, by py-spy. */











const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Text of the stacks of one process; deep recursion with locals stays far below it. */
const MOST_BYTES = 64 * 1024 * 1024;
const TIMEOUT_MS = 20_000;
/** A stack that changes while it is read cannot be read: try again. */
const ATTEMPTS = 3;
/** Readings at once. */
const AT_ONCE = 8;
/**
 * The stacks of a process and all Python processes below it. Each process is stopped while it is
 * read, for some milliseconds.
 * @param localsDepth how much of local variables is read: 0 none, up to 4 for long values
 * @throws MeasurementError when not even one process could be read
 */
async function dumpService(pySpy, root, localsDepth) {
    const tree = await (0,_app_servers_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonTree */ .T)(root);
    const processes = [];
    const unreadable = [];
    for (let start = 0; start < tree.length; start += AT_ONCE) {
        const batch = tree.slice(start, start + AT_ONCE);
        const read = await Promise.all(batch.map((each) => readProcess(pySpy, each, localsDepth)));
        for (const [index, outcome] of read.entries()) {
            if (typeof outcome !== 'string')
                processes.push(outcome);
            else
                unreadable.push({ pid: batch[index].pid, reason: outcome });
        }
    }
    if (processes.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .MeasurementError */ .HG(`reading the stacks of process ${root}: ${unreadable[0]?.reason ?? 'it is no Python process, or has ended'}`);
    }
    return { processes, unreadable };
}
/** @returns the process, or why its stacks could not be read */
async function readProcess(pySpy, { pid, parent, argv }, localsDepth) {
    const [file, args] = (0,_access_js__WEBPACK_IMPORTED_MODULE_7__/* .pySpyCommand */ .VA)(pySpy, [
        'dump',
        ...['--pid', String(await (0,_access_js__WEBPACK_IMPORTED_MODULE_7__/* .pidFor */ .LL)(pySpy, pid)), '--json', '--full-filenames'],
        ...Array(localsDepth).fill('--locals'),
    ]);
    let reason = '';
    let moving = [];
    for (let turn = 0; turn < ATTEMPTS; turn++) {
        try {
            const { stdout } = await run(file, [...args, ...moving], {
                timeout: TIMEOUT_MS,
                maxBuffer: MOST_BYTES,
                windowsHide: true,
            });
            const folder = await (0,_app_programs_js__WEBPACK_IMPORTED_MODULE_2__.workingFolder)(pid);
            const threads = readDump(stdout, pid);
            if (pySpy.within === undefined)
                return { pid, parent, argv, folder, threads };
            const { threads: ids } = await (0,_app_systems_linux_js__WEBPACK_IMPORTED_MODULE_4__/* .innerIds */ .zu)([pid]);
            const called = threads.map((each) => ({ ...each, tid: ids.get(each.tid) ?? each.tid }));
            return { pid, parent, argv, folder, threads: called };
        }
        catch (error) {
            // Where stopping others is forbidden, but reading them is not, it is read as it runs.
            reason = reasonOf(error);
            if (/Failed to suspend/.test(reason))
                moving = ['--nonblocking'];
        }
    }
    return reason;
}
function reasonOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .MeasurementError */ .HG)
        return error.message;
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        return `its stacks take more than ${MOST_BYTES / 1024 / 1024} MB of text`;
    }
    if (error.killed === true)
        return `py-spy did not answer within ${TIMEOUT_MS / 1000} s`;
    return (0,_complaint_js__WEBPACK_IMPORTED_MODULE_8__/* .complaintOf */ .N)(error.stderr?.trim() || error.message);
}
const dumpSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({
    thread_id: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig(),
    os_thread_id: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig().nullish(),
    thread_name: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().nullish(),
    active: zod__WEBPACK_IMPORTED_MODULE_9__/* .boolean */ .zMY(),
    owns_gil: zod__WEBPACK_IMPORTED_MODULE_9__/* .boolean */ .zMY(),
    frames: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
        filename: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
        line: zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig(),
        locals: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), arg: zod__WEBPACK_IMPORTED_MODULE_9__/* .boolean */ .zMY(), repr: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().nullish() }))
            .nullish(),
    })),
}));
/**
 * The threads in what `py-spy dump --json` writes; those that run first, then by name and id.
 * @throws MeasurementError when it is nothing of that kind
 */
function readDump(text, pid) {
    let parsed;
    try {
        parsed = dumpSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .MeasurementError */ .HG(`reading the stacks of process ${pid}: py-spy wrote something that is no list of threads`, { cause, details: cause.message.slice(0, 500) });
    }
    const threads = parsed.map((thread) => {
        const frames = thread.frames.map(({ name, filename, line, locals }) => ({
            name,
            file: filename,
            line: Math.max(0, Math.trunc(line)),
            locals: (locals ?? []).map((each) => ({
                name: each.name,
                isArgument: each.arg,
                value: each.repr ?? '?',
            })),
        }));
        return {
            tid: thread.os_thread_id ?? thread.thread_id,
            name: thread.thread_name ?? '',
            state: stateOf(thread.active, frames),
            holdsGil: thread.owns_gil,
            frames,
        };
    });
    const rank = ['active', 'blocked', 'idle'];
    return threads.sort((a, b) => rank.indexOf(a.state) - rank.indexOf(b.state) ||
        a.name.localeCompare(b.name, 'en') ||
        a.tid - b.tid);
}
/**
 * An event loop waits for work whatever stands below it. A thread in `Condition.wait` does so in a
 * pool, but not when the application's code called for it: that waits for a result, or for ever.
 */
function stateOf(active, frames) {
    const [leaf] = frames;
    if (leaf === undefined)
        return active ? 'active' : 'idle';
    const kind = (0,_profile_idle_js__WEBPACK_IMPORTED_MODULE_6__/* .idleKind */ .d8)(leaf);
    if (kind === 'loop')
        return active ? 'active' : 'idle';
    if (kind === 'poll')
        return 'idle';
    if (kind === undefined)
        return active ? 'active' : 'blocked';
    return frames.some(isApplications) ? 'blocked' : 'idle';
}
/** Whether a frame is of the application's own functions, wherever its project is. */
function isApplications({ name, file }) {
    return name !== '<module>' && (0,_profile_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .sourcePlace */ .$)(file, '').origin === 'app';
}


/***/ })

};

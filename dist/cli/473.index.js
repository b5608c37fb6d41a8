export const id = 473;
export const ids = [473];
export const modules = {

/***/ 22722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    // threads of pools, waiting for a job: anyio and queues in Python end in Condition.wait;
    // SimpleQueue.get is C, so the worker that called it is the leaf
    leaf('Condition.wait', 'threading.py', 'queue.Queue.get of anyio workers; events; barriers'),
    leaf('_worker', 'concurrent/futures/thread.py', 'ThreadPoolExecutor: SimpleQueue.get is C'),
    leaf('Thread._wait_for_tstate_lock', 'threading.py', 'join, up to CPython 3.12'),
    leaf('Thread.join', 'threading.py', 'join, from CPython 3.13 on'),
    leaf('_shutdown', 'threading.py', "the interpreter's end waits for threads"),
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
    if (path === '')
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
    const standard = /^.*\/(?:lib\/)?(?:python|pypy)3\.?\d*t?\/(?!site-packages\/)(.*)$/i.exec(path);
    const root = projectRoot.replaceAll('\\', '/').replace(/\/$/, '');
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
    return { path: path.replace(/^\/+/, ''), origin: 'app' };
}
/** Whether a path with "/" leads below the folder that it is relative to, and says so plainly. */
function isPathBelow(path) {
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}


/***/ }),

/***/ 51821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ pySpyCommand),
/* harmony export */   m9: () => (/* binding */ dumpStacks),
/* harmony export */   mY: () => (/* binding */ gainAccess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/** Whether this user may read the memory of a process, and what to do where not. */




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** The command line that calls py-spy with some arguments. */
function pySpyCommand(pySpy, args) {
    return pySpy.sudo ? ['sudo', ['-n', pySpy.path, ...args]] : [pySpy.path, [...args]];
}
/**
 * Finds out how py-spy can read a process: directly, else with passwordless sudo. No setting of
 * the machine is changed.
 * @throws MeasurementError naming the cause and the ways out
 */
async function gainAccess(path, pid) {
    const direct = { path, sudo: false };
    const failure = await attempt(direct, pid);
    if (failure === undefined)
        return direct;
    if (!isPermissionProblem(failure)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG(`attaching py-spy to process ${pid}: ${failure}`, {
            advice: 'py-spy reads CPython 3.3 to 3.15, not free-threaded builds; the process must be a Python process.',
        });
    }
    const withSudo = { path, sudo: true };
    if ((await attempt(withSudo, pid)) === undefined)
        return withSudo;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG(`attaching py-spy to process ${pid}: this user may not read its memory (${await cause(failure)})`, {
        advice: [
            'Any one of these helps:',
            '  - allow it on this machine: echo 0 | sudo tee /proc/sys/kernel/yama/ptrace_scope',
            '  - let this user call sudo without a password (hosted runners do), or run as root',
            '  - in a container: start it with --cap-add SYS_PTRACE',
        ].join('\n'),
    });
}
/** Undefined on success, else the reason in one line. */
async function attempt(pySpy, pid) {
    const [file, args] = pySpyCommand(pySpy, ['dump', '--nonblocking', '--pid', String(pid)]);
    // A stack that changes while it is read is no reason to give up: try a few times.
    let reason = '';
    for (let turn = 0; turn < 5; turn++) {
        try {
            await run(file, args, { timeout: 20_000 });
            return undefined;
        }
        catch (error) {
            const { stderr, message } = error;
            reason = lastReason(stderr?.trim() || message);
            if (isPermissionProblem(reason) || /password is required|not allowed|ENOENT/.test(reason)) {
                return reason;
            }
        }
    }
    return reason;
}
function lastReason(text) {
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    const told = lines.filter((line) => /^(Reason: |Error: |Permission)/i.test(line));
    return (told.at(-1) ?? lines.at(-1) ?? 'no reason given').replace(/^(Reason|Error): /, '');
}
function isPermissionProblem(reason) {
    return /permission denied|operation not permitted|EPERM|EACCES|elevated permissions/i.test(reason);
}
async function cause(failure) {
    const scope = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/proc/sys/kernel/yama/ptrace_scope', 'utf8').catch(() => '');
    if (scope.trim() !== '' && scope.trim() !== '0')
        return `Yama's ptrace_scope is ${scope.trim()}`;
    if (process.platform === 'darwin')
        return 'macOS lets only root do so';
    return failure;
}
/** The stacks of a process as text; empty where they cannot be read. */
async function dumpStacks(path, pid) {
    for (const sudo of [false, true]) {
        const [file, args] = pySpyCommand({ path, sudo }, ['dump', '--pid', String(pid)]);
        try {
            return (await run(file, args, { timeout: 10_000 })).stdout.trim();
        }
        catch {
            // with sudo, then without an answer: this only adds to another error's evidence
        }
    }
    return '';
}


/***/ }),

/***/ 44473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dumpService: () => (/* binding */ dumpService)
/* harmony export */ });
/* unused harmony export readDump */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92857);
/* harmony import */ var _app_servers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48380);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _profile_idle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22722);
/* harmony import */ var _profile_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87806);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51821);
/** What all threads of a service are doing now: the stacks of each of its processes, by py-spy. */









const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MeasurementError */ .HG(`reading the stacks of process ${root}: ${unreadable[0]?.reason ?? 'it is no Python process, or has ended'}`);
    }
    return { processes, unreadable };
}
/** @returns the process, or why its stacks could not be read */
async function readProcess(pySpy, { pid, parent, argv }, localsDepth) {
    const [file, args] = (0,_access_js__WEBPACK_IMPORTED_MODULE_6__/* .pySpyCommand */ .VA)(pySpy, [
        'dump',
        ...['--pid', String(pid), '--json', '--full-filenames'],
        ...Array(localsDepth).fill('--locals'),
    ]);
    let reason = '';
    for (let turn = 0; turn < ATTEMPTS; turn++) {
        try {
            const { stdout } = await run(file, args, { timeout: TIMEOUT_MS, maxBuffer: MOST_BYTES });
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/${pid}/cwd`).catch(() => '');
            return { pid, parent, argv, folder, threads: readDump(stdout, pid) };
        }
        catch (error) {
            reason = reasonOf(error);
        }
    }
    return reason;
}
function reasonOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MeasurementError */ .HG)
        return error.message;
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        return `its stacks take more than ${MOST_BYTES / 1024 / 1024} MB of text`;
    }
    if (error.killed === true)
        return `py-spy did not answer within ${TIMEOUT_MS / 1000} s`;
    const lines = (error.stderr?.trim() || error.message).split('\n').map((line) => line.trim());
    const told = lines.filter((line) => /^(?:Reason|Error): /.test(line)).at(-1) ?? lines.at(-1);
    return (told ?? '').replace(/^(?:Reason|Error): /, '').slice(0, 500);
}
const dumpSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    thread_id: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(),
    os_thread_id: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nullish(),
    thread_name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullish(),
    active: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    owns_gil: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    frames: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        filename: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        line: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(),
        locals: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), arg: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(), repr: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullish() }))
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MeasurementError */ .HG(`reading the stacks of process ${pid}: py-spy wrote something that is no list of threads`, { cause, details: cause.message.slice(0, 500) });
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
    const kind = (0,_profile_idle_js__WEBPACK_IMPORTED_MODULE_5__/* .idleKind */ .d8)(leaf);
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
    return name !== '<module>' && (0,_profile_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .sourcePlace */ .$)(file, '').origin === 'app';
}


/***/ })

};

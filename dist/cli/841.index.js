export const id = 841;
export const ids = [841];
export const modules = {

/***/ 22593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ requireProcess),
/* harmony export */   Qt: () => (/* binding */ serverOnPort),
/* harmony export */   tk: () => (/* binding */ topmostPython)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22117);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13482);
/** The process to attach to: the topmost Python process of a service. */




async function isPython(pid) {
    if (process.platform !== 'linux')
        return true; // py-spy tells, with a reason
    const executable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/exe`).catch(() => '');
    return /python|pypy/i.test(executable.slice(executable.lastIndexOf('/') + 1));
}
/**
 * The topmost Python process at or below a root: a command such as `uv run …` or a shell keeps a
 * process of another kind above the server. The root itself when none is found.
 */
async function topmostPython(root) {
    for (const info of (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .descendants */ .DG)(await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)(), root)) {
        if (await isPython(info.pid))
            return info.pid;
    }
    return root;
}
/**
 * The master of the server that listens on a port: of all listeners, the topmost whose parent
 * does not belong to the same server.
 * @throws InputError when nothing listens there
 */
async function serverOnPort(port) {
    const listeners = await (0,_port_js__WEBPACK_IMPORTED_MODULE_2__/* .listenersOf */ .bg)(port);
    const first = listeners[0];
    if (first === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`attaching to port ${port}: nothing listens there that this user can see`, {
            advice: 'Start the service first, or give app or command to have it started.',
        });
    }
    const all = new Map((await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)()).map((info) => [info.pid, info]));
    let master = await climb(first, all);
    for (const pid of listeners.slice(1)) {
        const other = await climb(pid, all);
        if ((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .descendants */ .DG)([...all.values()], other).some((info) => info.pid === master))
            master = other;
    }
    return master;
}
/**
 * Climbs through Python parents of the same process group: granian's master does not listen
 * itself, but a Python program that merely launched the server leads another group.
 */
async function climb(pid, all) {
    let current = pid;
    for (;;) {
        const info = all.get(current);
        const parent = info === undefined ? undefined : all.get(info.parent);
        if (info === undefined || parent === undefined || parent.pid <= 1)
            return current;
        if (parent.group !== info.group || !(await isPython(parent.pid)))
            return current;
        current = parent.pid;
    }
}
/**
 * @throws InputError when there is no such process
 */
async function requireProcess(pid) {
    if (!(await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)()).some((info) => info.pid === pid && !info.zombie)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`attaching to pid ${pid}: there is no such process`, {
            advice: 'Give the pid of a running service, or app or command to have one started.',
        });
    }
}


/***/ }),

/***/ 62660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ removeWorktree),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   sg: () => (/* binding */ GIT_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/** Git, run so that it minds only the repository that it is pointed at and starts nothing of the user's. */



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * Options before git's subcommand. Hooks of the user's must not run in a work tree that he does not
 * know of; a file system monitor would be a daemon that stays behind.
 */
const GIT_OPTIONS = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
/**
 * Variables that tie git to one repository. Git sets them for its hooks: from a pre-push hook,
 * GIT_INDEX_FILE would make a second work tree write the user's index.
 */
const REPOSITORY_VARIABLES = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_COMMON_DIR',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_SHALLOW_FILE',
    'GIT_GRAFT_FILE',
];
/** The environment of git: no index is refreshed in passing, nobody is asked for a password. */
function gitEnvironment() {
    const kept = Object.entries(process.env).filter(([name]) => !REPOSITORY_VARIABLES.includes(name));
    return { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}
/**
 * Removes a work tree and what the repository knows of it, whatever state both are in.
 * @throws Error when its folder cannot be removed
 */
async function removeWorktree({ repository, path }) {
    // Not left to git, which refuses a damaged work tree. A symlink is removed as such: the
    // environment of the user's that it points to stays.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
    // Without its folder, git forgets this work tree and no other. `git worktree prune` would also
    // forget one of the user's on a disk that is not mounted just now.
    const args = ['-C', repository, 'worktree', 'remove', '--force', '--force', path];
    await run('git', [...GIT_OPTIONS, ...args], { env: gitEnvironment(), timeout: 30_000 }).catch(() => undefined);
}


/***/ }),

/***/ 48429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Guard: () => (/* binding */ Guard)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62660);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13482);
/** Everything the tool owns, known to itself and to the guard that outlives it. */









/**
 * Owns processes, temporary folders and work trees; once closed it takes no more. What is still
 * owned when the guard is closed is stopped and removed; when the tool dies without closing it, the
 * guard's own process does the same.
 */
class Guard {
    #child;
    #processes = new Map();
    #folders = new Set();
    /** Path of a work tree → a folder of its repository. */
    #worktrees = new Map();
    #closed = false;
    /** @param bundleRoot the folder that holds `guard/index.js` */
    constructor(bundleRoot) {
        // Detached: a signal to the tool's process group must not take the guard with it.
        this.#child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(bundleRoot, 'guard', 'index.js')], {
            detached: true,
            stdio: ['pipe', 'ignore', 'ignore'],
            cwd: (0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)(),
        });
        this.#child.on('error', () => undefined);
        this.#child.stdin?.on('error', () => undefined);
        this.#child.unref();
        this.#child.stdin?.unref?.();
    }
    #tell(message) {
        this.#child.stdin?.write(`${JSON.stringify(message)}\n`);
    }
    #requireOpen() {
        if (this.#closed)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MeasurementError */ .HG('measuring: stopped before it was finished');
    }
    /** A fresh mark and the environment that carries it; pass both on to `own`. */
    mark() {
        this.#requireOpen();
        const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
        return { mark, environment: { [_process_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .MARK_VARIABLE */ .l6]: mark } };
    }
    /** Takes charge of a process that was started detached with the mark in its environment. */
    own(pid, mark) {
        this.#processes.set(pid, { pid, mark });
        this.#tell({ kind: 'process', pid, mark });
    }
    /** Stops a process and all that it started. */
    async stop(pid, graceMs) {
        const owned = this.#processes.get(pid);
        if (owned === undefined)
            return;
        await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .stopTree */ .dA)(owned, graceMs);
        this.#processes.delete(pid);
        this.#tell({ kind: 'ended', pid });
    }
    /** Makes a temporary folder, removed with the guard at the latest. */
    temporaryFolder() {
        this.#requireOpen();
        const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)(), 'fastapi-spy-'));
        this.#folders.add(path);
        this.#tell({ kind: 'folder', path });
        return path;
    }
    async removeFolder(path) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(path, { recursive: true, force: true });
        this.#folders.delete(path);
        this.#tell({ kind: 'removed', path });
    }
    /** Takes charge of a work tree; to be called before git makes it, so that half of one goes too. */
    ownWorktree(repository, path) {
        this.#requireOpen();
        this.#worktrees.set(path, repository);
        this.#tell({ kind: 'worktree', repository, path });
    }
    /**
     * Removes an owned work tree and what its repository knows of it.
     * @throws Error when its folder cannot be removed; it stays owned
     */
    async removeWorktree(path) {
        const repository = this.#worktrees.get(path);
        if (repository === undefined)
            return;
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__/* .removeWorktree */ .IL)({ repository, path });
        this.#worktrees.delete(path);
        this.#tell({ kind: 'removed', path });
    }
    /** Stops and removes all that is still owned, then ends the guard's process. */
    async close() {
        this.#closed = true;
        await Promise.all([...this.#processes.keys()].map((pid) => this.stop(pid)));
        // What cannot be removed now is tried again by the guard's process.
        await Promise.allSettled([...this.#worktrees.keys()].map((path) => this.removeWorktree(path)));
        await Promise.all([...this.#folders].map((path) => this.removeFolder(path)));
        await new Promise((done) => {
            if (this.#child.exitCode !== null || this.#child.pid === undefined)
                return done();
            this.#child.once('exit', () => done());
            this.#child.ref();
            this.#child.stdin?.end();
        });
    }
}


/***/ }),

/***/ 61973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lastLines),
/* harmony export */   z: () => (/* binding */ runOwned)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/** Commands that run to their end: owned by the guard, stopped on request, their output kept. */



const OUTPUT_CHARACTERS = 1_000_000;
/**
 * Runs a command to its end. Nothing that it started is left running.
 * @throws MeasurementError when `signal` stops it
 */
async function runOwned(command, guard, signal) {
    requireNotStopped(command.what, signal);
    const { mark, environment } = guard.mark();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command.file, command.args, {
        cwd: command.cwd,
        env: { ...command.env, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
        windowsHide: true,
    });
    const { pid } = child;
    if (pid !== undefined)
        guard.own(pid, mark);
    let output = '';
    const keep = (chunk) => {
        output = (output + chunk).slice(-OUTPUT_CHARACTERS);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const closed = new Promise((done) => child.once('close', done));
    const stopped = () => {
        if (pid !== undefined)
            guard.stop(pid).catch(() => undefined); // the end waits for it again
    };
    signal?.addEventListener('abort', stopped, { once: true });
    try {
        // Its exit and not the end of its output: a server that it started would hold that open.
        const end = await new Promise((done) => {
            child.once('error', (error) => done({
                failure: `could not be started: ${error.message}`,
                isMissing: error.code === 'ENOENT',
            }));
            child.once('exit', (code, killer) => done({ failure: ending(code, killer), isMissing: false }));
        });
        if (pid !== undefined) {
            await guard.stop(pid);
            await Promise.race([closed, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(1000, undefined, { ref: false })]);
        }
        requireNotStopped(command.what, signal);
        return { ...end, output };
    }
    finally {
        signal?.removeEventListener('abort', stopped);
    }
}
function ending(code, killer) {
    if (code === 0)
        return '';
    return killer === null ? `ended with exit code ${code}` : `was ended by ${killer}`;
}
function requireNotStopped(what, signal) {
    if (signal?.aborted === true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG(`${what}: stopped before it was finished`);
}
/** The last lines of an output, for the details of an error. */
function lastLines(output, lines = 40) {
    return output.trimEnd().split('\n').slice(-lines).join('\n');
}


/***/ }),

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

/***/ 57238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findPython: () => (/* binding */ findPython),
  I: () => (/* binding */ openService)
});

// UNUSED EXPORTS: serviceCommand

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/app/find.js
var find = __webpack_require__(22593);
// EXTERNAL MODULE: ./build/app/port.js
var app_port = __webpack_require__(22117);
// EXTERNAL MODULE: ./build/app/process-tree.js
var process_tree = __webpack_require__(13482);
// EXTERNAL MODULE: ./node_modules/wait-on/lib/wait-on.js
var wait_on = __webpack_require__(1503);
;// CONCATENATED MODULE: ./build/app/ready.js
/** Waiting until a service answers. */

/**
 * Resolves true when the probe succeeds, false when its time is over or the service ended first.
 * wait-on cannot be cancelled, so it is asked in short turns and nothing of it outlives the call.
 */
async function waitUntilReady(probe, isOver) {
    const resource = probe.path === undefined
        ? `tcp:127.0.0.1:${probe.port}`
        : `http-get://127.0.0.1:${probe.port}${probe.path}`;
    const deadline = performance.now() + probe.timeoutSeconds * 1000;
    while (!isOver() && performance.now() < deadline) {
        const turn = Math.max(50, Math.min(500, deadline - performance.now()));
        try {
            await wait_on({
                resources: [resource],
                interval: 25,
                window: 0,
                timeout: turn,
                // A request belongs to its turn, but a slow health check gets the time it needs.
                ...(probe.path === undefined ? {} : { timeout: Math.max(turn, 5000), httpTimeout: 5000 }),
                proxy: false,
            });
            return !isOver();
        }
        catch {
            // not yet
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/app/service.js
/** A FastAPI service under our control: started, watched, stopped; or only attached to. */










const LOG_LINES = 50;
/**
 * Starts a service (or finds a running one) and waits until it answers.
 * @throws InputError for a missing folder, interpreter or process
 * @throws MeasurementError when it ends or does not answer in time, with the tail of its log
 */
async function openService(options, guard, dump) {
    return options.source.kind === 'attach'
        ? attach(options, options.source.pid)
        : start(options, guard, dump);
}
async function attach(options, givenPid) {
    if (givenPid !== undefined)
        await (0,find/* requireProcess */.Pt)(givenPid);
    const port = options.port ?? (await portOf(givenPid));
    const pid = givenPid ?? (await (0,find/* serverOnPort */.Qt)(port));
    if (!(await waitUntilReady(probe(options, port), () => false))) {
        throw new errors/* MeasurementError */.HG(`attaching to pid ${pid}: port ${port} did not answer within ${options.waitTimeoutSeconds} s`);
    }
    return {
        pid,
        url: `http://127.0.0.1:${port}`,
        ending: () => {
            try {
                process.kill(pid, 0);
                return undefined;
            }
            catch (error) {
                return error.code === 'ESRCH' ? 'has ended' : undefined;
            }
        },
        logTail: async () => '',
        stop: async () => undefined,
    };
}
/** @throws InputError when the process listens on no port, or on several */
async function portOf(pid) {
    const tree = await (0,process_tree/* treePids */.L_)(pid);
    const [port, ...more] = await (0,app_port/* portsOf */.a5)(tree);
    if (port !== undefined && more.length === 0)
        return port;
    throw new errors/* InputError */.dz(port === undefined
        ? `attaching to pid ${pid}: it listens on no port that this user can see`
        : `attaching to pid ${pid}: it listens on the ports ${[port, ...more].join(', ')}`, { advice: 'Give the port as well: --pid PID --port PORT.' });
}
function probe(options, port) {
    return {
        port,
        timeoutSeconds: options.waitTimeoutSeconds,
        ...(options.readyPath === undefined ? {} : { path: options.readyPath }),
    };
}
async function start(options, guard, dump) {
    if (!(0,external_node_fs_.existsSync)(options.appDir)) {
        throw new errors/* InputError */.dz(`starting the service: there is no folder ${options.appDir}`, {
            advice: 'app-dir is the folder the service runs in.',
        });
    }
    const port = options.port ?? (await (0,app_port/* freePort */.ov)());
    if (options.port !== undefined && (await (0,app_port/* listenersOf */.bg)(port)).length > 0) {
        throw new errors/* InputError */.dz(`starting the service: port ${port} is already in use`, {
            advice: 'Leave the port out to have a free one chosen, or stop what listens there.',
        });
    }
    const command = serviceCommand(options, port);
    const folder = guard.temporaryFolder();
    const logPath = (0,external_node_path_.join)(folder, 'service.log');
    const log = await (0,promises_.open)(logPath, 'w');
    const { mark, environment } = guard.mark();
    const child = (0,external_node_child_process_.spawn)(command.file, command.args, {
        cwd: options.appDir,
        env: {
            ...process.env,
            PYTHONUNBUFFERED: '1',
            ...options.env,
            PORT: String(port),
            ...environment,
        },
        stdio: ['ignore', log.fd, log.fd],
        detached: true,
        ...(process.platform === 'win32' ? { windowsHide: true } : {}),
    });
    if (child.pid !== undefined)
        guard.own(child.pid, mark);
    let ended;
    const exited = new Promise((done) => {
        child.once('error', (error) => {
            ended = `could not be started: ${error.message}`;
            done();
        });
        child.once('exit', (code, signal) => {
            ended ??= signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
            done();
        });
    });
    await log.close();
    const logTail = async () => tail(await (0,promises_.readFile)(logPath, 'utf8').catch(() => ''), LOG_LINES);
    const stop = async () => {
        if (child.pid !== undefined)
            await guard.stop(child.pid);
        await guard.removeFolder(folder);
    };
    try {
        const ready = await waitUntilReady(probe(options, port), () => ended !== undefined);
        if (!ready || ended !== undefined) {
            // Its last words may still be on their way.
            await Promise.race([exited, (0,external_node_timers_promises_.setTimeout)(ended === undefined ? 0 : 200)]);
            throw await notReady(options, command.text, port, child, ended, logTail, dump);
        }
        return {
            pid: await (0,find/* topmostPython */.tk)(child.pid),
            url: `http://127.0.0.1:${port}`,
            ending: () => ended,
            logTail,
            stop,
        };
    }
    catch (error) {
        await stop();
        throw error;
    }
}
async function notReady(options, command, port, child, ended, logTail, dump) {
    const log = await logTail();
    const where = options.readyPath === undefined ? `port ${port}` : `${options.readyPath} on port ${port}`;
    const what = ended === undefined
        ? `it did not answer on ${where} within ${options.waitTimeoutSeconds} s`
        : `it ${ended} before it answered on ${where}`;
    const stacks = ended === undefined && child.pid !== undefined
        ? await dump(await (0,find/* topmostPython */.tk)(child.pid))
        : '';
    const listensElsewhere = ended === undefined &&
        options.source.kind === 'command' &&
        !options.source.command.includes('{port}');
    return new errors/* MeasurementError */.HG(`starting the service (${command}): ${what}`, {
        advice: listensElsewhere
            ? 'The command has no {port}: write it where the server takes its port, or set port to the one it uses.'
            : /No module named '?uvicorn/.test(log)
                ? 'uvicorn is not installed for this interpreter: install it, name another with python, or give a command.'
                : '',
        details: [
            log === '' ? 'It wrote nothing.' : `The last lines it wrote:\n${log}`,
            stacks === '' ? '' : `What it was doing:\n${stacks}`,
        ]
            .filter((part) => part !== '')
            .join('\n\n'),
    });
}
/** The command line of a service, for a port. */
function serviceCommand(options, port) {
    if (options.source.kind === 'app') {
        const file = options.python ?? findPython(options.appDir);
        const { app, workers } = options.source;
        const args = [
            '-m',
            'uvicorn',
            app.replace(/\(\)$/, ''),
            '--host',
            '127.0.0.1',
            '--port',
            String(port),
        ];
        if (app.endsWith('()'))
            args.push('--factory');
        args.push('--app-dir', options.appDir, '--no-access-log');
        if (workers > 1)
            args.push('--workers', String(workers));
        return { file, args, text: `${file} ${args.join(' ')}` };
    }
    if (options.source.kind === 'command') {
        const text = options.source.command.replaceAll('{port}', String(port));
        return process.platform === 'win32'
            ? { file: process.env.ComSpec ?? 'cmd.exe', args: ['/d', '/s', '/c', text], text }
            : { file: '/bin/sh', args: ['-c', isOneCommand(text) ? `exec ${text}` : text], text };
    }
    throw new Error('a service that is attached to has no command');
}
/** Whether a shell line is one plain command, so that the shell can become it and is not above it. */
function isOneCommand(line) {
    return (!/[;&|<>()`$\n]/.test(line) &&
        !/^\s*(\w+=|exec\b|cd\b|\.\s|source\b|if\b|for\b|while\b|!)/.test(line));
}
/**
 * The interpreter of a project: the active virtual environment, one beside the project, else the
 * one on PATH.
 * @throws InputError when there is none
 */
function findPython(appDir, env = process.env) {
    const bin = process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python'];
    const environments = [
        env.VIRTUAL_ENV,
        (0,external_node_path_.join)(appDir, '.venv'),
        (0,external_node_path_.join)(appDir, 'venv'),
        (0,external_node_path_.join)(process.cwd(), '.venv'),
    ];
    for (const environment of environments) {
        if (environment === undefined || environment === '')
            continue;
        const candidate = (0,external_node_path_.join)(environment, ...bin);
        if ((0,external_node_fs_.existsSync)(candidate))
            return candidate;
    }
    const names = process.platform === 'win32' ? ['python.exe'] : ['python3', 'python'];
    for (const folder of (env.PATH ?? '').split(external_node_path_.delimiter)) {
        for (const name of names) {
            const candidate = (0,external_node_path_.join)(folder, name);
            if (folder !== '' && (0,external_node_fs_.existsSync)(candidate))
                return candidate;
        }
    }
    throw new errors/* InputError */.dz('looking for Python: none is on PATH', {
        advice: 'Install Python, activate the virtual environment of the service, or give python.',
    });
}
function tail(text, lines) {
    return text.trimEnd().split('\n').slice(-lines).join('\n');
}


/***/ }),

/***/ 92187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ pythonBuild),
/* harmony export */   QG: () => (/* binding */ cpuModel),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   mS: () => (/* binding */ gitState),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _app_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62660);
/** Where and on what a measurement was made: what must match before timings may be compared. */






const run = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(text).digest('hex');
}
async function gitState(folder, env) {
    const git = async (...args) => (await run('git', ['-C', folder, ...args], { timeout: 20_000, env: (0,_app_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitEnvironment */ ._K)() }).catch(() => ({ stdout: '' }))).stdout.trim();
    const [root, sha, branch, status] = [
        await git('rev-parse', '--show-toplevel'),
        await git('rev-parse', '--verify', '--quiet', 'HEAD'),
        await git('rev-parse', '--abbrev-ref', 'HEAD'),
        // Refreshing the index would write into the user's repository.
        await git('--no-optional-locks', 'status', '--porcelain', '--untracked-files=no'),
    ];
    const detached = branch === 'HEAD' || branch === '';
    return {
        root,
        sha,
        branch: detached ? env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || '' : branch,
        dirty: status !== '',
    };
}
const PROBE = 'import json, platform, sys; print(json.dumps([platform.python_version(), " ".join([platform.python_implementation(), *platform.python_build(), platform.python_compiler()])]))';
/** @param candidates interpreters to ask, best first; a version of "unknown" when none answers */
async function pythonBuild(candidates) {
    for (const python of candidates) {
        try {
            const { stdout } = await run(python, ['-I', '-c', PROBE], { timeout: 20_000 });
            const [version, build] = JSON.parse(stdout);
            return { version: String(version), build: String(build) };
        }
        catch {
            // the next one
        }
    }
    return { version: 'unknown', build: 'unknown' };
}
/** The processor's name as the system tells it now. */
function cpuModel() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_3__.cpus)()[0]?.model.trim() || 'unknown';
}
async function fingerprint(subject) {
    const cpuinfo = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)('/proc/cpuinfo', 'utf8').catch(() => '');
    const field = (name) => name.exec(cpuinfo)?.[1]?.trim() ?? '';
    return {
        os: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.platform)(),
        arch: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.arch)(),
        kernel: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.release)(),
        cpuModel: cpuModel(),
        cpuFlags: sha256(field(/^(?:flags|Features)\s*:(.*)$/m)).slice(0, 16),
        cores: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.availableParallelism)(),
        pythonVersion: subject.python.version,
        pythonBuild: subject.python.build,
        pySpyVersion: subject.pySpyVersion,
        rateHz: subject.rateHz,
        scenarioHash: subject.scenarioHash,
        gitSha: subject.git.sha,
        gitBranch: subject.git.branch,
        gitDirty: subject.git.dirty,
    };
}


/***/ }),

/***/ 4860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   I8: () => (/* binding */ drawSeed),
/* harmony export */   Rn: () => (/* binding */ randomOf)
/* harmony export */ });
/** Random choices that a printed seed repeats. */
/** A seed that nobody chose, short enough to be typed again. */
function drawSeed() {
    return Math.floor(Math.random() * 0xffffffff)
        .toString(16)
        .padStart(8, '0');
}
/**
 * The numbers of a seed: FNV-1a of its text starts a mulberry32 generator (T. Ettinger, public
 * domain), which is plenty for drawing orders.
 */
function randomOf(seed) {
    let state = 0x811c9dc5;
    for (const character of seed) {
        state = Math.imul(state ^ character.codePointAt(0), 0x01000193);
    }
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/** The list in random order. */
function shuffled(list, random) {
    const result = [...list];
    for (let last = result.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        [result[last], result[other]] = [result[other], result[last]];
    }
    return result;
}


/***/ }),

/***/ 44841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  count: () => (/* binding */ count),
  record: () => (/* binding */ record_record),
  recordTogether: () => (/* binding */ recordTogether)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/app/guard.js
var app_guard = __webpack_require__(48429);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/app/service.js + 1 modules
var service = __webpack_require__(57238);
;// CONCATENATED MODULE: ./build/load/load.js
/** One line that names what went wrong, most frequent first; empty when nothing did. */
function describeFailures(result) {
    const sorted = [...result.failures].sort((a, b) => b.count - a.count);
    const shown = sorted.slice(0, 3).map((failure) => {
        const example = failure.example.replace(/\s+/g, ' ').trim();
        return `${failure.endpoint} ${failure.what} (${failure.count} of ${result.requests} requests${example === '' ? '' : `, for instance: ${example}`})`;
    });
    const more = sorted.length - shown.length;
    return shown.join('; ') + (more > 0 ? `; and ${more} more kinds` : '');
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/load/scenario.js
var load_scenario = __webpack_require__(2927);
;// CONCATENATED MODULE: ./build/load/openapi.js
/** Requests from a service's own description: every GET that needs no parameters. */




const MOST_BYTES = 20 * 1024 * 1024;
const MOST_ENDPOINTS = 200;
const parameter = schemas/* object */.Ikc({ required: schemas/* boolean */.zMY().optional() }).loose();
const descriptionSchema = schemas/* object */.Ikc({
    paths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        parameters: schemas/* array */.YOg(parameter).optional(),
        get: schemas/* object */.Ikc({ parameters: schemas/* array */.YOg(parameter).optional() })
            .loose()
            .optional(),
    })
        .loose()),
});
/** Paths of all GET operations without required parameters, in the description's order. */
function plainGetPaths(description) {
    const { paths } = descriptionSchema.parse(description);
    return Object.entries(paths)
        .filter(([path, item]) => {
        if (item.get === undefined || path.includes('{') || /\s/.test(path))
            return false;
        const all = [...(item.parameters ?? []), ...(item.get.parameters ?? [])];
        return !all.some((each) => each.required === true);
    })
        .map(([path]) => path)
        .slice(0, MOST_ENDPOINTS);
}
/** Where services keep their description when FastAPI's default is changed; tried in turn. */
const DESCRIPTION_PATHS = ['/openapi.json', '/api/openapi.json', '/api/v1/openapi.json', '/api'];
/** @throws Error saying why none of the usual places has a description */
async function fetchDescription(url) {
    let reason = '';
    for (const path of DESCRIPTION_PATHS) {
        const answer = await (0,undici/* request */.Em)(`${url}${path}`, { headersTimeout: 30_000 });
        const bytes = await answer.body.arrayBuffer();
        if (answer.statusCode !== 200)
            reason ||= `it answered ${answer.statusCode}`;
        else if (bytes.byteLength > MOST_BYTES)
            reason ||= 'it is too large';
        else {
            const parsed = descriptionSchema.safeParse(parseJson(new TextDecoder().decode(bytes)));
            if (parsed.success)
                return parsed.data;
            reason ||= 'it is no OpenAPI description';
        }
    }
    throw new Error(reason);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * The default scenario of a running service: each of its plain GETs that answers 2xx, in turn.
 * @returns the scenario, and the endpoints left out with the reason
 * @throws MeasurementError when the service has no description or no such endpoint
 */
async function discoverScenario(url) {
    const advice = 'Give a scenario file or a load command with load.';
    let paths;
    try {
        paths = plainGetPaths(await fetchDescription(url));
    }
    catch (cause) {
        throw new build_errors/* MeasurementError */.HG(`looking for requests to send in ${url}/openapi.json: ${cause.message.split('\n')[0]}`, { advice, cause });
    }
    const usable = [];
    const skipped = [];
    for (const path of paths) {
        const status = await (0,undici/* request */.Em)(`${url}${path}`, { headersTimeout: 30_000 }).then(async (answer) => {
            await answer.body.dump();
            return answer.statusCode;
        }, () => 0);
        if (status >= 200 && status <= 299)
            usable.push(path);
        else
            skipped.push(`GET ${path} (${status === 0 ? 'no answer' : `answered ${status}`})`);
    }
    if (usable.length === 0) {
        throw new build_errors/* MeasurementError */.HG(`looking for requests to send in ${url}/openapi.json: no GET without required parameters answers 2xx`, { advice, details: skipped.length === 0 ? '' : `Left out: ${skipped.join(', ')}` });
    }
    return {
        scenario: load_scenario/* scenarioSchema */.mE.parse({ requests: usable.map((path) => ({ path })) }),
        skipped,
    };
}

// EXTERNAL MODULE: ./build/measure/fingerprint.js
var fingerprint = __webpack_require__(92187);
;// CONCATENATED MODULE: ./build/measure/side.js
/** One of the services that are measured, and what all measuring of it shares. */







/** Tells what goes on with one of several services. */
function progressOf(side, context) {
    return (line) => context.progress(side.label === '' ? line : `${side.label}: ${line}`);
}
/**
 * Starts a fresh process of the service, or finds the one that runs.
 * @param env its environment beside the tool's own, the configured one included
 */
async function startSide({ config }, guard, env, dump) {
    return (0,service/* openService */.I)({
        source: config.service,
        appDir: config.appDir,
        ...(config.python === undefined ? {} : { python: config.python }),
        ...(config.port === undefined ? {} : { port: config.port }),
        ...(config.readyPath === undefined ? {} : { readyPath: config.readyPath }),
        env,
        waitTimeoutSeconds: config.waitTimeoutSeconds,
    }, guard, dump);
}
/**
 * The scenario of a side whose load is one: the given one, else what its service describes.
 * @throws MeasurementError when the service describes nothing that can be sent
 */
async function scenarioOf({ config }, url, progress) {
    if (config.load.kind === 'scenario')
        return config.load.scenario;
    const { scenario, skipped } = await discoverScenario(url);
    progress(`load: ${scenario.requests.map(load_scenario/* endpointName */.zY).join(', ')}`);
    if (skipped.length > 0)
        progress(`left out: ${skipped.join(', ')}`);
    return scenario;
}
/** @throws MeasurementError when the service ends or does not answer as the scenario expects */
async function warmUp(load, service, requests) {
    if (requests === 0)
        return;
    const result = await load.warmUp(requests).catch(async (error) => {
        await requireRunning(service, 'while it warmed up', true);
        throw error;
    });
    if (result.errors === 0)
        return;
    await requireRunning(service, 'while it warmed up', true);
    const log = await service.logTail();
    throw new build_errors/* MeasurementError */.HG(`warming up: ${describeFailures(result)}`, {
        advice: 'Correct the scenario (path, login, expected status) or the service.',
        details: log === '' ? '' : `The last lines the service wrote:\n${log}`,
    });
}
/** The interpreter that a project's folder tells of, if any. */
function pathPython(appDir) {
    try {
        return (0,service.findPython)(appDir);
    }
    catch {
        return undefined;
    }
}
/** Version and build of the interpreter that runs a service of this side. */
async function pythonOf({ config }, service) {
    const known = config.python ?? pathPython(config.appDir) ?? 'python3';
    return (0,fingerprint/* pythonBuild */.Dh)([`/proc/${service.pid}/exe`, known]);
}
/**
 * @param doubt whether something broke that the service's end would explain
 * @throws MeasurementError with the service's last words when it has ended
 */
async function requireRunning(service, when, doubt) {
    // The end of a process is told a moment after its connections broke.
    for (let turn = 0; doubt && turn < 15 && service.ending() === undefined; turn++)
        await (0,promises_.setTimeout)(20);
    const ending = service.ending();
    if (ending === undefined)
        return;
    const log = await service.logTail();
    throw new build_errors/* MeasurementError */.HG(`measuring: the service ${ending} ${when}`, {
        details: log === '' ? '' : `The last lines it wrote:\n${log}`,
    });
}

;// CONCATENATED MODULE: ./build/measure/agree.js


/**
 * Asks each service for what it offers, once, and gives all of them the requests that all offer.
 * @returns the sides, with a scenario where they had none
 * @throws MeasurementError when they have no request in common
 */
async function agreeOnLoad(sides, context, guard) {
    const isAsked = sides.length > 1 && sides.some(({ config }) => config.load.kind === 'openapi');
    if (!isAsked)
        return sides;
    const offered = await Promise.all(sides.map((side) => discover(side, context, guard)));
    const [first, ...others] = offered;
    const keyOf = ({ method, path }) => `${method} ${path}`;
    const keys = others.map(({ requests }) => new Set(requests.map(keyOf)));
    const common = first.requests.filter((each) => keys.every((own) => own.has(keyOf(each))));
    if (common.length === 0) {
        throw new build_errors/* MeasurementError */.HG('looking for requests to send: base and head offer none in common', {
            advice: 'Give a scenario with requests that both answer: load: scenario.yml.',
        });
    }
    const shared = new Set(common.map(keyOf));
    const left = offered.flatMap(({ requests }) => requests.map(keyOf).filter((key) => !shared.has(key)));
    if (left.length > 0)
        context.progress(`only one side offers, left out: ${[...new Set(left)].join(', ')}`);
    const scenario = { ...first, requests: common };
    return sides.map((side) => ({
        ...side,
        config: { ...side.config, load: { kind: 'scenario', scenario, origin: 'openapi.json' } },
    }));
}
async function discover(side, context, guard) {
    const service = await startSide(side, guard, side.config.env, async () => '');
    try {
        return await scenarioOf(side, service.url, progressOf(side, context));
    }
    finally {
        await service.stop();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/measure/machine.js
/** What the machine did during a round: the guards against believing a disturbed one. */


/** Repeats of the control, of which the quickest counts: all that can happen to one makes it slower. */
const CONTROL_REPEATS = 5;
const CONTROL_STEPS = 2_000_000;
/** 256 KB: more than the first cache, as an interpreter's objects are. */
const TABLE = new Int32Array(1 << 16);
/**
 * A fixed piece of work: arithmetic, and places all over a table that depend on each other. It
 * makes no objects, as collecting them would depend on what the tool did before.
 */
function controlWork() {
    let hash = 7;
    for (let step = 0; step < CONTROL_STEPS; step++) {
        const place = (Math.imul(step, 2_654_435_761) ^ hash) >>> 16;
        const value = (TABLE[place] + step) | 0;
        TABLE[place] = value;
        hash = (Math.imul(hash, 31) + value) | 0;
    }
    return hash;
}
let isCompiled = false;
/** CPU of the control in milliseconds: what the machine is worth just now. */
function controlMs() {
    // The first time it runs, the engine is still compiling it.
    if (!isCompiled)
        controlWork();
    isCompiled = true;
    const times = Array.from({ length: CONTROL_REPEATS }, () => {
        const began = process.cpuUsage();
        controlWork();
        const { user, system } = process.cpuUsage(began);
        return (user + system) / 1000;
    });
    // Never 0, whatever the resolution of the system's clock.
    return Math.max(Math.min(...times), 0.001);
}
function readMachine() {
    return { ticks: parseTicks(readOrEmpty('/proc/stat')) };
}
/** @param stat the text of /proc/stat */
function parseTicks(stat) {
    const line = /^cpu +(.*)$/m.exec(stat)?.[1];
    if (line === undefined)
        return undefined;
    // user nice system idle iowait irq softirq steal; the guests' after them are in user and nice
    const fields = line.trim().split(/\s+/).slice(0, 8).map(Number);
    const stolen = fields[7];
    if (stolen === undefined || fields.some((each) => !Number.isFinite(each)))
        return undefined;
    return { all: fields.reduce((sum, each) => sum + each, 0), stolen };
}
/**
 * @param controlBefore CPU of the control before the round, in milliseconds
 * @param generatorCpuMs null where it is not known
 */
function machineBetween(before, after, round) {
    return {
        controlMs: round.controlBefore,
        stealShare: stealShare(before, after),
        frequencyMhz: frequencyMhz(),
        generatorLoad: round.generatorCpuMs === null ? null : round.generatorCpuMs / 1000 / round.seconds,
    };
}
function stealShare({ ticks: a }, { ticks: b }) {
    if (a === undefined || b === undefined || b.all <= a.all)
        return null;
    return Math.min(1, Math.max(0, b.stolen - a.stolen) / (b.all - a.all));
}
/** Of the fastest core, as the system tells it now: the others may be asleep. */
function frequencyMhz() {
    const told = [...readOrEmpty('/proc/cpuinfo').matchAll(/^cpu MHz\s*: ([\d.]+)$/gm)];
    const speeds = told.length > 0 ? told.map((match) => Number(match[1])) : (0,external_node_os_.cpus)().map((cpu) => cpu.speed);
    const fastest = Math.max(0, ...speeds);
    return fastest > 0 ? fastest : null;
}
function readOrEmpty(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/measure/pace.js
/** So many rounds, of as many requests as the configuration says. */
function fixedPace(rounds) {
    return {
        requestsOf: (_speed, wanted) => wanted,
        most: rounds,
        goesOn: async (stand) => stand.rounds < rounds,
        looks: [],
    };
}

// EXTERNAL MODULE: ./build/measure/random.js
var measure_random = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/measure/sampling.js
var measure_sampling = __webpack_require__(79886);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/baseline/schema.js
var schema = __webpack_require__(19287);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(45169);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/app/scheduling.js
var scheduling = __webpack_require__(11936);
;// CONCATENATED MODULE: ./build/load/builtin.js
/** The built-in load: the generator in a child process, so that its CPU and pauses are not the tool's. */





/** @param bundleRoot the folder that holds `load/index.js` */
function builtinLoad(scenario, bundleRoot) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, [(0,external_node_path_.join)(bundleRoot, 'load', 'index.js')], {
        stdio: ['pipe', 'pipe', 'inherit'],
    });
    const replies = new Replies(child);
    const background = child.pid === undefined ? undefined : (0,scheduling/* runInTheBackground */.I)(child.pid);
    const ask = async (command) => {
        child.stdin?.write(`${JSON.stringify(command)}\n`);
        const reply = await replies.next();
        if (reply.kind === 'failed')
            throw new build_errors/* MeasurementError */.HG(`sending the load: ${reply.message}`);
        return reply;
    };
    const run = async (requests, first) => {
        const reply = await ask({ kind: 'run', requests, first });
        if (reply.kind !== 'result')
            throw new Error(`unexpected reply ${reply.kind}`);
        return reply.result;
    };
    return {
        async open(url) {
            await background;
            await ask({ kind: 'open', url, scenario });
        },
        warmUp: (requests) => run(requests, 0),
        run,
        inBursts: true,
        async close() {
            await ask({ kind: 'close' });
        },
        async stop() {
            replies.expectEnd();
            if (child.exitCode !== null || child.signalCode !== null)
                return;
            await new Promise((done) => {
                child.once('exit', () => done());
                child.stdin?.end();
                setTimeout(() => child.kill('SIGKILL'), 2000).unref();
            });
        },
    };
}
/** Replies in the order of the commands; all that wait fail when the process ends. */
class Replies {
    #waiting;
    #ended;
    #endExpected = false;
    constructor(child) {
        child.stdin?.on('error', () => undefined);
        child.once('error', (error) => this.#end(`could not be started: ${error.message}`));
        child.once('exit', (code, signal) => this.#end(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`));
        if (child.stdout !== null) {
            (0,external_node_readline_.createInterface)({ input: child.stdout }).on('line', (line) => {
                this.#waiting?.resolve(JSON.parse(line));
                this.#waiting = undefined;
            });
        }
    }
    expectEnd() {
        this.#endExpected = true;
    }
    #end(how) {
        if (this.#endExpected && this.#waiting === undefined)
            return;
        this.#ended = new build_errors/* MeasurementError */.HG(`sending the load: the load generator ${how}`);
        this.#waiting?.reject(this.#ended);
        this.#waiting = undefined;
    }
    next() {
        return new Promise((resolve, reject) => {
            if (this.#ended !== undefined)
                reject(this.#ended);
            else
                this.#waiting = { resolve, reject };
        });
    }
}

// EXTERNAL MODULE: ./build/app/owned-command.js
var owned_command = __webpack_require__(61973);
;// CONCATENATED MODULE: ./build/load/command.js


/**
 * Runs the command once for every round, and once before it as the warm-up. `{url}` in it and
 * `SPY_BASE_URL` in its environment hold the service's address. How many requests it sent is read
 * from its output where it is a known tool's, else it is the configured number.
 */
function commandLoad(command, folder, requests, guard) {
    let url = '';
    const run = async () => {
        const began = performance.now();
        const output = await execute(command, folder, url, guard);
        const seconds = (performance.now() - began) / 1000;
        const told = requestsInOutput(output);
        const sent = told?.requests ?? requests;
        if (sent === undefined) {
            throw new build_errors/* InputError */.dz(`sending the load (${command}): how many requests it sent is not known`, {
                advice: 'Its output is not one of a known tool (wrk, ab, hey, oha, k6): give requests, the number that it sends.',
                details: `The end of its output:\n${output.slice(-2000)}`,
            });
        }
        const errors = Math.min(told?.errors ?? 0, sent);
        return {
            seconds,
            generatorCpuMs: null,
            requests: sent,
            errors,
            failures: errors === 0
                ? []
                : [
                    {
                        endpoint: 'the load command',
                        what: 'reported failed requests',
                        count: errors,
                        example: '',
                    },
                ],
            latenciesMs: {},
            statuses: [],
            errorsOf: {},
        };
    };
    return {
        async open(address) {
            url = address;
        },
        warmUp: run,
        run,
        inBursts: false,
        close: async () => undefined,
        stop: async () => undefined,
    };
}
async function execute(command, folder, url, guard) {
    const { failure, output } = await (0,owned_command/* runOwned */.z)({
        what: `sending the load (${command})`,
        file: '/bin/sh',
        args: ['-c', command.replaceAll('{url}', url)],
        cwd: folder,
        env: { ...process.env, SPY_BASE_URL: url },
    }, guard);
    if (failure !== '') {
        throw new build_errors/* MeasurementError */.HG(`sending the load (${command}): the command ${failure}`, {
            details: output.trim() === '' ? '' : `The end of its output:\n${output.slice(-2000)}`,
        });
    }
    return output;
}
/** How a known tool tells the requests that it sent, and those that failed. */
const KNOWN_TOOLS = [
    // wrk
    { requests: /^\s*(\d+) requests in [\d.]+/m, errors: [/Non-2xx or 3xx responses: (\d+)/] },
    // ab
    {
        requests: /^Complete requests:\s+(\d+)/m,
        errors: [/^Failed requests:\s+(\d+)/m, /^Non-2xx responses:\s+(\d+)/m],
    },
    // k6
    { requests: /^\s*http_reqs\.*:\s*(\d+)/m, errors: [] },
];
/** hey and oha list answers by status. */
const STATUS_LINE = /^\s*\[(\d{3})\]\s+(\d+) responses/gm;
/** Requests and failed requests from the output of a known load tool; undefined for others. */
function requestsInOutput(output) {
    for (const tool of KNOWN_TOOLS) {
        const sent = tool.requests.exec(output);
        if (sent === null)
            continue;
        const errors = tool.errors.reduce((sum, each) => sum + Number(each.exec(output)?.[1] ?? 0), 0);
        return { requests: Number(sent[1]), errors };
    }
    const statuses = [...output.matchAll(STATUS_LINE)];
    if (statuses.length === 0)
        return undefined;
    const count = (wanted) => statuses
        .filter((line) => wanted(Number(line[1])))
        .reduce((sum, line) => sum + Number(line[2]), 0);
    return { requests: count(() => true), errors: count((status) => status >= 300) };
}

// EXTERNAL MODULE: ./build/profile/builder.js + 1 modules
var builder = __webpack_require__(79747);
// EXTERNAL MODULE: ./build/sampler/install.js
var install = __webpack_require__(56624);
// EXTERNAL MODULE: ./build/sampler/record.js + 1 modules
var record = __webpack_require__(97460);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/baseline/tables.js
var tables = __webpack_require__(15265);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/validation.js
var validation = __webpack_require__(86349);
;// CONCATENATED MODULE: ./build/counter/channel.js
/** The tool's end of the channel to the counting hook (`sitecustomize.py`): a socket file for each process. */







/** What one side of a reading holds; functions are numbers of `CountReading.functions`. */
const tallySchema = schemas/* strictObject */.rej({
    calls: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])),
    turns: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])),
    /** Caller, function written in C, calls. */
    c: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig(), schemas/* number */.aig()])),
    /** Nearest function of the application, function, calls; only after `deep`. */
    under: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig(), schemas/* number */.aig()])),
});
const readingSchema = schemas/* strictObject */.rej({
    inside: tallySchema,
    outside: tallySchema,
    functions: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* number */.aig()])),
});
const startedSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ foreign: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ unit: schemas/* enum */.k5n(['jumps', 'lines']) }),
]);
const packagesSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]));
const nothingSchema = schemas/* strictObject */.rej({});
const errorSchema = schemas/* object */.Ikc({ error: schemas/* string */.YjP() });
const ANSWER_TIMEOUT_MS = 20_000;
/** One process of the service that answers requests. */
class CountingProcess {
    pid;
    #socket;
    #functions = new Map();
    #chunks = [];
    #waiting;
    constructor(pid, socket) {
        this.pid = pid;
        this.#socket = socket;
        socket.on('data', (chunk) => {
            this.#chunks.push(chunk);
            if (chunk.at(-1) !== 0x0a)
                return;
            const line = Buffer.concat(this.#chunks.splice(0)).toString('utf8');
            this.#waiting?.resolve(line);
            this.#waiting = undefined;
        });
        const fail = (why) => {
            this.#waiting?.reject(new build_errors/* MeasurementError */.HG(`counting in process ${pid}: ${why}`));
            this.#waiting = undefined;
        };
        socket.on('error', (error) => fail(error.message));
        socket.on('close', () => fail('it closed the channel'));
    }
    async #ask(word, schema) {
        const timer = setTimeout(() => this.#socket.destroy(new Error(`no answer to "${word}" in ${ANSWER_TIMEOUT_MS / 1000} s`)), ANSWER_TIMEOUT_MS);
        try {
            const line = await new Promise((resolve, reject) => {
                this.#waiting = { resolve, reject };
                if (this.#socket.destroyed)
                    reject(new build_errors/* MeasurementError */.HG('counting: the channel is closed'));
                else
                    this.#socket.write(`${word}\n`);
            });
            const answer = JSON.parse(line);
            const failed = errorSchema.safeParse(answer);
            if (failed.success) {
                throw new build_errors/* MeasurementError */.HG(`counting in process ${this.pid}: ${failed.data.error}`);
            }
            const parsed = schema.safeParse(answer);
            if (parsed.success)
                return parsed.data;
            throw new build_errors/* MeasurementError */.HG(`counting in process ${this.pid}: an answer to "${word}" that makes no sense`, { details: (0,validation/* explain */.W)(parsed.error, (key) => `"${key}"`) });
        }
        finally {
            clearTimeout(timer);
        }
    }
    start = () => this.#ask('start', startedSchema);
    packages = () => this.#ask('packages', packagesSchema);
    tell = (word) => this.#ask(word, nothingSchema);
    async read() {
        const { inside, outside, functions } = await this.#ask('read', readingSchema);
        for (const [number, file, name] of functions)
            this.#functions.set(number, { file, name });
        return { inside, outside, functions: this.#functions };
    }
    close() {
        this.#socket.destroy();
    }
}
/** All processes of a service that answer requests. */
class CounterChannel {
    #processes;
    constructor(processes) {
        this.#processes = processes;
    }
    /**
     * Connects to the processes that have answered a request.
     * @param folder where their socket files are
     * @throws UncountableError when there is none in time
     */
    static async connect(folder, timeoutMs = 5000) {
        const deadline = performance.now() + timeoutMs;
        for (;;) {
            const pids = (await (0,external_node_fs_promises_.readdir)(folder))
                .map((name) => /^(\d+)\.sock$/.exec(name)?.[1])
                .filter((pid) => pid !== undefined)
                .map(Number);
            const opened = await Promise.all(pids.map((pid) => channel_open(folder, pid)));
            const processes = opened.filter((each) => each !== undefined);
            if (processes.length > 0)
                return new CounterChannel(processes);
            if (performance.now() > deadline) {
                throw new build_errors/* UncountableError */.B2('counting: the service answered, but its Python told nothing of it', {
                    advice: 'Python loads the counter through PYTHONPATH: it must not run with -I, -E or -S, the application must be FastAPI or Starlette, and neither coverage nor another profiler may run in it. Leave counting out with --no-count (count: false).',
                });
            }
            await (0,promises_.setTimeout)(50);
        }
    }
    /** @throws UncountableError when something else traces or profiles there */
    async start() {
        let unit = 'lines';
        for (const each of this.#processes) {
            const answer = await each.start();
            if ('foreign' in answer) {
                throw new build_errors/* UncountableError */.B2(`counting: ${answer.foreign} already traces or profiles the service`, {
                    advice: 'Start the service without coverage, debugger or profiler, or leave counting out with --no-count (count: false).',
                });
            }
            unit = answer.unit;
        }
        return unit;
    }
    async tell(word) {
        await Promise.all(this.#processes.map((each) => each.tell(word)));
    }
    /** What each process counted since the last reading; resolves when the request is over. */
    async read() {
        return Promise.all(this.#processes.map((each) => each.read()));
    }
    /** Distribution and version by import name, of all that is installed. */
    async packages() {
        return (await this.#processes[0]?.packages()) ?? {};
    }
    close() {
        for (const each of this.#processes)
            each.close();
    }
}
async function channel_open(folder, pid) {
    const socket = (0,external_node_net_.connect)((0,external_node_path_.join)(folder, `${pid}.sock`));
    const connected = await new Promise((done) => {
        socket.once('connect', () => done(true));
        socket.once('error', () => done(false));
    });
    return connected ? new CountingProcess(pid, socket) : undefined;
}

;// CONCATENATED MODULE: ./build/counter/tally.js
/**
 * Whether a function belongs to the machinery that decides when things run: how often it is called
 * depends on what is ready at the moment (facts of three services: all that differs between equal
 * requests is there).
 */
function isEventLoop(id) {
    return id.origin === 'stdlib'
        ? /^(asyncio|concurrent\/futures)\/|^(selectors|queue|threading)\.py$/.test(id.path)
        : id.origin === 'package' && /^(uvloop|anyio\/_backends)\//.test(id.path);
}
/** One request of one or several processes, by function. */
function tallyRequest(readings, intern) {
    const inside = new Map();
    const outside = new Map();
    let loop = 0;
    for (const reading of readings) {
        const known = new Map();
        const resolve = (number) => {
            let found = known.get(number);
            if (found === undefined) {
                const fn = intern(reading.functions.get(number) ?? { file: '', name: 'unknown' });
                found = { ...fn, loop: isEventLoop(fn.id) };
                known.set(number, found);
            }
            return found;
        };
        const add = (into, tally) => {
            const count = (fn, caller, more) => {
                if (fn.loop || caller.loop)
                    loop += more.calls + more.turns;
                else
                    addTo(into, fn.index, more);
            };
            for (const [number, calls] of tally.calls) {
                const fn = resolve(number);
                count(fn, fn, { calls, turns: 0 });
            }
            for (const [number, turns] of tally.turns) {
                const fn = resolve(number);
                count(fn, fn, { calls: 0, turns });
            }
            for (const [caller, number, calls] of tally.c) {
                count(resolve(number), resolve(caller), { calls, turns: 0 });
            }
        };
        add(inside, reading.inside);
        add(outside, reading.outside);
    }
    return { inside, outside, loop };
}
/** Calls by the nearest function of the application, from a reading made in depth. */
function tallyCallers(readings, intern) {
    const sums = new Map();
    for (const reading of readings) {
        for (const [caller, number, calls] of [...reading.inside.under, ...reading.outside.under]) {
            const unknown = { file: '', name: 'unknown' };
            const by = intern(reading.functions.get(caller) ?? unknown);
            const fn = intern(reading.functions.get(number) ?? unknown);
            if (isEventLoop(fn.id))
                continue;
            const key = `${by.index}:${fn.index}`;
            const known = sums.get(key);
            if (known === undefined)
                sums.set(key, [by.index, fn.index, calls]);
            else
                known[2] += calls;
        }
    }
    return [...sums.values()];
}
/** Part of the equal requests in which work outside of their context must be the same to be theirs. */
const LEAST_AGREEMENT = 0.8;
/**
 * Takes of each function the mode over equal requests, and keeps it when it is the same in all
 * passes. Work outside of the request's context is taken as the request's when nearly every
 * request shows the same of it, and it does not go on without requests; else it is left out. In the
 * context, whatever differs from pass to pass is unstable.
 * @param passes tallies of the equal requests of each pass, in the same order
 * @param background functions that are called when no request is under way
 */
function settle(passes, background = new Set()) {
    const functions = [];
    const unstable = [];
    for (const fn of indices(passes)) {
        // A finaliser may run in the context or just after it: first the sum of both.
        const all = background.has(fn)
            ? undefined
            : agreed(passes, (each) => both(each, fn), LEAST_AGREEMENT);
        const inside = (each) => each.inside.get(fn) ?? NOTHING;
        const amount = all ?? agreed(passes, inside, 0);
        if (amount === undefined) {
            const sizes = passes.flat().map((each) => inside(each).calls + inside(each).turns);
            unstable.push([fn, Math.min(...sizes), Math.max(...sizes)]);
        }
        else if (amount.calls + amount.turns > 0) {
            functions.push([fn, amount.calls, amount.turns]);
        }
    }
    const requests = passes.flat();
    const seen = requests.reduce((sum, each) => sum + each.loop + size(each), 0) / requests.length;
    const counted = functions.reduce((sum, [, calls, turns]) => sum + calls + turns, 0);
    return { functions, unstable, leftOut: Math.max(0, seen - counted) };
}
const NOTHING = { calls: 0, turns: 0 };
function addTo(into, fn, more) {
    const known = into.get(fn);
    if (known === undefined)
        into.set(fn, { ...more });
    else {
        known.calls += more.calls;
        known.turns += more.turns;
    }
}
function indices(passes) {
    const all = new Set();
    for (const request of passes.flat()) {
        for (const fn of request.inside.keys())
            all.add(fn);
        for (const fn of request.outside.keys())
            all.add(fn);
    }
    return all;
}
function both(request, fn) {
    const inside = request.inside.get(fn) ?? NOTHING;
    const outside = request.outside.get(fn) ?? NOTHING;
    return { calls: inside.calls + outside.calls, turns: inside.turns + outside.turns };
}
/** The mode that all passes have, when at least that part of each pass's requests shows it. */
function agreed(passes, amountOf, leastAgreement) {
    let common;
    for (const pass of passes) {
        const { amount, agreement } = modeOf(pass.map(amountOf));
        if (agreement < leastAgreement)
            return undefined;
        if (common !== undefined && (common.calls !== amount.calls || common.turns !== amount.turns)) {
            return undefined;
        }
        common = amount;
    }
    return common;
}
/** The amount that most requests show; of several as frequent the smallest. */
function modeOf(amounts) {
    const frequency = new Map();
    for (const amount of amounts) {
        const key = `${amount.calls}:${amount.turns}`;
        const known = frequency.get(key);
        if (known === undefined)
            frequency.set(key, { amount, count: 1 });
        else
            known.count += 1;
    }
    const [best] = [...frequency.values()].sort((a, b) => b.count - a.count ||
        a.amount.calls + a.amount.turns - (b.amount.calls + b.amount.turns) ||
        a.amount.calls - b.amount.calls);
    if (best === undefined)
        return { amount: NOTHING, agreement: 1 };
    return { amount: best.amount, agreement: best.count / amounts.length };
}
function size({ inside, outside }) {
    let sum = 0;
    for (const side of [inside, outside]) {
        for (const { calls, turns } of side.values())
            sum += calls + turns;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/load/results.js
/** Quantiles by the nearest-rank method: the value of the request at that rank, none invented. */
function quantiles(milliseconds, errors) {
    const sorted = Float64Array.from(milliseconds).sort();
    const at = (q) => sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0;
    return {
        ...{ requests: sorted.length, errors },
        ...{ p50Ms: at(0.5), p90Ms: at(0.9), p95Ms: at(0.95), p99Ms: at(0.99) },
    };
}
/** Latency of every endpoint that was asked, and of all together under the key "". */
function latencyOf(result) {
    const all = Object.values(result.latenciesMs).flat();
    if (all.length === 0)
        return {};
    const each = Object.entries(result.latenciesMs).map(([endpoint, list]) => [
        endpoint,
        quantiles([...list], result.errorsOf[endpoint] ?? 0),
    ]);
    return { '': quantiles(all, result.errors), ...Object.fromEntries(each) };
}
/** Several bursts as one; seconds are those in which requests were under way. */
function joinResults(results) {
    const latenciesMs = {};
    const errorsOf = {};
    const failures = new Map();
    for (const result of results) {
        for (const [endpoint, list] of Object.entries(result.latenciesMs)) {
            latenciesMs[endpoint] = (latenciesMs[endpoint] ?? []).concat(list);
        }
        for (const [endpoint, count] of Object.entries(result.errorsOf)) {
            errorsOf[endpoint] = (errorsOf[endpoint] ?? 0) + count;
        }
        for (const failure of result.failures) {
            const key = `${failure.endpoint}\n${failure.what}`;
            const known = failures.get(key);
            failures.set(key, known ? { ...known, count: known.count + failure.count } : failure);
        }
    }
    const sum = (values) => values.reduce((total, value) => total + value, 0);
    return {
        seconds: sum(results.map((result) => result.seconds)),
        generatorCpuMs: results.some((result) => result.generatorCpuMs === null)
            ? null
            : sum(results.map((result) => result.generatorCpuMs ?? 0)),
        requests: sum(results.map((result) => result.requests)),
        errors: sum(results.map((result) => result.errors)),
        failures: [...failures.values()],
        latenciesMs,
        statuses: [...new Set(results.flatMap((result) => result.statuses))].sort((a, b) => a - b),
        errorsOf,
    };
}

;// CONCATENATED MODULE: ./build/measure/count.js
/**
 * Counting passes: fresh processes of the service with the counting hook in them, the scenario's
 * requests one at a time in a fixed order, counts read after each.
 */












/** Passes that must agree. */
const PASSES = 2;
/** So many passes may be void and repeated, besides those. */
const MOST_VOID_PASSES = 2;
/** Requests of each kind before counting begins, and again under the hook. */
const WARM_UP_EACH = 5;
const WARM_UP_EACH_HOOKED = 2;
/**
 * How long the service is watched without a request, to know what goes on by itself. Servers renew the
 * Date header once a second, which must not pass for a request's work.
 */
const IDLE_MS = 1100;
/** A pass that takes longer says how far it is. */
const PROGRESS_MS = 3000;
/** Why the work of this service cannot be counted; undefined when it can. */
function reasonNotToCount(config) {
    if (process.platform === 'win32')
        return 'counting needs Linux or macOS';
    if (config.service.kind === 'attach') {
        return 'the work of a service that runs already cannot be counted: let the tool start it (app or command)';
    }
    if (config.load.kind === 'command') {
        return 'counting sends one request at a time, which a load command cannot: give a scenario';
    }
    return undefined;
}
/** Why a pass says nothing; it is repeated. */
class VoidPass extends Error {
}
/**
 * Counts the work per request of one service.
 * @throws MeasurementError when the service cannot be counted or its answers differ too often
 */
async function countWork(setting) {
    const { side, context } = setting;
    const progress = progressOf(side, context);
    const requests = side.config.countRequests;
    const passes = [];
    const voidPasses = [];
    let scenario;
    let python;
    for (let attempt = 0; passes.length < PASSES; attempt++) {
        if (context.signal.aborted)
            throw new build_errors/* MeasurementError */.HG('counting: stopped');
        progress(`counting pass ${passes.length + 1}/${PASSES}: one request at a time, ${requests} of each kind`);
        try {
            const pass = await inHookedService(setting, attempt, async (service, folder) => {
                scenario ??= await scenarioOf(side, service.url, progress);
                python ??= await pythonOf(side, service);
                return countPass(setting, service, scenario, folder, passes.length === 0);
            });
            requireSameStatuses(passes[0], pass);
            passes.push(pass);
        }
        catch (error) {
            if (!(error instanceof VoidPass))
                throw error;
            voidPasses.push({ reason: error.message });
            progress(`counting pass ${passes.length + 1} is void: ${error.message}`);
            if (voidPasses.length <= MOST_VOID_PASSES)
                continue;
            throw new build_errors/* MeasurementError */.HG(`counting: ${voidPasses.length} passes were void`, {
                details: voidPasses.map((each) => `  - ${each.reason}`).join('\n'),
            });
        }
    }
    const [first] = passes;
    const background = new Set(passes.flatMap((pass) => [...pass.background]));
    const counts = {
        unit: first.unit,
        passes: passes.length,
        requestsPerPass: requests,
        voidPasses,
        requests: scenario.requests.map((request, index) => ({
            endpoint: (0,load_scenario/* endpointName */.zY)(request),
            label: `${request.method} ${request.path}`,
            weight: request.weight,
            ...settle(passes.map(({ tallies }) => tallies[index] ?? []), background),
            under: first.callers[index] ?? [],
        })),
        packages: first.packages,
    };
    progress(summary(counts, first.slowDown));
    return { counts, scenario: scenario, python: python };
}
function summary(counts, slowDown) {
    const functions = new Set(counts.requests.flatMap((each) => each.functions.map(([fn]) => fn)));
    const unstable = new Set(counts.requests.flatMap((each) => each.unstable.map(([fn]) => fn)));
    return (`counted ${(0,tables/* describeCounts */.wv)(counts)} in ${functions.size} functions; ` +
        `${unstable.size} more differ from pass to pass; a request took ${slowDown.toFixed(1)} times as long`);
}
/** Runs something with a fresh process of the service in which the hook waits. */
async function inHookedService({ side, guard, context, dump }, attempt, work) {
    const { config } = side;
    const folder = guard.temporaryFolder();
    // A copy of its own: Python writes what it compiled beside the file.
    const hook = (0,external_node_path_.join)(folder, 'hook');
    await (0,external_node_fs_promises_.mkdir)(hook);
    await (0,external_node_fs_promises_.copyFile)((0,external_node_path_.join)(context.bundleRoot, 'counter', 'sitecustomize.py'), (0,external_node_path_.join)(hook, 'sitecustomize.py'));
    const paths = [hook, config.env.PYTHONPATH ?? process.env.PYTHONPATH ?? ''];
    const oneWorker = config.service.kind === 'app'
        ? { ...side, config: { ...config, service: { ...config.service, workers: 1 } } }
        : side;
    const env = {
        // Another order of sets and dictionaries in each pass: what depends on it is not exact.
        PYTHONHASHSEED: String(attempt + 1),
        ...config.env,
        PYTHONPATH: paths.filter((path) => path !== '').join(external_node_path_.delimiter),
        FASTAPI_SPY_COUNT: folder,
    };
    const service = await startSide(oneWorker, guard, env, dump);
    try {
        return await work(service, folder);
    }
    finally {
        await service.stop();
        await guard.removeFolder(folder);
    }
}
/**
 * @param folder where the hook's socket files are
 * @param isFirst whether to ask what is the same in every pass: callers, packages
 * @throws VoidPass when a request is not answered as expected
 */
async function countPass({ side, context, builder }, service, scenario, folder, isFirst) {
    const progress = progressOf(side, context);
    const intern = (fn) => builder.function(fn);
    const kinds = scenario.requests.length;
    const load = builtinLoad(oneByOne(scenario), context.bundleRoot);
    let channel;
    try {
        await load.open(service.url);
        await warmUp(load, service, kinds);
        channel = await CounterChannel.connect(folder);
        const plain = await load.run(kinds * (WARM_UP_EACH - 1), 0);
        const unit = await channel.start();
        const hooked = await load.run(kinds * WARM_UP_EACH_HOOKED, 0);
        await channel.tell('reset');
        await (0,promises_.setTimeout)(IDLE_MS);
        const idle = tallyRequest(await channel.read(), intern);
        const tallies = [];
        const statuses = [];
        const callers = [];
        let told = performance.now();
        for (let kind = 0; kind < kinds; kind++) {
            if (performance.now() - told > PROGRESS_MS) {
                progress(`counting: ${kind} of ${kinds} kinds of requests`);
                told = performance.now();
            }
            const equal = [];
            const seen = new Set();
            await channel.tell('reset');
            for (let turn = 0; turn < side.config.countRequests; turn++) {
                for (const status of await sendOne(load, kind))
                    seen.add(status);
                equal.push(tallyRequest(await channel.read(), intern));
            }
            if (isFirst) {
                await channel.tell('deep');
                await channel.tell('reset');
                for (const status of await sendOne(load, kind))
                    seen.add(status);
                callers.push(tallyCallers(await channel.read(), intern));
                await channel.tell('shallow');
            }
            tallies.push(equal);
            statuses.push([...seen].sort().join(', '));
        }
        const packages = isFirst ? await channel.packages() : {};
        await channel.tell('stop');
        return {
            ...{ tallies, statuses, callers, unit, packages },
            background: new Set([...idle.inside.keys(), ...idle.outside.keys()]),
            slowDown: medianMs(hooked) / medianMs(plain),
        };
    }
    catch (error) {
        await requireRunning(service, 'while its work was counted', true);
        throw error;
    }
    finally {
        channel?.close();
        await load.stop();
    }
}
/**
 * @returns the status of the answer
 * @throws VoidPass when it is not the expected one
 */
async function sendOne(load, kind) {
    const result = await load.run(1, kind);
    if (result.errors > 0)
        throw new VoidPass(describeFailures(result));
    return result.statuses;
}
/** The same requests over one connection, each kind in turn. */
function oneByOne(scenario) {
    return {
        ...scenario,
        connections: 1,
        requests: scenario.requests.map((request) => ({ ...request, weight: 1 })),
    };
}
/** @throws VoidPass when some request was answered with another status than in the first pass */
function requireSameStatuses(first, other) {
    const differing = (first?.statuses ?? []).findIndex((each, kind) => each !== other.statuses[kind]);
    if (differing < 0)
        return;
    throw new VoidPass(`answers differ from pass to pass: status ${first?.statuses[differing]}, then ${other.statuses[differing]}`);
}
/** Median latency of all requests. */
function medianMs(result) {
    return latencyOf(result)['']?.p50Ms ?? 0;
}

// EXTERNAL MODULE: ./build/sampler/attribute.js
var attribute = __webpack_require__(40495);
// EXTERNAL MODULE: ./build/measure/cpu-clock.js + 6 modules
var cpu_clock = __webpack_require__(76429);
;// CONCATENATED MODULE: ./build/measure/round.js






/** py-spy that lags more than this behind its own clock has not sampled evenly. */
const MOST_LAG_SECONDS = 1;
/** Fewer kept samples than this say nothing. */
const LEAST_SAMPLES = 20;
/** A hypervisor that gives more than this part of the cores' time to others disturbs the round. */
const MOST_STEAL = 0.1;
/** A service that is up and warm, from the first request that is measured to the last. */
class OpenRound {
    #service;
    #load;
    #clock;
    #controlMs;
    #results = [];
    #recording;
    #machineBefore;
    #begin;
    #end;
    #cpuMs = 0;
    #sent = 0;
    /** @param controlMs CPU of the control just before the services were started */
    constructor(service, load, controlMs) {
        this.#service = service;
        this.#load = load;
        this.#clock = (0,cpu_clock.openCpuClock)(service.pid);
        this.#controlMs = controlMs;
    }
    get inBursts() {
        return this.#load.inBursts;
    }
    /** Begins to sample. */
    async attach(start) {
        this.#recording = await start(this.#service.pid);
    }
    /**
     * Sends the next requests of the round.
     * @throws MeasurementError when service, sampler or load ended
     */
    async send(requests) {
        const recording = this.#recording;
        this.#machineBefore ??= readMachine();
        try {
            const before = await this.#clock.read();
            const result = await Promise.race([this.#load.run(requests, this.#sent), recording.broken]);
            this.#end = await this.#clock.read();
            this.#begin ??= before;
            this.#cpuMs += (0,cpu_clock/* cpuMsBetween */.f)(before, this.#end);
            this.#results.push(result);
            this.#sent += requests;
            if (result.errors === 0)
                return;
        }
        catch (error) {
            await requireRunning(this.#service, 'while the load ran', true);
            throw error;
        }
        await requireRunning(this.#service, 'while the load ran', true);
    }
    /** Whether to go on sending: an answer other than expected makes the round void already. */
    get isVoid() {
        return this.#results.some((result) => result.errors > 0);
    }
    /** Ends sampling; what was measured, or why it is void. */
    async finish(builder) {
        await requireRunning(this.#service, 'while the load ran', false);
        const result = joinResults(this.#results);
        const machine = machineBetween(this.#machineBefore ?? readMachine(), readMachine(), {
            controlBefore: this.#controlMs,
            generatorCpuMs: result.generatorCpuMs,
            seconds: result.seconds,
        });
        const recorded = await this.#recording.stop();
        await this.#load.close();
        if (result.errors > 0)
            return { void: describeFailures(result), isMachines: false };
        const disturbed = disturbance(machine, recorded.lagSeconds);
        if (disturbed !== undefined)
            return { void: disturbed, isMachines: true };
        const none = new Map();
        const weighed = (0,attribute/* weighSamples */.u)(recorded.threads, this.#begin?.threads ?? none, this.#end?.threads ?? none, { ticks: recorded.errors, requests: result.requests });
        if (weighed.kept < LEAST_SAMPLES) {
            return {
                void: `py-spy saw only ${weighed.kept} samples: give more requests per round`,
                isMachines: false,
            };
        }
        return {
            round: {
                seconds: result.seconds,
                requests: result.requests,
                errors: result.errors,
                cpuMs: this.#cpuMs,
                latency: latencyOf(result),
                sampler: {
                    samples: weighed.seen,
                    errors: recorded.errors,
                    lagSeconds: recorded.lagSeconds,
                    idleFiltered: weighed.idle,
                },
                machine,
                samples: builder.add(weighed.stacks).map(({ stack, weight }) => [stack, weight]),
            },
        };
    }
    /** Stops the service, whatever state the round is in. */
    async stop() {
        try {
            await this.#clock.close();
        }
        finally {
            await this.#service.stop();
        }
    }
}
/** What the machine did that a round cannot be believed after; undefined when nothing. */
function disturbance({ stealShare }, lagSeconds) {
    if (lagSeconds > MOST_LAG_SECONDS) {
        return `py-spy was ${lagSeconds} s behind: the machine is too busy`;
    }
    if (stealShare !== null && stealShare > MOST_STEAL) {
        return `the hypervisor gave ${Math.round(stealShare * 100)} % of the machine's time to others (steal)`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/measure/session.js
/** What stays the same from round to round of one service, its counts, and the rounds measured so far. */















class Session {
    #side;
    #guard;
    #context;
    #progress;
    #sampling;
    #git;
    #builder;
    #rounds = [];
    #void = [];
    #cpuModel = (0,fingerprint/* cpuModel */.QG)();
    #requests;
    #load;
    #scenario;
    #python;
    #counts = null;
    #notCounted = '';
    constructor(side, guard, context, sampling, found) {
        this.#side = side;
        this.#guard = guard;
        this.#context = context;
        this.#progress = progressOf(side, context);
        this.#sampling = sampling;
        this.#git = found.git;
        this.#builder = new builder/* ProfileBuilder */.b(found.projectRoot);
        this.#requests = (0,config_config/* loadShape */.c)(side.config).requests;
    }
    static async prepare(side, guard, context, sampling) {
        const { appDir: folder } = side.config;
        const appDir = await (0,external_node_fs_promises_.realpath)(folder).catch(() => folder);
        const found = await (0,fingerprint/* gitState */.mS)(appDir, process.env);
        const git = side.branch === undefined ? found : { ...found, branch: side.branch };
        const projectRoot = git.root === '' ? appDir : await (0,external_node_fs_promises_.realpath)(git.root);
        return new Session(side, guard, context, sampling, { projectRoot, git });
    }
    /**
     * Counts the work per request.
     * @param isWanted whether a service that cannot be counted is an error; else the measurement
     *   says why it has no counts
     * @throws InputError, MeasurementError
     */
    async count(isWanted) {
        const reason = reasonNotToCount(this.#side.config);
        if (reason !== undefined) {
            if (isWanted)
                throw new build_errors/* InputError */.dz(`counting: ${reason}`);
            this.#leaveUncounted(reason);
            return;
        }
        try {
            const { counts, scenario, python } = await countWork({
                side: this.#side,
                guard: this.#guard,
                context: this.#context,
                builder: this.#builder,
                dump: (pid) => this.#sampling.dump(pid),
            });
            this.#counts = counts;
            this.#scenario = scenario;
            this.#python = python;
        }
        catch (error) {
            if (isWanted || !(error instanceof build_errors/* UncountableError */.B2))
                throw error;
            this.#leaveUncounted(error.message.replace(/^counting: /, ''));
        }
    }
    #leaveUncounted(reason) {
        this.#notCounted = reason;
        this.#progress(`not counted: ${reason}`);
    }
    /** Requests of a round; the configured number until another one is set. */
    get requestsPerRound() {
        return this.#requests;
    }
    set requestsPerRound(requests) {
        this.#requests = requests;
    }
    /**
     * Starts a fresh process and warms it up; it is stopped again when that fails.
     * @param hashSeed of Python, 0 to 4294967295
     * @param controlMs CPU of the control just before
     */
    async open(hashSeed, controlMs) {
        const { config } = this.#side;
        const service = await startSide(this.#side, this.#guard, { PYTHONHASHSEED: String(hashSeed), ...config.env }, (pid) => this.#sampling.dump(pid));
        try {
            const load = await this.#openLoad(service);
            await warmUp(load, service, (0,config_config/* loadShape */.c)(config).warmUp);
            await this.#sampling.access(service.pid);
            this.#python ??= await pythonOf(this.#side, service);
            return new OpenRound(service, load, controlMs);
        }
        catch (error) {
            await service.stop();
            throw error;
        }
    }
    /** Begins to sample an open round. */
    async attach(round) {
        await round.attach(async (pid) => {
            const { rateHz } = this.#side.config;
            const pySpy = await this.#sampling.access(pid);
            const recording = await (0,record/* startRecording */.K)(pySpy, pid, rateHz, this.#guard);
            if (!recording.promptly && this.#rounds.length === 0) {
                this.#progress('py-spy has no real-time priority (that needs root or passwordless sudo): where the CPU went is less exact');
            }
            return recording;
        });
    }
    /** Ends an open round; it is not kept yet. */
    async end(round) {
        return round.finish(this.#builder);
    }
    keep(round) {
        this.#rounds.push(round);
    }
    discard(reason) {
        this.#void.push({ reason });
        this.#progress(`round ${this.#rounds.length + 1} is void: ${reason}`);
    }
    /** Why rounds were thrown away. */
    get voidRounds() {
        return this.#void;
    }
    /** Points the load at a round's service; the first round decides what is sent. */
    async #openLoad(service) {
        const { load, requests } = this.#side.config;
        // After an abort nobody would end a load generator that is started now.
        if (this.#context.signal.aborted)
            throw new build_errors/* MeasurementError */.HG('measuring: stopped');
        if (this.#load === undefined) {
            if (load.kind === 'command') {
                this.#load = commandLoad(load.command, this.#context.cwd, requests, this.#guard);
            }
            else {
                this.#scenario ??= await scenarioOf(this.#side, service.url, this.#progress);
                this.#load = builtinLoad(this.#scenario, this.#context.bundleRoot);
            }
        }
        await this.#load.open(service.url);
        return this.#load;
    }
    /** The measurement of all rounds so far. */
    async finish(pairing) {
        const { config } = this.#side;
        const shape = { ...(0,config_config/* loadShape */.c)(config), requests: this.#requests };
        const tables = this.#builder.tables();
        const load = config.load.kind === 'command' ? config.load.command : this.#scenario;
        return {
            schema: schema/* MEASUREMENT_SCHEMA */.RZ,
            tool: { name: 'fastapi-spy', version: version/* VERSION */.x },
            createdAt: new Date().toISOString(),
            fingerprint: await (0,fingerprint/* fingerprint */.Rj)({
                python: this.#python ?? { version: 'unknown', build: 'unknown' },
                pySpyVersion: install/* PY_SPY_VERSION */.K,
                rateHz: config.rateHz,
                scenarioHash: (0,fingerprint/* sha256 */.sc)(JSON.stringify([load, shape.requests, shape.warmUp, config.workers])),
                git: this.#git,
            }),
            settings: {
                service: describeService(config),
                load: describeLoad(config),
                workers: config.workers,
                connections: shape.connections,
                rounds: this.#rounds.length,
                requestsPerRound: shape.requests,
                warmUpRequests: shape.warmUp,
            },
            pairing,
            disturbances: this.#disturbances(),
            endpoints: endpointWeights(this.#scenario),
            functions: tables.functions.map((fn) => [fn.name, fn.path, fn.origin]),
            frames: tables.frames.map((frame) => [frame.function, frame.line]),
            stacks: tables.stacks.map((node) => [node.parent, node.frame]),
            // Copies: a measurement of the rounds so far must not grow with those to come.
            rounds: [...this.#rounds],
            voidRounds: [...this.#void],
            counts: this.#counts,
            notCounted: this.#notCounted,
        };
    }
    #disturbances() {
        const now = (0,fingerprint/* cpuModel */.QG)();
        if (now === this.#cpuModel)
            return [];
        // A virtual machine was moved to another host.
        return [`the CPU model changed while it was measured: ${this.#cpuModel} → ${now}`];
    }
    async close() {
        await this.#load?.stop();
    }
}
function describeService(config) {
    switch (config.service.kind) {
        case 'app':
            return config.service.app;
        case 'command':
            return config.service.command;
        case 'attach':
            return 'a running service';
    }
}
function describeLoad(config) {
    switch (config.load.kind) {
        case 'scenario':
            return config.load.origin;
        case 'command':
            return config.load.command;
        case 'openapi':
            return 'openapi.json';
    }
}
function endpointWeights(scenario) {
    const weights = new Map();
    for (const request of scenario?.requests ?? []) {
        const name = (0,load_scenario/* endpointName */.zY)(request);
        weights.set(name, (weights.get(name) ?? 0) + request.weight);
    }
    return [...weights].map(([name, weight]) => ({ name, weight }));
}

;// CONCATENATED MODULE: ./build/measure/record.js
/**
 * A measurement: rounds, each a fresh process, ready, warmed up, then a fixed number of requests
 * under py-spy between readings of the CPU clock. Several services are measured together: all up
 * at once, their requests in bursts to one and the other, so that what the machine does meets
 * them alike.
 */










/**
 * Requests of a burst where services are measured together. Drift is what neighbouring bursts
 * share, and it is slower than this; a burst must still be long against its first and last request.
 */
const BURST_REQUESTS = 50;
/** Requests to each service after which its speed is known. */
const PROBE_REQUESTS = 200;
/** So many rounds may be thrown away and repeated, besides those asked for. */
const MOST_VOID_ROUNDS = 3;
/**
 * Measures one service.
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
async function record_record(config, context) {
    const guard = new app_guard.Guard(context.bundleRoot);
    try {
        const how = { pace: fixedPace(config.rounds), context, guard };
        const [measurement] = await measure([{ label: '', config }], how);
        return measurement;
    }
    finally {
        await guard.close();
    }
}
/**
 * Counts the work per request of one service, without measuring any time.
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
async function count(config, context) {
    const guard = new app_guard.Guard(context.bundleRoot);
    const side = { label: '', config };
    try {
        return await inSessions([side], context, guard, async ([session]) => {
            await session.count(true);
            return session.finish(null);
        });
    }
    finally {
        await guard.close();
    }
}
/**
 * Measures several services together: exact counts of each first, where its configuration wants
 * them, then rounds.
 * @returns their measurements in the order of the sides
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
async function recordTogether(sides, how) {
    return measure(sides, how);
}
async function measure(sides, how) {
    const { context, guard, pace } = how;
    const agreed = await abortable(agreeOnLoad(sides, context, guard), context.signal);
    return inSessions(agreed, context, guard, async (sessions, sampling) => {
        // Its installation must not be taken for the time that a round needs.
        await sampling.path();
        for (const [index, session] of sessions.entries()) {
            if (sides[index]?.config.count)
                await session.count(false);
        }
        const rounds = new Rounds(sessions, how);
        while (!context.signal.aborted) {
            await rounds.measureOne();
            if (rounds.isGivenUp || !(await pace.goesOn(rounds)))
                break;
        }
        return rounds.measurements();
    });
}
/** Prepares a session for each side, works with them, and ends their loads whatever happens. */
async function inSessions(sides, context, guard, work) {
    const sampling = new measure_sampling.Sampling(sides.flatMap(({ config }) => [config.python, pathPython(config.appDir)].filter((each) => each !== undefined)), context.progress);
    const sessions = [];
    const all = async () => {
        for (const side of sides)
            sessions.push(await Session.prepare(side, guard, context, sampling));
        return work(sessions, sampling);
    };
    try {
        return await abortable(all(), context.signal);
    }
    finally {
        await Promise.all(sessions.map((session) => session.close()));
    }
}
/** The rounds of all sessions, one of each at a time. */
class Rounds {
    #sessions;
    #how;
    #pairing;
    #began = performance.now();
    #kept = 0;
    #tried = 0;
    #void = 0;
    #isServices = false;
    #isPlanned = false;
    #isGivenUp = false;
    constructor(sessions, how) {
        this.#sessions = sessions;
        this.#how = how;
        this.#pairing = how.seed === undefined ? null : { id: (0,external_node_crypto_.randomUUID)(), seed: how.seed };
    }
    get rounds() {
        return this.#kept;
    }
    get seconds() {
        return (performance.now() - this.#began) / 1000;
    }
    /** Whether the machine threw away too many rounds to go on. */
    get isGivenUp() {
        return this.#isGivenUp;
    }
    measurements = async () => {
        const pairing = this.#pairing === null
            ? null
            : {
                ...this.#pairing,
                looks: [...this.#how.pace.looks],
                pairSeconds: this.seconds / Math.max(1, this.#tried),
            };
        return Promise.all(this.#sessions.map((session) => session.finish(pairing)));
    };
    /** Measures one round of every session; when one side's is void, all are repeated. */
    async measureOne() {
        const { signal } = this.#how.context;
        while (!signal.aborted && !this.#isGivenUp) {
            const outcomes = await this.#try();
            const valid = [];
            outcomes.forEach((outcome, side) => {
                if ('void' in outcome)
                    this.#sessions[side]?.discard(outcome.void);
                else
                    valid.push(outcome.round);
            });
            if (valid.length === outcomes.length) {
                valid.forEach((round, side) => {
                    this.#sessions[side]?.keep(round);
                });
                this.#kept += 1;
                this.#tell(valid);
                return;
            }
            this.#countVoid(outcomes.some((outcome) => 'void' in outcome && !outcome.isMachines));
        }
    }
    /**
     * A machine that disturbs one round after the other is no failure: there is less to decide from.
     * @throws MeasurementError when too many rounds failed
     */
    #countVoid(isServices) {
        this.#void += 1;
        this.#isServices ||= isServices;
        if (this.#void <= MOST_VOID_ROUNDS)
            return;
        this.#isGivenUp = !this.#isServices && this.#kept > 0;
        if (this.#isGivenUp)
            return;
        const reasons = new Set(this.#sessions.flatMap((session) => session.voidRounds.map(({ reason }) => reason)));
        throw new build_errors/* MeasurementError */.HG(`measuring: ${this.#void} rounds were void`, {
            advice: 'Nothing can be said from rounds that failed; solve the cause below first.',
            details: [...reasons].map((reason) => `  - ${reason}`).join('\n'),
        });
    }
    async #try() {
        const began = performance.now();
        this.#tried += 1;
        // Of its own for each round, so that a seed gives the same ones whatever came before.
        const random = (0,measure_random/* randomOf */.Rn)(`${this.#how.seed ?? ''}/${this.#tried}`);
        const open = await this.#open(random);
        try {
            await allOf(open.map(({ session, round }) => session.attach(round)));
            await this.#sendInTurn(open.map(({ round }) => round), { random, startSeconds: (performance.now() - began) / 1000 });
            return await allOf(open.map(({ session, round }) => session.end(round)));
        }
        finally {
            await Promise.all(open.map(({ round }) => round.stop()));
        }
    }
    /** Starts all services at once, in random order; all are up, or none. */
    async #open(random) {
        const hashSeed = this.#hashSeed(random);
        const control = controlMs();
        const opened = await Promise.allSettled((0,measure_random/* shuffled */.A4)(this.#sessions, random).map(async (session) => ({
            session,
            round: await session.open(hashSeed, control),
        })));
        const open = opened.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
        const failed = opened.find((each) => each.status === 'rejected');
        if (failed !== undefined) {
            await Promise.all(open.map(({ round }) => round.stop()));
            throw failed.reason;
        }
        const place = ({ session }) => this.#sessions.indexOf(session);
        return open.sort((a, b) => place(a) - place(b));
    }
    /**
     * Services that are measured together share their hash seed. For one measured alone rounds of
     * the same number do, in this measurement and in the next one: the order of sets and
     * dictionaries is then no difference between two measurements.
     */
    #hashSeed(random) {
        return this.#pairing === null ? this.#kept + 1 : Math.floor(random() * 2 ** 32);
    }
    /** All requests of a round; with several services in bursts, each time in random order. */
    async #sendInTurn(open, { random, startSeconds }) {
        const inBursts = open.length > 1 && open.every((round) => round.inBursts);
        const began = performance.now();
        for (let sent = 0; sent < this.#requests;) {
            const next = Math.min(inBursts ? BURST_REQUESTS : this.#requests, this.#requests - sent);
            for (const round of (0,measure_random/* shuffled */.A4)(open, random))
                await round.send(next);
            sent += next;
            if (open.some((round) => round.isVoid))
                return;
            if (!this.#isPlanned && inBursts && sent >= PROBE_REQUESTS) {
                this.#plan({ startSeconds, requestSeconds: (performance.now() - began) / 1000 / sent });
            }
        }
    }
    #plan(speed) {
        const requests = this.#how.pace.requestsOf(speed, this.#requests);
        for (const session of this.#sessions)
            session.requestsPerRound = requests;
        this.#isPlanned = true;
    }
    get #requests() {
        return Math.max(...this.#sessions.map((session) => session.requestsPerRound));
    }
    #tell(rounds) {
        const { context, pace } = this.#how;
        const cpu = rounds.map((round) => round.cpuMs / round.requests);
        const [first, second] = cpu;
        if (second !== undefined) {
            const change = (second / first - 1) * 100;
            context.progress(`pair ${this.#kept} of at most ${pace.most}: ${first.toFixed(3)} → ${second.toFixed(3)} ms CPU per request ` +
                `(${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(1)} %)`);
            return;
        }
        const [round] = rounds;
        context.progress(`round ${this.#kept}/${pace.most}: ${first.toFixed(3)} ms CPU per request, ` +
            `${Math.round(round.requests / round.seconds)} requests/s, ${round.sampler.samples} samples`);
    }
}
/** Waits for all, also when one fails, so that nothing goes on behind an error. */
async function allOf(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}
async function abortable(work, signal) {
    work.catch(() => undefined); // after an abort, what it was doing fails as its processes go
    let abort;
    const aborted = new Promise((_, reject) => {
        abort = () => reject(new build_errors/* MeasurementError */.HG('measuring: stopped before it was finished'));
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort);
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        if (abort !== undefined)
            signal.removeEventListener('abort', abort);
    }
}


/***/ }),

/***/ 79886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sampling: () => (/* binding */ Sampling)
/* harmony export */ });
/* harmony import */ var _sampler_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51821);
/* harmony import */ var _sampler_install_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56624);
/** py-spy on this machine: found once and tried once, for all services that are measured. */


class Sampling {
    #pythons;
    #progress;
    #path;
    #pySpy;
    /** @param pythons interpreters with which pip may be tried to install it, best first */
    constructor(pythons, progress) {
        this.#pythons = [...new Set(pythons)];
        this.#progress = progress;
    }
    /** @throws MeasurementError when py-spy is nowhere and cannot be installed */
    path() {
        this.#path ??= (0,_sampler_install_js__WEBPACK_IMPORTED_MODULE_1__/* .findPySpy */ .R)(this.#pythons, this.#progress);
        return this.#path;
    }
    /**
     * How py-spy can read the processes of this user, found out on one of them.
     * @throws MeasurementError when it cannot
     */
    access(pid) {
        this.#pySpy ??= this.path().then((path) => (0,_sampler_access_js__WEBPACK_IMPORTED_MODULE_0__/* .gainAccess */ .mY)(path, pid));
        return this.#pySpy;
    }
    /** The stacks of a process as text; empty where they cannot be read. */
    async dump(pid) {
        const path = await this.path().catch(() => undefined);
        return path === undefined ? '' : (0,_sampler_access_js__WEBPACK_IMPORTED_MODULE_0__/* .dumpStacks */ .m9)(path, pid);
    }
}


/***/ }),

/***/ 56624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PY_SPY_VERSION),
/* harmony export */   R: () => (/* binding */ findPySpy)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19473);
/** The pinned py-spy: found on PATH, in the cache, or installed from its wheel with the hash checked. */







const run = (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Profiles of different py-spy versions are never compared: names of functions changed between them. */
const PY_SPY_VERSION = '0.4.3';
/** SHA-256 of the wheels of that version, all platforms; pip takes the one that fits and checks it. */
const WHEEL_HASHES = [
    'b4e22d1fbc22bffa7d8e43c8b13daf47f56f14dbdbc813590093df81f0a971c6', // macOS x64 and arm64
    '89ccab893c89b65f8f45bd51f8173294eaeebefbfc4252345681de8048420437', // macOS arm64
    '8a4277225f470d394a85cca0cdd944bef87f0097b6f20150a6dd3ac2e92806b8', // Linux x64
    'bbcec46930d464b3bfc142d6d02ade4dd8ad5627823263b3eff0280e80c7c132', // Linux arm64
    '885d61020f763792e99cb3ad0788ae424b73cef45d5420ec9683f30e270b5d75', // Linux armv7
    'b14e00fddd4bfb12628e5c04b7d22c6754ae4c31bdfad0728adbe091ed26445f', // Windows x64
    '7de40c2903602a7cca888c26cc5d37aed004a7fd07b5258d1a14356c00540974', // Windows arm64
];
const EXECUTABLE = process.platform === 'win32' ? 'py-spy.exe' : 'py-spy';
/**
 * The path of py-spy at the pinned version.
 * @param pythons interpreters with which pip may be tried, best first
 * @throws MeasurementError when it is nowhere and cannot be installed
 */
async function findPySpy(pythons, progress) {
    for (const folder of (process.env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_4__.delimiter)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, EXECUTABLE);
        if (folder !== '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(candidate) && (await hasPinnedVersion(candidate)))
            return candidate;
    }
    const cache = await openCache();
    const cached = cache.find();
    if (cached !== undefined && (await hasPinnedVersion(executableIn(cached))))
        return executableIn(cached);
    progress(`installing py-spy ${PY_SPY_VERSION}`);
    return executableIn(await install(pythons, cache));
}
async function hasPinnedVersion(path) {
    try {
        const { stdout } = await run(path, ['--version'], { timeout: 10_000 });
        return stdout.trim() === `py-spy ${PY_SPY_VERSION}`;
    }
    catch {
        return false;
    }
}
/** pip puts scripts into `bin` (on Windows also with --target). */
function executableIn(folder) {
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'bin', EXECUTABLE);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(bin) ? bin : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'Scripts', EXECUTABLE);
}
async function openCache() {
    if (process.env.RUNNER_TOOL_CACHE && process.env.RUNNER_TEMP) {
        const tools = await __webpack_require__.e(/* import() */ 991).then(__webpack_require__.bind(__webpack_require__, 95991));
        return {
            find: () => tools.find('py-spy', PY_SPY_VERSION) || undefined,
            store: (folder) => tools.cacheDir(folder, 'py-spy', PY_SPY_VERSION),
        };
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(cacheHome(), 'fastapi-spy', `py-spy-${PY_SPY_VERSION}-${process.platform}-${process.arch}`);
    return {
        find: () => ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) ? path : undefined),
        async store(folder) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(folder, path); // beside it, so on the same file system
            }
            catch (error) {
                if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
                    throw error; // another run was first
            }
            return path;
        },
    };
}
function cacheHome() {
    if (process.env.XDG_CACHE_HOME)
        return process.env.XDG_CACHE_HOME;
    if (process.platform === 'win32' && process.env.LOCALAPPDATA)
        return process.env.LOCALAPPDATA;
    return process.platform === 'darwin'
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)(), 'Library', 'Caches')
        : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)(), '.cache');
}
async function install(pythons, cache) {
    // Beside the cache, so that what was installed can be renamed into place.
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(cacheHome(), 'fastapi-spy');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(root, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, 'install-'));
    try {
        const requirement = [
            `py-spy==${PY_SPY_VERSION}`,
            ...WHEEL_HASHES.map((hash) => `--hash=sha256:${hash}`),
        ].join(' ');
        const list = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'requirements.txt');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(list, `${requirement}\n`);
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'py-spy');
        const options = ['--no-deps', '--only-binary', ':all:', '--require-hashes'];
        const attempts = [
            ...pythons.map((python) => [
                python,
                [
                    '-m',
                    'pip',
                    'install',
                    '--quiet',
                    '--disable-pip-version-check',
                    '--no-warn-script-location',
                    ...options,
                    '--target',
                    target,
                    '-r',
                    list,
                ],
            ]),
            ['uv', ['pip', 'install', '--quiet', ...options, '--target', target, '-r', list]],
        ];
        const failures = [];
        for (const [file, args] of attempts) {
            try {
                await run(file, args, { timeout: 120_000, cwd: folder });
                return await cache.store(target);
            }
            catch (error) {
                const { stderr, message } = error;
                failures.push(`${file}: ${(stderr?.trim() || message).split('\n').slice(-3).join('\n')}`);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(target, { recursive: true, force: true });
            }
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MeasurementError */ .HG(`installing py-spy ${PY_SPY_VERSION}: no way of installing it worked`, {
            advice: `Install it yourself so that it is on PATH: pip install py-spy==${PY_SPY_VERSION}`,
            details: failures.join('\n'),
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ })

};

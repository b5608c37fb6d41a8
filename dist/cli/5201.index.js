export const id = 5201;
export const ids = [5201,7238];
export const modules = {

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
    /**
     * Starts a process that the guard owns, whenever the tool may die: the guard knows the mark of
     * what is started before there is a process, and the pid after.
     * @param spawned spawns it detached, with these variables in its environment
     */
    start(spawned) {
        this.#requireOpen();
        const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
        this.#tell({ kind: 'process', mark });
        let child;
        try {
            child = spawned({ [_process_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .MARK_VARIABLE */ .l6]: mark });
            return child;
        }
        finally {
            const pid = child?.pid;
            if (pid === undefined) {
                this.#tell({ kind: 'ended', mark });
            }
            else {
                this.#processes.set(pid, { pid, mark });
                this.#tell({ kind: 'process', pid, mark });
            }
        }
    }
    /** Stops a process and all that it started. */
    async stop(pid, graceMs) {
        const owned = this.#processes.get(pid);
        if (owned === undefined)
            return;
        await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .stopTree */ .dA)(owned, graceMs);
        this.#processes.delete(pid);
        this.#tell({ kind: 'ended', mark: owned.mark });
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
    const child = guard.start((environment) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command.file, command.args, {
        cwd: command.cwd,
        env: { ...command.env, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
        windowsHide: true,
    }));
    const { pid } = child;
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

/** What a service did instead of being ready, for people. */
function notReadyText(probe, { status }) {
    const within = `within ${probe.timeoutSeconds} s`;
    const where = placeOf(probe);
    return status === undefined
        ? `did not answer on ${where} ${within}`
        : `answered ${status} on ${where}, and not 2xx ${within}`;
}
/** What helps, where it is the path that does not answer as it should; else empty. */
function pathAdvice({ status }) {
    if (status === undefined)
        return '';
    return 'Name a path that answers 2xx when the service is up with ready-path; without one, a TCP connection is enough.';
}
/** Where a probe asks, for people. */
function placeOf({ path, port }) {
    return path === undefined ? `port ${port}` : `${path} on port ${port}`;
}
/**
 * Resolves when the probe succeeds, its time is over or the service ended first.
 * wait-on cannot be cancelled, so it is asked in short turns and nothing of it outlives the call.
 */
async function waitUntilReady(probe, isOver) {
    let status;
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
                validateStatus: (answered) => {
                    status = answered;
                    return answered >= 200 && answered < 300;
                },
                proxy: false,
            });
            return { isReady: !isOver(), status };
        }
        catch {
            // not yet
        }
    }
    return { isReady: false, status };
}

// EXTERNAL MODULE: ./build/app/systems/linux-sockets.js
var linux_sockets = __webpack_require__(90636);
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
    const asked = probe(options, port);
    const ready = await waitUntilReady(asked, () => false);
    if (!ready.isReady) {
        throw new errors/* MeasurementError */.HG(`attaching to pid ${pid}: it ${notReadyText(asked, ready)}`, {
            advice: ready.status === undefined && (await (0,linux_sockets/* isInOtherNetwork */.UC)(pid))
                ? `It is in a container with a network of its own: publish the port (docker run -p 127.0.0.1:${port}:${port}), or run this in that network (--network=container:NAME).`
                : pathAdvice(ready),
        });
    }
    return {
        pid,
        url: `http://127.0.0.1:${port}`,
        ending: () => ((0,process_tree/* isAlive */._n)(pid) ? undefined : 'has ended'),
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
    const child = guard.start((environment) => (0,external_node_child_process_.spawn)(command.file, command.args, {
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
    }));
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
        const asked = probe(options, port);
        const ready = await waitUntilReady(asked, () => ended !== undefined);
        if (!ready.isReady || ended !== undefined) {
            // Its last words may still be on their way.
            await Promise.race([exited, (0,external_node_timers_promises_.setTimeout)(ended === undefined ? 0 : 200)]);
            throw await notReady(options, command.text, child, { asked, ended, ready }, logTail, dump);
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
async function notReady(options, command, child, { asked, ended, ready }, logTail, dump) {
    const log = await logTail();
    const what = ended === undefined
        ? notReadyText(asked, ready)
        : `${ended} before it answered on ${placeOf(asked)}`;
    const stacks = ended === undefined && child.pid !== undefined
        ? await dump(await (0,find/* topmostPython */.tk)(child.pid))
        : '';
    const listensElsewhere = ended === undefined &&
        options.source.kind === 'command' &&
        !options.source.command.includes('{port}');
    return new errors/* MeasurementError */.HG(`starting the service (${command}): it ${what}`, {
        advice: listensElsewhere
            ? 'The command has no {port}: write it where the server takes its port, or set port to the one it uses.'
            : /No module named '?uvicorn/.test(log)
                ? 'uvicorn is not installed for this interpreter: install it, name another with python, or give a command.'
                : ended === undefined
                    ? pathAdvice(ready)
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

/***/ 56789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Background)
/* harmony export */ });
/* harmony import */ var _app_scheduling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11936);
/**
 * Load generators out of the service's way: they run when nobody else wants a core, which leaves
 * the sampler its random moments (docs/attribution.md). Where all cores are busy with other work
 * they would hardly run at all; then all of them get their share of the cores like everybody else,
 * those of services that are measured together at the same moment.
 */

/** Of work, between two looks. */
const LOOK_EVERY_SECONDS = 1;
/** Part of that time without a core. */
const MOST_WAITED = 0.5;
/**
 * Seconds without one for each turn on it. Beside one busy neighbour on two cores a generator waits
 * most of the time, but for no longer than the service takes for a request, and nothing is lost:
 * 0.3 to 11 ms. Beside two it was 900 ms, and 7 requests a second instead of 558.
 */
const MOST_WAITED_A_TURN = 0.01;
const NOTHING = { seconds: 0, waited: 0, turns: 0 };
class Background {
    #progress;
    /** Of each generator that is in the background, since it was last judged. */
    #watches = new Map();
    #whenStuck = new Map();
    #isOver = false;
    constructor(progress) {
        this.#progress = progress;
    }
    /**
     * Takes a generator in, unless there was no room in the background before.
     * @param whenStuck called when it gets no turns and has no right to leave: another one that is
     *   started now stays out of it
     */
    async enter(pid, whenStuck) {
        if (this.#isOver || !(await (0,_app_scheduling_js__WEBPACK_IMPORTED_MODULE_0__/* .runInTheBackground */ .Ib)(pid)))
            return;
        this.#whenStuck.set(pid, whenStuck);
        // Meanwhile another one may have had no turns.
        if (this.#isOver)
            await this.#takeOut(pid);
        else
            this.#watches.set(pid, NOTHING);
    }
    leave(pid) {
        this.#watches.delete(pid);
        this.#whenStuck.delete(pid);
    }
    /** Looks after a generator while it works. */
    async during(pid, work) {
        if (!this.#watches.has(pid))
            return work;
        let reading = this.#read(pid);
        const look = () => {
            reading = reading.then((before) => this.#look(pid, before));
            return reading;
        };
        const timer = setInterval(look, LOOK_EVERY_SECONDS * 1000);
        try {
            return await work;
        }
        finally {
            clearInterval(timer);
            await look();
        }
    }
    async #read(pid) {
        const waits = await (0,_app_scheduling_js__WEBPACK_IMPORTED_MODULE_0__/* .coreWaits */ .qG)(pid);
        if (waits === undefined)
            return undefined;
        return { seconds: performance.now() / 1000, waited: waits.seconds, turns: waits.turns };
    }
    /** Adds what went on since a reading, and ends it all where there was too much waiting. */
    async #look(pid, before) {
        const now = await this.#read(pid);
        const so = this.#watches.get(pid);
        if (before === undefined || now === undefined || so === undefined)
            return now;
        const seconds = so.seconds + now.seconds - before.seconds;
        const waited = so.waited + now.waited - before.waited;
        const turns = so.turns + now.turns - before.turns;
        const isTime = seconds >= LOOK_EVERY_SECONDS;
        this.#watches.set(pid, isTime ? NOTHING : { seconds, waited, turns });
        const isStarved = waited >= seconds * MOST_WAITED && waited >= turns * MOST_WAITED_A_TURN;
        if (isTime && isStarved)
            await this.#end();
        return now;
    }
    async #end() {
        if (this.#isOver)
            return;
        this.#isOver = true;
        this.#progress('all cores are busy with other work: the load generator gets its share of them from now on, and where the CPU went is less exact');
        const pids = [...this.#watches.keys()];
        this.#watches.clear();
        for (const pid of pids)
            await this.#takeOut(pid);
    }
    async #takeOut(pid) {
        if (!(await (0,_app_scheduling_js__WEBPACK_IMPORTED_MODULE_0__/* .runNormally */ .Ee)(pid)))
            this.#whenStuck.get(pid)?.();
    }
}


/***/ }),

/***/ 35398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ builtinLoad)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80481);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/** The built-in load: the generator in a child process, so that its CPU and pauses are not the tool's. */




/**
 * @param bundleRoot the folder that holds `load/index.js`
 * @param background where the service's time is measured; else it runs like everything
 */
function builtinLoad(scenario, bundleRoot, background) {
    const start = () => new Generator((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundleRoot, 'load', 'index.js'), background);
    let generator = start();
    let url = '';
    const connect = async () => {
        await generator.ask({ kind: 'open', url, scenario });
    };
    const run = async (requests, first) => {
        const reply = await generator.ask({ kind: 'run', requests, first });
        if (reply.kind !== 'result')
            throw new Error(`unexpected reply ${reply.kind}`);
        return reply.result;
    };
    const replace = async () => {
        await generator.end();
        generator = start();
    };
    /** Work that another generator may do again when this one gets no turns on a core. */
    const repeatably = async (work, again) => {
        generator.isExpendable = true;
        try {
            const done = await work();
            if (!generator.isStuck)
                return done;
        }
        catch (error) {
            if (!generator.isStuck)
                throw error;
        }
        finally {
            generator.isExpendable = false;
        }
        await replace();
        return again();
    };
    return {
        async open(to) {
            url = to;
            if (generator.isStuck)
                await replace();
            await repeatably(connect, connect);
        },
        warmUp: (requests) => repeatably(() => run(requests, 0), () => connect().then(() => run(requests, 0))),
        run,
        inBursts: true,
        async close() {
            await generator.ask({ kind: 'close' });
        },
        stop: () => generator.end(),
    };
}
/** The generator's process. */
class Generator {
    #child;
    #replies;
    #background;
    #entered;
    /** Whether what it does now is done again by another one, should it be stuck. */
    isExpendable = false;
    #isStuck = false;
    constructor(script, background) {
        this.#child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
        this.#replies = new Replies(this.#child);
        this.#background = background;
        const { pid } = this.#child;
        const whenStuck = () => {
            this.#isStuck = true;
            if (this.isExpendable)
                this.#child.kill('SIGKILL');
        };
        if (pid !== undefined)
            this.#entered = background?.enter(pid, whenStuck);
    }
    /** @throws MeasurementError when it could not do what it was asked, or has ended */
    async ask(command) {
        await this.#entered;
        this.#child.stdin?.write(`${JSON.stringify(command)}\n`);
        const { pid } = this.#child;
        const answer = this.#replies.next();
        const isWatched = this.#background !== undefined && pid !== undefined;
        const reply = await (isWatched ? this.#background.during(pid, answer) : answer);
        if (reply.kind === 'failed')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG(`sending the load: ${reply.message}`);
        return reply;
    }
    /** Whether it has hardly any turns on a core, and must be replaced to get more. */
    get isStuck() {
        return this.#isStuck;
    }
    async end() {
        const child = this.#child;
        this.#replies.expectEnd();
        if (child.pid !== undefined)
            this.#background?.leave(child.pid);
        if (child.exitCode !== null || child.signalCode !== null)
            return;
        await new Promise((done) => {
            child.once('exit', () => done());
            child.stdin?.end();
            setTimeout(() => child.kill('SIGKILL'), 2000).unref();
        });
    }
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
            (0,node_readline__WEBPACK_IMPORTED_MODULE_2__.createInterface)({ input: child.stdout }).on('line', (line) => {
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
        this.#ended = new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG(`sending the load: the load generator ${how}`);
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


/***/ }),

/***/ 23232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ commandLoad)
/* harmony export */ });
/* unused harmony export requestsInOutput */
/* harmony import */ var _app_owned_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61973);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`sending the load (${command}): how many requests it sent is not known`, {
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
    const { failure, output } = await (0,_app_owned_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runOwned */ .z)({
        what: `sending the load (${command})`,
        file: '/bin/sh',
        args: ['-c', command.replaceAll('{url}', url)],
        cwd: folder,
        env: { ...process.env, SPY_BASE_URL: url },
    }, guard);
    if (failure !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG(`sending the load (${command}): the command ${failure}`, {
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


/***/ }),

/***/ 15533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ describeFailures)
/* harmony export */ });
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


/***/ }),

/***/ 64375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ joinResults),
/* harmony export */   Wg: () => (/* binding */ latencyOf)
/* harmony export */ });
/* unused harmony export quantiles */
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


/***/ }),

/***/ 26225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ abortable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/** Work that a signal ends at once, whatever it waits for. */

/** @throws MeasurementError when the signal comes before the work is finished */
async function abortable(work, signal, message = 'measuring: stopped before it was finished') {
    work.catch(() => undefined); // after an abort, what it was doing fails as its processes go
    let abort;
    const aborted = new Promise((_, reject) => {
        abort = () => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG(message));
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

/***/ 79886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sampling: () => (/* binding */ Sampling)
/* harmony export */ });
/* harmony import */ var _sampler_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40326);
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
        this.#path ??= (0,_sampler_install_js__WEBPACK_IMPORTED_MODULE_1__/* .findPySpy */ .Rs)(this.#pythons, this.#progress);
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

/***/ 8832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SM: () => (/* binding */ pathPython),
  jA: () => (/* binding */ progressOf),
  we: () => (/* binding */ pythonOf),
  jq: () => (/* binding */ requireRunning),
  CF: () => (/* binding */ scenarioOf),
  iU: () => (/* binding */ startSide),
  lM: () => (/* binding */ warmUp)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/app/service.js + 1 modules
var service = __webpack_require__(57238);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/load/load.js
var load_load = __webpack_require__(15533);
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
        throw new errors/* MeasurementError */.HG(`looking for requests to send in ${url}/openapi.json: ${cause.message.split('\n')[0]}`, { advice, cause });
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
        throw new errors/* MeasurementError */.HG(`looking for requests to send in ${url}/openapi.json: no GET without required parameters answers 2xx`, { advice, details: skipped.length === 0 ? '' : `Left out: ${skipped.join(', ')}` });
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
    throw new errors/* MeasurementError */.HG(`warming up: ${(0,load_load/* describeFailures */.n)(result)}`, {
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
    throw new errors/* MeasurementError */.HG(`measuring: the service ${ending} ${when}`, {
        details: log === '' ? '' : `The last lines it wrote:\n${log}`,
    });
}


/***/ }),

/***/ 56624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ PY_SPY_VERSION),
/* harmony export */   Rs: () => (/* binding */ findPySpy)
/* harmony export */ });
/* unused harmony export anyLinux */
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
        const tools = await __webpack_require__.e(/* import() */ 5991).then(__webpack_require__.bind(__webpack_require__, 95991));
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
/**
 * pip's options that take the wheel for glibc on any Linux. There is none for musl, and pip on
 * Alpine refuses this one, but the program in it is static and runs there.
 */
function anyLinux(platform, machine) {
    const name = { x64: 'x86_64', arm64: 'aarch64', arm: 'armv7l' }[machine];
    if (platform !== 'linux' || name === undefined)
        return [];
    const tags = ['manylinux_2_5', 'manylinux_2_17', 'manylinux2014'].map((tag) => `${tag}_${name}`);
    return tags.flatMap((tag) => ['--platform', tag]);
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
        const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
        const into = ['--target', target, '-r', list];
        const attempts = [
            ...pythons.flatMap((python) => [[], anyLinux(process.platform, process.arch)]
                .filter((platform, index) => index === 0 || platform.length > 0)
                .map((platform) => [
                python,
                [...pip, '--no-warn-script-location', ...platform, ...options, ...into],
            ])),
            ['uv', ['pip', 'install', '--quiet', ...options, ...into]],
        ];
        const failures = [];
        for (const [file, args] of attempts) {
            try {
                await run(file, args, { timeout: 120_000, cwd: folder, windowsHide: true });
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

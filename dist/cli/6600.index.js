export const id = 6600;
export const ids = [6600];
export const modules = {

/***/ 11936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ runNormally),
/* harmony export */   Ib: () => (/* binding */ runInTheBackground),
/* harmony export */   qG: () => (/* binding */ coreWaits),
/* harmony export */   w8: () => (/* binding */ runAtOnce)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13482);
/**
 * When the tool's own processes get a core. The sampler must look at random moments: with an
 * ordinary policy it gets its turn when the service or the load sleeps, which is always the same
 * phase of a request. docs/attribution.md has the measurements. Nothing here is needed to measure;
 * where it cannot be had, the attribution is less exact.
 */




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
async function chrt(args, sudo) {
    const [file, all] = sudo ? ['sudo', ['-n', 'chrt', ...args]] : ['chrt', args];
    return run(file, all, { timeout: 5000 }).then(() => true, () => false);
}
/** By sudo where this user may not. */
async function chrtWithRights(args) {
    return (await chrt(args, false)) || chrt(args, true);
}
/**
 * Lets a process of ours run only when nobody else wants the core (SCHED_IDLE; needs no right).
 * @returns whether the system did so
 */
async function runInTheBackground(pid) {
    if (process.platform !== 'linux')
        return false;
    return chrt(['--all-tasks', '--idle', '--pid', '0', String(pid)], false);
}
/**
 * Takes a process of ours out of the background again (which needs root, passwordless sudo or a
 * raised RLIMIT_NICE).
 * @returns whether the system did so
 */
async function runNormally(pid) {
    return chrtWithRights(['--all-tasks', '--other', '--pid', '0', String(pid)]);
}
/** How the main thread of a process got cores so far; undefined where the system does not tell. */
async function coreWaits(pid) {
    // Nanoseconds on a core, nanoseconds in the queue for one, turns.
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/schedstat`, 'latin1').catch(() => undefined);
    const [, waited, turns] = text?.trim().split(' ').map(Number) ?? [];
    if (waited === undefined || turns === undefined)
        return undefined;
    return { seconds: waited / 1e9, turns };
}
/**
 * Gives a process of ours, and what it runs, a core as soon as it wants one (SCHED_FIFO; needs
 * root or passwordless sudo).
 * @returns whether the system did so
 */
async function runAtOnce(root) {
    if (process.platform !== 'linux')
        return false;
    let done = false;
    // Under sudo the process is sudo, and the one that matters is below it.
    for (const pid of await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treePids */ .L_)(root)) {
        done = await chrtWithRights(['--all-tasks', '--fifo', '--pid', '1', String(pid)]);
    }
    return done;
}


/***/ }),

/***/ 83925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ProfileBuilder)
/* harmony export */ });
/* harmony import */ var _interner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50139);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63095);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87806);
/** Interns stacks into tables; every reader of a format ends here. */



class ProfileBuilder {
    #projectRoot;
    #functions = new _interner_js__WEBPACK_IMPORTED_MODULE_0__/* .Interner */ .M();
    #frames = new _interner_js__WEBPACK_IMPORTED_MODULE_0__/* .Interner */ .M();
    #stacks = new _interner_js__WEBPACK_IMPORTED_MODULE_0__/* .Interner */ .M();
    #seen = new WeakMap();
    /** @param projectRoot absolute folder of the service's own code */
    constructor(projectRoot) {
        this.#projectRoot = projectRoot;
    }
    /** Adds the stacks of one round; equal stacks become one with the sum of their weights. */
    add(stacks) {
        const weights = new Map();
        for (const { frames, weight } of stacks) {
            let parent = -1;
            for (const raw of frames) {
                const frame = this.#frame(raw);
                const below = parent;
                parent = this.#stacks.intern(`${below}:${frame}`, () => ({ parent: below, frame }));
            }
            if (parent >= 0)
                weights.set(parent, (weights.get(parent) ?? 0) + weight);
        }
        return [...weights].map(([stack, weight]) => ({ stack, weight }));
    }
    /** A function's index in the tables, and its identity. */
    function(raw) {
        const id = { name: raw.name, ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcePlace */ .$)(raw.file, this.#projectRoot) };
        return { index: this.#functions.intern((0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .a)(id), () => id), id };
    }
    #frame(raw) {
        const known = this.#seen.get(raw);
        if (known !== undefined)
            return known;
        const { index } = this.function(raw);
        const frame = this.#frames.intern(`${index}:${raw.line}`, () => ({
            function: index,
            line: raw.line,
        }));
        this.#seen.set(raw, frame);
        return frame;
    }
    /** The tables of everything added so far. */
    tables() {
        return {
            functions: this.#functions.values,
            frames: this.#frames.values,
            stacks: this.#stacks.values,
        };
    }
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

/***/ 33629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K0: () => (/* binding */ attach),
  Gu: () => (/* binding */ isOrderly)
});

// UNUSED EXPORTS: recordArguments

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/app/scheduling.js
var scheduling = __webpack_require__(11936);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/sampler/access.js + 2 modules
var access = __webpack_require__(40326);
// EXTERNAL MODULE: ./build/app/process-tree.js
var process_tree = __webpack_require__(13482);
// EXTERNAL MODULE: ./build/app/systems/linux.js
var linux = __webpack_require__(38471);
;// CONCATENATED MODULE: ./build/sampler/namespaces.js
/** Samples of a container, taken from its host: the ids in them are the container's. */


/** Learns while a recording runs what its processes and threads are called here. */
class IdTranslation {
    #root;
    #processes = new Map();
    #threads = new Map();
    /** @param root of the tree that is sampled, as it is called here */
    constructor(root) {
        this.#root = root;
    }
    /** Looks at what lives now. */
    async learn() {
        this.take(await (0,linux/* innerIds */.zu)(await (0,process_tree/* treePids */.L_)(this.#root)));
    }
    take({ processes, threads }) {
        for (const [inside, here] of processes)
            this.#processes.set(inside, here);
        for (const [inside, here] of threads)
            this.#threads.set(inside, here);
    }
    /** The same with the ids that it has here; what ended unseen keeps those it had inside. */
    idsHere(thread) {
        return {
            ...thread,
            pid: here(this.#processes, thread.pid),
            tid: here(this.#threads, thread.tid),
        };
    }
}
function here(known, id) {
    return (id === undefined ? id : (known.get(id) ?? id));
}
/** The translation that a recording needs; undefined where py-spy uses the ids of here. */
function translationFor(pySpy, root) {
    return pySpy.within === undefined ? undefined : new IdTranslation(root);
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./build/sampler/stop.js
/**
 * Ending `py-spy record` so that it writes its file: by what Ctrl-C does in a terminal. On SIGTERM,
 * SIGKILL and TerminateProcess it ends without one.
 */




/**
 * How py-spy is started so that it can be ended. On Windows a detached process has no console, and
 * only a console can carry Ctrl-Break; a hidden process that shares none of our handles gets a
 * console of its own, without a window (CREATE_NO_WINDOW). Elsewhere it leads its own group, which a
 * Ctrl-C in our terminal does not reach.
 */
function stoppable(platform) {
    return platform === 'win32' ? { detached: false, windowsHide: true } : { detached: true };
}
/** @param pid of the process that was started: py-spy, or sudo or nsenter above it */
function openStopper(pid) {
    return process.platform === 'win32' ? new ConsoleStopper(pid) : new SignalStopper(pid);
}
class SignalStopper {
    #pid;
    constructor(pid) {
        this.#pid = pid;
    }
    async stop() {
        // What stands above it (nsenter) would die of the signal, and not hand it on.
        const innermost = (await (0,process_tree/* treePids */.L_)(this.#pid)).at(-1) ?? this.#pid;
        await (0,process_tree/* sendSignal */.vG)([innermost], 'SIGINT');
    }
    close() {
        // nothing runs
    }
}
/**
 * Windows has no signals: what Node calls SIGINT ends a process at once. But py-spy's handler
 * (the crate ctrlc) takes every event of its console as Ctrl-C, and a process may join another one's
 * console and raise an event there. Node cannot call these functions, Windows PowerShell can, and is
 * on every Windows. Ctrl-Break, as Ctrl-C is ignored by whatever was started by something in a process group
 * of its own, as runners do. Recordings of a fixed time (`--duration`) were the other way: but a round
 * ends when its requests are answered, and nobody knows before when that is.
 *
 * The script is started with the recording and waits, as PowerShell takes a second or two to
 * compile it.
 */
const CONSOLE_SCRIPT = `
$ErrorActionPreference = 'Stop'
Add-Type -Namespace FastapiSpy -Name Console -MemberDefinition @'
[DllImport("kernel32.dll", SetLastError = true)] public static extern bool FreeConsole();
[DllImport("kernel32.dll", SetLastError = true)] public static extern bool AttachConsole(uint pid);
[DllImport("kernel32.dll", SetLastError = true)] public static extern bool GenerateConsoleCtrlEvent(uint signal, uint group);
[DllImport("kernel32.dll", SetLastError = true)] public static extern bool SetConsoleCtrlHandler(Handler handler, bool add);
public delegate bool Handler(uint signal);
public static bool Ignore(uint signal) { return true; }
public static readonly Handler Ignorer = Ignore;
'@
$console = [FastapiSpy.Console]
function Fail($what) { [Console]::Out.WriteLine("failed: $what, error " + [Runtime.InteropServices.Marshal]::GetLastWin32Error()); exit 1 }
[Console]::Out.WriteLine('ready')
if ([Console]::In.ReadLine() -ne 'stop') { exit 0 }
[void]$console::FreeConsole()
if (-not $console::AttachConsole([uint32]PID)) { Fail 'AttachConsole' }
if (-not $console::SetConsoleCtrlHandler($console::Ignorer, $true)) { Fail 'SetConsoleCtrlHandler' }
if (-not $console::GenerateConsoleCtrlEvent(1, 0)) { Fail 'GenerateConsoleCtrlEvent' }
[Console]::Out.WriteLine('sent')
Start-Sleep -Milliseconds 500
`;
/** The command that runs the script for a process. */
function consoleCommand(pid) {
    const script = CONSOLE_SCRIPT.replace('[uint32]PID', `[uint32]${pid}`);
    // Encoded, as quotes and lines do not come through a command line unharmed.
    const encoded = Buffer.from(script, 'utf16le').toString('base64');
    return [
        'powershell.exe',
        [
            '-NoLogo',
            '-NoProfile',
            '-NonInteractive',
            '-InputFormat',
            'None',
            '-EncodedCommand',
            encoded,
        ],
    ];
}
const SEND_TIMEOUT_MS = 30_000;
class ConsoleStopper {
    #pid;
    #child;
    #outcome;
    #complaint = '';
    /** @param command what raises the event in the console of the process */
    constructor(pid, [file, args] = consoleCommand(pid)) {
        this.#pid = pid;
        this.#child = (0,external_node_child_process_.spawn)(file, args, { stdio: 'pipe', windowsHide: true });
        this.#child.stdin?.on('error', () => undefined); // it has ended, which is told below
        this.#child.stderr?.setEncoding('utf8').on('data', (text) => {
            this.#complaint = (this.#complaint + text).slice(-2000);
        });
        this.#outcome = new Promise((done) => {
            this.#child.once('error', (error) => done(error.message));
            this.#child.once('close', () => done(this.#complaint.trim() || 'it ended without a word'));
            const lines = (0,external_node_readline_.createInterface)({ input: this.#child.stdout });
            lines.on('line', (line) => {
                if (line === 'sent' || line.startsWith('failed: '))
                    done(line);
            });
        });
    }
    async stop() {
        this.#child.stdin?.write('stop\n');
        let timer;
        const late = new Promise((done) => {
            timer = setTimeout(() => done('no answer'), SEND_TIMEOUT_MS);
        });
        const outcome = await Promise.race([this.#outcome, late]);
        clearTimeout(timer);
        if (outcome === 'sent')
            return;
        throw new errors/* MeasurementError */.HG(`ending py-spy (process ${this.#pid}): PowerShell could not raise Ctrl-Break in its console (${outcome.slice(0, 500)})`, {
            advice: 'Windows PowerShell must be allowed to run and to compile (Add-Type); policies such as AppLocker or WDAC forbid that.',
        });
    }
    close() {
        this.#child.stdin?.end();
        this.#child.kill();
    }
}

;// CONCATENATED MODULE: ./build/sampler/attach.js
/** py-spy attached to a process tree, from its first sample to the file it leaves. */









const START_TIMEOUT_MS = 20_000;
const STOP_TIMEOUT_MS = 30_000;
/** py-spy takes SIGINT from just after its first line on; right on it, one file in six was lost. */
const SETTLE_MS = 300;
/** The arguments of a recording, for a process and a file. */
function recordArguments(pid, options, file) {
    const { rateHz, idle, gil, native, blocking, subprocesses, lines } = options;
    const when = (flag, isGiven) => (isGiven === true ? [flag] : []);
    return [
        'record',
        ...['--pid', String(pid)],
        ...when('--subprocesses', subprocesses !== false),
        ...when('--nonblocking', blocking !== true && native !== true),
        '--full-filenames',
        ...when('--idle', idle),
        ...when('--gil', gil),
        ...when('--native', native),
        ...when('--function', lines === 'first'),
        ...when('--nolineno', lines === 'none'),
        ...['--rate', String(rateHz)],
        ...['--format', 'speedscope'],
        ...['--output', file],
    ];
}
/**
 * Attaches py-spy and returns once it samples.
 * @throws MeasurementError with py-spy's own words
 */
async function attach(pySpy, pid, options, guard) {
    await (0,access/* requireTrueSamples */.PI)(pySpy, pid);
    const target = await (0,access/* pidFor */.LL)(pySpy, pid);
    const folder = guard.temporaryFolder();
    const path = (0,external_node_path_.join)(folder, 'profile.speedscope.json');
    const [file, args] = (0,access/* pySpyCommand */.VA)(pySpy, recordArguments(target, options, path));
    const child = guard.start((environment) => (0,external_node_child_process_.spawn)(file, args, {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...environment },
        ...stoppable(process.platform),
    }));
    let output = '';
    let complaints = '';
    let ending;
    const ended = new Promise((done) => {
        const end = (how) => {
            ending ??= how;
            done(ending);
        };
        child.once('error', (error) => end(`could not be started: ${error.message}`));
        child.once('close', (code, signal) => end(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`));
    });
    const sampling = new Promise((done) => {
        child.stdout.setEncoding('utf8').on('data', (chunk) => {
            output += chunk;
            if (/Sampling process/.test(output))
                done();
        });
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
        complaints = (complaints + chunk).slice(-20_000);
    });
    const stopper = child.pid === undefined ? undefined : openStopper(child.pid);
    const translation = translationFor(pySpy, pid);
    const clean = async () => {
        stopper?.close();
        if (child.pid !== undefined)
            await guard.stop(child.pid, 0);
        await guard.removeFolder(folder);
    };
    const failure = (what) => new errors/* MeasurementError */.HG(`sampling process ${pid}: py-spy ${what}`, {
        details: `${output}\n${complaints}`.trim(),
    });
    await Promise.race([sampling, ended, (0,external_node_timers_promises_.setTimeout)(START_TIMEOUT_MS, undefined, { ref: false })]);
    if (!/Sampling process/.test(output) || (ending !== undefined && !isOrderly(ending))) {
        const error = failure(ending ?? `did not begin within ${START_TIMEOUT_MS / 1000} s`);
        await clean();
        throw error;
    }
    const promptly = await (0,scheduling/* runAtOnce */.w8)(child.pid);
    await translation?.learn();
    await (0,external_node_timers_promises_.setTimeout)(SETTLE_MS);
    return {
        promptly,
        ended,
        failure,
        async stop() {
            try {
                if (ending === undefined) {
                    await translation?.learn();
                    await stopper?.stop();
                }
                await Promise.race([ended, (0,external_node_timers_promises_.setTimeout)(STOP_TIMEOUT_MS, undefined, { ref: false })]);
                if (ending === undefined)
                    throw failure(`did not stop within ${STOP_TIMEOUT_MS / 1000} s`);
                if (!isOrderly(ending))
                    throw failure(ending);
                const bytes = await (0,promises_.readFile)(path).catch((cause) => {
                    throw failure(`left no profile (${cause.message})`);
                });
                const told = `${output}\n${complaints}`;
                return {
                    bytes,
                    path,
                    idsHere: (ids) => translation?.idsHere(ids) ?? ids,
                    errors: Number(/Errors: (\d+)/.exec(told)?.[1] ?? 0),
                    lagSeconds: Math.max(0, ...[...told.matchAll(/([\d.]+)s behind in sampling/g)].map((match) => Number(match[1]))),
                };
            }
            finally {
                await clean();
            }
        },
    };
}
/** Whether py-spy ended as it should, which it does as well when the process has ended. */
function isOrderly(ending) {
    return ending === 'ended with exit code 0';
}


/***/ })

};

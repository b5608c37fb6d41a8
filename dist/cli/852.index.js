export const id = 852;
export const ids = [852];
export const modules = {

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

/***/ 11936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ runInTheBackground),
/* harmony export */   w: () => (/* binding */ runAtOnce)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13482);
/**
 * When the tool's own processes get a core. The sampler must look at random moments: with an
 * ordinary policy it gets its turn when the service or the load sleeps, which is always the same
 * phase of a request. docs/attribution.md has the measurements. Nothing here is needed to measure;
 * where it cannot be had, the attribution is less exact.
 */



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
async function chrt(args, sudo) {
    const [file, all] = sudo ? ['sudo', ['-n', 'chrt', ...args]] : ['chrt', args];
    return run(file, all, { timeout: 5000 }).then(() => true, () => false);
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
 * Gives a process of ours, and what it runs, a core as soon as it wants one (SCHED_FIFO; needs
 * root or passwordless sudo).
 * @returns whether the system did so
 */
async function runAtOnce(root) {
    if (process.platform !== 'linux')
        return false;
    let done = false;
    // Under sudo the process is sudo, and the one that matters is below it.
    for (const pid of await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treePids */ .L_)(root)) {
        const args = ['--all-tasks', '--fifo', '--pid', '1', String(pid)];
        done = (await chrt(args, false)) || (await chrt(args, true));
    }
    return done;
}


/***/ }),

/***/ 79747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ ProfileBuilder)
});

;// CONCATENATED MODULE: ./build/profile/interner.js
/** Gives equal values one index, in the order in which they are first seen. */
class Interner {
    values = [];
    #indices = new Map();
    intern(key, make) {
        const known = this.#indices.get(key);
        if (known !== undefined)
            return known;
        const index = this.values.length;
        this.values.push(make());
        this.#indices.set(key, index);
        return index;
    }
}

// EXTERNAL MODULE: ./build/profile/model.js
var model = __webpack_require__(63095);
// EXTERNAL MODULE: ./build/profile/paths.js
var paths = __webpack_require__(87806);
;// CONCATENATED MODULE: ./build/profile/builder.js
/** Interns stacks into tables; every reader of a format ends here. */



class ProfileBuilder {
    #projectRoot;
    #functions = new Interner();
    #frames = new Interner();
    #stacks = new Interner();
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
        const id = { name: raw.name, ...(0,paths/* sourcePlace */.$)(raw.file, this.#projectRoot) };
        return { index: this.#functions.intern((0,model/* functionKey */.a)(id), () => id), id };
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

/***/ 40495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ weighSamples)
/* harmony export */ });
/* harmony import */ var _profile_idle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22722);

/** How much more of a waiting leaf's samples than of the average sample is queueing; see above. */
const QUEUEING_EXPONENT = 1.8;
/** Part of the samples in a pool thread's waiting leaf that were taken there; see above. */
const TAKEN_WAITING = 0.7;
/** A stack that has much less CPU per request than this changes while it is read. */
const STEADY_NS = 20_000;
/** Numbers that tell interchangeable threads apart: `Thread-7 (run)`, `asyncio_3`. */
const THREAD_NUMBER = /(^Thread-|[-_ ])\d+(?= \(|$)/;
/**
 * Weighs every sample by the CPU that its thread used.
 *
 * A thread that began during the round counts from zero. For one that ended, so that its last
 * clock is not known, the CPU per sample of its group is taken, else that of all groups. Without
 * any clocks every sample with a working leaf counts 1 and plain waits count nothing.
 *
 * @param before clocks when the round began
 * @param after clocks when it ended
 * @param torn ticks that were lost; they are divided only where there are clocks
 */
function weighSamples(threads, before, after, torn) {
    const groups = gather(threads, before, after);
    const scaled = groups.some((group) => group.clock.cpuNs > 0);
    if (scaled && torn !== undefined)
        divideTorn(groups, torn);
    const figured = scaled ? figure(groups) : groups.map(unscaled);
    const kept = sum(groups, workingOf);
    const seen = sum(groups, ({ samples }) => samples.length);
    const total = sum(figured, ({ perSample, base }) => perSample * base);
    const unit = total > 0 ? kept / total : 0;
    const stacks = [];
    groups.forEach(({ samples }, index) => {
        const { perSample, weigh } = figured[index];
        for (const sample of samples) {
            const weight = weigh(sample) * perSample * unit;
            if (weight > 0)
                stacks.push({ frames: sample.frames, weight });
        }
    });
    return {
        stacks,
        seen,
        kept,
        idle: seen - kept,
        scaled,
        unseenCpuNs: unseenCpu(threads, before, after),
        groups: groups.map((group, index) => {
            const { perSample, base, waitingWeight } = figured[index];
            const working = workingOf(group);
            return {
                pid: group.pid,
                name: group.name,
                threads: group.threads.length,
                cpuNs: scaled ? perSample * base : 0,
                waitNs: group.clock.waitNs,
                working,
                waiting: group.samples.length - working,
                waitingWeight,
                scale: perSample * unit,
            };
        }),
    };
}
function gather(threads, before, after) {
    const groups = new Map();
    const owners = clockOwners(threads);
    for (const thread of threads) {
        const key = `${thread.pid}/${thread.tid}`;
        // Threads that Python does not know by name need not be alike.
        const name = thread.name === '' ? `unnamed ${key}` : thread.name.replace(THREAD_NUMBER, '$1#');
        let group = groups.get(`${thread.pid}/${name}`);
        if (group === undefined) {
            group = {
                ...{ pid: thread.pid, name, threads: [], samples: [] },
                clock: { cpuNs: 0, waitNs: 0 },
            };
            groups.set(`${thread.pid}/${name}`, group);
        }
        group.threads.push(thread);
        const clock = owners.get(key) === thread ? used(key, before, after) : undefined;
        for (const frames of thread.stacks) {
            const leaf = frames.at(-1);
            if (leaf === undefined)
                continue;
            group.samples.push({
                ...{ frames, kind: (0,_profile_idle_js__WEBPACK_IMPORTED_MODULE_0__/* .idleKind */ .d8)(leaf), clocked: clock !== undefined, share: 1 },
            });
        }
        if (clock === undefined)
            continue;
        group.clock.cpuNs += clock.cpuNs;
        group.clock.waitNs = sumOrUnknown(group.clock.waitNs, clock.waitNs);
    }
    return [...groups.values()];
}
/**
 * The one profile that a thread's clock belongs to. A thread that py-spy meets while it is being
 * born still bears its parent's id, without a name, and keeps both for the whole recording.
 */
function clockOwners(threads) {
    const owners = new Map();
    for (const thread of threads) {
        const key = `${thread.pid}/${thread.tid}`;
        const other = owners.get(key);
        const better = other === undefined ||
            (thread.name !== '' && other.name === '') ||
            ((thread.name === '') === (other.name === '') && thread.stacks.length > other.stacks.length);
        if (better)
            owners.set(key, thread);
    }
    return owners;
}
/** Divides the torn ticks among the working samples by how little CPU a request spends there. */
function divideTorn(groups, torn) {
    const likely = [];
    for (const { samples, clock } of groups) {
        const perSampleNs = clock.cpuNs / torn.requests / samples.length;
        const alike = new Map();
        for (const sample of samples) {
            if (sample.kind !== undefined)
                continue;
            const key = sample.frames.map(({ file, name, line }) => `${file}:${name}:${line}`).join('\n');
            const list = alike.get(key);
            if (list === undefined)
                alike.set(key, [sample]);
            else
                list.push(sample);
        }
        for (const list of alike.values()) {
            const tears = Math.exp((-perSampleNs * list.length) / STEADY_NS);
            for (const sample of list)
                likely.push({ sample, tears });
        }
    }
    const all = sum(likely, ({ tears }) => tears);
    if (!(all > 0))
        return;
    for (const { sample, tears } of likely)
        sample.share += (torn.ticks * tears) / all;
}
function figure(groups) {
    const parts = groups.map((group) => {
        const weight = waitingWeight(group);
        const weigh = ({ kind, share }) => {
            if (kind === undefined)
                return share;
            return kind === 'wait' ? TAKEN_WAITING * weight : weight;
        };
        const known = group.samples.filter(({ clocked }) => clocked);
        return { group, weight, weigh, known: sum(known, weigh) };
    });
    const known = sum(parts, (part) => part.known);
    const average = known > 0 ? sum(groups, ({ clock }) => clock.cpuNs) / known : 0;
    return parts.map(({ group, weight, weigh, known }) => ({
        perSample: known > 0 ? group.clock.cpuNs / known : average,
        base: sum(group.samples, weigh),
        waitingWeight: weight,
        weigh,
    }));
}
/** What a sample in an event loop's waiting leaf counts; the formulas are at the head of this file. */
function waitingWeight({ clock: { cpuNs, waitNs }, samples }) {
    if (waitNs === undefined || cpuNs <= 0)
        return 0;
    const known = samples.filter(({ clocked }) => clocked);
    const working = known.filter(({ kind }) => kind === undefined).length;
    const perSampleNs = (cpuNs + waitNs) / known.length;
    const queuedNs = known.length > 0 ? Math.max(0, working * perSampleNs - cpuNs) : 0;
    return (cpuNs / (cpuNs + waitNs - queuedNs)) ** QUEUEING_EXPONENT;
}
/** Without clocks: plain counts; an event loop in C that was runnable probably worked. */
function unscaled({ samples }) {
    const weigh = ({ kind }) => (kind === undefined || kind === 'loop' ? 1 : 0);
    return { perSample: 1, base: sum(samples, weigh), waitingWeight: 0, weigh };
}
function workingOf({ samples }) {
    return samples.filter(({ kind }) => kind === undefined).length;
}
/** CPU of the threads that no sample saw. */
function unseenCpu(threads, before, after) {
    const seen = new Set(threads.map(({ pid, tid }) => `${pid}/${tid}`));
    const unseen = [...after.keys()].filter((key) => !seen.has(key));
    return sum(unseen, (key) => used(key, before, after)?.cpuNs ?? 0);
}
/** What a thread used between the readings; undefined when its last clock is not known. */
function used(key, before, after) {
    const last = asClock(after.get(key));
    if (last === undefined)
        return undefined;
    const first = asClock(before.get(key)) ?? { cpuNs: 0, waitNs: 0 };
    const cpuNs = Math.max(0, last.cpuNs - first.cpuNs);
    if (last.waitNs === undefined || first.waitNs === undefined)
        return { cpuNs };
    return { cpuNs, waitNs: Math.max(0, last.waitNs - first.waitNs) };
}
function asClock(clock) {
    return typeof clock === 'number' ? { cpuNs: clock } : clock;
}
function sumOrUnknown(a, b) {
    return a === undefined || b === undefined ? undefined : a + b;
}
function sum(list, of) {
    return list.reduce((total, each) => total + of(each), 0);
}


/***/ }),

/***/ 97460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ startRecording)
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
// EXTERNAL MODULE: ./build/sampler/access.js
var access = __webpack_require__(51821);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/sampler/speedscope.js
/** Reader of the speedscope files that py-spy writes: one sampled profile per thread. */


const index = schemas/* number */.aig().int().nonnegative();
const fileSchema = schemas/* object */.Ikc({
    profiles: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* literal */.euz('sampled'),
        name: schemas/* string */.YjP(),
        samples: schemas/* array */.YOg(schemas/* array */.YOg(index)),
    })),
    shared: schemas/* object */.Ikc({
        frames: schemas/* array */.YOg(schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            file: schemas/* string */.YjP().nullish(),
            line: schemas/* number */.aig().int().nullish(),
        })),
    }),
});
/** py-spy's own frames that hold a process's command line, with `--subprocesses`. */
const PROCESS_FRAME = /^process \d+(:|$)/;
/**
 * @param source what the text came from, for the error
 * @throws MeasurementError when it is not such a file
 */
function readSpeedscope(text, source) {
    let parsed;
    try {
        parsed = fileSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new errors/* MeasurementError */.HG(`reading the profile ${source}: it is not a speedscope file of py-spy`, { cause, details: cause.message.slice(0, 500) });
    }
    const frames = parsed.shared.frames.map((frame) => ({
        name: frame.name,
        file: frame.file ?? '',
        line: Math.max(0, frame.line ?? 0),
    }));
    return parsed.profiles.map((profile) => {
        const thread = /Thread (\d+)(?: "(.*)")?$/s.exec(profile.name);
        return {
            pid: Number(/Process (\d+)/.exec(profile.name)?.[1] ?? 0),
            tid: Number(thread?.[1] ?? 0),
            name: thread?.[2] ?? '',
            stacks: profile.samples.map((stack) => stack
                .map((frame) => frames[frame])
                .filter((frame) => frame !== undefined && !(frame.file === '' && PROCESS_FRAME.test(frame.name)))),
        };
    });
}

;// CONCATENATED MODULE: ./build/sampler/record.js
/** One recording: py-spy attached to a process tree from `start` to `stop`. */








const START_TIMEOUT_MS = 20_000;
const STOP_TIMEOUT_MS = 30_000;
/** py-spy takes SIGINT from just after its first line on; right on it, one file in six was lost. */
const SETTLE_MS = 300;
/** The arguments of a recording, for a process and a file. */
function recordArguments(pid, rateHz, file) {
    return [
        'record',
        ...['--pid', String(pid)],
        '--subprocesses',
        '--nonblocking',
        '--full-filenames',
        ...['--rate', String(rateHz)],
        ...['--format', 'speedscope'],
        ...['--output', file],
    ];
}
/**
 * Attaches py-spy and returns once it samples.
 * @throws MeasurementError with py-spy's own words
 */
async function startRecording(pySpy, pid, rateHz, guard) {
    const folder = guard.temporaryFolder();
    const path = (0,external_node_path_.join)(folder, 'profile.speedscope.json');
    const [file, args] = (0,access/* pySpyCommand */.VA)(pySpy, recordArguments(pid, rateHz, path));
    const { mark, environment } = guard.mark();
    const child = (0,external_node_child_process_.spawn)(file, args, {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...environment },
        detached: true,
    });
    if (child.pid !== undefined)
        guard.own(child.pid, mark);
    let output = '';
    let complaints = '';
    let ended;
    const exited = new Promise((done) => {
        child.once('error', (error) => {
            ended = `could not be started: ${error.message}`;
            done();
        });
        child.once('close', (code, signal) => {
            ended ??= signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
            done();
        });
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
    const clean = async () => {
        if (child.pid !== undefined)
            await guard.stop(child.pid, 0);
        await guard.removeFolder(folder);
    };
    const failure = (what) => new errors/* MeasurementError */.HG(`sampling process ${pid}: py-spy ${what}`, {
        details: `${output}\n${complaints}`.trim(),
    });
    await Promise.race([sampling, exited, (0,external_node_timers_promises_.setTimeout)(START_TIMEOUT_MS, undefined, { ref: false })]);
    if (!/Sampling process/.test(output) || ended !== undefined) {
        const error = failure(ended ?? `did not begin within ${START_TIMEOUT_MS / 1000} s`);
        await clean();
        throw error;
    }
    const promptly = await (0,scheduling/* runAtOnce */.w)(child.pid);
    await (0,external_node_timers_promises_.setTimeout)(SETTLE_MS);
    let stopping = false;
    const broken = exited.then(() => {
        if (!stopping)
            throw failure(`${ended} before the round was over`);
        return new Promise(() => undefined);
    });
    broken.catch(() => undefined); // whoever waits for it is told
    return {
        promptly,
        broken,
        async stop() {
            stopping = true;
            try {
                if (ended !== undefined)
                    throw failure(`${ended} before the round was over`);
                await interrupt(pySpy, child.pid);
                await Promise.race([exited, (0,external_node_timers_promises_.setTimeout)(STOP_TIMEOUT_MS, undefined, { ref: false })]);
                if (ended === undefined)
                    throw failure(`did not stop within ${STOP_TIMEOUT_MS / 1000} s`);
                if (!/exit code 0$/.test(ended))
                    throw failure(ended);
                const text = await (0,promises_.readFile)(path, 'utf8').catch((cause) => {
                    throw failure(`left no profile (${cause.message})`);
                });
                const told = `${output}\n${complaints}`;
                return {
                    threads: readSpeedscope(text, path),
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
/** SIGINT, never SIGTERM: on SIGTERM py-spy ends without writing its file. */
async function interrupt(pySpy, pid) {
    if (!pySpy.sudo) {
        process.kill(pid, 'SIGINT');
        return;
    }
    // A process that root owns takes signals from root only; sudo hands it on to py-spy.
    await new Promise((done) => {
        (0,external_node_child_process_.spawn)('sudo', ['-n', 'kill', '-INT', String(pid)], { stdio: 'ignore' })
            .once('error', () => done())
            .once('exit', () => done());
    });
}


/***/ })

};

export const id = 2768;
export const ids = [2768];
export const modules = {

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

/***/ 12768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ threadLabel),
/* harmony export */   recordedCost: () => (/* binding */ recordedCost),
/* harmony export */   worked: () => (/* binding */ worked)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53921);
/** A recorded profile as costs: what waited is left out. */


const COUNTED = 'Threads that wait are counted: this is time, not CPU, and nothing is concluded from it.';
/**
 * The recording as costs; the unit stays.
 * @param name of it, for people
 * @param waiting whether samples whose leaf waits count as well
 * @throws InputError when all of it waited
 */
function recordedCost(recorded, name, waiting = 'left out') {
    const working = waiting === 'counted' ? recorded : worked(recorded);
    if (working === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`reading the profile ${name}: in all of its samples a thread waits`, {
            advice: 'was the service idle while it was recorded? Record it under load; --idle shows the threads that wait',
        });
    }
    const { tables, samples, unit, totalWeight, isApproximate, notes, threads } = working;
    const isAlone = new Set(recorded.threads.map(({ pid }) => pid)).size === 1;
    return {
        ...{ name, tables, samples, unit, totalWeight, isApproximate },
        ...(waiting === 'counted'
            ? { countsWaiting: true, notes: [COUNTED, ...notes] }
            : { notes }),
        sampleCount: sampleCount(recorded, totalWeight),
        threads: threads.map((thread) => ({
            ...threadLabel(thread, isAlone),
            samples: thread.samples,
        })),
    };
}
/**
 * The recording without what waited; notes say how much that was.
 * @returns undefined when nothing is left
 */
function worked(recorded) {
    const left = (0,_waiting_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutWaiting */ .M)(recorded, 'without loops');
    if (left.profile === undefined)
        return undefined;
    const share = (weight) => `${((100 * weight) / recorded.totalWeight).toFixed(1)} %`;
    const notes = [];
    if (left.waitingWeight > 0) {
        notes.push(`${share(left.waitingWeight)} of what was recorded is left out: there, a thread waited for work.`);
    }
    if (left.loopWeight > 0) {
        const names = left.loops.map((each) => `\`${each}\``).join(', ');
        notes.push(`${share(left.loopWeight)} is left out because an event loop in C stands on top (${names}): it may wait, or read and write.`);
    }
    return { ...left.profile, notes: [...notes, ...recorded.notes] };
}
/** Most tools write a count or a multiple of the time between two samples. */
const MOST_RATE_HZ = 100_000;
function sampleCount({ unit, samples }, kept) {
    if (unit === 'samples')
        return kept;
    if (unit !== 'seconds')
        return undefined;
    // py-spy and Go count samples of the same length: all weights are multiples of the smallest one.
    const smallest = samples.reduce((least, { weight }) => Math.min(least, weight), Infinity);
    const rate = 1 / smallest;
    if (rate > MOST_RATE_HZ || !isWhole(rate))
        return undefined;
    return samples.every(({ weight }) => isWhole(weight * rate))
        ? Math.round(kept * rate)
        : undefined;
}
function isWhole(value) {
    return value > 0.5 && Math.abs(value - Math.round(value)) < 1e-6 * Math.max(1, value);
}
/**
 * `process 4711, AnyIO worker thread 4712`, and without ids.
 * @param isAlone whether the profile has no other process, so that its id says nothing
 */
function threadLabel({ pid, tid, name }, isAlone = false) {
    const isMain = tid !== undefined && tid === pid;
    // Names of threads end with their number in the pool.
    const kind = name.replace(/([-_ ]?\d+)+$/, '') ||
        (isMain ? 'MainThread' : tid === undefined ? 'process' : 'thread');
    const process = pid === undefined ? '' : `process ${pid}`;
    if (tid === undefined && name === '')
        return { label: process || kind, kind };
    const thread = `${name || kind}${tid === undefined || isMain ? '' : ` ${tid}`}`;
    return { label: process === '' || isAlone ? thread : `${process}, ${thread}`, kind };
}


/***/ }),

/***/ 53921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutWaiting)
/* harmony export */ });
/* harmony import */ var _idle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22722);

/**
 * Leaves out the stacks whose leaf waits (`idle.ts`). Memory is allocated by what works only.
 * @param loops whether stacks stay that end in an event loop in C, which waits or reads and writes:
 * a file keeps what a sampler saw, for sums they count as waiting
 */
function withoutWaiting(profile, loops) {
    if (profile.unit === 'bytes') {
        return { profile, waitingWeight: 0, loopWeight: 0, loops: [] };
    }
    const kindOf = (0,_idle_js__WEBPACK_IMPORTED_MODULE_0__/* .waitingOf */ .PZ)(profile.tables);
    let [waitingWeight, loopWeight] = [0, 0];
    const names = new Set();
    for (const { stack, weight } of profile.samples) {
        const kind = kindOf(stack);
        if (kind === 'loop') {
            loopWeight += weight;
            names.add(leafName(profile, stack));
        }
        else if (kind !== undefined)
            waitingWeight += weight;
    }
    const stays = ({ stack }) => {
        const kind = kindOf(stack);
        return kind === undefined || (kind === 'loop' && loops === 'with loops');
    };
    const told = { waitingWeight, loopWeight, loops: [...names] };
    const samples = profile.samples.filter(stays);
    if (samples.length === 0)
        return { profile: undefined, ...told };
    const totalWeight = samples.reduce((sum, { weight }) => sum + weight, 0);
    const threads = profile.threads
        .map((thread) => ({ ...thread, samples: thread.samples.filter(stays) }))
        .filter((thread) => thread.samples.length > 0);
    return { profile: { ...profile, samples, totalWeight, threads }, ...told };
}
function leafName({ tables }, stack) {
    const { frame } = tables.stacks[stack];
    return tables.functions[tables.frames[frame].function].name;
}


/***/ })

};

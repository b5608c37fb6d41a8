export const id = 8376;
export const ids = [8376,2768];
export const modules = {

/***/ 8511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endpointStacks)
/* harmony export */ });
/** One row a rule: file, function by its last name, what it says. Bare names are older py-spy's. */
const CALLERS = [
    ['fastapi/routing.py', /^run_endpoint_function$/, 'endpoint'],
    // Generators as endpoints, in newer versions.
    ['fastapi/routing.py', /(^|\.)(_async_stream_jsonl|_producer)$/, 'route'],
    // WebSockets, and endpoints without FastAPI.
    ['fastapi/routing.py', /(^|\.)app$/, 'route'],
    ['starlette/routing.py', /(^|\.)app$/, 'route'],
    ['starlette/endpoints.py', /(^|\.)dispatch$/, 'route'],
    ['anyio/_backends/_asyncio.py', /^(WorkerThread\.)?run$/, 'pool'],
    ['concurrent/futures/thread.py', /^(_WorkItem\.)?run$/, 'pool'],
    ['fastapi/telemetry/_api.py', /^_run_sync_endpoint$/, 'pool endpoint'],
    ['starlette/concurrency.py', /^_next$/, 'pool generator'],
    ['contextlib.py', /(^|\.)__(enter|exit)__$/, 'dependency'],
];
/** Packages whose functions stand between the router and the endpoint, and are none. */
const BETWEEN = /^(fastapi|starlette|anyio|opentelemetry)\//;
/** What decorators call the function that they put in place of an endpoint. */
const WRAPPER = /<locals>\.(\w*_)?(wrapper|wrapped|inner|decorated|decorator)$/i;
/** States of a stack that is in no endpoint; others are indices of endpoints. */
const OUTSIDE = -1;
const IN_POOL = -2;
const IN_POOL_ENDPOINT = -3;
const IN_POOL_GENERATOR = -4;
function endpointStacks(tables, columns) {
    const { parents, functionOfStack } = columns;
    const says = tables.functions.map(callerOf);
    const isMarked = says.includes('pool endpoint');
    const isWrapper = tables.functions.map(({ name }) => WRAPPER.test(name));
    const endpoints = [];
    const known = new Map();
    const numberOf = (index, place, isCertain) => {
        const key = `${index} ${place} ${isCertain}`;
        const number = known.get(key) ?? endpoints.push({ index, place, isCertain }) - 1;
        known.set(key, number);
        return number;
    };
    const ofStack = new Int32Array(parents.length);
    for (let stack = 0; stack < parents.length; stack += 1) {
        const parent = parents[stack];
        const index = functionOfStack[stack];
        const id = tables.functions[index];
        const before = parent < 0 ? OUTSIDE : ofStack[parent];
        if (before >= 0) {
            const inside = endpoints[before];
            // A decorator's own work is its own; what it wraps is the endpoint.
            const isWrapped = isWrapper[inside.index] === true && id.origin === 'app' && isWrapper[index] !== true;
            ofStack[stack] = isWrapped ? numberOf(index, inside.place, inside.isCertain) : before;
            continue;
        }
        const caller = parent < 0 ? undefined : says[functionOfStack[parent]];
        if (before === OUTSIDE) {
            const isEndpoint = (caller === 'endpoint' && mayBeEndpoint(id)) ||
                (caller === 'route' && id.origin === 'app' && !/__$/.test(id.name));
            if (isEndpoint)
                ofStack[stack] = numberOf(index, 'event loop', true);
            else
                ofStack[stack] =
                    says[index] === 'pool' && isThread(tables, columns, parent) ? IN_POOL : OUTSIDE;
            continue;
        }
        if (before === IN_POOL_ENDPOINT) {
            ofStack[stack] = mayBeEndpoint(id) ? numberOf(index, 'worker thread', true) : before;
        }
        else if (says[index] === 'pool endpoint') {
            ofStack[stack] = IN_POOL_ENDPOINT;
        }
        else if (says[index] === 'pool generator') {
            ofStack[stack] = IN_POOL_GENERATOR;
        }
        else if (says[index] === 'dependency') {
            ofStack[stack] = OUTSIDE;
        }
        else if (id.origin !== 'app') {
            ofStack[stack] = before;
        }
        else if (isMarked && before !== IN_POOL_GENERATOR) {
            // This FastAPI marks its endpoints: what is not marked is a dependency or other work.
            ofStack[stack] = OUTSIDE;
        }
        else {
            ofStack[stack] = numberOf(index, 'worker thread', false);
        }
    }
    return { endpoints, ofStack };
}
function callerOf({ path, name, origin }) {
    if (origin !== 'package' && origin !== 'stdlib')
        return undefined;
    return CALLERS.find((row) => row[0] === path && row[1].test(name))?.[2];
}
function mayBeEndpoint({ path, origin }) {
    return origin === 'app' || (origin === 'package' && !BETWEEN.test(path));
}
/** Whether the stack is that of a thread's first frames: a bare `run` may be any other one. */
function isThread(tables, columns, stack) {
    for (let at = stack; at >= 0; at = columns.parents[at]) {
        const { path } = tables.functions[columns.functionOfStack[at]];
        if (path === 'threading.py')
            return true;
        if (path !== 'concurrent/futures/thread.py')
            return false;
    }
    return false;
}


/***/ }),

/***/ 71916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   v: () => (/* binding */ weigh)
/* harmony export */ });
function columnsOf(tables, samples) {
    const size = tables.stacks.length;
    const functionOfFrame = Int32Array.from(tables.frames, (frame) => frame.function);
    const parents = new Int32Array(size);
    const frameOfStack = new Int32Array(size);
    const functionOfStack = new Int32Array(size);
    for (let stack = 0; stack < size; stack += 1) {
        const { parent, frame } = tables.stacks[stack];
        parents[stack] = parent;
        frameOfStack[stack] = frame;
        functionOfStack[stack] = functionOfFrame[frame];
    }
    const self = new Float64Array(size);
    for (const { stack, weight } of samples)
        self[stack] = self[stack] + weight;
    // A parent precedes its children.
    const total = self.slice();
    for (let stack = size - 1; stack >= 0; stack -= 1) {
        const parent = parents[stack];
        if (parent >= 0)
            total[parent] = total[parent] + total[stack];
    }
    return { parents, frameOfStack, functionOfStack, self, total };
}
function weigh(tables, columns) {
    const { frameOfStack, functionOfStack, self, total } = columns;
    const { edgeOfStack, callers, callees } = numberCalls(columns);
    const functions = new Counter(tables.functions.length);
    const frames = new Counter(tables.frames.length);
    const calls = new Counter(callers.length);
    walk(columns, (stack) => {
        const weight = total[stack];
        const own = self[stack];
        functions.enter(functionOfStack[stack], own, weight);
        frames.enter(frameOfStack[stack], own, weight);
        const edge = edgeOfStack[stack];
        if (edge >= 0)
            calls.enter(edge, 0, weight);
    }, (stack) => {
        functions.leave(functionOfStack[stack]);
        frames.leave(frameOfStack[stack]);
        const edge = edgeOfStack[stack];
        if (edge >= 0)
            calls.leave(edge);
    });
    return { columns, functions, frames, calls: { callers, callees, weights: calls.total } };
}
/** Sums in which a thing counts once on the way from the root, at its first place. */
class Counter {
    self;
    total;
    #open;
    constructor(size) {
        this.self = new Float64Array(size);
        this.total = new Float64Array(size);
        this.#open = new Int32Array(size);
    }
    enter(index, self, total) {
        this.self[index] = this.self[index] + self;
        const open = this.#open[index];
        if (open === 0)
            this.total[index] = this.total[index] + total;
        this.#open[index] = open + 1;
    }
    leave(index) {
        this.#open[index] = this.#open[index] - 1;
    }
}
/** Goes through all stacks with weight, depth first. */
function walk({ parents, total }, enter, leave) {
    const size = parents.length;
    // Place 0 is that of all roots; stack + 1 that of a stack's children.
    const first = new Int32Array(size + 1).fill(-1);
    const next = new Int32Array(size);
    for (let stack = size - 1; stack >= 0; stack -= 1) {
        if (total[stack] <= 0)
            continue;
        const place = parents[stack] + 1;
        next[stack] = first[place];
        first[place] = stack;
    }
    let stack = first[0];
    while (stack >= 0) {
        enter(stack);
        const child = first[stack + 1];
        if (child >= 0) {
            stack = child;
            continue;
        }
        for (;;) {
            leave(stack);
            const sibling = next[stack];
            if (sibling >= 0) {
                stack = sibling;
                break;
            }
            stack = parents[stack];
            if (stack < 0)
                return;
        }
    }
}
/** A number for each pair of caller and callee, in a hash table of numbers. */
function numberCalls({ parents, functionOfStack, total }) {
    const size = parents.length;
    const edgeOfStack = new Int32Array(size).fill(-1);
    let callers = new Int32Array(1024);
    let callees = new Int32Array(1024);
    let count = 0;
    let slots = new Int32Array(4096).fill(-1);
    const slotOf = (caller, callee) => {
        const mask = slots.length - 1;
        const hash = Math.imul(caller ^ Math.imul(callee, 0x9e3779b1), 0x85ebca6b);
        for (let slot = (hash ^ (hash >>> 15)) & mask;; slot = (slot + 1) & mask) {
            const edge = slots[slot];
            if (edge < 0 || (callers[edge] === caller && callees[edge] === callee))
                return slot;
        }
    };
    for (let stack = 0; stack < size; stack += 1) {
        const parent = parents[stack];
        if (parent < 0 || total[stack] <= 0)
            continue;
        const caller = functionOfStack[parent];
        const callee = functionOfStack[stack];
        const slot = slotOf(caller, callee);
        let edge = slots[slot];
        if (edge < 0) {
            if (count === callers.length) {
                callers = grown(callers);
                callees = grown(callees);
            }
            edge = count;
            callers[edge] = caller;
            callees[edge] = callee;
            count += 1;
            slots[slot] = edge;
            if (count * 2 > slots.length) {
                slots = new Int32Array(slots.length * 2).fill(-1);
                for (let other = 0; other < count; other += 1) {
                    slots[slotOf(callers[other], callees[other])] = other;
                }
            }
        }
        edgeOfStack[stack] = edge;
    }
    return { edgeOfStack, callers: callers.slice(0, count), callees: callees.slice(0, count) };
}
function grown(values) {
    const larger = new Int32Array(values.length * 2);
    larger.set(values);
    return larger;
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

/***/ 63095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ functionKey),
/* harmony export */   s: () => (/* binding */ functionsFromLeaf)
/* harmony export */ });
/**
 * The model that all parts share: plain tables of functions, frames and stacks, and samples as
 * (stack, weight). Every report is a function of these tables; none of them changes once made.
 */
/** Key under which the same function of base and head meet. No line numbers: they move. */
function functionKey(fn) {
    return `${fn.origin}:${fn.path}:${fn.name}`;
}
/** The functions on a stack, leaf first, as indices into `functions`. */
function functionsFromLeaf(tables, stack) {
    const result = [];
    for (let node = stack; node >= 0;) {
        const entry = tables.stacks[node];
        result.push(tables.frames[entry.frame].function);
        node = entry.parent;
    }
    return result;
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

/***/ 38376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isFunction: () => (/* binding */ isFunction),
/* harmony export */   restricted: () => (/* binding */ restricted),
/* harmony export */   stacksOfEndpoint: () => (/* binding */ stacksOfEndpoint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _analysis_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8511);
/* harmony import */ var _analysis_weights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71916);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63095);
/* harmony import */ var _recorded_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12768);
/** A part of a recorded profile: some of its threads, some of its stacks. */





/**
 * What is left is a profile in itself: totals follow.
 * @throws InputError when there is no such thread or endpoint; it names those that there are
 */
function restricted(profile, restriction) {
    const { process, thread, endpoint } = restriction;
    let part = profile;
    if (process !== undefined) {
        const pids = listed(profile.threads.map(({ pid }) => pid ?? ''));
        part = ofThreads(part, ({ pid }) => pid === process, `process ${process}`, pids);
    }
    if (thread !== undefined) {
        const kinds = listed(part.threads.map((each) => (0,_recorded_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .threadLabel */ .l)(each).kind));
        part = ofThreads(part, (each) => isNamed(each, thread), `thread "${thread}"`, kinds);
    }
    return endpoint === undefined ? part : ofEndpoint(part, endpoint);
}
function ofThreads(profile, belongs, what, known) {
    if (profile.threads.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`looking for ${what}: this profile does not tell threads apart`, {
            advice: 'a speedscope file does, and a raw one that was recorded with --threads',
        });
    }
    const threads = profile.threads.filter(belongs);
    if (threads.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`looking for ${what}: there is none`, { advice: `there are ${known}` });
    }
    const weights = new Map();
    for (const { samples } of threads) {
        for (const { stack, weight } of samples)
            weights.set(stack, (weights.get(stack) ?? 0) + weight);
    }
    const samples = [...weights].map(([stack, weight]) => ({ stack, weight }));
    return { ...profile, threads, samples, totalWeight: sumOf(samples) };
}
function isNamed(thread, asked) {
    const { label, kind } = (0,_recorded_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .threadLabel */ .l)(thread);
    const alone = (0,_recorded_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .threadLabel */ .l)(thread, true).label;
    return [thread.name, label, alone, kind, String(thread.tid)].includes(asked);
}
function ofEndpoint(profile, asked) {
    const isInside = stacksOfEndpoint(profile.tables, profile.samples, asked);
    const samples = profile.samples.filter(isInside);
    const threads = profile.threads
        .map((thread) => ({ ...thread, samples: thread.samples.filter(isInside) }))
        .filter(({ samples: own }) => own.length > 0);
    return { ...profile, samples, threads, totalWeight: sumOf(samples) };
}
/**
 * Tells whether a sample is of an endpoint, in the event loop or in worker threads.
 * @throws InputError when there is no such endpoint
 */
function stacksOfEndpoint(tables, samples, asked) {
    const { endpoints, ofStack } = (0,_analysis_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointStacks */ .J)(tables, (0,_analysis_weights_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .P)(tables, samples));
    const isAsked = endpoints.map(({ index }) => isFunction(tables.functions[index], asked));
    const isInside = ({ stack }) => isAsked[ofStack[stack]] === true;
    if (!samples.some(isInside)) {
        const known = listed(endpoints.map(({ index }) => tables.functions[index].name));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`looking for the endpoint "${asked}": there is none`, {
            advice: known === ''
                ? 'no frame of FastAPI or of its worker threads leads to an endpoint in this profile'
                : `there are ${known}`,
        });
    }
    return isInside;
}
/** Whether a function is the one that a user asks for: by name, its last part, or `path:name`. */
function isFunction(id, asked) {
    const { name, path } = id;
    const last = name.slice(name.lastIndexOf('.') + 1);
    return [name, last, `${path}:${name}`, `${path}:${last}`, (0,_model_js__WEBPACK_IMPORTED_MODULE_4__/* .functionKey */ .a)(id)].includes(asked);
}
function sumOf(samples) {
    return samples.reduce((sum, { weight }) => sum + weight, 0);
}
const MOST_LISTED = 20;
function listed(names) {
    const all = [...new Set(names)].map((name) => String(name).replace(/\s+/g, ' ').slice(0, 80));
    const rest = all.length - MOST_LISTED;
    return `${all.slice(0, MOST_LISTED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
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

export const id = 1953;
export const ids = [1953,196];
export const modules = {

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

// EXTERNAL MODULE: ./build/sampler/attach.js + 2 modules
var attach = __webpack_require__(33629);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
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


/**
 * Attaches py-spy and returns once it samples.
 * @throws MeasurementError with py-spy's own words
 */
async function startRecording(pySpy, pid, rateHz, guard) {
    const attached = await (0,attach/* attach */.K0)(pySpy, pid, { rateHz }, guard);
    let stopping = false;
    let tooEarly;
    const broken = attached.ended.then((how) => {
        if (stopping)
            return new Promise(() => undefined);
        tooEarly = attached.failure(`${how} before the round was over`);
        throw tooEarly;
    });
    broken.catch(() => undefined); // whoever waits for it is told
    return {
        promptly: attached.promptly,
        broken,
        async stop() {
            stopping = true;
            const written = await attached.stop().catch((error) => {
                throw tooEarly ?? error;
            });
            if (tooEarly !== undefined)
                throw tooEarly;
            const { bytes, path, idsHere, errors, lagSeconds } = written;
            const text = Buffer.from(bytes).toString('utf8');
            return { threads: readSpeedscope(text, path).map(idsHere), errors, lagSeconds };
        },
    };
}


/***/ }),

/***/ 9960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TopProfile: () => (/* binding */ TopProfile),
/* harmony export */   c: () => (/* binding */ byTotal),
/* harmony export */   w: () => (/* binding */ bySelf),
/* harmony export */   watch: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _profile_builder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83925);
/* harmony import */ var _profile_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63095);
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40495);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97460);
/** A running service watched window by window: which functions and kinds of work take its CPU. */






/** Adds windows up. It keeps a number for each function, not the stacks, so it can run for days. */
class TopProfile {
    #projectRoot;
    #categoriser;
    #ids = new Map();
    #self = new Sums();
    #total = new Sums();
    #categories = new Sums();
    #number = 0;
    #seconds = 0;
    #cpuMs = 0;
    /** @param projectRoot absolute folder of the service's own code */
    constructor(projectRoot, categoriser) {
        this.#projectRoot = projectRoot;
        this.#categoriser = categoriser;
    }
    /** Takes a window; its samples are weighed by the clocks of their threads. */
    add({ threads, before, after, seconds, errors }) {
        const builder = new _profile_builder_js__WEBPACK_IMPORTED_MODULE_4__/* .ProfileBuilder */ .b(this.#projectRoot);
        const weighed = (0,_attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .weighSamples */ .u)(threads, before.threads, after.threads);
        const samples = builder.add(weighed.stacks);
        const tables = builder.tables();
        const categories = this.#categoriser.ofStacks(tables);
        const keys = tables.functions.map((id) => {
            const key = (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_5__/* .functionKey */ .a)(id);
            this.#ids.set(key, id);
            return key;
        });
        const whole = samples.reduce((sum, { weight }) => sum + weight, 0);
        const cpuMs = (after.totalNs - before.totalNs) / 1e6;
        for (const sums of [this.#self, this.#total, this.#categories])
            sums.begin(cpuMs);
        for (const { stack, weight } of samples) {
            const share = weight / whole;
            const functions = (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_5__/* .functionsFromLeaf */ .s)(tables, stack).map((index) => keys[index]);
            this.#self.add(functions[0], share);
            // A function that calls itself has its time once.
            for (const key of new Set(functions))
                this.#total.add(key, share);
            this.#categories.add(categories[stack], share);
        }
        this.#number += 1;
        this.#seconds += seconds;
        this.#cpuMs += cpuMs;
        return {
            number: this.#number,
            seconds,
            cpuMs,
            allSeconds: this.#seconds,
            allCpuMs: this.#cpuMs,
            samples: weighed.kept,
            errors,
            functions: this.#functions(),
            categories: this.#categories
                .keys()
                .map((category) => ({ category, share: this.#categories.share(category) }))
                .sort((a, b) => b.share.window - a.share.window || b.share.all - a.share.all),
        };
    }
    #functions() {
        return [...this.#ids]
            .map(([key, id]) => ({ id, self: this.#self.share(key), total: this.#total.share(key) }))
            .sort(bySelf);
    }
}
/** Largest self time of the window first, then of all windows. */
function bySelf(a, b) {
    return b.self.window - a.self.window || b.self.all - a.self.all || byTotal(a, b);
}
/** Largest total time of the window first, then of all windows. */
function byTotal(a, b) {
    return b.total.window - a.total.window || b.total.all - a.total.all;
}
/** Shares by name: of the current window, and CPU of all windows. */
class Sums {
    #window = new Map();
    #allMs = new Map();
    #wholeMs = 0;
    #windowMs = 0;
    begin(windowMs) {
        this.#window = new Map();
        this.#windowMs = windowMs;
        this.#wholeMs += windowMs;
    }
    add(key, share) {
        this.#window.set(key, (this.#window.get(key) ?? 0) + share);
        this.#allMs.set(key, (this.#allMs.get(key) ?? 0) + share * this.#windowMs);
    }
    share(key) {
        const ofAll = this.#wholeMs > 0 ? (this.#allMs.get(key) ?? 0) / this.#wholeMs : 0;
        return { window: this.#window.get(key) ?? 0, all: ofAll };
    }
    keys() {
        return [...this.#allMs.keys()];
    }
}
/**
 * Samples window after window until it is stopped or `tell` answers `false`. py-spy writes nothing
 * before it ends, so each window is a recording of its own; between two of them some tenths of a
 * second are not seen.
 * @throws MeasurementError when the service ends or py-spy fails
 */
async function watch(watching, tell) {
    const { pySpy, pid, rateHz, windowSeconds, guard, signal, readClock } = watching;
    for (let goesOn = true; goesOn && !signal.aborted;) {
        try {
            const recording = await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .startRecording */ .K)(pySpy, pid, rateHz, guard);
            let reading;
            try {
                const before = await readClock();
                const began = performance.now();
                const pause = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(windowSeconds * 1000, undefined, { signal }).catch(() => undefined);
                await Promise.race([pause, recording.broken]);
                const after = await readClock();
                reading = { before, after, seconds: (performance.now() - began) / 1000 };
            }
            finally {
                const ended = recording.stop();
                // What broke before is what is told.
                if (reading === undefined || signal.aborted)
                    await ended.catch(() => undefined);
                else
                    goesOn = tell({ ...reading, ...(await ended) });
            }
        }
        catch (error) {
            // A guard that is closed, or a py-spy that ended with us, is no news.
            if (signal.aborted)
                return;
            await requireAlive(pid, readClock, error);
        }
    }
}
/** @throws MeasurementError that the service has ended, or else the error there was */
async function requireAlive(pid, readClock, error) {
    await readClock().catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG(`watching process ${pid}: it has ended`, { cause });
    });
    throw error;
}


/***/ })

};

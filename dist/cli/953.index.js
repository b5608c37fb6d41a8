export const id = 953;
export const ids = [953,196];
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
/* harmony import */ var _profile_builder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79747);
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

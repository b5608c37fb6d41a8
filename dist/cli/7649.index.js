export const id = 7649;
export const ids = [7649];
export const modules = {

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

/***/ 85002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ peek)
/* harmony export */ });
/** Looking at the beginning of a stream before it is known who reads it. */
/** @param least so many bytes are waited for; with fewer the stream has ended */
async function peek(source, least) {
    const iterator = iterate(source);
    const first = [];
    let length = 0;
    while (length < least) {
        const next = await iterator.next();
        if (next.done === true)
            break;
        first.push(next.value);
        length += next.value.length;
    }
    async function* chunks() {
        yield* first;
        yield* iterator;
    }
    return { first, length, chunks: chunks() };
}
async function* iterate(source) {
    yield* source;
}


/***/ }),

/***/ 46964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ NO_THREAD),
/* harmony export */   f: () => (/* binding */ PROFILE_FORMATS)
/* harmony export */ });
/** The formats that are read. */
const PROFILE_FORMATS = [
    'raw',
    'speedscope',
    'svg',
    'pprof',
    'austin',
    'cpython-collapsed',
];
const NO_THREAD = { pid: undefined, tid: undefined, name: '', command: '' };


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


/***/ })

};

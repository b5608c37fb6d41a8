export const id = 2399;
export const ids = [2399];
export const modules = {

/***/ 42399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeProfileJson: () => (/* binding */ writeProfileJson)
/* harmony export */ });
/* unused harmony export PROFILE_JSON_VERSION */
/** Of the shape; it grows when a reader of the old one would be wrong. */
const PROFILE_JSON_VERSION = 1;
function writeProfileJson(profile) {
    const { tables, threads, samples, format, unit, totalWeight, isApproximate, notes } = profile;
    return `${JSON.stringify({
        kind: 'fastapi-spy profile',
        version: PROFILE_JSON_VERSION,
        ...{ format, unit, totalWeight, isApproximate, notes },
        functions: tables.functions.map(({ name, path, origin }) => [name, path, origin]),
        frames: tables.frames.map((frame) => [frame.function, frame.line]),
        stacks: tables.stacks.map(({ parent, frame }) => [parent, frame]),
        samples: pairs(samples),
        threads: threads.map(({ pid = null, tid = null, name, command, samples: own }) => {
            return { pid, tid, name, command, samples: pairs(own) };
        }),
    })}\n`;
}
function pairs(samples) {
    return samples.map(({ stack, weight }) => [stack, weight]);
}


/***/ })

};

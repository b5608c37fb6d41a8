export const id = 95;
export const ids = [95];
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


/***/ })

};

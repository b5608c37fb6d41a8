export const id = 9951;
export const ids = [9951];
export const modules = {

/***/ 29951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeRaw: () => (/* binding */ writeRaw)
/* harmony export */ });
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56558);

/**
 * One line for each stack of a thread, its weight in the profile's unit: a whole number where it is
 * one. The format escapes nothing, so `;` becomes `:` and a line feed a space.
 */
function* writeRaw(profile) {
    const { tables } = profile;
    const texts = tables.frames.map((frame) => plain(frameText(tables.functions, frame)));
    for (const thread of (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenThreads */ .ZK)(profile)) {
        const owners = ownerTexts(thread);
        for (const { stack, weight } of thread.samples) {
            const frames = (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .framesFromRoot */ .Ti)(tables, stack).map((frame) => texts[frame]);
            yield `${[...owners, ...frames].join(';')} ${weight}\n`;
        }
    }
}
function frameText(functions, { function: index, line }) {
    const fn = functions[index];
    const file = (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenFile */ .Iy)(fn);
    if (file === '')
        return fn.name;
    return line > 0 ? `${fn.name} (${file}:${line})` : `${fn.name} (${file})`;
}
function ownerTexts({ pid, tid, name, command }) {
    const owners = [];
    // A command line may hold `;`: readers find its end by the quote.
    if (pid !== undefined)
        owners.push((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .processText */ .bB)(pid, command.replaceAll(/[\r\n]/g, ' ')));
    if (tid !== undefined)
        owners.push(plain(`thread (${tid})${name === '' ? '' : `: ${name}`}`));
    return owners;
}
function plain(text) {
    return text.replaceAll(';', ':').replaceAll(/[\r\n]/g, ' ');
}


/***/ })

};

export const id = 7637;
export const ids = [7637];
export const modules = {

/***/ 7637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRecording: () => (/* binding */ renderRecording),
/* harmony export */   renderReport: () => (/* binding */ renderReport)
/* harmony export */ });
/** Columns where there is no terminal, so that names have room. */
const PLAIN = { colour: false, width: 120 };
/** @throws InputError when there is no function of the name */
async function renderReport(of, { format, style = PLAIN, ...chosen }) {
    if (format === 'html') {
        const { renderProfileHtml } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(9673), __webpack_require__.e(7151), __webpack_require__.e(8324)]).then(__webpack_require__.bind(__webpack_require__, 88324));
        return renderProfileHtml(of);
    }
    const render = await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(8376), __webpack_require__.e(8061)]).then(__webpack_require__.bind(__webpack_require__, 78061));
    switch (format) {
        case 'markdown':
            return render.renderProfileMarkdown(of, chosen);
        case 'json':
            return render.renderProfileReportJson(of, chosen);
        case 'text':
            return render.renderProfileText(of, chosen, style);
    }
}
/**
 * The report of a recording.
 * @param name what it is of, for people
 * @param waiting whether samples of waiting threads count as well
 */
async function renderRecording(profile, name, waiting, categoriser, output) {
    const { analyse } = await Promise.all(/* import() */[__webpack_require__.e(9673), __webpack_require__.e(4748)]).then(__webpack_require__.bind(__webpack_require__, 34748));
    const { recordedCost } = await __webpack_require__.e(/* import() */ 2768).then(__webpack_require__.bind(__webpack_require__, 12768));
    return renderReport(analyse(recordedCost(profile, name, waiting), categoriser), output);
}


/***/ })

};

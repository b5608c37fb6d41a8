export const id = 7637;
export const ids = [7637];
export const modules = {

/***/ 7637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRecordedProfile: () => (/* binding */ renderRecordedProfile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/** A recorded profile as a report, for the commands that have one to show. */

/**
 * The text of a report; waiting samples are left out of the profile already, unless they were asked for.
 * @throws InputError for a format that there is not
 */
async function renderRecordedProfile(profile, { format }) {
    if (format !== 'json') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`writing a profile as ${format}: that is what "fastapi-spy report" does`, {
            advice: 'Record a speedscope file, and have the report made of it.',
        });
    }
    const { writeProfileJson } = await __webpack_require__.e(/* import() */ 2399).then(__webpack_require__.bind(__webpack_require__, 42399));
    return writeProfileJson(profile);
}


/***/ })

};

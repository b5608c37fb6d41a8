export const id = 6362;
export const ids = [6362];
export const modules = {

/***/ 86362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ speedscopeFile),
/* harmony export */   writeSpeedscopeProfile: () => (/* binding */ writeSpeedscopeProfile)
/* harmony export */ });
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56558);

const UNITS = {
    samples: 'none',
    seconds: 'seconds',
    bytes: 'bytes',
};
/** @param name what the file is called in the viewer */
function writeSpeedscopeProfile(profile, name) {
    const { tables } = profile;
    const frames = tables.frames.map((frame) => {
        const fn = tables.functions[frame.function];
        const file = (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenFile */ .Iy)(fn);
        return {
            name: fn.name,
            ...(file === '' ? {} : { file }),
            ...(frame.line === 0 ? {} : { line: frame.line }),
        };
    });
    const profiles = (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenThreads */ .ZK)(profile).map((thread) => {
        const owner = thread.pid !== undefined && thread.command !== '' ? [frames.length] : [];
        if (thread.pid !== undefined && owner.length > 0) {
            frames.push({ name: (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .processText */ .bB)(thread.pid, thread.command) });
        }
        return {
            type: 'sampled',
            name: threadName(thread, name),
            unit: UNITS[profile.unit],
            startValue: 0,
            endValue: thread.samples.reduce((sum, { weight }) => sum + weight, 0),
            samples: thread.samples.map(({ stack }) => [...owner, ...(0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .framesFromRoot */ .Ti)(tables, stack)]),
            weights: thread.samples.map(({ weight }) => weight),
        };
    });
    return speedscopeFile(name, frames, profiles);
}
/** The file around frames and profiles, both as speedscope has them. */
function speedscopeFile(name, frames, profiles) {
    return `${JSON.stringify({
        $schema: 'https://www.speedscope.app/file-format-schema.json',
        exporter: 'fastapi-spy',
        name,
        activeProfileIndex: 0,
        shared: { frames },
        profiles,
    })}\n`;
}
function threadName({ pid, tid, name }, otherwise) {
    if (tid === undefined)
        return name === '' ? otherwise : name;
    const process = pid === undefined ? '' : `Process ${pid} `;
    return `${process}Thread ${tid}${name === '' ? '' : ` "${name}"`}`;
}


/***/ })

};

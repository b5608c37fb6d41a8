export const id = 1743;
export const ids = [1743];
export const modules = {

/***/ 1743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _profile_formats_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46964);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32315);
/* harmony import */ var _profile_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91573);
/** `fastapi-spy report`: what a recorded profile or a measurement says, and how two differ. */




function reportCommand(_context) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('report')
        .description('Say what a recorded profile or a measurement shows, or how two differ.')
        .argument('<profile>', 'the file, or - for standard input; of two, the state before')
        .argument('[head]', 'the state after')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('-f, --format <format>', 'what is written (default: by the ending of --output, else SPY_REPORT_FORMAT, else text)').choices([..._profile_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTPUT_FORMATS */ .DS, ...Object.keys(_profile_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMAT_ALIASES */ .LZ)]))
        .option('-o, --output <file>', 'where it goes (default: SPY_OUTPUT, else standard output); - for standard output')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('-n, --top <n>', 'rows of a table (default: 20)').argParser((0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .numberBetween */ .od)(1, 1_000_000)))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--sort <column>', 'show functions by this alone (default: by both)').choices([
        'self',
        'total',
    ]))
        .option('--function <name>', 'show one function: its lines, its callers, what it calls')
        .option('--endpoint <name>', 'only what belongs to this endpoint, by its function')
        .option('--thread <name>', 'only this thread, by name or id, or all threads of that kind')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--process <pid>', 'only this process').argParser((0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .numberBetween */ .od)(0, 2 ** 31 - 1)))
        .option('-i, --idle', 'threads that wait as well: all that the file has')
        .option('--root <folder>', 'the project: what is in it is the application', '.')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--input-format <format>', 'what the files are (default: told by content)').choices(_profile_formats_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PROFILE_FORMATS */ .f))
        .addHelpText('after', `
Reads py-spy's raw, speedscope and SVG files, those of flamegraph.pl, pprof, austin and CPython's
profiler, also packed with gzip, and measurements of this tool. Threads that wait are left out of
reports; with --idle totals are those of the file, to the sample. Other formats get all of it, but svg.
Two recordings are compared by shares of their totals, two measurements by the CPU of a request;
whether a difference is real, "compare" decides.

Examples:
  $ fastapi-spy report profile.speedscope.json
  $ fastapi-spy report profile.raw --sort total --top 50
  $ fastapi-spy report profile.raw --function Session.execute
  $ fastapi-spy report profile.raw --endpoint list_orders
  $ fastapi-spy report before.raw after.raw --output difference.html
  $ fastapi-spy report base.fastapi-spy.json.gz --format markdown > profile.md
  $ py-spy record --pid 4711 --format raw --output /dev/stdout | fastapi-spy report -
  $ fastapi-spy report profile.raw --output profile.pprof && go tool pprof -top profile.pprof

Exit codes: 0 it went well, 2 bad usage or input.`);
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .addConfigOption */ .hv)(command).action(async (profile, head, options) => {
        const { report } = await __webpack_require__.e(/* import() */ 831).then(__webpack_require__.bind(__webpack_require__, 70831));
        await report(profile, head, options);
    });
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


/***/ })

};

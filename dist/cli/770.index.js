export const id = 770;
export const ids = [770];
export const modules = {

/***/ 20770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCommand: () => (/* binding */ compareCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48179);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27322);
/* harmony import */ var _compare_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14812);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45169);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
/* harmony import */ var _output_report_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22023);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17370);
/* harmony import */ var _report_flame_of_comparison_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92142);
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35144);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9665);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(44170);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(32315);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(59665);
/** `fastapi-spy compare`: decides from two stored measurements. */














function compareCommand(context) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB('compare')
        .description('Compare two measurements and say what changed. Exit code 1 on a regression.')
        .argument('<base>', 'measurement of the state before')
        .argument('<head>', 'measurement of the state after')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('-f, --format <format>', 'how the result is written')
        .choices(['text', 'markdown', 'json', 'html'])
        .default('text'))
        .option('-o, --out <file>', 'write it to a file (default: standard output)')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--history <file>', 'another measurement of the state before, newest first; repeatable: how far jobs lie apart')
        .argParser((value, all) => [...(all ?? []), value])
        .default([], 'none'))
        .option('--report <folder>', 'write the whole report folder as well')
        .addHelpText('after', `
Examples:
  $ fastapi-spy compare base.json.gz head.json.gz
  $ fastapi-spy compare base.json.gz head.json.gz --format html --out report.html
  $ fastapi-spy compare base.json.gz head.json.gz --format json | jq .verdict`);
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_12__/* .addConfigOption */ .hv)(command).action(async (basePath, headPath, options) => {
        const config = await (0,_config_config_js__WEBPACK_IMPORTED_MODULE_4__.resolveConfig)({
            file: options.config,
            env: process.env,
            overrides: {},
            cwd: process.cwd(),
            needsService: false,
        });
        const base = await (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readMeasurement */ .FV)(basePath);
        const head = await (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readMeasurement */ .FV)(headPath);
        const history = await Promise.all(options.history.map(_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readMeasurement */ .FV));
        const comparison = (0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(base, head, { ...(0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareOptions */ .Uq)(config), history });
        const report = {
            key: config.action.key,
            baselineNote: `The baseline is ${basePath}.`,
            failOn: config.action.failOn,
        };
        const text = render(options.format, comparison, report, {
            toTerminal: options.out === undefined,
            flame: () => (0,_report_flame_of_comparison_js__WEBPACK_IMPORTED_MODULE_8__/* .flameOfComparison */ .y)(base, head, comparison),
        });
        if (options.out === undefined)
            process.stdout.write(text);
        else
            await writeOutput(options.out, text);
        if (options.report !== undefined) {
            await (0,_output_report_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReportFolder */ .a)(options.report, {
                base,
                head,
                comparison,
                context: report,
                history,
            });
        }
        context.finish(comparison.verdict === 'regressed' ? 1 : 0);
    });
}
function render(format, comparison, context, { toTerminal, flame }) {
    switch (format) {
        case 'text':
            return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_11__/* .renderText */ .S)(comparison, toTerminal ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .outputStyle */ .l4)() : { colour: false, width: 100 });
        case 'markdown':
            return `${(0,_report_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .renderComment */ .w)(comparison, context)}\n`;
        case 'json':
            return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_10__/* .renderJson */ .h)(comparison);
        case 'html':
            return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_9__/* .renderHtml */ .K)(comparison, context, flame());
    }
}
async function writeOutput(path, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`writing the result ${path}: ${cause.message}`, { cause });
    }
}


/***/ })

};

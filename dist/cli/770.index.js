export const id = 770;
export const ids = [770];
export const modules = {

/***/ 20770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCommand: () => (/* binding */ compareCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48179);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8030);
/* harmony import */ var _compare_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14812);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45169);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
/* harmony import */ var _output_report_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22023);
/* harmony import */ var _output_whole_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13794);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17370);
/* harmony import */ var _report_flame_of_comparison_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92142);
/* harmony import */ var _report_headline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2251);
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35144);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9665);
/* harmony import */ var _report_phrase_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(650);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(44170);
/* harmony import */ var _live_line_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(98510);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(32315);
/* harmony import */ var _profile_formats_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(91573);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(38565);
/** `fastapi-spy compare`: decides from two stored measurements. */



















const FORMATS = ['text', 'markdown', 'json', 'html'];
function compareCommand(context) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB('compare')
        .description('Compare two measurements and say what changed. Exit code 1 on a regression.')
        .argument('<base>', 'measurement of the state before')
        .argument('<head>', 'measurement of the state after')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('-f, --format <format>', 'how the result is written (default: by the ending of --output, else SPY_REPORT_FORMAT, else text)').choices(FORMATS))
        .option('-o, --output <file>', 'write it to a file (default: standard output)')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--out <file>', 'the same').hideHelp())
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--history <file>', 'another measurement of the state before, newest first; repeatable: how far jobs lie apart')
        .argParser((value, all) => [...(all ?? []), value])
        .default([], 'none'))
        .option('--report <folder>', 'write the whole report folder as well')
        .addHelpText('after', `
Examples:
  $ fastapi-spy compare base.json.gz head.json.gz
  $ fastapi-spy compare base.json.gz head.json.gz --output report.html
  $ fastapi-spy compare base.json.gz head.json.gz --format json | jq .verdict

Exit codes: 0 no regression, 1 regression, 2 bad usage or input, 3 the measurement failed.`);
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .addConfigOption */ .hv)(command).action(async (basePath, headPath, options) => {
        const config = await (0,_config_config_js__WEBPACK_IMPORTED_MODULE_4__.resolveConfig)({
            file: options.config,
            env: process.env,
            overrides: {},
            cwd: process.cwd(),
            needsService: false,
        });
        const output = options.out ?? options.output;
        const format = options.format ?? formatFor(output) ?? config.profiling.reportFormat;
        const { text, comparison } = await (0,_live_line_js__WEBPACK_IMPORTED_MODULE_18__/* .withLiveLine */ .RC)(async (step) => {
            const of = 3 + options.history.length;
            let done = 0;
            const read = async (path) => {
                step({ unit: 'steps', done: done++, of });
                return (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readMeasurement */ .FV)(path).catch(async (error) => {
                    throw (await isProfile(path)) ? profileGiven(path, error) : error;
                });
            };
            const base = await read(basePath);
            const head = await read(headPath);
            const history = [];
            for (const path of options.history)
                history.push(await read(path));
            step({ unit: 'steps', done: done++, of });
            const comparison = (0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(base, head, { ...(0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareOptions */ .Uq)(config), history });
            const report = {
                key: config.action.key,
                baselineNote: `The baseline is ${basePath}.`,
                failOn: config.action.failOn,
            };
            const text = render(format, comparison, report, {
                toTerminal: output === undefined,
                flame: () => (0,_report_flame_of_comparison_js__WEBPACK_IMPORTED_MODULE_9__/* .flameOfComparison */ .y)(base, head, comparison, config.categories),
            });
            if (options.report !== undefined) {
                await (0,_output_report_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReportFolder */ .a)(options.report, {
                    base,
                    head,
                    comparison,
                    context: report,
                    categories: config.categories,
                    history,
                });
            }
            return { text, comparison };
        });
        if (output === undefined)
            process.stdout.write(text);
        else if (await (0,_output_whole_file_js__WEBPACK_IMPORTED_MODULE_7__/* .writeWhole */ .f8)(output, text, 'the result')) {
            const word = _report_headline_js__WEBPACK_IMPORTED_MODULE_10__/* .VERDICT_WORDS */ ._G[comparison.verdict].toUpperCase();
            const told = (0,_report_phrase_js__WEBPACK_IMPORTED_MODULE_13__/* .phraseToText */ .KZ)((0,_report_headline_js__WEBPACK_IMPORTED_MODULE_10__/* .headline */ .Pl)(comparison));
            process.stdout.write(`${word}: ${told}; stored in ${output}\n`);
        }
        context.finish(comparison.verdict === 'regressed' ? 1 : 0);
    });
}
/** Whether a file that is no measurement is a recorded profile. */
async function isProfile(path) {
    const { readProfile } = await Promise.all(/* import() */[__webpack_require__.e(7024), __webpack_require__.e(7050)]).then(__webpack_require__.bind(__webpack_require__, 27024));
    const read = async () => readProfile((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), { name: path });
    return read().then(() => true, () => false);
}
function profileGiven(path, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`reading the measurement ${path}: it is a profile`, {
        advice: `Two profiles are set side by side with: fastapi-spy report BASE HEAD. A measurement is made with: fastapi-spy record --app …, or --load …`,
        cause,
    });
}
/**
 * The format that the file's ending tells; undefined where it tells none.
 * @throws InputError when it is one of profiles
 */
function formatFor(output) {
    const told = output === undefined ? undefined : (0,_profile_formats_js__WEBPACK_IMPORTED_MODULE_16__/* .formatOfName */ .Qv)(output);
    const format = FORMATS.find((each) => each === told);
    if (told === undefined || format !== undefined)
        return format;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(`writing the result ${output}: a comparison has no ${told}`, {
        advice: 'End it with .html, which has the flame graph of the difference, .txt, .md or .json.',
    });
}
function render(format, comparison, context, { toTerminal, flame }) {
    switch (format) {
        case 'text':
            return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_14__/* .renderText */ .S)(comparison, toTerminal ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_17__.outputStyle)() : { colour: false, width: 100 });
        case 'markdown':
            return `${(0,_report_comment_js__WEBPACK_IMPORTED_MODULE_8__/* .renderComment */ .w)(comparison, context)}\n`;
        case 'json':
            return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_12__/* .renderJson */ .h)(comparison);
        case 'html':
            return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_11__/* .renderHtml */ .K)(comparison, context, flame());
    }
}


/***/ }),

/***/ 13794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   ik: () => (/* binding */ requireWritable),
/* harmony export */   qk: () => (/* binding */ STANDARD_OUTPUT)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42091);
/** A result in a file: there as a whole, or as it was before. */





/** In the place of a path. */
const STANDARD_OUTPUT = '-';
/**
 * Looks before minutes of work whether a file can be written in the end.
 * @param path as the user named it, relative to the current folder
 * @param what it is, for the error
 * @throws InputError when its folder is not there, or it cannot be written
 */
async function requireWritable(path, what) {
    if (path === STANDARD_OUTPUT)
        return;
    const fail = (reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`writing ${what} ${path}: ${reason}`, { cause });
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (found?.isDirectory() === true)
        throw fail('it is a folder');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).then((each) => each.isDirectory(), () => false);
    if (!isFolder)
        throw fail(`there is no folder ${folder}`);
    const isReplaced = found === undefined || found.isFile();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(isReplaced ? folder : path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).catch((cause) => {
        throw fail(`this user may not write ${isReplaced ? `into ${folder}` : 'it'}`, cause);
    });
}
/**
 * Writes a file beside its place first; `-`, a pipe or a device is written to as it is.
 * @param what it is, for the error
 * @returns whether it is an ordinary file
 * @throws InputError when it cannot be written
 */
async function writeWhole(path, content, what) {
    if (path === STANDARD_OUTPUT) {
        await toStandardOutput(content);
        return false;
    }
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    const isFile = found === undefined || found.isFile();
    // A link stays one.
    const place = found === undefined ? path : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path);
    try {
        if (isFile)
            await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .f)(place, inPieces(content));
        else
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, inPieces(content));
        return isFile;
    }
    catch (cause) {
        await requireWritable(path, what);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`writing ${what} ${path}: ${cause.message}`, { cause });
    }
}
/** Lines are short: many at once are as quick as one. */
function* inPieces(content) {
    if (typeof content === 'string' || content instanceof Uint8Array) {
        yield content;
        return;
    }
    let piece = '';
    for (const line of content) {
        piece += line;
        if (piece.length < 1 << 16)
            continue;
        yield piece;
        piece = '';
    }
    if (piece !== '')
        yield piece;
}
async function toStandardOutput(content) {
    let isClosed = false;
    // Whoever reads it has seen enough: `report | head`.
    process.stdout.on('error', () => {
        isClosed = true;
    });
    for (const piece of inPieces(content)) {
        if (isClosed)
            return;
        await new Promise((done) => process.stdout.write(piece, () => done()));
    }
}


/***/ })

};

export const id = 5667;
export const ids = [5667];
export const modules = {

/***/ 55667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   duetCommand: () => (/* binding */ duetCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48179);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45169);
/* harmony import */ var _output_report_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22023);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44170);
/* harmony import */ var _measure_to_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97018);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32315);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38565);
/** `fastapi-spy duet`: the checkout against a commit, both measured together. */








function duetCommand(context) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB('duet')
        .description('Measure this checkout and a commit together and say what changed. Exit code 1 on a regression.')
        .option('--base <ref>', 'commit, branch or tag (default: where this branch left the main one)')
        .option('--setup <command>', "makes the base's environment in its checkout (default: found out)")
        .option('--budget <time>', 'time for the pairs of rounds: 90s, 3m, 1m30s (default: 3m)')
        .option('--seed <text>', 'repeats the orders and hash seeds of another run')
        .option('--no-count', 'do not count the work per request')
        .option('--report <folder>', 'write the whole report folder as well')
        .addHelpText('after', `
The base is checked out beside this one (git worktree) and removed afterwards; your work tree,
branch and stash stay as they are. Both services run at once, their requests in bursts to one and
the other, with fresh processes for every pair of rounds.

Examples:
  $ fastapi-spy duet --app shop.main:app --base main
  $ fastapi-spy duet --app shop.main:app --load scenario.yml --budget 1m
  $ fastapi-spy duet --app shop.main:app --base v1.4.0 --setup "uv sync --frozen"

Exit codes: 0 no regression, 1 regression, 2 bad usage or input, 3 the measurement failed.`);
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .addDuetOptions */ .Mp)(command).action(async (options) => {
        const { config: file, report: folder, ...settings } = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .overridesOf */ .FB)(options);
        if (options.count === false)
            settings.count = 'false';
        const resolved = await (0,_config_config_js__WEBPACK_IMPORTED_MODULE_2__.resolveConfig)({
            file,
            env: process.env,
            overrides: { ...settings, mode: 'duet' },
            cwd: process.cwd(),
        });
        const config = (0,_measure_to_file_js__WEBPACK_IMPORTED_MODULE_5__.withEnvironment)(resolved, options.env);
        const duet = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .working */ .Cc)(async (how) => {
            const { Guard } = await __webpack_require__.e(/* import() */ 8429).then(__webpack_require__.bind(__webpack_require__, 48429));
            const { duetOfCheckout } = await Promise.all(/* import() */[__webpack_require__.e(1503), __webpack_require__.e(6752), __webpack_require__.e(4204), __webpack_require__.e(326), __webpack_require__.e(6600), __webpack_require__.e(6429), __webpack_require__.e(5201), __webpack_require__.e(4812), __webpack_require__.e(9874), __webpack_require__.e(4312)]).then(__webpack_require__.bind(__webpack_require__, 54312));
            const guard = new Guard(context.bundleRoot);
            const measuring = { progress: _terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .progress */ .qB, ...how, bundleRoot: context.bundleRoot, cwd: process.cwd() };
            try {
                return await duetOfCheckout(config, { fetch: false }, { context: measuring, guard });
            }
            finally {
                await guard.close();
            }
        });
        const { comparison, note } = duet;
        process.stdout.write(`\n${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .renderText */ .S)(comparison, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__.outputStyle)())}`);
        if (folder !== undefined) {
            const { key, failOn } = config.action;
            const report = { key, failOn, baselineNote: note };
            await (0,_output_report_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReportFolder */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), {
                ...duet,
                context: report,
                categories: config.categories,
            });
            process.stdout.write(`\nThe report is in ${folder}: open ${folder}/report.html\n`);
        }
        context.finish(comparison.verdict === 'regressed' ? 1 : 0);
    });
}


/***/ }),

/***/ 97018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ measureToFile),
/* harmony export */   withEnvironment: () => (/* binding */ withEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8030);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45169);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/* harmony import */ var _output_whole_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13794);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32315);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38565);
/** What the commands that measure have in common: configuration, measuring, where the result goes. */







/**
 * Measures what the options say and stores the measurement.
 * @returns it, and the file as the user named it
 */
async function measureToFile(options, { bundleRoot }, measure) {
    const file = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .outputOf */ .jH)(options);
    // Minutes of measuring must not end with it.
    await (0,_output_whole_file_js__WEBPACK_IMPORTED_MODULE_4__/* .requireWritable */ .ik)(file, 'the measurement');
    const config = await measureConfig(options);
    const measurement = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .working */ .Cc)((how) => measure(config, { progress: _terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .progress */ .qB, ...how, bundleRoot, cwd: process.cwd() }));
    await (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeMeasurement */ .mk)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(process.cwd(), file), measurement);
    return { measurement, file };
}
/** The configuration that the options of a command give. */
async function measureConfig(options) {
    // Where the result goes is known by now.
    const { output: _output, ...settings } = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsGiven */ .br)(options);
    const resolved = await (0,_config_config_js__WEBPACK_IMPORTED_MODULE_2__.resolveConfig)({
        file: options.config,
        env: process.env,
        overrides: settings,
        cwd: process.cwd(),
    });
    return withEnvironment(resolved, options.env);
}
/** Adds what `--env` gave. */
function withEnvironment(config, assignments) {
    const added = assignments.map((assignment) => {
        const parts = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(assignment);
        if (parts === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(`reading --env "${assignment}": expected NAME=VALUE`);
        return [parts[1], parts[2]];
    });
    return { ...config, env: { ...config.env, ...Object.fromEntries(added) } };
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

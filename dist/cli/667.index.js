export const id = 667;
export const ids = [667];
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
  $ fastapi-spy duet --app shop.main:app --base v1.4.0 --setup "uv sync --frozen"`);
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .addDuetOptions */ .Mp)(command).action(async (options) => {
        const { config: file, report: folder, ...settings } = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .overridesOf */ .FB)(options);
        if (options.count === false)
            settings.count = 'false';
        const resolved = await (0,_config_config_js__WEBPACK_IMPORTED_MODULE_2__.resolveConfig)({
            file,
            env: process.env,
            overrides: settings,
            cwd: process.cwd(),
        });
        const config = (0,_measure_to_file_js__WEBPACK_IMPORTED_MODULE_5__/* .withEnvironment */ .E)(resolved, options.env);
        const duet = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .withSignals */ .MG)(async (signal) => {
            const { Guard } = await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 48429));
            const { duetOfCheckout } = await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(752), __webpack_require__.e(852), __webpack_require__.e(810), __webpack_require__.e(841), __webpack_require__.e(812), __webpack_require__.e(312)]).then(__webpack_require__.bind(__webpack_require__, 54312));
            const guard = new Guard(context.bundleRoot);
            const measuring = { progress: _terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .progress */ .qB, signal, bundleRoot: context.bundleRoot, cwd: process.cwd() };
            try {
                return await duetOfCheckout(config, { fetch: false }, { context: measuring, guard });
            }
            finally {
                await guard.close();
            }
        });
        const { comparison, note } = duet;
        process.stdout.write(`\n${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .renderText */ .S)(comparison, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .outputStyle */ .l4)())}`);
        if (folder !== undefined) {
            const { key, failOn } = config.action;
            const report = { key, failOn, baselineNote: note };
            await (0,_output_report_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReportFolder */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), { ...duet, context: report });
            process.stdout.write(`\nThe report is in ${folder}: open ${folder}/report.html\n`);
        }
        context.finish(comparison.verdict === 'regressed' ? 1 : 0);
    });
}


/***/ }),

/***/ 97018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withEnvironment),
/* harmony export */   O: () => (/* binding */ measureToFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27322);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45169);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32315);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38565);
/** What the commands that measure have in common: configuration, measuring, where the result goes. */







/**
 * @returns the absolute path of a file to write
 * @throws InputError when its folder is not there: minutes of measuring must not end so
 */
function requireFolder(output) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(process.cwd(), output);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`writing the measurement ${output}: there is no folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}`);
}
/**
 * Measures what the options say and stores the measurement.
 * @returns it, and the file as the user named it
 */
async function measureToFile(options, { bundleRoot }, measure) {
    const file = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .outputOf */ .jH)(options);
    const path = requireFolder(file);
    const config = await measureConfig(options);
    const measurement = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .withSignals */ .MG)((signal) => measure(config, { progress: _terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .progress */ .qB, signal, bundleRoot, cwd: process.cwd() }));
    await (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeMeasurement */ .mk)(path, measurement);
    return { measurement, file };
}
/** The configuration that the options of a command give. */
async function measureConfig(options) {
    const { output: _output, out: _out, config: _config, ...settings } = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .overridesOf */ .FB)(options);
    if (options.count === false)
        settings.count = 'false';
    const resolved = await (0,_config_config_js__WEBPACK_IMPORTED_MODULE_3__.resolveConfig)({
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading --env "${assignment}": expected NAME=VALUE`);
        return [parts[1], parts[2]];
    });
    return { ...config, env: { ...config.env, ...Object.fromEntries(added) } };
}


/***/ }),

/***/ 32315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ overridesOf),
/* harmony export */   Mp: () => (/* binding */ addDuetOptions),
/* harmony export */   eB: () => (/* binding */ addMeasureOptions),
/* harmony export */   hv: () => (/* binding */ addConfigOption),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   mk: () => (/* binding */ addOutputOption),
/* harmony export */   xX: () => (/* binding */ addCountOptions)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/** Options that several commands share; their names are the settings'. */

const SERVICE = [
    ['--app <module:attr>', 'application to start with uvicorn'],
    ['--command <command>', 'command that starts the service; {port} stands for the port'],
    ['--app-dir <folder>', 'folder the service runs in (default: this one)'],
    ['--python <path>', 'interpreter for --app (default: the virtual environment here, else PATH)'],
    ['--workers <n>', 'worker processes for --app (default: 1)'],
    ['--port <n>', 'port of the service (default: a free one); alone: attach to what listens there'],
    ['--pid <n>', 'attach to a running service; --port as well when it listens on several'],
    ['--ready-path <path>', 'HTTP path that must answer 2xx first (default: a TCP connection)'],
    ['--wait-timeout <seconds>', 'how long the service may take to answer (default: 60)'],
];
const LOAD = [
    [
        '--load <file|command>',
        'scenario file, or a load command ({url}); default: every GET in openapi.json without required parameters',
    ],
    ['--rounds <n>', 'rounds, each with a fresh process (default: 5)'],
    ['--requests <n>', "requests of a round (default: the scenario's, else 2000)"],
    ['--rate <hz>', 'samples a second (default: 100, in a duet 250)'],
];
const COUNT = [
    ['--count-requests <n>', 'requests of each kind that a counting pass sends (default: 20)'],
];
/** Adds the options of everything that measures. */
function addMeasureOptions(command) {
    return addOptions(command, [...SERVICE, ...LOAD, ...COUNT]);
}
/** Adds the options of a duet that are not its own. */
function addDuetOptions(command) {
    const isOfOne = (flags) => /^--(pid|port|rounds) /.test(flags);
    const shared = [...SERVICE, ...LOAD, ...COUNT].filter(([flags]) => !isOfOne(flags));
    return addOptions(command, shared);
}
/** Adds where the measurement goes: `--output`, for short `-o` or `--out`. */
function addOutputOption(command, fallback) {
    return command
        .option('-o, --output <file>', 'where the measurement goes', fallback)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--out <file>', 'the same').hideHelp());
}
/** The file that the output option names. */
function outputOf(options) {
    return (options.out ?? options.output);
}
/** Adds the options of counting alone. */
function addCountOptions(command) {
    const isAttaching = (flags) => /^--(pid|port) /.test(flags);
    const service = SERVICE.filter(([flags]) => !isAttaching(flags));
    return addOptions(command, [...service, LOAD[0], ...COUNT]);
}
function addOptions(command, options) {
    for (const [flags, description] of options)
        command.option(flags, description);
    command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--env <NAME=VALUE>', 'environment of the service; repeatable')
        .argParser((value, all) => [...(all ?? []), value])
        .default([], 'none'));
    return addConfigOption(command);
}
function addConfigOption(command) {
    return command.option('--config <file>', 'configuration file (default: fastapi-spy.yml or .github/fastapi-spy.yml)');
}
/** The given options by kebab-case name, for the configuration. */
function overridesOf(options) {
    return Object.fromEntries(Object.entries(options)
        .filter(([, value]) => typeof value === 'string')
        .map(([name, value]) => [
        name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        value,
    ]));
}


/***/ })

};

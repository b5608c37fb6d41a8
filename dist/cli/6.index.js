export const id = 6;
export const ids = [6];
export const modules = {

/***/ 94006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48179);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45169);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19473);
/* harmony import */ var _output_report_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22023);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44170);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38565);
/** `fastapi-spy demo`: the main job on the service that comes with the tool. */










const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const REGRESSIONS = [
    'none',
    'n-plus-one',
    'cpu-5',
    'cpu-10',
    'cpu-25',
    'slow-serializer',
    'moved',
    'renamed',
    'sleep',
    'slow-import',
];
function demoCommand(context) {
    return new commander__WEBPACK_IMPORTED_MODULE_4__/* .Command */ .uB('demo')
        .description('Measure the shop service twice, the second time with a regression, and compare.')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_4__/* .Option */ .c$('--regression <name>', 'what is switched on in the second measurement')
        .choices(REGRESSIONS)
        .default('n-plus-one'))
        .option('--budget <time>', 'time for the pairs of rounds', '1m')
        .option('--seed <text>', 'repeats the orders and hash seeds of another run')
        .option('--python <path>', "interpreter that has the shop's requirements already")
        .option('--report <folder>', 'where the report goes', 'fastapi-spy-report')
        .addHelpText('after', `
Needs Python 3.9 or newer on PATH. The exit code is 0 when the demo ran, whatever the verdict.

Examples:
  $ npm run demo
  $ npm run demo -- --regression none
  $ npm run demo -- --regression cpu-25`)
        .action((options) => demo(options, context));
}
async function demo(options, context) {
    const shop = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(context.bundleRoot), 'fixtures', 'shop');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(shop)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz(`running the demo: there is no folder ${shop}`, {
            advice: 'The demo runs from a checkout of the repository.',
        });
    }
    const regression = options.regression;
    const comparison = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .withSignals */ .MG)(async (signal) => {
        const { Guard } = await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 48429));
        const guard = new Guard(context.bundleRoot);
        try {
            const python = options.python ??
                (await makeEnvironment(guard.temporaryFolder(), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shop, 'requirements.txt'), signal));
            const configOf = (name) => (0,_config_config_js__WEBPACK_IMPORTED_MODULE_5__.resolveConfig)({
                env: {},
                overrides: {
                    command: `"${python}" -m uvicorn shop.main:app --host 127.0.0.1 --port {port} --no-access-log`,
                    python,
                    load: 'scenario.yml',
                    'ready-path': '/health',
                    budget: options.budget,
                    seed: options.seed,
                },
                cwd: shop,
            }).then((config) => ({ ...config, env: { SHOP_REGRESSION: name } }));
            const head = await configOf(regression);
            const { measureDuet } = await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(752), __webpack_require__.e(852), __webpack_require__.e(810), __webpack_require__.e(841), __webpack_require__.e(812), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 10671));
            const duet = await measureDuet({
                base: { label: 'base', config: await configOf('none') },
                head: { label: `head (${regression})`, config: head },
            }, { context: { progress: _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .progress */ .qB, signal, bundleRoot: context.bundleRoot, cwd: shop }, guard });
            const report = {
                key: 'demo',
                baselineNote: 'Base is the shop service as it is; both were up at once, requests in bursts to one and the other.',
                failOn: 'never',
            };
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.report);
            await (0,_output_report_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .writeReportFolder */ .a)(folder, { ...duet, context: report });
            return duet.comparison;
        }
        finally {
            await guard.close();
        }
    });
    process.stdout.write(`\n${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_8__/* .renderText */ .S)(comparison, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .outputStyle */ .l4)())}`);
    process.stdout.write(`\nThe report is in ${options.report}: open ${options.report}/report.html\n`);
}
/** @returns the interpreter of a new virtual environment with the shop's requirements */
async function makeEnvironment(folder, requirements, signal) {
    const python = await findPython39(signal);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .progress */ .qB)('making a virtual environment for the shop service');
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'venv', process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
    const step = async (what, file, args) => {
        try {
            await run(file, args, { signal, timeout: 300_000, maxBuffer: 16 * 1024 * 1024 });
        }
        catch (cause) {
            if (signal.aborted)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MeasurementError */ .HG(`${what}: stopped before it was finished`);
            const { stderr, stdout, message } = cause;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MeasurementError */ .HG(`${what}: ${file} failed`, {
                advice: /ensurepip|venv/.test(`${stderr}${stdout}`)
                    ? 'On Debian and Ubuntu the module is in the package python3-venv.'
                    : '',
                details: (stderr || stdout || message).split('\n').slice(-20).join('\n').trim(),
                cause,
            });
        }
    };
    await step('making a virtual environment', python, ['-m', 'venv', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'venv')]);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .progress */ .qB)("installing the shop's requirements");
    await step("installing the shop's requirements", inside, [
        ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'],
        ...['--only-binary', ':all:', '--no-compile', '-r', requirements],
    ]);
    return inside;
}
/** @throws InputError when no Python ≥ 3.9 is on PATH */
async function findPython39(signal) {
    for (const name of [
        'python3',
        'python',
        'python3.13',
        'python3.12',
        'python3.11',
        'python3.10',
    ]) {
        const answer = await run(name, ['-c', 'import sys; print(sys.version_info >= (3, 9))'], {
            signal,
            timeout: 20_000,
        }).catch(() => undefined);
        if (answer?.stdout.trim() === 'True')
            return name;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz('running the demo: no Python 3.9 or newer is on PATH', {
        advice: 'Install Python, then run the demo again.',
    });
}


/***/ })

};

export const id = 571;
export const ids = [571];
export const modules = {

/***/ 75571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configCommand: () => (/* binding */ configCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48179);
/* harmony import */ var _config_origins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48272);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57096);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32315);
/** `fastapi-spy config`: what the settings are, where each is from, and how they are kept. */






function configCommand(_context) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_2__/* .Command */ .uB('config')
        .description('Show the settings and where each value is from, or save them in a file.')
        .addHelpText('after', `
Examples:
  $ fastapi-spy config show
  $ SPY_ROUNDS=9 fastapi-spy config save --app shop.main:app`);
    return command.addCommand(showCommand()).addCommand(saveCommand());
}
function showCommand() {
    const command = new commander__WEBPACK_IMPORTED_MODULE_2__/* .Command */ .uB('show')
        .description('Show every setting, its value and where that is from.')
        .option('--json', 'print JSON')
        .addHelpText('after', `
Examples:
  $ fastapi-spy config show
  $ fastapi-spy config show --config .github/fastapi-spy.yml --rounds 9
  $ fastapi-spy config show --json | jq '.settings[] | select(.origin.kind != "default")'`);
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .addConfigOption */ .hv)(addSettings(command)).action(show);
}
function saveCommand() {
    const command = new commander__WEBPACK_IMPORTED_MODULE_2__/* .Command */ .uB('save')
        .description('Write what options and the environment set into a configuration file.')
        .option('--file <file>', 'the file (default: the one that is there, else fastapi-spy.yml)')
        .option('--force', 'replace other values that stand in the file')
        .addHelpText('after', `
Settings that have their default are left out. Comments in the file stay.

Examples:
  $ fastapi-spy config save --app shop.main:app --ready-path /health
  $ SPY_ROUNDS=9 fastapi-spy config save --file .github/fastapi-spy.yml
  $ fastapi-spy config save --rate 250 --force`);
    return addSettings(command).action(save);
}
/** Settings that no measuring command has as an option. */
const DESCRIPTIONS = {
    budget: 'time for the pairs of a duet: 90s, 3m, 1m30s',
    seed: 'repeats the orders and hash seeds of a duet',
    base: 'commit, branch or tag that a duet compares with',
    setup: "command that makes the base's environment in its checkout",
    count: 'whether the work per request is counted as well',
    mode: 'what the action does',
    'baseline-branch': 'branch whose measurements are the baseline',
    'baseline-file': 'a stored measurement as the baseline',
    'baseline-wait': 'time that a run which is still measuring the baseline is waited for',
    history: 'further measurements of the branch that are looked at',
    key: 'name of the service among several of one repository',
    shard: 'name of this part of a measurement that several jobs make',
    'fail-on': 'when the job fails',
    comment: 'when a comment is written',
    'retention-days': 'days that artifacts are kept',
};
/** Adds every setting that can be given as text, by its name. */
function addSettings(command) {
    const known = new Map((0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .addMeasureOptions */ .eB)(new commander__WEBPACK_IMPORTED_MODULE_2__/* .Command */ .uB()).options.map((option) => [option.long, option]));
    for (const name of _config_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .SCALAR_SETTINGS */ .Jb) {
        const like = known.get(`--${name}`);
        const option = new commander__WEBPACK_IMPORTED_MODULE_2__/* .Option */ .c$(like?.flags ?? `--${name} <value>`, like?.description ?? DESCRIPTIONS[name] ?? '');
        const choices = choicesOf(name);
        if (choices.length > 0)
            option.choices(choices);
        command.addOption(option);
    }
    return command;
}
function choicesOf(name) {
    let schema = _config_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsSchema */ .dP.shape[name];
    for (;;) {
        const inner = schema;
        if (inner.type === 'enum')
            return inner.options;
        if (name === 'count')
            return ['true', 'false'];
        if (typeof inner.unwrap !== 'function')
            return [];
        schema = inner.unwrap();
    }
}
async function show(options) {
    const { config: file, ...overrides } = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .overridesOf */ .FB)(options);
    const layers = await (0,_config_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .readLayers */ .n4)({ file, env: process.env, overrides, cwd: process.cwd() });
    const settings = (0,_config_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsWithOrigins */ .P)(layers);
    if (options.json === true) {
        const rows = settings.map(({ name, value, origin }) => ({
            name,
            value: value ?? null,
            origin,
        }));
        const all = { schema: 1, file: layers.file ?? null, settings: rows };
        process.stdout.write(`${JSON.stringify(all, undefined, 2)}\n`);
        return;
    }
    process.stdout.write(await renderSettings(settings));
}
async function renderSettings(settings) {
    const { plainGrid } = await Promise.all(/* import() */[__webpack_require__.e(832), __webpack_require__.e(213)]).then(__webpack_require__.bind(__webpack_require__, 55213));
    return plainGrid([{ heading: 'setting' }, { heading: 'value', flexible: true }, { heading: 'from' }], settings.map(({ name, value, origin }) => [name, valueText(value), originText(origin)]));
}
function valueText(value) {
    if (value === undefined)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function originText(origin) {
    if (origin.kind === 'default')
        return 'default';
    if (origin.kind !== 'file')
        return origin.name;
    const path = origin.name;
    const here = `${process.cwd()}/`;
    return path.startsWith(here) ? path.slice(here.length) : path;
}
async function save(options) {
    const { file: named, ...overrides } = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .overridesOf */ .FB)(options);
    const cwd = process.cwd();
    const found = _config_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FILES */ .Yc.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, name)));
    const shown = named ?? found ?? _config_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FILES */ .Yc[0];
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, shown);
    const layers = await (0,_config_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .readLayers */ .n4)({
        file: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? path : undefined,
        env: process.env,
        overrides,
        // Where there is no such file, no other one may take its place.
        cwd: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? cwd : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'none'),
    });
    const { saveSettings } = await __webpack_require__.e(/* import() */ 502).then(__webpack_require__.bind(__webpack_require__, 78502));
    const saved = await saveSettings(layers, { file: path, cwd, force: options.force === true });
    process.stdout.write(saved.length === 0
        ? 'Nothing to save: what is set is the default, or stands in the file already.\n'
        : `Saved in ${shown}: ${saved.join(', ')}\n`);
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

export const id = 582;
export const ids = [582];
export const modules = {

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


/***/ }),

/***/ 5768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ addTargetOptions),
/* harmony export */   kW: () => (/* binding */ serviceAccess),
/* harmony export */   oE: () => (/* binding */ chosenTarget),
/* harmony export */   od: () => (/* binding */ numberBetween),
/* harmony export */   p_: () => (/* binding */ numberFromEnvironment)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38565);
/** Options that say which running service is meant, for the commands that look at one. */



/** Seconds of `--wait` without a number. */
const DEFAULT_WAIT_SECONDS = 30;
function addTargetOptions(command) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('-p, --pid <n>', 'process of the service')
        .argParser(numberBetween(1, 2 ** 31 - 1))
        .conflicts('port'))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--port <n>', 'port that it listens on (default: SPY_PORT, else the only server)')
        .argParser(numberBetween(1, 65_535))
        .conflicts('pid'))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--wait [seconds]', `wait for it to come up (${DEFAULT_WAIT_SECONDS} s at most)`)
        .argParser(numberBetween(1, 3600))
        .preset(String(DEFAULT_WAIT_SECONDS)));
}
/** Parser of an option that is a whole number. */
function numberBetween(low, high) {
    return (text) => {
        const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= low && value <= high)
            return value;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`Expected a whole number from ${low} to ${high}.`);
    };
}
/**
 * The number that a variable of the environment gives; undefined when it is not set.
 * @throws InputError when it is none, or out of bounds
 */
function numberFromEnvironment(name, low, high) {
    const text = process.env[name];
    if (text === undefined || text === '')
        return undefined;
    try {
        return numberBetween(low, high)(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`reading the environment variable ${name}: expected a whole number from ${low} to ${high}`, { cause });
    }
}
/**
 * The service that the options name.
 * @throws InputError, MeasurementError
 */
async function chosenTarget(options, signal) {
    const { chooseServer } = await Promise.all(/* import() */[__webpack_require__.e(380), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 60867));
    const pid = options.pid;
    const port = options.port ??
        (pid === undefined ? numberFromEnvironment('SPY_PORT', 1, 65_535) : undefined);
    return chooseServer({ ...(pid === undefined ? {} : { pid }), ...(port === undefined ? {} : { port }) }, { seconds: options.wait ?? 0, signal, progress: _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .progress */ .qB });
}
/**
 * How py-spy can read a service; it is installed where it is not there yet.
 * @throws MeasurementError when it cannot
 */
async function serviceAccess({ pid }) {
    const { findPython } = await Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 57238));
    const { Sampling } = await __webpack_require__.e(/* import() */ 886).then(__webpack_require__.bind(__webpack_require__, 79886));
    let pythons = [];
    try {
        pythons = [findPython(process.cwd())];
    }
    catch {
        // uv can install it as well
    }
    return new Sampling(pythons, _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .progress */ .qB).access(pid);
}


/***/ }),

/***/ 51582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   topCommand: () => (/* binding */ topCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48179);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32315);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5768);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38565);
/** `fastapi-spy top`: what takes the CPU of a running service, as it runs. */





const DEFAULT_RATE_HZ = 100;
/** Lines of a screen beside the rows of its table: title, summary, heading, keys and blanks. */
const OTHER_LINES = 6;
const PLAIN_ROWS = 10;
function topCommand(context) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB('top')
        .description('Watch what takes the CPU of a running service: functions and kinds of work.')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--rate <hz>', `samples a second (default: SPY_RATE, else ${DEFAULT_RATE_HZ})`).argParser((0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .numberBetween */ .od)(1, 1000)))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--interval <seconds>', 'length of a window')
        .argParser((0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .numberBetween */ .od)(1, 60))
        .default(2))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--duration <seconds>', 'end after this time (default: when stopped)').argParser((0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .numberBetween */ .od)(1, 86_400)))
        .option('--once', 'end after one window')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('-n, --rows <n>', `functions (default: what fits, else ${PLAIN_ROWS})`).argParser((0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .numberBetween */ .od)(1, 1000)))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--sort <column>', 'what is largest first')
        .choices(['self', 'total'])
        .default('self'))
        .option('--json', 'print a line of JSON for every window')
        .addHelpText('after', `
Shares are of the CPU of the service and all its processes: of the last window, and of all so far.
"self" is the function itself, "total" with what it called. Without a terminal each window is
printed below the last. Keys: q ends, s sorts by self or total, c shows kinds of work.

Examples:
  $ fastapi-spy top
  $ fastapi-spy top --port 8000 --sort total
  $ fastapi-spy top --pid 4711 --once --interval 10
  $ fastapi-spy top --port 8000 --duration 60 --json > windows.jsonl`);
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .addConfigOption */ .hv)((0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .addTargetOptions */ .Bs)(command)).action(async (options) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .withSignals */ .MG)((signal) => top(options, context, signal)));
}
async function top(options, context, signal) {
    const { resolveConfig } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(373), __webpack_require__.e(272), __webpack_require__.e(169)]).then(__webpack_require__.bind(__webpack_require__, 45169));
    const { categories } = await resolveConfig({
        file: options.config,
        env: {},
        overrides: {},
        cwd: process.cwd(),
        needsService: false,
    });
    const rateHz = options.rate ?? (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .numberFromEnvironment */ .p_)('SPY_RATE', 1, 1000) ?? DEFAULT_RATE_HZ;
    const chosen = await (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .chosenTarget */ .oE)(options, signal);
    const pySpy = await (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceAccess */ .kW)(chosen);
    const { Guard } = await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 48429));
    const { openCpuClock } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(810), __webpack_require__.e(377)]).then(__webpack_require__.bind(__webpack_require__, 76429));
    const { createCategoriser } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(252)]).then(__webpack_require__.bind(__webpack_require__, 80252));
    const { TopProfile, watch } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(852), __webpack_require__.e(953)]).then(__webpack_require__.bind(__webpack_require__, 9960));
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${chosen.pid}/cwd`).catch(() => process.cwd());
    const profile = new TopProfile(folder, createCategoriser(categories));
    const quit = new AbortController();
    const output = await openOutput(options, chosen, () => quit.abort());
    const guard = new Guard(context.bundleRoot);
    const clock = openCpuClock(chosen.pid);
    const began = performance.now();
    try {
        await watch({
            ...{ pySpy, pid: chosen.pid, rateHz, guard },
            windowSeconds: Math.min(options.interval, options.duration ?? options.interval),
            signal: AbortSignal.any([signal, quit.signal]),
            readClock: () => clock.read(),
        }, (reading) => {
            output.show(profile.add(reading));
            const seconds = (performance.now() - began) / 1000;
            return options.once !== true && seconds < (options.duration ?? Number.POSITIVE_INFINITY);
        });
    }
    finally {
        output.close();
        await clock.close();
        await guard.close();
    }
}
async function openOutput(options, { pid, server }, onQuit) {
    const { describeServer } = await Promise.all(/* import() */[__webpack_require__.e(380), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 60867));
    const { renderPlain, renderWindow, windowJson } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(832), __webpack_require__.e(852), __webpack_require__.e(773)]).then(__webpack_require__.bind(__webpack_require__, 88316));
    // Whoever reads it has seen enough: `top | head`.
    process.stdout.on('error', onQuit);
    const title = server === undefined ? `process ${pid}` : describeServer(server);
    const rows = options.rows ?? PLAIN_ROWS;
    if (options.json === true) {
        return {
            show: (window) => process.stdout.write(windowJson(window, rows)),
            close: () => undefined,
        };
    }
    const view = (change = {}) => ({
        ...{ title, sort: options.sort, table: 'functions', rows },
        ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .outputStyle */ .l4)(),
        ...change,
    });
    if (process.stdout.isTTY !== true || options.once === true) {
        process.stdout.write(`${title}\n`);
        return {
            show: (window) => process.stdout.write(`\n${renderPlain(window, view())}`),
            close: () => undefined,
        };
    }
    const { openScreen, screenRows } = await __webpack_require__.e(/* import() */ 825).then(__webpack_require__.bind(__webpack_require__, 35825));
    let shown;
    let change = {};
    const draw = () => {
        const fitting = Math.max(1, screenRows() - OTHER_LINES);
        const fitted = { ...change, rows: Math.min(options.rows ?? fitting, fitting) };
        const body = shown === undefined ? `${title}\nthe first window …\n` : renderWindow(shown, view(fitted));
        screen.draw(`${body}\nq end   s sort by self or total   c functions or kinds of work`);
    };
    const screen = openScreen((key) => {
        if (key === 'q' || key === 'ctrl-c' || key === 'escape')
            onQuit();
        else if (key === 's') {
            change = { ...change, sort: view(change).sort === 'self' ? 'total' : 'self' };
        }
        else if (key === 'c') {
            change = { ...change, table: change.table === 'categories' ? 'functions' : 'categories' };
        }
        draw();
    }, draw);
    draw();
    return {
        show(window) {
            shown = window;
            draw();
        },
        close() {
            screen.leave();
            // What was seen stays to be read.
            if (shown !== undefined)
                process.stdout.write(renderWindow(shown, view(change)));
        },
    };
}


/***/ })

};

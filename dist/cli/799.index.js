export const id = 799;
export const ids = [799];
export const modules = {

/***/ 60799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dumpCommand: () => (/* binding */ dumpCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5768);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38565);
/** `fastapi-spy dump`: what all threads of a service are doing now. */



const MOST_LOCALS = 4;
function dumpCommand(_context) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('dump')
        .description('Show the stacks of all threads of a running service, innermost frame first.')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('-l, --locals [n]', `local variables; more of their values up to ${MOST_LOCALS}`)
        .argParser((0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .numberBetween */ .od)(1, MOST_LOCALS))
        .preset('1'))
        .option('-a, --all', 'whole stacks of idle threads as well')
        .option('--json', 'print JSON')
        .addHelpText('after', `
A thread is active (it runs, or queues for a core), blocked (it waits in the middle of something)
or idle (it waits for work). Each process stands still while it is read, for some milliseconds.

Examples:
  $ fastapi-spy dump
  $ fastapi-spy dump --port 8000 --locals
  $ fastapi-spy dump --pid 4711 --all
  $ fastapi-spy dump --port 8000 --wait 60 --json`);
    return (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .addTargetOptions */ .Bs)(command).action(async (options) => {
        const chosen = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .withSignals */ .MG)((signal) => (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .chosenTarget */ .oE)(options, signal));
        const { dumpService } = await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(380), __webpack_require__.e(473)]).then(__webpack_require__.bind(__webpack_require__, 44473));
        const pySpy = await (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceAccess */ .kW)(chosen);
        const dump = await dumpService(pySpy, chosen.pid, options.locals ?? 0);
        const { dumpJson, renderDump } = await Promise.all(/* import() */[__webpack_require__.e(380), __webpack_require__.e(367)]).then(__webpack_require__.bind(__webpack_require__, 31367));
        process.stdout.write(options.json === true
            ? dumpJson(chosen, dump)
            : renderDump(chosen, dump, { all: options.all === true, ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .outputStyle */ .l4)() }));
    });
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


/***/ })

};

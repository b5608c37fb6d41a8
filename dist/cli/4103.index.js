export const id = 4103;
export const ids = [4103,9931];
export const modules = {

/***/ 15265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ profileTables),
/* harmony export */   Fr: () => (/* binding */ allSamples),
/* harmony export */   LM: () => (/* binding */ turnsNoun),
/* harmony export */   VS: () => (/* binding */ costProfile),
/* harmony export */   Wn: () => (/* binding */ meanCpuMsPerRequest),
/* harmony export */   wv: () => (/* binding */ describeCounts),
/* harmony export */   yy: () => (/* binding */ meanCounts)
/* harmony export */ });
/** The tables of a measurement, in the shape that the profile code works on. */
function profileTables(measurement) {
    return {
        functions: measurement.functions.map(([name, path, origin]) => ({ name, path, origin })),
        frames: measurement.frames.map(([fn, line]) => ({ function: fn, line })),
        stacks: measurement.stacks.map(([parent, frame]) => ({ parent, frame })),
    };
}
/** The samples of all rounds together; every round weighs as much as its CPU per request. */
function allSamples(measurement) {
    const weights = new Map();
    for (const round of measurement.rounds) {
        const kept = round.samples.reduce((sum, [, weight]) => sum + weight, 0);
        const scale = round.cpuMs / round.requests / kept;
        for (const [stack, weight] of round.samples) {
            weights.set(stack, (weights.get(stack) ?? 0) + weight * scale);
        }
    }
    return [...weights].map(([stack, weight]) => ({ stack, weight }));
}
/** Milliseconds of CPU per request by stack, as the mean of the rounds. @param name for people */
function costProfile(measurement, name) {
    const rounds = Math.max(1, measurement.rounds.length);
    const samples = allSamples(measurement).map(({ stack, weight }) => ({
        stack,
        weight: weight / rounds,
    }));
    return {
        name,
        tables: profileTables(measurement),
        samples,
        unit: 'ms per request',
        totalWeight: samples.reduce((sum, { weight }) => sum + weight, 0),
        sampleCount: measurement.rounds.reduce((sum, { sampler }) => sum + Math.max(0, sampler.samples - sampler.idleFiltered), 0),
        isApproximate: false,
        notes: [],
        threads: [],
    };
}
/** Mean CPU of a request over the rounds, in milliseconds; 0 without rounds. */
function meanCpuMsPerRequest(measurement) {
    const perRound = measurement.rounds.map((round) => round.cpuMs / round.requests);
    return perRound.reduce((sum, value) => sum + value, 0) / Math.max(1, perRound.length);
}
/** Calls and turns per request of the whole scenario. */
function meanCounts(counts) {
    let [calls, turns, weights] = [0, 0, 0];
    for (const { functions, weight } of counts.requests) {
        weights += weight;
        for (const [, ownCalls, ownTurns] of functions) {
            calls += weight * ownCalls;
            turns += weight * ownTurns;
        }
    }
    return { calls: calls / weights, turns: turns / weights };
}
/** What a turn is to people. */
function turnsNoun(unit) {
    return unit === 'jumps' ? 'loop turns' : 'executed lines';
}
/** `812 calls and 3059 loop turns per request`. */
function describeCounts(counts) {
    const { calls, turns } = meanCounts(counts);
    return `${Math.round(calls)} calls and ${Math.round(turns)} ${turnsNoun(counts.unit)} per request`;
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

/***/ 84103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordCommand: () => (/* binding */ recordCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/baseline/tables.js
var tables = __webpack_require__(15265);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(45169);
// EXTERNAL MODULE: ./build/config/origins.js
var origins = __webpack_require__(48272);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/cli/measure-to-file.js
var measure_to_file = __webpack_require__(97018);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/profile-formats.js + 1 modules
var profile_formats = __webpack_require__(91573);
;// CONCATENATED MODULE: ./build/cli/record-kind.js


/** Options that only a profile has, and only a measurement. */
const OF_PROFILES = [
    'duration',
    'format',
    'idle',
    'gil',
    'native',
    'blocking',
    'threads',
    'function',
    'nolineno',
];
const OF_MEASUREMENTS = ['rounds', 'requests', 'count', 'count-requests'];
/** Options that say how a service is started, and those that say when it is up. */
const OF_STARTING = ['workers', 'env'];
const OF_ANSWERING = ['ready-path', 'wait-timeout'];
/**
 * A profile when one of its options or a file of such a format is named; a measurement when one of
 * its options is. Else a service that runs is recorded as it is, unless a load is given, and one
 * that is started is measured.
 * @throws InputError for what contradicts itself, or names no format
 */
function recordKind(question) {
    requireStarted(question);
    const { given, output, service } = question;
    const ofProfile = OF_PROFILES.find((name) => given.has(name));
    const ofMeasurement = OF_MEASUREMENTS.find((name) => given.has(name));
    const told = output === undefined ? undefined : (0,profile_formats/* formatOfName */.Qv)(output);
    if (ofMeasurement !== undefined) {
        // Measurements are JSON as well.
        const other = ofProfile !== undefined
            ? `--${ofProfile}`
            : told !== 'json' && told
                ? `${output}`
                : undefined;
        if (other === undefined) {
            requireNamedLoad(question, optionOf(ofMeasurement));
            return { kind: 'measurement' };
        }
        throw new errors/* InputError */.dz(`recording: ${other} is of a profile, --${optionOf(ofMeasurement)} of a measurement`, {
            advice: 'A profile is recorded for a time (--duration), a measurement is made of rounds of requests. Leave one out.',
        });
    }
    if (ofProfile === undefined && told === undefined) {
        if (service === 'started' || given.has('load'))
            return { kind: 'measurement' };
    }
    return { kind: 'profile', format: formatFor(question, told) };
}
/** @throws InputError for what would change nothing on a service that runs */
function requireStarted({ given, service }) {
    if (service === 'started')
        return;
    const unused = given.has('load') ? OF_STARTING : [...OF_STARTING, ...OF_ANSWERING];
    const option = unused.find((name) => given.has(name));
    if (option === undefined)
        return;
    throw new errors/* InputError */.dz(`recording: --${option} is for a service that is started`, {
        advice: 'Start it with --app or --command, or leave the option out: one that runs stays as it is.',
    });
}
/** @throws InputError where a service that runs would be sent requests that nobody named */
function requireNamedLoad({ given, service }, option) {
    if (service === 'started' || service === undefined || given.has('load'))
        return;
    throw new errors/* InputError */.dz(`recording: --${option} is of a measurement, which sends requests`, {
        advice: 'Name them with --load, a scenario file or a load command: a service that runs is not sent any others.',
    });
}
function optionOf(name) {
    return name === 'count' ? 'no-count' : name;
}
function formatFor({ format, output }, told) {
    if (format !== undefined)
        return (0,profile_formats/* formatNamed */.vq)(format);
    if (told !== undefined)
        return told;
    if (output === undefined)
        return 'speedscope';
    throw new errors/* InputError */.dz(`recording a profile in ${output}: its ending names no format`, {
        advice: `Name one with --format, or end it with one of ${(0,profile_formats/* endingsText */.eM)()}. For a measurement, give --load, --rounds or --requests.`,
    });
}

// EXTERNAL MODULE: ./build/cli/target.js
var target = __webpack_require__(5768);
// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/record.js
/** `fastapi-spy record`: a profile of a running service, or a measurement of one under load. */










const DEFAULT_MEASUREMENT = 'measurement.fastapi-spy.json.gz';
function recordCommand(context) {
    const command = new esm/* Command */.uB('record')
        .description('Record a profile of a service that runs, or start one and measure its CPU per request.')
        .addHelpText('after', `
A service that runs (--pid, --port, SPY_PORT, or the only one there is) is recorded for 30 seconds,
as it is: no request is sent. One that is started (--app, --command) is measured in rounds under
load; with --duration, or a profile's --format or --output, it is recorded under load instead.
With --load a running service is measured, or, with --duration, recorded under that load.

The ending of --output says the format: .speedscope.json (https://speedscope.app), .svg, .raw,
.pprof, .html, .txt, .md, .json. Ctrl-C ends a recording early and keeps what there is.

Examples of profiles:
  $ fastapi-spy record
  $ fastapi-spy record --port 8000 --duration 60 --output profile.svg
  $ fastapi-spy record --pid 4711 --rate 200 --gil --format raw --output stacks.raw
  $ fastapi-spy record --port 8000 --wait 60
  $ fastapi-spy record --app shop.main:app --duration 20 --load scenario.yml

Examples:
  $ fastapi-spy record --app shop.main:app --load scenario.yml --output base.json.gz
  $ fastapi-spy record --app shop.main:app --app-dir services/shop --rounds 10
  $ fastapi-spy record --command "gunicorn -k uvicorn_worker.UvicornWorker -b 127.0.0.1:{port} shop.main:app"
  $ fastapi-spy record --port 8000 --load "wrk -d 5 -c 8 {url}/items"   (attach to a running service)

Exit codes: 0 it is stored, 2 bad usage or input, 3 it failed.`);
    (0,cli_options/* addOutputOption */.mk)(command, undefined, `the file (default: profile.speedscope.json, ${DEFAULT_MEASUREMENT})`);
    return (0,cli_options/* addRecordOptions */.dC)(command).action(async (options) => record(command, options, context));
}
async function record(command, options, context) {
    const overrides = (0,cli_options/* settingsGiven */.br)(options);
    const sources = {
        file: options.config,
        env: process.env,
        overrides,
        cwd: process.cwd(),
    };
    const layers = await (0,origins.readLayers)(sources);
    const settings = (0,origins/* settingsOf */.f5)(layers);
    const service = (0,origins/* namedService */.lI)(layers);
    const kind = recordKind({
        given: givenOn(command),
        format: options.format,
        output: (0,origins/* outputPath */.XC)(layers, settings),
        service,
    });
    const wait = (0,target/* waitSeconds */.Dh)(options, layers);
    if (kind.kind === 'measurement') {
        if (wait > 0)
            await waitFor(service, wait);
        const output = (0,origins/* outputPath */.XC)(layers, settings) ?? DEFAULT_MEASUREMENT;
        return measure({ ...options, out: undefined, output }, context);
    }
    if (wait > 0 && service === 'started') {
        throw new errors/* InputError */.dz('recording: --wait is for a service that runs', {
            advice: 'How long one that is started may take is --wait-timeout.',
        });
    }
    const { recordProfileToFile } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(1503), __webpack_require__.e(6752), __webpack_require__.e(9673), __webpack_require__.e(4204), __webpack_require__.e(326), __webpack_require__.e(6600), __webpack_require__.e(7024), __webpack_require__.e(5201), __webpack_require__.e(9588)]).then(__webpack_require__.bind(__webpack_require__, 19528));
    const { withEnvironment } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97018));
    const stored = await (0,terminal/* working */.Cc)(async (how) => {
        const { chooseServer } = await Promise.all(/* import() */[__webpack_require__.e(4204), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 60867));
        const chosen = service === 'started'
            ? undefined
            : await chooseServer(service ?? {}, { seconds: wait, signal: how.signal, progress: terminal/* progress */.qB });
        const resolved = await (0,config_config.configOf)(layers, { ...sources, needsService: service === 'started' });
        const config = withEnvironment(resolved, options.env);
        const run = {
            ...{ config: withTarget(config, service), format: kind.format, chosen },
            sendsLoad: options.load !== undefined,
            sampling: samplingOf(options),
            threads: options.threads === true,
        };
        return recordProfileToFile(run, context, how);
    }, 'ending the recording');
    stored.tell();
}
/** Settings for a port to start a service on are not those of one that runs. */
function withTarget(config, service) {
    if (service === 'started')
        return config;
    const { port: _port, ...rest } = config;
    return service?.port === undefined ? rest : { ...rest, port: service.port };
}
function samplingOf(options) {
    const { gil, native, blocking } = options;
    if (native === true && blocking !== true) {
        (0,terminal/* progress */.qB)('--native stops the service for each sample, as --blocking does');
    }
    return {
        ...{ gil: gil === true, native: native === true, blocking: blocking === true },
        ...(options.function === true ? { lines: 'first' } : {}),
        ...(options.nolineno === true ? { lines: 'none' } : {}),
    };
}
async function waitFor(service, seconds) {
    if (service === 'started' || service === undefined) {
        throw new errors/* InputError */.dz('recording: --wait is for a service that runs', {
            advice: 'How long one that is started may take is --wait-timeout.',
        });
    }
    const { chooseServer } = await Promise.all(/* import() */[__webpack_require__.e(4204), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 60867));
    await (0,terminal/* withSignals */.MG)((signal) => chooseServer(service, { seconds, signal, progress: terminal/* progress */.qB }));
}
async function measure(options, context) {
    const { measurement, file } = await (0,measure_to_file/* measureToFile */.O)(options, context, async (...how) => (await Promise.all(/* import() */[__webpack_require__.e(1503), __webpack_require__.e(6752), __webpack_require__.e(4204), __webpack_require__.e(326), __webpack_require__.e(6600), __webpack_require__.e(6429), __webpack_require__.e(5201), __webpack_require__.e(9874), __webpack_require__.e(196)]).then(__webpack_require__.bind(__webpack_require__, 9874))).record(...how));
    process.stdout.write(`${(0,tables/* meanCpuMsPerRequest */.Wn)(measurement).toFixed(3)} ms CPU per request over ${measurement.rounds.length} rounds${counted(measurement)}, stored in ${file}\n`);
}
function counted({ counts }) {
    return counts === null ? '' : `, ${Math.round((0,tables/* meanCounts */.yy)(counts).calls)} calls per request`;
}
/** Names of the options on the command line, as the long ones are written, without a `no-`. */
function givenOn(command) {
    return new Set(command.options
        .filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli')
        .map((option) => (option.long ?? '').replace(/^--(no-)?/, '')));
}


/***/ }),

/***/ 5768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ addTargetOptions),
/* harmony export */   Dh: () => (/* binding */ waitSeconds),
/* harmony export */   kW: () => (/* binding */ serviceAccess),
/* harmony export */   oE: () => (/* binding */ chosenTarget),
/* harmony export */   z4: () => (/* binding */ lookSettings)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _config_origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48272);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32315);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38565);
/** Options that say which running service is meant, for the commands that look at one. */




function addTargetOptions(command) {
    const target = command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('-p, --pid <n>', 'process of the service')
        .argParser((0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .numberBetween */ .od)(1, 2 ** 31 - 1))
        .conflicts('port'))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--port <n>', 'port that it listens on (default: SPY_PORT, else the only server)')
        .argParser((0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .numberBetween */ .od)(1, 65_535))
        .conflicts('pid'));
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .addConfigOption */ .hv)((0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .addWaitOption */ .SG)(target));
}
/** How long a service is waited for, in seconds; 0: not at all. */
function waitSeconds(options, layers) {
    const { wait } = options;
    if (wait !== true)
        return wait ?? 0;
    const timeout = 'wait-timeout' in (0,_config_origins_js__WEBPACK_IMPORTED_MODULE_1__.mergeLayers)(layers);
    return timeout ? (0,_config_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsOf */ .f5)(layers)['wait-timeout'] : _options_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_WAIT_SECONDS */ .aE;
}
/**
 * The settings that the options, the environment and the file give.
 * @param overrides settings by name that the command's own options give
 * @throws InputError
 */
async function lookSettings(options, overrides = {}) {
    const named = { pid: textOf(options.pid), port: textOf(options.port) };
    const sources = {
        file: options.config,
        env: process.env,
        overrides: { ...named, ...overrides },
        cwd: process.cwd(),
    };
    const { configOf } = await __webpack_require__.e(/* import() */ 9931).then(__webpack_require__.bind(__webpack_require__, 45169));
    const layers = await (0,_config_origins_js__WEBPACK_IMPORTED_MODULE_1__.readLayers)(sources);
    return { layers, config: await configOf(layers, { ...sources, needsService: false }) };
}
function textOf(value) {
    return value === undefined ? undefined : String(value);
}
/**
 * The service that the options and settings name.
 * @throws InputError, MeasurementError
 */
async function chosenTarget(options, { layers }, signal) {
    const { chooseServer } = await Promise.all(/* import() */[__webpack_require__.e(4204), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 60867));
    const seconds = waitSeconds(options, layers);
    return chooseServer((0,_config_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .namedProcess */ .jS)(layers) ?? {}, { seconds, signal, progress: _terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .progress */ .qB });
}
/**
 * How py-spy can read a service; it is installed where it is not there yet.
 * @throws MeasurementError when it cannot
 */
async function serviceAccess({ pid }) {
    const { findPython } = await Promise.all(/* import() */[__webpack_require__.e(1503), __webpack_require__.e(4204), __webpack_require__.e(7238)]).then(__webpack_require__.bind(__webpack_require__, 57238));
    const { Sampling } = await Promise.all(/* import() */[__webpack_require__.e(326), __webpack_require__.e(3988)]).then(__webpack_require__.bind(__webpack_require__, 79886));
    let pythons = [];
    try {
        pythons = [findPython(process.cwd())];
    }
    catch {
        // uv can install it as well
    }
    return new Sampling(pythons, _terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .progress */ .qB).access(pid);
}


/***/ }),

/***/ 45169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadShape),
/* harmony export */   configOf: () => (/* binding */ configOf),
/* harmony export */   resolveConfig: () => (/* binding */ resolveConfig)
/* harmony export */ });
/* unused harmony export readScenario */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _load_scenario_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2927);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86349);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48272);
/** One typed Config from a file, `SPY_*` variables and inputs or options, in rising order of weight. */






/**
 * The configuration of one run.
 * @throws InputError naming the file or setting, and what it should have been
 */
async function resolveConfig(sources) {
    return configOf(await (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__.readLayers)(sources), sources);
}
/**
 * The same, of layers that were read already.
 * @param sources what they were read from
 */
async function configOf(layers, sources) {
    const settings = (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f5)(layers);
    const { file, fromEnvironment, given } = layers;
    const base = file === undefined ? sources.cwd : (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsFolder */ .GU)(file);
    return toConfig(settings, sources, {
        appDir: 'app-dir' in given || 'app-dir' in fromEnvironment ? sources.cwd : base,
        load: 'load' in given || 'load' in fromEnvironment ? sources.cwd : base,
        output: (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .outputPath */ .XC)(layers, settings),
    });
}
const DEFAULT_RATE_HZ = 100;
/**
 * A duet has a few seconds of CPU to divide among categories and functions. What more samples cost
 * the services, they cost both alike (docs/deciding.md has the figures).
 */
const DUET_RATE_HZ = 250;
async function toConfig(settings, sources, folders) {
    return {
        service: serviceSource(settings, sources.needsService ?? true),
        appDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folders.appDir, settings['app-dir']),
        ...optional('python', settings.python),
        workers: settings.workers,
        ...optional('port', settings.port),
        env: settings.env,
        ...optional('readyPath', settings['ready-path']),
        waitTimeoutSeconds: settings['wait-timeout'],
        load: await loadSource(settings.load, folders.load),
        rounds: settings.rounds,
        ...optional('requests', settings.requests),
        rateHz: settings.rate ?? DEFAULT_RATE_HZ,
        duet: {
            rateHz: settings.rate ?? DUET_RATE_HZ,
            budgetSeconds: settings.budget,
            ...optional('seed', settings.seed),
            ...optional('base', settings.base),
            ...optional('setup', settings.setup),
        },
        count: settings.count,
        countRequests: settings['count-requests'],
        thresholds: settings.thresholds,
        categories: settings.categories,
        profiling: {
            durationSeconds: settings.duration,
            ...optional('output', folders.output),
            idle: settings.idle,
            subprocesses: settings.subprocesses,
            locals: settings.locals,
            top: settings.top,
            reportFormat: settings['report-format'],
        },
        action: {
            mode: settings.mode,
            ...optional('baselineBranch', settings['baseline-branch']),
            ...optional('baselineFile', settings['baseline-file']),
            baselineWaitSeconds: settings['baseline-wait'],
            history: settings.history,
            key: settings.key,
            ...optional('shard', settings.shard),
            failOn: settings['fail-on'],
            comment: settings.comment,
            ...optional('retentionDays', settings['retention-days']),
        },
    };
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function serviceSource(settings, needed) {
    const named = _origins_js__WEBPACK_IMPORTED_MODULE_5__/* .SERVICE_KEYS */ .xI.filter((key) => settings[key] !== undefined);
    if (named.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`reading the settings: ${named.map((key) => `"${key}"`).join(' and ')} are both given`, { advice: 'Give one: app (module:attribute), command, or pid.' });
    }
    if (settings.app !== undefined) {
        if (!/^[\w.]+:[\w.]+(\(\))?$/.test(settings.app)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`reading the settings: app "${settings.app}" is not module:attribute`, {
                advice: 'For instance "shop.main:app". Anything else can be given as a command.',
            });
        }
        return { kind: 'app', app: settings.app, workers: settings.workers };
    }
    if (settings.command !== undefined)
        return { kind: 'command', command: settings.command };
    if (settings.pid !== undefined)
        return { kind: 'attach', pid: settings.pid };
    if (settings.port !== undefined || !needed)
        return { kind: 'attach' };
    // A duet starts both of its services.
    const isStarted = settings.mode === 'duet';
    const running = isStarted ? '' : ', or the pid or port of a running service';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('reading the settings: no service is named', {
        advice: `Give app: "module:attribute" (started with uvicorn)${isStarted ? ' or' : ','} command: "… --port {port}"${running}.`,
    });
}
async function loadSource(load, folder) {
    if (load === undefined)
        return { kind: 'openapi' };
    if (typeof load !== 'string') {
        return { kind: 'scenario', scenario: load, origin: 'the configuration file' };
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(load) ? load : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, load);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return { kind: 'scenario', scenario: await readScenario(path), origin: load };
    if (/\.(ya?ml|json)$/.test(load) && !/\s/.test(load)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`reading the scenario ${load}: there is no such file in ${folder}`, {
            advice: 'Give the path of a scenario file, or a load command.',
        });
    }
    return { kind: 'command', command: load };
}
/**
 * A scenario from a YAML or JSON file.
 * @throws InputError naming file and field
 */
async function readScenario(path) {
    const parsed = _load_scenario_js__WEBPACK_IMPORTED_MODULE_3__/* .scenarioSchema */ .mE.safeParse(await (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .gM)(path, 'the scenario'));
    if (parsed.success)
        return parsed.data;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`reading the scenario ${path}: ${(0,_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .W)(parsed.error, (key) => `"${key}"`, _load_scenario_js__WEBPACK_IMPORTED_MODULE_3__/* .scenarioSchema */ .mE)}`, { advice: 'docs/configuration.md describes scenarios.' });
}
/** Connections, requests and warm-up of a round: the scenario's, or the defaults. */
function loadShape(config) {
    const scenario = config.load.kind === 'scenario' ? config.load.scenario : _load_scenario_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_SCENARIO */ .h_;
    return {
        connections: scenario.connections,
        requests: config.requests ?? scenario['requests-per-round'],
        warmUp: scenario['warm-up'],
    };
}


/***/ }),

/***/ 78420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PYPROJECT),
/* harmony export */   Y: () => (/* binding */ DEFAULT_FILES)
/* harmony export */ });
/** Where settings are looked for; apart from what reads them, which takes long to load. */
/** Files of our own; the first that is there counts. */
const DEFAULT_FILES = ['fastapi-spy.yml', 'fastapi-spy.yaml', '.github/fastapi-spy.yml'];
/** The other place: a table of a Python project's own file. */
const PYPROJECT = 'pyproject.toml';


/***/ }),

/***/ 48272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ settingsFolder),
/* harmony export */   P: () => (/* binding */ settingsWithOrigins),
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   Zj: () => (/* binding */ isPyproject),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   jS: () => (/* binding */ namedProcess),
/* harmony export */   lI: () => (/* binding */ namedService),
/* harmony export */   mergeLayers: () => (/* binding */ mergeLayers),
/* harmony export */   readLayers: () => (/* binding */ readLayers),
/* harmony export */   xI: () => (/* binding */ SERVICE_KEYS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86349);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78420);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27067);
/**
 * The layers that settings come from, lowest first: defaults, the file, the environment, inputs or
 * options; what they give together, and where each value is from.
 */








/** Settings of which one names the service. */
const SERVICE_KEYS = ['app', 'command', 'pid'];
/**
 * Reads all layers.
 * @throws InputError when the file is not there or is no mapping, or when there are two
 */
async function readLayers(sources) {
    const found = await readFileLayer(sources);
    return {
        ...(found === undefined ? {} : { file: found.file }),
        fromFile: found?.settings ?? {},
        ...environmentSettings(sources.env),
        given: definedOnly(sources.overrides),
    };
}
/** What the layers give together; a service named closer to the user replaces one further away. */
function mergeLayers({ fromFile, fromEnvironment, given }) {
    const merged = { ...fromFile };
    for (const layer of [fromEnvironment, given]) {
        // Whatever form it was named in.
        if (SERVICE_KEYS.some((key) => key in layer)) {
            for (const key of SERVICE_KEYS)
                delete merged[key];
        }
        Object.assign(merged, layer);
    }
    return merged;
}
/**
 * The file that is written: as it was given, or, for one in a configuration file, its absolute path.
 * Undefined when none is set.
 */
function outputPath(layers, { output }) {
    const { file, fromEnvironment, given } = layers;
    if (output === undefined || file === undefined)
        return output;
    if ('output' in given || 'output' in fromEnvironment)
        return output;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(settingsFolder(file), output);
}
/**
 * Which service the layer closest to the user names: one to start, or one that runs; undefined when
 * none does. A port beside an app or a command is the one to start it on.
 */
function namedService(layers) {
    for (const layer of [layers.given, layers.fromEnvironment, layers.fromFile]) {
        if ('app' in layer || 'command' in layer)
            return 'started';
        const named = processIn(layer);
        if (named !== undefined)
            return named;
    }
    return undefined;
}
/** The process that the closest layer names, whatever else is named; undefined when none does. */
function namedProcess(layers) {
    const { given, fromEnvironment, fromFile } = layers;
    return processIn(given) ?? processIn(fromEnvironment) ?? processIn(fromFile);
}
function processIn(layer) {
    if ('pid' in layer && 'port' in layer)
        return { pid: Number(layer.pid), port: Number(layer.port) };
    if ('pid' in layer)
        return { pid: Number(layer.pid) };
    return 'port' in layer ? { port: Number(layer.port) } : undefined;
}
/**
 * The settings that the layers give, defaults included.
 * @throws InputError naming the file, variable or option, and what it should have been
 */
function settingsOf(layers) {
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .settingsSchema */ .dP.safeParse(mergeLayers(layers));
    if (parsed.success)
        return parsed.data;
    const { file, fromEnvironment, given, variables } = layers;
    // A name that is none can stand in a file only.
    const isName = parsed.error.issues[0]?.code === 'unrecognized_keys' && file !== undefined;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the ${isName ? `configuration ${file}` : 'settings'}: ${(0,_validation_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .W)(parsed.error, (key) => {
        if (key in given)
            return `"${key}"`;
        if (key in fromEnvironment)
            return `the environment variable ${variables[key]}`;
        return `"${key}" in ${file ?? 'the settings'}`;
    }, _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .settingsSchema */ .dP)}`, { advice: 'docs/configuration.md lists every setting with its unit and bounds.' });
}
/**
 * Every setting with its value and where that is from, in the order of the schema.
 * @throws InputError as `settingsOf` does
 */
function settingsWithOrigins(layers) {
    const settings = settingsOf(layers);
    const merged = mergeLayers(layers);
    return Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .settingsSchema */ .dP.shape).flatMap((name) => {
        const value = settings[name];
        const origin = name in merged ? originOf(name, layers) : { kind: 'default' };
        if (name !== 'thresholds')
            return [{ name, value, origin }];
        const own = (layers.fromFile.thresholds ?? {});
        return Object.entries(settings.thresholds).map(([key, limit]) => ({
            name: `${name}.${key}`,
            value: limit,
            origin: key in own ? origin : { kind: 'default' },
        }));
    });
}
function originOf(name, { file, fromEnvironment, variables, given }) {
    if (name in given)
        return { kind: 'option', name: `--${name}` };
    if (name in fromEnvironment)
        return { kind: 'environment', name: variables[name] };
    return { kind: 'file', name: file };
}
function definedOnly(values) {
    return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined && entry[1] !== ''));
}
async function readFileLayer({ file, cwd }) {
    if (file !== undefined && file !== '') {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, file);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the configuration ${file}: there is no such file`, {
                advice: `It was looked for at ${path}.`,
            });
        }
        const settings = isPyproject(path) ? await readPyproject(path) : await readSettings(path);
        if (settings !== undefined)
            return { file: path, settings };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the configuration ${file}: it has no table [tool.fastapi-spy]`);
    }
    const own = _files_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_FILES */ .Y.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, name)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    const pyproject = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_7__/* .PYPROJECT */ .J);
    const table = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(pyproject) ? await readPyproject(pyproject) : undefined;
    if (own !== undefined && table !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the configuration: ${own} is there, and a table [tool.fastapi-spy] in ${pyproject}`, { advice: 'Keep all settings in one of them, or say which with --config (input: config).' });
    }
    if (table !== undefined)
        return { file: pyproject, settings: table };
    return own === undefined ? undefined : { file: own, settings: await readSettings(own) };
}
/** Whether a configuration file is a Python project's own. */
function isPyproject(file) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file) === _files_js__WEBPACK_IMPORTED_MODULE_7__/* .PYPROJECT */ .J;
}
/**
 * The table `[tool.fastapi-spy]`; undefined when there is none.
 * @throws InputError when the file cannot be read or is no TOML
 */
async function readPyproject(path) {
    const source = await readText(path, 'the configuration');
    // Somebody else's file, which need not be in order.
    if (!source.includes('fastapi-spy'))
        return undefined;
    const { parse: parseToml } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    let tool;
    try {
        ({ tool } = parseToml(source));
    }
    catch (cause) {
        const { line, column } = cause;
        const place = line === undefined ? '' : ` at line ${line}, column ${column}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the configuration ${path}: ${firstLine(cause)}${place}`, {
            cause,
        });
    }
    const table = isMapping(tool) ? tool['fastapi-spy'] : undefined;
    if (table === undefined || isMapping(table))
        return table;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the configuration ${path}: tool.fastapi-spy is no table`);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The folder that paths in a file are relative to: the project, its own folder or above `.github`. */
function settingsFolder(file) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);
    return /[\\/]\.github$/.test(folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) : folder;
}
async function readSettings(file) {
    const value = await readYaml(file, 'the configuration');
    if (value === null || value === undefined)
        return {};
    if (isMapping(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the configuration ${file}: expected "name: value" lines`);
}
/**
 * @param what the file is, for the error
 * @throws InputError when it cannot be read or is no YAML
 */
async function readYaml(path, what) {
    const source = await readText(path, what);
    try {
        // Aliases are capped: a few lines of YAML can otherwise expand to gigabytes.
        return (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(source, { maxAliasCount: 100 });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading ${what} ${path}: ${firstLine(cause)}`, { cause });
    }
}
/** Without the colon that announces the lines of the file, which follow. */
function firstLine(cause) {
    return cause.message.split('\n')[0].replace(/:$/, '');
}
async function readText(path, what) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading ${what} ${path}: ${cause.message}`, { cause });
    }
}
function environmentSettings(env) {
    const fromEnvironment = {};
    const variables = {};
    const take = (variable, setting) => {
        const value = env[variable];
        if (value === undefined || value === '')
            return;
        fromEnvironment[setting] = value;
        variables[setting] = variable;
    };
    for (const [variable, setting] of Object.entries(_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .ENVIRONMENT_ALIASES */ .r9))
        take(variable, setting);
    for (const setting of _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .SCALAR_SETTINGS */ .Jb) {
        take(`SPY_${setting.toUpperCase().replaceAll('-', '_')}`, setting);
    }
    return { fromEnvironment, variables };
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


/***/ }),

/***/ 42091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/** A file that is there as a whole, or as it was before. */

/**
 * Writes beside the file first, then puts that in its place.
 * @param mode of the file; by default as the system makes new ones
 * @throws what the system says; nothing is left beside the file then
 */
async function replaceFile(path, content, mode) {
    const partial = `${path}.part-${process.pid}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, content, mode === undefined ? {} : { mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
        throw error;
    }
}


/***/ })

};

export const id = 2315;
export const ids = [2315];
export const modules = {

/***/ 32315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ overridesOf),
/* harmony export */   Mp: () => (/* binding */ addDuetOptions),
/* harmony export */   SG: () => (/* binding */ addWaitOption),
/* harmony export */   aE: () => (/* binding */ DEFAULT_WAIT_SECONDS),
/* harmony export */   br: () => (/* binding */ settingsGiven),
/* harmony export */   dC: () => (/* binding */ addRecordOptions),
/* harmony export */   eB: () => (/* binding */ addMeasureOptions),
/* harmony export */   hv: () => (/* binding */ addConfigOption),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   mk: () => (/* binding */ addOutputOption),
/* harmony export */   od: () => (/* binding */ numberBetween),
/* harmony export */   xX: () => (/* binding */ addCountOptions)
/* harmony export */ });
/* unused harmony export addProfileOptions */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27067);
/* harmony import */ var _profile_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91573);
/** Options that several commands share; their names are the settings'. */



const SERVICE = [
    ['--app <module:attr>', 'application to start with uvicorn'],
    ['--command <command>', 'command that starts the service; {port} stands for the port'],
    ['--app-dir <folder>', 'folder the service runs in (default: this one)'],
    ['--python <path>', 'interpreter for --app (default: the virtual environment here, else PATH)'],
    ['--workers <n>', 'worker processes for --app (default: 1)'],
    [
        '--port <n>',
        'what listens there; with --app or --command the port for it (default: a free one)',
    ],
    ['-p, --pid <n>', 'process of a running service; --port as well when it listens on several'],
    ['--ready-path <path>', 'HTTP path that must answer 2xx first (default: a TCP connection)'],
    ['--wait-timeout <seconds>', 'how long the service may take to answer (default: 60)'],
];
const LOAD = [
    [
        '--load <file|command>',
        'scenario file, or a load command ({url}); default for a service that is started: every GET in openapi.json without required parameters',
    ],
    ['--rounds <n>', 'rounds, each with a fresh process (default: 5)'],
    ['--requests <n>', "requests of a round (default: the scenario's, else 2000)"],
    ['-r, --rate <hz>', 'samples a second (default: 100, in a duet 250)'],
];
const COUNT = [
    ['--count-requests <n>', 'requests of each kind that a counting pass sends (default: 20)'],
];
/** Adds the options of everything that measures. */
function addMeasureOptions(command) {
    return addOptions(command, [...SERVICE, ...LOAD, ...COUNT]);
}
/** Adds all options of `record`, under headings. */
function addRecordOptions(command) {
    const isRunning = ([flags]) => /--(port|pid) /.test(flags);
    const isLoad = ([flags]) => /--load /.test(flags);
    const isRate = ([flags]) => /--rate /.test(flags);
    const plain = (options) => {
        for (const [flags, description] of options)
            command.option(flags, description);
    };
    addConfigOption(command);
    command.optionsGroup('A service that runs (default: the only one):');
    plain(SERVICE.filter(isRunning));
    addWaitOption(command);
    command.optionsGroup('A service that is started for it:');
    plain(SERVICE.filter((each) => !isRunning(each)));
    addEnvOption(command);
    command.optionsGroup('The load:');
    plain(LOAD.filter(isLoad));
    command.optionsGroup('A profile:');
    addProfileOptions(command);
    command.option('-r, --rate <hz>', 'samples a second (default: SPY_RATE, else 100)');
    command.optionsGroup('A measurement:');
    plain([...LOAD, ...COUNT].filter((each) => !isLoad(each) && !isRate(each)));
    return command.option('--no-count', 'do not count the work per request: two passes fewer');
}
/** Seconds of `--wait` without a number. */
const DEFAULT_WAIT_SECONDS = 30;
function addWaitOption(command) {
    const wait = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--wait [seconds]', `wait for a service to come up, at most so long (default: SPY_TIMEOUT, else ${DEFAULT_WAIT_SECONDS})`);
    return command.addOption(wait.argParser(numberBetween(1, 3600)));
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
/** Adds the options of a duet that are not its own. */
function addDuetOptions(command) {
    const isOfOne = (flags) => /--(pid|port|rounds) /.test(flags);
    const shared = [...SERVICE, ...LOAD, ...COUNT].filter(([flags]) => !isOfOne(flags));
    return addOptions(command, shared);
}
/** Adds where the result goes: `--output`, for short `-o` or `--out`. */
function addOutputOption(command, fallback, description = 'where the measurement goes') {
    return command
        .option('-o, --output <file>', description, fallback)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--out <file>', 'the same').hideHelp());
}
/** Adds what is py-spy's: how long, what, and in which format. */
function addProfileOptions(command) {
    return command
        .option('-d, --duration <time>', 'how long: 30, 90s, 2m (default: 30)')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('-f, --format <format>', 'format of the file (default: as it ends)').choices([
        ..._profile_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTPUT_FORMATS */ .DS,
        ...Object.keys(_profile_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMAT_ALIASES */ .LZ),
    ]))
        .option('-i, --idle', 'threads that wait as well')
        .option('-g, --gil', 'only threads that hold the GIL; C code that released it is not seen')
        .option('-t, --threads', 'keep processes and threads apart in every format')
        .option('--no-subprocesses', 'only the process itself, not those below it')
        .option('-n, --native', 'frames of C, C++ and Cython as well; stops the service, see --blocking')
        .option('--blocking', 'stop the service for each sample: no torn stacks, but most work of thread pools is missed')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('-F, --function', "the line of a function is its first, not the running one's").conflicts('nolineno'))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--nolineno', 'no lines').conflicts('function'));
}
/** The file that the output option names. */
function outputOf(options) {
    return (options.out ?? options.output);
}
/** Adds the options of counting alone. */
function addCountOptions(command) {
    const isAttaching = (flags) => /--(pid|port) /.test(flags);
    const service = SERVICE.filter(([flags]) => !isAttaching(flags));
    return addOptions(command, [...service, LOAD[0], ...COUNT]);
}
function addOptions(command, options) {
    for (const [flags, description] of options)
        command.option(flags, description);
    return addConfigOption(addEnvOption(command));
}
function addEnvOption(command) {
    return command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--env <NAME=VALUE>', 'environment of the service; repeatable')
        .argParser((value, all) => [...(all ?? []), value])
        .default([], 'none'));
}
function addConfigOption(command) {
    return command.option('--config <file>', 'configuration file (default: fastapi-spy.yml, .github/fastapi-spy.yml, pyproject.toml)');
}
/** Settings that are switched on, or off, by an option without a value. */
const SWITCHES = {
    count: false,
    subprocesses: false,
    idle: true,
};
/** The settings among the given options, by their names. */
function settingsGiven(options) {
    const { out, ...given } = overridesOf(options);
    const all = out === undefined ? given : { ...given, output: out };
    for (const [name, value] of Object.entries(SWITCHES)) {
        if (options[name] === value)
            all[name] = String(value);
    }
    return Object.fromEntries(Object.entries(all).filter(([name]) => _config_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SCALAR_SETTINGS */ .Jb.includes(name)));
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

/***/ 91573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LZ: () => (/* binding */ FORMAT_ALIASES),
  DS: () => (/* binding */ OUTPUT_FORMATS),
  Z2: () => (/* binding */ defaultName),
  eM: () => (/* binding */ endingsText),
  vq: () => (/* binding */ formatNamed),
  Qv: () => (/* binding */ formatOfName),
  dp: () => (/* binding */ isRecordingFormat),
  sk: () => (/* binding */ nextStep),
  Xw: () => (/* binding */ writeRecording)
});

// EXTERNAL MODULE: ./build/profile/interner.js
var interner = __webpack_require__(50139);
// EXTERNAL MODULE: ./build/profile/formats/written.js
var written = __webpack_require__(56558);
;// CONCATENATED MODULE: ./build/profile/formats/owners.js
/** Whose samples they are, for formats that have no place for threads. */


/** All processes and threads together. */
function withoutThreads(profile) {
    return { ...profile, threads: [] };
}
/** Each thread's stacks on frames of its process and of itself, named as py-spy names them. */
function withThreadFrames(profile) {
    const functions = [...profile.tables.functions];
    const frames = [...profile.tables.frames];
    const stacks = new interner/* Interner */.M();
    const owner = (name, parent) => {
        functions.push({ name, path: '', origin: 'native' });
        frames.push({ function: functions.length - 1, line: 0 });
        const frame = frames.length - 1;
        return stacks.intern(`${parent}:${frame}`, () => ({ parent, frame }));
    };
    const processes = new Map();
    const samples = [];
    for (const { pid, tid, name, command, samples: own } of profile.threads) {
        let root = -1;
        if (pid !== undefined) {
            root = processes.get(pid) ?? owner((0,written/* processText */.bB)(pid, command), -1);
            processes.set(pid, root);
        }
        if (tid !== undefined)
            root = owner(`thread (${tid})${name === '' ? '' : `: ${name}`}`, root);
        const moved = new Map();
        for (const { stack, weight } of own) {
            samples.push({ stack: place(profile.tables.stacks, stack, root, moved, stacks), weight });
        }
    }
    return { ...profile, tables: { functions, frames, stacks: stacks.values }, samples, threads: [] };
}
/** Where a stack is above `root`, in the new table. */
function place(old, stack, root, moved, stacks) {
    const way = [];
    let at = stack;
    for (; at >= 0 && !moved.has(at); at = old[at].parent)
        way.push(at);
    let parent = at < 0 ? root : moved.get(at);
    for (const node of way.reverse()) {
        const { frame } = old[node];
        const below = parent;
        parent = stacks.intern(`${below}:${frame}`, () => ({ parent: below, frame }));
        moved.set(node, parent);
    }
    return parent;
}

;// CONCATENATED MODULE: ./build/cli/profile-formats.js
/** The formats in which a profile is written: their names, their files' endings, their writers. */

const OUTPUT_FORMATS = [
    'speedscope',
    'svg',
    'raw',
    'pprof',
    'html',
    'text',
    'markdown',
    'json',
];
/** As py-spy calls it. */
const FORMAT_ALIASES = { flamegraph: 'svg' };
/** By the ending of a file's name; the first that fits. */
const ENDINGS = [
    ['.speedscope.json', 'speedscope'],
    ['.speedscope', 'speedscope'],
    ['.svg', 'svg'],
    ['.raw', 'raw'],
    ['.folded', 'raw'],
    ['.collapsed', 'raw'],
    ['.pprof', 'pprof'],
    ['.pb.gz', 'pprof'],
    ['.pb', 'pprof'],
    ['.prof', 'pprof'],
    ['.html', 'html'],
    ['.htm', 'html'],
    ['.txt', 'text'],
    ['.md', 'markdown'],
    ['.markdown', 'markdown'],
    ['.json', 'json'],
];
/** Formats that `fastapi-spy report` reads again. */
const READ_AGAIN = new Set([
    'speedscope',
    'svg',
    'raw',
    'pprof',
]);
/** The format that a file's name tells; undefined when it tells none. */
function formatOfName(name) {
    const lower = name.toLowerCase();
    return ENDINGS.find(([ending]) => lower.endsWith(ending))?.[1];
}
/** The format that an option names. */
function formatNamed(name) {
    return FORMAT_ALIASES[name] ?? name;
}
/** The file that is written when none is named: `profile.svg`. */
function defaultName(format) {
    const [ending] = ENDINGS.find(([, each]) => each === format);
    return `profile${ending}`;
}
/** Endings for people, in the order of the formats. */
function endingsText() {
    return [...new Set(ENDINGS.map(([ending]) => ending))].join(' ');
}
/** What a newcomer does with the file. */
function nextStep(format, file) {
    if (format === 'html')
        return `open ${file} in a browser`;
    if (!READ_AGAIN.has(format))
        return '';
    const shown = /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw `'\''`)}'`;
    return `fastapi-spy report ${shown}`;
}
function isRecordingFormat(format) {
    return READ_AGAIN.has(format);
}
/** A profile in a format that holds one, in the profile's unit. */
async function writeRecording(profile, format, { title, threads }) {
    switch (format) {
        case 'speedscope': {
            const { writeSpeedscopeProfile } = await __webpack_require__.e(/* import() */ 6362).then(__webpack_require__.bind(__webpack_require__, 86362));
            return writeSpeedscopeProfile(profile, title);
        }
        case 'raw': {
            const { writeRaw } = await __webpack_require__.e(/* import() */ 9951).then(__webpack_require__.bind(__webpack_require__, 29951));
            return writeRaw(threads ? profile : withoutThreads(profile));
        }
        case 'svg': {
            const { writeSvg } = await __webpack_require__.e(/* import() */ 5419).then(__webpack_require__.bind(__webpack_require__, 95419));
            return writeSvg(threads ? withThreadFrames(profile) : profile, { title });
        }
        case 'pprof': {
            const { writePprof } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(6260)]).then(__webpack_require__.bind(__webpack_require__, 6260));
            return writePprof(profile);
        }
    }
}


/***/ }),

/***/ 27067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r9: () => (/* binding */ ENVIRONMENT_ALIASES),
  Jb: () => (/* binding */ SCALAR_SETTINGS),
  dP: () => (/* binding */ settingsSchema),
  qb: () => (/* binding */ thresholdsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var classic_schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return api/* _coercedString */.K_(classic_schemas/* ZodString */.NDH, params);
}
function number(params) {
    return core._coercedNumber(schemas.ZodNumber, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./build/load/scenario.js
var scenario = __webpack_require__(2927);
;// CONCATENATED MODULE: ./build/config/schema.js
/**
 * The settings a user can give, once: types, defaults, bounds and messages. The same names serve
 * the configuration file, the action's inputs, the command line's options (kebab-case) and the
 * environment (`SPY_` + upper case).
 */


/** A number that may arrive as text, as it does from inputs, options and the environment. */
function numberFromText(value) {
    return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}
const whole = (low, high) => {
    const wanted = `expected a whole number from ${low} to ${high}`;
    const schema = classic_schemas/* number */.aig(wanted).int(wanted).min(low, wanted).max(high, wanted);
    return classic_schemas/* preprocess */.vkY(numberFromText, schema);
};
const amount = (low, high) => {
    const wanted = `expected a number from ${low} to ${high}`;
    return classic_schemas/* preprocess */.vkY(numberFromText, classic_schemas/* number */.aig(wanted).min(low, wanted).max(high, wanted));
};
const amountOrNull = (low, high) => amount(low, high).nullable();
/** `true` or `false`, also as text. */
const flag = classic_schemas/* preprocess */.vkY((value) => (value === 'true' ? true : value === 'false' ? false : value), classic_schemas/* boolean */.zMY('expected true or false'));
const schema_text = classic_schemas/* string */.YjP().min(1).max(4096);
const categoryRuleSchema = classic_schemas/* strictObject */.rej({
    category: classic_schemas/* string */.YjP()
        .regex(/^[\p{L}\p{N} _-]{1,40}$/u, 'expected up to 40 letters, digits, spaces, dashes'),
    module: classic_schemas/* string */.YjP().min(1).max(512),
    functions: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP().min(1).max(512)).max(100).optional(),
    origin: classic_schemas/* enum */.k5n(['app', 'package', 'stdlib']).optional(),
});
const UNIT_SECONDS = { '': 1, s: 1, m: 60, h: 3600 };
/** A name that stands in names of artifacts and in the hidden markers of a comment. */
const schema_name = classic_schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9._-]{1,64}$/, 'expected up to 64 letters, digits, dots, dashes or underscores');
/** A time in seconds: `90`, `90s`, `3m`, `1h`, `1m30s`. */
const durationFrom = (least) => classic_schemas/* preprocess */.vkY((value) => {
    if (typeof value !== 'string')
        return value;
    const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(s|m|h|$)/g)];
    // Nothing but such parts.
    if (parts.length === 0 || parts.map(([part]) => part).join('') !== value)
        return value;
    return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * UNIT_SECONDS[unit ?? ''], 0);
}, classic_schemas/* number */.aig('expected a time such as 90s, 3m or 1m30s'))
    .pipe(classic_schemas/* number */.aig()
    .min(least, `expected at least ${least} second${least === 1 ? '' : 's'}`)
    .max(86_400, 'expected at most 24 hours'));
/** Limits above which a metric counts; units stand in the names. `null` switches a gate off. */
const thresholdsSchema = classic_schemas/* strictObject */.rej({
    /** Of decisions over identical code, the part in per cent that may alarm. */
    'alpha-percent': amount(0.01, 20).default(1),
    'cpu-percent': amountOrNull(0.1, 1000).default(3),
    'category-points': amountOrNull(0.1, 1000).default(3),
    /** Limits of single categories; they win over `category-points`. */
    'category-points-of': classic_schemas/* record */.g1P(schema_text, amountOrNull(0.1, 1000)).default({}),
    'function-points': amountOrNull(0.1, 1000).default(2),
    /** Functions whose share of the total stays below this on both sides are neither shown nor gated. */
    'function-min-share-percent': amount(0, 100).default(1),
    'latency-percent': amountOrNull(1, 10_000).default(25),
    'throughput-percent': amountOrNull(1, 100).default(15),
    'error-rate-points': amountOrNull(0, 100).default(1),
    /** Slow drift: change of the total against the oldest measurement of the branch that is looked at. */
    'drift-cpu-percent': amountOrNull(0.1, 1000).default(10),
    'drift-calls-percent': amountOrNull(0, 1000).default(10),
    /** Exact counts per request: of the whole scenario, of each endpoint, of each category. */
    'calls-percent': amountOrNull(0, 1000).default(3),
    'turns-percent': amountOrNull(0, 1000).default(5),
    'endpoint-calls-percent': amountOrNull(0, 1000).default(10),
    'endpoint-turns-percent': amountOrNull(0, 1000).default(25),
    /** Share of the calls of the whole scenario by which a category may grow. */
    'category-calls-points': amountOrNull(0, 1000).default(3),
    /** Queries more per request of an endpoint. */
    'endpoint-queries': amountOrNull(0, 1000).default(1),
    /** Changes of fewer calls or turns than this per request never count, whatever the percentage. */
    'count-floor': amount(0, 1_000_000).default(20),
    /** Most calls per request of single functions, by name or end of the name. */
    'max-calls': classic_schemas/* record */.g1P(schema_text, classic_schemas/* strictObject */.rej({ 'per-request': amount(0, 1_000_000_000) }))
        .default({}),
});
const settingsSchema = classic_schemas/* strictObject */.rej({
    app: schema_text.optional(),
    command: schema_text.optional(),
    'app-dir': schema_text.default('.'),
    python: schema_text.optional(),
    workers: whole(1, 64).default(1),
    port: whole(1, 65_535).optional(),
    pid: whole(1, 2 ** 31 - 1).optional(),
    env: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), string()).default({}),
    'ready-path': classic_schemas/* string */.YjP()
        .regex(/^\/\S*$/, 'expected a path that begins with /')
        .optional(),
    'wait-timeout': amount(1, 3600).default(60),
    load: classic_schemas/* union */.KCZ([schema_text, scenario/* scenarioSchema */.mE]).optional(),
    rounds: whole(1, 100).default(5),
    requests: whole(1, 10_000_000).optional(),
    /** Samples a second; 100, and 250 in a duet. */
    rate: whole(1, 1000).optional(),
    /** Time for the pairs of a duet, in seconds. */
    budget: durationFrom(10).default(180),
    /** Repeats the orders and hash seeds of a duet. */
    seed: classic_schemas/* string */.YjP()
        .regex(/^[\w.-]{1,64}$/, 'expected up to 64 letters, digits, dots, dashes or underscores')
        .optional(),
    /** Commit, branch or tag that a duet compares with. */
    base: schema_text.optional(),
    /** Command that makes the base's environment in its checkout. */
    setup: schema_text.optional(),
    thresholds: thresholdsSchema.default(thresholdsSchema.parse({})),
    count: flag.default(true),
    'count-requests': whole(3, 1000).default(20),
    categories: classic_schemas/* array */.YOg(categoryRuleSchema).max(1000).default([]),
    mode: classic_schemas/* enum */.k5n(['auto', 'record', 'compare', 'duet', 'merge']).default('auto'),
    'baseline-branch': schema_text.optional(),
    'baseline-file': schema_text.optional(),
    /** How long a run that is still measuring the wanted baseline is waited for, in seconds. */
    'baseline-wait': durationFrom(0).default(300),
    /** So many further measurements of the branch are looked at, for its trend and how far jobs lie apart. */
    history: whole(0, 100).default(20),
    key: schema_name.default('default'),
    /** Name of this part of a measurement that several jobs make together. */
    shard: schema_name.optional(),
    'fail-on': classic_schemas/* enum */.k5n(['regression', 'never']).default('regression'),
    comment: classic_schemas/* enum */.k5n(['auto', 'on-regression', 'never']).default('auto'),
    'retention-days': whole(1, 90).optional(),
    /** How long a profile of a running service is recorded, in seconds. */
    duration: durationFrom(1).default(30),
    /** The file that `record` writes. */
    output: schema_text.optional(),
    /** Whether threads that sleep are in a profile as well. */
    idle: flag.default(false),
    /** Whether processes below the given one are in a profile as well. */
    subprocesses: flag.default(true),
    /** How much of local variables `dump` shows: none, or more of long values. */
    locals: whole(0, 4).default(0),
    /** Functions in the table of `top` and of a profile's report. */
    top: whole(1, 1000).default(20),
    /** How the report of a profile is written. */
    'report-format': classic_schemas/* enum */.k5n(['text', 'markdown', 'html', 'json']).default('text'),
});
/** Environment variables with names of their own, beside `SPY_` + the setting's name. */
const ENVIRONMENT_ALIASES = {
    SPY_TIMEOUT: 'wait-timeout',
    SPY_APP_MODULE: 'app',
};
/** Settings that have no sensible form as one environment variable. */
const STRUCTURED = new Set(['env', 'thresholds', 'categories']);
/** Names of the settings that inputs, options and the environment can give. */
const SCALAR_SETTINGS = Object.keys(settingsSchema.shape).filter((name) => !STRUCTURED.has(name));


/***/ }),

/***/ 2927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h_: () => (/* binding */ DEFAULT_SCENARIO),
/* harmony export */   mE: () => (/* binding */ scenarioSchema),
/* harmony export */   zY: () => (/* binding */ endpointName)
/* harmony export */ });
/* unused harmony exports requestSchema, loginSchema, requestOrder */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/** A scenario: which requests a round sends, how often, in which order. */

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4096);
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(8192)
    .regex(/^\/\S*$/, 'expected a path that begins with / and has no spaces');
const headers = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(16_384));
const requestFields = {
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z]{1,16}$/, 'expected an HTTP method')
        .transform((method) => method.toUpperCase())
        .default('GET'),
    path,
    headers: headers.default({}),
    /** Sent as JSON, with its content type. */
    json: zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9().optional(),
    /** Sent as it is. */
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Expected status; undefined: any from 200 to 299. */
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(100).max(599).optional(),
};
const exclusiveBody = {
    check: (request) => request.json === undefined || request.body === undefined,
    message: 'json and body are both given; a request has one body',
};
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: text.optional(),
    ...requestFields,
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int('expected a whole number').min(1).max(10_000).default(1),
    /** Whether the token of the login step goes with it. */
    auth: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
})
    .refine(exclusiveBody.check, exclusiveBody.message);
const loginSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...requestFields,
    method: requestFields.method.default('POST'),
    /** Dotted path of the token in the JSON answer. */
    token: text.default('access_token'),
    /** Header of later requests; `{token}` is replaced. */
    header: text.default('authorization'),
    value: text.default('Bearer {token}'),
})
    .refine(exclusiveBody.check, exclusiveBody.message);
const scenarioSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Keep-alive connections that send at once. */
    connections: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(1024).default(4),
    'requests-per-round': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(10_000_000).default(2000),
    /** Requests before each round that are not measured. */
    'warm-up': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).max(1_000_000).default(200),
    login: loginSchema.optional(),
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(requestSchema).min(1, 'a scenario needs at least one request').max(1000),
})
    .refine((scenario) => scenario.login !== undefined || !scenario.requests.some((r) => r.auth), {
    message: 'a request has "auth: true", but there is no login step',
    path: ['login'],
});
/** Settings of a round where no scenario gives them. */
const DEFAULT_SCENARIO = scenarioSchema.parse({ requests: [{ path: '/' }] });
/** What an endpoint is called in results: its name, or method and path without the query. */
function endpointName(request) {
    return request.name ?? `${request.method} ${request.path.split('?')[0]}`;
}
/**
 * Indices of the requests in the order in which they are sent, one whole cycle of their weights.
 * Spread evenly (the request that lags its weight most goes next), so that any stretch of the
 * cycle holds nearly the scenario's mix; the order is fixed, so that two rounds send the same.
 */
function requestOrder(weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const credit = weights.map(() => 0);
    const order = [];
    for (let step = 0; step < total; step++) {
        let next = 0;
        for (let index = 0; index < weights.length; index++) {
            credit[index] = credit[index] + weights[index];
            if (credit[index] > credit[next])
                next = index;
        }
        credit[next] = credit[next] - total;
        order.push(next);
    }
    return order;
}


/***/ }),

/***/ 56558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ writtenFile),
/* harmony export */   Ti: () => (/* binding */ framesFromRoot),
/* harmony export */   ZK: () => (/* binding */ writtenThreads),
/* harmony export */   bB: () => (/* binding */ processText)
/* harmony export */ });
/** A file's path from which `sourcePlace` finds a function's origin again. */
function writtenFile({ path, origin }) {
    if (path === '' || path.startsWith('<'))
        return path;
    if (origin === 'package')
        return `/site-packages/${path}`;
    return origin === 'stdlib' ? `/python3/${path}` : path;
}
/** The frames of a stack, root first. */
function framesFromRoot(tables, stack) {
    const frames = [];
    for (let at = stack; at >= 0;) {
        const { parent, frame } = tables.stacks[at];
        frames.push(frame);
        at = parent;
    }
    return frames.reverse();
}
/** The profile's threads, or all samples as one that nothing is known of. */
function writtenThreads(profile) {
    if (profile.threads.length > 0)
        return profile.threads;
    const { samples } = profile;
    return [{ pid: undefined, tid: undefined, name: '', command: '', samples }];
}
/** py-spy's frame of a process. */
function processText(pid, command) {
    return `process ${pid}:"${command}"`;
}


/***/ }),

/***/ 50139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Interner)
/* harmony export */ });
/** Gives equal values one index, in the order in which they are first seen. */
class Interner {
    values = [];
    #indices = new Map();
    intern(key, make) {
        const known = this.#indices.get(key);
        if (known !== undefined)
            return known;
        const index = this.values.length;
        this.values.push(make());
        this.#indices.set(key, index);
        return index;
    }
}


/***/ })

};

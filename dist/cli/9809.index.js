export const id = 9809;
export const ids = [9809];
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
    const comparison = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .working */ .Cc)(async ({ signal, step }) => {
        const { Guard } = await __webpack_require__.e(/* import() */ 8429).then(__webpack_require__.bind(__webpack_require__, 48429));
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
            const { measureDuet } = await Promise.all(/* import() */[__webpack_require__.e(1503), __webpack_require__.e(6752), __webpack_require__.e(4204), __webpack_require__.e(326), __webpack_require__.e(6600), __webpack_require__.e(6429), __webpack_require__.e(5201), __webpack_require__.e(4812), __webpack_require__.e(9874), __webpack_require__.e(7785)]).then(__webpack_require__.bind(__webpack_require__, 10671));
            const duet = await measureDuet({
                base: { label: 'base', config: await configOf('none') },
                head: { label: `head (${regression})`, config: head },
            }, { context: { progress: _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .progress */ .qB, step, signal, bundleRoot: context.bundleRoot, cwd: shop }, guard });
            const report = {
                key: 'demo',
                baselineNote: 'Base is the shop service as it is; both were up at once, requests in bursts to one and the other.',
                failOn: 'never',
            };
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.report);
            await (0,_output_report_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .writeReportFolder */ .a)(folder, {
                ...duet,
                context: report,
                categories: head.categories,
            });
            return duet.comparison;
        }
        finally {
            await guard.close();
        }
    });
    process.stdout.write(`\n${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_8__/* .renderText */ .S)(comparison, (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__.outputStyle)())}`);
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


/***/ })

};

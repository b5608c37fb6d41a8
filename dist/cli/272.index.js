export const id = 272;
export const ids = [272,252];
export const modules = {

/***/ 48272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ settingsFolder),
/* harmony export */   P: () => (/* binding */ settingsWithOrigins),
/* harmony export */   Yc: () => (/* binding */ DEFAULT_FILES),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   n4: () => (/* binding */ readLayers),
/* harmony export */   xI: () => (/* binding */ SERVICE_KEYS)
/* harmony export */ });
/* unused harmony export mergeLayers */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86349);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57096);
/**
 * The layers that settings come from, lowest first: defaults, the file, the environment, inputs or
 * options; what they give together, and where each value is from.
 */







const DEFAULT_FILES = ['fastapi-spy.yml', 'fastapi-spy.yaml', '.github/fastapi-spy.yml'];
/** Settings of which one names the service. */
const SERVICE_KEYS = ['app', 'command', 'pid'];
/**
 * Reads all layers.
 * @throws InputError when the file is not there or is no YAML mapping
 */
async function readLayers(sources) {
    const file = findFile(sources);
    return {
        ...(file === undefined ? {} : { file }),
        fromFile: file === undefined ? {} : await readSettings(file),
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
 * The settings that the layers give, defaults included.
 * @throws InputError naming the file, variable or option, and what it should have been
 */
function settingsOf(layers) {
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsSchema */ .dP.safeParse(mergeLayers(layers));
    if (parsed.success)
        return parsed.data;
    const { file, fromEnvironment, given, variables } = layers;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the settings: ${(0,_validation_js__WEBPACK_IMPORTED_MODULE_6__/* .explain */ .W)(parsed.error, (key) => {
        if (key in given)
            return `"${key}"`;
        if (key in fromEnvironment)
            return `the environment variable ${variables[key]}`;
        return `"${key}" in ${file ?? 'the settings'}`;
    })}`, { advice: 'docs/configuration.md lists every setting with its unit and bounds.' });
}
/**
 * Every setting with its value and where that is from, in the order of the schema.
 * @throws InputError as `settingsOf` does
 */
function settingsWithOrigins(layers) {
    const settings = settingsOf(layers);
    const merged = mergeLayers(layers);
    return Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsSchema */ .dP.shape).flatMap((name) => {
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
function findFile({ file, cwd }) {
    if (file !== undefined && file !== '') {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, file);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return path;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the configuration ${file}: there is no such file`, {
            advice: `It was looked for at ${path}.`,
        });
    }
    return DEFAULT_FILES.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, name)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
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
    if (typeof value !== 'object' || Array.isArray(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the configuration ${file}: expected "name: value" lines`);
    }
    return value;
}
/**
 * @param what the file is, for the error
 * @throws InputError when it cannot be read or is no YAML
 */
async function readYaml(path, what) {
    let source;
    try {
        source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading ${what} ${path}: ${cause.message}`, { cause });
    }
    try {
        // Aliases are capped: a few lines of YAML can otherwise expand to gigabytes.
        return (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(source, { maxAliasCount: 100 });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading ${what} ${path}: ${cause.message.split('\n')[0]}`, {
            cause,
        });
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
    for (const [variable, setting] of Object.entries(_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .ENVIRONMENT_ALIASES */ .r9))
        take(variable, setting);
    for (const setting of _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .SCALAR_SETTINGS */ .Jb) {
        take(`SPY_${setting.toUpperCase().replaceAll('-', '_')}`, setting);
    }
    return { fromEnvironment, variables };
}


/***/ }),

/***/ 57096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ SCALAR_SETTINGS),
/* harmony export */   dP: () => (/* binding */ settingsSchema),
/* harmony export */   qb: () => (/* binding */ thresholdsSchema),
/* harmony export */   r9: () => (/* binding */ ENVIRONMENT_ALIASES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49567);
/* harmony import */ var _load_scenario_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2927);
/* harmony import */ var _profile_categories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80252);
/**
 * The settings a user can give, once: types, defaults, bounds and messages. The same names serve
 * the configuration file, the action's inputs, the command line's options (kebab-case) and the
 * environment (`SPY_` + upper case).
 */



/** A number that may arrive as text, as it does from inputs, options and the environment. */
function numberFromText(value) {
    return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}
const whole = (low, high) => zod__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vkY(numberFromText, zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig('expected a number').int('expected a whole number').min(low).max(high));
const amount = (low, high) => zod__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vkY(numberFromText, zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig('expected a number').min(low).max(high));
const amountOrNull = (low, high) => amount(low, high).nullable();
/** `true` or `false`, also as text. */
const flag = zod__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vkY((value) => (value === 'true' ? true : value === 'false' ? false : value), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY('expected true or false'));
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(4096);
const UNIT_SECONDS = { '': 1, s: 1, m: 60, h: 3600 };
/** A name that stands in names of artifacts and in the hidden markers of a comment. */
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9._-]{1,64}$/, 'expected up to 64 letters, digits, dots, dashes or underscores');
/** A time in seconds: `90`, `90s`, `3m`, `1h`, `1m30s`. */
const durationFrom = (least) => zod__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vkY((value) => {
    if (typeof value !== 'string')
        return value;
    const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(s|m|h|$)/g)];
    // Nothing but such parts.
    if (parts.length === 0 || parts.map(([part]) => part).join('') !== value)
        return value;
    return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * UNIT_SECONDS[unit ?? ''], 0);
}, zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig('expected a time such as 90s, 3m or 1m30s'))
    .pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(least, `expected at least ${least} seconds`).max(86_400));
/** Limits above which a metric counts; units stand in the names. `null` switches a gate off. */
const thresholdsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Of decisions over identical code, the part in per cent that may alarm. */
    'alpha-percent': amount(0.01, 20).default(1),
    'cpu-percent': amountOrNull(0.1, 1000).default(3),
    'category-points': amountOrNull(0.1, 1000).default(3),
    /** Limits of single categories; they win over `category-points`. */
    'category-points-of': zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, amountOrNull(0.1, 1000)).default({}),
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
    'max-calls': zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ 'per-request': amount(0, 1_000_000_000) }))
        .default({}),
});
const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    app: text.optional(),
    command: text.optional(),
    'app-dir': text.default('.'),
    python: text.optional(),
    workers: whole(1, 64).default(1),
    port: whole(1, 65_535).optional(),
    pid: whole(1, 2 ** 31 - 1).optional(),
    env: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj()).default({}),
    'ready-path': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^\/\S*$/, 'expected a path that begins with /')
        .optional(),
    'wait-timeout': amount(1, 3600).default(60),
    load: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, _load_scenario_js__WEBPACK_IMPORTED_MODULE_0__/* .scenarioSchema */ .mE]).optional(),
    rounds: whole(1, 100).default(5),
    requests: whole(1, 10_000_000).optional(),
    /** Samples a second; 100, and 250 in a duet. */
    rate: whole(1, 1000).optional(),
    /** Time for the pairs of a duet, in seconds. */
    budget: durationFrom(10).default(180),
    /** Repeats the orders and hash seeds of a duet. */
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[\w.-]{1,64}$/, 'expected up to 64 letters, digits, dots, dashes or underscores')
        .optional(),
    /** Commit, branch or tag that a duet compares with. */
    base: text.optional(),
    /** Command that makes the base's environment in its checkout. */
    setup: text.optional(),
    thresholds: thresholdsSchema.default(thresholdsSchema.parse({})),
    count: flag.default(true),
    'count-requests': whole(3, 1000).default(20),
    categories: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_profile_categories_js__WEBPACK_IMPORTED_MODULE_1__/* .categoryRuleSchema */ .A1).max(1000).default([]),
    mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'record', 'compare', 'duet', 'merge']).default('auto'),
    'baseline-branch': text.optional(),
    'baseline-file': text.optional(),
    /** How long a run that is still measuring the wanted baseline is waited for, in seconds. */
    'baseline-wait': durationFrom(0).default(300),
    /** So many further measurements of the branch are looked at, for its trend and how far jobs lie apart. */
    history: whole(0, 100).default(20),
    key: name.default('default'),
    /** Name of this part of a measurement that several jobs make together. */
    shard: name.optional(),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['regression', 'never']).default('regression'),
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'on-regression', 'never']).default('auto'),
    'retention-days': whole(1, 90).optional(),
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

/***/ 80252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ categoryRuleSchema),
/* harmony export */   Jm: () => (/* binding */ categoryLabel),
/* harmony export */   createCategoriser: () => (/* binding */ createCategoriser)
/* harmony export */ });
/* unused harmony export CATEGORY_LABELS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/**
 * Kinds of work. A sample belongs to the category of the first frame from the leaf up that says
 * something: a frame is known by where its source lives, never by words inside function names
 * (`get_user_settings` is not the cache).
 */

/** Categories in the order in which reports list equals, with what people read. */
const CATEGORY_LABELS = {
    application: 'application',
    database: 'database',
    cache: 'cache',
    http: 'HTTP',
    security: 'security',
    serialisation: 'serialisation',
    validation: 'validation',
    templates: 'templates',
    'async-io': 'async I/O',
    framework: 'framework',
    other: 'other',
};
/** Label of a category; a user's own is its own label. */
function categoryLabel(category) {
    return CATEGORY_LABELS[category] ?? category;
}
const categoryRuleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    category: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\p{L}\p{N} _-]{1,40}$/u, 'expected up to 40 letters, digits, spaces, dashes'),
    /**
     * A module or path: `sqlalchemy`, `asyncio/events.py`, `shop/security.py`; matches the file, the
     * folder or the package of that name, from the root of the project, site-packages or the
     * standard library.
     */
    module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(512),
    /** Only these functions of it, by qualified or last name, whole. */
    functions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(512)).max(100).optional(),
    /** Restricts the rule to the project, to installed packages or to the standard library. */
    origin: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['app', 'package', 'stdlib']).optional(),
});
/** Installed packages (folders or single modules in site-packages). */
const PACKAGES = {
    database: 'sqlalchemy sqlmodel alembic psycopg psycopg2 psycopg_pool psycopg_binary asyncpg aiosqlite sqlite3 pymysql MySQLdb mysql aiomysql asyncmy pymongo motor bson beanie odmantic mongoengine tortoise peewee pony databases ormar edgedb gel piccolo django/db cassandra clickhouse_connect clickhouse_driver duckdb oracledb pyodbc aioodbc neo4j elasticsearch opensearchpy elastic_transport pypika greenlet'.split(' '),
    cache: 'redis aioredis coredis valkey glide fakeredis aiocache cachetools cashews pymemcache aiomcache pylibmc memcache diskcache fastapi_cache dogpile async_lru'.split(' '),
    http: 'h11 h2 hpack hyperframe httptools wsproto websockets httpx httpcore requests urllib3 aiohttp yarl multidict frozenlist niquests aiobotocore botocore boto3 grpc grpclib python_multipart multipart uvicorn/protocols hypercorn/protocol gunicorn/http certifi idna charset_normalizer chardet dns email_validator'.split(' '),
    security: 'jwt jose authlib joserfc passlib bcrypt argon2 cryptography nacl itsdangerous Crypto Cryptodome OpenSSL oauthlib pwdlib fastapi_users starlette_csrf rsa ecdsa pyasn1'.split(' '),
    serialisation: 'orjson ujson rapidjson simplejson msgpack msgspec cbor2 yaml ruamel google/protobuf avro fastavro marshmallow cattrs bson dataclasses_json toml tomli'.split(' '),
    validation: 'pydantic pydantic_core pydantic_settings annotated_types jsonschema attr attrs cerberus voluptuous fastapi/_compat fastapi/_compat.py'.split(' '),
    templates: 'jinja2 markupsafe mako chameleon minijinja genshi bleach markdown mistune markdown_it'.split(' '),
    'async-io': 'anyio uvloop winloop trio sniffio aiofiles asgiref janus async_timeout aiosignal exceptiongroup outcome'.split(' '),
    framework: 'fastapi starlette uvicorn uvicorn_worker gunicorn hypercorn granian fastapi_cli strawberry ariadne graphql graphene slowapi fastapi_pagination sqladmin dishka dependency_injector litestar flask werkzeug django opentelemetry prometheus_client prometheus_fastapi_instrumentator sentry_sdk ddtrace structlog loguru'.split(' '),
};
/** The standard library; what is not listed says nothing, and the caller decides. */
const STDLIB = {
    database: 'sqlite3 dbm'.split(' '),
    http: 'http urllib wsgiref socketserver xmlrpc ftplib smtplib imaplib poplib email'.split(' '),
    security: 'hashlib.py hmac.py secrets.py ssl.py crypt.py'.split(' '),
    serialisation: 'json pickle.py _compat_pickle.py marshal plistlib.py csv.py xml html tomllib copyreg.py'.split(' '),
    templates: ['string.py'],
    'async-io': 'asyncio selectors.py concurrent multiprocessing subprocess.py socket.py'.split(' '),
};
/** Functions whose place says one thing and whose work is another; listed whole, by path. */
const FUNCTIONS = [
    {
        category: 'serialisation',
        module: 'pydantic/main.py',
        functions: ['model_dump', 'model_dump_json', 'dict', 'json'],
    },
    {
        category: 'serialisation',
        module: 'pydantic/type_adapter.py',
        functions: ['dump_python', 'dump_json'],
    },
    { category: 'serialisation', module: 'pydantic/functional_serializers.py' },
    { category: 'serialisation', module: 'fastapi/encoders.py' },
    {
        category: 'serialisation',
        module: 'fastapi/_compat',
        functions: ['serialize', 'serialize_json', '_model_dump'],
    },
    {
        category: 'serialisation',
        module: 'fastapi/_compat.py',
        functions: ['serialize', '_model_dump'],
    },
    {
        category: 'serialisation',
        module: 'fastapi/routing.py',
        functions: ['serialize_response', '_prepare_response_content'],
    },
    { category: 'serialisation', module: 'starlette/responses.py', functions: ['render'] },
    { category: 'serialisation', module: 'fastapi/responses.py', functions: ['render'] },
    { category: 'templates', module: 'starlette/templating.py' },
    { category: 'security', module: 'fastapi/security' },
].map((rule) => ({ ...rule, origin: 'package' }));
/** Generated code of a template engine carries the template's file name. */
const TEMPLATE_FILE = /\.(html?|jinja2?|j2|mako|txt)$|^<template>$/;
/**
 * @param rules the user's own rules; they come before the built-in table, first match wins
 */
function createCategoriser(rules = []) {
    const packages = moduleIndex(PACKAGES);
    const stdlib = moduleIndex(STDLIB);
    const ordered = [...rules, ...FUNCTIONS];
    const ofFunction = (fn) => {
        const rule = ordered.find((candidate) => ruleMatches(candidate, fn));
        if (rule !== undefined)
            return rule.category;
        if (fn.origin !== 'stdlib' && TEMPLATE_FILE.test(fn.path))
            return 'templates';
        switch (fn.origin) {
            case 'app':
                return 'application';
            case 'package':
                return lookUp(packages, fn.path) ?? (fn.path.startsWith('<') ? undefined : 'other');
            case 'stdlib':
                return lookUp(stdlib, fn.path);
            case 'native':
                // The exact counts name C by its module, `sqlite3.Cursor.execute`; a library's file says nothing.
                return fn.path === ''
                    ? (ofModule(packages, fn.name) ?? ofModule(stdlib, fn.name))
                    : undefined;
        }
    };
    return {
        ofFunction,
        ofStacks(tables) {
            const known = tables.functions.map(ofFunction);
            const result = [];
            // A parent precedes its children, so each node needs only its own frame and its parent's answer.
            for (const node of tables.stacks) {
                const frame = tables.frames[node.frame];
                const own = frame === undefined ? undefined : known[frame.function];
                result.push(own ?? (node.parent < 0 ? 'other' : result[node.parent]));
            }
            return result;
        },
    };
}
function moduleIndex(table) {
    return new Map(Object.entries(table).flatMap(([category, modules]) => modules.map((module) => [module, category])));
}
/** The category of a dotted name's module; `_json` is the C part of `json`. */
function ofModule(index, name) {
    const parts = name.replace(/^_/, '').split('.');
    if (parts.length < 2)
        return undefined;
    return lookUp(index, `${parts.slice(0, -1).join('/')}.py`) ?? index.get(`${parts[0]}.py`);
}
/** The category of the longest listed prefix of a path: `uvicorn/protocols` before `uvicorn`. */
function lookUp(index, path) {
    const parts = path.split('/');
    for (let length = parts.length; length > 0; length--) {
        const prefix = parts.slice(0, length).join('/');
        const found = index.get(prefix) ?? index.get(prefix.replace(/(\.[\w-]+)?\.(py|so|pyx|pyd)$/, ''));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function ruleMatches(rule, fn) {
    if (rule.origin !== undefined && rule.origin !== fn.origin)
        return false;
    const module = rule.module.includes('/') ? rule.module : rule.module.replace(/\.(?!py$)/g, '/');
    const path = fn.path;
    const inside = path === module || path === `${module}.py` || path.startsWith(`${module}/`);
    if (!inside)
        return false;
    if (rule.functions === undefined)
        return true;
    const last = fn.name.slice(fn.name.lastIndexOf('.') + 1);
    return rule.functions.some((name) => name === fn.name || name === last);
}


/***/ }),

/***/ 86349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/** The first issues of a zod error, each with the place that the user knows it by. */
function explain(error, place) {
    const issues = error.issues.flatMap(intoUnion);
    const shown = issues.slice(0, 3).map((issue) => {
        const [key, ...rest] = issue.path.map(String);
        if (key === undefined)
            return issue.message;
        return `${place(key)}${rest.map((part) => ` › ${part}`).join('')}: ${issue.message}`;
    });
    const more = issues.length - shown.length;
    return shown.join('; ') + (more > 0 ? ` (and ${more} more)` : '');
}
/** Of the alternatives of a union, the one that the value came closest to says what is wrong. */
function intoUnion(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const depth = (branch) => Math.max(...branch.map((each) => each.path.length));
    const [closest] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
    if (closest === undefined || depth(closest) === 0)
        return [issue];
    return closest.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}


/***/ })

};

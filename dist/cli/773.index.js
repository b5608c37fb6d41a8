export const id = 773;
export const ids = [773,213,252,953,196];
export const modules = {

/***/ 55213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plainGrid: () => (/* binding */ plainGrid)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57336);
/* harmony import */ var _report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58933);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38565);
/** Tables of the commands that look at running services: no verdicts, only columns. */



/** Narrower than this the tables would be unreadable; a terminal breaks the lines then. */
const MINIMUM_WIDTH = 60;
/**
 * A table that fits the terminal, without colour where that is not wanted.
 * @returns lines, each with its end; the heading alone when there are no rows
 */
function plainGrid(columns, rows, { colour, width } = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .outputStyle */ .l4)()) {
    const shown = rows.length === 0 ? [columns.map(() => '')] : rows;
    const text = (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .grid */ .Vg)('', columns, shown.map((cells) => ({ verdict: 'unchanged', cells })), picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors(colour), Math.max(MINIMUM_WIDTH, width));
    // The first line is for a title.
    const lines = text.split('\n').slice(1);
    return `${(rows.length === 0 ? lines.slice(0, 1) : lines).join('\n')}\n`;
}


/***/ }),

/***/ 88316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPlain: () => (/* binding */ renderPlain),
/* harmony export */   renderWindow: () => (/* binding */ renderWindow),
/* harmony export */   windowJson: () => (/* binding */ windowJson)
/* harmony export */ });
/* harmony import */ var _profile_categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80252);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _report_text_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58933);
/* harmony import */ var _sampler_top_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9960);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55213);
/** What `top` shows of a window: for a screen that is drawn anew, as plain text, as JSON. Pure. */





/** Lines of a screen, as many as there are rows and a few more; without keys. */
function renderWindow(window, view) {
    return [
        (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fitTo */ .Xn)(view.title, view.width),
        (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fitTo */ .Xn)(summary(window), view.width),
        '',
        (view.table === 'functions' ? functions(window, view) : categories(window, view)).trimEnd(),
        '',
    ].join('\n');
}
/** A window where nothing is drawn anew: both tables, each time. */
function renderPlain(window, view) {
    const kinds = window.categories
        .filter(({ share }) => share.window >= 0.0005)
        .map(({ category, share }) => `${(0,_profile_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryLabel */ .Jm)(category)} ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(share.window)}`);
    return [
        (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fitTo */ .Xn)(summary(window), view.width),
        ...(kinds.length === 0 ? [] : [(0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(kinds.join(', '), view.width)]),
        functions(window, view),
        '',
    ].join('\n');
}
function summary({ cpuMs, seconds, samples, errors, allSeconds, allCpuMs }) {
    const busy = `CPU ${percent(cpuMs / 1000 / seconds)} of a core`;
    const all = `${percent(allCpuMs / 1000 / allSeconds)} over ${Math.round(allSeconds)} s`;
    const torn = errors === 0 ? '' : `, ${errors} torn`;
    return `${busy} (${all}), ${samples} samples${torn} in ${seconds.toFixed(1)} s`;
}
function percent(part) {
    return `${Math.round(part * 100)} %`;
}
function functions(window, view) {
    const seen = window.functions.filter(({ total }) => total.window > 0 || total.all > 0);
    if (seen.length === 0)
        return 'No Python code ran.\n';
    const rows = [...seen].sort(view.sort === 'self' ? _sampler_top_js__WEBPACK_IMPORTED_MODULE_3__/* .bySelf */ .w : _sampler_top_js__WEBPACK_IMPORTED_MODULE_3__/* .byTotal */ .c).slice(0, view.rows);
    const mark = (of) => (of === view.sort ? `${of} ▾` : of);
    // Until there are two windows, the last one is all.
    const all = window.number > 1;
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_4__.plainGrid)([
        { heading: mark('self'), right: true },
        { heading: mark('total'), right: true },
        ...(all ? ['self, all', 'total, all'].map((heading) => ({ heading, right: true })) : []),
        { heading: 'function', flexible: true },
    ], rows.map(({ id, self, total }) => [
        (0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(self.window),
        (0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(total.window),
        ...(all ? [(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(self.all), (0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(total.all)] : []),
        (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .placed */ .GS)((0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(id.name, 200), id.path),
    ]), view);
}
function categories(window, view) {
    if (window.categories.length === 0)
        return 'No Python code ran.\n';
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_4__.plainGrid)([
        { heading: 'now', right: true },
        { heading: 'all', right: true },
        { heading: 'kind of work', flexible: true },
    ], window.categories
        .slice(0, view.rows)
        .map(({ category, share }) => [
        (0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(share.window),
        (0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(share.all),
        (0,_profile_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryLabel */ .Jm)(category),
    ]), view);
}
/** One line of JSON; shares are parts of the CPU, 0 to 1. */
function windowJson(window, rows) {
    const rounded = (share) => ({
        window: round(share.window),
        all: round(share.all),
    });
    return `${JSON.stringify({
        schema: 1,
        ...window,
        seconds: round(window.seconds),
        allSeconds: round(window.allSeconds),
        cpuMs: round(window.cpuMs),
        allCpuMs: round(window.allCpuMs),
        functions: window.functions.slice(0, rows).map(({ id, self, total }) => ({
            ...id,
            self: rounded(self),
            total: rounded(total),
        })),
        categories: window.categories.map(({ category, share }) => ({ category, ...rounded(share) })),
    })}\n`;
}
function round(value) {
    return Math.round(value * 10_000) / 10_000;
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

/***/ 63095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ functionKey),
/* harmony export */   s: () => (/* binding */ functionsFromLeaf)
/* harmony export */ });
/**
 * The model that all parts share: plain tables of functions, frames and stacks, and samples as
 * (stack, weight). Every report is a function of these tables; none of them changes once made.
 */
/** Key under which the same function of base and head meet. No line numbers: they move. */
function functionKey(fn) {
    return `${fn.origin}:${fn.path}:${fn.name}`;
}
/** The functions on a stack, leaf first, as indices into `functions`. */
function functionsFromLeaf(tables, stack) {
    const result = [];
    for (let node = stack; node >= 0;) {
        const entry = tables.stacks[node];
        result.push(tables.frames[entry.frame].function);
        node = entry.parent;
    }
    return result;
}


/***/ }),

/***/ 87806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sourcePlace),
/* harmony export */   B: () => (/* binding */ isPathBelow)
/* harmony export */ });
/**
 * @param file as the sampler names it; may be empty, `<frozen runpy>`, `<string>`
 * @param projectRoot absolute folder; files below it are the application's own
 */
function sourcePlace(file, projectRoot) {
    const path = file.replaceAll('\\', '/');
    if (path === '')
        return { path: '', origin: 'native' };
    if (path.startsWith('<frozen ')) {
        // `<frozen importlib._bootstrap>` is the standard library's importlib/_bootstrap.py.
        return { path: `${path.slice(8, -1).replaceAll('.', '/')}.py`, origin: 'stdlib' };
    }
    // Code made at run time (`<string>`, `<attrs generated init …>`) belongs to what called for it.
    if (path.startsWith('<'))
        return { path: path.replace(/\s.*>$/s, '>'), origin: 'package' };
    const installed = Math.max(path.lastIndexOf('/site-packages/'), path.lastIndexOf('/dist-packages/'));
    if (installed >= 0) {
        return { path: path.slice(installed + '/site-packages/'.length), origin: 'package' };
    }
    const standard = /^.*\/(?:lib\/)?(?:python|pypy)3\.?\d*t?\/(?!site-packages\/)(.*)$/i.exec(path);
    const root = projectRoot.replaceAll('\\', '/').replace(/\/$/, '');
    if (root !== '' && path.startsWith(`${root}/`)) {
        return { path: path.slice(root.length + 1), origin: 'app' };
    }
    if (standard?.[1] !== undefined)
        return { path: standard[1], origin: 'stdlib' };
    const windowsStandard = /^[A-Za-z]:\/.*\/Lib\/(.*)$/.exec(path);
    if (windowsStandard?.[1] !== undefined)
        return { path: windowsStandard[1], origin: 'stdlib' };
    if (/\.(so|dylib|dll|pyd)(\.[\d.]+)?$/.test(path)) {
        return { path: path.slice(path.lastIndexOf('/') + 1), origin: 'native' };
    }
    return { path: path.replace(/^\/+/, ''), origin: 'app' };
}
/** Whether a path with "/" leads below the folder that it is relative to, and says so plainly. */
function isPathBelow(path) {
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}


/***/ }),

/***/ 92772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   B6: () => (/* binding */ formatThreshold),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   MA: () => (/* binding */ formatP),
/* harmony export */   Ob: () => (/* binding */ isSameCount),
/* harmony export */   SM: () => (/* binding */ formatMetricShort),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Ti: () => (/* binding */ formatEffect),
/* harmony export */   Uf: () => (/* binding */ signedEffect),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   Ym: () => (/* binding */ formatShares),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   d: () => (/* binding */ formatBeforeAfter),
/* harmony export */   gI: () => (/* binding */ formatMetric),
/* harmony export */   gM: () => (/* binding */ formatCounts),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   lq: () => (/* binding */ formatCountChange),
/* harmony export */   mZ: () => (/* binding */ formatCountsChanged),
/* harmony export */   pF: () => (/* binding */ singleLine),
/* harmony export */   rE: () => (/* binding */ VERDICT_MARKS),
/* harmony export */   tK: () => (/* binding */ formatSpread),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/* unused harmony export arrow */
/** Marks that do not depend on telling red from green: a sign and an arrow always stand beside. */
const VERDICT_MARKS = {
    regressed: '🔴',
    improved: '🟢',
    unchanged: '⚪',
    inconclusive: '⚪',
    contaminated: '⚪',
};
const MINUS = '−';
/** Decimals that leave about three significant digits, at most three: 123, 12.3, 1.23, 0.012. */
function decimalsFor(value) {
    const size = Math.abs(value);
    if (size >= 100)
        return 0;
    if (size >= 10)
        return 1;
    return size >= 1 ? 2 : 3;
}
/** Fixed decimals, thousands separated by commas; a number that is none reads `n/a`. */
function formatNumber(value, decimals) {
    if (!Number.isFinite(value))
        return 'n/a';
    const smallest = 10 ** -decimals;
    if (value > 0 && value < smallest / 2)
        return `<${smallest.toFixed(decimals)}`;
    // Adding 0 turns −0 into 0.
    const [whole = '0', fraction] = (Math.abs(value) + 0).toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
    return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${digits}` : digits;
}
/** A whole number with its thousands separated: `3,000`. */
function formatCount(value) {
    return formatNumber(value, 0);
}
/** `1 round`, `3,000 requests`. */
function plural(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** Two values in the same unit with the same decimals, so that they can be read off one another. */
function formatPair(base, head) {
    const largest = Math.max(Math.abs(base), Math.abs(head));
    const smallest = Math.min(Math.abs(base), Math.abs(head));
    let decimals = decimalsFor(largest);
    while (decimals < 3 && smallest > 0 && smallest < 10 ** -decimals)
        decimals += 1;
    // A bare 0 stands out: there was, or is, nothing at all.
    const format = (value) => (value === 0 ? '0' : formatNumber(value, decimals));
    return [format(base), format(head)];
}
/** Milliseconds with their unit: `1.42 ms`. */
function formatMs(value) {
    return `${formatNumber(value, decimalsFor(value))} ms`;
}
/** `0.21 → 0.37`, without unit, for a table whose heading names it. */
function formatBeforeAfter(base, head) {
    const [before, after] = formatPair(base, head);
    return `${before} → ${after}`;
}
/** A part of a whole (0..1) in per cent: `12.3 %`. */
function formatShare(part) {
    return `${formatNumber(part * 100, 1)} %`;
}
/** `9.6 % → 22.0 %`. */
function formatShares(base, head) {
    return `${formatShare(base)} → ${formatShare(head)}`;
}
/** More ▲, less ▼, and nothing where the number reads as zero. */
function arrow(effect) {
    if (Math.abs(effect) < 0.0005)
        return '';
    return effect > 0 ? '▲' : '▼';
}
/** Hundred times the effect with its sign: `+13.2`, `−0.4`, `±0.0`. */
function signed(effect) {
    if (Number.isNaN(effect))
        return 'n/a';
    if (!Number.isFinite(effect))
        return effect > 0 ? '+∞' : `${MINUS}∞`;
    const digits = formatNumber(Math.abs(effect) * 100, Math.abs(effect) >= 1 ? 0 : 1);
    if (Math.abs(effect) < 0.0005)
        return '±0.0';
    return effect > 0 ? `+${digits}` : `${MINUS}${digits}`;
}
const SCALE_UNITS = { relative: '%', points: 'points' };
/** An effect with its sign and the kind of number it is: `+13.2 %` or `+11.0 points`. */
function signedEffect(effect, scale) {
    return `${signed(effect)} ${SCALE_UNITS[scale]}`;
}
/** An effect with arrow, sign and kind: `▲ +13.2 %`, `▼ −3.1 points`, `±0.0 points`. */
function formatEffect(effect, scale) {
    return `${arrow(effect)} ${signedEffect(effect, scale)}`.trimStart();
}
/** Change as points of base's total CPU per request: `▲ +11.0 points`. */
function formatPoints(effectPoints) {
    return formatEffect(effectPoints, 'points');
}
/** Lowest and highest effect: `+9.8 … +16.9 %`; with `unit: false` for beside an effect. */
function formatInterval(interval, scale, unit = true) {
    const range = `${signed(interval[0])} … ${signed(interval[1])}`;
    return unit ? `${range} ${SCALE_UNITS[scale]}` : range;
}
/** A probability: `0.3 %`, `< 0.1 %`, `40 %`; a dash for none. */
function formatP(p) {
    if (p === null)
        return '–';
    if (p < 0.001)
        return '< 0.1 %';
    return p < 0.1 ? `${formatNumber(p * 100, 1)} %` : `${formatNumber(p * 100, 0)} %`;
}
/** Effect from which a metric counts: `5 %`, `2.5 points`. */
function formatThreshold(threshold, scale) {
    const hundredths = threshold * 100;
    const decimals = Math.abs(hundredths - Math.round(hundredths)) < 0.05 ? 0 : 1;
    return `${formatNumber(hundredths, decimals)} ${SCALE_UNITS[scale]}`;
}
const UNITS = {
    'ms/request': ' ms',
    ms: ' ms',
    'requests/s': ' requests/s',
    ratio: ' %',
};
function metricPair(metric) {
    const factor = metric.unit === 'ratio' ? 100 : 1;
    return formatPair(metric.base * factor, metric.head * factor);
}
/** The two means of a metric, each with its unit, for a sentence: `1.42 ms → 1.61 ms`. */
function formatMetric(metric) {
    const [before, after] = metricPair(metric);
    const unit = UNITS[metric.unit];
    return `${before}${unit} → ${after}${unit}`;
}
/** The two means of a metric with their unit once, for a table: `1.42 → 1.61 ms`. */
function formatMetricShort(metric) {
    return `${metricPair(metric).join(' → ')}${UNITS[metric.unit]}`;
}
/** Lowest and highest round of one side, for beside a value with its unit: `1.39–1.46`. */
function formatSpread(spread, unit) {
    const factor = unit === 'ratio' ? 100 : 1;
    const [low, high] = formatPair(spread[0] * factor, spread[1] * factor);
    return low === high ? low : `${low}–${high}`;
}
/** Amounts nearer to one another than this are one amount, computed in two ways. */
const SAME_COUNT = 1e-6;
/** Whether both sides have the same exact amount. */
function isSameCount({ base, head }) {
    return Math.abs(head - base) <= SAME_COUNT * Math.max(1, Math.abs(base));
}
/** Whole amounts without decimals; a mean over requests that differ has some. */
function formatAmount(value, decimals) {
    const isWhole = Math.abs(value - Math.round(value)) <= SAME_COUNT * Math.max(1, Math.abs(value));
    return formatNumber(value, isWhole ? 0 : decimals);
}
/**
 * An exact amount on both sides: `3 → 8`, `0.25 → 1`, and just `812` where it is the same. As many
 * decimals as tell the two apart: an exact difference is never rounded away.
 */
function formatCounts(pair) {
    const { base, head } = pair;
    const largest = Math.max(Math.abs(base), Math.abs(head));
    const fewest = largest >= 100 ? 0 : largest >= 10 ? 1 : 2;
    if (isSameCount(pair))
        return formatAmount(head, fewest);
    for (let decimals = fewest;; decimals += 1) {
        const [before, after] = [formatAmount(base, decimals), formatAmount(head, decimals)];
        if (before !== after || decimals >= 6)
            return `${before} → ${after}`;
    }
}
/**
 * Change of an exact amount: `▲ +25.6 %`, `▼ <0.1 %`, only the arrow from or to nothing, and empty
 * where it is the same.
 */
function formatCountChange(pair) {
    if (isSameCount(pair))
        return '';
    const { base, head } = pair;
    const mark = head > base ? '▲' : '▼';
    if (base === 0 || head === 0)
        return mark;
    const effect = (head - base) / base;
    return `${mark} ${Math.abs(effect) < 0.0005 ? '<0.1 %' : signedEffect(effect, 'relative')}`;
}
/** Amount and change together: `812 → 1,020 (▲ +25.6 %)`; `812` where it is the same. */
function formatCountsChanged(pair) {
    const change = formatCountChange(pair);
    return `${formatCounts(pair)}${change === '' ? '' : ` (${change})`}`;
}
/** The first seven digits of a commit; outside a repository there is none. */
function shortSha(sha) {
    return sha === '' ? 'no commit' : singleLine(sha, 7, 'start');
}
/** Characters that are invisible, control a terminal, turn writing around or are half a character. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu;
/**
 * Text from elsewhere as one printable line of at most `maxLength` characters. The middle of a
 * longer one gives way to `…`: a qualified name tells most at its end, a path at both. With
 * `keep: 'start'` the end is cut off without a mark.
 */
function singleLine(text, maxLength, keep = 'both') {
    // Cut before cleaning, so that a hostile megabyte costs no more than a long name.
    const bounded = text.length > maxLength * 8
        ? `${text.slice(0, maxLength * 4)} ${text.slice(-maxLength * 4)}`
        : text;
    const clean = bounded.replace(UNPRINTABLE, ' ').trim();
    const characters = Array.from(clean);
    if (characters.length <= maxLength)
        return clean;
    if (keep === 'start')
        return characters.slice(0, maxLength).join('');
    const start = Math.floor((maxLength - 1) * 0.4);
    const end = maxLength - 1 - start;
    return [...characters.slice(0, start), '…', ...characters.slice(-end)].join('');
}


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KZ: () => (/* binding */ phraseToText),
/* harmony export */   nk: () => (/* binding */ PHRASE_NAME_LENGTH)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/**
 * A sentence before it is known where it will stand. Names in it come from the code that was
 * measured and are untrusted, so each medium escapes them in its own way.
 */

/** Longest name in a sentence, in characters. */
const PHRASE_NAME_LENGTH = 80;
/** The phrase as one line of plain text, for terminals and logs. */
function phraseToText(phrase, nameLength = PHRASE_NAME_LENGTH) {
    return phrase
        .map((part) => {
        if (typeof part === 'string')
            return part;
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)('name' in part ? part.name : part.label, nameLength);
    })
        .join('');
}
/** Phrases one after another: `a`, `a and b`, `a, b and c`. */
function listed(phrases) {
    return phrases.flatMap((phrase, index) => {
        if (index === 0)
            return phrase;
        return [index === phrases.length - 1 ? ' and ' : ', ', ...phrase];
    });
}


/***/ }),

/***/ 58933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Vg: () => (/* binding */ grid),
/* harmony export */   Xn: () => (/* binding */ fitTo),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   xE: () => (/* binding */ bullet)
/* harmony export */ });
/* unused harmony export displayWidth */
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
/** How text is laid out in the columns of a terminal. */



/** A name has at least so many columns, whatever the width. */
const MINIMUM_NAME_WIDTH = 16;
/** The text in the colour of the verdict. */
function paint(colours, verdict, text) {
    if (verdict === 'regressed')
        return colours.red(text);
    if (verdict === 'improved')
        return colours.green(text);
    return verdict === 'unchanged' ? text : colours.yellow(text);
}
/** Columns that the text takes; never fewer than it does. */
function displayWidth(text) {
    let width = 0;
    for (const character of text) {
        if (/\p{M}/u.test(character))
            continue;
        // Everything from Hangul on counts as wide, arrows, dashes and dots of ours excepted.
        width += (character.codePointAt(0) ?? 0) >= 0x1100 && !/[←-▿]|[‐-⁞]/u.test(character) ? 2 : 1;
    }
    return width;
}
/** The text on one line, cut in the middle until it takes at most `width` columns. */
function fitTo(text, width) {
    let line = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(text, width);
    for (let length = width; displayWidth(line) > width && length > 1;) {
        length -= Math.max(1, Math.ceil((displayWidth(line) - width) / 2));
        line = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(text, Math.max(1, length));
    }
    return line;
}
/** Running text broken at spaces; `indent` goes before the lines after the first. */
function wrap(text, width, indent = '', first = indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const start = lines.length === 0 ? first : indent;
        if (line !== '' && displayWidth(`${start}${line} ${word}`) > width) {
            lines.push(`${start}${line}`);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, `${lines.length === 0 ? first : indent}${line}`].join('\n');
}
/** A phrase as running text. */
function phrase(value, width, indent = '', first = indent) {
    return wrap((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseToText */ .KZ)(value, Math.min(80, width - 10)), width, indent, first);
}
/** One entry of a list. */
function bullet(text, width) {
    return wrap((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(text, 400), width, '  ', '- ');
}
/** Wide enough for any name that is shown whole. */
const UNLIMITED = 1000;
function cellText(cell, width) {
    return typeof cell === 'function' ? cell(width) : fitTo(cell ?? '', width);
}
/** A name with where it is, which gives way first; `mark` stays behind the name, whatever its length. */
function placed(name, place, mark = '') {
    return (width) => {
        const shown = `${fitTo(name, width - mark.length)}${mark}`;
        const left = width - displayWidth(shown) - 3;
        return left < 8 ? shown : `${shown} (${fitTo(place, Math.min(left, 60))})`;
    };
}
/** Cells as plain text; colouring comes after the widths are known. */
function grid(title, columns, rows, colours, width) {
    if (rows.length === 0)
        return '';
    const gap = 2;
    const natural = columns.map((column, index) => Math.max(...[column.heading, ...rows.map((row) => cellText(row.cells[index], UNLIMITED))].map(displayWidth)));
    const fixed = natural.reduce((sum, value, index) => sum + (columns[index]?.flexible === true ? 0 : value), gap * columns.length);
    const flexibleWidth = Math.max(MINIMUM_NAME_WIDTH, width - fixed);
    const table = new cli_table3__WEBPACK_IMPORTED_MODULE_0__({
        // biome-ignore format: one row of the frame a line.
        chars: {
            top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
            bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
            left: '  ', 'left-mid': '', mid: '', 'mid-mid': '',
            right: '', 'right-mid': '', middle: '  ',
        },
        style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
        head: columns.map((column) => colours.dim(column.heading)),
        colAligns: columns.map((column) => (column.right === true ? 'right' : 'left')),
    });
    for (const row of rows) {
        table.push(row.cells.map((cell, index) => {
            const text = cellText(cell, columns[index]?.flexible === true ? flexibleWidth : UNLIMITED);
            return columns[index]?.painted === true ? paint(colours, row.verdict, text) : text;
        }));
    }
    const lines = table.toString().split('\n');
    return [colours.bold(title), ...lines.map((line) => line.trimEnd())].join('\n');
}


/***/ }),

/***/ 9960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TopProfile: () => (/* binding */ TopProfile),
/* harmony export */   c: () => (/* binding */ byTotal),
/* harmony export */   w: () => (/* binding */ bySelf),
/* harmony export */   watch: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _profile_builder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79747);
/* harmony import */ var _profile_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63095);
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40495);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97460);
/** A running service watched window by window: which functions and kinds of work take its CPU. */






/** Adds windows up. It keeps a number for each function, not the stacks, so it can run for days. */
class TopProfile {
    #projectRoot;
    #categoriser;
    #ids = new Map();
    #self = new Sums();
    #total = new Sums();
    #categories = new Sums();
    #number = 0;
    #seconds = 0;
    #cpuMs = 0;
    /** @param projectRoot absolute folder of the service's own code */
    constructor(projectRoot, categoriser) {
        this.#projectRoot = projectRoot;
        this.#categoriser = categoriser;
    }
    /** Takes a window; its samples are weighed by the clocks of their threads. */
    add({ threads, before, after, seconds, errors }) {
        const builder = new _profile_builder_js__WEBPACK_IMPORTED_MODULE_4__/* .ProfileBuilder */ .b(this.#projectRoot);
        const weighed = (0,_attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .weighSamples */ .u)(threads, before.threads, after.threads);
        const samples = builder.add(weighed.stacks);
        const tables = builder.tables();
        const categories = this.#categoriser.ofStacks(tables);
        const keys = tables.functions.map((id) => {
            const key = (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_5__/* .functionKey */ .a)(id);
            this.#ids.set(key, id);
            return key;
        });
        const whole = samples.reduce((sum, { weight }) => sum + weight, 0);
        const cpuMs = (after.totalNs - before.totalNs) / 1e6;
        for (const sums of [this.#self, this.#total, this.#categories])
            sums.begin(cpuMs);
        for (const { stack, weight } of samples) {
            const share = weight / whole;
            const functions = (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_5__/* .functionsFromLeaf */ .s)(tables, stack).map((index) => keys[index]);
            this.#self.add(functions[0], share);
            // A function that calls itself has its time once.
            for (const key of new Set(functions))
                this.#total.add(key, share);
            this.#categories.add(categories[stack], share);
        }
        this.#number += 1;
        this.#seconds += seconds;
        this.#cpuMs += cpuMs;
        return {
            number: this.#number,
            seconds,
            cpuMs,
            allSeconds: this.#seconds,
            allCpuMs: this.#cpuMs,
            samples: weighed.kept,
            errors,
            functions: this.#functions(),
            categories: this.#categories
                .keys()
                .map((category) => ({ category, share: this.#categories.share(category) }))
                .sort((a, b) => b.share.window - a.share.window || b.share.all - a.share.all),
        };
    }
    #functions() {
        return [...this.#ids]
            .map(([key, id]) => ({ id, self: this.#self.share(key), total: this.#total.share(key) }))
            .sort(bySelf);
    }
}
/** Largest self time of the window first, then of all windows. */
function bySelf(a, b) {
    return b.self.window - a.self.window || b.self.all - a.self.all || byTotal(a, b);
}
/** Largest total time of the window first, then of all windows. */
function byTotal(a, b) {
    return b.total.window - a.total.window || b.total.all - a.total.all;
}
/** Shares by name: of the current window, and CPU of all windows. */
class Sums {
    #window = new Map();
    #allMs = new Map();
    #wholeMs = 0;
    #windowMs = 0;
    begin(windowMs) {
        this.#window = new Map();
        this.#windowMs = windowMs;
        this.#wholeMs += windowMs;
    }
    add(key, share) {
        this.#window.set(key, (this.#window.get(key) ?? 0) + share);
        this.#allMs.set(key, (this.#allMs.get(key) ?? 0) + share * this.#windowMs);
    }
    share(key) {
        const ofAll = this.#wholeMs > 0 ? (this.#allMs.get(key) ?? 0) / this.#wholeMs : 0;
        return { window: this.#window.get(key) ?? 0, all: ofAll };
    }
    keys() {
        return [...this.#allMs.keys()];
    }
}
/**
 * Samples window after window until it is stopped or `tell` answers `false`. py-spy writes nothing
 * before it ends, so each window is a recording of its own; between two of them some tenths of a
 * second are not seen.
 * @throws MeasurementError when the service ends or py-spy fails
 */
async function watch(watching, tell) {
    const { pySpy, pid, rateHz, windowSeconds, guard, signal, readClock } = watching;
    for (let goesOn = true; goesOn && !signal.aborted;) {
        try {
            const recording = await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .startRecording */ .K)(pySpy, pid, rateHz, guard);
            let reading;
            try {
                const before = await readClock();
                const began = performance.now();
                const pause = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(windowSeconds * 1000, undefined, { signal }).catch(() => undefined);
                await Promise.race([pause, recording.broken]);
                const after = await readClock();
                reading = { before, after, seconds: (performance.now() - began) / 1000 };
            }
            finally {
                const ended = recording.stop();
                // What broke before is what is told.
                if (reading === undefined || signal.aborted)
                    await ended.catch(() => undefined);
                else
                    goesOn = tell({ ...reading, ...(await ended) });
            }
        }
        catch (error) {
            // A guard that is closed, or a py-spy that ended with us, is no news.
            if (signal.aborted)
                return;
            await requireAlive(pid, readClock, error);
        }
    }
}
/** @throws MeasurementError that the service has ended, or else the error there was */
async function requireAlive(pid, readClock, error) {
    await readClock().catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG(`watching process ${pid}: it has ended`, { cause });
    });
    throw error;
}


/***/ })

};

export const id = 4748;
export const ids = [4748];
export const modules = {

/***/ 34748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyse: () => (/* binding */ analyse)
});

// EXTERNAL MODULE: ./build/profile/categories.js + 2 modules
var profile_categories = __webpack_require__(29673);
// EXTERNAL MODULE: ./build/profile/model.js
var model = __webpack_require__(63095);
;// CONCATENATED MODULE: ./build/profile/analysis/calls.js
function callLists(tables, { calls, frames }) {
    const count = tables.functions.length;
    const byCallee = grouped(calls.callees, count);
    const byCaller = grouped(calls.callers, count);
    const byFunction = grouped(Int32Array.from(tables.frames, (frame) => frame.function), count);
    const parts = (edges, ends) => Array.from(edges, (edge) => {
        const index = ends[edge];
        const id = tables.functions[index];
        return { index, id, weight: calls.weights[edge] };
    }).sort((a, b) => b.weight - a.weight || a.index - b.index);
    return {
        callersOf: (index) => parts(byCallee(index), calls.callers),
        calleesOf: (index) => parts(byCaller(index), calls.callees),
        linesOf: (index) => Array.from(byFunction(index), (frame) => ({
            line: tables.frames[frame].line,
            self: frames.self[frame],
            total: frames.total[frame],
        }))
            .filter(({ total }) => total > 0)
            .sort((a, b) => a.line - b.line),
    };
}
/** What has each key: a lookup of the indices at which it stands. */
function grouped(keys, count) {
    const starts = new Int32Array(count + 1);
    for (const key of keys)
        starts[key + 1] = starts[key + 1] + 1;
    for (let key = 0; key < count; key += 1) {
        starts[key + 1] = starts[key + 1] + starts[key];
    }
    const filled = starts.slice();
    const indices = new Int32Array(keys.length);
    for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index];
        const place = filled[key];
        indices[place] = index;
        filled[key] = place + 1;
    }
    return (key) => key < 0 || key >= count ? new Int32Array() : indices.subarray(starts[key], starts[key + 1]);
}

// EXTERNAL MODULE: ./build/profile/analysis/endpoints.js
var analysis_endpoints = __webpack_require__(8511);
;// CONCATENATED MODULE: ./build/profile/analysis/parts.js
/** Weights by category. */

/** A sample belongs to the first frame from the leaf up that says something. */
function stackCategories(tables, { parents, functionOfStack }, categoriser) {
    const names = ['other'];
    const numbers = new Map([['other', 0]]);
    const ofFunction = tables.functions.map((id) => categoriser.ofFunction(id));
    const numberOfFunction = Int32Array.from(ofFunction, (name) => {
        if (name === undefined)
            return -1;
        const number = numbers.get(name) ?? names.push(name) - 1;
        numbers.set(name, number);
        return number;
    });
    const ofStack = new Int32Array(parents.length);
    for (let stack = 0; stack < parents.length; stack += 1) {
        const own = numberOfFunction[functionOfStack[stack]];
        const parent = parents[stack];
        if (own >= 0)
            ofStack[stack] = own;
        else
            ofStack[stack] = parent < 0 ? 0 : ofStack[parent];
    }
    return { names, ofStack, ofFunction };
}
/** What has weight, largest first. */
function categoryParts(names, weights) {
    return names
        .map((category, index) => {
        return { category, label: (0,profile_categories/* categoryLabel */.Jm)(category), weight: weights[index] };
    })
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight || (a.category < b.category ? -1 : 1));
}
function partsOfSamples({ names, ofStack }, samples) {
    const weights = new Float64Array(names.length);
    for (const { stack, weight } of samples) {
        const number = ofStack[stack];
        weights[number] = weights[number] + weight;
    }
    return categoryParts(names, weights);
}

;// CONCATENATED MODULE: ./build/profile/analysis/rules.js
function named(path, name) {
    return { path, name };
}
function files(...paths) {
    return paths.map((path) => ({ path }));
}
/** Where SQLAlchemy's asyncio runs what looks like waiting. */
const ASYNC_DATABASE = files('sqlalchemy/util/_concurrency_py3k.py', 'sqlalchemy/util/concurrency.py', 'sqlalchemy/ext/asyncio/', 'sqlalchemy/connectors/asyncio.py');
/** Running a module's own code is an import, whatever the module is for. */
const IMPORTS = files('importlib/_bootstrap.py');
const RULES = [
    {
        kind: 'lazy-loading',
        places: [
            named('sqlalchemy/orm/strategies.py', /^(_?LazyLoader\.)?(_load_for_state|_emit_lazyload)$/),
        ],
        threshold: 0.03,
        finding: ['goes into relationships that SQLAlchemy loads when they are reached for'],
        advice: [
            'Load them with the rows, by ',
            { name: 'selectinload' },
            ' or ',
            { name: 'joinedload' },
            ': else it is one query for each row (N+1).',
        ],
        explains: ['database'],
    },
    {
        kind: 'new-connections',
        places: [
            named('sqlalchemy/engine/default.py', /^(DefaultDialect\.)?connect$/),
            named('psycopg2/__init__.py', /^connect$/),
            named('psycopg/connection.py', /^(Connection\.)?connect$/),
            named('psycopg/connection_async.py', /^(AsyncConnection\.)?connect$/),
            named('asyncpg/connect_utils.py', /^_connect$/),
            named('pymysql/connections.py', /^(Connection\.)?connect$/),
            named('redis/connection.py', /^(Abstract)?Connection\.connect$/),
        ],
        within: 'endpoint',
        threshold: 0.02,
        finding: ['goes into opening connections while requests are answered'],
        advice: [
            'Keep connections in a pool that is as large as the number of requests at a time, and check that none is closed after each request (',
            { name: 'NullPool' },
            ', ',
            { name: 'max_overflow' },
            ', ',
            { name: 'pool_recycle' },
            ').',
        ],
    },
    {
        kind: 'blocking-database',
        places: [
            named('sqlalchemy/engine/default.py', /^(DefaultDialect\.)?do_execute(many)?$/),
            ...files('psycopg2/'),
            named('psycopg/cursor.py', /^(Cursor\.)?(execute|executemany|fetch\w*)$/),
            named('psycopg/connection.py', /^(Connection\.)?wait$/),
            ...files('pymysql/', 'MySQLdb/', 'mysql/connector/', 'pymongo/synchronous/'),
            named('redis/client.py', /(^|\.)_?execute_command$/),
        ],
        within: 'event loop',
        unless: [...ASYNC_DATABASE, ...IMPORTS],
        threshold: 0.02,
        finding: ['is queries that block the event loop: no other request is answered meanwhile'],
        advice: [
            'Make the endpoint a plain ',
            { name: 'def' },
            ', so that it runs in a worker thread, or use an asynchronous driver.',
        ],
    },
    {
        kind: 'database',
        category: 'database',
        threshold: 0.3,
        finding: ['goes into the database layer'],
        advice: [
            'Look for queries that run once for each row (N+1), for columns and rows that are loaded and not used, and for filters without an index.',
        ],
    },
    {
        kind: 'blocking-http',
        places: [
            ...files('requests/', 'urllib3/', 'http/client.py', 'botocore/'),
            named('urllib/request.py', /^(urlopen|OpenerDirector\.\w+)$/),
            named('httpx/_client.py', /^Client\.(?!__init__)/),
        ],
        within: 'event loop',
        unless: [...files('aiobotocore/'), ...IMPORTS],
        threshold: 0.01,
        finding: ['is calls of other services that block the event loop'],
        advice: [
            'Call them with an asynchronous client (',
            { name: 'httpx.AsyncClient' },
            '), or make the endpoint a plain ',
            { name: 'def' },
            '. While it waits for the answer, no other request is answered, and samples show only a part of that.',
        ],
    },
    {
        kind: 'blocking-sleep',
        places: [
            { path: '', name: /(^|\.)(sleep|time_sleep|pysleep)$/, origin: 'native' },
            { path: 'subprocess.py', name: /(^|\.)(run|check_output|call|communicate|wait|_wait)$/ },
        ],
        within: 'event loop',
        threshold: 0.01,
        finding: ['is waiting that blocks the event loop'],
        advice: [
            'Use ',
            { name: 'asyncio.sleep' },
            ' or ',
            { name: 'asyncio.create_subprocess_exec' },
            ', or hand it to a worker thread.',
        ],
    },
    {
        kind: 'blocking-hash',
        places: [
            ...files('passlib/', 'bcrypt/', 'argon2/', 'pwdlib/'),
            {
                path: '',
                name: /^(_?bcrypt\.|_?hashlib\.)?(hashpw|checkpw|pbkdf2_hmac|scrypt)$/,
                origin: 'native',
            },
            named('werkzeug/security.py', /_password_hash$|^_hash_internal$/),
        ],
        within: 'event loop',
        threshold: 0.02,
        finding: [
            'is the hashing of passwords in the event loop: no other request is answered meanwhile',
        ],
        advice: [
            'Make what hashes a plain ',
            { name: 'def' },
            ', so that it runs in a worker thread, and hash at login only.',
        ],
        explains: ['security'],
    },
    {
        kind: 'security',
        category: 'security',
        threshold: 0.2,
        finding: ['goes into hashing, tokens and cryptography'],
        advice: [
            'See whether each request needs it: verify a token once a request, hash passwords at login only.',
        ],
    },
    {
        kind: 'response-validation',
        places: [named('fastapi/routing.py', /^(_?serialize_response|_prepare_response_content)$/)],
        threshold: 0.15,
        finding: ['goes into checking and encoding answers against their ', { name: 'response_model' }],
        advice: [
            'Return fewer fields or rows; where the data is known to be right, encode it once with orjson or ',
            { name: 'model_dump_json' },
            ' and return a ',
            { name: 'Response' },
            ', which is not checked again.',
        ],
        explains: ['serialisation', 'validation'],
    },
    {
        kind: 'jsonable-encoder',
        places: [named('fastapi/encoders.py', /^jsonable_encoder$/)],
        threshold: 0.1,
        finding: [
            'goes into ',
            { name: 'jsonable_encoder' },
            ', which walks through answers in Python',
        ],
        advice: [
            'Give the endpoint a ',
            { name: 'response_model' },
            ' or a return type, which Pydantic encodes in Rust, or return a ',
            { name: 'Response' },
            ' made with orjson.',
        ],
        explains: ['serialisation'],
    },
    {
        kind: 'serialisation',
        category: 'serialisation',
        threshold: 0.2,
        finding: ['goes into turning objects into JSON and back'],
        advice: [
            'Return fewer fields, turn an object into JSON once, and use orjson for large answers.',
        ],
    },
    {
        kind: 'validation',
        category: 'validation',
        threshold: 0.2,
        finding: ['goes into validation'],
        advice: [
            'Validate once: a ',
            { name: 'response_model' },
            ' validates again what the function already built, and models inside of the service need none.',
        ],
    },
    {
        kind: 'compiled-templates',
        places: [
            named('jinja2/environment.py', /^(Environment\.)?(compile|_parse|_generate|_tokenize|lex)$/),
            ...files('jinja2/compiler.py', 'jinja2/parser.py', 'jinja2/lexer.py'),
            named('mako/template.py', /^_compile/),
        ],
        within: 'endpoint',
        threshold: 0.02,
        finding: ['goes into compiling templates while requests are answered'],
        advice: [
            'Keep one environment for the life of the process, with a cache that holds all templates.',
        ],
        explains: ['templates'],
    },
    {
        kind: 'templates',
        category: 'templates',
        threshold: 0.2,
        finding: ['goes into rendering templates'],
        advice: ['Render fewer rows, and keep parts that do not change in a cache.'],
    },
    {
        kind: 'logging',
        places: files('logging/', 'structlog/', 'loguru/'),
        threshold: 0.05,
        finding: ['goes into logging'],
        advice: [
            'Log less at this level, leave the formatting of what is not logged to the logger (',
            { name: 'logger.debug("%s", value)' },
            '), and write from a ',
            { name: 'QueueHandler' },
            '.',
        ],
    },
    {
        kind: 'imports',
        places: files('importlib/_bootstrap.py', 'importlib/_bootstrap_external.py'),
        within: 'endpoint',
        threshold: 0.01,
        finding: ['goes into imports while requests are answered'],
        advice: ['Move the import to the top of the file, or do it once at start-up.'],
    },
    {
        kind: 'compiled-patterns',
        places: files('re/_compiler.py', 're/_parser.py', 'sre_compile.py', 'sre_parse.py'),
        within: 'endpoint',
        threshold: 0.01,
        finding: ['goes into compiling regular expressions while requests are answered'],
        advice: ['Compile them once, at the top of the file.'],
    },
    {
        kind: 'new-clients',
        places: [
            named('httpx/_client.py', /^(Base|Async)?Client\.__init__$/),
            named('aiohttp/client.py', /^ClientSession\.__init__$/),
            named('boto3/session.py', /^Session\.(client|resource|__init__)$/),
            named('ssl.py', /^(create_default_context|SSLContext\.(load_default_certs|load_verify_locations))$/),
        ],
        within: 'endpoint',
        threshold: 0.02,
        finding: ['goes into making clients of other services while requests are answered'],
        advice: ['Make one client when the service starts, and keep its connections open.'],
    },
    {
        kind: 'hand-overs',
        places: [
            named('starlette/concurrency.py', /^run_in_threadpool$/),
            ...files('anyio/to_thread.py'),
            named('anyio/_backends/_asyncio.py', /(run_sync_in_worker_thread|^WorkerThread\.\w+|CapacityLimiter\.\w+)$/),
            named('asyncio/base_events.py', /call_soon_threadsafe$|_write_to_self$/),
            named('asyncio/selector_events.py', /_write_to_self$/),
            named('queue.py', /^Queue\.(get|put)$/),
        ],
        isLeaf: true,
        threshold: 0.05,
        finding: ['goes into handing work over to threads and back'],
        advice: [
            'Declare small dependencies, and endpoints that do not wait, as ',
            { name: 'async def' },
            ': each plain ',
            { name: 'def' },
            ' costs a hop to a thread and back.',
        ],
    },
    {
        kind: 'http-middleware',
        places: [
            ...files('starlette/middleware/base.py'),
            named('anyio/streams/memory.py', /^MemoryObject/),
        ],
        isLeaf: true,
        threshold: 0.05,
        finding: ['goes into ', { name: 'BaseHTTPMiddleware' }, ' itself'],
        advice: [
            'Write middleware that runs for every request as a plain ASGI class: it needs no task and no stream between.',
        ],
    },
    {
        kind: 'copies',
        places: [named('copy.py', /^(deepcopy|_deepcopy_\w+|_reconstruct)$/)],
        within: 'endpoint',
        threshold: 0.03,
        finding: ['goes into deep copies'],
        advice: ['Copy only what is changed, or make the values immutable.'],
    },
    {
        kind: 'instrumentation',
        places: files('opentelemetry/', 'sentry_sdk/', 'ddtrace/', 'newrelic/', 'elasticapm/'),
        isLeaf: true,
        threshold: 0.1,
        finding: ['goes into tracing and error reporting'],
        advice: [
            'Trace a part of the requests, with fewer instrumented libraries, and export in batches.',
        ],
    },
    {
        kind: 'own-work',
        category: 'application',
        threshold: 0.3,
        finding: ['is spent in the application’s own functions, not in what they call'],
        advice: [
            'Look at the loops on these lines: compute once what does not change, and leave work on many values to a library in C or Rust.',
        ],
    },
];
/** Looks up which of many places a function is at: profiles have many functions. */
class PlaceIndex {
    /** By file, and by folder with its slash. */
    #places = new Map();
    /** @param lists of places; that of number n is bit n of what is found, so there are at most 31 */
    constructor(lists) {
        if (lists.length > 31)
            throw new RangeError('a bit for each list: at most 31');
        lists.forEach((list, number) => {
            for (const place of list) {
                const known = this.#places.get(place.path) ?? [];
                known.push({ place, bit: 1 << number });
                this.#places.set(place.path, known);
            }
        });
    }
    /** The bits of the lists with a place of the function. */
    find(id) {
        let bits = this.#at(id.path, id);
        for (let slash = id.path.indexOf('/'); slash >= 0; slash = id.path.indexOf('/', slash + 1)) {
            // Python's folders are not deep; a hostile path may be.
            if (slash > LONGEST_FOLDER)
                break;
            bits |= this.#at(id.path.slice(0, slash + 1), id);
        }
        return bits;
    }
    #at(path, { name, origin }) {
        let bits = 0;
        for (const { place, bit } of this.#places.get(path) ?? []) {
            const isOrigin = place.origin === undefined
                ? origin === 'package' || origin === 'stdlib'
                : origin === place.origin;
            if (isOrigin && (place.name === undefined || place.name.test(name)))
                bits |= bit;
        }
        return bits;
    }
}
/** Characters. */
const LONGEST_FOLDER = 100;

;// CONCATENATED MODULE: ./build/profile/analysis/recommendations.js
/** Applies the rules to a profile: never a recommendation without frames that show it. */


/** Frames of a recommendation that are named. */
const MOST_CALLERS = 3;
const MOST_FUNCTIONS = 2;
/** Part of the recommendation's weight below which a frame is not worth naming. */
const LEAST_PART = 0.05;
/** What runs the event loop, and what runs other threads. */
const EVENT_LOOP = [
    { path: 'asyncio/events.py', name: /(^|\.)_run$/ },
    { path: 'asyncio/runners.py' },
    { path: 'asyncio/base_events.py', name: /(^|\.)(run_forever|run_until_complete)$/ },
    { path: 'uvloop/' },
    { path: 'uvicorn/server.py', name: /(^|\.)(run|serve|_serve)$/ },
    { path: 'fastapi/routing.py', name: /^run_endpoint_function$/ },
];
const THREAD = [
    { path: 'threading.py', name: /(^|\.)(_bootstrap|_bootstrap_inner)$/ },
];
/** Largest first, without those that another one explains. */
function recommendations(input, rules = RULES) {
    const matched = matches(input, rules);
    const found = rules.flatMap((rule, number) => {
        const weight = matched.weights[number];
        const share = weight / input.totalWeight;
        if (!(share >= rule.threshold))
            return [];
        const evidence = evidenceOf(rule, matched.stacksOf(number), input);
        return evidence.length === 0 ? [] : [{ rule, weight, share, evidence }];
    });
    const explained = new Set(found.flatMap(({ rule }) => rule.explains ?? []));
    return found
        .filter(({ rule }) => !explained.has(rule.kind))
        .map(({ rule, weight, share, evidence }) => {
        const { kind, finding, advice } = rule;
        return { kind, finding, advice, weight, share, evidence };
    })
        .sort((a, b) => b.share - a.share);
}
/** In one pass over the stacks: a rule is a bit. */
function matches(input, rules) {
    const { tables, columns, categories, endpoints } = input;
    const { parents, functionOfStack, self } = columns;
    const bitsWhere = (holds) => rules.reduce((bits, rule, number) => (holds(rule) ? bits | (1 << number) : bits), 0);
    const ofFunction = (lists) => {
        const index = new PlaceIndex(lists);
        return Int32Array.from(tables.functions, (id) => index.find(id));
    };
    const shows = ofFunction(rules.map((rule) => rule.places ?? []));
    const excludes = ofFunction(rules.map((rule) => rule.unless ?? []));
    const ofCategory = Int32Array.from(categories.names, (name) => bitsWhere((rule) => rule.category === name));
    const leafRules = bitsWhere((rule) => rule.isLeaf === true);
    const outsideOf = {
        endpoint: bitsWhere((rule) => rule.within === 'endpoint'),
        eventLoop: bitsWhere((rule) => rule.within === 'event loop'),
    };
    const inLoop = inEventLoop(tables, columns);
    const size = parents.length;
    const shown = new Int32Array(size);
    const excluded = new Int32Array(size);
    const result = new Int32Array(size);
    const weights = new Float64Array(rules.length);
    for (let stack = 0; stack < size; stack += 1) {
        const parent = parents[stack];
        const index = functionOfStack[stack];
        let own = shows[index];
        if (own !== 0) {
            if (endpoints.ofStack[stack] < 0)
                own &= ~outsideOf.endpoint;
            if (inLoop[stack] !== CALLED_IN_LOOP)
                own &= ~outsideOf.eventLoop;
        }
        const below = parent < 0 ? 0 : shown[parent];
        shown[stack] = below | (own & ~leafRules);
        excluded[stack] = excludes[index] | (parent < 0 ? 0 : excluded[parent]);
        const weight = self[stack];
        if (weight <= 0)
            continue;
        const category = ofCategory[categories.ofStack[stack]];
        const bits = (below | own | category) & ~excluded[stack];
        result[stack] = bits;
        for (let rest = bits; rest !== 0; rest &= rest - 1) {
            const number = 31 - Math.clz32(rest & -rest);
            weights[number] = weights[number] + weight;
        }
    }
    return {
        weights,
        stacksOf(rule) {
            const stacks = [];
            for (let stack = 0; stack < size; stack += 1) {
                if ((result[stack] & (1 << rule)) !== 0)
                    stacks.push(stack);
            }
            return stacks;
        },
    };
}
const OUTSIDE = 0;
const IN_LOOP = 1;
/** A function of the application is below, in the event loop. */
const CALLED_IN_LOOP = 2;
/** Where each stack runs. */
function inEventLoop({ functions }, columns) {
    const { parents, functionOfStack } = columns;
    const index = new PlaceIndex([EVENT_LOOP, THREAD]);
    const found = functions.map((id) => index.find(id));
    const result = new Uint8Array(parents.length);
    for (let stack = 0; stack < parents.length; stack += 1) {
        const parent = parents[stack];
        const number = functionOfStack[stack];
        const bits = found[number];
        const before = parent < 0 ? OUTSIDE : result[parent];
        if ((bits & 2) !== 0)
            result[stack] = OUTSIDE;
        else if ((bits & 1) !== 0)
            result[stack] = Math.max(before, IN_LOOP);
        else if (before === IN_LOOP && functions[number]?.origin === 'app') {
            result[stack] = CALLED_IN_LOOP;
        }
        else
            result[stack] = before;
    }
    return result;
}
/** Who of the application calls it, and what is called; the heaviest of both. */
function evidenceOf(rule, stacks, input) {
    const { tables, columns, totalWeight } = input;
    const callers = new Map();
    const called = new Map();
    const index = new PlaceIndex([rule.places ?? []]);
    const isShown = tables.functions.map((id) => index.find(id) !== 0);
    for (const stack of stacks) {
        const weight = columns.self[stack];
        const shown = shownBy(rule, stack, isShown, columns);
        add(called, shown, weight, input);
        const caller = nearestOfApplication(shown, input);
        if (caller >= 0)
            add(callers, caller, weight, input);
    }
    const all = stacks.reduce((sum, stack) => sum + columns.self[stack], 0);
    const list = (found, says, most) => [...found]
        .filter(([, { weight }]) => weight >= all * LEAST_PART)
        .sort(([a, { weight: x }], [b, { weight: y }]) => y - x || compareNames(tables, a, b))
        .slice(0, most)
        .map(([index, { weight, lines }]) => ({
        ...{ index, id: tables.functions[index], line: heaviest(lines), weight },
        ...{ share: weight / totalWeight, says },
    }));
    if (rule.category === 'application')
        return list(callers, ['works itself'], MOST_CALLERS);
    return [
        ...list(callers, ['calls it'], MOST_CALLERS),
        ...list(called, ['is called'], MOST_FUNCTIONS),
    ];
}
/** The stack up to the frame that shows it: of a category the leaf, else the one nearest to the root. */
function shownBy(rule, stack, isShown, { parents, functionOfStack }) {
    if (rule.places === undefined || rule.isLeaf === true)
        return stack;
    let result = stack;
    for (let at = stack; at >= 0; at = parents[at]) {
        if (isShown[functionOfStack[at]] === true)
            result = at;
    }
    return result;
}
function nearestOfApplication(stack, { tables, columns }) {
    for (let at = stack; at >= 0; at = columns.parents[at]) {
        // At the root it is the script that started the service.
        const isScript = columns.parents[at] < 0 && at !== stack;
        const { origin } = tables.functions[columns.functionOfStack[at]];
        if (origin === 'app')
            return isScript ? -1 : at;
    }
    return -1;
}
function add(found, stack, weight, input) {
    const index = input.columns.functionOfStack[stack];
    const { line } = input.tables.frames[input.columns.frameOfStack[stack]];
    const entry = found.get(index) ?? { weight: 0, lines: new Map() };
    entry.weight += weight;
    entry.lines.set(line, (entry.lines.get(line) ?? 0) + weight);
    found.set(index, entry);
}
function heaviest(lines) {
    return [...lines].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0;
}
function compareNames({ functions }, a, b) {
    const [x, y] = [a, b].map((index) => (0,model/* functionKey */.a)(functions[index]));
    return x < y ? -1 : 1;
}

// EXTERNAL MODULE: ./build/profile/analysis/weights.js
var analysis_weights = __webpack_require__(71916);
;// CONCATENATED MODULE: ./build/profile/analysis/analyse.js
/** Finds out about one profile what reports show of it. */







/** Takes time and memory linear to the number of stacks. */
function analyse(profile, categoriser = (0,profile_categories.createCategoriser)()) {
    const { tables, samples, totalWeight } = profile;
    const columns = (0,analysis_weights/* columnsOf */.P)(tables, samples);
    const weights = (0,analysis_weights/* weigh */.v)(tables, columns);
    const categories = stackCategories(tables, columns, categoriser);
    const endpoints = (0,analysis_endpoints/* endpointStacks */.J)(tables, columns);
    const functions = functionParts(profile, weights, categories);
    const perEndpoint = endpointParts(profile, endpoints, categories);
    const labels = [...new Set([...categories.names, ...functions.map(({ category }) => category)])];
    return {
        profile,
        categoryLabels: Object.fromEntries(labels.map((name) => [name, (0,profile_categories/* categoryLabel */.Jm)(name)])),
        categories: partsOfSamples(categories, samples),
        functions,
        uniqueFunctions: functions.length,
        stackCount: samples.length,
        ...perEndpoint,
        threads: threadParts(profile, categories),
        // They are about CPU.
        recommendations: profile.countsWaiting === true
            ? []
            : recommendations({ tables, columns, totalWeight, categories, endpoints }),
        ...callLists(tables, weights),
    };
}
function functionParts({ tables }, { functions }, { ofFunction }) {
    const parts = [];
    tables.functions.forEach((id, index) => {
        const total = functions.total[index];
        if (total <= 0)
            return;
        const self = functions.self[index];
        parts.push({ index, id, category: ofFunction[index] ?? 'other', self, total });
    });
    return parts.sort((a, b) => b.self - a.self || b.total - a.total || byName(a.id, b.id));
}
function endpointParts({ tables, samples, totalWeight }, { endpoints, ofStack }, categories) {
    const bySample = endpoints.map(() => []);
    for (const sample of samples)
        bySample[ofStack[sample.stack]]?.push(sample);
    const parts = endpoints.flatMap(({ index, place, isCertain }, number) => {
        const own = bySample[number];
        const weight = sumOf(own);
        if (weight <= 0)
            return [];
        const id = tables.functions[index];
        return [{ index, id, place, isCertain, weight, categories: partsOfSamples(categories, own) }];
    });
    const inside = parts.reduce((sum, { weight }) => sum + weight, 0);
    return {
        endpoints: parts.sort((a, b) => b.weight - a.weight || byName(a.id, b.id)),
        // Rounding may leave less than nothing.
        outsideEndpoints: Math.max(0, totalWeight - inside),
    };
}
function threadParts({ threads }, categories) {
    return threads
        .map(({ label, kind = label, samples }) => ({
        ...{ label, kind, weight: sumOf(samples) },
        categories: partsOfSamples(categories, samples),
    }))
        .sort((a, b) => b.weight - a.weight || (a.label < b.label ? -1 : 1));
}
function sumOf(samples) {
    return samples.reduce((sum, { weight }) => sum + weight, 0);
}
function byName(a, b) {
    return (0,model/* functionKey */.a)(a) < (0,model/* functionKey */.a)(b) ? -1 : 1;
}


/***/ }),

/***/ 8511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endpointStacks)
/* harmony export */ });
/** One row a rule: file, function by its last name, what it says. Bare names are older py-spy's. */
const CALLERS = [
    ['fastapi/routing.py', /^run_endpoint_function$/, 'endpoint'],
    // Generators as endpoints, in newer versions.
    ['fastapi/routing.py', /(^|\.)(_async_stream_jsonl|_producer)$/, 'route'],
    // WebSockets, and endpoints without FastAPI.
    ['fastapi/routing.py', /(^|\.)app$/, 'route'],
    ['starlette/routing.py', /(^|\.)app$/, 'route'],
    ['starlette/endpoints.py', /(^|\.)dispatch$/, 'route'],
    ['anyio/_backends/_asyncio.py', /^(WorkerThread\.)?run$/, 'pool'],
    ['concurrent/futures/thread.py', /^(_WorkItem\.)?run$/, 'pool'],
    ['fastapi/telemetry/_api.py', /^_run_sync_endpoint$/, 'pool endpoint'],
    ['starlette/concurrency.py', /^_next$/, 'pool generator'],
    ['contextlib.py', /(^|\.)__(enter|exit)__$/, 'dependency'],
];
/** Packages whose functions stand between the router and the endpoint, and are none. */
const BETWEEN = /^(fastapi|starlette|anyio|opentelemetry)\//;
/** What decorators call the function that they put in place of an endpoint. */
const WRAPPER = /<locals>\.(\w*_)?(wrapper|wrapped|inner|decorated|decorator)$/i;
/** States of a stack that is in no endpoint; others are indices of endpoints. */
const OUTSIDE = -1;
const IN_POOL = -2;
const IN_POOL_ENDPOINT = -3;
const IN_POOL_GENERATOR = -4;
function endpointStacks(tables, columns) {
    const { parents, functionOfStack } = columns;
    const says = tables.functions.map(callerOf);
    const isMarked = says.includes('pool endpoint');
    const isWrapper = tables.functions.map(({ name }) => WRAPPER.test(name));
    const endpoints = [];
    const known = new Map();
    const numberOf = (index, place, isCertain) => {
        const key = `${index} ${place} ${isCertain}`;
        const number = known.get(key) ?? endpoints.push({ index, place, isCertain }) - 1;
        known.set(key, number);
        return number;
    };
    const ofStack = new Int32Array(parents.length);
    for (let stack = 0; stack < parents.length; stack += 1) {
        const parent = parents[stack];
        const index = functionOfStack[stack];
        const id = tables.functions[index];
        const before = parent < 0 ? OUTSIDE : ofStack[parent];
        if (before >= 0) {
            const inside = endpoints[before];
            // A decorator's own work is its own; what it wraps is the endpoint.
            const isWrapped = isWrapper[inside.index] === true && id.origin === 'app' && isWrapper[index] !== true;
            ofStack[stack] = isWrapped ? numberOf(index, inside.place, inside.isCertain) : before;
            continue;
        }
        const caller = parent < 0 ? undefined : says[functionOfStack[parent]];
        if (before === OUTSIDE) {
            const isEndpoint = (caller === 'endpoint' && mayBeEndpoint(id)) ||
                (caller === 'route' && id.origin === 'app' && !/__$/.test(id.name));
            if (isEndpoint)
                ofStack[stack] = numberOf(index, 'event loop', true);
            else
                ofStack[stack] =
                    says[index] === 'pool' && isThread(tables, columns, parent) ? IN_POOL : OUTSIDE;
            continue;
        }
        if (before === IN_POOL_ENDPOINT) {
            ofStack[stack] = mayBeEndpoint(id) ? numberOf(index, 'worker thread', true) : before;
        }
        else if (says[index] === 'pool endpoint') {
            ofStack[stack] = IN_POOL_ENDPOINT;
        }
        else if (says[index] === 'pool generator') {
            ofStack[stack] = IN_POOL_GENERATOR;
        }
        else if (says[index] === 'dependency') {
            ofStack[stack] = OUTSIDE;
        }
        else if (id.origin !== 'app') {
            ofStack[stack] = before;
        }
        else if (isMarked && before !== IN_POOL_GENERATOR) {
            // This FastAPI marks its endpoints: what is not marked is a dependency or other work.
            ofStack[stack] = OUTSIDE;
        }
        else {
            ofStack[stack] = numberOf(index, 'worker thread', false);
        }
    }
    return { endpoints, ofStack };
}
function callerOf({ path, name, origin }) {
    if (origin !== 'package' && origin !== 'stdlib')
        return undefined;
    return CALLERS.find((row) => row[0] === path && row[1].test(name))?.[2];
}
function mayBeEndpoint({ path, origin }) {
    return origin === 'app' || (origin === 'package' && !BETWEEN.test(path));
}
/** Whether the stack is that of a thread's first frames: a bare `run` may be any other one. */
function isThread(tables, columns, stack) {
    for (let at = stack; at >= 0; at = columns.parents[at]) {
        const { path } = tables.functions[columns.functionOfStack[at]];
        if (path === 'threading.py')
            return true;
        if (path !== 'concurrent/futures/thread.py')
            return false;
    }
    return false;
}


/***/ }),

/***/ 71916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   v: () => (/* binding */ weigh)
/* harmony export */ });
function columnsOf(tables, samples) {
    const size = tables.stacks.length;
    const functionOfFrame = Int32Array.from(tables.frames, (frame) => frame.function);
    const parents = new Int32Array(size);
    const frameOfStack = new Int32Array(size);
    const functionOfStack = new Int32Array(size);
    for (let stack = 0; stack < size; stack += 1) {
        const { parent, frame } = tables.stacks[stack];
        parents[stack] = parent;
        frameOfStack[stack] = frame;
        functionOfStack[stack] = functionOfFrame[frame];
    }
    const self = new Float64Array(size);
    for (const { stack, weight } of samples)
        self[stack] = self[stack] + weight;
    // A parent precedes its children.
    const total = self.slice();
    for (let stack = size - 1; stack >= 0; stack -= 1) {
        const parent = parents[stack];
        if (parent >= 0)
            total[parent] = total[parent] + total[stack];
    }
    return { parents, frameOfStack, functionOfStack, self, total };
}
function weigh(tables, columns) {
    const { frameOfStack, functionOfStack, self, total } = columns;
    const { edgeOfStack, callers, callees } = numberCalls(columns);
    const functions = new Counter(tables.functions.length);
    const frames = new Counter(tables.frames.length);
    const calls = new Counter(callers.length);
    walk(columns, (stack) => {
        const weight = total[stack];
        const own = self[stack];
        functions.enter(functionOfStack[stack], own, weight);
        frames.enter(frameOfStack[stack], own, weight);
        const edge = edgeOfStack[stack];
        if (edge >= 0)
            calls.enter(edge, 0, weight);
    }, (stack) => {
        functions.leave(functionOfStack[stack]);
        frames.leave(frameOfStack[stack]);
        const edge = edgeOfStack[stack];
        if (edge >= 0)
            calls.leave(edge);
    });
    return { columns, functions, frames, calls: { callers, callees, weights: calls.total } };
}
/** Sums in which a thing counts once on the way from the root, at its first place. */
class Counter {
    self;
    total;
    #open;
    constructor(size) {
        this.self = new Float64Array(size);
        this.total = new Float64Array(size);
        this.#open = new Int32Array(size);
    }
    enter(index, self, total) {
        this.self[index] = this.self[index] + self;
        const open = this.#open[index];
        if (open === 0)
            this.total[index] = this.total[index] + total;
        this.#open[index] = open + 1;
    }
    leave(index) {
        this.#open[index] = this.#open[index] - 1;
    }
}
/** Goes through all stacks with weight, depth first. */
function walk({ parents, total }, enter, leave) {
    const size = parents.length;
    // Place 0 is that of all roots; stack + 1 that of a stack's children.
    const first = new Int32Array(size + 1).fill(-1);
    const next = new Int32Array(size);
    for (let stack = size - 1; stack >= 0; stack -= 1) {
        if (total[stack] <= 0)
            continue;
        const place = parents[stack] + 1;
        next[stack] = first[place];
        first[place] = stack;
    }
    let stack = first[0];
    while (stack >= 0) {
        enter(stack);
        const child = first[stack + 1];
        if (child >= 0) {
            stack = child;
            continue;
        }
        for (;;) {
            leave(stack);
            const sibling = next[stack];
            if (sibling >= 0) {
                stack = sibling;
                break;
            }
            stack = parents[stack];
            if (stack < 0)
                return;
        }
    }
}
/** A number for each pair of caller and callee, in a hash table of numbers. */
function numberCalls({ parents, functionOfStack, total }) {
    const size = parents.length;
    const edgeOfStack = new Int32Array(size).fill(-1);
    let callers = new Int32Array(1024);
    let callees = new Int32Array(1024);
    let count = 0;
    let slots = new Int32Array(4096).fill(-1);
    const slotOf = (caller, callee) => {
        const mask = slots.length - 1;
        const hash = Math.imul(caller ^ Math.imul(callee, 0x9e3779b1), 0x85ebca6b);
        for (let slot = (hash ^ (hash >>> 15)) & mask;; slot = (slot + 1) & mask) {
            const edge = slots[slot];
            if (edge < 0 || (callers[edge] === caller && callees[edge] === callee))
                return slot;
        }
    };
    for (let stack = 0; stack < size; stack += 1) {
        const parent = parents[stack];
        if (parent < 0 || total[stack] <= 0)
            continue;
        const caller = functionOfStack[parent];
        const callee = functionOfStack[stack];
        const slot = slotOf(caller, callee);
        let edge = slots[slot];
        if (edge < 0) {
            if (count === callers.length) {
                callers = grown(callers);
                callees = grown(callees);
            }
            edge = count;
            callers[edge] = caller;
            callees[edge] = callee;
            count += 1;
            slots[slot] = edge;
            if (count * 2 > slots.length) {
                slots = new Int32Array(slots.length * 2).fill(-1);
                for (let other = 0; other < count; other += 1) {
                    slots[slotOf(callers[other], callees[other])] = other;
                }
            }
        }
        edgeOfStack[stack] = edge;
    }
    return { edgeOfStack, callers: callers.slice(0, count), callees: callees.slice(0, count) };
}
function grown(values) {
    const larger = new Int32Array(values.length * 2);
    larger.set(values);
    return larger;
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


/***/ })

};

export const id = 5790;
export const ids = [5790,6362,9931];
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

/***/ 25556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZK: () => (/* binding */ latency),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   kW: () => (/* binding */ candidatesOf),
/* harmony export */   yV: () => (/* binding */ allCandidates)
/* harmony export */ });
/* harmony import */ var _profile_categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29673);
/* harmony import */ var _function_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16660);


function allCandidates(candidates) {
    return [
        candidates.cpu,
        ...candidates.categories.map(({ metric }) => metric),
        ...candidates.functions.flatMap(({ self, total }) => [self, total]),
        ...candidates.latencies.map(({ metric }) => metric),
        candidates.throughput,
        candidates.errorRate,
    ];
}
const PER_CENT = 1 / 100;
function scaled(value) {
    return value === null || value === undefined ? null : value * PER_CENT;
}
/** The candidates of two measurements; both have rounds. */
function candidatesOf(base, head, profiles, movedFrom, thresholds) {
    const [a, b] = profiles;
    const relative = { scale: 'relative', worse: 'more', isSampled: false };
    return {
        cpu: {
            ...{ name: 'cpu', kind: 'cpu', label: 'CPU per request', unit: 'ms/request', ...relative },
            ...{ base: a.cpu, head: b.cpu, threshold: scaled(thresholds['cpu-percent']) },
        },
        categories: categoryCandidates(a, b, thresholds),
        functions: functionCandidates(a, b, movedFrom, thresholds),
        latencies: latencyCandidates(base, head, thresholds),
        throughput: {
            ...{ name: 'throughput', kind: 'throughput', label: 'throughput', unit: 'requests/s' },
            ...{ ...relative, worse: 'less' },
            ...{ base: throughput(base), head: throughput(head) },
            threshold: scaled(thresholds['throughput-percent']),
        },
        errorRate: {
            ...{ name: 'error-rate', kind: 'error-rate', label: 'error rate', unit: 'ratio' },
            ...{ scale: 'points', worse: 'more', isSampled: false },
            ...{ base: errorRate(base), head: errorRate(head) },
            threshold: scaled(thresholds['error-rate-points']),
        },
    };
}
const throughput = ({ rounds }) => rounds.map((round) => round.requests / round.seconds);
const errorRate = ({ rounds }) => rounds.map((round) => round.errors / round.requests);
const SAMPLED = {
    unit: 'ms/request',
    scale: 'points',
    worse: 'more',
    isSampled: true,
};
function categoryCandidates(a, b, thresholds) {
    const own = thresholds['category-points-of'];
    const names = new Set([...a.categories.keys(), ...b.categories.keys()]);
    return [...names].map((category) => ({
        category,
        metric: {
            ...{ name: `category:${category}`, kind: 'category', label: (0,_profile_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryLabel */ .Jm)(category) },
            ...SAMPLED,
            base: a.categories.get(category) ?? zerosOf(a),
            head: b.categories.get(category) ?? zerosOf(b),
            threshold: scaled(Object.hasOwn(own, category) ? own[category] : thresholds['category-points']),
        },
    }));
}
/**
 * Self time is gated for every function; total time only for the application's own: the total of
 * a framework's outer frames is the service's, which has its own gate.
 */
function functionCandidates(a, b, movedFrom, thresholds) {
    const least = thresholds['function-min-share-percent'] * PER_CENT;
    const threshold = scaled(thresholds['function-points']);
    const shown = [];
    for (const key of new Set([...a.functions.keys(), ...b.functions.keys()])) {
        const before = a.functions.get(key);
        const after = b.functions.get(key);
        const { id, category } = (after ?? before);
        const origin = movedFrom.get(key) ?? null;
        const share = Math.max(mean(before?.total ?? []) / mean(a.cpu), mean(after?.total ?? []) / mean(b.cpu));
        // What can be above its threshold is in, by both sides together, so that which of them is
        // called base makes no difference to what is tested.
        const pooled = (mean(before?.total ?? []) + mean(after?.total ?? [])) / (mean(a.cpu) + mean(b.cpu));
        const isInReach = threshold !== null && pooled >= threshold / 2;
        if (!(share >= least || isInReach))
            continue;
        const presence = presenceOf(before, after, origin);
        shown.push({ key, id, category, presence, movedFrom: origin });
    }
    const labels = (0,_function_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .functionLabels */ .q)(shown.map(({ id }) => id));
    return shown.map((each, index) => {
        const metric = (field, gate) => ({
            name: `function-${field}:${each.key}`,
            kind: `function-${field}`,
            label: labels[index],
            ...SAMPLED,
            base: a.functions.get(each.key)?.[field] ?? zerosOf(a),
            head: b.functions.get(each.key)?.[field] ?? zerosOf(b),
            threshold: gate,
        });
        return {
            ...each,
            self: metric('self', threshold),
            total: metric('total', each.id.origin === 'app' ? threshold : null),
        };
    });
}
function presenceOf(before, after, origin) {
    if (before === undefined)
        return 'new';
    if (after === undefined)
        return 'removed';
    return origin === null ? 'both' : 'moved';
}
function latencyCandidates(base, head, thresholds) {
    const threshold = scaled(thresholds['latency-percent']);
    const names = new Set(base.rounds.flatMap((round) => Object.keys(round.latency)));
    return [...names].flatMap((endpoint) => {
        const [before, after] = [latency(base, endpoint, 'p90Ms'), latency(head, endpoint, 'p90Ms')];
        if (before === undefined || after === undefined)
            return [];
        const metric = {
            name: endpoint === '' ? 'latency-p90' : `latency-p90:${endpoint}`,
            label: endpoint === '' ? 'p90 latency' : `p90 latency of ${endpoint}`,
            ...{ kind: 'latency-p90', unit: 'ms', scale: 'relative', worse: 'more', isSampled: false },
            ...{ base: before, head: after, threshold },
        };
        return [{ endpoint, metric }];
    });
}
/** A quantile of an endpoint's latency by round; undefined when some round had none of it. */
function latency({ rounds }, endpoint, field) {
    const values = rounds.flatMap((round) => round.latency[endpoint]?.[field] ?? []);
    return values.length === rounds.length ? values : undefined;
}
function zerosOf({ cpu }) {
    return cpu.map(() => 0);
}
/** 0 of nothing. */
function mean(values) {
    return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 31845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ meanWork),
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   G0: () => (/* binding */ meanPair),
/* harmony export */   II: () => (/* binding */ NO_WORK),
/* harmony export */   T7: () => (/* binding */ sizeOfChange),
/* harmony export */   X9: () => (/* binding */ requestGroup),
/* harmony export */   eR: () => (/* binding */ sumOfPairs),
/* harmony export */   em: () => (/* binding */ sumOfWork),
/* harmony export */   fR: () => (/* binding */ ROUNDING),
/* harmony export */   gL: () => (/* binding */ relativeEffect),
/* harmony export */   gP: () => (/* binding */ NO_CALLS)
/* harmony export */ });
/** Weighted means of whole numbers are off by less than this where they should be equal. */
const ROUNDING = 1e-9;
const NO_CALLS = { base: 0, head: 0 };
const NO_WORK = { calls: NO_CALLS, turns: NO_CALLS };
function changeOf(pair) {
    return pair.head - pair.base;
}
/** Relative to nothing there is no number: all is new. */
function relativeEffect(pair) {
    return pair.base === 0 ? Math.sign(pair.head) : changeOf(pair) / pair.base;
}
/** How much changed in calls and turns together, in either direction. */
function sizeOfChange(work) {
    return Math.abs(changeOf(work.calls)) + Math.abs(changeOf(work.turns));
}
function sumOfPairs(a, b) {
    return { base: a.base + b.base, head: a.head + b.head };
}
function sumOfTwo(a, b) {
    return { calls: sumOfPairs(a.calls, b.calls), turns: sumOfPairs(a.turns, b.turns) };
}
/** Work of several things together, request by request. */
function sumOfWork(parts) {
    const sum = new Map();
    for (const part of parts) {
        for (const [request, work] of part) {
            const before = sum.get(request);
            sum.set(request, before === undefined ? work : sumOfTwo(before, work));
        }
    }
    return sum;
}
/**
 * @param weights weight of each request by its number; where all are zero, all count alike
 */
function requestGroup(weights) {
    const given = new Map(weights);
    const total = sumOf(given.values());
    if (total > 0)
        return { weights: given, total };
    return { weights: new Map([...given.keys()].map((request) => [request, 1])), total: given.size };
}
/** Work per request of the group. */
function meanWork(work, group) {
    let sum = NO_WORK;
    // The shorter of the two: a function is in few requests, an endpoint has few of them.
    const { weights } = group;
    for (const request of weights.size < work.size ? weights.keys() : work.keys()) {
        const weight = weights.get(request);
        const own = work.get(request);
        if (weight === undefined || own === undefined)
            continue;
        sum = sumOfTwo(sum, { calls: scaled(own.calls, weight), turns: scaled(own.turns, weight) });
    }
    // Divided once at the end: sums of whole numbers are exact.
    return { calls: divided(sum.calls, group.total), turns: divided(sum.turns, group.total) };
}
/** Mean over the group of an amount that every request of it has. */
function meanPair(pairs, group) {
    let sum = NO_CALLS;
    for (const [request, weight] of group.weights) {
        sum = sumOfPairs(sum, scaled(pairs[request], weight));
    }
    return divided(sum, group.total);
}
function scaled(pair, factor) {
    return { base: pair.base * factor, head: pair.head * factor };
}
function divided(pair, total) {
    return total === 0 ? NO_CALLS : { base: pair.base / total, head: pair.head / total };
}
function sumOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum;
}


/***/ }),

/***/ 32363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   q0: () => (/* binding */ tAbove)
/* harmony export */ });
/* unused harmony exports logGamma, betaCdf, betaQuantile, clopperPearson */
/** The distributions that decisions need. Accurate to about ten digits. */
/** ln Γ(x) for x > 0: the series of C. Lanczos (SIAM J. Numer. Anal. 1, 1964), g = 7. */
function logGamma(x) {
    const coefficients = [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
        1.5056327351493116e-7,
    ];
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const shifted = x - 1;
    const t = shifted + 7.5;
    const sum = coefficients.reduce((total, coefficient, index) => total + (index === 0 ? coefficient : coefficient / (shifted + index)), 0);
    return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}
/** I_x(a, b), the probability that a beta variable is at most x. */
function betaCdf(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    // The continued fraction converges quickly on this side of the mean only.
    if (x > (a + 1) / (a + b + 2))
        return 1 - betaCdf(1 - x, b, a);
    const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return (front * betaFraction(x, a, b)) / a;
}
/** The continued fraction of the incomplete beta function (DLMF 8.17.22), by W. Lentz's method. */
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let c = 1;
    let result = d;
    for (let m = 1; m <= 500; m++) {
        for (const term of [
            (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
            (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
        ]) {
            d = 1 / away(1 + term * d);
            c = away(1 + term / c);
            result *= d * c;
        }
        if (Math.abs(d * c - 1) < 1e-15)
            break;
    }
    return result;
}
/** The x with I_x(a, b) = p. */
function betaQuantile(p, a, b) {
    let [low, high] = [0, 1];
    // Halving is slow and never wrong; 200 halvings are beyond what a double can tell apart.
    for (let step = 0; step < 200 && high - low > Number.EPSILON * high; step++) {
        const middle = (low + high) / 2;
        if (betaCdf(middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/**
 * Quantile of Student's t, from the beta distribution of d/(d + t²).
 * @param degrees may be fractional
 */
function tQuantile(p, degrees) {
    if (p === 0.5)
        return 0;
    if (p < 0.5)
        return -tQuantile(1 - p, degrees);
    const x = betaQuantile(2 * (1 - p), degrees / 2, 0.5);
    return Math.sqrt((degrees * (1 - x)) / x);
}
/** Probability that Student's t is above a value. */
function tAbove(t, degrees) {
    const tail = betaCdf(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
    return t >= 0 ? tail : 1 - tail;
}
/**
 * One-sided bounds of a probability after some successes in n trials (C. Clopper and E. Pearson,
 * Biometrika 26, 1934).
 */
function clopperPearson(successes, trials, confidence = 0.95) {
    return {
        lower: successes === 0 ? 0 : betaQuantile(1 - confidence, successes, trials - successes + 1),
        upper: successes === trials ? 1 : betaQuantile(confidence, successes + 1, trials - successes),
    };
}


/***/ }),

/***/ 16660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ functionLabels)
/* harmony export */ });
/** More folders than this tell nobody apart; then the whole path is shown. */
const MOST_SEGMENTS = 4;
/**
 * A label for each function, in their order: `weigh`, or `get (orders.py)` beside another `get`,
 * with as many of its folders as tell their files apart.
 */
function functionLabels(functions) {
    const labels = functions.map(({ name }) => name);
    let alike = repeated(labels);
    for (let segments = 1; alike.length > 0 && segments <= MOST_SEGMENTS + 1; segments += 1) {
        for (const index of alike) {
            const { name, path } = functions[index];
            const tail = segments > MOST_SEGMENTS ? path : path.split('/').slice(-segments).join('/');
            labels[index] = tail === '' ? name : `${name} (${tail})`;
        }
        alike = repeated(labels);
    }
    return labels;
}
/** Places of the values that are there more than once. */
function repeated(values) {
    const times = new Map();
    for (const value of values)
        times.set(value, (times.get(value) ?? 0) + 1);
    return values.flatMap((value, index) => (times.get(value) > 1 ? [index] : []));
}


/***/ }),

/***/ 61664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ LOOKS),
/* harmony export */   Ew: () => (/* binding */ planLooks),
/* harmony export */   PU: () => (/* binding */ leastPairs),
/* harmony export */   ej: () => (/* binding */ alphaAt)
/* harmony export */ });
/** When a paired measurement is decided, and with how much of α. Pure. */
/** Numbers of pairs at which it is decided when there is time for all of them. */
const LOOKS = [8, 12, 16, 24, 36, 54];
/** Looks are planned up to this part of all pairs, and after the last one. */
const LAST_LOOK_AFTER = 0.8;
/** Part of α that the first look takes; the others share the rest. */
const FIRST_PART = 0.4;
/** Pairs below which the smallest p, 2^-R, is above α. */
function leastPairs(alpha) {
    return Math.ceil(Math.log2(1 / alpha));
}
/** Part of α that a look takes, of so many. */
function partOf(look, looks) {
    if (looks === 1)
        return 1;
    // Of two, the first takes half: 2^-8, the smallest p of eight pairs, must not be above it.
    const first = looks === 2 ? 0.5 : FIRST_PART;
    return look === 0 ? first : (1 - first) / (looks - 1);
}
/**
 * The looks of a measurement with so many pairs at most, chosen before anything is known: the last
 * one is at the last pair, none is near before it, and the first one where its α is within reach, as the smallest p of R
 * pairs is 2^-R.
 */
function planLooks(mostPairs, alpha) {
    const all = [...LOOKS.filter((look) => look <= LAST_LOOK_AFTER * mostPairs), mostPairs];
    while (all.length > 1 && 2 ** -all[0] > alpha * partOf(0, all.length))
        all.shift();
    return all;
}
/** The α of a decision after so many pairs. */
function alphaAt(looks, pairs, alpha) {
    const look = looks.indexOf(pairs);
    if (look >= 0)
        return alpha * partOf(look, looks.length);
    // It ended at another number than planned (time, a disturbed machine): what is not spent is left.
    const spent = looks.filter((each) => each < pairs).map((_, index) => partOf(index, looks.length));
    return alpha * (1 - spent.reduce((sum, part) => sum + part, 0));
}


/***/ }),

/***/ 53848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ QUERY_RULES),
/* harmony export */   T: () => (/* binding */ queryRule)
/* harmony export */ });
const QUERY_RULES = [
    {
        library: 'SQLAlchemy',
        // Dialects that have an executemany of their own, which does not call the default one.
        paths: [
            'sqlalchemy/engine/default.py',
            'sqlalchemy/dialects/postgresql/psycopg2.py',
            'sqlalchemy/dialects/mysql/mysqldb.py',
        ],
        names: ['do_execute', 'do_executemany', 'do_execute_no_params'],
    },
    {
        library: 'Django',
        paths: ['django/db/backends/utils.py'],
        names: ['CursorWrapper._execute', 'CursorWrapper._executemany'],
    },
    { library: 'peewee', paths: ['peewee.py'], names: ['Database.execute_sql'] },
    {
        library: 'Tortoise ORM',
        paths: [
            'sqlite',
            'base_postgres',
            'asyncpg',
            'psycopg',
            'mysql',
            'odbc',
            'mssql',
            'oracle',
        ].map((backend) => `tortoise/backends/${backend}/client.py`),
        names: ['execute_insert', 'execute_query', 'execute_many', 'execute_script'],
    },
    {
        library: 'sqlite3',
        paths: [],
        names: ['sqlite3', '_sqlite3'].flatMap((module) => ['Cursor', 'Connection'].flatMap((type) => ['execute', 'executemany', 'executescript'].map((name) => `${module}.${type}.${name}`))),
    },
    {
        library: 'aiosqlite',
        paths: ['aiosqlite/core.py', 'aiosqlite/cursor.py'],
        names: ['execute', 'execute_insert', 'execute_fetchall', 'executemany', 'executescript'],
    },
    {
        library: 'asyncpg',
        paths: ['asyncpg/connection.py', 'asyncpg/prepared_stmt.py'],
        names: [
            ...['execute', 'executemany', 'fetch', 'fetchval', 'fetchrow', 'fetchmany'].map((name) => `Connection.${name}`),
            'PreparedStatement.__do_execute',
        ],
    },
    {
        library: 'psycopg',
        paths: [
            'psycopg/cursor.py',
            'psycopg/cursor_async.py',
            'psycopg/server_cursor.py',
            'psycopg/_server_cursor.py',
            'psycopg/_server_cursor_async.py',
        ],
        names: ['execute', 'executemany', 'stream'],
    },
    {
        library: 'psycopg2',
        paths: [],
        names: [
            'psycopg2.extensions.cursor',
            'psycopg2.extras.DictCursor',
            'psycopg2.extras.RealDictCursor',
            'psycopg2.extras.NamedTupleCursor',
        ].flatMap((cursor) => [`${cursor}.execute`, `${cursor}.executemany`]),
    },
    { library: 'PyMySQL', paths: ['pymysql/cursors.py'], names: ['_query'] },
    { library: 'aiomysql', paths: ['aiomysql/cursors.py'], names: ['_query'] },
    { library: 'mysqlclient', paths: ['MySQLdb/cursors.py'], names: ['_query'] },
    {
        library: 'MySQL Connector',
        paths: [
            'mysql/connector/cursor.py',
            'mysql/connector/cursor_cext.py',
            'mysql/connector/aio/cursor.py',
        ],
        names: ['MySQLCursor.execute', 'CMySQLCursor.execute'],
    },
    {
        library: 'python-oracledb',
        paths: ['oracledb/cursor.py'],
        names: ['execute', 'executemany'],
    },
    {
        library: 'pyodbc',
        paths: [],
        names: ['pyodbc.Cursor.execute', 'pyodbc.Cursor.executemany', 'pyodbc.Connection.execute'],
    },
    {
        library: 'PyMongo',
        paths: ['pymongo', 'pymongo/synchronous', 'pymongo/asynchronous'].flatMap((folder) => [
            `${folder}/pool.py`,
            `${folder}/server.py`,
        ]),
        // Cursors do not go through command, nor do batches of writes.
        names: ['command', 'write_command', 'unack_write', 'run_operation'],
    },
    {
        library: 'Elasticsearch',
        paths: ['elastic_transport/_transport.py', 'elastic_transport/_async_transport.py'],
        names: ['perform_request'],
    },
    {
        library: 'OpenSearch',
        paths: ['opensearchpy/transport.py', 'opensearchpy/_async/transport.py'],
        names: ['perform_request'],
    },
];
/** Rules by place: `path:name`, where the path is empty for C. */
const RULES_BY_PLACE = new Map(QUERY_RULES.flatMap((rule) => (rule.paths.length === 0 ? [''] : rule.paths).flatMap((path) => rule.names.map((name) => [`${path}:${name}`, rule]))));
/** The rule that a function belongs to. */
function queryRule({ name, path, origin }) {
    if (origin !== 'package' && (origin !== 'native' || path !== ''))
        return undefined;
    const last = name.slice(name.lastIndexOf('.') + 1);
    return RULES_BY_PLACE.get(`${path}:${name}`) ?? RULES_BY_PLACE.get(`${path}:${last}`);
}


/***/ }),

/***/ 44618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ inScale),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   bO: () => (/* binding */ shareVariance),
/* harmony export */   d9: () => (/* binding */ BOUND),
/* harmony export */   jH: () => (/* binding */ isInReach),
/* harmony export */   ke: () => (/* binding */ detectable)
/* harmony export */ });
/** The verdict that an estimate makes, with what is certain about its direction. */
function verdictOf({ threshold, worse }, { effect, interval }, { isCertain, atLeast = 0 }) {
    if (threshold === null)
        return 'unchanged';
    if (isCertain && Math.abs(effect) >= threshold) {
        return effect > 0 === (worse === 'more') ? 'regressed' : 'improved';
    }
    const worst = worse === 'more' ? interval[1] : -interval[0];
    return worst <= Math.max(threshold, atLeast) ? 'unchanged' : 'inconclusive';
}
/** Of a single thing's bounds, on each side. */
const BOUND = 0.95;
/** Standard normal quantile of 95 %. */
const POWER_Z = 1.645;
/**
 * The smallest effect that is seen nineteen times out of twenty: an estimate must be above the
 * threshold as well as certain, and is as often too small as too large.
 * @param tell from what is decided in (logarithms, points) to what people are told
 */
function detectable({ threshold, scale, worse }, { half, standardError, tell, }) {
    const limit = threshold === null ? 0 : scale === 'relative' ? Math.log1p(threshold) : threshold;
    const effect = Math.max(half, limit) + POWER_Z * standardError;
    return worse === 'more' ? tell(effect) : -tell(-effect);
}
/**
 * Binomial: of n samples a share p falls into the thing, give or take √(p(1−p)n). A thing that no
 * sample hit may still be there: at most one sample is taken as missed.
 */
function shareVariance(part, samples) {
    if (samples === 0)
        return 1;
    const share = Math.min(1, part);
    return Math.max(share * (1 - share), 1 / samples) / samples;
}
/** A log-ratio as a relative change; an effect in points stays. */
function inScale({ scale }, effect) {
    return scale === 'relative' ? Math.expm1(effect) : effect;
}
/**
 * Whether a metric can be above its threshold at all. It is asked of both sides together, so that
 * which of them is called base makes no difference to what is tested.
 */
function isInReach(candidate, cpu) {
    const { threshold, isSampled, base, head } = candidate;
    if (threshold === null)
        return false;
    const sum = (values) => values.reduce((total, value) => total + value, 0);
    return !isSampled || sum(base) + sum(head) >= (threshold / 2) * (sum(cpu[0]) + sum(cpu[1]));
}


/***/ }),

/***/ 40109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ decideStored),
/* harmony export */   Rj: () => (/* binding */ jobSpread),
/* harmony export */   rs: () => (/* binding */ controlOf)
/* harmony export */ });
/* unused harmony export spreadAmong */
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25556);
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32363);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44618);



/**
 * Standard deviation of the logarithm between jobs of the same code that is expected where the whole
 * fingerprint is the same, and its weight in degrees of freedom (docs/deciding.md says what it is
 * from).
 */
const EXPECTED_SPREAD = { cpu: 0.027, latency: 0.12, throughput: 0.05 };
const EXPECTED_DEGREES = 20;
/** Where kernel, CPU features or Python build differ, jobs are expected to lie so much further apart. */
const OTHER_SETTING_FACTOR = 2;
/** From so many differences between jobs on they are believed when they say that it is more. */
const ENOUGH_STEPS = 4;
/** Part of α that is total CPU's own; the rest is divided among all other gated metrics. */
const CPU_PART = 0.8;
/**
 * @param jobs measurements of the same branch and setting; a real change between two of them makes
 *   the spread larger and the decision more careful
 * @param isSameSetting whether base and head have the same fingerprint but for the commit
 */
function jobSpread(jobs, isSameSetting) {
    const inTime = [...jobs].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
    const spread = (quantity, of) => spreadAmong(inTime.map(of), quantity, isSameSetting);
    const cpu = spread('cpu', (job) => meanLog(job.rounds.map(({ cpuMs, requests }) => cpuMs / requests / controlOf(job))));
    const latency = spread('latency', (job) => meanLog(job.rounds
        .flatMap(({ latency }) => latency['']?.p90Ms ?? [])
        .map((ms) => ms / controlOf(job))));
    const throughput = spread('throughput', (job) => meanLog(job.rounds.map(({ requests, seconds }) => (requests / seconds) * controlOf(job))));
    return {
        variance: {
            cpu: cpu.variance,
            latency: latency.variance,
            throughput: throughput.variance,
        },
        degrees: cpu.degrees,
    };
}
/**
 * How far jobs of the same code lie apart in one quantity: half the mean square of successive
 * differences (J. von Neumann, 1941), which forgives a slow trend, moderated by what is expected.
 * @param logs of the quantity, one a job, in order of time
 * @returns variance of the logarithm, with its degrees of freedom
 */
function spreadAmong(logs, quantity, isSameSetting) {
    const squares = logs.slice(1).map((log, step) => (log - logs[step]) ** 2 / 2);
    const seen = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(squares);
    const expected = (EXPECTED_SPREAD[quantity] * (isSameSetting ? 1 : OTHER_SETTING_FACTOR)) ** 2;
    // Neighbouring differences share a job: they are worth two thirds of as many independent ones.
    const degrees = EXPECTED_DEGREES + (2 / 3) * squares.length;
    const moderated = (EXPECTED_DEGREES * expected + (degrees - EXPECTED_DEGREES) * seen) / degrees;
    // A few quiet jobs are no promise; wild ones are a warning.
    const variance = squares.length < ENOUGH_STEPS ? moderated : Math.max(moderated, seen);
    return { variance, degrees };
}
/** Mean CPU of the control over the rounds, in milliseconds. */
function controlOf({ rounds }) {
    return (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(rounds.map(({ machine }) => machine.controlMs));
}
/**
 * Decides against one stored baseline. Head's times are brought to the speed of base's machine, as
 * the control tells it.
 * @param alpha one-sided, for all metrics together
 */
function decideStored(question, alpha, jobs) {
    const { candidates, cpu, disturbed } = question;
    const { spread } = jobs;
    const gated = candidates.filter((candidate) => (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .isInReach */ .jH)(candidate, cpu) && !disturbed.has(candidate.kind));
    const others = Math.max(1, gated.filter(({ kind }) => kind !== 'cpu').length);
    const [ofCpu, ofOthers] = [CPU_PART, (1 - CPU_PART) / others];
    const partOf = ({ kind }) => (kind === 'cpu' ? ofCpu : ofOthers);
    const critical = {
        cpu: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .tQuantile */ .YW)(1 - alpha * ofCpu, spread.degrees),
        others: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .tQuantile */ .YW)(1 - alpha * ofOthers, spread.degrees),
        alone: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .tQuantile */ .YW)(_question_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUND */ .d9, spread.degrees),
    };
    const describe = (candidate) => {
        const { effect, standardError } = apart(candidate, question, jobs);
        const half = (candidate.kind === 'cpu' ? critical.cpu : critical.others) * standardError;
        const tell = (value) => (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .inScale */ .Qx)(candidate, value);
        const told = {
            effect: tell(effect),
            interval: [tell(effect - half), tell(effect + half)],
            detectable: (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .detectable */ .ke)(candidate, { half, standardError, tell }),
        };
        const near = critical.alone * standardError;
        return {
            told,
            bounds: [tell(effect - near), tell(effect + near)],
            t: standardError === 0 ? 0 : Math.abs(effect) / standardError,
        };
    };
    const isGated = new Set(gated);
    const answers = candidates.map((candidate) => {
        const { told, t } = describe(candidate);
        if (!isGated.has(candidate)) {
            const isDisturbed = candidate.threshold !== null && disturbed.has(candidate.kind);
            return { ...told, p: null, verdict: isDisturbed ? 'contaminated' : 'unchanged' };
        }
        const p = Math.min(1, (0,_distributions_js__WEBPACK_IMPORTED_MODULE_2__/* .tAbove */ .q0)(t, spread.degrees) / partOf(candidate));
        // What such a comparison cannot see it cannot doubt either: the limit is what it could see.
        const certainty = { isCertain: p <= alpha, atLeast: told.detectable };
        return { ...told, p, verdict: (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(candidate, told, certainty) };
    });
    return { answers, bounds: (candidate) => describe(candidate).bounds };
}
/** Effect and standard error, both as logarithms or points of base's total CPU. */
function apart(candidate, question, { spread, speed }) {
    const { base, scale, isSampled, kind } = candidate;
    const { variance } = spread;
    const head = candidate.head.map((value) => value * factorOf(kind, speed));
    if (scale === 'relative') {
        const logs = [base, head].map((values) => values.map(safeLog));
        const between = 2 * variance[quantityOf(kind)];
        const effect = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(logs[1]) - (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(logs[0]);
        return { effect, standardError: Math.sqrt(between + errorOfMeans(...logs)) };
    }
    const whole = isSampled ? (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(question.cpu[0]) : 1;
    if (whole === 0)
        return { effect: 0, standardError: 0 };
    const parts = [base, head].map((values) => values.map((value) => value / whole));
    const share = ((0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(parts[0]) + (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(parts[1])) / 2;
    const between = isSampled ? 2 * variance.cpu * share * share : 0;
    const error = Math.max(errorOfMeans(...parts), isSampled ? samplingError(parts, question) : 0);
    return { effect: (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(parts[1]) - (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(parts[0]), standardError: Math.sqrt(between + error) };
}
/** From head's values to what base's machine would have shown. */
function factorOf(kind, speed) {
    if (kind === 'error-rate')
        return 1;
    return kind === 'throughput' ? 1 / speed : speed;
}
function quantityOf(kind) {
    if (kind === 'latency-p90')
        return 'latency';
    return kind === 'throughput' ? 'throughput' : 'cpu';
}
/** Variance of the difference of two means, from how the rounds of each vary. */
function errorOfMeans(base, head) {
    const ofMean = (values) => {
        if (values.length < 2)
            return 0;
        const middle = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(values);
        const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
        return squares / (values.length - 1) / values.length;
    };
    return ofMean(base) + ofMean(head);
}
/** Of the difference of two shares, from the samples of all rounds. */
function samplingError(parts, { samples }) {
    return [0, 1].reduce((sum, side) => {
        const all = samples[side].reduce((total, each) => total + each, 0);
        return sum + (0,_question_js__WEBPACK_IMPORTED_MODULE_1__/* .shareVariance */ .bO)((0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(parts[side]), all);
    }, 0);
}
function meanLog(values) {
    return (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(values.map(safeLog));
}
function safeLog(value) {
    return Math.log(Math.max(value, 1e-9));
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

/***/ 22023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ writeReportFolder)
});

// UNUSED EXPORTS: writeSide

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/baseline/file.js + 2 modules
var file = __webpack_require__(8030);
// EXTERNAL MODULE: ./build/baseline/tables.js
var tables = __webpack_require__(15265);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/profile/formats/speedscope-writer.js
var speedscope_writer = __webpack_require__(86362);
// EXTERNAL MODULE: ./build/profile/formats/written.js
var written = __webpack_require__(56558);
;// CONCATENATED MODULE: ./build/profile/speedscope.js
/** Writer of speedscope files, for https://www.speedscope.app and every viewer of that format. */


/**
 * One `sampled` profile in milliseconds of CPU per request.
 * @param samples weights in any unit
 * @param msPerRequest CPU of the whole profile, in milliseconds per request
 */
function writeSpeedscope(tables, samples, msPerRequest, name) {
    const total = samples.reduce((sum, sample) => sum + sample.weight, 0);
    const scale = total === 0 ? 0 : msPerRequest / total;
    const frames = tables.frames.map((frame) => {
        const fn = tables.functions[frame.function];
        return {
            name: fn.name,
            ...(fn.path === '' ? {} : { file: fn.path }),
            ...(frame.line === 0 ? {} : { line: frame.line }),
        };
    });
    const profile = {
        type: 'sampled',
        name,
        unit: 'milliseconds',
        startValue: 0,
        endValue: msPerRequest,
        samples: samples.map((sample) => (0,written/* framesFromRoot */.Ti)(tables, sample.stack)),
        weights: samples.map((sample) => sample.weight * scale),
    };
    return (0,speedscope_writer/* speedscopeFile */.E)(name, frames, [profile]);
}

// EXTERNAL MODULE: ./build/report/comment.js + 8 modules
var comment = __webpack_require__(17370);
// EXTERNAL MODULE: ./build/report/flame/of-comparison.js
var of_comparison = __webpack_require__(92142);
// EXTERNAL MODULE: ./build/report/html.js + 2 modules
var html = __webpack_require__(35144);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
;// CONCATENATED MODULE: ./build/output/report-folder.js
/** The report on disk: everything needed to read a decision, and to decide it again. */










/**
 * Writes comment.md, report.html, result.json, both measurements and a speedscope file of each, and
 * the further baselines behind the decision.
 * @throws InputError when the folder cannot be written
 */
async function writeReportFolder(folder, input) {
    const { comparison, context, categories, history = [] } = input;
    const flame = (0,of_comparison/* flameOfComparison */.y)(input.base, input.head, comparison, categories);
    await makeFolder(folder);
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'comment.md'), `${(0,comment/* renderComment */.w)(comparison, context)}\n`),
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'report.html'), (0,html/* renderHtml */.K)(comparison, context, flame)),
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'result.json'), (0,json/* renderJson */.h)(comparison)),
        writeSide(folder, 'base', input.base),
        writeSide(folder, 'head', input.head),
        ...history.map((each, index) => (0,file/* writeMeasurement */.mk)((0,external_node_path_.join)(folder, `history-${index + 1}.fastapi-spy.json.gz`), each)),
    ]);
}
/** Writes a measurement and its speedscope file into a report folder. */
async function writeSide(folder, name, measurement) {
    await makeFolder(folder);
    const title = `${name}${measurement.fingerprint.gitSha === '' ? '' : ` ${measurement.fingerprint.gitSha.slice(0, 9)}`}`;
    await (0,file/* writeMeasurement */.mk)((0,external_node_path_.join)(folder, `${name}.fastapi-spy.json.gz`), measurement);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${name}.speedscope.json`), writeSpeedscope((0,tables/* profileTables */.Fp)(measurement), (0,tables/* allSamples */.Fr)(measurement), (0,tables/* meanCpuMsPerRequest */.Wn)(measurement), title));
}
async function makeFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`writing the report to ${folder}: ${cause.message}`, { cause });
    }
}


/***/ }),

/***/ 86362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ speedscopeFile),
/* harmony export */   writeSpeedscopeProfile: () => (/* binding */ writeSpeedscopeProfile)
/* harmony export */ });
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56558);

const UNITS = {
    samples: 'none',
    seconds: 'seconds',
    bytes: 'bytes',
};
/** @param name what the file is called in the viewer */
function writeSpeedscopeProfile(profile, name) {
    const { tables } = profile;
    const frames = tables.frames.map((frame) => {
        const fn = tables.functions[frame.function];
        const file = (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenFile */ .Iy)(fn);
        return {
            name: fn.name,
            ...(file === '' ? {} : { file }),
            ...(frame.line === 0 ? {} : { line: frame.line }),
        };
    });
    const profiles = (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenThreads */ .ZK)(profile).map((thread) => {
        const owner = thread.pid !== undefined && thread.command !== '' ? [frames.length] : [];
        if (thread.pid !== undefined && owner.length > 0) {
            frames.push({ name: (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .processText */ .bB)(thread.pid, thread.command) });
        }
        return {
            type: 'sampled',
            name: threadName(thread, name),
            unit: UNITS[profile.unit],
            startValue: 0,
            endValue: thread.samples.reduce((sum, { weight }) => sum + weight, 0),
            samples: thread.samples.map(({ stack }) => [...owner, ...(0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .framesFromRoot */ .Ti)(tables, stack)]),
            weights: thread.samples.map(({ weight }) => weight),
        };
    });
    return speedscopeFile(name, frames, profiles);
}
/** The file around frames and profiles, both as speedscope has them. */
function speedscopeFile(name, frames, profiles) {
    return `${JSON.stringify({
        $schema: 'https://www.speedscope.app/file-format-schema.json',
        exporter: 'fastapi-spy',
        name,
        activeProfileIndex: 0,
        shared: { frames },
        profiles,
    })}\n`;
}
function threadName({ pid, tid, name }, otherwise) {
    if (tid === undefined)
        return name === '' ? otherwise : name;
    const process = pid === undefined ? '' : `Process ${pid} `;
    return `${process}Thread ${tid}${name === '' ? '' : ` "${name}"`}`;
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
    // `?`: C of which not even the library is known.
    if (path === '' || /^\?+$/.test(path))
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
    const root = projectRoot.replaceAll('\\', '/').replace(/\/$/, '');
    const standard = /^.*\/(?:lib\/)?(?:python|pypy)3\.?\d*t?\/(?!site-packages\/)(.*)$/i.exec(path);
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
    if (COMPILED_SOURCE.test(path))
        return { path: compiledSource(path), origin: 'native' };
    return { path: path.replace(/^\/+/, ''), origin: 'app' };
}
/** Whether a path with "/" leads below the folder that it is relative to, and says so plainly. */
function isPathBelow(path) {
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
/** Native frames name the source that a library was compiled from, on the machine that did it. */
const COMPILED_SOURCE = /\.(c|cc|cpp|cxx|h|hh|hpp|inc|s|pyx|pxd|pxi|rs)$/i;
/** From the source's own folders on, as far as they can be told; else its last two folders. */
function compiledSource(path) {
    if (!/^(?:\/|[A-Za-z]:)/.test(path))
        return path;
    const cpython = /\/C?Python-3[^/]*\/(?:\.\/)?(.*)$/i.exec(path);
    return cpython?.[1] ?? path.split('/').filter(Boolean).slice(-3).join('/');
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


/***/ }),

/***/ 11486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ certaintyLine),
/* harmony export */   c: () => (/* binding */ missingPairs)
/* harmony export */ });
/* harmony import */ var _compare_looks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61664);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84662);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/** How surely the timings were decided, in a sentence or two. */



/** Empty without timings, or where they decide nothing. */
function certaintyLine(comparison) {
    const { certainty } = comparison;
    if (certainty === null || (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .areTimingsContaminated */ .hO)(comparison))
        return '';
    const design = certainty.design === 'paired' ? paired(certainty) : stored(certainty);
    const fewest = missingPairs(certainty);
    const seen = fewest === undefined
        ? visible((0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .cpuMetric */ .h4)(comparison))
        : `Fewer than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(fewest, 'pair')} show no change, however large it is.`;
    return [design, seen].filter((part) => part !== '').join(' ');
}
/** The fewest pairs that can decide anything; undefined where there are as many. */
function missingPairs({ design, pairs, alphaOfLook }) {
    const fewest = (0,_compare_looks_js__WEBPACK_IMPORTED_MODULE_2__/* .leastPairs */ .PU)(alphaOfLook);
    return design === 'paired' && pairs < fewest ? fewest : undefined;
}
function paired({ pairs, alpha, seed }) {
    return `Base and head ran together in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(pairs, 'pair')} of rounds (seed ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(seed, 64)}); over identical code at most ${percent(alpha)} of such decisions raise an alarm.`;
}
/** Smaller differences between machines change no number that is shown. */
const LEAST_SPEED_DIFFERENCE = 0.005;
function stored({ jobs, alpha, headSpeed }) {
    const spread = jobs > 1
        ? `How far jobs lie apart was estimated with ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(jobs)} baselines.`
        : 'How far jobs lie apart is an assumption, as there is one baseline only.';
    return `Base was measured in another job. ${speed(headSpeed)}${spread} Over identical code at most ${percent(alpha)} of such decisions should raise an alarm.`;
}
/** Why an effect is not what before → after make: empty where it is. */
function speed(headSpeed) {
    const difference = Math.abs(headSpeed - 1);
    if (!Number.isFinite(difference) || difference < LEAST_SPEED_DIFFERENCE)
        return '';
    const which = headSpeed > 1 ? 'faster' : 'slower';
    return `Head’s machine was ${percent(difference)} ${which} by a fixed piece of work: effects leave that out, before → after are as measured. `;
}
function visible(cpu) {
    if (cpu === undefined || !Number.isFinite(cpu.detectable))
        return '';
    return `A change of CPU per request by ${percent(cpu.detectable)} or more would have been seen.`;
}
function percent(part) {
    const hundredths = part * 100;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(hundredths, hundredths < 10 && hundredths % 1 !== 0 ? 1 : 0)} %`;
}


/***/ }),

/***/ 84662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ firstRows),
/* harmony export */   K6: () => (/* binding */ decidedMetrics),
/* harmony export */   KQ: () => (/* binding */ areTimingsDecided),
/* harmony export */   PV: () => (/* binding */ timeReasons),
/* harmony export */   Q3: () => (/* binding */ rankFunctions),
/* harmony export */   Tn: () => (/* binding */ isFunction),
/* harmony export */   h4: () => (/* binding */ cpuMetric),
/* harmony export */   hD: () => (/* binding */ changedCategories),
/* harmony export */   hO: () => (/* binding */ areTimingsContaminated),
/* harmony export */   mL: () => (/* binding */ suspect)
/* harmony export */ });
/* harmony import */ var _profile_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63095);

/** From here a change is worth a row even where nothing was decided about it: one point. */
const NOTABLE_POINTS = 0.01;
/** Part of the largest change below which an undecided one is noise beside it. */
const NOTABLE_PART = 0.25;
/** Below this even a row with a verdict has nothing to show in the column in question. */
const VISIBLE_POINTS = 0.005;
/** The function's change, turned so that positive is the direction asked for. */
function along(change, direction) {
    return direction === 'more' ? change.effectPoints : -change.effectPoints;
}
/**
 * Leaves the rows that a reader should see: decided ones, and undecided ones that are not small
 * beside the largest. Under a real change the noise of everything else is not worth a row.
 */
function worthARow(ranked, direction) {
    const largest = Math.max(0, ...ranked.map(({ change }) => along(change, direction)));
    const minimum = Math.max(NOTABLE_POINTS, largest * NOTABLE_PART);
    return ranked.filter(({ row, change }) => {
        const decided = row.verdict === (direction === 'more' ? 'regressed' : 'improved');
        return along(change, direction) >= (decided ? VISIBLE_POINTS : minimum);
    });
}
/**
 * How much of what the function does is the change: near 1 for a function that did little else,
 * small for a caller that merely contains it.
 */
function concentration(change) {
    const larger = Math.max(change.baseMsPerRequest, change.headMsPerRequest);
    return larger === 0 ? 0 : Math.abs(change.headMsPerRequest - change.baseMsPerRequest) / larger;
}
/**
 * By size of change; among changes of nearly the same size the most concentrated first. Callers
 * carry the change of what they call, so a chain of them would otherwise bury the function that
 * changed under the middleware around it.
 */
function bySizeThenConcentration(functions, direction) {
    const bySize = functions.toSorted((a, b) => along(b.change, direction) - along(a.change, direction) ||
        compareText((0,_profile_model_js__WEBPACK_IMPORTED_MODULE_0__/* .functionKey */ .a)(a.row.id), (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_0__/* .functionKey */ .a)(b.row.id)));
    const result = [];
    for (let start = 0; start < bySize.length;) {
        const leader = along(bySize[start].change, direction);
        let end = start + 1;
        while (end < bySize.length) {
            if (along(bySize[end].change, direction) < leader * 0.8)
                break;
            end += 1;
        }
        result.push(...bySize.slice(start, end).sort((a, b) => concentration(b.change) - concentration(a.change)));
        start = end;
    }
    return result;
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/**
 * The functions that take more time, or less: those of the project by total change, all others by
 * the change of their own work.
 */
function rankFunctions(functions, direction) {
    const pick = (isApplication, counted) => {
        const candidates = functions
            .filter((row) => (row.id.origin === 'app') === isApplication)
            .map((row) => ({ row, counted, change: row[counted] }));
        return bySizeThenConcentration(worthARow(candidates, direction), direction);
    };
    return { application: pick(true, 'total'), others: pick(false, 'self') };
}
/** At most `limit` of them; the others keep three places where there are that many. */
function firstRows(ranked, limit) {
    const reserved = Math.min(3, ranked.others.length, Math.floor(limit / 2));
    const application = ranked.application.slice(0, limit - reserved);
    return [...application, ...ranked.others.slice(0, limit - application.length)];
}
/** The function of the project that explains the change best, if any does. */
function suspect(comparison, direction) {
    return rankFunctions(comparison.functions, direction).application[0]?.row;
}
/** The categories to show: those with a verdict, else those that moved by a point or more. */
function changedCategories(categories) {
    const decided = categories.filter((row) => row.verdict === 'regressed' || row.verdict === 'improved');
    const shown = decided.length > 0
        ? decided
        : categories.filter((row) => Math.abs(row.effectPoints) >= NOTABLE_POINTS);
    return shown.toSorted((a, b) => Math.abs(b.effectPoints) - Math.abs(a.effectPoints));
}
const KIND_ORDER = [
    'cpu',
    'error-rate',
    'category',
    'function-total',
    'function-self',
    'latency-p90',
    'throughput',
];
function kindRank(metric) {
    // What decides about functions comes after the categories, whichever of the two it is.
    return KIND_ORDER.indexOf(metric.kind === 'function-self' ? 'function-total' : metric.kind);
}
/**
 * The metrics with this verdict, most important kind first. Of the functions only those that the
 * ranking puts forward, once each: every caller of a changed function crosses with it.
 */
function decidedMetrics(comparison, verdict) {
    const direction = verdict === 'regressed' ? 'more' : 'less';
    const { application, others } = rankFunctions(comparison.functions, direction);
    const places = new Map([...application, ...others].map(({ row, counted }, index) => [
        `function-${counted}:${(0,_profile_model_js__WEBPACK_IMPORTED_MODULE_0__/* .functionKey */ .a)(row.id)}`,
        index,
    ]));
    const decided = comparison.metrics.filter((metric) => metric.verdict === verdict);
    const shown = decided.filter((metric) => !isFunction(metric) || places.has(metric.name));
    // Nothing in the ranking but functions decided all the same: better any than none.
    const kept = shown.length > 0 ? shown : decided;
    return {
        shown: kept.toSorted((a, b) => kindRank(a) - kindRank(b) ||
            (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0) ||
            Math.abs(b.effect) - Math.abs(a.effect)),
        hidden: decided.length - kept.length,
    };
}
/** Whether the metric is about one function, whose name is code. */
function isFunction(metric) {
    return metric.kind === 'function-self' || metric.kind === 'function-total';
}
/** The metric of total CPU per request, which every comparison that was timed should have. */
function cpuMetric(comparison) {
    return comparison.metrics.find((metric) => metric.kind === 'cpu');
}
/**
 * Whether the times may not be compared; the exact counts may decide all the same. Latency and
 * throughput alone are contaminated where the load was the bottleneck.
 */
function areTimingsContaminated(comparison) {
    const { verdict, metrics } = comparison;
    const isOfLoad = ({ kind }) => kind === 'latency-p90' || kind === 'throughput';
    return (verdict === 'contaminated' ||
        metrics.some((metric) => metric.verdict === 'contaminated' && !isOfLoad(metric)));
}
/** The causes that are not the counts': what the times decided, or why they decide nothing. */
function timeReasons({ reasons, counts }) {
    const counted = new Set(counts?.reasons);
    return reasons.filter((reason) => !counted.has(reason));
}
/**
 * Whether the times have part in the comparison's verdict. Where only the exact counts decided,
 * what the times differ by is noise until shown otherwise.
 */
function areTimingsDecided(comparison) {
    const { verdict, counts } = comparison;
    if (!comparison.timed || (verdict !== 'regressed' && verdict !== 'improved'))
        return false;
    return (counts?.verdict !== verdict || comparison.metrics.some((metric) => metric.verdict === verdict));
}


/***/ }),

/***/ 17370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: MAX_COMMENT_CHARACTERS

// EXTERNAL MODULE: ./build/report/certainty.js
var certainty = __webpack_require__(11486);
// EXTERNAL MODULE: ./build/report/count-tables.js
var count_tables = __webpack_require__(72268);
// EXTERNAL MODULE: ./build/report/counts.js
var report_counts = __webpack_require__(56423);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/changes.js
var changes = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/report/context.js
var report_context = __webpack_require__(66676);
// EXTERNAL MODULE: ./build/report/environment.js
var environment = __webpack_require__(2358);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/recommendations.js + 2 modules
var recommendations = __webpack_require__(72128);
// EXTERNAL MODULE: ./build/compare/candidates.js
var candidates = __webpack_require__(25556);
// EXTERNAL MODULE: ./build/compare/stored.js
var stored = __webpack_require__(40109);
;// CONCATENATED MODULE: ./build/compare/trend.js




/**
 * @param isComparable whether timings of it may be held against head's (see compatibility.ts)
 * @returns the point of one measurement; CPU and control are null without rounds, calls, turns and
 *   their unit without counts
 */
function trendPointOf(measurement, isComparable) {
    const { counts, createdAt, fingerprint, rounds } = measurement;
    const isTimed = rounds.length > 0;
    const work = counts === null ? null : meanCounts(counts);
    return {
        sha: fingerprint.gitSha,
        createdAt,
        cpuMsPerRequest: isTimed ? meanCpuMsPerRequest(measurement) : null,
        controlMs: isTimed ? controlOf(measurement) : null,
        calls: work?.calls ?? null,
        turns: work?.turns ?? null,
        unit: counts?.unit ?? null,
        scenarioHash: fingerprint.scenarioHash,
        isComparable,
    };
}
/** Points beside head from which on a drift is told. */
const FEWEST_POINTS = { cpu: 4, calls: 2 };
/** Part of the decisions over unchanged code that may call it drifted. */
const ALPHA = 0.01;
/** One in so many points makes up each end of the window, at least two. */
const POINTS_OF_AN_END = 7;
/** Standard normal quantile of 95 %. */
const POWER_Z = 1.645;
/** Means of the same counts, summed in another order, differ by less. */
const trend_ROUNDING = 1e-9;
/**
 * @param points of the branch that head is to be merged into, in any order
 * @param head comes last, whatever its clock says
 * @returns the points in order with what has drifted
 */
function trendOf(points, head, { thresholds }) {
    const others = onePerCommit(points, head);
    const { 'drift-cpu-percent': cpu, 'drift-calls-percent': calls } = thresholds;
    return {
        points: [...others, head],
        drift: [
            ...(cpu === null ? [] : cpuDrift(others, head, cpu / 100)),
            ...(calls === null ? [] : callsDrift(others, head, calls / 100)),
        ],
    };
}
/** The newest point of each commit but head's, oldest first; without a commit each stands for itself. */
function onePerCommit(points, head) {
    const inTime = [...points].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
    const newest = new Map(inTime.map((point) => [point.sha, point]));
    return inTime.filter((point) => point.sha === '' || (point.sha !== head.sha && newest.get(point.sha) === point));
}
/**
 * Both ends of the window against one another: the mean logarithm of the newest seventh, head
 * included, less that of the oldest seventh (at least two points each), every point's CPU divided
 * by its control. With k points at each end and the variance s² between jobs of the same code its
 * standard error is s·√(2/k), and it must be above t of 1 − α.
 *
 * Over 20 points and head, with jobs 2.7 % apart, no drift is called in 0.6 % at a threshold of
 * next to nothing and in 0.0 % at 10 %; 12 % in all is called in 62 %, 15 % in 91 %, 20 % in 99.9 %.
 * A line through all points sees 12 % in 82 %, but calls one step of 8 % in the middle a drift of
 * more than 10 % in 77 % (here 21 %), because the line is then steeper than what happened. Head
 * alone against the oldest third is as blunt as one job is noisy: 15 % in 81 %.
 */
function cpuDrift(others, head, threshold) {
    const before = others.filter((point) => atControl(point) !== undefined);
    const [oldest] = before;
    const last = atControl(head);
    if (oldest === undefined || last === undefined || head.controlMs === null)
        return [];
    const logs = [...before.flatMap((point) => atControl(point) ?? []), last];
    const size = Math.min(before.length, Math.max(2, Math.round(logs.length / POINTS_OF_AN_END)));
    const [base, end] = [mean(logs.slice(0, size)), mean(logs.slice(-size))];
    // As the decision against a stored baseline takes it; without head, whose own change is no noise.
    const { variance, degrees } = spreadAmong(logs.slice(0, -1), 'cpu', true);
    const standardError = Math.sqrt((variance * 2) / size);
    const half = tQuantile(1 - ALPHA, degrees) * standardError;
    const limit = Math.log1p(threshold);
    const isAbove = end - base >= limit;
    const isUnknown = before.length < FEWEST_POINTS.cpu || (isAbove && end - base < half);
    return [
        {
            metric: 'cpu',
            base: Math.exp(base) * head.controlMs,
            head: Math.exp(end) * head.controlMs,
            effect: Math.expm1(end - base),
            threshold,
            detectable: Math.expm1(Math.max(half, limit) + POWER_Z * standardError),
            since: { sha: oldest.sha, createdAt: oldest.createdAt },
            commits: before.length,
            verdict: isUnknown ? 'unknown' : isAbove ? 'drifted' : 'steady',
        },
    ];
}
/** Logarithm of a point's CPU by its control; undefined where it may not be compared. */
function atControl({ cpuMsPerRequest, controlMs, isComparable }) {
    if (!isComparable || !cpuMsPerRequest || !controlMs)
        return undefined;
    return Math.log(cpuMsPerRequest / controlMs);
}
/**
 * @returns a point's CPU per request in milliseconds as head's machine would have shown it, by the
 *   control; null where it may not be compared
 */
function trend_cpuAtSpeedOf(head, point) {
    const log = atControl(point);
    return log === undefined || !head.controlMs ? null : Math.exp(log) * head.controlMs;
}
/** Whether the calls of two points are of the same requests; both must have been counted. */
function trend_areCallsAlike(a, b) {
    const areCounted = a.calls !== null && b.calls !== null;
    return areCounted && a.scenarioHash === b.scenarioHash && a.unit === b.unit;
}
/** Counts are exact: head against the oldest that counted the same requests in the same unit. */
function callsDrift(others, head, threshold) {
    if (head.calls === null)
        return [];
    const before = others.filter((point) => trend_areCallsAlike(point, head) && point.calls !== 0);
    const [oldest] = before;
    if (oldest === undefined)
        return [];
    const base = oldest.calls;
    const effect = (head.calls - base) / base;
    const isAbove = effect > threshold + trend_ROUNDING;
    const isUnknown = before.length < FEWEST_POINTS.calls;
    return [
        {
            metric: 'calls',
            base,
            head: head.calls,
            effect,
            threshold,
            detectable: threshold,
            since: { sha: oldest.sha, createdAt: oldest.createdAt },
            commits: before.length,
            verdict: isUnknown ? 'unknown' : isAbove ? 'drifted' : 'steady',
        },
    ];
}

;// CONCATENATED MODULE: ./build/report/mermaid.js
/**
 * Charts as Mermaid's `xychart-beta`, which GitHub draws in a job's summary. There is no legend and
 * no colour for a single bar: the title says which series is which.
 *
 * Grammar: packages/mermaid/src/diagrams/xychart/parser/xychart.jison. A string stands in double
 * quotes, ends at the next one and may not be empty; a number has no exponent. Before that grammar
 * Mermaid takes comments and directives (`%%`), tags and entities (`#…;`) out of the text.
 */

/** Seen on a light and on a dark page. */
const COLOURS = { blue: '#0969da', grey: '#8c959f' };
/** More labels than these could not be read; callers choose which to give. */
const mermaid_MOST_CHART_POINTS = 40;
const LONGEST_TITLE = 120;
const LONGEST_LABEL = 40;
/** Larger amounts than any real one: the point is left out. */
const LARGEST = 1e12;
/** Everything below is drawn as nothing. */
const SMALLEST = 1e-4;
const DECIMALS = 6;
/** Lines show at least this part of the largest value, so that mere noise does not fill the chart. */
const LEAST_SPAN = 0.2;
const ROOM = 0.1;
/** Pixels, at the font size below; a browser shrinks what is wider than the page. */
const [NARROWEST, WIDEST, HEIGHT] = [700, 1400, 300];
const [LABEL_FONT, LETTER_WIDTH, LABEL_GAP, AXIS_WIDTH, ROW_HEIGHT] = [12, 7.5, 10, 100, 30];
/**
 * A chart as a fenced block of Markdown, on lines of its own. Labels may come from anywhere. Points
 * for which a series has no finite number are left out, as are those after the first
 * `MOST_CHART_POINTS`. Empty when there is nothing to draw.
 */
function mermaid_barLineChart(chart) {
    const { series } = chart;
    const points = chart.xLabels
        .map((label, index) => ({
        label,
        values: series.map(({ values }) => values[index] ?? Number.NaN),
    }))
        .filter(({ values }) => values.every(isDrawable))
        .slice(0, mermaid_MOST_CHART_POINTS);
    if (points.length === 0 || series.length === 0)
        return '';
    const labels = distinct(points.map(({ label }) => chartText(label, LONGEST_LABEL)));
    const [low, high] = range(points.flatMap(({ values }) => values), series.some(({ kind }) => kind === 'bar'));
    return [
        '```mermaid',
        settings(chart, labels),
        `xychart-beta${chart.isHorizontal ? ' horizontal' : ''}`,
        `  title ${quoted(chartText(chart.title, LONGEST_TITLE))}`,
        `  x-axis [${labels.map(quoted).join(', ')}]`,
        `  y-axis ${quoted(chartText(chart.yLabel, LONGEST_LABEL))} ${plain(low)} --> ${plain(high)}`,
        ...series.map(({ kind }, index) => `  ${kind} [${points.map(({ values }) => plain(values[index])).join(', ')}]`),
        '```',
    ].join('\n');
}
function isDrawable(value) {
    // Nothing that is not a number is below anything.
    return Math.abs(value) <= LARGEST;
}
/** Letters, digits and little else, of any script; never empty. */
function chartText(text, maxLength) {
    const line = singleLine(text, maxLength).normalize('NFC');
    const clean = line.replace(/[^\p{L}\p{N}/{}()_.,:=+…-]+/gu, ' ').trim();
    return clean === '' ? 'no name' : clean;
}
function quoted(clean) {
    return `"${clean}"`;
}
/** Mermaid draws labels that are the same in one place: the second and later ones are numbered. */
function distinct(labels) {
    const taken = new Set();
    return labels.map((label) => {
        let name = label;
        for (let number = 2; taken.has(name); number++)
            name = `${label} (${number})`;
        taken.add(name);
        return name;
    });
}
/** Bars begin at nothing, so that their lengths may be compared; lines show where they differ. */
function range(values, hasBars) {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const largest = Math.max(Math.abs(least), Math.abs(most));
    if (largest < SMALLEST)
        return [0, 1];
    if (hasBars)
        return [Math.min(0, least) * (1 + ROOM), Math.max(0, most) * (1 + ROOM)];
    const half = Math.max((most - least) * (0.5 + ROOM), (largest * LEAST_SPAN) / 2);
    const middle = (least + most) / 2;
    return [least >= 0 ? Math.max(0, middle - half) : middle - half, middle + half];
}
/** Without an exponent, which the grammar does not take. */
function plain(value) {
    return value
        .toFixed(DECIMALS)
        .replace(/\.?0+$/, '')
        .replace(/^-0$/, '0');
}
/** Mermaid's first colour of its own is nearly white. */
function settings({ series, isHorizontal = false }, labels) {
    const longest = Math.max(...labels.map((label) => Array.from(label).length));
    const wanted = AXIS_WIDTH + labels.length * (longest * LETTER_WIDTH + LABEL_GAP);
    const width = isHorizontal ? NARROWEST : Math.min(WIDEST, Math.max(NARROWEST, wanted));
    const height = isHorizontal ? AXIS_WIDTH + labels.length * ROW_HEIGHT : HEIGHT;
    const plotColorPalette = series.map(({ colour = 'blue' }) => COLOURS[colour]).join(', ');
    const init = {
        xyChart: {
            ...{ width: Math.round(width), height, titleFontSize: 16 },
            ...{ xAxis: { labelFontSize: LABEL_FONT }, yAxis: { labelFontSize: LABEL_FONT } },
        },
        themeVariables: { xyChart: { plotColorPalette } },
    };
    return `%%{init: ${JSON.stringify(init)}}%%`;
}

;// CONCATENATED MODULE: ./build/report/trend.js
/** The last commits of the branch, and charts of a comparison, for the job's summary. */





const SUBJECTS = {
    cpu: 'CPU per request',
    calls: 'Calls per request',
};
const MOST_ROWS = 100;
const MOST_CATEGORIES = 15;
/** Of two points a comparison tells more. */
const FEWEST_SHOWN = 3;
const MOST_ENDPOINTS = 20;
/**
 * Markdown of the branch's last measurements: what drifted, or how large a drift would have been
 * seen, a chart each of CPU and calls, and the numbers. Empty where one other point says it all.
 */
function trendSection(trend) {
    if (trend.points.length < FEWEST_SHOWN)
        return '';
    const sentences = trend.drift.map((drift) => prose(driftSentence(drift), 600));
    return [
        `**Trend over the last ${plural(trend.points.length, 'measured commit')}**`,
        sentences.join(' '),
        cpuChart(trend),
        callsChart(trend),
        details('Measured commits', pointTable(trend)),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/**
 * A plain sentence for each drift that is there. What stands in it of commits is one short line;
 * it still has to be escaped for where it is shown.
 */
function driftLines({ drift }) {
    return drift.filter(({ verdict }) => verdict === 'drifted').map(driftSentence);
}
function driftSentence(drift) {
    const { commits, detectable, effect, metric, since, threshold, verdict } = drift;
    const subject = SUBJECTS[metric];
    const window = `since ${(0,format/* shortSha */.Fu)(since.sha)} (${(0,format/* plural */.LS)(commits, 'commit')})`;
    const change = (0,format/* signedEffect */.Uf)(effect, 'relative');
    if (verdict === 'drifted') {
        const told = `${(0,format/* formatThreshold */.B6)(threshold, 'relative')} or more is told`;
        return `${subject} drifted by ${change} in all ${window}: ${ends(drift)}; ${told}, whether or not each step was told at its own pull request.`;
    }
    if (verdict === 'steady') {
        // An exact count at the threshold is still on this side of it.
        const limit = `${metric === 'calls' ? 'more than ' : ''}${(0,format/* formatThreshold */.B6)(detectable, 'relative')}`;
        return `${subject} shows no drift ${window}: ${change}; a drift of ${limit} would have been seen.`;
    }
    return commits >= FEWEST_POINTS[metric]
        ? `${subject} moved by ${change} ${window}, but the measurements lie too far apart to be sure of it.`
        : `${subject} has too few measurements ${window} to tell a drift.`;
}
/** Both ends, and what they are means of. */
function ends({ metric, base, head }) {
    if (metric === 'calls')
        return (0,format/* formatCounts */.gM)({ base, head });
    const [before, after] = (0,format/* formatPair */.kI)(base, head);
    return `${before} ms → ${after} ms, means of the oldest and of the newest measurements at one machine speed`;
}
function headOf({ points }) {
    return points[points.length - 1];
}
function cpuChart(trend) {
    const head = headOf(trend);
    return lineOverCommits('CPU per request over the commits, head last, at the speed of its machine', 'ms', trend.points.map((point) => [point, cpuAtSpeedOf(head, point)]));
}
function callsChart(trend) {
    const head = headOf(trend);
    return lineOverCommits('Calls per request over the commits, head last', 'calls', trend.points.map((point) => [point, areCallsAlike(point, head) ? point.calls : null]));
}
/** Points without a value are left out; one alone makes no line. */
function lineOverCommits(title, yLabel, all) {
    const known = all.flatMap(([{ sha }, value], index) => {
        // Head may be a merge that nobody knows by its number, and a shorter last label is not cut off.
        const label = index === all.length - 1 ? 'head' : shortSha(sha);
        return value === null ? [] : [{ label, value }];
    });
    if (known.length < 2)
        return '';
    const shown = known.slice(-MOST_CHART_POINTS);
    return barLineChart({
        title,
        yLabel,
        xLabels: shown.map(({ label }) => label),
        series: [{ kind: 'line', values: shown.map(({ value }) => value) }],
    });
}
function pointTable({ points }) {
    const units = new Set(points.flatMap(({ unit }) => unit ?? []));
    const [unit] = units;
    const noun = unit === undefined || units.size > 1 ? 'turns' : turnsNoun(unit);
    const newest = [...points].reverse().slice(0, MOST_ROWS);
    const count = (value) => value === null ? '–' : formatCounts({ base: value, head: value });
    const body = table([
        ['commit', 'left'],
        ['measured', 'left'],
        ['CPU, ms', 'right'],
        ['calls', 'right'],
        [noun, 'right'],
    ], newest.map((point, index) => [
        `${code(shortSha(point.sha))}${index === 0 ? ' (head)' : ''}`,
        prose(singleLine(point.createdAt, 10, 'start')),
        cpuCell(point),
        count(point.calls),
        count(point.turns),
    ]));
    const rest = points.length - newest.length;
    const notes = [
        'Per request, as measured: CPU is not brought to one machine speed here.',
        ...(points.some(({ isComparable }) => !isComparable)
            ? ['CPU in brackets was measured in another setting and is not compared.']
            : []),
        ...(rest > 0 ? [`${plural(rest, 'older one')} not shown.`] : []),
    ];
    return `${body}\n\n${notes.join(' ')}`;
}
function cpuCell({ cpuMsPerRequest, isComparable }) {
    if (cpuMsPerRequest === null)
        return '–';
    const [value] = formatPair(cpuMsPerRequest, cpuMsPerRequest);
    return isComparable ? value : `(${value})`;
}
/**
 * Markdown with up to three charts of a comparison: CPU by round, so that one sees the noise, CPU
 * by kind of work, and calls by endpoint. Empty where there is nothing of them.
 */
function comparisonCharts(comparison) {
    const { categories, counts, timed } = comparison;
    const charts = [
        timed ? roundChart(comparison) : '',
        beforeAfterChart('CPU per request by kind of work', 'ms', (timed ? categories : [])
            .slice(0, MOST_CATEGORIES)
            .map(({ label, baseMsPerRequest, headMsPerRequest }) => ({
            label,
            base: baseMsPerRequest,
            head: headMsPerRequest,
        }))),
        beforeAfterChart('Calls per request by endpoint', 'calls', mostChanged(counts?.endpoints ?? []).map(({ label, calls }) => ({ label, ...calls }))),
    ].filter((chart) => chart !== '');
    return charts.length === 0 ? '' : ['**Charts**', ...charts].join('\n\n');
}
function roundChart({ base, head }) {
    const [before, after] = [base.cpuMsPerRequestByRound, head.cpuMsPerRequestByRound];
    // A round that only one side has cannot be drawn: a line has no gaps.
    const rounds = Math.min(before.length, after.length);
    if (rounds < 2)
        return '';
    const isCut = rounds > MOST_CHART_POINTS;
    return barLineChart({
        title: `CPU per request by round${isCut ? `, first ${MOST_CHART_POINTS}` : ''} (grey: base, blue: head)`,
        yLabel: 'ms',
        xLabels: before.slice(0, rounds).map((_, index) => String(index + 1)),
        series: [
            { kind: 'line', values: before, colour: 'grey' },
            { kind: 'line', values: after, colour: 'blue' },
        ],
    });
}
/** Two series of bars would hide one another, so base is a line over head's bars. */
function beforeAfterChart(what, yLabel, rows) {
    if (rows.every(({ base, head }) => base === 0 && head === 0))
        return '';
    return barLineChart({
        title: `${what} (bars: head, line: base)`,
        yLabel,
        xLabels: rows.map(({ label }) => label),
        series: [
            { kind: 'bar', values: rows.map(({ head }) => head), colour: 'blue' },
            { kind: 'line', values: rows.map(({ base }) => base), colour: 'grey' },
        ],
        isHorizontal: true,
    });
}
/** Those whose calls changed most, by that, then the others by their calls. */
function mostChanged(rows) {
    const change = ({ calls }) => Math.abs(calls.head - calls.base);
    return [...rows]
        .sort((a, b) => change(b) - change(a) || b.calls.head - a.calls.head)
        .slice(0, MOST_ENDPOINTS);
}

;// CONCATENATED MODULE: ./build/report/sections.js









/** Nothing is decided about the parts of a comparison that is contaminated as a whole. */
function shownVerdict(comparison, verdict) {
    return comparison.verdict === 'contaminated' ? 'contaminated' : verdict;
}
/** The first two lines: the verdict, and what to do next. */
function opening(comparison, context, detail) {
    const key = (0,report_context/* shownKey */.d)(context.key);
    const isAccepted = context.acknowledged?.isWhole === true;
    const mark = isAccepted ? ACCEPTED_MARK : format/* VERDICT_MARKS */.rE[comparison.verdict];
    const title = key === '' ? '' : `${(0,markdown/* prose */.CS)(key, detail.nameLength)} · `;
    const step = (0,headline/* nextStep */.sk)(comparison, context);
    return [
        `### ${mark} ${title}${isAccepted ? 'Accepted: ' : ''}${(0,markdown/* phraseToMarkdown */._k)((0,headline/* headline */.Pl)(comparison), detail.nameLength)}`,
        '',
        [
            `**${step.lead}**${(0,markdown/* phraseToMarkdown */._k)(step.rest, detail.nameLength)}`,
            ...(context.failedRunUrl === undefined ? [] : [whyItFailed(context.failedRunUrl)]),
        ].join(' '),
    ].join('\n');
}
/** Where a run that failed says why. */
function whyItFailed(runUrl) {
    return `${(0,markdown/* link */.nf)('Its log', runUrl)} says why.`;
}
/** A regression that a team has accepted is theirs to know, and nobody's alarm. */
const ACCEPTED_MARK = '⚪';
/** What was checked out for a pull request is its merge into the base, which nobody knows by its number. */
function headCommit(side, { change }, detail) {
    if (change === undefined || change.headSha === side.gitSha)
        return commit(side, detail);
    const branch = side.gitBranch === '' ? '' : ` on ${(0,markdown/* code */.aY)(side.gitBranch, detail.nameLength)}`;
    const dirty = side.gitDirty ? ', with uncommitted changes' : '';
    const into = (0,markdown/* code */.aY)(change.baseBranch, detail.nameLength);
    return `${(0,markdown/* code */.aY)((0,format/* shortSha */.Fu)(change.headSha))}${branch} (merged into ${into}${dirty})`;
}
function commit(side, detail) {
    const branch = side.gitBranch === '' ? '' : ` on ${(0,markdown/* code */.aY)(side.gitBranch, detail.nameLength)}`;
    const dirty = side.gitDirty ? ' with uncommitted changes' : '';
    const sha = side.gitSha === '' ? (0,format/* shortSha */.Fu)('') : (0,markdown/* code */.aY)((0,format/* shortSha */.Fu)(side.gitSha));
    return `${sha}${branch}${dirty}`;
}
/** One line: base and how it was found, head, how much was measured, on what. */
function whatWasCompared(comparison, context, detail) {
    const { base, head } = comparison;
    const [first, second] = (0,environment/* machines */.JR)(comparison);
    const facts = [
        `Base ${commit(base, detail)} → head ${headCommit(head, context, detail)}`,
        (0,environment/* amountsMeasured */.kA)(comparison),
        ...(first === undefined
            ? []
            : [
                second === undefined ? (0,markdown/* prose */.CS)(first) : `base on ${(0,markdown/* prose */.CS)(first)}, head on ${(0,markdown/* prose */.CS)(second)}`,
            ]),
        ...(context.reportUrl === undefined ? [] : [(0,markdown/* link */.nf)('full report', context.reportUrl)]),
    ].join(' · ');
    return `${facts}. ${(0,markdown/* sentence */.em)(context.baselineNote, detail.noteLength)}`.trimEnd();
}
/** One line naming what crossed which threshold; empty when nothing did. */
function crossings(comparison, detail) {
    if (comparison.verdict !== 'regressed')
        return '';
    const { shown, hidden } = (0,changes/* decidedMetrics */.K6)(comparison, 'regressed');
    const crossed = {
        application: (0,report_counts/* decidedCounts */.Rd)(comparison, 'regressed').map(report_counts/* countCrossing */.Qp),
        others: shown.map(timeCrossing),
    };
    const first = (0,changes/* firstRows */.C)(crossed, Math.min(4, detail.openRows));
    if (first.length === 0)
        return '';
    const rest = crossed.application.length + shown.length + hidden - first.length;
    return [
        'Over its threshold: ',
        first.map((phrase) => (0,markdown/* phraseToMarkdown */._k)(phrase, detail.nameLength)).join(', '),
        rest > 0 ? `, and ${rest} more.` : '.',
    ].join('');
}
function timeCrossing(metric) {
    const limit = metric.threshold === null
        ? ''
        : ` (threshold ${(0,format/* formatThreshold */.B6)(metric.threshold, metric.scale)})`;
    return [...(0,headline/* metricLabel */.B)(metric), ` ${(0,format/* formatEffect */.Ti)(metric.effect, metric.scale)}${limit}`];
}
/** The causes of the verdict where no table shows them; empty where the first lines say it all. */
function reasons(comparison, detail) {
    if (comparison.verdict === 'unchanged')
        return '';
    return bullets(comparison.reasons, { ...detail, notes: Math.min(5, detail.notes) });
}
/** Why the times decide nothing, where what the counts decided hides it. */
function timeReasonList(comparison, detail) {
    return bullets((0,changes/* timeReasons */.PV)(comparison), detail);
}
function bullets(sentences, detail) {
    const shown = sentences.slice(0, detail.notes);
    const rest = sentences.length - shown.length;
    return [
        ...shown.map((sentence) => `- ${(0,markdown/* prose */.CS)(sentence, detail.noteLength)}`),
        ...(rest > 0 && shown.length > 0 ? [`- and ${rest} more`] : []),
    ].join('\n');
}
/** Says what a point is, which every table of points needs. */
function pointsLegend(comparison) {
    return `CPU in ms per request, base → head. 100 points are base's total, ${(0,format/* formatMs */._V)(comparison.base.cpuMsPerRequest)}.`;
}
function categoryTable(comparison, rows, detail) {
    return (0,markdown/* table */.tp)([
        ['', 'centre'],
        ['Kind of work', 'left'],
        ['ms per request', 'right'],
        ['Change', 'right'],
        ['Share of the total', 'right'],
        ['Verdict', 'left'],
    ], rows.map((row) => [
        format/* VERDICT_MARKS */.rE[shownVerdict(comparison, row.verdict)],
        (0,markdown/* prose */.CS)(row.label, detail.nameLength),
        (0,format/* formatBeforeAfter */.d)(row.baseMsPerRequest, row.headMsPerRequest),
        (0,format/* formatPoints */.Xf)(row.effectPoints),
        (0,format/* formatShares */.Ym)(row.baseShare, row.headShare),
        shownVerdict(comparison, row.verdict),
    ]));
}
/** The categories that changed; empty when none did. */
function categories(comparison, detail) {
    const rows = (0,changes/* changedCategories */.hD)(comparison.categories).slice(0, detail.openRows);
    if (rows.length === 0)
        return '';
    return [
        `**By kind of work**: ${pointsLegend(comparison)}`,
        '',
        categoryTable(comparison, rows, detail),
    ].join('\n');
}
/** Every category, changed or not, folded away. */
function allCategories(comparison, detail) {
    const rows = comparison.categories.slice(0, detail.foldedRows);
    if (rows.length === 0)
        return '';
    return (0,markdown/* details */.zH)('All kinds of work', categoryTable(comparison, rows, detail));
}
/** Name, file and kind of work in one cell, because a comment is too narrow for three. */
function functionCell(row, label, detail) {
    const presence = row.presence === 'both' ? '' : ` **${row.presence}**`;
    const place = `${(0,markdown/* code */.aY)(row.id.path, detail.nameLength)} · ${(0,markdown/* prose */.CS)(label, detail.nameLength)}`;
    return `${(0,markdown/* code */.aY)(row.id.name, detail.nameLength)}${presence}<br>${place}`;
}
function functionTable(comparison, ranked, detail) {
    const labels = new Map(comparison.categories.map((row) => [row.category, row.label]));
    return (0,markdown/* table */.tp)([
        ['', 'centre'],
        ['Function', 'left'],
        ['Counted', 'left'],
        ['ms per request', 'right'],
        ['Change', 'right'],
    ], ranked.map(({ row, counted, change }) => [
        format/* VERDICT_MARKS */.rE[shownVerdict(comparison, row.verdict)],
        functionCell(row, labels.get(row.category) ?? row.category, detail),
        counted === 'total' ? 'with calls' : 'itself',
        (0,format/* formatBeforeAfter */.d)(change.baseMsPerRequest, change.headMsPerRequest),
        (0,format/* formatPoints */.Xf)(change.effectPoints),
    ]));
}
/** The functions in which the change is, one direction; empty when there are none. */
function functions(comparison, direction, detail, limit = detail.openRows) {
    const ranked = (0,changes/* rankFunctions */.Q3)(comparison.functions, direction);
    const shown = (0,changes/* firstRows */.C)(ranked, limit);
    if (shown.length === 0)
        return '';
    const rest = ranked.application.length + ranked.others.length - shown.length;
    return [
        `**Takes ${direction} time**`,
        '',
        functionTable(comparison, shown, detail),
        ...(rest > 0 ? ['', `and ${(0,format/* plural */.LS)(rest, 'more function')}`] : []),
    ].join('\n');
}
/** Functions seen on one side only, by size; empty when there are none. */
function newAndRemoved(comparison, detail) {
    const rows = comparison.functions
        .filter((row) => row.presence === 'new' || row.presence === 'removed')
        .toSorted((a, b) => Math.abs(b.total.effectPoints) - Math.abs(a.total.effectPoints));
    if (rows.length === 0 || detail.foldedRows === 0)
        return '';
    const shown = rows.slice(0, detail.foldedRows);
    const body = functionTable(comparison, shown.map((row) => ({ row, counted: 'total', change: row.total })), detail);
    const rest = rows.length - shown.length;
    return (0,markdown/* details */.zH)(`New and removed functions (${rows.length})`, [
        'Seen in the samples of one side only: added, renamed, or simply rare.',
        '',
        body,
        ...(rest > 0 ? ['', `and ${rest} more`] : []),
    ].join('\n'));
}
function endpointRow(row, detail) {
    return [
        format/* VERDICT_MARKS */.rE[row.verdict],
        row.name === '' ? 'all requests' : (0,markdown/* code */.aY)(row.name, detail.nameLength),
        (0,format/* formatBeforeAfter */.d)(row.baseP50Ms, row.headP50Ms),
        (0,format/* formatBeforeAfter */.d)(row.baseP90Ms, row.headP90Ms),
        (0,format/* formatBeforeAfter */.d)(row.baseP99Ms, row.headP99Ms),
    ];
}
/** Latency per endpoint and throughput, which include waiting and the machine's moods. */
function latency(comparison, detail) {
    if (!comparison.timed || detail.foldedRows === 0)
        return '';
    const { base, head } = comparison;
    const rows = comparison.endpoints
        // The row of all requests stays on top, then what was decided.
        .toSorted((a, b) => Number(b.name === '') - Number(a.name === '') || rank(b) - rank(a))
        .slice(0, detail.foldedRows);
    const regressed = comparison.endpoints.filter((row) => row.verdict === 'regressed').length;
    const rest = comparison.endpoints.length - rows.length;
    return (0,markdown/* details */.zH)(`Latency and throughput: less reliable than CPU${regressed > 0 ? ` (${regressed} regressed)` : ''}`, [
        `What a client sees, waiting included; it varies most from run to run. Throughput: ${(0,format/* formatBeforeAfter */.d)(base.requestsPerSecond, head.requestsPerSecond)} requests/s (${(0,format/* formatEffect */.Ti)(relative(base.requestsPerSecond, head.requestsPerSecond), 'relative')}).`,
        ...(rows.length === 0
            ? []
            : [
                '',
                (0,markdown/* table */.tp)([
                    ['', 'centre'],
                    ['Endpoint', 'left'],
                    ['p50, ms', 'right'],
                    ['p90, ms', 'right'],
                    ['p99, ms', 'right'],
                ], rows.map((row) => endpointRow(row, detail))),
            ]),
        ...(rest > 0 ? ['', `and ${(0,format/* plural */.LS)(rest, 'more endpoint')}`] : []),
    ].join('\n'));
}
function relative(base, head) {
    return base === 0 ? 0 : (head - base) / base;
}
function rank(row) {
    return row.verdict === 'regressed' ? 2 : row.verdict === 'improved' ? 1 : 0;
}
/** Every metric with the interval of its effect and its threshold, folded away. */
function metrics(comparison, detail) {
    const shown = comparison.metrics.slice(0, detail.foldedRows);
    if (shown.length === 0)
        return '';
    return details('Every metric with its threshold', table([
        ['', 'centre'],
        ['Metric', 'left'],
        ['Base → head', 'right'],
        ['Effect', 'right'],
        ['Lies between', 'right'],
        ['p', 'right'],
        ['Threshold', 'right'],
        ['Verdict', 'left'],
    ], shown.map((metric) => [
        VERDICT_MARKS[shownVerdict(comparison, metric.verdict)],
        `${phraseToMarkdown(metricLabel(metric), detail.nameLength)}${metric.kind === 'function-self' ? ' itself' : metric.kind === 'function-total' ? ' with calls' : ''}`,
        formatMetricShort(metric),
        formatEffect(metric.effect, metric.scale),
        formatInterval(metric.interval, metric.scale),
        formatP(metric.p),
        metric.threshold === null ? 'none' : formatThreshold(metric.threshold, metric.scale),
        shownVerdict(comparison, metric.verdict),
    ])));
}
/** What the two sides ran on; rows that should agree and do not are marked. */
function sections_environment(comparison, detail) {
    if (detail.foldedRows === 0)
        return '';
    const rows = (0,environment/* environmentRows */.dp)(comparison);
    const doubtful = rows.filter((row) => row.difference === 'doubtful').length;
    return (0,markdown/* details */.zH)(doubtful === 0 ? 'Environment' : `Environment (${(0,format/* plural */.LS)(doubtful, 'difference')})`, (0,markdown/* table */.tp)([
        ['', 'left'],
        ['Base', 'left'],
        ['Head', 'left'],
    ], rows.map((row) => [
        row.difference === 'doubtful' ? `**≠ ${row.label}**` : row.label,
        (0,markdown/* code */.aY)(row.base === '' ? '–' : row.base, detail.noteLength),
        (0,markdown/* code */.aY)(row.head === '' ? '–' : row.head, detail.noteLength),
    ])));
}
/** What to look for, with the numbers behind it. */
function sections_recommendations(comparison, detail, about) {
    return (0,recommendations/* recommend */.v)(comparison)
        .filter((entry) => about.includes(entry.about))
        .map((entry) => [
        `- ${(0,markdown/* phraseToMarkdown */._k)(entry.advice, detail.nameLength)}`,
        ...entry.evidence.map((line) => `  - ${(0,markdown/* phraseToMarkdown */._k)(line, detail.nameLength)}`),
    ].join('\n'))
        .join('\n');
}
/** What a reader should know before believing it. */
function notes(comparison, context, detail) {
    const drifts = context.trend === undefined ? [] : driftLines(context.trend);
    const body = bullets([...drifts, ...(context.remarks ?? []), ...comparison.notes], detail);
    return body === '' ? '' : `**Notes**\n\n${body}`;
}
/** Parts one under the other with an empty line between, empty ones left out; no line end. */
function sections_document(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./build/report/count-sections.js





/**
 * What each side counted: one line where nothing differs; the totals, and the rest folded away,
 * where it is no finding; else open tables of endpoints and functions. Empty without counts.
 */
function exactCounts(comparison, detail) {
    const { counts } = comparison;
    if (counts === null)
        return '';
    const summary = (0,markdown/* phraseToMarkdown */._k)((0,report_counts/* countsSummary */.P4)(counts), detail.noteLength);
    switch ((0,report_counts/* countStanding */.Wc)(counts)) {
        case 'same':
            return summary;
        case 'different':
            return sections_document([bold(summary), differences(counts, detail)]);
        case 'decided':
            return sections_document([bold(summary), findings(counts, detail), gap(counts, detail)]);
    }
}
/** The first words stand out, as those above every other table do. */
function bold(summary) {
    return summary.replace(/^Exact counts/, '**Exact counts**');
}
function findings(counts, detail) {
    const [first, second] = counts.verdict === 'improved' ? ['less', 'more'] : ['more', 'less'];
    return sections_document([
        count_sections_open((0,count_tables/* endpointTable */._s)(counts, detail.openRows), detail),
        count_sections_open((0,count_tables/* countFunctionTable */.Yv)(counts, first, detail.openRows), detail),
        count_sections_open((0,count_tables/* packageTable */.dE)(counts, detail.openRows), detail),
        ...[
            (0,count_tables/* countFunctionTable */.Yv)(counts, second, detail.foldedRows),
            (0,count_tables/* oneSidedTable */.YN)(counts, detail.foldedRows),
            (0,count_tables/* countCategoryTable */.od)(counts, detail.foldedRows),
            (0,count_tables/* unstableTable */.L4)(counts, detail.foldedRows),
        ].map((each) => folded(each, detail)),
    ]);
}
/** What differs without being a finding: not for everybody's eyes. */
function differences(counts, detail) {
    if (detail.foldedRows === 0)
        return '';
    const limit = detail.foldedRows;
    const body = sections_document([
        ...[
            (0,count_tables/* endpointTable */._s)(counts, limit),
            (0,count_tables/* countFunctionTable */.Yv)(counts, 'more', limit),
            (0,count_tables/* countFunctionTable */.Yv)(counts, 'less', limit),
            (0,count_tables/* packageTable */.dE)(counts, limit),
            (0,count_tables/* oneSidedTable */.YN)(counts, limit),
            (0,count_tables/* countCategoryTable */.od)(counts, limit),
            (0,count_tables/* unstableTable */.L4)(counts, limit),
        ].map((each) => count_sections_open(each, detail)),
        gap(counts, detail),
    ]);
    if (body === '')
        return '';
    const amount = (0,format/* plural */.LS)(counts.functions.length, 'function');
    return (0,markdown/* details */.zH)(`What is counted differently, without being a finding (${amount})`, body);
}
function gap(counts, detail) {
    return (0,markdown/* phraseToMarkdown */._k)((0,report_counts/* countGap */.sj)(counts), detail.nameLength);
}
/** Every count with its threshold, folded away; empty without counts. */
function countMetrics(comparison, detail) {
    const { counts } = comparison;
    return counts === null ? '' : folded(countMetricTable(counts, detail.foldedRows), detail);
}
function count_sections_open(counted, detail) {
    if (counted.rows.length === 0)
        return '';
    return sections_document([`**${counted.title}**`, body(counted, detail)]);
}
function folded(counted, detail) {
    if (counted.rows.length === 0)
        return '';
    const amount = counted.rows.length + counted.hidden;
    return (0,markdown/* details */.zH)(`${counted.title} (${amount})`, body(counted, detail));
}
const ALIGNMENTS = {
    name: 'left',
    place: 'left',
    word: 'left',
    number: 'right',
};
function body(counted, detail) {
    const isMarked = counted.rows.some((row) => row.verdict !== undefined);
    const columns = counted.columns.map(({ heading, kind }) => [heading, ALIGNMENTS[kind]]);
    const rows = counted.rows.map((row) => [
        ...(isMarked ? [row.verdict === undefined ? '' : format/* VERDICT_MARKS */.rE[row.verdict]] : []),
        ...row.cells.map((cell) => markdownCell(cell, detail)),
    ]);
    return sections_document([
        counted.lead,
        (0,markdown/* table */.tp)(isMarked ? [['', 'centre'], ...columns] : columns, rows),
        counted.hidden > 0 ? `and ${(0,format/* plural */.LS)(counted.hidden, `more ${counted.noun}`)}` : '',
    ]);
}
function markdownCell(cell, detail) {
    return [cell.text, ...(cell.below === undefined ? [] : [cell.below])]
        .map((phrase) => (0,markdown/* phraseToMarkdown */._k)(phrase, detail.nameLength))
        .join('<br>');
}

// EXTERNAL MODULE: ./build/baseline/tables.js
var tables = __webpack_require__(15265);
// EXTERNAL MODULE: ./build/compare/count-work.js
var count_work = __webpack_require__(31845);
// EXTERNAL MODULE: ./build/compare/query-functions.js
var query_functions = __webpack_require__(53848);
;// CONCATENATED MODULE: ./build/compare/growth.js





/** From here the time of a touched function that is not decided counts as more: one point. */
const NOTABLE_POINTS = 0.01;
/** Part of the largest one's additional work below which a function does not explain a metric. */
const LEAST_PART = 0.1;
/** What takes more time and does more work in head than in base. */
class Growth {
    #comparison;
    #head;
    /** Rows of the counts, where they decide anything. */
    #rows;
    #moreCalls;
    constructor(comparison, head) {
        this.#comparison = comparison;
        this.#head = head;
        const { counts } = comparison;
        this.#rows =
            counts === null || counts.advisory !== ''
                ? []
                : counts.functions.filter(({ presence }) => presence !== 'moved');
        const part = partsOfEndpoints(head);
        this.#moreCalls = this.#rows.flatMap((row) => row.callers
            .filter((change) => changeOf(change) > ROUNDING)
            .flatMap((change) => moreCalls(row, change, part(change.endpoint))));
    }
    /** Functions of the application that regressed by times, or that explain a regressed count. */
    regressed() {
        const timed = this.#timed(({ verdict, isCostShift }, points) => verdict === 'regressed' && !isCostShift && points > 0);
        const counted = this.#counted();
        const explaining = this.#explaining();
        return merged(timed, counted.filter(({ key }) => explaining.has(key)));
    }
    /** All of the application that does more work, or takes notably more time. */
    undecided() {
        const timed = this.#timed((_, points) => points >= NOTABLE_POINTS);
        return merged(timed, this.#counted());
    }
    #timed(isWanted) {
        return this.#comparison.functions.flatMap((row) => {
            const size = largerChange(row).effectPoints;
            if (row.id.origin !== 'app' || !isWanted(row, size))
                return [];
            return [{ key: functionKey(row.id), id: row.id, size, isTimed: true, isCounted: false }];
        });
    }
    /** Whose calls or turns are more, or who makes more calls. */
    #counted() {
        const { counts } = this.#comparison;
        if (counts === null)
            return [];
        const found = new Map();
        const entry = (key, id) => {
            const known = found.get(key) ?? { id, calls: 0, turns: 0, made: 0 };
            found.set(key, known);
            return known;
        };
        for (const { id, calls, turns } of this.#rows) {
            if (id.origin !== 'app')
                continue;
            const own = entry(functionKey(id), id);
            own.calls = changeOf(calls);
            own.turns = changeOf(turns);
        }
        for (const { callerKey, caller, calls } of this.#moreCalls) {
            entry(callerKey, caller).made += calls;
        }
        for (const [key, turns] of this.#turnsByCaller())
            entry(key.key, key.id).turns += turns;
        return [...found].flatMap(([key, { id, calls, turns, made }]) => {
            const size = Math.max(partOf(Math.max(calls, made), counts.calls.base), partOf(turns, counts.turns.base));
            return size > ROUNDING ? [{ key, id, size, isTimed: false, isCounted: true }] : [];
        });
    }
    /** The keys of functions that explain a regressed count. */
    #explaining() {
        const found = new Set();
        for (const metric of this.#comparison.counts?.metrics ?? []) {
            if (metric.threshold === null || metric.verdict !== 'regressed')
                continue;
            for (const key of this.#explainingOne(metric))
                found.add(key);
        }
        // Who calls more often what explains a count explains it, too.
        for (let before = -1; before < found.size;) {
            before = found.size;
            for (const { callerKey, row } of this.#moreCalls) {
                if (row.id.origin === 'app' && found.has(functionKey(row.id)))
                    found.add(callerKey);
            }
        }
        return found;
    }
    #explainingOne(metric) {
        const amounts = new Map();
        const add = (key, amount) => {
            if (amount > ROUNDING)
                amounts.set(key, (amounts.get(key) ?? 0) + amount);
        };
        if (metric.of === 'turns') {
            for (const { id, turns } of this.#rows) {
                if (id.origin === 'app')
                    add(functionKey(id), changeOf(turns));
            }
            for (const [{ key }, turns] of this.#turnsByCaller())
                add(key, turns);
        }
        else {
            const relevant = this.#moreCalls.filter(({ row }) => isAbout(metric, row));
            const endpoint = endpointOf(metric);
            const there = relevant.filter((each) => each.endpoint === endpoint);
            for (const { callerKey, calls } of there.length > 0 ? there : relevant) {
                add(callerKey, calls);
            }
            for (const row of this.#rows) {
                const isThere = endpoint === undefined || row.endpoint === endpoint;
                if (row.id.origin === 'app' && isThere && isAbout(metric, row)) {
                    add(functionKey(row.id), changeOf(row.calls));
                }
            }
        }
        const largest = Math.max(0, ...amounts.values());
        return [...amounts].filter(([, each]) => each >= largest * LEAST_PART).map(([key]) => key);
    }
    /**
     * Turns of loops in others' code, by who of the application calls it where they changed most: by
     * the additional calls, else by all calls of head.
     */
    #turnsByCaller() {
        const rows = this.#rows.filter((row) => row.id.origin !== 'app' && changeOf(row.turns) > ROUNDING);
        if (rows.length === 0)
            return [];
        const callersIn = callersInEndpoint(this.#head, new Set(rows.map(({ id }) => functionKey(id))));
        return rows.flatMap((row) => {
            const additional = row.callers.flatMap((change) => changeOf(change) > ROUNDING ? [[change.caller, changeOf(change)]] : []);
            const callers = additional.length > 0 ? additional : callersIn(row);
            const all = callers.reduce((sum, [, calls]) => sum + calls, 0);
            return callers.flatMap(([id, calls]) => id === undefined
                ? []
                : [[{ key: functionKey(id), id }, (changeOf(row.turns) * calls) / all]]);
        });
    }
}
function merged(timed, counted) {
    return [...groupBy([...timed, ...counted], ({ key }) => key).values()].map((each) => ({
        ...each[0],
        size: Math.max(...each.map(({ size }) => size)),
        isTimed: each.some(({ isTimed }) => isTimed),
        isCounted: each.some(({ isCounted }) => isCounted),
    }));
}
/** The larger of a function's two changes: with all that it calls, or alone. */
function largerChange({ self, total, }) {
    return self.effectPoints > total.effectPoints ? self : total;
}
function moreCalls(row, change, part) {
    const { caller, endpoint } = change;
    if (caller === undefined)
        return [];
    const calls = changeOf(change) * part;
    return [{ callerKey: functionKey(caller), caller, row, endpoint, calls }];
}
/** What part of the scenario's requests an endpoint has. */
function partsOfEndpoints({ counts }) {
    const weights = new Map();
    let all = 0;
    for (const { endpoint, weight } of counts?.requests ?? []) {
        weights.set(endpoint, (weights.get(endpoint) ?? 0) + weight);
        all += weight;
    }
    return (endpoint) => (all === 0 ? 1 : (weights.get(endpoint) ?? 0) / all);
}
function isAbout(metric, row) {
    switch (metric.kind) {
        case 'count-queries':
            return queryRule(row.id) !== undefined;
        case 'count-category':
            return metric.name === `calls:category:${row.category}`;
        case 'count-function':
            return metric.name.endsWith(`:${functionKey(row.id)}`);
        case 'count-total':
        case 'count-endpoint':
            return true;
    }
}
/** How the names of metrics about one endpoint begin; its name follows. */
const ENDPOINT_METRIC = /^(?:queries:|(?:calls|turns):endpoint:)/;
/** The endpoint that a metric is about; undefined for one about the whole scenario. */
function endpointOf({ kind, name }) {
    return kind === 'count-queries' || kind === 'count-endpoint'
        ? name.replace(ENDPOINT_METRIC, '')
        : undefined;
}
/** What is more than nothing is all new. */
function partOf(change, whole) {
    return whole === 0 ? Math.max(0, Math.sign(change)) : change / whole;
}

// EXTERNAL MODULE: ./build/profile/model.js
var model = __webpack_require__(63095);
// EXTERNAL MODULE: ./build/profile/paths.js
var paths = __webpack_require__(87806);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
;// CONCATENATED MODULE: ./build/report/suspects.js
/** The functions that regressed and that the pull request has to do with: where to look first. */









/** A step shows no more of a kind. */
const MOST_ANNOTATIONS = 10;
const MESSAGE_LENGTH = 400;
/**
 * Markdown: a bullet for each suspect with its numbers and the place that the pull request touches;
 * empty without suspects.
 * @param context.blobUrl where the files of the pull request's head are shown; without it the
 * places are not linked
 */
function suspectsSection(suspects, comparison, context, detail) {
    const shown = suspects.slice(0, detail.openRows);
    if (shown.length === 0)
        return '';
    const rest = suspects.length - shown.length;
    return [
        '**Changed in this pull request**',
        '',
        ...shown.map((each) => bullet(each, comparison, context.blobUrl, detail)),
        ...(rest > 0 ? [`- and ${rest} more`] : []),
    ].join('\n');
}
/** At most ten annotations, on the first line of each place that the pull request touches. */
function annotationsOf(suspects, comparison) {
    return suspects
        .filter(({ path }) => isShownAsIs(path))
        .slice(0, MOST_ANNOTATIONS)
        .map((each) => {
        const findings = findingsOf(each.id, comparison);
        const [first] = findings;
        const name = singleLine(each.id.name, PHRASE_NAME_LENGTH);
        const said = findings.map(({ what, amount }, index) => {
            // The first one's words are the title's.
            const before = index === 0 ? '' : `${what}: `;
            return `${before}${phraseToText(amount)}`;
        });
        const through = each.how === 'calls' && each.through !== undefined
            ? [`it calls ${singleLine(each.through.name, PHRASE_NAME_LENGTH)}, which is changed here`]
            : [];
        return {
            path: each.path,
            line: each.line,
            endLine: each.line,
            title: `${name || '(no name)'} ${first?.what ?? 'takes more'}`,
            message: singleLine([...said, ...through].join('; '), MESSAGE_LENGTH),
        };
    });
}
function bullet(suspect, comparison, blobUrl, detail) {
    const { id, how, through } = suspect;
    const findings = findingsOf(id, comparison).map(({ what, amount }) => `${what}: ${(0,markdown/* phraseToMarkdown */._k)(amount, detail.nameLength)}`);
    const file = (0,markdown/* code */.aY)(suspect.path, detail.nameLength);
    const place = `touched at line ${suspect.line} of ${file} (${lines(suspect, blobUrl)})`;
    const where = how === 'calls' && through !== undefined
        ? `calls ${(0,markdown/* code */.aY)(through.name, detail.nameLength)}, which the pull request touches; ${place}`
        : place;
    return `- ${(0,markdown/* code */.aY)(id.name, detail.nameLength)} ${[...findings, where].join('; ')}`;
}
/** The lines of the touched function, linked where there is an address. */
function lines({ path, firstLine, lastLine }, blobUrl) {
    const text = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine}–${lastLine}`;
    if (blobUrl === undefined || !isShownAsIs(path))
        return text;
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return (0,markdown/* link */.nf)(text, `${blobUrl.replace(/\/+$/, '')}/${encoded}#L${firstLine}-L${lastLine}`);
}
/** Whether the path leads to a file of the repository, and to the one that it seems to. */
function isShownAsIs(path) {
    return (0,format/* singleLine */.pF)(path, path.length) === path && (0,paths/* isPathBelow */.B)(path);
}
/** What the function does more of; what the counts say is exact, so it stands first. */
function findingsOf(id, comparison) {
    const time = timeOf(id, comparison);
    return [...workOf(id, comparison, time.length > 0), ...time];
}
function timeOf(id, { functions }) {
    const key = (0,model/* functionKey */.a)(id);
    const row = functions.find((each) => (0,model/* functionKey */.a)(each.id) === key);
    if (row === undefined || row.verdict !== 'regressed')
        return [];
    const change = largerChange(row);
    const [base, head] = [change.baseMsPerRequest, change.headMsPerRequest];
    const amounts = (0,format/* formatMetric */.gI)({ base, head, unit: 'ms/request' });
    const own = change === row.total ? '' : ' in its own code';
    const points = `${(0,format/* formatPoints */.Xf)(change.effectPoints)} of all`;
    return [{ what: 'takes more time', amount: [`${amounts} per request${own} (${points})`] }];
}
/** Of the counts the one that tells most: what it calls, that it is called, or that it loops. */
function workOf(id, { counts }, isTimed) {
    if (counts === null || counts.advisory !== '' || counts.verdict !== 'regressed')
        return [];
    const key = (0,model/* functionKey */.a)(id);
    const row = counts.functions.find((each) => (0,model/* functionKey */.a)(each.id) === key);
    const turns = row !== undefined && row.presence !== 'moved' ? turnsOf(row, counts) : [];
    // Where only loop work regressed, it is about that.
    const isAboutTurns = counts.metrics
        .filter(({ verdict, threshold }) => verdict === 'regressed' && threshold !== null)
        .every(({ of }) => of === 'turns');
    if (isAboutTurns && turns.length > 0)
        return turns;
    const made = mostTelling(key, counts, isTimed ? FIRST_TIME - 1 : FIRST_TIME);
    if (made !== undefined) {
        const { callee, change } = made;
        const amount = [{ name: callee.name }, ' ', ...perRequest(change, change.endpoint)];
        return [{ what: 'makes more calls', amount }];
    }
    if (row === undefined || row.presence === 'moved')
        return [];
    const { calls } = row.inEndpoint;
    return isMore(calls)
        ? [{ what: 'is called more often', amount: perRequest(calls, row.endpoint) }]
        : turns;
}
function turnsOf({ inEndpoint, endpoint }, { unit }) {
    if (!isMore(inEndpoint.turns))
        return [];
    return [{ what: `has more ${(0,tables/* turnsNoun */.LM)(unit)}`, amount: perRequest(inEndpoint.turns, endpoint) }];
}
function isMore(pair) {
    return !(0,format/* isSameCount */.Ob)(pair) && (0,count_work/* changeOf */.C2)(pair) > 0;
}
/** `1 → 6 per request of list orders (▲ +500 %)`. */
function perRequest(pair, endpoint) {
    const change = (0,format/* formatCountChange */.lq)(pair);
    const end = change === '' ? '' : ` (${change})`;
    return [`${(0,format/* formatCounts */.gM)(pair)} per request of `, { label: endpoint }, end];
}
/**
 * Of the calls that the function makes more often the largest change: queries first, what is
 * written in C late, and last what others' code is called for the first time.
 */
function mostTelling(callerKey, counts, mostRank) {
    return counts.functions
        .filter(({ presence }) => presence !== 'moved')
        .flatMap((row) => row.callers
        .filter(({ caller }) => caller !== undefined && (0,model/* functionKey */.a)(caller) === callerKey)
        .filter(isMore)
        .map((change) => ({ callee: row.id, change, rank: rankOf(row) })))
        .filter(({ rank }) => rank <= mostRank)
        .sort((a, b) => a.rank - b.rank || (0,count_work/* changeOf */.C2)(b.change) - (0,count_work/* changeOf */.C2)(a.change))[0];
}
/** Of others' code that is called for the first time; beside a time it is not worth a word. */
const FIRST_TIME = 3;
function rankOf(row) {
    if ((0,report_counts/* isQuery */.gq)(row))
        return 0;
    if (row.id.origin === 'app')
        return 1;
    // A library calls all kinds of things for the first time.
    if (row.presence !== 'both')
        return FIRST_TIME;
    return row.id.origin === 'native' ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/report/assemble.js





/**
 * Verdict, what to do, what was compared, the exact counts, the document's own parts, then what is
 * least reliable. Parts about times are empty where there are none.
 */
function assemble(comparison, context, detail, own) {
    return sections_document([
        opening(comparison, context, detail),
        own.withReasons ? reasons(comparison, detail) : '',
        whatWasCompared(comparison, context, detail),
        (0,markdown/* prose */.CS)((0,certainty/* certaintyLine */.U)(comparison)),
        suspectsSection(context.suspects ?? [], comparison, context, detail),
        crossings(comparison, detail),
        exactCounts(comparison, detail),
        ...own.parts,
        latency(comparison, detail),
        sections_environment(comparison, detail),
        notes(comparison, context, detail),
    ]);
}

;// CONCATENATED MODULE: ./build/report/comment.js






/** A comment holds 65,536 characters; the rest is for what stands around its sections. */
const MAX_COMMENT_CHARACTERS = 65_000;
/** From all there is to say down to a few lines, tried in turn until the comment fits. */
const DETAILS = [
    { openRows: 8, foldedRows: 30, notes: 10, nameLength: 80, noteLength: 400 },
    { openRows: 8, foldedRows: 12, notes: 6, nameLength: 60, noteLength: 300 },
    { openRows: 5, foldedRows: 5, notes: 3, nameLength: 40, noteLength: 160 },
    { openRows: 3, foldedRows: 0, notes: 2, nameLength: 40, noteLength: 120 },
    { openRows: 1, foldedRows: 0, notes: 0, nameLength: 24, noteLength: 80 },
];
/**
 * Markdown for the comment, without the hidden marker: verdict, what to do, what was compared,
 * what changed; everything else folded away. At most `maxCharacters` UTF-16 units long, by
 * default what a comment holds.
 */
function renderComment(comparison, context, options = {}) {
    const limit = options.maxCharacters ?? MAX_COMMENT_CHARACTERS;
    for (const detail of DETAILS) {
        const body = render(comparison, context, detail);
        if (body.length <= limit)
            return body;
    }
    // Without any name in it, for limits that no comment has.
    const mark = `### ${format/* VERDICT_MARKS */.rE[comparison.verdict]} ${headline/* VERDICT_WORDS */._G[comparison.verdict]}`;
    const full = `${mark}\n\n**${(0,headline/* nextStep */.sk)(comparison, context).lead}**`;
    return full.length <= limit ? full : mark.slice(0, limit);
}
function render(comparison, context, detail) {
    const opened = [
        categories(comparison, detail),
        functions(comparison, 'more', detail),
        functions(comparison, 'less', detail),
    ].filter((part) => part !== '');
    const { verdict } = comparison;
    const isDecided = (0,changes/* areTimingsDecided */.KQ)(comparison);
    const advice = verdict === 'regressed' && detail.foldedRows > 0
        ? sections_recommendations(comparison, detail, ['change'])
        : '';
    return assemble(comparison, context, detail, {
        // The tables below show them where there is a finding.
        withReasons: verdict !== 'regressed' && verdict !== 'improved',
        parts: [
            ...(isDecided ? opened : [undecided(comparison, opened, detail)]),
            advice === '' ? '' : (0,markdown/* details */.zH)('What to look for, with the evidence', advice),
            isDecided ? newAndRemoved(comparison, detail) : '',
            allCategories(comparison, detail),
        ],
    });
}
/** Where the times decided nothing, their changes are what noise looks like: not for everybody's eyes. */
function undecided(comparison, opened, detail) {
    if (detail.foldedRows === 0 || opened.length === 0)
        return '';
    const isHidden = comparison.verdict === 'regressed' && (0,changes/* areTimingsContaminated */.hO)(comparison);
    return isHidden
        ? (0,markdown/* details */.zH)('Times, which are not comparable', sections_document([timeReasonList(comparison, detail), ...opened]))
        : (0,markdown/* details */.zH)('What differs, without being a finding', sections_document(opened));
}


/***/ }),

/***/ 66676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ shownKey)
/* harmony export */ });
/** The key as a heading shows it: empty when there is only one comparison. */
function shownKey(key) {
    return key === 'default' ? '' : key.trim();
}


/***/ }),

/***/ 72268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ countMetricTable),
/* harmony export */   L4: () => (/* binding */ unstableTable),
/* harmony export */   YN: () => (/* binding */ oneSidedTable),
/* harmony export */   Yv: () => (/* binding */ countFunctionTable),
/* harmony export */   _s: () => (/* binding */ endpointTable),
/* harmony export */   dE: () => (/* binding */ packageTable),
/* harmony export */   od: () => (/* binding */ countCategoryTable)
/* harmony export */ });
/* harmony import */ var _baseline_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15265);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84662);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56423);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/** The tables of the exact counts, before it is known in which medium they will stand. */




const NAME = (heading) => ({ heading, kind: 'name' });
const NUMBER = (heading) => ({ heading, kind: 'number' });
const WORD = (heading) => ({ heading, kind: 'word' });
function words(text) {
    return { text: [text] };
}
function decision(verdict) {
    return { text: [verdict], verdict };
}
function directionOf({ base, head }) {
    return head > base ? 'more' : 'less';
}
/** Before and after, coloured by the way it went. */
function amounts(pair) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameCount */ .Ob)(pair)
        ? words((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounts */ .gM)(pair))
        : { text: [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounts */ .gM)(pair)], direction: directionOf(pair) };
}
/** The change alone: empty where it is the same. */
function change(pair) {
    const text = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCountChange */ .lq)(pair);
    return text === '' ? words('') : { text: [text], direction: directionOf(pair) };
}
/** Before and after with an arrow, short: `1 → 6 ▲`. */
function amountsWithArrow(pair) {
    if ((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameCount */ .Ob)(pair))
        return amounts(pair);
    return { ...amounts(pair), text: [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounts */ .gM)(pair)} ${pair.head > pair.base ? '▲' : '▼'}`] };
}
function upperFirst(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function limited(rows, limit) {
    const shown = rows.slice(0, limit);
    return [shown, rows.length - shown.length];
}
/** Endpoints or categories: calls and turns of each with their change. */
function rowsTable(counts, all, limit, first, about) {
    const [shown, hidden] = limited(all, limit);
    return {
        title: about.title,
        lead: '',
        columns: [
            NAME(about.heading),
            NUMBER('Calls per request'),
            NUMBER('Change'),
            NUMBER(`${upperFirst((0,_baseline_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .turnsNoun */ .LM)(counts.unit))} per request`),
            NUMBER('Change'),
            WORD('Verdict'),
        ],
        rows: shown.map((row) => ({
            verdict: row.verdict,
            cells: [
                { text: first(row) },
                amounts(row.calls),
                change(row.calls),
                amounts(row.turns),
                change(row.turns),
                decision(row.verdict),
            ],
        })),
        hidden,
        noun: about.noun,
    };
}
/** The endpoints whose counts differ. */
function endpointTable(counts, limit) {
    return rowsTable(counts, (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .changedEndpoints */ .Rh)(counts), limit, (row) => [{ name: row.name }], {
        title: 'Endpoints that do more or less',
        heading: 'Endpoint',
        noun: 'endpoint',
    });
}
/** The kinds of work whose counts differ. */
function countCategoryTable(counts, limit) {
    return rowsTable(counts, (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .changedCountCategories */ .w4)(counts), limit, (row) => [{ label: row.label }], {
        title: 'Counts by kind of work',
        heading: 'Kind of work',
        noun: 'kind',
    });
}
function place(counts, row) {
    const label = counts.categories.find((other) => other.name === row.category)?.label;
    // What is written in C has no file.
    const path = row.id.path === '' ? [] : [{ name: row.id.path }, ' · '];
    return [...path, { label: label ?? row.category }];
}
/** `list_orders → DefaultDialect.do_execute`: who calls it, where that is known, and its name. */
function chain(row) {
    const caller = (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .mainCaller */ .Vv)(row);
    const name = [{ name: row.id.name }, ...mark(row)];
    if (caller?.caller === undefined)
        return name;
    const isWhole = caller.endpoint === row.endpoint &&
        caller.base === row.inEndpoint.calls.base &&
        caller.head === row.inEndpoint.calls.head;
    const part = isWhole ? [] : [` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounts */ .gM)(caller)})`];
    return [{ name: caller.caller.name }, ' → ', ...name, ...part];
}
function mark(row) {
    return row.presence === 'both' ? [] : [` (${row.presence})`];
}
const MORE_TITLES = {
    jumps: 'Called more often, or does more loop work',
    lines: 'Called more often, or executes more lines',
};
const LESS_TITLES = {
    jumps: 'Called less often, or does less loop work',
    lines: 'Called less often, or executes fewer lines',
};
/** The functions that do more work, or less, each with its caller in the endpoint it changed most in. */
function countFunctionTable(counts, direction, limit) {
    const ranked = (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .rankCounts */ .f)(counts, direction);
    const shown = (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .firstRows */ .C)(ranked, limit);
    return {
        title: (direction === 'more' ? MORE_TITLES : LESS_TITLES)[counts.unit],
        lead: '',
        columns: [
            NAME('Caller → function'),
            { heading: 'Endpoint', kind: 'place' },
            NUMBER('Calls per request of it'),
            NUMBER(`${upperFirst((0,_baseline_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .turnsNoun */ .LM)(counts.unit))} per request of it`),
        ],
        rows: shown.map((row) => ({
            cells: [
                { text: chain(row), below: place(counts, row) },
                { text: [{ name: row.endpoint }] },
                amountsWithArrow(row.inEndpoint.calls),
                hasNone(row.inEndpoint.turns) ? words('') : amountsWithArrow(row.inEndpoint.turns),
            ],
        })),
        hidden: ranked.application.length + ranked.others.length - shown.length,
        noun: 'function',
    };
}
function hasNone({ base, head }) {
    return base === 0 && head === 0;
}
function movedFrom(id) {
    return id === undefined ? [] : [' from ', { name: id.name }, ' in ', { name: id.path }];
}
/** Functions that only one side calls, and those that are called as before under another name. */
function oneSidedTable(counts, limit) {
    const [shown, hidden] = limited(counts.functions.filter((row) => row.presence !== 'both'), limit);
    return {
        title: 'New, removed and moved functions',
        lead: 'A moved one is called as before, under another name or in another file.',
        columns: [NAME('Function'), WORD('Since base'), NUMBER('Calls per request of all')],
        rows: shown.map((row) => ({
            cells: [
                { text: [{ name: row.id.name }], below: place(counts, row) },
                { text: [row.presence, ...movedFrom(row.movedFrom)] },
                words((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounts */ .gM)(row.calls)),
            ],
        })),
        hidden,
        noun: 'function',
    };
}
/** Installed packages whose version differs, and how much of all calls is in their code. */
function packageTable(counts, limit) {
    const part = (calls, whole) => (whole === 0 ? 0 : calls / whole);
    const [shown, hidden] = limited(counts.packages, limit);
    return {
        title: 'Changed versions of installed packages',
        lead: 'Calls in their code may differ by the version alone, whatever the service itself does.',
        columns: [
            NAME('Package'),
            WORD('Version'),
            NUMBER('Calls per request'),
            NUMBER('Change'),
            NUMBER('Share of all calls'),
        ],
        rows: shown.map((row) => ({
            cells: [
                { text: [{ name: row.name }] },
                { text: [{ name: row.base }, ' → ', { name: row.head }] },
                amounts(row.calls),
                change(row.calls),
                words((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShares */ .Ym)(part(row.calls.base, counts.calls.base), part(row.calls.head, counts.calls.head))),
            ],
        })),
        hidden,
        noun: 'package',
    };
}
/** Functions that differ from pass to pass on the same code. */
function unstableTable(counts, limit) {
    const [shown, hidden] = limited(counts.unstable, limit);
    return {
        title: 'Left out of the decision: differ from pass to pass',
        lead: '',
        columns: [NAME('Function'), { heading: 'File', kind: 'place' }],
        rows: shown.map((id) => ({
            cells: [
                { text: [{ name: id.name }] },
                id.path === '' ? words('–') : { text: [{ name: id.path }] },
            ],
        })),
        hidden,
        noun: 'function',
    };
}
/** Every count that is gated or could be. */
function countMetricTable(counts, limit) {
    const [shown, hidden] = limited(counts.metrics, limit);
    return {
        title: 'Every count with its threshold',
        lead: '',
        columns: [
            NAME('Count'),
            NUMBER('Before → after'),
            NUMBER('Effect'),
            NUMBER('Threshold'),
            WORD('Verdict'),
        ],
        rows: shown.map((metric) => ({
            verdict: metric.verdict,
            cells: [
                { text: (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .countLabel */ .Qk)(metric) },
                words((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCounts */ .gM)(metric)),
                { text: [(0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCountEffect */ .iu)(metric)], direction: directionOf(metric) },
                words((0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCountThreshold */ .ys)(metric)),
                decision(metric.verdict),
            ],
        })),
        hidden,
        noun: 'count',
    };
}


/***/ }),

/***/ 56423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ countSuspect),
/* harmony export */   P4: () => (/* binding */ countsSummary),
/* harmony export */   Qk: () => (/* binding */ countLabel),
/* harmony export */   Qp: () => (/* binding */ countCrossing),
/* harmony export */   Rd: () => (/* binding */ decidedCounts),
/* harmony export */   Rh: () => (/* binding */ changedEndpoints),
/* harmony export */   UY: () => (/* binding */ countLeading),
/* harmony export */   Vv: () => (/* binding */ mainCaller),
/* harmony export */   WY: () => (/* binding */ callsLine),
/* harmony export */   Wc: () => (/* binding */ countStanding),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   f: () => (/* binding */ rankCounts),
/* harmony export */   gq: () => (/* binding */ isQuery),
/* harmony export */   iu: () => (/* binding */ formatCountEffect),
/* harmony export */   sj: () => (/* binding */ countGap),
/* harmony export */   w4: () => (/* binding */ changedCountCategories),
/* harmony export */   ys: () => (/* binding */ formatCountThreshold)
/* harmony export */ });
/* harmony import */ var _baseline_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15265);
/* harmony import */ var _compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31845);
/* harmony import */ var _compare_query_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53848);
/* harmony import */ var _profile_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63095);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92772);
/** Which of the exact counts are worth a reader's time, in order, and what they say in words. */





function countStanding(counts) {
    if (counts.advisory === '' && counts.verdict !== 'unchanged')
        return 'decided';
    const isSame = counts.functions.length === 0 && (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(counts.calls) && (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(counts.turns);
    return isSame ? 'same' : 'different';
}
/** The change, turned so that positive is the direction asked for. */
function along(pair, direction) {
    return direction === 'more' ? (0,_compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(pair) : -(0,_compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(pair);
}
/** Calls and turns of the function in one number, as far as it changed in that direction. */
function workAlong(row, direction) {
    return along(row.calls, direction) + along(row.turns, direction);
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** Whether a call of the function sends a statement or command to a database. */
function isQuery({ id }) {
    return (0,_compare_query_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .queryRule */ .T)(id) !== undefined;
}
const ORIGIN_RANK = { app: 0, package: 1, stdlib: 2, native: 3 };
/**
 * Orders what belongs to others: queries before the library around them, packages before the
 * standard library, and what is written in C last, as `len` and `isinstance` change with everything.
 */
function byTelling(a, b) {
    return (Number(isQuery(b)) - Number(isQuery(a)) || ORIGIN_RANK[a.id.origin] - ORIGIN_RANK[b.id.origin]);
}
/**
 * The functions that do more work, or less; the service's own beside all others. New and removed
 * ones of others only where they are queries: a library calls all kinds of things for the first time.
 */
function rankCounts(counts, direction) {
    const rows = counts.functions.filter((row) => row.presence !== 'moved' && workAlong(row, direction) > 0);
    return {
        application: rows.filter((row) => row.id.origin === 'app').toSorted(byWork),
        others: rows
            .filter((row) => row.id.origin !== 'app' && (row.presence === 'both' || isQuery(row)))
            .toSorted((a, b) => byTelling(a, b) || byWork(a, b)),
    };
    function byWork(a, b) {
        return (workAlong(b, direction) - workAlong(a, direction) ||
            compareText((0,_profile_model_js__WEBPACK_IMPORTED_MODULE_3__/* .functionKey */ .a)(a.id), (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_3__/* .functionKey */ .a)(b.id)));
    }
}
/** The endpoints whose counts differ: those with a verdict first, then by relative change. */
function changedEndpoints(counts) {
    return changedRows(counts.endpoints);
}
/** The categories whose counts differ, in the same order. */
function changedCountCategories(counts) {
    return changedRows(counts.categories);
}
function changedRows(rows) {
    return rows
        .filter((row) => !(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(row.calls) || !(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(row.turns))
        .toSorted((a, b) => Number(a.verdict === 'unchanged') - Number(b.verdict === 'unchanged') ||
        largestPart(b) - largestPart(a) ||
        compareText(a.name, b.name));
}
/** The larger of the relative changes of calls and turns; something new counts as doubled. */
function largestPart(row) {
    return Math.max(...[row.calls, row.turns].map((pair) => Math.abs((0,_compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeEffect */ .gL)(pair))));
}
/** The caller of the largest change in the row's direction, where it is the application's. */
function mainCaller(row) {
    const way = Math.sign((0,_compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(row.inEndpoint.calls));
    const largest = row.callers.find((change) => Math.sign((0,_compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(change)) === way);
    return largest?.caller === undefined ? undefined : largest;
}
const KIND_ORDER = [
    'count-queries',
    'count-function',
    'count-endpoint',
    'count-category',
    'count-total',
];
/**
 * The counts with this verdict, the most telling first: a query too many is also a call too many of
 * its endpoint, of its category and of the whole. None where the counts decide nothing.
 */
function decidedCounts(comparison, verdict) {
    const { counts } = comparison;
    if (counts === null || counts.advisory !== '')
        return [];
    return counts.metrics
        .filter((metric) => metric.threshold !== null && metric.verdict === verdict)
        .toSorted((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
        Math.abs(b.effect) - Math.abs(a.effect));
}
/** How the names of metrics about one endpoint begin; its name follows. */
const ENDPOINT_METRIC = /^(?:queries:|(?:calls|turns):endpoint:)/;
/** The endpoint that the metric is about, if it is about one. */
function endpointOf(metric) {
    return metric.kind === 'count-queries' || metric.kind === 'count-endpoint'
        ? metric.name.replace(ENDPOINT_METRIC, '')
        : undefined;
}
/**
 * The function of the application under which most of the change happens: each call belongs to the
 * nearest one on its stack. About loop work it is the function whose own turns changed most.
 * @returns undefined where an endpoint's change is under none: what the framework does for it alone
 */
function countSuspect(counts, direction, metric) {
    const endpoint = metric === undefined ? undefined : endpointOf(metric);
    const ofTurns = largestTurns(counts, direction, endpoint);
    if (metric?.of === 'turns' && ofTurns !== undefined)
        return ofTurns.id;
    const caller = largestCaller(counts, direction, endpoint);
    // What others call says nothing of this endpoint.
    if (endpoint !== undefined)
        return caller;
    return caller ?? ofTurns?.id ?? rankCounts(counts, direction).application[0]?.id;
}
function largestTurns(counts, direction, endpoint) {
    return counts.functions
        .filter((row) => endpoint === undefined || row.endpoint === endpoint)
        .filter((row) => row.id.origin === 'app' && row.presence !== 'moved')
        .filter((row) => along(row.turns, direction) > 0)
        .toSorted((a, b) => along(b.turns, direction) - along(a.turns, direction))[0];
}
function largestCaller(counts, direction, endpoint) {
    const byCaller = new Map();
    for (const change of counts.functions.flatMap((row) => row.callers)) {
        if (change.caller === undefined)
            continue;
        if (endpoint !== undefined && change.endpoint !== endpoint)
            continue;
        const key = (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_3__/* .functionKey */ .a)(change.caller);
        const known = byCaller.get(key) ?? { id: change.caller, calls: 0 };
        known.calls += along(change, direction);
        byCaller.set(key, known);
    }
    return [...byCaller.values()]
        .filter(({ calls }) => calls > 0)
        .toSorted((a, b) => b.calls - a.calls)[0]?.id;
}
/** A metric's label, which says all that it is about: `queries per request of list orders`. */
function countLabel(metric) {
    return [{ label: metric.label }];
}
/** What the metric did, ready to stand alone: `list orders makes 3 → 8 queries per request`. */
function countLeading(counts, metric) {
    const amounts = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounts */ .gM)(metric);
    const change = metric.scale === 'relative' ? ` (${formatCountEffect(metric)})` : '';
    const endpoint = endpointOf(metric);
    if (endpoint === undefined)
        return [...countLabel(metric), `: ${amounts}${change}`];
    return metric.of === 'turns'
        ? [{ label: endpoint }, `: ${amounts} ${(0,_baseline_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .turnsNoun */ .LM)(counts.unit)} per request${change}`]
        : [{ label: endpoint }, ` makes ${amounts} ${metric.of} per request${change}`];
}
/** Of all calls: the effect of a category is told in points of them. */
function isOfAllCalls(metric) {
    return metric.kind === 'count-category';
}
/** The effect with its sign: `▲ +25.6 %`, `▲ +3.1 points`, or `▲ +5` where it is an amount. */
function formatCountEffect(metric) {
    if (isOfAllCalls(metric))
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEffect */ .Ti)(metric.effect, 'points');
    if (metric.scale !== 'relative')
        return signedDifference(metric);
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCountChange */ .lq)(metric) || '±0';
}
function signedDifference(pair) {
    if ((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(pair))
        return '±0';
    const difference = (0,_compare_count_work_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(pair);
    const size = formatAmount(Math.abs(difference));
    return difference > 0 ? `▲ +${size}` : `▼ −${size}`;
}
function formatAmount(amount) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounts */ .gM)({ base: amount, head: amount });
}
/** From where the metric counts: `10 %`, `3 points`, `+1`, `at most 3`. */
function formatCountThreshold(metric) {
    if (metric.threshold === null)
        return 'none';
    if (isOfAllCalls(metric))
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatThreshold */ .B6)(metric.threshold, 'points');
    switch (metric.scale) {
        case 'relative':
            return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatThreshold */ .B6)(metric.threshold, 'relative');
        case 'absolute':
            return `+${formatAmount(metric.threshold)}`;
        case 'maximum':
            return `at most ${formatAmount(metric.threshold)}`;
    }
}
/** What crossed which threshold: `queries per request of list orders 3 → 8 (threshold +1)`. */
function countCrossing(metric) {
    const isAmount = metric.scale !== 'relative' && !isOfAllCalls(metric);
    const what = isAmount ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounts */ .gM)(metric) : formatCountEffect(metric);
    // The label of a maximum names it already.
    const limit = metric.scale === 'maximum' ? '' : ` (threshold ${formatCountThreshold(metric)})`;
    return [...countLabel(metric), ` ${what}${limit}`];
}
const ON_BOTH_SIDES = 'per request, the same on both sides';
/** `812 calls per request, the same on both sides`, or `calls per request 812 → 1,020 (▲ +25.6 %)`. */
function total(pair, what) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(pair)
        ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounts */ .gM)(pair)} ${what} ${ON_BOTH_SIDES}`
        : `${what} per request ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCountsChanged */ .mZ)(pair)}`;
}
/** The calls per request in a few words, for the first line of a report that has no times. */
function callsLine(counts) {
    return total(counts.calls, 'calls');
}
/** Calls and turns per request. */
function totals({ calls, turns, unit }) {
    const noun = (0,_baseline_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .turnsNoun */ .LM)(unit);
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(calls) && (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameCount */ .Ob)(turns)
        ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounts */ .gM)(calls)} calls and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCounts */ .gM)(turns)} ${noun} ${ON_BOTH_SIDES}`
        : `${total(calls, 'calls')}; ${total(turns, noun)}`;
}
/**
 * The first line about the counts: everything where nothing differs, else the totals and why they
 * can be believed; then why they decide nothing, where that is so.
 */
function countsSummary(counts) {
    const advisory = counts.advisory === '' ? [] : [' ', { label: withoutEnd(counts.advisory) }, '.'];
    if (countStanding(counts) !== 'same') {
        return [`Exact counts do not depend on the machine: ${totals(counts)}.`, ...advisory];
    }
    const unstable = counts.unstable.length === 0
        ? ''
        : `; left out: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(counts.unstable.length, 'function')} that ${counts.unstable.length === 1 ? 'differs' : 'differ'} from pass to pass`;
    return [`Exact counts: ${callsLine(counts)}${unstable}.`, ...advisory];
}
function withoutEnd(sentence) {
    return sentence.trim().replace(/[.!?]+$/, '');
}
/**
 * What the counts do not cover, one sentence; requests of one side only stand in the notes. About
 * so much: what belongs to no request is not the same from pass to pass.
 */
function countGap({ leftOut }) {
    const [base, head] = [(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(leftOut.base), (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(leftOut.head)];
    if (base === '0' && head === '0')
        return [];
    const amounts = base === head ? head : `${base} → ${head}`;
    return [
        `Left out: about ${amounts} calls and turns per request that belong to no request (event loop, timers, background work).`,
    ];
}


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ machines),
/* harmony export */   Z_: () => (/* binding */ amountMeasured),
/* harmony export */   dp: () => (/* binding */ environmentRows),
/* harmony export */   kA: () => (/* binding */ amountsMeasured)
/* harmony export */ });
/* unused harmony export machine */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);

const READERS = [
    ['commit', (side) => side.gitSha, true],
    ['branch', (side) => side.gitBranch, true],
    ['uncommitted changes', (side) => (side.gitDirty ? 'yes' : 'no'), true],
    ['measured at', (side) => side.createdAt, true],
    ['operating system', ({ fingerprint }) => `${fingerprint.os} ${fingerprint.arch}`, false],
    ['kernel', ({ fingerprint }) => fingerprint.kernel, false, 'times'],
    ['CPU', ({ fingerprint }) => fingerprint.cpuModel, false, 'times'],
    [
        'CPU features',
        ({ fingerprint }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(fingerprint.cpuFlags, 16, 'start'),
        false,
        'times',
    ],
    ['cores', ({ fingerprint }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(fingerprint.cores), false, 'times'],
    ['Python', ({ fingerprint }) => fingerprint.pythonVersion, false],
    ['Python build', ({ fingerprint }) => fingerprint.pythonBuild, false, 'times'],
    ['py-spy', ({ fingerprint }) => fingerprint.pySpyVersion, false, 'times'],
    [
        'sampling rate',
        ({ fingerprint }) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(fingerprint.rateHz, 0)} Hz`,
        false,
        'times',
    ],
    ['load', ({ fingerprint }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(fingerprint.scenarioHash, 16, 'start'), false],
    ['rounds', (side) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(side.rounds), true, 'times'],
    ['rounds thrown away', (side) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(side.voidRounds.length), true, 'times'],
    ['requests', (side) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(side.requests), true, 'times'],
    ['failed requests', (side) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(side.errors), true, 'times'],
    ['samples', (side) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(side.samples), true, 'times'],
];
/** Longest value of a row, in characters. */
const VALUE_LENGTH = 160;
/** The fingerprints side by side; values are one line each and untrusted. */
function environmentRows(comparison) {
    const readers = READERS.filter(([, , , about]) => comparison.timed || about !== 'times');
    return readers.map(([label, read, mayDiffer]) => {
        const base = read(comparison.base);
        const head = read(comparison.head);
        const differs = base !== head;
        return {
            label,
            base: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(base, VALUE_LENGTH),
            head: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(head, VALUE_LENGTH),
            difference: !differs ? 'none' : mayDiffer ? 'expected' : 'doubtful',
        };
    });
}
/** `5 rounds, 15,000 requests`. */
function amountMeasured(side) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(side.rounds, 'round')}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(side.requests, 'request')}`;
}
/**
 * What was measured, both sides in one when they agree: `5 rounds, 15,000 requests each`. Without
 * times there are no rounds.
 */
function amountsMeasured(comparison) {
    if (!comparison.timed)
        return 'exact counts only';
    const base = amountMeasured(comparison.base);
    const head = amountMeasured(comparison.head);
    return base === head ? `${head} each` : `${base} against ${head}`;
}
/** The CPU the side ran on, untrusted: `AMD EPYC 7763 64-Core Processor, 4 cores`. */
function machine(side) {
    const { cpuModel, cores } = side.fingerprint;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(cpuModel, 80)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cores, 'core')}`;
}
/** The machines of base and head, untrusted, one where they are alike; none where none matters. */
function machines(comparison) {
    if (!comparison.timed)
        return [];
    return [...new Set([machine(comparison.base), machine(comparison.head)])];
}


/***/ }),

/***/ 92142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ flameOfComparison)
/* harmony export */ });
/* harmony import */ var _baseline_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15265);
/* harmony import */ var _profile_categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29673);
/* harmony import */ var _profile_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63095);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1027);





/**
 * @param rules the user's own, with which it was compared
 * @returns undefined where either side was not timed, so that there is nothing to draw
 */
function flameOfComparison(base, head, comparison, rules) {
    if (!comparison.timed)
        return undefined;
    const categoriser = (0,_profile_categories_js__WEBPACK_IMPORTED_MODULE_0__.createCategoriser)(rules);
    const renamed = comparison.functions.flatMap(({ id, movedFrom }) => movedFrom === null ? [] : [[(0,_profile_model_js__WEBPACK_IMPORTED_MODULE_3__/* .functionKey */ .a)(movedFrom), (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_3__/* .functionKey */ .a)(id)]]);
    return (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .flameGraph */ .s)((0,_baseline_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .costProfile */ .VS)(head, `head ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(comparison.head.gitSha)}`), (0,_baseline_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .costProfile */ .VS)(base, `base ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(comparison.base.gitSha)}`), {
        categoriser,
        renamed: new Map(renamed),
    });
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ metricLabel),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   t2: () => (/* binding */ cpuOfRounds)
/* harmony export */ });
/* harmony import */ var _compare_function_labels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16660);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11486);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84662);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56423);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(650);
/* harmony import */ var _recommendations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72128);







/** A longer measurement than this is no advice. */
const MOST_MINUTES = 60;
/** The verdict in one word, for places where a mark alone would have to be guessed. */
const VERDICT_WORDS = {
    regressed: 'Regressed',
    improved: 'Improved',
    unchanged: 'Unchanged',
    inconclusive: 'Inconclusive',
    contaminated: 'Contaminated',
};
/** A metric's label; a function's is its name. */
function metricLabel(metric) {
    return (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .isFunction */ .Tn)(metric) ? [{ name: metric.label }] : [{ label: metric.label }];
}
/** What the metric did, ready to stand alone: `CPU per request: 1.42 ms → 1.61 ms (▲ +13.2 %)`. */
function leading(metric) {
    const values = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetric */ .gI)(metric);
    const effect = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEffect */ .Ti)(metric.effect, metric.scale);
    switch (metric.kind) {
        case 'category':
        case 'function-self':
        case 'function-total':
            return [
                ...metricLabel(metric),
                ` takes ${metric.effect < 0 ? 'less' : 'more'} time: ${values} per request (${effect})`,
            ];
        default:
            return [...metricLabel(metric), `: ${values} (${effect})`];
    }
}
/** Total CPU per request even where the comparison has no metric for it. */
function cpuLine(comparison) {
    const metric = (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .cpuMetric */ .h4)(comparison);
    if (metric !== undefined) {
        return `CPU per request ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetric */ .gI)(metric)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEffect */ .Ti)(metric.effect, metric.scale)}`;
    }
    const [before, after] = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPair */ .kI)(comparison.base.cpuMsPerRequest, comparison.head.cpuMsPerRequest);
    const change = (comparison.head.cpuMsPerRequest - comparison.base.cpuMsPerRequest) /
        comparison.base.cpuMsPerRequest;
    return `CPU per request ${before} ms → ${after} ms (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatEffect */ .Ti)(change, 'relative')}`;
}
function leadingCount(comparison, verdict) {
    const { counts } = comparison;
    const metric = (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .decidedCounts */ .Rd)(comparison, verdict)[0];
    return counts === null || metric === undefined ? undefined : { counts, metric };
}
/** `list orders makes 3 → 8 queries per request, mainly in list_orders`. */
function countCause({ counts, metric }, direction) {
    const culprit = (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countSuspect */ .LZ)(counts, direction, metric);
    return [
        ...(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countLeading */ .UY)(counts, metric),
        ...(culprit === undefined ? [] : [', mainly in ', { name: culprit.name }]),
    ];
}
function decided(comparison, verdict) {
    const { shown } = (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .decidedMetrics */ .K6)(comparison, verdict);
    const lead = shown[0];
    const direction = verdict === 'regressed' ? 'more' : 'less';
    const count = leadingCount(comparison, verdict);
    const isOfCpu = lead !== undefined && (lead.kind === 'cpu' || lead.kind === 'category' || (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .isFunction */ .Tn)(lead));
    // CPU is what it costs; latency and throughput also tell of the machine's moods.
    if (!isOfCpu && count !== undefined)
        return countCause(count, direction);
    if (lead === undefined) {
        const reason = comparison.reasons[0];
        const word = verdict === 'regressed' ? 'Regression' : 'Improvement';
        return reason === undefined ? [word] : [`${word}: `, { label: reason }];
    }
    const phrase = leading(lead);
    if (!isOfCpu)
        return phrase;
    // What was counted names the cause exactly; samples only point at it.
    if (count !== undefined && count.metric.kind !== 'count-total') {
        return [...phrase, ' — ', ...countCause(count, direction)];
    }
    const category = comparison.categories
        .filter((row) => (direction === 'more' ? row.effectPoints > 0 : row.effectPoints < 0))
        .filter((row) => row.verdict === verdict || Math.abs(row.effectPoints) >= 0.01)
        .toSorted((a, b) => Math.abs(b.effectPoints) - Math.abs(a.effectPoints))[0];
    const named = lead.kind !== 'category' && category !== undefined
        ? [{ label: category.label }, ` ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(category.effectPoints)}`]
        : [];
    const culprit = (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .suspect */ .mL)(comparison, direction);
    const where = culprit === undefined || (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .isFunction */ .Tn)(lead)
        ? []
        : [named.length > 0 ? ', mainly ' : 'mainly ', { name: labelOf(culprit, comparison) }];
    const suffix = [...named, ...where];
    return suffix.length === 0 ? phrase : [...phrase, ' — ', ...suffix];
}
/** A function's name, with its file where another one that is shown has the same. */
function labelOf(row, { functions }) {
    return (0,_compare_function_labels_js__WEBPACK_IMPORTED_MODULE_6__/* .functionLabels */ .q)(functions.map(({ id }) => id))[functions.indexOf(row)] ?? row.id.name;
}
/** The verdict line without its mark, different for each of the five verdicts. */
function headline(comparison) {
    switch (comparison.verdict) {
        case 'regressed':
        case 'improved':
            return decided(comparison, comparison.verdict);
        case 'unchanged': {
            if (!comparison.timed || (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .areTimingsContaminated */ .hO)(comparison))
                return byCounts(comparison);
            return [`No regression: ${cpuLine(comparison)}${limitOf(comparison)})`];
        }
        case 'inconclusive': {
            if (!comparison.timed)
                return byCounts(comparison);
            const metric = (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .cpuMetric */ .h4)(comparison);
            const interval = metric === undefined ? '' : `, between ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInterval */ .vy)(metric.interval, metric.scale)}`;
            return [`Inconclusive: ${cpuLine(comparison)}${interval})`];
        }
        case 'contaminated':
            return [
                'Not comparable: base and head were not measured under the same conditions',
                ...(doCountsDecide(comparison) ? ['; the exact counts show no regression'] : []),
            ];
    }
}
/** Up to where total CPU could be told to be unchanged. */
function limitOf(comparison) {
    const metric = (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .cpuMetric */ .h4)(comparison);
    if (metric === undefined || metric.threshold === null)
        return '';
    const isStored = comparison.certainty?.design === 'stored';
    return isStored && metric.detectable > metric.threshold
        ? `, less than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatThreshold */ .B6)(metric.detectable, 'relative')} cannot be seen`
        : `, threshold ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatThreshold */ .B6)(metric.threshold, 'relative')}`;
}
/** Whether the exact counts stand for themselves, whatever becomes of the times. */
function doCountsDecide({ counts }) {
    return counts !== null && counts.advisory === '';
}
/** The verdict line where there are no times, or none that can be compared. */
function byCounts(comparison) {
    const { counts } = comparison;
    if (counts === null)
        return ['Not decided: nothing was measured on both sides'];
    if (counts.advisory !== '') {
        return ['Not decided: the exact counts of the two sides cannot be compared'];
    }
    const times = comparison.timed ? '; the times are not comparable' : '';
    return [`No regression: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .callsLine */ .WY)(counts)}${times}`];
}
/** The second line: whether the job fails, and what to do about it. */
function nextStep(comparison, context) {
    if (context.failedRunUrl !== undefined)
        return afterFailedRun(context);
    switch (comparison.verdict) {
        case 'regressed':
            if (context.acknowledged?.isWhole) {
                return { lead: 'Accepted; the job does not fail.', rest: acceptedBy(context.acknowledged) };
            }
            return {
                lead: context.failOn === 'regression'
                    ? 'This regression fails the job.'
                    : 'A regression, but the job does not fail (fail-on: never).',
                rest: afterRegression(comparison, context),
            };
        case 'improved':
            return {
                lead: 'Nothing to do.',
                rest: [
                    ' The job passes, and the next baseline recorded from this code takes the gain over.',
                ],
            };
        case 'unchanged':
            if (!comparison.timed && !doCountsDecide(comparison))
                return undecidedCounts();
            return {
                lead: 'Nothing to do.',
                rest: [
                    comparison.certainty?.design === 'stored'
                        ? ' The job passes: nothing got worse that a comparison with another job could see.'
                        : ' The job passes: no gated metric got worse beyond its threshold.',
                ],
            };
        case 'inconclusive':
            if (!comparison.timed)
                return undecidedCounts();
            return {
                lead: 'Not decided; the job does not fail.',
                rest: [afterDoubt(comparison)],
            };
        case 'contaminated':
            return {
                lead: 'No verdict; the job does not fail.',
                rest: [
                    comparison.timed
                        ? ' The timings below are no evidence of a change. Run the job again; if that does not help, record the baseline anew on the same kind of runner with the same versions.'
                        : ' Record the baseline anew with the same versions and the same load.',
                ],
            };
    }
}
/** Whatever was found: a run that failed has not passed, and what it did not measure nobody knows. */
function afterFailedRun({ acknowledged }) {
    return {
        lead: 'The run itself failed.',
        rest: acknowledged?.isWhole
            ? [' What regressed is accepted.', ...acceptedBy(acknowledged)]
            : [' No regression was found in what it has measured.'],
    };
}
/** What would have decided it. */
function afterDoubt({ certainty }) {
    const minutes = certainty?.enoughMinutes ?? null;
    if (certainty?.design === 'stored') {
        return ' Jobs differ too much among themselves to tell. Run the job again, or measure base and head together: mode duet.';
    }
    const fewest = certainty === null ? undefined : (0,_certainty_js__WEBPACK_IMPORTED_MODULE_0__/* .missingPairs */ .c)(certainty);
    const cause = fewest === undefined
        ? 'The pairs differ too much among themselves.'
        : `There was only time for ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(certainty?.pairs ?? 0, 'pair')}, ${fewest} are the fewest that can decide.`;
    if (minutes === null || minutes > MOST_MINUTES) {
        return ` ${cause} Run the job again, on a machine that does nothing else.`;
    }
    return ` ${cause} A budget of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(minutes, 'minute')} would probably have been enough: budget: ${minutes}m.`;
}
function undecidedCounts() {
    return {
        lead: 'Not decided; the job does not fail.',
        rest: [' Record the baseline anew under the conditions of this run, or measure times as well.'],
    };
}
/** Where to look first: the function that the counts name, else the one that the samples point at. */
function culpritOf(comparison) {
    const count = leadingCount(comparison, 'regressed');
    const counted = count === undefined ? undefined : (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countSuspect */ .LZ)(count.counts, 'more', count.metric);
    if (counted !== undefined)
        return counted;
    return (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .areTimingsDecided */ .KQ)(comparison) ? (0,_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .suspect */ .mL)(comparison, 'more')?.id : undefined;
}
/** Who accepted what, and why. */
function acceptedBy({ by }) {
    return by.slice(0, 3).flatMap(({ source, reason }) => {
        const how = source === 'label' ? ' By a label' : " By the pull request's text";
        return reason === '' ? [`${how}.`] : [`${how}: “`, { label: reason }, '”.'];
    });
}
function howToAccept({ change, acknowledged }) {
    if (change === undefined) {
        return [' If the extra work is intended, raise the threshold.'];
    }
    const first = acknowledged === undefined
        ? [' If the extra work is intended, accept it: ']
        : [
            ' Not accepted yet: ',
            ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(acknowledged.open.slice(0, 4).map((label) => [{ label }])),
            '. Accept it with ',
        ];
    return [
        ...first,
        'the label ',
        { name: 'fastapi-spy: accept' },
        ', or a line ',
        { name: 'fastapi-spy: accept all REASON' },
        " in the pull request's text, then run the job again.",
    ];
}
function afterRegression(comparison, context) {
    const culprit = culpritOf(comparison);
    const first = culprit === undefined
        ? []
        : [' Start with ', { name: culprit.name }, ' in ', { name: culprit.path }, '.'];
    const advice = (0,_recommendations_js__WEBPACK_IMPORTED_MODULE_4__/* .recommend */ .v)(comparison).find((entry) => entry.about === 'change')?.advice;
    return [...first, ...(advice === undefined ? [] : [' ', ...advice]), ...howToAccept(context)];
}
/** `1.42 ms (rounds 1.39–1.46 ms)` for the CPU per request of one side. */
function cpuOfRounds(side) {
    const rounds = side.cpuMsPerRequestByRound;
    if (rounds.length < 2)
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(side.cpuMsPerRequest);
    const [low, high] = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPair */ .kI)(Math.min(...rounds), Math.max(...rounds));
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._V)(side.cpuMsPerRequest)} (rounds ${low}–${high} ms)`;
}


/***/ }),

/***/ 35144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/report/context.js
var report_context = __webpack_require__(66676);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/count-tables.js
var count_tables = __webpack_require__(72268);
// EXTERNAL MODULE: ./build/report/counts.js
var report_counts = __webpack_require__(56423);
// EXTERNAL MODULE: ./build/report/html/elements.js
var html_elements = __webpack_require__(86920);
// EXTERNAL MODULE: ./build/report/html/escape.js
var html_escape = __webpack_require__(98582);
;// CONCATENATED MODULE: ./build/report/html/counts.js
/** The exact counts in the page. */





/** Rows of a table that stands open, and of one that is opened at wish; result.json has all. */
const OPEN_ROWS = 20;
const ROWS = 300;
const NAME_LENGTH = 200;
/** What each side counted: findings stand open, all else is opened at wish. */
const counts = ({ counts }) => {
    if (counts === null)
        return '';
    const isDecided = (0,report_counts/* countStanding */.Wc)(counts) === 'decided';
    const [first, second] = counts.verdict === 'improved' ? ['less', 'more'] : ['more', 'less'];
    const findings = (limit) => [
        (0,count_tables/* endpointTable */._s)(counts, limit),
        (0,count_tables/* countFunctionTable */.Yv)(counts, first, limit),
        (0,count_tables/* packageTable */.dE)(counts, limit),
    ];
    const opened = isDecided ? findings(OPEN_ROWS) : [];
    const rest = [
        (0,count_tables/* countFunctionTable */.Yv)(counts, second, ROWS),
        (0,count_tables/* oneSidedTable */.YN)(counts, ROWS),
        (0,count_tables/* countCategoryTable */.od)(counts, ROWS),
        (0,count_tables/* countMetricTable */.Al)(counts, ROWS),
        (0,count_tables/* unstableTable */.L4)(counts, ROWS),
    ];
    const paragraphs = [(0,report_counts/* countsSummary */.P4)(counts), (0,report_counts/* countGap */.sj)(counts)].filter((each) => each.length > 0);
    return (0,html_elements/* section */.uW)('exact-counts', 'Exact counts', [
        ...paragraphs.map((phrase) => `<p>${(0,html_escape/* phraseToHtml */._C)(phrase, NAME_LENGTH)}</p>`),
        ...opened.map(counts_open),
        // Again, and whole, what stands open only in part.
        ...findings(ROWS)
            .filter((_, index) => opened[index]?.hidden !== 0)
            .map(folded),
        ...rest.map(folded),
    ]
        .filter((part) => part !== '')
        .join('\n'));
};
function counts_open(counted) {
    return counted.rows.length === 0 ? '' : `<h3>${(0,html_escape/* escapeHtml */.ZD)(counted.title)}</h3>\n${body(counted)}`;
}
function folded(counted) {
    if (counted.rows.length === 0)
        return '';
    const amount = (0,format/* formatCount */.B4)(counted.rows.length + counted.hidden);
    return (0,html_elements/* fold */.AU)(`${(0,html_escape/* escapeHtml */.ZD)(counted.title)} (${amount})`, body(counted));
}
const CLASSES = {
    name: 'name',
    place: '',
    word: '',
    number: 'number',
};
function body(counted) {
    return [
        counted.lead === '' ? '' : `<p class="quiet">${(0,html_escape/* escapeHtml */.ZD)(counted.lead)}</p>`,
        (0,html_elements/* table */.tp)((0,html_escape/* escapeHtml */.ZD)(counted.title), counted.columns.map(({ heading, kind }) => [(0,html_escape/* escapeHtml */.ZD)(heading), CLASSES[kind]]), counted.rows.map((row) => ({ cells: row.cells.map(html) }))),
        counted.hidden > 0
            ? `<p class="quiet">and ${(0,html_escape/* escapeHtml */.ZD)((0,format/* plural */.LS)(counted.hidden, `more ${counted.noun}`))}</p>`
            : '',
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function html(cell) {
    if (cell.verdict !== undefined)
        return (0,html_elements/* verdictWord */.E0)(cell.verdict);
    const below = cell.below === undefined
        ? ''
        : `<span class="path">${(0,html_escape/* phraseToHtml */._C)(cell.below, NAME_LENGTH)}</span>`;
    return `${(0,html_elements/* coloured */.qY)((0,html_escape/* phraseToHtml */._C)(cell.text, NAME_LENGTH), cell.direction ?? 'neutral')}${below}`;
}

// EXTERNAL MODULE: ./build/report/html/data.js
var data = __webpack_require__(59765);
// EXTERNAL MODULE: ./build/report/html/document.js + 2 modules
var html_document = __webpack_require__(27933);
// EXTERNAL MODULE: ./build/report/html/flame.js + 7 modules
var html_flame = __webpack_require__(23212);
// EXTERNAL MODULE: ./build/report/certainty.js
var certainty = __webpack_require__(11486);
// EXTERNAL MODULE: ./build/report/changes.js
var changes = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/report/environment.js
var environment = __webpack_require__(2358);
// EXTERNAL MODULE: ./build/report/recommendations.js + 2 modules
var recommendations = __webpack_require__(72128);
// EXTERNAL MODULE: ./build/report/html/charts.js
var charts = __webpack_require__(95540);
// EXTERNAL MODULE: ./build/report/html/function-table.js
var function_table = __webpack_require__(23600);
;// CONCATENATED MODULE: ./build/report/html/sections.js











/** Nothing is decided about the parts of a comparison that is contaminated as a whole. */
function verdictCell(comparison, verdict) {
    return (0,html_elements/* verdictWord */.E0)(comparison.verdict === 'contaminated' ? 'contaminated' : verdict);
}
function pointsCell(effectPoints) {
    return (0,html_elements/* coloured */.qY)((0,format/* formatPoints */.Xf)(effectPoints), (0,charts/* direction */.oW)(effectPoints));
}
/** The first few reasons; the tables below have the rest. */
function causes(reasons) {
    const shown = reasons.slice(0, 5).map((reason) => (0,html_escape/* text */.Qq)(reason));
    const rest = reasons.length - shown.length;
    return (0,html_elements/* list */.p_)(rest > 0 ? [...shown, `and ${rest} more`] : shown);
}
/** Verdict, what to do, and the causes. */
const verdict = (comparison, context) => {
    const key = (0,report_context/* shownKey */.d)(context.key);
    const step = (0,headline/* nextStep */.sk)(comparison, context);
    const word = headline/* VERDICT_WORDS */._G[comparison.verdict];
    return [
        `<header class="${comparison.verdict}">`,
        `<span class="badge"><span aria-hidden="true">${format/* VERDICT_MARKS */.rE[comparison.verdict]} </span>${word}</span>`,
        `<h1>${key === '' ? '' : `${(0,html_escape/* text */.Qq)(key, 80)} · `}${(0,html_escape/* phraseToHtml */._C)((0,headline/* headline */.Pl)(comparison))}</h1>`,
        `<p><strong>${(0,html_escape/* escapeHtml */.ZD)(step.lead)}</strong>${(0,html_escape/* phraseToHtml */._C)(step.rest)}</p>`,
        comparison.verdict === 'unchanged' ? '' : causes(comparison.reasons),
        '</header>',
    ]
        .filter((line) => line !== '')
        .join('\n');
};
/** Base and head in a sentence, then their environments row by row. */
const compared = (comparison, context) => {
    const { base, head } = comparison;
    const surely = (0,certainty/* certaintyLine */.U)(comparison);
    const rows = (0,environment/* environmentRows */.dp)(comparison);
    const doubtful = rows.filter((row) => row.difference === 'doubtful').length;
    return (0,html_elements/* section */.uW)('compared', 'What was compared', [
        `<p>Base <code>${(0,html_escape/* text */.Qq)((0,format/* shortSha */.Fu)(base.gitSha))}</code> → head <code>${(0,html_escape/* text */.Qq)((0,format/* shortSha */.Fu)(head.gitSha))}</code>, ${(0,environment/* amountsMeasured */.kA)(comparison)}. ${(0,html_escape/* text */.Qq)(context.baselineNote)}</p>`,
        surely === '' ? '' : `<p>${(0,html_escape/* text */.Qq)(surely, 500)}</p>`,
        doubtful === 0
            ? '<p class="quiet">Both sides ran under the same conditions.</p>'
            : `<p><strong>${doubtful === 1 ? 'One condition differs' : `${doubtful} conditions differ`}</strong> that should be the same on both sides; marked with ≠.</p>`,
        (0,html_elements/* table */.tp)('What was compared', [['Condition'], ['Base'], ['Head']], rows.map((row) => ({
            className: row.difference === 'doubtful' ? 'doubtful' : '',
            cells: [
                row.difference === 'doubtful'
                    ? `<strong><span aria-hidden="true">≠ </span>${row.label}</strong><span class="visually-hidden"> differs</span>`
                    : row.label,
                (0,html_escape/* text */.Qq)(row.base),
                (0,html_escape/* text */.Qq)(row.head),
            ],
        })), 'environment'),
    ].join('\n'));
};
/** Every round's CPU per request as a dot. */
const rounds = (comparison) => {
    const { base, head, timed } = comparison;
    if (!timed)
        return '';
    const change = (head.cpuMsPerRequest - base.cpuMsPerRequest) / base.cpuMsPerRequest;
    const isDecided = (0,changes/* areTimingsDecided */.KQ)(comparison);
    const isPaired = comparison.certainty?.design === 'paired';
    const plot = (0,charts/* stripPlot */.un)([
        {
            label: `base: ${(0,headline/* cpuOfRounds */.t2)(base)}`,
            values: base.cpuMsPerRequestByRound,
            mean: base.cpuMsPerRequest,
            className: '',
        },
        {
            label: `head: ${(0,headline/* cpuOfRounds */.t2)(head)}`,
            values: head.cpuMsPerRequestByRound,
            mean: head.cpuMsPerRequest,
            className: isDecided ? `dot-head ${(0,charts/* direction */.oW)(change)}` : 'dot-head',
        },
    ], 'ms per request', `CPU per request of each round: base ${(0,headline/* cpuOfRounds */.t2)(base)}, head ${(0,headline/* cpuOfRounds */.t2)(head)}`);
    if (plot === '')
        return '';
    return (0,html_elements/* section */.uW)('rounds', 'CPU per request, round by round', `<p class="quiet">One dot a round, in milliseconds of CPU per request; the line is the mean.${isPaired ? ' Rounds were measured in pairs: what the machine did met both, so dots of the two sides may overlap and the difference be real.' : ' Where the dots of the two sides overlap, the difference may be noise.'}</p>\n<div class="strip">${plot}</div>`);
};
/** What is gated, with limits; functions that are as they were, by far the most, are opened at wish. */
const metrics = (comparison) => {
    if (comparison.metrics.length === 0)
        return '';
    const isQuiet = (metric) => (0,changes/* isFunction */.Tn)(metric) && metric.verdict === 'unchanged';
    const known = comparison.metrics.slice(0, 500);
    const quiet = known.filter(isQuiet);
    const told = known.filter((metric) => !isQuiet(metric));
    return (0,html_elements/* section */.uW)('metrics', 'Metrics and thresholds', [
        '<p class="quiet">% is relative to base’s value; points are parts of base’s total CPU per request. “Lies between” holds for all gated metrics at once; p is how often identical code would show such a change in any of them.</p>',
        told.length === 0 ? '' : metricTable('Metrics and thresholds', told, comparison),
        quiet.length === 0
            ? ''
            : (0,html_elements/* fold */.AU)(`${(0,format/* plural */.LS)(quiet.length, 'metric')} of functions that are unchanged`, metricTable('Unchanged functions', quiet, comparison)),
    ].join('\n'));
};
function metricTable(label, rows, comparison) {
    return (0,html_elements/* table */.tp)(label, [
        ['Metric', 'name'],
        ['Base → head', 'number'],
        ['Rounds of base', 'number'],
        ['Rounds of head', 'number'],
        ['Effect', 'number'],
        ['Lies between', 'number'],
        ['p', 'number'],
        ['Threshold', 'number'],
        ['Verdict'],
    ], rows.map((metric) => ({
        cells: [
            `${(0,html_escape/* phraseToHtml */._C)((0,headline/* metricLabel */.B)(metric), 200)}${metric.kind === 'function-self' ? ' itself' : metric.kind === 'function-total' ? ' with calls' : ''}`,
            (0,format/* formatMetricShort */.SM)(metric),
            (0,format/* formatSpread */.tK)(metric.baseSpread, metric.unit),
            (0,format/* formatSpread */.tK)(metric.headSpread, metric.unit),
            (0,format/* formatEffect */.Ti)(metric.effect, metric.scale),
            (0,format/* formatInterval */.vy)(metric.interval, metric.scale),
            (0,format/* formatP */.MA)(metric.p),
            metric.threshold === null ? 'none' : (0,format/* formatThreshold */.B6)(metric.threshold, metric.scale),
            verdictCell(comparison, metric.verdict),
        ],
    })));
}
/** All categories with their change. */
const categories = (comparison) => {
    if (comparison.categories.length === 0)
        return '';
    const largest = Math.max(...comparison.categories.map((row) => Math.abs(row.effectPoints)));
    return (0,html_elements/* section */.uW)('categories', 'By kind of work', [
        `<p class="quiet">CPU in milliseconds per request. 100 points are base’s total, ${(0,format/* formatMs */._V)(comparison.base.cpuMsPerRequest)}. Bars: <span class="less">◀ less</span>, <span class="more">more ▶</span>.</p>`,
        (0,html_elements/* table */.tp)('By kind of work', [
            ['Kind of work'],
            ['ms per request', 'number'],
            ['Change', 'number'],
            ['<span class="visually-hidden">Change as a bar</span>', 'bar-cell'],
            ['Share of the total', 'number'],
            ['Verdict'],
        ], comparison.categories.map((row) => ({
            cells: [
                (0,html_escape/* text */.Qq)(row.label, 80),
                (0,format/* formatBeforeAfter */.d)(row.baseMsPerRequest, row.headMsPerRequest),
                pointsCell(row.effectPoints),
                (0,charts/* divergingBar */.fh)(row.effectPoints, largest),
                (0,format/* formatShares */.Ym)(row.baseShare, row.headShare),
                verdictCell(comparison, row.verdict),
            ],
        }))),
    ].join('\n'));
};
/** Every function with its change. */
const functions = (comparison) => comparison.functions.length === 0
    ? ''
    : (0,function_table/* functionTable */.n)('decided', 'CPU in milliseconds per request, before → after. A function takes more time when it does more, or when it is called more often. Points are parts of base’s total.');
function endpointCells(comparison, row) {
    return [
        row.name === '' ? 'all requests' : `<code>${(0,html_escape/* text */.Qq)(row.name, 200)}</code>`,
        (0,format/* formatBeforeAfter */.d)(row.baseP50Ms, row.headP50Ms),
        (0,format/* formatBeforeAfter */.d)(row.baseP90Ms, row.headP90Ms),
        (0,format/* formatBeforeAfter */.d)(row.baseP99Ms, row.headP99Ms),
        verdictCell(comparison, row.verdict),
    ];
}
/** Latency per endpoint, and throughput. */
const endpoints = (comparison) => {
    const { base, head, timed } = comparison;
    if (!timed)
        return '';
    const throughput = `<p class="quiet">Less reliable than CPU: what a client sees, waiting included, in milliseconds, before → after. Throughput: ${(0,format/* formatBeforeAfter */.d)(base.requestsPerSecond, head.requestsPerSecond)} requests/s.</p>`;
    if (comparison.endpoints.length === 0)
        return (0,html_elements/* section */.uW)('latency', 'Latency', throughput);
    return (0,html_elements/* section */.uW)('latency', 'Latency', [
        throughput,
        (0,html_elements/* table */.tp)('Latency', [
            ['Endpoint', 'name'],
            ['p50, ms', 'number'],
            ['p90, ms', 'number'],
            ['p99, ms', 'number'],
            ['Verdict'],
        ], comparison.endpoints
            .slice(0, 1000)
            .map((row) => ({ cells: endpointCells(comparison, row) }))),
    ].join('\n'));
};
/** What to look for, with evidence. */
const sections_recommendations = (comparison) => (0,html_elements/* section */.uW)('recommendations', 'What to look for', (0,html_elements/* list */.p_)((0,recommendations/* recommend */.v)(comparison).map((entry) => `${(0,html_escape/* phraseToHtml */._C)(entry.advice)}${(0,html_elements/* list */.p_)(entry.evidence.map((line) => (0,html_escape/* phraseToHtml */._C)(line)))}`)));
/** What a reader should know before believing it. */
const notes = (comparison) => (0,html_elements/* section */.uW)('notes', 'Notes', (0,html_elements/* list */.p_)(comparison.notes.slice(0, 200).map((note) => (0,html_escape/* text */.Qq)(note))));

// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
;// CONCATENATED MODULE: ./build/report/html.js










/** The page from top to bottom. */
const SECTIONS = [
    verdict,
    counts,
    rounds,
    categories,
    sections_recommendations,
    'flame',
    functions,
    metrics,
    endpoints,
    compared,
    notes,
];
/**
 * One self-contained HTML document with its data in it. Everything in it that comes from the code
 * under test is escaped.
 * @param flame of both measurements; without it the page has no flame graph
 */
function renderHtml(comparison, context, flame) {
    const key = (0,report_context/* shownKey */.d)(context.key);
    const parts = flame === undefined ? undefined : (0,html_flame/* flameParts */.I)(flame);
    const { base, head } = comparison;
    return (0,html_document/* pageDocument */.z)({
        title: `${key === '' ? '' : `${key} · `}${(0,phrase/* phraseToText */.KZ)((0,headline/* headline */.Pl)(comparison))}`,
        sections: SECTIONS.map((section) => section === 'flame' ? (parts?.section ?? '') : section(comparison, context)),
        footer: `fastapi-spy, base ${(0,html_escape/* escapeHtml */.ZD)((0,format/* shortSha */.Fu)(base.gitSha))} → head ${(0,html_escape/* escapeHtml */.ZD)((0,format/* shortSha */.Fu)(head.gitSha))}`,
        data: [
            ...(comparison.functions.length === 0
                ? []
                : [
                    `<script type="application/json" id="data">${(0,html_escape/* scriptJson */.eC)((0,data/* pageData */.Y)(comparison, flame))}</script>`,
                ]),
            ...(parts === undefined ? [] : [parts.data]),
        ],
    });
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/** Keys in the order in which people read them, on every level; any others follow by name. */
const KEY_ORDER = [
    'schema',
    'verdict',
    'reasons',
    'timed',
    'advisory',
    'name',
    'id',
    'kind',
    'category',
    'label',
    'of',
    'unit',
    'path',
    'origin',
    'presence',
    'movedFrom',
    'caller',
    'endpoint',
    'inEndpoint',
    'base',
    'head',
    'counts',
    'calls',
    'turns',
    'callers',
    'certainty',
    'metrics',
    'categories',
    'functions',
    'endpoints',
    'packages',
    'unstable',
    'leftOut',
    'unmatched',
    'notes',
    'self',
    'total',
    'baseMsPerRequest',
    'headMsPerRequest',
    'baseShare',
    'headShare',
    'effectPoints',
    'baseSpread',
    'headSpread',
    'effect',
    'scale',
    'interval',
    'p',
    'detectable',
    'threshold',
    'baseP50Ms',
    'headP50Ms',
    'baseP90Ms',
    'headP90Ms',
    'baseP99Ms',
    'headP99Ms',
    'gitSha',
    'gitBranch',
    'gitDirty',
    'createdAt',
    'rounds',
    'voidRounds',
    'requests',
    'errors',
    'samples',
    'cpuMsPerRequest',
    'cpuMsPerRequestByRound',
    'requestsPerSecond',
    'fingerprint',
];
const PLACES = new Map(KEY_ORDER.map((key, place) => [key, place]));
/** `verdict` of the whole stands near the top; that of a row stands at its end. */
const VERDICT_OF_ROW = KEY_ORDER.length + 1;
/** Six significant digits, or three decimals where that is more: no measurement here knows better. */
function rounded(value) {
    if (!Number.isFinite(value) || Number.isInteger(value))
        return value;
    return Math.abs(value) >= 1000 ? Math.round(value * 1000) / 1000 : Number(value.toPrecision(6));
}
function ordered(value, isTop) {
    if (typeof value === 'number')
        return rounded(value);
    if (Array.isArray(value))
        return value.map((item) => ordered(item, false));
    if (typeof value !== 'object' || value === null)
        return value;
    const place = (key) => {
        if (key === 'verdict' && !isTop)
            return VERDICT_OF_ROW;
        return PLACES.get(key) ?? KEY_ORDER.length;
    };
    const entries = Object.entries(value).toSorted(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item, false)]));
}
/**
 * The comparison as indented JSON with a line end, keys always in the same order, numbers rounded
 * to what they are worth. Numbers that are none (an effect relative to zero) become `null`.
 */
function renderJson(comparison) {
    return `${JSON.stringify(ordered(comparison, true), null, 2)}\n`;
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   _k: () => (/* binding */ phraseToMarkdown),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export fence */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/**
 * Markdown for GitHub out of untrusted text. Names of functions, files, endpoints and branches
 * come from the code under test, possibly a stranger's: none of them may open a tag, a link, a
 * mention or a table cell.
 */


/** Names that Python itself writes with angle brackets; all other brackets are replaced. */
const PYTHON_MARKERS = /(<(?:module|lambda|locals|listcomp|setcomp|dictcomp|genexpr|string|stdin|unknown)>)/;
/** Characters that would end a code span, a table cell or look like a tag, and their likenesses. */
const LIKENESSES = { '`': 'ˋ', '|': '∣', '<': '‹', '>': '›' };
/** Keeps a mention, reference or address from being recognised; invisible, and never breaks a line. */
const JOINER = '\u2060';
/**
 * An untrusted name as a code span on one line, safe inside and outside of tables. Nothing inside
 * a code span can be escaped, so what could end it is replaced by a character that looks the same;
 * `<module>`, `<lambda>`, `<locals>` and their like stay as they are.
 */
function code(name, maxLength = _phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .PHRASE_NAME_LENGTH */ .nk) {
    const line = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(name, maxLength);
    if (line === '')
        return '`(no name)`';
    const safe = line
        .split(PYTHON_MARKERS)
        .map((part, index) => index % 2 === 1 ? part : part.replace(/[`|<>]/g, (character) => LIKENESSES[character] ?? ''))
        .join('');
    return `\`${safe}\``;
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    // As an entity, because a backslash before an escaped pipe would free the pipe.
    '\\': '&#92;',
};
function escapeText(text) {
    return (text
        .replace(/[&<>|\\]/g, (character) => ENTITIES[character] ?? character)
        .replace(/`/g, 'ˋ')
        .replace(/[*[\]~$]/g, '\\$&')
        // Between letters an underscore is none of Markdown's business.
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/@(?=[A-Za-z0-9])/g, `@${JOINER}`)
        .replace(/#(?=[0-9])/g, `#${JOINER}`)
        .replace(/\bGH-(?=[0-9])/gi, `$&${JOINER}`)
        .replace(/:\/\//g, `:${JOINER}//`)
        .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$&${JOINER}`)
        // What may be a commit GitHub makes a link of, but not inside of code.
        .replace(/(?<![\w/-])[0-9a-f]{7,40}(?!\w)/gi, (sha) => code(sha)));
}
/**
 * An untrusted sentence as one line of running text: nothing in it links, mentions or formats,
 * except that what stands between two backticks becomes a code span.
 */
function prose(text, maxLength = 500) {
    const line = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(text, maxLength);
    const escaped = line
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? code(part, maxLength) : escapeText(part)))
        .join('');
    // At the start of a line these would open a list, a heading, a quote or a rule.
    return escaped.replace(/^(?:[-+#=:]|\d+(?=[.)])(?=.))/, (start) => /\d/.test(start) ? `${start}${JOINER}` : `\\${start}`);
}
/** Like `prose`, with a full stop where the text has no end of its own; empty stays empty. */
function sentence(text, maxLength = 600) {
    const escaped = prose(text, maxLength);
    return escaped === '' || /[.!?…]$/.test(escaped) ? escaped : `${escaped}.`;
}
/** A phrase as one line of Markdown. */
function phraseToMarkdown(phrase, nameLength = _phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .PHRASE_NAME_LENGTH */ .nk) {
    return phrase
        .map((part) => {
        if (typeof part === 'string')
            return part;
        return 'name' in part ? code(part.name, nameLength) : prose(part.label, nameLength);
    })
        .join('');
}
const RULES = { left: ':--', right: '--:', centre: ':-:' };
/** A table of cells that are Markdown already; each row stays on its line. */
function table(columns, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replace(/[\r\n\u2028\u2029]+/g, ' ')).join(' | ')} |`;
    return [
        line(columns.map(([heading]) => heading)),
        line(columns.map(([, alignment]) => RULES[alignment])),
        ...rows.map(line),
    ].join('\n');
}
/** A folded part. `title` is ours, never a name from elsewhere: a summary is HTML. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** A link, or its bare text when the address is not one a browser should follow. */
function link(text, url) {
    if (!/^https?:\/\/[^\s]+$/i.test(url) || url.length > 2000)
        return text;
    const safe = url.replace(/[()<>[\]`|\\"']/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return `[${text}](${safe})`;
}
/** Colours and cursor movements of a log that was written for a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one.
const TERMINAL_SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|.)/g;
const UNPRINTABLE_IN_BLOCK = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/**
 * The end of a log as a code block that nothing in the log can close: its fence is longer than
 * every run of backticks inside. Keeps the last `maxLines` lines and `maxLength` characters.
 */
function fence(log, maxLines = 100, maxLength = 20_000) {
    const tail = log
        .slice(-maxLength * 2)
        .replace(/\r\n?/g, '\n')
        .replace(TERMINAL_SEQUENCES, '')
        .replace(UNPRINTABLE_IN_BLOCK, '')
        .replace(/^\n+|\s+$/g, '')
        .slice(-maxLength)
        .split('\n')
        .slice(-maxLines)
        .join('\n')
        .replace(/`{9,}/g, (run) => 'ˋ'.repeat(run.length));
    const longest = Math.max(0, ...Array.from(tail.matchAll(/`+/g), (run) => run[0].length));
    const marks = '`'.repeat(Math.max(3, longest + 1));
    return `${marks}text\n${tail}\n${marks}`;
}


/***/ }),

/***/ 72128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ recommend)
});

;// CONCATENATED MODULE: ./build/report/advice.js
/**
 * Whether the function is SQLAlchemy loading a relationship on access: the usual way to N+1. The
 * class has an underscore since SQLAlchemy 2.1.
 */
function isLazyLoader({ name, path }) {
    return path.endsWith('sqlalchemy/orm/strategies.py') && /^_?LazyLoader\./.test(name);
}
/** What to do about such a relationship, in the function that reaches for it where it is known. */
function lazyLoadingAdvice(caller) {
    return [
        'Look for a relationship that is loaded on access, one query for each row (N+1)',
        ...(caller === undefined ? [] : [', in ', { name: caller.name }]),
        ': load it with the rows, by ',
        { name: 'selectinload' },
        ' or ',
        { name: 'joinedload' },
        '.',
    ];
}

// EXTERNAL MODULE: ./build/report/changes.js
var changes = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/baseline/tables.js
var tables = __webpack_require__(15265);
// EXTERNAL MODULE: ./build/compare/count-work.js
var count_work = __webpack_require__(31845);
// EXTERNAL MODULE: ./build/profile/model.js
var model = __webpack_require__(63095);
// EXTERNAL MODULE: ./build/report/counts.js
var report_counts = __webpack_require__(56423);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
;// CONCATENATED MODULE: ./build/report/count-recommendations.js
/** What to look for, given the work that was counted: only what exact numbers show. */







/** From so many more calls of one caller on it is no added query, but one for each of something. */
const SEVERAL = 2;
/** Lines of evidence of a kind. */
const SHOWN = 2;
function byGrowth(a, b) {
    return (0,count_work/* changeOf */.C2)(b) - (0,count_work/* changeOf */.C2)(a);
}
/** `list_orders → DefaultDialect.do_execute: 1 → 6 calls per request of list orders`. */
function callEvidence(callee, change) {
    const chain = change.caller === undefined
        ? [{ name: callee.name }, ...(callee.path === '' ? [] : [' in ', { name: callee.path }])]
        : [{ name: change.caller.name }, ' → ', { name: callee.name }];
    return [...chain, `: ${(0,format/* formatCounts */.gM)(change)} calls per request of `, { label: change.endpoint }];
}
/** The same for a function whose callers do not matter, or are not known. */
function rowEvidence(row) {
    const whole = { caller: undefined, endpoint: row.endpoint, ...row.inEndpoint.calls };
    return callEvidence(row.id, (0,report_counts/* mainCaller */.Vv)(row) ?? whole);
}
function inFunction(id) {
    return id === undefined ? [] : [' in ', { name: id.name }];
}
/**
 * The calls of queries that grew, the largest of each caller, since every layer of a database
 * library has a function that counts as the query.
 */
function grownQueries(counts, endpoints) {
    const grown = counts.functions
        // One that another function of the application took over is no more than it was.
        .filter((row) => (0,report_counts/* isQuery */.gq)(row) && (0,count_work/* changeOf */.C2)(row.inEndpoint.calls) > 0)
        .flatMap((row) => row.callers.map((change) => ({ callee: row.id, change })))
        .filter(({ change }) => change.caller !== undefined && (0,count_work/* changeOf */.C2)(change) > 0)
        .filter(({ change }) => (0,count_work/* changeOf */.C2)(change) >= SEVERAL || endpoints.has(change.endpoint))
        .toSorted((a, b) => byGrowth(a.change, b.change) || isInC(a) - isInC(b));
    const byCaller = new Map();
    for (const call of grown) {
        const key = call.change.caller === undefined ? '' : (0,model/* functionKey */.a)(call.change.caller);
        if (!byCaller.has(key))
            byCaller.set(key, call);
    }
    return [...byCaller.values()];
}
/** Of two layers that grew alike, the one that people know by its name comes first. */
function isInC({ callee }) {
    return Number(callee.origin === 'native');
}
/** An endpoint that asks the database more often, or a function that does so within one. */
const nPlusOne = (_comparison, counts) => {
    const endpoints = counts.metrics
        .filter((metric) => metric.kind === 'count-queries' && (0,count_work/* changeOf */.C2)(metric) > 0)
        .filter((metric) => (0,count_work/* changeOf */.C2)(metric) >= 1 || metric.verdict === 'regressed')
        .toSorted(byGrowth);
    const calls = grownQueries(counts, new Set(endpoints.map(report_counts/* endpointOf */.X5)));
    const largest = Math.max(0, ...[...endpoints, ...calls.map(({ change }) => change)].map(count_work/* changeOf */.C2));
    if (largest === 0)
        return undefined;
    // A function is only named for the endpoint that the advice is about first.
    const [first] = endpoints;
    const isOfFirst = ({ change }) => first === undefined || change.endpoint === (0,report_counts/* endpointOf */.X5)(first);
    const caller = calls.find(isOfFirst)?.change.caller ?? (0,report_counts/* countSuspect */.LZ)(counts, 'more', first);
    return {
        kind: 'n-plus-one',
        about: 'change',
        advice: queryAdvice(counts, caller, largest),
        evidence: [
            ...endpoints.slice(0, SHOWN).map((metric) => (0,report_counts/* countLeading */.UY)(counts, metric)),
            ...calls.slice(0, SHOWN).map(({ callee, change }) => callEvidence(callee, change)),
        ],
    };
};
function queryAdvice(counts, caller, largest) {
    if (counts.functions.some((row) => isLazyLoader(row.id) && (0,count_work/* changeOf */.C2)(row.calls) > 0)) {
        return lazyLoadingAdvice(caller);
    }
    return largest >= SEVERAL
        ? [
            'Look for a query that runs once for each row (N+1)',
            ...inFunction(caller),
            ': load the rows with one joined or IN query.',
        ]
        : [
            'See whether the added query',
            ...inFunction(caller),
            ' can be part of one that is there already.',
        ];
}
/** An endpoint with several requests, of which the larger one asks the database more often. */
const queriesGrow = (_comparison, counts) => {
    const spreads = [...new Set(counts.requests.map(({ endpoint }) => endpoint))]
        .map((endpoint) => {
        const sorted = counts.requests
            .filter((row) => row.endpoint === endpoint)
            .toSorted((a, b) => a.queries.head - b.queries.head);
        const [least, most] = [sorted[0], sorted.at(-1)];
        return least === undefined || most === undefined
            ? undefined
            : { endpoint, least, most, growth: most.queries.head - least.queries.head };
    })
        .filter((spread) => spread !== undefined)
        .filter((spread) => spread.growth >= SEVERAL)
        .toSorted((a, b) => b.growth - a.growth);
    const [first] = spreads;
    if (first === undefined)
        return undefined;
    const isNew = ({ least, most, growth }) => growth > most.queries.base - least.queries.base;
    return {
        kind: 'queries-grow',
        about: spreads.some(isNew) ? 'change' : 'level',
        advice: [
            'The number of queries of ',
            { label: first.endpoint },
            ' grows with what is asked for: load the rows with one joined or IN query.',
        ],
        evidence: spreads
            .slice(0, SHOWN)
            .flatMap(({ least, most }) => [least, most].map((row) => [
            { label: row.label },
            `: ${(0,format/* formatCounts */.gM)(row.queries)} queries per request`,
        ])),
    };
};
/** A rule about functions that should run once in the life of a service, or once a request. */
function calledMore(kind, matches, 
/** Calls per request of the endpoint that are as it should be. */
allowed, before, after) {
    return (_comparison, counts) => {
        const rows = counts.functions
            .filter((row) => row.presence !== 'moved' && matches(row))
            .filter((row) => row.inEndpoint.calls.head > allowed && (0,count_work/* changeOf */.C2)(row.inEndpoint.calls) > 0)
            .toSorted((a, b) => byGrowth(a.inEndpoint.calls, b.inEndpoint.calls));
        const [first] = rows;
        if (first === undefined)
            return undefined;
        return {
            kind,
            about: 'change',
            advice: [before, ...inFunction((0,report_counts/* mainCaller */.Vv)(first)?.caller), after],
            evidence: rows.slice(0, SHOWN).map(rowEvidence),
        };
    };
}
function isOneOf(known) {
    return ({ id }) => id.origin !== 'app' &&
        known.some(([path, names]) => id.path === path && names.includes(id.name));
}
/** What makes a client, and with it a pool of connections. */
const CLIENTS = [
    ['httpx/_client.py', ['Client.__init__', 'AsyncClient.__init__']],
    ['requests/sessions.py', ['Session.__init__']],
    ['aiohttp/client.py', ['ClientSession.__init__']],
    ['redis/client.py', ['Redis.__init__']],
    ['redis/asyncio/client.py', ['Redis.__init__']],
    ['sqlalchemy/engine/create.py', ['create_engine']],
    ['sqlalchemy/ext/asyncio/engine.py', ['create_async_engine']],
    ['boto3/__init__.py', ['client', 'resource']],
    ['boto3/session.py', ['Session.client', 'Session.resource']],
    ['botocore/session.py', ['Session.create_client']],
    ['pymongo/mongo_client.py', ['MongoClient.__init__']],
    ['pymongo/synchronous/mongo_client.py', ['MongoClient.__init__']],
    ['pymongo/asynchronous/mongo_client.py', ['AsyncMongoClient.__init__']],
];
/** `re.compile` asks a cache first; these are what runs when it has nothing. */
const PATTERN_COMPILERS = [
    ['re/_compiler.py', ['compile']],
    ['sre_compile.py', ['compile']],
];
const TEMPLATE_COMPILERS = [
    ['jinja2/environment.py', ['Environment.compile', 'Environment.from_string']],
    ['mako/template.py', ['Template.__init__', '_compile_text']],
];
/** Last names of what turns a whole answer into plain values or JSON. */
const SERIALISERS = /(?:^|\.)(?:model_dump|model_dump_json|jsonable_encoder|serialize_response|dumps)$/;
/** Just below one, for means over requests of which some do not. */
const ONCE = 0.999;
const repeatedSerialisation = calledMore('repeated-serialisation', (row) => row.id.origin !== 'app' && SERIALISERS.test(row.id.name), 1, 'Look for answers that are turned into plain values or JSON more than once', ': return the object itself, and let the framework do it.');
const repeatedClients = calledMore('repeated-clients', isOneOf(CLIENTS), ONCE, 'Make the client once, when the service starts, and keep it', ': each new one opens its connections anew.');
const compiledPatterns = calledMore('compiled-patterns', isOneOf(PATTERN_COMPILERS), ONCE, 'Look for regular expressions that are compiled for each request', ': compile them when the module is imported.');
const compiledTemplates = calledMore('compiled-templates', isOneOf(TEMPLATE_COMPILERS), ONCE, 'Look for templates that are compiled for each request', ': keep one environment with its cache, and load templates by name.');
/** Part of the largest growth of turns below which a function is not the cause. */
const NOTABLE_PART = 0.25;
/** Functions of the application whose own loops go round more often, where that is a finding. */
const loopWork = (comparison, counts) => {
    if (!(0,report_counts/* decidedCounts */.Rd)(comparison, 'regressed').some((metric) => metric.of === 'turns')) {
        return undefined;
    }
    const grown = counts.functions
        .filter((row) => row.id.origin === 'app' && row.presence !== 'moved')
        .filter((row) => (0,count_work/* changeOf */.C2)(row.turns) > 0)
        .toSorted((a, b) => byGrowth(a.turns, b.turns));
    const [first] = grown;
    if (first === undefined)
        return undefined;
    const shown = grown
        .filter((row) => (0,count_work/* changeOf */.C2)(row.turns) >= (0,count_work/* changeOf */.C2)(first.turns) * NOTABLE_PART)
        .slice(0, SHOWN);
    const names = (0,phrase/* listed */.KE)(shown.map((row) => [{ name: row.id.name }]));
    return {
        kind: 'loop-work',
        about: 'change',
        advice: counts.unit === 'jumps'
            ? ['Look at the loops in ', ...names, ': they go round more often, or over more.']
            : ['Look at what ', ...names, ' does: more of its lines are executed.'],
        evidence: shown.map((row) => [
            { name: row.id.name },
            ' in ',
            { name: row.id.path },
            `: ${(0,tables/* turnsNoun */.LM)(counts.unit)} per request ${(0,format/* formatCountsChanged */.mZ)(row.turns)}`,
        ]),
    };
};
const RULES = [
    nPlusOne,
    queriesGrow,
    repeatedClients,
    compiledPatterns,
    compiledTemplates,
    repeatedSerialisation,
    loopWork,
];
/**
 * What the exact counts say is to be looked for; first what is about the count that tells most.
 * Empty without counts, and where they decide nothing.
 */
function countRecommendations(comparison) {
    const { counts } = comparison;
    if (counts === null || counts.advisory !== '')
        return [];
    const found = RULES.map((rule) => rule(comparison, counts)).filter((entry) => entry !== undefined);
    const lead = (0,report_counts/* decidedCounts */.Rd)(comparison, 'regressed')[0];
    const isAbout = (entry) => lead?.of === 'turns' && entry.kind === 'loop-work';
    return found.toSorted((a, b) => Number(isAbout(b)) - Number(isAbout(a)));
}

;// CONCATENATED MODULE: ./build/report/recommendations.js





/** A rise of a category that was not itself decided counts from two points of the total. */
const UNDECIDED_RISE_POINTS = 0.02;
/** Part of head's CPU from which a category is worth a word even when it did not change. */
const HIGH_SECURITY_SHARE = 0.3;
const HIGH_DATABASE_SHARE = 0.5;
/** Relative rise of an endpoint's median that CPU would have to explain. */
const WAITING_RISE = 0.25;
function find(comparison, category) {
    return comparison.categories.find((row) => row.category === category);
}
/** Whether the category rose, by verdict or, in a regression, as one of the largest to do so. */
function rose(comparison, row) {
    if (row.effectPoints <= 0)
        return false;
    if (row.verdict === 'regressed')
        return true;
    const largest = Math.max(...comparison.categories.map((other) => other.effectPoints));
    return (comparison.verdict === 'regressed' &&
        (0,changes/* areTimingsDecided */.KQ)(comparison) &&
        row.effectPoints >= Math.max(UNDECIDED_RISE_POINTS, largest / 2));
}
function categoryEvidence(row) {
    return [
        { label: row.label },
        ` ${(0,format/* formatBeforeAfter */.d)(row.baseMsPerRequest, row.headMsPerRequest)} ms per request (${(0,format/* formatPoints */.Xf)(row.effectPoints)})`,
    ];
}
function functionEvidence(row, counted) {
    const change = row[counted];
    return [
        { name: row.id.name },
        ' in ',
        { name: row.id.path },
        ` takes ${change.effectPoints < 0 ? 'less' : 'more'} time: ${(0,format/* formatBeforeAfter */.d)(change.baseMsPerRequest, change.headMsPerRequest)} ms per request ${counted === 'total' ? 'with what it calls' : 'itself'} (${(0,format/* formatPoints */.Xf)(change.effectPoints)})`,
    ];
}
/** The functions of a category whose own work grew most, at most two. */
function grownWithin(comparison, category) {
    return comparison.functions
        .filter((row) => row.category === category && row.self.effectPoints >= 0.005)
        .toSorted((a, b) => b.self.effectPoints - a.self.effectPoints)
        .slice(0, 2);
}
/** Category, the function of the project that grew with it, and the functions of the category. */
function evidenceFor(comparison, row) {
    const caller = (0,changes/* suspect */.mL)(comparison, 'more');
    const callees = grownWithin(comparison, row.category).filter((callee) => callee !== caller);
    return [
        categoryEvidence(row),
        ...(caller === undefined ? [] : [functionEvidence(caller, 'total')]),
        ...callees.map((callee) => functionEvidence(callee, 'self')),
    ];
}
function recommendations_inFunction(comparison) {
    const caller = (0,changes/* suspect */.mL)(comparison, 'more');
    return caller === undefined ? [] : [' in ', { name: caller.id.name }];
}
/** A rule for a category that rose; the sentence goes around the suspected function. */
function risen(kind, category, before, ...after) {
    return (comparison) => {
        const row = find(comparison, category);
        if (row === undefined || !rose(comparison, row))
            return undefined;
        return {
            kind,
            about: 'change',
            advice: [before, ...recommendations_inFunction(comparison), ...after],
            evidence: evidenceFor(comparison, row),
        };
    };
}
const lostCache = (comparison) => {
    const cache = find(comparison, 'cache');
    const database = find(comparison, 'database');
    if (cache === undefined || database === undefined || !rose(comparison, database)) {
        return undefined;
    }
    if (cache.baseMsPerRequest === 0 || cache.headMsPerRequest > cache.baseMsPerRequest * 0.5) {
        return undefined;
    }
    return {
        kind: 'lost-cache',
        about: 'change',
        advice: ['Look for answers that are no longer cached', ...recommendations_inFunction(comparison), '.'],
        evidence: [categoryEvidence(cache), categoryEvidence(database)],
    };
};
const ownWork = (comparison) => {
    const row = find(comparison, 'application');
    if (row === undefined || !rose(comparison, row))
        return undefined;
    const grown = (0,changes/* rankFunctions */.Q3)(comparison.functions, 'more')
        .application.map((ranked) => ranked.row)
        .filter((candidate) => candidate.self.effectPoints >= 0.005)
        .toSorted((a, b) => b.self.effectPoints - a.self.effectPoints)
        .slice(0, 2);
    if (grown.length === 0)
        return undefined;
    const names = (0,phrase/* listed */.KE)(grown.map((candidate) => [{ name: candidate.id.name }]));
    return {
        kind: 'own-work',
        about: 'change',
        advice: [
            'Look at the loops in ',
            ...names,
            ': the time is spent in the function itself, not in what it calls.',
        ],
        evidence: [
            categoryEvidence(row),
            ...grown.map((candidate) => functionEvidence(candidate, 'self')),
        ],
    };
};
/** SQLAlchemy loading a relationship on access: the usual way to a query for each row. */
const lazyLoading = (comparison) => {
    const row = find(comparison, 'database');
    if (row === undefined || !rose(comparison, row))
        return undefined;
    const loader = comparison.functions
        .filter(({ id, total }) => isLazyLoader(id) && total.effectPoints >= 0.01)
        .toSorted((a, b) => b.total.effectPoints - a.total.effectPoints)[0];
    if (loader === undefined)
        return undefined;
    const caller = (0,changes/* suspect */.mL)(comparison, 'more');
    return {
        kind: 'lazy-loading',
        about: 'change',
        advice: lazyLoadingAdvice(caller?.id),
        evidence: [
            categoryEvidence(row),
            ...(caller === undefined ? [] : [functionEvidence(caller, 'total')]),
            functionEvidence(loader, 'total'),
        ],
    };
};
/** Answers take longer while the CPU does not do more: somebody waits. */
const waiting = (comparison) => {
    const cpuRose = comparison.metrics.some((metric) => metric.kind === 'cpu' && (metric.verdict === 'regressed' || metric.effect > 0.05));
    if (cpuRose)
        return undefined;
    const slower = comparison.endpoints
        .filter((row) => row.verdict === 'regressed' && latencyRise(row) >= WAITING_RISE)
        .toSorted((a, b) => latencyRise(b) - latencyRise(a))
        .slice(0, 2);
    if (slower.length === 0)
        return undefined;
    return {
        kind: 'waiting',
        about: 'change',
        advice: [
            'Look for waiting: a sleep, a lock, an exhausted connection pool or a call to another service. The CPU does not do more work.',
        ],
        evidence: slower.map((row) => [
            { label: row.name === '' ? 'all requests' : row.name },
            `: median ${(0,format/* formatBeforeAfter */.d)(row.baseP50Ms, row.headP50Ms)} ms, p90 ${(0,format/* formatBeforeAfter */.d)(row.baseP90Ms, row.headP90Ms)} ms`,
        ]),
    };
};
function latencyRise(row) {
    return row.baseP50Ms === 0 ? 0 : (row.headP50Ms - row.baseP50Ms) / row.baseP50Ms;
}
/** A rule for a category that takes much of head's CPU without having risen. */
function high(kind, category, minimumShare, advice) {
    return (comparison) => {
        const row = find(comparison, category);
        if (row === undefined || row.headShare < minimumShare || rose(comparison, row)) {
            return undefined;
        }
        const largest = comparison.functions
            .filter((candidate) => candidate.category === category)
            .toSorted((a, b) => b.self.headMsPerRequest - a.self.headMsPerRequest)[0];
        return {
            kind,
            about: 'level',
            advice: [advice],
            evidence: [
                [
                    { label: row.label },
                    ` takes ${(0,format/* formatShare */.T1)(row.headShare)} of the CPU, ${(0,format/* formatNumber */.ZV)(row.headMsPerRequest, 3)} ms per request`,
                ],
                ...(largest === undefined
                    ? []
                    : [
                        [
                            'most of it in ',
                            { name: largest.id.name },
                            ` (${(0,format/* formatShare */.T1)(largest.self.headShare)} of the CPU)`,
                        ],
                    ]),
            ],
        };
    };
}
/** Most specific first: the first rule about a category is the one that is quoted in short. */
const recommendations_RULES = [
    lostCache,
    lazyLoading,
    risen('queries', 'database', 'Look for a query that runs once for each row (N+1)', ': load the rows with one joined or IN query, and check that what it filters on is indexed.'),
    ownWork,
    risen('serialisation', 'serialisation', 'Look for larger or repeated serialisation', ': return fewer fields, and turn an object into JSON once.'),
    risen('validation', 'validation', 'Look for models that are validated more than once', ': a ', { name: 'response_model' }, ' validates again what the function already built.'),
    risen('templates', 'templates', 'Look for templates that are compiled for each request', ': keep one environment, and render fewer rows.'),
    risen('security', 'security', 'Look for hashing or token checks that run more often', ', or with more rounds, than they have to: hash at login only, and verify a token once a request.'),
    risen('http', 'http', 'Look for more or larger requests and answers', ': keep one client with its connections open, and send fewer bytes.'),
    risen('async-io', 'async-io', 'Look for more tasks or hand-overs to threads', ': a plain ', { name: 'def' }, ' dependency costs a hop to the thread pool and back.'),
    risen('framework', 'framework', 'Look for added middleware, dependencies or nested routers', ': each runs for every request.'),
    waiting,
    high('security-share', 'security', HIGH_SECURITY_SHARE, 'Much of the CPU goes into hashing or token checks: see whether each request needs them.'),
    high('database-share', 'database', HIGH_DATABASE_SHARE, 'Most of the CPU goes into the database layer: fewer, larger queries and fewer loaded columns save most.'),
];
/** What needs no word of its own beside a cause that is known more closely. */
const EXPLAINS = {
    'n-plus-one': ['queries', 'lazy-loading'],
    'lost-cache': ['queries'],
    'lazy-loading': ['queries'],
    'repeated-serialisation': ['serialisation'],
    'compiled-templates': ['templates'],
    'loop-work': ['own-work'],
};
/**
 * What to look for in this comparison, what was counted exactly before what was sampled, and
 * changes before levels. Empty when nothing supports a recommendation: times that are not
 * comparable support none.
 */
function recommend(comparison) {
    const rules = (0,changes/* areTimingsContaminated */.hO)(comparison) ? [] : recommendations_RULES;
    const found = [
        ...countRecommendations(comparison),
        ...rules.map((rule) => rule(comparison)).filter((entry) => entry !== undefined),
    ];
    const explained = new Set(found.flatMap((entry) => EXPLAINS[entry.kind] ?? []));
    return found.filter((entry) => !explained.has(entry.kind));
}


/***/ }),

/***/ 44170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/report/certainty.js
var certainty = __webpack_require__(11486);
// EXTERNAL MODULE: ./build/report/changes.js
var changes = __webpack_require__(84662);
// EXTERNAL MODULE: ./build/report/environment.js
var environment = __webpack_require__(2358);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/phrase.js
var phrase = __webpack_require__(650);
// EXTERNAL MODULE: ./build/report/recommendations.js + 2 modules
var recommendations = __webpack_require__(72128);
// EXTERNAL MODULE: ./build/report/count-tables.js
var count_tables = __webpack_require__(72268);
// EXTERNAL MODULE: ./build/report/counts.js
var report_counts = __webpack_require__(56423);
// EXTERNAL MODULE: ./build/report/text/layout.js
var layout = __webpack_require__(58933);
;// CONCATENATED MODULE: ./build/report/text/counts.js





const ROWS = 8;
/** Columns of a name that only says where, such as an endpoint. */
const PLACE_WIDTH = 24;
const NAME_LENGTH = 200;
/** Of a sentence that is not ours. */
const SENTENCE_LENGTH = 400;
/** What each side counted: one line where nothing differs, tables where something was found. */
function counts(comparison, colours, width) {
    const { counts } = comparison;
    if (counts === null)
        return '';
    const standing = (0,report_counts/* countStanding */.Wc)(counts);
    const sentences = [(0,report_counts/* countsSummary */.P4)(counts), ...(standing === 'same' ? [] : [(0,report_counts/* countGap */.sj)(counts)])];
    const summary = sentences.map((each) => (0,phrase/* phraseToText */.KZ)(each, SENTENCE_LENGTH)).join(' ');
    const direction = counts.verdict === 'improved' ? 'less' : 'more';
    const tables = {
        same: [],
        different: [(0,count_tables/* endpointTable */._s)(counts, ROWS)],
        decided: [
            (0,count_tables/* endpointTable */._s)(counts, ROWS),
            (0,count_tables/* countFunctionTable */.Yv)(counts, direction, ROWS),
            (0,count_tables/* packageTable */.dE)(counts, ROWS),
        ],
    }[standing];
    return [
        (0,layout/* wrap */.LV)(summary.trim(), width),
        ...tables.map((counted) => textTable(counted, colours, width)),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** Headings of a terminal are short: what they are per stands in the first line. */
function shortHeading(heading) {
    return heading.replace(/ per request.*$/, '').toLowerCase();
}
function textTable(counted, colours, width) {
    const { columns } = counted;
    const body = (0,layout/* grid */.Vg)(counted.title, columns.map(({ heading, kind }) => ({
        heading: shortHeading(heading),
        right: kind === 'number',
        flexible: kind === 'name',
        painted: kind === 'number',
    })), counted.rows.map((row) => ({
        verdict: row.verdict ?? 'unchanged',
        cells: row.cells.map((cell, index) => textCell(cell, columns[index]?.kind)),
    })), colours, width);
    if (body === '' || counted.hidden === 0)
        return body;
    return `${body}\n  and ${(0,format/* plural */.LS)(counted.hidden, `more ${counted.noun}`)}`;
}
function textCell(cell, kind) {
    const text = (0,phrase/* phraseToText */.KZ)(cell.text, NAME_LENGTH);
    if (cell.below !== undefined)
        return (0,layout/* placed */.GS)(text, (0,phrase/* phraseToText */.KZ)(cell.below, NAME_LENGTH));
    return kind === 'place' || kind === 'word' ? (0,layout/* fitTo */.Xn)(text, PLACE_WIDTH) : text;
}

;// CONCATENATED MODULE: ./build/report/text.js
/** The comparison for a terminal: verdict first, then tables that fit its width. */










/** Narrower than this the tables would be unreadable; a terminal breaks the lines then. */
const MINIMUM_WIDTH = 60;
const text_ROWS = 12;
/** The text with a line end, without colour codes unless asked for them. */
function renderText(comparison, options) {
    const colours = picocolors.createColors(options.colour);
    const width = Math.max(MINIMUM_WIDTH, Math.floor(options.width) || 0);
    const paragraphs = [
        verdict(comparison, colours, width),
        sides(comparison, options, width),
        counts(comparison, colours, width),
        gates(comparison, colours, width),
        categories(comparison, colours, width),
        functions(comparison, 'more', colours, width),
        functions(comparison, 'less', colours, width),
        latency(comparison, colours, width),
        advice(comparison, colours, width),
        notes(comparison, colours, width),
    ];
    return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}
function verdict(comparison, colours, width) {
    const word = headline/* VERDICT_WORDS */._G[comparison.verdict].toUpperCase();
    const [first = '', ...rest] = (0,layout/* phrase */.MZ)((0,headline/* headline */.Pl)(comparison), width).split('\n');
    const reasons = comparison.verdict === 'inconclusive'
        ? comparison.reasons
        : (0,changes/* areTimingsContaminated */.hO)(comparison)
            ? (0,changes/* timeReasons */.PV)(comparison)
            : [];
    return [
        (0,layout/* paint */.nI)(colours, comparison.verdict, colours.bold(word)),
        [first, ...rest].map((line) => colours.bold(line)).join('\n'),
        ...reasons.slice(0, 5).map((reason) => (0,layout/* bullet */.xE)(reason, width)),
    ].join('\n');
}
function sides(comparison, options, width) {
    const { base, head } = comparison;
    const lines = [
        side('base', base, comparison.timed, options.baseName, width),
        side('head', head, comparison.timed, options.headName, width),
    ];
    const where = (0,environment/* machines */.JR)(comparison).join(', against ');
    const surely = (0,certainty/* certaintyLine */.U)(comparison);
    return [
        ...lines,
        ...(where === '' ? [] : [(0,layout/* wrap */.LV)(`on ${where}`, width, '      ')]),
        ...(surely === '' ? [] : ['', (0,layout/* wrap */.LV)(surely, width, '')]),
    ].join('\n');
}
function side(label, measured, timed, name, width) {
    const branch = measured.gitBranch === '' ? '' : ` ${(0,format/* singleLine */.pF)(measured.gitBranch, 30)}`;
    const dirty = measured.gitDirty ? ' with uncommitted changes' : '';
    const named = name === undefined || name === '' ? '' : `${(0,format/* singleLine */.pF)(name, 40)}, `;
    const amounts = timed ? `, ${(0,environment/* amountMeasured */.Z_)(measured)}, ${(0,headline/* cpuOfRounds */.t2)(measured)}` : '';
    return (0,layout/* wrap */.LV)(`${named}${(0,format/* shortSha */.Fu)(measured.gitSha)}${branch}${dirty}${amounts}`, width, '      ', `${label}  `);
}
function gates(comparison, colours, width) {
    const decided = comparison.verdict === 'regressed' || comparison.verdict === 'improved'
        ? (0,changes/* decidedMetrics */.K6)(comparison, comparison.verdict).shown
        : comparison.metrics.filter((metric) => metric.kind === 'cpu');
    return (0,layout/* grid */.Vg)('Metrics', [
        { heading: 'metric', flexible: true },
        { heading: 'base → head', right: true },
        { heading: 'lies between', right: true },
        { heading: 'threshold', right: true },
        { heading: 'effect', right: true, painted: true },
    ], decided.slice(0, text_ROWS).map((metric) => ({
        verdict: metric.verdict,
        cells: [
            (0,phrase/* phraseToText */.KZ)((0,headline/* metricLabel */.B)(metric), 200),
            (0,format/* formatMetricShort */.SM)(metric),
            (0,format/* formatInterval */.vy)(metric.interval, metric.scale, false),
            metric.threshold === null ? '' : (0,format/* formatThreshold */.B6)(metric.threshold, metric.scale),
            (0,format/* formatEffect */.Ti)(metric.effect, metric.scale),
        ],
    })), colours, width);
}
function categories(comparison, colours, width) {
    return (0,layout/* grid */.Vg)('By kind of work, CPU in ms per request', [
        { heading: 'kind of work', flexible: true },
        { heading: 'base → head', right: true },
        { heading: 'verdict' },
        { heading: 'change', right: true, painted: true },
    ], (0,changes/* changedCategories */.hD)(comparison.categories)
        .slice(0, text_ROWS)
        .map((row) => ({
        verdict: row.verdict,
        cells: [
            (0,format/* singleLine */.pF)(row.label, 80),
            (0,format/* formatBeforeAfter */.d)(row.baseMsPerRequest, row.headMsPerRequest),
            row.verdict,
            (0,format/* formatPoints */.Xf)(row.effectPoints),
        ],
    })), colours, width);
}
function functions(comparison, direction, colours, width) {
    const shown = (0,changes/* firstRows */.C)((0,changes/* rankFunctions */.Q3)(comparison.functions, direction), text_ROWS);
    return (0,layout/* grid */.Vg)(`Takes ${direction} time, CPU in ms per request`, [
        { heading: 'function', flexible: true },
        { heading: 'counted' },
        { heading: 'base → head', right: true },
        { heading: 'change', right: true, painted: true },
    ], shown.map(({ row, counted, change }) => ({
        verdict: row.verdict,
        cells: [
            (0,layout/* placed */.GS)(row.id.name, row.id.path, row.presence === 'both' ? '' : ` [${row.presence}]`),
            counted === 'total' ? 'with calls' : 'itself',
            (0,format/* formatBeforeAfter */.d)(change.baseMsPerRequest, change.headMsPerRequest),
            (0,format/* formatPoints */.Xf)(change.effectPoints),
        ],
    })), colours, width);
}
function latency(comparison, colours, width) {
    if (!comparison.timed)
        return '';
    return (0,layout/* grid */.Vg)('Latency in ms (less reliable than CPU)', [
        { heading: 'endpoint', flexible: true },
        { heading: 'p50', right: true },
        { heading: 'p90', right: true, painted: true },
        { heading: 'p99', right: true },
    ], comparison.endpoints.slice(0, text_ROWS).map((row) => ({
        verdict: row.verdict,
        cells: [
            row.name === '' ? 'all requests' : (0,format/* singleLine */.pF)(row.name, 100),
            (0,format/* formatBeforeAfter */.d)(row.baseP50Ms, row.headP50Ms),
            (0,format/* formatBeforeAfter */.d)(row.baseP90Ms, row.headP90Ms),
            (0,format/* formatBeforeAfter */.d)(row.baseP99Ms, row.headP99Ms),
        ],
    })), colours, width);
}
function advice(comparison, colours, width) {
    const entries = (0,recommendations/* recommend */.v)(comparison);
    if (entries.length === 0)
        return '';
    return [
        colours.bold('What to look for'),
        ...entries.flatMap((entry) => [
            (0,layout/* phrase */.MZ)(entry.advice, width, '  ', '- '),
            ...entry.evidence.map((line) => (0,layout/* phrase */.MZ)(line, width, '    ', '  - ')),
        ]),
    ].join('\n');
}
function notes(comparison, colours, width) {
    const lines = comparison.notes.slice(0, 10);
    if (lines.length === 0)
        return '';
    return [colours.bold('Notes'), ...lines.map((line) => (0,layout/* bullet */.xE)(line, width))].join('\n');
}


/***/ }),

/***/ 58933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Vg: () => (/* binding */ grid),
/* harmony export */   Xn: () => (/* binding */ fitTo),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   xE: () => (/* binding */ bullet)
/* harmony export */ });
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
/** A number stays with its arrow and its unit. */
const BETWEEN_WORDS = /(?<![▲▼]) (?!(?:%|ms|µs|s|Hz)(?:[^\p{L}]|$))/u;
/** Running text broken at spaces; `indent` goes before the lines after the first. */
function wrap(text, width, indent = '', first = indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(BETWEEN_WORDS)) {
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
            if (columns[index]?.painted !== true)
                return text;
            return row.paint === undefined ? paint(colours, row.verdict, text) : row.paint(text);
        }));
    }
    const lines = table.toString().split('\n');
    return [colours.bold(title), ...lines.map((line) => line.trimEnd())].join('\n');
}


/***/ })

};

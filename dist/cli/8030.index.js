export const id = 8030;
export const ids = [8030,4377,6758];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 8030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeMeasurement: () => (/* binding */ decodeMeasurement),
  FV: () => (/* binding */ readMeasurement),
  mk: () => (/* binding */ writeMeasurement)
});

// UNUSED EXPORTS: encodeMeasurement

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/replace-file.js
var replace_file = __webpack_require__(42091);
// EXTERNAL MODULE: ./build/validation.js
var validation = __webpack_require__(86349);
;// CONCATENATED MODULE: ./build/baseline/consistency.js
/** py-spy reads at most 4096 Python frames of a stack; native ones may stand between them. */
const MOST_DEPTH = 8192;
/**
 * Samples times the depth of their stacks, all rounds together: what comparing has to walk. 192
 * rounds of an ordinary service have one million.
 */
const MOST_WALKED_FRAMES = 30_000_000;
/** Rounds times functions: every function has a value for every round. */
const MOST_FUNCTION_ROUNDS = 4_000_000;
/**
 * What is wrong with a measurement that has passed the schema; undefined when nothing is. Checked
 * once here, so that nobody who walks the tables has to.
 */
function inconsistency(measurement) {
    return brokenReference(measurement) ?? excess(measurement);
}
function brokenReference(measurement) {
    const { functions, frames, stacks, rounds } = measurement;
    const frame = frames.findIndex(([fn]) => fn >= functions.length);
    if (frame >= 0)
        return `frame ${frame} names a function that is not there`;
    const stack = stacks.findIndex(([parent, top], index) => parent >= index || top >= frames.length);
    if (stack >= 0)
        return `stack ${stack} names a parent or frame that is not before it`;
    const round = rounds.findIndex((each) => each.samples.some(([index]) => index >= stacks.length));
    if (round >= 0)
        return `round ${round + 1} names a stack that is not there`;
    const isMissing = (fn) => fn >= functions.length;
    const request = (measurement.counts?.requests ?? []).find(({ functions: counted, unstable, under }) => counted.some(([fn]) => isMissing(fn)) ||
        unstable.some(([fn]) => isMissing(fn)) ||
        under.some(([by, fn]) => isMissing(by) || isMissing(fn)));
    if (request !== undefined) {
        return `the counts of ${request.endpoint} name a function that is not there`;
    }
    if (rounds.length === 0 && measurement.counts === null) {
        return 'it has neither rounds nor counts';
    }
    return undefined;
}
/** Few bytes can mean much work: a chain of stacks is as long as the table. */
function excess({ functions, stacks, rounds }) {
    const depths = new Uint32Array(stacks.length);
    for (const [index, [parent]] of stacks.entries()) {
        const depth = 1 + (parent < 0 ? 0 : depths[parent]);
        if (depth > MOST_DEPTH)
            return `stack ${index} is deeper than ${MOST_DEPTH} frames`;
        depths[index] = depth;
    }
    let walked = 0;
    for (const { samples } of rounds) {
        for (const [stack] of samples)
            walked += depths[stack];
    }
    if (walked > MOST_WALKED_FRAMES) {
        return `the stacks of its samples have ${walked} frames, at most ${MOST_WALKED_FRAMES} are read`;
    }
    if (rounds.length * functions.length > MOST_FUNCTION_ROUNDS) {
        return `it has ${functions.length} functions in ${rounds.length} rounds, at most ${MOST_FUNCTION_ROUNDS} of both multiplied are read`;
    }
    return undefined;
}
/**
 * How many values it takes to hold a measurement and what comparing makes of it: the rows of its
 * tables, and one value for every function and round.
 */
function heldValues({ functions, frames, stacks, rounds, counts }) {
    const samples = rounds.reduce((sum, round) => sum + round.samples.length, 0);
    const counted = (counts?.requests ?? []).reduce((sum, each) => sum + each.functions.length + each.unstable.length + each.under.length, 0);
    const rows = functions.length + frames.length + stacks.length + samples + counted;
    return rows + functions.length * rounds.length;
}

// EXTERNAL MODULE: ./build/baseline/schema.js + 1 modules
var schema = __webpack_require__(65546);
;// CONCATENATED MODULE: ./build/baseline/unpack.js
/**
 * The JSON of a file that anybody may have made: unpacked, and parsed, only as far as it can be one
 * of ours. Few packed bytes can be much text, and little text many values.
 */

/** A measurement of 192 rounds of an ordinary service has one megabyte unpacked. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Unpacked over packed size. Measurements have 4 to 7; short ones of much of the same may have more. */
const MOST_RATIO = 100;
const ALWAYS_ALLOWED_BYTES = 1024 * 1024;
/** By the byte that begins or divides them. 192 rounds have 65,000 lists and 150,000 commas. */
const MOST_VALUES = [
    { mark: '[', what: 'lists', most: 1_000_000 },
    { mark: '{', what: 'objects', most: 200_000 },
    { mark: ':', what: 'keys', most: 1_000_000 },
    { mark: ',', what: 'values', most: 4_000_000 },
];
/** A file that is too large in some way; the message says in which. */
class TooLarge extends Error {
}
/** @throws TooLarge for a file of so many bytes */
function checkSize(bytes) {
    if (bytes > MOST_BYTES)
        throw new TooLarge(`it is larger than ${megabytes(MOST_BYTES)}`);
}
/**
 * @param bytes JSON, gzipped or not
 * @throws TooLarge; what zlib, TextDecoder and JSON.parse throw for what is not gzipped JSON
 */
function unpackJson(bytes) {
    checkSize(bytes.length);
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = isGzip ? gunzip(bytes) : bytes;
    checkValues(text);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
}
function gunzip(bytes) {
    const allowed = Math.max(bytes.length * MOST_RATIO, ALWAYS_ALLOWED_BYTES);
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: Math.min(allowed, MOST_BYTES) });
    }
    catch (cause) {
        if (cause.code !== 'ERR_BUFFER_TOO_LARGE')
            throw cause;
        const bound = allowed < MOST_BYTES ? `${MOST_RATIO} times its size` : megabytes(MOST_BYTES);
        throw new TooLarge(`it unpacks to more than ${bound}`, { cause });
    }
}
/** Memory is by the value, not by the byte. Those within names count too: a bound, not a parser. */
function checkValues(text) {
    const counts = new Uint32Array(256);
    for (const byte of text)
        counts[byte] = counts[byte] + 1;
    for (const { mark, what, most } of MOST_VALUES) {
        const count = counts[mark.charCodeAt(0)];
        if (count > most)
            throw new TooLarge(`it holds more than ${most} ${what}`);
    }
}
function megabytes(bytes) {
    return `${bytes / 1024 / 1024} MB`;
}

;// CONCATENATED MODULE: ./build/baseline/file.js
/** The measurement on disk: gzipped JSON, checked against its schema on the way in. */








/** Characters of a message about what a file holds: the file's own words may be in it. */
const MOST_MESSAGE = 1000;
function encodeMeasurement(measurement) {
    return (0,external_node_zlib_.gzipSync)(JSON.stringify(measurement));
}
/**
 * @param source what the bytes came from, for the error
 * @throws InputError when they are not a measurement that this version reads
 */
function decodeMeasurement(bytes, source) {
    const fail = (what, advice = '', cause) => new errors/* InputError */.dz(`reading the measurement ${source}: ${what}`, { advice, cause });
    let value;
    try {
        value = unpackJson(bytes);
    }
    catch (cause) {
        if (cause instanceof TooLarge)
            throw fail(cause.message, '', cause);
        const { code } = cause;
        const truncated = code === 'Z_BUF_ERROR' ? 'it is truncated' : 'it is not gzipped JSON';
        throw fail(truncated, 'Record it again: fastapi-spy record --output FILE', cause);
    }
    const version = value?.schema;
    if (typeof version === 'number' && version !== schema/* MEASUREMENT_SCHEMA */.RZ) {
        throw fail(`its schema has version ${version}, this tool reads version ${schema/* MEASUREMENT_SCHEMA */.RZ}`, version > schema/* MEASUREMENT_SCHEMA */.RZ
            ? 'It was made by a newer version: update this tool.'
            : 'It was made by an older version: record it again.');
    }
    const parsed = schema/* measurementSchema */.aY.safeParse(value);
    if (!parsed.success) {
        const what = (0,validation/* explain */.W)(parsed.error, (key) => `"${key}"`);
        throw fail(what.length > MOST_MESSAGE ? `${what.slice(0, MOST_MESSAGE)}…` : what);
    }
    const wrong = inconsistency(parsed.data);
    if (wrong !== undefined)
        throw fail(wrong);
    return parsed.data;
}
/**
 * @throws InputError when the file is missing or not a measurement
 */
async function readMeasurement(path) {
    let bytes;
    try {
        checkSize((await (0,promises_.stat)(path)).size);
        bytes = await (0,promises_.readFile)(path);
    }
    catch (cause) {
        const { code, message } = cause;
        const what = code === 'ENOENT' ? 'there is no such file' : message;
        throw new errors/* InputError */.dz(`reading the measurement ${path}: ${what}`, { cause });
    }
    return decodeMeasurement(bytes, path);
}
/**
 * Writes whole or not at all: a run that is stopped leaves no half measurement.
 * @throws InputError when the file cannot be written
 */
async function writeMeasurement(path, measurement) {
    try {
        await (0,replace_file/* replaceFile */.f)(path, encodeMeasurement(measurement));
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`writing the measurement ${path}: ${cause.message}`, { cause });
    }
}


/***/ }),

/***/ 65546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RZ: () => (/* binding */ MEASUREMENT_SCHEMA),
  aY: () => (/* binding */ measurementSchema)
});

// UNUSED EXPORTS: countsSchema, fingerprintSchema, latencySchema, machineSchema, pairingSchema, requestCountsSchema, roundSchema, samplerSchema, voidRoundSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/baseline/bounded.js
/** Lists and records of a schema that stop at the first thing that is wrong with them. */

/**
 * A list of rows, as it came. Unlike zod's own array it looks at no row of a list that is too long,
 * and at none after the first that is wrong: millions of wrong rows are one issue, not millions.
 * @param row without transformations: it is only asked whether a row is right
 */
function list(row, most, least = 0) {
    return schemas/* custom */.IeY(Array.isArray, { message: 'expected array', abort: true })
        .superRefine((rows, context) => {
        if (rows.length > most || rows.length < least) {
            const bound = rows.length > most ? `at most ${most}` : `at least ${least}`;
            context.addIssue(`has ${rows.length} rows, ${bound} may be there`);
            return;
        }
        rows.some((each, index) => isWrong(row, each, index, context));
    });
}
/** Values by a text of at most 4096 characters; the first wrong one is the only issue. */
function record(value, most) {
    // Own when it was parsed, but not where it is copied key by key.
    const key = schemas/* string */.YjP()
        .max(4096)
        .refine((name) => name !== '__proto__', 'is no name');
    return schemas/* custom */.IeY(isObject, {
        message: 'expected object',
        abort: true,
    })
        .superRefine((values, context) => {
        const keys = Object.keys(values);
        if (keys.length > most) {
            context.addIssue(`has ${keys.length} keys, at most ${most} may be there`);
            return;
        }
        keys.some((each) => isWrong(key, each, 'a key', context) || isWrong(value, values[each], each, context));
    });
}
function isWrong(schema, value, place, context) {
    const [issue] = schema.safeParse(value).error?.issues ?? [];
    if (issue === undefined)
        return false;
    context.addIssue({ ...issue, path: [place, ...issue.path] });
    return true;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/baseline/schema.js
/**
 * The measurement: what `record` stores and `compare` reads. The zod schema is the single source
 * of the types; a measurement from a file or an artifact is hostile until it has passed here.
 */


/** Version of the stored format; it is in the artifact's name, so versions never meet by accident. */
const MEASUREMENT_SCHEMA = 3;
const schema_text = schemas/* string */.YjP().max(4096);
const count = schemas/* number */.aig().int().nonnegative();
const amount = schemas/* number */.aig().finite().nonnegative();
const MOST_ENDPOINTS = 2000;
/** The service of ten thousand functions is tested; every one of them is compared. */
const MOST_FUNCTIONS = 50_000;
/** What must match before timings of two measurements may be compared. */
const fingerprintSchema = schemas/* strictObject */.rej({
    os: schema_text,
    arch: schema_text,
    kernel: schema_text,
    cpuModel: schema_text,
    /** Hash of the CPU's feature flags: the same model under another hypervisor differs here. */
    cpuFlags: schema_text,
    cores: schemas/* number */.aig().int().positive(),
    /** Full version, `3.11.7`. */
    pythonVersion: schema_text,
    /** Implementation, compiler and build: `CPython GCC 12.2.0 …`. */
    pythonBuild: schema_text,
    /** Version of the sampler, `0.4.3`. */
    pySpyVersion: schema_text,
    /** Sampling rate in Hz. */
    rateHz: schemas/* number */.aig().positive(),
    /** SHA-256 of the normalised scenario or load command. */
    scenarioHash: schema_text,
    /** Commit that was measured; empty outside a git repository. */
    gitSha: schema_text,
    gitBranch: schema_text,
    /** Whether the work tree had uncommitted changes. */
    gitDirty: schemas/* boolean */.zMY(),
});
/** Distribution of an endpoint's latency within a round, in milliseconds. */
const latencySchema = schemas/* strictObject */.rej({
    requests: count,
    errors: count,
    p50Ms: amount,
    p90Ms: amount,
    p95Ms: amount,
    p99Ms: amount,
});
/** What py-spy told about one round beside the stacks. */
const samplerSchema = schemas/* strictObject */.rej({
    /** Samples py-spy kept (it drops threads that the OS reports as sleeping). */
    samples: count,
    /** Ticks at which a stack could not be read whole. */
    errors: count,
    /** Largest lag it reported, in seconds; 0 when it kept up. */
    lagSeconds: amount,
    /** Samples of threads that were waiting, removed here. */
    idleFiltered: amount,
});
/** What the machine did during a round, beside the service. */
const machineSchema = schemas/* strictObject */.rej({
    /** CPU that a fixed piece of work took just before the round, in milliseconds. */
    controlMs: schemas/* number */.aig().finite().positive(),
    /** Part of the cores' time that a hypervisor gave to others; null where the system does not tell. */
    stealShare: schemas/* number */.aig().min(0).max(1).nullable(),
    /** Frequency of the fastest core; null where the system does not tell. */
    frequencyMhz: amount.nullable(),
    /** CPU of the load generator by the seconds of the round; null for a load command. */
    generatorLoad: amount.nullable(),
});
const roundSchema = schemas/* strictObject */.rej({
    /** Seconds from the first request to the last answer. */
    seconds: schemas/* number */.aig().finite().positive(),
    /** Requests answered, errors included. */
    requests: schemas/* number */.aig().int().positive(),
    /** Requests whose answer was not the expected one, or that failed. */
    errors: count,
    /** CPU of the service's process tree over these requests, in milliseconds, from the OS. */
    cpuMs: amount,
    /** Per endpoint, keyed by its name in the scenario; the key "" holds all requests together. */
    latency: record(latencySchema, MOST_ENDPOINTS),
    sampler: samplerSchema,
    machine: machineSchema,
    /** Pairs of stack index and weight in samples. */
    samples: list(schemas/* tuple */.PVZ([count, schemas/* number */.aig().finite().positive()]), 200_000),
});
/** A round that was measured and thrown away, and why. */
const voidRoundSchema = schemas/* strictObject */.rej({ reason: schema_text });
/** Calls and turns of one function in one request. */
const functionCount = schemas/* tuple */.PVZ([
    /** Index of the function. */
    count,
    /** Calls. */
    count,
    /** Turns of its loops, in the unit of the counts. */
    count,
]);
/** What one request of the scenario makes the service do. */
const requestCountsSchema = schemas/* strictObject */.rej({
    endpoint: schema_text,
    /** Method and path, which tell requests of one endpoint apart. */
    label: schema_text,
    /** Its part in the scenario. */
    weight: amount,
    /** Functions whose counts were the same in all passes. */
    functions: list(functionCount, MOST_FUNCTIONS),
    /** Functions whose counts were not: index, lowest and highest of calls and turns together. */
    unstable: list(schemas/* tuple */.PVZ([count, count, count]), MOST_FUNCTIONS),
    /**
     * Calls by who made them: index of the nearest function of the application on the stack (-1:
     * none), index of the function that was called, calls. From one request.
     */
    under: list(schemas/* tuple */.PVZ([schemas/* number */.aig().int().min(-1), count, count]), 500_000),
    /** Calls and turns per request that were seen but belong to no request, or not always to it. */
    leftOut: amount,
});
/** Exact counts of the work per request; see docs/counts.md. */
const countsSchema = schemas/* strictObject */.rej({
    /** What a turn is: a jump backwards (CPython 3.12 and later), or an executed line (before). */
    unit: schemas/* enum */.k5n(['jumps', 'lines']),
    passes: schemas/* number */.aig().int().positive(),
    /** Requests counted of each kind in each pass. */
    requestsPerPass: schemas/* number */.aig().int().positive(),
    voidPasses: list(voidRoundSchema, 1000),
    requests: list(requestCountsSchema, 10_000, 1),
    /** Installed distribution and its version, by the name that is imported. */
    packages: record(schemas/* tuple */.PVZ([schema_text, schema_text]), 10_000),
});
/** How base and head were measured together. */
const pairingSchema = schemas/* strictObject */.rej({
    /** The same in both measurements, and in no other. */
    id: schema_text,
    /** Seed of the orders and hash seeds that were drawn. */
    seed: schemas/* string */.YjP().regex(/^[\w.-]{1,64}$/),
    /** Numbers of pairs at which it was to be decided, ascending, planned before any was decided. */
    looks: list(schemas/* number */.aig().int().positive(), 16),
    /** Mean seconds of a pair, start and end of the processes included. */
    pairSeconds: amount,
});
const measurementSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(MEASUREMENT_SCHEMA),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('fastapi-spy'), version: schema_text }),
    /** ISO 8601, UTC. */
    createdAt: iso/* datetime */.w$(),
    fingerprint: fingerprintSchema,
    /** The settings it was made with, for people to read. */
    settings: schemas/* strictObject */.rej({
        service: schema_text,
        load: schema_text,
        workers: count,
        connections: count,
        rounds: count,
        requestsPerRound: count,
        warmUpRequests: count,
    }),
    /**
     * For one of two that were measured together: both services up at once, requests in bursts to
     * one and the other. Their rounds of the same number are pairs. Null for one measured alone.
     */
    pairing: pairingSchema.nullable(),
    /** What happened to the machine meanwhile that makes all of its timings worthless. */
    disturbances: list(schema_text, 100),
    endpoints: list(schemas/* strictObject */.rej({ name: schema_text, weight: amount }), MOST_ENDPOINTS),
    functions: list(schemas/* tuple */.PVZ([schema_text, schema_text, schemas/* enum */.k5n(['app', 'package', 'stdlib', 'native'])]), MOST_FUNCTIONS),
    /** Pairs of function index and line. */
    frames: list(schemas/* tuple */.PVZ([count, count]), 500_000),
    /** Pairs of parent stack (-1: none) and frame; a parent precedes its children. */
    stacks: list(schemas/* tuple */.PVZ([schemas/* number */.aig().int().min(-1), count]), 1_000_000),
    /** Empty where only the work was counted. */
    rounds: list(roundSchema, 200),
    voidRounds: list(voidRoundSchema, 1000),
    /** Null where only the time was measured. */
    counts: countsSchema.nullable(),
    /** Why the work was not counted; empty when it was, or was not to be. */
    notCounted: schema_text,
});


/***/ }),

/***/ 86349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/** Messages for people from what a schema found. */


/**
 * The first issues of a zod error, each with the place that the user knows it by.
 * @param schema names what an unknown key may have been meant to be
 */
function explain(error, place, schema) {
    const issues = error.issues.flatMap(intoUnion);
    const shown = issues.slice(0, 3).map((issue) => {
        const [key, ...rest] = issue.path.map(String);
        const message = messageOf(issue, schema);
        if (key === undefined)
            return message;
        return `${place(key)}${rest.map((part) => ` › ${part}`).join('')}: ${message}`;
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
function messageOf(issue, schema) {
    if (issue.code !== 'unrecognized_keys' || schema === undefined)
        return issue.message;
    const known = keysAt(schema, issue.path);
    return issue.keys
        .map((key) => {
        const meant = closestTo(key, known);
        const question = meant === undefined ? '' : ` (did you mean "${meant}"?)`;
        return `unknown name "${key}"${question}`;
    })
        .join(', ');
}
/** The known name that a name was probably meant to be; undefined when none is like it. */
function closestTo(name, known) {
    if (name.length > 100)
        return undefined;
    const [nearest] = known
        .map((each) => ({ each, edits: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase().replaceAll('_', '-'), each) }))
        .filter(({ each, edits }) => edits <= Math.max(1, each.length / 3))
        .sort((a, b) => a.edits - b.edits);
    return nearest?.each;
}
/** Names that a schema knows at a path of a value; of alternatives those of all. */
function keysAt(schema, path) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodOptional */ .IiU) {
        return keysAt(schema.unwrap(), path);
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodPipe */ .utH)
        return keysAt(schema.out, path);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodUnion */ .fZ7)
        return schema.options.flatMap((each) => keysAt(each, path));
    const [key, ...rest] = path;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH) {
        return key === undefined
            ? Object.keys(schema.shape)
            : keysAt(schema.shape[key], rest);
    }
    if (key === undefined)
        return [];
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA)
        return keysAt(schema.element, rest);
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodRecord */ .b8S ? keysAt(schema.valueType, rest) : [];
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};

export const id = 7322;
export const ids = [7322,4377,6758];
export const modules = {

/***/ 27322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ readMeasurement),
/* harmony export */   decodeMeasurement: () => (/* binding */ decodeMeasurement),
/* harmony export */   mk: () => (/* binding */ writeMeasurement)
/* harmony export */ });
/* unused harmony export encodeMeasurement */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42091);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86349);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19287);
/** The measurement on disk: gzipped JSON, checked against its schema on the way in. */






/** A measurement of a large service has some megabytes; these bounds stop a bomb, not a user. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_BYTES_UNPACKED = 400 * 1024 * 1024;
function encodeMeasurement(measurement) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(JSON.stringify(measurement));
}
/**
 * @param source what the bytes came from, for the error
 * @throws InputError when they are not a measurement that this version reads
 */
function decodeMeasurement(bytes, source) {
    const fail = (what, advice = '', cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`reading the measurement ${source}: ${what}`, { advice, cause });
    if (bytes.length > MOST_BYTES)
        throw fail(`it is larger than ${MOST_BYTES / 1024 / 1024} MB`);
    let value;
    try {
        const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
        const text = isGzip ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, { maxOutputLength: MOST_BYTES_UNPACKED }) : bytes;
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
    }
    catch (cause) {
        const code = cause.code;
        if (code === 'ERR_BUFFER_TOO_LARGE') {
            throw fail(`it unpacks to more than ${MOST_BYTES_UNPACKED / 1024 / 1024} MB`, '', cause);
        }
        const truncated = code === 'Z_BUF_ERROR' ? 'it is truncated' : 'it is not gzipped JSON';
        throw fail(truncated, 'Record it again: fastapi-spy record --output FILE', cause);
    }
    const version = value?.schema;
    if (typeof version === 'number' && version !== _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MEASUREMENT_SCHEMA */ .RZ) {
        throw fail(`its schema has version ${version}, this tool reads version ${_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MEASUREMENT_SCHEMA */ .RZ}`, version > _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MEASUREMENT_SCHEMA */ .RZ
            ? 'It was made by a newer version: update this tool.'
            : 'It was made by an older version: record it again.');
    }
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementSchema */ .aY.safeParse(value);
    if (!parsed.success)
        throw fail((0,_validation_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .W)(parsed.error, (key) => `"${key}"`), '', parsed.error);
    const broken = brokenReference(parsed.data);
    if (broken !== undefined)
        throw fail(broken);
    return parsed.data;
}
/** Indices are checked once here, so that nobody who walks the tables has to. */
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
    const request = (measurement.counts?.requests ?? []).find(({ functions: counted, unstable, under }) => [...counted, ...unstable].some(([fn]) => fn >= functions.length) ||
        under.some(([by, fn]) => by >= functions.length || fn >= functions.length));
    if (request !== undefined) {
        return `the counts of ${request.endpoint} name a function that is not there`;
    }
    if (rounds.length === 0 && measurement.counts === null) {
        return 'it has neither rounds nor counts';
    }
    return undefined;
}
/**
 * @throws InputError when the file is missing or not a measurement
 */
async function readMeasurement(path) {
    let bytes;
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size > MOST_BYTES) {
            throw new Error(`it is larger than ${MOST_BYTES / 1024 / 1024} MB`);
        }
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (cause) {
        const { code, message } = cause;
        const what = code === 'ENOENT' ? 'there is no such file' : message;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`reading the measurement ${path}: ${what}`, { cause });
    }
    return decodeMeasurement(bytes, path);
}
/**
 * Writes whole or not at all: a run that is stopped leaves no half measurement.
 * @throws InputError when the file cannot be written
 */
async function writeMeasurement(path, measurement) {
    try {
        await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(path, encodeMeasurement(measurement));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`writing the measurement ${path}: ${cause.message}`, { cause });
    }
}


/***/ }),

/***/ 19287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ MEASUREMENT_SCHEMA),
/* harmony export */   aY: () => (/* binding */ measurementSchema)
/* harmony export */ });
/* unused harmony exports fingerprintSchema, latencySchema, samplerSchema, machineSchema, roundSchema, voidRoundSchema, requestCountsSchema, countsSchema, pairingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/**
 * The measurement: what `record` stores and `compare` reads. The zod schema is the single source
 * of the types; a measurement from a file or an artifact is hostile until it has passed here.
 */

/** Version of the stored format; it is in the artifact's name, so versions never meet by accident. */
const MEASUREMENT_SCHEMA = 3;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4096);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const amount = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().finite().nonnegative();
const MOST_ENDPOINTS = 2000;
/** What must match before timings of two measurements may be compared. */
const fingerprintSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    os: text,
    arch: text,
    kernel: text,
    cpuModel: text,
    /** Hash of the CPU's feature flags: the same model under another hypervisor differs here. */
    cpuFlags: text,
    cores: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    /** Full version, `3.11.7`. */
    pythonVersion: text,
    /** Implementation, compiler and build: `CPython GCC 12.2.0 …`. */
    pythonBuild: text,
    /** Version of the sampler, `0.4.3`. */
    pySpyVersion: text,
    /** Sampling rate in Hz. */
    rateHz: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    /** SHA-256 of the normalised scenario or load command. */
    scenarioHash: text,
    /** Commit that was measured; empty outside a git repository. */
    gitSha: text,
    gitBranch: text,
    /** Whether the work tree had uncommitted changes. */
    gitDirty: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** Distribution of an endpoint's latency within a round, in milliseconds. */
const latencySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    requests: count,
    errors: count,
    p50Ms: amount,
    p90Ms: amount,
    p95Ms: amount,
    p99Ms: amount,
});
/** What py-spy told about one round beside the stacks. */
const samplerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
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
const machineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** CPU that a fixed piece of work took just before the round, in milliseconds. */
    controlMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().finite().positive(),
    /** Part of the cores' time that a hypervisor gave to others; null where the system does not tell. */
    stealShare: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullable(),
    /** Frequency of the fastest core; null where the system does not tell. */
    frequencyMhz: amount.nullable(),
    /** CPU of the load generator by the seconds of the round; null for a load command. */
    generatorLoad: amount.nullable(),
});
const roundSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Seconds from the first request to the last answer. */
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().finite().positive(),
    /** Requests answered, errors included. */
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    /** Requests whose answer was not the expected one, or that failed. */
    errors: count,
    /** CPU of the service's process tree over these requests, in milliseconds, from the OS. */
    cpuMs: amount,
    /** Per endpoint, keyed by its name in the scenario; the key "" holds all requests together. */
    latency: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, latencySchema)
        .refine((value) => Object.keys(value).length <= MOST_ENDPOINTS, 'too many endpoints'),
    sampler: samplerSchema,
    machine: machineSchema,
    /** Pairs of stack index and weight in samples. */
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([count, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().finite().positive()])).max(1_000_000),
});
/** A round that was measured and thrown away, and why. */
const voidRoundSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reason: text });
/** Calls and turns of one function in one request. */
const functionCount = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([
    /** Index of the function. */
    count,
    /** Calls. */
    count,
    /** Turns of its loops, in the unit of the counts. */
    count,
]);
/** What one request of the scenario makes the service do. */
const requestCountsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    endpoint: text,
    /** Method and path, which tell requests of one endpoint apart. */
    label: text,
    /** Its part in the scenario. */
    weight: amount,
    /** Functions whose counts were the same in all passes. */
    functions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(functionCount).max(200_000),
    /** Functions whose counts were not: index, lowest and highest of calls and turns together. */
    unstable: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([count, count, count])).max(200_000),
    /**
     * Calls by who made them: index of the nearest function of the application on the stack (-1:
     * none), index of the function that was called, calls. From one request.
     */
    under: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(-1), count, count])).max(500_000),
    /** Calls and turns per request that were seen but belong to no request, or not always to it. */
    leftOut: amount,
});
/** Exact counts of the work per request; see docs/counts.md. */
const countsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** What a turn is: a jump backwards (CPython 3.12 and later), or an executed line (before). */
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['jumps', 'lines']),
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    /** Requests counted of each kind in each pass. */
    requestsPerPass: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    voidPasses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(voidRoundSchema).max(1000),
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(requestCountsSchema).min(1).max(10_000),
    /** Installed distribution and its version, by the name that is imported. */
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([text, text])),
});
/** How base and head were measured together. */
const pairingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** The same in both measurements, and in no other. */
    id: text,
    /** Seed of the orders and hash seeds that were drawn. */
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]{1,64}$/),
    /** Numbers of pairs at which it was to be decided, ascending, planned before any was decided. */
    looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive()).max(16),
    /** Mean seconds of a pair, start and end of the processes included. */
    pairSeconds: amount,
});
const measurementSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(MEASUREMENT_SCHEMA),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('fastapi-spy'), version: text }),
    /** ISO 8601, UTC. */
    createdAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    fingerprint: fingerprintSchema,
    /** The settings it was made with, for people to read. */
    settings: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        service: text,
        load: text,
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
    disturbances: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(100),
    endpoints: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text, weight: amount })).max(MOST_ENDPOINTS),
    functions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([text, text, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['app', 'package', 'stdlib', 'native'])]))
        .max(1_000_000),
    /** Pairs of function index and line. */
    frames: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([count, count])).max(2_000_000),
    /** Pairs of parent stack (-1: none) and frame; a parent precedes its children. */
    stacks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(-1), count])).max(5_000_000),
    /** Empty where only the work was counted. */
    rounds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(roundSchema).max(200),
    voidRounds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(voidRoundSchema).max(1000),
    /** Null where only the time was measured. */
    counts: countsSchema.nullable(),
    /** Why the work was not counted; empty when it was, or was not to be. */
    notCounted: text,
});


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

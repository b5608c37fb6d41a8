export const id = 831;
export const ids = [831];
export const modules = {

/***/ 70831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/files.js
var files = __webpack_require__(78420);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/output/whole-file.js
var whole_file = __webpack_require__(13794);
// EXTERNAL MODULE: ./build/cli/live-line.js
var live_line = __webpack_require__(98510);
// EXTERNAL MODULE: ./build/cli/profile-formats.js + 1 modules
var profile_formats = __webpack_require__(91573);
// EXTERNAL MODULE: ./build/profile/formats/peek.js
var peek = __webpack_require__(85002);
;// CONCATENATED MODULE: ./build/cli/report-input.js
/** Reads what `report` is given: a recording of any format, or a measurement of our own. */




/**
 * @param path of a file; `-` is standard input
 * @throws InputError when it is missing, no profile, or has no such thread or endpoint
 */
async function readInput(path, options) {
    const name = path === '-' ? 'standard input' : (0,external_node_path_.basename)(path);
    const bytes = path === '-' ? { source: process.stdin, size: undefined } : openFile(path);
    const counting = counted(bytes.source, name, bytes.size, options);
    const { first, chunks } = await (0,peek/* peek */.s)(guarded(counting, path), PEEKED);
    const isMeasurement = options.format === undefined && (await startsAsMeasurement(first));
    return isMeasurement
        ? fromMeasurement(chunks, path, name, options)
        : fromRecording(chunks, path, name, options);
}
/** Bytes in which a measurement shows that it is one. */
const PEEKED = 4096;
/** Bytes; `decodeMeasurement` takes fewer. */
const MORE_THAN_ANY_MEASUREMENT = 128 * 1024 * 1024;
/** Reading that is over sooner is not told of. */
const LONG_MS = 2000;
async function fromRecording(chunks, path, name, { root, format, restriction, waiting }) {
    const { readProfile } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(9673), __webpack_require__.e(7024), __webpack_require__.e(9794)]).then(__webpack_require__.bind(__webpack_require__, 27024));
    const { recordedCost } = await __webpack_require__.e(/* import() */ 2768).then(__webpack_require__.bind(__webpack_require__, 12768));
    const whole = await readProfile(chunks, {
        name: path === '-' ? name : path,
        format,
        projectRoot: root,
    });
    const asked = Object.values(restriction).some((value) => value !== undefined);
    const recording = asked
        ? (await __webpack_require__.e(/* import() */ 8376).then(__webpack_require__.bind(__webpack_require__, 38376))).restricted(whole, restriction)
        : whole;
    return { cost: recordedCost(recording, name, waiting), recording: async () => recording };
}
async function fromMeasurement(chunks, path, name, { restriction }) {
    if (restriction.process !== undefined || restriction.thread !== undefined) {
        throw new errors/* InputError */.dz(`reading the measurement ${path}: it does not tell threads apart`, {
            advice: '--process and --thread are for recordings, as of py-spy’s --format speedscope',
        });
    }
    const { decodeMeasurement } = await __webpack_require__.e(/* import() */ 8030).then(__webpack_require__.bind(__webpack_require__, 8030));
    const { costAsRecording, measuredCost } = await __webpack_require__.e(/* import() */ 5158).then(__webpack_require__.bind(__webpack_require__, 25158));
    const parts = [];
    let length = 0;
    for await (const chunk of chunks) {
        parts.push(chunk);
        length += chunk.length;
        // It will be refused for its size.
        if (length > MORE_THAN_ANY_MEASUREMENT)
            break;
    }
    const cost = measuredCost(decodeMeasurement(Buffer.concat(parts), path), name);
    const part = restriction.endpoint === undefined ? cost : await ofEndpoint(cost, restriction.endpoint);
    return { cost: part, recording: async () => costAsRecording(part) };
}
async function ofEndpoint(cost, endpoint) {
    const { stacksOfEndpoint } = await __webpack_require__.e(/* import() */ 8376).then(__webpack_require__.bind(__webpack_require__, 38376));
    const samples = cost.samples.filter(stacksOfEndpoint(cost.tables, cost.samples, endpoint));
    const totalWeight = samples.reduce((sum, { weight }) => sum + weight, 0);
    const share = totalWeight / cost.totalWeight;
    const sampleCount = cost.sampleCount === undefined ? undefined : Math.round(cost.sampleCount * share);
    return { ...cost, samples, totalWeight, sampleCount };
}
function openFile(path) {
    if (!(0,external_node_fs_.existsSync)(path)) {
        throw new errors/* InputError */.dz(`reading the profile ${path}: there is no such file`);
    }
    const status = (0,external_node_fs_.statSync)(path);
    if (status.isDirectory()) {
        throw new errors/* InputError */.dz(`reading the profile ${path}: it is a folder`, {
            advice: 'name a file in it; of a report folder base.fastapi-spy.json.gz and head.fastapi-spy.json.gz',
        });
    }
    return { source: (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }), size: status.size };
}
/**
 * Says how far it is: to the live line, and once in a line of its own when it takes long. Of standard
 * input nobody knows how much there is.
 */
async function* counted(source, name, size, { step, progress }) {
    const long = performance.now() + LONG_MS;
    let done = 0;
    let isTold = false;
    for await (const chunk of source) {
        yield chunk;
        done += chunk.length;
        if (size !== undefined)
            step({ unit: 'MB', done: megabytes(done), of: megabytes(size) });
        if (isTold || performance.now() < long)
            continue;
        isTold = true;
        const all = size === undefined ? '' : ` of ${megabytes(size)} MB`;
        progress(`reading ${name}: ${megabytes(done)}${all === '' ? ' MB' : all} so far`);
    }
}
function megabytes(bytes) {
    return Math.ceil(bytes / 1e6);
}
/** The system's own errors, as ours. */
async function* guarded(source, path) {
    try {
        yield* source;
    }
    catch (cause) {
        if (cause instanceof errors/* InputError */.dz || cause.code === undefined)
            throw cause;
        throw new errors/* InputError */.dz(`reading the profile ${path}: ${cause.message}`, { cause });
    }
}
/** Whether the bytes begin one of our measurements; only so much is unpacked. */
async function startsAsMeasurement(first) {
    const { isGzip } = await __webpack_require__.e(/* import() */ 4770).then(__webpack_require__.bind(__webpack_require__, 34770));
    let head = Buffer.concat(first).subarray(0, PEEKED);
    if (isGzip(head)) {
        const { constants, gunzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
        try {
            // What comes after these bytes is missed by nobody.
            head = gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 << 20 });
        }
        catch {
            return false;
        }
    }
    const text = new TextDecoder().decode(head.subarray(0, PEEKED));
    return /^\s*\{\s*"schema"\s*:\s*\d+\s*,\s*"tool"\s*:\s*\{\s*"name"\s*:\s*"fastapi-spy"/.test(text);
}

// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/report-run.js
/** Does what `report` is asked for: reads, finds out, writes. */









/** @throws InputError for anything that is wrong with files or options */
async function report(path, headPath, options) {
    const { output, format, top, categoriser } = await choose(options);
    if (headPath !== undefined)
        refuseOfTwo(format);
    if (path === '-' && headPath === '-') {
        throw new errors/* InputError */.dz('reading standard input: it can be one of the two only');
    }
    requireOther(output, [path, headPath]);
    if (format === 'pprof' && output === undefined && process.stdout.isTTY === true) {
        throw new errors/* InputError */.dz(`writing ${format}: that is binary, and standard output is a terminal`, {
            advice: `write it to a file: --output profile.${format}`,
        });
    }
    const input = {
        root: (0,external_node_path_.resolve)(options.root),
        format: options.inputFormat,
        restriction: {
            process: options.process,
            thread: options.thread,
            endpoint: options.endpoint,
        },
        progress: terminal/* progress */.qB,
        waiting: options.idle === true ? 'counted' : 'left out',
    };
    const content = await (0,live_line/* withLiveLine */.RC)(async (step) => {
        const first = await readInput(path, { ...input, step });
        const second = headPath === undefined ? undefined : await readInput(headPath, { ...input, step });
        if ((0,profile_formats/* isRecordingFormat */.dp)(format)) {
            const recording = await first.recording();
            // A picture is for people, as reports are: what waited is left out.
            const shown = format === 'svg' && options.idle !== true ? await working(recording) : recording;
            return (0,profile_formats/* writeRecording */.Xw)(shown, format, { title: first.cost.name, threads: format !== 'svg' });
        }
        const { analyse } = await Promise.all(/* import() */[__webpack_require__.e(9673), __webpack_require__.e(4748)]).then(__webpack_require__.bind(__webpack_require__, 34748));
        const { renderReport } = await __webpack_require__.e(/* import() */ 7637).then(__webpack_require__.bind(__webpack_require__, 7637));
        const base = analyse(first.cost, categoriser);
        const reported = second === undefined
            ? base
            : await compared(base, second, categoriser, [path, headPath]);
        return renderReport(reported, {
            ...{ format, top, sort: options.sort, functionName: options.function },
            ...(output === undefined && process.stdout.isTTY === true ? { style: (0,terminal.outputStyle)() } : {}),
        });
    });
    if (await (0,whole_file/* writeWhole */.f8)(output ?? whole_file/* STANDARD_OUTPUT */.qk, content, 'the report')) {
        process.stdout.write(`stored in ${output}\n`);
    }
}
async function working(recording) {
    const { worked } = await __webpack_require__.e(/* import() */ 2768).then(__webpack_require__.bind(__webpack_require__, 12768));
    return worked(recording) ?? recording;
}
async function compared(base, second, categoriser, paths) {
    const { analyse } = await Promise.all(/* import() */[__webpack_require__.e(9673), __webpack_require__.e(4748)]).then(__webpack_require__.bind(__webpack_require__, 34748));
    const { compareProfiles } = await __webpack_require__.e(/* import() */ 4942).then(__webpack_require__.bind(__webpack_require__, 4942));
    const head = analyse(second.cost, categoriser);
    if (base.profile.name !== head.profile.name)
        return compareProfiles(base, head);
    // Files of one name in two folders.
    const named = (analysis, name) => ({
        ...analysis,
        profile: { ...analysis.profile, name },
    });
    return compareProfiles(named(base, paths[0]), named(head, paths[1]));
}
function refuseOfTwo(format) {
    if (!(0,profile_formats/* isRecordingFormat */.dp)(format))
        return;
    const advice = {
        svg: '--format html has a flame graph of the difference; or write an SVG of each',
        pprof: 'write one of each, then: go tool pprof -diff_base base.pprof head.pprof',
        raw: '--format json has both; or write one of each',
        speedscope: '--format html has a flame graph of the difference; or write one of each',
    };
    throw new errors/* InputError */.dz(`writing ${format}: it holds one profile, not a comparison`, {
        advice: advice[format],
    });
}
async function choose(options) {
    const { createCategoriser } = await __webpack_require__.e(/* import() */ 9673).then(__webpack_require__.bind(__webpack_require__, 29673));
    const named = options.format === undefined ? undefined : (0,profile_formats/* formatNamed */.vq)(options.format);
    const { output } = options;
    const told = output === undefined ? undefined : (0,profile_formats/* formatOfName */.Qv)(output);
    // Reading settings takes longer than most reports.
    if (options.config === undefined && !haveSettings(process.cwd(), process.env)) {
        return {
            ...{ output: fileOf(output), format: named ?? told ?? 'text', top: options.top },
            categoriser: createCategoriser(),
        };
    }
    const { configOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7550)]).then(__webpack_require__.bind(__webpack_require__, 45169));
    const { mergeLayers, readLayers } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5891)]).then(__webpack_require__.bind(__webpack_require__, 48272));
    const sources = {
        ...{ file: options.config, env: process.env, overrides: {}, cwd: process.cwd() },
    };
    const layers = await readLayers(sources);
    const { categories, profiling } = await configOf(layers, { ...sources, needsService: false });
    const merged = mergeLayers(layers);
    const isSet = (name) => name in merged;
    // A file's `output` is what a recording is written to, and so what a report is made of.
    const place = output ?? layers.fromEnvironment.output;
    const set = isSet('report-format') ? profiling.reportFormat : undefined;
    return {
        output: fileOf(place),
        format: named ?? told ?? set ?? (place === undefined ? undefined : (0,profile_formats/* formatOfName */.Qv)(place)) ?? 'text',
        top: options.top ?? (isSet('top') ? profiling.top : undefined),
        categoriser: createCategoriser(categories),
    };
}
/** Undefined: standard output. */
function fileOf(output) {
    return output === whole_file/* STANDARD_OUTPUT */.qk ? undefined : output;
}
function haveSettings(folder, env) {
    if (Object.keys(env).some((name) => name.startsWith('SPY_')))
        return true;
    if (files/* DEFAULT_FILES */.Y.some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name))))
        return true;
    const project = (0,external_node_path_.join)(folder, files/* PYPROJECT */.J);
    return (0,external_node_fs_.existsSync)(project) && (0,external_node_fs_.readFileSync)(project, 'utf8').includes('fastapi-spy');
}
/** @throws InputError when a file would be written over that is read */
function requireOther(output, paths) {
    if (output === undefined || !(0,external_node_fs_.existsSync)(output))
        return;
    const place = (0,external_node_fs_.realpathSync)(output);
    const same = paths.find((path) => path !== undefined && path !== '-' && (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.realpathSync)(path) === place);
    if (same === undefined)
        return;
    throw new errors/* InputError */.dz(`writing the report ${output}: that is the profile it is made of`, {
        advice: 'name another file with --output, or - for standard output',
    });
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

/***/ 85002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ peek)
/* harmony export */ });
/** Looking at the beginning of a stream before it is known who reads it. */
/** @param least so many bytes are waited for; with fewer the stream has ended */
async function peek(source, least) {
    const iterator = iterate(source);
    const first = [];
    let length = 0;
    while (length < least) {
        const next = await iterator.next();
        if (next.done === true)
            break;
        first.push(next.value);
        length += next.value.length;
    }
    async function* chunks() {
        yield* first;
        yield* iterator;
    }
    return { first, length, chunks: chunks() };
}
async function* iterate(source) {
    yield* source;
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

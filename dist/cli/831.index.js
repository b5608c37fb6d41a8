export const id = 831;
export const ids = [831];
export const modules = {

/***/ 70831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report_run_report)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/cli/report.js
var report = __webpack_require__(1743);
;// CONCATENATED MODULE: ./build/cli/report-input.js
/** Reads what `report` is given: a recording of any format, or a measurement of our own. */



/**
 * @param path of a file; `-` is standard input
 * @throws InputError when it is missing, no profile, or has no such thread or endpoint
 */
async function readInput(path, options) {
    const name = path === '-' ? 'standard input' : (0,external_node_path_.basename)(path);
    const bytes = path === '-' ? { source: process.stdin, size: undefined } : openFile(path);
    const chunks = counted(bytes.source, path, bytes.size, options.progress);
    const first = [];
    let length = 0;
    const iterator = guarded(chunks, path);
    while (length < PEEKED) {
        const next = await iterator.next();
        if (next.done === true)
            break;
        first.push(next.value);
        length += next.value.length;
    }
    async function* all() {
        yield* first;
        yield* iterator;
    }
    const isMeasurement = options.format === undefined && (await startsAsMeasurement(first));
    return isMeasurement
        ? fromMeasurement(all(), path, name, options)
        : fromRecording(all(), path, name, options);
}
/** Bytes in which a measurement shows that it is one. */
const PEEKED = 4096;
/** Bytes; `decodeMeasurement` takes fewer. */
const MORE_THAN_ANY_MEASUREMENT = 128 * 1024 * 1024;
const LONG_MS = 2000;
const BETWEEN_MS = 1000;
async function fromRecording(chunks, path, name, { root, format, restriction }) {
    const { readProfile } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(9673), __webpack_require__.e(7024), __webpack_require__.e(9794)]).then(__webpack_require__.bind(__webpack_require__, 27024));
    const { recordedCost } = await __webpack_require__.e(/* import() */ 2768).then(__webpack_require__.bind(__webpack_require__, 12768));
    const whole = await readProfile(chunks, { name: path, format, projectRoot: root });
    const asked = Object.values(restriction).some((value) => value !== undefined);
    const recording = asked
        ? (await __webpack_require__.e(/* import() */ 8376).then(__webpack_require__.bind(__webpack_require__, 38376))).restricted(whole, restriction)
        : whole;
    return { cost: recordedCost(recording, name), recording: async () => recording };
}
async function fromMeasurement(chunks, path, name, { restriction }) {
    if (restriction.process !== undefined || restriction.thread !== undefined) {
        throw new errors/* InputError */.dz(`reading the measurement ${path}: it does not tell threads apart`, {
            advice: '--process and --thread are for recordings, as of py-spy’s --format speedscope',
        });
    }
    const { decodeMeasurement } = await __webpack_require__.e(/* import() */ 7322).then(__webpack_require__.bind(__webpack_require__, 27322));
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
/** Says how far it is once it takes long. */
async function* counted(source, path, size, progress) {
    let next = performance.now() + LONG_MS;
    let done = 0;
    for await (const chunk of source) {
        yield chunk;
        done += chunk.length;
        if (performance.now() < next)
            continue;
        next = performance.now() + BETWEEN_MS;
        const all = size === undefined || size === 0
            ? ''
            : ` of ${megabytes(size)} (${Math.floor((100 * done) / size)} %)`;
        progress(`reading ${path}: ${megabytes(done)}${all}`);
    }
}
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(0)} MB`;
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

// EXTERNAL MODULE: ./build/cli/terminal.js + 1 modules
var terminal = __webpack_require__(59665);
;// CONCATENATED MODULE: ./build/cli/report-run.js
/** Does what `report` is asked for: reads, finds out, writes. */







/** @throws InputError for anything that is wrong with files or options */
async function report_run_report(path, headPath, options) {
    const output = chosenOutput(options);
    const format = chosenFormat(options, output);
    if (headPath !== undefined)
        refuseOfTwo(format);
    if (path === '-' && headPath === '-') {
        throw new errors/* InputError */.dz('reading standard input: it can be one of the two only');
    }
    if (BINARY.has(format) && output === undefined && process.stdout.isTTY === true) {
        throw new errors/* InputError */.dz(`writing ${format}: that is binary, and standard output is a terminal`, {
            advice: `write it to a file: --output profile.${format}`,
        });
    }
    const reading = longReading();
    const input = {
        root: (0,external_node_path_.resolve)(options.root),
        format: options.inputFormat,
        restriction: {
            process: options.process,
            thread: options.thread,
            endpoint: options.endpoint,
        },
        progress: reading.show,
    };
    const first = await readInput(path, input);
    const second = headPath === undefined ? undefined : await readInput(headPath, input);
    reading.end();
    if (isOfRecording(format)) {
        await write(await convert(format, await first.recording(), first.cost.name), output);
        return;
    }
    const { analyse } = await Promise.all(/* import() */[__webpack_require__.e(9673), __webpack_require__.e(4748)]).then(__webpack_require__.bind(__webpack_require__, 34748));
    const categoriser = await categoriserOf(options.config);
    const base = analyse(first.cost, categoriser);
    const reported = second === undefined
        ? base
        : await compared(base, second, categoriser, [path, headPath]);
    await write(await render(format, reported, options, output === undefined), output);
}
async function compared(base, second, categoriser, paths) {
    const { analyse } = await Promise.all(/* import() */[__webpack_require__.e(9673), __webpack_require__.e(4748)]).then(__webpack_require__.bind(__webpack_require__, 34748));
    const { compareProfiles } = await __webpack_require__.e(/* import() */ 9658).then(__webpack_require__.bind(__webpack_require__, 59658));
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
const BINARY = new Set(['pprof']);
function isOfRecording(format) {
    return ['raw', 'speedscope', 'pprof', 'svg'].includes(format);
}
function refuseOfTwo(format) {
    if (!isOfRecording(format))
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
function chosenOutput({ output = process.env.SPY_OUTPUT }) {
    return output === '' || output === '-' ? undefined : output;
}
const ENDINGS = {
    '.txt': 'text',
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.json': 'json',
    '.html': 'html',
    '.htm': 'html',
    '.svg': 'svg',
    '.raw': 'raw',
    '.folded': 'raw',
    '.collapsed': 'raw',
    '.speedscope': 'speedscope',
    '.pprof': 'pprof',
    '.prof': 'pprof',
    '.pb': 'pprof',
};
function chosenFormat(options, output) {
    if (options.format !== undefined)
        return options.format;
    const fromEnvironment = process.env.SPY_REPORT_FORMAT ?? '';
    if (fromEnvironment !== '') {
        const known = report.REPORT_FORMATS.find((format) => format === fromEnvironment);
        if (known !== undefined)
            return known;
        throw new errors/* InputError */.dz(`reading the environment variable SPY_REPORT_FORMAT: expected one of ${report.REPORT_FORMATS.join(', ')}`);
    }
    if (output === undefined)
        return 'text';
    if (/\.speedscope\.json$/i.test(output))
        return 'speedscope';
    return ENDINGS[(0,external_node_path_.extname)(output.replace(/\.gz$/i, '')).toLowerCase()] ?? 'text';
}
/** The project's own categories, where there are any. */
async function categoriserOf(file) {
    const { createCategoriser } = await __webpack_require__.e(/* import() */ 9673).then(__webpack_require__.bind(__webpack_require__, 29673));
    // Reading settings takes longer than most reports.
    if (file === undefined && !mayHaveSettings(process.cwd()))
        return createCategoriser();
    const { resolveConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7550)]).then(__webpack_require__.bind(__webpack_require__, 45169));
    const { categories } = await resolveConfig({
        ...{ file, env: {}, overrides: {}, cwd: process.cwd(), needsService: false },
    });
    return createCategoriser(categories);
}
function mayHaveSettings(folder) {
    const files = ['fastapi-spy.yml', 'fastapi-spy.yaml', '.github/fastapi-spy.yml'];
    if (files.some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name))))
        return true;
    const project = (0,external_node_path_.join)(folder, 'pyproject.toml');
    return (0,external_node_fs_.existsSync)(project) && (0,external_node_fs_.readFileSync)(project, 'utf8').includes('fastapi-spy');
}
async function convert(format, recording, name) {
    switch (format) {
        case 'raw':
            return (await __webpack_require__.e(/* import() */ 9951).then(__webpack_require__.bind(__webpack_require__, 29951))).writeRaw(recording);
        case 'speedscope':
            return (await __webpack_require__.e(/* import() */ 6362).then(__webpack_require__.bind(__webpack_require__, 86362))).writeSpeedscopeProfile(recording, name);
        case 'pprof':
            return (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(6260)]).then(__webpack_require__.bind(__webpack_require__, 6260))).writePprof(recording);
        case 'svg':
            // A picture is for people, as reports are: what waited is left out.
            return (await __webpack_require__.e(/* import() */ 5419).then(__webpack_require__.bind(__webpack_require__, 95419))).writeSvg((await __webpack_require__.e(/* import() */ 2768).then(__webpack_require__.bind(__webpack_require__, 12768))).withoutWaiting(recording), { title: name });
    }
}
async function render(format, of, options, toTerminal) {
    if (format === 'html') {
        const { renderProfileHtml } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(9673), __webpack_require__.e(7151), __webpack_require__.e(8324)]).then(__webpack_require__.bind(__webpack_require__, 88324));
        return renderProfileHtml(of);
    }
    const { renderProfileMarkdown, renderProfileReportJson, renderProfileText } = await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(8376), __webpack_require__.e(8061)]).then(__webpack_require__.bind(__webpack_require__, 78061));
    const chosen = { top: options.top, sort: options.sort, functionName: options.function };
    if (format === 'markdown')
        return renderProfileMarkdown(of, chosen);
    if (format === 'json')
        return renderProfileReportJson(of, chosen);
    return renderProfileText(of, chosen, toTerminal ? (0,terminal/* outputStyle */.l4)() : { colour: false, width: 80 });
}
async function write(content, output) {
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : joined(content);
    if (output === undefined) {
        await toStandardOutput(pieces);
        return;
    }
    try {
        await (0,promises_.writeFile)(output, pieces);
    }
    catch (cause) {
        throw new errors/* InputError */.dz(`writing the report ${output}: ${cause.message}`, { cause });
    }
}
/** Lines are short: many at once are as quick as one. */
function* joined(lines) {
    let piece = '';
    for (const line of lines) {
        piece += line;
        if (piece.length < 1 << 16)
            continue;
        yield piece;
        piece = '';
    }
    if (piece !== '')
        yield piece;
}
async function toStandardOutput(pieces) {
    let isClosed = false;
    // Whoever reads it has seen enough: `report | head`.
    process.stdout.on('error', () => {
        isClosed = true;
    });
    for (const piece of pieces) {
        if (isClosed)
            return;
        await new Promise((done) => process.stdout.write(piece, () => done()));
    }
}
/** A line that is written over in a terminal; elsewhere only the first one. */
function longReading() {
    const isTerminal = process.stderr.isTTY === true;
    let isFirst = true;
    return {
        show(line) {
            if (isTerminal)
                process.stderr.write(`\r\x1b[K· ${line}`);
            else if (isFirst)
                (0,terminal/* progress */.qB)(line);
            isFirst = false;
        },
        end() {
            if (isTerminal && !isFirst)
                process.stderr.write('\r\x1b[K');
        },
    };
}


/***/ })

};

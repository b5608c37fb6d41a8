export const id = 367;
export const ids = [367,867];
export const modules = {

/***/ 60867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseServer: () => (/* binding */ chooseServer),
/* harmony export */   describeServer: () => (/* binding */ describeServer)
/* harmony export */ });
/* unused harmony export onlyOf */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22593);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22117);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13482);
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48380);
/** Which of this machine's services is meant: by pid, by port, or the only one there is. */






const POLL_MS = 250;
/**
 * The service that is meant.
 * @throws InputError when it is not there, or when several could be meant
 * @throws MeasurementError when it did not come up in time, or waiting was stopped
 */
async function chooseServer(wanted, waiting) {
    if (wanted.pid !== undefined)
        return byPid(wanted.pid);
    const deadline = performance.now() + waiting.seconds * 1000;
    for (let told = false;; told = true) {
        const found = await look(wanted);
        if (found !== undefined)
            return found;
        const what = wanted.port === undefined ? 'a FastAPI server' : `port ${wanted.port}`;
        if (waiting.seconds === 0)
            throw missing(wanted);
        if (performance.now() >= deadline) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG(`waiting for ${what}: nothing came up in ${waiting.seconds} s`, {
                advice: missing(wanted).advice,
            });
        }
        if (!told)
            waiting.progress(`waiting for ${what}, at most ${waiting.seconds} s`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(POLL_MS, undefined, { signal: waiting.signal }).catch(() => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG(`waiting for ${what}: stopped`);
        });
    }
}
async function byPid(given) {
    await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .requireProcess */ .Pt)(given).catch(() => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`looking for pid ${given}: there is no such process`, {
            advice: 'fastapi-spy list shows what runs.',
        });
    });
    const pid = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .topmostPython */ .tk)(given);
    if (pid === given)
        return describe(pid);
    // Something else that stands above: a shell, a container's first process, with any number below.
    const below = new Set(await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treePids */ .L_)(given));
    const server = onlyOf((await (0,_servers_js__WEBPACK_IMPORTED_MODULE_5__.listServers)()).filter((each) => below.has(each.pid)));
    return server === undefined ? { pid } : { pid: server.pid, server };
}
async function look({ port }) {
    if (port !== undefined) {
        return (await (0,_port_js__WEBPACK_IMPORTED_MODULE_3__/* .listenersOf */ .bg)(port)).length === 0 ? undefined : describe(await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .serverOnPort */ .Qt)(port));
    }
    const server = onlyOf(await (0,_servers_js__WEBPACK_IMPORTED_MODULE_5__.listServers)());
    return server === undefined ? undefined : { pid: server.pid, server };
}
async function describe(pid) {
    const server = (await (0,_servers_js__WEBPACK_IMPORTED_MODULE_5__.listServers)()).find((each) => each.pid === pid);
    return server === undefined ? { pid } : { pid, server };
}
/**
 * The one that is meant when nothing is said; undefined when there is none.
 * @throws InputError when there are several, naming them
 */
function onlyOf(servers) {
    if (servers.length <= 1)
        return servers[0];
    const shown = servers.slice(0, 20).map((each) => `  ${describeServer(each)}`);
    const more = servers.length - shown.length;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`choosing a server: ${servers.length} run here`, {
        advice: 'Name one: --pid PID or --port PORT.',
        details: [...shown, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n'),
    });
}
/** `uvicorn shop.main:app, pid 4711, port 8000, 2 workers`. */
function describeServer({ pid, server, app, ports, workers }) {
    const where = ports.length === 0 ? '' : `, port ${ports.join(' and ')}`;
    const many = workers.length === 1 ? '' : `, ${workers.length} workers`;
    return `${server}${app === undefined ? '' : ` ${app}`}, pid ${pid}${where}${many}`;
}
function missing({ port }) {
    return port === undefined
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('looking for a FastAPI server: none runs here that this user can see', {
            advice: 'Start one (uvicorn, gunicorn, hypercorn, granian, fastapi run), name a process with --pid, or wait for one with --wait.',
        })
        : new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`looking for port ${port}: nothing listens there that this user can see`, {
            advice: 'Start the service first, or wait for it with --wait. fastapi-spy list shows what runs.',
        });
}


/***/ }),

/***/ 22593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ requireProcess),
/* harmony export */   Qt: () => (/* binding */ serverOnPort),
/* harmony export */   tk: () => (/* binding */ topmostPython)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22117);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13482);
/** The process to attach to: the topmost Python process of a service. */




async function isPython(pid) {
    if (process.platform !== 'linux')
        return true; // py-spy tells, with a reason
    const executable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/exe`).catch(() => '');
    return /python|pypy/i.test(executable.slice(executable.lastIndexOf('/') + 1));
}
/**
 * The topmost Python process at or below a root: a command such as `uv run …` or a shell keeps a
 * process of another kind above the server. The root itself when none is found.
 */
async function topmostPython(root) {
    for (const info of (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .descendants */ .DG)(await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)(), root)) {
        if (await isPython(info.pid))
            return info.pid;
    }
    return root;
}
/**
 * The master of the server that listens on a port: of all listeners, the topmost whose parent
 * does not belong to the same server.
 * @throws InputError when nothing listens there
 */
async function serverOnPort(port) {
    const listeners = await (0,_port_js__WEBPACK_IMPORTED_MODULE_2__/* .listenersOf */ .bg)(port);
    const first = listeners[0];
    if (first === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`attaching to port ${port}: nothing listens there that this user can see`, {
            advice: 'Start the service first, or give app or command to have it started.',
        });
    }
    const all = new Map((await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)()).map((info) => [info.pid, info]));
    let master = await climb(first, all);
    for (const pid of listeners.slice(1)) {
        const other = await climb(pid, all);
        if ((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .descendants */ .DG)([...all.values()], other).some((info) => info.pid === master))
            master = other;
    }
    return master;
}
/**
 * Climbs through Python parents of the same process group: granian's master does not listen
 * itself, but a Python program that merely launched the server leads another group.
 */
async function climb(pid, all) {
    let current = pid;
    for (;;) {
        const info = all.get(current);
        const parent = info === undefined ? undefined : all.get(info.parent);
        if (info === undefined || parent === undefined || parent.pid <= 1)
            return current;
        if (parent.group !== info.group || !(await isPython(parent.pid)))
            return current;
        current = parent.pid;
    }
}
/**
 * @throws InputError when there is no such process
 */
async function requireProcess(pid) {
    if (!(await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)()).some((info) => info.pid === pid && !info.zombie)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`attaching to pid ${pid}: there is no such process`, {
            advice: 'Give the pid of a running service, or app or command to have one started.',
        });
    }
}


/***/ }),

/***/ 31367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dumpJson: () => (/* binding */ dumpJson),
/* harmony export */   renderDump: () => (/* binding */ renderDump)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57336);
/* harmony import */ var _app_choose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60867);
/* harmony import */ var _app_server_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57473);
/* harmony import */ var _profile_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87806);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92772);
/** The stacks of a service for a terminal and as JSON. Pure. */





/** Frames of one stack that are shown unless all are asked for; the innermost ones. */
const MOST_FRAMES = 60;
const MOST_NAME = 120;
const MOST_VALUE = 2000;
/** By process, then by thread: the active ones, the blocked ones, the idle ones in a line each. */
function renderDump(chosen, { processes, unreadable }, options) {
    const colours = picocolors__WEBPACK_IMPORTED_MODULE_3__.createColors(options.colour);
    const title = chosen.server === undefined ? [] : [colours.bold((0,_app_choose_js__WEBPACK_IMPORTED_MODULE_0__.describeServer)(chosen.server))];
    const sections = processes.map((each) => [
        colours.bold(`process ${each.pid}${roleOf(each, chosen) || `: ${commandOf(each, options.width)}`}`),
        ...threadsOf(each, options, colours),
    ].join('\n'));
    const failures = unreadable.map(({ pid, reason }) => `process ${pid}: could not be read: ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(reason, 200)}`);
    return `${[...title, ...sections, ...failures].join('\n\n')}\n`;
}
function roleOf({ pid }, { server }) {
    if (server === undefined)
        return '';
    if (server.workers.includes(pid))
        return pid === server.pid ? ', serves itself' : ', worker';
    return pid === server.pid ? ', master' : '';
}
/** A command line without the paths of interpreter and script. */
function commandOf({ argv }, width) {
    const program = (0,_app_server_command_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonProgram */ .pQ)(argv);
    const words = program === undefined
        ? argv
        : program.kind === 'script'
            ? [program.path.slice(program.path.lastIndexOf('/') + 1), ...program.args]
            : program.kind === 'module'
                ? ['-m', program.name, ...program.args]
                : ['-c', program.source];
    return (0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(words.join(' '), Math.max(40, width - 20), 'start');
}
function threadsOf({ threads, folder }, options, colours) {
    if (threads.length === 0)
        return ['  no Python threads'];
    const folded = new Map();
    const lines = [];
    for (const thread of threads) {
        if (thread.state !== 'idle' || options.all) {
            lines.push(...wholeThread(thread, folder, options, colours));
            continue;
        }
        // Workers of a pool differ by their number only.
        const key = `${thread.name.replace(/\d+/g, '#')} ${placeOf(thread.frames[0], folder)}`;
        const alike = folded.get(key);
        if (alike === undefined)
            folded.set(key, [thread]);
        else
            alike.push(thread);
    }
    for (const alike of folded.values()) {
        const [first] = alike;
        const who = alike.length === 1 ? named(first) : `${alike.length} threads like ${named(first)}`;
        const place = placeOf(first.frames[0], folder);
        lines.push(colours.dim(`  ${who} idle${place === '' ? '' : ` in ${place}`}`));
    }
    return lines;
}
function wholeThread(thread, folder, options, colours) {
    const state = thread.state === 'active' ? colours.green('active') : thread.state;
    const gil = thread.holdsGil ? ', holds the GIL' : '';
    const shown = options.all ? thread.frames : thread.frames.slice(0, MOST_FRAMES);
    const left = thread.frames.length - shown.length;
    return [
        `  ${named(thread)} ${state}${gil}`,
        ...shown.flatMap((frame) => {
            const isOwn = (0,_profile_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sourcePlace */ .$)(frame.file, folder).origin === 'app';
            const line = `    ${placeOf(frame, folder)}`;
            return [
                isOwn ? colours.cyan(line) : line,
                ...frame.locals.map(({ name, value }) => `        ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(name, MOST_NAME)} = ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(value, MOST_VALUE)}`),
            ];
        }),
        ...(left > 0 ? [`    … ${left} more frames (--all shows them)`] : []),
    ];
}
function named({ name, tid }) {
    return name === '' ? `thread ${tid}` : `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(name, 60)} (${tid})`;
}
function placeOf(frame, folder) {
    if (frame === undefined)
        return '';
    const { path } = (0,_profile_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sourcePlace */ .$)(frame.file, folder);
    const where = path === '' ? '' : ` (${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(path, MOST_NAME)}:${frame.line})`;
    return `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .pF)(frame.name, MOST_NAME)}${where}`;
}
/** The same as JSON, nothing folded; docs/commands.md names the fields. */
function dumpJson({ pid, server }, dump) {
    const value = { schema: 1, pid, server: server ?? null, ...dump };
    return `${JSON.stringify(value, undefined, 2)}\n`;
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


/***/ })

};

export const id = 9588;
export const ids = [9588,8380,196];
export const modules = {

/***/ 60867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseServer: () => (/* binding */ chooseServer),
/* harmony export */   describeChosen: () => (/* binding */ describeChosen)
/* harmony export */ });
/* unused harmony exports onlyOf, describeServer */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22593);
/* harmony import */ var _isolation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51592);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13482);
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48380);
/* harmony import */ var _systems_linux_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38471);
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
                advice: joined('Is it started, and does it listen there? fastapi-spy list shows what runs.', (0,_isolation_js__WEBPACK_IMPORTED_MODULE_3__.sharingAdvice)()),
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
    await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .requireProcess */ .Pt)(given).catch(async () => {
        const here = await (0,_systems_linux_js__WEBPACK_IMPORTED_MODULE_6__/* .processesCalled */ .$S)(given);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`looking for pid ${given}: there is no such process`, {
            advice: here.length === 0
                ? 'fastapi-spy list shows what runs.'
                : `That is what a process is called inside its container; here it is --pid ${here.join(', or --pid ')}`,
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
        const pid = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findServerOnPort */ .PG)(port);
        return pid === undefined ? undefined : describe(pid);
    }
    const server = onlyOf(await (0,_servers_js__WEBPACK_IMPORTED_MODULE_5__.listServers)());
    return server === undefined ? undefined : { pid: server.pid, server };
}
async function describe(pid) {
    const servers = await (0,_servers_js__WEBPACK_IMPORTED_MODULE_5__.listServers)();
    const server = servers.find((each) => each.pid === pid);
    if (server !== undefined)
        return { pid, server };
    const workerOf = servers.find(({ workers }) => workers.includes(pid));
    return workerOf === undefined ? { pid } : { pid, workerOf };
}
/** What is looked at, in one line. */
function describeChosen({ pid, server, workerOf }) {
    if (server !== undefined)
        return describeServer(server);
    if (workerOf === undefined)
        return `process ${pid}`;
    const { server: name, app, ports } = workerOf;
    const where = ports.length === 0 ? '' : `, port ${ports.join(' and ')}`;
    return `worker ${pid} of ${name}${app === undefined ? '' : ` ${app}`}, pid ${workerOf.pid}${where}`;
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
/** `uvicorn shop.main:app, pid 4711, port 8000, 2 workers, in container 6c9d02fda910`. */
function describeServer(running) {
    const { pid, server, app, ports, workers, container } = running;
    const where = ports.length === 0 ? '' : `, port ${ports.join(' and ')}`;
    const many = workers.length === 1 ? '' : `, ${workers.length} workers`;
    const inside = container === undefined ? '' : `, in container ${container}`;
    return `${server}${app === undefined ? '' : ` ${app}`}, pid ${pid}${where}${many}${inside}`;
}
function missing({ port }) {
    return port === undefined
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('looking for a FastAPI server: none runs here that this user can see', {
            advice: joined('Start one (uvicorn, gunicorn, hypercorn, granian, fastapi run), name a process with --pid, or wait for one with --wait.', (0,_isolation_js__WEBPACK_IMPORTED_MODULE_3__.sharingAdvice)()),
        })
        : new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`looking for port ${port}: nothing listens there that this user can see`, {
            advice: joined('Start the service first, or wait for it with --wait. fastapi-spy list shows what runs.', (0,_isolation_js__WEBPACK_IMPORTED_MODULE_3__.sharingAdvice)()),
        });
}
function joined(...lines) {
    return lines.filter((line) => line !== '').join('\n');
}


/***/ }),

/***/ 48380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pythonTree),
/* harmony export */   listServers: () => (/* binding */ listServers)
/* harmony export */ });
/* unused harmony export minorIn */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22117);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13482);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79963);
/* harmony import */ var _server_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57473);
/* harmony import */ var _systems_linux_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38471);
/* harmony import */ var _systems_windows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41508);
/** The FastAPI servers of this machine: which they are, what they serve, and who works for them. */








/** The part of a program that is looked at. */
const MOST_SOURCE_BYTES = 256 * 1024;
/** All servers that this user can see, lowest pid first. */
async function listServers() {
    const all = (await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)()).filter((info) => !info.zombie);
    const pythons = await pythonProcesses(all);
    const known = new Map();
    for (const { pid, argv } of pythons.values()) {
        const command = (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .serverCommand */ .vg)(argv);
        if (command !== undefined)
            known.set(pid, command);
    }
    const roots = [...known].filter(([pid]) => !isBelow(pid, known, all));
    const ports = await portsByPid([...pythons.keys()].flatMap((pid) => pidsBelow(pid, all)));
    const scripts = await scriptServers(all, pythons, known, ports);
    const servers = await Promise.all([...roots, ...scripts].map(([pid, command]) => describe(pythons.get(pid), command, all, pythons, ports)));
    return servers.sort((a, b) => a.pid - b.pid);
}
/** The Python processes of a tree, the root first where it is one. */
async function pythonTree(root) {
    const all = (await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)()).filter((info) => !info.zombie);
    const pythons = await pythonProcesses((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .descendants */ .DG)(all, root));
    return [...pythons.values()];
}
/** Whether one of the processes above is in the set. */
function isBelow(pid, set, all) {
    const parents = new Map(all.map((info) => [info.pid, info.parent]));
    let above = parents.get(pid);
    for (let step = 0; above !== undefined && above > 0 && step < all.length; step++) {
        if (set.has(above))
            return true;
        above = parents.get(above);
    }
    return false;
}
async function pythonProcesses(all) {
    const programs = await (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .programsOf */ .h)(all);
    const found = all.flatMap((info) => {
        const { argv, executable } = programs.get(info.pid) ?? { argv: [], executable: '' };
        if (argv.length === 0)
            return []; // a kernel thread, or another user's
        const isPython = (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .isInterpreter */ .Xz)(argv[0]) || (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .isInterpreter */ .Xz)(executable);
        // A title takes the place of the interpreter's name.
        if (!isPython && (executable !== '' || (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .serverCommand */ .vg)(argv) === undefined))
            return [];
        return [{ ...info, argv, executable }];
    });
    const launchers = process.platform === 'win32'
        ? (0,_systems_windows_js__WEBPACK_IMPORTED_MODULE_7__.launchersAmong)(found.map((each) => ({ ...each, program: each })))
        : new Set();
    return new Map(found.filter(({ pid }) => !launchers.has(pid)).map((each) => [each.pid, each]));
}
/** A process and all that descend from it. */
function pidsBelow(pid, all) {
    return (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .descendants */ .DG)(all, pid).map((info) => info.pid);
}
async function portsByPid(pids) {
    const ports = new Map();
    for (const { pid, port } of await (0,_port_js__WEBPACK_IMPORTED_MODULE_2__/* .listListeners */ .E8)([...new Set(pids)])) {
        ports.set(pid, (ports.get(pid) ?? new Set()).add(port));
    }
    return ports;
}
/** Python programs that listen and run a server themselves: `uvicorn.run(…)` in a script. */
async function scriptServers(all, pythons, known, ports) {
    const candidates = [...pythons.values()].filter(({ pid, argv }) => !known.has(pid) && !isBelow(pid, known, all) && !(0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .isSpawned */ .Vs)(argv) && !(0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .isHousekeeper */ .H5)(argv));
    const found = new Map();
    for (const candidate of candidates) {
        const below = pidsBelow(candidate.pid, all);
        // What only launched a server is none.
        if (below.some((pid) => known.has(pid)))
            continue;
        if (!below.some((pid) => ports.has(pid)))
            continue;
        const command = await commandOfScript(candidate);
        if (command !== undefined)
            found.set(candidate.pid, command);
    }
    return [...found].filter(([pid]) => !isBelow(pid, found, all));
}
async function commandOfScript(candidate) {
    const program = (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .pythonProgram */ .pQ)(candidate.argv);
    if (program === undefined)
        return undefined;
    if (program.kind === 'code')
        return (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .serverInSource */ .GO)(program.source);
    const paths = program.kind === 'script'
        ? [program.path]
        : ['.py', '/__main__.py'].map((end) => `${program.name.replaceAll('.', '/')}${end}`);
    const folder = await (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__.workingFolder)(candidate.pid);
    for (const path of paths) {
        if (folder === '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
            continue;
        const source = await readStartAs(candidate.pid, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        const command = (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .serverInSource */ .GO)(source);
        if (command !== undefined)
            return command;
    }
    // uvicorn is plain Python, but what it is usually installed with is not.
    const maps = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${candidate.pid}/maps`, 'latin1').catch(() => '');
    const usual = /\/(?:uvloop|httptools)\//.test(maps) && /\/pydantic_core\//.test(maps);
    return usual ? { server: 'uvicorn' } : undefined;
}
/** The beginning of a file as a process sees it, which may be in a container. */
async function readStartAs(pid, path) {
    const inside = process.platform === 'linux' ? await readStart((0,_systems_linux_js__WEBPACK_IMPORTED_MODULE_6__/* .pathSeenBy */ .sJ)(pid, path)) : '';
    return inside === '' ? readStart(path) : inside;
}
async function readStart(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path).catch(() => undefined);
    if (file === undefined)
        return '';
    try {
        if (!(await file.stat()).isFile())
            return '';
        const buffer = Buffer.alloc(MOST_SOURCE_BYTES);
        const { bytesRead } = await file.read(buffer, 0, MOST_SOURCE_BYTES, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    catch {
        return '';
    }
    finally {
        await file.close();
    }
}
async function describe(master, { server, app }, all, pythons, portsOf) {
    const held = pidsBelow(master.pid, all).flatMap((pid) => [...(portsOf.get(pid) ?? [])]);
    const ports = [...new Set(held)].sort((a, b) => a - b);
    const python = await pythonVersion(master);
    const uptimeSeconds = await uptime(master);
    const container = await (0,_systems_linux_js__WEBPACK_IMPORTED_MODULE_6__/* .containerOf */ .t8)(master.pid);
    return {
        pid: master.pid,
        server,
        ...(app === undefined ? {} : { app }),
        workers: workersOf(master, server, portsOf, ports, pythons),
        ports,
        ...(python === undefined ? {} : { python }),
        ...(uptimeSeconds === undefined ? {} : { uptimeSeconds }),
        ...(container === undefined ? {} : { container }),
    };
}
/**
 * gunicorn and granian fork their workers; the others spawn them. A service has children of its own
 * as well (process pools), which are told apart by how they were made and by who listens.
 */
function workersOf(master, server, portsOf, ports, pythons) {
    const forks = server === 'gunicorn' || server === 'granian';
    const workers = [...pythons.values()].filter(({ pid, parent, argv }) => parent === master.pid &&
        !(0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .isHousekeeper */ .H5)(argv) &&
        (forks || (0,_server_command_js__WEBPACK_IMPORTED_MODULE_5__/* .isSpawned */ .Vs)(argv)) &&
        // On Windows a socket is told of the process that made it, not of those that it was given to.
        (ports.length === 0 || process.platform === 'win32' || portsOf.has(pid)));
    if (workers.length === 0)
        return [master.pid];
    return workers.map(({ pid }) => pid).sort((a, b) => a - b);
}
/** From paths, as no program of others is run for a listing. */
async function pythonVersion({ pid, argv, executable, }) {
    const program = argv[0] ?? '';
    const maps = async () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/maps`, 'latin1').catch(() => '');
    const minor = minorIn(executable) ?? minorIn(program) ?? minorIn(await maps());
    if (minor === undefined)
        return undefined;
    const full = (text) => new RegExp(`(?<![\\d.])${minor.replace('.', '\\.')}\\.\\d+(?:(?:a|b|rc)\\d+)?`).exec(text)?.[0];
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(program, '..', '..', 'pyvenv.cfg');
    return full(executable) ?? full((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(home) ? await readStartAs(pid, home) : '') ?? minor;
}
/**
 * `3.12` in a path of an interpreter: `python3.12`, `Python312\\python.exe`,
 * `Python.framework/Versions/3.12`, `versions/3.12.4/bin/python`, `cpython-3.12.4-windows`.
 */
function minorIn(path) {
    const plain = /(?:python(?:@|-)?|[\\/]python[\\/]|[\\/]versions[\\/])(3\.\d+)/i.exec(path)?.[1];
    const joined = /[\\/]python3(\d{1,2})(?:-32|-arm64)?[\\/]/i.exec(path)?.[1];
    return plain ?? (joined === undefined ? undefined : `3.${joined}`);
}
/** Linux counts ticks of a hundredth of a second since boot; ps tells the date of the start. */
async function uptime({ startTime }) {
    const booted = Number((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/uptime', 'utf8').catch(() => '')).split(' ')[0]);
    const seconds = process.platform === 'linux'
        ? booted - Number(startTime) / 100
        : (Date.now() - Date.parse(startTime)) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}


/***/ }),

/***/ 19528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordProfileToFile: () => (/* binding */ recordProfileToFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _app_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60867);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _measure_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54934);
/* harmony import */ var _output_whole_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13794);
/* harmony import */ var _profile_waiting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53921);
/* harmony import */ var _profile_formats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91573);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38565);
/** The half of `fastapi-spy record` that records a profile of a service for some time. */








/**
 * Records and writes the file.
 * @throws InputError, MeasurementError; then nothing is written
 */
async function recordProfileToFile(run, { bundleRoot }, how) {
    const { config, format, chosen } = run;
    const { profiling, rateHz } = config;
    const file = profiling.output === undefined ? (0,_profile_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultName */ .Z2)(format) : near(profiling.output);
    await (0,_output_whole_file_js__WEBPACK_IMPORTED_MODULE_4__/* .requireWritable */ .ik)(file, 'the profile');
    const what = describe(run);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .progress */ .qB)(`recording ${what}`);
    const { profileService } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 54934));
    const { idle, subprocesses, durationSeconds: seconds } = profiling;
    const recorded = await profileService(config, {
        seconds,
        options: { ...run.sampling, rateHz, idle, subprocesses },
        ...(chosen === undefined ? {} : { pid: chosen.pid, sendsLoad: run.sendsLoad }),
    }, { progress: _terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .progress */ .qB, ...how, bundleRoot, cwd: process.cwd() });
    tellTrouble(recorded, rateHz);
    const { profile, waitingWeight } = kept(recorded, profiling);
    const title = `${what}, ${Math.round(recorded.seconds)} s at ${rateHz} Hz`;
    const content = await contentOf(run, profile, title);
    const isFile = await (0,_output_whole_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f8)(file, content, 'the profile');
    const next = isFile ? (0,_profile_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .nextStep */ .sk)(format, file) : '';
    const summary = [
        counted(profile.totalWeight, 'sample'),
        waitingWeight > 0
            ? ` (${waitingWeight.toLocaleString('en-GB')} of waiting threads left out)`
            : '',
        `, ${counted(recorded.errors, 'error')} in ${recorded.seconds.toFixed(1)} s, ${file === _output_whole_file_js__WEBPACK_IMPORTED_MODULE_4__/* .STANDARD_OUTPUT */ .qk ? 'written' : `stored in ${file}`}`,
        next === '' ? '' : `; next: ${next}`,
    ].join('');
    const hasFailed = recorded.end === 'service' && chosen === undefined;
    return {
        tell() {
            // What is written to a pipe is the result itself.
            if (isFile)
                process.stdout.write(`${summary}\n`);
            else
                (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .progress */ .qB)(summary);
            if (hasFailed)
                throw serviceEnded(recorded, file);
        },
    };
}
async function contentOf({ config, format, threads }, profile, title) {
    if ((0,_profile_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecordingFormat */ .dp)(format)) {
        // Viewers of speedscope show times as times.
        const { inSeconds } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 90146));
        const written = format === 'speedscope' ? inSeconds(profile, config.rateHz) : profile;
        return (0,_profile_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .writeRecording */ .Xw)(written, format, { title, threads });
    }
    const { renderRecording } = await __webpack_require__.e(/* import() */ 7637).then(__webpack_require__.bind(__webpack_require__, 7637));
    const { createCategoriser } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29673));
    const { idle, top } = config.profiling;
    const categoriser = createCategoriser(config.categories);
    return renderRecording(profile, title, idle ? 'counted' : 'left out', categoriser, {
        ...{ format, top },
    });
}
function describe({ chosen, config: { service } }) {
    if (chosen !== undefined)
        return (0,_app_choose_js__WEBPACK_IMPORTED_MODULE_1__.describeChosen)(chosen);
    if (service.kind === 'app')
        return service.app;
    return service.kind === 'command' ? service.command : 'the service';
}
/** What the user should know of how it went; to standard error. */
function tellTrouble(recorded, rateHz) {
    const { end, seconds, lagSeconds, load } = recorded;
    const there = `what was seen in ${seconds.toFixed(1)} s is kept`;
    if (end === 'service')
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .progress */ .qB)(`the service ended while it was recorded: ${there}`);
    else if (end instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .progress */ .qB)(`${end.message}: ${there}`);
    if (lagSeconds > 0) {
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .progress */ .qB)(`py-spy was up to ${lagSeconds.toFixed(1)} s late, as ${rateHz} Hz are too many here: give a lower --rate`);
    }
    const trouble = load === undefined ? '' : (0,_measure_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLoadTrouble */ .B)(load);
    if (trouble !== '')
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .progress */ .qB)(trouble);
    else if (load !== undefined)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .progress */ .qB)(`${load.requests} requests sent, all answered as expected`);
}
/** @throws MeasurementError when no sample is left */
function kept({ profile, seconds, end }, { idle, subprocesses }) {
    const left = profile === undefined || idle
        ? { profile, waitingWeight: 0 }
        : (0,_profile_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutWaiting */ .M)(profile, 'with loops');
    if (left.profile !== undefined)
        return { ...left, profile: left.profile };
    const when = `in ${seconds.toFixed(1)} s`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG(end === 'service'
        ? `recording: the service ended ${when}, before there was a sample`
        : `recording: the service did nothing ${when}, so there is no sample`, {
        advice: subprocesses
            ? 'Send it requests while it is recorded, yourself or with --load; --idle records waiting threads as well.'
            : 'Without processes below it only the given process is seen: name a worker with --pid (fastapi-spy list --workers).',
    });
}
function serviceEnded({ lastWords }, file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG(`recording: the service ended by itself; ${file} has what was seen`, {
        details: lastWords === '' ? '' : `The last lines it wrote:\n${lastWords}`,
    });
}
function counted(count, what) {
    return `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`;
}
/** A path below the current folder as it is from there. */
function near(path) {
    const fromHere = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) && !fromHere.startsWith('..') ? fromHere : path;
}


/***/ }),

/***/ 54934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ describeLoadTrouble),
  profileService: () => (/* binding */ profileService)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/app/guard.js
var app_guard = __webpack_require__(48429);
// EXTERNAL MODULE: ./build/app/process-tree.js
var process_tree = __webpack_require__(13482);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(45169);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/load/background.js
var load_background = __webpack_require__(56789);
// EXTERNAL MODULE: ./build/load/builtin.js
var builtin = __webpack_require__(35398);
// EXTERNAL MODULE: ./build/load/command.js
var command = __webpack_require__(23232);
// EXTERNAL MODULE: ./build/load/load.js
var load = __webpack_require__(15533);
// EXTERNAL MODULE: ./build/load/results.js
var results = __webpack_require__(64375);
;// CONCATENATED MODULE: ./build/load/steady.js
/** A load that goes on until it is stopped. */


/** Requests are sent in bursts of about this length, as many as the service answers in that time. */
const BURST_SECONDS = 0.5;
const FIRST_BURST = 20;
const MOST_OF_A_BURST = 10_000;
/** A service that answers nothing is not asked without a pause. */
const PAUSE_MS = 200;
/** Begins to send; the load is open, and stopped in the end by this. */
function steadyLoad(load) {
    let isStopped = false;
    let total;
    const work = async () => {
        let requests = FIRST_BURST;
        for (let first = 0; !isStopped; first += requests) {
            const result = await load.run(requests, first);
            total = (0,results/* joinResults */.FU)([...(total === undefined ? [] : [total]), withoutLatencies(result)]);
            if (result.errors >= result.requests)
                await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS);
            const perSecond = result.requests / Math.max(result.seconds, 0.001);
            requests = Math.max(1, Math.min(MOST_OF_A_BURST, Math.round(perSecond * BURST_SECONDS)));
        }
    };
    const broken = work().then(() => new Promise(() => undefined), (error) => {
        if (isStopped)
            return new Promise(() => undefined);
        throw error;
    });
    broken.catch(() => undefined); // whoever waits for it is told
    return {
        broken,
        async stop() {
            isStopped = true;
            await load.stop();
            return total;
        },
    };
}
function withoutLatencies(result) {
    return { ...result, latenciesMs: {} };
}

// EXTERNAL MODULE: ./build/profile/merge.js
var merge = __webpack_require__(72778);
;// CONCATENATED MODULE: ./build/profile/formats/join.js
/** Parts of one recording as one profile. */

/**
 * The parts together: equal stacks of equal threads are one, their weights added up.
 * @param parts of one recording, so in the same unit
 * @returns undefined for no part
 */
function joinProfiles(parts) {
    const [first] = parts;
    if (first === undefined || parts.length === 1)
        return first;
    const { tables, stacks } = (0,merge/* mergeTables */.K)(parts.map((part) => part.tables));
    const all = new Map();
    const threads = new Map();
    parts.forEach((part, index) => {
        const moved = stacks[index];
        add(all, part.samples, moved);
        for (const thread of part.threads) {
            const key = JSON.stringify([thread.pid, thread.tid, thread.name, thread.command]);
            const known = threads.get(key) ?? { thread, weights: new Map() };
            threads.set(key, known);
            add(known.weights, thread.samples, moved);
        }
    });
    return {
        ...first,
        tables,
        samples: weighted(all),
        totalWeight: parts.reduce((sum, { totalWeight }) => sum + totalWeight, 0),
        isApproximate: parts.some(({ isApproximate }) => isApproximate),
        notes: [...new Set(parts.flatMap(({ notes }) => notes))],
        threads: [...threads.values()].map(({ thread, weights }) => ({
            ...thread,
            samples: weighted(weights),
        })),
    };
}
function add(sums, samples, moved) {
    for (const { stack, weight } of samples) {
        const at = moved[stack];
        sums.set(at, (sums.get(at) ?? 0) + weight);
    }
}
function weighted(sums) {
    return [...sums].map(([stack, weight]) => ({ stack, weight }));
}

// EXTERNAL MODULE: ./build/profile/formats/read.js + 5 modules
var read = __webpack_require__(27024);
// EXTERNAL MODULE: ./build/profile/formats/units.js
var units = __webpack_require__(90146);
// EXTERNAL MODULE: ./build/sampler/attach.js + 2 modules
var attach = __webpack_require__(33629);
;// CONCATENATED MODULE: ./build/sampler/profile.js
/** A profile of a running process tree, of any length. */







/**
 * py-spy keeps every sample until it ends, and a file of speedscope is read in whole. So a long
 * recording is one of parts with so many ticks each, between which some tenths of a second are not
 * seen: one in a thousand at 100 Hz.
 */
const TICKS_OF_A_PART = 30_000;
/**
 * Records until the time is over, it is stopped, or the process ends.
 * @param ticks of a part
 * @throws MeasurementError when py-spy cannot begin
 */
async function recordProfile(request, ticks = TICKS_OF_A_PART) {
    const { signal, options, seconds: wanted } = request;
    const all = { seconds: 0, errors: 0, lagSeconds: 0 };
    let profile;
    const finished = (end) => ({ ...all, profile, end });
    for (let number = 0;; number++) {
        if (signal.aborted)
            return finished('stopped');
        if (all.seconds >= wanted)
            return finished('time');
        let attached;
        try {
            attached = await (0,attach/* attach */.K0)(request.pySpy, request.pid, options, request.guard);
        }
        catch (error) {
            // A guard that is closed, or a py-spy that cannot go on, must not take along what there is.
            if (number === 0)
                throw error;
            return finished((0,process_tree/* isAlive */._n)(request.pid) ? error : 'service');
        }
        if (number === 0)
            request.onStart?.(attached);
        const seconds = Math.min(wanted - all.seconds, ticks / options.rateHz);
        const began = performance.now();
        const pause = (0,external_node_timers_promises_.setTimeout)(seconds * 1000, undefined, { signal }).catch(() => undefined);
        const ending = await Promise.race([pause, attached.ended]);
        // A tick or two more or less is no part of its own.
        const spent = (performance.now() - began) / 1000;
        all.seconds =
            ending === undefined && !signal.aborted ? all.seconds + seconds : all.seconds + spent;
        try {
            const { bytes, path, idsHere, errors, lagSeconds } = await attached.stop();
            all.errors += errors;
            all.lagSeconds = Math.max(all.lagSeconds, lagSeconds);
            const part = await readPart(bytes, path, request);
            const parts = part === undefined ? [] : [{ ...part, threads: part.threads.map(idsHere) }];
            profile = joinProfiles([...(profile === undefined ? [] : [profile]), ...parts]);
        }
        catch (error) {
            if (profile === undefined)
                throw error;
            return finished(error);
        }
        if (ending !== undefined && (0,attach/* isOrderly */.Gu)(ending))
            return finished('service');
    }
}
/** Undefined when nothing ran. */
async function readPart(bytes, name, { projectRoot, options }) {
    try {
        const profile = await (0,read.readProfile)(bytes, { name, format: 'speedscope', projectRoot });
        return (0,units/* inSamples */.d)(profile, options.rateHz);
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz && /there are no samples/.test(error.message))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/measure/abortable.js
var abortable = __webpack_require__(26225);
// EXTERNAL MODULE: ./build/measure/sampling.js
var measure_sampling = __webpack_require__(79886);
// EXTERNAL MODULE: ./build/measure/side.js + 1 modules
var measure_side = __webpack_require__(8832);
;// CONCATENATED MODULE: ./build/measure/profile.js
/** A profile of a service: one that runs, as it is or under load, or one that is started for it. */















const STOPPED = 'recording: stopped before it began';
/**
 * Records a profile until the time is over, the signal comes, or the service ends: then with what
 * there is.
 * @throws InputError, MeasurementError when nothing could be recorded; nothing that was started is
 *   left running
 */
async function profileService(config, wanted, context) {
    const guard = new app_guard.Guard(context.bundleRoot);
    const sampling = new measure_sampling.Sampling([config.python, (0,measure_side/* pathPython */.SM)(config.appDir)].filter((each) => each !== undefined), context.progress);
    const how = { config, wanted, context, guard, sampling };
    let open;
    try {
        open = await (0,abortable/* abortable */.Z)(openAll(how), context.signal, STOPPED);
        const { pid, load, projectRoot } = open;
        const pySpy = await (0,abortable/* abortable */.Z)(sampling.access(pid), context.signal, STOPPED);
        const failed = new AbortController();
        let failure;
        load?.broken.catch((error) => {
            failure = error;
            failed.abort();
        });
        const recorded = await recordProfile({
            ...{ pySpy, pid, projectRoot, guard },
            ...{ options: wanted.options, seconds: wanted.seconds },
            signal: AbortSignal.any([context.signal, failed.signal]),
            onStart: ({ promptly }) => tellStart(context, wanted, promptly),
        });
        const sent = await load?.stop();
        // A load command fails as soon as nobody answers.
        const isOver = recorded.end === 'service' || (failure !== undefined && (await hasEnded(pid)));
        if (failure !== undefined && !isOver)
            throw failure;
        const lastWords = isOver && open.service !== undefined ? await open.service.logTail() : '';
        return { ...recorded, end: isOver ? 'service' : recorded.end, load: sent, lastWords };
    }
    finally {
        await open?.load?.stop();
        await guard.close();
    }
}
/** Whether a process is gone, or about to be. */
async function hasEnded(pid) {
    for (let turn = 0; turn < 15 && (0,process_tree/* isAlive */._n)(pid); turn++)
        await (0,external_node_timers_promises_.setTimeout)(20);
    return !(0,process_tree/* isAlive */._n)(pid);
}
async function openAll(how) {
    const { config, wanted, context, guard, sampling } = how;
    const dump = (pid) => sampling.dump(pid);
    if (wanted.pid === undefined) {
        const service = await (0,measure_side/* startSide */.iU)({ label: '', config }, guard, config.env, dump);
        const projectRoot = await (0,promises_.realpath)(config.appDir).catch(() => config.appDir);
        const load = await openLoad(how, service);
        return { pid: service.pid, projectRoot, service, load };
    }
    const projectRoot = await (0,promises_.readlink)(`/proc/${wanted.pid}/cwd`).catch(() => context.cwd);
    const running = { pid: wanted.pid, projectRoot, service: undefined };
    if (wanted.sendsLoad !== true)
        return { ...running, load: undefined };
    const attached = { ...config, service: { kind: 'attach', pid: wanted.pid } };
    const service = await (0,measure_side/* startSide */.iU)({ label: '', config: attached }, guard, {}, dump);
    return { ...running, load: await openLoad(how, service) };
}
/** Opens the load, warms the service up, and begins to send. */
async function openLoad(how, service) {
    const { config, context, guard } = how;
    if (context.signal.aborted)
        throw new errors/* MeasurementError */.HG(STOPPED);
    if (config.load.kind === 'command') {
        // How many requests it sends does not matter here.
        const load = (0,command/* commandLoad */.y)(config.load.command, context.cwd, config.requests ?? 1, guard);
        await load.open(service.url);
        return steadyLoad(load);
    }
    const side = { label: '', config };
    const scenario = await (0,measure_side/* scenarioOf */.CF)(side, service.url, context.progress);
    const background = new load_background/* Background */.V(context.progress);
    const load = (0,builtin/* builtinLoad */.q)(scenario, context.bundleRoot, background);
    try {
        await load.open(service.url);
        await (0,measure_side/* warmUp */.lM)(load, service, (0,config_config/* loadShape */.c)(config).warmUp);
        return steadyLoad(load);
    }
    catch (error) {
        await load.stop();
        throw error;
    }
}
function tellStart(context, { seconds, options }, promptly) {
    if (!promptly) {
        context.progress('py-spy has no real-time priority (that needs root or passwordless sudo): where the CPU went is less exact');
    }
    context.progress(`sampling for ${seconds} s at ${options.rateHz} Hz; Ctrl-C ends it earlier`);
    context.step?.({ unit: 'seconds', done: 0, of: seconds });
}
/** What went wrong with the load, in one line; empty when nothing did. */
function describeLoadTrouble(result) {
    if (result.errors === 0)
        return '';
    return `${result.errors} of ${result.requests} requests failed: ${(0,load/* describeFailures */.n)(result)}`;
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

/***/ 18718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gN: () => (/* binding */ isStandardModule),
/* harmony export */   tQ: () => (/* binding */ isShort),
/* harmony export */   vc: () => (/* binding */ lengthened)
/* harmony export */ });
/**
 * py-spy's folded stacks and pictures name files as Python imports them, `asyncio/events.py`, unless
 * it was told `--full-filenames`. Whose they are can then only be told by name.
 */
/** Modules and packages of the standard library, CPython 3.10 to 3.13, that have a source. */
const STDLIB = new Set(('__future__ _aix_support _android_support _bootsubprocess _collections_abc _colorize ' +
    '_compat_pickle _compression _ios_support _markupbase _opcode_metadata _osx_support _py_abc ' +
    '_pydatetime _pydecimal _pyio _pyrepl _sitebuiltins _strptime _threading_local _weakrefset ' +
    'abc aifc argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii ' +
    'binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd codecs codeop ' +
    'collections colorsys compileall concurrent configparser contextlib contextvars copy ' +
    'copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils ' +
    'doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch ' +
    'fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip ' +
    'hashlib heapq hmac html http imaplib imghdr imp importlib inspect io ipaddress itertools ' +
    'json keyword linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap ' +
    'modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers ' +
    'opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil ' +
    'platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr ' +
    'pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter ' +
    'runpy sched secrets select selectors shelve shlex shutil signal smtpd smtplib sndhdr ' +
    'socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics ' +
    'string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile ' +
    'telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize tomllib ' +
    'trace traceback tracemalloc tty turtle types typing unicodedata unittest urllib uu uuid ' +
    'venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp ' +
    'zipfile zipimport zlib zoneinfo').split(' '));
/** Whether the file says where it lives: a full path, or no file at all. */
function isShort(file) {
    return file !== '' && !/^([/\\<]|[A-Za-z]:)/.test(file) && file.endsWith('.py');
}
/** Whether a path, or a module's name with slashes, is of the standard library. */
function isStandardModule(path) {
    return STDLIB.has(path.split('/', 1)[0]?.replace(/\.py$/, '') ?? '');
}
/**
 * A path from which the origin can be told, for a short one of a module that is known.
 * @param isPackage whether a path, from its package on, is one of a package that is known
 */
function lengthened(file, isPackage) {
    const path = file.replaceAll('\\', '/');
    if (isStandardModule(path))
        return `/python3/${path}`;
    return isPackage(path) ? `/site-packages/${path}` : file;
}


/***/ }),

/***/ 46964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ NO_THREAD),
/* harmony export */   f: () => (/* binding */ PROFILE_FORMATS)
/* harmony export */ });
/** The formats that are read. */
const PROFILE_FORMATS = [
    'raw',
    'speedscope',
    'svg',
    'pprof',
    'austin',
    'cpython-collapsed',
];
const NO_THREAD = { pid: undefined, tid: undefined, name: '', command: '' };


/***/ }),

/***/ 90146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ inSamples),
/* harmony export */   inSeconds: () => (/* binding */ inSeconds)
/* harmony export */ });
/**
 * Seconds of a sampler that counts one over its rate for each sample, as whole samples.
 * @param rateHz of the sampler
 */
function inSamples(profile, rateHz) {
    return weighed(profile, 'samples', (seconds) => Math.round(seconds * rateHz));
}
/** Samples as the time that they stand for. */
function inSeconds(profile, rateHz) {
    return weighed(profile, 'seconds', (samples) => samples / rateHz);
}
function weighed(profile, unit, of) {
    const all = (samples) => samples.map(({ stack, weight }) => ({ stack, weight: of(weight) }));
    const samples = all(profile.samples);
    return {
        ...profile,
        unit,
        samples,
        totalWeight: samples.reduce((sum, { weight }) => sum + weight, 0),
        threads: profile.threads.map((thread) => ({ ...thread, samples: all(thread.samples) })),
    };
}


/***/ }),

/***/ 72778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ mergeTables)
/* harmony export */ });
/* harmony import */ var _interner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50139);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63095);
/** One set of tables out of several, in which the same function, frame and stack have one index. */


/** The tables are whole: each index is there, and a parent precedes its children. */
function mergeTables(all) {
    const functions = new _interner_js__WEBPACK_IMPORTED_MODULE_0__/* .Interner */ .M();
    const frames = new _interner_js__WEBPACK_IMPORTED_MODULE_0__/* .Interner */ .M();
    const stacks = new _interner_js__WEBPACK_IMPORTED_MODULE_0__/* .Interner */ .M();
    const placed = all.map((tables) => {
        const ofFunctions = tables.functions.map((id) => functions.intern((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .functionKey */ .a)(id), () => id));
        const ofFrames = tables.frames.map((own) => {
            const fn = ofFunctions[own.function];
            return frames.intern(`${fn}:${own.line}`, () => ({ function: fn, line: own.line }));
        });
        const ofStacks = [];
        for (const own of tables.stacks) {
            const parent = own.parent < 0 ? -1 : ofStacks[own.parent];
            const frame = ofFrames[own.frame];
            ofStacks.push(stacks.intern(`${parent}:${frame}`, () => ({ parent, frame })));
        }
        return { functions: ofFunctions, stacks: ofStacks };
    });
    return {
        tables: { functions: functions.values, frames: frames.values, stacks: stacks.values },
        functions: placed.map((each) => each.functions),
        stacks: placed.map((each) => each.stacks),
    };
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

/***/ 53921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutWaiting)
/* harmony export */ });
/* harmony import */ var _idle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22722);

/**
 * Leaves out the stacks whose leaf waits (`idle.ts`). Memory is allocated by what works only.
 * @param loops whether stacks stay that end in an event loop in C, which waits or reads and writes:
 * a file keeps what a sampler saw, for sums they count as waiting
 */
function withoutWaiting(profile, loops) {
    if (profile.unit === 'bytes') {
        return { profile, waitingWeight: 0, loopWeight: 0, loops: [] };
    }
    const kindOf = (0,_idle_js__WEBPACK_IMPORTED_MODULE_0__/* .waitingOf */ .PZ)(profile.tables);
    let [waitingWeight, loopWeight] = [0, 0];
    const names = new Set();
    for (const { stack, weight } of profile.samples) {
        const kind = kindOf(stack);
        if (kind === 'loop') {
            loopWeight += weight;
            names.add(leafName(profile, stack));
        }
        else if (kind !== undefined)
            waitingWeight += weight;
    }
    const stays = ({ stack }) => {
        const kind = kindOf(stack);
        return kind === undefined || (kind === 'loop' && loops === 'with loops');
    };
    const told = { waitingWeight, loopWeight, loops: [...names] };
    const samples = profile.samples.filter(stays);
    if (samples.length === 0)
        return { profile: undefined, ...told };
    const totalWeight = samples.reduce((sum, { weight }) => sum + weight, 0);
    const threads = profile.threads
        .map((thread) => ({ ...thread, samples: thread.samples.filter(stays) }))
        .filter((thread) => thread.samples.length > 0);
    return { profile: { ...profile, samples, totalWeight, threads }, ...told };
}
function leafName({ tables }, stack) {
    const { frame } = tables.stacks[stack];
    return tables.functions[tables.frames[frame].function].name;
}


/***/ })

};

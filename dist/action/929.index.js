export const id = 929;
export const ids = [929,508];
export const modules = {

/***/ 61973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lastLines),
/* harmony export */   z: () => (/* binding */ runOwned)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/** Commands that run to their end: owned by the guard, stopped on request, their output kept. */



const OUTPUT_CHARACTERS = 1_000_000;
/**
 * Runs a command to its end. Nothing that it started is left running.
 * @throws MeasurementError when `signal` stops it
 */
async function runOwned(command, guard, signal) {
    requireNotStopped(command.what, signal);
    const child = guard.start((environment) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command.file, command.args, {
        cwd: command.cwd,
        env: { ...command.env, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
        windowsHide: true,
    }));
    const { pid } = child;
    let output = '';
    const keep = (chunk) => {
        output = (output + chunk).slice(-OUTPUT_CHARACTERS);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const closed = new Promise((done) => child.once('close', done));
    const stopped = () => {
        if (pid !== undefined)
            guard.stop(pid).catch(() => undefined); // the end waits for it again
    };
    signal?.addEventListener('abort', stopped, { once: true });
    try {
        // Its exit and not the end of its output: a server that it started would hold that open.
        const end = await new Promise((done) => {
            child.once('error', (error) => done({
                failure: `could not be started: ${error.message}`,
                isMissing: error.code === 'ENOENT',
            }));
            child.once('exit', (code, killer) => done({ failure: ending(code, killer), isMissing: false }));
        });
        if (pid !== undefined) {
            await guard.stop(pid);
            await Promise.race([closed, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(1000, undefined, { ref: false })]);
        }
        requireNotStopped(command.what, signal);
        return { ...end, output };
    }
    finally {
        signal?.removeEventListener('abort', stopped);
    }
}
function ending(code, killer) {
    if (code === 0)
        return '';
    return killer === null ? `ended with exit code ${code}` : `was ended by ${killer}`;
}
function requireNotStopped(what, signal) {
    if (signal?.aborted === true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG(`${what}: stopped before it was finished`);
}
/** The last lines of an output, for the details of an error. */
function lastLines(output, lines = 40) {
    return output.trimEnd().split('\n').slice(-lines).join('\n');
}


/***/ }),

/***/ 52068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kq: () => (/* binding */ findPython),
  IH: () => (/* binding */ openService)
});

// UNUSED EXPORTS: serviceCommand

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/app/systems/linux.js
var linux = __webpack_require__(38471);
;// CONCATENATED MODULE: ./build/app/systems/linux-sockets.js
/** Linux: who listens on which TCP port, in this network namespace and in those of containers. */


/** Listening sockets in the text of `/proc/net/tcp` or `tcp6`: port by inode. */
function parseListeningSockets(table) {
    const LISTEN = '0A';
    const sockets = new Map();
    for (const line of table.split('\n').slice(1)) {
        const fields = line.trim().split(/\s+/);
        const port = Number.parseInt(fields[1]?.split(':')[1] ?? '', 16);
        if (fields[3] === LISTEN && fields[9] !== undefined)
            sockets.set(fields[9], port);
    }
    return sockets;
}
/**
 * The listening sockets of processes. The kernel shows each process the sockets of the network that
 * it is in, so each network is asked through one of its processes.
 */
async function linuxListeners(among) {
    const pids = among ?? (await (0,linux/* linuxPids */.t1)());
    const own = await networkOf('self');
    const networks = await Promise.all(pids.map(networkOf));
    // Where this user may not look at the process, its descriptors are not to be seen either.
    const asked = new Map([[own, 'self']]);
    for (const [index, network] of networks.entries()) {
        if (network !== '' && !asked.has(network))
            asked.set(network, pids[index]);
    }
    // Inodes of sockets are the kernel's, not a network's.
    const sockets = new Map();
    await Promise.all([...asked].map(async ([network, pid]) => {
        for (const table of ['tcp', 'tcp6']) {
            const text = await (0,promises_.readFile)(`/proc/${pid}/net/${table}`, 'utf8').catch(() => '');
            for (const [inode, port] of parseListeningSockets(text)) {
                sockets.set(`socket:[${inode}]`, { port, network: network === own ? '' : network });
            }
        }
    }));
    if (sockets.size === 0)
        return [];
    const held = await Promise.all(pids.map((pid) => socketsHeld(pid)));
    return pids.flatMap((pid, index) => held[index].flatMap((target) => {
        const socket = sockets.get(target);
        return socket === undefined ? [] : [{ pid, ...socket }];
    }));
}
function networkOf(pid) {
    return (0,promises_.readlink)(`/proc/${pid}/ns/net`).catch(() => '');
}
async function socketsHeld(pid) {
    const descriptors = await (0,promises_.readdir)(`/proc/${pid}/fd`).catch(() => []);
    const targets = await Promise.all(descriptors.map((each) => (0,promises_.readlink)(`/proc/${pid}/fd/${each}`).catch(() => '')));
    return [...new Set(targets)];
}
/** Whether a process is in another network than this one; false where this user may not know. */
async function isInOtherNetwork(pid) {
    if (process.platform !== 'linux')
        return false;
    const [own, its] = await Promise.all([networkOf('self'), networkOf(pid)]);
    return own !== '' && its !== '' && own !== its;
}
/** Where Docker's proxy of a published port hands connections on to; undefined for another program. */
function proxiedTo(argv) {
    if (!/(?:^|\/)docker-proxy$/.test(argv[0] ?? ''))
        return undefined;
    const value = (option) => argv[argv.indexOf(option) + 1];
    if (value('-proto') !== 'tcp')
        return undefined;
    const [address, port] = [value('-container-ip'), Number(value('-container-port'))];
    return address !== undefined && port >= 1 && port <= 65_535 ? { address, port } : undefined;
}
/** Whether the network of a process has an IPv4 address, from the text of its `net/fib_trie`. */
function hasLocalAddress(trie, address) {
    const lines = trie.split('\n').map((line) => line.trim());
    return lines.some((line, index) => line === `|-- ${address}` && /^\/32 host LOCAL$/.test(lines[index + 1] ?? ''));
}
/** The same of a living process. */
async function isAtAddress(pid, address) {
    return hasLocalAddress(await (0,promises_.readFile)(`/proc/${pid}/net/fib_trie`, 'utf8').catch(() => ''), address);
}

// EXTERNAL MODULE: ./build/app/systems/macos.js
var macos = __webpack_require__(55260);
// EXTERNAL MODULE: ./build/app/systems/windows.js
var windows = __webpack_require__(41508);
;// CONCATENATED MODULE: ./build/app/port.js
/** TCP ports of this machine: a free one, and who listens on one. */




/** A port that nothing listens on now, on the loopback address. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
        });
    });
}
/**
 * The listening TCP sockets that this user can see, those of containers included.
 * @param among pids of the processes that are looked at; all when left out
 */
async function listListeners(among) {
    if (process.platform === 'linux')
        return linuxListeners(among);
    const found = process.platform === 'win32' ? await (0,windows.windowsListeners)(among) : await (0,macos/* macListeners */.z7)(among);
    return found.map((each) => ({ ...each, network: '' }));
}
/**
 * Pids of the processes that hold a listening socket on a port of this machine; several for servers
 * with workers. Ports of containers with a network of their own are not this machine's.
 */
async function listenersOf(port) {
    const all = await listListeners();
    return pidsOf(all.filter((each) => each.port === port && each.network === ''));
}
/** Pids of the processes that listen on a port in a network of their own, by network. */
async function listenersElsewhere(port) {
    const networks = new Map();
    for (const { pid, network, port: held } of await listListeners()) {
        if (held !== port || network === '')
            continue;
        networks.set(network, [...new Set([...(networks.get(network) ?? []), pid])]);
    }
    return networks;
}
/** Ports on which any of some processes listens, lowest first. */
async function portsOf(pids) {
    const ports = (await listListeners(pids)).map(({ port }) => port);
    return [...new Set(ports)].sort((a, b) => a - b);
}
function pidsOf(listeners) {
    return [...new Set(listeners.map(({ pid }) => pid))];
}

// EXTERNAL MODULE: ./build/app/process-tree.js
var process_tree = __webpack_require__(13482);
;// CONCATENATED MODULE: ./build/app/programs.js
/** What the processes of this machine run, and where; of those that this user may see. */




/** Programs by pid. */
async function programsOf(processes) {
    if (process.platform === 'linux') {
        const programs = await Promise.all(processes.map(({ pid }) => (0,linux/* linuxProgram */.HK)(pid)));
        return new Map(processes.map(({ pid }, index) => [pid, programs[index]]));
    }
    if (process.platform === 'win32') {
        return new Map((await (0,windows.listWindowsProcesses)()).map(({ pid, program }) => [pid, program]));
    }
    return (0,macos/* macPrograms */.dI)();
}
/**
 * The folder that a process runs in, as it sees it itself: inside its container, where it is in one.
 * Empty where this user may not know; Windows tells nobody.
 */
async function workingFolder(pid) {
    if (process.platform === 'win32')
        return '';
    if (process.platform !== 'linux')
        return macFolder(pid);
    return readlink(`/proc/${pid}/cwd`).catch(() => '');
}

;// CONCATENATED MODULE: ./build/app/server-command.js
/** What a process's command line says of the server that it runs. Pure. */
const SERVER_NAMES = (/* unused pure expression or super */ null && (['uvicorn', 'gunicorn', 'hypercorn', 'granian', 'fastapi']));
const INTERPRETER = /^(?:python|pypy)[\d.]*(?:t|d|w)?(?:\.exe)?$/i;
const APP = /^[A-Za-z_][\w./-]*:[A-Za-z_][\w.]*(?:\(.*\))?$/;
const MODULE = /^[A-Za-z_][\w.]*$/;
/** Interpreter options that take the next word. */
const INTERPRETER_VALUES = new Set(['-W', '-X', '--check-hash-based-pycs']);
/** Programs that run another one: `coverage run -m uvicorn`, `debugpy --listen 5678 -m uvicorn`. */
const RUNNERS = new Set(['coverage', 'debugpy', 'memray', 'viztracer', 'scalene', 'kernprof']);
/** Options whose value could be taken for an app. */
const NAMED_VALUES = /^(?:-b|--bind|--insecure-bind|--quic-bind|--host|--uds|-k|--worker-class|-c|--config|--logger-class|--access-logformat|--log-config|--env-file|-e|--env|-n|--name|--error-logfile|--access-logfile|--process-name|--root-path|--header)$/;
const IMPORTED_SERVER = /^[ \t]*(?:from|import\b(?:[^,\n]*,)*)[ \t]*\b(uvicorn|hypercorn|granian)\b/m;
const MOST_NAME = 200;
/** These take a module alone as well. */
const MODULE_SUFFICES = new Set(['gunicorn', 'hypercorn', 'granian']);
/** Whether a program's path is that of a Python interpreter. */
function isInterpreter(path) {
    return INTERPRETER.test(baseName(path));
}
/** What a Python process runs; undefined for an interactive one, or when it is no interpreter. */
function pythonProgram(argv) {
    if (argv[0] === undefined || !isInterpreter(argv[0]))
        return undefined;
    for (let index = 1; index < argv.length; index++) {
        const word = argv[index];
        if (!word.startsWith('-') || word === '-') {
            return { kind: 'script', path: word, args: argv.slice(index + 1) };
        }
        // `-um uvicorn` is `-u -m uvicorn`.
        const last = word.startsWith('--') ? '' : /[mc]$/.exec(word)?.[0];
        const next = argv[index + 1];
        if (next === undefined)
            return undefined;
        if (last === 'm')
            return { kind: 'module', name: next, args: argv.slice(index + 2) };
        if (last === 'c')
            return { kind: 'code', source: next };
        if (INTERPRETER_VALUES.has(word))
            index += 1;
    }
    return undefined;
}
/**
 * The server that a process is, by its command line or by the title that it gave itself.
 * @param argv the words; a title is one word, or several where a system does not tell them apart
 */
function serverCommand(argv) {
    const titled = fromTitle(argv.join(' ').trim());
    if (titled !== undefined)
        return titled;
    const program = pythonProgram(argv);
    if (program === undefined || program.kind === 'code')
        return undefined;
    const name = program.kind === 'module'
        ? program.name.split('.')[0]
        : baseName(program.path).replace(/(?:-script)?\.(?:pyw?|exe)$/, '');
    const direct = fromProgram(name, program.args);
    if (direct !== undefined || !RUNNERS.has(name))
        return direct;
    const at = program.args.indexOf('-m');
    const run = at < 0 ? program.args.find((word) => isServer(baseName(word))) : program.args[at + 1];
    if (run === undefined)
        return undefined;
    const args = program.args.slice(program.args.indexOf(run) + 1);
    return fromProgram(baseName(run).split('.')[0], args);
}
/** gunicorn and granian name their processes where setproctitle is installed. */
function fromTitle(title) {
    const gunicorn = /^gunicorn: (?:master|worker) \[(.*)\]$/.exec(title)?.[1];
    if (gunicorn !== undefined)
        return found('gunicorn', APP.test(gunicorn) ? gunicorn : undefined);
    const granian = /^granian (?:asgi|asginl|rsgi|wsgi) \S+ (\S+)(?: worker-\d+)?$/.exec(title)?.[1];
    return granian === undefined ? undefined : found('granian', granian);
}
function fromProgram(name, args) {
    if (!isServer(name))
        return undefined;
    if (name !== 'fastapi')
        return found(name, appIn(args, MODULE_SUFFICES.has(name)));
    const [verb, ...rest] = args;
    if (verb !== 'run' && verb !== 'dev')
        return undefined;
    const entry = optionValue(rest, '--entrypoint') ?? optionValue(rest, '-e');
    const path = rest.find((word) => /^[^-].*(?:\.py|\/)$/.test(word));
    const attribute = optionValue(rest, '--app');
    const file = path === undefined || attribute === undefined ? path : `${path}:${attribute}`;
    return found(name, entry ?? file);
}
function isServer(name) {
    return SERVER_NAMES.includes(name);
}
function found(server, app) {
    if (app === undefined)
        return { server };
    // Command lines are anybody's: nothing in them may control a terminal.
    return {
        server,
        app: app.slice(0, MOST_NAME).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '�'),
    };
}
function appIn(args, moduleSuffices) {
    const free = args.filter((word, index) => !word.startsWith('-') && !NAMED_VALUES.test(args[index - 1] ?? ''));
    const last = args.at(-1) ?? '';
    const named = free.find((word) => APP.test(word));
    if (named !== undefined || !moduleSuffices)
        return named;
    // A module looks like the value of any option, but first and last there is none before it.
    if (MODULE.test(args[0] ?? ''))
        return args[0];
    return MODULE.test(last) && !(args.at(-2) ?? '').startsWith('-') ? last : undefined;
}
function optionValue(args, option) {
    const at = args.indexOf(option);
    if (at >= 0)
        return args[at + 1];
    return args.find((word) => word.startsWith(`${option}=`))?.slice(option.length + 1);
}
/** A server that a program runs by itself: `uvicorn.run("shop.main:app")`. */
function serverInSource(source) {
    const server = IMPORTED_SERVER.exec(source.replaceAll(';', '\n'))?.[1];
    if (server === undefined)
        return undefined;
    const app = /\b(?:run|Config|Granian|serve)\(\s*["']([^"'\s]+)["']/.exec(source)?.[1];
    return found(server, app !== undefined && APP.test(app) ? app : undefined);
}
/** Whether a process was spawned by Python's multiprocessing, to work for its parent. */
function isSpawned(argv) {
    return argv.includes('--multiprocessing-fork') || /spawn_main\(/.test(argv.join(' '));
}
/** Whether it only keeps house for multiprocessing. */
function isHousekeeper(argv) {
    return /multiprocessing\.(?:resource_tracker|semaphore_tracker|forkserver) /.test(argv.join(' '));
}
function baseName(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

;// CONCATENATED MODULE: ./build/app/find.js
/** The process to attach to: the topmost Python process of a service. */







/** Those of some processes that run Python; a virtual environment's launcher on Windows does not. */
async function pythonsAmong(processes) {
    const programs = await programsOf(processes);
    const pythons = processes.filter(({ pid }) => {
        const { executable = '', argv = [] } = programs.get(pid) ?? {};
        return isInterpreter(argv[0] ?? '') || /(?:python|pypy)[^/\\]*$/i.test(executable);
    });
    const launchers = process.platform === 'win32'
        ? (0,windows.launchersAmong)(pythons.flatMap((info) => {
            const program = programs.get(info.pid);
            return program === undefined ? [] : [{ ...info, program }];
        }))
        : new Set();
    return new Set(pythons.map(({ pid }) => pid).filter((pid) => !launchers.has(pid)));
}
/**
 * The topmost Python process at or below a root: a command such as `uv run …` or a shell keeps a
 * process of another kind above the server. The root itself when none is found.
 */
async function topmostPython(root) {
    const tree = (0,process_tree/* descendants */.DG)(await (0,process_tree/* listProcesses */.O3)(), root);
    const pythons = await pythonsAmong(tree);
    return tree.find(({ pid }) => pythons.has(pid))?.pid ?? root;
}
/**
 * The master of the server that listens on a port: of all listeners, the topmost whose parent
 * does not belong to the same server. A port of this machine goes before the same one of a container.
 * @throws InputError when nothing listens there, or several containers have a server there
 */
async function serverOnPort(port) {
    const found = await findServerOnPort(port);
    if (found !== undefined)
        return found;
    throw new errors/* InputError */.dz(`attaching to port ${port}: nothing listens there that this user can see`, {
        advice: 'Start the service first, or give app or command to have it started.',
    });
}
/**
 * The same; undefined when nothing listens there.
 * @throws InputError when several containers have a server there
 */
async function findServerOnPort(port) {
    const listeners = await listenersOf(port);
    if (listeners.length > 0) {
        return masterOf((await behindProxy(listeners)) ?? listeners);
    }
    const elsewhere = [...(await listenersElsewhere(port)).values()];
    const masters = await Promise.all(elsewhere.map(masterOf));
    if (masters.length > 1) {
        throw new errors/* InputError */.dz(`attaching to port ${port}: nothing here listens there, and in ${masters.length} containers something does`, { advice: `Name the process: --pid ${masters.join(', or --pid ')}` });
    }
    return masters[0];
}
/** The listeners in the container that Docker's proxy hands the connections of a port on to. */
async function behindProxy(listeners) {
    if (process.platform !== 'linux')
        return undefined;
    const processes = (await (0,process_tree/* listProcesses */.O3)()).filter(({ pid }) => listeners.includes(pid));
    for (const { argv } of (await programsOf(processes)).values()) {
        const target = proxiedTo(argv);
        if (target === undefined)
            continue;
        for (const pids of (await listenersElsewhere(target.port)).values()) {
            if (await isAtAddress(pids[0], target.address))
                return pids;
        }
    }
    return undefined;
}
async function masterOf(listeners) {
    const processes = await (0,process_tree/* listProcesses */.O3)();
    const all = new Map(processes.map((info) => [info.pid, info]));
    const pythons = await pythonsAmong(processes);
    let master = climb(listeners[0], all, pythons);
    for (const pid of listeners.slice(1)) {
        const other = climb(pid, all, pythons);
        if ((0,process_tree/* descendants */.DG)(processes, other).some((info) => info.pid === master))
            master = other;
    }
    return master;
}
/**
 * Climbs through Python parents of the same process group: granian's master does not listen
 * itself, but a Python program that merely launched the server leads another group.
 */
function climb(pid, all, pythons) {
    let current = pid;
    for (;;) {
        const info = all.get(current);
        const parent = info === undefined ? undefined : all.get(info.parent);
        if (info === undefined || parent === undefined)
            return current;
        if (parent.group !== info.group || !pythons.has(parent.pid))
            return current;
        current = parent.pid;
    }
}
/**
 * @throws InputError when there is no such process
 */
async function requireProcess(pid) {
    if (!(await (0,process_tree/* listProcesses */.O3)()).some((info) => info.pid === pid && !info.zombie)) {
        throw new errors/* InputError */.dz(`attaching to pid ${pid}: there is no such process`, {
            advice: 'Give the pid of a running service, or app or command to have one started.',
        });
    }
}

// EXTERNAL MODULE: ./node_modules/wait-on/lib/wait-on.js
var wait_on = __webpack_require__(1503);
;// CONCATENATED MODULE: ./build/app/ready.js
/** Waiting until a service answers. */

/** What a service did instead of being ready, for people. */
function notReadyText(probe, { status }) {
    const within = `within ${probe.timeoutSeconds} s`;
    const where = placeOf(probe);
    return status === undefined
        ? `did not answer on ${where} ${within}`
        : `answered ${status} on ${where}, and not 2xx ${within}`;
}
/** What helps, where it is the path that does not answer as it should; else empty. */
function pathAdvice({ status }) {
    if (status === undefined)
        return '';
    return 'Name a path that answers 2xx when the service is up with ready-path; without one, a TCP connection is enough.';
}
/** Where a probe asks, for people. */
function placeOf({ path, port }) {
    return path === undefined ? `port ${port}` : `${path} on port ${port}`;
}
/**
 * Resolves when the probe succeeds, its time is over or the service ended first.
 * wait-on cannot be cancelled, so it is asked in short turns and nothing of it outlives the call.
 */
async function waitUntilReady(probe, isOver) {
    let status;
    const resource = probe.path === undefined
        ? `tcp:127.0.0.1:${probe.port}`
        : `http-get://127.0.0.1:${probe.port}${probe.path}`;
    const deadline = performance.now() + probe.timeoutSeconds * 1000;
    while (!isOver() && performance.now() < deadline) {
        const turn = Math.max(50, Math.min(500, deadline - performance.now()));
        try {
            await wait_on({
                resources: [resource],
                interval: 25,
                window: 0,
                timeout: turn,
                // A request belongs to its turn, but a slow health check gets the time it needs.
                ...(probe.path === undefined ? {} : { timeout: Math.max(turn, 5000), httpTimeout: 5000 }),
                validateStatus: (answered) => {
                    status = answered;
                    return answered >= 200 && answered < 300;
                },
                proxy: false,
            });
            return { isReady: !isOver(), status };
        }
        catch {
            // not yet
        }
    }
    return { isReady: false, status };
}

;// CONCATENATED MODULE: ./build/app/service.js
/** A FastAPI service under our control: started, watched, stopped; or only attached to. */











const LOG_LINES = 50;
/**
 * Starts a service (or finds a running one) and waits until it answers.
 * @throws InputError for a missing folder, interpreter or process
 * @throws MeasurementError when it ends or does not answer in time, with the tail of its log
 */
async function openService(options, guard, dump) {
    return options.source.kind === 'attach'
        ? attach(options, options.source.pid)
        : start(options, guard, dump);
}
async function attach(options, givenPid) {
    if (givenPid !== undefined)
        await requireProcess(givenPid);
    const port = options.port ?? (await portOf(givenPid));
    const pid = givenPid ?? (await serverOnPort(port));
    const asked = probe(options, port);
    const ready = await waitUntilReady(asked, () => false);
    if (!ready.isReady) {
        throw new errors/* MeasurementError */.HG(`attaching to pid ${pid}: it ${notReadyText(asked, ready)}`, {
            advice: ready.status === undefined && (await isInOtherNetwork(pid))
                ? `It is in a container with a network of its own: publish the port (docker run -p 127.0.0.1:${port}:${port}), or run this in that network (--network=container:NAME).`
                : pathAdvice(ready),
        });
    }
    return {
        pid,
        url: `http://127.0.0.1:${port}`,
        ending: () => ((0,process_tree/* isAlive */._n)(pid) ? undefined : 'has ended'),
        logTail: async () => '',
        stop: async () => undefined,
    };
}
/** @throws InputError when the process listens on no port, or on several */
async function portOf(pid) {
    const tree = await (0,process_tree/* treePids */.L_)(pid);
    const [port, ...more] = await portsOf(tree);
    if (port !== undefined && more.length === 0)
        return port;
    throw new errors/* InputError */.dz(port === undefined
        ? `attaching to pid ${pid}: it listens on no port that this user can see`
        : `attaching to pid ${pid}: it listens on the ports ${[port, ...more].join(', ')}`, { advice: 'Give the port as well: --pid PID --port PORT.' });
}
function probe(options, port) {
    return {
        port,
        timeoutSeconds: options.waitTimeoutSeconds,
        ...(options.readyPath === undefined ? {} : { path: options.readyPath }),
    };
}
async function start(options, guard, dump) {
    if (!(0,external_node_fs_.existsSync)(options.appDir)) {
        throw new errors/* InputError */.dz(`starting the service: there is no folder ${options.appDir}`, {
            advice: 'app-dir is the folder the service runs in.',
        });
    }
    const port = options.port ?? (await freePort());
    if (options.port !== undefined && (await listenersOf(port)).length > 0) {
        throw new errors/* InputError */.dz(`starting the service: port ${port} is already in use`, {
            advice: 'Leave the port out to have a free one chosen, or stop what listens there.',
        });
    }
    const command = serviceCommand(options, port);
    const folder = guard.temporaryFolder();
    const logPath = (0,external_node_path_.join)(folder, 'service.log');
    const log = await (0,promises_.open)(logPath, 'w');
    const child = guard.start((environment) => (0,external_node_child_process_.spawn)(command.file, command.args, {
        cwd: options.appDir,
        env: {
            ...process.env,
            PYTHONUNBUFFERED: '1',
            ...options.env,
            PORT: String(port),
            ...environment,
        },
        stdio: ['ignore', log.fd, log.fd],
        detached: true,
        ...(process.platform === 'win32' ? { windowsHide: true } : {}),
    }));
    let ended;
    const exited = new Promise((done) => {
        child.once('error', (error) => {
            ended = `could not be started: ${error.message}`;
            done();
        });
        child.once('exit', (code, signal) => {
            ended ??= signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
            done();
        });
    });
    await log.close();
    const logTail = async () => tail(await (0,promises_.readFile)(logPath, 'utf8').catch(() => ''), LOG_LINES);
    const stop = async () => {
        if (child.pid !== undefined)
            await guard.stop(child.pid);
        await guard.removeFolder(folder);
    };
    try {
        const asked = probe(options, port);
        const ready = await waitUntilReady(asked, () => ended !== undefined);
        if (!ready.isReady || ended !== undefined) {
            // Its last words may still be on their way.
            await Promise.race([exited, (0,external_node_timers_promises_.setTimeout)(ended === undefined ? 0 : 200)]);
            throw await notReady(options, command.text, child, { asked, ended, ready }, logTail, dump);
        }
        return {
            pid: await topmostPython(child.pid),
            url: `http://127.0.0.1:${port}`,
            ending: () => ended,
            logTail,
            stop,
        };
    }
    catch (error) {
        await stop();
        throw error;
    }
}
async function notReady(options, command, child, { asked, ended, ready }, logTail, dump) {
    const log = await logTail();
    const what = ended === undefined
        ? notReadyText(asked, ready)
        : `${ended} before it answered on ${placeOf(asked)}`;
    const stacks = ended === undefined && child.pid !== undefined
        ? await dump(await topmostPython(child.pid))
        : '';
    const listensElsewhere = ended === undefined &&
        options.source.kind === 'command' &&
        !options.source.command.includes('{port}');
    return new errors/* MeasurementError */.HG(`starting the service (${command}): it ${what}`, {
        advice: listensElsewhere
            ? 'The command has no {port}: write it where the server takes its port, or set port to the one it uses.'
            : /No module named '?uvicorn/.test(log)
                ? 'uvicorn is not installed for this interpreter: install it, name another with python, or give a command.'
                : ended === undefined
                    ? pathAdvice(ready)
                    : '',
        details: [
            log === '' ? 'It wrote nothing.' : `The last lines it wrote:\n${log}`,
            stacks === '' ? '' : `What it was doing:\n${stacks}`,
        ]
            .filter((part) => part !== '')
            .join('\n\n'),
    });
}
/** The command line of a service, for a port. */
function serviceCommand(options, port) {
    if (options.source.kind === 'app') {
        const file = options.python ?? findPython(options.appDir);
        const { app, workers } = options.source;
        const args = [
            '-m',
            'uvicorn',
            app.replace(/\(\)$/, ''),
            '--host',
            '127.0.0.1',
            '--port',
            String(port),
        ];
        if (app.endsWith('()'))
            args.push('--factory');
        args.push('--app-dir', options.appDir, '--no-access-log');
        if (workers > 1)
            args.push('--workers', String(workers));
        return { file, args, text: `${file} ${args.join(' ')}` };
    }
    if (options.source.kind === 'command') {
        const text = options.source.command.replaceAll('{port}', String(port));
        return process.platform === 'win32'
            ? { file: process.env.ComSpec ?? 'cmd.exe', args: ['/d', '/s', '/c', text], text }
            : { file: '/bin/sh', args: ['-c', isOneCommand(text) ? `exec ${text}` : text], text };
    }
    throw new Error('a service that is attached to has no command');
}
/** Whether a shell line is one plain command, so that the shell can become it and is not above it. */
function isOneCommand(line) {
    return (!/[;&|<>()`$\n]/.test(line) &&
        !/^\s*(\w+=|exec\b|cd\b|\.\s|source\b|if\b|for\b|while\b|!)/.test(line));
}
/**
 * The interpreter of a project: the active virtual environment, one beside the project, else the
 * one on PATH.
 * @throws InputError when there is none
 */
function findPython(appDir, env = process.env) {
    const bin = process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python'];
    const environments = [
        env.VIRTUAL_ENV,
        (0,external_node_path_.join)(appDir, '.venv'),
        (0,external_node_path_.join)(appDir, 'venv'),
        (0,external_node_path_.join)(process.cwd(), '.venv'),
    ];
    for (const environment of environments) {
        if (environment === undefined || environment === '')
            continue;
        const candidate = (0,external_node_path_.join)(environment, ...bin);
        if ((0,external_node_fs_.existsSync)(candidate))
            return candidate;
    }
    const names = process.platform === 'win32' ? ['python.exe'] : ['python3', 'python'];
    for (const folder of (env.PATH ?? '').split(external_node_path_.delimiter)) {
        for (const name of names) {
            const candidate = (0,external_node_path_.join)(folder, name);
            if (folder !== '' && (0,external_node_fs_.existsSync)(candidate))
                return candidate;
        }
    }
    throw new errors/* InputError */.dz('looking for Python: none is on PATH', {
        advice: 'Install Python, activate the virtual environment of the service, or give python.',
    });
}
function tail(text, lines) {
    return text.trimEnd().split('\n').slice(-lines).join('\n');
}


/***/ }),

/***/ 41508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   killWindowsTrees: () => (/* binding */ killWindowsTrees),
/* harmony export */   launchersAmong: () => (/* binding */ launchersAmong),
/* harmony export */   listWindowsProcesses: () => (/* binding */ listWindowsProcesses),
/* harmony export */   parseNetstat: () => (/* binding */ parseNetstat),
/* harmony export */   parseWindowsProcesses: () => (/* binding */ parseWindowsProcesses),
/* harmony export */   splitCommandLine: () => (/* binding */ splitCommandLine),
/* harmony export */   windowsListeners: () => (/* binding */ windowsListeners)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/** Windows: what PowerShell, `netstat` and `taskkill` say and do. The parsers are pure. */



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_WORDS = 500;
/**
 * The answer is written in ASCII, everything else as JSON's \uXXXX: a pipe's encoding is the
 * console's code page, which is another one on each language's Windows. The date is turned into text
 * here, as its JSON differs between the versions of PowerShell.
 */
const QUESTION = [
    '$all = @(Get-CimInstance Win32_Process -Property',
    'ProcessId,ParentProcessId,CreationDate,CommandLine,ExecutablePath |',
    'Select-Object ProcessId,ParentProcessId,CommandLine,ExecutablePath,',
    "@{n='CreationDate';e={if ($_.CreationDate) {$_.CreationDate.ToUniversalTime().ToString('o')}}});",
    '$json = ConvertTo-Json -Compress -InputObject $all;',
    "[Console]::Out.WriteLine([regex]::Replace($json, '[^\\x20-\\x7e]',",
    "{param($m) '\\u{0:x4}' -f [int][char]$m.Value}))",
].join(' ');
async function listWindowsProcesses() {
    const args = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', QUESTION];
    const { stdout } = await run('powershell.exe', args, {
        windowsHide: true,
        maxBuffer: MOST_BYTES,
        timeout: 60_000,
    });
    return parseWindowsProcesses(stdout);
}
const id = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative();
const processSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ProcessId: id,
    ParentProcessId: id.default(0),
    CreationDate: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    /** Null for processes of others, unless this one is elevated. */
    CommandLine: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    ExecutablePath: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
});
/**
 * Parses `Win32_Process` as JSON; a single process may stand without a list around it.
 * @throws Error when it is none
 */
function parseWindowsProcesses(json) {
    const told = JSON.parse(json.replace(/^\uFEFF/, ''));
    const all = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(processSchema).parse(Array.isArray(told) ? told : [told]);
    const started = new Map(all.map((each) => [each.ProcessId, each.CreationDate ?? '']));
    return all.map((each) => {
        const startTime = each.CreationDate ?? '';
        // A process keeps its parent's id for ever, and the id may be a younger process's by now.
        const isOurs = (started.get(each.ParentProcessId) ?? '') <= startTime;
        return {
            pid: each.ProcessId,
            parent: isOurs ? each.ParentProcessId : 0,
            // There are no process groups: all are in one.
            group: 0,
            startTime,
            zombie: false,
            program: {
                argv: splitCommandLine(each.CommandLine ?? ''),
                executable: each.ExecutablePath ?? '',
            },
        };
    });
}
/**
 * The words of a command line, by the rules of Microsoft's C runtime: backslashes are special only
 * before a quote, a doubled quote in quotes is one, and the program's own word knows no escapes.
 */
function splitCommandLine(line) {
    const first = /^\s*(?:"([^"]*)"?|(\S*))/.exec(line);
    const words = [first?.[1] ?? first?.[2] ?? ''];
    const rest = line.slice(first?.[0].length ?? 0);
    let word;
    let quoted = false;
    for (let index = 0; index < rest.length && words.length < MOST_WORDS; index++) {
        const letter = rest[index];
        if (!quoted && (letter === ' ' || letter === '\t')) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
            continue;
        }
        word ??= '';
        if (letter === '"') {
            if (quoted && rest[index + 1] === '"') {
                word += '"';
                index += 1;
            }
            else
                quoted = !quoted;
            continue;
        }
        const backslashes = /^\\+(?=")/.exec(rest.slice(index))?.[0].length ?? 0;
        if (backslashes === 0) {
            word += letter;
            continue;
        }
        word += '\\'.repeat(backslashes >> 1);
        index += backslashes - 1;
        if (backslashes % 2 === 1) {
            word += '"';
            index += 1;
        }
    }
    if (word !== undefined && words.length < MOST_WORDS)
        words.push(word);
    return words.filter((each, index) => index > 0 || each !== '');
}
/**
 * Launchers: `python.exe` of a virtual environment only starts the real interpreter with the same
 * words, and waits for it. py-spy can read the real one alone.
 */
function launchersAmong(processes) {
    const byPid = new Map(processes.map((each) => [each.pid, each]));
    const launchers = new Set();
    for (const { parent, program } of processes) {
        const above = byPid.get(parent)?.program;
        if (above === undefined || above.executable === program.executable)
            continue;
        const words = (argv) => JSON.stringify(argv.slice(1));
        const arePythons = [above, program].every(({ executable }) => /[\\/]pythonw?\.exe$/i.test(executable));
        if (arePythons && words(above.argv) === words(program.argv))
            launchers.add(parent);
    }
    return launchers;
}
/**
 * Listening TCP sockets. `netstat` answers at once where PowerShell takes seconds, and is on every
 * Windows.
 */
async function windowsListeners(among) {
    // Its words are in the console's code page; only digits and ASCII are looked at.
    const { stdout } = await run('netstat.exe', ['-ano'], {
        windowsHide: true,
        maxBuffer: MOST_BYTES,
        encoding: 'latin1',
    });
    const wanted = among === undefined ? undefined : new Set(among);
    return parseNetstat(stdout).filter(({ pid }) => wanted?.has(pid) ?? true);
}
/**
 * Parses `netstat -ano`. Its words are in the user's language (LISTENING, ABHÖREN, ÉCOUTE …), and
 * may be garbled, so a listening socket is known by the other end, which has no port.
 */
function parseNetstat(text) {
    const found = new Map();
    for (const line of text.split(/\r?\n/)) {
        const match = /^\s*TCP\s+\S+:(\d+)\s+(?:0\.0\.0\.0|\[::\]|\*):(?:0|\*)\s.*?(\d+)\s*$/.exec(line);
        if (match === null)
            continue;
        const [port, pid] = [Number(match[1]), Number(match[2])];
        if (port >= 1 && port <= 65_535)
            found.set(`${pid}:${port}`, { pid, port });
    }
    return [...found.values()];
}
/** Ends processes and what they started, at once: nothing on Windows asks a process without a window. */
async function killWindowsTrees(pids) {
    if (pids.length === 0)
        return;
    const args = ['/F', '/T', ...pids.flatMap((pid) => ['/PID', String(pid)])];
    await run('taskkill.exe', args, { windowsHide: true, timeout: 30_000 }).catch(() => undefined);
}


/***/ }),

/***/ 92187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ pythonBuild),
/* harmony export */   QG: () => (/* binding */ cpuModel),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   mS: () => (/* binding */ gitState),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _app_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62660);
/** Where and on what a measurement was made: what must match before timings may be compared. */






const run = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(text).digest('hex');
}
async function gitState(folder, env) {
    const git = async (...args) => (await run('git', ['-C', folder, ...args], { timeout: 20_000, env: (0,_app_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitEnvironment */ ._K)() }).catch(() => ({ stdout: '' }))).stdout.trim();
    const [root, sha, branch, status] = [
        await git('rev-parse', '--show-toplevel'),
        await git('rev-parse', '--verify', '--quiet', 'HEAD'),
        await git('rev-parse', '--abbrev-ref', 'HEAD'),
        // Refreshing the index would write into the user's repository.
        await git('--no-optional-locks', 'status', '--porcelain', '--untracked-files=no'),
    ];
    const detached = branch === 'HEAD' || branch === '';
    return {
        root,
        sha,
        branch: detached ? env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || '' : branch,
        dirty: status !== '',
    };
}
const PROBE = 'import json, platform, sys; print(json.dumps([platform.python_version(), " ".join([platform.python_implementation(), *platform.python_build(), platform.python_compiler()])]))';
/** @param candidates interpreters to ask, best first; a version of "unknown" when none answers */
async function pythonBuild(candidates) {
    for (const python of candidates) {
        try {
            const { stdout } = await run(python, ['-I', '-c', PROBE], { timeout: 20_000 });
            const [version, build] = JSON.parse(stdout);
            return { version: String(version), build: String(build) };
        }
        catch {
            // the next one
        }
    }
    return { version: 'unknown', build: 'unknown' };
}
/** The processor's name as the system tells it now. */
function cpuModel() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_3__.cpus)()[0]?.model.trim() || 'unknown';
}
async function fingerprint(subject) {
    const cpuinfo = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)('/proc/cpuinfo', 'utf8').catch(() => '');
    const field = (name) => name.exec(cpuinfo)?.[1]?.trim() ?? '';
    return {
        os: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.platform)(),
        arch: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.arch)(),
        kernel: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.release)(),
        cpuModel: cpuModel(),
        cpuFlags: sha256(field(/^(?:flags|Features)\s*:(.*)$/m)).slice(0, 16),
        cores: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.availableParallelism)(),
        pythonVersion: subject.python.version,
        pythonBuild: subject.python.build,
        pySpyVersion: subject.pySpyVersion,
        rateHz: subject.rateHz,
        scenarioHash: subject.scenarioHash,
        gitSha: subject.git.sha,
        gitBranch: subject.git.branch,
        gitDirty: subject.git.dirty,
    };
}


/***/ }),

/***/ 4860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   I8: () => (/* binding */ drawSeed),
/* harmony export */   Rn: () => (/* binding */ randomOf)
/* harmony export */ });
/** Random choices that a printed seed repeats. */
/** A seed that nobody chose, short enough to be typed again. */
function drawSeed() {
    return Math.floor(Math.random() * 0xffffffff)
        .toString(16)
        .padStart(8, '0');
}
/**
 * The numbers of a seed: FNV-1a of its text starts a mulberry32 generator (T. Ettinger, public
 * domain), which is plenty for drawing orders.
 */
function randomOf(seed) {
    let state = 0x811c9dc5;
    for (const character of seed) {
        state = Math.imul(state ^ character.codePointAt(0), 0x01000193);
    }
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/** The list in random order. */
function shuffled(list, random) {
    const result = [...list];
    for (let last = result.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        [result[last], result[other]] = [result[other], result[last]];
    }
    return result;
}


/***/ }),

/***/ 23929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  record: () => (/* binding */ record),
  S: () => (/* binding */ recordTogether)
});

// UNUSED EXPORTS: count

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/app/guard.js
var app_guard = __webpack_require__(48429);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/app/process-tree.js
var process_tree = __webpack_require__(13482);
;// CONCATENATED MODULE: ./build/app/scheduling.js
/**
 * When the tool's own processes get a core. The sampler must look at random moments: with an
 * ordinary policy it gets its turn when the service or the load sleeps, which is always the same
 * phase of a request. docs/attribution.md has the measurements. Nothing here is needed to measure;
 * where it cannot be had, the attribution is less exact.
 */




const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
async function chrt(args, sudo) {
    const [file, all] = sudo ? ['sudo', ['-n', 'chrt', ...args]] : ['chrt', args];
    return run(file, all, { timeout: 5000 }).then(() => true, () => false);
}
/** By sudo where this user may not. */
async function chrtWithRights(args) {
    return (await chrt(args, false)) || chrt(args, true);
}
/**
 * Lets a process of ours run only when nobody else wants the core (SCHED_IDLE; needs no right).
 * @returns whether the system did so
 */
async function runInTheBackground(pid) {
    if (process.platform !== 'linux')
        return false;
    return chrt(['--all-tasks', '--idle', '--pid', '0', String(pid)], false);
}
/**
 * Takes a process of ours out of the background again (which needs root, passwordless sudo or a
 * raised RLIMIT_NICE).
 * @returns whether the system did so
 */
async function runNormally(pid) {
    return chrtWithRights(['--all-tasks', '--other', '--pid', '0', String(pid)]);
}
/** How the main thread of a process got cores so far; undefined where the system does not tell. */
async function coreWaits(pid) {
    // Nanoseconds on a core, nanoseconds in the queue for one, turns.
    const text = await (0,promises_.readFile)(`/proc/${pid}/schedstat`, 'latin1').catch(() => undefined);
    const [, waited, turns] = text?.trim().split(' ').map(Number) ?? [];
    if (waited === undefined || turns === undefined)
        return undefined;
    return { seconds: waited / 1e9, turns };
}
/**
 * Gives a process of ours, and what it runs, a core as soon as it wants one (SCHED_FIFO; needs
 * root or passwordless sudo).
 * @returns whether the system did so
 */
async function runAtOnce(root) {
    if (process.platform !== 'linux')
        return false;
    let done = false;
    // Under sudo the process is sudo, and the one that matters is below it.
    for (const pid of await (0,process_tree/* treePids */.L_)(root)) {
        done = await chrtWithRights(['--all-tasks', '--fifo', '--pid', '1', String(pid)]);
    }
    return done;
}

;// CONCATENATED MODULE: ./build/load/background.js
/**
 * Load generators out of the service's way: they run when nobody else wants a core, which leaves
 * the sampler its random moments (docs/attribution.md). Where all cores are busy with other work
 * they would hardly run at all; then all of them get their share of the cores like everybody else,
 * those of services that are measured together at the same moment.
 */

/** Of work, between two looks. */
const LOOK_EVERY_SECONDS = 1;
/** Part of that time without a core. */
const MOST_WAITED = 0.5;
/**
 * Seconds without one for each turn on it. Beside one busy neighbour on two cores a generator waits
 * most of the time, but for no longer than the service takes for a request, and nothing is lost:
 * 0.3 to 11 ms. Beside two it was 900 ms, and 7 requests a second instead of 558.
 */
const MOST_WAITED_A_TURN = 0.01;
const NOTHING = { seconds: 0, waited: 0, turns: 0 };
class Background {
    #progress;
    /** Of each generator that is in the background, since it was last judged. */
    #watches = new Map();
    #whenStuck = new Map();
    #isOver = false;
    constructor(progress) {
        this.#progress = progress;
    }
    /**
     * Takes a generator in, unless there was no room in the background before.
     * @param whenStuck called when it gets no turns and has no right to leave: another one that is
     *   started now stays out of it
     */
    async enter(pid, whenStuck) {
        if (this.#isOver || !(await runInTheBackground(pid)))
            return;
        this.#whenStuck.set(pid, whenStuck);
        // Meanwhile another one may have had no turns.
        if (this.#isOver)
            await this.#takeOut(pid);
        else
            this.#watches.set(pid, NOTHING);
    }
    leave(pid) {
        this.#watches.delete(pid);
        this.#whenStuck.delete(pid);
    }
    /** Looks after a generator while it works. */
    async during(pid, work) {
        if (!this.#watches.has(pid))
            return work;
        let reading = this.#read(pid);
        const look = () => {
            reading = reading.then((before) => this.#look(pid, before));
            return reading;
        };
        const timer = setInterval(look, LOOK_EVERY_SECONDS * 1000);
        try {
            return await work;
        }
        finally {
            clearInterval(timer);
            await look();
        }
    }
    async #read(pid) {
        const waits = await coreWaits(pid);
        if (waits === undefined)
            return undefined;
        return { seconds: performance.now() / 1000, waited: waits.seconds, turns: waits.turns };
    }
    /** Adds what went on since a reading, and ends it all where there was too much waiting. */
    async #look(pid, before) {
        const now = await this.#read(pid);
        const so = this.#watches.get(pid);
        if (before === undefined || now === undefined || so === undefined)
            return now;
        const seconds = so.seconds + now.seconds - before.seconds;
        const waited = so.waited + now.waited - before.waited;
        const turns = so.turns + now.turns - before.turns;
        const isTime = seconds >= LOOK_EVERY_SECONDS;
        this.#watches.set(pid, isTime ? NOTHING : { seconds, waited, turns });
        const isStarved = waited >= seconds * MOST_WAITED && waited >= turns * MOST_WAITED_A_TURN;
        if (isTime && isStarved)
            await this.#end();
        return now;
    }
    async #end() {
        if (this.#isOver)
            return;
        this.#isOver = true;
        this.#progress('all cores are busy with other work: the load generator gets its share of them from now on, and where the CPU went is less exact');
        const pids = [...this.#watches.keys()];
        this.#watches.clear();
        for (const pid of pids)
            await this.#takeOut(pid);
    }
    async #takeOut(pid) {
        if (!(await runNormally(pid)))
            this.#whenStuck.get(pid)?.();
    }
}

;// CONCATENATED MODULE: ./build/measure/abortable.js
/** Work that a signal ends at once, whatever it waits for. */

/** @throws MeasurementError when the signal comes before the work is finished */
async function abortable(work, signal, message = 'measuring: stopped before it was finished') {
    work.catch(() => undefined); // after an abort, what it was doing fails as its processes go
    let abort;
    const aborted = new Promise((_, reject) => {
        abort = () => reject(new build_errors/* MeasurementError */.HG(message));
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort);
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        if (abort !== undefined)
            signal.removeEventListener('abort', abort);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/app/service.js + 6 modules
var service = __webpack_require__(52068);
;// CONCATENATED MODULE: ./build/load/load.js
/** One line that names what went wrong, most frequent first; empty when nothing did. */
function describeFailures(result) {
    const sorted = [...result.failures].sort((a, b) => b.count - a.count);
    const shown = sorted.slice(0, 3).map((failure) => {
        const example = failure.example.replace(/\s+/g, ' ').trim();
        return `${failure.endpoint} ${failure.what} (${failure.count} of ${result.requests} requests${example === '' ? '' : `, for instance: ${example}`})`;
    });
    const more = sorted.length - shown.length;
    return shown.join('; ') + (more > 0 ? `; and ${more} more kinds` : '');
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/load/scenario.js
var load_scenario = __webpack_require__(2927);
;// CONCATENATED MODULE: ./build/load/openapi.js
/** Requests from a service's own description: every GET that needs no parameters. */




const MOST_BYTES = 20 * 1024 * 1024;
const MOST_ENDPOINTS = 200;
const parameter = schemas/* object */.Ikc({ required: schemas/* boolean */.zMY().optional() }).loose();
const descriptionSchema = schemas/* object */.Ikc({
    paths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        parameters: schemas/* array */.YOg(parameter).optional(),
        get: schemas/* object */.Ikc({ parameters: schemas/* array */.YOg(parameter).optional() })
            .loose()
            .optional(),
    })
        .loose()),
});
/** Paths of all GET operations without required parameters, in the description's order. */
function plainGetPaths(description) {
    const { paths } = descriptionSchema.parse(description);
    return Object.entries(paths)
        .filter(([path, item]) => {
        if (item.get === undefined || path.includes('{') || /\s/.test(path))
            return false;
        const all = [...(item.parameters ?? []), ...(item.get.parameters ?? [])];
        return !all.some((each) => each.required === true);
    })
        .map(([path]) => path)
        .slice(0, MOST_ENDPOINTS);
}
/** Where services keep their description when FastAPI's default is changed; tried in turn. */
const DESCRIPTION_PATHS = ['/openapi.json', '/api/openapi.json', '/api/v1/openapi.json', '/api'];
/** @throws Error saying why none of the usual places has a description */
async function fetchDescription(url) {
    let reason = '';
    for (const path of DESCRIPTION_PATHS) {
        const answer = await (0,undici/* request */.Em)(`${url}${path}`, { headersTimeout: 30_000 });
        const bytes = await answer.body.arrayBuffer();
        if (answer.statusCode !== 200)
            reason ||= `it answered ${answer.statusCode}`;
        else if (bytes.byteLength > MOST_BYTES)
            reason ||= 'it is too large';
        else {
            const parsed = descriptionSchema.safeParse(parseJson(new TextDecoder().decode(bytes)));
            if (parsed.success)
                return parsed.data;
            reason ||= 'it is no OpenAPI description';
        }
    }
    throw new Error(reason);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * The default scenario of a running service: each of its plain GETs that answers 2xx, in turn.
 * @returns the scenario, and the endpoints left out with the reason
 * @throws MeasurementError when the service has no description or no such endpoint
 */
async function discoverScenario(url) {
    const advice = 'Give a scenario file or a load command with load.';
    let paths;
    try {
        paths = plainGetPaths(await fetchDescription(url));
    }
    catch (cause) {
        throw new build_errors/* MeasurementError */.HG(`looking for requests to send in ${url}/openapi.json: ${cause.message.split('\n')[0]}`, { advice, cause });
    }
    const usable = [];
    const skipped = [];
    for (const path of paths) {
        const status = await (0,undici/* request */.Em)(`${url}${path}`, { headersTimeout: 30_000 }).then(async (answer) => {
            await answer.body.dump();
            return answer.statusCode;
        }, () => 0);
        if (status >= 200 && status <= 299)
            usable.push(path);
        else
            skipped.push(`GET ${path} (${status === 0 ? 'no answer' : `answered ${status}`})`);
    }
    if (usable.length === 0) {
        throw new build_errors/* MeasurementError */.HG(`looking for requests to send in ${url}/openapi.json: no GET without required parameters answers 2xx`, { advice, details: skipped.length === 0 ? '' : `Left out: ${skipped.join(', ')}` });
    }
    return {
        scenario: load_scenario/* scenarioSchema */.mE.parse({ requests: usable.map((path) => ({ path })) }),
        skipped,
    };
}

// EXTERNAL MODULE: ./build/measure/fingerprint.js
var fingerprint = __webpack_require__(92187);
;// CONCATENATED MODULE: ./build/measure/side.js
/** One of the services that are measured, and what all measuring of it shares. */







/** Tells what goes on with one of several services. */
function progressOf(side, context) {
    return (line) => context.progress(side.label === '' ? line : `${side.label}: ${line}`);
}
/**
 * Starts a fresh process of the service, or finds the one that runs.
 * @param env its environment beside the tool's own, the configured one included
 */
async function startSide({ config }, guard, env, dump) {
    return (0,service/* openService */.IH)({
        source: config.service,
        appDir: config.appDir,
        ...(config.python === undefined ? {} : { python: config.python }),
        ...(config.port === undefined ? {} : { port: config.port }),
        ...(config.readyPath === undefined ? {} : { readyPath: config.readyPath }),
        env,
        waitTimeoutSeconds: config.waitTimeoutSeconds,
    }, guard, dump);
}
/**
 * The scenario of a side whose load is one: the given one, else what its service describes.
 * @throws MeasurementError when the service describes nothing that can be sent
 */
async function scenarioOf({ config }, url, progress) {
    if (config.load.kind === 'scenario')
        return config.load.scenario;
    const { scenario, skipped } = await discoverScenario(url);
    progress(`load: ${scenario.requests.map(load_scenario/* endpointName */.zY).join(', ')}`);
    if (skipped.length > 0)
        progress(`left out: ${skipped.join(', ')}`);
    return scenario;
}
/** @throws MeasurementError when the service ends or does not answer as the scenario expects */
async function warmUp(load, service, requests) {
    if (requests === 0)
        return;
    const result = await load.warmUp(requests).catch(async (error) => {
        await requireRunning(service, 'while it warmed up', true);
        throw error;
    });
    if (result.errors === 0)
        return;
    await requireRunning(service, 'while it warmed up', true);
    const log = await service.logTail();
    throw new build_errors/* MeasurementError */.HG(`warming up: ${describeFailures(result)}`, {
        advice: 'Correct the scenario (path, login, expected status) or the service.',
        details: log === '' ? '' : `The last lines the service wrote:\n${log}`,
    });
}
/** The interpreter that a project's folder tells of, if any. */
function pathPython(appDir) {
    try {
        return (0,service/* findPython */.Kq)(appDir);
    }
    catch {
        return undefined;
    }
}
/** Version and build of the interpreter that runs a service of this side. */
async function pythonOf({ config }, service) {
    const known = config.python ?? pathPython(config.appDir) ?? 'python3';
    return (0,fingerprint/* pythonBuild */.Dh)([`/proc/${service.pid}/exe`, known]);
}
/**
 * @param doubt whether something broke that the service's end would explain
 * @throws MeasurementError with the service's last words when it has ended
 */
async function requireRunning(service, when, doubt) {
    // The end of a process is told a moment after its connections broke.
    for (let turn = 0; doubt && turn < 15 && service.ending() === undefined; turn++)
        await (0,external_node_timers_promises_.setTimeout)(20);
    const ending = service.ending();
    if (ending === undefined)
        return;
    const log = await service.logTail();
    throw new build_errors/* MeasurementError */.HG(`measuring: the service ${ending} ${when}`, {
        details: log === '' ? '' : `The last lines it wrote:\n${log}`,
    });
}

;// CONCATENATED MODULE: ./build/measure/agree.js


/**
 * Asks each service for what it offers, once, and gives all of them the requests that all offer.
 * @returns the sides, with a scenario where they had none
 * @throws MeasurementError when they have no request in common
 */
async function agreeOnLoad(sides, context, guard) {
    const isAsked = sides.length > 1 && sides.some(({ config }) => config.load.kind === 'openapi');
    if (!isAsked)
        return sides;
    const offered = await Promise.all(sides.map((side) => discover(side, context, guard)));
    const [first, ...others] = offered;
    const keyOf = ({ method, path }) => `${method} ${path}`;
    const keys = others.map(({ requests }) => new Set(requests.map(keyOf)));
    const common = first.requests.filter((each) => keys.every((own) => own.has(keyOf(each))));
    if (common.length === 0) {
        throw new build_errors/* MeasurementError */.HG('looking for requests to send: base and head offer none in common', {
            advice: 'Give a scenario with requests that both answer: load: scenario.yml.',
        });
    }
    const shared = new Set(common.map(keyOf));
    const left = offered.flatMap(({ requests }) => requests.map(keyOf).filter((key) => !shared.has(key)));
    if (left.length > 0)
        context.progress(`only one side offers, left out: ${[...new Set(left)].join(', ')}`);
    const scenario = { ...first, requests: common };
    return sides.map((side) => ({
        ...side,
        config: { ...side.config, load: { kind: 'scenario', scenario, origin: 'openapi.json' } },
    }));
}
async function discover(side, context, guard) {
    const service = await startSide(side, guard, side.config.env, async () => '');
    try {
        return await scenarioOf(side, service.url, progressOf(side, context));
    }
    finally {
        await service.stop();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/measure/machine.js
/** What the machine did during a round: the guards against believing a disturbed one. */


/** Repeats of the control, of which the quickest counts: all that can happen to one makes it slower. */
const CONTROL_REPEATS = 5;
const CONTROL_STEPS = 2_000_000;
/** 256 KB: more than the first cache, as an interpreter's objects are. */
const TABLE = new Int32Array(1 << 16);
/**
 * A fixed piece of work: arithmetic, and places all over a table that depend on each other. It
 * makes no objects, as collecting them would depend on what the tool did before.
 */
function controlWork() {
    let hash = 7;
    for (let step = 0; step < CONTROL_STEPS; step++) {
        const place = (Math.imul(step, 2_654_435_761) ^ hash) >>> 16;
        const value = (TABLE[place] + step) | 0;
        TABLE[place] = value;
        hash = (Math.imul(hash, 31) + value) | 0;
    }
    return hash;
}
let isCompiled = false;
/** CPU of the control in milliseconds: what the machine is worth just now. */
function controlMs() {
    // The first time it runs, the engine is still compiling it.
    if (!isCompiled)
        controlWork();
    isCompiled = true;
    const times = Array.from({ length: CONTROL_REPEATS }, () => {
        const began = process.cpuUsage();
        controlWork();
        const { user, system } = process.cpuUsage(began);
        return (user + system) / 1000;
    });
    // Never 0, whatever the resolution of the system's clock.
    return Math.max(Math.min(...times), 0.001);
}
function readMachine() {
    return { ticks: parseTicks(readOrEmpty('/proc/stat')) };
}
/** @param stat the text of /proc/stat */
function parseTicks(stat) {
    const line = /^cpu +(.*)$/m.exec(stat)?.[1];
    if (line === undefined)
        return undefined;
    // user nice system idle iowait irq softirq steal; the guests' after them are in user and nice
    const fields = line.trim().split(/\s+/).slice(0, 8).map(Number);
    const stolen = fields[7];
    if (stolen === undefined || fields.some((each) => !Number.isFinite(each)))
        return undefined;
    return { all: fields.reduce((sum, each) => sum + each, 0), stolen };
}
/**
 * @param controlBefore CPU of the control before the round, in milliseconds
 * @param generatorCpuMs null where it is not known
 */
function machineBetween(before, after, round) {
    return {
        controlMs: round.controlBefore,
        stealShare: stealShare(before, after),
        frequencyMhz: frequencyMhz(),
        generatorLoad: round.generatorCpuMs === null ? null : round.generatorCpuMs / 1000 / round.seconds,
    };
}
function stealShare({ ticks: a }, { ticks: b }) {
    if (a === undefined || b === undefined || b.all <= a.all)
        return null;
    return Math.min(1, Math.max(0, b.stolen - a.stolen) / (b.all - a.all));
}
/** Of the fastest core, as the system tells it now: the others may be asleep. */
function frequencyMhz() {
    const told = [...readOrEmpty('/proc/cpuinfo').matchAll(/^cpu MHz\s*: ([\d.]+)$/gm)];
    const speeds = told.length > 0 ? told.map((match) => Number(match[1])) : (0,external_node_os_.cpus)().map((cpu) => cpu.speed);
    const fastest = Math.max(0, ...speeds);
    return fastest > 0 ? fastest : null;
}
function readOrEmpty(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/measure/pace.js
/** So many rounds, of as many requests as the configuration says. */
function fixedPace(rounds) {
    return {
        requestsOf: (_speed, wanted) => wanted,
        // Measurements are compared with others of as many requests.
        moreRequests: () => undefined,
        most: rounds,
        goesOn: async (stand) => stand.rounds < rounds,
        looks: [],
    };
}

// EXTERNAL MODULE: ./build/measure/random.js
var measure_random = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/app/systems/linux.js
var linux = __webpack_require__(38471);
;// CONCATENATED MODULE: ./build/sampler/complaint.js
/** What py-spy says when it fails. Pure. */
/**
 * The reason in one line, from what it wrote to standard error: its error with all causes, or what
 * sudo or nsenter said in its place.
 */
function complaintOf(stderr) {
    const lines = stderr
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean);
    const at = lines.findIndex((line) => /^Error: /.test(line));
    if (at >= 0) {
        // `Caused by:` with one cause a line, numbered where there are several; the last ones may repeat.
        const causes = lines
            .slice(at + 1)
            .filter((line) => !/^(?:Caused by:|Stack backtrace:)$/.test(line))
            .map((line) => line.replace(/^(?:\d+: |Reason: )/, ''));
        const chain = [lines[at].replace(/^Error: /, ''), ...causes];
        return chain
            .filter((line, index) => line !== chain[index - 1])
            .join(': ')
            .slice(0, 500);
    }
    const told = lines.find((line) => /^(?:Permission|This program requires root)/i.test(line));
    return (told ?? lines.at(-1) ?? '').slice(0, 500);
}

;// CONCATENATED MODULE: ./build/sampler/diagnosis.js
const CAP_SYS_PTRACE = 1n << 19n;
const UNKNOWN_USER = 65_534;
/** In the words of Linux, of macOS' kernel and of Windows (in any language: os error 5). */
const PERMISSION = /permission denied|operation not permitted|EPERM|EACCES|elevated permissions|requires root|os error (?:1|5|13)\b/i;
/** Whether a reason is one against which another user or right could help. */
function isPermissionProblem(reason) {
    return PERMISSION.test(reason);
}
/** The one cause that the evidence shows, the surest first. */
function diagnose(evidence) {
    return (unreadable(evidence) ??
        (isPermissionProblem(evidence.failure) ? denied(evidence) : other(evidence)));
}
/** What no permission would help against. */
function unreadable({ platform, pid, failure, machine, target }) {
    if (platform === 'linux' && target === undefined) {
        return { cause: 'ended', what: 'it has ended', advice: 'fastapi-spy list shows what runs.' };
    }
    if (target === undefined)
        return undefined;
    const { name, executable, hasPython } = target;
    const program = baseName(executable) || name;
    if (/^qemu-/.test(program) || /rosetta/.test(executable)) {
        return {
            cause: 'emulated',
            what: `it runs in an emulator (${program}), where its memory is not that of a Python process`,
            advice: `Run an image of this machine's kind: docker run --platform linux/${dockerName(machine ?? '')} …`,
        };
    }
    if (target.machine !== undefined && machine !== undefined && target.machine !== machine) {
        return {
            cause: 'other machine',
            what: `it is a program for ${target.machine}, and this one, with its py-spy, is for ${machine}`,
            advice: `Run fastapi-spy with a Node.js for ${target.machine}.`,
        };
    }
    if (target.isFreeThreaded) {
        return {
            cause: 'free-threaded',
            what: 'it is a free-threaded build of Python, which py-spy cannot read',
            advice: 'Run the service with the ordinary build (python3.13 in place of python3.13t).',
        };
    }
    if (hasPython === false && !isPermissionProblem(failure)) {
        return {
            cause: 'no Python',
            what: `it is ${program === '' ? 'another program' : program}, and no Python is in it or below it`,
            advice: `fastapi-spy list shows the servers that run. Does a proxy or a container's first process stand before yours? Then give the pid of Python itself, not ${pid}.`,
        };
    }
    return undefined;
}
function denied(evidence) {
    if (evidence.platform === 'darwin')
        return deniedOnMac(evidence.failure);
    if (evidence.platform === 'win32') {
        return {
            cause: 'administrator needed',
            what: `Windows does not let this user read its memory (${evidence.failure})`,
            advice: 'Run fastapi-spy as the user that runs the service; for a service of another user or of the system, from a terminal that was started as administrator.',
        };
    }
    return deniedOnLinux(evidence);
}
function deniedOnMac(failure) {
    if (/requires root|elevated/i.test(failure)) {
        return {
            cause: 'root needed',
            what: 'macOS lets only root read the memory of another process',
            advice: 'Run it with sudo: sudo fastapi-spy …, or let this user call sudo without a password (hosted runners do).',
        };
    }
    return {
        cause: 'protected by the system',
        what: `macOS protects it even from root (${failure})`,
        advice: 'It does so for its own /usr/bin/python3 and what is signed with a hardened runtime: run the service with another Python (Homebrew, python.org, uv, pyenv), in a virtual environment made with that one.',
    };
}
function deniedOnLinux(evidence) {
    const { failure, self, target, yamaScope = 0 } = evidence;
    if (self === undefined || target === undefined)
        return unknown(failure, 'unknown permission');
    const mayTrace = has(self.capabilities, CAP_SYS_PTRACE);
    if (evidence.isGVisor === true) {
        return {
            cause: 'gVisor',
            what: 'this sandbox is gVisor, which does not let one process read another one here',
            advice: 'Add the capability SYS_PTRACE to the container. If that does not help, run the service in a container without gVisor (runtimeClassName, --runtime) to look at it.',
        };
    }
    if (yamaScope >= 3) {
        return {
            cause: 'Yama',
            what: "Yama's ptrace_scope is 3: nobody may read another process, root neither, until the machine is started again",
            advice: 'Set kernel.yama.ptrace_scope to 0, 1 or 2 in /etc/sysctl.d and restart the machine.',
        };
    }
    if (!mayTrace && target.uid !== self.uid)
        return otherUser(evidence, self, target);
    if (!mayTrace && !target.isDumpable) {
        return {
            cause: 'changed user',
            what: `it has changed its user since it was started (gunicorn --user does so), and since then only root may read it`,
            advice: asRoot(evidence),
        };
    }
    if (!mayTrace && yamaScope >= 1) {
        const scope = yamaScope === 1
            ? 'is 1: a process may read only what it started itself'
            : 'is 2: only root, or what has SYS_PTRACE, may read other processes';
        return { cause: 'Yama', what: `Yama's ptrace_scope ${scope}`, advice: againstYama(evidence) };
    }
    if (!mayTrace && !isSubset(target.capabilities, self.capabilities)) {
        return {
            cause: 'more capabilities',
            what: 'it has capabilities that this process does not have',
            advice: asRoot(evidence),
        };
    }
    if (mayTrace && evidence.isInUserNamespace === true && target.uid === UNKNOWN_USER) {
        return outsideUserNamespace();
    }
    if (self.label !== target.label && [self, target].some(isConfined)) {
        return {
            cause: 'security policy',
            what: `the security policy forbids it: this process is ${self.label || 'unconfined'}, that one ${target.label || 'unconfined'}`,
            advice: 'AppArmor: start this container with --security-opt apparmor=unconfined, or both with the same profile. SELinux: --security-opt label=disable, or both with the same label; setsebool deny_ptrace off.',
        };
    }
    if (self.seccomp === 2) {
        return {
            cause: 'seccomp',
            what: 'a seccomp filter on this process forbids it to read the memory of others',
            advice: `${addCapability(evidence)}\nIts profile must allow process_vm_readv and ptrace. Docker's own allows them on kernel 4.8 and later, or with that capability; for another one: --security-opt seccomp=unconfined (Kubernetes: seccompProfile: { type: Unconfined }).`,
        };
    }
    return unknown(failure, 'unknown permission', asRoot(evidence));
}
function otherUser(evidence, self, target) {
    if (evidence.isInUserNamespace === true && target.uid === UNKNOWN_USER) {
        return outsideUserNamespace();
    }
    const isRoot = self.uid === 0;
    return {
        cause: 'other user',
        what: isRoot
            ? `it runs as user ${target.uid}; this one is root, but without the capability SYS_PTRACE`
            : `it runs as ${target.uid === 0 ? 'root' : `user ${target.uid}`}, this one as user ${self.uid}`,
        advice: isRoot
            ? addCapability(evidence)
            : `${asRoot(evidence)}\nOr run it as the same user${evidence.container === undefined ? '' : `: ${sameUser(evidence, target.uid)}`}.`,
    };
}
function outsideUserNamespace() {
    return {
        cause: 'user namespace',
        what: 'it belongs to a user that this container or sandbox does not know (another user namespace)',
        advice: 'Root in here is nobody out there. Run fastapi-spy outside, as the user who started the container, or beside the service in the same one.',
    };
}
function againstYama(evidence) {
    const lines = evidence.container === undefined
        ? [
            '  - allow it on this machine: echo 0 | sudo tee /proc/sys/kernel/yama/ptrace_scope',
            '  - let this user call sudo without a password (hosted runners do), or run as root',
        ]
        : [
            `  - ${addCapability(evidence)}`,
            '  - allow it on the host: echo 0 | sudo tee /proc/sys/kernel/yama/ptrace_scope',
        ];
    // Scope 2 asks for the capability, and 0 takes that away as well.
    return ['Any one of these helps:', ...lines].join('\n');
}
function asRoot(evidence) {
    return evidence.container === undefined
        ? 'Run it as root, or let this user call sudo without a password (hosted runners do).'
        : addCapability(evidence);
}
function addCapability({ container, self }) {
    const asRootToo = self?.uid === 0 ? '' : ', and as root';
    switch (container) {
        case 'kubernetes':
            return `Give this container SYS_PTRACE${asRootToo}: securityContext: { capabilities: { add: [SYS_PTRACE] }${self?.uid === 0 ? '' : ', runAsUser: 0'} }; for kubectl debug: --profile=general or sysadmin.`;
        case 'docker':
        case 'podman':
            return `Start this container with --cap-add SYS_PTRACE${self?.uid === 0 ? '' : ' --user 0'} (compose: cap_add: [SYS_PTRACE]).`;
        default:
            return `Give this container the capability SYS_PTRACE${asRootToo}.`;
    }
}
function sameUser({ container }, uid) {
    return container === 'kubernetes' ? `securityContext: { runAsUser: ${uid} }` : `--user ${uid}`;
}
function other({ failure, target }) {
    const isPython = target?.hasPython !== false;
    return unknown(failure, 'unknown', isPython
        ? 'py-spy reads CPython 3.3 to 3.15, not free-threaded builds. Has the process only just been started? Then try again.'
        : 'The process must be a Python process: fastapi-spy list shows the servers that run.');
}
function unknown(failure, cause, advice = '') {
    return { cause, what: failure || 'py-spy gave no reason', advice };
}
function has(capabilities, capability) {
    return capabilities !== undefined && (capabilities & capability) !== 0n;
}
/** True as well where one of them is not known. */
function isSubset(inner, outer) {
    return inner === undefined || outer === undefined || (inner & ~outer) === 0n;
}
function isConfined({ label }) {
    return label !== '' && !/^unconfined/.test(label) && !/:unconfined_t:/.test(label);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function dockerName(machine) {
    return machine === 'x64' ? 'amd64' : machine;
}

;// CONCATENATED MODULE: ./build/app/isolation.js
/** What a container hides of other processes, for messages that nothing was found. */

/** Told from the environment and the files that each kind puts there. */
function ownContainer(env = process.env) {
    if (process.platform !== 'linux' || isOnHost())
        return undefined;
    if (env.KUBERNETES_SERVICE_HOST !== undefined)
        return 'kubernetes';
    if ((0,external_node_fs_.existsSync)('/run/.containerenv'))
        return 'podman';
    if ((0,external_node_fs_.existsSync)('/.dockerenv'))
        return 'docker';
    return env.container === undefined ? undefined : 'other';
}
/** The kernel's first namespaces; a container has a host name and processes of its own. */
const FIRST = { uts: 'uts:[4026531838]', pid: 'pid:[4026531836]' };
/** Virtual machines are made from images of containers, too, and have their marks. */
function isOnHost() {
    try {
        return ['uts', 'pid'].every((kind) => (0,external_node_fs_.readlinkSync)(`/proc/self/ns/${kind}`) === FIRST[kind]);
    }
    catch {
        return false;
    }
}
/** How a container sees the processes of others; empty outside of one. */
function sharingAdvice(kind = ownContainer()) {
    switch (kind) {
        case undefined:
            return '';
        case 'kubernetes':
            return "In a container only its own processes are seen: share the pod's (shareProcessNamespace: true), or use kubectl debug --target=CONTAINER.";
        default:
            return 'In a container only its own processes are seen: start it with --pid=container:NAME (compose: pid: "service:NAME").';
    }
}

;// CONCATENATED MODULE: ./build/sampler/evidence.js
/** Finds out what `diagnose` asks: of this process, of the one to be read, of the kernel. */


/** What is known about a failure to read a process; never fails. */
async function gatherEvidence(pid, failure) {
    const known = { platform: process.platform, pid, failure, machine: process.arch };
    if (process.platform !== 'linux')
        return known;
    const [self, target, yama, version, users] = await Promise.all([
        processEvidence('self'),
        targetEvidence(pid),
        evidence_text('/proc/sys/kernel/yama/ptrace_scope'),
        evidence_text('/proc/version'),
        evidence_text('/proc/self/uid_map'),
    ]);
    const container = ownContainer();
    return {
        ...known,
        ...(self === undefined ? {} : { self }),
        ...(target === undefined ? {} : { target }),
        ...(yama.trim() === '' ? {} : { yamaScope: Number(yama) }),
        ...(container === undefined ? {} : { container }),
        isInUserNamespace: users !== '' && !knowsAllUsers(users),
        isGVisor: isGVisor(version),
    };
}
/** Of one `/proc/PID/status`; undefined when it is none. */
function parseStatus(status) {
    const field = (name) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(status)?.[1];
    const [uid, permitted, seccomp] = [field('Uid'), field('CapPrm'), field('Seccomp')];
    if (uid === undefined)
        return undefined;
    return {
        name: field('Name') ?? '',
        uid: Number(uid.split(/\s+/)[1]),
        capabilities: permitted !== undefined && /^[0-9a-f]+$/.test(permitted)
            ? BigInt(`0x${permitted}`)
            : undefined,
        seccomp: seccomp === undefined ? undefined : Number(seccomp),
    };
}
/** Whether a `uid_map` is the identity on all users, as outside of user namespaces. */
function knowsAllUsers(map) {
    return /^\s*0\s+0\s+4294967295\s*$/.test(map);
}
/** gVisor tells a fixed version of Linux that no distribution built. */
function isGVisor(version) {
    return (/gvisor/i.test(version) ||
        /^Linux version 4\.4\.0 #1 SMP Sun Jan 10 15:06:54 PST 2016/.test(version));
}
/** The machine that an ELF file is for, from its first 20 bytes, in `process.arch`'s words. */
function elfMachine(header) {
    if (header.length < 20 || Buffer.from(header.subarray(0, 4)).toString('latin1') !== '\x7fELF') {
        return undefined;
    }
    const isBigEndian = header[5] === 2;
    const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
    const machines = {
        3: 'ia32',
        21: 'ppc64',
        22: 's390x',
        40: 'arm',
        62: 'x64',
        183: 'arm64',
        243: 'riscv64',
        258: 'loong64',
    };
    return machines[view.getUint16(18, !isBigEndian)];
}
async function processEvidence(pid) {
    const told = parseStatus(await evidence_text(`/proc/${pid}/status`));
    if (told === undefined)
        return undefined;
    const executable = await (0,promises_.readlink)(`/proc/${pid}/exe`).catch(() => '');
    const label = (await evidence_text(`/proc/${pid}/attr/current`)).replaceAll('\0', '').trim();
    return { ...told, label, executable, machine: await machineOf(`/proc/${pid}/exe`) };
}
async function targetEvidence(pid) {
    const known = await processEvidence(pid);
    if (known === undefined)
        return undefined;
    const maps = await (0,promises_.readFile)(`/proc/${pid}/maps`, 'latin1').catch(() => undefined);
    // Files of its entry in /proc belong to root when its own user may not read it.
    const owner = await (0,promises_.stat)(`/proc/${pid}/environ`).then(({ uid }) => uid, () => known.uid);
    const pythons = /\/(?:lib)?(?:python|pypy)[\d.]*(t?)[^/\n]*$/gim;
    const found = maps === undefined ? [] : [...maps.matchAll(pythons)];
    return {
        ...known,
        isDumpable: owner === known.uid,
        // A kernel thread has no memory of its own.
        hasPython: maps === undefined ? undefined : found.length > 0,
        isFreeThreaded: found.some(([, mark]) => mark === 't'),
    };
}
async function machineOf(path) {
    const file = await (0,promises_.open)(path).catch(() => undefined);
    if (file === undefined)
        return undefined;
    try {
        const header = new Uint8Array(20);
        await file.read(header, 0, header.length, 0);
        return elfMachine(header);
    }
    catch {
        return undefined;
    }
    finally {
        await file.close();
    }
}
function evidence_text(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => '');
}

;// CONCATENATED MODULE: ./build/sampler/access.js
/** Whether this user may read the memory of a process, and how py-spy is called for it. */







const access_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** The command line that calls py-spy with some arguments; processes in them are `pidFor`'s. */
function pySpyCommand(pySpy, args) {
    const entered = pySpy.within === undefined
        ? []
        : // Only the pid namespace: files are read and written here. /proc must be of that namespace.
            ['nsenter', '--target', String(pySpy.within), '--pid', '--'].concat([
                ...['unshare', '--mount', '--mount-proc', '--'],
            ]);
    const [file, ...words] = [
        ...(pySpy.sudo ? ['sudo', '-n'] : []),
        ...entered,
        pySpy.path,
        ...args,
    ];
    return [file, words];
}
/** What a process is called where py-spy runs. */
async function pidFor(pySpy, pid) {
    if (pySpy.within === undefined)
        return pid;
    return (await (0,linux/* namespacePids */.CZ)(pid)).at(-1) ?? pid;
}
/**
 * Finds out how py-spy can read a process: directly, else with passwordless sudo. No setting of
 * the machine is changed.
 * @throws MeasurementError naming the cause and the ways out
 */
async function gainAccess(path, pid) {
    const ways = [
        { path, sudo: false },
        { path, sudo: true },
    ];
    // From here a container's process can be read, but not all be told; see `within`.
    if (await (0,linux/* isInOtherPidNamespace */.KW)(pid)) {
        ways.unshift(...ways.map((way) => ({ ...way, within: pid })));
    }
    let failure;
    for (const way of ways) {
        const reason = await attempt(way, pid);
        if (reason === undefined)
            return way;
        if (!way.sudo && way.within === undefined) {
            failure = reason;
            // sudo helps against nothing else
            if (!isPermissionProblem(reason))
                break;
        }
    }
    const { what, advice } = diagnose(await gatherEvidence(pid, failure ?? ''));
    throw new build_errors/* MeasurementError */.HG(`attaching py-spy to process ${pid}: ${what}`, { advice });
}
/**
 * @throws MeasurementError when samples of a process would show what waits as if it ran
 */
async function requireTrueSamples(pySpy, pid) {
    if (pySpy.within !== undefined || !(await (0,linux/* isInOtherPidNamespace */.KW)(pid)))
        return;
    throw new build_errors/* MeasurementError */.HG(`sampling process ${pid}: it is in a container, and from outside py-spy cannot tell which of its threads run`, {
        advice: [
            'Any one of these helps:',
            '  - run this as root, or with passwordless sudo, and with nsenter and unshare (util-linux) installed',
            '  - run it in the container, or beside it: docker run --pid=container:NAME …, kubectl debug --target=CONTAINER …',
            'docs/containers.md has examples. dump works from outside as well.',
        ].join('\n'),
    });
}
/** Undefined on success, else the reason in one line. */
async function attempt(pySpy, pid) {
    const target = String(await pidFor(pySpy, pid));
    const [file, args] = pySpyCommand(pySpy, ['dump', '--nonblocking', '--pid', target]);
    // A stack that changes while it is read is no reason to give up: try a few times.
    let reason = '';
    for (let turn = 0; turn < 5; turn++) {
        try {
            await access_run(file, args, { timeout: 20_000, windowsHide: true });
            return undefined;
        }
        catch (error) {
            const { stderr, message } = error;
            reason = complaintOf(stderr?.trim() || message);
            if (isPermissionProblem(reason) || isHopeless(reason))
                return reason;
        }
    }
    return reason;
}
function isHopeless(reason) {
    return /password is required|not allowed|ENOENT|nsenter: |unshare: |no such process/i.test(reason);
}
/** The stacks of a process as text; empty where they cannot be read. */
async function dumpStacks(path, pid) {
    for (const sudo of [false, true]) {
        const [file, args] = pySpyCommand({ path, sudo }, ['dump', '--pid', String(pid)]);
        try {
            return (await access_run(file, args, { timeout: 10_000, windowsHide: true })).stdout.trim();
        }
        catch {
            // with sudo, then without an answer: this only adds to another error's evidence
        }
    }
    return '';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/sampler/install.js
/** The pinned py-spy: found on PATH, in the cache, or installed from its wheel with the hash checked. */







const install_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Profiles of different py-spy versions are never compared: names of functions changed between them. */
const PY_SPY_VERSION = '0.4.3';
/** SHA-256 of the wheels of that version, all platforms; pip takes the one that fits and checks it. */
const WHEEL_HASHES = [
    'b4e22d1fbc22bffa7d8e43c8b13daf47f56f14dbdbc813590093df81f0a971c6', // macOS x64 and arm64
    '89ccab893c89b65f8f45bd51f8173294eaeebefbfc4252345681de8048420437', // macOS arm64
    '8a4277225f470d394a85cca0cdd944bef87f0097b6f20150a6dd3ac2e92806b8', // Linux x64
    'bbcec46930d464b3bfc142d6d02ade4dd8ad5627823263b3eff0280e80c7c132', // Linux arm64
    '885d61020f763792e99cb3ad0788ae424b73cef45d5420ec9683f30e270b5d75', // Linux armv7
    'b14e00fddd4bfb12628e5c04b7d22c6754ae4c31bdfad0728adbe091ed26445f', // Windows x64
    '7de40c2903602a7cca888c26cc5d37aed004a7fd07b5258d1a14356c00540974', // Windows arm64
];
const EXECUTABLE = process.platform === 'win32' ? 'py-spy.exe' : 'py-spy';
/**
 * The path of py-spy at the pinned version.
 * @param pythons interpreters with which pip may be tried, best first
 * @throws MeasurementError when it is nowhere and cannot be installed
 */
async function findPySpy(pythons, progress) {
    for (const folder of (process.env.PATH ?? '').split(external_node_path_.delimiter)) {
        const candidate = (0,external_node_path_.join)(folder, EXECUTABLE);
        if (folder !== '' && (0,external_node_fs_.existsSync)(candidate) && (await hasPinnedVersion(candidate)))
            return candidate;
    }
    const cache = await openCache();
    const cached = cache.find();
    if (cached !== undefined && (await hasPinnedVersion(executableIn(cached))))
        return executableIn(cached);
    progress(`installing py-spy ${PY_SPY_VERSION}`);
    return executableIn(await install(pythons, cache));
}
async function hasPinnedVersion(path) {
    try {
        const { stdout } = await install_run(path, ['--version'], { timeout: 10_000 });
        return stdout.trim() === `py-spy ${PY_SPY_VERSION}`;
    }
    catch {
        return false;
    }
}
/** pip puts scripts into `bin` (on Windows also with --target). */
function executableIn(folder) {
    const bin = (0,external_node_path_.join)(folder, 'bin', EXECUTABLE);
    return (0,external_node_fs_.existsSync)(bin) ? bin : (0,external_node_path_.join)(folder, 'Scripts', EXECUTABLE);
}
async function openCache() {
    if (process.env.RUNNER_TOOL_CACHE && process.env.RUNNER_TEMP) {
        const tools = await __webpack_require__.e(/* import() */ 805).then(__webpack_require__.bind(__webpack_require__, 59805));
        return {
            find: () => tools.find('py-spy', PY_SPY_VERSION) || undefined,
            store: (folder) => tools.cacheDir(folder, 'py-spy', PY_SPY_VERSION),
        };
    }
    const path = (0,external_node_path_.join)(cacheHome(), 'fastapi-spy', `py-spy-${PY_SPY_VERSION}-${process.platform}-${process.arch}`);
    return {
        find: () => ((0,external_node_fs_.existsSync)(path) ? path : undefined),
        async store(folder) {
            await (0,promises_.rm)(path, { recursive: true, force: true });
            try {
                await (0,promises_.rename)(folder, path); // beside it, so on the same file system
            }
            catch (error) {
                if (!(0,external_node_fs_.existsSync)(path))
                    throw error; // another run was first
            }
            return path;
        },
    };
}
function cacheHome() {
    if (process.env.XDG_CACHE_HOME)
        return process.env.XDG_CACHE_HOME;
    if (process.platform === 'win32' && process.env.LOCALAPPDATA)
        return process.env.LOCALAPPDATA;
    return process.platform === 'darwin'
        ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), 'Library', 'Caches')
        : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
}
/**
 * pip's options that take the wheel for glibc on any Linux. There is none for musl, and pip on
 * Alpine refuses this one, but the program in it is static and runs there.
 */
function anyLinux(platform, machine) {
    const name = { x64: 'x86_64', arm64: 'aarch64', arm: 'armv7l' }[machine];
    if (platform !== 'linux' || name === undefined)
        return [];
    const tags = ['manylinux_2_5', 'manylinux_2_17', 'manylinux2014'].map((tag) => `${tag}_${name}`);
    return tags.flatMap((tag) => ['--platform', tag]);
}
async function install(pythons, cache) {
    // Beside the cache, so that what was installed can be renamed into place.
    const root = (0,external_node_path_.join)(cacheHome(), 'fastapi-spy');
    await (0,promises_.mkdir)(root, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(root, 'install-'));
    try {
        const requirement = [
            `py-spy==${PY_SPY_VERSION}`,
            ...WHEEL_HASHES.map((hash) => `--hash=sha256:${hash}`),
        ].join(' ');
        const list = (0,external_node_path_.join)(folder, 'requirements.txt');
        await (0,promises_.writeFile)(list, `${requirement}\n`);
        const target = (0,external_node_path_.join)(folder, 'py-spy');
        const options = ['--no-deps', '--only-binary', ':all:', '--require-hashes'];
        const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
        const into = ['--target', target, '-r', list];
        const attempts = [
            ...pythons.flatMap((python) => [[], anyLinux(process.platform, process.arch)]
                .filter((platform, index) => index === 0 || platform.length > 0)
                .map((platform) => [
                python,
                [...pip, '--no-warn-script-location', ...platform, ...options, ...into],
            ])),
            ['uv', ['pip', 'install', '--quiet', ...options, ...into]],
        ];
        const failures = [];
        for (const [file, args] of attempts) {
            try {
                await install_run(file, args, { timeout: 120_000, cwd: folder, windowsHide: true });
                return await cache.store(target);
            }
            catch (error) {
                const { stderr, message } = error;
                failures.push(`${file}: ${(stderr?.trim() || message).split('\n').slice(-3).join('\n')}`);
                await (0,promises_.rm)(target, { recursive: true, force: true });
            }
        }
        throw new build_errors/* MeasurementError */.HG(`installing py-spy ${PY_SPY_VERSION}: no way of installing it worked`, {
            advice: `Install it yourself so that it is on PATH: pip install py-spy==${PY_SPY_VERSION}`,
            details: failures.join('\n'),
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/measure/sampling.js
/** py-spy on this machine: found once and tried once, for all services that are measured. */


class Sampling {
    #pythons;
    #progress;
    #path;
    #pySpy;
    /** @param pythons interpreters with which pip may be tried to install it, best first */
    constructor(pythons, progress) {
        this.#pythons = [...new Set(pythons)];
        this.#progress = progress;
    }
    /** @throws MeasurementError when py-spy is nowhere and cannot be installed */
    path() {
        this.#path ??= findPySpy(this.#pythons, this.#progress);
        return this.#path;
    }
    /**
     * How py-spy can read the processes of this user, found out on one of them.
     * @throws MeasurementError when it cannot
     */
    access(pid) {
        this.#pySpy ??= this.path().then((path) => gainAccess(path, pid));
        return this.#pySpy;
    }
    /** The stacks of a process as text; empty where they cannot be read. */
    async dump(pid) {
        const path = await this.path().catch(() => undefined);
        return path === undefined ? '' : dumpStacks(path, pid);
    }
}

// EXTERNAL MODULE: ./build/baseline/schema.js + 1 modules
var schema = __webpack_require__(65546);
// EXTERNAL MODULE: ./build/config/config.js + 3 modules
var config_config = __webpack_require__(41399);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./build/load/builtin.js
/** The built-in load: the generator in a child process, so that its CPU and pauses are not the tool's. */




/**
 * @param bundleRoot the folder that holds `load/index.js`
 * @param background where the service's time is measured; else it runs like everything
 */
function builtinLoad(scenario, bundleRoot, background) {
    const start = () => new Generator((0,external_node_path_.join)(bundleRoot, 'load', 'index.js'), background);
    let generator = start();
    let url = '';
    const connect = async () => {
        await generator.ask({ kind: 'open', url, scenario });
    };
    const run = async (requests, first) => {
        const reply = await generator.ask({ kind: 'run', requests, first });
        if (reply.kind !== 'result')
            throw new Error(`unexpected reply ${reply.kind}`);
        return reply.result;
    };
    const replace = async () => {
        await generator.end();
        generator = start();
    };
    /** Work that another generator may do again when this one gets no turns on a core. */
    const repeatably = async (work, again) => {
        generator.isExpendable = true;
        try {
            const done = await work();
            if (!generator.isStuck)
                return done;
        }
        catch (error) {
            if (!generator.isStuck)
                throw error;
        }
        finally {
            generator.isExpendable = false;
        }
        await replace();
        return again();
    };
    return {
        async open(to) {
            url = to;
            if (generator.isStuck)
                await replace();
            await repeatably(connect, connect);
        },
        warmUp: (requests) => repeatably(() => run(requests, 0), () => connect().then(() => run(requests, 0))),
        run,
        inBursts: true,
        async close() {
            await generator.ask({ kind: 'close' });
        },
        stop: () => generator.end(),
    };
}
/** The generator's process. */
class Generator {
    #child;
    #replies;
    #background;
    #entered;
    /** Whether what it does now is done again by another one, should it be stuck. */
    isExpendable = false;
    #isStuck = false;
    constructor(script, background) {
        this.#child = (0,external_node_child_process_.spawn)(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
        this.#replies = new Replies(this.#child);
        this.#background = background;
        const { pid } = this.#child;
        const whenStuck = () => {
            this.#isStuck = true;
            if (this.isExpendable)
                this.#child.kill('SIGKILL');
        };
        if (pid !== undefined)
            this.#entered = background?.enter(pid, whenStuck);
    }
    /** @throws MeasurementError when it could not do what it was asked, or has ended */
    async ask(command) {
        await this.#entered;
        this.#child.stdin?.write(`${JSON.stringify(command)}\n`);
        const { pid } = this.#child;
        const answer = this.#replies.next();
        const isWatched = this.#background !== undefined && pid !== undefined;
        const reply = await (isWatched ? this.#background.during(pid, answer) : answer);
        if (reply.kind === 'failed')
            throw new build_errors/* MeasurementError */.HG(`sending the load: ${reply.message}`);
        return reply;
    }
    /** Whether it has hardly any turns on a core, and must be replaced to get more. */
    get isStuck() {
        return this.#isStuck;
    }
    async end() {
        const child = this.#child;
        this.#replies.expectEnd();
        if (child.pid !== undefined)
            this.#background?.leave(child.pid);
        if (child.exitCode !== null || child.signalCode !== null)
            return;
        await new Promise((done) => {
            child.once('exit', () => done());
            child.stdin?.end();
            setTimeout(() => child.kill('SIGKILL'), 2000).unref();
        });
    }
}
/** Replies in the order of the commands; all that wait fail when the process ends. */
class Replies {
    #waiting;
    #ended;
    #endExpected = false;
    constructor(child) {
        child.stdin?.on('error', () => undefined);
        child.once('error', (error) => this.#end(`could not be started: ${error.message}`));
        child.once('exit', (code, signal) => this.#end(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`));
        if (child.stdout !== null) {
            (0,external_node_readline_.createInterface)({ input: child.stdout }).on('line', (line) => {
                this.#waiting?.resolve(JSON.parse(line));
                this.#waiting = undefined;
            });
        }
    }
    expectEnd() {
        this.#endExpected = true;
    }
    #end(how) {
        if (this.#endExpected && this.#waiting === undefined)
            return;
        this.#ended = new build_errors/* MeasurementError */.HG(`sending the load: the load generator ${how}`);
        this.#waiting?.reject(this.#ended);
        this.#waiting = undefined;
    }
    next() {
        return new Promise((resolve, reject) => {
            if (this.#ended !== undefined)
                reject(this.#ended);
            else
                this.#waiting = { resolve, reject };
        });
    }
}

// EXTERNAL MODULE: ./build/app/owned-command.js
var owned_command = __webpack_require__(61973);
;// CONCATENATED MODULE: ./build/load/command.js


/**
 * Runs the command once for every round, and once before it as the warm-up. `{url}` in it and
 * `SPY_BASE_URL` in its environment hold the service's address. How many requests it sent is read
 * from its output where it is a known tool's, else it is the configured number.
 */
function commandLoad(command, folder, requests, guard) {
    let url = '';
    const run = async () => {
        const began = performance.now();
        const output = await execute(command, folder, url, guard);
        const seconds = (performance.now() - began) / 1000;
        const told = requestsInOutput(output);
        const sent = told?.requests ?? requests;
        if (sent === undefined) {
            throw new build_errors/* InputError */.dz(`sending the load (${command}): how many requests it sent is not known`, {
                advice: 'Its output is not one of a known tool (wrk, ab, hey, oha, k6): give requests, the number that it sends.',
                details: `The end of its output:\n${output.slice(-2000)}`,
            });
        }
        const errors = Math.min(told?.errors ?? 0, sent);
        return {
            seconds,
            generatorCpuMs: null,
            requests: sent,
            errors,
            failures: errors === 0
                ? []
                : [
                    {
                        endpoint: 'the load command',
                        what: 'reported failed requests',
                        count: errors,
                        example: '',
                    },
                ],
            latenciesMs: {},
            statuses: [],
            errorsOf: {},
        };
    };
    return {
        async open(address) {
            url = address;
        },
        warmUp: run,
        run,
        inBursts: false,
        close: async () => undefined,
        stop: async () => undefined,
    };
}
async function execute(command, folder, url, guard) {
    const { failure, output } = await (0,owned_command/* runOwned */.z)({
        what: `sending the load (${command})`,
        file: '/bin/sh',
        args: ['-c', command.replaceAll('{url}', url)],
        cwd: folder,
        env: { ...process.env, SPY_BASE_URL: url },
    }, guard);
    if (failure !== '') {
        throw new build_errors/* MeasurementError */.HG(`sending the load (${command}): the command ${failure}`, {
            details: output.trim() === '' ? '' : `The end of its output:\n${output.slice(-2000)}`,
        });
    }
    return output;
}
/** How a known tool tells the requests that it sent, and those that failed. */
const KNOWN_TOOLS = [
    // wrk
    { requests: /^\s*(\d+) requests in [\d.]+/m, errors: [/Non-2xx or 3xx responses: (\d+)/] },
    // ab
    {
        requests: /^Complete requests:\s+(\d+)/m,
        errors: [/^Failed requests:\s+(\d+)/m, /^Non-2xx responses:\s+(\d+)/m],
    },
    // k6
    { requests: /^\s*http_reqs\.*:\s*(\d+)/m, errors: [] },
];
/** hey and oha list answers by status. */
const STATUS_LINE = /^\s*\[(\d{3})\]\s+(\d+) responses/gm;
/** Requests and failed requests from the output of a known load tool; undefined for others. */
function requestsInOutput(output) {
    for (const tool of KNOWN_TOOLS) {
        const sent = tool.requests.exec(output);
        if (sent === null)
            continue;
        const errors = tool.errors.reduce((sum, each) => sum + Number(each.exec(output)?.[1] ?? 0), 0);
        return { requests: Number(sent[1]), errors };
    }
    const statuses = [...output.matchAll(STATUS_LINE)];
    if (statuses.length === 0)
        return undefined;
    const count = (wanted) => statuses
        .filter((line) => wanted(Number(line[1])))
        .reduce((sum, line) => sum + Number(line[2]), 0);
    return { requests: count(() => true), errors: count((status) => status >= 300) };
}

// EXTERNAL MODULE: ./build/profile/interner.js
var interner = __webpack_require__(50139);
// EXTERNAL MODULE: ./build/profile/model.js
var model = __webpack_require__(63095);
// EXTERNAL MODULE: ./build/profile/paths.js
var paths = __webpack_require__(87806);
;// CONCATENATED MODULE: ./build/profile/builder.js
/** Interns stacks into tables; every reader of a format ends here. */



class ProfileBuilder {
    #projectRoot;
    #functions = new interner/* Interner */.M();
    #frames = new interner/* Interner */.M();
    #stacks = new interner/* Interner */.M();
    #seen = new WeakMap();
    /** @param projectRoot absolute folder of the service's own code */
    constructor(projectRoot) {
        this.#projectRoot = projectRoot;
    }
    /** Adds the stacks of one round; equal stacks become one with the sum of their weights. */
    add(stacks) {
        const weights = new Map();
        for (const { frames, weight } of stacks) {
            let parent = -1;
            for (const raw of frames) {
                const frame = this.#frame(raw);
                const below = parent;
                parent = this.#stacks.intern(`${below}:${frame}`, () => ({ parent: below, frame }));
            }
            if (parent >= 0)
                weights.set(parent, (weights.get(parent) ?? 0) + weight);
        }
        return [...weights].map(([stack, weight]) => ({ stack, weight }));
    }
    /** A function's index in the tables, and its identity. */
    function(raw) {
        const id = { name: raw.name, ...(0,paths/* sourcePlace */.$)(raw.file, this.#projectRoot) };
        return { index: this.#functions.intern((0,model/* functionKey */.a)(id), () => id), id };
    }
    #frame(raw) {
        const known = this.#seen.get(raw);
        if (known !== undefined)
            return known;
        const { index } = this.function(raw);
        const frame = this.#frames.intern(`${index}:${raw.line}`, () => ({
            function: index,
            line: raw.line,
        }));
        this.#seen.set(raw, frame);
        return frame;
    }
    /** The tables of everything added so far. */
    tables() {
        return {
            functions: this.#functions.values,
            frames: this.#frames.values,
            stacks: this.#stacks.values,
        };
    }
}

;// CONCATENATED MODULE: ./build/sampler/namespaces.js
/** Samples of a container, taken from its host: the ids in them are the container's. */


/** Learns while a recording runs what its processes and threads are called here. */
class IdTranslation {
    #root;
    #processes = new Map();
    #threads = new Map();
    /** @param root of the tree that is sampled, as it is called here */
    constructor(root) {
        this.#root = root;
    }
    /** Looks at what lives now. */
    async learn() {
        this.take(await (0,linux/* innerIds */.zu)(await (0,process_tree/* treePids */.L_)(this.#root)));
    }
    take({ processes, threads }) {
        for (const [inside, here] of processes)
            this.#processes.set(inside, here);
        for (const [inside, here] of threads)
            this.#threads.set(inside, here);
    }
    /** The same with the ids that it has here; what ended unseen keeps those it had inside. */
    idsHere(thread) {
        return {
            ...thread,
            pid: here(this.#processes, thread.pid),
            tid: here(this.#threads, thread.tid),
        };
    }
}
function here(known, id) {
    return (id === undefined ? id : (known.get(id) ?? id));
}
/** The translation that a recording needs; undefined where py-spy uses the ids of here. */
function translationFor(pySpy, root) {
    return pySpy.within === undefined ? undefined : new IdTranslation(root);
}

;// CONCATENATED MODULE: ./build/sampler/stop.js
/**
 * Ending `py-spy record` so that it writes its file: by what Ctrl-C does in a terminal. On SIGTERM,
 * SIGKILL and TerminateProcess it ends without one.
 */




/**
 * How py-spy is started so that it can be ended. On Windows a detached process has no console, and
 * only a console can carry Ctrl-Break; a hidden process that shares none of our handles gets a
 * console of its own, without a window (CREATE_NO_WINDOW). Elsewhere it leads its own group, which a
 * Ctrl-C in our terminal does not reach.
 */
function stoppable(platform) {
    return platform === 'win32' ? { detached: false, windowsHide: true } : { detached: true };
}
/** @param pid of the process that was started: py-spy, or sudo or nsenter above it */
function openStopper(pid) {
    return process.platform === 'win32' ? new ConsoleStopper(pid) : new SignalStopper(pid);
}
class SignalStopper {
    #pid;
    constructor(pid) {
        this.#pid = pid;
    }
    async stop() {
        // What stands above it (nsenter) would die of the signal, and not hand it on.
        const innermost = (await (0,process_tree/* treePids */.L_)(this.#pid)).at(-1) ?? this.#pid;
        await (0,process_tree/* sendSignal */.vG)([innermost], 'SIGINT');
    }
    close() {
        // nothing runs
    }
}
/**
 * Windows has no signals: what Node calls SIGINT ends a process at once. But py-spy's handler
 * (the crate ctrlc) takes every event of its console as Ctrl-C, and a process may join another one's
 * console and raise an event there. Node cannot call these functions, Windows PowerShell can, and is
 * on every Windows. Ctrl-Break, as Ctrl-C is ignored by whatever was started by something in a process group
 * of its own, as runners do. Recordings of a fixed time (`--duration`) were the other way: but a round
 * ends when its requests are answered, and nobody knows before when that is.
 *
 * The script is started with the recording and waits, as PowerShell takes a second or two to
 * compile it.
 */
const CONSOLE_SCRIPT = `
$ErrorActionPreference = 'Stop'
Add-Type -Namespace FastapiSpy -Name Console -MemberDefinition @'
[DllImport("kernel32.dll", SetLastError = true)] public static extern bool FreeConsole();
[DllImport("kernel32.dll", SetLastError = true)] public static extern bool AttachConsole(uint pid);
[DllImport("kernel32.dll", SetLastError = true)] public static extern bool GenerateConsoleCtrlEvent(uint signal, uint group);
[DllImport("kernel32.dll", SetLastError = true)] public static extern bool SetConsoleCtrlHandler(Handler handler, bool add);
public delegate bool Handler(uint signal);
public static bool Ignore(uint signal) { return true; }
public static readonly Handler Ignorer = Ignore;
'@
$console = [FastapiSpy.Console]
function Fail($what) { [Console]::Out.WriteLine("failed: $what, error " + [Runtime.InteropServices.Marshal]::GetLastWin32Error()); exit 1 }
[Console]::Out.WriteLine('ready')
if ([Console]::In.ReadLine() -ne 'stop') { exit 0 }
[void]$console::FreeConsole()
if (-not $console::AttachConsole([uint32]PID)) { Fail 'AttachConsole' }
if (-not $console::SetConsoleCtrlHandler($console::Ignorer, $true)) { Fail 'SetConsoleCtrlHandler' }
if (-not $console::GenerateConsoleCtrlEvent(1, 0)) { Fail 'GenerateConsoleCtrlEvent' }
[Console]::Out.WriteLine('sent')
Start-Sleep -Milliseconds 500
`;
/** The command that runs the script for a process. */
function consoleCommand(pid) {
    const script = CONSOLE_SCRIPT.replace('[uint32]PID', `[uint32]${pid}`);
    // Encoded, as quotes and lines do not come through a command line unharmed.
    const encoded = Buffer.from(script, 'utf16le').toString('base64');
    return [
        'powershell.exe',
        [
            '-NoLogo',
            '-NoProfile',
            '-NonInteractive',
            '-InputFormat',
            'None',
            '-EncodedCommand',
            encoded,
        ],
    ];
}
const SEND_TIMEOUT_MS = 30_000;
class ConsoleStopper {
    #pid;
    #child;
    #outcome;
    #complaint = '';
    /** @param command what raises the event in the console of the process */
    constructor(pid, [file, args] = consoleCommand(pid)) {
        this.#pid = pid;
        this.#child = (0,external_node_child_process_.spawn)(file, args, { stdio: 'pipe', windowsHide: true });
        this.#child.stdin?.on('error', () => undefined); // it has ended, which is told below
        this.#child.stderr?.setEncoding('utf8').on('data', (text) => {
            this.#complaint = (this.#complaint + text).slice(-2000);
        });
        this.#outcome = new Promise((done) => {
            this.#child.once('error', (error) => done(error.message));
            this.#child.once('close', () => done(this.#complaint.trim() || 'it ended without a word'));
            const lines = (0,external_node_readline_.createInterface)({ input: this.#child.stdout });
            lines.on('line', (line) => {
                if (line === 'sent' || line.startsWith('failed: '))
                    done(line);
            });
        });
    }
    async stop() {
        this.#child.stdin?.write('stop\n');
        let timer;
        const late = new Promise((done) => {
            timer = setTimeout(() => done('no answer'), SEND_TIMEOUT_MS);
        });
        const outcome = await Promise.race([this.#outcome, late]);
        clearTimeout(timer);
        if (outcome === 'sent')
            return;
        throw new build_errors/* MeasurementError */.HG(`ending py-spy (process ${this.#pid}): PowerShell could not raise Ctrl-Break in its console (${outcome.slice(0, 500)})`, {
            advice: 'Windows PowerShell must be allowed to run and to compile (Add-Type); policies such as AppLocker or WDAC forbid that.',
        });
    }
    close() {
        this.#child.stdin?.end();
        this.#child.kill();
    }
}

;// CONCATENATED MODULE: ./build/sampler/attach.js
/** py-spy attached to a process tree, from its first sample to the file it leaves. */









const START_TIMEOUT_MS = 20_000;
const STOP_TIMEOUT_MS = 30_000;
/** py-spy takes SIGINT from just after its first line on; right on it, one file in six was lost. */
const SETTLE_MS = 300;
/** The arguments of a recording, for a process and a file. */
function recordArguments(pid, options, file) {
    const { rateHz, idle, gil, native, blocking, subprocesses, lines } = options;
    const when = (flag, isGiven) => (isGiven === true ? [flag] : []);
    return [
        'record',
        ...['--pid', String(pid)],
        ...when('--subprocesses', subprocesses !== false),
        ...when('--nonblocking', blocking !== true && native !== true),
        '--full-filenames',
        ...when('--idle', idle),
        ...when('--gil', gil),
        ...when('--native', native),
        ...when('--function', lines === 'first'),
        ...when('--nolineno', lines === 'none'),
        ...['--rate', String(rateHz)],
        ...['--format', 'speedscope'],
        ...['--output', file],
    ];
}
/**
 * Attaches py-spy and returns once it samples.
 * @throws MeasurementError with py-spy's own words
 */
async function attach(pySpy, pid, options, guard) {
    await requireTrueSamples(pySpy, pid);
    const target = await pidFor(pySpy, pid);
    const folder = guard.temporaryFolder();
    const path = (0,external_node_path_.join)(folder, 'profile.speedscope.json');
    const [file, args] = pySpyCommand(pySpy, recordArguments(target, options, path));
    const child = guard.start((environment) => (0,external_node_child_process_.spawn)(file, args, {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...environment },
        ...stoppable(process.platform),
    }));
    let output = '';
    let complaints = '';
    let ending;
    const ended = new Promise((done) => {
        const end = (how) => {
            ending ??= how;
            done(ending);
        };
        child.once('error', (error) => end(`could not be started: ${error.message}`));
        child.once('close', (code, signal) => end(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`));
    });
    const sampling = new Promise((done) => {
        child.stdout.setEncoding('utf8').on('data', (chunk) => {
            output += chunk;
            if (/Sampling process/.test(output))
                done();
        });
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
        complaints = (complaints + chunk).slice(-20_000);
    });
    const stopper = child.pid === undefined ? undefined : openStopper(child.pid);
    const translation = translationFor(pySpy, pid);
    const clean = async () => {
        stopper?.close();
        if (child.pid !== undefined)
            await guard.stop(child.pid, 0);
        await guard.removeFolder(folder);
    };
    const failure = (what) => new build_errors/* MeasurementError */.HG(`sampling process ${pid}: py-spy ${what}`, {
        details: `${output}\n${complaints}`.trim(),
    });
    await Promise.race([sampling, ended, (0,external_node_timers_promises_.setTimeout)(START_TIMEOUT_MS, undefined, { ref: false })]);
    if (!/Sampling process/.test(output) || (ending !== undefined && !isOrderly(ending))) {
        const error = failure(ending ?? `did not begin within ${START_TIMEOUT_MS / 1000} s`);
        await clean();
        throw error;
    }
    const promptly = await runAtOnce(child.pid);
    await translation?.learn();
    await (0,external_node_timers_promises_.setTimeout)(SETTLE_MS);
    return {
        promptly,
        ended,
        failure,
        async stop() {
            try {
                if (ending === undefined) {
                    await translation?.learn();
                    await stopper?.stop();
                }
                await Promise.race([ended, (0,external_node_timers_promises_.setTimeout)(STOP_TIMEOUT_MS, undefined, { ref: false })]);
                if (ending === undefined)
                    throw failure(`did not stop within ${STOP_TIMEOUT_MS / 1000} s`);
                if (!isOrderly(ending))
                    throw failure(ending);
                const bytes = await (0,promises_.readFile)(path).catch((cause) => {
                    throw failure(`left no profile (${cause.message})`);
                });
                const told = `${output}\n${complaints}`;
                return {
                    bytes,
                    path,
                    idsHere: (ids) => translation?.idsHere(ids) ?? ids,
                    errors: Number(/Errors: (\d+)/.exec(told)?.[1] ?? 0),
                    lagSeconds: Math.max(0, ...[...told.matchAll(/([\d.]+)s behind in sampling/g)].map((match) => Number(match[1]))),
                };
            }
            finally {
                await clean();
            }
        },
    };
}
/** Whether py-spy ended as it should, which it does as well when the process has ended. */
function isOrderly(ending) {
    return ending === 'ended with exit code 0';
}

;// CONCATENATED MODULE: ./build/sampler/speedscope.js
/** Reader of the speedscope files that py-spy writes: one sampled profile per thread. */


const index = schemas/* number */.aig().int().nonnegative();
const fileSchema = schemas/* object */.Ikc({
    profiles: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* literal */.euz('sampled'),
        name: schemas/* string */.YjP(),
        samples: schemas/* array */.YOg(schemas/* array */.YOg(index)),
    })),
    shared: schemas/* object */.Ikc({
        frames: schemas/* array */.YOg(schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            file: schemas/* string */.YjP().nullish(),
            line: schemas/* number */.aig().int().nullish(),
        })),
    }),
});
/** py-spy's own frames that hold a process's command line, with `--subprocesses`. */
const PROCESS_FRAME = /^process \d+(:|$)/;
/**
 * @param source what the text came from, for the error
 * @throws MeasurementError when it is not such a file
 */
function readSpeedscope(text, source) {
    let parsed;
    try {
        parsed = fileSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new build_errors/* MeasurementError */.HG(`reading the profile ${source}: it is not a speedscope file of py-spy`, { cause, details: cause.message.slice(0, 500) });
    }
    const frames = parsed.shared.frames.map((frame) => ({
        name: frame.name,
        file: frame.file ?? '',
        line: Math.max(0, frame.line ?? 0),
    }));
    return parsed.profiles.map((profile) => {
        const thread = /Thread (\d+)(?: "(.*)")?$/s.exec(profile.name);
        return {
            pid: Number(/Process (\d+)/.exec(profile.name)?.[1] ?? 0),
            tid: Number(thread?.[1] ?? 0),
            name: thread?.[2] ?? '',
            stacks: profile.samples.map((stack) => stack
                .map((frame) => frames[frame])
                .filter((frame) => frame !== undefined && !(frame.file === '' && PROCESS_FRAME.test(frame.name)))),
        };
    });
}

;// CONCATENATED MODULE: ./build/sampler/record.js


/**
 * Attaches py-spy and returns once it samples.
 * @throws MeasurementError with py-spy's own words
 */
async function startRecording(pySpy, pid, rateHz, guard) {
    const attached = await attach(pySpy, pid, { rateHz }, guard);
    let stopping = false;
    let tooEarly;
    const broken = attached.ended.then((how) => {
        if (stopping)
            return new Promise(() => undefined);
        tooEarly = attached.failure(`${how} before the round was over`);
        throw tooEarly;
    });
    broken.catch(() => undefined); // whoever waits for it is told
    return {
        promptly: attached.promptly,
        broken,
        async stop() {
            stopping = true;
            const written = await attached.stop().catch((error) => {
                throw tooEarly ?? error;
            });
            if (tooEarly !== undefined)
                throw tooEarly;
            const { bytes, path, idsHere, errors, lagSeconds } = written;
            const text = Buffer.from(bytes).toString('utf8');
            return { threads: readSpeedscope(text, path).map(idsHere), errors, lagSeconds };
        },
    };
}

;// CONCATENATED MODULE: ./build/version.js
/** Version of the tool; a test holds it against package.json. */
const VERSION = '0.1.0';

// EXTERNAL MODULE: ./build/baseline/tables.js
var tables = __webpack_require__(15265);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/validation.js
var validation = __webpack_require__(86349);
;// CONCATENATED MODULE: ./build/counter/channel.js
/** The tool's end of the channel to the counting hook (`sitecustomize.py`): a socket file for each process. */







/** What one side of a reading holds; functions are numbers of `CountReading.functions`. */
const tallySchema = schemas/* strictObject */.rej({
    calls: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])),
    turns: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])),
    /** Caller, function written in C, calls. */
    c: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig(), schemas/* number */.aig()])),
    /** Nearest function of the application, function, calls; only after `deep`. */
    under: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig(), schemas/* number */.aig()])),
});
const readingSchema = schemas/* strictObject */.rej({
    inside: tallySchema,
    outside: tallySchema,
    functions: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* number */.aig()])),
});
const startedSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ foreign: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ unit: schemas/* enum */.k5n(['jumps', 'lines']) }),
]);
const packagesSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]));
const nothingSchema = schemas/* strictObject */.rej({});
const errorSchema = schemas/* object */.Ikc({ error: schemas/* string */.YjP() });
const ANSWER_TIMEOUT_MS = 20_000;
/** One process of the service that answers requests. */
class CountingProcess {
    pid;
    #socket;
    #functions = new Map();
    #chunks = [];
    #waiting;
    constructor(pid, socket) {
        this.pid = pid;
        this.#socket = socket;
        socket.on('data', (chunk) => {
            this.#chunks.push(chunk);
            if (chunk.at(-1) !== 0x0a)
                return;
            const line = Buffer.concat(this.#chunks.splice(0)).toString('utf8');
            this.#waiting?.resolve(line);
            this.#waiting = undefined;
        });
        const fail = (why) => {
            this.#waiting?.reject(new build_errors/* MeasurementError */.HG(`counting in process ${pid}: ${why}`));
            this.#waiting = undefined;
        };
        socket.on('error', (error) => fail(error.message));
        socket.on('close', () => fail('it closed the channel'));
    }
    async #ask(word, schema) {
        const timer = setTimeout(() => this.#socket.destroy(new Error(`no answer to "${word}" in ${ANSWER_TIMEOUT_MS / 1000} s`)), ANSWER_TIMEOUT_MS);
        try {
            const line = await new Promise((resolve, reject) => {
                this.#waiting = { resolve, reject };
                if (this.#socket.destroyed)
                    reject(new build_errors/* MeasurementError */.HG('counting: the channel is closed'));
                else
                    this.#socket.write(`${word}\n`);
            });
            const answer = JSON.parse(line);
            const failed = errorSchema.safeParse(answer);
            if (failed.success) {
                throw new build_errors/* MeasurementError */.HG(`counting in process ${this.pid}: ${failed.data.error}`);
            }
            const parsed = schema.safeParse(answer);
            if (parsed.success)
                return parsed.data;
            throw new build_errors/* MeasurementError */.HG(`counting in process ${this.pid}: an answer to "${word}" that makes no sense`, { details: (0,validation/* explain */.W)(parsed.error, (key) => `"${key}"`) });
        }
        finally {
            clearTimeout(timer);
        }
    }
    start = () => this.#ask('start', startedSchema);
    packages = () => this.#ask('packages', packagesSchema);
    tell = (word) => this.#ask(word, nothingSchema);
    async read() {
        const { inside, outside, functions } = await this.#ask('read', readingSchema);
        for (const [number, file, name] of functions)
            this.#functions.set(number, { file, name });
        return { inside, outside, functions: this.#functions };
    }
    close() {
        this.#socket.destroy();
    }
}
/** All processes of a service that answer requests. */
class CounterChannel {
    #processes;
    constructor(processes) {
        this.#processes = processes;
    }
    /**
     * Connects to the processes that have answered a request.
     * @param folder where their socket files are
     * @throws UncountableError when there is none in time
     */
    static async connect(folder, timeoutMs = 5000) {
        const deadline = performance.now() + timeoutMs;
        for (;;) {
            const pids = (await (0,promises_.readdir)(folder))
                .map((name) => /^(\d+)\.sock$/.exec(name)?.[1])
                .filter((pid) => pid !== undefined)
                .map(Number);
            const opened = await Promise.all(pids.map((pid) => channel_open(folder, pid)));
            const processes = opened.filter((each) => each !== undefined);
            if (processes.length > 0)
                return new CounterChannel(processes);
            if (performance.now() > deadline) {
                throw new build_errors/* UncountableError */.B2('counting: the service answered, but its Python told nothing of it', {
                    advice: 'Python loads the counter through PYTHONPATH: it must not run with -I, -E or -S, the application must be FastAPI or Starlette, and neither coverage nor another profiler may run in it. Leave counting out with --no-count (count: false).',
                });
            }
            await (0,external_node_timers_promises_.setTimeout)(50);
        }
    }
    /** @throws UncountableError when something else traces or profiles there */
    async start() {
        let unit = 'lines';
        for (const each of this.#processes) {
            const answer = await each.start();
            if ('foreign' in answer) {
                throw new build_errors/* UncountableError */.B2(`counting: ${answer.foreign} already traces or profiles the service`, {
                    advice: 'Start the service without coverage, debugger or profiler, or leave counting out with --no-count (count: false).',
                });
            }
            unit = answer.unit;
        }
        return unit;
    }
    async tell(word) {
        await Promise.all(this.#processes.map((each) => each.tell(word)));
    }
    /** What each process counted since the last reading; resolves when the request is over. */
    async read() {
        return Promise.all(this.#processes.map((each) => each.read()));
    }
    /** Distribution and version by import name, of all that is installed. */
    async packages() {
        return (await this.#processes[0]?.packages()) ?? {};
    }
    close() {
        for (const each of this.#processes)
            each.close();
    }
}
async function channel_open(folder, pid) {
    const socket = (0,external_node_net_.connect)((0,external_node_path_.join)(folder, `${pid}.sock`));
    const connected = await new Promise((done) => {
        socket.once('connect', () => done(true));
        socket.once('error', () => done(false));
    });
    return connected ? new CountingProcess(pid, socket) : undefined;
}

;// CONCATENATED MODULE: ./build/counter/tally.js
/**
 * Whether a function belongs to the machinery that decides when things run: how often it is called
 * depends on what is ready at the moment (facts of three services: all that differs between equal
 * requests is there).
 */
function isEventLoop(id) {
    return id.origin === 'stdlib'
        ? /^(asyncio|concurrent\/futures)\/|^(selectors|queue|threading)\.py$/.test(id.path)
        : id.origin === 'package' && /^(uvloop|anyio\/_backends)\//.test(id.path);
}
/** One request of one or several processes, by function. */
function tallyRequest(readings, intern) {
    const inside = new Map();
    const outside = new Map();
    let loop = 0;
    for (const reading of readings) {
        const known = new Map();
        const resolve = (number) => {
            let found = known.get(number);
            if (found === undefined) {
                const fn = intern(reading.functions.get(number) ?? { file: '', name: 'unknown' });
                found = { ...fn, loop: isEventLoop(fn.id) };
                known.set(number, found);
            }
            return found;
        };
        const add = (into, tally) => {
            const count = (fn, caller, more) => {
                if (fn.loop || caller.loop)
                    loop += more.calls + more.turns;
                else
                    addTo(into, fn.index, more);
            };
            for (const [number, calls] of tally.calls) {
                const fn = resolve(number);
                count(fn, fn, { calls, turns: 0 });
            }
            for (const [number, turns] of tally.turns) {
                const fn = resolve(number);
                count(fn, fn, { calls: 0, turns });
            }
            for (const [caller, number, calls] of tally.c) {
                count(resolve(number), resolve(caller), { calls, turns: 0 });
            }
        };
        add(inside, reading.inside);
        add(outside, reading.outside);
    }
    return { inside, outside, loop };
}
/** Calls by the nearest function of the application, from a reading made in depth. */
function tallyCallers(readings, intern) {
    const sums = new Map();
    for (const reading of readings) {
        for (const [caller, number, calls] of [...reading.inside.under, ...reading.outside.under]) {
            const unknown = { file: '', name: 'unknown' };
            const by = intern(reading.functions.get(caller) ?? unknown);
            const fn = intern(reading.functions.get(number) ?? unknown);
            if (isEventLoop(fn.id))
                continue;
            const key = `${by.index}:${fn.index}`;
            const known = sums.get(key);
            if (known === undefined)
                sums.set(key, [by.index, fn.index, calls]);
            else
                known[2] += calls;
        }
    }
    return [...sums.values()];
}
/** Part of the equal requests in which work outside of their context must be the same to be theirs. */
const LEAST_AGREEMENT = 0.8;
/**
 * Takes of each function the mode over equal requests, and keeps it when it is the same in all
 * passes. Work outside of the request's context is taken as the request's when nearly every
 * request shows the same of it, and it does not go on without requests; else it is left out. In the
 * context, whatever differs from pass to pass is unstable.
 * @param passes tallies of the equal requests of each pass, in the same order
 * @param background functions that are called when no request is under way
 */
function settle(passes, background = new Set()) {
    const functions = [];
    const unstable = [];
    for (const fn of indices(passes)) {
        // A finaliser may run in the context or just after it: first the sum of both.
        const all = background.has(fn)
            ? undefined
            : agreed(passes, (each) => both(each, fn), LEAST_AGREEMENT);
        const inside = (each) => each.inside.get(fn) ?? tally_NOTHING;
        const amount = all ?? agreed(passes, inside, 0);
        if (amount === undefined) {
            const sizes = passes.flat().map((each) => inside(each).calls + inside(each).turns);
            unstable.push([fn, Math.min(...sizes), Math.max(...sizes)]);
        }
        else if (amount.calls + amount.turns > 0) {
            functions.push([fn, amount.calls, amount.turns]);
        }
    }
    const requests = passes.flat();
    const seen = requests.reduce((sum, each) => sum + each.loop + size(each), 0) / requests.length;
    const counted = functions.reduce((sum, [, calls, turns]) => sum + calls + turns, 0);
    return { functions, unstable, leftOut: Math.max(0, seen - counted) };
}
const tally_NOTHING = { calls: 0, turns: 0 };
function addTo(into, fn, more) {
    const known = into.get(fn);
    if (known === undefined)
        into.set(fn, { ...more });
    else {
        known.calls += more.calls;
        known.turns += more.turns;
    }
}
function indices(passes) {
    const all = new Set();
    for (const request of passes.flat()) {
        for (const fn of request.inside.keys())
            all.add(fn);
        for (const fn of request.outside.keys())
            all.add(fn);
    }
    return all;
}
function both(request, fn) {
    const inside = request.inside.get(fn) ?? tally_NOTHING;
    const outside = request.outside.get(fn) ?? tally_NOTHING;
    return { calls: inside.calls + outside.calls, turns: inside.turns + outside.turns };
}
/** The mode that all passes have, when at least that part of each pass's requests shows it. */
function agreed(passes, amountOf, leastAgreement) {
    let common;
    for (const pass of passes) {
        const { amount, agreement } = modeOf(pass.map(amountOf));
        if (agreement < leastAgreement)
            return undefined;
        if (common !== undefined && (common.calls !== amount.calls || common.turns !== amount.turns)) {
            return undefined;
        }
        common = amount;
    }
    return common;
}
/** The amount that most requests show; of several as frequent the smallest. */
function modeOf(amounts) {
    const frequency = new Map();
    for (const amount of amounts) {
        const key = `${amount.calls}:${amount.turns}`;
        const known = frequency.get(key);
        if (known === undefined)
            frequency.set(key, { amount, count: 1 });
        else
            known.count += 1;
    }
    const [best] = [...frequency.values()].sort((a, b) => b.count - a.count ||
        a.amount.calls + a.amount.turns - (b.amount.calls + b.amount.turns) ||
        a.amount.calls - b.amount.calls);
    if (best === undefined)
        return { amount: tally_NOTHING, agreement: 1 };
    return { amount: best.amount, agreement: best.count / amounts.length };
}
function size({ inside, outside }) {
    let sum = 0;
    for (const side of [inside, outside]) {
        for (const { calls, turns } of side.values())
            sum += calls + turns;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/load/results.js
/** Quantiles by the nearest-rank method: the value of the request at that rank, none invented. */
function quantiles(milliseconds, errors) {
    const sorted = Float64Array.from(milliseconds).sort();
    const at = (q) => sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0;
    return {
        ...{ requests: sorted.length, errors },
        ...{ p50Ms: at(0.5), p90Ms: at(0.9), p95Ms: at(0.95), p99Ms: at(0.99) },
    };
}
/** Latency of every endpoint that was asked, and of all together under the key "". */
function latencyOf(result) {
    const all = Object.values(result.latenciesMs).flat();
    if (all.length === 0)
        return {};
    const each = Object.entries(result.latenciesMs).map(([endpoint, list]) => [
        endpoint,
        quantiles([...list], result.errorsOf[endpoint] ?? 0),
    ]);
    return { '': quantiles(all, result.errors), ...Object.fromEntries(each) };
}
/** Several bursts as one; seconds are those in which requests were under way. */
function joinResults(results) {
    const latenciesMs = {};
    const errorsOf = {};
    const failures = new Map();
    for (const result of results) {
        for (const [endpoint, list] of Object.entries(result.latenciesMs)) {
            latenciesMs[endpoint] = (latenciesMs[endpoint] ?? []).concat(list);
        }
        for (const [endpoint, count] of Object.entries(result.errorsOf)) {
            errorsOf[endpoint] = (errorsOf[endpoint] ?? 0) + count;
        }
        for (const failure of result.failures) {
            const key = `${failure.endpoint}\n${failure.what}`;
            const known = failures.get(key);
            failures.set(key, known ? { ...known, count: known.count + failure.count } : failure);
        }
    }
    const sum = (values) => values.reduce((total, value) => total + value, 0);
    return {
        seconds: sum(results.map((result) => result.seconds)),
        generatorCpuMs: results.some((result) => result.generatorCpuMs === null)
            ? null
            : sum(results.map((result) => result.generatorCpuMs ?? 0)),
        requests: sum(results.map((result) => result.requests)),
        errors: sum(results.map((result) => result.errors)),
        failures: [...failures.values()],
        latenciesMs,
        statuses: [...new Set(results.flatMap((result) => result.statuses))].sort((a, b) => a - b),
        errorsOf,
    };
}

;// CONCATENATED MODULE: ./build/measure/count.js
/**
 * Counting passes: fresh processes of the service with the counting hook in them, the scenario's
 * requests one at a time in a fixed order, counts read after each.
 */












/** Passes that must agree. */
const PASSES = 2;
/** So many passes may be void and repeated, besides those. */
const MOST_VOID_PASSES = 2;
/** Requests of each kind before counting begins, and again under the hook. */
const WARM_UP_EACH = 5;
const WARM_UP_EACH_HOOKED = 2;
/**
 * How long the service is watched without a request, to know what goes on by itself. Servers renew the
 * Date header once a second, which must not pass for a request's work.
 */
const IDLE_MS = 1100;
/** A pass that takes longer says how far it is. */
const PROGRESS_MS = 3000;
/** Why the work of this service cannot be counted; undefined when it can. */
function reasonNotToCount(config) {
    if (process.platform === 'win32')
        return 'counting needs Linux or macOS';
    if (config.service.kind === 'attach') {
        return 'the work of a service that runs already cannot be counted: let the tool start it (app or command)';
    }
    if (config.load.kind === 'command') {
        return 'counting sends one request at a time, which a load command cannot: give a scenario';
    }
    return undefined;
}
/** Why a pass says nothing; it is repeated. */
class VoidPass extends Error {
}
/**
 * Counts the work per request of one service.
 * @throws MeasurementError when the service cannot be counted or its answers differ too often
 */
async function countWork(setting) {
    const { side, context } = setting;
    const progress = progressOf(side, context);
    const requests = side.config.countRequests;
    const passes = [];
    const voidPasses = [];
    let scenario;
    let python;
    for (let attempt = 0; passes.length < PASSES; attempt++) {
        if (context.signal.aborted)
            throw new build_errors/* MeasurementError */.HG('counting: stopped');
        progress(`counting pass ${passes.length + 1}/${PASSES}: one request at a time, ${requests} of each kind`);
        try {
            const pass = await inHookedService(setting, attempt, async (service, folder) => {
                scenario ??= await scenarioOf(side, service.url, progress);
                python ??= await pythonOf(side, service);
                return countPass(setting, service, scenario, folder, passes.length === 0);
            });
            requireSameStatuses(passes[0], pass);
            passes.push(pass);
        }
        catch (error) {
            if (!(error instanceof VoidPass))
                throw error;
            voidPasses.push({ reason: error.message });
            progress(`counting pass ${passes.length + 1} is void: ${error.message}`);
            if (voidPasses.length <= MOST_VOID_PASSES)
                continue;
            throw new build_errors/* MeasurementError */.HG(`counting: ${voidPasses.length} passes were void`, {
                details: voidPasses.map((each) => `  - ${each.reason}`).join('\n'),
            });
        }
    }
    const [first] = passes;
    const background = new Set(passes.flatMap((pass) => [...pass.background]));
    const counts = {
        unit: first.unit,
        passes: passes.length,
        requestsPerPass: requests,
        voidPasses,
        requests: scenario.requests.map((request, index) => ({
            endpoint: (0,load_scenario/* endpointName */.zY)(request),
            label: `${request.method} ${request.path}`,
            weight: request.weight,
            ...settle(passes.map(({ tallies }) => tallies[index] ?? []), background),
            under: first.callers[index] ?? [],
        })),
        packages: first.packages,
    };
    progress(summary(counts, first.slowDown));
    return { counts, scenario: scenario, python: python };
}
function summary(counts, slowDown) {
    const functions = new Set(counts.requests.flatMap((each) => each.functions.map(([fn]) => fn)));
    const unstable = new Set(counts.requests.flatMap((each) => each.unstable.map(([fn]) => fn)));
    return (`counted ${(0,tables/* describeCounts */.wv)(counts)} in ${functions.size} functions; ` +
        `${unstable.size} more differ from pass to pass; a request took ${slowDown.toFixed(1)} times as long`);
}
/** Runs something with a fresh process of the service in which the hook waits. */
async function inHookedService({ side, guard, context, dump }, attempt, work) {
    const { config } = side;
    const folder = guard.temporaryFolder();
    // A copy of its own: Python writes what it compiled beside the file.
    const hook = (0,external_node_path_.join)(folder, 'hook');
    await (0,promises_.mkdir)(hook);
    await (0,promises_.copyFile)((0,external_node_path_.join)(context.bundleRoot, 'counter', 'sitecustomize.py'), (0,external_node_path_.join)(hook, 'sitecustomize.py'));
    const paths = [hook, config.env.PYTHONPATH ?? process.env.PYTHONPATH ?? ''];
    const oneWorker = config.service.kind === 'app'
        ? { ...side, config: { ...config, service: { ...config.service, workers: 1 } } }
        : side;
    const env = {
        // Another order of sets and dictionaries in each pass: what depends on it is not exact.
        PYTHONHASHSEED: String(attempt + 1),
        ...config.env,
        PYTHONPATH: paths.filter((path) => path !== '').join(external_node_path_.delimiter),
        FASTAPI_SPY_COUNT: folder,
    };
    const service = await startSide(oneWorker, guard, env, dump);
    try {
        return await work(service, folder);
    }
    finally {
        await service.stop();
        await guard.removeFolder(folder);
    }
}
/**
 * @param folder where the hook's socket files are
 * @param isFirst whether to ask what is the same in every pass: callers, packages
 * @throws VoidPass when a request is not answered as expected
 */
async function countPass({ side, context, builder }, service, scenario, folder, isFirst) {
    const progress = progressOf(side, context);
    const intern = (fn) => builder.function(fn);
    const kinds = scenario.requests.length;
    const load = builtinLoad(oneByOne(scenario), context.bundleRoot);
    let channel;
    try {
        await load.open(service.url);
        await warmUp(load, service, kinds);
        channel = await CounterChannel.connect(folder);
        const plain = await load.run(kinds * (WARM_UP_EACH - 1), 0);
        const unit = await channel.start();
        const hooked = await load.run(kinds * WARM_UP_EACH_HOOKED, 0);
        await channel.tell('reset');
        await (0,external_node_timers_promises_.setTimeout)(IDLE_MS);
        const idle = tallyRequest(await channel.read(), intern);
        const tallies = [];
        const statuses = [];
        const callers = [];
        let told = performance.now();
        for (let kind = 0; kind < kinds; kind++) {
            if (performance.now() - told > PROGRESS_MS) {
                progress(`counting: ${kind} of ${kinds} kinds of requests`);
                told = performance.now();
            }
            context.step?.({ unit: 'kinds of requests', done: kind, of: kinds });
            const equal = [];
            const seen = new Set();
            await channel.tell('reset');
            for (let turn = 0; turn < side.config.countRequests; turn++) {
                for (const status of await sendOne(load, kind))
                    seen.add(status);
                equal.push(tallyRequest(await channel.read(), intern));
            }
            if (isFirst) {
                await channel.tell('deep');
                await channel.tell('reset');
                for (const status of await sendOne(load, kind))
                    seen.add(status);
                callers.push(tallyCallers(await channel.read(), intern));
                await channel.tell('shallow');
            }
            tallies.push(equal);
            statuses.push([...seen].sort().join(', '));
        }
        const packages = isFirst ? await channel.packages() : {};
        await channel.tell('stop');
        return {
            ...{ tallies, statuses, callers, unit, packages },
            background: new Set([...idle.inside.keys(), ...idle.outside.keys()]),
            slowDown: medianMs(hooked) / medianMs(plain),
        };
    }
    catch (error) {
        await requireRunning(service, 'while its work was counted', true);
        throw error;
    }
    finally {
        channel?.close();
        await load.stop();
    }
}
/**
 * @returns the status of the answer
 * @throws VoidPass when it is not the expected one
 */
async function sendOne(load, kind) {
    const result = await load.run(1, kind);
    if (result.errors > 0)
        throw new VoidPass(describeFailures(result));
    return result.statuses;
}
/** The same requests over one connection, each kind in turn. */
function oneByOne(scenario) {
    return {
        ...scenario,
        connections: 1,
        requests: scenario.requests.map((request) => ({ ...request, weight: 1 })),
    };
}
/** @throws VoidPass when some request was answered with another status than in the first pass */
function requireSameStatuses(first, other) {
    const differing = (first?.statuses ?? []).findIndex((each, kind) => each !== other.statuses[kind]);
    if (differing < 0)
        return;
    throw new VoidPass(`answers differ from pass to pass: status ${first?.statuses[differing]}, then ${other.statuses[differing]}`);
}
/** Median latency of all requests. */
function medianMs(result) {
    return latencyOf(result)['']?.p50Ms ?? 0;
}

;// CONCATENATED MODULE: ./build/profile/idle.js
/**
 * Functions in which a thread waits: when one of them is the leaf of a stack, no code of the
 * service runs there. py-spy drops threads that sleep by the operating system's word, but on Linux
 * it asks for the state some hundred microseconds before it reads the stack, and "runnable" is not
 * "running": a thread that was woken and queues for a core, or that fell asleep in between, is
 * still seen, in its waiting place. py-spy 0.4.3's own list of such places does not fit its own
 * qualified names on CPython 3.11 and later.
 */
/** The places, by who waits. Bare names (py-spy 0.4.2, older CPython) are their last parts. */
const IDLE_LEAVES = [
    // asyncio, and every server on top of it, between two events
    leaf('EpollSelector.select', 'selectors.py', 'asyncio on Linux', 'poll'),
    leaf('KqueueSelector.select', 'selectors.py', 'asyncio on macOS', 'poll'),
    leaf('_PollLikeSelector.select', 'selectors.py', 'poll and devpoll: subprocess, old systems', 'poll'),
    leaf('SelectSelector.select', 'selectors.py', 'asyncio where nothing better is', 'poll'),
    leaf('SelectSelector._select', 'selectors.py', 'the call below it on Windows', 'poll'),
    leaf('IocpProactor._poll', 'asyncio/windows_events.py', 'asyncio on Windows', 'poll'),
    // uvloop: libuv waits, reads and writes inside one C function that Runner.run called
    leaf('Runner.run', 'asyncio/runners.py', 'uvloop under asyncio.run', 'loop'),
    leaf('run', 'uvloop/__init__.py', 'uvloop.run', 'loop'),
    leaf('run.<locals>.wrapper', 'uvloop/__init__.py', 'uvloop.run, around the coroutine', 'loop'),
    leaf('asyncio_run', 'uvicorn/_compat.py', "uvicorn's own asyncio.run before 3.11", 'loop'),
    leaf('Server.run', 'uvicorn/server.py', 'uvloop under run_until_complete', 'loop'),
    leaf('UvicornWorker.run', 'uvicorn/workers.py', 'the same in a gunicorn worker', 'loop'),
    leaf('UvicornWorker.run', 'uvicorn_worker/_workers.py', 'the same, own package', 'loop'),
    // granian: the same in Rust, HTTP included; one function for each kind of application
    ...['asgi', 'asgi_lifespan', 'rsgi', 'wsgi'].flatMap((kind) => [
        leaf(`MPServer._spawn_${kind}_worker`, 'granian/server/mp.py', "granian's workers", 'loop'),
        leaf(`MTServer._spawn_${kind}_worker`, 'granian/server/mt.py', 'the same as threads', 'loop'),
    ]),
    // threads of pools, waiting for a job: anyio and queues in Python end in Condition.wait;
    // SimpleQueue.get is C, so the worker that called it is the leaf
    leaf('Condition.wait', 'threading.py', 'queue.Queue.get of anyio workers; events; barriers'),
    leaf('_worker', 'concurrent/futures/thread.py', 'ThreadPoolExecutor: SimpleQueue.get is C'),
    leaf('Thread._wait_for_tstate_lock', 'threading.py', 'join, up to CPython 3.12'),
    leaf('Thread.join', 'threading.py', 'join, from CPython 3.13 on'),
    leaf('_shutdown', 'threading.py', "the interpreter's end waits for threads"),
    // threads of libraries that look after something: time.sleep is C
    leaf('PeriodicExecutor._run', 'pymongo/periodic_executor.py', "pymongo's checks of its servers"),
    // processes: masters and their workers
    leaf('Popen.poll', 'multiprocessing/popen_fork.py', 'a master waits for its worker'),
    leaf('Popen.wait', 'multiprocessing/popen_fork.py', 'the same'),
    leaf('SemLock.__enter__', 'multiprocessing/synchronize.py', 'a lock between processes'),
    leaf('Connection._recv', 'multiprocessing/connection.py', 'a process waits for a message'),
    leaf('Popen._try_wait', 'subprocess.py', 'waits for a child'),
    leaf('main', 'multiprocessing/resource_tracker.py', 'reads its pipe'),
    leaf('Arbiter.sleep', 'gunicorn/arbiter.py', "gunicorn's master, up to 23"),
    leaf('Arbiter.wait_for_signals', 'gunicorn/arbiter.py', "gunicorn's master, from 24 on"),
];
function leaf(name, file, reason, kind = 'wait') {
    return { name, file, kind, reason };
}
const byName = new Map();
for (const entry of IDLE_LEAVES) {
    const bare = entry.name.slice(entry.name.lastIndexOf('.') + 1);
    for (const name of new Set([entry.name, bare])) {
        byName.set(name, [...(byName.get(name) ?? []), entry]);
    }
}
/**
 * The way in which a leaf waits; undefined for one that works.
 *
 * `time.sleep`, `lock.acquire`, `socket.recv` and the like are C: their caller is the leaf, which
 * may be any function, so no name tells them. A thread that sleeps there is not runnable and py-spy
 * drops it.
 */
function idleKind(frame) {
    const candidates = byName.get(frame.name);
    if (candidates === undefined)
        return undefined;
    const path = `/${frame.file.replaceAll('\\', '/')}`;
    return candidates.find((entry) => path.endsWith(`/${entry.file}`))?.kind;
}
/** Whether a thread whose leaf this is waits, or may wait (an event loop in C). */
function isIdleLeaf(frame) {
    return idleKind(frame) !== undefined;
}
/** The system's own waits, as native frames name them. */
const NATIVE_WAITS = /^(epoll_p?wait2?|p?poll|p?select|kevent|pthread_cond_(timed)?wait|sem_(timed|clock)?wait|(clock_)?nanosleep)$/;
/**
 * How the thread of a recorded stack waits; undefined for one that works. Where native frames were
 * recorded, they stand on top of the place that waits; a loop in C with some above it is at work.
 * @returns a function of the stack's index in the tables
 */
function waitingOf(tables) {
    const { functions, frames, stacks } = tables;
    const kinds = functions.map(({ name, path, origin }) => origin === 'app' ? undefined : idleKind({ name, file: path }));
    return (stack) => {
        for (let node = stack; node >= 0;) {
            const { parent, frame } = stacks[node];
            const index = frames[frame].function;
            const { name, origin } = functions[index];
            if (origin !== 'native') {
                return kinds[index] === 'loop' && node !== stack ? undefined : kinds[index];
            }
            if (node === stack && NATIVE_WAITS.test(name))
                return 'wait';
            node = parent;
        }
        return undefined;
    };
}

;// CONCATENATED MODULE: ./build/sampler/attribute.js

/** How much more of a waiting leaf's samples than of the average sample is queueing; see above. */
const QUEUEING_EXPONENT = 1.8;
/** Part of the samples in a pool thread's waiting leaf that were taken there; see above. */
const TAKEN_WAITING = 0.7;
/** A stack that has much less CPU per request than this changes while it is read. */
const STEADY_NS = 20_000;
/** Numbers that tell interchangeable threads apart: `Thread-7 (run)`, `asyncio_3`. */
const THREAD_NUMBER = /(^Thread-|[-_ ])\d+(?= \(|$)/;
/**
 * Weighs every sample by the CPU that its thread used.
 *
 * A thread that began during the round counts from zero. For one that ended, so that its last
 * clock is not known, the CPU per sample of its group is taken, else that of all groups. Without
 * any clocks every sample with a working leaf counts 1 and plain waits count nothing.
 *
 * @param before clocks when the round began
 * @param after clocks when it ended
 * @param torn ticks that were lost; they are divided only where there are clocks
 */
function weighSamples(threads, before, after, torn) {
    const groups = gather(threads, before, after);
    const scaled = groups.some((group) => group.clock.cpuNs > 0);
    if (scaled && torn !== undefined)
        divideTorn(groups, torn);
    const figured = scaled ? figure(groups) : groups.map(unscaled);
    const kept = sum(groups, workingOf);
    const seen = sum(groups, ({ samples }) => samples.length);
    const total = sum(figured, ({ perSample, base }) => perSample * base);
    const unit = total > 0 ? kept / total : 0;
    const stacks = [];
    groups.forEach(({ samples }, index) => {
        const { perSample, weigh } = figured[index];
        for (const sample of samples) {
            const weight = weigh(sample) * perSample * unit;
            if (weight > 0)
                stacks.push({ frames: sample.frames, weight });
        }
    });
    return {
        stacks,
        seen,
        kept,
        idle: seen - kept,
        scaled,
        unseenCpuNs: unseenCpu(threads, before, after),
        groups: groups.map((group, index) => {
            const { perSample, base, waitingWeight } = figured[index];
            const working = workingOf(group);
            return {
                pid: group.pid,
                name: group.name,
                threads: group.threads.length,
                cpuNs: scaled ? perSample * base : 0,
                waitNs: group.clock.waitNs,
                working,
                waiting: group.samples.length - working,
                waitingWeight,
                scale: perSample * unit,
            };
        }),
    };
}
function gather(threads, before, after) {
    const groups = new Map();
    const owners = clockOwners(threads);
    for (const thread of threads) {
        const key = `${thread.pid}/${thread.tid}`;
        // Threads that Python does not know by name need not be alike.
        const name = thread.name === '' ? `unnamed ${key}` : thread.name.replace(THREAD_NUMBER, '$1#');
        let group = groups.get(`${thread.pid}/${name}`);
        if (group === undefined) {
            group = {
                ...{ pid: thread.pid, name, threads: [], samples: [] },
                clock: { cpuNs: 0, waitNs: 0 },
            };
            groups.set(`${thread.pid}/${name}`, group);
        }
        group.threads.push(thread);
        const clock = owners.get(key) === thread ? used(key, before, after) : undefined;
        for (const frames of thread.stacks) {
            const leaf = frames.at(-1);
            if (leaf === undefined)
                continue;
            group.samples.push({
                ...{ frames, kind: idleKind(leaf), clocked: clock !== undefined, share: 1 },
            });
        }
        if (clock === undefined)
            continue;
        group.clock.cpuNs += clock.cpuNs;
        group.clock.waitNs = sumOrUnknown(group.clock.waitNs, clock.waitNs);
    }
    return [...groups.values()];
}
/**
 * The one profile that a thread's clock belongs to. A thread that py-spy meets while it is being
 * born still bears its parent's id, without a name, and keeps both for the whole recording.
 */
function clockOwners(threads) {
    const owners = new Map();
    for (const thread of threads) {
        const key = `${thread.pid}/${thread.tid}`;
        const other = owners.get(key);
        const better = other === undefined ||
            (thread.name !== '' && other.name === '') ||
            ((thread.name === '') === (other.name === '') && thread.stacks.length > other.stacks.length);
        if (better)
            owners.set(key, thread);
    }
    return owners;
}
/** Divides the torn ticks among the working samples by how little CPU a request spends there. */
function divideTorn(groups, torn) {
    const likely = [];
    for (const { samples, clock } of groups) {
        const perSampleNs = clock.cpuNs / torn.requests / samples.length;
        const alike = new Map();
        for (const sample of samples) {
            if (sample.kind !== undefined)
                continue;
            const key = sample.frames.map(({ file, name, line }) => `${file}:${name}:${line}`).join('\n');
            const list = alike.get(key);
            if (list === undefined)
                alike.set(key, [sample]);
            else
                list.push(sample);
        }
        for (const list of alike.values()) {
            const tears = Math.exp((-perSampleNs * list.length) / STEADY_NS);
            for (const sample of list)
                likely.push({ sample, tears });
        }
    }
    const all = sum(likely, ({ tears }) => tears);
    if (!(all > 0))
        return;
    for (const { sample, tears } of likely)
        sample.share += (torn.ticks * tears) / all;
}
function figure(groups) {
    const parts = groups.map((group) => {
        const weight = waitingWeight(group);
        const weigh = ({ kind, share }) => {
            if (kind === undefined)
                return share;
            return kind === 'wait' ? TAKEN_WAITING * weight : weight;
        };
        const known = group.samples.filter(({ clocked }) => clocked);
        return { group, weight, weigh, known: sum(known, weigh) };
    });
    const known = sum(parts, (part) => part.known);
    const average = known > 0 ? sum(groups, ({ clock }) => clock.cpuNs) / known : 0;
    return parts.map(({ group, weight, weigh, known }) => ({
        perSample: known > 0 ? group.clock.cpuNs / known : average,
        base: sum(group.samples, weigh),
        waitingWeight: weight,
        weigh,
    }));
}
/** What a sample in an event loop's waiting leaf counts; the formulas are at the head of this file. */
function waitingWeight({ clock: { cpuNs, waitNs }, samples }) {
    if (waitNs === undefined || cpuNs <= 0)
        return 0;
    const known = samples.filter(({ clocked }) => clocked);
    const working = known.filter(({ kind }) => kind === undefined).length;
    const perSampleNs = (cpuNs + waitNs) / known.length;
    const queuedNs = known.length > 0 ? Math.max(0, working * perSampleNs - cpuNs) : 0;
    return (cpuNs / (cpuNs + waitNs - queuedNs)) ** QUEUEING_EXPONENT;
}
/** Without clocks: plain counts; an event loop in C that was runnable probably worked. */
function unscaled({ samples }) {
    const weigh = ({ kind }) => (kind === undefined || kind === 'loop' ? 1 : 0);
    return { perSample: 1, base: sum(samples, weigh), waitingWeight: 0, weigh };
}
function workingOf({ samples }) {
    return samples.filter(({ kind }) => kind === undefined).length;
}
/** CPU of the threads that no sample saw. */
function unseenCpu(threads, before, after) {
    const seen = new Set(threads.map(({ pid, tid }) => `${pid}/${tid}`));
    const unseen = [...after.keys()].filter((key) => !seen.has(key));
    return sum(unseen, (key) => used(key, before, after)?.cpuNs ?? 0);
}
/** What a thread used between the readings; undefined when its last clock is not known. */
function used(key, before, after) {
    const last = asClock(after.get(key));
    if (last === undefined)
        return undefined;
    const first = asClock(before.get(key)) ?? { cpuNs: 0, waitNs: 0 };
    const cpuNs = Math.max(0, last.cpuNs - first.cpuNs);
    if (last.waitNs === undefined || first.waitNs === undefined)
        return { cpuNs };
    return { cpuNs, waitNs: Math.max(0, last.waitNs - first.waitNs) };
}
function asClock(clock) {
    return typeof clock === 'number' ? { cpuNs: clock } : clock;
}
function sumOrUnknown(a, b) {
    return a === undefined || b === undefined ? undefined : a + b;
}
function sum(list, of) {
    return list.reduce((total, each) => total + of(each), 0);
}

;// CONCATENATED MODULE: ./build/measure/clock/ledger.js
/**
 * CPU of a process tree from one reading to the next, with what its processes had used when they
 * ended. Pure: the systems' clocks say what processes there are, this adds them up.
 *
 * A process that is gone is in its parent's reaped children when the parent waited for it. It is
 * nowhere when the parent ignores SIGCHLD, or when it had been handed to init, or on a system that
 * tells no children's time. So every process's last known time is kept, and counts unless the
 * reaped children of its nearest living ancestor rose by as much. Sums are compared, as several
 * may end between two readings, and one inside the other.
 *
 * The total is never more than what was used. It is less where a process ran on after it was last
 * seen and nobody waited for it, and where one began and ended between two readings and nobody
 * waited for it. Such time cannot be told from that of others, either: what unseen children add to
 * a parent's reaped time may hide a lost process that was its grandchild.
 */
/** Reaped time is told as two numbers in whole ticks of 10 ms, so it shows up to this much less. */
const ROUNDING_NS = 2e7;
class TreeLedger {
    #root;
    #known = new Map();
    #endedNs = 0;
    constructor(root) {
        this.#root = root;
    }
    /** The root, and every process of the last update. */
    get pids() {
        return [...new Set([this.#root, ...this.#known.keys()])];
    }
    /**
     * Whether this very process is in the tree already, wherever its parent is now: one that is
     * handed to init stays in it.
     */
    follows({ pid, startTime }) {
        if (this.#known.size === 0)
            return pid === this.#root;
        return this.#known.get(pid)?.startTime === startTime;
    }
    /**
     * Takes the processes that are in the tree now.
     * @returns CPU of the tree so far, in nanoseconds
     * @throws Error when the root is not among them; nothing is taken then
     */
    update(processes) {
        if (!processes.some((process) => process.pid === this.#root && this.follows(process))) {
            throw new Error(`process ${this.#root} has ended`);
        }
        const living = new Map(processes.map((process) => [process.pid, this.#enter(process)]));
        const gone = this.#settleGone(living);
        for (const [pid, entry] of living)
            living.set(pid, this.#settle(entry, gone.get(pid) ?? 0));
        this.#known = living;
        let totalNs = this.#endedNs;
        for (const entry of living.values())
            totalNs += usedBy(entry);
        return totalNs;
    }
    #enter(process) {
        if (!this.follows(process))
            return { ...process, owedNs: 0 };
        const before = this.#known.get(process.pid);
        return {
            ...process,
            // Some systems tell zero of a process that has ended and is not waited for yet.
            ownNs: Math.max(process.ownNs, before?.ownNs ?? 0),
            reapedNs: Math.max(process.reapedNs, before?.reapedNs ?? 0),
            owedNs: before?.owedNs ?? 0,
        };
    }
    /** The last known time of what is gone, summed by the living ancestor that it may show up in. */
    #settleGone(living) {
        const sums = new Map();
        for (const entry of this.#known.values()) {
            if (isSame(entry, living.get(entry.pid)))
                continue;
            const heir = this.#livingAncestor(entry, living);
            if (heir === undefined)
                this.#endedNs += usedBy(entry);
            else
                sums.set(heir, (sums.get(heir) ?? 0) + usedBy(entry));
        }
        return sums;
    }
    #livingAncestor(entry, living) {
        let ancestor = this.#known.get(entry.parent);
        // A chain is no longer than there are processes, even if reused pids made a ring of it.
        for (let step = 0; ancestor !== undefined && step < this.#known.size; step++) {
            if (isSame(ancestor, living.get(ancestor.pid)))
                return ancestor.pid;
            ancestor = this.#known.get(ancestor.parent);
        }
        return undefined;
    }
    /** Sets what is gone against what the process reaped. */
    #settle(entry, goneNs) {
        const before = this.#known.get(entry.pid);
        const roseNs = isSame(entry, before) ? entry.reapedNs - before.reapedNs : 0;
        const debtNs = Math.max(0, entry.owedNs + goneNs - roseNs);
        // What is within the rounding may be in there already and show up with the next tick.
        const owedNs = Math.min(debtNs, ROUNDING_NS);
        this.#endedNs += debtNs - owedNs;
        return { ...entry, owedNs };
    }
}
function isSame(entry, other) {
    return entry.startTime === other?.startTime;
}
function usedBy({ ownNs, reapedNs, owedNs }) {
    return ownNs + reapedNs + owedNs;
}

;// CONCATENATED MODULE: ./build/measure/clock/listing.js
/** Systems that tell of all processes in one listing, and nothing of children that ended. */

/** Adds up the tree in one listing after the other. */
class ListingClock {
    #ledger;
    #canDescend;
    constructor(root, canDescend = () => true) {
        this.#ledger = new TreeLedger(root);
        this.#canDescend = canDescend;
    }
    /**
     * Takes a listing of all processes.
     * @throws Error when the root is not in it
     */
    take(all) {
        const children = new Map();
        for (const process of all) {
            const siblings = children.get(process.parent);
            if (siblings === undefined)
                children.set(process.parent, [process]);
            else
                siblings.push(process);
        }
        const tree = new Set(all.filter((process) => this.#ledger.follows(process)));
        // A set is walked to its end, what is added on the way included.
        for (const parent of tree) {
            for (const child of children.get(parent.pid) ?? []) {
                if (this.#canDescend(child, parent))
                    tree.add(child);
            }
        }
        return { totalNs: this.#ledger.update([...tree]), threads: new Map() };
    }
}

;// CONCATENATED MODULE: ./build/measure/clock/darwin.js
/** macOS and the BSDs: `ps` tells hundredths of a second per process. */



/** One `-o` per column: FreeBSD takes what follows an equals sign for the column's title. */
const COLUMNS = ['pid=', 'ppid=', 'lstart=', 'time='].flatMap((column) => ['-o', column]);
function openPsClock(root) {
    const clock = new ListingClock(root);
    return {
        read: async () => {
            const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('ps', ['-A', ...COLUMNS], {
                // Else the decimal point is the user's.
                env: { ...process.env, LC_ALL: 'C' },
                maxBuffer: 64 * 1024 * 1024,
            });
            return clock.take(parsePsListing(stdout));
        },
        close: async () => undefined,
    };
}
/** Parses the listing; the time when a process began may have blanks in it. */
function parsePsListing(text) {
    return text
        .split('\n')
        .map((line) => /^\s*(\d+)\s+(\d+)\s+(\S.*?)\s+([\d:.-]+)\s*$/.exec(line))
        .filter((match) => match !== null)
        .map(([, pid, parent, startTime, time]) => ({
        pid: Number(pid),
        parent: Number(parent),
        startTime: startTime,
        ownNs: parsePsTime(time),
        reapedNs: 0,
    }));
}
/**
 * Parses `[[dd-]hh:]mm:ss[.cc]`, where the first number may be of any size.
 * @returns nanoseconds
 * @throws Error when it is no such time
 */
function parsePsTime(text) {
    const match = /^(?:(?:(\d+)-)?(\d+):)?(\d+):(\d\d)(?:\.(\d\d))?$/.exec(text);
    if (match === null)
        throw new Error(`ps told a CPU time that is none: ${JSON.stringify(text)}`);
    const [days = 0, hours = 0, minutes = 0, seconds = 0, hundredths = 0] = match
        .slice(1)
        .map((part) => Number(part ?? 0));
    return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1e9 + hundredths * 1e7;
}

;// CONCATENATED MODULE: ./build/measure/clock/linux.js
/**
 * Linux: `schedstat` tells each living thread's time on a core, and runnable without one, in
 * nanoseconds. Threads and children that ended are in `stat` only, in ticks.
 *
 * All is read synchronously. The kernel answers from memory in a few microseconds, and a promise
 * for each of these files costs ten times that (45 threads: 6.4 ms one after the other, 1.7 ms side
 * by side, 0.16 ms so).
 */


/** Linux counts ticks of a hundredth of a second in stat, whatever the kernel's own rate (USER_HZ). */
const TICK_NS = 1e7;
/** Two numbers are added that are both rounded down to ticks. */
const linux_ROUNDING_NS = 2 * TICK_NS;
/** Parses `/proc/PID/stat`; undefined when it is no such line. */
function parseStat(line) {
    // The command's name stands in brackets and may hold anything, brackets and spaces included.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const [state, parent, startTime] = [fields[0], fields[1], fields[19]];
    if (state === undefined || parent === undefined || startTime === undefined)
        return undefined;
    const ticksNs = (index) => Number(fields[index]) * TICK_NS;
    return {
        // A main thread that ended before the others is shown as a zombie, too.
        hasEnded: /[ZX]/i.test(state) && Number(fields[17]) <= 1,
        parent: Number(parent),
        startTime,
        ownNs: ticksNs(11) + ticksNs(12), // utime, stime
        reapedNs: ticksNs(13) + ticksNs(14), // cutime, cstime
    };
}
/** @param proc where the proc file system is mounted */
function openLinuxClock(root, proc = '/proc') {
    const clock = new LinuxClock(root, proc);
    return { read: async () => clock.read(), close: async () => undefined };
}
class LinuxClock {
    #root;
    #proc;
    #ledger;
    #hasSchedstat;
    #tellsChildren;
    #threads = new Map();
    constructor(root, proc) {
        this.#root = root;
        this.#proc = proc;
        this.#ledger = new TreeLedger(root);
        // Without scheduler statistics in the kernel the file is not there or holds zeros. This
        // process has had a core, so its own tells.
        this.#hasSchedstat = (parseSchedstat(read(`${proc}/self/schedstat`))?.cpuNs ?? 0) > 0;
        this.#tellsChildren = (0,external_node_fs_.existsSync)(`${proc}/thread-self/children`);
    }
    read() {
        const processes = this.#tree();
        const threads = new Map();
        const clocks = new Map();
        const counted = processes.map(({ pid, stat }) => {
            const key = `${pid}:${stat.startTime}`;
            const own = this.#readThreads(pid, stat, this.#threads.get(key));
            threads.set(key, own);
            let ownNs = own.endedNs;
            for (const [tid, clock] of own.clocks) {
                clocks.set(`${pid}/${tid}`, clock);
                ownNs += clock.cpuNs;
            }
            const { startTime, parent, reapedNs } = stat;
            // Single threads in ticks would add up to much less than the process: each is rounded.
            return { pid, startTime, parent, reapedNs, ownNs: this.#hasSchedstat ? ownNs : stat.ownNs };
        });
        const totalNs = this.#ledger.update(counted);
        this.#threads = threads;
        return { totalNs, threads: clocks };
    }
    /** The processes of the tree; without the root when it has ended. */
    #tree() {
        const childrenOf = this.#tellsChildren
            ? (pid) => this.#toldChildren(pid)
            : this.#scan();
        const found = new Map();
        // The kernel's lists may leave out a child while another one ends, so known ones are asked.
        const queue = this.#ledger.pids.map((pid) => ({ pid }));
        for (const { pid, by } of queue) {
            const stat = found.has(pid) ? undefined : this.#stat(pid);
            if (stat === undefined || (pid === this.#root && stat.hasEnded))
                continue;
            // A pid may have been given to another process since it was listed or remembered.
            if (stat.parent !== by && !this.#ledger.follows({ pid, ...stat }))
                continue;
            found.set(pid, stat);
            queue.push(...childrenOf(pid).map((child) => ({ pid: child, by: pid })));
        }
        return [...found].map(([pid, stat]) => ({ pid, stat }));
    }
    #stat(pid) {
        return parseStat(read(`${this.#proc}/${pid}/stat`));
    }
    #toldChildren(pid) {
        const tasks = `${this.#proc}/${pid}/task`;
        return list(tasks).flatMap((tid) => (read(`${tasks}/${tid}/children`).match(/\d+/g) ?? []).map(Number));
    }
    /** For kernels without lists of children: asks every process for its parent. */
    #scan() {
        const parents = list(this.#proc)
            .filter((name) => /^\d+$/.test(name))
            .map((name) => ({ pid: Number(name), parent: this.#stat(Number(name))?.parent }));
        return (of) => parents.filter(({ parent }) => parent === of).map(({ pid }) => pid);
    }
    /**
     * `stat` must have been read before: whatever it has beyond the threads' sum was then used by
     * threads that ended, and can never be time that a living thread is still going to show.
     */
    #readThreads(pid, stat, before) {
        const tasks = `${this.#proc}/${pid}/task`;
        const clocks = new Map();
        let endedNs = before?.endedNs ?? 0;
        let livingNs = 0;
        // A listing may end early when a thread ends during it, so known ones are asked in any case.
        for (const tid of new Set([...list(tasks), ...(before?.clocks.keys() ?? [])])) {
            const clock = this.#readThread(`${tasks}/${tid}`);
            const lastNs = before?.clocks.get(tid)?.cpuNs ?? 0;
            // Less than before: another thread with the same id.
            if (clock === undefined || clock.cpuNs < lastNs)
                endedNs += lastNs;
            if (clock === undefined)
                continue;
            clocks.set(tid, clock);
            livingNs += clock.cpuNs;
        }
        const unseenNs = stat.ownNs - livingNs - endedNs;
        // Less than the rounding may have been used before the threads were first seen.
        return { clocks, endedNs: endedNs + (unseenNs > linux_ROUNDING_NS ? unseenNs : 0) };
    }
    #readThread(task) {
        if (this.#hasSchedstat)
            return parseSchedstat(read(`${task}/schedstat`));
        const stat = parseStat(read(`${task}/stat`));
        return stat && { cpuNs: stat.ownNs };
    }
}
/** Parses a thread's `schedstat`; undefined when it is no such line. */
function parseSchedstat(line) {
    const [cpuNs, waitNs] = line.split(' ').map(Number);
    return cpuNs === undefined || waitNs === undefined ? undefined : { cpuNs, waitNs };
}
/** How it shows that a process ended between listing and reading, or that it is not ours to see. */
const GONE = new Set(['ENOENT', 'ESRCH', 'EACCES', 'EPERM']);
/** Empty when the process is gone. */
function read(path) {
    return unlessGone(() => (0,external_node_fs_.readFileSync)(path, 'utf8'), '');
}
/** Empty when the process is gone. */
function list(path) {
    return unlessGone(() => (0,external_node_fs_.readdirSync)(path), []);
}
function unlessGone(ask, otherwise) {
    try {
        return ask();
    }
    catch (error) {
        if (GONE.has(error.code))
            return otherwise;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/measure/clock/answering-process.js
/** A program that runs on and answers lines, until it is closed or this process ends. */



/** Longer than any listing takes on a machine that can be measured on. */
const MOST_MILLISECONDS = 60_000;
/** What it may take to end by itself. */
const GRACE_MILLISECONDS = 2000;
class AnsweringProcess {
    #name;
    #child;
    #asked = [];
    #answer = [];
    #complaint = '';
    /** Why it cannot be asked any more. */
    #over;
    /** @param marker line that ends every answer */
    constructor(command, marker) {
        const [file, ...args] = command;
        this.#name = file;
        this.#child = (0,external_node_child_process_.spawn)(file, args, { stdio: 'pipe', windowsHide: true });
        this.#child.on('error', (error) => this.#end(`could not be run: ${error.message}`));
        this.#child.on('close', () => this.#end(`has ended: ${this.#complaint.trim()}`));
        this.#child.stdin.on('error', () => undefined); // it has ended, which is told above
        this.#child.stderr.setEncoding('utf8').on('data', (text) => {
            this.#complaint = (this.#complaint + text).slice(-2000);
        });
        (0,external_node_readline_.createInterface)({ input: this.#child.stdout }).on('line', (line) => this.#hear(line, marker));
        // It must not keep this process alive. When this one ends, its input does, and so does it.
        const { stdin, stdout, stderr } = this.#child;
        for (const handle of [this.#child, stdin, stdout, stderr])
            handle.unref();
    }
    /**
     * Writes a line and waits for the answer. Answers come in the order of the questions.
     * @throws Error when the program has ended, or does not answer
     */
    async ask(line) {
        if (this.#over !== undefined)
            throw this.#over;
        // Beside its purpose, the timer keeps this process alive until the answer is there.
        const timer = setTimeout(() => {
            this.#end(`did not answer within ${MOST_MILLISECONDS / 1000} s: ${this.#complaint.trim()}`);
            this.#child.kill('SIGKILL');
        }, MOST_MILLISECONDS);
        try {
            return await new Promise((resolve, reject) => {
                this.#asked.push({ resolve, reject });
                this.#child.stdin.write(`${line}\n`);
            });
        }
        finally {
            clearTimeout(timer);
        }
    }
    /** Ends the program; resolves when it is gone. */
    async close() {
        this.#end('is closed');
        const { exitCode, signalCode, pid } = this.#child;
        if (exitCode !== null || signalCode !== null || pid === undefined)
            return;
        const timer = setTimeout(() => this.#child.kill('SIGKILL'), GRACE_MILLISECONDS);
        this.#child.stdin.end();
        await (0,external_node_events_.once)(this.#child, 'exit');
        clearTimeout(timer);
    }
    #hear(line, marker) {
        if (line !== marker) {
            this.#answer.push(line);
            return;
        }
        const answer = this.#answer.join('\n');
        this.#answer = [];
        const question = this.#asked.shift();
        if (answer.trim() !== '')
            question?.resolve(answer);
        else
            question?.reject(new Error(`${this.#name} told nothing: ${this.#complaint.trim()}`));
    }
    #end(how) {
        this.#over ??= new Error(`${this.#name} ${how}`);
        for (const { reject } of this.#asked.splice(0))
            reject(this.#over);
    }
}

;// CONCATENATED MODULE: ./build/measure/clock/windows.js
/** Windows: `Win32_Process` tells the time of every process, in steps of the system's timer. */



const MARKER = 'fastapi-spy: end of the listing';
/**
 * One line, as PowerShell runs each line of its input when it is complete. The date is turned into
 * text here, as its JSON differs between the versions of PowerShell; the console is written to
 * directly, as PowerShell's own output may break long lines.
 */
const QUESTION = [
    '[Console]::Out.WriteLine((ConvertTo-Json -Compress -InputObject @(',
    'Get-CimInstance Win32_Process -Property',
    'ProcessId,ParentProcessId,CreationDate,KernelModeTime,UserModeTime |',
    'Select-Object ProcessId,ParentProcessId,',
    "@{n='CreationDate';e={if ($_.CreationDate) {$_.CreationDate.ToUniversalTime().ToString('o')}}},",
    'KernelModeTime,UserModeTime)));',
    `[Console]::Out.WriteLine('${MARKER}')`,
].join(' ');
const POWERSHELL = ['powershell.exe', '-NoLogo', '-NoProfile', '-NonInteractive', '-Command', '-'];
/** @param command a program that answers every line with a listing and the line of the marker */
function openWindowsClock(root, command = POWERSHELL) {
    const clock = new ListingClock(root, isYounger);
    // PowerShell takes most of a second to start, so it is started once.
    const shell = new AnsweringProcess(command, MARKER);
    return {
        read: async () => clock.take(parseWin32Processes(await shell.ask(QUESTION))),
        close: () => shell.close(),
    };
}
/** A process keeps its parent's id for ever, and the id may be another process's by now. */
function isYounger(child, parent) {
    return child.startTime >= parent.startTime;
}
const amount = schemas/* number */.aig().finite().nonnegative();
const id = schemas/* number */.aig().int().nonnegative();
const win32Processes = schemas/* array */.YOg(schemas/* object */.Ikc({
    ProcessId: id,
    ParentProcessId: id,
    /** Null of the system's own processes. */
    CreationDate: iso/* datetime */.w$({ precision: 7 }).nullable(),
    KernelModeTime: amount,
    UserModeTime: amount,
}))
    .min(1);
/** Both times are counted in units of 100 nanoseconds. */
const UNIT_NS = 100;
/**
 * Parses a listing of `Win32_Process` as JSON.
 * @throws Error when it is none
 */
function parseWin32Processes(json) {
    return win32Processes.parse(JSON.parse(json)).map((process) => ({
        pid: process.ProcessId,
        parent: process.ParentProcessId,
        startTime: process.CreationDate ?? '',
        ownNs: (process.KernelModeTime + process.UserModeTime) * UNIT_NS,
        reapedNs: 0,
    }));
}

;// CONCATENATED MODULE: ./build/measure/cpu-clock.js
/** The CPU clock of a process tree, from the operating system's own accounting. */



/**
 * The clock of a process and all that descend from it. What ends between two readings stays
 * counted, with what is known of it.
 */
function openCpuClock(root) {
    if (process.platform === 'linux')
        return openLinuxClock(root);
    return process.platform === 'win32' ? openWindowsClock(root) : openPsClock(root);
}
/** CPU between two readings of the same clock, in milliseconds. */
function cpuMsBetween(before, after) {
    return (after.totalNs - before.totalNs) / 1e6;
}
/**
 * Reads the clock once; it remembers nothing of what ended before.
 * @throws Error when the process has ended
 */
async function readCpuClock(root) {
    const clock = openCpuClock(root);
    try {
        return await clock.read();
    }
    finally {
        await clock.close();
    }
}

;// CONCATENATED MODULE: ./build/measure/round.js






/** py-spy that lags more than this behind its own clock has not sampled evenly. */
const MOST_LAG_SECONDS = 1;
/** Fewer kept samples than this say nothing. */
const LEAST_SAMPLES = 20;
/** A hypervisor that gives more than this part of the cores' time to others disturbs the round. */
const MOST_STEAL = 0.1;
/** A service that is up and warm, from the first request that is measured to the last. */
class OpenRound {
    #service;
    #load;
    #clock;
    #controlMs;
    #results = [];
    #recording;
    #machineBefore;
    #begin;
    #end;
    #cpuMs = 0;
    #sent = 0;
    /** @param controlMs CPU of the control just before the services were started */
    constructor(service, load, controlMs) {
        this.#service = service;
        this.#load = load;
        this.#clock = openCpuClock(service.pid);
        this.#controlMs = controlMs;
    }
    get inBursts() {
        return this.#load.inBursts;
    }
    /** Begins to sample. */
    async attach(start) {
        this.#recording = await start(this.#service.pid);
    }
    /**
     * Sends the next requests of the round.
     * @throws MeasurementError when service, sampler or load ended
     */
    async send(requests) {
        const recording = this.#recording;
        this.#machineBefore ??= readMachine();
        try {
            const before = await this.#clock.read();
            const result = await Promise.race([this.#load.run(requests, this.#sent), recording.broken]);
            this.#end = await this.#clock.read();
            this.#begin ??= before;
            this.#cpuMs += cpuMsBetween(before, this.#end);
            this.#results.push(result);
            this.#sent += requests;
            if (result.errors === 0)
                return;
        }
        catch (error) {
            await requireRunning(this.#service, 'while the load ran', true);
            throw error;
        }
        await requireRunning(this.#service, 'while the load ran', true);
    }
    /** Whether to go on sending: an answer other than expected makes the round void already. */
    get isVoid() {
        return this.#results.some((result) => result.errors > 0);
    }
    /** Ends sampling; what was measured, or why it is void. */
    async finish(builder) {
        await requireRunning(this.#service, 'while the load ran', false);
        const result = joinResults(this.#results);
        const machine = machineBetween(this.#machineBefore ?? readMachine(), readMachine(), {
            controlBefore: this.#controlMs,
            generatorCpuMs: result.generatorCpuMs,
            seconds: result.seconds,
        });
        const recorded = await this.#recording.stop();
        await this.#load.close();
        if (result.errors > 0) {
            return { void: describeFailures(result), cause: 'service', samples: 0 };
        }
        const disturbed = disturbance(machine, recorded.lagSeconds);
        if (disturbed !== undefined)
            return { void: disturbed, cause: 'machine', samples: 0 };
        const none = new Map();
        const weighed = weighSamples(recorded.threads, this.#begin?.threads ?? none, this.#end?.threads ?? none, { ticks: recorded.errors, requests: result.requests });
        if (weighed.kept < LEAST_SAMPLES) {
            return {
                void: `py-spy saw only ${weighed.kept} sample${weighed.kept === 1 ? '' : 's'} in ${result.requests} requests`,
                cause: 'few-samples',
                samples: weighed.kept,
            };
        }
        return {
            round: {
                seconds: result.seconds,
                requests: result.requests,
                errors: result.errors,
                cpuMs: this.#cpuMs,
                latency: latencyOf(result),
                sampler: {
                    samples: weighed.seen,
                    errors: recorded.errors,
                    lagSeconds: recorded.lagSeconds,
                    idleFiltered: weighed.idle,
                },
                machine,
                samples: builder.add(weighed.stacks).map(({ stack, weight }) => [stack, weight]),
            },
        };
    }
    /** Stops the service, whatever state the round is in. */
    async stop() {
        try {
            await this.#clock.close();
        }
        finally {
            await this.#service.stop();
        }
    }
}
/** What the machine did that a round cannot be believed after; undefined when nothing. */
function disturbance({ stealShare }, lagSeconds) {
    if (lagSeconds > MOST_LAG_SECONDS) {
        return `py-spy was ${lagSeconds} s behind: the machine is too busy`;
    }
    if (stealShare !== null && stealShare > MOST_STEAL) {
        return `the hypervisor gave ${Math.round(stealShare * 100)} % of the machine's time to others (steal)`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/measure/session.js
/** What stays the same from round to round of one service, its counts, and the rounds measured so far. */















class Session {
    #side;
    #guard;
    #context;
    #progress;
    #shared;
    #git;
    #builder;
    #rounds = [];
    #void = [];
    #cpuModel = (0,fingerprint/* cpuModel */.QG)();
    #requests;
    #load;
    #scenario;
    #python;
    #counts = null;
    #notCounted = '';
    constructor(side, guard, context, shared, found) {
        this.#side = side;
        this.#guard = guard;
        this.#context = context;
        this.#progress = progressOf(side, context);
        this.#shared = shared;
        this.#git = found.git;
        this.#builder = new ProfileBuilder(found.projectRoot);
        this.#requests = (0,config_config/* loadShape */.cA)(side.config).requests;
    }
    static async prepare(side, guard, context, shared) {
        const { appDir: folder } = side.config;
        const appDir = await (0,promises_.realpath)(folder).catch(() => folder);
        const found = await (0,fingerprint/* gitState */.mS)(appDir, process.env);
        const git = side.branch === undefined ? found : { ...found, branch: side.branch };
        const projectRoot = git.root === '' ? appDir : await (0,promises_.realpath)(git.root);
        return new Session(side, guard, context, shared, { projectRoot, git });
    }
    /**
     * Counts the work per request.
     * @param isWanted whether a service that cannot be counted is an error; else the measurement
     *   says why it has no counts
     * @throws InputError, MeasurementError
     */
    async count(isWanted) {
        const reason = reasonNotToCount(this.#side.config);
        if (reason !== undefined) {
            if (isWanted)
                throw new build_errors/* InputError */.dz(`counting: ${reason}`);
            this.#leaveUncounted(reason);
            return;
        }
        try {
            const { counts, scenario, python } = await countWork({
                side: this.#side,
                guard: this.#guard,
                context: this.#context,
                builder: this.#builder,
                dump: (pid) => this.#shared.sampling.dump(pid),
            });
            this.#counts = counts;
            this.#scenario = scenario;
            this.#python = python;
        }
        catch (error) {
            if (isWanted || !(error instanceof build_errors/* UncountableError */.B2))
                throw error;
            this.#leaveUncounted(error.message.replace(/^counting: /, ''));
        }
    }
    #leaveUncounted(reason) {
        this.#notCounted = reason;
        this.#progress(`not counted: ${reason}`);
    }
    /** Requests of a round; the configured number until another one is set. */
    get requestsPerRound() {
        return this.#requests;
    }
    set requestsPerRound(requests) {
        this.#requests = requests;
    }
    /**
     * Starts a fresh process and warms it up; it is stopped again when that fails.
     * @param hashSeed of Python, 0 to 4294967295
     * @param controlMs CPU of the control just before
     */
    async open(hashSeed, controlMs) {
        const { config } = this.#side;
        const service = await startSide(this.#side, this.#guard, { PYTHONHASHSEED: String(hashSeed), ...config.env }, (pid) => this.#shared.sampling.dump(pid));
        try {
            const load = await this.#openLoad(service);
            await warmUp(load, service, (0,config_config/* loadShape */.cA)(config).warmUp);
            await this.#shared.sampling.access(service.pid);
            this.#python ??= await pythonOf(this.#side, service);
            return new OpenRound(service, load, controlMs);
        }
        catch (error) {
            await service.stop();
            throw error;
        }
    }
    /** Begins to sample an open round. */
    async attach(round) {
        await round.attach(async (pid) => {
            const { rateHz } = this.#side.config;
            const pySpy = await this.#shared.sampling.access(pid);
            const recording = await startRecording(pySpy, pid, rateHz, this.#guard);
            if (!recording.promptly && this.#rounds.length === 0) {
                this.#progress('py-spy has no real-time priority (that needs root or passwordless sudo): where the CPU went is less exact');
            }
            return recording;
        });
    }
    /** Ends an open round; it is not kept yet. */
    async end(round) {
        return round.finish(this.#builder);
    }
    keep(round) {
        this.#rounds.push(round);
    }
    discard(reason) {
        this.#void.push({ reason });
        this.#progress(`round ${this.#rounds.length + 1} is void: ${reason}`);
    }
    /** Why rounds were thrown away. */
    get voidRounds() {
        return this.#void;
    }
    /** Points the load at a round's service; the first round decides what is sent. */
    async #openLoad(service) {
        const { load, requests } = this.#side.config;
        // After an abort nobody would end a load generator that is started now.
        if (this.#context.signal.aborted)
            throw new build_errors/* MeasurementError */.HG('measuring: stopped');
        if (this.#load === undefined) {
            if (load.kind === 'command') {
                this.#load = commandLoad(load.command, this.#context.cwd, requests, this.#guard);
            }
            else {
                this.#scenario ??= await scenarioOf(this.#side, service.url, this.#progress);
                this.#load = builtinLoad(this.#scenario, this.#context.bundleRoot, this.#shared.background);
            }
        }
        await this.#load.open(service.url);
        return this.#load;
    }
    /** The measurement of all rounds so far. */
    async finish(pairing) {
        const { config } = this.#side;
        const shape = { ...(0,config_config/* loadShape */.cA)(config), requests: this.#requests };
        const tables = this.#builder.tables();
        const load = config.load.kind === 'command' ? config.load.command : this.#scenario;
        return {
            schema: schema/* MEASUREMENT_SCHEMA */.RZ,
            tool: { name: 'fastapi-spy', version: VERSION },
            createdAt: new Date().toISOString(),
            fingerprint: await (0,fingerprint/* fingerprint */.Rj)({
                python: this.#python ?? { version: 'unknown', build: 'unknown' },
                pySpyVersion: PY_SPY_VERSION,
                rateHz: config.rateHz,
                scenarioHash: (0,fingerprint/* sha256 */.sc)(JSON.stringify([load, shape.requests, shape.warmUp, config.workers])),
                git: this.#git,
            }),
            settings: {
                service: describeService(config),
                load: describeLoad(config),
                workers: config.workers,
                connections: shape.connections,
                rounds: this.#rounds.length,
                requestsPerRound: shape.requests,
                warmUpRequests: shape.warmUp,
            },
            pairing,
            disturbances: this.#disturbances(),
            endpoints: endpointWeights(this.#scenario),
            functions: tables.functions.map((fn) => [fn.name, fn.path, fn.origin]),
            frames: tables.frames.map((frame) => [frame.function, frame.line]),
            stacks: tables.stacks.map((node) => [node.parent, node.frame]),
            // Copies: a measurement of the rounds so far must not grow with those to come.
            rounds: [...this.#rounds],
            voidRounds: [...this.#void],
            counts: this.#counts,
            notCounted: this.#notCounted,
        };
    }
    #disturbances() {
        const now = (0,fingerprint/* cpuModel */.QG)();
        if (now === this.#cpuModel)
            return [];
        // A virtual machine was moved to another host.
        return [`the CPU model changed while it was measured: ${this.#cpuModel} → ${now}`];
    }
    async close() {
        await this.#load?.stop();
    }
}
function describeService(config) {
    switch (config.service.kind) {
        case 'app':
            return config.service.app;
        case 'command':
            return config.service.command;
        case 'attach':
            return 'a running service';
    }
}
function describeLoad(config) {
    switch (config.load.kind) {
        case 'scenario':
            return config.load.origin;
        case 'command':
            return config.load.command;
        case 'openapi':
            return 'openapi.json';
    }
}
function endpointWeights(scenario) {
    const weights = new Map();
    for (const request of scenario?.requests ?? []) {
        const name = (0,load_scenario/* endpointName */.zY)(request);
        weights.set(name, (weights.get(name) ?? 0) + request.weight);
    }
    return [...weights].map(([name, weight]) => ({ name, weight }));
}

;// CONCATENATED MODULE: ./build/measure/record.js
/**
 * A measurement: rounds, each a fresh process, ready, warmed up, then a fixed number of requests
 * under py-spy between readings of the CPU clock. Several services are measured together: all up
 * at once, their requests in bursts to one and the other, so that what the machine does meets
 * them alike.
 */












/**
 * Requests of a burst where services are measured together. Drift is what neighbouring bursts
 * share, and it is slower than this; a burst must still be long against its first and last request.
 */
const BURST_REQUESTS = 50;
/** Requests to each service after which its speed is known. */
const PROBE_REQUESTS = 200;
/** So many rounds may be thrown away and repeated, besides those asked for. */
const MOST_VOID_ROUNDS = 3;
/**
 * Measures one service.
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
async function record(config, context) {
    const guard = new app_guard.Guard(context.bundleRoot);
    try {
        const how = { pace: fixedPace(config.rounds), context, guard };
        const [measurement] = await measure([{ label: '', config }], how);
        return measurement;
    }
    finally {
        await guard.close();
    }
}
/**
 * Counts the work per request of one service, without measuring any time.
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
async function count(config, context) {
    const guard = new Guard(context.bundleRoot);
    const side = { label: '', config };
    try {
        return await inSessions([side], context, guard, async ([session]) => {
            await session.count(true);
            return session.finish(null);
        });
    }
    finally {
        await guard.close();
    }
}
/**
 * Measures several services together: exact counts of each first, where its configuration wants
 * them, then rounds.
 * @returns their measurements in the order of the sides
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
async function recordTogether(sides, how) {
    return measure(sides, how);
}
async function measure(sides, how) {
    const { context, guard, pace } = how;
    const agreed = await abortable(agreeOnLoad(sides, context, guard), context.signal);
    return inSessions(agreed, context, guard, async (sessions, sampling) => {
        // Its installation must not be taken for the time that a round needs.
        await sampling.path();
        for (const [index, session] of sessions.entries()) {
            if (sides[index]?.config.count)
                await session.count(false);
        }
        const rounds = new Rounds(sessions, how);
        while (!context.signal.aborted) {
            await rounds.measureOne();
            if (rounds.isGivenUp || !(await pace.goesOn(rounds)))
                break;
        }
        return rounds.measurements();
    });
}
/** Prepares a session for each side, works with them, and ends their loads whatever happens. */
async function inSessions(sides, context, guard, work) {
    const sampling = new Sampling(sides.flatMap(({ config }) => [config.python, pathPython(config.appDir)].filter((each) => each !== undefined)), context.progress);
    const shared = { sampling, background: new Background(context.progress) };
    const sessions = [];
    const all = async () => {
        for (const side of sides)
            sessions.push(await Session.prepare(side, guard, context, shared));
        return work(sessions, sampling);
    };
    try {
        return await abortable(all(), context.signal);
    }
    finally {
        await Promise.all(sessions.map((session) => session.close()));
    }
}
/** The rounds of all sessions, one of each at a time. */
class Rounds {
    #sessions;
    #how;
    #pairing;
    #began = performance.now();
    #kept = 0;
    #tried = 0;
    #void = 0;
    #isServices = false;
    #isPlanned = false;
    #isGivenUp = false;
    constructor(sessions, how) {
        this.#sessions = sessions;
        this.#how = how;
        this.#pairing = how.seed === undefined ? null : { id: (0,external_node_crypto_.randomUUID)(), seed: how.seed };
    }
    get rounds() {
        return this.#kept;
    }
    get seconds() {
        return (performance.now() - this.#began) / 1000;
    }
    /** Whether the machine threw away too many rounds to go on. */
    get isGivenUp() {
        return this.#isGivenUp;
    }
    measurements = async () => {
        const pairing = this.#pairing === null
            ? null
            : {
                ...this.#pairing,
                looks: [...this.#how.pace.looks],
                pairSeconds: this.seconds / Math.max(1, this.#tried),
            };
        return Promise.all(this.#sessions.map((session) => session.finish(pairing)));
    };
    /** Measures one round of every session; when one side's is void, all are repeated. */
    async measureOne() {
        const { signal } = this.#how.context;
        while (!signal.aborted && !this.#isGivenUp) {
            const began = performance.now();
            const outcomes = await this.#try();
            const valid = [];
            const thrownAway = [];
            outcomes.forEach((outcome, side) => {
                if ('round' in outcome) {
                    valid.push(outcome.round);
                }
                else {
                    thrownAway.push(outcome);
                    this.#sessions[side]?.discard(outcome.void);
                }
            });
            if (valid.length === outcomes.length) {
                valid.forEach((round, side) => {
                    this.#sessions[side]?.keep(round);
                });
                this.#kept += 1;
                this.#tell(valid);
                return;
            }
            if (this.#hasMoreRequestsAfter(thrownAway, (performance.now() - began) / 1000))
                continue;
            this.#countVoid(thrownAway);
        }
    }
    /**
     * What a round was planned from may have been a pause of the machine, so that it was over before
     * it was sampled: that is cured by more requests, and no failure.
     */
    #hasMoreRequestsAfter(thrownAway, seconds) {
        if (!thrownAway.every(({ cause }) => cause === 'few-samples'))
            return false;
        const samples = Math.min(...thrownAway.map((each) => each.samples));
        const requests = this.#how.pace.moreRequests({ requests: this.#requests, samples, seconds }, this);
        if (requests === undefined)
            return false;
        for (const session of this.#sessions)
            session.requestsPerRound = requests;
        this.#how.context.progress(`rounds have ${requests} requests from now on`);
        return true;
    }
    /**
     * A machine that disturbs one round after the other is no failure: there is less to decide from.
     * @throws MeasurementError when too many rounds failed
     */
    #countVoid(thrownAway) {
        this.#void += 1;
        this.#isServices ||= thrownAway.some(({ cause }) => cause !== 'machine');
        if (this.#void <= MOST_VOID_ROUNDS)
            return;
        this.#isGivenUp = !this.#isServices && this.#kept > 0;
        if (this.#isGivenUp)
            return;
        const reasons = new Set(this.#sessions.flatMap((session) => session.voidRounds.map(({ reason }) => reason)));
        throw new build_errors/* MeasurementError */.HG(`measuring: ${this.#void} rounds were void`, {
            advice: thrownAway.some(({ cause }) => cause === 'few-samples')
                ? 'Give more requests per round ("requests"), and a duet more time for them ("budget").'
                : 'Nothing can be said from rounds that failed; solve the cause below first.',
            details: [...reasons].map((reason) => `  - ${reason}`).join('\n'),
        });
    }
    async #try() {
        const began = performance.now();
        this.#tried += 1;
        // Of its own for each round, so that a seed gives the same ones whatever came before.
        const random = (0,measure_random/* randomOf */.Rn)(`${this.#how.seed ?? ''}/${this.#tried}`);
        const open = await this.#open(random);
        try {
            await allOf(open.map(({ session, round }) => session.attach(round)));
            await this.#sendInTurn(open.map(({ round }) => round), { random, startSeconds: (performance.now() - began) / 1000 });
            return await allOf(open.map(({ session, round }) => session.end(round)));
        }
        finally {
            await Promise.all(open.map(({ round }) => round.stop()));
        }
    }
    /** Starts all services at once, in random order; all are up, or none. */
    async #open(random) {
        const hashSeed = this.#hashSeed(random);
        const control = controlMs();
        const opened = await Promise.allSettled((0,measure_random/* shuffled */.A4)(this.#sessions, random).map(async (session) => ({
            session,
            round: await session.open(hashSeed, control),
        })));
        const open = opened.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
        const failed = opened.find((each) => each.status === 'rejected');
        if (failed !== undefined) {
            await Promise.all(open.map(({ round }) => round.stop()));
            throw failed.reason;
        }
        const place = ({ session }) => this.#sessions.indexOf(session);
        return open.sort((a, b) => place(a) - place(b));
    }
    /**
     * Services that are measured together share their hash seed. For one measured alone rounds of
     * the same number do, in this measurement and in the next one: the order of sets and
     * dictionaries is then no difference between two measurements.
     */
    #hashSeed(random) {
        return this.#pairing === null ? this.#kept + 1 : Math.floor(random() * 2 ** 32);
    }
    /** All requests of a round; with several services in bursts, each time in random order. */
    async #sendInTurn(open, { random, startSeconds }) {
        const inBursts = open.length > 1 && open.every((round) => round.inBursts);
        const bursts = [];
        for (let sent = 0; sent < this.#requests;) {
            const began = performance.now();
            const next = Math.min(inBursts ? BURST_REQUESTS : this.#requests, this.#requests - sent);
            for (const round of (0,measure_random/* shuffled */.A4)(open, random))
                await round.send(next);
            sent += next;
            if (open.some((round) => round.isVoid))
                return;
            bursts.push((performance.now() - began) / 1000 / next);
            if (!this.#isPlanned && inBursts && sent >= PROBE_REQUESTS) {
                // A pause of the machine in one of them would be taken for a slow service.
                this.#plan({ startSeconds, requestSeconds: median(bursts) });
            }
        }
    }
    #plan(speed) {
        const requests = this.#how.pace.requestsOf(speed, this.#requests);
        for (const session of this.#sessions)
            session.requestsPerRound = requests;
        this.#isPlanned = true;
    }
    get #requests() {
        return Math.max(...this.#sessions.map((session) => session.requestsPerRound));
    }
    #tell(rounds) {
        const { context, pace } = this.#how;
        const unit = rounds.length > 1 ? 'pairs' : 'rounds';
        const isMost = rounds.length > 1;
        context.step?.({ unit, done: this.#kept, of: pace.most, isMost });
        const cpu = rounds.map((round) => round.cpuMs / round.requests);
        const [first, second] = cpu;
        if (second !== undefined) {
            const change = (second / first - 1) * 100;
            // How many there will be may be known only after the first one.
            const most = pace.most < this.#kept ? '' : ` of at most ${pace.most}`;
            context.progress(`pair ${this.#kept}${most}: ${first.toFixed(3)} → ${second.toFixed(3)} ms CPU per request ` +
                `(${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(1)} %)`);
            return;
        }
        const [round] = rounds;
        context.progress(`round ${this.#kept}/${pace.most}: ${first.toFixed(3)} ms CPU per request, ` +
            `${Math.round(round.requests / round.seconds)} requests/s, ${round.sampler.samples} samples`);
    }
}
/** The lower one of two in the middle: what disturbs a burst makes it longer. */
function median(values) {
    return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}
/** Waits for all, also when one fails, so that nothing goes on behind an error. */
async function allOf(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}


/***/ })

};

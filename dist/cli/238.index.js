export const id = 238;
export const ids = [238];
export const modules = {

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

/***/ 22117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   bg: () => (/* binding */ listenersOf),
/* harmony export */   ov: () => (/* binding */ freePort)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/** TCP ports of this machine: a free one, and who listens on one. */




/** A port that nothing listens on now, on the loopback address. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.createServer)();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
        });
    });
}
/** Pids of the processes that hold a listening socket on a port; several for servers with workers. */
async function listenersOf(port) {
    if (process.platform !== 'linux') {
        return lsof([`-iTCP:${port}`, '-sTCP:LISTEN', '-t'], /^(\d+)$/);
    }
    const sockets = await listeningSockets();
    if (![...sockets.values()].includes(port))
        return [];
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
    const ports = await Promise.all(pids.map((pid) => portsHeld(pid, sockets)));
    return pids.filter((_, index) => ports[index]?.includes(port));
}
/** Ports on which any of some processes listens, lowest first. */
async function portsOf(pids) {
    if (process.platform !== 'linux') {
        return lsof(['-iTCP', '-sTCP:LISTEN', '-a', '-p', pids.join(','), '-F', 'n'], /:(\d+)$/);
    }
    const sockets = await listeningSockets();
    const held = await Promise.all(pids.map((pid) => portsHeld(pid, sockets)));
    return [...new Set(held.flat())].sort((a, b) => a - b);
}
async function lsof(args, pattern) {
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('lsof', ['-nP', ...args]);
        const found = stdout.split('\n').map((line) => pattern.exec(line)?.[1]);
        return [...new Set(found.filter((each) => each !== undefined).map(Number))];
    }
    catch {
        return []; // lsof ends with 1 when nothing listens
    }
}
/** Listening TCP sockets of this machine: port by what `/proc/PID/fd` calls the socket. */
async function listeningSockets() {
    const LISTEN = '0A';
    const sockets = new Map();
    for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
        const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(table, 'utf8').catch(() => '')).split('\n').slice(1);
        for (const line of lines) {
            const fields = line.trim().split(/\s+/);
            const port = Number.parseInt(fields[1]?.split(':')[1] ?? '', 16);
            if (fields[3] === LISTEN)
                sockets.set(`socket:[${fields[9]}]`, port);
        }
    }
    return sockets;
}
async function portsHeld(pid, sockets) {
    const descriptors = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(`/proc/${pid}/fd`).catch(() => []);
    const targets = await Promise.all(descriptors.map((each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/${pid}/fd/${each}`).catch(() => '')));
    return targets.flatMap((target) => sockets.get(target) ?? []);
}


/***/ }),

/***/ 13482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ descendants),
/* harmony export */   L_: () => (/* binding */ treePids),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   dA: () => (/* binding */ stopTree),
/* harmony export */   l6: () => (/* binding */ MARK_VARIABLE)
/* harmony export */ });
/* unused harmony export trySignal */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/** Processes of this machine: who descends from whom, and how a whole tree is stopped. */




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** All processes that can be seen now. */
async function listProcesses() {
    if (process.platform === 'linux') {
        const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
        const all = await Promise.all(pids.map((pid) => processInfo(Number(pid))));
        return all.filter((info) => info !== undefined);
    }
    const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat=,lstart='], {
        maxBuffer: 64 * 1024 * 1024,
    });
    return stdout
        .split('\n')
        .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line))
        .filter((match) => match !== null)
        .map((match) => ({
        pid: Number(match[1]),
        parent: Number(match[2]),
        group: Number(match[3]),
        zombie: match[4].startsWith('Z'),
        startTime: match[5],
    }));
}
async function processInfo(pid) {
    try {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, 'utf8');
        // The command's name stands in brackets and may hold anything, brackets and spaces included.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return {
            pid,
            zombie: fields[0] === 'Z' || fields[0] === 'X',
            parent: Number(fields[1]),
            group: Number(fields[2]),
            startTime: fields[19],
        };
    }
    catch {
        return undefined; // ended between listing and reading
    }
}
/** A process and all that descend from it, the root first; empty when the root has ended. */
function descendants(all, root) {
    const children = new Map();
    for (const info of all) {
        const siblings = children.get(info.parent);
        if (siblings === undefined)
            children.set(info.parent, [info]);
        else
            siblings.push(info);
    }
    const result = all.filter((info) => info.pid === root);
    for (let index = 0; index < result.length; index++) {
        result.push(...(children.get(result[index].pid) ?? []));
    }
    return result;
}
/**
 * The pids of a process and all that descend from it, the root first; empty when it has ended.
 * On Linux it asks the processes themselves, which is much quicker than listing all of /proc.
 */
async function treePids(root) {
    const told = process.platform === 'linux' ? await toldChildren(root) : undefined;
    if (told === undefined)
        return descendants(await listProcesses(), root).map(({ pid }) => pid);
    const pids = [root, ...told];
    for (let index = 1; index < pids.length; index++) {
        pids.push(...((await toldChildren(pids[index])) ?? []));
    }
    return pids;
}
/** Undefined when the process has ended or the kernel was built without such lists. */
async function toldChildren(pid) {
    const lists = await Promise.all((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(`/proc/${pid}/task`).catch(() => [])).map((tid) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/task/${tid}/children`, 'latin1').catch(() => undefined)));
    if (lists.every((list) => list === undefined))
        return undefined;
    return lists.flatMap((list) => list?.match(/\d+/g) ?? []).map(Number);
}
/** Variable in the environment of all that we start; finds what left its process group. */
const MARK_VARIABLE = 'FASTAPI_SPY_MARK';
async function hasMark(pid, mark) {
    try {
        const environment = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/environ`, 'latin1');
        return environment.split('\0').includes(`${MARK_VARIABLE}=${mark}`);
    }
    catch {
        return false;
    }
}
async function ownedProcesses(owned) {
    const all = (await listProcesses()).filter((info) => !info.zombie && info.pid !== process.pid);
    const tree = new Set(descendants(all, owned.pid).map((info) => info.pid));
    const belongs = await Promise.all(all.map(async (info) => tree.has(info.pid) ||
        info.group === owned.pid ||
        (process.platform === 'linux' && (await hasMark(info.pid, owned.mark)))));
    return all.filter((_, index) => belongs[index]);
}
/**
 * Stops a process and everything that it started: SIGTERM to the root, so that a server can end
 * its workers itself; then SIGTERM, then SIGKILL to whatever is left. Resolves when all are gone.
 */
async function stopTree(owned, graceMs = 5000) {
    if (process.platform === 'win32') {
        await run('taskkill', ['/PID', String(owned.pid), '/T', '/F']).catch(() => undefined);
        return;
    }
    let left = await ownedProcesses(owned);
    // Known members stay members when their parent ends and they are handed to init.
    const members = new Map(left.map((info) => [identity(info), info]));
    const signalAll = (signal) => {
        for (const info of left)
            trySignal(info.pid, signal);
    };
    const waitFor = async (milliseconds, isOver = () => left.length === 0) => {
        const deadline = performance.now() + milliseconds;
        for (;;) {
            const alive = new Set((await listProcesses()).filter((p) => !p.zombie).map(identity));
            for (const info of await ownedProcesses(owned))
                members.set(identity(info), info);
            left = [...members.values()].filter((info) => alive.has(identity(info)));
            if (isOver() || performance.now() > deadline)
                return;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
        }
    };
    if (left.length === 0)
        return;
    const hasRoot = () => left.some((info) => info.pid === owned.pid);
    if (hasRoot()) {
        // A server ends after its workers. What is still there when the root is gone had no such
        // root above it (a shell, for instance) and is told itself, with the same grace.
        trySignal(owned.pid, 'SIGTERM');
        await waitFor(graceMs, () => !hasRoot());
        if (left.length === 0)
            return;
    }
    signalAll('SIGTERM');
    await waitFor(hasRoot() ? 500 : graceMs);
    if (left.length === 0)
        return;
    signalAll('SIGKILL');
    await waitFor(2000);
}
function identity(info) {
    return `${info.pid}:${info.startTime}`;
}
/** Sends a signal; false when the process has ended or is not ours to signal. */
function trySignal(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 57238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findPython: () => (/* binding */ findPython),
  I: () => (/* binding */ openService)
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
// EXTERNAL MODULE: ./build/app/find.js
var find = __webpack_require__(22593);
// EXTERNAL MODULE: ./build/app/port.js
var app_port = __webpack_require__(22117);
// EXTERNAL MODULE: ./build/app/process-tree.js
var process_tree = __webpack_require__(13482);
// EXTERNAL MODULE: ./node_modules/wait-on/lib/wait-on.js
var wait_on = __webpack_require__(1503);
;// CONCATENATED MODULE: ./build/app/ready.js
/** Waiting until a service answers. */

/**
 * Resolves true when the probe succeeds, false when its time is over or the service ended first.
 * wait-on cannot be cancelled, so it is asked in short turns and nothing of it outlives the call.
 */
async function waitUntilReady(probe, isOver) {
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
                proxy: false,
            });
            return !isOver();
        }
        catch {
            // not yet
        }
    }
    return false;
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
        await (0,find/* requireProcess */.Pt)(givenPid);
    const port = options.port ?? (await portOf(givenPid));
    const pid = givenPid ?? (await (0,find/* serverOnPort */.Qt)(port));
    if (!(await waitUntilReady(probe(options, port), () => false))) {
        throw new errors/* MeasurementError */.HG(`attaching to pid ${pid}: port ${port} did not answer within ${options.waitTimeoutSeconds} s`);
    }
    return {
        pid,
        url: `http://127.0.0.1:${port}`,
        ending: () => {
            try {
                process.kill(pid, 0);
                return undefined;
            }
            catch (error) {
                return error.code === 'ESRCH' ? 'has ended' : undefined;
            }
        },
        logTail: async () => '',
        stop: async () => undefined,
    };
}
/** @throws InputError when the process listens on no port, or on several */
async function portOf(pid) {
    const tree = await (0,process_tree/* treePids */.L_)(pid);
    const [port, ...more] = await (0,app_port/* portsOf */.a5)(tree);
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
    const port = options.port ?? (await (0,app_port/* freePort */.ov)());
    if (options.port !== undefined && (await (0,app_port/* listenersOf */.bg)(port)).length > 0) {
        throw new errors/* InputError */.dz(`starting the service: port ${port} is already in use`, {
            advice: 'Leave the port out to have a free one chosen, or stop what listens there.',
        });
    }
    const command = serviceCommand(options, port);
    const folder = guard.temporaryFolder();
    const logPath = (0,external_node_path_.join)(folder, 'service.log');
    const log = await (0,promises_.open)(logPath, 'w');
    const { mark, environment } = guard.mark();
    const child = (0,external_node_child_process_.spawn)(command.file, command.args, {
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
    });
    if (child.pid !== undefined)
        guard.own(child.pid, mark);
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
        const ready = await waitUntilReady(probe(options, port), () => ended !== undefined);
        if (!ready || ended !== undefined) {
            // Its last words may still be on their way.
            await Promise.race([exited, (0,external_node_timers_promises_.setTimeout)(ended === undefined ? 0 : 200)]);
            throw await notReady(options, command.text, port, child, ended, logTail, dump);
        }
        return {
            pid: await (0,find/* topmostPython */.tk)(child.pid),
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
async function notReady(options, command, port, child, ended, logTail, dump) {
    const log = await logTail();
    const where = options.readyPath === undefined ? `port ${port}` : `${options.readyPath} on port ${port}`;
    const what = ended === undefined
        ? `it did not answer on ${where} within ${options.waitTimeoutSeconds} s`
        : `it ${ended} before it answered on ${where}`;
    const stacks = ended === undefined && child.pid !== undefined
        ? await dump(await (0,find/* topmostPython */.tk)(child.pid))
        : '';
    const listensElsewhere = ended === undefined &&
        options.source.kind === 'command' &&
        !options.source.command.includes('{port}');
    return new errors/* MeasurementError */.HG(`starting the service (${command}): ${what}`, {
        advice: listensElsewhere
            ? 'The command has no {port}: write it where the server takes its port, or set port to the one it uses.'
            : /No module named '?uvicorn/.test(log)
                ? 'uvicorn is not installed for this interpreter: install it, name another with python, or give a command.'
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


/***/ })

};

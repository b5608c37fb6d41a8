export const id = 7238;
export const ids = [7238];
export const modules = {

/***/ 22593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PG: () => (/* binding */ findServerOnPort),
/* harmony export */   Pt: () => (/* binding */ requireProcess),
/* harmony export */   Qt: () => (/* binding */ serverOnPort),
/* harmony export */   tk: () => (/* binding */ topmostPython)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22117);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13482);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79963);
/* harmony import */ var _server_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57473);
/* harmony import */ var _systems_linux_sockets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90636);
/* harmony import */ var _systems_windows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41508);
/** The process to attach to: the topmost Python process of a service. */







/** Those of some processes that run Python; a virtual environment's launcher on Windows does not. */
async function pythonsAmong(processes) {
    const programs = await (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .programsOf */ .h)(processes);
    const pythons = processes.filter(({ pid }) => {
        const { executable = '', argv = [] } = programs.get(pid) ?? {};
        return (0,_server_command_js__WEBPACK_IMPORTED_MODULE_4__/* .isInterpreter */ .Xz)(argv[0] ?? '') || /(?:python|pypy)[^/\\]*$/i.test(executable);
    });
    const launchers = process.platform === 'win32'
        ? (0,_systems_windows_js__WEBPACK_IMPORTED_MODULE_6__.launchersAmong)(pythons.flatMap((info) => {
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
    const tree = (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .descendants */ .DG)(await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listProcesses */ .O3)(), root);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`attaching to port ${port}: nothing listens there that this user can see`, {
        advice: 'Start the service first, or give app or command to have it started.',
    });
}
/**
 * The same; undefined when nothing listens there.
 * @throws InputError when several containers have a server there
 */
async function findServerOnPort(port) {
    const listeners = await (0,_port_js__WEBPACK_IMPORTED_MODULE_1__/* .listenersOf */ .bg)(port);
    if (listeners.length > 0) {
        return masterOf((await behindProxy(listeners)) ?? listeners);
    }
    const elsewhere = [...(await (0,_port_js__WEBPACK_IMPORTED_MODULE_1__/* .listenersElsewhere */ .EO)(port)).values()];
    const masters = await Promise.all(elsewhere.map(masterOf));
    if (masters.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`attaching to port ${port}: nothing here listens there, and in ${masters.length} containers something does`, { advice: `Name the process: --pid ${masters.join(', or --pid ')}` });
    }
    return masters[0];
}
/** The listeners in the container that Docker's proxy hands the connections of a port on to. */
async function behindProxy(listeners) {
    if (process.platform !== 'linux')
        return undefined;
    const processes = (await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listProcesses */ .O3)()).filter(({ pid }) => listeners.includes(pid));
    for (const { argv } of (await (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .programsOf */ .h)(processes)).values()) {
        const target = (0,_systems_linux_sockets_js__WEBPACK_IMPORTED_MODULE_5__/* .proxiedTo */ .Xk)(argv);
        if (target === undefined)
            continue;
        for (const pids of (await (0,_port_js__WEBPACK_IMPORTED_MODULE_1__/* .listenersElsewhere */ .EO)(target.port)).values()) {
            if (await (0,_systems_linux_sockets_js__WEBPACK_IMPORTED_MODULE_5__/* .isAtAddress */ .Kw)(pids[0], target.address))
                return pids;
        }
    }
    return undefined;
}
async function masterOf(listeners) {
    const processes = await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listProcesses */ .O3)();
    const all = new Map(processes.map((info) => [info.pid, info]));
    const pythons = await pythonsAmong(processes);
    let master = climb(listeners[0], all, pythons);
    for (const pid of listeners.slice(1)) {
        const other = climb(pid, all, pythons);
        if ((0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .descendants */ .DG)(processes, other).some((info) => info.pid === master))
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
    if (!(await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listProcesses */ .O3)()).some((info) => info.pid === pid && !info.zombie)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`attaching to pid ${pid}: there is no such process`, {
            advice: 'Give the pid of a running service, or app or command to have one started.',
        });
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

// EXTERNAL MODULE: ./build/app/systems/linux-sockets.js
var linux_sockets = __webpack_require__(90636);
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
    const asked = probe(options, port);
    const ready = await waitUntilReady(asked, () => false);
    if (!ready.isReady) {
        throw new errors/* MeasurementError */.HG(`attaching to pid ${pid}: it ${notReadyText(asked, ready)}`, {
            advice: ready.status === undefined && (await (0,linux_sockets/* isInOtherNetwork */.UC)(pid))
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
async function notReady(options, command, child, { asked, ended, ready }, logTail, dump) {
    const log = await logTail();
    const what = ended === undefined
        ? notReadyText(asked, ready)
        : `${ended} before it answered on ${placeOf(asked)}`;
    const stacks = ended === undefined && child.pid !== undefined
        ? await dump(await (0,find/* topmostPython */.tk)(child.pid))
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


/***/ })

};

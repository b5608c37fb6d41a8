export const id = 867;
export const ids = [867];
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


/***/ })

};

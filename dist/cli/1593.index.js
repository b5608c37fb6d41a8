export const id = 1593;
export const ids = [1593];
export const modules = {

/***/ 11593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatUptime: () => (/* binding */ formatUptime),
/* harmony export */   listCommand: () => (/* binding */ listCommand)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48179);
/** `fastapi-spy list`: the FastAPI servers that run on this machine. */


/** How long the servers are looked at to tell how busy they are. */
const LOOK_MS = 400;
function listCommand(_context) {
    return new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB('list')
        .description('List the FastAPI servers that run here.')
        .option('--workers', 'name the processes that answer requests, and how busy each is')
        .option('--json', 'print JSON')
        .addHelpText('after', `
It knows uvicorn, gunicorn, hypercorn, granian and "fastapi run" by their command lines, and a
script that runs one itself when it listens. CPU is of one core, over ${LOOK_MS / 1000} s, and of all processes of
the server.

Examples:
  $ fastapi-spy list
  $ fastapi-spy list --workers
  $ fastapi-spy list --json | jq '.servers[].pid'

Exit codes: 0 it went well, 2 bad usage or input, 3 it failed.`)
        .action(list);
}
async function list(options) {
    const { listServers } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4204), __webpack_require__.e(8380)]).then(__webpack_require__.bind(__webpack_require__, 48380));
    const isWhole = options.workers === true || options.json === true;
    const servers = await withCpu(await listServers(), isWhole);
    if (options.json === true) {
        process.stdout.write(`${JSON.stringify({ schema: 1, servers }, undefined, 2)}\n`);
        return;
    }
    if (servers.length === 0) {
        const { sharingAdvice } = await __webpack_require__.e(/* import() */ 1592).then(__webpack_require__.bind(__webpack_require__, 51592));
        const lines = ['No FastAPI server runs here that this user can see.', sharingAdvice()];
        process.stdout.write(`${lines.filter(Boolean).join('\n')}\n`);
        return;
    }
    process.stdout.write(await renderServers(servers, options.workers === true));
}
/** The servers that still run after a look at how busy they are. */
async function withCpu(servers, ofWorkers) {
    if (servers.length === 0)
        return [];
    const { openCpuClock } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(6429), __webpack_require__.e(4377)]).then(__webpack_require__.bind(__webpack_require__, 76429));
    const pids = new Set(servers.flatMap(({ pid, workers }) => [pid, ...(ofWorkers ? workers : [])]));
    const clocks = new Map([...pids].map((pid) => [pid, openCpuClock(pid)]));
    try {
        const before = await readAll(clocks);
        const began = performance.now();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_MS);
        const elapsedNs = (performance.now() - began) * 1e6;
        const after = await readAll(clocks);
        // What could be read once, and not again, has ended since.
        const hasEnded = (pid) => before.has(pid) && !after.has(pid);
        const useOf = (pid) => {
            const [first, last] = [before.get(pid), after.get(pid)];
            if (first === undefined || last === undefined)
                return { cpuSeconds: null, cpuPercent: null };
            const percent = ((last - first) / elapsedNs) * 100;
            return { cpuSeconds: round(last / 1e9, 2), cpuPercent: round(percent, 1) };
        };
        return servers
            .filter(({ pid }) => !hasEnded(pid))
            .map((server) => {
            const { pid, uptimeSeconds, workers } = server;
            return {
                ...server,
                ...(uptimeSeconds === undefined ? {} : { uptimeSeconds: round(uptimeSeconds, 1) }),
                ...useOf(pid),
                perWorker: (ofWorkers ? workers : []).map((worker) => ({
                    pid: worker,
                    ...useOf(worker),
                })),
            };
        });
    }
    finally {
        await Promise.all([...clocks.values()].map((clock) => clock.close()));
    }
}
/** Nanoseconds by pid; those that cannot be read are left out. */
async function readAll(clocks) {
    const read = await Promise.all([...clocks].map(async ([pid, clock]) => {
        const now = await clock.read().catch(() => undefined);
        return now === undefined ? [] : [[pid, now.totalNs]];
    }));
    return new Map(read.flat());
}
async function renderServers(servers, workers) {
    const { plainGrid } = await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(7594)]).then(__webpack_require__.bind(__webpack_require__, 55213));
    const isContained = servers.some(({ container }) => container !== undefined);
    const rows = servers.flatMap((each) => [
        [
            String(each.pid),
            each.server,
            each.app ?? '',
            String(each.workers.length),
            each.ports.join(' '),
            each.python ?? '',
            each.uptimeSeconds === undefined ? '' : formatUptime(each.uptimeSeconds),
            percentOf(each),
            ...(isContained ? [each.container ?? ''] : []),
        ],
        ...(workers ? each.perWorker : [])
            .filter(({ pid }) => pid !== each.pid)
            .map((worker) => [
            ...[String(worker.pid), '↳ worker', '', '', '', '', '', percentOf(worker)],
            ...(isContained ? [''] : []),
        ]),
    ]);
    return plainGrid([
        { heading: 'pid', right: true },
        { heading: 'server' },
        { heading: 'app', flexible: true },
        { heading: 'workers', right: true },
        { heading: 'port' },
        { heading: 'Python' },
        { heading: 'up', right: true },
        { heading: 'CPU', right: true },
        ...(isContained ? [{ heading: 'container' }] : []),
    ], rows);
}
function percentOf({ cpuPercent }) {
    return cpuPercent === null ? '' : `${Math.round(cpuPercent)} %`;
}
/** The two largest units: `42s`, `3m 5s`, `2h 10m`, `3d 4h`. */
function formatUptime(seconds) {
    const whole = Math.floor(seconds);
    const parts = [
        [Math.floor(whole / 86_400), 'd'],
        [Math.floor(whole / 3600) % 24, 'h'],
        [Math.floor(whole / 60) % 60, 'm'],
        [whole % 60, 's'],
    ];
    const first = parts.findIndex(([amount]) => amount > 0);
    if (first < 0)
        return '0s';
    return parts
        .slice(first, first + 2)
        .map(([amount, unit]) => `${amount}${unit}`)
        .join(' ');
}
function round(value, decimals) {
    return Math.round(value * 10 ** decimals) / 10 ** decimals;
}


/***/ })

};

export const id = 2412;
export const ids = [2412,7594,4310,196,5213];
export const modules = {

/***/ 13482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ descendants),
/* harmony export */   L_: () => (/* binding */ treePids),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   dA: () => (/* binding */ stopTree),
/* harmony export */   l6: () => (/* binding */ MARK_VARIABLE),
/* harmony export */   vG: () => (/* binding */ sendSignal)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _systems_linux_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38471);
/* harmony import */ var _systems_macos_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55260);
/** Processes of this machine: who descends from whom, and how a whole tree is stopped. */






const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Loaded where it is used: the guard, which every measurement starts, is to be up at once. */
function windows() {
    return __webpack_require__.e(/* import() */ 1508).then(__webpack_require__.bind(__webpack_require__, 41508));
}
/** All processes that can be seen now. */
async function listProcesses() {
    switch (process.platform) {
        case 'linux':
            return (0,_systems_linux_js__WEBPACK_IMPORTED_MODULE_4__/* .listLinuxProcesses */ .Gh)();
        case 'win32':
            return (await windows()).listWindowsProcesses();
        default:
            return (0,_systems_macos_js__WEBPACK_IMPORTED_MODULE_5__/* .listMacProcesses */ .lo)();
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
/**
 * Which of some processes carry a mark. Windows shows nobody's environment: there a process is found
 * by its parent, which it keeps when that has ended.
 */
async function markedProcesses(pids, mark) {
    const entry = `${MARK_VARIABLE}=${mark}`;
    if (process.platform === 'win32')
        return new Set();
    if (process.platform !== 'linux')
        return (0,_systems_macos_js__WEBPACK_IMPORTED_MODULE_5__/* .macProcessesWith */ .$d)(entry);
    const found = await Promise.all(pids.map((pid) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/environ`, 'latin1').then((environment) => environment.split('\0').includes(entry), () => false)));
    return new Set(pids.filter((_, index) => found[index]));
}
async function ownedProcesses(owned) {
    const all = (await listProcesses()).filter((info) => !info.zombie && info.pid !== process.pid);
    const root = owned.pid ?? Number.NaN;
    const tree = new Set(descendants(all, root).map((info) => info.pid));
    const marked = await markedProcesses(all.map(({ pid }) => pid), owned.mark);
    return all.filter(({ pid, group }) => tree.has(pid) || marked.has(pid) || group === root);
}
/**
 * Stops a process and everything that it started: SIGTERM to the root, so that a server can end
 * its workers itself; then SIGTERM, then SIGKILL to whatever is left. Resolves when all are gone.
 */
async function stopTree(owned, graceMs = 5000) {
    const { pid: root } = owned;
    if (process.platform === 'win32')
        return root === undefined ? undefined : stopWindowsTree(root);
    let left = await ownedProcesses(owned);
    // Known members stay members when their parent ends and they are handed to init.
    const members = new Map(left.map((info) => [identity(info), info]));
    const signalAll = (signal) => sendSignal(left.map(({ pid }) => pid), signal);
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
    const hasRoot = () => left.some((info) => info.pid === root);
    if (root !== undefined && hasRoot()) {
        // A server ends after its workers. What is still there when the root is gone had no such
        // root above it (a shell, for instance) and is told itself, with the same grace.
        await sendSignal([root], 'SIGTERM');
        await waitFor(graceMs, () => !hasRoot());
        if (left.length === 0)
            return;
    }
    await signalAll('SIGTERM');
    await waitFor(hasRoot() ? 500 : graceMs);
    if (left.length === 0)
        return;
    await signalAll('SIGKILL');
    await waitFor(2000);
}
function identity(info) {
    return `${info.pid}:${info.startTime}`;
}
/**
 * Nothing tells a Windows process without a window to end in its own time: our services have no
 * console that Ctrl-C could reach (`detached`), and `taskkill` without /F closes windows only.
 */
async function stopWindowsTree(root) {
    // Twice: a process that was being started while the first list was made is in the second.
    for (let turn = 0; turn < 2; turn++) {
        const { killWindowsTrees, listWindowsProcesses } = await windows();
        const all = await listWindowsProcesses().catch(() => []);
        // The root may have ended; what it started still names it.
        const members = new Set([root]);
        for (let size = 0; size !== members.size;) {
            size = members.size;
            for (const { pid, parent } of all)
                if (members.has(parent))
                    members.add(pid);
        }
        await killWindowsTrees([...members]);
    }
}
/** Whether there is a process of this id. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}
/**
 * Sends a signal to processes of ours. What runs under sudo (py-spy, where only root may read
 * memory) takes signals from root only.
 */
async function sendSignal(pids, signal) {
    const roots = pids.filter((pid) => {
        try {
            process.kill(pid, signal);
            return false;
        }
        catch (error) {
            return error.code === 'EPERM';
        }
    });
    if (roots.length === 0 || process.platform === 'win32')
        return;
    const args = ['-n', 'kill', `-${signal.slice(3)}`, ...roots.map(String)];
    await run('sudo', args, { timeout: 10_000 }).catch(() => undefined);
}


/***/ }),

/***/ 38471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ processesCalled),
/* harmony export */   CZ: () => (/* binding */ namespacePids),
/* harmony export */   Gh: () => (/* binding */ listLinuxProcesses),
/* harmony export */   HK: () => (/* binding */ linuxProgram),
/* harmony export */   KW: () => (/* binding */ isInOtherPidNamespace),
/* harmony export */   sJ: () => (/* binding */ pathSeenBy),
/* harmony export */   t1: () => (/* binding */ linuxPids),
/* harmony export */   t8: () => (/* binding */ containerOf),
/* harmony export */   zu: () => (/* binding */ innerIds)
/* harmony export */ });
/* unused harmony exports parseNamespacePids, parseContainerId */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/** Linux: processes from /proc, and the namespaces that a container puts them into. */

const MOST_WORDS = 500;
/** Pids of all processes that can be seen. */
async function linuxPids() {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
}
async function listLinuxProcesses() {
    const all = await Promise.all((await linuxPids()).map(processInfo));
    return all.filter((info) => info !== undefined);
}
async function processInfo(pid) {
    try {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, 'utf8');
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
/** No words for a kernel thread; no executable where this user may not know. */
async function linuxProgram(pid) {
    const line = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return {
        // A title that was set leaves the rest of the old words behind as zeros.
        argv: line.replace(/\0+$/, '').split('\0', MOST_WORDS).filter(Boolean),
        executable: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/exe`).catch(() => ''),
    };
}
/**
 * A file as a process sees it: of its container, where it is in one.
 * @param path absolute in that process
 */
function pathSeenBy(pid, path) {
    return `/proc/${pid}/root${path}`;
}
/**
 * The ids of a process or thread in all pid namespaces that it is in, the reader's own first, from
 * the text of its `status`; one id where it is in no other, or the kernel is older than 4.1.
 */
function parseNamespacePids(status) {
    const told = /^NSpid:\s*([\d\s]+)$/m.exec(status)?.[1] ?? /^Pid:\s*(\d+)$/m.exec(status)?.[1];
    return (told?.trim().split(/\s+/) ?? []).map(Number);
}
/** The same of a living process; empty when it has ended. */
async function namespacePids(pid) {
    return parseNamespacePids(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/status`, 'utf8').catch(() => ''));
}
/** Whether a process is in a pid namespace below this process's, as in a container on this host. */
async function isInOtherPidNamespace(pid) {
    return process.platform === 'linux' && (await namespacePids(pid)).length > 1;
}
/**
 * Processes that go by a pid inside a container: what `ps` or a log in there says, and not what
 * they are called here.
 */
async function processesCalled(pidInside) {
    if (process.platform !== 'linux')
        return [];
    const pids = await linuxPids();
    const inside = await Promise.all(pids.map(namespacePids));
    return pids.filter((_, index) => (inside[index]?.length ?? 0) > 1 && inside[index]?.at(-1) === pidInside);
}
/** What the processes and their threads are called in the innermost namespace → here. */
async function innerIds(pids) {
    const processes = new Map();
    const threads = new Map();
    await Promise.all(pids.map(async (pid) => {
        const inside = (await namespacePids(pid)).at(-1);
        if (inside !== undefined)
            processes.set(inside, pid);
        for (const tid of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(`/proc/${pid}/task`).catch(() => [])) {
            const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/task/${tid}/status`, 'utf8').catch(() => '');
            const thread = parseNamespacePids(status).at(-1);
            if (thread !== undefined)
                threads.set(thread, Number(tid));
        }
    }));
    return { processes, threads };
}
/**
 * The container that a process runs in, from the text of its `cgroup`: the first twelve digits of
 * its id, as Docker, Podman, containerd and CRI-O show it; undefined for a process of the host.
 */
function parseContainerId(cgroup) {
    // The last one of a line: a container in a container stands below the outer one.
    return [...cgroup.matchAll(/(?:^|[/:-])([0-9a-f]{64})(?=[./\n]|$)/gm)].at(-1)?.[1]?.slice(0, 12);
}
/** Undefined also where the process itself is in that container. */
async function containerOf(pid) {
    if (!(await isInOtherPidNamespace(pid)))
        return undefined;
    return parseContainerId(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/cgroup`, 'utf8').catch(() => ''));
}


/***/ }),

/***/ 55260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ macProcessesWith),
/* harmony export */   dI: () => (/* binding */ macPrograms),
/* harmony export */   lo: () => (/* binding */ listMacProcesses),
/* harmony export */   oP: () => (/* binding */ macFolder),
/* harmony export */   z7: () => (/* binding */ macListeners)
/* harmony export */ });
/* unused harmony exports parsePsProcesses, parsePsPrograms, splitPsCommand, parseLsofListeners */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/** macOS (and the BSDs): what `ps` and `lsof` say of processes. The parsers are pure. */


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const MOST_WORDS = 500;
async function ps(columns, ...options) {
    // One -o per column: what follows an equals sign is the column's title on BSD, commas included.
    const args = ['-A', '-ww', ...options, ...columns.flatMap((column) => ['-o', `${column}=`])];
    const { stdout } = await run('ps', args, {
        // Dates in English; in an ASCII locale other letters of a path would be written as codes.
        env: { ...process.env, LC_ALL: undefined, LC_TIME: 'C', LC_CTYPE: 'UTF-8' },
        maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
}
async function listMacProcesses() {
    return parsePsProcesses(await ps(['pid', 'ppid', 'pgid', 'stat', 'lstart']));
}
/** Parses pid, parent, group, state and the date of the start, one process a line. */
function parsePsProcesses(text) {
    return text
        .split('\n')
        .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S.*?)\s*$/.exec(line))
        .filter((match) => match !== null)
        .map((match) => ({
        pid: Number(match[1]),
        parent: Number(match[2]),
        group: Number(match[3]),
        zombie: match[4].startsWith('Z'),
        startTime: match[5],
    }));
}
/** Programs of all processes by pid. */
async function macPrograms() {
    // Both may hold blanks, so each is asked for alone.
    const [commands, executables] = await Promise.all([ps(['pid', 'args']), ps(['pid', 'comm'])]);
    return parsePsPrograms(commands, executables);
}
/**
 * Parses two listings of `pid text`: command lines, and the files of the programs.
 * The system joins the words of a command line with blanks, so a word with blanks in it cannot be
 * told from several; the program and a script are found all the same.
 */
function parsePsPrograms(commands, executables) {
    const files = new Map(pidLines(executables));
    return new Map(pidLines(commands).map(([pid, command]) => {
        const executable = files.get(pid) ?? '';
        return [pid, { argv: splitPsCommand(command, executable), executable }];
    }));
}
function pidLines(text) {
    return text
        .split('\n')
        .map((line) => /^\s*(\d+)\s(.*)$/.exec(line))
        .filter((match) => match !== null)
        .map((match) => [Number(match[1]), match[2].trim()]);
}
const INTERPRETER = /^\/.*?\/(?:python|pypy)[\d.]*(?:t|d|w)?(?= |$)/i;
const SCRIPT = /^\/.*?\/(?:uvicorn|gunicorn|hypercorn|granian|fastapi|coverage|[^/]*\.pyw?)(?= |$)/;
/** The words of a command line as `ps` writes it. */
function splitPsCommand(command, executable = '') {
    const isFirst = executable !== '' && `${command} `.startsWith(`${executable} `);
    const program = isFirst ? executable : INTERPRETER.exec(command)?.[0];
    if (program === undefined)
        return command.split(/\s+/, MOST_WORDS).filter(Boolean);
    const rest = command.slice(program.length).trim();
    const script = SCRIPT.exec(rest)?.[0] ?? '';
    const words = rest.slice(script.length).split(/\s+/, MOST_WORDS);
    return [program, script, ...words].filter(Boolean);
}
/** Pids of the processes whose environment has an entry; those of other users show none. */
async function macProcessesWith(entry) {
    const text = await ps(['pid', 'args'], '-E').catch(() => '');
    return new Set(pidLines(text)
        .filter(([, line]) => line.split(' ').includes(entry))
        .map(([pid]) => pid));
}
/** Listening TCP sockets that this user may see; those of other users take root. */
async function macListeners(among) {
    if (among?.length === 0)
        return [];
    const only = among === undefined ? [] : ['-a', '-p', among.join(',')];
    return parseLsofListeners(await lsof(['-iTCP', '-sTCP:LISTEN', ...only, '-F', 'pn']));
}
/** Parses lsof's fields: a line `p` with the pid, then a line `n` with the address per socket. */
function parseLsofListeners(text) {
    const found = new Map();
    let pid;
    for (const line of text.split('\n')) {
        if (/^p\d+$/.test(line))
            pid = Number(line.slice(1));
        // `*:8000`, `127.0.0.1:8000`, `[::1]:8000`; an address with an arrow is a connection.
        const port = Number(/^n(?!.*->).*:(\d+)(?: \(LISTEN\))?$/.exec(line)?.[1] ?? Number.NaN);
        if (pid !== undefined && port >= 1 && port <= 65_535)
            found.set(`${pid}:${port}`, { pid, port });
    }
    return [...found.values()];
}
/** The folder that a process runs in; empty where this user may not know. */
async function macFolder(pid) {
    const text = await lsof(['-a', '-p', String(pid), '-d', 'cwd', '-F', 'n']);
    return /^n(\/.*)$/m.exec(text)?.[1] ?? '';
}
/** Empty when there is nothing to tell, which is an error to lsof. */
async function lsof(args) {
    return run('lsof', ['-nP', ...args], { maxBuffer: 64 * 1024 * 1024 }).then(({ stdout }) => stdout, 
    // It also ends with 1 when one of several processes is gone.
    (error) => error.stdout ?? '');
}


/***/ }),

/***/ 55213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plainGrid: () => (/* binding */ plainGrid)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57336);
/* harmony import */ var _report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58933);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38565);
/** Tables of the commands that look at running services: no verdicts, only columns. */



/** Narrower than this the tables would be unreadable; a terminal breaks the lines then. */
const MINIMUM_WIDTH = 60;
/**
 * A table that fits the terminal, without colour where that is not wanted.
 * @returns lines, each with its end; the heading alone when there are no rows
 */
function plainGrid(columns, rows, { colour, width } = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__.outputStyle)()) {
    const shown = rows.length === 0 ? [columns.map(() => '')] : rows;
    const text = (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .grid */ .Vg)('', columns, shown.map((cells) => ({ verdict: 'unchanged', cells })), picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors(colour), Math.max(MINIMUM_WIDTH, width));
    // The first line is for a title.
    const lines = text.split('\n').slice(1);
    return `${(rows.length === 0 ? lines.slice(0, 1) : lines).join('\n')}\n`;
}


/***/ }),

/***/ 88316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPlain: () => (/* binding */ renderPlain),
/* harmony export */   renderWindow: () => (/* binding */ renderWindow),
/* harmony export */   windowJson: () => (/* binding */ windowJson)
/* harmony export */ });
/* harmony import */ var _profile_categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29673);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _report_text_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58933);
/* harmony import */ var _sampler_top_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9960);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55213);
/** What `top` shows of a window: for a screen that is drawn anew, as plain text, as JSON. Pure. */





/** Lines of a screen, as many as there are rows and a few more; without keys. */
function renderWindow(window, view) {
    return [
        (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fitTo */ .Xn)(view.title, view.width),
        (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fitTo */ .Xn)(summary(window), view.width),
        '',
        (view.table === 'functions' ? functions(window, view) : categories(window, view)).trimEnd(),
        '',
    ].join('\n');
}
/** A window where nothing is drawn anew: both tables, each time. */
function renderPlain(window, view) {
    const kinds = window.categories
        .filter(({ share }) => share.window >= 0.0005)
        .map(({ category, share }) => `${(0,_profile_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryLabel */ .Jm)(category)} ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(share.window)}`);
    return [
        (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fitTo */ .Xn)(summary(window), view.width),
        ...(kinds.length === 0 ? [] : [(0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(kinds.join(', '), view.width)]),
        functions(window, view),
        '',
    ].join('\n');
}
function summary({ cpuMs, seconds, samples, errors, allSeconds, allCpuMs }) {
    const busy = `CPU ${percent(cpuMs / 1000 / seconds)} of a core`;
    const all = `${percent(allCpuMs / 1000 / allSeconds)} over ${Math.round(allSeconds)} s`;
    const torn = errors === 0 ? '' : `, ${errors} torn`;
    return `${busy} (${all}), ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(samples, 'sample')}${torn} in ${seconds.toFixed(1)} s`;
}
function percent(part) {
    return `${Math.round(part * 100)} %`;
}
function functions(window, view) {
    const seen = window.functions.filter(({ total }) => total.window > 0 || total.all > 0);
    if (seen.length === 0)
        return 'No Python code ran.\n';
    const rows = [...seen].sort(view.sort === 'self' ? _sampler_top_js__WEBPACK_IMPORTED_MODULE_3__/* .bySelf */ .w : _sampler_top_js__WEBPACK_IMPORTED_MODULE_3__/* .byTotal */ .c).slice(0, view.rows);
    const mark = (of) => (of === view.sort ? `${of} ▾` : of);
    // Until there are two windows, the last one is all.
    const all = window.number > 1;
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_4__.plainGrid)([
        { heading: mark('self'), right: true },
        { heading: mark('total'), right: true },
        ...(all ? ['self, all', 'total, all'].map((heading) => ({ heading, right: true })) : []),
        { heading: 'function', flexible: true },
    ], rows.map(({ id, self, total }) => [
        (0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(self.window),
        (0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(total.window),
        ...(all ? [(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(self.all), (0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(total.all)] : []),
        (0,_report_text_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .placed */ .GS)((0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(id.name, 200), id.path),
    ]), view);
}
function categories(window, view) {
    if (window.categories.length === 0)
        return 'No Python code ran.\n';
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_4__.plainGrid)([
        { heading: 'now', right: true },
        { heading: 'all', right: true },
        { heading: 'kind of work', flexible: true },
    ], window.categories
        .slice(0, view.rows)
        .map(({ category, share }) => [
        (0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(share.window),
        (0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(share.all),
        (0,_profile_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryLabel */ .Jm)(category),
    ]), view);
}
/** One line of JSON; shares are parts of the CPU, 0 to 1. */
function windowJson(window, rows) {
    const rounded = (share) => ({
        window: round(share.window),
        all: round(share.all),
    });
    return `${JSON.stringify({
        schema: 1,
        ...window,
        seconds: round(window.seconds),
        allSeconds: round(window.allSeconds),
        cpuMs: round(window.cpuMs),
        allCpuMs: round(window.allCpuMs),
        functions: window.functions.slice(0, rows).map(({ id, self, total }) => ({
            ...id,
            self: rounded(self),
            total: rounded(total),
        })),
        categories: window.categories.map(({ category, share }) => ({ category, ...rounded(share) })),
    })}\n`;
}
function round(value) {
    return Math.round(value * 10_000) / 10_000;
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
/* harmony export */   UE: () => (/* binding */ arrow),
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


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KZ: () => (/* binding */ phraseToText),
/* harmony export */   nk: () => (/* binding */ PHRASE_NAME_LENGTH)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92772);
/**
 * A sentence before it is known where it will stand. Names in it come from the code that was
 * measured and are untrusted, so each medium escapes them in its own way.
 */

/** Longest name in a sentence, in characters. */
const PHRASE_NAME_LENGTH = 80;
/** The phrase as one line of plain text, for terminals and logs. */
function phraseToText(phrase, nameLength = PHRASE_NAME_LENGTH) {
    return phrase
        .map((part) => {
        if (typeof part === 'string')
            return part;
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)('name' in part ? part.name : part.label, nameLength);
    })
        .join('');
}
/** Phrases one after another: `a`, `a and b`, `a, b and c`. */
function listed(phrases) {
    return phrases.flatMap((phrase, index) => {
        if (index === 0)
            return phrase;
        return [index === phrases.length - 1 ? ' and ' : ', ', ...phrase];
    });
}


/***/ }),

/***/ 58933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Vg: () => (/* binding */ grid),
/* harmony export */   Xn: () => (/* binding */ fitTo),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   xE: () => (/* binding */ bullet)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92772);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(650);
/** How text is laid out in the columns of a terminal. */



/** A name has at least so many columns, whatever the width. */
const MINIMUM_NAME_WIDTH = 16;
/** The text in the colour of the verdict. */
function paint(colours, verdict, text) {
    if (verdict === 'regressed')
        return colours.red(text);
    if (verdict === 'improved')
        return colours.green(text);
    return verdict === 'unchanged' ? text : colours.yellow(text);
}
/** Columns that the text takes; never fewer than it does. */
function displayWidth(text) {
    let width = 0;
    for (const character of text) {
        if (/\p{M}/u.test(character))
            continue;
        // Everything from Hangul on counts as wide, arrows, dashes and dots of ours excepted.
        width += (character.codePointAt(0) ?? 0) >= 0x1100 && !/[←-▿]|[‐-⁞]/u.test(character) ? 2 : 1;
    }
    return width;
}
/** The text on one line, cut in the middle until it takes at most `width` columns. */
function fitTo(text, width) {
    let line = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(text, width);
    for (let length = width; displayWidth(line) > width && length > 1;) {
        length -= Math.max(1, Math.ceil((displayWidth(line) - width) / 2));
        line = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(text, Math.max(1, length));
    }
    return line;
}
/** A number stays with its arrow and its unit. */
const BETWEEN_WORDS = /(?<![▲▼]) (?!(?:%|ms|µs|s|Hz)(?:[^\p{L}]|$))/u;
/** Running text broken at spaces; `indent` goes before the lines after the first. */
function wrap(text, width, indent = '', first = indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(BETWEEN_WORDS)) {
        const start = lines.length === 0 ? first : indent;
        if (line !== '' && displayWidth(`${start}${line} ${word}`) > width) {
            lines.push(`${start}${line}`);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, `${lines.length === 0 ? first : indent}${line}`].join('\n');
}
/** A phrase as running text. */
function phrase(value, width, indent = '', first = indent) {
    return wrap((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseToText */ .KZ)(value, Math.min(80, width - 10)), width, indent, first);
}
/** One entry of a list. */
function bullet(text, width) {
    return wrap((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .singleLine */ .pF)(text, 400), width, '  ', '- ');
}
/** Wide enough for any name that is shown whole. */
const UNLIMITED = 1000;
function cellText(cell, width) {
    return typeof cell === 'function' ? cell(width) : fitTo(cell ?? '', width);
}
/** A name with where it is, which gives way first; `mark` stays behind the name, whatever its length. */
function placed(name, place, mark = '') {
    return (width) => {
        const shown = `${fitTo(name, width - mark.length)}${mark}`;
        const left = width - displayWidth(shown) - 3;
        return left < 8 ? shown : `${shown} (${fitTo(place, Math.min(left, 60))})`;
    };
}
/** Cells as plain text; colouring comes after the widths are known. */
function grid(title, columns, rows, colours, width) {
    if (rows.length === 0)
        return '';
    const gap = 2;
    const natural = columns.map((column, index) => Math.max(...[column.heading, ...rows.map((row) => cellText(row.cells[index], UNLIMITED))].map(displayWidth)));
    const fixed = natural.reduce((sum, value, index) => sum + (columns[index]?.flexible === true ? 0 : value), gap * columns.length);
    const flexibleWidth = Math.max(MINIMUM_NAME_WIDTH, width - fixed);
    const table = new cli_table3__WEBPACK_IMPORTED_MODULE_0__({
        // biome-ignore format: one row of the frame a line.
        chars: {
            top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
            bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
            left: '  ', 'left-mid': '', mid: '', 'mid-mid': '',
            right: '', 'right-mid': '', middle: '  ',
        },
        style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
        head: columns.map((column) => colours.dim(column.heading)),
        colAligns: columns.map((column) => (column.right === true ? 'right' : 'left')),
    });
    for (const row of rows) {
        table.push(row.cells.map((cell, index) => {
            const text = cellText(cell, columns[index]?.flexible === true ? flexibleWidth : UNLIMITED);
            if (columns[index]?.painted !== true)
                return text;
            return row.paint === undefined ? paint(colours, row.verdict, text) : row.paint(text);
        }));
    }
    const lines = table.toString().split('\n');
    return [colours.bold(title), ...lines.map((line) => line.trimEnd())].join('\n');
}


/***/ }),

/***/ 40495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ weighSamples)
/* harmony export */ });
/* harmony import */ var _profile_idle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22722);

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
                ...{ frames, kind: (0,_profile_idle_js__WEBPACK_IMPORTED_MODULE_0__/* .idleKind */ .d8)(leaf), clocked: clock !== undefined, share: 1 },
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


/***/ }),

/***/ 97460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ startRecording)
});

// EXTERNAL MODULE: ./build/sampler/attach.js + 2 modules
var attach = __webpack_require__(33629);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
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
        throw new errors/* MeasurementError */.HG(`reading the profile ${source}: it is not a speedscope file of py-spy`, { cause, details: cause.message.slice(0, 500) });
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
    const attached = await (0,attach/* attach */.K0)(pySpy, pid, { rateHz }, guard);
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


/***/ }),

/***/ 9960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TopProfile: () => (/* binding */ TopProfile),
/* harmony export */   c: () => (/* binding */ byTotal),
/* harmony export */   w: () => (/* binding */ bySelf),
/* harmony export */   watch: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _profile_builder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83925);
/* harmony import */ var _profile_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63095);
/* harmony import */ var _attribute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40495);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97460);
/** A running service watched window by window: which functions and kinds of work take its CPU. */






/** Adds windows up. It keeps a number for each function, not the stacks, so it can run for days. */
class TopProfile {
    #projectRoot;
    #categoriser;
    #ids = new Map();
    #self = new Sums();
    #total = new Sums();
    #categories = new Sums();
    #number = 0;
    #seconds = 0;
    #cpuMs = 0;
    /** @param projectRoot absolute folder of the service's own code */
    constructor(projectRoot, categoriser) {
        this.#projectRoot = projectRoot;
        this.#categoriser = categoriser;
    }
    /** Takes a window; its samples are weighed by the clocks of their threads. */
    add({ threads, before, after, seconds, errors }) {
        const builder = new _profile_builder_js__WEBPACK_IMPORTED_MODULE_4__/* .ProfileBuilder */ .b(this.#projectRoot);
        const weighed = (0,_attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .weighSamples */ .u)(threads, before.threads, after.threads);
        const samples = builder.add(weighed.stacks);
        const tables = builder.tables();
        const categories = this.#categoriser.ofStacks(tables);
        const keys = tables.functions.map((id) => {
            const key = (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_5__/* .functionKey */ .a)(id);
            this.#ids.set(key, id);
            return key;
        });
        const whole = samples.reduce((sum, { weight }) => sum + weight, 0);
        const cpuMs = (after.totalNs - before.totalNs) / 1e6;
        for (const sums of [this.#self, this.#total, this.#categories])
            sums.begin(cpuMs);
        for (const { stack, weight } of samples) {
            const share = weight / whole;
            const functions = (0,_profile_model_js__WEBPACK_IMPORTED_MODULE_5__/* .functionsFromLeaf */ .s)(tables, stack).map((index) => keys[index]);
            this.#self.add(functions[0], share);
            // A function that calls itself has its time once.
            for (const key of new Set(functions))
                this.#total.add(key, share);
            this.#categories.add(categories[stack], share);
        }
        this.#number += 1;
        this.#seconds += seconds;
        this.#cpuMs += cpuMs;
        return {
            number: this.#number,
            seconds,
            cpuMs,
            allSeconds: this.#seconds,
            allCpuMs: this.#cpuMs,
            samples: weighed.kept,
            errors,
            functions: this.#functions(),
            categories: this.#categories
                .keys()
                .map((category) => ({ category, share: this.#categories.share(category) }))
                .sort((a, b) => b.share.window - a.share.window || b.share.all - a.share.all),
        };
    }
    #functions() {
        return [...this.#ids]
            .map(([key, id]) => ({ id, self: this.#self.share(key), total: this.#total.share(key) }))
            .sort(bySelf);
    }
}
/** Largest self time of the window first, then of all windows. */
function bySelf(a, b) {
    return b.self.window - a.self.window || b.self.all - a.self.all || byTotal(a, b);
}
/** Largest total time of the window first, then of all windows. */
function byTotal(a, b) {
    return b.total.window - a.total.window || b.total.all - a.total.all;
}
/** Shares by name: of the current window, and CPU of all windows. */
class Sums {
    #window = new Map();
    #allMs = new Map();
    #wholeMs = 0;
    #windowMs = 0;
    begin(windowMs) {
        this.#window = new Map();
        this.#windowMs = windowMs;
        this.#wholeMs += windowMs;
    }
    add(key, share) {
        this.#window.set(key, (this.#window.get(key) ?? 0) + share);
        this.#allMs.set(key, (this.#allMs.get(key) ?? 0) + share * this.#windowMs);
    }
    share(key) {
        const ofAll = this.#wholeMs > 0 ? (this.#allMs.get(key) ?? 0) / this.#wholeMs : 0;
        return { window: this.#window.get(key) ?? 0, all: ofAll };
    }
    keys() {
        return [...this.#allMs.keys()];
    }
}
/**
 * Samples window after window until it is stopped or `tell` answers `false`. py-spy writes nothing
 * before it ends, so each window is a recording of its own; between two of them some tenths of a
 * second are not seen.
 * @throws MeasurementError when the service ends or py-spy fails
 */
async function watch(watching, tell) {
    const { pySpy, pid, rateHz, windowSeconds, guard, signal, readClock } = watching;
    for (let goesOn = true; goesOn && !signal.aborted;) {
        try {
            const recording = await (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .startRecording */ .K)(pySpy, pid, rateHz, guard);
            let reading;
            try {
                const before = await readClock();
                const began = performance.now();
                const pause = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(windowSeconds * 1000, undefined, { signal }).catch(() => undefined);
                await Promise.race([pause, recording.broken]);
                const after = await readClock();
                reading = { before, after, seconds: (performance.now() - began) / 1000 };
            }
            finally {
                const ended = recording.stop();
                // What broke before is what is told.
                if (reading === undefined || signal.aborted)
                    await ended.catch(() => undefined);
                else
                    goesOn = tell({ ...reading, ...(await ended) });
            }
        }
        catch (error) {
            // A guard that is closed, or a py-spy that ended with us, is no news.
            if (signal.aborted)
                return;
            await requireAlive(pid, readClock, error);
        }
    }
}
/** @throws MeasurementError that the service has ended, or else the error there was */
async function requireAlive(pid, readClock, error) {
    await readClock().catch((cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG(`watching process ${pid}: it has ended`, { cause });
    });
    throw error;
}


/***/ })

};

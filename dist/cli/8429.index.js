export const id = 8429;
export const ids = [8429];
export const modules = {

/***/ 62660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ removeWorktree),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   sg: () => (/* binding */ GIT_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/** Git, run so that it minds only the repository that it is pointed at and starts nothing of the user's. */



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * Options before git's subcommand. Hooks of the user's must not run in a work tree that he does not
 * know of; a file system monitor would be a daemon that stays behind.
 */
const GIT_OPTIONS = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
/**
 * Variables that tie git to one repository. Git sets them for its hooks: from a pre-push hook,
 * GIT_INDEX_FILE would make a second work tree write the user's index.
 */
const REPOSITORY_VARIABLES = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_COMMON_DIR',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_SHALLOW_FILE',
    'GIT_GRAFT_FILE',
];
/** The environment of git: no index is refreshed in passing, nobody is asked for a password. */
function gitEnvironment() {
    const kept = Object.entries(process.env).filter(([name]) => !REPOSITORY_VARIABLES.includes(name));
    return { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}
/**
 * Removes a work tree and what the repository knows of it, whatever state both are in.
 * @throws Error when its folder cannot be removed
 */
async function removeWorktree({ repository, path }) {
    // Not left to git, which refuses a damaged work tree. A symlink is removed as such: the
    // environment of the user's that it points to stays.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
    // Without its folder, git forgets this work tree and no other. `git worktree prune` would also
    // forget one of the user's on a disk that is not mounted just now.
    const args = ['-C', repository, 'worktree', 'remove', '--force', '--force', path];
    await run('git', [...GIT_OPTIONS, ...args], { env: gitEnvironment(), timeout: 30_000 }).catch(() => undefined);
}


/***/ }),

/***/ 48429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Guard: () => (/* binding */ Guard)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19473);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62660);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13482);
/** Everything the tool owns, known to itself and to the guard that outlives it. */









/**
 * Owns processes, temporary folders and work trees; once closed it takes no more. What is still
 * owned when the guard is closed is stopped and removed; when the tool dies without closing it, the
 * guard's own process does the same.
 */
class Guard {
    #child;
    #processes = new Map();
    #folders = new Set();
    /** Path of a work tree → a folder of its repository. */
    #worktrees = new Map();
    #closed = false;
    /** @param bundleRoot the folder that holds `guard/index.js` */
    constructor(bundleRoot) {
        // Detached: a signal to the tool's process group must not take the guard with it.
        this.#child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(bundleRoot, 'guard', 'index.js')], {
            detached: true,
            stdio: ['pipe', 'ignore', 'ignore'],
            cwd: (0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)(),
        });
        this.#child.on('error', () => undefined);
        this.#child.stdin?.on('error', () => undefined);
        this.#child.unref();
        this.#child.stdin?.unref?.();
    }
    #tell(message) {
        this.#child.stdin?.write(`${JSON.stringify(message)}\n`);
    }
    #requireOpen() {
        if (this.#closed)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MeasurementError */ .HG('measuring: stopped before it was finished');
    }
    /**
     * Starts a process that the guard owns, whenever the tool may die: the guard knows the mark of
     * what is started before there is a process, and the pid after.
     * @param spawned spawns it detached, with these variables in its environment
     */
    start(spawned) {
        this.#requireOpen();
        const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
        this.#tell({ kind: 'process', mark });
        let child;
        try {
            child = spawned({ [_process_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .MARK_VARIABLE */ .l6]: mark });
            return child;
        }
        finally {
            const pid = child?.pid;
            if (pid === undefined) {
                this.#tell({ kind: 'ended', mark });
            }
            else {
                this.#processes.set(pid, { pid, mark });
                this.#tell({ kind: 'process', pid, mark });
            }
        }
    }
    /** Stops a process and all that it started. */
    async stop(pid, graceMs) {
        const owned = this.#processes.get(pid);
        if (owned === undefined)
            return;
        await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .stopTree */ .dA)(owned, graceMs);
        this.#processes.delete(pid);
        this.#tell({ kind: 'ended', mark: owned.mark });
    }
    /** Makes a temporary folder, removed with the guard at the latest. */
    temporaryFolder() {
        this.#requireOpen();
        const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)(), 'fastapi-spy-'));
        this.#folders.add(path);
        this.#tell({ kind: 'folder', path });
        return path;
    }
    async removeFolder(path) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(path, { recursive: true, force: true });
        this.#folders.delete(path);
        this.#tell({ kind: 'removed', path });
    }
    /** Takes charge of a work tree; to be called before git makes it, so that half of one goes too. */
    ownWorktree(repository, path) {
        this.#requireOpen();
        this.#worktrees.set(path, repository);
        this.#tell({ kind: 'worktree', repository, path });
    }
    /**
     * Removes an owned work tree and what its repository knows of it.
     * @throws Error when its folder cannot be removed; it stays owned
     */
    async removeWorktree(path) {
        const repository = this.#worktrees.get(path);
        if (repository === undefined)
            return;
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_7__/* .removeWorktree */ .IL)({ repository, path });
        this.#worktrees.delete(path);
        this.#tell({ kind: 'removed', path });
    }
    /** Stops and removes all that is still owned, then ends the guard's process. */
    async close() {
        this.#closed = true;
        await Promise.all([...this.#processes.keys()].map((pid) => this.stop(pid)));
        // What cannot be removed now is tried again by the guard's process.
        await Promise.allSettled([...this.#worktrees.keys()].map((path) => this.removeWorktree(path)));
        await Promise.all([...this.#folders].map((path) => this.removeFolder(path)));
        await new Promise((done) => {
            if (this.#child.exitCode !== null || this.#child.pid === undefined)
                return done();
            this.#child.once('exit', () => done());
            this.#child.ref();
            this.#child.stdin?.end();
        });
    }
}


/***/ }),

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


/***/ })

};

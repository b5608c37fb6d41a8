import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _guard_process_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(111);
/** Entry point of the guard's bundle. */

// A terminal's Ctrl-C and a runner's cancellation reach the tool; the guard acts when the tool is gone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => undefined);
await (0,_guard_process_js__WEBPACK_IMPORTED_MODULE_0__/* .guard */ .a)(process.stdin);
process.exit(0);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ guard)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(975);
;// CONCATENATED MODULE: ./build/app/git.js
/** Git, run so that it minds only the repository that it is pointed at and starts nothing of the user's. */



const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
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
    await (0,promises_namespaceObject.rm)(path, { recursive: true, force: true, maxRetries: 3 });
    // Without its folder, git forgets this work tree and no other. `git worktree prune` would also
    // forget one of the user's on a disk that is not mounted just now.
    const args = ['-C', repository, 'worktree', 'remove', '--force', '--force', path];
    await run('git', [...GIT_OPTIONS, ...args], { env: gitEnvironment(), timeout: 30_000 }).catch(() => undefined);
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/app/systems/linux.js
/** Linux: processes from /proc, and the namespaces that a container puts them into. */

const MOST_WORDS = 500;
/** Pids of all processes that can be seen. */
async function linuxPids() {
    return (await (0,promises_namespaceObject.readdir)('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
}
async function listLinuxProcesses() {
    const all = await Promise.all((await linuxPids()).map(processInfo));
    return all.filter((info) => info !== undefined);
}
async function processInfo(pid) {
    try {
        const stat = await (0,promises_namespaceObject.readFile)(`/proc/${pid}/stat`, 'utf8');
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
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return {
        // A title that was set leaves the rest of the old words behind as zeros.
        argv: line.replace(/\0+$/, '').split('\0', MOST_WORDS).filter(Boolean),
        executable: await readlink(`/proc/${pid}/exe`).catch(() => ''),
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
    return parseNamespacePids(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''));
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
        for (const tid of await readdir(`/proc/${pid}/task`).catch(() => [])) {
            const status = await readFile(`/proc/${pid}/task/${tid}/status`, 'utf8').catch(() => '');
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
    return parseContainerId(await readFile(`/proc/${pid}/cgroup`, 'utf8').catch(() => ''));
}

;// CONCATENATED MODULE: ./build/app/systems/macos.js
/** macOS (and the BSDs): what `ps` and `lsof` say of processes. The parsers are pure. */


const macos_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const macos_MOST_WORDS = 500;
async function ps(columns, ...options) {
    // One -o per column: what follows an equals sign is the column's title on BSD, commas included.
    const args = ['-A', '-ww', ...options, ...columns.flatMap((column) => ['-o', `${column}=`])];
    const { stdout } = await macos_run('ps', args, {
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
        return command.split(/\s+/, macos_MOST_WORDS).filter(Boolean);
    const rest = command.slice(program.length).trim();
    const script = SCRIPT.exec(rest)?.[0] ?? '';
    const words = rest.slice(script.length).split(/\s+/, macos_MOST_WORDS);
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
    return macos_run('lsof', ['-nP', ...args], { maxBuffer: 64 * 1024 * 1024 }).then(({ stdout }) => stdout, 
    // It also ends with 1 when one of several processes is gone.
    (error) => error.stdout ?? '');
}

;// CONCATENATED MODULE: ./build/app/process-tree.js
/** Processes of this machine: who descends from whom, and how a whole tree is stopped. */






const process_tree_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Loaded where it is used: the guard, which every measurement starts, is to be up at once. */
function windows() {
    return Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(508)]).then(__nccwpck_require__.bind(__nccwpck_require__, 508));
}
/** All processes that can be seen now. */
async function listProcesses() {
    switch (process.platform) {
        case 'linux':
            return listLinuxProcesses();
        case 'win32':
            return (await windows()).listWindowsProcesses();
        default:
            return listMacProcesses();
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
    const lists = await Promise.all((await readdir(`/proc/${pid}/task`).catch(() => [])).map((tid) => readFile(`/proc/${pid}/task/${tid}/children`, 'latin1').catch(() => undefined)));
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
        return macProcessesWith(entry);
    const found = await Promise.all(pids.map((pid) => (0,promises_namespaceObject.readFile)(`/proc/${pid}/environ`, 'latin1').then((environment) => environment.split('\0').includes(entry), () => false)));
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
            await (0,external_node_timers_promises_namespaceObject.setTimeout)(20);
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
    await process_tree_run('sudo', args, { timeout: 10_000 }).catch(() => undefined);
}

;// CONCATENATED MODULE: ./build/app/guard-process.js
/**
 * The guard: a process of its own that outlives the tool. It is told what the tool owns; when its
 * standard input ends (the tool ended, however that came about) it stops and removes what is left.
 */




/** Serves until standard input ends, then cleans up; never fails. */
async function guard(input) {
    const processes = new Map();
    const folders = new Set();
    const worktrees = new Map();
    for await (const line of (0,external_node_readline_namespaceObject.createInterface)({ input })) {
        const message = JSON.parse(line);
        switch (message.kind) {
            case 'process':
                processes.set(message.mark, message);
                break;
            case 'ended':
                processes.delete(message.mark);
                break;
            case 'folder':
                folders.add(message.path);
                break;
            case 'worktree':
                worktrees.set(message.path, message);
                break;
            case 'removed':
                folders.delete(message.path);
                worktrees.delete(message.path);
                break;
        }
    }
    await Promise.all([...processes.values()].map((owned) => stopTree(owned, 3000)));
    // While its parent folder is there, git finds a work tree whose path leads through a symlink.
    await Promise.allSettled([...worktrees.values()].map(removeWorktree));
    await Promise.all([...folders].map((path) => (0,promises_namespaceObject.rm)(path, { recursive: true, force: true })));
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

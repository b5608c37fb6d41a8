export const id = 9963;
export const ids = [9963,1508];
export const modules = {

/***/ 79963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ programsOf),
/* harmony export */   workingFolder: () => (/* binding */ workingFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _systems_linux_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38471);
/* harmony import */ var _systems_macos_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55260);
/* harmony import */ var _systems_windows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41508);
/** What the processes of this machine run, and where; of those that this user may see. */




/** Programs by pid. */
async function programsOf(processes) {
    if (process.platform === 'linux') {
        const programs = await Promise.all(processes.map(({ pid }) => (0,_systems_linux_js__WEBPACK_IMPORTED_MODULE_1__/* .linuxProgram */ .HK)(pid)));
        return new Map(processes.map(({ pid }, index) => [pid, programs[index]]));
    }
    if (process.platform === 'win32') {
        return new Map((await (0,_systems_windows_js__WEBPACK_IMPORTED_MODULE_3__.listWindowsProcesses)()).map(({ pid, program }) => [pid, program]));
    }
    return (0,_systems_macos_js__WEBPACK_IMPORTED_MODULE_2__/* .macPrograms */ .dI)();
}
/**
 * The folder that a process runs in, as it sees it itself: inside its container, where it is in one.
 * Empty where this user may not know; Windows tells nobody.
 */
async function workingFolder(pid) {
    if (process.platform === 'win32')
        return '';
    if (process.platform !== 'linux')
        return (0,_systems_macos_js__WEBPACK_IMPORTED_MODULE_2__/* .macFolder */ .oP)(pid);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/${pid}/cwd`).catch(() => '');
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


/***/ })

};

export const id = 1508;
export const ids = [1508];
export const modules = {

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

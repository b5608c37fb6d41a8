export const id = 6429;
export const ids = [6429];
export const modules = {

/***/ 76429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ cpuMsBetween),
  openCpuClock: () => (/* binding */ openCpuClock)
});

// UNUSED EXPORTS: readCpuClock

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
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


/***/ })

};

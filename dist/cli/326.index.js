export const id = 326;
export const ids = [326,1592];
export const modules = {

/***/ 51592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownContainer),
/* harmony export */   sharingAdvice: () => (/* binding */ sharingAdvice)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** What a container hides of other processes, for messages that nothing was found. */

/** Told from the environment and the files that each kind puts there. */
function ownContainer(env = process.env) {
    if (process.platform !== 'linux' || isOnHost())
        return undefined;
    if (env.KUBERNETES_SERVICE_HOST !== undefined)
        return 'kubernetes';
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/run/.containerenv'))
        return 'podman';
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/.dockerenv'))
        return 'docker';
    return env.container === undefined ? undefined : 'other';
}
/** The kernel's first namespaces; a container has a host name and processes of its own. */
const FIRST = { uts: 'uts:[4026531838]', pid: 'pid:[4026531836]' };
/** Virtual machines are made from images of containers, too, and have their marks. */
function isOnHost() {
    try {
        return ['uts', 'pid'].every((kind) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/ns/${kind}`) === FIRST[kind]);
    }
    catch {
        return false;
    }
}
/** How a container sees the processes of others; empty outside of one. */
function sharingAdvice(kind = ownContainer()) {
    switch (kind) {
        case undefined:
            return '';
        case 'kubernetes':
            return "In a container only its own processes are seen: share the pod's (shareProcessNamespace: true), or use kubectl debug --target=CONTAINER.";
        default:
            return 'In a container only its own processes are seen: start it with --pid=container:NAME (compose: pid: "service:NAME").';
    }
}


/***/ }),

/***/ 40326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m9: () => (/* binding */ dumpStacks),
  mY: () => (/* binding */ gainAccess),
  LL: () => (/* binding */ pidFor),
  VA: () => (/* binding */ pySpyCommand),
  PI: () => (/* binding */ requireTrueSamples)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/app/systems/linux.js
var linux = __webpack_require__(38471);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/sampler/complaint.js
var complaint = __webpack_require__(42058);
;// CONCATENATED MODULE: ./build/sampler/diagnosis.js
const CAP_SYS_PTRACE = 1n << 19n;
const UNKNOWN_USER = 65_534;
/** In the words of Linux, of macOS' kernel and of Windows (in any language: os error 5). */
const PERMISSION = /permission denied|operation not permitted|EPERM|EACCES|elevated permissions|requires root|os error (?:1|5|13)\b/i;
/** Whether a reason is one against which another user or right could help. */
function isPermissionProblem(reason) {
    return PERMISSION.test(reason);
}
/** The one cause that the evidence shows, the surest first. */
function diagnose(evidence) {
    return (unreadable(evidence) ??
        (isPermissionProblem(evidence.failure) ? denied(evidence) : other(evidence)));
}
/** What no permission would help against. */
function unreadable({ platform, pid, failure, machine, target }) {
    if (platform === 'linux' && target === undefined) {
        return { cause: 'ended', what: 'it has ended', advice: 'fastapi-spy list shows what runs.' };
    }
    if (target === undefined)
        return undefined;
    const { name, executable, hasPython } = target;
    const program = baseName(executable) || name;
    if (/^qemu-/.test(program) || /rosetta/.test(executable)) {
        return {
            cause: 'emulated',
            what: `it runs in an emulator (${program}), where its memory is not that of a Python process`,
            advice: `Run an image of this machine's kind: docker run --platform linux/${dockerName(machine ?? '')} …`,
        };
    }
    if (target.machine !== undefined && machine !== undefined && target.machine !== machine) {
        return {
            cause: 'other machine',
            what: `it is a program for ${target.machine}, and this one, with its py-spy, is for ${machine}`,
            advice: `Run fastapi-spy with a Node.js for ${target.machine}.`,
        };
    }
    if (target.isFreeThreaded) {
        return {
            cause: 'free-threaded',
            what: 'it is a free-threaded build of Python, which py-spy cannot read',
            advice: 'Run the service with the ordinary build (python3.13 in place of python3.13t).',
        };
    }
    if (hasPython === false && !isPermissionProblem(failure)) {
        return {
            cause: 'no Python',
            what: `it is ${program === '' ? 'another program' : program}, and no Python is in it or below it`,
            advice: `fastapi-spy list shows the servers that run. Does a proxy or a container's first process stand before yours? Then give the pid of Python itself, not ${pid}.`,
        };
    }
    return undefined;
}
function denied(evidence) {
    if (evidence.platform === 'darwin')
        return deniedOnMac(evidence.failure);
    if (evidence.platform === 'win32') {
        return {
            cause: 'administrator needed',
            what: `Windows does not let this user read its memory (${evidence.failure})`,
            advice: 'Run fastapi-spy as the user that runs the service; for a service of another user or of the system, from a terminal that was started as administrator.',
        };
    }
    return deniedOnLinux(evidence);
}
function deniedOnMac(failure) {
    if (/requires root|elevated/i.test(failure)) {
        return {
            cause: 'root needed',
            what: 'macOS lets only root read the memory of another process',
            advice: 'Run it with sudo: sudo fastapi-spy …, or let this user call sudo without a password (hosted runners do).',
        };
    }
    return {
        cause: 'protected by the system',
        what: `macOS protects it even from root (${failure})`,
        advice: 'It does so for its own /usr/bin/python3 and what is signed with a hardened runtime: run the service with another Python (Homebrew, python.org, uv, pyenv), in a virtual environment made with that one.',
    };
}
function deniedOnLinux(evidence) {
    const { failure, self, target, yamaScope = 0 } = evidence;
    if (self === undefined || target === undefined)
        return unknown(failure, 'unknown permission');
    const mayTrace = has(self.capabilities, CAP_SYS_PTRACE);
    if (evidence.isGVisor === true) {
        return {
            cause: 'gVisor',
            what: 'this sandbox is gVisor, which does not let one process read another one here',
            advice: 'Add the capability SYS_PTRACE to the container. If that does not help, run the service in a container without gVisor (runtimeClassName, --runtime) to look at it.',
        };
    }
    if (yamaScope >= 3) {
        return {
            cause: 'Yama',
            what: "Yama's ptrace_scope is 3: nobody may read another process, root neither, until the machine is started again",
            advice: 'Set kernel.yama.ptrace_scope to 0, 1 or 2 in /etc/sysctl.d and restart the machine.',
        };
    }
    if (!mayTrace && target.uid !== self.uid)
        return otherUser(evidence, self, target);
    if (!mayTrace && !target.isDumpable) {
        return {
            cause: 'changed user',
            what: `it has changed its user since it was started (gunicorn --user does so), and since then only root may read it`,
            advice: asRoot(evidence),
        };
    }
    if (!mayTrace && yamaScope >= 1) {
        const scope = yamaScope === 1
            ? 'is 1: a process may read only what it started itself'
            : 'is 2: only root, or what has SYS_PTRACE, may read other processes';
        return { cause: 'Yama', what: `Yama's ptrace_scope ${scope}`, advice: againstYama(evidence) };
    }
    if (!mayTrace && !isSubset(target.capabilities, self.capabilities)) {
        return {
            cause: 'more capabilities',
            what: 'it has capabilities that this process does not have',
            advice: asRoot(evidence),
        };
    }
    if (mayTrace && evidence.isInUserNamespace === true && target.uid === UNKNOWN_USER) {
        return outsideUserNamespace();
    }
    if (self.label !== target.label && [self, target].some(isConfined)) {
        return {
            cause: 'security policy',
            what: `the security policy forbids it: this process is ${self.label || 'unconfined'}, that one ${target.label || 'unconfined'}`,
            advice: 'AppArmor: start this container with --security-opt apparmor=unconfined, or both with the same profile. SELinux: --security-opt label=disable, or both with the same label; setsebool deny_ptrace off.',
        };
    }
    if (self.seccomp === 2) {
        return {
            cause: 'seccomp',
            what: 'a seccomp filter on this process forbids it to read the memory of others',
            advice: `${addCapability(evidence)}\nIts profile must allow process_vm_readv and ptrace. Docker's own allows them on kernel 4.8 and later, or with that capability; for another one: --security-opt seccomp=unconfined (Kubernetes: seccompProfile: { type: Unconfined }).`,
        };
    }
    return unknown(failure, 'unknown permission', asRoot(evidence));
}
function otherUser(evidence, self, target) {
    if (evidence.isInUserNamespace === true && target.uid === UNKNOWN_USER) {
        return outsideUserNamespace();
    }
    const isRoot = self.uid === 0;
    return {
        cause: 'other user',
        what: isRoot
            ? `it runs as user ${target.uid}; this one is root, but without the capability SYS_PTRACE`
            : `it runs as ${target.uid === 0 ? 'root' : `user ${target.uid}`}, this one as user ${self.uid}`,
        advice: isRoot
            ? addCapability(evidence)
            : `${asRoot(evidence)}\nOr run it as the same user${evidence.container === undefined ? '' : `: ${sameUser(evidence, target.uid)}`}.`,
    };
}
function outsideUserNamespace() {
    return {
        cause: 'user namespace',
        what: 'it belongs to a user that this container or sandbox does not know (another user namespace)',
        advice: 'Root in here is nobody out there. Run fastapi-spy outside, as the user who started the container, or beside the service in the same one.',
    };
}
function againstYama(evidence) {
    const lines = evidence.container === undefined
        ? [
            '  - allow it on this machine: echo 0 | sudo tee /proc/sys/kernel/yama/ptrace_scope',
            '  - let this user call sudo without a password (hosted runners do), or run as root',
        ]
        : [
            `  - ${addCapability(evidence)}`,
            '  - allow it on the host: echo 0 | sudo tee /proc/sys/kernel/yama/ptrace_scope',
        ];
    // Scope 2 asks for the capability, and 0 takes that away as well.
    return ['Any one of these helps:', ...lines].join('\n');
}
function asRoot(evidence) {
    return evidence.container === undefined
        ? 'Run it as root, or let this user call sudo without a password (hosted runners do).'
        : addCapability(evidence);
}
function addCapability({ container, self }) {
    const asRootToo = self?.uid === 0 ? '' : ', and as root';
    switch (container) {
        case 'kubernetes':
            return `Give this container SYS_PTRACE${asRootToo}: securityContext: { capabilities: { add: [SYS_PTRACE] }${self?.uid === 0 ? '' : ', runAsUser: 0'} }; for kubectl debug: --profile=general or sysadmin.`;
        case 'docker':
        case 'podman':
            return `Start this container with --cap-add SYS_PTRACE${self?.uid === 0 ? '' : ' --user 0'} (compose: cap_add: [SYS_PTRACE]).`;
        default:
            return `Give this container the capability SYS_PTRACE${asRootToo}.`;
    }
}
function sameUser({ container }, uid) {
    return container === 'kubernetes' ? `securityContext: { runAsUser: ${uid} }` : `--user ${uid}`;
}
function other({ failure, target }) {
    const isPython = target?.hasPython !== false;
    return unknown(failure, 'unknown', isPython
        ? 'py-spy reads CPython 3.3 to 3.15, not free-threaded builds. Has the process only just been started? Then try again.'
        : 'The process must be a Python process: fastapi-spy list shows the servers that run.');
}
function unknown(failure, cause, advice = '') {
    return { cause, what: failure || 'py-spy gave no reason', advice };
}
function has(capabilities, capability) {
    return capabilities !== undefined && (capabilities & capability) !== 0n;
}
/** True as well where one of them is not known. */
function isSubset(inner, outer) {
    return inner === undefined || outer === undefined || (inner & ~outer) === 0n;
}
function isConfined({ label }) {
    return label !== '' && !/^unconfined/.test(label) && !/:unconfined_t:/.test(label);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function dockerName(machine) {
    return machine === 'x64' ? 'amd64' : machine;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/app/isolation.js
var isolation = __webpack_require__(51592);
;// CONCATENATED MODULE: ./build/sampler/evidence.js
/** Finds out what `diagnose` asks: of this process, of the one to be read, of the kernel. */


/** What is known about a failure to read a process; never fails. */
async function gatherEvidence(pid, failure) {
    const known = { platform: process.platform, pid, failure, machine: process.arch };
    if (process.platform !== 'linux')
        return known;
    const [self, target, yama, version, users] = await Promise.all([
        processEvidence('self'),
        targetEvidence(pid),
        evidence_text('/proc/sys/kernel/yama/ptrace_scope'),
        evidence_text('/proc/version'),
        evidence_text('/proc/self/uid_map'),
    ]);
    const container = (0,isolation/* ownContainer */.A)();
    return {
        ...known,
        ...(self === undefined ? {} : { self }),
        ...(target === undefined ? {} : { target }),
        ...(yama.trim() === '' ? {} : { yamaScope: Number(yama) }),
        ...(container === undefined ? {} : { container }),
        isInUserNamespace: users !== '' && !knowsAllUsers(users),
        isGVisor: isGVisor(version),
    };
}
/** Of one `/proc/PID/status`; undefined when it is none. */
function parseStatus(status) {
    const field = (name) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(status)?.[1];
    const [uid, permitted, seccomp] = [field('Uid'), field('CapPrm'), field('Seccomp')];
    if (uid === undefined)
        return undefined;
    return {
        name: field('Name') ?? '',
        uid: Number(uid.split(/\s+/)[1]),
        capabilities: permitted !== undefined && /^[0-9a-f]+$/.test(permitted)
            ? BigInt(`0x${permitted}`)
            : undefined,
        seccomp: seccomp === undefined ? undefined : Number(seccomp),
    };
}
/** Whether a `uid_map` is the identity on all users, as outside of user namespaces. */
function knowsAllUsers(map) {
    return /^\s*0\s+0\s+4294967295\s*$/.test(map);
}
/** gVisor tells a fixed version of Linux that no distribution built. */
function isGVisor(version) {
    return (/gvisor/i.test(version) ||
        /^Linux version 4\.4\.0 #1 SMP Sun Jan 10 15:06:54 PST 2016/.test(version));
}
/** The machine that an ELF file is for, from its first 20 bytes, in `process.arch`'s words. */
function elfMachine(header) {
    if (header.length < 20 || Buffer.from(header.subarray(0, 4)).toString('latin1') !== '\x7fELF') {
        return undefined;
    }
    const isBigEndian = header[5] === 2;
    const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
    const machines = {
        3: 'ia32',
        21: 'ppc64',
        22: 's390x',
        40: 'arm',
        62: 'x64',
        183: 'arm64',
        243: 'riscv64',
        258: 'loong64',
    };
    return machines[view.getUint16(18, !isBigEndian)];
}
async function processEvidence(pid) {
    const told = parseStatus(await evidence_text(`/proc/${pid}/status`));
    if (told === undefined)
        return undefined;
    const executable = await (0,promises_.readlink)(`/proc/${pid}/exe`).catch(() => '');
    const label = (await evidence_text(`/proc/${pid}/attr/current`)).replaceAll('\0', '').trim();
    return { ...told, label, executable, machine: await machineOf(`/proc/${pid}/exe`) };
}
async function targetEvidence(pid) {
    const known = await processEvidence(pid);
    if (known === undefined)
        return undefined;
    const maps = await (0,promises_.readFile)(`/proc/${pid}/maps`, 'latin1').catch(() => undefined);
    // Files of its entry in /proc belong to root when its own user may not read it.
    const owner = await (0,promises_.stat)(`/proc/${pid}/environ`).then(({ uid }) => uid, () => known.uid);
    const pythons = /\/(?:lib)?(?:python|pypy)[\d.]*(t?)[^/\n]*$/gim;
    const found = maps === undefined ? [] : [...maps.matchAll(pythons)];
    return {
        ...known,
        isDumpable: owner === known.uid,
        // A kernel thread has no memory of its own.
        hasPython: maps === undefined ? undefined : found.length > 0,
        isFreeThreaded: found.some(([, mark]) => mark === 't'),
    };
}
async function machineOf(path) {
    const file = await (0,promises_.open)(path).catch(() => undefined);
    if (file === undefined)
        return undefined;
    try {
        const header = new Uint8Array(20);
        await file.read(header, 0, header.length, 0);
        return elfMachine(header);
    }
    catch {
        return undefined;
    }
    finally {
        await file.close();
    }
}
function evidence_text(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => '');
}

;// CONCATENATED MODULE: ./build/sampler/access.js
/** Whether this user may read the memory of a process, and how py-spy is called for it. */







const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** The command line that calls py-spy with some arguments; processes in them are `pidFor`'s. */
function pySpyCommand(pySpy, args) {
    const entered = pySpy.within === undefined
        ? []
        : // Only the pid namespace: files are read and written here. /proc must be of that namespace.
            ['nsenter', '--target', String(pySpy.within), '--pid', '--'].concat([
                ...['unshare', '--mount', '--mount-proc', '--'],
            ]);
    const [file, ...words] = [
        ...(pySpy.sudo ? ['sudo', '-n'] : []),
        ...entered,
        pySpy.path,
        ...args,
    ];
    return [file, words];
}
/** What a process is called where py-spy runs. */
async function pidFor(pySpy, pid) {
    if (pySpy.within === undefined)
        return pid;
    return (await (0,linux/* namespacePids */.CZ)(pid)).at(-1) ?? pid;
}
/**
 * Finds out how py-spy can read a process: directly, else with passwordless sudo. No setting of
 * the machine is changed.
 * @throws MeasurementError naming the cause and the ways out
 */
async function gainAccess(path, pid) {
    const ways = [
        { path, sudo: false },
        { path, sudo: true },
    ];
    // From here a container's process can be read, but not all be told; see `within`.
    if (await (0,linux/* isInOtherPidNamespace */.KW)(pid)) {
        ways.unshift(...ways.map((way) => ({ ...way, within: pid })));
    }
    let failure;
    for (const way of ways) {
        const reason = await attempt(way, pid);
        if (reason === undefined)
            return way;
        if (!way.sudo && way.within === undefined) {
            failure = reason;
            // sudo helps against nothing else
            if (!isPermissionProblem(reason))
                break;
        }
    }
    const { what, advice } = diagnose(await gatherEvidence(pid, failure ?? ''));
    throw new errors/* MeasurementError */.HG(`attaching py-spy to process ${pid}: ${what}`, { advice });
}
/**
 * @throws MeasurementError when samples of a process would show what waits as if it ran
 */
async function requireTrueSamples(pySpy, pid) {
    if (pySpy.within !== undefined || !(await (0,linux/* isInOtherPidNamespace */.KW)(pid)))
        return;
    throw new errors/* MeasurementError */.HG(`sampling process ${pid}: it is in a container, and from outside py-spy cannot tell which of its threads run`, {
        advice: [
            'Any one of these helps:',
            '  - run this as root, or with passwordless sudo, and with nsenter and unshare (util-linux) installed',
            '  - run it in the container, or beside it: docker run --pid=container:NAME …, kubectl debug --target=CONTAINER …',
            'docs/containers.md has examples. dump works from outside as well.',
        ].join('\n'),
    });
}
/** Undefined on success, else the reason in one line. */
async function attempt(pySpy, pid) {
    const target = String(await pidFor(pySpy, pid));
    const [file, args] = pySpyCommand(pySpy, ['dump', '--nonblocking', '--pid', target]);
    // A stack that changes while it is read is no reason to give up: try a few times.
    let reason = '';
    for (let turn = 0; turn < 5; turn++) {
        try {
            await run(file, args, { timeout: 20_000, windowsHide: true });
            return undefined;
        }
        catch (error) {
            const { stderr, message } = error;
            reason = (0,complaint/* complaintOf */.N)(stderr?.trim() || message);
            if (isPermissionProblem(reason) || isHopeless(reason))
                return reason;
        }
    }
    return reason;
}
function isHopeless(reason) {
    return /password is required|not allowed|ENOENT|nsenter: |unshare: |no such process/i.test(reason);
}
/** The stacks of a process as text; empty where they cannot be read. */
async function dumpStacks(path, pid) {
    for (const sudo of [false, true]) {
        const [file, args] = pySpyCommand({ path, sudo }, ['dump', '--pid', String(pid)]);
        try {
            return (await run(file, args, { timeout: 10_000, windowsHide: true })).stdout.trim();
        }
        catch {
            // with sudo, then without an answer: this only adds to another error's evidence
        }
    }
    return '';
}


/***/ }),

/***/ 42058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ complaintOf)
/* harmony export */ });
/** What py-spy says when it fails. Pure. */
/**
 * The reason in one line, from what it wrote to standard error: its error with all causes, or what
 * sudo or nsenter said in its place.
 */
function complaintOf(stderr) {
    const lines = stderr
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean);
    const at = lines.findIndex((line) => /^Error: /.test(line));
    if (at >= 0) {
        // `Caused by:` with one cause a line, numbered where there are several; the last ones may repeat.
        const causes = lines
            .slice(at + 1)
            .filter((line) => !/^(?:Caused by:|Stack backtrace:)$/.test(line))
            .map((line) => line.replace(/^(?:\d+: |Reason: )/, ''));
        const chain = [lines[at].replace(/^Error: /, ''), ...causes];
        return chain
            .filter((line, index) => line !== chain[index - 1])
            .join(': ')
            .slice(0, 500);
    }
    const told = lines.find((line) => /^(?:Permission|This program requires root)/i.test(line));
    return (told ?? lines.at(-1) ?? '').slice(0, 500);
}


/***/ })

};

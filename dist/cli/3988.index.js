export const id = 3988;
export const ids = [3988];
export const modules = {

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

/***/ 79886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sampling: () => (/* binding */ Sampling)
/* harmony export */ });
/* harmony import */ var _sampler_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40326);
/* harmony import */ var _sampler_install_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56624);
/** py-spy on this machine: found once and tried once, for all services that are measured. */


class Sampling {
    #pythons;
    #progress;
    #path;
    #pySpy;
    /** @param pythons interpreters with which pip may be tried to install it, best first */
    constructor(pythons, progress) {
        this.#pythons = [...new Set(pythons)];
        this.#progress = progress;
    }
    /** @throws MeasurementError when py-spy is nowhere and cannot be installed */
    path() {
        this.#path ??= (0,_sampler_install_js__WEBPACK_IMPORTED_MODULE_1__/* .findPySpy */ .Rs)(this.#pythons, this.#progress);
        return this.#path;
    }
    /**
     * How py-spy can read the processes of this user, found out on one of them.
     * @throws MeasurementError when it cannot
     */
    access(pid) {
        this.#pySpy ??= this.path().then((path) => (0,_sampler_access_js__WEBPACK_IMPORTED_MODULE_0__/* .gainAccess */ .mY)(path, pid));
        return this.#pySpy;
    }
    /** The stacks of a process as text; empty where they cannot be read. */
    async dump(pid) {
        const path = await this.path().catch(() => undefined);
        return path === undefined ? '' : (0,_sampler_access_js__WEBPACK_IMPORTED_MODULE_0__/* .dumpStacks */ .m9)(path, pid);
    }
}


/***/ }),

/***/ 56624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ PY_SPY_VERSION),
/* harmony export */   Rs: () => (/* binding */ findPySpy)
/* harmony export */ });
/* unused harmony export anyLinux */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19473);
/** The pinned py-spy: found on PATH, in the cache, or installed from its wheel with the hash checked. */







const run = (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Profiles of different py-spy versions are never compared: names of functions changed between them. */
const PY_SPY_VERSION = '0.4.3';
/** SHA-256 of the wheels of that version, all platforms; pip takes the one that fits and checks it. */
const WHEEL_HASHES = [
    'b4e22d1fbc22bffa7d8e43c8b13daf47f56f14dbdbc813590093df81f0a971c6', // macOS x64 and arm64
    '89ccab893c89b65f8f45bd51f8173294eaeebefbfc4252345681de8048420437', // macOS arm64
    '8a4277225f470d394a85cca0cdd944bef87f0097b6f20150a6dd3ac2e92806b8', // Linux x64
    'bbcec46930d464b3bfc142d6d02ade4dd8ad5627823263b3eff0280e80c7c132', // Linux arm64
    '885d61020f763792e99cb3ad0788ae424b73cef45d5420ec9683f30e270b5d75', // Linux armv7
    'b14e00fddd4bfb12628e5c04b7d22c6754ae4c31bdfad0728adbe091ed26445f', // Windows x64
    '7de40c2903602a7cca888c26cc5d37aed004a7fd07b5258d1a14356c00540974', // Windows arm64
];
const EXECUTABLE = process.platform === 'win32' ? 'py-spy.exe' : 'py-spy';
/**
 * The path of py-spy at the pinned version.
 * @param pythons interpreters with which pip may be tried, best first
 * @throws MeasurementError when it is nowhere and cannot be installed
 */
async function findPySpy(pythons, progress) {
    for (const folder of (process.env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_4__.delimiter)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, EXECUTABLE);
        if (folder !== '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(candidate) && (await hasPinnedVersion(candidate)))
            return candidate;
    }
    const cache = await openCache();
    const cached = cache.find();
    if (cached !== undefined && (await hasPinnedVersion(executableIn(cached))))
        return executableIn(cached);
    progress(`installing py-spy ${PY_SPY_VERSION}`);
    return executableIn(await install(pythons, cache));
}
async function hasPinnedVersion(path) {
    try {
        const { stdout } = await run(path, ['--version'], { timeout: 10_000 });
        return stdout.trim() === `py-spy ${PY_SPY_VERSION}`;
    }
    catch {
        return false;
    }
}
/** pip puts scripts into `bin` (on Windows also with --target). */
function executableIn(folder) {
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'bin', EXECUTABLE);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(bin) ? bin : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'Scripts', EXECUTABLE);
}
async function openCache() {
    if (process.env.RUNNER_TOOL_CACHE && process.env.RUNNER_TEMP) {
        const tools = await __webpack_require__.e(/* import() */ 5991).then(__webpack_require__.bind(__webpack_require__, 95991));
        return {
            find: () => tools.find('py-spy', PY_SPY_VERSION) || undefined,
            store: (folder) => tools.cacheDir(folder, 'py-spy', PY_SPY_VERSION),
        };
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(cacheHome(), 'fastapi-spy', `py-spy-${PY_SPY_VERSION}-${process.platform}-${process.arch}`);
    return {
        find: () => ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) ? path : undefined),
        async store(folder) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(folder, path); // beside it, so on the same file system
            }
            catch (error) {
                if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
                    throw error; // another run was first
            }
            return path;
        },
    };
}
function cacheHome() {
    if (process.env.XDG_CACHE_HOME)
        return process.env.XDG_CACHE_HOME;
    if (process.platform === 'win32' && process.env.LOCALAPPDATA)
        return process.env.LOCALAPPDATA;
    return process.platform === 'darwin'
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)(), 'Library', 'Caches')
        : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)(), '.cache');
}
/**
 * pip's options that take the wheel for glibc on any Linux. There is none for musl, and pip on
 * Alpine refuses this one, but the program in it is static and runs there.
 */
function anyLinux(platform, machine) {
    const name = { x64: 'x86_64', arm64: 'aarch64', arm: 'armv7l' }[machine];
    if (platform !== 'linux' || name === undefined)
        return [];
    const tags = ['manylinux_2_5', 'manylinux_2_17', 'manylinux2014'].map((tag) => `${tag}_${name}`);
    return tags.flatMap((tag) => ['--platform', tag]);
}
async function install(pythons, cache) {
    // Beside the cache, so that what was installed can be renamed into place.
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(cacheHome(), 'fastapi-spy');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(root, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, 'install-'));
    try {
        const requirement = [
            `py-spy==${PY_SPY_VERSION}`,
            ...WHEEL_HASHES.map((hash) => `--hash=sha256:${hash}`),
        ].join(' ');
        const list = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'requirements.txt');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(list, `${requirement}\n`);
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'py-spy');
        const options = ['--no-deps', '--only-binary', ':all:', '--require-hashes'];
        const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
        const into = ['--target', target, '-r', list];
        const attempts = [
            ...pythons.flatMap((python) => [[], anyLinux(process.platform, process.arch)]
                .filter((platform, index) => index === 0 || platform.length > 0)
                .map((platform) => [
                python,
                [...pip, '--no-warn-script-location', ...platform, ...options, ...into],
            ])),
            ['uv', ['pip', 'install', '--quiet', ...options, ...into]],
        ];
        const failures = [];
        for (const [file, args] of attempts) {
            try {
                await run(file, args, { timeout: 120_000, cwd: folder, windowsHide: true });
                return await cache.store(target);
            }
            catch (error) {
                const { stderr, message } = error;
                failures.push(`${file}: ${(stderr?.trim() || message).split('\n').slice(-3).join('\n')}`);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(target, { recursive: true, force: true });
            }
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .MeasurementError */ .HG(`installing py-spy ${PY_SPY_VERSION}: no way of installing it worked`, {
            advice: `Install it yourself so that it is on PATH: pip install py-spy==${PY_SPY_VERSION}`,
            details: failures.join('\n'),
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ })

};

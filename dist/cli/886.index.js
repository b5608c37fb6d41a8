export const id = 886;
export const ids = [886];
export const modules = {

/***/ 79886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sampling: () => (/* binding */ Sampling)
/* harmony export */ });
/* harmony import */ var _sampler_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51821);
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
        this.#path ??= (0,_sampler_install_js__WEBPACK_IMPORTED_MODULE_1__/* .findPySpy */ .R)(this.#pythons, this.#progress);
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

/***/ 51821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ pySpyCommand),
/* harmony export */   m9: () => (/* binding */ dumpStacks),
/* harmony export */   mY: () => (/* binding */ gainAccess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
/** Whether this user may read the memory of a process, and what to do where not. */




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** The command line that calls py-spy with some arguments. */
function pySpyCommand(pySpy, args) {
    return pySpy.sudo ? ['sudo', ['-n', pySpy.path, ...args]] : [pySpy.path, [...args]];
}
/**
 * Finds out how py-spy can read a process: directly, else with passwordless sudo. No setting of
 * the machine is changed.
 * @throws MeasurementError naming the cause and the ways out
 */
async function gainAccess(path, pid) {
    const direct = { path, sudo: false };
    const failure = await attempt(direct, pid);
    if (failure === undefined)
        return direct;
    if (!isPermissionProblem(failure)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG(`attaching py-spy to process ${pid}: ${failure}`, {
            advice: 'py-spy reads CPython 3.3 to 3.15, not free-threaded builds; the process must be a Python process.',
        });
    }
    const withSudo = { path, sudo: true };
    if ((await attempt(withSudo, pid)) === undefined)
        return withSudo;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG(`attaching py-spy to process ${pid}: this user may not read its memory (${await cause(failure)})`, {
        advice: [
            'Any one of these helps:',
            '  - allow it on this machine: echo 0 | sudo tee /proc/sys/kernel/yama/ptrace_scope',
            '  - let this user call sudo without a password (hosted runners do), or run as root',
            '  - in a container: start it with --cap-add SYS_PTRACE',
        ].join('\n'),
    });
}
/** Undefined on success, else the reason in one line. */
async function attempt(pySpy, pid) {
    const [file, args] = pySpyCommand(pySpy, ['dump', '--nonblocking', '--pid', String(pid)]);
    // A stack that changes while it is read is no reason to give up: try a few times.
    let reason = '';
    for (let turn = 0; turn < 5; turn++) {
        try {
            await run(file, args, { timeout: 20_000 });
            return undefined;
        }
        catch (error) {
            const { stderr, message } = error;
            reason = lastReason(stderr?.trim() || message);
            if (isPermissionProblem(reason) || /password is required|not allowed|ENOENT/.test(reason)) {
                return reason;
            }
        }
    }
    return reason;
}
function lastReason(text) {
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    const told = lines.filter((line) => /^(Reason: |Error: |Permission)/i.test(line));
    return (told.at(-1) ?? lines.at(-1) ?? 'no reason given').replace(/^(Reason|Error): /, '');
}
function isPermissionProblem(reason) {
    return /permission denied|operation not permitted|EPERM|EACCES|elevated permissions/i.test(reason);
}
async function cause(failure) {
    const scope = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/proc/sys/kernel/yama/ptrace_scope', 'utf8').catch(() => '');
    if (scope.trim() !== '' && scope.trim() !== '0')
        return `Yama's ptrace_scope is ${scope.trim()}`;
    if (process.platform === 'darwin')
        return 'macOS lets only root do so';
    return failure;
}
/** The stacks of a process as text; empty where they cannot be read. */
async function dumpStacks(path, pid) {
    for (const sudo of [false, true]) {
        const [file, args] = pySpyCommand({ path, sudo }, ['dump', '--pid', String(pid)]);
        try {
            return (await run(file, args, { timeout: 10_000 })).stdout.trim();
        }
        catch {
            // with sudo, then without an answer: this only adds to another error's evidence
        }
    }
    return '';
}


/***/ }),

/***/ 56624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PY_SPY_VERSION),
/* harmony export */   R: () => (/* binding */ findPySpy)
/* harmony export */ });
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
        const tools = await __webpack_require__.e(/* import() */ 991).then(__webpack_require__.bind(__webpack_require__, 95991));
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
        const attempts = [
            ...pythons.map((python) => [
                python,
                [
                    '-m',
                    'pip',
                    'install',
                    '--quiet',
                    '--disable-pip-version-check',
                    '--no-warn-script-location',
                    ...options,
                    '--target',
                    target,
                    '-r',
                    list,
                ],
            ]),
            ['uv', ['pip', 'install', '--quiet', ...options, '--target', target, '-r', list]],
        ];
        const failures = [];
        for (const [file, args] of attempts) {
            try {
                await run(file, args, { timeout: 120_000, cwd: folder });
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

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
    /** A fresh mark and the environment that carries it; pass both on to `own`. */
    mark() {
        this.#requireOpen();
        const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
        return { mark, environment: { [_process_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .MARK_VARIABLE */ .l6]: mark } };
    }
    /** Takes charge of a process that was started detached with the mark in its environment. */
    own(pid, mark) {
        this.#processes.set(pid, { pid, mark });
        this.#tell({ kind: 'process', pid, mark });
    }
    /** Stops a process and all that it started. */
    async stop(pid, graceMs) {
        const owned = this.#processes.get(pid);
        if (owned === undefined)
            return;
        await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .stopTree */ .dA)(owned, graceMs);
        this.#processes.delete(pid);
        this.#tell({ kind: 'ended', pid });
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


/***/ })

};

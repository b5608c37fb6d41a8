export const id = 923;
export const ids = [923];
export const modules = {

/***/ 47923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  duetOfCheckout: () => (/* binding */ duetOfCheckout)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/measure/fingerprint.js
var fingerprint = __webpack_require__(92187);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/app/owned-command.js
var owned_command = __webpack_require__(61973);
;// CONCATENATED MODULE: ./build/app/recipe.js
/** What a service's dependencies are installed from: the files of a repository that name them. Pure. */

const LOCKS = [
    ['uv.lock', 'uv'],
    ['poetry.lock', 'poetry'],
    ['pdm.lock', 'pdm'],
    ['Pipfile.lock', 'pipenv'],
];
const FOR_DEVELOPERS = /(?:^|[-_.])(?:dev|tests?|docs?|lint|typing|ci)(?:[-_.]|$|elop)/;
/** A folder, relative to the root with "/", and those above it, the innermost first, the root as "". */
function foldersUp(folder) {
    const parts = folder.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
    return [...parts.keys(), parts.length].map((count) => parts.slice(0, count).join('/')).reverse();
}
/**
 * What to install from. A lock says more than anything beside it; then the folder nearest to the
 * app counts.
 * @param files of the repository, relative to its root with "/"
 * @param folders that count, the nearest first
 * @param isPackage tells a project's file from one that holds the settings of tools alone
 * @returns undefined when there is nothing that could be installed
 */
function recipeOf(files, folders, isPackage = () => true) {
    const known = new Set(files);
    for (const [name, manager] of LOCKS) {
        const folder = folders.find((each) => known.has(external_node_path_.posix.join(each, name)));
        if (folder !== undefined)
            return { manager, folder, files: [external_node_path_.posix.join(folder, name)] };
    }
    for (const folder of folders) {
        const requirements = requirementsOf(files, folder);
        if (requirements.length > 0)
            return { manager: 'requirements', folder, files: requirements };
        const project = ['pyproject.toml', 'setup.py']
            .map((name) => external_node_path_.posix.join(folder, name))
            .find((file) => known.has(file));
        if (project !== undefined && isPackage(project)) {
            return { manager: 'project', folder, files: [project] };
        }
    }
    return undefined;
}
/** The requirements of the service; those of its developers only when there are no others. */
function requirementsOf(files, folder) {
    const inFolder = (path, pattern) => files.filter((file) => external_node_path_.posix.dirname(file) === (path || '.') && pattern.test(external_node_path_.posix.basename(file)));
    const beside = inFolder(folder, /^requirements.*\.txt$/);
    const below = inFolder(external_node_path_.posix.join(folder, 'requirements'), /^(?!constraints).*\.txt$/);
    const all = beside.length > 0 ? beside : below;
    const forService = all.filter((file) => !FOR_DEVELOPERS.test(external_node_path_.posix.basename(file, '.txt')));
    const isMain = (file) => external_node_path_.posix.basename(file) === 'requirements.txt';
    return (forService.length > 0 ? forService : all).toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)));
}

// EXTERNAL MODULE: ./build/app/service.js + 6 modules
var service = __webpack_require__(52068);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/app/git.js
var git = __webpack_require__(62660);
;// CONCATENATED MODULE: ./build/duet/dependencies.js
/** The files that say what a service needs, in a work tree, and whether both sides need the same. */





const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const DEPENDENCY_FILE = /^(?:uv\.lock|poetry\.lock|pdm\.lock|Pipfile\.lock|pyproject\.toml|setup\.py|setup\.cfg|(?:requirements|constraints).*\.txt)$/;
/** Dependency files in the folders and their `requirements` folders, relative to the root. */
async function dependencyFiles(root, folders) {
    const namesIn = async (folder) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch(() => []);
        return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    };
    const found = await Promise.all(folders.map(async (folder) => [
        ...(await namesIn(folder))
            .filter((name) => DEPENDENCY_FILE.test(name))
            .map((name) => external_node_path_.posix.join(folder, name)),
        ...(await namesIn(external_node_path_.posix.join(folder, 'requirements')))
            .filter((name) => name.endsWith('.txt'))
            .map((name) => external_node_path_.posix.join(folder, 'requirements', name)),
    ]));
    return found.flat().sort();
}
/** The dependency files that are not the same in both work trees, relative to their roots. */
async function differingFiles(headRoot, baseRoot, folders) {
    const inBase = await dependencyFiles(baseRoot, folders);
    const inHead = await dependencyFiles(headRoot, folders);
    // A file that is kept out of git cannot be in base; that it is missing there says nothing.
    const onlyInHead = await withoutIgnored(headRoot, inHead.filter((file) => !inBase.includes(file)));
    const content = (root, file) => (0,promises_.readFile)((0,external_node_path_.join)(root, file)).catch(() => Buffer.alloc(0));
    const changed = await Promise.all(inBase.map(async (file) => !inHead.includes(file) ||
        !(await content(headRoot, file)).equals(await content(baseRoot, file))));
    return [...inBase.filter((_, index) => changed[index]), ...onlyInHead].sort();
}
async function withoutIgnored(root, files) {
    if (files.length === 0)
        return [];
    const args = ['-c', 'core.quotePath=false', '-C', root, 'check-ignore', '--', ...files];
    const answer = await run('git', args, { env: (0,git/* gitEnvironment */._K)() }).catch(() => ({ stdout: '' }));
    const ignored = answer.stdout.split('\n');
    return files.filter((file) => !ignored.includes(file));
}

;// CONCATENATED MODULE: ./build/duet/environment.js
/** The Python environment of the base: head's when both need the same, else one of its own. */








const SETUP_ADVICE = "Give --setup, a shell command that makes the base's environment in its folder.";
const ENVIRONMENT_NAMES = ['.venv', 'venv'];
const PROGRESS_MS = 10_000;
/**
 * Makes ready what the base runs on.
 * @throws InputError when a tool is missing, or none is known for its dependency files
 * @throws MeasurementError when a command fails, or `signal` stops it
 */
async function prepareEnvironment(options) {
    const { headRoot, baseRoot, headAppDir, setup } = options;
    const folders = foldersUp((0,external_node_path_.relative)(headRoot, headAppDir));
    if (setup !== undefined)
        return setUp(setup, folders, options);
    const differing = await differingFiles(headRoot, baseRoot, folders);
    if (differing.length === 0) {
        return share('its dependency files are the same', folders, options);
    }
    const recipe = recipeOf(await dependencyFiles(baseRoot, folders), folders);
    if (recipe === undefined)
        return share('it names no dependencies', folders, options);
    options.progress(`base and head differ in ${differing.join(', ')}`);
    return {
        python: await make(recipe, folders, options),
        note: `base's environment was made from ${recipe.files.join(', ')}`,
        isShared: false,
    };
}
async function setUp(setup, folders, options) {
    const { baseRoot } = options;
    const [file, args] = process.platform === 'win32'
        ? [options.env.ComSpec ?? 'cmd.exe', ['/d', '/s', '/c', setup]]
        : ['/bin/sh', ['-c', setup]];
    await execute({ what: `setting up the base (${setup})`, file, args, cwd: baseRoot }, { ...options, env: { ...options.env, FASTAPI_SPY_BASE: baseRoot } });
    const [own] = environmentsIn(baseRoot, folders);
    const python = own === undefined ? options.python : pythonOf((0,external_node_path_.join)(baseRoot, own));
    return {
        ...(python === undefined ? {} : { python }),
        note: `base's environment was made by: ${setup}`,
        isShared: own === undefined,
    };
}
/** Links head's environments to where they would be in base, for commands such as `.venv/bin/uvicorn`. */
async function share(why, folders, { headRoot, baseRoot, python }) {
    for (const place of environmentsIn(headRoot, folders)) {
        await (0,promises_.symlink)((0,external_node_path_.join)(headRoot, place), (0,external_node_path_.join)(baseRoot, place), 'junction').catch(unlessNoPlace);
    }
    return {
        ...(python === undefined ? {} : { python }),
        note: `base uses head's environment: ${why}`,
        isShared: true,
    };
}
/** @returns the interpreter of the environment that was made */
async function make(recipe, folders, options) {
    switch (recipe.manager) {
        case 'uv':
            return syncWithUv(recipe, folders, options);
        case 'poetry':
            return installWithPoetry(recipe, options);
        case 'requirements':
        case 'project':
            return installWithPip(recipe, folders, options);
        case 'pdm':
        case 'pipenv':
            throw new errors/* InputError */.dz(`making the base's environment: it cannot be made from ${recipe.files.join(', ')}`, { advice: SETUP_ADVICE });
    }
}
async function syncWithUv(recipe, folders, options) {
    const venv = (0,external_node_path_.join)(options.baseRoot, recipe.folder, '.venv');
    await requireOwnPlace(venv, options.baseRoot);
    // In a workspace the lock is at its root, but what is installed is what the folder's project needs.
    const project = folders.find((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(options.baseRoot, folder, 'pyproject.toml')));
    await execute({
        what: what(recipe, 'uv sync'),
        file: 'uv',
        args: ['sync', '--frozen', '--python', headPython(options)],
        cwd: (0,external_node_path_.join)(options.baseRoot, project ?? recipe.folder),
    }, options);
    return requirePython(venv, 'uv sync');
}
async function installWithPoetry(recipe, options) {
    const folder = (0,external_node_path_.join)(options.baseRoot, recipe.folder);
    // Poetry takes an environment that is there, and so head's version of Python.
    await makeVenv((0,external_node_path_.join)(folder, '.venv'), options);
    await execute({
        what: what(recipe, 'poetry install'),
        file: 'poetry',
        args: ['install', '--no-interaction'],
        cwd: folder,
    }, {
        ...options,
        // Without "create" it would install into the interpreter that poetry itself runs on.
        env: {
            ...options.env,
            POETRY_VIRTUALENVS_CREATE: '1',
            POETRY_VIRTUALENVS_IN_PROJECT: '1',
            // To poetry an active conda environment is a virtual one.
            CONDA_PREFIX: undefined,
            CONDA_DEFAULT_ENV: undefined,
        },
    });
    return requirePython((0,external_node_path_.join)(folder, '.venv'), 'poetry install');
}
async function installWithPip(recipe, folders, options) {
    const folder = (0,external_node_path_.join)(options.baseRoot, recipe.folder);
    // Where head has its own, so that a command finds it there.
    const place = environmentsIn(options.headRoot, folders)[0] ?? (0,external_node_path_.join)(recipe.folder, '.venv');
    const venv = (0,external_node_path_.join)(options.baseRoot, place);
    await makeVenv(venv, options);
    // A project is installed editable: the functions of its copy in site-packages would be another's.
    const targets = recipe.manager === 'project'
        ? ['--editable', '.']
        : recipe.files.flatMap((file) => ['-r', (0,external_node_path_.join)(options.baseRoot, file)]);
    await execute({
        what: what(recipe, 'pip install'),
        file: pythonOf(venv),
        args: ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...targets],
        cwd: folder,
    }, options);
    return pythonOf(venv);
}
function what(recipe, how) {
    return `making the base's environment from ${recipe.files.join(', ')} (${how})`;
}
async function makeVenv(venv, options) {
    await requireOwnPlace(venv, options.baseRoot);
    await execute({
        what: 'making a virtual environment for the base',
        file: headPython(options),
        args: ['-m', 'venv', venv],
        cwd: (0,external_node_path_.dirname)(venv),
        adviceFor: (output) => /ensurepip|No module named '?venv/.test(output)
            ? 'On Debian and Ubuntu the module is in the package python3-venv.'
            : '',
    }, options);
}
/** @throws InputError where a link in the commit would have an environment of the user's changed */
async function requireOwnPlace(venv, baseRoot) {
    const place = await (0,promises_.realpath)(venv).catch(() => (0,promises_.realpath)((0,external_node_path_.dirname)(venv)));
    if (isInside(place, await (0,promises_.realpath)(baseRoot)))
        return;
    throw new errors/* InputError */.dz(`making the base's environment: ${venv} leads out of its folder`, {
        advice: SETUP_ADVICE,
        details: `It is a link to ${place}.`,
    });
}
/** The interpreter of head, by which base's gets the same version. */
function headPython({ python, headAppDir, env }) {
    if (python === undefined)
        return (0,service/* findPython */.Kq)(headAppDir, env);
    return /[\\/]/.test(python) ? (0,external_node_path_.resolve)(headAppDir, python) : python;
}
/** @throws MeasurementError when a tool made its environment elsewhere */
function requirePython(venv, tool) {
    const python = pythonOf(venv);
    if ((0,external_node_fs_.existsSync)(python))
        return python;
    throw new errors/* MeasurementError */.HG(`making the base's environment: ${tool} left no ${python}`, {
        advice: SETUP_ADVICE,
    });
}
function pythonOf(venv) {
    return process.platform === 'win32'
        ? (0,external_node_path_.join)(venv, 'Scripts', 'python.exe')
        : (0,external_node_path_.join)(venv, 'bin', 'python');
}
/** Virtual environments, relative to the root, the nearest to the app first. */
function environmentsIn(root, folders) {
    return folders
        .flatMap((folder) => ENVIRONMENT_NAMES.map((name) => (0,external_node_path_.join)(folder, name)))
        .filter((place) => (0,external_node_fs_.existsSync)(pythonOf((0,external_node_path_.join)(root, place))));
}
/** Passes over a link whose place is taken in base, or whose folder base does not have. */
function unlessNoPlace(error) {
    if (error.code !== 'EEXIST' && error.code !== 'ENOENT')
        throw error;
}
/** By these, tools would install into the environment that is active now: head's, most likely. */
const ACTIVE_ENVIRONMENT = ['VIRTUAL_ENV', 'UV_PROJECT_ENVIRONMENT'];
async function execute(step, options) {
    const { progress, guard, signal } = options;
    const env = Object.fromEntries(Object.entries(options.env).filter(([name]) => !ACTIVE_ENVIRONMENT.includes(name)));
    progress(step.what);
    const began = performance.now();
    const timer = setInterval(() => {
        progress(`${step.what}: ${Math.round((performance.now() - began) / 1000)} s`);
    }, PROGRESS_MS);
    try {
        const { failure, isMissing, output } = await (0,owned_command/* runOwned */.z)({ ...step, env }, guard, signal);
        if (isMissing) {
            throw new errors/* InputError */.dz(`${step.what}: there is no program ${step.file}`, {
                advice: `Install it, or ${SETUP_ADVICE.replace('Give', 'give')}`,
            });
        }
        if (failure === '')
            return;
        throw new errors/* MeasurementError */.HG(`${step.what}: ${step.file} ${failure}`, {
            advice: step.adviceFor?.(output) ?? '',
            details: (0,owned_command/* lastLines */.w)(output),
        });
    }
    finally {
        clearInterval(timer);
    }
}
/**
 * Of the source files that the base ran, the first that is head's own: as happens where head is
 * installed editable in an environment that both use. Files of virtual environments do not count.
 * @param paths as Python names them; names that are no paths (`<string>`) are passed over
 */
function foreignFile(paths, headRoot, baseRoot) {
    // Either root may lie in the other: a file belongs to the innermost that holds it.
    const isBaseInner = isInside(baseRoot, headRoot);
    for (const path of paths) {
        if (!(0,external_node_path_.isAbsolute)(path) || !isInside(path, headRoot))
            continue;
        if (isBaseInner && isInside(path, baseRoot))
            continue;
        if (!isOfEnvironment((0,external_node_path_.relative)(headRoot, path).replaceAll('\\', '/')))
            return path;
    }
    return undefined;
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
/** Folders of installed code, the standard library of an environment, and its scripts. */
function isOfEnvironment(path) {
    return (/(?:^|\/)(?:site-packages|dist-packages|\.?venv|\.tox|\.nox|__pypackages__)\//.test(path) ||
        /(?:^|\/)lib\/(?:python|pypy)\d[^/]*\//i.test(path) ||
        /(?:^|\/)(?:bin|Scripts)\/[^/.]+$/.test(path));
}

// EXTERNAL MODULE: ./build/compare/compare.js + 13 modules
var compare = __webpack_require__(15950);
// EXTERNAL MODULE: ./build/measure/random.js
var random = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/measure/record.js + 40 modules
var record = __webpack_require__(23929);
// EXTERNAL MODULE: ./build/compare/looks.js
var looks = __webpack_require__(61664);
// EXTERNAL MODULE: ./build/compare/timings.js + 5 modules
var timings = __webpack_require__(16840);
;// CONCATENATED MODULE: ./build/duet/pace.js
/** How many pairs are measured within a budget of time, and when it is enough. */


/**
 * Requests of a round that are enough: neighbouring bursts share most of the noise, so that what
 * is left between pairs is hardly less with more of them (docs/deciding.md).
 */
const ENOUGH_REQUESTS = 1000;
/** With fewer, starting the services would take most of the time. */
const LEAST_REQUESTS = 300;
/** A round of less for each side would hardly be sampled, however many requests that is. */
const LEAST_SECONDS = 0.5;
/** Ending sampler and services. */
const STOP_SECONDS = 0.5;
/** Requests come in whole bursts. */
const STEP = 50;
/** Samples for which further requests are meant to be enough; those of a round vary. */
const AIMED_SAMPLES = 60;
/** One round of few samples does not tell by how much it is too short; and a step must be worth it. */
const LEAST_GROWTH = 1.5;
const MOST_GROWTH = 10;
/** Pairs that are better than more requests of each. */
const WANTED_PAIRS = [16, 12, 8];
/** The pairs that fit into the time: as many as may be useful, then with fewer requests, then fewer. */
function planPairs(budget, speed, wanted) {
    const fixed = speed.startSeconds + STOP_SECONDS;
    const pairsOf = (requests) => Math.floor(budget.seconds / (fixed + requests * speed.requestSeconds));
    const most = looks/* LOOKS */.BJ.at(-1);
    if (budget.requests !== undefined) {
        return { pairs: clamp(pairsOf(budget.requests), 1, most), requests: budget.requests };
    }
    const sampled = Math.ceil((2 * LEAST_SECONDS) / speed.requestSeconds / STEP) * STEP;
    const enough = Math.max(sampled, Math.min(wanted, ENOUGH_REQUESTS));
    const least = Math.max(sampled, Math.min(enough, LEAST_REQUESTS));
    for (const pairs of WANTED_PAIRS) {
        const fitting = (budget.seconds / pairs - fixed) / speed.requestSeconds;
        if (fitting < least)
            continue;
        const requests = Math.min(enough, Math.floor(fitting / STEP) * STEP);
        return { pairs: clamp(pairsOf(requests), pairs, most), requests };
    }
    return { pairs: Math.max(1, pairsOf(least)), requests: least };
}
function clamp(value, low, high) {
    return Math.min(high, Math.max(low, value));
}
/** How many times more requests are sampled enough and fit into the time; undefined when none do. */
function moreByBudget({ samples, seconds }, left) {
    const wanted = clamp(AIMED_SAMPLES / Math.max(1, samples), LEAST_GROWTH, MOST_GROWTH);
    const growth = Math.min(wanted, left / seconds);
    return growth < LEAST_GROWTH ? undefined : growth;
}
/** Measures pairs until the decision is clear, or the budget is used up. */
class BudgetPace {
    #budget;
    #options;
    #progress;
    #verify;
    #pairs = 0;
    #looks = [];
    #firstSeconds = 0;
    /** Whether the requests of a round were planned here. */
    #hasPlannedRequests = false;
    /** @param verify told base's measurement after the first pair */
    constructor(budget, options, progress, verify = () => undefined) {
        this.#verify = verify;
        this.#budget = budget;
        this.#options = options;
        this.#progress = progress;
    }
    get most() {
        return this.#pairs;
    }
    get looks() {
        return this.#looks;
    }
    requestsOf(speed, wanted) {
        const plan = planPairs(this.#budget, speed, wanted);
        this.#use(plan.pairs);
        this.#hasPlannedRequests = this.#budget.requests === undefined;
        return plan.requests;
    }
    moreRequests(round, stand) {
        if (!this.#hasPlannedRequests)
            return undefined;
        const growth = moreByBudget(round, this.#budget.seconds - stand.seconds);
        return growth === undefined ? undefined : Math.ceil((round.requests * growth) / STEP) * STEP;
    }
    #use(pairs) {
        this.#pairs = pairs;
        const alpha = this.#options.thresholds['alpha-percent'] / 100;
        this.#looks = this.#budget.isPart ? [pairs] : (0,looks/* planLooks */.Ew)(pairs, alpha);
    }
    async goesOn(stand) {
        if (stand.rounds === 1) {
            this.#verify((await stand.measurements())[0]);
            this.#firstSeconds = stand.seconds;
        }
        if (stand.rounds <= 2)
            this.#planAgain(stand);
        if (stand.rounds >= this.most)
            return false;
        if (this.#looks.includes(stand.rounds) &&
            !this.#budget.isPart &&
            (await this.#isDecided(stand)))
            return false;
        const perRound = stand.seconds / stand.rounds;
        // Half a pair over the budget is better than a look that was planned and is left out.
        return stand.seconds + perRound / 2 < this.#budget.seconds;
    }
    /**
     * The number of pairs again, as long as no look depends on it: the first start of a service is
     * often slower than all others, and a load that is not sent in bursts is not planned before.
     */
    #planAgain({ rounds, seconds }) {
        const later = rounds === 1 ? seconds : seconds - this.#firstSeconds;
        const left = Math.floor((this.#budget.seconds - seconds) / later);
        const pairs = clamp(rounds + left, rounds, looks/* LOOKS */.BJ.at(-1));
        if (rounds === 1 && this.most > 1)
            return;
        this.#use(pairs);
        const least = (0,looks/* leastPairs */.PU)(this.#options.thresholds['alpha-percent'] / 100);
        if (pairs >= least || this.#budget.isPart)
            return;
        // After the second pair it is known better.
        if (rounds === 1 && pairs > 1)
            return;
        const minutes = Math.ceil((this.#firstSeconds + (least - 1) * later) / 60);
        this.#progress(`there is time for ${pairs} pair${pairs === 1 ? '' : 's'}, and an alarm takes ${least}: give a budget of ${minutes} minute${minutes === 1 ? '' : 's'}`);
    }
    async #isDecided(stand) {
        const [base, head] = (await stand.measurements());
        const comparison = (0,timings/* compareTimings */.z)(base, head, this.#options);
        if (isDecided(comparison))
            return true;
        const open = comparison.metrics.filter(awaitedBy(comparison));
        this.#progress(`after ${stand.rounds} pairs still open: ${open
            .slice(0, 3)
            .map(({ label }) => label)
            .join(', ')}${open.length > 3 ? ` and ${open.length - 3} more` : ''}`);
        return false;
    }
}
/** What a decision waits for. Of what is sampled, or of one endpoint, no budget sees every change. */
const AWAITED = new Set(['cpu', 'throughput']);
/**
 * Whether further pairs are not needed: nothing that matters is open. After a regression that is
 * only in which kind of work it is.
 */
function isDecided({ verdict, metrics }) {
    return verdict === 'contaminated' || !metrics.some(awaitedBy({ verdict }));
}
/** What further pairs are for. */
function awaitedBy({ verdict }) {
    return verdict === 'regressed' ? isOpenCause : isOpen;
}
function isOpenCause({ kind, effect, threshold, verdict }) {
    return (kind === 'category' && verdict === 'inconclusive' && threshold !== null && effect >= threshold);
}
function isOpen({ kind, name, verdict }) {
    return verdict === 'inconclusive' && (AWAITED.has(kind) || name === 'latency-p90');
}

;// CONCATENATED MODULE: ./build/duet/measure.js




/**
 * Counts the work of both, measures pairs within the budget, and compares; budget, seed and
 * thresholds are head's.
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
async function measureDuet(sides, { context, guard, verify }) {
    const { config } = sides.head;
    const options = (0,compare/* compareOptions */.Uq)(config);
    const { budgetSeconds, seed = (0,random/* drawSeed */.I8)() } = config.duet;
    context.progress(`seed ${seed}: --seed ${seed} repeats the orders and hash seeds`);
    const isPart = config.action.shard !== undefined;
    const budget = { seconds: budgetSeconds, requests: config.requests, isPart };
    const pace = new BudgetPace(budget, options, context.progress, verify);
    const measured = await (0,record/* recordTogether */.S)([sides.base, sides.head].map(withDuetRate), {
        ...{ pace, seed, context, guard },
    });
    const [base, head] = measured;
    return { base, head, comparison: (0,compare/* compare */.UD)(base, head, options) };
}
function withDuetRate(side) {
    const { config } = side;
    return { ...side, config: { ...config, rateHz: config.duet.rateHz } };
}

;// CONCATENATED MODULE: ./build/duet/worktree.js
/**
 * The base of a comparison, checked out beside the user's work tree. Nothing of the user's is
 * written: no file, index, branch, stash, config; only git's note of the work tree, which goes with it.
 *
 * There is no `git worktree prune`. It would forget every work tree whose folder is missing, also
 * the user's own on a disk that is not mounted now. What a run leaves when its guard was killed as
 * well is a folder in the temporary folder; git's own gc forgets it some months after that is gone.
 */








const worktree_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const MAIN_BRANCHES = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
/**
 * The commit where HEAD left the main branch.
 * @throws InputError when there is no such branch, or git does not read the folder
 */
async function defaultBase(root) {
    await requireRepository(root);
    for (const branch of MAIN_BRANCHES) {
        if ((await resolveCommit(root, branch)) === undefined)
            continue;
        const sha = await ask(root, 'merge-base', 'HEAD', branch);
        if (sha === undefined)
            continue; // unrelated, or a shallow clone that ends before
        const ref = (await ask(root, 'rev-parse', '--abbrev-ref', branch)) ?? branch;
        const isHead = sha === (await resolveCommit(root, 'HEAD'));
        const note = isHead
            ? `base is HEAD itself, the merge base of HEAD and ${ref}: only what is not committed differs`
            : `base is the merge base of HEAD and ${ref}`;
        return { ref, sha, note };
    }
    throw new errors/* InputError */.dz('choosing the base: HEAD has no merge base with origin/HEAD, origin/main, origin/master, main or master', { advice: 'Give the branch or commit to compare with: --base REF.' });
}
/**
 * The commit that a proposed change is to be held against. What is checked out for a pull request is
 * its merge into the branch as that is by now: then it is the merge's first parent, as what others
 * have merged meanwhile is on both sides. Else it is where the change left the branch, or, in a
 * clone that does not know, the branch's commit that the event told.
 */
async function baseOfChange(root, { baseSha, headSha }) {
    await requireRepository(root);
    // From the commit itself: a shallow clone's log has no parents.
    const commit = (await ask(root, 'cat-file', 'commit', 'HEAD')) ?? '';
    const header = commit.split('\n\n', 1)[0];
    const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
    const [first, second] = parents;
    if (first !== undefined && second !== undefined && second === headSha) {
        return { sha: first, how: 'as it is in the merge that is checked out' };
    }
    const left = await ask(root, 'merge-base', 'HEAD', baseSha);
    if (left !== undefined)
        return { sha: left, how: 'where the change left it' };
    return { sha: baseSha, how: 'as it was when the workflow began' };
}
/**
 * Checks a commit out into a new work tree, which the guard owns.
 * @throws InputError when git does not read the folder or does not know the ref
 * @throws MeasurementError when it cannot be checked out, or `signal` stops it
 */
async function checkOutBase(request, guard, signal) {
    const { root, ref } = request;
    await requireRepository(root);
    const sha = (await resolveCommit(root, ref)) ?? (await fetchCommit(request, guard, signal));
    const folder = (0,external_node_path_.join)(await (0,promises_.realpath)(guard.temporaryFolder()), 'base');
    guard.ownWorktree(root, folder);
    const what = `checking out the base (${ref})`;
    // Relative paths would make git note in the user's config that it uses them.
    const add = ['-c', 'worktree.useRelativePaths=false', 'worktree', 'add', '--detach', folder, sha];
    const added = await worktree_git(root, add, what, guard, signal);
    if (added.failure !== '') {
        throw new errors/* MeasurementError */.HG(`${what}: git worktree add ${added.failure}`, {
            details: (0,owned_command/* lastLines */.w)(added.output),
        });
    }
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.gitmodules'))) {
        await checkOutSubmodules(root, folder, what, guard, signal);
    }
    return { folder, sha };
}
/** The commit that a ref means here; undefined when git knows none. */
async function resolveCommit(root, ref) {
    const options = ['--verify', '--quiet', '--end-of-options'];
    const sha = await ask(root, 'rev-parse', ...options, `${ref}^{commit}`);
    // A ref of "^main" would give "^" and its commit.
    return sha !== undefined && FULL_SHA.test(sha) ? sha : undefined;
}
/**
 * Fetches the commit of a ref that is not known here; no ref is written.
 * @throws InputError when it may not be fetched, or origin does not have it
 */
async function fetchCommit(request, guard, signal) {
    const { root, ref } = request;
    if (!request.fetch)
        throw unknownRef(request);
    const wanted = FULL_SHA.test(ref) ? ref : await commitAtOrigin(request, guard, signal);
    const known = await resolveCommit(root, wanted);
    if (known !== undefined)
        return known;
    // In a full clone, --depth would cut the user's history off below this commit.
    const isShallow = (await ask(root, 'rev-parse', '--is-shallow-repository')) === 'true';
    const options = ['--no-tags', '--no-prune', '--no-write-fetch-head', '--no-recurse-submodules'];
    if (isShallow)
        options.push('--depth=1');
    const fetched = await worktree_git(root, ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', ...options, 'origin', wanted], `fetching the base (${ref})`, guard, signal);
    const sha = await resolveCommit(root, wanted);
    if (sha === undefined)
        throw unknownRef(request, fetched);
    return sha;
}
/** The commit of a branch or tag at origin, by name. */
async function commitAtOrigin(request, guard, signal) {
    const { root, ref } = request;
    const name = ref
        .replace(/^refs\/remotes\//, '')
        .replace(/^origin\//, '')
        .replace(/^refs\/(?:heads|tags)\//, '');
    // An expression ("HEAD~1") has no name that origin could know.
    if ((await ask(root, 'check-ref-format', `refs/heads/${name}`)) === undefined) {
        throw unknownRef(request);
    }
    const asked = await worktree_git(root, ['ls-remote', 'origin', `refs/heads/${name}`, `refs/tags/${name}`], `fetching the base (${ref})`, guard, signal);
    const sha = /^([0-9a-f]{40,64})\trefs\//m.exec(asked.output)?.[1];
    if (sha === undefined)
        throw unknownRef(request, asked);
    return sha;
}
function unknownRef({ root, ref, fetch }, tried) {
    const where = fetch ? `${root} and its remote origin have` : `${root} has`;
    return new errors/* InputError */.dz(`checking out the base (${ref}): ${where} no such commit`, {
        advice: 'Fetch it first, or with actions/checkout give fetch-depth: 0.',
        details: tried === undefined || tried.failure === '' ? '' : (0,owned_command/* lastLines */.w)(tried.output),
    });
}
/** @throws MeasurementError when a submodule cannot be had */
async function checkOutSubmodules(root, folder, what, guard, signal) {
    const paths = await wantedSubmodules(root, folder);
    if (paths.length === 0)
        return;
    // Not --init: it would write their addresses into the config that this work tree shares with the
    // user's. With all of them active by setting, update takes the addresses from .gitmodules.
    const updated = await worktree_git(folder, ['-c', 'submodule.active=.', 'submodule', 'update', '--recursive', '--', ...paths], `${what}, its submodules`, guard, signal);
    if (updated.failure !== '') {
        throw new errors/* MeasurementError */.HG(`${what}: git submodule update ${updated.failure}`, {
            advice: 'The base needs its submodules: make them readable with the credentials of git here.',
            details: (0,owned_command/* lastLines */.w)(updated.output),
        });
    }
}
/** Paths of base's submodules, but for those that head has and goes without. */
async function wantedSubmodules(root, folder) {
    const top = (await ask(root, 'rev-parse', '--show-toplevel')) ?? root;
    const index = (await ask(folder, 'ls-files', '--stage', '-z')) ?? '';
    const paths = index
        .split('\0')
        .filter((entry) => entry.startsWith('160000 '))
        .map((entry) => entry.slice(entry.indexOf('\t') + 1));
    const areEmpty = await Promise.all(paths.map((path) => isEmptyFolder((0,external_node_path_.join)(top, path))));
    return paths.filter((_, position) => areEmpty[position] === false);
}
async function isEmptyFolder(path) {
    return (await (0,promises_.readdir)(path).catch(() => undefined))?.length === 0;
}
/** @throws InputError when git is missing or refuses the folder */
async function requireRepository(root) {
    try {
        await worktree_run('git', ['-C', root, 'rev-parse', '--git-dir'], { env: (0,git/* gitEnvironment */._K)() });
    }
    catch (cause) {
        const { code, stderr } = cause;
        throw new errors/* InputError */.dz(code === 'ENOENT'
            ? 'looking for the base: git is not installed'
            : `looking for the base: git does not read ${root} as a repository`, { details: stderr?.trim() ?? '', cause });
    }
}
/** What git answers; undefined when it answers that there is no such thing. */
async function ask(root, ...args) {
    const options = { env: (0,git/* gitEnvironment */._K)(), timeout: 60_000, maxBuffer: 256 * 1024 * 1024 };
    const answer = await worktree_run('git', [...git/* GIT_OPTIONS */.sg, '-C', root, ...args], options).catch(() => undefined);
    return answer?.stdout.trim();
}
/** Git at work that may take long. */
async function worktree_git(root, args, what, guard, signal) {
    const command = { file: 'git', args: [...git/* GIT_OPTIONS */.sg, '-C', root, ...args], cwd: root };
    return (0,owned_command/* runOwned */.z)({ ...command, what, env: (0,git/* gitEnvironment */._K)() }, guard, signal);
}

;// CONCATENATED MODULE: ./build/duet/duet.js
/** The checkout against its base, in one go: base checked out beside it, both measured together. */







/**
 * Measures the checkout and its base together. The user's work tree, branch, index and stash stay
 * as they are; the base's checkout is removed whatever happens.
 * @param config head's; base is measured with the same settings
 * @throws InputError, MeasurementError; nothing that was started or made is left
 */
async function duetOfCheckout(config, wanted, { context, guard }) {
    requireOwnServices(config);
    const headAppDir = await (0,promises_.realpath)(config.appDir).catch(() => config.appDir);
    const { root } = await (0,fingerprint/* gitState */.mS)(headAppDir, process.env);
    if (root === '') {
        throw new errors/* InputError */.dz(`looking for the base: ${headAppDir} is in no git repository`, {
            advice: 'A duet measures a commit beside the checkout; run it in one.',
        });
    }
    const headRoot = await (0,promises_.realpath)(root);
    const base = await findBase(headRoot, config, wanted);
    const { signal, progress } = context;
    progress(`${base.note}: ${base.ref === base.name ? '' : `${base.ref}, `}checking it out`);
    const checkout = await checkOutBase({ root: headRoot, ref: base.ref, fetch: wanted.fetch }, guard, signal);
    const environment = await prepareEnvironment({
        ...{ headRoot, baseRoot: checkout.folder, headAppDir, env: process.env },
        ...(config.duet.setup === undefined ? {} : { setup: config.duet.setup }),
        ...(config.python === undefined ? {} : { python: fromFolder(config.python, headAppDir) }),
        ...{ progress, signal, guard },
    });
    progress(environment.note);
    const appDir = (0,external_node_path_.join)(checkout.folder, (0,external_node_path_.relative)(headRoot, headAppDir));
    const sides = {
        base: sideOfBase(config, appDir, environment, base.name),
        head: { label: 'head', config },
    };
    const verify = (measurement) => requireOwnCode(measurement, headRoot, checkout, environment);
    const duet = await measureDuet(sides, { context, guard, verify });
    const note = `${capitalised(base.note)} (${checkout.sha.slice(0, 9)}); ${environment.note}; both were measured together in this job.`;
    return { ...duet, baseSha: checkout.sha, note };
}
/** An interpreter's path as it is from anywhere; a name is looked up on PATH. */
function fromFolder(python, folder) {
    return /[\\/]/.test(python) ? (0,external_node_path_.resolve)(folder, python) : python;
}
/** @throws InputError for services that cannot run twice at once */
function requireOwnServices({ service, port }) {
    if (service.kind === 'attach') {
        throw new errors/* InputError */.dz('measuring base and head together: a running service is only one of them', {
            advice: 'Give app or command, so that both can be started.',
        });
    }
    if (port !== undefined) {
        throw new errors/* InputError */.dz(`measuring base and head together: both cannot listen on port ${port}`, {
            advice: 'Leave the port out; in a command write {port} where the server takes its port.',
        });
    }
}
/** What the configuration says, else what the event says, else where the branch left the main one. */
async function findBase(headRoot, { duet }, wanted) {
    if (duet.base !== undefined) {
        return { ref: duet.base, name: duet.base, note: `base is ${duet.base}` };
    }
    if (wanted.change !== undefined) {
        const { branch } = wanted.change;
        const { sha, how } = await baseOfChange(headRoot, wanted.change);
        return { ref: sha, name: branch, note: `base is ${branch}, ${how}` };
    }
    const found = await defaultBase(headRoot);
    return { ref: found.sha, name: found.ref, note: found.note };
}
function sideOfBase(config, appDir, environment, branch) {
    const { python: _heads, ...rest } = config;
    const { python } = environment;
    const own = python === undefined ? {} : { python };
    const env = environment.isShared || python === undefined ? {} : activated(python);
    return {
        label: 'base',
        // What the configuration sets wins, as it does for head.
        config: { ...rest, ...own, env: { ...env, ...config.env }, appDir },
        branch,
    };
}
/** A command such as `uvicorn …` must find base's, also where head's environment is active. */
function activated(python) {
    const bin = (0,external_node_path_.dirname)(python);
    return {
        VIRTUAL_ENV: (0,external_node_path_.dirname)(bin),
        PATH: [bin, process.env.PATH ?? ''].join(external_node_path_.delimiter),
    };
}
/**
 * A package that is installed in place is imported from head's folder, wherever the service runs.
 * @throws MeasurementError when base ran head's code
 */
function requireOwnCode(base, headRoot, checkout, environment) {
    // What lies outside of the project has its full path, without the slash it begins with.
    const paths = base.functions.flatMap(([, path, origin]) => origin === 'app' ? [path, `/${path}`] : []);
    const foreign = foreignFile(paths, headRoot, checkout.folder);
    if (foreign === undefined)
        return;
    throw new errors/* MeasurementError */.HG(`measuring base: it ran head's code (${foreign})`, {
        advice: environment.isShared
            ? "The project is installed in place in head's environment, which serves both. Give --setup, a command that makes an environment of its own for base, for instance: python -m venv .venv && .venv/bin/pip install -e ."
            : 'Something in its environment or in PYTHONPATH points to the checkout; let it point to where the command runs.',
    });
}
function capitalised(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}


/***/ })

};

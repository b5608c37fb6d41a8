export const id = 9931;
export const ids = [9931];
export const modules = {

/***/ 45169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadShape),
/* harmony export */   configOf: () => (/* binding */ configOf),
/* harmony export */   resolveConfig: () => (/* binding */ resolveConfig)
/* harmony export */ });
/* unused harmony export readScenario */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _load_scenario_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2927);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86349);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48272);
/** One typed Config from a file, `SPY_*` variables and inputs or options, in rising order of weight. */






/**
 * The configuration of one run.
 * @throws InputError naming the file or setting, and what it should have been
 */
async function resolveConfig(sources) {
    return configOf(await (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__.readLayers)(sources), sources);
}
/**
 * The same, of layers that were read already.
 * @param sources what they were read from
 */
async function configOf(layers, sources) {
    const settings = (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f5)(layers);
    const { file, fromEnvironment, given } = layers;
    const base = file === undefined ? sources.cwd : (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsFolder */ .GU)(file);
    return toConfig(settings, sources, {
        appDir: 'app-dir' in given || 'app-dir' in fromEnvironment ? sources.cwd : base,
        load: 'load' in given || 'load' in fromEnvironment ? sources.cwd : base,
        output: (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .outputPath */ .XC)(layers, settings),
    });
}
const DEFAULT_RATE_HZ = 100;
/**
 * A duet has a few seconds of CPU to divide among categories and functions. What more samples cost
 * the services, they cost both alike (docs/deciding.md has the figures).
 */
const DUET_RATE_HZ = 250;
async function toConfig(settings, sources, folders) {
    return {
        service: serviceSource(settings, sources.needsService ?? true),
        appDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folders.appDir, settings['app-dir']),
        ...optional('python', settings.python),
        workers: settings.workers,
        ...optional('port', settings.port),
        env: settings.env,
        ...optional('readyPath', settings['ready-path']),
        waitTimeoutSeconds: settings['wait-timeout'],
        load: await loadSource(settings.load, folders.load),
        rounds: settings.rounds,
        ...optional('requests', settings.requests),
        rateHz: settings.rate ?? DEFAULT_RATE_HZ,
        duet: {
            rateHz: settings.rate ?? DUET_RATE_HZ,
            budgetSeconds: settings.budget,
            ...optional('seed', settings.seed),
            ...optional('base', settings.base),
            ...optional('setup', settings.setup),
        },
        count: settings.count,
        countRequests: settings['count-requests'],
        thresholds: settings.thresholds,
        categories: settings.categories,
        profiling: {
            durationSeconds: settings.duration,
            ...optional('output', folders.output),
            idle: settings.idle,
            subprocesses: settings.subprocesses,
            locals: settings.locals,
            top: settings.top,
            reportFormat: settings['report-format'],
        },
        action: {
            mode: settings.mode,
            ...optional('baselineBranch', settings['baseline-branch']),
            ...optional('baselineFile', settings['baseline-file']),
            baselineWaitSeconds: settings['baseline-wait'],
            history: settings.history,
            key: settings.key,
            ...optional('shard', settings.shard),
            failOn: settings['fail-on'],
            comment: settings.comment,
            ...optional('retentionDays', settings['retention-days']),
        },
    };
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function serviceSource(settings, needed) {
    const named = _origins_js__WEBPACK_IMPORTED_MODULE_5__/* .SERVICE_KEYS */ .xI.filter((key) => settings[key] !== undefined);
    if (named.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`reading the settings: ${named.map((key) => `"${key}"`).join(' and ')} are both given`, { advice: 'Give one: app (module:attribute), command, or pid.' });
    }
    if (settings.app !== undefined) {
        if (!/^[\w.]+:[\w.]+(\(\))?$/.test(settings.app)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`reading the settings: app "${settings.app}" is not module:attribute`, {
                advice: 'For instance "shop.main:app". Anything else can be given as a command.',
            });
        }
        return { kind: 'app', app: settings.app, workers: settings.workers };
    }
    if (settings.command !== undefined)
        return { kind: 'command', command: settings.command };
    if (settings.pid !== undefined)
        return { kind: 'attach', pid: settings.pid };
    if (settings.port !== undefined || !needed)
        return { kind: 'attach' };
    // A duet starts both of its services.
    const isStarted = settings.mode === 'duet';
    const running = isStarted ? '' : ', or the pid or port of a running service';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('reading the settings: no service is named', {
        advice: `Give app: "module:attribute" (started with uvicorn)${isStarted ? ' or' : ','} command: "… --port {port}"${running}.`,
    });
}
async function loadSource(load, folder) {
    if (load === undefined)
        return { kind: 'openapi' };
    if (typeof load !== 'string') {
        return { kind: 'scenario', scenario: load, origin: 'the configuration file' };
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(load) ? load : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, load);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return { kind: 'scenario', scenario: await readScenario(path), origin: load };
    if (/\.(ya?ml|json)$/.test(load) && !/\s/.test(load)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`reading the scenario ${load}: there is no such file in ${folder}`, {
            advice: 'Give the path of a scenario file, or a load command.',
        });
    }
    return { kind: 'command', command: load };
}
/**
 * A scenario from a YAML or JSON file.
 * @throws InputError naming file and field
 */
async function readScenario(path) {
    const parsed = _load_scenario_js__WEBPACK_IMPORTED_MODULE_3__/* .scenarioSchema */ .mE.safeParse(await (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .gM)(path, 'the scenario'));
    if (parsed.success)
        return parsed.data;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`reading the scenario ${path}: ${(0,_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .explain */ .W)(parsed.error, (key) => `"${key}"`, _load_scenario_js__WEBPACK_IMPORTED_MODULE_3__/* .scenarioSchema */ .mE)}`, { advice: 'docs/configuration.md describes scenarios.' });
}
/** Connections, requests and warm-up of a round: the scenario's, or the defaults. */
function loadShape(config) {
    const scenario = config.load.kind === 'scenario' ? config.load.scenario : _load_scenario_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_SCENARIO */ .h_;
    return {
        connections: scenario.connections,
        requests: config.requests ?? scenario['requests-per-round'],
        warmUp: scenario['warm-up'],
    };
}


/***/ })

};

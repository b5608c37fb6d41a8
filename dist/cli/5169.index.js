export const id = 5169;
export const ids = [5169,9931,8272,7550,5891];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

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


/***/ }),

/***/ 78420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PYPROJECT),
/* harmony export */   Y: () => (/* binding */ DEFAULT_FILES)
/* harmony export */ });
/** Where settings are looked for; apart from what reads them, which takes long to load. */
/** Files of our own; the first that is there counts. */
const DEFAULT_FILES = ['fastapi-spy.yml', 'fastapi-spy.yaml', '.github/fastapi-spy.yml'];
/** The other place: a table of a Python project's own file. */
const PYPROJECT = 'pyproject.toml';


/***/ }),

/***/ 48272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ settingsFolder),
/* harmony export */   P: () => (/* binding */ settingsWithOrigins),
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   Zj: () => (/* binding */ isPyproject),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   jS: () => (/* binding */ namedProcess),
/* harmony export */   lI: () => (/* binding */ namedService),
/* harmony export */   mergeLayers: () => (/* binding */ mergeLayers),
/* harmony export */   readLayers: () => (/* binding */ readLayers),
/* harmony export */   xI: () => (/* binding */ SERVICE_KEYS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86349);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78420);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27067);
/**
 * The layers that settings come from, lowest first: defaults, the file, the environment, inputs or
 * options; what they give together, and where each value is from.
 */








/** Settings of which one names the service. */
const SERVICE_KEYS = ['app', 'command', 'pid'];
/**
 * Reads all layers.
 * @throws InputError when the file is not there or is no mapping, or when there are two
 */
async function readLayers(sources) {
    const found = await readFileLayer(sources);
    return {
        ...(found === undefined ? {} : { file: found.file }),
        fromFile: found?.settings ?? {},
        ...environmentSettings(sources.env),
        given: definedOnly(sources.overrides),
    };
}
/** What the layers give together; a service named closer to the user replaces one further away. */
function mergeLayers({ fromFile, fromEnvironment, given }) {
    const merged = { ...fromFile };
    for (const layer of [fromEnvironment, given]) {
        // Whatever form it was named in.
        if (SERVICE_KEYS.some((key) => key in layer)) {
            for (const key of SERVICE_KEYS)
                delete merged[key];
        }
        Object.assign(merged, layer);
    }
    return merged;
}
/**
 * The file that is written: as it was given, or, for one in a configuration file, its absolute path.
 * Undefined when none is set.
 */
function outputPath(layers, { output }) {
    const { file, fromEnvironment, given } = layers;
    if (output === undefined || file === undefined)
        return output;
    if ('output' in given || 'output' in fromEnvironment)
        return output;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(settingsFolder(file), output);
}
/**
 * Which service the layer closest to the user names: one to start, or one that runs; undefined when
 * none does. A port beside an app or a command is the one to start it on.
 */
function namedService(layers) {
    for (const layer of [layers.given, layers.fromEnvironment, layers.fromFile]) {
        if ('app' in layer || 'command' in layer)
            return 'started';
        const named = processIn(layer);
        if (named !== undefined)
            return named;
    }
    return undefined;
}
/** The process that the closest layer names, whatever else is named; undefined when none does. */
function namedProcess(layers) {
    const { given, fromEnvironment, fromFile } = layers;
    return processIn(given) ?? processIn(fromEnvironment) ?? processIn(fromFile);
}
function processIn(layer) {
    if ('pid' in layer && 'port' in layer)
        return { pid: Number(layer.pid), port: Number(layer.port) };
    if ('pid' in layer)
        return { pid: Number(layer.pid) };
    return 'port' in layer ? { port: Number(layer.port) } : undefined;
}
/**
 * The settings that the layers give, defaults included.
 * @throws InputError naming the file, variable or option, and what it should have been
 */
function settingsOf(layers) {
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .settingsSchema */ .dP.safeParse(mergeLayers(layers));
    if (parsed.success)
        return parsed.data;
    const { file, fromEnvironment, given, variables } = layers;
    // A name that is none can stand in a file only.
    const isName = parsed.error.issues[0]?.code === 'unrecognized_keys' && file !== undefined;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the ${isName ? `configuration ${file}` : 'settings'}: ${(0,_validation_js__WEBPACK_IMPORTED_MODULE_5__/* .explain */ .W)(parsed.error, (key) => {
        if (key in given)
            return `"${key}"`;
        if (key in fromEnvironment)
            return `the environment variable ${variables[key]}`;
        return `"${key}" in ${file ?? 'the settings'}`;
    }, _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .settingsSchema */ .dP)}`, { advice: 'docs/configuration.md lists every setting with its unit and bounds.' });
}
/**
 * Every setting with its value and where that is from, in the order of the schema.
 * @throws InputError as `settingsOf` does
 */
function settingsWithOrigins(layers) {
    const settings = settingsOf(layers);
    const merged = mergeLayers(layers);
    return Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .settingsSchema */ .dP.shape).flatMap((name) => {
        const value = settings[name];
        const origin = name in merged ? originOf(name, layers) : { kind: 'default' };
        if (name !== 'thresholds')
            return [{ name, value, origin }];
        const own = (layers.fromFile.thresholds ?? {});
        return Object.entries(settings.thresholds).map(([key, limit]) => ({
            name: `${name}.${key}`,
            value: limit,
            origin: key in own ? origin : { kind: 'default' },
        }));
    });
}
function originOf(name, { file, fromEnvironment, variables, given }) {
    if (name in given)
        return { kind: 'option', name: `--${name}` };
    if (name in fromEnvironment)
        return { kind: 'environment', name: variables[name] };
    return { kind: 'file', name: file };
}
function definedOnly(values) {
    return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined && entry[1] !== ''));
}
async function readFileLayer({ file, cwd }) {
    if (file !== undefined && file !== '') {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, file);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the configuration ${file}: there is no such file`, {
                advice: `It was looked for at ${path}.`,
            });
        }
        const settings = isPyproject(path) ? await readPyproject(path) : await readSettings(path);
        if (settings !== undefined)
            return { file: path, settings };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the configuration ${file}: it has no table [tool.fastapi-spy]`);
    }
    const own = _files_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_FILES */ .Y.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, name)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    const pyproject = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, _files_js__WEBPACK_IMPORTED_MODULE_7__/* .PYPROJECT */ .J);
    const table = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(pyproject) ? await readPyproject(pyproject) : undefined;
    if (own !== undefined && table !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the configuration: ${own} is there, and a table [tool.fastapi-spy] in ${pyproject}`, { advice: 'Keep all settings in one of them, or say which with --config (input: config).' });
    }
    if (table !== undefined)
        return { file: pyproject, settings: table };
    return own === undefined ? undefined : { file: own, settings: await readSettings(own) };
}
/** Whether a configuration file is a Python project's own. */
function isPyproject(file) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file) === _files_js__WEBPACK_IMPORTED_MODULE_7__/* .PYPROJECT */ .J;
}
/**
 * The table `[tool.fastapi-spy]`; undefined when there is none.
 * @throws InputError when the file cannot be read or is no TOML
 */
async function readPyproject(path) {
    const source = await readText(path, 'the configuration');
    // Somebody else's file, which need not be in order.
    if (!source.includes('fastapi-spy'))
        return undefined;
    const { parse: parseToml } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    let tool;
    try {
        ({ tool } = parseToml(source));
    }
    catch (cause) {
        const { line, column } = cause;
        const place = line === undefined ? '' : ` at line ${line}, column ${column}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the configuration ${path}: ${firstLine(cause)}${place}`, {
            cause,
        });
    }
    const table = isMapping(tool) ? tool['fastapi-spy'] : undefined;
    if (table === undefined || isMapping(table))
        return table;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the configuration ${path}: tool.fastapi-spy is no table`);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The folder that paths in a file are relative to: the project, its own folder or above `.github`. */
function settingsFolder(file) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file);
    return /[\\/]\.github$/.test(folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) : folder;
}
async function readSettings(file) {
    const value = await readYaml(file, 'the configuration');
    if (value === null || value === undefined)
        return {};
    if (isMapping(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading the configuration ${file}: expected "name: value" lines`);
}
/**
 * @param what the file is, for the error
 * @throws InputError when it cannot be read or is no YAML
 */
async function readYaml(path, what) {
    const source = await readText(path, what);
    try {
        // Aliases are capped: a few lines of YAML can otherwise expand to gigabytes.
        return (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(source, { maxAliasCount: 100 });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading ${what} ${path}: ${firstLine(cause)}`, { cause });
    }
}
/** Without the colon that announces the lines of the file, which follow. */
function firstLine(cause) {
    return cause.message.split('\n')[0].replace(/:$/, '');
}
async function readText(path, what) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`reading ${what} ${path}: ${cause.message}`, { cause });
    }
}
function environmentSettings(env) {
    const fromEnvironment = {};
    const variables = {};
    const take = (variable, setting) => {
        const value = env[variable];
        if (value === undefined || value === '')
            return;
        fromEnvironment[setting] = value;
        variables[setting] = variable;
    };
    for (const [variable, setting] of Object.entries(_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .ENVIRONMENT_ALIASES */ .r9))
        take(variable, setting);
    for (const setting of _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .SCALAR_SETTINGS */ .Jb) {
        take(`SPY_${setting.toUpperCase().replaceAll('-', '_')}`, setting);
    }
    return { fromEnvironment, variables };
}


/***/ }),

/***/ 86349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/** Messages for people from what a schema found. */


/**
 * The first issues of a zod error, each with the place that the user knows it by.
 * @param schema names what an unknown key may have been meant to be
 */
function explain(error, place, schema) {
    const issues = error.issues.flatMap(intoUnion);
    const shown = issues.slice(0, 3).map((issue) => {
        const [key, ...rest] = issue.path.map(String);
        const message = messageOf(issue, schema);
        if (key === undefined)
            return message;
        return `${place(key)}${rest.map((part) => ` › ${part}`).join('')}: ${message}`;
    });
    const more = issues.length - shown.length;
    return shown.join('; ') + (more > 0 ? ` (and ${more} more)` : '');
}
/** Of the alternatives of a union, the one that the value came closest to says what is wrong. */
function intoUnion(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const depth = (branch) => Math.max(...branch.map((each) => each.path.length));
    const [closest] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
    if (closest === undefined || depth(closest) === 0)
        return [issue];
    return closest.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}
function messageOf(issue, schema) {
    if (issue.code !== 'unrecognized_keys' || schema === undefined)
        return issue.message;
    const known = keysAt(schema, issue.path);
    return issue.keys
        .map((key) => {
        const meant = closestTo(key, known);
        const question = meant === undefined ? '' : ` (did you mean "${meant}"?)`;
        return `unknown name "${key}"${question}`;
    })
        .join(', ');
}
/** The known name that a name was probably meant to be; undefined when none is like it. */
function closestTo(name, known) {
    if (name.length > 100)
        return undefined;
    const [nearest] = known
        .map((each) => ({ each, edits: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase().replaceAll('_', '-'), each) }))
        .filter(({ each, edits }) => edits <= Math.max(1, each.length / 3))
        .sort((a, b) => a.edits - b.edits);
    return nearest?.each;
}
/** Names that a schema knows at a path of a value; of alternatives those of all. */
function keysAt(schema, path) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodOptional */ .IiU) {
        return keysAt(schema.unwrap(), path);
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodPipe */ .utH)
        return keysAt(schema.out, path);
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodUnion */ .fZ7)
        return schema.options.flatMap((each) => keysAt(each, path));
    const [key, ...rest] = path;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodObject */ .bvH) {
        return key === undefined
            ? Object.keys(schema.shape)
            : keysAt(schema.shape[key], rest);
    }
    if (key === undefined)
        return [];
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA)
        return keysAt(schema.element, rest);
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodRecord */ .b8S ? keysAt(schema.valueType, rest) : [];
}


/***/ })

};

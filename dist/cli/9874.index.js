export const id = 9874;
export const ids = [9874];
export const modules = {

/***/ 4860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   I8: () => (/* binding */ drawSeed),
/* harmony export */   Rn: () => (/* binding */ randomOf)
/* harmony export */ });
/** Random choices that a printed seed repeats. */
/** A seed that nobody chose, short enough to be typed again. */
function drawSeed() {
    return Math.floor(Math.random() * 0xffffffff)
        .toString(16)
        .padStart(8, '0');
}
/**
 * The numbers of a seed: FNV-1a of its text starts a mulberry32 generator (T. Ettinger, public
 * domain), which is plenty for drawing orders.
 */
function randomOf(seed) {
    let state = 0x811c9dc5;
    for (const character of seed) {
        state = Math.imul(state ^ character.codePointAt(0), 0x01000193);
    }
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/** The list in random order. */
function shuffled(list, random) {
    const result = [...list];
    for (let last = result.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        [result[last], result[other]] = [result[other], result[last]];
    }
    return result;
}


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  count: () => (/* binding */ count),
  record: () => (/* binding */ record_record),
  recordTogether: () => (/* binding */ recordTogether)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/app/guard.js
var app_guard = __webpack_require__(48429);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/load/background.js
var background = __webpack_require__(56789);
// EXTERNAL MODULE: ./build/measure/abortable.js
var abortable = __webpack_require__(26225);
// EXTERNAL MODULE: ./build/measure/side.js + 1 modules
var measure_side = __webpack_require__(8832);
;// CONCATENATED MODULE: ./build/measure/agree.js


/**
 * Asks each service for what it offers, once, and gives all of them the requests that all offer.
 * @returns the sides, with a scenario where they had none
 * @throws MeasurementError when they have no request in common
 */
async function agreeOnLoad(sides, context, guard) {
    const isAsked = sides.length > 1 && sides.some(({ config }) => config.load.kind === 'openapi');
    if (!isAsked)
        return sides;
    const offered = await Promise.all(sides.map((side) => discover(side, context, guard)));
    const [first, ...others] = offered;
    const keyOf = ({ method, path }) => `${method} ${path}`;
    const keys = others.map(({ requests }) => new Set(requests.map(keyOf)));
    const common = first.requests.filter((each) => keys.every((own) => own.has(keyOf(each))));
    if (common.length === 0) {
        throw new errors/* MeasurementError */.HG('looking for requests to send: base and head offer none in common', {
            advice: 'Give a scenario with requests that both answer: load: scenario.yml.',
        });
    }
    const shared = new Set(common.map(keyOf));
    const left = offered.flatMap(({ requests }) => requests.map(keyOf).filter((key) => !shared.has(key)));
    if (left.length > 0)
        context.progress(`only one side offers, left out: ${[...new Set(left)].join(', ')}`);
    const scenario = { ...first, requests: common };
    return sides.map((side) => ({
        ...side,
        config: { ...side.config, load: { kind: 'scenario', scenario, origin: 'openapi.json' } },
    }));
}
async function discover(side, context, guard) {
    const service = await (0,measure_side/* startSide */.iU)(side, guard, side.config.env, async () => '');
    try {
        return await (0,measure_side/* scenarioOf */.CF)(side, service.url, (0,measure_side/* progressOf */.jA)(side, context));
    }
    finally {
        await service.stop();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/measure/machine.js
/** What the machine did during a round: the guards against believing a disturbed one. */


/** Repeats of the control, of which the quickest counts: all that can happen to one makes it slower. */
const CONTROL_REPEATS = 5;
const CONTROL_STEPS = 2_000_000;
/** 256 KB: more than the first cache, as an interpreter's objects are. */
const TABLE = new Int32Array(1 << 16);
/**
 * A fixed piece of work: arithmetic, and places all over a table that depend on each other. It
 * makes no objects, as collecting them would depend on what the tool did before.
 */
function controlWork() {
    let hash = 7;
    for (let step = 0; step < CONTROL_STEPS; step++) {
        const place = (Math.imul(step, 2_654_435_761) ^ hash) >>> 16;
        const value = (TABLE[place] + step) | 0;
        TABLE[place] = value;
        hash = (Math.imul(hash, 31) + value) | 0;
    }
    return hash;
}
let isCompiled = false;
/** CPU of the control in milliseconds: what the machine is worth just now. */
function controlMs() {
    // The first time it runs, the engine is still compiling it.
    if (!isCompiled)
        controlWork();
    isCompiled = true;
    const times = Array.from({ length: CONTROL_REPEATS }, () => {
        const began = process.cpuUsage();
        controlWork();
        const { user, system } = process.cpuUsage(began);
        return (user + system) / 1000;
    });
    // Never 0, whatever the resolution of the system's clock.
    return Math.max(Math.min(...times), 0.001);
}
function readMachine() {
    return { ticks: parseTicks(readOrEmpty('/proc/stat')) };
}
/** @param stat the text of /proc/stat */
function parseTicks(stat) {
    const line = /^cpu +(.*)$/m.exec(stat)?.[1];
    if (line === undefined)
        return undefined;
    // user nice system idle iowait irq softirq steal; the guests' after them are in user and nice
    const fields = line.trim().split(/\s+/).slice(0, 8).map(Number);
    const stolen = fields[7];
    if (stolen === undefined || fields.some((each) => !Number.isFinite(each)))
        return undefined;
    return { all: fields.reduce((sum, each) => sum + each, 0), stolen };
}
/**
 * @param controlBefore CPU of the control before the round, in milliseconds
 * @param generatorCpuMs null where it is not known
 */
function machineBetween(before, after, round) {
    return {
        controlMs: round.controlBefore,
        stealShare: stealShare(before, after),
        frequencyMhz: frequencyMhz(),
        generatorLoad: round.generatorCpuMs === null ? null : round.generatorCpuMs / 1000 / round.seconds,
    };
}
function stealShare({ ticks: a }, { ticks: b }) {
    if (a === undefined || b === undefined || b.all <= a.all)
        return null;
    return Math.min(1, Math.max(0, b.stolen - a.stolen) / (b.all - a.all));
}
/** Of the fastest core, as the system tells it now: the others may be asleep. */
function frequencyMhz() {
    const told = [...readOrEmpty('/proc/cpuinfo').matchAll(/^cpu MHz\s*: ([\d.]+)$/gm)];
    const speeds = told.length > 0 ? told.map((match) => Number(match[1])) : (0,external_node_os_.cpus)().map((cpu) => cpu.speed);
    const fastest = Math.max(0, ...speeds);
    return fastest > 0 ? fastest : null;
}
function readOrEmpty(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/measure/pace.js
/** So many rounds, of as many requests as the configuration says. */
function fixedPace(rounds) {
    return {
        requestsOf: (_speed, wanted) => wanted,
        // Measurements are compared with others of as many requests.
        moreRequests: () => undefined,
        most: rounds,
        goesOn: async (stand) => stand.rounds < rounds,
        looks: [],
    };
}

// EXTERNAL MODULE: ./build/measure/random.js
var measure_random = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/measure/sampling.js
var measure_sampling = __webpack_require__(79886);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/baseline/schema.js + 1 modules
var schema = __webpack_require__(65546);
// EXTERNAL MODULE: ./build/config/config.js
var config_config = __webpack_require__(45169);
// EXTERNAL MODULE: ./build/load/builtin.js
var builtin = __webpack_require__(35398);
// EXTERNAL MODULE: ./build/load/command.js
var command = __webpack_require__(23232);
// EXTERNAL MODULE: ./build/load/scenario.js
var load_scenario = __webpack_require__(2927);
// EXTERNAL MODULE: ./build/profile/builder.js
var builder = __webpack_require__(83925);
// EXTERNAL MODULE: ./build/sampler/install.js
var install = __webpack_require__(56624);
// EXTERNAL MODULE: ./build/sampler/record.js + 1 modules
var record = __webpack_require__(97460);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/baseline/tables.js
var tables = __webpack_require__(15265);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/validation.js
var validation = __webpack_require__(86349);
;// CONCATENATED MODULE: ./build/counter/channel.js
/** The tool's end of the channel to the counting hook (`sitecustomize.py`): a socket file for each process. */







/** What one side of a reading holds; functions are numbers of `CountReading.functions`. */
const tallySchema = schemas/* strictObject */.rej({
    calls: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])),
    turns: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])),
    /** Caller, function written in C, calls. */
    c: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig(), schemas/* number */.aig()])),
    /** Nearest function of the application, function, calls; only after `deep`. */
    under: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig(), schemas/* number */.aig()])),
});
const readingSchema = schemas/* strictObject */.rej({
    inside: tallySchema,
    outside: tallySchema,
    functions: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* number */.aig()])),
});
const startedSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ foreign: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ unit: schemas/* enum */.k5n(['jumps', 'lines']) }),
]);
const packagesSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]));
const nothingSchema = schemas/* strictObject */.rej({});
const errorSchema = schemas/* object */.Ikc({ error: schemas/* string */.YjP() });
const ANSWER_TIMEOUT_MS = 20_000;
/** One process of the service that answers requests. */
class CountingProcess {
    pid;
    #socket;
    #functions = new Map();
    #chunks = [];
    #waiting;
    constructor(pid, socket) {
        this.pid = pid;
        this.#socket = socket;
        socket.on('data', (chunk) => {
            this.#chunks.push(chunk);
            if (chunk.at(-1) !== 0x0a)
                return;
            const line = Buffer.concat(this.#chunks.splice(0)).toString('utf8');
            this.#waiting?.resolve(line);
            this.#waiting = undefined;
        });
        const fail = (why) => {
            this.#waiting?.reject(new errors/* MeasurementError */.HG(`counting in process ${pid}: ${why}`));
            this.#waiting = undefined;
        };
        socket.on('error', (error) => fail(error.message));
        socket.on('close', () => fail('it closed the channel'));
    }
    async #ask(word, schema) {
        const timer = setTimeout(() => this.#socket.destroy(new Error(`no answer to "${word}" in ${ANSWER_TIMEOUT_MS / 1000} s`)), ANSWER_TIMEOUT_MS);
        try {
            const line = await new Promise((resolve, reject) => {
                this.#waiting = { resolve, reject };
                if (this.#socket.destroyed)
                    reject(new errors/* MeasurementError */.HG('counting: the channel is closed'));
                else
                    this.#socket.write(`${word}\n`);
            });
            const answer = JSON.parse(line);
            const failed = errorSchema.safeParse(answer);
            if (failed.success) {
                throw new errors/* MeasurementError */.HG(`counting in process ${this.pid}: ${failed.data.error}`);
            }
            const parsed = schema.safeParse(answer);
            if (parsed.success)
                return parsed.data;
            throw new errors/* MeasurementError */.HG(`counting in process ${this.pid}: an answer to "${word}" that makes no sense`, { details: (0,validation/* explain */.W)(parsed.error, (key) => `"${key}"`) });
        }
        finally {
            clearTimeout(timer);
        }
    }
    start = () => this.#ask('start', startedSchema);
    packages = () => this.#ask('packages', packagesSchema);
    tell = (word) => this.#ask(word, nothingSchema);
    async read() {
        const { inside, outside, functions } = await this.#ask('read', readingSchema);
        for (const [number, file, name] of functions)
            this.#functions.set(number, { file, name });
        return { inside, outside, functions: this.#functions };
    }
    close() {
        this.#socket.destroy();
    }
}
/** All processes of a service that answer requests. */
class CounterChannel {
    #processes;
    constructor(processes) {
        this.#processes = processes;
    }
    /**
     * Connects to the processes that have answered a request.
     * @param folder where their socket files are
     * @throws UncountableError when there is none in time
     */
    static async connect(folder, timeoutMs = 5000) {
        const deadline = performance.now() + timeoutMs;
        for (;;) {
            const pids = (await (0,promises_.readdir)(folder))
                .map((name) => /^(\d+)\.sock$/.exec(name)?.[1])
                .filter((pid) => pid !== undefined)
                .map(Number);
            const opened = await Promise.all(pids.map((pid) => channel_open(folder, pid)));
            const processes = opened.filter((each) => each !== undefined);
            if (processes.length > 0)
                return new CounterChannel(processes);
            if (performance.now() > deadline) {
                throw new errors/* UncountableError */.B2('counting: the service answered, but its Python told nothing of it', {
                    advice: 'Python loads the counter through PYTHONPATH: it must not run with -I, -E or -S, the application must be FastAPI or Starlette, and neither coverage nor another profiler may run in it. Leave counting out with --no-count (count: false).',
                });
            }
            await (0,external_node_timers_promises_.setTimeout)(50);
        }
    }
    /** @throws UncountableError when something else traces or profiles there */
    async start() {
        let unit = 'lines';
        for (const each of this.#processes) {
            const answer = await each.start();
            if ('foreign' in answer) {
                throw new errors/* UncountableError */.B2(`counting: ${answer.foreign} already traces or profiles the service`, {
                    advice: 'Start the service without coverage, debugger or profiler, or leave counting out with --no-count (count: false).',
                });
            }
            unit = answer.unit;
        }
        return unit;
    }
    async tell(word) {
        await Promise.all(this.#processes.map((each) => each.tell(word)));
    }
    /** What each process counted since the last reading; resolves when the request is over. */
    async read() {
        return Promise.all(this.#processes.map((each) => each.read()));
    }
    /** Distribution and version by import name, of all that is installed. */
    async packages() {
        return (await this.#processes[0]?.packages()) ?? {};
    }
    close() {
        for (const each of this.#processes)
            each.close();
    }
}
async function channel_open(folder, pid) {
    const socket = (0,external_node_net_.connect)((0,external_node_path_.join)(folder, `${pid}.sock`));
    const connected = await new Promise((done) => {
        socket.once('connect', () => done(true));
        socket.once('error', () => done(false));
    });
    return connected ? new CountingProcess(pid, socket) : undefined;
}

;// CONCATENATED MODULE: ./build/counter/tally.js
/**
 * Whether a function belongs to the machinery that decides when things run: how often it is called
 * depends on what is ready at the moment (facts of three services: all that differs between equal
 * requests is there).
 */
function isEventLoop(id) {
    return id.origin === 'stdlib'
        ? /^(asyncio|concurrent\/futures)\/|^(selectors|queue|threading)\.py$/.test(id.path)
        : id.origin === 'package' && /^(uvloop|anyio\/_backends)\//.test(id.path);
}
/** One request of one or several processes, by function. */
function tallyRequest(readings, intern) {
    const inside = new Map();
    const outside = new Map();
    let loop = 0;
    for (const reading of readings) {
        const known = new Map();
        const resolve = (number) => {
            let found = known.get(number);
            if (found === undefined) {
                const fn = intern(reading.functions.get(number) ?? { file: '', name: 'unknown' });
                found = { ...fn, loop: isEventLoop(fn.id) };
                known.set(number, found);
            }
            return found;
        };
        const add = (into, tally) => {
            const count = (fn, caller, more) => {
                if (fn.loop || caller.loop)
                    loop += more.calls + more.turns;
                else
                    addTo(into, fn.index, more);
            };
            for (const [number, calls] of tally.calls) {
                const fn = resolve(number);
                count(fn, fn, { calls, turns: 0 });
            }
            for (const [number, turns] of tally.turns) {
                const fn = resolve(number);
                count(fn, fn, { calls: 0, turns });
            }
            for (const [caller, number, calls] of tally.c) {
                count(resolve(number), resolve(caller), { calls, turns: 0 });
            }
        };
        add(inside, reading.inside);
        add(outside, reading.outside);
    }
    return { inside, outside, loop };
}
/** Calls by the nearest function of the application, from a reading made in depth. */
function tallyCallers(readings, intern) {
    const sums = new Map();
    for (const reading of readings) {
        for (const [caller, number, calls] of [...reading.inside.under, ...reading.outside.under]) {
            const unknown = { file: '', name: 'unknown' };
            const by = intern(reading.functions.get(caller) ?? unknown);
            const fn = intern(reading.functions.get(number) ?? unknown);
            if (isEventLoop(fn.id))
                continue;
            const key = `${by.index}:${fn.index}`;
            const known = sums.get(key);
            if (known === undefined)
                sums.set(key, [by.index, fn.index, calls]);
            else
                known[2] += calls;
        }
    }
    return [...sums.values()];
}
/** Part of the equal requests in which work outside of their context must be the same to be theirs. */
const LEAST_AGREEMENT = 0.8;
/**
 * Takes of each function the mode over equal requests, and keeps it when it is the same in all
 * passes. Work outside of the request's context is taken as the request's when nearly every
 * request shows the same of it, and it does not go on without requests; else it is left out. In the
 * context, whatever differs from pass to pass is unstable.
 * @param passes tallies of the equal requests of each pass, in the same order
 * @param background functions that are called when no request is under way
 */
function settle(passes, background = new Set()) {
    const functions = [];
    const unstable = [];
    for (const fn of indices(passes)) {
        // A finaliser may run in the context or just after it: first the sum of both.
        const all = background.has(fn)
            ? undefined
            : agreed(passes, (each) => both(each, fn), LEAST_AGREEMENT);
        const inside = (each) => each.inside.get(fn) ?? NOTHING;
        const amount = all ?? agreed(passes, inside, 0);
        if (amount === undefined) {
            const sizes = passes.flat().map((each) => inside(each).calls + inside(each).turns);
            unstable.push([fn, Math.min(...sizes), Math.max(...sizes)]);
        }
        else if (amount.calls + amount.turns > 0) {
            functions.push([fn, amount.calls, amount.turns]);
        }
    }
    const requests = passes.flat();
    const seen = requests.reduce((sum, each) => sum + each.loop + size(each), 0) / requests.length;
    const counted = functions.reduce((sum, [, calls, turns]) => sum + calls + turns, 0);
    return { functions, unstable, leftOut: Math.max(0, seen - counted) };
}
const NOTHING = { calls: 0, turns: 0 };
function addTo(into, fn, more) {
    const known = into.get(fn);
    if (known === undefined)
        into.set(fn, { ...more });
    else {
        known.calls += more.calls;
        known.turns += more.turns;
    }
}
function indices(passes) {
    const all = new Set();
    for (const request of passes.flat()) {
        for (const fn of request.inside.keys())
            all.add(fn);
        for (const fn of request.outside.keys())
            all.add(fn);
    }
    return all;
}
function both(request, fn) {
    const inside = request.inside.get(fn) ?? NOTHING;
    const outside = request.outside.get(fn) ?? NOTHING;
    return { calls: inside.calls + outside.calls, turns: inside.turns + outside.turns };
}
/** The mode that all passes have, when at least that part of each pass's requests shows it. */
function agreed(passes, amountOf, leastAgreement) {
    let common;
    for (const pass of passes) {
        const { amount, agreement } = modeOf(pass.map(amountOf));
        if (agreement < leastAgreement)
            return undefined;
        if (common !== undefined && (common.calls !== amount.calls || common.turns !== amount.turns)) {
            return undefined;
        }
        common = amount;
    }
    return common;
}
/** The amount that most requests show; of several as frequent the smallest. */
function modeOf(amounts) {
    const frequency = new Map();
    for (const amount of amounts) {
        const key = `${amount.calls}:${amount.turns}`;
        const known = frequency.get(key);
        if (known === undefined)
            frequency.set(key, { amount, count: 1 });
        else
            known.count += 1;
    }
    const [best] = [...frequency.values()].sort((a, b) => b.count - a.count ||
        a.amount.calls + a.amount.turns - (b.amount.calls + b.amount.turns) ||
        a.amount.calls - b.amount.calls);
    if (best === undefined)
        return { amount: NOTHING, agreement: 1 };
    return { amount: best.amount, agreement: best.count / amounts.length };
}
function size({ inside, outside }) {
    let sum = 0;
    for (const side of [inside, outside]) {
        for (const { calls, turns } of side.values())
            sum += calls + turns;
    }
    return sum;
}

// EXTERNAL MODULE: ./build/load/load.js
var load_load = __webpack_require__(15533);
// EXTERNAL MODULE: ./build/load/results.js
var results = __webpack_require__(64375);
;// CONCATENATED MODULE: ./build/measure/count.js
/**
 * Counting passes: fresh processes of the service with the counting hook in them, the scenario's
 * requests one at a time in a fixed order, counts read after each.
 */












/** Passes that must agree. */
const PASSES = 2;
/** So many passes may be void and repeated, besides those. */
const MOST_VOID_PASSES = 2;
/** Requests of each kind before counting begins, and again under the hook. */
const WARM_UP_EACH = 5;
const WARM_UP_EACH_HOOKED = 2;
/**
 * How long the service is watched without a request, to know what goes on by itself. Servers renew the
 * Date header once a second, which must not pass for a request's work.
 */
const IDLE_MS = 1100;
/** A pass that takes longer says how far it is. */
const PROGRESS_MS = 3000;
/** Why the work of this service cannot be counted; undefined when it can. */
function reasonNotToCount(config) {
    if (process.platform === 'win32')
        return 'counting needs Linux or macOS';
    if (config.service.kind === 'attach') {
        return 'the work of a service that runs already cannot be counted: let the tool start it (app or command)';
    }
    if (config.load.kind === 'command') {
        return 'counting sends one request at a time, which a load command cannot: give a scenario';
    }
    return undefined;
}
/** Why a pass says nothing; it is repeated. */
class VoidPass extends Error {
}
/**
 * Counts the work per request of one service.
 * @throws MeasurementError when the service cannot be counted or its answers differ too often
 */
async function countWork(setting) {
    const { side, context } = setting;
    const progress = (0,measure_side/* progressOf */.jA)(side, context);
    const requests = side.config.countRequests;
    const passes = [];
    const voidPasses = [];
    let scenario;
    let python;
    for (let attempt = 0; passes.length < PASSES; attempt++) {
        if (context.signal.aborted)
            throw new errors/* MeasurementError */.HG('counting: stopped');
        progress(`counting pass ${passes.length + 1}/${PASSES}: one request at a time, ${requests} of each kind`);
        try {
            const pass = await inHookedService(setting, attempt, async (service, folder) => {
                scenario ??= await (0,measure_side/* scenarioOf */.CF)(side, service.url, progress);
                python ??= await (0,measure_side/* pythonOf */.we)(side, service);
                return countPass(setting, service, scenario, folder, passes.length === 0);
            });
            requireSameStatuses(passes[0], pass);
            passes.push(pass);
        }
        catch (error) {
            if (!(error instanceof VoidPass))
                throw error;
            voidPasses.push({ reason: error.message });
            progress(`counting pass ${passes.length + 1} is void: ${error.message}`);
            if (voidPasses.length <= MOST_VOID_PASSES)
                continue;
            throw new errors/* MeasurementError */.HG(`counting: ${voidPasses.length} passes were void`, {
                details: voidPasses.map((each) => `  - ${each.reason}`).join('\n'),
            });
        }
    }
    const [first] = passes;
    const background = new Set(passes.flatMap((pass) => [...pass.background]));
    const counts = {
        unit: first.unit,
        passes: passes.length,
        requestsPerPass: requests,
        voidPasses,
        requests: scenario.requests.map((request, index) => ({
            endpoint: (0,load_scenario/* endpointName */.zY)(request),
            label: `${request.method} ${request.path}`,
            weight: request.weight,
            ...settle(passes.map(({ tallies }) => tallies[index] ?? []), background),
            under: first.callers[index] ?? [],
        })),
        packages: first.packages,
    };
    progress(summary(counts, first.slowDown));
    return { counts, scenario: scenario, python: python };
}
function summary(counts, slowDown) {
    const functions = new Set(counts.requests.flatMap((each) => each.functions.map(([fn]) => fn)));
    const unstable = new Set(counts.requests.flatMap((each) => each.unstable.map(([fn]) => fn)));
    return (`counted ${(0,tables/* describeCounts */.wv)(counts)} in ${functions.size} functions; ` +
        `${unstable.size} more differ from pass to pass; a request took ${slowDown.toFixed(1)} times as long`);
}
/** Runs something with a fresh process of the service in which the hook waits. */
async function inHookedService({ side, guard, context, dump }, attempt, work) {
    const { config } = side;
    const folder = guard.temporaryFolder();
    // A copy of its own: Python writes what it compiled beside the file.
    const hook = (0,external_node_path_.join)(folder, 'hook');
    await (0,promises_.mkdir)(hook);
    await (0,promises_.copyFile)((0,external_node_path_.join)(context.bundleRoot, 'counter', 'sitecustomize.py'), (0,external_node_path_.join)(hook, 'sitecustomize.py'));
    const paths = [hook, config.env.PYTHONPATH ?? process.env.PYTHONPATH ?? ''];
    const oneWorker = config.service.kind === 'app'
        ? { ...side, config: { ...config, service: { ...config.service, workers: 1 } } }
        : side;
    const env = {
        // Another order of sets and dictionaries in each pass: what depends on it is not exact.
        PYTHONHASHSEED: String(attempt + 1),
        ...config.env,
        PYTHONPATH: paths.filter((path) => path !== '').join(external_node_path_.delimiter),
        FASTAPI_SPY_COUNT: folder,
    };
    const service = await (0,measure_side/* startSide */.iU)(oneWorker, guard, env, dump);
    try {
        return await work(service, folder);
    }
    finally {
        await service.stop();
        await guard.removeFolder(folder);
    }
}
/**
 * @param folder where the hook's socket files are
 * @param isFirst whether to ask what is the same in every pass: callers, packages
 * @throws VoidPass when a request is not answered as expected
 */
async function countPass({ side, context, builder }, service, scenario, folder, isFirst) {
    const progress = (0,measure_side/* progressOf */.jA)(side, context);
    const intern = (fn) => builder.function(fn);
    const kinds = scenario.requests.length;
    const load = (0,builtin/* builtinLoad */.q)(oneByOne(scenario), context.bundleRoot);
    let channel;
    try {
        await load.open(service.url);
        await (0,measure_side/* warmUp */.lM)(load, service, kinds);
        channel = await CounterChannel.connect(folder);
        const plain = await load.run(kinds * (WARM_UP_EACH - 1), 0);
        const unit = await channel.start();
        const hooked = await load.run(kinds * WARM_UP_EACH_HOOKED, 0);
        await channel.tell('reset');
        await (0,external_node_timers_promises_.setTimeout)(IDLE_MS);
        const idle = tallyRequest(await channel.read(), intern);
        const tallies = [];
        const statuses = [];
        const callers = [];
        let told = performance.now();
        for (let kind = 0; kind < kinds; kind++) {
            if (performance.now() - told > PROGRESS_MS) {
                progress(`counting: ${kind} of ${kinds} kinds of requests`);
                told = performance.now();
            }
            context.step?.({ unit: 'kinds of requests', done: kind, of: kinds });
            const equal = [];
            const seen = new Set();
            await channel.tell('reset');
            for (let turn = 0; turn < side.config.countRequests; turn++) {
                for (const status of await sendOne(load, kind))
                    seen.add(status);
                equal.push(tallyRequest(await channel.read(), intern));
            }
            if (isFirst) {
                await channel.tell('deep');
                await channel.tell('reset');
                for (const status of await sendOne(load, kind))
                    seen.add(status);
                callers.push(tallyCallers(await channel.read(), intern));
                await channel.tell('shallow');
            }
            tallies.push(equal);
            statuses.push([...seen].sort().join(', '));
        }
        const packages = isFirst ? await channel.packages() : {};
        await channel.tell('stop');
        return {
            ...{ tallies, statuses, callers, unit, packages },
            background: new Set([...idle.inside.keys(), ...idle.outside.keys()]),
            slowDown: medianMs(hooked) / medianMs(plain),
        };
    }
    catch (error) {
        await (0,measure_side/* requireRunning */.jq)(service, 'while its work was counted', true);
        throw error;
    }
    finally {
        channel?.close();
        await load.stop();
    }
}
/**
 * @returns the status of the answer
 * @throws VoidPass when it is not the expected one
 */
async function sendOne(load, kind) {
    const result = await load.run(1, kind);
    if (result.errors > 0)
        throw new VoidPass((0,load_load/* describeFailures */.n)(result));
    return result.statuses;
}
/** The same requests over one connection, each kind in turn. */
function oneByOne(scenario) {
    return {
        ...scenario,
        connections: 1,
        requests: scenario.requests.map((request) => ({ ...request, weight: 1 })),
    };
}
/** @throws VoidPass when some request was answered with another status than in the first pass */
function requireSameStatuses(first, other) {
    const differing = (first?.statuses ?? []).findIndex((each, kind) => each !== other.statuses[kind]);
    if (differing < 0)
        return;
    throw new VoidPass(`answers differ from pass to pass: status ${first?.statuses[differing]}, then ${other.statuses[differing]}`);
}
/** Median latency of all requests. */
function medianMs(result) {
    return (0,results/* latencyOf */.Wg)(result)['']?.p50Ms ?? 0;
}

// EXTERNAL MODULE: ./build/measure/fingerprint.js
var fingerprint = __webpack_require__(92187);
// EXTERNAL MODULE: ./build/sampler/attribute.js
var attribute = __webpack_require__(40495);
// EXTERNAL MODULE: ./build/measure/cpu-clock.js + 6 modules
var cpu_clock = __webpack_require__(76429);
;// CONCATENATED MODULE: ./build/measure/round.js






/** py-spy that lags more than this behind its own clock has not sampled evenly. */
const MOST_LAG_SECONDS = 1;
/** Fewer kept samples than this say nothing. */
const LEAST_SAMPLES = 20;
/** A hypervisor that gives more than this part of the cores' time to others disturbs the round. */
const MOST_STEAL = 0.1;
/** A service that is up and warm, from the first request that is measured to the last. */
class OpenRound {
    #service;
    #load;
    #clock;
    #controlMs;
    #results = [];
    #recording;
    #machineBefore;
    #begin;
    #end;
    #cpuMs = 0;
    #sent = 0;
    /** @param controlMs CPU of the control just before the services were started */
    constructor(service, load, controlMs) {
        this.#service = service;
        this.#load = load;
        this.#clock = (0,cpu_clock.openCpuClock)(service.pid);
        this.#controlMs = controlMs;
    }
    get inBursts() {
        return this.#load.inBursts;
    }
    /** Begins to sample. */
    async attach(start) {
        this.#recording = await start(this.#service.pid);
    }
    /**
     * Sends the next requests of the round.
     * @throws MeasurementError when service, sampler or load ended
     */
    async send(requests) {
        const recording = this.#recording;
        this.#machineBefore ??= readMachine();
        try {
            const before = await this.#clock.read();
            const result = await Promise.race([this.#load.run(requests, this.#sent), recording.broken]);
            this.#end = await this.#clock.read();
            this.#begin ??= before;
            this.#cpuMs += (0,cpu_clock/* cpuMsBetween */.f)(before, this.#end);
            this.#results.push(result);
            this.#sent += requests;
            if (result.errors === 0)
                return;
        }
        catch (error) {
            await (0,measure_side/* requireRunning */.jq)(this.#service, 'while the load ran', true);
            throw error;
        }
        await (0,measure_side/* requireRunning */.jq)(this.#service, 'while the load ran', true);
    }
    /** Whether to go on sending: an answer other than expected makes the round void already. */
    get isVoid() {
        return this.#results.some((result) => result.errors > 0);
    }
    /** Ends sampling; what was measured, or why it is void. */
    async finish(builder) {
        await (0,measure_side/* requireRunning */.jq)(this.#service, 'while the load ran', false);
        const result = (0,results/* joinResults */.FU)(this.#results);
        const machine = machineBetween(this.#machineBefore ?? readMachine(), readMachine(), {
            controlBefore: this.#controlMs,
            generatorCpuMs: result.generatorCpuMs,
            seconds: result.seconds,
        });
        const recorded = await this.#recording.stop();
        await this.#load.close();
        if (result.errors > 0) {
            return { void: (0,load_load/* describeFailures */.n)(result), cause: 'service', samples: 0 };
        }
        const disturbed = disturbance(machine, recorded.lagSeconds);
        if (disturbed !== undefined)
            return { void: disturbed, cause: 'machine', samples: 0 };
        const none = new Map();
        const weighed = (0,attribute/* weighSamples */.u)(recorded.threads, this.#begin?.threads ?? none, this.#end?.threads ?? none, { ticks: recorded.errors, requests: result.requests });
        if (weighed.kept < LEAST_SAMPLES) {
            return {
                void: `py-spy saw only ${weighed.kept} sample${weighed.kept === 1 ? '' : 's'} in ${result.requests} requests`,
                cause: 'few-samples',
                samples: weighed.kept,
            };
        }
        return {
            round: {
                seconds: result.seconds,
                requests: result.requests,
                errors: result.errors,
                cpuMs: this.#cpuMs,
                latency: (0,results/* latencyOf */.Wg)(result),
                sampler: {
                    samples: weighed.seen,
                    errors: recorded.errors,
                    lagSeconds: recorded.lagSeconds,
                    idleFiltered: weighed.idle,
                },
                machine,
                samples: builder.add(weighed.stacks).map(({ stack, weight }) => [stack, weight]),
            },
        };
    }
    /** Stops the service, whatever state the round is in. */
    async stop() {
        try {
            await this.#clock.close();
        }
        finally {
            await this.#service.stop();
        }
    }
}
/** What the machine did that a round cannot be believed after; undefined when nothing. */
function disturbance({ stealShare }, lagSeconds) {
    if (lagSeconds > MOST_LAG_SECONDS) {
        return `py-spy was ${lagSeconds} s behind: the machine is too busy`;
    }
    if (stealShare !== null && stealShare > MOST_STEAL) {
        return `the hypervisor gave ${Math.round(stealShare * 100)} % of the machine's time to others (steal)`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/measure/session.js
/** What stays the same from round to round of one service, its counts, and the rounds measured so far. */















class Session {
    #side;
    #guard;
    #context;
    #progress;
    #shared;
    #git;
    #builder;
    #rounds = [];
    #void = [];
    #cpuModel = (0,fingerprint/* cpuModel */.QG)();
    #requests;
    #load;
    #scenario;
    #python;
    #counts = null;
    #notCounted = '';
    constructor(side, guard, context, shared, found) {
        this.#side = side;
        this.#guard = guard;
        this.#context = context;
        this.#progress = (0,measure_side/* progressOf */.jA)(side, context);
        this.#shared = shared;
        this.#git = found.git;
        this.#builder = new builder/* ProfileBuilder */.b(found.projectRoot);
        this.#requests = (0,config_config/* loadShape */.c)(side.config).requests;
    }
    static async prepare(side, guard, context, shared) {
        const { appDir: folder } = side.config;
        const appDir = await (0,promises_.realpath)(folder).catch(() => folder);
        const found = await (0,fingerprint/* gitState */.mS)(appDir, process.env);
        const git = side.branch === undefined ? found : { ...found, branch: side.branch };
        const projectRoot = git.root === '' ? appDir : await (0,promises_.realpath)(git.root);
        return new Session(side, guard, context, shared, { projectRoot, git });
    }
    /**
     * Counts the work per request.
     * @param isWanted whether a service that cannot be counted is an error; else the measurement
     *   says why it has no counts
     * @throws InputError, MeasurementError
     */
    async count(isWanted) {
        const reason = reasonNotToCount(this.#side.config);
        if (reason !== undefined) {
            if (isWanted)
                throw new errors/* InputError */.dz(`counting: ${reason}`);
            this.#leaveUncounted(reason);
            return;
        }
        try {
            const { counts, scenario, python } = await countWork({
                side: this.#side,
                guard: this.#guard,
                context: this.#context,
                builder: this.#builder,
                dump: (pid) => this.#shared.sampling.dump(pid),
            });
            this.#counts = counts;
            this.#scenario = scenario;
            this.#python = python;
        }
        catch (error) {
            if (isWanted || !(error instanceof errors/* UncountableError */.B2))
                throw error;
            this.#leaveUncounted(error.message.replace(/^counting: /, ''));
        }
    }
    #leaveUncounted(reason) {
        this.#notCounted = reason;
        this.#progress(`not counted: ${reason}`);
    }
    /** Requests of a round; the configured number until another one is set. */
    get requestsPerRound() {
        return this.#requests;
    }
    set requestsPerRound(requests) {
        this.#requests = requests;
    }
    /**
     * Starts a fresh process and warms it up; it is stopped again when that fails.
     * @param hashSeed of Python, 0 to 4294967295
     * @param controlMs CPU of the control just before
     */
    async open(hashSeed, controlMs) {
        const { config } = this.#side;
        const service = await (0,measure_side/* startSide */.iU)(this.#side, this.#guard, { PYTHONHASHSEED: String(hashSeed), ...config.env }, (pid) => this.#shared.sampling.dump(pid));
        try {
            const load = await this.#openLoad(service);
            await (0,measure_side/* warmUp */.lM)(load, service, (0,config_config/* loadShape */.c)(config).warmUp);
            await this.#shared.sampling.access(service.pid);
            this.#python ??= await (0,measure_side/* pythonOf */.we)(this.#side, service);
            return new OpenRound(service, load, controlMs);
        }
        catch (error) {
            await service.stop();
            throw error;
        }
    }
    /** Begins to sample an open round. */
    async attach(round) {
        await round.attach(async (pid) => {
            const { rateHz } = this.#side.config;
            const pySpy = await this.#shared.sampling.access(pid);
            const recording = await (0,record/* startRecording */.K)(pySpy, pid, rateHz, this.#guard);
            if (!recording.promptly && this.#rounds.length === 0) {
                this.#progress('py-spy has no real-time priority (that needs root or passwordless sudo): where the CPU went is less exact');
            }
            return recording;
        });
    }
    /** Ends an open round; it is not kept yet. */
    async end(round) {
        return round.finish(this.#builder);
    }
    keep(round) {
        this.#rounds.push(round);
    }
    discard(reason) {
        this.#void.push({ reason });
        this.#progress(`round ${this.#rounds.length + 1} is void: ${reason}`);
    }
    /** Why rounds were thrown away. */
    get voidRounds() {
        return this.#void;
    }
    /** Points the load at a round's service; the first round decides what is sent. */
    async #openLoad(service) {
        const { load, requests } = this.#side.config;
        // After an abort nobody would end a load generator that is started now.
        if (this.#context.signal.aborted)
            throw new errors/* MeasurementError */.HG('measuring: stopped');
        if (this.#load === undefined) {
            if (load.kind === 'command') {
                this.#load = (0,command/* commandLoad */.y)(load.command, this.#context.cwd, requests, this.#guard);
            }
            else {
                this.#scenario ??= await (0,measure_side/* scenarioOf */.CF)(this.#side, service.url, this.#progress);
                this.#load = (0,builtin/* builtinLoad */.q)(this.#scenario, this.#context.bundleRoot, this.#shared.background);
            }
        }
        await this.#load.open(service.url);
        return this.#load;
    }
    /** The measurement of all rounds so far. */
    async finish(pairing) {
        const { config } = this.#side;
        const shape = { ...(0,config_config/* loadShape */.c)(config), requests: this.#requests };
        const tables = this.#builder.tables();
        const load = config.load.kind === 'command' ? config.load.command : this.#scenario;
        return {
            schema: schema/* MEASUREMENT_SCHEMA */.RZ,
            tool: { name: 'fastapi-spy', version: version/* VERSION */.x },
            createdAt: new Date().toISOString(),
            fingerprint: await (0,fingerprint/* fingerprint */.Rj)({
                python: this.#python ?? { version: 'unknown', build: 'unknown' },
                pySpyVersion: install/* PY_SPY_VERSION */.K8,
                rateHz: config.rateHz,
                scenarioHash: (0,fingerprint/* sha256 */.sc)(JSON.stringify([load, shape.requests, shape.warmUp, config.workers])),
                git: this.#git,
            }),
            settings: {
                service: describeService(config),
                load: describeLoad(config),
                workers: config.workers,
                connections: shape.connections,
                rounds: this.#rounds.length,
                requestsPerRound: shape.requests,
                warmUpRequests: shape.warmUp,
            },
            pairing,
            disturbances: this.#disturbances(),
            endpoints: endpointWeights(this.#scenario),
            functions: tables.functions.map((fn) => [fn.name, fn.path, fn.origin]),
            frames: tables.frames.map((frame) => [frame.function, frame.line]),
            stacks: tables.stacks.map((node) => [node.parent, node.frame]),
            // Copies: a measurement of the rounds so far must not grow with those to come.
            rounds: [...this.#rounds],
            voidRounds: [...this.#void],
            counts: this.#counts,
            notCounted: this.#notCounted,
        };
    }
    #disturbances() {
        const now = (0,fingerprint/* cpuModel */.QG)();
        if (now === this.#cpuModel)
            return [];
        // A virtual machine was moved to another host.
        return [`the CPU model changed while it was measured: ${this.#cpuModel} → ${now}`];
    }
    async close() {
        await this.#load?.stop();
    }
}
function describeService(config) {
    switch (config.service.kind) {
        case 'app':
            return config.service.app;
        case 'command':
            return config.service.command;
        case 'attach':
            return 'a running service';
    }
}
function describeLoad(config) {
    switch (config.load.kind) {
        case 'scenario':
            return config.load.origin;
        case 'command':
            return config.load.command;
        case 'openapi':
            return 'openapi.json';
    }
}
function endpointWeights(scenario) {
    const weights = new Map();
    for (const request of scenario?.requests ?? []) {
        const name = (0,load_scenario/* endpointName */.zY)(request);
        weights.set(name, (weights.get(name) ?? 0) + request.weight);
    }
    return [...weights].map(([name, weight]) => ({ name, weight }));
}

;// CONCATENATED MODULE: ./build/measure/record.js
/**
 * A measurement: rounds, each a fresh process, ready, warmed up, then a fixed number of requests
 * under py-spy between readings of the CPU clock. Several services are measured together: all up
 * at once, their requests in bursts to one and the other, so that what the machine does meets
 * them alike.
 */












/**
 * Requests of a burst where services are measured together. Drift is what neighbouring bursts
 * share, and it is slower than this; a burst must still be long against its first and last request.
 */
const BURST_REQUESTS = 50;
/** Requests to each service after which its speed is known. */
const PROBE_REQUESTS = 200;
/** So many rounds may be thrown away and repeated, besides those asked for. */
const MOST_VOID_ROUNDS = 3;
/**
 * Measures one service.
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
async function record_record(config, context) {
    const guard = new app_guard.Guard(context.bundleRoot);
    try {
        const how = { pace: fixedPace(config.rounds), context, guard };
        const [measurement] = await measure([{ label: '', config }], how);
        return measurement;
    }
    finally {
        await guard.close();
    }
}
/**
 * Counts the work per request of one service, without measuring any time.
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
async function count(config, context) {
    const guard = new app_guard.Guard(context.bundleRoot);
    const side = { label: '', config };
    try {
        return await inSessions([side], context, guard, async ([session]) => {
            await session.count(true);
            return session.finish(null);
        });
    }
    finally {
        await guard.close();
    }
}
/**
 * Measures several services together: exact counts of each first, where its configuration wants
 * them, then rounds.
 * @returns their measurements in the order of the sides
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
async function recordTogether(sides, how) {
    return measure(sides, how);
}
async function measure(sides, how) {
    const { context, guard, pace } = how;
    const agreed = await (0,abortable/* abortable */.Z)(agreeOnLoad(sides, context, guard), context.signal);
    return inSessions(agreed, context, guard, async (sessions, sampling) => {
        // Its installation must not be taken for the time that a round needs.
        await sampling.path();
        for (const [index, session] of sessions.entries()) {
            if (sides[index]?.config.count)
                await session.count(false);
        }
        const rounds = new Rounds(sessions, how);
        while (!context.signal.aborted) {
            await rounds.measureOne();
            if (rounds.isGivenUp || !(await pace.goesOn(rounds)))
                break;
        }
        return rounds.measurements();
    });
}
/** Prepares a session for each side, works with them, and ends their loads whatever happens. */
async function inSessions(sides, context, guard, work) {
    const sampling = new measure_sampling.Sampling(sides.flatMap(({ config }) => [config.python, (0,measure_side/* pathPython */.SM)(config.appDir)].filter((each) => each !== undefined)), context.progress);
    const shared = { sampling, background: new background/* Background */.V(context.progress) };
    const sessions = [];
    const all = async () => {
        for (const side of sides)
            sessions.push(await Session.prepare(side, guard, context, shared));
        return work(sessions, sampling);
    };
    try {
        return await (0,abortable/* abortable */.Z)(all(), context.signal);
    }
    finally {
        await Promise.all(sessions.map((session) => session.close()));
    }
}
/** The rounds of all sessions, one of each at a time. */
class Rounds {
    #sessions;
    #how;
    #pairing;
    #began = performance.now();
    #kept = 0;
    #tried = 0;
    #void = 0;
    #isServices = false;
    #isPlanned = false;
    #isGivenUp = false;
    constructor(sessions, how) {
        this.#sessions = sessions;
        this.#how = how;
        this.#pairing = how.seed === undefined ? null : { id: (0,external_node_crypto_.randomUUID)(), seed: how.seed };
    }
    get rounds() {
        return this.#kept;
    }
    get seconds() {
        return (performance.now() - this.#began) / 1000;
    }
    /** Whether the machine threw away too many rounds to go on. */
    get isGivenUp() {
        return this.#isGivenUp;
    }
    measurements = async () => {
        const pairing = this.#pairing === null
            ? null
            : {
                ...this.#pairing,
                looks: [...this.#how.pace.looks],
                pairSeconds: this.seconds / Math.max(1, this.#tried),
            };
        return Promise.all(this.#sessions.map((session) => session.finish(pairing)));
    };
    /** Measures one round of every session; when one side's is void, all are repeated. */
    async measureOne() {
        const { signal } = this.#how.context;
        while (!signal.aborted && !this.#isGivenUp) {
            const began = performance.now();
            const outcomes = await this.#try();
            const valid = [];
            const thrownAway = [];
            outcomes.forEach((outcome, side) => {
                if ('round' in outcome) {
                    valid.push(outcome.round);
                }
                else {
                    thrownAway.push(outcome);
                    this.#sessions[side]?.discard(outcome.void);
                }
            });
            if (valid.length === outcomes.length) {
                valid.forEach((round, side) => {
                    this.#sessions[side]?.keep(round);
                });
                this.#kept += 1;
                this.#tell(valid);
                return;
            }
            if (this.#hasMoreRequestsAfter(thrownAway, (performance.now() - began) / 1000))
                continue;
            this.#countVoid(thrownAway);
        }
    }
    /**
     * What a round was planned from may have been a pause of the machine, so that it was over before
     * it was sampled: that is cured by more requests, and no failure.
     */
    #hasMoreRequestsAfter(thrownAway, seconds) {
        if (!thrownAway.every(({ cause }) => cause === 'few-samples'))
            return false;
        const samples = Math.min(...thrownAway.map((each) => each.samples));
        const requests = this.#how.pace.moreRequests({ requests: this.#requests, samples, seconds }, this);
        if (requests === undefined)
            return false;
        for (const session of this.#sessions)
            session.requestsPerRound = requests;
        this.#how.context.progress(`rounds have ${requests} requests from now on`);
        return true;
    }
    /**
     * A machine that disturbs one round after the other is no failure: there is less to decide from.
     * @throws MeasurementError when too many rounds failed
     */
    #countVoid(thrownAway) {
        this.#void += 1;
        this.#isServices ||= thrownAway.some(({ cause }) => cause !== 'machine');
        if (this.#void <= MOST_VOID_ROUNDS)
            return;
        this.#isGivenUp = !this.#isServices && this.#kept > 0;
        if (this.#isGivenUp)
            return;
        const reasons = new Set(this.#sessions.flatMap((session) => session.voidRounds.map(({ reason }) => reason)));
        throw new errors/* MeasurementError */.HG(`measuring: ${this.#void} rounds were void`, {
            advice: thrownAway.some(({ cause }) => cause === 'few-samples')
                ? 'Give more requests per round ("requests"), and a duet more time for them ("budget").'
                : 'Nothing can be said from rounds that failed; solve the cause below first.',
            details: [...reasons].map((reason) => `  - ${reason}`).join('\n'),
        });
    }
    async #try() {
        const began = performance.now();
        this.#tried += 1;
        // Of its own for each round, so that a seed gives the same ones whatever came before.
        const random = (0,measure_random/* randomOf */.Rn)(`${this.#how.seed ?? ''}/${this.#tried}`);
        const open = await this.#open(random);
        try {
            await allOf(open.map(({ session, round }) => session.attach(round)));
            await this.#sendInTurn(open.map(({ round }) => round), { random, startSeconds: (performance.now() - began) / 1000 });
            return await allOf(open.map(({ session, round }) => session.end(round)));
        }
        finally {
            await Promise.all(open.map(({ round }) => round.stop()));
        }
    }
    /** Starts all services at once, in random order; all are up, or none. */
    async #open(random) {
        const hashSeed = this.#hashSeed(random);
        const control = controlMs();
        const opened = await Promise.allSettled((0,measure_random/* shuffled */.A4)(this.#sessions, random).map(async (session) => ({
            session,
            round: await session.open(hashSeed, control),
        })));
        const open = opened.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
        const failed = opened.find((each) => each.status === 'rejected');
        if (failed !== undefined) {
            await Promise.all(open.map(({ round }) => round.stop()));
            throw failed.reason;
        }
        const place = ({ session }) => this.#sessions.indexOf(session);
        return open.sort((a, b) => place(a) - place(b));
    }
    /**
     * Services that are measured together share their hash seed. For one measured alone rounds of
     * the same number do, in this measurement and in the next one: the order of sets and
     * dictionaries is then no difference between two measurements.
     */
    #hashSeed(random) {
        return this.#pairing === null ? this.#kept + 1 : Math.floor(random() * 2 ** 32);
    }
    /** All requests of a round; with several services in bursts, each time in random order. */
    async #sendInTurn(open, { random, startSeconds }) {
        const inBursts = open.length > 1 && open.every((round) => round.inBursts);
        const bursts = [];
        for (let sent = 0; sent < this.#requests;) {
            const began = performance.now();
            const next = Math.min(inBursts ? BURST_REQUESTS : this.#requests, this.#requests - sent);
            for (const round of (0,measure_random/* shuffled */.A4)(open, random))
                await round.send(next);
            sent += next;
            if (open.some((round) => round.isVoid))
                return;
            bursts.push((performance.now() - began) / 1000 / next);
            if (!this.#isPlanned && inBursts && sent >= PROBE_REQUESTS) {
                // A pause of the machine in one of them would be taken for a slow service.
                this.#plan({ startSeconds, requestSeconds: median(bursts) });
            }
        }
    }
    #plan(speed) {
        const requests = this.#how.pace.requestsOf(speed, this.#requests);
        for (const session of this.#sessions)
            session.requestsPerRound = requests;
        this.#isPlanned = true;
    }
    get #requests() {
        return Math.max(...this.#sessions.map((session) => session.requestsPerRound));
    }
    #tell(rounds) {
        const { context, pace } = this.#how;
        const unit = rounds.length > 1 ? 'pairs' : 'rounds';
        const isMost = rounds.length > 1;
        context.step?.({ unit, done: this.#kept, of: pace.most, isMost });
        const cpu = rounds.map((round) => round.cpuMs / round.requests);
        const [first, second] = cpu;
        if (second !== undefined) {
            const change = (second / first - 1) * 100;
            // How many there will be may be known only after the first one.
            const most = pace.most < this.#kept ? '' : ` of at most ${pace.most}`;
            context.progress(`pair ${this.#kept}${most}: ${first.toFixed(3)} → ${second.toFixed(3)} ms CPU per request ` +
                `(${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(1)} %)`);
            return;
        }
        const [round] = rounds;
        context.progress(`round ${this.#kept}/${pace.most}: ${first.toFixed(3)} ms CPU per request, ` +
            `${Math.round(round.requests / round.seconds)} requests/s, ${round.sampler.samples} samples`);
    }
}
/** The lower one of two in the middle: what disturbs a burst makes it longer. */
function median(values) {
    return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}
/** Waits for all, also when one fails, so that nothing goes on behind an error. */
async function allOf(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}


/***/ }),

/***/ 40495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ weighSamples)
/* harmony export */ });
/* harmony import */ var _profile_idle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22722);

/** How much more of a waiting leaf's samples than of the average sample is queueing; see above. */
const QUEUEING_EXPONENT = 1.8;
/** Part of the samples in a pool thread's waiting leaf that were taken there; see above. */
const TAKEN_WAITING = 0.7;
/** A stack that has much less CPU per request than this changes while it is read. */
const STEADY_NS = 20_000;
/** Numbers that tell interchangeable threads apart: `Thread-7 (run)`, `asyncio_3`. */
const THREAD_NUMBER = /(^Thread-|[-_ ])\d+(?= \(|$)/;
/**
 * Weighs every sample by the CPU that its thread used.
 *
 * A thread that began during the round counts from zero. For one that ended, so that its last
 * clock is not known, the CPU per sample of its group is taken, else that of all groups. Without
 * any clocks every sample with a working leaf counts 1 and plain waits count nothing.
 *
 * @param before clocks when the round began
 * @param after clocks when it ended
 * @param torn ticks that were lost; they are divided only where there are clocks
 */
function weighSamples(threads, before, after, torn) {
    const groups = gather(threads, before, after);
    const scaled = groups.some((group) => group.clock.cpuNs > 0);
    if (scaled && torn !== undefined)
        divideTorn(groups, torn);
    const figured = scaled ? figure(groups) : groups.map(unscaled);
    const kept = sum(groups, workingOf);
    const seen = sum(groups, ({ samples }) => samples.length);
    const total = sum(figured, ({ perSample, base }) => perSample * base);
    const unit = total > 0 ? kept / total : 0;
    const stacks = [];
    groups.forEach(({ samples }, index) => {
        const { perSample, weigh } = figured[index];
        for (const sample of samples) {
            const weight = weigh(sample) * perSample * unit;
            if (weight > 0)
                stacks.push({ frames: sample.frames, weight });
        }
    });
    return {
        stacks,
        seen,
        kept,
        idle: seen - kept,
        scaled,
        unseenCpuNs: unseenCpu(threads, before, after),
        groups: groups.map((group, index) => {
            const { perSample, base, waitingWeight } = figured[index];
            const working = workingOf(group);
            return {
                pid: group.pid,
                name: group.name,
                threads: group.threads.length,
                cpuNs: scaled ? perSample * base : 0,
                waitNs: group.clock.waitNs,
                working,
                waiting: group.samples.length - working,
                waitingWeight,
                scale: perSample * unit,
            };
        }),
    };
}
function gather(threads, before, after) {
    const groups = new Map();
    const owners = clockOwners(threads);
    for (const thread of threads) {
        const key = `${thread.pid}/${thread.tid}`;
        // Threads that Python does not know by name need not be alike.
        const name = thread.name === '' ? `unnamed ${key}` : thread.name.replace(THREAD_NUMBER, '$1#');
        let group = groups.get(`${thread.pid}/${name}`);
        if (group === undefined) {
            group = {
                ...{ pid: thread.pid, name, threads: [], samples: [] },
                clock: { cpuNs: 0, waitNs: 0 },
            };
            groups.set(`${thread.pid}/${name}`, group);
        }
        group.threads.push(thread);
        const clock = owners.get(key) === thread ? used(key, before, after) : undefined;
        for (const frames of thread.stacks) {
            const leaf = frames.at(-1);
            if (leaf === undefined)
                continue;
            group.samples.push({
                ...{ frames, kind: (0,_profile_idle_js__WEBPACK_IMPORTED_MODULE_0__/* .idleKind */ .d8)(leaf), clocked: clock !== undefined, share: 1 },
            });
        }
        if (clock === undefined)
            continue;
        group.clock.cpuNs += clock.cpuNs;
        group.clock.waitNs = sumOrUnknown(group.clock.waitNs, clock.waitNs);
    }
    return [...groups.values()];
}
/**
 * The one profile that a thread's clock belongs to. A thread that py-spy meets while it is being
 * born still bears its parent's id, without a name, and keeps both for the whole recording.
 */
function clockOwners(threads) {
    const owners = new Map();
    for (const thread of threads) {
        const key = `${thread.pid}/${thread.tid}`;
        const other = owners.get(key);
        const better = other === undefined ||
            (thread.name !== '' && other.name === '') ||
            ((thread.name === '') === (other.name === '') && thread.stacks.length > other.stacks.length);
        if (better)
            owners.set(key, thread);
    }
    return owners;
}
/** Divides the torn ticks among the working samples by how little CPU a request spends there. */
function divideTorn(groups, torn) {
    const likely = [];
    for (const { samples, clock } of groups) {
        const perSampleNs = clock.cpuNs / torn.requests / samples.length;
        const alike = new Map();
        for (const sample of samples) {
            if (sample.kind !== undefined)
                continue;
            const key = sample.frames.map(({ file, name, line }) => `${file}:${name}:${line}`).join('\n');
            const list = alike.get(key);
            if (list === undefined)
                alike.set(key, [sample]);
            else
                list.push(sample);
        }
        for (const list of alike.values()) {
            const tears = Math.exp((-perSampleNs * list.length) / STEADY_NS);
            for (const sample of list)
                likely.push({ sample, tears });
        }
    }
    const all = sum(likely, ({ tears }) => tears);
    if (!(all > 0))
        return;
    for (const { sample, tears } of likely)
        sample.share += (torn.ticks * tears) / all;
}
function figure(groups) {
    const parts = groups.map((group) => {
        const weight = waitingWeight(group);
        const weigh = ({ kind, share }) => {
            if (kind === undefined)
                return share;
            return kind === 'wait' ? TAKEN_WAITING * weight : weight;
        };
        const known = group.samples.filter(({ clocked }) => clocked);
        return { group, weight, weigh, known: sum(known, weigh) };
    });
    const known = sum(parts, (part) => part.known);
    const average = known > 0 ? sum(groups, ({ clock }) => clock.cpuNs) / known : 0;
    return parts.map(({ group, weight, weigh, known }) => ({
        perSample: known > 0 ? group.clock.cpuNs / known : average,
        base: sum(group.samples, weigh),
        waitingWeight: weight,
        weigh,
    }));
}
/** What a sample in an event loop's waiting leaf counts; the formulas are at the head of this file. */
function waitingWeight({ clock: { cpuNs, waitNs }, samples }) {
    if (waitNs === undefined || cpuNs <= 0)
        return 0;
    const known = samples.filter(({ clocked }) => clocked);
    const working = known.filter(({ kind }) => kind === undefined).length;
    const perSampleNs = (cpuNs + waitNs) / known.length;
    const queuedNs = known.length > 0 ? Math.max(0, working * perSampleNs - cpuNs) : 0;
    return (cpuNs / (cpuNs + waitNs - queuedNs)) ** QUEUEING_EXPONENT;
}
/** Without clocks: plain counts; an event loop in C that was runnable probably worked. */
function unscaled({ samples }) {
    const weigh = ({ kind }) => (kind === undefined || kind === 'loop' ? 1 : 0);
    return { perSample: 1, base: sum(samples, weigh), waitingWeight: 0, weigh };
}
function workingOf({ samples }) {
    return samples.filter(({ kind }) => kind === undefined).length;
}
/** CPU of the threads that no sample saw. */
function unseenCpu(threads, before, after) {
    const seen = new Set(threads.map(({ pid, tid }) => `${pid}/${tid}`));
    const unseen = [...after.keys()].filter((key) => !seen.has(key));
    return sum(unseen, (key) => used(key, before, after)?.cpuNs ?? 0);
}
/** What a thread used between the readings; undefined when its last clock is not known. */
function used(key, before, after) {
    const last = asClock(after.get(key));
    if (last === undefined)
        return undefined;
    const first = asClock(before.get(key)) ?? { cpuNs: 0, waitNs: 0 };
    const cpuNs = Math.max(0, last.cpuNs - first.cpuNs);
    if (last.waitNs === undefined || first.waitNs === undefined)
        return { cpuNs };
    return { cpuNs, waitNs: Math.max(0, last.waitNs - first.waitNs) };
}
function asClock(clock) {
    return typeof clock === 'number' ? { cpuNs: clock } : clock;
}
function sumOrUnknown(a, b) {
    return a === undefined || b === undefined ? undefined : a + b;
}
function sum(list, of) {
    return list.reduce((total, each) => total + of(each), 0);
}


/***/ }),

/***/ 97460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ startRecording)
});

// EXTERNAL MODULE: ./build/sampler/attach.js + 2 modules
var attach = __webpack_require__(33629);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/sampler/speedscope.js
/** Reader of the speedscope files that py-spy writes: one sampled profile per thread. */


const index = schemas/* number */.aig().int().nonnegative();
const fileSchema = schemas/* object */.Ikc({
    profiles: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* literal */.euz('sampled'),
        name: schemas/* string */.YjP(),
        samples: schemas/* array */.YOg(schemas/* array */.YOg(index)),
    })),
    shared: schemas/* object */.Ikc({
        frames: schemas/* array */.YOg(schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            file: schemas/* string */.YjP().nullish(),
            line: schemas/* number */.aig().int().nullish(),
        })),
    }),
});
/** py-spy's own frames that hold a process's command line, with `--subprocesses`. */
const PROCESS_FRAME = /^process \d+(:|$)/;
/**
 * @param source what the text came from, for the error
 * @throws MeasurementError when it is not such a file
 */
function readSpeedscope(text, source) {
    let parsed;
    try {
        parsed = fileSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new errors/* MeasurementError */.HG(`reading the profile ${source}: it is not a speedscope file of py-spy`, { cause, details: cause.message.slice(0, 500) });
    }
    const frames = parsed.shared.frames.map((frame) => ({
        name: frame.name,
        file: frame.file ?? '',
        line: Math.max(0, frame.line ?? 0),
    }));
    return parsed.profiles.map((profile) => {
        const thread = /Thread (\d+)(?: "(.*)")?$/s.exec(profile.name);
        return {
            pid: Number(/Process (\d+)/.exec(profile.name)?.[1] ?? 0),
            tid: Number(thread?.[1] ?? 0),
            name: thread?.[2] ?? '',
            stacks: profile.samples.map((stack) => stack
                .map((frame) => frames[frame])
                .filter((frame) => frame !== undefined && !(frame.file === '' && PROCESS_FRAME.test(frame.name)))),
        };
    });
}

;// CONCATENATED MODULE: ./build/sampler/record.js


/**
 * Attaches py-spy and returns once it samples.
 * @throws MeasurementError with py-spy's own words
 */
async function startRecording(pySpy, pid, rateHz, guard) {
    const attached = await (0,attach/* attach */.K0)(pySpy, pid, { rateHz }, guard);
    let stopping = false;
    let tooEarly;
    const broken = attached.ended.then((how) => {
        if (stopping)
            return new Promise(() => undefined);
        tooEarly = attached.failure(`${how} before the round was over`);
        throw tooEarly;
    });
    broken.catch(() => undefined); // whoever waits for it is told
    return {
        promptly: attached.promptly,
        broken,
        async stop() {
            stopping = true;
            const written = await attached.stop().catch((error) => {
                throw tooEarly ?? error;
            });
            if (tooEarly !== undefined)
                throw tooEarly;
            const { bytes, path, idsHere, errors, lagSeconds } = written;
            const text = Buffer.from(bytes).toString('utf8');
            return { threads: readSpeedscope(text, path).map(idsHere), errors, lagSeconds };
        },
    };
}


/***/ })

};

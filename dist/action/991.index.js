export const id = 991;
export const ids = [991];
export const modules = {

/***/ 70991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/compare/compare.js + 13 modules
var compare = __webpack_require__(15950);
// EXTERNAL MODULE: ./build/report/notices.js
var notices = __webpack_require__(92426);
// EXTERNAL MODULE: ./build/action/announce.js + 36 modules
var announce = __webpack_require__(93491);
// EXTERNAL MODULE: ./build/action/cancellation.js
var action_cancellation = __webpack_require__(9992);
// EXTERNAL MODULE: ./build/action/conclude.js + 8 modules
var conclude = __webpack_require__(81146);
// EXTERNAL MODULE: ./build/action/inputs.js
var action_inputs = __webpack_require__(7126);
;// CONCATENATED MODULE: ./build/action/measure.js
/** Measures the checkout, with the workflow's tokens out of the service's reach. */

/**
 * What an action's process has and a workflow's own steps do not: the inputs with the token in
 * them, and the tokens of the artifact service and of identity. The measured service is a step's
 * work, so it gets what a step gets.
 */
const WITHHELD = /^(INPUT_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_|ACTIONS_ID_TOKEN_)/;
async function measure(setting, signal) {
    const withheld = Object.entries(process.env).filter(([name]) => WITHHELD.test(name));
    (0,core/* startGroup */.Oh)('Measuring');
    for (const [name] of withheld)
        delete process.env[name];
    try {
        const { bundleRoot, cwd, config, task } = setting;
        const { key } = config.action;
        const context = { progress: core/* info */.pq, signal, bundleRoot, cwd };
        if (task.kind === 'duet') {
            return { kind: 'pair', key, remarks: [], ...(await duet(config, task, context)) };
        }
        const { record } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(61), __webpack_require__.e(503), __webpack_require__.e(429), __webpack_require__.e(41)]).then(__webpack_require__.bind(__webpack_require__, 37041));
        return { kind: 'alone', key, remarks: [], head: await record(config, context) };
    }
    finally {
        Object.assign(process.env, Object.fromEntries(withheld));
        (0,core/* endGroup */.N4)();
    }
}
async function duet(config, { change }, context) {
    const { Guard } = await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 48429));
    const { duetOfCheckout } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(61), __webpack_require__.e(503), __webpack_require__.e(429), __webpack_require__.e(41), __webpack_require__.e(923)]).then(__webpack_require__.bind(__webpack_require__, 47923));
    const guard = new Guard(context.bundleRoot);
    const base = { ...(change === undefined ? {} : { change }), fetch: true };
    try {
        return await duetOfCheckout(config, base, { context, guard });
    }
    finally {
        await guard.close();
    }
}

// EXTERNAL MODULE: ./build/action/setting.js + 2 modules
var action_setting = __webpack_require__(36909);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/baseline/artifact.js
var artifact = __webpack_require__(34522);
// EXTERNAL MODULE: ./build/baseline/file.js + 1 modules
var file = __webpack_require__(99401);
// EXTERNAL MODULE: ./build/baseline/handover.js
var handover = __webpack_require__(71907);
// EXTERNAL MODULE: ./build/baseline/tables.js
var tables = __webpack_require__(15265);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/profile/interner.js
var interner = __webpack_require__(50139);
// EXTERNAL MODULE: ./build/profile/model.js
var model = __webpack_require__(63095);
;// CONCATENATED MODULE: ./build/profile/merge.js
/** One set of tables out of several, in which the same function, frame and stack have one index. */


/** The tables are whole: each index is there, and a parent precedes its children. */
function mergeTables(all) {
    const functions = new interner/* Interner */.M();
    const frames = new interner/* Interner */.M();
    const stacks = new interner/* Interner */.M();
    const placed = all.map((tables) => {
        const ofFunctions = tables.functions.map((id) => functions.intern((0,model/* functionKey */.a)(id), () => id));
        const ofFrames = tables.frames.map((own) => {
            const fn = ofFunctions[own.function];
            return frames.intern(`${fn}:${own.line}`, () => ({ function: fn, line: own.line }));
        });
        const ofStacks = [];
        for (const own of tables.stacks) {
            const parent = own.parent < 0 ? -1 : ofStacks[own.parent];
            const frame = ofFrames[own.frame];
            ofStacks.push(stacks.intern(`${parent}:${frame}`, () => ({ parent, frame })));
        }
        return { functions: ofFunctions, stacks: ofStacks };
    });
    return {
        tables: { functions: functions.values, frames: frames.values, stacks: stacks.values },
        functions: placed.map((each) => each.functions),
        stacks: placed.map((each) => each.stacks),
    };
}

// EXTERNAL MODULE: ./build/compare/compatibility.js
var compatibility = __webpack_require__(45908);
;// CONCATENATED MODULE: ./build/compare/join.js




/** As many rounds as a measurement may have. */
const MOST_ROUNDS = 200;
/**
 * Pairs stay pairs, whatever machine each was measured on: both sides met it. Rounds of jobs that
 * measured head alone are joined only where the machines are alike; what is left out is told.
 * @param parts at least one, of the same key
 * @throws InputError when they are of different commits or loads, or some with base and some without
 */
function joinParts(parts) {
    const [first, ...others] = parts;
    for (const other of others)
        requireSameWork(first, other);
    if (others.length === 0) {
        const { shard: _, ...measured } = first;
        return { ...measured, remarks: [] };
    }
    if (first.base !== undefined)
        return joinPairs(parts);
    const timed = parts.filter(({ head }) => head.rounds.length > 0);
    const reference = timed[0]?.head ?? first.head;
    const left = timed.flatMap(({ shard, head }) => {
        const differing = (0,compatibility/* differingHardware */.TU)(reference.fingerprint, head.fingerprint);
        return differing.length === 0 ? [] : [{ shard, head, differing }];
    });
    const kept = parts.filter((part) => !left.some(({ head }) => head === part.head));
    return {
        head: join(kept.map(({ head }) => head)),
        remarks: left.map(({ shard, differing }) => `The rounds of the part ${shard} are left out, as its machine is another one: ${differing.join(', ')}.`),
    };
}
function joinPairs(parts) {
    const pairs = Math.min(MOST_ROUNDS, parts.reduce((sum, { head }) => sum + head.rounds.length, 0));
    const pairings = parts.flatMap(({ head }) => head.pairing ?? []);
    const [one] = pairings;
    const pairing = one === undefined
        ? null
        : {
            // The same on both sides, and in no other measurement.
            id: pairings
                .map(({ id }) => id)
                .join('+')
                .slice(0, 4096),
            seed: one.seed,
            // Decided once, from all pairs of all parts.
            looks: [pairs],
            pairSeconds: pairings.reduce((sum, { pairSeconds }) => sum + pairSeconds, 0) / pairings.length,
        };
    const side = (of) => ({ ...join(parts.map((part) => part[of])), pairing });
    return { base: side('base'), head: side('head'), remarks: [] };
}
function requireSameWork(first, other) {
    const fail = (what, advice) => new errors/* InputError */.dz(`joining the parts ${first.shard} and ${other.shard}: ${what}`, { advice });
    const ofKey = 'Parts of one key are the same measurement, made by several jobs; what differs gets a key of its own.';
    const [a, b] = [first.head.fingerprint, other.head.fingerprint];
    if (a.scenarioHash !== b.scenarioHash)
        throw fail('their loads differ', ofKey);
    if (a.gitSha !== b.gitSha)
        throw fail(`they are of ${a.gitSha} and ${b.gitSha}`, ofKey);
    if ((first.base === undefined) !== (other.base === undefined)) {
        throw fail('one measured base as well and the other did not', 'Give all of them the same mode.');
    }
    const bases = [first.base?.fingerprint.gitSha, other.base?.fingerprint.gitSha];
    if (bases[0] !== bases[1])
        throw fail(`their bases are ${bases[0]} and ${bases[1]}`, ofKey);
}
function join(all) {
    const first = all[0];
    const merged = mergeTables(all.map(tables/* profileTables */.Fp));
    const { functions, frames, stacks } = merged.tables;
    const rounds = all.flatMap((each, index) => each.rounds.map((round) => ({
        ...round,
        samples: round.samples.map(([stack, weight]) => [
            merged.stacks[index]?.[stack],
            weight,
        ]),
    })));
    // Exact in each of them; the first that has any stands for all.
    const counted = all.findIndex(({ counts }) => counts !== null);
    return {
        ...first,
        functions: functions.map(({ name, path, origin }) => [name, path, origin]),
        frames: frames.map((frame) => [frame.function, frame.line]),
        stacks: stacks.map(({ parent, frame }) => [parent, frame]),
        rounds: rounds.slice(0, MOST_ROUNDS),
        voidRounds: all.flatMap(({ voidRounds }) => voidRounds).slice(0, 1000),
        disturbances: [...new Set(all.flatMap(({ disturbances }) => disturbances))].slice(0, 100),
        settings: { ...first.settings, rounds: Math.min(rounds.length, MOST_ROUNDS) },
        counts: counted < 0
            ? null
            : renumbered(all[counted], merged.functions[counted]),
        notCounted: counted < 0 ? first.notCounted : '',
    };
}
function renumbered({ counts }, places) {
    if (counts === null)
        return null;
    const place = (fn) => (fn < 0 ? fn : places[fn]);
    return {
        ...counts,
        requests: counts.requests.map((request) => ({
            ...request,
            functions: request.functions.map(([fn, calls, turns]) => [
                place(fn),
                calls,
                turns,
            ]),
            unstable: request.unstable.map(([fn, low, high]) => [
                place(fn),
                low,
                high,
            ]),
            under: request.under.map(([by, fn, calls]) => [
                place(by),
                place(fn),
                calls,
            ]),
        })),
    };
}

// EXTERNAL MODULE: ./build/github/artifacts.js + 1 modules
var github_artifacts = __webpack_require__(23507);
// EXTERNAL MODULE: ./build/action/upload.js + 1 modules
var upload = __webpack_require__(28418);
;// CONCATENATED MODULE: ./build/action/shards.js
/** Measurements that several jobs of a run make together: each hands its part over, the last one joins them. */











/**
 * Uploads this job's part.
 * @returns name of the artifact
 * @throws InputError when it cannot be uploaded, or another job has the same key and shard
 */
async function handOver(setting, shard, measured) {
    const { key, head } = measured;
    const name = (0,artifact/* shardArtifactName */.u9)(key, shard, head.fingerprint);
    const isPair = measured.kind === 'pair';
    const pair = isPair ? { baseSha: measured.baseSha, note: measured.note } : null;
    await (0,upload/* uploadWritten */.p)(setting, name, async (folder) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, handover/* MANIFEST_ENTRY */.xX), (0,handover/* encodeManifest */.Gb)({ key, shard, pair }));
        await (0,file/* writeMeasurement */.mk)((0,external_node_path_.join)(folder, handover/* HEAD_ENTRY */.oV), head);
        if (isPair)
            await (0,file/* writeMeasurement */.mk)((0,external_node_path_.join)(folder, handover/* BASE_ENTRY */.fo), measured.base);
    });
    return name;
}
/** What the decision about each of several measurements is made with, so that all together keep α. */
function sharedOptions(config, measurements) {
    const { thresholds, ...rest } = (0,compare/* compareOptions */.Uq)(config);
    // Bonferroni: the chance that any of them alarms is at most the sum of theirs.
    const part = thresholds['alpha-percent'] / Math.max(1, measurements);
    return { ...rest, thresholds: { ...thresholds, 'alpha-percent': part } };
}
const MOST_PARTS = 100;
/**
 * The measurements of this run's other jobs, one for each key.
 * @throws InputError when there are none, or parts of one key do not belong together
 */
async function collectParts(setting) {
    const { octokit, repository, context, config } = setting;
    const artifacts = await (0,github_artifacts/* listRunArtifacts */.NG)(octokit, repository, context.run.runId, artifact/* SHARD_PREFIX */.MR);
    if (artifacts.length === 0) {
        throw new errors/* InputError */.dz('merging: no job of this run has handed over a part', {
            advice: 'Give the jobs that measure a "shard", and let this one wait for them: "needs: JOB". Without a shard a job decides by itself.',
        });
    }
    if (artifacts.length > MOST_PARTS) {
        throw new errors/* InputError */.dz(`merging: this run has ${artifacts.length} parts, at most ${MOST_PARTS}`);
    }
    const byKey = new Map();
    for (const artifact of artifacts) {
        const zip = await (0,github_artifacts/* downloadArtifact */.bk)(octokit, repository, artifact);
        const part = (0,handover/* readHandover */.IY)(zip, `artifact ${artifact.id} (${artifact.name})`);
        const { key, shard } = part.manifest;
        (0,core/* info */.pq)(`part ${shard} of ${key}: ${part.head.rounds.length} rounds`);
        byKey.set(key, [...(byKey.get(key) ?? []), part]);
    }
    const options = sharedOptions(config, byKey.size);
    return [...byKey]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, parts]) => joined(key, parts, options));
}
function joined(key, parts, options) {
    const inOrder = [...parts].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    const { head, base, remarks } = joinParts(inOrder.map((part) => ({
        shard: nameOf(part),
        head: part.head,
        ...(part.base === undefined ? {} : { base: part.base }),
    })));
    const told = [
        ...(parts.length > 1
            ? [`Measured by ${parts.length} jobs: ${inOrder.map(nameOf).join(', ')}.`]
            : []),
        ...remarks,
    ];
    const pair = inOrder[0]?.manifest.pair ?? null;
    if (base === undefined || pair === null)
        return { kind: 'alone', key, remarks: told, head };
    return {
        ...{ kind: 'pair', key, remarks: told, base, head, note: pair.note, baseSha: pair.baseSha },
        comparison: (0,compare/* compare */.UD)(base, head, options),
    };
}
function nameOf({ manifest }) {
    return manifest.shard ?? '';
}

// EXTERNAL MODULE: ./build/action/summary.js
var summary = __webpack_require__(76079);
;// CONCATENATED MODULE: ./build/action/main.js
/** The action, from inputs to the end of the job. */











/** Runs the action; sets the process's exit code and never throws. */
async function run() {
    const inputs = (0,action_inputs/* readInputs */.Ko)();
    const cancellation = (0,action_cancellation/* cancelOnSignals */.d)();
    let setting;
    const fail = (error) => (0,announce/* announceFailure */.cX)(error, { inputs, setting, isCancelled: cancellation.signal.aborted });
    // What is thrown where nobody waits for it ends the job as well, but not without a word.
    process.once('uncaughtException', (error) => void fail(error).finally(() => process.exit(1)));
    try {
        setting = await (0,action_setting/* prepare */.i)(inputs, process.env);
        await runIn(setting, cancellation.signal);
    }
    catch (error) {
        await fail(error);
    }
    finally {
        cancellation.end();
    }
}
async function runIn(setting, signal) {
    const { shard, mode } = setting.config.action;
    if (mode === 'merge') {
        const parts = await collectParts(setting);
        await concludeAll(setting, parts, signal);
        return;
    }
    const measured = await measure(setting, signal);
    if (shard === undefined)
        await concludeAll(setting, [measured], signal);
    else
        await leaveToOthers(setting, shard, measured);
}
async function concludeAll(setting, all, signal) {
    const { config } = setting;
    const options = all.length > 1 ? sharedOptions(config, all.length) : (0,compare/* compareOptions */.Uq)(config);
    const outcomes = [];
    for (const measured of all)
        outcomes.push(await (0,conclude/* conclude */.Ep)(setting, measured, options, signal));
    await (0,announce/* announce */.iP)(setting, outcomes);
}
/** One part of a measurement: the job that joins them decides, comments and gates. */
async function leaveToOthers(setting, shard, measured) {
    const name = await handOver(setting, shard, measured);
    const { key } = measured;
    (0,core/* setOutput */.uH)('verdict', 'measured');
    (0,core/* info */.pq)(`handed over as the artifact ${name}; a job with mode: merge decides`);
    await (0,summary/* writeSummary */.S)((0,notices/* renderPart */.eG)((0,compare/* describeMeasurement */.IR)(measured.head), { key, shard }));
}


/***/ }),

/***/ 50139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Interner)
/* harmony export */ });
/** Gives equal values one index, in the order in which they are first seen. */
class Interner {
    values = [];
    #indices = new Map();
    intern(key, make) {
        const known = this.#indices.get(key);
        if (known !== undefined)
            return known;
        const index = this.values.length;
        this.values.push(make());
        this.#indices.set(key, index);
        return index;
    }
}


/***/ })

};

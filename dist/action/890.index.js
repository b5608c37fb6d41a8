export const id = 890;
export const ids = [890];
export const modules = {

/***/ 93890:
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
// EXTERNAL MODULE: ./build/action/announce.js + 38 modules
var announce = __webpack_require__(20979);
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
        const { record } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(61), __webpack_require__.e(503), __webpack_require__.e(429), __webpack_require__.e(929)]).then(__webpack_require__.bind(__webpack_require__, 23929));
        return { kind: 'alone', key, remarks: [], head: await record(config, context) };
    }
    finally {
        Object.assign(process.env, Object.fromEntries(withheld));
        (0,core/* endGroup */.N4)();
    }
}
async function duet(config, { change }, context) {
    const { Guard } = await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.bind(__webpack_require__, 48429));
    const { duetOfCheckout } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(61), __webpack_require__.e(503), __webpack_require__.e(429), __webpack_require__.e(929), __webpack_require__.e(923)]).then(__webpack_require__.bind(__webpack_require__, 47923));
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
// EXTERNAL MODULE: ./build/action/shards.js + 2 modules
var shards = __webpack_require__(7165);
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
        const parts = await (0,shards/* collectParts */.Z4)(setting);
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
    const options = all.length > 1 ? (0,shards/* sharedOptions */.mJ)(config, all.length) : (0,compare/* compareOptions */.Uq)(config);
    const outcomes = [];
    for (const measured of all)
        outcomes.push(await (0,conclude/* conclude */.Ep)(setting, measured, options, signal));
    await (0,announce/* announce */.iP)(setting, outcomes);
}
/** One part of a measurement: the job that joins them decides, comments and gates. */
async function leaveToOthers(setting, shard, measured) {
    const name = await (0,shards/* handOver */.Cl)(setting, shard, measured);
    const { key } = measured;
    (0,core/* setOutput */.uH)('verdict', 'measured');
    (0,core/* info */.pq)(`handed over as the artifact ${name}; a job with mode: merge decides`);
    await (0,summary/* writeSummary */.S)((0,notices/* renderPart */.eG)((0,compare/* describeMeasurement */.IR)(measured.head), { key, shard }));
}


/***/ })

};

export const id = 606;
export const ids = [606];
export const modules = {

/***/ 73606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/github/failure.js
var failure = __webpack_require__(220);
// EXTERNAL MODULE: ./build/github/pages.js
var pages = __webpack_require__(2270);
;// CONCATENATED MODULE: ./build/github/pulls.js


/** Of the pull requests of one branch, of which each goes to another one. */
const MOST_PAGES = 10;
/**
 * The open pull request whose head is the commit, branch and repository that the run was for.
 * @throws InputError when the token may not list them, or GitHub does not answer
 */
async function findPullRequest(octokit, repository, run) {
    const none = (note) => ({ kind: 'none', note });
    if (run.headOwner === '' || run.headBranch === '') {
        return none('The repository or the branch that was measured is gone.');
    }
    const { owner, name: repo } = repository;
    const head = `${run.headOwner}:${run.headBranch}`;
    const listPage = async (page) => {
        const request = { owner, repo, state: 'open', head, ...page };
        const { data: entries, headers } = await octokit.rest.pulls.list(request);
        return { entries, headers };
    };
    const what = `looking for the pull request of run ${run.runId}`;
    const listed = await (0,pages/* readPages */.n)(listPage, { most: MOST_PAGES, what }).catch((error) => {
        throw (0,failure/* explainFailure */.SP)(error, what);
    });
    // Anybody can call a branch as somebody else does: the repository's number decides.
    const ofBranch = listed.filter(({ head, base }) => head.repo?.id === run.headRepositoryId &&
        head.ref === run.headBranch &&
        base.repo.id === repository.id);
    const [first, second] = ofBranch.filter(({ head }) => head.sha === run.headSha);
    if (first === undefined) {
        const [moved] = ofBranch;
        return none(moved === undefined
            ? `There is no open pull request with the head ${run.headSha.slice(0, 9)}.`
            : `The pull request #${moved.number} has moved on from ${run.headSha.slice(0, 9)} to ${moved.head.sha.slice(0, 9)}.`);
    }
    if (second !== undefined) {
        return none(`The pull requests #${first.number} and #${second.number} have the same head; which of them was measured is not known.`);
    }
    return {
        kind: 'found',
        pullRequest: {
            number: first.number,
            baseRef: first.base.ref,
            baseSha: first.base.sha,
            headSha: first.head.sha,
        },
    };
}

// EXTERNAL MODULE: ./build/report/comment-body.js
var comment_body = __webpack_require__(83735);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/notices.js
var notices = __webpack_require__(92426);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(74611);
// EXTERNAL MODULE: ./build/action/announce.js + 38 modules
var announce = __webpack_require__(20979);
// EXTERNAL MODULE: ./build/action/cancellation.js
var action_cancellation = __webpack_require__(9992);
// EXTERNAL MODULE: ./build/action/comment.js + 1 modules
var comment = __webpack_require__(64650);
// EXTERNAL MODULE: ./build/action/conclude.js + 8 modules
var conclude = __webpack_require__(81146);
// EXTERNAL MODULE: ./build/action/inputs.js
var inputs = __webpack_require__(7126);
// EXTERNAL MODULE: ./build/action/outputs.js
var outputs = __webpack_require__(92309);
// EXTERNAL MODULE: ./build/action/setting.js + 2 modules
var action_setting = __webpack_require__(36909);
// EXTERNAL MODULE: ./build/action/summary.js
var action_summary = __webpack_require__(76079);
// EXTERNAL MODULE: ./build/baseline/artifact.js
var artifact = __webpack_require__(34522);
// EXTERNAL MODULE: ./build/baseline/consistency.js
var consistency = __webpack_require__(41338);
// EXTERNAL MODULE: ./build/baseline/handover.js
var baseline_handover = __webpack_require__(71907);
// EXTERNAL MODULE: ./build/compare/compare.js + 13 modules
var compare = __webpack_require__(15950);
// EXTERNAL MODULE: ./build/github/artifacts.js + 1 modules
var github_artifacts = __webpack_require__(23507);
// EXTERNAL MODULE: ./build/action/shards.js + 2 modules
var shards = __webpack_require__(7165);
;// CONCATENATED MODULE: ./build/action/comment-on-run/reports.js
/** What a run that nobody has to trust has measured. */








/** As many sections as a stranger may put into a comment. */
const MOST_REPORTS = 20;
/** Of all of them together, which are all held at once: twenty pairs of 100 rounds have 5 million. */
const MOST_VALUES = 16_000_000;
/**
 * The measurements in the reports of a run, one for each key. Only numbers and names come out of
 * them: verdicts, texts and baselines that they hold as well are not read. Where one job has joined
 * the parts of others and decided about all keys, they share α here as they did there.
 * @throws InputError when a report is not one, or there are too many
 */
async function readReports({ octokit, repository, config }, run) {
    const all = await (0,github_artifacts/* listRunArtifacts */.NG)(octokit, repository, run.runId, '');
    const artifacts = all.filter(({ name }) => name.startsWith(artifact/* REPORT_PREFIX */.O4));
    const isMerged = all.some(({ name }) => name.startsWith(artifact/* SHARD_PREFIX */.MR));
    const options = isMerged ? (0,shards/* sharedOptions */.mJ)(config, artifacts.length) : (0,compare/* compareOptions */.Uq)(config);
    if (artifacts.length > MOST_REPORTS) {
        throw new errors/* InputError */.dz(`reading the reports of run ${run.runId}: there are ${artifacts.length}, at most ${MOST_REPORTS}`);
    }
    const reports = new Map();
    let values = 0;
    for (const artifact of artifacts) {
        const zip = await (0,github_artifacts/* downloadArtifact */.bk)(octokit, repository, artifact);
        const source = `artifact ${artifact.id} (${artifact.name}) of run ${run.runId}`;
        const handover = (0,baseline_handover/* readHandover */.IY)(zip, source);
        const { key } = handover.manifest;
        if (reports.has(key)) {
            throw new errors/* InputError */.dz(`reading ${source}: another report of this run has the key ${key}`);
        }
        values += (0,consistency/* heldValues */.e)(handover.head);
        if (handover.base !== undefined)
            values += (0,consistency/* heldValues */.e)(handover.base);
        if (values > MOST_VALUES) {
            throw new errors/* InputError */.dz(`reading the reports of run ${run.runId}: up to ${source}, they hold more than ${MOST_VALUES} values`);
        }
        (0,core/* info */.pq)(`report of ${key}: ${handover.head.rounds.length} rounds`);
        reports.set(key, {
            measured: measuredOf(handover, options),
            url: `${run.url}/artifacts/${artifact.id}`,
        });
    }
    return { reports: [...reports.values()], options };
}
function measuredOf({ manifest, head, base }, options) {
    const { key } = manifest;
    if (base === undefined)
        return { kind: 'alone', key, head, remarks: [] };
    return {
        kind: 'pair',
        ...{ key, head, base, remarks: [] },
        comparison: (0,compare/* compare */.UD)(base, head, options),
        baseSha: base.fingerprint.gitSha,
        note: 'Base and head were measured together, both by the run of the pull request',
    };
}

;// CONCATENATED MODULE: ./build/action/comment-on-run/main.js
/**
 * The trusted half for pull requests from forks and from Dependabot, whose own runs may not comment:
 * started by workflow_run on the default branch, it takes the measurement of that run, decides again
 * and comments. It runs nothing of the pull request's and writes nothing that its files say.
 */
















/** Runs the action; sets the process's exit code and never throws. */
async function run() {
    const cancellation = (0,action_cancellation/* cancelOnSignals */.d)();
    try {
        await commentOnRun(process.env, cancellation.signal);
    }
    catch (error) {
        const failure = (0,announce/* failureOf */.g5)(error);
        (0,announce/* logFailure */.H1)(failure);
        await (0,action_summary/* writeSummary */.S)((0,notices/* renderFailure */.zt)(failure, { key: '' }));
    }
    finally {
        cancellation.end();
    }
}
async function commentOnRun(env, signal) {
    const base = await (0,action_setting/* openSetting */.p)((0,inputs/* readCommentInputs */.J5)(), env, { needsService: false });
    const ended = base.context.workflowRun;
    if (ended === undefined) {
        throw new errors/* InputError */.dz(`choosing what to comment on: the event is ${base.context.event}`, {
            advice: 'This action is for "on: workflow_run"; the action itself comments where the token may. docs/forks.md has both workflows.',
        });
    }
    if (ended.event !== 'pull_request')
        return nothing(`The run was started by ${ended.event}.`);
    if (ended.conclusion === 'cancelled' || ended.conclusion === 'skipped') {
        return nothing(`The run was ${ended.conclusion}.`);
    }
    const search = await findPullRequest(base.octokit, base.repository, ended);
    if (search.kind === 'none')
        return nothing(search.note);
    const { pullRequest } = search;
    const { baseRef: baseBranch, baseSha } = pullRequest;
    const setting = {
        ...base,
        // The section in the comment is that run's, and its own artifacts are no baseline for it.
        context: { ...base.context, run: { runId: ended.runId, attempt: ended.attempt } },
        config: withGateOf(ended, base),
        task: {
            kind: 'compare',
            ...{ baseBranch, baseSha, referenceSha: baseSha, pullRequest },
            mainBranch: base.mainBranch,
        },
    };
    await tell(setting, ended, signal);
}
const FAILED = new Set(['failure', 'timed_out', 'startup_failure']);
function hasFailed({ conclusion }) {
    return FAILED.has(conclusion);
}
/** That run has failed its job or not; here it is only told. */
function withGateOf(ended, { config }) {
    const failOn = hasFailed(ended) ? 'regression' : 'never';
    return { ...config, action: { ...config.action, failOn } };
}
async function nothing(why) {
    (0,core/* info */.pq)(`${why} Nothing is commented.`);
    await (0,action_summary/* writeSummary */.S)(`Nothing to comment: ${(0,markdown/* sentence */.em)(why)}`);
}
async function tell(setting, ended, signal) {
    let read;
    try {
        read = await readReports(setting, ended);
    }
    catch (error) {
        await tellFailure(setting, ended, (0,announce/* failureOf */.g5)(error));
        throw error;
    }
    const { reports, options } = read;
    if (reports.length === 0) {
        requireReports(setting.context.missingArtifactService, ended);
        if (ended.conclusion === 'success')
            return nothing('The run has no report.');
        const text = 'The run ended without a report, so that nothing could be compared';
        return tellFailure(setting, ended, { message: text, advice: 'Its log says why.', details: '' });
    }
    const outcomes = [];
    for (const { measured } of reports) {
        outcomes.push(measured.kind === 'pair'
            ? (0,conclude/* concludePair */.K)(measured)
            : await (0,conclude/* compareWithBaseline */.$_)(setting, setting.task, measured, { options, signal }));
    }
    const known = await (0,announce/* withChange */.vz)(setting, outcomes);
    const isRegressed = known.some((each) => (0,announce/* verdictOf */.Vj)(each) === 'regressed');
    // Another job of it may have died before it could hand over anything.
    const failed = hasFailed(ended) && !isRegressed ? { failedRunUrl: ended.url } : {};
    const told = known.map((each, index) => {
        const { url: reportUrl } = reports[index];
        return { ...each, context: { ...each.context, reportUrl, ...failed } };
    });
    for (const [name, value] of Object.entries((0,outputs/* outputsOf */.Y)(told, '')))
        (0,core/* setOutput */.uH)(name, value);
    for (const each of told)
        await (0,action_summary/* writeSummary */.S)((0,announce/* summaryOf */.YG)(each, summary/* MAX_SUMMARY_BYTES */.Q / told.length));
    // A run whose own token may comment has done so.
    const sections = told.map((0,announce/* sectionOf */.ZE)(originOf(setting)));
    const isObsolete = isEarlierFailure(setting);
    await (0,comment/* comment */.I)(setting, sections, isRegressed, { keepWritten: true, isObsolete });
}
/**
 * Whether a section tells of a run without a report, for an earlier commit or of an earlier attempt.
 * Nobody knew that run's keys, so no section of theirs takes its place. One of the same commit may
 * be of another workflow, which has not run again.
 */
function isEarlierFailure({ context, config, task }) {
    return (section) => section.verdict === 'failed' &&
        section.key === config.action.key &&
        (0,comment_body/* isNewer */.U4)(context.run, section) &&
        (section.runId === context.run.runId || section.headSha !== task.pullRequest.headSha);
}
/** @throws InputError where no run can have a report, whatever became of this one */
function requireReports(missing, { runId }) {
    if (missing === undefined)
        return;
    throw new errors/* InputError */.dz(`looking for the reports of run ${runId}: ${missing}`, {
        advice: 'Without it no run can hand its measurement over: leave this workflow out. The summary of each measuring job has everything.',
    });
}
function originOf({ context, task }) {
    return { context, headSha: task.pullRequest.headSha };
}
async function tellFailure(setting, ended, failure) {
    const text = `${(0,notices/* renderFailure */.zt)(failure, { key: '' })}\n\n${(0,markdown/* link */.nf)('The run', ended.url)}`;
    await (0,action_summary/* writeSummary */.S)(text);
    const section = (0,announce/* failedSection */.H0)(originOf(setting), setting.config.action.key, text);
    await (0,comment/* comment */.I)(setting, [section], false, { keepWritten: true });
}


/***/ })

};

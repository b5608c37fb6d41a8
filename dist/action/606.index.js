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
// EXTERNAL MODULE: ./build/compare/compare.js + 13 modules
var compare = __webpack_require__(15950);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/github/pulls.js
/**
 * The open pull request whose head is the commit, branch and repository that the run was for.
 * @throws what the client throws when GitHub does not answer
 */
async function findPullRequest(octokit, repository, run) {
    const none = (note) => ({ kind: 'none', note });
    if (run.headOwner === '' || run.headBranch === '') {
        return none('The repository or the branch that was measured is gone.');
    }
    const listed = await octokit.paginate(octokit.rest.pulls.list, {
        owner: repository.owner,
        repo: repository.name,
        state: 'open',
        head: `${run.headOwner}:${run.headBranch}`,
        per_page: 100,
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

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
// EXTERNAL MODULE: ./build/report/notices.js
var notices = __webpack_require__(92426);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(74611);
// EXTERNAL MODULE: ./build/action/announce.js + 36 modules
var announce = __webpack_require__(93491);
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
// EXTERNAL MODULE: ./build/baseline/handover.js
var baseline_handover = __webpack_require__(71907);
// EXTERNAL MODULE: ./build/github/artifacts.js + 1 modules
var github_artifacts = __webpack_require__(23507);
;// CONCATENATED MODULE: ./build/action/comment-on-run/reports.js
/** What a run that nobody has to trust has measured. */






/** As many sections as a stranger may put into a comment. */
const MOST_REPORTS = 20;
/**
 * The measurements in the reports of a run, one for each key. Only numbers and names come out of
 * them: verdicts, texts and baselines that they hold as well are not read.
 * @throws InputError when a report is not one, or there are too many
 */
async function readReports({ octokit, repository }, run, options) {
    const artifacts = await (0,github_artifacts/* listRunArtifacts */.NG)(octokit, repository, run.runId, artifact/* REPORT_PREFIX */.O4);
    if (artifacts.length > MOST_REPORTS) {
        throw new errors/* InputError */.dz(`reading the reports of run ${run.runId}: there are ${artifacts.length}, at most ${MOST_REPORTS}`);
    }
    const reports = new Map();
    for (const artifact of artifacts) {
        const zip = await (0,github_artifacts/* downloadArtifact */.bk)(octokit, repository, artifact);
        const source = `artifact ${artifact.id} (${artifact.name}) of run ${run.runId}`;
        const handover = (0,baseline_handover/* readHandover */.IY)(zip, source);
        const { key } = handover.manifest;
        if (reports.has(key)) {
            throw new errors/* InputError */.dz(`reading ${source}: another report of this run has the key ${key}`);
        }
        (0,core/* info */.pq)(`report of ${key}: ${handover.head.rounds.length} rounds`);
        reports.set(key, {
            measured: measuredOf(handover, options),
            url: `${run.url}/artifacts/${artifact.id}`,
        });
    }
    return [...reports.values()];
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
/** That run has failed its job or not; here it is only told. */
function withGateOf({ conclusion }, { config }) {
    const failOn = conclusion === 'failure' ? 'regression' : 'never';
    return { ...config, action: { ...config.action, failOn } };
}
async function nothing(why) {
    (0,core/* info */.pq)(`${why} Nothing is commented.`);
    await (0,action_summary/* writeSummary */.S)(`Nothing to comment: ${(0,markdown/* sentence */.em)(why)}`);
}
async function tell(setting, ended, signal) {
    const options = (0,compare/* compareOptions */.Uq)(setting.config);
    let reports;
    try {
        reports = await readReports(setting, ended, options);
    }
    catch (error) {
        await tellFailure(setting, ended, (0,announce/* failureOf */.g5)(error));
        throw error;
    }
    if (reports.length === 0) {
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
    const told = known.map((each, index) => {
        const { url: reportUrl } = reports[index];
        return { ...each, context: { ...each.context, reportUrl } };
    });
    for (const [name, value] of Object.entries((0,outputs/* outputsOf */.Y)(told, '')))
        (0,core/* setOutput */.uH)(name, value);
    for (const each of told)
        await (0,action_summary/* writeSummary */.S)((0,announce/* summaryOf */.YG)(each, summary/* MAX_SUMMARY_BYTES */.Q / told.length));
    const isRegressed = told.some((each) => (0,announce/* verdictOf */.Vj)(each) === 'regressed');
    // A run whose own token may comment has done so.
    const sections = told.map((0,announce/* sectionOf */.ZE)(originOf(setting)));
    await (0,comment/* comment */.I)(setting, sections, isRegressed, { keepWritten: true });
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

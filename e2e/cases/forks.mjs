// Pull requests from forks and from Dependabot.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMENTING_WORKFLOW } from '../configuration.mjs';
import { documentedWorkflow } from '../documented.mjs';
import { commonPayload, workflowRunPayload } from '../events.mjs';
import { baseOf, COMMENTING, endedRun, markerOf, ofPull, pageOf, slowOf } from '../fork-runs.mjs';
import { BOT, MEMBER, REPOSITORY } from '../github-state.mjs';
import { BASE, encode, handedOver, replaceArtifact, withFiles } from '../handed-over.mjs';
import { queryForEachOrder, readMeasurement } from '../recorded.mjs';
import { HOSTILE_REPORTS } from './fork-reports.mjs';

const REPORT = /^fastapi-spy-report-default-/;

/** Name, what it shows, and its steps. */
export const FORKS = [
  {
    name: 'fork',
    world: 'forks',
    title: "an N+1 query from a fork fails the fork's run, and the second workflow comments on it",
    async run({ world, check }) {
      const { state } = world.github;
      // As docs/forks.md shows it, with the default branch's configuration checked out.
      const workflow = documentedWorkflow('docs/forks.md', 'workflow_run:');
      world.commitOnMain(({ write }) => write(COMMENTING_WORKFLOW, workflow));
      const recorded = await world.push('main', { directly: {} });
      check.equal('main has a baseline', recorded.outputs.verdict, 'recorded');

      // The fork's branch is called main as well.
      const pull = world.openForkPullRequest('main', queryForEachOrder);
      const own = await world.runPullRequest(pull);
      check.equal("the fork's run fails", own.exitCode, 1);
      check.equal('its verdict is regressed', own.outputs.verdict, 'regressed');
      check.comments('it may not comment', world.commentsOn(pull), 0);
      check.match('a warning says who can', own.warnings.join('\n'), /docs\/forks\.md/);
      check.match('its summary has the function', own.summary, /list_orders/);
      check.artifacts('its report is kept', own.artifacts, [REPORT]);

      // Whatever else is in the report says that all is well.
      const [report] = own.artifacts;
      const { id } = replaceArtifact(state, report, praising(report.zip));
      const result = await world.runWorkflowRun(own);
      check.equal('the second workflow passes', result.exitCode, 0);
      check.equal('it finds the regression', result.outputs.verdict, 'regressed');
      const listed = JSON.parse(result.outputs.regressions ?? '[]');
      check.ok(
        'by its numbers',
        listed.some(({ name, base, head }) => name === 'queries:list orders' && head > base + 10),
      );
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.equal('it is written by the bot', comment?.login, BOT);
      check.match('it says that it regressed', comment?.body, /verdict=regressed/);
      check.match('of the run of the pull request', comment?.body, markerOf(world, own, pull));
      check.match('it names the function', comment?.body, /`list_orders`/);
      check.match('it has the number of queries', comment?.body, /queries/);
      check.match(
        'the base is what main has measured',
        comment?.body,
        new RegExp(pull.baseSha.slice(0, 7)),
      );
      check.ok(
        'it links the report of that run',
        comment?.body.includes(`](${pageOf(own)}/artifacts/${id})`) === true,
      );
      check.match('it names the suspect in the diff', comment?.body, /list_orders/);
      check.match('with its lines', comment?.body, /blob\/[0-9a-f]{40}\/shop\/orders\.py#L\d+/);
      check.ok('it says nothing that the report says', !/PRAISE/.test(comment?.body ?? ''));
      check.equal(
        'its address is an output',
        result.outputs['comment-url'],
        world.urlOf(comment, pull),
      );
      check.match('the summary is there, too', result.summary, /list_orders/);
      world.example?.('fork', comment?.body);

      // Again, as when somebody runs the workflow anew.
      const again = await world.runWorkflowRun(own, COMMENTING);
      check.equal('a second time it passes, too', again.exitCode, 0);
      check.comments('there still is one comment', world.commentsOn(pull), 1);
    },
  },
  {
    name: 'fork-kinds',
    world: 'forks',
    needs: ['fork'],
    title: 'clean forks, Dependabot, own branches and duets get one comment each',
    async run({ world, check }) {
      await forClean({ world, check });
      await forHalfARun({ world, check });
      await forDependabot({ world, check });
      await forOwnBranch({ world, check });
      await forDuet({ world, check });
      await forOwnThresholds({ world, check });
    },
  },
  {
    name: 'fork-broken',
    world: 'forks',
    needs: ['fork'],
    title: 'a run that ends before it has measured is told, with a link to it',
    async run({ world, check }) {
      const pull = world.openForkPullRequest('broken', ({ edit }) =>
        edit('shop/main.py', 'from . import', 'raise RuntimeError("no teapot")\nfrom . import'),
      );
      const own = await world.runPullRequest(pull, { directly: {} });
      check.equal("the fork's run fails", own.exitCode, 1);
      check.artifacts('it has no report', own.artifacts, []);
      const result = await world.runWorkflowRun(own, COMMENTING);
      check.equal('the second workflow passes', result.exitCode, 0);
      check.equal('it has no verdict', result.outputs.verdict ?? '', '');
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.match('it says that there is no report', comment?.body, /ended without a report/);
      check.ok('it links the run', comment?.body.includes(`](${pageOf(own)})`) === true);
      check.ok('it says nothing that the run has said', !/teapot/.test(comment?.body ?? ''));
      check.match('the summary says the same', result.summary, /ended without a report/);

      // The next commit is measured, under a key that the first run did not live to tell.
      world.pushTo(pull, ({ write }) => write('MENDED.md', '# Mended\n'));
      const head = ofPull(world, pull, baseOf(world));
      const mended = endedRun(
        world,
        pull,
        [{ zip: handedOver({ head, manifest: { key: 'orders' } }) }],
        'success',
      );
      await world.runWorkflowRun(mended, COMMENTING);
      const [later] = check.comments('there still is one comment', world.commentsOn(pull), 1);
      check.match('it is of the later run', later?.body, markerOf(world, mended, pull, 'orders'));
      check.ok('the failure is gone from it', !/verdict=failed/.test(later?.body ?? ''));
    },
  },
  {
    name: 'fork-nothing',
    world: 'forks',
    needs: ['fork'],
    title: 'where nothing is to be commented, nothing is written, and the summary says why',
    async run({ world, check }) {
      const asked = world.github.log.length;
      for (const { about, why, result, pull } of await nothingToSay(world)) {
        check.equal(`${about}: the job passes`, result.exitCode, 0);
        check.match(`${about}: the summary says why`, result.summary, why);
        check.equal(`${about}: there is no verdict`, result.outputs.verdict ?? '', '');
        if (pull !== undefined) check.comments(`${about}: no comment`, world.commentsOn(pull), 0);
      }
      check.ok(
        'no comment was as much as looked for',
        !world.github.log.slice(asked).some((line) => line.includes('/comments')),
      );
      const wrong = await world.push('main', COMMENTING);
      check.equal('for another event the job fails', wrong.exitCode, 1);
      check.match('and says which it needs', wrong.errors.join('\n'), /push.*workflow_run/);
    },
  },
  ...HOSTILE_REPORTS,
];

/** A clean pull request from a fork: what main has measured is what its run would. */
async function forClean({ world, check }) {
  const pull = world.openForkPullRequest('clean', ({ write }) => write('NOTES.md', '# Notes\n'));
  const zip = handedOver({ head: ofPull(world, pull, baseOf(world)) });
  const run = endedRun(world, pull, [{ zip }], 'success');
  const result = await world.runWorkflowRun(run, COMMENTING);
  check.equal('clean fork: the job passes', result.exitCode, 0);
  check.equal('clean fork: unchanged', result.outputs.verdict, 'unchanged');
  check.equal('clean fork: no regression is listed', result.outputs.regressions, '[]');
  const [comment] = check.comments('clean fork: one comment', world.commentsOn(pull), 1);
  check.match('clean fork: it says so', comment?.body, /verdict=unchanged/);
  check.match('clean fork: the counts are the same', comment?.body, /the same on both/);
}

/** One of two services has a clean report, the job of the other died before it had one. */
async function forHalfARun({ world, check }) {
  const pull = world.openForkPullRequest('half', ({ write }) => write('HALF.md', '# Half\n'));
  const zip = handedOver({ head: ofPull(world, pull, baseOf(world)) });
  const run = endedRun(world, pull, [{ zip }], 'failure');
  const result = await world.runWorkflowRun(run, COMMENTING);
  check.equal('half a run: the job passes', result.exitCode, 0);
  check.equal('half a run: what there is is unchanged', result.outputs.verdict, 'unchanged');
  const [comment] = check.comments('half a run: one comment', world.commentsOn(pull), 1);
  check.match('half a run: it says that the run failed', comment?.body, /The run itself failed/);
  check.ok('half a run: it links the run', comment?.body.includes(`](${pageOf(run)})`) === true);
  check.ok('half a run: it does not say that it passes', !/job passes/.test(comment?.body ?? ''));
}

async function forDependabot({ world, check }) {
  const pull = world.openDependabotPullRequest('bump', ({ write }) => write('BUMP.md', '# 2.0\n'));
  const own = await world.runPullRequest(pull, { directly: {} });
  check.equal('Dependabot: its run passes', own.exitCode, 0);
  check.comments('Dependabot: it may not comment', world.commentsOn(pull), 0);
  const result = await world.runWorkflowRun(own, COMMENTING);
  check.equal('Dependabot: the second workflow passes', result.exitCode, 0);
  check.equal('Dependabot: unchanged', result.outputs.verdict, 'unchanged');
  const [comment] = check.comments('Dependabot: one comment', world.commentsOn(pull), 1);
  check.equal('Dependabot: by the bot', comment?.login, BOT);
}

/** The run of the own repository's pull request may comment, and has done so. */
async function forOwnBranch({ world, check }) {
  const pull = world.openPullRequest('own', ({ write }) => write('OWN.md', '# Own\n'));
  const own = await world.runPullRequest(pull, { directly: { inputs: { count: 'false' } } });
  check.equal('own branch: its run passes', own.exitCode, 0);
  const [before] = check.comments('own branch: it comments', world.commentsOn(pull), 1);
  const asked = world.github.log.length;
  const result = await world.runWorkflowRun(own, COMMENTING);
  check.equal('own branch: the second workflow passes', result.exitCode, 0);
  const [after] = check.comments('own branch: one comment', world.commentsOn(pull), 1);
  check.equal('own branch: it is as it was', JSON.stringify(after), JSON.stringify(before));
  check.ok(
    'own branch: nothing is written a second time',
    !world.github.log.slice(asked).some((line) => / (?:POST|PATCH) .*comments/.test(line)),
  );
}

/** Base and head of a duet were both measured by the fork's run. */
async function forDuet({ world, check }) {
  const pull = world.openForkPullRequest('duet', queryForEachOrder);
  const pairing = { id: 'a pair', seed: '1', looks: [1], pairSeconds: 2 };
  const head = { ...ofPull(world, pull, slowOf(world)), pairing };
  const base = { ...baseOf(world), pairing };
  const run = endedRun(world, pull, [{ zip: handedOver({ head, base }) }]);
  const asked = world.github.log.length;
  const result = await world.runWorkflowRun(run, COMMENTING);
  check.equal('duet: the job passes', result.exitCode, 0);
  check.equal('duet: regressed', result.outputs.verdict, 'regressed');
  const [comment] = check.comments('duet: one comment', world.commentsOn(pull), 1);
  check.match(
    'duet: it says whose numbers they are',
    comment?.body,
    /both by the run of the pull request/,
  );
  check.ok('duet: not by a note of the report', !/A note/.test(comment?.body ?? ''));
  check.ok(
    'duet: no baseline is asked for',
    !world.github.log
      .slice(asked)
      .some((line) => /repos\/[^/]+\/shop\/actions\/artifacts\?/.test(line)),
  );
}

/** A fork may give itself thresholds that let its own run pass. */
async function forOwnThresholds({ world, check }) {
  const pull = world.openForkPullRequest('generous', (work) => {
    queryForEachOrder(work);
    work.edit('fastapi-spy.yml', 'thresholds:', 'thresholds:\n  endpoint-queries: 9999');
    work.edit('fastapi-spy.yml', 'thresholds:', 'thresholds:\n  calls-percent: 9999');
  });
  const zip = handedOver({ head: ofPull(world, pull, slowOf(world)) });
  const run = endedRun(world, pull, [{ zip }], 'success');
  const result = await world.runWorkflowRun(run);
  check.equal('own thresholds: the job passes', result.exitCode, 0);
  check.equal('own thresholds: regressed all the same', result.outputs.verdict, 'regressed');
  const [comment] = check.comments('own thresholds: one comment', world.commentsOn(pull), 1);
  check.match('own thresholds: it says so', comment?.body, /verdict=regressed/);
  check.match('own thresholds: but that the job has passed', comment?.body, /does not fail|passes/);
}

/** What must not be commented at all: each with the result, and the pull request where there is one. */
async function nothingToSay(world) {
  const { state } = world.github;
  const opened = (branch) => {
    const pull = world.openForkPullRequest(branch, ({ write }) => write(`${branch}.md`, '1\n'));
    const zip = handedOver({ head: ofPull(world, pull, slowOf(world)) });
    return { pull, run: endedRun(world, pull, [{ zip }]) };
  };
  const found = [];
  const comment = async (about, why, { pull, run }, options = COMMENTING) =>
    found.push({ about, why, pull, result: await world.runWorkflowRun(run, options) });

  const moved = opened('moved');
  world.pushTo(moved.pull, ({ write }) => write('moved.md', '2\n'));
  await comment('moved on', /has moved on/, moved);

  const closed = opened('closed');
  closed.pull.state = 'closed';
  await comment('closed', /no open pull request/, closed);

  const twice = opened('twice');
  world.repository.checkout('-B', 'release', REPOSITORY.defaultBranch);
  const number = state.takePullRequestNumber();
  state.pulls.set(number, { ...twice.pull, number, baseRef: 'release' });
  await comment('two with one head', /have the same head/, twice);

  const deleted = opened('deleted');
  const payload = workflowRunPayload(state.runs.get(deleted.run.id), 1);
  payload.workflow_run.head_repository = null;
  await withEventFile({ ...payload, ...commonPayload(MEMBER) }, (variables) =>
    comment('fork deleted', /is gone/, deleted, { directly: { path: 'comment', variables } }),
  );

  for (const event of ['push', 'schedule']) {
    const run = world.beginRun({ event });
    run.complete();
    await comment(`after a ${event}`, new RegExp(`was started by ${event}`), { run });
  }
  const cancelled = opened('cancelled');
  state.runs.get(cancelled.run.id).conclusion = 'cancelled';
  await comment('after a cancelled run', /was cancelled/, cancelled);
  return found;
}

async function withEventFile(payload, use) {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-e2e-event-'));
  try {
    const file = join(folder, 'event.json');
    writeFileSync(file, JSON.stringify(payload));
    await use({ GITHUB_EVENT_PATH: file });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A report whose every other part says that the change is an improvement. */
function praising(zip) {
  const nothing = { verdict: 'improved', reasons: ['PRAISE'], metrics: [] };
  return withFiles(zip, {
    [BASE]: encode(readMeasurement(zip)),
    'comment.md': Buffer.from('### 🟢 PRAISE\n'),
    'report.html': Buffer.from('<h1>PRAISE</h1>'),
    'result.json': Buffer.from(JSON.stringify(nothing)),
  });
}

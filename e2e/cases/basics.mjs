// The cases, in the order in which a team would live through them. Each gets the same world: one
// repository, one GitHub, which remember what the cases before have done. A case may name another
// world, by its configuration.
import { FORK } from '../github-state.mjs';

const BASELINE = /^fastapi-spy-baseline-default-\w+-\w+-py3\.\d+-s\d+$/;
const NOTHING_WORSE = /^(unchanged|inconclusive|improved)$/;

/** Orders with their customers, and orders whose customers are fetched one by one when they are read. */
const EAGERLY = 'joinedload(Order.customer), selectinload(Order.items)\n';
const LAZILY = 'selectinload(Order.items)\n';

/** What only an action has in its environment, as the service sees it. */
const SEEN = `import os
kept = ("INPUT_", "ACTIONS_RUNTIME_", "ACTIONS_RESULTS_")
seen = [name for name in os.environ if name.startswith(kept)]
`;

/** Name, world (steady), the cases that must have run before in it, what it shows, and its steps. */
export const BASICS = [
  {
    name: 'no-baseline',
    title: 'the first pull request, with no baseline, passes and says so',
    async run({ world, check }) {
      const pull = world.openPullRequest('add-readme', (repository) => {
        repository.write('README.md', '# Shop\n');
      });
      const result = await world.runPullRequest(pull);
      check.equal('the job passes', result.exitCode, 0);
      check.equal('the verdict is no-baseline', result.outputs.verdict, 'no-baseline');
      check.match('the summary says that there is no baseline', result.summary, /No baseline/);
      check.match('the summary tells what was measured', result.summary, /ms/);
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.match('the comment says so too', comment?.body, /No baseline/);
      world.example('no-baseline', comment?.body);
      check.artifacts('the report is kept', result.artifacts, [/^fastapi-spy-report-default-/]);
    },
  },
  {
    name: 'record',
    title: 'a push to main keeps a baseline',
    async run({ world, check }) {
      const before = world.github.log.length;
      const result = await world.push('main');
      check.equal('the job passes', result.exitCode, 0);
      check.equal('the verdict is recorded', result.outputs.verdict, 'recorded');
      check.match('the summary says so', result.summary, /Baseline recorded/);
      check.match('CPU per request is an output', result.outputs['cpu-per-request'], /^\d+\.\d+$/);
      check.artifacts('a baseline is kept', result.artifacts, [BASELINE]);
      check.ok(
        'nobody is commented at',
        !world.github.log.slice(before).some((line) => line.includes('/comments')),
      );
      const [first] = result.artifacts;
      const again = await world.push('main', { again: result });
      check.equal('a second attempt passes, too', again.exitCode, 0);
      check.artifacts('it replaces the baseline', again.artifacts, [BASELINE]);
      check.ok('by a new one', again.artifacts[0]?.id !== first?.id);
    },
  },
  {
    name: 'clean',
    title: 'a clean pull request passes and comments',
    needs: ['record'],
    async run({ world, check }) {
      const pull = world.openPullRequest('rename-health', (repository) => {
        repository.edit('shop/main.py', 'Tell that the service answers.', 'Tell that it answers.');
      });
      const result = await world.runPullRequest(pull);
      check.equal('the job passes', result.exitCode, 0);
      check.match('nothing regressed', result.outputs.verdict, NOTHING_WORSE);
      check.equal('no regression is listed', result.outputs.regressions, '[]');
      check.equal('the baseline is the base commit', result.outputs['baseline-sha'], pull.baseSha);
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.match(
        'it begins with the marker',
        comment?.body,
        /^<!-- fastapi-spy -->\n<!-- fastapi-spy section key=default run=/,
      );
      check.match('it names the baseline', comment?.body, new RegExp(pull.baseSha.slice(0, 7)));
      check.match('the counts are the same', comment?.body, /calls per request, the same on both/);
      check.equal(
        'its address is an output',
        result.outputs['comment-url'],
        world.urlOf(comment, pull),
      );
      check.artifacts('the report is kept', result.artifacts, [/^fastapi-spy-report-default-/]);
      check.match('the summary is there', result.summary, /CPU per request/);
      world.example('clean', comment?.body);
    },
  },
  {
    name: 'n-plus-one',
    title:
      'an N+1 query fails the job, by category and function; the next push updates the comment',
    needs: ['record'],
    async run({ world, check }) {
      const pull = world.openPullRequest('load-customers-lazily', (repository) => {
        repository.edit('shop/orders.py', EAGERLY, LAZILY);
      });
      const failed = await world.runPullRequest(pull);
      check.equal('the job fails', failed.exitCode, 1);
      check.equal('the verdict is regressed', failed.outputs.verdict, 'regressed');
      check.match('the error names what regressed', failed.errors.join('\n'), /regressed/);
      const listed = JSON.parse(failed.outputs.regressions ?? '[]');
      check.ok(
        'the regressions are an output',
        listed.some(({ name }) => name === 'category:database'),
      );
      check.ok(
        'so are the exact ones',
        listed.some(({ name, base, head }) => name === 'queries:list orders' && head > base + 10),
      );
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.match('it names the database', comment?.body, /database/i);
      check.match('it names the function', comment?.body, /list_orders|summarise/);
      check.match(
        'it says what calls what the pull request touches',
        comment?.body,
        /`list_orders` .*calls `orders_query`, which the pull request touches/,
      );
      check.match('it has the exact counts', comment?.body, /Exact counts.*do not depend/);
      check.match(
        'it says who queries',
        comment?.body,
        /`summarise` → `DefaultDialect.do_execute`/,
      );
      check.match('so does the summary', failed.summary, /list_orders|summarise/);
      world.example('regressed', comment?.body);
      check.artifacts('the report is kept', failed.artifacts, [/^fastapi-spy-report-default-/]);

      world.pushTo(pull, (repository) => {
        repository.edit('shop/orders.py', LAZILY, EAGERLY);
      });
      const repaired = await world.runPullRequest(pull);
      check.equal('after the repair the job passes', repaired.exitCode, 0);
      const [updated] = check.comments('there still is one comment', world.commentsOn(pull), 1);
      check.equal('it is the same one', updated?.id, comment?.id);
      check.ok('it says something else now', updated?.body !== comment?.body);
      check.match('it is of the new run', updated?.body, new RegExp(`run=${repaired.runId} `));
    },
  },
  {
    name: 'duet',
    title: 'mode duet measures base and head in this job, and needs no baseline',
    async run({ world, check }) {
      const pull = world.openPullRequest('together', (repository) => {
        // Seven pairs are the fewest that can decide, and a busy machine makes six in 40 s.
        repository.edit('fastapi-spy.yml', 'rounds: 4', 'mode: duet\nbudget: 60s');
        repository.edit('shop/orders.py', 'if ACTIVE == "n-plus-one":', 'if ACTIVE == "none":');
      });
      const asked = world.github.log.length;
      const result = await world.runPullRequest(pull);
      check.equal('the job fails', result.exitCode, 1);
      check.equal('the verdict is regressed', result.outputs.verdict, 'regressed');
      check.equal('the base is the base commit', result.outputs['baseline-sha'], pull.baseSha);
      check.ok(
        'no baseline is asked for',
        !world.github.log.slice(asked).some((line) => line.includes('/actions/artifacts')),
      );
      const listed = JSON.parse(result.outputs.regressions ?? '[]');
      for (const name of ['cpu', 'queries:list orders']) {
        check.ok(
          `${name} is among the regressions`,
          listed.some((each) => each.name === name),
        );
      }
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.match('it says how it was measured', comment?.body, /ran together in \d+ pairs/);
      check.match('it names the function', comment?.body, /list_orders|summarise/);
      check.match('it says what base ran on', comment?.body, /base uses head's environment/);
      check.artifacts('the report is kept', result.artifacts, [/^fastapi-spy-report-default-/]);
      check.equal('no checkout is left', result.worktrees, 1);
    },
  },
  {
    name: 'broken-app',
    title: 'an app that does not start fails, with the end of its log in the summary',
    async run({ world, check }) {
      const pull = world.openPullRequest('break-it', (repository) => {
        repository.edit(
          'shop/main.py',
          'from . import accounts,',
          `${SEEN}raise RuntimeError(f"no such teapot, sees {seen}")\nfrom . import accounts,`,
        );
      });
      const result = await world.runPullRequest(pull);
      check.equal('the job fails', result.exitCode, 1);
      check.match('the summary says what failed', result.summary, /The measurement failed/);
      check.match('it holds the end of the log', result.summary, /RuntimeError: no such teapot/);
      check.match('the service sees no input and no token', result.summary, /teapot, sees \[\]/);
      check.ok('the error is one line', result.errors.length === 1 && !/\n/.test(result.errors[0]));
      const [comment] = check.comments('one comment', world.commentsOn(pull), 1);
      check.match('it says so, too', comment?.body, /The measurement failed/);
    },
  },
  {
    name: 'read-only',
    title: 'a token that may not comment still gates, and the summary has everything',
    needs: ['record'],
    async run({ world, check }) {
      const pull = world.openPullRequest('lazily-from-outside', (repository) => {
        repository.edit('shop/orders.py', 'if ACTIVE == "n-plus-one":', 'if ACTIVE == "none":');
      });
      const result = await world.runPullRequest(pull, { mayWrite: false });
      check.equal('the job fails', result.exitCode, 1);
      check.equal('the verdict is regressed', result.outputs.verdict, 'regressed');
      check.comments('no comment', world.commentsOn(pull), 0);
      check.match('a warning says why', result.warnings.join('\n'), /may not write/);
      check.match('the summary names the function', result.summary, /list_orders|summarise/);
    },
  },
  {
    name: 'fork-artifact',
    title: 'an artifact from a fork under the same name is refused; the nearest baseline is taken',
    needs: ['record'],
    async run({ world, check }) {
      const { state } = world.github;
      const genuine = state.artifacts.find(({ name }) => name.startsWith('fastapi-spy-baseline-'));
      const measuredSha = state.runs.get(genuine.runId).headSha;
      const unmeasuredSha = world.commitOnMain((repository) => {
        repository.write('CONTRIBUTING.md', '# How to help\n');
      });
      const pull = world.openPullRequest('harmless', (repository) => {
        repository.write('CHANGELOG.md', '# Changes\n');
      });
      // The newest of that name, for the very commit that is looked for, from a branch called main.
      const foreign = state.addRun({
        event: 'pull_request',
        headBranch: 'main',
        headSha: unmeasuredSha,
        headRepository: FORK,
      });
      const planted = state.addArtifact({
        runId: foreign,
        name: genuine.name,
        zip: genuine.zip,
      });
      const result = await world.runPullRequest(pull);
      check.equal('the job passes', result.exitCode, 0);
      check.equal('the baseline is the genuine one', result.outputs['baseline-sha'], measuredSha);
      check.match('something was compared', result.outputs.verdict, NOTHING_WORSE);
      check.match('the summary says how far it is', result.summary, /1 commit before/);
      check.ok(
        'the planted one was not even downloaded',
        !world.github.log.some((line) => line.includes(`/artifacts/${planted.id}/`)),
      );
      state.artifacts.splice(state.artifacts.indexOf(planted), 1);
    },
  },
  {
    name: 'cancelled',
    title: 'a cancelled run ends at once, says so, and leaves nothing',
    async run({ world, check }) {
      const pull = world.openPullRequest('impatient', (repository) => {
        repository.write('NOTES.md', '# Notes\n');
      });
      const result = await world.cancelPullRequest(pull, 'round 1/', { config: 'fastapi-spy.yml' });
      check.equal('the job fails', result.exitCode, 1);
      check.ok(
        `it ends before the runner kills it (${result.secondsToEnd} s)`,
        result.secondsToEnd < 7.5,
      );
      check.match('the summary says why', result.summary, /stopped before it was finished/);
      check.comments('no comment', world.commentsOn(pull), 0);
    },
  },
  {
    name: 'counts-only',
    title: 'one short round, no timing: the exact counts find the N+1 query all the same',
    world: 'quick',
    async run({ world, check }) {
      const directly = { inputs: { config: 'fastapi-spy.yml' } };
      const first = world.openPullRequest('too-early', (repository) => {
        repository.write('EARLY.md', '# Early\n');
      });
      const early = await world.runPullRequest(first, { directly });
      check.equal('without a baseline the verdict says so', early.outputs.verdict, 'no-baseline');
      const recorded = await world.push('main', { directly });
      check.equal('a push records', recorded.outputs.verdict, 'recorded');
      const clean = await world.runPullRequest(first);
      check.equal('the same counts are unchanged', clean.outputs.verdict, 'unchanged');
      const pull = world.openPullRequest('lazily', (repository) => {
        repository.edit('shop/orders.py', 'if ACTIVE == "n-plus-one":', 'if ACTIVE == "none":');
      });
      const failed = await world.runPullRequest(pull, { directly });
      check.equal('the job fails', failed.exitCode, 1);
      check.equal('the verdict is regressed', failed.outputs.verdict, 'regressed');
      check.match('by the queries', failed.outputs.regressions, /queries:list orders/);
      for (const [name, { seconds }] of Object.entries({ early, recorded, clean, failed })) {
        check.ok(`${name}: a run takes ${seconds.toFixed(1)} s`, seconds < 60);
      }
    },
  },
];

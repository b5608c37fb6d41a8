// What runs are given, by act and directly: with an action that echoes.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { shardedWorkflow } from '../configuration.mjs';
import { FORK } from '../github-state.mjs';
import { openTestWorld } from './world.mjs';

let world;
before(async () => {
  world = await openTestWorld();
});
after(() => world.close());
afterEach(() => {
  assert.deepEqual(world.github.problems.splice(0), []);
});

const open = (name, more) =>
  world.openPullRequest(name, ({ write }) => write(`${name}.txt`, 'text\n'), more);
const directly = { inputs: { shard: 'a' } };

test('a pull request is run on its merge, shallow, with what it writes read back', async () => {
  for (const [how, options] of Object.entries({ act: {}, direct: { directly } })) {
    const pull = open(`plain-${how}`);
    const result = await world.runPullRequest(pull, options);
    assert.equal(result.exitCode, 0, result.log);
    const { outputs } = result;
    assert.equal(outputs.GITHUB_EVENT_NAME, 'pull_request');
    assert.equal(outputs.GITHUB_REF, `refs/pull/${pull.number}/merge`);
    assert.equal(outputs.head, world.repository.sha(`refs/pull/${pull.number}/merge`));
    assert.equal(outputs.GITHUB_SHA, outputs.head);
    assert.equal(outputs.GITHUB_RUN_ID, String(result.runId));
    assert.equal(outputs.commits, '1');
    assert.equal(outputs.lines, 'one\ntwo');
    assert.equal(outputs.INPUT_KEY, 'usual');
    assert.equal(outputs.commented, '201');
    assert.match(result.summary, /^### Echo of/);
    assert.deepEqual(result.warnings, ['half\nand half, 100%']);
    assert.equal(result.annotations[0].file, 'a,b.py');
    assert.equal(result.tree.trim(), '');
    assert.equal(result.worktrees, 1);
    assert.equal(world.github.state.runs.get(result.runId).conclusion, 'success');
  }
});

test('all commits are there when they are asked for', async () => {
  const { outputs } = await world.runPullRequest(open('deep'), { directly, depth: 0 });
  assert.ok(Number(outputs.commits) > 2);
});

test('forks and Dependabot have a token that may only read', async () => {
  const outside = world.openForkPullRequest('main', ({ write }) => write('fork.txt', '1\n'));
  const bot = world.openDependabotPullRequest('bump', ({ write }) => write('bump.txt', '1\n'));
  for (const pull of [outside, bot]) {
    const { outputs } = await world.runPullRequest(pull, { directly });
    assert.equal(outputs.commented, '403');
    assert.equal(outputs.GITHUB_ACTOR, pull.login);
  }
  world.pushTo(outside, ({ write }) => write('fork.txt', '2\n'));
  const { outputs } = await world.runPullRequest(outside);
  assert.equal(outputs.commented, '403');
  assert.equal(outputs.head, world.repository.sha(`refs/pull/${outside.number}/merge`));
});

test('the run after a run is on the default branch, and is told which run', async () => {
  const pull = world.openForkPullRequest('feature', ({ write }) => write('f.txt', '1\n'));
  const measured = await world.runPullRequest(pull, { directly });
  const main = world.repository.sha('main');
  const path = 'comment';
  for (const options of [{}, { directly: { path } }]) {
    const { outputs, exitCode, log } = await world.runWorkflowRun(measured, options);
    assert.equal(exitCode, 0, log);
    assert.equal(outputs.GITHUB_EVENT_NAME, 'workflow_run');
    assert.equal(outputs.GITHUB_REF, 'refs/heads/main');
    assert.equal(outputs.GITHUB_SHA, main);
    const told = JSON.parse(outputs['workflow-run']);
    assert.equal(told.id, measured.runId);
    assert.equal(told.head_sha, world.repository.sha(pull.headRef));
    assert.equal(told.head_branch, 'feature');
    assert.equal(told.head_repository.id, FORK.id);
    assert.equal(told.head_repository.owner.login, 'somebody');
    assert.equal(told.event, 'pull_request');
    assert.equal(told.conclusion, 'success');
    assert.deepEqual(told.pull_requests, []);
  }
});

test('merge queue, schedule, dispatch and push have their own refs', async () => {
  const pull = open('queued');
  const queue = await world.runMergeGroup(pull);
  assert.match(queue.outputs.GITHUB_REF, /^refs\/heads\/gh-readonly-queue\/main\/pr-/);
  assert.equal(queue.outputs.head, queue.outputs.GITHUB_SHA);
  const runs = {
    schedule: world.runSchedule(),
    workflow_dispatch: world.dispatch('main'),
    push: world.push('main', { directly }),
  };
  for (const [event, run] of Object.entries(runs)) {
    const { outputs } = await run;
    assert.equal(outputs.GITHUB_EVENT_NAME, event);
    assert.equal(outputs.GITHUB_REF, 'refs/heads/main');
    assert.equal(outputs.head, world.repository.sha('main'));
  }
});

test('two runs may be under way at once, and are made to meet', async () => {
  const pulls = [open('left'), open('right')];
  world.github.together(/POST .*comments/, 2);
  const results = await Promise.all(pulls.map((pull) => world.runPullRequest(pull)));
  assert.deepEqual(world.github.clearFaults(), []);
  assert.deepEqual(
    results.map(({ outputs }) => outputs.commented),
    ['201', '201'],
  );
  assert.notEqual(results[0].outputs.head, results[1].outputs.head);
});

test('a workflow may have a job for each shard and one after them', async () => {
  const workflow = '.github/workflows/sharded.yml';
  const pull = world.openPullRequest('sharded', ({ write }) =>
    write(workflow, shardedWorkflow(['a', 'b']).replace('"mode":"merge"', '"shard":"all"')),
  );
  const result = await world.runPullRequest(pull, { workflow });
  assert.equal(result.exitCode, 0, result.log);
  const shards = Object.values(result.jobs).map(({ outputs }) => outputs.INPUT_SHARD);
  assert.deepEqual(shards.sort(), ['a', 'all', 'b']);
});

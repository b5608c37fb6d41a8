// What the stand-in answers, over a real repository; all of it by GitHub's own description.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
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

test('a pull request has its labels, text, author and both sides', async () => {
  const pull = world.openPullRequest('one', ({ write }) => write('one.txt', '1\n'), {
    labels: ['perf'],
    body: 'Text',
  });
  world.label(pull, 'accepted');
  world.describe(pull, 'Another text');
  const told = await world.read(`pulls/${pull.number}`);
  assert.deepEqual(
    told.labels.map(({ name }) => name),
    ['perf', 'accepted'],
  );
  assert.equal(told.body, 'Another text');
  assert.equal(told.author_association, 'MEMBER');
  assert.equal(told.head.sha, world.repository.sha('one'));
  assert.equal(told.head.repo.id, told.base.repo.id);
  assert.equal(told.base.sha, pull.baseSha);
  const labels = await world.read(`issues/${pull.number}/labels`);
  assert.equal(labels.length, 2);
  assert.equal((await world.ask('pulls/999')).status, 404);
});

test('what somebody may do is told by role, and by the permission that it is based on', async () => {
  world.github.state.roles.set('grace', 'maintain').set('sorter', 'triage');
  const told = async (login) => {
    const answer = await world.read(`collaborators/${encodeURIComponent(login)}/permission`);
    assert.equal(answer.user.login, login);
    return `${answer.permission} ${answer.role_name}`;
  };
  assert.equal(await told('ada'), 'write write');
  assert.equal(await told('grace'), 'write maintain');
  assert.equal(await told('sorter'), 'read triage');
  assert.equal(await told('somebody'), 'read read');
  assert.equal(await told('dependabot[bot]'), 'none none');
});

test("a fork's pull request is found by its owner and branch, even when that is main", async () => {
  const pull = world.openForkPullRequest('main', ({ write }) => write('fork.txt', '1\n'));
  const found = await world.read('pulls?state=open&head=somebody:main');
  assert.deepEqual(
    found.map(({ number }) => number),
    [pull.number],
  );
  assert.equal(found[0].head.repo.id, FORK.id);
  assert.deepEqual(await world.read('pulls?head=example:main'), []);
  assert.equal((await world.read('pulls?head=example:one')).length, 1);
  assert.deepEqual(await world.read('pulls?head=somebody:main&base=other'), []);
  const told = await world.read(`pulls/${pull.number}`);
  assert.equal(told.author_association, 'FIRST_TIME_CONTRIBUTOR');
  const byCommit = await world.read(`commits/${told.head.sha}/pulls`);
  assert.deepEqual(
    byCommit.map(({ number }) => number),
    [pull.number],
  );
});

test('the files of a pull request come with their hunks, as git makes them', async () => {
  const pull = world.openPullRequest('files', (repository) => {
    repository.edit('shop/main.py', 'Tell that the service answers.', 'Tell it.');
    repository.write('with space [1].txt', 'no break at the end');
    repository.write('binary.bin', 'a\0b');
  });
  world.pushTo(pull, (repository) => {
    repository.move('shop/orders.py', 'shop/renamed.py');
    repository.delete('requirements.txt');
  });
  world.commitOnMain(({ write }) => write('elsewhere.txt', 'main has moved\n'));
  const files = await world.read(`pulls/${pull.number}/files`);
  const by = Object.fromEntries(files.map((file) => [file.filename, file]));
  assert.deepEqual(
    files.map(({ filename, status }) => `${status} ${filename}`).sort(),
    [
      'added binary.bin',
      'added with space [1].txt',
      'modified shop/main.py',
      'removed requirements.txt',
      'renamed shop/renamed.py',
    ].sort(),
  );
  assert.match(by['shop/main.py'].patch, /^@@ -\d+,\d+ \+\d+,\d+ @@.*\n/);
  assert.match(by['shop/main.py'].patch, /\n-.*Tell that the service answers\..*\n\+.*Tell it\./);
  assert.equal(by['shop/main.py'].changes, 2);
  assert.equal(
    by['with space [1].txt'].patch,
    '@@ -0,0 +1 @@\n+no break at the end\n\\ No newline at end of file',
  );
  assert.equal(by['binary.bin'].patch, undefined);
  assert.equal(by['shop/renamed.py'].previous_filename, 'shop/orders.py');
  assert.equal(by['shop/renamed.py'].patch, undefined);
  assert.match(by['requirements.txt'].patch, /^@@ -1(,\d+)? \+0,0 @@\n-/);
  const second = await world.ask(`pulls/${pull.number}/files?per_page=2&page=2`);
  assert.match(second.headers.get('link'), /page=3>; rel="next".*rel="last"/);
  assert.equal((await second.json()).length, 2);
});

test('a file is given as JSON or raw, at any commit, also by a path with slashes', async () => {
  const sha = world.repository.sha('main');
  const told = await world.read(`contents/shop/main.py?ref=${sha}`);
  const text = Buffer.from(told.content, 'base64').toString('utf8');
  assert.equal(told.size, Buffer.byteLength(text));
  const raw = await world.ask(`contents/shop%2Fmain.py?ref=main`, {
    headers: {
      authorization: `token token-of-run-1001`,
      accept: 'application/vnd.github.raw+json',
    },
  });
  assert.match(raw.headers.get('content-type'), /raw/);
  assert.equal(await raw.text(), text);
  const folder = await world.read('contents/shop');
  assert.ok(folder.some(({ name, type }) => name === 'main.py' && type === 'file'));
  assert.equal((await world.ask('contents/none.py')).status, 404);
  assert.equal((await world.ask('contents/shop/main.py?ref=none')).status, 404);
});

test('runs are found by workflow, commit, branch, event and status', async () => {
  const headSha = world.repository.sha('main');
  const run = world.beginRun({ headSha });
  const open = await world.read(
    `actions/workflows/performance.yml/runs?head_sha=${headSha}&status=in_progress&branch=main&event=push`,
  );
  assert.deepEqual(
    open.workflow_runs.map(({ id }) => id),
    [run.id],
  );
  const [{ workflow_id, conclusion, run_attempt }] = open.workflow_runs;
  assert.equal(conclusion, null);
  assert.equal(run_attempt, 1);
  run.upload('something', Buffer.from('zip'));
  run.complete();
  const done = await world.read(`actions/workflows/${workflow_id}/runs?status=success`);
  assert.ok(done.workflow_runs.some(({ id }) => id === run.id));
  const none = await world.read(`actions/workflows/${workflow_id}/runs?status=in_progress`);
  assert.equal(none.total_count, 0);
  const single = await world.read(`actions/runs/${run.id}`);
  assert.equal(single.status, 'completed');
  assert.equal(single.workflow_id, workflow_id);
  const artifacts = await world.read(`actions/runs/${run.id}/artifacts?name=something`);
  assert.equal(artifacts.total_count, 1);
  assert.equal((await world.read(`actions/runs/${run.id}/artifacts?name=other`)).total_count, 0);
});

test('an expired artifact is listed and cannot be had', async () => {
  const run = world.beginRun();
  const artifact = run.upload('old', Buffer.from('zip'));
  const address = `actions/artifacts/${artifact.id}/zip`;
  const { headers } = await world.ask(address, { redirect: 'manual' });
  assert.equal(await (await fetch(headers.get('location'))).text(), 'zip');
  world.expire(artifact);
  const listed = await world.read('actions/artifacts?name=old');
  assert.equal(listed.artifacts[0].expired, true);
  assert.equal((await world.ask(address, { redirect: 'manual' })).status, 410);
});

test('comments come in pages, and one too long is refused', async () => {
  const pull = world.openPullRequest('talk', ({ write }) => write('talk.txt', '1\n'));
  world.chat(pull, 250);
  const lengths = [];
  for (let address = `issues/${pull.number}/comments?per_page=100`; address !== undefined; ) {
    const answer = await world.ask(address);
    lengths.push((await answer.json()).length);
    const next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
    address = next === undefined ? undefined : new URL(next).pathname + new URL(next).search;
  }
  assert.deepEqual(lengths, [100, 100, 50]);
  const post = (body) =>
    world.ask(`issues/${pull.number}/comments`, { method: 'POST', body: JSON.stringify({ body }) });
  const made = await (await post('x'.repeat(65_536))).json();
  assert.equal((await world.read(`issues/comments/${made.id}`)).body.length, 65_536);
  assert.equal((await post('x'.repeat(65_537))).status, 422);
});

test('a comparison reaches into forks and lists the files', async () => {
  const told = await world.read('compare/main...somebody:main');
  assert.ok(told.files.some(({ filename }) => filename === 'fork.txt'));
});

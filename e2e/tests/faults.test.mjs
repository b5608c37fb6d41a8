// Faults and barriers of the stand-in.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { openTestWorld } from './world.mjs';

let world;
let github;
let comments;
before(async () => {
  world = await openTestWorld();
  github = world.github;
  const pull = world.openPullRequest('one', ({ write }) => write('one.txt', '1\n'));
  comments = `issues/${pull.number}/comments`;
});
after(() => world.close());
beforeEach(() => {
  github.problems.splice(0);
  github.clearFaults();
});

const post = (body = 'x') =>
  world.ask(comments, { method: 'POST', body: JSON.stringify({ body }) });

test('a fault answers as often as it was told, and does nothing', async () => {
  const before = github.state.comments.length;
  github.fail({ match: /POST .*comments/, times: 2, status: 500 });
  assert.deepEqual(
    [(await post()).status, (await post()).status, (await post()).status],
    [500, 500, 201],
  );
  assert.equal(github.state.comments.length, before + 1);
  assert.deepEqual(github.clearFaults(), []);
  assert.deepEqual(github.problems, []);
});

for (const status of [403, 404, 409, 422, 429, 502]) {
  test(`a fault of status ${status} is an error by GitHub's description`, async () => {
    github.fail({ match: /GET .*comments/, status, headers: { 'retry-after': '1' } });
    const answer = await world.ask(comments);
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get('retry-after'), '1');
    assert.equal(typeof (await answer.json()).message, 'string');
    assert.deepEqual(github.problems, []);
  });
}

test('a status that GitHub never answers with is a problem', async () => {
  github.fail({ match: /GET .*comments/, status: 418 });
  await world.ask(comments);
  assert.match(github.problems.join(), /status 418 is not described/);
});

test('a body against the description is a problem; text goes out as it is', async () => {
  github.fail({ match: /GET .*comments/, status: 404, body: { message: 1 } });
  await world.ask(comments);
  assert.match(github.problems.join(), /message must be string/);
  github.fail({ match: /GET .*comments/, status: 502, body: '<html>Unicorn</html>' });
  assert.equal(await (await world.ask(comments)).text(), '<html>Unicorn</html>');
});

test('a fault that never happened is told', () => {
  github.fail({ match: /nothing/, times: 3, status: 500 });
  github.together(/neither/, 2);
  assert.deepEqual(github.clearFaults(), ['/nothing/ (3 times)', '/neither/ (0 of 2 together)']);
  assert.throws(() => github.fail({ match: /x/ }), /needs one of/);
});

test('an answer that is cut is lost, and what it tells of was done', async () => {
  const before = github.state.comments.length;
  github.fail({ match: /POST .*comments/, cut: true });
  await assert.rejects(async () => (await post()).json());
  assert.equal(github.state.comments.length, before + 1);
});

test('a delayed answer comes later', async () => {
  github.fail({ match: /GET .*comments/, delayMs: 300 });
  const started = Date.now();
  assert.equal((await world.ask(comments)).status, 200);
  assert.ok(Date.now() - started >= 290);
});

test('an expired address of a download is refused once, and a new one works', async () => {
  const { id } = world.beginRun().upload('zip', Buffer.from('content'));
  github.fail({ match: /GET .*\/zip/, expiredRedirect: true });
  const download = async () => {
    const { headers } = await world.ask(`actions/artifacts/${id}/zip`, { redirect: 'manual' });
    return headers.get('location');
  };
  const expired = await download();
  assert.equal((await fetch(expired)).status, 403);
  assert.equal((await fetch(expired)).status, 200);
  assert.equal(await (await fetch(await download())).text(), 'content');
});

test('requests of a barrier are answered when all are there', async () => {
  github.together(/GET .*comments/, 2);
  let answered = 0;
  const ask = async () => {
    await world.ask(comments);
    answered += 1;
  };
  const first = ask();
  await new Promise((done) => setTimeout(done, 200));
  assert.equal(answered, 0);
  await Promise.all([first, ask()]);
  assert.equal(answered, 2);
  assert.deepEqual(github.clearFaults(), []);
  await ask();
});

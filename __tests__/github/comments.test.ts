import {
  formatMarker,
  isNewer,
  MOST_COMMENT_CHARACTERS,
  parseMarker,
  upsertComment,
} from '../../src/github/comments.js';
import { BOT, LocalGitHub, REPOSITORY } from './local-github.js';

const github = new LocalGitHub();
beforeAll(() => github.open());
afterAll(() => github.close());
beforeEach(() => {
  github.comments = [];
  github.login = undefined;
  github.mayComment = true;
  github.failures = 0;
  github.beforeCreate = () => undefined;
  github.requests.length = 0;
});

const target = (overrides: { key?: string; runId?: number; attempt?: number } = {}) => ({
  repository: REPOSITORY,
  pullRequest: 7,
  marker: { key: 'default', runId: 50, attempt: 1, ...overrides },
});

const marker = (overrides: { key?: string; runId?: number; attempt?: number } = {}) =>
  formatMarker(target(overrides).marker);

describe('the marker', () => {
  test('reads back as it was written', () => {
    const written = { key: 'shop-api_v1.2', runId: 123_456_789_012, attempt: 3 };
    expect(parseMarker(`${formatMarker(written)}\nText`)).toEqual(written);
  });

  test('counts only at the very beginning, so that a quoted comment is nobody’s', () => {
    expect(parseMarker(`> ${marker()}`)).toBeUndefined();
    expect(parseMarker(`Look:\n${marker()}`)).toBeUndefined();
  });

  test.each([
    '',
    '<!-- fastapi-spy -->',
    '<!-- fastapi-spy key= run=1 attempt=1 -->',
    '<!-- fastapi-spy key=a b run=1 attempt=1 -->',
    '<!-- fastapi-spy key=a run=x attempt=1 -->',
    `<!-- fastapi-spy key=a run=${'9'.repeat(30)} attempt=1 -->`,
  ])('is none when it is malformed: %s', (body) => {
    expect(parseMarker(body)).toBeUndefined();
  });

  test('orders runs by number, and attempts of the same run by theirs', () => {
    const run = (runId: number, attempt: number) => ({ runId, attempt });
    expect(isNewer(run(2, 1), run(1, 9))).toBe(true);
    expect(isNewer(run(1, 2), run(1, 1))).toBe(true);
    expect(isNewer(run(1, 1), run(1, 1))).toBe(false);
    expect(isNewer(run(1, 9), run(2, 1))).toBe(false);
  });
});

describe('the comment', () => {
  test('is created where there is none', async () => {
    const result = await upsertComment(github.octokit(), target(), 'Text');
    expect(github.comments).toEqual([
      { id: expect.any(Number), login: BOT, body: `${marker()}\nText` },
    ]);
    expect(result).toEqual({
      kind: 'created',
      url: `https://x.test/${github.comments[0]?.id}`,
    });
  });

  test('is updated, wherever among hundreds of others it stands', async () => {
    for (let n = 0; n < 140; n++) github.say('ada', `Comment ${n}`);
    const own = github.say(BOT, `${marker({ runId: 49 })}\nOld`);
    for (let n = 0; n < 140; n++) github.say('ada', `Comment ${n}`);
    const result = await upsertComment(github.octokit(), target(), 'New');
    expect(result).toEqual({ kind: 'updated', url: `https://x.test/${own.id}` });
    expect(own.body).toBe(`${marker()}\nNew`);
    expect(github.comments).toHaveLength(281);
  });

  test('of another key is left alone', async () => {
    const other = github.say(BOT, `${marker({ key: 'admin', runId: 1 })}\nOther`);
    const result = await upsertComment(github.octokit(), target(), 'Text');
    expect(result.kind).toBe('created');
    expect(other.body).toContain('Other');
  });

  test('of somebody else with the same marker is left alone', async () => {
    const forged = github.say('mallory', `${marker({ runId: 1 })}\nForged`);
    const app = github.say('other-app[bot]', `${marker({ runId: 1 })}\nForged`);
    const result = await upsertComment(github.octokit(), target(), 'Text');
    expect(result.kind).toBe('created');
    expect([forged.body, app.body].every((body) => body.includes('Forged'))).toBe(true);
  });

  test('of a person’s token is that person’s', async () => {
    github.login = 'release-robot';
    const bots = github.say(BOT, `${marker({ runId: 1 })}\nOf the bot`);
    const own = github.say('release-robot', `${marker({ runId: 1 })}\nOwn`);
    await upsertComment(github.octokit(), target(), 'Text');
    expect(own.body).toBe(`${marker()}\nText`);
    expect(bots.body).toContain('Of the bot');
  });

  test('of a newer run is never overwritten', async () => {
    const newer = github.say(BOT, `${marker({ runId: 51 })}\nNewer`);
    const result = await upsertComment(github.octokit(), target(), 'Older');
    expect(result).toEqual({ kind: 'outdated', url: `https://x.test/${newer.id}` });
    expect(newer.body).toContain('Newer');
    expect(github.comments).toHaveLength(1);
  });

  test('of the same run is overwritten by its next attempt', async () => {
    const first = github.say(BOT, `${marker()}\nFirst attempt`);
    await upsertComment(github.octokit(), target({ attempt: 2 }), 'Second attempt');
    expect(first.body).toBe(`${marker({ attempt: 2 })}\nSecond attempt`);
  });

  test('is one when two jobs create it at once: the first one stays, with the newer text', async () => {
    github.beforeCreate = () => {
      github.beforeCreate = () => undefined;
      github.say(BOT, `${marker({ runId: 49 })}\nOf the other job`);
    };
    const result = await upsertComment(github.octokit(), target(), 'Text');
    expect(result.kind).toBe('updated');
    expect(github.comments.map(({ body }) => body)).toEqual([`${marker()}\nText`]);
  });

  test('is one when the other job of the race is of a newer run, whose text stays', async () => {
    github.beforeCreate = () => {
      github.beforeCreate = () => undefined;
      github.say(BOT, `${marker({ runId: 51 })}\nNewer`);
    };
    const result = await upsertComment(github.octokit(), target(), 'Text');
    expect(result.kind).toBe('outdated');
    expect(github.comments.map(({ body }) => body)).toEqual([`${marker({ runId: 51 })}\nNewer`]);
  });

  test('is not created when only an existing one is to be kept up to date', async () => {
    const options = { createMissing: false };
    expect(await upsertComment(github.octokit(), target(), 'Text', options)).toEqual({
      kind: 'not-wanted',
    });
    const own = github.say(BOT, `${marker({ runId: 1 })}\nRegressed`);
    await upsertComment(github.octokit(), target(), 'Fine again', options);
    expect(own.body).toBe(`${marker()}\nFine again`);
  });

  test.each([['create', []] as const, ['update', [`${marker({ runId: 1 })}\nOld`]] as const])(
    'is refused, not failed, when a read-only token would %s it',
    async (_, bodies) => {
      for (const body of bodies) github.say(BOT, body);
      github.mayComment = false;
      const result = await upsertComment(github.octokit(), target(), 'Text');
      expect(result).toEqual({ kind: 'refused', reason: expect.stringContaining('Read-only') });
    },
  );

  test('is cut to what a comment holds, between two characters', async () => {
    await upsertComment(github.octokit(), target(), '🐍'.repeat(40_000));
    const body = github.comments[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(MOST_COMMENT_CHARACTERS);
    expect(body.length).toBeGreaterThan(MOST_COMMENT_CHARACTERS - 10);
    expect(body).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    expect(body).toMatch(/the summary of the job holds all of it\.$/);
  });

  test('is written although GitHub loses an answer to a question', async () => {
    github.failures = 2;
    const result = await upsertComment(github.octokit(), target(), 'Text');
    expect(result.kind).toBe('created');
    expect(github.comments).toHaveLength(1);
  });

  test('is not sent twice when GitHub loses the answer to it', async () => {
    github.failures = 1;
    const create = github.octokit().rest.issues.createComment({
      owner: 'o',
      repo: 'r',
      issue_number: 7,
      body: 'Text',
    });
    await expect(create).rejects.toThrow(/Bad Gateway/);
    expect(github.requests.filter((each) => each.startsWith('POST'))).toHaveLength(1);
  });
});

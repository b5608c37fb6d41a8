import { type CommentTarget, upsertSections } from '../../src/github/comments.js';
import {
  composeBody,
  type OwnSection,
  parseBody,
  type SectionMarker,
} from '../../src/report/comment-body.js';
import { BOT, LocalGitHub, REPOSITORY } from './local-github.js';

const github = new LocalGitHub();
beforeAll(() => github.open());
afterAll(() => github.close());
beforeEach(() => {
  github.comments = [];
  github.login = undefined;
  github.mayComment = true;
  github.failures = 0;
  github.troubles = [];
  github.beforeCreate = () => undefined;
  github.requests.length = 0;
});

const target: CommentTarget = { repository: REPOSITORY, pullRequest: 7 };

const own = (text: string, overrides: Partial<SectionMarker> = {}): OwnSection => ({
  ...{ key: 'default', runId: 50, attempt: 1, headSha: 'a'.repeat(40), verdict: 'unchanged' },
  ...overrides,
  render: () => ({ opening: `### ${text}`, rest: '' }),
});

/** What another job of ours has written. */
const bodyOf = (text: string, overrides: Partial<SectionMarker> = {}) =>
  composeBody([own(text, overrides)], []).body;

const upsert = (sections: OwnSection | readonly OwnSection[], createMissing = true) =>
  upsertSections(github.octokit(), target, [sections].flat(), {
    createMissing,
    lookAgainAfterMs: 20,
  });

/** Texts by key, in the comments there are. */
const texts = () =>
  github.comments.map(({ body }) =>
    Object.fromEntries((parseBody(body) ?? []).map(({ key, opening }) => [key, opening.slice(4)])),
  );

describe('the comment', () => {
  test('is created where there is none', async () => {
    const result = await upsert(own('Text'));
    expect(github.comments).toEqual([{ id: expect.any(Number), login: BOT, body: bodyOf('Text') }]);
    expect(result).toEqual({
      kind: 'created',
      url: `https://x.test/${github.comments[0]?.id}`,
      leftOut: [],
    });
  });

  test('is updated, wherever among hundreds of others it stands', async () => {
    for (let n = 0; n < 140; n++) github.say('ada', `Comment ${n}`);
    const known = github.say(BOT, bodyOf('Old', { runId: 49 }));
    for (let n = 0; n < 140; n++) github.say('ada', `Comment ${n}`);
    const result = await upsert(own('New'));
    expect(result).toEqual({
      kind: 'updated',
      url: `https://x.test/${known.id}`,
      leftOut: [],
    });
    expect(known.body).toBe(bodyOf('New'));
    expect(github.comments).toHaveLength(281);
  });

  test('keeps the sections of other keys', async () => {
    github.say(BOT, bodyOf('Other', { key: 'admin', runId: 1 }));
    const result = await upsert(own('Text'));
    expect(result.kind).toBe('updated');
    expect(texts()).toEqual([{ default: 'Text', admin: 'Other' }]);
  });

  test('of somebody else with the same markers is left alone', async () => {
    const forged = github.say('mallory', bodyOf('Forged', { runId: 1 }));
    const app = github.say('other-app[bot]', bodyOf('Forged', { runId: 1 }));
    const result = await upsert(own('Text'));
    expect(result.kind).toBe('created');
    expect([forged.body, app.body].every((body) => body.includes('Forged'))).toBe(true);
  });

  test('of a person’s token is that person’s', async () => {
    github.login = 'release-robot';
    const bots = github.say(BOT, bodyOf('Of the bot', { runId: 1 }));
    const known = github.say('release-robot', bodyOf('Own', { runId: 1 }));
    await upsert(own('Text'));
    expect(known.body).toBe(bodyOf('Text'));
    expect(bots.body).toContain('Of the bot');
  });

  test('has a newer run’s section never overwritten', async () => {
    const newer = github.say(BOT, bodyOf('Newer', { runId: 51 }));
    const result = await upsert(own('Older'));
    expect(result).toEqual({ kind: 'outdated', url: `https://x.test/${newer.id}` });
    expect(texts()).toEqual([{ default: 'Newer' }]);
  });

  test('has those sections written that no newer run has', async () => {
    github.say(BOT, bodyOf('Newer', { runId: 51 }));
    const result = await upsert([own('Older'), own('Own', { key: 'admin' })]);
    expect(result.kind).toBe('updated');
    expect(texts()).toEqual([{ admin: 'Own', default: 'Newer' }]);
  });

  test('is overwritten by the next attempt of the same run', async () => {
    const first = github.say(BOT, bodyOf('First attempt'));
    await upsert(own('Second attempt', { attempt: 2 }));
    expect(first.body).toBe(bodyOf('Second attempt', { attempt: 2 }));
  });

  test('is one when two jobs create it at once: the first stays, with the newer text', async () => {
    github.beforeCreate = () => {
      github.beforeCreate = () => undefined;
      github.say(BOT, bodyOf('Of the other job', { runId: 49 }));
    };
    await upsert(own('Text'));
    expect(texts()).toEqual([{ default: 'Text' }]);
  });

  test('is one when the other job of the race is of a newer run, whose text stays', async () => {
    github.beforeCreate = () => {
      github.beforeCreate = () => undefined;
      github.say(BOT, bodyOf('Newer', { runId: 51 }));
    };
    const result = await upsert(own('Text'));
    expect(result.kind).toBe('outdated');
    expect(texts()).toEqual([{ default: 'Newer' }]);
  });

  test('is not created when only an existing one is to be kept up to date', async () => {
    expect(await upsert(own('Text'), false)).toEqual({ kind: 'not-wanted' });
    github.say(BOT, bodyOf('Regressed', { runId: 1 }));
    await upsert(own('Fine again'), false);
    expect(texts()).toEqual([{ default: 'Fine again' }]);
  });

  test('is made anew when somebody deletes it meanwhile', async () => {
    github.say(BOT, bodyOf('Old', { runId: 1 }));
    const written = upsert(own('Text'));
    const timer = setInterval(() => {
      if (texts()[0]?.default !== 'Text') return;
      github.comments = [];
      clearInterval(timer);
    }, 1);
    await written;
    expect(texts()).toEqual([{ default: 'Text' }]);
  });

  test.each([['create', []] as const, ['update', [bodyOf('Old', { runId: 1 })]] as const])(
    'is refused, not failed, when a read-only token would %s it',
    async (_, bodies) => {
      for (const body of bodies) github.say(BOT, body);
      github.mayComment = false;
      const result = await upsert(own('Text'));
      expect(result).toEqual({ kind: 'refused', reason: expect.stringContaining('Read-only') });
    },
  );

  test('that GitHub takes no more requests for is not taken for one that the token may not write', async () => {
    const headers = { 'retry-after': '3600' };
    github.troubles = [{ at: 'POST /issues/7/comments', status: 403, headers }];
    await expect(upsert(own('Text'))).rejects.toThrow(/says to wait 3600 s/);
  });

  test.each([true, false])(
    'is not taken for missing when GitHub answers the listing with 409 (made where missing: %s)',
    async (createMissing) => {
      github.say(BOT, bodyOf('Regressed', { runId: 49 }));
      github.troubles = [{ at: 'GET /issues/7/comments', status: 409, message: 'Conflict' }];
      await expect(upsert(own('Fine again'), createMissing)).rejects.toThrow('Conflict');
      expect(texts()).toEqual([{ default: 'Regressed' }]);
    },
  );

  test('is written although GitHub loses an answer to a question', async () => {
    github.failures = 2;
    const result = await upsert(own('Text'));
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

describe('a comment without room for all', () => {
  const writes = () => github.requests.filter((each) => /^(POST|PATCH) /.test(each)).length;

  test('leaves out a section of a job that learns so, and writes no more for it', async () => {
    const keys = Array.from({ length: 100 }, (_, index) => `k${String(index).padStart(3, '0')}`);
    await upsert(keys.map((key) => own(`Of ${key}`, { key })));
    github.requests.length = 0;
    const result = await upsert(own('Of the last', { key: 'last' }));
    expect(result).toEqual({ kind: 'updated', url: expect.any(String), leftOut: ['last'] });
    expect(writes()).toBe(1);
    expect(Object.keys(texts()[0] ?? {})).toEqual(keys);
    expect(github.comments[0]?.body).toContain('And 1 more section, in the summaries');
    // One that weighs more takes the place of another.
    const verdict = 'regressed';
    const worse = await upsert(own('Of the worst', { key: 'worst', verdict }));
    expect(worse).toMatchObject({ kind: 'updated', leftOut: [] });
    expect(texts()[0]).toMatchObject({ worst: 'Of the worst' });
  });

  test('is written once by each job, however long the openings are', async () => {
    const keys = Array.from({ length: 45 }, (_, index) => `k${String(index).padStart(3, '0')}`);
    const leftOut: string[] = [];
    for (const key of keys) {
      const verdict = 'regressed';
      const result = await upsert(own(`${key} ${'w'.repeat(1600)}`, { key, verdict }));
      if ('leftOut' in result) leftOut.push(...result.leftOut);
    }
    const kept = Object.keys(texts()[0] ?? {});
    expect([...kept, ...leftOut]).toEqual(keys);
    expect(leftOut.length).toBeGreaterThan(0);
    expect(writes()).toBe(keys.length);
  });
});

describe('jobs that comment at once', () => {
  test.each([2, 3, 8])(
    '%d of them end with one comment that has the section of each',
    async (jobs) => {
      const keys = Array.from({ length: jobs }, (_, index) => `job-${index}`);
      const results = await Promise.all(keys.map((key) => upsert(own(`Of ${key}`, { key }))));
      expect(texts()).toEqual([Object.fromEntries(keys.map((key) => [key, `Of ${key}`]))]);
      expect(results.map(({ kind }) => kind)).not.toContain('refused');
    },
  );

  test('a section that another job has overwritten is written again', async () => {
    const stale = bodyOf('Of the other', { key: 'other' });
    const known = github.say(BOT, stale);
    const written = upsert(own('Mine', { key: 'mine' }));
    // The other job read before and writes after this one.
    const timer = setInterval(() => {
      if (!known.body.includes('Mine')) return;
      known.body = stale;
      clearInterval(timer);
    }, 1);
    await written;
    expect(texts()).toEqual([{ mine: 'Mine', other: 'Of the other' }]);
  });
});

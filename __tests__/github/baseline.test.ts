import { zipSync } from 'fflate';
import { BASELINE_ENTRY } from '../../src/baseline/artifact.js';
import { InputError } from '../../src/errors.js';
import {
  type BaselineRequest,
  findBaseline,
  readBranchHistory,
} from '../../src/github/baseline.js';
import { type LocalArtifact, LocalGitHub, REPOSITORY } from './local-github.js';
import { FORK, letterOf, letterOfSha, NAME, sha, storeIn, zipOf } from './stored-baselines.js';

const github = new LocalGitHub();
beforeAll(() => github.open());
afterAll(() => github.close());
beforeEach(() => {
  github.reset();
  github.commits = ['a', 'b', 'c', 'd', 'e'].map(sha);
});

const store = storeIn(github);

const find = (overrides: Partial<BaselineRequest['task']> = {}, runId = 1) =>
  findBaseline(github.octokit(), REPOSITORY, {
    artifactName: NAME,
    runId,
    task: { baseBranch: 'main', baseSha: sha('c'), referenceSha: sha('c'), ...overrides },
  });

/** Letter of the commit that was found, and how the note puts it. */
async function found(...args: Parameters<typeof find>) {
  const search = await find(...args);
  if (search.kind === 'none') return { none: search.note };
  return {
    commit: letterOf(search.measurement),
    note: search.note,
    warnings: search.warnings,
  };
}

describe('the order of choice', () => {
  test('the measurement of the base commit comes first, though there are newer ones', async () => {
    for (const letter of ['b', 'c', 'd', 'e']) store(letter);
    expect(await found()).toEqual({
      commit: 'c',
      note: `The baseline is ${sha('c').slice(0, 9)}, the commit of main that the change starts from.`,
      warnings: [],
    });
  });

  test('then the nearest measured ancestor, and the note says how far it is', async () => {
    for (const letter of ['a', 'b', 'd', 'e']) store(letter);
    expect(await found()).toEqual({
      commit: 'b',
      note: `The baseline is ${sha('b').slice(0, 9)}, the newest measured commit of main that the change builds on, 1 commit before the change's base.`,
      warnings: [],
    });
  });

  test('then the newest of the branch, and the note says that it is later than the base', async () => {
    for (const letter of ['d', 'e']) store(letter);
    expect(await found()).toMatchObject({
      commit: 'e',
      note: expect.stringMatching(
        /newest measured commit of main, 2 commits after the change's base\.$/,
      ),
    });
  });

  test('the newest is taken by its time, whatever the order of the list', async () => {
    github.commits = [];
    store('d');
    store('e');
    store('b');
    expect(await found()).toMatchObject({ commit: 'e', note: expect.stringMatching(/of main\.$/) });
  });

  test('a push without a base commit is compared with the nearest measured ancestor', async () => {
    for (const letter of ['a', 'b', 'e']) store(letter);
    const search = await findBaseline(github.octokit(), REPOSITORY, {
      artifactName: NAME,
      runId: 1,
      task: { baseBranch: 'main', referenceSha: sha('d') },
    });
    expect(search).toMatchObject({
      kind: 'found',
      sha: sha('b'),
      note: expect.stringMatching(/2 commits before the measured commit\.$/),
    });
  });

  test('the nearest ancestor is taken, not the one that was measured last', async () => {
    store('a', { createdAt: '2026-01-20T00:00:00Z' });
    store('b');
    store('e');
    expect(await found()).toMatchObject({
      commit: 'b',
      note: expect.stringMatching(/, 1 commit before the change's base\.$/),
    });
  });

  test('many measurements of one commit do not crowd out the nearer one', async () => {
    for (let day = 10; day < 28; day++) {
      store('a', { createdAt: `2026-01-${day}T00:00:00Z`, event: 'schedule' });
    }
    store('b');
    expect(await found()).toMatchObject({ commit: 'b' });
  });

  test('ten commits of a branch are placed, four at once, when an ancestor is among them', async () => {
    github.commits = Array.from('abcdefghijklmnopqrst', sha);
    for (const letter of 'abcdefghijklmnopqrs') store(letter);
    const search = await find({ baseSha: sha('t'), referenceSha: sha('t') });
    expect(search).toMatchObject({ kind: 'found', sha: sha('s') });
    expect(github.requests.filter((each) => each.includes('/compare/'))).toHaveLength(10);
  });

  test('an ancestor is found behind any number of newer measurements up to fifty', async () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    github.commits = Array.from(letters, sha);
    store('b');
    for (const letter of letters.slice(4)) store(letter);
    const search = await find({ baseSha: sha('d'), referenceSha: sha('d') });
    expect(search).toMatchObject({
      ...{ kind: 'found', sha: sha('b') },
      note: expect.stringMatching(/that the change builds on, 2 commits before the change's base/),
    });
  });

  test('a baseline of the commit that the change was merged into is told as one', async () => {
    store('c');
    const based = { baseSha: sha('c'), referenceSha: sha('c'), isMergedBase: true };
    expect(await find(based)).toMatchObject({
      sha: sha('c'),
      note: `The baseline is ${sha('c').slice(0, 9)}, the commit of main into which the change was merged to be measured.`,
    });
  });

  test('all pages are read', async () => {
    for (let n = 0; n < 230; n++) store('a', { headSha: sha('a'), expired: true });
    store('c');
    expect(await found()).toMatchObject({ commit: 'c' });
  });

  test('what is no description of an artifact is passed over', async () => {
    store('c', { id: -1 });
    store('c', { declaredSize: Number.NaN });
    store('b');
    expect(await found()).toMatchObject({ commit: 'b', warnings: [] });
  });

  test('none is no error, and the note says what was looked for', async () => {
    expect(await found()).toEqual({
      none: `No measurement of the branch main was found (artifact ${NAME}).`,
    });
  });
});

describe('a stacked pull request', () => {
  /** Onto the branch topic, which left main at b: its commits are c and d. */
  const stacked = { baseBranch: 'topic', mainBranch: 'main', baseSha: sha('d') };
  const foundStacked = () => found({ ...stacked, referenceSha: sha('d') });
  const onTopic = { headBranch: 'topic' };

  test('is compared with its base commit where that was measured', async () => {
    for (const letter of 'abe') store(letter);
    for (const letter of 'cd') store(letter, onTopic);
    expect(await foundStacked()).toEqual({
      commit: 'd',
      note: `The baseline is ${sha('d').slice(0, 9)}, the commit of topic that the change starts from.`,
      warnings: [],
    });
  });

  test('is compared with its base commit that main has measured', async () => {
    store('c', onTopic);
    store('d');
    expect(await foundStacked()).toMatchObject({
      commit: 'd',
      note: expect.stringContaining('the commit of main that the change starts from'),
    });
  });

  test('then with the nearest measured one of its base branch, though main has a nearer one', async () => {
    store('b', onTopic);
    for (const letter of 'ac') store(letter);
    expect(await foundStacked()).toMatchObject({
      commit: 'b',
      note: expect.stringMatching(
        /the newest measured commit of topic that the change builds on, 2 commits before the change's base\.$/,
      ),
    });
  });

  test('then with the nearest of main, and the note says that its base was not measured', async () => {
    for (const letter of 'abe') store(letter);
    expect(await foundStacked()).toEqual({
      commit: 'b',
      note: `The baseline is ${sha('b').slice(0, 9)}, the newest measured commit of main that the change builds on, 2 commits before the change's base; topic itself has not been measured.`,
      warnings: [],
    });
  });

  test('the note tells measurements of the base branch that have expired or are of no use', async () => {
    store('b');
    store('c', { ...onTopic, expired: true });
    expect(await foundStacked()).toMatchObject({
      note: expect.stringMatching(/; the measurements of topic itself have expired\.$/),
    });
    store('c', { ...onTopic, event: 'pull_request' });
    expect(await foundStacked()).toMatchObject({
      commit: 'b',
      note: expect.stringMatching(/; no measurement of topic itself was of use\.$/),
    });
  });

  test('then with the newest of its base branch, then of main', async () => {
    store('e', onTopic);
    store('e', { createdAt: '2026-01-30T00:00:00Z' });
    expect(await foundStacked()).toMatchObject({
      note: expect.stringMatching(/newest measured commit of topic, 1 commit after the change's/),
    });
    github.artifacts.shift();
    expect(await foundStacked()).toMatchObject({
      note: expect.stringMatching(
        /newest measured commit of main, 1 commit after the change's base; topic itself has not been measured\.$/,
      ),
    });
  });

  test('is not compared with a third branch, nor with a fork whose branch has the name', async () => {
    store('d', { headBranch: 'other' });
    store('d', { ...onTopic, headRepositoryId: FORK });
    expect(await foundStacked()).toMatchObject({
      none: expect.stringMatching(/^No measurement of the branches topic and main was found/),
    });
  });

  test('has the history of both branches', async () => {
    for (const letter of 'abe') store(letter);
    store('c', onTopic);
    const search = await find({ ...stacked, referenceSha: sha('d') });
    if (search.kind === 'none') throw new Error(search.note);
    expect(search.trend.map((each) => letterOfSha(each.sha)).join('')).toBe('ceba');
  });
});

describe('what is refused', () => {
  test('an artifact from a fork, though it is newest, of the base commit and from its main', async () => {
    store('b');
    const planted = store('c', { headRepositoryId: FORK, event: 'push' });
    expect(await found()).toMatchObject({ commit: 'b' });
    expect(github.requests.some((each) => each.includes(`/artifacts/${planted.id}/`))).toBe(false);
  });

  test('only an artifact from a fork is no baseline, and the note says so', async () => {
    const planted = store('c', { headRepositoryId: FORK });
    expect(await found()).toEqual({
      none: `No measurement of the branch main was found (artifact ${NAME}). Artifact ${planted.id} was refused: its run was for a fork.`,
    });
  });

  test.each(['pull_request', 'pull_request_target', 'issue_comment', 'workflow_run'])(
    'an artifact of a run that was started by %s',
    async (event) => {
      store('c', { event });
      expect(await found()).toMatchObject({
        none: expect.stringContaining(`its run was started by ${event}`),
      });
    },
  );

  test.each(['push', 'schedule', 'workflow_dispatch'])(
    'but not one of a run that was started by %s',
    async (event) => {
      store('c', { event });
      expect(await found()).toMatchObject({ commit: 'c' });
    },
  );

  test('an artifact of another branch', async () => {
    store('c', { headBranch: 'feature' });
    expect(await found()).toMatchObject({
      none: expect.stringContaining('for the branch feature, not main'),
    });
  });

  test.each([
    ['for a fork', { headRepositoryId: FORK }, 'its run was for a fork'],
    ['of another branch', { headBranch: 'topic' }, 'its run is of another branch'],
  ])('an artifact whose run is %s, whatever the list says of it', async (_, of, why) => {
    const { id, headSha } = store('c');
    github.runs = [{ id: id + 10_000, headSha, ...of }];
    expect(await found()).toEqual({
      none: `No measurement of the branch main was found (artifact ${NAME}). Artifact ${id} was refused: ${why}.`,
    });
    expect(github.requests.some((each) => each.includes(`/artifacts/${id}/`))).toBe(false);
  });

  test('an artifact of another repository', async () => {
    const foreign = store('c', { repositoryId: 77 });
    expect(await found()).toEqual({
      none: `No measurement of the branch main was found (artifact ${NAME}). Artifact ${foreign.id} was refused: it is of another repository.`,
    });
  });

  test('expired ones, and the note says how many, since when and what keeps one fresh', async () => {
    for (const letter of 'abc') {
      store(letter, { expired: true, expiresAt: '2026-04-01T12:00:00Z' });
    }
    expect(await found()).toEqual({
      none: `No measurement of the branch main was found (artifact ${NAME}). All 3 there were have expired, the newest on 2026-04-01: a schedule trigger on main keeps one fresh.`,
    });
  });

  test('the only one when it has expired, where GitHub does not say when', async () => {
    store('c', { expired: true });
    expect(await found()).toMatchObject({
      none: expect.stringMatching(
        /The only one there was has expired: a schedule trigger on main keeps one fresh\.$/,
      ),
    });
  });

  test('expired ones of a fork, without a word', async () => {
    store('c', { expired: true, headRepositoryId: FORK });
    expect(await found()).toEqual({
      none: `No measurement of the branch main was found (artifact ${NAME}).`,
    });
  });

  test('an expired one of the base commit; the nearest that is left is taken', async () => {
    store('b');
    store('c', { expired: true });
    expect(await found()).toMatchObject({ commit: 'b', warnings: [] });
  });

  test('one of this very run', async () => {
    const own = store('c');
    expect(await found({}, own.id + 10_000)).toHaveProperty('none');
  });

  test('one whose content is not what its digest says; the next best is taken', async () => {
    store('b');
    store('c', { digest: `sha256:${'0'.repeat(64)}` });
    expect(await found()).toMatchObject({
      commit: 'b',
      warnings: [expect.stringMatching(/was refused: .*digest/)],
    });
  });

  test('one that is larger than it may be, before it is downloaded', async () => {
    const huge = store('c', { declaredSize: 10 ** 9 });
    expect(await found()).toMatchObject({ none: expect.any(String) });
    expect(github.requests.some((each) => each.includes(`/artifacts/${huge.id}/`))).toBe(false);
  });

  test('one that is no measurement', async () => {
    store('c', { zip: zipSync({ [BASELINE_ENTRY]: new Uint8Array([1, 2, 3]) }) });
    const search = await find();
    expect(search).toMatchObject({
      kind: 'none',
      warnings: [expect.stringContaining('not gzipped JSON')],
    });
  });
});

test('the token is not sent to the storage', async () => {
  store('c');
  await find();
  expect(github.storageTokens).toEqual([undefined]);
});

test('a token that may not read artifacts is an error that says what to permit', async () => {
  github.mayReadArtifacts = false;
  const error = await find().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InputError);
  expect((error as InputError).advice).toContain('actions: read');
});

describe('the history', () => {
  const CPU = 'Some CPU';
  const REQUEST: BaselineRequest = {
    artifactName: NAME,
    runId: 1,
    task: { baseBranch: 'main', baseSha: sha('c'), referenceSha: sha('c') },
    isComparable: ({ fingerprint }) => fingerprint.cpuModel === CPU,
  };

  /** Letters of the chosen commit and of its history, and what was told. */
  async function read(overrides: Partial<BaselineRequest> = {}, historyMs?: number) {
    const request = { ...REQUEST, ...overrides };
    const search = await findBaseline(github.octokit(), REPOSITORY, request, historyMs);
    if (search.kind === 'none') throw new Error(search.note);
    const history = search.history.map(letterOf).join('');
    return { chosen: letterOf(search.measurement), history, warnings: search.warnings };
  }

  /** Letters of the trend, in its order. */
  async function trendOf(overrides: Partial<BaselineRequest> = {}) {
    const search = await findBaseline(github.octokit(), REPOSITORY, { ...REQUEST, ...overrides });
    return search.trend.map((each) => letterOfSha(each.sha)).join('');
  }

  const leftOut = ({ id }: LocalArtifact, why: string) =>
    expect.stringMatching(
      new RegExp(`^artifact ${id} was left out of the branch's history: .*${why}`),
    );

  const downloads = () => github.requests.filter((each) => each.includes('/storage/')).length;

  const wasAskedFor = ({ id }: LocalArtifact) =>
    github.requests.some((each) => each.includes(`/artifacts/${id}/`));

  test('holds the other measurements of the branch, newest first, whatever the order of the list', async () => {
    for (const letter of ['d', 'a', 'c', 'e', 'b']) store(letter);
    expect(await read()).toEqual({ chosen: 'c', history: 'edba', warnings: [] });
  });

  test('is empty where the chosen one is the only one', async () => {
    store('c');
    expect(await read()).toEqual({ chosen: 'c', history: '', warnings: [] });
  });

  test('holds the nine newest of more, and the trend holds as many as were wanted', async () => {
    for (const letter of 'abcdefghijklmnop') store(letter);
    expect(await read({ mostFurther: 12 })).toEqual({
      chosen: 'c',
      history: 'ponmlkjih',
      warnings: [],
    });
    expect(downloads()).toBe(13);
    expect(await trendOf({ mostFurther: 12 })).toBe('cponmlkjihgfe');
  });

  test.each([0, 1, 4])('reads no more than the %i that are wanted', async (mostFurther) => {
    for (const letter of 'abcdefghi') store(letter);
    const { history } = await read({ mostFurther });
    expect(history).toBe('ihgf'.slice(0, mostFurther));
    expect(downloads()).toBe(1 + mostFurther);
    expect(await trendOf({ mostFurther })).toBe(mostFurther === 0 ? '' : `c${history}`);
  });

  test('keeps for the trend what timings cannot be compared with, and says which', async () => {
    for (const letter of 'abcde') {
      const cpuModel = 'bd'.includes(letter) ? 'Other CPU' : CPU;
      store(letter, { zip: zipOf({ gitSha: sha(letter), cpuModel }) });
    }
    const search = await findBaseline(github.octokit(), REPOSITORY, REQUEST);
    if (search.kind === 'none') throw new Error(search.note);
    expect(search.history.map(letterOf).join('')).toBe('ea');
    expect(
      search.trend.map((each) => [letterOfSha(each.sha), each.isComparable, each.cpuMsPerRequest]),
    ).toEqual([
      ['c', true, expect.closeTo(1)],
      ['e', true, expect.closeTo(1)],
      ['d', false, expect.closeTo(1)],
      ['b', false, expect.closeTo(1)],
      ['a', true, expect.closeTo(1)],
    ]);
  });

  test('prefers of a commit that several jobs have measured one that can be compared', async () => {
    for (const letter of 'abc') store(letter);
    const zip = zipOf({ gitSha: sha('b'), cpuModel: 'Other CPU' });
    store('b', { zip, createdAt: '2026-01-20T00:00:00Z' });
    expect(await read()).toMatchObject({ history: 'ba' });
    expect(await trendOf()).toBe('cba');
  });

  test('of a branch that is recorded has no base, and leaves out this very run', async () => {
    for (const letter of 'abcd') store(letter);
    const own = store('e');
    store('f', { headBranch: 'topic' });
    store('f', { headRepositoryId: FORK });
    const history = await readBranchHistory(github.octokit(), REPOSITORY, {
      artifactName: NAME,
      branch: 'main',
      runId: own.id + 10_000,
      most: 3,
      isComparable: (each) => letterOf(each) !== 'c',
    });
    expect(history.measurements.map(letterOf).join('')).toBe('db');
    expect(history.points.map((each) => letterOfSha(each.sha)).join('')).toBe('dcb');
    expect(history.warnings).toEqual([]);
  });

  test('of a branch that is recorded fails nothing where it may not be read', async () => {
    github.mayReadArtifacts = false;
    const request = { artifactName: NAME, branch: 'main', runId: 1, isComparable: () => true };
    const read = (most: number) =>
      readBranchHistory(github.octokit(), REPOSITORY, { ...request, most });
    expect(await read(5)).toEqual({
      measurements: [],
      points: [],
      warnings: [expect.stringMatching(/^the branch's history was not read: .*not accessible/)],
    });
    github.requests.length = 0;
    expect(await read(0)).toEqual({ measurements: [], points: [], warnings: [] });
    expect(github.requests).toEqual([]);
  });

  test('is downloaded three at a time at most', async () => {
    for (const letter of 'abcdefghijkl') store(letter, { delayMs: 20 });
    await read();
    expect(github.mostDownloads).toBe(3);
  });

  test('is only a trend where nothing is timed', async () => {
    for (const letter of 'abc') store(letter);
    const { isComparable: _, ...untimed } = REQUEST;
    expect(await findBaseline(github.octokit(), REPOSITORY, untimed)).toMatchObject({
      kind: 'found',
      history: [],
      trend: [{ isComparable: false }, { isComparable: false }, { isComparable: false }],
    });
  });

  test('leaves out what timings cannot be compared with, without a word, and goes further back', async () => {
    for (const letter of 'abcdefghijklm') {
      const cpuModel = 'jl'.includes(letter) ? 'Other CPU' : CPU;
      store(letter, { zip: zipOf({ gitSha: sha(letter), cpuModel }) });
    }
    expect(await read()).toEqual({ chosen: 'c', history: 'mkihgfedb', warnings: [] });
  });

  test('holds one measurement of a run with several attempts, the newest', async () => {
    for (const letter of 'abc') store(letter);
    store('d', { runId: 7, zip: zipOf({ gitSha: sha('x') }) });
    store('d', { runId: 7, createdAt: '2026-01-20T00:00:00Z' });
    expect(await read()).toEqual({ chosen: 'c', history: 'dba', warnings: [] });
    expect(downloads()).toBe(4);
  });

  test('holds one measurement of a commit that several runs measured', async () => {
    for (const letter of 'abcdd') store(letter, { event: 'schedule' });
    expect(await read()).toEqual({ chosen: 'c', history: 'dba', warnings: [] });
  });

  test('falls back to the attempt before where the newest is broken, in its place by time', async () => {
    for (const letter of 'abc') store(letter);
    store('e', { runId: 7 });
    const broken = store('e', {
      runId: 7,
      createdAt: '2026-01-20T00:00:00Z',
      zip: new Uint8Array([1, 2, 3]),
    });
    expect(await read()).toEqual({
      chosen: 'c',
      history: 'eba',
      warnings: [leftOut(broken, 'it is not a zip')],
    });
  });

  test('does not hold the chosen one again from another attempt or another run', async () => {
    store('b');
    store('c', { runId: 7 });
    store('c', { runId: 7, createdAt: '2026-01-20T00:00:00Z' });
    store('c', { createdAt: '2026-01-19T00:00:00Z' });
    expect(await read()).toEqual({ chosen: 'c', history: 'b', warnings: [] });
  });

  test('does not hold what this very run stored', async () => {
    for (const letter of 'bc') store(letter);
    const own = store('d', { runId: 7 });
    expect(await read({ runId: 7 })).toEqual({ chosen: 'c', history: 'b', warnings: [] });
    expect(wasAskedFor(own)).toBe(false);
  });

  test("does not hold a fork's, though it is newest and from its main; it is not even downloaded", async () => {
    for (const letter of 'abc') store(letter);
    const planted = store('e', { headRepositoryId: FORK, event: 'push' });
    expect(await read()).toEqual({ chosen: 'c', history: 'ba', warnings: [] });
    expect(wasAskedFor(planted)).toBe(false);
  });

  test('is not crowded out by however many a fork plants', async () => {
    for (const letter of 'abc') store(letter);
    for (let n = 0; n < 120; n++) store('e', { headRepositoryId: FORK });
    expect(await read()).toEqual({ chosen: 'c', history: 'ba', warnings: [] });
  });

  test('does not hold those of other branches or expired ones', async () => {
    for (const letter of 'bc') store(letter);
    store('d', { headBranch: 'feature' });
    store('e', { expired: true });
    expect(await read()).toEqual({ chosen: 'c', history: 'b', warnings: [] });
  });

  test.each(['pull_request', 'pull_request_target', 'issue_comment', 'workflow_run'])(
    'does not hold one of a run that was started by %s, and says so',
    async (event) => {
      for (const letter of 'bc') store(letter);
      const artifact = store('d', { event });
      expect(await read()).toEqual({
        chosen: 'c',
        history: 'b',
        warnings: [leftOut(artifact, `its run was started by ${event}$`)],
      });
      expect(wasAskedFor(artifact)).toBe(false);
    },
  );

  test.each<[string, string, Partial<LocalArtifact>]>([
    ['a broken zip', 'it is not a zip', { zip: new Uint8Array([1, 2, 3]) }],
    ['another content than its digest says', 'digest', { digest: `sha256:${'0'.repeat(64)}` }],
    ['more bytes than it may have', 'it is larger than', { declaredSize: 10 ** 9 }],
    [
      'something else than a measurement',
      'not gzipped JSON',
      { zip: zipSync({ [BASELINE_ENTRY]: new Uint8Array([1, 2, 3]) }) },
    ],
    ['a storage that answers 500', 'the storage answered 500', { fails: { content: 500 } }],
    ['a storage that answers 403', 'the storage answered 403', { fails: { content: 403 } }],
    ['an address that answers 500', 'Refused', { fails: { address: 500 } }],
    ['an address that answers 410', 'it is gone', { fails: { address: 410 } }],
    ['a run that answers 500', 'Refused', { fails: { run: 500 } }],
    ['a run that is gone', 'its run is gone', { fails: { run: 404 } }],
  ])('passes over one with %s and says so', async (_, why, overrides) => {
    for (const letter of 'abce') store(letter);
    const bad = store('d', overrides);
    expect(await read()).toEqual({ chosen: 'c', history: 'eba', warnings: [leftOut(bad, why)] });
  });

  test('looks at no more than twenty in all for nine, however many are broken', async () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      store(letter, letter === 'c' ? {} : { zip: new Uint8Array([1, 2, 3]) });
    }
    const { history, warnings } = await read({ mostFurther: 9 });
    expect({ history, warnings: warnings.length, downloads: downloads() }).toEqual({
      history: '',
      warnings: 19,
      downloads: 20,
    });
  });

  test('counts those refused before the chosen one was found, and tells of each once', async () => {
    for (const letter of 'ab') store(letter);
    const refused = store('c', { fails: { content: 500 } });
    const { chosen, history, warnings } = await read();
    expect({ chosen, history }).toEqual({ chosen: 'b', history: 'a' });
    expect(warnings).toEqual([expect.stringContaining(`artifact ${refused.id} was refused`)]);
  });

  test.each([401, 403, 429])(
    'is empty where the first is denied with %i, and the rest is left alone',
    async (status) => {
      for (const letter of 'abcdefghi') store(letter);
      store('j', { fails: { run: status } });
      expect(await read()).toEqual({
        chosen: 'c',
        history: '',
        warnings: [expect.stringMatching(/^the branch's history ends early: .*Refused/)],
      });
      expect(downloads()).toBeLessThanOrEqual(3);
    },
  );

  test('keeps what was read before a download was denied', async () => {
    for (const letter of 'acde') store(letter);
    store('b', { fails: { address: 403 } });
    expect(await read()).toEqual({
      chosen: 'c',
      history: 'ed',
      warnings: [expect.stringMatching(/^the branch's history ends early: downloading artifact/)],
    });
  });

  test('ends when its time is up, with what was read until then', async () => {
    for (const letter of 'abcdfgh') store(letter);
    const slow = store('e', { delayMs: 900 });
    expect(await read({}, 500)).toEqual({
      chosen: 'c',
      history: 'hgfdb',
      warnings: [
        leftOut(slow, 'not finished after'),
        "the branch's history ends early: not read after 0.5 s",
      ],
    });
  });

  test('of which nothing can be read leaves a baseline that was chosen as before', async () => {
    for (const letter of 'abde') store(letter, { fails: { run: 500 } });
    store('c');
    const { chosen, history, warnings } = await read();
    expect({ chosen, history }).toEqual({ chosen: 'c', history: '' });
    expect(warnings).toHaveLength(4);
  });
});

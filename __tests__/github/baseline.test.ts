import { zipSync } from 'fflate';
import { BASELINE_ENTRY } from '../../src/baseline/artifact.js';
import { encodeMeasurement } from '../../src/baseline/file.js';
import type { Measurement } from '../../src/baseline/schema.js';
import { InputError } from '../../src/errors.js';
import { type BaselineRequest, findBaseline } from '../../src/github/baseline.js';
import { app, measurementOf } from '../helpers/measurement.js';
import { type LocalArtifact, LocalGitHub, REPOSITORY } from './local-github.js';

const github = new LocalGitHub();
beforeAll(() => github.open());
afterAll(() => github.close());
beforeEach(() => {
  github.artifacts = [];
  github.commits = ['a', 'b', 'c', 'd', 'e'].map(sha);
  github.mayReadArtifacts = true;
  github.requests.length = 0;
  github.storageTokens.length = 0;
  github.mostDownloads = 0;
});

const NAME = 'fastapi-spy-baseline-default-linux-x64-py3.11-s2';
const FORK = 99;

/** A commit by one letter. */
function sha(letter: string): string {
  return letter.charCodeAt(0).toString(16).padStart(2, '0').repeat(20);
}

/** The letter of the commit that a measurement says it is of. */
function letterOf({ fingerprint }: Measurement): string {
  return String.fromCharCode(Number.parseInt(fingerprint.gitSha.slice(0, 2), 16));
}

function zipOf(fingerprint: Partial<Measurement['fingerprint']>): Uint8Array {
  const measurement = measurementOf([{ fn: app('shop.py', 'work'), ms: 1 }], { fingerprint });
  return zipSync({ [BASELINE_ENTRY]: encodeMeasurement(measurement) }, { level: 0 });
}

/** A stored baseline whose measurement says which commit it is of. */
function store(letter: string, overrides: Partial<LocalArtifact> = {}): LocalArtifact {
  const day = letter.charCodeAt(0) - 96;
  const artifact = {
    id: github.takeId(),
    name: NAME,
    headSha: sha(letter),
    createdAt: `2026-01-${String(day).padStart(2, '0')}T00:00:00Z`,
    zip: zipOf({ gitSha: sha(letter) }),
    ...overrides,
  };
  github.artifacts.push(artifact);
  return artifact;
}

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

  test('all pages are read', async () => {
    for (let n = 0; n < 230; n++) store('a', { headSha: sha('a'), expired: true });
    store('c');
    expect(await found()).toMatchObject({ commit: 'c' });
  });

  test('none is no error, and the note says what was looked for', async () => {
    expect(await found()).toEqual({
      none: `No measurement of the branch main was found (artifact ${NAME}).`,
    });
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

  test('an expired one, without a word', async () => {
    store('c', { expired: true });
    expect(await found()).toEqual({
      none: `No measurement of the branch main was found (artifact ${NAME}).`,
    });
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

  test('holds the nine newest of more, and no more than those are downloaded', async () => {
    for (const letter of 'abcdefghijklmnop') store(letter);
    expect(await read()).toEqual({ chosen: 'c', history: 'ponmlkjih', warnings: [] });
    expect(downloads()).toBe(10);
  });

  test('is downloaded three at a time at most', async () => {
    for (const letter of 'abcdefghijkl') store(letter, { delayMs: 20 });
    await read();
    expect(github.mostDownloads).toBe(3);
  });

  test('is not read where nothing is timed', async () => {
    for (const letter of 'abc') store(letter);
    const { isComparable: _, ...untimed } = REQUEST;
    expect(await findBaseline(github.octokit(), REPOSITORY, untimed)).toMatchObject({
      kind: 'found',
      history: [],
    });
    expect(downloads()).toBe(1);
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

  test('looks at no more than twenty in all, however many are broken', async () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      store(letter, letter === 'c' ? {} : { fails: { content: 500 } });
    }
    const { history, warnings } = await read();
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

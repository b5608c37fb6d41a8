import { zipSync } from 'fflate';
import { BASELINE_ENTRY } from '../../src/baseline/artifact.js';
import { encodeMeasurement } from '../../src/baseline/file.js';
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
});

const NAME = 'fastapi-spy-baseline-default-linux-x64-py3.11-s2';
const FORK = 99;

/** A commit by one letter. */
function sha(letter: string): string {
  return letter.charCodeAt(0).toString(16).padStart(2, '0').repeat(20);
}

/** A stored baseline whose measurement says which commit it is of. */
function store(letter: string, overrides: Partial<LocalArtifact> = {}): LocalArtifact {
  const measurement = measurementOf([{ fn: app('shop.py', 'work'), ms: 1 }], {
    fingerprint: { gitSha: sha(letter) },
  });
  const artifact = {
    id: github.takeId(),
    name: NAME,
    headSha: sha(letter),
    createdAt: `2026-01-0${letter.charCodeAt(0) - 96}T00:00:00Z`,
    zip: zipSync({ [BASELINE_ENTRY]: encodeMeasurement(measurement) }, { level: 0 }),
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
    commit: String.fromCharCode(
      Number.parseInt(search.measurement.fingerprint.gitSha.slice(0, 2), 16),
    ),
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

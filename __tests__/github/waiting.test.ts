import { type BaselineRequest, findBaseline } from '../../src/github/baseline.js';
import { LocalGitHub, type LocalRun, REPOSITORY, WORKFLOW_ID } from './local-github.js';
import { FORK, letterOf, NAME, sha, storeIn } from './stored-baselines.js';

const OWN_RUN = 1;
const BASE_RUN = 55;

const github = new LocalGitHub();
const store = storeIn(github);
beforeAll(() => github.open());
afterAll(() => github.close());
beforeEach(() => {
  github.reset();
  github.commits = ['a', 'b', 'c', 'd', 'e'].map(sha);
  github.runs = [{ id: OWN_RUN, headSha: sha('e'), event: 'pull_request', status: 'in_progress' }];
  store('b');
});

function runOfBase(overrides: Partial<LocalRun> = {}): LocalRun {
  const run: LocalRun = { id: BASE_RUN, headSha: sha('c'), status: 'in_progress', ...overrides };
  github.runs.push(run);
  return run;
}

/** Something happens just before the given look at the run of the base. */
function beforeLook(number: number, happens: () => void): void {
  let looks = 0;
  github.beforeAnswer = (what) => {
    if (what !== `GET /actions/runs/${BASE_RUN}`) return;
    looks += 1;
    if (looks === number) happens();
  };
}

async function find(overrides: Partial<BaselineRequest> = {}) {
  const lines: string[] = [];
  const search = await findBaseline(github.octokit(), REPOSITORY, {
    artifactName: NAME,
    runId: OWN_RUN,
    task: { baseBranch: 'main', baseSha: sha('c'), referenceSha: sha('c') },
    mostFurther: 0,
    waitSeconds: 20,
    waitPace: { pollMs: 20, tellMs: 100_000 },
    progress: (line) => lines.push(line),
    ...overrides,
  });
  const { note, warnings } = search;
  const commit = search.kind === 'found' ? letterOf(search.measurement) : undefined;
  return { commit, note, warnings, lines };
}

const short = sha('c').slice(0, 9);
const OLDER = `The baseline is ${sha('b').slice(0, 9)}, the newest measured commit of main that the change builds on, 1 commit before the change's base.`;
const LINE = `Waiting for run ${BASE_RUN} (in_progress), which may be measuring the base commit ${short}: 20 s at most.`;

const pollsOf = (id: number) =>
  github.requests.filter((each) => each === `GET /actions/runs/${id}`).length;

describe('a run that is measuring the base commit', () => {
  test.each(['queued', 'in_progress', 'waiting', 'pending', 'requested'])(
    'is waited for while it is %s, and its measurement is the baseline',
    async (status) => {
      const run = runOfBase({ status });
      beforeLook(3, () => {
        store('c', { runId: BASE_RUN });
        Object.assign(run, { status: 'completed', conclusion: 'success' });
      });
      expect(await find()).toEqual({
        commit: 'c',
        note: `The baseline is ${short}, the commit of main that the change starts from; run ${BASE_RUN} has just measured it.`,
        warnings: [],
        lines: [LINE.replace('in_progress', status)],
      });
    },
  );

  test('is not waited for any longer than until its measurement is there', async () => {
    runOfBase();
    beforeLook(2, () => store('c', { runId: BASE_RUN }));
    expect(await find()).toMatchObject({ commit: 'c', warnings: [] });
    expect(pollsOf(BASE_RUN)).toBeLessThanOrEqual(3);
  });

  test('is called by how long it was waited for', async () => {
    runOfBase();
    setTimeout(() => store('c', { runId: BASE_RUN }), 900);
    expect(await find()).toMatchObject({
      note: expect.stringMatching(/ starts from; run 55 was waited for, 1 s\.$/),
    });
  });

  test('that has stored its measurement while the others were listed is seen', async () => {
    runOfBase({ status: 'completed', conclusion: 'success' });
    github.beforeAnswer = (what) => {
      if (what.startsWith('GET /actions/workflows/')) store('c', { runId: BASE_RUN });
    };
    expect(await find()).toMatchObject({ commit: 'c', lines: [] });
  });

  test.each([
    ['failure', 'failed and stored no measurement'],
    ['cancelled', 'was cancelled and stored no measurement'],
    ['timed_out', 'ended (timed_out) and stored no measurement'],
    ['success', 'has ended without a measurement'],
  ])(
    'that ends with %s and nothing stored is told, and the next best is taken',
    async (conclusion, words) => {
      const run = runOfBase();
      beforeLook(2, () => Object.assign(run, { status: 'completed', conclusion }));
      expect(await find()).toEqual({
        commit: 'b',
        note: `${OLDER} The run ${BASE_RUN} for the base commit ${words}.`,
        warnings: [`the run ${BASE_RUN} for the base commit ${words}`],
        lines: [LINE],
      });
    },
  );

  test('that is deleted meanwhile is told', async () => {
    runOfBase();
    beforeLook(2, () => github.runs.pop());
    expect(await find()).toMatchObject({
      commit: 'b',
      note: `${OLDER} The run ${BASE_RUN} for the base commit is gone.`,
    });
  });

  test('that goes on for too long is told, and the next best is taken', async () => {
    runOfBase();
    const begin = performance.now();
    const found = await find({ waitSeconds: 0.6, waitPace: { pollMs: 20, tellMs: 90 } });
    expect(found).toMatchObject({
      commit: 'b',
      note: `${OLDER} The run ${BASE_RUN} for the base commit is still going on after 0.6 s.`,
      warnings: [`the run ${BASE_RUN} for the base commit is still going on after 0.6 s`],
    });
    const [first, ...later] = found.lines;
    expect(first).toBe(LINE.replace('20 s', '0.6 s'));
    // How often depends on the machine: six times at most, and not once a poll.
    const still = /^Still waiting for run 55 \(in_progress\) after [01] s\.$/;
    expect(later.length).toBeGreaterThan(0);
    expect(later.length).toBeLessThan(7);
    for (const line of later) expect(line).toMatch(still);
    // And not the twenty seconds that others would wait.
    expect(performance.now() - begin).toBeLessThan(15_000);
  });

  test('is told as well where there is nothing else', async () => {
    github.artifacts = [];
    runOfBase();
    expect(await find({ waitSeconds: 0.1 })).toMatchObject({
      commit: undefined,
      note: `No measurement of the branch main was found (artifact ${NAME}). The run ${BASE_RUN} for the base commit is still going on after 0.1 s.`,
    });
  });

  test('whose measurement is broken leaves the next best', async () => {
    const run = runOfBase();
    beforeLook(2, () => {
      store('c', { runId: BASE_RUN, digest: `sha256:${'0'.repeat(64)}` });
      Object.assign(run, { status: 'completed', conclusion: 'success' });
    });
    expect(await find()).toMatchObject({
      commit: 'b',
      note: OLDER,
      warnings: [expect.stringContaining('digest')],
    });
  });

  test('is waited for through moments in which GitHub does not answer', async () => {
    runOfBase();
    const trouble = { at: `GET /actions/runs/${BASE_RUN}`, times: 7, status: 502 };
    github.troubles = [trouble];
    setTimeout(() => store('c', { runId: BASE_RUN }), 100);
    expect(await find()).toMatchObject({ commit: 'c', warnings: [] });
    expect(trouble.times).toBe(0);
  });

  test('is not waited for any longer once it may not be seen', async () => {
    runOfBase();
    beforeLook(2, () => {
      github.troubles = [{ at: `GET /actions/runs/${BASE_RUN}`, status: 403, message: 'Denied' }];
    });
    expect(await find()).toMatchObject({
      commit: 'b',
      warnings: ['waiting for run 55 ended early: looking at run 55: Denied'],
    });
  });

  test('is not waited for when the job is cancelled', async () => {
    runOfBase();
    const cancelling = new AbortController();
    setTimeout(() => cancelling.abort(), 100);
    const begin = performance.now();
    await expect(
      find({ signal: cancelling.signal, waitPace: { pollMs: 5000, tellMs: 5000 } }),
    ).rejects.toThrow(/abort/);
    expect(performance.now() - begin).toBeLessThan(4000);
  });
});

describe('nothing is waited for', () => {
  test('where the base commit is measured: no run is looked for', async () => {
    store('c');
    runOfBase();
    expect(await find()).toMatchObject({ commit: 'c', lines: [] });
    expect(github.requests.some((each) => each.includes('/workflows/'))).toBe(false);
  });

  test('where waiting is not wanted: no run is looked for', async () => {
    runOfBase();
    expect(await find({ waitSeconds: 0 })).toMatchObject({ commit: 'b', note: OLDER, lines: [] });
    expect(github.requests.some((each) => each.includes('/workflows/'))).toBe(false);
  });

  test('where the commit that the change starts from is not known', async () => {
    runOfBase();
    const task = { baseBranch: 'main', referenceSha: sha('c') };
    expect(await find({ task })).toMatchObject({ commit: 'b', lines: [] });
  });

  test.each<[string, Partial<LocalRun>]>([
    ['for a fork, whatever its branch is called', { headRepositoryId: FORK }],
    ['started by a pull request', { event: 'pull_request' }],
    ['started by pull_request_target', { event: 'pull_request_target' }],
    ['of another branch', { headBranch: 'other' }],
    ['of another workflow', { workflowId: WORKFLOW_ID + 1 }],
    ['of another commit', { headSha: sha('d') }],
    ['that is this one', { id: OWN_RUN }],
  ])('for a run %s', async (_, overrides) => {
    if (overrides.id === OWN_RUN) github.runs = [];
    runOfBase(overrides);
    expect(await find()).toEqual({ commit: 'b', note: OLDER, warnings: [], lines: [] });
  });

  test('for a run that has ended well long ago, without a word', async () => {
    runOfBase({ status: 'completed', conclusion: 'success' });
    expect(await find()).toEqual({ commit: 'b', note: OLDER, warnings: [], lines: [] });
  });

  test('for a run that has failed before, but it is told', async () => {
    runOfBase({ status: 'completed', conclusion: 'failure' });
    expect(await find()).toMatchObject({
      note: `${OLDER} The run ${BASE_RUN} for the base commit failed and stored no measurement.`,
      lines: [],
    });
  });

  test.each([403, 404])(
    'where runs may not be listed (%i), and it is a warning',
    async (status) => {
      runOfBase();
      github.troubles = [{ at: 'GET /actions/workflows/', status, message: 'Denied' }];
      const words = `whether a run is still measuring the base commit is not known: listing the runs for ${short}: Denied`;
      expect(await find()).toMatchObject({ commit: 'b', warnings: [words], lines: [] });
    },
  );
});

describe('a stacked pull request', () => {
  const task = {
    ...{ baseBranch: 'topic', mainBranch: 'main' },
    ...{ baseSha: sha('c'), referenceSha: sha('c') },
  };

  test('does not wait for a run of its base branch, which usually measures no baseline', async () => {
    runOfBase({ headBranch: 'topic' });
    expect(await find({ task })).toMatchObject({ commit: 'b', lines: [] });
  });

  test('waits for it where that branch has had baselines', async () => {
    store('a', { headBranch: 'topic', expired: true });
    runOfBase({ headBranch: 'topic' });
    beforeLook(2, () => store('c', { headBranch: 'topic', runId: BASE_RUN }));
    expect(await find({ task })).toMatchObject({
      commit: 'c',
      note: expect.stringContaining('the commit of topic that the change starts from; run 55'),
    });
  });

  test('waits for a run of main for its base commit', async () => {
    runOfBase();
    beforeLook(2, () => store('c', { runId: BASE_RUN }));
    expect(await find({ task })).toMatchObject({ commit: 'c' });
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../src/errors.js';
import { type RunContext, readRunContext } from '../../src/github/context.js';
import { chooseTask, type Mode } from '../../src/github/task.js';

const BASE = 'b'.repeat(40);
const HEAD = 'a'.repeat(40);
const MERGE = 'c'.repeat(40);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fastapi-spy-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The context of a run with this event; `env` replaces parts of its environment. */
async function contextOf(
  event: string,
  payload: unknown,
  env: Record<string, string | undefined> = {},
): Promise<RunContext> {
  const path = join(folder, 'event.json');
  await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readRunContext({
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    GITHUB_RUN_ID: '12345678901',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_SHA: MERGE,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    ACTIONS_RESULTS_URL: 'https://results.example',
    ACTIONS_RUNTIME_TOKEN: 'token',
    ...env,
  });
}

const repository = { id: 1, default_branch: 'main', full_name: 'o/r', owner: { login: 'o' } };
const pullRequest = {
  repository,
  pull_request: {
    number: 7,
    base: { ref: 'main', sha: BASE },
    head: { ref: 'topic', sha: HEAD, repo: null },
  },
};

describe('the context', () => {
  test('of a pull request holds both its ends and no branch', async () => {
    expect(
      await contextOf('pull_request', pullRequest, { GITHUB_REF: 'refs/pull/7/merge' }),
    ).toEqual({
      owner: 'o',
      name: 'r',
      repositoryId: 1,
      defaultBranch: 'main',
      event: 'pull_request',
      sha: MERGE,
      pullRequest: { number: 7, baseRef: 'main', baseSha: BASE, headSha: HEAD },
      run: { runId: 12_345_678_901, attempt: 2 },
      runUrl: 'https://github.com/o/r/actions/runs/12345678901',
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
    });
  });

  test('of a push holds its branch, slashes and all', async () => {
    const context = await contextOf(
      'push',
      { repository },
      { GITHUB_REF: 'refs/heads/release/1.x' },
    );
    expect(context.branch).toBe('release/1.x');
    expect(context.pullRequest).toBeUndefined();
  });

  test('of a tag holds no branch', async () => {
    const context = await contextOf('push', { repository }, { GITHUB_REF: 'refs/tags/main' });
    expect(context.branch).toBeUndefined();
  });

  test('of a schedule may leave the repository open', async () => {
    const context = await contextOf('schedule', { schedule: '0 3 * * *' });
    expect(context.repositoryId).toBeUndefined();
    expect(context.branch).toBe('main');
  });

  test.each([
    ['https://github.com', undefined],
    ['https://company.ghe.com', undefined],
    ['https://github.company.example', /Enterprise Server \(github.company.example\)/],
    ['https://github.com.evil.example', /Enterprise Server/],
  ])('knows whether %s keeps artifacts', async (server, missing) => {
    const context = await contextOf('push', { repository }, { GITHUB_SERVER_URL: server });
    const told = context.missingArtifactService;
    if (missing === undefined) expect(told).toBeUndefined();
    else expect(told).toMatch(missing);
  });

  test('knows a runner that offers no artifact service, and what it lacks', async () => {
    const context = await contextOf('push', { repository }, { ACTIONS_RUNTIME_TOKEN: '' });
    expect(context.missingArtifactService).toBe(
      'this runner offers no artifact service (ACTIONS_RUNTIME_TOKEN is not set)',
    );
  });

  test('of a merge queue knows the pull request from its branch', async () => {
    const group = { base_ref: 'refs/heads/main', base_sha: BASE };
    const inQueue = async (head_ref: string | undefined) =>
      (await contextOf('merge_group', { repository, merge_group: { ...group, head_ref } }))
        .mergeGroup;
    expect(await inQueue(`refs/heads/gh-readonly-queue/main/pr-12-${HEAD}`)).toEqual({
      baseRef: 'main',
      baseSha: BASE,
      pullRequest: 12,
    });
    expect(await inQueue('refs/heads/pr-12')).toEqual({ baseRef: 'main', baseSha: BASE });
    expect(await inQueue(undefined)).toEqual({ baseRef: 'main', baseSha: BASE });
  });

  test('of another run that has ended tells which one it was, also when its fork is gone', async () => {
    const run = {
      ...{ id: 99, run_attempt: 2, event: 'pull_request', head_sha: HEAD, head_branch: 'main' },
      ...{ conclusion: 'failure', html_url: 'https://github.com/o/r/actions/runs/99' },
      head_repository: { id: 8, owner: { login: 'somebody' } },
    };
    const context = await contextOf('workflow_run', { repository, workflow_run: run });
    expect(context.workflowRun).toEqual({
      ...{ runId: 99, attempt: 2, event: 'pull_request', headSha: HEAD, headBranch: 'main' },
      ...{ headRepositoryId: 8, headOwner: 'somebody', conclusion: 'failure', url: run.html_url },
    });
    const gone = { ...run, head_repository: null, head_branch: null };
    expect((await contextOf('workflow_run', { workflow_run: gone })).workflowRun).toMatchObject({
      ...{ headRepositoryId: 0, headOwner: '', headBranch: '' },
    });
  });

  test.each([
    ['no JSON', '{'],
    [
      'a commit that is none',
      { pull_request: { ...pullRequest.pull_request, base: { ref: 'main', sha: '--exec' } } },
    ],
    ['a number that is none', { pull_request: { ...pullRequest.pull_request, number: 'x' } }],
  ])('of an event with %s is an error that names the file', async (_, payload) => {
    const error = await contextOf('pull_request', payload).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect((error as Error).message).toContain(join(folder, 'event.json'));
  });

  test('outside a workflow is an error that says where the tool runs', async () => {
    const error = await readRunContext({}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).advice).toContain('command line');
  });
});

describe('the task', () => {
  const push = (branch: string) =>
    contextOf('push', { repository }, { GITHUB_REF: `refs/heads/${branch}` });

  test.each<[string, string, string, Mode, string]>([
    ['push', 'main', 'main', 'auto', 'record'],
    ['schedule', 'main', 'main', 'auto', 'record'],
    ['workflow_dispatch', 'main', 'main', 'auto', 'record'],
    ['push', 'topic', 'main', 'auto', 'compare'],
    ['push', 'develop', 'develop', 'auto', 'record'],
    ['push', 'main', 'develop', 'auto', 'compare'],
    ['issue_comment', 'main', 'main', 'auto', 'compare'],
    ['push', 'topic', 'main', 'record', 'record'],
    ['push', 'main', 'main', 'compare', 'compare'],
  ])('of a %s on %s with baselines on %s in mode %s is to %s', async (...row) => {
    const [event, branch, baselineBranch, mode, kind] = row;
    const context = await contextOf(event, { repository }, { GITHUB_REF: `refs/heads/${branch}` });
    expect(chooseTask(mode, context, baselineBranch).kind).toBe(kind);
  });

  test('of a pull request is to compare with the branch that it goes to', async () => {
    const stacked = structuredClone(pullRequest);
    stacked.pull_request.base.ref = 'topic-1';
    const context = await contextOf('pull_request', stacked, { GITHUB_REF: 'refs/pull/7/merge' });
    expect(chooseTask('auto', context, 'main')).toEqual({
      kind: 'compare',
      baseBranch: 'topic-1',
      mainBranch: 'main',
      baseSha: BASE,
      referenceSha: BASE,
      pullRequest: { number: 7, baseRef: 'topic-1', baseSha: BASE, headSha: HEAD },
    });
  });

  test('in mode duet is to measure the commit that the change starts from, too', async () => {
    const context = await contextOf('pull_request', pullRequest, {
      GITHUB_REF: 'refs/pull/7/merge',
    });
    expect(chooseTask('duet', context, 'main')).toEqual({
      kind: 'duet',
      change: { branch: 'main', baseSha: BASE, headSha: HEAD },
      pullRequest: { number: 7, baseRef: 'main', baseSha: BASE, headSha: HEAD },
    });
    expect(chooseTask('duet', await push('topic'), 'main')).toEqual({ kind: 'duet' });
    expect(chooseTask('duet', await push('main'), 'main')).toEqual({ kind: 'record' });
  });

  test('of a merge queue is to compare with what the group builds on, without a comment', async () => {
    const group = { repository, merge_group: { base_ref: 'refs/heads/main', base_sha: BASE } };
    const ref = 'refs/heads/gh-readonly-queue/main/pr-7';
    const context = await contextOf('merge_group', group, { GITHUB_REF: ref });
    expect(chooseTask('auto', context, 'main')).toEqual({
      kind: 'compare',
      baseBranch: 'main',
      baseSha: BASE,
      referenceSha: BASE,
    });
  });

  test('of a push to another branch is to compare with the baseline branch', async () => {
    expect(chooseTask('auto', await push('topic'), 'main')).toEqual({
      kind: 'compare',
      baseBranch: 'main',
      referenceSha: MERGE,
    });
  });

  test('of pull_request_target is refused, for it would run strangers’ code with a token', async () => {
    const context = await contextOf('pull_request_target', pullRequest);
    expect(() => chooseTask('auto', context, 'main')).toThrow(InputError);
  });
});

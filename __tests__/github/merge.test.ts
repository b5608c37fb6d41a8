import { onMergedBase } from '../../src/github/merge.js';
import type { CompareTask } from '../../src/github/task.js';
import { LocalGitHub, REPOSITORY } from './local-github.js';
import { sha } from './stored-baselines.js';

const github = new LocalGitHub();
beforeAll(() => github.open());
afterAll(() => github.close());
beforeEach(() => github.reset());

/** The pull request's head is h; b was the branch's commit when it happened. */
const task: CompareTask = {
  ...{ kind: 'compare', baseBranch: 'main', baseSha: sha('b'), referenceSha: sha('b') },
  pullRequest: { number: 7, baseRef: 'main', baseSha: sha('b'), headSha: sha('h') },
};
const based = (measuredSha: string) =>
  onMergedBase(github.octokit(), REPOSITORY, task, measuredSha);

test('what others have merged meanwhile is in the baseline: the merge’s first parent', async () => {
  github.parents = { [sha('m')]: [sha('c'), sha('h')] };
  expect(await based(sha('m'))).toEqual({
    ...task,
    ...{ baseSha: sha('c'), referenceSha: sha('c'), isMergedBase: true },
  });
});

test.each([
  ['a merge into the commit that the event told', [sha('b'), sha('h')]],
  ['a merge of something else', [sha('c'), sha('x')]],
  ['a merge the other way round', [sha('h'), sha('c')]],
  ['a merge of three', [sha('c'), sha('h'), sha('x')]],
  ['a commit of the branch', [sha('c')]],
  ['a first commit', []],
])('%s changes nothing', async (_, parents) => {
  github.parents = { [sha('m')]: parents };
  expect(await based(sha('m'))).toBe(task);
});

test('a commit that GitHub does not know, or may not show, changes nothing', async () => {
  expect(await based(sha('m'))).toBe(task);
  github.troubles.push({ at: 'GET /git/commits/', status: 403 });
  expect(await based(sha('m'))).toBe(task);
});

test('GitHub is asked for commits alone, and not for the head itself', async () => {
  for (const measured of [sha('h'), '', 'main', '../../user', `${sha('m')}/..`]) {
    expect(await based(measured)).toBe(task);
  }
  const { pullRequest: _, ...withoutPull } = task;
  const octokit = github.octokit();
  expect(await onMergedBase(octokit, REPOSITORY, withoutPull, sha('m'))).toBe(withoutPull);
  expect(github.requests).toEqual([]);
});

test('who stops it stops it', async () => {
  const aborted = AbortSignal.abort(new Error('enough'));
  const asked = onMergedBase(github.octokit(), REPOSITORY, task, sha('m'), aborted);
  await expect(asked).rejects.toThrow('enough');
});

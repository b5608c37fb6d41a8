/** Which pull request a run was for. The event of the run does not tell for forks, and a file must not. */
import type { EndedRun, PullRequest, Repository } from './context.js';
import { explainFailure } from './failure.js';
import type { Octokit } from './octokit.js';
import { type PageRequest, readPages } from './pages.js';

export type PullRequestSearch =
  | { readonly kind: 'found'; readonly pullRequest: PullRequest }
  /** Why there is none to comment on; a sentence. */
  | { readonly kind: 'none'; readonly note: string };

/** Of the pull requests of one branch, of which each goes to another one. */
const MOST_PAGES = 10;

/**
 * The open pull request whose head is the commit, branch and repository that the run was for.
 * @throws InputError when the token may not list them, or GitHub does not answer
 */
export async function findPullRequest(
  octokit: Octokit,
  repository: Repository,
  run: EndedRun,
): Promise<PullRequestSearch> {
  const none = (note: string): PullRequestSearch => ({ kind: 'none', note });
  if (run.headOwner === '' || run.headBranch === '') {
    return none('The repository or the branch that was measured is gone.');
  }
  const { owner, name: repo } = repository;
  const head = `${run.headOwner}:${run.headBranch}`;
  const listPage = async (page: PageRequest) => {
    const request = { owner, repo, state: 'open', head, ...page } as const;
    const { data: entries, headers } = await octokit.rest.pulls.list(request);
    return { entries, headers };
  };
  const what = `looking for the pull request of run ${run.runId}`;
  const listed = await readPages(listPage, { most: MOST_PAGES, what }).catch((error: unknown) => {
    throw explainFailure(error, what);
  });
  // Anybody can call a branch as somebody else does: the repository's number decides.
  const ofBranch = listed.filter(
    ({ head, base }) =>
      head.repo?.id === run.headRepositoryId &&
      head.ref === run.headBranch &&
      base.repo.id === repository.id,
  );
  const [first, second] = ofBranch.filter(({ head }) => head.sha === run.headSha);
  if (first === undefined) {
    const [moved] = ofBranch;
    return none(
      moved === undefined
        ? `There is no open pull request with the head ${run.headSha.slice(0, 9)}.`
        : `The pull request #${moved.number} has moved on from ${run.headSha.slice(0, 9)} to ${moved.head.sha.slice(0, 9)}.`,
    );
  }
  if (second !== undefined) {
    return none(
      `The pull requests #${first.number} and #${second.number} have the same head; which of them was measured is not known.`,
    );
  }
  return {
    kind: 'found',
    pullRequest: {
      number: first.number,
      baseRef: first.base.ref,
      baseSha: first.base.sha,
      headSha: first.head.sha,
    },
  };
}

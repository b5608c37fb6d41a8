/** Which pull request a run was for. The event of the run does not tell for forks, and a file must not. */
import type { EndedRun, PullRequest, Repository } from './context.js';
import type { Octokit } from './octokit.js';

export type PullRequestSearch =
  | { readonly kind: 'found'; readonly pullRequest: PullRequest }
  /** Why there is none to comment on; a sentence. */
  | { readonly kind: 'none'; readonly note: string };

/**
 * The open pull request whose head is the commit, branch and repository that the run was for.
 * @throws what the client throws when GitHub does not answer
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
  const listed = await octokit.paginate(octokit.rest.pulls.list, {
    owner: repository.owner,
    repo: repository.name,
    state: 'open',
    head: `${run.headOwner}:${run.headBranch}`,
    per_page: 100,
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

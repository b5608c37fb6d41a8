/** The repository of this run. */
import type { Repository, RunContext } from './context.js';
import { explainFailure } from './failure.js';
import type { Octokit } from './octokit.js';

/**
 * The repository of this run; asks GitHub for what the event did not tell.
 * @throws InputError when the token may not see it, or GitHub does not answer
 */
export async function completeRepository(
  octokit: Octokit,
  context: RunContext,
): Promise<Repository> {
  const { owner, name, repositoryId, defaultBranch } = context;
  if (repositoryId !== undefined && defaultBranch !== undefined) {
    return { owner, name, id: repositoryId, defaultBranch };
  }
  try {
    const { data } = await octokit.rest.repos.get({ owner, repo: name });
    return { owner, name, id: data.id, defaultBranch: data.default_branch };
  } catch (error) {
    throw explainFailure(error, `looking at the repository ${owner}/${name}`);
  }
}

/** What a pull request was tested on top of. */
import type { Repository } from './context.js';
import { type Octokit, requestOf } from './octokit.js';
import type { CompareTask } from './task.js';
import { withTimeLimit } from './time-limit.js';

/** For one commit, repeats included: without it there is the base that the event told. */
const MOST_MS = 15_000;

/**
 * What is checked out for a pull request is its merge into the branch as that was by then; the event
 * tells an older commit of the branch when others have merged meanwhile. Their work is on the side
 * of the change then, so it must be in the baseline as well: the merge's first parent.
 * @param measuredSha the commit that was measured; not believed, as a fork's run tells it: a commit
 *   that is not a merge of the change's head changes nothing, and only trusted measurements of the
 *   repository are ever taken
 * @returns the task, based on that parent where it is another commit than the event told
 */
export async function onMergedBase(
  octokit: Octokit,
  { owner, name: repo }: Repository,
  task: CompareTask,
  measuredSha: string,
  signal?: AbortSignal,
): Promise<CompareTask> {
  const headSha = task.pullRequest?.headSha;
  if (headSha === undefined || measuredSha === headSha) return task;
  if (!/^[0-9a-f]{40,64}$/.test(measuredSha)) return task;
  try {
    const { data } = await withTimeLimit(MOST_MS, signal, (limit) =>
      octokit.rest.git.getCommit({ owner, repo, commit_sha: measuredSha, ...requestOf(limit) }),
    );
    const [first, second, ...more] = data.parents.map(({ sha }) => sha);
    const isMerge = second === headSha && more.length === 0;
    if (!isMerge || first === undefined || first === task.baseSha) return task;
    return { ...task, baseSha: first, referenceSha: first, isMergedBase: true };
  } catch {
    signal?.throwIfAborted();
    // No right to read the contents, or a commit that GitHub does not know.
    return task;
  }
}

/** Runs of workflows, as far as it matters here what they are and whether they have ended. */
import { z } from 'zod';
import type { Repository } from './context.js';
import { explainFailure } from './failure.js';
import { type Octokit, requestOf, statusOf } from './octokit.js';

export interface WorkflowRun {
  readonly id: number;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  /** Undefined when that repository is gone. */
  readonly headRepositoryId: number | undefined;
  /** Undefined where the server does not tell. */
  readonly workflowId: number | undefined;
  readonly status: string;
  /** How it ended; empty while it goes on. */
  readonly conclusion: string;
}

const id = z.number().int().positive();
const text = z.string().max(1024).nullish();
/** These stand in sentences. */
const word = z
  .string()
  .regex(/^[a-z_]{1,40}$/)
  .nullish()
  .catch(undefined);

const runSchema = z
  .object({
    id,
    event: z.string().max(100),
    head_branch: text,
    head_sha: text,
    head_repository: z.object({ id }).nullish(),
    workflow_id: id.nullish(),
    status: word,
    conclusion: word,
  })
  .transform(
    (run): WorkflowRun => ({
      id: run.id,
      event: run.event,
      headBranch: run.head_branch ?? '',
      headSha: run.head_sha ?? '',
      headRepositoryId: run.head_repository?.id,
      workflowId: run.workflow_id ?? undefined,
      status: run.status ?? '',
      conclusion: run.conclusion ?? '',
    }),
  );

const GOING_ON: ReadonlySet<string> = new Set([
  'queued',
  'in_progress',
  'waiting',
  'pending',
  'requested',
]);

/** Whether a run has not ended yet, or not even begun. */
export function isGoingOn({ status }: WorkflowRun): boolean {
  return GOING_ON.has(status);
}

/**
 * The run with this id; undefined when it is gone, or not what GitHub documents.
 * @throws InputError when the token may not see it, or GitHub does not answer
 */
export async function findRun(
  octokit: Octokit,
  repository: Repository,
  runId: number,
  signal?: AbortSignal,
): Promise<WorkflowRun | undefined> {
  const { owner, name: repo } = repository;
  try {
    const { data } = await octokit.rest.actions.getWorkflowRun({
      owner,
      repo,
      run_id: runId,
      ...requestOf(signal),
    });
    const parsed = runSchema.safeParse(data);
    return parsed.success && parsed.data.id === runId ? parsed.data : undefined;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw explainFailure(error, `looking at run ${runId}`);
  }
}

/**
 * The newest hundred runs of a workflow for a commit.
 * @throws InputError when the token may not list them, or GitHub does not answer
 */
export async function listRunsOfCommit(
  octokit: Octokit,
  repository: Repository,
  workflowId: number,
  sha: string,
  signal?: AbortSignal,
): Promise<WorkflowRun[]> {
  try {
    const { data } = await octokit.rest.actions.listWorkflowRuns({
      owner: repository.owner,
      repo: repository.name,
      workflow_id: workflowId,
      head_sha: sha,
      per_page: 100,
      ...requestOf(signal),
    });
    const listed: unknown = data.workflow_runs;
    return (Array.isArray(listed) ? listed : []).flatMap((each) => {
      const parsed = runSchema.safeParse(each);
      // The server filters by commit; a run of another one is not meant.
      return parsed.success && parsed.data.headSha === sha ? [parsed.data] : [];
    });
  } catch (error) {
    throw explainFailure(error, `listing the runs for ${sha.slice(0, 9)}`);
  }
}

/** What the workflow run tells about itself: its environment and the event that started it. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { InputError } from '../errors.js';
import { explain } from '../validation.js';

/** The repository that the workflow runs in. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly defaultBranch: string;
}

export interface PullRequest {
  readonly number: number;
  readonly baseRef: string;
  /** Tip of the base branch when the event happened. */
  readonly baseSha: string;
  readonly headSha: string;
}

/** A run, and which of its attempts: a re-run keeps the id. */
export interface Attempt {
  readonly runId: number;
  readonly attempt: number;
}

export interface RunContext {
  readonly owner: string;
  readonly name: string;
  /** As the event tells it; some events do not. */
  readonly repositoryId?: number;
  readonly defaultBranch?: string;
  readonly event: string;
  /** Branch of a push, schedule or dispatch; undefined for tags and pull requests. */
  readonly branch?: string;
  /** Commit that the run is for; for a pull request its merge commit. */
  readonly sha: string;
  readonly pullRequest?: PullRequest;
  /** A merge queue's group: the branch that it goes to and the commit it starts from. */
  readonly mergeGroup?: {
    readonly baseRef: string;
    readonly baseSha: string;
    /** The last pull request in it, as far as its branch tells. */
    readonly pullRequest?: number;
  };
  /** The run that has ended, where the event is that of another run. */
  readonly workflowRun?: EndedRun;
  readonly run: Attempt;
  /** Address of this run's page. */
  readonly runUrl: string;
  readonly apiUrl: string;
  /** Address of the server that people see. */
  readonly serverUrl: string;
  /** Why the artifact service that baselines are kept in is not there; undefined where it is. */
  readonly missingArtifactService?: string;
}

/** Another workflow's run, as the event workflow_run tells of it. */
export interface EndedRun extends Attempt {
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepositoryId: number;
  readonly headOwner: string;
  readonly conclusion: string;
  readonly url: string;
}

const sha = z.string().regex(/^[0-9a-f]{40,64}$/, 'expected a commit');
const ref = z.string().min(1).max(1024);

/** The parts of the event that are used; `nullish` because events differ in what they carry. */
const eventSchema = z.object({
  repository: z
    .object({ id: z.number().int().positive().nullish(), default_branch: ref.nullish() })
    .nullish(),
  pull_request: z
    .object({
      number: z.number().int().positive(),
      base: z.object({ ref, sha }),
      head: z.object({ sha }),
    })
    .nullish(),
  merge_group: z.object({ base_ref: ref, base_sha: sha, head_ref: ref.nullish() }).nullish(),
  workflow_run: z
    .object({
      id: z.number().int().positive(),
      run_attempt: z.number().int().positive(),
      event: z.string().min(1).max(100),
      head_sha: sha,
      head_branch: ref.nullish(),
      // Gone when the fork was deleted meanwhile.
      head_repository: z
        .object({ id: z.number().int().positive(), owner: z.object({ login: z.string().min(1) }) })
        .nullish(),
      conclusion: z.string().nullish(),
      html_url: z.url(),
    })
    .nullish(),
});

const environmentSchema = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[^/\s]+\/[^/\s]+$/, 'expected owner/name'),
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_RUN_ID: z.coerce.number().int().positive(),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().positive().catch(1),
  GITHUB_SHA: z.string().catch(''),
  GITHUB_REF: z.string().catch(''),
  GITHUB_SERVER_URL: z.url().catch('https://github.com'),
  GITHUB_API_URL: z.url().catch('https://api.github.com'),
  GITHUB_EVENT_PATH: z.string().catch(''),
});

const ADVICE =
  'This is an action: it runs inside a GitHub workflow. Elsewhere use the command line.';

/**
 * Reads the context of this run.
 * @throws InputError outside a workflow, or when the event is not what GitHub documents
 */
export async function readRunContext(env: NodeJS.ProcessEnv): Promise<RunContext> {
  const parsed = environmentSchema.safeParse(env);
  if (!parsed.success) {
    throw new InputError(
      `reading the workflow's environment: ${explain(parsed.error, (key) => key)}`,
      { advice: ADVICE, cause: parsed.error },
    );
  }
  const values = parsed.data;
  const event = await readEvent(values.GITHUB_EVENT_PATH);
  const [owner, name] = values.GITHUB_REPOSITORY.split('/') as [string, string];
  const { pull_request: pull, merge_group: group, workflow_run: ended, repository } = event;
  const missing = missingArtifactService(new URL(values.GITHUB_SERVER_URL).hostname, env);
  return {
    owner,
    name,
    ...optional('repositoryId', repository?.id ?? undefined),
    ...optional('defaultBranch', repository?.default_branch ?? undefined),
    event: values.GITHUB_EVENT_NAME,
    ...optional('branch', branchOf(values.GITHUB_REF)),
    sha: values.GITHUB_SHA,
    ...optional(
      'pullRequest',
      pull
        ? {
            number: pull.number,
            baseRef: pull.base.ref,
            baseSha: pull.base.sha,
            headSha: pull.head.sha,
          }
        : undefined,
    ),
    ...optional(
      'mergeGroup',
      group
        ? {
            baseRef: branchOf(group.base_ref) ?? group.base_ref,
            baseSha: group.base_sha,
            ...optional('pullRequest', pullRequestOfQueue(group.head_ref ?? '')),
          }
        : undefined,
    ),
    ...optional(
      'workflowRun',
      ended
        ? {
            runId: ended.id,
            attempt: ended.run_attempt,
            event: ended.event,
            headSha: ended.head_sha,
            headBranch: ended.head_branch ?? '',
            headRepositoryId: ended.head_repository?.id ?? 0,
            headOwner: ended.head_repository?.owner.login ?? '',
            conclusion: ended.conclusion ?? '',
            url: ended.html_url,
          }
        : undefined,
    ),
    run: { runId: values.GITHUB_RUN_ID, attempt: values.GITHUB_RUN_ATTEMPT },
    runUrl: `${values.GITHUB_SERVER_URL}/${owner}/${name}/actions/runs/${values.GITHUB_RUN_ID}`,
    apiUrl: values.GITHUB_API_URL,
    serverUrl: values.GITHUB_SERVER_URL,
    ...optional('missingArtifactService', missing),
  };
}

async function readEvent(path: string): Promise<z.infer<typeof eventSchema>> {
  if (path === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new InputError(`reading the workflow's event ${path}: ${(cause as Error).message}`, {
      advice: ADVICE,
      cause,
    });
  }
  const parsed = eventSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InputError(
    `reading the workflow's event ${path}: ${explain(parsed.error, (key) => `"${key}"`)}`,
    { advice: ADVICE, cause: parsed.error },
  );
}

function branchOf(gitRef: string): string | undefined {
  return gitRef.startsWith('refs/heads/') ? gitRef.slice('refs/heads/'.length) : undefined;
}

/** GitHub Enterprise Server has no artifact service of the current protocol; ghe.com has. */
function missingArtifactService(hostname: string, env: NodeJS.ProcessEnv): string | undefined {
  if (!/^github\.com$|\.ghe\.com$|\.localhost$/i.test(hostname)) {
    return `GitHub Enterprise Server (${hostname}) does not offer the artifact service`;
  }
  const absent = ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'].filter((name) => !env[name]);
  if (absent.length === 0) return undefined;
  return `this runner offers no artifact service (${absent.join(' and ')} ${absent.length === 1 ? 'is' : 'are'} not set)`;
}

/** A queue's branches are called `gh-readonly-queue/main/pr-12-0123…`. */
function pullRequestOfQueue(gitRef: string): number | undefined {
  const number = /\/pr-(\d{1,10})-[0-9a-f]{40,64}$/.exec(gitRef)?.[1];
  return number === undefined ? undefined : Number(number);
}

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
}

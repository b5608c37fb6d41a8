/** The client of GitHub's REST interface. */
import { setTimeout as sleep } from 'node:timers/promises';
import { GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import type { Repository, RunContext } from './context.js';

export type Octokit = InstanceType<typeof GitHub>;

/** Waits before a request is sent again, in milliseconds. */
const RETRY_AFTER_MS: readonly number[] = [500, 2000, 5000];

/** How often a request that changes nothing is repeated, and after how long. */
export interface OctokitOptions {
  readonly retryAfterMs?: readonly number[];
}

/** @param apiUrl address of the REST interface, such as `https://api.github.com` */
export function openOctokit(token: string, apiUrl: string, options: OctokitOptions = {}): Octokit {
  const octokit = new GitHub({
    ...getOctokitOptions(token),
    baseUrl: apiUrl,
    userAgent: 'fastapi-spy',
  });
  const waits = options.retryAfterMs ?? RETRY_AFTER_MS;
  octokit.hook.wrap('request', async (send, request) => {
    for (const wait of waits) {
      try {
        return await send(request);
      } catch (error) {
        if (!isWorthRepeating(error, request.method)) throw error;
        await sleep(wait);
      }
    }
    return send(request);
  });
  return octokit;
}

/** Only reads are repeated: a comment whose answer was lost may have been written. */
function isWorthRepeating(error: unknown, method: string): boolean {
  const status = statusOf(error);
  return method === 'GET' && (status === undefined || status === 429 || status >= 500);
}

/** HTTP status of a failed request; undefined for an error of another kind. */
export function statusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : undefined;
}

/** The repository of this run; asks GitHub for what the event did not tell. */
export async function completeRepository(
  octokit: Octokit,
  context: RunContext,
): Promise<Repository> {
  const { owner, name, repositoryId, defaultBranch } = context;
  if (repositoryId !== undefined && defaultBranch !== undefined) {
    return { owner, name, id: repositoryId, defaultBranch };
  }
  const { data } = await octokit.rest.repos.get({ owner, repo: name });
  return { owner, name, id: data.id, defaultBranch: data.default_branch };
}

/** What GitHub lets somebody do in a repository. */
import { z } from 'zod';
import type { AuthorPermission } from '../compare/acknowledgement.js';
import type { Repository } from './context.js';
import { describeCause, isAnswer } from './failure.js';
import { type Octokit, statusOf } from './octokit.js';
import { RateLimitError } from './rate-limit.js';

const permissionSchema = z.object({ permission: z.string().max(100) });

/** GitHub reports `maintain`, and a role of an organisation's own, as the one that it is based on. */
const WRITING: ReadonlySet<string> = new Set(['admin', 'write']);

/**
 * Whether somebody may write to the repository. The association that GitHub gives a pull request
 * does not tell: members may only read, and a hidden membership is none. Never throws: what could
 * not be found out is `unknown`, and why.
 * @param login undefined where GitHub does not say who it is
 */
export async function readPermission(
  octokit: Octokit,
  { owner, name: repo }: Repository,
  login: string | undefined,
): Promise<AuthorPermission> {
  if (login === undefined) return { kind: 'unknown', why: 'GitHub does not say who it is' };
  let answer: unknown;
  try {
    const asked = { owner, repo, username: login };
    answer = (await octokit.rest.repos.getCollaboratorPermissionLevel(asked)).data;
  } catch (error) {
    return { kind: 'unknown', why: whyUntold(error) };
  }
  const { data } = permissionSchema.safeParse(answer);
  if (data === undefined) {
    return { kind: 'unknown', why: "GitHub's answer does not name the permission" };
  }
  return WRITING.has(data.permission) ? { kind: 'write' } : { kind: 'less', ...data };
}

function whyUntold(error: unknown): string {
  if (error instanceof RateLimitError) return error.message;
  return isAnswer(error)
    ? `GitHub answered with status ${statusOf(error)}`
    : `GitHub did not answer: ${describeCause(error)}`;
}

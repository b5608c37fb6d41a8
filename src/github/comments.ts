/** One comment on a pull request for each key, kept up to date. */
import type { Attempt, Repository } from './context.js';
import { type Octokit, statusOf } from './octokit.js';

/** A comment holds so many characters, marker included. */
export const MOST_COMMENT_CHARACTERS = 65_536;

/** What a comment of ours says about itself, unseen, in its first line. */
export interface Marker extends Attempt {
  readonly key: string;
}

export interface CommentTarget {
  readonly repository: Repository;
  readonly pullRequest: number;
  readonly marker: Marker;
}

export type CommentResult =
  | { readonly kind: 'created' | 'updated'; readonly url: string }
  /** A newer run has commented already. */
  | { readonly kind: 'outdated'; readonly url: string }
  /** There is no comment yet and none was asked for. */
  | { readonly kind: 'not-wanted' }
  /** The token may not comment, as with pull requests from forks and from Dependabot. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Login of the comments made with a workflow's own token; such a token cannot ask who it is. */
const ACTIONS_BOT = 'github-actions[bot]';

const MARKER = /^<!-- fastapi-spy key=([A-Za-z0-9._-]+) run=(\d{1,15}) attempt=(\d{1,9}) -->/;

export function formatMarker({ key, runId, attempt }: Marker): string {
  return `<!-- fastapi-spy key=${key} run=${runId} attempt=${attempt} -->`;
}

/** The marker that a comment begins with; undefined for comments of other making. */
export function parseMarker(body: string): Marker | undefined {
  const parts = MARKER.exec(body);
  if (parts === null) return undefined;
  return { key: parts[1] as string, runId: Number(parts[2]), attempt: Number(parts[3]) };
}

/** Whether `a` is of a later run than `b`, or a later attempt of the same one. */
export function isNewer(a: Attempt, b: Attempt): boolean {
  return a.runId === b.runId ? a.attempt > b.attempt : a.runId > b.runId;
}

/** One of our comments. */
interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly author: string;
  readonly marker: Marker;
}

/**
 * Creates or updates the comment. An older run never overwrites a newer one.
 * @param text Markdown without the marker; cut to what a comment holds
 * @param options.createMissing whether a comment is made where there is none; by default it is
 * @throws what the client throws when GitHub cannot be reached
 */
export async function upsertComment(
  octokit: Octokit,
  target: CommentTarget,
  text: string,
  options: { readonly createMissing?: boolean } = {},
): Promise<CommentResult> {
  const body = cutToFit(`${formatMarker(target.marker)}\n${text}`);
  try {
    const before = await listOwn(octokit, target, await ownLogin(octokit));
    for (const existing of before) {
      const updated = await update(octokit, target, existing, body);
      if (updated !== undefined) return updated;
    }
    if (options.createMissing === false) return { kind: 'not-wanted' };
    return await create(octokit, target, body);
  } catch (error) {
    const status = statusOf(error);
    if (status !== 401 && status !== 403 && status !== 404) throw error;
    return { kind: 'refused', reason: (error as Error).message };
  }
}

/** @returns undefined when the comment is gone by now */
async function update(
  octokit: Octokit,
  target: CommentTarget,
  existing: OwnComment,
  body: string,
): Promise<CommentResult | undefined> {
  if (isNewer(existing.marker, target.marker)) return { kind: 'outdated', url: existing.url };
  const { owner, name: repo } = target.repository;
  try {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body });
    return { kind: 'updated', url: existing.url };
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

async function create(
  octokit: Octokit,
  target: CommentTarget,
  body: string,
): Promise<CommentResult> {
  const { owner, name: repo } = target.repository;
  const { data: created } = await octokit.rest.issues.createComment({
    owner,
    repo,
    issue_number: target.pullRequest,
    body,
  });
  // Another job may have done the same at the same time: the first comment stays.
  const author = created.user?.login ?? ACTIONS_BOT;
  const [first] = await listOwn(octokit, target, author);
  if (first === undefined || first.id >= created.id) {
    return { kind: 'created', url: created.html_url };
  }
  const updated = await update(octokit, target, first, body);
  if (updated === undefined) return { kind: 'created', url: created.html_url };
  await octokit.rest.issues.deleteComment({ owner, repo, comment_id: created.id });
  return updated;
}

/** The comments of this key by this author, oldest first, from all pages. */
async function listOwn(
  octokit: Octokit,
  target: CommentTarget,
  author: string,
): Promise<OwnComment[]> {
  const listed = await octokit.paginate(octokit.rest.issues.listComments, {
    owner: target.repository.owner,
    repo: target.repository.name,
    issue_number: target.pullRequest,
    per_page: 100,
  });
  return listed
    .flatMap((comment) => {
      const marker = parseMarker(comment.body ?? '');
      if (marker === undefined || marker.key !== target.marker.key) return [];
      // Anybody can write a marker: only what this token has written is ours.
      if (comment.user?.login !== author) return [];
      if (author === ACTIONS_BOT && comment.user.type !== 'Bot') return [];
      return [{ id: comment.id, url: comment.html_url, author, marker }];
    })
    .sort((a, b) => a.id - b.id);
}

/** Who this token comments as: a person for a personal token, else the workflow's own bot. */
async function ownLogin(octokit: Octokit): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    const status = statusOf(error);
    if (status === 401 || status === 403 || status === 404) return ACTIONS_BOT;
    throw error;
  }
}

function cutToFit(body: string): string {
  if (body.length <= MOST_COMMENT_CHARACTERS) return body;
  const ending = '\n\n… cut: the summary of the job holds all of it.';
  const kept = body.slice(0, MOST_COMMENT_CHARACTERS - ending.length);
  return kept.replace(/[\uD800-\uDBFF]$/, '') + ending;
}

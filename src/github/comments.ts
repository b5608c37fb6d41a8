/** One comment on a pull request, in which each job keeps the sections of its keys up to date. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  composeBody,
  isNewer,
  newestOfKeys,
  type OwnSection,
  parseBody,
  type Section,
  type SectionMarker,
} from '../report/comment-body.js';
import type { Repository } from './context.js';
import { type Octokit, statusOf } from './octokit.js';
import { type PageRequest, readPages } from './pages.js';
import { isRateLimit, RateLimitError } from './rate-limit.js';

export interface CommentTarget {
  readonly repository: Repository;
  readonly pullRequest: number;
}

export type CommentResult =
  | {
      readonly kind: 'created' | 'updated';
      readonly url: string;
      /** Keys of those sections that the comment had no room for. */
      readonly leftOut: readonly string[];
    }
  /** Newer runs have written all of these sections already. */
  | { readonly kind: 'outdated'; readonly url: string }
  /** There is no comment yet and none was asked for. */
  | { readonly kind: 'not-wanted' }
  /** The token may not comment, as with pull requests from forks and from Dependabot. */
  | { readonly kind: 'refused'; readonly reason: string };

export interface UpsertOptions {
  /** Whether a comment is made where there is none; by default it is. */
  readonly createMissing?: boolean;
  /** Whether what the same attempt of the same run has written already stays as it is. */
  readonly keepWritten?: boolean;
  /** Sections of other keys that say nothing any more, now that there are these; none by default. */
  readonly isObsolete?: (section: SectionMarker) => boolean;
  /** After how long it is looked whether another job has overwritten what was written. */
  readonly lookAgainAfterMs?: number;
}

/** Login of the comments made with a workflow's own token; such a token cannot ask who it is. */
const ACTIONS_BOT = 'github-actions[bot]';

/**
 * GitHub offers no way to write a comment only if it is as it was read. Two jobs that read the same
 * body and write one after the other lose the first one's sections, so each looks again, when what
 * was under way at the time has landed, and writes anew when its own are gone.
 */
const LOOK_AGAIN_AFTER_MS = 1500;
const MOST_WRITES = 8;
/** Of comments; GitHub takes no more than 2,500 on a pull request. */
const MOST_PAGES = 100;

/** One of our comments. */
interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly sections: readonly Section[];
}

/**
 * Writes sections into the comment, which is made where there is none. A section of a newer run is
 * never overwritten, and those of other keys stay. Where there are more than fit, those that weigh
 * least are left out, ours or others'.
 * @throws what the client throws when GitHub cannot be reached, or refuses what was written
 */
export async function upsertSections(
  octokit: Octokit,
  target: CommentTarget,
  own: readonly OwnSection[],
  options: UpsertOptions = {},
): Promise<CommentResult> {
  const { createMissing = true, lookAgainAfterMs = LOOK_AGAIN_AFTER_MS } = options;
  const { isObsolete = () => false } = options;
  try {
    let author = await ownLogin(octokit);
    let isCreated = false;
    for (let writes = 0; ; ) {
      const [first, ...duplicates] = await listOwn(octokit, target, author);
      const known = newestOfKeys([first, ...duplicates].flatMap((each) => each?.sections ?? []));
      const wanted = own.filter((section) => !isOvertaken(section, known));
      const keys = new Set(wanted.map(({ key }) => key));
      const others = known.filter(({ key }) => !keys.has(key));
      const lasting = others.filter((section) => !isObsolete(section));
      const { body, kept } = composeBody(wanted, lasting);
      const isClean = duplicates.length === 0 && lasting.length === others.length;
      if (first !== undefined) {
        if (wanted.length === 0 && isClean) {
          return { kind: 'outdated', url: first.url };
        }
        // What there is no room for is in nobody's body, however often it is written.
        const isWritten = wanted.every(
          (section) => !kept.has(section.key) || isAmong(section, first.sections),
        );
        if ((writes > 0 || options.keepWritten) && isWritten && isClean) {
          const leftOut = [...keys].filter((key) => !kept.has(key));
          return { kind: isCreated ? 'created' : 'updated', url: first.url, leftOut };
        }
      } else if (!createMissing && writes === 0) return { kind: 'not-wanted' };
      if (writes >= MOST_WRITES) {
        throw new Error(`other jobs have overwritten the comment ${MOST_WRITES} times`);
      }
      if (first === undefined) {
        author = (await create(octokit, target, body)) ?? ACTIONS_BOT;
        isCreated = true;
      } else {
        await update(octokit, target, first.id, body);
        // What two jobs have made at the same time: the first one stays, with all sections in it.
        for (const { id } of duplicates) await remove(octokit, target, id);
      }
      writes += 1;
      // Two that collide must not do so again and again.
      await sleep(lookAgainAfterMs * (1 + Math.random()));
    }
  } catch (error) {
    const status = statusOf(error);
    // A 403 for too many requests says nothing about what the token may do.
    if (isRateLimit(error) || error instanceof RateLimitError) throw error;
    if (status !== 401 && status !== 403 && status !== 404) throw error;
    return { kind: 'refused', reason: (error as Error).message };
  }
}

function isOvertaken(section: SectionMarker, known: readonly SectionMarker[]): boolean {
  return known.some((each) => each.key === section.key && isNewer(each, section));
}

function isAmong(section: SectionMarker, sections: readonly SectionMarker[]): boolean {
  return sections.some(
    ({ key, runId, attempt }) =>
      key === section.key && runId === section.runId && attempt === section.attempt,
  );
}

/** @returns the login that the comment is of */
async function create(
  octokit: Octokit,
  { repository, pullRequest }: CommentTarget,
  body: string,
): Promise<string | undefined> {
  const { owner, name: repo } = repository;
  const { data } = await octokit.rest.issues.createComment({
    ...{ owner, repo, body },
    issue_number: pullRequest,
  });
  return data.user?.login;
}

/** A comment that is gone by now is no error: the next look finds out. */
async function update(
  octokit: Octokit,
  { repository }: CommentTarget,
  commentId: number,
  body: string,
): Promise<void> {
  const { owner, name: repo } = repository;
  await octokit.rest.issues
    .updateComment({ owner, repo, comment_id: commentId, body })
    .catch(unlessGone);
}

async function remove(
  octokit: Octokit,
  { repository }: CommentTarget,
  commentId: number,
): Promise<void> {
  const { owner, name: repo } = repository;
  await octokit.rest.issues.deleteComment({ owner, repo, comment_id: commentId }).catch(unlessGone);
}

function unlessGone(error: unknown): void {
  if (statusOf(error) !== 404) throw error;
}

/** The comments that this token has written, oldest first, from all pages. */
async function listOwn(
  octokit: Octokit,
  { repository, pullRequest }: CommentTarget,
  author: string,
): Promise<OwnComment[]> {
  const { owner, name: repo } = repository;
  const listPage = async (page: PageRequest) => {
    const request = { owner, repo, issue_number: pullRequest, ...page };
    const { data: entries, headers } = await octokit.rest.issues.listComments(request);
    return { entries, headers };
  };
  const what = `looking for the comment on the pull request #${pullRequest}`;
  const listed = await readPages(listPage, { most: MOST_PAGES, what });
  return listed
    .flatMap((comment) => {
      // Anybody can write a marker: only what this token has written is ours.
      if (comment.user?.login !== author) return [];
      if (author === ACTIONS_BOT && comment.user.type !== 'Bot') return [];
      const sections = parseBody(comment.body ?? '');
      return sections === undefined ? [] : [{ id: comment.id, url: comment.html_url, sections }];
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

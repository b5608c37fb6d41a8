/** Where commits lie in the history, seen from one of them. */
import type { Repository } from './context.js';
import { type Octokit, requestOf } from './octokit.js';
import { withTimeLimit } from './time-limit.js';

/** How a baseline's commit lies to the commit that a baseline should be an ancestor of. */
export interface Place {
  readonly isAncestor: boolean;
  /** Commits that the other one has and this one has not. */
  readonly distance: number;
  readonly note: string;
}

/** So many commits are asked for at once. */
const MOST_AT_ONCE = 4;
/** And for so long, repeats included: without places there is a baseline as well. */
const MOST_MS = 15_000;

export class Places {
  readonly #octokit: Octokit;
  readonly #repository: Repository;
  readonly #reference: { readonly sha: string; readonly name: string };
  readonly #signal: AbortSignal | undefined;
  readonly #places = new Map<string, Promise<Place | undefined>>();

  /** @param reference the commit that others are placed to, and what it is called in sentences */
  constructor(
    octokit: Octokit,
    repository: Repository,
    reference: { readonly sha: string; readonly name: string },
    signal?: AbortSignal,
  ) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#reference = reference;
    this.#signal = signal;
  }

  /** Where a commit lies; undefined when GitHub does not tell. Nothing is asked twice. */
  of(sha: string): Promise<Place | undefined> {
    const known = this.#places.get(sha) ?? this.#ask(sha);
    this.#places.set(sha, known);
    return known;
  }

  /** Of the commits those that the reference builds on, nearest first; of equally near as given. */
  async ancestors(shas: readonly string[]): Promise<{ sha: string; place: Place }[]> {
    const found: { sha: string; place: Place }[] = [];
    for (let from = 0; from < shas.length; from += MOST_AT_ONCE) {
      const batch = shas.slice(from, from + MOST_AT_ONCE);
      const places = await Promise.all(batch.map((sha) => this.of(sha)));
      for (const [index, place] of places.entries()) {
        if (place?.isAncestor) found.push({ sha: batch[index] as string, place });
      }
    }
    return found.sort((a, b) => a.place.distance - b.place.distance);
  }

  async #ask(sha: string): Promise<Place | undefined> {
    const reference = this.#reference;
    if (sha === '' || reference.sha === '') return undefined;
    const { owner, name: repo } = this.#repository;
    try {
      const { data } = await withTimeLimit(MOST_MS, this.#signal, (signal) =>
        this.#octokit.rest.repos.compareCommitsWithBasehead({
          ...{ owner, repo, basehead: `${sha}...${reference.sha}`, per_page: 1 },
          ...requestOf(signal),
        }),
      );
      return describe(data.status, data.ahead_by, data.behind_by, reference.name);
    } catch {
      this.#signal?.throwIfAborted();
      // No right to read the contents, or a commit that was rewritten: it is only a nicety.
      return undefined;
    }
  }
}

function describe(
  status: string,
  aheadBy: number,
  behindBy: number,
  reference: string,
): Place | undefined {
  if (!Number.isSafeInteger(aheadBy) || !Number.isSafeInteger(behindBy)) return undefined;
  const commits = (count: number) => `${count} commit${count === 1 ? '' : 's'}`;
  const told = { distance: aheadBy };
  switch (status) {
    case 'identical':
      return { ...told, isAncestor: true, note: `at ${reference}` };
    case 'ahead':
      return { ...told, isAncestor: true, note: `${commits(aheadBy)} before ${reference}` };
    case 'behind':
      return { ...told, isAncestor: false, note: `${commits(behindBy)} after ${reference}` };
    default:
      return {
        ...told,
        isAncestor: false,
        note: `not an ancestor of ${reference}: ${commits(aheadBy)} apart on one side, ${commits(behindBy)} on the other`,
      };
  }
}

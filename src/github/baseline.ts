/**
 * Which stored measurement a change is compared with: a list of small resolvers, tried in turn.
 * Each says which one it chose and why, because a baseline that nobody expected has shown
 * improvements that were none.
 */
import { readBaselineZip, refuseOrigin } from '../baseline/artifact.js';
import type { Measurement } from '../baseline/schema.js';
import { InputError } from '../errors.js';
import {
  DOWNLOAD_LIMITS,
  downloadArtifact,
  findRun,
  listArtifacts,
  type StoredArtifact,
} from './artifacts.js';
import type { Repository } from './context.js';
import { type Examined, type History, readHistory } from './history.js';
import type { Octokit } from './octokit.js';
import { BASELINE_EVENTS, type CompareTask } from './task.js';

export interface BaselineRequest {
  readonly artifactName: string;
  readonly task: Pick<CompareTask, 'baseBranch' | 'baseSha' | 'referenceSha'>;
  /** This run's own artifacts are no baseline for it. */
  readonly runId: number;
  /**
   * Whether timings can be compared with those of this measurement. Without it no history is read:
   * where nothing is timed, none is needed.
   */
  readonly isComparable?: (measurement: Measurement) => boolean;
}

export type BaselineSearch =
  | {
      readonly kind: 'found';
      readonly measurement: Measurement;
      /** Commit that was measured. */
      readonly sha: string;
      /** Which baseline this is and how it was chosen, as a sentence. */
      readonly note: string;
      /** Further measurements of the branch whose timings can be compared, newest first. */
      readonly history: readonly Measurement[];
      /** What was passed over, and why. */
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'none'; readonly note: string; readonly warnings: readonly string[] };

/** An artifact together with what it is called in sentences. */
interface Choice {
  readonly artifact: StoredArtifact;
  readonly note: string;
}

/** Choices of one kind, best first. */
type Resolver = (search: Search) => AsyncIterable<Choice>;

/** So many commits are placed in the history before the newest baseline is taken as it is. */
const MOST_PLACED = 10;
/** So many artifacts are looked at closely, those for the history included. */
const MOST_EXAMINED = 20;

const RESOLVERS: readonly Resolver[] = [atBaseCommit, nearestAncestor, newestOfBranch];

/**
 * The baseline for a change, and the history it stands in.
 * @param historyMs how long reading the history may take
 * @throws InputError when the token may not look for it
 */
export async function findBaseline(
  octokit: Octokit,
  repository: Repository,
  request: BaselineRequest,
  historyMs?: number,
): Promise<BaselineSearch> {
  const artifacts = await listArtifacts(octokit, repository, request.artifactName);
  const search = new Search(octokit, repository, request, artifacts);
  const warnings: string[] = [];
  const seen = new Set<number>();
  for (const resolve of RESOLVERS) {
    for await (const { artifact, note } of resolve(search)) {
      if (seen.has(artifact.id) || seen.size >= MOST_EXAMINED) continue;
      seen.add(artifact.id);
      const examined = await search.examine(artifact);
      if ('measurement' in examined) {
        const sha = artifact.run?.headSha ?? '';
        const { measurement } = examined;
        const history = await search.readHistory(artifact, seen, historyMs);
        warnings.push(...history.warnings);
        return { kind: 'found', measurement, sha, note, history: history.measurements, warnings };
      }
      warnings.push(`artifact ${artifact.id} was refused: ${examined.refused}`);
    }
  }
  const refused = [...search.passedOver, ...warnings];
  return { kind: 'none', note: search.describeNone(refused), warnings };
}

/** How a baseline's commit lies to the commit that a baseline should be an ancestor of. */
interface Place {
  readonly isAncestor: boolean;
  readonly note: string;
}

/** The artifacts of one search, and what is asked about them; nothing is asked twice. */
class Search {
  readonly request: BaselineRequest;
  /** Those that the list itself does not rule out, newest first. */
  readonly candidates: readonly StoredArtifact[];
  readonly passedOver: readonly string[];
  readonly #octokit: Octokit;
  readonly #repository: Repository;
  readonly #places = new Map<string, Place | undefined>();

  constructor(
    octokit: Octokit,
    repository: Repository,
    request: BaselineRequest,
    artifacts: readonly StoredArtifact[],
  ) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.request = request;
    const judged = artifacts
      .filter(({ run }) => run?.id !== request.runId)
      .map((artifact) => ({ artifact, refused: this.#refuse(artifact, 'push') }));
    this.candidates = judged.filter((each) => each.refused === undefined).map((e) => e.artifact);
    this.passedOver = judged
      .filter(({ artifact, refused }) => refused !== undefined && !artifact.expired)
      .map(({ artifact, refused }) => `artifact ${artifact.id} was refused: ${refused}`);
  }

  #refuse({ expired, run }: StoredArtifact, event: string): string | undefined {
    return refuseOrigin(
      {
        expired,
        repositoryId: run?.repositoryId,
        headRepositoryId: run?.headRepositoryId,
        headBranch: run?.headBranch,
        event,
      },
      {
        repositoryId: this.#repository.id,
        branch: this.request.task.baseBranch,
        events: BASELINE_EVENTS,
      },
    );
  }

  /** The measurement of an artifact whose run is one that may record baselines. */
  async examine(
    artifact: StoredArtifact,
    timeoutMs: number = DOWNLOAD_LIMITS.timeoutMs,
  ): Promise<Examined> {
    // The list tells the branch of the run, but only the run tells what started it.
    const run = artifact.run && (await findRun(this.#octokit, this.#repository, artifact.run.id));
    if (run === undefined) return { refused: 'its run is gone' };
    const refused =
      this.#refuse(artifact, run.event) ??
      (run.headRepositoryId === this.#repository.id ? undefined : 'its run was for a fork') ??
      (run.headBranch === artifact.run?.headBranch ? undefined : 'its run is of another branch');
    if (refused !== undefined) return { refused };
    try {
      const limits = { ...DOWNLOAD_LIMITS, timeoutMs };
      const zip = await downloadArtifact(this.#octokit, this.#repository, artifact, limits);
      return { measurement: readBaselineZip(zip, `artifact ${artifact.id} (${artifact.name})`) };
    } catch (cause) {
      if (cause instanceof InputError) return { refused: cause.message, cause };
      throw cause;
    }
  }

  /** What else was measured on the branch, beside the chosen one. */
  async readHistory(
    chosen: StoredArtifact,
    seen: ReadonlySet<number>,
    mostMs?: number,
  ): Promise<History> {
    const { isComparable } = this.request;
    if (isComparable === undefined) return { measurements: [], warnings: [] };
    const request = {
      candidates: this.candidates.filter(({ id }) => !seen.has(id)),
      chosen,
      mostExamined: MOST_EXAMINED - seen.size,
      isComparable,
      examine: (artifact: StoredArtifact, timeoutMs: number) => this.examine(artifact, timeoutMs),
    };
    return readHistory(request, mostMs);
  }

  /** Where a commit lies in the history; undefined when GitHub does not tell. */
  async place(sha: string): Promise<Place | undefined> {
    if (!this.#places.has(sha)) this.#places.set(sha, await this.#askPlace(sha));
    return this.#places.get(sha);
  }

  async #askPlace(sha: string): Promise<Place | undefined> {
    const { referenceSha } = this.request.task;
    if (sha === '' || referenceSha === '') return undefined;
    const { owner, name: repo } = this.#repository;
    try {
      const { data } = await this.#octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${sha}...${referenceSha}`,
        per_page: 1,
      });
      return describePlace(data.status, data.ahead_by, data.behind_by, this.#referenceName());
    } catch {
      // No right to read the contents, or a commit that was rewritten: it is only a nicety.
      return undefined;
    }
  }

  #referenceName(): string {
    const { task } = this.request;
    return task.baseSha === undefined ? 'the measured commit' : "the change's base";
  }

  describeNone(refused: readonly string[]): string {
    const { task, artifactName } = this.request;
    const shown = refused.slice(0, 3).map((each) => ` ${capitalised(each)}.`);
    const rest = refused.length - shown.length;
    return [
      `No measurement of the branch ${task.baseBranch} was found (artifact ${artifactName}).`,
      ...shown,
      ...(rest > 0 ? [` And ${rest} more were refused.`] : []),
    ].join('');
  }
}

function describePlace(
  status: string,
  aheadBy: number,
  behindBy: number,
  reference: string,
): Place {
  const commits = (count: number) => `${count} commit${count === 1 ? '' : 's'}`;
  switch (status) {
    case 'identical':
      return { isAncestor: true, note: `at ${reference}` };
    case 'ahead':
      return { isAncestor: true, note: `${commits(aheadBy)} before ${reference}` };
    case 'behind':
      return { isAncestor: false, note: `${commits(behindBy)} after ${reference}` };
    default:
      return {
        isAncestor: false,
        note: `not an ancestor of ${reference}: ${commits(aheadBy)} apart on one side, ${commits(behindBy)} on the other`,
      };
  }
}

/** The measurement of exactly the commit that the change starts from. */
async function* atBaseCommit({ candidates, request }: Search): AsyncGenerator<Choice> {
  const { baseSha, baseBranch } = request.task;
  for (const artifact of candidates) {
    if (baseSha !== undefined && artifact.run?.headSha === baseSha) {
      yield {
        artifact,
        note: `The baseline is ${short(baseSha)}, the commit of ${baseBranch} that the change starts from.`,
      };
    }
  }
}

/** The measured commit nearest before the change, so that nothing newer is held against it. */
async function* nearestAncestor(search: Search): AsyncGenerator<Choice> {
  for (const artifact of search.candidates.slice(0, MOST_PLACED)) {
    const sha = artifact.run?.headSha ?? '';
    const place = await search.place(sha);
    if (place?.isAncestor) {
      yield {
        artifact,
        note: `The baseline is ${short(sha)}, the newest measured commit of ${search.request.task.baseBranch} that the change builds on, ${place.note}.`,
      };
    }
  }
}

/** Whatever was measured last on the branch. */
async function* newestOfBranch(search: Search): AsyncGenerator<Choice> {
  for (const artifact of search.candidates) {
    const sha = artifact.run?.headSha ?? '';
    const place = await search.place(sha);
    yield {
      artifact,
      note: `The baseline is ${short(sha)}, the newest measured commit of ${search.request.task.baseBranch}${place === undefined ? '' : `, ${place.note}`}.`,
    };
  }
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function short(sha: string): string {
  return sha.slice(0, 9);
}

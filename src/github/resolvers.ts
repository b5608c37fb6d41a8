/** The ways to a baseline, best first, and how each is called in the note. */
import type { StoredArtifact } from './artifacts.js';
import type { BaselineRequest } from './baseline.js';
import type { Repository } from './context.js';
import type { Octokit } from './octokit.js';
import { Places } from './places.js';
import type { WorkflowRun } from './runs.js';
import { BASELINE_EVENTS } from './task.js';
import { TrustedArtifacts } from './trusted.js';
import { awaitArtifacts } from './waiting.js';

/** An artifact together with what it is called in sentences. */
export interface Choice {
  readonly artifact: StoredArtifact;
  readonly note: string;
}

/** Choices of one kind, best first. */
type Resolver = (search: Search) => AsyncIterable<Choice>;

/**
 * So many commits of a branch are placed in the history together, newest first, until some of them
 * are ancestors: the nearest of those is taken.
 */
const PLACED_TOGETHER = 10;
/** After so many the newest measurement does as well: the change is older than all of them. */
const MOST_PLACED = 50;

/** What is looked for, among what, and what was noticed meanwhile. */
export class Search {
  readonly request: BaselineRequest;
  readonly trusted: TrustedArtifacts;
  readonly places: Places;
  /** For the note: what came of waiting. Without capital and full stop. */
  readonly remarks: string[] = [];
  readonly octokit: Octokit;
  readonly repository: Repository;

  /** @param artifacts newest first */
  constructor(
    octokit: Octokit,
    repository: Repository,
    request: BaselineRequest,
    artifacts: readonly StoredArtifact[],
  ) {
    this.octokit = octokit;
    this.repository = repository;
    this.request = request;
    const { task, runId, signal } = request;
    const trust = { branches: this.branches, runId, ...(signal === undefined ? {} : { signal }) };
    this.trusted = new TrustedArtifacts(octokit, repository, trust, artifacts);
    const name = task.baseSha === undefined ? 'the measured commit' : "the change's base";
    this.places = new Places(octokit, repository, { sha: task.referenceSha, name }, signal);
  }

  /** The branch that the change goes to; for a stacked pull request then the main one. */
  get branches(): readonly [string, ...string[]] {
    const { baseBranch, mainBranch } = this.request.task;
    return mainBranch === undefined || mainBranch === baseBranch
      ? [baseBranch]
      : [baseBranch, mainBranch];
  }

  /** What follows the note of a choice of another branch than the change goes to; else nothing. */
  whyNotBase(branch: string): string {
    const { baseBranch } = this.request.task;
    if (branch === baseBranch) return '';
    const isOfBase = ({ run }: StoredArtifact) => run?.headBranch === baseBranch;
    if (this.trusted.candidates.some(isOfBase)) {
      return `; no measurement of ${baseBranch} itself was of use`;
    }
    return this.trusted.expired.some(isOfBase)
      ? `; the measurements of ${baseBranch} itself have expired`
      : `; ${baseBranch} itself has not been measured`;
  }

  withRemarks(note: string): string {
    return [note, ...this.remarks.map((each) => `${capitalised(each)}.`)].join(' ');
  }

  describeNone(refused: readonly string[]): string {
    const { artifactName } = this.request;
    const branches = `the branch${this.branches.length === 1 ? '' : 'es'} ${this.branches.join(' and ')}`;
    const shown = refused.slice(0, 3).map((each) => ` ${capitalised(each)}.`);
    const rest = refused.length - shown.length;
    return [
      `No measurement of ${branches} was found (artifact ${artifactName}).`,
      this.#describeExpired(),
      ...shown,
      ...(rest > 0 ? [` And ${rest} more were refused.`] : []),
    ].join('');
  }

  #describeExpired(): string {
    const [newest, ...older] = this.trusted.expired;
    if (newest === undefined || this.trusted.candidates.length > 0) return '';
    const { baseBranch, mainBranch = baseBranch } = this.request.task;
    const [since, made] = [dayOf(newest.expiresAt), dayOf(newest.createdAt)];
    const when = since === '' ? `the newest was made on ${made}` : `the newest on ${since}`;
    const what =
      older.length === 0
        ? `The only one there was has expired${since === '' ? '' : `, on ${since}`}`
        : `All ${older.length + 1} there were have expired, ${when}`;
    return ` ${what}: a schedule trigger on ${mainBranch} keeps one fresh.`;
  }
}

/** The measurement of exactly the commit that the change starts from. */
async function* atBaseCommit(search: Search): AsyncGenerator<Choice> {
  const { baseSha } = search.request.task;
  if (baseSha === undefined) return;
  for (const branch of search.branches) {
    for (const artifact of search.trusted.of(branch)) {
      if (artifact.run?.headSha === baseSha) {
        yield { artifact, note: `${describeBase(search, baseSha, branch)}.` };
      }
    }
  }
}

function describeBase({ request }: Search, sha: string, branch: string): string {
  const how =
    request.task.isMergedBase === true
      ? 'into which the change was merged to be measured'
      : 'that the change starts from';
  return `The baseline is ${short(sha)}, the commit of ${branch} ${how}`;
}

/** The same from a run that is measuring it just now. */
async function* measuredMeanwhile(search: Search): AsyncGenerator<Choice> {
  const { request, octokit, repository, trusted } = search;
  const { task, waitSeconds = 0, artifactName, runId, waitPace, progress, signal } = request;
  const { baseSha: sha } = task;
  if (waitSeconds <= 0 || sha === undefined) return;
  const awaited = awaitArtifacts(octokit, repository, {
    ...{ sha, commitName: 'the base commit', artifactName, runId, waitSeconds },
    isWanted: (run) => mayRecord(search, run),
    remark: (text) => void search.remarks.push(text),
    ...(waitPace === undefined ? {} : { pace: waitPace }),
    ...(progress === undefined ? {} : { progress }),
    ...(signal === undefined ? {} : { signal }),
  });
  for await (const { artifact, runId: storedBy, waitedMs } of awaited) {
    if (trusted.refuse(artifact) !== undefined || artifact.run?.headSha !== sha) continue;
    const seconds = Math.round(waitedMs / 1000);
    const how = seconds > 0 ? `was waited for, ${seconds} s` : 'has just measured it';
    const note = `${describeBase(search, sha, artifact.run.headBranch)}; run ${storedBy} ${how}.`;
    yield { artifact, note };
  }
}

/**
 * Whether a run is one whose measurement would be taken, and that can be expected to make one: a
 * push to a feature branch usually compares and stores nothing.
 */
function mayRecord(search: Search, run: WorkflowRun): boolean {
  const { task } = search.request;
  const { headBranch } = run;
  if (run.headRepositoryId !== search.repository.id || !BASELINE_EVENTS.has(run.event))
    return false;
  if (headBranch === (task.mainBranch ?? task.baseBranch)) return true;
  const { candidates, expired } = search.trusted;
  const isMeasured = [...candidates, ...expired].some(
    (each) => each.run?.headBranch === headBranch,
  );
  return search.branches.includes(headBranch) && isMeasured;
}

/** The measured commit nearest before the change, so that nothing newer is held against it. */
async function* nearestAncestor(search: Search): AsyncGenerator<Choice> {
  for (const branch of search.branches) {
    const measured = search.trusted.of(branch);
    const shas = [...new Set(measured.map(({ run }) => run?.headSha ?? ''))].slice(0, MOST_PLACED);
    let nearest: Awaited<ReturnType<Places['ancestors']>> = [];
    for (let from = 0; nearest.length === 0 && from < shas.length; from += PLACED_TOGETHER) {
      nearest = await search.places.ancestors(shas.slice(from, from + PLACED_TOGETHER));
    }
    for (const { sha, place } of nearest) {
      const note = `The baseline is ${short(sha)}, the newest measured commit of ${branch} that the change builds on, ${place.note}${search.whyNotBase(branch)}.`;
      for (const artifact of measured) {
        if (artifact.run?.headSha === sha) yield { artifact, note };
      }
    }
  }
}

/** Whatever was measured last. */
async function* newestOfBranch(search: Search): AsyncGenerator<Choice> {
  for (const branch of search.branches) {
    for (const artifact of search.trusted.of(branch)) {
      const sha = artifact.run?.headSha ?? '';
      const place = await search.places.of(sha);
      yield {
        artifact,
        note: `The baseline is ${short(sha)}, the newest measured commit of ${branch}${place === undefined ? '' : `, ${place.note}`}${search.whyNotBase(branch)}.`,
      };
    }
  }
}

export const RESOLVERS: readonly Resolver[] = [
  atBaseCommit,
  measuredMeanwhile,
  nearestAncestor,
  newestOfBranch,
];

/** `2026-01-05` of an ISO date and time; empty for anything else. */
function dayOf(time: string | undefined): string {
  return /^\d{4}-\d{2}-\d{2}(?=T)/.exec(time ?? '')?.[0] ?? '';
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function short(sha: string): string {
  return sha.slice(0, 9);
}

/**
 * Which stored measurement a change is compared with: a list of small resolvers, tried in turn.
 * Each says which one it chose and why, because a baseline that nobody expected has shown
 * improvements that were none.
 */
import type { Measurement } from '../baseline/schema.js';
import { type TrendPoint, trendPointOf } from '../compare/trend.js';
import { InputError } from '../errors.js';
import { listArtifacts, type StoredArtifact } from './artifacts.js';
import type { Repository } from './context.js';
import { type History, mostExaminedFor, readHistory } from './history.js';
import type { Octokit } from './octokit.js';
import { RESOLVERS, Search } from './resolvers.js';
import type { CompareTask } from './task.js';
import { TrustedArtifacts } from './trusted.js';
import type { WaitPace } from './waiting.js';

export interface BaselineRequest {
  readonly artifactName: string;
  readonly task: Pick<
    CompareTask,
    'baseBranch' | 'mainBranch' | 'baseSha' | 'isMergedBase' | 'referenceSha'
  >;
  /** This run's own artifacts are no baseline for it. */
  readonly runId: number;
  /**
   * Whether timings can be compared with those of this measurement. Without it nothing is timed:
   * the trend has counts only.
   */
  readonly isComparable?: (measurement: Measurement) => boolean;
  /** So many further measurements are read for history and trend, 20 by default; 0: none. */
  readonly mostFurther?: number;
  /** How long a run that is measuring the base commit is waited for; 0, the default: not at all. */
  readonly waitSeconds?: number;
  readonly waitPace?: WaitPace;
  /** Gets a line when waiting begins, and then each half minute. */
  readonly progress?: (line: string) => void;
  /** Ends the search. */
  readonly signal?: AbortSignal;
}

export type BaselineSearch =
  | {
      readonly kind: 'found';
      readonly measurement: Measurement;
      /** Commit that was measured. */
      readonly sha: string;
      /** Which baseline this is and how it was chosen, as sentences. */
      readonly note: string;
      /** Up to nine further measurements whose timings can be compared, newest first. */
      readonly history: readonly Measurement[];
      /** All measurements that were read, the chosen one first; empty when none further was wanted. */
      readonly trend: readonly TrendPoint[];
      /** What was passed over, and why. */
      readonly warnings: readonly string[];
    }
  | {
      readonly kind: 'none';
      readonly note: string;
      readonly trend: readonly [];
      readonly warnings: readonly string[];
    };

/** So many artifacts are looked at closely before there is no baseline. */
const MOST_EXAMINED = 20;
const MOST_FURTHER = 20;

/**
 * The baseline for a change, and the history it stands in: of the branch that the change goes to
 * and, for a stacked pull request, of the main branch as well.
 * @param historyMs how long reading the history may take
 * @throws InputError when the token may not look for it or GitHub does not answer; the reason of an
 * aborted signal
 */
export async function findBaseline(
  octokit: Octokit,
  repository: Repository,
  request: BaselineRequest,
  historyMs?: number,
): Promise<BaselineSearch> {
  const { artifactName, signal } = request;
  const artifacts = await listArtifacts(octokit, repository, artifactName, signal);
  const search = new Search(octokit, repository, request, artifacts);
  const warnings: string[] = [];
  const seen = new Set<number>();
  for (const resolve of RESOLVERS) {
    for await (const { artifact, note } of resolve(search)) {
      if (seen.has(artifact.id) || seen.size >= MOST_EXAMINED) continue;
      seen.add(artifact.id);
      const examined = await search.trusted.examine(artifact);
      if ('refused' in examined) {
        warnings.push(`artifact ${artifact.id} was refused: ${examined.refused}`);
        continue;
      }
      const { measurement } = examined;
      const history = await historyBeside(search, artifact, seen, historyMs);
      const own = trendPointOf(measurement, request.isComparable?.(measurement) ?? false);
      return {
        kind: 'found',
        measurement,
        sha: artifact.run?.headSha ?? '',
        note: search.withRemarks(note),
        history: history.measurements,
        trend: request.mostFurther === 0 ? [] : [own, ...history.points],
        warnings: [...search.remarks, ...warnings, ...history.warnings],
      };
    }
  }
  const refused = [...search.trusted.passedOver, ...warnings];
  const note = search.withRemarks(search.describeNone(refused));
  return { kind: 'none', note, trend: [], warnings: [...search.remarks, ...warnings] };
}

function historyBeside(
  { trusted, request }: Search,
  chosen: StoredArtifact,
  seen: ReadonlySet<number>,
  mostMs?: number,
): Promise<History> {
  const { mostFurther: most = MOST_FURTHER, isComparable = () => false, signal } = request;
  return readHistory(
    {
      candidates: trusted.candidates.filter(({ id }) => !seen.has(id)),
      chosen,
      most,
      mostExamined: mostExaminedFor(most) - seen.size,
      isComparable,
      examine: (artifact, timeoutMs) => trusted.examine(artifact, timeoutMs),
      ...(signal === undefined ? {} : { signal }),
    },
    mostMs,
  );
}

export interface BranchHistoryRequest {
  readonly artifactName: string;
  readonly branch: string;
  /** This run's own artifacts are left out. */
  readonly runId: number;
  /** So many measurements are read; 0: none. */
  readonly most: number;
  readonly isComparable: (measurement: Measurement) => boolean;
  readonly signal?: AbortSignal;
}

/**
 * The history of a branch for a run that records a measurement of it, and has no base to find.
 * What goes wrong is a warning: the measurement is worth keeping without.
 * @param mostMs how long reading may take
 * @throws only the reason of an aborted signal, and what nobody foresaw
 */
export async function readBranchHistory(
  octokit: Octokit,
  repository: Repository,
  request: BranchHistoryRequest,
  mostMs?: number,
): Promise<History> {
  const { artifactName, branch, runId, most, isComparable, signal } = request;
  if (most <= 0) return { measurements: [], points: [], warnings: [] };
  const ending = signal === undefined ? {} : { signal };
  let artifacts: readonly StoredArtifact[];
  try {
    artifacts = await listArtifacts(octokit, repository, artifactName, signal);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const warnings = [`the branch's history was not read: ${error.message}`];
    return { measurements: [], points: [], warnings };
  }
  const trust = { branches: [branch] as const, runId, ...ending };
  const trusted = new TrustedArtifacts(octokit, repository, trust, artifacts);
  return readHistory(
    {
      candidates: trusted.candidates,
      most,
      mostExamined: mostExaminedFor(most),
      isComparable,
      examine: (artifact, timeoutMs) => trusted.examine(artifact, timeoutMs),
      ...ending,
    },
    mostMs,
  );
}

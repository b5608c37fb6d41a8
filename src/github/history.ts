/**
 * Further measurements of the branch, which tell how far one job's timings lie from another's, and
 * where the service is heading. They only inform: what goes wrong here is told and fails nothing.
 */
import type { Measurement } from '../baseline/schema.js';
import { type TrendPoint, trendPointOf } from '../compare/trend.js';
import type { StoredArtifact } from './artifacts.js';
import { isDenied } from './failure.js';
import type { Examined } from './trusted.js';

export interface HistoryRequest {
  /** Newest first, neither the chosen one nor any that was refused already. */
  readonly candidates: readonly StoredArtifact[];
  /** The one that is compared with, where there is one. */
  readonly chosen?: StoredArtifact;
  /** So many measurements of different commits are read. */
  readonly most: number;
  /** So many artifacts may be looked at for that. */
  readonly mostExamined: number;
  /** Whether the head's timings can be compared with those of this measurement. */
  readonly isComparable: (measurement: Measurement) => boolean;
  /** @param timeoutMs for its run and its download together */
  readonly examine: (artifact: StoredArtifact, timeoutMs: number) => Promise<Examined>;
  readonly signal?: AbortSignal;
}

export interface History {
  /** Comparable ones, newest first, each of another commit, without their stacks and counts. */
  readonly measurements: readonly Measurement[];
  /** All that were read, newest first, each of another commit: counts need no like machine. */
  readonly points: readonly TrendPoint[];
  /** What was passed over, and why. */
  readonly warnings: readonly string[];
}

/** With the chosen one ten: more would hardly change the estimate of the spread. */
const MOST_COMPARABLE = 9;
const MOST_AT_ONCE = 3;
/** Nothing more is begun after so long, and nothing takes longer; what is there has to do. */
const HISTORY_MS = 15_000;

/** What is kept of a commit: not the whole measurement, of which stacks are the most. */
interface Kept {
  readonly artifact: StoredArtifact;
  readonly point: TrendPoint;
  readonly comparable?: Measurement;
}

/** How many artifacts may be looked at closely for so many measurements of different commits. */
export function mostExaminedFor(most: number): number {
  return Math.max(20, 2 * most);
}

/** The newest of the candidates that can be read. */
export async function readHistory(
  request: HistoryRequest,
  mostMs: number = HISTORY_MS,
): Promise<History> {
  const { candidates, chosen, most, mostExamined, signal } = request;
  const deadline = performance.now() + mostMs;
  const kept = new Map<string, Kept>();
  const warnings: string[] = [];
  // Whatever else there is of these commits is not looked at.
  const settled = new Set(chosen === undefined ? [] : [originOf(chosen)]);
  const examined = new Set<StoredArtifact>();
  const end = (why?: string): History => {
    if (why !== undefined) warnings.push(`the branch's history ends early: ${why}`);
    return { ...inOrder(candidates, kept), warnings };
  };
  for (;;) {
    signal?.throwIfAborted();
    const waiting = candidates.filter((each) => !examined.has(each));
    // Never more than are still wanted, so that the result is what one after the other would give.
    const room = Math.min(MOST_AT_ONCE, most - kept.size, mostExamined - examined.size);
    const batch = firstOfOrigins(waiting, settled, room);
    if (batch.length === 0) return end();
    const leftMs = Math.ceil(deadline - performance.now());
    if (leftMs <= 0) return end(`not read after ${mostMs / 1000} s`);
    const outcomes = await Promise.all(
      batch.map(async (artifact) => ({ artifact, ...(await attempt(request, artifact, leftMs)) })),
    );
    for (const { artifact, ...outcome } of outcomes) {
      examined.add(artifact);
      if ('refused' in outcome) {
        // The rest would be denied as well.
        if (isDenied(outcome.cause)) return end(outcome.refused);
        warnings.push(
          `artifact ${artifact.id} was left out of the branch's history: ${outcome.refused}`,
        );
        continue;
      }
      const origin = originOf(artifact);
      const each = keep(artifact, outcome.measurement, request);
      // Of a commit that several jobs have measured, one that can be compared is worth most.
      if (each.comparable !== undefined) settled.add(origin);
      if (each.comparable !== undefined || !kept.has(origin)) kept.set(origin, each);
    }
  }
}

function keep(
  artifact: StoredArtifact,
  measurement: Measurement,
  { isComparable }: HistoryRequest,
): Kept {
  const isLike = isComparable(measurement);
  const point = trendPointOf(measurement, isLike);
  return { artifact, point, ...(isLike ? { comparable: withoutStacks(measurement) } : {}) };
}

function inOrder(
  candidates: readonly StoredArtifact[],
  kept: ReadonlyMap<string, Kept>,
): Pick<History, 'measurements' | 'points'> {
  const rank = new Map(candidates.map((each, index) => [each, index]));
  const rankOf = ({ artifact }: Kept) => rank.get(artifact) ?? 0;
  const all = [...kept.values()].sort((a, b) => rankOf(a) - rankOf(b));
  return {
    measurements: all.flatMap(({ comparable }) => comparable ?? []).slice(0, MOST_COMPARABLE),
    points: all.map(({ point }) => point),
  };
}

/** What the spread of jobs is estimated from; the stacks are most of a measurement, and not needed. */
function withoutStacks(measurement: Measurement): Measurement {
  return {
    ...measurement,
    ...{ functions: [], frames: [], stacks: [], counts: null },
    rounds: measurement.rounds.map((round) => ({ ...round, samples: [] })),
  };
}

/** Whatever is thrown over one artifact leaves the others. */
async function attempt(
  { examine, signal }: HistoryRequest,
  artifact: StoredArtifact,
  timeoutMs: number,
): Promise<Examined> {
  try {
    return await examine(artifact, timeoutMs);
  } catch (cause) {
    signal?.throwIfAborted();
    return { refused: cause instanceof Error ? cause.message : String(cause), cause };
  }
}

/** The first artifacts of so many origins that are not taken. */
function firstOfOrigins(
  artifacts: readonly StoredArtifact[],
  taken: ReadonlySet<string>,
  most: number,
): StoredArtifact[] {
  const firsts = new Map<string, StoredArtifact>();
  for (const artifact of artifacts) {
    if (firsts.size >= most) break;
    const origin = originOf(artifact);
    if (!taken.has(origin) && !firsts.has(origin)) firsts.set(origin, artifact);
  }
  return [...firsts.values()];
}

/** The commit, for all attempts of a run and all runs of a commit; the run where none is known. */
function originOf({ id, run }: StoredArtifact): string {
  return run?.headSha || `run ${run?.id ?? `of artifact ${id}`}`;
}

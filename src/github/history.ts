/**
 * Further measurements of the branch, which tell how far one job's timings lie from another's.
 * They only inform the decision: what goes wrong here is told and fails nothing.
 */
import type { Measurement } from '../baseline/schema.js';
import { isDenied, type StoredArtifact } from './artifacts.js';

/** What came of looking closely at an artifact. */
export type Examined =
  | { readonly measurement: Measurement }
  | {
      readonly refused: string;
      /** What was thrown, where something was. */
      readonly cause?: unknown;
    };

export interface HistoryRequest {
  /** Newest first, neither the chosen one nor any that was refused already. */
  readonly candidates: readonly StoredArtifact[];
  readonly chosen: StoredArtifact;
  /** So many may still be looked at. */
  readonly mostExamined: number;
  /** Whether the head's timings can be compared with those of this measurement. */
  readonly isComparable: (measurement: Measurement) => boolean;
  /** @param timeoutMs for its download */
  readonly examine: (artifact: StoredArtifact, timeoutMs: number) => Promise<Examined>;
}

export interface History {
  /** Newest first, each of another commit. */
  readonly measurements: readonly Measurement[];
  /** What was passed over, and why. */
  readonly warnings: readonly string[];
}

/** With the chosen one ten: more would hardly change the estimate. */
const MOST_FURTHER = 9;
const MOST_AT_ONCE = 3;
/** Nothing more is begun after so long, and no download takes longer; what is there has to do. */
const HISTORY_MS = 15_000;

/** The newest of the candidates that can be read and compared with. */
export async function readHistory(
  request: HistoryRequest,
  mostMs: number = HISTORY_MS,
): Promise<History> {
  const { candidates, chosen, mostExamined, isComparable } = request;
  const deadline = performance.now() + mostMs;
  const found = new Map<StoredArtifact, Measurement>();
  const warnings: string[] = [];
  const taken = new Set([originOf(chosen)]);
  const examined = new Set<StoredArtifact>();
  const end = (why?: string): History => ({
    measurements: candidates.flatMap((each) => found.get(each) ?? []),
    warnings:
      why === undefined ? warnings : [...warnings, `the branch's history ends early: ${why}`],
  });
  for (;;) {
    const waiting = candidates.filter((each) => !examined.has(each));
    // Never more than are still wanted, so that the result is what one after the other would give.
    const room = Math.min(MOST_AT_ONCE, MOST_FURTHER - found.size, mostExamined - examined.size);
    const batch = firstOfOrigins(waiting, taken, room);
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
      } else if (isComparable(outcome.measurement)) {
        found.set(artifact, withoutStacks(outcome.measurement));
        taken.add(originOf(artifact));
      }
    }
  }
}

/** What the spread of jobs is estimated from; the stacks are most of a measurement, and not needed. */
function withoutStacks(measurement: Measurement): Measurement {
  return {
    ...measurement,
    ...{ functions: [], frames: [], stacks: [], counts: null },
    rounds: measurement.rounds.map((round) => ({ ...round, samples: [] })),
  };
}

async function attempt(
  { examine }: HistoryRequest,
  artifact: StoredArtifact,
  timeoutMs: number,
): Promise<Examined> {
  try {
    return await examine(artifact, timeoutMs);
  } catch (cause) {
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

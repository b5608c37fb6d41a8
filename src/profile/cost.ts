/** A profile whose weights are costs: what reports, tables and flame graphs are made of. */
import type { ProfileTables, WeightedStack } from './model.js';

/** What a weight is. `ms per request` needs a CPU clock and a number of requests: our own measurements. */
export type CostUnit = 'ms per request' | 'seconds' | 'samples' | 'bytes';

/** One thread's part of a profile. */
export interface CostThread {
  /** For people: `worker 4711, AnyIO worker thread`. */
  readonly label: string;
  /** What threads of its kind share in all recordings: the label without ids. Else the label. */
  readonly kind?: string;
  readonly samples: readonly WeightedStack[];
}

/** Waiting samples are left out already, or `notes` says that they could not be. */
export interface CostProfile {
  /** What it is of, for people: a file's name, a commit. */
  readonly name: string;
  readonly tables: ProfileTables;
  /** A stack is there once; weights in `unit`, above 0. */
  readonly samples: readonly WeightedStack[];
  readonly unit: CostUnit;
  /** The sum of the weights. */
  readonly totalWeight: number;
  /** Samples behind it, for the certainty of a share; undefined where the format does not tell. */
  readonly sampleCount: number | undefined;
  /** How long it was recorded, where that is known. */
  readonly durationSeconds?: number | undefined;
  /** Whether what is small was left out, so that numbers are lower bounds. */
  readonly isApproximate: boolean;
  /** Whether samples of waiting threads count: numbers are time then, not CPU. */
  readonly countsWaiting?: true;
  /** What a reader of the numbers has to know; sentences. */
  readonly notes: readonly string[];
  /** Empty where the format does not tell threads apart. */
  readonly threads: readonly CostThread[];
}

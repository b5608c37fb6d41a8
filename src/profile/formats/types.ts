/** What a recorded profile is, whatever tool and format it came from. */
import type { ProfileTables, WeightedStack } from '../model.js';

/** The formats that are read. */
export const PROFILE_FORMATS = [
  'raw',
  'speedscope',
  'svg',
  'pprof',
  'austin',
  'cpython-collapsed',
] as const;

export type ProfileFormat = (typeof PROFILE_FORMATS)[number];

/** What weights count; `samples` also where a file does not say. */
export type WeightUnit = 'samples' | 'seconds' | 'bytes';

/** The samples of one thread; a stack is there once. */
export interface RecordedThread {
  /** Undefined where the file does not say. */
  readonly pid: number | undefined;
  /** The operating system's id of the thread, or Python's, as the tool wrote it. */
  readonly tid: number | undefined;
  /** Empty where the file does not say. */
  readonly name: string;
  /** Command line of the process; empty where the file does not say. */
  readonly command: string;
  readonly samples: readonly WeightedStack[];
}

/**
 * A profile as recorded: every sample of all threads, idle or not. Frames that stand for a process
 * or a thread are not on the stacks; `threads` has them.
 */
export interface RecordedProfile {
  readonly format: ProfileFormat;
  readonly tables: ProfileTables;
  /** All threads together; a stack is there once, its weight is above 0. */
  readonly samples: readonly WeightedStack[];
  readonly unit: WeightUnit;
  /** The sum of the weights of `samples`. */
  readonly totalWeight: number;
  /** Whether the format leaves out what is small, so that numbers are lower bounds. */
  readonly isApproximate: boolean;
  /** What a reader of the numbers has to know: what was left out, and why. Sentences. */
  readonly notes: readonly string[];
  /** Empty where the format does not tell threads apart; else their samples are all samples. */
  readonly threads: readonly RecordedThread[];
}

/** A thread's names, without its samples. */
export type ThreadLabel = Omit<RecordedThread, 'samples'>;

export const NO_THREAD: ThreadLabel = { pid: undefined, tid: undefined, name: '', command: '' };

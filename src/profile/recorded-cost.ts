/** A recorded profile as costs: what waited is left out. */
import { InputError } from '../errors.js';
import type { CostProfile, CostThread } from './cost.js';
import type { RecordedProfile, RecordedThread } from './formats/types.js';
import { withoutWaiting } from './waiting.js';

const COUNTED =
  'Threads that wait are counted: this is time, not CPU, and nothing is concluded from it.';

/**
 * The recording as costs; the unit stays.
 * @param name of it, for people
 * @param waiting whether samples whose leaf waits count as well
 * @throws InputError when all of it waited
 */
export function recordedCost(
  recorded: RecordedProfile,
  name: string,
  waiting: 'left out' | 'counted' = 'left out',
): CostProfile {
  const working = waiting === 'counted' ? recorded : worked(recorded);
  if (working === undefined) {
    throw new InputError(`reading the profile ${name}: in all of its samples a thread waits`, {
      advice:
        'was the service idle while it was recorded? Record it under load; --idle shows the threads that wait',
    });
  }
  const { tables, samples, unit, totalWeight, isApproximate, notes, threads } = working;
  const isAlone = new Set(recorded.threads.map(({ pid }) => pid)).size === 1;
  return {
    ...{ name, tables, samples, unit, totalWeight, isApproximate },
    ...(waiting === 'counted'
      ? { countsWaiting: true as const, notes: [COUNTED, ...notes] }
      : { notes }),
    sampleCount: sampleCount(recorded, totalWeight),
    threads: threads.map((thread) => ({
      ...threadLabel(thread, isAlone),
      samples: thread.samples,
    })),
  };
}

/**
 * The recording without what waited; notes say how much that was.
 * @returns undefined when nothing is left
 */
export function worked(recorded: RecordedProfile): RecordedProfile | undefined {
  const left = withoutWaiting(recorded, 'without loops');
  if (left.profile === undefined) return undefined;
  const share = (weight: number) => `${((100 * weight) / recorded.totalWeight).toFixed(1)} %`;
  const notes: string[] = [];
  if (left.waitingWeight > 0) {
    notes.push(
      `${share(left.waitingWeight)} of what was recorded is left out: there, a thread waited for work.`,
    );
  }
  if (left.loopWeight > 0) {
    const names = left.loops.map((each) => `\`${each}\``).join(', ');
    notes.push(
      `${share(left.loopWeight)} is left out because an event loop in C stands on top (${names}): it may wait, or read and write.`,
    );
  }
  return { ...left.profile, notes: [...notes, ...recorded.notes] };
}

/** Most tools write a count or a multiple of the time between two samples. */
const MOST_RATE_HZ = 100_000;

function sampleCount({ unit, samples }: RecordedProfile, kept: number): number | undefined {
  if (unit === 'samples') return kept;
  if (unit !== 'seconds') return undefined;
  // py-spy and Go count samples of the same length: all weights are multiples of the smallest one.
  const smallest = samples.reduce((least, { weight }) => Math.min(least, weight), Infinity);
  const rate = 1 / smallest;
  if (rate > MOST_RATE_HZ || !isWhole(rate)) return undefined;
  return samples.every(({ weight }) => isWhole(weight * rate))
    ? Math.round(kept * rate)
    : undefined;
}

function isWhole(value: number): boolean {
  return value > 0.5 && Math.abs(value - Math.round(value)) < 1e-6 * Math.max(1, value);
}

/**
 * `process 4711, AnyIO worker thread 4712`, and without ids.
 * @param isAlone whether the profile has no other process, so that its id says nothing
 */
export function threadLabel(
  { pid, tid, name }: RecordedThread,
  isAlone = false,
): Required<Pick<CostThread, 'label' | 'kind'>> {
  const isMain = tid !== undefined && tid === pid;
  // Names of threads end with their number in the pool.
  const kind =
    name.replace(/([-_ ]?\d+)+$/, '') ||
    (isMain ? 'MainThread' : tid === undefined ? 'process' : 'thread');
  const process = pid === undefined ? '' : `process ${pid}`;
  if (tid === undefined && name === '') return { label: process || kind, kind };
  const thread = `${name || kind}${tid === undefined || isMain ? '' : ` ${tid}`}`;
  return { label: process === '' || isAlone ? thread : `${process}, ${thread}`, kind };
}

/** A recorded profile as costs: what waited is left out. */
import { InputError } from '../errors.js';
import type { CostProfile, CostThread } from './cost.js';
import type { RecordedProfile, RecordedThread } from './formats/types.js';
import { type IdleLeaf, idleKind } from './idle.js';
import type { Frame, FunctionId, StackNode, WeightedStack } from './model.js';

/**
 * The recording without the samples whose leaf waits; the unit stays.
 * @param name of it, for people
 * @throws InputError when all of it waited
 */
export function recordedCost(recorded: RecordedProfile, name: string): CostProfile {
  const { tables, samples, unit, totalWeight, isApproximate, notes, threads } =
    withoutWaiting(recorded);
  const isAlone = new Set(recorded.threads.map(({ pid }) => pid)).size === 1;
  if (totalWeight <= 0) {
    throw new InputError(`reading the profile ${name}: in all of its samples a thread waits`, {
      advice: 'was the service idle while it was recorded? Record it under load',
    });
  }
  return {
    ...{ name, tables, samples, unit, totalWeight, isApproximate, notes },
    sampleCount: sampleCount(recorded, totalWeight),
    threads: threads.map((thread) => ({
      ...threadLabel(thread, isAlone),
      samples: thread.samples,
    })),
  };
}

/** What is left when all waiting is left out; notes say how much that was. */
export function withoutWaiting(recorded: RecordedProfile): RecordedProfile {
  const kinds = idleKinds(recorded);
  const works = ({ stack }: WeightedStack) => kinds[stack] === undefined;
  const samples = recorded.samples.filter(works);
  return {
    ...recorded,
    samples,
    totalWeight: samples.reduce((sum, { weight }) => sum + weight, 0),
    notes: [...idleNotes(recorded, kinds), ...recorded.notes],
    threads: recorded.threads
      .map((thread) => ({ ...thread, samples: thread.samples.filter(works) }))
      .filter(({ samples: own }) => own.length > 0),
  };
}

/** By stack: how it waits; undefined for one that works. Memory is allocated by what works only. */
function idleKinds({ tables, unit }: RecordedProfile): (IdleLeaf['kind'] | undefined)[] {
  if (unit === 'bytes') return [];
  const ofFunction = tables.functions.map(({ name, path }) => idleKind({ name, file: path }));
  if (ofFunction.every((kind) => kind === undefined)) return [];
  return tables.stacks.map(({ frame }: StackNode) => {
    return ofFunction[(tables.frames[frame] as Frame).function];
  });
}

function idleNotes(
  { samples, totalWeight, tables }: RecordedProfile,
  kinds: readonly (IdleLeaf['kind'] | undefined)[],
): string[] {
  let [waiting, loop] = [0, 0];
  const leaves = new Set<string>();
  for (const { stack, weight } of samples) {
    const kind = kinds[stack];
    if (kind === undefined) continue;
    if (kind === 'loop') {
      loop += weight;
      const { frame } = tables.stacks[stack] as StackNode;
      const { name } = tables.functions[(tables.frames[frame] as Frame).function] as FunctionId;
      leaves.add(`\`${name}\``);
    } else waiting += weight;
  }
  const share = (weight: number) => `${((100 * weight) / totalWeight).toFixed(1)} %`;
  const notes: string[] = [];
  if (waiting > 0) {
    notes.push(
      `${share(waiting)} of what was recorded is left out: there, a thread waited for work.`,
    );
  }
  if (loop > 0) {
    notes.push(
      `${share(loop)} is left out because an event loop in C stands on top (${[...leaves].join(', ')}): it may wait, or read and write.`,
    );
  }
  return notes;
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

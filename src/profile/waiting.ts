/** A recorded profile without the samples in which a thread waited. */
import type { RecordedProfile } from './formats/types.js';
import { idleKind } from './idle.js';
import type { Frame, FunctionId, StackNode, WeightedStack } from './model.js';

/**
 * Leaves out the stacks whose leaf waits (`idle.ts`). An event loop in C that the sampler saw is
 * kept: it was runnable, and so it probably worked.
 * @returns the rest, and the weight that was left out; undefined when nothing is left
 */
export function withoutWaiting(profile: RecordedProfile): {
  readonly profile: RecordedProfile | undefined;
  readonly waitingWeight: number;
} {
  const { functions, frames, stacks } = profile.tables;
  const waits = functions.map(({ name, path, origin }: FunctionId) => {
    const kind = origin === 'app' ? undefined : idleKind({ name, file: path });
    return kind === 'wait' || kind === 'poll';
  });
  const works = ({ stack }: WeightedStack) => {
    const { frame } = stacks[stack] as StackNode;
    return waits[(frames[frame] as Frame).function] !== true;
  };
  const samples = profile.samples.filter(works);
  const totalWeight = sum(samples);
  const waitingWeight = sum(profile.samples.filter((sample) => !works(sample)));
  if (samples.length === 0) return { profile: undefined, waitingWeight };
  const threads = profile.threads
    .map((thread) => ({ ...thread, samples: thread.samples.filter(works) }))
    .filter((thread) => thread.samples.length > 0);
  return { profile: { ...profile, samples, totalWeight, threads }, waitingWeight };
}

function sum(samples: readonly WeightedStack[]): number {
  return samples.reduce((total, { weight }) => total + weight, 0);
}

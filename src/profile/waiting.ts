/** A recorded profile without the samples in which a thread waited. */
import type { RecordedProfile } from './formats/types.js';
import { waitingOf } from './idle.js';
import type { Frame, FunctionId, StackNode, WeightedStack } from './model.js';

export interface WithoutWaiting {
  /** Undefined when nothing is left. */
  readonly profile: RecordedProfile | undefined;
  /** Weight that was left out: threads that waited for work. */
  readonly waitingWeight: number;
  /** Weight of stacks that end in an event loop in C, kept or not. */
  readonly loopWeight: number;
  /** The functions in which these loops run. */
  readonly loops: readonly string[];
}

/**
 * Leaves out the stacks whose leaf waits (`idle.ts`). Memory is allocated by what works only.
 * @param loops whether stacks stay that end in an event loop in C, which waits or reads and writes:
 * a file keeps what a sampler saw, for sums they count as waiting
 */
export function withoutWaiting(
  profile: RecordedProfile,
  loops: 'with loops' | 'without loops',
): WithoutWaiting {
  if (profile.unit === 'bytes') {
    return { profile, waitingWeight: 0, loopWeight: 0, loops: [] };
  }
  const kindOf = waitingOf(profile.tables);
  let [waitingWeight, loopWeight] = [0, 0];
  const names = new Set<string>();
  for (const { stack, weight } of profile.samples) {
    const kind = kindOf(stack);
    if (kind === 'loop') {
      loopWeight += weight;
      names.add(leafName(profile, stack));
    } else if (kind !== undefined) waitingWeight += weight;
  }
  const stays = ({ stack }: WeightedStack) => {
    const kind = kindOf(stack);
    return kind === undefined || (kind === 'loop' && loops === 'with loops');
  };
  const told = { waitingWeight, loopWeight, loops: [...names] };
  const samples = profile.samples.filter(stays);
  if (samples.length === 0) return { profile: undefined, ...told };
  const totalWeight = samples.reduce((sum, { weight }) => sum + weight, 0);
  const threads = profile.threads
    .map((thread) => ({ ...thread, samples: thread.samples.filter(stays) }))
    .filter((thread) => thread.samples.length > 0);
  return { profile: { ...profile, samples, totalWeight, threads }, ...told };
}

function leafName({ tables }: RecordedProfile, stack: number): string {
  const { frame } = tables.stacks[stack] as StackNode;
  return (tables.functions[(tables.frames[frame] as Frame).function] as FunctionId).name;
}

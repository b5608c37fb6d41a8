import type { RawStack } from '../profile/builder.js';
import type { SampledThread } from './speedscope.js';

const IDLE = new Set(['wait', 'Condition.wait', 'select', 'EpollSelector.select']);

export function weighSamples(
  threads: readonly SampledThread[],
  _before: ReadonlyMap<string, number>,
  _after: ReadonlyMap<string, number>,
): { stacks: RawStack[]; seen: number; kept: number; idle: number } {
  const stacks: RawStack[] = [];
  let seen = 0;
  for (const thread of threads)
    for (const frames of thread.stacks) {
      seen += 1;
      const leaf = frames.at(-1);
      if (leaf !== undefined && !IDLE.has(leaf.name)) stacks.push({ frames, weight: 1 });
    }
  return { stacks, seen, kept: stacks.length, idle: seen - stacks.length };
}

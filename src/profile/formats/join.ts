/** Parts of one recording as one profile. */
import { mergeTables } from '../merge.js';
import type { WeightedStack } from '../model.js';
import type { RecordedProfile, RecordedThread } from './types.js';

/**
 * The parts together: equal stacks of equal threads are one, their weights added up.
 * @param parts of one recording, so in the same unit
 * @returns undefined for no part
 */
export function joinProfiles(parts: readonly RecordedProfile[]): RecordedProfile | undefined {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first;
  const { tables, stacks } = mergeTables(parts.map((part) => part.tables));
  const all = new Map<number, number>();
  const threads = new Map<string, { thread: RecordedThread; weights: Map<number, number> }>();
  parts.forEach((part, index) => {
    const moved = stacks[index] as readonly number[];
    add(all, part.samples, moved);
    for (const thread of part.threads) {
      const key = JSON.stringify([thread.pid, thread.tid, thread.name, thread.command]);
      const known = threads.get(key) ?? { thread, weights: new Map<number, number>() };
      threads.set(key, known);
      add(known.weights, thread.samples, moved);
    }
  });
  return {
    ...first,
    tables,
    samples: weighted(all),
    totalWeight: parts.reduce((sum, { totalWeight }) => sum + totalWeight, 0),
    isApproximate: parts.some(({ isApproximate }) => isApproximate),
    notes: [...new Set(parts.flatMap(({ notes }) => notes))],
    threads: [...threads.values()].map(({ thread, weights }) => ({
      ...thread,
      samples: weighted(weights),
    })),
  };
}

function add(
  sums: Map<number, number>,
  samples: readonly WeightedStack[],
  moved: readonly number[],
): void {
  for (const { stack, weight } of samples) {
    const at = moved[stack] as number;
    sums.set(at, (sums.get(at) ?? 0) + weight);
  }
}

function weighted(sums: ReadonlyMap<number, number>): WeightedStack[] {
  return [...sums].map(([stack, weight]) => ({ stack, weight }));
}

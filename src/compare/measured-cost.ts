/** A measurement as costs, and as a recording that other formats can be written of. */
import type { Measurement } from '../baseline/schema.js';
import { costProfile } from '../baseline/tables.js';
import { InputError } from '../errors.js';
import type { CostProfile } from '../profile/cost.js';
import type { RecordedProfile } from '../profile/formats/types.js';
import { mergeTables } from '../profile/merge.js';

/**
 * CPU in milliseconds per request, all rounds together. Which thread a sample is of was not kept.
 * @param name of it, for people
 * @throws InputError when only the work was counted
 */
export function measuredCost(measurement: Measurement, name: string): CostProfile {
  const { rounds } = measurement;
  if (rounds.length === 0) {
    throw new InputError(`reading the measurement ${name}: it has no rounds, only counts`, {
      advice: 'fastapi-spy compare shows counts',
    });
  }
  const cost = costProfile(measurement, name);
  // A file may hold a function or a stack twice.
  const { tables, stacks } = mergeTables([cost.tables]);
  const weights = new Map<number, number>();
  for (const { stack: own, weight } of cost.samples) {
    const stack = stacks[0]?.[own] as number;
    if (weight > 0) weights.set(stack, (weights.get(stack) ?? 0) + weight);
  }
  const samples = [...weights].map(([stack, weight]) => ({ stack, weight }));
  const totalWeight = sum(samples.map(({ weight }) => weight));
  if (!(totalWeight > 0)) {
    throw new InputError(`reading the measurement ${name}: there are no samples in it`);
  }
  const requests = sum(rounds.map((round) => round.requests));
  return {
    ...cost,
    ...{ tables, samples, totalWeight },
    durationSeconds: sum(rounds.map((round) => round.seconds)),
    notes: [
      `The CPU of a request is from the operating system’s clock, the mean of ${rounds.length} rounds with ${requests} requests together; samples say how it is divided.`,
    ],
  };
}

/** The same in seconds, for the writers of other formats. */
export function costAsRecording({
  tables,
  samples,
  totalWeight,
  notes,
}: CostProfile): RecordedProfile {
  const factor = 1 / 1000;
  return {
    ...{ format: 'speedscope', tables, unit: 'seconds', notes, isApproximate: false, threads: [] },
    samples: samples.map(({ stack, weight }) => ({ stack, weight: weight * factor })),
    totalWeight: totalWeight * factor,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

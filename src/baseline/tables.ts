/** The profile tables inside a measurement. */
import type { CostProfile } from '../profile/cost.js';
import type { ProfileTables, WeightedStack } from '../profile/model.js';
import type { Counts, Measurement } from './schema.js';

/** The tables of a measurement, in the shape that the profile code works on. */
export function profileTables(measurement: Measurement): ProfileTables {
  return {
    functions: measurement.functions.map(([name, path, origin]) => ({ name, path, origin })),
    frames: measurement.frames.map(([fn, line]) => ({ function: fn, line })),
    stacks: measurement.stacks.map(([parent, frame]) => ({ parent, frame })),
  };
}

/** The samples of all rounds together; every round weighs as much as its CPU per request. */
export function allSamples(measurement: Measurement): WeightedStack[] {
  const weights = new Map<number, number>();
  for (const round of measurement.rounds) {
    const kept = round.samples.reduce((sum, [, weight]) => sum + weight, 0);
    const scale = round.cpuMs / round.requests / kept;
    for (const [stack, weight] of round.samples) {
      weights.set(stack, (weights.get(stack) ?? 0) + weight * scale);
    }
  }
  return [...weights].map(([stack, weight]) => ({ stack, weight }));
}

/** Milliseconds of CPU per request by stack, as the mean of the rounds. @param name for people */
export function costProfile(measurement: Measurement, name: string): CostProfile {
  const rounds = Math.max(1, measurement.rounds.length);
  const samples = allSamples(measurement).map(({ stack, weight }) => ({
    stack,
    weight: weight / rounds,
  }));
  return {
    name,
    tables: profileTables(measurement),
    samples,
    unit: 'ms per request',
    totalWeight: samples.reduce((sum, { weight }) => sum + weight, 0),
    sampleCount: measurement.rounds.reduce(
      (sum, { sampler }) => sum + Math.max(0, sampler.samples - sampler.idleFiltered),
      0,
    ),
    isApproximate: false,
    notes: [],
    threads: [],
  };
}

/** Mean CPU of a request over the rounds, in milliseconds; 0 without rounds. */
export function meanCpuMsPerRequest(measurement: Measurement): number {
  const perRound = measurement.rounds.map((round) => round.cpuMs / round.requests);
  return perRound.reduce((sum, value) => sum + value, 0) / Math.max(1, perRound.length);
}

/** Calls and turns per request of the whole scenario. */
export function meanCounts(counts: Counts): { calls: number; turns: number } {
  let [calls, turns, weights] = [0, 0, 0];
  for (const { functions, weight } of counts.requests) {
    weights += weight;
    for (const [, ownCalls, ownTurns] of functions) {
      calls += weight * ownCalls;
      turns += weight * ownTurns;
    }
  }
  return { calls: calls / weights, turns: turns / weights };
}

/** What a turn is to people. */
export function turnsNoun(unit: Counts['unit']): string {
  return unit === 'jumps' ? 'loop turns' : 'executed lines';
}

/** `812 calls and 3059 loop turns per request`. */
export function describeCounts(counts: Counts): string {
  const { calls, turns } = meanCounts(counts);
  return `${Math.round(calls)} calls and ${Math.round(turns)} ${turnsNoun(counts.unit)} per request`;
}

/** Base against head: what changed, by how much, and whether it counts. Pure. */
import type { Measurement } from '../baseline/schema.js';
import type { Config } from '../config/config.js';
import { mean } from './candidates.js';
import { notesWithoutTimings } from './compatibility.js';
import { compareCounts } from './counts.js';
import type { CompareOptions } from './options.js';
import { compareTimings, type TimingComparison } from './timings.js';
import { type Comparison, type CountComparison, RESULT_SCHEMA, type Side } from './types.js';

export type { CompareOptions } from './options.js';

export function compareOptions(config: Config): CompareOptions {
  return { thresholds: config.thresholds, categories: config.categories };
}

/** Compares two measurements; both have passed the schema. */
export function compare(base: Measurement, head: Measurement, options: CompareOptions): Comparison {
  const timed = base.rounds.length > 0 && head.rounds.length > 0;
  const timings = timed ? compareTimings(base, head, options) : undefined;
  const counts = compareCounts(base, head, options);
  const { metrics, categories, functions, endpoints, certainty, notes } =
    timings ?? untimed(base, head);
  return {
    schema: RESULT_SCHEMA,
    ...decision(timings, counts),
    base: describeMeasurement(base),
    head: describeMeasurement(head),
    ...{ metrics, categories, functions, endpoints, timed, certainty, counts },
    notes: [...notes, ...countNotes(counts, timed), ...notCounted(base, head)],
  };
}

/** What takes the place of timings where a side has none. */
function untimed(
  base: Measurement,
  head: Measurement,
): Omit<TimingComparison, 'verdict' | 'reasons'> {
  const notes = notesWithoutTimings(base, head);
  const without = base.rounds.length === 0 ? 'base' : 'head';
  const isHalf = base.rounds.length + head.rounds.length > 0;
  return {
    metrics: [],
    categories: [],
    functions: [],
    endpoints: [],
    certainty: null,
    notes: isHalf ? [`${without} was not timed, so no timings are compared`, ...notes] : notes,
  };
}

type Decision = Pick<Comparison, 'verdict' | 'reasons'>;

/**
 * More work per request has regressed whatever the timings say: counts are exact on any machine.
 * Where counts decide nothing or are as before, timings decide; where timings decide nothing,
 * because of other hardware or a disturbed machine, counts do.
 */
function decision(timings: Decision | undefined, counts: CountComparison | null): Decision {
  if (timings === undefined) {
    if (counts === null) {
      return {
        verdict: 'inconclusive',
        reasons: ['Neither timings nor counts are on both sides.'],
      };
    }
    return counts.advisory === ''
      ? { verdict: counts.verdict, reasons: counts.reasons }
      : { verdict: 'inconclusive', reasons: [counts.advisory] };
  }
  const isCounted = counts !== null && counts.advisory === '';
  if (isCounted && timings.verdict === 'contaminated') {
    return { verdict: counts.verdict, reasons: [...counts.reasons, ...timings.reasons] };
  }
  const verdict = isCounted && counts.verdict === 'regressed' ? 'regressed' : timings.verdict;
  const reasons = counts?.verdict === verdict ? counts.reasons : [];
  return { verdict, reasons: [...reasons, ...timings.reasons] };
}

/** So many requests that only one side counted are named. */
const MOST_UNMATCHED = 3;

function countNotes(counts: CountComparison | null, timed: boolean): string[] {
  if (counts === null) return [];
  const { advisory, unmatched } = counts;
  const named = unmatched.slice(0, MOST_UNMATCHED).join(', ');
  const rest =
    unmatched.length > MOST_UNMATCHED ? ` and ${unmatched.length - MOST_UNMATCHED} more` : '';
  return [
    // Without timings it is the reason of the verdict.
    ...(advisory !== '' && timed ? [advisory] : []),
    ...(unmatched.length > 0 ? [`not counted on both sides: ${named}${rest}`] : []),
  ];
}

function notCounted(base: Measurement, head: Measurement): string[] {
  return [['base', base.notCounted] as const, ['head', head.notCounted] as const]
    .filter(([, reason]) => reason !== '')
    .map(([side, reason]) => `${side} was not counted: ${reason}`);
}

/** What a report says of one measurement, where there is nothing to compare it with. */
export function describeMeasurement(measurement: Measurement): Side {
  const { fingerprint, rounds } = measurement;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const cpuMsPerRequestByRound = rounds.map((round) => round.cpuMs / round.requests);
  return {
    gitSha: fingerprint.gitSha,
    gitBranch: fingerprint.gitBranch,
    gitDirty: fingerprint.gitDirty,
    createdAt: measurement.createdAt,
    rounds: rounds.length,
    voidRounds: measurement.voidRounds.map(({ reason }) => reason),
    requests: sum(rounds.map((round) => round.requests)),
    errors: sum(rounds.map((round) => round.errors)),
    samples: Math.round(
      sum(rounds.map((round) => round.sampler.samples - round.sampler.idleFiltered)),
    ),
    cpuMsPerRequest: mean(cpuMsPerRequestByRound),
    cpuMsPerRequestByRound,
    requestsPerSecond: mean(rounds.map((round) => round.requests / round.seconds)),
    fingerprint,
  };
}

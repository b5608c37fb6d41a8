/** How surely the timings were decided, in a sentence or two. */
import { leastPairs } from '../compare/looks.js';
import type { Certainty, Comparison, Metric } from '../compare/types.js';
import { areTimingsContaminated, cpuMetric } from './changes.js';
import { formatCount, formatNumber, plural, singleLine } from './format.js';

/** Empty without timings, or where they decide nothing. */
export function certaintyLine(comparison: Comparison): string {
  const { certainty } = comparison;
  if (certainty === null || areTimingsContaminated(comparison)) return '';
  const design = certainty.design === 'paired' ? paired(certainty) : stored(certainty);
  const fewest = missingPairs(certainty);
  const seen =
    fewest === undefined
      ? visible(cpuMetric(comparison))
      : `Fewer than ${plural(fewest, 'pair')} show no change, however large it is.`;
  return [design, seen].filter((part) => part !== '').join(' ');
}

/** The fewest pairs that can decide anything; undefined where there are as many. */
export function missingPairs({ design, pairs, alphaOfLook }: Certainty): number | undefined {
  const fewest = leastPairs(alphaOfLook);
  return design === 'paired' && pairs < fewest ? fewest : undefined;
}

function paired({ pairs, alpha, seed }: Certainty): string {
  return `Base and head ran together in ${plural(pairs, 'pair')} of rounds (seed ${singleLine(seed, 64)}); over identical code at most ${percent(alpha)} of such decisions raise an alarm.`;
}

/** Smaller differences between machines change no number that is shown. */
const LEAST_SPEED_DIFFERENCE = 0.005;

function stored({ jobs, alpha, headSpeed }: Certainty): string {
  const spread =
    jobs > 1
      ? `How far jobs lie apart was estimated with ${formatCount(jobs)} baselines.`
      : 'How far jobs lie apart is an assumption, as there is one baseline only.';
  return `Base was measured in another job. ${speed(headSpeed)}${spread} Over identical code at most ${percent(alpha)} of such decisions should raise an alarm.`;
}

/** Why an effect is not what before → after make: empty where it is. */
function speed(headSpeed: number): string {
  const difference = Math.abs(headSpeed - 1);
  if (!Number.isFinite(difference) || difference < LEAST_SPEED_DIFFERENCE) return '';
  const which = headSpeed > 1 ? 'faster' : 'slower';
  return `Head’s machine was ${percent(difference)} ${which} by a fixed piece of work: effects leave that out, before → after are as measured. `;
}

function visible(cpu: Metric | undefined): string {
  if (cpu === undefined || !Number.isFinite(cpu.detectable)) return '';
  return `A change of CPU per request by ${percent(cpu.detectable)} or more would have been seen.`;
}

function percent(part: number): string {
  const hundredths = part * 100;
  return `${formatNumber(hundredths, hundredths < 10 && hundredths % 1 !== 0 ? 1 : 0)} %`;
}

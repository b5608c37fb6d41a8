/** What a decision over timings is asked, and what it answers. */
import type { Candidate } from './candidates.js';
import type { PerRound } from './profile-of.js';
import type { Verdict } from './types.js';

export interface Question {
  readonly candidates: readonly Candidate[];
  /** CPU per request of base and head, by round. */
  readonly cpu: readonly [PerRound, PerRound];
  /** Samples behind a round of base and head. */
  readonly samples: readonly [PerRound, PerRound];
  /** Kinds whose values say nothing about the service here; they are not decided. */
  readonly disturbed: ReadonlySet<Candidate['kind']>;
}

/** What rounds tell of one metric. */
export interface Estimate {
  /** In the scale of the metric; positive is more of its unit. */
  readonly effect: number;
  /** Simultaneous over all metrics that are gated. */
  readonly interval: readonly [number, number];
  /** Smallest effect that such rounds show nineteen times out of twenty. */
  readonly detectable: number;
}

/** What was decided about one metric. */
export interface Answer extends Estimate {
  /**
   * How often identical code would show such a change, in this direction and in any of the gated
   * metrics; null for a metric that is not gated.
   */
  readonly p: number | null;
  readonly verdict: Verdict;
}

/** All answers, in the order of the candidates. */
export interface Decision {
  readonly answers: readonly Answer[];
  /**
   * Where the true effect of something that is not gated lies, for it alone: wrong in one of twenty
   * on each side.
   */
  readonly bounds: (candidate: Candidate) => readonly [number, number];
}

/** The verdict that an estimate makes, with what is certain about its direction. */
export function verdictOf(
  { threshold, worse }: Candidate,
  { effect, interval }: Estimate,
  { isCertain, atLeast = 0 }: { readonly isCertain: boolean; readonly atLeast?: number },
): Verdict {
  if (threshold === null) return 'unchanged';
  if (isCertain && Math.abs(effect) >= threshold) {
    return effect > 0 === (worse === 'more') ? 'regressed' : 'improved';
  }
  const worst = worse === 'more' ? interval[1] : -interval[0];
  return worst <= Math.max(threshold, atLeast) ? 'unchanged' : 'inconclusive';
}

/** Of a single thing's bounds, on each side. */
export const BOUND = 0.95;
/** Standard normal quantile of 95 %. */
const POWER_Z = 1.645;

/**
 * The smallest effect that is seen nineteen times out of twenty: an estimate must be above the
 * threshold as well as certain, and is as often too small as too large.
 * @param tell from what is decided in (logarithms, points) to what people are told
 */
export function detectable(
  { threshold, scale, worse }: Candidate,
  {
    half,
    standardError,
    tell,
  }: { half: number; standardError: number; tell: (effect: number) => number },
): number {
  const limit = threshold === null ? 0 : scale === 'relative' ? Math.log1p(threshold) : threshold;
  const effect = Math.max(half, limit) + POWER_Z * standardError;
  return worse === 'more' ? tell(effect) : -tell(-effect);
}

/**
 * Binomial: of n samples a share p falls into the thing, give or take √(p(1−p)n). A thing that no
 * sample hit may still be there: at most one sample is taken as missed.
 */
export function shareVariance(part: number, samples: number): number {
  if (samples === 0) return 1;
  const share = Math.min(1, part);
  return Math.max(share * (1 - share), 1 / samples) / samples;
}

/** A log-ratio as a relative change; an effect in points stays. */
export function inScale({ scale }: Candidate, effect: number): number {
  return scale === 'relative' ? Math.expm1(effect) : effect;
}

/**
 * Whether a metric can be above its threshold at all. It is asked of both sides together, so that
 * which of them is called base makes no difference to what is tested.
 */
export function isInReach(candidate: Candidate, cpu: Question['cpu']): boolean {
  const { threshold, isSampled, base, head } = candidate;
  if (threshold === null) return false;
  const sum = (values: PerRound) => values.reduce((total, value) => total + value, 0);
  return !isSampled || sum(base) + sum(head) >= (threshold / 2) * (sum(cpu[0]) + sum(cpu[1]));
}

/** The decision over one metric. Pure, and the only place that turns numbers into a verdict. */
import type { EffectScale, Verdict } from './types.js';

export interface Question {
  /** One value per round. */
  readonly base: readonly number[];
  readonly head: readonly number[];
  readonly scale: EffectScale;
  /** What an effect in points is a part of: CPU per request of base. Unused for relative effects. */
  readonly whole: number;
  /** Effect from which it counts, positive; null: never gated. */
  readonly threshold: number | null;
  /**
   * Standard error of the effect from the finite number of samples, in the effect's scale; 0 for
   * what is measured and not sampled.
   */
  readonly samplingError: number;
  /** Which direction is worse: more (time) or less (throughput). */
  readonly worse: 'more' | 'less';
}

export interface Answer {
  readonly effect: number;
  /** Range of effects between any round of base and any of head. */
  readonly interval: readonly [number, number];
  readonly verdict: Verdict;
}

/**
 * So many standard errors of sampling an effect must have. A comparison looks at some hundred
 * functions, and the rounds of one of them are apart by chance in 1 of 252 comparisons of five
 * against five; four standard errors are a chance of 1 in 30,000 for each.
 */
const LEAST_STANDARD_ERRORS = 4;

/**
 * A metric has regressed when the means differ by at least the threshold, the rounds of the two
 * sides do not overlap, and the samples are enough to tell. It is inconclusive when the means
 * differ by that much and the rounds do overlap, or when one round a side leaves nothing to judge
 * the noise by.
 */
export function decide(question: Question): Answer {
  const { base, head, threshold } = question;
  const b = mean(base);
  const effectOf = (from: number, to: number) => {
    if (question.scale === 'points') return question.whole === 0 ? 0 : (to - from) / question.whole;
    return from === 0 ? (to === 0 ? 0 : Math.sign(to)) : (to - from) / from;
  };
  const effect = effectOf(b, mean(head));
  const interval = [
    effectOf(Math.max(...base), Math.min(...head)),
    effectOf(Math.min(...base), Math.max(...head)),
  ] as const;
  return { effect, interval, verdict: verdict() };

  function verdict(): Verdict {
    if (threshold === null || Math.abs(effect) < threshold) return 'unchanged';
    const apart = interval[0] > 0 || interval[1] < 0;
    const isSeen = Math.abs(effect) >= LEAST_STANDARD_ERRORS * question.samplingError;
    if (!apart || !isSeen || base.length < 2 || head.length < 2) return 'inconclusive';
    const isWorse = question.worse === 'more' ? effect > 0 : effect < 0;
    return isWorse ? 'regressed' : 'improved';
  }
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

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
 * A metric has regressed when the means differ by at least the threshold and the rounds of the
 * two sides do not overlap. It is inconclusive when the means differ by that much and the rounds
 * do overlap, or when one round a side leaves nothing to judge the noise by.
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
    if (!apart || base.length < 2 || head.length < 2) return 'inconclusive';
    const isWorse = question.worse === 'more' ? effect > 0 : effect < 0;
    return isWorse ? 'regressed' : 'improved';
  }
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

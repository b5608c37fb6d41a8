/**
 * The decision over rounds that were measured in pairs: base and head up at once, their requests
 * in turn. The pair is the unit of replication; requests, bursts and samples are not. Pure.
 */
import type { Candidate } from './candidates.js';
import { tQuantile } from './distributions.js';
import type { PerRound } from './profile-of.js';
import {
  type Answer,
  BOUND,
  type Decision,
  detectable,
  type Estimate,
  inScale,
  isInReach,
  type Question,
  shareVariance,
  verdictOf,
} from './question.js';
import { meanAndError, PRIOR_DEGREES, type TestedMetric, testFamily } from './sign-flip.js';

/** A number of pairs at which it is decided, and what of α it has. */
export interface Look {
  readonly pairs: number;
  readonly alpha: number;
}

export interface PairedQuestion extends Question {
  /** Up to the one after all pairs. */
  readonly looks: readonly Look[];
}

/**
 * Standard deviation between pairs of the log-ratio that is to be expected of what is no share of
 * the samples; it only moderates what the pairs show. Seen on two cores with 1,000 requests a side
 * and pair (bench/gate).
 */
const EXPECTED_SPREAD: Readonly<Partial<Record<Candidate['kind'], number>>> = {
  cpu: 0.015,
  'latency-p90': 0.06,
  throughput: 0.02,
};
/** Smallest ratio whose logarithm is taken: nothing against something. */
const LEAST_RATIO = 1e-6;

/** So many metrics are tested together; a profile that has more is not a service's. */
const MOST_GATED = 1000;

/** Decides over pairs; a pair is the rounds of the same number. */
export function decidePairs(question: PairedQuestion): Decision {
  const { candidates, cpu, looks, disturbed } = question;
  const gated = largest(
    candidates.filter((candidate) => isInReach(candidate, cpu) && !disturbed.has(candidate.kind)),
  );
  const { sure: certain, last } = atLooks(gated, question);
  const { alpha } = looks.at(-1) as Look;
  const pairs = cpu[0].length;
  const { describe, criticalValue } = last;
  // Too few pairs for the sign changes to say how far off a mean may be: then Bonferroni's t.
  const critical = Number.isFinite(criticalValue)
    ? criticalValue
    : tQuantile(1 - alpha / Math.max(1, gated.length), PRIOR_DEGREES + pairs - 1);
  const alone = tQuantile(BOUND, PRIOR_DEGREES + pairs - 1);
  // Effects are parts of the geometric mean of both totals; people are told parts of base's.
  const ofBase = Math.exp(meanAndError(logRatios(cpu[0], cpu[1]), 0).mean / 2);
  const measure = (candidate: Candidate) => {
    const { effects, prior } = describe(candidate);
    const unit = candidate.scale === 'points' && candidate.isSampled ? ofBase : 1;
    const tell = (effect: number) => inScale(candidate, effect * unit);
    return { ...meanAndError(effects, prior), tell };
  };
  const answers = candidates.map((candidate): Answer => {
    const { mean, standardError, tell } = measure(candidate);
    const half = critical * standardError;
    const told: Estimate = {
      effect: tell(mean),
      interval: [tell(mean - half), tell(mean + half)],
      detectable: detectable(candidate, { half, standardError, tell }),
    };
    const sure = certain.get(candidate);
    if (sure === undefined) {
      const isDisturbed = candidate.threshold !== null && disturbed.has(candidate.kind);
      return { ...told, p: null, verdict: isDisturbed ? 'contaminated' : 'unchanged' };
    }
    const isWorse = mean > 0 === (candidate.worse === 'more');
    const { p, isCertain } = isWorse ? sure.worse : sure.better;
    return { ...told, p, verdict: verdictOf(candidate, told, { isCertain }) };
  });
  const bounds = (candidate: Candidate) => {
    const { mean, standardError, tell } = measure(candidate);
    return [tell(mean - alone * standardError), tell(mean + alone * standardError)] as const;
  };
  return { answers, bounds };
}

/** The largest metrics by both sides together, which does not depend on which is called base. */
function largest(gated: readonly Candidate[]): readonly Candidate[] {
  if (gated.length <= MOST_GATED) return gated;
  const size = ({ base, head, isSampled }: Candidate) =>
    isSampled ? [...base, ...head].reduce((sum, value) => sum + value, 0) : Number.MAX_VALUE;
  const sizes = new Map(gated.map((candidate) => [candidate, size(candidate)]));
  return [...gated]
    .sort((a, b) => (sizes.get(b) as number) - (sizes.get(a) as number))
    .slice(0, MOST_GATED);
}

/**
 * A function alone, while neither the total nor any kind of work takes more, has to be so many times
 * surer: functions are most of the metrics, and those with the fewest samples. Beside them it only
 * says where.
 */
const FUNCTION_PART = 0.25;

interface Placed {
  readonly candidate: Candidate;
  readonly place: number;
}

function isFunction({ kind }: Candidate): boolean {
  return kind === 'function-self' || kind === 'function-total';
}

interface Sure {
  readonly p: number;
  readonly isCertain: boolean;
}

/**
 * How sure an increase and a decrease of each metric are. What was certain at a look stays so:
 * that look had its part of α.
 */
function atLooks(
  gated: readonly Candidate[],
  question: PairedQuestion,
): {
  readonly sure: ReadonlyMap<Candidate, { readonly worse: Sure; readonly better: Sure }>;
  /** What all pairs say. */
  readonly last: Description;
} {
  const sure = new Map<Candidate, { worse: Sure; better: Sure }>();
  let last: Description | undefined;
  for (const { pairs, alpha } of question.looks) {
    last = describePairs(gated, firstPairs(question, pairs), alpha);
    const { tested, describe, criticalValue } = last;
    const sureAt = (candidate: Candidate, place: number, part: number) => {
      const { pMore, pLess } = tested(place);
      const { effects, prior } = describe(candidate);
      const { mean, standardError } = meanAndError(effects, prior);
      // Both the test and the interval must leave out that nothing changed.
      const isApart = Math.abs(mean) > criticalValue * standardError;
      const isCertain = (p: number) => p <= alpha * part && isApart;
      const before = sure.get(candidate);
      const later = (earlier: Sure | undefined, p: number): Sure =>
        earlier?.isCertain ? earlier : { p, isCertain: isCertain(p) };
      return { worse: later(before?.worse, pMore), better: later(before?.better, pLess) };
    };
    const [functions, others] = [true, false].map((wanted) =>
      gated.flatMap((candidate, place) =>
        isFunction(candidate) === wanted ? [{ candidate, place }] : [],
      ),
    ) as [Placed[], Placed[]];
    for (const { candidate, place } of others) sure.set(candidate, sureAt(candidate, place, 1));
    const isAccompanied = others.some(({ candidate }) => sure.get(candidate)?.worse.isCertain);
    for (const { candidate, place } of functions) {
      sure.set(candidate, sureAt(candidate, place, isAccompanied ? 1 : FUNCTION_PART));
    }
  }
  return { sure, last: last as Description };
}

type Description = ReturnType<typeof describePairs>;

function firstPairs(question: PairedQuestion, pairs: number): PairedQuestion {
  const first = ([base, head]: readonly [PerRound, PerRound]) =>
    [base.slice(0, pairs), head.slice(0, pairs)] as const;
  return { ...question, cpu: first(question.cpu), samples: first(question.samples) };
}

/** What a question's pairs say of a metric, and of all gated ones together. */
function describePairs(gated: readonly Candidate[], question: PairedQuestion, alpha: number) {
  const pairs = question.cpu[0].length;
  const cut = (candidate: Candidate): Candidate =>
    candidate.base.length === pairs
      ? candidate
      : {
          ...candidate,
          base: candidate.base.slice(0, pairs),
          head: candidate.head.slice(0, pairs),
        };
  const cutGated = gated.map(cut);
  const overdispersion = overdispersionOf(cutGated, question);
  const describe = (candidate: Candidate) => {
    const own = cut(candidate);
    return {
      effects: effectsOf(own, question.cpu),
      prior: priorOf(own, question, overdispersion),
    };
  };
  const rows = cutGated.map(describe);
  const family = testFamily(
    {
      // All turned so that more is worse: an alarm is then one family's, whatever it is about.
      effects: rows.map(({ effects }, place) =>
        gated[place]?.worse === 'less' ? effects.map((effect) => -effect) : effects,
      ),
      priors: rows.map(({ prior }) => prior),
    },
    alpha,
  );
  return {
    describe,
    criticalValue: family.criticalValue,
    tested: (place: number) => family.metrics[place] as TestedMetric,
  };
}

/** By pair: a log-ratio, or the difference in points of the total CPU. */
function effectsOf({ base, head, scale, isSampled }: Candidate, cpu: Question['cpu']): number[] {
  if (scale === 'relative') return logRatios(base, head);
  return base.map((value, pair) => {
    const whole = isSampled ? Math.sqrt((cpu[0][pair] as number) * (cpu[1][pair] as number)) : 1;
    return whole === 0 ? 0 : ((head[pair] as number) - value) / whole;
  });
}

function logRatios(base: PerRound, head: PerRound): number[] {
  return base.map((value, pair) => {
    const other = head[pair] as number;
    if (value === other) return 0;
    const ratio = value === 0 ? Number.POSITIVE_INFINITY : other / value;
    return Math.log(Math.min(1 / LEAST_RATIO, Math.max(LEAST_RATIO, ratio)));
  });
}

/** Variance of one pair's effect to be expected. */
function priorOf(candidate: Candidate, question: Question, overdispersion: number): number {
  if (candidate.isSampled) return overdispersion * samplingVariance(candidate, question);
  return (EXPECTED_SPREAD[candidate.kind] ?? 0) ** 2;
}

/** Of a pair's effect, from the samples behind it; mean over the pairs. */
function samplingVariance({ base, head }: Candidate, { cpu, samples }: Question): number {
  const variance = (part: number, whole: number, count: number) =>
    whole === 0 ? 1 : shareVariance(part / whole, count);
  const pairs = base.length;
  const sum = base.reduce(
    (total, value, pair) =>
      total +
      variance(value, cpu[0][pair] as number, samples[0][pair] as number) +
      variance(head[pair] as number, cpu[1][pair] as number, samples[1][pair] as number),
    0,
  );
  return sum / Math.max(1, pairs);
}

/** How many times the sampling variance the pairs show, in the middle of the metrics; at least 1. */
function overdispersionOf(gated: readonly Candidate[], question: Question): number {
  const ratios = gated
    .filter((candidate) => candidate.isSampled)
    .map((candidate) => {
      const effects = effectsOf(candidate, question.cpu);
      const squares = effects.reduce((sum, effect) => sum + effect * effect, 0) / effects.length;
      return squares / samplingVariance(candidate, question);
    })
    .sort((a, b) => a - b);
  return Math.max(1, ratios[ratios.length >> 1] ?? 1);
}

/** How many pairs are measured within a budget of time, and when it is enough. */

import type { Measurement } from '../baseline/schema.js';
import { LOOKS, leastPairs, planLooks } from '../compare/looks.js';
import type { CompareOptions } from '../compare/options.js';
import { compareTimings, type TimingComparison } from '../compare/timings.js';
import type { Metric, MetricKind } from '../compare/types.js';
import type { Pace, Speed, Stand, Undersampled } from '../measure/pace.js';

export interface Budget {
  /** For all pairs together. */
  readonly seconds: number;
  /** Requests of a round, where somebody chose them; else as many as fit. */
  readonly requests?: number | undefined;
  /** Whether others measure pairs as well, so that it is decided after all of them and not before. */
  readonly isPart?: boolean;
}

/**
 * Requests of a round that are enough: neighbouring bursts share most of the noise, so that what
 * is left between pairs is hardly less with more of them (docs/deciding.md).
 */
const ENOUGH_REQUESTS = 1000;
/** With fewer, starting the services would take most of the time. */
const LEAST_REQUESTS = 300;
/** A round of less for each side would hardly be sampled, however many requests that is. */
const LEAST_SECONDS = 0.5;
/** Ending sampler and services. */
const STOP_SECONDS = 0.5;
/** Requests come in whole bursts. */
const STEP = 50;
/** Samples for which further requests are meant to be enough; those of a round vary. */
const AIMED_SAMPLES = 60;
/** One round of few samples does not tell by how much it is too short; and a step must be worth it. */
const LEAST_GROWTH = 1.5;
const MOST_GROWTH = 10;
/** Pairs that are better than more requests of each. */
const WANTED_PAIRS = [16, 12, 8];

export interface PairPlan {
  readonly pairs: number;
  readonly requests: number;
}

/** The pairs that fit into the time: as many as may be useful, then with fewer requests, then fewer. */
export function planPairs(budget: Budget, speed: Speed, wanted: number): PairPlan {
  const fixed = speed.startSeconds + STOP_SECONDS;
  const pairsOf = (requests: number) =>
    Math.floor(budget.seconds / (fixed + requests * speed.requestSeconds));
  const most = LOOKS.at(-1) as number;
  if (budget.requests !== undefined) {
    return { pairs: clamp(pairsOf(budget.requests), 1, most), requests: budget.requests };
  }
  const sampled = Math.ceil((2 * LEAST_SECONDS) / speed.requestSeconds / STEP) * STEP;
  const enough = Math.max(sampled, Math.min(wanted, ENOUGH_REQUESTS));
  const least = Math.max(sampled, Math.min(enough, LEAST_REQUESTS));
  for (const pairs of WANTED_PAIRS) {
    const fitting = (budget.seconds / pairs - fixed) / speed.requestSeconds;
    if (fitting < least) continue;
    const requests = Math.min(enough, Math.floor(fitting / STEP) * STEP);
    return { pairs: clamp(pairsOf(requests), pairs, most), requests };
  }
  return { pairs: Math.max(1, pairsOf(least)), requests: least };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** How many times more requests are sampled enough and fit into the time; undefined when none do. */
function moreByBudget({ samples, seconds }: Undersampled, left: number): number | undefined {
  const wanted = clamp(AIMED_SAMPLES / Math.max(1, samples), LEAST_GROWTH, MOST_GROWTH);
  const growth = Math.min(wanted, left / seconds);
  return growth < LEAST_GROWTH ? undefined : growth;
}

/** Measures pairs until the decision is clear, or the budget is used up. */
export class BudgetPace implements Pace {
  readonly #budget: Budget;
  readonly #options: CompareOptions;
  readonly #progress: (line: string) => void;
  readonly #verify: (base: Measurement) => void;
  #pairs = 0;
  #looks: readonly number[] = [];
  #firstSeconds = 0;
  /** Whether the requests of a round were planned here. */
  #hasPlannedRequests = false;

  /** @param verify told base's measurement after the first pair */
  constructor(
    budget: Budget,
    options: CompareOptions,
    progress: (line: string) => void,
    verify: (base: Measurement) => void = () => undefined,
  ) {
    this.#verify = verify;
    this.#budget = budget;
    this.#options = options;
    this.#progress = progress;
  }

  get most(): number {
    return this.#pairs;
  }

  get looks(): readonly number[] {
    return this.#looks;
  }

  requestsOf(speed: Speed, wanted: number): number {
    const plan = planPairs(this.#budget, speed, wanted);
    this.#use(plan.pairs);
    this.#hasPlannedRequests = this.#budget.requests === undefined;
    return plan.requests;
  }

  moreRequests(round: Undersampled, stand: Pick<Stand, 'rounds' | 'seconds'>): number | undefined {
    if (!this.#hasPlannedRequests) return undefined;
    const growth = moreByBudget(round, this.#budget.seconds - stand.seconds);
    return growth === undefined ? undefined : Math.ceil((round.requests * growth) / STEP) * STEP;
  }

  #use(pairs: number): void {
    this.#pairs = pairs;
    const alpha = this.#options.thresholds['alpha-percent'] / 100;
    this.#looks = this.#budget.isPart ? [pairs] : planLooks(pairs, alpha);
  }

  async goesOn(stand: Stand): Promise<boolean> {
    if (stand.rounds === 1) {
      this.#verify((await stand.measurements())[0] as Measurement);
      this.#firstSeconds = stand.seconds;
    }
    if (stand.rounds <= 2) this.#planAgain(stand);
    if (stand.rounds >= this.most) return false;
    if (
      this.#looks.includes(stand.rounds) &&
      !this.#budget.isPart &&
      (await this.#isDecided(stand))
    )
      return false;
    const perRound = stand.seconds / stand.rounds;
    // Half a pair over the budget is better than a look that was planned and is left out.
    return stand.seconds + perRound / 2 < this.#budget.seconds;
  }

  /**
   * The number of pairs again, as long as no look depends on it: the first start of a service is
   * often slower than all others, and a load that is not sent in bursts is not planned before.
   */
  #planAgain({ rounds, seconds }: Stand): void {
    const later = rounds === 1 ? seconds : seconds - this.#firstSeconds;
    const left = Math.floor((this.#budget.seconds - seconds) / later);
    const pairs = clamp(rounds + left, rounds, LOOKS.at(-1) as number);
    if (rounds === 1 && this.most > 1) return;
    this.#use(pairs);
    const least = leastPairs(this.#options.thresholds['alpha-percent'] / 100);
    if (pairs >= least || this.#budget.isPart) return;
    // After the second pair it is known better.
    if (rounds === 1 && pairs > 1) return;
    const minutes = Math.ceil((this.#firstSeconds + (least - 1) * later) / 60);
    this.#progress(
      `there is time for ${pairs} pair${pairs === 1 ? '' : 's'}, and an alarm takes ${least}: give a budget of ${minutes} minute${minutes === 1 ? '' : 's'}`,
    );
  }

  async #isDecided(stand: Stand): Promise<boolean> {
    const [base, head] = (await stand.measurements()) as [Measurement, Measurement];
    const comparison = compareTimings(base, head, this.#options);
    if (isDecided(comparison)) return true;
    const open = comparison.metrics.filter(awaitedBy(comparison));
    this.#progress(
      `after ${stand.rounds} pairs still open: ${open
        .slice(0, 3)
        .map(({ label }) => label)
        .join(', ')}${open.length > 3 ? ` and ${open.length - 3} more` : ''}`,
    );
    return false;
  }
}

/** What a decision waits for. Of what is sampled, or of one endpoint, no budget sees every change. */
const AWAITED: ReadonlySet<MetricKind> = new Set(['cpu', 'throughput']);

/**
 * Whether further pairs are not needed: nothing that matters is open. After a regression that is
 * only in which kind of work it is.
 */
export function isDecided({ verdict, metrics }: TimingComparison): boolean {
  return verdict === 'contaminated' || !metrics.some(awaitedBy({ verdict }));
}

/** What further pairs are for. */
function awaitedBy({ verdict }: Pick<TimingComparison, 'verdict'>): (metric: Metric) => boolean {
  return verdict === 'regressed' ? isOpenCause : isOpen;
}

function isOpenCause({ kind, effect, threshold, verdict }: Metric): boolean {
  return (
    kind === 'category' && verdict === 'inconclusive' && threshold !== null && effect >= threshold
  );
}

function isOpen({ kind, name, verdict }: Metric): boolean {
  return verdict === 'inconclusive' && (AWAITED.has(kind) || name === 'latency-p90');
}

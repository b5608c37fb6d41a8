/**
 * The decision against rounds of another job. One job is one machine at one time: its rounds share
 * what that machine was like, so more of them cannot help, and the job is the unit of replication.
 * How far jobs of the same code lie apart comes from the last baselines, and from a stated
 * expectation that a few baselines only moderate. Pure.
 */
import type { Measurement } from '../baseline/schema.js';
import { type Candidate, mean } from './candidates.js';
import { tAbove, tQuantile } from './distributions.js';
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

/**
 * Standard deviation of the logarithm between jobs of the same code that is expected where the whole
 * fingerprint is the same, and its weight in degrees of freedom (docs/deciding.md says what it is
 * from).
 */
const EXPECTED_SPREAD = { cpu: 0.027, latency: 0.12, throughput: 0.05 } as const;
const EXPECTED_DEGREES = 20;
/** Where kernel, CPU features or Python build differ, jobs are expected to lie so much further apart. */
const OTHER_SETTING_FACTOR = 2;
/** From so many differences between jobs on they are believed when they say that it is more. */
const ENOUGH_STEPS = 4;
/** Part of α that is total CPU's own; the rest is divided among all other gated metrics. */
const CPU_PART = 0.8;

type Quantity = keyof typeof EXPECTED_SPREAD;

/** How far jobs lie apart: standard deviation of the logarithm, with degrees of freedom. */
export interface JobSpread {
  readonly variance: Readonly<Record<Quantity, number>>;
  readonly degrees: number;
}

/**
 * @param jobs measurements of the same branch and setting; a real change between two of them makes
 *   the spread larger and the decision more careful
 * @param isSameSetting whether base and head have the same fingerprint but for the commit
 */
export function jobSpread(jobs: readonly Measurement[], isSameSetting: boolean): JobSpread {
  const inTime = [...jobs].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const spread = (quantity: Quantity, of: (job: Measurement) => number) =>
    spreadAmong(inTime.map(of), quantity, isSameSetting);
  const cpu = spread('cpu', (job) =>
    meanLog(job.rounds.map(({ cpuMs, requests }) => cpuMs / requests / controlOf(job))),
  );
  const latency = spread('latency', (job) =>
    meanLog(
      job.rounds
        .flatMap(({ latency }) => latency['']?.p90Ms ?? [])
        .map((ms) => ms / controlOf(job)),
    ),
  );
  const throughput = spread('throughput', (job) =>
    meanLog(job.rounds.map(({ requests, seconds }) => (requests / seconds) * controlOf(job))),
  );
  return {
    variance: {
      cpu: cpu.variance,
      latency: latency.variance,
      throughput: throughput.variance,
    },
    degrees: cpu.degrees,
  };
}

/**
 * How far jobs of the same code lie apart in one quantity: half the mean square of successive
 * differences (J. von Neumann, 1941), which forgives a slow trend, moderated by what is expected.
 * @param logs of the quantity, one a job, in order of time
 * @returns variance of the logarithm, with its degrees of freedom
 */
export function spreadAmong(
  logs: readonly number[],
  quantity: Quantity,
  isSameSetting: boolean,
): { readonly variance: number; readonly degrees: number } {
  const squares = logs.slice(1).map((log, step) => (log - (logs[step] as number)) ** 2 / 2);
  const seen = mean(squares);
  const expected = (EXPECTED_SPREAD[quantity] * (isSameSetting ? 1 : OTHER_SETTING_FACTOR)) ** 2;
  // Neighbouring differences share a job: they are worth two thirds of as many independent ones.
  const degrees = EXPECTED_DEGREES + (2 / 3) * squares.length;
  const moderated = (EXPECTED_DEGREES * expected + (degrees - EXPECTED_DEGREES) * seen) / degrees;
  // A few quiet jobs are no promise; wild ones are a warning.
  const variance = squares.length < ENOUGH_STEPS ? moderated : Math.max(moderated, seen);
  return { variance, degrees };
}

/** What is known of the two jobs beside their rounds. */
export interface Jobs {
  readonly spread: JobSpread;
  /** How much faster head's machine was by the control; 1 when it was not. */
  readonly speed: number;
}

/** Mean CPU of the control over the rounds, in milliseconds. */
export function controlOf({ rounds }: Measurement): number {
  return mean(rounds.map(({ machine }) => machine.controlMs));
}

/**
 * Decides against one stored baseline. Head's times are brought to the speed of base's machine, as
 * the control tells it.
 * @param alpha one-sided, for all metrics together
 */
export function decideStored(question: Question, alpha: number, jobs: Jobs): Decision {
  const { candidates, cpu, disturbed } = question;
  const { spread } = jobs;
  const gated = candidates.filter(
    (candidate) => isInReach(candidate, cpu) && !disturbed.has(candidate.kind),
  );
  const others = Math.max(1, gated.filter(({ kind }) => kind !== 'cpu').length);
  const [ofCpu, ofOthers] = [CPU_PART, (1 - CPU_PART) / others];
  const partOf = ({ kind }: Candidate) => (kind === 'cpu' ? ofCpu : ofOthers);
  const critical = {
    cpu: tQuantile(1 - alpha * ofCpu, spread.degrees),
    others: tQuantile(1 - alpha * ofOthers, spread.degrees),
    alone: tQuantile(BOUND, spread.degrees),
  };
  const describe = (candidate: Candidate) => {
    const { effect, standardError } = apart(candidate, question, jobs);
    const half = (candidate.kind === 'cpu' ? critical.cpu : critical.others) * standardError;
    const tell = (value: number) => inScale(candidate, value);
    const told: Estimate = {
      effect: tell(effect),
      interval: [tell(effect - half), tell(effect + half)],
      detectable: detectable(candidate, { half, standardError, tell }),
    };
    const near = critical.alone * standardError;
    return {
      told,
      bounds: [tell(effect - near), tell(effect + near)] as const,
      t: standardError === 0 ? 0 : Math.abs(effect) / standardError,
    };
  };
  const isGated = new Set(gated);
  const answers = candidates.map((candidate): Answer => {
    const { told, t } = describe(candidate);
    if (!isGated.has(candidate)) {
      const isDisturbed = candidate.threshold !== null && disturbed.has(candidate.kind);
      return { ...told, p: null, verdict: isDisturbed ? 'contaminated' : 'unchanged' };
    }
    const p = Math.min(1, tAbove(t, spread.degrees) / partOf(candidate));
    // What such a comparison cannot see it cannot doubt either: the limit is what it could see.
    const certainty = { isCertain: p <= alpha, atLeast: told.detectable };
    return { ...told, p, verdict: verdictOf(candidate, told, certainty) };
  });
  return { answers, bounds: (candidate) => describe(candidate).bounds };
}

/** Effect and standard error, both as logarithms or points of base's total CPU. */
function apart(candidate: Candidate, question: Question, { spread, speed }: Jobs) {
  const { base, scale, isSampled, kind } = candidate;
  const { variance } = spread;
  const head = candidate.head.map((value) => value * factorOf(kind, speed));
  if (scale === 'relative') {
    const logs = [base, head].map((values) => values.map(safeLog)) as [number[], number[]];
    const between = 2 * variance[quantityOf(kind)];
    const effect = mean(logs[1]) - mean(logs[0]);
    return { effect, standardError: Math.sqrt(between + errorOfMeans(...logs)) };
  }
  const whole = isSampled ? mean(question.cpu[0]) : 1;
  if (whole === 0) return { effect: 0, standardError: 0 };
  const parts = [base, head].map((values) => values.map((value) => value / whole)) as [
    number[],
    number[],
  ];
  const share = (mean(parts[0]) + mean(parts[1])) / 2;
  const between = isSampled ? 2 * variance.cpu * share * share : 0;
  const error = Math.max(errorOfMeans(...parts), isSampled ? samplingError(parts, question) : 0);
  return { effect: mean(parts[1]) - mean(parts[0]), standardError: Math.sqrt(between + error) };
}

/** From head's values to what base's machine would have shown. */
function factorOf(kind: Candidate['kind'], speed: number): number {
  if (kind === 'error-rate') return 1;
  return kind === 'throughput' ? 1 / speed : speed;
}

function quantityOf(kind: Candidate['kind']): Quantity {
  if (kind === 'latency-p90') return 'latency';
  return kind === 'throughput' ? 'throughput' : 'cpu';
}

/** Variance of the difference of two means, from how the rounds of each vary. */
function errorOfMeans(base: PerRound, head: PerRound): number {
  const ofMean = (values: PerRound) => {
    if (values.length < 2) return 0;
    const middle = mean(values);
    const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
    return squares / (values.length - 1) / values.length;
  };
  return ofMean(base) + ofMean(head);
}

/** Of the difference of two shares, from the samples of all rounds. */
function samplingError(parts: readonly [PerRound, PerRound], { samples }: Question): number {
  return [0, 1].reduce((sum, side) => {
    const all = (samples[side] as PerRound).reduce((total, each) => total + each, 0);
    return sum + shareVariance(mean(parts[side] as PerRound), all);
  }, 0);
}

function meanLog(values: readonly number[]): number {
  return mean(values.map(safeLog));
}

function safeLog(value: number): number {
  return Math.log(Math.max(value, 1e-9));
}

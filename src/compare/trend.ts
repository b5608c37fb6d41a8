/**
 * How a service's cost moved over the last commits of its branch, and whether it has drifted away
 * from where that began: ten steps of 1 % that no single comparison sees. It is the total that
 * counts: one large step that was told at its own pull request is drift as well. Pure.
 */
import type { Measurement } from '../baseline/schema.js';
import { meanCounts, meanCpuMsPerRequest } from '../baseline/tables.js';
import { mean } from './candidates.js';
import { tQuantile } from './distributions.js';
import { controlOf, spreadAmong } from './stored.js';

/** What the trend keeps of one measurement. */
export interface TrendPoint {
  /** Commit that was measured; empty outside a git repository. */
  readonly sha: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Mean over the rounds; null where only the work was counted. */
  readonly cpuMsPerRequest: number | null;
  /** CPU of the fixed piece of work, which tells the machine's speed; null without rounds. */
  readonly controlMs: number | null;
  /** Per request of the whole scenario; null where the work was not counted. */
  readonly calls: number | null;
  /** Per request, in `unit`; null where the work was not counted. */
  readonly turns: number | null;
  readonly unit: 'jumps' | 'lines' | null;
  readonly scenarioHash: string;
  /** Whether its CPU was measured on a machine and a setting like head's. */
  readonly isComparable: boolean;
}

/**
 * @param isComparable whether timings of it may be held against head's (see compatibility.ts)
 * @returns the point of one measurement; CPU and control are null without rounds, calls, turns and
 *   their unit without counts
 */
export function trendPointOf(measurement: Measurement, isComparable: boolean): TrendPoint {
  const { counts, createdAt, fingerprint, rounds } = measurement;
  const isTimed = rounds.length > 0;
  const work = counts === null ? null : meanCounts(counts);
  return {
    sha: fingerprint.gitSha,
    createdAt,
    cpuMsPerRequest: isTimed ? meanCpuMsPerRequest(measurement) : null,
    controlMs: isTimed ? controlOf(measurement) : null,
    calls: work?.calls ?? null,
    turns: work?.turns ?? null,
    unit: counts?.unit ?? null,
    scenarioHash: fingerprint.scenarioHash,
    isComparable,
  };
}

export type DriftMetric = 'cpu' | 'calls';

/** The end of the window against its beginning. */
export interface Drift {
  readonly metric: DriftMetric;
  /**
   * Per request. CPU: milliseconds at the speed of head's machine, mean of the oldest points. Calls:
   * those of the oldest point.
   */
  readonly base: number;
  /** Per request. CPU: milliseconds, mean of the newest points and head. Calls: head's own. */
  readonly head: number;
  /** (head − base) / base; negative where it became less. */
  readonly effect: number;
  /** Effect from which it counts. */
  readonly threshold: number;
  /** Smallest drift that would have been seen, of CPU nineteen times out of twenty. */
  readonly detectable: number;
  /** The oldest point of the window that head may be compared with. */
  readonly since: Pick<TrendPoint, 'sha' | 'createdAt'>;
  /** Measured commits after that one that may be compared, head included. */
  readonly commits: number;
  /**
   * `drifted`: more than the threshold, and certain. `unknown`: too few points, or above the
   * threshold and not certain. Less is `steady`, as is what is below the threshold.
   */
  readonly verdict: 'drifted' | 'steady' | 'unknown';
}

export interface TrendOptions {
  /** Percent from which a drift counts; null: it is not looked for. */
  readonly thresholds: {
    readonly 'drift-cpu-percent': number | null;
    readonly 'drift-calls-percent': number | null;
  };
}

export interface Trend {
  /** In order of time, one a commit, head last. */
  readonly points: readonly TrendPoint[];
  /** One for each metric that is looked for, that head has and some other point has as well. */
  readonly drift: readonly Drift[];
}

/** Points beside head from which on a drift is told. */
export const FEWEST_POINTS: Readonly<Record<DriftMetric, number>> = { cpu: 4, calls: 2 };
/** Part of the decisions over unchanged code that may call it drifted. */
const ALPHA = 0.01;
/** One in so many points makes up each end of the window, at least two. */
const POINTS_OF_AN_END = 7;
/** Standard normal quantile of 95 %. */
const POWER_Z = 1.645;
/** Means of the same counts, summed in another order, differ by less. */
const ROUNDING = 1e-9;

/**
 * @param points of the branch that head is to be merged into, in any order
 * @param head comes last, whatever its clock says
 * @returns the points in order with what has drifted
 */
export function trendOf(
  points: readonly TrendPoint[],
  head: TrendPoint,
  { thresholds }: TrendOptions,
): Trend {
  const others = onePerCommit(points, head);
  const { 'drift-cpu-percent': cpu, 'drift-calls-percent': calls } = thresholds;
  return {
    points: [...others, head],
    drift: [
      ...(cpu === null ? [] : cpuDrift(others, head, cpu / 100)),
      ...(calls === null ? [] : callsDrift(others, head, calls / 100)),
    ],
  };
}

/** The newest point of each commit but head's, oldest first; without a commit each stands for itself. */
function onePerCommit(points: readonly TrendPoint[], head: TrendPoint): TrendPoint[] {
  const inTime = [...points].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
  const newest = new Map(inTime.map((point) => [point.sha, point]));
  return inTime.filter(
    (point) => point.sha === '' || (point.sha !== head.sha && newest.get(point.sha) === point),
  );
}

/**
 * Both ends of the window against one another: the mean logarithm of the newest seventh, head
 * included, less that of the oldest seventh (at least two points each), every point's CPU divided
 * by its control. With k points at each end and the variance s² between jobs of the same code its
 * standard error is s·√(2/k), and it must be above t of 1 − α.
 *
 * Over 20 points and head, with jobs 2.7 % apart, no drift is called in 0.6 % at a threshold of
 * next to nothing and in 0.0 % at 10 %; 12 % in all is called in 62 %, 15 % in 91 %, 20 % in 99.9 %.
 * A line through all points sees 12 % in 82 %, but calls one step of 8 % in the middle a drift of
 * more than 10 % in 77 % (here 21 %), because the line is then steeper than what happened. Head
 * alone against the oldest third is as blunt as one job is noisy: 15 % in 81 %.
 */
function cpuDrift(others: readonly TrendPoint[], head: TrendPoint, threshold: number): Drift[] {
  const before = others.filter((point) => atControl(point) !== undefined);
  const [oldest] = before;
  const last = atControl(head);
  if (oldest === undefined || last === undefined || head.controlMs === null) return [];
  const logs = [...before.flatMap((point) => atControl(point) ?? []), last];
  const size = Math.min(before.length, Math.max(2, Math.round(logs.length / POINTS_OF_AN_END)));
  const [base, end] = [mean(logs.slice(0, size)), mean(logs.slice(-size))];
  // As the decision against a stored baseline takes it; without head, whose own change is no noise.
  const { variance, degrees } = spreadAmong(logs.slice(0, -1), 'cpu', true);
  const standardError = Math.sqrt((variance * 2) / size);
  const half = tQuantile(1 - ALPHA, degrees) * standardError;
  const limit = Math.log1p(threshold);
  const isAbove = end - base >= limit;
  const isUnknown = before.length < FEWEST_POINTS.cpu || (isAbove && end - base < half);
  return [
    {
      metric: 'cpu',
      base: Math.exp(base) * head.controlMs,
      head: Math.exp(end) * head.controlMs,
      effect: Math.expm1(end - base),
      threshold,
      detectable: Math.expm1(Math.max(half, limit) + POWER_Z * standardError),
      since: { sha: oldest.sha, createdAt: oldest.createdAt },
      commits: before.length,
      verdict: isUnknown ? 'unknown' : isAbove ? 'drifted' : 'steady',
    },
  ];
}

/** Logarithm of a point's CPU by its control; undefined where it may not be compared. */
function atControl({ cpuMsPerRequest, controlMs, isComparable }: TrendPoint): number | undefined {
  if (!isComparable || !cpuMsPerRequest || !controlMs) return undefined;
  return Math.log(cpuMsPerRequest / controlMs);
}

/**
 * @returns a point's CPU per request in milliseconds as head's machine would have shown it, by the
 *   control; null where it may not be compared
 */
export function cpuAtSpeedOf(head: TrendPoint, point: TrendPoint): number | null {
  const log = atControl(point);
  return log === undefined || !head.controlMs ? null : Math.exp(log) * head.controlMs;
}

/** Whether the calls of two points are of the same requests; both must have been counted. */
export function areCallsAlike(a: TrendPoint, b: TrendPoint): boolean {
  const areCounted = a.calls !== null && b.calls !== null;
  return areCounted && a.scenarioHash === b.scenarioHash && a.unit === b.unit;
}

/** Counts are exact: head against the oldest that counted the same requests in the same unit. */
function callsDrift(others: readonly TrendPoint[], head: TrendPoint, threshold: number): Drift[] {
  if (head.calls === null) return [];
  const before = others.filter((point) => areCallsAlike(point, head) && point.calls !== 0);
  const [oldest] = before;
  if (oldest === undefined) return [];
  const base = oldest.calls as number;
  const effect = (head.calls - base) / base;
  const isAbove = effect > threshold + ROUNDING;
  const isUnknown = before.length < FEWEST_POINTS.calls;
  return [
    {
      metric: 'calls',
      base,
      head: head.calls,
      effect,
      threshold,
      detectable: threshold,
      since: { sha: oldest.sha, createdAt: oldest.createdAt },
      commits: before.length,
      verdict: isUnknown ? 'unknown' : isAbove ? 'drifted' : 'steady',
    },
  ];
}

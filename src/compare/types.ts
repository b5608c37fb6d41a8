/** What a comparison says: the shape of result.json, described in docs/result.md. */
import type { Fingerprint } from '../baseline/schema.js';
import type { FunctionId } from '../profile/model.js';

export const RESULT_SCHEMA = 2;

export type Verdict = 'regressed' | 'improved' | 'unchanged' | 'inconclusive' | 'contaminated';

export type MetricKind =
  | 'cpu'
  | 'category'
  | 'function-self'
  | 'function-total'
  | 'latency-p90'
  | 'throughput'
  | 'error-rate';

/**
 * How an effect is expressed: `relative` is (head − base) / base; `points` is the change as a part
 * of the total CPU per request of base (0.03 = 3 points), which also takes new and removed code.
 */
export type EffectScale = 'relative' | 'points';

export interface Metric {
  /** Stable identifier, for instance `cpu`, `category:database`, `function-total:app:shop/orders.py:list_orders`. */
  readonly name: string;
  readonly kind: MetricKind;
  /** What people read: `CPU per request`, `database`, `list_orders`. */
  readonly label: string;
  readonly unit: 'ms/request' | 'ms' | 'requests/s' | 'ratio';
  /** Mean over the rounds, in `unit`. */
  readonly base: number;
  readonly head: number;
  /** Lowest and highest round, in `unit`. */
  readonly baseSpread: readonly [number, number];
  readonly headSpread: readonly [number, number];
  /** Signed; positive means more of `unit`. Scale in `scale`. */
  readonly effect: number;
  readonly scale: EffectScale;
  /**
   * Where the true effect lies, same scale: simultaneous for all gated metrics, wrong somewhere
   * with the probability of this look on each side.
   */
  readonly interval: readonly [number, number];
  /**
   * How often identical code would show such a change in any gated metric; null for a metric that
   * is not gated, or far too small to be above its threshold.
   */
  readonly p: number | null;
  /** Smallest effect that this comparison would have seen nineteen times out of twenty. */
  readonly detectable: number;
  /** Effect from which it counts, same scale, always positive; null: shown, never gated. */
  readonly threshold: number | null;
  readonly verdict: Verdict;
}

/** CPU of one thing on both sides: milliseconds per request and share of the side's total (0..1). */
export interface CpuChange {
  readonly baseMsPerRequest: number;
  readonly headMsPerRequest: number;
  readonly baseShare: number;
  readonly headShare: number;
  /** Change as a part of base's total CPU per request: 0.02 is two points. */
  readonly effectPoints: number;
}

export interface CategoryRow extends CpuChange {
  readonly category: string;
  readonly label: string;
  readonly verdict: Verdict;
}

export interface FunctionRow {
  readonly id: FunctionId;
  readonly category: string;
  readonly self: CpuChange;
  readonly total: CpuChange;
  /** Seen on both sides, only in head, only in base, or under another name or in another file. */
  readonly presence: 'both' | 'new' | 'removed' | 'moved';
  /** The other name of a moved one; null for all others. */
  readonly movedFrom: FunctionId | null;
  /** Takes more time, while its caller, its file or its category does not: it does not fail the job. */
  readonly isCostShift: boolean;
  /** The worse of its two metrics; `unchanged` when neither is gated. */
  readonly verdict: Verdict;
}

export interface EndpointRow {
  readonly name: string;
  readonly baseP50Ms: number;
  readonly headP50Ms: number;
  readonly baseP90Ms: number;
  readonly headP90Ms: number;
  readonly baseP99Ms: number;
  readonly headP99Ms: number;
  readonly verdict: Verdict;
}

/** An exact amount per request, a weighted mean over the requests it is about. */
export interface CountPair {
  readonly base: number;
  readonly head: number;
}

export type CountMetricKind =
  | 'count-total'
  | 'count-endpoint'
  | 'count-category'
  | 'count-function'
  | 'count-queries';

/** One decision about counts. Exact: no interval, no significance. */
export interface CountMetric extends CountPair {
  /** Stable identifier: `calls`, `turns:endpoint:list orders`, `queries:list orders`. */
  readonly name: string;
  readonly kind: CountMetricKind;
  readonly label: string;
  readonly of: 'calls' | 'turns' | 'queries';
  /**
   * `relative`: (head − base) / base. `absolute`: head − base, for a category as a part of all of
   * base's calls. `maximum`: head itself.
   */
  readonly effect: number;
  readonly scale: 'relative' | 'absolute' | 'maximum';
  /** In the scale of the effect; null: shown, never gated. */
  readonly threshold: number | null;
  readonly verdict: 'regressed' | 'improved' | 'unchanged';
}

export interface CountRow {
  readonly name: string;
  readonly label: string;
  readonly calls: CountPair;
  readonly turns: CountPair;
  readonly verdict: CountMetric['verdict'];
}

/** Who makes more or fewer calls of a function: the nearest function of the application. */
export interface CallerChange extends CountPair {
  /** Undefined: no function of the application is on the stack. */
  readonly caller: FunctionId | undefined;
  readonly endpoint: string;
}

export interface CountFunctionRow {
  readonly id: FunctionId;
  readonly category: string;
  /** Per request of the whole scenario. */
  readonly calls: CountPair;
  readonly turns: CountPair;
  /** `moved`: the same counts were under another name or file on the other side. */
  readonly presence: 'both' | 'new' | 'removed' | 'moved';
  /** The other name of a moved one. */
  readonly movedFrom: FunctionId | undefined;
  /** Endpoint of the largest change of calls, and both sides there per request of it. */
  readonly endpoint: string;
  readonly inEndpoint: { readonly calls: CountPair; readonly turns: CountPair };
  /** Largest changes first; per request of the endpoint. */
  readonly callers: readonly CallerChange[];
}

/** An installed distribution whose version differs between the sides. */
export interface PackageChange {
  readonly name: string;
  readonly base: string;
  readonly head: string;
  /** Calls and turns per request in its code. */
  readonly calls: CountPair;
  readonly turns: CountPair;
}

/** One request of the scenario; an endpoint may have several, of different size. */
export interface CountRequestRow {
  readonly endpoint: string;
  /** Method and path. */
  readonly label: string;
  readonly calls: CountPair;
  readonly queries: CountPair;
}

export interface CountComparison {
  readonly unit: 'jumps' | 'lines';
  /** Why the counts decide nothing here; empty when they do. */
  readonly advisory: string;
  readonly verdict: CountMetric['verdict'];
  /** One sentence for each cause, most important first. */
  readonly reasons: readonly string[];
  readonly metrics: readonly CountMetric[];
  readonly calls: CountPair;
  readonly turns: CountPair;
  readonly endpoints: readonly CountRow[];
  /** By endpoint and label. */
  readonly requests: readonly CountRequestRow[];
  readonly categories: readonly CountRow[];
  /** Functions whose counts differ, largest change of calls and turns first. */
  readonly functions: readonly CountFunctionRow[];
  readonly packages: readonly PackageChange[];
  /** Functions left out of the decision, because they differ from pass to pass. */
  readonly unstable: readonly FunctionId[];
  /** Calls and turns per request that belong to no request. */
  readonly leftOut: CountPair;
  /** Requests that only one side counted. */
  readonly unmatched: readonly string[];
}

export interface Side {
  readonly gitSha: string;
  readonly gitBranch: string;
  readonly gitDirty: boolean;
  readonly createdAt: string;
  readonly rounds: number;
  readonly voidRounds: readonly string[];
  readonly requests: number;
  readonly errors: number;
  /** Samples kept after the idle filter, all rounds. */
  readonly samples: number;
  readonly cpuMsPerRequest: number;
  readonly cpuMsPerRequestByRound: readonly number[];
  readonly requestsPerSecond: number;
  readonly fingerprint: Fingerprint;
}

/** How surely the timings were decided. */
export interface Certainty {
  /** `paired`: base and head were up at once; `stored`: base was measured in another job. */
  readonly design: 'paired' | 'stored';
  /** Of decisions over identical code, the part that may alarm. */
  readonly alpha: number;
  /** What of it this decision has: less, where there are several looks; p is held against it. */
  readonly alphaOfLook: number;
  /** Pairs of rounds behind the decision; 0 when it is not paired. */
  readonly pairs: number;
  /** Numbers of pairs at which it was planned to decide. */
  readonly looks: readonly number[];
  /** Of the orders and hash seeds that were drawn; empty when it is not paired. */
  readonly seed: string;
  /** Stored baselines that told how far jobs lie apart; 0 when it is paired. */
  readonly jobs: number;
  /**
   * How many times as fast head's machine was, by the control: effects leave it out, the values of
   * both sides are as measured. 1 when it is paired.
   */
  readonly headSpeed: number;
  /** Minutes of measuring that would have decided total CPU; null when it is decided. */
  readonly enoughMinutes: number | null;
}

export interface Comparison {
  readonly schema: typeof RESULT_SCHEMA;
  readonly verdict: Verdict;
  /** One sentence for each cause of the verdict, most important first. */
  readonly reasons: readonly string[];
  readonly base: Side;
  readonly head: Side;
  /** Gated metrics first, then by size of effect. */
  readonly metrics: readonly Metric[];
  /** All categories that either side has, largest first. */
  readonly categories: readonly CategoryRow[];
  /** Functions above the minimum share on either side, largest change (self or total) first. */
  readonly functions: readonly FunctionRow[];
  readonly endpoints: readonly EndpointRow[];
  /** Whether both sides were timed; without it there are no metrics, categories and functions. */
  readonly timed: boolean;
  /** Null where they were not. */
  readonly certainty: Certainty | null;
  /** Exact counts; null where one side has none. */
  readonly counts: CountComparison | null;
  /** What a reader should know before believing it: differing fingerprints, void rounds. */
  readonly notes: readonly string[];
}

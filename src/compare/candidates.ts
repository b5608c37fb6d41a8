/** What is compared of two measurements: every metric with its values, before anything is decided. */
import type { Measurement } from '../baseline/schema.js';
import type { Thresholds } from '../config/schema.js';
import { categoryLabel } from '../profile/categories.js';
import type { FunctionId } from '../profile/model.js';
import { functionLabels } from './function-labels.js';
import type { CpuProfile, FunctionCpu, PerRound } from './profile-of.js';
import type { EffectScale, FunctionRow, Metric, MetricKind } from './types.js';

/** A metric that is to be decided. */
export interface Candidate {
  readonly name: string;
  readonly kind: MetricKind;
  readonly label: string;
  readonly unit: Metric['unit'];
  readonly base: PerRound;
  readonly head: PerRound;
  readonly scale: EffectScale;
  /** Effect from which it counts, positive; null: shown, never gated. */
  readonly threshold: number | null;
  /** Which direction is worse: more (time) or less (throughput). */
  readonly worse: 'more' | 'less';
  /** Whether it is a share of the samples, with their sampling error. */
  readonly isSampled: boolean;
}

/** A function that is shown, with its two metrics. */
export interface FunctionCandidates {
  readonly key: string;
  readonly id: FunctionCpu['id'];
  readonly category: string;
  readonly presence: FunctionRow['presence'];
  readonly movedFrom: FunctionRow['movedFrom'];
  readonly self: Candidate;
  readonly total: Candidate;
}

export interface CategoryCandidate {
  readonly category: string;
  readonly metric: Candidate;
}

/** Everything that is compared; the metrics of all lists together are the family. */
export interface Candidates {
  readonly cpu: Candidate;
  readonly categories: readonly CategoryCandidate[];
  readonly functions: readonly FunctionCandidates[];
  /** Of all requests together, and by endpoint. */
  readonly latencies: readonly { readonly endpoint: string; readonly metric: Candidate }[];
  readonly throughput: Candidate;
  readonly errorRate: Candidate;
}

export function allCandidates(candidates: Candidates): Candidate[] {
  return [
    candidates.cpu,
    ...candidates.categories.map(({ metric }) => metric),
    ...candidates.functions.flatMap(({ self, total }) => [self, total]),
    ...candidates.latencies.map(({ metric }) => metric),
    candidates.throughput,
    candidates.errorRate,
  ];
}

const PER_CENT = 1 / 100;

function scaled(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : value * PER_CENT;
}

/** The candidates of two measurements; both have rounds. */
export function candidatesOf(
  base: Measurement,
  head: Measurement,
  profiles: readonly [CpuProfile, CpuProfile],
  movedFrom: ReadonlyMap<string, FunctionId>,
  thresholds: Thresholds,
): Candidates {
  const [a, b] = profiles;
  const relative = { scale: 'relative', worse: 'more', isSampled: false } as const;
  return {
    cpu: {
      ...{ name: 'cpu', kind: 'cpu', label: 'CPU per request', unit: 'ms/request', ...relative },
      ...{ base: a.cpu, head: b.cpu, threshold: scaled(thresholds['cpu-percent']) },
    },
    categories: categoryCandidates(a, b, thresholds),
    functions: functionCandidates(a, b, movedFrom, thresholds),
    latencies: latencyCandidates(base, head, thresholds),
    throughput: {
      ...{ name: 'throughput', kind: 'throughput', label: 'throughput', unit: 'requests/s' },
      ...{ ...relative, worse: 'less' },
      ...{ base: throughput(base), head: throughput(head) },
      threshold: scaled(thresholds['throughput-percent']),
    },
    errorRate: {
      ...{ name: 'error-rate', kind: 'error-rate', label: 'error rate', unit: 'ratio' },
      ...{ scale: 'points', worse: 'more', isSampled: false },
      ...{ base: errorRate(base), head: errorRate(head) },
      threshold: scaled(thresholds['error-rate-points']),
    },
  };
}

const throughput = ({ rounds }: Measurement): PerRound =>
  rounds.map((round) => round.requests / round.seconds);
const errorRate = ({ rounds }: Measurement): PerRound =>
  rounds.map((round) => round.errors / round.requests);

const SAMPLED = {
  unit: 'ms/request',
  scale: 'points',
  worse: 'more',
  isSampled: true,
} as const;

function categoryCandidates(a: CpuProfile, b: CpuProfile, thresholds: Thresholds) {
  const own = thresholds['category-points-of'];
  const names = new Set([...a.categories.keys(), ...b.categories.keys()]);
  return [...names].map(
    (category): CategoryCandidate => ({
      category,
      metric: {
        ...{ name: `category:${category}`, kind: 'category', label: categoryLabel(category) },
        ...SAMPLED,
        base: a.categories.get(category) ?? zerosOf(a),
        head: b.categories.get(category) ?? zerosOf(b),
        threshold: scaled(
          Object.hasOwn(own, category) ? own[category] : thresholds['category-points'],
        ),
      },
    }),
  );
}

/**
 * Self time is gated for every function; total time only for the application's own: the total of
 * a framework's outer frames is the service's, which has its own gate.
 */
function functionCandidates(
  a: CpuProfile,
  b: CpuProfile,
  movedFrom: ReadonlyMap<string, FunctionId>,
  thresholds: Thresholds,
) {
  const least = thresholds['function-min-share-percent'] * PER_CENT;
  const threshold = scaled(thresholds['function-points']);
  const shown: Omit<FunctionCandidates, 'self' | 'total'>[] = [];
  for (const key of new Set([...a.functions.keys(), ...b.functions.keys()])) {
    const before = a.functions.get(key);
    const after = b.functions.get(key);
    const { id, category } = (after ?? before) as FunctionCpu;
    const origin = movedFrom.get(key) ?? null;
    const share = Math.max(
      mean(before?.total ?? []) / mean(a.cpu),
      mean(after?.total ?? []) / mean(b.cpu),
    );
    // What can be above its threshold is in, by both sides together, so that which of them is
    // called base makes no difference to what is tested.
    const pooled =
      (mean(before?.total ?? []) + mean(after?.total ?? [])) / (mean(a.cpu) + mean(b.cpu));
    const isInReach = threshold !== null && pooled >= threshold / 2;
    if (!(share >= least || isInReach)) continue;
    const presence = presenceOf(before, after, origin);
    shown.push({ key, id, category, presence, movedFrom: origin });
  }
  const labels = functionLabels(shown.map(({ id }) => id));
  return shown.map((each, index): FunctionCandidates => {
    const metric = (field: 'self' | 'total', gate: number | null): Candidate => ({
      name: `function-${field}:${each.key}`,
      kind: `function-${field}`,
      label: labels[index] as string,
      ...SAMPLED,
      base: a.functions.get(each.key)?.[field] ?? zerosOf(a),
      head: b.functions.get(each.key)?.[field] ?? zerosOf(b),
      threshold: gate,
    });
    return {
      ...each,
      self: metric('self', threshold),
      total: metric('total', each.id.origin === 'app' ? threshold : null),
    };
  });
}

function presenceOf(
  before: FunctionCpu | undefined,
  after: FunctionCpu | undefined,
  origin: FunctionId | null,
): FunctionRow['presence'] {
  if (before === undefined) return 'new';
  if (after === undefined) return 'removed';
  return origin === null ? 'both' : 'moved';
}

function latencyCandidates(base: Measurement, head: Measurement, thresholds: Thresholds) {
  const threshold = scaled(thresholds['latency-percent']);
  const names = new Set(base.rounds.flatMap((round) => Object.keys(round.latency)));
  return [...names].flatMap((endpoint) => {
    const [before, after] = [latency(base, endpoint, 'p90Ms'), latency(head, endpoint, 'p90Ms')];
    if (before === undefined || after === undefined) return [];
    const metric: Candidate = {
      name: endpoint === '' ? 'latency-p90' : `latency-p90:${endpoint}`,
      label: endpoint === '' ? 'p90 latency' : `p90 latency of ${endpoint}`,
      ...{ kind: 'latency-p90', unit: 'ms', scale: 'relative', worse: 'more', isSampled: false },
      ...{ base: before, head: after, threshold },
    };
    return [{ endpoint, metric }];
  });
}

/** A quantile of an endpoint's latency by round; undefined when some round had none of it. */
export function latency(
  { rounds }: Measurement,
  endpoint: string,
  field: 'p50Ms' | 'p90Ms' | 'p99Ms',
): PerRound | undefined {
  const values = rounds.flatMap((round) => round.latency[endpoint]?.[field] ?? []);
  return values.length === rounds.length ? values : undefined;
}

function zerosOf({ cpu }: CpuProfile): PerRound {
  return cpu.map(() => 0);
}

/** 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

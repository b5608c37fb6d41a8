/** Timings of base against head: CPU, latency and throughput, each with its noise. Pure. */
import type { Measurement } from '../baseline/schema.js';
import type { Thresholds } from '../config/schema.js';
import { categoryLabel, createCategoriser } from '../profile/categories.js';
import { timingCompatibility } from './compatibility.js';
import { type Answer, decide, mean } from './decide.js';
import type { CompareOptions } from './options.js';
import {
  type CpuProfile,
  cpuProfile,
  type FunctionCpu,
  type PerRound,
  withoutSharedDrift,
} from './profile-of.js';
import type {
  CategoryRow,
  Comparison,
  CpuChange,
  EffectScale,
  EndpointRow,
  FunctionRow,
  Metric,
  MetricKind,
  Verdict,
} from './types.js';

/** The part of a comparison that timings make. */
export type TimingComparison = Pick<
  Comparison,
  'verdict' | 'reasons' | 'metrics' | 'categories' | 'functions' | 'endpoints' | 'notes'
>;

const PER_CENT = 1 / 100;

/** Compares the rounds of two measurements; both have some. */
export function compareTimings(
  base: Measurement,
  head: Measurement,
  options: CompareOptions,
): TimingComparison {
  const categoriser = createCategoriser(options.categories);
  const profiles = [cpuProfile(base, categoriser), cpuProfile(head, categoriser)] as const;
  const together = base.together !== '' && base.together === head.together;
  const [a, b] = together ? withoutSharedDrift(...profiles) : profiles;
  const { thresholds } = options;
  const { problems, notes } = timingCompatibility(base, head);
  const whole = mean(a.cpu);
  const metric = metricMaker(whole);
  const sampled = metricMaker(whole, samplingError(a, b));

  const cpu = metric('cpu', 'cpu', 'CPU per request', 'ms/request', a.cpu, b.cpu, {
    scale: 'relative',
    threshold: scaled(thresholds['cpu-percent']),
  });
  const categories = categoryMetrics(a, b, thresholds, sampled);
  const functions = functionMetrics(a, b, thresholds, sampled, whole);
  const service = serviceMetrics(base, head, thresholds, metric);
  const metrics = [
    cpu,
    ...categories.map(({ metric: own }) => own),
    ...functions.flatMap((row) => [row.self, row.total]),
    ...service.metrics,
  ];
  const contaminated = problems.length > 0;
  const judged = contaminated ? metrics.map(contaminate) : metrics;
  const verdict = contaminated ? 'contaminated' : overall(judged);
  const settle = (each: Verdict): Verdict => (contaminated ? 'contaminated' : each);
  return {
    verdict,
    reasons: contaminated ? problems : reasons(judged, verdict),
    metrics: [...judged].sort(byWeight),
    categories: categories
      .map(
        ({ category, metric: own }): CategoryRow => ({
          category,
          label: own.label,
          ...cpuChange(own, mean(a.cpu), mean(b.cpu)),
          verdict: settle(own.verdict),
        }),
      )
      .sort((x, y) => larger(y) - larger(x)),
    functions: functions
      .map((row): FunctionRow => {
        const totals = [mean(a.cpu), mean(b.cpu)] as const;
        return {
          id: row.id,
          category: row.category,
          self: cpuChange(row.self, ...totals),
          total: cpuChange(row.total, ...totals),
          presence: row.presence,
          verdict: settle(worse(row.self.verdict, row.total.verdict)),
        };
      })
      .sort((x, y) => change(y) - change(x)),
    endpoints: service.endpoints.map((row) => ({ ...row, verdict: settle(row.verdict) })),
    notes: together
      ? [
          ...notes,
          'Both sides ran at once: what the machine did to both is taken out of the rounds.',
        ]
      : notes,
  };
}

type MakeMetric = (
  kind: MetricKind,
  name: string,
  label: string,
  unit: Metric['unit'],
  base: PerRound,
  head: PerRound,
  how: { scale: EffectScale; threshold: number | null; worse?: 'more' | 'less' },
) => Metric;

/** Standard error of the difference of two means in points, from the samples behind them. */
type SamplingError = (base: number, head: number) => number;

/**
 * Binomial: of n samples a share p falls into the thing, with variance p(1 − p)/n; an effect in
 * points of base weighs head's share by the ratio of the totals.
 */
function samplingError(a: CpuProfile, b: CpuProfile): SamplingError {
  const [wholeBase, wholeHead] = [mean(a.cpu), mean(b.cpu)];
  const variance = (part: number, whole: number, samples: number) => {
    const share = whole === 0 ? 0 : Math.min(1, part / whole);
    // A thing that no sample hit may still be there: at most one sample is taken as missed.
    return samples === 0 ? 1 : Math.max(share * (1 - share), 1 / samples) / samples;
  };
  return (base, head) =>
    Math.sqrt(
      variance(base, wholeBase, a.samples) +
        (wholeHead / wholeBase) ** 2 * variance(head, wholeHead, b.samples),
    );
}

function metricMaker(whole: number, error: SamplingError = () => 0): MakeMetric {
  return (kind, name, label, unit, base, head, how) => {
    const answer: Answer = decide({
      base,
      head,
      whole,
      samplingError: error(mean(base), mean(head)),
      worse: 'more',
      ...how,
    });
    return {
      name,
      kind,
      label,
      unit,
      base: mean(base),
      head: mean(head),
      baseSpread: [Math.min(...base), Math.max(...base)],
      headSpread: [Math.min(...head), Math.max(...head)],
      effect: answer.effect,
      scale: how.scale,
      interval: answer.interval,
      threshold: how.threshold,
      verdict: answer.verdict,
    };
  };
}

function scaled(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : value * PER_CENT;
}

function categoryMetrics(a: CpuProfile, b: CpuProfile, thresholds: Thresholds, metric: MakeMetric) {
  const names = new Set([...a.categories.keys(), ...b.categories.keys()]);
  return [...names].map((category) => {
    const own = thresholds['category-points-of'];
    const threshold = Object.hasOwn(own, category) ? own[category] : thresholds['category-points'];
    return {
      category,
      metric: metric(
        'category',
        `category:${category}`,
        categoryLabel(category),
        'ms/request',
        a.categories.get(category) ?? a.cpu.map(() => 0),
        b.categories.get(category) ?? b.cpu.map(() => 0),
        { scale: 'points', threshold: scaled(threshold) },
      ),
    };
  });
}

interface FunctionMetrics {
  readonly id: FunctionCpu['id'];
  readonly category: string;
  readonly presence: FunctionRow['presence'];
  readonly self: Metric;
  readonly total: Metric;
}

/**
 * Self time is gated for every function; total time only for the application's own: the total of
 * a framework's outer frames is the service's, which has its own gate.
 */
function functionMetrics(
  a: CpuProfile,
  b: CpuProfile,
  thresholds: Thresholds,
  metric: MakeMetric,
  whole: number,
): FunctionMetrics[] {
  const least = thresholds['function-min-share-percent'] * PER_CENT;
  const threshold = scaled(thresholds['function-points']);
  const wholeHead = mean(b.cpu);
  const result: FunctionMetrics[] = [];
  for (const key of new Set([...a.functions.keys(), ...b.functions.keys()])) {
    const before = a.functions.get(key);
    const after = b.functions.get(key);
    const { id, category } = (after ?? before) as FunctionCpu;
    const zeroA = a.cpu.map(() => 0);
    const zeroB = b.cpu.map(() => 0);
    const share = Math.max(
      mean(before?.total ?? zeroA) / whole,
      mean(after?.total ?? zeroB) / wholeHead,
    );
    if (!(share >= least)) continue;
    const make = (kind: 'function-self' | 'function-total', gate: number | null) => {
      const field = kind === 'function-self' ? 'self' : 'total';
      return metric(
        kind,
        `${kind}:${key}`,
        id.name,
        'ms/request',
        before?.[field] ?? zeroA,
        after?.[field] ?? zeroB,
        { scale: 'points', threshold: gate },
      );
    };
    result.push({
      id,
      category,
      presence: before === undefined ? 'new' : after === undefined ? 'removed' : 'both',
      self: make('function-self', threshold),
      total: make('function-total', id.origin === 'app' ? threshold : null),
    });
  }
  return result;
}

function serviceMetrics(
  base: Measurement,
  head: Measurement,
  thresholds: Thresholds,
  metric: MakeMetric,
): { metrics: Metric[]; endpoints: EndpointRow[] } {
  const metrics: Metric[] = [];
  const endpoints: EndpointRow[] = [];
  const latency = scaled(thresholds['latency-percent']);
  const perRound = (measurement: Measurement, name: string, field: 'p50Ms' | 'p90Ms' | 'p99Ms') =>
    measurement.rounds.flatMap((round) => round.latency[name]?.[field] ?? []);
  const names = base.rounds.flatMap((round) => Object.keys(round.latency));
  for (const name of new Set(names)) {
    const [before, after] = [perRound(base, name, 'p90Ms'), perRound(head, name, 'p90Ms')];
    if (before.length === 0 || after.length === 0) continue;
    const own = metric(
      'latency-p90',
      name === '' ? 'latency-p90' : `latency-p90:${name}`,
      name === '' ? 'p90 latency' : `p90 latency of ${name}`,
      'ms',
      before,
      after,
      { scale: 'relative', threshold: latency },
    );
    metrics.push(own);
    if (name === '') continue;
    endpoints.push({
      name,
      baseP50Ms: mean(perRound(base, name, 'p50Ms')),
      headP50Ms: mean(perRound(head, name, 'p50Ms')),
      baseP90Ms: own.base,
      headP90Ms: own.head,
      baseP99Ms: mean(perRound(base, name, 'p99Ms')),
      headP99Ms: mean(perRound(head, name, 'p99Ms')),
      verdict: own.verdict,
    });
  }
  const rate = (measurement: Measurement) =>
    measurement.rounds.map((round) => round.requests / round.seconds);
  metrics.push(
    metric('throughput', 'throughput', 'throughput', 'requests/s', rate(base), rate(head), {
      scale: 'relative',
      threshold: scaled(thresholds['throughput-percent']),
      worse: 'less',
    }),
  );
  const errors = (measurement: Measurement) =>
    measurement.rounds.map((round) => round.errors / round.requests);
  // The error rate is a share already: its effect in points is a plain difference.
  metrics.push(
    metricMaker(1)('error-rate', 'error-rate', 'error rate', 'ratio', errors(base), errors(head), {
      scale: 'points',
      threshold: scaled(thresholds['error-rate-points']),
    }),
  );
  return { metrics, endpoints };
}

function contaminate(metric: Metric): Metric {
  return metric.threshold === null ? metric : { ...metric, verdict: 'contaminated' };
}

const RANK: readonly Verdict[] = [
  'regressed',
  'inconclusive',
  'improved',
  'unchanged',
  'contaminated',
];

/** The more serious of two verdicts of a metric. */
function worse(a: Verdict, b: Verdict): Verdict {
  return RANK.indexOf(a) <= RANK.indexOf(b) ? a : b;
}

/**
 * Regressed when any gated metric is; improved when the total is and none regressed. A doubtful
 * latency or function does not make a decision doubtful whose total CPU is clear.
 */
function overall(metrics: readonly Metric[]): Verdict {
  const gated = metrics.filter((metric) => metric.threshold !== null);
  if (gated.some((metric) => metric.verdict === 'regressed')) return 'regressed';
  const total = metrics.find((metric) => metric.kind === 'cpu');
  return total?.verdict ?? 'unchanged';
}

const KIND_ORDER: readonly MetricKind[] = [
  'cpu',
  'category',
  'function-total',
  'function-self',
  'latency-p90',
  'throughput',
  'error-rate',
];

function reasons(metrics: readonly Metric[], verdict: Verdict): string[] {
  return metrics
    .filter(
      (metric) =>
        metric.threshold !== null && metric.verdict === verdict && verdict !== 'unchanged',
    )
    .sort(
      (x, y) =>
        KIND_ORDER.indexOf(x.kind) - KIND_ORDER.indexOf(y.kind) ||
        Math.abs(y.effect) - Math.abs(x.effect),
    )
    .map(describeMetric);
}

const UNIT_DIGITS: Readonly<Record<Metric['unit'], number>> = {
  'ms/request': 3,
  ms: 2,
  'requests/s': 0,
  ratio: 4,
};

function describeMetric(metric: Metric): string {
  const digits = UNIT_DIGITS[metric.unit];
  const sign = metric.effect >= 0 ? '+' : '−';
  const size = (Math.abs(metric.effect) * 100).toFixed(1);
  const effect = `${sign}${size}${metric.scale === 'relative' ? ' %' : ' points'}`;
  const what =
    metric.kind === 'function-self'
      ? `${metric.label} itself`
      : metric.kind === 'function-total'
        ? `${metric.label} with all it calls`
        : metric.label;
  const unit = metric.unit === 'ratio' ? '' : ` ${metric.unit}`;
  return `${what}: ${metric.base.toFixed(digits)} → ${metric.head.toFixed(digits)}${unit} (${effect})`;
}

function cpuChange(metric: Metric, wholeBase: number, wholeHead: number): CpuChange {
  return {
    baseMsPerRequest: metric.base,
    headMsPerRequest: metric.head,
    baseShare: wholeBase === 0 ? 0 : metric.base / wholeBase,
    headShare: wholeHead === 0 ? 0 : metric.head / wholeHead,
    effectPoints: metric.effect,
  };
}

function larger(row: CpuChange): number {
  return Math.max(row.baseMsPerRequest, row.headMsPerRequest);
}

function change(row: FunctionRow): number {
  return Math.max(Math.abs(row.self.effectPoints), Math.abs(row.total.effectPoints));
}

function byWeight(x: Metric, y: Metric): number {
  const gated = Number(y.threshold !== null) - Number(x.threshold !== null);
  return gated || Math.abs(y.effect) - Math.abs(x.effect);
}

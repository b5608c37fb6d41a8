/** Timings of base against head: CPU, latency and throughput, each with its certainty. Pure. */
import type { Measurement } from '../baseline/schema.js';
import { createCategoriser } from '../profile/categories.js';
import {
  allCandidates,
  type Candidate,
  candidatesOf,
  type FunctionCandidates,
  latency,
  mean,
} from './candidates.js';
import { isSameSetting, timingCompatibility } from './compatibility.js';
import { movedMetrics } from './cost-shift.js';
import { identifyMoved } from './identity.js';
import { alphaAt, LOOKS } from './looks.js';
import type { CompareOptions } from './options.js';
import { decidePairs, type Look } from './paired.js';
import { type CpuProfile, cpuProfile } from './profile-of.js';
import type { Answer, Question } from './question.js';
import { controlOf, decideStored, jobSpread } from './stored.js';
import type {
  CategoryRow,
  Comparison,
  CpuChange,
  EndpointRow,
  FunctionRow,
  Metric,
  MetricKind,
  Verdict,
} from './types.js';

/** The part of a comparison that timings make. */
export type TimingComparison = Pick<
  Comparison,
  | 'verdict'
  | 'reasons'
  | 'metrics'
  | 'categories'
  | 'functions'
  | 'endpoints'
  | 'certainty'
  | 'notes'
>;

/** Both sides' profiles, which are much work to make and serve every look. */
export type Profiles = readonly [CpuProfile, CpuProfile];

/** Compares the rounds of two measurements; both have some. */
export function compareTimings(
  base: Measurement,
  head: Measurement,
  options: CompareOptions,
): TimingComparison {
  const categoriser = createCategoriser(options.categories);
  return compareProfiles(base, head, options, [
    cpuProfile(base, categoriser),
    cpuProfile(head, categoriser),
  ]);
}

/** The same, with the profiles of the measurements' rounds. */
export function compareProfiles(
  base: Measurement,
  head: Measurement,
  options: CompareOptions,
  profiles: Profiles,
): TimingComparison {
  const [ownBase, b] = profiles;
  const { base: a, movedFrom } = identifyMoved(ownBase, b);
  const isPaired = arePairs(base, head);
  const { problems, notes } = timingCompatibility(base, head, isPaired);
  const candidates = candidatesOf(base, head, [a, b], movedFrom, options.thresholds);
  const list = allCandidates(candidates);
  const alpha = options.thresholds['alpha-percent'] / 100;
  const saturation = saturatedLoad(base, head);
  const question: Question = {
    candidates: list,
    cpu: [a.cpu, b.cpu],
    samples: [a.samples, b.samples],
    disturbed: new Set<MetricKind>(saturation === undefined ? [] : ['latency-p90', 'throughput']),
  };
  const looks = isPaired ? looksOf(base, alpha) : [];
  const jobs = isPaired ? [] : jobsOf(base, head, options);
  const headSpeed = isPaired ? 1 : controlOf(base) / controlOf(head);
  const decision = isPaired
    ? decidePairs({ ...question, looks })
    : decideStored(question, alpha, {
        spread: jobSpread(jobs, isSameSetting(base.fingerprint, head.fingerprint)),
        speed: headSpeed,
      });
  const answers = new Map(list.map((each, index) => [each, decision.answers[index] as Answer]));
  const answerOf = (candidate: Candidate) => answers.get(candidate) as Answer;
  const moved = movedMetrics(candidates, [a, b], decision, answerOf);
  const isContaminated = problems.length > 0;
  const made = new Map(
    list.map((candidate) => {
      const metric = metricOf(candidate, answerOf(candidate));
      return [candidate, settle(metric, { isContaminated, isMoved: moved.has(candidate) })];
    }),
  );
  const metricFor = (candidate: Candidate) => made.get(candidate) as Metric;
  const metrics = [...made.values()];
  const verdict = isContaminated ? 'contaminated' : overall(metrics);
  const totals = [mean(a.cpu), mean(b.cpu)] as const;
  return {
    verdict,
    reasons: isContaminated ? problems : reasons(metrics, verdict),
    metrics: [...metrics].sort(byWeight),
    categories: candidates.categories
      .map(({ category, metric }): CategoryRow => {
        const own = metricFor(metric);
        return { category, label: own.label, ...cpuChange(own, totals), verdict: own.verdict };
      })
      .sort((x, y) => larger(y) - larger(x)),
    functions: candidates.functions
      .map((fn): FunctionRow => {
        const [self, total] = [metricFor(fn.self), metricFor(fn.total)];
        return {
          ...{ id: fn.id, category: fn.category },
          ...{ presence: fn.presence, movedFrom: fn.movedFrom },
          self: cpuChange(self, totals),
          total: cpuChange(total, totals),
          isCostShift: isOnlyMoved(fn, answerOf, moved),
          verdict: worse(self.verdict, total.verdict),
        };
      })
      .sort((x, y) => change(y) - change(x)),
    endpoints: candidates.latencies
      .filter(({ endpoint }) => endpoint !== '')
      .map(({ endpoint, metric }) => endpointRow(endpoint, base, head, metricFor(metric))),
    certainty: {
      ...{ design: isPaired ? 'paired' : 'stored', alpha },
      alphaOfLook: looks.at(-1)?.alpha ?? alpha,
      pairs: isPaired ? base.rounds.length : 0,
      looks: isPaired ? (base.pairing?.looks ?? []) : [],
      seed: isPaired ? (base.pairing?.seed ?? '') : '',
      jobs: jobs.length,
      headSpeed,
      enoughMinutes: enoughMinutes(base, metricFor(candidates.cpu)),
    },
    notes: [
      ...notes,
      ...movedNotes(candidates.functions.filter((fn) => isOnlyMoved(fn, answerOf, moved))),
      ...(saturation ?? []),
    ],
  };
}

/** Whether rounds of the same number were measured together. */
function arePairs(base: Measurement, head: Measurement): boolean {
  return (
    base.pairing !== null &&
    base.pairing.id === head.pairing?.id &&
    base.rounds.length === head.rounds.length
  );
}

/** The looks up to the one after all pairs. */
function looksOf({ pairing, rounds }: Measurement, alpha: number): Look[] {
  const planned = [...new Set(pairing?.looks ?? [])].sort((a, b) => a - b);
  const pairs = rounds.length;
  return [...planned.filter((look) => look < pairs), pairs].map((look) => ({
    pairs: look,
    alpha: alphaAt(planned, look, alpha),
  }));
}

/** Baselines that tell how far jobs of the same code lie apart; base is the first. */
function jobsOf(base: Measurement, head: Measurement, { history = [] }: CompareOptions) {
  const comparable = history.filter(
    ({ rounds, fingerprint }) => rounds.length > 0 && isSameSetting(fingerprint, head.fingerprint),
  );
  return [base, ...comparable];
}

/** From so much of its own core on the load generator is slower than what it is to load. */
const SATURATED = 0.9;

function saturatedLoad(base: Measurement, head: Measurement): string[] | undefined {
  const load = Math.max(
    ...[base, head].map(({ rounds }) =>
      mean(rounds.flatMap(({ machine }) => machine.generatorLoad ?? [])),
    ),
  );
  if (load < SATURATED) return undefined;
  return [
    `The load generator was the bottleneck (${percent(load)} of a core), not the service: latency and throughput are not decided.`,
  ];
}

/** So many moved functions are named. */
const MOST_MOVED = 3;

function isOnlyMoved(
  { self, total }: FunctionCandidates,
  answerOf: (candidate: Candidate) => Answer,
  moved: ReadonlySet<Candidate>,
): boolean {
  const regressed = [self, total].filter((metric) => answerOf(metric).verdict === 'regressed');
  return regressed.length > 0 && regressed.every((metric) => moved.has(metric));
}

function movedNotes(moved: readonly FunctionCandidates[]): string[] {
  const names = moved.map(({ id }) => id.name);
  if (names.length === 0) return [];
  const rest = names.length > MOST_MOVED ? ` and ${names.length - MOST_MOVED} more` : '';
  return [
    `Takes more time, while what it belongs to does not (work that only moved): ${names.slice(0, MOST_MOVED).join(', ')}${rest}.`,
  ];
}

/**
 * Minutes of pairs after which total CPU would be decided, as far as these pairs can tell; null when
 * no number of pairs that is measured would do.
 */
function enoughMinutes({ pairing, rounds }: Measurement, cpu: Metric): number | null {
  if (pairing === null || cpu.verdict !== 'inconclusive' || cpu.threshold === null) return null;
  const half = Math.log1p(cpu.interval[1]) - Math.log1p(cpu.effect);
  const isOver = Math.abs(cpu.effect) >= cpu.threshold;
  const distance = isOver
    ? Math.abs(Math.log1p(cpu.effect))
    : Math.log1p(cpu.threshold) - Math.log1p(cpu.effect);
  if (!Number.isFinite(half) || distance <= 0) return null;
  // The interval shrinks with the root of the number of pairs.
  const pairs = Math.max(8, Math.ceil(rounds.length * (half / distance) ** 2));
  if (pairs > (LOOKS.at(-1) as number)) return null;
  return Math.ceil((pairs * pairing.pairSeconds) / 60);
}

function metricOf(candidate: Candidate, answer: Answer): Metric {
  const { name, kind, label, unit, base, head, scale, threshold } = candidate;
  return {
    ...{ name, kind, label, unit },
    base: mean(base),
    head: mean(head),
    baseSpread: [Math.min(...base), Math.max(...base)],
    headSpread: [Math.min(...head), Math.max(...head)],
    effect: answer.effect,
    scale,
    interval: answer.interval,
    p: answer.p,
    detectable: answer.detectable,
    threshold,
    verdict: answer.verdict,
  };
}

function settle(
  metric: Metric,
  { isContaminated, isMoved }: { isContaminated: boolean; isMoved: boolean },
): Metric {
  if (isContaminated && metric.threshold !== null) return { ...metric, verdict: 'contaminated' };
  return isMoved && metric.verdict === 'regressed' ? { ...metric, verdict: 'unchanged' } : metric;
}

function endpointRow(name: string, base: Measurement, head: Measurement, p90: Metric): EndpointRow {
  const of = (measurement: Measurement, field: 'p50Ms' | 'p99Ms') =>
    mean(latency(measurement, name, field) ?? []);
  return {
    name,
    baseP50Ms: of(base, 'p50Ms'),
    headP50Ms: of(head, 'p50Ms'),
    baseP90Ms: p90.base,
    headP90Ms: p90.head,
    baseP99Ms: of(base, 'p99Ms'),
    headP99Ms: of(head, 'p99Ms'),
    verdict: p90.verdict,
  };
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
  if (verdict === 'unchanged') return [];
  return (
    metrics
      .filter((metric) => metric.threshold !== null && metric.verdict === verdict)
      // Only total CPU makes the whole inconclusive; that others are so is what they always are.
      .filter(({ kind }) => verdict !== 'inconclusive' || kind === 'cpu')
      .sort(
        (x, y) =>
          KIND_ORDER.indexOf(x.kind) - KIND_ORDER.indexOf(y.kind) ||
          Math.abs(y.effect) - Math.abs(x.effect),
      )
      .map(describeMetric)
  );
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

function cpuChange(metric: Metric, [wholeBase, wholeHead]: readonly [number, number]): CpuChange {
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

function percent(part: number): string {
  return `${(part * 100).toFixed(0)} %`;
}

/** Why the counts decided as they did, in sentences: what changed, by how much, through whom. */
import { turnsNoun } from '../baseline/tables.js';
import type { CallerIndex } from './count-callers.js';
import { causeSentences, type Direction } from './count-causes.js';
import { amount, beforeAfter, sign, signed } from './count-format.js';
import type { GroupedCounts, JudgedMetric } from './count-metrics.js';
import { changeOf, meanWork } from './count-work.js';
import { groupBy } from './group-by.js';
import type { CountComparison, CountMetric, CountMetricKind, PackageChange } from './types.js';

export interface Evidence {
  readonly counts: GroupedCounts;
  readonly metrics: readonly JudgedMetric[];
  readonly packages: readonly PackageChange[];
  readonly callers: CallerIndex;
}

const MOST_REASONS = 12;
/** Most important first, and how many of each kind are told: one change shows in many of them. */
const KINDS: Readonly<Record<CountMetricKind, { rank: number; most: number }>> = {
  'count-queries': { rank: 0, most: 3 },
  'count-endpoint': { rank: 1, most: 3 },
  'count-total': { rank: 2, most: 2 },
  'count-category': { rank: 3, most: 2 },
  'count-function': { rank: 4, most: 3 },
};
const MOST_PACKAGES = 2;
const MOST_CAUSES = 4;
/** A package that makes less of the change than this is not what it is about. */
const LEAST_PART_OF_PACKAGE = 0.1;

/** Sentences for a verdict, most important first; none where nothing changed. */
export function countReasons(evidence: Evidence, verdict: CountComparison['verdict']): string[] {
  if (verdict === 'unchanged') return [];
  const decided = evidence.metrics
    .filter(({ metric }) => metric.verdict === verdict)
    .sort((a, b) => byImportance(a.metric, b.metric));
  const direction: Direction = verdict === 'regressed' ? 1 : -1;
  const packages = packageSentences(evidence, decided, direction);
  const causes = causeSentences(evidence, decided, direction, MOST_CAUSES);
  const room = MOST_REASONS - packages.length - causes.length;
  const told = [...groupBy(decided, ({ metric }) => metric.kind).values()].flatMap((ofKind) =>
    ofKind.slice(0, KINDS[(ofKind[0] as JudgedMetric).metric.kind].most),
  );
  const changes = told.slice(0, room).map((judged) => describe(judged, evidence.counts));
  return [...changes, ...packages, ...causes];
}

function byImportance(a: CountMetric, b: CountMetric): number {
  return KINDS[a.kind].rank - KINDS[b.kind].rank || Math.abs(b.effect) - Math.abs(a.effect);
}

function describe({ metric, endpoint, fn }: JudgedMetric, counts: GroupedCounts): string {
  const change = beforeAfter(metric);
  const noun = metric.of === 'turns' ? turnsNoun(counts.unit) : metric.of;
  switch (metric.kind) {
    case 'count-queries':
      return `${endpoint}: ${change} queries per request`;
    case 'count-endpoint':
      return `${endpoint}: ${change} ${noun} per request (${relation(metric)})`;
    case 'count-total':
    case 'count-category':
      return `${metric.label}: ${change} (${relation(metric)})`;
    case 'count-function':
      return `${fn?.id.name}: ${change} calls per request of ${endpoint}, at most ${amount(metric.threshold ?? 0)}`;
  }
}

/** Effect and limit: `+7.0 %, limit 3 %`. */
function relation({ base, effect, scale, threshold }: CountMetric): string {
  const unit = scale === 'relative' ? '%' : 'points of all calls';
  const size = (Math.abs(effect) * 100).toFixed(1);
  const told = base === 0 && scale === 'relative' ? 'new' : `${sign(effect)}${size} ${unit}`;
  const limit = Number(((threshold ?? 0) * 100).toFixed(2));
  return `${told}, limit ${limit}${scale === 'relative' ? ' %' : ''}`;
}

/** Packages of another version that make a good part of the change. */
function packageSentences(
  { counts, packages }: Evidence,
  decided: readonly JudgedMetric[],
  direction: Direction,
): string[] {
  const total = meanWork(counts.all, counts.scenario);
  const nouns = { calls: 'calls', turns: turnsNoun(counts.unit) };
  return packages
    .flatMap(({ name, base, head, ...work }) =>
      (['calls', 'turns'] as const).flatMap((of) => {
        if (!decided.some(({ metric }) => (metric.of === 'turns') === (of === 'turns'))) return [];
        const [own, all] = [changeOf(work[of]) * direction, changeOf(total[of]) * direction];
        if (own <= 0 || own < all * LEAST_PART_OF_PACKAGE) return [];
        const whole = own <= all ? ` of ${signed(all * direction)}` : '';
        const part = `${signed(own * direction)}${whole}`;
        return [`${name} ${base} → ${head} accounts for ${part} ${nouns[of]} per request`];
      }),
    )
    .slice(0, MOST_PACKAGES);
}

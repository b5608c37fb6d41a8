/** What is decided about counts: a verdict for each total, endpoint, category and limited function. */
import type { Counts } from '../baseline/schema.js';
import { turnsNoun } from '../baseline/tables.js';
import type { Thresholds } from '../config/schema.js';
import { categoryLabel } from '../profile/categories.js';
import type { FunctionId } from '../profile/model.js';
import { limitedFunctions } from './count-limits.js';
import { type QueryLayer, queriesIn } from './count-queries.js';
import type { CountedFunction } from './count-table.js';
import {
  changeOf,
  meanWork,
  type RequestGroup,
  ROUNDING,
  relativeEffect,
  sizeOfChange,
  sumOfWork,
  type Work,
  type WorkByRequest,
} from './count-work.js';
import { groupBy } from './group-by.js';
import type { CountMetric, CountPair, CountRow } from './types.js';

/** The counts of both sides, grouped in all the ways in which they are judged. */
export interface GroupedCounts {
  readonly unit: Counts['unit'];
  readonly functions: readonly CountedFunction[];
  readonly categoryOf: (id: FunctionId) => string;
  readonly scenario: RequestGroup;
  readonly endpoints: ReadonlyMap<string, RequestGroup>;
  readonly all: WorkByRequest;
  readonly categories: ReadonlyMap<string, WorkByRequest>;
  readonly layers: readonly QueryLayer[];
}

/** A metric with what it is about. */
export interface JudgedMetric {
  readonly metric: CountMetric;
  readonly endpoint?: string;
  readonly category?: string;
  readonly fn?: CountedFunction;
}

type CountVerdict = CountMetric['verdict'];

const PER_CENT = 1 / 100;

/** Work of the functions of each category. */
export function workByCategory(
  functions: readonly CountedFunction[],
  categoryOf: GroupedCounts['categoryOf'],
): Map<string, WorkByRequest> {
  return new Map(
    [...groupBy(functions, ({ id }) => categoryOf(id))].map(([category, own]) => [
      category,
      sumOfWork(own.map(({ work }) => work)),
    ]),
  );
}

/** All metrics: totals, queries, endpoints, categories, limited functions. */
export function countMetrics(counts: GroupedCounts, thresholds: Thresholds): JudgedMetric[] {
  return [
    ...totalMetrics(counts, thresholds),
    ...queryMetrics(counts, thresholds),
    ...endpointMetrics(counts, thresholds),
    ...categoryMetrics(counts, thresholds),
    ...limitMetrics(counts, thresholds),
  ];
}

/** The same metrics where nothing may be decided. */
export function undecided(metrics: readonly JudgedMetric[]): JudgedMetric[] {
  return metrics.map((each) => ({ ...each, metric: { ...each.metric, verdict: 'unchanged' } }));
}

/** Regressed when any metric is; improved when the total calls are and none regressed. */
export function overallVerdict(metrics: readonly JudgedMetric[]): CountVerdict {
  if (metrics.some(({ metric }) => metric.verdict === 'regressed')) return 'regressed';
  return metrics.find(({ metric }) => metric.name === 'calls')?.metric.verdict ?? 'unchanged';
}

/** Largest change first. */
export function endpointRows(counts: GroupedCounts, metrics: readonly JudgedMetric[]): CountRow[] {
  const own = groupBy(metrics, ({ endpoint }) => endpoint);
  return [...counts.endpoints]
    .map(([name, group]) => row(name, name, meanWork(counts.all, group), own.get(name)))
    .sort((a, b) => sizeOfChange(b) - sizeOfChange(a));
}

/** Most calls first. */
export function categoryRows(counts: GroupedCounts, metrics: readonly JudgedMetric[]): CountRow[] {
  const own = groupBy(metrics, ({ category }) => category);
  const most = ({ calls }: CountRow) => Math.max(calls.base, calls.head);
  return [...counts.categories]
    .map(([name, work]) =>
      row(name, categoryLabel(name), meanWork(work, counts.scenario), own.get(name)),
    )
    .sort((a, b) => most(b) - most(a));
}

function row(name: string, label: string, work: Work, own: readonly JudgedMetric[] = []): CountRow {
  const has = (verdict: CountVerdict) => own.some(({ metric }) => metric.verdict === verdict);
  return {
    name,
    label,
    ...work,
    verdict: has('regressed') ? 'regressed' : has('improved') ? 'improved' : 'unchanged',
  };
}

function totalMetrics({ all, scenario, unit }: GroupedCounts, limits: Thresholds): JudgedMetric[] {
  const { calls, turns } = meanWork(all, scenario);
  const noun = turnsNoun(unit);
  return [
    { metric: relativeMetric('count-total', 'calls', 'calls', 'calls per request', calls, limits) },
    {
      metric: relativeMetric('count-total', 'turns', 'turns', `${noun} per request`, turns, limits),
    },
  ];
}

function endpointMetrics(counts: GroupedCounts, limits: Thresholds): JudgedMetric[] {
  const noun = turnsNoun(counts.unit);
  return [...counts.endpoints].flatMap(([endpoint, group]) => {
    const work = meanWork(counts.all, group);
    return (['calls', 'turns'] as const).map((of) => {
      const name = `${of}:endpoint:${endpoint}`;
      const label = `${of === 'calls' ? 'calls' : noun} per request of ${endpoint}`;
      return {
        endpoint,
        metric: relativeMetric('count-endpoint', of, name, label, work[of], limits),
      };
    });
  });
}

const RELATIVE_LIMITS = {
  'count-total': { calls: 'calls-percent', turns: 'turns-percent' },
  'count-endpoint': { calls: 'endpoint-calls-percent', turns: 'endpoint-turns-percent' },
} as const;

function relativeMetric(
  kind: keyof typeof RELATIVE_LIMITS,
  of: 'calls' | 'turns',
  name: string,
  label: string,
  pair: CountPair,
  limits: Thresholds,
): CountMetric {
  const percent = limits[RELATIVE_LIMITS[kind][of]];
  const threshold = percent === null ? null : percent * PER_CENT;
  const effect = relativeEffect(pair);
  const verdict = beyond(effect, threshold, changeOf(pair), limits['count-floor']);
  return { name, kind, label, of, ...pair, effect, scale: 'relative', threshold, verdict };
}

function categoryMetrics(counts: GroupedCounts, thresholds: Thresholds): JudgedMetric[] {
  const points = thresholds['category-calls-points'];
  const threshold = points === null ? null : points * PER_CENT;
  const whole = meanWork(counts.all, counts.scenario).calls.base;
  return [...counts.categories].map(([category, work]) => {
    const { calls } = meanWork(work, counts.scenario);
    // Of all calls, so that a category that was hardly there is no large change.
    const effect = whole === 0 ? relativeEffect(calls) : changeOf(calls) / whole;
    return {
      category,
      metric: {
        name: `calls:category:${category}`,
        kind: 'count-category',
        label: `calls per request in ${categoryLabel(category)}`,
        of: 'calls',
        ...calls,
        effect,
        scale: 'absolute',
        threshold,
        verdict: beyond(effect, threshold, changeOf(calls), thresholds['count-floor']),
      },
    };
  });
}

function queryMetrics(counts: GroupedCounts, thresholds: Thresholds): JudgedMetric[] {
  if (counts.layers.length === 0) return [];
  const threshold = thresholds['endpoint-queries'];
  return [...counts.endpoints].map(([endpoint, group]) => {
    const queries = queriesIn(counts.layers, group);
    const effect = changeOf(queries);
    return {
      endpoint,
      metric: {
        name: `queries:${endpoint}`,
        kind: 'count-queries',
        label: `queries per request of ${endpoint}`,
        of: 'queries',
        ...queries,
        effect,
        scale: 'absolute',
        threshold,
        verdict: atLeast(effect, threshold),
      },
    };
  });
}

function limitMetrics(counts: GroupedCounts, thresholds: Thresholds): JudgedMetric[] {
  return Object.entries(thresholds['max-calls']).flatMap(([pattern, limits]): JudgedMetric[] => {
    const limit = limits['per-request'];
    const name = `max-calls:${pattern}`;
    const rest = {
      kind: 'count-function',
      of: 'calls',
      scale: 'maximum',
      threshold: limit,
    } as const;
    const found = limitedFunctions(pattern, limit, counts.functions, counts.endpoints);
    if (found.length === 0) {
      const label = `${pattern}, at most ${limit} calls per request: no such function is called`;
      const none = { base: 0, head: 0, effect: 0, verdict: 'unchanged' } as const;
      return [{ metric: { name, label, ...rest, ...none } }];
    }
    return found.map(({ fn, endpoint, calls }) => {
      const verdict = withinLimit(calls, limit);
      const isOld = verdict === 'regressed' && calls.base > limit;
      const label = `${fn.id.name} per request of ${endpoint}, at most ${limit}${isOld ? ', which base is above, too' : ''}`;
      return {
        fn,
        endpoint,
        metric: {
          name: `${name}:${fn.key}`,
          label,
          ...rest,
          ...calls,
          effect: calls.head,
          verdict,
        },
      };
    });
  });
}

/** Further than the threshold, and no less than the floor in calls or turns. */
function beyond(
  effect: number,
  threshold: number | null,
  change: number,
  floor: number,
): CountVerdict {
  if (threshold === null || Math.abs(effect) <= threshold + ROUNDING) return 'unchanged';
  if (Math.abs(change) < floor - ROUNDING) return 'unchanged';
  return effect > 0 ? 'regressed' : 'improved';
}

/** As far as the threshold, and further than nothing. */
function atLeast(effect: number, threshold: number | null): CountVerdict {
  const size = Math.abs(effect);
  if (threshold === null || size <= ROUNDING || size < threshold - ROUNDING) return 'unchanged';
  return effect > 0 ? 'regressed' : 'improved';
}

function withinLimit({ base, head }: CountPair, limit: number): CountVerdict {
  if (head > limit + ROUNDING) return 'regressed';
  return base > limit + ROUNDING ? 'improved' : 'unchanged';
}

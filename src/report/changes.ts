/** Which categories, functions and metrics of a comparison are worth a reader's time, in order. */
import type {
  CategoryRow,
  Comparison,
  CpuChange,
  FunctionRow,
  Metric,
  MetricKind,
} from '../compare/types.js';
import { functionKey } from '../profile/model.js';

export type Direction = 'more' | 'less';

/** From here a change is worth a row even where nothing was decided about it: one point. */
const NOTABLE_POINTS = 0.01;
/** Part of the largest change below which an undecided one is noise beside it. */
const NOTABLE_PART = 0.25;
/** Below this even a row with a verdict has nothing to show in the column in question. */
const VISIBLE_POINTS = 0.005;

/** A function and which of its two numbers tells: with everything it calls, or its own work. */
export interface RankedFunction {
  readonly row: FunctionRow;
  readonly counted: 'total' | 'self';
  readonly change: CpuChange;
}

/** The function's change, turned so that positive is the direction asked for. */
function along(change: CpuChange, direction: Direction): number {
  return direction === 'more' ? change.effectPoints : -change.effectPoints;
}

/**
 * Leaves the rows that a reader should see: decided ones, and undecided ones that are not small
 * beside the largest. Under a real change the noise of everything else is not worth a row.
 */
function worthARow(ranked: readonly RankedFunction[], direction: Direction): RankedFunction[] {
  const largest = Math.max(0, ...ranked.map(({ change }) => along(change, direction)));
  const minimum = Math.max(NOTABLE_POINTS, largest * NOTABLE_PART);
  return ranked.filter(({ row, change }) => {
    const decided = row.verdict === (direction === 'more' ? 'regressed' : 'improved');
    return along(change, direction) >= (decided ? VISIBLE_POINTS : minimum);
  });
}

/**
 * How much of what the function does is the change: near 1 for a function that did little else,
 * small for a caller that merely contains it.
 */
function concentration(change: CpuChange): number {
  const larger = Math.max(change.baseMsPerRequest, change.headMsPerRequest);
  return larger === 0 ? 0 : Math.abs(change.headMsPerRequest - change.baseMsPerRequest) / larger;
}

/**
 * By size of change; among changes of nearly the same size the most concentrated first. Callers
 * carry the change of what they call, so a chain of them would otherwise bury the function that
 * changed under the middleware around it.
 */
function bySizeThenConcentration(
  functions: readonly RankedFunction[],
  direction: Direction,
): RankedFunction[] {
  const bySize = functions.toSorted(
    (a, b) =>
      along(b.change, direction) - along(a.change, direction) ||
      compareText(functionKey(a.row.id), functionKey(b.row.id)),
  );
  const result: RankedFunction[] = [];
  for (let start = 0; start < bySize.length; ) {
    const leader = along((bySize[start] as RankedFunction).change, direction);
    let end = start + 1;
    while (end < bySize.length) {
      if (along((bySize[end] as RankedFunction).change, direction) < leader * 0.8) break;
      end += 1;
    }
    result.push(
      ...bySize.slice(start, end).sort((a, b) => concentration(b.change) - concentration(a.change)),
    );
    start = end;
  }
  return result;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Functions of the project, and all others; each list most telling first. */
export interface Ranked<Row> {
  readonly application: readonly Row[];
  readonly others: readonly Row[];
}

/**
 * The functions that take more time, or less: those of the project by total change, all others by
 * the change of their own work.
 */
export function rankFunctions(
  functions: readonly FunctionRow[],
  direction: Direction,
): Ranked<RankedFunction> {
  const pick = (isApplication: boolean, counted: 'total' | 'self'): RankedFunction[] => {
    const candidates = functions
      .filter((row) => (row.id.origin === 'app') === isApplication)
      .map((row) => ({ row, counted, change: row[counted] }));
    return bySizeThenConcentration(worthARow(candidates, direction), direction);
  };
  return { application: pick(true, 'total'), others: pick(false, 'self') };
}

/** At most `limit` of them; the others keep three places where there are that many. */
export function firstRows<Row>(ranked: Ranked<Row>, limit: number): Row[] {
  const reserved = Math.min(3, ranked.others.length, Math.floor(limit / 2));
  const application = ranked.application.slice(0, limit - reserved);
  return [...application, ...ranked.others.slice(0, limit - application.length)];
}

/** The function of the project that explains the change best, if any does. */
export function suspect(comparison: Comparison, direction: Direction): FunctionRow | undefined {
  return rankFunctions(comparison.functions, direction).application[0]?.row;
}

/** The categories to show: those with a verdict, else those that moved by a point or more. */
export function changedCategories(categories: readonly CategoryRow[]): CategoryRow[] {
  const decided = categories.filter(
    (row) => row.verdict === 'regressed' || row.verdict === 'improved',
  );
  const shown =
    decided.length > 0
      ? decided
      : categories.filter((row) => Math.abs(row.effectPoints) >= NOTABLE_POINTS);
  return shown.toSorted((a, b) => Math.abs(b.effectPoints) - Math.abs(a.effectPoints));
}

const KIND_ORDER: readonly MetricKind[] = [
  'cpu',
  'error-rate',
  'category',
  'function-total',
  'function-self',
  'latency-p90',
  'throughput',
];

function kindRank(metric: Metric): number {
  // What decides about functions comes after the categories, whichever of the two it is.
  return KIND_ORDER.indexOf(metric.kind === 'function-self' ? 'function-total' : metric.kind);
}

/**
 * The metrics with this verdict, most important kind first. Of the functions only those that the
 * ranking puts forward, once each: every caller of a changed function crosses with it.
 */
export function decidedMetrics(
  comparison: Comparison,
  verdict: 'regressed' | 'improved',
): { readonly shown: readonly Metric[]; readonly hidden: number } {
  const direction: Direction = verdict === 'regressed' ? 'more' : 'less';
  const { application, others } = rankFunctions(comparison.functions, direction);
  const places = new Map(
    [...application, ...others].map(({ row, counted }, index) => [
      `function-${counted}:${functionKey(row.id)}`,
      index,
    ]),
  );
  const decided = comparison.metrics.filter((metric) => metric.verdict === verdict);
  const shown = decided.filter((metric) => !isFunction(metric) || places.has(metric.name));
  // Nothing in the ranking but functions decided all the same: better any than none.
  const kept = shown.length > 0 ? shown : decided;
  return {
    shown: kept.toSorted(
      (a, b) =>
        kindRank(a) - kindRank(b) ||
        (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0) ||
        Math.abs(b.effect) - Math.abs(a.effect),
    ),
    hidden: decided.length - kept.length,
  };
}

/** Whether the metric is about one function, whose name is code. */
export function isFunction(metric: Metric): boolean {
  return metric.kind === 'function-self' || metric.kind === 'function-total';
}

/** The metric of total CPU per request, which every comparison that was timed should have. */
export function cpuMetric(comparison: Comparison): Metric | undefined {
  return comparison.metrics.find((metric) => metric.kind === 'cpu');
}

/**
 * Whether the times may not be compared; the exact counts may decide all the same. Latency and
 * throughput alone are contaminated where the load was the bottleneck.
 */
export function areTimingsContaminated(comparison: Comparison): boolean {
  const { verdict, metrics } = comparison;
  const isOfLoad = ({ kind }: Metric) => kind === 'latency-p90' || kind === 'throughput';
  return (
    verdict === 'contaminated' ||
    metrics.some((metric) => metric.verdict === 'contaminated' && !isOfLoad(metric))
  );
}

/** The causes that are not the counts': what the times decided, or why they decide nothing. */
export function timeReasons({ reasons, counts }: Comparison): string[] {
  const counted = new Set(counts?.reasons);
  return reasons.filter((reason) => !counted.has(reason));
}

/**
 * Whether the times have part in the comparison's verdict. Where only the exact counts decided,
 * what the times differ by is noise until shown otherwise.
 */
export function areTimingsDecided(comparison: Comparison): boolean {
  const { verdict, counts } = comparison;
  if (!comparison.timed || (verdict !== 'regressed' && verdict !== 'improved')) return false;
  return (
    counts?.verdict !== verdict || comparison.metrics.some((metric) => metric.verdict === verdict)
  );
}

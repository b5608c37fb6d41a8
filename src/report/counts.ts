/** Which of the exact counts are worth a reader's time, in order, and what they say in words. */
import { turnsNoun } from '../baseline/tables.js';
import { changeOf, relativeEffect } from '../compare/count-work.js';
import { queryRule } from '../compare/query-functions.js';
import type {
  CallerChange,
  Comparison,
  CountComparison,
  CountFunctionRow,
  CountMetric,
  CountMetricKind,
  CountPair,
  CountRow,
} from '../compare/types.js';
import { type FunctionId, functionKey } from '../profile/model.js';
import type { Direction, Ranked } from './changes.js';
import {
  formatCount,
  formatCountChange,
  formatCounts,
  formatCountsChanged,
  formatEffect,
  formatThreshold,
  isSameCount,
  plural,
} from './format.js';
import type { Phrase } from './phrase.js';

/**
 * How much there is to tell: nothing differs; something does, without being a finding; or the
 * counts have a verdict.
 */
export type CountStanding = 'same' | 'different' | 'decided';

export function countStanding(counts: CountComparison): CountStanding {
  if (counts.advisory === '' && counts.verdict !== 'unchanged') return 'decided';
  const isSame =
    counts.functions.length === 0 && isSameCount(counts.calls) && isSameCount(counts.turns);
  return isSame ? 'same' : 'different';
}

/** The change, turned so that positive is the direction asked for. */
function along(pair: CountPair, direction: Direction): number {
  return direction === 'more' ? changeOf(pair) : -changeOf(pair);
}

/** Calls and turns of the function in one number, as far as it changed in that direction. */
function workAlong(row: CountFunctionRow, direction: Direction): number {
  return along(row.calls, direction) + along(row.turns, direction);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether a call of the function sends a statement or command to a database. */
export function isQuery({ id }: Pick<CountFunctionRow, 'id'>): boolean {
  return queryRule(id) !== undefined;
}

const ORIGIN_RANK = { app: 0, package: 1, stdlib: 2, native: 3 } as const;

/**
 * Orders what belongs to others: queries before the library around them, packages before the
 * standard library, and what is written in C last, as `len` and `isinstance` change with everything.
 */
function byTelling(a: CountFunctionRow, b: CountFunctionRow): number {
  return (
    Number(isQuery(b)) - Number(isQuery(a)) || ORIGIN_RANK[a.id.origin] - ORIGIN_RANK[b.id.origin]
  );
}

/**
 * The functions that do more work, or less; the service's own beside all others. New and removed
 * ones of others only where they are queries: a library calls all kinds of things for the first time.
 */
export function rankCounts(
  counts: CountComparison,
  direction: Direction,
): Ranked<CountFunctionRow> {
  const rows = counts.functions.filter(
    (row) => row.presence !== 'moved' && workAlong(row, direction) > 0,
  );
  return {
    application: rows.filter((row) => row.id.origin === 'app').toSorted(byWork),
    others: rows
      .filter((row) => row.id.origin !== 'app' && (row.presence === 'both' || isQuery(row)))
      .toSorted((a, b) => byTelling(a, b) || byWork(a, b)),
  };

  function byWork(a: CountFunctionRow, b: CountFunctionRow): number {
    return (
      workAlong(b, direction) - workAlong(a, direction) ||
      compareText(functionKey(a.id), functionKey(b.id))
    );
  }
}

/** The endpoints whose counts differ: those with a verdict first, then by relative change. */
export function changedEndpoints(counts: CountComparison): CountRow[] {
  return changedRows(counts.endpoints);
}

/** The categories whose counts differ, in the same order. */
export function changedCountCategories(counts: CountComparison): CountRow[] {
  return changedRows(counts.categories);
}

function changedRows(rows: readonly CountRow[]): CountRow[] {
  return rows
    .filter((row) => !isSameCount(row.calls) || !isSameCount(row.turns))
    .toSorted(
      (a, b) =>
        Number(a.verdict === 'unchanged') - Number(b.verdict === 'unchanged') ||
        largestPart(b) - largestPart(a) ||
        compareText(a.name, b.name),
    );
}

/** The larger of the relative changes of calls and turns; something new counts as doubled. */
function largestPart(row: CountRow): number {
  return Math.max(...[row.calls, row.turns].map((pair) => Math.abs(relativeEffect(pair))));
}

/** The caller of the largest change in the row's direction, where it is the application's. */
export function mainCaller(row: CountFunctionRow): CallerChange | undefined {
  const way = Math.sign(changeOf(row.inEndpoint.calls));
  const largest = row.callers.find((change) => Math.sign(changeOf(change)) === way);
  return largest?.caller === undefined ? undefined : largest;
}

const KIND_ORDER: readonly CountMetricKind[] = [
  'count-queries',
  'count-function',
  'count-endpoint',
  'count-category',
  'count-total',
];

/**
 * The counts with this verdict, the most telling first: a query too many is also a call too many of
 * its endpoint, of its category and of the whole. None where the counts decide nothing.
 */
export function decidedCounts(
  comparison: Comparison,
  verdict: 'regressed' | 'improved',
): readonly CountMetric[] {
  const { counts } = comparison;
  if (counts === null || counts.advisory !== '') return [];
  return counts.metrics
    .filter((metric) => metric.threshold !== null && metric.verdict === verdict)
    .toSorted(
      (a, b) =>
        KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
        Math.abs(b.effect) - Math.abs(a.effect),
    );
}

/** How the names of metrics about one endpoint begin; its name follows. */
const ENDPOINT_METRIC = /^(?:queries:|(?:calls|turns):endpoint:)/;

/** The endpoint that the metric is about, if it is about one. */
export function endpointOf(metric: CountMetric): string | undefined {
  return metric.kind === 'count-queries' || metric.kind === 'count-endpoint'
    ? metric.name.replace(ENDPOINT_METRIC, '')
    : undefined;
}

/**
 * The function of the application under which most of the change happens: each call belongs to the
 * nearest one on its stack. About loop work it is the function whose own turns changed most.
 * @returns undefined where an endpoint's change is under none: what the framework does for it alone
 */
export function countSuspect(
  counts: CountComparison,
  direction: Direction,
  metric?: CountMetric,
): FunctionId | undefined {
  const endpoint = metric === undefined ? undefined : endpointOf(metric);
  const ofTurns = largestTurns(counts, direction, endpoint);
  if (metric?.of === 'turns' && ofTurns !== undefined) return ofTurns.id;
  const caller = largestCaller(counts, direction, endpoint);
  // What others call says nothing of this endpoint.
  if (endpoint !== undefined) return caller;
  return caller ?? ofTurns?.id ?? rankCounts(counts, direction).application[0]?.id;
}

function largestTurns(
  counts: CountComparison,
  direction: Direction,
  endpoint: string | undefined,
): CountFunctionRow | undefined {
  return counts.functions
    .filter((row) => endpoint === undefined || row.endpoint === endpoint)
    .filter((row) => row.id.origin === 'app' && row.presence !== 'moved')
    .filter((row) => along(row.turns, direction) > 0)
    .toSorted((a, b) => along(b.turns, direction) - along(a.turns, direction))[0];
}

function largestCaller(
  counts: CountComparison,
  direction: Direction,
  endpoint: string | undefined,
): FunctionId | undefined {
  const byCaller = new Map<string, { readonly id: FunctionId; calls: number }>();
  for (const change of counts.functions.flatMap((row) => row.callers)) {
    if (change.caller === undefined) continue;
    if (endpoint !== undefined && change.endpoint !== endpoint) continue;
    const key = functionKey(change.caller);
    const known = byCaller.get(key) ?? { id: change.caller, calls: 0 };
    known.calls += along(change, direction);
    byCaller.set(key, known);
  }
  return [...byCaller.values()]
    .filter(({ calls }) => calls > 0)
    .toSorted((a, b) => b.calls - a.calls)[0]?.id;
}

/** A metric's label, which says all that it is about: `queries per request of list orders`. */
export function countLabel(metric: CountMetric): Phrase {
  return [{ label: metric.label }];
}

/** What the metric did, ready to stand alone: `list orders makes 3 → 8 queries per request`. */
export function countLeading(counts: CountComparison, metric: CountMetric): Phrase {
  const amounts = formatCounts(metric);
  const change = metric.scale === 'relative' ? ` (${formatCountEffect(metric)})` : '';
  const endpoint = endpointOf(metric);
  if (endpoint === undefined) return [...countLabel(metric), `: ${amounts}${change}`];
  return metric.of === 'turns'
    ? [{ label: endpoint }, `: ${amounts} ${turnsNoun(counts.unit)} per request${change}`]
    : [{ label: endpoint }, ` makes ${amounts} ${metric.of} per request${change}`];
}

/** Of all calls: the effect of a category is told in points of them. */
function isOfAllCalls(metric: CountMetric): boolean {
  return metric.kind === 'count-category';
}

/** The effect with its sign: `▲ +25.6 %`, `▲ +3.1 points`, or `▲ +5` where it is an amount. */
export function formatCountEffect(metric: CountMetric): string {
  if (isOfAllCalls(metric)) return formatEffect(metric.effect, 'points');
  if (metric.scale !== 'relative') return signedDifference(metric);
  return formatCountChange(metric) || '±0';
}

function signedDifference(pair: CountPair): string {
  if (isSameCount(pair)) return '±0';
  const difference = changeOf(pair);
  const size = formatAmount(Math.abs(difference));
  return difference > 0 ? `▲ +${size}` : `▼ −${size}`;
}

function formatAmount(amount: number): string {
  return formatCounts({ base: amount, head: amount });
}

/** From where the metric counts: `10 %`, `3 points`, `+1`, `at most 3`. */
export function formatCountThreshold(metric: CountMetric): string {
  if (metric.threshold === null) return 'none';
  if (isOfAllCalls(metric)) return formatThreshold(metric.threshold, 'points');
  switch (metric.scale) {
    case 'relative':
      return formatThreshold(metric.threshold, 'relative');
    case 'absolute':
      return `+${formatAmount(metric.threshold)}`;
    case 'maximum':
      return `at most ${formatAmount(metric.threshold)}`;
  }
}

/** What crossed which threshold: `queries per request of list orders 3 → 8 (threshold +1)`. */
export function countCrossing(metric: CountMetric): Phrase {
  const isAmount = metric.scale !== 'relative' && !isOfAllCalls(metric);
  const what = isAmount ? formatCounts(metric) : formatCountEffect(metric);
  // The label of a maximum names it already.
  const limit = metric.scale === 'maximum' ? '' : ` (threshold ${formatCountThreshold(metric)})`;
  return [...countLabel(metric), ` ${what}${limit}`];
}

const ON_BOTH_SIDES = 'per request, the same on both sides';

/** `812 calls per request, the same on both sides`, or `calls per request 812 → 1,020 (▲ +25.6 %)`. */
function total(pair: CountPair, what: string): string {
  return isSameCount(pair)
    ? `${formatCounts(pair)} ${what} ${ON_BOTH_SIDES}`
    : `${what} per request ${formatCountsChanged(pair)}`;
}

/** The calls per request in a few words, for the first line of a report that has no times. */
export function callsLine(counts: CountComparison): string {
  return total(counts.calls, 'calls');
}

/** Calls and turns per request. */
function totals({ calls, turns, unit }: CountComparison): string {
  const noun = turnsNoun(unit);
  return isSameCount(calls) && isSameCount(turns)
    ? `${formatCounts(calls)} calls and ${formatCounts(turns)} ${noun} ${ON_BOTH_SIDES}`
    : `${total(calls, 'calls')}; ${total(turns, noun)}`;
}

/**
 * The first line about the counts: everything where nothing differs, else the totals and why they
 * can be believed; then why they decide nothing, where that is so.
 */
export function countsSummary(counts: CountComparison): Phrase {
  const advisory: Phrase =
    counts.advisory === '' ? [] : [' ', { label: withoutEnd(counts.advisory) }, '.'];
  if (countStanding(counts) !== 'same') {
    return [`Exact counts do not depend on the machine: ${totals(counts)}.`, ...advisory];
  }
  const unstable =
    counts.unstable.length === 0
      ? ''
      : `; left out: ${plural(counts.unstable.length, 'function')} that ${counts.unstable.length === 1 ? 'differs' : 'differ'} from pass to pass`;
  return [`Exact counts: ${callsLine(counts)}${unstable}.`, ...advisory];
}

function withoutEnd(sentence: string): string {
  return sentence.trim().replace(/[.!?]+$/, '');
}

/**
 * What the counts do not cover, one sentence; requests of one side only stand in the notes. About
 * so much: what belongs to no request is not the same from pass to pass.
 */
export function countGap({ leftOut }: CountComparison): Phrase {
  const [base, head] = [formatCount(leftOut.base), formatCount(leftOut.head)];
  if (base === '0' && head === '0') return [];
  const amounts = base === head ? head : `${base} → ${head}`;
  return [
    `Left out: about ${amounts} calls and turns per request that belong to no request (event loop, timers, background work).`,
  ];
}

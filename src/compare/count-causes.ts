/** What stands behind a change of counts: the function, and the function of the application that calls it. */
import { turnsNoun } from '../baseline/tables.js';
import { type FunctionId, functionKey, type Origin } from '../profile/model.js';
import { type CallEdge, type CallerIndex, callerChanges } from './count-callers.js';
import { beforeAfter } from './count-format.js';
import { largestChange } from './count-functions.js';
import type { GroupedCounts, JudgedMetric } from './count-metrics.js';
import { busiestLayer } from './count-queries.js';
import type { CountedFunction } from './count-table.js';
import { changeOf, meanWork, NO_CALLS, type RequestGroup, sumOfPairs } from './count-work.js';
import { groupBy } from './group-by.js';
import type { CountPair } from './types.js';

/** More (1) or less (−1) of something. */
export type Direction = 1 | -1;

interface Evidence {
  readonly counts: GroupedCounts;
  readonly callers: CallerIndex;
}

interface Cause {
  readonly sentence: string;
  /** What it is about, exactly: the same in every endpoint. */
  readonly exact: string;
  /** The same for all that the caller does in a category, and for all that it does. */
  readonly inCategory: string;
  readonly inAll: string;
}

/**
 * Sentences for the causes of metrics, in their order, each told once.
 * @param most how many
 */
export function causeSentences(
  evidence: Evidence,
  decided: readonly JudgedMetric[],
  direction: Direction,
  most: number,
): string[] {
  const sentences: string[] = [];
  const told = new Set<string>();
  for (const judged of decided) {
    if (sentences.length === most) break;
    const cause = causeOf(judged, evidence, direction);
    if (cause === undefined || told.has(cause.exact) || told.has(scopeOf(judged, cause))) continue;
    for (const scope of [cause.exact, cause.inCategory, cause.inAll]) told.add(scope);
    sentences.push(cause.sentence);
  }
  return sentences;
}

/** A query of a caller explains its calls into the database, and those explain all that it calls. */
function scopeOf({ metric }: JudgedMetric, cause: Cause): string {
  if (metric.kind === 'count-category') return cause.inCategory;
  return metric.kind === 'count-endpoint' || metric.kind === 'count-total'
    ? cause.inAll
    : cause.exact;
}

function causeOf(
  judged: JudgedMetric,
  evidence: Evidence,
  direction: Direction,
): Cause | undefined {
  const { counts } = evidence;
  const { metric, endpoint, category, fn } = judged;
  const group = endpoint === undefined ? undefined : counts.endpoints.get(endpoint);
  if (metric.of === 'turns')
    return turnsCause(evidence, group ?? counts.scenario, direction, endpoint);
  if (metric.kind === 'count-function') return fn && callCause(evidence, fn, direction, endpoint);
  if (metric.kind === 'count-queries' && group !== undefined) {
    const sending = busiestLayer(counts.layers, group)?.functions ?? [];
    const most = mostChanged(sending, group, 'calls', direction);
    return most && callCause(evidence, most, direction, endpoint);
  }
  if (metric.kind === 'count-category') {
    const own = counts.functions.filter(({ id }) => counts.categoryOf(id) === category);
    const python = own.filter(({ id }) => id.origin !== 'native');
    const most =
      mostChanged(python, counts.scenario, 'calls', direction) ??
      mostChanged(own, counts.scenario, 'calls', direction);
    return most && callCause(evidence, most, direction);
  }
  const where = endpoint ?? mostChangedEndpoint(counts, direction);
  return where === undefined ? undefined : callerCause(evidence, where, direction);
}

/** The function with the largest change in a direction. */
function mostChanged(
  functions: readonly CountedFunction[],
  group: RequestGroup,
  of: 'calls' | 'turns',
  direction: Direction,
): CountedFunction | undefined {
  let most: { fn: CountedFunction; change: number } | undefined;
  for (const fn of functions) {
    const change = changeOf(meanWork(fn.work, group)[of]) * direction;
    if (change > (most?.change ?? 0)) most = { fn, change };
  }
  return most?.fn;
}

function mostChangedEndpoint(counts: GroupedCounts, direction: Direction): string | undefined {
  const change = (group: RequestGroup) =>
    changeOf(meanWork(counts.all, group).calls) * group.total * direction;
  return [...counts.endpoints].sort(([, a], [, b]) => change(b) - change(a))[0]?.[0];
}

/** A function that is called more or less often, and by whom. */
function callCause(
  { callers, counts }: Evidence,
  fn: CountedFunction,
  direction: Direction,
  where = largestChange(fn, counts.endpoints).endpoint,
): Cause {
  const change = callerChanges(callers, where, fn.key).find(
    (each) => each.caller !== undefined && changeOf(each) * direction > 0,
  );
  if (change !== undefined) return callSentence(counts, change.caller, fn, change, where);
  const group = counts.endpoints.get(where);
  const calls = group === undefined ? NO_CALLS : meanWork(fn.work, group).calls;
  return callSentence(counts, undefined, fn, calls, where);
}

function callSentence(
  counts: GroupedCounts,
  caller: FunctionId | undefined,
  callee: { readonly id: FunctionId; readonly key: string },
  calls: CountPair,
  endpoint: string,
): Cause {
  const what = caller === undefined ? callee.id.name : `${caller.name} → ${callee.id.name}`;
  const unit = caller === undefined ? ' calls' : '';
  const exact = JSON.stringify([caller, callee.key]);
  const within = (...scope: readonly string[]) =>
    caller === undefined ? exact : JSON.stringify([functionKey(caller), ...scope]);
  return {
    sentence: `${what}: ${beforeAfter(calls)}${unit} per request of ${endpoint}`,
    exact,
    inCategory: within(counts.categoryOf(callee.id)),
    inAll: within(),
  };
}

/** The function of the application under which most calls came or went, and what it calls. */
function callerCause(
  evidence: Evidence,
  endpoint: string,
  direction: Direction,
): Cause | undefined {
  const { counts, callers } = evidence;
  const edges = callers.edges(endpoint);
  const changes = [...groupBy(edges, ({ caller }) => caller).values()].map((own) => ({
    own,
    change: changeOf(own.reduce(sumOfPairs, NO_CALLS)) * direction,
  }));
  const [most] = changes.sort((a, b) => b.change - a.change);
  if (most === undefined || most.change <= 0) {
    const group = counts.endpoints.get(endpoint);
    const fn = group && mostChanged(counts.functions, group, 'calls', direction);
    return fn && callCause(evidence, fn, direction, endpoint);
  }
  const edge = mostTelling(most.own, direction);
  const callee = edge && { id: edge.callee, key: edge.calleeKey };
  return callee && callSentence(counts, edge.caller, callee, edge, endpoint);
}

/** C is called from everywhere, so it says least. */
const TELLING: readonly Origin[] = ['app', 'package', 'stdlib', 'native'];

/** The call that changed most; of C only where nothing else changed. */
function mostTelling(edges: readonly CallEdge[], direction: Direction): CallEdge | undefined {
  const change = (edge: CallEdge) => changeOf(edge) * direction;
  const native = ({ callee }: CallEdge) => Number(callee.origin === 'native');
  const rank = ({ callee }: CallEdge) => TELLING.indexOf(callee.origin);
  return edges
    .filter((edge) => change(edge) > 0)
    .sort((a, b) => native(a) - native(b) || change(b) - change(a) || rank(a) - rank(b))[0];
}

/** The function whose loops turn more or less often; outside of the application also its caller. */
function turnsCause(
  { counts, callers }: Evidence,
  group: RequestGroup,
  direction: Direction,
  endpoint?: string,
): Cause | undefined {
  const fn = mostChanged(counts.functions, group, 'turns', direction);
  if (fn === undefined) return undefined;
  const where = endpoint ?? mostTurnsEndpoint(fn, counts, direction);
  const there = counts.endpoints.get(where);
  if (there === undefined) return undefined;
  const [caller] =
    fn.id.origin === 'app'
      ? []
      : callers
          .callersOf(where, fn.key)
          .filter((edge) => edge.caller !== undefined)
          .sort((a, b) => b.head - a.head);
  const what = caller?.caller === undefined ? fn.id.name : `${caller.caller.name} → ${fn.id.name}`;
  const turns = beforeAfter(meanWork(fn.work, there).turns);
  const exact = JSON.stringify(['turns', fn.key]);
  return {
    sentence: `${what}: ${turns} ${turnsNoun(counts.unit)} per request of ${where}`,
    ...{ exact, inCategory: exact, inAll: exact },
  };
}

function mostTurnsEndpoint(
  fn: CountedFunction,
  counts: GroupedCounts,
  direction: Direction,
): string {
  const change = (group: RequestGroup) => changeOf(meanWork(fn.work, group).turns) * direction;
  return [...counts.endpoints].sort(([, a], [, b]) => change(b) - change(a))[0]?.[0] ?? '';
}

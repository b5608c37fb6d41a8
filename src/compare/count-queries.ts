/** Queries per request, from the functions that send them. */
import type { CountedFunction } from './count-table.js';
import { meanWork, type RequestGroup, sumOfWork, type WorkByRequest } from './count-work.js';
import { groupBy } from './group-by.js';
import { QUERY_RULES, queryRule } from './query-functions.js';
import type { CountPair } from './types.js';

/** What one rule of the table counts: a library, or a driver below it. */
export interface QueryLayer {
  readonly functions: readonly CountedFunction[];
  readonly work: WorkByRequest;
}

export function queryLayers(functions: readonly CountedFunction[]): QueryLayer[] {
  const sending = functions.filter(({ id }) => queryRule(id) !== undefined);
  const byRule = groupBy(sending, ({ id }) => queryRule(id));
  // In the order of the table, which names a library before the drivers below it.
  return QUERY_RULES.flatMap((rule) => {
    const own = byRule.get(rule);
    return own === undefined
      ? []
      : [{ functions: own, work: sumOfWork(own.map(({ work }) => work)) }];
  });
}

/** Queries per request of a group: those of the layer with the most, as each layer sees them all. */
export function queriesIn(layers: readonly QueryLayer[], group: RequestGroup): CountPair {
  let most: CountPair = { base: 0, head: 0 };
  for (const { work } of layers) {
    const { calls } = meanWork(work, group);
    most = { base: Math.max(most.base, calls.base), head: Math.max(most.head, calls.head) };
  }
  return most;
}

/** The layer that sees the most queries of a group on either side; undefined: there is none. */
export function busiestLayer(
  layers: readonly QueryLayer[],
  group: RequestGroup,
): QueryLayer | undefined {
  const size = ({ work }: QueryLayer) => {
    const { calls } = meanWork(work, group);
    return Math.max(calls.base, calls.head);
  };
  return [...layers].sort((a, b) => size(b) - size(a))[0];
}

/** The flame graph of two measurements that were compared. */
import type { Measurement } from '../../baseline/schema.js';
import { costProfile } from '../../baseline/tables.js';
import type { Comparison } from '../../compare/types.js';
import { type CategoryRule, createCategoriser } from '../../profile/categories.js';
import { functionKey } from '../../profile/model.js';
import { shortSha } from '../format.js';
import { flameGraph } from './graph.js';
import type { FlameGraph } from './types.js';

/**
 * @param rules the user's own, with which it was compared
 * @returns undefined where either side was not timed, so that there is nothing to draw
 */
export function flameOfComparison(
  base: Measurement,
  head: Measurement,
  comparison: Comparison,
  rules: readonly CategoryRule[],
): FlameGraph | undefined {
  if (!comparison.timed) return undefined;
  const categoriser = createCategoriser(rules);
  const renamed = comparison.functions.flatMap(({ id, movedFrom }): [string, string][] =>
    movedFrom === null ? [] : [[functionKey(movedFrom), functionKey(id)]],
  );
  return flameGraph(
    costProfile(head, `head ${shortSha(comparison.head.gitSha)}`),
    costProfile(base, `base ${shortSha(comparison.base.gitSha)}`),
    {
      categoriser,
      renamed: new Map(renamed),
    },
  );
}

/** The flame graph of two measurements that were compared. */
import type { Measurement } from '../../baseline/schema.js';
import { costProfile } from '../../baseline/tables.js';
import type { Comparison } from '../../compare/types.js';
import { createCategoriser } from '../../profile/categories.js';
import { functionKey } from '../../profile/model.js';
import { shortSha } from '../format.js';
import { flameGraph } from './graph.js';
import type { FlameGraph } from './types.js';

/** @returns undefined where either side was not timed, so that there is nothing to draw */
export function flameOfComparison(
  base: Measurement,
  head: Measurement,
  comparison: Comparison,
): FlameGraph | undefined {
  if (!comparison.timed) return undefined;
  // The user's own rules went into the rows; what is too small for a row has the built-in ones.
  const decided = new Map(comparison.functions.map((row) => [functionKey(row.id), row.category]));
  const builtIn = createCategoriser();
  const renamed = comparison.functions.flatMap(({ id, movedFrom }): [string, string][] =>
    movedFrom === null ? [] : [[functionKey(movedFrom), functionKey(id)]],
  );
  return flameGraph(
    costProfile(head, `head ${shortSha(comparison.head.gitSha)}`),
    costProfile(base, `base ${shortSha(comparison.base.gitSha)}`),
    {
      categoriser: {
        ...builtIn,
        ofFunction: (id) => decided.get(functionKey(id)) ?? builtIn.ofFunction(id),
      },
      renamed: new Map(renamed),
    },
  );
}

/** Why a profile's samples are in their categories: functions by self weight, and who decided. */
import type { Categoriser, Decision } from '../categories.js';
import type { FunctionId, ProfileTables, WeightedStack } from '../model.js';

/** A function's own samples of one category. */
export interface ExplainedFunction {
  readonly id: FunctionId;
  readonly category: string;
  /** Of its own samples, in the profile's unit. */
  readonly weight: number;
  /** The function whose place decided: itself, or a caller; undefined when nothing on the stack did. */
  readonly decider: FunctionId | undefined;
  /** What was said of the decider; of the function itself when nothing decided. */
  readonly decision: Decision;
}

/**
 * One row for each function, category and decider, largest weight first. A function that says
 * nothing by itself has a row for each caller that decided.
 * @param samples those whose leaf works; waiting ones are the caller's to leave out
 */
export function explainSamples(
  tables: ProfileTables,
  samples: readonly WeightedStack[],
  categoriser: Categoriser,
): ExplainedFunction[] {
  const categories = categoriser.ofStacks(tables);
  const deciders = categoriser.decidersOfStacks(tables);
  const rows = new Map<string, ExplainedFunction & { weight: number }>();
  for (const { stack, weight } of samples) {
    const leaf = leafOf(tables, stack);
    const by = deciders[stack] as number;
    const key = `${leaf} ${by}`;
    const known = rows.get(key);
    if (known !== undefined) {
      known.weight += weight;
      continue;
    }
    const id = tables.functions[leaf] as FunctionId;
    const decider = tables.functions[by];
    const decision = categoriser.decide(decider ?? id);
    rows.set(key, { id, category: categories[stack] as string, weight, decider, decision });
  }
  return [...rows.values()].sort((a, b) => b.weight - a.weight);
}

/** Index of the function on top of a stack. */
function leafOf(tables: ProfileTables, stack: number): number {
  const frame = tables.frames[tables.stacks[stack]?.frame ?? -1];
  return frame?.function ?? -1;
}

/** A package that no rule knows, and its part of all weight. */
export interface UnknownPackage {
  /** First folder or file below site-packages, without `.py`. */
  readonly module: string;
  readonly weight: number;
}

/** The packages that samples are in `other` for, largest first. */
export function unknownPackages(rows: readonly ExplainedFunction[]): UnknownPackage[] {
  const weights = new Map<string, number>();
  for (const { decider, decision, weight } of rows) {
    if (decider === undefined || decision.reason.kind !== 'unknown-package') continue;
    const module = (decider.path.split('/', 1)[0] as string).replace(/(\.[\w-]+)?\.(py|so)$/, '');
    weights.set(module, (weights.get(module) ?? 0) + weight);
  }
  return [...weights]
    .map(([module, weight]) => ({ module, weight }))
    .sort((a, b) => b.weight - a.weight);
}

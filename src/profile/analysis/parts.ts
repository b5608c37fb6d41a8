/** Weights by category. */
import { type Categoriser, categoryLabel } from '../categories.js';
import type { ProfileTables, WeightedStack } from '../model.js';
import type { CategoryPart } from './types.js';
import type { Columns } from './weights.js';

export interface StackCategories {
  readonly names: readonly string[];
  /** Index into `names`, by stack. */
  readonly ofStack: Int32Array;
  /** Of the function itself, by its index; undefined where its caller decides. */
  readonly ofFunction: readonly (string | undefined)[];
}

/** A sample belongs to the first frame from the leaf up that says something. */
export function stackCategories(
  tables: ProfileTables,
  { parents, functionOfStack }: Columns,
  categoriser: Categoriser,
): StackCategories {
  const names = ['other'];
  const numbers = new Map([['other', 0]]);
  const ofFunction = tables.functions.map((id) => categoriser.ofFunction(id));
  const numberOfFunction = Int32Array.from(ofFunction, (name) => {
    if (name === undefined) return -1;
    const number = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, number);
    return number;
  });
  const ofStack = new Int32Array(parents.length);
  for (let stack = 0; stack < parents.length; stack += 1) {
    const own = numberOfFunction[functionOfStack[stack] as number] as number;
    const parent = parents[stack] as number;
    if (own >= 0) ofStack[stack] = own;
    else ofStack[stack] = parent < 0 ? 0 : (ofStack[parent] as number);
  }
  return { names, ofStack, ofFunction };
}

/** What has weight, largest first. */
export function categoryParts(
  names: readonly string[],
  weights: Float64Array,
): readonly CategoryPart[] {
  return names
    .map((category, index) => {
      return { category, label: categoryLabel(category), weight: weights[index] as number };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.category < b.category ? -1 : 1));
}

export function partsOfSamples(
  { names, ofStack }: StackCategories,
  samples: readonly WeightedStack[],
): readonly CategoryPart[] {
  const weights = new Float64Array(names.length);
  for (const { stack, weight } of samples) {
    const number = ofStack[stack] as number;
    weights[number] = (weights[number] as number) + weight;
  }
  return categoryParts(names, weights);
}

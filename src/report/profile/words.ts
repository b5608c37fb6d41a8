/** Weights and places as reports of profiles write them. */
import type { CategoryPart, FunctionPart } from '../../profile/analysis/types.js';
import type { CostProfile } from '../../profile/cost.js';
import type { FunctionId } from '../../profile/model.js';
import { formatNumber, formatPair } from '../format.js';
import type { BlockCell } from './blocks.js';

/** How weights of a profile are written. */
export interface Scale {
  /** For headings: `s`. */
  readonly unit: string;
  /** Without the unit. */
  readonly number: (weight: number) => string;
  /** With it: `1.42 ms`. */
  readonly text: (weight: number) => string;
}

export function scaleOf({ unit, totalWeight }: CostProfile): Scale {
  const [shown, factor] = unitOf(unit, totalWeight);
  const number = (weight: number): string => {
    const value = weight * factor;
    if (unit === 'samples' && Math.abs(value - Math.round(value)) < 1e-6) {
      return formatNumber(Math.round(value), 0);
    }
    return formatPair(value, value)[0];
  };
  const text = (weight: number): string => {
    const value = number(weight);
    return unit === 'samples' && value === '1' ? '1 sample' : `${value} ${shown}`;
  };
  return { unit: shown, number, text };
}

function unitOf(unit: CostProfile['unit'], totalWeight: number): [string, number] {
  switch (unit) {
    case 'ms per request':
      return ['ms', 1];
    case 'seconds':
      // Those of a request are few.
      if (totalWeight >= 0.5) return ['s', 1];
      return totalWeight >= 5e-4 ? ['ms', 1e3] : ['µs', 1e6];
    case 'samples':
      return ['samples', 1];
    case 'bytes':
      if (totalWeight >= 1e7) return ['MB', 1e-6];
      return totalWeight >= 1e4 ? ['kB', 1e-3] : ['B', 1];
  }
}

/** `shop/orders.py:48`; empty where nothing is known. */
export function placeText({ path }: FunctionId, line = 0): string {
  return path === '' || line === 0 ? path : `${path}:${line}`;
}

export function functionCell(id: FunctionId, mark = ''): BlockCell {
  return { name: id.name, place: id.path, ...(mark === '' ? {} : { mark }) };
}

/** Largest first, by what is asked for. */
export function ranked(
  functions: readonly FunctionPart[],
  by: 'self' | 'total',
): readonly FunctionPart[] {
  // They are sorted by self already; the order of equals stays.
  return by === 'self' ? functions : functions.toSorted((a, b) => b.total - a.total);
}

const MOST_CATEGORIES = 2;

/** `database 41 %, async I/O 20 %`: what most of it is. Labels are hostile. */
export function mostly(categories: readonly CategoryPart[], weight: number): string {
  return categories
    .slice(0, MOST_CATEGORIES)
    .map((part) => `${part.label} ${formatNumber((100 * part.weight) / weight, 0)} %`)
    .join(', ');
}

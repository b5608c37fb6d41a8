/** A frame in words: for the line below the picture, the tooltip and readers of a screen. */
import type { FlameData } from '../../flame/decode.js';
import {
  type Change,
  changeOf,
  formatChange,
  formatValue,
  formatValues,
  type Scale,
} from '../../flame/measure.js';

export interface Words {
  readonly name: string;
  readonly path: string;
  /** `0.21 → 0.37 ms`, or `0.37 ms` of a profile alone. */
  readonly amount: string;
  /** Arrow, sign and kind of number; share of everything for a profile alone. */
  readonly change: string;
  readonly mark: Change['mark'];
}

export function wordsOf(
  data: FlameData,
  scale: Scale,
  frame: number,
  base: number,
  head: number,
): Words {
  const { name, path, origin } = data.frames[frame] as FlameData['frames'][number];
  const change = changeOf(scale, base, head);
  const words = {
    name: origin === undefined ? 'everything' : name,
    path,
    mark: change.mark,
  };
  if (scale.isComparison) {
    return { ...words, amount: formatValues(scale, change), change: formatChange(scale, change) };
  }
  const share = data.headSide.total > 0 ? (100 * head) / data.headSide.total : 0;
  return {
    ...words,
    amount: formatValue(scale, change.head),
    change: scale.measure === 'share' ? '' : `${share.toFixed(1)} % of everything`,
  };
}

export function sentence({ name, path, amount, change }: Words): string {
  return [name, path, amount, change].filter((part) => part !== '').join(', ');
}

/** What a frame's two costs are shown as: a value a side, and a change that may be noise. */
import { differenceInterval } from '../../profile/analysis/interval.js';
import { formatNumber, formatPair } from '../format.js';
import type { FlameSide, FlameUnit } from './types.js';

/** `cost` in the graph's unit, `share` as a part of the side's total. */
export type Measure = 'cost' | 'share';

export type Mark = 'new' | 'removed' | 'more' | 'less' | 'same';

interface Sides {
  readonly unit: FlameUnit;
  readonly baseSide: FlameSide | undefined;
  readonly headSide: FlameSide;
}

/** How costs of both sides are read under one measure. */
export interface Scale {
  readonly measure: Measure;
  readonly unit: FlameUnit;
  readonly isComparison: boolean;
  /** What costs are multiplied with. */
  readonly baseFactor: number;
  readonly headFactor: number;
  /** The totals, after that, and the samples behind them; undefined where those are not known. */
  readonly sampled: { readonly base: SampledSide; readonly head: SampledSide } | undefined;
  /** The larger total, after that. */
  readonly whole: number;
}

interface SampledSide {
  readonly total: number;
  readonly samples: number;
}

export function scaleOf({ unit, baseSide, headSide }: Sides, measure: Measure): Scale {
  const factor = (side: FlameSide | undefined) =>
    measure === 'cost' || side === undefined || side.total === 0 ? 1 : 1 / side.total;
  const sampledOf = (side: FlameSide | undefined): SampledSide | undefined =>
    side?.samples === undefined || side.samples === 0 || side.total === 0
      ? undefined
      : { total: factor(side) * side.total, samples: side.samples };
  const [base, head] = [sampledOf(baseSide), sampledOf(headSide)];
  const [baseFactor, headFactor] = [factor(baseSide), factor(headSide)];
  return {
    ...{ measure, unit, baseFactor, headFactor },
    isComparison: baseSide !== undefined,
    sampled: base === undefined || head === undefined ? undefined : { base, head },
    whole: Math.max((baseSide?.total ?? 0) * baseFactor, headSide.total * headFactor),
  };
}

/**
 * Costs in one unit may be laid side by side as they are only where they are for the same work;
 * recordings of different length are better read as shares.
 */
export function firstMeasure({ unit, baseSide }: Sides): Measure {
  return baseSide === undefined || unit === 'ms per request' ? 'cost' : 'share';
}

export interface Change {
  readonly base: number;
  readonly head: number;
  readonly mark: Mark;
  /** 0 for none, 1 to 3 for below a tenth, below four tenths, and above, of the larger side. */
  readonly level: 0 | 1 | 2 | 3;
}

/** Smaller changes are neutral whatever the samples: of the frame, and of everything. */
const LEAST_OF_FRAME = 0.02;
const LEAST_OF_ALL = 0.0005;

/** @param base costs of one frame, as they stand in the graph */
export function changeOf(scale: Scale, baseCost: number, headCost: number): Change {
  const base = baseCost * scale.baseFactor;
  const head = headCost * scale.headFactor;
  const change = head - base;
  const larger = Math.max(base, head);
  const least = Math.max(LEAST_OF_FRAME * larger, LEAST_OF_ALL * scale.whole);
  if (!scale.isComparison || Math.abs(change) <= least || mayBeNoise(scale, base, head))
    return { base, head, mark: 'same', level: 0 };
  const part = Math.abs(change) / larger;
  const level = part < 0.1 ? 1 : part < 0.4 ? 2 : 3;
  const mark = base === 0 ? 'new' : head === 0 ? 'removed' : change > 0 ? 'more' : 'less';
  return { base, head, mark, level };
}

/** Whether the interval that is told of such a change has nothing in it. */
function mayBeNoise({ sampled }: Scale, base: number, head: number): boolean {
  if (sampled === undefined) return false;
  const of = (value: number, { total, samples }: SampledSide) => ({
    ...{ share: Math.min(1, value / total), samples, total },
  });
  const [low, high] = differenceInterval(of(base, sampled.base), of(head, sampled.head));
  return low <= 0 && high >= 0;
}

const UNITS: Readonly<
  Record<FlameUnit, (value: number) => readonly [factor: number, unit: string]>
> = {
  'ms per request': () => [1, 'ms'],
  seconds: (value) => (value >= 1 ? [1, 's'] : [1000, 'ms']),
  samples: () => [1, 'samples'],
  share: () => [100, '%'],
  bytes: (value) =>
    value >= 2 ** 30
      ? [2 ** -30, 'GiB']
      : value >= 2 ** 20
        ? [2 ** -20, 'MiB']
        : value >= 1024
          ? [2 ** -10, 'KiB']
          : [1, 'bytes'],
};

function isShare({ measure, unit }: Scale): boolean {
  return measure === 'share' || unit === 'share';
}

function unitFor(scale: Scale, largest: number): readonly [factor: number, unit: string] {
  return isShare(scale) ? [100, '%'] : UNITS[scale.unit](largest);
}

/** `0.21 ms` or `12.3 %`. @param value after the scale's factor */
export function formatValue(scale: Scale, value: number): string {
  const [factor, unit] = unitFor(scale, Math.abs(value));
  const text = isWhole(scale, value) ? formatNumber(value, 0) : formatPair(0, value * factor)[1];
  return `${text} ${unit}`;
}

/** `0.21 → 0.37 ms`. */
export function formatValues(scale: Scale, { base, head }: Pick<Change, 'base' | 'head'>): string {
  const [factor, unit] = unitFor(scale, Math.max(base, head));
  const [before, after] =
    isWhole(scale, base) && isWhole(scale, head)
      ? [formatNumber(base, 0), formatNumber(head, 0)]
      : formatPair(base * factor, head * factor);
  return `${before} → ${after} ${unit}`;
}

function isWhole(scale: Scale, value: number): boolean {
  return (
    scale.measure === 'cost' &&
    (scale.unit === 'samples' || (scale.unit === 'bytes' && value < 1024)) &&
    Number.isInteger(value)
  );
}

/**
 * `▲ +0.16 ms (+76 % of before)`, `▲ +4.2 points`, `+0.01 ms, no clear change`; the kind of number
 * stands beside it.
 */
export function formatChange(scale: Scale, { base, head, mark }: Change): string {
  const change = head - base;
  const [factor, unit] = unitFor(scale, Math.max(base, head));
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  const digits = formatPair(Math.max(base, head) * factor, Math.abs(change) * factor)[1];
  const amount = `${sign}${digits} ${isShare(scale) ? 'points' : unit}`;
  if (mark === 'new') return `▲ ${amount}, new`;
  if (mark === 'removed') return `▼ ${amount}, removed`;
  const relative = base > 0 && change !== 0 ? ` (${formatRatio(sign, base, head)})` : '';
  const arrow = mark === 'same' ? '' : change > 0 ? '▲ ' : '▼ ';
  return `${arrow}${amount}${relative}${mark === 'same' ? ', no clear change' : ''}`;
}

/** `+76 % of before`, `3.2 times before`. */
function formatRatio(sign: string, base: number, head: number): string {
  const ratio = head / base;
  if (ratio >= 2) return `${formatNumber(ratio, ratio < 10 ? 1 : 0)} times before`;
  const part = Math.abs(ratio - 1);
  return `${sign}${formatNumber(part * 100, part < 0.1 ? 1 : 0)} % of before`;
}

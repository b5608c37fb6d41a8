/**
 * Inline SVG. Positions across are percentages, so that a chart takes the width there is while its
 * text keeps its size; colours come from classes, because the page's policy allows no style
 * attributes.
 */
import { formatNumber } from '../format.js';

/** Class of a change by its direction; a zone around zero is neutral. */
export function direction(effectPoints: number): 'more' | 'less' | 'neutral' {
  if (Math.abs(effectPoints) < 0.005) return 'neutral';
  return effectPoints > 0 ? 'more' : 'less';
}

function percent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}

/** A bar from the middle to the right for more, to the left for less; `largest` fills one half. */
export function divergingBar(effect: number, largest: number): string {
  const length = largest > 0 && Number.isFinite(effect) ? (Math.abs(effect) / largest) * 0.5 : 0;
  const start = effect < 0 ? 0.5 - length : 0.5;
  return [
    '<svg width="100%" height="12" aria-hidden="true">',
    `<rect x="${percent(start)}" y="1" width="${percent(length)}" height="10" class="${direction(effect)}"/>`,
    '<line x1="50%" x2="50%" y1="0" y2="12" class="axis"/>',
    '</svg>',
  ].join('');
}

export interface Strip {
  readonly label: string;
  /** One value a round, in the order in which they were measured. */
  readonly values: readonly number[];
  readonly mean: number;
  /** Class of its dots beside `dot`. */
  readonly className: string;
}

const ROW_HEIGHT = 56;
const MARGIN = 0.06;

/** Steps of 1, 2 or 5 times a power of ten, at most five of them. */
function ticks(low: number, high: number): number[] {
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const result: number[] = [];
  for (let index = Math.ceil(low / step); index * step <= high && result.length < 10; index += 1) {
    result.push(index * step);
  }
  return result;
}

/** Dots of every round, one row a side, on one axis; `unit` stands at each value. */
export function stripPlot(strips: readonly Strip[], unit: string, title: string): string {
  const all = strips
    .flatMap((strip) => [...strip.values, strip.mean])
    .filter((value) => Number.isFinite(value));
  if (all.length === 0) return '';
  const smallest = Math.min(...all);
  const largest = Math.max(...all);
  // Equal values still need a range around them.
  const padding = largest > smallest ? 0 : Math.max(Math.abs(largest) * 0.05, 0.001);
  const low = smallest - padding;
  const high = largest + padding;
  const place = (value: number): string =>
    percent(MARGIN + ((value - low) / (high - low)) * (1 - 2 * MARGIN));
  const height = strips.length * ROW_HEIGHT;

  const rows = strips.flatMap((strip, row) => {
    const middle = row * ROW_HEIGHT + 36;
    return [
      `<text class="label" x="0" y="${row * ROW_HEIGHT + 14}">${strip.label}</text>`,
      `<line class="axis" x1="0" x2="100%" y1="${middle}" y2="${middle}"/>`,
      ...strip.values.map((value, index) => {
        // Spread up and down by the order of the rounds, so that equal values do not hide.
        const offset = ((index % 5) - 2) * 3;
        return `<circle class="dot ${strip.className}" cx="${place(value)}" cy="${middle + offset}" r="5"><title>round ${index + 1}: ${formatNumber(value, 3)} ${unit}</title></circle>`;
      }),
      `<line class="mean" x1="${place(strip.mean)}" x2="${place(strip.mean)}" y1="${middle - 13}" y2="${middle + 13}"/>`,
    ];
  });
  const steps = ticks(low, high);
  const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10((high - low) / 4))));
  const axis = steps.map(
    (value) =>
      `<text x="${place(value)}" y="${height + 18}" text-anchor="middle">${formatNumber(value, decimals)}</text>`,
  );
  return [
    `<svg width="100%" height="${height + 24}" role="img" aria-label="${title}">`,
    ...rows,
    ...axis,
    '</svg>',
  ].join('');
}

/** Numbers and names as every report writes them, whatever its medium. */
import type { CountPair, EffectScale, Metric, Verdict } from '../compare/types.js';

/** Marks that do not depend on telling red from green: a sign and an arrow always stand beside. */
export const VERDICT_MARKS: Readonly<Record<Verdict, string>> = {
  regressed: '🔴',
  improved: '🟢',
  unchanged: '⚪',
  inconclusive: '⚪',
  contaminated: '⚪',
};

const MINUS = '−';

/** Decimals that leave about three significant digits, at most three: 123, 12.3, 1.23, 0.012. */
function decimalsFor(value: number): number {
  const size = Math.abs(value);
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  return size >= 1 ? 2 : 3;
}

/** Fixed decimals, thousands separated by commas; a number that is none reads `n/a`. */
export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return 'n/a';
  const smallest = 10 ** -decimals;
  if (value > 0 && value < smallest / 2) return `<${smallest.toFixed(decimals)}`;
  // Adding 0 turns −0 into 0.
  const [whole = '0', fraction] = (Math.abs(value) + 0).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `${MINUS}${digits}` : digits;
}

/** A whole number with its thousands separated: `3,000`. */
export function formatCount(value: number): string {
  return formatNumber(value, 0);
}

/** `1 round`, `3,000 requests`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Two values in the same unit with the same decimals, so that they can be read off one another. */
export function formatPair(base: number, head: number): readonly [string, string] {
  const largest = Math.max(Math.abs(base), Math.abs(head));
  const smallest = Math.min(Math.abs(base), Math.abs(head));
  let decimals = decimalsFor(largest);
  while (decimals < 3 && smallest > 0 && smallest < 10 ** -decimals) decimals += 1;
  // A bare 0 stands out: there was, or is, nothing at all.
  const format = (value: number): string => (value === 0 ? '0' : formatNumber(value, decimals));
  return [format(base), format(head)];
}

/** Milliseconds with their unit: `1.42 ms`. */
export function formatMs(value: number): string {
  return `${formatNumber(value, decimalsFor(value))} ms`;
}

/** `0.21 → 0.37`, without unit, for a table whose heading names it. */
export function formatBeforeAfter(base: number, head: number): string {
  const [before, after] = formatPair(base, head);
  return `${before} → ${after}`;
}

/** A part of a whole (0..1) in per cent: `12.3 %`. */
export function formatShare(part: number): string {
  return `${formatNumber(part * 100, 1)} %`;
}

/** `9.6 % → 22.0 %`. */
export function formatShares(base: number, head: number): string {
  return `${formatShare(base)} → ${formatShare(head)}`;
}

/** More ▲, less ▼, and nothing where the number reads as zero. */
export function arrow(effect: number): '▲' | '▼' | '' {
  if (Math.abs(effect) < 0.0005) return '';
  return effect > 0 ? '▲' : '▼';
}

/** Hundred times the effect with its sign: `+13.2`, `−0.4`, `±0.0`. */
function signed(effect: number): string {
  if (Number.isNaN(effect)) return 'n/a';
  if (!Number.isFinite(effect)) return effect > 0 ? '+∞' : `${MINUS}∞`;
  const digits = formatNumber(Math.abs(effect) * 100, Math.abs(effect) >= 1 ? 0 : 1);
  if (Math.abs(effect) < 0.0005) return '±0.0';
  return effect > 0 ? `+${digits}` : `${MINUS}${digits}`;
}

const SCALE_UNITS: Readonly<Record<EffectScale, string>> = { relative: '%', points: 'points' };

/** An effect with its sign and the kind of number it is: `+13.2 %` or `+11.0 points`. */
export function signedEffect(effect: number, scale: EffectScale): string {
  return `${signed(effect)} ${SCALE_UNITS[scale]}`;
}

/** An effect with arrow, sign and kind: `▲ +13.2 %`, `▼ −3.1 points`, `±0.0 points`. */
export function formatEffect(effect: number, scale: EffectScale): string {
  return `${arrow(effect)} ${signedEffect(effect, scale)}`.trimStart();
}

/** Change as points of base's total CPU per request: `▲ +11.0 points`. */
export function formatPoints(effectPoints: number): string {
  return formatEffect(effectPoints, 'points');
}

/** Lowest and highest effect: `+9.8 … +16.9 %`; with `unit: false` for beside an effect. */
export function formatInterval(
  interval: readonly [number, number],
  scale: EffectScale,
  unit = true,
): string {
  const range = `${signed(interval[0])} … ${signed(interval[1])}`;
  return unit ? `${range} ${SCALE_UNITS[scale]}` : range;
}

/** A probability: `0.3 %`, `< 0.1 %`, `40 %`; a dash for none. */
export function formatP(p: number | null): string {
  if (p === null) return '–';
  if (p < 0.001) return '< 0.1 %';
  return p < 0.1 ? `${formatNumber(p * 100, 1)} %` : `${formatNumber(p * 100, 0)} %`;
}

/** Effect from which a metric counts: `5 %`, `2.5 points`. */
export function formatThreshold(threshold: number, scale: EffectScale): string {
  const hundredths = threshold * 100;
  const decimals = Math.abs(hundredths - Math.round(hundredths)) < 0.05 ? 0 : 1;
  return `${formatNumber(hundredths, decimals)} ${SCALE_UNITS[scale]}`;
}

const UNITS: Readonly<Record<Metric['unit'], string>> = {
  'ms/request': ' ms',
  ms: ' ms',
  'requests/s': ' requests/s',
  ratio: ' %',
};

type MetricValues = Pick<Metric, 'base' | 'head' | 'unit'>;

function metricPair(metric: MetricValues): readonly [string, string] {
  const factor = metric.unit === 'ratio' ? 100 : 1;
  return formatPair(metric.base * factor, metric.head * factor);
}

/** The two means of a metric, each with its unit, for a sentence: `1.42 ms → 1.61 ms`. */
export function formatMetric(metric: MetricValues): string {
  const [before, after] = metricPair(metric);
  const unit = UNITS[metric.unit];
  return `${before}${unit} → ${after}${unit}`;
}

/** The two means of a metric with their unit once, for a table: `1.42 → 1.61 ms`. */
export function formatMetricShort(metric: MetricValues): string {
  return `${metricPair(metric).join(' → ')}${UNITS[metric.unit]}`;
}

/** Lowest and highest round of one side, for beside a value with its unit: `1.39–1.46`. */
export function formatSpread(spread: readonly [number, number], unit: Metric['unit']): string {
  const factor = unit === 'ratio' ? 100 : 1;
  const [low, high] = formatPair(spread[0] * factor, spread[1] * factor);
  return low === high ? low : `${low}–${high}`;
}

/** Amounts nearer to one another than this are one amount, computed in two ways. */
const SAME_COUNT = 1e-6;

/** Whether both sides have the same exact amount. */
export function isSameCount({ base, head }: CountPair): boolean {
  return Math.abs(head - base) <= SAME_COUNT * Math.max(1, Math.abs(base));
}

/** Whole amounts without decimals; a mean over requests that differ has some. */
function formatAmount(value: number, decimals: number): string {
  const isWhole = Math.abs(value - Math.round(value)) <= SAME_COUNT * Math.max(1, Math.abs(value));
  return formatNumber(value, isWhole ? 0 : decimals);
}

/**
 * An exact amount on both sides: `3 → 8`, `0.25 → 1`, and just `812` where it is the same. As many
 * decimals as tell the two apart: an exact difference is never rounded away.
 */
export function formatCounts(pair: CountPair): string {
  const { base, head } = pair;
  const largest = Math.max(Math.abs(base), Math.abs(head));
  const fewest = largest >= 100 ? 0 : largest >= 10 ? 1 : 2;
  if (isSameCount(pair)) return formatAmount(head, fewest);
  for (let decimals = fewest; ; decimals += 1) {
    const [before, after] = [formatAmount(base, decimals), formatAmount(head, decimals)];
    if (before !== after || decimals >= 6) return `${before} → ${after}`;
  }
}

/**
 * Change of an exact amount: `▲ +25.6 %`, `▼ <0.1 %`, only the arrow from or to nothing, and empty
 * where it is the same.
 */
export function formatCountChange(pair: CountPair): string {
  if (isSameCount(pair)) return '';
  const { base, head } = pair;
  const mark = head > base ? '▲' : '▼';
  if (base === 0 || head === 0) return mark;
  const effect = (head - base) / base;
  return `${mark} ${Math.abs(effect) < 0.0005 ? '<0.1 %' : signedEffect(effect, 'relative')}`;
}

/** Amount and change together: `812 → 1,020 (▲ +25.6 %)`; `812` where it is the same. */
export function formatCountsChanged(pair: CountPair): string {
  const change = formatCountChange(pair);
  return `${formatCounts(pair)}${change === '' ? '' : ` (${change})`}`;
}

/** The first seven digits of a commit; outside a repository there is none. */
export function shortSha(sha: string): string {
  return sha === '' ? 'no commit' : singleLine(sha, 7, 'start');
}

/** Characters that are invisible, control a terminal, turn writing around or are half a character. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu;

/**
 * Text from elsewhere as one printable line of at most `maxLength` characters. The middle of a
 * longer one gives way to `…`: a qualified name tells most at its end, a path at both. With
 * `keep: 'start'` the end is cut off without a mark.
 */
export function singleLine(
  text: string,
  maxLength: number,
  keep: 'both' | 'start' = 'both',
): string {
  // Cut before cleaning, so that a hostile megabyte costs no more than a long name.
  const bounded =
    text.length > maxLength * 8
      ? `${text.slice(0, maxLength * 4)} ${text.slice(-maxLength * 4)}`
      : text;
  const clean = bounded.replace(UNPRINTABLE, ' ').trim();
  const characters = Array.from(clean);
  if (characters.length <= maxLength) return clean;
  if (keep === 'start') return characters.slice(0, maxLength).join('');
  const start = Math.floor((maxLength - 1) * 0.4);
  const end = maxLength - 1 - start;
  return [...characters.slice(0, start), '…', ...characters.slice(-end)].join('');
}

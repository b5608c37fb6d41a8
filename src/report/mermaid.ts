/**
 * Charts as Mermaid's `xychart-beta`, which GitHub draws in a job's summary. There is no legend and
 * no colour for a single bar: the title says which series is which.
 *
 * Grammar: packages/mermaid/src/diagrams/xychart/parser/xychart.jison. A string stands in double
 * quotes, ends at the next one and may not be empty; a number has no exponent. Before that grammar
 * Mermaid takes comments and directives (`%%`), tags and entities (`#…;`) out of the text.
 */
import { singleLine } from './format.js';

export interface Series {
  readonly kind: 'bar' | 'line';
  /** One for each label. */
  readonly values: readonly number[];
  /** Blue when it is left out. */
  readonly colour?: keyof typeof COLOURS;
}

export interface Chart {
  readonly title: string;
  readonly xLabels: readonly string[];
  /** What the numbers are, with their unit. */
  readonly yLabel: string;
  /** Later ones are drawn over earlier ones. */
  readonly series: readonly Series[];
  /** Labels one below the other, for long names. */
  readonly isHorizontal?: boolean;
}

/** Seen on a light and on a dark page. */
const COLOURS = { blue: '#0969da', grey: '#8c959f' } as const;

/** More labels than these could not be read; callers choose which to give. */
export const MOST_CHART_POINTS = 40;
const LONGEST_TITLE = 120;
const LONGEST_LABEL = 40;
/** Larger amounts than any real one: the point is left out. */
const LARGEST = 1e12;
/** Everything below is drawn as nothing. */
const SMALLEST = 1e-4;
const DECIMALS = 6;
/** Lines show at least this part of the largest value, so that mere noise does not fill the chart. */
const LEAST_SPAN = 0.2;
const ROOM = 0.1;

/** Pixels, at the font size below; a browser shrinks what is wider than the page. */
const [NARROWEST, WIDEST, HEIGHT] = [700, 1400, 300];
const [LABEL_FONT, LETTER_WIDTH, LABEL_GAP, AXIS_WIDTH, ROW_HEIGHT] = [12, 7.5, 10, 100, 30];

/**
 * A chart as a fenced block of Markdown, on lines of its own. Labels may come from anywhere. Points
 * for which a series has no finite number are left out, as are those after the first
 * `MOST_CHART_POINTS`. Empty when there is nothing to draw.
 */
export function barLineChart(chart: Chart): string {
  const { series } = chart;
  const points = chart.xLabels
    .map((label, index) => ({
      label,
      values: series.map(({ values }) => values[index] ?? Number.NaN),
    }))
    .filter(({ values }) => values.every(isDrawable))
    .slice(0, MOST_CHART_POINTS);
  if (points.length === 0 || series.length === 0) return '';
  const labels = distinct(points.map(({ label }) => chartText(label, LONGEST_LABEL)));
  const [low, high] = range(
    points.flatMap(({ values }) => values),
    series.some(({ kind }) => kind === 'bar'),
  );
  return [
    '```mermaid',
    settings(chart, labels),
    `xychart-beta${chart.isHorizontal ? ' horizontal' : ''}`,
    `  title ${quoted(chartText(chart.title, LONGEST_TITLE))}`,
    `  x-axis [${labels.map(quoted).join(', ')}]`,
    `  y-axis ${quoted(chartText(chart.yLabel, LONGEST_LABEL))} ${plain(low)} --> ${plain(high)}`,
    ...series.map(
      ({ kind }, index) =>
        `  ${kind} [${points.map(({ values }) => plain(values[index] as number)).join(', ')}]`,
    ),
    '```',
  ].join('\n');
}

function isDrawable(value: number): boolean {
  // Nothing that is not a number is below anything.
  return Math.abs(value) <= LARGEST;
}

/** Letters, digits and little else, of any script; never empty. */
function chartText(text: string, maxLength: number): string {
  const line = singleLine(text, maxLength).normalize('NFC');
  const clean = line.replace(/[^\p{L}\p{N}/{}()_.,:=+…-]+/gu, ' ').trim();
  return clean === '' ? 'no name' : clean;
}

function quoted(clean: string): string {
  return `"${clean}"`;
}

/** Mermaid draws labels that are the same in one place: the second and later ones are numbered. */
function distinct(labels: readonly string[]): string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    let name = label;
    for (let number = 2; taken.has(name); number++) name = `${label} (${number})`;
    taken.add(name);
    return name;
  });
}

/** Bars begin at nothing, so that their lengths may be compared; lines show where they differ. */
function range(values: readonly number[], hasBars: boolean): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const largest = Math.max(Math.abs(least), Math.abs(most));
  if (largest < SMALLEST) return [0, 1];
  if (hasBars) return [Math.min(0, least) * (1 + ROOM), Math.max(0, most) * (1 + ROOM)];
  const half = Math.max((most - least) * (0.5 + ROOM), (largest * LEAST_SPAN) / 2);
  const middle = (least + most) / 2;
  return [least >= 0 ? Math.max(0, middle - half) : middle - half, middle + half];
}

/** Without an exponent, which the grammar does not take. */
function plain(value: number): string {
  return value
    .toFixed(DECIMALS)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');
}

/** Mermaid's first colour of its own is nearly white. */
function settings({ series, isHorizontal = false }: Chart, labels: readonly string[]): string {
  const longest = Math.max(...labels.map((label) => Array.from(label).length));
  const wanted = AXIS_WIDTH + labels.length * (longest * LETTER_WIDTH + LABEL_GAP);
  const width = isHorizontal ? NARROWEST : Math.min(WIDEST, Math.max(NARROWEST, wanted));
  const height = isHorizontal ? AXIS_WIDTH + labels.length * ROW_HEIGHT : HEIGHT;
  const plotColorPalette = series.map(({ colour = 'blue' }) => COLOURS[colour]).join(', ');
  const init = {
    xyChart: {
      ...{ width: Math.round(width), height, titleFontSize: 16 },
      ...{ xAxis: { labelFontSize: LABEL_FONT }, yAxis: { labelFontSize: LABEL_FONT } },
    },
    themeVariables: { xyChart: { plotColorPalette } },
  };
  return `%%{init: ${JSON.stringify(init)}}%%`;
}

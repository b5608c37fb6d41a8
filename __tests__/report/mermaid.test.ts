import fc from 'fast-check';
import { barLineChart, type Chart, MOST_CHART_POINTS } from '../../src/report/mermaid.js';
import { HOSTILE_NAMES, hostileName } from './hostile.js';

const TEXT = '"[\\p{L}\\p{N}/{}()_.,:=+… -]+"';
const NUMBER = '-?\\d+(?:\\.\\d{1,6})?';
const list = (item: string) => `\\[${item}(?:, ${item})*\\]`;

/** What Mermaid's grammar takes, line by line, and nothing that it takes out before. */
const LINES = [
  /^```mermaid$/,
  /^%%\{init: \{[\w":,{}# ]+\}\}%%$/,
  /^xychart-beta(?: horizontal)?$/,
  new RegExp(`^ {2}title ${TEXT}$`, 'u'),
  new RegExp(`^ {2}x-axis ${list(TEXT)}$`, 'u'),
  new RegExp(`^ {2}y-axis ${TEXT} ${NUMBER} --> ${NUMBER}$`, 'u'),
];
const SERIES = new RegExp(`^ {2}(?:bar|line) ${list(NUMBER)}$`);

function expectGrammar(chart: string): void {
  const lines = chart.split('\n');
  expect(lines.pop()).toBe('```');
  for (const [index, line] of lines.entries()) expect(line).toMatch(LINES[index] ?? SERIES);
  expect(lines.length).toBeGreaterThan(LINES.length);
  const numbers = (line: string) => line.slice(line.indexOf('[')).split(', ').length;
  const labels = labelsOf(chart);
  expect(new Set(labels).size).toBe(labels.length);
  for (const line of lines.slice(LINES.length)) expect(numbers(line)).toBe(labels.length);
  const [low, high] = axisOf(chart);
  expect(low).toBeLessThan(high);
}

function labelsOf(chart: string): string[] {
  const line = /^ {2}x-axis \[(.*)\]$/m.exec(chart)?.[1] ?? '';
  return [...line.matchAll(/"([^"]*)"/g)].map(([, label]) => label as string);
}

function axisOf(chart: string): [number, number] {
  const [, low, high] = /y-axis ".*" (\S+) --> (\S+)$/m.exec(chart) ?? [];
  return [Number(low), Number(high)];
}

const aChart = (overrides: Partial<Chart> = {}): Chart => ({
  title: 'CPU per request',
  xLabels: ['1', '2', '3'],
  yLabel: 'ms',
  series: [{ kind: 'line', values: [1.4, 1.42, 1.38] }],
  ...overrides,
});

test('a chart is a fenced block that names itself, its axes and its numbers', () => {
  const chart = barLineChart(
    aChart({
      series: [
        { kind: 'bar', values: [1.5, 1.55, 1.5] },
        { kind: 'line', values: [1.4, 1.42, 1.38], colour: 'grey' },
      ],
    }),
  );
  expectGrammar(chart);
  expect(chart.replace(/^%%.*$/m, '…')).toBe(
    [
      ...['```mermaid', '…', 'xychart-beta', '  title "CPU per request"'],
      '  x-axis ["1", "2", "3"]',
      '  y-axis "ms" 0 --> 1.705',
      ...['  bar [1.5, 1.55, 1.5]', '  line [1.4, 1.42, 1.38]', '```'],
    ].join('\n'),
  );
  const init = /%%\{init: (.*)\}%%/.exec(chart)?.[1] as string;
  expect(JSON.parse(init)).toMatchObject({
    ...{ xyChart: { width: 700, height: 300 } },
    themeVariables: { xyChart: { plotColorPalette: '#0969da, #8c959f' } },
  });
});

test('lines show where they differ, but not mere noise as a mountain', () => {
  const [low, high] = axisOf(barLineChart(aChart()));
  expect(low).toBeGreaterThan(1);
  expect(high - low).toBeCloseTo(0.2 * 1.42, 6);
  const apart = aChart({ series: [{ kind: 'line', values: [1, 2, 3] }] });
  expect(axisOf(barLineChart(apart))).toEqual([0.8, 3.2]);
});

test('with nothing to draw there is no chart', () => {
  expect(barLineChart(aChart({ xLabels: [] }))).toBe('');
  expect(barLineChart(aChart({ series: [] }))).toBe('');
  const broken = [Number.NaN, Number.POSITIVE_INFINITY, -1e300];
  expect(barLineChart(aChart({ series: [{ kind: 'bar', values: broken }] }))).toBe('');
});

test('a point without a finite number in every series is left out', () => {
  const chart = barLineChart(
    aChart({
      series: [
        { kind: 'bar', values: [1, Number.NaN, 3] },
        { kind: 'line', values: [1, 2] },
      ],
    }),
  );
  expect(labelsOf(chart)).toEqual(['1']);
});

test('labels that read the same are numbered, because Mermaid would draw them in one place', () => {
  const chart = barLineChart(aChart({ xLabels: ['a"b', 'a;b', 'a b (2)'] }));
  expect(labelsOf(chart)).toEqual(['a b', 'a b (2)', 'a b (2) (2)']);
});

test('names that need it keep their braces, slashes and script', () => {
  const xLabels = ['GET /orders/{order_id}', 'データベース', ''];
  expect(labelsOf(barLineChart(aChart({ xLabels })))).toEqual([
    ...['GET /orders/{order_id}', 'データベース', 'no name'],
  ]);
});

test('a chart stays small however much there is', () => {
  const xLabels = Array.from({ length: 5000 }, (_, index) => `${index}${'漢'.repeat(5000)}`);
  const values = xLabels.map((_, index) => index);
  const chart = barLineChart(aChart({ xLabels, series: [{ kind: 'bar', values }] }));
  expect(labelsOf(chart)).toHaveLength(MOST_CHART_POINTS);
  expect(new TextEncoder().encode(chart).length).toBeLessThan(10_000);
});

test('whatever the labels and numbers are, every line is in the grammar', () => {
  const value = fc.oneof(fc.double(), fc.double({ min: 0, max: 1000 }), fc.integer());
  const points = fc.array(fc.tuple(hostileName, value, value), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(points, hostileName, hostileName, fc.boolean(), (all, title, yLabel, turned) => {
      const chart = barLineChart({
        ...{ title, yLabel, isHorizontal: turned },
        xLabels: all.map(([label]) => label),
        series: [
          { kind: turned ? 'bar' : 'line', values: all.map(([, first]) => first) },
          { kind: 'line', values: all.map(([, , second]) => second), colour: 'grey' },
        ],
      });
      if (chart !== '') expectGrammar(chart);
    }),
    { numRuns: 200 },
  );
});

test.each(HOSTILE_NAMES.map((name) => [name.slice(0, 40), name]))('%j is only text', (_, name) => {
  const chart = barLineChart(aChart({ title: name, yLabel: name, xLabels: [name, name, name] }));
  expectGrammar(chart);
});

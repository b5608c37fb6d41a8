import fc from 'fast-check';
import { type TrendPoint, trendOf } from '../../src/compare/trend.js';
import { comparisonCharts, driftLines, trendSection } from '../../src/report/trend.js';
import { aCountComparison } from '../helpers/counts.js';
import { aComparison, aHead, aSide } from './comparison.factory.js';
import { hostileName, poisonedComparison } from './hostile.js';

function aPoint(day: number, overrides: Partial<TrendPoint> = {}): TrendPoint {
  return {
    sha: `${day}`.padStart(2, '0').padEnd(40, 'a'),
    createdAt: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
    ...{ cpuMsPerRequest: 2, controlMs: 10, calls: 800, turns: 3000 },
    ...{ unit: 'jumps', scenarioHash: 'abc', isComparable: true },
    ...overrides,
  };
}

/** Days 0 to n, the last of which is head. */
function aTrend(n: number, at: (day: number) => Partial<TrendPoint> = () => ({})) {
  const points = Array.from({ length: n + 1 }, (_, day) => aPoint(day, at(day)));
  return trendOf(points.slice(0, -1), points[n] as TrendPoint, {
    thresholds: { 'drift-cpu-percent': 10, 'drift-calls-percent': 10 },
  });
}

const bytes = (text: string) => new TextEncoder().encode(text).length;
const rising = aTrend(10, (day) => ({
  calls: 800 + 10 * day,
  cpuMsPerRequest: 2 * 1.02 ** day,
}));

test('what drifted is said in plain sentences, with both ends and since when', () => {
  expect(driftLines(rising)).toEqual([
    'CPU per request drifted by +19.5 % in all since 00aaaaa (10 commits): 2.02 ms → 2.41 ms, means of the oldest and of the newest measurements at one machine speed; 10 % or more is told, whether or not each step was told at its own pull request.',
    'Calls per request drifted by +12.5 % in all since 00aaaaa (10 commits): 800 → 900; 10 % or more is told, whether or not each step was told at its own pull request.',
  ]);
  expect(driftLines(aTrend(10))).toEqual([]);
});

test('without a drift it says how large a one would have been seen', () => {
  const section = trendSection(aTrend(20));
  expect(section).toMatch(
    /CPU per request shows no drift since `00aaaaa` \(20 commits\): ±0\.0 %; a drift of 1\d(?:\.\d)? % would have been seen\./,
  );
  expect(section).toContain(
    'Calls per request shows no drift since `00aaaaa` (20 commits): ±0.0 %; a drift of more than 10 % would have been seen.',
  );
});

test('too few measurements, or too noisy ones, are said to be that', () => {
  expect(trendSection(aTrend(2))).toContain(
    'CPU per request has too few measurements since `00aaaaa` (2 commits) to tell a drift.',
  );
  const noisy = aTrend(6, (day) => ({ cpuMsPerRequest: [2, 2.6, 2, 2.6, 2, 2.6, 2.9][day] ?? 0 }));
  expect(trendSection(noisy)).toMatch(
    /CPU per request moved by \+20\.\d % .*, but the measurements lie too far apart to be sure of it\./,
  );
});

test('the charts hold comparable points only, named by seven digits, head last', () => {
  const trend = aTrend(5, (day) => ({
    isComparable: day !== 1,
    scenarioHash: day === 2 ? 'other' : 'abc',
  }));
  const [cpu, calls] = [...trendSection(trend).matchAll(/x-axis \[(.*)\]/g)].map(([, all]) => all);
  expect(cpu).toBe('"00aaaaa", "02aaaaa", "03aaaaa", "04aaaaa", "head"');
  expect(calls).toBe('"00aaaaa", "01aaaaa", "03aaaaa", "04aaaaa", "head"');
});

test('the chart shows CPU at the speed of one machine, the table as it was measured', () => {
  const section = trendSection(
    aTrend(2, (day) => (day === 0 ? { cpuMsPerRequest: 4, controlMs: 20 } : {})),
  );
  expect(section).toContain('  line [2, 2, 2]');
  expect(section).toContain('| `00aaaaa` | 2026-01-01 | 4.00 | 800 | 3,000 |');
});

test('the table has every point, newest first, and a dash for what was not measured', () => {
  const trend = aTrend(2, (day) =>
    day === 0
      ? { calls: null, turns: null, unit: null, isComparable: false }
      : { cpuMsPerRequest: day === 1 ? null : 2.5 },
  );
  expect(trendSection(trend)).toContain(
    [
      '| commit | measured | CPU, ms | calls | loop turns |',
      '| :-- | :-- | --: | --: | --: |',
      '| `02aaaaa` (head) | 2026-01-03 | 2.50 | 800 | 3,000 |',
      '| `01aaaaa` | 2026-01-02 | – | 800 | 3,000 |',
      '| `00aaaaa` | 2026-01-01 | (2.00) | – | – |',
    ].join('\n'),
  );
});

test('a head that stands alone has no trend', () => {
  expect(trendSection(aTrend(0))).toBe('');
});

test('a comparison has its rounds, its kinds of work and its endpoints as charts', () => {
  const charts = comparisonCharts(aComparison({ counts: aCountComparison() }));
  const titles = [...charts.matchAll(/^ {2}title "(.*)"$/gm)].map(([, title]) => title);
  expect(titles).toEqual([
    'CPU per request by round (grey: base, blue: head)',
    'CPU per request by kind of work (bars: head, line: base)',
    'Calls per request by endpoint (bars: head, line: base)',
  ]);
  expect(charts).toContain(
    ['  line [1.431, 1.402, 1.419, 1.448, 1.4]', '  line [1.622, 1.583, 1.615, 1.634, 1.581]'].join(
      '\n',
    ),
  );
});

test('rounds that only one side has are not drawn, and one round makes no line', () => {
  const of = (base: number[], head: number[]) =>
    comparisonCharts(
      aComparison({
        base: aSide({ cpuMsPerRequestByRound: base }),
        head: aHead({ cpuMsPerRequestByRound: head }),
        ...{ categories: [], counts: null },
      }),
    );
  expect(of([1, 2, 3], [1, 2])).toContain('x-axis ["1", "2"]');
  expect(of([1], [1])).toBe('');
});

test('where only the work was counted there are no charts of time', () => {
  const charts = comparisonCharts(aComparison({ timed: false, counts: aCountComparison() }));
  expect(charts).not.toContain('CPU');
  expect(charts).toContain('Calls per request by endpoint');
  expect(comparisonCharts(aComparison({ timed: false, counts: null }))).toBe('');
});

test('no name leaves its chart, its cell or its sentence', () => {
  fc.assert(
    fc.property(poisonedComparison, hostileName, ({ comparison }, name) => {
      const hostile = aTrend(6, (day) => ({
        ...{ sha: `${day}`.slice(0, day % 2) + name, createdAt: aPoint(day).createdAt },
        calls: 800 * 1.1 ** day,
      }));
      const section = trendSection(hostile);
      const text = `${section}\n\n${comparisonCharts(comparison)}`;
      expect(text.replace(/<\/?(?:details|summary)>/g, '')).not.toMatch(/<[a-z/!]/i);
      expect(text.match(/^```/gm)?.length ?? 0).toBe(
        2 * (text.match(/^```mermaid$/gm)?.length ?? 0),
      );
      // Inside a code span nobody is mentioned.
      expect(text.replace(/`[^`\n]+`/g, '')).not.toMatch(/@[a-z]/i);
      for (const line of driftLines(hostile)) expect(line).not.toMatch(/[\r\n\u2028]/);
    }),
    { numRuns: 60 },
  );
});

test('a trend and charts of the largest sizes are a small part of a summary', () => {
  const trend = aTrend(3000, (day) => ({ sha: `${day}${'漢'.repeat(2000)}` }));
  const row = aCountComparison().endpoints[0];
  const endpoints = Array.from({ length: 2000 }, (_, index) => ({
    ...(row as NonNullable<typeof row>),
    label: `${index}${'漢'.repeat(2000)}`,
  }));
  const comparison = aComparison({ counts: { ...aCountComparison(), endpoints } });
  expect(bytes(trendSection(trend)) + bytes(comparisonCharts(comparison))).toBeLessThan(40_000);
});

import fc from 'fast-check';
import type { Verdict } from '../../src/compare/types.js';
import { displayWidth, wrap } from '../../src/report/text/layout.js';
import { renderText } from '../../src/report/text.js';
import { aComparison, aComparisonOf } from './comparison.factory.js';
import { poisoned, poisonedComparison } from './hostile.js';

const plain = { colour: false, width: 80 };
const widest = (text: string): number => Math.max(...text.split('\n').map(displayWidth));

test.each<[Verdict, string]>([
  ['regressed', 'REGRESSED\nCPU per request: 1.42 ms → 1.61 ms (▲ +13.2 %) — database'],
  ['improved', 'IMPROVED\nCPU per request: 1.61 ms → 1.42 ms (▼ −11.6 %) — database'],
  ['unchanged', 'UNCHANGED\nNo regression: CPU per request 1.42 ms → 1.43 ms'],
  ['inconclusive', 'INCONCLUSIVE\nInconclusive: CPU per request 1.42 ms → 1.49 ms'],
  ['contaminated', 'CONTAMINATED\nNot comparable: base and head were not measured'],
])('the verdict comes first: %s', (verdict, start) => {
  expect(renderText(aComparisonOf(verdict), plain).startsWith(start)).toBe(true);
});

test('a row has time before and after, what was counted, and points', () => {
  const rows = renderText(aComparison(), plain).split('\n');
  expect(rows).toContain(
    '  list_orders (shop/orders.py)         with calls  0.204 → 0.386  ▲ +12.8 points',
  );
  expect(rows).toContain(
    '  load_lines [new] (shop/orders.py)    with calls      0 → 0.171  ▲ +12.0 points',
  );
});

test('the sides are called by their files where they have names', () => {
  const text = renderText(aComparison(), { ...plain, baseName: 'base.json.gz' });
  expect(text).toContain('base  base.json.gz, 4b825dc main, 5 rounds, 15,000 requests, 1.42 ms');
});

test('colours appear only when asked for', () => {
  expect(renderText(aComparison(), plain)).not.toContain('\u001b');
  const coloured = renderText(aComparison(), { ...plain, colour: true });
  expect(coloured).toContain('\u001b[31m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one.
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderText(aComparison(), plain));
});

test('machines that differ are told apart, with the reason that makes them incomparable', () => {
  const text = renderText(aComparisonOf('contaminated'), plain);
  expect(text).toContain('- The CPU models differ: AMD EPYC 7763');
  expect(text).toContain('4 cores, against Intel Xeon Platinum');
});

test.each([60, 80, 100, 160])('nothing is wider than a terminal of %d columns', (width) => {
  expect(widest(renderText(aComparison(), { colour: false, width }))).toBeLessThanOrEqual(
    Math.max(width, 78),
  );
});

test('names of two columns a character are cut to fit as well', () => {
  const text = renderText(poisoned(aComparison(), '漢字'.repeat(1000)), plain);
  expect(widest(text.split('\n\n').slice(2, 6).join('\n'))).toBeLessThanOrEqual(80);
});

test('no name moves the cursor, whatever it is', () => {
  fc.assert(
    fc.property(poisonedComparison, fc.integer({ min: -5, max: 200 }), ({ comparison }, width) => {
      const text = renderText(comparison, { colour: false, width });
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: 30 },
  );
});

test('a line is not broken between a number and its unit or arrow', () => {
  expect(wrap('by 3 ms (▲ +12.4 %)', 14)).toBe('by 3 ms\n(▲ +12.4 %)');
  expect(wrap('costs 1.5 ms, 2.2 % more of all', 8)).toBe('costs\n1.5 ms,\n2.2 %\nmore of\nall');
});

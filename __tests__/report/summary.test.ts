import fc from 'fast-check';
import { MAX_SUMMARY_BYTES, renderSummary } from '../../src/report/summary.js';
import { aComparison, aComparisonOf, aContext, aFunction } from './comparison.factory.js';
import { poisonedComparison } from './hostile.js';

test('a summary begins like the comment', () => {
  expect(renderSummary(aComparison(), aContext())).toMatch(
    /^### 🔴 CPU per request: 1\.42 ms → 1\.61 ms .*\n\n\*\*This regression fails the job\.\*\*/,
  );
});

test('a summary has what the comment leaves out: rounds, every metric, evidence', () => {
  const summary = renderSummary(aComparison(), aContext());
  expect(summary).toContain(
    'CPU per request: base 1.42 ms (rounds 1.40–1.45 ms), head 1.61 ms (rounds 1.58–1.63 ms).',
  );
  expect(summary).toContain(
    '| 🔴 | CPU per request | 1.42 → 1.61 ms | ▲ +13.2 % | +9.2 … +16.7 % | 0.4 % | 3 % | regressed |',
  );
  expect(summary).toContain('**What to look for**\n\n- Look for a query');
  expect(summary).toContain('  - database 0.312 → 0.468 ms per request (▲ +11.0 points)');
});

test.each(['regressed', 'improved', 'unchanged', 'inconclusive', 'contaminated'] as const)(
  'a summary says something for %s',
  (verdict) => {
    expect(renderSummary(aComparisonOf(verdict), aContext())).toMatch(/^### (?:🔴|🟢|⚪) \S/u);
  },
);

test('a summary stays below what GitHub drops whole, counted in bytes', () => {
  const comparison = aComparison({
    functions: Array.from({ length: 2000 }, (_, index) =>
      aFunction(`${'漢'.repeat(300)}${index}`, `app:${'字'.repeat(900)}.py`, 'application', [
        0,
        0.1,
        0,
        0.2 + index / 1000,
      ]),
    ),
    notes: Array.from({ length: 5000 }, () => '漢'.repeat(4000)),
  });
  const bytes = new TextEncoder().encode(renderSummary(comparison, aContext())).length;
  expect(bytes).toBeLessThan(MAX_SUMMARY_BYTES);
});

test('no name opens a tag in a summary', () => {
  fc.assert(
    fc.property(poisonedComparison, ({ comparison, name }) => {
      const summary = renderSummary(comparison, aContext({ baselineNote: name }));
      expect(summary).not.toMatch(/<(?:script|img|h1|\/code|\/script)/i);
    }),
    { numRuns: 30 },
  );
});

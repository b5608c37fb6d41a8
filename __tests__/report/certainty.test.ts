import type { Comparison } from '../../src/compare/types.js';
import { certaintyLine } from '../../src/report/certainty.js';
import { renderComment } from '../../src/report/comment.js';
import { renderHtml } from '../../src/report/html.js';
import { renderSummary } from '../../src/report/summary.js';
import { renderText } from '../../src/report/text.js';
import { aCertainty, aComparison, aComparisonOf, aContext, aMetric } from './comparison.factory.js';

const withCertainty = (
  certainty: Comparison['certainty'],
  overrides: Partial<Comparison> = {},
): Comparison => aComparison({ certainty, ...overrides });

test('pairs are told with their number, their seed, the level, and what could have been seen', () => {
  expect(certaintyLine(withCertainty(aCertainty()))).toBe(
    'Base and head ran together in 12 pairs of rounds (seed 5eed); over identical code at most 1 % of such decisions raise an alarm. A change of CPU per request by 4.1 % or more would have been seen.',
  );
});

test('too few pairs to decide anything have seen nothing, and that is what was missing', () => {
  const few = aCertainty({ pairs: 3, looks: [3], alphaOfLook: 0.01, enoughMinutes: 2 });
  const comparison = { ...aComparisonOf('inconclusive'), certainty: few };
  expect(certaintyLine(comparison)).toMatch(/Fewer than 7 pairs show no change, however large/);
  expect(certaintyLine(comparison)).not.toContain('would have been seen');
  expect(renderComment(comparison, aContext())).toContain(
    'There was only time for 3 pairs, 7 are the fewest that can decide. A budget of 2 minutes',
  );
  const enough = withCertainty(aCertainty({ pairs: 7, looks: [7], alphaOfLook: 0.01 }));
  expect(certaintyLine(enough)).toContain('would have been seen');
});

test('a stored baseline is told as one, with what the spread of jobs was taken from', () => {
  const stored = aCertainty({ design: 'stored', pairs: 0, looks: [], seed: '', jobs: 7 });
  expect(certaintyLine(withCertainty(stored))).toMatch(
    /^Base was measured in another job\. How far jobs lie apart was estimated with 7 baselines\./,
  );
  expect(certaintyLine(withCertainty({ ...stored, jobs: 1 }))).toContain('is an assumption');
});

test('where machines differed in speed it is told why the effect is not what before → after make', () => {
  const stored = { ...aCertainty({ design: 'stored', pairs: 0, looks: [], seed: '' }), jobs: 7 };
  const told = (headSpeed: number) => certaintyLine(withCertainty({ ...stored, headSpeed }));
  expect(told(1.031)).toContain('Head’s machine was 3.1 % faster by a fixed piece of work');
  expect(told(0.96)).toContain('Head’s machine was 4.0 % slower by');
  for (const same of [1, 1.004, 0.996, Number.NaN]) expect(told(same)).not.toContain('machine');
});

test('nothing is said to be sure where times decide nothing', () => {
  expect(certaintyLine(withCertainty(null))).toBe('');
  expect(certaintyLine(aComparisonOf('contaminated'))).toBe('');
});

test('every report tells it', () => {
  const comparison = aComparison();
  const sentence = 'Base and head ran together in 12 pairs of rounds';
  expect(renderComment(comparison, aContext())).toContain(sentence);
  expect(renderSummary(comparison, aContext())).toContain(sentence);
  expect(renderHtml(comparison, aContext())).toContain(sentence);
  expect(renderText(comparison, { colour: false, width: 200 })).toContain(sentence);
});

test('a seed cannot bring anything but itself into a comment', () => {
  const comparison = withCertainty(aCertainty({ seed: 'x\n<img src=x> @team **b**' }));
  const comment = renderComment(comparison, aContext());
  expect(comment).not.toContain('<img src=x>');
  expect(comment).not.toMatch(/^<img/m);
});

test('metrics are told with where they lie and how sure they are', () => {
  const metrics = [aMetric({ p: 0.0039 }), aMetric({ name: 'throughput', p: null })];
  const summary = renderSummary(aComparison({ metrics }), aContext());
  expect(summary).toMatch(/\+9\.2 … \+16\.7 % \| 0\.4 % \|/);
  expect(summary).toMatch(/\+9\.2 … \+16\.7 % \| – \|/);
});

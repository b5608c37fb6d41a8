import type { Comparison } from '../../src/compare/types.js';
import { renderJson } from '../../src/report/json.js';
import { aComparison, aMetric, aSide } from './comparison.factory.js';

/** The same value with the keys of every object in reverse. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  ) as T;
}

test('the keys at the top stand in the order in which people read them', () => {
  expect(Object.keys(JSON.parse(renderJson(aComparison())))).toEqual([
    'schema',
    'verdict',
    'reasons',
    'timed',
    'base',
    'head',
    'counts',
    'certainty',
    'metrics',
    'categories',
    'functions',
    'endpoints',
    'notes',
  ]);
});

test('the order does not depend on how the comparison was put together', () => {
  expect(renderJson(reversed(aComparison()))).toBe(renderJson(aComparison()));
});

test('no key of the comparison is lost', () => {
  const comparison = aComparison();
  const parsed = JSON.parse(renderJson(comparison));
  expect(parsed).toMatchObject({
    verdict: comparison.verdict,
    base: { fingerprint: comparison.base.fingerprint },
    functions: comparison.functions.map(({ id, presence }) => ({ id, presence })),
    endpoints: comparison.endpoints.map(({ name }) => ({ name })),
  });
  const later = { ...comparison, later: { zeta: 1, alpha: [0.1234567] } } as Comparison;
  expect(JSON.parse(renderJson(later)).later).toEqual({ alpha: [0.123457], zeta: 1 });
});

test('numbers are rounded to six digits, whole ones and large ones are kept', () => {
  const parsed = JSON.parse(
    renderJson(
      aComparison({
        base: aSide({
          cpuMsPerRequest: 1 / 3,
          samples: 123_456_789,
          requestsPerSecond: 98_765.4321,
        }),
      }),
    ),
  );
  expect(parsed.base).toMatchObject({
    cpuMsPerRequest: 0.333333,
    samples: 123_456_789,
    requestsPerSecond: 98_765.432,
  });
});

test('an effect relative to nothing is null', () => {
  const metrics = [aMetric({ base: 0, effect: Number.POSITIVE_INFINITY })];
  expect(JSON.parse(renderJson(aComparison({ metrics }))).metrics[0].effect).toBeNull();
});

test('the text ends with a line end', () => {
  expect(renderJson(aComparison()).endsWith('}\n')).toBe(true);
});

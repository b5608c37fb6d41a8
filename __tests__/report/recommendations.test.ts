import { phraseToText } from '../../src/report/phrase.js';
import { type RecommendationKind, recommend } from '../../src/report/recommendations.js';
import {
  aCategory,
  aComparison,
  aComparisonOf,
  aFunction,
  anEndpoint,
  anUnchangedComparison,
} from './comparison.factory.js';

const kinds = (...args: Parameters<typeof recommend>): RecommendationKind[] =>
  recommend(...args).map((entry) => entry.kind);

test('a database that takes more time suggests a query for each row, with the functions that grew', () => {
  const [first] = recommend(aComparison());
  expect(first).toMatchObject({ kind: 'queries', about: 'change' });
  expect(phraseToText(first?.advice ?? [])).toBe(
    'Look for a query that runs once for each row (N+1) in load_lines: load the rows with one joined or IN query, and check that what it filters on is indexed.',
  );
  expect(first?.evidence.map((line) => phraseToText(line))).toEqual([
    'database 0.312 → 0.468 ms per request (▲ +11.0 points)',
    'load_lines in shop/orders.py takes more time: 0 → 0.171 ms per request with what it calls (▲ +12.0 points)',
    'DefaultDialect.do_execute in sqlalchemy/engine/default.py takes more time: 0.094 → 0.148 ms per request itself (▲ +3.8 points)',
    'Connection._execute_context in sqlalchemy/engine/base.py takes more time: 0.041 → 0.069 ms per request itself (▲ +2.0 points)',
  ]);
});

test.each(['LazyLoader', '_LazyLoader'])(
  'lazy loading of SQLAlchemy is called by its name: %s',
  (loader) => {
    const comparison = aComparison();
    const lazy = aFunction(
      `${loader}._emit_lazyload`,
      'package:sqlalchemy/orm/strategies.py',
      'database',
      [0, 0.01, 0, 0.15],
    );
    const entries = recommend({ ...comparison, functions: [...comparison.functions, lazy] });
    expect(entries.map((entry) => entry.kind)).toEqual(['lazy-loading']);
    expect(phraseToText(entries[0]?.advice ?? [])).toBe(
      'Look for a relationship that is loaded on access, one query for each row (N+1), in load_lines: load it with the rows, by selectinload or joinedload.',
    );
  },
);

test('a small rise beside a large one is left alone', () => {
  const comparison = aComparison({
    categories: [
      aCategory('database', 0.3, 0.5, { verdict: 'inconclusive' }),
      aCategory('async-io', 0.3, 0.35, { verdict: 'inconclusive' }),
    ],
  });
  expect(kinds(comparison)).toEqual(['queries']);
});

test('a cache that takes less while the database takes more suggests lost hits instead', () => {
  const comparison = aComparison({
    categories: [
      aCategory('database', 0.312, 0.468, { verdict: 'regressed' }),
      aCategory('cache', 0.1, 0.01),
    ],
  });
  expect(kinds(comparison)).toEqual(['lost-cache']);
});

test('work of the application itself points at the function whose own time grew', () => {
  const comparison = aComparison({
    categories: [aCategory('application', 0.1, 0.3, { verdict: 'regressed' })],
    functions: [
      aFunction('price', 'app:shop/pricing.py', 'application', [0.1, 0.3, 0.1, 0.3]),
      aFunction('caller', 'app:shop/main.py', 'application', [0.1, 0.1, 1, 1.2]),
    ],
  });
  const [first] = recommend(comparison);
  expect(first?.kind).toBe('own-work');
  expect(phraseToText(first?.advice ?? [])).toContain('the loops in price:');
});

test.each([
  'serialisation',
  'validation',
  'templates',
  'security',
  'http',
  'async-io',
  'framework',
] as const)('%s that takes more time has advice of its own', (category) => {
  const comparison = aComparison({
    categories: [aCategory(category, 0.1, 0.3, { verdict: 'regressed' })],
    functions: [],
  });
  expect(kinds(comparison)).toEqual([category]);
});

test('answers that take longer without more CPU suggest waiting', () => {
  const comparison = anUnchangedComparison({
    verdict: 'regressed',
    endpoints: [anEndpoint('GET /slow', [10, 12, 14], 3, 'regressed')],
  });
  const [first] = recommend(comparison);
  expect(first?.kind).toBe('waiting');
  expect(first?.evidence.map((line) => phraseToText(line))).toEqual([
    'GET /slow: median 10.0 → 30.0 ms, p90 12.0 → 36.0 ms',
  ]);
});

test('a category that is merely large is told as a level, not as this change’s doing', () => {
  const comparison = anUnchangedComparison({
    categories: [aCategory('security', 0.7, 0.7)],
    functions: [
      aFunction('verify', 'package:passlib/context.py', 'security', [0.6, 0.6, 0.6, 0.6]),
    ],
  });
  expect(recommend(comparison)).toMatchObject([{ kind: 'security-share', about: 'level' }]);
});

test('nothing is recommended without evidence', () => {
  expect(recommend(anUnchangedComparison())).toEqual([]);
  expect(recommend(aComparisonOf('improved'))).toEqual([]);
});

test('numbers of a contaminated comparison support nothing', () => {
  expect(recommend(aComparisonOf('contaminated'))).toEqual([]);
});

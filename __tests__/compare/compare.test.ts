import { type CompareOptions, compare } from '../../src/compare/compare.js';
import { settingsSchema } from '../../src/config/schema.js';
import { app, measurementOf, pkg, type Work } from '../helpers/measurement.js';

const options: CompareOptions = { thresholds: settingsSchema.parse({}).thresholds, categories: [] };

const serve = pkg('starlette/routing.py', 'Route.handle');
const handler = app('shop/orders.py', 'list_orders');
const execute = pkg('sqlalchemy/orm/session.py', 'Session.execute');
const validate = pkg('pydantic/main.py', 'BaseModel.model_validate');

const work = (
  overrides: Partial<Record<'serve' | 'handler' | 'execute' | 'validate', number>> = {},
): Work[] => {
  const ms = { serve: 0.4, handler: 0.2, execute: 0.2, validate: 0.2, ...overrides };
  return [
    { fn: serve, ms: ms.serve },
    { fn: handler, ms: ms.handler, callers: [serve] },
    { fn: execute, ms: ms.execute, callers: [serve, handler] },
    { fn: validate, ms: ms.validate, callers: [serve, handler] },
  ];
};

const verdictOf = (result: ReturnType<typeof compare>, name: string) =>
  result.metrics.find((metric) => metric.name === name)?.verdict;

test('identical measurements are unchanged in every metric', () => {
  const result = compare(measurementOf(work()), measurementOf(work()), options);
  expect(result.verdict).toBe('unchanged');
  expect(result.reasons).toEqual([]);
  expect(result.metrics.filter((metric) => metric.verdict !== 'unchanged')).toEqual([]);
});

test('CPU of a category and a function is the clock times its share of the samples', () => {
  const result = compare(measurementOf(work()), measurementOf(work({ execute: 0.4 })), options);
  expect(result.base.cpuMsPerRequest).toBeCloseTo(1, 2);
  const database = result.categories.find((row) => row.category === 'database');
  expect(database?.baseMsPerRequest).toBeCloseTo(0.2, 2);
  expect(database?.headMsPerRequest).toBeCloseTo(0.4, 2);
  expect(database?.effectPoints).toBeCloseTo(0.2, 2);
  const orders = result.functions.find((row) => row.id.name === 'list_orders');
  expect(orders?.self.headMsPerRequest).toBeCloseTo(0.2, 2);
  expect(orders?.total.headMsPerRequest).toBeCloseTo(0.8, 2);
});

test('an extra query regresses the total, its category and the function it is under', () => {
  const result = compare(measurementOf(work()), measurementOf(work({ execute: 0.4 })), options);
  expect(result.verdict).toBe('regressed');
  expect(verdictOf(result, 'cpu')).toBe('regressed');
  expect(verdictOf(result, 'category:database')).toBe('regressed');
  expect(verdictOf(result, 'category:validation')).toBe('unchanged');
  expect(verdictOf(result, 'function-total:app:shop/orders.py:list_orders')).toBe('regressed');
  expect(result.reasons[0]).toMatch(/^CPU per request: 1\.000 → 1\.200 ms\/request \(\+20\.0 %\)$/);
});

test('a uniform slowdown regresses although every share stays', () => {
  const slower = work({ serve: 0.44, handler: 0.22, execute: 0.22, validate: 0.22 });
  expect(compare(measurementOf(work()), measurementOf(slower), options).verdict).toBe('regressed');
});

test('work that moved to another function leaves the total alone', () => {
  const moved = work({ handler: 0 }).concat({
    fn: app('shop/orders.py', 'collect'),
    ms: 0.2,
    callers: [serve, handler],
  });
  const result = compare(measurementOf(work()), measurementOf(moved), options);
  expect(verdictOf(result, 'cpu')).toBe('unchanged');
  expect(result.functions.find((row) => row.id.name === 'collect')?.presence).toBe('new');
});

test('a recursive function counts once per stack', () => {
  const recursive: Work[] = [{ fn: handler, ms: 1, callers: [handler, handler] }];
  const result = compare(measurementOf(recursive), measurementOf(recursive), options);
  expect(result.functions[0]?.total.baseShare).toBeCloseTo(1, 6);
});

test('what was removed shows with nothing on the head side', () => {
  const result = compare(measurementOf(work()), measurementOf(work({ validate: 0 })), options);
  const removed = result.functions.find((row) => row.id.name === 'BaseModel.model_validate');
  expect(removed).toMatchObject({ presence: 'removed', self: { headMsPerRequest: 0 } });
  expect(result.verdict).toBe('improved');
});

test('noise as large as the change leaves the decision open', () => {
  const noisy = { noise: [1, 1.3, 0.8, 1.1, 0.9] };
  const result = compare(
    measurementOf(work(), noisy),
    measurementOf(work({ execute: 0.28 }), noisy),
    options,
  );
  expect(result.verdict).toBe('inconclusive');
});

test.each([
  ['CPU model', { cpuModel: 'Another CPU' }],
  ['Python version', { pythonVersion: '3.13.0' }],
  ['py-spy version', { pySpyVersion: '0.4.2' }],
  ['load', { scenarioHash: 'other' }],
])('another %s contaminates the comparison, and says so', (name, fingerprint) => {
  const result = compare(
    measurementOf(work()),
    measurementOf(work({ execute: 2 }), { fingerprint }),
    options,
  );
  expect(result.verdict).toBe('contaminated');
  expect(result.reasons.join()).toContain(name);
  expect(result.metrics.some((metric) => metric.verdict === 'regressed')).toBe(false);
});

test('another patch release of Python is only a note', () => {
  const head = measurementOf(work(), { fingerprint: { pythonVersion: '3.12.9' } });
  const result = compare(measurementOf(work()), head, options);
  expect(result.verdict).toBe('unchanged');
  expect(result.notes.join()).toContain('3.12.1 → 3.12.9');
});

test('a threshold of null switches its gate off', () => {
  const { thresholds } = options;
  const loose = {
    ...thresholds,
    'cpu-percent': null,
    'category-points': null,
    'function-points': null,
  };
  const result = compare(measurementOf(work()), measurementOf(work({ execute: 2 })), {
    ...options,
    thresholds: loose,
  });
  expect(verdictOf(result, 'cpu')).toBe('unchanged');
});

test('one category can have a limit of its own', () => {
  const thresholds = { ...options.thresholds, 'category-points-of': { database: 50 } };
  const result = compare(measurementOf(work()), measurementOf(work({ execute: 0.4 })), {
    ...options,
    thresholds,
  });
  expect(verdictOf(result, 'category:database')).toBe('unchanged');
});

test('waiting shows in latency and not in CPU', () => {
  const result = compare(measurementOf(work()), measurementOf(work(), { p90Ms: 4 }), options);
  expect(verdictOf(result, 'cpu')).toBe('unchanged');
  expect(verdictOf(result, 'latency-p90')).toBe('regressed');
  expect(result.endpoints[0]).toMatchObject({ name: 'list orders', baseP90Ms: 2, headP90Ms: 4 });
});

describe('measured together', () => {
  const drift = [1, 1.3, 0.8, 1.1, 0.9];
  const sides = (factor: number, together: [string, string]) =>
    compare(
      measurementOf(work(), { noise: drift, together: together[0] }),
      measurementOf(work(), { noise: drift.map((d) => d * factor), together: together[1] }),
      options,
    );

  test('what both sides share in a round is no noise between them', () => {
    expect(sides(1.06, ['x', 'x']).verdict).toBe('regressed');
    expect(sides(1.06, ['x', 'y']).verdict).toBe('inconclusive');
    expect(sides(1.06, ['', '']).verdict).toBe('inconclusive');
  });

  test('equal sides stay equal, and the change within the pairs is kept', () => {
    expect(sides(1, ['x', 'x']).verdict).toBe('unchanged');
    const cpu = sides(1.06, ['x', 'x']).metrics.find((metric) => metric.name === 'cpu');
    expect(cpu?.effect).toBeCloseTo(0.06, 9);
    expect(cpu?.interval[0]).toBeCloseTo(0.06, 9);
  });
});

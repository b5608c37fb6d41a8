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

/** Twelve pairs; what the machine did met both sides of a pair. */
const NOISE = [1, 1.3, 0.8, 1.1, 0.9, 1.05, 0.95, 1.2, 1, 1.15, 0.85, 1];
type Overrides = Parameters<typeof measurementOf>[1];
const pair = (before: Work[], after: Work[], head: Overrides = {}, base: Overrides = {}) =>
  compare(
    measurementOf(before, { noise: NOISE, pairing: 'x', ...base }),
    measurementOf(after, { noise: NOISE, pairing: 'x', ...head }),
    options,
  );

test('identical measurements are unchanged in every metric', () => {
  for (const result of [
    pair(work(), work()),
    compare(measurementOf(work()), measurementOf(work()), options),
  ]) {
    expect(result.verdict).toBe('unchanged');
    expect(result.reasons).toEqual([]);
    expect(result.metrics.filter((metric) => metric.verdict !== 'unchanged')).toEqual([]);
  }
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
  const result = pair(work(), work({ execute: 0.4 }));
  expect(result.verdict).toBe('regressed');
  expect(verdictOf(result, 'cpu')).toBe('regressed');
  expect(verdictOf(result, 'category:database')).toBe('regressed');
  expect(verdictOf(result, 'category:validation')).toBe('unchanged');
  expect(verdictOf(result, 'function-total:app:shop/orders.py:list_orders')).toBe('regressed');
  expect(result.reasons[0]).toMatch(
    /^CPU per request: 1\.0\d+ → 1\.2\d+ ms\/request \(\+20\.0 %\)$/,
  );
  const cpu = result.metrics.find((metric) => metric.name === 'cpu');
  expect(cpu?.p).toBe(2 ** -12);
  expect(cpu?.effect).toBeCloseTo(0.2, 9);
});

test('a uniform slowdown regresses although every share stays', () => {
  const slower = work({ serve: 0.44, handler: 0.22, execute: 0.22, validate: 0.22 });
  expect(pair(work(), slower).verdict).toBe('regressed');
});

test('work that moved to another function leaves the total alone', () => {
  const moved = work({ handler: 0 }).concat({
    fn: app('shop/orders.py', 'collect'),
    ms: 0.2,
    callers: [serve, handler],
  });
  const result = pair(work(), moved);
  expect(verdictOf(result, 'cpu')).toBe('unchanged');
  expect(result.verdict).toBe('unchanged');
  const collect = result.functions.find((row) => row.id.name === 'collect');
  expect(collect).toMatchObject({ presence: 'new', isCostShift: true, verdict: 'unchanged' });
  expect(result.notes.join()).toContain('work that only moved): collect');
});

test('what one endpoint saves excuses no other, though the framework calls both from one place', () => {
  const other = app('shop/orders.py', 'count_orders');
  const endpoints = (list: number, count: number): Work[] => [
    { fn: serve, ms: 0.4 },
    { fn: handler, ms: list, callers: [serve] },
    { fn: other, ms: count, callers: [serve] },
  ];
  const result = pair(endpoints(0.2, 0.4), endpoints(0.4, 0.2));
  const slower = result.functions.find((row) => row.id.name === 'list_orders');
  expect(slower).toMatchObject({ isCostShift: false, verdict: 'regressed' });
  expect(result.notes.join()).not.toContain('only moved');
});

const underAnotherName = (all: Work[]): Work[] => {
  const name = (fn: Work['fn']) => (fn === handler ? app('shop/orders.py', 'all_orders') : fn);
  return all.map(({ fn, ms, callers = [] }) => ({ ms, fn: name(fn), callers: callers.map(name) }));
};

test('a function under another name is compared with itself', () => {
  const renamed = underAnotherName(work());
  const result = pair(work(), renamed);
  expect(result.verdict).toBe('unchanged');
  expect(result.functions.find((row) => row.id.name === 'all_orders')).toMatchObject({
    presence: 'moved',
    movedFrom: { name: 'list_orders' },
    self: { effectPoints: 0 },
  });
});

test('a function that was renamed and takes more time is found under its new name', () => {
  const renamed = underAnotherName(work({ handler: 0.4 }));
  const result = pair(work(), renamed);
  expect(verdictOf(result, 'function-self:app:shop/orders.py:all_orders')).toBe('regressed');
});

test('a recursive function counts once per stack', () => {
  const recursive: Work[] = [{ fn: handler, ms: 1, callers: [handler, handler] }];
  const result = compare(measurementOf(recursive), measurementOf(recursive), options);
  expect(result.functions[0]?.total.baseShare).toBeCloseTo(1, 6);
});

test('what was removed shows with nothing on the head side', () => {
  const result = pair(work(), work({ validate: 0 }));
  const removed = result.functions.find((row) => row.id.name === 'BaseModel.model_validate');
  expect(removed).toMatchObject({ presence: 'removed', self: { headMsPerRequest: 0 } });
  expect(result.verdict).toBe('improved');
});

test('noise within the pairs as large as the change leaves the decision open, and says how long would do', () => {
  const jitter = [1, 1.03, 0.97, 1.02, 0.98, 1.03, 0.97, 1, 1.02, 0.98, 1.03, 0.97];
  const noise = NOISE.map((each, index) => each * (jitter[index] as number));
  const result = pair(work(), work({ execute: 0.215 }), { noise });
  expect(result.verdict).toBe('inconclusive');
  expect(result.certainty?.enoughMinutes).toBeGreaterThan(0);
});

test('a function alone must be surer than one beside the total', () => {
  const prepare = app('shop/other.py', 'prepare');
  // From one function of the application to another, so that no kind of work takes more.
  const shift = (ms: number): Work[] => [
    ...work({ handler: 0.4 - ms }),
    { fn: prepare, ms: 0.1 + ms },
  ];
  const name = 'function-total:app:shop/other.py:prepare';
  const eight = { noise: NOISE.slice(0, 8) };
  const alone = pair(shift(0), shift(0.06), eight, eight);
  expect(alone.metrics.find((each) => each.name === name)).toMatchObject({
    p: 2 ** -8,
    verdict: 'inconclusive',
  });
  expect(verdictOf(pair(shift(0), shift(0.06)), name)).toBe('regressed');
  const query = { fn: execute, ms: 0.3, callers: [serve] };
  const beside = pair(shift(0), [...shift(0.06), query], eight, eight);
  expect(verdictOf(beside, 'cpu')).toBe('regressed');
  expect(verdictOf(beside, name)).toBe('regressed');
});

test('fewer pairs than any decision takes never alarm, however large the change', () => {
  const few = { noise: NOISE.slice(0, 5) };
  const result = pair(work(), work({ execute: 0.6 }), few, few);
  expect(result.metrics.filter((metric) => metric.verdict === 'regressed')).toEqual([]);
  expect(result.verdict).toBe('inconclusive');
});

describe('against a stored baseline', () => {
  const against = (factor: number, overrides: Overrides = {}, history: number[] = []) =>
    compare(
      measurementOf(work()),
      measurementOf(work(), { noise: [1, 1.01, 0.99].map((each) => each * factor), ...overrides }),
      {
        ...options,
        history: history.map((each) => measurementOf(work(), { noise: [each, each * 1.01] })),
      },
    );

  test('a large change regresses, and one as large as jobs lie apart does not', () => {
    expect(against(1.3).verdict).toBe('regressed');
    expect(against(1.06).verdict).not.toBe('regressed');
    expect(against(1).verdict).toBe('unchanged');
    expect(against(0.7).verdict).toBe('improved');
  });

  test('steady baselines let it see less, wild ones more', () => {
    const detectable = (history: number[]) =>
      against(1, {}, history).metrics.find((metric) => metric.name === 'cpu')?.detectable ?? 0;
    const alone = detectable([]);
    expect(detectable([1, 1.005, 0.995, 1, 1.002, 0.998, 1, 1, 1])).toBeLessThan(alone);
    expect(detectable([1.2, 0.9, 1.1, 0.8, 1.2])).toBeGreaterThan(alone);
    expect(against(1.3, {}, [1.3, 0.8, 1.2, 0.8, 1.3]).verdict).not.toBe('regressed');
  });

  test.each([
    ['a machine that was slower itself', { machine: { controlMs: 11 } }, /fixed piece of work/],
    ['another frequency', { machine: { frequencyMhz: 2600 } }, /another frequency: \+30/],
  ])('%s contaminates it', (_, overrides, message) => {
    const result = against(1.3, overrides);
    expect(result.verdict).toBe('contaminated');
    expect(result.reasons.join()).toMatch(message);
  });

  test('rounds of other pairs are no pairs', () => {
    const result = pair(work(), work(), { pairing: 'another' });
    expect(result.certainty?.design).toBe('stored');
  });
});

test('what the machine does to both sides of a pair contaminates nothing', () => {
  const result = pair(work(), work(), { machine: { controlMs: 11, frequencyMhz: 2600 } });
  expect(result.verdict).toBe('unchanged');
});

test('a processor that changed meanwhile contaminates pairs as well', () => {
  const base = measurementOf(work(), { noise: NOISE, pairing: 'x' });
  const head = {
    ...measurementOf(work({ execute: 1 }), { noise: NOISE, pairing: 'x' }),
    disturbances: ['the CPU model changed while it was measured: A → B'],
  };
  const result = compare(base, head, options);
  expect(result.verdict).toBe('contaminated');
  expect(result.reasons).toEqual(head.disturbances);
});

test('a load generator at its limit leaves latency and throughput undecided, and CPU decided', () => {
  const result = pair(work(), work({ execute: 0.4 }), {
    p90Ms: 9,
    machine: { generatorLoad: 0.97 },
  });
  expect(verdictOf(result, 'latency-p90')).toBe('contaminated');
  expect(verdictOf(result, 'throughput')).toBe('contaminated');
  expect(verdictOf(result, 'cpu')).toBe('regressed');
  expect(result.notes.join()).toContain('load generator was the bottleneck (97 % of a core)');
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
  const thresholds = {
    ...options.thresholds,
    'cpu-percent': null,
    'category-points': null,
    'function-points': null,
  };
  const result = compare(
    measurementOf(work(), { noise: NOISE, pairing: 'x' }),
    measurementOf(work({ execute: 2 }), { noise: NOISE, pairing: 'x' }),
    { ...options, thresholds },
  );
  expect(verdictOf(result, 'cpu')).toBe('unchanged');
});

test('one category can have a limit of its own', () => {
  const thresholds = { ...options.thresholds, 'category-points-of': { database: 50 } };
  const result = compare(
    measurementOf(work(), { noise: NOISE, pairing: 'x' }),
    measurementOf(work({ execute: 0.4 }), { noise: NOISE, pairing: 'x' }),
    { ...options, thresholds },
  );
  expect(verdictOf(result, 'category:database')).toBe('unchanged');
});

test('waiting shows in latency and not in CPU', () => {
  const result = pair(work(), work(), { p90Ms: 4 });
  expect(verdictOf(result, 'cpu')).toBe('unchanged');
  expect(verdictOf(result, 'latency-p90')).toBe('regressed');
  expect(result.endpoints[0]).toMatchObject({ name: 'list orders', baseP90Ms: 2, headP90Ms: 4 });
});

import fc from 'fast-check';
import {
  areCallsAlike,
  cpuAtSpeedOf,
  type Drift,
  type TrendOptions,
  type TrendPoint,
  trendOf,
  trendPointOf,
} from '../../src/compare/trend.js';
import { randomOf } from '../../src/measure/random.js';
import { app, measurementOf } from '../helpers/measurement.js';

const both: TrendOptions = {
  thresholds: { 'drift-cpu-percent': 10, 'drift-calls-percent': 10 },
};

/** The point of the given day, on a machine and a setting like all others. */
function aPoint(day: number, overrides: Partial<TrendPoint> = {}): TrendPoint {
  return {
    sha: `${day}`.padStart(40, '0'),
    createdAt: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
    cpuMsPerRequest: 2,
    controlMs: 10,
    calls: 800,
    turns: 3000,
    unit: 'jumps',
    scenarioHash: 'abc',
    isComparable: true,
    ...overrides,
  };
}

/** The drift over days 0 to n, the last of which is head. */
function driftOver(
  n: number,
  at: (day: number) => Partial<TrendPoint>,
  options = both,
): { cpu: Drift | undefined; calls: Drift | undefined } {
  const points = Array.from({ length: n + 1 }, (_, day) => aPoint(day, at(day)));
  const { drift } = trendOf(points.slice(0, -1), points[n] as TrendPoint, options);
  const of = (metric: Drift['metric']) => drift.find((each) => each.metric === metric);
  return { cpu: of('cpu'), calls: of('calls') };
}

test('a measurement becomes a point with what it has, and null for what it has not', () => {
  const work = [{ fn: app('shop/orders.py', 'list_orders'), ms: 2 }];
  const timed = trendPointOf(measurementOf(work, { noise: [1, 1] }), true);
  expect(timed).toEqual({
    sha: 'a'.repeat(40),
    createdAt: '2026-01-02T03:04:05.000Z',
    cpuMsPerRequest: 2,
    controlMs: 10,
    ...{ calls: null, turns: null, unit: null },
    scenarioHash: 'abc',
    isComparable: true,
  });
  const counted = measurementOf(work, {
    noise: [],
    counts: {
      unit: 'lines',
      ...{ passes: 2, requestsPerPass: 1, voidPasses: [], packages: {} },
      requests: [
        {
          ...{ endpoint: 'list', label: 'GET /', weight: 1, unstable: [], under: [], leftOut: 0 },
          functions: [[0, 3, 40]],
        },
      ],
    },
  });
  expect(trendPointOf(counted, false)).toMatchObject({
    ...{ cpuMsPerRequest: null, controlMs: null, calls: 3, turns: 40, unit: 'lines' },
    isComparable: false,
  });
});

test('points stand in order of time, the newest of a commit alone, and head last', () => {
  const head = aPoint(1, { sha: 'head' });
  const again = aPoint(9, { sha: aPoint(3).sha, calls: 900 });
  const nowhere = [aPoint(4, { sha: '' }), aPoint(5, { sha: '' })];
  const { points } = trendOf(
    [again, aPoint(3), ...nowhere, aPoint(2), aPoint(8, { sha: 'head' })],
    head,
    both,
  );
  expect(points).toEqual([aPoint(2), ...nowhere, again, head]);
});

test('ten steps of one per cent each are a drift of calls and of CPU', () => {
  const at = (day: number) => ({ calls: 800 * 1.01 ** day, cpuMsPerRequest: 2 * 1.015 ** day });
  const { cpu, calls } = driftOver(10, at);
  expect(calls).toEqual({
    metric: 'calls',
    base: 800,
    head: 800 * 1.01 ** 10,
    effect: expect.closeTo(0.1046, 4),
    threshold: 0.1,
    detectable: 0.1,
    since: { sha: '0'.repeat(40), createdAt: '2026-01-01T00:00:00.000Z' },
    commits: 10,
    verdict: 'drifted',
  });
  // Two points at each end: from half a step after the first to half a step before the last.
  expect(cpu).toMatchObject({
    base: expect.closeTo(2 * 1.015 ** 0.5, 9),
    head: expect.closeTo(2 * 1.015 ** 9.5, 9),
    effect: expect.closeTo(1.015 ** 9 - 1, 9),
    ...{ commits: 10, verdict: 'drifted' },
  });
});

test('exact counts drift when they are further than the threshold, and no less', () => {
  const at = (head: number) => (day: number) => ({ calls: day === 5 ? head : 800 });
  expect(driftOver(5, at(880)).calls?.verdict).toBe('steady');
  expect(driftOver(5, at(880.001)).calls?.verdict).toBe('drifted');
  expect(driftOver(5, at(400)).calls).toMatchObject({ effect: -0.5, verdict: 'steady' });
});

test('calls of other requests or in another unit are not compared', () => {
  const others = [
    aPoint(0, { scenarioHash: 'other', calls: 10 }),
    aPoint(1, { unit: 'lines', calls: 10 }),
    aPoint(2, { calls: null }),
    aPoint(3, { calls: 0 }),
  ];
  expect(others.map((point) => areCallsAlike(point, aPoint(9)))).toEqual([
    ...[false, false, false],
    true,
  ]);
  const { drift } = trendOf([...others, aPoint(5), aPoint(6)], aPoint(9), both);
  expect(drift.find(({ metric }) => metric === 'calls')).toMatchObject({
    ...{ base: 800, commits: 2, verdict: 'steady', since: { sha: aPoint(5).sha } },
  });
});

test('CPU of another setting is not compared, and the speed of the machine is taken out', () => {
  const { cpu } = driftOver(12, (day) =>
    day % 3 === 1
      ? { isComparable: false, cpuMsPerRequest: 50 }
      : { cpuMsPerRequest: day < 6 ? 4 : 2, controlMs: day < 6 ? 20 : 10 },
  );
  expect(cpu).toMatchObject({ commits: 8, verdict: 'steady' });
  expect(cpu?.effect).toBeCloseTo(0, 9);
  expect(cpu?.base).toBeCloseTo(2, 9);
  const twiceAsSlow = aPoint(0, { cpuMsPerRequest: 4, controlMs: 20 });
  expect(cpuAtSpeedOf(aPoint(1), twiceAsSlow)).toBeCloseTo(2, 9);
  expect(cpuAtSpeedOf(aPoint(1), aPoint(0, { isComparable: false }))).toBeNull();
  expect(cpuAtSpeedOf(aPoint(1, { controlMs: null }), twiceAsSlow)).toBeNull();
});

test('with too few points it is unknown, and alone there is no drift to speak of', () => {
  const verdicts = (n: number) => {
    const { cpu, calls } = driftOver(n, (day) => ({ calls: day === n ? 1600 : 800 }));
    return [cpu?.verdict, calls?.verdict];
  };
  expect(verdicts(0)).toEqual([undefined, undefined]);
  expect(verdicts(1)).toEqual(['unknown', 'unknown']);
  expect(verdicts(3)).toEqual(['unknown', 'drifted']);
  expect(verdicts(4)).toEqual(['steady', 'drifted']);
});

test('what is off is not looked for, nor what head has not', () => {
  const off = { thresholds: { 'drift-cpu-percent': null, 'drift-calls-percent': null } };
  expect(driftOver(8, () => ({}), off)).toEqual({ cpu: undefined, calls: undefined });
  const bare = { calls: null, cpuMsPerRequest: null, controlMs: null };
  expect(driftOver(8, (day) => (day === 8 ? bare : {}))).toEqual({
    ...{ cpu: undefined, calls: undefined },
  });
});

test('where jobs lie far apart, more than the threshold is doubted', () => {
  const { cpu } = driftOver(6, (day) => ({
    cpuMsPerRequest: [2, 2.6, 2, 2.6, 2, 2.6, 2.9][day] as number,
  }));
  expect(cpu?.effect).toBeGreaterThan(0.1);
  expect(cpu?.verdict).toBe('unknown');
});

/** Thousands of decisions take their time on a busy machine. */
const PATIENCE_MS = 60_000;

/** How often CPU is called drifted, when jobs of the same code vary with this standard deviation. */
function calledDrift(
  seed: string,
  spread: number,
  truth: (day: number) => number,
  { days = 20, percent = 10, times = 300 } = {},
): number {
  const random = randomOf(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const options = { thresholds: { 'drift-cpu-percent': percent, 'drift-calls-percent': null } };
  let called = 0;
  for (let turn = 0; turn < times; turn++) {
    const noisy = (day: number) => ({
      cpuMsPerRequest: 2 * (1 + truth(day)) * Math.exp(spread * normal()),
    });
    if (driftOver(days, noisy, options).cpu?.verdict === 'drifted') called += 1;
  }
  return called / times;
}

const flat = () => 0;
const slope = (total: number) => (day: number) => (1 + total) ** (day / 20) - 1;
const step = (total: number, at: number) => (day: number) => (day >= at ? total : 0);

test.each([0.021, 0.027])(
  'with jobs %d apart nothing is called drift in at least 99 of 100, whatever the threshold',
  (spread) => {
    expect(calledDrift('flat', spread, flat)).toBeLessThanOrEqual(0.002);
    // The certainty alone: any drift is above the threshold.
    expect(calledDrift('bare', spread, flat, { percent: 0.1, times: 800 })).toBeLessThan(0.016);
    expect(calledDrift('few', spread, flat, { percent: 0.1, days: 5 })).toBeLessThan(0.02);
  },
  PATIENCE_MS,
);

test(
  'a drift of 12 % over 20 commits is mostly seen, of 15 and 20 % nearly always',
  () => {
    const seen = (total: number, spread = 0.027) => calledDrift('slope', spread, slope(total));
    expect(seen(0.12)).toBeGreaterThan(0.53);
    expect(seen(0.12, 0.021)).toBeGreaterThan(0.55);
    expect(seen(0.15)).toBeGreaterThan(0.86);
    expect(seen(0.2)).toBeGreaterThan(0.99);
  },
  PATIENCE_MS,
);

test(
  'one step anywhere inside the window counts as what it is, not as the steeper line through it',
  () => {
    const called = (total: number, at: number) => calledDrift('step', 0.027, step(total, at));
    expect(called(0.15, 10)).toBeGreaterThan(0.93);
    expect(called(0.15, 4)).toBeGreaterThan(0.93);
    expect(called(0.15, 17)).toBeGreaterThan(0.93);
    expect(called(0.08, 10)).toBeLessThan(0.29);
  },
  PATIENCE_MS,
);

test(
  'what it says it would have seen, it sees nineteen times out of twenty',
  () => {
    const detectable = driftOver(20, () => ({})).cpu?.detectable as number;
    expect(detectable).toBeGreaterThan(0.12);
    expect(detectable).toBeLessThan(0.16);
    // Identical points show less spread than was expected, so the promise is for such jobs.
    expect(calledDrift('detectable', 0.0215, step(detectable, 10))).toBeGreaterThan(0.93);
  },
  PATIENCE_MS,
);

test('whatever the points hold, all numbers are finite and the order does not matter', () => {
  const amount = fc.option(
    fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e6, noNaN: true })),
  );
  const point = fc.record({
    sha: fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f'),
    createdAt: fc.integer({ min: 0, max: 4e12 }).map((ms) => new Date(ms).toISOString()),
    ...{ cpuMsPerRequest: amount, controlMs: amount, calls: amount, turns: amount },
    unit: fc.constantFrom('jumps', 'lines', null),
    scenarioHash: fc.constantFrom('x', 'y'),
    isComparable: fc.boolean(),
  }) as fc.Arbitrary<TrendPoint>;
  const distinct = fc.uniqueArray(point, { selector: ({ createdAt }) => createdAt, maxLength: 30 });
  fc.assert(
    fc.property(distinct, point, (points, head) => {
      const trend = trendOf(points, head, both);
      expect(trendOf([...points].reverse(), head, both)).toEqual(trend);
      expect(trend.points.at(-1)).toBe(head);
      for (const { base, head: end, effect, detectable } of trend.drift) {
        expect([base, end, detectable].every(Number.isFinite)).toBe(true);
        expect(Number.isNaN(effect)).toBe(false);
      }
    }),
  );
});

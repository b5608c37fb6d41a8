import fc from 'fast-check';
import { clopperPearson } from '../../src/compare/distributions.js';
import { meanAndError, PRIOR_DEGREES, testFamily } from '../../src/compare/sign-flip.js';
import { randomOf } from '../../src/measure/random.js';

/** The moderated t as it is defined, not as it is computed. */
function moderatedT(row: readonly number[], prior: number): number {
  const pairs = row.length;
  const mean = row.reduce((sum, value) => sum + value, 0) / pairs;
  const own = row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (pairs - 1);
  const variance = (PRIOR_DEGREES * prior + (pairs - 1) * own) / (PRIOR_DEGREES + pairs - 1);
  return mean / Math.sqrt(variance / pairs);
}

/** All sign changes, one after the other; each metric against those that are not more extreme. */
function byHand(effects: readonly (readonly number[])[], priors: readonly number[]) {
  const pairs = effects[0]?.length ?? 0;
  const flipped = Array.from({ length: 2 ** pairs }, (_, signs) =>
    effects.map((row, metric) =>
      moderatedT(
        row.map((value, pair) => ((signs >> pair) & 1 ? -value : value)),
        priors[metric] as number,
      ),
    ),
  );
  const observed = flipped[0] as readonly number[];
  const adjusted = (direction: 1 | -1) => {
    const t = observed.map((value) => value * direction);
    const alone = t.map((own) => {
      const rivals = t.flatMap((value, metric) => (value <= own ? [metric] : []));
      const reached = flipped.filter((values) =>
        rivals.some((metric) => (values[metric] as number) * direction >= own - 1e-9),
      );
      return reached.length / flipped.length;
    });
    // No p is below that of a metric that is more extreme.
    return t.map((own) => Math.max(...alone.filter((_, metric) => (t[metric] as number) >= own)));
  };
  return [adjusted(1), adjusted(-1)] as const;
}

const rows = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 7 }))
  .chain(([metrics, pairs]) =>
    fc.array(
      fc.array(
        // Not so small that a change of sign is lost in rounding.
        fc.integer({ min: -1000, max: 1000 }).map((value) => value / 1000),
        { minLength: pairs, maxLength: pairs },
      ),
      { minLength: metrics, maxLength: metrics },
    ),
  );

test('p is what trying all sign changes by hand gives, for any effects', () => {
  fc.assert(
    fc.property(rows, (effects) => {
      const priors = effects.map((_, metric) => 0.01 * (metric + 1));
      const [more, less] = byHand(effects, priors);
      testFamily({ effects, priors }, 0.05).metrics.forEach(({ pMore, pLess }, metric) => {
        expect(pMore).toBeCloseTo(more[metric] as number, 6);
        expect(pLess).toBeCloseTo(less[metric] as number, 6);
      });
    }),
  );
});

test('the smallest p of R pairs is 2 to the −R', () => {
  const effects = [[1, 1.1, 0.9, 1, 1.05, 0.95, 1, 1.02]];
  const { metrics } = testFamily({ effects, priors: [0.001] }, 0.01);
  expect(metrics[0]?.pMore).toBe(2 ** -8);
  expect(metrics[0]?.pLess).toBe(1);
});

test('swapping base and head swaps more and less', () => {
  const effects = [
    [0.1, 0.3, -0.1, 0.2, 0.15, 0.4],
    [-0.3, 0.1, 0.2, -0.1, 0.05, 0],
  ];
  const priors = [0.02, 0.02];
  const there = testFamily({ effects, priors }, 0.05);
  const back = testFamily(
    { effects: effects.map((row) => row.map((value) => -value)), priors },
    0.05,
  );
  there.metrics.forEach((metric, index) => {
    expect(back.metrics[index]).toEqual({ pMore: metric.pLess, pLess: metric.pMore });
  });
});

test('intervals hold all true effects at once as often as they should, large ones among them', () => {
  const [alpha, times, metrics] = [0.05, 600, 12];
  const random = randomOf('coverage');
  let missed = 0;
  for (let turn = 0; turn < times; turn++) {
    const truth = Array.from({ length: metrics }, (_, metric) => (metric === 0 ? 8 : metric / 10));
    const effects = truth.map((effect) =>
      Array.from({ length: 12 }, () => effect + normal(random)),
    );
    const { criticalValue } = testFamily({ effects, priors: truth.map(() => 1) }, alpha);
    const isBelow = truth.some((effect, metric) => {
      const { mean, standardError } = meanAndError(effects[metric] as number[], 1);
      return effect > mean + criticalValue * standardError;
    });
    missed += isBelow ? 1 : 0;
  }
  expect(clopperPearson(missed, times, 0.999).lower).toBeLessThanOrEqual(alpha);
  expect(clopperPearson(missed, times, 0.999).upper).toBeGreaterThanOrEqual(0.02);
});

test('a large effect of one metric makes the intervals of the others no wider', () => {
  const random = randomOf('width');
  const noise = [0, 1, 2].map(() => Array.from({ length: 10 }, () => normal(random)));
  const withEffect = noise.map((row, metric) =>
    row.map((value) => value + (metric === 0 ? 50 : 0)),
  );
  const priors = [1, 1, 1];
  expect(testFamily({ effects: withEffect, priors }, 0.02).criticalValue).toBeCloseTo(
    testFamily({ effects: noise, priors }, 0.02).criticalValue,
    9,
  );
});

test('too few pairs for the level give no interval', () => {
  const effects = [[1, 1.1, 0.9, 1, 1.05]];
  expect(testFamily({ effects, priors: [0] }, 0.01).criticalValue).toBe(Number.POSITIVE_INFINITY);
});

test('nothing at all is not significant', () => {
  const { metrics } = testFamily({ effects: [[0, 0, 0, 0, 0, 0, 0, 0]], priors: [0] }, 0.01);
  expect(metrics[0]).toEqual({ pMore: 1, pLess: 1 });
});

test('over identical code the whole family alarms as often as it may, whatever the metrics share', () => {
  const alpha = 0.1;
  const times = 1000;
  for (const shared of [0, 0.9]) {
    const random = randomOf(`calibration ${shared}`);
    let alarms = 0;
    for (let turn = 0; turn < times; turn++) {
      const common = Array.from({ length: 8 }, () => normal(random));
      const effects = Array.from({ length: 20 }, () =>
        common.map((value) => shared * value + (1 - shared) * heavyTailed(random)),
      );
      const { metrics } = testFamily({ effects, priors: effects.map(() => 0.5) }, alpha);
      alarms += metrics.some(({ pMore }) => pMore <= alpha) ? 1 : 0;
    }
    expect(clopperPearson(alarms, times, 0.999).lower).toBeLessThanOrEqual(alpha);
    // It is exact, not merely safe.
    expect(clopperPearson(alarms, times, 0.999).upper).toBeGreaterThanOrEqual(0.09);
  }
});

test('a metric with a huge effect does not hide a smaller one', () => {
  const random = randomOf('hidden');
  const noise = Array.from({ length: 30 }, () =>
    Array.from({ length: 8 }, () => 0.3 * normal(random)),
  );
  const huge = Array.from({ length: 8 }, (_, pair) => 50 + pair / 100);
  const smaller = Array.from({ length: 8 }, () => 1 + 0.2 * normal(random));
  const effects = [huge, smaller, ...noise];
  const { metrics } = testFamily({ effects, priors: effects.map(() => 0.09) }, 0.01);
  expect(metrics[0]?.pMore).toBe(1 / 256);
  expect(metrics[1]?.pMore).toBe(1 / 256);
});

test('more pairs than can be enumerated are drawn, and give nearly the same', () => {
  const random = randomOf('many');
  const effects = [0, 1, 2].map(() => Array.from({ length: 13 }, () => normal(random) + 0.3));
  const priors = [1, 1, 1];
  const drawn = testFamily({ effects, priors }, 0.05).metrics;
  const [more] = byHand(effects, priors);
  drawn.forEach(({ pMore }, metric) => {
    expect(Math.abs(pMore - (more[metric] as number))).toBeLessThan(0.02);
  });
});

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function heavyTailed(random: () => number): number {
  return normal(random) / Math.max(0.2, Math.abs(normal(random)));
}

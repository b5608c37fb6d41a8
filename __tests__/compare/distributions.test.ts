import fc from 'fast-check';
import {
  betaCdf,
  betaQuantile,
  clopperPearson,
  logGamma,
  tAbove,
  tQuantile,
} from '../../src/compare/distributions.js';

test.each([
  [0.5, Math.log(Math.sqrt(Math.PI))],
  [1, 0],
  [5, Math.log(24)],
  // Abramowitz and Stegun, table 6.1: ln Γ(1.5)
  [1.5, -0.1207822376352452],
  [101, 363.7393755555635],
])('ln Γ(%p) is exact to ten digits', (x, expected) => {
  expect(logGamma(x)).toBeCloseTo(expected, 9);
});

// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, to its three digits.
test.each([
  [0.975, 1, 12.706],
  [0.975, 10, 2.228],
  [0.99, 5, 3.365],
  [0.99, 20, 2.528],
  [0.995, 30, 2.75],
  [0.999, 7, 4.782],
])('the t quantile of %p with %p degrees of freedom is the published one', (p, degrees, t) => {
  expect(tQuantile(p, degrees)).toBeCloseTo(t, 2);
  expect(tAbove(tQuantile(p, degrees), degrees)).toBeCloseTo(1 - p, 9);
});

test('with one degree of freedom t is the tangent, which is known in closed form', () => {
  for (const p of [0.6, 0.9, 0.99, 0.9999]) {
    expect(tQuantile(p, 1) / Math.tan(Math.PI * (p - 0.5))).toBeCloseTo(1, 9);
  }
});

test('I_x(a, 1) is x to the a, and I_x(1, b) its counterpart', () => {
  for (const x of [0.01, 0.3, 0.5, 0.97]) {
    expect(betaCdf(x, 3, 1)).toBeCloseTo(x ** 3, 12);
    expect(betaCdf(x, 1, 4)).toBeCloseTo(1 - (1 - x) ** 4, 12);
  }
});

test('the beta quantile is the inverse of the distribution', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.double({ min: 0.5, max: 500, noNaN: true }),
      fc.double({ min: 0.5, max: 500, noNaN: true }),
      (p, a, b) => {
        expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 7);
      },
    ),
  );
});

test('the trials that show one alarm in a hundred at most are the known ones', () => {
  expect(clopperPearson(0, 299).upper).toBeLessThanOrEqual(0.01);
  expect(clopperPearson(0, 298).upper).toBeGreaterThan(0.01);
  expect(clopperPearson(1, 473).upper).toBeLessThanOrEqual(0.01);
  expect(clopperPearson(1, 472).upper).toBeGreaterThan(0.01);
  expect(clopperPearson(3, 773).upper).toBeLessThanOrEqual(0.01);
  expect(clopperPearson(59, 59).lower).toBeGreaterThanOrEqual(0.95);
  expect(clopperPearson(58, 58).lower).toBeLessThan(0.95);
  expect(clopperPearson(92, 93).lower).toBeGreaterThanOrEqual(0.95);
});

test('Clopper and Pearson’s bounds are the binomial tails they are defined by', () => {
  const { lower, upper } = clopperPearson(3, 20);
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
  const tail = (p: number, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).reduce(
      (sum, k) => sum + choose(20, k) * p ** k * (1 - p) ** (20 - k),
      0,
    );
  expect(tail(upper, 0, 3)).toBeCloseTo(0.05, 9);
  expect(tail(lower, 3, 20)).toBeCloseTo(0.05, 9);
});

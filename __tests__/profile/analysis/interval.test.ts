import fc from 'fast-check';
import { differenceInterval } from '../../../src/profile/analysis/interval.js';

describe('the interval of a difference of shares', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %d of %d and %d of %d is the published one', (a, m, b, n, low, high) => {
    const interval = differenceInterval(
      { share: b / n, samples: n, total: 1 },
      { share: a / m, samples: m, total: 1 },
    );
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });

  test('holds the difference, changes sign with the sides, and is narrower with more samples', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 1e6 }), (b, h, samples) => {
        const of = (part: number, count: number) => ({ share: part, samples: count, total: 1 });
        const [low, high] = differenceInterval(of(b, samples), of(h, samples));
        expect(low).toBeLessThanOrEqual(h - b);
        expect(high).toBeGreaterThanOrEqual(h - b);
        const [back, forth] = differenceInterval(of(h, samples), of(b, samples));
        expect(back).toBeCloseTo(-high, 9);
        expect(forth).toBeCloseTo(-low, 9);
        const [closer, near] = differenceInterval(of(b, samples * 4), of(h, samples * 4));
        expect(near - closer).toBeLessThan(high - low);
      }),
    );
  });
});

import fc from 'fast-check';
import { alphaAt, planLooks } from '../../src/compare/looks.js';

test('the looks are as far apart as they tell more, as far as there is time', () => {
  expect(planLooks(54, 0.01)).toEqual([8, 12, 16, 24, 36, 54]);
  expect(planLooks(24, 0.01)).toEqual([8, 12, 16, 24]);
  expect(planLooks(16, 0.01)).toEqual([8, 12, 16]);
});

test('the last look is at the last pair, and none is near before it', () => {
  expect(planLooks(20, 0.01)).toEqual([8, 12, 16, 20]);
  expect(planLooks(28, 0.01)).toEqual([8, 12, 16, 28]);
  expect(planLooks(9, 0.01)).toEqual([9]);
  expect(planLooks(10, 0.01)).toEqual([8, 10]);
});

test('too few pairs for any decision are one look all the same', () => {
  expect(planLooks(5, 0.01)).toEqual([5]);
});

test('a first look that could never be below its part of α is left out', () => {
  expect(planLooks(16, 0.001)).toEqual([12, 16]);
});

test('the parts of α add up to α, and every look but the last can be significant', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 54 }),
      fc.double({ min: 0.0005, max: 0.2, noNaN: true }),
      (most, alpha) => {
        const looks = planLooks(most, alpha);
        const parts = looks.map((look) => alphaAt(looks, look, alpha));
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(alpha, 9);
        if (looks.length > 1)
          expect(2 ** -(looks[0] as number)).toBeLessThanOrEqual(parts[0] as number);
      },
    ),
  );
});

test('a measurement that ends between two looks has what was not spent', () => {
  const looks = [8, 12, 16];
  expect(alphaAt(looks, 10, 0.01)).toBeCloseTo(0.006, 9);
  expect(alphaAt(looks, 5, 0.01)).toBeCloseTo(0.01, 9);
});

import fc from 'fast-check';
import { decide, type Question } from '../../src/compare/decide.js';

const relative = (base: number[], head: number[], overrides: Partial<Question> = {}) =>
  decide({
    ...{
      base,
      head,
      scale: 'relative',
      whole: 1,
      threshold: 0.03,
      samplingError: 0,
      worse: 'more',
    },
    ...overrides,
  });

test('above the threshold with rounds apart has regressed', () => {
  expect(relative([1, 1.01, 0.99], [1.1, 1.11, 1.09])).toMatchObject({ verdict: 'regressed' });
});

test('above the threshold with rounds that overlap is inconclusive', () => {
  expect(relative([1, 1.2, 0.99], [1.1, 1.3, 1.15]).verdict).toBe('inconclusive');
});

test('below the threshold is unchanged, however clear', () => {
  expect(relative([1, 1, 1], [1.02, 1.02, 1.02]).verdict).toBe('unchanged');
});

test('one round a side cannot tell a change from noise', () => {
  expect(relative([1], [2]).verdict).toBe('inconclusive');
});

test('less is better for time and worse for throughput', () => {
  expect(relative([1, 1.01], [0.8, 0.81]).verdict).toBe('improved');
  expect(relative([1000, 1010], [800, 810], { worse: 'less' }).verdict).toBe('regressed');
  expect(relative([800, 810], [1000, 1010], { worse: 'less' }).verdict).toBe('improved');
});

test('an effect in points is a part of the whole, so that new code has one too', () => {
  const answer = relative([0, 0], [0.1, 0.1], { scale: 'points', whole: 2, threshold: 0.02 });
  expect(answer).toEqual({ effect: 0.05, interval: [0.05, 0.05], verdict: 'regressed' });
});

test('without a threshold nothing is decided', () => {
  expect(relative([1, 1], [9, 9], { threshold: null }).verdict).toBe('unchanged');
});

test('rounds apart on too few samples are inconclusive', () => {
  const head = [1.1, 1.11, 1.09];
  expect(relative([1, 1.01, 0.99], head, { samplingError: 0.03 }).verdict).toBe('inconclusive');
  expect(relative([1, 1.01, 0.99], head, { samplingError: 0.02 }).verdict).toBe('regressed');
});

const rounds = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), {
  minLength: 2,
  maxLength: 8,
});

test('equal rounds on both sides are never a change', () => {
  fc.assert(
    fc.property(rounds, (values) => {
      expect(relative(values, [...values].reverse()).verdict).toBe('unchanged');
    }),
  );
});

test('the effect lies within its interval', () => {
  fc.assert(
    fc.property(rounds, rounds, (base, head) => {
      const { effect, interval } = relative(base, head, { scale: 'points' });
      expect(effect).toBeGreaterThanOrEqual(interval[0] - 1e-9);
      expect(effect).toBeLessThanOrEqual(interval[1] + 1e-9);
    }),
  );
});

test('swapping base and head swaps regressed and improved', () => {
  const swapped = { regressed: 'improved', improved: 'regressed' } as Record<string, string>;
  fc.assert(
    fc.property(rounds, rounds, (a, b) => {
      const there = relative(a, b, { scale: 'points' }).verdict;
      const back = relative(b, a, { scale: 'points' }).verdict;
      expect(back).toBe(swapped[there] ?? there);
    }),
  );
});

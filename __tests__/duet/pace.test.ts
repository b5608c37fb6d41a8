import fc from 'fast-check';
import { planPairs } from '../../src/duet/pace.js';

const speed = { startSeconds: 1.3, requestSeconds: 0.0045 };

test('three minutes are enough for all pairs with a thousand requests', () => {
  expect(planPairs({ seconds: 180 }, speed, 2000)).toEqual({ pairs: 28, requests: 1000 });
});

test('in one minute there are fewer requests and as many looks', () => {
  const plan = planPairs({ seconds: 60 }, speed, 2000);
  expect(plan.pairs).toBeGreaterThanOrEqual(16);
  expect(plan.requests).toBeLessThan(1000);
  expect(plan.requests % 50).toBe(0);
});

test('a service that starts slowly has fewer pairs', () => {
  const plan = planPairs({ seconds: 60 }, { ...speed, startSeconds: 4 }, 2000);
  expect(plan.pairs).toBeGreaterThanOrEqual(8);
  expect(plan.pairs).toBeLessThan(16);
});

test('where not even eight pairs fit there are as many as do, and one at least', () => {
  expect(planPairs({ seconds: 60 }, { ...speed, startSeconds: 12 }, 2000).pairs).toBe(4);
  expect(planPairs({ seconds: 10 }, { ...speed, startSeconds: 30 }, 2000).pairs).toBe(1);
});

test('requests that somebody chose stay', () => {
  expect(planPairs({ seconds: 60, requests: 3000 }, speed, 3000)).toEqual({
    pairs: 3,
    requests: 3000,
  });
});

test('a scenario with few requests has no more, unless they would be over before they are sampled', () => {
  expect(planPairs({ seconds: 180 }, speed, 400).requests).toBe(400);
  expect(planPairs({ seconds: 180 }, speed, 50).requests).toBe(250);
});

test('a service that answers at once gets as many requests as can be sampled', () => {
  const quick = { ...speed, requestSeconds: 0.0004 };
  expect(planPairs({ seconds: 60 }, quick, 2000).requests).toBe(2500);
});

test('whatever the speed, planned pairs fit into the budget, the first one apart', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 1000 }),
      fc.double({ min: 0.1, max: 60, noNaN: true }),
      fc.double({ min: 0.0005, max: 0.5, noNaN: true }),
      fc.integer({ min: 50, max: 10_000 }),
      (seconds, startSeconds, requestSeconds, wanted) => {
        const { pairs, requests } = planPairs(
          { seconds },
          { startSeconds, requestSeconds },
          wanted,
        );
        expect(pairs).toBeGreaterThanOrEqual(1);
        expect(pairs).toBeLessThanOrEqual(54);
        expect(requests).toBeGreaterThan(0);
        expect(requests).toBeLessThanOrEqual(Math.max(wanted, 1 / requestSeconds + 50));
        if (pairs > 1) {
          expect(pairs * (startSeconds + 0.5 + requests * requestSeconds)).toBeLessThanOrEqual(
            seconds + 1e-6,
          );
        }
      },
    ),
  );
});

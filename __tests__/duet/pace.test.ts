import fc from 'fast-check';
import { settingsSchema } from '../../src/config/schema.js';
import { type Budget, BudgetPace, planPairs } from '../../src/duet/pace.js';

const speed = { startSeconds: 1.3, requestSeconds: 0.0045 };
const options = { thresholds: settingsSchema.parse({}).thresholds, categories: [] };

/** A pace that has planned from a first look at the speed. */
function planned(budget: Budget, from = speed, told: string[] = []): BudgetPace {
  const pace = new BudgetPace(budget, options, (line) => told.push(line));
  pace.requestsOf(from, 2000);
  return pace;
}

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

describe('rounds that were over before they were sampled', () => {
  const round = { requests: 300, samples: 12, seconds: 2 };

  test('have as many requests more as the samples were too few', () => {
    expect(planned({ seconds: 60 }).moreRequests(round, { rounds: 1, seconds: 10 })).toBe(1500);
  });

  test('that were not sampled at all have ten times as many', () => {
    const pace = planned({ seconds: 60 });
    expect(pace.moreRequests({ ...round, samples: 0 }, { rounds: 1, seconds: 10 })).toBe(3000);
  });

  test('have no more than fit into what is left of the budget, and none when that is hardly more', () => {
    const pace = planned({ seconds: 60 });
    expect(pace.moreRequests(round, { rounds: 1, seconds: 54 })).toBe(900);
    expect(pace.moreRequests(round, { rounds: 1, seconds: 58 })).toBeUndefined();
    expect(pace.moreRequests(round, { rounds: 1, seconds: 70 })).toBeUndefined();
  });

  test('keep the number that somebody chose, and that of a load that is not sent in bursts', () => {
    const chosen = planned({ seconds: 60, requests: 300 });
    expect(chosen.moreRequests(round, { rounds: 1, seconds: 10 })).toBeUndefined();
    const unplanned = new BudgetPace({ seconds: 60 }, options, () => undefined);
    expect(unplanned.moreRequests(round, { rounds: 1, seconds: 10 })).toBeUndefined();
  });
});

describe('after a first pair that was slow', () => {
  const stand = (rounds: number, seconds: number) => ({
    ...{ rounds, seconds },
    measurements: async () => [null, null] as never,
  });
  /** Where only one pair seemed to fit. */
  const slow = { startSeconds: 9, requestSeconds: 0.05 };

  test('there is a second one when there is time, and then as many as there is time for', async () => {
    const pace = planned({ seconds: 20 }, slow);
    expect(pace.most).toBe(1);
    expect(await pace.goesOn(stand(1, 8))).toBe(true);
    expect(await pace.goesOn(stand(2, 10))).toBe(true);
    expect(pace.most).toBe(7);
  });

  test('that took the time of all it is told how much an alarm takes', async () => {
    const told: string[] = [];
    const pace = planned({ seconds: 20 }, slow, told);
    expect(await pace.goesOn(stand(1, 19))).toBe(false);
    expect(told).toEqual([expect.stringMatching(/time for 1 pair, and an alarm takes 7/)]);
  });
});

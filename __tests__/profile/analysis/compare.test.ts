import fc from 'fast-check';
import { analyse } from '../../../src/profile/analysis/analyse.js';
import { compareProfiles } from '../../../src/profile/analysis/compare.js';
import { functionKey } from '../../../src/profile/model.js';
import { recordedCost } from '../../../src/profile/recorded-cost.js';
import { costOf, recorded, someStacks } from './profiles.js';

test('recordings are compared by shares, measurements by the CPU of a request', () => {
  const base = [
    [['a'], 30],
    [['b'], 70],
  ] as const;
  const head = [
    [['a'], 30],
    [['b'], 170],
  ] as const;
  const shares = compareProfiles(analyse(costOf(base)), analyse(costOf(head)));
  expect(shares.comparedIn).toBe('share');
  expect(shares.functions).toMatchObject([
    { id: { name: 'b' }, self: { base: 70, head: 170, baseShare: 0.7, headShare: 0.85 } },
    { id: { name: 'a' }, self: { base: 30, head: 30 } },
  ]);
  expect(shares.functions[0]?.self.effect).toBeCloseTo(0.15, 12);
  expect(shares.notes.join()).toMatch(/shares of the total/);

  const unit = { unit: 'ms per request' } as const;
  const costs = compareProfiles(analyse(costOf(base, unit)), analyse(costOf(head, unit)));
  expect(costs.comparedIn).toBe('ms per request');
  expect(costs.functions.map(({ self }) => self.effect)).toEqual([100, 0]);
  const [low = 0, high = 0] = costs.functions[1]?.self.effectInterval ?? [];
  expect(low).toBeLessThan(0);
  expect(high).toBeGreaterThan(0);
});

test('an interval is given where the number of samples is known, and only there', () => {
  const known = analyse(
    costOf([
      [['a'], 30],
      [['b'], 70],
    ]),
  );
  const unknown = analyse(costOf([[['a'], 30]], { sampleCount: undefined }));
  expect(compareProfiles(known, known).functions[0]?.self.shareInterval).toBeDefined();
  const comparison = compareProfiles(known, unknown);
  expect(comparison.functions.every(({ self }) => self.shareInterval === undefined)).toBe(true);
  expect(comparison.notes.join()).toMatch(/not known/);
});

test('what is on one side only is new or removed', () => {
  const comparison = compareProfiles(
    analyse(costOf([[['a', 'gone'], 1]])),
    analyse(costOf([[['a', 'fresh'], 1]])),
  );
  expect(
    Object.fromEntries(comparison.functions.map(({ id, presence }) => [id.name, presence])),
  ).toEqual({ a: 'both', gone: 'removed', fresh: 'new' });
});

test('a profile and itself differ in nothing', () => {
  fc.assert(
    fc.property(someStacks, (stacks) => {
      const analysis = analyse(costOf(stacks));
      const { functions, categories } = compareProfiles(analysis, analysis);
      expect(functions.every(({ self, total }) => self.effect === 0 && total.effect === 0)).toBe(
        true,
      );
      expect(
        categories.every(({ weight, presence }) => weight.effect === 0 && presence === 'both'),
      ).toBe(true);
    }),
  );
});

test('sides that are swapped have opposite effects', () => {
  fc.assert(
    fc.property(someStacks, someStacks, (one, other) => {
      const [a, b] = [analyse(costOf(one)), analyse(costOf(other))];
      const effects = (base: typeof a, head: typeof a, sign: number) =>
        new Map(
          compareProfiles(base, head).functions.map(({ id, self }) => [
            functionKey(id),
            (sign * self.effect).toFixed(9).replace(/^-0\.0+$/, '0.000000000'),
          ]),
        );
      expect(effects(b, a, -1)).toEqual(effects(a, b, 1));
    }),
  );
});

test('threads meet by kind, because ids are never the same twice', async () => {
  const analysis = analyse(recordedCost(await recorded('py-spy-threads.raw'), 'a'));
  const other = analyse(recordedCost(await recorded('py-spy.speedscope.json.gz'), 'b'));
  expect(
    compareProfiles(analysis, other)
      .threads.map(({ kind, presence }) => [kind, presence])
      .sort(),
  ).toEqual([
    ['AnyIO worker thread', 'both'],
    ['MainThread', 'both'],
  ]);
});

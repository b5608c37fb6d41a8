import fc from 'fast-check';
import type { Measurement } from '../../src/baseline/schema.js';
import { compareCounts } from '../../src/compare/counts.js';
import type { CountComparison } from '../../src/compare/types.js';
import { settingsSchema } from '../../src/config/schema.js';
import type { FunctionId } from '../../src/profile/model.js';
import { c, countedOf, type Request } from '../helpers/counted.js';
import { app, pkg, std } from '../helpers/measurement.js';

const options = { thresholds: settingsSchema.parse({}).thresholds, categories: [] };

function compared(base: Measurement, head: Measurement): CountComparison {
  const result = compareCounts(base, head, options);
  if (result === null) throw new Error('there are no counts');
  return result;
}

const FUNCTIONS: readonly FunctionId[] = [
  app('shop/orders.py', 'list_orders'),
  app('shop/orders.py', 'summarise'),
  app('shop/orders.py', 'Order.total'),
  app('shop/lines.py', 'summarise'),
  app('shop/lines.py', 'Line.total'),
  app('shop/lines.py', 'f.<locals>.<lambda>'),
  pkg('sqlalchemy/engine/default.py', 'DefaultDialect.do_execute'),
  pkg('pydantic/main.py', 'BaseModel.model_validate'),
  std('json/encoder.py', 'JSONEncoder.encode'),
  c('sqlite3.Cursor.execute'),
  c('len'),
];

const fn = fc.constantFrom(...FUNCTIONS);
const count = fc.integer({ min: 0, max: 3000 });

/** Requests that no two of one endpoint share a label with. */
const requests = fc.uniqueArray(
  fc.record({
    endpoint: fc.constantFrom('list orders', 'feed', 'search'),
    label: fc.constantFrom('GET /a', 'GET /b', 'POST /c'),
    weight: fc.integer({ min: 0, max: 5 }),
    work: fc.uniqueArray(fc.tuple(fn, count, count), { selector: ([id]) => id }),
    unstable: fc.uniqueArray(fn, { maxLength: 2 }),
    under: fc.array(fc.tuple(fc.option(fn, { nil: undefined }), fn, count), { maxLength: 6 }),
    leftOut: count,
  }),
  { minLength: 1, maxLength: 8, selector: ({ endpoint, label }) => `${endpoint} ${label}` },
);
/** The same requests, as two sides might do them. */
const twoSides = fc
  .tuple(requests, fc.array(requests, { minLength: 1, maxLength: 1 }))
  .map(([base, [other = []]]): readonly [Request[], Request[]] => [
    base,
    base.map((request, index) => ({ ...request, work: other[index]?.work ?? request.work })),
  ]);

test('a measurement against itself is unchanged, with no function in which it differs', () => {
  fc.assert(
    fc.property(requests, (own) => {
      const result = compared(countedOf(own), countedOf(own));
      expect(result).toMatchObject({ verdict: 'unchanged', reasons: [], functions: [] });
      expect(result.metrics.every((each) => each.verdict === 'unchanged')).toBe(true);
    }),
  );
});

test('the order of requests and of functions is of no importance', () => {
  fc.assert(
    fc.property(twoSides, fc.infiniteStream(fc.nat()), ([base, head], random) => {
      const shuffled = (own: readonly Request[]) =>
        own
          .map((request) => ({ request, at: random.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ request }) => ({ ...request, work: [...request.work].reverse() }));
      expect(compared(countedOf(shuffled(base)), countedOf(shuffled(head)))).toEqual(
        compared(countedOf(base), countedOf(head)),
      );
    }),
  );
});

test('weights matter by their ratio only', () => {
  fc.assert(
    fc.property(twoSides, fc.integer({ min: 2, max: 9 }), ([base, head], factor) => {
      const heavier = (own: readonly Request[]) =>
        countedOf(own.map((each) => ({ ...each, weight: (each.weight ?? 1) * factor })));
      const [light, heavy] = [
        compared(countedOf(base), countedOf(head)),
        compared(heavier(base), heavier(head)),
      ];
      expect(heavy.verdict).toBe(light.verdict);
      expect(heavy.calls.head).toBeCloseTo(light.calls.head, 6);
      expect(heavy.metrics.map(({ verdict }) => verdict)).toEqual(
        light.metrics.map(({ verdict }) => verdict),
      );
    }),
  );
});

test('exchanging the sides exchanges regressed and improved in calls and turns', () => {
  fc.assert(
    fc.property(twoSides, ([base, head]) => {
      const there = compared(countedOf(base), countedOf(head));
      const back = compared(countedOf(head), countedOf(base));
      for (const { name, base: before, head: after } of there.metrics) {
        const other = back.metrics.find((each) => each.name === name);
        expect(other?.base).toBeCloseTo(after, 9);
        expect(other?.head).toBeCloseTo(before, 9);
      }
      const queries = ({ metrics }: CountComparison) =>
        metrics.filter(({ of }) => of === 'queries').map(({ verdict }) => verdict);
      const swapped = { regressed: 'improved', improved: 'regressed', unchanged: 'unchanged' };
      expect(queries(back)).toEqual(queries(there).map((verdict) => swapped[verdict]));
    }),
  );
});

test('the parts add up: endpoints, categories and functions are the total', () => {
  fc.assert(
    fc.property(twoSides, ([base, head]) => {
      const result = compared(countedOf(base), countedOf(head));
      for (const amount of ['calls', 'turns'] as const) {
        const inCategories = result.categories.reduce((sum, row) => sum + row[amount].head, 0);
        expect(inCategories).toBeCloseTo(result[amount].head, 6);
        const inFunctions = result.functions.reduce(
          (sum, row) => sum + row[amount].head - row[amount].base,
          0,
        );
        expect(inFunctions).toBeCloseTo(result[amount].head - result[amount].base, 6);
      }
    }),
  );
});

test('one call more in every request of a function is one call more per request', () => {
  fc.assert(
    fc.property(requests, fc.integer({ min: 1, max: 1000 }), (own, calls) => {
      const added = app('shop/new.py', 'added');
      const head = own.map((each): Request => ({ ...each, work: [...each.work, [added, calls]] }));
      const result = compared(countedOf(own), countedOf(head));
      expect(result.calls.head - result.calls.base).toBeCloseTo(calls, 6);
      expect(result.functions).toEqual([
        expect.objectContaining({
          id: added,
          presence: 'new',
          inEndpoint: { calls: { base: 0, head: calls }, turns: { base: 0, head: 0 } },
        }),
      ]);
    }),
  );
});

test('a renamed function never regresses anything', () => {
  fc.assert(
    fc.property(requests, (own) => {
      const renamed = (id: FunctionId): FunctionId =>
        id.name === 'list_orders' ? { ...id, name: 'all_orders' } : id;
      const head = own.map(
        (each): Request => ({
          ...each,
          work: each.work.map(([id, calls, turns]) => [renamed(id), calls, turns]),
          unstable: (each.unstable ?? []).map(renamed),
        }),
      );
      const result = compared(countedOf(own), countedOf(head));
      expect(result.verdict).toBe('unchanged');
      expect(result.calls.head).toBeCloseTo(result.calls.base, 9);
    }),
  );
});

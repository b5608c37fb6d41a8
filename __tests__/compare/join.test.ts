import { decodeMeasurement, encodeMeasurement } from '../../src/baseline/file.js';
import type { Measurement } from '../../src/baseline/schema.js';
import { compare } from '../../src/compare/compare.js';
import { joinParts } from '../../src/compare/join.js';
import { thresholdsSchema } from '../../src/config/schema.js';
import { countedOf } from '../helpers/counted.js';
import { app, measurementOf, pkg } from '../helpers/measurement.js';

const list = app('shop/orders.py', 'list_orders');
const render = app('shop/pages.py', 'storefront');
const query = pkg('sqlalchemy/engine/default.py', 'DefaultDialect.do_execute');
const options = { thresholds: thresholdsSchema.parse({}), categories: [] };

const alone = (
  shard: string,
  ms: number,
  fingerprint: Partial<Measurement['fingerprint']> = {},
) => ({
  shard,
  head: measurementOf(
    [
      { fn: list, ms },
      { fn: query, ms: 1, callers: [list] },
    ],
    { fingerprint },
  ),
});

describe('parts of one measurement', () => {
  test('are more rounds of it, in the order of the parts', () => {
    const { head, remarks } = joinParts([alone('1', 2), alone('2', 2.2)]);
    expect(head.rounds).toHaveLength(10);
    expect(head.rounds[0]?.cpuMs).toBeCloseTo(3000);
    expect(head.rounds[5]?.cpuMs).toBeCloseTo(3200);
    expect(remarks).toEqual([]);
  });

  test('have one table, in which a function has the time that it had in each', () => {
    const other = {
      shard: '2',
      head: measurementOf([
        { fn: render, ms: 4 },
        { fn: list, ms: 2 },
        { fn: query, ms: 1, callers: [list] },
      ]),
    };
    const { head } = joinParts([alone('1', 2), other]);
    expect(new Set(head.functions.map(([name]) => name)).size).toBe(head.functions.length);
    const base = joinParts([alone('1', 2), alone('2', 2)]).head;
    const { functions } = compare(base, head, options);
    const of = (name: string) => functions.find(({ id }) => id.name === name)?.self;
    expect(of('storefront')?.headMsPerRequest).toBeCloseTo(2);
    expect(of('list_orders')?.headMsPerRequest).toBeCloseTo(2);
    // The result is a measurement like any other.
    expect(decodeMeasurement(encodeMeasurement(head), 'joined')).toEqual(head);
  });

  test('of one job are as they were', () => {
    const { head } = alone('1', 2);
    expect(joinParts([{ shard: '1', head }]).head).toBe(head);
  });

  test('keep exact counts, for functions that have other places in the joined tables', () => {
    const timed = { shard: '1', head: measurementOf([{ fn: render, ms: 1 }]) };
    const counted = { shard: '2', head: countedOf([{ endpoint: 'orders', work: [[list, 7, 3]] }]) };
    const { head } = joinParts([timed, counted]);
    const [fn, calls] = head.counts?.requests[0]?.functions[0] ?? [];
    expect(calls).toBe(7);
    expect(head.functions[fn as number]?.[0]).toBe('list_orders');
  });

  test('of another machine are left out, and named', () => {
    const { head, remarks } = joinParts([
      alone('1', 2),
      alone('2', 9, { cpuModel: 'Another CPU' }),
    ]);
    expect(head.rounds).toHaveLength(5);
    expect(remarks).toEqual([expect.stringMatching(/part 2 are left out.*Some CPU → Another CPU/)]);
  });

  test.each([
    ['of other loads', { scenarioHash: 'other' }, /their loads differ/],
    ['of other commits', { gitSha: 'f'.repeat(40) }, /they are of a+ and f+/],
  ])('%s do not belong together', (_, fingerprint, message) => {
    expect(() => joinParts([alone('1', 2), alone('2', 2, fingerprint)])).toThrow(message);
  });
});

describe('parts with base and head in each', () => {
  const pair = (shard: string, factor: number, noise: readonly number[], cpuModel = 'Some CPU') => {
    const fingerprint = { cpuModel };
    return {
      shard,
      base: measurementOf([{ fn: list, ms: 2 }], { noise, fingerprint, pairing: shard }),
      head: measurementOf([{ fn: list, ms: 2 * factor }], { noise, fingerprint, pairing: shard }),
    };
  };
  const few = [1, 1.02, 0.99, 1.01];

  test('are more pairs, decided once, from all of them', () => {
    const { base, head } = joinParts([pair('1', 1.05, few), pair('2', 1.05, few)]);
    expect(head.pairing).toMatchObject({ id: '1+2', looks: [8] });
    expect(base?.pairing).toEqual(head.pairing);
    const comparison = compare(base as Measurement, head, options);
    expect(comparison.certainty).toMatchObject({ design: 'paired', pairs: 8, looks: [8] });
    expect(comparison.verdict).toBe('regressed');
  });

  test('decide what none of them could alone', () => {
    const [one] = [pair('1', 1.05, few)];
    expect(compare(one.base, one.head, options).verdict).not.toBe('regressed');
  });

  test('may be of different machines: each pair has met one', () => {
    const { head, remarks } = joinParts([pair('1', 1, few), pair('2', 1, few, 'Another CPU')]);
    expect(head.rounds).toHaveLength(8);
    expect(remarks).toEqual([]);
  });

  test('do not go together with parts that have no base', () => {
    expect(() => joinParts([pair('1', 1, few), alone('2', 2)])).toThrow(/measured base as well/);
  });
});

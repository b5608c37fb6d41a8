import fc from 'fast-check';
import type { Measurement } from '../../src/baseline/schema.js';
import { profileTables } from '../../src/baseline/tables.js';
import { cpuProfile } from '../../src/compare/profile-of.js';
import { createCategoriser } from '../../src/profile/categories.js';
import { functionKey, functionsFromLeaf } from '../../src/profile/model.js';
import { app, measurementOf, pkg } from '../helpers/measurement.js';

const categoriser = createCategoriser();

/** Measurements of a few functions in any tree of stacks, seen in any of four rounds. */
const measurements = fc
  .record({
    tree: fc.array(fc.tuple(fc.nat(), fc.nat(4)), { minLength: 1, maxLength: 30 }),
    rounds: fc.array(
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9 })), { minLength: 1 }),
      {
        ...{ minLength: 1, maxLength: 4 },
      },
    ),
  })
  .map(({ tree, rounds }): Measurement => {
    const functions = [
      app('a.py', 'f'),
      app('a.py', 'g'),
      pkg('lib/b.py', 'h'),
      // The same function once more: its key is what counts.
      app('a.py', 'f'),
      app('c.py', 'i'),
    ];
    const measurement = measurementOf(
      functions.map((fn) => ({ fn, ms: 1 })),
      { noise: rounds.map((_, index) => 1 + index / 10) },
    );
    measurement.stacks = tree.map(([parent, frame], index) => [(parent % (index + 1)) - 1, frame]);
    for (const [index, round] of measurement.rounds.entries()) {
      round.samples = (rounds[index] ?? []).map(([at, weight]) => [at % tree.length, weight]);
    }
    return measurement;
  });

test('each function has the CPU of its stacks, once a stack, and each stack its nearest caller', () => {
  fc.assert(
    fc.property(measurements, (measurement) => {
      const profile = cpuProfile(measurement, categoriser);
      const tables = profileTables(measurement);
      const self = new Map<string, number>();
      const total = new Map<string, number>();
      const callers = new Map<string, number>();
      const files = new Map<string, number>();
      const add = (all: Map<string, number>, key: string, ms: number) =>
        all.set(key, (all.get(key) ?? 0) + ms);
      measurement.rounds.forEach(({ samples, cpuMs, requests }, round) => {
        const kept = samples.reduce((sum, [, weight]) => sum + weight, 0);
        for (const [stack, weight] of samples) {
          const ms = (cpuMs / requests / kept) * weight;
          const ids = functionsFromLeaf(tables, stack).map((fn) => tables.functions[fn] ?? fail());
          const keys = ids.map(functionKey);
          add(self, `${keys[0]} ${round}`, ms);
          for (const key of new Set(keys)) {
            add(total, `${key} ${round}`, ms);
            const caller = keys.slice(keys.indexOf(key)).find((each) => each !== key);
            if (caller !== undefined) add(callers, `${key} ${caller}`, ms);
          }
          const paths = ids.filter(({ origin }) => origin === 'app').map(({ path }) => path);
          for (const path of new Set(paths)) add(files, `${path} ${round}`, ms);
        }
      });
      const found = [...profile.functions];
      expectSame(self, byRound(found.map(([key, fn]) => [key, fn.self])));
      expectSame(total, byRound(found.map(([key, fn]) => [key, fn.total])));
      expectSame(files, byRound([...profile.files]));
      const foundCallers = found.flatMap(([key, fn]) =>
        [...fn.callers].map(([caller, ms]): [string, number] => [`${key} ${caller}`, ms]),
      );
      expectSame(callers, new Map(foundCallers));
    }),
  );
});

test('categories and functions themselves add up to the CPU of each round', () => {
  fc.assert(
    fc.property(measurements, (measurement) => {
      const { cpu, categories, functions } = cpuProfile(measurement, categoriser);
      cpu.forEach((ms, round) => {
        const sum = (all: readonly (readonly number[])[]) =>
          all.reduce((so, values) => so + (values[round] ?? 0), 0);
        expect(sum([...categories.values()])).toBeCloseTo(ms, 9);
        expect(sum([...functions.values()].map(({ self }) => self))).toBeCloseTo(ms, 9);
      });
    }),
  );
});

function byRound(all: readonly [string, readonly number[]][]): Map<string, number> {
  return new Map(
    all.flatMap(([key, values]) =>
      values.flatMap((ms, round): [string, number][] =>
        ms === 0 ? [] : [[`${key} ${round}`, ms]],
      ),
    ),
  );
}

function expectSame(expected: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>) {
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [key, ms] of expected) expect(found.get(key)).toBeCloseTo(ms, 9);
}

function fail(): never {
  throw new Error('no such function');
}

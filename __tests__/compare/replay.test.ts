/**
 * Rounds of real decisions, recorded by `npm run bench:gate`: a change of the statistics shows
 * here. When it is meant, `npm run bench:gate -- --replay` says what it does to the marks.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Measurement, measurementSchema } from '../../src/baseline/schema.js';
import { compareTimings } from '../../src/compare/timings.js';
import { settingsSchema } from '../../src/config/schema.js';
import { randomOf, shuffled } from '../../src/measure/random.js';
import { ROOT } from '../helpers/cli.js';

interface Pool {
  readonly sides: readonly Measurement[];
  readonly parts: readonly {
    readonly first: number;
    readonly rounds: number;
    readonly verdict?: string;
    readonly looks?: number[];
  }[];
}

const FOLDER = join(ROOT, 'bench', 'gate', 'rounds');
const options = { thresholds: settingsSchema.parse({}).thresholds, categories: [] };

function readPool(name: string): Pool {
  const pool = JSON.parse(gunzipSync(readFileSync(join(FOLDER, name))).toString()) as Pool;
  for (const side of pool.sides) measurementSchema.parse(side);
  return pool;
}

function decide({ sides }: Pool, rounds: readonly number[], looks: readonly number[]) {
  const [base, head] = sides.map((side) => ({
    ...side,
    rounds: rounds.map((index) => side.rounds[index] as Measurement['rounds'][0]),
    pairing: side.pairing === null ? null : { ...side.pairing, looks: [...looks] },
  })) as [Measurement, Measurement];
  return compareTimings(base, head, options);
}

const pools = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter(
      (name) => name.endsWith('.json.gz') && !/^(?:job|counts)-/.test(name),
    )
  : [];

test('there are recorded rounds of every kind', () => {
  expect(pools.length).toBeGreaterThanOrEqual(9);
});

test.each(pools)('the real decisions of %s come out as they did', (name) => {
  const pool = readPool(name);
  const verdicts = pool.parts.map(({ first, rounds, looks = [] }) => {
    const own = Array.from({ length: rounds }, (_, index) => first + index);
    return decide(pool, own, looks).verdict;
  });
  expect(verdicts).toEqual(pool.parts.map(({ verdict }) => verdict));
});

test('no decision drawn from pairs of identical code alarms', () => {
  const pool = readPool('none.json.gz');
  const random = randomOf('replay');
  const all = [...(pool.sides[0]?.rounds.keys() ?? [])];
  for (let turn = 0; turn < 30; turn++) {
    const { verdict, reasons } = decide(pool, shuffled(all, random).slice(0, 8), [8]);
    expect({ verdict, reasons }).not.toMatchObject({ verdict: 'regressed' });
  }
});

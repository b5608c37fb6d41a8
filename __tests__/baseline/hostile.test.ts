/** Files that cost much more to read than they are large. */
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { heldValues } from '../../src/baseline/consistency.js';
import { decodeMeasurement, readMeasurement } from '../../src/baseline/file.js';
import { InputError } from '../../src/errors.js';
import { ROOT } from '../helpers/cli.js';
import { app, measurementOf } from '../helpers/measurement.js';

const measurement = measurementOf([{ fn: app('shop/orders.py', 'list_orders'), ms: 1 }]);
const [round] = measurement.rounds;

function errorOf(bytes: Uint8Array): InputError {
  try {
    decodeMeasurement(bytes, 'artifact 7');
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return error as InputError;
  }
  throw new Error('it was read');
}

const plain = (text: string) => errorOf(Buffer.from(text)).message;
const json = (changes: object) => plain(JSON.stringify({ ...measurement, ...changes }));
const rows = <Row>(length: number, row: (index: number) => Row) =>
  Array.from({ length }, (_, index) => row(index));

describe('a file that unpacks to too much is not unpacked:', () => {
  test('more than a hundred times its size', () => {
    const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024, 0x20));
    const before = process.memoryUsage().arrayBuffers;
    expect(errorOf(bomb).message).toBe(
      'reading the measurement artifact 7: it unpacks to more than 100 times its size',
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * 1024 * 1024);
  });

  test('more than 32 MB', () => {
    const line = (index: number) => `${Math.imul(index, 2654435761)}${'a'.repeat(50)}\n`;
    const bytes = gzipSync(rows(600_000, line).join(''), { level: 1 });
    expect(bytes.length).toBeGreaterThan(1024 * 1024);
    expect(errorOf(bytes).message).toMatch(/it unpacks to more than 32 MB$/);
  });

  test('packed more than 32 MB, in memory or on disk', async () => {
    expect(errorOf(new Uint8Array(32 * 1024 * 1024 + 1)).message).toMatch(/larger than 32 MB$/);
    const folder = await mkdtemp(join(tmpdir(), 'fastapi-spy-test-'));
    try {
      const path = join(folder, 'm.json.gz');
      await writeFile(path, '');
      await truncate(path, 1e12);
      await expect(readMeasurement(path)).rejects.toThrow(/m\.json\.gz: it is larger than 32 MB$/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

test.each([
  ['lists', '[],', 1_000_001],
  ['objects', '{},', 200_001],
  ['keys', '"":0,', 1_000_001],
  ['values', '0,', 4_000_001],
])('more %s than any measurement has are refused before they are parsed', (what, unit, times) => {
  expect(plain(`[${unit.repeat(times)}0]`)).toContain(
    `artifact 7: it holds more than ${times - 1} ${what}`,
  );
});

test.each([
  ['functions', {}],
  ['frames', []],
  ['stacks', [0.5, 0]],
  ['rounds', {}],
  ['endpoints', null],
  ['voidRounds', 0],
  ['disturbances', {}],
])('a table of %s in which all rows are wrong is one error, of the first', (key, row) => {
  const message = json({ [key]: rows(50, () => row) });
  expect(message).toContain(`"${key}" › 0`);
  expect(message).not.toContain('more)');
  expect(message).not.toContain(' › 1');
});

test('samples, latencies and counts that are all wrong are one error', () => {
  const wrong = (changes: object) => json({ rounds: [{ ...round, ...changes }] });
  expect(wrong({ samples: rows(9000, () => [0, -1]) })).toMatch(/› samples › 0 › 1: [^;]*$/);
  const latency = Object.fromEntries(
    rows(1000, (index) => [`endpoint ${index}`, { requests: -1 }]),
  );
  expect(wrong({ latency })).toMatch(/› latency › endpoint 0 › [^;]*$/);
});

test.each([
  ['functions', 50_001, ['f', 'a.py', 'app']],
  ['frames', 500_001, [0, 1]],
  ['endpoints', 2001, { name: 'a', weight: 1 }],
  ['rounds', 201, round],
])('more %s than are read are counted, not looked at', (key, length, row) => {
  expect(json({ [key]: rows(length, () => row) })).toMatch(
    new RegExp(`"${key}": has ${length} rows, at most ${length - 1} may be there$`),
  );
});

test('a key that would change what an object is made of is refused', () => {
  const latency = '{"__proto__":{"requests":1}}';
  const text = JSON.stringify({ ...measurement, rounds: [{ ...round, latency: '@' }] });
  expect(plain(text.replace('"@"', latency))).toMatch(/latency › a key: is no name$/);
});

test('a message is short, whatever the file holds', () => {
  const keys = Object.fromEntries(rows(100_000, (index) => [`key ${index}`, 0]));
  expect(json(keys).length).toBeLessThan(1100);
});

describe('work that grows with the square of the file is refused:', () => {
  const chain = (length: number) => rows(length, (index) => [index - 1, 0]);

  test('a chain of stacks deeper than any stack of Python', () => {
    expect(json({ stacks: chain(8193) })).toMatch(/stack 8192 is deeper than 8192 frames$/);
    const deepest = { ...measurement, stacks: chain(8192) };
    expect(() => decodeMeasurement(Buffer.from(JSON.stringify(deepest)), 'm')).not.toThrow();
  });

  test('many samples of deep stacks', () => {
    const samples = rows(4000, (index) => [8191 - index, 1]);
    expect(json({ stacks: chain(8192), rounds: rows(5, () => ({ ...round, samples })) })).toMatch(
      /the stacks of its samples have 123850000 frames, at most 30000000 are read$/,
    );
  });

  test('many functions in many rounds', () => {
    const functions = rows(30_000, () => ['f', 'a.py', 'app']);
    expect(json({ functions, rounds: rows(200, () => round) })).toMatch(
      /it has 30000 functions in 200 rounds, at most 4000000 of both multiplied are read$/,
    );
  });
});

test('192 recorded rounds are a tenth of what is read, or less', async () => {
  const path = join(ROOT, 'bench/gate/rounds/none.json.gz');
  const { sides } = JSON.parse(gunzipSync(await readFile(path)).toString());
  for (const side of sides) {
    const text = JSON.stringify(side);
    expect(decodeMeasurement(Buffer.from(text), 'none').rounds).toHaveLength(192);
    expect(text.length).toBeLessThan(3.2 * 1024 * 1024);
    expect(text.split('[').length).toBeLessThan(100_000);
    expect(text.split(',').length).toBeLessThan(400_000);
  }
});

test('a large service that was measured long is read', () => {
  // 54 rounds of three thousand samples each, in stacks sixty frames deep.
  const functions = rows(10_000, (index) => [`f${index}`, `pkg/m${index % 500}.py`, 'app']);
  const stacks = rows(60_000, (index) => [index % 60 === 0 ? -1 : index - 1, index % 10_000]);
  const samples = rows(3000, (index) => [(index * 20 + 59) % 60_000, 1]);
  const large = {
    ...measurement,
    ...{ functions, stacks, rounds: rows(54, () => ({ ...round, samples })) },
    frames: rows(10_000, (index) => [index, 1]),
  };
  const read = decodeMeasurement(gzipSync(JSON.stringify(large)), 'm');
  expect(read.rounds).toHaveLength(54);
  // Functions, frames, stacks, samples; and every function in every round.
  expect(heldValues(read)).toBe(10_000 + 10_000 + 60_000 + 54 * 3000 + 10_000 * 54);
});

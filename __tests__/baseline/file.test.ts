import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  decodeMeasurement,
  encodeMeasurement,
  readMeasurement,
  writeMeasurement,
} from '../../src/baseline/file.js';
import type { Measurement } from '../../src/baseline/schema.js';
import { InputError } from '../../src/errors.js';
import { app, measurementOf, pkg } from '../helpers/measurement.js';

const measurement = measurementOf([
  {
    fn: pkg('sqlalchemy/orm/session.py', 'Session.execute'),
    ms: 1,
    callers: [app('shop/orders.py', 'list_orders')],
  },
]);

/** Damage to the counts of a measurement: one request with these fields. */
function countsWith(fields: object) {
  const request = { endpoint: 'list orders', label: 'GET /orders', weight: 1, leftOut: 0 };
  return {
    counts: {
      ...{ unit: 'lines', passes: 2, requestsPerPass: 20, voidPasses: [], packages: {} },
      requests: [{ ...request, functions: [], unstable: [], under: [], ...fields }],
    },
  };
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fastapi-spy-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a measurement reads back as it was written', async () => {
  const path = join(folder, 'm.json.gz');
  await writeMeasurement(path, measurement);
  expect(await readMeasurement(path)).toEqual(measurement);
});

test('writing where nothing can be written names the file and leaves nothing behind', async () => {
  const path = join(folder, 'missing', 'm.json.gz');
  await expect(writeMeasurement(path, measurement)).rejects.toThrow(
    /writing the measurement .*m\.json\.gz/,
  );
  expect(await readdir(folder)).toEqual([]);
});

test('a missing file is told as such', async () => {
  await expect(readMeasurement(join(folder, 'none.gz'))).rejects.toThrow(
    /none\.gz: there is no such file/,
  );
});

test('a truncated file is told as such', async () => {
  const path = join(folder, 'm.json.gz');
  await writeMeasurement(path, measurement);
  await truncate(path, 200);
  await expect(readMeasurement(path)).rejects.toThrow(/it is truncated/);
});

test('any other bytes are refused with an InputError, never a crash', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(() => decodeMeasurement(bytes, 'x')).toThrow(InputError);
    }),
  );
});

test('any damage to one value is refused or harmless, and names the field', () => {
  const text = JSON.stringify(measurement);
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(measurement)), fc.anything(), (key, value) => {
      const damaged = { ...JSON.parse(text), [key]: value };
      try {
        decodeMeasurement(Buffer.from(JSON.stringify(damaged)), 'x');
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        expect((error as Error).message).toMatch(/^reading the measurement x: /);
      }
    }),
  );
});

test.each([
  ['a newer schema', { schema: 9 }, /version 9.*reads version 3/s],
  ['a field too many', { extra: 1 }, /extra/],
  ['an older schema', { schema: 1 }, /version 1, this tool reads version 3/s],
  ['neither rounds nor counts', { rounds: [] }, /neither rounds nor counts/],
  [
    'counts of a function that is not there',
    countsWith({ functions: [[99, 1, 0]] }),
    /the counts of list orders name a function/,
  ],
  [
    'a caller that is not there',
    countsWith({ under: [[0, 99, 1]] }),
    /the counts of list orders name a function/,
  ],
  ['counts that are no numbers', countsWith({ functions: [[0, -1, 0]] }), /"counts"/],
  ['counts in another unit', { counts: { ...countsWith({}).counts, unit: 'seconds' } }, /"counts"/],
  [
    'a frame without its function',
    {
      frames: [
        [7, 1],
        [0, 1],
      ],
    },
    /frame 0 names a function/,
  ],
  [
    'a stack that is its own parent',
    {
      stacks: [
        [0, 0],
        [0, 1],
      ],
    },
    /stack 0 names a parent/,
  ],
])('a measurement with %s is refused', (_, damage, message) => {
  const bytes = Buffer.from(JSON.stringify({ ...measurement, ...damage }));
  expect(() => decodeMeasurement(bytes, 'm')).toThrow(message);
});

test('a round that names a stack that is not there is refused', () => {
  const damaged: Measurement = structuredClone(measurement);
  damaged.rounds[1]?.samples.push([99, 1]);
  expect(() => decodeMeasurement(encodeMeasurement(damaged), 'm')).toThrow(/round 2 names a stack/);
});

test('the measurement may also be plain JSON', async () => {
  const path = join(folder, 'm.json');
  await writeFile(path, JSON.stringify(measurement));
  expect(await readMeasurement(path)).toEqual(measurement);
});

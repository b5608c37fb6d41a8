import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { InputError } from '../../../src/errors.js';
import { readProfile } from '../../../src/profile/formats/read.js';
import type { RecordedProfile } from '../../../src/profile/formats/types.js';
import { functionsFromLeaf } from '../../../src/profile/model.js';
import { bytesOf, stacksOf } from './profiles.js';

const folder = join(import.meta.dirname, '../../../fixtures/profiles');
const bytesOfFile = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const readFixture = (name: string) =>
  readProfile(createReadStream(join(folder, name)), { name, projectRoot: '/srv/shop' });

/** What reports need of a profile, small enough to be looked over. */
function summary(profile: RecordedProfile) {
  const { tables, samples } = profile;
  const self = new Map<string, number>();
  for (const { stack, weight } of samples) {
    const fn = tables.functions[functionsFromLeaf(tables, stack)[0] as number];
    const key = `${fn?.origin} ${fn?.path} ${fn?.name}`;
    self.set(key, (self.get(key) ?? 0) + weight);
  }
  const top = [...self].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 3);
  return {
    format: profile.format,
    unit: profile.unit,
    total: Math.round(profile.totalWeight * 1000) / 1000,
    stacks: samples.length,
    top: top.map(([fn, weight]) => `${Math.round(weight * 1000) / 1000} ${fn}`),
    threads: profile.threads.length,
    isApproximate: profile.isApproximate,
    notes: profile.notes,
  };
}

test.each([
  'py-spy.raw',
  'py-spy-threads.raw',
  'py-spy-newlines.raw',
  'py-spy.svg.gz',
  'flamegraph-pl.svg.gz',
  'py-spy.speedscope.json.gz',
  'uvicorn-2-workers.speedscope.json',
  'austin-wall.austin.gz',
  'austin-full.austin.gz',
  'cpython.collapsed',
  'go-cpu.pprof',
])('%s is read as it was recorded', async (name) => {
  expect(summary(await readFixture(name))).toMatchSnapshot();
});

test("flamegraph.pl's picture of a raw file holds the samples of that file", async () => {
  const raw = await readFixture('py-spy-threads.raw');
  const picture = await readFixture('flamegraph-pl.svg.gz');
  expect(stacksOf(picture)).toEqual(stacksOf(raw));
});

test('a command line that holds line feeds, semicolons and numbers is one process', async () => {
  const { threads, tables, totalWeight } = await readFixture('py-spy-newlines.raw');
  expect(totalWeight).toBe(34);
  expect(threads.map(({ command }) => command)).toContainEqual(
    expect.stringMatching(/\nx = 5\nwhile True:\n {4}work\(20000\)\n/),
  );
  expect(tables.functions.map((fn) => fn.name)).toContain('work');
  const spawned = bytesOf(
    'process 1:"uvicorn";process 2:"python -c from a import b; b(fd=3)";run (app.py:2) 4\n',
  );
  const profile = await readProfile(spawned, { name: 'x.raw' });
  expect(stacksOf(profile)).toEqual([
    '2 - "python -c from a import b; b(fd=3)" - run app.py:2 = 4',
  ]);
});

test('samples of all threads together are the samples', async () => {
  const { threads, samples } = await readFixture('py-spy-threads.raw');
  const sums = new Map<number, number>();
  for (const { stack, weight } of threads.flatMap((thread) => thread.samples)) {
    sums.set(stack, (sums.get(stack) ?? 0) + weight);
  }
  expect(sums).toEqual(new Map(samples.map(({ stack, weight }) => [stack, weight])));
});

test('a file reads the same in whole, in small pieces, and packed with gzip', async () => {
  for (const name of ['py-spy-newlines.raw', 'uvicorn-2-workers.speedscope.json']) {
    const bytes = bytesOfFile(name);
    const whole = stacksOf(await readProfile(bytes, { name }));
    const pieces = Array.from({ length: Math.ceil(bytes.length / 37) }, (_, index) =>
      bytes.subarray(index * 37, index * 37 + 37),
    );
    expect(stacksOf(await readProfile(pieces, { name }))).toEqual(whole);
    expect(stacksOf(await readProfile(gzipSync(bytes), { name: `${name}.gz` }))).toEqual(whole);
  }
});

test.each([
  ['an empty file', 'p.raw', '', /p\.raw: it is empty/],
  ['a text that is no profile', 'p.txt', 'hello\nworld\n', /no line of it ends with a number/],
  ['a log', 'p.log', 'hello world', /no format of a profile/],
  ['a raw file that was cut off', 'p.raw', 'a;b 1\na;b;c (x.py:', /within a stack, after 1 whole/],
  ['a file without samples', 'p.raw', 'a;b 0\n', /there are no samples/],
  ['speedscope cut off', 'p.speedscope.json', '{"$schema": "https://www.speed', /it is not JSON/],
  ['other JSON', 'p.speedscope.json', '{"shared": 1}', /no speedscope file: shared/],
  ['a picture', 'p.svg', '<svg><rect/></svg>', /no flame graph in this SVG/],
  ['damaged XML', 'p.svg', '<svg><g', /no XML/],
  ['damaged protobuf', 'p.pprof', '\n\x7f', /no protobuf message/],
  ['damaged gzip', 'p.raw.gz', '\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x07\x07', /gzip/],
  ["austin's binary format", 'p.mojo', 'MOJ\x03\0', /no format of a profile/],
])('%s is refused with the name of the file and the cause', async (_, name, text, message) => {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const reading = readProfile(bytes, { name });
  await expect(reading).rejects.toThrow(InputError);
  await expect(readProfile(bytes, { name })).rejects.toThrow(message);
  await expect(readProfile(bytes, { name })).rejects.toThrow(`reading the profile ${name}`);
});

test('what was packed a thousandfold is refused before it fills the memory', async () => {
  const bomb = gzipSync(new Uint8Array(400 * 1024 * 1024).fill(32), { level: 9 });
  await expect(readProfile(bomb, { name: 'p.pprof.gz' })).rejects.toThrow(/more than 256 MB/);
});

test('a stack that never ends is refused', async () => {
  function* endless() {
    for (;;) yield new Uint8Array(1024 * 1024).fill(97);
  }
  await expect(readProfile(endless(), { name: 'p.raw' })).rejects.toThrow(/more than 16 MB/);
});

describe('evented speedscope profiles', () => {
  const file = (events: unknown[], more: object = {}) =>
    bytesOf(
      JSON.stringify({
        $schema: 'https://www.speedscope.app/file-format-schema.json',
        shared: { frames: [{ name: 'a' }, { name: 'b', file: '/x.py', line: 3 }] },
        profiles: [
          { type: 'evented', name: 'm', unit: 'milliseconds', startValue: 0, endValue: 9, events },
        ],
        ...more,
      }),
    );
  const event = (type: string, frame: number, at: number) => ({ type, frame, at });

  test('count the time between events for the stack that is open', async () => {
    const events = [event('O', 0, 1), event('O', 1, 3), event('C', 1, 6), event('C', 0, 7)];
    const profile = await readProfile(file(events), { name: 'e.speedscope.json' });
    expect(profile.unit).toBe('seconds');
    expect(stacksOf(profile)).toEqual(['a < b x.py:3 = 0.003', 'a = 0.003']);
  });

  test.each([
    ['closes what is not open', [event('C', 0, 1)], /event 0 .* closes a frame/],
    ['names a frame that is not there', [event('O', 7, 1)], /event 0 .* no frame/],
    ['goes back in time', [event('O', 0, 3), event('C', 0, 1)], /event 1 .* before it/],
  ])('one that %s is refused', async (_, events, message) => {
    await expect(readProfile(file(events), { name: 'e.json' })).rejects.toThrow(message);
  });
});

test('several speedscope profiles of different units are refused', async () => {
  const profile = (unit: string) => ({
    type: 'sampled',
    name: unit,
    unit,
    samples: [[0]],
    weights: [1],
  });
  const text = JSON.stringify({
    shared: { frames: [{ name: 'a' }] },
    profiles: [profile('seconds'), profile('bytes')],
  });
  await expect(readProfile(bytesOf(text), { name: 'a.speedscope.json' })).rejects.toThrow(
    /different units: seconds, bytes/,
  );
});

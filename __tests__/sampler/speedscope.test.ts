import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { MeasurementError } from '../../src/errors.js';
import { ProfileBuilder } from '../../src/profile/builder.js';
import { writeSpeedscope } from '../../src/profile/speedscope.js';
import { recordArguments } from '../../src/sampler/attach.js';
import { readSpeedscope } from '../../src/sampler/speedscope.js';
import { ROOT } from '../helpers/cli.js';

const FILE = join(ROOT, 'fixtures', 'profiles', 'uvicorn-2-workers.speedscope.json');
const recorded = readFileSync(FILE, 'utf8');

test('a recorded profile reads thread by thread, with the ids of the system', () => {
  const threads = readSpeedscope(recorded, FILE);
  expect(threads.map(({ pid, tid, name, stacks }) => [pid, tid, name, stacks.length])).toEqual([
    [13098, 13098, 'MainThread', 6],
    [13098, 13350, 'AnyIO worker thread', 5],
    [13099, 13099, 'MainThread', 10],
    [13099, 13375, 'AnyIO worker thread', 2],
    [13099, 13388, 'AnyIO worker thread', 6],
  ]);
});

test("py-spy's frames of command lines are no frames of the service", () => {
  const frames = readSpeedscope(recorded, FILE).flatMap((thread) => thread.stacks.flat());
  expect(recorded).toContain('process 1309');
  expect(frames.filter((frame) => frame.name.startsWith('process '))).toEqual([]);
  expect(frames.every((frame) => frame.file !== '')).toBe(true);
});

test('a profile survives being built, written and read again', () => {
  const builder = new ProfileBuilder('/srv/app');
  const stacks = readSpeedscope(recorded, FILE).flatMap((thread) =>
    thread.stacks.map((frames) => ({ frames, weight: 1 })),
  );
  const samples = builder.add(stacks);
  const file = JSON.parse(writeSpeedscope(builder.tables(), samples, 2.5, 'base'));
  const [profile] = file.profiles;
  const weight = profile.weights.reduce((sum: number, each: number) => sum + each, 0);
  expect(weight).toBeCloseTo(2.5, 9);
  expect(profile.samples).toHaveLength(samples.length);
  const names = new Set(file.shared.frames.map((frame: { name: string }) => frame.name));
  for (const frame of stacks.flatMap((stack) => stack.frames)) expect(names).toContain(frame.name);
});

test('what is no speedscope file of py-spy is refused by name', () => {
  for (const text of ['', '{}', 'null', '{"profiles": 1}', recorded.slice(0, 900)]) {
    expect(() => readSpeedscope(text, 'p.json')).toThrow(/reading the profile p\.json/);
  }
  fc.assert(
    fc.property(fc.json(), (text) => {
      try {
        readSpeedscope(text, 'p.json');
      } catch (error) {
        expect(error).toBeInstanceOf(MeasurementError);
      }
    }),
  );
});

test('py-spy is attached by pid, with subprocesses and full paths, without pausing the service', () => {
  const args = recordArguments(4711, { rateHz: 100 }, '/tmp/p.json');
  expect(args.join(' ')).toMatch(/^record .*--pid 4711/);
  expect(args).toEqual(
    expect.arrayContaining(['--subprocesses', '--full-filenames', '--nonblocking']),
  );
  expect(args.join(' ')).toMatch(/--rate 100 /);
  expect(args).not.toContain('--gil');
});

import fc from 'fast-check';
import { gunzipSync } from 'fflate';
import { writePprof } from '../../../src/profile/formats/pprof-writer.js';
import { writeRaw } from '../../../src/profile/formats/raw-writer.js';
import { readProfile } from '../../../src/profile/formats/read.js';
import { Recorder, recordedProfile } from '../../../src/profile/formats/recording.js';
import { writeSpeedscopeProfile } from '../../../src/profile/formats/speedscope-writer.js';
import { writeSvg } from '../../../src/profile/formats/svg-writer.js';
import { NO_THREAD, type RecordedProfile } from '../../../src/profile/formats/types.js';
import { bytesOf, stacksOf } from './profiles.js';

const frame = fc.record({
  name: fc.constantFrom('<module>', 'a.<locals>.b', 'C.run', 'é&"<', 'run (inner)', 'operator :'),
  file: fc.constantFrom(
    ...['/srv/app/a.py', '/v/lib/python3.12/site-packages/fastapi/routing.py', '<string>', ''],
    ...['/usr/lib/python3.12/asyncio/events.py', '<frozen runpy>', '/usr/lib/libz.so.1'],
  ),
  line: fc.integer({ min: 0, max: 3 }),
});
const thread = fc.record({
  pid: fc.integer({ min: 1, max: 2 }),
  tid: fc.integer({ min: 1, max: 3 }),
  name: fc.constantFrom('', 'MainThread', 'Thread-1 (run)'),
  command: fc.constantFrom('', 'uvicorn app:app', 'python -c from x import y; y(1)'),
});

/** Profiles as readers make them; weights are whole where `isWhole`. */
const profiles = (isWhole: boolean, unit: RecordedProfile['unit'] = 'samples') =>
  fc
    .array(
      fc.record({
        frames: fc.array(frame, { minLength: 1, maxLength: 6 }),
        thread,
        weight: isWhole ? fc.integer({ min: 1, max: 1000 }) : fc.integer({ min: 1, max: 9999 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .chain((stacks) => fc.record({ stacks: fc.constant(stacks), hasThreads: fc.boolean() }))
    .map(({ stacks, hasThreads }) => {
      const recorder = new Recorder();
      for (const each of stacks) {
        // Without a file there is no line, and `name (…)` would be read as one with a file.
        const path = each.frames.map((raw) =>
          recorder.frame(raw.file === '' ? { name: 'native', file: '', line: 0 } : raw),
        );
        const node = recorder.stack(path, path.length);
        const label = hasThreads ? recorder.thread(each.thread) : recorder.thread(NO_THREAD);
        recorder.add(node, label, isWhole ? each.weight : each.weight / 1000);
      }
      return recordedProfile(recorder.recording(), {
        ...{ format: 'raw', unit, scale: 1, projectRoot: '/srv/app' },
        ...{ isApproximate: false, notes: [] },
      });
    });

const read = (bytes: Uint8Array, name: string) => readProfile(bytes, { name });
const withoutThreads = (profile: RecordedProfile) => ({ ...profile, threads: [] });

test.each([true, false])(
  'raw files read back as they were written (whole: %s)',
  async (isWhole) => {
    await fc.assert(
      fc.asyncProperty(profiles(isWhole), async (profile) => {
        const back = await read(bytesOf([...writeRaw(profile)].join('')), 'p.raw');
        expect(stacksOf(back)).toEqual(stacksOf(profile));
      }),
    );
  },
);

test.each(['samples', 'seconds', 'bytes'] as const)('speedscope files in %s too', async (unit) => {
  await fc.assert(
    fc.asyncProperty(profiles(false, unit), async (profile) => {
      const back = await read(bytesOf(writeSpeedscopeProfile(profile, 'p')), 'p.speedscope.json');
      expect(back.unit).toBe(unit);
      expect(stacksOf(back)).toEqual(stacksOf(profile));
    }),
  );
});

test.each([
  [true, 'samples'],
  [false, 'samples'],
  [false, 'seconds'],
  [true, 'bytes'],
] as const)('pprof files too (whole: %s, %s)', async (isWhole, unit) => {
  await fc.assert(
    fc.asyncProperty(profiles(isWhole, unit), async (profile) => {
      const back = await read(writePprof(profile), 'p.pprof');
      expect(back.unit).toBe(unit);
      expect(stacksOf(back)).toEqual(stacksOf(profile));
    }),
  );
});

test('flame graphs read back without threads, when nothing is too small to be drawn', async () => {
  await fc.assert(
    fc.asyncProperty(profiles(true), async (profile) => {
      const svg = writeSvg(profile, { title: 't', smallestShare: 0 });
      const back = await read(bytesOf(svg), 'p.svg');
      expect(stacksOf(back)).toEqual(stacksOf(withoutThreads(profile)));
    }),
  );
});

test('origins survive: what is written and read again has the same functions', async () => {
  await fc.assert(
    fc.asyncProperty(profiles(true), async (profile) => {
      const ids = ({ tables }: RecordedProfile) =>
        tables.functions.map(({ origin, path, name }) => `${origin} ${path} ${name}`).sort();
      expect(ids(await read(writePprof(profile), 'p.pprof'))).toEqual(ids(profile));
    }),
  );
});

test('a frame that the raw format cannot hold is written with other characters', async () => {
  const recorder = new Recorder();
  const path = [recorder.frame({ name: 'a;b\nc', file: '/x.py', line: 1 })];
  const node = recorder.stack(path, 1);
  recorder.add(node, recorder.thread(NO_THREAD), 2);
  const profile = recordedProfile(recorder.recording(), {
    ...{ format: 'raw', unit: 'samples', scale: 1, projectRoot: '' },
    ...{ isApproximate: false, notes: [] },
  });
  expect([...writeRaw(profile)]).toEqual(['a:b c (x.py:1) 2\n']);
  expect(writeSvg(profile, { title: 'a\u0000<b>' })).toContain('a\ufffd&lt;b&gt;');
});

test('equal profiles are equal pprof files, with an empty text first', () => {
  fc.assert(
    fc.property(profiles(true), (profile) => {
      expect(writePprof(profile)).toEqual(writePprof(profile));
      expect(gunzipSync(writePprof(profile)).length).toBeGreaterThan(0);
    }),
    { numRuns: 10 },
  );
});

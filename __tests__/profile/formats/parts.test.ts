/** Real recordings taken apart and put together: parts, threads, waiting leaves, units. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { joinProfiles } from '../../../src/profile/formats/join.js';
import { withoutThreads, withThreadFrames } from '../../../src/profile/formats/owners.js';
import { writeRaw } from '../../../src/profile/formats/raw-writer.js';
import { readProfile } from '../../../src/profile/formats/read.js';
import type { RecordedProfile } from '../../../src/profile/formats/types.js';
import { inSamples, inSeconds } from '../../../src/profile/formats/units.js';
import { withoutWaiting } from '../../../src/profile/waiting.js';
import { ROOT } from '../../helpers/cli.js';

let recorded: RecordedProfile;
let whole: RecordedProfile;
beforeAll(async () => {
  const name = join(ROOT, 'fixtures', 'profiles', 'uvicorn-2-workers.speedscope.json');
  recorded = await readProfile(readFileSync(name), { name });
  whole = inSamples(recorded, 100);
});

const lines = (profile: RecordedProfile) => [...writeRaw(profile)].sort();
const sum = (profile: Pick<RecordedProfile, 'samples'>) =>
  profile.samples.reduce((total, { weight }) => total + weight, 0);

/** Every stack of every thread goes to one of the parts. */
function taken(profile: RecordedProfile, isIn: (index: number) => boolean): RecordedProfile {
  let index = 0;
  const threads = profile.threads.map((thread) => ({
    ...thread,
    samples: thread.samples.filter(() => isIn(index++)),
  }));
  const all = new Map<number, number>();
  for (const { samples } of threads) {
    for (const { stack, weight } of samples) all.set(stack, (all.get(stack) ?? 0) + weight);
  }
  const samples = [...all].map(([stack, weight]) => ({ stack, weight }));
  return {
    ...profile,
    samples,
    totalWeight: sum({ samples }),
    threads: threads.filter((each) => each.samples.length > 0),
  };
}

test('a recording in parts is the recording, however it was cut', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2), { minLength: 1, maxLength: 40 }), (places) => {
      const parts = [0, 1, 2].map((part) =>
        taken(whole, (index) => places[index % places.length] === part),
      );
      const joined = joinProfiles(parts) as RecordedProfile;
      expect(lines(joined)).toEqual(lines(whole));
      expect(lines(withoutThreads(joined))).toEqual(lines(withoutThreads(whole)));
      expect(joined.totalWeight).toBe(whole.totalWeight);
    }),
    { numRuns: 30 },
  );
  expect(joinProfiles([])).toBeUndefined();
});

test('samples are whole, and there and back the same', () => {
  for (const { weight } of whole.samples) expect(Number.isInteger(weight)).toBe(true);
  expect(inSeconds(whole, 100).totalWeight).toBeCloseTo(recorded.totalWeight, 9);
  expect(inSeconds(whole, 100).unit).toBe('seconds');
});

test('without waiting threads nothing ends in a waiting place, and the sum tells what went', () => {
  const { profile, waitingWeight } = withoutWaiting(whole, 'with loops') as {
    profile: RecordedProfile;
    waitingWeight: number;
  };
  expect(waitingWeight).toBeGreaterThan(0);
  expect(profile.totalWeight + waitingWeight).toBe(whole.totalWeight);
  expect(sum(profile)).toBe(profile.totalWeight);
  for (const line of writeRaw(profile)) {
    expect(line).not.toMatch(/(EpollSelector\.select|Condition\.wait) \([^;]*\) \d+\n$/);
  }
  const again = withoutWaiting(profile, 'with loops');
  expect(again.waitingWeight).toBe(0);
});

test('a function of the application’s own that is called like a waiting place is kept', () => {
  const tables = {
    functions: [{ name: 'Condition.wait', path: 'shop/threading.py', origin: 'app' as const }],
    frames: [{ function: 0, line: 1 }],
    stacks: [{ parent: -1, frame: 0 }],
  };
  const samples = [{ stack: 0, weight: 2 }];
  const own = { ...whole, tables, samples, totalWeight: 2, threads: [] };
  expect(withoutWaiting(own, 'with loops').waitingWeight).toBe(0);
  const waits = {
    ...tables,
    functions: [{ ...tables.functions[0], path: 'threading.py', origin: 'stdlib' as const }],
  } as RecordedProfile['tables'];
  expect(withoutWaiting({ ...own, tables: waits }, 'with loops')).toEqual({
    profile: undefined,
    waitingWeight: 2,
    loopWeight: 0,
    loops: [],
  });
});

test('frames of processes and threads are what a reader tells apart again', async () => {
  const framed = withThreadFrames(whole);
  expect(sum(framed)).toBe(whole.totalWeight);
  // In a frame the format has no place for `;`, in a command it has.
  const plain = (profile: RecordedProfile) =>
    lines(profile).map((line) => line.replaceAll('; ', ': '));
  expect(plain(framed)).toEqual(plain(whole));
  const text = new TextEncoder().encode([...writeRaw(framed)].join(''));
  const again = await readProfile(text, { name: 'a.raw' });
  expect(again.threads.map(({ pid, tid, name }) => [pid, tid, name]).sort()).toEqual(
    whole.threads.map(({ pid, tid, name }) => [pid, tid, name]).sort(),
  );
});

import { InputError } from '../../../src/errors.js';
import { readProfile } from '../../../src/profile/formats/read.js';
import { bytesOf, stacksOf } from './profiles.js';

const read = (file: object) =>
  readProfile(bytesOf(JSON.stringify(file)), { name: 'p.speedscope.json' });
const shared = { frames: [{ name: 'a', file: 'x.py', line: 1 }, { name: 'b' }] };
const evented = (events: object[], endValue?: number) => ({
  shared,
  profiles: [
    { type: 'evented', name: 'one', unit: 'milliseconds', startValue: 0, endValue, events },
  ],
});

test('a frame that is never closed was open until the profile’s end', async () => {
  const events = [
    { type: 'O', frame: 0, at: 0 },
    { type: 'O', frame: 1, at: 10 },
    { type: 'C', frame: 1, at: 40 },
  ];
  expect(stacksOf(await read(evented(events, 100)))).toEqual([
    'a x.py:1 < b = 0.03',
    'a x.py:1 = 0.07',
  ]);
  expect(stacksOf(await read(evented(events)))).toEqual(['a x.py:1 < b = 0.03', 'a x.py:1 = 0.01']);
});

test.each([
  [{}, 'shared.frames is no list'],
  [{ shared, profiles: 3 }, 'profiles is no list'],
  [{ shared, profiles: [null] }, 'profiles.0.type is neither'],
  [{ shared, profiles: [{ type: 'sampled', unit: '__proto__' }] }, 'profiles.0.unit is no unit'],
  [{ shared, profiles: [{ type: 'sampled', samples: [] }] }, 'profiles.0.weights is no list'],
])('%j is refused with what is wrong: %s', async (file, message) => {
  await expect(read(file)).rejects.toThrow(InputError);
  await expect(read(file)).rejects.toThrow(message);
});

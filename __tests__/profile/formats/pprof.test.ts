import { MessageWriter } from '../../../src/profile/formats/protobuf.js';
import { readProfile } from '../../../src/profile/formats/read.js';
import { stacksOf } from './profiles.js';

const STRINGS = ['', 'alloc', 'count', 'cpu', 'us', 'work', 'app.py', 'inlined', 'malloc|new'];

interface Options {
  readonly defaultType?: number;
  readonly dropFrames?: number;
}

/** Two kinds of samples: a count, and time in microseconds; one place with a function inlined into another. */
function pprof({ defaultType = 0, dropFrames = 0 }: Options = {}): Uint8Array {
  const type = (name: number, unit: number) => new MessageWriter().number(1, name).number(2, unit);
  const fn = (id: number, name: number) =>
    new MessageWriter().number(1, id).number(2, name).number(4, 6);
  const line = (id: number, at: number) => new MessageWriter().number(1, id).number(2, at);
  const sample = (places: readonly number[], values: readonly number[]) => {
    const message = new MessageWriter();
    if (places.length > 0) message.numbers(1, places);
    return message.numbers(2, values);
  };
  const file = new MessageWriter()
    .message(1, type(1, 2))
    .message(1, type(3, 4))
    .message(2, sample([1], [3, 2_000_000]))
    .message(2, sample([], [1, 500_000]))
    .message(4, new MessageWriter().number(1, 1).message(4, line(2, 7)).message(4, line(1, 5)))
    .message(5, fn(1, 5))
    .message(5, fn(2, 7));
  for (const text of STRINGS) file.text(6, text);
  return file.number(7, dropFrames).number(14, defaultType).done();
}

test('the last kind of samples is read, an inlined function is on top of what it is in', async () => {
  const profile = await readProfile(pprof(), { name: 'p.pprof' });
  expect(profile.unit).toBe('seconds');
  expect(stacksOf(profile)).toEqual(['work app.py:5 < inlined app.py:7 = 2']);
});

test('the kind that the file names is read', async () => {
  const profile = await readProfile(pprof({ defaultType: 1 }), { name: 'p.pprof' });
  expect([profile.unit, profile.totalWeight]).toEqual(['samples', 3]);
});

test('what has no stack, and what pprof itself would not show, is said', async () => {
  const { notes } = await readProfile(pprof({ dropFrames: 8 }), { name: 'p.pprof' });
  expect(notes).toContain('0.5 seconds without a stack are left out.');
  expect(notes).toContain('Functions that pprof would leave out are shown: malloc|new');
});

import fc from 'fast-check';
import { zipSync } from 'fflate';
import { readSingleEntry } from '../../src/baseline/zip.js';
import { InputError } from '../../src/errors.js';

const NAME = 'baseline.fastapi-spy.json.gz';
const content = new TextEncoder().encode('{"some":"measurement"}');
const read = (zip: Uint8Array, limits?: { mostBytes: number; mostRatio: number }) =>
  readSingleEntry(zip, NAME, 'artifact 7', limits);

test('the one entry reads back as it was stored, packed or not', () => {
  expect(read(zipSync({ [NAME]: content }, { level: 0 }))).toEqual(content);
  expect(read(zipSync({ [NAME]: content }, { level: 9 }))).toEqual(content);
});

test('a second entry is refused before anything is unpacked', () => {
  expect(() => read(zipSync({ [NAME]: content, 'more.txt': content }))).toThrow(
    'reading artifact 7: it holds more than one file',
  );
});

test('thousands of entries are refused at the second one', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`file-${n}`, content]));
  expect(() => read(zipSync({ [NAME]: content, ...many }))).toThrow('more than one file');
});

test.each([
  '../baseline.fastapi-spy.json.gz',
  '/etc/passwd',
  `folder/${NAME}`,
  'other.json',
  '\u001b[2J',
])('an entry of another name is refused: %j', (name) => {
  const zip = zipSync({ [name]: content });
  expect(() => read(zip)).toThrow(/^reading artifact 7: it holds ".*" instead of/);
});

test('an empty zip is refused', () => {
  expect(() => read(zipSync({}))).toThrow(`it does not hold ${NAME}`);
});

test('an entry that unpacks to more than it may is refused', () => {
  const zip = zipSync({ [NAME]: new Uint8Array(3 * 1024 * 1024) }, { level: 0 });
  expect(() => read(zip, { mostBytes: 2 * 1024 * 1024, mostRatio: 100 })).toThrow(
    `${NAME} is larger than 2 MB`,
  );
});

test('an entry that unpacks to hundreds of times its size is refused', () => {
  const bomb = zipSync({ [NAME]: new Uint8Array(10 * 1024 * 1024) }, { level: 9 });
  expect(bomb.length).toBeLessThan(20_000);
  expect(() => read(bomb)).toThrow('unpacks to more than 100 times its size');
});

test('an entry that declares less than it unpacks to yields no more than it declared', () => {
  const honest = zipSync({ [NAME]: new Uint8Array(1000).fill(65) }, { level: 9 });
  const lying = honest.slice();
  const view = new DataView(lying.buffer);
  const directory = view.getUint32(lying.length - 22 + 16, true);
  view.setUint32(directory + 24, 10, true);
  let yielded = 0;
  try {
    yielded = read(lying).length;
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
  }
  expect(yielded).toBeLessThanOrEqual(10);
});

test('a truncated zip is refused at any length', () => {
  const whole = zipSync({ [NAME]: content });
  for (let length = 0; length < whole.length; length++) {
    expect(() => read(whole.slice(0, length))).toThrow(InputError);
  }
});

test('whatever a byte is changed to, the outcome is content or an InputError', () => {
  const whole = zipSync({ [NAME]: content });
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (place, value) => {
      const changed = whole.slice();
      changed[place] = value;
      try {
        expect(read(changed)).toBeInstanceOf(Uint8Array);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
    { numRuns: 2000 },
  );
});

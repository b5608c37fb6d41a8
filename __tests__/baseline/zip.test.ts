import fc from 'fast-check';
import { Zip, ZipDeflate, zipSync } from 'fflate';
import { readSingleEntry } from '../../src/baseline/zip.js';
import { InputError } from '../../src/errors.js';

const NAME = 'baseline.fastapi-spy.json.gz';
const content = new TextEncoder().encode('{"some":"measurement"}');
const read = (zip: Uint8Array, limits?: { mostBytes: number; mostRatio: number }) =>
  readSingleEntry(zip, NAME, 'artifact 7', limits);

test('the one entry reads back as it was stored, packed or not', () => {
  expect(Buffer.from(read(zipSync({ [NAME]: content }, { level: 0 })))).toEqual(
    Buffer.from(content),
  );
  expect(Buffer.from(read(zipSync({ [NAME]: content }, { level: 9 })))).toEqual(
    Buffer.from(content),
  );
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

/** The zip with another unpacked size of its one entry in its directory. */
function declaring(zip: Uint8Array, bytes: number): Uint8Array {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  const directory = view.getUint32(lying.length - 22 + 16, true);
  view.setUint32(directory + 24, bytes, true);
  return lying;
}

describe.each([0, 9] as const)('an entry packed at level %i', (level) => {
  const honest = zipSync(
    { [NAME]: Uint8Array.from({ length: 1000 }, (_, at) => at % 251) },
    { level },
  );

  test.each([0, 1, 10, 999, 1001, 1400])('that declares %i bytes of 1000 is refused', (bytes) => {
    expect(() => read(declaring(honest, bytes))).toThrow(
      `reading artifact 7: ${NAME} is not as large as it declares`,
    );
  });

  test('that declares its size is read', () => {
    expect(read(declaring(honest, 1000))).toHaveLength(1000);
  });
});

test('a bomb that declares to be small is not unpacked beyond what it declares', () => {
  const bomb = zipSync({ [NAME]: new Uint8Array(20 * 1024 * 1024) }, { level: 9 });
  const before = process.memoryUsage().arrayBuffers;
  expect(() => read(declaring(bomb, 1000))).toThrow('is not as large as it declares');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024);
});

test('an empty entry is read', () => {
  expect(read(zipSync({ [NAME]: new Uint8Array() }, { level: 9 }))).toHaveLength(0);
});

test('an entry that is packed in another way, or encrypted, is refused', () => {
  const whole = zipSync({ [NAME]: content }, { level: 9 });
  const directory = new DataView(whole.buffer).getUint32(whole.length - 22 + 16, true);
  const [other, encrypted] = [whole.slice(), whole.slice()];
  other[directory + 10] = 12;
  encrypted[directory + 8] = 1;
  expect(() => read(other)).toThrow(`${NAME} is packed in another way than deflate`);
  expect(() => read(encrypted)).toThrow('it is not a zip, or a damaged one');
});

test('a zip whose sizes stand behind the entry, with a comment at its end, is read', () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const entry = new ZipDeflate(NAME, { level: 9 });
  zip.add(entry);
  entry.push(content, true);
  zip.end();
  const comment = Buffer.from('a comment');
  const streamed = Buffer.concat([...chunks, comment]);
  streamed.writeUInt16LE(comment.length, streamed.length - comment.length - 2);
  expect(Buffer.from(read(streamed))).toEqual(Buffer.from(content));
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

import fc from 'fast-check';
import { InputError } from '../../../src/errors.js';
import { detectFormat } from '../../../src/profile/formats/detect.js';
import { readProfile } from '../../../src/profile/formats/read.js';
import { PROFILE_FORMATS, type ProfileFormat } from '../../../src/profile/formats/types.js';
import { bytesOf } from './profiles.js';

/** Reads; returns whether there was a profile, fails on any error but a clear one. */
async function isReadable(bytes: Uint8Array, format: ProfileFormat | undefined): Promise<boolean> {
  try {
    const { samples, totalWeight, tables } = await readProfile(bytes, { name: 'x', format });
    expect(totalWeight).toBeGreaterThan(0);
    for (const { stack } of samples) expect(tables.stacks[stack]).toBeDefined();
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toMatch(/^reading the profile x: ./);
    return false;
  }
}

const anyFormat = fc.constantFrom(...PROFILE_FORMATS, undefined);
/** Pieces of which the formats are made, in any order. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...['a', ';', ' ', '\n', '\r\n', '1', ' 12\n', ' 1.5\n', '-', ',', '\0', 'é', '\u{1f600}'],
      ...[
        'process 1:"',
        'process 1:"x"',
        'thread (2): n',
        'f (x.py:3)',
        '# mode: full\n',
        'P1;T0:2;',
      ],
      ...[
        'tid:3;',
        ':',
        'a:b:3',
        ' 1,0,-5\n',
        '{',
        '}',
        '[',
        ']',
        '"shared":',
        '"frames":',
        '"name"',
      ],
      ...[
        '<svg>',
        '</svg>',
        '<g>',
        '</g>',
        '<title>',
        '</title>',
        'f (12 samples, 3%)',
        '&lt;',
        '&#x110000;',
      ],
      ...[
        '<rect x="1" y="2" width="3"/>',
        '<![CDATA[',
        ']]>',
        '<!--',
        '<!DOCTYPE a [<!ENTITY b "c">]>',
      ],
      ...['\x0a\x04\x08\x01\x10\x02', '\x12\x02\x08\x01', '\x22', '\x2a\x02', '\x32\x00', '\xff'],
    ),
    { maxLength: 60 },
  )
  .map((parts) => bytesOf(parts.join('')));

test('arbitrary bytes are read or refused, never anything else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), anyFormat, async (bytes, format) => {
      await isReadable(bytes, format);
    }),
    { numRuns: 500 },
  );
});

test('bytes that look like a profile are read or refused, never anything else', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, anyFormat, async (bytes, format) => {
      await isReadable(bytes, format);
    }),
    { numRuns: 1500 },
  );
});

test('a format is found out of any bytes, or none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string({ maxLength: 9 }), (bytes, name) => {
      expect([...PROFILE_FORMATS, undefined]).toContain(detectFormat(bytes, name));
    }),
  );
});

/** Inputs that a careless reader takes quadratic time for; each of `size` bytes or so. */
const COSTLY: readonly [string, ProfileFormat, (size: number) => string][] = [
  ['line feeds without weights', 'raw', (size) => 'a\n'.repeat(size / 2)],
  ['one deep stack', 'raw', (size) => `${'f;'.repeat(size / 2 - 8)}f 1\n`],
  ['deeper and deeper stacks', 'raw', (size) => triangle(Math.sqrt(size))],
  ['processes that do not end', 'raw', (size) => 'process 1:"a;'.repeat(size / 13)],
  ['many threads', 'raw', (size) => repeated(size / 20, (n) => `thread (${n});a 1\n`)],
  ['many callees', 'raw', (size) => repeated(size / 10, (n) => `a;f${n} 1\n`)],
  ['open tags', 'svg', (size) => '<g>'.repeat(size / 3)],
  ['open quotes', 'svg', (size) => `<svg ${'a="b" c=\''.repeat(size / 10)}`],
  ['one long tag', 'svg', (size) => `<svg ${'a = '.repeat(size / 4)}/>`],
  ['spaces in a tag', 'svg', (size) => `<svg a${' '.repeat(size)}b/>`],
  ['comments', 'svg', (size) => '<!--'.repeat(size / 4)],
  ['entities', 'svg', (size) => `<svg><title>${'&'.repeat(size)}</title></svg>`],
  ['parentheses in a title', 'svg', (size) => svgBox(` (${'1 '.repeat(size / 2)}`)],
  ['brackets', 'speedscope', (size) => '['.repeat(size)],
  ['nested lists', 'speedscope', (size) => `${'['.repeat(size / 2)}${']'.repeat(size / 2)}`],
  ['open frames', 'speedscope', (size) => evented(size / 30)],
];

test.each(COSTLY)(
  'eight times as much of %s (%s) takes about eight times as long',
  async (_, format, make) => {
    const secondsFor = async (size: number) => {
      const bytes = bytesOf(make(size));
      const start = performance.now();
      await isReadable(bytes, format);
      return (performance.now() - start) / 1000;
    };
    await secondsFor(20_000);
    const small = await secondsFor(200_000);
    const large = await secondsFor(1_600_000);
    // Eight times as much; sixty-four would be quadratic.
    expect(large).toBeLessThan(Math.max(1.5, small * 24));
  },
);

function triangle(lines: number): string {
  return repeated(lines, (n) => `${'f;'.repeat(n)}f 1\n`);
}

function repeated(count: number, line: (n: number) => string): string {
  return Array.from({ length: Math.floor(count) }, (_, n) => line(n)).join('');
}

function svgBox(title: string): string {
  return `<svg><g><title>${title}</title><rect x="0" y="0" width="1"/></g></svg>`;
}

function evented(count: number): string {
  const events = Array.from({ length: Math.floor(count) }, (_, at) => ({
    type: 'O',
    frame: 0,
    at,
  }));
  return JSON.stringify({
    shared: { frames: [{ name: 'a' }] },
    profiles: [{ type: 'evented', name: '', unit: 'none', events }],
  });
}

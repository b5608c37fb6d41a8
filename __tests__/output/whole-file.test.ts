import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireWritable, writeWhole } from '../../src/output/whole-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

test('a file takes the place of another one as a whole', async () => {
  writeFileSync(at('a'), 'before');
  expect(await writeWhole(at('a'), ['one ', 'two'], 'it')).toBe(true);
  expect(readFileSync(at('a'), 'utf8')).toBe('one two');
  expect(readdirSync(folder)).toEqual(['a']);
});

test('what fails in the middle leaves the file as it was, and nothing beside it', async () => {
  writeFileSync(at('a'), 'before');
  function* broken() {
    yield 'half';
    throw new Error('no more');
  }
  await expect(writeWhole(at('a'), broken(), 'the profile')).rejects.toThrow(
    /writing the profile .*a: no more/,
  );
  expect(readFileSync(at('a'), 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['a']);
});

test('a link stays a link, and what it leads to is replaced', async () => {
  writeFileSync(at('real'), 'before');
  symlinkSync('real', at('link'));
  await writeWhole(at('link'), 'after', 'it');
  expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('real'), 'utf8')).toBe('after');
});

test('a device is written to and stays what it is', async () => {
  expect(await writeWhole('/dev/null', 'gone', 'it')).toBe(false);
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('what cannot be written is told before the work', async () => {
  mkdirSync(at('sub'));
  await expect(requireWritable(at('sub'), 'the profile')).rejects.toThrow(/it is a folder/);
  await expect(requireWritable(at('no/a'), 'the profile')).rejects.toThrow(/there is no folder/);
  await expect(requireWritable(at('a'), 'the profile')).resolves.toBeUndefined();
});

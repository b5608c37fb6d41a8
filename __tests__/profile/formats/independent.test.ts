import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from '../../../bench/profile/independent.mjs';
import { readProfile } from '../../../src/profile/formats/read.js';

const python = process.env.PYTHON ?? 'python3';
const folder = 'fixtures/profiles';
const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(?:md|py)$/.test(entry.name))
  .map(({ name }) => name);

async function read(path: string) {
  return readProfile(readFileSync(path), { name: path });
}

test.each(files)(
  'another reader, in Python, finds the same self and total weights of all functions in %s',
  async (name) => {
    const path = join(folder, name);
    expect(differences(await read(path), path, python)).toEqual([]);
  },
);

test('a sample too many is a difference', async () => {
  const path = join(folder, 'py-spy.raw');
  const profile = await read(path);
  const samples = profile.samples.map((each, index) =>
    index === 0 ? { ...each, weight: each.weight + 1 } : each,
  );
  expect(differences({ ...profile, samples }, path, python)).not.toEqual([]);
});

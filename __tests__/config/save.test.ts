import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { resolveConfig } from '../../src/config/config.js';
import { readLayers } from '../../src/config/origins.js';
import { saveSettings } from '../../src/config/save.js';
import { InputError } from '../../src/errors.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-save-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = () => join(folder, 'fastapi-spy.yml');
const write = (text: string) => writeFileSync(path(), text);
const text = () => readFileSync(path(), 'utf8');

async function save(
  overrides: Record<string, string>,
  how: { env?: NodeJS.ProcessEnv; force?: boolean; file?: string } = {},
) {
  const file = how.file ?? path();
  const layers = await readLayers({
    file: existsSync(file) ? file : undefined,
    ...{ env: how.env ?? {}, overrides, cwd: existsSync(file) ? folder : join(folder, 'none') },
  });
  return saveSettings(layers, { file, cwd: folder, force: how.force ?? false });
}

test('writes what is not the default, from the environment and options, into a new file', async () => {
  const saved = await save(
    { app: 'shop.main:app', rounds: '5', seed: '123', budget: '90s', count: 'false' },
    { env: { SPY_TIMEOUT: '33' } },
  );
  expect(saved).toEqual(['app', 'wait-timeout', 'budget', 'seed', 'count']);
  expect(text()).toBe(
    '# Settings of fastapi-spy.\napp: shop.main:app\nwait-timeout: 33\nbudget: 90s\nseed: "123"\ncount: false\n',
  );
});

test('what was saved is read back as it was given', async () => {
  const given = { app: 'a:b', rounds: '9', budget: '2m', seed: '007', key: 'api', count: 'false' };
  const sources = { env: {}, cwd: folder };
  const direct = await resolveConfig({ ...sources, overrides: given });
  await save(given);
  expect(await resolveConfig({ ...sources, overrides: {} })).toEqual(direct);
});

test('comments, blank lines and other settings stay', async () => {
  const before =
    '# ours\n\napp: a:b # the app\n\n# slow machine\nwait-timeout: 90\nenv: { X: "1" }\n';
  write(before);
  expect(await save({ rounds: '9' })).toEqual(['rounds']);
  expect(text()).toBe(`${before}rounds: 9\n`);
});

test('another value in the file is an error that names it, and the file stays as it was', async () => {
  write('app: a:b\nrounds: 3 # few\n');
  await expect(save({ rounds: '9', rate: '50' })).rejects.toMatchObject({
    message: expect.stringMatching(
      /saving the settings in .*fastapi-spy\.yml: it has other values/,
    ),
    details: '  rounds: 3 → 9',
    exitCode: 2,
  });
  expect(text()).toBe('app: a:b\nrounds: 3 # few\n');
});

test('with force it is replaced, its comment kept', async () => {
  write('app: a:b\nrounds: 3 # few\n');
  await save({ rounds: '9' }, { force: true });
  expect(text()).toBe('app: a:b\nrounds: 9 # few\n');
});

test('a default that is given replaces another value in the file, with force only', async () => {
  write('rounds: 3\n');
  await expect(save({ rounds: '5' })).rejects.toThrow(/other values/);
  expect(await save({ rounds: '5' }, { force: true })).toEqual(['rounds']);
  expect(text()).toBe('rounds: 5\n');
});

test('a service takes the place of one of another form, with force only', async () => {
  write('# ours\n\napp: a:b # note\nrounds: 3\n');
  await expect(save({ command: 'serve {port}' })).rejects.toMatchObject({
    details: '  app: "a:b" → removed',
  });
  await save({ command: 'serve {port}' }, { force: true });
  expect(text()).toBe('# ours\n\ncommand: serve {port} # note\nrounds: 3\n');
});

test('what the file says already is not written again', async () => {
  write('rounds: 9\n');
  expect(await save({ rounds: '9', rate: '' })).toEqual([]);
  expect(text()).toBe('rounds: 9\n');
});

test('paths become relative to the project, above .github', async () => {
  mkdirSync(join(folder, '.github'));
  writeFileSync(join(folder, 'scenario.yml'), 'requests: [{ path: /x }]\n');
  const file = join(folder, '.github', 'fastapi-spy.yml');
  await save({ 'app-dir': './services//shop', load: './scenario.yml' }, { file });
  expect(readFileSync(file, 'utf8')).toMatch(/app-dir: services\/shop\nload: scenario\.yml\n$/);
});

test('an anchor that another setting refers to is not changed below it', async () => {
  const before = 'app: &name a:b\nenv: { NAME: *name }\n';
  write(before);
  await expect(save({ app: 'c:d' }, { force: true })).rejects.toThrow(
    /others would change with them/,
  );
  expect(text()).toBe(before);
});

test('a link and the rights of the file stay', async () => {
  writeFileSync(join(folder, 'real.yml'), 'rounds: 3\n');
  chmodSync(join(folder, 'real.yml'), 0o600);
  symlinkSync('real.yml', path());
  await save({ rate: '50' });
  expect(readFileSync(join(folder, 'real.yml'), 'utf8')).toBe('rounds: 3\nrate: 50\n');
  expect(statSync(path()).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).sort()).toEqual(['fastapi-spy.yml', 'real.yml']);
});

test.each([
  ['two services', { app: 'a:b', command: 'c' }, undefined, /"app" and "command" are both given/],
  ['a folder that is not there', { rate: '50' }, 'no/fastapi-spy.yml', /there is no folder/],
  [
    'a value that is none',
    { rate: 'x' },
    undefined,
    /"rate": expected a whole number from 1 to 1000/,
  ],
])('%s is an error', async (_, overrides, file, message) => {
  const how = file === undefined ? {} : { file: join(folder, file) };
  await expect(save(overrides as unknown as Record<string, string>, how)).rejects.toThrow(message);
});

test('a file that is too long is refused', async () => {
  write(`rounds: 3\n${'# x\n'.repeat(300_000)}`);
  await expect(save({ rate: '50' })).rejects.toThrow(/larger than 1 MB/);
});

test('whatever stands in the file, it is changed as asked for or left as it was', async () => {
  const line = fc.constantFrom(
    ...['app: a:b', 'rounds: 3', 'rate: &a 7', '# note', '', 'key: >-\n  x', 'requests: 1', '---'],
    ...['env: {A: "1"}', '? x', 'rate: *a', '- 1', '"rounds": 4', 'load:\n- x', '\trounds: 1'],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
      const before = lines.join('\n');
      write(before);
      try {
        await save({ rounds: '9' }, { force: true });
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        expect(text()).toBe(before);
        return;
      }
      const layers = await readLayers({ env: {}, overrides: {}, cwd: folder });
      expect(layers.fromFile.rounds).toBe(9);
      for (const comment of lines.filter((each) => each.startsWith('#'))) {
        expect(text()).toContain(comment);
      }
    }),
  );
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { resolveConfig } from '../../src/config/config.js';
import {
  namedProcess,
  namedService,
  outputPath,
  readLayers,
  settingsOf,
  settingsWithOrigins,
} from '../../src/config/origins.js';
import { saveSettings } from '../../src/config/save.js';
import { InputError } from '../../src/errors.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-pyproject-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string) => join(folder, name);
const layers = (
  overrides: Record<string, string> = {},
  env: NodeJS.ProcessEnv = {},
  config?: string,
) => readLayers({ env, overrides, cwd: folder, file: config });

const PROJECT = `
[project]
name = "shop"
version = "1.0"

[tool.fastapi-spy]
app = "shop.main:app"
duration = "2m"
idle = true
report-format = "html"
thresholds = { cpu-percent = 5 }

[[tool.fastapi-spy.categories]]
category = "search"
module = "shop/search.py"
`;

test('the table of pyproject.toml is read like a file of our own, and named as the origin', async () => {
  writeFileSync(file('pyproject.toml'), PROJECT);
  const config = await resolveConfig({ env: {}, overrides: {}, cwd: folder });
  expect(config).toMatchObject({
    service: { kind: 'app', app: 'shop.main:app' },
    appDir: folder,
    thresholds: { 'cpu-percent': 5 },
    categories: [{ category: 'search', module: 'shop/search.py' }],
    profiling: { durationSeconds: 120, idle: true, subprocesses: true, reportFormat: 'html' },
  });
  const shown = settingsWithOrigins(await layers());
  expect(shown).toContainEqual({
    ...{ name: 'duration', value: 120 },
    origin: { kind: 'file', name: file('pyproject.toml') },
  });
});

test('a table and a file of our own together are an error; the one that is named is taken', async () => {
  writeFileSync(file('pyproject.toml'), PROJECT);
  mkdirSync(file('.github'));
  writeFileSync(file('.github/fastapi-spy.yml'), 'duration: 3\n');
  await expect(layers()).rejects.toThrow(
    /fastapi-spy\.yml is there, and a table .*pyproject\.toml/,
  );
  const own = settingsOf(await layers({}, {}, '.github/fastapi-spy.yml'));
  expect(own.duration).toBe(3);
  expect(settingsOf(await layers({}, {}, 'pyproject.toml')).duration).toBe(120);
});

test.each([
  ['no table of ours', '[tool.black]\nline-length = 100\n'],
  ['a broken file that does not speak of us', 'name = = 3\n'],
  ['a package of our name', '[project]\ndependencies = ["fastapi-spy"]\n'],
])('%s: there are no settings', async (_, text) => {
  writeFileSync(file('pyproject.toml'), text);
  expect(await layers()).toMatchObject({ fromFile: {} });
  expect((await layers()).file).toBeUndefined();
});

test.each([
  ['broken TOML', '[tool.fastapi-spy]\nduration = = 3\n', /pyproject\.toml: Invalid TOML/],
  ['no table', '[tool]\nfastapi-spy = 3\n', /tool\.fastapi-spy is no table/],
  ['an unknown name', '[tool.fastapi-spy]\ndurration = 3\n', /durration/],
  ['a value of another kind', '[tool.fastapi-spy]\nduration = 1979-05-27\n', /"duration"/],
])('%s is an error that names the file', async (_, text, message) => {
  writeFileSync(file('pyproject.toml'), text);
  const read = layers().then(settingsOf);
  await expect(read).rejects.toThrow(message);
  await expect(read).rejects.toThrow(/pyproject\.toml/);
  await expect(read).rejects.toBeInstanceOf(InputError);
});

test('a file that is named and has no table is an error', async () => {
  writeFileSync(file('pyproject.toml'), '[project]\nname = "shop"\n');
  await expect(layers({}, {}, 'pyproject.toml')).rejects.toThrow(/no table \[tool\.fastapi-spy\]/);
});

test('whatever stands in the file, it is settings or an InputError', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      writeFileSync(file('pyproject.toml'), `# fastapi-spy\n${text}`);
      await layers()
        .then(settingsOf)
        .catch((error: unknown) => expect(error).toBeInstanceOf(InputError));
    }),
    { numRuns: 100 },
  );
});

test('saving does not write into pyproject.toml: the lines to add are told', async () => {
  writeFileSync(file('pyproject.toml'), PROJECT);
  const read = await layers({ rounds: '9', app: 'a:b' });
  const saved = saveSettings(read, { file: file('pyproject.toml'), cwd: folder, force: false });
  await expect(saved).rejects.toMatchObject({
    message: expect.stringMatching(/does not write into a Python project's own file/),
    details: 'app = "a:b"\nrounds = 9',
  });
  expect(readFileSync(file('pyproject.toml'), 'utf8')).toBe(PROJECT);
});

describe('the service that is meant', () => {
  test.each([
    ['nothing is named', {}, {}, '', undefined, undefined],
    ['a port', { port: '8000' }, {}, '', { port: 8000 }, { port: 8000 }],
    ['a variable', {}, { SPY_PORT: '8000' }, '', { port: 8000 }, { port: 8000 }],
    ['an option wins', { pid: '7' }, { SPY_PORT: '8' }, '', { pid: 7 }, { pid: 7 }],
    ['a port over an app in the file', { port: '8' }, {}, 'app: a:b\n', { port: 8 }, { port: 8 }],
    ['a port beside an app', { app: 'a:b', port: '8' }, {}, '', 'started', { port: 8 }],
    ['the file', {}, {}, 'app: a:b\nport: 8\n', 'started', { port: 8 }],
    [
      'both of a process',
      { pid: '7', port: '8' },
      {},
      '',
      { pid: 7, port: 8 },
      { pid: 7, port: 8 },
    ],
  ])('%s', async (_, given, env, yaml, service, running) => {
    if (yaml !== '') writeFileSync(file('fastapi-spy.yml'), yaml);
    const read = await layers(given as Record<string, string>, env as NodeJS.ProcessEnv);
    expect(namedService(read)).toEqual(service);
    expect(namedProcess(read)).toEqual(running);
  });
});

test('an output in a file is relative to the project, one in a variable to the current folder', async () => {
  mkdirSync(file('.github'));
  writeFileSync(file('.github/fastapi-spy.yml'), 'output: p.svg\n');
  const fromFile = await layers();
  expect(outputPath(fromFile, settingsOf(fromFile))).toBe(file('p.svg'));
  const given = await layers({}, { SPY_OUTPUT: 'q.svg' });
  expect(outputPath(given, settingsOf(given))).toBe('q.svg');
});

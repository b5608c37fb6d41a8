import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveConfig } from '../../src/config/config.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const resolve = (
  overrides: Record<string, string> = {},
  env: NodeJS.ProcessEnv = {},
  file?: string,
) => resolveConfig({ file, env, overrides, cwd: folder });

test('options win over the environment, the environment over the file', async () => {
  write('fastapi-spy.yml', 'app: a:file\nrounds: 3\nrate: 50\nwait-timeout: 7\n');
  const config = await resolve(
    { rounds: '9' },
    { SPY_ROUNDS: '8', SPY_RATE: '70', SPY_TIMEOUT: '20' },
  );
  expect(config).toMatchObject({ rounds: 9, rateHz: 70, waitTimeoutSeconds: 20 });
  expect(config.service).toEqual({ kind: 'app', app: 'a:file', workers: 1 });
});

test('a service named by an option replaces one of another form in the file', async () => {
  write('fastapi-spy.yml', 'app: a:file\n');
  const { service } = await resolve({ command: 'serve {port}' });
  expect(service).toEqual({ kind: 'command', command: 'serve {port}' });
});

test.each([
  ['90', 90],
  ['90s', 90],
  ['3m', 180],
  ['1m30s', 90],
  ['0.5m', 30],
  ['1h', 3600],
])('a budget of %s is %i seconds', async (budget, seconds) => {
  expect((await resolve({ app: 'a:b', budget })).duet.budgetSeconds).toBe(seconds);
});

test.each(['soon', '3 m', 'm', '-3m', '3m!', '', '5', '1d'])(
  'a budget of "%s" is refused',
  async (budget) => {
    write('fastapi-spy.yml', `app: a:b\nbudget: "${budget}"\n`);
    await expect(resolve()).rejects.toThrow(/"budget" in .*expected/);
  },
);

test('a duet samples more often unless the rate is given', async () => {
  expect(await resolve({ app: 'a:b' })).toMatchObject({ rateHz: 100, duet: { rateHz: 250 } });
  expect(await resolve({ app: 'a:b', rate: '70' })).toMatchObject({
    rateHz: 70,
    duet: { rateHz: 70 },
  });
});

test('empty inputs are not given', async () => {
  expect((await resolve({ app: 'a:b', rounds: '', load: '' })).rounds).toBe(5);
});

test('paths in a file are relative to the project, options to the current folder', async () => {
  mkdirSync(join(folder, '.github'));
  write('.github/fastapi-spy.yml', 'app: a:b\napp-dir: services/shop\nload: scenario.yml\n');
  write('scenario.yml', 'requests: [{ path: /x }]\n');
  const config = await resolve();
  expect(config.appDir).toBe(join(folder, 'services', 'shop'));
  expect(config.load).toMatchObject({ kind: 'scenario', scenario: { connections: 4 } });
});

test('a scenario may stand in the file itself', async () => {
  write('c.yml', 'app: a:b\nload:\n  connections: 2\n  requests:\n    - { path: /x, weight: 3 }\n');
  const { load } = await resolve({}, {}, 'c.yml');
  expect(load).toMatchObject({
    kind: 'scenario',
    scenario: { connections: 2, requests: [{ weight: 3 }] },
  });
});

test('a load that is no file is a command', async () => {
  expect((await resolve({ app: 'a:b', load: 'wrk -d 5 {url}' })).load).toEqual({
    kind: 'command',
    command: 'wrk -d 5 {url}',
  });
});

test.each([
  ['a misspelt setting', 'ap: x\n', /ap/],
  [
    'a setting of another type',
    'app: a:b\nrounds: [1]\n',
    /"rounds" in .*expected a whole number from 1 to 100$/,
  ],
  [
    'a number out of bounds',
    'app: a:b\nrate: 5000\n',
    /"rate" in .*a whole number from 1 to 1000$/,
  ],
  ['a part of a whole', 'app: a:b\nrounds: 2.5\n', /"rounds" in .*expected a whole number from/],
  ['a time that is too long', 'app: a:b\nduration: 99999h\n', /"duration" in .*at most 24 hours/],
  [
    'a nested mistake',
    'app: a:b\nthresholds: { cpu-percent: lots }\n',
    /"thresholds" in .* › cpu-percent: expected a number/,
  ],
  [
    'a mistake in a scenario',
    'app: a:b\nload: { requests: [{ path: x }] }\n',
    /"load" in .* › requests › 0 › path: expected a path/,
  ],
  ['a list', '- a\n', /expected "name: value" lines/],
  ['broken YAML', 'app: "a\n', /reading the configuration/],
  [
    'a bomb of aliases',
    `a: &a [${'x,'.repeat(50)}]\n${Array.from({ length: 200 }, (_, i) => `k${i}: *a`).join('\n')}`,
    /reading the configuration/,
  ],
  ['an environment that is none', 'app: a:b\nenv: { "A B": 1 }\n', /"env" in /],
])('%s in the file is an error that names file and place', async (_, text, message) => {
  write('fastapi-spy.yml', text);
  await expect(resolve()).rejects.toThrow(message);
});

test('a bad variable is named as the user set it', async () => {
  await expect(resolve({ app: 'a:b' }, { SPY_TIMEOUT: 'soon' })).rejects.toThrow(
    /environment variable SPY_TIMEOUT: expected a (whole )?number from/,
  );
});

test.each([
  ['budjet: 3m\n', 'unknown name "budjet" (did you mean "budget"?)'],
  ['wait_timeout: 3\n', 'unknown name "wait_timeout" (did you mean "wait-timeout"?)'],
  ['thresholds:\n  cpu-precent: 4\n', 'unknown name "cpu-precent" (did you mean "cpu-percent"?)'],
  [
    'categories:\n  - {category: a, module: a, function: [b]}\n',
    'unknown name "function" (did you mean "functions"?)',
  ],
  [
    'load:\n  requests:\n    - {path: /, weigth: 2}\n',
    'unknown name "weigth" (did you mean "weight"?)',
  ],
])('a name that nothing has is told with the one it is like: %j', async (text, message) => {
  write('fastapi-spy.yml', `app: a:b\n${text}`);
  await expect(resolve()).rejects.toThrow(message);
});

test('a name that is like no other is told alone', async () => {
  write('fastapi-spy.yml', `app: a:b\nunheard-of: 3\n${'x'.repeat(200)}: 1\n`);
  await expect(resolve()).rejects.toThrow(/unknown name "unheard-of", unknown name "x+"$/);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliRun } from '../helpers/cli.js';

const runs: CliRun[] = [];
afterEach(() => {
  for (const run of runs.splice(0)) run.remove();
});

/** Runs in the folder of an earlier run when one is given. */
async function cli(args: readonly string[], env: Record<string, string> = {}) {
  const run = new CliRun(args, env);
  runs.push(run);
  return { ...(await run.finished()), folder: run.folder };
}

test('config show tells every setting, its value and where it is from', async () => {
  const { code, stdout } = await cli(['config', 'show', '--rate', '50'], { SPY_ROUNDS: '9' });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ +setting +value +from\n/);
  expect(stdout).toMatch(/\n {2}rate +50 +--rate\n/);
  expect(stdout).toMatch(/\n {2}rounds +9 +SPY_ROUNDS\n/);
  expect(stdout).toMatch(/\n {2}thresholds\.cpu-percent +3 +default\n/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no colour without a terminal
  expect(stdout).not.toMatch(/\x1b/);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('config show as JSON', async () => {
  const { stdout } = await cli(['config', 'show', '--json', '--app', 'a:b']);
  const shown = JSON.parse(stdout);
  expect(shown).toMatchObject({ schema: 1, file: null });
  expect(shown.settings[0]).toEqual({
    ...{ name: 'app', value: 'a:b' },
    origin: { kind: 'option', name: '--app' },
  });
});

test('config save writes the file that config show then reads', async () => {
  const { code, stdout, folder } = await cli(['config', 'save', '--app', 'a:b'], {
    SPY_ROUNDS: '9',
  });
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: 'Saved in fastapi-spy.yml: app, rounds\n',
  });
  const file = join(folder, 'fastapi-spy.yml');
  expect(readFileSync(file, 'utf8')).toBe('# Settings of fastapi-spy.\napp: a:b\nrounds: 9\n');
  const shown = await cli(['config', 'show', '--json', '--config', file]);
  expect(JSON.parse(shown.stdout).settings).toContainEqual({
    ...{ name: 'rounds', value: 9 },
    origin: { kind: 'file', name: file },
  });
});

test('config save replaces no other value without --force: exit code 2', async () => {
  const holder = await cli(['--version']);
  const file = join(holder.folder, 'own.yml');
  writeFileSync(file, '# ours\nrounds: 3\n');
  const refused = await cli(['config', 'save', '--file', file, '--rounds', '9']);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(/it has other values\n--force replaces them\.\n {2}rounds: 3 → 9/);
  expect(readFileSync(file, 'utf8')).toBe('# ours\nrounds: 3\n');
  expect((await cli(['config', 'save', '--file', file, '--rounds', '9', '--force'])).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe('# ours\nrounds: 9\n');
});

test('with nothing to save it says so and makes no file', async () => {
  const { code, stdout } = await cli(['config', 'save', '--rounds', '5']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Nothing to save/);
});

test.each([
  ['an unknown mode', ['config', 'show', '--mode', 'x'], /Allowed choices are auto/],
  ['a setting that is none', ['config', 'save', '--nonsense', 'x'], /unknown option '--nonsense'/],
  ['a file that is not there', ['config', 'show', '--config', 'no.yml'], /there is no such file/],
  ['no subcommand', ['config', 'sow'], /unknown command 'sow'/],
])('%s is a usage error', async (_, args, message) => {
  const { code, stderr } = await cli(args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

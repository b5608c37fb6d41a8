import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLayers, settingsWithOrigins } from '../../src/config/origins.js';
import { settingsSchema, thresholdsSchema } from '../../src/config/schema.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-origins-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function origins(
  yaml: string | undefined,
  env: NodeJS.ProcessEnv = {},
  overrides: Record<string, string> = {},
) {
  if (yaml !== undefined) writeFileSync(join(folder, 'fastapi-spy.yml'), yaml);
  const settings = settingsWithOrigins(await readLayers({ env, overrides, cwd: folder }));
  return Object.fromEntries(settings.map(({ name, value, origin }) => [name, { value, origin }]));
}

test('each value is told with the file, variable or option that it is from', async () => {
  const file = join(folder, 'fastapi-spy.yml');
  const shown = await origins(
    'app: a:file\nrounds: 3\nrate: 50\nwait-timeout: 7\n',
    { SPY_RATE: '70', SPY_TIMEOUT: '20', SPY_ROUNDS: '8' },
    { rounds: '9', key: '' },
  );
  expect(shown).toMatchObject({
    app: { value: 'a:file', origin: { kind: 'file', name: file } },
    rounds: { value: 9, origin: { kind: 'option', name: '--rounds' } },
    rate: { value: 70, origin: { kind: 'environment', name: 'SPY_RATE' } },
    'wait-timeout': { value: 20, origin: { kind: 'environment', name: 'SPY_TIMEOUT' } },
    key: { value: 'default', origin: { kind: 'default' } },
    port: { value: undefined, origin: { kind: 'default' } },
  });
});

test('every setting is there, each threshold by itself', async () => {
  const shown = await origins('thresholds: { cpu-percent: 9 }\n');
  const thresholds = Object.keys(thresholdsSchema.shape).map((name) => `thresholds.${name}`);
  const names = Object.keys(settingsSchema.shape).filter((name) => name !== 'thresholds');
  expect(Object.keys(shown).sort()).toEqual([...names, ...thresholds].sort());
  expect(shown['thresholds.cpu-percent']).toMatchObject({ value: 9, origin: { kind: 'file' } });
  expect(shown['thresholds.calls-percent']).toMatchObject({
    value: 3,
    origin: { kind: 'default' },
  });
});

test('a service named by an option takes the place of the one in the file', async () => {
  const shown = await origins('app: a:file\n', {}, { command: 'serve {port}' });
  expect(shown.app).toEqual({ value: undefined, origin: { kind: 'default' } });
  expect(shown.command).toMatchObject({ value: 'serve {port}', origin: { kind: 'option' } });
});

test('a value that is none is an error that names where it is from', async () => {
  await expect(origins('rounds: [1]\n')).rejects.toThrow(/"rounds" in .*fastapi-spy\.yml/);
  await expect(origins('', { SPY_RATE: 'x' })).rejects.toThrow(/environment variable SPY_RATE/);
  await expect(origins('', {}, { rate: 'x' })).rejects.toThrow(
    /"rate": expected a whole number from 1 to 1000/,
  );
});

import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Told } from '../../src/action/announce.js';
import type { Outcome } from '../../src/action/conclude.js';
import { readInputs, SETTING_INPUTS } from '../../src/action/inputs.js';
import { outputsOf } from '../../src/action/outputs.js';
import { compare } from '../../src/compare/compare.js';
import { settingsSchema, thresholdsSchema } from '../../src/config/schema.js';
import { app, measurementOf } from '../helpers/measurement.js';
import { aContext } from '../report/comparison.factory.js';

interface ActionFile {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
  runs: Record<string, string>;
}

const action = parse(
  await readFile(new URL('../../action.yml', import.meta.url), 'utf8'),
) as ActionFile;

describe('action.yml', () => {
  test('has exactly the inputs that are read', () => {
    expect(Object.keys(action.inputs).sort()).toEqual(
      [...SETTING_INPUTS, 'config', 'token'].sort(),
    );
  });

  test('has only settings of the configuration as inputs', () => {
    expect(SETTING_INPUTS.filter((name) => !(name in settingsSchema.shape))).toEqual([]);
  });

  test('leaves every default to the configuration, so that its file is not overruled', () => {
    const defaults = Object.entries(action.inputs).filter(([, each]) => each.default !== undefined);
    expect(defaults.map(([name]) => name)).toEqual(['token']);
  });

  test('runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });
});

test('inputs are read by their names, and empty where not given', () => {
  process.env['INPUT_APP-DIR'] = ' services/shop ';
  process.env.INPUT_TOKEN = 'secret';
  try {
    expect(readInputs()).toEqual({
      settings: {
        ...Object.fromEntries(SETTING_INPUTS.map((name) => [name, ''])),
        'app-dir': 'services/shop',
      },
      configFile: '',
      token: 'secret',
    });
  } finally {
    delete process.env['INPUT_APP-DIR'];
    delete process.env.INPUT_TOKEN;
  }
});

describe('the outputs', () => {
  const options = { thresholds: thresholdsSchema.parse({}), categories: [] };
  const work = app('shop/orders.py', 'list_orders');
  const base = measurementOf([{ fn: work, ms: 1 }], { fingerprint: { gitSha: 'b'.repeat(40) } });
  const head = measurementOf([{ fn: work, ms: 2 }]);
  const comparison = compare(base, head, options);
  const measured = { key: 'default', head, side: comparison.head, baselineNote: '', remarks: [] };
  const told = (outcome: Outcome): Told => ({ outcome, context: aContext() });

  test('are those of action.yml', () => {
    const names = Object.keys(outputsOf([told({ kind: 'recorded', ...measured })], '/report'));
    expect([...names, 'comment-url'].sort()).toEqual(Object.keys(action.outputs).sort());
  });

  test('of a regression list what regressed', () => {
    const outcome = { history: [], ...measured, base, comparison, baselineSha: 'b'.repeat(40) };
    const outputs = outputsOf([told({ kind: 'compared', ...outcome })], '/report');
    expect(outputs).toMatchObject({
      verdict: 'regressed',
      'baseline-sha': 'b'.repeat(40),
      'report-path': '/report',
      'cpu-per-request': expect.stringMatching(/^2\.\d{6}$|^1\.9\d{5}$/),
    });
    const regressions = JSON.parse(outputs.regressions as string) as { name: string }[];
    expect(regressions[0]).toMatchObject({ name: 'cpu', unit: 'ms/request', scale: 'relative' });
  });

  test('of a run that compared nothing say which kind it was', () => {
    for (const kind of ['recorded', 'no-baseline'] as const) {
      expect(outputsOf([told({ kind, ...measured })], '/report')).toMatchObject({
        verdict: kind,
        regressions: '[]',
        'baseline-sha': '',
      });
    }
  });
});

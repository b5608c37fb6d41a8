import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeMeasurement } from '../../src/baseline/file.js';
import { CliRun } from '../helpers/cli.js';
import { app, measurementOf, pkg } from '../helpers/measurement.js';

const runs: CliRun[] = [];
afterEach(() => {
  for (const run of runs.splice(0)) run.remove();
});

async function cli(...args: string[]) {
  const run = new CliRun(args);
  runs.push(run);
  return run.finished();
}

test.each([
  ['an unknown command', ['recrod'], /unknown command 'recrod'/],
  ['an unknown option', ['record', '--ap', 'x'], /unknown option '--ap'/],
  ['no service', ['record', '--rounds', '2'], /no service is named/],
  [
    'two services',
    ['record', '--app', 'a:b', '--command', 'c'],
    /"app" and "command" are both given/,
  ],
  [
    'an app that is no module',
    ['record', '--app', 'main.py'],
    /app "main\.py" is not module:attribute/,
  ],
  [
    'a number that is none',
    ['record', '--app', 'a:b', '--rounds', 'many'],
    /"rounds".*expected a whole number from 1 to/,
  ],
  ['a number out of bounds', ['record', '--app', 'a:b', '--rate', '0'], /"rate"/],
  [
    'a scenario that is not there',
    ['record', '--app', 'a:b', '--load', 'no.yml'],
    /scenario no\.yml: there is no such file/,
  ],
  [
    'a configuration that is not there',
    ['record', '--app', 'a:b', '--config', 'c.yml'],
    /c\.yml: there is no such file/,
  ],
  [
    'counting what runs already',
    ['count', '--app', 'a:b', '--port', '9', '--pid', '1'],
    /unknown option '--p/,
  ],
  ['a folder that is not there', ['record', '--app', 'a:b', '--app-dir', 'x'], /no folder .*\/x/],
  ['an output folder that is not there', ['record', '--app', 'a:b', '-o', 'x/m.gz'], /no folder/],
  ['an assignment that is none', ['record', '--app', 'a:b', '--env', 'X'], /expected NAME=VALUE/],
  [
    'a process that is not there',
    ['record', '--pid', '2147483646', '--port', '9'],
    /no such process/,
  ],
  ['a port nobody listens on', ['record', '--port', '9'], /nothing listens there/],
  ['a measurement that is not there', ['compare', 'a.gz', 'b.gz'], /a\.gz: there is no such file/],
])('%s is a usage error: exit code 2 and one clear message', async (_, args, message) => {
  const { code, stderr, stdout } = await cli(...args);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/ at .*\.js:\d+/);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

const COMMANDS = [
  ...['init', 'list', 'top', 'dump', 'record', 'count', 'compare', 'duet', 'config', 'completion'],
  ...['report', 'demo', 'config show', 'config save', 'categories', 'categories explain'],
];

test.each(['', ...COMMANDS])(
  'help of "%s" has examples, a word on every option, and says what the exit code is',
  async (name) => {
    const { code, stdout } = await cli(...name.split(' ').filter(Boolean), '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}\$ /);
    expect(stdout).toMatch(/exit code/i);
    expect(stdout).not.toMatch(/^ {2}-.*[>\]]$\n {2}-/m);
  },
);

test('the help of the program names every command that is tested here', async () => {
  const { stdout } = await cli('--help');
  const named = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[|<| {2})/gm)].map(([, each]) => each);
  const own = named.filter((each) => each !== 'help');
  expect(own.filter((each) => !COMMANDS.includes(each as string))).toEqual([]);
});

describe('compare', () => {
  const work = (ms: number) => [
    { fn: app('shop/orders.py', 'list_orders'), ms: 1 },
    {
      fn: pkg('sqlalchemy/orm/session.py', 'Session.execute'),
      ms,
      callers: [app('shop/orders.py', 'list_orders')],
    },
  ];

  async function compareFiles(before: number, after: number, ...options: string[]) {
    const holder = new CliRun(['--version']);
    runs.push(holder);
    await holder.finished();
    const base = join(holder.folder, 'base.gz');
    const head = join(holder.folder, 'head.gz');
    await writeMeasurement(base, measurementOf(work(before)));
    await writeMeasurement(head, measurementOf(work(after)));
    return { ...(await cli('compare', base, head, ...options)), base, head };
  }

  test('exit code 0 without a regression, 1 with one', async () => {
    expect((await compareFiles(1, 1)).code).toBe(0);
    expect((await compareFiles(1, 0.5)).code).toBe(0);
    expect((await compareFiles(1, 1.5)).code).toBe(1);
  });

  test('JSON on standard output has the documented top', async () => {
    const { stdout } = await compareFiles(1, 1.5, '--format', 'json');
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ schema: 2, verdict: 'regressed' });
    expect(Object.keys(result)).toEqual(
      expect.arrayContaining(['base', 'head', 'metrics', 'categories', 'functions']),
    );
    expect(Object.keys(result.metrics[0])).toEqual(
      expect.arrayContaining([
        'name',
        'kind',
        'base',
        'head',
        'effect',
        'interval',
        'threshold',
        'verdict',
      ]),
    );
  });

  test('the configuration moves thresholds', async () => {
    const holder = new CliRun(['--version']);
    runs.push(holder);
    await holder.finished();
    mkdirSync(join(holder.folder, 'etc'));
    const config = join(holder.folder, 'etc', 'fastapi-spy.yml');
    writeFileSync(
      config,
      'thresholds: { cpu-percent: 80, category-points: 80, function-points: null }\n',
    );
    expect((await compareFiles(1, 1.5, '--config', config)).code).toBe(0);
  });
});

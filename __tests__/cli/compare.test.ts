/** The committed bundle compares two measurements that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeMeasurement } from '../../src/baseline/file.js';
import { CliRun, ROOT } from '../helpers/cli.js';
import { app, measurementOf } from '../helpers/measurement.js';

const runs: CliRun[] = [];
afterEach(() => {
  for (const run of runs.splice(0)) run.remove();
});

/** Head takes `factor` times base's CPU, on a machine of `speed` times base's. */
async function compare(options: readonly string[], { factor = 2, speed = 1 } = {}) {
  const folder = new CliRun(['--version']);
  runs.push(folder);
  await folder.finished();
  const [base, head] = ['base', 'head'].map((name) => join(folder.folder, `${name}.json.gz`)) as [
    string,
    string,
  ];
  const work = (ms: number) => [{ fn: app('shop/orders.py', 'list_orders'), ms }];
  await writeMeasurement(base, measurementOf(work(5)));
  const machine = { controlMs: 10 / speed };
  await writeMeasurement(head, measurementOf(work(5 * factor), { machine }));
  const run = new CliRun(['compare', base, head, ...options]);
  runs.push(run);
  const finished = await run.finished();
  const written = (name: string) => readFileSync(join(run.folder, name), 'utf8');
  return { ...finished, run, written };
}

test.each([
  ['report.html', /^<!doctype html>/i],
  ['report.md', /CPU per request/],
  ['report.txt', /^REGRESSED\n/],
  ['result.json', /^\{/],
])('the ending of %s is its format; the verdict and the place are told', async (name, content) => {
  const { code, stdout, written } = await compare(['--output', name]);
  expect(written(name)).toMatch(content);
  expect(stdout).toMatch(/^REGRESSED: .*CPU per request.*; stored in \S+\n$/);
  expect(stdout).toContain(`stored in ${name}`);
  expect(code).toBe(1);
});

test.each(['x.svg', 'x.speedscope.json', 'x.raw'])(
  '%s is of a profile and not of a comparison: nothing is written',
  async (name) => {
    const { code, stdout, stderr, run } = await compare(['--output', name]);
    expect(stderr).toMatch(/writing the result x\..*: a comparison has no (svg|speedscope|raw)\n/);
    expect(stderr).toContain('.html');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(existsSync(join(run.folder, name))).toBe(false);
  },
);

test('a format that is named wins over the ending', async () => {
  const { written } = await compare(['--format', 'json', '--output', 'x.svg']);
  expect(JSON.parse(written('x.svg')).verdict).toBe('regressed');
});

test('a profile is told as one, with the command that is for it', async () => {
  const profile = join(ROOT, 'fixtures', 'profiles', 'py-spy.raw');
  const run = new CliRun(['compare', profile, profile]);
  runs.push(run);
  const { code, stderr } = await run.finished();
  expect(stderr).toMatch(/reading the measurement \S+py-spy\.raw: it is a profile\n/);
  expect(stderr).toContain('fastapi-spy report BASE HEAD');
  expect(code).toBe(2);
});

test('machines of different speed are told, as the effect leaves them out', async () => {
  const { stdout } = await compare(['--format', 'json'], { factor: 1.5, speed: 0.97 });
  const { certainty, metrics } = JSON.parse(stdout);
  expect(certainty.headSpeed).toBeCloseTo(0.97);
  const cpu = metrics.find(({ name }: { name: string }) => name === 'cpu');
  expect(cpu.head / cpu.base).toBeCloseTo(1.5);
  expect(1 + cpu.effect).toBeCloseTo(1.5 * 0.97);
  const { stdout: text } = await compare([], { factor: 1.5, speed: 0.97 });
  expect(text.replace(/\s+/g, ' ')).toContain('Head’s machine was 3.0 % slower');
});

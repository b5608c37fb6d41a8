import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliRun } from '../helpers/cli.js';
import { STACKS } from '../helpers/stacks.js';

const runs: CliRun[] = [];
afterEach(() => {
  for (const run of runs.splice(0)) run.remove();
});

async function categories(args: readonly string[], files: Record<string, string> = {}) {
  const run = new CliRun(['categories', ...args]);
  runs.push(run);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(run.folder, name), text);
  return run.finished();
}

/** The cells of a line of a table. */
function cells(stdout: string, start: RegExp): string[] {
  const line = stdout.split('\n').find((each) => start.test(each)) ?? '';
  return line.trim().split(/\s{2,}/);
}

const CONFIG = {
  'fastapi-spy.yml': 'categories:\n  - { category: search, module: shop/search.py }\n',
};

test('lists every rule, those of the configuration file first', async () => {
  const { code, stdout } = await categories([], CONFIG);
  expect(code).toBe(0);
  const lines = stdout.split('\n');
  expect(lines[1]?.trim().split(/\s{2,}/)).toEqual([
    ...['search', 'shop/search.py', 'any', 'fastapi-spy.yml'],
  ]);
  expect(cells(stdout, /asyncpg /)).toEqual([
    'database',
    'asyncpg',
    'package',
    'PostgreSQL driver',
  ]);
  expect(stdout).toContain('kombu');
});

test('lists the same as JSON', async () => {
  const { stdout } = await categories(['--json'], CONFIG);
  const shown = JSON.parse(stdout);
  expect(shown.schema).toBe(1);
  expect(shown.rules[0]).toMatchObject({ category: 'search', file: 'fastapi-spy.yml' });
  expect(shown.categories).toContainEqual({ name: 'async-io', label: 'async I/O' });
  expect(shown.rules).toContainEqual({
    ...{ category: 'database', module: 'asyncpg', origin: 'package', reason: 'PostgreSQL driver' },
  });
});

test.each([
  ['redis.client.Redis.get', 'cache', /^redis \(/],
  ['json.dumps', 'serialisation', /^json \(/],
  ['pydantic.main.BaseModel.model_dump', 'serialisation', /^pydantic\/main\.py: model_dump/],
  ['pydantic.main.BaseModel.__init__', 'validation', /^pydantic \(/],
  ['acme_orm/session.py:Session.get', 'other', /no rule for the package acme_orm/],
  ['contextlib.suppress', 'its caller’s', /no rule/],
  ['shop/search.py:rank', 'search', /^rule 1 of fastapi-spy\.yml: shop\/search\.py$/],
  [
    'Session.execute (/v/lib/python3.12/site-packages/sqlalchemy/orm/session.py:9)',
    'database',
    /ORM/,
  ],
  ['loop (/project/uvloop/loop.c)', 'async I/O', /uvloop/],
])('explains %s: %s', async (name, category, because) => {
  const run = new CliRun(['categories', 'explain', name]);
  runs.push(run);
  mkdirSync(join(run.folder, 'shop'));
  writeFileSync(join(run.folder, 'shop', 'search.py'), '');
  writeFileSync(join(run.folder, 'fastapi-spy.yml'), CONFIG['fastapi-spy.yml']);
  const { code, stdout } = await run.finished();
  expect(code).toBe(0);
  const [given, found, ...reason] = cells(stdout.split('\n').slice(1).join('\n'), /\S/);
  expect([given, found]).toEqual([name, category]);
  expect(reason.join('  ')).toMatch(because);
});

test('explains a recorded profile: weights, categories, and the caller that decided', async () => {
  const run = new CliRun(['categories', 'explain', '--profile', 'p.raw.gz', '--json']);
  runs.push(run);
  copyFileSync(join(STACKS, 'celery.raw.gz'), join(run.folder, 'p.raw.gz'));
  const shown = JSON.parse((await run.finished()).stdout);
  expect(shown).toMatchObject({ schema: 1, unit: 'samples', unknown: [] });
  const weights = shown.functions.map(({ weight }: { weight: number }) => weight);
  expect(weights).toEqual(weights.toSorted((a: number, b: number) => b - a));
  expect(weights.reduce((sum: number, weight: number) => sum + weight, 0)).toBe(shown.weight);
  expect(shown.functions[0]).toMatchObject({
    ...{ id: { path: 'redis/connection.py' }, category: 'messaging' },
    ...{ decider: { path: 'kombu/transport/redis.py' }, because: 'built-in' },
    rule: { module: 'kombu', covers: ['cache'] },
  });
});

test('shows what is in "other" and the rules to add, which then leave nothing there', async () => {
  const profile = [
    'list_orders (/srv/app/orders.py);get (/v/lib/python3.12/site-packages/acme_orm/session.py) 7',
    'list_orders (/srv/app/orders.py);x (/v/lib/python3.12/site-packages/odd "name.py) 2',
    'list_orders (/srv/app/orders.py) 1',
    '',
  ].join('\n');
  const first = await categories(['explain', '--profile', 'p.raw', '--other'], {
    'p.raw': profile,
  });
  expect(first.stdout).toContain('"other" has 90.00 % of them');
  const rules = first.stdout.slice(first.stdout.indexOf('\ncategories:'));
  expect(rules).toContain('module: "acme_orm", origin: package }   # 70.00 %');
  const usable = rules.replace(/"odd [^,]*,/, 'odd,');
  const second = await categories(['explain', '--profile', 'p.raw', '--other'], {
    ...{ 'p.raw': profile, 'fastapi-spy.yml': usable },
  });
  expect(second.stdout).toContain('"other" has 0.00 % of them');
});

test.each([
  ['nothing to explain', ['explain'], /nothing to explain/],
  ['--other without a profile', ['explain', '--other'], /--other is about a profile/],
  [
    'a profile that is not there',
    ['explain', '--profile', 'no.raw'],
    /reading the profile no\.raw/,
  ],
  ['a profile that is none', ['explain', '--profile', 'fastapi-spy.yml'], /no format of a profile/],
  ['a number of rows that is none', ['explain', 'x', '--rows', '0'], /from 1 to/],
])('refuses %s', async (_what, args, message) => {
  const { code, stderr } = await categories(args, CONFIG);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

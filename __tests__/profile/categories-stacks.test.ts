/** Profiles of real services, recorded by bench/categories, and what was found right by hand. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { BUILT_IN_RULES } from '../../src/profile/categories/table.js';
import { divided, STACK_NAMES, STACKS } from '../helpers/stacks.js';

const MOST_OTHER = 0.03;
const LEAST_SAMPLES = 100;

describe.each(STACK_NAMES)('%s', (name) => {
  test('less than 3 % of its samples are in "other", none because of a package without a rule', async () => {
    const { shares, samples, rows } = await divided(name);
    expect(samples).toBeGreaterThan(LEAST_SAMPLES);
    expect(shares.other ?? 0).toBeLessThan(MOST_OTHER);
    const unknown = rows.filter(({ decision }) => decision.reason.kind === 'unknown-package');
    expect(unknown.map(({ decider }) => decider?.path)).toEqual([]);
  });

  test('its samples are divided as they were found right by hand', async () => {
    const { shares } = await divided(name);
    const percent = Object.entries(shares)
      .map(([category, share]): [string, number] => [category, Math.round(share * 100)])
      .filter(([, share]) => share > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    expect(Object.fromEntries(percent)).toMatchSnapshot();
  });

  test('the file is small and names no folder of the machine that recorded it', () => {
    const file = join(STACKS, `${name}.raw.gz`);
    expect(statSync(file).size).toBeLessThanOrEqual(40 * 1024);
    const text = gunzipSync(readFileSync(file)).toString();
    expect(text).not.toMatch(/\/(root|home|Users|tmp|work)\/|process \d+:/);
  });
});

/** What a stack is about, and the least part of it that must be there. */
const LEAST: Readonly<Record<string, readonly [category: string, percent: number]>> = {
  'sqlalchemy-sync': ['database', 80],
  'sqlalchemy-async': ['database', 60],
  'sqlalchemy-aiosqlite': ['database', 80],
  sqlmodel: ['database', 80],
  asyncpg: ['database', 20],
  'asyncpg-native': ['database', 3],
  psycopg: ['database', 60],
  'psycopg-async': ['database', 18],
  psycopg2: ['database', 60],
  aiosqlite: ['database', 70],
  'sqlite3-native': ['database', 10],
  tortoise: ['database', 60],
  pymongo: ['database', 55],
  'pymongo-async': ['database', 45],
  motor: ['database', 35],
  'redis-sync': ['cache', 80],
  'redis-asyncio': ['cache', 20],
  httpx: ['http', 45],
  'httpx-sync': ['http', 75],
  aiohttp: ['http', 45],
  requests: ['http', 70],
  boto3: ['http', 75],
  'orjson-native': ['serialisation', 4],
  json: ['serialisation', 85],
  jinja2: ['templates', 80],
  'pydantic-validate': ['validation', 65],
  'pydantic-dump': ['serialisation', 35],
  'pydantic-response': ['serialisation', 25],
  'pydantic-native': ['serialisation', 15],
  'pydantic1-response': ['serialisation', 70],
  pyjwt: ['security', 45],
  'python-jose': ['security', 30],
  passlib: ['security', 45],
  'bcrypt-native': ['security', 15],
  argon2: ['security', 12],
  itsdangerous: ['security', 25],
  strawberry: ['framework', 50],
  upload: ['http', 50],
  websockets: ['http', 65],
  logging: ['observability', 30],
  structlog: ['observability', 25],
  loguru: ['observability', 50],
  opentelemetry: ['observability', 40],
  sentry: ['observability', 60],
  prometheus: ['observability', 12],
  celery: ['messaging', 75],
  pandas: ['numeric', 55],
  numpy: ['numeric', 25],
  'python313-sqlalchemy': ['database', 55],
  'server-uvicorn-log': ['observability', 15],
};

test.each(Object.entries(LEAST))('%s is mostly about %p', async (name, [category, percent]) => {
  const { shares } = await divided(name);
  expect((shares[category] ?? 0) * 100).toBeGreaterThanOrEqual(percent);
});

/** Stacks that have the category in them; in all others there is none of it. */
const ONLY_IN: Readonly<Record<string, RegExp>> = {
  database: /sql|asyncpg|psycopg|tortoise|mongo|motor|opentelemetry/,
  cache: /redis/,
  messaging: /celery/,
  templates: /jinja2/,
  numeric: /pandas|numpy/,
};

test.each(
  STACK_NAMES.flatMap((name) =>
    Object.entries(ONLY_IN)
      .filter(([, stacks]) => !stacks.test(name))
      .map(([category]) => [category, name]),
  ),
)('there is no %s in %s', async (category, name) => {
  const { shares, samples } = await divided(name as string);
  // py-spy reads a stack while it changes: a sample in a thousand is made of two.
  const torn = 2 / samples + 0.001;
  expect(shares[category as string] ?? 0).toBeLessThanOrEqual(torn);
});

test('the C of asyncpg is the database, also without a Python frame above the event loop', async () => {
  const { rows } = await divided('asyncpg-native');
  const own = rows.filter(({ id }) => /asyncpg\/protocol\/\w+\.c$/.test(id.path));
  expect(own.length).toBeGreaterThan(0);
  for (const { category } of own) expect(category).toBe('database');
});

test('Redis below Celery is messaging', async () => {
  const { rows } = await divided('celery');
  const redis = rows.filter(({ id }) => id.path.startsWith('redis/'));
  const below = redis.filter(({ decider }) => decider?.path.startsWith('kombu/'));
  const sum = (list: typeof rows) => list.reduce((weight, row) => weight + row.weight, 0);
  expect(sum(below)).toBeGreaterThan(0.95 * sum(redis));
  for (const { category } of below) expect(category).toBe('messaging');
});

test('every rule of a package says what it is', () => {
  for (const { reason } of BUILT_IN_RULES) expect(reason).toMatch(/^\S.*\S$/);
});

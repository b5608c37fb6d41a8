import type { Measurement } from '../../src/baseline/schema.js';
import { type CompareOptions, compare } from '../../src/compare/compare.js';
import { compareCounts } from '../../src/compare/counts.js';
import type { CountComparison } from '../../src/compare/types.js';
import { settingsSchema, type Thresholds } from '../../src/config/schema.js';
import { c, countedOf, type Request } from '../helpers/counted.js';
import { app, measurementOf, pkg, std } from '../helpers/measurement.js';

const defaults = settingsSchema.parse({}).thresholds;
const optionsWith = (thresholds: Partial<Thresholds> = {}): CompareOptions => ({
  thresholds: { ...defaults, ...thresholds },
  categories: [],
});

const serve = pkg('starlette/routing.py', 'Route.handle');
const listOrders = app('shop/orders.py', 'list_orders');
const summarise = app('shop/orders.py', 'summarise');
const price = app('shop/catalog.py', 'price_with_discounts');
const doExecute = pkg('sqlalchemy/engine/default.py', 'DefaultDialect.do_execute');
const compile = pkg('sqlalchemy/sql/compiler.py', 'SQLCompiler.process');
const sqlite = c('sqlite3.Cursor.execute');
const validate = pkg('pydantic/main.py', 'BaseModel.model_validate');
const length = c('len');

/** One endpoint with some queries, as the shop has it. */
const orders = (queries = 3, more: Partial<Request> = {}): Request => ({
  endpoint: 'list orders',
  work: [
    [serve, 700],
    [listOrders, 1, 8],
    [summarise, 8, 24],
    [doExecute, queries],
    [compile, 10 * queries, 2 * queries],
    [sqlite, queries],
    [length, 60],
  ],
  under: [
    [undefined, listOrders, 1],
    [listOrders, doExecute, 3],
    [summarise, doExecute, queries - 3],
    [summarise, compile, 10 * (queries - 3)],
  ],
  ...more,
});
const health: Request = { endpoint: 'health', work: [[serve, 300]] };

function counts(
  base: Measurement,
  head: Measurement,
  thresholds: Partial<Thresholds> = {},
): CountComparison {
  const result = compareCounts(base, head, optionsWith(thresholds));
  if (result === null) throw new Error('there are no counts');
  return result;
}
const compared = (
  base: readonly Request[],
  head: readonly Request[],
  thresholds: Partial<Thresholds> = {},
) => counts(countedOf(base), countedOf(head), thresholds);

const metric = (result: CountComparison, name: string) =>
  result.metrics.find((each) => each.name === name);
const rowOf = (result: CountComparison, name: string) =>
  result.functions.find(({ id }) => id.name === name);

test('without counts on both sides there is nothing to compare', () => {
  const timed = measurementOf([{ fn: listOrders, ms: 1 }]);
  expect(compareCounts(timed, countedOf([orders()]), optionsWith())).toBeNull();
  expect(compareCounts(countedOf([orders()]), timed, optionsWith())).toBeNull();
});

test('the same work is unchanged in everything, and no function is shown', () => {
  const result = compared([orders(), health], [orders(), health]);
  expect(result).toMatchObject({ verdict: 'unchanged', advisory: '', reasons: [], functions: [] });
  expect(result.metrics.map(({ verdict }) => verdict)).not.toContain('regressed');
  expect(result.calls).toEqual({ base: 552.5, head: 552.5 });
});

describe('a query for each row', () => {
  const result = compared([orders(3), health], [orders(8), health]);

  test('has regressed, in its endpoint and nowhere else', () => {
    expect(result.verdict).toBe('regressed');
    expect(metric(result, 'queries:list orders')).toMatchObject({
      kind: 'count-queries',
      base: 3,
      head: 8,
      effect: 5,
      scale: 'absolute',
      threshold: 1,
      verdict: 'regressed',
    });
    expect(metric(result, 'queries:health')).toMatchObject({ head: 0, verdict: 'unchanged' });
    expect(result.endpoints.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['list orders', 'regressed'],
      ['health', 'unchanged'],
    ]);
  });

  test('is counted once, although it passes a library and a driver', () => {
    expect(metric(result, 'queries:list orders')?.head).toBe(8);
  });

  test('is named with the function of the application that asks', () => {
    expect(result.reasons).toEqual([
      'list orders: 3 → 8 queries per request',
      'calls per request: 553 → 583 (+5.4 %, limit 3 %)',
      'calls per request in database: 18 → 48 (+5.4 points of all calls, limit 3)',
      'summarise → DefaultDialect.do_execute: 0 → 5 per request of list orders',
    ]);
  });

  test('shows in the functions, per request of the scenario and of the endpoint', () => {
    expect(result.functions.map(({ id }) => id.name)).toEqual([
      'SQLCompiler.process',
      'sqlite3.Cursor.execute',
      'DefaultDialect.do_execute',
    ]);
    expect(rowOf(result, 'DefaultDialect.do_execute')).toEqual({
      id: doExecute,
      category: 'database',
      calls: { base: 1.5, head: 4 },
      turns: { base: 0, head: 0 },
      presence: 'both',
      movedFrom: undefined,
      endpoint: 'list orders',
      inEndpoint: { calls: { base: 3, head: 8 }, turns: { base: 0, head: 0 } },
      callers: [{ caller: summarise, endpoint: 'list orders', base: 0, head: 5 }],
    });
  });

  test('the other way round has improved', () => {
    const better = compared([orders(8), health], [orders(3), health]);
    expect(better.verdict).toBe('improved');
    expect(better.reasons[0]).toBe('list orders: 8 → 3 queries per request');
    expect(better.reasons).toContain(
      'summarise → DefaultDialect.do_execute: 5 → 0 per request of list orders',
    );
  });
});

test('one query more is enough, whatever the percentage', () => {
  const quiet = { 'count-floor': 1_000_000 };
  expect(compared([orders(3)], [orders(4)], quiet).verdict).toBe('regressed');
  expect(compared([orders(3)], [orders(4)], { ...quiet, 'endpoint-queries': 2 }).verdict).toBe(
    'unchanged',
  );
  expect(compared([orders(3)], [orders(4)], { ...quiet, 'endpoint-queries': null }).verdict).toBe(
    'unchanged',
  );
  expect(compared([orders(3)], [orders(3)], { ...quiet, 'endpoint-queries': 0 }).verdict).toBe(
    'unchanged',
  );
});

test('a longer loop shows in its turns, by name', () => {
  const products = (turns: number): Request => ({
    endpoint: 'list products',
    work: [
      [serve, 700],
      [price, 20, turns],
    ],
  });
  const result = compared([products(4000)], [products(4600)]);
  expect(metric(result, 'turns')).toMatchObject({ verdict: 'regressed', effect: 0.15 });
  expect(metric(result, 'calls')?.verdict).toBe('unchanged');
  expect(metric(result, 'turns:endpoint:list products')?.verdict).toBe('unchanged');
  expect(result.reasons).toEqual([
    'loop turns per request: 4,000 → 4,600 (+15.0 %, limit 5 %)',
    'price_with_discounts: 4,000 → 4,600 loop turns per request of list products',
  ]);
});

test('a loop in a package is named with the function of the application that calls it', () => {
  const encode = pkg('fastapi/encoders.py', 'jsonable_encoder');
  const with_ = (turns: number): Request => ({
    endpoint: 'feed',
    work: [[encode, 1, turns]],
    under: [[summarise, encode, 1]],
  });
  expect(compared([with_(100)], [with_(900)]).reasons).toContain(
    'summarise → jsonable_encoder: 100 → 900 loop turns per request of feed',
  );
});

test('calls of C are named only where nothing else changed', () => {
  const feed = (calls: number, more: Request['work'] = []): Request => ({
    endpoint: 'feed',
    work: [[serve, 100], [length, calls], ...more],
    under: [[summarise, length, calls], ...more.map(([fn, n]) => [summarise, fn, n] as const)],
  });
  expect(compared([feed(10)], [feed(90)]).reasons).toContain(
    'summarise → len: 10 → 90 per request of feed',
  );
  expect(compared([feed(10)], [feed(90, [[validate, 30]])]).reasons).toContain(
    'summarise → BaseModel.model_validate: 0 → 30 per request of feed',
  );
});

describe('limits', () => {
  const calls = (n: number): Request => ({ endpoint: 'feed', work: [[serve, n]] });

  test('a change counts when it is further than the percentage and not below the floor', () => {
    expect(compared([calls(1000)], [calls(1030)]).verdict).toBe('unchanged');
    expect(compared([calls(1000)], [calls(1031)]).verdict).toBe('regressed');
    expect(compared([calls(100)], [calls(119)]).verdict).toBe('unchanged');
    expect(compared([calls(100)], [calls(120)]).verdict).toBe('regressed');
    expect(compared([calls(120)], [calls(100)]).verdict).toBe('improved');
  });

  test('null switches each gate off', () => {
    const off = Object.fromEntries(
      Object.keys(defaults)
        .filter((name) => /calls-|turns-|queries/.test(name))
        .map((name) => [name, null]),
    );
    expect(compared([calls(100)], [calls(1000)], off).verdict).toBe('unchanged');
    expect(compared([orders(3)], [orders(9)], off).verdict).toBe('unchanged');
  });

  test('an endpoint of its own can regress where the total does not', () => {
    const requests = (n: number): Request[] => [
      { endpoint: 'rare', weight: 1, work: [[serve, n]] },
      { endpoint: 'usual', weight: 99, work: [[serve, 1000]] },
    ];
    const result = compared(requests(1000), requests(1200));
    expect(metric(result, 'calls')?.verdict).toBe('unchanged');
    expect(result.reasons[0]).toBe('rare: 1,000 → 1,200 calls per request (+20.0 %, limit 10 %)');
  });

  test('a category may grow by a share of all calls', () => {
    const shift = (n: number): Request => ({
      endpoint: 'feed',
      work: [
        [serve, 1000 - n],
        [validate, n],
      ],
    });
    const result = compared([shift(100)], [shift(140)]);
    expect(metric(result, 'calls')?.verdict).toBe('unchanged');
    expect(metric(result, 'calls:category:validation')).toMatchObject({
      effect: 0.04,
      threshold: 0.03,
      verdict: 'regressed',
    });
    expect(result.categories.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['framework', 'improved'],
      ['validation', 'regressed'],
    ]);
  });

  test('loops where there were none are new', () => {
    const result = compared([calls(100)], [{ endpoint: 'feed', work: [[serve, 100, 50]] }]);
    expect(result.reasons[0]).toBe('feed: 0 → 50 loop turns per request (new, limit 25 %)');
  });
});

describe('the most calls of a function', () => {
  const limited = (pattern: string, limit: number, base = 3, head = 6) =>
    compared([orders(base), health], [orders(head), health], {
      'endpoint-queries': null,
      'calls-percent': null,
      'category-calls-points': null,
      'max-calls': { [pattern]: { 'per-request': limit } },
    });

  test.each([
    'DefaultDialect.do_execute',
    'do_execute',
    'sqlalchemy/engine/default.py:DefaultDialect.do_execute',
    'sqlalchemy…do_execute',
    '*Dialect.*_execute',
    'Default*.do_execute',
  ])('is found by %s', (pattern) => {
    const result = limited(pattern, 5);
    expect(result.verdict).toBe('regressed');
    expect(result.reasons).toEqual([
      'DefaultDialect.do_execute: 3 → 6 calls per request of list orders, at most 5',
      'summarise → DefaultDialect.do_execute: 0 → 3 per request of list orders',
    ]);
    expect(limited(pattern, 6).verdict).toBe('unchanged');
  });

  test.each(['execute', 'o_execute', 'do_exec', 'engine/default.py:DefaultDialect.do_execute'])(
    'is not found by %s',
    (pattern) => {
      const names = limited(pattern, 0).metrics.map(({ name }) => name);
      expect(names).not.toContain(
        `max-calls:${pattern}:package:${doExecute.path}:${doExecute.name}`,
      );
    },
  );

  test('is absolute: too many are too many, though base has them as well', () => {
    const result = limited('do_execute', 5, 6, 6);
    expect(result.verdict).toBe('regressed');
    expect(
      metric(result, `max-calls:do_execute:package:${doExecute.path}:${doExecute.name}`),
    ).toEqual({
      name: `max-calls:do_execute:package:${doExecute.path}:${doExecute.name}`,
      kind: 'count-function',
      label:
        'DefaultDialect.do_execute per request of list orders, at most 5, which base is above, too',
      of: 'calls',
      base: 6,
      head: 6,
      effect: 6,
      scale: 'maximum',
      threshold: 5,
      verdict: 'regressed',
    });
  });

  test('is judged at the endpoint that calls it most', () => {
    const rare = { ...orders(9), endpoint: 'rare', weight: 0.001 };
    const result = compared([orders(1), rare], [orders(1), rare], {
      'max-calls': { do_execute: { 'per-request': 8 } },
    });
    expect(result.reasons[0]).toMatch(/of rare, at most 8/);
  });

  test('of a function that nobody calls says so', () => {
    const result = limited('no_such_function', 0);
    expect(metric(result, 'max-calls:no_such_function')).toMatchObject({
      label: 'no_such_function, at most 0 calls per request: no such function is called',
      head: 0,
      verdict: 'unchanged',
    });
  });
});

describe('what is not exact', () => {
  test('a function that is unstable on one side is left out of both, in that request only', () => {
    const flaky = pkg('anyio/streams.py', 'receive');
    const request = (label: string, calls: number, isStable: boolean): Request => ({
      endpoint: 'feed',
      label,
      work: isStable
        ? [
            [serve, 100],
            [flaky, calls],
          ]
        : [[serve, 100]],
      unstable: isStable ? [] : [flaky],
    });
    const result = compared(
      [request('a', 500, true), request('b', 10, true)],
      [request('a', 0, false), request('b', 12, true)],
    );
    expect(result.unstable).toEqual([flaky]);
    expect(result.calls).toEqual({ base: 105, head: 106 });
    expect(result.verdict).toBe('unchanged');
    expect(rowOf(result, 'receive')).toMatchObject({
      calls: { base: 5, head: 6 },
      presence: 'both',
    });
  });

  test('a function that became unstable is neither new nor removed', () => {
    const result = compared(
      [
        {
          endpoint: 'feed',
          work: [
            [serve, 1],
            [validate, 3],
          ],
        },
      ],
      [{ endpoint: 'feed', work: [[serve, 1]], unstable: [validate] }],
    );
    expect(result.functions).toEqual([]);
    expect(result.unstable).toEqual([validate]);
  });

  test('what belongs to no request is told as a mean', () => {
    const result = compared(
      [orders(3, { leftOut: 30 }), { ...health, weight: 2 }],
      [orders(3, { leftOut: 60 }), { ...health, weight: 2 }],
    );
    expect(result.leftOut).toEqual({ base: 10, head: 20 });
    expect(result.verdict).toBe('unchanged');
  });
});

describe('requests', () => {
  test('only one side counted are named and left out', () => {
    const result = compared([orders(), health], [orders(), { ...health, endpoint: 'ready' }]);
    expect(result.unmatched).toEqual([
      'health (GET /health): only in base',
      'ready (GET /ready): only in head',
    ]);
    expect(result.endpoints.map(({ name }) => name)).toEqual(['list orders']);
    expect(result).toMatchObject({ verdict: 'unchanged', advisory: '' });
  });

  test('of the same endpoint and label are matched in their order', () => {
    const both = (first: number, second: number): Request[] => [
      { endpoint: 'cart', work: [[serve, first]] },
      { endpoint: 'cart', work: [[serve, second]] },
    ];
    expect(compared(both(100, 900), both(100, 900)).functions).toEqual([]);
    expect(compared(both(100, 900), both(900, 100)).functions).toHaveLength(1);
  });

  test('weigh on both sides as they do in head', () => {
    const weighted = (weight: number): Request[] => [
      { endpoint: 'a', weight, work: [[serve, 100]] },
      { endpoint: 'b', weight: 1, work: [[serve, 900]] },
    ];
    const result = compared(weighted(1), weighted(3));
    expect(result.calls).toEqual({ base: 300, head: 300 });
    expect(result.verdict).toBe('unchanged');
  });

  test('without weights weigh alike', () => {
    const result = compared([{ ...orders(), weight: 0 }], [{ ...orders(), weight: 0 }]);
    expect(result.calls.base).toBe(805);
  });

  test('none of which is on both sides decide nothing', () => {
    const result = compared([orders()], [health]);
    expect(result.advisory).toMatch(/no request was counted on both sides/);
    expect(result).toMatchObject({ verdict: 'unchanged', calls: { base: 0, head: 0 } });
  });
});

describe('machines and interpreters', () => {
  const head = [orders(8)];

  test('another machine changes nothing about the verdict', () => {
    const elsewhere = countedOf(head, {
      fingerprint: {
        os: 'darwin',
        arch: 'arm64',
        cpuModel: 'Another CPU',
        cpuFlags: 'f',
        cores: 1,
        kernel: '1',
        pythonVersion: '3.12.9',
        pythonBuild: 'CPython main Clang 17',
        pySpyVersion: '',
      },
    });
    expect(counts(countedOf([orders(3)]), elsewhere)).toEqual(compared([orders(3)], head));
  });

  test.each([
    ['Python version', { fingerprint: { pythonVersion: '3.13.0' } }, /3\.12\.1 → 3\.13\.0/],
    ['implementation', { fingerprint: { pythonBuild: 'PyPy 7.3' } }, /CPython → PyPy/],
    ['unit', { unit: 'lines' as const }, /jumps → lines/],
  ])('another %s decides nothing, shows the numbers, and says why', (_, overrides, why) => {
    const result = counts(countedOf([orders(3)]), countedOf(head, overrides));
    expect(result.advisory).toMatch(why);
    expect(result).toMatchObject({ verdict: 'unchanged', reasons: [] });
    expect(result.metrics.every(({ verdict }) => verdict === 'unchanged')).toBe(true);
    expect(result.endpoints.every(({ verdict }) => verdict === 'unchanged')).toBe(true);
    expect(metric(result, 'queries:list orders')).toMatchObject({ base: 3, head: 8 });
    expect(rowOf(result, 'DefaultDialect.do_execute')?.inEndpoint.calls).toEqual({
      base: 3,
      head: 8,
    });
  });
});

describe('packages of another version', () => {
  const request = (own: number, others: number): Request => ({
    endpoint: 'feed',
    work: [
      [serve, 1000 + others],
      [compile, 100 + own],
      [pkg('six.py', 'ensure_str'), 5],
      [c('pydantic_core._pydantic_core.SchemaValidator.validate_python'), 7],
    ],
  });
  const installed = (version: string): Record<string, [string, string]> => ({
    sqlalchemy: ['SQLAlchemy', version],
    six: ['six', '1.16.0'],
    starlette: ['starlette', '1.0'],
    pydantic_core: ['pydantic_core', version],
    unused: ['unused', version],
  });

  test('group the work in their code, and the reasons name them', () => {
    const result = counts(
      countedOf([request(0, 0)], { packages: installed('2.0.30') }),
      countedOf([request(120, 30)], { packages: installed('2.0.31') }),
    );
    expect(result.packages).toEqual([
      {
        name: 'SQLAlchemy',
        base: '2.0.30',
        head: '2.0.31',
        calls: { base: 100, head: 220 },
        turns: { base: 0, head: 0 },
      },
      {
        name: 'pydantic_core',
        base: '2.0.30',
        head: '2.0.31',
        calls: { base: 7, head: 7 },
        turns: { base: 0, head: 0 },
      },
    ]);
    expect(result.reasons).toContain(
      'SQLAlchemy 2.0.30 → 2.0.31 accounts for +120 of +150 calls per request',
    );
  });

  test('are those that came or went, too, and those that another distribution brings', () => {
    const work: Request = {
      endpoint: 'feed',
      work: [
        [pkg('psycopg2/extras.py', 'execute_values'), 1],
        [pkg('httpx/_client.py', 'Client.get'), 1],
        [pkg('requests/api.py', 'get'), 1],
      ],
    };
    const result = counts(
      countedOf([work], {
        packages: { psycopg2: ['psycopg2-binary', '2.9.9'], requests: ['requests', '2.0'] },
      }),
      countedOf([work], {
        packages: { psycopg2: ['psycopg2', '2.9.9'], httpx: ['httpx', '0.27'] },
      }),
    );
    expect(result.packages.map(({ name, base, head }) => [name, base, head])).toEqual([
      ['httpx', 'not installed', '0.27'],
      ['psycopg2', 'psycopg2-binary 2.9.9', '2.9.9'],
      ['requests', '2.0', 'not installed'],
    ]);
  });
});

describe('functions that moved', () => {
  const handler = (...own: Request['work']): Request[] => [
    { endpoint: 'feed', work: [[serve, 50], ...own] },
    { endpoint: 'list orders', work: [[serve, 60]] },
  ];
  const presences = (result: CountComparison) =>
    Object.fromEntries(result.functions.map(({ id, presence }) => [id.name, presence]));

  test('to another file, or were renamed, are one and the same', () => {
    const elsewhere = app('shop/summaries.py', 'summarise');
    const renamed = app('shop/catalog.py', 'discounted_price');
    const result = compared(
      handler([summarise, 8, 24], [price, 20, 400]),
      handler([elsewhere, 8, 24], [renamed, 20, 400]),
    );
    expect(result.functions).toEqual([
      expect.objectContaining({
        id: renamed,
        presence: 'moved',
        movedFrom: price,
        calls: { base: 10, head: 10 },
        turns: { base: 200, head: 200 },
      }),
      expect.objectContaining({
        id: elsewhere,
        presence: 'moved',
        movedFrom: summarise,
        endpoint: 'feed',
        inEndpoint: expect.objectContaining({ calls: { base: 8, head: 8 } }),
      }),
    ]);
    expect(result).toMatchObject({ verdict: 'unchanged', reasons: [] });
  });

  test('are the same as callers', () => {
    const renamed = app('shop/orders.py', 'summary_of');
    const under = (caller: typeof summarise, calls: number): Request[] => [
      {
        ...orders(calls),
        work: [
          [caller, 8, 24],
          [doExecute, calls],
        ],
        under: [[caller, doExecute, calls]],
      },
    ];
    const result = compared(under(summarise, 3), under(renamed, 5));
    expect(rowOf(result, 'DefaultDialect.do_execute')?.callers).toEqual([
      { caller: renamed, endpoint: 'list orders', base: 3, head: 5 },
    ]);
  });

  test('with other counts than before are new and removed', () => {
    const result = compared(
      handler([summarise, 8, 24]),
      handler([app('shop/summaries.py', 'summarise'), 8, 25]),
    );
    expect(result.functions.map(({ presence }) => presence).sort()).toEqual(['new', 'removed']);
  });

  test('are never guessed among many with the same counts', () => {
    const many = (prefix: string) =>
      ['a', 'b', 'c'].map((name) => [app('shop/steps.py', `${prefix}_${name}`), 1] as const);
    const result = compared(handler(...many('old')), handler(...many('new')));
    expect(Object.values(presences(result)).sort()).toEqual([
      ...['new', 'new', 'new'],
      ...['removed', 'removed', 'removed'],
    ]);
  });

  test('are told apart by their names where their counts are the same', () => {
    const many = (path: string) =>
      ['a', 'b', 'c'].map((name) => [app(path, `step_${name}`), 1] as const);
    const result = compared(handler(...many('shop/old.py')), handler(...many('shop/new.py')));
    expect(result.functions.map(({ id, movedFrom }) => [id.name, movedFrom?.name])).toEqual([
      ['step_a', 'step_a'],
      ['step_b', 'step_b'],
      ['step_c', 'step_c'],
    ]);
  });

  test('with a class that was renamed keep their last names', () => {
    const methods = (type: string) =>
      ['__init__', 'load', 'save'].map(
        (name) => [app('shop/cart.py', `${type}.${name}`), 1] as const,
      );
    const result = compared(handler(...methods('Cart')), handler(...methods('Basket')));
    expect(result.functions.map(({ id, movedFrom }) => [id.name, movedFrom?.name])).toEqual([
      ['Basket.__init__', 'Cart.__init__'],
      ['Basket.load', 'Cart.load'],
      ['Basket.save', 'Cart.save'],
    ]);
  });

  test.each([
    ['neither name nor file in common', app('a.py', 'first'), app('b.py', 'second')],
    ['only a generated name in common', app('a.py', '<lambda>'), app('b.py', '<lambda>')],
    [
      'only the last part of a generated name in common',
      app('a.py', 'f.<locals>.<genexpr>'),
      app('b.py', 'g.<locals>.<genexpr>'),
    ],
    ['only __init__ in common', app('a.py', 'A.__init__'), app('b.py', 'B.__init__')],
    ['only being C in common', c('list.append'), c('list.extend')],
    [
      'only the file of the standard library',
      std('json/__init__.py', 'dump'),
      std('json/__init__.py', 'dumps'),
    ],
    [
      'a package of the same version in common',
      pkg('sqlalchemy/orm/session.py', 'Session.scalar'),
      pkg('sqlalchemy/orm/session.py', 'Session.scalars'),
    ],
    [
      'another class of a package of the same version',
      pkg('pydantic/main.py', 'Model.validate'),
      pkg('pydantic/root.py', 'Root.validate'),
    ],
  ])('are not those with %s', (_, before, after) => {
    const result = compared(handler([before, 1]), handler([after, 1]));
    expect(result.functions.map(({ presence }) => presence).sort()).toEqual(['new', 'removed']);
  });

  test('within a package are those of another version that kept their names', () => {
    const side = (path: string, name: string, version: string) =>
      countedOf(handler([pkg(path, 'get_openapi'), 2], [pkg('fastapi/utils.py', name), 3]), {
        packages: { fastapi: ['fastapi', version] },
      });
    const result = counts(
      side('fastapi/openapi.py', 'old_name', '0.1'),
      side('fastapi/openapi/utils.py', 'new_name', '0.2'),
    );
    expect(presences(result)).toEqual({
      get_openapi: 'moved',
      old_name: 'removed',
      new_name: 'new',
    });
  });

  test('are not those that base has as well, in a request that head no longer makes', () => {
    const onlyInBase: Request = { endpoint: 'gone', work: [[price, 1]] };
    const result = compared([...handler([summarise, 8]), onlyInBase], handler([price, 8]));
    expect(presences(result)).toEqual({ summarise: 'removed', price_with_discounts: 'both' });
  });
});

describe('many', () => {
  const endpoints = (calls: number): Request[] =>
    Array.from({ length: 40 }, (_, number) => ({
      endpoint: `endpoint ${number}`,
      work: [
        [serve, 100],
        [validate, calls],
        [doExecute, calls / 10],
      ],
      under: [
        [summarise, validate, calls],
        [summarise, doExecute, calls / 10],
      ],
    }));

  test('endpoints with one cause are told in few sentences, the cause among them', () => {
    const { reasons } = compared(endpoints(50), endpoints(200));
    expect(reasons.length).toBeLessThanOrEqual(12);
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons[0]).toMatch(/: 5 → 20 queries per request$/);
    expect(reasons).toContainEqual(expect.stringMatching(/^calls per request: /));
    expect(reasons.filter((each) => each.startsWith('summarise → '))).toEqual([
      expect.stringMatching(/^summarise → DefaultDialect\.do_execute: 5 → 20 per request of /),
      expect.stringMatching(/^summarise → BaseModel\.model_validate: 50 → 200 per request of /),
    ]);
  });

  test('functions are shown up to 500, and callers up to five', () => {
    const callers = Array.from({ length: 9 }, (_, n) => app('shop/many.py', `caller_${n}`));
    const head: Request = {
      endpoint: 'feed',
      work: Array.from({ length: 700 }, (_, n) => [app('shop/many.py', `fn_${n}`), n + 1] as const),
      under: callers.map((caller, n) => [caller, app('shop/many.py', 'fn_699'), n + 1] as const),
    };
    const result = compared([{ ...head, work: [], under: [] }], [head]);
    expect(result.functions).toHaveLength(500);
    expect(result.functions[0]).toMatchObject({ id: { name: 'fn_699' }, presence: 'new' });
    expect(result.functions[0]?.callers.map(({ head: n }) => n)).toEqual([9, 8, 7, 6, 5]);
  });
});

describe('in the whole comparison', () => {
  const timedAndCounted = (
    request: Request,
    ms: number,
    fingerprint: Partial<Measurement['fingerprint']> = {},
  ): Measurement => ({
    ...countedOf([request], { fingerprint }),
    rounds: measurementOf([], {}).rounds.map((round) => ({ ...round, cpuMs: ms * round.requests })),
  });
  const whole = (base: Measurement, head: Measurement) => compare(base, head, optionsWith());

  test('counts alone decide, on whatever machine', () => {
    const result = whole(
      countedOf([orders(3)]),
      countedOf([orders(8)], { fingerprint: { cpuModel: 'Another CPU', cores: 64, rateHz: 1 } }),
    );
    expect(result).toMatchObject({
      verdict: 'regressed',
      timed: false,
      metrics: [],
      categories: [],
      functions: [],
      endpoints: [],
      notes: [],
      base: {
        rounds: 0,
        samples: 0,
        cpuMsPerRequest: 0,
        cpuMsPerRequestByRound: [],
        requestsPerSecond: 0,
      },
    });
    expect(result.reasons).toEqual(result.counts?.reasons);
  });

  test('another load is a note, and so are the requests without a match', () => {
    const result = whole(
      countedOf([orders(), health]),
      countedOf([orders()], { fingerprint: { scenarioHash: 'other' } }),
    );
    expect(result.verdict).toBe('unchanged');
    expect(result.notes).toEqual([
      'the load differs: other requests, or another number of them',
      'not counted on both sides: health (GET /health): only in base',
    ]);
  });

  test('void passes are noted', () => {
    const head = countedOf([orders()], { voidPasses: [{ reason: 'status 500' }] });
    expect(whole(countedOf([orders()]), head).notes).toEqual([
      'head: a counting pass was void: status 500',
    ]);
  });

  test('a side that could not be counted is noted with its reason', () => {
    const work = [{ fn: listOrders, ms: 1 }];
    const head = measurementOf(work, { notCounted: 'coverage traces the service' });
    expect(whole(measurementOf(work), head).notes).toContain(
      'head was not counted: coverage traces the service',
    );
  });

  test('counts that decide nothing leave it open, and say why', () => {
    const other = countedOf([orders(8)], { fingerprint: { pythonVersion: '3.13.0' } });
    const result = whole(countedOf([orders(3)]), other);
    expect(result.verdict).toBe('inconclusive');
    expect(result.reasons).toEqual([result.counts?.advisory]);
  });

  test('neither timings nor counts in common decide nothing', () => {
    const result = whole(measurementOf([{ fn: listOrders, ms: 1 }]), countedOf([orders()]));
    expect(result).toMatchObject({ verdict: 'inconclusive', timed: false, counts: null });
    expect(result.notes).toEqual(['head was not timed, so no timings are compared']);
    expect(result.reasons).toHaveLength(1);
  });

  test('more work has regressed although the timings did not', () => {
    const result = whole(timedAndCounted(orders(3), 1), timedAndCounted(orders(8), 1));
    expect(result).toMatchObject({ verdict: 'regressed', timed: true });
    expect(result.reasons[0]).toBe('list orders: 3 → 8 queries per request');
    expect(result.metrics.find(({ name }) => name === 'cpu')?.verdict).toBe('unchanged');
  });

  test('more work has regressed although the timings are contaminated', () => {
    const result = whole(
      timedAndCounted(orders(3), 1),
      timedAndCounted(orders(8), 1, { cpuModel: 'Another CPU' }),
    );
    expect(result.verdict).toBe('regressed');
    expect(result.reasons[0]).toBe('list orders: 3 → 8 queries per request');
    expect(result.reasons.at(-1)).toMatch(/CPU model/);
    expect(result.metrics.find(({ name }) => name === 'cpu')?.verdict).toBe('contaminated');
  });

  test('with the same work the timings decide', () => {
    const slower = whole(timedAndCounted(orders(), 1), timedAndCounted(orders(), 2));
    expect(slower.verdict).toBe('regressed');
    expect(slower.reasons[0]).toMatch(/^CPU per request/);
  });

  test('where the timings decide nothing, counts of the same work do', () => {
    const elsewhere = { cpuModel: 'Another CPU' };
    const result = whole(timedAndCounted(orders(), 1), timedAndCounted(orders(), 3, elsewhere));
    expect(result.verdict).toBe('unchanged');
    expect(result.reasons).toEqual([expect.stringMatching(/^the CPU model differs/)]);
  });

  test('counts that decide nothing are a note beside timings', () => {
    const other = timedAndCounted(orders(8), 1);
    const { counts: own } = other;
    const lines = { ...other, counts: own && { ...own, unit: 'lines' as const } };
    const result = whole(timedAndCounted(orders(3), 1), lines);
    expect(result.verdict).toBe('unchanged');
    expect(result.notes).toEqual([expect.stringMatching(/^The counts decide nothing here/)]);
  });
});

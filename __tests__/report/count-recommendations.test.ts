import type { Comparison, CountComparison } from '../../src/compare/types.js';
import { phraseToText } from '../../src/report/phrase.js';
import { type Recommendation, recommend } from '../../src/report/recommendations.js';
import {
  aCaller,
  aCountComparison,
  aCountedFunction,
  aPair,
  aQueryMetric,
  aRelativeMetric,
  countedOnly,
  sameCounts,
} from '../helpers/counts.js';
import {
  aCategory,
  aComparison,
  aComparisonOf,
  anUnchangedComparison,
} from './comparison.factory.js';

const HANDLER = 'app:shop/orders.py:list_orders';

/** What the counts say alone. */
function counted(overrides: Partial<CountComparison>): Recommendation[] {
  return recommend(countedOnly(aComparison(), aCountComparison({ metrics: [], ...overrides })));
}

const advice = (entry: Recommendation | undefined): string => phraseToText(entry?.advice ?? []);
const evidence = (entry: Recommendation | undefined): string[] =>
  (entry?.evidence ?? []).map((line) => phraseToText(line, 100));
const kinds = (comparison: Comparison): string[] => recommend(comparison).map(({ kind }) => kind);

/** One function that is called more often by the handler than before. */
function calls(id: string, before: number, after: number) {
  return aCountedFunction(id, 'other', [before, after], {
    callers: [aCaller(HANDLER, before, after)],
  });
}

test('an endpoint that queries more often is an N+1, with caller and query', () => {
  const [first] = recommend(countedOnly(aComparison(), aCountComparison()));
  expect(first).toMatchObject({ kind: 'n-plus-one', about: 'change' });
  expect(advice(first)).toBe(
    'Look for a query that runs once for each row (N+1) in list_orders: load the rows with one joined or IN query.',
  );
  expect(evidence(first)).toEqual([
    'list orders makes 3 → 8 queries per request',
    'list_orders → DefaultDialect.do_execute: 1 → 6 calls per request of list orders',
  ]);
});

test('a single added query is told as one, not as a query for each row', () => {
  const [first] = counted({
    metrics: [aQueryMetric('list orders', 1, 2)],
    functions: [calls('native::sqlite3.Cursor.execute', 1, 2)],
  });
  expect(advice(first)).toBe(
    'See whether the added query in list_orders can be part of one that is there already.',
  );
});

test('a function that queries more often is found where no endpoint has a metric for it', () => {
  const [first] = counted({
    functions: [calls('package:asyncpg/connection.py:Connection.fetch', 1, 9)],
  });
  expect(first?.kind).toBe('n-plus-one');
  expect(evidence(first)).toEqual([
    'list_orders → Connection.fetch: 1 → 9 calls per request of list orders',
  ]);
});

test('queries that moved from one function to another are no finding', () => {
  const moved = aCountedFunction('native::sqlite3.Cursor.execute', 'database', [8, 8], {
    callers: [aCaller('app:shop/orders.py:old', 8, 0), aCaller('app:shop/orders.py:new', 0, 8)],
  });
  expect(counted({ functions: [moved] })).toEqual([]);
});

test.each(['LazyLoader', '_LazyLoader'])(
  'a relationship that SQLAlchemy loads on access is called by its name: %s',
  (loader) => {
    const [first] = counted({
      metrics: [aQueryMetric('list orders', 1, 6)],
      functions: [
        calls('package:sqlalchemy/engine/default.py:DefaultDialect.do_execute', 1, 6),
        calls(`package:sqlalchemy/orm/strategies.py:${loader}._emit_lazyload`, 0, 5),
      ],
    });
    expect(advice(first)).toContain(
      'loaded on access, one query for each row (N+1), in list_orders',
    );
  },
);

test.each([
  ['package:httpx/_client.py:AsyncClient.__init__', 'repeated-clients'],
  ['package:requests/sessions.py:Session.__init__', 'repeated-clients'],
  ['package:redis/asyncio/client.py:Redis.__init__', 'repeated-clients'],
  ['package:sqlalchemy/engine/create.py:create_engine', 'repeated-clients'],
  ['package:boto3/__init__.py:client', 'repeated-clients'],
  ['package:aiohttp/client.py:ClientSession.__init__', 'repeated-clients'],
  ['stdlib:re/_compiler.py:compile', 'compiled-patterns'],
  ['stdlib:sre_compile.py:compile', 'compiled-patterns'],
  ['package:jinja2/environment.py:Environment.compile', 'compiled-templates'],
  ['package:jinja2/environment.py:Environment.from_string', 'compiled-templates'],
])('%s once more per request is %s', (id, kind) => {
  const [first, ...rest] = counted({ functions: [calls(id, 0, 1)] });
  expect(first?.kind).toBe(kind);
  expect(advice(first)).toContain('in list_orders');
  expect(evidence(first)).toEqual([
    `list_orders → ${id.split(':').at(-1)}: 0 → 1 calls per request of list orders`,
  ]);
  expect(rest).toEqual([]);
});

test.each([
  'package:pydantic/main.py:BaseModel.model_dump',
  'package:fastapi/encoders.py:jsonable_encoder',
  'package:fastapi/routing.py:serialize_response',
  'stdlib:json/__init__.py:dumps',
  'native::orjson.dumps',
])('%s more than once a request is repeated serialisation', (id) => {
  expect(counted({ functions: [calls(id, 1, 3)] }).map(({ kind }) => kind)).toEqual([
    'repeated-serialisation',
  ]);
  expect(counted({ functions: [calls(id, 0, 1)] })).toEqual([]);
  expect(counted({ functions: [calls(id, 3, 3)] })).toEqual([]);
});

test('a client that is made as often as before, or of the service’s own, is no finding', () => {
  const same = calls('package:httpx/_client.py:Client.__init__', 1, 1);
  const own = calls('app:shop/client.py:Client.__init__', 0, 1);
  expect(counted({ functions: [same, own] })).toEqual([]);
});

test('a longer loop is told with the function and its turns, where it is a finding', () => {
  const functions = [
    aCountedFunction('app:shop/recommend.py:score', 'application', [40, 40], {
      turns: aPair(400, 900),
    }),
  ];
  const [first] = counted({ metrics: [aRelativeMetric('turns', undefined, 400, 900)], functions });
  expect(first?.kind).toBe('loop-work');
  expect(evidence(first)).toEqual([
    'score in shop/recommend.py: loop turns per request 400 → 900 (▲ +125 %)',
  ]);
  expect(counted({ functions })).toEqual([]);
});

test('executed lines are not called loops', () => {
  const functions = [
    aCountedFunction('app:shop/recommend.py:score', 'application', [1, 1], { turns: aPair(4, 9) }),
  ];
  const metrics = [aRelativeMetric('turns', undefined, 4, 9)];
  const [first] = counted({ unit: 'lines', metrics, functions });
  expect(advice(first)).toBe('Look at what score does: more of its lines are executed.');
});

test('what was counted stands for what was sampled about the same', () => {
  const regressed = aComparison({
    counts: aCountComparison(),
    categories: [aCategory('database', 0.3, 0.5, { verdict: 'regressed' })],
  });
  expect(kinds(regressed)).toEqual(['n-plus-one']);
  expect(kinds({ ...regressed, counts: sameCounts() })).toEqual(['queries']);
});

test('times that decided nothing support nothing beside counts that did', () => {
  const comparison = anUnchangedComparison({
    verdict: 'regressed',
    counts: aCountComparison(),
    categories: [aCategory('security', 0.1, 0.3)],
  });
  expect(kinds(comparison)).toEqual(['n-plus-one']);
});

test('counts hold where times are contaminated', () => {
  const comparison = { ...aComparisonOf('contaminated'), counts: aCountComparison() };
  expect(kinds(comparison)).toEqual(['n-plus-one']);
});

test('counts that decide nothing support nothing', () => {
  expect(counted({ ...aCountComparison(), advisory: 'Another Python.' })).toEqual([]);
  expect(recommend(countedOnly(aComparison(), sameCounts()))).toEqual([]);
});

test('an endpoint whose larger request makes more queries is told as one that grows with its rows', () => {
  const request = (label: string, base: number, head: number) => ({
    endpoint: 'list orders',
    label,
    calls: aPair(100),
    queries: aPair(base, head),
  });
  const grows = (small: [number, number], large: [number, number]) =>
    counted({
      functions: [],
      requests: [request('GET /orders?n=2', ...small), request('GET /orders?n=20', ...large)],
    }).find(({ kind }) => kind === 'queries-grow');
  expect(grows([3, 3], [3, 3])).toBeUndefined();
  expect(grows([3, 3], [21, 21])?.about).toBe('level');
  const entry = grows([2, 3], [2, 21]);
  expect(entry?.about).toBe('change');
  expect(advice(entry)).toBe(
    'The number of queries of list orders grows with what is asked for: load the rows with one joined or IN query.',
  );
  expect(evidence(entry)).toEqual([
    'GET /orders?n=2: 2 → 3 queries per request',
    'GET /orders?n=20: 2 → 21 queries per request',
  ]);
});

import fc from 'fast-check';
import { analyse } from '../../../src/profile/analysis/analyse.js';
import { RULES } from '../../../src/profile/analysis/rules.js';
import { recordedCost } from '../../../src/profile/recorded-cost.js';
import { costOf, recorded, someStacks } from './profiles.js';

const LOOP = [
  '<module> /srv/shop/serve.py:3',
  'Runner.run /usr/lib/python3.11/asyncio/runners.py:118',
  'Handle._run /usr/lib/python3.11/asyncio/events.py:80',
  'run_endpoint_function /v/site-packages/fastapi/routing.py:212',
];
const THREAD = [
  'Thread._bootstrap /usr/lib/python3.11/threading.py:1002',
  'WorkerThread.run /v/site-packages/anyio/_backends/_asyncio.py:986',
];
const ENDPOINT = 'read /srv/shop/shop/orders.py:12';

function packaged(text: string): string {
  const [name, path] = text.split(' ');
  return `${name} /v/site-packages/${path}:7`;
}

/** Kinds of recommendations for an endpoint in which a tenth of the time goes into some frames. */
function kindsOf(below: readonly string[], frames: readonly string[], weight = 100): string[] {
  const profile = costOf([
    [[...below, ENDPOINT, ...frames], weight],
    [['idle_work /v/site-packages/somewhere/else.py:1'], 1000 - weight],
  ]);
  return analyse(profile).recommendations.map(({ kind }) => kind);
}

describe('work in the event loop that keeps other requests waiting', () => {
  test.each([
    ['blocking-http', 'get requests/api.py'],
    ['blocking-http', 'HTTPConnectionPool.urlopen urllib3/connectionpool.py'],
    ['blocking-http', 'Client.get httpx/_client.py'],
    ['blocking-database', 'DefaultDialect.do_execute sqlalchemy/engine/default.py'],
    ['blocking-database', 'Cursor.execute psycopg/cursor.py'],
    ['blocking-database', 'DictCursor.execute psycopg2/extras.py'],
    ['blocking-hash', 'CryptContext.verify passlib/context.py'],
  ])('is %s: %s', (kind, frame) => {
    expect(kindsOf(LOOP, [packaged(frame)])).toContain(kind);
    expect(kindsOf(THREAD, [packaged(frame)])).not.toContain(kind);
  });

  test('is a sleep, where C functions are seen', () => {
    expect(kindsOf(LOOP, ['time.sleep'])).toContain('blocking-sleep');
    expect(kindsOf(THREAD, ['time.sleep'])).not.toContain('blocking-sleep');
  });

  test('is none through SQLAlchemy’s asyncio, and none while a module is imported', () => {
    const greenlet = packaged('greenlet_spawn sqlalchemy/util/_concurrency_py3k.py');
    const execute = packaged('DefaultDialect.do_execute sqlalchemy/engine/default.py');
    expect(kindsOf(LOOP, [greenlet, execute])).not.toContain('blocking-database');
    const load = '_find_and_load /usr/lib/python3.11/importlib/_bootstrap.py:1176';
    expect(kindsOf(LOOP, [load, packaged('<module> requests/__init__.py')])).toEqual(['imports']);
  });
});

describe('what an endpoint does at each request that could be done once', () => {
  test.each([
    ['imports', '_find_and_load /usr/lib/python3.11/importlib/_bootstrap.py:1176'],
    ['compiled-patterns', 'compile /usr/lib/python3.11/re/_compiler.py:738'],
    ['compiled-templates', packaged('Environment.compile jinja2/environment.py')],
    ['new-clients', packaged('AsyncClient.__init__ httpx/_client.py')],
    ['new-connections', packaged('DefaultDialect.connect sqlalchemy/engine/default.py')],
    ['copies', 'deepcopy /usr/lib/python3.11/copy.py:128'],
  ])('is %s', (kind, frame) => {
    expect(kindsOf(LOOP, [frame])).toContain(kind);
    expect(kindsOf(THREAD, [frame])).toContain(kind);
  });

  test('is nothing when it happens before there are requests', () => {
    const profile = costOf([
      [
        [
          '<module> /srv/shop/shop/main.py:1',
          '_find_and_load /usr/lib/python3.11/importlib/_bootstrap.py:1',
        ],
        9,
      ],
    ]);
    expect(analyse(profile).recommendations.map(({ kind }) => kind)).not.toContain('imports');
  });
});

test.each([
  ['before SQLAlchemy 2.1', 'LazyLoader._load_for_state'],
  ['since', '_LazyLoader._load_for_state'],
])(
  'lazy loading explains the share of the database, and names the line that reaches for it: %s',
  (_, loader) => {
    const profile = costOf([
      [
        [
          ...THREAD,
          'list_orders /srv/shop/shop/orders.py:48',
          'summarise /srv/shop/shop/orders.py:36',
          packaged(`${loader} sqlalchemy/orm/strategies.py`),
          packaged('DefaultDialect.do_execute sqlalchemy/engine/default.py'),
        ],
        40,
      ],
      [[...THREAD, 'list_orders /srv/shop/shop/orders.py:50'], 60],
    ]);
    const [first, ...rest] = analyse(profile).recommendations.filter(
      ({ kind }) => kind !== 'own-work',
    );
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ kind: 'lazy-loading', share: 0.4, weight: 40 });
    expect(first?.evidence).toMatchObject([
      {
        id: { name: 'summarise', path: 'shop/orders.py' },
        line: 36,
        share: 0.4,
        says: ['calls it'],
      },
      { id: { name: loader }, says: ['is called'] },
    ]);
  },
);

test('a recording of an endpoint that calls a service with requests says so, and on which line', async () => {
  const profile = await recorded('endpoints-fastapi-0.165.speedscope.json.gz', '/srv/places');
  const found = analyse(recordedCost(profile, 'new')).recommendations;
  expect(found.find(({ kind }) => kind === 'blocking-http')?.evidence[0]).toMatchObject({
    id: { name: 'call_requests', path: 'places/main.py' },
    line: 60,
  });
  expect(found.find(({ kind }) => kind === 'imports')?.evidence[0]).toMatchObject({
    id: { name: 'call_requests' },
    line: 58,
  });
});

describe('rules', () => {
  test('have each a kind of their own, a threshold and something to look for', () => {
    expect(new Set(RULES.map(({ kind }) => kind)).size).toBe(RULES.length);
    for (const rule of RULES) {
      expect(rule.threshold).toBeGreaterThan(0);
      expect(rule.category ?? rule.places?.length).toBeTruthy();
      const known = RULES.map(({ kind }) => kind);
      expect(known).toEqual(expect.arrayContaining([...(rule.explains ?? [])]));
    }
  });

  test('say nothing below their threshold', () => {
    const frame = packaged('get requests/api.py');
    expect(kindsOf(LOOP, [frame], 10)).toContain('blocking-http');
    expect(kindsOf(LOOP, [frame], 9)).not.toContain('blocking-http');
  });

  test('never advise without frames of the profile that show it', () => {
    const frame = fc.constantFrom(
      ...LOOP,
      ...THREAD,
      ENDPOINT,
      packaged('get requests/api.py'),
      packaged('execute psycopg/cursor.py'),
      packaged('Logger.info structlog/stdlib.py'),
      packaged('jsonable_encoder fastapi/encoders.py'),
      'deepcopy /usr/lib/python3.11/copy.py:128',
      'time.sleep',
    );
    const stacks = fc.array(
      fc.tuple(fc.array(frame, { minLength: 1, maxLength: 10 }), fc.nat(50)),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(fc.oneof(stacks, someStacks), (made) => {
        const analysis = analyse(costOf(made.map(([frames, weight]) => [frames, weight + 1])));
        for (const { evidence, share, weight } of analysis.recommendations) {
          expect(evidence.length).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
          for (const each of evidence) {
            const fn = analysis.functions.find(({ index }) => index === each.index);
            expect(fn?.total).toBeGreaterThanOrEqual(each.weight);
            expect(each.weight).toBeLessThanOrEqual(weight);
          }
        }
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { compare } from '../../src/compare/compare.js';
import { findSuspects, type TouchedFunction } from '../../src/compare/suspects.js';
import type { Comparison } from '../../src/compare/types.js';
import { settingsSchema } from '../../src/config/schema.js';
import { type FunctionId, functionKey } from '../../src/profile/model.js';
import { functionsOfSource } from '../../src/profile/source.js';
import { countedOf } from '../helpers/counted.js';
import {
  aCaller,
  aCountComparison,
  aCountedFunction,
  aPair,
  aRelativeMetric,
  countedOnly,
} from '../helpers/counts.js';
import { app, measurementOf, pkg } from '../helpers/measurement.js';
import { aComparison, aFunction } from '../report/comparison.factory.js';

const ACCESS_LOG = app('shop/main.py', 'access_log');
const LIST_ORDERS = app('shop/orders.py', 'list_orders');
const LOAD_LINES = app('shop/orders.py', 'load_lines');
const SUMMARISE = app('shop/orders.py', 'summarise');
const EXECUTE = pkg('sqlalchemy/engine/default.py', 'DefaultDialect.do_execute');

/** Stacks of the shop: access_log → list_orders → load_lines → the database, and → summarise. */
const HEAD = measurementOf([
  { fn: EXECUTE, ms: 1, callers: [ACCESS_LOG, LIST_ORDERS, LOAD_LINES] },
  { fn: SUMMARISE, ms: 1, callers: [ACCESS_LOG, EXECUTE, LIST_ORDERS] },
]);

const touch = (id: FunctionId, overrides: Partial<TouchedFunction> = {}): TouchedFunction => ({
  path: id.path,
  name: id.name,
  firstLine: 10,
  lastLine: 20,
  line: 12,
  ...overrides,
});

/** A function with its time before and after, in ms per request, with all that it calls. */
const timed = (id: FunctionId, base: number, head: number, isRegressed = true) =>
  aFunction(id.name, `${id.origin}:${id.path}`, 'application', [0, 0, base, head], {
    verdict: isRegressed ? 'regressed' : 'unchanged',
  });

const regressed = (...functions: Comparison['functions'][number][]) => aComparison({ functions });

const HEALTH = app('shop/main.py', 'health');

const brief = (suspects: ReturnType<typeof findSuspects>) =>
  suspects.map(({ id, how, through }) =>
    how === 'touched' ? id.name : `${id.name} → ${through?.name}`,
  );

describe('by times', () => {
  test('a regressed function that the change touches is a suspect, with its place', () => {
    expect(findSuspects(aComparison(), HEAD, [touch(LIST_ORDERS)])).toEqual([
      {
        id: LIST_ORDERS,
        how: 'touched',
        through: undefined,
        path: 'shop/orders.py',
        firstLine: 10,
        lastLine: 20,
        line: 12,
      },
    ]);
  });

  test('nothing is one where the comparison has not regressed, or nothing was touched', () => {
    for (const verdict of ['improved', 'unchanged', 'inconclusive', 'contaminated'] as const) {
      expect(findSuspects(aComparison({ verdict }), HEAD, [touch(LIST_ORDERS)])).toEqual([]);
    }
    expect(findSuspects(aComparison(), HEAD, [])).toEqual([]);
  });

  test('a touched function that has not regressed is none', () => {
    const comparison = regressed(timed(ACCESS_LOG, 1, 1.4), timed(LIST_ORDERS, 0.2, 0.2, false));
    expect(findSuspects(comparison, HEAD, [touch(LIST_ORDERS)])).toEqual([]);
  });

  test('a cost that only moved is none', () => {
    const moved = { ...timed(LIST_ORDERS, 0.2, 0.4), isCostShift: true };
    expect(findSuspects(regressed(moved), HEAD, [touch(LIST_ORDERS)])).toEqual([]);
  });

  test('a function of the same name in another file, or in a package, is none', () => {
    const comparison = regressed(timed(LIST_ORDERS, 0.2, 0.4), timed(EXECUTE, 0.1, 0.3));
    const touched = [touch(app('shop/feed.py', 'list_orders')), touch(EXECUTE)];
    expect(findSuspects(comparison, HEAD, touched)).toEqual([]);
  });

  test('callers that merely contain a touched suspect are left out', () => {
    const comparison = regressed(
      timed(ACCESS_LOG, 1.2, 1.4),
      timed(LIST_ORDERS, 0.2, 0.4),
      timed(LOAD_LINES, 0.0, 0.17),
    );
    expect(brief(findSuspects(comparison, HEAD, [touch(LOAD_LINES)]))).toEqual(['load_lines']);
  });

  test('not even when they call another touched function that takes more, undecided', () => {
    const comparison = regressed(
      timed(LIST_ORDERS, 0.2, 0.4),
      timed(LOAD_LINES, 0.0, 0.17),
      timed(SUMMARISE, 0.1, 0.13, false),
    );
    const touched = [touch(LOAD_LINES), touch(SUMMARISE)];
    expect(brief(findSuspects(comparison, HEAD, touched))).toEqual(['load_lines']);
  });

  test('of touched ones the one that explains the others comes first', () => {
    const comparison = regressed(
      timed(ACCESS_LOG, 1.2, 1.42),
      timed(LIST_ORDERS, 0.2, 0.4),
      timed(SUMMARISE, 0.2, 0.25),
    );
    const touched = [touch(ACCESS_LOG), touch(SUMMARISE), touch(LIST_ORDERS)];
    expect(brief(findSuspects(comparison, HEAD, touched))).toEqual([
      'list_orders',
      'summarise',
      'access_log',
    ]);
  });

  test('one that calls a touched function that takes more, undecided, names it', () => {
    const comparison = regressed(
      timed(ACCESS_LOG, 1.2, 1.4),
      timed(LIST_ORDERS, 0.2, 0.4),
      timed(LOAD_LINES, 0.0, 0.05, false),
    );
    const touched = [touch(LOAD_LINES, { firstLine: 3, lastLine: 5, line: 4 })];
    expect(findSuspects(comparison, HEAD, touched)).toEqual([
      {
        id: LIST_ORDERS,
        how: 'calls',
        through: LOAD_LINES,
        path: 'shop/orders.py',
        firstLine: 3,
        lastLine: 5,
        line: 4,
      },
    ]);
  });

  test('one that calls a touched function that takes no more is none', () => {
    const comparison = regressed(
      timed(LIST_ORDERS, 0.2, 0.4),
      timed(LOAD_LINES, 0.1, 0.105, false),
    );
    expect(findSuspects(comparison, HEAD, [touch(LOAD_LINES)])).toEqual([]);
  });

  test('touched ones stand before those that call', () => {
    const other = app('shop/feed.py', 'feed');
    const comparison = regressed(
      timed(LIST_ORDERS, 0.2, 0.6),
      timed(LOAD_LINES, 0.0, 0.05, false),
      timed(other, 0.1, 0.2),
    );
    expect(brief(findSuspects(comparison, HEAD, [touch(LOAD_LINES), touch(other)]))).toEqual([
      'feed',
      'list_orders → load_lines',
    ]);
  });

  test('a comprehension belongs to the function that it is in, and stands for it only alone', () => {
    const part = app('shop/orders.py', 'list_orders.<locals>.<listcomp>');
    const both = regressed(timed(LIST_ORDERS, 0.2, 0.4), timed(part, 0.1, 0.3));
    expect(brief(findSuspects(both, HEAD, [touch(LIST_ORDERS)]))).toEqual(['list_orders']);
    expect(
      brief(findSuspects(regressed(timed(part, 0.1, 0.3)), HEAD, [touch(LIST_ORDERS)])),
    ).toEqual([part.name]);
  });

  test('before Python 3.11 a bare name is enough, where only one function has it', () => {
    const method = app('shop/orders.py', 'Orders.list_orders');
    const comparison = regressed(timed(LIST_ORDERS, 0.2, 0.4));
    const of = (pythonVersion: string, ...touched: TouchedFunction[]) =>
      findSuspects(
        comparison,
        { ...HEAD, fingerprint: { ...HEAD.fingerprint, pythonVersion } },
        touched,
      );
    expect(of('3.9.18', touch(method))).toHaveLength(1);
    expect(of('3.12.1', touch(method))).toEqual([]);
    expect(of('3.9.18', touch(method), touch(app(method.path, 'A.list_orders')))).toEqual([]);
  });

  test('functions that call one another are both told', () => {
    const [a, b] = [app('a.py', 'a'), app('a.py', 'b')];
    const head = measurementOf([{ fn: a, ms: 1, callers: [a, b, a, b] }]);
    const comparison = regressed(timed(a, 0.2, 0.4), timed(b, 0.2, 0.5));
    expect(brief(findSuspects(comparison, head, [touch(a), touch(b)]))).toEqual(['b', 'a']);
  });
});

describe('by counts', () => {
  const counted = (overrides = {}) => countedOnly(aComparison(), aCountComparison(overrides));
  const KEY = functionKey(LIST_ORDERS);

  test('a touched function that makes more of the calls that regressed is a suspect', () => {
    expect(brief(findSuspects(counted(), HEAD, [touch(LIST_ORDERS)]))).toEqual(['list_orders']);
  });

  test('so is one that is called more often', () => {
    const comparison = counted({
      metrics: [
        aRelativeMetric('calls', undefined, 0, 5, {
          name: `max-calls:load_lines:${functionKey(LOAD_LINES)}`,
          kind: 'count-function',
        }),
      ],
    });
    expect(brief(findSuspects(comparison, HEAD, [touch(LOAD_LINES)]))).toEqual(['load_lines']);
  });

  test('one whose few additional calls explain little is what the suspect calls', () => {
    expect(brief(findSuspects(counted(), HEAD, [touch(LOAD_LINES)]))).toEqual([
      'list_orders → load_lines',
    ]);
  });

  describe('where no touched function does more', () => {
    const build = app('shop/orders.py', 'orders_query');
    const outer = app('shop/middleware.py', 'middleware');
    const head = countedOf([
      {
        endpoint: 'list orders',
        work: [
          [outer, 1],
          [LIST_ORDERS, 1],
          [build, 1],
          [EXECUTE, 8],
        ],
        under: [
          [outer, LIST_ORDERS, 1],
          [LIST_ORDERS, build, 1],
          [LIST_ORDERS, EXECUTE, 8],
        ],
      },
      { endpoint: 'health', work: [[HEALTH, 1]], under: [[outer, HEALTH, 1]] },
    ]);

    test('what calls one is a suspect: its result may be what makes others work', () => {
      expect(brief(findSuspects(counted(), head, [touch(build)]))).toEqual([
        'list_orders → orders_query',
      ]);
    });

    test('but not when it is called only where nothing regressed', () => {
      expect(findSuspects(counted(), head, [touch(HEALTH)])).toEqual([]);
    });

    test('nor when one that does more explains it', () => {
      const both = [touch(build), touch(LIST_ORDERS)];
      expect(brief(findSuspects(counted(), head, both))).toEqual(['list_orders']);
    });
  });

  test('and one that calls more often what makes the calls', () => {
    const outer = app('shop/feed.py', 'feed');
    const comparison = counted({
      metrics: aCountComparison().metrics.filter(({ kind }) => kind === 'count-queries'),
      functions: [
        aCountedFunction(`package:${EXECUTE.path}:${EXECUTE.name}`, 'database', [3, 8], {
          callers: [aCaller(KEY, 1, 6)],
        }),
        aCountedFunction(KEY, 'application', [1, 6], {
          callers: [aCaller(functionKey(outer), 1, 6)],
        }),
      ],
    });
    expect(brief(findSuspects(comparison, HEAD, [touch(outer)]))).toEqual(['feed']);
  });

  test('not one whose few calls do not explain it, nor one with another’s kind of calls', () => {
    const other = app('shop/feed.py', 'feed');
    const comparison = counted({
      metrics: aCountComparison().metrics.filter(({ kind }) => kind === 'count-queries'),
      functions: [
        aCountedFunction(`package:${EXECUTE.path}:${EXECUTE.name}`, 'database', [3, 48], {
          callers: [aCaller(KEY, 1, 45), aCaller(functionKey(ACCESS_LOG), 1, 2)],
        }),
        aCountedFunction('native::len', 'other', [40, 940], {
          callers: [aCaller(functionKey(other), 40, 940)],
        }),
      ],
    });
    expect(findSuspects(comparison, HEAD, [touch(other), touch(ACCESS_LOG)])).toEqual([]);
    expect(findSuspects(comparison, HEAD, [touch(LIST_ORDERS)])).toHaveLength(1);
  });

  test('about loop work the one that loops more', () => {
    const comparison = counted({
      metrics: [aRelativeMetric('turns', 'list orders', 120, 220)],
      functions: [
        aCountedFunction(KEY, 'application', [1, 1], { turns: aPair(10, 110) }),
        aCountedFunction('native::len', 'other', [4, 9], {
          callers: [aCaller(functionKey(SUMMARISE), 4, 9)],
        }),
      ],
    });
    expect(brief(findSuspects(comparison, HEAD, [touch(LIST_ORDERS), touch(SUMMARISE)]))).toEqual([
      'list_orders',
    ]);
  });

  test('loops of a library belong to who calls it where they changed', () => {
    const render = pkg('jinja2/runtime.py', 'LoopContext.__next__');
    const head = {
      ...HEAD,
      functions: [LIST_ORDERS, render, SUMMARISE].map(
        ({ name, path, origin }) => [name, path, origin] as [string, string, 'app' | 'package'],
      ),
      ...{ frames: [], stacks: [] },
      counts: {
        ...{ unit: 'jumps' as const, passes: 2, requestsPerPass: 2, voidPasses: [], packages: {} },
        requests: [
          {
            ...{ endpoint: 'list orders', label: 'GET /orders', weight: 1, leftOut: 0 },
            ...{ functions: [], unstable: [] },
            under: [[0, 1, 9]] as [number, number, number][],
          },
          {
            ...{ endpoint: 'show product', label: 'GET /product', weight: 9, leftOut: 0 },
            ...{ functions: [], unstable: [] },
            under: [[2, 1, 99]] as [number, number, number][],
          },
        ],
      },
    };
    const comparison = counted({
      metrics: [aRelativeMetric('turns', 'list orders', 120, 220)],
      functions: [
        aCountedFunction(functionKey(render), 'templates', [9, 9], { turns: aPair(10, 110) }),
      ],
    });
    expect(brief(findSuspects(comparison, head, [touch(LIST_ORDERS), touch(SUMMARISE)]))).toEqual([
      'list_orders',
    ]);
  });

  test('counts that decide nothing make no suspects', () => {
    const comparison = aComparison({
      functions: [],
      counts: aCountComparison({ advisory: 'No.' }),
    });
    expect(findSuspects(comparison, HEAD, [touch(LIST_ORDERS)])).toEqual([]);
  });

  test('a function that only moved is none', () => {
    const comparison = counted();
    const moved = touch(app('shop/orders.py', 'order_rows'));
    expect(findSuspects(comparison, HEAD, [moved])).toEqual([]);
  });
});

test('works on what a real comparison of two measurements says', () => {
  const work = (ms: number) => [
    { fn: EXECUTE, ms: 1 + ms, callers: [ACCESS_LOG, LIST_ORDERS] },
    { fn: SUMMARISE, ms: 2, callers: [ACCESS_LOG, LIST_ORDERS] },
  ];
  const noise = [1, 1.3, 0.8, 1.1, 0.9, 1.05, 0.95, 1.2, 1, 1.15, 0.85, 1];
  const [base, head] = [0, 2].map((ms) => measurementOf(work(ms), { noise, pairing: 'x' }));
  if (base === undefined || head === undefined) throw new Error('there are two');
  const { thresholds } = settingsSchema.parse({});
  const comparison = compare(base, head, { thresholds, categories: [] });
  expect(comparison.verdict).toBe('regressed');
  const text = readFileSync('fixtures/shop/shop/orders.py', 'utf8');
  const touched = functionsOfSource(text)
    .filter(({ name }) => name === 'list_orders' || name === 'summarise')
    .map((fn) => ({ path: 'shop/orders.py', ...fn, line: fn.firstLine }));
  expect(brief(findSuspects(comparison, head, touched))).toEqual(['list_orders']);
});

test('never throws and never invents a place, whatever was touched and measured', () => {
  const id = fc.record({
    name: fc.constantFrom('a', 'b', 'a.<locals>.b', 'a.<locals>.<lambda>', '', '<x>'),
    path: fc.constantFrom('a.py', 'b.py', ''),
    origin: fc.constantFrom('app' as const, 'package' as const),
  });
  const row = fc
    .tuple(
      id,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
    )
    .map(([fn, base, head, isRegressed]) => timed(fn, base, head, isRegressed));
  const work = fc.record({ fn: id, ms: fc.constant(1), callers: fc.array(id, { maxLength: 5 }) });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 8 }),
      fc.array(work, { maxLength: 6 }),
      fc.array(id, { maxLength: 4 }),
      (functions, works, ids) => {
        const touched = ids.map((each) => touch(each));
        const head = measurementOf(works);
        const suspects = findSuspects(regressed(...functions), head, touched);
        for (const each of suspects) {
          const owner = each.how === 'touched' ? each.id : each.through;
          expect(touched.map(({ path }) => path)).toContain(each.path);
          expect(owner?.path).toBe(each.path);
          expect(owner?.origin).toBe('app');
        }
        expect(new Set(suspects.map((each) => functionKey(each.id))).size).toBe(suspects.length);
      },
    ),
  );
});

import fc from 'fast-check';
import type { CountedFunction, CountReading, Tally } from '../../src/counter/channel.js';
import {
  type Amount,
  isEventLoop,
  type RequestTally,
  settle,
  tallyCallers,
  tallyRequest,
} from '../../src/counter/tally.js';
import { ProfileBuilder } from '../../src/profile/builder.js';

const NOTHING: Tally = { calls: [], turns: [], c: [], under: [] };
const LOOP = '/usr/lib/python3.11/asyncio/base_events.py';

function reading(parts: { inside?: Partial<Tally>; outside?: Partial<Tally> }): CountReading {
  const functions: CountedFunction[] = [
    { file: '/srv/app/main.py', name: 'list_orders' },
    { file: '/srv/venv/lib/python3.11/site-packages/sqlalchemy/orm/session.py', name: 'execute' },
    { file: LOOP, name: 'BaseEventLoop._run_once' },
    { file: '', name: 'len' },
  ];
  return {
    inside: { ...NOTHING, ...parts.inside },
    outside: { ...NOTHING, ...parts.outside },
    functions: new Map(functions.entries()),
  };
}

function counted(readings: readonly CountReading[]) {
  const builder = new ProfileBuilder('/srv/app');
  const tally = tallyRequest(readings, (fn) => builder.function(fn));
  const byName = (side: ReadonlyMap<number, Amount>) =>
    Object.fromEntries(
      [...side].map(([index, amount]) => [builder.tables().functions[index]?.name, amount]),
    );
  return { inside: byName(tally.inside), outside: byName(tally.outside), loop: tally.loop };
}

function tally(inside: [number, number, number][], outside: [number, number, number][] = []) {
  const map = (rows: [number, number, number][]) =>
    new Map(rows.map(([fn, calls, turns]) => [fn, { calls, turns }]));
  return { inside: map(inside), outside: map(outside), loop: 0 } satisfies RequestTally;
}
const times = <T>(count: number, value: T): T[] => new Array<T>(count).fill(value);

test('a request is the sum over the processes and threads that worked for it', () => {
  const one = reading({ inside: { calls: [[0, 1]], turns: [[0, 12]], c: [[0, 3, 2]] } });
  const other = reading({ inside: { calls: [[1, 4]] }, outside: { calls: [[0, 5]] } });
  expect(counted([one, other])).toEqual({
    inside: {
      list_orders: { calls: 1, turns: 12 },
      len: { calls: 2, turns: 0 },
      execute: { calls: 4, turns: 0 },
    },
    outside: { list_orders: { calls: 5, turns: 0 } },
    loop: 0,
  });
});

test('the event loop and what it calls in C are kept apart: they depend on the moment', () => {
  const busy = reading({
    outside: { calls: [[2, 9]], turns: [[2, 80]], c: [[2, 3, 30]] },
    inside: { c: [[0, 3, 1]] },
  });
  expect(counted([busy])).toEqual({
    inside: { len: { calls: 1, turns: 0 } },
    outside: {},
    loop: 119,
  });
});

test.each([
  ['asyncio/events.py', 'stdlib', true],
  ['selectors.py', 'stdlib', true],
  ['concurrent/futures/thread.py', 'stdlib', true],
  ['uvloop/__init__.py', 'package', true],
  ['anyio/_backends/_asyncio.py', 'package', true],
  ['json/decoder.py', 'stdlib', false],
  ['asyncio/events.py', 'app', false],
  ['anyio/to_thread.py', 'package', false],
] as const)('%s of %s belongs to the event loop: %s', (path, origin, expected) => {
  expect(isEventLoop({ name: 'f', path, origin })).toBe(expected);
});

test('calls are told by the nearest function of the application', () => {
  const builder = new ProfileBuilder('/srv/app');
  const deep = reading({
    inside: {
      under: [
        [0, 1, 5],
        [0, 2, 3],
      ],
    },
    outside: { under: [[0, 1, 1]] },
  });
  const rows = tallyCallers([deep], (fn) => builder.function(fn));
  const { functions } = builder.tables();
  expect(rows.map(([by, fn, n]) => [functions[by]?.name, functions[fn]?.name, n])).toEqual([
    ['list_orders', 'execute', 6],
  ]);
});

test('of equal requests the most frequent count is taken, so that a first one does not matter', () => {
  const pass = [tally([[0, 9, 0]]), ...times(4, tally([[0, 2, 0]]))];
  expect(settle([pass, pass]).functions).toEqual([[0, 2, 0]]);
});

test('what differs from pass to pass is unstable and in no total', () => {
  const settled = settle([
    times(
      3,
      tally([
        [0, 2, 0],
        [1, 5, 7],
      ]),
    ),
    times(
      3,
      tally([
        [0, 2, 0],
        [1, 5, 8],
      ]),
    ),
  ]);
  expect(settled).toEqual({
    functions: [[0, 2, 0]],
    unstable: [[1, 12, 13]],
    leftOut: 12.5,
  });
});

test('work outside of the request counts when nearly all requests show it, else it is left out', () => {
  const background = [
    ...times(6, tally([[0, 2, 0]], [[7, 1, 0]])),
    tally(
      [[0, 2, 0]],
      [
        [7, 1, 0],
        [8, 30, 0],
      ],
    ),
  ];
  const settled = settle([background, background]);
  expect(settled.functions).toEqual([
    [0, 2, 0],
    [7, 1, 0],
  ]);
  expect(settled.unstable).toEqual([]);
  expect(settled.leftOut).toBeCloseTo(30 / 7, 9);
});

test('passes that are alike settle to themselves, whatever they are, and nothing is left out', () => {
  const amounts = fc.uniqueArray(fc.tuple(fc.nat(50), fc.nat(1000), fc.nat(1000)), {
    selector: ([fn]) => fn,
  });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 9 }), (rows, requests) => {
      const pass = times(requests, tally(rows));
      const settled = settle([pass, pass, pass]);
      expect(settled.unstable).toEqual([]);
      expect(settled.leftOut).toBe(0);
      expect(settled.functions).toEqual(rows.filter(([, calls, turns]) => calls + turns > 0));
    }),
  );
});

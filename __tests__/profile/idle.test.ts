import { ProfileBuilder } from '../../src/profile/builder.js';
import { IDLE_LEAVES, idleKind, isIdleLeaf, waitingOf } from '../../src/profile/idle.js';

test.each([
  ['EpollSelector.select', '/usr/lib/python3.11/selectors.py', 'poll'],
  ['select', '/usr/lib/python3.9/selectors.py', 'poll'],
  ['Condition.wait', '/opt/python/lib/python3.13/threading.py', 'wait'],
  ['_worker', '/usr/lib/python3.12/concurrent/futures/thread.py', 'wait'],
  ['Runner.run', '/usr/lib/python3.12/asyncio/runners.py', 'loop'],
  ['MPServer._spawn_asgi_lifespan_worker', '/v/site-packages/granian/server/mp.py', 'loop'],
  ['PeriodicExecutor._run', '/v/site-packages/pymongo/periodic_executor.py', 'wait'],
])('%s in %s waits', (name, file, kind) => {
  expect(idleKind({ name, file })).toBe(kind);
});

test.each([
  ['select', '/srv/app/shop/selectors_of_products.py'],
  ['Condition.wait', '/srv/app/threading_tools.py'],
  ['wait', '/srv/app/shop/threading.py.bak'],
  ['Query.select', '/venv/lib/python3.12/site-packages/orm/selectors.py'],
  ['run', '/srv/app/shop/main.py'],
])('%s in %s works: a name alone, or a file alone, says nothing', (name, file) => {
  expect(isIdleLeaf({ name, file })).toBe(false);
});

test('every rule says why it is there', () => {
  for (const { reason } of IDLE_LEAVES) expect(reason).not.toBe('');
});

const PYTHON = '/opt/python/lib/python3.11';
test.each([
  ['waits', true, [['Condition.wait', `${PYTHON}/threading.py`]]],
  [
    'waits below the C of a lock',
    true,
    [
      ['Condition.wait', `${PYTHON}/threading.py`],
      ['0x7f', '/usr/lib/libc.so.6'],
    ],
  ],
  [
    'waits in the C of uvloop',
    true,
    [
      ['Runner.run', `${PYTHON}/asyncio/runners.py`],
      ['epoll_pwait', '/usr/lib/libc.so.6'],
    ],
  ],
  [
    'writes in the C of uvloop',
    false,
    [
      ['Runner.run', `${PYTHON}/asyncio/runners.py`],
      ['write', '/usr/lib/libc.so.6'],
    ],
  ],
  [
    'works',
    false,
    [
      ['list_orders', '/srv/shop/orders.py'],
      ['0x7f', '/usr/lib/libc.so.6'],
    ],
  ],
  ['is all C', false, [['0x7f', '/usr/lib/libc.so.6']]],
] as const)('a thread that %s', (_what, waits, stack) => {
  const builder = new ProfileBuilder('/srv/shop');
  const frames = stack.map(([name, file]) => ({ name, file, line: 1 }));
  const [sample] = builder.add([{ frames, weight: 1 }]);
  expect(waitingOf(builder.tables())(sample?.stack ?? -1) !== undefined).toBe(waits);
});

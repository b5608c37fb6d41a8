import { IDLE_LEAVES, idleKind, isIdleLeaf } from '../../src/profile/idle.js';

test.each([
  ['EpollSelector.select', '/usr/lib/python3.11/selectors.py', 'poll'],
  ['select', '/usr/lib/python3.9/selectors.py', 'poll'],
  ['Condition.wait', '/opt/python/lib/python3.13/threading.py', 'wait'],
  ['_worker', '/usr/lib/python3.12/concurrent/futures/thread.py', 'wait'],
  ['Runner.run', '/usr/lib/python3.12/asyncio/runners.py', 'loop'],
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

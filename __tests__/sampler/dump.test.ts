/** What py-spy wrote of real threads (fixtures/dumps), and what nobody would write. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { RunningServer } from '../../src/app/servers.js';
import { renderDump } from '../../src/cli/dump-text.js';
import { MeasurementError } from '../../src/errors.js';
import { readDump, type ServiceDump } from '../../src/sampler/dump.js';
import { ROOT } from '../helpers/cli.js';

const recorded = readFileSync(join(ROOT, 'fixtures', 'dumps', 'threads.json'), 'utf8');

test('threads are active, blocked in the middle of a request, or idle; the active ones first', () => {
  const threads = readDump(recorded, 1);
  expect(
    threads.map(({ name, state, holdsGil, frames }) => [name, state, holdsGil, frames[0]?.name]),
  ).toEqual([
    ['AnyIO worker thread', 'active', true, 'spin'],
    ['AnyIO worker thread', 'blocked', false, 'spin'],
    ['AnyIO worker thread', 'blocked', false, 'Condition.wait'],
    ['MainThread', 'idle', false, 'EpollSelector.select'],
  ]);
});

test('frames stand innermost first, with full paths, lines and local variables', () => {
  const frames = readDump(recorded, 1)[2]?.frames ?? [];
  expect(frames.slice(0, 3).map(({ name, file, line }) => `${name} ${file}:${line}`)).toEqual([
    'Condition.wait /usr/local/lib/python3.11/threading.py:327',
    'Event.wait /usr/local/lib/python3.11/threading.py:629',
    'stuck /srv/app/stuck.py:8',
  ]);
  expect(frames[2]?.locals).toEqual([{ name: 'order_id', isArgument: true, value: '7' }]);
});

const processOf = (text: string, pid = 7, parent = 1) => ({
  ...{ pid, parent, folder: '/srv/app' },
  argv: ['/srv/venv/bin/python', '-m', 'uvicorn', 'stuck:app'],
  threads: readDump(text, pid),
});
const server: RunningServer = {
  ...{ pid: 7, server: 'uvicorn', app: 'stuck:app', workers: [7], ports: [8000] },
};
const render = (dump: ServiceDump, all = false) =>
  renderDump({ pid: 7, server }, dump, { all, colour: false, width: 80 });

test('the text has whole stacks of what works or is stuck, and a line for what is idle', () => {
  const text = render({ processes: [processOf(recorded)], unreadable: [] });
  expect(text.split('\n').slice(0, 4)).toEqual([
    'uvicorn stuck:app, pid 7, port 8000',
    '',
    'process 7, serves itself',
    '  AnyIO worker thread (20738) active, holds the GIL',
  ]);
  expect(text).toMatch(/ {4}stuck \(stuck\.py:8\)\n {8}order_id = 7\n/);
  expect(text).toMatch(
    /\n {2}MainThread \(20731\) idle in EpollSelector\.select \(selectors\.py:468\)\n$/,
  );
});

test('with all, idle threads have their whole stack', () => {
  const text = render({ processes: [processOf(recorded)], unreadable: [] }, true);
  expect(text).toMatch(
    /MainThread \(20731\) idle\n {4}EpollSelector\.select .*\n(?:.*\n)* {4}BaseEventLoop\.run_forever/,
  );
});

test('idle threads of a pool share a line', () => {
  const [, , , main] = JSON.parse(recorded);
  const pool = [1, 2, 3].map((tid) => ({ ...main, os_thread_id: tid, thread_name: `pool_${tid}` }));
  const text = render({ processes: [processOf(JSON.stringify(pool))], unreadable: [] });
  expect(text).toMatch(/ {2}3 threads like pool_1 \(1\) idle in EpollSelector\.select/);
});

test('a process that could not be read is told with the reason', () => {
  const unreadable = [{ pid: 9, reason: 'it has\x1b[2J ended' }];
  expect(render({ processes: [processOf(recorded)], unreadable })).toMatch(
    /\nprocess 9: could not be read: it has \[2J ended\n$/,
  );
});

test('deep recursion is cut, and names from the service cannot control the terminal', () => {
  const frame = { name: 'again\x1b[31m\r\n', filename: '/srv/app/x.py', line: 3, locals: null };
  const thread = {
    ...{ thread_id: 5, os_thread_id: 5, thread_name: '\x07evil', active: true, owns_gil: false },
    frames: Array(5000).fill(frame),
  };
  const text = render({ processes: [processOf(JSON.stringify([thread]))], unreadable: [] });
  expect(text).toMatch(/ {4}… 4940 more frames \(--all shows them\)/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
  expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f]/);
});

test('whatever is no list of threads is an error that says so', () => {
  const cut = recorded.slice(0, recorded.length / 2);
  for (const text of ['', '{}', 'null', '[{"pid": 1}]', '[[]]', cut]) {
    expect(() => readDump(text, 4)).toThrow(
      /reading the stacks of process 4: .*no list of threads/,
    );
  }
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      try {
        readDump(text, 4);
      } catch (error) {
        expect(error).toBeInstanceOf(MeasurementError);
      }
    }),
  );
});

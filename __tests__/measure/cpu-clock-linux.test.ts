/** Parsing of /proc, and kernels that tell less; on a directory that looks like /proc. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { openLinuxClock, parseStat } from '../../src/measure/clock/linux.js';

/** A line as the kernel writes it; times in ticks. */
function statLine(fields: {
  pid: number;
  comm?: string;
  state?: string;
  parent?: number;
  own?: readonly [number, number];
  reaped?: readonly [number, number];
  threads?: number;
  start?: number;
}): string {
  const { pid, comm = 'python3', state = 'S', parent = 1, own = [0, 0], reaped = [0, 0] } = fields;
  return (
    `${pid} (${comm}) ${state} ${parent} 7 7 0 -1 4194560 1203 0 12 0 ` +
    `${own[0]} ${own[1]} ${reaped[0]} ${reaped[1]} 20 0 ${fields.threads ?? 1} 0 ` +
    `${fields.start ?? 4711} 1234567168 2048 18446744073709551615 1 1 0 0 0 0 0 16781312 2 0 0 0 17 ` +
    '1 0 0 0 0 0 0 0 0 0 0 0 0 0\n'
  );
}

test('a stat line is parsed whatever the name of the command is', () => {
  const ticks = fc.nat(1e9);
  const comm = fc.oneof(
    fc.string({ maxLength: 15 }),
    fc.string({ unit: fc.constantFrom('(', ')', ' ', 'Z', '1', '\n', ') S 1'), maxLength: 15 }),
  );
  fc.assert(
    fc.property(
      fc.record({ pid: fc.nat(), comm, parent: fc.nat(), start: fc.nat() }),
      fc.tuple(ticks, ticks, ticks, ticks),
      fc.constantFrom('R', 'S', 'D', 'T', 't', 'I', 'Z', 'X'),
      fc.integer({ min: 1, max: 500 }),
      (process, [user, system, childUser, childSystem], state, threads) => {
        const own = [user, system] as const;
        const reaped = [childUser, childSystem] as const;
        expect(parseStat(statLine({ ...process, state, threads, own, reaped }))).toEqual({
          hasEnded: (state === 'Z' || state === 'X') && threads === 1,
          parent: process.parent,
          startTime: String(process.start),
          ownNs: (user + system) * 1e7,
          reapedNs: (childUser + childSystem) * 1e7,
        });
      },
    ),
  );
});

test.each(['', '12 (python3', '12 (python3) S 1 7'])('%j is no stat line', (line) => {
  expect(parseStat(line)).toBeUndefined();
});

describe('on a kernel', () => {
  let proc: string;
  beforeEach(() => {
    proc = mkdtempSync(join(tmpdir(), 'proc-'));
  });
  afterEach(() => rmSync(proc, { recursive: true }));

  function write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(proc, name)), { recursive: true });
      writeFileSync(join(proc, name), text);
    }
  }

  test.each([
    ['that holds zeros', { 'self/schedstat': '0 0 0\n', '50/task/50/schedstat': '0 0 0\n' }],
    ['that is not there', {}],
  ])('with a schedstat %s the ticks of stat are taken', async (_, schedstat) => {
    write({
      ...schedstat,
      'thread-self/children': '',
      '50/stat': statLine({ pid: 50, own: [30, 12], reaped: [4, 1], threads: 2 }),
      '50/task/50/stat': statLine({ pid: 50, own: [10, 2], threads: 2 }),
      '50/task/51/stat': statLine({ pid: 51, own: [15, 6], threads: 2 }),
      '50/task/50/children': '',
      '50/task/51/children': '',
    });
    const { totalNs, threads } = await openLinuxClock(50, proc).read();
    expect(totalNs).toBe(470e6);
    expect([...threads]).toEqual([
      ['50/50', { cpuNs: 120e6 }],
      ['50/51', { cpuNs: 210e6 }],
    ]);
  });

  test('with a schedstat ended threads are added when they are more than rounding', async () => {
    write({
      'self/schedstat': '172791 0 2\n',
      'thread-self/children': '',
      '50/stat': statLine({ pid: 50, own: [30, 12] }),
      '50/task/50/schedstat': '401234567 8901234 47\n',
      '50/task/50/children': '',
    });
    const clock = openLinuxClock(50, proc);
    const { totalNs, threads } = await clock.read();
    expect(totalNs).toBe(401_234_567);
    expect([...threads]).toEqual([['50/50', { cpuNs: 401_234_567, waitNs: 8_901_234 }]]);
    write({ '50/stat': statLine({ pid: 50, own: [33, 12] }) });
    expect((await clock.read()).totalNs).toBe(450e6);
    write({ '50/task/50/schedstat': '401234600 8901234 48\n' });
    expect((await clock.read()).totalNs).toBe(450e6 + 33);
  });

  test('a thread with the id of one that ended does not take its time away', async () => {
    write({
      'self/schedstat': '172791 0 2\n',
      'thread-self/children': '',
      '50/stat': statLine({ pid: 50 }),
      '50/task/50/schedstat': '1000 0 1\n',
      '50/task/51/schedstat': '5000 0 1\n',
    });
    const clock = openLinuxClock(50, proc);
    expect((await clock.read()).totalNs).toBe(6000);
    write({ '50/task/51/schedstat': '300 0 1\n' });
    expect((await clock.read()).totalNs).toBe(6300);
  });

  test('without lists of children every process is asked for its parent', async () => {
    write({
      cpuinfo: 'processor : 0\n',
      '50/stat': statLine({ pid: 50, own: [1, 0] }),
      '60/stat': statLine({ pid: 60, parent: 50, own: [2, 0] }),
      '70/stat': statLine({ pid: 70, parent: 60, own: [4, 0] }),
      '80/stat': statLine({ pid: 80, parent: 2, own: [8, 0] }),
    });
    expect((await openLinuxClock(50, proc).read()).totalNs).toBe(70e6);
  });

  test('a listed child whose pid is another process by now is left out', async () => {
    write({
      'thread-self/children': '',
      '50/stat': statLine({ pid: 50, own: [1, 0] }),
      '50/task/50/children': '60 70 ',
      '60/stat': statLine({ pid: 60, parent: 50, own: [2, 0] }),
      '70/stat': statLine({ pid: 70, parent: 3, own: [4, 0] }),
    });
    const clock = openLinuxClock(50, proc);
    expect((await clock.read()).totalNs).toBe(30e6);
    // The kernel may leave out a child while another one ends.
    write({ '50/task/50/children': '' });
    expect((await clock.read()).totalNs).toBe(30e6);
    write({ '60/stat': statLine({ pid: 60, parent: 3, own: [90, 0], start: 9999 }) });
    expect((await clock.read()).totalNs).toBe(30e6);
  });
});

import fc from 'fast-check';
import { type ProcessCpu, TreeLedger } from '../../src/measure/clock/ledger.js';

const MS = 1e6;
const TICK = 10 * MS;
const ROOT = 100;

function cpu(pid: number, parent: number, ownMs: number, reapedMs = 0, start = '1'): ProcessCpu {
  return { pid, parent, startTime: start, ownNs: ownMs * MS, reapedNs: reapedMs * MS };
}

/** A ledger whose totals are told in milliseconds. */
function ledgerOf(...first: ProcessCpu[]) {
  const ledger = new TreeLedger(ROOT);
  expect(ledger.update(first)).toBe(first.reduce((sum, p) => sum + p.ownNs + p.reapedNs, 0));
  return (...processes: ProcessCpu[]) => ledger.update(processes) / MS;
}

test('what the parent reaped is not counted twice', () => {
  const total = ledgerOf(cpu(ROOT, 1, 50), cpu(101, ROOT, 300));
  expect(total(cpu(ROOT, 1, 50, 310))).toBe(360);
});

test('what nobody reaped keeps its last known time', () => {
  const total = ledgerOf(cpu(ROOT, 1, 50), cpu(101, ROOT, 300));
  expect(total(cpu(ROOT, 1, 60))).toBe(360);
  expect(total(cpu(ROOT, 1, 60))).toBe(360);
  expect(total(cpu(ROOT, 1, 60, 70))).toBe(410); // other children; 20 ms may be rounding
});

test('the rounding of reaped time does not add up', () => {
  const total = ledgerOf(cpu(ROOT, 1, 0), cpu(101, ROOT, 6));
  expect(total(cpu(ROOT, 1, 0), cpu(102, ROOT, 6))).toBe(12);
  expect(total(cpu(ROOT, 1, 0, 10), cpu(103, ROOT, 6))).toBe(18);
  expect(total(cpu(ROOT, 1, 0, 10))).toBe(18);
  expect(total(cpu(ROOT, 1, 0, 20))).toBe(20);
});

test('a process that ended with the one above it is looked for further up', () => {
  const tree = [cpu(ROOT, 1, 0), cpu(101, ROOT, 100), cpu(102, 101, 300)];
  expect(ledgerOf(...tree)(cpu(ROOT, 1, 0, 400))).toBe(400);
  expect(ledgerOf(...tree)(cpu(ROOT, 1, 0, 100))).toBe(400); // 102 was handed to init
});

test('an orphan that ended outside of the tree keeps its last known time', () => {
  const total = ledgerOf(cpu(ROOT, 1, 0), cpu(101, ROOT, 0), cpu(102, 101, 300));
  expect(total(cpu(ROOT, 1, 0), cpu(102, 1, 400))).toBe(400);
  expect(total(cpu(ROOT, 1, 0, 500))).toBe(900);
});

test('another process with the same pid is another process', () => {
  const total = ledgerOf(cpu(ROOT, 1, 0), cpu(101, ROOT, 300, 0, '1'));
  expect(total(cpu(ROOT, 1, 0), cpu(101, ROOT, 400, 0, '2'))).toBe(700);
});

test('another process with the pid of the root is not the root', () => {
  const ledger = new TreeLedger(ROOT);
  ledger.update([cpu(ROOT, 1, 0, 0, '1')]);
  expect(() => ledger.update([cpu(ROOT, 1, 0, 0, '2')])).toThrow('process 100 has ended');
});

test('a process that is told zero of once it has ended keeps its time', () => {
  const total = ledgerOf(cpu(ROOT, 1, 0), cpu(101, ROOT, 300, 40));
  expect(total(cpu(ROOT, 1, 0), cpu(101, ROOT, 0, 0))).toBe(340);
});

/** A process as the kernel knows it: exact, and told in ticks once it is somebody's child. */
interface Simulated {
  readonly pid: number;
  readonly startTime: string;
  readonly ignoresChildren: boolean;
  parent: Simulated | undefined;
  ownNs: number;
  userNs: number;
  systemNs: number;
  state: 'runs' | 'zombie' | 'gone';
}

class SimulatedKernel {
  readonly processes: Simulated[] = [];
  usedNs = 0;

  fork(parent: Simulated | undefined, ignoresChildren: boolean): void {
    const serial = this.processes.length;
    // Few pids, so that they are used again.
    const taken = new Set(this.processes.filter((p) => p.state !== 'gone').map((p) => p.pid));
    let pid = ROOT;
    while (taken.has(pid)) pid++;
    this.processes.push({
      ...{ pid, startTime: String(serial), ignoresChildren, parent },
      ...{ ownNs: 0, userNs: 0, systemNs: 0, state: 'runs' },
    });
  }

  burn(process: Simulated, ns: number): void {
    process.ownNs += ns;
    this.usedNs += ns;
  }

  exit(process: Simulated): void {
    process.state = process.parent && !process.parent.ignoresChildren ? 'zombie' : 'gone';
    for (const child of this.processes.filter((p) => p.parent === process)) {
      child.parent = undefined;
      if (child.state === 'zombie') child.state = 'gone';
    }
  }

  reap(process: Simulated): void {
    const parent = process.parent as Simulated;
    parent.userNs += process.userNs + Math.floor(process.ownNs / 3);
    parent.systemNs += process.systemNs + process.ownNs - Math.floor(process.ownNs / 3);
    process.state = 'gone';
  }

  /** What of the processes a clock would find. */
  visible(ledger: TreeLedger): ProcessCpu[] {
    const seen = new Set<Simulated>();
    for (const process of this.processes) {
      if (process.state === 'gone') continue;
      // Parents come before their children in the list.
      const inTree = process.parent !== undefined && seen.has(process.parent);
      if (inTree || ledger.follows(process)) seen.add(process);
    }
    const ticks = (ns: number) => Math.floor(ns / TICK) * TICK;
    return [...seen].map((process) => ({
      ...{ pid: process.pid, startTime: process.startTime, ownNs: process.ownNs },
      parent: process.parent?.pid ?? 1,
      reapedNs: ticks(process.userNs) + ticks(process.systemNs),
    }));
  }
}

const event = fc.oneof(
  { weight: 3, arbitrary: fc.record({ fork: fc.nat(), ignoresChildren: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ burn: fc.nat(), ns: fc.nat(60 * MS) }) },
  { weight: 3, arbitrary: fc.record({ exit: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ reap: fc.nat() }) },
  { weight: 4, arbitrary: fc.constant({ read: true }) },
);

test('never back, never more than was used, never less than was seen', () => {
  const events = fc.array(event, { maxLength: 80, size: 'max' });
  fc.assert(
    fc.property(events, fc.boolean(), (all, rootIgnores) => {
      const kernel = new SimulatedKernel();
      const ledger = new TreeLedger(ROOT);
      kernel.fork(undefined, rootIgnores);
      const seen = new Map<string, number>();
      let before = 0;
      for (const each of [...all, { read: true }]) {
        const inState = (state: Simulated['state']) =>
          kernel.processes.filter((p) => p.state === state);
        const pick = (list: Simulated[], index: number) => list[index % list.length];
        const running = inState('runs');
        if ('fork' in each) kernel.fork(pick(running, each.fork), each.ignoresChildren);
        if ('burn' in each) kernel.burn(pick(running, each.burn) as Simulated, each.ns);
        if ('exit' in each) {
          const leaving = pick(running.slice(1), each.exit); // the root stays
          if (leaving !== undefined) kernel.exit(leaving);
        }
        if ('reap' in each) {
          const zombie = pick(inState('zombie'), each.reap);
          if (zombie !== undefined) kernel.reap(zombie);
        }
        if ('read' in each) {
          const visible = kernel.visible(ledger);
          const total = ledger.update(visible);
          for (const { startTime, ownNs } of visible) seen.set(startTime, ownNs);
          expect(total).toBeGreaterThanOrEqual(before);
          expect(total).toBeLessThanOrEqual(kernel.usedNs);
          expect(total).toBeGreaterThanOrEqual([...seen.values()].reduce((a, b) => a + b, 0));
          before = total;
        }
      }
    }),
    { numRuns: 500 },
  );
});

/** The CPU clock of a process tree, from the operating system's own accounting. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { treePids } from '../app/process-tree.js';
import type { ThreadClock } from '../sampler/attribute.js';

/** CPU used so far. Differences of two readings are meaningful, single values are not. */
export interface CpuReading {
  readonly totalNs: number;
  /** Per living thread, keyed `pid/tid`; empty where the system does not tell. */
  readonly threads: ReadonlyMap<string, ThreadClock>;
}

/** CPU between two readings of the same tree, in milliseconds. */
export function cpuMsBetween(before: CpuReading, after: CpuReading): number {
  return (after.totalNs - before.totalNs) / 1e6;
}

/**
 * Reads the clock of a process and all that descend from it.
 * @throws Error when the root has ended
 */
export async function readCpuClock(root: number): Promise<CpuReading> {
  const pids = await treePids(root);
  if (pids.length === 0) throw new Error(`process ${root} has ended`);
  return process.platform === 'linux' ? linuxClock(pids) : portableClock(pids);
}

/** Linux counts ticks of a hundredth of a second in stat, whatever the kernel's own rate (USER_HZ). */
const TICK_NS = 1e7;

/**
 * `schedstat` gives each living thread's time on a core, and runnable without one, in nanoseconds.
 * What ended is only in `stat`, in ticks: threads that ended in the process's own sum, children that
 * ended in their parent's. Both are added, the first when it is more than the rounding of two ticks.
 */
async function linuxClock(pids: readonly number[]): Promise<CpuReading> {
  const threads = new Map<string, ThreadClock>();
  let totalNs = 0;
  for (const pid of pids) {
    let living = 0;
    for (const tid of await readdir(`/proc/${pid}/task`).catch(() => [])) {
      const text = await readFile(`/proc/${pid}/task/${tid}/schedstat`, 'latin1').catch(() => '');
      if (text === '') continue; // ended between listing and reading
      const [cpuNs = 0, waitNs = 0] = text.split(' ').map(Number);
      threads.set(`${pid}/${tid}`, { cpuNs, waitNs });
      living += cpuNs;
    }
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = (index: number) => Number(fields[index] ?? 0) * TICK_NS;
    const process = ticks(11) + ticks(12); // utime, stime
    const endedThreads = process - living > 2 * TICK_NS ? process - living : 0;
    const endedChildren = ticks(13) + ticks(14); // cutime, cstime
    totalNs += living + endedThreads + endedChildren;
  }
  return { totalNs, threads };
}

/** macOS and others: `ps` tells hundredths of a second per process. */
async function portableClock(pids: readonly number[]): Promise<CpuReading> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'time=', '-p', pids.join(',')]);
  const totalNs = stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/[-:]/).map(Number))
    .reduce((sum, parts) => sum + parts.reduce((value, part) => value * 60 + part, 0) * 1e9, 0);
  return { totalNs, threads: new Map() };
}

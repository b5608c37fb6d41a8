/** The CPU clock of a process tree, from the operating system's own accounting. */
import { openPsClock } from './clock/darwin.js';
import { openLinuxClock } from './clock/linux.js';
import type { CpuClock, CpuReading } from './clock/types.js';
import { openWindowsClock } from './clock/windows.js';

export type { CpuClock, CpuReading } from './clock/types.js';

/**
 * The clock of a process and all that descend from it. What ends between two readings stays
 * counted, with what is known of it.
 */
export function openCpuClock(root: number): CpuClock {
  if (process.platform === 'linux') return openLinuxClock(root);
  return process.platform === 'win32' ? openWindowsClock(root) : openPsClock(root);
}

/** CPU between two readings of the same clock, in milliseconds. */
export function cpuMsBetween(before: CpuReading, after: CpuReading): number {
  return (after.totalNs - before.totalNs) / 1e6;
}

/**
 * Reads the clock once; it remembers nothing of what ended before.
 * @throws Error when the process has ended
 */
export async function readCpuClock(root: number): Promise<CpuReading> {
  const clock = openCpuClock(root);
  try {
    return await clock.read();
  } finally {
    await clock.close();
  }
}

/** What the processes of this machine run, and where; of those that this user may see. */
import { readlink } from 'node:fs/promises';
import type { ProcessInfo, Program } from './process-tree.js';
import { linuxProgram } from './systems/linux.js';
import { macFolder, macPrograms } from './systems/macos.js';
import { listWindowsProcesses } from './systems/windows.js';

/** Programs by pid. */
export async function programsOf(
  processes: readonly ProcessInfo[],
): Promise<ReadonlyMap<number, Program>> {
  if (process.platform === 'linux') {
    const programs = await Promise.all(processes.map(({ pid }) => linuxProgram(pid)));
    return new Map(processes.map(({ pid }, index) => [pid, programs[index] as Program]));
  }
  if (process.platform === 'win32') {
    return new Map((await listWindowsProcesses()).map(({ pid, program }) => [pid, program]));
  }
  return macPrograms();
}

/**
 * The folder that a process runs in, as it sees it itself: inside its container, where it is in one.
 * Empty where this user may not know; Windows tells nobody.
 */
export async function workingFolder(pid: number): Promise<string> {
  if (process.platform === 'win32') return '';
  if (process.platform !== 'linux') return macFolder(pid);
  return readlink(`/proc/${pid}/cwd`).catch(() => '');
}

/** The process to attach to: the topmost Python process of a service. */
import { readlink } from 'node:fs/promises';
import { InputError } from '../errors.js';
import { listenersOf } from './port.js';
import { descendants, listProcesses, type ProcessInfo } from './process-tree.js';

async function isPython(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true; // py-spy tells, with a reason
  const executable = await readlink(`/proc/${pid}/exe`).catch(() => '');
  return /python|pypy/i.test(executable.slice(executable.lastIndexOf('/') + 1));
}

/**
 * The topmost Python process at or below a root: a command such as `uv run …` or a shell keeps a
 * process of another kind above the server. The root itself when none is found.
 */
export async function topmostPython(root: number): Promise<number> {
  for (const info of descendants(await listProcesses(), root)) {
    if (await isPython(info.pid)) return info.pid;
  }
  return root;
}

/**
 * The master of the server that listens on a port: of all listeners, the topmost whose parent
 * does not belong to the same server.
 * @throws InputError when nothing listens there
 */
export async function serverOnPort(port: number): Promise<number> {
  const listeners = await listenersOf(port);
  const first = listeners[0];
  if (first === undefined) {
    throw new InputError(
      `attaching to port ${port}: nothing listens there that this user can see`,
      {
        advice: 'Start the service first, or give app or command to have it started.',
      },
    );
  }
  const all = new Map((await listProcesses()).map((info) => [info.pid, info]));
  let master = await climb(first, all);
  for (const pid of listeners.slice(1)) {
    const other = await climb(pid, all);
    if (descendants([...all.values()], other).some((info) => info.pid === master)) master = other;
  }
  return master;
}

/**
 * Climbs through Python parents of the same process group: granian's master does not listen
 * itself, but a Python program that merely launched the server leads another group.
 */
async function climb(pid: number, all: ReadonlyMap<number, ProcessInfo>): Promise<number> {
  let current = pid;
  for (;;) {
    const info = all.get(current);
    const parent = info === undefined ? undefined : all.get(info.parent);
    if (info === undefined || parent === undefined || parent.pid <= 1) return current;
    if (parent.group !== info.group || !(await isPython(parent.pid))) return current;
    current = parent.pid;
  }
}

/**
 * @throws InputError when there is no such process
 */
export async function requireProcess(pid: number): Promise<void> {
  if (!(await listProcesses()).some((info) => info.pid === pid && !info.zombie)) {
    throw new InputError(`attaching to pid ${pid}: there is no such process`, {
      advice: 'Give the pid of a running service, or app or command to have one started.',
    });
  }
}

/** Processes of this machine: who descends from whom, and how a whole tree is stopped. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { listLinuxProcesses } from './systems/linux.js';
import { listMacProcesses, macProcessesWith } from './systems/macos.js';

const run = promisify(execFile);

export interface ProcessInfo {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** Distinguishes a process from a later one with the same pid. */
  readonly startTime: string;
  readonly zombie: boolean;
}

/** What a process runs. */
export interface Program {
  /** Words of the command line; empty where this user may not know. */
  readonly argv: readonly string[];
  /** The program's file; empty where this user may not know. */
  readonly executable: string;
}

/** Loaded where it is used: the guard, which every measurement starts, is to be up at once. */
function windows() {
  return import('./systems/windows.js');
}

/** All processes that can be seen now. */
export async function listProcesses(): Promise<ProcessInfo[]> {
  switch (process.platform) {
    case 'linux':
      return listLinuxProcesses();
    case 'win32':
      return (await windows()).listWindowsProcesses();
    default:
      return listMacProcesses();
  }
}

/** A process and all that descend from it, the root first; empty when the root has ended. */
export function descendants(all: readonly ProcessInfo[], root: number): ProcessInfo[] {
  const children = new Map<number, ProcessInfo[]>();
  for (const info of all) {
    const siblings = children.get(info.parent);
    if (siblings === undefined) children.set(info.parent, [info]);
    else siblings.push(info);
  }
  const result = all.filter((info) => info.pid === root);
  for (let index = 0; index < result.length; index++) {
    result.push(...(children.get((result[index] as ProcessInfo).pid) ?? []));
  }
  return result;
}

/**
 * The pids of a process and all that descend from it, the root first; empty when it has ended.
 * On Linux it asks the processes themselves, which is much quicker than listing all of /proc.
 */
export async function treePids(root: number): Promise<number[]> {
  const told = process.platform === 'linux' ? await toldChildren(root) : undefined;
  if (told === undefined) return descendants(await listProcesses(), root).map(({ pid }) => pid);
  const pids = [root, ...told];
  for (let index = 1; index < pids.length; index++) {
    pids.push(...((await toldChildren(pids[index] as number)) ?? []));
  }
  return pids;
}

/** Undefined when the process has ended or the kernel was built without such lists. */
async function toldChildren(pid: number): Promise<number[] | undefined> {
  const lists = await Promise.all(
    (await readdir(`/proc/${pid}/task`).catch(() => [])).map((tid) =>
      readFile(`/proc/${pid}/task/${tid}/children`, 'latin1').catch(() => undefined),
    ),
  );
  if (lists.every((list) => list === undefined)) return undefined;
  return lists.flatMap((list) => list?.match(/\d+/g) ?? []).map(Number);
}

/** Variable in the environment of all that we start; finds what left its process group. */
export const MARK_VARIABLE = 'FASTAPI_SPY_MARK';

/**
 * Which of some processes carry a mark. Windows shows nobody's environment: there a process is found
 * by its parent, which it keeps when that has ended.
 */
async function markedProcesses(pids: readonly number[], mark: string): Promise<Set<number>> {
  const entry = `${MARK_VARIABLE}=${mark}`;
  if (process.platform === 'win32') return new Set();
  if (process.platform !== 'linux') return macProcessesWith(entry);
  const found = await Promise.all(
    pids.map((pid) =>
      readFile(`/proc/${pid}/environ`, 'latin1').then(
        (environment) => environment.split('\0').includes(entry),
        () => false,
      ),
    ),
  );
  return new Set(pids.filter((_, index) => found[index]));
}

/** What belongs to something we started: a process that leads its own group, and a mark. */
export interface Owned {
  /** Unknown when the tool died while it was starting it. */
  readonly pid?: number;
  readonly mark: string;
}

async function ownedProcesses(owned: Owned): Promise<ProcessInfo[]> {
  const all = (await listProcesses()).filter((info) => !info.zombie && info.pid !== process.pid);
  const root = owned.pid ?? Number.NaN;
  const tree = new Set(descendants(all, root).map((info) => info.pid));
  const marked = await markedProcesses(
    all.map(({ pid }) => pid),
    owned.mark,
  );
  return all.filter(({ pid, group }) => tree.has(pid) || marked.has(pid) || group === root);
}

/**
 * Stops a process and everything that it started: SIGTERM to the root, so that a server can end
 * its workers itself; then SIGTERM, then SIGKILL to whatever is left. Resolves when all are gone.
 */
export async function stopTree(owned: Owned, graceMs = 5000): Promise<void> {
  const { pid: root } = owned;
  if (process.platform === 'win32') return root === undefined ? undefined : stopWindowsTree(root);
  let left = await ownedProcesses(owned);
  // Known members stay members when their parent ends and they are handed to init.
  const members = new Map(left.map((info) => [identity(info), info]));
  const signalAll = (signal: NodeJS.Signals) =>
    sendSignal(
      left.map(({ pid }) => pid),
      signal,
    );
  const waitFor = async (milliseconds: number, isOver = () => left.length === 0) => {
    const deadline = performance.now() + milliseconds;
    for (;;) {
      const alive = new Set((await listProcesses()).filter((p) => !p.zombie).map(identity));
      for (const info of await ownedProcesses(owned)) members.set(identity(info), info);
      left = [...members.values()].filter((info) => alive.has(identity(info)));
      if (isOver() || performance.now() > deadline) return;
      await sleep(20);
    }
  };
  if (left.length === 0) return;
  const hasRoot = () => left.some((info) => info.pid === root);
  if (root !== undefined && hasRoot()) {
    // A server ends after its workers. What is still there when the root is gone had no such
    // root above it (a shell, for instance) and is told itself, with the same grace.
    await sendSignal([root], 'SIGTERM');
    await waitFor(graceMs, () => !hasRoot());
    if (left.length === 0) return;
  }
  await signalAll('SIGTERM');
  await waitFor(hasRoot() ? 500 : graceMs);
  if (left.length === 0) return;
  await signalAll('SIGKILL');
  await waitFor(2000);
}

function identity(info: ProcessInfo): string {
  return `${info.pid}:${info.startTime}`;
}

/**
 * Nothing tells a Windows process without a window to end in its own time: our services have no
 * console that Ctrl-C could reach (`detached`), and `taskkill` without /F closes windows only.
 */
async function stopWindowsTree(root: number): Promise<void> {
  // Twice: a process that was being started while the first list was made is in the second.
  for (let turn = 0; turn < 2; turn++) {
    const { killWindowsTrees, listWindowsProcesses } = await windows();
    const all = await listWindowsProcesses().catch(() => []);
    // The root may have ended; what it started still names it.
    const members = new Set([root]);
    for (let size = 0; size !== members.size; ) {
      size = members.size;
      for (const { pid, parent } of all) if (members.has(parent)) members.add(pid);
    }
    await killWindowsTrees([...members]);
  }
}

/** Whether there is a process of this id. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/**
 * Sends a signal to processes of ours. What runs under sudo (py-spy, where only root may read
 * memory) takes signals from root only.
 */
export async function sendSignal(pids: readonly number[], signal: NodeJS.Signals): Promise<void> {
  const roots = pids.filter((pid) => {
    try {
      process.kill(pid, signal);
      return false;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  });
  if (roots.length === 0 || process.platform === 'win32') return;
  const args = ['-n', 'kill', `-${signal.slice(3)}`, ...roots.map(String)];
  await run('sudo', args, { timeout: 10_000 }).catch(() => undefined);
}

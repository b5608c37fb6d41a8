/** Processes of this machine: who descends from whom, and how a whole tree is stopped. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface ProcessInfo {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** Distinguishes a process from a later one with the same pid. */
  readonly startTime: string;
  readonly zombie: boolean;
}

/** All processes that can be seen now. */
export async function listProcesses(): Promise<ProcessInfo[]> {
  if (process.platform === 'linux') {
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const all = await Promise.all(pids.map((pid) => processInfo(Number(pid))));
    return all.filter((info) => info !== undefined);
  }
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat=,lstart='], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map((match) => ({
      pid: Number(match[1]),
      parent: Number(match[2]),
      group: Number(match[3]),
      zombie: (match[4] as string).startsWith('Z'),
      startTime: match[5] as string,
    }));
}

async function processInfo(pid: number): Promise<ProcessInfo | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The command's name stands in brackets and may hold anything, brackets and spaces included.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return {
      pid,
      zombie: fields[0] === 'Z' || fields[0] === 'X',
      parent: Number(fields[1]),
      group: Number(fields[2]),
      startTime: fields[19] as string,
    };
  } catch {
    return undefined; // ended between listing and reading
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

async function hasMark(pid: number, mark: string): Promise<boolean> {
  try {
    const environment = await readFile(`/proc/${pid}/environ`, 'latin1');
    return environment.split('\0').includes(`${MARK_VARIABLE}=${mark}`);
  } catch {
    return false;
  }
}

/** What belongs to something we started: a process that leads its own group, and a mark. */
export interface Owned {
  readonly pid: number;
  readonly mark: string;
}

async function ownedProcesses(owned: Owned): Promise<ProcessInfo[]> {
  const all = (await listProcesses()).filter((info) => !info.zombie && info.pid !== process.pid);
  const tree = new Set(descendants(all, owned.pid).map((info) => info.pid));
  const belongs = await Promise.all(
    all.map(
      async (info) =>
        tree.has(info.pid) ||
        info.group === owned.pid ||
        (process.platform === 'linux' && (await hasMark(info.pid, owned.mark))),
    ),
  );
  return all.filter((_, index) => belongs[index]);
}

/**
 * Stops a process and everything that it started: SIGTERM to the root, so that a server can end
 * its workers itself; then SIGTERM, then SIGKILL to whatever is left. Resolves when all are gone.
 */
export async function stopTree(owned: Owned, graceMs = 5000): Promise<void> {
  if (process.platform === 'win32') {
    await run('taskkill', ['/PID', String(owned.pid), '/T', '/F']).catch(() => undefined);
    return;
  }
  let left = await ownedProcesses(owned);
  // Known members stay members when their parent ends and they are handed to init.
  const members = new Map(left.map((info) => [identity(info), info]));
  const signalAll = (signal: NodeJS.Signals) => {
    for (const info of left) trySignal(info.pid, signal);
  };
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
  const hasRoot = () => left.some((info) => info.pid === owned.pid);
  if (hasRoot()) {
    // A server ends after its workers. What is still there when the root is gone had no such
    // root above it (a shell, for instance) and is told itself, with the same grace.
    trySignal(owned.pid, 'SIGTERM');
    await waitFor(graceMs, () => !hasRoot());
    if (left.length === 0) return;
  }
  signalAll('SIGTERM');
  await waitFor(hasRoot() ? 500 : graceMs);
  if (left.length === 0) return;
  signalAll('SIGKILL');
  await waitFor(2000);
}

function identity(info: ProcessInfo): string {
  return `${info.pid}:${info.startTime}`;
}

/** Sends a signal; false when the process has ended or is not ours to signal. */
export function trySignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

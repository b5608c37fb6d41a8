/** Linux: processes from /proc, and the namespaces that a container puts them into. */
import { readdir, readFile, readlink } from 'node:fs/promises';
import type { ProcessInfo, Program } from '../process-tree.js';

const MOST_WORDS = 500;

/** Pids of all processes that can be seen. */
export async function linuxPids(): Promise<number[]> {
  return (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
}

export async function listLinuxProcesses(): Promise<ProcessInfo[]> {
  const all = await Promise.all((await linuxPids()).map(processInfo));
  return all.filter((info) => info !== undefined);
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

/** No words for a kernel thread; no executable where this user may not know. */
export async function linuxProgram(pid: number): Promise<Program> {
  const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return {
    // A title that was set leaves the rest of the old words behind as zeros.
    argv: line.replace(/\0+$/, '').split('\0', MOST_WORDS).filter(Boolean),
    executable: await readlink(`/proc/${pid}/exe`).catch(() => ''),
  };
}

/**
 * A file as a process sees it: of its container, where it is in one.
 * @param path absolute in that process
 */
export function pathSeenBy(pid: number, path: string): string {
  return `/proc/${pid}/root${path}`;
}

/**
 * The ids of a process or thread in all pid namespaces that it is in, the reader's own first, from
 * the text of its `status`; one id where it is in no other, or the kernel is older than 4.1.
 */
export function parseNamespacePids(status: string): number[] {
  const told = /^NSpid:\s*([\d\s]+)$/m.exec(status)?.[1] ?? /^Pid:\s*(\d+)$/m.exec(status)?.[1];
  return (told?.trim().split(/\s+/) ?? []).map(Number);
}

/** The same of a living process; empty when it has ended. */
export async function namespacePids(pid: number): Promise<number[]> {
  return parseNamespacePids(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''));
}

/** Whether a process is in a pid namespace below this process's, as in a container on this host. */
export async function isInOtherPidNamespace(pid: number): Promise<boolean> {
  return process.platform === 'linux' && (await namespacePids(pid)).length > 1;
}

/**
 * Processes that go by a pid inside a container: what `ps` or a log in there says, and not what
 * they are called here.
 */
export async function processesCalled(pidInside: number): Promise<number[]> {
  if (process.platform !== 'linux') return [];
  const pids = await linuxPids();
  const inside = await Promise.all(pids.map(namespacePids));
  return pids.filter(
    (_, index) => (inside[index]?.length ?? 0) > 1 && inside[index]?.at(-1) === pidInside,
  );
}

/** Ids inside and here, of the processes of a tree and of their threads. */
export interface InnerIds {
  readonly processes: ReadonlyMap<number, number>;
  readonly threads: ReadonlyMap<number, number>;
}

/** What the processes and their threads are called in the innermost namespace → here. */
export async function innerIds(pids: readonly number[]): Promise<InnerIds> {
  const processes = new Map<number, number>();
  const threads = new Map<number, number>();
  await Promise.all(
    pids.map(async (pid) => {
      const inside = (await namespacePids(pid)).at(-1);
      if (inside !== undefined) processes.set(inside, pid);
      for (const tid of await readdir(`/proc/${pid}/task`).catch(() => [])) {
        const status = await readFile(`/proc/${pid}/task/${tid}/status`, 'utf8').catch(() => '');
        const thread = parseNamespacePids(status).at(-1);
        if (thread !== undefined) threads.set(thread, Number(tid));
      }
    }),
  );
  return { processes, threads };
}

/**
 * The container that a process runs in, from the text of its `cgroup`: the first twelve digits of
 * its id, as Docker, Podman, containerd and CRI-O show it; undefined for a process of the host.
 */
export function parseContainerId(cgroup: string): string | undefined {
  // The last one of a line: a container in a container stands below the outer one.
  return [...cgroup.matchAll(/(?:^|[/:-])([0-9a-f]{64})(?=[./\n]|$)/gm)].at(-1)?.[1]?.slice(0, 12);
}

/** Undefined also where the process itself is in that container. */
export async function containerOf(pid: number): Promise<string | undefined> {
  if (!(await isInOtherPidNamespace(pid))) return undefined;
  return parseContainerId(await readFile(`/proc/${pid}/cgroup`, 'utf8').catch(() => ''));
}

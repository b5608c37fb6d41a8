/** What all threads of a service are doing now: the stacks of each of its processes, by py-spy. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { workingFolder } from '../app/programs.js';
import { type PythonProcess, pythonTree } from '../app/servers.js';
import { innerIds } from '../app/systems/linux.js';
import { MeasurementError } from '../errors.js';
import { idleKind } from '../profile/idle.js';
import { sourcePlace } from '../profile/paths.js';
import { type PySpy, pidFor, pySpyCommand } from './access.js';
import { complaintOf } from './complaint.js';

const run = promisify(execFile);

export interface DumpedLocal {
  readonly name: string;
  readonly isArgument: boolean;
  /** As Python's `repr` would write it, shortened by py-spy. */
  readonly value: string;
}

export interface DumpedFrame {
  /** Qualified on CPython 3.11 and later. */
  readonly name: string;
  /** Full path; empty where there is none. */
  readonly file: string;
  /** 0 where it is not known. */
  readonly line: number;
  readonly locals: readonly DumpedLocal[];
}

/**
 * `active`: it runs, or would if it got a core. `blocked`: it waits in the middle of something.
 * `idle`: it waits for work, as event loops, pools and masters do.
 */
export type ThreadState = 'active' | 'blocked' | 'idle';

export interface DumpedThread {
  /** The operating system's id where it is known, else Python's. */
  readonly tid: number;
  readonly name: string;
  readonly state: ThreadState;
  readonly holdsGil: boolean;
  /** Innermost first. */
  readonly frames: readonly DumpedFrame[];
}

export interface DumpedProcess {
  readonly pid: number;
  readonly parent: number;
  readonly argv: readonly string[];
  /** Folder it runs in; empty where this user may not know. */
  readonly folder: string;
  /** Those that run first. */
  readonly threads: readonly DumpedThread[];
}

export interface ServiceDump {
  readonly processes: readonly DumpedProcess[];
  /** Processes whose stacks could not be read, and why. */
  readonly unreadable: readonly { readonly pid: number; readonly reason: string }[];
}

/** Text of the stacks of one process; deep recursion with locals stays far below it. */
const MOST_BYTES = 64 * 1024 * 1024;
const TIMEOUT_MS = 20_000;
/** A stack that changes while it is read cannot be read: try again. */
const ATTEMPTS = 3;
/** Readings at once. */
const AT_ONCE = 8;

/**
 * The stacks of a process and all Python processes below it. Each process is stopped while it is
 * read, for some milliseconds.
 * @param localsDepth how much of local variables is read: 0 none, up to 4 for long values
 * @throws MeasurementError when not even one process could be read
 */
export async function dumpService(
  pySpy: PySpy,
  root: number,
  localsDepth: number,
): Promise<ServiceDump> {
  const tree = await pythonTree(root);
  const processes: DumpedProcess[] = [];
  const unreadable: { pid: number; reason: string }[] = [];
  for (let start = 0; start < tree.length; start += AT_ONCE) {
    const batch = tree.slice(start, start + AT_ONCE);
    const read = await Promise.all(batch.map((each) => readProcess(pySpy, each, localsDepth)));
    for (const [index, outcome] of read.entries()) {
      if (typeof outcome !== 'string') processes.push(outcome);
      else unreadable.push({ pid: (batch[index] as PythonProcess).pid, reason: outcome });
    }
  }
  if (processes.length === 0) {
    throw new MeasurementError(
      `reading the stacks of process ${root}: ${unreadable[0]?.reason ?? 'it is no Python process, or has ended'}`,
    );
  }
  return { processes, unreadable };
}

/** @returns the process, or why its stacks could not be read */
async function readProcess(
  pySpy: PySpy,
  { pid, parent, argv }: PythonProcess,
  localsDepth: number,
): Promise<DumpedProcess | string> {
  const [file, args] = pySpyCommand(pySpy, [
    'dump',
    ...['--pid', String(await pidFor(pySpy, pid)), '--json', '--full-filenames'],
    ...Array<string>(localsDepth).fill('--locals'),
  ]);
  let reason = '';
  let moving: string[] = [];
  for (let turn = 0; turn < ATTEMPTS; turn++) {
    try {
      const { stdout } = await run(file, [...args, ...moving], {
        timeout: TIMEOUT_MS,
        maxBuffer: MOST_BYTES,
        windowsHide: true,
      });
      const folder = await workingFolder(pid);
      const threads = readDump(stdout, pid);
      if (pySpy.within === undefined) return { pid, parent, argv, folder, threads };
      const { threads: ids } = await innerIds([pid]);
      const called = threads.map((each) => ({ ...each, tid: ids.get(each.tid) ?? each.tid }));
      return { pid, parent, argv, folder, threads: called };
    } catch (error) {
      // Where stopping others is forbidden, but reading them is not, it is read as it runs.
      reason = reasonOf(error as Error & { stderr?: string; code?: string; killed?: boolean });
      if (/Failed to suspend/.test(reason)) moving = ['--nonblocking'];
    }
  }
  return reason;
}

function reasonOf(error: Error & { stderr?: string; code?: string; killed?: boolean }): string {
  if (error instanceof MeasurementError) return error.message;
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
    return `its stacks take more than ${MOST_BYTES / 1024 / 1024} MB of text`;
  }
  if (error.killed === true) return `py-spy did not answer within ${TIMEOUT_MS / 1000} s`;
  return complaintOf(error.stderr?.trim() || error.message);
}

const dumpSchema = z.array(
  z.object({
    thread_id: z.number(),
    os_thread_id: z.number().nullish(),
    thread_name: z.string().nullish(),
    active: z.boolean(),
    owns_gil: z.boolean(),
    frames: z.array(
      z.object({
        name: z.string(),
        filename: z.string(),
        line: z.number(),
        locals: z
          .array(z.object({ name: z.string(), arg: z.boolean(), repr: z.string().nullish() }))
          .nullish(),
      }),
    ),
  }),
);

/**
 * The threads in what `py-spy dump --json` writes; those that run first, then by name and id.
 * @throws MeasurementError when it is nothing of that kind
 */
export function readDump(text: string, pid: number): DumpedThread[] {
  let parsed: z.infer<typeof dumpSchema>;
  try {
    parsed = dumpSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new MeasurementError(
      `reading the stacks of process ${pid}: py-spy wrote something that is no list of threads`,
      { cause, details: (cause as Error).message.slice(0, 500) },
    );
  }
  const threads = parsed.map((thread): DumpedThread => {
    const frames = thread.frames.map(
      ({ name, filename, line, locals }): DumpedFrame => ({
        name,
        file: filename,
        line: Math.max(0, Math.trunc(line)),
        locals: (locals ?? []).map((each) => ({
          name: each.name,
          isArgument: each.arg,
          value: each.repr ?? '?',
        })),
      }),
    );
    return {
      tid: thread.os_thread_id ?? thread.thread_id,
      name: thread.thread_name ?? '',
      state: stateOf(thread.active, frames),
      holdsGil: thread.owns_gil,
      frames,
    };
  });
  const rank: readonly ThreadState[] = ['active', 'blocked', 'idle'];
  return threads.sort(
    (a, b) =>
      rank.indexOf(a.state) - rank.indexOf(b.state) ||
      a.name.localeCompare(b.name, 'en') ||
      a.tid - b.tid,
  );
}

/**
 * An event loop waits for work whatever stands below it. A thread in `Condition.wait` does so in a
 * pool, but not when the application's code called for it: that waits for a result, or for ever.
 */
function stateOf(active: boolean, frames: readonly DumpedFrame[]): ThreadState {
  const [leaf] = frames;
  if (leaf === undefined) return active ? 'active' : 'idle';
  const kind = idleKind(leaf);
  if (kind === 'loop') return active ? 'active' : 'idle';
  if (kind === 'poll') return 'idle';
  if (kind === undefined) return active ? 'active' : 'blocked';
  return frames.some(isApplications) ? 'blocked' : 'idle';
}

/** Whether a frame is of the application's own functions, wherever its project is. */
function isApplications({ name, file }: DumpedFrame): boolean {
  return name !== '<module>' && sourcePlace(file, '').origin === 'app';
}

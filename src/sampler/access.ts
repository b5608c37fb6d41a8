/** Whether this user may read the memory of a process, and how py-spy is called for it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isInOtherPidNamespace, namespacePids } from '../app/systems/linux.js';
import { MeasurementError } from '../errors.js';
import { complaintOf } from './complaint.js';
import { diagnose, isPermissionProblem } from './diagnosis.js';
import { gatherEvidence } from './evidence.js';

const run = promisify(execFile);

/** How py-spy is called: itself, or through sudo; here, or in a container's pid namespace. */
export interface PySpy {
  readonly path: string;
  readonly sudo: boolean;
  /**
   * A process in whose pid namespace py-spy runs, and uses the ids that processes have there.
   * Python stores the ids that its threads have inside. py-spy looks them up among those outside,
   * finds none, and takes every thread for one that runs: from another namespace, all that wait would
   * be sampled as if they worked. (Seen: 1,826 samples instead of 297.)
   */
  readonly within?: number;
}

/** The command line that calls py-spy with some arguments; processes in them are `pidFor`'s. */
export function pySpyCommand(pySpy: PySpy, args: readonly string[]): [string, string[]] {
  const entered =
    pySpy.within === undefined
      ? []
      : // Only the pid namespace: files are read and written here. /proc must be of that namespace.
        ['nsenter', '--target', String(pySpy.within), '--pid', '--'].concat([
          ...['unshare', '--mount', '--mount-proc', '--'],
        ]);
  const [file, ...words] = [
    ...(pySpy.sudo ? ['sudo', '-n'] : []),
    ...entered,
    pySpy.path,
    ...args,
  ] as [string, ...string[]];
  return [file, words];
}

/** What a process is called where py-spy runs. */
export async function pidFor(pySpy: PySpy, pid: number): Promise<number> {
  if (pySpy.within === undefined) return pid;
  return (await namespacePids(pid)).at(-1) ?? pid;
}

/**
 * Finds out how py-spy can read a process: directly, else with passwordless sudo. No setting of
 * the machine is changed.
 * @throws MeasurementError naming the cause and the ways out
 */
export async function gainAccess(path: string, pid: number): Promise<PySpy> {
  const ways: PySpy[] = [
    { path, sudo: false },
    { path, sudo: true },
  ];
  // From here a container's process can be read, but not all be told; see `within`.
  if (await isInOtherPidNamespace(pid)) {
    ways.unshift(...ways.map((way) => ({ ...way, within: pid })));
  }
  let failure: string | undefined;
  for (const way of ways) {
    const reason = await attempt(way, pid);
    if (reason === undefined) return way;
    if (!way.sudo && way.within === undefined) {
      failure = reason;
      // sudo helps against nothing else
      if (!isPermissionProblem(reason)) break;
    }
  }
  const { what, advice } = diagnose(await gatherEvidence(pid, failure ?? ''));
  throw new MeasurementError(`attaching py-spy to process ${pid}: ${what}`, { advice });
}

/**
 * @throws MeasurementError when samples of a process would show what waits as if it ran
 */
export async function requireTrueSamples(pySpy: PySpy, pid: number): Promise<void> {
  if (pySpy.within !== undefined || !(await isInOtherPidNamespace(pid))) return;
  throw new MeasurementError(
    `sampling process ${pid}: it is in a container, and from outside py-spy cannot tell which of its threads run`,
    {
      advice: [
        'Any one of these helps:',
        '  - run this as root, or with passwordless sudo, and with nsenter and unshare (util-linux) installed',
        '  - run it in the container, or beside it: docker run --pid=container:NAME …, kubectl debug --target=CONTAINER …',
        'docs/containers.md has examples. dump works from outside as well.',
      ].join('\n'),
    },
  );
}

/** Undefined on success, else the reason in one line. */
async function attempt(pySpy: PySpy, pid: number): Promise<string | undefined> {
  const target = String(await pidFor(pySpy, pid));
  const [file, args] = pySpyCommand(pySpy, ['dump', '--nonblocking', '--pid', target]);
  // A stack that changes while it is read is no reason to give up: try a few times.
  let reason = '';
  for (let turn = 0; turn < 5; turn++) {
    try {
      await run(file, args, { timeout: 20_000, windowsHide: true });
      return undefined;
    } catch (error) {
      const { stderr, message } = error as { stderr?: string; message: string };
      reason = complaintOf(stderr?.trim() || message);
      if (isPermissionProblem(reason) || isHopeless(reason)) return reason;
    }
  }
  return reason;
}

function isHopeless(reason: string): boolean {
  return /password is required|not allowed|ENOENT|nsenter: |unshare: |no such process/i.test(
    reason,
  );
}

/** The stacks of a process as text; empty where they cannot be read. */
export async function dumpStacks(path: string, pid: number): Promise<string> {
  for (const sudo of [false, true]) {
    const [file, args] = pySpyCommand({ path, sudo }, ['dump', '--pid', String(pid)]);
    try {
      return (await run(file, args, { timeout: 10_000, windowsHide: true })).stdout.trim();
    } catch {
      // with sudo, then without an answer: this only adds to another error's evidence
    }
  }
  return '';
}

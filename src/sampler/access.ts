/** Whether this user may read the memory of a process, and what to do where not. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { MeasurementError } from '../errors.js';

const run = promisify(execFile);

/** How py-spy is called: itself, or through sudo. */
export interface PySpy {
  readonly path: string;
  readonly sudo: boolean;
}

/** The command line that calls py-spy with some arguments. */
export function pySpyCommand(pySpy: PySpy, args: readonly string[]): [string, string[]] {
  return pySpy.sudo ? ['sudo', ['-n', pySpy.path, ...args]] : [pySpy.path, [...args]];
}

/**
 * Finds out how py-spy can read a process: directly, else with passwordless sudo. No setting of
 * the machine is changed.
 * @throws MeasurementError naming the cause and the ways out
 */
export async function gainAccess(path: string, pid: number): Promise<PySpy> {
  const direct: PySpy = { path, sudo: false };
  const failure = await attempt(direct, pid);
  if (failure === undefined) return direct;
  if (!isPermissionProblem(failure)) {
    throw new MeasurementError(`attaching py-spy to process ${pid}: ${failure}`, {
      advice:
        'py-spy reads CPython 3.3 to 3.15, not free-threaded builds; the process must be a Python process.',
    });
  }
  const withSudo: PySpy = { path, sudo: true };
  if ((await attempt(withSudo, pid)) === undefined) return withSudo;
  throw new MeasurementError(
    `attaching py-spy to process ${pid}: this user may not read its memory (${await cause(failure)})`,
    {
      advice: [
        'Any one of these helps:',
        '  - allow it on this machine: echo 0 | sudo tee /proc/sys/kernel/yama/ptrace_scope',
        '  - let this user call sudo without a password (hosted runners do), or run as root',
        '  - in a container: start it with --cap-add SYS_PTRACE',
      ].join('\n'),
    },
  );
}

/** Undefined on success, else the reason in one line. */
async function attempt(pySpy: PySpy, pid: number): Promise<string | undefined> {
  const [file, args] = pySpyCommand(pySpy, ['dump', '--nonblocking', '--pid', String(pid)]);
  // A stack that changes while it is read is no reason to give up: try a few times.
  let reason = '';
  for (let turn = 0; turn < 5; turn++) {
    try {
      await run(file, args, { timeout: 20_000 });
      return undefined;
    } catch (error) {
      const { stderr, message } = error as { stderr?: string; message: string };
      reason = lastReason(stderr?.trim() || message);
      if (isPermissionProblem(reason) || /password is required|not allowed|ENOENT/.test(reason)) {
        return reason;
      }
    }
  }
  return reason;
}

function lastReason(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const told = lines.filter((line) => /^(Reason: |Error: |Permission)/i.test(line));
  return (told.at(-1) ?? lines.at(-1) ?? 'no reason given').replace(/^(Reason|Error): /, '');
}

function isPermissionProblem(reason: string): boolean {
  return /permission denied|operation not permitted|EPERM|EACCES|elevated permissions/i.test(
    reason,
  );
}

async function cause(failure: string): Promise<string> {
  const scope = await readFile('/proc/sys/kernel/yama/ptrace_scope', 'utf8').catch(() => '');
  if (scope.trim() !== '' && scope.trim() !== '0') return `Yama's ptrace_scope is ${scope.trim()}`;
  if (process.platform === 'darwin') return 'macOS lets only root do so';
  return failure;
}

/** The stacks of a process as text; empty where they cannot be read. */
export async function dumpStacks(path: string, pid: number): Promise<string> {
  for (const sudo of [false, true]) {
    const [file, args] = pySpyCommand({ path, sudo }, ['dump', '--pid', String(pid)]);
    try {
      return (await run(file, args, { timeout: 10_000 })).stdout.trim();
    } catch {
      // with sudo, then without an answer: this only adds to another error's evidence
    }
  }
  return '';
}

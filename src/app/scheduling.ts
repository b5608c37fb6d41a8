/**
 * When the tool's own processes get a core. The sampler must look at random moments: with an
 * ordinary policy it gets its turn when the service or the load sleeps, which is always the same
 * phase of a request. docs/attribution.md has the measurements. Nothing here is needed to measure;
 * where it cannot be had, the attribution is less exact.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { treePids } from './process-tree.js';

const run = promisify(execFile);

async function chrt(args: readonly string[], sudo: boolean): Promise<boolean> {
  const [file, all] = sudo ? ['sudo', ['-n', 'chrt', ...args]] : ['chrt', args];
  return run(file, all, { timeout: 5000 }).then(
    () => true,
    () => false,
  );
}

/** By sudo where this user may not. */
async function chrtWithRights(args: readonly string[]): Promise<boolean> {
  return (await chrt(args, false)) || chrt(args, true);
}

/**
 * Lets a process of ours run only when nobody else wants the core (SCHED_IDLE; needs no right).
 * @returns whether the system did so
 */
export async function runInTheBackground(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  return chrt(['--all-tasks', '--idle', '--pid', '0', String(pid)], false);
}

/**
 * Takes a process of ours out of the background again (which needs root, passwordless sudo or a
 * raised RLIMIT_NICE).
 * @returns whether the system did so
 */
export async function runNormally(pid: number): Promise<boolean> {
  return chrtWithRights(['--all-tasks', '--other', '--pid', '0', String(pid)]);
}

/** How the main thread of a process got cores so far; undefined where the system does not tell. */
export async function coreWaits(
  pid: number,
): Promise<{ readonly seconds: number; readonly turns: number } | undefined> {
  // Nanoseconds on a core, nanoseconds in the queue for one, turns.
  const text = await readFile(`/proc/${pid}/schedstat`, 'latin1').catch(() => undefined);
  const [, waited, turns] = text?.trim().split(' ').map(Number) ?? [];
  if (waited === undefined || turns === undefined) return undefined;
  return { seconds: waited / 1e9, turns };
}

/**
 * Gives a process of ours, and what it runs, a core as soon as it wants one (SCHED_FIFO; needs
 * root or passwordless sudo).
 * @returns whether the system did so
 */
export async function runAtOnce(root: number): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  let done = false;
  // Under sudo the process is sudo, and the one that matters is below it.
  for (const pid of await treePids(root)) {
    done = await chrtWithRights(['--all-tasks', '--fifo', '--pid', '1', String(pid)]);
  }
  return done;
}

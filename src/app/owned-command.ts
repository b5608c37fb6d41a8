/** Commands that run to their end: owned by the guard, stopped on request, their output kept. */
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { MeasurementError } from '../errors.js';
import type { Guard } from './guard.js';

const OUTPUT_CHARACTERS = 1_000_000;

export interface OwnedCommand {
  /** What is being done, for messages: "checking out the base (main)". */
  readonly what: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** All of its environment. */
  readonly env: NodeJS.ProcessEnv;
}

export interface Outcome {
  /** How it failed, for people ("ended with exit code 1"); empty when it did not. */
  readonly failure: string;
  /** Whether there is no such program. */
  readonly isMissing: boolean;
  /** The end of what it wrote, on both streams. */
  readonly output: string;
}

/**
 * Runs a command to its end. Nothing that it started is left running.
 * @throws MeasurementError when `signal` stops it
 */
export async function runOwned(
  command: OwnedCommand,
  guard: Guard,
  signal?: AbortSignal,
): Promise<Outcome> {
  requireNotStopped(command.what, signal);
  const child = guard.start((environment) =>
    spawn(command.file, command.args, {
      cwd: command.cwd,
      env: { ...command.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      windowsHide: true,
    }),
  );
  const { pid } = child;
  let output = '';
  const keep = (chunk: string) => {
    output = (output + chunk).slice(-OUTPUT_CHARACTERS);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const closed = new Promise((done) => child.once('close', done));
  const stopped = () => {
    if (pid !== undefined) guard.stop(pid).catch(() => undefined); // the end waits for it again
  };
  signal?.addEventListener('abort', stopped, { once: true });
  try {
    // Its exit and not the end of its output: a server that it started would hold that open.
    const end = await new Promise<Omit<Outcome, 'output'>>((done) => {
      child.once('error', (error: NodeJS.ErrnoException) =>
        done({
          failure: `could not be started: ${error.message}`,
          isMissing: error.code === 'ENOENT',
        }),
      );
      child.once('exit', (code, killer) =>
        done({ failure: ending(code, killer), isMissing: false }),
      );
    });
    if (pid !== undefined) {
      await guard.stop(pid);
      await Promise.race([closed, sleep(1000, undefined, { ref: false })]);
    }
    requireNotStopped(command.what, signal);
    return { ...end, output };
  } finally {
    signal?.removeEventListener('abort', stopped);
  }
}

function ending(code: number | null, killer: NodeJS.Signals | null): string {
  if (code === 0) return '';
  return killer === null ? `ended with exit code ${code}` : `was ended by ${killer}`;
}

function requireNotStopped(what: string, signal: AbortSignal | undefined): void {
  if (signal?.aborted === true)
    throw new MeasurementError(`${what}: stopped before it was finished`);
}

/** The last lines of an output, for the details of an error. */
export function lastLines(output: string, lines = 40): string {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}

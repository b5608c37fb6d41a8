/** py-spy attached to a process tree, from its first sample to the file it leaves. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Guard } from '../app/guard.js';
import { runAtOnce } from '../app/scheduling.js';
import { MeasurementError } from '../errors.js';
import { type PySpy, pidFor, pySpyCommand, requireTrueSamples } from './access.js';
import { type ThreadIds, translationFor } from './namespaces.js';
import { openStopper, stoppable } from './stop.js';

/** What is sampled, and how; the rest is as py-spy has it. */
export interface SamplingOptions {
  readonly rateHz: number;
  /** Threads that sleep as well. */
  readonly idle?: boolean;
  /** Only threads that hold the GIL. */
  readonly gil?: boolean;
  /** Frames of C, C++ and Cython as well; the process is stopped for each sample. */
  readonly native?: boolean;
  /** Stops the process for each sample: whole stacks, but work in short jobs of pools is lost. */
  readonly blocking?: boolean;
  /** Whether processes below the given one are sampled; they are unless it is false. */
  readonly subprocesses?: boolean;
  /** Which line of a function: the running one unless given, its first one, or none. */
  readonly lines?: 'first' | 'none';
}

export interface Attached {
  /** Whether py-spy gets a core at once; without that it does not look at random moments. */
  readonly promptly: boolean;
  /** Resolves when py-spy ends by itself, with how: it does so when the process ends. */
  readonly ended: Promise<string>;
  /** An error of this recording, with what py-spy said. */
  failure(what: string): MeasurementError;
  /**
   * Stops sampling and reads the file; one that py-spy left when the process ended counts.
   * @throws MeasurementError when it left no file
   */
  stop(): Promise<WrittenProfile>;
}

/** py-spy's file and what it said. */
export interface WrittenProfile {
  /** Of a speedscope file. */
  readonly bytes: Uint8Array;
  readonly path: string;
  /** The ids that a thread of the file has here: in a container they are others. */
  readonly idsHere: <T extends ThreadIds>(thread: T) => T;
  /** Ticks at which a stack could not be read whole. */
  readonly errors: number;
  /** Largest lag behind its own clock that py-spy reported; 0 when it kept up. */
  readonly lagSeconds: number;
}

const START_TIMEOUT_MS = 20_000;
const STOP_TIMEOUT_MS = 30_000;
/** py-spy takes SIGINT from just after its first line on; right on it, one file in six was lost. */
const SETTLE_MS = 300;

/** The arguments of a recording, for a process and a file. */
export function recordArguments(pid: number, options: SamplingOptions, file: string): string[] {
  const { rateHz, idle, gil, native, blocking, subprocesses, lines } = options;
  const when = (flag: string, isGiven: boolean | undefined) => (isGiven === true ? [flag] : []);
  return [
    'record',
    ...['--pid', String(pid)],
    ...when('--subprocesses', subprocesses !== false),
    ...when('--nonblocking', blocking !== true && native !== true),
    '--full-filenames',
    ...when('--idle', idle),
    ...when('--gil', gil),
    ...when('--native', native),
    ...when('--function', lines === 'first'),
    ...when('--nolineno', lines === 'none'),
    ...['--rate', String(rateHz)],
    ...['--format', 'speedscope'],
    ...['--output', file],
  ];
}

/**
 * Attaches py-spy and returns once it samples.
 * @throws MeasurementError with py-spy's own words
 */
export async function attach(
  pySpy: PySpy,
  pid: number,
  options: SamplingOptions,
  guard: Guard,
): Promise<Attached> {
  await requireTrueSamples(pySpy, pid);
  const target = await pidFor(pySpy, pid);
  const folder = guard.temporaryFolder();
  const path = join(folder, 'profile.speedscope.json');
  const [file, args] = pySpyCommand(pySpy, recordArguments(target, options, path));
  const child = guard.start((environment) =>
    spawn(file, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
      ...stoppable(process.platform),
    }),
  );
  let output = '';
  let complaints = '';
  let ending: string | undefined;
  const ended = new Promise<string>((done) => {
    const end = (how: string) => {
      ending ??= how;
      done(ending);
    };
    child.once('error', (error) => end(`could not be started: ${error.message}`));
    child.once('close', (code, signal) =>
      end(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`),
    );
  });
  const sampling = new Promise<void>((done) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (/Sampling process/.test(output)) done();
    });
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    complaints = (complaints + chunk).slice(-20_000);
  });
  const stopper = child.pid === undefined ? undefined : openStopper(child.pid);
  const translation = translationFor(pySpy, pid);
  const clean = async () => {
    stopper?.close();
    if (child.pid !== undefined) await guard.stop(child.pid, 0);
    await guard.removeFolder(folder);
  };
  const failure = (what: string) =>
    new MeasurementError(`sampling process ${pid}: py-spy ${what}`, {
      details: `${output}\n${complaints}`.trim(),
    });
  await Promise.race([sampling, ended, sleep(START_TIMEOUT_MS, undefined, { ref: false })]);
  if (!/Sampling process/.test(output) || (ending !== undefined && !isOrderly(ending))) {
    const error = failure(ending ?? `did not begin within ${START_TIMEOUT_MS / 1000} s`);
    await clean();
    throw error;
  }
  const promptly = await runAtOnce(child.pid as number);
  await translation?.learn();
  await sleep(SETTLE_MS);
  return {
    promptly,
    ended,
    failure,
    async stop() {
      try {
        if (ending === undefined) {
          await translation?.learn();
          await stopper?.stop();
        }
        await Promise.race([ended, sleep(STOP_TIMEOUT_MS, undefined, { ref: false })]);
        if (ending === undefined) throw failure(`did not stop within ${STOP_TIMEOUT_MS / 1000} s`);
        if (!isOrderly(ending)) throw failure(ending);
        const bytes = await readFile(path).catch((cause: Error) => {
          throw failure(`left no profile (${cause.message})`);
        });
        const told = `${output}\n${complaints}`;
        return {
          bytes,
          path,
          idsHere: (ids) => translation?.idsHere(ids) ?? ids,
          errors: Number(/Errors: (\d+)/.exec(told)?.[1] ?? 0),
          lagSeconds: Math.max(
            0,
            ...[...told.matchAll(/([\d.]+)s behind in sampling/g)].map((match) => Number(match[1])),
          ),
        };
      } finally {
        await clean();
      }
    },
  };
}

/** Whether py-spy ended as it should, which it does as well when the process has ended. */
export function isOrderly(ending: string): boolean {
  return ending === 'ended with exit code 0';
}

/** One recording: py-spy attached to a process tree from `start` to `stop`. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Guard } from '../app/guard.js';
import { runAtOnce } from '../app/scheduling.js';
import { MeasurementError } from '../errors.js';
import { type PySpy, pidFor, pySpyCommand, requireTrueSamples } from './access.js';
import { translationFor } from './namespaces.js';
import { readSpeedscope, type SampledThread } from './speedscope.js';
import { openStopper, stoppable } from './stop.js';

export interface Recording {
  /** Whether py-spy gets a core at once; without that it does not look at random moments. */
  readonly promptly: boolean;
  /** Rejects when py-spy ends by itself; never resolves. */
  readonly broken: Promise<never>;
  /**
   * Stops sampling and reads what was seen.
   * @throws MeasurementError when py-spy ended by itself or left no readable file
   */
  stop(): Promise<RecordedSamples>;
}

export interface RecordedSamples {
  readonly threads: readonly SampledThread[];
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
export function recordArguments(pid: number, rateHz: number, file: string): string[] {
  return [
    'record',
    ...['--pid', String(pid)],
    '--subprocesses',
    '--nonblocking',
    '--full-filenames',
    ...['--rate', String(rateHz)],
    ...['--format', 'speedscope'],
    ...['--output', file],
  ];
}

/**
 * Attaches py-spy and returns once it samples.
 * @throws MeasurementError with py-spy's own words
 */
export async function startRecording(
  pySpy: PySpy,
  pid: number,
  rateHz: number,
  guard: Guard,
): Promise<Recording> {
  await requireTrueSamples(pySpy, pid);
  const target = await pidFor(pySpy, pid);
  const folder = guard.temporaryFolder();
  const path = join(folder, 'profile.speedscope.json');
  const [file, args] = pySpyCommand(pySpy, recordArguments(target, rateHz, path));
  const { mark, environment } = guard.mark();
  const child = spawn(file, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    ...stoppable(process.platform),
  });
  if (child.pid !== undefined) guard.own(child.pid, mark);
  let output = '';
  let complaints = '';
  let ended: string | undefined;
  const exited = new Promise<void>((done) => {
    child.once('error', (error) => {
      ended = `could not be started: ${error.message}`;
      done();
    });
    child.once('close', (code, signal) => {
      ended ??= signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
      done();
    });
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
  await Promise.race([sampling, exited, sleep(START_TIMEOUT_MS, undefined, { ref: false })]);
  if (!/Sampling process/.test(output) || ended !== undefined) {
    const error = failure(ended ?? `did not begin within ${START_TIMEOUT_MS / 1000} s`);
    await clean();
    throw error;
  }
  const promptly = await runAtOnce(child.pid as number);
  await translation?.learn();
  await sleep(SETTLE_MS);
  let stopping = false;
  const broken = exited.then(() => {
    if (!stopping) throw failure(`${ended} before the round was over`);
    return new Promise<never>(() => undefined);
  });
  broken.catch(() => undefined); // whoever waits for it is told
  return {
    promptly,
    broken,
    async stop() {
      stopping = true;
      try {
        if (ended !== undefined) throw failure(`${ended} before the round was over`);
        await translation?.learn();
        await stopper?.stop();
        await Promise.race([exited, sleep(STOP_TIMEOUT_MS, undefined, { ref: false })]);
        if (ended === undefined) throw failure(`did not stop within ${STOP_TIMEOUT_MS / 1000} s`);
        if (!/exit code 0$/.test(ended)) throw failure(ended);
        const text = await readFile(path, 'utf8').catch((cause: Error) => {
          throw failure(`left no profile (${cause.message})`);
        });
        const threads = readSpeedscope(text, path);
        const told = `${output}\n${complaints}`;
        return {
          threads: translation?.translate(threads) ?? threads,
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

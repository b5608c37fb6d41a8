/** The samples of one round: py-spy attached to a process tree from `start` to `stop`. */
import type { Guard } from '../app/guard.js';
import type { PySpy } from './access.js';
import { attach } from './attach.js';
import { readSpeedscope, type SampledThread } from './speedscope.js';

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
  const attached = await attach(pySpy, pid, { rateHz }, guard);
  let stopping = false;
  let tooEarly: Error | undefined;
  const broken = attached.ended.then((how) => {
    if (stopping) return new Promise<never>(() => undefined);
    tooEarly = attached.failure(`${how} before the round was over`);
    throw tooEarly;
  });
  broken.catch(() => undefined); // whoever waits for it is told
  return {
    promptly: attached.promptly,
    broken,
    async stop() {
      stopping = true;
      const written = await attached.stop().catch((error: unknown) => {
        throw tooEarly ?? error;
      });
      if (tooEarly !== undefined) throw tooEarly;
      const { bytes, path, idsHere, errors, lagSeconds } = written;
      const text = Buffer.from(bytes).toString('utf8');
      return { threads: readSpeedscope(text, path).map(idsHere), errors, lagSeconds };
    },
  };
}

/** A profile of a running process tree, of any length. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Guard } from '../app/guard.js';
import { isAlive } from '../app/process-tree.js';
import { InputError, type MeasurementError } from '../errors.js';
import { joinProfiles } from '../profile/formats/join.js';
import { readProfile } from '../profile/formats/read.js';
import type { RecordedProfile } from '../profile/formats/types.js';
import { inSamples } from '../profile/formats/units.js';
import type { PySpy } from './access.js';
import { type Attached, attach, isOrderly, type SamplingOptions } from './attach.js';

/** What is recorded, and for how long. */
export interface ProfileRequest {
  readonly pySpy: PySpy;
  readonly pid: number;
  readonly options: SamplingOptions;
  /** Time that is sampled. */
  readonly seconds: number;
  /** Absolute folder of the service's own code; empty: its files keep their whole paths. */
  readonly projectRoot: string;
  /** Owns what is started; its owner closes it. */
  readonly guard: Guard;
  /** Ends the recording early; what there is counts. */
  readonly signal: AbortSignal;
  /** Told when the first sample may come. */
  readonly onStart?: (how: Pick<Attached, 'promptly'>) => void;
}

/** What was seen. */
export interface ProfileOfService {
  /** In samples; undefined: there is none. */
  readonly profile: RecordedProfile | undefined;
  /** Time that was sampled. */
  readonly seconds: number;
  /** Ticks at which a stack could not be read whole. */
  readonly errors: number;
  /** Largest lag behind its own clock that py-spy reported; 0 when it kept up. */
  readonly lagSeconds: number;
  /** Why it ended: the time was over, it was stopped, the service or py-spy ended meanwhile. */
  readonly end: 'time' | 'stopped' | 'service' | MeasurementError;
}

/**
 * py-spy keeps every sample until it ends, and a file of speedscope is read in whole. So a long
 * recording is one of parts with so many ticks each, between which some tenths of a second are not
 * seen: one in a thousand at 100 Hz.
 */
export const TICKS_OF_A_PART = 30_000;

/**
 * Records until the time is over, it is stopped, or the process ends.
 * @param ticks of a part
 * @throws MeasurementError when py-spy cannot begin
 */
export async function recordProfile(
  request: ProfileRequest,
  ticks = TICKS_OF_A_PART,
): Promise<ProfileOfService> {
  const { signal, options, seconds: wanted } = request;
  const all = { seconds: 0, errors: 0, lagSeconds: 0 };
  let profile: RecordedProfile | undefined;
  const finished = (end: ProfileOfService['end']) => ({ ...all, profile, end });
  for (let number = 0; ; number++) {
    if (signal.aborted) return finished('stopped');
    if (all.seconds >= wanted) return finished('time');
    let attached: Attached;
    try {
      attached = await attach(request.pySpy, request.pid, options, request.guard);
    } catch (error) {
      // A guard that is closed, or a py-spy that cannot go on, must not take along what there is.
      if (number === 0) throw error;
      return finished(isAlive(request.pid) ? (error as MeasurementError) : 'service');
    }
    if (number === 0) request.onStart?.(attached);
    const seconds = Math.min(wanted - all.seconds, ticks / options.rateHz);
    const began = performance.now();
    const pause = sleep(seconds * 1000, undefined, { signal }).catch(() => undefined);
    const ending = await Promise.race([pause, attached.ended]);
    // A tick or two more or less is no part of its own.
    const spent = (performance.now() - began) / 1000;
    all.seconds =
      ending === undefined && !signal.aborted ? all.seconds + seconds : all.seconds + spent;
    try {
      const { bytes, path, idsHere, errors, lagSeconds } = await attached.stop();
      all.errors += errors;
      all.lagSeconds = Math.max(all.lagSeconds, lagSeconds);
      const part = await readPart(bytes, path, request);
      const parts = part === undefined ? [] : [{ ...part, threads: part.threads.map(idsHere) }];
      profile = joinProfiles([...(profile === undefined ? [] : [profile]), ...parts]);
    } catch (error) {
      if (profile === undefined) throw error;
      return finished(error as MeasurementError);
    }
    if (ending !== undefined && isOrderly(ending)) return finished('service');
  }
}

/** Undefined when nothing ran. */
async function readPart(
  bytes: Uint8Array,
  name: string,
  { projectRoot, options }: ProfileRequest,
): Promise<RecordedProfile | undefined> {
  try {
    const profile = await readProfile(bytes, { name, format: 'speedscope', projectRoot });
    return inSamples(profile, options.rateHz);
  } catch (error) {
    if (error instanceof InputError && /there are no samples/.test(error.message)) return undefined;
    throw error;
  }
}

/** The weights of a profile in another unit. */
import type { WeightedStack } from '../model.js';
import type { RecordedProfile } from './types.js';

/**
 * Seconds of a sampler that counts one over its rate for each sample, as whole samples.
 * @param rateHz of the sampler
 */
export function inSamples(profile: RecordedProfile, rateHz: number): RecordedProfile {
  return weighed(profile, 'samples', (seconds) => Math.round(seconds * rateHz));
}

/** Samples as the time that they stand for. */
export function inSeconds(profile: RecordedProfile, rateHz: number): RecordedProfile {
  return weighed(profile, 'seconds', (samples) => samples / rateHz);
}

function weighed(
  profile: RecordedProfile,
  unit: RecordedProfile['unit'],
  of: (weight: number) => number,
): RecordedProfile {
  const all = (samples: readonly WeightedStack[]) =>
    samples.map(({ stack, weight }) => ({ stack, weight: of(weight) }));
  const samples = all(profile.samples);
  return {
    ...profile,
    unit,
    samples,
    totalWeight: samples.reduce((sum, { weight }) => sum + weight, 0),
    threads: profile.threads.map((thread) => ({ ...thread, samples: all(thread.samples) })),
  };
}

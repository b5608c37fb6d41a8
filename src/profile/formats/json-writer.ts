/** Writer of a profile as plain JSON, for scripts; docs/formats.md describes it. */
import type { WeightedStack } from '../model.js';
import type { RecordedProfile } from './types.js';

/** Of the shape; it grows when a reader of the old one would be wrong. */
export const PROFILE_JSON_VERSION = 1;

export function writeProfileJson(profile: RecordedProfile): string {
  const { tables, threads, samples, format, unit, totalWeight, isApproximate, notes } = profile;
  return `${JSON.stringify({
    kind: 'fastapi-spy profile',
    version: PROFILE_JSON_VERSION,
    ...{ format, unit, totalWeight, isApproximate, notes },
    functions: tables.functions.map(({ name, path, origin }) => [name, path, origin]),
    frames: tables.frames.map((frame) => [frame.function, frame.line]),
    stacks: tables.stacks.map(({ parent, frame }) => [parent, frame]),
    samples: pairs(samples),
    threads: threads.map(({ pid = null, tid = null, name, command, samples: own }) => {
      return { pid, tid, name, command, samples: pairs(own) };
    }),
  })}\n`;
}

function pairs(samples: readonly WeightedStack[]): [number, number][] {
  return samples.map(({ stack, weight }) => [stack, weight]);
}

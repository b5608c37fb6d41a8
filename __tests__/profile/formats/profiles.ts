/** Profiles in a form that tests can compare, and bytes of texts. */

import type { RecordedProfile } from '../../../src/profile/formats/types.js';
import { framesFromRoot } from '../../../src/profile/formats/written.js';
import type { Frame, FunctionId } from '../../../src/profile/model.js';

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** `PID TID "command" name - root < frame < leaf = weight` for each stack of each thread, sorted. */
export function stacksOf(profile: RecordedProfile, digits = 9): string[] {
  const { tables } = profile;
  const texts = tables.frames.map((frame: Frame) => {
    const { name, path } = tables.functions[frame.function] as FunctionId;
    return `${name}${path === '' ? '' : ` ${path}`}${frame.line === 0 ? '' : `:${frame.line}`}`;
  });
  const describe = (samples: RecordedProfile['samples'], prefix: string) =>
    samples.map(({ stack, weight }) => {
      const frames = framesFromRoot(tables, stack).map((frame) => texts[frame]);
      return `${prefix}${frames.join(' < ')} = ${Number(weight.toFixed(digits))}`;
    });
  if (profile.threads.length === 0) return describe(profile.samples, '').sort();
  return profile.threads
    .flatMap(({ pid = '-', tid = '-', name, command, samples }) => {
      const prefix = `${pid} ${tid} ${JSON.stringify(command)}${name === '' ? '' : ` ${name}`} - `;
      return describe(samples, prefix);
    })
    .sort();
}

/** Writer of speedscope files, one profile for each thread, named as py-spy names them. */
import type { FunctionId } from '../model.js';
import type { RecordedProfile, RecordedThread, WeightUnit } from './types.js';
import { framesFromRoot, processText, writtenFile, writtenThreads } from './written.js';

const UNITS: Readonly<Record<WeightUnit, string>> = {
  samples: 'none',
  seconds: 'seconds',
  bytes: 'bytes',
};

/** @param name what the file is called in the viewer */
export function writeSpeedscopeProfile(profile: RecordedProfile, name: string): string {
  const { tables } = profile;
  const frames: { name: string; file?: string; line?: number }[] = tables.frames.map((frame) => {
    const fn = tables.functions[frame.function] as FunctionId;
    const file = writtenFile(fn);
    return {
      name: fn.name,
      ...(file === '' ? {} : { file }),
      ...(frame.line === 0 ? {} : { line: frame.line }),
    };
  });
  const profiles = writtenThreads(profile).map((thread) => {
    const owner = thread.pid !== undefined && thread.command !== '' ? [frames.length] : [];
    if (thread.pid !== undefined && owner.length > 0) {
      frames.push({ name: processText(thread.pid, thread.command) });
    }
    return {
      type: 'sampled',
      name: threadName(thread, name),
      unit: UNITS[profile.unit],
      startValue: 0,
      endValue: thread.samples.reduce((sum, { weight }) => sum + weight, 0),
      samples: thread.samples.map(({ stack }) => [...owner, ...framesFromRoot(tables, stack)]),
      weights: thread.samples.map(({ weight }) => weight),
    };
  });
  return speedscopeFile(name, frames, profiles);
}

/** The file around frames and profiles, both as speedscope has them. */
export function speedscopeFile(
  name: string,
  frames: readonly object[],
  profiles: readonly object[],
): string {
  return `${JSON.stringify({
    $schema: 'https://www.speedscope.app/file-format-schema.json',
    exporter: 'fastapi-spy',
    name,
    activeProfileIndex: 0,
    shared: { frames },
    profiles,
  })}\n`;
}

function threadName({ pid, tid, name }: RecordedThread, otherwise: string): string {
  if (tid === undefined) return name === '' ? otherwise : name;
  const process = pid === undefined ? '' : `Process ${pid} `;
  return `${process}Thread ${tid}${name === '' ? '' : ` "${name}"`}`;
}

/** Writer of speedscope files, for https://www.speedscope.app and every viewer of that format. */
import { speedscopeFile } from './formats/speedscope-writer.js';
import { framesFromRoot } from './formats/written.js';
import type { FunctionId, ProfileTables, WeightedStack } from './model.js';

/**
 * One `sampled` profile in milliseconds of CPU per request.
 * @param samples weights in any unit
 * @param msPerRequest CPU of the whole profile, in milliseconds per request
 */
export function writeSpeedscope(
  tables: ProfileTables,
  samples: readonly WeightedStack[],
  msPerRequest: number,
  name: string,
): string {
  const total = samples.reduce((sum, sample) => sum + sample.weight, 0);
  const scale = total === 0 ? 0 : msPerRequest / total;
  const frames = tables.frames.map((frame) => {
    const fn = tables.functions[frame.function] as FunctionId;
    return {
      name: fn.name,
      ...(fn.path === '' ? {} : { file: fn.path }),
      ...(frame.line === 0 ? {} : { line: frame.line }),
    };
  });
  const profile = {
    type: 'sampled',
    name,
    unit: 'milliseconds',
    startValue: 0,
    endValue: msPerRequest,
    samples: samples.map((sample) => framesFromRoot(tables, sample.stack)),
    weights: samples.map((sample) => sample.weight * scale),
  };
  return speedscopeFile(name, frames, [profile]);
}

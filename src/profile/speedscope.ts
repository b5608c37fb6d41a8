/** Writer of speedscope files, for https://www.speedscope.app and every viewer of that format. */
import type { FunctionId, ProfileTables, StackNode, WeightedStack } from './model.js';

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
  return `${JSON.stringify({
    $schema: 'https://www.speedscope.app/file-format-schema.json',
    exporter: 'fastapi-spy',
    name,
    activeProfileIndex: 0,
    shared: {
      frames: tables.frames.map((frame) => {
        const fn = tables.functions[frame.function] as FunctionId;
        return {
          name: fn.name,
          ...(fn.path === '' ? {} : { file: fn.path }),
          ...(frame.line === 0 ? {} : { line: frame.line }),
        };
      }),
    },
    profiles: [
      {
        type: 'sampled',
        name,
        unit: 'milliseconds',
        startValue: 0,
        endValue: msPerRequest,
        samples: samples.map((sample) => framesFromRoot(tables, sample.stack)),
        weights: samples.map((sample) => sample.weight * scale),
      },
    ],
  })}\n`;
}

function framesFromRoot(tables: ProfileTables, stack: number): number[] {
  const frames: number[] = [];
  for (let node = stack; node >= 0; ) {
    const { parent, frame } = tables.stacks[node] as StackNode;
    frames.push(frame);
    node = parent;
  }
  return frames.reverse();
}

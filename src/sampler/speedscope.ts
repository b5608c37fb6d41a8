/** Reader of the speedscope files that py-spy writes: one sampled profile per thread. */
import { z } from 'zod';
import { MeasurementError } from '../errors.js';

/** A frame as py-spy names it: qualified name, full path, line. */
export interface SampledFrame {
  readonly name: string;
  /** Empty where there is none. */
  readonly file: string;
  readonly line: number;
}

/** The samples of one thread in time order; each stack root first. */
export interface SampledThread {
  readonly pid: number;
  /** The operating system's id of the thread. */
  readonly tid: number;
  readonly name: string;
  readonly stacks: readonly (readonly SampledFrame[])[];
}

const index = z.number().int().nonnegative();
const fileSchema = z.object({
  profiles: z.array(
    z.object({
      type: z.literal('sampled'),
      name: z.string(),
      samples: z.array(z.array(index)),
    }),
  ),
  shared: z.object({
    frames: z.array(
      z.object({
        name: z.string(),
        file: z.string().nullish(),
        line: z.number().int().nullish(),
      }),
    ),
  }),
});

/** py-spy's own frames that hold a process's command line, with `--subprocesses`. */
const PROCESS_FRAME = /^process \d+(:|$)/;

/**
 * @param source what the text came from, for the error
 * @throws MeasurementError when it is not such a file
 */
export function readSpeedscope(text: string, source: string): SampledThread[] {
  let parsed: z.infer<typeof fileSchema>;
  try {
    parsed = fileSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new MeasurementError(
      `reading the profile ${source}: it is not a speedscope file of py-spy`,
      { cause, details: (cause as Error).message.slice(0, 500) },
    );
  }
  const frames = parsed.shared.frames.map(
    (frame): SampledFrame => ({
      name: frame.name,
      file: frame.file ?? '',
      line: Math.max(0, frame.line ?? 0),
    }),
  );
  return parsed.profiles.map((profile) => {
    const thread = /Thread (\d+)(?: "(.*)")?$/s.exec(profile.name);
    return {
      pid: Number(/Process (\d+)/.exec(profile.name)?.[1] ?? 0),
      tid: Number(thread?.[1] ?? 0),
      name: thread?.[2] ?? '',
      stacks: profile.samples.map((stack) =>
        stack
          .map((frame) => frames[frame])
          .filter(
            (frame): frame is SampledFrame =>
              frame !== undefined && !(frame.file === '' && PROCESS_FRAME.test(frame.name)),
          ),
      ),
    };
  });
}

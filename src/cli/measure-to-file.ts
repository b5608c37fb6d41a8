/** What the commands that measure have in common: configuration, measuring, where the result goes. */
import { resolve } from 'node:path';
import { writeMeasurement } from '../baseline/file.js';
import type { Measurement } from '../baseline/schema.js';
import { type Config, resolveConfig } from '../config/config.js';
import { InputError } from '../errors.js';
import type { MeasureContext } from '../measure/record.js';
import { requireWritable } from '../output/whole-file.js';
import { outputOf, settingsGiven } from './options.js';
import { type CommandContext, progress, working } from './terminal.js';

/**
 * Measures what the options say and stores the measurement.
 * @returns it, and the file as the user named it
 */
export async function measureToFile(
  options: Record<string, unknown>,
  { bundleRoot }: CommandContext,
  measure: (config: Config, context: MeasureContext) => Promise<Measurement>,
): Promise<{ measurement: Measurement; file: string }> {
  const file = outputOf(options);
  // Minutes of measuring must not end with it.
  await requireWritable(file, 'the measurement');
  const config = await measureConfig(options);
  const measurement = await working((how) =>
    measure(config, { progress, ...how, bundleRoot, cwd: process.cwd() }),
  );
  await writeMeasurement(resolve(process.cwd(), file), measurement);
  return { measurement, file };
}

/** The configuration that the options of a command give. */
async function measureConfig(options: Record<string, unknown>): Promise<Config> {
  // Where the result goes is known by now.
  const { output: _output, ...settings } = settingsGiven(options);
  const resolved = await resolveConfig({
    file: options.config as string | undefined,
    env: process.env,
    overrides: settings,
    cwd: process.cwd(),
  });
  return withEnvironment(resolved, options.env as string[]);
}

/** Adds what `--env` gave. */
export function withEnvironment(config: Config, assignments: readonly string[]): Config {
  const added = assignments.map((assignment) => {
    const parts = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(assignment);
    if (parts === null) throw new InputError(`reading --env "${assignment}": expected NAME=VALUE`);
    return [parts[1] as string, parts[2] as string] as const;
  });
  return { ...config, env: { ...config.env, ...Object.fromEntries(added) } };
}

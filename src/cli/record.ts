/** `fastapi-spy record`: measures a service and stores the measurement. */

import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { writeMeasurement } from '../baseline/file.js';
import { meanCpuMsPerRequest } from '../baseline/tables.js';
import { type Config, resolveConfig } from '../config/config.js';
import { InputError } from '../errors.js';
import { addMeasureOptions, overridesOf } from './options.js';
import { type CommandContext, progress, withSignals } from './terminal.js';

const DEFAULT_OUTPUT = 'measurement.fastapi-spy.json.gz';

export function recordCommand(context: CommandContext): Command {
  const command = new Command('record')
    .description('Measure a service: CPU per request, where it goes, latency; store it in a file.')
    .option('-o, --output <file>', 'where the measurement goes', DEFAULT_OUTPUT)
    .addHelpText(
      'after',
      `
Examples:
  $ fastapi-spy record --app shop.main:app
  $ fastapi-spy record --app shop.main:app --app-dir services/shop --load scenario.yml -o base.json.gz
  $ fastapi-spy record --command "gunicorn -k uvicorn_worker.UvicornWorker -b 127.0.0.1:{port} shop.main:app"
  $ fastapi-spy record --port 8000 --load "wrk -d 5 -c 8 {url}/items"   (attach to a running service)`,
    );
  return addMeasureOptions(command).action(async (options: Record<string, unknown>) => {
    const cwd = process.cwd();
    const output = resolve(cwd, options.output as string);
    // Minutes of measuring must not end in a folder that is not there.
    if (!existsSync(dirname(output))) {
      throw new InputError(
        `writing the measurement ${options.output}: there is no folder ${dirname(output)}`,
      );
    }
    const { output: _, ...settings } = overridesOf(options);
    const resolved = await resolveConfig({
      file: options.config as string | undefined,
      env: process.env,
      overrides: withoutConfig(settings),
      cwd,
    });
    const config = withEnvironment(resolved, options.env as string[]);
    const { record } = await import('../measure/record.js');
    const measurement = await withSignals((signal) =>
      record(config, { progress, signal, bundleRoot: context.bundleRoot, cwd }),
    );
    await writeMeasurement(output, measurement);
    process.stdout.write(
      `${meanCpuMsPerRequest(measurement).toFixed(3)} ms CPU per request over ${measurement.rounds.length} rounds, stored in ${options.output}\n`,
    );
  });
}

function withoutConfig(settings: Record<string, string>): Record<string, string> {
  const { config: _, ...rest } = settings;
  return rest;
}

/** @throws InputError for an assignment that is none */
function withEnvironment(config: Config, assignments: readonly string[]): Config {
  const added = assignments.map((assignment) => {
    const parts = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(assignment);
    if (parts === null) throw new InputError(`reading --env "${assignment}": expected NAME=VALUE`);
    return [parts[1] as string, parts[2] as string] as const;
  });
  return { ...config, env: { ...config.env, ...Object.fromEntries(added) } };
}

/** `fastapi-spy count`: counts the work per request of a service, exactly, and stores it. */
import { Command } from 'commander';
import { writeMeasurement } from '../baseline/file.js';
import type { Counts } from '../baseline/schema.js';
import { meanCounts } from '../baseline/tables.js';
import { measureConfig, requireFolder } from './measure-config.js';
import { addCountOptions, addOutputOption, outputOf } from './options.js';
import { type CommandContext, progress, withSignals } from './terminal.js';

const DEFAULT_OUTPUT = 'counts.fastapi-spy.json.gz';

export function countCommand(context: CommandContext): Command {
  const command = new Command('count')
    .description('Count calls and loop turns per request, exactly; store them in a file.')
    .addHelpText(
      'after',
      `
Counts do not depend on the machine: compare takes counts made elsewhere.

Examples:
  $ fastapi-spy count --app shop.main:app --load scenario.yml --output base.json.gz
  $ fastapi-spy count --command "granian --interface asgi --port {port} shop.main:app"
  $ fastapi-spy compare base.json.gz head.json.gz`,
    );
  addOutputOption(command, DEFAULT_OUTPUT);
  return addCountOptions(command).action(async (options: Record<string, unknown>) => {
    const output = requireFolder(outputOf(options));
    const config = await measureConfig(options);
    const { count } = await import('../measure/record.js');
    const measurement = await withSignals((signal) =>
      count(config, { progress, signal, bundleRoot: context.bundleRoot, cwd: process.cwd() }),
    );
    await writeMeasurement(output, measurement);
    const counts = measurement.counts as Counts;
    const { calls, turns } = meanCounts(counts);
    process.stdout.write(
      `${Math.round(calls)} calls and ${Math.round(turns)} ${counts.unit === 'jumps' ? 'loop turns' : 'lines'} per request, stored in ${outputOf(options)}\n`,
    );
  });
}

/** `fastapi-spy count`: counts the work per request of a service, exactly, and stores it. */
import { Command } from 'commander';
import type { Counts } from '../baseline/schema.js';
import { describeCounts } from '../baseline/tables.js';
import { measureToFile } from './measure-to-file.js';
import { addCountOptions, addOutputOption } from './options.js';
import type { CommandContext } from './terminal.js';

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
  $ fastapi-spy compare base.json.gz head.json.gz

Exit codes: 0 it went well, 2 bad usage or input, 3 it failed.`,
    );
  addOutputOption(command, DEFAULT_OUTPUT);
  return addCountOptions(command).action(async (options: Record<string, unknown>) => {
    const { measurement, file } = await measureToFile(options, context, async (...how) =>
      (await import('../measure/record.js')).count(...how),
    );
    const counts = measurement.counts as Counts;
    process.stdout.write(`${describeCounts(counts)}, stored in ${file}\n`);
  });
}

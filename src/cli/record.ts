/** `fastapi-spy record`: measures a service and stores the measurement. */
import { Command } from 'commander';
import type { Measurement } from '../baseline/schema.js';
import { meanCounts, meanCpuMsPerRequest } from '../baseline/tables.js';
import { measureToFile } from './measure-to-file.js';
import { addMeasureOptions, addOutputOption } from './options.js';
import type { CommandContext } from './terminal.js';

const DEFAULT_OUTPUT = 'measurement.fastapi-spy.json.gz';

export function recordCommand(context: CommandContext): Command {
  const command = new Command('record')
    .description('Measure a service: CPU per request, where it goes, latency; store it in a file.')
    .option('--no-count', 'do not count the work per request, which takes two passes more')
    .addHelpText(
      'after',
      `
Examples:
  $ fastapi-spy record --app shop.main:app
  $ fastapi-spy record --app shop.main:app --app-dir services/shop --load scenario.yml -o base.json.gz
  $ fastapi-spy record --command "gunicorn -k uvicorn_worker.UvicornWorker -b 127.0.0.1:{port} shop.main:app"
  $ fastapi-spy record --port 8000 --load "wrk -d 5 -c 8 {url}/items"   (attach to a running service)`,
    );
  addOutputOption(command, DEFAULT_OUTPUT);
  return addMeasureOptions(command).action(async (options: Record<string, unknown>) => {
    const { measurement, file } = await measureToFile(options, context, async (...how) =>
      (await import('../measure/record.js')).record(...how),
    );
    process.stdout.write(
      `${meanCpuMsPerRequest(measurement).toFixed(3)} ms CPU per request over ${measurement.rounds.length} rounds${counted(measurement)}, stored in ${file}\n`,
    );
  });
}

function counted({ counts }: Measurement): string {
  return counts === null ? '' : `, ${Math.round(meanCounts(counts).calls)} calls per request`;
}

/** `fastapi-spy record`: a profile of a running service, or a measurement of one under load. */
import { Command } from 'commander';
import type { Measurement } from '../baseline/schema.js';
import { meanCounts, meanCpuMsPerRequest } from '../baseline/tables.js';
import { type Config, configOf } from '../config/config.js';
import {
  type NamedProcess,
  namedService,
  outputPath,
  readLayers,
  settingsOf,
} from '../config/origins.js';
import { InputError } from '../errors.js';
import { measureToFile } from './measure-to-file.js';
import { addOutputOption, addRecordOptions, settingsGiven } from './options.js';
import { recordKind } from './record-kind.js';
import { waitSeconds } from './target.js';
import { type CommandContext, progress, withSignals, working } from './terminal.js';

const DEFAULT_MEASUREMENT = 'measurement.fastapi-spy.json.gz';

export function recordCommand(context: CommandContext): Command {
  const command = new Command('record')
    .description(
      'Record a profile of a service that runs, or start one and measure its CPU per request.',
    )
    .addHelpText(
      'after',
      `
A service that runs (--pid, --port, SPY_PORT, or the only one there is) is recorded for 30 seconds,
as it is: no request is sent. One that is started (--app, --command) is measured in rounds under
load; with --duration, or a profile's --format or --output, it is recorded under load instead.
With --load a running service is measured, or, with --duration, recorded under that load.

The ending of --output says the format: .speedscope.json (https://speedscope.app), .svg, .raw,
.pprof, .html, .txt, .md, .json. Ctrl-C ends a recording early and keeps what there is.

Examples of profiles:
  $ fastapi-spy record
  $ fastapi-spy record --port 8000 --duration 60 --output profile.svg
  $ fastapi-spy record --pid 4711 --rate 200 --gil --format raw --output stacks.raw
  $ fastapi-spy record --port 8000 --wait 60
  $ fastapi-spy record --app shop.main:app --duration 20 --load scenario.yml

Examples:
  $ fastapi-spy record --app shop.main:app --load scenario.yml --output base.json.gz
  $ fastapi-spy record --app shop.main:app --app-dir services/shop --rounds 10
  $ fastapi-spy record --command "gunicorn -k uvicorn_worker.UvicornWorker -b 127.0.0.1:{port} shop.main:app"
  $ fastapi-spy record --port 8000 --load "wrk -d 5 -c 8 {url}/items"   (attach to a running service)

Exit codes: 0 it is stored, 2 bad usage or input, 3 it failed.`,
    );
  addOutputOption(
    command,
    undefined,
    `the file (default: profile.speedscope.json, ${DEFAULT_MEASUREMENT})`,
  );
  return addRecordOptions(command).action(async (options: Record<string, unknown>) =>
    record(command, options, context),
  );
}

async function record(
  command: Command,
  options: Record<string, unknown>,
  context: CommandContext,
): Promise<void> {
  const overrides = settingsGiven(options);
  const sources = {
    file: options.config as string | undefined,
    env: process.env,
    overrides,
    cwd: process.cwd(),
  };
  const layers = await readLayers(sources);
  const settings = settingsOf(layers);
  const service = namedService(layers);
  const kind = recordKind({
    given: givenOn(command),
    format: options.format as string | undefined,
    output: outputPath(layers, settings),
    service,
  });
  const wait = waitSeconds(options, layers);
  if (kind.kind === 'measurement') {
    if (wait > 0) await waitFor(service, wait);
    const output = outputPath(layers, settings) ?? DEFAULT_MEASUREMENT;
    return measure({ ...options, out: undefined, output }, context);
  }
  if (wait > 0 && service === 'started') {
    throw new InputError('recording: --wait is for a service that runs', {
      advice: 'How long one that is started may take is --wait-timeout.',
    });
  }
  const { recordProfileToFile } = await import('./record-profile.js');
  const { withEnvironment } = await import('./measure-to-file.js');
  const stored = await working(async (how) => {
    const { chooseServer } = await import('../app/choose.js');
    const chosen =
      service === 'started'
        ? undefined
        : await chooseServer(service ?? {}, { seconds: wait, signal: how.signal, progress });
    const resolved = await configOf(layers, { ...sources, needsService: service === 'started' });
    const config = withEnvironment(resolved, options.env as string[]);
    const run = {
      ...{ config: withTarget(config, service), format: kind.format, chosen },
      sendsLoad: options.load !== undefined,
      sampling: samplingOf(options),
      threads: options.threads === true,
    };
    return recordProfileToFile(run, context, how);
  }, 'ending the recording');
  stored.tell();
}

/** Settings for a port to start a service on are not those of one that runs. */
function withTarget(config: Config, service: 'started' | NamedProcess | undefined): Config {
  if (service === 'started') return config;
  const { port: _port, ...rest } = config;
  return service?.port === undefined ? rest : { ...rest, port: service.port };
}

function samplingOf(options: Record<string, unknown>) {
  const { gil, native, blocking } = options;
  if (native === true && blocking !== true) {
    progress('--native stops the service for each sample, as --blocking does');
  }
  return {
    ...{ gil: gil === true, native: native === true, blocking: blocking === true },
    ...(options.function === true ? { lines: 'first' as const } : {}),
    ...(options.nolineno === true ? { lines: 'none' as const } : {}),
  };
}

async function waitFor(
  service: 'started' | NamedProcess | undefined,
  seconds: number,
): Promise<void> {
  if (service === 'started' || service === undefined) {
    throw new InputError('recording: --wait is for a service that runs', {
      advice: 'How long one that is started may take is --wait-timeout.',
    });
  }
  const { chooseServer } = await import('../app/choose.js');
  await withSignals((signal) => chooseServer(service, { seconds, signal, progress }));
}

async function measure(options: Record<string, unknown>, context: CommandContext): Promise<void> {
  const { measurement, file } = await measureToFile(options, context, async (...how) =>
    (await import('../measure/record.js')).record(...how),
  );
  process.stdout.write(
    `${meanCpuMsPerRequest(measurement).toFixed(3)} ms CPU per request over ${measurement.rounds.length} rounds${counted(measurement)}, stored in ${file}\n`,
  );
}

function counted({ counts }: Measurement): string {
  return counts === null ? '' : `, ${Math.round(meanCounts(counts).calls)} calls per request`;
}

/** Names of the options on the command line, as the long ones are written, without a `no-`. */
function givenOn(command: Command): Set<string> {
  return new Set(
    command.options
      .filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli')
      .map((option) => (option.long ?? '').replace(/^--(no-)?/, '')),
  );
}

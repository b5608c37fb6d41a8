/** Options that say which running service is meant, for the commands that look at one. */
import { type Command, Option } from 'commander';
import type { Chosen } from '../app/choose.js';
import type { Config } from '../config/config.js';
import {
  type Layers,
  mergeLayers,
  namedProcess,
  readLayers,
  settingsOf,
} from '../config/origins.js';
import type { PySpy } from '../sampler/access.js';
import { addConfigOption, addWaitOption, DEFAULT_WAIT_SECONDS, numberBetween } from './options.js';
import { progress } from './terminal.js';

export function addTargetOptions(command: Command): Command {
  const target = command
    .addOption(
      new Option('-p, --pid <n>', 'process of the service')
        .argParser(numberBetween(1, 2 ** 31 - 1))
        .conflicts('port'),
    )
    .addOption(
      new Option('--port <n>', 'port that it listens on (default: SPY_PORT, else the only server)')
        .argParser(numberBetween(1, 65_535))
        .conflicts('pid'),
    );
  return addConfigOption(addWaitOption(target));
}

/** How long a service is waited for, in seconds; 0: not at all. */
export function waitSeconds(options: Record<string, unknown>, layers: Layers): number {
  const { wait } = options as { wait?: number | true };
  if (wait !== true) return wait ?? 0;
  const timeout = 'wait-timeout' in mergeLayers(layers);
  return timeout ? settingsOf(layers)['wait-timeout'] : DEFAULT_WAIT_SECONDS;
}

/** Settings of a command that looks at a running service, and where they are from. */
export interface LookSettings {
  readonly config: Config;
  readonly layers: Layers;
}

/**
 * The settings that the options, the environment and the file give.
 * @param overrides settings by name that the command's own options give
 * @throws InputError
 */
export async function lookSettings(
  options: Record<string, unknown>,
  overrides: Readonly<Record<string, string | undefined>> = {},
): Promise<LookSettings> {
  const named = { pid: textOf(options.pid), port: textOf(options.port) };
  const sources = {
    file: options.config as string | undefined,
    env: process.env,
    overrides: { ...named, ...overrides },
    cwd: process.cwd(),
  };
  const { configOf } = await import('../config/config.js');
  const layers = await readLayers(sources);
  return { layers, config: await configOf(layers, { ...sources, needsService: false }) };
}

function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}

/**
 * The service that the options and settings name.
 * @throws InputError, MeasurementError
 */
export async function chosenTarget(
  options: Record<string, unknown>,
  { layers }: LookSettings,
  signal: AbortSignal,
): Promise<Chosen> {
  const { chooseServer } = await import('../app/choose.js');
  const seconds = waitSeconds(options, layers);
  return chooseServer(namedProcess(layers) ?? {}, { seconds, signal, progress });
}

/**
 * How py-spy can read a service; it is installed where it is not there yet.
 * @throws MeasurementError when it cannot
 */
export async function serviceAccess({ pid }: Chosen): Promise<PySpy> {
  const { findPython } = await import('../app/service.js');
  const { Sampling } = await import('../measure/sampling.js');
  let pythons: string[] = [];
  try {
    pythons = [findPython(process.cwd())];
  } catch {
    // uv can install it as well
  }
  return new Sampling(pythons, progress).access(pid);
}

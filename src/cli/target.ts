/** Options that say which running service is meant, for the commands that look at one. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Chosen } from '../app/choose.js';
import { InputError } from '../errors.js';
import type { PySpy } from '../sampler/access.js';
import { progress } from './terminal.js';

/** Seconds of `--wait` without a number. */
const DEFAULT_WAIT_SECONDS = 30;

export function addTargetOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-p, --pid <n>', 'process of the service')
        .argParser(numberBetween(1, 2 ** 31 - 1))
        .conflicts('port'),
    )
    .addOption(
      new Option('--port <n>', 'port that it listens on (default: SPY_PORT, else the only server)')
        .argParser(numberBetween(1, 65_535))
        .conflicts('pid'),
    )
    .addOption(
      new Option('--wait [seconds]', `wait for it to come up (${DEFAULT_WAIT_SECONDS} s at most)`)
        .argParser(numberBetween(1, 3600))
        .preset(String(DEFAULT_WAIT_SECONDS)),
    );
}

/** Parser of an option that is a whole number. */
export function numberBetween(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= low && value <= high) return value;
    throw new InvalidArgumentError(`Expected a whole number from ${low} to ${high}.`);
  };
}

/**
 * The number that a variable of the environment gives; undefined when it is not set.
 * @throws InputError when it is none, or out of bounds
 */
export function numberFromEnvironment(name: string, low: number, high: number): number | undefined {
  const text = process.env[name];
  if (text === undefined || text === '') return undefined;
  try {
    return numberBetween(low, high)(text);
  } catch (cause) {
    throw new InputError(
      `reading the environment variable ${name}: expected a whole number from ${low} to ${high}`,
      { cause },
    );
  }
}

/**
 * The service that the options name.
 * @throws InputError, MeasurementError
 */
export async function chosenTarget(
  options: Record<string, unknown>,
  signal: AbortSignal,
): Promise<Chosen> {
  const { chooseServer } = await import('../app/choose.js');
  const pid = options.pid as number | undefined;
  const port =
    (options.port as number | undefined) ??
    (pid === undefined ? numberFromEnvironment('SPY_PORT', 1, 65_535) : undefined);
  return chooseServer(
    { ...(pid === undefined ? {} : { pid }), ...(port === undefined ? {} : { port }) },
    { seconds: (options.wait as number | undefined) ?? 0, signal, progress },
  );
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

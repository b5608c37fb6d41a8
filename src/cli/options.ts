/** Options that several commands share; their names are the settings'. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { SCALAR_SETTINGS } from '../config/schema.js';
import { FORMAT_ALIASES, OUTPUT_FORMATS } from './profile-formats.js';

const SERVICE: readonly [string, string][] = [
  ['--app <module:attr>', 'application to start with uvicorn'],
  ['--command <command>', 'command that starts the service; {port} stands for the port'],
  ['--app-dir <folder>', 'folder the service runs in (default: this one)'],
  ['--python <path>', 'interpreter for --app (default: the virtual environment here, else PATH)'],
  ['--workers <n>', 'worker processes for --app (default: 1)'],
  [
    '--port <n>',
    'what listens there; with --app or --command the port for it (default: a free one)',
  ],
  ['-p, --pid <n>', 'process of a running service; --port as well when it listens on several'],
  ['--ready-path <path>', 'HTTP path that must answer 2xx first (default: a TCP connection)'],
  ['--wait-timeout <seconds>', 'how long the service may take to answer (default: 60)'],
];

const LOAD: readonly [string, string][] = [
  [
    '--load <file|command>',
    'scenario file, or a load command ({url}); default for a service that is started: every GET in openapi.json without required parameters',
  ],
  ['--rounds <n>', 'rounds, each with a fresh process (default: 5)'],
  ['--requests <n>', "requests of a round (default: the scenario's, else 2000)"],
  ['-r, --rate <hz>', 'samples a second (default: 100, in a duet 250)'],
];

const COUNT: readonly [string, string][] = [
  ['--count-requests <n>', 'requests of each kind that a counting pass sends (default: 20)'],
];

/** Adds the options of everything that measures. */
export function addMeasureOptions(command: Command): Command {
  return addOptions(command, [...SERVICE, ...LOAD, ...COUNT]);
}

/** Adds all options of `record`, under headings. */
export function addRecordOptions(command: Command): Command {
  const isRunning = ([flags]: readonly [string, string]) => /--(port|pid) /.test(flags);
  const isLoad = ([flags]: readonly [string, string]) => /--load /.test(flags);
  const isRate = ([flags]: readonly [string, string]) => /--rate /.test(flags);
  const plain = (options: readonly (readonly [string, string])[]) => {
    for (const [flags, description] of options) command.option(flags, description);
  };
  addConfigOption(command);
  command.optionsGroup('A service that runs (default: the only one):');
  plain(SERVICE.filter(isRunning));
  addWaitOption(command);
  command.optionsGroup('A service that is started for it:');
  plain(SERVICE.filter((each) => !isRunning(each)));
  addEnvOption(command);
  command.optionsGroup('The load:');
  plain(LOAD.filter(isLoad));
  command.optionsGroup('A profile:');
  addProfileOptions(command);
  command.option('-r, --rate <hz>', 'samples a second (default: SPY_RATE, else 100)');
  command.optionsGroup('A measurement:');
  plain([...LOAD, ...COUNT].filter((each) => !isLoad(each) && !isRate(each)));
  return command.option('--no-count', 'do not count the work per request: two passes fewer');
}

/** Seconds of `--wait` without a number. */
export const DEFAULT_WAIT_SECONDS = 30;

export function addWaitOption(command: Command): Command {
  const wait = new Option(
    '--wait [seconds]',
    `wait for a service to come up, at most so long (default: SPY_TIMEOUT, else ${DEFAULT_WAIT_SECONDS})`,
  );
  return command.addOption(wait.argParser(numberBetween(1, 3600)));
}

/** Parser of an option that is a whole number. */
export function numberBetween(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= low && value <= high) return value;
    throw new InvalidArgumentError(`Expected a whole number from ${low} to ${high}.`);
  };
}

/** Adds the options of a duet that are not its own. */
export function addDuetOptions(command: Command): Command {
  const isOfOne = (flags: string) => /--(pid|port|rounds) /.test(flags);
  const shared = [...SERVICE, ...LOAD, ...COUNT].filter(([flags]) => !isOfOne(flags));
  return addOptions(command, shared);
}

/** Adds where the result goes: `--output`, for short `-o` or `--out`. */
export function addOutputOption(
  command: Command,
  fallback: string | undefined,
  description = 'where the measurement goes',
): Command {
  return command
    .option('-o, --output <file>', description, fallback)
    .addOption(new Option('--out <file>', 'the same').hideHelp());
}

/** Adds what is py-spy's: how long, what, and in which format. */
export function addProfileOptions(command: Command): Command {
  return command
    .option('-d, --duration <time>', 'how long: 30, 90s, 2m (default: 30)')
    .addOption(
      new Option('-f, --format <format>', 'format of the file (default: as it ends)').choices([
        ...OUTPUT_FORMATS,
        ...Object.keys(FORMAT_ALIASES),
      ]),
    )
    .option('-i, --idle', 'threads that wait as well')
    .option('-g, --gil', 'only threads that hold the GIL; C code that released it is not seen')
    .option('-t, --threads', 'keep processes and threads apart in every format')
    .option('--no-subprocesses', 'only the process itself, not those below it')
    .option(
      '-n, --native',
      'frames of C, C++ and Cython as well; stops the service, see --blocking',
    )
    .option(
      '--blocking',
      'stop the service for each sample: no torn stacks, but most work of thread pools is missed',
    )
    .addOption(
      new Option(
        '-F, --function',
        "the line of a function is its first, not the running one's",
      ).conflicts('nolineno'),
    )
    .addOption(new Option('--nolineno', 'no lines').conflicts('function'));
}

/** The file that the output option names. */
export function outputOf(options: Record<string, unknown>): string {
  return (options.out ?? options.output) as string;
}

/** Adds the options of counting alone. */
export function addCountOptions(command: Command): Command {
  const isAttaching = (flags: string) => /--(pid|port) /.test(flags);
  const service = SERVICE.filter(([flags]) => !isAttaching(flags));
  return addOptions(command, [...service, LOAD[0] as [string, string], ...COUNT]);
}

function addOptions(command: Command, options: readonly [string, string][]): Command {
  for (const [flags, description] of options) command.option(flags, description);
  return addConfigOption(addEnvOption(command));
}

function addEnvOption(command: Command): Command {
  return command.addOption(
    new Option('--env <NAME=VALUE>', 'environment of the service; repeatable')
      .argParser((value: string, all: string[] | undefined) => [...(all ?? []), value])
      .default([], 'none'),
  );
}

export function addConfigOption(command: Command): Command {
  return command.option(
    '--config <file>',
    'configuration file (default: fastapi-spy.yml, .github/fastapi-spy.yml, pyproject.toml)',
  );
}

/** Settings that are switched on, or off, by an option without a value. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  count: false,
  subprocesses: false,
  idle: true,
};

/** The settings among the given options, by their names. */
export function settingsGiven(options: Record<string, unknown>): Record<string, string> {
  const { out, ...given } = overridesOf(options);
  const all: Record<string, string> = out === undefined ? given : { ...given, output: out };
  for (const [name, value] of Object.entries(SWITCHES)) {
    if (options[name] === value) all[name] = String(value);
  }
  return Object.fromEntries(Object.entries(all).filter(([name]) => SCALAR_SETTINGS.includes(name)));
}

/** The given options by kebab-case name, for the configuration. */
export function overridesOf(options: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options)
      .filter(([, value]) => typeof value === 'string')
      .map(([name, value]) => [
        name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        value as string,
      ]),
  );
}

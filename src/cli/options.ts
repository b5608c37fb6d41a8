/** Options that several commands share; their names are the settings'. */
import { type Command, Option } from 'commander';

const SERVICE: readonly [string, string][] = [
  ['--app <module:attr>', 'application to start with uvicorn'],
  ['--command <command>', 'command that starts the service; {port} stands for the port'],
  ['--app-dir <folder>', 'folder the service runs in (default: this one)'],
  ['--python <path>', 'interpreter for --app (default: the virtual environment here, else PATH)'],
  ['--workers <n>', 'worker processes for --app (default: 1)'],
  ['--port <n>', 'port of the service (default: a free one); alone: attach to what listens there'],
  ['--pid <n>', 'attach to a running service; --port as well when it listens on several'],
  ['--ready-path <path>', 'HTTP path that must answer 2xx first (default: a TCP connection)'],
  ['--wait-timeout <seconds>', 'how long the service may take to answer (default: 60)'],
];

const LOAD: readonly [string, string][] = [
  [
    '--load <file|command>',
    'scenario file, or a load command ({url}); default: every GET in openapi.json without required parameters',
  ],
  ['--rounds <n>', 'rounds, each with a fresh process (default: 5)'],
  ['--requests <n>', "requests of a round (default: the scenario's, else 2000)"],
  ['--rate <hz>', 'samples a second (default: 100, in a duet 250)'],
];

const COUNT: readonly [string, string][] = [
  ['--count-requests <n>', 'requests of each kind that a counting pass sends (default: 20)'],
];

/** Adds the options of everything that measures. */
export function addMeasureOptions(command: Command): Command {
  return addOptions(command, [...SERVICE, ...LOAD, ...COUNT]);
}

/** Adds the options of a duet that are not its own. */
export function addDuetOptions(command: Command): Command {
  const isOfOne = (flags: string) => /^--(pid|port|rounds) /.test(flags);
  const shared = [...SERVICE, ...LOAD, ...COUNT].filter(([flags]) => !isOfOne(flags));
  return addOptions(command, shared);
}

/** Adds where the measurement goes: `--output`, for short `-o` or `--out`. */
export function addOutputOption(command: Command, fallback: string): Command {
  return command
    .option('-o, --output <file>', 'where the measurement goes', fallback)
    .addOption(new Option('--out <file>', 'the same').hideHelp());
}

/** The file that the output option names. */
export function outputOf(options: Record<string, unknown>): string {
  return (options.out ?? options.output) as string;
}

/** Adds the options of counting alone. */
export function addCountOptions(command: Command): Command {
  const isAttaching = (flags: string) => /^--(pid|port) /.test(flags);
  const service = SERVICE.filter(([flags]) => !isAttaching(flags));
  return addOptions(command, [...service, LOAD[0] as [string, string], ...COUNT]);
}

function addOptions(command: Command, options: readonly [string, string][]): Command {
  for (const [flags, description] of options) command.option(flags, description);
  command.addOption(
    new Option('--env <NAME=VALUE>', 'environment of the service; repeatable')
      .argParser((value: string, all: string[] | undefined) => [...(all ?? []), value])
      .default([], 'none'),
  );
  return addConfigOption(command);
}

export function addConfigOption(command: Command): Command {
  return command.option(
    '--config <file>',
    'configuration file (default: fastapi-spy.yml or .github/fastapi-spy.yml)',
  );
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

/** The command line: commands in, exit code out. Heavy parts are loaded by the command that needs them. */
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command, CommanderError } from 'commander';
import { describeError, exitCodeOf } from '../errors.js';
import { VERSION } from '../version.js';
import { type CommandContext, complain } from './terminal.js';

/** What makes each command. Only the one that is called is loaded; help and completion need all. */
const COMMANDS: Readonly<Record<string, () => Promise<(context: CommandContext) => Command>>> = {
  init: async () => (await import('./init.js')).initCommand,
  list: async () => (await import('./list.js')).listCommand,
  top: async () => (await import('./top.js')).topCommand,
  dump: async () => (await import('./dump.js')).dumpCommand,
  record: async () => (await import('./record.js')).recordCommand,
  count: async () => (await import('./count.js')).countCommand,
  report: async () => (await import('./report.js')).reportCommand,
  compare: async () => (await import('./compare.js')).compareCommand,
  duet: async () => (await import('./duet.js')).duetCommand,
  categories: async () => (await import('./categories.js')).categoriesCommand,
  config: async () => (await import('./config.js')).configCommand,
  completion: async () => (await import('./completion.js')).completionCommand,
  demo: async () => (await import('./demo.js')).demoCommand,
};

/** Names of the commands that have to be loaded for a command line. */
function neededCommands(name: string | undefined): readonly string[] {
  if (name === '--version' || name === '-V') return [];
  const isAlone = name !== undefined && name !== 'completion' && Object.hasOwn(COMMANDS, name);
  return isAlone ? [name] : Object.keys(COMMANDS);
}

/** Runs one command; sets the process's exit code and ends the process. */
export async function main(argv: readonly string[]): Promise<void> {
  const broken: Error[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Whoever reads it has seen enough: `dump | head`. That changes no result.
      if (error.code !== 'EPIPE') broken.push(error);
    });
  }
  let exitCode = await run(argv);
  // What was written to a pipe is on its way only: the end of the process would cut it off.
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.writableLength > 0) await new Promise((done) => stream.write('', done));
  }
  const [failure] = broken;
  if (failure !== undefined) {
    complain(`writing the output: ${failure.message}`);
    exitCode = 2;
  }
  process.exit(exitCode);
}

async function run(argv: readonly string[]): Promise<number> {
  const bundleRoot = dirname(dirname(realpathSync(argv[1] as string)));
  const program = new Command('fastapi-spy')
    .description(
      'Tells whether a change made a FastAPI service slower, in which kind of work and in which function.',
    )
    .version(VERSION)
    .showHelpAfterError('(--help lists the options)')
    .addHelpText(
      'after',
      `
Exit codes: 0 no regression, 1 regression, 2 bad usage or input, 3 the measurement failed.

Examples:
  $ fastapi-spy init
  $ fastapi-spy list
  $ fastapi-spy top --port 8000
  $ fastapi-spy dump --port 8000 --locals
  $ fastapi-spy record --app shop.main:app --load scenario.yml --output base.json.gz
  $ fastapi-spy count --app shop.main:app --load scenario.yml --output counts.json.gz
  $ fastapi-spy report profile.speedscope.json
  $ fastapi-spy compare base.json.gz head.json.gz
  $ fastapi-spy categories explain --profile profile.raw
  $ fastapi-spy duet --app shop.main:app --load scenario.yml --base main
  $ fastapi-spy demo`,
    );
  let exitCode = 0;
  const finish = (code: number) => {
    exitCode = code;
  };
  for (const name of neededCommands(argv[2])) {
    const command = await (COMMANDS[name] as (typeof COMMANDS)[string])();
    program.addCommand(command({ bundleRoot, finish }));
  }
  throwOnExit(program);
  try {
    await program.parseAsync(argv);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    complain(describeError(error));
    return exitCodeOf(error);
  }
}

/** Lets the caller end the process, for subcommands as well. */
function throwOnExit(command: Command): void {
  command.exitOverride();
  for (const each of command.commands) throwOnExit(each);
}

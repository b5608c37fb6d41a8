/** `fastapi-spy dump`: what all threads of a service are doing now. */
import { Command, Option } from 'commander';
import { numberBetween } from './options.js';
import { addTargetOptions, chosenTarget, lookSettings, serviceAccess } from './target.js';
import { type CommandContext, outputStyle, withSignals } from './terminal.js';

const MOST_LOCALS = 4;

export function dumpCommand(_context: CommandContext): Command {
  const command = new Command('dump')
    .description('Show the stacks of all threads of a running service, innermost frame first.')
    .addOption(
      new Option('-l, --locals [n]', `local variables; more of their values up to ${MOST_LOCALS}`)
        .argParser(numberBetween(1, MOST_LOCALS))
        .preset('1'),
    )
    .option('-a, --all', 'whole stacks of idle threads as well')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
A thread is active (it runs, or queues for a core), blocked (it waits in the middle of something)
or idle (it waits for work). Each process stands still while it is read, for some milliseconds.

Examples:
  $ fastapi-spy dump
  $ fastapi-spy dump --port 8000 --locals
  $ fastapi-spy dump --pid 4711 --all
  $ fastapi-spy dump --port 8000 --wait 60 --json

Exit codes: 0 it went well, 2 bad usage or input, 3 it failed.`,
    );
  return addTargetOptions(command).action(async (options: Record<string, unknown>) => {
    const settings = await lookSettings(options, { locals: localsOf(options) });
    const chosen = await withSignals((signal) => chosenTarget(options, settings, signal));
    const { dumpService } = await import('../sampler/dump.js');
    const pySpy = await serviceAccess(chosen);
    const dump = await dumpService(pySpy, chosen.pid, settings.config.profiling.locals);
    const { dumpJson, renderDump } = await import('./dump-text.js');
    process.stdout.write(
      options.json === true
        ? dumpJson(chosen, dump)
        : renderDump(chosen, dump, { all: options.all === true, ...outputStyle() }),
    );
  });
}

function localsOf({ locals }: Record<string, unknown>): string | undefined {
  return locals === undefined ? undefined : String(locals);
}

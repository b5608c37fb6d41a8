/** The command line: commands in, exit code out. Heavy parts are loaded by the command that needs them. */
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command, CommanderError } from 'commander';
import { describeError, exitCodeOf } from '../errors.js';
import { VERSION } from '../version.js';
import { compareCommand } from './compare.js';
import { countCommand } from './count.js';
import { demoCommand } from './demo.js';
import { duetCommand } from './duet.js';
import { initCommand } from './init.js';
import { recordCommand } from './record.js';
import { complain } from './terminal.js';

/** Runs one command; sets the process's exit code and ends the process. */
export async function main(argv: readonly string[]): Promise<void> {
  const exitCode = await run(argv);
  // What was written to a pipe is on its way only: the end of the process would cut it off.
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.writableLength > 0) await new Promise((done) => stream.write('', done));
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
  $ fastapi-spy record --app shop.main:app --load scenario.yml --output base.json.gz
  $ fastapi-spy count --app shop.main:app --load scenario.yml --output counts.json.gz
  $ fastapi-spy compare base.json.gz head.json.gz
  $ fastapi-spy duet --app shop.main:app --load scenario.yml --base main
  $ fastapi-spy demo`,
    );
  let exitCode = 0;
  const finish = (code: number) => {
    exitCode = code;
  };
  for (const command of [
    initCommand,
    recordCommand,
    countCommand,
    compareCommand,
    duetCommand,
    demoCommand,
  ]) {
    program.addCommand(command({ bundleRoot, finish }));
  }
  for (const each of [program, ...program.commands]) each.exitOverride();
  try {
    await program.parseAsync(argv);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    complain(describeError(error));
    return exitCodeOf(error);
  }
}

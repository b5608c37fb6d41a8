/** `fastapi-spy report`: what a recorded profile or a measurement says, and how two differ. */
import { Command, Option } from 'commander';
import { PROFILE_FORMATS, type ProfileFormat } from '../profile/formats/types.js';
import { addConfigOption, numberBetween } from './options.js';

import { FORMAT_ALIASES, OUTPUT_FORMATS } from './profile-formats.js';
import type { CommandContext } from './terminal.js';

export interface ReportOptions {
  /** One of `OUTPUT_FORMATS`, or another name of one. */
  readonly format?: string;
  readonly output?: string;
  readonly top?: number;
  readonly sort?: 'self' | 'total';
  readonly function?: string;
  readonly endpoint?: string;
  readonly thread?: string;
  readonly process?: number;
  readonly idle?: true;
  readonly root: string;
  readonly inputFormat?: ProfileFormat;
  readonly config?: string;
}

export function reportCommand(_context: CommandContext): Command {
  const command = new Command('report')
    .description('Say what a recorded profile or a measurement shows, or how two differ.')
    .argument('<profile>', 'the file, or - for standard input; of two, the state before')
    .argument('[head]', 'the state after')
    .addOption(
      new Option(
        '-f, --format <format>',
        'what is written (default: by the ending of --output, else SPY_REPORT_FORMAT, else text)',
      ).choices([...OUTPUT_FORMATS, ...Object.keys(FORMAT_ALIASES)]),
    )
    .option(
      '-o, --output <file>',
      'where it goes (default: SPY_OUTPUT, else standard output); - for standard output',
    )
    .addOption(
      new Option('-n, --top <n>', 'rows of a table (default: 20)').argParser(
        numberBetween(1, 1_000_000),
      ),
    )
    .addOption(
      new Option('--sort <column>', 'show functions by this alone (default: by both)').choices([
        'self',
        'total',
      ]),
    )
    .option('--function <name>', 'show one function: its lines, its callers, what it calls')
    .option('--endpoint <name>', 'only what belongs to this endpoint, by its function')
    .option('--thread <name>', 'only this thread, by name or id, or all threads of that kind')
    .addOption(
      new Option('--process <pid>', 'only this process').argParser(numberBetween(0, 2 ** 31 - 1)),
    )
    .option('-i, --idle', 'threads that wait as well: all that the file has')
    .option('--root <folder>', 'the project: what is in it is the application', '.')
    .addOption(
      new Option(
        '--input-format <format>',
        'what the files are (default: told by content)',
      ).choices(PROFILE_FORMATS),
    )
    .addHelpText(
      'after',
      `
Reads py-spy's raw, speedscope and SVG files, those of flamegraph.pl, pprof, austin and CPython's
profiler, also packed with gzip, and measurements of this tool. Threads that wait are left out of
reports; with --idle totals are those of the file, to the sample. Other formats get all of it, but svg.
Two recordings are compared by shares of their totals, two measurements by the CPU of a request;
whether a difference is real, "compare" decides.

Examples:
  $ fastapi-spy report profile.speedscope.json
  $ fastapi-spy report profile.raw --sort total --top 50
  $ fastapi-spy report profile.raw --function Session.execute
  $ fastapi-spy report profile.raw --endpoint list_orders
  $ fastapi-spy report before.raw after.raw --output difference.html
  $ fastapi-spy report base.fastapi-spy.json.gz --format markdown > profile.md
  $ py-spy record --pid 4711 --format raw --output /dev/stdout | fastapi-spy report -
  $ fastapi-spy report profile.raw --output profile.pprof && go tool pprof -top profile.pprof

Exit codes: 0 it went well, 2 bad usage or input.`,
    );
  return addConfigOption(command).action(
    async (profile: string, head: string | undefined, options: ReportOptions) => {
      const { report } = await import('./report-run.js');
      await report(profile, head, options);
    },
  );
}

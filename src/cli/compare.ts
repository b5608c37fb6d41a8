/** `fastapi-spy compare`: decides from two stored measurements. */
import { createReadStream } from 'node:fs';
import { Command, Option } from 'commander';
import { readMeasurement } from '../baseline/file.js';
import type { Measurement } from '../baseline/schema.js';
import { compare, compareOptions } from '../compare/compare.js';
import type { Comparison } from '../compare/types.js';
import { resolveConfig } from '../config/config.js';
import { InputError } from '../errors.js';
import { writeReportFolder } from '../output/report-folder.js';
import { writeWhole } from '../output/whole-file.js';
import { renderComment } from '../report/comment.js';
import type { ReportContext } from '../report/context.js';
import { flameOfComparison } from '../report/flame/of-comparison.js';
import type { FlameGraph } from '../report/flame/types.js';
import { headline, VERDICT_WORDS } from '../report/headline.js';
import { renderHtml } from '../report/html.js';
import { renderJson } from '../report/json.js';
import { phraseToText } from '../report/phrase.js';
import { renderText } from '../report/text.js';
import { withLiveLine } from './live-line.js';
import { addConfigOption } from './options.js';
import { formatOfName } from './profile-formats.js';
import { type CommandContext, outputStyle } from './terminal.js';

const FORMATS = ['text', 'markdown', 'json', 'html'] as const;

type Format = (typeof FORMATS)[number];

interface CompareArguments {
  readonly config?: string;
  readonly format?: Format;
  readonly output?: string;
  readonly out?: string;
  readonly history: readonly string[];
  readonly report?: string;
}

export function compareCommand(context: CommandContext): Command {
  const command = new Command('compare')
    .description('Compare two measurements and say what changed. Exit code 1 on a regression.')
    .argument('<base>', 'measurement of the state before')
    .argument('<head>', 'measurement of the state after')
    .addOption(
      new Option(
        '-f, --format <format>',
        'how the result is written (default: by the ending of --output, else SPY_REPORT_FORMAT, else text)',
      ).choices(FORMATS),
    )
    .option('-o, --output <file>', 'write it to a file (default: standard output)')
    .addOption(new Option('--out <file>', 'the same').hideHelp())
    .addOption(
      new Option(
        '--history <file>',
        'another measurement of the state before, newest first; repeatable: how far jobs lie apart',
      )
        .argParser((value: string, all: string[] | undefined) => [...(all ?? []), value])
        .default([], 'none'),
    )
    .option('--report <folder>', 'write the whole report folder as well')
    .addHelpText(
      'after',
      `
Examples:
  $ fastapi-spy compare base.json.gz head.json.gz
  $ fastapi-spy compare base.json.gz head.json.gz --output report.html
  $ fastapi-spy compare base.json.gz head.json.gz --format json | jq .verdict

Exit codes: 0 no regression, 1 regression, 2 bad usage or input, 3 the measurement failed.`,
    );
  return addConfigOption(command).action(
    async (basePath: string, headPath: string, options: CompareArguments) => {
      const config = await resolveConfig({
        file: options.config,
        env: process.env,
        overrides: {},
        cwd: process.cwd(),
        needsService: false,
      });
      const output = options.out ?? options.output;
      const format = options.format ?? formatFor(output) ?? config.profiling.reportFormat;
      const { text, comparison } = await withLiveLine(async (step) => {
        const of = 3 + options.history.length;
        let done = 0;
        const read = async (path: string) => {
          step({ unit: 'steps', done: done++, of });
          return readMeasurement(path).catch(async (error) => {
            throw (await isProfile(path)) ? profileGiven(path, error) : error;
          });
        };
        const base = await read(basePath);
        const head = await read(headPath);
        const history: Measurement[] = [];
        for (const path of options.history) history.push(await read(path));
        step({ unit: 'steps', done: done++, of });
        const comparison = compare(base, head, { ...compareOptions(config), history });
        const report: ReportContext = {
          key: config.action.key,
          baselineNote: `The baseline is ${basePath}.`,
          failOn: config.action.failOn,
        };
        const text = render(format, comparison, report, {
          toTerminal: output === undefined,
          flame: () => flameOfComparison(base, head, comparison, config.categories),
        });
        if (options.report !== undefined) {
          await writeReportFolder(options.report, {
            base,
            head,
            comparison,
            context: report,
            categories: config.categories,
            history,
          });
        }
        return { text, comparison };
      });
      if (output === undefined) process.stdout.write(text);
      else if (await writeWhole(output, text, 'the result')) {
        const word = VERDICT_WORDS[comparison.verdict].toUpperCase();
        const told = phraseToText(headline(comparison));
        process.stdout.write(`${word}: ${told}; stored in ${output}\n`);
      }
      context.finish(comparison.verdict === 'regressed' ? 1 : 0);
    },
  );
}

/** Whether a file that is no measurement is a recorded profile. */
async function isProfile(path: string): Promise<boolean> {
  const { readProfile } = await import('../profile/formats/read.js');
  const read = async () => readProfile(createReadStream(path), { name: path });
  return read().then(
    () => true,
    () => false,
  );
}

function profileGiven(path: string, cause: unknown): InputError {
  return new InputError(`reading the measurement ${path}: it is a profile`, {
    advice: `Two profiles are set side by side with: fastapi-spy report BASE HEAD. A measurement is made with: fastapi-spy record --app …, or --load …`,
    cause,
  });
}

/**
 * The format that the file's ending tells; undefined where it tells none.
 * @throws InputError when it is one of profiles
 */
function formatFor(output: string | undefined): Format | undefined {
  const told = output === undefined ? undefined : formatOfName(output);
  const format = FORMATS.find((each) => each === told);
  if (told === undefined || format !== undefined) return format;
  throw new InputError(`writing the result ${output}: a comparison has no ${told}`, {
    advice: 'End it with .html, which has the flame graph of the difference, .txt, .md or .json.',
  });
}

function render(
  format: Format,
  comparison: Comparison,
  context: ReportContext,
  { toTerminal, flame }: { toTerminal: boolean; flame: () => FlameGraph | undefined },
): string {
  switch (format) {
    case 'text':
      return renderText(comparison, toTerminal ? outputStyle() : { colour: false, width: 100 });
    case 'markdown':
      return `${renderComment(comparison, context)}\n`;
    case 'json':
      return renderJson(comparison);
    case 'html':
      return renderHtml(comparison, context, flame());
  }
}

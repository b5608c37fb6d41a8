/** `fastapi-spy compare`: decides from two stored measurements. */
import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { readMeasurement } from '../baseline/file.js';
import { compare, compareOptions } from '../compare/compare.js';
import type { Comparison } from '../compare/types.js';
import { resolveConfig } from '../config/config.js';
import { InputError } from '../errors.js';
import { writeReportFolder } from '../output/report-folder.js';
import { renderComment } from '../report/comment.js';
import type { ReportContext } from '../report/context.js';
import { flameOfComparison } from '../report/flame/of-comparison.js';
import type { FlameGraph } from '../report/flame/types.js';
import { renderHtml } from '../report/html.js';
import { renderJson } from '../report/json.js';
import { renderText } from '../report/text.js';
import { addConfigOption } from './options.js';
import { type CommandContext, outputStyle } from './terminal.js';

type Format = 'text' | 'markdown' | 'json' | 'html';

interface CompareArguments {
  readonly config?: string;
  readonly format: Format;
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
      new Option('-f, --format <format>', 'how the result is written')
        .choices(['text', 'markdown', 'json', 'html'])
        .default('text'),
    )
    .option('-o, --out <file>', 'write it to a file (default: standard output)')
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
  $ fastapi-spy compare base.json.gz head.json.gz --format html --out report.html
  $ fastapi-spy compare base.json.gz head.json.gz --format json | jq .verdict`,
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
      const base = await readMeasurement(basePath);
      const head = await readMeasurement(headPath);
      const history = await Promise.all(options.history.map(readMeasurement));
      const comparison = compare(base, head, { ...compareOptions(config), history });
      const report: ReportContext = {
        key: config.action.key,
        baselineNote: `The baseline is ${basePath}.`,
        failOn: config.action.failOn,
      };
      const text = render(options.format, comparison, report, {
        toTerminal: options.out === undefined,
        flame: () => flameOfComparison(base, head, comparison),
      });
      if (options.out === undefined) process.stdout.write(text);
      else await writeOutput(options.out, text);
      if (options.report !== undefined) {
        await writeReportFolder(options.report, {
          base,
          head,
          comparison,
          context: report,
          history,
        });
      }
      context.finish(comparison.verdict === 'regressed' ? 1 : 0);
    },
  );
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

async function writeOutput(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new InputError(`writing the result ${path}: ${(cause as Error).message}`, { cause });
  }
}

/** `fastapi-spy demo`: the main job on the service that comes with the tool. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Command, Option } from 'commander';
import { resolveConfig } from '../config/config.js';
import { InputError, MeasurementError } from '../errors.js';
import { writeReportFolder } from '../output/report-folder.js';
import type { ReportContext } from '../report/context.js';
import { renderText } from '../report/text.js';
import { type CommandContext, outputStyle, progress, working } from './terminal.js';

const run = promisify(execFile);

const REGRESSIONS = [
  'none',
  'n-plus-one',
  'cpu-5',
  'cpu-10',
  'cpu-25',
  'slow-serializer',
  'moved',
  'renamed',
  'sleep',
  'slow-import',
];

export function demoCommand(context: CommandContext): Command {
  return new Command('demo')
    .description('Measure the shop service twice, the second time with a regression, and compare.')
    .addOption(
      new Option('--regression <name>', 'what is switched on in the second measurement')
        .choices(REGRESSIONS)
        .default('n-plus-one'),
    )
    .option('--budget <time>', 'time for the pairs of rounds', '1m')
    .option('--seed <text>', 'repeats the orders and hash seeds of another run')
    .option('--python <path>', "interpreter that has the shop's requirements already")
    .option('--report <folder>', 'where the report goes', 'fastapi-spy-report')
    .addHelpText(
      'after',
      `
Needs Python 3.9 or newer on PATH. The exit code is 0 when the demo ran, whatever the verdict.

Examples:
  $ npm run demo
  $ npm run demo -- --regression none
  $ npm run demo -- --regression cpu-25`,
    )
    .action((options: Record<string, string | undefined>) => demo(options, context));
}

async function demo(options: Record<string, string | undefined>, context: CommandContext) {
  const shop = join(dirname(context.bundleRoot), 'fixtures', 'shop');
  if (!existsSync(shop)) {
    throw new InputError(`running the demo: there is no folder ${shop}`, {
      advice: 'The demo runs from a checkout of the repository.',
    });
  }
  const regression = options.regression as string;
  const comparison = await working(async ({ signal, step }) => {
    const { Guard } = await import('../app/guard.js');
    const guard = new Guard(context.bundleRoot);
    try {
      const python =
        options.python ??
        (await makeEnvironment(guard.temporaryFolder(), join(shop, 'requirements.txt'), signal));
      const configOf = (name: string) =>
        resolveConfig({
          env: {},
          overrides: {
            command: `"${python}" -m uvicorn shop.main:app --host 127.0.0.1 --port {port} --no-access-log`,
            python,
            load: 'scenario.yml',
            'ready-path': '/health',
            budget: options.budget,
            seed: options.seed,
          },
          cwd: shop,
        }).then((config) => ({ ...config, env: { SHOP_REGRESSION: name } }));
      const head = await configOf(regression);
      const { measureDuet } = await import('../duet/measure.js');
      const duet = await measureDuet(
        {
          base: { label: 'base', config: await configOf('none') },
          head: { label: `head (${regression})`, config: head },
        },
        { context: { progress, step, signal, bundleRoot: context.bundleRoot, cwd: shop }, guard },
      );
      const report: ReportContext = {
        key: 'demo',
        baselineNote:
          'Base is the shop service as it is; both were up at once, requests in bursts to one and the other.',
        failOn: 'never',
      };
      const folder = resolve(options.report as string);
      await writeReportFolder(folder, {
        ...duet,
        context: report,
        categories: head.categories,
      });
      return duet.comparison;
    } finally {
      await guard.close();
    }
  });
  process.stdout.write(`\n${renderText(comparison, outputStyle())}`);
  process.stdout.write(
    `\nThe report is in ${options.report}: open ${options.report}/report.html\n`,
  );
}

/** @returns the interpreter of a new virtual environment with the shop's requirements */
async function makeEnvironment(
  folder: string,
  requirements: string,
  signal: AbortSignal,
): Promise<string> {
  const python = await findPython39(signal);
  progress('making a virtual environment for the shop service');
  const inside = join(
    folder,
    'venv',
    process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python',
  );
  const step = async (what: string, file: string, args: readonly string[]) => {
    try {
      await run(file, args, { signal, timeout: 300_000, maxBuffer: 16 * 1024 * 1024 });
    } catch (cause) {
      if (signal.aborted) throw new MeasurementError(`${what}: stopped before it was finished`);
      const { stderr, stdout, message } = cause as {
        stderr?: string;
        stdout?: string;
        message: string;
      };
      throw new MeasurementError(`${what}: ${file} failed`, {
        advice: /ensurepip|venv/.test(`${stderr}${stdout}`)
          ? 'On Debian and Ubuntu the module is in the package python3-venv.'
          : '',
        details: (stderr || stdout || message).split('\n').slice(-20).join('\n').trim(),
        cause,
      });
    }
  };
  await step('making a virtual environment', python, ['-m', 'venv', join(folder, 'venv')]);
  progress("installing the shop's requirements");
  await step("installing the shop's requirements", inside, [
    ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'],
    ...['--only-binary', ':all:', '--no-compile', '-r', requirements],
  ]);
  return inside;
}

/** @throws InputError when no Python ≥ 3.9 is on PATH */
async function findPython39(signal: AbortSignal): Promise<string> {
  for (const name of [
    'python3',
    'python',
    'python3.13',
    'python3.12',
    'python3.11',
    'python3.10',
  ]) {
    const answer = await run(name, ['-c', 'import sys; print(sys.version_info >= (3, 9))'], {
      signal,
      timeout: 20_000,
    }).catch(() => undefined);
    if (answer?.stdout.trim() === 'True') return name;
  }
  throw new InputError('running the demo: no Python 3.9 or newer is on PATH', {
    advice: 'Install Python, then run the demo again.',
  });
}

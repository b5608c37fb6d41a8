/** `fastapi-spy duet`: the checkout against a commit, both measured together. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { resolveConfig } from '../config/config.js';
import { writeReportFolder } from '../output/report-folder.js';
import type { ReportContext } from '../report/context.js';
import { renderText } from '../report/text.js';
import { withEnvironment } from './measure-to-file.js';
import { addDuetOptions, overridesOf } from './options.js';
import { type CommandContext, outputStyle, progress, working } from './terminal.js';

export function duetCommand(context: CommandContext): Command {
  const command = new Command('duet')
    .description(
      'Measure this checkout and a commit together and say what changed. Exit code 1 on a regression.',
    )
    .option('--base <ref>', 'commit, branch or tag (default: where this branch left the main one)')
    .option(
      '--setup <command>',
      "makes the base's environment in its checkout (default: found out)",
    )
    .option('--budget <time>', 'time for the pairs of rounds: 90s, 3m, 1m30s (default: 3m)')
    .option('--seed <text>', 'repeats the orders and hash seeds of another run')
    .option('--no-count', 'do not count the work per request')
    .option('--report <folder>', 'write the whole report folder as well')
    .addHelpText(
      'after',
      `
The base is checked out beside this one (git worktree) and removed afterwards; your work tree,
branch and stash stay as they are. Both services run at once, their requests in bursts to one and
the other, with fresh processes for every pair of rounds.

Examples:
  $ fastapi-spy duet --app shop.main:app --base main
  $ fastapi-spy duet --app shop.main:app --load scenario.yml --budget 1m
  $ fastapi-spy duet --app shop.main:app --base v1.4.0 --setup "uv sync --frozen"

Exit codes: 0 no regression, 1 regression, 2 bad usage or input, 3 the measurement failed.`,
    );
  return addDuetOptions(command).action(async (options: Record<string, unknown>) => {
    const { config: file, report: folder, ...settings } = overridesOf(options);
    if (options.count === false) settings.count = 'false';
    const resolved = await resolveConfig({
      file,
      env: process.env,
      overrides: { ...settings, mode: 'duet' },
      cwd: process.cwd(),
    });
    const config = withEnvironment(resolved, options.env as string[]);
    const duet = await working(async (how) => {
      const { Guard } = await import('../app/guard.js');
      const { duetOfCheckout } = await import('../duet/duet.js');
      const guard = new Guard(context.bundleRoot);
      const measuring = { progress, ...how, bundleRoot: context.bundleRoot, cwd: process.cwd() };
      try {
        return await duetOfCheckout(config, { fetch: false }, { context: measuring, guard });
      } finally {
        await guard.close();
      }
    });
    const { comparison, note } = duet;
    process.stdout.write(`\n${renderText(comparison, outputStyle())}`);
    if (folder !== undefined) {
      const { key, failOn } = config.action;
      const report: ReportContext = { key, failOn, baselineNote: note };
      await writeReportFolder(resolve(folder), {
        ...duet,
        context: report,
        categories: config.categories,
      });
      process.stdout.write(`\nThe report is in ${folder}: open ${folder}/report.html\n`);
    }
    context.finish(comparison.verdict === 'regressed' ? 1 : 0);
  });
}

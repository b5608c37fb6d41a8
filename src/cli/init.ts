/** `fastapi-spy init`: writes the workflow, the configuration and the scenario of a repository. */
import { Command, Option } from 'commander';
import { type Initialised, type InitialisedFile, initialise } from '../init/init.js';
import type { CommandContext } from './terminal.js';

interface InitArguments {
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly mode: 'auto' | 'duet';
  readonly action: string;
  readonly forks: boolean;
}

export function initCommand(context: CommandContext): Command {
  return new Command('init')
    .description('Write the workflow, the configuration and the scenario of this repository.')
    .argument('[folder]', 'folder of the service', '.')
    .option('--force', 'write files anew that are there', false)
    .option('--dry-run', 'print what would be written, and write nothing', false)
    .addOption(
      new Option(
        '--mode <mode>',
        'compare with a stored measurement, or measure base and head together',
      )
        .choices(['auto', 'duet'])
        .default('auto'),
    )
    .option('--action <ref>', 'the action that the workflow uses', 'org/fastapi-spy-action@v1')
    .option(
      '--forks',
      'write the workflow that comments on pull requests from forks as well',
      false,
    )
    .addHelpText(
      'after',
      `
It reads the repository, runs nothing of it, and asks nothing. What it cannot find out it writes as
a comment that begins with "TO COMPLETE", and says so. Files that are there stay as they are.

Examples:
  $ fastapi-spy init
  $ fastapi-spy init --dry-run --mode duet
  $ fastapi-spy init services/orders

Exit codes: 0 it went well, 2 bad usage or input, 3 it failed.`,
    )
    .action(async (folder: string, options: InitArguments) => {
      const { force, dryRun, mode, action, forks } = options;
      const done = await initialise({ folder, force, dryRun, mode, action, forks });
      process.stdout.write(initText(done, { dryRun, forks }));
      context.finish(0);
    });
}

/** What the command prints: findings, files, what is left to the user, and the next steps. */
export function initText(done: Initialised, shown: { dryRun: boolean; forks: boolean }): string {
  const blocks = [
    done.findings,
    done.files.map((file) => `${file.state.padEnd(12)}${file.path}${whyKept(file)}`),
    done.open.length === 0 ? [] : ['To look at:', ...done.open.map((each) => `  - ${each}`)],
    shown.dryRun ? done.files.filter(({ state }) => state === 'planned').map(contentOf) : [],
    [
      shown.dryRun ? 'Nothing was written. Without --dry-run, next:' : 'Next:',
      ...done.next.map((each, index) => `  ${index + 1}. ${each}`),
    ],
    shown.forks
      ? []
      : [
          'If pull requests come from forks of a public repository, their runs may not comment:',
          'docs/forks.md has the second workflow for that, and --forks writes it.',
        ],
  ];
  const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}

function whyKept({ state, instead }: InitialisedFile): string {
  if (state !== 'kept') return '';
  return instead === undefined
    ? ' (it is there; --force writes it anew)'
    : ` (${instead} is there already)`;
}

function contentOf({ path, text }: InitialisedFile): string {
  return `--- ${path}\n${text}`;
}

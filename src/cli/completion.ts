/** `fastapi-spy completion`: scripts that complete the command line in a shell. */
import { Argument, Command, type Option } from 'commander';
import type { CommandContext } from './terminal.js';

/** An option as it is completed. */
export interface CompletedOption {
  /** `-f` and `--format`, or one of them. */
  readonly flags: readonly string[];
  readonly description: string;
  readonly value: 'none' | 'optional' | 'required';
  readonly kind: 'file' | 'choice' | 'text';
  readonly choices: readonly string[];
  readonly repeatable: boolean;
}

/** A command with its subcommands. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  readonly commands: readonly CompletedCommand[];
  /** What stands for its arguments; empty when they are files. */
  readonly choices: readonly string[];
  readonly takesArguments: boolean;
}

export function completionCommand(_context: CommandContext): Command {
  return new Command('completion')
    .description('Print a script that completes commands, options and their values in a shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      `
Examples:
  $ source <(fastapi-spy completion bash)                  (in ~/.bashrc)
  $ source <(fastapi-spy completion zsh)                   (in ~/.zshrc, after compinit)
  $ fastapi-spy completion fish > ~/.config/fish/completions/fastapi-spy.fish

Exit codes: 0 it went well, 2 bad usage or input, 3 it failed.`,
    )
    .action(async (shell: 'bash' | 'zsh' | 'fish', _options: unknown, command: Command) => {
      const { bashScript, fishScript, zshScript } = await import('./completion-scripts.js');
      const write = { bash: bashScript, zsh: zshScript, fish: fishScript }[shell];
      process.stdout.write(write(describeCommand(command.parent ?? command)));
    });
}

/** What can be completed of a command and all below it; what its help hides is left out. */
export function describeCommand(command: Command): CompletedCommand {
  const help = command.createHelp();
  const choices = command.registeredArguments.flatMap((each) => each.argChoices ?? []);
  return {
    name: command.name(),
    description: command.description(),
    options: help.visibleOptions(command).map(describeOption),
    commands: command.commands.map(describeCommand),
    choices,
    takesArguments: command.registeredArguments.length > 0,
  };
}

function describeOption(option: Option): CompletedOption {
  const choices = option.argChoices ?? [];
  const placeholder = /[<[]([^\]>]*)[\]>]/.exec(option.flags)?.[1] ?? '';
  const isFile = /file|folder|path/.test(placeholder);
  return {
    flags: [option.short, option.long].filter((flag) => flag !== undefined && flag !== null),
    description: option.description,
    value: option.required ? 'required' : option.optional ? 'optional' : 'none',
    kind: choices.length > 0 ? 'choice' : isFile ? 'file' : 'text',
    choices,
    repeatable: Array.isArray(option.defaultValue),
  };
}

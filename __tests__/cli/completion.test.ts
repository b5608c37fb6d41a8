/** The committed bundle's scripts in real shells; zsh and fish where they are installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { describeCommand } from '../../src/cli/completion.js';
import { bashScript, fishScript, zshScript } from '../../src/cli/completion-scripts.js';
import { ROOT } from '../helpers/cli.js';

const CLI = join(ROOT, 'dist', 'cli', 'index.js');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-completion-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const isInstalled = (shell: string) =>
  (process.env.PATH ?? '').split(delimiter).some((each) => existsSync(join(each, shell)));

/** The bundle's script in a file. */
function scriptFile(shell: string): string {
  const file = join(folder, `script.${shell}`);
  if (!existsSync(file)) {
    writeFileSync(file, execFileSync(process.execPath, [CLI, 'completion', shell]));
  }
  return file;
}

/** What bash offers for the last of some words. */
function offered(script: string, words: readonly string[]): string[] {
  const code = `source "$1"; shift
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
    $(complete -p "$1" | sed 's/.*-F \\([^ ]*\\).*/\\1/')
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const result = spawnSync('bash', ['-c', code, 'bash', script, ...words], { encoding: 'utf8' });
  expect(result.stderr).not.toMatch(/syntax|not found|unexpected/);
  return result.stdout.split('\n').filter(Boolean);
}

const complete = (line: string) => offered(scriptFile('bash'), ['fastapi-spy', ...line.split(' ')]);

test.each([
  ['du', ['dump', 'duet']],
  ['compare --format ', ['text', 'markdown', 'json', 'html']],
  ['compare --format = h', ['html']],
  ['compare -f j', ['json']],
  ['config s', ['show', 'save']],
  ['config show --mo', ['--mode']],
  ['config show --mode ', ['auto', 'record', 'compare', 'duet', 'merge']],
  ['completion ', ['bash', 'zsh', 'fish', '-h', '--help']],
  ['dump --lo', ['--locals']],
  ['top --sort ', ['self', 'total']],
  ['record --app dump --rou', ['--rounds']],
  [
    'compare base.gz ',
    ['-f', '--format', '-o', '--output', '--history', '--report', '--config', '-h', '--help'],
  ],
  ['dump --port ', []],
  ['nonsense --', ['--version', '--help']],
])('bash completes "%s"', (line, words) => {
  expect(complete(line)).toEqual(words);
});

test('every command is offered, and each with its own options', () => {
  const help = execFileSync(process.execPath, [CLI, '--help'], { encoding: 'utf8' });
  const commands = [...help.matchAll(/^ {2}([a-z]+) .*$/gm)].map(([, name]) => name as string);
  const named = commands.filter((name) => name !== 'help');
  expect(complete('')).toEqual(expect.arrayContaining(named));
  for (const name of named) {
    const own = execFileSync(process.execPath, [CLI, name, '--help'], { encoding: 'utf8' });
    const options = [...own.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, flag]) => flag);
    expect(complete(`${name} --`)).toEqual(expect.arrayContaining(options));
  }
});

test.each(['bash', 'zsh', 'fish'])('%s reads its script without a complaint', (shell) => {
  const script = scriptFile(shell);
  if (!isInstalled(shell)) return;
  const { status, stderr } = spawnSync(shell, ['-n', script], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('fish offers commands with what they do', () => {
  const script = scriptFile('fish');
  if (!isInstalled('fish')) return;
  const ask = 'source $argv[1]; complete -C "fastapi-spy config s"';
  const { stdout } = spawnSync('fish', ['-c', ask, script], { encoding: 'utf8' });
  expect(stdout).toMatch(/^save\tWrite what .*\nshow\tShow every setting/);
});

test('quotes, brackets and colons in descriptions and choices do no harm', () => {
  const nasty = `it's "a": [b] (c) $(touch x) \`touch x\` \\ ; & | < >`;
  const program = new Command('tool').description(nasty).addCommand(
    new Command('go')
      .description(nasty)
      .addArgument(new Argument('<what>', nasty).choices(['x', 'y']))
      .option('-f, --file <file>', nasty)
      .addOption(new Option('--hidden').hideHelp())
      .addOption(new Option('--kind [kind]', nasty).choices(['a', 'b'])),
  );
  const described = describeCommand(program);
  expect(JSON.stringify(described)).not.toContain('hidden');
  const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };
  for (const [shell, write] of Object.entries(scripts)) {
    const file = join(folder, `nasty.${shell}`);
    writeFileSync(file, write(described));
    if (!isInstalled(shell)) continue;
    const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
    expect({ shell, status, stderr }).toEqual({ shell, status: 0, stderr: '' });
  }
  expect(offered(join(folder, 'nasty.bash'), ['tool', 'go', '--f'])).toEqual(['--file']);
});

/** `fastapi-spy config`: what the settings are, where each is from, and how they are kept. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { DEFAULT_FILES } from '../config/files.js';
import {
  isPyproject,
  type Origin,
  readLayers,
  type SettingWithOrigin,
  settingsWithOrigins,
} from '../config/origins.js';
import { SCALAR_SETTINGS, settingsSchema } from '../config/schema.js';
import { InputError } from '../errors.js';
import { addConfigOption, addMeasureOptions, overridesOf } from './options.js';
import type { CommandContext } from './terminal.js';

export function configCommand(_context: CommandContext): Command {
  const command = new Command('config')
    .description('Show the settings and where each value is from, or save them in a file.')
    .addHelpText(
      'after',
      `
Examples:
  $ fastapi-spy config show
  $ SPY_ROUNDS=9 fastapi-spy config save --app shop.main:app

Exit codes: 0 it went well, 2 bad usage or input, 3 it failed.`,
    );
  return command.addCommand(showCommand()).addCommand(saveCommand());
}

function showCommand(): Command {
  const command = new Command('show')
    .description('Show every setting, its value and where that is from.')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ fastapi-spy config show
  $ fastapi-spy config show --config .github/fastapi-spy.yml --rounds 9
  $ fastapi-spy config show --json | jq '.settings[] | select(.origin.kind != "default")'

Exit codes: 0 it went well, 2 bad usage or input, 3 it failed.`,
    );
  return addConfigOption(addSettings(command)).action(show);
}

function saveCommand(): Command {
  const command = new Command('save')
    .description('Write what options and the environment set into a configuration file.')
    .option('--file <file>', 'the file (default: the one that is there, else fastapi-spy.yml)')
    .option('--force', 'replace other values that stand in the file')
    .addHelpText(
      'after',
      `
Settings that have their default are left out. Comments in the file stay.

Examples:
  $ fastapi-spy config save --app shop.main:app --ready-path /health
  $ SPY_ROUNDS=9 fastapi-spy config save --file .github/fastapi-spy.yml
  $ fastapi-spy config save --rate 250 --force

Exit codes: 0 it went well, 2 bad usage or input, 3 it failed.`,
    );
  return addSettings(command).action(save);
}

/** Settings that no measuring command has as an option. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  budget: 'time for the pairs of a duet: 90s, 3m, 1m30s',
  seed: 'repeats the orders and hash seeds of a duet',
  base: 'commit, branch or tag that a duet compares with',
  setup: "command that makes the base's environment in its checkout",
  count: 'whether the work per request is counted as well',
  mode: 'what the action does',
  'baseline-branch': 'branch whose measurements are the baseline',
  'baseline-file': 'a stored measurement as the baseline',
  'baseline-wait': 'time that a run which is still measuring the baseline is waited for',
  history: 'further measurements of the branch that are looked at',
  key: 'name of the service among several of one repository',
  shard: 'name of this part of a measurement that several jobs make',
  'fail-on': 'when the job fails',
  comment: 'when a comment is written',
  'retention-days': 'days that artifacts are kept',
  duration: 'how long a profile is recorded: 30, 90s, 2m',
  output: 'the file that record writes',
  idle: 'whether waiting threads are in a profile as well',
  subprocesses: 'whether processes below the given one are in a profile as well',
  locals: 'how much of local variables dump shows, 0 to 4',
  top: 'functions in the table of top and of a report',
  'report-format': 'how the report of a profile is written',
};

/** Adds every setting that can be given as text, by its name. */
function addSettings(command: Command): Command {
  const known = new Map(
    addMeasureOptions(new Command()).options.map((option) => [option.long, option]),
  );
  for (const name of SCALAR_SETTINGS) {
    const like = known.get(`--${name}`);
    const option = new Option(
      like?.flags ?? `--${name} <value>`,
      like?.description ?? DESCRIPTIONS[name] ?? '',
    );
    const choices = choicesOf(name);
    if (choices.length > 0) option.choices(choices);
    command.addOption(option);
  }
  return command;
}

function choicesOf(name: string): string[] {
  let schema: unknown = settingsSchema.shape[name as keyof typeof settingsSchema.shape];
  for (;;) {
    const inner = schema as { options?: unknown; unwrap?: () => unknown; type?: string };
    if (inner.type === 'enum') return inner.options as string[];
    if (inner.type === 'boolean') return ['true', 'false'];
    if (inner.type === 'pipe') {
      schema = (inner as { out?: unknown }).out;
      continue;
    }
    if (typeof inner.unwrap !== 'function') return [];
    schema = inner.unwrap();
  }
}

async function show(options: Record<string, unknown>): Promise<void> {
  const { config: file, ...overrides } = overridesOf(options);
  const layers = await readLayers({ file, env: process.env, overrides, cwd: process.cwd() });
  const settings = settingsWithOrigins(layers);
  if (options.json === true) {
    const rows = settings.map(({ name, value, origin }) => ({
      name,
      value: value ?? null,
      origin,
    }));
    const all = { schema: 1, file: layers.file ?? null, settings: rows };
    process.stdout.write(`${JSON.stringify(all, undefined, 2)}\n`);
    return;
  }
  process.stdout.write(await renderSettings(settings));
}

async function renderSettings(settings: readonly SettingWithOrigin[]): Promise<string> {
  const { plainGrid } = await import('./grid.js');
  const { outputStyle } = await import('./terminal.js');
  return plainGrid(
    [{ heading: 'setting' }, { heading: 'value', flexible: true }, { heading: 'from' }],
    settings.map(({ name, value, origin }) => [name, valueText(value), originText(origin)]),
    // A value is shown whole: a terminal breaks the line.
    { ...outputStyle(), width: Number.MAX_SAFE_INTEGER },
  );
}

function valueText(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function originText(origin: Origin): string {
  if (origin.kind === 'default') return 'default';
  if (origin.kind !== 'file') return origin.name;
  const path = origin.name;
  const here = `${process.cwd()}/`;
  return path.startsWith(here) ? path.slice(here.length) : path;
}

async function save(options: Record<string, unknown>): Promise<void> {
  const { file: named, ...overrides } = overridesOf(options);
  const cwd = process.cwd();
  const own = DEFAULT_FILES.find((name) => existsSync(join(cwd, name)));
  const inUse = await readLayers({ env: {}, overrides: {}, cwd }).catch(() => undefined);
  const shown = named ?? own ?? fileName(inUse?.file) ?? (DEFAULT_FILES[0] as string);
  const path = resolve(cwd, shown);
  requireOnePlace(inUse?.file, path);
  const layers = await readLayers({
    file: existsSync(path) ? path : undefined,
    env: process.env,
    overrides,
    // Where there is no such file, no other one may take its place.
    cwd: existsSync(path) ? cwd : join(path, 'none'),
  });
  const { saveSettings } = await import('../config/save.js');
  const saved = await saveSettings(layers, { file: path, cwd, force: options.force === true });
  process.stdout.write(
    saved.length === 0
      ? 'Nothing to save: what is set is the default, or stands in the file already.\n'
      : `Saved in ${shown}: ${saved.join(', ')}\n`,
  );
}

function fileName(path: string | undefined): string | undefined {
  return path === undefined ? undefined : basename(path);
}

/** @throws InputError when the settings stand in pyproject.toml and another file would clash with it */
function requireOnePlace(inUse: string | undefined, path: string): void {
  if (inUse === undefined || !isPyproject(inUse) || path === inUse) return;
  const clashes = DEFAULT_FILES.some((name) => path === join(dirname(inUse), name));
  if (!clashes) return;
  throw new InputError(`saving the settings in ${path}: they stand in ${inUse}`, {
    advice: 'Keep all settings in one of them.',
  });
}

// docs/reference.md from action.yml, the settings' schema, the commands' options and the prose in
// reference.yml. `--check` writes nothing and exits with 1 when the file is another one.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installDependencies } from './dependencies.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'docs', 'reference.md');

// What needs a package is imported once it is installed.
installDependencies(root);
const compiled = compile();
const { parse } = await import('yaml');
const { z } = await import('zod');
const { ENVIRONMENT_ALIASES, SCALAR_SETTINGS, settingsSchema, thresholdsSchema } = await import(
  `${compiled}/config/schema.js`
);

/** Commands that take settings, and how options are read off them. */
const COMMANDS = { record: 'recordCommand', count: 'countCommand', duet: 'duetCommand' };

/** How a description in action.yml tells the default: as its last sentence, or beside the word. */
const DEFAULT_SENTENCE = /\s*Default: (.+)\.$/s;
const DEFAULT_WORD = /([\w-]+) \(the default\)/;

const readYaml = (path) => parse(readFileSync(join(root, path), 'utf8'));
const schemaOf = (schema) =>
  z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }).properties;

const action = readYaml('action.yml');
const prose = readYaml('scripts/reference.yml');
const settings = schemaOf(settingsSchema);
const thresholds = schemaOf(thresholdsSchema);
const options = await optionsBySetting();

const mistakes = findMistakes();
if (mistakes.length > 0) {
  process.stderr.write(`docs/reference.md cannot be made:\n${mistakes.join('\n')}\n`);
  process.exit(1);
}
const text = render();
if (process.argv.includes('--check')) check(text);
else writeFileSync(target, text);

/** The sources as JavaScript; whether their types are right is for the linter to say. */
function compile() {
  const folder = join(root, 'build', 'reference');
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', join(root, 'tsconfig.json'), '--noCheck', '--outDir', folder];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
  return pathToFileURL(folder).href;
}

/** What the sources of the page say differently. */
function findMistakes() {
  const found = [];
  const known = new Set([...Object.keys(action.inputs), ...Object.keys(settings)]);
  const named = [...Object.keys(prose.notes), ...prose.groups.flatMap((group) => group.inputs)];
  for (const name of named.filter((name) => !known.has(name))) {
    found.push(`scripts/reference.yml: "${name}" is neither an input nor a setting`);
  }
  for (const name of Object.keys(prose.outputs).filter((name) => !(name in action.outputs))) {
    found.push(`scripts/reference.yml: "${name}" is no output`);
  }
  for (const name of Object.keys(prose.thresholds).filter((name) => !(name in thresholds))) {
    found.push(`scripts/reference.yml: "${name}" is no threshold`);
  }
  for (const name of Object.keys(thresholds)) {
    if (!(name in prose.thresholds)) found.push(`scripts/reference.yml: no word on "${name}"`);
    if (unitOf(name) === undefined) found.push(`scripts/reference.yml: no unit for "${name}"`);
  }
  for (const name of Object.keys(settings)) {
    if (name in action.inputs || prose.notes[name]?.what !== undefined) continue;
    found.push(`scripts/reference.yml: "${name}" is no input and has no "what"`);
  }
  for (const [name, { description }] of Object.entries(action.inputs)) {
    const actual = settings[name]?.default;
    const told = toldDefault(description);
    if (actual === undefined || prose.notes[name]?.default !== undefined) continue;
    if (told !== plainDefault(name)) {
      found.push(`action.yml: "${name}" tells the default ${told}, it is ${plainDefault(name)}`);
    }
  }
  return found;
}

function check(wanted) {
  const path = 'docs/reference.md';
  const actual = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (actual === wanted) return;
  process.stderr.write(`${path} is not what "npm run reference" makes (- is there, + is made):\n`);
  const compared = existsSync(target) ? path : '/dev/null';
  const args = ['diff', '--no-index', '--no-color', '--unified=0', '--', compared, '-'];
  const { stdout } = spawnSync('git', args, { cwd: root, input: wanted, encoding: 'utf8' });
  // The first lines name the files.
  process.stderr.write(stdout.split('\n').slice(4).join('\n'));
  process.exitCode = 1;
}

function render() {
  const grouped = new Set(prose.groups.flatMap((group) => group.inputs));
  const others = Object.keys(action.inputs).filter((name) => !grouped.has(name));
  const groups = [
    ...prose.groups.map(({ title, inputs }) => ({
      title,
      inputs: inputs.filter((name) => name in action.inputs),
    })),
    ...(others.length === 0 ? [] : [{ title: 'More', inputs: others }]),
  ];
  const fileOnly = Object.keys(settings).filter((name) => !(name in action.inputs));
  return `${[
    '# Reference',
    '<!-- Made by "npm run reference" from action.yml, src/config/schema.ts and scripts/reference.yml. -->',
    'Every input, output, threshold and permission. How they work together is in [The action in a workflow](workflow.md) and [Configuration](configuration.md).',
    'All inputs are optional, but a service has to be named: `app` or `command`, as an input or in the configuration file. What is given closer to the run wins: an input or an option of the command line over a variable, a variable over the file. Options are those of `fastapi-spy record`, `count` and `duet`; where only some have one, they are named.',
    table(
      ['', 'inputs'],
      groups.map(({ title, inputs }) => [title, inputs.map(linkTo).join(', ')]),
    ),
    '## Inputs',
    ...groups.flatMap(({ title, inputs }) => [`### ${title}`, ...inputs.map(inputEntry)]),
    '## Settings that are no inputs',
    ...fileOnly.map((name) => entry(name, prose.notes[name].what)),
    '## Outputs',
    ...Object.entries(action.outputs).map(outputEntry),
    ...commentAction(),
    '## All thresholds',
    'Under `thresholds` in the configuration file. A regression is a change above its threshold that is also certain ([how it decides](deciding.md)); exact counts have no noise ([what decides](counts.md#what-decides)). Where `null` is among the bounds it switches the gate off. A point is a hundredth of the CPU, or of the calls, of a request of base.',
    table(
      ['threshold', 'of what', 'default', 'unit', 'bounds'],
      Object.keys(thresholds).map(thresholdRow),
    ),
    '```yaml\nthresholds:\n  cpu-percent: 5\n  latency-percent: null\n  category-points-of: { database: 2 }\n```',
    '## Permissions',
    table(
      ['permission', 'for', 'without it'],
      prose.permissions.map((row) => [code(row.permission), row.for, row.without]),
    ),
    '```yaml\npermissions: { actions: read, contents: read, pull-requests: write }\n```',
  ].join('\n\n')}\n`;
}

function inputEntry(name) {
  const { description, default: given } = action.inputs[name];
  return entry(name, withoutDefault(description), toldDefault(description) ?? given);
}

/** One input or setting, whole. */
function entry(name, what, told) {
  const note = prose.notes[name] ?? {};
  const type = note.type ?? typeOf(name, settings[name]);
  const wanted = note.default ?? defaultOf(name, told);
  const ways = waysOf(name);
  return [
    `#### ${code(name)}`,
    what,
    [
      `- Type: ${type}`,
      ...(wanted === undefined ? [] : [`- Default: ${wanted}`]),
      ...(ways.length === 0 ? [] : [`- Also: ${ways.join(', ')}`]),
    ].join('\n'),
    ...(note.note === undefined ? [] : [note.note]),
    ...(note.example === undefined ? [] : [`\`\`\`yaml\n${note.example}\n\`\`\``]),
  ].join('\n\n');
}

function outputEntry([name, { description }]) {
  const note = prose.outputs[name];
  return [`### ${code(name)}`, description, ...(note === undefined ? [] : [note])].join('\n\n');
}

/** The action that comments for pull requests from forks, where there is one. */
function commentAction() {
  if (!existsSync(join(root, 'comment', 'action.yml'))) return [];
  const { description, inputs = {}, outputs = {} } = readYaml('comment/action.yml');
  const rows = Object.entries(inputs).map(([name, input]) => {
    const told = toldDefault(input.description) ?? input.default;
    const type = prose.notes[name]?.type ?? (name in settings ? typeOf(name, settings[name]) : '');
    return [code(name), withoutDefault(input.description), type, defaultOf(name, told) ?? ''];
  });
  return [
    '## The action `comment`',
    description,
    ...(rows.length === 0 ? [] : [table(['input', 'what', 'type', 'default'], rows)]),
    ...(Object.keys(outputs).length === 0
      ? []
      : [
          table(
            ['output', 'what'],
            Object.entries(outputs).map(([name, output]) => [code(name), output.description]),
          ),
        ]),
  ];
}

function thresholdRow(name) {
  const schema = thresholds[name];
  const { unit } = unitOf(name);
  const limit = schema.type === 'object' ? schema.additionalProperties : schema;
  const bounds = limit.properties?.['per-request'] ?? limit.anyOf?.[0] ?? limit;
  const orNull = limit.anyOf === undefined ? '' : `, ${code('null')}`;
  const wanted = typeof schema.default === 'object' ? 'none' : code(schema.default);
  return [code(name), prose.thresholds[name], wanted, unit, `${boundsOf(bounds)}${orNull}`];
}

function unitOf(name) {
  return prose.units.find(({ end }) => name.endsWith(end));
}

/** Where else a setting can be given. */
function waysOf(name) {
  if (name === 'config') return [code('--config')];
  if (!(name in settings)) return [];
  const variables = SCALAR_SETTINGS.includes(name)
    ? [`SPY_${name.toUpperCase().replaceAll('-', '_')}`]
    : [];
  for (const [variable, setting] of Object.entries(ENVIRONMENT_ALIASES)) {
    if (setting === name) variables.push(variable);
  }
  return [
    `${code(`${name}:`)} in the configuration file`,
    ...variables.map(code),
    ...[...(options.get(name) ?? [])].map(([flag, commands]) =>
      commands.length === Object.keys(COMMANDS).length
        ? code(flag)
        : `${code(flag)} of ${commands.map(code).join(' and ')}`,
    ),
  ];
}

/** Of each setting the flags, and the commands that have them. */
async function optionsBySetting() {
  const found = new Map();
  for (const [name, factory] of Object.entries(COMMANDS)) {
    const module = await import(`${compiled}/cli/${name}.js`);
    const command = module[factory]({ bundleRoot: root, finish: () => undefined });
    for (const option of command.options.filter((each) => !each.hidden)) {
      const setting = option
        .attributeName()
        .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const flags = found.get(setting) ?? new Map();
      flags.set(option.long, [...(flags.get(option.long) ?? []), name]);
      found.set(setting, flags);
    }
  }
  return found;
}

function typeOf(name, schema) {
  if (schema.enum !== undefined) return `one of ${schema.enum.map(code).join(', ')}`;
  if (schema.type === 'boolean') return `${code('true')} or ${code('false')}`;
  if (isDuration(name)) {
    return `time: ${code('90s')}, ${code('3m')}, ${code('1m30s')}, or seconds; ${boundsOf(schema, time)}`;
  }
  if (schema.type === 'integer') return `whole number, ${boundsOf(schema)}`;
  if (schema.type === 'number') return `number, ${boundsOf(schema)}`;
  // The schema's own message says what a text has to be.
  const message = settingsSchema.shape[name].safeParse('\n').error?.issues[0]?.message ?? '';
  return message.startsWith('expected ') ? message.slice('expected '.length) : 'text';
}

function isDuration(name) {
  const { type } = settings[name] ?? {};
  return type === 'number' && settingsSchema.shape[name].safeParse('1h30s').success;
}

function boundsOf({ minimum, maximum }, show = number) {
  return `${show(minimum)} to ${show(maximum)}`;
}

/** The default as an input would give it; undefined when there is none in the schema. */
function plainDefault(name) {
  const value = settings[name]?.default;
  if (value === undefined || typeof value === 'object') return undefined;
  return isDuration(name) ? time(value) : String(value);
}

function defaultOf(name, told) {
  const plain = plainDefault(name);
  if (plain !== undefined) return code(plain);
  return told?.startsWith('${{') ? code(told) : told;
}

function toldDefault(description) {
  return DEFAULT_SENTENCE.exec(description)?.[1] ?? DEFAULT_WORD.exec(description)?.[1];
}

function withoutDefault(description) {
  return description.replace(DEFAULT_SENTENCE, '').replace(' (the default)', '');
}

/** Seconds as people write them: 180 is `3m`. */
function time(seconds) {
  for (const [unit, length] of Object.entries({ h: 3600, m: 60 })) {
    if (seconds > 0 && seconds % length === 0) return `${seconds / length}${unit}`;
  }
  return seconds === 0 ? '0' : `${seconds}s`;
}

function number(value) {
  return value.toLocaleString('en-GB');
}

function code(value) {
  return `\`${value}\``;
}

function linkTo(name) {
  return `[${code(name)}](#${name})`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

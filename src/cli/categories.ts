/** `fastapi-spy categories`: the kinds of work, what belongs to them, and why a function does. */
import { Command, Option } from 'commander';
import { InputError } from '../errors.js';
import {
  type ExplainedFunction,
  explainSamples,
  unknownPackages,
} from '../profile/categories/explained.js';
import { BUILT_IN_RULES } from '../profile/categories/table.js';
import {
  CALLER,
  CATEGORY_LABELS,
  categoryLabel,
  createCategoriser,
  type Decision,
  type Reason,
} from '../profile/categories.js';
import { waitingOf } from '../profile/idle.js';
import type { FunctionId } from '../profile/model.js';
import { singleLine } from '../report/format.js';
import { type NamedFunction, namedFunction } from './function-name.js';
import { addConfigOption, numberBetween } from './options.js';
import { type CommandContext, outputStyle } from './terminal.js';

const DEFAULT_ROWS = 30;
const MOST_ROWS = 100_000;
/** Columns where there is no terminal. */
const PIPE_WIDTH = 160;
/** Of a rule's module and functions; --json has all. */
const MOST_PLACE = 60;
const HINT = 'docs/categories.md says what the categories mean.';

export function categoriesCommand(_context: CommandContext): Command {
  const command = new Command('categories')
    .description('List the kinds of work and the rules that decide, or explain a function’s.')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
The longest module that fits decides; the rules of the configuration file come before all others.

Examples:
  $ fastapi-spy categories
  $ fastapi-spy categories --json | jq '.rules[] | select(.category == "cache").module'
  $ fastapi-spy categories explain redis.client.Redis.get shop/orders.py:list_orders
  $ fastapi-spy categories explain --profile profile.raw --other

Exit codes: 0 it went well, 2 bad usage or input.`,
    );
  addConfigOption(command).action(list);
  return command.addCommand(explainCommand());
}

interface ExplainOptions {
  readonly profile?: string;
  readonly other?: boolean;
  readonly rows: number;
  readonly json?: boolean;
}

function explainCommand(): Command {
  const command = new Command('explain')
    .description('Say which category functions are in, and which rule decided.')
    .argument('[function...]', 'package.module.function, path.py:function, or a frame of py-spy')
    .option('--profile <file>', 'explain the functions of a recorded profile, in any format')
    .option('--other', 'only what is in "other", and the rules to add')
    .addOption(
      new Option('--rows <n>', 'most rows of a profile')
        .argParser(numberBetween(1, MOST_ROWS))
        .default(DEFAULT_ROWS),
    )
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Paths are looked for in the project first, then in the standard library, then in packages.

Examples:
  $ fastapi-spy categories explain orjson shop.orders.list_orders
  $ fastapi-spy categories explain 'Session.execute (/venv/lib/python3.12/site-packages/sqlalchemy/orm/session.py:2351)'
  $ fastapi-spy categories explain --profile profile.speedscope.json
  $ fastapi-spy categories explain --profile profile.raw --other

Exit codes: 0 it went well, 2 bad usage or input.`,
    );
  return addConfigOption(command).action(
    async (functions: string[], options: ExplainOptions, self: Command) => {
      // Options that the command above has as well are given to that one.
      const all = { ...options, ...self.optsWithGlobals<ExplainOptions & { config?: string }>() };
      if (all.other === true && all.profile === undefined) {
        throw new InputError('explaining categories: --other is about a profile', {
          advice: 'Give the recorded profile with --profile.',
        });
      }
      if (functions.length === 0 && all.profile === undefined) {
        throw new InputError('explaining categories: there is nothing to explain', {
          advice: 'Name functions, or give a recorded profile with --profile.',
        });
      }
      const rules = await userRules(all.config);
      if (functions.length > 0) {
        const named = functions.map((text) => namedFunction(text, rules.appDir));
        await explainFunctions(named, rules, all.json === true);
      }
      if (all.profile !== undefined) await explainProfile(all.profile, rules, all);
    },
  );
}

interface UserRules {
  /** As it is shown; empty where there is none. */
  readonly file: string;
  readonly appDir: string;
  readonly categoriser: ReturnType<typeof createCategoriser>;
  readonly rules: Parameters<typeof createCategoriser>[0] & object;
}

async function userRules(file: string | undefined): Promise<UserRules> {
  const { resolveConfig } = await import('../config/config.js');
  const { readLayers } = await import('../config/origins.js');
  const { relative } = await import('node:path');
  const cwd = process.cwd();
  const sources = { file, env: process.env, overrides: {}, cwd };
  const [config, layers] = [
    await resolveConfig({ ...sources, needsService: false }),
    await readLayers(sources),
  ];
  return {
    file: layers.file === undefined ? '' : relative(cwd, layers.file),
    appDir: config.appDir,
    categoriser: createCategoriser(config.categories),
    rules: config.categories,
  };
}

async function list(options: { json?: boolean; config?: string }): Promise<void> {
  const { rules, file } = await userRules(options.config);
  const own = rules.map(({ category, module, functions, origin }) => {
    return { category, module, ...(functions && { functions }), origin: origin ?? null, file };
  });
  if (options.json === true) {
    const categories = Object.entries(CATEGORY_LABELS).map(([name, label]) => ({ name, label }));
    writeJson({ schema: 1, categories, rules: [...own, ...BUILT_IN_RULES] });
    return;
  }
  const { plainGrid } = await import('./grid.js');
  const rows = [
    ...own.map((rule) => [
      rule.category,
      singleLine(place(rule), MOST_PLACE),
      rule.origin ?? 'any',
      rule.file,
    ]),
    ...BUILT_IN_RULES.map((rule) => [
      rule.category,
      singleLine(place(rule), MOST_PLACE),
      rule.origin,
      rule.reason +
        (rule.isWeak === true ? '; a caller that says something comes first' : '') +
        (rule.covers === undefined
          ? ''
          : `; what it calls in ${rule.covers.join(', ')} is its own`),
    ]),
  ];
  process.stdout.write(
    plainGrid(
      [
        { heading: 'category' },
        { heading: 'module' },
        { heading: 'of' },
        { heading: 'what it is', flexible: true },
      ],
      rows,
      wideStyle(),
    ),
  );
  process.stdout.write(
    `\nThe project's own code is "application", a package without a rule is "other"; where the category\nis "${CALLER}", and in what is not listed of the standard library, the caller decides.\n${HINT}\n`,
  );
}

function place({ module, functions }: { module: string; functions?: readonly string[] }): string {
  return functions === undefined ? module : `${module}: ${functions.join(', ')}`;
}

async function explainFunctions(
  named: readonly NamedFunction[],
  { categoriser, file }: UserRules,
  isJson: boolean,
): Promise<void> {
  const rows = named.map(({ text, id }) => ({ text, id, decision: categoriser.decide(id) }));
  if (isJson) {
    const functions = rows.map(({ text, id, decision }) => {
      return { given: text, id, category: decision.category ?? CALLER, ...reasonJson(decision) };
    });
    writeJson({ schema: 1, functions });
    return;
  }
  const { plainGrid } = await import('./grid.js');
  const columns = [
    { heading: 'function', flexible: true },
    { heading: 'category' },
    { heading: 'because', flexible: true },
  ];
  process.stdout.write(
    plainGrid(
      columns,
      rows.map(({ text, id, decision }) => [
        text,
        decision.category === undefined ? 'its caller’s' : categoryLabel(decision.category),
        because(decision, id, file),
      ]),
      wideStyle(),
    ),
  );
}

async function explainProfile(
  path: string,
  { categoriser, appDir, file }: UserRules,
  options: ExplainOptions,
): Promise<void> {
  const { createReadStream } = await import('node:fs');
  const { readProfile } = await import('../profile/formats/read.js');
  const profile = await readProfile(chunksOf(createReadStream(path)), {
    name: path,
    projectRoot: appDir,
  });
  const waits = waitingOf(profile.tables);
  const working = profile.samples.filter(({ stack }) => waits(stack) === undefined);
  const total = working.reduce((sum, { weight }) => sum + weight, 0);
  const waiting = profile.totalWeight - total;
  const all = explainSamples(profile.tables, working, categoriser);
  const rows = options.other === true ? all.filter(({ category }) => category === 'other') : all;
  const unknown = unknownPackages(rows);
  if (options.json === true) {
    writeJson({
      ...{ schema: 1, profile: path, unit: profile.unit, weight: total, waiting },
      functions: rows.map(({ id, category, weight, decider, decision }) => {
        return { id, category, weight, decider: decider ?? null, ...reasonJson(decision) };
      }),
      unknown,
    });
    return;
  }
  const { plainGrid } = await import('./grid.js');
  const shown = rows.slice(0, options.rows);
  const share = (weight: number) => `${((weight / total) * 100).toFixed(2)} %`;
  const sum = rows.reduce((weight, row) => weight + row.weight, 0);
  process.stdout.write(
    `${path}: ${Math.round(total)} ${profile.unit}${waiting > 0 ? `, without ${Math.round(waiting)} in which a thread waits` : ''}\n` +
      (options.other === true ? `"other" has ${total > 0 ? share(sum) : 'none'} of them\n` : '') +
      (rows.length === 0
        ? ''
        : plainGrid(
            [
              { heading: 'self', right: true },
              { heading: 'category' },
              { heading: 'function', flexible: true },
              { heading: 'because', flexible: true },
            ],
            shown.map((row) => [
              share(row.weight),
              categoryLabel(row.category),
              nameOf(row.id),
              becauseOf(row, file),
            ]),
            wideStyle(),
          )) +
      (shown.length < rows.length
        ? `${rows.length - shown.length} rows more: --rows ${Math.min(MOST_ROWS, rows.length)}\n`
        : '') +
      (options.other === true ? suggestion(unknown, share) : ''),
  );
}

/** A file as a stream, its errors in words. */
async function* chunksOf(stream: AsyncIterable<Uint8Array>) {
  try {
    yield* stream;
  } catch (cause) {
    throw new InputError((cause as Error).message, { cause });
  }
}

/** The rules that would leave nothing unknown, for the configuration file. */
function suggestion(
  unknown: ReturnType<typeof unknownPackages>,
  share: (weight: number) => string,
): string {
  if (unknown.length === 0) return 'No package in it is unknown: there is no rule to add.\n';
  const lines = unknown.map(
    ({ module, weight }) =>
      `  - { category: ${JSON.stringify(module.slice(0, 40))}, module: ${JSON.stringify(module)}, origin: package }   # ${share(weight)}`,
  );
  return (
    '\nFor fastapi-spy.yml; put one of the categories (database, http …) in the place of the\n' +
    `package's name, or "${CALLER}" where the function that calls it should decide:\n\n` +
    `categories:\n${lines.join('\n')}\n`
  );
}

function nameOf({ name, path }: FunctionId): string {
  return path === '' ? name : `${name} ${path}`;
}

function becauseOf({ id, decider, decision }: ExplainedFunction, file: string): string {
  if (decider === undefined) return 'nothing on the stack says anything';
  const reason = because(decision, decider, file);
  return decider === id ? reason : `its caller ${decider.name}: ${reason}`;
}

function because({ isWeak, reason }: Decision, { path }: FunctionId, file: string): string {
  return reasonText(reason, path, file) + (isWeak ? '; a caller may say more' : '');
}

function reasonText(reason: Reason, path: string, file: string): string {
  switch (reason.kind) {
    case 'user':
      return `rule ${reason.index + 1} of ${file}: ${place(reason.rule as { module: string })}`;
    case 'built-in':
      return `${place(reason.rule)} (${reason.rule.reason})`;
    case 'template':
      return 'the file of a template';
    case 'application':
      return "the project's own code";
    case 'unknown-package':
      return `no rule for the package ${path.split('/', 1)[0]}`;
    case 'nothing-known':
      return 'no rule; it says nothing by itself';
  }
}

function reasonJson({ isWeak, reason }: Decision) {
  const rule = reason.kind === 'user' || reason.kind === 'built-in' ? reason.rule : null;
  return { isWeak, because: reason.kind, rule };
}

/** In a pipe nothing has to fit: names are whole. */
function wideStyle() {
  return process.stdout.isTTY === true ? outputStyle() : { colour: false, width: PIPE_WIDTH };
}

function writeJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
}

/**
 * The layers that settings come from, lowest first: defaults, the file, the environment, inputs or
 * options; what they give together, and where each value is from.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { InputError } from '../errors.js';
import { explain } from '../validation.js';
import { DEFAULT_FILES, PYPROJECT } from './files.js';
import { ENVIRONMENT_ALIASES, SCALAR_SETTINGS, type Settings, settingsSchema } from './schema.js';

export interface LayerSources {
  /**
   * Configuration file; undefined: the first of `DEFAULT_FILES` that is there, or `pyproject.toml`
   * when it has the table `[tool.fastapi-spy]`.
   */
  readonly file?: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** Inputs or options by kebab-case name; empty text means not given. */
  readonly overrides: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

export interface Layers {
  /** Absolute path; undefined when there is none. */
  readonly file?: string;
  readonly fromFile: Readonly<Record<string, unknown>>;
  readonly fromEnvironment: Readonly<Record<string, string>>;
  /** The variable that gave a setting, by the setting's name. */
  readonly variables: Readonly<Record<string, string>>;
  readonly given: Readonly<Record<string, string>>;
}

/** Settings of which one names the service. */
export const SERVICE_KEYS = ['app', 'command', 'pid'] as const;

/**
 * Reads all layers.
 * @throws InputError when the file is not there or is no mapping, or when there are two
 */
export async function readLayers(sources: LayerSources): Promise<Layers> {
  const found = await readFileLayer(sources);
  return {
    ...(found === undefined ? {} : { file: found.file }),
    fromFile: found?.settings ?? {},
    ...environmentSettings(sources.env),
    given: definedOnly(sources.overrides),
  };
}

/** What the layers give together; a service named closer to the user replaces one further away. */
export function mergeLayers({ fromFile, fromEnvironment, given }: Layers): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...fromFile };
  for (const layer of [fromEnvironment, given]) {
    // Whatever form it was named in.
    if (SERVICE_KEYS.some((key) => key in layer)) {
      for (const key of SERVICE_KEYS) delete merged[key];
    }
    Object.assign(merged, layer);
  }
  return merged;
}

/**
 * The file that is written: as it was given, or, for one in a configuration file, its absolute path.
 * Undefined when none is set.
 */
export function outputPath(layers: Layers, { output }: Settings): string | undefined {
  const { file, fromEnvironment, given } = layers;
  if (output === undefined || file === undefined) return output;
  if ('output' in given || 'output' in fromEnvironment) return output;
  return resolve(settingsFolder(file), output);
}

/** A service that runs already, as the layer closest to the user names it. */
export interface NamedProcess {
  readonly pid?: number;
  readonly port?: number;
}

/**
 * Which service the layer closest to the user names: one to start, or one that runs; undefined when
 * none does. A port beside an app or a command is the one to start it on.
 */
export function namedService(layers: Layers): 'started' | NamedProcess | undefined {
  for (const layer of [layers.given, layers.fromEnvironment, layers.fromFile]) {
    if ('app' in layer || 'command' in layer) return 'started';
    const named = processIn(layer);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** The process that the closest layer names, whatever else is named; undefined when none does. */
export function namedProcess(layers: Layers): NamedProcess | undefined {
  const { given, fromEnvironment, fromFile } = layers;
  return processIn(given) ?? processIn(fromEnvironment) ?? processIn(fromFile);
}

function processIn(layer: Readonly<Record<string, unknown>>): NamedProcess | undefined {
  if ('pid' in layer && 'port' in layer)
    return { pid: Number(layer.pid), port: Number(layer.port) };
  if ('pid' in layer) return { pid: Number(layer.pid) };
  return 'port' in layer ? { port: Number(layer.port) } : undefined;
}

/**
 * The settings that the layers give, defaults included.
 * @throws InputError naming the file, variable or option, and what it should have been
 */
export function settingsOf(layers: Layers): Settings {
  const parsed = settingsSchema.safeParse(mergeLayers(layers));
  if (parsed.success) return parsed.data;
  const { file, fromEnvironment, given, variables } = layers;
  // A name that is none can stand in a file only.
  const isName = parsed.error.issues[0]?.code === 'unrecognized_keys' && file !== undefined;
  throw new InputError(
    `reading the ${isName ? `configuration ${file}` : 'settings'}: ${explain(
      parsed.error,
      (key) => {
        if (key in given) return `"${key}"`;
        if (key in fromEnvironment) return `the environment variable ${variables[key]}`;
        return `"${key}" in ${file ?? 'the settings'}`;
      },
      settingsSchema,
    )}`,
    { advice: 'docs/configuration.md lists every setting with its unit and bounds.' },
  );
}

/** Where a value is from, and the file, variable or option. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'file' | 'environment' | 'option'; readonly name: string };

export interface SettingWithOrigin {
  /** `rounds`; single thresholds by `thresholds.cpu-percent`. */
  readonly name: string;
  /** Undefined: not set, and without a default. */
  readonly value: unknown;
  readonly origin: Origin;
}

/**
 * Every setting with its value and where that is from, in the order of the schema.
 * @throws InputError as `settingsOf` does
 */
export function settingsWithOrigins(layers: Layers): SettingWithOrigin[] {
  const settings = settingsOf(layers);
  const merged = mergeLayers(layers);
  return Object.keys(settingsSchema.shape).flatMap((name): SettingWithOrigin[] => {
    const value = settings[name as keyof Settings];
    const origin = name in merged ? originOf(name, layers) : { kind: 'default' as const };
    if (name !== 'thresholds') return [{ name, value, origin }];
    const own = (layers.fromFile.thresholds ?? {}) as Readonly<Record<string, unknown>>;
    return Object.entries(settings.thresholds).map(([key, limit]) => ({
      name: `${name}.${key}`,
      value: limit,
      origin: key in own ? origin : { kind: 'default' },
    }));
  });
}

function originOf(name: string, { file, fromEnvironment, variables, given }: Layers): Origin {
  if (name in given) return { kind: 'option', name: `--${name}` };
  if (name in fromEnvironment) return { kind: 'environment', name: variables[name] as string };
  return { kind: 'file', name: file as string };
}

function definedOnly(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
    ),
  );
}

interface FileLayer {
  /** Absolute. */
  readonly file: string;
  readonly settings: Record<string, unknown>;
}

async function readFileLayer({ file, cwd }: LayerSources): Promise<FileLayer | undefined> {
  if (file !== undefined && file !== '') {
    const path = resolve(cwd, file);
    if (!existsSync(path)) {
      throw new InputError(`reading the configuration ${file}: there is no such file`, {
        advice: `It was looked for at ${path}.`,
      });
    }
    const settings = isPyproject(path) ? await readPyproject(path) : await readSettings(path);
    if (settings !== undefined) return { file: path, settings };
    throw new InputError(`reading the configuration ${file}: it has no table [tool.fastapi-spy]`);
  }
  const own = DEFAULT_FILES.map((name) => join(cwd, name)).find((path) => existsSync(path));
  const pyproject = join(cwd, PYPROJECT);
  const table = existsSync(pyproject) ? await readPyproject(pyproject) : undefined;
  if (own !== undefined && table !== undefined) {
    throw new InputError(
      `reading the configuration: ${own} is there, and a table [tool.fastapi-spy] in ${pyproject}`,
      { advice: 'Keep all settings in one of them, or say which with --config (input: config).' },
    );
  }
  if (table !== undefined) return { file: pyproject, settings: table };
  return own === undefined ? undefined : { file: own, settings: await readSettings(own) };
}

/** Whether a configuration file is a Python project's own. */
export function isPyproject(file: string): boolean {
  return basename(file) === PYPROJECT;
}

/**
 * The table `[tool.fastapi-spy]`; undefined when there is none.
 * @throws InputError when the file cannot be read or is no TOML
 */
async function readPyproject(path: string): Promise<Record<string, unknown> | undefined> {
  const source = await readText(path, 'the configuration');
  // Somebody else's file, which need not be in order.
  if (!source.includes('fastapi-spy')) return undefined;
  const { parse: parseToml } = await import('smol-toml');
  let tool: unknown;
  try {
    ({ tool } = parseToml(source));
  } catch (cause) {
    const { line, column } = cause as { line?: number; column?: number };
    const place = line === undefined ? '' : ` at line ${line}, column ${column}`;
    throw new InputError(`reading the configuration ${path}: ${firstLine(cause)}${place}`, {
      cause,
    });
  }
  const table = isMapping(tool) ? tool['fastapi-spy'] : undefined;
  if (table === undefined || isMapping(table)) return table;
  throw new InputError(`reading the configuration ${path}: tool.fastapi-spy is no table`);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The folder that paths in a file are relative to: the project, its own folder or above `.github`. */
export function settingsFolder(file: string): string {
  const folder = dirname(file);
  return /[\\/]\.github$/.test(folder) ? dirname(folder) : folder;
}

async function readSettings(file: string): Promise<Record<string, unknown>> {
  const value = await readYaml(file, 'the configuration');
  if (value === null || value === undefined) return {};
  if (isMapping(value)) return value;
  throw new InputError(`reading the configuration ${file}: expected "name: value" lines`);
}

/**
 * @param what the file is, for the error
 * @throws InputError when it cannot be read or is no YAML
 */
export async function readYaml(path: string, what: string): Promise<unknown> {
  const source = await readText(path, what);
  try {
    // Aliases are capped: a few lines of YAML can otherwise expand to gigabytes.
    return parse(source, { maxAliasCount: 100 });
  } catch (cause) {
    throw new InputError(`reading ${what} ${path}: ${firstLine(cause)}`, { cause });
  }
}

/** Without the colon that announces the lines of the file, which follow. */
function firstLine(cause: unknown): string {
  return ((cause as Error).message.split('\n')[0] as string).replace(/:$/, '');
}

async function readText(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new InputError(`reading ${what} ${path}: ${(cause as Error).message}`, { cause });
  }
}

function environmentSettings(
  env: NodeJS.ProcessEnv,
): Pick<Layers, 'fromEnvironment' | 'variables'> {
  const fromEnvironment: Record<string, string> = {};
  const variables: Record<string, string> = {};
  const take = (variable: string, setting: string) => {
    const value = env[variable];
    if (value === undefined || value === '') return;
    fromEnvironment[setting] = value;
    variables[setting] = variable;
  };
  for (const [variable, setting] of Object.entries(ENVIRONMENT_ALIASES)) take(variable, setting);
  for (const setting of SCALAR_SETTINGS) {
    take(`SPY_${setting.toUpperCase().replaceAll('-', '_')}`, setting);
  }
  return { fromEnvironment, variables };
}

/**
 * The layers that settings come from, lowest first: defaults, the file, the environment, inputs or
 * options; what they give together, and where each value is from.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { InputError } from '../errors.js';
import { explain } from '../validation.js';
import { ENVIRONMENT_ALIASES, SCALAR_SETTINGS, type Settings, settingsSchema } from './schema.js';

export interface LayerSources {
  /** Configuration file; undefined: the first of `DEFAULT_FILES` that is there. */
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

export const DEFAULT_FILES = ['fastapi-spy.yml', 'fastapi-spy.yaml', '.github/fastapi-spy.yml'];

/** Settings of which one names the service. */
export const SERVICE_KEYS = ['app', 'command', 'pid'] as const;

/**
 * Reads all layers.
 * @throws InputError when the file is not there or is no YAML mapping
 */
export async function readLayers(sources: LayerSources): Promise<Layers> {
  const file = findFile(sources);
  return {
    ...(file === undefined ? {} : { file }),
    fromFile: file === undefined ? {} : await readSettings(file),
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
 * The settings that the layers give, defaults included.
 * @throws InputError naming the file, variable or option, and what it should have been
 */
export function settingsOf(layers: Layers): Settings {
  const parsed = settingsSchema.safeParse(mergeLayers(layers));
  if (parsed.success) return parsed.data;
  const { file, fromEnvironment, given, variables } = layers;
  throw new InputError(
    `reading the settings: ${explain(parsed.error, (key) => {
      if (key in given) return `"${key}"`;
      if (key in fromEnvironment) return `the environment variable ${variables[key]}`;
      return `"${key}" in ${file ?? 'the settings'}`;
    })}`,
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

function findFile({ file, cwd }: LayerSources): string | undefined {
  if (file !== undefined && file !== '') {
    const path = resolve(cwd, file);
    if (existsSync(path)) return path;
    throw new InputError(`reading the configuration ${file}: there is no such file`, {
      advice: `It was looked for at ${path}.`,
    });
  }
  return DEFAULT_FILES.map((name) => join(cwd, name)).find((path) => existsSync(path));
}

/** The folder that paths in a file are relative to: the project, its own folder or above `.github`. */
export function settingsFolder(file: string): string {
  const folder = dirname(file);
  return /[\\/]\.github$/.test(folder) ? dirname(folder) : folder;
}

async function readSettings(file: string): Promise<Record<string, unknown>> {
  const value = await readYaml(file, 'the configuration');
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new InputError(`reading the configuration ${file}: expected "name: value" lines`);
  }
  return value as Record<string, unknown>;
}

/**
 * @param what the file is, for the error
 * @throws InputError when it cannot be read or is no YAML
 */
export async function readYaml(path: string, what: string): Promise<unknown> {
  let source: string;
  try {
    source = await readFile(path, 'utf8');
  } catch (cause) {
    throw new InputError(`reading ${what} ${path}: ${(cause as Error).message}`, { cause });
  }
  try {
    // Aliases are capped: a few lines of YAML can otherwise expand to gigabytes.
    return parse(source, { maxAliasCount: 100 });
  } catch (cause) {
    throw new InputError(`reading ${what} ${path}: ${(cause as Error).message.split('\n')[0]}`, {
      cause,
    });
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

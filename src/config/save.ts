/** Writes settings from the environment and options into a configuration file, comments kept. */
import { existsSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isMap,
  isScalar,
  parse,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { InputError } from '../errors.js';
import { replaceFile } from '../replace-file.js';
import { isPyproject, type Layers, SERVICE_KEYS, settingsFolder, settingsOf } from './origins.js';
import { type Settings, settingsSchema } from './schema.js';

export interface SaveOptions {
  /** Absolute path of the file; it need not be there. */
  readonly file: string;
  /** Folder that paths from the environment and options are relative to. */
  readonly cwd: string;
  /** Whether other values that stand in the file are replaced. */
  readonly force: boolean;
}

/** Longer files are no configuration. */
const MOST_BYTES = 1024 * 1024;

/**
 * Saves what the environment and options give and is not the default.
 * @param layers read with this file as theirs, when it is there
 * @returns names of the settings that were written; empty when there was nothing to save
 * @throws InputError when the file cannot be read or written, or has other values; it is as it was
 */
export async function saveSettings(layers: Layers, options: SaveOptions): Promise<string[]> {
  const wanted = settingsToSave(layers, options);
  if (wanted.size === 0) return [];
  if (isPyproject(options.file)) throw await unsaved(options.file, wanted);
  const path = existsSync(options.file) ? await realpath(options.file) : options.file;
  const before = existsSync(path) ? await readText(path) : '';
  const document = parseMapping(before, path);
  const replaced = conflicts(document, wanted, layers.fromFile);
  if (replaced.length > 0 && !options.force) {
    throw new InputError(`saving the settings in ${path}: it has other values`, {
      advice: '--force replaces them.',
      details: replaced.map(({ name, line }) => `  ${name}: ${line}`).join('\n'),
    });
  }
  for (const [name, value] of wanted) {
    if (isService(name)) takePlace(document, name);
    document.set(name, value);
  }
  const text = toText(document, path);
  requireSame(text, wanted, layers.fromFile, path);
  await writeSettings(path, text);
  return [...wanted.keys()];
}

/** What cannot be written: TOML would lose its comments, and the file is the project's. */
async function unsaved(file: string, wanted: ReadonlyMap<string, unknown>): Promise<InputError> {
  const { stringify } = await import('smol-toml');
  return new InputError(
    `saving the settings in ${file}: the tool does not write into a Python project's own file`,
    {
      advice: 'Put these lines there yourself, under [tool.fastapi-spy]:',
      details: stringify(Object.fromEntries(wanted)).trimEnd(),
    },
  );
}

/** Values by name, as they go into the file. */
function settingsToSave(layers: Layers, options: SaveOptions): Map<string, unknown> {
  const settings = settingsOf(layers);
  const defaults: Partial<Settings> = settingsSchema.parse({});
  const { fromEnvironment, fromFile } = layers;
  const given = isServiceNamed(layers.given)
    ? { ...withoutService(fromEnvironment), ...layers.given }
    : { ...fromEnvironment, ...layers.given };
  const services = SERVICE_KEYS.filter((key) => key in given);
  if (services.length > 1) {
    throw new InputError(
      `saving the settings: ${services.map((key) => `"${key}"`).join(' and ')} are both given`,
      { advice: 'Give one: app (module:attribute), command, or pid.' },
    );
  }
  const wanted = new Map<string, unknown>();
  for (const name of Object.keys(settingsSchema.shape) as (keyof Settings)[]) {
    const text = given[name];
    if (text === undefined) continue;
    const isDefault = JSON.stringify(settings[name]) === JSON.stringify(defaults[name]);
    if (isDefault && !(name in fromFile)) continue;
    const value = valueFor(name, text, settings[name], options);
    if (JSON.stringify(fromFile[name]) !== JSON.stringify(value)) wanted.set(name, value);
  }
  return wanted;
}

/** A number or a truth value where the setting is one; text such as `3m` as it was given. */
function valueFor(name: string, text: string, parsed: unknown, options: SaveOptions): unknown {
  if (typeof parsed === 'boolean') return parsed;
  if (typeof parsed === 'number' && /^\d+(\.\d+)?$/.test(text)) return Number(text);
  const path = resolve(options.cwd, text);
  // Paths in a file are relative to the project.
  const isPath = name === 'app-dir' || name === 'output' || (name === 'load' && existsSync(path));
  if (!isPath) return text;
  const moved = relative(settingsFolder(options.file), path);
  return moved === '' ? '.' : moved.split(sep).join('/');
}

function isService(name: string): boolean {
  return (SERVICE_KEYS as readonly string[]).includes(name);
}

function isServiceNamed(values: Readonly<Record<string, unknown>>): boolean {
  return SERVICE_KEYS.some((key) => key in values);
}

function withoutService(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !isService(name)));
}

/** What stands in the file and would be replaced. */
function conflicts(
  document: Document,
  wanted: ReadonlyMap<string, unknown>,
  fromFile: Readonly<Record<string, unknown>>,
): { name: string; line: string }[] {
  const isServiceWanted = [...wanted.keys()].some(isService);
  return Object.keys(fromFile)
    .filter((name) => wanted.has(name) || (isServiceWanted && isService(name)))
    .filter((name) => document.has(name))
    .map((name) => {
      const now = JSON.stringify(fromFile[name])?.slice(0, 100);
      const then = wanted.has(name) ? JSON.stringify(wanted.get(name)).slice(0, 100) : 'removed';
      return { name, line: `${now} → ${then}` };
    });
}

/** A service takes the place of one of another form, so that the comments there stay. */
function takePlace(document: Document, name: string): void {
  const others = SERVICE_KEYS.filter((key) => key !== name && document.has(key));
  for (const other of others) {
    const pair = (document.contents as YAMLMap).items.find(
      ({ key }) => isScalar(key) && key.value === other,
    );
    if (pair !== undefined && !document.has(name)) (pair.key as Scalar).value = name;
    else document.delete(other);
  }
}

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= MOST_BYTES) return await readFile(path, 'utf8');
  } catch (cause) {
    throw new InputError(`reading the configuration ${path}: ${(cause as Error).message}`, {
      cause,
    });
  }
  throw new InputError(
    `reading the configuration ${path}: it is larger than ${MOST_BYTES / 1024 / 1024} MB`,
  );
}

function parseMapping(text: string, path: string): Document {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) {
    throw new InputError(`reading the configuration ${path}: ${error.message.split('\n')[0]}`);
  }
  if (document.contents === null) document.contents = document.createNode({}) as never;
  if (isMap(document.contents)) return document as unknown as Document;
  throw new InputError(`reading the configuration ${path}: expected "name: value" lines`);
}

const BY_HAND = { advice: 'Anchors (&name) may stand in the way: edit the file by hand.' };

/** @throws InputError when it cannot be written, as an alias has lost its anchor */
function toText(document: Document, path: string): string {
  try {
    const text = document.toString({ lineWidth: 0 });
    return existsSync(path) ? text : `# Settings of fastapi-spy.\n${text}`;
  } catch (cause) {
    const { message } = cause as Error;
    throw new InputError(`saving the settings in ${path}: ${message.split('\n')[0]}`, {
      ...BY_HAND,
      cause,
    });
  }
}

/**
 * Holds the new text against what it was made from.
 * @throws InputError when another setting would change: an alias may refer to one that was replaced
 */
function requireSame(
  text: string,
  wanted: ReadonlyMap<string, unknown>,
  before: Readonly<Record<string, unknown>>,
  path: string,
): void {
  const after = (parse(text, { maxAliasCount: 100 }) ?? {}) as Record<string, unknown>;
  const others = (values: Readonly<Record<string, unknown>>) =>
    Object.entries(values).filter(([name]) => !wanted.has(name) && !isService(name));
  const isSame = isDeepStrictEqual(others(after), others(before));
  const isWritten = [...wanted].every(([name, value]) => after[name] === value);
  if (isSame && isWritten) return;
  throw new InputError(`saving the settings in ${path}: others would change with them`, BY_HAND);
}

/** With the mode that it has. */
async function writeSettings(path: string, text: string): Promise<void> {
  if (!existsSync(dirname(path))) {
    throw new InputError(`saving the settings in ${path}: there is no folder ${dirname(path)}`);
  }
  try {
    const mode = existsSync(path) ? (await stat(path)).mode & 0o777 : 0o644;
    await replaceFile(path, text, mode);
  } catch (cause) {
    throw new InputError(`saving the settings in ${path}: ${(cause as Error).message}`, { cause });
  }
}

/** Reads a zip that anybody may have made: in memory, expected entries alone, bounded. */
import { inflateRawSync } from 'node:zlib';
import { InputError } from '../errors.js';
import { MOST_BYTES, MOST_RATIO } from './unpack.js';
import { type ZipEntry, zipDirectory } from './zip-directory.js';

export interface ZipLimits {
  /** Size of the entry once unpacked, in bytes. */
  readonly mostBytes: number;
  /** Unpacked size over packed size; what is in it is compressed already. */
  readonly mostRatio: number;
}

/** As of what is in them: no entry is larger than a measurement may be. */
const ZIP_LIMITS: ZipLimits = { mostBytes: MOST_BYTES, mostRatio: MOST_RATIO };

/** More entries than any artifact of ours has. */
const MOST_ENTRIES = 200;

/**
 * The content of the one entry that the zip may hold.
 * @param source what the bytes came from, for the error
 * @throws InputError when there is any other entry, none, or one that breaks a limit
 */
export function readSingleEntry(
  zip: Uint8Array,
  entryName: string,
  source: string,
  limits: ZipLimits = ZIP_LIMITS,
): Uint8Array {
  const refuse = (name: string, entries: number) => {
    if (entries > 1) return 'it holds more than one file';
    return name === entryName ? undefined : `it holds ${quoted(name)} instead of ${entryName}`;
  };
  const content = unzip(zip, { wanted: new Set([entryName]), refuse, source, limits })[entryName];
  if (content === undefined) throw failed(source, `it does not hold ${entryName}`);
  return content;
}

/**
 * The contents of the wanted entries that are there, by name. Others are left packed, but a zip
 * with an entry that would lie outside of its folder is refused whole.
 * @param source what the bytes came from, for the error
 * @throws InputError when an entry has such a name, or a wanted one breaks a limit
 */
export function readEntries(
  zip: Uint8Array,
  wanted: ReadonlySet<string>,
  source: string,
  limits: ZipLimits = ZIP_LIMITS,
): Readonly<Record<string, Uint8Array>> {
  const refuse = (name: string, entries: number) => {
    if (entries > MOST_ENTRIES) return `it holds more than ${MOST_ENTRIES} files`;
    return isOutside(name) ? `it holds ${quoted(name)}, which leaves its folder` : undefined;
  };
  return unzip(zip, { wanted, refuse, source, limits });
}

interface Unzipping {
  readonly wanted: ReadonlySet<string>;
  /** Why an entry makes the zip one that is not read; it is the so-and-so-manyth. */
  readonly refuse: (name: string, entries: number) => string | undefined;
  readonly source: string;
  readonly limits: ZipLimits;
}

/** Nothing is unpacked before the whole directory has passed. */
function unzip(
  zip: Uint8Array,
  { wanted, refuse, source, limits }: Unzipping,
): Record<string, Uint8Array> {
  const chosen = new Map<string, ZipEntry>();
  let entries = 0;
  try {
    for (const entry of zipDirectory(zip)) {
      const { name, packedBytes, bytes } = entry;
      entries += 1;
      const refused = refuse(name, entries);
      if (refused !== undefined) throw failed(source, refused);
      if (!wanted.has(name)) continue;
      if (chosen.has(name)) throw failed(source, `it holds ${name} twice`);
      chosen.set(name, entry);
      if (bytes > limits.mostBytes) {
        throw failed(source, `${name} is larger than ${limits.mostBytes / 1024 / 1024} MB`);
      }
      if (bytes > Math.max(packedBytes, 1) * limits.mostRatio) {
        throw failed(source, `${name} unpacks to more than ${limits.mostRatio} times its size`);
      }
    }
    return Object.fromEntries([...chosen].map(([name, entry]) => [name, unpack(entry, source)]));
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw failed(source, 'it is not a zip, or a damaged one', cause);
  }
}

const STORED = 0;
const DEFLATED = 8;

/**
 * Its content, of exactly the size that the directory declares: what was checked is what is read.
 * The CRC-32 is left alone. It guards against accidents, and what is in our zips has a guard of its
 * own: an artifact is held against its digest, a measurement has the CRC of its gzip.
 */
function unpack({ name, method, packed, bytes }: ZipEntry, source: string): Uint8Array {
  const lies = (cause?: unknown) => failed(source, `${name} is not as large as it declares`, cause);
  if (method === STORED) {
    if (packed().length !== bytes) throw lies();
    return packed().slice();
  }
  if (method !== DEFLATED) throw failed(source, `${name} is packed in another way than deflate`);
  let content: Uint8Array;
  try {
    // At least 1: a limit of nothing is no limit that zlib takes.
    content = inflateRawSync(packed(), { maxOutputLength: Math.max(1, bytes) });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw lies(cause);
    throw cause;
  }
  if (content.length !== bytes) throw lies();
  return content;
}

function failed(source: string, what: string, cause?: unknown): InputError {
  return new InputError(`reading ${source}: ${what}`, { cause });
}

function isOutside(name: string): boolean {
  const parts = name.split(/[/\\]/);
  return parts.includes('..') || /^[/\\]|^[A-Za-z]:|\0/.test(name);
}

/** A name of unknown origin, fit for one line of a log. */
function quoted(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}

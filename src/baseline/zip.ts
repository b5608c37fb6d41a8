/** Reads a zip that anybody may have made: in memory, one expected entry, bounded. */
import { unzipSync } from 'fflate';
import { InputError } from '../errors.js';

export interface ZipLimits {
  /** Size of the entry once unpacked, in bytes. */
  readonly mostBytes: number;
  /** Unpacked size over packed size; what is in it is compressed already. */
  readonly mostRatio: number;
}

const ZIP_LIMITS: ZipLimits = { mostBytes: 64 * 1024 * 1024, mostRatio: 100 };

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

function unzip(
  zip: Uint8Array,
  { wanted, refuse, source, limits }: Unzipping,
): Record<string, Uint8Array> {
  let entries = 0;
  const seen = new Set<string>();
  try {
    // The filter runs before anything is unpacked, on what the directory declares.
    return unzipSync(zip, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        const refused = refuse(name, entries);
        if (refused !== undefined) throw failed(source, refused);
        if (!wanted.has(name)) return false;
        if (seen.has(name)) throw failed(source, `it holds ${name} twice`);
        seen.add(name);
        if (originalSize > limits.mostBytes) {
          throw failed(source, `${name} is larger than ${limits.mostBytes / 1024 / 1024} MB`);
        }
        if (originalSize > Math.max(size, 1) * limits.mostRatio) {
          throw failed(source, `${name} unpacks to more than ${limits.mostRatio} times its size`);
        }
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw failed(source, 'it is not a zip, or a damaged one', cause);
  }
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

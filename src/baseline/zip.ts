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
  const fail = (what: string, cause?: unknown) =>
    new InputError(`reading ${source}: ${what}`, { cause });
  let entries = 0;
  let content: Uint8Array | undefined;
  try {
    // The filter runs before anything is unpacked, on what the directory declares.
    const files = unzipSync(zip, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        if (entries > 1) throw fail('it holds more than one file');
        if (name !== entryName) throw fail(`it holds ${quoted(name)} instead of ${entryName}`);
        if (originalSize > limits.mostBytes) {
          throw fail(`${entryName} is larger than ${limits.mostBytes / 1024 / 1024} MB`);
        }
        if (originalSize > Math.max(size, 1) * limits.mostRatio) {
          throw fail(`${entryName} unpacks to more than ${limits.mostRatio} times its size`);
        }
        return true;
      },
    });
    content = files[entryName];
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw fail('it is not a zip, or a damaged one', cause);
  }
  if (content === undefined) throw fail(`it does not hold ${entryName}`);
  return content;
}

/** A name of unknown origin, fit for one line of a log. */
function quoted(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}

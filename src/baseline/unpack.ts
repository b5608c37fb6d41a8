/**
 * The JSON of a file that anybody may have made: unpacked, and parsed, only as far as it can be one
 * of ours. Few packed bytes can be much text, and little text many values.
 */
import { gunzipSync } from 'node:zlib';

/** A measurement of 192 rounds of an ordinary service has one megabyte unpacked. */
export const MOST_BYTES = 32 * 1024 * 1024;

/** Unpacked over packed size. Measurements have 4 to 7; short ones of much of the same may have more. */
export const MOST_RATIO = 100;
const ALWAYS_ALLOWED_BYTES = 1024 * 1024;

/** By the byte that begins or divides them. 192 rounds have 65,000 lists and 150,000 commas. */
const MOST_VALUES = [
  { mark: '[', what: 'lists', most: 1_000_000 },
  { mark: '{', what: 'objects', most: 200_000 },
  { mark: ':', what: 'keys', most: 1_000_000 },
  { mark: ',', what: 'values', most: 4_000_000 },
];

/** A file that is too large in some way; the message says in which. */
export class TooLarge extends Error {}

/** @throws TooLarge for a file of so many bytes */
export function checkSize(bytes: number): void {
  if (bytes > MOST_BYTES) throw new TooLarge(`it is larger than ${megabytes(MOST_BYTES)}`);
}

/**
 * @param bytes JSON, gzipped or not
 * @throws TooLarge; what zlib, TextDecoder and JSON.parse throw for what is not gzipped JSON
 */
export function unpackJson(bytes: Uint8Array): unknown {
  checkSize(bytes.length);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = isGzip ? gunzip(bytes) : bytes;
  checkValues(text);
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
}

function gunzip(bytes: Uint8Array): Uint8Array {
  const allowed = Math.max(bytes.length * MOST_RATIO, ALWAYS_ALLOWED_BYTES);
  try {
    return gunzipSync(bytes, { maxOutputLength: Math.min(allowed, MOST_BYTES) });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw cause;
    const bound = allowed < MOST_BYTES ? `${MOST_RATIO} times its size` : megabytes(MOST_BYTES);
    throw new TooLarge(`it unpacks to more than ${bound}`, { cause });
  }
}

/** Memory is by the value, not by the byte. Those within names count too: a bound, not a parser. */
function checkValues(text: Uint8Array): void {
  const counts = new Uint32Array(256);
  for (const byte of text) counts[byte] = (counts[byte] as number) + 1;
  for (const { mark, what, most } of MOST_VALUES) {
    const count = counts[mark.charCodeAt(0)] as number;
    if (count > most) throw new TooLarge(`it holds more than ${most} ${what}`);
  }
}

function megabytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MB`;
}

/** Reads a recorded profile of any format that is known. */
import { InputError } from '../../errors.js';
import { detectFormat, HEAD_BYTES, isGzip } from './detect.js';
import { foldedRecording, isFoldedFormat } from './folded.js';
import type { FileSize } from './folded-reader.js';
import { gunzip } from './gunzip.js';
import { peek } from './peek.js';
import { MOST_PPROF_BYTES, readPprof } from './pprof-reader.js';
import { recordedProfile } from './recording.js';
import { MOST_SPEEDSCOPE_BYTES, readSpeedscope } from './speedscope-reader.js';
import { PROFILE_FORMATS, type ProfileFormat, type RecordedProfile } from './types.js';

export interface ReadOptions {
  /** The file's name or path: for errors, and for its ending. */
  readonly name: string;
  /** Where the caller knows it; else it is found out. */
  readonly format?: ProfileFormat | undefined;
  /** Absolute folder of the service's own code: files below it are the application's. */
  readonly projectRoot?: string | undefined;
}

/** The bytes of a file: in whole, in pieces, or as a stream of pieces. */
export type ByteSource = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * Reads a profile, also one packed with gzip. Text formats may have any size, as memory grows only
 * with what is distinct in them; the others are read in whole and have limits.
 * @throws InputError which names the file, when it is no profile, damaged, too large, or empty
 */
export async function readProfile(
  source: ByteSource,
  { name, format, projectRoot = '' }: ReadOptions,
): Promise<RecordedProfile> {
  try {
    let { head, chunks, size } = await begin(source instanceof Uint8Array ? [source] : source);
    if (isGzip(head)) ({ head, chunks, size } = await begin(gunzip(chunks)));
    if (head.length === 0) throw new InputError('it is empty');
    const found = format ?? detectFormat(head, name);
    if (found === undefined) throw unknownFormat(head);
    return await readAs(found, { chunks, size }, projectRoot);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { message, advice, details } = error;
    throw new InputError(`reading the profile ${name}: ${message}`, {
      advice,
      details,
      cause: error,
    });
  }
}

async function readAs(
  format: ProfileFormat,
  { chunks, size }: Pick<Begun, 'chunks' | 'size'>,
  projectRoot: string,
): Promise<RecordedProfile> {
  const common = { format, projectRoot, isApproximate: false, notes: [] };
  if (isFoldedFormat(format)) {
    const { reader, end } = foldedRecording(format, size);
    for await (const chunk of chunks) reader.push(chunk);
    const { recording, result } = end();
    return recordedProfile(recording, { ...common, ...result });
  }
  switch (format) {
    case 'speedscope': {
      const text = textOf(await gather(chunks, MOST_SPEEDSCOPE_BYTES));
      const { recorder, ...result } = readSpeedscope(text);
      return recordedProfile(recorder.recording(), { ...common, ...result });
    }
    case 'svg': {
      // A parser of XML takes its time to load.
      const { MOST_SVG_BYTES, readSvg } = await import('./svg-reader.js');
      const { recorder, ...result } = readSvg(textOf(await gather(chunks, MOST_SVG_BYTES)));
      return recordedProfile(recorder.recording(), { ...common, ...result, isApproximate: true });
    }
    case 'pprof': {
      const { recorder, ...result } = readPprof(await gather(chunks, MOST_PPROF_BYTES));
      return recordedProfile(recorder.recording(), { ...common, ...result });
    }
  }
}

/** So many bytes are looked at before reading begins. */
const SMALL_BYTES = 64 * 1024;

interface Begun {
  /** At least SMALL_BYTES, if there are so many. */
  readonly head: Uint8Array;
  /** All bytes, those of the head included. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly size: FileSize;
}

async function begin(source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<Begun> {
  const { first, length, chunks } = await peek(source, SMALL_BYTES);
  // With less it has ended.
  const size = length < SMALL_BYTES ? 'small' : 'any';
  return { head: joined(first, length), chunks, size };
}

async function gather(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > most) {
      throw new InputError(`it has more than ${most / 1024 / 1024} MB, the most for this format`, {
        advice: 'record a shorter time, or in py-spy’s raw format, which may have any size',
      });
    }
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function unknownFormat(head: Uint8Array): InputError {
  const isMojo = head[0] === 0x4d && head[1] === 0x4f && head[2] === 0x4a;
  const text = new TextDecoder().decode(head.subarray(0, HEAD_BYTES));
  if (/^\s*<!doctype html/i.test(text) || /^\s*\{\s*"schema"/.test(text)) {
    return new InputError('it is no profile, but looks like a report of one', {
      advice: 'give the profile that the report was made of',
    });
  }
  return new InputError('it is in no format of a profile that is known', {
    advice: isMojo
      ? 'it is austin’s binary format: make text of it with mojo2austin'
      : `known are ${PROFILE_FORMATS.join(', ')}, also packed with gzip`,
  });
}

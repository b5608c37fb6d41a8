/** The measurement on disk: gzipped JSON, checked against its schema on the way in. */
import { readFile, stat } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { InputError } from '../errors.js';
import { replaceFile } from '../replace-file.js';
import { explain } from '../validation.js';
import { MEASUREMENT_SCHEMA, type Measurement, measurementSchema } from './schema.js';

/** A measurement of a large service has some megabytes; these bounds stop a bomb, not a user. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_BYTES_UNPACKED = 400 * 1024 * 1024;

export function encodeMeasurement(measurement: Measurement): Uint8Array {
  return gzipSync(JSON.stringify(measurement));
}

/**
 * @param source what the bytes came from, for the error
 * @throws InputError when they are not a measurement that this version reads
 */
export function decodeMeasurement(bytes: Uint8Array, source: string): Measurement {
  const fail = (what: string, advice = '', cause?: unknown) =>
    new InputError(`reading the measurement ${source}: ${what}`, { advice, cause });
  if (bytes.length > MOST_BYTES) throw fail(`it is larger than ${MOST_BYTES / 1024 / 1024} MB`);
  let value: unknown;
  try {
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = isGzip ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES_UNPACKED }) : bytes;
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      throw fail(`it unpacks to more than ${MOST_BYTES_UNPACKED / 1024 / 1024} MB`, '', cause);
    }
    const truncated = code === 'Z_BUF_ERROR' ? 'it is truncated' : 'it is not gzipped JSON';
    throw fail(truncated, 'Record it again: fastapi-spy record --output FILE', cause);
  }
  const version = (value as { schema?: unknown } | null)?.schema;
  if (typeof version === 'number' && version !== MEASUREMENT_SCHEMA) {
    throw fail(
      `its schema has version ${version}, this tool reads version ${MEASUREMENT_SCHEMA}`,
      version > MEASUREMENT_SCHEMA
        ? 'It was made by a newer version: update this tool.'
        : 'It was made by an older version: record it again.',
    );
  }
  const parsed = measurementSchema.safeParse(value);
  if (!parsed.success)
    throw fail(
      explain(parsed.error, (key) => `"${key}"`),
      '',
      parsed.error,
    );
  const broken = brokenReference(parsed.data);
  if (broken !== undefined) throw fail(broken);
  return parsed.data;
}

/** Indices are checked once here, so that nobody who walks the tables has to. */
function brokenReference(measurement: Measurement): string | undefined {
  const { functions, frames, stacks, rounds } = measurement;
  const frame = frames.findIndex(([fn]) => fn >= functions.length);
  if (frame >= 0) return `frame ${frame} names a function that is not there`;
  const stack = stacks.findIndex(([parent, top], index) => parent >= index || top >= frames.length);
  if (stack >= 0) return `stack ${stack} names a parent or frame that is not before it`;
  const round = rounds.findIndex((each) => each.samples.some(([index]) => index >= stacks.length));
  if (round >= 0) return `round ${round + 1} names a stack that is not there`;
  const request = (measurement.counts?.requests ?? []).find(
    ({ functions: counted, unstable, under }) =>
      [...counted, ...unstable].some(([fn]) => fn >= functions.length) ||
      under.some(([by, fn]) => by >= functions.length || fn >= functions.length),
  );
  if (request !== undefined) {
    return `the counts of ${request.endpoint} name a function that is not there`;
  }
  if (rounds.length === 0 && measurement.counts === null) {
    return 'it has neither rounds nor counts';
  }
  return undefined;
}

/**
 * @throws InputError when the file is missing or not a measurement
 */
export async function readMeasurement(path: string): Promise<Measurement> {
  let bytes: Uint8Array;
  try {
    if ((await stat(path)).size > MOST_BYTES) {
      throw new Error(`it is larger than ${MOST_BYTES / 1024 / 1024} MB`);
    }
    bytes = await readFile(path);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const what = code === 'ENOENT' ? 'there is no such file' : message;
    throw new InputError(`reading the measurement ${path}: ${what}`, { cause });
  }
  return decodeMeasurement(bytes, path);
}

/**
 * Writes whole or not at all: a run that is stopped leaves no half measurement.
 * @throws InputError when the file cannot be written
 */
export async function writeMeasurement(path: string, measurement: Measurement): Promise<void> {
  try {
    await replaceFile(path, encodeMeasurement(measurement));
  } catch (cause) {
    throw new InputError(`writing the measurement ${path}: ${(cause as Error).message}`, { cause });
  }
}

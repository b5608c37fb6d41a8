/** The measurement on disk: gzipped JSON, checked against its schema on the way in. */
import { readFile, stat } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { InputError } from '../errors.js';
import { replaceFile } from '../replace-file.js';
import { explain } from '../validation.js';
import { inconsistency } from './consistency.js';
import { MEASUREMENT_SCHEMA, type Measurement, measurementSchema } from './schema.js';
import { checkSize, TooLarge, unpackJson } from './unpack.js';

/** Characters of a message about what a file holds: the file's own words may be in it. */
const MOST_MESSAGE = 1000;

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
  let value: unknown;
  try {
    value = unpackJson(bytes);
  } catch (cause) {
    if (cause instanceof TooLarge) throw fail(cause.message, '', cause);
    const { code } = cause as NodeJS.ErrnoException;
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
  if (!parsed.success) {
    const what = explain(parsed.error, (key) => `"${key}"`);
    throw fail(what.length > MOST_MESSAGE ? `${what.slice(0, MOST_MESSAGE)}…` : what);
  }
  const wrong = inconsistency(parsed.data);
  if (wrong !== undefined) throw fail(wrong);
  return parsed.data;
}

/**
 * @throws InputError when the file is missing or not a measurement
 */
export async function readMeasurement(path: string): Promise<Measurement> {
  let bytes: Uint8Array;
  try {
    checkSize((await stat(path)).size);
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

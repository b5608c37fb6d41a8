/**
 * What one job hands over to another in an artifact: its measurement, beside base's where it measured
 * both together, and which measurement that is. Hostile until it was read here.
 */
import { z } from 'zod';
import { InputError } from '../errors.js';
import { explain } from '../validation.js';
import { decodeMeasurement } from './file.js';
import type { Measurement } from './schema.js';
import { readEntries } from './zip.js';

export const MANIFEST_ENTRY = 'fastapi-spy.json';
export const HEAD_ENTRY = 'head.fastapi-spy.json.gz';
export const BASE_ENTRY = 'base.fastapi-spy.json.gz';

const name = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);

const manifestSchema = z.strictObject({
  schema: z.literal(1),
  key: name,
  /** Name of the part, where several jobs measure together. */
  shard: name.nullable(),
  /** Where base was measured in the same job: which commit, and what it ran on. */
  pair: z
    .strictObject({ baseSha: z.string().regex(/^[0-9a-f]{0,64}$/), note: z.string().max(4096) })
    .nullable(),
});
export type Manifest = z.infer<typeof manifestSchema>;

export interface Handover {
  readonly manifest: Manifest;
  readonly head: Measurement;
  /** Measured together with head; only with a `pair` in the manifest. */
  readonly base?: Measurement;
}

export function encodeManifest(manifest: Omit<Manifest, 'schema'>): string {
  return `${JSON.stringify({ schema: 1, ...manifest }, null, 2)}\n`;
}

/**
 * @param source what the zip came from, for the error
 * @throws InputError when the zip or what is in it is not what this action hands over
 */
export function readHandover(zip: Uint8Array, source: string): Handover {
  const entries = readEntries(zip, new Set([MANIFEST_ENTRY, HEAD_ENTRY, BASE_ENTRY]), source);
  const entry = (which: string) => {
    const content = entries[which];
    if (content === undefined) throw new InputError(`reading ${source}: it does not hold ${which}`);
    return content;
  };
  const manifest = decodeManifest(entry(MANIFEST_ENTRY), source);
  const head = decodeMeasurement(entry(HEAD_ENTRY), `${source}, ${HEAD_ENTRY}`);
  if (manifest.pair === null) return { manifest, head };
  const base = decodeMeasurement(entry(BASE_ENTRY), `${source}, ${BASE_ENTRY}`);
  return { manifest, head, base };
}

const MOST_MANIFEST_BYTES = 100_000;

function decodeManifest(bytes: Uint8Array, source: string): Manifest {
  const fail = (what: string, cause: unknown) =>
    new InputError(`reading ${source}, ${MANIFEST_ENTRY}: ${what}`, { cause });
  if (bytes.length > MOST_MANIFEST_BYTES) throw fail('it is larger than 100 KB', undefined);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw fail('it is not JSON', cause);
  }
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw fail(
    explain(parsed.error, (key) => `"${key}"`),
    parsed.error,
  );
}

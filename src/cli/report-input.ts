/** Reads what `report` is given: a recording of any format, or a measurement of our own. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { InputError } from '../errors.js';
import type { Step } from '../measure/side.js';
import type { CostProfile } from '../profile/cost.js';
import { peek } from '../profile/formats/peek.js';
import type { ProfileFormat, RecordedProfile } from '../profile/formats/types.js';
import type { Restriction } from '../profile/restrict.js';

export interface ReportInput {
  readonly cost: CostProfile;
  /** The same, for the writers of other formats; made when it is asked for. */
  readonly recording: () => Promise<RecordedProfile>;
}

export interface InputOptions {
  /** Absolute folder of the project. */
  readonly root: string;
  readonly format: ProfileFormat | undefined;
  readonly restriction: Restriction;
  /** Whether samples of waiting threads count. */
  readonly waiting: 'left out' | 'counted';
  /** Told how far reading is. */
  readonly step: (step: Step) => void;
  /** Told in a line when it takes long. */
  readonly progress: (line: string) => void;
}

/**
 * @param path of a file; `-` is standard input
 * @throws InputError when it is missing, no profile, or has no such thread or endpoint
 */
export async function readInput(path: string, options: InputOptions): Promise<ReportInput> {
  const name = path === '-' ? 'standard input' : basename(path);
  const bytes = path === '-' ? { source: process.stdin, size: undefined } : openFile(path);
  const counting = counted(bytes.source, name, bytes.size, options);
  const { first, chunks } = await peek(guarded(counting, path), PEEKED);
  const isMeasurement = options.format === undefined && (await startsAsMeasurement(first));
  return isMeasurement
    ? fromMeasurement(chunks, path, name, options)
    : fromRecording(chunks, path, name, options);
}

/** Bytes in which a measurement shows that it is one. */
const PEEKED = 4096;
/** Bytes; `decodeMeasurement` takes fewer. */
const MORE_THAN_ANY_MEASUREMENT = 128 * 1024 * 1024;

/** Reading that is over sooner is not told of. */
const LONG_MS = 2000;

async function fromRecording(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  name: string,
  { root, format, restriction, waiting }: InputOptions,
): Promise<ReportInput> {
  const { readProfile } = await import('../profile/formats/read.js');
  const { recordedCost } = await import('../profile/recorded-cost.js');
  const whole = await readProfile(chunks, {
    name: path === '-' ? name : path,
    format,
    projectRoot: root,
  });
  const asked = Object.values(restriction).some((value) => value !== undefined);
  const recording = asked
    ? (await import('../profile/restrict.js')).restricted(whole, restriction)
    : whole;
  return { cost: recordedCost(recording, name, waiting), recording: async () => recording };
}

async function fromMeasurement(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  name: string,
  { restriction }: InputOptions,
): Promise<ReportInput> {
  if (restriction.process !== undefined || restriction.thread !== undefined) {
    throw new InputError(`reading the measurement ${path}: it does not tell threads apart`, {
      advice: '--process and --thread are for recordings, as of py-spy’s --format speedscope',
    });
  }
  const { decodeMeasurement } = await import('../baseline/file.js');
  const { costAsRecording, measuredCost } = await import('../compare/measured-cost.js');
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    // It will be refused for its size.
    if (length > MORE_THAN_ANY_MEASUREMENT) break;
  }
  const cost = measuredCost(decodeMeasurement(Buffer.concat(parts), path), name);
  const part =
    restriction.endpoint === undefined ? cost : await ofEndpoint(cost, restriction.endpoint);
  return { cost: part, recording: async () => costAsRecording(part) };
}

async function ofEndpoint(cost: CostProfile, endpoint: string): Promise<CostProfile> {
  const { stacksOfEndpoint } = await import('../profile/restrict.js');
  const samples = cost.samples.filter(stacksOfEndpoint(cost.tables, cost.samples, endpoint));
  const totalWeight = samples.reduce((sum, { weight }) => sum + weight, 0);
  const share = totalWeight / cost.totalWeight;
  const sampleCount =
    cost.sampleCount === undefined ? undefined : Math.round(cost.sampleCount * share);
  return { ...cost, samples, totalWeight, sampleCount };
}

function openFile(path: string): { source: AsyncIterable<Uint8Array>; size: number } {
  if (!existsSync(path)) {
    throw new InputError(`reading the profile ${path}: there is no such file`);
  }
  const status = statSync(path);
  if (status.isDirectory()) {
    throw new InputError(`reading the profile ${path}: it is a folder`, {
      advice:
        'name a file in it; of a report folder base.fastapi-spy.json.gz and head.fastapi-spy.json.gz',
    });
  }
  return { source: createReadStream(path, { highWaterMark: 1 << 20 }), size: status.size };
}

/**
 * Says how far it is: to the live line, and once in a line of its own when it takes long. Of standard
 * input nobody knows how much there is.
 */
async function* counted(
  source: AsyncIterable<Uint8Array>,
  name: string,
  size: number | undefined,
  { step, progress }: Pick<InputOptions, 'step' | 'progress'>,
): AsyncGenerator<Uint8Array> {
  const long = performance.now() + LONG_MS;
  let done = 0;
  let isTold = false;
  for await (const chunk of source) {
    yield chunk;
    done += chunk.length;
    if (size !== undefined) step({ unit: 'MB', done: megabytes(done), of: megabytes(size) });
    if (isTold || performance.now() < long) continue;
    isTold = true;
    const all = size === undefined ? '' : ` of ${megabytes(size)} MB`;
    progress(`reading ${name}: ${megabytes(done)}${all === '' ? ' MB' : all} so far`);
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1e6);
}

/** The system's own errors, as ours. */
async function* guarded(
  source: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (cause) {
    if (cause instanceof InputError || (cause as NodeJS.ErrnoException).code === undefined)
      throw cause;
    throw new InputError(`reading the profile ${path}: ${(cause as Error).message}`, { cause });
  }
}

/** Whether the bytes begin one of our measurements; only so much is unpacked. */
async function startsAsMeasurement(first: readonly Uint8Array[]): Promise<boolean> {
  const { isGzip } = await import('../profile/formats/detect.js');
  let head: Uint8Array = Buffer.concat(first).subarray(0, PEEKED);
  if (isGzip(head)) {
    const { constants, gunzipSync } = await import('node:zlib');
    try {
      // What comes after these bytes is missed by nobody.
      head = gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 << 20 });
    } catch {
      return false;
    }
  }
  const text = new TextDecoder().decode(head.subarray(0, PEEKED));
  return /^\s*\{\s*"schema"\s*:\s*\d+\s*,\s*"tool"\s*:\s*\{\s*"name"\s*:\s*"fastapi-spy"/.test(
    text,
  );
}

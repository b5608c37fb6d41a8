/** A part of a recorded profile: some of its threads, some of its stacks. */
import { InputError } from '../errors.js';
import { endpointStacks } from './analysis/endpoints.js';
import { columnsOf } from './analysis/weights.js';
import type { RecordedProfile, RecordedThread } from './formats/types.js';
import { type FunctionId, functionKey, type ProfileTables, type WeightedStack } from './model.js';
import { threadLabel } from './recorded-cost.js';

export interface Restriction {
  /** Process id. */
  readonly process?: number | undefined;
  /** A thread's name, its kind, its id, or its label. */
  readonly thread?: string | undefined;
  /** Name of an endpoint's function; its path may stand before it, with a colon. */
  readonly endpoint?: string | undefined;
}

/**
 * What is left is a profile in itself: totals follow.
 * @throws InputError when there is no such thread or endpoint; it names those that there are
 */
export function restricted(profile: RecordedProfile, restriction: Restriction): RecordedProfile {
  const { process, thread, endpoint } = restriction;
  let part = profile;
  if (process !== undefined) {
    const pids = listed(profile.threads.map(({ pid }) => pid ?? ''));
    part = ofThreads(part, ({ pid }) => pid === process, `process ${process}`, pids);
  }
  if (thread !== undefined) {
    const kinds = listed(part.threads.map((each) => threadLabel(each).kind));
    part = ofThreads(part, (each) => isNamed(each, thread), `thread "${thread}"`, kinds);
  }
  return endpoint === undefined ? part : ofEndpoint(part, endpoint);
}

function ofThreads(
  profile: RecordedProfile,
  belongs: (thread: RecordedThread) => boolean,
  what: string,
  known: string,
): RecordedProfile {
  if (profile.threads.length === 0) {
    throw new InputError(`looking for ${what}: this profile does not tell threads apart`, {
      advice: 'a speedscope file does, and a raw one that was recorded with --threads',
    });
  }
  const threads = profile.threads.filter(belongs);
  if (threads.length === 0) {
    throw new InputError(`looking for ${what}: there is none`, { advice: `there are ${known}` });
  }
  const weights = new Map<number, number>();
  for (const { samples } of threads) {
    for (const { stack, weight } of samples) weights.set(stack, (weights.get(stack) ?? 0) + weight);
  }
  const samples = [...weights].map(([stack, weight]) => ({ stack, weight }));
  return { ...profile, threads, samples, totalWeight: sumOf(samples) };
}

function isNamed(thread: RecordedThread, asked: string): boolean {
  const { label, kind } = threadLabel(thread);
  const alone = threadLabel(thread, true).label;
  return [thread.name, label, alone, kind, String(thread.tid)].includes(asked);
}

function ofEndpoint(profile: RecordedProfile, asked: string): RecordedProfile {
  const isInside = stacksOfEndpoint(profile.tables, profile.samples, asked);
  const samples = profile.samples.filter(isInside);
  const threads = profile.threads
    .map((thread) => ({ ...thread, samples: thread.samples.filter(isInside) }))
    .filter(({ samples: own }) => own.length > 0);
  return { ...profile, samples, threads, totalWeight: sumOf(samples) };
}

/**
 * Tells whether a sample is of an endpoint, in the event loop or in worker threads.
 * @throws InputError when there is no such endpoint
 */
export function stacksOfEndpoint(
  tables: ProfileTables,
  samples: readonly WeightedStack[],
  asked: string,
): (sample: WeightedStack) => boolean {
  const { endpoints, ofStack } = endpointStacks(tables, columnsOf(tables, samples));
  const isAsked = endpoints.map(({ index }) =>
    isFunction(tables.functions[index] as FunctionId, asked),
  );
  const isInside = ({ stack }: WeightedStack) => isAsked[ofStack[stack] as number] === true;
  if (!samples.some(isInside)) {
    const known = listed(
      endpoints.map(({ index }) => (tables.functions[index] as FunctionId).name),
    );
    throw new InputError(`looking for the endpoint "${asked}": there is none`, {
      advice:
        known === ''
          ? 'no frame of FastAPI or of its worker threads leads to an endpoint in this profile'
          : `there are ${known}`,
    });
  }
  return isInside;
}

/** Whether a function is the one that a user asks for: by name, its last part, or `path:name`. */
export function isFunction(id: FunctionId, asked: string): boolean {
  const { name, path } = id;
  const last = name.slice(name.lastIndexOf('.') + 1);
  return [name, last, `${path}:${name}`, `${path}:${last}`, functionKey(id)].includes(asked);
}

function sumOf(samples: readonly WeightedStack[]): number {
  return samples.reduce((sum, { weight }) => sum + weight, 0);
}

const MOST_LISTED = 20;

function listed(names: readonly (string | number)[]): string {
  const all = [...new Set(names)].map((name) => String(name).replace(/\s+/g, ' ').slice(0, 80));
  const rest = all.length - MOST_LISTED;
  return `${all.slice(0, MOST_LISTED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

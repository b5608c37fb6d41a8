/**
 * Measurements that several jobs made of the same code under the same load, as one: more rounds of
 * each side, or more pairs. Pure.
 */
import type { Measurement } from '../baseline/schema.js';
import { profileTables } from '../baseline/tables.js';
import { InputError } from '../errors.js';
import { mergeTables } from '../profile/merge.js';
import { differingHardware } from './compatibility.js';

/** One job's part; `base` where it measured base and head together. */
export interface Part {
  /** Name of the part, for messages. */
  readonly shard: string;
  readonly head: Measurement;
  readonly base?: Measurement;
}

export interface Joined {
  readonly head: Measurement;
  readonly base?: Measurement;
  /** What a reader should know of how they were joined; sentences. */
  readonly remarks: readonly string[];
}

/** As many rounds as a measurement may have. */
const MOST_ROUNDS = 200;

/**
 * Pairs stay pairs, whatever machine each was measured on: both sides met it. Rounds of jobs that
 * measured head alone are joined only where the machines are alike; what is left out is told.
 * @param parts at least one, of the same key
 * @throws InputError when they are of different commits or loads, or some with base and some without
 */
export function joinParts(parts: readonly Part[]): Joined {
  const [first, ...others] = parts as readonly [Part, ...Part[]];
  for (const other of others) requireSameWork(first, other);
  if (others.length === 0) {
    const { shard: _, ...measured } = first;
    return { ...measured, remarks: [] };
  }
  if (first.base !== undefined) return joinPairs(parts as readonly Required<Part>[]);
  const timed = parts.filter(({ head }) => head.rounds.length > 0);
  const reference = timed[0]?.head ?? first.head;
  const left = timed.flatMap(({ shard, head }) => {
    const differing = differingHardware(reference.fingerprint, head.fingerprint);
    return differing.length === 0 ? [] : [{ shard, head, differing }];
  });
  const kept = parts.filter((part) => !left.some(({ head }) => head === part.head));
  return {
    head: join(kept.map(({ head }) => head)),
    remarks: left.map(
      ({ shard, differing }) =>
        `The rounds of the part ${shard} are left out, as its machine is another one: ${differing.join(', ')}.`,
    ),
  };
}

function joinPairs(parts: readonly Required<Part>[]): Joined {
  const pairs = Math.min(
    MOST_ROUNDS,
    parts.reduce((sum, { head }) => sum + head.rounds.length, 0),
  );
  const pairings = parts.flatMap(({ head }) => head.pairing ?? []);
  const [one] = pairings;
  const pairing =
    one === undefined
      ? null
      : {
          // The same on both sides, and in no other measurement.
          id: pairings
            .map(({ id }) => id)
            .join('+')
            .slice(0, 4096),
          seed: one.seed,
          // Decided once, from all pairs of all parts.
          looks: [pairs],
          pairSeconds:
            pairings.reduce((sum, { pairSeconds }) => sum + pairSeconds, 0) / pairings.length,
        };
  const side = (of: 'base' | 'head') => ({ ...join(parts.map((part) => part[of])), pairing });
  return { base: side('base'), head: side('head'), remarks: [] };
}

function requireSameWork(first: Part, other: Part): void {
  const fail = (what: string, advice: string) =>
    new InputError(`joining the parts ${first.shard} and ${other.shard}: ${what}`, { advice });
  const ofKey =
    'Parts of one key are the same measurement, made by several jobs; what differs gets a key of its own.';
  const [a, b] = [first.head.fingerprint, other.head.fingerprint];
  if (a.scenarioHash !== b.scenarioHash) throw fail('their loads differ', ofKey);
  if (a.gitSha !== b.gitSha) throw fail(`they are of ${a.gitSha} and ${b.gitSha}`, ofKey);
  if ((first.base === undefined) !== (other.base === undefined)) {
    throw fail(
      'one measured base as well and the other did not',
      'Give all of them the same mode.',
    );
  }
  const bases = [first.base?.fingerprint.gitSha, other.base?.fingerprint.gitSha];
  if (bases[0] !== bases[1]) throw fail(`their bases are ${bases[0]} and ${bases[1]}`, ofKey);
}

function join(all: readonly Measurement[]): Measurement {
  const first = all[0] as Measurement;
  const merged = mergeTables(all.map(profileTables));
  const { functions, frames, stacks } = merged.tables;
  const rounds = all.flatMap((each, index) =>
    each.rounds.map((round) => ({
      ...round,
      samples: round.samples.map(([stack, weight]): [number, number] => [
        merged.stacks[index]?.[stack] as number,
        weight,
      ]),
    })),
  );
  // Exact in each of them; the first that has any stands for all.
  const counted = all.findIndex(({ counts }) => counts !== null);
  return {
    ...first,
    functions: functions.map(({ name, path, origin }) => [name, path, origin]),
    frames: frames.map((frame) => [frame.function, frame.line]),
    stacks: stacks.map(({ parent, frame }) => [parent, frame]),
    rounds: rounds.slice(0, MOST_ROUNDS),
    voidRounds: all.flatMap(({ voidRounds }) => voidRounds).slice(0, 1000),
    disturbances: [...new Set(all.flatMap(({ disturbances }) => disturbances))].slice(0, 100),
    settings: { ...first.settings, rounds: Math.min(rounds.length, MOST_ROUNDS) },
    counts:
      counted < 0
        ? null
        : renumbered(all[counted] as Measurement, merged.functions[counted] as readonly number[]),
    notCounted: counted < 0 ? first.notCounted : '',
  };
}

function renumbered({ counts }: Measurement, places: readonly number[]): Measurement['counts'] {
  if (counts === null) return null;
  const place = (fn: number) => (fn < 0 ? fn : (places[fn] as number));
  return {
    ...counts,
    requests: counts.requests.map((request) => ({
      ...request,
      functions: request.functions.map(([fn, calls, turns]): [number, number, number] => [
        place(fn),
        calls,
        turns,
      ]),
      unstable: request.unstable.map(([fn, low, high]): [number, number, number] => [
        place(fn),
        low,
        high,
      ]),
      under: request.under.map(([by, fn, calls]): [number, number, number] => [
        place(by),
        place(fn),
        calls,
      ]),
    })),
  };
}

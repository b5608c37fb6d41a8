/** CPU per request of every category and function of a measurement, round by round. */
import type { Measurement } from '../baseline/schema.js';
import { profileTables } from '../baseline/tables.js';
import type { Categoriser } from '../profile/categories.js';
import { type FunctionId, functionKey, functionsFromLeaf } from '../profile/model.js';

/** A value per round, in milliseconds per request. */
export type PerRound = readonly number[];

export interface FunctionCpu {
  readonly id: FunctionId;
  readonly category: string;
  /** Only the function itself. */
  readonly self: PerRound;
  /** The function and all that it called; counted once per stack, however often it stands in it. */
  readonly total: PerRound;
}

/** While it is being summed up. */
interface MutableFunctionCpu extends FunctionCpu {
  readonly self: number[];
  readonly total: number[];
}

export interface CpuProfile {
  /** Samples behind it, all rounds, waiting ones left out. */
  readonly samples: number;
  /** CPU per request from the operating system's clock. */
  readonly cpu: PerRound;
  readonly categories: ReadonlyMap<string, PerRound>;
  readonly functions: ReadonlyMap<string, FunctionCpu>;
}

/**
 * CPU of a thing = CPU clock × share of the samples. Plain sample counts are not CPU time: a
 * runnable thread that waits for a core is sampled like one that runs.
 */
export function cpuProfile(measurement: Measurement, categoriser: Categoriser): CpuProfile {
  const tables = profileTables(measurement);
  const categoryOfStack = categoriser.ofStacks(tables);
  const rounds = measurement.rounds.length;
  const categories = new Map<string, number[]>();
  const functions = new Map<string, MutableFunctionCpu>();
  const cpu = measurement.rounds.map((round) => round.cpuMs / round.requests);
  const zeros = () => new Array<number>(rounds).fill(0);
  const functionCpu = (index: number): MutableFunctionCpu => {
    const id = tables.functions[index] as FunctionId;
    const key = functionKey(id);
    let entry = functions.get(key);
    if (entry === undefined) {
      const category = categoriser.ofFunction(id) ?? 'other';
      entry = { id, category, self: zeros(), total: zeros() };
      functions.set(key, entry);
    }
    return entry;
  };
  const add = (values: number[], round: number, amount: number) => {
    values[round] = (values[round] as number) + amount;
  };
  measurement.rounds.forEach((round, index) => {
    const kept = round.samples.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [stack, weight] of round.samples) {
      const ms = ((cpu[index] as number) * weight) / kept;
      const category = categoryOfStack[stack] as string;
      let perRound = categories.get(category);
      if (perRound === undefined) {
        perRound = zeros();
        categories.set(category, perRound);
      }
      add(perRound, index, ms);
      const fromLeaf = functionsFromLeaf(tables, stack);
      const entries = fromLeaf.map(functionCpu);
      add((entries[0] as MutableFunctionCpu).self, index, ms);
      for (const entry of new Set(entries)) add(entry.total, index, ms);
    }
  });
  const samples = measurement.rounds.reduce(
    (sum, round) => sum + Math.max(0, round.sampler.samples - round.sampler.idleFiltered),
    0,
  );
  return { samples, cpu, categories, functions };
}

/**
 * Takes out of two measurements that were made together what they share: a round in which both
 * cost more than usual was a slow moment of the machine. Each round is divided by the geometric
 * mean of its pair's CPU, in units of the mean over all pairs; the ratio within a pair stays.
 *
 * @returns both profiles, unchanged when they are not pairs
 */
export function withoutSharedDrift(base: CpuProfile, head: CpuProfile): [CpuProfile, CpuProfile] {
  const pairs = base.cpu.map((cpu, round) => Math.sqrt(cpu * (head.cpu[round] ?? 0)));
  if (base.cpu.length !== head.cpu.length || pairs.some((value) => !(value > 0))) {
    return [base, head];
  }
  const usual = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
  const corrected = (values: PerRound) =>
    values.map((value, round) => (value * usual) / (pairs[round] as number));
  const correctedProfile = (profile: CpuProfile): CpuProfile => ({
    samples: profile.samples,
    cpu: corrected(profile.cpu),
    categories: new Map([...profile.categories].map(([name, values]) => [name, corrected(values)])),
    functions: new Map(
      [...profile.functions].map(([key, fn]) => [
        key,
        { ...fn, self: corrected(fn.self), total: corrected(fn.total) },
      ]),
    ),
  });
  return [correctedProfile(base), correctedProfile(head)];
}

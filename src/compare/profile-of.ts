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
  /** What calls it, by key, and the CPU that it uses for each of them, all rounds together. */
  readonly callers: ReadonlyMap<string, number>;
}

/** While it is being summed up. */
interface MutableFunctionCpu extends FunctionCpu {
  readonly self: number[];
  readonly total: number[];
  readonly callers: Map<string, number>;
}

export interface CpuProfile {
  /** Samples behind it, waiting ones left out. */
  readonly samples: PerRound;
  /** CPU per request from the operating system's clock. */
  readonly cpu: PerRound;
  readonly categories: ReadonlyMap<string, PerRound>;
  readonly functions: ReadonlyMap<string, FunctionCpu>;
  /** The files of the application with all that their functions call, by path. */
  readonly files: ReadonlyMap<string, PerRound>;
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
  const files = new Map<string, number[]>();
  const cpu = measurement.rounds.map((round) => round.cpuMs / round.requests);
  const zeros = () => new Array<number>(rounds).fill(0);
  const functionCpu = (index: number): MutableFunctionCpu => {
    const id = tables.functions[index] as FunctionId;
    const key = functionKey(id);
    let entry = functions.get(key);
    if (entry === undefined) {
      const category = categoriser.ofFunction(id) ?? 'other';
      entry = { id, category, self: zeros(), total: zeros(), callers: new Map() };
      functions.set(key, entry);
    }
    return entry;
  };
  const perRoundOf = (all: Map<string, number[]>, key: string): number[] => {
    const known = all.get(key);
    if (known !== undefined) return known;
    const fresh = zeros();
    all.set(key, fresh);
    return fresh;
  };
  const add = (values: number[], round: number, amount: number) => {
    values[round] = (values[round] as number) + amount;
  };
  measurement.rounds.forEach((round, index) => {
    const kept = round.samples.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [stack, weight] of round.samples) {
      const ms = ((cpu[index] as number) * weight) / kept;
      add(perRoundOf(categories, categoryOfStack[stack] as string), index, ms);
      const fromLeaf = functionsFromLeaf(tables, stack);
      const entries = fromLeaf.map(functionCpu);
      add((entries[0] as MutableFunctionCpu).self, index, ms);
      for (const entry of new Set(entries)) add(entry.total, index, ms);
      addCallers(entries, ms);
      const paths = entries.filter(({ id }) => id.origin === 'app').map(({ id }) => id.path);
      for (const path of new Set(paths)) add(perRoundOf(files, path), index, ms);
    }
  });
  const samples = measurement.rounds.map(({ sampler }) =>
    Math.max(0, sampler.samples - sampler.idleFiltered),
  );
  return { samples, cpu, categories, functions, files };
}

/** Each function of a stack once, by the nearest other function below it. */
function addCallers(fromLeaf: readonly MutableFunctionCpu[], ms: number): void {
  const seen = new Set<MutableFunctionCpu>();
  fromLeaf.forEach((entry, place) => {
    if (seen.has(entry)) return;
    seen.add(entry);
    let below = place + 1;
    while (fromLeaf[below] === entry) below += 1;
    const caller = fromLeaf[below];
    if (caller === undefined) return;
    const key = functionKey(caller.id);
    entry.callers.set(key, (entry.callers.get(key) ?? 0) + ms);
  });
}

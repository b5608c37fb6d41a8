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
  readonly key: string;
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
  // By index, and by key: two indices may mean the same function.
  const byIndex: MutableFunctionCpu[] = [];
  const functionCpu = (index: number): MutableFunctionCpu => {
    const known = byIndex[index];
    if (known !== undefined) return known;
    const id = tables.functions[index] as FunctionId;
    const key = functionKey(id);
    let entry = functions.get(key);
    if (entry === undefined) {
      const category = categoriser.ofFunction(id) ?? 'other';
      entry = { id, key, category, self: zeros(), total: zeros(), callers: new Map() };
      functions.set(key, entry);
    }
    byIndex[index] = entry;
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
  for (const [stack, shares] of sharesByStack(measurement, cpu)) {
    const fromLeaf = functionsFromLeaf(tables, stack).map(functionCpu);
    const self = (fromLeaf[0] as MutableFunctionCpu).self;
    const category = perRoundOf(categories, categoryOfStack[stack] as string);
    const present = new Set(fromLeaf);
    const paths = new Set<string>();
    for (const { id } of present) if (id.origin === 'app') paths.add(id.path);
    const sums = [self, category];
    for (const { total } of present) sums.push(total);
    for (const path of paths) sums.push(perRoundOf(files, path));
    for (const sum of sums) for (const { round, ms } of shares) add(sum, round, ms);
    addCallers(
      fromLeaf,
      shares.reduce((sum, { ms }) => sum + ms, 0),
    );
  }
  const samples = measurement.rounds.map(({ sampler }) =>
    Math.max(0, sampler.samples - sampler.idleFiltered),
  );
  return { samples, cpu, categories, functions, files };
}

/** What a stack has of a round's CPU per request. */
interface Share {
  readonly round: number;
  readonly ms: number;
}

/** By stack, so that each stack is walked once, however many rounds saw it. */
function sharesByStack(measurement: Measurement, cpu: PerRound): Map<number, Share[]> {
  const result = new Map<number, Share[]>();
  measurement.rounds.forEach(({ samples }, round) => {
    const kept = samples.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [stack, weight] of samples) {
      const share = { round, ms: ((cpu[round] as number) * weight) / kept };
      const shares = result.get(stack);
      if (shares === undefined) result.set(stack, [share]);
      else shares.push(share);
    }
  });
  return result;
}

/** Each function of a stack once, by the nearest other function below it. */
function addCallers(fromLeaf: readonly MutableFunctionCpu[], ms: number): void {
  const seen = new Set<MutableFunctionCpu>();
  let waiting: MutableFunctionCpu | undefined;
  for (const entry of fromLeaf) {
    if (entry === waiting) continue;
    waiting?.callers.set(entry.key, (waiting.callers.get(entry.key) ?? 0) + ms);
    waiting = seen.has(entry) ? undefined : entry;
    seen.add(entry);
  }
}

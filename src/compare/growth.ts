/** Which functions of the application take more time, or do more work, than in base. Pure. */
import type { Measurement } from '../baseline/schema.js';
import { type FunctionId, functionKey } from '../profile/model.js';
import { callersInEndpoint } from './call-graph.js';
import { changeOf, ROUNDING } from './count-work.js';
import { groupBy } from './group-by.js';
import { queryRule } from './query-functions.js';
import type {
  CallerChange,
  Comparison,
  CountFunctionRow,
  CountMetric,
  CpuChange,
} from './types.js';

/** From here the time of a touched function that is not decided counts as more: one point. */
const NOTABLE_POINTS = 0.01;
/** Part of the largest one's additional work below which a function does not explain a metric. */
const LEAST_PART = 0.1;

/** A function of the application that does more work, or takes more time, than in base. */
export interface Grown {
  readonly key: string;
  readonly id: FunctionId;
  /** As a part of all of base's CPU, calls or turns; the largest of them. */
  readonly size: number;
  readonly isTimed: boolean;
  readonly isCounted: boolean;
}

/** Calls that a function of the application makes more often than in base. */
interface MoreCalls {
  readonly callerKey: string;
  readonly caller: FunctionId;
  readonly row: CountFunctionRow;
  readonly endpoint: string;
  /** Per request of the whole scenario. */
  readonly calls: number;
}

/** What takes more time and does more work in head than in base. */
export class Growth {
  readonly #comparison: Comparison;
  readonly #head: Measurement;
  /** Rows of the counts, where they decide anything. */
  readonly #rows: readonly CountFunctionRow[];
  readonly #moreCalls: readonly MoreCalls[];

  constructor(comparison: Comparison, head: Measurement) {
    this.#comparison = comparison;
    this.#head = head;
    const { counts } = comparison;
    this.#rows =
      counts === null || counts.advisory !== ''
        ? []
        : counts.functions.filter(({ presence }) => presence !== 'moved');
    const part = partsOfEndpoints(head);
    this.#moreCalls = this.#rows.flatMap((row) =>
      row.callers
        .filter((change) => changeOf(change) > ROUNDING)
        .flatMap((change) => moreCalls(row, change, part(change.endpoint))),
    );
  }

  /** Functions of the application that regressed by times, or that explain a regressed count. */
  regressed(): Grown[] {
    const timed = this.#timed(
      ({ verdict, isCostShift }, points) => verdict === 'regressed' && !isCostShift && points > 0,
    );
    const counted = this.#counted();
    const explaining = this.#explaining();
    return merged(
      timed,
      counted.filter(({ key }) => explaining.has(key)),
    );
  }

  /** All of the application that does more work, or takes notably more time. */
  undecided(): Grown[] {
    const timed = this.#timed((_, points) => points >= NOTABLE_POINTS);
    return merged(timed, this.#counted());
  }

  #timed(isWanted: (row: Comparison['functions'][number], points: number) => boolean): Grown[] {
    return this.#comparison.functions.flatMap((row) => {
      const size = largerChange(row).effectPoints;
      if (row.id.origin !== 'app' || !isWanted(row, size)) return [];
      return [{ key: functionKey(row.id), id: row.id, size, isTimed: true, isCounted: false }];
    });
  }

  /** Whose calls or turns are more, or who makes more calls. */
  #counted(): Grown[] {
    const { counts } = this.#comparison;
    if (counts === null) return [];
    const found = new Map<string, { id: FunctionId; calls: number; turns: number; made: number }>();
    const entry = (key: string, id: FunctionId) => {
      const known = found.get(key) ?? { id, calls: 0, turns: 0, made: 0 };
      found.set(key, known);
      return known;
    };
    for (const { id, calls, turns } of this.#rows) {
      if (id.origin !== 'app') continue;
      const own = entry(functionKey(id), id);
      own.calls = changeOf(calls);
      own.turns = changeOf(turns);
    }
    for (const { callerKey, caller, calls } of this.#moreCalls) {
      entry(callerKey, caller).made += calls;
    }
    for (const [key, turns] of this.#turnsByCaller()) entry(key.key, key.id).turns += turns;
    return [...found].flatMap(([key, { id, calls, turns, made }]) => {
      const size = Math.max(
        partOf(Math.max(calls, made), counts.calls.base),
        partOf(turns, counts.turns.base),
      );
      return size > ROUNDING ? [{ key, id, size, isTimed: false, isCounted: true }] : [];
    });
  }

  /** The keys of functions that explain a regressed count. */
  #explaining(): Set<string> {
    const found = new Set<string>();
    for (const metric of this.#comparison.counts?.metrics ?? []) {
      if (metric.threshold === null || metric.verdict !== 'regressed') continue;
      for (const key of this.#explainingOne(metric)) found.add(key);
    }
    // Who calls more often what explains a count explains it, too.
    for (let before = -1; before < found.size; ) {
      before = found.size;
      for (const { callerKey, row } of this.#moreCalls) {
        if (row.id.origin === 'app' && found.has(functionKey(row.id))) found.add(callerKey);
      }
    }
    return found;
  }

  #explainingOne(metric: CountMetric): string[] {
    const amounts = new Map<string, number>();
    const add = (key: string, amount: number) => {
      if (amount > ROUNDING) amounts.set(key, (amounts.get(key) ?? 0) + amount);
    };
    if (metric.of === 'turns') {
      for (const { id, turns } of this.#rows) {
        if (id.origin === 'app') add(functionKey(id), changeOf(turns));
      }
      for (const [{ key }, turns] of this.#turnsByCaller()) add(key, turns);
    } else {
      const relevant = this.#moreCalls.filter(({ row }) => isAbout(metric, row));
      const endpoint = endpointOf(metric);
      const there = relevant.filter((each) => each.endpoint === endpoint);
      for (const { callerKey, calls } of there.length > 0 ? there : relevant) {
        add(callerKey, calls);
      }
      for (const row of this.#rows) {
        const isThere = endpoint === undefined || row.endpoint === endpoint;
        if (row.id.origin === 'app' && isThere && isAbout(metric, row)) {
          add(functionKey(row.id), changeOf(row.calls));
        }
      }
    }
    const largest = Math.max(0, ...amounts.values());
    return [...amounts].filter(([, each]) => each >= largest * LEAST_PART).map(([key]) => key);
  }

  /**
   * Turns of loops in others' code, by who of the application calls it where they changed most: by
   * the additional calls, else by all calls of head.
   */
  #turnsByCaller(): [{ readonly key: string; readonly id: FunctionId }, number][] {
    const rows = this.#rows.filter(
      (row) => row.id.origin !== 'app' && changeOf(row.turns) > ROUNDING,
    );
    if (rows.length === 0) return [];
    const callersIn = callersInEndpoint(this.#head, new Set(rows.map(({ id }) => functionKey(id))));
    return rows.flatMap((row) => {
      const additional = row.callers.flatMap((change): [FunctionId | undefined, number][] =>
        changeOf(change) > ROUNDING ? [[change.caller, changeOf(change)]] : [],
      );
      const callers = additional.length > 0 ? additional : callersIn(row);
      const all = callers.reduce((sum, [, calls]) => sum + calls, 0);
      return callers.flatMap(([id, calls]): [{ key: string; id: FunctionId }, number][] =>
        id === undefined
          ? []
          : [[{ key: functionKey(id), id }, (changeOf(row.turns) * calls) / all]],
      );
    });
  }
}

function merged(timed: readonly Grown[], counted: readonly Grown[]): Grown[] {
  return [...groupBy([...timed, ...counted], ({ key }) => key).values()].map((each) => ({
    ...(each[0] as Grown),
    size: Math.max(...each.map(({ size }) => size)),
    isTimed: each.some(({ isTimed }) => isTimed),
    isCounted: each.some(({ isCounted }) => isCounted),
  }));
}

/** The larger of a function's two changes: with all that it calls, or alone. */
export function largerChange({
  self,
  total,
}: {
  readonly self: CpuChange;
  readonly total: CpuChange;
}): CpuChange {
  return self.effectPoints > total.effectPoints ? self : total;
}

function moreCalls(row: CountFunctionRow, change: CallerChange, part: number): MoreCalls[] {
  const { caller, endpoint } = change;
  if (caller === undefined) return [];
  const calls = changeOf(change) * part;
  return [{ callerKey: functionKey(caller), caller, row, endpoint, calls }];
}

/** What part of the scenario's requests an endpoint has. */
function partsOfEndpoints({ counts }: Measurement): (endpoint: string) => number {
  const weights = new Map<string, number>();
  let all = 0;
  for (const { endpoint, weight } of counts?.requests ?? []) {
    weights.set(endpoint, (weights.get(endpoint) ?? 0) + weight);
    all += weight;
  }
  return (endpoint) => (all === 0 ? 1 : (weights.get(endpoint) ?? 0) / all);
}

function isAbout(metric: CountMetric, row: CountFunctionRow): boolean {
  switch (metric.kind) {
    case 'count-queries':
      return queryRule(row.id) !== undefined;
    case 'count-category':
      return metric.name === `calls:category:${row.category}`;
    case 'count-function':
      return metric.name.endsWith(`:${functionKey(row.id)}`);
    case 'count-total':
    case 'count-endpoint':
      return true;
  }
}

/** How the names of metrics about one endpoint begin; its name follows. */
const ENDPOINT_METRIC = /^(?:queries:|(?:calls|turns):endpoint:)/;

/** The endpoint that a metric is about; undefined for one about the whole scenario. */
export function endpointOf({ kind, name }: CountMetric): string | undefined {
  return kind === 'count-queries' || kind === 'count-endpoint'
    ? name.replace(ENDPOINT_METRIC, '')
    : undefined;
}

/** What is more than nothing is all new. */
function partOf(change: number, whole: number): number {
  return whole === 0 ? Math.max(0, Math.sign(change)) : change / whole;
}

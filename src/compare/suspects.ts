/**
 * Which of the functions that regressed the change itself touches, or calls into. A suspect is no
 * verdict: it says where to look first.
 */
import type { Measurement } from '../baseline/schema.js';
import { type FunctionId, functionKey } from '../profile/model.js';
import type { TouchedFunction } from '../profile/source.js';
import { type CallGraph, callersInApplication, callersInEndpoint } from './call-graph.js';
import { changeOf, ROUNDING } from './count-work.js';
import { groupBy } from './group-by.js';
import { pythonMinor } from './python-version.js';
import { queryRule } from './query-functions.js';
import type {
  CallerChange,
  Comparison,
  CountFunctionRow,
  CountMetric,
  CpuChange,
} from './types.js';

export type { TouchedFunction } from '../profile/source.js';

export interface Suspect {
  /** The function that regressed. */
  readonly id: FunctionId;
  /** Whether the change touches it, or a function that it calls, directly or through others. */
  readonly how: 'touched' | 'calls';
  /** For `calls`: the nearest touched function that takes more itself. */
  readonly through: FunctionId | undefined;
  /** Of the touched function, which for `calls` is `through`; lines of the changed file, from 1. */
  readonly path: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** First changed line in it. */
  readonly line: number;
}

/** More would help nobody. */
const MOST_SUSPECTS = 50;
/** From here the time of a touched function that is not decided counts as more: one point. */
const NOTABLE_POINTS = 0.01;
/** Part of the largest one's additional work below which a function does not explain a metric. */
const LEAST_PART = 0.1;

/** A function of the application that does more work, or takes more time, than in base. */
interface Grown {
  readonly key: string;
  readonly id: FunctionId;
  /** As a part of all of base's CPU, calls or turns; the largest of them. */
  readonly size: number;
  readonly isTimed: boolean;
  readonly isCounted: boolean;
}

/**
 * The functions of the application that regressed and that the change has to do with; none where
 * the comparison has not regressed. By times those with that verdict; by counts those that explain
 * a regressed count: they make more of its calls, are called more or loop more, or call more often
 * what does.
 *
 * A function that the change touches is a suspect. One that it does not touch is left out when it
 * calls a suspect that is touched, at whatever distance: it merely contains it. Else it is one when
 * it calls a touched function that takes more, though not enough to be decided; of several in one
 * chain of calls only the nearest to that function.
 *
 * Touched ones come first; then by size of the change, less what a touched suspect below explains.
 * At most 50.
 * @param head the measurement behind the comparison's head; its stacks and counts tell who calls
 */
export function findSuspects(
  comparison: Comparison,
  head: Measurement,
  touched: readonly TouchedFunction[],
): Suspect[] {
  if (comparison.verdict !== 'regressed' || touched.length === 0) return [];
  const placeOf = placesOf(touched, head);
  const calls = callersInApplication(head);
  const growth = new Growth(comparison, head);
  const regressed = growth.regressed();
  const direct = touchedOnes(regressed, placeOf);
  const ordered = byUnexplainedChange(direct, calls);
  const suspects = ordered.map(({ id }) => suspect(id, 'touched', placeOf(id)));
  const containers = calls.above(direct.map(({ key }) => key));
  const others = regressed.filter(
    ({ key, id }) => placeOf(id) === undefined && !containers.has(key),
  );
  const isTouched = new Set(direct.map(({ key }) => key));
  const undecided = growth
    .undecided()
    .filter(({ key, id }) => !isTouched.has(key) && placeOf(id) !== undefined);
  for (const { id, through } of nearestCallers(others, undecided, calls)) {
    suspects.push(suspect(id, 'calls', placeOf(through), through));
  }
  return suspects.slice(0, MOST_SUSPECTS);
}

function suspect(
  id: FunctionId,
  how: Suspect['how'],
  place: TouchedFunction | undefined,
  through?: FunctionId,
): Suspect {
  const { path, firstLine, lastLine, line } = place as TouchedFunction;
  return { id, how, through, path, firstLine, lastLine, line };
}

type PlaceOf = (id: FunctionId) => TouchedFunction | undefined;

/** What Python makes of a part of a function: it has no lines of its own in the diff. */
const GENERATED = /\.<locals>\.<[a-z]+>$/;

/** Finds the touched function that a measured one is, or is a part of. */
function placesOf(touched: readonly TouchedFunction[], head: Measurement): PlaceOf {
  const byName = groupBy(touched, ({ path, name }) => `${path}:${name}`);
  const byLastPart = groupBy(touched, ({ path, name }) => `${path}:${lastPart(name)}`);
  // Before 3.11 Python does not tell the qualified name, so samples have the bare one.
  const hasBareNames = Number(pythonMinor(head.fingerprint.pythonVersion).split('.')[1]) < 11;
  return ({ origin, path, name }) => {
    if (origin !== 'app') return undefined;
    let own = name;
    while (GENERATED.test(own)) own = own.replace(GENERATED, '');
    const [found] = byName.get(`${path}:${own}`) ?? [];
    if (found !== undefined || !hasBareNames || own.includes('.')) return found;
    const candidates = byLastPart.get(`${path}:${own}`) ?? [];
    return candidates.length === 1 ? candidates[0] : undefined;
  };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** One for each touched function: a part of it, such as a comprehension, says nothing more. */
function touchedOnes(regressed: readonly Grown[], placeOf: PlaceOf): Grown[] {
  const touched = regressed.filter(({ id }) => placeOf(id) !== undefined);
  return [...groupBy(touched, ({ id }) => placeOf(id)).values()].map(
    (parts) => parts.find(({ id }) => placeOf(id)?.name === id.name) ?? (parts[0] as Grown),
  );
}

/** Largest first, where what a touched function below it takes more does not count. */
function byUnexplainedChange(touched: readonly Grown[], calls: CallGraph): Grown[] {
  const kept = [...touched].sort(bySize).slice(0, MOST_SUSPECTS);
  const above = new Map(kept.map((each) => [each.key, calls.above([each.key])]));
  const isAbove = (upper: Grown, lower: Grown) => above.get(lower.key)?.has(upper.key) === true;
  const unexplained = new Map(
    kept.map((each) => {
      // Two that call one another explain nothing of each other.
      const below = kept.filter((other) => isAbove(each, other) && !isAbove(other, each));
      return [each, each.size - Math.max(0, ...below.map(({ size }) => size))];
    }),
  );
  return kept.sort(
    (a, b) => (unexplained.get(b) as number) - (unexplained.get(a) as number) || bySize(a, b),
  );
}

function bySize(a: Grown, b: Grown): number {
  return b.size - a.size || (a.key < b.key ? -1 : 1);
}

/** Of the regressed functions those that call an undecided one, and no other of them in between. */
function nearestCallers(
  regressed: readonly Grown[],
  undecided: readonly Grown[],
  calls: CallGraph,
): { readonly id: FunctionId; readonly through: FunctionId }[] {
  // A call more may take any time; but noise of the times is no cause of exact counts.
  const found = [
    ...callersOf(
      regressed.filter(({ isTimed }) => isTimed),
      undecided,
      calls,
    ),
    ...callersOf(
      regressed.filter(({ isTimed }) => !isTimed),
      undecided.filter(({ isCounted }) => isCounted),
      calls,
    ),
  ];
  const kept: typeof found = [];
  const contained = new Set<string>();
  for (const each of found) {
    if (kept.length === MOST_SUSPECTS || contained.has(each.grown.key)) continue;
    kept.push(each);
    contained.add(each.grown.key);
    for (const key of calls.above([each.grown.key]).keys()) contained.add(key);
  }
  return kept
    .sort((a, b) => bySize(a.grown, b.grown))
    .map(({ grown, through }) => ({ id: grown.id, through }));
}

function callersOf(
  regressed: readonly Grown[],
  undecided: readonly Grown[],
  calls: CallGraph,
): { readonly grown: Grown; readonly through: FunctionId }[] {
  const wanted = new Map(regressed.map((each) => [each.key, each]));
  const origins = new Map(undecided.map((each) => [each.key, each.id]));
  // Of equally near ones the largest.
  const keys = [...undecided].sort(bySize).map(({ key }) => key);
  return [...calls.above(keys)].flatMap(([key, origin]) => {
    const grown = wanted.get(key);
    const through = origins.get(origin);
    return grown === undefined || through === undefined ? [] : [{ grown, through }];
  });
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
class Growth {
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

function endpointOf({ kind, name }: CountMetric): string | undefined {
  return kind === 'count-queries' || kind === 'count-endpoint'
    ? name.replace(ENDPOINT_METRIC, '')
    : undefined;
}

/** What is more than nothing is all new. */
function partOf(change: number, whole: number): number {
  return whole === 0 ? Math.max(0, Math.sign(change)) : change / whole;
}

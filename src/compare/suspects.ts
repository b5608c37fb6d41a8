/**
 * Which of the functions that regressed the change itself touches, or calls into. A suspect is no
 * verdict: it says where to look first.
 */
import type { Measurement } from '../baseline/schema.js';
import { type FunctionId, functionKey } from '../profile/model.js';
import type { TouchedFunction } from '../profile/source.js';
import { type CallGraph, callersInApplication } from './call-graph.js';
import { groupBy } from './group-by.js';
import { endpointOf, type Grown, Growth } from './growth.js';
import { pythonMinor } from './python-version.js';
import type { Comparison } from './types.js';

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
 * Where no touched function takes more at all, its result may be what makes others work (rows that are
 * loaded without what is read from them later). Then a regressed function is a suspect that calls a
 * touched one in an endpoint whose counts regressed.
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
  const nearest = nearestCallers(others, undecided, calls);
  const found =
    suspects.length + nearest.length > 0
      ? nearest
      : nearestCallers(others, calledWhereRegressed(comparison, head, placeOf), calls);
  for (const { id, through } of found) {
    suspects.push(suspect(id, 'calls', placeOf(through), through));
  }
  return suspects.slice(0, MOST_SUSPECTS);
}

/** Touched functions that head calls in an endpoint whose exact counts regressed. */
function calledWhereRegressed(
  { counts }: Comparison,
  head: Measurement,
  placeOf: PlaceOf,
): Grown[] {
  const regressed = new Set(
    (counts?.metrics ?? [])
      .filter(({ verdict }) => verdict === 'regressed')
      .flatMap((metric) => endpointOf(metric) ?? []),
  );
  const called = (head.counts?.requests ?? [])
    .filter(({ endpoint }) => regressed.has(endpoint))
    .flatMap(({ functions }) => functions.filter(([, calls]) => calls > 0).map(([fn]) => fn));
  return [...new Set(called)].flatMap((index): Grown[] => {
    const [name, path, origin] = head.functions[index] as Measurement['functions'][number];
    const id = { name, path, origin };
    if (placeOf(id) === undefined) return [];
    return [{ key: functionKey(id), id, size: 0, isTimed: false, isCounted: true }];
  });
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

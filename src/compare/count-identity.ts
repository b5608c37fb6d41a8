/**
 * Functions that are there under another name or in another file: their counts are the same in every
 * request, and they agree in name or file. A doubtful pair is left apart, as a new and a removed
 * function; no verdict depends on it.
 */
import type { FunctionId } from '../profile/model.js';
import { importName } from './count-packages.js';
import type { CountedFunction, SideName } from './count-table.js';
import type { Work, WorkByRequest } from './count-work.js';
import { groupBy } from './group-by.js';

export interface IdentifiedFunctions {
  /** Moved functions hold the work of both their names; the removed ones of them are gone. */
  readonly functions: readonly CountedFunction[];
  /** Head's key of each moved function, by base's. */
  readonly movedTo: ReadonlyMap<string, string>;
}

/** What a removed and a new function must share to be the same; undefined: it does not apply. */
type Agreement = (fn: FunctionId) => string | undefined;

/** From the surest on. Within one of them a function must be the only one on its side. */
const AGREEMENTS: readonly Agreement[] = [
  // In another file.
  ({ name }) => (isGenerated(name) ? undefined : name),
  // In the same file, in something that was renamed.
  ({ path, name }) => `${path}:${lastPart(name)}`,
  // In another file, in something that was renamed; every class has an __init__.
  ({ name }) => {
    const last = lastPart(name);
    return isGenerated(last) || /^__\w+__$/.test(last) ? undefined : last;
  },
  // Renamed. A package's own functions are not: the application calls another one of them.
  ({ origin, path }) => (origin === 'app' ? path : undefined),
];

/**
 * @param changedImports packages whose version differs, by the name that is imported; the functions
 *   of all others are the same on both sides, so none of them can have moved
 */
export function identifyMoved(
  functions: readonly CountedFunction[],
  changedImports: ReadonlySet<string>,
): IdentifiedFunctions {
  const canMove = ({ id }: CountedFunction) =>
    id.origin === 'app' || (id.origin === 'package' && changedImports.has(importName(id) ?? ''));
  const candidates = functions.filter(canMove);
  const removed = new Set(candidates.filter(({ presence }) => presence === 'removed'));
  const added = new Set(candidates.filter(({ presence }) => presence === 'new'));
  const origins = new Map<CountedFunction, CountedFunction>();
  for (const agreement of AGREEMENTS) {
    const before = bySharedTrait(removed, 'base', agreement);
    for (const [trait, after] of bySharedTrait(added, 'head', agreement)) {
      const [origin, ...others] = before.get(trait) ?? [];
      const [target, ...rivals] = after;
      if (origin === undefined || target === undefined) continue;
      if (others.length + rivals.length > 0) continue;
      origins.set(target, origin);
      removed.delete(origin);
      added.delete(target);
    }
  }
  const gone = new Set(origins.values());
  return {
    functions: functions
      .filter((fn) => !gone.has(fn))
      .map((fn) => {
        const origin = origins.get(fn);
        return origin === undefined ? fn : moved(origin, fn);
      }),
    movedTo: new Map([...origins].map(([target, origin]) => [origin.key, target.key])),
  };
}

function bySharedTrait(
  functions: ReadonlySet<CountedFunction>,
  side: SideName,
  agreement: Agreement,
): Map<string, CountedFunction[]> {
  const agreeing = [...functions].filter((fn) => agreement(fn.id) !== undefined);
  return groupBy(agreeing, (fn) =>
    JSON.stringify([fn.id.origin, agreement(fn.id), countsOnSide(fn.work, side)]),
  );
}

/** Calls and turns of one side in every request in which there are any. */
function countsOnSide(work: WorkByRequest, side: SideName): number[][] {
  return [...work]
    .map(([request, { calls, turns }]) => [request, calls[side], turns[side]])
    .sort(([a = 0], [b = 0]) => a - b);
}

function moved(origin: CountedFunction, target: CountedFunction): CountedFunction {
  const work = new Map<number, Work>();
  for (const [request, { calls, turns }] of target.work) {
    // Their counts are the same in every request: that is what they were matched by.
    work.set(request, {
      calls: { base: calls.head, head: calls.head },
      turns: { base: turns.head, head: turns.head },
    });
  }
  return { ...target, presence: 'moved', movedFrom: origin.id, work };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** `<lambda>`, `<genexpr>`, `<module>`: a name that says nothing. */
function isGenerated(name: string): boolean {
  return name.startsWith('<') && name.endsWith('>');
}

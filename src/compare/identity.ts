/**
 * Functions of the application that are there under another name or in another file, as far as
 * samples can tell. A pair that is taken for one function is compared like any other, so that a
 * wrong one hides nothing: it takes more time, or it does not.
 */
import { type FunctionId, functionKey } from '../profile/model.js';
import { mean } from './candidates.js';
import type { CpuProfile, FunctionCpu } from './profile-of.js';

export interface MovedFunctions {
  /** Base's profile, with head's names for what moved. */
  readonly base: CpuProfile;
  /** What a function was called in base, by head's key. */
  readonly movedFrom: ReadonlyMap<string, FunctionId>;
}

/** Below this part of the total a function may be on one side only because it was not sampled. */
const LEAST_SHARE = 0.003;
/** So many of either side are looked at, the largest first. */
const MOST_FUNCTIONS = 300;
/** Costs of one function on both sides differ by less than this factor. */
const MOST_FACTOR = 3;

/** What a removed and a new function have in common when they are the same; surest first. */
type Agreement = (removed: FunctionId, added: FunctionId) => boolean;
const AGREEMENTS: readonly Agreement[] = [
  // In another file.
  (removed, added) => removed.name === added.name && !isGenerated(added.name),
  // In the same file, in something that was renamed.
  (removed, added) =>
    removed.path === added.path && lastPart(removed.name) === lastPart(added.name),
  // Renamed.
  (removed, added) => removed.path === added.path,
];

export function identifyMoved(base: CpuProfile, head: CpuProfile): MovedFunctions {
  const removed = onlyIn(base, head);
  const added = onlyIn(head, base);
  const origins = new Map<FunctionCpu, FunctionCpu>();
  for (const agree of AGREEMENTS) {
    for (const target of added) {
      const candidates = [...removed].filter(
        (origin) =>
          agree(origin.id, target.id) && isAlike(origin, target) && isCalledAlike(origin, target),
      );
      const origin = nearest(candidates, target);
      if (origin === undefined) continue;
      origins.set(target, origin);
      removed.delete(origin);
      added.delete(target);
    }
  }
  return {
    base: renamed(base, origins),
    movedFrom: new Map([...origins].map(([target, origin]) => [functionKey(target.id), origin.id])),
  };
}

/** Functions of the application that the other side does not have, and that cannot be overlooked. */
function onlyIn(profile: CpuProfile, other: CpuProfile): Set<FunctionCpu> {
  const whole = mean(profile.cpu);
  const found = [...profile.functions.values()].filter(
    (fn) =>
      fn.id.origin === 'app' &&
      !other.functions.has(functionKey(fn.id)) &&
      mean(fn.total) >= LEAST_SHARE * whole,
  );
  return new Set(found.sort((a, b) => mean(b.total) - mean(a.total)).slice(0, MOST_FUNCTIONS));
}

/** Whether both cost about as much, alone and with what they call. */
function isAlike(origin: FunctionCpu, target: FunctionCpu): boolean {
  const factor = mean(target.total) / mean(origin.total);
  return factor < MOST_FACTOR && factor > 1 / MOST_FACTOR;
}

/** Whether anything calls both, or nothing was seen to call either. */
function isCalledAlike(origin: FunctionCpu, target: FunctionCpu): boolean {
  if (origin.callers.size === 0 || target.callers.size === 0) {
    return origin.callers.size === target.callers.size;
  }
  return [...target.callers.keys()].some((caller) => origin.callers.has(caller));
}

function nearest(candidates: readonly FunctionCpu[], target: FunctionCpu): FunctionCpu | undefined {
  const distance = (origin: FunctionCpu) =>
    Math.abs(Math.log(mean(target.total) / mean(origin.total)));
  return [...candidates].sort((a, b) => distance(a) - distance(b))[0];
}

function renamed(base: CpuProfile, origins: ReadonlyMap<FunctionCpu, FunctionCpu>): CpuProfile {
  if (origins.size === 0) return base;
  const targets = new Map([...origins].map(([target, origin]) => [functionKey(origin.id), target]));
  const keyOf = (key: string) => {
    const target = targets.get(key);
    return target === undefined ? key : functionKey(target.id);
  };
  return {
    ...base,
    functions: new Map(
      [...base.functions].map(([key, fn]) => [
        keyOf(key),
        {
          ...fn,
          id: targets.get(key)?.id ?? fn.id,
          callers: new Map([...fn.callers].map(([caller, ms]) => [keyOf(caller), ms])),
        },
      ]),
    ),
  };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** `<lambda>`, `<genexpr>`, `<listcomp>`: a name that says nothing. */
function isGenerated(name: string): boolean {
  return /<\w+>$/.test(name);
}

/** From readings to counts: what a request surely does, and what is left out. Pure. */
import type { FunctionId } from '../profile/model.js';
import type { CountedFunction, CountReading, Tally } from './channel.js';

/** Calls and turns of one function in one request. */
export interface Amount {
  calls: number;
  turns: number;
}

/** One request's counts by index of the function. */
export interface RequestTally {
  /** In the request's own context. */
  readonly inside: ReadonlyMap<number, Amount>;
  /** Elsewhere in the meantime: the server, threads without a context, background tasks. */
  readonly outside: ReadonlyMap<number, Amount>;
  /** Calls and turns of the event loop and of thread hand-overs, which depend on the moment. */
  readonly loop: number;
}

/** Gives a function's index in the measurement's table, and what it is. */
export type Intern = (fn: CountedFunction) => { readonly index: number; readonly id: FunctionId };

/**
 * Whether a function belongs to the machinery that decides when things run: how often it is called
 * depends on what is ready at the moment (facts of three services: all that differs between equal
 * requests is there).
 */
export function isEventLoop(id: FunctionId): boolean {
  return id.origin === 'stdlib'
    ? /^(asyncio|concurrent\/futures)\/|^(selectors|queue|threading)\.py$/.test(id.path)
    : id.origin === 'package' && /^(uvloop|anyio\/_backends)\//.test(id.path);
}

/** One request of one or several processes, by function. */
export function tallyRequest(readings: readonly CountReading[], intern: Intern): RequestTally {
  const inside = new Map<number, Amount>();
  const outside = new Map<number, Amount>();
  let loop = 0;
  for (const reading of readings) {
    const known = new Map<number, ReturnType<Intern> & { loop: boolean }>();
    const resolve = (number: number) => {
      let found = known.get(number);
      if (found === undefined) {
        const fn = intern(reading.functions.get(number) ?? { file: '', name: 'unknown' });
        found = { ...fn, loop: isEventLoop(fn.id) };
        known.set(number, found);
      }
      return found;
    };
    const add = (into: Map<number, Amount>, tally: Tally) => {
      const count = (fn: ReturnType<typeof resolve>, caller: { loop: boolean }, more: Amount) => {
        if (fn.loop || caller.loop) loop += more.calls + more.turns;
        else addTo(into, fn.index, more);
      };
      for (const [number, calls] of tally.calls) {
        const fn = resolve(number);
        count(fn, fn, { calls, turns: 0 });
      }
      for (const [number, turns] of tally.turns) {
        const fn = resolve(number);
        count(fn, fn, { calls: 0, turns });
      }
      for (const [caller, number, calls] of tally.c) {
        count(resolve(number), resolve(caller), { calls, turns: 0 });
      }
    };
    add(inside, reading.inside);
    add(outside, reading.outside);
  }
  return { inside, outside, loop };
}

/** Nearest function of the application, function that was called, calls. */
export type CallerCount = [caller: number, fn: number, calls: number];

/** Calls by the nearest function of the application, from a reading made in depth. */
export function tallyCallers(readings: readonly CountReading[], intern: Intern): CallerCount[] {
  const sums = new Map<string, CallerCount>();
  for (const reading of readings) {
    for (const [caller, number, calls] of [...reading.inside.under, ...reading.outside.under]) {
      const unknown = { file: '', name: 'unknown' };
      const by = intern(reading.functions.get(caller) ?? unknown);
      const fn = intern(reading.functions.get(number) ?? unknown);
      if (isEventLoop(fn.id)) continue;
      const key = `${by.index}:${fn.index}`;
      const known = sums.get(key);
      if (known === undefined) sums.set(key, [by.index, fn.index, calls]);
      else known[2] += calls;
    }
  }
  return [...sums.values()];
}

/** Part of the equal requests in which work outside of their context must be the same to be theirs. */
const LEAST_AGREEMENT = 0.8;

/** What equal requests did. */
export interface Settled {
  /** Function, calls and turns per request. */
  readonly functions: [fn: number, calls: number, turns: number][];
  /** Functions that differ from pass to pass: lowest and highest of calls and turns together. */
  readonly unstable: [fn: number, lowest: number, highest: number][];
  /** Calls and turns per request that were seen and are in none of the functions above. */
  readonly leftOut: number;
}

/**
 * Takes of each function the mode over equal requests, and keeps it when it is the same in all
 * passes. Work outside of the request's context is taken as the request's when nearly every
 * request shows the same of it, and it does not go on without requests; else it is left out. In the
 * context, whatever differs from pass to pass is unstable.
 * @param passes tallies of the equal requests of each pass, in the same order
 * @param background functions that are called when no request is under way
 */
export function settle(
  passes: readonly (readonly RequestTally[])[],
  background: ReadonlySet<number> = new Set(),
): Settled {
  const functions: Settled['functions'] = [];
  const unstable: Settled['unstable'] = [];
  for (const fn of indices(passes)) {
    // A finaliser may run in the context or just after it: first the sum of both.
    const all = background.has(fn)
      ? undefined
      : agreed(passes, (each) => both(each, fn), LEAST_AGREEMENT);
    const inside = (each: RequestTally) => each.inside.get(fn) ?? NOTHING;
    const amount = all ?? agreed(passes, inside, 0);
    if (amount === undefined) {
      const sizes = passes.flat().map((each) => inside(each).calls + inside(each).turns);
      unstable.push([fn, Math.min(...sizes), Math.max(...sizes)]);
    } else if (amount.calls + amount.turns > 0) {
      functions.push([fn, amount.calls, amount.turns]);
    }
  }
  const requests = passes.flat();
  const seen = requests.reduce((sum, each) => sum + each.loop + size(each), 0) / requests.length;
  const counted = functions.reduce((sum, [, calls, turns]) => sum + calls + turns, 0);
  return { functions, unstable, leftOut: Math.max(0, seen - counted) };
}

const NOTHING: Amount = { calls: 0, turns: 0 };

function addTo(into: Map<number, Amount>, fn: number, more: Amount): void {
  const known = into.get(fn);
  if (known === undefined) into.set(fn, { ...more });
  else {
    known.calls += more.calls;
    known.turns += more.turns;
  }
}

function indices(passes: readonly (readonly RequestTally[])[]): Set<number> {
  const all = new Set<number>();
  for (const request of passes.flat()) {
    for (const fn of request.inside.keys()) all.add(fn);
    for (const fn of request.outside.keys()) all.add(fn);
  }
  return all;
}

function both(request: RequestTally, fn: number): Amount {
  const inside = request.inside.get(fn) ?? NOTHING;
  const outside = request.outside.get(fn) ?? NOTHING;
  return { calls: inside.calls + outside.calls, turns: inside.turns + outside.turns };
}

/** The mode that all passes have, when at least that part of each pass's requests shows it. */
function agreed(
  passes: readonly (readonly RequestTally[])[],
  amountOf: (request: RequestTally) => Amount,
  leastAgreement: number,
): Amount | undefined {
  let common: Amount | undefined;
  for (const pass of passes) {
    const { amount, agreement } = modeOf(pass.map(amountOf));
    if (agreement < leastAgreement) return undefined;
    if (common !== undefined && (common.calls !== amount.calls || common.turns !== amount.turns)) {
      return undefined;
    }
    common = amount;
  }
  return common;
}

/** The amount that most requests show; of several as frequent the smallest. */
function modeOf(amounts: readonly Amount[]): { amount: Amount; agreement: number } {
  const frequency = new Map<string, { amount: Amount; count: number }>();
  for (const amount of amounts) {
    const key = `${amount.calls}:${amount.turns}`;
    const known = frequency.get(key);
    if (known === undefined) frequency.set(key, { amount, count: 1 });
    else known.count += 1;
  }
  const [best] = [...frequency.values()].sort(
    (a, b) =>
      b.count - a.count ||
      a.amount.calls + a.amount.turns - (b.amount.calls + b.amount.turns) ||
      a.amount.calls - b.amount.calls,
  );
  if (best === undefined) return { amount: NOTHING, agreement: 1 };
  return { amount: best.amount, agreement: best.count / amounts.length };
}

function size({ inside, outside }: RequestTally): number {
  let sum = 0;
  for (const side of [inside, outside]) {
    for (const { calls, turns } of side.values()) sum += calls + turns;
  }
  return sum;
}

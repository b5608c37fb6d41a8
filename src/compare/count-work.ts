/** Calls and turns of both sides: sums of them, and means over requests by weight. */
import type { CountPair } from './types.js';

/** Calls and turns on both sides, in one request or per request of several. */
export interface Work {
  readonly calls: CountPair;
  readonly turns: CountPair;
}

/** By the number of a matched request; in a request that is not there, nothing was done. */
export type WorkByRequest = ReadonlyMap<number, Work>;

/** Requests that a mean is over: the weight of each by its number, and their sum. */
export interface RequestGroup {
  readonly weights: ReadonlyMap<number, number>;
  readonly total: number;
}

/** Weighted means of whole numbers are off by less than this where they should be equal. */
export const ROUNDING = 1e-9;

export const NO_CALLS: CountPair = { base: 0, head: 0 };
export const NO_WORK: Work = { calls: NO_CALLS, turns: NO_CALLS };

export function changeOf(pair: CountPair): number {
  return pair.head - pair.base;
}

/** Relative to nothing there is no number: all is new. */
export function relativeEffect(pair: CountPair): number {
  return pair.base === 0 ? Math.sign(pair.head) : changeOf(pair) / pair.base;
}

/** How much changed in calls and turns together, in either direction. */
export function sizeOfChange(work: Work): number {
  return Math.abs(changeOf(work.calls)) + Math.abs(changeOf(work.turns));
}

export function sumOfPairs(a: CountPair, b: CountPair): CountPair {
  return { base: a.base + b.base, head: a.head + b.head };
}

function sumOfTwo(a: Work, b: Work): Work {
  return { calls: sumOfPairs(a.calls, b.calls), turns: sumOfPairs(a.turns, b.turns) };
}

/** Work of several things together, request by request. */
export function sumOfWork(parts: Iterable<WorkByRequest>): WorkByRequest {
  const sum = new Map<number, Work>();
  for (const part of parts) {
    for (const [request, work] of part) {
      const before = sum.get(request);
      sum.set(request, before === undefined ? work : sumOfTwo(before, work));
    }
  }
  return sum;
}

/**
 * @param weights weight of each request by its number; where all are zero, all count alike
 */
export function requestGroup(weights: Iterable<readonly [number, number]>): RequestGroup {
  const given = new Map(weights);
  const total = sumOf(given.values());
  if (total > 0) return { weights: given, total };
  return { weights: new Map([...given.keys()].map((request) => [request, 1])), total: given.size };
}

/** Work per request of the group. */
export function meanWork(work: WorkByRequest, group: RequestGroup): Work {
  let sum = NO_WORK;
  // The shorter of the two: a function is in few requests, an endpoint has few of them.
  const { weights } = group;
  for (const request of weights.size < work.size ? weights.keys() : work.keys()) {
    const weight = weights.get(request);
    const own = work.get(request);
    if (weight === undefined || own === undefined) continue;
    sum = sumOfTwo(sum, { calls: scaled(own.calls, weight), turns: scaled(own.turns, weight) });
  }
  // Divided once at the end: sums of whole numbers are exact.
  return { calls: divided(sum.calls, group.total), turns: divided(sum.turns, group.total) };
}

/** Mean over the group of an amount that every request of it has. */
export function meanPair(pairs: readonly CountPair[], group: RequestGroup): CountPair {
  let sum = NO_CALLS;
  for (const [request, weight] of group.weights) {
    sum = sumOfPairs(sum, scaled(pairs[request] as CountPair, weight));
  }
  return divided(sum, group.total);
}

function scaled(pair: CountPair, factor: number): CountPair {
  return { base: pair.base * factor, head: pair.head * factor };
}

function divided(pair: CountPair, total: number): CountPair {
  return total === 0 ? NO_CALLS : { base: pair.base / total, head: pair.head / total };
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

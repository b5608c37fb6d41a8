/** The counts of both sides beside one another: request by request, function by function. */
import type { Counts, Measurement, RequestCounts } from '../baseline/schema.js';
import { type FunctionId, functionKey } from '../profile/model.js';
import {
  NO_WORK,
  type RequestGroup,
  requestGroup,
  type Work,
  type WorkByRequest,
} from './count-work.js';
import { groupBy } from './group-by.js';
import type { CountFunctionRow, CountPair } from './types.js';

/** What of a measurement the comparison of counts reads. */
export interface CountedSide {
  readonly functions: Measurement['functions'];
  readonly counts: Counts;
}

/** A request that both sides counted. */
export interface MatchedRequest {
  readonly endpoint: string;
  readonly label: string;
  /** As head's scenario has it: the same for both sides, so that it is no change of their work. */
  readonly weight: number;
  readonly base: RequestCounts;
  readonly head: RequestCounts;
}

export interface CountedFunction {
  readonly key: string;
  readonly id: FunctionId;
  readonly presence: CountFunctionRow['presence'];
  readonly movedFrom: FunctionId | undefined;
  /** Only requests in which it is stable on both sides. */
  readonly work: WorkByRequest;
}

/** The functions of a measurement by their index, with their keys. */
type FunctionTable = readonly { readonly id: FunctionId; readonly key: string }[];

/** In an order that does not depend on that of the measurements. */
export interface CountTable {
  readonly requests: readonly MatchedRequest[];
  /** Requests that only one side counted, for people. */
  readonly unmatched: readonly string[];
  /** All matched requests. */
  readonly scenario: RequestGroup;
  /** The same for each endpoint. */
  readonly endpoints: ReadonlyMap<string, RequestGroup>;
  readonly functions: readonly CountedFunction[];
  /** Functions that are unstable in a matched request on either side. */
  readonly unstable: readonly FunctionId[];
  readonly tables: { readonly base: FunctionTable; readonly head: FunctionTable };
}

export const SIDES = ['base', 'head'] as const;
export type SideName = (typeof SIDES)[number];

export function countTable(base: CountedSide, head: CountedSide): CountTable {
  const { requests, unmatched } = matchRequests(base.counts.requests, head.counts.requests);
  const tables = { base: functionTable(base), head: functionTable(head) };
  const seen = { base: functionsSeen(base, tables.base), head: functionsSeen(head, tables.head) };
  const { works, unstable } = workOfFunctions(requests, tables);
  return {
    requests,
    unmatched,
    scenario: requestGroup(requests.map(({ weight }, number) => [number, weight])),
    endpoints: endpointGroups(requests),
    functions: [...works]
      .map(
        ([key, { id, work }]): CountedFunction => ({
          key,
          id,
          presence: !seen.base.has(key) ? 'new' : !seen.head.has(key) ? 'removed' : 'both',
          movedFrom: undefined,
          work,
        }),
      )
      .sort((a, b) => byText(a.key, b.key)),
    unstable: [...unstable].sort(([a], [b]) => byText(a, b)).map(([, id]) => id),
    tables,
  };
}

/** Requests are the same by endpoint, label and how many-th they are of that pair. */
function matchRequests(base: readonly RequestCounts[], head: readonly RequestCounts[]) {
  const before = numberedRequests(base);
  const after = numberedRequests(head);
  const requests: MatchedRequest[] = [];
  const unmatched: string[] = [];
  for (const key of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [old, now] = [before.get(key), after.get(key)];
    if (old !== undefined && now !== undefined) {
      const { endpoint, label, weight } = now;
      requests.push({ endpoint, label, weight, base: old, head: now });
    } else if (now !== undefined) unmatched.push(`${nameOf(now)}: only in head`);
    else if (old !== undefined) unmatched.push(`${nameOf(old)}: only in base`);
  }
  return { requests, unmatched };
}

function numberedRequests(requests: readonly RequestCounts[]): Map<string, RequestCounts> {
  const seen = new Map<string, number>();
  return new Map(
    requests.map((request) => {
      const pair = JSON.stringify([request.endpoint, request.label]);
      const number = (seen.get(pair) ?? 0) + 1;
      seen.set(pair, number);
      return [`${pair} ${number}`, request];
    }),
  );
}

function nameOf({ endpoint, label }: RequestCounts): string {
  return endpoint === label ? endpoint : `${endpoint} (${label})`;
}

function endpointGroups(requests: readonly MatchedRequest[]): Map<string, RequestGroup> {
  const numbered = requests.map(({ endpoint, weight }, number) => ({ endpoint, weight, number }));
  return new Map(
    [...groupBy(numbered, ({ endpoint }) => endpoint)].map(([endpoint, own]) => [
      endpoint,
      requestGroup(own.map(({ number, weight }) => [number, weight])),
    ]),
  );
}

function functionTable({ functions }: CountedSide): FunctionTable {
  return functions.map(([name, path, origin]) => {
    const id = { name, path, origin };
    return { id, key: functionKey(id) };
  });
}

/** Keys of all that a side counted, in whatever request. */
function functionsSeen({ counts }: CountedSide, table: FunctionTable): Set<string> {
  const seen = new Set<string>();
  for (const request of counts.requests) {
    for (const [index, calls, turns] of request.functions) {
      if (calls + turns > 0) seen.add(functionAt(table, index).key);
    }
    for (const [index] of request.unstable) seen.add(functionAt(table, index).key);
  }
  return seen;
}

/** Indices were checked when the file was read. */
function functionAt(table: FunctionTable, index: number): FunctionTable[number] {
  return table[index] as FunctionTable[number];
}

interface MutableFunctionWork {
  readonly id: FunctionId;
  readonly work: Map<number, Work>;
}

function workOfFunctions(requests: readonly MatchedRequest[], tables: CountTable['tables']) {
  const works = new Map<string, MutableFunctionWork>();
  const unstable = new Map<string, FunctionId>();
  requests.forEach((request, number) => {
    const leftOut = new Set<string>();
    for (const side of SIDES) {
      for (const [index] of request[side].unstable) {
        const { id, key } = functionAt(tables[side], index);
        leftOut.add(key);
        unstable.set(key, id);
      }
    }
    for (const side of SIDES) {
      for (const [index, calls, turns] of request[side].functions) {
        const { id, key } = functionAt(tables[side], index);
        if (leftOut.has(key) || calls + turns === 0) continue;
        let entry = works.get(key);
        if (entry === undefined) {
          entry = { id, work: new Map() };
          works.set(key, entry);
        }
        const before = entry.work.get(number) ?? NO_WORK;
        entry.work.set(number, {
          calls: more(before.calls, side, calls),
          turns: more(before.turns, side, turns),
        });
      }
    }
  });
  return { works, unstable };
}

function more(pair: CountPair, side: SideName, amount: number): CountPair {
  return { ...pair, [side]: pair[side] + amount };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

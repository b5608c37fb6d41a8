/**
 * Who calls a function: the nearest function of the application on the stack. From one request of
 * each side, so it names causes and decides nothing.
 */
import type { FunctionId } from '../profile/model.js';
import { type CountTable, SIDES, type SideName } from './count-table.js';
import { changeOf, ROUNDING } from './count-work.js';
import type { CallerChange } from './types.js';

/** Calls of one function by one caller, per request of an endpoint. */
export interface CallEdge {
  readonly calleeKey: string;
  readonly callee: FunctionId;
  /** Undefined: no function of the application is on the stack. */
  readonly caller: FunctionId | undefined;
  readonly base: number;
  readonly head: number;
}

/** The key of the caller where no function of the application is on the stack. */
const NOBODY = '';

interface MutableEdge extends CallEdge {
  base: number;
  head: number;
}

/** Answers by endpoint; an endpoint's tables are read when it is first asked for. */
export interface CallerIndex {
  callersOf(endpoint: string, calleeKey: string): readonly CallEdge[];
  /** All calls of an endpoint. */
  edges(endpoint: string): readonly CallEdge[];
}

/**
 * @param movedTo head's key of functions that have another name in base
 */
export function callerIndex(table: CountTable, movedTo: ReadonlyMap<string, string>): CallerIndex {
  const ids = new Map<string, FunctionId>();
  for (const side of SIDES) for (const { key, id } of table.tables[side]) ids.set(key, id);
  const read = new Map<string, ReadonlyMap<string, readonly CallEdge[]>>();
  const ofEndpoint = (endpoint: string) => {
    let found = read.get(endpoint);
    if (found === undefined) {
      found = edgesByCallee(table, endpoint, ids, movedTo);
      read.set(endpoint, found);
    }
    return found;
  };
  return {
    callersOf: (endpoint, calleeKey) => ofEndpoint(endpoint).get(calleeKey) ?? [],
    edges: (endpoint) => [...ofEndpoint(endpoint).values()].flat(),
  };
}

/** Callers that make more or fewer calls of a function, largest change first. */
export function callerChanges(
  callers: CallerIndex,
  endpoint: string,
  calleeKey: string,
): CallerChange[] {
  return callers
    .callersOf(endpoint, calleeKey)
    .filter((edge) => Math.abs(changeOf(edge)) > ROUNDING)
    .sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)))
    .map(({ caller, base, head }) => ({ caller, endpoint, base, head }));
}

function edgesByCallee(
  table: CountTable,
  endpoint: string,
  ids: ReadonlyMap<string, FunctionId>,
  movedTo: ReadonlyMap<string, string>,
): Map<string, CallEdge[]> {
  const edges = new Map<string, Map<string, MutableEdge>>();
  const group = table.endpoints.get(endpoint);
  const keyOf = (side: SideName, index: number) => {
    const key = table.tables[side][index]?.key ?? NOBODY;
    return side === 'base' ? (movedTo.get(key) ?? key) : key;
  };
  for (const [number, weight] of group?.weights ?? []) {
    for (const side of SIDES) {
      for (const [by, called, calls] of table.requests[number]?.[side].under ?? []) {
        const [callerKey, calleeKey] = [keyOf(side, by), keyOf(side, called)];
        const callers = edges.get(calleeKey) ?? new Map<string, MutableEdge>();
        edges.set(calleeKey, callers);
        let edge = callers.get(callerKey);
        if (edge === undefined) {
          const callee = ids.get(calleeKey) as FunctionId;
          edge = { calleeKey, callee, caller: ids.get(callerKey), base: 0, head: 0 };
          callers.set(callerKey, edge);
        }
        edge[side] += (calls * weight) / (group?.total ?? 1);
      }
    }
  }
  return new Map([...edges].map(([callee, callers]) => [callee, [...callers.values()]]));
}

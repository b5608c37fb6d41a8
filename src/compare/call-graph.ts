/** Who calls whom in one measurement, by its stacks and its counts. Pure. */
import type { Measurement } from '../baseline/schema.js';
import { type FunctionId, functionKey } from '../profile/model.js';
import type { CountFunctionRow } from './types.js';

/** Who of the application calls whom of it, with nothing but others' code between. */
export class CallGraph {
  readonly #callers = new Map<string, Set<string>>();

  add(caller: string, callee: string): void {
    if (caller === callee) return;
    const callers = this.#callers.get(callee) ?? new Set<string>();
    this.#callers.set(callee, callers);
    callers.add(caller);
  }

  /** All that call one of these, at whatever distance, nearest first, with the one they call. */
  above(keys: readonly string[]): Map<string, string> {
    const found = new Map<string, string>();
    const queue = keys.map((key) => [key, key] as const);
    const seen = new Set(keys);
    for (let next = 0; next < queue.length; next += 1) {
      const [key, origin] = queue[next] as readonly [string, string];
      for (const caller of this.#callers.get(key) ?? []) {
        if (seen.has(caller)) continue;
        seen.add(caller);
        found.set(caller, origin);
        queue.push([caller, origin]);
      }
    }
    return found;
  }
}

/** From the stacks that were sampled, and from who made the calls that were counted. */
export function callersInApplication({
  functions,
  frames,
  stacks,
  counts,
}: Measurement): CallGraph {
  const graph = new CallGraph();
  const keys = functions.map(([name, path, origin]) =>
    origin === 'app' ? functionKey({ name, path, origin }) : undefined,
  );
  /** By stack: the function of the application that is nearest to its top. */
  const nearest: (string | undefined)[] = [];
  for (const [parent, frame] of stacks) {
    const caller = nearest[parent];
    const callee = keys[frames[frame]?.[0] ?? -1];
    if (caller !== undefined && callee !== undefined) graph.add(caller, callee);
    nearest.push(callee ?? caller);
  }
  for (const { under } of counts?.requests ?? []) {
    for (const [by, called] of under) {
      const [caller, callee] = [keys[by], keys[called]];
      if (caller !== undefined && callee !== undefined) graph.add(caller, callee);
    }
  }
  return graph;
}

/** Who calls one of these functions in the endpoint of its row, and how often. */
export function callersInEndpoint(
  { functions, counts }: Measurement,
  keys: ReadonlySet<string>,
): (row: Pick<CountFunctionRow, 'id' | 'endpoint'>) => readonly [FunctionId | undefined, number][] {
  const ids = functions.map(([name, path, origin]): FunctionId => {
    return { name, path, origin };
  });
  const keyOf = ids.map(functionKey);
  const placeOf = (endpoint: string, key: string) => JSON.stringify([endpoint, key]);
  const found = new Map<string, [FunctionId | undefined, number][]>();
  for (const { endpoint, under, weight } of counts?.requests ?? []) {
    for (const [by, called, calls] of under) {
      const key = keyOf[called];
      if (key === undefined || !keys.has(key) || calls * weight === 0) continue;
      const place = placeOf(endpoint, key);
      const callers = found.get(place) ?? [];
      found.set(place, callers);
      callers.push([ids[by], calls * weight]);
    }
  }
  return (row) => found.get(placeOf(row.endpoint, functionKey(row.id))) ?? [];
}

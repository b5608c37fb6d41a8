/** Functions with a limit of their own (`max-calls`), found by name. */
import type { FunctionId } from '../profile/model.js';
import type { CountedFunction } from './count-table.js';
import { changeOf, meanWork, type RequestGroup } from './count-work.js';
import type { CountPair } from './types.js';

/** A limited function where it is called most. */
export interface LimitedFunction {
  readonly fn: CountedFunction;
  readonly endpoint: string;
  /** Calls per request of that endpoint. */
  readonly calls: CountPair;
}

/** So many functions of one pattern are told of: `*` matches all. */
const MOST_FUNCTIONS = 20;

/**
 * @param pattern the qualified name, `path:name`, or the end of the name after a dot; `…` or `*`
 *   stands for anything
 */
export function nameMatches(pattern: string, { name, path }: FunctionId): boolean {
  const parts = pattern.split(/[…*]/);
  const [first = '', ...rest] = parts;
  return (
    globMatches(parts, name) ||
    globMatches(parts, `${path}:${name}`) ||
    globMatches(['', `.${first}`, ...rest], name)
  );
}

/** Whether a text is these parts in this order with anything between them. */
function globMatches(parts: readonly string[], text: string): boolean {
  const [first = '', ...middle] = parts;
  const last = middle.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of middle) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** Those of a pattern that are above the limit, most calls first; else the one that is nearest. */
export function limitedFunctions(
  pattern: string,
  limit: number,
  functions: readonly CountedFunction[],
  endpoints: ReadonlyMap<string, RequestGroup>,
): LimitedFunction[] {
  const found = functions
    .filter(({ id }) => nameMatches(pattern, id))
    .flatMap((fn) => mostCalled(fn, endpoints) ?? [])
    .sort((a, b) => b.calls.head - a.calls.head);
  const above = found.filter(({ calls }) => calls.head > limit).slice(0, MOST_FUNCTIONS);
  return above.length > 0 ? above : found.slice(0, 1);
}

function mostCalled(
  fn: CountedFunction,
  endpoints: ReadonlyMap<string, RequestGroup>,
): LimitedFunction | undefined {
  let most: LimitedFunction | undefined;
  for (const [endpoint, group] of endpoints) {
    const { calls } = meanWork(fn.work, group);
    const isMore =
      most === undefined ||
      calls.head > most.calls.head ||
      (calls.head === most.calls.head && changeOf(calls) > changeOf(most.calls));
    if (isMore) most = { fn, endpoint, calls };
  }
  return most;
}

/** Functions in a flame graph: what each costs, and which a search finds. */
import type { FlameData } from './decode.js';

/** By frame: cost alone, and with all that is called (once a stack, however often it stands there). */
export interface FunctionCosts {
  readonly selfBase: Float64Array;
  readonly selfHead: Float64Array;
  readonly base: Float64Array;
  readonly head: Float64Array;
}

export function functionCosts(data: FlameData): FunctionCosts {
  const count = data.frames.length;
  const costs: FunctionCosts = {
    selfBase: new Float64Array(count),
    selfHead: new Float64Array(count),
    base: new Float64Array(count),
    head: new Float64Array(count),
  };
  const add = (to: Float64Array, frame: number, amount: number) => {
    to[frame] = (to[frame] as number) + amount;
  };
  // Until which node the function is on the stack already.
  const until = new Uint32Array(count);
  for (let node = 0; node < data.count; node += 1) {
    const frame = data.frame[node] as number;
    add(costs.selfBase, frame, data.selfBase[node] as number);
    add(costs.selfHead, frame, data.selfHead[node] as number);
    if (node < (until[frame] as number)) continue;
    until[frame] = data.end[node] as number;
    add(costs.base, frame, data.base[node] as number);
    add(costs.head, frame, data.head[node] as number);
  }
  return costs;
}

export interface Found {
  /** By frame: 1 where it matches. */
  readonly frames: Uint8Array;
  readonly functions: number;
  /** Cost of all stacks with a match on them. */
  readonly base: number;
  readonly head: number;
}

/** Functions whose name, path or kind of work has all words of the query, in any case. */
export function search(data: FlameData, query: string): Found {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const frames = new Uint8Array(data.frames.length);
  let functions = 0;
  if (words.length > 0) {
    data.frames.forEach(({ name, path, category, origin }, index) => {
      if (origin === undefined) return;
      const text = `${name} ${path} ${category}`.toLowerCase();
      if (!words.every((word) => text.includes(word))) return;
      frames[index] = 1;
      functions += 1;
    });
  }
  let [base, head] = [0, 0];
  for (let node = 0; node < data.count && functions > 0; ) {
    if (frames[data.frame[node] as number] === 1) {
      base += data.base[node] as number;
      head += data.head[node] as number;
      node = data.end[node] as number;
    } else node += 1;
  }
  return { frames, functions, base, head };
}

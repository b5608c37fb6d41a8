/** Callers, callees and lines of a function, looked up when they are asked for. */
import type { Frame, FunctionId, ProfileTables } from '../model.js';
import type { CallPart, LinePart } from './types.js';
import type { Weights } from './weights.js';

export interface CallLists {
  readonly callersOf: (index: number) => readonly CallPart[];
  readonly calleesOf: (index: number) => readonly CallPart[];
  readonly linesOf: (index: number) => readonly LinePart[];
}

export function callLists(tables: ProfileTables, { calls, frames }: Weights): CallLists {
  const count = tables.functions.length;
  const byCallee = grouped(calls.callees, count);
  const byCaller = grouped(calls.callers, count);
  const byFunction = grouped(
    Int32Array.from(tables.frames, (frame: Frame) => frame.function),
    count,
  );
  const parts = (edges: Int32Array, ends: Int32Array): CallPart[] =>
    Array.from(edges, (edge) => {
      const index = ends[edge] as number;
      const id = tables.functions[index] as FunctionId;
      return { index, id, weight: calls.weights[edge] as number };
    }).sort((a, b) => b.weight - a.weight || a.index - b.index);
  return {
    callersOf: (index) => parts(byCallee(index), calls.callers),
    calleesOf: (index) => parts(byCaller(index), calls.callees),
    linesOf: (index) =>
      Array.from(byFunction(index), (frame) => ({
        line: (tables.frames[frame] as Frame).line,
        self: frames.self[frame] as number,
        total: frames.total[frame] as number,
      }))
        .filter(({ total }) => total > 0)
        .sort((a, b) => a.line - b.line),
  };
}

/** What has each key: a lookup of the indices at which it stands. */
function grouped(keys: Int32Array, count: number): (key: number) => Int32Array {
  const starts = new Int32Array(count + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1;
  for (let key = 0; key < count; key += 1) {
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  }
  const filled = starts.slice();
  const indices = new Int32Array(keys.length);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as number;
    const place = filled[key] as number;
    indices[place] = index;
    filled[key] = place + 1;
  }
  return (key) =>
    key < 0 || key >= count ? new Int32Array() : indices.subarray(starts[key], starts[key + 1]);
}

/** Reads what `encode.ts` wrote, in the browser and in tests. */
import { type FlameHeader, ORIGINS } from './encoding.js';
import type { FlameFrame, FlameSide, FlameUnit, Pruned } from './types.js';

/** A flame graph to walk through; columns have one entry a node, in depth-first order. */
export interface FlameData {
  readonly unit: FlameUnit;
  readonly baseSide: FlameSide | undefined;
  readonly headSide: FlameSide;
  readonly pruned: Pruned | undefined;
  readonly frames: readonly FlameFrame[];
  readonly count: number;
  readonly frame: Uint32Array;
  /** -1 for the root. */
  readonly parent: Int32Array;
  /** The first node that is no longer below this one. */
  readonly end: Uint32Array;
  readonly depth: Uint32Array;
  /** Cost with all that is called. */
  readonly base: Float64Array;
  readonly head: Float64Array;
  /** Cost alone. */
  readonly selfBase: Float64Array;
  readonly selfHead: Float64Array;
}

/** @param bytes inflated */
export function decodeFlame(bytes: Uint8Array): FlameData {
  let at = 0;
  const varint = (): number => {
    let byte = bytes[at++] as number;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let factor = 0x80;
    do {
      byte = bytes[at++] as number;
      value += (byte & 0x7f) * factor;
      factor *= 0x80;
    } while (byte >= 0x80);
    return value;
  };
  const length = varint();
  const header = JSON.parse(
    new TextDecoder().decode(bytes.subarray(at, at + length)),
  ) as FlameHeader;
  at += length;
  const count = header.nodes;
  const depth = new Uint32Array(count);
  const parent = new Int32Array(count);
  const end = new Uint32Array(count);
  const path: number[] = [];
  let before = -1;
  for (let node = 0; node < count; node += 1) {
    const own = before + 1 - varint();
    // What stood this deep or deeper ends here.
    for (let open = before; open >= own; open -= 1) end[path[open] as number] = node;
    path[own] = node;
    depth[node] = own;
    parent[node] = own === 0 ? -1 : (path[own - 1] as number);
    before = own;
  }
  for (let open = before; open >= 0; open -= 1) end[path[open] as number] = count;
  const frame = new Uint32Array(count);
  for (let node = 0; node < count; node += 1) frame[node] = varint();
  const selfHead = new Float64Array(count);
  for (let node = 0; node < count; node += 1) selfHead[node] = varint() * header.quantum;
  const selfBase = new Float64Array(count);
  if (header.base !== null) {
    for (let node = 0; node < count; node += 1) selfBase[node] = varint() * header.quantum;
  }
  return {
    unit: header.unit,
    baseSide: header.base ?? undefined,
    headSide: header.head,
    pruned: header.pruned ?? undefined,
    frames: header.names.map((name, index) => ({
      name,
      path: header.paths[header.path[index] as number] as string,
      origin: ORIGINS[header.origin[index] as number],
      category: header.categories[header.category[index] as number] as string,
    })),
    ...{ count, frame, parent, end, depth, selfBase, selfHead },
    base: totals(parent, selfBase),
    head: totals(parent, selfHead),
  };
}

function totals(parent: Int32Array, self: Float64Array): Float64Array {
  const result = Float64Array.from(self);
  for (let node = result.length - 1; node > 0; node -= 1) {
    const above = parent[node] as number;
    result[above] = (result[above] as number) + (result[node] as number);
  }
  return result;
}

/**
 * A flame graph as text for a page: a header in JSON, then one column after the other as varints,
 * deflated, in base64. Costs are those of a node alone, as whole multiples of a quantum; a reader
 * adds them up to totals. `decode.ts` reads it.
 */
import { deflateSync, strToU8 } from 'fflate';
import { CATEGORY_LABELS } from '../../profile/categories.js';
import { type FlameHeader, ORIGINS } from './encoding.js';
import type { FlameGraph } from './types.js';

/** A total has so many steps where costs are no whole numbers. */
const STEPS = 2 ** 30;

/** The header and the columns, not deflated yet. */
export function packFlame(graph: FlameGraph): Uint8Array {
  const self = { base: selfCosts(graph, graph.base), head: selfCosts(graph, graph.head) };
  const largest = Math.max(graph.headSide.total, graph.baseSide?.total ?? 0);
  const isWhole = largest < STEPS && self.base.every(isInteger) && self.head.every(isInteger);
  const quantum = isWhole || largest === 0 ? 1 : largest / STEPS;
  const paths = new Indices();
  const categories = new Indices(Object.values(CATEGORY_LABELS));
  const { frames } = graph;
  const header: FlameHeader = {
    unit: graph.unit,
    base: graph.baseSide ?? null,
    head: graph.headSide,
    pruned: graph.pruned ?? null,
    nodes: graph.frame.length,
    quantum,
    names: frames.map(({ name }) => name),
    path: frames.map(({ path }) => paths.of(path)),
    category: frames.map(({ category }) => categories.of(category)),
    origin: frames.map(({ origin }) => ORIGINS.indexOf(origin)),
    paths: paths.values,
    categories: categories.values,
  };
  const json = strToU8(JSON.stringify(header));
  const bytes = new Bytes();
  bytes.varint(json.length);
  bytes.append(json);
  // How far up from the node before: 0 is its child, 1 its sibling.
  let before = -1;
  for (const depth of graph.depth) {
    bytes.varint(before + 1 - depth);
    before = depth;
  }
  for (const frame of graph.frame) bytes.varint(frame);
  for (const cost of self.head) bytes.varint(Math.round(cost / quantum));
  if (graph.baseSide !== undefined) {
    for (const cost of self.base) bytes.varint(Math.round(cost / quantum));
  }
  return bytes.taken();
}

/** What a page holds of packed bytes: nothing in it has to be escaped in HTML. */
export function deflated(packed: Uint8Array): string {
  return base64(deflateSync(packed, { level: 9 }));
}

function isInteger(value: number): boolean {
  return Number.isInteger(value);
}

/** What each node costs alone. */
function selfCosts({ depth }: FlameGraph, totals: Float64Array): Float64Array {
  const self = Float64Array.from(totals);
  const path: number[] = [];
  depth.forEach((own, node) => {
    path[own] = node;
    if (own === 0) return;
    const parent = path[own - 1] as number;
    self[parent] = (self[parent] as number) - (totals[node] as number);
  });
  // Sums of fractions may end a hair below nothing.
  return self.map((cost, node) => (cost < (totals[node] as number) * 1e-9 ? 0 : cost));
}

/** Gives equal texts one index. */
class Indices {
  readonly values: string[] = [];
  readonly #known = new Map<string, number>();

  constructor(values: readonly string[] = []) {
    for (const value of values) this.of(value);
  }

  of(value: string): number {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    this.#known.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

class Bytes {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  varint(value: number): void {
    if (this.#length + 8 > this.#bytes.length) this.#grow(8);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length++] = rest;
  }

  append(bytes: Uint8Array): void {
    this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  taken(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + more));
    larger.set(this.taken());
    this.#bytes = larger;
  }
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // `fromCharCode` takes so many arguments at once; a multiple of three, so that parts join.
  for (let at = 0; at < bytes.length; at += 0x6000) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 0x6000))));
  }
  return parts.join('');
}

/**
 * The trees that a flame graph is looked at as: from the root down, from the leaves up, and the
 * callers and callees of one function. The last three are merged out of the first; a node's
 * children are made when somebody asks for them, so that only what is visible costs anything.
 */
import type { FlameData } from './decode.js';

export interface Tree {
  readonly root: number;
  frame(node: number): number;
  /** Cost with all that is above it in this tree. */
  base(node: number): number;
  head(node: number): number;
  /** -1 for the root. */
  parent(node: number): number;
  /** -1 where there is none. */
  firstChild(node: number): number;
  nextSibling(node: number): number;
  /** Cheaper than asking for them. */
  hasChildren(node: number): boolean;
}

export function topDown(data: FlameData): Tree {
  const { frame, parent, end, base, head } = data;
  return {
    root: 0,
    frame: (node) => frame[node] as number,
    base: (node) => base[node] as number,
    head: (node) => head[node] as number,
    parent: (node) => parent[node] as number,
    firstChild: (node) => (node + 1 < (end[node] as number) ? node + 1 : -1),
    nextSibling: (node) => {
      const above = parent[node] as number;
      const next = end[node] as number;
      return above >= 0 && next < (end[above] as number) ? next : -1;
    },
    hasChildren: (node) => node + 1 < (end[node] as number),
  };
}

/** Leaves first: below each function stand its callers, as far as they waited for it alone. */
export function inverted(data: FlameData): Tree {
  const { selfBase, selfHead, count } = data;
  const leaves = new Uint32Array(count);
  let found = 0;
  for (let node = 1; node < count; node += 1) {
    if ((selfBase[node] as number) + (selfHead[node] as number) > 0) leaves[found++] = node;
  }
  const all = wholeOf(leaves.subarray(0, found));
  return new MergedTree(data, 0, all, {
    // The root stands for nothing: the first step is to the leaves themselves.
    next: (items) => (items === all ? items : callersOf(data, items)),
    hasNext: (items) => items === all || hasCallers(data, items),
    base: selfBase,
    head: selfHead,
  });
}

/** The function at the root, and below it who calls it, as far as it was called. */
export function callers(data: FlameData, frame: number): Tree {
  const { base, head } = data;
  const next = (items: Items) => callersOf(data, items);
  const hasNext = (items: Items) => hasCallers(data, items);
  const all = wholeOf(outermost(data, frame));
  return new MergedTree(data, frame, all, { next, hasNext, base, head });
}

/** The function at the root, and below it what it calls. */
export function callees(data: FlameData, frame: number): Tree {
  const { base, head, end } = data;
  const hasNext = ({ node, start, stop }: Items) => {
    for (let index = start; index < stop; index += 1) {
      const each = node[index] as number;
      if (each + 1 < (end[each] as number)) return true;
    }
    return false;
  };
  const next = (items: Items) => calleesOf(data, items);
  const all = wholeOf(outermost(data, frame));
  return new MergedTree(data, frame, all, { next, hasNext, base, head });
}

/** The nodes of a function that are not below another one of it: their costs may be added up. */
function outermost({ count, frame, end }: FlameData, wanted: number): Uint32Array {
  const found: number[] = [];
  for (let node = 0; node < count; ) {
    if (frame[node] === wanted) {
      found.push(node);
      node = end[node] as number;
    } else node += 1;
  }
  return Uint32Array.from(found);
}

/**
 * Nodes of the whole tree that a merged node stands for, from `start` up to `stop`, and the nodes
 * that give it its cost.
 */
interface Items {
  readonly node: Uint32Array;
  readonly origin: Uint32Array;
  readonly start: number;
  readonly stop: number;
}

function wholeOf(node: Uint32Array): Items {
  return { node, origin: node, start: 0, stop: node.length };
}

interface Rule {
  /** The nodes one step further. */
  readonly next: (items: Items) => Items;
  readonly hasNext: (items: Items) => boolean;
  /** Costs by origin. */
  readonly base: Float64Array;
  readonly head: Float64Array;
}

function callersOf({ parent }: FlameData, items: Items): Items {
  const { node, origin, start, stop } = items;
  const above = new Uint32Array(stop - start);
  const from = new Uint32Array(stop - start);
  let count = 0;
  for (let index = start; index < stop; index += 1) {
    const caller = parent[node[index] as number] as number;
    if (caller <= 0) continue;
    above[count] = caller;
    from[count] = origin[index] as number;
    count += 1;
  }
  return { node: above, origin: from, start: 0, stop: count };
}

function hasCallers({ parent }: FlameData, { node, start, stop }: Items): boolean {
  for (let index = start; index < stop; index += 1) {
    if ((parent[node[index] as number] as number) > 0) return true;
  }
  return false;
}

function calleesOf({ end }: FlameData, { node, start, stop }: Items): Items {
  let count = 0;
  const each = (take: (child: number) => void) => {
    for (let index = start; index < stop; index += 1) {
      const own = node[index] as number;
      const last = end[own] as number;
      for (let child = own + 1; child < last; child = end[child] as number) take(child);
    }
  };
  each(() => {
    count += 1;
  });
  const below = new Uint32Array(count);
  count = 0;
  each((child) => {
    below[count++] = child;
  });
  return wholeOf(below);
}

/** Nodes are made as they are asked for; columns have one entry a node. */
class MergedTree implements Tree {
  readonly root = 0;
  readonly #data: FlameData;
  readonly #rule: Rule;
  readonly #frame: number[];
  readonly #parent: number[] = [-1];
  readonly #base: number[] = [0];
  readonly #head: number[] = [0];
  /** -2: not made yet. */
  readonly #first: number[] = [-2];
  readonly #next: number[] = [-1];
  readonly #items: (Items | undefined)[];
  /** By frame: its group, while a node's children are made; -1 for none. */
  readonly #groupOf: Int32Array;

  constructor(data: FlameData, frame: number, items: Items, rule: Rule) {
    this.#data = data;
    this.#rule = rule;
    this.#frame = [frame];
    this.#items = [items];
    this.#groupOf = new Int32Array(data.frames.length).fill(-1);
    let [base, head] = [0, 0];
    for (const origin of items.origin) {
      base += rule.base[origin] as number;
      head += rule.head[origin] as number;
    }
    this.#base[0] = base;
    this.#head[0] = head;
  }

  frame(node: number): number {
    return this.#frame[node] as number;
  }

  base(node: number): number {
    return this.#base[node] as number;
  }

  head(node: number): number {
    return this.#head[node] as number;
  }

  parent(node: number): number {
    return this.#parent[node] as number;
  }

  firstChild(node: number): number {
    if (this.#first[node] === -2) this.#expand(node);
    return this.#first[node] as number;
  }

  nextSibling(node: number): number {
    return this.#next[node] as number;
  }

  hasChildren(node: number): boolean {
    const items = this.#items[node];
    return items === undefined ? this.#first[node] !== -1 : this.#rule.hasNext(items);
  }

  /** Groups the nodes one step further by their function, the costliest first. */
  #expand(parent: number): void {
    const { node, origin, start, stop } = this.#rule.next(this.#items[parent] as Items);
    this.#items[parent] = undefined;
    const { frame } = this.#data;
    const { base, head } = this.#rule;
    const groupOf = this.#groupOf;
    const frames: number[] = [];
    const sizes: number[] = [];
    const bases: number[] = [];
    const heads: number[] = [];
    for (let index = start; index < stop; index += 1) {
      const of = frame[node[index] as number] as number;
      const from = origin[index] as number;
      let group = groupOf[of] as number;
      if (group < 0) {
        group = frames.push(of) - 1;
        groupOf[of] = group;
        sizes.push(0);
        bases.push(0);
        heads.push(0);
      }
      sizes[group] = (sizes[group] as number) + 1;
      bases[group] = (bases[group] as number) + (base[from] as number);
      heads[group] = (heads[group] as number) + (head[from] as number);
    }
    const places = new Uint32Array(frames.length);
    let before = 0;
    sizes.forEach((size, group) => {
      places[group] = before;
      before += size;
    });
    const nodes = new Uint32Array(before);
    const origins = new Uint32Array(before);
    for (let index = start; index < stop; index += 1) {
      const group = groupOf[frame[node[index] as number] as number] as number;
      const place = places[group] as number;
      places[group] = place + 1;
      nodes[place] = node[index] as number;
      origins[place] = origin[index] as number;
    }
    for (const of of frames) groupOf[of] = -1;
    const cost = (group: number) => (bases[group] as number) + (heads[group] as number);
    const order = frames.map((_, group) => group).sort((a, b) => cost(b) - cost(a));
    this.#first[parent] = order.length === 0 ? -1 : this.#frame.length;
    order.forEach((group, index) => {
      const last = places[group] as number;
      this.#frame.push(frames[group] as number);
      this.#parent.push(parent);
      this.#base.push(bases[group] as number);
      this.#head.push(heads[group] as number);
      this.#first.push(-2);
      const from = last - (sizes[group] as number);
      this.#items.push({ node: nodes, origin: origins, start: from, stop: last });
      this.#next.push(index + 1 < order.length ? this.#frame.length : -1);
    });
  }
}

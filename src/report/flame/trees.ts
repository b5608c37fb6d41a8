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
  const { selfBase, selfHead } = data;
  const leaves = Uint32Array.from(
    nodesWhere(data, (n) => n > 0 && cost(selfBase, selfHead, n) > 0),
  );
  const all: Source = { node: leaves, origin: leaves };
  return new MergedTree(data, 0, all, {
    next: callersOf(data, true),
    hasNext: (source) => source === all || hasCallers(data, source),
    base: selfBase,
    head: selfHead,
  });
}

/** The function at the root, and below it who calls it, as far as it was called. */
export function callers(data: FlameData, frame: number): Tree {
  const nodes = outermost(data, frame);
  const { base, head } = data;
  const next = callersOf(data, false);
  const hasNext = (source: Source) => hasCallers(data, source);
  return new MergedTree(data, frame, { node: nodes, origin: nodes }, { next, hasNext, base, head });
}

/** The function at the root, and below it what it calls. */
export function callees(data: FlameData, frame: number): Tree {
  const nodes = outermost(data, frame);
  const { base, head, end } = data;
  const next = (source: Source, take: (node: number, origin: number) => void) => {
    for (const node of source.node) {
      const last = end[node] as number;
      for (let child = node + 1; child < last; child = end[child] as number) take(child, child);
    }
  };
  const hasNext = (source: Source) => source.node.some((node) => node + 1 < (end[node] as number));
  return new MergedTree(data, frame, { node: nodes, origin: nodes }, { next, hasNext, base, head });
}

/** The nodes of a function that are not below another one of it: their costs may be added up. */
export function outermost(data: FlameData, frame: number): Uint32Array {
  const found: number[] = [];
  for (let node = 0; node < data.count; ) {
    if (data.frame[node] === frame) {
      found.push(node);
      node = data.end[node] as number;
    } else node += 1;
  }
  return Uint32Array.from(found);
}

function nodesWhere(data: FlameData, holds: (node: number) => boolean): number[] {
  const found: number[] = [];
  for (let node = 0; node < data.count; node += 1) if (holds(node)) found.push(node);
  return found;
}

function cost(base: Float64Array, head: Float64Array, node: number): number {
  return (base[node] as number) + (head[node] as number);
}

/** Nodes of the whole tree that one merged node stands for, and those that give it its cost. */
interface Source {
  readonly node: Uint32Array;
  readonly origin: Uint32Array;
}

interface Rule {
  /** The nodes one step further. */
  readonly next: (source: Source, take: (node: number, origin: number) => void) => void;
  readonly hasNext: (source: Source) => boolean;
  /** Costs by origin. */
  readonly base: Float64Array;
  readonly head: Float64Array;
}

function callersOf({ parent }: FlameData, fromLeaves: boolean): Rule['next'] {
  return (source, take) => {
    const { node, origin } = source;
    // The root of leaves stands for nothing: the first step is to the leaves themselves.
    const isFirst = fromLeaves && node === origin;
    for (let index = 0; index < node.length; index += 1) {
      const above = isFirst ? (node[index] as number) : (parent[node[index] as number] as number);
      if (above > 0) take(above, origin[index] as number);
    }
  };
}

function hasCallers({ parent }: FlameData, { node }: Source): boolean {
  return node.some((each) => (parent[each] as number) > 0);
}

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
  readonly #sources: (Source | undefined)[];

  constructor(data: FlameData, frame: number, source: Source, rule: Rule) {
    this.#data = data;
    this.#rule = rule;
    this.#frame = [frame];
    this.#sources = [source];
    for (const origin of source.origin) {
      this.#base[0] = (this.#base[0] as number) + (rule.base[origin] as number);
      this.#head[0] = (this.#head[0] as number) + (rule.head[origin] as number);
    }
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
    const source = this.#sources[node];
    return source === undefined ? this.#first[node] !== -1 : this.#rule.hasNext(source);
  }

  #expand(parent: number): void {
    const source = this.#sources[parent] as Source;
    this.#sources[parent] = undefined;
    const { frame } = this.#data;
    const { next, base, head } = this.#rule;
    // Group by function: how many each has, then where its part begins, then the parts.
    const groupOf = new Map<number, number>();
    const frames: number[] = [];
    const sizes: number[] = [];
    const steps: number[] = [];
    const nodes: number[] = [];
    const origins: number[] = [];
    let lastFrame = -1;
    let lastGroup = -1;
    next(source, (node, origin) => {
      const of = frame[node] as number;
      let group = of === lastFrame ? lastGroup : groupOf.get(of);
      if (group === undefined) {
        group = frames.push(of) - 1;
        groupOf.set(of, group);
        sizes.push(0);
      }
      [lastFrame, lastGroup] = [of, group];
      sizes[group] = (sizes[group] as number) + 1;
      steps.push(group);
      nodes.push(node);
      origins.push(origin);
    });
    const groups = frames.map((of, group) => {
      const size = sizes[group] as number;
      const origin = new Uint32Array(size);
      return { frame: of, node: new Uint32Array(size), origin, base: 0, head: 0 };
    });
    sizes.fill(0);
    for (let index = 0; index < steps.length; index += 1) {
      const group = steps[index] as number;
      const into = groups[group] as (typeof groups)[number];
      const place = sizes[group] as number;
      const origin = origins[index] as number;
      sizes[group] = place + 1;
      into.node[place] = nodes[index] as number;
      into.origin[place] = origin;
      into.base += base[origin] as number;
      into.head += head[origin] as number;
    }
    groups.sort((a, b) => b.base + b.head - a.base - a.head);
    this.#first[parent] = groups.length === 0 ? -1 : this.#frame.length;
    groups.forEach((group, index) => {
      this.#frame.push(group.frame);
      this.#parent.push(parent);
      this.#base.push(group.base);
      this.#head.push(group.head);
      this.#first.push(-2);
      this.#sources.push({ node: group.node, origin: group.origin });
      this.#next.push(index + 1 < groups.length ? this.#frame.length : -1);
    });
  }
}

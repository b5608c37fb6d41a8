/** From one profile, or from two, to the tree that flame graphs are drawn from. */
import { type Categoriser, categoryLabel } from '../../profile/categories.js';
import type { CostProfile } from '../../profile/cost.js';
import { type Frame, type FunctionId, functionKey, type StackNode } from '../../profile/model.js';
import { singleLine } from '../format.js';
import type { FlameFrame, FlameGraph, FlameSide, Pruned } from './types.js';

export interface FlameOptions {
  readonly categoriser: Categoriser;
  /** Head's key of a function by base's, for what has another name or file now. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** With more nodes than this, the smallest are left out. */
  readonly mostNodes?: number;
}

/** So many keep a page responsive (docs/html-report.md); an ordinary comparison has a tenth. */
const MOST_NODES = 600_000;
/** Longest name or path, in characters. */
const TEXT_LENGTH = 300;

/** While it is built: a parent has a smaller index than its children. */
interface Nodes {
  readonly parent: number[];
  readonly frame: number[];
  /** Of the node alone first, then with all that it calls. */
  readonly base: number[];
  readonly head: number[];
}

/**
 * The same function is the same frame on both sides, whatever its lines. Profiles of different
 * units are put side by side by their shares.
 * @param base undefined: a graph of `head` alone
 */
export function flameGraph(
  head: CostProfile,
  base: CostProfile | undefined,
  options: FlameOptions,
): FlameGraph {
  if (base !== undefined && base.unit !== head.unit) {
    return { ...flameGraph(asShares(head), asShares(base), options), unit: 'share' };
  }
  const { categoriser, renamed = new Map<string, string>(), mostNodes = MOST_NODES } = options;
  const frames: FlameFrame[] = [{ name: 'all', path: '', origin: undefined, category: '' }];
  const frameOfKey = new Map<string, number>();
  const frameOf = (id: FunctionId, isBase: boolean): number => {
    const own = functionKey(id);
    const key = isBase ? (renamed.get(own) ?? own) : own;
    const known = frameOfKey.get(key);
    if (known !== undefined) return known;
    frameOfKey.set(key, frames.length);
    frames.push({
      name: singleLine(id.name, TEXT_LENGTH),
      path: singleLine(id.path, TEXT_LENGTH),
      origin: id.origin,
      category: singleLine(categoryLabel(categoriser.ofFunction(id) ?? 'other'), 80),
    });
    return frames.length - 1;
  };

  const nodes: Nodes = { parent: [-1], frame: [0], base: [0], head: [0] };
  const nodeOf = new Map<number, number>();
  // Head first: a function that moved has head's name and place.
  const places = new Map<CostProfile, number[]>();
  for (const [profile, isBase] of [[head, false] as const, [base, true] as const]) {
    if (profile === undefined) continue;
    places.set(
      profile,
      profile.tables.functions.map((id) => frameOf(id, isBase)),
    );
  }
  const most = frames.length;
  for (const [profile, costs] of [[head, nodes.head] as const, [base, nodes.base] as const]) {
    if (profile === undefined) continue;
    addStacks(profile, places.get(profile) as number[], costs, nodes, nodeOf, most);
  }
  for (let node = nodes.parent.length - 1; node > 0; node -= 1) {
    const parent = nodes.parent[node] as number;
    nodes.base[parent] = (nodes.base[parent] as number) + (nodes.base[node] as number);
    nodes.head[parent] = (nodes.head[parent] as number) + (nodes.head[node] as number);
  }
  const shares = largerShares(nodes, head.totalWeight, base?.totalWeight ?? 0);
  const { kept, pruned } = prune(shares, mostNodes);
  return {
    unit: head.unit,
    baseSide: base === undefined ? undefined : sideOf(base),
    headSide: sideOf(head),
    pruned,
    ...withFewFrames(inOrder(nodes, kept, frames), frames),
  };
}

function asShares(profile: CostProfile): CostProfile {
  const factor = profile.totalWeight > 0 ? 1 / profile.totalWeight : 0;
  return {
    ...profile,
    unit: 'samples',
    samples: profile.samples.map(({ stack, weight }) => ({ stack, weight: weight * factor })),
    totalWeight: profile.totalWeight * factor,
  };
}

function sideOf({ name, totalWeight, sampleCount }: CostProfile): FlameSide {
  return { name: singleLine(name, TEXT_LENGTH), total: totalWeight, samples: sampleCount };
}

function addStacks(
  { tables, samples }: CostProfile,
  frameOfFunction: readonly number[],
  costs: number[],
  nodes: Nodes,
  nodeOf: Map<number, number>,
  most: number,
): void {
  // Stacks that nothing was seen on get no node.
  const isUsed = new Uint8Array(tables.stacks.length);
  for (const { stack } of samples) isUsed[stack] = 1;
  for (let stack = isUsed.length - 1; stack >= 0; stack -= 1) {
    const { parent } = tables.stacks[stack] as StackNode;
    if (isUsed[stack] === 1 && parent >= 0) isUsed[parent] = 1;
  }
  const placed = new Int32Array(tables.stacks.length);
  tables.stacks.forEach((entry, stack) => {
    if (isUsed[stack] === 0) return;
    const parent = entry.parent < 0 ? 0 : (placed[entry.parent] as number);
    const fn = (tables.frames[entry.frame] as Frame).function;
    const frame = frameOfFunction[fn] as number;
    const key = parent * most + frame;
    let node = nodeOf.get(key);
    if (node === undefined) {
      node = nodes.parent.length;
      nodeOf.set(key, node);
      nodes.parent.push(parent);
      nodes.frame.push(frame);
      nodes.base.push(0);
      nodes.head.push(0);
    }
    placed[stack] = node;
  });
  for (const { stack, weight } of samples) {
    const node = placed[stack] as number;
    costs[node] = (costs[node] as number) + weight;
  }
}

/** Of each node, the larger of its shares of the two totals. */
function largerShares(nodes: Nodes, headTotal: number, baseTotal: number): Float64Array {
  const shareOf = (cost: number, total: number) => (total > 0 ? cost / total : 0);
  return Float64Array.from(nodes.parent, (_, node) =>
    Math.max(
      shareOf(nodes.head[node] as number, headTotal),
      shareOf(nodes.base[node] as number, baseTotal),
    ),
  );
}

/** A child's share is at most its parent's, so that what is kept is a tree. */
function prune(
  shares: Float64Array,
  most: number,
): { kept: (node: number) => boolean; pruned: Pruned | undefined } {
  if (shares.length <= most) return { kept: () => true, pruned: undefined };
  const largestShare = Float64Array.from(shares).sort()[shares.length - most - 1] as number;
  const kept = (node: number) => node === 0 || (shares[node] as number) > largestShare;
  let nodes = 0;
  for (let node = 0; node < shares.length; node += 1) if (!kept(node)) nodes += 1;
  return { kept, pruned: { nodes, largestShare } };
}

type Columns = Pick<FlameGraph, 'frame' | 'depth' | 'base' | 'head'>;

/** Depth first; siblings by what both sides spend, then by name. */
function inOrder(
  nodes: Nodes,
  kept: (node: number) => boolean,
  frames: readonly FlameFrame[],
): Columns {
  const children = new Map<number, number[]>();
  let count = 1;
  for (let node = 1; node < nodes.parent.length; node += 1) {
    if (!kept(node)) continue;
    count += 1;
    const parent = nodes.parent[node] as number;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [node]);
    else siblings.push(node);
  }
  const cost = (node: number) => (nodes.base[node] as number) + (nodes.head[node] as number);
  const name = (node: number) => (frames[nodes.frame[node] as number] as FlameFrame).name;
  // Smallest first: the stack below gives them back in the other order.
  const later = (a: number, b: number) => cost(a) - cost(b) || (name(a) < name(b) ? 1 : -1);
  const columns: Columns = {
    frame: new Uint32Array(count),
    depth: new Uint32Array(count),
    base: new Float64Array(count),
    head: new Float64Array(count),
  };
  const open: number[] = [0];
  const depths: number[] = [0];
  for (let index = 0; index < count; index += 1) {
    const node = open.pop() as number;
    const depth = depths.pop() as number;
    columns.frame[index] = nodes.frame[node] as number;
    columns.depth[index] = depth;
    columns.base[index] = nodes.base[node] as number;
    columns.head[index] = nodes.head[node] as number;
    for (const child of children.get(node)?.sort(later) ?? []) {
      open.push(child);
      depths.push(depth + 1);
    }
  }
  return columns;
}

/** Only the frames that are used, the most used first: small numbers take little room. */
function withFewFrames(
  columns: Columns,
  frames: readonly FlameFrame[],
): Columns & { frames: FlameFrame[] } {
  const uses = new Uint32Array(frames.length);
  for (const frame of columns.frame) uses[frame] = (uses[frame] as number) + 1;
  const order = frames
    .map((_, index) => index)
    .filter((index) => index > 0 && (uses[index] as number) > 0)
    .sort((a, b) => (uses[b] as number) - (uses[a] as number));
  const used = [0, ...order];
  const place = new Uint32Array(frames.length);
  used.forEach((index, at) => {
    place[index] = at;
  });
  return {
    ...columns,
    frame: columns.frame.map((frame) => place[frame] as number),
    frames: used.map((index) => frames[index] as FlameFrame),
  };
}

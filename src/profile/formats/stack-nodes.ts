/** From the engine's tree, whose nodes are runs of frames, to a table with a stack for each frame. */
import type { StackNode } from '../model.js';
import { LENGTH, NODE, PARENT, RUN, type StackColumns } from './engine/engine.js';

export interface StackTable {
  readonly stacks: StackNode[];
  /** By node: the stack at its end; -1 for the root. */
  readonly ends: Int32Array;
  /**
   * Part of the total weight, 0 to 1, of stacks that are there without frames in their middle, because
   * there were too many stacks.
   */
  readonly shortenedShare: number;
}

/** The frames of one node: `start` to `end` of the runs. */
function runOf({ nodes }: StackColumns, node: number): { start: number; end: number } {
  const start = nodes[node * NODE + RUN] as number;
  return { start, end: start + (nodes[node * NODE + LENGTH] as number) };
}

/**
 * Of a tree of more frames than `most`, the heaviest parts are kept whole, up to a quarter of that. A stack
 * that ends elsewhere is its kept part and its leaf: what is a function's own stays right, its total is a
 * lower bound.
 */
export function stackTable(columns: StackColumns, most: number): StackTable {
  const { size, runs, nodes } = columns;
  const isShortened = runs.length > most;
  const totals = isShortened ? nodeTotals(columns) : new Float64Array(0);
  const least = isShortened ? leastKept(columns, totals, most / 4) : 0;
  const stacks: StackNode[] = [];
  const ends = new Int32Array(size).fill(-1);
  /** By node: itself, or the nearest node below it that is kept. */
  const kept = new Int32Array(size);
  /** By kept node and the frame on it: the stack. */
  const leaves = new Map<number, number>();
  for (let node = 1; node < size; node += 1) {
    const { start, end } = runOf(columns, node);
    const parent = nodes[node * NODE + PARENT] as number;
    if (isShortened && (totals[node] as number) < least) {
      kept[node] = kept[parent] as number;
      continue;
    }
    kept[node] = node;
    let stack = ends[parent] as number;
    for (let index = start; index < end; index += 1) {
      stacks.push({ parent: stack, frame: runs[index] as number });
      stack = stacks.length - 1;
    }
    ends[node] = stack;
    if (isShortened) leaves.set(leafKey(parent, runs[start] as number), stack - (end - start - 1));
  }
  const shortenedShare = isShortened ? shorten(columns, kept, leaves, { stacks, ends }) : 0;
  return { stacks, ends, shortenedShare };
}

/** There are fewer than 2^24 frames. */
function leafKey(node: number, frame: number): number {
  return node * 2 ** 24 + frame;
}

/** Ends what is not kept with its leaf; returns its part of the total weight. */
function shorten(
  columns: StackColumns,
  kept: Int32Array,
  leaves: Map<number, number>,
  { stacks, ends }: Pick<StackTable, 'stacks' | 'ends'>,
): number {
  const { samples, runs, nodes } = columns;
  let all = 0;
  let shortened = 0;
  for (let row = 0; row < samples.size; row += 1) {
    const node = samples.nodes[row] as number;
    const below = kept[node] as number;
    const weight = samples.weights[row] as number;
    all += weight;
    if (below === node) continue;
    const { start, end } = runOf(columns, node);
    const isWhole = nodes[node * NODE + PARENT] === below && end === start + 1;
    if (!isWhole) shortened += weight;
    const frame = runs[end - 1] as number;
    const key = leafKey(below, frame);
    let stack = leaves.get(key);
    if (stack === undefined) {
      stack = stacks.push({ parent: ends[below] as number, frame }) - 1;
      leaves.set(key, stack);
    }
    ends[node] = stack;
  }
  return shortened / all;
}

/** By node: the weight of what ends there or passes. */
function nodeTotals({ size, nodes, samples }: StackColumns): Float64Array {
  const totals = new Float64Array(size);
  for (let row = 0; row < samples.size; row += 1) {
    const node = samples.nodes[row] as number;
    totals[node] = (totals[node] as number) + (samples.weights[row] as number);
  }
  for (let node = size - 1; node > 0; node -= 1) {
    const parent = nodes[node * NODE + PARENT] as number;
    totals[parent] = (totals[parent] as number) + (totals[node] as number);
  }
  return totals;
}

/** A weight: the nodes from it on have no more than `most` frames. */
function leastKept(columns: StackColumns, totals: Float64Array, most: number): number {
  const byWeight = new Uint32Array(columns.size - 1).map((_, index) => index + 1);
  byWeight.sort((a, b) => (totals[b] as number) - (totals[a] as number));
  let frames = 0;
  for (const node of byWeight) {
    const { start, end } = runOf(columns, node);
    frames += end - start;
    // Nodes of the same weight go together: those that are equal are treated alike.
    if (frames > most) return (totals[node] as number) * (1 + Number.EPSILON);
  }
  return 0;
}

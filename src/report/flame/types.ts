/** A flame graph as flat tables: one tree that holds both sides of a comparison, or one profile. */
import type { CostUnit } from '../../profile/cost.js';
import type { Origin } from '../../profile/model.js';

/** `share`: costs are parts of their side's total, because the two sides' units differ. */
export type FlameUnit = CostUnit | 'share';

/** A function as it stands in the graph; texts are shortened to one printable line each. */
export interface FlameFrame {
  readonly name: string;
  readonly path: string;
  /** Undefined for the root, which stands for everything. */
  readonly origin: Origin | undefined;
  /** Label of its kind of work; empty for the root. */
  readonly category: string;
}

/** One profile in the graph. */
export interface FlameSide {
  readonly name: string;
  /** Cost of everything, in the graph's unit. */
  readonly total: number;
  /** Samples behind it; undefined where nobody knows. */
  readonly samples: number | undefined;
}

/** What was too small to be kept; its cost stays in its callers. */
export interface Pruned {
  readonly nodes: number;
  /** Larger share of a side's total (0..1) that anything left out has. */
  readonly largestShare: number;
}

/**
 * Nodes stand in depth-first order, the root (frame 0, depth 0) first, larger siblings first; the
 * columns have one entry a node. `base` and `head` are costs with all that is called.
 */
export interface FlameGraph {
  readonly unit: FlameUnit;
  /** Undefined where there is one profile alone: all of `base` is 0 then. */
  readonly baseSide: FlameSide | undefined;
  readonly headSide: FlameSide;
  readonly frames: readonly FlameFrame[];
  readonly frame: Uint32Array;
  readonly depth: Uint32Array;
  readonly base: Float64Array;
  readonly head: Float64Array;
  readonly pruned: Pruned | undefined;
}

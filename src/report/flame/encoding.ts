/** What `encode.ts` writes before the columns, and `decode.ts` reads. */
import type { FlameGraph, FlameSide, Pruned } from './types.js';

/** The header; frames as columns, paths and categories by index. */
export interface FlameHeader {
  readonly unit: FlameGraph['unit'];
  readonly base: FlameSide | null;
  readonly head: FlameSide;
  readonly pruned: Pruned | null;
  readonly nodes: number;
  /** Cost of one step of the numbers below. */
  readonly quantum: number;
  readonly names: readonly string[];
  readonly paths: readonly string[];
  readonly path: readonly number[];
  readonly categories: readonly string[];
  readonly category: readonly number[];
  readonly origin: readonly number[];
}

export const ORIGINS = [undefined, 'app', 'package', 'stdlib', 'native'] as const;

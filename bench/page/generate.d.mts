import type { CostProfile } from '../../src/profile/cost.js';

/** Two profiles whose flame graph has so many nodes. */
export function profiles(nodes: number, seed?: number): { base: CostProfile; head: CostProfile };

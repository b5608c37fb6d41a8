/** Small cost profiles out of stacks in words, and what they come to when counted by hand. */
import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { ProfileBuilder } from '../../../src/profile/builder.js';
import { createCategoriser } from '../../../src/profile/categories.js';
import type { CostProfile } from '../../../src/profile/cost.js';
import { decodeFlame, type FlameData } from '../../../src/report/flame/decode.js';
import { deflated, packFlame } from '../../../src/report/flame/encode.js';
import { flameGraph } from '../../../src/report/flame/graph.js';

/** `a;b;c` root first, and its weight. */
export type Stacks = readonly (readonly [stack: string, weight: number])[];

export function profileOf(stacks: Stacks, overrides: Partial<CostProfile> = {}): CostProfile {
  const builder = new ProfileBuilder('/project');
  const samples = builder.add(
    stacks.map(([stack, weight], index) => ({
      frames: stack.split(';').map((name) => ({ name, file: '/project/app.py', line: 1 + index })),
      weight,
    })),
  );
  return {
    name: 'a profile',
    tables: builder.tables(),
    samples,
    unit: 'samples',
    totalWeight: samples.reduce((sum, { weight }) => sum + weight, 0),
    sampleCount: undefined,
    isApproximate: false,
    notes: [],
    threads: [],
    ...overrides,
  };
}

export const categoriser = createCategoriser();

/** Through the page's own text and back. */
export function dataOf(head: Stacks, base?: Stacks): FlameData {
  const graph = flameGraph(profileOf(head), base === undefined ? undefined : profileOf(base), {
    categoriser,
  });
  return decodeFlame(inflateSync(Buffer.from(deflated(packFlame(graph)), 'base64')));
}

export const stacks: fc.Arbitrary<Stacks> = fc.array(
  fc.tuple(
    fc
      .array(fc.constantFrom('a', 'b', 'c', 'd', '__proto__'), { minLength: 1, maxLength: 6 })
      .map((names) => names.join(';')),
    fc.integer({ min: 1, max: 1000 }),
  ),
  { maxLength: 30 },
);

/** Profiles for tests of what is found out about them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ProfileBuilder, type RawStack } from '../../../src/profile/builder.js';
import type { CostProfile } from '../../../src/profile/cost.js';
import { readProfile } from '../../../src/profile/formats/read.js';
import type { RecordedProfile } from '../../../src/profile/formats/types.js';
import { ROOT } from '../../helpers/cli.js';

export const FIXTURES = join(ROOT, 'fixtures', 'profiles');

export function recorded(name: string, projectRoot = '/srv/shop'): Promise<RecordedProfile> {
  return readProfile(readFileSync(join(FIXTURES, name)), { name, projectRoot });
}

/** All of it, waiting included. */
export function wholeCost(profile: RecordedProfile): CostProfile {
  const { tables, samples, unit, totalWeight, isApproximate, notes } = profile;
  return {
    ...{ name: 'whole', tables, samples, unit, totalWeight, isApproximate, notes },
    ...{ sampleCount: undefined, threads: [] },
  };
}

/** Of stacks, root first: `name file:line` for each frame. */
export function costOf(
  stacks: readonly (readonly [frames: readonly string[], weight: number])[],
  overrides: Partial<CostProfile> = {},
): CostProfile {
  const builder = new ProfileBuilder('/srv/shop');
  const samples = builder.add(
    stacks.map(([frames, weight]): RawStack => ({ frames: frames.map(frameOf), weight })),
  );
  const totalWeight = samples.reduce((sum, { weight }) => sum + weight, 0);
  return {
    ...{ name: 'made', tables: builder.tables(), samples, unit: 'samples', totalWeight },
    ...{ sampleCount: totalWeight, isApproximate: false, notes: [], threads: [] },
    ...overrides,
  };
}

function frameOf(text: string): RawStack['frames'][0] {
  const [, name = '', file = '', line = '0'] = /^(.*?)(?: ([^ ]+?))?(?::(\d+))?$/.exec(text) ?? [];
  return { name, file, line: Number(line) };
}

/** Stacks of few functions, so that recursion and shared prefixes are common; whole weights. */
export const someStacks = fc.uniqueArray(
  fc.tuple(
    fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e /srv/shop/x.py:1', 'e /srv/shop/x.py:2'), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.integer({ min: 1, max: 1000 }),
  ),
  { minLength: 1, maxLength: 40, selector: ([frames]) => frames.join(';') },
);

/** The recorded stacks of fixtures/profiles/stacks, and how their samples are divided. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExplainedFunction, explainSamples } from '../../src/profile/categories/explained.js';
import { createCategoriser } from '../../src/profile/categories.js';
import { readProfile } from '../../src/profile/formats/read.js';
import { waitingOf } from '../../src/profile/idle.js';
import { ROOT } from './cli.js';

export const STACKS = join(ROOT, 'fixtures', 'profiles', 'stacks');

export const STACK_NAMES: readonly string[] = readdirSync(STACKS)
  .filter((name) => name.endsWith('.raw.gz'))
  .map((name) => name.replace('.raw.gz', ''))
  .sort();

export interface DividedStack {
  /** Samples that work. */
  readonly samples: number;
  /** Parts of them, 0 to 1. */
  readonly shares: Readonly<Record<string, number>>;
  readonly rows: readonly ExplainedFunction[];
}

export async function divided(name: string): Promise<DividedStack> {
  const file = join(STACKS, `${name}.raw.gz`);
  const { tables, samples } = await readProfile(readFileSync(file), {
    ...{ name: file, projectRoot: '/srv/app' },
  });
  const waits = waitingOf(tables);
  const working = samples.filter(({ stack }) => waits(stack) === undefined);
  const total = working.reduce((sum, { weight }) => sum + weight, 0);
  const rows = explainSamples(tables, working, createCategoriser());
  const shares: Record<string, number> = {};
  for (const { category, weight } of rows) {
    shares[category] = (shares[category] ?? 0) + weight / total;
  }
  return { samples: total, shares, rows };
}

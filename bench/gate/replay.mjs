// Decisions from recorded rounds: whole ones drawn from a pool of pairs, with the looks of a duet.

import { planLooks } from '../../build/compare/looks.js';
import { compareProfiles } from '../../build/compare/timings.js';
import { settingsSchema } from '../../build/config/schema.js';
import { isDecided } from '../../build/duet/pace.js';
import { shuffled } from '../../build/measure/random.js';
import { select } from './pool.mjs';
import { subset } from './profiles.mjs';

export const options = { thresholds: settingsSchema.parse({}).thresholds, categories: [] };
const ALPHA = options.thresholds['alpha-percent'] / 100;

/** The comparison of some pairs of a pool, as far as timings make it. */
export function compareRounds(pool, profiles, rounds, looks) {
  const [base, head] = select(pool.sides, rounds, looks);
  return compareProfiles(
    base,
    head,
    options,
    profiles.map((profile) => subset(profile, rounds)),
  );
}

/** One decision over the pairs in this order: looks one after the other until it is decided. */
export function decide(pool, profiles, order, mostPairs) {
  const looks = planLooks(mostPairs, ALPHA);
  for (const look of looks) {
    const comparison = compareRounds(pool, profiles, order.slice(0, look), looks);
    if (look === looks.at(-1) || isDecided(comparison)) return { comparison, pairs: look };
  }
  throw new Error('no look');
}

/** Decisions drawn from all pairs of the pool; a pair is in a decision once. */
export function replay(pool, profiles, { times, mostPairs, random }) {
  const all = pool.sides[0].rounds.map((_, index) => index);
  const most = Math.min(mostPairs, all.length);
  return Array.from({ length: times }, () =>
    decide(pool, profiles, shuffled(all, random).slice(0, most), most),
  );
}

/** The decisions that were made for real, decided again from their own rounds. */
export function realDecisions(pool, profiles) {
  return pool.parts.map(({ first, rounds, looks }) => ({
    comparison: compareRounds(
      pool,
      profiles,
      Array.from({ length: rounds }, (_, index) => first + index),
      looks,
    ),
    pairs: rounds,
  }));
}

// Profiles of a pool's rounds, made once, and parts of them.
import { cpuProfile } from '../../build/compare/profile-of.js';
import { createCategoriser } from '../../build/profile/categories.js';

const categoriser = createCategoriser([]);

/** Functions that are no larger in either side are never shown or decided. */
const LEAST_SHARE = 0.005;

/** The profiles of all sides; of the functions, those that can matter. */
export function profilesOf({ sides }) {
  const profiles = sides.map((side) => cpuProfile(side, categoriser));
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  const large = new Set(
    profiles.flatMap(({ functions, cpu }) =>
      [...functions].flatMap(([key, { total }]) =>
        sum(total) >= LEAST_SHARE * sum(cpu) ? [key] : [],
      ),
    ),
  );
  return profiles.map((profile) => ({
    ...profile,
    functions: new Map([...profile.functions].filter(([key]) => large.has(key))),
  }));
}

/** The profile of some of the rounds. */
export function subset(profile, rounds) {
  const pick = (values) => rounds.map((round) => values[round]);
  const pickAll = (map) => new Map([...map].map(([key, values]) => [key, pick(values)]));
  return {
    samples: pick(profile.samples),
    cpu: pick(profile.cpu),
    categories: pickAll(profile.categories),
    files: pickAll(profile.files),
    functions: new Map(
      [...profile.functions].map(([key, fn]) => [
        key,
        { ...fn, self: pick(fn.self), total: pick(fn.total) },
      ]),
    ),
  };
}

/** When a paired measurement is decided, and with how much of α. Pure. */

/** Numbers of pairs at which it is decided when there is time for all of them. */
export const LOOKS: readonly number[] = [8, 12, 16, 24, 36, 54];
/** Looks are planned up to this part of all pairs, and after the last one. */
const LAST_LOOK_AFTER = 0.8;
/** Part of α that the first look takes; the others share the rest. */
const FIRST_PART = 0.4;

/** Pairs below which the smallest p, 2^-R, is above α. */
export function leastPairs(alpha: number): number {
  return Math.ceil(Math.log2(1 / alpha));
}

/** Part of α that a look takes, of so many. */
function partOf(look: number, looks: number): number {
  if (looks === 1) return 1;
  // Of two, the first takes half: 2^-8, the smallest p of eight pairs, must not be above it.
  const first = looks === 2 ? 0.5 : FIRST_PART;
  return look === 0 ? first : (1 - first) / (looks - 1);
}

/**
 * The looks of a measurement with so many pairs at most, chosen before anything is known: the last
 * one is at the last pair, none is near before it, and the first one where its α is within reach, as the smallest p of R
 * pairs is 2^-R.
 */
export function planLooks(mostPairs: number, alpha: number): number[] {
  const all = [...LOOKS.filter((look) => look <= LAST_LOOK_AFTER * mostPairs), mostPairs];
  while (all.length > 1 && 2 ** -(all[0] as number) > alpha * partOf(0, all.length)) all.shift();
  return all;
}

/** The α of a decision after so many pairs. */
export function alphaAt(looks: readonly number[], pairs: number, alpha: number): number {
  const look = looks.indexOf(pairs);
  if (look >= 0) return alpha * partOf(look, looks.length);
  // It ended at another number than planned (time, a disturbed machine): what is not spent is left.
  const spent = looks.filter((each) => each < pairs).map((_, index) => partOf(index, looks.length));
  return alpha * (1 - spent.reduce((sum, part) => sum + part, 0));
}

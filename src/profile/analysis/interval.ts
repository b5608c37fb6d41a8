/** How surely something differs between two profiles, from counts of samples. */

/** 97.5 % quantile of the normal distribution: intervals hold with 95 %. */
const Z = 1.959963984540054;

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of a share (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927): `count` may be a fraction. */
function wilson(count: number, samples: number): Interval {
  const share = count / samples;
  const spread = (Z * Z) / samples;
  const centre = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share) + spread / 4) / samples);
  const within = (value: number) => Math.min(1, Math.max(0, value / (1 + spread)));
  return { low: within(centre - half), high: within(centre + half) };
}

/** Of how many samples something has which share, and what the whole is worth. */
export interface Sampled {
  readonly share: number;
  /** Above 0. */
  readonly samples: number;
  /** Taken as exact; 1 where the share itself is meant. */
  readonly total: number;
}

/**
 * Where head minus base lies with 95 %, if samples were drawn independently: method 10 of R. G. Newcombe,
 * Statistics in Medicine 17 (1998) 873-890, which holds for shares of 0 and 1 as well; with totals other
 * than 1 as G. Y. Zou and A. Donner extend it, Statistics in Medicine 27 (2008) 1693-1702.
 */
export function differenceInterval(
  base: Sampled,
  head: Sampled,
): readonly [low: number, high: number] {
  const [before, after] = [bounded(base), bounded(head)];
  const difference = after.value - before.value;
  return [
    difference - Math.hypot(after.value - after.low, before.high - before.value),
    difference + Math.hypot(after.high - after.value, before.value - before.low),
  ];
}

function bounded({ share, samples, total }: Sampled): Interval & { readonly value: number } {
  const { low, high } = wilson(share * samples, samples);
  return { value: share * total, low: low * total, high: high * total };
}

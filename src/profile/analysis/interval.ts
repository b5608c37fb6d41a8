/** How surely the share of something differs between two recordings, from counts of samples. */

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
  const bounded = (value: number) => Math.min(1, Math.max(0, value / (1 + spread)));
  return { low: bounded(centre - half), high: bounded(centre + half) };
}

/**
 * Where `head share - base share` lies with 95 %, if samples were drawn independently: method 10 of
 * R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890. It holds for shares of 0 and 1 as well.
 * @param base share and number of samples, above 0
 * @param head the same
 */
export function shareInterval(
  base: { readonly share: number; readonly samples: number },
  head: { readonly share: number; readonly samples: number },
): readonly [low: number, high: number] {
  const [b, h] = [base, head].map(({ share, samples }) => wilson(share * samples, samples)) as [
    Interval,
    Interval,
  ];
  const difference = head.share - base.share;
  return [
    difference - Math.hypot(head.share - h.low, b.high - base.share),
    difference + Math.hypot(h.high - head.share, base.share - b.low),
  ];
}

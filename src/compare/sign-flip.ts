/**
 * Many metrics of paired rounds tested at once: whole pairs change their signs, all metrics of a
 * pair together, and the largest statistic over all metrics is what each one is held against
 * (P. Westfall and S. Young, Resampling-Based Multiple Testing, 1993; for paired data the
 * permutations are sign changes, R. A. Fisher, The Design of Experiments, 1935). Which side of a
 * pair is called base is arbitrary when the code is the same, so the error of the whole family is
 * exact, however the metrics depend on each other and whatever their distributions.
 */

/** What is tested together. */
export interface Family {
  /** Effects by metric, one value for each pair; all rows are equally long. */
  readonly effects: readonly (readonly number[])[];
  /**
   * For each metric the variance of one pair's effect to be expected; it moderates the variance
   * that a few pairs show. It must be the same for every choice of signs. Zero: none is known.
   */
  readonly priors: readonly number[];
}

export interface TestedMetric {
  /** Adjusted for all metrics: how often identical code would show such an increase, or decrease, anywhere. */
  readonly pMore: number;
  readonly pLess: number;
}

export interface TestedFamily {
  readonly metrics: readonly TestedMetric[];
  /**
   * So many standard errors around all means hold all true effects at once, but for a part `alpha`
   * of experiments on each side; infinite when there are too few pairs to say so. From the sign
   * changes of what the pairs differ by from their mean (a wild bootstrap): among the sign changes
   * of the effects themselves is the observed one, and a large effect of one metric would make the
   * intervals of all others wide.
   */
  readonly criticalValue: number;
}

/** Weight of the prior, in degrees of freedom. */
export const PRIOR_DEGREES = 4;
/** Up to so many pairs all sign changes are tried; above, so many random ones. */
const MOST_ENUMERATED = 12;
const DRAWN = 10_000;
/** Sums of so many pairs are made for all their signs at once; random ones are put together of them. */
const CHUNK = 10;
/** Sums that differ by less are equal but for rounding. */
const ROUNDING = 1e-9;

/**
 * The statistic is the moderated t of the facts of G. K. Smyth (Stat. Appl. Genet. Mol. Biol. 3,
 * 2004): T = mean / √(s²/R) with s² = (d₀v₀ + (R−1)s_r²) / (d₀+R−1). With Q = Σd² and S = Σd it is
 * T² = (d₀+R−1) x² / (1−x²) for x = S / √(R(d₀v₀+Q)), and Q does not change with the signs: so the
 * largest T is where x is largest, and x is a plain sum.
 *
 * @param alpha one-sided, for the critical value
 */
export function testFamily({ effects, priors }: Family, alpha: number): TestedFamily {
  const scaled = toUnit(effects, priors);
  const observed = scaled.map((row) => row.reduce((sum, value) => sum + value, 0));
  const [more, less] = stepDown(scaled, observed);
  return {
    metrics: observed.map((_, metric) => ({
      pMore: more[metric] as number,
      pLess: less[metric] as number,
    })),
    criticalValue: criticalValue(largestOfFlips(toUnit(centred(effects), priors)), {
      ...{ pairs: effects[0]?.length ?? 0, alpha },
    }),
  };
}

/**
 * Adjusted p, step by step down: each metric is held against the largest of those that are not
 * more extreme than itself (Westfall and Young, algorithm 2.8). Those above it have been decided
 * already, so that their effects must not hide it.
 */
function stepDown(
  scaled: readonly (readonly number[])[],
  observed: readonly number[],
): readonly [Float64Array, Float64Array] {
  const directions = [observed, observed.map((x) => -x)].map((x) => ({
    reached: Float64Array.from(x, (value) => value - ROUNDING),
    ascending: Int32Array.from(x.keys()).sort((a, b) => (x[a] as number) - (x[b] as number)),
    counts: new Float64Array(x.length),
  }));
  const flips = forEachFlip(scaled, (sums) => {
    for (const direction of directions) countReached(sums, direction);
  });
  const [more, less] = directions.map(({ ascending, counts }) => {
    let least = 0;
    for (const metric of [...ascending].reverse()) {
      least = Math.max(least, (counts[metric] as number) / flips);
      counts[metric] = least;
    }
    return counts;
  });
  return [more as Float64Array, less as Float64Array];
}

/** Counts the metrics whose own x the largest of those up to them reaches. */
function countReached(
  sums: Float64Array,
  {
    reached,
    ascending,
    counts,
  }: { reached: Float64Array; ascending: Int32Array; counts: Float64Array },
): void {
  let most = Number.NEGATIVE_INFINITY;
  // Plain loops over typed arrays: this runs for each of up to 10,000 choices of signs.
  for (let place = 0; place < ascending.length; place++) {
    const metric = ascending[place] as number;
    const sum = sums[metric] as number;
    if (sum > most) most = sum;
    if (most >= (reached[metric] as number)) counts[metric] = (counts[metric] as number) + 1;
  }
}

/** Scaled so that the sum of a row is its x. */
function toUnit(effects: Family['effects'], priors: Family['priors']): number[][] {
  return effects.map((row, metric) => {
    const squares = row.reduce((sum, value) => sum + value * value, 0);
    const whole = row.length * (PRIOR_DEGREES * (priors[metric] as number) + squares);
    const scale = whole > 0 ? 1 / Math.sqrt(whole) : 0;
    return row.map((value) => value * scale);
  });
}

/** What the pairs differ by from their mean, as large as it would be from the true one. */
function centred(effects: Family['effects']): number[][] {
  return effects.map((row) => {
    const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
    const lost = Math.sqrt(row.length / Math.max(1, row.length - 1));
    return row.map((value) => (value - mean) * lost);
  });
}

/**
 * @param row effects of one metric, by pair
 * @param prior variance of one pair's effect to be expected
 */
export function meanAndError(
  row: readonly number[],
  prior: number,
): { readonly mean: number; readonly standardError: number } {
  const pairs = row.length;
  const mean = row.reduce((sum, value) => sum + value, 0) / Math.max(1, pairs);
  const squares = row.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const degrees = PRIOR_DEGREES + pairs - 1;
  const variance = (PRIOR_DEGREES * prior + squares) / degrees;
  return { mean, standardError: Math.sqrt(variance / Math.max(1, pairs)) };
}

/** The largest sum over all metrics for each choice of signs, ascending. */
function largestOfFlips(rows: readonly (readonly number[])[]): Float64Array {
  const maxima = new Float64Array(flipsOf(rows[0]?.length ?? 0));
  let flip = 0;
  forEachFlip(rows, (sums) => {
    let most = Number.NEGATIVE_INFINITY;
    for (let metric = 0; metric < sums.length; metric++) {
      const sum = sums[metric] as number;
      if (sum > most) most = sum;
    }
    maxima[flip++] = most;
  });
  return maxima.sort();
}

/** How many choices of signs are tried for so many pairs. */
function flipsOf(pairs: number): number {
  return pairs <= MOST_ENUMERATED ? 2 ** pairs : DRAWN;
}

/**
 * Visits the sums of all metrics for each choice of signs, the observed one first; the array is
 * the same each time.
 * @returns how many choices there were
 */
function forEachFlip(
  rows: readonly (readonly number[])[],
  visit: (sums: Float64Array) => void,
): number {
  const pairs = rows[0]?.length ?? 0;
  // By pair, so that changing the sign of a pair walks through memory in order.
  const columns = Array.from({ length: pairs }, (_, pair) =>
    Float64Array.from(rows, (row) => row[pair] as number),
  );
  if (pairs <= MOST_ENUMERATED) enumerate(columns, visit);
  else draw(columns, visit);
  return flipsOf(pairs);
}

/** All 2^R sign changes in the order of a Gray code: one pair changes at each step. */
function enumerate(columns: readonly Float64Array[], visit: (sums: Float64Array) => void): void {
  const sums = sumOf(columns);
  const flips = 2 ** columns.length;
  const signs = new Int8Array(columns.length).fill(1);
  visit(sums);
  for (let step = 1; step < flips; step++) {
    const pair = 31 - Math.clz32(step & -step);
    add(sums, columns[pair] as Float64Array, -2 * (signs[pair] as number));
    signs[pair] = -(signs[pair] as number);
    visit(sums);
  }
}

/** Random sign changes, the observed signs among them, which keeps the test exact. */
function draw(columns: readonly Float64Array[], visit: (sums: Float64Array) => void): void {
  const sums = sumOf(columns);
  const metrics = sums.length;
  const tables: Float64Array[] = [];
  for (let first = 0; first < columns.length; first += CHUNK) {
    tables.push(sumsOfAllSigns(columns.slice(first, first + CHUNK), metrics));
  }
  visit(sums);
  // Fixed numbers: the same rounds must always give the same verdict (xorshift32, G. Marsaglia).
  let state = 0x9e3779b9;
  for (let step = 1; step < DRAWN; step++) {
    sums.fill(0);
    for (const table of tables) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const row = ((state >>> 5) % (table.length / metrics)) * metrics;
      for (let metric = 0; metric < metrics; metric++) {
        sums[metric] = (sums[metric] as number) + (table[row + metric] as number);
      }
    }
    visit(sums);
  }
}

/** Row by row the sums of some pairs for each choice of their signs: a set bit is a plus. */
function sumsOfAllSigns(columns: readonly Float64Array[], metrics: number): Float64Array {
  const table = new Float64Array(2 ** columns.length * metrics);
  for (const column of columns) {
    for (let metric = 0; metric < metrics; metric++) {
      table[metric] = (table[metric] as number) - (column[metric] as number);
    }
  }
  for (let signs = 1; signs < 2 ** columns.length; signs++) {
    const column = columns[31 - Math.clz32(signs & -signs)] as Float64Array;
    const without = (signs & (signs - 1)) * metrics;
    for (let metric = 0; metric < metrics; metric++) {
      table[signs * metrics + metric] =
        (table[without + metric] as number) + 2 * (column[metric] as number);
    }
  }
  return table;
}

function sumOf(columns: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  for (const column of columns) add(sums, column, 1);
  return sums;
}

function add(sums: Float64Array, column: Float64Array, times: number): void {
  for (let metric = 0; metric < sums.length; metric++) {
    sums[metric] = (sums[metric] as number) + times * (column[metric] as number);
  }
}

/** In standard errors. */
function criticalValue(
  ascending: Float64Array,
  { pairs, alpha }: { readonly pairs: number; readonly alpha: number },
): number {
  const above = Math.floor(alpha * ascending.length + ROUNDING);
  if (above < 1) return Number.POSITIVE_INFINITY;
  const x = Math.max(0, ascending[ascending.length - above] as number);
  // One metric whose pairs all agree exactly, with no variance to be expected.
  if (x >= 1) return Number.POSITIVE_INFINITY;
  return Math.sqrt((PRIOR_DEGREES + pairs - 1) * (x * x)) / Math.sqrt(1 - x * x);
}

// What people do otherwise, on the same rounds: an alarm is something that got worse.
import { subset } from './profiles.mjs';

const SHARE_POINTS = 0.03;
const P95 = 0.2;
const THROUGHPUT = 0.1;
const MANN_WHITNEY_ALPHA = 0.05;
/** Rounds of each side that Mann-Whitney's test is given. */
const ROUNDS = 10;

/** Name and decision of each; a decision takes a pool, its profiles and the rounds in random order. */
export const OTHERS = [
  ['share of a profile + 3 points, one round against one', shareDifference],
  [
    'p95 latency + 20 %, one round against one',
    (pool, _profiles, order) => worse(p95, pool, order) > P95,
  ],
  [
    'requests/s − 10 %, one round against one',
    (pool, _profiles, order) => -worse(rate, pool, order) > THROUGHPUT,
  ],
  [`Mann-Whitney 5 % in any metric, ${ROUNDS} rounds against ${ROUNDS}`, mannWhitney],
];

const p95 = (round) => round.latency[''].p95Ms;
const rate = (round) => round.requests / round.seconds;
const cpu = (round) => round.cpuMs / round.requests;

/** One run and then another: base of one round, head of the next. */
function worse(of, { sides }, [before, after]) {
  return of(sides[1].rounds[after]) / of(sides[0].rounds[before]) - 1;
}

function shareDifference(_pool, [base, head], [before, after]) {
  const a = subset(base, [before]);
  const b = subset(head, [after]);
  const sharesOf = (profile, pick) =>
    new Map([...pick(profile)].map(([key, values]) => [key, values[0] / profile.cpu[0]]));
  const hasGrown = (pick) => {
    const shares = sharesOf(a, pick);
    return [...sharesOf(b, pick)].some(
      ([key, share]) => share - (shares.get(key) ?? 0) > SHARE_POINTS,
    );
  };
  const functions = ({ functions }) => [...functions].map(([key, { self }]) => [key, self]);
  return hasGrown(({ categories }) => categories) || hasGrown(functions);
}

function mannWhitney({ sides }, [base, head], order) {
  const [before, after] = [order.slice(0, ROUNDS), order.slice(ROUNDS, 2 * ROUNDS)];
  if (after.length < ROUNDS) return undefined;
  const roundsOf = (side, rounds, of) => rounds.map((round) => of(sides[side].rounds[round]));
  const metrics = [cpu, p95, (round) => -rate(round)].map((of) => [
    roundsOf(0, before, of),
    roundsOf(1, after, of),
  ]);
  const a = subset(base, before);
  const b = subset(head, after);
  for (const key of new Set([...a.categories.keys(), ...b.categories.keys()])) {
    const none = before.map(() => 0);
    metrics.push([a.categories.get(key) ?? none, b.categories.get(key) ?? none]);
  }
  return metrics.some(([x, y]) => pWorse(x, y) < MANN_WHITNEY_ALPHA);
}

/** One-sided p that y is larger, by the normal approximation with ties (and a half for continuity). */
export function pWorse(x, y) {
  const all = [...x.map((value) => [value, 0]), ...y.map((value) => [value, 1])].sort(
    (a, b) => a[0] - b[0],
  );
  let rankSum = 0;
  let ties = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end][0] === all[start][0]) end += 1;
    const size = end - start;
    ties += size ** 3 - size;
    const rank = (start + 1 + end) / 2;
    rankSum += rank * all.slice(start, end).filter(([, side]) => side === 1).length;
    start = end;
  }
  const [n, m] = [x.length, y.length];
  const u = rankSum - (m * (m + 1)) / 2;
  const total = n + m;
  const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)));
  if (variance === 0) return 1;
  return 1 - normalCdf((u - (n * m) / 2 - 0.5) / Math.sqrt(variance));
}

/** Abramowitz and Stegun 7.1.26; four digits are enough for a table. */
function normalCdf(z) {
  const t = 1 / (1 + (0.3275911 * Math.abs(z)) / Math.SQRT2);
  const tail =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) *
    Math.exp((-z * z) / 2);
  return z >= 0 ? 1 - tail / 2 : tail / 2;
}

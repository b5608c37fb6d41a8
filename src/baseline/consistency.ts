/** What a measurement's tables must be to each other, beyond the shape of each. */
import type { Measurement } from './schema.js';

/** py-spy reads at most 4096 Python frames of a stack; native ones may stand between them. */
const MOST_DEPTH = 8192;

/**
 * Samples times the depth of their stacks, all rounds together: what comparing has to walk. 192
 * rounds of an ordinary service have one million.
 */
const MOST_WALKED_FRAMES = 30_000_000;

/** Rounds times functions: every function has a value for every round. */
const MOST_FUNCTION_ROUNDS = 4_000_000;

/**
 * What is wrong with a measurement that has passed the schema; undefined when nothing is. Checked
 * once here, so that nobody who walks the tables has to.
 */
export function inconsistency(measurement: Measurement): string | undefined {
  return brokenReference(measurement) ?? excess(measurement);
}

function brokenReference(measurement: Measurement): string | undefined {
  const { functions, frames, stacks, rounds } = measurement;
  const frame = frames.findIndex(([fn]) => fn >= functions.length);
  if (frame >= 0) return `frame ${frame} names a function that is not there`;
  const stack = stacks.findIndex(([parent, top], index) => parent >= index || top >= frames.length);
  if (stack >= 0) return `stack ${stack} names a parent or frame that is not before it`;
  const round = rounds.findIndex((each) => each.samples.some(([index]) => index >= stacks.length));
  if (round >= 0) return `round ${round + 1} names a stack that is not there`;
  const isMissing = (fn: number) => fn >= functions.length;
  const request = (measurement.counts?.requests ?? []).find(
    ({ functions: counted, unstable, under }) =>
      counted.some(([fn]) => isMissing(fn)) ||
      unstable.some(([fn]) => isMissing(fn)) ||
      under.some(([by, fn]) => isMissing(by) || isMissing(fn)),
  );
  if (request !== undefined) {
    return `the counts of ${request.endpoint} name a function that is not there`;
  }
  if (rounds.length === 0 && measurement.counts === null) {
    return 'it has neither rounds nor counts';
  }
  return undefined;
}

/** Few bytes can mean much work: a chain of stacks is as long as the table. */
function excess({ functions, stacks, rounds }: Measurement): string | undefined {
  const depths = new Uint32Array(stacks.length);
  for (const [index, [parent]] of stacks.entries()) {
    const depth = 1 + (parent < 0 ? 0 : (depths[parent] as number));
    if (depth > MOST_DEPTH) return `stack ${index} is deeper than ${MOST_DEPTH} frames`;
    depths[index] = depth;
  }
  let walked = 0;
  for (const { samples } of rounds) {
    for (const [stack] of samples) walked += depths[stack] as number;
  }
  if (walked > MOST_WALKED_FRAMES) {
    return `the stacks of its samples have ${walked} frames, at most ${MOST_WALKED_FRAMES} are read`;
  }
  if (rounds.length * functions.length > MOST_FUNCTION_ROUNDS) {
    return `it has ${functions.length} functions in ${rounds.length} rounds, at most ${MOST_FUNCTION_ROUNDS} of both multiplied are read`;
  }
  return undefined;
}

/**
 * How many values it takes to hold a measurement and what comparing makes of it: the rows of its
 * tables, and one value for every function and round.
 */
export function heldValues({ functions, frames, stacks, rounds, counts }: Measurement): number {
  const samples = rounds.reduce((sum, round) => sum + round.samples.length, 0);
  const counted = (counts?.requests ?? []).reduce(
    (sum, each) => sum + each.functions.length + each.unstable.length + each.under.length,
    0,
  );
  const rows = functions.length + frames.length + stacks.length + samples + counted;
  return rows + functions.length * rounds.length;
}

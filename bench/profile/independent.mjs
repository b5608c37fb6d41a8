// Compares what a profile was read as with what independent.py reads in the same file.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const reader = join(dirname(fileURLToPath(import.meta.url)), 'independent.py');
/** Of the total: what sums of many fractions may differ by. */
const ROUNDING = 1e-9;

/**
 * @param profile a RecordedProfile of the file
 * @param python the interpreter's name or path
 * @returns a line for each difference; none when both readers agree on every function
 */
export function differences(profile, path, python = 'python3') {
  const output = execFileSync(python, [reader, profile.format, path], {
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  const other = JSON.parse(output);
  const ours = functionTable(profile);
  const theirs = new Map(
    other.functions.map(([name, file, ...weights]) => [`${name} (${file})`, weights]),
  );
  const most = ROUNDING * Math.max(1, other.total);
  const differ = (a, b) => Math.abs(a - b) > most;
  const found = [];
  if (differ(profile.totalWeight, other.total)) {
    found.push(`all: ${profile.totalWeight} here, ${other.total} there`);
  }
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const [self, total] = ours.get(key) ?? [0, 0];
    const [otherSelf, otherTotal] = theirs.get(key) ?? [0, 0];
    if (differ(self, otherSelf) || differ(total, otherTotal)) {
      found.push(`${key}: self ${self}, total ${total} here; ${otherSelf}, ${otherTotal} there`);
    }
  }
  return found;
}

/** `name (path)` → its own weight, and the weight of the stacks that it is on. */
function functionTable({ tables, samples }) {
  const keys = tables.functions.map(({ name, path }) => `${name} (${path})`);
  const result = new Map();
  const entry = (key) => {
    if (!result.has(key)) result.set(key, [0, 0]);
    return result.get(key);
  };
  for (const { stack, weight } of samples) {
    const seen = new Set();
    for (let at = stack; at >= 0; at = tables.stacks[at].parent) {
      seen.add(keys[tables.frames[tables.stacks[at].frame].function]);
    }
    const [leaf] = seen;
    entry(leaf)[0] += weight;
    for (const key of seen) entry(key)[1] += weight;
  }
  return result;
}

// Two profiles whose flame graph has a given number of nodes: deep stacks, names like py-spy's, a part
// of them on one side only.

/** Repeatable; 0 to 1. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const FUNCTIONS = 12_000;

/** @returns base and head as CostProfile, in milliseconds per request */
export function profiles(nodes, seed = 7) {
  const next = random(seed);
  const functions = Array.from({ length: FUNCTIONS }, (_, index) => ({
    name: `Handler${index % 97}.process_item_${index}`,
    path:
      index % 5 === 0
        ? `shop/module_${index % 211}.py`
        : `package_${index % 61}/module_${index % 307}.py`,
    origin: index % 5 === 0 ? 'app' : 'package',
  }));
  const frames = functions.map((_, index) => ({ function: index, line: 1 + (index % 400) }));
  const stacks = [];
  const used = new Set();
  const depths = [];
  while (stacks.length < nodes) {
    // Mostly on from what is there already, deep rather than wide.
    const parent =
      stacks.length === 0 || next() < 0.0002 ? -1 : Math.floor(stacks.length * (1 - next() ** 3));
    const from = parent >= stacks.length ? stacks.length - 1 : parent;
    if (from >= 0 && depths[from] > 60) continue;
    const frame = Math.floor(next() ** 2 * FUNCTIONS);
    const key = from * FUNCTIONS + frame;
    if (used.has(key)) continue;
    used.add(key);
    depths.push(from < 0 ? 0 : depths[from] + 1);
    stacks.push({ parent: from, frame });
  }
  const tables = { functions, frames, stacks };
  const side = (name, has) => {
    const samples = stacks.flatMap((_, stack) =>
      has(next()) ? [{ stack, weight: (1 + Math.floor(next() ** 4 * 20)) / 1000 }] : [],
    );
    const totalWeight = samples.reduce((sum, { weight }) => sum + weight, 0);
    return {
      ...{ name, tables, samples, unit: 'ms per request', totalWeight },
      ...{
        sampleCount: samples.length * 3,
        durationSeconds: undefined,
        isApproximate: false,
        notes: [],
        threads: [],
      },
    };
  };
  // Together they have nearly every stack.
  return { base: side('base', (at) => at < 0.9), head: side('head', (at) => at > 0.1) };
}

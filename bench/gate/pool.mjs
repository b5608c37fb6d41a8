// Rounds that were recorded, kept in one small file for each case: measurements whose tables are
// joined, without line numbers and with weights of three digits.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { measurementSchema } from '../../build/baseline/schema.js';

/** A pool holds sides (base and head, or one), and the decisions or jobs that its rounds were of. */
export function readPool(path) {
  if (!existsSync(path)) return undefined;
  const pool = JSON.parse(gunzipSync(readFileSync(path)).toString());
  for (const side of pool.sides) measurementSchema.parse(side);
  return pool;
}

export function writePool(path, pool) {
  writeFileSync(`${path}.part`, gzipSync(JSON.stringify(pool), { level: 9 }));
  renameSync(`${path}.part`, path);
}

/** Adds the rounds of a decision or job; `told` is what is kept about it. */
export function addToPool(pool, measurements, told) {
  const sides = pool?.sides ?? [];
  const first = sides[0]?.rounds.length ?? 0;
  return {
    sides: measurements.map((each, side) => append(sides[side], each)),
    parts: [...(pool?.parts ?? []), { first, rounds: measurements[0].rounds.length, ...told }],
  };
}

/** A measurement with the rounds of another one in it. */
export function withRounds(measurement, rounds) {
  return append(structuredClone(measurement), rounds);
}

function append(pool, measurement) {
  const target = pool ?? {
    ...measurement,
    functions: [],
    frames: [],
    stacks: [],
    rounds: [],
    voidRounds: [],
  };
  const functions = indexer(target.functions, (fn) => fn.join('\n'));
  const frames = indexer(target.frames, (frame) => frame.join());
  const stacks = indexer(target.stacks, (stack) => stack.join());
  const fnOf = measurement.functions.map(functions);
  const frameOf = measurement.frames.map(([fn]) => frames([fnOf[fn], 0]));
  const stackOf = [];
  for (const [parent, frame] of measurement.stacks) {
    stackOf.push(stacks([parent < 0 ? -1 : stackOf[parent], frameOf[frame]]));
  }
  const round = (value) => Number(value.toPrecision(3));
  for (const each of measurement.rounds) {
    const weights = new Map();
    for (const [stack, weight] of each.samples) {
      weights.set(stackOf[stack], (weights.get(stackOf[stack]) ?? 0) + weight);
    }
    target.rounds.push({
      ...each,
      cpuMs: Number(each.cpuMs.toFixed(3)),
      latency: Object.fromEntries(
        Object.entries(each.latency).map(([name, { requests, errors, ...times }]) => [
          name,
          {
            ...{ requests, errors },
            ...Object.fromEntries(Object.entries(times).map(([q, ms]) => [q, round(ms)])),
          },
        ]),
      ),
      samples: [...weights].map(([stack, weight]) => [stack, round(weight)]),
    });
  }
  target.voidRounds.push(...measurement.voidRounds);
  return target;
}

function indexer(list, keyOf) {
  const known = new Map(list.map((each, index) => [keyOf(each), index]));
  return (value) => {
    const key = keyOf(value);
    if (!known.has(key)) known.set(key, list.push(value) - 1);
    return known.get(key);
  };
}

/** Both sides with only some of their rounds, as if they had been measured alone. */
export function select(sides, rounds, looks) {
  return sides.map((side) => ({
    ...side,
    rounds: rounds.map((index) => side.rounds[index]),
    pairing: side.pairing === null ? null : { ...side.pairing, looks },
  }));
}

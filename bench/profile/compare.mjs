// Compares two folded files: call tree and function table of both.
// Usage: node bench/profile/compare.mjs BASE HEAD; prints what was found as JSON.
import { closeSync, openSync, readSync } from 'node:fs';
import { FoldedComparer } from '../../build/profile/formats/comparison.js';

const [base, head] = process.argv.slice(2);
const comparer = new FoldedComparer('raw');
read(base);
comparer.beginHead();
const baseMs = performance.now();
read(head);
const readMs = performance.now();
const comparison = comparer.end();
const sum = (weights) => weights.self.reduce((total, weight) => total + weight, 0);
const [ofBase, ofHead] = comparison.valueWeights;
process.stdout.write(
  `${JSON.stringify({
    nodes: comparison.size,
    functions: comparison.functions.length,
    base: sum(ofBase),
    head: sum(ofHead),
    baseMs: Math.round(baseMs),
    readMs: Math.round(readMs),
    ms: Math.round(performance.now()),
    rssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  })}\n`,
);

function read(path) {
  const file = openSync(path);
  for (;;) {
    const room = comparer.reader.room();
    const count = readSync(file, room, 0, room.length, null);
    if (count === 0) break;
    comparer.reader.advance(count);
  }
  closeSync(file);
}

import fc from 'fast-check';
import { FoldedComparer, type FoldedComparison } from '../../../src/profile/formats/comparison.js';
import { rawKind } from '../../../src/profile/formats/dialects.js';
import { LENGTH, NODE, PARENT, RUN } from '../../../src/profile/formats/engine/engine.js';
import { FoldedReader } from '../../../src/profile/formats/folded-reader.js';
import { bytesOf } from './profiles.js';

function read(text: string): FoldedReader {
  const reader = new FoldedReader(rawKind());
  reader.push(bytesOf(text));
  reader.end();
  return reader;
}

/** The stack that ends at a node's end, frame by frame. */
function stackOf(nodes: Int32Array, runs: Int32Array, end: number): number[] {
  const stack: number[] = [];
  for (let node = end; node > 0; node = nodes[node * NODE + PARENT] as number) {
    const start = nodes[node * NODE + RUN] as number;
    stack.unshift(...runs.subarray(start, start + (nodes[node * NODE + LENGTH] as number)));
  }
  return stack;
}

/** What a reader read, as lines. */
function linesOf({ engine }: FoldedReader): Map<string, number> {
  const { nodes, runs, samples } = engine.columns();
  const lines = new Map<string, number>();
  for (let row = 0; row < samples.size; row += 1) {
    const stack = stackOf(nodes, runs, samples.nodes[row] as number);
    const line = stack.map((frame) => engine.frameText(frame)).join(';');
    lines.set(line, samples.weights[row] as number);
  }
  return lines;
}

// Few letters, so that frames begin, end and follow one another alike; some longer than a word.
const frame = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'abcdefgh', 'é', '(x.py:1)', '1', ' ', '\0'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => `f${parts.join('')}f`);
const stacks = fc.array(
  fc.tuple(fc.array(frame, { minLength: 1, maxLength: 8 }), fc.nat({ max: 50 })),
  {
    maxLength: 60,
  },
);

test('every stack reads back with the sum of its weights', () => {
  fc.assert(
    fc.property(stacks, fc.constantFrom('\n', '\r\n'), (lines, lineEnd) => {
      const sums = new Map<string, number>();
      for (const [frames, weight] of lines) {
        const key = frames.join(';');
        if (weight > 0) sums.set(key, (sums.get(key) ?? 0) + weight);
      }
      const text = lines
        .map(([frames, weight]) => `${frames.join(';')} ${weight}${lineEnd}`)
        .join('');
      expect(linesOf(read(text))).toEqual(sums);
    }),
  );
});

// Lines that were read before are not taken apart again, and new ones go into the tree several at a time.
const ownedLine = fc
  .tuple(
    fc.constantFrom('', 'process 1:"a;b";', 'process 1:"a;b";thread (2): n;', 'thread (3);'),
    fc.array(fc.constantFrom('a', 'b', 'c (x.py:1)', 'a b'), { minLength: 1, maxLength: 6 }),
  )
  .map(([owner, frames]) => owner + frames.join(';'));

test('repeated lines add up by thread, however they are mixed', () => {
  const seldom = fc.array(ownedLine, { minLength: 1, maxLength: 30 });
  const picks = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 3 })), { maxLength: 300 });
  fc.assert(
    fc.property(seldom, picks, fc.integer({ min: 1, max: 500 }), (lines, picked, portion) => {
      const expected = new Map<string, number>();
      let text = '';
      for (const [pick, weight] of picked) {
        const line = lines[pick % lines.length] as string;
        text += `${line} ${weight}\n`;
        if (weight > 0) expected.set(line, (expected.get(line) ?? 0) + weight);
      }
      const reader = new FoldedReader(rawKind());
      const bytes = bytesOf(text);
      for (let at = 0; at < bytes.length; at += portion) {
        reader.push(bytes.subarray(at, at + portion));
        reader.engine.read();
      }
      reader.end();
      const { nodes, runs, samples } = reader.engine.columns();
      const found = new Map<string, number>();
      for (let row = 0; row < samples.size; row += 1) {
        const owners = reader.owners[samples.threads[row] as number] as readonly number[];
        const stack = [...owners, ...stackOf(nodes, runs, samples.nodes[row] as number)];
        const line = stack.map((frame) => reader.engine.frameText(frame)).join(';');
        expect(found.has(line)).toBe(false);
        found.set(line, samples.weights[row] as number);
      }
      expect(found).toEqual(expected);
      expect(reader.engine.records).toBe(picked.length);
    }),
  );
});

test('a file longer than the buffer, with lines across its borders, reads the same', () => {
  const line = (n: number) =>
    `main (app.py:1);step${n % 1000} (app.py:${n % 7});leaf (b.py:${n % 13})`;
  const text = Array.from({ length: 100_000 }, (_, n) => `${line(n)} 1\n`).join('');
  const lines = linesOf(read(text));
  expect(text.length).toBeGreaterThan(4_000_000);
  expect([...lines.values()].reduce((sum, weight) => sum + weight, 0)).toBe(100_000);
  expect(lines.get(line(0))).toBe(Math.ceil(100_000 / (1000 * 7 * 13)));
});

test('weights may be fractions, and a last line may lack its line feed', () => {
  expect(linesOf(read('a;b 1.5\na;b 2\na 1e2'))).toEqual(
    new Map([
      ['a;b', 3.5],
      ['a', 100],
    ]),
  );
});

/** The straightforward way to what `compareStacks` computes. */
function functionTable(text: string): Map<string, { self: number; total: number }> {
  const table = new Map<string, { self: number; total: number }>();
  const entry = (name: string) => {
    const known = table.get(name) ?? { self: 0, total: 0 };
    table.set(name, known);
    return known;
  };
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const space = line.lastIndexOf(' ');
    const frames = line.slice(0, space).split(';');
    const weight = Number(line.slice(space + 1));
    for (const name of new Set(frames)) entry(name).total += weight;
    entry(frames.at(-1) as string).self += weight;
  }
  return table;
}

const small = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 1, max: 9 }),
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((lines) => lines.map(([frames, weight]) => `${frames.join(';')} ${weight}\n`).join(''));

function compare(base: string, head: string): FoldedComparison {
  const comparer = new FoldedComparer('raw');
  comparer.reader.push(bytesOf(base));
  comparer.beginHead();
  comparer.reader.push(bytesOf(head));
  return comparer.end();
}

test('two recordings meet in one tree, and a function that calls itself counts once', () => {
  fc.assert(
    fc.property(small, small, (base, head) => {
      const result = compare(base, head);
      const names = result.functions.map(({ name }) => name);
      [base, head].forEach((text, side) => {
        const table = functionTable(text);
        const { self, total } = result.valueWeights[side as 0 | 1];
        names.forEach((name, fn) => {
          const expected = table.get(name) ?? { self: 0, total: 0 };
          expect({ self: self[fn], total: total[fn] }).toEqual(expected);
        });
        const nodes = nodeTable(text);
        for (let node = 0; node < result.size; node += 1) {
          const stack = stackOf(result.nodes, result.runs, node).map((fn) => names[fn]);
          const expected = nodes.get(stack.join(';')) ?? { self: 0, total: 0 };
          const weights = result.nodeWeights[side as 0 | 1];
          expect({ self: weights.self[node], total: weights.total[node] }).toEqual(expected);
        }
      });
      expect([...names].sort()).toEqual([...functionTable(base + head).keys()].sort());
    }),
  );
});

/** By stack: what ends there and what passes. */
function nodeTable(text: string): Map<string, { self: number; total: number }> {
  const table = new Map<string, { self: number; total: number }>();
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const space = line.lastIndexOf(' ');
    const frames = line.slice(0, space).split(';');
    const weight = Number(line.slice(space + 1));
    for (let depth = 0; depth <= frames.length; depth += 1) {
      const key = frames.slice(0, depth).join(';');
      const entry = table.get(key) ?? { self: 0, total: 0 };
      table.set(key, entry);
      entry.total += weight;
      if (depth === frames.length) entry.self += weight;
    }
  }
  return table;
}

test('lines of processes belong to them, and their commands are no frames', () => {
  const text =
    'process 1:"a;b c";thread (2): x;f (a.py:1);g (a.py:2) 3\nprocess 1:"a;b c";f (a.py:9) 2\n';
  const { functions, valueWeights } = compare(text, 'f (a.py:3) 7\n');
  expect(functions.map(({ name }) => name)).toEqual(['f', 'g']);
  expect(valueWeights).toEqual([
    { self: Float64Array.of(2, 3), total: Float64Array.of(5, 3) },
    { self: Float64Array.of(7, 0), total: Float64Array.of(7, 0) },
  ]);
});

test('what a thread is called may stand elsewhere, as a frame', () => {
  const lines = linesOf(read('f;thread (2): x;g 1\nthread (2): x;g 2\n'));
  expect(lines).toEqual(
    new Map([
      ['f;thread (2): x;g', 1],
      ['g', 2],
    ]),
  );
});

test('chosen frames do not make the hash tables slow', () => {
  // Frames that a hash of 31 * h + byte could not tell apart.
  const pairs = ['Aa', 'BB'];
  const frames = Array.from({ length: 4096 }, (_, n) =>
    Array.from({ length: 12 }, (__, bit) => pairs[(n >> bit) & 1]).join(''),
  );
  const text = frames.map((each) => `main;${each} 1\n`).join('');
  expect(linesOf(read(text)).size).toBe(4096);
});

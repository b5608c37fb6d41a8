import fc from 'fast-check';
import { rawKind } from '../../../src/profile/formats/dialects.js';
import type { StackColumns } from '../../../src/profile/formats/engine/engine.js';
import { FoldedReader } from '../../../src/profile/formats/folded-reader.js';
import { type StackTable, stackTable } from '../../../src/profile/formats/stack-nodes.js';
import { bytesOf } from './profiles.js';

const stacks = fc.array(
  fc.tuple(
    fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 9 }),
    fc.integer({ min: 1, max: 9 }),
  ),
  { minLength: 1, maxLength: 60 },
);

function columnsOf(lines: readonly (readonly [readonly string[], number])[]): StackColumns {
  const reader = new FoldedReader(rawKind());
  reader.push(bytesOf(lines.map(([frames, weight]) => `${frames.join(';')} ${weight}\n`).join('')));
  reader.end();
  return reader.engine.columns();
}

/** What each frame takes itself, and with its callees; and each stack with its own weight. */
function weightsOf({ samples }: StackColumns, { stacks, ends }: StackTable) {
  const self = new Map<number, number>();
  const total = new Map<number, number>();
  const byStack = new Map<string, number>();
  const add = <K>(to: Map<K, number>, key: K, weight: number) => {
    to.set(key, (to.get(key) ?? 0) + weight);
  };
  for (let row = 0; row < samples.size; row += 1) {
    const frames: number[] = [];
    for (let at = ends[samples.nodes[row] as number] as number; at >= 0; ) {
      const stack = stacks[at];
      frames.unshift(stack?.frame as number);
      at = stack?.parent as number;
    }
    const weight = samples.weights[row] as number;
    add(self, frames.at(-1) as number, weight);
    for (const frame of new Set(frames)) add(total, frame, weight);
    add(byStack, frames.join(' '), weight);
  }
  return { self, total, byStack };
}

test('a table with room for all stacks has each once, with nothing left out', () => {
  fc.assert(
    fc.property(stacks, (lines) => {
      const columns = columnsOf(lines);
      const table = stackTable(columns, 1000);
      expect(table.shortenedShare).toBe(0);
      const texts = table.stacks.map(({ parent, frame }) => `${parent} ${frame}`);
      expect(new Set(texts).size).toBe(texts.length);
      const sum = [...weightsOf(columns, table).byStack.values()].reduce((a, b) => a + b, 0);
      expect(sum).toBe(lines.reduce((all, [, weight]) => all + weight, 0));
    }),
  );
});

test('with too many stacks, what frames take themselves stays exact, totals become lower bounds', () => {
  fc.assert(
    fc.property(stacks, fc.integer({ min: 0, max: 80 }), (lines, most) => {
      const columns = columnsOf(lines);
      const whole = weightsOf(columns, stackTable(columns, 1000));
      const table = stackTable(columns, most);
      const short = weightsOf(columns, table);
      expect(short.self).toEqual(whole.self);
      for (const [frame, weight] of whole.total) {
        expect(short.total.get(frame) ?? 0).toBeLessThanOrEqual(weight);
      }
      const texts = table.stacks.map(({ parent, frame }) => `${parent} ${frame}`);
      expect(new Set(texts).size).toBe(texts.length);
      expect(table.shortenedShare > 0).toBe(differs(whole, short));
    }),
  );
});

/** Whether a stack lacks a frame. */
function differs(
  whole: ReturnType<typeof weightsOf>,
  short: ReturnType<typeof weightsOf>,
): boolean {
  return JSON.stringify([...whole.byStack].sort()) !== JSON.stringify([...short.byStack].sort());
}

test('the heaviest part is kept whole', () => {
  const rare = Array.from({ length: 10 }, (_, n): [string[], number] => [
    ['main', `step${n}`, 'work', 'leaf'],
    1,
  ]);
  const columns = columnsOf([[['main', 'a', 'b', 'c'], 100], ...rare]);
  const table = stackTable(columns, 20);
  expect(table.shortenedShare).toBeCloseTo(10 / 110);
  const { byStack } = weightsOf(columns, table);
  expect([...byStack.values()]).toEqual([100, 10]);
  expect([...byStack.keys()].map((key) => key.split(' ').length)).toEqual([4, 2]);
});

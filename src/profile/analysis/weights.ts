/** Self and total weights of stacks, functions, lines and calls, in time linear to the stacks. */
import type { Frame, ProfileTables, StackNode, WeightedStack } from '../model.js';

/** Tables as columns: a profile has millions of stacks. Indices are those of the tables. */
export interface Columns {
  readonly parents: Int32Array;
  readonly frameOfStack: Int32Array;
  readonly functionOfStack: Int32Array;
  /** Of each stack itself. */
  readonly self: Float64Array;
  /** Of each stack and all above it. */
  readonly total: Float64Array;
}

export interface Sums {
  readonly self: Float64Array;
  /** Once for each stack, however often it stands in it. */
  readonly total: Float64Array;
}

export interface Calls {
  readonly callers: Int32Array;
  readonly callees: Int32Array;
  /** Once for each stack. */
  readonly weights: Float64Array;
}

export interface Weights {
  readonly columns: Columns;
  /** By index of the function. */
  readonly functions: Sums;
  /** By index of the frame. */
  readonly frames: Sums;
  readonly calls: Calls;
}

export function columnsOf(tables: ProfileTables, samples: readonly WeightedStack[]): Columns {
  const size = tables.stacks.length;
  const functionOfFrame = Int32Array.from(tables.frames, (frame: Frame) => frame.function);
  const parents = new Int32Array(size);
  const frameOfStack = new Int32Array(size);
  const functionOfStack = new Int32Array(size);
  for (let stack = 0; stack < size; stack += 1) {
    const { parent, frame } = tables.stacks[stack] as StackNode;
    parents[stack] = parent;
    frameOfStack[stack] = frame;
    functionOfStack[stack] = functionOfFrame[frame] as number;
  }
  const self = new Float64Array(size);
  for (const { stack, weight } of samples) self[stack] = (self[stack] as number) + weight;
  // A parent precedes its children.
  const total = self.slice();
  for (let stack = size - 1; stack >= 0; stack -= 1) {
    const parent = parents[stack] as number;
    if (parent >= 0) total[parent] = (total[parent] as number) + (total[stack] as number);
  }
  return { parents, frameOfStack, functionOfStack, self, total };
}

export function weigh(tables: ProfileTables, columns: Columns): Weights {
  const { frameOfStack, functionOfStack, self, total } = columns;
  const { edgeOfStack, callers, callees } = numberCalls(columns);
  const functions = new Counter(tables.functions.length);
  const frames = new Counter(tables.frames.length);
  const calls = new Counter(callers.length);
  walk(
    columns,
    (stack) => {
      const weight = total[stack] as number;
      const own = self[stack] as number;
      functions.enter(functionOfStack[stack] as number, own, weight);
      frames.enter(frameOfStack[stack] as number, own, weight);
      const edge = edgeOfStack[stack] as number;
      if (edge >= 0) calls.enter(edge, 0, weight);
    },
    (stack) => {
      functions.leave(functionOfStack[stack] as number);
      frames.leave(frameOfStack[stack] as number);
      const edge = edgeOfStack[stack] as number;
      if (edge >= 0) calls.leave(edge);
    },
  );
  return { columns, functions, frames, calls: { callers, callees, weights: calls.total } };
}

/** Sums in which a thing counts once on the way from the root, at its first place. */
class Counter implements Sums {
  readonly self: Float64Array;
  readonly total: Float64Array;
  readonly #open: Int32Array;

  constructor(size: number) {
    this.self = new Float64Array(size);
    this.total = new Float64Array(size);
    this.#open = new Int32Array(size);
  }

  enter(index: number, self: number, total: number): void {
    this.self[index] = (this.self[index] as number) + self;
    const open = this.#open[index] as number;
    if (open === 0) this.total[index] = (this.total[index] as number) + total;
    this.#open[index] = open + 1;
  }

  leave(index: number): void {
    this.#open[index] = (this.#open[index] as number) - 1;
  }
}

/** Goes through all stacks with weight, depth first. */
function walk(
  { parents, total }: Columns,
  enter: (stack: number) => void,
  leave: (stack: number) => void,
): void {
  const size = parents.length;
  // Place 0 is that of all roots; stack + 1 that of a stack's children.
  const first = new Int32Array(size + 1).fill(-1);
  const next = new Int32Array(size);
  for (let stack = size - 1; stack >= 0; stack -= 1) {
    if ((total[stack] as number) <= 0) continue;
    const place = (parents[stack] as number) + 1;
    next[stack] = first[place] as number;
    first[place] = stack;
  }
  let stack = first[0] as number;
  while (stack >= 0) {
    enter(stack);
    const child = first[stack + 1] as number;
    if (child >= 0) {
      stack = child;
      continue;
    }
    for (;;) {
      leave(stack);
      const sibling = next[stack] as number;
      if (sibling >= 0) {
        stack = sibling;
        break;
      }
      stack = parents[stack] as number;
      if (stack < 0) return;
    }
  }
}

/** A number for each pair of caller and callee, in a hash table of numbers. */
function numberCalls({ parents, functionOfStack, total }: Columns): {
  edgeOfStack: Int32Array;
  callers: Int32Array;
  callees: Int32Array;
} {
  const size = parents.length;
  const edgeOfStack = new Int32Array(size).fill(-1);
  let callers = new Int32Array(1024);
  let callees = new Int32Array(1024);
  let count = 0;
  let slots = new Int32Array(4096).fill(-1);
  const slotOf = (caller: number, callee: number): number => {
    const mask = slots.length - 1;
    const hash = Math.imul(caller ^ Math.imul(callee, 0x9e3779b1), 0x85ebca6b);
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const edge = slots[slot] as number;
      if (edge < 0 || (callers[edge] === caller && callees[edge] === callee)) return slot;
    }
  };
  for (let stack = 0; stack < size; stack += 1) {
    const parent = parents[stack] as number;
    if (parent < 0 || (total[stack] as number) <= 0) continue;
    const caller = functionOfStack[parent] as number;
    const callee = functionOfStack[stack] as number;
    const slot = slotOf(caller, callee);
    let edge = slots[slot] as number;
    if (edge < 0) {
      if (count === callers.length) {
        callers = grown(callers);
        callees = grown(callees);
      }
      edge = count;
      callers[edge] = caller;
      callees[edge] = callee;
      count += 1;
      slots[slot] = edge;
      if (count * 2 > slots.length) {
        slots = new Int32Array(slots.length * 2).fill(-1);
        for (let other = 0; other < count; other += 1) {
          slots[slotOf(callers[other] as number, callees[other] as number)] = other;
        }
      }
    }
    edgeOfStack[stack] = edge;
  }
  return { edgeOfStack, callers: callers.slice(0, count), callees: callees.slice(0, count) };
}

function grown(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}

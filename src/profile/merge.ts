/** One set of tables out of several, in which the same function, frame and stack have one index. */
import { Interner } from './interner.js';
import {
  type Frame,
  type FunctionId,
  functionKey,
  type ProfileTables,
  type StackNode,
} from './model.js';

export interface MergedTables {
  readonly tables: ProfileTables;
  /** For each of the tables that went in: by its own indices, the new ones. */
  readonly functions: readonly (readonly number[])[];
  readonly stacks: readonly (readonly number[])[];
}

/** The tables are whole: each index is there, and a parent precedes its children. */
export function mergeTables(all: readonly ProfileTables[]): MergedTables {
  const functions = new Interner<FunctionId>();
  const frames = new Interner<Frame>();
  const stacks = new Interner<StackNode>();
  const placed = all.map((tables) => {
    const ofFunctions = tables.functions.map((id) => functions.intern(functionKey(id), () => id));
    const ofFrames = tables.frames.map((own) => {
      const fn = ofFunctions[own.function] as number;
      return frames.intern(`${fn}:${own.line}`, () => ({ function: fn, line: own.line }));
    });
    const ofStacks: number[] = [];
    for (const own of tables.stacks) {
      const parent = own.parent < 0 ? -1 : (ofStacks[own.parent] as number);
      const frame = ofFrames[own.frame] as number;
      ofStacks.push(stacks.intern(`${parent}:${frame}`, () => ({ parent, frame })));
    }
    return { functions: ofFunctions, stacks: ofStacks };
  });
  return {
    tables: { functions: functions.values, frames: frames.values, stacks: stacks.values },
    functions: placed.map((each) => each.functions),
    stacks: placed.map((each) => each.stacks),
  };
}

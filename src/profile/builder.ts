/** Interns stacks into tables; every reader of a format ends here. */
import { Interner } from './interner.js';
import { type FunctionId, functionKey, type ProfileTables, type WeightedStack } from './model.js';
import { sourcePlace } from './paths.js';

/** A frame as a sampler reports it. */
export interface RawFrame {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** A stack as a sampler reports it, root first, and its weight in samples. */
export interface RawStack {
  readonly frames: readonly RawFrame[];
  readonly weight: number;
}

export class ProfileBuilder {
  readonly #projectRoot: string;
  readonly #functions = new Interner<FunctionId>();
  readonly #frames = new Interner<{ function: number; line: number }>();
  readonly #stacks = new Interner<{ parent: number; frame: number }>();
  readonly #seen = new WeakMap<RawFrame, number>();

  /** @param projectRoot absolute folder of the service's own code */
  constructor(projectRoot: string) {
    this.#projectRoot = projectRoot;
  }

  /** Adds the stacks of one round; equal stacks become one with the sum of their weights. */
  add(stacks: readonly RawStack[]): WeightedStack[] {
    const weights = new Map<number, number>();
    for (const { frames, weight } of stacks) {
      let parent = -1;
      for (const raw of frames) {
        const frame = this.#frame(raw);
        const below = parent;
        parent = this.#stacks.intern(`${below}:${frame}`, () => ({ parent: below, frame }));
      }
      if (parent >= 0) weights.set(parent, (weights.get(parent) ?? 0) + weight);
    }
    return [...weights].map(([stack, weight]) => ({ stack, weight }));
  }

  /** A function's index in the tables, and its identity. */
  function(raw: Pick<RawFrame, 'name' | 'file'>): { index: number; id: FunctionId } {
    const id: FunctionId = { name: raw.name, ...sourcePlace(raw.file, this.#projectRoot) };
    return { index: this.#functions.intern(functionKey(id), () => id), id };
  }

  #frame(raw: RawFrame): number {
    const known = this.#seen.get(raw);
    if (known !== undefined) return known;
    const { index } = this.function(raw);
    const frame = this.#frames.intern(`${index}:${raw.line}`, () => ({
      function: index,
      line: raw.line,
    }));
    this.#seen.set(raw, frame);
    return frame;
  }

  /** The tables of everything added so far. */
  tables(): ProfileTables {
    return {
      functions: this.#functions.values,
      frames: this.#frames.values,
      stacks: this.#stacks.values,
    };
  }
}

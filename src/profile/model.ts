/**
 * The model that all parts share: plain tables of functions, frames and stacks, and samples as
 * (stack, weight). Every report is a function of these tables; none of them changes once made.
 */

/** Where a function's source lives; decides the category together with its path. */
export type Origin = 'app' | 'package' | 'stdlib' | 'native';

/**
 * A function's identity across checkouts and machines: qualified name and a path relative to the
 * project (`app`), to site-packages (`package`) or to the standard library (`stdlib`).
 */
export interface FunctionId {
  readonly name: string;
  readonly path: string;
  readonly origin: Origin;
}

/** One place in a function: index into `functions`, and the line (0 where unknown). */
export interface Frame {
  readonly function: number;
  readonly line: number;
}

/** A node of the stack table: the frame on top of the stack `parent` (-1: the frame is the root). */
export interface StackNode {
  readonly parent: number;
  readonly frame: number;
}

/** Interned tables; a stack is an index into `stacks`. A parent always precedes its children. */
export interface ProfileTables {
  readonly functions: readonly FunctionId[];
  readonly frames: readonly Frame[];
  readonly stacks: readonly StackNode[];
}

/** How often a stack was seen, in (possibly fractional) samples. */
export interface WeightedStack {
  readonly stack: number;
  readonly weight: number;
}

/** Key under which the same function of base and head meet. No line numbers: they move. */
export function functionKey(fn: FunctionId): string {
  return `${fn.origin}:${fn.path}:${fn.name}`;
}

/** The functions on a stack, leaf first, as indices into `functions`. */
export function functionsFromLeaf(tables: ProfileTables, stack: number): number[] {
  const result: number[] = [];
  for (let node = stack; node >= 0; ) {
    const entry = tables.stacks[node] as StackNode;
    result.push((tables.frames[entry.frame] as Frame).function);
    node = entry.parent;
  }
  return result;
}

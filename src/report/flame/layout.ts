/** Where each frame is drawn. */
import type { Scale } from './measure.js';
import type { Tree } from './trees.js';

/** Which side's cost is the width. `difference`: the mean of both, so that what is gone has room. */
export type Side = 'difference' | 'base' | 'head';

/** Frames side by side in one array each; frames of a row stand from left to right. */
export interface Boxes {
  readonly node: number[];
  readonly x: number[];
  readonly width: number[];
  readonly row: number[];
  /** By row: indices of its frames. */
  readonly rows: number[][];
}

/** A node's width before it is drawn anywhere: widths of children add up to at most the parent's. */
export function extentOf(
  tree: Tree,
  side: Side,
  { baseFactor, headFactor }: Scale,
): (node: number) => number {
  switch (side) {
    case 'base':
      return (node) => tree.base(node) * baseFactor;
    case 'head':
      return (node) => tree.head(node) * headFactor;
    case 'difference':
      return (node) => tree.base(node) * baseFactor + tree.head(node) * headFactor;
  }
}

/**
 * The zoomed node as wide as the picture, what it stands on above it as wide, and all below it that
 * is wide enough to be seen; row by row, so that it can be drawn before it is whole.
 */
export class Layout {
  readonly boxes: Boxes = { node: [], x: [], width: [], row: [], rows: [] };
  readonly #tree: Tree;
  readonly #extent: (node: number) => number;
  readonly #least: number;
  readonly #scale: number;
  /** The first box whose children are still to be placed. */
  #open: number;

  /**
   * @param width of the picture, in any unit
   * @param least what is narrower is left out, in the same unit
   */
  constructor(
    tree: Tree,
    zoomed: number,
    extent: (node: number) => number,
    width: number,
    least: number,
  ) {
    this.#tree = tree;
    this.#extent = extent;
    this.#least = least;
    const path: number[] = [zoomed];
    for (let node = tree.parent(zoomed); node >= 0; node = tree.parent(node)) path.push(node);
    path.reverse().forEach((node, row) => {
      this.#add(node, 0, width, row);
    });
    const whole = extent(zoomed);
    this.#scale = whole > 0 ? width / whole : 0;
    this.#open = whole > 0 ? path.length - 1 : path.length;
  }

  get isWhole(): boolean {
    return this.#open >= this.boxes.node.length;
  }

  /** Places further frames until all are there, or it is late. */
  grow(isLate: () => boolean = () => false): void {
    const { node, x, row } = this.boxes;
    for (let step = 1; !this.isWhole; step += 1, this.#open += 1) {
      if (step % 16 === 0 && isLate()) return;
      const above = node[this.#open] as number;
      const below = (row[this.#open] as number) + 1;
      let left = x[this.#open] as number;
      let child = this.#tree.firstChild(above);
      for (; child >= 0; child = this.#tree.nextSibling(child)) {
        const own = this.#extent(child) * this.#scale;
        if (own >= this.#least) this.#add(child, left, own, below);
        left += own;
      }
    }
  }

  #add(node: number, x: number, width: number, row: number): void {
    const { boxes } = this;
    const index = boxes.node.push(node) - 1;
    boxes.x.push(x);
    boxes.width.push(width);
    boxes.row.push(row);
    const inRow = boxes.rows[row];
    if (inRow === undefined) boxes.rows[row] = [index];
    else inRow.push(index);
  }
}

/** All of it at once. */
export function layOut(...of: ConstructorParameters<typeof Layout>): Boxes {
  const layout = new Layout(...of);
  layout.grow();
  return layout.boxes;
}

/** Index of the frame at a place of a row; -1 where there is none. */
export function boxAt(boxes: Boxes, row: number, x: number): number {
  const inRow = boxes.rows[row] ?? [];
  let [low, high] = [0, inRow.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((boxes.x[inRow[middle] as number] as number) <= x) low = middle;
    else high = middle - 1;
  }
  const index = inRow[low] ?? -1;
  if (index < 0) return -1;
  const start = boxes.x[index] as number;
  return x >= start && x < start + (boxes.width[index] as number) ? index : -1;
}

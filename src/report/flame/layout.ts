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
 * is wide enough to be seen.
 * @param width of the picture, in any unit
 * @param least what is narrower is left out, in the same unit
 */
export function layOut(
  tree: Tree,
  zoomed: number,
  extent: (node: number) => number,
  width: number,
  least: number,
): Boxes {
  const boxes: Boxes = { node: [], x: [], width: [], row: [], rows: [] };
  const add = (node: number, x: number, own: number, row: number) => {
    const index = boxes.node.push(node) - 1;
    boxes.x.push(x);
    boxes.width.push(own);
    boxes.row.push(row);
    const inRow = boxes.rows[row];
    if (inRow === undefined) boxes.rows[row] = [index];
    else inRow.push(index);
  };
  const path: number[] = [];
  for (let node = tree.parent(zoomed); node >= 0; node = tree.parent(node)) path.push(node);
  path.reverse().forEach((node, row) => {
    add(node, 0, width, row);
  });
  add(zoomed, 0, width, path.length);
  const whole = extent(zoomed);
  if (whole <= 0) return boxes;
  const scale = width / whole;
  // A frame whose children are still to be placed is looked up by its own box: no recursion.
  for (let open = boxes.node.length - 1; open < boxes.node.length; open += 1) {
    let x = boxes.x[open] as number;
    const row = (boxes.row[open] as number) + 1;
    const node = boxes.node[open] as number;
    for (let child = tree.firstChild(node); child >= 0; child = tree.nextSibling(child)) {
      const own = extent(child) * scale;
      if (own >= least) add(child, x, own, row);
      x += own;
    }
  }
  return boxes;
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

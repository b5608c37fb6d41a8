/** What the flame graph shows at the moment: one tree, or callers above and callees below. */
import type { FlameData } from '../../flame/decode.js';
import { type Boxes, boxAt, extentOf, Layout, type Side } from '../../flame/layout.js';
import type { Scale } from '../../flame/measure.js';
import { callees, callers, inverted, type Tree, topDown } from '../../flame/trees.js';

export type Shape = 'top-down' | 'inverted' | 'sandwich';

/** One tree in the picture; `isUpward` where its root stands below its children. */
export interface Panel {
  readonly tree: Tree;
  readonly isUpward: boolean;
}

export interface Place {
  readonly panel: Panel;
  readonly node: number;
}

/** A panel with its frames in place. */
export interface LaidOut extends Panel {
  readonly boxes: Boxes;
  /** The picture's row of the tree's root. */
  readonly rootRow: number;
}

/** Frames that would be narrower than this are not drawn, in CSS pixels. */
const LEAST = 0.7;

/** A picture that grows: what is near the root is there at once. */
export class Picture {
  readonly #layouts: readonly { readonly panel: Panel; readonly layout: Layout }[];
  panels: readonly LaidOut[] = [];
  rows = 0;

  /** @param zoomed node of the first panel; a sandwich is not zoomed into */
  constructor(
    panels: readonly Panel[],
    zoomed: number,
    side: Side,
    scale: Scale,
    readonly width: number,
  ) {
    this.#layouts = panels.map((panel, index) => {
      const { tree } = panel;
      const from = index === 0 ? zoomed : tree.root;
      const extent = extentOf(tree, side, scale);
      return { panel, layout: new Layout(tree, from, extent, width, LEAST) };
    });
  }

  get isWhole(): boolean {
    return this.#layouts.every(({ layout }) => layout.isWhole);
  }

  grow(milliseconds: number): void {
    const until = performance.now() + milliseconds;
    // Callers first: where the function's own row is hangs on them.
    for (const { layout } of [...this.#layouts].reverse()) {
      layout.grow(() => performance.now() > until);
    }
    const above = this.#layouts.find(({ panel }) => panel.isUpward)?.layout.boxes.rows.length ?? 1;
    this.panels = this.#layouts.map(({ panel, layout }) => ({
      ...panel,
      boxes: layout.boxes,
      rootRow: above - 1,
    }));
    this.rows = above - 1 + (this.#layouts[0]?.layout.boxes.rows.length ?? 0);
  }
}

/** Trees of a shape are made once; the root row of a sandwich belongs to the callees. */
export class Shapes {
  readonly #data: FlameData;
  readonly #made = new Map<string, readonly Panel[]>();

  constructor(data: FlameData) {
    this.#data = data;
  }

  panels(shape: Shape, frame: number): readonly Panel[] {
    const key = shape === 'sandwich' ? `${shape} ${frame}` : shape;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = this.#make(shape, frame);
    // Sandwiches of functions that nobody looks at any more would pile up.
    if (this.#made.size > 12) this.#made.clear();
    this.#made.set(key, made);
    return made;
  }

  #make(shape: Shape, frame: number): readonly Panel[] {
    switch (shape) {
      case 'top-down':
        return [{ tree: topDown(this.#data), isUpward: false }];
      case 'inverted':
        return [{ tree: inverted(this.#data), isUpward: false }];
      case 'sandwich':
        return [
          { tree: callees(this.#data, frame), isUpward: false },
          { tree: callers(this.#data, frame), isUpward: true },
        ];
    }
  }
}

/** The picture's row of a panel's row. */
export function rowOf({ isUpward, rootRow }: LaidOut, row: number): number {
  return isUpward ? rootRow - row : rootRow + row;
}

export function placeAt(shown: Picture, row: number, x: number): Place | undefined {
  for (const panel of shown.panels) {
    const own = panel.isUpward ? panel.rootRow - row : row - panel.rootRow;
    if (own < (panel.isUpward ? 1 : 0)) continue;
    const box = boxAt(panel.boxes, own, x);
    if (box >= 0) return { panel, node: panel.boxes.node[box] as number };
  }
  return undefined;
}

export function depthOf(tree: Tree, node: number): number {
  let depth = 0;
  for (let above = tree.parent(node); above >= 0; above = tree.parent(above)) depth += 1;
  return depth;
}

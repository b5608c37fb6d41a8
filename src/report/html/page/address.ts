/** What is shown, in the address of the page, so that a link leads to the same view. */
import type { Side } from '../../flame/layout.js';
import type { Measure } from '../../flame/measure.js';
import type { Tree } from '../../flame/trees.js';
import type { Shape } from './picture.js';

export interface Address {
  readonly side: Side;
  readonly shape: Shape;
  readonly measure: Measure;
  readonly query: string;
  /** Of a sandwich. */
  readonly frame: number | undefined;
  /** Frames from the root's child to the zoomed node. */
  readonly zoom: readonly number[];
}

const SIDES: readonly Side[] = ['difference', 'base', 'head'];
const SHAPES: readonly Shape[] = ['top-down', 'inverted', 'sandwich'];
const MEASURES: readonly Measure[] = ['cost', 'share'];
const MARK = '#flame?';

/** What the address says; anything that makes no sense is left out. */
export function readAddress(hash: string): Partial<Address> {
  if (!hash.startsWith(MARK)) return {};
  const said = new URLSearchParams(hash.slice(MARK.length));
  const one = <T extends string>(key: string, all: readonly T[]) =>
    all.find((value) => value === said.get(key));
  const number = (text: string) => (/^\d{1,9}$/.test(text) ? [Number(text)] : []);
  const [side, shape, measure] = [
    one('side', SIDES),
    one('tree', SHAPES),
    one('numbers', MEASURES),
  ];
  return {
    ...(side === undefined ? {} : { side }),
    ...(shape === undefined ? {} : { shape }),
    ...(measure === undefined ? {} : { measure }),
    query: (said.get('search') ?? '').slice(0, 1000),
    frame: number(said.get('function') ?? '')[0],
    zoom: (said.get('zoom') ?? '').split('.').flatMap(number),
  };
}

export function writeAddress({ side, shape, measure, query, frame, zoom }: Address): void {
  const said = new URLSearchParams({ side, tree: shape, numbers: measure });
  if (query !== '') said.set('search', query);
  if (frame !== undefined) said.set('function', String(frame));
  if (zoom.length > 0) said.set('zoom', zoom.join('.'));
  try {
    history.replaceState(null, '', `${MARK}${said}`);
  } catch {
    // Some browsers refuse it to a file on disk, and after very many in a short time.
  }
}

export function framesTo(tree: Tree, node: number): number[] {
  const path: number[] = [];
  for (let at = node; at >= 0 && tree.parent(at) >= 0; at = tree.parent(at))
    path.push(tree.frame(at));
  return path.reverse();
}

/** The node that frames lead to; the last that there is, where they lead nowhere. */
export function nodeAt(tree: Tree, frames: readonly number[]): number {
  let node = tree.root;
  for (const frame of frames) {
    let child = tree.firstChild(node);
    while (child >= 0 && tree.frame(child) !== frame) child = tree.nextSibling(child);
    if (child < 0) return node;
    node = child;
  }
  return node;
}

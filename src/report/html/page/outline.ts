/**
 * The picture for readers of a screen: the focused frame with those above it and those next below
 * it, as a tree of items. Only these exist; they are made anew as the focus moves.
 */
import { element } from './dom.js';
import { depthOf, type Place } from './picture.js';

/** So many children are told of; arrow keys reach the others. */
const MOST_CHILDREN = 30;

/**
 * @param describe a node of the focused panel, in words
 * @returns the id of the focused item
 */
export function tellOutline(
  holder: HTMLElement,
  { panel, node }: Place,
  describe: (node: number) => string,
): string {
  const { tree } = panel;
  const path: number[] = [];
  for (let above = tree.parent(node); above >= 0; above = tree.parent(above)) path.push(above);
  const depth = depthOf(tree, node);
  const children: number[] = [];
  let child = tree.firstChild(node);
  for (; child >= 0 && children.length < MOST_CHILDREN; child = tree.nextSibling(child)) {
    children.push(child);
  }
  const item = (of: number, level: number, isExpanded: boolean | undefined, at?: number) => {
    const made = element('div', '', describe(of));
    made.setAttribute('role', 'treeitem');
    made.setAttribute('aria-level', String(level + 1));
    made.setAttribute('aria-selected', String(of === node));
    if (isExpanded !== undefined) made.setAttribute('aria-expanded', String(isExpanded));
    if (at !== undefined) {
      made.setAttribute('aria-posinset', String(at + 1));
      made.setAttribute('aria-setsize', child >= 0 ? '-1' : String(children.length));
    }
    if (of === node) made.id = 'flame-item';
    return made;
  };
  holder.replaceChildren(
    ...path.reverse().map((above, level) => item(above, level, true)),
    item(node, depth, children.length > 0 ? true : undefined),
    ...children.map((below, at) =>
      item(below, depth + 1, tree.hasChildren(below) ? false : undefined, at),
    ),
  );
  return 'flame-item';
}

/** Keys of the flame graph, and where they lead. */
import type { Tree } from '../../flame/trees.js';
import type { Panel, Place } from './picture.js';

export type Move = 'up' | 'down' | 'left' | 'right' | 'home';
export type Key = Move | 'enter' | 'out' | 'sandwich';

const KEYS: Readonly<Record<string, Key>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'home',
  Enter: 'enter',
  '+': 'enter',
  Escape: 'out',
  Backspace: 'out',
  '-': 'out',
  s: 'sandwich',
};

export function keyOf(event: KeyboardEvent): Key | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
}

/** Up and down lead where they lead in the picture; left and right to what is beside. */
export function moved(panels: readonly Panel[], place: Place, move: Move): Place {
  const { panel, node } = place;
  const { tree, isUpward } = panel;
  const first = panels[0] as Panel;
  switch (move) {
    case 'home':
      return { panel: first, node: first.tree.root };
    case 'left':
    case 'right': {
      const beside = move === 'right' ? tree.nextSibling(node) : siblingBefore(tree, node);
      return beside < 0 ? place : { panel, node: beside };
    }
    default: {
      const isAway = (move === 'up') === isUpward;
      if (isAway) {
        const child = tree.firstChild(node);
        return child < 0 ? place : { panel, node: child };
      }
      const above = tree.parent(node);
      if (above > 0 || (above === 0 && !isUpward)) return { panel, node: above };
      // Callers and callees meet at the function.
      if (isUpward) return { panel: first, node: first.tree.root };
      const upward = panels.find((other) => other.isUpward);
      const caller = upward?.tree.firstChild(upward.tree.root) ?? -1;
      return upward === undefined || caller < 0 ? place : { panel: upward, node: caller };
    }
  }
}

function siblingBefore(tree: Tree, node: number): number {
  const above = tree.parent(node);
  let before = -1;
  let each = above < 0 ? -1 : tree.firstChild(above);
  for (; each >= 0 && each !== node; each = tree.nextSibling(each)) before = each;
  return before;
}

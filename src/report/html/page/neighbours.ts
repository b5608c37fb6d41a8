/** Who calls a function and what it calls, as two lists beside its sandwich. */
import type { FlameData } from '../../flame/decode.js';
import type { Scale } from '../../flame/measure.js';
import type { Tree } from '../../flame/trees.js';
import { button, byId, element } from './dom.js';
import type { Panel } from './picture.js';
import { wordsOf } from './words.js';

const MOST = 12;

/** @param panels of the function's sandwich, callees first; undefined: no function is looked at */
export function tellNeighbours(
  data: FlameData,
  scale: Scale,
  panels: readonly Panel[] | undefined,
  show: (frame: number) => void,
): void {
  const holder = byId('flame-neighbours');
  holder.hidden = panels === undefined;
  const [below, above] = panels ?? [];
  if (below === undefined || above === undefined) {
    holder.replaceChildren();
    return;
  }
  holder.replaceChildren(
    list('Called by', 'nothing that was seen', above.tree),
    list('Calls', 'nothing that was seen', below.tree),
  );

  function list(title: string, nothing: string, tree: Tree): HTMLElement {
    const part = element('div');
    part.append(element('h3', '', title));
    const items = element('ul');
    let [count, rest] = [0, 0];
    for (let node = tree.firstChild(tree.root); node >= 0; node = tree.nextSibling(node)) {
      count += 1;
      if (count > MOST) {
        rest += 1;
        continue;
      }
      const other = tree.frame(node);
      const words = wordsOf(data, scale, other, tree.base(node), tree.head(node));
      const open = button('', () => show(other), 'in-flame');
      open.append(element('code', '', words.name));
      const item = element('li');
      const way = words.mark === 'new' || words.mark === 'more' ? 'more' : 'less';
      item.append(
        open,
        element('span', '', words.amount),
        element('span', words.mark === 'same' ? 'quiet' : way, words.change),
      );
      items.append(item);
    }
    if (count === 0) items.append(element('li', 'quiet', nothing));
    if (rest > 0) items.append(element('li', 'quiet', `and ${rest} more`));
    part.append(items);
    return part;
  }
}

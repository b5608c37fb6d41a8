/** The flame graph: what the reader chose, and everything that follows from it. */
import type { FlameData } from '../../flame/decode.js';
import { type Found, functionCosts, search } from '../../flame/functions.js';
import type { Side } from '../../flame/layout.js';
import {
  firstMeasure,
  formatValues,
  type Measure,
  type Scale,
  scaleOf,
} from '../../flame/measure.js';
import type { Tree } from '../../flame/trees.js';
import { framesTo, nodeAt, readAddress, writeAddress } from './address.js';
import { button, byId, choose, element, onChoice } from './dom.js';
import { keyOf, moved } from './keys.js';
import { tellNeighbours } from './neighbours.js';
import { tellOutline } from './outline.js';
import { Painter, ROW } from './painter.js';
import {
  depthOf,
  type Panel,
  Picture,
  type Place,
  placeAt,
  rowOf,
  type Shape,
  Shapes,
} from './picture.js';
import { theme } from './theme.js';
import { sentence, type Words, wordsOf } from './words.js';

/** The picture is at most this part of the window's height; below that it scrolls. */
const MOST_OF_WINDOW = 0.72;
const LEAST_HEIGHT = 6 * ROW;
/** Frames are placed for so long at once. */
const SLICE_MS = 8;

export class Flame {
  readonly #data: FlameData;
  readonly #shapes: Shapes;
  readonly #painter: Painter;
  readonly #view = byId('flame-view');
  readonly #sizer = byId('flame-sizer');
  readonly #canvas = byId<HTMLCanvasElement>('flame-canvas');
  readonly #tip = byId('flame-tip');
  readonly #input = byId<HTMLInputElement>('flame-search');
  #side: Side = 'head';
  #shape: Shape = 'top-down';
  #measure: Measure;
  #scale: Scale;
  #frame: number | undefined;
  /** Functions whose sandwich was looked at before. */
  #visited: number[] = [];
  #zoomed = 0;
  #panels: readonly Panel[];
  #focus: Place;
  #hover: Place | undefined;
  #found: Found | undefined;
  #picture: Picture | undefined;
  #width = 0;
  #awaitsPaint = false;

  constructor(data: FlameData) {
    this.#data = data;
    this.#shapes = new Shapes(data);
    this.#painter = new Painter(this.#canvas);
    const said = readAddress(location.hash);
    const isComparison = data.baseSide !== undefined;
    this.#side = isComparison ? (said.side ?? 'difference') : 'head';
    this.#measure = said.measure ?? firstMeasure(data);
    this.#scale = scaleOf(data, this.#measure);
    this.#shape = said.shape ?? 'top-down';
    if (said.frame !== undefined && said.frame < data.frames.length) this.#frame = said.frame;
    if (this.#shape === 'sandwich') this.#frame ??= this.#mostChanged();
    this.#panels = this.#shapes.panels(this.#shape, this.#frame ?? 0);
    this.#zoomed = this.#shape === 'sandwich' ? 0 : nodeAt(this.#tree(), said.zoom ?? []);
    this.#focus = this.#placeOf(this.#zoomed);
    this.#input.value = said.query ?? '';
    if (this.#input.value !== '') this.#found = search(data, this.#input.value);
    choose('flame-side', this.#side);
    choose('flame-shape', this.#shape);
    choose('flame-measure', this.#measure);
    this.#listen();
    this.#changed();
    this.#paint();
    performance.mark('flame-picture');
    // The largest step of the other shape, while nobody waits for it.
    setTimeout(() => {
      const [leaves] = this.#shapes.panels('inverted', 0);
      leaves?.tree.firstChild(leaves.tree.root);
    }, 300);
  }

  /** Draws again, for instance in other colours. */
  repaint(): void {
    if (this.#awaitsPaint) return;
    this.#awaitsPaint = true;
    requestAnimationFrame(() => {
      this.#awaitsPaint = false;
      this.#paint();
    });
  }

  /** Callers and callees of a function. */
  show(frame: number): void {
    this.#visit(frame);
    byId('flame-heading').scrollIntoView({ block: 'start' });
    this.#view.focus({ preventScroll: true });
  }

  #listen(): void {
    onChoice('flame-side', (side) => {
      this.#side = side as Side;
      this.#changed();
    });
    onChoice('flame-measure', (measure) => {
      this.#measure = measure as Measure;
      this.#scale = scaleOf(this.#data, this.#measure);
      this.#changed();
    });
    onChoice('flame-shape', (shape) => this.#reshape(shape as Shape));
    this.#input.addEventListener('input', () => this.#search());
    this.#input.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        this.#input.value = '';
        this.#search();
        this.#view.focus();
      }
    });
    const view = this.#view;
    view.addEventListener('keydown', (event) => this.#key(event));
    view.addEventListener('scroll', () => this.repaint(), { passive: true });
    view.addEventListener('focus', () => this.repaint());
    view.addEventListener('blur', () => this.repaint());
    this.#canvas.addEventListener('mousemove', (event) => this.#point(event));
    this.#canvas.addEventListener('mouseleave', () => this.#leave());
    this.#canvas.addEventListener('click', (event) => this.#click(event));
    document.addEventListener('keydown', (event) => {
      const inField = event.target instanceof HTMLInputElement && event.target.type === 'search';
      if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      this.#input.focus();
    });
    new ResizeObserver(() => {
      if (this.#view.clientWidth === this.#width) return;
      this.#place();
      this.repaint();
    }).observe(view);
  }

  #tree(): Tree {
    return (this.#panels[0] as Panel).tree;
  }

  #placeOf(node: number): Place {
    return { panel: this.#panels[0] as Panel, node };
  }

  /** The function of the service whose cost changed most; the costliest of a profile alone. */
  #mostChanged(): number {
    const costs = functionCosts(this.#data);
    const { baseFactor, headFactor, isComparison } = this.#scale;
    const isOwn = this.#data.frames.some(({ origin }) => origin === 'app');
    let [best, most] = [1, -1];
    this.#data.frames.forEach(({ origin }, frame) => {
      if (origin === undefined || (isOwn && origin !== 'app')) return;
      const head = (costs.head[frame] as number) * headFactor;
      const size = isComparison
        ? Math.abs(head - (costs.base[frame] as number) * baseFactor)
        : (costs.selfHead[frame] as number);
      if (size > most) [best, most] = [frame, size];
    });
    return Math.min(best, this.#data.frames.length - 1);
  }

  #reshape(shape: Shape): void {
    if (shape === 'sandwich') {
      const chosen = this.#focus.panel.tree.frame(this.#focus.node);
      this.#visit(chosen > 0 ? chosen : (this.#frame ?? this.#mostChanged()));
      return;
    }
    this.#shape = shape;
    this.#frame = undefined;
    this.#visited = [];
    this.#panels = this.#shapes.panels(shape, 0);
    this.#zoom(0);
  }

  #visit(frame: number): void {
    if (this.#shape === 'sandwich' && this.#frame !== undefined && this.#frame !== frame) {
      this.#visited = [...this.#visited.slice(-9), this.#frame];
    }
    this.#shape = 'sandwich';
    this.#frame = frame;
    choose('flame-shape', 'sandwich');
    this.#panels = this.#shapes.panels('sandwich', frame);
    this.#zoom(0);
  }

  #zoom(node: number): void {
    this.#zoomed = node;
    this.#focus = this.#placeOf(node);
    this.#hover = undefined;
    this.#changed();
    this.#reveal();
  }

  /** Into a frame; in a sandwich, to the function. */
  #enter({ panel, node }: Place): void {
    const frame = panel.tree.frame(node);
    if (this.#shape !== 'sandwich') this.#zoom(node);
    else if (frame > 0) this.#visit(frame);
  }

  #out(): void {
    if (this.#shape === 'sandwich') {
      const before = this.#visited.pop();
      if (before !== undefined) {
        this.#frame = undefined;
        this.#visit(before);
        return;
      }
      choose('flame-shape', 'top-down');
      this.#reshape('top-down');
      return;
    }
    const above = this.#tree().parent(this.#zoomed);
    if (above >= 0) this.#zoom(above);
  }

  #search(): void {
    const query = this.#input.value.trim();
    this.#found = query === '' ? undefined : search(this.#data, query);
    this.#tellFound();
    this.#remember();
    this.repaint();
  }

  #tellFound(): void {
    const found = this.#found;
    const status = byId('flame-found');
    if (found === undefined) {
      status.textContent = '';
      return;
    }
    const share = scaleOf(this.#data, 'share');
    const { base, head } = {
      base: found.base * share.baseFactor,
      head: found.head * share.headFactor,
    };
    const matched = share.isComparison
      ? formatValues(share, { base, head })
      : `${(head * 100).toFixed(1)} %`;
    status.textContent =
      found.functions === 0
        ? 'nothing found'
        : `${found.functions} ${found.functions === 1 ? 'function' : 'functions'}, ${matched} of everything`;
  }

  /** After any choice: places, texts and the address. */
  #changed(): void {
    this.#place();
    this.#tellPath();
    this.#tellFocus();
    this.#tellFound();
    tellNeighbours(
      this.#data,
      this.#scale,
      this.#shape === 'sandwich' ? this.#panels : undefined,
      (frame) => this.#visit(frame),
    );
    byId('flame-legend').dataset.side = this.#scale.isComparison ? this.#side : 'head';
    this.#remember();
    this.repaint();
  }

  #place(): void {
    this.#width = this.#view.clientWidth;
    const shown = new Picture(this.#panels, this.#zoomed, this.#side, this.#scale, this.#width);
    this.#picture = shown;
    this.#grow(shown);
  }

  /** A slice at a time, so that keys and clicks are answered in between. */
  #grow(shown: Picture): void {
    if (shown !== this.#picture) return;
    shown.grow(SLICE_MS);
    const whole = shown.rows * ROW;
    const most = Math.max(LEAST_HEIGHT, Math.floor(innerHeight * MOST_OF_WINDOW));
    const height = Math.min(Math.max(whole, LEAST_HEIGHT), most);
    this.#view.style.height = `${height + 2}px`;
    this.#sizer.style.height = `${whole}px`;
    this.#canvas.style.height = `${Math.min(height, Math.max(whole, 1))}px`;
    this.#view.setAttribute('aria-busy', String(!shown.isWhole));
    this.repaint();
    if (!shown.isWhole) setTimeout(() => this.#grow(shown));
    else if (this.#shape === 'sandwich') this.#reveal();
  }

  #paint(): void {
    const shown = this.#picture;
    if (shown === undefined) return;
    this.#painter.paint({
      data: this.#data,
      picture: shown,
      scale: this.#scale,
      side: this.#side,
      theme: theme(),
      found: this.#found?.frames,
      focus: this.#focus,
      hover: this.#hover,
      width: this.#width,
      height: this.#canvas.clientHeight,
      scrollTop: this.#view.scrollTop,
    });
  }

  #wordsOf({ panel: { tree }, node }: Place): Words {
    return wordsOf(this.#data, this.#scale, tree.frame(node), tree.base(node), tree.head(node));
  }

  #tellFocus(): void {
    const words = this.#wordsOf(this.#focus);
    const line = byId('flame-focus');
    line.replaceChildren(
      element('code', '', words.name),
      element('span', 'quiet', words.path === '' ? ' ' : ` ${words.path} `),
      element('span', '', `${words.amount} `),
      element('span', wayOf(words), words.change),
    );
    const id = tellOutline(byId('flame-outline'), this.#focus, (node) =>
      sentence(this.#wordsOf({ panel: this.#focus.panel, node })),
    );
    this.#view.setAttribute('aria-activedescendant', id);
  }

  /** The way from the root to what is zoomed into, each step a button. */
  #tellPath(): void {
    const holder = byId('flame-path');
    const list = element('ol');
    const add = (text: string, go: (() => void) | undefined) => {
      const item = element('li');
      if (go === undefined) {
        const here = element('span', '', text);
        here.setAttribute('aria-current', 'true');
        item.append(here);
      } else item.append(button(text, go));
      list.append(item);
    };
    if (this.#shape === 'sandwich') {
      const name = (frame: number) => this.#data.frames[frame]?.name ?? '';
      add('everything', () => {
        choose('flame-shape', 'top-down');
        this.#reshape('top-down');
      });
      for (const frame of this.#visited.slice(-3)) add(name(frame), () => this.#visit(frame));
      add(name(this.#frame ?? 0), undefined);
    } else {
      const tree = this.#tree();
      const path: number[] = [];
      for (let at = this.#zoomed; at >= 0; at = tree.parent(at)) path.push(at);
      const steps = path.reverse();
      // The first and the last few; a deep stack has too many.
      steps.forEach((node, index) => {
        if (index > 0 && index < steps.length - 5) {
          if (index === 1) list.append(element('li', '', '…'));
          return;
        }
        const words = this.#wordsOf(this.#placeOf(node));
        add(words.name, node === this.#zoomed ? undefined : () => this.#zoom(node));
      });
    }
    holder.replaceChildren(list);
  }

  #remember(): void {
    const isSandwich = this.#shape === 'sandwich';
    writeAddress({
      side: this.#side,
      shape: this.#shape,
      measure: this.#measure,
      query: this.#input.value.trim(),
      frame: isSandwich ? this.#frame : undefined,
      zoom: isSandwich ? [] : framesTo(this.#tree(), this.#zoomed),
    });
  }

  #at(event: MouseEvent): Place | undefined {
    const box = this.#canvas.getBoundingClientRect();
    const row = Math.floor((event.clientY - box.top + this.#view.scrollTop) / ROW);
    return this.#picture && placeAt(this.#picture, row, event.clientX - box.left);
  }

  #point(event: MouseEvent): void {
    const place = this.#at(event);
    const isOther =
      place?.node !== this.#hover?.node || place?.panel.tree !== this.#hover?.panel.tree;
    this.#hover = place;
    this.#canvas.classList.toggle('is-over', place !== undefined);
    if (place === undefined) {
      this.#tip.hidden = true;
    } else {
      if (isOther) {
        const words = this.#wordsOf(place);
        this.#tip.replaceChildren(
          element('code', '', words.name),
          element('span', 'path', words.path),
          element('span', '', words.amount),
          element('span', wayOf(words), words.change),
        );
        this.#tip.hidden = false;
      }
      const { offsetWidth, offsetHeight } = this.#tip;
      const left = Math.min(event.clientX + 14, innerWidth - offsetWidth - 8);
      const below = event.clientY + 18;
      const top = below + offsetHeight > innerHeight ? event.clientY - offsetHeight - 12 : below;
      this.#tip.style.left = `${Math.max(8, left)}px`;
      this.#tip.style.top = `${Math.max(8, top)}px`;
    }
    if (isOther) this.repaint();
  }

  #leave(): void {
    this.#tip.hidden = true;
    this.#hover = undefined;
    this.repaint();
  }

  #click(event: MouseEvent): void {
    const place = this.#at(event);
    if (place === undefined) return;
    this.#view.focus({ preventScroll: true });
    this.#tip.hidden = true;
    // What is zoomed into already is only looked at.
    const isZoomed = place.panel === this.#panels[0] && place.node === this.#zoomed;
    if (this.#shape !== 'sandwich' && isZoomed) {
      this.#focus = place;
      this.#tellFocus();
      this.repaint();
    } else this.#enter(place);
  }

  #key(event: KeyboardEvent): void {
    const key = keyOf(event);
    if (key === undefined) return;
    event.preventDefault();
    switch (key) {
      case 'enter':
        this.#enter(this.#focus);
        return;
      case 'out':
        this.#out();
        return;
      case 'sandwich': {
        const frame = this.#focus.panel.tree.frame(this.#focus.node);
        if (frame > 0) this.#visit(frame);
        return;
      }
      default: {
        this.#focus = moved(this.#panels, this.#focus, key);
        // What lies above the zoomed frame, or beside it, is looked at whole.
        this.#tellFocus();
        this.#reveal();
        this.repaint();
      }
    }
  }

  /** Scrolls the focused frame into view. */
  #reveal(): void {
    const { panel, node } = this.#focus;
    const laid = this.#picture?.panels.find(({ tree }) => tree === panel.tree);
    if (laid === undefined) return;
    const top = rowOf(laid, depthOf(panel.tree, node)) * ROW;
    const { scrollTop, clientHeight } = this.#view;
    if (top < scrollTop + ROW) this.#view.scrollTop = Math.max(0, top - 2 * ROW);
    else if (top + 2 * ROW > scrollTop + clientHeight) {
      this.#view.scrollTop = top + 3 * ROW - clientHeight;
    }
  }
}

function wayOf({ mark }: Words): string {
  if (mark === 'same') return '';
  return mark === 'new' || mark === 'more' ? 'more' : 'less';
}

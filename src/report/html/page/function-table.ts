/** The table of functions: sorted, filtered and counted as the reader likes. */
import type { PageChange, PageData, PageFunction } from '../data.js';
import { button, byId, element, onChoice, radios } from './dom.js';
import { compared, nextOrder, type Order, tellOrder } from './sorting.js';

const FIRST = 50;
const VERDICTS = ['unchanged', 'contaminated', 'inconclusive', 'improved', 'regressed'];

/** @param show a function in the flame graph; undefined where there is none */
export function initFunctionTable(
  data: PageData,
  show: ((frame: number) => void) | undefined,
): void {
  const table = byId<HTMLTableElement>('functions');
  const body = table.tBodies[0] as HTMLTableSectionElement;
  const headings = Array.from(table.querySelectorAll<HTMLElement>('th[data-key]'));
  const status = byId('function-status');
  const showAll = byId<HTMLButtonElement>('show-all');
  const filter = byId<HTMLInputElement>('function-filter');
  const onlyApplication = byId<HTMLInputElement>('only-application');
  const isSingle = data.kind === 'single';
  let counted: 'self' | 'total' =
    radios('counted').find(({ checked }) => checked)?.value === 'self' ? 'self' : 'total';
  let order: Order = { key: isSingle ? 'total' : 'effect', direction: 'descending' };
  let isWhole = false;

  const value = (row: PageFunction): string | number => {
    const change = row[counted];
    switch (order.key) {
      case 'name':
        return row.name.toLowerCase();
      case 'category':
        return row.category.toLowerCase();
      case 'base':
        return change.base;
      case 'effect':
        // By size, whichever way it went.
        return Math.abs(change.effect);
      case 'verdict':
        return VERDICTS.indexOf(row.verdict);
      default:
        return change.head;
    }
  };

  const rowOf = (row: PageFunction, largest: number): HTMLTableRowElement => {
    const change = row[counted];
    const line = element('tr');
    const name = element('th', 'name');
    name.scope = 'row';
    const { frame } = row;
    if (frame !== undefined && show !== undefined) {
      const open = button('', () => show(frame), 'in-flame');
      open.title = 'Callers and callees in the flame graph';
      open.append(element('code', '', row.name));
      name.append(open);
    } else name.append(element('code', '', row.name));
    if (row.presence !== 'both') name.append(element('span', 'mark', row.presence));
    name.append(element('span', 'path', row.path));
    const bars = element('td', 'bar-cell');
    if (!isSingle) {
      bars.append(divergingBar(change, largest));
      line.append(
        name,
        element('td', 'number', change.before),
        element('td', 'number', `→ ${change.after}`),
        element('td', `number ${change.way}`, change.change),
        bars,
        element('td', 'number', change.shares),
        element('td', '', row.category),
      );
      if (row.verdict !== '') {
        line.append(element('td', `verdict verdict-${row.verdict}`, row.verdict));
      }
    } else {
      bars.append(bar(0, largest === 0 ? 0 : (change.head / largest) * 100, 'neutral'));
      line.append(
        name,
        element('td', 'number', row.self.after),
        element('td', 'number', row.total.after),
        bars,
        element('td', 'number', change.shares),
        element('td', '', row.category),
      );
    }
    return line;
  };

  const render = () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const matching = data.functions.filter((row) => {
      if (onlyApplication.checked && !row.isApplication) return false;
      const text =
        `${row.name} ${row.path} ${row.category} ${row.presence} ${row.verdict}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const rows = matching.map((row) => ({ row, value: value(row) }));
    rows.sort((a, b) => compared(a.value, b.value, order));
    const shown = isWhole ? rows : rows.slice(0, FIRST);
    const size = ({ [counted]: change }: PageFunction) =>
      !isSingle ? Math.abs(change.effect) : change.head;
    const largest = data.functions.reduce((most, row) => Math.max(most, size(row)), 0);
    body.replaceChildren(...shown.map(({ row }) => rowOf(row, largest)));
    status.textContent = `${shown.length} of ${data.functions.length} functions shown`;
    showAll.hidden = shown.length === matching.length;
    showAll.textContent = `Show all ${matching.length}`;
    tellOrder(headings, order);
  };

  for (const heading of headings) {
    const key = heading.dataset.key as string;
    heading.querySelector('button')?.addEventListener('click', () => {
      // One alone has a column for either way of counting.
      if (key === 'self' || key === 'total') counted = key;
      order = nextOrder(order, key, key === 'name' || key === 'category');
      render();
    });
  }
  onChoice('counted', (chosen) => {
    counted = chosen === 'self' ? 'self' : 'total';
    render();
  });
  filter.addEventListener('input', render);
  onlyApplication.addEventListener('change', render);
  const showWhole = () => {
    isWhole = true;
    render();
  };
  showAll.addEventListener('click', showWhole);
  // Paper has no button to show the rest.
  addEventListener('beforeprint', showWhole);
  render();
}

function divergingBar({ effect, way }: PageChange, largest: number): SVGElement {
  const length = largest === 0 ? 0 : (Math.abs(effect) / largest) * 50;
  const drawn = bar(effect < 0 ? 50 - length : 50, length, way);
  drawn.append(svg('line', { x1: '50%', x2: '50%', y1: '0', y2: '12', class: 'axis' }));
  return drawn;
}

/** In per cent of the cell. */
function bar(start: number, length: number, className: string): SVGElement {
  const drawn = svg('svg', { width: '100%', height: '12', 'aria-hidden': 'true' });
  drawn.append(
    svg('rect', { x: `${start}%`, y: '1', width: `${length}%`, height: '10', class: className }),
  );
  return drawn;
}

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

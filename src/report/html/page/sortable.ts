/** Makes tables that stand in the page already sortable, and long ones filterable. */
import { button, element } from './dom.js';
import { compared, nextOrder, type Order, tellOrder } from './sorting.js';

/** From so many rows on, a filter is worth its place. */
const FILTER_FROM = 8;

export function initSortable(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) {
    const body = table.tBodies[0];
    const headings = table.tHead?.rows[0]?.cells;
    if (body === undefined || headings === undefined || body.rows.length < 2) continue;
    makeSortable(table, body, Array.from(headings));
    if (body.rows.length >= FILTER_FROM) addFilter(table, body);
  }
}

function makeSortable(
  table: HTMLTableElement,
  body: HTMLTableSectionElement,
  headings: readonly HTMLTableCellElement[],
): void {
  let order: Order | undefined;
  headings.forEach((heading, column) => {
    // A heading for ears alone stands above a picture.
    if (heading.textContent === '' || heading.querySelector('.visually-hidden') !== null) return;
    const isText = !heading.classList.contains('number');
    heading.dataset.key = String(column);
    const sort = button(heading.textContent, () => {
      order = nextOrder(order, String(column), isText);
      const rows = Array.from(body.rows, (row) => ({
        row,
        value: sortValue(row.cells[column], isText),
      }));
      rows.sort((a, b) => compared(a.value, b.value, order as Order));
      body.append(...rows.map(({ row }) => row));
      tellOrder(headings, order);
    });
    heading.replaceChildren(sort);
  });
  table.classList.add('is-sorted');
}

/** A cell's text, or the last number in it: of `before → after`, after. */
function sortValue(cell: HTMLTableCellElement | undefined, isText: boolean): string | number {
  const text = cell?.textContent?.trim() ?? '';
  if (isText) return text.toLowerCase();
  const numbers = text.replaceAll(',', '').match(/[−-]?\d+(?:\.\d+)?/g);
  const last = numbers?.at(-1);
  return last === undefined ? Number.NEGATIVE_INFINITY : Number(last.replace('−', '-'));
}

function addFilter(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const label = element('label', 'table-filter', 'Filter ');
  const input = element('input');
  input.type = 'search';
  const status = element('span', 'quiet');
  status.setAttribute('role', 'status');
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of body.rows) {
      const text = (row.textContent ?? '').toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    status.textContent = words.length === 0 ? '' : `${shown} of ${body.rows.length} rows shown`;
  });
  label.append(input);
  const controls = element('div', 'controls');
  controls.append(label, status);
  (table.closest('.scroll') ?? table).before(controls);
}

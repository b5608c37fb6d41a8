/** What is sorted by: buttons in the headings of a table, and the order in `aria-sort`. */

export type Direction = 'ascending' | 'descending';

export interface Order {
  readonly key: string;
  readonly direction: Direction;
}

/** The order after a click: what begins with texts goes up first, numbers go down first. */
export function nextOrder(order: Order | undefined, key: string, isText: boolean): Order {
  const first: Direction = isText ? 'ascending' : 'descending';
  const second: Direction = isText ? 'descending' : 'ascending';
  return { key, direction: order?.key === key && order.direction === first ? second : first };
}

export function tellOrder(headings: Iterable<HTMLElement>, order: Order): void {
  for (const heading of headings) {
    if (heading.dataset.key === order.key) heading.setAttribute('aria-sort', order.direction);
    else heading.removeAttribute('aria-sort');
  }
}

export function compared<T extends string | number>(
  left: T,
  right: T,
  { direction }: Order,
): number {
  if (left === right) return 0;
  return (left < right ? -1 : 1) * (direction === 'descending' ? -1 : 1);
}

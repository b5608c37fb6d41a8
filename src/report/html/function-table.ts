/** The frame of the table of functions; the page's script fills it from the data. */
import type { PageData } from './data.js';
import { attribute, section } from './elements.js';
import { escapeHtml } from './escape.js';

type Column = readonly [key: string, heading: string, className: string];

const BAR: Column = ['', '<span class="visually-hidden">As a bar</span>', 'bar-cell'];

const COLUMNS: Readonly<Record<PageData['kind'], readonly Column[]>> = {
  decided: [
    ['name', 'Function', 'name'],
    ['base', 'Before, ms', 'number'],
    ['head', 'After, ms', 'number'],
    ['effect', 'Change', 'number'],
    BAR,
    ['', 'Share of the total', 'number'],
    ['category', 'Kind of work', ''],
    ['verdict', 'Verdict', ''],
  ],
  compared: [
    ['name', 'Function', 'name'],
    ['base', 'Before', 'number'],
    ['head', 'After', 'number'],
    ['effect', 'Change', 'number'],
    BAR,
    ['', 'Share lies between', 'number'],
    ['category', 'Kind of work', ''],
  ],
  single: [
    ['name', 'Function', 'name'],
    ['self', 'Itself', 'number'],
    ['total', 'With what it calls', 'number'],
    BAR,
    ['', 'Share of the total', 'number'],
    ['category', 'Kind of work', ''],
  ],
};

/** @param lead what the numbers are; text */
export function functionTable(kind: PageData['kind'], lead: string): string {
  const head = COLUMNS[kind].map(([key, heading, className]) =>
    key === ''
      ? `<th scope="col"${attribute(className)}>${heading}</th>`
      : `<th scope="col"${attribute(className)} data-key="${key}"><button type="button">${heading}</button></th>`,
  );
  return section(
    'function-heading',
    'Functions',
    [
      `<p class="quiet">${escapeHtml(lead)}</p>`,
      `<noscript><p>This table needs JavaScript${kind === 'decided' ? '; result.json holds the same rows' : ''}.</p></noscript>`,
      '<div class="controls">',
      ...(kind === 'single'
        ? []
        : [
            '<fieldset class="choices"><legend>Count</legend>',
            '<label><input type="radio" name="counted" value="total" checked> with what it calls</label>',
            '<label><input type="radio" name="counted" value="self"> itself only</label>',
            '</fieldset>',
          ]),
      '<label>Filter <input type="search" id="function-filter" placeholder="name, file, kind of work" aria-controls="functions"></label>',
      '<label><input type="checkbox" id="only-application" aria-controls="functions"> only the service’s own</label>',
      '<span class="quiet" id="function-status" role="status"></span>',
      '</div>',
      '<div class="scroll" role="region" tabindex="0" aria-label="Functions">',
      '<table id="functions">',
      `<thead><tr>${head.join('')}</tr></thead>`,
      '<tbody></tbody>',
      '</table>',
      '</div>',
      '<button type="button" class="all" id="show-all" hidden>Show all</button>',
    ].join('\n'),
  );
}

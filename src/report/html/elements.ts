/** The pieces that the page's sections are made of; what they are given is HTML already. */
import type { Verdict } from '../../compare/types.js';

/** A section with its heading; an empty one is left away. */
export function section(id: string, title: string, content: string): string {
  if (content === '') return '';
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${content}\n</section>`;
}

/** A table that scrolls sideways by itself, reachable by keyboard. Cells are HTML already. */
export function table(
  label: string,
  columns: readonly (readonly [heading: string, className?: string])[],
  rows: readonly { readonly cells: readonly string[]; readonly className?: string }[],
  className = '',
): string {
  const head = columns
    .map(([heading, cell]) => `<th scope="col"${attribute(cell)}>${heading}</th>`)
    .join('');
  const body = rows.map((row) => {
    const cells = row.cells.map((cell, index) => {
      const tag = index === 0 ? 'th scope="row"' : 'td';
      return `<${tag}${attribute(columns[index]?.[1])}>${cell}</${index === 0 ? 'th' : 'td'}>`;
    });
    return `<tr${attribute(row.className)}>${cells.join('')}</tr>`;
  });
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${label}">`,
    `<table${attribute(`sortable ${className}`.trim())}>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
    '</div>',
  ].join('\n');
}

/** The class attribute, with a space before it; empty without a class. */
export function attribute(className: string | undefined): string {
  return className === undefined || className === '' ? '' : ` class="${className}"`;
}

/** An empty list is left away. */
export function list(items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

/** A part that is opened at wish. `title` is HTML already. */
export function fold(title: string, content: string): string {
  return `<details>\n<summary>${title}</summary>\n${content}\n</details>`;
}

/** Coloured by the way it went; a sign or an arrow must stand in the text already. */
export function coloured(html: string, way: 'more' | 'less' | 'neutral'): string {
  return way === 'neutral' ? html : `<span class="${way}">${html}</span>`;
}

export function verdictWord(verdict: Verdict): string {
  return `<span class="verdict verdict-${verdict}">${verdict}</span>`;
}

/** How text is laid out in the columns of a terminal. */
import Table from 'cli-table3';
import type pc from 'picocolors';
import type { Verdict } from '../../compare/types.js';
import { singleLine } from '../format.js';
import { type Phrase, phraseToText } from '../phrase.js';

export type Colours = ReturnType<typeof pc.createColors>;

/** A name has at least so many columns, whatever the width. */
const MINIMUM_NAME_WIDTH = 16;

/** The text in the colour of the verdict. */
export function paint(colours: Colours, verdict: Verdict, text: string): string {
  if (verdict === 'regressed') return colours.red(text);
  if (verdict === 'improved') return colours.green(text);
  return verdict === 'unchanged' ? text : colours.yellow(text);
}

/** Columns that the text takes; never fewer than it does. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    // Everything from Hangul on counts as wide, arrows, dashes and dots of ours excepted.
    width += (character.codePointAt(0) ?? 0) >= 0x1100 && !/[←-▿]|[‐-⁞]/u.test(character) ? 2 : 1;
  }
  return width;
}

/** The text on one line, cut in the middle until it takes at most `width` columns. */
export function fitTo(text: string, width: number): string {
  let line = singleLine(text, width);
  for (let length = width; displayWidth(line) > width && length > 1; ) {
    length -= Math.max(1, Math.ceil((displayWidth(line) - width) / 2));
    line = singleLine(text, Math.max(1, length));
  }
  return line;
}

/** A number stays with its arrow and its unit. */
const BETWEEN_WORDS = /(?<![▲▼]) (?!(?:%|ms|µs|s|Hz)(?:[^\p{L}]|$))/u;

/** Running text broken at spaces; `indent` goes before the lines after the first. */
export function wrap(text: string, width: number, indent = '', first = indent): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BETWEEN_WORDS)) {
    const start = lines.length === 0 ? first : indent;
    if (line !== '' && displayWidth(`${start}${line} ${word}`) > width) {
      lines.push(`${start}${line}`);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, `${lines.length === 0 ? first : indent}${line}`].join('\n');
}

/** A phrase as running text. */
export function phrase(value: Phrase, width: number, indent = '', first = indent): string {
  return wrap(phraseToText(value, Math.min(80, width - 10)), width, indent, first);
}

/** One entry of a list. */
export function bullet(text: string, width: number): string {
  return wrap(singleLine(text, 400), width, '  ', '- ');
}

/** A column: its heading, whether its values stand at the right, whether it gives way. */
export interface Column {
  readonly heading: string;
  readonly right?: boolean;
  readonly flexible?: boolean;
  /** Whether its values take the colour of the row's verdict. */
  readonly painted?: boolean;
}

/** Plain text, or text that knows how to make itself fit a number of columns. */
export type Cell = string | ((width: number) => string);

/** Wide enough for any name that is shown whole. */
const UNLIMITED = 1000;

function cellText(cell: Cell | undefined, width: number): string {
  return typeof cell === 'function' ? cell(width) : fitTo(cell ?? '', width);
}

/** A name with where it is, which gives way first; `mark` stays behind the name, whatever its length. */
export function placed(name: string, place: string, mark = ''): Cell {
  return (width) => {
    const shown = `${fitTo(name, width - mark.length)}${mark}`;
    const left = width - displayWidth(shown) - 3;
    return left < 8 ? shown : `${shown} (${fitTo(place, Math.min(left, 60))})`;
  };
}

export interface Row {
  readonly verdict: Verdict;
  readonly cells: readonly Cell[];
  /** Colours its painted cells, where there is no verdict. */
  readonly paint?: (text: string) => string;
}

/** Cells as plain text; colouring comes after the widths are known. */
export function grid(
  title: string,
  columns: readonly Column[],
  rows: readonly Row[],
  colours: Colours,
  width: number,
): string {
  if (rows.length === 0) return '';
  const gap = 2;
  const natural = columns.map((column, index) =>
    Math.max(
      ...[column.heading, ...rows.map((row) => cellText(row.cells[index], UNLIMITED))].map(
        displayWidth,
      ),
    ),
  );
  const fixed = natural.reduce(
    (sum, value, index) => sum + (columns[index]?.flexible === true ? 0 : value),
    gap * columns.length,
  );
  const flexibleWidth = Math.max(MINIMUM_NAME_WIDTH, width - fixed);
  const table = new Table({
    // biome-ignore format: one row of the frame a line.
    chars: {
      top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
      bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
      left: '  ', 'left-mid': '', mid: '', 'mid-mid': '',
      right: '', 'right-mid': '', middle: '  ',
    },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    head: columns.map((column) => colours.dim(column.heading)),
    colAligns: columns.map((column) => (column.right === true ? 'right' : 'left')),
  });
  for (const row of rows) {
    table.push(
      row.cells.map((cell, index) => {
        const text = cellText(cell, columns[index]?.flexible === true ? flexibleWidth : UNLIMITED);
        if (columns[index]?.painted !== true) return text;
        return row.paint === undefined ? paint(colours, row.verdict, text) : row.paint(text);
      }),
    );
  }
  const lines = table.toString().split('\n');
  return [colours.bold(title), ...lines.map((line) => line.trimEnd())].join('\n');
}

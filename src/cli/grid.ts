/** Tables of the commands that look at running services: no verdicts, only columns. */
import pc from 'picocolors';
import { type Cell, type Column, grid } from '../report/text/layout.js';
import { outputStyle } from './terminal.js';

/** Narrower than this the tables would be unreadable; a terminal breaks the lines then. */
const MINIMUM_WIDTH = 60;

/**
 * A table that fits the terminal, without colour where that is not wanted.
 * @returns lines, each with its end; the heading alone when there are no rows
 */
export function plainGrid(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { colour, width } = outputStyle(),
): string {
  const shown = rows.length === 0 ? [columns.map(() => '')] : rows;
  const text = grid(
    '',
    columns,
    shown.map((cells) => ({ verdict: 'unchanged', cells })),
    pc.createColors(colour),
    Math.max(MINIMUM_WIDTH, width),
  );
  // The first line is for a title.
  const lines = text.split('\n').slice(1);
  return `${(rows.length === 0 ? lines.slice(0, 1) : lines).join('\n')}\n`;
}

/** A report of profiles as text for a terminal. */
import pc from 'picocolors';
import { singleLine } from '../format.js';
import { bullet, type Cell, type Colours, grid, phrase, placed, wrap } from '../text/layout.js';
import type { Block, BlockCell } from './blocks.js';

export interface TextStyle {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Narrower than this the tables would be unreadable; a terminal breaks the lines then. */
const MINIMUM_WIDTH = 60;
const LABEL_LENGTH = 200;

/** With a line end; without colour codes unless asked for them. */
export function blocksToText(blocks: readonly Block[], style: TextStyle): string {
  const colours = pc.createColors(style.colour);
  const width = Math.max(MINIMUM_WIDTH, Math.floor(style.width) || 0);
  const paragraphs = blocks.map((block) => paragraph(block, colours, width));
  return `${paragraphs.filter((each) => each !== '').join('\n\n')}\n`;
}

function paragraph(block: Block, colours: Colours, width: number): string {
  switch (block.kind) {
    case 'heading': {
      const widest = Math.max(0, ...block.facts.map(([label]) => label.length));
      const indent = ' '.repeat(widest + 4);
      return [
        phrase(block.title, width).split('\n').map(colours.bold).join('\n'),
        ...block.facts.map(([label, value]) =>
          phrase(value, width, indent, `  ${label.padEnd(widest)}  `),
        ),
      ].join('\n');
    }
    case 'table': {
      if (block.rows.length === 0) return '';
      const table = grid(
        block.title,
        block.columns,
        block.rows.map(({ cells, effect = 0 }) => ({
          verdict: 'unchanged',
          cells: cells.map(textCell),
          paint: effect > 0 ? colours.red : effect < 0 ? colours.blue : (text) => text,
        })),
        colours,
        width,
      );
      const remarks = (block.remarks ?? []).map((each) =>
        wrap(plain(each), width, '  ').split('\n').map(colours.dim).join('\n'),
      );
      return [table, ...remarks].join('\n');
    }
    case 'list':
      if (block.items.length === 0) return '';
      return [
        colours.bold(block.title),
        ...block.items.flatMap(({ text, items }) => [
          phrase(text, width, '  ', '- '),
          ...items.map((item) => phrase(item, width, '    ', '  - ')),
        ]),
      ].join('\n');
    case 'notes':
      if (block.notes.length === 0) return '';
      return [
        colours.bold(block.title),
        ...block.notes.map((note) => bullet(plain(note), width)),
      ].join('\n');
  }
}

/** Without the marks of code. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}

function textCell(cell: BlockCell): Cell {
  if (typeof cell === 'string') return cell;
  if ('label' in cell) return singleLine(cell.label, LABEL_LENGTH);
  return placed(cell.name, cell.place, cell.mark);
}

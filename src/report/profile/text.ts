/** A report of profiles as text for a terminal. */
import pc from 'picocolors';
import type { Sentence } from '../../profile/analysis/types.js';
import {
  type Cell,
  type Colours,
  displayWidth,
  fitTo,
  grid,
  placed,
  wrap,
} from '../text/layout.js';
import type { Block, BlockCell } from './blocks.js';

export interface TextStyle {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Narrower than this the tables would be unreadable; a terminal breaks the lines then. */
const MINIMUM_WIDTH = 60;
const MOST_WIDTH = 400;
/** Columns of a label that does not give way, and of a name in a sentence. */
const LABEL_WIDTH = 40;
const NAME_WIDTH = 80;
/** A column that can be left out is, where names would have fewer columns. */
const NAME_ROOM = 20;

/** With a line end; without colour codes unless asked for them. */
export function blocksToText(blocks: readonly Block[], style: TextStyle): string {
  const colours = pc.createColors(style.colour);
  const width = Math.min(MOST_WIDTH, Math.max(MINIMUM_WIDTH, Math.floor(style.width) || 0));
  const paragraphs = blocks.map((block) => paragraph(block, colours, width));
  return `${paragraphs.filter((each) => each !== '').join('\n\n')}\n`;
}

function paragraph(block: Block, colours: Colours, width: number): string {
  switch (block.kind) {
    case 'heading': {
      const widest = Math.max(0, ...block.facts.map(([label]) => label.length));
      const indent = ' '.repeat(widest + 4);
      return [
        sentence(block.title, width).split('\n').map(colours.bold).join('\n'),
        ...block.facts.map(([label, value]) =>
          sentence(value, width, indent, `  ${label.padEnd(widest)}  `),
        ),
      ].join('\n');
    }
    case 'table':
      return block.rows.length === 0 ? '' : table(block, colours, width);
    case 'list':
      if (block.items.length === 0) return '';
      return [
        colours.bold(block.title),
        ...block.items.flatMap(({ text, items }) => [
          sentence(text, width, '  ', '- '),
          ...items.map((item) => sentence(item, width, '    ', '  - ')),
        ]),
      ].join('\n');
    case 'notes':
      if (block.notes.length === 0) return '';
      return [
        colours.bold(block.title),
        ...block.notes.map((note) => running(note, width, '- ')),
      ].join('\n');
  }
}

type TableBlock = Extract<Block, { kind: 'table' }>;

function table(block: TableBlock, colours: Colours, width: number): string {
  const kept = fittingColumns(block, width);
  const text = grid(
    block.title,
    kept.map((index) => block.columns[index] as TableBlock['columns'][number]),
    block.rows.map(({ cells, effect = 0 }) => ({
      verdict: 'unchanged',
      cells: kept.map((index) => textCell(block, cells[index] ?? '', index)),
      paint: effect > 0 ? colours.red : effect < 0 ? colours.blue : (value) => value,
    })),
    colours,
    width,
  );
  const remarks = (block.remarks ?? []).map((each) =>
    running(each, width, '  ').split('\n').map(colours.dim).join('\n'),
  );
  return [text, ...remarks].join('\n');
}

/** The columns that leave room for names; those that can be left out go from the right. */
function fittingColumns({ columns, rows }: TableBlock, width: number): number[] {
  const widths = columns.map(({ heading, flexible }, index) =>
    flexible === true
      ? NAME_ROOM
      : Math.max(
          ...[heading, ...rows.map(({ cells }) => fixedText(cells[index] ?? ''))].map(displayWidth),
        ),
  );
  const kept = columns.map((_, index) => index);
  const needed = () => kept.reduce((sum, index) => sum + 2 + (widths[index] as number), 0);
  for (let index = columns.length - 1; index >= 0 && needed() > width; index -= 1) {
    if (columns[index]?.optional === true) kept.splice(kept.indexOf(index), 1);
  }
  return kept;
}

function textCell({ columns }: TableBlock, cell: BlockCell, index: number): Cell {
  if (columns[index]?.flexible !== true || typeof cell === 'string') return fixedText(cell);
  if ('label' in cell) return (room) => fitTo(cell.label, room);
  return placed(cell.name, cell.place, cell.mark);
}

function fixedText(cell: BlockCell): string {
  if (typeof cell === 'string') return cell;
  return fitTo('label' in cell ? cell.label : cell.name, LABEL_WIDTH);
}

/** A sentence broken at spaces; `indent` goes before the lines after the first. */
function sentence(parts: Sentence, width: number, indent = '', first = indent): string {
  // Brackets and a colon may stand at a name.
  const most = Math.min(NAME_WIDTH, width - Math.max(indent.length, first.length) - 4);
  const text = parts
    .map((part) => {
      if (typeof part === 'string') return part;
      return fitTo('name' in part ? part.name : part.label, most);
    })
    .join('');
  return wrap(text, width, indent, first);
}

const NOTE_LENGTH = 400;

/** A note, without the marks of code; words that fit no line are shortened. */
function running(text: string, width: number, first: string): string {
  const words = fitTo(text, NOTE_LENGTH).replaceAll('`', '').split(' ');
  return wrap(words.map((word) => fitTo(word, width - 4)).join(' '), width, '  ', first);
}

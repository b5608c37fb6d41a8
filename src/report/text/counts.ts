/** The exact counts for a terminal. */
import type { Comparison } from '../../compare/types.js';
import {
  type CountCell,
  type CountColumnKind,
  type CountTable,
  countFunctionTable,
  endpointTable,
  packageTable,
} from '../count-tables.js';
import { countGap, countStanding, countsSummary } from '../counts.js';
import { plural } from '../format.js';
import { phraseToText } from '../phrase.js';
import { type Cell, type Colours, fitTo, grid, placed, wrap } from './layout.js';

const ROWS = 8;
/** Columns of a name that only says where, such as an endpoint. */
const PLACE_WIDTH = 24;
const NAME_LENGTH = 200;
/** Of a sentence that is not ours. */
const SENTENCE_LENGTH = 400;

/** What each side counted: one line where nothing differs, tables where something was found. */
export function counts(comparison: Comparison, colours: Colours, width: number): string {
  const { counts } = comparison;
  if (counts === null) return '';
  const standing = countStanding(counts);
  const sentences = [countsSummary(counts), ...(standing === 'same' ? [] : [countGap(counts)])];
  const summary = sentences.map((each) => phraseToText(each, SENTENCE_LENGTH)).join(' ');
  const direction = counts.verdict === 'improved' ? 'less' : 'more';
  const tables = {
    same: [],
    different: [endpointTable(counts, ROWS)],
    decided: [
      endpointTable(counts, ROWS),
      countFunctionTable(counts, direction, ROWS),
      packageTable(counts, ROWS),
    ],
  }[standing];
  return [
    wrap(summary.trim(), width),
    ...tables.map((counted) => textTable(counted, colours, width)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Headings of a terminal are short: what they are per stands in the first line. */
function shortHeading(heading: string): string {
  return heading.replace(/ per request.*$/, '').toLowerCase();
}

function textTable(counted: CountTable, colours: Colours, width: number): string {
  const { columns } = counted;
  const body = grid(
    counted.title,
    columns.map(({ heading, kind }) => ({
      heading: shortHeading(heading),
      right: kind === 'number',
      flexible: kind === 'name',
      painted: kind === 'number',
    })),
    counted.rows.map((row) => ({
      verdict: row.verdict ?? 'unchanged',
      cells: row.cells.map((cell, index) => textCell(cell, columns[index]?.kind)),
    })),
    colours,
    width,
  );
  if (body === '' || counted.hidden === 0) return body;
  return `${body}\n  and ${plural(counted.hidden, `more ${counted.noun}`)}`;
}

function textCell(cell: CountCell, kind: CountColumnKind | undefined): Cell {
  const text = phraseToText(cell.text, NAME_LENGTH);
  if (cell.below !== undefined) return placed(text, phraseToText(cell.below, NAME_LENGTH));
  return kind === 'place' || kind === 'word' ? fitTo(text, PLACE_WIDTH) : text;
}

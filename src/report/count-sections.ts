/** The exact counts in Markdown, for comment and summary. */
import type { Comparison, CountComparison } from '../compare/types.js';
import {
  type CountCell,
  type CountColumnKind,
  type CountTable,
  countCategoryTable,
  countFunctionTable,
  countMetricTable,
  endpointTable,
  oneSidedTable,
  packageTable,
  unstableTable,
} from './count-tables.js';
import { countGap, countStanding, countsSummary } from './counts.js';
import { plural, VERDICT_MARKS } from './format.js';
import { type Alignment, details, phraseToMarkdown, table } from './markdown.js';
import { type Detail, document } from './sections.js';

/**
 * What each side counted: one line where nothing differs; the totals, and the rest folded away,
 * where it is no finding; else open tables of endpoints and functions. Empty without counts.
 */
export function exactCounts(comparison: Comparison, detail: Detail): string {
  const { counts } = comparison;
  if (counts === null) return '';
  const summary = phraseToMarkdown(countsSummary(counts), detail.noteLength);
  switch (countStanding(counts)) {
    case 'same':
      return summary;
    case 'different':
      return document([bold(summary), differences(counts, detail)]);
    case 'decided':
      return document([bold(summary), findings(counts, detail), gap(counts, detail)]);
  }
}

/** The first words stand out, as those above every other table do. */
function bold(summary: string): string {
  return summary.replace(/^Exact counts/, '**Exact counts**');
}

function findings(counts: CountComparison, detail: Detail): string {
  const [first, second] =
    counts.verdict === 'improved' ? (['less', 'more'] as const) : (['more', 'less'] as const);
  return document([
    open(endpointTable(counts, detail.openRows), detail),
    open(countFunctionTable(counts, first, detail.openRows), detail),
    open(packageTable(counts, detail.openRows), detail),
    ...[
      countFunctionTable(counts, second, detail.foldedRows),
      oneSidedTable(counts, detail.foldedRows),
      countCategoryTable(counts, detail.foldedRows),
      unstableTable(counts, detail.foldedRows),
    ].map((each) => folded(each, detail)),
  ]);
}

/** What differs without being a finding: not for everybody's eyes. */
function differences(counts: CountComparison, detail: Detail): string {
  if (detail.foldedRows === 0) return '';
  const limit = detail.foldedRows;
  const body = document([
    ...[
      endpointTable(counts, limit),
      countFunctionTable(counts, 'more', limit),
      countFunctionTable(counts, 'less', limit),
      packageTable(counts, limit),
      oneSidedTable(counts, limit),
      countCategoryTable(counts, limit),
      unstableTable(counts, limit),
    ].map((each) => open(each, detail)),
    gap(counts, detail),
  ]);
  if (body === '') return '';
  const amount = plural(counts.functions.length, 'function');
  return details(`What is counted differently, without being a finding (${amount})`, body);
}

function gap(counts: CountComparison, detail: Detail): string {
  return phraseToMarkdown(countGap(counts), detail.nameLength);
}

/** Every count with its threshold, folded away; empty without counts. */
export function countMetrics(comparison: Comparison, detail: Detail): string {
  const { counts } = comparison;
  return counts === null ? '' : folded(countMetricTable(counts, detail.foldedRows), detail);
}

function open(counted: CountTable, detail: Detail): string {
  if (counted.rows.length === 0) return '';
  return document([`**${counted.title}**`, body(counted, detail)]);
}

function folded(counted: CountTable, detail: Detail): string {
  if (counted.rows.length === 0) return '';
  const amount = counted.rows.length + counted.hidden;
  return details(`${counted.title} (${amount})`, body(counted, detail));
}

const ALIGNMENTS: Readonly<Record<CountColumnKind, Alignment>> = {
  name: 'left',
  place: 'left',
  word: 'left',
  number: 'right',
};

function body(counted: CountTable, detail: Detail): string {
  const isMarked = counted.rows.some((row) => row.verdict !== undefined);
  const columns = counted.columns.map(({ heading, kind }) => [heading, ALIGNMENTS[kind]] as const);
  const rows = counted.rows.map((row) => [
    ...(isMarked ? [row.verdict === undefined ? '' : VERDICT_MARKS[row.verdict]] : []),
    ...row.cells.map((cell) => markdownCell(cell, detail)),
  ]);
  return document([
    counted.lead,
    table(isMarked ? [['', 'centre'], ...columns] : columns, rows),
    counted.hidden > 0 ? `and ${plural(counted.hidden, `more ${counted.noun}`)}` : '',
  ]);
}

function markdownCell(cell: CountCell, detail: Detail): string {
  return [cell.text, ...(cell.below === undefined ? [] : [cell.below])]
    .map((phrase) => phraseToMarkdown(phrase, detail.nameLength))
    .join('<br>');
}

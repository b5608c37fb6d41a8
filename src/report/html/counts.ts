/** The exact counts in the page. */
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
} from '../count-tables.js';
import { countGap, countStanding, countsSummary } from '../counts.js';
import { formatCount, plural } from '../format.js';
import { coloured, fold, section, table, verdictWord } from './elements.js';
import { escapeHtml, phraseToHtml } from './escape.js';
import type { Section } from './sections.js';

/** Rows of a table that stands open, and of one that is opened at wish; result.json has all. */
const OPEN_ROWS = 20;
const ROWS = 300;
const NAME_LENGTH = 200;

/** What each side counted: findings stand open, all else is opened at wish. */
export const counts: Section = ({ counts }) => {
  if (counts === null) return '';
  const isDecided = countStanding(counts) === 'decided';
  const [first, second] =
    counts.verdict === 'improved' ? (['less', 'more'] as const) : (['more', 'less'] as const);
  const findings = (limit: number): CountTable[] => [
    endpointTable(counts, limit),
    countFunctionTable(counts, first, limit),
    packageTable(counts, limit),
  ];
  const opened = isDecided ? findings(OPEN_ROWS) : [];
  const rest = [
    countFunctionTable(counts, second, ROWS),
    oneSidedTable(counts, ROWS),
    countCategoryTable(counts, ROWS),
    countMetricTable(counts, ROWS),
    unstableTable(counts, ROWS),
  ];
  const paragraphs = [countsSummary(counts), countGap(counts)].filter((each) => each.length > 0);
  return section(
    'exact-counts',
    'Exact counts',
    [
      ...paragraphs.map((phrase) => `<p>${phraseToHtml(phrase, NAME_LENGTH)}</p>`),
      ...opened.map(open),
      // Again, and whole, what stands open only in part.
      ...findings(ROWS)
        .filter((_, index) => opened[index]?.hidden !== 0)
        .map(folded),
      ...rest.map(folded),
    ]
      .filter((part) => part !== '')
      .join('\n'),
  );
};

function open(counted: CountTable): string {
  return counted.rows.length === 0 ? '' : `<h3>${escapeHtml(counted.title)}</h3>\n${body(counted)}`;
}

function folded(counted: CountTable): string {
  if (counted.rows.length === 0) return '';
  const amount = formatCount(counted.rows.length + counted.hidden);
  return fold(`${escapeHtml(counted.title)} (${amount})`, body(counted));
}

const CLASSES: Readonly<Record<CountColumnKind, string>> = {
  name: 'name',
  place: '',
  word: '',
  number: 'number',
};

function body(counted: CountTable): string {
  return [
    counted.lead === '' ? '' : `<p class="quiet">${escapeHtml(counted.lead)}</p>`,
    table(
      escapeHtml(counted.title),
      counted.columns.map(({ heading, kind }) => [escapeHtml(heading), CLASSES[kind]] as const),
      counted.rows.map((row) => ({ cells: row.cells.map(html) })),
    ),
    counted.hidden > 0
      ? `<p class="quiet">and ${escapeHtml(plural(counted.hidden, `more ${counted.noun}`))}</p>`
      : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function html(cell: CountCell): string {
  if (cell.verdict !== undefined) return verdictWord(cell.verdict);
  const below =
    cell.below === undefined
      ? ''
      : `<span class="path">${phraseToHtml(cell.below, NAME_LENGTH)}</span>`;
  return `${coloured(phraseToHtml(cell.text, NAME_LENGTH), cell.direction ?? 'neutral')}${below}`;
}

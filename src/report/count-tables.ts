/** The tables of the exact counts, before it is known in which medium they will stand. */
import { turnsNoun } from '../baseline/tables.js';
import type {
  CountComparison,
  CountFunctionRow,
  CountPair,
  CountRow,
  Verdict,
} from '../compare/types.js';
import type { FunctionId } from '../profile/model.js';
import { type Direction, firstRows } from './changes.js';
import {
  changedCountCategories,
  changedEndpoints,
  countLabel,
  formatCountEffect,
  formatCountThreshold,
  mainCaller,
  rankCounts,
} from './counts.js';
import { formatCountChange, formatCounts, formatShares, isSameCount } from './format.js';
import type { Phrase } from './phrase.js';

/** `name` gives way where there is no room; `place` is a name that says where; `number` stands right. */
export type CountColumnKind = 'name' | 'place' | 'number' | 'word';

export interface CountColumn {
  readonly heading: string;
  readonly kind: CountColumnKind;
}

export interface CountCell {
  readonly text: Phrase;
  /** What stands beneath, or in brackets behind, where there is room. */
  readonly below?: Phrase;
  /** Which way it went, for media that have colours; signs and arrows are in the text already. */
  readonly direction?: Direction;
  /** Where the cell is the verdict of its row. */
  readonly verdict?: Verdict;
}

export interface CountTableRow {
  readonly cells: readonly CountCell[];
  /** Undefined where nothing is decided about a single row. */
  readonly verdict?: Verdict;
}

export interface CountTable {
  /** Our own words, without names. */
  readonly title: string;
  /** A sentence before the table; may be empty. */
  readonly lead: string;
  readonly columns: readonly CountColumn[];
  readonly rows: readonly CountTableRow[];
  /** Rows that there was no room for, and what to call one. */
  readonly hidden: number;
  readonly noun: string;
}

const NAME = (heading: string): CountColumn => ({ heading, kind: 'name' });
const NUMBER = (heading: string): CountColumn => ({ heading, kind: 'number' });
const WORD = (heading: string): CountColumn => ({ heading, kind: 'word' });

function words(text: string): CountCell {
  return { text: [text] };
}

function decision(verdict: Verdict): CountCell {
  return { text: [verdict], verdict };
}

function directionOf({ base, head }: CountPair): Direction {
  return head > base ? 'more' : 'less';
}

/** Before and after, coloured by the way it went. */
function amounts(pair: CountPair): CountCell {
  return isSameCount(pair)
    ? words(formatCounts(pair))
    : { text: [formatCounts(pair)], direction: directionOf(pair) };
}

/** The change alone: empty where it is the same. */
function change(pair: CountPair): CountCell {
  const text = formatCountChange(pair);
  return text === '' ? words('') : { text: [text], direction: directionOf(pair) };
}

/** Before and after with an arrow, short: `1 → 6 ▲`. */
function amountsWithArrow(pair: CountPair): CountCell {
  if (isSameCount(pair)) return amounts(pair);
  return { ...amounts(pair), text: [`${formatCounts(pair)} ${pair.head > pair.base ? '▲' : '▼'}`] };
}

function upperFirst(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function limited<Row>(rows: readonly Row[], limit: number): readonly [readonly Row[], number] {
  const shown = rows.slice(0, limit);
  return [shown, rows.length - shown.length];
}

/** Endpoints or categories: calls and turns of each with their change. */
function rowsTable(
  counts: CountComparison,
  all: readonly CountRow[],
  limit: number,
  first: (row: CountRow) => Phrase,
  about: Pick<CountTable, 'title' | 'noun'> & { readonly heading: string },
): CountTable {
  const [shown, hidden] = limited(all, limit);
  return {
    title: about.title,
    lead: '',
    columns: [
      NAME(about.heading),
      NUMBER('Calls per request'),
      NUMBER('Change'),
      NUMBER(`${upperFirst(turnsNoun(counts.unit))} per request`),
      NUMBER('Change'),
      WORD('Verdict'),
    ],
    rows: shown.map((row) => ({
      verdict: row.verdict,
      cells: [
        { text: first(row) },
        amounts(row.calls),
        change(row.calls),
        amounts(row.turns),
        change(row.turns),
        decision(row.verdict),
      ],
    })),
    hidden,
    noun: about.noun,
  };
}

/** The endpoints whose counts differ. */
export function endpointTable(counts: CountComparison, limit: number): CountTable {
  return rowsTable(counts, changedEndpoints(counts), limit, (row) => [{ name: row.name }], {
    title: 'Endpoints that do more or less',
    heading: 'Endpoint',
    noun: 'endpoint',
  });
}

/** The kinds of work whose counts differ. */
export function countCategoryTable(counts: CountComparison, limit: number): CountTable {
  return rowsTable(counts, changedCountCategories(counts), limit, (row) => [{ label: row.label }], {
    title: 'Counts by kind of work',
    heading: 'Kind of work',
    noun: 'kind',
  });
}

function place(counts: CountComparison, row: CountFunctionRow): Phrase {
  const label = counts.categories.find((other) => other.name === row.category)?.label;
  // What is written in C has no file.
  const path: Phrase = row.id.path === '' ? [] : [{ name: row.id.path }, ' · '];
  return [...path, { label: label ?? row.category }];
}

/** `list_orders → DefaultDialect.do_execute`: who calls it, where that is known, and its name. */
function chain(row: CountFunctionRow): Phrase {
  const caller = mainCaller(row);
  const name: Phrase = [{ name: row.id.name }, ...mark(row)];
  if (caller?.caller === undefined) return name;
  const isWhole =
    caller.endpoint === row.endpoint &&
    caller.base === row.inEndpoint.calls.base &&
    caller.head === row.inEndpoint.calls.head;
  const part: Phrase = isWhole ? [] : [` (${formatCounts(caller)})`];
  return [{ name: caller.caller.name }, ' → ', ...name, ...part];
}

function mark(row: CountFunctionRow): Phrase {
  return row.presence === 'both' ? [] : [` (${row.presence})`];
}

const MORE_TITLES = {
  jumps: 'Called more often, or does more loop work',
  lines: 'Called more often, or executes more lines',
} as const;
const LESS_TITLES = {
  jumps: 'Called less often, or does less loop work',
  lines: 'Called less often, or executes fewer lines',
} as const;

/** The functions that do more work, or less, each with its caller in the endpoint it changed most in. */
export function countFunctionTable(
  counts: CountComparison,
  direction: Direction,
  limit: number,
): CountTable {
  const ranked = rankCounts(counts, direction);
  const shown = firstRows(ranked, limit);
  return {
    title: (direction === 'more' ? MORE_TITLES : LESS_TITLES)[counts.unit],
    lead: '',
    columns: [
      NAME('Caller → function'),
      { heading: 'Endpoint', kind: 'place' },
      NUMBER('Calls per request of it'),
      NUMBER(`${upperFirst(turnsNoun(counts.unit))} per request of it`),
    ],
    rows: shown.map((row) => ({
      cells: [
        { text: chain(row), below: place(counts, row) },
        { text: [{ name: row.endpoint }] },
        amountsWithArrow(row.inEndpoint.calls),
        hasNone(row.inEndpoint.turns) ? words('') : amountsWithArrow(row.inEndpoint.turns),
      ],
    })),
    hidden: ranked.application.length + ranked.others.length - shown.length,
    noun: 'function',
  };
}

function hasNone({ base, head }: CountPair): boolean {
  return base === 0 && head === 0;
}

function movedFrom(id: FunctionId | undefined): Phrase {
  return id === undefined ? [] : [' from ', { name: id.name }, ' in ', { name: id.path }];
}

/** Functions that only one side calls, and those that are called as before under another name. */
export function oneSidedTable(counts: CountComparison, limit: number): CountTable {
  const [shown, hidden] = limited(
    counts.functions.filter((row) => row.presence !== 'both'),
    limit,
  );
  return {
    title: 'New, removed and moved functions',
    lead: 'A moved one is called as before, under another name or in another file.',
    columns: [NAME('Function'), WORD('Since base'), NUMBER('Calls per request of all')],
    rows: shown.map((row) => ({
      cells: [
        { text: [{ name: row.id.name }], below: place(counts, row) },
        { text: [row.presence, ...movedFrom(row.movedFrom)] },
        words(formatCounts(row.calls)),
      ],
    })),
    hidden,
    noun: 'function',
  };
}

/** Installed packages whose version differs, and how much of all calls is in their code. */
export function packageTable(counts: CountComparison, limit: number): CountTable {
  const part = (calls: number, whole: number): number => (whole === 0 ? 0 : calls / whole);
  const [shown, hidden] = limited(counts.packages, limit);
  return {
    title: 'Changed versions of installed packages',
    lead: 'Calls in their code may differ by the version alone, whatever the service itself does.',
    columns: [
      NAME('Package'),
      WORD('Version'),
      NUMBER('Calls per request'),
      NUMBER('Change'),
      NUMBER('Share of all calls'),
    ],
    rows: shown.map((row) => ({
      cells: [
        { text: [{ name: row.name }] },
        { text: [{ name: row.base }, ' → ', { name: row.head }] },
        amounts(row.calls),
        change(row.calls),
        words(
          formatShares(
            part(row.calls.base, counts.calls.base),
            part(row.calls.head, counts.calls.head),
          ),
        ),
      ],
    })),
    hidden,
    noun: 'package',
  };
}

/** Functions that differ from pass to pass on the same code. */
export function unstableTable(counts: CountComparison, limit: number): CountTable {
  const [shown, hidden] = limited(counts.unstable, limit);
  return {
    title: 'Left out of the decision: differ from pass to pass',
    lead: '',
    columns: [NAME('Function'), { heading: 'File', kind: 'place' }],
    rows: shown.map((id) => ({
      cells: [
        { text: [{ name: id.name }] },
        id.path === '' ? words('–') : { text: [{ name: id.path }] },
      ],
    })),
    hidden,
    noun: 'function',
  };
}

/** Every count that is gated or could be. */
export function countMetricTable(counts: CountComparison, limit: number): CountTable {
  const [shown, hidden] = limited(counts.metrics, limit);
  return {
    title: 'Every count with its threshold',
    lead: '',
    columns: [
      NAME('Count'),
      NUMBER('Before → after'),
      NUMBER('Effect'),
      NUMBER('Threshold'),
      WORD('Verdict'),
    ],
    rows: shown.map((metric) => ({
      verdict: metric.verdict,
      cells: [
        { text: countLabel(metric) },
        words(formatCounts(metric)),
        { text: [formatCountEffect(metric)], direction: directionOf(metric) },
        words(formatCountThreshold(metric)),
        decision(metric.verdict),
      ],
    })),
    hidden,
    noun: 'count',
  };
}

/** The comparison for a terminal: verdict first, then tables that fit its width. */
import Table from 'cli-table3';
import pc from 'picocolors';
import type { Comparison, FunctionRow, Side, Verdict } from '../compare/types.js';
import {
  changedCategories,
  type Direction,
  decidedMetrics,
  firstFunctions,
  rankFunctions,
} from './changes.js';
import { amountMeasured, machine } from './environment.js';
import {
  formatBeforeAfter,
  formatEffect,
  formatInterval,
  formatMetricShort,
  formatPoints,
  formatThreshold,
  shortSha,
  singleLine,
} from './format.js';
import { cpuOfRounds, headline, metricLabel, VERDICT_WORDS } from './headline.js';
import { type Phrase, phraseToText } from './phrase.js';
import { recommend } from './recommendations.js';

export interface TextOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** What the sides are called beside their commits, for instance the files they came from. */
  readonly baseName?: string;
  readonly headName?: string;
}

type Colours = ReturnType<typeof pc.createColors>;

/** Narrower than this the tables would be unreadable; a terminal breaks the lines then. */
const MINIMUM_WIDTH = 60;
const MINIMUM_NAME_WIDTH = 16;
const ROWS = 12;

/** The text with a line end, without colour codes unless asked for them. */
export function renderText(comparison: Comparison, options: TextOptions): string {
  const colours = pc.createColors(options.colour);
  const width = Math.max(MINIMUM_WIDTH, Math.floor(options.width) || 0);
  const paragraphs = [
    verdict(comparison, colours, width),
    sides(comparison, options, width),
    gates(comparison, colours, width),
    categories(comparison, colours, width),
    functions(comparison, 'more', colours, width),
    functions(comparison, 'less', colours, width),
    latency(comparison, colours, width),
    advice(comparison, colours, width),
    notes(comparison, colours, width),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function paint(colours: Colours, verdict: Verdict, text: string): string {
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
function fitTo(text: string, width: number): string {
  let line = singleLine(text, width);
  for (let length = width; displayWidth(line) > width && length > 1; ) {
    length -= Math.max(1, Math.ceil((displayWidth(line) - width) / 2));
    line = singleLine(text, Math.max(1, length));
  }
  return line;
}

/** Running text broken at spaces; `indent` goes before the lines after the first. */
function wrap(text: string, width: number, indent = '', first = indent): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
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

function phrase(value: Phrase, width: number, indent = '', first = indent): string {
  return wrap(phraseToText(value, Math.min(80, width - 10)), width, indent, first);
}

/** One entry of a list. */
function bullet(text: string, width: number): string {
  return wrap(singleLine(text, 400), width, '  ', '- ');
}

function verdict(comparison: Comparison, colours: Colours, width: number): string {
  const word = VERDICT_WORDS[comparison.verdict].toUpperCase();
  const [first = '', ...rest] = phrase(headline(comparison), width).split('\n');
  const reasons =
    comparison.verdict === 'inconclusive' || comparison.verdict === 'contaminated'
      ? comparison.reasons.slice(0, 5).map((reason) => bullet(reason, width))
      : [];
  return [
    paint(colours, comparison.verdict, colours.bold(word)),
    [first, ...rest].map((line) => colours.bold(line)).join('\n'),
    ...reasons,
  ].join('\n');
}

function sides(comparison: Comparison, options: TextOptions, width: number): string {
  const { base, head } = comparison;
  const lines = [
    side('base', base, options.baseName, width),
    side('head', head, options.headName, width),
  ];
  const [baseMachine, headMachine] = [machine(base), machine(head)];
  const where =
    baseMachine === headMachine ? `on ${headMachine}` : `on ${baseMachine}, against ${headMachine}`;
  return [...lines, wrap(where, width, '      ')].join('\n');
}

function side(label: string, measured: Side, name: string | undefined, width: number): string {
  const branch = measured.gitBranch === '' ? '' : ` ${singleLine(measured.gitBranch, 30)}`;
  const dirty = measured.gitDirty ? ' with uncommitted changes' : '';
  const named = name === undefined || name === '' ? '' : `${singleLine(name, 40)}, `;
  return wrap(
    `${named}${shortSha(measured.gitSha)}${branch}${dirty}, ${amountMeasured(measured)}, ${cpuOfRounds(measured)}`,
    width,
    '      ',
    `${label}  `,
  );
}

/** A column: its heading, whether its values stand at the right, whether it gives way. */
interface Column {
  readonly heading: string;
  readonly right?: boolean;
  readonly flexible?: boolean;
  /** Whether its values take the colour of the row's verdict. */
  readonly painted?: boolean;
}

/** Plain text, or text that knows how to make itself fit a number of columns. */
type Cell = string | ((width: number) => string);

/** Wide enough for any name that is shown whole. */
const UNLIMITED = 1000;

function cellText(cell: Cell | undefined, width: number): string {
  return typeof cell === 'function' ? cell(width) : fitTo(cell ?? '', width);
}

/** A function with its file, which gives way first. */
function functionCell(row: FunctionRow): Cell {
  const presence = row.presence === 'both' ? '' : ` [${row.presence}]`;
  return (width) => {
    const name = `${fitTo(row.id.name, width - presence.length)}${presence}`;
    const left = width - displayWidth(name) - 3;
    return left < 8 ? name : `${name} (${fitTo(row.id.path, Math.min(left, 60))})`;
  };
}

/** Cells as plain text; colouring comes after the widths are known. */
function grid(
  title: string,
  columns: readonly Column[],
  rows: readonly { readonly verdict: Verdict; readonly cells: readonly Cell[] }[],
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
        return columns[index]?.painted === true ? paint(colours, row.verdict, text) : text;
      }),
    );
  }
  const lines = table.toString().split('\n');
  return [colours.bold(title), ...lines.map((line) => line.trimEnd())].join('\n');
}

function gates(comparison: Comparison, colours: Colours, width: number): string {
  const decided =
    comparison.verdict === 'regressed' || comparison.verdict === 'improved'
      ? decidedMetrics(comparison, comparison.verdict).shown
      : comparison.metrics.filter((metric) => metric.kind === 'cpu');
  return grid(
    'Metrics',
    [
      { heading: 'metric', flexible: true },
      { heading: 'base → head', right: true },
      { heading: 'between rounds', right: true },
      { heading: 'threshold', right: true },
      { heading: 'effect', right: true, painted: true },
    ],
    decided.slice(0, ROWS).map((metric) => ({
      verdict: metric.verdict,
      cells: [
        phraseToText(metricLabel(metric), 200),
        formatMetricShort(metric),
        formatInterval(metric.interval, metric.scale, false),
        metric.threshold === null ? '' : formatThreshold(metric.threshold, metric.scale),
        formatEffect(metric.effect, metric.scale),
      ],
    })),
    colours,
    width,
  );
}

function categories(comparison: Comparison, colours: Colours, width: number): string {
  return grid(
    'By kind of work, CPU in ms per request',
    [
      { heading: 'kind of work', flexible: true },
      { heading: 'base → head', right: true },
      { heading: 'verdict' },
      { heading: 'change', right: true, painted: true },
    ],
    changedCategories(comparison.categories)
      .slice(0, ROWS)
      .map((row) => ({
        verdict: row.verdict,
        cells: [
          singleLine(row.label, 80),
          formatBeforeAfter(row.baseMsPerRequest, row.headMsPerRequest),
          row.verdict,
          formatPoints(row.effectPoints),
        ],
      })),
    colours,
    width,
  );
}

function functions(
  comparison: Comparison,
  direction: Direction,
  colours: Colours,
  width: number,
): string {
  const shown = firstFunctions(rankFunctions(comparison.functions, direction), ROWS);
  return grid(
    `Takes ${direction} time, CPU in ms per request`,
    [
      { heading: 'function', flexible: true },
      { heading: 'counted' },
      { heading: 'base → head', right: true },
      { heading: 'change', right: true, painted: true },
    ],
    shown.map(({ row, counted, change }) => ({
      verdict: row.verdict,
      cells: [
        functionCell(row),
        counted === 'total' ? 'with calls' : 'itself',
        formatBeforeAfter(change.baseMsPerRequest, change.headMsPerRequest),
        formatPoints(change.effectPoints),
      ],
    })),
    colours,
    width,
  );
}

function latency(comparison: Comparison, colours: Colours, width: number): string {
  return grid(
    'Latency in ms (less reliable than CPU)',
    [
      { heading: 'endpoint', flexible: true },
      { heading: 'p50', right: true },
      { heading: 'p90', right: true, painted: true },
      { heading: 'p99', right: true },
    ],
    comparison.endpoints.slice(0, ROWS).map((row) => ({
      verdict: row.verdict,
      cells: [
        row.name === '' ? 'all requests' : singleLine(row.name, 100),
        formatBeforeAfter(row.baseP50Ms, row.headP50Ms),
        formatBeforeAfter(row.baseP90Ms, row.headP90Ms),
        formatBeforeAfter(row.baseP99Ms, row.headP99Ms),
      ],
    })),
    colours,
    width,
  );
}

function advice(comparison: Comparison, colours: Colours, width: number): string {
  const entries = recommend(comparison);
  if (entries.length === 0) return '';
  return [
    colours.bold('What to look for'),
    ...entries.flatMap((entry) => [
      phrase(entry.advice, width, '  ', '- '),
      ...entry.evidence.map((line) => phrase(line, width, '    ', '  - ')),
    ]),
  ].join('\n');
}

function notes(comparison: Comparison, colours: Colours, width: number): string {
  const lines = comparison.notes.slice(0, 10);
  if (lines.length === 0) return '';
  return [colours.bold('Notes'), ...lines.map((line) => bullet(line, width))].join('\n');
}

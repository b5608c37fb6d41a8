/** The comparison for a terminal: verdict first, then tables that fit its width. */
import pc from 'picocolors';
import type { Comparison, Side } from '../compare/types.js';
import { certaintyLine } from './certainty.js';
import {
  areTimingsContaminated,
  changedCategories,
  type Direction,
  decidedMetrics,
  firstRows,
  rankFunctions,
  timeReasons,
} from './changes.js';
import { amountMeasured, machines } from './environment.js';
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
import { phraseToText } from './phrase.js';
import { recommend } from './recommendations.js';
import { counts } from './text/counts.js';
import { bullet, type Colours, grid, paint, phrase, placed, wrap } from './text/layout.js';

export interface TextOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** What the sides are called beside their commits, for instance the files they came from. */
  readonly baseName?: string;
  readonly headName?: string;
}

/** Narrower than this the tables would be unreadable; a terminal breaks the lines then. */
const MINIMUM_WIDTH = 60;
const ROWS = 12;

/** The text with a line end, without colour codes unless asked for them. */
export function renderText(comparison: Comparison, options: TextOptions): string {
  const colours = pc.createColors(options.colour);
  const width = Math.max(MINIMUM_WIDTH, Math.floor(options.width) || 0);
  const paragraphs = [
    verdict(comparison, colours, width),
    sides(comparison, options, width),
    counts(comparison, colours, width),
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

function verdict(comparison: Comparison, colours: Colours, width: number): string {
  const word = VERDICT_WORDS[comparison.verdict].toUpperCase();
  const [first = '', ...rest] = phrase(headline(comparison), width).split('\n');
  const reasons =
    comparison.verdict === 'inconclusive'
      ? comparison.reasons
      : areTimingsContaminated(comparison)
        ? timeReasons(comparison)
        : [];
  return [
    paint(colours, comparison.verdict, colours.bold(word)),
    [first, ...rest].map((line) => colours.bold(line)).join('\n'),
    ...reasons.slice(0, 5).map((reason) => bullet(reason, width)),
  ].join('\n');
}

function sides(comparison: Comparison, options: TextOptions, width: number): string {
  const { base, head } = comparison;
  const lines = [
    side('base', base, comparison.timed, options.baseName, width),
    side('head', head, comparison.timed, options.headName, width),
  ];
  const where = machines(comparison).join(', against ');
  const surely = certaintyLine(comparison);
  return [
    ...lines,
    ...(where === '' ? [] : [wrap(`on ${where}`, width, '      ')]),
    ...(surely === '' ? [] : ['', wrap(surely, width, '')]),
  ].join('\n');
}

function side(
  label: string,
  measured: Side,
  timed: boolean,
  name: string | undefined,
  width: number,
): string {
  const branch = measured.gitBranch === '' ? '' : ` ${singleLine(measured.gitBranch, 30)}`;
  const dirty = measured.gitDirty ? ' with uncommitted changes' : '';
  const named = name === undefined || name === '' ? '' : `${singleLine(name, 40)}, `;
  const amounts = timed ? `, ${amountMeasured(measured)}, ${cpuOfRounds(measured)}` : '';
  return wrap(
    `${named}${shortSha(measured.gitSha)}${branch}${dirty}${amounts}`,
    width,
    '      ',
    `${label}  `,
  );
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
      { heading: 'lies between', right: true },
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
  const shown = firstRows(rankFunctions(comparison.functions, direction), ROWS);
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
        placed(row.id.name, row.id.path, row.presence === 'both' ? '' : ` [${row.presence}]`),
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
  if (!comparison.timed) return '';
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

/** The parts of the Markdown that comment and summary share, each as detailed as asked for. */
import type {
  Comparison,
  EndpointRow,
  FunctionRow,
  Metric,
  Side,
  Verdict,
} from '../compare/types.js';
import {
  changedCategories,
  type Direction,
  decidedMetrics,
  firstRows,
  type RankedFunction,
  rankFunctions,
  timeReasons,
} from './changes.js';
import { type ReportContext, shownKey } from './context.js';
import { countCrossing, decidedCounts } from './counts.js';
import { amountsMeasured, environmentRows, machines } from './environment.js';
import {
  formatBeforeAfter,
  formatEffect,
  formatInterval,
  formatMetricShort,
  formatMs,
  formatP,
  formatPoints,
  formatShares,
  formatThreshold,
  plural,
  shortSha,
  VERDICT_MARKS,
} from './format.js';
import { headline, metricLabel, nextStep } from './headline.js';
import { code, details, link, phraseToMarkdown, prose, sentence, table } from './markdown.js';
import type { Phrase } from './phrase.js';
import { recommend } from './recommendations.js';
import { driftLines } from './trend.js';

/** How much of everything a document shows; a document that is too long is rendered with less. */
export interface Detail {
  /** Rows of the tables that stand open. */
  readonly openRows: number;
  /** Rows of each folded table; 0 leaves the folded parts away. */
  readonly foldedRows: number;
  /** Notes and reasons. */
  readonly notes: number;
  /** Characters of a name. */
  readonly nameLength: number;
  /** Characters of a note or reason. */
  readonly noteLength: number;
}

/** Nothing is decided about the parts of a comparison that is contaminated as a whole. */
function shownVerdict(comparison: Comparison, verdict: Verdict): Verdict {
  return comparison.verdict === 'contaminated' ? 'contaminated' : verdict;
}

/** The first two lines: the verdict, and what to do next. */
export function opening(comparison: Comparison, context: ReportContext, detail: Detail): string {
  const key = shownKey(context.key);
  const isAccepted = context.acknowledged?.isWhole === true;
  const mark = isAccepted ? ACCEPTED_MARK : VERDICT_MARKS[comparison.verdict];
  const title = key === '' ? '' : `${prose(key, detail.nameLength)} · `;
  const step = nextStep(comparison, context);
  return [
    `### ${mark} ${title}${isAccepted ? 'Accepted: ' : ''}${phraseToMarkdown(headline(comparison), detail.nameLength)}`,
    '',
    [
      `**${step.lead}**${phraseToMarkdown(step.rest, detail.nameLength)}`,
      ...(context.failedRunUrl === undefined ? [] : [whyItFailed(context.failedRunUrl)]),
    ].join(' '),
  ].join('\n');
}

/** Where a run that failed says why. */
export function whyItFailed(runUrl: string): string {
  return `${link('Its log', runUrl)} says why.`;
}

/** A regression that a team has accepted is theirs to know, and nobody's alarm. */
const ACCEPTED_MARK = '⚪';

/** What was checked out for a pull request is its merge into the base, which nobody knows by its number. */
function headCommit(side: Side, { change }: ReportContext, detail: Detail): string {
  if (change === undefined || change.headSha === side.gitSha) return commit(side, detail);
  const branch = side.gitBranch === '' ? '' : ` on ${code(side.gitBranch, detail.nameLength)}`;
  const dirty = side.gitDirty ? ', with uncommitted changes' : '';
  const into = code(change.baseBranch, detail.nameLength);
  return `${code(shortSha(change.headSha))}${branch} (merged into ${into}${dirty})`;
}

function commit(side: Side, detail: Detail): string {
  const branch = side.gitBranch === '' ? '' : ` on ${code(side.gitBranch, detail.nameLength)}`;
  const dirty = side.gitDirty ? ' with uncommitted changes' : '';
  const sha = side.gitSha === '' ? shortSha('') : code(shortSha(side.gitSha));
  return `${sha}${branch}${dirty}`;
}

/** One line: base and how it was found, head, how much was measured, on what. */
export function whatWasCompared(
  comparison: Comparison,
  context: ReportContext,
  detail: Detail,
): string {
  const { base, head } = comparison;
  const [first, second] = machines(comparison);
  const facts = [
    `Base ${commit(base, detail)} → head ${headCommit(head, context, detail)}`,
    amountsMeasured(comparison),
    ...(first === undefined
      ? []
      : [
          second === undefined ? prose(first) : `base on ${prose(first)}, head on ${prose(second)}`,
        ]),
    ...(context.reportUrl === undefined ? [] : [link('full report', context.reportUrl)]),
  ].join(' · ');
  return `${facts}. ${sentence(context.baselineNote, detail.noteLength)}`.trimEnd();
}

/** One line naming what crossed which threshold; empty when nothing did. */
export function crossings(comparison: Comparison, detail: Detail): string {
  if (comparison.verdict !== 'regressed') return '';
  const { shown, hidden } = decidedMetrics(comparison, 'regressed');
  const crossed = {
    application: decidedCounts(comparison, 'regressed').map(countCrossing),
    others: shown.map(timeCrossing),
  };
  const first = firstRows(crossed, Math.min(4, detail.openRows));
  if (first.length === 0) return '';
  const rest = crossed.application.length + shown.length + hidden - first.length;
  return [
    'Over its threshold: ',
    first.map((phrase) => phraseToMarkdown(phrase, detail.nameLength)).join(', '),
    rest > 0 ? `, and ${rest} more.` : '.',
  ].join('');
}

function timeCrossing(metric: Metric): Phrase {
  const limit =
    metric.threshold === null
      ? ''
      : ` (threshold ${formatThreshold(metric.threshold, metric.scale)})`;
  return [...metricLabel(metric), ` ${formatEffect(metric.effect, metric.scale)}${limit}`];
}

/** The causes of the verdict where no table shows them; empty where the first lines say it all. */
export function reasons(comparison: Comparison, detail: Detail): string {
  if (comparison.verdict === 'unchanged') return '';
  return bullets(comparison.reasons, { ...detail, notes: Math.min(5, detail.notes) });
}

/** Why the times decide nothing, where what the counts decided hides it. */
export function timeReasonList(comparison: Comparison, detail: Detail): string {
  return bullets(timeReasons(comparison), detail);
}

function bullets(sentences: readonly string[], detail: Detail): string {
  const shown = sentences.slice(0, detail.notes);
  const rest = sentences.length - shown.length;
  return [
    ...shown.map((sentence) => `- ${prose(sentence, detail.noteLength)}`),
    ...(rest > 0 && shown.length > 0 ? [`- and ${rest} more`] : []),
  ].join('\n');
}

/** Says what a point is, which every table of points needs. */
function pointsLegend(comparison: Comparison): string {
  return `CPU in ms per request, base → head. 100 points are base's total, ${formatMs(comparison.base.cpuMsPerRequest)}.`;
}

function categoryTable(
  comparison: Comparison,
  rows: Comparison['categories'],
  detail: Detail,
): string {
  return table(
    [
      ['', 'centre'],
      ['Kind of work', 'left'],
      ['ms per request', 'right'],
      ['Change', 'right'],
      ['Share of the total', 'right'],
      ['Verdict', 'left'],
    ],
    rows.map((row) => [
      VERDICT_MARKS[shownVerdict(comparison, row.verdict)],
      prose(row.label, detail.nameLength),
      formatBeforeAfter(row.baseMsPerRequest, row.headMsPerRequest),
      formatPoints(row.effectPoints),
      formatShares(row.baseShare, row.headShare),
      shownVerdict(comparison, row.verdict),
    ]),
  );
}

/** The categories that changed; empty when none did. */
export function categories(comparison: Comparison, detail: Detail): string {
  const rows = changedCategories(comparison.categories).slice(0, detail.openRows);
  if (rows.length === 0) return '';
  return [
    `**By kind of work**: ${pointsLegend(comparison)}`,
    '',
    categoryTable(comparison, rows, detail),
  ].join('\n');
}

/** Every category, changed or not, folded away. */
export function allCategories(comparison: Comparison, detail: Detail): string {
  const rows = comparison.categories.slice(0, detail.foldedRows);
  if (rows.length === 0) return '';
  return details('All kinds of work', categoryTable(comparison, rows, detail));
}

/** Name, file and kind of work in one cell, because a comment is too narrow for three. */
function functionCell(row: FunctionRow, label: string, detail: Detail): string {
  const presence = row.presence === 'both' ? '' : ` **${row.presence}**`;
  const place = `${code(row.id.path, detail.nameLength)} · ${prose(label, detail.nameLength)}`;
  return `${code(row.id.name, detail.nameLength)}${presence}<br>${place}`;
}

function functionTable(
  comparison: Comparison,
  ranked: readonly RankedFunction[],
  detail: Detail,
): string {
  const labels = new Map(comparison.categories.map((row) => [row.category, row.label]));
  return table(
    [
      ['', 'centre'],
      ['Function', 'left'],
      ['Counted', 'left'],
      ['ms per request', 'right'],
      ['Change', 'right'],
    ],
    ranked.map(({ row, counted, change }) => [
      VERDICT_MARKS[shownVerdict(comparison, row.verdict)],
      functionCell(row, labels.get(row.category) ?? row.category, detail),
      counted === 'total' ? 'with calls' : 'itself',
      formatBeforeAfter(change.baseMsPerRequest, change.headMsPerRequest),
      formatPoints(change.effectPoints),
    ]),
  );
}

/** The functions in which the change is, one direction; empty when there are none. */
export function functions(
  comparison: Comparison,
  direction: Direction,
  detail: Detail,
  limit = detail.openRows,
): string {
  const ranked = rankFunctions(comparison.functions, direction);
  const shown = firstRows(ranked, limit);
  if (shown.length === 0) return '';
  const rest = ranked.application.length + ranked.others.length - shown.length;
  return [
    `**Takes ${direction} time**`,
    '',
    functionTable(comparison, shown, detail),
    ...(rest > 0 ? ['', `and ${plural(rest, 'more function')}`] : []),
  ].join('\n');
}

/** Functions seen on one side only, by size; empty when there are none. */
export function newAndRemoved(comparison: Comparison, detail: Detail): string {
  const rows = comparison.functions
    .filter((row) => row.presence === 'new' || row.presence === 'removed')
    .toSorted((a, b) => Math.abs(b.total.effectPoints) - Math.abs(a.total.effectPoints));
  if (rows.length === 0 || detail.foldedRows === 0) return '';
  const shown = rows.slice(0, detail.foldedRows);
  const body = functionTable(
    comparison,
    shown.map((row) => ({ row, counted: 'total', change: row.total })),
    detail,
  );
  const rest = rows.length - shown.length;
  return details(
    `New and removed functions (${rows.length})`,
    [
      'Seen in the samples of one side only: added, renamed, or simply rare.',
      '',
      body,
      ...(rest > 0 ? ['', `and ${rest} more`] : []),
    ].join('\n'),
  );
}

function endpointRow(row: EndpointRow, detail: Detail): string[] {
  return [
    VERDICT_MARKS[row.verdict],
    row.name === '' ? 'all requests' : code(row.name, detail.nameLength),
    formatBeforeAfter(row.baseP50Ms, row.headP50Ms),
    formatBeforeAfter(row.baseP90Ms, row.headP90Ms),
    formatBeforeAfter(row.baseP99Ms, row.headP99Ms),
  ];
}

/** Latency per endpoint and throughput, which include waiting and the machine's moods. */
export function latency(comparison: Comparison, detail: Detail): string {
  if (!comparison.timed || detail.foldedRows === 0) return '';
  const { base, head } = comparison;
  const rows = comparison.endpoints
    // The row of all requests stays on top, then what was decided.
    .toSorted((a, b) => Number(b.name === '') - Number(a.name === '') || rank(b) - rank(a))
    .slice(0, detail.foldedRows);
  const regressed = comparison.endpoints.filter((row) => row.verdict === 'regressed').length;
  const rest = comparison.endpoints.length - rows.length;
  return details(
    `Latency and throughput: less reliable than CPU${regressed > 0 ? ` (${regressed} regressed)` : ''}`,
    [
      `What a client sees, waiting included; it varies most from run to run. Throughput: ${formatBeforeAfter(base.requestsPerSecond, head.requestsPerSecond)} requests/s (${formatEffect(relative(base.requestsPerSecond, head.requestsPerSecond), 'relative')}).`,
      ...(rows.length === 0
        ? []
        : [
            '',
            table(
              [
                ['', 'centre'],
                ['Endpoint', 'left'],
                ['p50, ms', 'right'],
                ['p90, ms', 'right'],
                ['p99, ms', 'right'],
              ],
              rows.map((row) => endpointRow(row, detail)),
            ),
          ]),
      ...(rest > 0 ? ['', `and ${plural(rest, 'more endpoint')}`] : []),
    ].join('\n'),
  );
}

function relative(base: number, head: number): number {
  return base === 0 ? 0 : (head - base) / base;
}

function rank(row: EndpointRow): number {
  return row.verdict === 'regressed' ? 2 : row.verdict === 'improved' ? 1 : 0;
}

/** Every metric with the interval of its effect and its threshold, folded away. */
export function metrics(comparison: Comparison, detail: Detail): string {
  const shown = comparison.metrics.slice(0, detail.foldedRows);
  if (shown.length === 0) return '';
  return details(
    'Every metric with its threshold',
    table(
      [
        ['', 'centre'],
        ['Metric', 'left'],
        ['Base → head', 'right'],
        ['Effect', 'right'],
        ['Lies between', 'right'],
        ['p', 'right'],
        ['Threshold', 'right'],
        ['Verdict', 'left'],
      ],
      shown.map((metric) => [
        VERDICT_MARKS[shownVerdict(comparison, metric.verdict)],
        `${phraseToMarkdown(metricLabel(metric), detail.nameLength)}${metric.kind === 'function-self' ? ' itself' : metric.kind === 'function-total' ? ' with calls' : ''}`,
        formatMetricShort(metric),
        formatEffect(metric.effect, metric.scale),
        formatInterval(metric.interval, metric.scale),
        formatP(metric.p),
        metric.threshold === null ? 'none' : formatThreshold(metric.threshold, metric.scale),
        shownVerdict(comparison, metric.verdict),
      ]),
    ),
  );
}

/** What the two sides ran on; rows that should agree and do not are marked. */
export function environment(comparison: Comparison, detail: Detail): string {
  if (detail.foldedRows === 0) return '';
  const rows = environmentRows(comparison);
  const doubtful = rows.filter((row) => row.difference === 'doubtful').length;
  return details(
    doubtful === 0 ? 'Environment' : `Environment (${plural(doubtful, 'difference')})`,
    table(
      [
        ['', 'left'],
        ['Base', 'left'],
        ['Head', 'left'],
      ],
      rows.map((row) => [
        row.difference === 'doubtful' ? `**≠ ${row.label}**` : row.label,
        code(row.base === '' ? '–' : row.base, detail.noteLength),
        code(row.head === '' ? '–' : row.head, detail.noteLength),
      ]),
    ),
  );
}

/** What to look for, with the numbers behind it. */
export function recommendations(
  comparison: Comparison,
  detail: Detail,
  about: readonly ('change' | 'level')[],
): string {
  return recommend(comparison)
    .filter((entry) => about.includes(entry.about))
    .map((entry) =>
      [
        `- ${phraseToMarkdown(entry.advice, detail.nameLength)}`,
        ...entry.evidence.map((line) => `  - ${phraseToMarkdown(line, detail.nameLength)}`),
      ].join('\n'),
    )
    .join('\n');
}

/** What a reader should know before believing it. */
export function notes(comparison: Comparison, context: ReportContext, detail: Detail): string {
  const drifts = context.trend === undefined ? [] : driftLines(context.trend);
  const body = bullets([...drifts, ...(context.remarks ?? []), ...comparison.notes], detail);
  return body === '' ? '' : `**Notes**\n\n${body}`;
}

/** Parts one under the other with an empty line between, empty ones left out; no line end. */
export function document(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The page's sections, one function each; an empty string leaves a section away. */
import type { Comparison, EndpointRow, Metric, Verdict } from '../../compare/types.js';
import { certaintyLine } from '../certainty.js';
import { areTimingsDecided, isFunction } from '../changes.js';
import { type ReportContext, shownKey } from '../context.js';
import { amountsMeasured, environmentRows } from '../environment.js';
import {
  formatBeforeAfter,
  formatEffect,
  formatInterval,
  formatMetricShort,
  formatMs,
  formatP,
  formatPoints,
  formatShares,
  formatSpread,
  formatThreshold,
  plural,
  shortSha,
  VERDICT_MARKS,
} from '../format.js';
import { cpuOfRounds, headline, metricLabel, nextStep, VERDICT_WORDS } from '../headline.js';
import { recommend } from '../recommendations.js';
import { direction, divergingBar, stripPlot } from './charts.js';
import { coloured, fold, list, section, table, verdictWord } from './elements.js';
import { escapeHtml, phraseToHtml, text } from './escape.js';
import { functionTable } from './function-table.js';

export type Section = (comparison: Comparison, context: ReportContext) => string;

/** Nothing is decided about the parts of a comparison that is contaminated as a whole. */
function verdictCell(comparison: Comparison, verdict: Verdict): string {
  return verdictWord(comparison.verdict === 'contaminated' ? 'contaminated' : verdict);
}

function pointsCell(effectPoints: number): string {
  return coloured(formatPoints(effectPoints), direction(effectPoints));
}

/** The first few reasons; the tables below have the rest. */
function causes(reasons: readonly string[]): string {
  const shown = reasons.slice(0, 5).map((reason) => text(reason));
  const rest = reasons.length - shown.length;
  return list(rest > 0 ? [...shown, `and ${rest} more`] : shown);
}

/** Verdict, what to do, and the causes. */
export const verdict: Section = (comparison, context) => {
  const key = shownKey(context.key);
  const step = nextStep(comparison, context);
  const word = VERDICT_WORDS[comparison.verdict];
  return [
    `<header class="${comparison.verdict}">`,
    `<span class="badge"><span aria-hidden="true">${VERDICT_MARKS[comparison.verdict]} </span>${word}</span>`,
    `<h1>${key === '' ? '' : `${text(key, 80)} · `}${phraseToHtml(headline(comparison))}</h1>`,
    `<p><strong>${escapeHtml(step.lead)}</strong>${phraseToHtml(step.rest)}</p>`,
    comparison.verdict === 'unchanged' ? '' : causes(comparison.reasons),
    '</header>',
  ]
    .filter((line) => line !== '')
    .join('\n');
};

/** Base and head in a sentence, then their environments row by row. */
export const compared: Section = (comparison, context) => {
  const { base, head } = comparison;
  const surely = certaintyLine(comparison);
  const rows = environmentRows(comparison);
  const doubtful = rows.filter((row) => row.difference === 'doubtful').length;
  return section(
    'compared',
    'What was compared',
    [
      `<p>Base <code>${text(shortSha(base.gitSha))}</code> → head <code>${text(shortSha(head.gitSha))}</code>, ${amountsMeasured(comparison)}. ${text(context.baselineNote)}</p>`,
      surely === '' ? '' : `<p>${text(surely, 500)}</p>`,
      doubtful === 0
        ? '<p class="quiet">Both sides ran under the same conditions.</p>'
        : `<p><strong>${doubtful === 1 ? 'One condition differs' : `${doubtful} conditions differ`}</strong> that should be the same on both sides; marked with ≠.</p>`,
      table(
        'What was compared',
        [['Condition'], ['Base'], ['Head']],
        rows.map((row) => ({
          className: row.difference === 'doubtful' ? 'doubtful' : '',
          cells: [
            row.difference === 'doubtful'
              ? `<strong><span aria-hidden="true">≠ </span>${row.label}</strong><span class="visually-hidden"> differs</span>`
              : row.label,
            text(row.base),
            text(row.head),
          ],
        })),
        'environment',
      ),
    ].join('\n'),
  );
};

/** Every round's CPU per request as a dot. */
export const rounds: Section = (comparison) => {
  const { base, head, timed } = comparison;
  if (!timed) return '';
  const change = (head.cpuMsPerRequest - base.cpuMsPerRequest) / base.cpuMsPerRequest;
  const isDecided = areTimingsDecided(comparison);
  const isPaired = comparison.certainty?.design === 'paired';
  const plot = stripPlot(
    [
      {
        label: `base: ${cpuOfRounds(base)}`,
        values: base.cpuMsPerRequestByRound,
        mean: base.cpuMsPerRequest,
        className: '',
      },
      {
        label: `head: ${cpuOfRounds(head)}`,
        values: head.cpuMsPerRequestByRound,
        mean: head.cpuMsPerRequest,
        className: isDecided ? `dot-head ${direction(change)}` : 'dot-head',
      },
    ],
    'ms per request',
    `CPU per request of each round: base ${cpuOfRounds(base)}, head ${cpuOfRounds(head)}`,
  );
  if (plot === '') return '';
  return section(
    'rounds',
    'CPU per request, round by round',
    `<p class="quiet">One dot a round, in milliseconds of CPU per request; the line is the mean.${isPaired ? ' Rounds were measured in pairs: what the machine did met both, so dots of the two sides may overlap and the difference be real.' : ' Where the dots of the two sides overlap, the difference may be noise.'}</p>\n<div class="strip">${plot}</div>`,
  );
};

/** What is gated, with limits; functions that are as they were, by far the most, are opened at wish. */
export const metrics: Section = (comparison) => {
  if (comparison.metrics.length === 0) return '';
  const isQuiet = (metric: Metric) => isFunction(metric) && metric.verdict === 'unchanged';
  const known = comparison.metrics.slice(0, 500);
  const quiet = known.filter(isQuiet);
  const told = known.filter((metric) => !isQuiet(metric));
  return section(
    'metrics',
    'Metrics and thresholds',
    [
      '<p class="quiet">% is relative to base’s value; points are parts of base’s total CPU per request. “Lies between” holds for all gated metrics at once; p is how often identical code would show such a change in any of them.</p>',
      told.length === 0 ? '' : metricTable('Metrics and thresholds', told, comparison),
      quiet.length === 0
        ? ''
        : fold(
            `${plural(quiet.length, 'metric')} of functions that are unchanged`,
            metricTable('Unchanged functions', quiet, comparison),
          ),
    ].join('\n'),
  );
};

function metricTable(label: string, rows: readonly Metric[], comparison: Comparison): string {
  return table(
    label,
    [
      ['Metric', 'name'],
      ['Base → head', 'number'],
      ['Rounds of base', 'number'],
      ['Rounds of head', 'number'],
      ['Effect', 'number'],
      ['Lies between', 'number'],
      ['p', 'number'],
      ['Threshold', 'number'],
      ['Verdict'],
    ],
    rows.map((metric) => ({
      cells: [
        `${phraseToHtml(metricLabel(metric), 200)}${metric.kind === 'function-self' ? ' itself' : metric.kind === 'function-total' ? ' with calls' : ''}`,
        formatMetricShort(metric),
        formatSpread(metric.baseSpread, metric.unit),
        formatSpread(metric.headSpread, metric.unit),
        formatEffect(metric.effect, metric.scale),
        formatInterval(metric.interval, metric.scale),
        formatP(metric.p),
        metric.threshold === null ? 'none' : formatThreshold(metric.threshold, metric.scale),
        verdictCell(comparison, metric.verdict),
      ],
    })),
  );
}

/** All categories with their change. */
export const categories: Section = (comparison) => {
  if (comparison.categories.length === 0) return '';
  const largest = Math.max(...comparison.categories.map((row) => Math.abs(row.effectPoints)));
  return section(
    'categories',
    'By kind of work',
    [
      `<p class="quiet">CPU in milliseconds per request. 100 points are base’s total, ${formatMs(comparison.base.cpuMsPerRequest)}. Bars: <span class="less">◀ less</span>, <span class="more">more ▶</span>.</p>`,
      table(
        'By kind of work',
        [
          ['Kind of work'],
          ['ms per request', 'number'],
          ['Change', 'number'],
          ['<span class="visually-hidden">Change as a bar</span>', 'bar-cell'],
          ['Share of the total', 'number'],
          ['Verdict'],
        ],
        comparison.categories.map((row) => ({
          cells: [
            text(row.label, 80),
            formatBeforeAfter(row.baseMsPerRequest, row.headMsPerRequest),
            pointsCell(row.effectPoints),
            divergingBar(row.effectPoints, largest),
            formatShares(row.baseShare, row.headShare),
            verdictCell(comparison, row.verdict),
          ],
        })),
      ),
    ].join('\n'),
  );
};

/** Every function with its change. */
export const functions: Section = (comparison) =>
  comparison.functions.length === 0
    ? ''
    : functionTable(
        'decided',
        'CPU in milliseconds per request, before → after. A function takes more time when it does more, or when it is called more often. Points are parts of base’s total.',
      );

function endpointCells(comparison: Comparison, row: EndpointRow): string[] {
  return [
    row.name === '' ? 'all requests' : `<code>${text(row.name, 200)}</code>`,
    formatBeforeAfter(row.baseP50Ms, row.headP50Ms),
    formatBeforeAfter(row.baseP90Ms, row.headP90Ms),
    formatBeforeAfter(row.baseP99Ms, row.headP99Ms),
    verdictCell(comparison, row.verdict),
  ];
}

/** Latency per endpoint, and throughput. */
export const endpoints: Section = (comparison) => {
  const { base, head, timed } = comparison;
  if (!timed) return '';
  const throughput = `<p class="quiet">Less reliable than CPU: what a client sees, waiting included, in milliseconds, before → after. Throughput: ${formatBeforeAfter(base.requestsPerSecond, head.requestsPerSecond)} requests/s.</p>`;
  if (comparison.endpoints.length === 0) return section('latency', 'Latency', throughput);
  return section(
    'latency',
    'Latency',
    [
      throughput,
      table(
        'Latency',
        [
          ['Endpoint', 'name'],
          ['p50, ms', 'number'],
          ['p90, ms', 'number'],
          ['p99, ms', 'number'],
          ['Verdict'],
        ],
        comparison.endpoints
          .slice(0, 1000)
          .map((row) => ({ cells: endpointCells(comparison, row) })),
      ),
    ].join('\n'),
  );
};

/** What to look for, with evidence. */
export const recommendations: Section = (comparison) =>
  section(
    'recommendations',
    'What to look for',
    list(
      recommend(comparison).map(
        (entry) =>
          `${phraseToHtml(entry.advice)}${list(entry.evidence.map((line) => phraseToHtml(line)))}`,
      ),
    ),
  );

/** What a reader should know before believing it. */
export const notes: Section = (comparison) =>
  section('notes', 'Notes', list(comparison.notes.slice(0, 200).map((note) => text(note))));

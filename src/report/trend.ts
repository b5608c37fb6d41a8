/** The last commits of the branch, and charts of a comparison, for the job's summary. */
import { turnsNoun } from '../baseline/tables.js';
import {
  areCallsAlike,
  cpuAtSpeedOf,
  type Drift,
  type DriftMetric,
  FEWEST_POINTS,
  type Trend,
  type TrendPoint,
} from '../compare/trend.js';
import type { Comparison, CountRow } from '../compare/types.js';
import {
  formatCounts,
  formatPair,
  formatThreshold,
  plural,
  shortSha,
  signedEffect,
  singleLine,
} from './format.js';
import { code, details, prose, table } from './markdown.js';
import { barLineChart, MOST_CHART_POINTS } from './mermaid.js';

const SUBJECTS: Readonly<Record<DriftMetric, string>> = {
  cpu: 'CPU per request',
  calls: 'Calls per request',
};

const MOST_ROWS = 100;
const MOST_CATEGORIES = 15;
/** Of two points a comparison tells more. */
const FEWEST_SHOWN = 3;
const MOST_ENDPOINTS = 20;

/**
 * Markdown of the branch's last measurements: what drifted, or how large a drift would have been
 * seen, a chart each of CPU and calls, and the numbers. Empty where one other point says it all.
 */
export function trendSection(trend: Trend): string {
  if (trend.points.length < FEWEST_SHOWN) return '';
  const sentences = trend.drift.map((drift) => prose(driftSentence(drift), 600));
  return [
    `**Trend over the last ${plural(trend.points.length, 'measured commit')}**`,
    sentences.join(' '),
    cpuChart(trend),
    callsChart(trend),
    details('Measured commits', pointTable(trend)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/**
 * A plain sentence for each drift that is there. What stands in it of commits is one short line;
 * it still has to be escaped for where it is shown.
 */
export function driftLines({ drift }: Trend): string[] {
  return drift.filter(({ verdict }) => verdict === 'drifted').map(driftSentence);
}

function driftSentence(drift: Drift): string {
  const { commits, detectable, effect, metric, since, threshold, verdict } = drift;
  const subject = SUBJECTS[metric];
  const window = `since ${shortSha(since.sha)} (${plural(commits, 'commit')})`;
  const change = signedEffect(effect, 'relative');
  if (verdict === 'drifted') {
    const told = `${formatThreshold(threshold, 'relative')} or more is told`;
    return `${subject} drifted by ${change} in all ${window}: ${ends(drift)}; ${told}, whether or not each step was told at its own pull request.`;
  }
  if (verdict === 'steady') {
    // An exact count at the threshold is still on this side of it.
    const limit = `${metric === 'calls' ? 'more than ' : ''}${formatThreshold(detectable, 'relative')}`;
    return `${subject} shows no drift ${window}: ${change}; a drift of ${limit} would have been seen.`;
  }
  return commits >= FEWEST_POINTS[metric]
    ? `${subject} moved by ${change} ${window}, but the measurements lie too far apart to be sure of it.`
    : `${subject} has too few measurements ${window} to tell a drift.`;
}

/** Both ends, and what they are means of. */
function ends({ metric, base, head }: Drift): string {
  if (metric === 'calls') return formatCounts({ base, head });
  const [before, after] = formatPair(base, head);
  return `${before} ms → ${after} ms, means of the oldest and of the newest measurements at one machine speed`;
}

function headOf({ points }: Trend): TrendPoint {
  return points[points.length - 1] as TrendPoint;
}

function cpuChart(trend: Trend): string {
  const head = headOf(trend);
  return lineOverCommits(
    'CPU per request over the commits, head last, at the speed of its machine',
    'ms',
    trend.points.map((point) => [point, cpuAtSpeedOf(head, point)]),
  );
}

function callsChart(trend: Trend): string {
  const head = headOf(trend);
  return lineOverCommits(
    'Calls per request over the commits, head last',
    'calls',
    trend.points.map((point) => [point, areCallsAlike(point, head) ? point.calls : null]),
  );
}

/** Points without a value are left out; one alone makes no line. */
function lineOverCommits(
  title: string,
  yLabel: string,
  all: readonly (readonly [TrendPoint, number | null])[],
): string {
  const known = all.flatMap(([{ sha }, value], index) => {
    // Head may be a merge that nobody knows by its number, and a shorter last label is not cut off.
    const label = index === all.length - 1 ? 'head' : shortSha(sha);
    return value === null ? [] : [{ label, value }];
  });
  if (known.length < 2) return '';
  const shown = known.slice(-MOST_CHART_POINTS);
  return barLineChart({
    title,
    yLabel,
    xLabels: shown.map(({ label }) => label),
    series: [{ kind: 'line', values: shown.map(({ value }) => value) }],
  });
}

function pointTable({ points }: Trend): string {
  const units = new Set(points.flatMap(({ unit }) => unit ?? []));
  const [unit] = units;
  const noun = unit === undefined || units.size > 1 ? 'turns' : turnsNoun(unit);
  const newest = [...points].reverse().slice(0, MOST_ROWS);
  const count = (value: number | null) =>
    value === null ? '–' : formatCounts({ base: value, head: value });
  const body = table(
    [
      ['commit', 'left'],
      ['measured', 'left'],
      ['CPU, ms', 'right'],
      ['calls', 'right'],
      [noun, 'right'],
    ],
    newest.map((point, index) => [
      `${code(shortSha(point.sha))}${index === 0 ? ' (head)' : ''}`,
      prose(singleLine(point.createdAt, 10, 'start')),
      cpuCell(point),
      count(point.calls),
      count(point.turns),
    ]),
  );
  const rest = points.length - newest.length;
  const notes = [
    'Per request, as measured: CPU is not brought to one machine speed here.',
    ...(points.some(({ isComparable }) => !isComparable)
      ? ['CPU in brackets was measured in another setting and is not compared.']
      : []),
    ...(rest > 0 ? [`${plural(rest, 'older one')} not shown.`] : []),
  ];
  return `${body}\n\n${notes.join(' ')}`;
}

function cpuCell({ cpuMsPerRequest, isComparable }: TrendPoint): string {
  if (cpuMsPerRequest === null) return '–';
  const [value] = formatPair(cpuMsPerRequest, cpuMsPerRequest);
  return isComparable ? value : `(${value})`;
}

/**
 * Markdown with up to three charts of a comparison: CPU by round, so that one sees the noise, CPU
 * by kind of work, and calls by endpoint. Empty where there is nothing of them.
 */
export function comparisonCharts(comparison: Comparison): string {
  const { categories, counts, timed } = comparison;
  const charts = [
    timed ? roundChart(comparison) : '',
    beforeAfterChart(
      'CPU per request by kind of work',
      'ms',
      (timed ? categories : [])
        .slice(0, MOST_CATEGORIES)
        .map(({ label, baseMsPerRequest, headMsPerRequest }) => ({
          label,
          base: baseMsPerRequest,
          head: headMsPerRequest,
        })),
    ),
    beforeAfterChart(
      'Calls per request by endpoint',
      'calls',
      mostChanged(counts?.endpoints ?? []).map(({ label, calls }) => ({ label, ...calls })),
    ),
  ].filter((chart) => chart !== '');
  return charts.length === 0 ? '' : ['**Charts**', ...charts].join('\n\n');
}

function roundChart({ base, head }: Comparison): string {
  const [before, after] = [base.cpuMsPerRequestByRound, head.cpuMsPerRequestByRound];
  // A round that only one side has cannot be drawn: a line has no gaps.
  const rounds = Math.min(before.length, after.length);
  if (rounds < 2) return '';
  const isCut = rounds > MOST_CHART_POINTS;
  return barLineChart({
    title: `CPU per request by round${isCut ? `, first ${MOST_CHART_POINTS}` : ''} (grey: base, blue: head)`,
    yLabel: 'ms',
    xLabels: before.slice(0, rounds).map((_, index) => String(index + 1)),
    series: [
      { kind: 'line', values: before, colour: 'grey' },
      { kind: 'line', values: after, colour: 'blue' },
    ],
  });
}

interface BeforeAfter {
  readonly label: string;
  readonly base: number;
  readonly head: number;
}

/** Two series of bars would hide one another, so base is a line over head's bars. */
function beforeAfterChart(what: string, yLabel: string, rows: readonly BeforeAfter[]): string {
  if (rows.every(({ base, head }) => base === 0 && head === 0)) return '';
  return barLineChart({
    title: `${what} (bars: head, line: base)`,
    yLabel,
    xLabels: rows.map(({ label }) => label),
    series: [
      { kind: 'bar', values: rows.map(({ head }) => head), colour: 'blue' },
      { kind: 'line', values: rows.map(({ base }) => base), colour: 'grey' },
    ],
    isHorizontal: true,
  });
}

/** Those whose calls changed most, by that, then the others by their calls. */
function mostChanged(rows: readonly CountRow[]): CountRow[] {
  const change = ({ calls }: CountRow) => Math.abs(calls.head - calls.base);
  return [...rows]
    .sort((a, b) => change(b) - change(a) || b.calls.head - a.calls.head)
    .slice(0, MOST_ENDPOINTS);
}

/** The first two lines of every report: what was found, and what to do next. */
import type { Acknowledged } from '../compare/acknowledgement.js';
import { functionLabels } from '../compare/function-labels.js';
import type {
  Comparison,
  CountComparison,
  CountMetric,
  FunctionRow,
  Metric,
  Verdict,
} from '../compare/types.js';
import type { FunctionId } from '../profile/model.js';
import { missingPairs } from './certainty.js';
import {
  areTimingsContaminated,
  areTimingsDecided,
  cpuMetric,
  type Direction,
  decidedMetrics,
  isFunction,
  suspect,
} from './changes.js';
import type { ReportContext } from './context.js';
import { callsLine, countLeading, countSuspect, decidedCounts } from './counts.js';
import {
  formatEffect,
  formatInterval,
  formatMetric,
  formatMs,
  formatPair,
  formatPoints,
  formatThreshold,
  plural,
} from './format.js';
import { listed, type Phrase } from './phrase.js';
import { recommend } from './recommendations.js';

/** A longer measurement than this is no advice. */
const MOST_MINUTES = 60;

/** The verdict in one word, for places where a mark alone would have to be guessed. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  regressed: 'Regressed',
  improved: 'Improved',
  unchanged: 'Unchanged',
  inconclusive: 'Inconclusive',
  contaminated: 'Contaminated',
};

/** A metric's label; a function's is its name. */
export function metricLabel(metric: Metric): Phrase {
  return isFunction(metric) ? [{ name: metric.label }] : [{ label: metric.label }];
}

/** What the metric did, ready to stand alone: `CPU per request: 1.42 ms → 1.61 ms (▲ +13.2 %)`. */
function leading(metric: Metric): Phrase {
  const values = formatMetric(metric);
  const effect = formatEffect(metric.effect, metric.scale);
  switch (metric.kind) {
    case 'category':
    case 'function-self':
    case 'function-total':
      return [
        ...metricLabel(metric),
        ` takes ${metric.effect < 0 ? 'less' : 'more'} time: ${values} per request (${effect})`,
      ];
    default:
      return [...metricLabel(metric), `: ${values} (${effect})`];
  }
}

/** Total CPU per request even where the comparison has no metric for it. */
function cpuLine(comparison: Comparison): string {
  const metric = cpuMetric(comparison);
  if (metric !== undefined) {
    return `CPU per request ${formatMetric(metric)} (${formatEffect(metric.effect, metric.scale)}`;
  }
  const [before, after] = formatPair(
    comparison.base.cpuMsPerRequest,
    comparison.head.cpuMsPerRequest,
  );
  const change =
    (comparison.head.cpuMsPerRequest - comparison.base.cpuMsPerRequest) /
    comparison.base.cpuMsPerRequest;
  return `CPU per request ${before} ms → ${after} ms (${formatEffect(change, 'relative')}`;
}

/** The count that tells most of a verdict, with the comparison that it belongs to. */
interface LeadingCount {
  readonly counts: CountComparison;
  readonly metric: CountMetric;
}

function leadingCount(
  comparison: Comparison,
  verdict: 'regressed' | 'improved',
): LeadingCount | undefined {
  const { counts } = comparison;
  const metric = decidedCounts(comparison, verdict)[0];
  return counts === null || metric === undefined ? undefined : { counts, metric };
}

/** `list orders makes 3 → 8 queries per request, mainly in list_orders`. */
function countCause({ counts, metric }: LeadingCount, direction: Direction): Phrase {
  const culprit = countSuspect(counts, direction, metric);
  return [
    ...countLeading(counts, metric),
    ...(culprit === undefined ? [] : [', mainly in ', { name: culprit.name }]),
  ];
}

function decided(comparison: Comparison, verdict: 'regressed' | 'improved'): Phrase {
  const { shown } = decidedMetrics(comparison, verdict);
  const lead = shown[0];
  const direction = verdict === 'regressed' ? 'more' : 'less';
  const count = leadingCount(comparison, verdict);
  const isOfCpu =
    lead !== undefined && (lead.kind === 'cpu' || lead.kind === 'category' || isFunction(lead));
  // CPU is what it costs; latency and throughput also tell of the machine's moods.
  if (!isOfCpu && count !== undefined) return countCause(count, direction);
  if (lead === undefined) {
    const reason = comparison.reasons[0];
    const word = verdict === 'regressed' ? 'Regression' : 'Improvement';
    return reason === undefined ? [word] : [`${word}: `, { label: reason }];
  }
  const phrase: Phrase = leading(lead);
  if (!isOfCpu) return phrase;
  // What was counted names the cause exactly; samples only point at it.
  if (count !== undefined && count.metric.kind !== 'count-total') {
    return [...phrase, ' — ', ...countCause(count, direction)];
  }

  const category = comparison.categories
    .filter((row) => (direction === 'more' ? row.effectPoints > 0 : row.effectPoints < 0))
    .filter((row) => row.verdict === verdict || Math.abs(row.effectPoints) >= 0.01)
    .toSorted((a, b) => Math.abs(b.effectPoints) - Math.abs(a.effectPoints))[0];
  const named: Phrase =
    lead.kind !== 'category' && category !== undefined
      ? [{ label: category.label }, ` ${formatPoints(category.effectPoints)}`]
      : [];
  const culprit = suspect(comparison, direction);
  const where: Phrase =
    culprit === undefined || isFunction(lead)
      ? []
      : [named.length > 0 ? ', mainly ' : 'mainly ', { name: labelOf(culprit, comparison) }];
  const suffix: Phrase = [...named, ...where];
  return suffix.length === 0 ? phrase : [...phrase, ' — ', ...suffix];
}

/** A function's name, with its file where another one that is shown has the same. */
function labelOf(row: FunctionRow, { functions }: Comparison): string {
  return functionLabels(functions.map(({ id }) => id))[functions.indexOf(row)] ?? row.id.name;
}

/** The verdict line without its mark, different for each of the five verdicts. */
export function headline(comparison: Comparison): Phrase {
  switch (comparison.verdict) {
    case 'regressed':
    case 'improved':
      return decided(comparison, comparison.verdict);
    case 'unchanged': {
      if (!comparison.timed || areTimingsContaminated(comparison)) return byCounts(comparison);
      return [`No regression: ${cpuLine(comparison)}${limitOf(comparison)})`];
    }
    case 'inconclusive': {
      if (!comparison.timed) return byCounts(comparison);
      const metric = cpuMetric(comparison);
      const interval =
        metric === undefined ? '' : `, between ${formatInterval(metric.interval, metric.scale)}`;
      return [`Inconclusive: ${cpuLine(comparison)}${interval})`];
    }
    case 'contaminated':
      return [
        'Not comparable: base and head were not measured under the same conditions',
        ...(doCountsDecide(comparison) ? ['; the exact counts show no regression'] : []),
      ];
  }
}

/** Up to where total CPU could be told to be unchanged. */
function limitOf(comparison: Comparison): string {
  const metric = cpuMetric(comparison);
  if (metric === undefined || metric.threshold === null) return '';
  const isStored = comparison.certainty?.design === 'stored';
  return isStored && metric.detectable > metric.threshold
    ? `, less than ${formatThreshold(metric.detectable, 'relative')} cannot be seen`
    : `, threshold ${formatThreshold(metric.threshold, 'relative')}`;
}

/** Whether the exact counts stand for themselves, whatever becomes of the times. */
function doCountsDecide({ counts }: Comparison): boolean {
  return counts !== null && counts.advisory === '';
}

/** The verdict line where there are no times, or none that can be compared. */
function byCounts(comparison: Comparison): Phrase {
  const { counts } = comparison;
  if (counts === null) return ['Not decided: nothing was measured on both sides'];
  if (counts.advisory !== '') {
    return ['Not decided: the exact counts of the two sides cannot be compared'];
  }
  const times = comparison.timed ? '; the times are not comparable' : '';
  return [`No regression: ${callsLine(counts)}${times}`];
}

/** What to do next: a few words that stand out, and the rest of the line. */
export interface NextStep {
  readonly lead: string;
  readonly rest: Phrase;
}

/** What the second line depends on beside the comparison. */
export type StepContext = Pick<
  ReportContext,
  'failOn' | 'acknowledged' | 'change' | 'failedRunUrl'
>;

/** The second line: whether the job fails, and what to do about it. */
export function nextStep(comparison: Comparison, context: StepContext): NextStep {
  if (context.failedRunUrl !== undefined) return afterFailedRun(context);
  switch (comparison.verdict) {
    case 'regressed':
      if (context.acknowledged?.isWhole) {
        return { lead: 'Accepted; the job does not fail.', rest: acceptedBy(context.acknowledged) };
      }
      return {
        lead:
          context.failOn === 'regression'
            ? 'This regression fails the job.'
            : 'A regression, but the job does not fail (fail-on: never).',
        rest: afterRegression(comparison, context),
      };
    case 'improved':
      return {
        lead: 'Nothing to do.',
        rest: [
          ' The job passes, and the next baseline recorded from this code takes the gain over.',
        ],
      };
    case 'unchanged':
      if (!comparison.timed && !doCountsDecide(comparison)) return undecidedCounts();
      return {
        lead: 'Nothing to do.',
        rest: [
          comparison.certainty?.design === 'stored'
            ? ' The job passes: nothing got worse that a comparison with another job could see.'
            : ' The job passes: no gated metric got worse beyond its threshold.',
        ],
      };
    case 'inconclusive':
      if (!comparison.timed) return undecidedCounts();
      return {
        lead: 'Not decided; the job does not fail.',
        rest: [afterDoubt(comparison)],
      };
    case 'contaminated':
      return {
        lead: 'No verdict; the job does not fail.',
        rest: [
          comparison.timed
            ? ' The timings below are no evidence of a change. Run the job again; if that does not help, record the baseline anew on the same kind of runner with the same versions.'
            : ' Record the baseline anew with the same versions and the same load.',
        ],
      };
  }
}

/** Whatever was found: a run that failed has not passed, and what it did not measure nobody knows. */
function afterFailedRun({ acknowledged }: StepContext): NextStep {
  return {
    lead: 'The run itself failed.',
    rest: acknowledged?.isWhole
      ? [' What regressed is accepted.', ...acceptedBy(acknowledged)]
      : [' No regression was found in what it has measured.'],
  };
}

/** What would have decided it. */
function afterDoubt({ certainty }: Comparison): string {
  const minutes = certainty?.enoughMinutes ?? null;
  if (certainty?.design === 'stored') {
    return ' Jobs differ too much among themselves to tell. Run the job again, or measure base and head together: mode duet.';
  }
  const fewest = certainty === null ? undefined : missingPairs(certainty);
  const cause =
    fewest === undefined
      ? 'The pairs differ too much among themselves.'
      : `There was only time for ${plural(certainty?.pairs ?? 0, 'pair')}, ${fewest} are the fewest that can decide.`;
  if (minutes === null || minutes > MOST_MINUTES) {
    return ` ${cause} Run the job again, on a machine that does nothing else.`;
  }
  return ` ${cause} A budget of ${plural(minutes, 'minute')} would probably have been enough: budget: ${minutes}m.`;
}

function undecidedCounts(): NextStep {
  return {
    lead: 'Not decided; the job does not fail.',
    rest: [' Record the baseline anew under the conditions of this run, or measure times as well.'],
  };
}

/** Where to look first: the function that the counts name, else the one that the samples point at. */
function culpritOf(comparison: Comparison): FunctionId | undefined {
  const count = leadingCount(comparison, 'regressed');
  const counted =
    count === undefined ? undefined : countSuspect(count.counts, 'more', count.metric);
  if (counted !== undefined) return counted;
  return areTimingsDecided(comparison) ? suspect(comparison, 'more')?.id : undefined;
}

/** Who accepted what, and why. */
function acceptedBy({ by }: Acknowledged): Phrase {
  return by.slice(0, 3).flatMap(({ source, reason }): Phrase => {
    const how = source === 'label' ? ' By a label' : " By the pull request's text";
    return reason === '' ? [`${how}.`] : [`${how}: “`, { label: reason }, '”.'];
  });
}

function howToAccept({ change, acknowledged }: StepContext): Phrase {
  if (change === undefined) {
    return [' If the extra work is intended, raise the threshold.'];
  }
  const first: Phrase =
    acknowledged === undefined
      ? [' If the extra work is intended, accept it: ']
      : [
          ' Not accepted yet: ',
          ...listed(acknowledged.open.slice(0, 4).map((label) => [{ label }])),
          '. Accept it with ',
        ];
  return [
    ...first,
    'the label ',
    { name: 'fastapi-spy: accept' },
    ', or a line ',
    { name: 'fastapi-spy: accept all REASON' },
    " in the pull request's text, then run the job again.",
  ];
}

function afterRegression(comparison: Comparison, context: StepContext): Phrase {
  const culprit = culpritOf(comparison);
  const first: Phrase =
    culprit === undefined
      ? []
      : [' Start with ', { name: culprit.name }, ' in ', { name: culprit.path }, '.'];
  const advice = recommend(comparison).find((entry) => entry.about === 'change')?.advice;
  return [...first, ...(advice === undefined ? [] : [' ', ...advice]), ...howToAccept(context)];
}

/** `1.42 ms (rounds 1.39–1.46 ms)` for the CPU per request of one side. */
export function cpuOfRounds(side: {
  readonly cpuMsPerRequest: number;
  readonly cpuMsPerRequestByRound: readonly number[];
}): string {
  const rounds = side.cpuMsPerRequestByRound;
  if (rounds.length < 2) return formatMs(side.cpuMsPerRequest);
  const [low, high] = formatPair(Math.min(...rounds), Math.max(...rounds));
  return `${formatMs(side.cpuMsPerRequest)} (rounds ${low}–${high} ms)`;
}

/** The outputs of action.yml. */
import { setOutput } from '@actions/core';
import { meanCpuMsPerRequest } from '../baseline/tables.js';
import type { Comparison, CountMetric, Metric } from '../compare/types.js';
import type { Told } from './announce.js';
import type { Outcome } from './conclude.js';

/** Sets all outputs but `comment-url`, which is set where the comment is written. */
export function setOutputs(told: readonly Told[], reportFolder: string): void {
  for (const [name, value] of Object.entries(outputsOf(told, reportFolder))) {
    setOutput(name, value);
  }
}

/** Of several verdicts the one that tells most. */
const BY_WEIGHT: readonly string[] = [
  'regressed',
  'inconclusive',
  'contaminated',
  'no-baseline',
  'improved',
  'unchanged',
  'recorded',
];

/** The outputs by name. */
export function outputsOf(told: readonly Told[], reportFolder: string): Record<string, string> {
  const verdicts = told.map(({ outcome }) =>
    outcome.kind === 'compared' ? outcome.comparison.verdict : outcome.kind,
  );
  const listed = told.flatMap(({ outcome }) =>
    outcome.kind === 'compared'
      ? regressions(outcome.comparison).map((each) => ({ key: outcome.key, ...each }))
      : [],
  );
  const regressed = told.filter(
    ({ outcome }) => outcome.kind === 'compared' && outcome.comparison.verdict === 'regressed',
  );
  const isAccepted =
    regressed.length > 0 && regressed.every(({ context }) => context.acknowledged?.isWhole);
  const drifts = told.flatMap(({ outcome }) => outcome.trend?.drift ?? []);
  const of = (each: Told | undefined, value: (outcome: Outcome) => string) =>
    each === undefined || told.length > 1 ? '' : value(each.outcome);
  return {
    verdict: BY_WEIGHT.find((each) => verdicts.some((verdict) => verdict === each)) ?? '',
    regressions: JSON.stringify(listed),
    accepted: String(isAccepted),
    drift: JSON.stringify(
      drifts.filter(({ verdict }) => verdict === 'drifted').map(({ metric }) => metric),
    ),
    'cpu-per-request': of(told[0], ({ head }) => meanCpuMsPerRequest(head).toFixed(6)),
    'baseline-sha': of(told[0], (outcome) =>
      outcome.kind === 'compared' ? outcome.baselineSha : '',
    ),
    'report-path': reportFolder,
  };
}

/** A regressed metric of the clock or of the counts; counts are `calls/request` and the like. */
type Regression = Pick<Metric, 'name' | 'label' | 'base' | 'head' | 'effect' | 'threshold'> & {
  readonly kind: Metric['kind'] | CountMetric['kind'];
  readonly unit: Metric['unit'] | `${CountMetric['of']}/request`;
  readonly scale: Metric['scale'] | CountMetric['scale'];
};

/** The exact ones first: they are certain. */
function regressions({ metrics, counts }: Comparison): Regression[] {
  const exact = (counts?.metrics ?? []).map((metric) => ({
    ...metric,
    unit: `${metric.of}/request` as const,
  }));
  return [...exact, ...metrics]
    .filter(({ verdict }) => verdict === 'regressed')
    .map(({ name, kind, label, unit, base, head, effect, scale, threshold }) => ({
      name,
      kind,
      label,
      unit,
      base,
      head,
      effect,
      scale,
      threshold,
    }));
}

/** The outputs of action.yml. */
import { setOutput } from '@actions/core';
import { meanCpuMsPerRequest } from '../baseline/tables.js';
import type { Comparison, CountMetric, Metric } from '../compare/types.js';
import type { Outcome } from './conclude.js';

/** Sets all outputs but `comment-url`, which is set where the comment is written. */
export function setOutputs(outcome: Outcome, reportFolder: string): void {
  for (const [name, value] of Object.entries(outputsOf(outcome, reportFolder))) {
    setOutput(name, value);
  }
}

/** The outputs by name. */
export function outputsOf(outcome: Outcome, reportFolder: string): Record<string, string> {
  const comparison = outcome.kind === 'compared' ? outcome.comparison : undefined;
  return {
    verdict: comparison?.verdict ?? outcome.kind,
    regressions: JSON.stringify(comparison === undefined ? [] : regressions(comparison)),
    'cpu-per-request': meanCpuMsPerRequest(outcome.head).toFixed(6),
    'baseline-sha': outcome.kind === 'compared' ? outcome.baselineSha : '',
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

/** Tells everybody, in every place that there is, and ends the job. Decides nothing. */
import { endGroup, info, error as logError, setFailed, startGroup, warning } from '@actions/core';
import { describeError, UserFacingError } from '../errors.js';
import { renderComment } from '../report/comment.js';
import type { ReportContext } from '../report/context.js';
import { renderFailure, renderNoBaseline, renderRecorded } from '../report/notices.js';
import { renderSummary } from '../report/summary.js';
import { comment } from './comment.js';
import type { Outcome } from './conclude.js';
import type { Inputs } from './inputs.js';
import { setOutputs } from './outputs.js';
import { uploadReport, writeReport } from './report.js';
import type { Setting } from './setting.js';
import { writeSummary } from './summary.js';

/** Tells the outcome; the job fails when it is a regression that is to fail it. */
export async function announce(setting: Setting, outcome: Outcome): Promise<void> {
  const context = reportContext(setting, outcome);
  const folder = await writeReport(outcome, context);
  setOutputs(outcome, folder);
  const reportUrl = await uploadReport(setting, outcome, folder);
  const told: ReportContext = reportUrl === undefined ? context : { ...context, reportUrl };
  await writeSummary(summaryOf(outcome, told));
  await comment(setting, commentOf(outcome, told), isRegressed(outcome));
  gate(setting, outcome);
}

/** Tells what went wrong, wherever it did; the job fails. */
export async function announceFailure(
  error: unknown,
  known: {
    readonly inputs: Inputs;
    readonly setting: Setting | undefined;
    readonly isCancelled: boolean;
  },
): Promise<void> {
  const { inputs, setting, isCancelled } = known;
  const failure =
    error instanceof UserFacingError
      ? error
      : { message: 'fastapi-spy failed unexpectedly', advice: '', details: describeError(error) };
  const key = setting?.config.action.key ?? inputs.settings.key ?? '';
  const text = renderFailure(failure, { key });
  if (failure.details !== '') {
    startGroup('Details');
    info(failure.details);
    endGroup();
  }
  setFailed(oneLine([failure.message, failure.advice].filter((part) => part !== '').join(' — ')));
  await writeSummary(text);
  // A cancelled run has usually been overtaken by a newer one, whose comment it must not touch.
  if (setting !== undefined && !isCancelled) await comment(setting, text, false);
}

function reportContext(setting: Setting, { baselineNote }: Outcome): ReportContext {
  const { key, failOn } = setting.config.action;
  return { key, failOn, baselineNote };
}

function isRegressed(outcome: Outcome): boolean {
  return outcome.kind === 'compared' && outcome.comparison.verdict === 'regressed';
}

function summaryOf(outcome: Outcome, context: ReportContext): string {
  switch (outcome.kind) {
    case 'compared':
      return renderSummary(outcome.comparison, context);
    case 'no-baseline':
      return renderNoBaseline(outcome.side, context);
    case 'recorded':
      return renderRecorded(outcome.side, context);
  }
}

function commentOf(outcome: Outcome, context: ReportContext): string {
  return outcome.kind === 'compared'
    ? renderComment(outcome.comparison, context)
    : summaryOf(outcome, context);
}

/** The last line of the job: its annotation, and whether it fails. */
function gate(setting: Setting, outcome: Outcome): void {
  if (outcome.kind !== 'compared') {
    info(outcome.baselineNote);
    return;
  }
  const { verdict, reasons } = outcome.comparison;
  const causes = reasons.slice(0, 3).join('; ');
  const line = oneLine(causes === '' ? verdict : `${verdict}: ${causes}`);
  if (isRegressed(outcome)) {
    if (setting.config.action.failOn === 'regression') setFailed(line);
    else logError(line);
  } else if (verdict === 'contaminated' || verdict === 'inconclusive') warning(line);
  else info(line);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

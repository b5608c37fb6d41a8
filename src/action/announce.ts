/** Tells everybody, in every place that there is, and ends the job. Decides nothing. */
import { endGroup, info, error as logError, setFailed, startGroup, warning } from '@actions/core';
import { acknowledge } from '../compare/acknowledgement.js';
import { findSuspects } from '../compare/suspects.js';
import { describeError, UserFacingError } from '../errors.js';
import { pullRequestOf } from '../github/task.js';
import { renderComment } from '../report/comment.js';
import {
  type OwnSection,
  type SectionMarker,
  type SectionVerdict,
  splitText,
} from '../report/comment-body.js';
import type { ReportContext } from '../report/context.js';
import { singleLine } from '../report/format.js';
import { renderFailure, renderNoBaseline, renderRecorded } from '../report/notices.js';
import { MAX_SUMMARY_BYTES, renderSummary } from '../report/summary.js';
import { annotationsOf, MOST_ANNOTATIONS } from '../report/suspects.js';
import { driftLines } from '../report/trend.js';
import { readAcknowledgements, readTouched } from './change.js';
import { comment } from './comment.js';
import type { Outcome } from './conclude.js';
import type { Inputs } from './inputs.js';
import { setOutputs } from './outputs.js';
import { uploadReport, writeReport } from './report.js';
import type { Setting } from './setting.js';
import { writeSummary } from './summary.js';

/** An outcome, and what is told beside it. */
export interface Told {
  readonly outcome: Outcome;
  readonly context: ReportContext;
}

/** Tells the outcomes; the job fails when one is a regression that is to fail it. */
export async function announce(setting: Setting, outcomes: readonly Outcome[]): Promise<void> {
  const known = await withChange(setting, outcomes);
  const reports = await writeReport(setting, known);
  setOutputs(known, reports.root);
  const told: Told[] = [];
  for (const each of known) {
    const folder = reports.folders.get(each.outcome.key) as string;
    const reportUrl = await uploadReport(setting, each.outcome, folder);
    told.push(reportUrl === undefined ? each : withContext(each, { reportUrl }));
  }
  for (const each of told) await writeSummary(summaryOf(each, MAX_SUMMARY_BYTES / told.length));
  const sections = told.map(sectionOf(originOf(setting)));
  await comment(setting, sections, told.some(isRegressed));
  annotate(told);
  gate(setting, told);
}

/** Adds what the pull request says about it, where there is one and something regressed. */
export async function withChange(
  setting: Pick<Setting, 'config' | 'context' | 'octokit' | 'repository' | 'task'>,
  outcomes: readonly Outcome[],
): Promise<Told[]> {
  const { config, context, repository, task } = setting;
  const { failOn } = config.action;
  const pull = pullRequestOf(task);
  const plain = outcomes.map((outcome): Told => {
    const { key, baselineNote, remarks, trend } = outcome;
    const change =
      pull === undefined ? {} : { change: { headSha: pull.headSha, baseBranch: pull.baseRef } };
    return {
      outcome,
      context: { key, failOn, baselineNote, remarks, ...change, ...(trend && { trend }) },
    };
  });
  const number = pull?.number ?? context.mergeGroup?.pullRequest;
  if (number === undefined || !plain.some(isRegressed)) return plain;
  const { found, remarks } = await readAcknowledgements(setting, number);
  const changed =
    pull === undefined ? { touched: [], remarks: [] } : await readTouched(setting, pull);
  const blobUrl = `${context.serverUrl}/${repository.owner}/${repository.name}/blob/${pull?.headSha ?? context.sha}`;
  return plain.map((each) => {
    if (each.outcome.kind !== 'compared' || !isRegressed(each)) return each;
    const { comparison, head } = each.outcome;
    const acknowledged = acknowledge(comparison, found);
    return withContext(each, {
      blobUrl,
      suspects: findSuspects(comparison, head, changed.touched),
      ...(acknowledged === undefined ? {} : { acknowledged }),
      remarks: [...(each.context.remarks ?? []), ...remarks, ...changed.remarks],
    });
  });
}

function withContext(told: Told, added: Partial<ReportContext>): Told {
  return { ...told, context: { ...told.context, ...added } };
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
  const failure = failureOf(error);
  const key = setting?.config.action.key ?? inputs.settings.key ?? '';
  const text = renderFailure(failure, { key });
  logFailure(failure);
  await writeSummary(text);
  // A cancelled run has usually been overtaken by a newer one, whose comment it must not touch.
  if (setting === undefined || isCancelled) return;
  await comment(setting, [failedSection(originOf(setting), key, text)], false);
}

interface Failure {
  readonly message: string;
  readonly advice: string;
  readonly details: string;
}

export function failureOf(error: unknown): Failure {
  return error instanceof UserFacingError
    ? error
    : { message: 'fastapi-spy failed unexpectedly', advice: '', details: describeError(error) };
}

/** The job fails, with one line as its annotation and the evidence in its log. */
export function logFailure({ message, advice, details }: Failure): void {
  if (details !== '') {
    startGroup('Details');
    info(details);
    endGroup();
  }
  setFailed(oneLine([message, advice].filter((part) => part !== '').join(' — ')));
}

function isRegressed({ outcome }: Told): boolean {
  return outcome.kind === 'compared' && outcome.comparison.verdict === 'regressed';
}

function isAccepted({ context }: Told): boolean {
  return context.acknowledged?.isWhole === true;
}

export function summaryOf({ outcome, context }: Told, mostBytes: number): string {
  switch (outcome.kind) {
    case 'compared':
      return renderSummary(outcome.comparison, context, { mostBytes });
    case 'no-baseline':
      return renderNoBaseline(outcome.side, context);
    case 'recorded':
      return renderRecorded(outcome.side, context);
  }
}

/** Which run a section is of, and which head of the pull request it has measured. */
export interface SectionOrigin {
  readonly context: Pick<Setting['context'], 'run'>;
  /** Empty where it is not known. */
  readonly headSha: string;
}

function originOf({ context, task }: Setting): SectionOrigin {
  return { context, headSha: pullRequestOf(task)?.headSha ?? '' };
}

/** The section of an outcome in the comment. */
export function sectionOf(origin: SectionOrigin): (told: Told) => OwnSection {
  return (told) => ({
    ...markerOf(origin, told.outcome.key, verdictOf(told)),
    render: renderOf(told),
  });
}

/** The section of a key that could not be measured or compared; its text is Markdown. */
export function failedSection(origin: SectionOrigin, key: string, text: string): OwnSection {
  return { ...markerOf(origin, key, 'failed'), render: () => splitText(text) };
}

function markerOf(
  { context, headSha }: SectionOrigin,
  key: string,
  verdict: SectionVerdict,
): SectionMarker {
  return { key, ...context.run, headSha, verdict };
}

export function verdictOf(told: Told): SectionVerdict {
  const { outcome } = told;
  if (outcome.kind !== 'compared') return outcome.kind;
  return isAccepted(told) ? 'accepted' : outcome.comparison.verdict;
}

/** Markdown of an outcome with as much detail as there is room. */
function renderOf({ outcome, context }: Told): OwnSection['render'] {
  return (maxCharacters) =>
    splitText(
      outcome.kind === 'compared'
        ? renderComment(outcome.comparison, context, { maxCharacters })
        : summaryOf({ outcome, context }, MAX_SUMMARY_BYTES),
    );
}

/** On the lines of the pull request that a regression comes from. */
function annotate(told: readonly Told[]): void {
  const all = told.flatMap(({ outcome, context }) =>
    outcome.kind === 'compared' ? annotationsOf(context.suspects ?? [], outcome.comparison) : [],
  );
  for (const { path, line, endLine, title, message } of all.slice(0, MOST_ANNOTATIONS)) {
    warning(message, { file: path, startLine: line, endLine, title });
  }
}

/** The last lines of the job: its annotations, and whether it fails. */
function gate(setting: Setting, told: readonly Told[]): void {
  for (const each of told) tellVerdict(setting, each);
  for (const { outcome } of told) {
    const drifts = outcome.trend === undefined ? [] : driftLines(outcome.trend);
    for (const drift of drifts) warning(oneLine(drift));
  }
}

function tellVerdict(setting: Setting, told: Told): void {
  const { outcome } = told;
  const named = outcome.key === 'default' ? '' : `${outcome.key}: `;
  if (outcome.kind !== 'compared') {
    info(`${named}${outcome.baselineNote}`);
    return;
  }
  const { verdict, reasons } = outcome.comparison;
  const causes = reasons.slice(0, 3).join('; ');
  const line = oneLine(`${named}${causes === '' ? verdict : `${verdict}: ${causes}`}`);
  if (isAccepted(told)) warning(`accepted: ${line}`);
  else if (isRegressed(told)) {
    if (setting.config.action.failOn === 'regression') setFailed(line);
    else logError(line);
  } else if (verdict === 'contaminated' || verdict === 'inconclusive') warning(line);
  else info(line);
}

/** Names in an annotation may be as long as they like, and hold what turns writing around. */
const LONGEST_ANNOTATION = 2000;

function oneLine(text: string): string {
  return singleLine(text, LONGEST_ANNOTATION);
}

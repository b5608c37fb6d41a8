/**
 * The trusted half for pull requests from forks and from Dependabot, whose own runs may not comment:
 * started by workflow_run on the default branch, it takes the measurement of that run, decides again
 * and comments. It runs nothing of the pull request's and writes nothing that its files say.
 */
import { info, setOutput } from '@actions/core';
import { InputError } from '../../errors.js';
import type { EndedRun } from '../../github/context.js';
import { findPullRequest } from '../../github/pulls.js';
import type { CompareTask } from '../../github/task.js';
import { isNewer, type SectionMarker } from '../../report/comment-body.js';
import { link, sentence } from '../../report/markdown.js';
import { renderFailure } from '../../report/notices.js';
import { MAX_SUMMARY_BYTES } from '../../report/summary.js';
import {
  failedSection,
  failureOf,
  logFailure,
  type SectionOrigin,
  sectionOf,
  summaryOf,
  type Told,
  verdictOf,
  withChange,
} from '../announce.js';
import { cancelOnSignals } from '../cancellation.js';
import { comment } from '../comment.js';
import { compareWithBaseline, concludePair, type Outcome } from '../conclude.js';
import { readCommentInputs } from '../inputs.js';
import { outputsOf } from '../outputs.js';
import { openSetting, type Setting } from '../setting.js';
import { writeSummary } from '../summary.js';
import { type Report, type RunReports, readReports } from './reports.js';

/** Runs the action; sets the process's exit code and never throws. */
export async function run(): Promise<void> {
  const cancellation = cancelOnSignals();
  try {
    await commentOnRun(process.env, cancellation.signal);
  } catch (error) {
    const failure = failureOf(error);
    logFailure(failure);
    await writeSummary(renderFailure(failure, { key: '' }));
  } finally {
    cancellation.end();
  }
}

/** A run for a pull request, seen as that run would see itself. */
interface RunSetting extends Setting {
  readonly task: CompareTask & Required<Pick<CompareTask, 'pullRequest'>>;
}

async function commentOnRun(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const base = await openSetting(readCommentInputs(), env, { needsService: false });
  const ended = base.context.workflowRun;
  if (ended === undefined) {
    throw new InputError(`choosing what to comment on: the event is ${base.context.event}`, {
      advice:
        'This action is for "on: workflow_run"; the action itself comments where the token may. docs/forks.md has both workflows.',
    });
  }
  if (ended.event !== 'pull_request') return nothing(`The run was started by ${ended.event}.`);
  if (ended.conclusion === 'cancelled' || ended.conclusion === 'skipped') {
    return nothing(`The run was ${ended.conclusion}.`);
  }
  const search = await findPullRequest(base.octokit, base.repository, ended);
  if (search.kind === 'none') return nothing(search.note);
  const { pullRequest } = search;
  const { baseRef: baseBranch, baseSha } = pullRequest;
  const setting: RunSetting = {
    ...base,
    // The section in the comment is that run's, and its own artifacts are no baseline for it.
    context: { ...base.context, run: { runId: ended.runId, attempt: ended.attempt } },
    config: withGateOf(ended, base),
    task: {
      kind: 'compare',
      ...{ baseBranch, baseSha, referenceSha: baseSha, pullRequest },
      mainBranch: base.mainBranch,
    },
  };
  await tell(setting, ended, signal);
}

const FAILED: ReadonlySet<string> = new Set(['failure', 'timed_out', 'startup_failure']);

function hasFailed({ conclusion }: EndedRun): boolean {
  return FAILED.has(conclusion);
}

/** That run has failed its job or not; here it is only told. */
function withGateOf(ended: EndedRun, { config }: Pick<Setting, 'config'>) {
  const failOn = hasFailed(ended) ? ('regression' as const) : ('never' as const);
  return { ...config, action: { ...config.action, failOn } };
}

async function nothing(why: string): Promise<void> {
  info(`${why} Nothing is commented.`);
  await writeSummary(`Nothing to comment: ${sentence(why)}`);
}

async function tell(setting: RunSetting, ended: EndedRun, signal: AbortSignal): Promise<void> {
  let read: RunReports;
  try {
    read = await readReports(setting, ended);
  } catch (error) {
    await tellFailure(setting, ended, failureOf(error));
    throw error;
  }
  const { reports, options } = read;
  if (reports.length === 0) {
    requireReports(setting.context.missingArtifactService, ended);
    if (ended.conclusion === 'success') return nothing('The run has no report.');
    const text = 'The run ended without a report, so that nothing could be compared';
    return tellFailure(setting, ended, { message: text, advice: 'Its log says why.', details: '' });
  }
  const outcomes: Outcome[] = [];
  for (const { measured } of reports) {
    outcomes.push(
      measured.kind === 'pair'
        ? concludePair(measured)
        : await compareWithBaseline(setting, setting.task, measured, { options, signal }),
    );
  }
  const known = await withChange(setting, outcomes);
  const isRegressed = known.some((each) => verdictOf(each) === 'regressed');
  // Another job of it may have died before it could hand over anything.
  const failed = hasFailed(ended) && !isRegressed ? { failedRunUrl: ended.url } : {};
  const told = known.map((each, index): Told => {
    const { url: reportUrl } = reports[index] as Report;
    return { ...each, context: { ...each.context, reportUrl, ...failed } };
  });
  for (const [name, value] of Object.entries(outputsOf(told, ''))) setOutput(name, value);
  for (const each of told) await writeSummary(summaryOf(each, MAX_SUMMARY_BYTES / told.length));
  // A run whose own token may comment has done so.
  const sections = told.map(sectionOf(originOf(setting)));
  const isObsolete = isEarlierFailure(setting);
  await comment(setting, sections, isRegressed, { keepWritten: true, isObsolete });
}

/**
 * Whether a section tells of a run without a report, for an earlier commit or of an earlier attempt.
 * Nobody knew that run's keys, so no section of theirs takes its place. One of the same commit may
 * be of another workflow, which has not run again.
 */
function isEarlierFailure({ context, config, task }: RunSetting) {
  return (section: SectionMarker): boolean =>
    section.verdict === 'failed' &&
    section.key === config.action.key &&
    isNewer(context.run, section) &&
    (section.runId === context.run.runId || section.headSha !== task.pullRequest.headSha);
}

/** @throws InputError where no run can have a report, whatever became of this one */
function requireReports(missing: string | undefined, { runId }: EndedRun): void {
  if (missing === undefined) return;
  throw new InputError(`looking for the reports of run ${runId}: ${missing}`, {
    advice:
      'Without it no run can hand its measurement over: leave this workflow out. The summary of each measuring job has everything.',
  });
}

function originOf({ context, task }: RunSetting): SectionOrigin {
  return { context, headSha: task.pullRequest.headSha };
}

async function tellFailure(
  setting: RunSetting,
  ended: EndedRun,
  failure: { readonly message: string; readonly advice: string; readonly details: string },
): Promise<void> {
  const text = `${renderFailure(failure, { key: '' })}\n\n${link('The run', ended.url)}`;
  await writeSummary(text);
  const section = failedSection(originOf(setting), setting.config.action.key, text);
  await comment(setting, [section], false, { keepWritten: true });
}

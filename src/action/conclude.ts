/** From a measurement to an outcome: kept as a baseline, or compared with one. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { info, warning } from '@actions/core';
import { BASELINE_ENTRY, baselineArtifactName } from '../baseline/artifact.js';
import { readMeasurement, writeMeasurement } from '../baseline/file.js';
import type { Measurement } from '../baseline/schema.js';
import { compare, describeMeasurement } from '../compare/compare.js';
import { isSameSetting } from '../compare/compatibility.js';
import type { CompareOptions } from '../compare/options.js';
import { type Trend, type TrendPoint, trendOf, trendPointOf } from '../compare/trend.js';
import type { Comparison, Side } from '../compare/types.js';
import { type BaselineSearch, findBaseline, readBranchHistory } from '../github/baseline.js';
import { onMergedBase } from '../github/merge.js';
import type { CompareTask } from '../github/task.js';
import type { Measured } from './measure.js';
import type { Setting } from './setting.js';
import { uploadWritten } from './upload.js';

interface Concluded {
  readonly key: string;
  readonly head: Measurement;
  /** How the baseline was found, why there is none, or where this one is kept; a sentence. */
  readonly baselineNote: string;
  /** What else a reader should know; sentences. */
  readonly remarks: readonly string[];
  /** The branch's last measurements and this one; undefined where none were looked for. */
  readonly trend?: Trend;
}

export interface Compared extends Concluded {
  readonly kind: 'compared';
  readonly base: Measurement;
  readonly comparison: Comparison;
  readonly baselineSha: string;
  /** Further baselines that the decision was made with. */
  readonly history: readonly Measurement[];
}

export type Outcome =
  | Compared
  /** With what the reports say of the head. */
  | (Concluded & { readonly kind: 'recorded' | 'no-baseline'; readonly side: Side });

/** What is needed to decide; the trusted half for forks has it as well. */
export type Deciding = Pick<Setting, 'config' | 'octokit' | 'repository' | 'context' | 'cwd'>;

/**
 * @param options what it is decided with, where it is not decided yet
 * @throws InputError when the baseline can neither be kept nor looked for
 */
export async function conclude(
  setting: Setting,
  measured: Measured,
  options: CompareOptions,
  signal: AbortSignal,
): Promise<Outcome> {
  const { task } = setting;
  if (measured.kind === 'pair') return concludePair(measured);
  if (task.kind === 'compare') {
    return compareWithBaseline(setting, task, measured, { options, signal });
  }
  const { key, head, remarks } = measured;
  const trend = await branchTrend(setting, measured, { options, signal });
  const baselineNote = await keepBaseline(setting, key, head);
  const told = { key, head, remarks, baselineNote, ...(trend === undefined ? {} : { trend }) };
  return { kind: 'recorded', ...told, side: describeMeasurement(head) };
}

/** Base and head that were measured together are decided already. */
export function concludePair(measured: Extract<Measured, { kind: 'pair' }>): Compared {
  const { key, base, head, comparison, baseSha, note, remarks } = measured;
  const told = { baselineSha: baseSha, baselineNote: note, history: [] };
  return { kind: 'compared', key, base, head, comparison, remarks, ...told };
}

export interface ComparingWith {
  readonly options: CompareOptions;
  readonly signal: AbortSignal;
}

/** @throws InputError when the baseline cannot be looked for */
export async function compareWithBaseline(
  setting: Deciding,
  task: CompareTask,
  measured: Extract<Measured, { kind: 'alone' }>,
  { options, signal }: ComparingWith,
): Promise<Outcome> {
  const { key, head, remarks } = measured;
  const search = await chooseBaseline(setting, task, measured, signal);
  tellWarnings(search.warnings);
  const trend = trendWith(search.trend, head, options);
  const told = {
    key,
    head,
    remarks,
    baselineNote: search.note,
    ...(trend === undefined ? {} : { trend }),
  };
  if (search.kind === 'none') {
    return { kind: 'no-baseline', ...told, side: describeMeasurement(head) };
  }
  const { measurement: base, sha: baselineSha, history } = search;
  const comparison = compare(base, head, { ...options, history });
  return { kind: 'compared', ...told, base, comparison, baselineSha, history };
}

/** Annotations are few: only the first ones are any, and the log has the rest. */
const MOST_WARNINGS = 3;

function tellWarnings(warnings: readonly string[]): void {
  for (const each of warnings.slice(0, MOST_WARNINGS)) warning(each);
  for (const each of warnings.slice(MOST_WARNINGS)) info(each);
}

/** The given file, else an artifact of this repository. */
async function chooseBaseline(
  setting: Deciding,
  task: CompareTask,
  { key, head }: Measured,
  signal: AbortSignal,
): Promise<BaselineSearch> {
  const { baselineFile, baselineWaitSeconds, history } = setting.config.action;
  if (baselineFile !== undefined) return fromFile(setting, baselineFile);
  const { octokit, repository } = setting;
  return findBaseline(octokit, repository, {
    artifactName: baselineArtifactName(key, head.fingerprint),
    task: await onMergedBase(octokit, repository, task, head.fingerprint.gitSha, signal),
    runId: setting.context.run.runId,
    waitSeconds: baselineWaitSeconds,
    mostFurther: history,
    progress: info,
    signal,
    ...(head.rounds.length === 0 ? {} : { isComparable: (each) => hasTimingsLike(head, each) }),
  });
}

async function fromFile({ cwd }: Deciding, file: string): Promise<BaselineSearch> {
  const path = resolve(cwd, file);
  if (!existsSync(path)) {
    // As after the first push, or when a cache was emptied: no reason to fail.
    const note = `There is no file ${file} (baseline-file) yet.`;
    return { kind: 'none', note, trend: [], warnings: [] };
  }
  const measurement = await readMeasurement(path);
  const note = `The baseline is the file ${file}, as the workflow says.`;
  const { gitSha: sha } = measurement.fingerprint;
  return { kind: 'found', measurement, sha, note, history: [], trend: [], warnings: [] };
}

function hasTimingsLike(head: Measurement, each: Measurement): boolean {
  return each.rounds.length > 0 && isSameSetting(head.fingerprint, each.fingerprint);
}

function trendWith(
  points: readonly TrendPoint[],
  head: Measurement,
  { thresholds }: CompareOptions,
): Trend | undefined {
  if (points.length === 0) return undefined;
  return trendOf(points, trendPointOf(head, true), { thresholds });
}

/** How the branch has moved up to this measurement; whatever goes wrong here fails nothing. */
async function branchTrend(
  setting: Setting,
  { key, head }: Measured,
  { options, signal }: ComparingWith,
): Promise<Trend | undefined> {
  const { octokit, repository, context, config } = setting;
  const { history, baselineFile } = config.action;
  const branch = context.branch ?? '';
  if (history === 0 || baselineFile !== undefined || branch === '') return undefined;
  try {
    const { points, warnings } = await readBranchHistory(octokit, repository, {
      artifactName: baselineArtifactName(key, head.fingerprint),
      branch,
      runId: context.run.runId,
      most: history,
      signal,
      isComparable: (each) => hasTimingsLike(head, each),
    });
    for (const each of warnings) info(each);
    return trendWith(points, head, options);
  } catch (error) {
    info(`No trend: ${(error as Error).message}`);
    return undefined;
  }
}

async function keepBaseline(setting: Setting, key: string, head: Measurement): Promise<string> {
  const { baselineFile } = setting.config.action;
  if (baselineFile !== undefined) {
    await writeMeasurement(resolve(setting.cwd, baselineFile), head);
    return `Written to the file ${baselineFile}; it is for the workflow to keep.`;
  }
  const name = baselineArtifactName(key, head.fingerprint);
  await uploadWritten(setting, name, (folder) =>
    writeMeasurement(join(folder, BASELINE_ENTRY), head),
  );
  return `Stored as the artifact ${name}; pull requests are compared with it.`;
}

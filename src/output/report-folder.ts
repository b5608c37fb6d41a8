/** The report on disk: everything needed to read a decision, and to decide it again. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeMeasurement } from '../baseline/file.js';
import type { Measurement } from '../baseline/schema.js';
import { allSamples, meanCpuMsPerRequest, profileTables } from '../baseline/tables.js';
import type { Comparison } from '../compare/types.js';
import { InputError } from '../errors.js';
import type { CategoryRule } from '../profile/categories.js';
import { writeSpeedscope } from '../profile/speedscope.js';
import { renderComment } from '../report/comment.js';
import type { ReportContext } from '../report/context.js';
import { flameOfComparison } from '../report/flame/of-comparison.js';
import { renderHtml } from '../report/html.js';
import { renderJson } from '../report/json.js';

export interface ReportInput {
  readonly base: Measurement;
  readonly head: Measurement;
  readonly comparison: Comparison;
  readonly context: ReportContext;
  /** The user's rules, with which it was compared. */
  readonly categories: readonly CategoryRule[];
  /** Further baselines that the decision was made with. */
  readonly history?: readonly Measurement[];
}

/**
 * Writes comment.md, report.html, result.json, both measurements and a speedscope file of each, and
 * the further baselines behind the decision.
 * @throws InputError when the folder cannot be written
 */
export async function writeReportFolder(folder: string, input: ReportInput): Promise<void> {
  const { comparison, context, categories, history = [] } = input;
  const flame = flameOfComparison(input.base, input.head, comparison, categories);
  await makeFolder(folder);
  await Promise.all([
    writeFile(join(folder, 'comment.md'), `${renderComment(comparison, context)}\n`),
    writeFile(join(folder, 'report.html'), renderHtml(comparison, context, flame)),
    writeFile(join(folder, 'result.json'), renderJson(comparison)),
    writeSide(folder, 'base', input.base),
    writeSide(folder, 'head', input.head),
    ...history.map((each, index) =>
      writeMeasurement(join(folder, `history-${index + 1}.fastapi-spy.json.gz`), each),
    ),
  ]);
}

/** Writes a measurement and its speedscope file into a report folder. */
export async function writeSide(
  folder: string,
  name: 'base' | 'head',
  measurement: Measurement,
): Promise<void> {
  await makeFolder(folder);
  const title = `${name}${measurement.fingerprint.gitSha === '' ? '' : ` ${measurement.fingerprint.gitSha.slice(0, 9)}`}`;
  await writeMeasurement(join(folder, `${name}.fastapi-spy.json.gz`), measurement);
  await writeFile(
    join(folder, `${name}.speedscope.json`),
    writeSpeedscope(
      profileTables(measurement),
      allSamples(measurement),
      meanCpuMsPerRequest(measurement),
      title,
    ),
  );
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new InputError(`writing the report to ${folder}: ${(cause as Error).message}`, { cause });
  }
}

/** The report: a folder on the runner, and an artifact. */
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endGroup, startGroup, warning } from '@actions/core';
import { reportArtifactName } from '../baseline/artifact.js';
import { describeError } from '../errors.js';
import { openUploader, upload } from '../github/upload.js';
import { writeReportFolder, writeSide } from '../output/report-folder.js';
import type { ReportContext } from '../report/context.js';
import type { Outcome } from './conclude.js';
import type { Setting } from './setting.js';

/**
 * Writes the report outside the checkout, where later steps of the job find it.
 * @returns its folder
 * @throws InputError when it cannot be written
 */
export async function writeReport(outcome: Outcome, context: ReportContext): Promise<string> {
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'fastapi-spy-report-'));
  if (outcome.kind === 'compared') {
    const { base, head, comparison, history } = outcome;
    await writeReportFolder(folder, { base, head, comparison, context, history });
  } else {
    await writeSide(folder, 'head', outcome.head);
  }
  return folder;
}

/**
 * Uploads the folder, unless the measurement has been kept as a baseline already.
 * @returns address of the report; undefined when there is none to open
 */
export async function uploadReport(
  setting: Setting,
  outcome: Outcome,
  folder: string,
): Promise<string | undefined> {
  const { context, config } = setting;
  if (outcome.kind === 'recorded' || !context.hasArtifactService) return undefined;
  const { key, retentionDays } = config.action;
  startGroup('Uploading the report');
  try {
    const id = await upload(await openUploader(), {
      name: reportArtifactName(key, outcome.head.fingerprint),
      files: (await readdir(folder)).map((name) => join(folder, name)),
      root: folder,
      ...(retentionDays === undefined ? {} : { retentionDays }),
      attempt: context.run.attempt,
    });
    return `${context.runUrl}/artifacts/${id}`;
  } catch (error) {
    // The verdict stands without it.
    warning(`The report was not kept: ${describeError(error)}`);
    return undefined;
  } finally {
    endGroup();
  }
}

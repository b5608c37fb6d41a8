/** The report: a folder on the runner, and an artifact. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endGroup, startGroup, warning } from '@actions/core';
import { reportArtifactName } from '../baseline/artifact.js';
import { encodeManifest, MANIFEST_ENTRY } from '../baseline/handover.js';
import { describeError } from '../errors.js';
import { writeReportFolder, writeSide } from '../output/report-folder.js';
import type { Told } from './announce.js';
import type { Outcome } from './conclude.js';
import type { Setting } from './setting.js';
import { uploadFolder } from './upload.js';

export interface WrittenReports {
  /** The folder that later steps find; with several measurements it has one for each key. */
  readonly root: string;
  /** By key. */
  readonly folders: ReadonlyMap<string, string>;
}

/**
 * Writes the reports outside the checkout, where later steps of the job find them.
 * @throws InputError when they cannot be written
 */
export async function writeReport(
  { config: { categories } }: Pick<Setting, 'config'>,
  told: readonly Told[],
): Promise<WrittenReports> {
  const root = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'fastapi-spy-report-'));
  const folders = new Map<string, string>();
  for (const { outcome, context } of told) {
    const folder = told.length === 1 ? root : join(root, outcome.key);
    folders.set(outcome.key, folder);
    const { key, head } = outcome;
    if (outcome.kind === 'compared') {
      const { base, comparison, history, baselineSha, baselineNote } = outcome;
      await writeReportFolder(folder, {
        base,
        head,
        comparison,
        context,
        categories,
        history,
      });
      const isPair = base.pairing !== null && base.pairing.id === head.pairing?.id;
      const pair = isPair ? { baseSha: baselineSha, note: baselineNote } : null;
      await writeFile(join(folder, MANIFEST_ENTRY), encodeManifest({ key, shard: null, pair }));
    } else {
      await writeSide(folder, 'head', head);
      await writeFile(
        join(folder, MANIFEST_ENTRY),
        encodeManifest({ key, shard: null, pair: null }),
      );
    }
  }
  return { root, folders };
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
  const { context } = setting;
  if (outcome.kind === 'recorded' || context.missingArtifactService !== undefined) return undefined;
  startGroup('Uploading the report');
  try {
    const name = reportArtifactName(outcome.key, outcome.head.fingerprint);
    const id = await uploadFolder(setting, name, folder);
    return `${context.runUrl}/artifacts/${id}`;
  } catch (error) {
    // The verdict stands without it.
    warning(`The report was not kept: ${describeError(error)}`);
    return undefined;
  } finally {
    endGroup();
  }
}

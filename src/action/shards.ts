/** Measurements that several jobs of a run make together: each hands its part over, the last one joins them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { info } from '@actions/core';
import { SHARD_PREFIX, shardArtifactName } from '../baseline/artifact.js';
import { writeMeasurement } from '../baseline/file.js';
import {
  BASE_ENTRY,
  encodeManifest,
  type Handover,
  HEAD_ENTRY,
  MANIFEST_ENTRY,
  readHandover,
} from '../baseline/handover.js';
import { compare, compareOptions } from '../compare/compare.js';
import { joinParts } from '../compare/join.js';
import type { CompareOptions } from '../compare/options.js';
import type { Config } from '../config/config.js';
import { InputError } from '../errors.js';
import { downloadArtifact, listRunArtifacts } from '../github/artifacts.js';
import type { Measured } from './measure.js';
import type { Setting } from './setting.js';
import { uploadWritten } from './upload.js';

/**
 * Uploads this job's part.
 * @returns name of the artifact
 * @throws InputError when it cannot be uploaded, or another job has the same key and shard
 */
export async function handOver(
  setting: Setting,
  shard: string,
  measured: Measured,
): Promise<string> {
  const { key, head } = measured;
  const name = shardArtifactName(key, shard, head.fingerprint);
  const isPair = measured.kind === 'pair';
  const pair = isPair ? { baseSha: measured.baseSha, note: measured.note } : null;
  await uploadWritten(setting, name, async (folder) => {
    await writeFile(join(folder, MANIFEST_ENTRY), encodeManifest({ key, shard, pair }));
    await writeMeasurement(join(folder, HEAD_ENTRY), head);
    if (isPair) await writeMeasurement(join(folder, BASE_ENTRY), measured.base);
  });
  return name;
}

/** What the decision about each of several measurements is made with, so that all together keep α. */
export function sharedOptions(config: Config, measurements: number): CompareOptions {
  const { thresholds, ...rest } = compareOptions(config);
  // Bonferroni: the chance that any of them alarms is at most the sum of theirs.
  const part = thresholds['alpha-percent'] / Math.max(1, measurements);
  return { ...rest, thresholds: { ...thresholds, 'alpha-percent': part } };
}

const MOST_PARTS = 100;

/**
 * The measurements of this run's other jobs, one for each key.
 * @throws InputError when there are none, or parts of one key do not belong together
 */
export async function collectParts(setting: Setting): Promise<Measured[]> {
  const { octokit, repository, context, config } = setting;
  const artifacts = await listRunArtifacts(octokit, repository, context.run.runId, SHARD_PREFIX);
  if (artifacts.length === 0) {
    throw new InputError('merging: no job of this run has handed over a part', {
      advice:
        'Give the jobs that measure a "shard", and let this one wait for them: "needs: JOB". Without a shard a job decides by itself.',
    });
  }
  if (artifacts.length > MOST_PARTS) {
    throw new InputError(`merging: this run has ${artifacts.length} parts, at most ${MOST_PARTS}`);
  }
  const byKey = new Map<string, Handover[]>();
  for (const artifact of artifacts) {
    const zip = await downloadArtifact(octokit, repository, artifact);
    const part = readHandover(zip, `artifact ${artifact.id} (${artifact.name})`);
    const { key, shard } = part.manifest;
    info(`part ${shard} of ${key}: ${part.head.rounds.length} rounds`);
    byKey.set(key, [...(byKey.get(key) ?? []), part]);
  }
  const options = sharedOptions(config, byKey.size);
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, parts]) => joined(key, parts, options));
}

function joined(key: string, parts: readonly Handover[], options: CompareOptions): Measured {
  const inOrder = [...parts].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const { head, base, remarks } = joinParts(
    inOrder.map((part) => ({
      shard: nameOf(part),
      head: part.head,
      ...(part.base === undefined ? {} : { base: part.base }),
    })),
  );
  const told = [
    ...(parts.length > 1
      ? [`Measured by ${parts.length} jobs: ${inOrder.map(nameOf).join(', ')}.`]
      : []),
    ...remarks,
  ];
  const pair = inOrder[0]?.manifest.pair ?? null;
  if (base === undefined || pair === null) return { kind: 'alone', key, remarks: told, head };
  return {
    ...{ kind: 'pair', key, remarks: told, base, head, note: pair.note, baseSha: pair.baseSha },
    comparison: compare(base, head, options),
  };
}

function nameOf({ manifest }: Handover): string {
  return manifest.shard ?? '';
}

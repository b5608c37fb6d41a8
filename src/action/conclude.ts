/** From a measurement to an outcome: kept as a baseline, or compared with one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { warning } from '@actions/core';
import { BASELINE_ENTRY, baselineArtifactName } from '../baseline/artifact.js';
import { readMeasurement, writeMeasurement } from '../baseline/file.js';
import type { Measurement } from '../baseline/schema.js';
import { compare, compareOptions, describeMeasurement } from '../compare/compare.js';
import { isSameSetting } from '../compare/compatibility.js';
import type { Comparison, Side } from '../compare/types.js';
import { type BaselineSearch, findBaseline } from '../github/baseline.js';
import type { CompareTask } from '../github/task.js';
import { openUploader, upload } from '../github/upload.js';
import type { Measured } from './measure.js';
import type { Setting } from './setting.js';

interface Concluded {
  readonly head: Measurement;
  /** How the baseline was found, why there is none, or where this one is kept; a sentence. */
  readonly baselineNote: string;
}

export type Outcome =
  /** With what the reports say of the head. */
  | (Concluded & { readonly kind: 'recorded' | 'no-baseline'; readonly side: Side })
  | (Concluded & {
      readonly kind: 'compared';
      readonly base: Measurement;
      readonly comparison: Comparison;
      readonly baselineSha: string;
      /** Further baselines that the decision was made with. */
      readonly history: readonly Measurement[];
    });

/** @throws InputError when the baseline can neither be kept nor looked for */
export async function conclude(setting: Setting, measured: Measured): Promise<Outcome> {
  if (measured.kind === 'duet') {
    const { base, head, comparison, baseSha, note } = measured.duet;
    const told = { baselineSha: baseSha, baselineNote: note, history: [] };
    return { kind: 'compared', base, head, comparison, ...told };
  }
  const { head } = measured;
  const { task } = setting;
  if (task.kind !== 'compare') {
    const baselineNote = await keepBaseline(setting, head);
    return { kind: 'recorded', head, side: describeMeasurement(head), baselineNote };
  }
  const search = await chooseBaseline(setting, task, head);
  for (const each of search.warnings) warning(each);
  if (search.kind === 'none') {
    return {
      kind: 'no-baseline',
      head,
      side: describeMeasurement(head),
      baselineNote: search.note,
    };
  }
  return {
    kind: 'compared',
    head,
    baselineNote: search.note,
    base: search.measurement,
    comparison: compare(search.measurement, head, {
      ...compareOptions(setting.config),
      history: search.history,
    }),
    baselineSha: search.sha,
    history: search.history,
  };
}

/** The given file, else an artifact of this repository. */
async function chooseBaseline(
  setting: Setting,
  task: CompareTask,
  head: Measurement,
): Promise<BaselineSearch> {
  const { key, baselineFile } = setting.config.action;
  if (baselineFile !== undefined) {
    const measurement = await readMeasurement(resolve(setting.cwd, baselineFile));
    const note = `The baseline is the file ${baselineFile}, as the workflow says.`;
    const { gitSha: sha } = measurement.fingerprint;
    return { kind: 'found', measurement, sha, note, history: [], warnings: [] };
  }
  return findBaseline(setting.octokit, setting.repository, {
    artifactName: baselineArtifactName(key, head.fingerprint),
    task,
    runId: setting.context.run.runId,
    ...(head.rounds.length === 0 ? {} : { isComparable: (each) => hasTimingsLike(head, each) }),
  });
}

function hasTimingsLike(head: Measurement, each: Measurement): boolean {
  return each.rounds.length > 0 && isSameSetting(head.fingerprint, each.fingerprint);
}

async function keepBaseline(setting: Setting, head: Measurement): Promise<string> {
  const { key, retentionDays } = setting.config.action;
  const name = baselineArtifactName(key, head.fingerprint);
  const folder = await mkdtemp(join(tmpdir(), 'fastapi-spy-baseline-'));
  try {
    const file = join(folder, BASELINE_ENTRY);
    await writeMeasurement(file, head);
    await upload(await openUploader(), {
      name,
      files: [file],
      root: folder,
      ...(retentionDays === undefined ? {} : { retentionDays }),
      attempt: setting.context.run.attempt,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return `Stored as the artifact ${name}; pull requests are compared with it.`;
}

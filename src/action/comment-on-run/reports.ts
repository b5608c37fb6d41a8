/** What a run that nobody has to trust has measured. */
import { info } from '@actions/core';
import { REPORT_PREFIX, SHARD_PREFIX } from '../../baseline/artifact.js';
import { heldValues } from '../../baseline/consistency.js';
import { type Handover, readHandover } from '../../baseline/handover.js';
import { compare, compareOptions } from '../../compare/compare.js';
import type { CompareOptions } from '../../compare/options.js';
import { InputError } from '../../errors.js';
import { downloadArtifact, listRunArtifacts } from '../../github/artifacts.js';
import type { EndedRun } from '../../github/context.js';
import type { Measured } from '../measure.js';
import type { Setting } from '../setting.js';
import { sharedOptions } from '../shards.js';

export interface Report {
  readonly measured: Measured;
  /** Where the whole report can be had. */
  readonly url: string;
}

/** What a run has handed over, and what it is decided with. */
export interface RunReports {
  readonly reports: readonly Report[];
  readonly options: CompareOptions;
}

/** As many sections as a stranger may put into a comment. */
const MOST_REPORTS = 20;

/** Of all of them together, which are all held at once: twenty pairs of 100 rounds have 5 million. */
const MOST_VALUES = 16_000_000;

/**
 * The measurements in the reports of a run, one for each key. Only numbers and names come out of
 * them: verdicts, texts and baselines that they hold as well are not read. Where one job has joined
 * the parts of others and decided about all keys, they share α here as they did there.
 * @throws InputError when a report is not one, or there are too many
 */
export async function readReports(
  { octokit, repository, config }: Pick<Setting, 'octokit' | 'repository' | 'config'>,
  run: EndedRun,
): Promise<RunReports> {
  const all = await listRunArtifacts(octokit, repository, run.runId, '');
  const artifacts = all.filter(({ name }) => name.startsWith(REPORT_PREFIX));
  const isMerged = all.some(({ name }) => name.startsWith(SHARD_PREFIX));
  const options = isMerged ? sharedOptions(config, artifacts.length) : compareOptions(config);
  if (artifacts.length > MOST_REPORTS) {
    throw new InputError(
      `reading the reports of run ${run.runId}: there are ${artifacts.length}, at most ${MOST_REPORTS}`,
    );
  }
  const reports = new Map<string, Report>();
  let values = 0;
  for (const artifact of artifacts) {
    const zip = await downloadArtifact(octokit, repository, artifact);
    const source = `artifact ${artifact.id} (${artifact.name}) of run ${run.runId}`;
    const handover = readHandover(zip, source);
    const { key } = handover.manifest;
    if (reports.has(key)) {
      throw new InputError(`reading ${source}: another report of this run has the key ${key}`);
    }
    values += heldValues(handover.head);
    if (handover.base !== undefined) values += heldValues(handover.base);
    if (values > MOST_VALUES) {
      throw new InputError(
        `reading the reports of run ${run.runId}: up to ${source}, they hold more than ${MOST_VALUES} values`,
      );
    }
    info(`report of ${key}: ${handover.head.rounds.length} rounds`);
    reports.set(key, {
      measured: measuredOf(handover, options),
      url: `${run.url}/artifacts/${artifact.id}`,
    });
  }
  return { reports: [...reports.values()], options };
}

function measuredOf({ manifest, head, base }: Handover, options: CompareOptions): Measured {
  const { key } = manifest;
  if (base === undefined) return { kind: 'alone', key, head, remarks: [] };
  return {
    kind: 'pair',
    ...{ key, head, base, remarks: [] },
    comparison: compare(base, head, options),
    baseSha: base.fingerprint.gitSha,
    note: 'Base and head were measured together, both by the run of the pull request',
  };
}

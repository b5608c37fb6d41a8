/** A baseline as an artifact: its name, and what is in it. */
import { InputError } from '../errors.js';
import { decodeMeasurement } from './file.js';
import { type Fingerprint, MEASUREMENT_SCHEMA, type Measurement } from './schema.js';
import { readSingleEntry } from './zip.js';

/** The one file inside a baseline's artifact. */
export const BASELINE_ENTRY = 'baseline.fastapi-spy.json.gz';

/** What a baseline must share with a measurement to be looked at at all. */
export type BaselineTraits = Pick<Fingerprint, 'os' | 'arch' | 'pythonVersion'>;

/**
 * The artifact's name: key, system, architecture, Python minor version and schema version, so
 * that what cannot be compared never meets.
 */
export function baselineArtifactName(key: string, traits: BaselineTraits): string {
  return `fastapi-spy-baseline-${suffix([key], traits)}-s${MEASUREMENT_SCHEMA}`;
}

/** Name of the artifact that holds a run's report. */
export function reportArtifactName(key: string, traits: BaselineTraits): string {
  return `${REPORT_PREFIX}${suffix([key], traits)}`;
}

/** Begin of the names of all reports of a run. */
export const REPORT_PREFIX = 'fastapi-spy-report-';
/** Begin of the names of all parts of a run. */
export const SHARD_PREFIX = 'fastapi-spy-shard-';

/** Name of the artifact that holds one part of a measurement of several jobs. */
export function shardArtifactName(key: string, shard: string, traits: BaselineTraits): string {
  return `${SHARD_PREFIX}${suffix([key, shard], traits)}`;
}

function suffix(names: readonly string[], { os, arch, pythonVersion }: BaselineTraits): string {
  const minor = pythonVersion.split('.').slice(0, 2).join('.');
  return [...names, os, arch, `py${minor}`].map(sanitise).join('-');
}

/** Artifact names take no `" : < > | * ? \ /` and no line breaks. */
function sanitise(part: string): string {
  return part.replace(/[^A-Za-z0-9._-]+/g, '_').slice(0, 64);
}

/**
 * The measurement in a baseline's artifact.
 * @param source what the zip came from, for the error
 * @throws InputError when the zip or the measurement is not what this action stores
 */
export function readBaselineZip(zip: Uint8Array, source: string): Measurement {
  return decodeMeasurement(readSingleEntry(zip, BASELINE_ENTRY, source), source);
}

/** Where an artifact comes from. */
export interface ArtifactOrigin {
  readonly expired: boolean;
  readonly repositoryId: number | undefined;
  readonly headRepositoryId: number | undefined;
  readonly headBranch: string | undefined;
  /** Event of the run that uploaded it. */
  readonly event: string;
}

/**
 * Why an artifact must not serve as a baseline; undefined when it may. A pull request from a fork
 * can upload an artifact of any name, and the fork's own branch can be called main.
 */
export function refuseOrigin(
  origin: ArtifactOrigin,
  wanted: {
    readonly repositoryId: number;
    readonly branch: string;
    readonly events: ReadonlySet<string>;
  },
): string | undefined {
  if (origin.expired) return 'it has expired';
  if (origin.repositoryId !== wanted.repositoryId) return 'it is of another repository';
  if (origin.headRepositoryId !== wanted.repositoryId) return 'its run was for a fork';
  if (origin.headBranch !== wanted.branch) {
    return `its run was for the branch ${origin.headBranch}, not ${wanted.branch}`;
  }
  if (!wanted.events.has(origin.event)) return `its run was started by ${origin.event}`;
  return undefined;
}

/**
 * @param missing why there is no artifact service of the current protocol; undefined where there is
 * @throws InputError where there is none
 */
export function requireArtifactService(missing: string | undefined, what: string): void {
  if (missing === undefined) return;
  throw new InputError(`${what}: ${missing}`, {
    advice:
      'Keep the baseline as a file: give its path as baseline-file, which is written on the baseline branch and read everywhere else, and carry it from run to run with actions/cache (docs/workflow.md has the lines).',
  });
}

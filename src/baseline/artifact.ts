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
  return `fastapi-spy-baseline-${suffix(key, traits)}-s${MEASUREMENT_SCHEMA}`;
}

/** Name of the artifact that holds a run's report. */
export function reportArtifactName(key: string, traits: BaselineTraits): string {
  return `fastapi-spy-report-${suffix(key, traits)}`;
}

function suffix(key: string, { os, arch, pythonVersion }: BaselineTraits): string {
  const minor = pythonVersion.split('.').slice(0, 2).join('.');
  return [key, os, arch, `py${minor}`].map(sanitise).join('-');
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

/** @throws InputError when the server keeps no artifacts of the current protocol */
export function requireArtifactService(isOffered: boolean, what: string): void {
  if (isOffered) return;
  throw new InputError(`${what}: GitHub Enterprise Server does not offer the artifact service`, {
    advice:
      'Keep the baseline yourself: record it with "fastapi-spy record", store the file where the job can read it, and give its path as baseline-file.',
  });
}

/** Baselines stored in the local GitHub, with a commit by one letter. */
import { zipSync } from 'fflate';
import { BASELINE_ENTRY } from '../../src/baseline/artifact.js';
import { encodeMeasurement } from '../../src/baseline/file.js';
import type { Measurement } from '../../src/baseline/schema.js';
import { app, measurementOf } from '../helpers/measurement.js';
import type { LocalArtifact, LocalGitHub } from './local-github.js';

export const NAME = 'fastapi-spy-baseline-default-linux-x64-py3.11-s2';
/** Id of somebody else's copy of the repository. */
export const FORK = 99;

export function sha(letter: string): string {
  return letter.charCodeAt(0).toString(16).padStart(2, '0').repeat(20);
}

export function letterOfSha(gitSha: string): string {
  return String.fromCharCode(Number.parseInt(gitSha.slice(0, 2), 16));
}

/** The letter of the commit that a measurement says it is of. */
export function letterOf({ fingerprint }: Measurement): string {
  return letterOfSha(fingerprint.gitSha);
}

export function zipOf(fingerprint: Partial<Measurement['fingerprint']>): Uint8Array {
  const measurement = measurementOf([{ fn: app('shop.py', 'work'), ms: 1 }], { fingerprint });
  return zipSync({ [BASELINE_ENTRY]: encodeMeasurement(measurement) }, { level: 0 });
}

/** Stores baselines whose measurements say which commit they are of, a day apart. */
export function storeIn(github: LocalGitHub) {
  return (letter: string, overrides: Partial<LocalArtifact> = {}): LocalArtifact => {
    const day = letter.charCodeAt(0) - 96;
    const artifact = {
      id: github.takeId(),
      name: NAME,
      headSha: sha(letter),
      createdAt: `2026-01-${String(day).padStart(2, '0')}T00:00:00Z`,
      zip: zipOf({ gitSha: sha(letter) }),
      ...overrides,
    };
    github.artifacts.push(artifact);
    return artifact;
  };
}

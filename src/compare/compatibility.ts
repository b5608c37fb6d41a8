/** Whether the timings of two measurements may be compared at all. */
import type { Fingerprint, Measurement } from '../baseline/schema.js';

type Field = keyof Fingerprint;

/** Differences that make every timing meaningless: other hardware, interpreter, sampler or work. */
const DECIDING: readonly (readonly [Field, string])[] = [
  ['os', 'operating system'],
  ['arch', 'architecture'],
  ['cpuModel', 'CPU model'],
  ['cores', 'number of cores'],
  ['pySpyVersion', 'py-spy version'],
  ['rateHz', 'sampling rate'],
  ['scenarioHash', 'load'],
];

/** Differences that usually matter little; told, not decisive. */
const TOLD: readonly (readonly [Field, string])[] = [
  ['cpuFlags', 'CPU features'],
  ['kernel', 'kernel'],
  ['pythonBuild', 'Python build'],
];

export interface Compatibility {
  /** Each makes the comparison contaminated. */
  readonly problems: readonly string[];
  /** Each is worth knowing. */
  readonly notes: readonly string[];
}

export function compatibility(base: Measurement, head: Measurement): Compatibility {
  const a = base.fingerprint;
  const b = head.fingerprint;
  const differing = (fields: readonly (readonly [Field, string])[]) =>
    fields
      .filter(([field]) => a[field] !== b[field])
      .map(([field, name]) =>
        field === 'scenarioHash'
          ? 'the load differs: other requests, or another number of them'
          : field === 'cpuFlags'
            ? `the ${name} differ`
            : `the ${name} differs: ${a[field]} → ${b[field]}`,
      );
  const minor = (version: string) => version.split('.').slice(0, 2).join('.');
  const python = `the Python version differs: ${a.pythonVersion} → ${b.pythonVersion}`;
  const problems = differing(DECIDING);
  const notes = differing(TOLD);
  if (minor(a.pythonVersion) !== minor(b.pythonVersion)) problems.push(python);
  else if (a.pythonVersion !== b.pythonVersion) notes.push(python);
  for (const [side, measurement] of [
    ['base', base],
    ['head', head],
  ] as const) {
    if (measurement.fingerprint.gitDirty) notes.push(`${side} had uncommitted changes`);
    for (const { reason } of measurement.voidRounds)
      notes.push(`${side}: a round was void: ${reason}`);
  }
  return { problems, notes };
}

/** Whether two measurements may be compared at all, and what to know when they are. */
import type { Fingerprint, Measurement } from '../baseline/schema.js';
import { pythonMinor } from './python-version.js';

type Field = keyof Fingerprint;

/** Differences that make every timing meaningless: other hardware, interpreter, sampler or work. */
const DECIDING: readonly (readonly [Field, string])[] = [
  ['os', 'operating system'],
  ['arch', 'architecture'],
  ['cpuModel', 'CPU model'],
  ['cores', 'number of cores'],
  ['pySpyVersion', 'py-spy version'],
  ['rateHz', 'sampling rate'],
];

const OTHER_LOAD = 'the load differs: other requests, or another number of them';

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

/** Whether timings may be compared: those of other machines or of other work tell nothing. */
export function timingCompatibility(base: Measurement, head: Measurement): Compatibility {
  const a = base.fingerprint;
  const b = head.fingerprint;
  const differing = (fields: readonly (readonly [Field, string])[]) =>
    fields
      .filter(([field]) => a[field] !== b[field])
      .map(([field, name]) =>
        field === 'cpuFlags'
          ? `the ${name} differ`
          : `the ${name} differs: ${a[field]} → ${b[field]}`,
      );
  const python = `the Python version differs: ${a.pythonVersion} → ${b.pythonVersion}`;
  const problems = differing(DECIDING);
  const notes = differing(TOLD);
  if (a.scenarioHash !== b.scenarioHash) problems.push(OTHER_LOAD);
  if (pythonMinor(a.pythonVersion) !== pythonMinor(b.pythonVersion)) problems.push(python);
  else if (a.pythonVersion !== b.pythonVersion) notes.push(python);
  return { problems, notes: [...notes, ...circumstances(base, head)] };
}

/** Notes where only counts are compared: machines do not matter, and another load leaves requests unmatched. */
export function notesWithoutTimings(base: Measurement, head: Measurement): string[] {
  const isOther = base.fingerprint.scenarioHash !== head.fingerprint.scenarioHash;
  return [...(isOther ? [OTHER_LOAD] : []), ...circumstances(base, head)];
}

/** Worth knowing whatever was measured. */
function circumstances(base: Measurement, head: Measurement): string[] {
  const notes: string[] = [];
  for (const [side, measurement] of [
    ['base', base],
    ['head', head],
  ] as const) {
    if (measurement.fingerprint.gitDirty) notes.push(`${side} had uncommitted changes`);
    for (const { reason } of measurement.voidRounds)
      notes.push(`${side}: a round was void: ${reason}`);
    for (const { reason } of measurement.counts?.voidPasses ?? [])
      notes.push(`${side}: a counting pass was void: ${reason}`);
  }
  return notes;
}

/** Whether two measurements may be compared at all, and what to know when they are. */
import type { Fingerprint, Machine, Measurement } from '../baseline/schema.js';
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

/** What else must be the same for two measurements to be of one setting. */
const SAME_SERVICE: readonly (readonly [Field, string])[] = [
  ['pythonVersion', 'Python version'],
  ['scenarioHash', 'load'],
];

export interface Compatibility {
  /** Each makes the comparison contaminated. */
  readonly problems: readonly string[];
  /** Each is worth knowing. */
  readonly notes: readonly string[];
}

/** The control may differ by this much between two jobs. */
const MOST_CONTROL_SHIFT = 0.05;
/** And the frequency by this much, of which there is one reading in each round. */
const MOST_FREQUENCY_SHIFT = 0.1;

/**
 * Whether timings may be compared: those of other machines or of other work tell nothing.
 * @param isPaired whether both were measured at the same time, so that the machine met them alike
 */
export function timingCompatibility(
  base: Measurement,
  head: Measurement,
  isPaired: boolean,
): Compatibility {
  const a = base.fingerprint;
  const b = head.fingerprint;
  const python = `the Python version differs: ${a.pythonVersion} → ${b.pythonVersion}`;
  const problems = differing(a, b, DECIDING);
  const notes = differing(a, b, TOLD);
  if (a.scenarioHash !== b.scenarioHash) problems.push(OTHER_LOAD);
  if (pythonMinor(a.pythonVersion) !== pythonMinor(b.pythonVersion)) problems.push(python);
  else if (a.pythonVersion !== b.pythonVersion) notes.push(python);
  problems.push(...new Set([...base.disturbances, ...head.disturbances]));
  if (!isPaired) problems.push(...shifts(base, head));
  return { problems, notes: [...notes, ...circumstances(base, head)] };
}

function differing(
  a: Fingerprint,
  b: Fingerprint,
  fields: readonly (readonly [Field, string])[],
): string[] {
  return fields
    .filter(([field]) => a[field] !== b[field])
    .map(([field, name]) =>
      field === 'cpuFlags'
        ? `the ${name} differ`
        : `the ${name} differs: ${a[field]} → ${b[field]}`,
    );
}

/** What makes two machines ones whose timings tell nothing of each other; empty when nothing does. */
export function differingHardware(a: Fingerprint, b: Fingerprint): string[] {
  return differing(a, b, DECIDING);
}

/** Whether two measurements were made in the same setting, so that their timings may be compared. */
export function isSameSetting(a: Fingerprint, b: Fingerprint): boolean {
  return [...DECIDING, ...TOLD, ...SAME_SERVICE].every(([field]) => a[field] === b[field]);
}

/** What the machine did to one of two jobs and not to the other. */
function shifts(base: Measurement, head: Measurement): string[] {
  const change = (of: (machine: Machine) => number | null) => {
    const [before, after] = [base, head].map(({ rounds }) => {
      const told = rounds.flatMap(({ machine }) => of(machine) ?? []);
      return told.reduce((sum, value) => sum + value, 0) / told.length;
    }) as [number, number];
    return after / before - 1;
  };
  const control = change(({ controlMs }) => controlMs);
  const frequency = change(({ frequencyMhz }) => frequencyMhz);
  const tell = (part: number) => `${part < 0 ? '−' : '+'}${Math.abs(part * 100).toFixed(1)} %`;
  return [
    ...(Math.abs(control) > MOST_CONTROL_SHIFT
      ? [`the machine itself was not as fast: a fixed piece of work took ${tell(control)} CPU`]
      : []),
    ...(Math.abs(frequency) > MOST_FREQUENCY_SHIFT
      ? [`the processor ran at another frequency: ${tell(frequency)}`]
      : []),
  ];
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

/** What base and head ran on, row by row, and which rows put their timings in doubt. */
import type { Comparison, Side } from '../compare/types.js';
import { formatCount, formatNumber, plural, singleLine } from './format.js';

export interface EnvironmentRow {
  readonly label: string;
  readonly base: string;
  readonly head: string;
  /**
   * `expected` where a difference is the point of the comparison (commit, branch, time);
   * `doubtful` where it should not be there.
   */
  readonly difference: 'none' | 'expected' | 'doubtful';
}

/**
 * How a row is read off a side, whether the sides may differ in it, and whether it is about times
 * only: exact counts do not depend on the machine.
 */
type Reader = readonly [
  label: string,
  read: (side: Side) => string,
  mayDiffer: boolean,
  about?: 'times',
];

const READERS: readonly Reader[] = [
  ['commit', (side) => side.gitSha, true],
  ['branch', (side) => side.gitBranch, true],
  ['uncommitted changes', (side) => (side.gitDirty ? 'yes' : 'no'), true],
  ['measured at', (side) => side.createdAt, true],
  ['operating system', ({ fingerprint }) => `${fingerprint.os} ${fingerprint.arch}`, false],
  ['kernel', ({ fingerprint }) => fingerprint.kernel, false, 'times'],
  ['CPU', ({ fingerprint }) => fingerprint.cpuModel, false, 'times'],
  [
    'CPU features',
    ({ fingerprint }) => singleLine(fingerprint.cpuFlags, 16, 'start'),
    false,
    'times',
  ],
  ['cores', ({ fingerprint }) => formatCount(fingerprint.cores), false, 'times'],
  ['Python', ({ fingerprint }) => fingerprint.pythonVersion, false],
  ['Python build', ({ fingerprint }) => fingerprint.pythonBuild, false, 'times'],
  ['py-spy', ({ fingerprint }) => fingerprint.pySpyVersion, false, 'times'],
  [
    'sampling rate',
    ({ fingerprint }) => `${formatNumber(fingerprint.rateHz, 0)} Hz`,
    false,
    'times',
  ],
  ['load', ({ fingerprint }) => singleLine(fingerprint.scenarioHash, 16, 'start'), false],
  ['rounds', (side) => formatCount(side.rounds), true, 'times'],
  ['rounds thrown away', (side) => formatCount(side.voidRounds.length), true, 'times'],
  ['requests', (side) => formatCount(side.requests), true, 'times'],
  ['failed requests', (side) => formatCount(side.errors), true, 'times'],
  ['samples', (side) => formatCount(side.samples), true, 'times'],
];

/** Longest value of a row, in characters. */
const VALUE_LENGTH = 160;

/** The fingerprints side by side; values are one line each and untrusted. */
export function environmentRows(comparison: Comparison): EnvironmentRow[] {
  const readers = READERS.filter(([, , , about]) => comparison.timed || about !== 'times');
  return readers.map(([label, read, mayDiffer]) => {
    const base = read(comparison.base);
    const head = read(comparison.head);
    const differs = base !== head;
    return {
      label,
      base: singleLine(base, VALUE_LENGTH),
      head: singleLine(head, VALUE_LENGTH),
      difference: !differs ? 'none' : mayDiffer ? 'expected' : 'doubtful',
    };
  });
}

/** `5 rounds, 15,000 requests`. */
export function amountMeasured(side: Pick<Side, 'rounds' | 'requests'>): string {
  return `${plural(side.rounds, 'round')}, ${plural(side.requests, 'request')}`;
}

/**
 * What was measured, both sides in one when they agree: `5 rounds, 15,000 requests each`. Without
 * times there are no rounds.
 */
export function amountsMeasured(comparison: Pick<Comparison, 'base' | 'head' | 'timed'>): string {
  if (!comparison.timed) return 'exact counts only';
  const base = amountMeasured(comparison.base);
  const head = amountMeasured(comparison.head);
  return base === head ? `${head} each` : `${base} against ${head}`;
}

/** The CPU the side ran on, untrusted: `AMD EPYC 7763 64-Core Processor, 4 cores`. */
export function machine(side: Pick<Side, 'fingerprint'>): string {
  const { cpuModel, cores } = side.fingerprint;
  return `${singleLine(cpuModel, 80)}, ${plural(cores, 'core')}`;
}

/** The machines of base and head, untrusted, one where they are alike; none where none matters. */
export function machines(comparison: Comparison): readonly string[] {
  if (!comparison.timed) return [];
  return [...new Set([machine(comparison.base), machine(comparison.head)])];
}

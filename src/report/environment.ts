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

/** How a row is read off a side, and whether the sides may differ in it. */
type Reader = readonly [label: string, read: (side: Side) => string, mayDiffer: boolean];

const READERS: readonly Reader[] = [
  ['commit', (side) => side.gitSha, true],
  ['branch', (side) => side.gitBranch, true],
  ['uncommitted changes', (side) => (side.gitDirty ? 'yes' : 'no'), true],
  ['measured at', (side) => side.createdAt, true],
  ['operating system', ({ fingerprint }) => `${fingerprint.os} ${fingerprint.arch}`, false],
  ['kernel', ({ fingerprint }) => fingerprint.kernel, false],
  ['CPU', ({ fingerprint }) => fingerprint.cpuModel, false],
  ['CPU features', ({ fingerprint }) => singleLine(fingerprint.cpuFlags, 16, 'start'), false],
  ['cores', ({ fingerprint }) => formatCount(fingerprint.cores), false],
  ['Python', ({ fingerprint }) => fingerprint.pythonVersion, false],
  ['Python build', ({ fingerprint }) => fingerprint.pythonBuild, false],
  ['py-spy', ({ fingerprint }) => fingerprint.pySpyVersion, false],
  ['sampling rate', ({ fingerprint }) => `${formatNumber(fingerprint.rateHz, 0)} Hz`, false],
  ['load', ({ fingerprint }) => singleLine(fingerprint.scenarioHash, 16, 'start'), false],
  ['rounds', (side) => formatCount(side.rounds), true],
  ['rounds thrown away', (side) => formatCount(side.voidRounds.length), true],
  ['requests', (side) => formatCount(side.requests), true],
  ['failed requests', (side) => formatCount(side.errors), true],
  ['samples', (side) => formatCount(side.samples), true],
];

/** Longest value of a row, in characters. */
const VALUE_LENGTH = 160;

/** The fingerprints side by side; values are one line each and untrusted. */
export function environmentRows(comparison: Comparison): EnvironmentRow[] {
  return READERS.map(([label, read, mayDiffer]) => {
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

/** What was measured, both sides in one when they agree: `5 rounds, 15,000 requests each`. */
export function amountsMeasured(comparison: Pick<Comparison, 'base' | 'head'>): string {
  const base = amountMeasured(comparison.base);
  const head = amountMeasured(comparison.head);
  return base === head ? `${head} each` : `${base} against ${head}`;
}

/** The CPU the side ran on, untrusted: `AMD EPYC 7763 64-Core Processor, 4 cores`. */
export function machine(side: Pick<Side, 'fingerprint'>): string {
  const { cpuModel, cores } = side.fingerprint;
  return `${singleLine(cpuModel, 80)}, ${plural(cores, 'core')}`;
}

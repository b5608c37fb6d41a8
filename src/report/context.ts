/** What a report has to know beside the comparison itself. */
import type { Acknowledged } from '../compare/acknowledgement.js';
import type { Suspect } from '../compare/suspects.js';
import type { Trend } from '../compare/trend.js';

export interface ReportContext {
  /**
   * Which of several comparisons of one repository this is (a monorepo has one for each service).
   * Shown in the heading unless it is empty or `default`.
   */
  readonly key: string;
  /** Which baseline was used and how it was found, as a sentence: `The newest baseline of main, 2 commits behind.` */
  readonly baselineNote: string;
  /** Where the whole report can be opened; only http and https addresses are linked. */
  readonly reportUrl?: string;
  /** Whether a regression fails the job. */
  readonly failOn: 'regression' | 'never';
  /** Page of the run that has measured, where it failed and no regression of its own says why. */
  readonly failedRunUrl?: string;
  /** The proposed change, where the measured commit is its merge into its base. */
  readonly change?: {
    readonly headSha: string;
    readonly baseBranch: string;
  };
  /** Address under which the files of head are shown, without a slash at its end. */
  readonly blobUrl?: string;
  /** Regressed functions that the change touches, or that call what it touches. */
  readonly suspects?: readonly Suspect[];
  /** What of the regression the team accepts. */
  readonly acknowledged?: Acknowledged;
  /** The branch's last measurements, and whether they drift. */
  readonly trend?: Trend;
  /** What else a reader should know about this run; sentences. */
  readonly remarks?: readonly string[];
}

/** The key as a heading shows it: empty when there is only one comparison. */
export function shownKey(key: string): string {
  return key === 'default' ? '' : key.trim();
}

/** What a report has to know beside the comparison itself. */
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
}

/** The key as a heading shows it: empty when there is only one comparison. */
export function shownKey(key: string): string {
  return key === 'default' ? '' : key.trim();
}

/** What was found out about one profile or two, in the format that is wanted. */
import type { ProfileAnalysis, ProfileComparison } from '../profile/analysis/types.js';
import type { Categoriser } from '../profile/categories.js';
import type { RecordedProfile } from '../profile/formats/types.js';
import type { OutputFormat, RecordingFormat } from './profile-formats.js';

/** Formats that are for reading; the others hold a recording. */
export type ReadableFormat = Exclude<OutputFormat, RecordingFormat>;

export interface ReportOutput {
  readonly format: ReadableFormat;
  /** Rows of a table. */
  readonly top?: number | undefined;
  readonly sort?: 'self' | 'total' | undefined;
  /** A function that is shown in full. */
  readonly functionName?: string | undefined;
  /** Of text alone. */
  readonly style?: { readonly colour: boolean; readonly width: number };
}

/** Columns where there is no terminal, so that names have room. */
const PLAIN = { colour: false, width: 120 };

/** @throws InputError when there is no function of the name */
export async function renderReport(
  of: ProfileAnalysis | ProfileComparison,
  { format, style = PLAIN, ...chosen }: ReportOutput,
): Promise<string> {
  if (format === 'html') {
    const { renderProfileHtml } = await import('../report/html/profile.js');
    return renderProfileHtml(of);
  }
  const render = await import('../report/profile/render.js');
  switch (format) {
    case 'markdown':
      return render.renderProfileMarkdown(of, chosen);
    case 'json':
      return render.renderProfileReportJson(of, chosen);
    case 'text':
      return render.renderProfileText(of, chosen, style);
  }
}

/**
 * The report of a recording.
 * @param name what it is of, for people
 * @param waiting whether samples of waiting threads count as well
 */
export async function renderRecording(
  profile: RecordedProfile,
  name: string,
  waiting: 'left out' | 'counted',
  categoriser: Categoriser,
  output: ReportOutput,
): Promise<string> {
  const { analyse } = await import('../profile/analysis/analyse.js');
  const { recordedCost } = await import('../profile/recorded-cost.js');
  return renderReport(analyse(recordedCost(profile, name, waiting), categoriser), output);
}

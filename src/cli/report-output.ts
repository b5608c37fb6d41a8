/** A recorded profile as a report, for the commands that have one to show. */
import { InputError } from '../errors.js';
import type { RecordedProfile } from '../profile/formats/types.js';

export interface ReportOutput {
  readonly format: 'text' | 'markdown' | 'html' | 'json';
  /** What the profile is of, for people. */
  readonly name: string;
  /** Functions in a table. */
  readonly top: number;
}

/**
 * The text of a report; waiting samples are left out of the profile already, unless they were asked for.
 * @throws InputError for a format that there is not
 */
export async function renderRecordedProfile(
  profile: RecordedProfile,
  { format }: ReportOutput,
): Promise<string> {
  if (format !== 'json') {
    throw new InputError(`writing a profile as ${format}: that is what "fastapi-spy report" does`, {
      advice: 'Record a speedscope file, and have the report made of it.',
    });
  }
  const { writeProfileJson } = await import('../profile/formats/json-writer.js');
  return writeProfileJson(profile);
}

import type { RecordedProfile } from '../../src/profile/formats/types.js';

/** A line for each difference; none when both readers agree on every function. */
export function differences(profile: RecordedProfile, path: string, python?: string): string[];

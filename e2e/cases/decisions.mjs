// Suspects, annotations, accepted regressions, trend and drift.

/** Name, what it shows, and its steps. */
export const DECISIONS = [];

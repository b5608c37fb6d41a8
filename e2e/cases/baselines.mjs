// Which baseline is taken, and which are refused.

/** Name, what it shows, and its steps. */
export const BASELINES = [];

// Several keys, several jobs, one decision.

/** Name, what it shows, and its steps. */
export const MATRIX = [];

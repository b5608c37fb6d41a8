// GitHub on a bad day, and servers that lack something.

/** Name, what it shows, and its steps. */
export const TROUBLE = [];

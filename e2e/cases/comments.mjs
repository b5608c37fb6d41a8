// What stands in the comment, whoever writes at the same time.

/** Name, what it shows, and its steps. */
export const COMMENTS = [];

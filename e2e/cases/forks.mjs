// Pull requests from forks and from Dependabot.

/** Name, what it shows, and its steps. */
export const FORKS = [];

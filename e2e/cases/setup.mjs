// A workflow that "fastapi-spy init" has written.

/** Name, what it shows, and its steps. */
export const SETUP = [];

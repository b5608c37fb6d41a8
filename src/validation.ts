/** Messages for people from what a schema found. */
import type { z } from 'zod';

/** The first issues of a zod error, each with the place that the user knows it by. */
export function explain(error: z.ZodError, place: (key: string) => string): string {
  const shown = error.issues.slice(0, 3).map((issue) => {
    const [key, ...rest] = issue.path.map(String);
    if (key === undefined) return issue.message;
    return `${place(key)}${rest.map((part) => ` › ${part}`).join('')}: ${issue.message}`;
  });
  const more = error.issues.length - shown.length;
  return shown.join('; ') + (more > 0 ? ` (and ${more} more)` : '');
}

/** Messages for people from what a schema found. */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** The first issues of a zod error, each with the place that the user knows it by. */
export function explain(error: z.ZodError, place: (key: string) => string): string {
  const issues = error.issues.flatMap(intoUnion);
  const shown = issues.slice(0, 3).map((issue) => {
    const [key, ...rest] = issue.path.map(String);
    if (key === undefined) return issue.message;
    return `${place(key)}${rest.map((part) => ` › ${part}`).join('')}: ${issue.message}`;
  });
  const more = issues.length - shown.length;
  return shown.join('; ') + (more > 0 ? ` (and ${more} more)` : '');
}

/** Of the alternatives of a union, the one that the value came closest to says what is wrong. */
function intoUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const depth = (branch: readonly Issue[]) => Math.max(...branch.map((each) => each.path.length));
  const [closest] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
  if (closest === undefined || depth(closest) === 0) return [issue];
  return closest.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}

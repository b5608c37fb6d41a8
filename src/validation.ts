/** Messages for people from what a schema found. */
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * The first issues of a zod error, each with the place that the user knows it by.
 * @param schema names what an unknown key may have been meant to be
 */
export function explain(
  error: z.ZodError,
  place: (key: string) => string,
  schema?: z.ZodType,
): string {
  const issues = error.issues.flatMap(intoUnion);
  const shown = issues.slice(0, 3).map((issue) => {
    const [key, ...rest] = issue.path.map(String);
    const message = messageOf(issue, schema);
    if (key === undefined) return message;
    return `${place(key)}${rest.map((part) => ` › ${part}`).join('')}: ${message}`;
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

function messageOf(issue: Issue, schema: z.ZodType | undefined): string {
  if (issue.code !== 'unrecognized_keys' || schema === undefined) return issue.message;
  const known = keysAt(schema, issue.path);
  return issue.keys
    .map((key) => {
      const meant = closestTo(key, known);
      const question = meant === undefined ? '' : ` (did you mean "${meant}"?)`;
      return `unknown name "${key}"${question}`;
    })
    .join(', ');
}

/** The known name that a name was probably meant to be; undefined when none is like it. */
function closestTo(name: string, known: readonly string[]): string | undefined {
  if (name.length > 100) return undefined;
  const [nearest] = known
    .map((each) => ({ each, edits: distance(name.toLowerCase().replaceAll('_', '-'), each) }))
    .filter(({ each, edits }) => edits <= Math.max(1, each.length / 3))
    .sort((a, b) => a.edits - b.edits);
  return nearest?.each;
}

/** Names that a schema knows at a path of a value; of alternatives those of all. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
    return keysAt(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodPipe) return keysAt(schema.out, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((each) => keysAt(each, path));
  const [key, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    return key === undefined
      ? Object.keys(schema.shape)
      : keysAt(schema.shape[key as string], rest);
  }
  if (key === undefined) return [];
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  return schema instanceof z.ZodRecord ? keysAt(schema.valueType, rest) : [];
}

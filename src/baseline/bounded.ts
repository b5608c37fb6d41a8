/** Lists and records of a schema that stop at the first thing that is wrong with them. */
import { z } from 'zod';

/**
 * A list of rows, as it came. Unlike zod's own array it looks at no row of a list that is too long,
 * and at none after the first that is wrong: millions of wrong rows are one issue, not millions.
 * @param row without transformations: it is only asked whether a row is right
 */
export function list<Row extends z.ZodType>(row: Row, most: number, least = 0) {
  return z
    .custom<z.output<Row>[]>(Array.isArray, { message: 'expected array', abort: true })
    .superRefine((rows, context) => {
      if (rows.length > most || rows.length < least) {
        const bound = rows.length > most ? `at most ${most}` : `at least ${least}`;
        context.addIssue(`has ${rows.length} rows, ${bound} may be there`);
        return;
      }
      rows.some((each, index) => isWrong(row, each, index, context));
    });
}

/** Values by a text of at most 4096 characters; the first wrong one is the only issue. */
export function record<Value extends z.ZodType>(value: Value, most: number) {
  // Own when it was parsed, but not where it is copied key by key.
  const key = z
    .string()
    .max(4096)
    .refine((name) => name !== '__proto__', 'is no name');
  return z
    .custom<Record<string, z.output<Value>>>(isObject, {
      message: 'expected object',
      abort: true,
    })
    .superRefine((values, context) => {
      const keys = Object.keys(values);
      if (keys.length > most) {
        context.addIssue(`has ${keys.length} keys, at most ${most} may be there`);
        return;
      }
      keys.some(
        (each) =>
          isWrong(key, each, 'a key', context) || isWrong(value, values[each], each, context),
      );
    });
}

function isWrong(
  schema: z.ZodType,
  value: unknown,
  place: string | number,
  context: z.RefinementCtx,
): boolean {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (issue === undefined) return false;
  context.addIssue({ ...issue, path: [place, ...issue.path] } as Parameters<
    typeof context.addIssue
  >[0]);
  return true;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What people read of a function where only its name is shown: its file too, where names repeat. */
import type { FunctionId } from '../profile/model.js';

/** More folders than this tell nobody apart; then the whole path is shown. */
const MOST_SEGMENTS = 4;

/**
 * A label for each function, in their order: `weigh`, or `get (orders.py)` beside another `get`,
 * with as many of its folders as tell their files apart.
 */
export function functionLabels(functions: readonly FunctionId[]): string[] {
  const labels = functions.map(({ name }) => name);
  let alike = repeated(labels);
  for (let segments = 1; alike.length > 0 && segments <= MOST_SEGMENTS + 1; segments += 1) {
    for (const index of alike) {
      const { name, path } = functions[index] as FunctionId;
      const tail = segments > MOST_SEGMENTS ? path : path.split('/').slice(-segments).join('/');
      labels[index] = tail === '' ? name : `${name} (${tail})`;
    }
    alike = repeated(labels);
  }
  return labels;
}

/** Places of the values that are there more than once. */
function repeated(values: readonly string[]): number[] {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return values.flatMap((value, index) => ((times.get(value) as number) > 1 ? [index] : []));
}

/** The functions whose counts differ, with where they differ most and who calls them. */
import { type CallerIndex, callerChanges } from './count-callers.js';
import type { GroupedCounts } from './count-metrics.js';
import type { CountedFunction } from './count-table.js';
import { changeOf, meanWork, NO_WORK, sizeOfChange, type Work } from './count-work.js';
import type { CountFunctionRow, CountPair } from './types.js';

const MOST_ROWS = 500;
const MOST_CALLERS = 5;

/** Rows per request of the whole scenario, largest change of calls and turns together first. */
export function functionRows(counts: GroupedCounts, callers: CallerIndex): CountFunctionRow[] {
  return counts.functions
    .filter((fn) => fn.presence === 'moved' || differsAnywhere(fn))
    .map((fn) => ({ fn, work: meanWork(fn.work, counts.scenario) }))
    .sort((a, b) => sizeOfChange(b.work) - sizeOfChange(a.work))
    .slice(0, MOST_ROWS)
    .map(({ fn, work }) => {
      const { endpoint, work: there } = largestChange(fn, counts.endpoints);
      return {
        id: fn.id,
        category: counts.categoryOf(fn.id),
        ...work,
        presence: fn.presence,
        movedFrom: fn.movedFrom,
        endpoint,
        inEndpoint: there,
        callers: callerChanges(callers, endpoint, fn.key).slice(0, MOST_CALLERS),
      };
    });
}

function differsAnywhere({ work }: CountedFunction): boolean {
  for (const each of work.values()) if (sizeOfChange(each) > 0) return true;
  return false;
}

/** The endpoint in which a function's calls changed most; where they did not, its turns. */
export function largestChange(
  fn: CountedFunction,
  endpoints: GroupedCounts['endpoints'],
): { endpoint: string; work: Work } {
  const size = (pair: CountPair) => Math.abs(changeOf(pair));
  const [largest] = [...endpoints]
    .map(([endpoint, group]) => ({ endpoint, work: meanWork(fn.work, group) }))
    .sort(
      ({ work: a }, { work: b }) =>
        size(b.calls) - size(a.calls) ||
        size(b.turns) - size(a.turns) ||
        b.calls.head - a.calls.head,
    );
  return largest ?? { endpoint: '', work: NO_WORK };
}

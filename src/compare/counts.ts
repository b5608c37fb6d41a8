/** Exact counts of base against head: what a request makes the service do, and whether it is more. */
import type { Fingerprint, Measurement } from '../baseline/schema.js';
import { createCategoriser } from '../profile/categories.js';
import type { FunctionId } from '../profile/model.js';
import { callerIndex } from './count-callers.js';
import { functionRows } from './count-functions.js';
import { identifyMoved } from './count-identity.js';
import {
  categoryRows,
  countMetrics,
  endpointRows,
  type GroupedCounts,
  overallVerdict,
  undecided,
  workByCategory,
} from './count-metrics.js';
import { packageChanges, versionChanges } from './count-packages.js';
import { queriesIn, queryLayers } from './count-queries.js';
import { countReasons } from './count-reasons.js';
import {
  type CountedFunction,
  type CountedSide,
  type CountTable,
  countTable,
} from './count-table.js';
import { meanPair, meanWork, requestGroup, sumOfWork } from './count-work.js';
import type { CompareOptions } from './options.js';
import { pythonMinor } from './python-version.js';
import type { CountComparison } from './types.js';

/**
 * Compares the counts of two measurements; null when either has none. They are exact, so there is
 * no noise to judge: a change either exceeds its limit or does not, on whatever machines they were
 * counted. Only another Python makes other calls for the same code.
 */
export function compareCounts(
  base: Measurement,
  head: Measurement,
  options: CompareOptions,
): CountComparison | null {
  if (base.counts === null || head.counts === null) return null;
  const [before, after] = [counted(base, base.counts), counted(head, head.counts)];
  const table = countTable(before, after);
  const versions = versionChanges(base.counts.packages, head.counts.packages);
  const changedImports = new Set(versions.flatMap(({ imports }) => [...imports]));
  const { functions, movedTo } = identifyMoved(table.functions, changedImports);
  const counts = grouped(table, functions, head.counts.unit, options);
  const callers = callerIndex(table, movedTo);
  const packages = packageChanges(versions, functions, table.scenario);
  const advisory = whyAdvisory(before, after, table, [base.fingerprint, head.fingerprint]);
  const judged = countMetrics(counts, options.thresholds);
  const metrics = advisory === '' ? judged : undecided(judged);
  const verdict = overallVerdict(metrics);
  return {
    unit: head.counts.unit,
    advisory,
    verdict,
    reasons: countReasons({ counts, metrics, packages, callers }, verdict),
    metrics: metrics.map(({ metric }) => metric),
    ...meanWork(counts.all, counts.scenario),
    endpoints: endpointRows(counts, metrics),
    requests: table.requests.map(({ endpoint, label }, number) => {
      const alone = requestGroup([[number, 1]]);
      return {
        endpoint,
        label,
        calls: meanWork(counts.all, alone).calls,
        queries: queriesIn(counts.layers, alone),
      };
    }),
    categories: categoryRows(counts, metrics),
    functions: functionRows(counts, callers),
    packages,
    unstable: table.unstable,
    leftOut: meanPair(
      table.requests.map((each) => ({ base: each.base.leftOut, head: each.head.leftOut })),
      table.scenario,
    ),
    unmatched: table.unmatched,
  };
}

function counted({ functions }: Measurement, counts: CountedSide['counts']): CountedSide {
  return { functions, counts };
}

function grouped(
  table: CountTable,
  functions: readonly CountedFunction[],
  unit: GroupedCounts['unit'],
  options: CompareOptions,
): GroupedCounts {
  const categoriser = createCategoriser(options.categories);
  const known = new Map<FunctionId, string>();
  const categoryOf = (id: FunctionId) => {
    const category = known.get(id) ?? categoriser.ofFunction(id) ?? 'other';
    known.set(id, category);
    return category;
  };
  return {
    unit,
    functions,
    categoryOf,
    scenario: table.scenario,
    endpoints: table.endpoints,
    all: sumOfWork(functions.map(({ work }) => work)),
    categories: workByCategory(functions, categoryOf),
    layers: queryLayers(functions),
  };
}

/** Why nothing may be decided from these counts; empty when it may. */
function whyAdvisory(
  base: CountedSide,
  head: CountedSide,
  table: CountTable,
  [before, after]: readonly [Fingerprint, Fingerprint],
): string {
  const causes: string[] = [];
  const python = [before.pythonVersion, after.pythonVersion] as const;
  if (pythonMinor(python[0]) !== pythonMinor(python[1])) {
    causes.push(`another Python version makes other calls (${python.join(' → ')})`);
  }
  const implementation = [before, after].map(({ pythonBuild }) => pythonBuild.split(' ', 1)[0]);
  if (implementation[0] !== implementation[1]) {
    causes.push(`another Python makes other calls (${implementation.join(' → ')})`);
  }
  const units = [base.counts.unit, head.counts.unit] as const;
  if (units[0] !== units[1]) {
    causes.push(`the turns of loops were counted in other units (${units.join(' → ')})`);
  }
  if (table.requests.length === 0) causes.push('no request was counted on both sides');
  return causes.length === 0 ? '' : `The counts decide nothing here: ${causes.join('; ')}.`;
}

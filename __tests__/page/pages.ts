/** What the pages of the tests are of. */
import { compare } from '../../src/compare/compare.js';
import { settingsSchema } from '../../src/config/schema.js';
import type { FunctionId } from '../../src/profile/model.js';
import { flameOfComparison } from '../../src/report/flame/of-comparison.js';
import { renderHtml } from '../../src/report/html.js';
import { app, measurementOf, pkg, std, type Work } from '../helpers/measurement.js';
import { aContext } from '../report/comparison.factory.js';

const NOISE = [1, 1.3, 0.8, 1.1, 0.9, 1.05, 0.95, 1.2, 1, 1.15, 0.85, 1];

const serve = pkg('starlette/routing.py', 'Route.handle');
const list = app('shop/orders.py', 'list_orders');
const load = app('shop/orders.py', 'load_lines');
const cache = app('shop/cache.py', 'warm_cache');
const execute = pkg('sqlalchemy/orm/session.py', 'Session.execute');
const dumps = std('json/__init__.py', 'dumps');

/** A query for each order is new, a cache is removed, JSON takes as long as before. */
const BEFORE: readonly Work[] = [
  { fn: list, ms: 0.3, callers: [serve] },
  { fn: execute, ms: 0.2, callers: [serve, list] },
  { fn: dumps, ms: 0.25, callers: [serve, list] },
  { fn: cache, ms: 0.25, callers: [serve] },
];
const AFTER: readonly Work[] = [
  { fn: list, ms: 0.3, callers: [serve] },
  { fn: execute, ms: 0.2, callers: [serve, list] },
  { fn: execute, ms: 0.45, callers: [serve, list, load] },
  { fn: dumps, ms: 0.25, callers: [serve, list] },
];

function page(before: readonly Work[], after: readonly Work[], name = 'main'): string {
  const overrides = { noise: NOISE, pairing: 'x', fingerprint: { gitBranch: name } };
  const base = measurementOf(before, overrides);
  const head = measurementOf(after, overrides);
  const { thresholds } = settingsSchema.parse({});
  const comparison = compare(base, head, { thresholds, categories: [] });
  return renderHtml(
    comparison,
    aContext({ key: name, baselineNote: name }),
    flameOfComparison(base, head, comparison, []),
  );
}

export const comparisonPage = (): string => page(BEFORE, AFTER);

/** The same with a stranger's names at every place. */
export function hostilePage(names: readonly string[]): string {
  const poison = (name: string): FunctionId => ({ name, path: name, origin: 'app' });
  const further = names.map((name): Work => ({ fn: poison(name), ms: 0.02, callers: [serve] }));
  return page([...BEFORE, ...further], [...AFTER, ...further], names[0]);
}

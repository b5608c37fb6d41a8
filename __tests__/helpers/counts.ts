/** Comparisons of exact counts, as the shop would give them; each test overrides what it is about. */
import type {
  CallerChange,
  Comparison,
  CountComparison,
  CountFunctionRow,
  CountMetric,
  CountPair,
  CountRow,
} from '../../src/compare/types.js';
import type { FunctionId, Origin } from '../../src/profile/model.js';

export function aPair(base: number, head = base): CountPair {
  return { base, head };
}

/** A function given as `origin:path:name`; what is written in C has no path. */
export function anId(text: string): FunctionId {
  const [origin = 'app', path = '', ...name] = text.split(':');
  return { name: name.join(':'), path, origin: origin as Origin };
}

/** Calls of a function by one of the application (undefined: by none), per request of an endpoint. */
export function aCaller(
  caller: string | undefined,
  base: number,
  head: number,
  endpoint = 'list orders',
): CallerChange {
  return { caller: caller === undefined ? undefined : anId(caller), endpoint, base, head };
}

/** A function whose calls per request of one endpoint in four changed. */
export function aCountedFunction(
  id: string,
  category: string,
  [base, head]: readonly [number, number],
  overrides: Partial<CountFunctionRow> = {},
): CountFunctionRow {
  return {
    id: anId(id),
    category,
    calls: { base: base / 4, head: head / 4 },
    turns: aPair(0),
    presence: base === 0 ? 'new' : head === 0 ? 'removed' : 'both',
    movedFrom: undefined,
    endpoint: 'list orders',
    inEndpoint: { calls: { base, head }, turns: overrides.turns ?? aPair(0) },
    callers: [],
    ...overrides,
  };
}

export function aCountRow(
  name: string,
  calls: CountPair,
  turns: CountPair = aPair(40),
  verdict: CountRow['verdict'] = 'unchanged',
): CountRow {
  return { name, label: name, calls, turns, verdict };
}

/** Queries per request of an endpoint. */
export function aQueryMetric(
  endpoint: string,
  base: number,
  head: number,
  overrides: Partial<CountMetric> = {},
): CountMetric {
  return {
    name: `queries:${endpoint}`,
    kind: 'count-queries',
    label: `queries per request of ${endpoint}`,
    of: 'queries',
    base,
    head,
    effect: head - base,
    scale: 'absolute',
    threshold: 1,
    verdict: head - base >= 1 ? 'regressed' : 'unchanged',
    ...overrides,
  };
}

/** Calls or turns per request of an endpoint, or of the whole scenario where it is not named. */
export function aRelativeMetric(
  of: 'calls' | 'turns',
  endpoint: string | undefined,
  base: number,
  head: number,
  overrides: Partial<CountMetric> = {},
): CountMetric {
  const noun = of === 'turns' ? 'loop turns' : 'calls';
  const effect = (head - base) / base;
  return {
    name: endpoint === undefined ? of : `${of}:endpoint:${endpoint}`,
    kind: endpoint === undefined ? 'count-total' : 'count-endpoint',
    label: endpoint === undefined ? `${noun} per request` : `${noun} per request of ${endpoint}`,
    of,
    base,
    head,
    effect,
    scale: 'relative',
    threshold: endpoint === undefined ? 0.03 : 0.1,
    verdict: effect > 0.1 ? 'regressed' : 'unchanged',
    ...overrides,
  };
}

const LIST_ORDERS = 'app:shop/orders.py:list_orders';

/** One endpoint that began to run a query for each row. */
export function aCountComparison(overrides: Partial<CountComparison> = {}): CountComparison {
  return {
    unit: 'jumps',
    advisory: '',
    verdict: 'regressed',
    reasons: [
      'list orders: 3 → 8 queries per request',
      'list_orders → DefaultDialect.do_execute: 1 → 6 per request of list orders',
    ],
    metrics: [
      aRelativeMetric('calls', undefined, 812, 1020),
      aRelativeMetric('turns', undefined, 120, 120),
      aQueryMetric('list orders', 3, 8),
      aQueryMetric('show product', 1, 1),
      aRelativeMetric('calls', 'list orders', 1650, 2482),
    ],
    calls: aPair(812, 1020),
    turns: aPair(120),
    requests: [],
    endpoints: [
      aCountRow('list orders', aPair(1650, 2482), aPair(120, 121), 'regressed'),
      aCountRow('show product', aPair(533)),
    ],
    categories: [
      aCountRow('database', aPair(310, 500), aPair(20), 'regressed'),
      aCountRow('framework', aPair(300)),
    ],
    functions: [
      aCountedFunction('native::len', 'other', [40, 140], {
        callers: [aCaller(LIST_ORDERS, 40, 140)],
      }),
      aCountedFunction(LIST_ORDERS, 'application', [1, 1], { turns: aPair(1, 1.25) }),
      aCountedFunction('app:shop/orders.py:load_lines', 'application', [0, 5], {
        callers: [aCaller(LIST_ORDERS, 0, 5)],
      }),
      aCountedFunction(
        'package:sqlalchemy/engine/default.py:DefaultDialect.do_execute',
        'database',
        [3, 8],
        { callers: [aCaller(LIST_ORDERS, 1, 6)] },
      ),
      aCountedFunction('native::sqlite3.Cursor.execute', 'database', [3, 8], {
        callers: [aCaller(LIST_ORDERS, 1, 6)],
      }),
      aCountedFunction('package:sqlalchemy/orm/session.py:Session.execute', 'database', [3, 8], {
        callers: [aCaller(LIST_ORDERS, 1, 6)],
      }),
      aCountedFunction('app:shop/orders.py:order_rows', 'application', [1, 1], {
        presence: 'moved',
        movedFrom: anId('app:shop/main.py:rows_of_order'),
      }),
      aCountedFunction('package:fastapi/encoders.py:jsonable_encoder', 'serialisation', [4, 2]),
      aCountedFunction('app:shop/orders.py:Order.<locals>.<lambda>', 'application', [2, 0]),
    ],
    packages: [],
    unstable: [],
    leftOut: aPair(1.5),
    unmatched: [],
    ...overrides,
  };
}

/** The same service doing the same work. */
export function sameCounts(overrides: Partial<CountComparison> = {}): CountComparison {
  return aCountComparison({
    verdict: 'unchanged',
    reasons: [],
    metrics: [
      aRelativeMetric('calls', undefined, 812, 812),
      aRelativeMetric('turns', undefined, 120, 120),
      aQueryMetric('list orders', 3, 3),
    ],
    calls: aPair(812),
    endpoints: [aCountRow('list orders', aPair(1650)), aCountRow('show product', aPair(533))],
    categories: [aCountRow('database', aPair(310))],
    functions: [],
    leftOut: aPair(0),
    ...overrides,
  });
}

/** The comparison as it is when neither side was timed: its verdict is that of the counts. */
export function countedOnly(comparison: Comparison, counts: CountComparison): Comparison {
  const side = (timed: Comparison['base']): Comparison['base'] => ({
    ...timed,
    rounds: 0,
    voidRounds: [],
    requests: 0,
    errors: 0,
    samples: 0,
    cpuMsPerRequest: 0,
    cpuMsPerRequestByRound: [],
    requestsPerSecond: 0,
  });
  const isUndecided = counts.advisory !== '';
  return {
    ...comparison,
    verdict: isUndecided ? 'inconclusive' : counts.verdict,
    reasons: isUndecided ? [counts.advisory] : counts.reasons,
    base: side(comparison.base),
    head: side(comparison.head),
    metrics: [],
    categories: [],
    functions: [],
    endpoints: [],
    timed: false,
    certainty: null,
    counts,
    notes: [],
  };
}

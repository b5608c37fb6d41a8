/** Comparisons as the shop fixture would give them; each test overrides what it is about. */
import type { Fingerprint } from '../../src/baseline/schema.js';
import type {
  CategoryRow,
  Certainty,
  Comparison,
  CpuChange,
  EndpointRow,
  FunctionRow,
  Metric,
  Side,
  Verdict,
} from '../../src/compare/types.js';
import type { Origin } from '../../src/profile/model.js';
import type { ReportContext } from '../../src/report/context.js';

export const BASE_MS = 1.42;
export const HEAD_MS = 1.607;

export function aContext(overrides: Partial<ReportContext> = {}): ReportContext {
  return {
    key: 'default',
    baselineNote: 'The baseline was measured at the pull request’s base commit.',
    failOn: 'regression',
    ...overrides,
  };
}

export function aFingerprint(overrides: Partial<Fingerprint> = {}): Fingerprint {
  return {
    os: 'Linux',
    arch: 'x64',
    kernel: '6.8.0-1021-azure',
    cpuModel: 'AMD EPYC 7763 64-Core Processor',
    cpuFlags: '5f1c8ab27d90e3c4',
    cores: 4,
    pythonVersion: '3.12.8',
    pythonBuild: 'CPython GCC 13.2.0',
    pySpyVersion: '0.4.1',
    rateHz: 100,
    scenarioHash: '9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab',
    gitSha: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    gitBranch: 'main',
    gitDirty: false,
    ...overrides,
  };
}

export function aSide(overrides: Partial<Side> = {}): Side {
  return {
    gitSha: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    gitBranch: 'main',
    gitDirty: false,
    createdAt: '2025-03-04T09:12:44Z',
    rounds: 5,
    voidRounds: [],
    requests: 15_000,
    errors: 0,
    samples: 2184.5,
    cpuMsPerRequest: BASE_MS,
    cpuMsPerRequestByRound: [1.431, 1.402, 1.419, 1.448, 1.4],
    requestsPerSecond: 688.2,
    fingerprint: aFingerprint(),
    ...overrides,
  };
}

export function aHead(overrides: Partial<Side> = {}): Side {
  return aSide({
    gitSha: 'd670460b4b4aece5915caf5c68d12f560a9fe3e4',
    gitBranch: 'orders-with-lines',
    createdAt: '2025-03-05T14:02:10Z',
    samples: 2466.25,
    cpuMsPerRequest: HEAD_MS,
    cpuMsPerRequestByRound: [1.622, 1.583, 1.615, 1.634, 1.581],
    requestsPerSecond: 611.4,
    fingerprint: aFingerprint({
      gitSha: 'd670460b4b4aece5915caf5c68d12f560a9fe3e4',
      gitBranch: 'orders-with-lines',
    }),
    ...overrides,
  });
}

/** CPU of one thing in milliseconds per request on both sides; shares and points follow. */
export function aChange(base: number, head: number): CpuChange {
  return {
    baseMsPerRequest: base,
    headMsPerRequest: head,
    baseShare: base / BASE_MS,
    headShare: head / HEAD_MS,
    effectPoints: (head - base) / BASE_MS,
  };
}

export function aCategory(
  category: string,
  base: number,
  head: number,
  overrides: Partial<CategoryRow> = {},
): CategoryRow {
  return {
    category,
    label: category,
    verdict: 'unchanged',
    ...aChange(base, head),
    ...overrides,
  };
}

/** A function given as `name`, `origin:path`, category, self before and after, total before and after. */
export function aFunction(
  name: string,
  place: string,
  category: string,
  [selfBase, selfHead, totalBase, totalHead]: readonly [number, number, number, number],
  overrides: Partial<FunctionRow> = {},
): FunctionRow {
  const [origin, path] = place.split(':') as [Origin, string];
  return {
    id: { name, path, origin },
    category,
    self: aChange(selfBase, selfHead),
    total: aChange(totalBase, totalHead),
    presence: totalBase === 0 ? 'new' : totalHead === 0 ? 'removed' : 'both',
    movedFrom: null,
    isCostShift: false,
    verdict: 'unchanged',
    ...overrides,
  };
}

export function aMetric(overrides: Partial<Metric> = {}): Metric {
  return {
    name: 'cpu',
    kind: 'cpu',
    label: 'CPU per request',
    unit: 'ms/request',
    base: BASE_MS,
    head: HEAD_MS,
    baseSpread: [1.4, 1.448],
    headSpread: [1.581, 1.634],
    effect: (HEAD_MS - BASE_MS) / BASE_MS,
    scale: 'relative',
    interval: [0.0919, 0.1671],
    p: 0.004,
    detectable: 0.041,
    threshold: 0.03,
    verdict: 'regressed',
    ...overrides,
  };
}

/** A metric about CPU in points of base's total. */
export function aPointsMetric(
  name: string,
  label: string,
  base: number,
  head: number,
  overrides: Partial<Metric> = {},
): Metric {
  const effect = (head - base) / BASE_MS;
  return aMetric({
    name,
    kind: name.split(':')[0] as Metric['kind'],
    label,
    base,
    head,
    baseSpread: [base * 0.94, base * 1.06],
    headSpread: [head * 0.95, head * 1.05],
    effect,
    scale: 'points',
    interval: [effect - 0.02, effect + 0.02],
    threshold: 0.02,
    ...overrides,
  });
}

export function anEndpoint(
  name: string,
  [p50, p90, p99]: readonly [number, number, number],
  factor: number,
  verdict: Verdict = 'unchanged',
): EndpointRow {
  return {
    name,
    baseP50Ms: p50,
    headP50Ms: p50 * factor,
    baseP90Ms: p90,
    headP90Ms: p90 * factor,
    baseP99Ms: p99,
    headP99Ms: p99 * factor,
    verdict,
  };
}

export function aCertainty(overrides: Partial<Certainty> = {}): Certainty {
  return {
    design: 'paired',
    alpha: 0.01,
    alphaOfLook: 0.002,
    pairs: 12,
    looks: [8, 12, 16],
    seed: '5eed',
    jobs: 0,
    headSpeed: 1,
    enoughMinutes: null,
    ...overrides,
  };
}

const REGRESSED = { verdict: 'regressed' } as const;

/** One endpoint that began to run a query for each row: the database and its caller regressed. */
export function aComparison(overrides: Partial<Comparison> = {}): Comparison {
  return {
    schema: 2,
    verdict: 'regressed',
    reasons: [
      'CPU per request rose from 1.42 ms to 1.61 ms (+13.2 %, threshold 3 %).',
      'database takes 11.0 points more of the total (threshold 3 points).',
    ],
    base: aSide(),
    head: aHead(),
    metrics: [
      aMetric(),
      aPointsMetric('category:database', 'database', 0.312, 0.468, { threshold: 0.03 }),
      aPointsMetric('function-total:app:shop/main.py:access_log', 'access_log', 1.21, 1.396),
      aPointsMetric('function-total:app:shop/orders.py:list_orders', 'list_orders', 0.204, 0.386),
      aPointsMetric('function-total:app:shop/orders.py:load_lines', 'load_lines', 0, 0.171),
      aMetric({
        name: 'latency-p90',
        kind: 'latency-p90',
        label: 'latency p90, GET /orders',
        unit: 'ms',
        base: 9.4,
        head: 11.6,
        baseSpread: [8.9, 10.2],
        headSpread: [10.8, 12.9],
        effect: 0.234,
        interval: [0.0588, 0.4494],
        threshold: 0.25,
        verdict: 'unchanged',
      }),
      aMetric({
        name: 'throughput',
        kind: 'throughput',
        label: 'throughput',
        unit: 'requests/s',
        base: 688.2,
        head: 611.4,
        baseSpread: [671.3, 702.9],
        headSpread: [598.1, 620.4],
        effect: -0.1116,
        interval: [-0.149, -0.0758],
        threshold: 0.15,
        verdict: 'unchanged',
      }),
    ],
    categories: [
      aCategory('database', 0.312, 0.468, REGRESSED),
      aCategory('framework', 0.341, 0.345),
      aCategory('validation', 0.227, 0.241),
      aCategory('application', 0.185, 0.196),
      aCategory('http', 0.142, 0.139, { label: 'HTTP' }),
      aCategory('serialisation', 0.099, 0.102),
      aCategory('async-io', 0.068, 0.07, { label: 'async I/O' }),
      aCategory('cache', 0.028, 0.027),
      aCategory('other', 0.018, 0.019),
    ],
    functions: [
      aFunction(
        'access_log',
        'app:shop/main.py',
        'application',
        [0.021, 0.022, 1.21, 1.396],
        REGRESSED,
      ),
      aFunction(
        'list_orders',
        'app:shop/orders.py',
        'application',
        [0.031, 0.041, 0.204, 0.386],
        REGRESSED,
      ),
      aFunction('load_lines', 'app:shop/orders.py', 'application', [0, 0.012, 0, 0.171], REGRESSED),
      aFunction(
        'Session.execute',
        'package:sqlalchemy/orm/session.py',
        'database',
        [0.022, 0.038, 0.281, 0.436],
        REGRESSED,
      ),
      aFunction(
        'DefaultDialect.do_execute',
        'package:sqlalchemy/engine/default.py',
        'database',
        [0.094, 0.148, 0.094, 0.148],
        REGRESSED,
      ),
      aFunction(
        'Connection._execute_context',
        'package:sqlalchemy/engine/base.py',
        'database',
        [0.041, 0.069, 0.188, 0.302],
        REGRESSED,
      ),
      aFunction(
        'run_asgi',
        'package:uvicorn/protocols/http/httptools_impl.py',
        'http',
        [0.011, 0.012, 1.38, 1.565],
        REGRESSED,
      ),
      aFunction(
        'Order.<locals>.<lambda>',
        'app:shop/models.py',
        'application',
        [0.018, 0, 0.021, 0],
      ),
      aFunction(
        'BaseModel.model_validate',
        'package:pydantic/main.py',
        'validation',
        [0.041, 0.039, 0.187, 0.196],
      ),
      aFunction(
        'jsonable_encoder',
        'package:fastapi/encoders.py',
        'serialisation',
        [0.052, 0.034, 0.061, 0.041],
        { verdict: 'improved' },
      ),
    ],
    endpoints: [
      anEndpoint('', [5.6, 8.9, 14.2], 1.11),
      anEndpoint('GET /orders', [6.1, 9.4, 15.8], 1.234),
      anEndpoint('GET /products/{id}', [3.2, 5.1, 9.7], 1.01),
      anEndpoint('POST /login', [11.8, 16.4, 21.3], 0.99),
    ],
    timed: true,
    certainty: aCertainty(),
    counts: null,
    notes: ['Round 3 of head was thrown away and measured again: py-spy fell behind.'],
    ...overrides,
  };
}

/** The same service with no change beyond noise. */
export function anUnchangedComparison(overrides: Partial<Comparison> = {}): Comparison {
  return aComparison({
    verdict: 'unchanged',
    reasons: ['No gated metric is above its threshold.'],
    head: aHead({
      cpuMsPerRequest: 1.428,
      cpuMsPerRequestByRound: [1.44, 1.41, 1.425, 1.452, 1.413],
    }),
    metrics: [
      aMetric({ head: 1.428, effect: 0.0056, interval: [-0.026, 0.037], verdict: 'unchanged' }),
    ],
    categories: [
      aCategory('framework', 0.341, 0.344),
      aCategory('database', 0.312, 0.309),
      aCategory('validation', 0.227, 0.229),
    ],
    functions: [
      aFunction('list_orders', 'app:shop/orders.py', 'application', [0.031, 0.03, 0.204, 0.206]),
    ],
    notes: [],
    ...overrides,
  });
}

/** One comparison for each verdict that there is. */
export function aComparisonOf(verdict: Verdict): Comparison {
  switch (verdict) {
    case 'regressed':
      return aComparison();
    case 'improved':
      return aComparison({
        verdict,
        reasons: ['CPU per request fell.'],
        base: aHead(),
        head: aSide(),
        metrics: [
          aMetric({
            base: HEAD_MS,
            head: BASE_MS,
            baseSpread: [1.581, 1.634],
            headSpread: [1.4, 1.448],
            effect: -0.1164,
            interval: [-0.143, -0.0841],
            verdict,
          }),
        ],
        categories: [aCategory('database', 0.468, 0.312, { verdict })],
        functions: [
          aFunction(
            'list_orders',
            'app:shop/orders.py',
            'application',
            [0.041, 0.031, 0.386, 0.204],
            { verdict },
          ),
        ],
      });
    case 'unchanged':
      return anUnchangedComparison();
    case 'inconclusive':
      return anUnchangedComparison({
        verdict,
        reasons: [
          'CPU per request is above its threshold, but the rounds of the two sides overlap.',
        ],
        metrics: [aMetric({ head: 1.49, effect: 0.049, interval: [-0.031, 0.142], verdict })],
      });
    case 'contaminated':
      return aComparison({
        verdict,
        reasons: ['The CPU models differ: AMD EPYC 7763 64-Core Processor, Intel Xeon 8370C.'],
        head: aHead({ fingerprint: aFingerprint({ cpuModel: 'Intel Xeon Platinum 8370C' }) }),
      });
  }
}

// What a team writes for the action: configuration, scenario and workflows.
import { stringify } from 'yaml';
import { MEASURING_WORKFLOW } from './github-state.mjs';

/** Mostly orders, and many at a time: one query for each of them more than doubles the cost. */
const ORDERS = [
  { name: 'list orders', path: '/orders?limit=24', weight: 4, status: 200 },
  { name: 'list products', path: '/products', weight: 1, status: 200 },
];

/**
 * Few rounds on a machine that does other things meanwhile: the thresholds lie half way between
 * what chance does there and what a case does on purpose. They are this suite's, not advice.
 */
export const STEADY = {
  settings: { app: 'shop.main:app', load: 'performance.yml', rounds: 4 },
  thresholds: {
    'cpu-percent': 60,
    'category-points': 60,
    'function-points': 60,
    'latency-percent': null,
    'throughput-percent': null,
  },
  scenario: { connections: 2, 'requests-per-round': 200, 'warm-up': 30, requests: ORDERS },
};

/**
 * For cases that need a measurement, but not a good one: one short round. No timing decides
 * anything, so that the verdict is that of the exact counts, and the same each time. The rate is
 * high because a round with fewer than 20 samples is void.
 */
export const QUICK = {
  settings: {
    app: 'shop.main:app',
    load: 'performance.yml',
    rounds: 1,
    rate: 500,
    count: true,
    'count-requests': 3,
  },
  thresholds: {
    'cpu-percent': null,
    'category-points': null,
    'function-points': null,
    'latency-percent': null,
    'throughput-percent': null,
  },
  scenario: {
    connections: 1,
    'requests-per-round': 50,
    'warm-up': 5,
    requests: [{ name: 'list orders', path: '/orders?limit=12', status: 200 }],
  },
};

/** As above for cases that need no verdict either: counting is two thirds of the time. */
export const UNCOUNTED = vary(QUICK, { settings: { count: false } });

/** One of the above with other values; thresholds and settings are merged by name. */
export function vary(base, { settings = {}, thresholds = {}, scenario = {} }) {
  return {
    settings: { ...base.settings, ...settings },
    thresholds: { ...base.thresholds, ...thresholds },
    scenario: { ...base.scenario, ...scenario },
  };
}

/** The files of a configuration by their paths. */
export function configurationFiles({ settings, thresholds, scenario }) {
  return {
    'fastapi-spy.yml': stringify({ ...settings, thresholds }),
    'performance.yml': stringify(scenario),
  };
}

export const COMMENTING_WORKFLOW = '.github/workflows/performance-comment.yml';

/**
 * Told by the last step of each job, as act removes the checkout: what is in it that was not, and
 * how many work trees it has.
 */
const LOOK = `      - if: always()
        run: |
          echo "tree=$(git status --porcelain --ignored | tr '\\n' ' ')"
          echo "worktrees=$(git worktree list | wc -l)"
`;

/** The workflows by their paths: as docs/workflow.md shows them, with every event that is told of. */
export const WORKFLOW_FILES = {
  [MEASURING_WORKFLOW]: `name: performance
on:
  push: { branches: [main] }
  pull_request:
  merge_group:
  workflow_dispatch:
  schedule: [{ cron: "0 3 * * *" }]
permissions: { actions: read, contents: read, pull-requests: write }
jobs:
  performance:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: org/fastapi-spy-action@v1
        with: { config: fastapi-spy.yml }
${LOOK}`,
  [COMMENTING_WORKFLOW]: `name: performance comment
on:
  workflow_run: { workflows: [performance], types: [completed] }
permissions: { actions: read, contents: read, pull-requests: write }
jobs:
  comment:
    runs-on: ubuntu-latest
    steps:
      - uses: org/fastapi-spy-action/comment@v1
`,
};

/** The job's own shard, in the language of workflows. */
const MATRIX_SHARD = ['$', '{{ matrix.shard }}'].join('');

/**
 * A workflow with one job for each shard and a last one that decides; the middle of a case's own.
 * @param inputs of the action in each shard, beside `shard`
 */
export function shardedWorkflow(shards, inputs = {}) {
  const given = { config: 'fastapi-spy.yml', ...inputs };
  return `name: performance
on: { push: { branches: [main] }, pull_request: {} }
permissions: { actions: read, contents: read, pull-requests: write }
jobs:
  measure:
    runs-on: ubuntu-latest
    strategy: { fail-fast: false, matrix: { shard: ${JSON.stringify(shards)} } }
    steps:
      - uses: actions/checkout@v5
      - uses: org/fastapi-spy-action@v1
        with: ${JSON.stringify({ ...given, shard: MATRIX_SHARD })}
  decide:
    needs: measure
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: org/fastapi-spy-action@v1
        with: ${JSON.stringify({ ...given, mode: 'merge' })}
${LOOK}`;
}

// What is decided, how often for real, and what must come out.

/**
 * `decisions`: real ones that are measured. `isBusy`: beside a neighbour. `budgetSeconds`: of each. `must`: the verdict that
 * replayed decisions reach in at least 95 %; `never`: the verdict that none reaches.
 */
export const CASES = [
  {
    name: 'none',
    ...{ regression: 'none', budgetSeconds: 180, decisions: 20, replays: 299 },
    never: 'regressed',
  },
  {
    name: 'none-busy',
    ...{ regression: 'none', budgetSeconds: 180, decisions: 5, replays: 59, isBusy: true },
    never: 'regressed',
  },
  {
    // Identical commits through the whole of a duet: a worktree against the checkout.
    name: 'none-checkout',
    ...{ regression: 'none', budgetSeconds: 180, decisions: 4, replays: 59, isCheckout: true },
    never: 'regressed',
  },
  {
    name: 'cpu-5',
    ...{ regression: 'cpu-5', budgetSeconds: 180, decisions: 4, replays: 59 },
    must: 'regressed',
  },
  {
    name: 'cpu-10 in 1 min',
    ...{ regression: 'cpu-10', budgetSeconds: 60, decisions: 4, replays: 59 },
    must: 'regressed',
  },
  {
    name: 'n-plus-one',
    ...{ regression: 'n-plus-one', budgetSeconds: 180, decisions: 4, replays: 59 },
    must: 'regressed',
    named: { category: 'category:database', fn: /:(list_orders|summarise)$/ },
  },
  ...['moved', 'renamed', 'slow-import'].map((name) => ({
    name,
    ...{ regression: name, budgetSeconds: 180, decisions: 3, replays: 59 },
    never: 'regressed',
  })),
  {
    name: 'sleep',
    ...{ regression: 'sleep', budgetSeconds: 180, decisions: 3, replays: 59 },
    must: 'regressed',
    isLatencyOnly: true,
  },
];

/** Whole measurements of one side, as `record` makes them: for decisions against a stored baseline. */
export const JOBS = [
  { name: 'job none', regression: 'none', times: 6 },
  { name: 'job cpu-25', regression: 'cpu-25', times: 6 },
];

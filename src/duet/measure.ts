/** Two services measured together and decided about, wherever they came from. */
import type { Guard } from '../app/guard.js';
import type { Measurement } from '../baseline/schema.js';
import { compare, compareOptions } from '../compare/compare.js';
import type { Comparison } from '../compare/types.js';
import { drawSeed } from '../measure/random.js';
import { type MeasureContext, type MeasuredSide, recordTogether } from '../measure/record.js';
import { BudgetPace } from './pace.js';

export interface DuetSides {
  readonly base: MeasuredSide;
  readonly head: MeasuredSide;
}

export interface Duet {
  readonly base: Measurement;
  readonly head: Measurement;
  readonly comparison: Comparison;
}

export interface Measuring {
  readonly context: MeasureContext;
  /** Owns all that is started; its owner closes it. */
  readonly guard: Guard;
  /** Told base's measurement after the first pair; throws when it makes no sense to go on. */
  readonly verify?: (base: Measurement) => void;
}

/**
 * Counts the work of both, measures pairs within the budget, and compares; budget, seed and
 * thresholds are head's.
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
export async function measureDuet(
  sides: DuetSides,
  { context, guard, verify }: Measuring,
): Promise<Duet> {
  const { config } = sides.head;
  const options = compareOptions(config);
  const { budgetSeconds, seed = drawSeed() } = config.duet;
  context.progress(`seed ${seed}: --seed ${seed} repeats the orders and hash seeds`);
  const isPart = config.action.shard !== undefined;
  const budget = { seconds: budgetSeconds, requests: config.requests, isPart };
  const pace = new BudgetPace(budget, options, context.progress, verify);
  const measured = await recordTogether([sides.base, sides.head].map(withDuetRate), {
    ...{ pace, seed, context, guard },
  });
  const [base, head] = measured as [Measurement, Measurement];
  return { base, head, comparison: compare(base, head, options) };
}

function withDuetRate(side: MeasuredSide): MeasuredSide {
  const { config } = side;
  return { ...side, config: { ...config, rateHz: config.duet.rateHz } };
}

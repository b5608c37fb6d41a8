/** The same requests for services that are measured together and that nobody gave a scenario. */
import type { Guard } from '../app/guard.js';
import { MeasurementError } from '../errors.js';
import type { Scenario } from '../load/scenario.js';
import {
  type MeasureContext,
  type MeasuredSide,
  progressOf,
  scenarioOf,
  startSide,
} from './side.js';

/**
 * Asks each service for what it offers, once, and gives all of them the requests that all offer.
 * @returns the sides, with a scenario where they had none
 * @throws MeasurementError when they have no request in common
 */
export async function agreeOnLoad(
  sides: readonly MeasuredSide[],
  context: MeasureContext,
  guard: Guard,
): Promise<readonly MeasuredSide[]> {
  const isAsked = sides.length > 1 && sides.some(({ config }) => config.load.kind === 'openapi');
  if (!isAsked) return sides;
  const offered = await Promise.all(sides.map((side) => discover(side, context, guard)));
  const [first, ...others] = offered as [Scenario, ...Scenario[]];
  const keyOf = ({ method, path }: Scenario['requests'][number]) => `${method} ${path}`;
  const keys = others.map(({ requests }) => new Set(requests.map(keyOf)));
  const common = first.requests.filter((each) => keys.every((own) => own.has(keyOf(each))));
  if (common.length === 0) {
    throw new MeasurementError('looking for requests to send: base and head offer none in common', {
      advice: 'Give a scenario with requests that both answer: load: scenario.yml.',
    });
  }
  const shared = new Set(common.map(keyOf));
  const left = offered.flatMap(({ requests }) =>
    requests.map(keyOf).filter((key) => !shared.has(key)),
  );
  if (left.length > 0)
    context.progress(`only one side offers, left out: ${[...new Set(left)].join(', ')}`);
  const scenario: Scenario = { ...first, requests: common };
  return sides.map((side) => ({
    ...side,
    config: { ...side.config, load: { kind: 'scenario', scenario, origin: 'openapi.json' } },
  }));
}

async function discover(
  side: MeasuredSide,
  context: MeasureContext,
  guard: Guard,
): Promise<Scenario> {
  const service = await startSide(side, guard, side.config.env, async () => '');
  try {
    return await scenarioOf(side, service.url, progressOf(side, context));
  } finally {
    await service.stop();
  }
}

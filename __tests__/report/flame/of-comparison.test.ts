import { compare } from '../../../src/compare/compare.js';
import { settingsSchema } from '../../../src/config/schema.js';
import { flameOfComparison } from '../../../src/report/flame/of-comparison.js';
import { app, measurementOf, pkg } from '../../helpers/measurement.js';

test("the user's rules hold for every frame, also for those too small for a row", () => {
  const rules = [{ category: 'risk', module: 'shop/risk.py' }];
  const [large, small] = [app('shop/orders.py', 'list'), app('shop/risk.py', 'score')];
  const execute = pkg('sqlalchemy/engine/default.py', 'do_execute');
  const side = () =>
    measurementOf(
      [
        { fn: large, ms: 5 },
        { fn: execute, ms: 1, callers: [large] },
        { fn: small, ms: 0.0001, callers: [large] },
      ],
      { pairing: 'x' },
    );
  const [base, head] = [side(), side()];
  const { thresholds } = settingsSchema.parse({});
  const comparison = compare(base, head, { thresholds, categories: rules });
  expect(comparison.functions.map(({ id }) => id.name)).not.toContain('score');
  const frames = flameOfComparison(base, head, comparison, rules)?.frames ?? [];
  const categoryOf = (name: string) => frames.find((frame) => frame.name === name)?.category;
  expect(categoryOf('score')).toBe('risk');
  expect(categoryOf('do_execute')).toBe('database');
});

test('without timings there is nothing to draw', () => {
  const side = measurementOf([{ fn: app('a.py', 'f'), ms: 1 }]);
  const { thresholds } = settingsSchema.parse({});
  const timed = compare(side, side, { thresholds, categories: [] });
  expect(flameOfComparison(side, side, { ...timed, timed: false }, [])).toBeUndefined();
});

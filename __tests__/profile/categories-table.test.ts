import { BUILT_IN_RULES } from '../../src/profile/categories/table.js';
import { CALLER, CATEGORY_LABELS } from '../../src/profile/categories.js';

const CATEGORIES = [...Object.keys(CATEGORY_LABELS), CALLER];

test('no two rows are about the same', () => {
  const keys = BUILT_IN_RULES.map(
    ({ origin, module, functions }) =>
      `${origin}:${module.replace(/\.py$/, '')}:${functions !== undefined}`,
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('rows are in order: by origin, category and module, so that a reader finds one', () => {
  const origins = ['package', 'stdlib', 'native'];
  const keys = BUILT_IN_RULES.map(({ origin, category, module }): [number, number, string] => [
    origins.indexOf(origin),
    CATEGORIES.indexOf(category),
    module.toLowerCase(),
  ]);
  const sorted = keys.toSorted(
    (a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0),
  );
  expect(keys).toEqual(sorted);
});

test('every row is of a category that has a label, and none says what only the rest is', () => {
  for (const { category, covers = [] } of BUILT_IN_RULES) {
    expect(CATEGORIES).toContain(category);
    expect(['application', 'other']).not.toContain(category);
    for (const each of covers) expect(CATEGORIES).toContain(each);
  }
});

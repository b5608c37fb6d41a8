import fc from 'fast-check';
import { differenceInterval } from '../../../src/profile/analysis/interval.js';
import type { FlameData } from '../../../src/report/flame/decode.js';
import { packFlame } from '../../../src/report/flame/encode.js';
import { functionCosts, search } from '../../../src/report/flame/functions.js';
import { flameGraph } from '../../../src/report/flame/graph.js';
import { boxAt, extentOf, layOut } from '../../../src/report/flame/layout.js';
import {
  changeOf,
  firstMeasure,
  formatChange,
  formatValues,
  scaleOf,
} from '../../../src/report/flame/measure.js';
import { callees, callers, inverted, type Tree, topDown } from '../../../src/report/flame/trees.js';
import { categoriser, dataOf, profileOf, type Stacks, stacks } from './profiles.js';

/** A tree as `name;name`, root left out, with both costs. */
function paths(data: FlameData, tree: Tree): Map<string, readonly [number, number]> {
  const found = new Map<string, readonly [number, number]>();
  const walk = (node: number, path: readonly string[]) => {
    for (let child = tree.firstChild(node); child >= 0; child = tree.nextSibling(child)) {
      const own = [...path, data.frames[tree.frame(child)]?.name ?? ''];
      expect(found.has(own.join(';'))).toBe(false);
      expect(tree.parent(child)).toBe(node);
      expect(tree.hasChildren(child)).toBe(tree.firstChild(child) >= 0);
      found.set(own.join(';'), [tree.base(child), tree.head(child)]);
      walk(child, own);
    }
  };
  walk(tree.root, []);
  return found;
}

/** The same counted stack by stack: every beginning of what `path` makes of a stack. */
function counted(
  base: Stacks,
  head: Stacks,
  path: (names: readonly string[]) => readonly (readonly string[])[],
): Map<string, readonly [number, number]> {
  const found = new Map<string, [number, number]>();
  [base, head].forEach((side, index) => {
    for (const [stack, weight] of side) {
      const keys = path(stack.split(';')).flatMap((names) =>
        names.map((_, end) => names.slice(0, end + 1).join(';')),
      );
      for (const key of new Set(keys)) {
        const costs = found.get(key) ?? [0, 0];
        costs[index] = (costs[index] ?? 0) + weight;
        found.set(key, costs);
      }
    }
  });
  return found;
}

const frameOf = (data: FlameData, name: string) =>
  data.frames.findIndex((frame) => frame.name === name && frame.origin !== undefined);

describe('a flame graph says what counting stack by stack says', () => {
  test('from the root down', () => {
    fc.assert(
      fc.property(stacks, stacks, (base, head) => {
        const data = dataOf(head, base);
        expect(paths(data, topDown(data))).toEqual(counted(base, head, (names) => [names]));
      }),
    );
  });

  test('from the leaves up', () => {
    fc.assert(
      fc.property(stacks, stacks, (base, head) => {
        const data = dataOf(head, base);
        const expected = counted(base, head, (names) => [[...names].reverse()]);
        expect(paths(data, inverted(data))).toEqual(expected);
      }),
    );
  });

  test('for the callers and callees of a function, recursive or not', () => {
    fc.assert(
      fc.property(stacks, stacks, (base, head) => {
        const data = dataOf(head, base);
        const frame = frameOf(data, 'b');
        fc.pre(frame > 0);
        const below = counted(base, head, (names) => {
          const at = names.indexOf('b');
          return at < 0 ? [] : [names.slice(at + 1)];
        });
        expect(paths(data, callees(data, frame))).toEqual(below);
        const above = counted(base, head, (names) => {
          const at = names.indexOf('b');
          return at < 0 ? [] : [names.slice(0, at).reverse()];
        });
        expect(paths(data, callers(data, frame))).toEqual(above);
      }),
    );
  });

  test('for each function alone, and with all that it calls', () => {
    fc.assert(
      fc.property(stacks, stacks, (base, head) => {
        const data = dataOf(head, base);
        const costs = functionCosts(data);
        for (const name of ['a', 'b', '__proto__']) {
          const frame = frameOf(data, name);
          if (frame < 0) continue;
          const sum = (side: Stacks, has: (names: string[]) => boolean) =>
            side.reduce((all, [stack, weight]) => all + (has(stack.split(';')) ? weight : 0), 0);
          expect(costs.selfHead[frame]).toBe(sum(head, (names) => names.at(-1) === name));
          expect(costs.base[frame]).toBe(sum(base, (names) => names.includes(name)));
        }
      }),
    );
  });

  test('of which a search matches a part, each stack once', () => {
    fc.assert(
      fc.property(stacks, (head) => {
        const found = search(dataOf(head), 'PROTO app.py');
        const expected = head.filter(([stack]) => stack.includes('__proto__'));
        expect(found.head).toBe(expected.reduce((sum, [, weight]) => sum + weight, 0));
        expect(found.functions).toBe(expected.length === 0 ? 0 : 1);
      }),
    );
  });
});

test('an empty query finds nothing, and neither does one that stands nowhere', () => {
  const data = dataOf([['a;b', 1]]);
  expect(search(data, '  ').functions).toBe(0);
  expect(search(data, 'nowhere')).toMatchObject({ functions: 0, head: 0 });
});

test('a function is the same on both sides whatever its line, and under another name if told so', () => {
  const head = profileOf([['serve;load', 4]]);
  const base = profileOf([
    ['serve', 1],
    ['serve;fetch', 3],
  ]);
  const key = (name: string) => `app:app.py:${name}`;
  const renamed = new Map([[key('fetch'), key('load')]]);
  const graph = flameGraph(head, base, { categoriser, renamed });
  expect(graph.frames.map(({ name }) => name)).toEqual(['all', 'serve', 'load']);
  expect([...graph.base]).toEqual([4, 4, 3]);
  expect([...graph.head]).toEqual([4, 4, 4]);
});

test('profiles of different units stand side by side by their shares', () => {
  const graph = flameGraph(
    profileOf([['a', 30]], { unit: 'seconds' }),
    profileOf([
      ['a', 1],
      ['b', 3],
    ]),
    { categoriser },
  );
  expect(graph.unit).toBe('share');
  expect(firstMeasure(graph)).toBe('share');
  expect([...graph.base]).toEqual([1, 0.25, 0.75]);
  expect([...graph.head]).toEqual([1, 1, 0]);
});

describe('what is too small', () => {
  const many: Stacks = Array.from({ length: 100 }, (_, index) => [`root;f${index}`, 1 + index]);

  test('is left out only above the limit, and stays in its callers', () => {
    const whole = flameGraph(profileOf(many), undefined, { categoriser });
    expect(whole.pruned).toBeUndefined();
    const few = flameGraph(profileOf(many), undefined, { categoriser, mostNodes: 12 });
    expect(few.frame).toHaveLength(12);
    expect(few.pruned).toEqual({ nodes: 90, largestShare: 90 / 5050 });
    expect(few.head[1]).toBe(5050);
    expect(few.frames).toHaveLength(12);
  });
});

test('fractions of milliseconds come back to a billionth of the total', () => {
  const weights = [1 / 3, Math.PI / 1000, 1e-5, 2.5];
  const graph = flameGraph(
    profileOf(
      weights.map((weight, index) => [`root;f${index}`, weight]),
      { unit: 'ms per request' },
    ),
    undefined,
    { categoriser },
  );
  expect(packFlame(graph).length).toBeLessThan(700);
  const data = dataOf(weights.map((weight, index) => [`root;f${index}`, weight]));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  expect(data.head[0]).toBeCloseTo(total, 7);
  expect([...data.selfHead].filter((cost) => cost > 0).sort()).toHaveLength(4);
});

describe('layout', () => {
  test('frames of a row do not overlap, lie within their parents, and are found at their places', () => {
    fc.assert(
      fc.property(
        stacks,
        stacks,
        fc.constantFrom('difference', 'base', 'head' as const),
        (base, head, side) => {
          const data = dataOf(head, base);
          const tree = topDown(data);
          const boxes = layOut(tree, 0, extentOf(tree, side, scaleOf(data, 'share')), 1000, 0.5);
          boxes.rows.forEach((row, index) => {
            let end = 0;
            for (const box of row) {
              const x = boxes.x[box] as number;
              expect(x).toBeGreaterThanOrEqual(end - 1e-6);
              end = x + (boxes.width[box] as number);
              expect(end).toBeLessThanOrEqual(1000 + 1e-6);
              expect(boxAt(boxes, index, (x + end) / 2)).toBe(box);
            }
          });
          expect(boxAt(boxes, 99, 5)).toBe(-1);
        },
      ),
    );
  });

  test('what is zoomed into is as wide as the picture, below what it stands on', () => {
    const data = dataOf([
      ['a;b;c', 1],
      ['a;d', 9],
    ]);
    const tree = topDown(data);
    const b = [...data.frame].findIndex((frame) => data.frames[frame]?.name === 'b');
    const boxes = layOut(tree, b, extentOf(tree, 'head', scaleOf(data, 'cost')), 100, 0.5);
    const names = boxes.node.map((node) => data.frames[tree.frame(node)]?.name);
    expect(names).toEqual(['all', 'a', 'b', 'c']);
    expect(boxes.width).toEqual([100, 100, 100, 100]);
    expect(boxes.row).toEqual([0, 1, 2, 3]);
  });
});

describe('a change', () => {
  const sides = (
    samples: number | undefined,
    unit: 'ms per request' | 'samples' = 'ms per request',
  ) => ({
    unit,
    baseSide: { name: 'base', total: 2, samples },
    headSide: { name: 'head', total: 4, samples },
  });

  test('is told before → after, with arrow, sign and the kind of number', () => {
    const scale = scaleOf(sides(undefined), 'cost');
    const grown = changeOf(scale, 0.21, 0.37);
    expect(formatValues(scale, grown)).toBe('0.210 → 0.370 ms');
    expect(formatChange(scale, grown)).toBe('▲ +0.160 ms (+76 % of before)');
    expect(formatChange(scale, changeOf(scale, 0.1, 0.32))).toBe('▲ +0.220 ms (3.2 times before)');
    expect(formatChange(scale, changeOf(scale, 0, 0.32))).toBe('▲ +0.320 ms, new');
    expect(formatChange(scale, changeOf(scale, 0.5, 0))).toBe('▼ −0.500 ms, removed');
    const share = scaleOf(sides(undefined), 'share');
    expect(formatChange(share, changeOf(share, 0.5, 0.5))).toBe('▼ −12.5 points (−50 % of before)');
  });

  test('that sampling alone would show is neutral', () => {
    // 2 ms are 100 samples: 0.02 ms each on base, 0.04 on head.
    const scale = scaleOf(sides(100), 'cost');
    expect(changeOf(scale, 0.2, 0.3)).toMatchObject({ mark: 'same', level: 0 });
    expect(changeOf(scale, 0, 0.1)).toMatchObject({ mark: 'same', level: 0 });
    expect(changeOf(scale, 0, 0.4)).toMatchObject({ mark: 'new', level: 3 });
    expect(changeOf(scale, 1, 1.6)).toMatchObject({ mark: 'more', level: 2 });
    expect(formatChange(scale, changeOf(scale, 0.2, 0.3))).toContain('no clear change');
  });

  test('is coloured exactly where the interval beside it leaves no change out', () => {
    const samples = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(samples, samples, fc.nat(1000), fc.nat(1000), (ofBase, ofHead, a, b) => {
        const side = (name: string, count: number) => ({ name, total: 1, samples: count });
        const scale = scaleOf(
          { unit: 'share', baseSide: side('base', ofBase), headSide: side('head', ofHead) },
          'share',
        );
        const [base, head] = [
          Math.round((a / 1000) * ofBase) / ofBase,
          Math.round((b / 1000) * ofHead) / ofHead,
        ];
        const [low, high] = differenceInterval(
          { share: base, samples: ofBase, total: 1 },
          { share: head, samples: ofHead, total: 1 },
        );
        if (changeOf(scale, base, head).mark !== 'same') expect(low > 0 || high < 0).toBe(true);
        else if (Math.abs(head - base) > 0.02) expect(low <= 0 && high >= 0).toBe(true);
      }),
    );
  });

  test('of what a small recording did not see is neutral', () => {
    const side = (name: string, count: number) => ({ name, total: count, samples: count });
    const scale = scaleOf(
      { unit: 'samples', baseSide: side('base', 100), headSide: side('head', 2538) },
      'share',
    );
    expect(changeOf(scale, 0, 11).mark).toBe('same');
  });

  test('of recordings of any length is first looked at by share', () => {
    expect(firstMeasure(sides(undefined, 'samples'))).toBe('share');
    expect(firstMeasure(sides(undefined))).toBe('cost');
    const share = scaleOf(sides(undefined, 'samples'), 'share');
    // Twice the samples of everything is no change.
    expect(changeOf(share, 1, 2).mark).toBe('same');
  });
});

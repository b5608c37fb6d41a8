import fc from 'fast-check';
import type { Suspect } from '../../src/compare/suspects.js';
import type { FunctionId } from '../../src/profile/model.js';
import type { Detail } from '../../src/report/sections.js';
import { annotationsOf, suspectsSection } from '../../src/report/suspects.js';
import {
  aCaller,
  aCountComparison,
  aCountedFunction,
  anId,
  aPair,
  aRelativeMetric,
  countedOnly,
} from '../helpers/counts.js';
import { aComparison, aFunction } from './comparison.factory.js';
import { HOSTILE_NAMES, hostileName, poisoned } from './hostile.js';

const DETAIL: Detail = {
  ...{ openRows: 8, foldedRows: 30, notes: 10 },
  ...{ nameLength: 80, noteLength: 400 },
};
const BLOB = 'https://github.com/o/r/blob/0123';
const LIST_ORDERS = anId('app:shop/orders.py:list_orders');
const LOAD_LINES = anId('app:shop/orders.py:load_lines');

const aSuspect = (id: FunctionId, overrides: Partial<Suspect> = {}): Suspect => ({
  ...{ id, how: 'touched', through: undefined, path: id.path },
  ...{ firstLine: 42, lastLine: 48, line: 47 },
  ...overrides,
});

const section = (
  suspects: readonly Suspect[],
  comparison = aComparison(),
  detail: Partial<Detail> = {},
  blobUrl: string | undefined = BLOB,
) => suspectsSection(suspects, comparison, { blobUrl }, { ...DETAIL, ...detail });

const counted = (overrides = {}) => countedOnly(aComparison(), aCountComparison(overrides));

describe('the section', () => {
  test('is empty without suspects', () => {
    expect(section([])).toBe('');
  });

  test('names the function, its numbers and the place, which is linked', () => {
    expect(section([aSuspect(LIST_ORDERS)])).toBe(
      [
        '**Changed in this pull request**',
        '',
        '- `list_orders` takes more time: 0.204 ms → 0.386 ms per request (▲ +12.8 points of all); touched at line 47 of `shop/orders.py` ([lines 42–48](https://github.com/o/r/blob/0123/shop/orders.py#L42-L48))',
      ].join('\n'),
    );
  });

  test('says what a caller calls, and links that', () => {
    const suspect = aSuspect(LIST_ORDERS, { how: 'calls', through: LOAD_LINES });
    expect(section([suspect])).toContain(
      '; calls `load_lines`, which the pull request touches; touched at line 47 of `shop/orders.py` ([lines 42–48](',
    );
  });

  test('tells the calls where the counts decided, queries before anything else', () => {
    expect(section([aSuspect(LIST_ORDERS)], counted())).toContain(
      '- `list_orders` makes more calls: `DefaultDialect.do_execute` 1 → 6 per request of list orders (▲ +500 %); touched at',
    );
  });

  test('tells how often the function is called where it makes no more calls', () => {
    expect(section([aSuspect(LOAD_LINES)], counted())).toContain(
      '- `load_lines` is called more often: 0 → 5 per request of list orders (▲); touched at',
    );
  });

  test('tells loop turns where those regressed', () => {
    const comparison = counted({
      metrics: [aRelativeMetric('turns', 'list orders', 120, 220)],
      functions: [
        aCountedFunction('app:shop/orders.py:list_orders', 'application', [1, 1], {
          turns: aPair(10, 110),
        }),
        aCountedFunction('native::len', 'other', [4, 9], {
          callers: [aCaller('app:shop/orders.py:list_orders', 4, 9)],
        }),
      ],
    });
    expect(section([aSuspect(LIST_ORDERS)], comparison)).toContain(
      'has more loop turns: 10 → 110 per request of list orders (▲ +1,000 %)',
    );
  });

  test('tells both, the exact one first', () => {
    const text = section([aSuspect(LIST_ORDERS)], aComparison({ counts: aCountComparison() }));
    expect(text).toMatch(/makes more calls: .* list orders \(.*\); takes more time: 0\.204 ms/);
  });

  test('tells what a library calls for the first time only where there is nothing else', () => {
    const functions = [
      aCountedFunction('package:a/b.py:Loader.load', 'database', [0, 9], {
        callers: [aCaller('app:shop/orders.py:list_orders', 0, 9)],
      }),
    ];
    const counts = aCountComparison({ functions });
    expect(section([aSuspect(LIST_ORDERS)], aComparison({ counts }))).not.toContain('Loader.load');
    expect(section([aSuspect(LIST_ORDERS)], counted({ functions }))).toContain(
      '`Loader.load` 0 → 9',
    );
  });

  test('says where only the function’s own code takes more', () => {
    const row = aFunction(
      'list_orders',
      'app:shop/orders.py',
      'application',
      [0.1, 0.3, 0.5, 0.6],
      {
        verdict: 'regressed',
      },
    );
    expect(section([aSuspect(LIST_ORDERS)], aComparison({ functions: [row] }))).toContain(
      '0.100 ms → 0.300 ms per request in its own code (▲ +14.1 points of all)',
    );
  });

  test('shows no more than there is room for, and how many are left', () => {
    const many = Array.from({ length: 5 }, () => aSuspect(LIST_ORDERS));
    const lines = section(many, undefined, { openRows: 2 }).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toBe('- and 3 more');
  });

  test('does not link without an address, nor out of the repository', () => {
    const plain = suspectsSection([aSuspect(LIST_ORDERS)], aComparison(), {}, DETAIL);
    expect(plain).toContain('(lines 42–48)');
    for (const path of [
      '../../../evil/x.py',
      'a/./b.py',
      '/a.py',
      'a//b.py',
      'a\nb.py',
      '\ud800',
    ]) {
      expect(section([aSuspect(LIST_ORDERS, { path })])).toContain('(lines 42–48)');
    }
  });

  test('encodes each part of a path', () => {
    const suspect = aSuspect(LIST_ORDERS, { path: 'a b/#?%/ü(1)].py', firstLine: 7, lastLine: 7 });
    expect(section([suspect])).toContain(
      '([line 7](https://github.com/o/r/blob/0123/a%20b/%23%3F%25/%C3%BC%281%29%5D.py#L7-L7))',
    );
  });

  test('never says that a function is slower', () => {
    for (const comparison of [aComparison(), counted()]) {
      expect(section([aSuspect(LIST_ORDERS)], comparison)).not.toMatch(/slow/i);
    }
  });
});

describe('annotations', () => {
  test('stand on the changed line, with the numbers', () => {
    expect(annotationsOf([aSuspect(LIST_ORDERS)], aComparison())).toEqual([
      {
        path: 'shop/orders.py',
        line: 47,
        endLine: 47,
        title: 'list_orders takes more time',
        message: '0.204 ms → 0.386 ms per request (▲ +12.8 points of all)',
      },
    ]);
  });

  test('tell calls where the counts decided', () => {
    const [annotation] = annotationsOf([aSuspect(LIST_ORDERS)], counted());
    expect(annotation?.title).toBe('list_orders makes more calls');
    expect(annotation?.message).toBe(
      'DefaultDialect.do_execute 1 → 6 per request of list orders (▲ +500 %)',
    );
  });

  test('say what is changed where another function regressed', () => {
    const suspect = aSuspect(LIST_ORDERS, { how: 'calls', through: LOAD_LINES });
    expect(annotationsOf([suspect], aComparison())[0]?.message).toBe(
      '0.204 ms → 0.386 ms per request (▲ +12.8 points of all); it calls load_lines, which is changed here',
    );
  });

  test('are at most ten', () => {
    const many = Array.from({ length: 15 }, () => aSuspect(LIST_ORDERS));
    expect(annotationsOf(many, aComparison())).toHaveLength(10);
  });

  test('are none for a path that leads elsewhere', () => {
    const suspects = ['../a.py', 'a\n::error::x'].map((path) => aSuspect(LIST_ORDERS, { path }));
    expect(annotationsOf(suspects, aComparison())).toEqual([]);
  });
});

describe('names are a stranger’s', () => {
  const poison = (name: string) => {
    const id: FunctionId = { name, path: name, origin: 'app' };
    const suspects = [
      aSuspect(id),
      aSuspect(id, { how: 'calls', through: id, path: 'shop/orders.py' }),
    ];
    return {
      suspects,
      comparison: poisoned(aComparison({ counts: aCountComparison() }), name),
    };
  };

  const check = (name: string) => {
    const { suspects, comparison } = poison(name);
    const text = section(suspects, comparison);
    const lines = text.split('\n');
    expect(lines).toHaveLength(4);
    expect(text.length).toBeLessThan(5000);
    // Outside of code spans and of our links nothing is left that opens anything.
    const bare = text
      .replace(/\[lines? [\d–]+\]\(https:\/\/github\.com\/o\/r\/blob\/0123\/[^\s()]*\)/g, '')
      .replace(/`[^`\n]+`/g, '');
    expect(bare).not.toMatch(/[<>`]|(?<!\\)\[|@[A-Za-z0-9]|:\/\/[a-z]/);
    for (const { title, message } of annotationsOf(suspects, comparison)) {
      expect(title).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(title.length + message.length).toBeLessThan(1500);
    }
  };

  test.each(HOSTILE_NAMES.map((name, index) => [index, name] as const))(
    'none opens a tag, a link, a mention or a line (%d)',
    (_, name) => check(name),
  );

  test('nor does any other', () => {
    fc.assert(fc.property(hostileName, check));
  });
});

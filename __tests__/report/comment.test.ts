import fc from 'fast-check';
import type { Verdict } from '../../src/compare/types.js';
import { MAX_COMMENT_CHARACTERS, renderComment } from '../../src/report/comment.js';
import {
  aCertainty,
  aComparison,
  aComparisonOf,
  aContext,
  aFunction,
  aHead,
  aMetric,
  anEndpoint,
  anUnchangedComparison,
  aPointsMetric,
} from './comparison.factory.js';
import { poisoned, poisonedComparison } from './hostile.js';

const lines = (comment: string): string[] => comment.split('\n');

/** The part of the comment that is not folded away. */
const open = (comment: string): string => comment.replace(/<details>[\s\S]*?<\/details>/g, '');

describe('the first two lines', () => {
  test('name the regression, the kind of work and the function, and say that the job fails', () => {
    const [first, , second] = lines(renderComment(aComparison(), aContext()));
    expect(first).toBe(
      '### 🔴 CPU per request: 1.42 ms → 1.61 ms (▲ +13.2 %) — database ▲ +11.0 points, mainly `load_lines`',
    );
    expect(second).toMatch(
      /^\*\*This regression fails the job\.\*\* Start with `load_lines` in `shop\/orders\.py`\./,
    );
    expect(second).toContain('N+1');
  });

  test('say that the job does not fail when it must not', () => {
    const [, , second] = lines(renderComment(aComparison(), aContext({ failOn: 'never' })));
    expect(second).toMatch(/^\*\*A regression, but the job does not fail \(fail-on: never\)\.\*\*/);
  });

  test('say of a pull request how to accept it, when the extra work is intended', () => {
    const change = { headSha: 'f'.repeat(40), baseBranch: 'main' };
    const [, , second] = lines(renderComment(aComparison(), aContext({ change })));
    expect(second).toContain('the label `fastapi-spy: accept`, or a line `fastapi-spy: accept all');
  });

  test('say that a regression is accepted, by whom and why, and that the job passes', () => {
    const acknowledged = {
      isWhole: true,
      open: [],
      by: [
        { source: 'text' as const, accepts: ['cpu' as const], reason: 'worth @it <b>' },
        { source: 'label' as const, accepts: ['all' as const], reason: '' },
      ],
    };
    const [first, , second] = lines(renderComment(aComparison(), aContext({ acknowledged })));
    expect(first).toMatch(/^### ⚪ Accepted: CPU per request: 1\.42 ms → 1\.61 ms/);
    expect(second).toBe(
      "**Accepted; the job does not fail.** By the pull request's text: “worth @\u2060it &lt;b&gt;”. By a label.",
    );
  });

  test('say what is not accepted yet', () => {
    const change = { headSha: 'f'.repeat(40), baseBranch: 'main' };
    const by = [{ source: 'label' as const, accepts: ['cpu' as const], reason: '' }];
    const acknowledged = { isWhole: false, open: ['p90 latency', 'list orders'], by };
    const comment = renderComment(aComparison(), aContext({ acknowledged, change }));
    const [first, , second] = lines(comment);
    expect(first).toMatch(/^### 🔴 CPU/);
    expect(second).toContain(
      'Not accepted yet: p90 latency and list orders. Accept it with the label',
    );
  });

  test('name an improvement and ask for nothing', () => {
    const [first, , second] = lines(renderComment(aComparisonOf('improved'), aContext()));
    expect(first).toBe(
      '### 🟢 CPU per request: 1.61 ms → 1.42 ms (▼ −11.6 %) — database ▼ −11.0 points, mainly `list_orders`',
    );
    expect(second).toMatch(/^\*\*Nothing to do\.\*\* The job passes/);
  });

  test('say that nothing regressed, with the numbers and the threshold', () => {
    const [first, , second] = lines(renderComment(aComparisonOf('unchanged'), aContext()));
    expect(first).toBe(
      '### ⚪ No regression: CPU per request 1.42 ms → 1.43 ms (▲ +0.6 %, threshold 3 %)',
    );
    expect(second).toMatch(/^\*\*Nothing to do\.\*\* The job passes/);
  });

  test('say how long a measurement would have decided it', () => {
    const comparison = {
      ...aComparisonOf('inconclusive'),
      certainty: aCertainty({ enoughMinutes: 5 }),
    };
    expect(renderComment(comparison, aContext())).toContain(
      'A budget of 5 minutes would probably have been enough: budget: 5m.',
    );
  });

  test('say that it could not be decided, and what helps', () => {
    const comment = renderComment(aComparisonOf('inconclusive'), aContext());
    const [first, , second] = lines(comment);
    expect(first).toBe(
      '### ⚪ Inconclusive: CPU per request 1.42 ms → 1.49 ms (▲ +4.9 %, between −3.1 … +14.2 %)',
    );
    expect(second).toMatch(
      /^\*\*Not decided; the job does not fail\.\*\* .*a machine that does nothing else/,
    );
    expect(open(comment)).toContain('the rounds of the two sides overlap');
  });

  test('say that a contaminated comparison has no verdict, and why', () => {
    const comment = renderComment(aComparisonOf('contaminated'), aContext());
    const [first, , second] = lines(comment);
    expect(first).toBe(
      '### ⚪ Not comparable: base and head were not measured under the same conditions',
    );
    expect(second).toMatch(/^\*\*No verdict; the job does not fail\.\*\*/);
    expect(open(comment)).toContain('The CPU models differ');
    expect(comment).not.toMatch(/🔴|🟢|regressed/);
  });

  test('differ for every verdict', () => {
    const verdicts: Verdict[] = [
      'regressed',
      'improved',
      'unchanged',
      'inconclusive',
      'contaminated',
    ];
    const heads = verdicts.map((verdict) =>
      lines(renderComment(aComparisonOf(verdict), aContext())),
    );
    expect(new Set(heads.map(([first]) => first)).size).toBe(5);
    expect(new Set(heads.map(([, , second]) => second)).size).toBe(5);
  });

  test('lead with the category when the total did not regress', () => {
    const comparison = aComparison({
      metrics: [
        aMetric({ verdict: 'unchanged' }),
        aPointsMetric('category:database', 'database', 0.312, 0.468),
      ],
    });
    expect(lines(renderComment(comparison, aContext()))[0]).toBe(
      '### 🔴 database takes more time: 0.312 ms → 0.468 ms per request (▲ +11.0 points) — mainly `load_lines`',
    );
  });

  test('lead with a function as code when only a function regressed', () => {
    const comparison = aComparison({
      metrics: [
        aPointsMetric('function-total:app:shop/orders.py:list_orders', 'list_orders', 0.204, 0.386),
      ],
    });
    expect(lines(renderComment(comparison, aContext()))[0]).toBe(
      '### 🔴 `list_orders` takes more time: 0.204 ms → 0.386 ms per request (▲ +12.8 points) — database ▲ +11.0 points',
    );
  });

  test('lead with latency when only that regressed', () => {
    const comparison = anUnchangedComparison({
      verdict: 'regressed',
      metrics: [
        aMetric({ verdict: 'unchanged', head: 1.43, effect: 0.007 }),
        aMetric({
          kind: 'latency-p90',
          label: 'latency p90, GET /slow',
          unit: 'ms',
          base: 12,
          head: 62,
          effect: 4.1667,
        }),
      ],
      endpoints: [anEndpoint('GET /slow', [10, 12, 14], 5, 'regressed')],
    });
    const [first, , second] = lines(renderComment(comparison, aContext()));
    expect(first).toBe('### 🔴 latency p90, GET /slow: 12.0 ms → 62.0 ms (▲ +417 %)');
    expect(second).toContain('Look for waiting');
  });

  test('fall back to the reason when no metric has the verdict', () => {
    const comparison = aComparison({ metrics: [], reasons: ['Something else got worse.'] });
    expect(lines(renderComment(comparison, aContext()))[0]).toBe(
      '### 🔴 Regression: Something else got worse.',
    );
  });

  test('name the comparison when there are several', () => {
    expect(renderComment(aComparison(), aContext({ key: 'billing-api' }))).toMatch(
      /^### 🔴 billing-api · CPU per request/,
    );
  });
});

describe('what was compared', () => {
  test('is one line with both commits, how base was found, how much was measured and on what', () => {
    const comment = renderComment(
      aComparison(),
      aContext({
        baselineNote: 'The newest baseline of main, 2 commits behind.',
        reportUrl: 'https://github.com/acme/shop/actions/runs/1',
      }),
    );
    expect(comment).toContain(
      'Base `4b825dc` on `main` → head `d670460` on `orders-with-lines` · 5 rounds, 15,000 requests each · AMD EPYC 7763 64-Core Processor, 4 cores · [full report](https://github.com/acme/shop/actions/runs/1). The newest baseline of main, 2 commits behind.\n',
    );
  });

  test('tells amounts and machines apart when they differ', () => {
    const comment = renderComment(aComparisonOf('contaminated'), aContext());
    expect(comment).toContain('base on AMD EPYC 7763 64-Core Processor, 4 cores, head on Intel');
    expect(renderComment(aComparison({ head: aHead({ rounds: 4 }) }), aContext())).toContain(
      '5 rounds, 15,000 requests against 4 rounds, 15,000 requests',
    );
  });

  test('marks the conditions that should not differ', () => {
    const comment = renderComment(aComparisonOf('contaminated'), aContext());
    expect(comment).toContain('<summary>Environment (1 difference)</summary>');
    expect(comment).toContain('| **≠ CPU** |');
    expect(comment).not.toContain('**≠ commit**');
  });
});

describe('the tables that stand open', () => {
  test('hold the categories that changed and no others', () => {
    const rows = open(renderComment(aComparison(), aContext()))
      .split('\n')
      .filter((line) => / points \| [\d.]+ %/.test(line));
    expect(rows).toEqual([
      '| 🔴 | database | 0.312 → 0.468 | ▲ +11.0 points | 22.0 % → 29.1 % | regressed |',
    ]);
  });

  test('keep what takes more time and what takes less apart', () => {
    const comment = open(renderComment(aComparison(), aContext()));
    const [, more = '', less = ''] = comment.split(/\*\*Takes (?:more|less) time\*\*/);
    expect(more).toContain('`load_lines` **new**');
    expect(more).not.toContain('▼');
    expect(less).toContain('`Order.<locals>.<lambda>` **removed**');
    expect(less).not.toContain('▲');
  });

  test('call no function slower or faster', () => {
    expect(renderComment(aComparison(), aContext())).not.toMatch(/slower|faster/i);
  });

  test('say points for a function that doubled, with its time before and after', () => {
    const comparison = aComparison({
      functions: [aFunction('doubled', 'app:a.py', 'application', [0.1, 0.2, 0.1775, 0.355])],
    });
    expect(renderComment(comparison, aContext())).toContain(
      '| with calls | 0.177 → 0.355 | ▲ +12.5 points |',
    );
  });

  test('put the function that changed before the callers that merely contain it', () => {
    const chain = Array.from({ length: 15 }, (_, depth) =>
      aFunction(
        `caller_${depth}`,
        'app:shop/stack.py',
        'application',
        [0.001, 0.001, 1.3 - depth * 0.05, 1.487 - depth * 0.05],
        { verdict: 'regressed' },
      ),
    );
    const comparison = aComparison({
      functions: [
        ...chain,
        aFunction('culprit', 'app:shop/deep.py', 'application', [0.01, 0.02, 0.02, 0.206], {
          verdict: 'regressed',
        }),
      ],
    });
    const comment = renderComment(comparison, aContext());
    expect(lines(comment)[0]).toContain('mainly `culprit`');
    const rows = open(comment).match(/^\| 🔴 \| `c.*$/gm) ?? [];
    expect(rows).toHaveLength(8);
    expect(rows[0]).toContain('`culprit`');
    expect(comment).toContain('and 8 more functions');
  });

  test('give libraries by their own work a place beside the service', () => {
    const comment = open(renderComment(aComparison(), aContext()));
    expect(comment).toContain(
      '| `DefaultDialect.do_execute`<br>`sqlalchemy/engine/default.py` · database | itself |',
    );
    expect(comment).not.toContain('run_asgi');
  });

  test('name each threshold that was crossed', () => {
    expect(renderComment(aComparison(), aContext())).toContain(
      'Over its threshold: CPU per request ▲ +13.2 % (threshold 3 %), database ▲ +11.0 points (threshold 3 points), `load_lines`',
    );
  });

  test('are folded away when nothing was decided', () => {
    expect(open(renderComment(anUnchangedComparison(), aContext()))).not.toContain('| --: |');
  });
});

describe('the folded parts', () => {
  test('say that latency is less reliable, and how much of it regressed', () => {
    expect(renderComment(aComparison(), aContext())).toContain(
      '<summary>Latency and throughput: less reliable than CPU</summary>',
    );
    const comparison = aComparison({
      endpoints: [
        anEndpoint('GET /a', [1, 2, 3], 1),
        anEndpoint('GET /b', [1, 2, 3], 2, 'regressed'),
        anEndpoint('', [1, 2, 3], 1),
      ],
    });
    const comment = renderComment(comparison, aContext());
    expect(comment).toContain('less reliable than CPU (1 regressed)');
    expect(comment.match(/^\| .{1,2} \| (?:all requests|`GET \/\w`) \|/gmu)).toEqual([
      '| ⚪ | all requests |',
      '| 🔴 | `GET /b` |',
      '| ⚪ | `GET /a` |',
    ]);
  });

  test('list new and removed functions', () => {
    expect(renderComment(aComparison(), aContext())).toContain(
      '<summary>New and removed functions (2)</summary>',
    );
  });

  test('are all closed again', () => {
    const comment = renderComment(aComparison(), aContext());
    expect(comment.match(/<details>/g)?.length).toBe(comment.match(/<\/details>/g)?.length);
  });
});

describe('length', () => {
  const huge = aComparison({
    functions: Array.from({ length: 3000 }, (_, index) =>
      aFunction(
        `function_${index}_${'x'.repeat(200)}`,
        `app:${'deep/'.repeat(60)}module_${index}.py`,
        'application',
        [0.1, 0.3, 0.1, 0.3 + index / 10_000],
        { verdict: 'regressed', presence: index % 2 === 0 ? 'new' : 'both' },
      ),
    ),
    endpoints: Array.from({ length: 3000 }, (_, index) =>
      anEndpoint(`GET /${index}/${'y'.repeat(300)}`, [1, 2, 3], 1.1),
    ),
    notes: Array.from({ length: 3000 }, (_, index) => `note ${index} ${'z'.repeat(2000)}`),
    reasons: Array.from({ length: 3000 }, (_, index) => `reason ${index} ${'z'.repeat(2000)}`),
  });

  test('stays within what a comment holds, however much there is to say', () => {
    const comment = renderComment(huge, aContext());
    expect(comment.length).toBeLessThanOrEqual(MAX_COMMENT_CHARACTERS);
    expect(comment).toContain('### 🔴 CPU per request');
  });

  test('gives up detail before the verdict', () => {
    for (const maxCharacters of [20_000, 8000, 3000, 1500]) {
      const comment = renderComment(huge, aContext(), { maxCharacters });
      expect(comment.length).toBeLessThanOrEqual(maxCharacters);
      expect(comment).toContain('CPU per request: 1.42 ms → 1.61 ms (▲ +13.2 %)');
    }
    expect(renderComment(huge, aContext(), { maxCharacters: 70 })).toBe(
      '### 🔴 Regressed\n\n**This regression fails the job.**',
    );
    expect(renderComment(huge, aContext(), { maxCharacters: 20 })).toBe('### 🔴 Regressed');
  });

  test('is within any limit for any names', () => {
    fc.assert(
      fc.property(poisonedComparison, fc.integer({ min: 1, max: 65_000 }), (poison, limit) => {
        const comment = renderComment(poison.comparison, aContext({ baselineNote: poison.name }), {
          maxCharacters: limit,
        });
        expect(comment.length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 30 },
    );
  });
});

describe('hostile names', () => {
  test('open no tag, break no row, mention nobody', () => {
    fc.assert(
      fc.property(poisonedComparison, ({ comparison, name }) => {
        const comment = renderComment(
          comparison,
          aContext({ key: name, baselineNote: name, reportUrl: name }),
        );
        expect(comment).not.toMatch(/<(?:script|img|h1|\/code|\/script)/i);
        expect(comment.match(/<[a-z/][^>]*>/g)?.filter((tag) => !OWN_TAGS.has(tag)) ?? []).toEqual(
          [],
        );
        expect(comment.replace(/`[^`\n]*`/g, '')).not.toMatch(/@[A-Za-z0-9]|#[0-9]|:\/\//);
        expectWholeRows(comment);
      }),
      { numRuns: 60 },
    );
  });

  test('leave the verdict readable', () => {
    const comment = renderComment(
      poisoned(aComparison(), '</details>\n# owned @everyone'),
      aContext(),
    );
    expect(lines(comment)[0]).toContain('1.42 ms → 1.61 ms (▲ +13.2 %)');
    expect(comment).not.toMatch(/^# owned/m);
  });
});

const OWN_TAGS = new Set([
  '<br>',
  '<details>',
  '</details>',
  '<summary>',
  '</summary>',
  // Names that Python writes like this, inside code spans.
  '<module>',
  '<lambda>',
  '<locals>',
]);

/** Every row of a table has as many cells as its heading. */
function expectWholeRows(comment: string): void {
  let cells = 0;
  for (const line of lines(comment)) {
    if (!line.startsWith('|')) {
      cells = 0;
      continue;
    }
    const count = line.split('|').length;
    if (cells !== 0 && count !== cells) throw new Error(`${count} cells, not ${cells}: ${line}`);
    cells = count;
  }
}

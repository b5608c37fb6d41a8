import type { Comparison, CountComparison } from '../../src/compare/types.js';
import { MAX_COMMENT_CHARACTERS, renderComment } from '../../src/report/comment.js';
import { renderHtml } from '../../src/report/html.js';
import { renderJson } from '../../src/report/json.js';
import { renderSummary } from '../../src/report/summary.js';
import { renderText } from '../../src/report/text.js';
import {
  aCaller,
  aCountComparison,
  aCountedFunction,
  aCountRow,
  anId,
  aPair,
  aQueryMetric,
  aRelativeMetric,
  countedOnly,
  sameCounts,
} from '../helpers/counts.js';
import {
  aComparison,
  aComparisonOf,
  aContext,
  aMetric,
  anUnchangedComparison,
} from './comparison.factory.js';

const lines = (comment: string): string[] => comment.split('\n');
const open = (comment: string): string => comment.replace(/<details>[\s\S]*?<\/details>/g, '');
const comment = (comparison: Comparison): string => renderComment(comparison, aContext());
const text = (comparison: Comparison): string =>
  renderText(comparison, { colour: false, width: 100 });

/** Regressed by its counts; what was timed stayed as it was. */
function byCountsOnly(counts: CountComparison): Comparison {
  return anUnchangedComparison({ verdict: 'regressed', reasons: counts.reasons, counts });
}

/** Regressed by its counts on another machine: the times say nothing. */
function onAnotherMachine(): Comparison {
  const counts = aCountComparison();
  const contaminated = aComparisonOf('contaminated');
  return {
    ...contaminated,
    verdict: 'regressed',
    reasons: [...counts.reasons, ...contaminated.reasons],
    metrics: contaminated.metrics.map((metric) => ({ ...metric, verdict: 'contaminated' })),
    categories: contaminated.categories.map((row) => ({ ...row, verdict: 'contaminated' })),
    functions: contaminated.functions.map((row) => ({ ...row, verdict: 'contaminated' })),
    counts,
  };
}

describe('the first two lines', () => {
  test('name endpoint, queries and function when only the counts regressed', () => {
    const [first, , second] = lines(comment(byCountsOnly(aCountComparison())));
    expect(first).toBe(
      '### 🔴 list orders makes 3 → 8 queries per request, mainly in `list_orders`',
    );
    expect(second).toBe(
      '**This regression fails the job.** Start with `list_orders` in `shop/orders.py`. Look for a query that runs once for each row (N+1) in `list_orders`: load the rows with one joined or IN query. If the extra work is intended, raise the threshold.',
    );
  });

  test('are the same when nothing was timed, and when the times are not comparable', () => {
    const counted = lines(comment(countedOnly(aComparison(), aCountComparison())));
    const elsewhere = lines(comment(onAnotherMachine()));
    expect(counted.slice(0, 3)).toEqual(
      lines(comment(byCountsOnly(aCountComparison()))).slice(0, 3),
    );
    expect(elsewhere.slice(0, 3)).toEqual(counted.slice(0, 3));
  });

  test('say what it costs first and its exact cause after, when both regressed', () => {
    const [first] = lines(comment(aComparison({ counts: aCountComparison() })));
    expect(first).toBe(
      '### 🔴 CPU per request: 1.42 ms → 1.61 ms (▲ +13.2 %) — list orders makes 3 → 8 queries per request, mainly in `list_orders`',
    );
  });

  test('name no function that only another endpoint calls', () => {
    const execute = (caller: string | undefined, endpoint: string) =>
      aCountedFunction('package:sqlalchemy/engine/default.py:do_execute', 'database', [2, 26], {
        endpoint,
        callers: [aCaller(caller, 2, 26, endpoint)],
      });
    const counts = aCountComparison({
      metrics: [aQueryMetric('GET /books', 2, 26), aQueryMetric('GET /catalogue', 2, 20)],
      functions: [
        execute(undefined, 'GET /books'),
        execute('app:templates/catalogue.html:root', 'GET /catalogue'),
      ],
    });
    const [first, , second] = lines(comment(byCountsOnly(counts)));
    expect(first).toBe('### 🔴 GET /books makes 2 → 26 queries per request');
    expect(second).toContain('Look for a query that runs once for each row (N+1): load the rows');
  });

  test('name the function whose loop became longer when it is about loop work', () => {
    const counts = aCountComparison({
      metrics: [aRelativeMetric('turns', 'recommendations', 400, 900)],
      functions: [
        aCountedFunction('app:shop/recommend.py:score', 'application', [40, 40], {
          turns: aPair(400, 900),
          endpoint: 'recommendations',
        }),
      ],
    });
    const [first, , second] = lines(comment(byCountsOnly(counts)));
    expect(first).toBe(
      '### 🔴 recommendations: 400 → 900 loop turns per request (▲ +125 %), mainly in `score`',
    );
    expect(second).toContain(
      'Look at the loops in `score`: they go round more often, or over more.',
    );
  });

  test('name a limit of a single function by its label', () => {
    const counts = aCountComparison({
      metrics: [
        {
          name: 'max-calls:get_user:app:shop/users.py:get_user',
          kind: 'count-function',
          label: 'get_user per request of list orders, at most 1',
          of: 'calls',
          ...aPair(1, 4),
          effect: 4,
          scale: 'maximum',
          threshold: 1,
          verdict: 'regressed',
        },
      ],
    });
    const body = comment(byCountsOnly(counts));
    expect(lines(body)[0]).toContain('get_user per request of list orders, at most 1: 1 → 4,');
    expect(body).toContain(
      'Over its threshold: get_user per request of list orders, at most 1 1 → 4.',
    );
  });

  test('say that there is no regression, from the counts where there are no times', () => {
    const [first, , second] = lines(comment(countedOnly(aComparison(), sameCounts())));
    expect(first).toBe('### ⚪ No regression: 812 calls per request, the same on both sides');
    expect(second).toMatch(/^\*\*Nothing to do\.\*\* The job passes/);
  });

  test('name an improvement of the counts', () => {
    const counts = aCountComparison({
      verdict: 'improved',
      metrics: [aQueryMetric('list orders', 8, 3, { verdict: 'improved' })],
      functions: [
        aCountedFunction(
          'package:sqlalchemy/engine/default.py:DefaultDialect.do_execute',
          'database',
          [8, 3],
          { callers: [aCaller('app:shop/orders.py:list_orders', 6, 1)] },
        ),
      ],
    });
    expect(lines(comment(countedOnly(aComparison(), counts)))[0]).toBe(
      '### 🟢 list orders makes 8 → 3 queries per request, mainly in `list_orders`',
    );
  });

  test('decide nothing from counts that are advisory', () => {
    const counts = sameCounts({
      advisory:
        'The counts decide nothing here: another Python version makes other calls (3.11.9 → 3.12.3).',
    });
    const body = comment(countedOnly(aComparison(), counts));
    const [first, , second] = lines(body);
    expect(first).toBe('### ⚪ Not decided: the exact counts of the two sides cannot be compared');
    expect(second).toMatch(/^\*\*Not decided; the job does not fail\.\*\*/);
    expect(body).toContain(
      'the same on both sides. The counts decide nothing here: another Python version makes other calls (3.11.9 → 3.12.3).',
    );
  });

  test('say that the counts hold where the times do not', () => {
    const counted = { ...aComparisonOf('contaminated'), counts: sameCounts() };
    expect(lines(comment(counted))[0]).toBe(
      '### ⚪ Not comparable: base and head were not measured under the same conditions; the exact counts show no regression',
    );
  });
});

describe('what is over its threshold', () => {
  test('lists the counts before the times, and leaves both a place', () => {
    expect(comment(aComparison({ counts: aCountComparison() }))).toContain(
      'Over its threshold: queries per request of list orders 3 → 8 (threshold +1), calls per request of list orders ▲ +50.4 % (threshold 10 %), CPU per request ▲ +13.2 % (threshold 3 %), database ▲ +11.0 points (threshold 3 points), and 4 more.',
    );
  });

  test('tells a kind of work in points of all calls', () => {
    const counts = aCountComparison({
      metrics: [
        {
          name: 'calls:category:database',
          kind: 'count-category',
          label: 'calls per request in database',
          of: 'calls',
          ...aPair(310, 500),
          effect: 190 / 812,
          scale: 'absolute',
          threshold: 0.03,
          verdict: 'regressed',
        },
      ],
    });
    expect(comment(byCountsOnly(counts))).toContain(
      'Over its threshold: calls per request in database ▲ +23.4 points (threshold 3 points).',
    );
  });
});

describe('the section of the exact counts', () => {
  test('is one line when nothing differs', () => {
    const body = comment(anUnchangedComparison({ counts: sameCounts() }));
    expect(body).toContain('\n\nExact counts: 812 calls per request, the same on both sides.\n\n');
    expect(body).not.toContain('counted differently');
  });

  test('tells in that line how much could not be counted exactly', () => {
    const counts = sameCounts({ unstable: [anId('package:anyio/to_thread.py:run_sync')] });
    expect(comment(anUnchangedComparison({ counts }))).toContain(
      'Exact counts: 812 calls per request, the same on both sides; left out: 1 function that differs from pass to pass.',
    );
  });

  test('stands above the times, and says that it does not depend on the machine', () => {
    const body = comment(aComparison({ counts: aCountComparison() }));
    expect(body).toContain(
      '**Exact counts** do not depend on the machine: calls per request 812 → 1,020 (▲ +25.6 %); 120 loop turns per request, the same on both sides.',
    );
    expect(body.indexOf('**Exact counts**')).toBeLessThan(body.indexOf('**By kind of work**'));
  });

  test('has the endpoints that changed and no others', () => {
    const body = open(comment(byCountsOnly(aCountComparison())));
    expect(body).toContain(
      '| 🔴 | `list orders` | 1,650 → 2,482 | ▲ +50.4 % | 120 → 121 | ▲ +0.8 % | regressed |',
    );
    expect(body).not.toContain('`show product`');
  });

  test('has each function with its file, its caller, its endpoint, before and after', () => {
    const body = open(comment(byCountsOnly(aCountComparison())));
    expect(body).toContain(
      '| `list_orders` → `DefaultDialect.do_execute` (1 → 6)<br>`sqlalchemy/engine/default.py` · database | `list orders` | 3 → 8 ▲ |  |',
    );
    expect(body).toContain(
      '| `list_orders`<br>`shop/orders.py` · application | `list orders` | 1 | 1 → 1.25 ▲ |',
    );
  });

  test('puts the service’s own functions and queries before what is called from everywhere', () => {
    const body = open(comment(byCountsOnly(aCountComparison())));
    const places = ['`load_lines`', '`DefaultDialect.do_execute`', '`Session.execute`', '`len`'];
    const found = places.map((name) => body.indexOf(`→ ${name}`));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  test('folds away what is called less, what is new, removed or moved', () => {
    const body = comment(byCountsOnly(aCountComparison()));
    expect(open(body)).not.toContain('`jsonable_encoder`');
    expect(body).toContain('<summary>Called less often, or does less loop work (2)</summary>');
    expect(body).toContain('<summary>New, removed and moved functions (3)</summary>');
    expect(body).toContain('| moved from `rows_of_order` in `shop/main.py` |');
  });

  test('names changed versions of packages as such, with their share of all calls', () => {
    const counts = aCountComparison({
      packages: [
        {
          name: 'SQLAlchemy',
          base: '2.0.1',
          head: '2.0.30',
          calls: aPair(203, 408),
          turns: aPair(3),
        },
      ],
    });
    const body = open(comment(byCountsOnly(counts)));
    expect(body).toContain('**Changed versions of installed packages**');
    expect(body).toContain(
      '| `SQLAlchemy` | `2.0.1` → `2.0.30` | 203 → 408 | ▲ +101 % | 25.0 % → 40.0 % |',
    );
  });

  test('lists what differs from pass to pass, and how much belongs to no request', () => {
    const counts = aCountComparison({
      unstable: [anId('stdlib:asyncio/queues.py:Queue.get')],
      leftOut: aPair(1.4, 2),
    });
    const body = comment(byCountsOnly(counts));
    expect(body).toContain(
      '<summary>Left out of the decision: differ from pass to pass (1)</summary>',
    );
    expect(body).toContain('| `Queue.get` | `asyncio/queues.py` |');
    expect(open(body)).toContain(
      'Left out: about 1 → 2 calls and turns per request that belong to no request',
    );
  });

  test('folds everything but the totals away when nothing was decided', () => {
    const counts = aCountComparison({
      verdict: 'unchanged',
      metrics: [],
      endpoints: [aCountRow('list orders', aPair(1650, 1651))],
      calls: aPair(812, 812.25),
    });
    const body = comment(anUnchangedComparison({ counts }));
    expect(open(body)).toContain('calls per request 812 → 812.3 (▲ <0.1 %)');
    expect(open(body)).not.toContain('`do_execute`');
    expect(body).toContain(
      '<summary>What is counted differently, without being a finding (9 functions)</summary>',
    );
  });

  test('says in one that calls and turns are the same where functions only moved', () => {
    const counts = sameCounts({ functions: aCountComparison().functions.slice(6, 7) });
    const body = comment(anUnchangedComparison({ counts }));
    expect(body).toContain('812 calls and 120 loop turns per request, the same on both sides.');
    expect(open(body)).not.toContain('order_rows');
  });

  test('speaks of executed lines before CPython 3.12', () => {
    const body = comment(byCountsOnly(aCountComparison({ unit: 'lines' })));
    expect(body).toContain('120 executed lines per request, the same on both sides');
    expect(body).toContain('**Called more often, or executes more lines**');
    expect(body).not.toMatch(/loop (?:turns|work)/);
  });

  test('calls no function slower or faster', () => {
    expect(comment(byCountsOnly(aCountComparison()))).not.toMatch(/slower|faster/i);
  });

  test('leaves the noise of the times folded away when only the counts decided', () => {
    const body = comment(byCountsOnly(aCountComparison()));
    expect(open(body)).not.toContain('ms per request');
  });

  test('says why the times are not comparable', () => {
    const body = comment(onAnotherMachine());
    expect(body).toContain(
      '<summary>Times, which are not comparable</summary>\n\n- The CPU models differ:',
    );
    expect(text(onAnotherMachine())).toContain('- The CPU models differ:');
  });
});

describe('a comparison of which nothing was timed', () => {
  const counted = countedOnly(aComparison(), aCountComparison());

  test.each([
    ['comment', comment(counted)],
    ['summary', renderSummary(counted, aContext())],
    ['terminal', text(counted)],
    ['page', renderHtml(counted, aContext()).replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, '')],
  ])('says nothing of CPU, latency, rounds and samples: %s', (_medium, body) => {
    expect(body).not.toMatch(/CPU|latency|throughput|\brounds?\b|samples?|py-spy|\bms\b|cores/i);
    expect(body).toMatch(/3 → 8 queries per request/);
  });

  test('still says what was compared, and under which Python', () => {
    expect(comment(counted)).toContain(
      'Base `4b825dc` on `main` → head `d670460` on `orders-with-lines` · exact counts only.',
    );
    expect(comment(counted)).toContain('| Python | `3.12.8` | `3.12.8` |');
  });

  test('does not call a machine that differs a doubtful condition', () => {
    const { head } = aComparisonOf('contaminated');
    const body = comment(countedOnly(aComparison({ head }), aCountComparison()));
    expect(body).toContain('<summary>Environment</summary>');
  });
});

describe('the summary', () => {
  test('has every count with its threshold, and the evidence', () => {
    const body = renderSummary(byCountsOnly(aCountComparison()), aContext());
    expect(body).toContain('<summary>Every count with its threshold (5)</summary>');
    expect(body).toContain('| 🔴 | queries per request of list orders | 3 → 8 | ▲ +5 | +1 |');
    expect(body).toContain(
      '  - `list_orders` → `DefaultDialect.do_execute`: 1 → 6 calls per request of list orders',
    );
  });
});

describe('the terminal', () => {
  test('has one line when nothing differs', () => {
    expect(text(anUnchangedComparison({ counts: sameCounts() }))).toContain(
      '\n\nExact counts: 812 calls per request, the same on both sides.\n\n',
    );
  });

  test('has caller and function, before and after', () => {
    expect(text(byCountsOnly(aCountComparison()))).toMatch(
      /^ {2}list_orders → DefaultDialect\.do_execute \(1 → 6\) .* list orders +3 → 8 ▲$/m,
    );
  });
});

describe('the page', () => {
  test('has the exact counts above the rounds, findings open and the rest folded', () => {
    const html = renderHtml(aComparison({ counts: aCountComparison() }), aContext());
    expect(html.indexOf('<h2 id="exact-counts">')).toBeLessThan(html.indexOf('<h2 id="rounds">'));
    expect(html).toContain('<h3>Endpoints that do more or less</h3>');
    expect(html).toContain('<summary>New, removed and moved functions (3)</summary>');
    expect(html).toContain(
      '<code>list_orders</code> → <code>DefaultDialect.do_execute</code> (1 → 6)<span class="path"><code>sqlalchemy/engine/default.py</code> · database</span>',
    );
  });

  test('opens with the first functions and has all of them at wish', () => {
    const functions = Array.from({ length: 60 }, (_, index) =>
      aCountedFunction(`app:shop/a.py:function_${index}`, 'application', [1, 2 + index]),
    );
    const html = renderHtml(byCountsOnly(aCountComparison({ functions })), aContext());
    const [opened = '', folded = ''] = html.split('<details>');
    expect(opened.match(/class="name"><code>function_\d+<\/code>/g)).toHaveLength(20);
    expect(opened).toContain('and 40 more functions');
    expect(folded).toContain('<summary>Called more often, or does more loop work (60)</summary>');
    expect(folded.match(/class="name"><code>function_\d+<\/code>/g)).toHaveLength(60);
  });

  test('has the rest of what was counted even where nothing differs', () => {
    const html = renderHtml(anUnchangedComparison({ counts: sameCounts() }), aContext());
    expect(html).toContain('Exact counts: 812 calls per request, the same on both sides.');
    expect(html).toContain('<summary>Every count with its threshold (3)</summary>');
  });
});

describe('result.json', () => {
  test('has the counts before the times, and says whether there are any', () => {
    const parsed = JSON.parse(renderJson(countedOnly(aComparison(), aCountComparison())));
    expect(parsed).toMatchObject({
      schema: 2,
      timed: false,
      metrics: [],
      counts: { unit: 'jumps' },
    });
    expect(Object.keys(parsed.counts)).toEqual([
      'reasons',
      'advisory',
      'unit',
      'calls',
      'turns',
      'metrics',
      'categories',
      'functions',
      'endpoints',
      'packages',
      'unstable',
      'leftOut',
      'unmatched',
      'requests',
      'verdict',
    ]);
  });
});

describe('length', () => {
  const many = aCountComparison({
    functions: Array.from({ length: 500 }, (_, index) =>
      aCountedFunction(
        `app:${'deep/'.repeat(60)}module_${index}.py:function_${index}_${'x'.repeat(200)}`,
        'application',
        [1 + index, 2 + index * 2],
        { callers: [aCaller(`app:shop/orders.py:caller_${'y'.repeat(200)}`, 1, 2)] },
      ),
    ),
    endpoints: Array.from({ length: 300 }, (_, index) =>
      aCountRow(`endpoint ${index} ${'z'.repeat(200)}`, aPair(10, 20 + index)),
    ),
    unstable: Array.from({ length: 500 }, (_, index) => anId(`app:shop/a.py:unstable_${index}`)),
  });

  test('stays within what a comment holds with five hundred functions', () => {
    const body = comment(aComparison({ counts: many }));
    expect(body.length).toBeLessThanOrEqual(MAX_COMMENT_CHARACTERS);
    expect(body).toContain('and 492 more functions');
  });

  test('gives up detail before the verdict and the totals', () => {
    for (const maxCharacters of [20_000, 8000, 4000]) {
      const body = renderComment(aComparison({ counts: many }), aContext(), { maxCharacters });
      expect(body.length).toBeLessThanOrEqual(maxCharacters);
      expect(body).toContain('calls per request 812 → 1,020 (▲ +25.6 %)');
    }
  });
});

test('doubtful times do not hide what the counts decided', () => {
  const comparison = byCountsOnly(aCountComparison());
  const noisy = { ...comparison, metrics: [aMetric({ verdict: 'inconclusive', effect: 0.04 })] };
  expect(lines(comment(noisy))[0]).toMatch(/^### 🔴 list orders makes 3 → 8 queries/);
});

import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import fc from 'fast-check';
import type { Comparison } from '../../src/compare/types.js';
import { divergingBar, stripPlot } from '../../src/report/html/charts.js';
import { renderHtml } from '../../src/report/html.js';
import {
  aComparison,
  aComparisonOf,
  aContext,
  aHead,
  anUnchangedComparison,
  aSide,
} from './comparison.factory.js';
import { HOSTILE_NAMES, poisoned, poisonedComparison } from './hostile.js';

const page = (comparison: Comparison = aComparison()): string => renderHtml(comparison, aContext());

function data(html: string): { functions: Record<string, unknown>[] } {
  const json = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1];
  return JSON.parse(json ?? 'null');
}

function script(html: string): string {
  return /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
}

/** The page without its style sheet, script and data: what remains is markup. */
function markup(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<script[^>]*>[\s\S]*?<\/script>/g, '');
}

const TAG = /<\/?([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:[0-9])?(?:="[^"<>]*")?)*)\s*\/?>/g;
const OWN_TAGS = new Set(
  'html head meta title body main header footer section nav details summary kbd canvas h1 h2 h3 p span strong code ul li div table thead tbody tr th td svg g line circle rect text title noscript fieldset legend label input button'.split(
    ' ',
  ),
);

/** Fails on anything that is not one of our own elements with quoted attributes, in balance. */
function expectOwnMarkup(html: string): void {
  const rest = markup(html).replace('<!doctype html>', '');
  const tags = Array.from(rest.matchAll(TAG), ([tag, name = '']) => ({ tag, name }));
  expect(tags.filter(({ name }) => !OWN_TAGS.has(name))).toEqual([]);
  // What a value in quotes says does not matter here: it cannot leave them.
  const bare = tags.map(({ tag }) => tag.replace(/"[^"]*"/g, '""'));
  expect(bare.filter((tag) => /\s(?:on[a-z]+|style|src|href)=/i.test(tag))).toEqual([]);
  expect(rest.replace(TAG, '')).not.toMatch(/[<>]/);

  const open: string[] = [];
  const unbalanced: string[] = [];
  for (const { tag, name } of tags) {
    if (['meta', 'input'].includes(name) || tag.endsWith('/>')) continue;
    if (!tag.startsWith('</')) open.push(name);
    else if (open.pop() !== name) unbalanced.push(tag);
  }
  expect([...unbalanced, ...open]).toEqual([]);
}

describe('the page', () => {
  test('begins with the verdict in words, not by colour alone', () => {
    expect(page()).toContain('🔴 </span>Regressed</span>');
    expect(page()).toContain(
      '<h1>CPU per request: 1.42 ms → 1.61 ms (▲ +13.2 %) — database ▲ +11.0 points, mainly <code>load_lines</code></h1>',
    );
  });

  test.each(['regressed', 'improved', 'unchanged', 'inconclusive', 'contaminated'] as const)(
    'is whole for the verdict %s',
    (verdict) => {
      expectOwnMarkup(page(aComparisonOf(verdict)));
    },
  );

  test('loads nothing, and runs and styles only what its policy has the hash of', () => {
    const html = page();
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = (source: string): string => createHash('sha256').update(source).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(script(html))}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/\s(?:src|href|action)=|@import|url\(/);
  });

  test('has a script that parses', () => {
    expect(() => new Script(script(page()))).not.toThrow();
  });

  test('has the functions as data, with texts to show and numbers to sort by', () => {
    expect(data(page()).functions.find((row) => row.name === 'load_lines')).toEqual({
      name: 'load_lines',
      path: 'shop/orders.py',
      isApplication: true,
      category: 'application',
      presence: 'new',
      verdict: 'regressed',
      self: {
        base: 0,
        head: 0.012,
        effect: 0.0084507,
        way: 'more',
        before: '0',
        after: '0.012',
        change: '▲ +0.8 points',
        shares: '0.0 % → 0.7 %',
      },
      total: {
        base: 0,
        head: 0.171,
        effect: 0.120423,
        way: 'more',
        before: '0',
        after: '0.171',
        change: '▲ +12.0 points',
        shares: '0.0 % → 10.6 %',
      },
    });
  });

  test('names what readers of a screen need: labels, captions, scopes, a live count', () => {
    const html = markup(page());
    expect(html.match(/<section aria-labelledby="([\w-]+)">\n<h2 id="\1">/g)).toHaveLength(
      html.match(/<section/g)?.length ?? -1,
    );
    expect(html).toContain('role="img" aria-label="CPU per request of each round: base 1.42 ms');
    expect(html).toContain('id="function-status" role="status"');
    expect(html).not.toMatch(/<th(?! scope)[ >]/);
  });

  test('marks the conditions that should not differ, in words too', () => {
    const html = page(aComparisonOf('contaminated'));
    expect(html).toContain('<tr class="doubtful"><th scope="row"><strong>');
    expect(html).toContain('<span class="visually-hidden"> differs</span>');
    expect(page()).not.toContain('class="doubtful"');
  });

  test('folds the metrics of functions that are unchanged, by far the most, and no others', () => {
    const comparison = aComparison();
    const [first] = comparison.metrics;
    const of = (label: string, verdict: 'unchanged' | 'regressed') =>
      ({ ...first, kind: 'function-self', label, verdict }) as Comparison['metrics'][0];
    const metrics = [of('as_it_was', 'unchanged'), of('takes_more', 'regressed')];
    const section = /<h2 id="metrics"[\s\S]*?<\/section>/.exec(
      page({ ...comparison, metrics }),
    )?.[0];
    const [told = '', folded = ''] = (section ?? '').split('<details>');
    expect(told).toContain('takes_more');
    expect(told).not.toContain('as_it_was');
    expect(folded).toContain('<summary>1 metric of functions that are unchanged</summary>');
    expect(folded).toContain('as_it_was');
    expect(folded).not.toContain('takes_more');
  });

  test('shows a dot for every round of either side', () => {
    expect(page().match(/<circle/g)).toHaveLength(10);
  });

  test('escapes the names that Python writes with angle brackets', () => {
    const html = page(poisoned(aComparison(), 'Order.<locals>.<lambda>'));
    expect(markup(html)).toContain('<code>Order.&lt;locals&gt;.&lt;lambda&gt;</code>');
    expect(html).not.toContain('<locals>');
    expect(data(html).functions[0]?.name).toBe('Order.<locals>.<lambda>');
  });

  test('needs neither functions nor endpoints nor categories', () => {
    const html = page(
      anUnchangedComparison({ functions: [], endpoints: [], categories: [], metrics: [] }),
    );
    expectOwnMarkup(html);
    expect(html).not.toContain('id="data"');
  });

  test('survives one round, equal rounds and no CPU at all', () => {
    const still = { cpuMsPerRequest: 0, cpuMsPerRequestByRound: [0] };
    expectOwnMarkup(page(aComparison({ base: aSide(still), head: aHead(still) })));
    const none = { cpuMsPerRequest: 0, cpuMsPerRequestByRound: [] };
    expect(page(aComparison({ base: aSide(none), head: aHead(none) }))).not.toContain('NaN');
  });
});

describe('hostile names', () => {
  test.each([...HOSTILE_NAMES])('stay text in the page: %#', (name) => {
    const html = renderHtml(
      poisoned(aComparison(), name),
      aContext({ key: name, baselineNote: name, reportUrl: name }),
    );
    expectOwnMarkup(html);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script/g)).toHaveLength(2);
    expect(() => data(html)).not.toThrow();
    expect(html.length).toBeLessThan(200_000);
  });

  test('stay text in the page, whatever they are', () => {
    fc.assert(
      fc.property(poisonedComparison, ({ comparison }) => {
        const html = page(comparison);
        expectOwnMarkup(html);
        expect(data(html).functions).toHaveLength(comparison.functions.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('charts', () => {
  test('a bar goes right for more, left for less, and is neutral around zero', () => {
    expect(divergingBar(0.1, 0.2)).toContain('x="50%" y="1" width="25%" height="10" class="more"');
    expect(divergingBar(-0.2, 0.2)).toContain('x="0%" y="1" width="50%" height="10" class="less"');
    expect(divergingBar(0.001, 0.2)).toContain('class="neutral"');
    expect(divergingBar(0, 0)).toContain('width="0%"');
  });

  test('every dot is inside the plot', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 }),
        (values) => {
          const plot = stripPlot(
            [{ label: 'a', values, mean: values[0] ?? 0, className: '' }],
            'ms',
            't',
          );
          const places = Array.from(plot.matchAll(/cx="([^"]*)%"/g), (match) => Number(match[1]));
          expect(places).toHaveLength(values.length);
          for (const place of places) {
            expect(place).toBeGreaterThanOrEqual(0);
            expect(place).toBeLessThanOrEqual(100);
          }
        },
      ),
    );
  });
});

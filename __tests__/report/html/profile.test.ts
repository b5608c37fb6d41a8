import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyse } from '../../../src/profile/analysis/analyse.js';
import { compareProfiles } from '../../../src/profile/analysis/compare.js';
import { readProfile } from '../../../src/profile/formats/read.js';
import { recordedCost } from '../../../src/profile/recorded-cost.js';
import { flameGraph } from '../../../src/report/flame/graph.js';
import { flameParts } from '../../../src/report/html/flame.js';
import { renderProfileHtml } from '../../../src/report/html/profile.js';
import { renderHtml } from '../../../src/report/html.js';
import { aComparison, aContext } from '../comparison.factory.js';
import { categoriser, profileOf, type Stacks } from '../flame/profiles.js';
import { hostileName } from '../hostile.js';

async function recorded(name: string) {
  const bytes = await readFile(join('fixtures', 'profiles', name));
  return analyse(recordedCost(await readProfile(bytes, { name }), name));
}

/** Elements that only a name could have brought. */
const STRANGE =
  /<(?!\/?(?:!doctype|html|head|meta|title|body|main|header|footer|section|nav|div|span|p|h[1-3]|ul|ol|li|dl|dt|dd|a|br|strong|code|kbd|table|thead|tbody|tr|th|td|svg|g|rect|text|line|circle|canvas|details|summary|noscript|fieldset|legend|label|input|button|script|style)[ >/])/i;

/** Without script, style and data. */
const markup = (html: string) =>
  html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<script[^>]*>[\s\S]*?<\/script>/g, '');

test('an ordinary recording’s page is far below a megabyte', async () => {
  const html = renderProfileHtml(await recorded('py-spy.speedscope.json.gz'));
  expect(html.length).toBeLessThan(400_000);
  expect(html).toContain('Profile of py-spy.speedscope.json.gz');
  expect(markup(html)).not.toMatch(STRANGE);
});

test('two recordings of different units are compared by share', async () => {
  const html = renderProfileHtml(
    compareProfiles(
      await recorded('py-spy-threads.raw'),
      await recorded('py-spy.speedscope.json.gz'),
    ),
  );
  expect(html).toContain('Compared by share of the total');
  expect(html).not.toContain('name="flame-measure"');
  expect(markup(html)).not.toMatch(STRANGE);
});

test('names stay text whatever they are', () => {
  fc.assert(
    fc.property(fc.array(hostileName, { minLength: 1, maxLength: 5 }), (names) => {
      const stacks: Stacks = names.map((name, index) => [
        `a;${name.replaceAll(';', '')}`,
        1 + index,
      ]);
      const one = analyse(profileOf(stacks, { name: names[0] ?? '', notes: names }));
      for (const html of [renderProfileHtml(one), renderProfileHtml(compareProfiles(one, one))]) {
        expect(markup(html)).not.toMatch(STRANGE);
        expect(html.match(/<script/g)).toHaveLength(3);
      }
    }),
    { numRuns: 40 },
  );
});

describe('the flame graph in a page', () => {
  const head = profileOf([['serve;load', 9]], { unit: 'ms per request' });
  const base = profileOf([['serve;gone', 3]], { unit: 'ms per request' });

  test('stands still as well, with marks for what is new and removed', () => {
    const { section } = flameParts(flameGraph(head, base, { categoriser }));
    expect(section).toContain('aria-label="Flame graph, before → after: 3.00 → 9.00 ms"');
    expect(section).toMatch(/<title>load app\.py: 0 → 9\.00 ms, ▲ \+9\.00 ms, new<\/title>/);
    expect(section).toMatch(/stroke-dasharray="3 2"\/><text[^>]*>× gone</);
  });

  test('says what was left out', () => {
    const many = profileOf(Array.from({ length: 50 }, (_, index) => [`f${index}`, 1 + index]));
    const { section } = flameParts(flameGraph(many, undefined, { categoriser, mostNodes: 10 }));
    expect(section).toContain('41 small frames, none above 3.2157 % of everything, are left out');
  });

  test('is one section among those of a decided comparison', () => {
    const html = renderHtml(aComparison(), aContext(), flameGraph(head, base, { categoriser }));
    expect(html.indexOf('id="flame-heading"')).toBeGreaterThan(html.indexOf('id="rounds"'));
    expect(html.indexOf('id="flame-heading"')).toBeLessThan(html.indexOf('id="function-heading"'));
    expect(html).toContain('<script type="text/plain" id="flame-data">');
    expect(renderHtml(aComparison(), aContext())).not.toContain('<h2 id="flame-heading"');
  });
});

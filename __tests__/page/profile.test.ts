import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyse } from '../../src/profile/analysis/analyse.js';
import { compareProfiles } from '../../src/profile/analysis/compare.js';
import type { ProfileAnalysis } from '../../src/profile/analysis/types.js';
import { readProfile } from '../../src/profile/formats/read.js';
import { recordedCost } from '../../src/profile/recorded-cost.js';
import { renderProfileHtml } from '../../src/report/html/profile.js';
import { profileOf } from '../report/flame/profiles.js';
import { HOSTILE_NAMES } from '../report/hostile.js';
import { type Opened, Pages, seriousFindings } from './browser.js';

let pages: Pages;
let opened: Opened;
let recorded: ProfileAnalysis;

beforeAll(async () => {
  pages = await Pages.start();
  const name = 'py-spy.speedscope.json.gz';
  const bytes = await readFile(join('fixtures', 'profiles', name));
  recorded = analyse(recordedCost(await readProfile(bytes, { name }), name));
});
afterAll(async () => {
  await pages.close();
});
afterEach(async () => {
  expect(opened.complaints).toEqual([]);
  expect(opened.requests).toEqual([]);
  await opened.page.context().close();
});

const open = async (html: string, options = {}) => {
  opened = await pages.open(html, options);
  await opened.page.waitForSelector('[data-flame]');
  return opened.page;
};
const line = async () =>
  (await opened.page.locator('#flame-focus').textContent())?.replace(/\s+/g, ' ').trim() ?? '';

describe('the page of a recorded profile', () => {
  test('has totals, the graph, functions, kinds of work, endpoints, threads and what to look for', async () => {
    const page = await open(renderProfileHtml(recorded));
    const headings = await page.locator('h2').allTextContents();
    expect(headings).toEqual(
      expect.arrayContaining([
        'Flame graph',
        'By kind of work',
        'Functions',
        'By endpoint',
        'By thread',
      ]),
    );
    expect(await page.locator('.facts').textContent()).toContain('Samples');
    expect(headings.includes('What to look for')).toBe(recorded.recommendations.length > 0);
    expect(await page.getByRole('radio', { name: 'difference' }).count()).toBe(0);
  });

  test('shows a function’s callers and callees as the analysis counts them', async () => {
    const page = await open(renderProfileHtml(recorded));
    const part = recorded.functions.find(({ id }) => id.name === 'list_orders');
    const caller = recorded.callersOf(part?.index ?? -1)[0];
    await page.fill('#function-filter', 'list_orders orders.py');
    await page.getByRole('button', { name: 'list_orders', exact: true }).first().click();
    const share = (100 * (part?.total ?? 0)) / recorded.profile.totalWeight;
    expect(await line()).toContain(`${share.toFixed(1)} % of everything`);
    expect(await page.locator('#flame-neighbours').textContent()).toContain(caller?.id.name);
  });

  test('sorts by self time at a click', async () => {
    const page = await open(renderProfileHtml(recorded));
    await page.getByRole('button', { name: 'Itself' }).click();
    const first = await page.locator('#functions tbody tr').first().locator('code').textContent();
    expect(first).toBe(recorded.functions[0]?.id.name);
  });

  test.each(['light', 'dark'] as const)('passes axe: %s', async (colorScheme) => {
    const page = await open(renderProfileHtml(recorded), { colorScheme });
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('links the project’s own files only to an address of the web', async () => {
    const html = renderProfileHtml(recorded, { blobUrl: 'javascript:alert(1)//' });
    expect(html).not.toContain('href=');
    await open(renderProfileHtml(recorded, { blobUrl: 'https://example.org/blob/main' }));
    for (const link of await opened.page.locator('main a').all()) {
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/example\.org\/blob\/main\//);
    }
  });
});

describe('the page of two recordings', () => {
  test('compares them by share, before → after', async () => {
    const before = analyse(
      profileOf(
        [
          ['serve;load', 300],
          ['serve;dump', 100],
        ],
        { name: 'before', sampleCount: 400 },
      ),
    );
    const after = analyse(
      profileOf(
        [
          ['serve;load', 300],
          ['serve;dump', 500],
        ],
        { name: 'after', sampleCount: 800 },
      ),
    );
    const page = await open(renderProfileHtml(compareProfiles(before, after)));
    expect(await page.locator('h1').textContent()).toBe('before → after');
    expect(await line()).toContain('100 → 100 %');
    await page.fill('#flame-search', 'dump');
    expect(await page.locator('#flame-found').textContent()).toContain(
      '25.0 → 62.5 % of everything',
    );
    const rows = page.locator('#functions tbody tr', { hasText: 'dump' });
    expect(await rows.first().textContent()).toContain('▲ +37.5 points');
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('is harmless whatever the names are', async () => {
    const stacks = HOSTILE_NAMES.filter((name) => name !== '').map(
      (name, index) => [`serve;${name.replaceAll(';', ':')}`, 10 + index] as const,
    );
    const one = analyse(
      profileOf(stacks, { name: HOSTILE_NAMES[0] ?? '', notes: [...HOSTILE_NAMES] }),
    );
    const page = await open(renderProfileHtml(compareProfiles(one, one)));
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      1280,
    );
  });
});

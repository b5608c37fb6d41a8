import type { Locator, Page } from 'playwright-core';
import { HOSTILE_NAMES } from '../report/hostile.js';
import { type Opened, Pages, seriousFindings } from './browser.js';
import { comparisonPage, hostilePage } from './pages.js';

let pages: Pages;
let opened: Opened;

beforeAll(async () => {
  pages = await Pages.start();
});
afterAll(async () => {
  await pages.close();
});

const open = async (options = {}, hash = ''): Promise<Page> => {
  opened = await pages.open(comparisonPage(), options, hash);
  await opened.page.waitForSelector('[data-flame]');
  return opened.page;
};
afterEach(async () => {
  expect(opened.complaints).toEqual([]);
  expect(opened.requests).toEqual([]);
  await opened.page.context().close();
});

/** The line below the picture, which tells of the focused frame. */
const focused = async (page: Page) =>
  (await page.locator('#flame-focus').textContent())?.replace(/\s+/g, ' ').trim() ?? '';
/** Of what is shown, unlike `textContent`. */
// biome-ignore lint/performance/useDomNodeTextContent: hidden text is not to be seen here
const visibleText = (part: Locator) => part.innerText();
const choose = (page: Page, name: string) =>
  page.getByRole('radio', { name, exact: true }).check({ force: true });
const press = async (page: Page, ...keys: string[]) => {
  await page.locator('#flame-view').focus();
  for (const key of keys) await page.keyboard.press(key);
};
/** Colour of a point of the picture, in CSS pixels of the canvas. */
const colourAt = (page: Page, x: number, y: number) =>
  page.evaluate(
    async ([left, top]) => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const canvas = document.querySelector('canvas') as HTMLCanvasElement;
      // A copy, because the browser slows a canvas down that is read from.
      const copy = document.createElement('canvas');
      [copy.width, copy.height] = [canvas.width, canvas.height];
      const context = copy.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(canvas, 0, 0);
      const [red, green, blue] = context.getImageData(left as number, top as number, 1, 1).data;
      return `${red} ${green} ${blue}`;
    },
    [x, y],
  );
const ROW = 19;
const middleOf = (row: number) => row * ROW + 5;

describe('the flame graph of a comparison', () => {
  test('tells of everything first, before → after, in milliseconds per request', async () => {
    const page = await open();
    expect(await focused(page)).toMatch(
      /^everything 1\.0\d → 1\.2\d ms ▲ \+0\.2\d ms \(\+20 % of before\)$/,
    );
  });

  test('is walked through by arrow keys, to the new function with its mark', async () => {
    const page = await open();
    await press(page, 'ArrowDown');
    expect(await focused(page)).toContain('Route.handle starlette/routing.py');
    await press(page, 'ArrowDown');
    expect(await focused(page)).toContain('list_orders shop/orders.py');
    await press(page, 'ArrowRight');
    expect(await focused(page)).toMatch(
      /^warm_cache shop\/cache\.py 0\.2\d\d → 0 ms ▼ −0\.2\d\d ms, removed$/,
    );
    await press(page, 'ArrowLeft', 'ArrowDown');
    expect(await focused(page)).toMatch(/^dumps|^load_lines/);
    await press(page, 'Home');
    expect(await focused(page)).toContain('everything');
  });

  test('zooms by Enter and by click, and out by Escape, Backspace and its path', async () => {
    const page = await open();
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
    const path = page.getByRole('navigation', { name: 'Zoomed into' });
    expect(await path.locator('[aria-current]').textContent()).toBe('list_orders');
    await press(page, 'Escape');
    expect(await path.locator('[aria-current]').textContent()).toBe('Route.handle');
    await page.locator('#flame-canvas').click({ position: { x: 40, y: middleOf(2) } });
    expect(await path.locator('[aria-current]').textContent()).toBe('list_orders');
    await press(page, 'Backspace', '-');
    expect(await path.locator('[aria-current]').textContent()).toBe('everything');
    await page.locator('#flame-canvas').click({ position: { x: 40, y: middleOf(2) } });
    await path.getByRole('button', { name: 'everything' }).click();
    expect(await path.locator('[aria-current]').textContent()).toBe('everything');
  });

  test('paints more in red and the same in grey, and kinds of work for one side alone', async () => {
    const page = await open();
    const canvas = await page.locator('#flame-canvas').boundingBox();
    const width = canvas?.width ?? 0;
    expect(await colourAt(page, width / 2, middleOf(0))).toBe('240 170 161');
    await choose(page, 'before');
    // The application's own colour: list_orders stands first.
    expect(await colourAt(page, width * 0.7, middleOf(2))).toBe('243 189 108');
    await choose(page, 'after');
    expect(await visibleText(page.locator('#flame-legend'))).toContain('database');
    await choose(page, 'difference');
    expect(await visibleText(page.locator('#flame-legend'))).toContain('× removed');
  });

  test('shows shares of the total instead of costs at wish', async () => {
    const page = await open();
    await press(page, 'ArrowDown', 'ArrowDown');
    const before = await focused(page);
    expect(before).toMatch(/ ms ▲ \+0\.4\d ms/);
    await choose(page, 'share of total');
    expect(await focused(page)).toMatch(/75 → 100 % ▲ \+25 points/);
  });

  test('is searched: what matches, and its share, before → after', async () => {
    const page = await open();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('flame-search');
    await page.keyboard.type('session database');
    expect(await page.locator('#flame-found').textContent()).toBe(
      '1 function, 20.0 → 54.2 % of everything',
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('#flame-found').textContent()).toBe('');
    await page.fill('#flame-search', 'nowhere');
    expect(await page.locator('#flame-found').textContent()).toBe('nothing found');
  });

  test('from the leaves up begins with what costs most itself', async () => {
    const page = await open();
    await choose(page, 'leaves up');
    await press(page, 'ArrowDown');
    expect(await focused(page)).toContain('Session.execute');
    await press(page, 'ArrowDown');
    expect(await focused(page)).toMatch(/load_lines|list_orders/);
  });

  test('of one function has its callers above, its callees below, and both as lists', async () => {
    const page = await open();
    await press(page, 'ArrowDown', 'ArrowDown', 's');
    expect(await page.getByRole('radio', { name: 'one function' }).isChecked()).toBe(true);
    const lists = page.locator('#flame-neighbours');
    expect(await visibleText(lists)).toMatch(
      /Called by[\s\S]*Route\.handle[\s\S]*Calls[\s\S]*load_lines[\s\S]*new/,
    );
    await press(page, 'ArrowUp');
    expect(await focused(page)).toContain('Route.handle');
    await press(page, 'ArrowDown', 'ArrowDown');
    expect(await focused(page)).not.toContain('list_orders');
    await lists.getByRole('button', { name: 'load_lines' }).click();
    expect(await focused(page)).toContain('load_lines');
    await press(page, 'Escape');
    expect(await focused(page)).toContain('list_orders');
    await press(page, 'Escape');
    expect(await lists.isVisible()).toBe(false);
  });

  test('is led to from the table of functions', async () => {
    const page = await open();
    await page.locator('#functions').getByRole('button', { name: 'load_lines' }).click();
    expect(await focused(page)).toContain('load_lines');
    expect(await page.locator('#flame-neighbours').isVisible()).toBe(true);
  });

  test('has a tooltip with before → after', async () => {
    const page = await open();
    await page.locator('#flame-canvas').hover({ position: { x: 60, y: middleOf(1) } });
    const tip = page.locator('#flame-tip');
    expect(await visibleText(tip)).toMatch(
      /Route\.handle\n+starlette\/routing\.py\n+1\.0\d → 1\.2\d ms/,
    );
    await page.mouse.move(5, 5);
    expect(await tip.isVisible()).toBe(false);
  });

  test('is a tree of items for readers of a screen, the focused one among them', async () => {
    const page = await open();
    await press(page, 'ArrowDown', 'ArrowDown');
    const view = page.getByRole('tree', { name: 'Flame graph' });
    const active = await view.getAttribute('aria-activedescendant');
    const item = page.locator(`#${active}`);
    expect(await item.getAttribute('aria-level')).toBe('3');
    expect(await item.getAttribute('aria-selected')).toBe('true');
    expect(await item.getAttribute('aria-expanded')).toBe('true');
    expect(await item.textContent()).toMatch(
      /^list_orders, shop\/orders\.py, 0\.7\d+ → 1\.2\d+ ms, ▲/,
    );
    expect(await view.locator('[role=treeitem]').count()).toBeGreaterThanOrEqual(6);
  });

  test('has its view in the address, and finds it again from there', async () => {
    const page = await open();
    await choose(page, 'after');
    await choose(page, 'share of total');
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
    await page.fill('#flame-search', 'json');
    const hash = await page.evaluate(() => location.hash);
    await page.context().close();
    const again = await open({}, hash);
    expect(await again.getByRole('radio', { name: 'after', exact: true }).isChecked()).toBe(true);
    expect(await again.locator('[aria-current]').textContent()).toBe('list_orders');
    expect(await again.locator('#flame-found').textContent()).toContain('1 function');
  });

  test.each([
    '#flame?side=__proto__&tree=x&function=999999999&zoom=9.9.x',
    '#flame?tree=sandwich',
    '#x',
  ])('survives an address that makes no sense: %s', async (hash) => {
    const page = await open({}, hash);
    expect(await focused(page)).not.toBe('');
  });

  test('fits the window when it gets narrow', async () => {
    const page = await open();
    await page.setViewportSize({ width: 400, height: 800 });
    await page.waitForFunction(() => (document.querySelector('canvas')?.clientWidth ?? 999) < 400);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      400,
    );
  });
});

describe('tables', () => {
  test('sort by a click on a heading, and say so', async () => {
    const page = await open();
    const table = page.locator('#functions');
    const heading = (name: string) =>
      table.locator('th', { has: page.getByRole('button', { name }) });
    const first = () => table.locator('tbody tr').first().locator('code').textContent();
    await heading('Function').getByRole('button').click();
    expect(await heading('Function').getAttribute('aria-sort')).toBe('ascending');
    expect(await first()).toBe('dumps');
    await heading('Function').getByRole('button').click();
    expect(await heading('Function').getAttribute('aria-sort')).toBe('descending');
    expect(await first()).toBe('warm_cache');
    await heading('Before, ms').getByRole('button').click();
    expect(await heading('Function').getAttribute('aria-sort')).toBeNull();
    expect(await first()).toBe('Route.handle');
  });

  test('that stand in the page sort by their numbers', async () => {
    const page = await open();
    const table = page.getByRole('region', { name: 'By kind of work' }).locator('table');
    await table.getByRole('button', { name: 'Change' }).click();
    const kinds = await table.locator('tbody th').allTextContents();
    expect(kinds[0]).toBe('database');
    expect(kinds.at(-1)).toBe('application');
    await table.getByRole('button', { name: 'Kind of work' }).click();
    expect((await table.locator('tbody th').allTextContents())[0]).toBe('application');
  });

  test('filter by all words, and count what is shown', async () => {
    const page = await open();
    await page.fill('#function-filter', 'shop orders');
    expect(await page.locator('#functions tbody code').allTextContents()).toEqual(
      expect.arrayContaining(['list_orders', 'load_lines']),
    );
    expect(await page.locator('#function-status').textContent()).toBe('2 of 6 functions shown');
    await page.fill('#function-filter', '');
    await page.getByLabel('only the service’s own').check();
    expect(await page.locator('#function-status').textContent()).toBe('3 of 6 functions shown');
  });
});

describe('colours', () => {
  test('are the system’s, and the reader’s after the toggle', async () => {
    const page = await open({ colorScheme: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(20, 23, 27)');
    expect(await colourAt(page, 300, middleOf(0))).toBe('131 60 62');
    await page.getByRole('button', { name: 'Light colours' }).click();
    expect(await ground()).toBe('rgb(255, 255, 255)');
    expect(await colourAt(page, 300, middleOf(0))).toBe('240 170 161');
    await page.getByRole('button', { name: 'Dark colours' }).click();
    expect(await ground()).toBe('rgb(20, 23, 27)');
  });

  test.each(['light', 'dark'] as const)('and all else pass axe: %s', async (colorScheme) => {
    const page = await open({ colorScheme });
    expect(await seriousFindings(page)).toEqual([]);
    await page.fill('#flame-search', 'session');
    await choose(page, 'one function');
    await page.locator('summary', { hasText: 'Keys' }).click();
    expect(await seriousFindings(page)).toEqual([]);
  });
});

describe('on paper', () => {
  test('there is a still flame graph with text in it, and no control, in light colours', async () => {
    const page = await open({ colorScheme: 'dark' });
    expect(await page.locator('svg.still').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('svg.still').isVisible()).toBe(true);
    expect(await page.locator('#flame-view').isVisible()).toBe(false);
    expect(await page.locator('#theme').isVisible()).toBe(false);
    expect(await page.locator('svg.still').textContent()).toContain('+ load_lines');
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(10_000);
  });

  test('and without a script it stands in the page', async () => {
    opened = await pages.open(comparisonPage(), { javaScriptEnabled: false });
    expect(await opened.page.locator('svg.still').isVisible()).toBe(true);
    expect(await opened.page.locator('#flame-view').isVisible()).toBe(false);
  });
});

describe('a stranger’s names', () => {
  const names = [...HOSTILE_NAMES, '__proto__', 'constructor', 'x'.repeat(5000), 'مرحبا بالعالم'];

  test('run no script, load nothing, and stay within the page', async () => {
    opened = await pages.open(hostilePage(names));
    const { page } = opened;
    await page.waitForSelector('[data-flame]');
    await choose(page, 'leaves up');
    await press(page, 'ArrowDown');
    for (let step = 0; step < names.length + 4; step += 1) await press(page, 'ArrowRight');
    await press(page, 's');
    await choose(page, 'callers down');
    await page.locator('#flame-canvas').hover({ position: { x: 900, y: middleOf(2) } });
    await page.fill('#flame-search', '</script>');
    expect(await page.locator('#flame-found').textContent()).toMatch(/^\d functions?, /);
    expect(await page.locator('img, iframe, h1:nth-of-type(2)').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      1280,
    );
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('run nothing even where one got past all escaping: the policy holds', async () => {
    const html = comparisonPage().replace(
      '</main>',
      '<script>document.title = "owned"</script><b onclick="document.title=1">x</b></main>',
    );
    opened = await pages.open(html);
    expect(await opened.page.title()).not.toBe('owned');
    expect(opened.complaints.join()).toContain('Content Security Policy');
    opened.complaints.length = 0;
  });
});

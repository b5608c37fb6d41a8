// Takes the pictures of the report page in docs/images, of a report folder (the demo's):
//   npm run demo && node scripts/page-pictures.mjs fastapi-spy-report
// and, for the profile's, a page of a recorded one:
//   node scripts/page-pictures.mjs fastapi-spy-report PROFILE.html
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const images = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs', 'images');
const [folder, profile] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/page-pictures.mjs <report folder> [<page of a profile>]');
  process.exit(2);
}

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

/** The part of a page below a heading, as the window shows it. */
async function take(
  name,
  path,
  { colorScheme = 'light', height = 860, at = '#flame-heading', act },
) {
  const context = await browser.newContext({ viewport: { width: 1280, height }, colorScheme });
  const page = await context.newPage();
  await page.goto(pathToFileURL(resolve(path)).href);
  await page.waitForSelector('[data-flame]');
  if (act !== undefined) await act(page);
  await page.evaluate((id) => document.querySelector(id)?.scrollIntoView(), at);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(images, `report-${name}.png`) });
  await context.close();
}

const radio = (page, name) => page.getByRole('radio', { name, exact: true }).check({ force: true });
const keys = async (page, ...all) => {
  await page.locator('#flame-view').focus();
  for (const key of all) await page.keyboard.press(key);
};

const report = join(folder, 'report.html');
try {
  await take('difference', report, {});
  await take('dark', report, {
    colorScheme: 'dark',
    act: async (page) => {
      await radio(page, 'after');
      await page.fill('#flame-search', 'sqlalchemy');
    },
  });
  await take('sandwich', report, {
    height: 1100,
    act: async (page) => {
      await radio(page, 'one function');
      await keys(page, 'Home');
    },
  });
  if (profile !== undefined) await take('profile', profile, { at: 'body', height: 1100 });
} finally {
  await browser.close();
}

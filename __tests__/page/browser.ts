/** A page of ours in a real browser, opened from disk; what it asks for or complains of is kept. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

export interface Opened {
  readonly page: Page;
  /** Addresses that were asked for, the page's own left out. */
  readonly requests: string[];
  /** What the console said as an error or warning, and exceptions. */
  readonly complaints: string[];
}

export class Pages {
  readonly #browser: Browser;
  readonly #folder: string;
  #count = 0;

  private constructor(browser: Browser, folder: string) {
    this.#browser = browser;
    this.#folder = folder;
  }

  static async start(): Promise<Pages> {
    const folder = await mkdtemp(join(tmpdir(), 'fastapi-spy-page-'));
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    });
    return new Pages(browser, folder);
  }

  async open(html: string, options: BrowserContextOptions = {}, hash = ''): Promise<Opened> {
    this.#count += 1;
    const path = join(this.#folder, `page ${this.#count}.html`);
    await writeFile(path, html);
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    const own = pathToFileURL(path).href;
    const opened: Opened = { page, requests: [], complaints: [] };
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== own) opened.requests.push(request.url());
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) opened.complaints.push(message.text());
    });
    page.on('pageerror', (error) => opened.complaints.push(error.message));
    page.on('dialog', (dialog) => {
      opened.complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(`${own}${hash}`);
    if (options.javaScriptEnabled !== false) await page.waitForSelector('[data-script]');
    return opened;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds that is serious or critical: rule and elements. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // The page's policy lets no script in; the debugger's protocol may evaluate all the same.
  const { readFile } = await import('node:fs/promises');
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async () => {
    type Axe = {
      run(): Promise<{
        violations: {
          id: string;
          impact: string;
          nodes: { html: string; failureSummary: string }[];
        }[];
      }>;
    };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      );
  });
}

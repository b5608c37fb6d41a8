// Renders the pictures of this folder: a report folder's page, or a comment.
// Usage and what it needs: README.md beside this file.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const images = dirname(fileURLToPath(import.meta.url));

/** Close to how GitHub shows a comment. */
const STYLE = `
  @font-face { font-family: Marks; src: local("Noto Color Emoji"), local("Apple Color Emoji"); unicode-range: U+26AA, U+1F534, U+1F7E2; }
  body { margin: 0; padding: 16px; width: 848px; background: #fff; }
  .comment { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
  .author { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e; }
  .author b { color: #1f2328; }
  .body { padding: 16px; }
  body, .body { font: 14px/1.5 Marks, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, "DejaVu Sans", sans-serif; color: #1f2328; }
  h3 { font-size: 1.25em; line-height: 1.25; margin: 0 0 16px; }
  p, table, details, ul { margin: 0 0 16px; }
  .body > :last-child { margin-bottom: 0; }
  a { color: #0969da; }
  code { font: 85% ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; background: #818b981f; border-radius: 6px; padding: .2em .4em; }
  h3 code { font-size: 1em; }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0; }
  tr:nth-child(2n) td { background: #f6f8fa; }
`;

async function shoot(url, target, width, height, scale) {
  await run(chromium, [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--hide-scrollbars',
    `--force-device-scale-factor=${scale}`,
    `--window-size=${width},${height}`,
    `--screenshot=${target}`,
    url,
  ]);
}

/** The height of a page of our own, which its script wrote into its title. */
async function heightOf(url, width) {
  const { stdout } = await run(chromium, [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    `--window-size=${width},600`,
    '--dump-dom',
    url,
  ]);
  return Number(/<title>(\d+)<\/title>/.exec(stdout)?.[1]);
}

async function shootComment(markdown, target) {
  const { marked } = await import(pathToFileURL(resolve(process.env.MARKED)).href);
  const temporary = await mkdtemp(join(tmpdir(), 'picture-'));
  try {
    const page = join(temporary, 'comment.html');
    await writeFile(
      page,
      `<!doctype html><meta charset="utf-8"><title></title><style>${STYLE}</style>
<div class="comment"><div class="author"><b>github-actions</b> bot commented</div>
<div class="body">${marked.parse(markdown, { gfm: true })}</div></div>
<script>document.title = Math.ceil(document.documentElement.getBoundingClientRect().height)</script>`,
    );
    const url = pathToFileURL(page).href;
    await shoot(url, target, 880, await heightOf(url, 880), 1);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function main() {
  const [first, ...rest] = process.argv.slice(2);
  const [comment, target] = rest;
  const isComment = first === '--comment' && target !== undefined;
  if (first === undefined || (isComment && process.env.MARKED === undefined)) {
    throw new Error(
      'usage: node docs/images/render.mjs <report folder>, or MARKED=<marked.esm.js> node docs/images/render.mjs --comment <comment.md> <picture.png>',
    );
  }
  if (isComment) {
    await shootComment(await readFile(comment, 'utf8'), resolve(target));
    return;
  }
  const report = pathToFileURL(resolve(first, 'report.html')).href;
  await shoot(report, join(images, 'report.png'), 1200, 1400, 1);
}

await main();

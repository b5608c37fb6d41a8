/** The report as one HTML file that opens from disk, without a network. */
import type { Comparison } from '../compare/types.js';
import { type ReportContext, shownKey } from './context.js';
import { shortSha } from './format.js';
import { headline } from './headline.js';
import { counts } from './html/counts.js';
import { pageData } from './html/data.js';
import { escapeHtml, scriptJson, text } from './html/escape.js';
import { POLICY } from './html/policy.js';
import { SCRIPT } from './html/script.js';
import {
  categories,
  compared,
  endpoints,
  functions,
  metrics,
  notes,
  recommendations,
  rounds,
  type Section,
  verdict,
} from './html/sections.js';
import { STYLE } from './html/style.js';
import { phraseToText } from './phrase.js';

/** The page from top to bottom. */
const SECTIONS: readonly Section[] = [
  verdict,
  counts,
  rounds,
  categories,
  recommendations,
  functions,
  metrics,
  endpoints,
  compared,
  notes,
];

/**
 * One self-contained HTML document with its data as JSON in it. Everything in it that comes from
 * the code under test is escaped.
 */
export function renderHtml(comparison: Comparison, context: ReportContext): string {
  const key = shownKey(context.key);
  const title = `${key === '' ? '' : `${key} · `}${phraseToText(headline(comparison))}`;
  const sections = SECTIONS.map((section) => section(comparison, context)).filter(
    (content) => content !== '',
  );
  const hasFunctions = comparison.functions.length > 0;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${text(title, 200)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...sections,
    '</main>',
    `<footer><p class="quiet">fastapi-spy, base ${escapeHtml(shortSha(comparison.base.gitSha))} → head ${escapeHtml(shortSha(comparison.head.gitSha))}</p></footer>`,
    ...(hasFunctions
      ? [
          `<script type="application/json" id="data">${scriptJson(pageData(comparison))}</script>`,
          `<script>${SCRIPT}</script>`,
        ]
      : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

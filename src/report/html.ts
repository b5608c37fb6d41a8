/** The report as one HTML file that opens from disk, without a network. */
import type { Comparison } from '../compare/types.js';
import { type ReportContext, shownKey } from './context.js';
import type { FlameGraph } from './flame/types.js';
import { shortSha } from './format.js';
import { headline } from './headline.js';
import { counts } from './html/counts.js';
import { pageData } from './html/data.js';
import { pageDocument } from './html/document.js';
import { escapeHtml, scriptJson } from './html/escape.js';
import { flameParts } from './html/flame.js';
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
import { phraseToText } from './phrase.js';

/** The page from top to bottom. */
const SECTIONS: readonly (Section | 'flame')[] = [
  verdict,
  counts,
  rounds,
  categories,
  recommendations,
  'flame',
  functions,
  metrics,
  endpoints,
  compared,
  notes,
];

/**
 * One self-contained HTML document with its data in it. Everything in it that comes from the code
 * under test is escaped.
 * @param flame of both measurements; without it the page has no flame graph
 */
export function renderHtml(
  comparison: Comparison,
  context: ReportContext,
  flame?: FlameGraph,
): string {
  const key = shownKey(context.key);
  const parts = flame === undefined ? undefined : flameParts(flame);
  const { base, head } = comparison;
  return pageDocument({
    title: `${key === '' ? '' : `${key} · `}${phraseToText(headline(comparison))}`,
    sections: SECTIONS.map((section) =>
      section === 'flame' ? (parts?.section ?? '') : section(comparison, context),
    ),
    footer: `fastapi-spy, base ${escapeHtml(shortSha(base.gitSha))} → head ${escapeHtml(shortSha(head.gitSha))}`,
    data: [
      ...(comparison.functions.length === 0
        ? []
        : [
            `<script type="application/json" id="data">${scriptJson(pageData(comparison, flame))}</script>`,
          ]),
      ...(parts === undefined ? [] : [parts.data]),
    ],
  });
}

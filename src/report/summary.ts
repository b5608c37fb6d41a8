/** The summary of the job: the comment's content with more of everything. */
import type { Comparison } from '../compare/types.js';
import { assemble } from './assemble.js';
import { areTimingsDecided } from './changes.js';
import { MAX_COMMENT_CHARACTERS, renderComment } from './comment.js';
import type { ReportContext } from './context.js';
import { countMetrics } from './count-sections.js';
import { cpuOfRounds } from './headline.js';
import { details } from './markdown.js';
import {
  allCategories,
  categories,
  type Detail,
  document,
  functions,
  metrics,
  newAndRemoved,
  recommendations,
} from './sections.js';
import { comparisonCharts, trendSection } from './trend.js';

/** GitHub drops a summary of more than 1 MiB whole. */
export const MAX_SUMMARY_BYTES = 1_000_000;

const DETAILS: readonly Detail[] = [
  { openRows: 30, foldedRows: 300, notes: 50, nameLength: 120, noteLength: 600 },
  { openRows: 20, foldedRows: 100, notes: 20, nameLength: 80, noteLength: 400 },
];

/**
 * Markdown for the job's summary.
 * @param options.mostBytes in UTF-8, by default all that a summary holds
 */
export function renderSummary(
  comparison: Comparison,
  context: ReportContext,
  options: { readonly mostBytes?: number } = {},
): string {
  const mostBytes = options.mostBytes ?? MAX_SUMMARY_BYTES;
  for (const detail of DETAILS) {
    const body = render(comparison, context, detail);
    if (new TextEncoder().encode(body).length < mostBytes) return body;
  }
  // A character takes three bytes at most, and what takes four are two of them.
  const maxCharacters = Math.min(MAX_COMMENT_CHARACTERS, Math.floor(mostBytes / 3));
  return renderComment(comparison, context, { maxCharacters });
}

function render(comparison: Comparison, context: ReportContext, detail: Detail): string {
  const { base, head, timed } = comparison;
  const advice = recommendations(comparison, detail, ['change', 'level']);
  const times = [
    categories(comparison, detail),
    functions(comparison, 'more', detail),
    functions(comparison, 'less', detail),
  ].filter((part) => part !== '');
  const isFinding = areTimingsDecided(comparison) || times.length === 0;
  return assemble(comparison, context, detail, {
    withReasons: true,
    parts: [
      timed ? `CPU per request: base ${cpuOfRounds(base)}, head ${cpuOfRounds(head)}.` : '',
      // What noise looks like is there for those who look for it.
      ...(isFinding ? times : [details('What differs, without being a finding', document(times))]),
      advice === '' ? '' : `**What to look for**\n\n${advice}`,
      countMetrics(comparison, detail),
      metrics(comparison, detail),
      allCategories(comparison, detail),
      newAndRemoved(comparison, detail),
      comparisonCharts(comparison),
      context.trend === undefined ? '' : trendSection(context.trend),
    ],
  });
}

/** The summary of the job: the comment's content with more of everything. */
import type { Comparison } from '../compare/types.js';
import { renderComment } from './comment.js';
import type { ReportContext } from './context.js';
import { cpuOfRounds } from './headline.js';
import { details } from './markdown.js';
import {
  allCategories,
  categories,
  crossings,
  type Detail,
  document,
  environment,
  functions,
  latency,
  metrics,
  newAndRemoved,
  notes,
  opening,
  reasons,
  recommendations,
  whatWasCompared,
} from './sections.js';

/** GitHub drops a summary of more than 1 MiB whole. */
export const MAX_SUMMARY_BYTES = 1_000_000;

const DETAILS: readonly Detail[] = [
  { openRows: 30, foldedRows: 300, notes: 50, nameLength: 120, noteLength: 600 },
  { openRows: 20, foldedRows: 100, notes: 20, nameLength: 80, noteLength: 400 },
];

/** Markdown for the job's summary, fewer than `MAX_SUMMARY_BYTES` bytes in UTF-8. */
export function renderSummary(comparison: Comparison, context: ReportContext): string {
  for (const detail of DETAILS) {
    const body = render(comparison, context, detail);
    if (new TextEncoder().encode(body).length < MAX_SUMMARY_BYTES) return body;
  }
  return renderComment(comparison, context);
}

function render(comparison: Comparison, context: ReportContext, detail: Detail): string {
  const { base, head } = comparison;
  const advice = recommendations(comparison, detail, ['change', 'level']);
  const allMetrics = metrics(comparison, detail);
  const everyCategory = allCategories(comparison, detail);
  return document([
    opening(comparison, context, detail),
    reasons(comparison, detail),
    whatWasCompared(comparison, context, detail),
    crossings(comparison, detail),
    `CPU per request: base ${cpuOfRounds(base)}, head ${cpuOfRounds(head)}.`,
    categories(comparison, detail),
    functions(comparison, 'more', detail),
    functions(comparison, 'less', detail),
    advice === '' ? '' : `**What to look for**\n\n${advice}`,
    allMetrics === '' ? '' : details('Every metric with its threshold', allMetrics),
    everyCategory === '' ? '' : details('All kinds of work', everyCategory),
    newAndRemoved(comparison, detail),
    latency(comparison, detail),
    environment(comparison, detail),
    notes(comparison, detail),
  ]);
}

/** The comment on the pull request. */
import type { Comparison } from '../compare/types.js';
import { assemble } from './assemble.js';
import { areTimingsContaminated, areTimingsDecided } from './changes.js';
import type { ReportContext } from './context.js';
import { VERDICT_MARKS } from './format.js';
import { nextStep, VERDICT_WORDS } from './headline.js';
import { details } from './markdown.js';
import {
  allCategories,
  categories,
  type Detail,
  document,
  functions,
  newAndRemoved,
  recommendations,
  timeReasonList,
} from './sections.js';

/** A comment holds 65,536 characters; the rest is for what stands around its sections. */
export const MAX_COMMENT_CHARACTERS = 65_000;

/** From all there is to say down to a few lines, tried in turn until the comment fits. */
const DETAILS: readonly Detail[] = [
  { openRows: 8, foldedRows: 30, notes: 10, nameLength: 80, noteLength: 400 },
  { openRows: 8, foldedRows: 12, notes: 6, nameLength: 60, noteLength: 300 },
  { openRows: 5, foldedRows: 5, notes: 3, nameLength: 40, noteLength: 160 },
  { openRows: 3, foldedRows: 0, notes: 2, nameLength: 40, noteLength: 120 },
  { openRows: 1, foldedRows: 0, notes: 0, nameLength: 24, noteLength: 80 },
];

/**
 * Markdown for the comment, without the hidden marker: verdict, what to do, what was compared,
 * what changed; everything else folded away. At most `maxCharacters` UTF-16 units long, by
 * default what a comment holds.
 */
export function renderComment(
  comparison: Comparison,
  context: ReportContext,
  options: { readonly maxCharacters?: number } = {},
): string {
  const limit = options.maxCharacters ?? MAX_COMMENT_CHARACTERS;
  for (const detail of DETAILS) {
    const body = render(comparison, context, detail);
    if (body.length <= limit) return body;
  }
  // Without any name in it, for limits that no comment has.
  const mark = `### ${VERDICT_MARKS[comparison.verdict]} ${VERDICT_WORDS[comparison.verdict]}`;
  const full = `${mark}\n\n**${nextStep(comparison, context).lead}**`;
  return full.length <= limit ? full : mark.slice(0, limit);
}

function render(comparison: Comparison, context: ReportContext, detail: Detail): string {
  const opened = [
    categories(comparison, detail),
    functions(comparison, 'more', detail),
    functions(comparison, 'less', detail),
  ].filter((part) => part !== '');
  const { verdict } = comparison;
  const isDecided = areTimingsDecided(comparison);
  const advice =
    verdict === 'regressed' && detail.foldedRows > 0
      ? recommendations(comparison, detail, ['change'])
      : '';
  return assemble(comparison, context, detail, {
    // The tables below show them where there is a finding.
    withReasons: verdict !== 'regressed' && verdict !== 'improved',
    parts: [
      ...(isDecided ? opened : [undecided(comparison, opened, detail)]),
      advice === '' ? '' : details('What to look for, with the evidence', advice),
      isDecided ? newAndRemoved(comparison, detail) : '',
      allCategories(comparison, detail),
    ],
  });
}

/** Where the times decided nothing, their changes are what noise looks like: not for everybody's eyes. */
function undecided(comparison: Comparison, opened: readonly string[], detail: Detail): string {
  if (detail.foldedRows === 0 || opened.length === 0) return '';
  const isHidden = comparison.verdict === 'regressed' && areTimingsContaminated(comparison);
  return isHidden
    ? details(
        'Times, which are not comparable',
        document([timeReasonList(comparison, detail), ...opened]),
      )
    : details('What differs, without being a finding', document(opened));
}

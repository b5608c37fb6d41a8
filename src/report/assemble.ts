/** The order of the parts that comment and summary share. */
import type { Comparison } from '../compare/types.js';
import { certaintyLine } from './certainty.js';
import type { ReportContext } from './context.js';
import { exactCounts } from './count-sections.js';
import { prose } from './markdown.js';
import {
  crossings,
  type Detail,
  document,
  environment,
  latency,
  notes,
  opening,
  reasons,
  whatWasCompared,
} from './sections.js';
import { suspectsSection } from './suspects.js';

/** What a document has of its own. */
export interface OwnParts {
  /** Whether the causes of the verdict stand below its line. */
  readonly withReasons: boolean;
  /** What follows the exact counts: where the time goes, and what to make of it. */
  readonly parts: readonly string[];
}

/**
 * Verdict, what to do, what was compared, the exact counts, the document's own parts, then what is
 * least reliable. Parts about times are empty where there are none.
 */
export function assemble(
  comparison: Comparison,
  context: ReportContext,
  detail: Detail,
  own: OwnParts,
): string {
  return document([
    opening(comparison, context, detail),
    own.withReasons ? reasons(comparison, detail) : '',
    whatWasCompared(comparison, context, detail),
    prose(certaintyLine(comparison)),
    suspectsSection(context.suspects ?? [], comparison, context, detail),
    crossings(comparison, detail),
    exactCounts(comparison, detail),
    ...own.parts,
    latency(comparison, detail),
    environment(comparison, detail),
    notes(comparison, context, detail),
  ]);
}

/** The functions that regressed and that the pull request has to do with: where to look first. */
import { turnsNoun } from '../baseline/tables.js';
import { changeOf } from '../compare/count-work.js';
import { largerChange } from '../compare/growth.js';
import type { Suspect } from '../compare/suspects.js';
import type {
  CallerChange,
  Comparison,
  CountComparison,
  CountFunctionRow,
  CountPair,
} from '../compare/types.js';
import { type FunctionId, functionKey } from '../profile/model.js';
import { isPathBelow } from '../profile/paths.js';
import { isQuery } from './counts.js';
import {
  formatCountChange,
  formatCounts,
  formatMetric,
  formatPoints,
  isSameCount,
  singleLine,
} from './format.js';
import { code, link, phraseToMarkdown } from './markdown.js';
import { PHRASE_NAME_LENGTH, type Phrase, phraseToText } from './phrase.js';
import type { Detail } from './sections.js';

/** A remark of GitHub's on lines of a file; plain text, each on one line. */
export interface Annotation {
  /** Relative to the repository. */
  readonly path: string;
  /** First and last line, from 1. */
  readonly line: number;
  readonly endLine: number;
  readonly title: string;
  readonly message: string;
}

/** A step shows no more of a kind. */
export const MOST_ANNOTATIONS = 10;
const MESSAGE_LENGTH = 400;

/** One thing that a function does more of: `takes more time`, and how much. */
interface Finding {
  readonly what: string;
  readonly amount: Phrase;
}

/**
 * Markdown: a bullet for each suspect with its numbers and the place that the pull request touches;
 * empty without suspects.
 * @param context.blobUrl where the files of the pull request's head are shown; without it the
 * places are not linked
 */
export function suspectsSection(
  suspects: readonly Suspect[],
  comparison: Comparison,
  context: { readonly blobUrl?: string | undefined },
  detail: Detail,
): string {
  const shown = suspects.slice(0, detail.openRows);
  if (shown.length === 0) return '';
  const rest = suspects.length - shown.length;
  return [
    '**Changed in this pull request**',
    '',
    ...shown.map((each) => bullet(each, comparison, context.blobUrl, detail)),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ].join('\n');
}

/** At most ten annotations, on the first line of each place that the pull request touches. */
export function annotationsOf(
  suspects: readonly Suspect[],
  comparison: Comparison,
): readonly Annotation[] {
  return suspects
    .filter(({ path }) => isShownAsIs(path))
    .slice(0, MOST_ANNOTATIONS)
    .map((each) => {
      const findings = findingsOf(each.id, comparison);
      const [first] = findings;
      const name = singleLine(each.id.name, PHRASE_NAME_LENGTH);
      const said = findings.map(({ what, amount }, index) => {
        // The first one's words are the title's.
        const before = index === 0 ? '' : `${what}: `;
        return `${before}${phraseToText(amount)}`;
      });
      const through =
        each.how === 'calls' && each.through !== undefined
          ? [`it calls ${singleLine(each.through.name, PHRASE_NAME_LENGTH)}, which is changed here`]
          : [];
      return {
        path: each.path,
        line: each.line,
        endLine: each.line,
        title: `${name || '(no name)'} ${first?.what ?? 'takes more'}`,
        message: singleLine([...said, ...through].join('; '), MESSAGE_LENGTH),
      };
    });
}

function bullet(
  suspect: Suspect,
  comparison: Comparison,
  blobUrl: string | undefined,
  detail: Detail,
): string {
  const { id, how, through } = suspect;
  const findings = findingsOf(id, comparison).map(
    ({ what, amount }) => `${what}: ${phraseToMarkdown(amount, detail.nameLength)}`,
  );
  const file = code(suspect.path, detail.nameLength);
  const place = `touched at line ${suspect.line} of ${file} (${lines(suspect, blobUrl)})`;
  const where =
    how === 'calls' && through !== undefined
      ? `calls ${code(through.name, detail.nameLength)}, which the pull request touches; ${place}`
      : place;
  return `- ${code(id.name, detail.nameLength)} ${[...findings, where].join('; ')}`;
}

/** The lines of the touched function, linked where there is an address. */
function lines({ path, firstLine, lastLine }: Suspect, blobUrl: string | undefined): string {
  const text = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine}–${lastLine}`;
  if (blobUrl === undefined || !isShownAsIs(path)) return text;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return link(text, `${blobUrl.replace(/\/+$/, '')}/${encoded}#L${firstLine}-L${lastLine}`);
}

/** Whether the path leads to a file of the repository, and to the one that it seems to. */
function isShownAsIs(path: string): boolean {
  return singleLine(path, path.length) === path && isPathBelow(path);
}

/** What the function does more of; what the counts say is exact, so it stands first. */
function findingsOf(id: FunctionId, comparison: Comparison): Finding[] {
  const time = timeOf(id, comparison);
  return [...workOf(id, comparison, time.length > 0), ...time];
}

function timeOf(id: FunctionId, { functions }: Comparison): Finding[] {
  const key = functionKey(id);
  const row = functions.find((each) => functionKey(each.id) === key);
  if (row === undefined || row.verdict !== 'regressed') return [];
  const change = largerChange(row);
  const [base, head] = [change.baseMsPerRequest, change.headMsPerRequest];
  const amounts = formatMetric({ base, head, unit: 'ms/request' });
  const own = change === row.total ? '' : ' in its own code';
  const points = `${formatPoints(change.effectPoints)} of all`;
  return [{ what: 'takes more time', amount: [`${amounts} per request${own} (${points})`] }];
}

/** Of the counts the one that tells most: what it calls, that it is called, or that it loops. */
function workOf(id: FunctionId, { counts }: Comparison, isTimed: boolean): Finding[] {
  if (counts === null || counts.advisory !== '' || counts.verdict !== 'regressed') return [];
  const key = functionKey(id);
  const row = counts.functions.find((each) => functionKey(each.id) === key);
  const turns = row !== undefined && row.presence !== 'moved' ? turnsOf(row, counts) : [];
  // Where only loop work regressed, it is about that.
  const isAboutTurns = counts.metrics
    .filter(({ verdict, threshold }) => verdict === 'regressed' && threshold !== null)
    .every(({ of }) => of === 'turns');
  if (isAboutTurns && turns.length > 0) return turns;
  const made = mostTelling(key, counts, isTimed ? FIRST_TIME - 1 : FIRST_TIME);
  if (made !== undefined) {
    const { callee, change } = made;
    const amount: Phrase = [{ name: callee.name }, ' ', ...perRequest(change, change.endpoint)];
    return [{ what: 'makes more calls', amount }];
  }
  if (row === undefined || row.presence === 'moved') return [];
  const { calls } = row.inEndpoint;
  return isMore(calls)
    ? [{ what: 'is called more often', amount: perRequest(calls, row.endpoint) }]
    : turns;
}

function turnsOf({ inEndpoint, endpoint }: CountFunctionRow, { unit }: CountComparison): Finding[] {
  if (!isMore(inEndpoint.turns)) return [];
  return [{ what: `has more ${turnsNoun(unit)}`, amount: perRequest(inEndpoint.turns, endpoint) }];
}

function isMore(pair: CountPair): boolean {
  return !isSameCount(pair) && changeOf(pair) > 0;
}

/** `1 → 6 per request of list orders (▲ +500 %)`. */
function perRequest(pair: CountPair, endpoint: string): Phrase {
  const change = formatCountChange(pair);
  const end = change === '' ? '' : ` (${change})`;
  return [`${formatCounts(pair)} per request of `, { label: endpoint }, end];
}

/**
 * Of the calls that the function makes more often the largest change: queries first, what is
 * written in C late, and last what others' code is called for the first time.
 */
function mostTelling(
  callerKey: string,
  counts: CountComparison,
  mostRank: number,
): { readonly callee: FunctionId; readonly change: CallerChange } | undefined {
  return counts.functions
    .filter(({ presence }) => presence !== 'moved')
    .flatMap((row) =>
      row.callers
        .filter(({ caller }) => caller !== undefined && functionKey(caller) === callerKey)
        .filter(isMore)
        .map((change) => ({ callee: row.id, change, rank: rankOf(row) })),
    )
    .filter(({ rank }) => rank <= mostRank)
    .sort((a, b) => a.rank - b.rank || changeOf(b.change) - changeOf(a.change))[0];
}

/** Of others' code that is called for the first time; beside a time it is not worth a word. */
const FIRST_TIME = 3;

function rankOf(row: CountFunctionRow): number {
  if (isQuery(row)) return 0;
  if (row.id.origin === 'app') return 1;
  // A library calls all kinds of things for the first time.
  if (row.presence !== 'both') return FIRST_TIME;
  return row.id.origin === 'native' ? 2 : 1;
}

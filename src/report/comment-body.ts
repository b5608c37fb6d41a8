/**
 * The body of the one comment on a pull request: a section for each key, by whichever job wrote it.
 * What a job does not know of the others' sections it reads out of the comment itself, so the body
 * can be taken apart again. Pure.
 */
import type { Verdict } from '../compare/types.js';
import { plural, shortSha } from './format.js';
import { prose } from './markdown.js';

/** A comment holds so many characters, all markers included. */
export const MOST_COMMENT_CHARACTERS = 65_536;

export type SectionVerdict = Verdict | 'accepted' | 'failed' | 'no-baseline' | 'recorded';

const VERDICTS: ReadonlySet<string> = new Set<SectionVerdict>([
  'regressed',
  'improved',
  'unchanged',
  'inconclusive',
  'contaminated',
  'accepted',
  'failed',
  'no-baseline',
  'recorded',
]);

/** What a section says about itself, unseen. */
export interface SectionMarker {
  readonly key: string;
  /** The run that measured, and which of its attempts. */
  readonly runId: number;
  readonly attempt: number;
  /** Head of the pull request that was measured; empty where it is not known. */
  readonly headSha: string;
  readonly verdict: SectionVerdict;
}

/** Markdown in two parts: what always stands there, and what gives way where room is short. */
export interface SectionText {
  /** A heading of the third level and what to do next. */
  readonly opening: string;
  readonly rest: string;
}

export interface Section extends SectionMarker, SectionText {}

/** A section of our own, which can be rendered with as much detail as there is room. */
export interface OwnSection extends SectionMarker {
  /** @param maxCharacters of opening and rest together; more only when the opening alone is longer */
  readonly render: (maxCharacters: number) => SectionText;
}

const BODY_MARKER = '<!-- fastapi-spy -->';
const MORE_MARKER = '<!-- fastapi-spy more -->';
const END_MARKER = '<!-- fastapi-spy end -->';
const SECTION_MARKER =
  /^<!-- fastapi-spy section key=([A-Za-z0-9._-]{1,64}) run=(\d{1,15}) attempt=(\d{1,9}) head=([0-9a-f]{0,64}) verdict=([a-z-]{1,20}) -->$/;

const FOLD_START = '<details>\n<summary>Details</summary>\n\n';
const FOLD_END = '\n\n</details>';
/** In the place of what did not fit. */
const SHORTENED = '*The rest does not fit in here: the summary of its job has it.*';

/** So many sections are kept; of a larger matrix the first ones by weight. */
const MOST_SECTIONS = 100;

export function formatSectionMarker(marker: SectionMarker): string {
  const { key, runId, attempt, headSha, verdict } = marker;
  return `<!-- fastapi-spy section key=${key} run=${runId} attempt=${attempt} head=${headSha} verdict=${verdict} -->`;
}

/**
 * The sections of a body that this action has written; undefined for one of other making. Only what
 * stands at the very beginning counts, so that a quoted comment is nobody's.
 */
export function parseBody(body: string): Section[] | undefined {
  const lines = body.split(/\r?\n/);
  if (lines[0] !== BODY_MARKER) return undefined;
  const sections: Section[] = [];
  let open: { marker: SectionMarker; lines: string[] } | undefined;
  for (const line of lines.slice(1)) {
    const marker = parseSectionMarker(line);
    if (marker !== undefined) open = { marker, lines: [] };
    else if (line === END_MARKER) {
      if (open !== undefined) sections.push({ ...open.marker, ...textOf(open.lines) });
      open = undefined;
    } else open?.lines.push(line);
  }
  return newestOfKeys(sections);
}

function parseSectionMarker(line: string): SectionMarker | undefined {
  const parts = SECTION_MARKER.exec(line);
  if (parts === null || !VERDICTS.has(parts[5] as string)) return undefined;
  const [, key, runId, attempt, headSha, verdict] = parts as unknown as string[];
  return {
    key: key as string,
    runId: Number(runId),
    attempt: Number(attempt),
    headSha: headSha as string,
    verdict: verdict as SectionVerdict,
  };
}

/** A section's lines as they were before they were put among others. */
function textOf(lines: readonly string[]): SectionText {
  const text = lines.join('\n').replace(/^#### /, '### ');
  const at = text.indexOf(`\n${MORE_MARKER}\n`);
  if (at < 0) return { opening: text.trim(), rest: '' };
  const rest = text.slice(at + MORE_MARKER.length + 2);
  const isFolded = rest.startsWith(FOLD_START) && rest.trimEnd().endsWith(FOLD_END.trim());
  return {
    opening: text.slice(0, at).trim(),
    rest: isFolded ? rest.trim().slice(FOLD_START.length, -FOLD_END.length) : rest.trim(),
  };
}

/** Whether `a` is of a later run than `b`, or a later attempt of the same one. */
export function isNewer(
  a: Pick<SectionMarker, 'runId' | 'attempt'>,
  b: Pick<SectionMarker, 'runId' | 'attempt'>,
): boolean {
  return a.runId === b.runId ? a.attempt > b.attempt : a.runId > b.runId;
}

/** Of each key the section of the latest run. */
export function newestOfKeys<S extends SectionMarker>(sections: readonly S[]): S[] {
  const newest = new Map<string, S>();
  for (const section of sections) {
    const known = newest.get(section.key);
    if (known === undefined || isNewer(section, known)) newest.set(section.key, section);
  }
  return [...newest.values()];
}

export interface ComposedBody {
  readonly body: string;
  /** Keys of the sections in it; of more than there is room for those that weigh most. */
  readonly kept: ReadonlySet<string>;
}

/**
 * The body with sections of our own among those of other jobs, at most `limit` characters long. Our
 * own are rendered with less detail until they fit; of others', which cannot be, the parts that
 * give way do, those of the least weight first.
 * @param others sections of other keys
 */
export function composeBody(
  own: readonly OwnSection[],
  others: readonly Section[],
  limit: number = MOST_COMMENT_CHARACTERS,
): ComposedBody {
  const ordered = inOrder<OwnSection | Section>([...own, ...others]);
  const kept = ordered.slice(0, MOST_SECTIONS);
  const room = (limit - headerRoom(kept.length)) / Math.max(1, kept.length);
  const taken = kept
    .filter((section): section is Section => !('render' in section))
    .reduce((sum, each) => sum + lengthOf(each), headerRoom(kept.length));
  const ownCount = kept.filter((section) => 'render' in section).length;
  const ownRoom = Math.floor(Math.max(room, (limit - taken) / Math.max(1, ownCount)));
  let sections = kept.map((section): Section => {
    if (!('render' in section)) return section;
    const { render, ...marker } = section;
    return inert({ ...marker, ...render(ownRoom - sectionRoom(marker)) });
  });
  const composed = (): ComposedBody => ({
    body: bodyOf(sections, ordered.length - sections.length),
    kept: new Set(sections.map(({ key }) => key)),
  });
  // The last ones weigh least.
  for (let place = sections.length - 1; place >= 0; place -= 1) {
    const fitting = composed();
    if (fitting.body.length <= limit) return fitting;
    sections = sections.map((each, index) => (index === place ? shortened(each) : each));
  }
  for (;;) {
    const fitting = composed();
    if (fitting.body.length <= limit || sections.length === 0) return fitting;
    sections = sections.slice(0, -1);
  }
}

/** What needs a reader first; those of earlier commits last. */
function inOrder<S extends SectionMarker>(sections: readonly S[]): S[] {
  const current = currentHead(sections);
  return sections.toSorted(
    (a, b) =>
      Number(isStale(a, current)) - Number(isStale(b, current)) ||
      weightOf(a) - weightOf(b) ||
      (a.key < b.key ? -1 : 1),
  );
}

function weightOf({ verdict }: SectionMarker): number {
  if (verdict === 'regressed') return 0;
  if (verdict === 'failed') return 1;
  if (verdict === 'accepted') return 2;
  return isUndecided(verdict) ? 3 : 4;
}

function isUndecided(verdict: SectionVerdict): boolean {
  return verdict === 'inconclusive' || verdict === 'contaminated' || verdict === 'no-baseline';
}

/** The commit of the latest run. */
function currentHead(sections: readonly SectionMarker[]): string {
  const [latest] = sections.toSorted((a, b) => (isNewer(a, b) ? -1 : 1));
  return latest?.headSha ?? '';
}

function isStale({ headSha }: SectionMarker, current: string): boolean {
  return headSha !== current && headSha !== '' && current !== '';
}

/** What the markers and the fold of a section take. */
function sectionRoom(marker: SectionMarker): number {
  const fixed = [MORE_MARKER, END_MARKER, FOLD_START, FOLD_END, '#'.repeat(6)];
  return fixed.reduce((sum, each) => sum + each.length + 2, formatSectionMarker(marker).length + 4);
}

function lengthOf(section: Section): number {
  return section.opening.length + section.rest.length + sectionRoom(section);
}

/** Bound of what stands around the sections: the header names at most five keys. */
function headerRoom(sections: number): number {
  return sections > 1 ? 1500 : BODY_MARKER.length + 10;
}

function shortened(section: Section): Section {
  return section.rest.length <= SHORTENED.length ? section : { ...section, rest: SHORTENED };
}

/** No line of a section can pass for one of our markers: a log may hold anything. */
function inert(section: Section): Section {
  const clean = (text: string) =>
    text.replace(/^(\s*)<!-- fastapi-spy/gm, '$1<!-\u2060- fastapi-spy');
  return { ...section, opening: clean(section.opening), rest: clean(section.rest) };
}

function bodyOf(sections: readonly Section[], leftOut: number): string {
  const current = currentHead(sections);
  const fresh = sections.filter((each) => !isStale(each, current));
  const stale = sections.filter((each) => isStale(each, current));
  const isOne = sections.length === 1 && leftOut === 0;
  const parts = isOne
    ? sections.map((each) => write(each, false))
    : [
        header(fresh),
        ...fresh.map((each) => write(each, true)),
        ...(stale.length === 0
          ? []
          : [
              `**Of earlier commits** (${plural(stale.length, 'job')} not heard of since ${shortSha(current)})`,
              ...stale.map((each) => write(each, true)),
            ]),
        ...(leftOut > 0
          ? [`And ${plural(leftOut, 'more section')}, in the summaries of the jobs.`]
          : []),
      ];
  return [BODY_MARKER, ...parts].join('\n\n').replace(`${BODY_MARKER}\n\n`, `${BODY_MARKER}\n`);
}

function write(section: Section, isOneOfMany: boolean): string {
  const { opening, rest, verdict } = section;
  const isFolded = isOneOfMany && rest !== SHORTENED && verdict !== 'regressed';
  return [
    formatSectionMarker(section),
    isOneOfMany ? opening.replace(/^### /, '#### ') : opening,
    ...(rest === '' ? [] : ['', MORE_MARKER, isFolded ? `${FOLD_START}${rest}${FOLD_END}` : rest]),
    '',
    END_MARKER,
  ].join('\n');
}

/** So many keys are named in the header. */
const MOST_NAMED = 5;

/** The verdict of all sections together. */
function header(sections: readonly Section[]): string {
  const of = (...verdicts: SectionVerdict[]) =>
    sections.filter(({ verdict }) => verdicts.includes(verdict));
  const [regressed, failed, accepted] = [of('regressed'), of('failed'), of('accepted')];
  const open = sections.filter(({ verdict }) => isUndecided(verdict));
  const all = sections.length;
  const asides = [
    ...(regressed.length > 0 && failed.length > 0
      ? [`${failed.length} failed: ${named(failed)}`]
      : []),
    ...(accepted.length > 0
      ? [`${plural(accepted.length, 'regression')} accepted: ${named(accepted)}`]
      : []),
    ...(open.length > 0 ? [`${open.length} not decided`] : []),
  ].map((each) => `; ${each}`);
  const line =
    regressed.length > 0
      ? `🔴 ${regressed.length} of ${all} regressed: ${named(regressed)}`
      : failed.length > 0
        ? `🔴 ${failed.length} of ${all} failed: ${named(failed)}`
        : `${of('improved').length > 0 ? '🟢' : '⚪'} No regression in ${plural(all, 'measurement')}`;
  return `### ${line}${asides.join('')}`;
}

function named(sections: readonly SectionMarker[]): string {
  const rest = sections.length - MOST_NAMED;
  const names = sections.slice(0, MOST_NAMED).map(({ key }) => prose(key, 64));
  return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** The two parts of Markdown whose first two paragraphs are its opening. */
export function splitText(markdown: string): SectionText {
  const second = markdown.indexOf('\n\n') + 2;
  const end = second < 2 ? -1 : markdown.indexOf('\n\n', second);
  if (end < 0) return { opening: markdown, rest: '' };
  return { opening: markdown.slice(0, end), rest: markdown.slice(end).trim() };
}

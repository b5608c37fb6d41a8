/**
 * Regressions that a team accepts: by a label on the pull request, or by a line in its text,
 * `fastapi-spy: accept cpu, queries the new ranking needs it`. Pure.
 */
import type { Comparison, CountMetric, Metric } from './types.js';
import { visibleLines } from './visible-lines.js';

/** What can be accepted; each stands for some of the metrics. */
export const ACCEPTABLE = [
  'all',
  'cpu',
  'counts',
  'calls',
  'turns',
  'queries',
  'latency',
  'throughput',
  'errors',
] as const;
export type Acceptable = (typeof ACCEPTABLE)[number];

export interface Acknowledgement {
  readonly source: 'label' | 'text';
  readonly accepts: readonly Acceptable[];
  /** Why, in the words of whoever accepted it; empty where nothing was said. Hostile text. */
  readonly reason: string;
}

/** What a pull request says, as far as it matters here. */
export interface PullRequestText {
  readonly labels: readonly string[];
  readonly body: string;
}

/** What a pull request accepts, before it is known who says so. */
export interface Statements {
  /** Of labels, which only those who may triage can set. */
  readonly labels: readonly Acknowledgement[];
  /** Of lines of the text, which anybody can write in a pull request of his own. */
  readonly lines: readonly Acknowledgement[];
  /** What was meant as one and is none, and why; sentences with hostile text in them. */
  readonly remarks: readonly string[];
}

/** Whether the author of a pull request may write to its repository, as far as GitHub tells. */
export type AuthorPermission =
  | { readonly kind: 'write' }
  /** The name of what he may do instead, such as `read` or `none`. */
  | { readonly kind: 'less'; readonly permission: string }
  /** Why it could not be found out; words without full stop. */
  | { readonly kind: 'unknown'; readonly why: string };

export interface FoundAcknowledgements {
  readonly found: readonly Acknowledgement[];
  /** As in `Statements`, and of lines that do not count for who has written them. */
  readonly remarks: readonly string[];
}

/** `fastapi-spy: accept …` at the beginning of a line that is no code, or as a whole label. */
const STATEMENT = /^ {0,3}fastapi-spy:\s*accept(?![\p{L}\p{N}_])[ \t:,]*(.*)$/isu;
const MOST_FOUND = 20;
const MOST_CHARACTERS = 200_000;
const MOST_REASON_CHARACTERS = 300;
const MOST_SHOWN_CHARACTERS = 60;
const THE_LABEL = 'the label "fastapi-spy: accept"';
const NAMES = ACCEPTABLE.join(', ');

/** What labels and text accept; what stands in HTML comments and code blocks is nothing. */
export function readStatements(pull: PullRequestText): Statements {
  const labels: Acknowledgement[] = [];
  const lines: Acknowledgement[] = [];
  const remarks = new Set<string>();
  const isFull = () => labels.length + lines.length + remarks.size >= MOST_FOUND;
  for (const label of pull.labels.slice(0, 100)) {
    const statement = STATEMENT.exec(label)?.[1];
    if (statement === undefined || isFull()) continue;
    const read = readLabel(statement);
    if ('accepts' in read) labels.push({ source: 'label', accepts: read.accepts, reason: '' });
    else {
      remarks.add(
        `The label "${shortened(label)}" accepts nothing: "${shortened(read.unknown)}" is none of ${NAMES}.`,
      );
    }
  }
  for (const line of visibleLines(pull.body.slice(0, MOST_CHARACTERS))) {
    const statement = STATEMENT.exec(line)?.[1];
    if (statement === undefined || isFull()) continue;
    const read = readLine(statement);
    const missing = whatIsMissing(read);
    if (missing === undefined) lines.push({ source: 'text', ...read });
    else remarks.add(`The text of the pull request accepts ${missing}.`);
  }
  return { labels, lines, remarks: [...remarks] };
}

/** The acknowledgements that count: labels, and lines when their author may write. */
export function acknowledgementsOf(
  { labels, lines, remarks }: Statements,
  author: AuthorPermission,
): FoundAcknowledgements {
  if (lines.length === 0) return { found: labels, remarks };
  if (author.kind === 'write') return { found: [...labels, ...lines], remarks };
  const why =
    author.kind === 'less'
      ? `it takes the permission to write to this repository, and its author has "${shortened(author.permission)}". A maintainer can set ${THE_LABEL}.`
      : `whether its author may write to this repository could not be found out (${author.why}). A label works all the same, as only those who may triage can set it: ${THE_LABEL}.`;
  const remark = `The text of the pull request accepts a regression, which does not count: ${why}`;
  return { found: labels, remarks: [remark, ...remarks] };
}

/** A label has room for names only; without any it accepts everything. */
function readLabel(statement: string): Pick<Acknowledgement, 'accepts'> | { unknown: string } {
  const words = statement.split(/[\s,]+/).filter((word) => word !== '' && !/^and$/i.test(word));
  const names = words.map((word) => word.toLowerCase());
  const accepts = [...new Set(names.filter(isAcceptable))];
  const unknown = words.find((_, index) => !isAcceptable(names[index] as string));
  if (unknown !== undefined) return { unknown };
  return { accepts: accepts.length === 0 ? ['all'] : accepts };
}

/** The names come first, with commas or `and` between; the rest is the reason. */
function readLine(statement: string): Pick<Acknowledgement, 'accepts' | 'reason'> {
  const nextName = /([a-z]+)(?=[\s,:.;—–]|$)/iy;
  const between = /\s*,\s*(?:and\s+)?|\s+and\s+/iy;
  const accepts = new Set<Acceptable>();
  let end = 0;
  do {
    nextName.lastIndex = between.lastIndex;
    const name = nextName.exec(statement)?.[1]?.toLowerCase() ?? '';
    if (!isAcceptable(name)) break;
    accepts.add(name);
    end = nextName.lastIndex;
    between.lastIndex = end;
  } while (between.test(statement));
  const reason = statement.slice(end).replace(/^[\s,:.;—–-]+/, '');
  return { accepts: [...accepts], reason: reason.trim().slice(0, MOST_REASON_CHARACTERS) };
}

/** What is missing in a line; undefined when it says all that it must. */
function whatIsMissing({ accepts, reason }: ReturnType<typeof readLine>): string | undefined {
  if (accepts.length === 0) {
    return `something, without saying what: after "accept" comes one of ${NAMES}`;
  }
  const names = accepts.join(', ');
  if (reason === '') return `${names} without a reason: it stands after it in the same line`;
  // As a comment shows how to accept.
  return /^[\p{P}\p{S}]*REASON[\p{P}\p{S}]*$/iu.test(reason)
    ? `${names} without a reason: it stands in place of the word REASON`
    : undefined;
}

function isAcceptable(name: string): name is Acceptable {
  return ACCEPTABLE.includes(name as Acceptable);
}

function shortened(text: string): string {
  return text.length > MOST_SHOWN_CHARACTERS ? `${text.slice(0, MOST_SHOWN_CHARACTERS)}…` : text;
}

/** What of a regression is accepted. */
export interface Acknowledged {
  /** Whether all that regressed is: then the job does not fail. */
  readonly isWhole: boolean;
  /** Labels of what regressed and is not accepted. */
  readonly open: readonly string[];
  /** Those that accept something of it. */
  readonly by: readonly Acknowledgement[];
}

/** @returns undefined where nothing that regressed is accepted */
export function acknowledge(
  comparison: Comparison,
  acknowledgements: readonly Acknowledgement[],
): Acknowledged | undefined {
  if (comparison.verdict !== 'regressed') return undefined;
  const regressed = [...comparison.metrics, ...(comparison.counts?.metrics ?? [])].filter(
    ({ verdict }) => verdict === 'regressed',
  );
  const doesAccept = ({ accepts }: Acknowledgement, metric: Metric | CountMetric) =>
    accepts.some((each) => isAbout(each, metric));
  const by = acknowledgements.filter((each) =>
    regressed.some((metric) => doesAccept(each, metric)),
  );
  if (by.length === 0) return undefined;
  const open = regressed.filter((metric) => !by.some((each) => doesAccept(each, metric)));
  return { isWhole: open.length === 0, open: [...new Set(open.map(({ label }) => label))], by };
}

function isAbout(what: Acceptable, metric: Metric | CountMetric): boolean {
  if (what === 'all') return true;
  if ('of' in metric) return what === 'counts' || what === metric.of;
  switch (metric.kind) {
    case 'latency-p90':
      return what === 'latency';
    case 'throughput':
      return what === 'throughput';
    case 'error-rate':
      return what === 'errors';
    default:
      return what === 'cpu';
  }
}

/**
 * Regressions that a team accepts: by a label on the pull request, or by a line in its text,
 * `fastapi-spy: accept cpu, queries the new ranking needs it`. Pure.
 */
import type { Comparison, CountMetric, Metric } from './types.js';

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
  /** Whether its author may write to the repository: anybody can write the text of his own. */
  readonly isAuthorTrusted: boolean;
}

export interface FoundAcknowledgements {
  readonly found: readonly Acknowledgement[];
  /** Lines that were meant as one and are none, and why; sentences. */
  readonly remarks: readonly string[];
}

/** `fastapi-spy: accept …` at the beginning of a line, or as a whole label. */
const STATEMENT = /^\s*fastapi-spy:\s*accept\b[ \t:,]*(.*)$/i;
const MOST_FOUND = 20;
const MOST_REASON_CHARACTERS = 300;

/** The acknowledgements of a pull request; what stands in HTML comments and code blocks is none. */
export function findAcknowledgements(pull: PullRequestText): FoundAcknowledgements {
  const found: Acknowledgement[] = [];
  const remarks: string[] = [];
  for (const label of pull.labels.slice(0, 100)) {
    const statement = STATEMENT.exec(label)?.[1];
    if (statement === undefined) continue;
    const { accepts, reason } = readStatement(statement);
    // A label has room for a name: alone it accepts everything.
    found.push({ source: 'label', accepts: accepts.length > 0 ? accepts : ['all'], reason });
  }
  for (const line of visibleLines(pull.body)) {
    const statement = STATEMENT.exec(line)?.[1];
    if (statement === undefined || found.length + remarks.length >= MOST_FOUND) continue;
    const { accepts, reason } = readStatement(statement);
    if (!pull.isAuthorTrusted) {
      remarks.push(
        'The text of the pull request accepts a regression, which does not count: its author may not write to this repository. A maintainer can set the label "fastapi-spy: accept".',
      );
      break;
    }
    if (accepts.length === 0) {
      remarks.push(
        `The text of the pull request accepts something, without saying what: after "accept" comes one of ${ACCEPTABLE.join(', ')}.`,
      );
    } else if (reason === '') {
      remarks.push(
        `The text of the pull request accepts ${accepts.join(', ')} without a reason: it stands after it in the same line.`,
      );
    } else found.push({ source: 'text', accepts, reason });
  }
  return { found, remarks };
}

function visibleLines(body: string): string[] {
  return body
    .slice(0, 200_000)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/^[ \t]*(```+|~~~+)[\s\S]*?(?:^[ \t]*\1|(?![\s\S]))/gm, '')
    .split(/\r?\n/);
}

/** The words that name something come first; the rest is the reason. */
function readStatement(statement: string): Pick<Acknowledgement, 'accepts' | 'reason'> {
  const accepts = new Set<Acceptable>();
  let rest = statement.trim();
  for (;;) {
    const word = /^([a-z]+)(?:\s*,\s*|\s+and\s+|[\s:.;—–-]+|$)/i.exec(rest);
    const name = word?.[1]?.toLowerCase() as Acceptable | undefined;
    if (word === null || name === undefined || !ACCEPTABLE.includes(name)) break;
    accepts.add(name);
    rest = rest.slice(word[0].length);
  }
  return { accepts: [...accepts], reason: rest.trim().slice(0, MOST_REASON_CHARACTERS) };
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

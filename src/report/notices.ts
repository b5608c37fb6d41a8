/** Comment and summary for the outcomes in which nothing is compared. */
import type { Side } from '../compare/types.js';
import { type ReportContext, shownKey } from './context.js';
import { amountMeasured, machine } from './environment.js';
import { formatNumber, plural, shortSha } from './format.js';
import { cpuOfRounds } from './headline.js';
import { code, details, fence, link, prose, sentence } from './markdown.js';
import { document, whyItFailed } from './sections.js';
import { trendSection } from './trend.js';

/** What a notice tells about the one side that was measured. */
export type MeasuredSide = Pick<
  Side,
  | 'gitSha'
  | 'gitBranch'
  | 'gitDirty'
  | 'rounds'
  | 'voidRounds'
  | 'requests'
  | 'samples'
  | 'cpuMsPerRequest'
  | 'cpuMsPerRequestByRound'
  | 'requestsPerSecond'
  | 'fingerprint'
>;

/** `baselineNote` says why no baseline was found, or where this one was stored. */
export type NoticeContext = Pick<
  ReportContext,
  'key' | 'baselineNote' | 'reportUrl' | 'trend' | 'failedRunUrl'
>;

/** What went wrong; a `UserFacingError` is one. */
export interface Failure {
  readonly message: string;
  /** What the user can do; may be empty. */
  readonly advice?: string;
  /** Longer evidence, such as the end of a log; may be empty. */
  readonly details?: string;
}

function heading(mark: string, key: string, text: string): string {
  const shown = shownKey(key);
  return `### ${mark} ${shown === '' ? '' : `${prose(shown, 80)} · `}${text}`;
}

function measured(side: MeasuredSide, reportUrl: string | undefined): string {
  const branch = side.gitBranch === '' ? '' : ` on ${code(side.gitBranch)}`;
  const dirty = side.gitDirty ? ' with uncommitted changes' : '';
  const what = `${code(shortSha(side.gitSha))}${branch}${dirty}`;
  const facts = isTimed(side)
    ? [
        `Measured ${what}: CPU per request ${cpuOfRounds(side)}`,
        `${formatNumber(side.requestsPerSecond, 0)} requests/s`,
        `${amountMeasured(side)}, ${plural(Math.round(side.samples), 'sample')}`,
        prose(machine(side)),
      ]
    : [`Counted ${what}: exact counts only, which do not depend on the machine`];
  return [...facts, ...(reportUrl === undefined ? [] : [link('full report', reportUrl)])].join(
    ' · ',
  );
}

/** Without rounds only the work was counted. */
function isTimed(side: MeasuredSide): boolean {
  return side.rounds > 0;
}

function voidRounds(side: MeasuredSide): string {
  if (side.voidRounds.length === 0) return '';
  const shown = side.voidRounds.slice(0, 5).map((reason) => `- ${prose(reason, 300)}`);
  const rest = side.voidRounds.length - shown.length;
  return [
    `${plural(side.voidRounds.length, 'round')} thrown away:`,
    '',
    ...shown,
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ].join('\n');
}

/** Markdown for a head that was measured with nothing to compare it to; that fails no job. */
export function renderNoBaseline(head: MeasuredSide, context: NoticeContext): string {
  const { failedRunUrl } = context;
  return document([
    heading('⚪', context.key, 'No baseline yet: nothing to compare with'),
    [
      failedRunUrl === undefined
        ? '**The job passes.** '
        : `**The run itself failed.** ${whyItFailed(failedRunUrl)} `,
      sentence(context.baselineNote),
      ' A run of this workflow on the baseline branch records one; the next run here then compares with it.',
    ].join(''),
    measured(head, context.reportUrl),
    voidRounds(head),
  ]);
}

/** Markdown for a baseline that was measured and stored, with the trend that it ends. */
export function renderRecorded(side: MeasuredSide, context: NoticeContext): string {
  return document([
    heading(
      '⚪',
      context.key,
      isTimed(side)
        ? `Baseline recorded: CPU per request ${cpuOfRounds(side)}`
        : 'Baseline recorded: exact counts',
    ),
    `**Nothing to do.** ${sentence(context.baselineNote)}`.trimEnd(),
    measured(side, context.reportUrl),
    voidRounds(side),
    context.trend === undefined ? '' : trendSection(context.trend),
  ]);
}

/** Markdown for one part of a measurement that several jobs make. */
export function renderPart(
  side: MeasuredSide,
  { key, shard }: Pick<NoticeContext, 'key'> & { readonly shard: string },
): string {
  const title = `Part ${code(shard)} measured`;
  return document([
    heading('⚪', key, isTimed(side) ? `${title}: CPU per request ${cpuOfRounds(side)}` : title),
    '**Nothing is decided here.** A job with mode: merge joins all parts of this run.',
    measured(side, undefined),
    voidRounds(side),
  ]);
}

/** Markdown for a measurement that failed: what failed, what to do, and the end of the log. */
export function renderFailure(failure: Failure, context: Pick<NoticeContext, 'key'>): string {
  const [first = '', ...rest] = failure.message.split('\n');
  const evidence = [rest.join('\n'), failure.details ?? '']
    .filter((part) => part.trim() !== '')
    .join('\n');
  const advice = sentence(failure.advice ?? '', 2000);
  return document([
    heading('🔴', context.key, 'The measurement failed'),
    `**${sentence(first, 1000) || 'No reason was given.'}**`,
    advice,
    evidence === '' ? '' : details('Log', fence(evidence)).replace('<details>', '<details open>'),
  ]);
}

/** What a report of two profiles says, from top to bottom. Nothing is decided in it. */
import type {
  CallPart,
  Change,
  ComparedFunction,
  FunctionPart,
  ProfileAnalysis,
  ProfileComparison,
  Sentence,
} from '../../profile/analysis/types.js';
import { functionKey } from '../../profile/model.js';
import {
  arrow,
  formatBeforeAfter,
  formatCount,
  formatInterval,
  formatNumber,
  formatPair,
  formatPoints,
  formatShares,
} from '../format.js';
import type { Block, BlockCell, BlockColumn, BlockRow } from './blocks.js';
import { advice, CERTAINTY_REMARK, remainder, totalText } from './content.js';
import { functionCell, placeText, type Scale, scaleOf } from './words.js';

export interface ComparisonReportOptions {
  /** Rows of a table. */
  readonly top: number;
  /** Which functions are compared by; both where it is undefined. */
  readonly sort?: 'self' | 'total' | undefined;
  /** What was asked for by name, in base, head, or both. */
  readonly focus?: readonly ComparedFunction[] | undefined;
}

interface Sides {
  readonly comparison: ProfileComparison;
  readonly base: Scale;
  readonly head: Scale;
}

export function comparisonBlocks(
  comparison: ProfileComparison,
  options: ComparisonReportOptions,
): readonly Block[] {
  const { base, head } = comparison;
  const sides = { comparison, base: scaleOf(base.profile), head: scaleOf(head.profile) };
  const sorts = options.sort === undefined ? (['self', 'total'] as const) : [options.sort];
  if (options.focus !== undefined) {
    return [heading(sides), ...options.focus.flatMap((each) => focused(sides, each, options.top))];
  }
  return [
    heading(sides),
    changes(sides, 'By kind of work', { heading: 'kind of work', flexible: true }, options.top, [
      ...comparison.categories.map(({ label, weight, presence }) => ({
        cell: { label: `${label}${markOf(presence)}` },
        change: weight,
      })),
    ]),
    endpoints(sides, options),
    changes(sides, 'By kind of thread', { heading: 'threads', flexible: true }, options.top, [
      ...comparison.threads.map(({ kind, weight, presence }) => ({
        cell: { label: `${kind}${markOf(presence)}` },
        change: weight,
      })),
    ]),
    ...sorts.flatMap((by) => [
      functions(sides, options.top, by, 'more'),
      functions(sides, options.top, by, 'less'),
    ]),
    advice(head.recommendations, sides.head, 'What to look for in head'),
    { kind: 'notes', title: 'Notes', notes: [...comparison.notes, ...sideNotes(comparison)] },
  ];
}

function sideNotes({ base, head }: ProfileComparison): string[] {
  const ofBase = base.profile.notes;
  const ofHead = head.profile.notes;
  return [
    ...ofBase.map((note) => `${ofHead.includes(note) ? 'Both' : 'Base'}: ${note}`),
    ...ofHead.filter((note) => !ofBase.includes(note)).map((note) => `Head: ${note}`),
  ];
}

function markOf(presence: ComparedFunction['presence']): string {
  return presence === 'both' ? '' : ` [${presence}]`;
}

function heading({ comparison, base, head }: Sides): Block {
  const side = (analysis: ProfileAnalysis, scale: Scale): Sentence => {
    const { profile, uniqueFunctions } = analysis;
    const time =
      profile.durationSeconds === undefined
        ? ''
        : `, recorded in ${formatNumber(profile.durationSeconds, 1)} s`;
    return [
      { name: profile.name },
      ': ',
      ...totalText(analysis, scale),
      `, ${formatCount(uniqueFunctions)} functions${time}`,
      profile.isApproximate ? ', approximate' : '',
    ];
  };
  const isShare = comparison.comparedIn === 'share';
  return {
    kind: 'heading',
    title: [{ name: comparison.base.profile.name }, ' → ', { name: comparison.head.profile.name }],
    facts: [
      ['base', side(comparison.base, base)],
      ['head', side(comparison.head, head)],
      ['compared', [isShare ? 'shares of each side’s total' : 'CPU in ms per request']],
      ...(isShare ? [] : [['total', [totalChange(comparison)]] as const]),
    ],
  };
}

function totalChange({ base, head }: ProfileComparison): string {
  const before = base.profile.totalWeight;
  const after = head.profile.totalWeight;
  const effect = ((after - before) / before) * 100;
  const sign = effect < 0 ? '−' : '+';
  return `${formatBeforeAfter(before, after)} ms (${arrow(effect / 100)} ${sign}${formatNumber(Math.abs(effect), 1)} %)`;
}

/** A row of any table of changes. */
interface Changed {
  readonly cell: BlockCell;
  readonly change: Change;
  /** Between the two. */
  readonly more?: readonly string[];
}

function changes(
  sides: Sides,
  title: string,
  first: BlockColumn,
  top: number,
  rows: readonly Changed[],
  more: readonly BlockColumn[] = [],
  remarks: readonly string[] = [],
): Block {
  const hasIntervals = rows.some(({ change }) => change.effectInterval !== undefined);
  const isShare = sides.comparison.comparedIn === 'share';
  return {
    kind: 'table',
    title,
    columns: [
      first,
      ...more,
      { heading: isShare ? 'share' : 'ms per request', right: true },
      { heading: isShare ? 'points' : 'change, ms', right: true, painted: true },
      ...(hasIntervals ? [{ heading: 'between', right: true, optional: true }] : []),
    ],
    rows: rows.slice(0, top).map(({ cell, change, more: own = [] }): BlockRow => {
      const between = intervalText(change, isShare);
      return {
        cells: [cell, ...own, ...valueCells(change, isShare), ...(hasIntervals ? [between] : [])],
        effect: isSure(change) ? change.effect : 0,
      };
    }),
    remarks: [...remainder(rows.length, top), ...remarks],
  };
}

function intervalText({ effectInterval }: Change, isShare: boolean): string {
  if (effectInterval === undefined) return '';
  if (isShare) return formatInterval(effectInterval, 'points', false);
  return effectInterval.map((value) => signedMs(value)).join(' … ');
}

/** `+0.165`, `−0.006`. */
function signedMs(value: number): string {
  const digits = formatPair(Math.abs(value), Math.abs(value))[0];
  if (digits === '0' || digits.startsWith('<')) return '±0';
  return value > 0 ? `+${digits}` : `−${digits}`;
}

function valueCells(change: Change, isShare: boolean): string[] {
  if (isShare) {
    const points = formatPoints(change.effect).replace(/ points$/, '');
    return [formatShares(change.baseShare, change.headShare), points];
  }
  const { base, head, effect } = change;
  const shown = signedMs(effect);
  const mark = shown === '±0' ? '' : effect > 0 ? '▲ ' : '▼ ';
  return [formatBeforeAfter(base, head), `${mark}${shown}`];
}

/** Whether it is worth a colour: the interval leaves 0 out, or nothing is known of it. */
function isSure({ effectInterval }: Change): boolean {
  return effectInterval === undefined || effectInterval[0] > 0 || effectInterval[1] < 0;
}

function endpoints(sides: Sides, { top }: ComparisonReportOptions): Block {
  const { endpoints: all, base, head } = sides.comparison;
  const isUncertain = [...base.endpoints, ...head.endpoints].some(({ isCertain }) => !isCertain);
  return changes(
    sides,
    'By endpoint',
    { heading: 'endpoint', flexible: true },
    top,
    all.map(({ id, place, presence, weight }) => ({
      cell: functionCell(id, markOf(presence)),
      change: weight,
      more: [place === 'event loop' ? 'async' : 'thread'],
    })),
    [{ heading: 'runs', optional: true }],
    isUncertain ? [CERTAINTY_REMARK] : [],
  );
}

function functions(
  sides: Sides,
  top: number,
  by: 'self' | 'total',
  direction: 'more' | 'less',
): Block {
  const isMore = direction === 'more';
  const rows = sides.comparison.functions
    .filter((row) => (isMore ? row[by].effect > 0 : row[by].effect < 0))
    // What no report can write is no change.
    .filter(
      (row) =>
        Math.abs(row[by].headShare - row[by].baseShare) >= 0.0005 ||
        sides.comparison.comparedIn !== 'share',
    )
    .toSorted((a, b) => Math.abs(b[by].effect) - Math.abs(a[by].effect));
  const what = sides.comparison.comparedIn === 'share' ? 'share' : 'time';
  const amount = isMore
    ? what === 'share'
      ? 'a larger'
      : 'more'
    : what === 'share'
      ? 'a smaller'
      : 'less';
  return changes(
    sides,
    `Functions that take ${amount} ${what}, ${by === 'self' ? 'by self' : 'by total'}`,
    { heading: 'function', flexible: true },
    top,
    rows.map((row) => ({ cell: functionCell(row.id, markOf(row.presence)), change: row[by] })),
  );
}

/** One function in full: its callers and callees on both sides. */
function focused(sides: Sides, row: ComparedFunction, top: number): readonly Block[] {
  const { comparison } = sides;
  const isShare = comparison.comparedIn === 'share';
  const key = functionKey(row.id);
  const find = ({ functions: all }: ProfileAnalysis): FunctionPart | undefined =>
    all.find(({ id }) => functionKey(id) === key);
  const before = find(comparison.base);
  const after = find(comparison.head);
  const calls = (word: string, of: 'callersOf' | 'calleesOf'): BlockRow[] => {
    const weights = new Map<string, { call: CallPart; base: number; head: number }>();
    const add = (side: 'base' | 'head', part: FunctionPart | undefined) => {
      for (const call of part === undefined ? [] : comparison[side][of](part.index)) {
        const id = functionKey(call.id);
        const entry = weights.get(id) ?? { call, base: 0, head: 0 };
        weights.set(id, { ...entry, [side]: call.weight });
      }
    };
    add('base', before);
    add('head', after);
    return [...weights.values()]
      .toSorted((a, b) => Math.max(b.base, b.head) - Math.max(a.base, a.head))
      .slice(0, top)
      .map(({ call, base, head }) => ({
        cells: [
          word,
          functionCell(call.id),
          isShare
            ? formatShares(
                base / comparison.base.profile.totalWeight,
                head / comparison.head.profile.totalWeight,
              )
            : formatBeforeAfter(base, head),
        ],
      }));
  };
  const value = (change: Change): Sentence => [
    valueCells(change, isShare).join(isShare ? ' (' : ' ms ('),
    isShare ? ' points)' : ')',
  ];
  return [
    {
      kind: 'heading',
      title: [{ name: row.id.name }, ' in ', { name: placeText(row.id) }, markOf(row.presence)],
      facts: [
        ['self', value(row.self)],
        ['total', value(row.total)],
      ],
    },
    {
      kind: 'table',
      title: 'Its callers and callees',
      columns: [
        { heading: '' },
        { heading: 'function', flexible: true },
        { heading: isShare ? 'share' : 'ms per request', right: true },
      ],
      rows: [...calls('called by', 'callersOf'), ...calls('calls', 'calleesOf')],
    },
  ];
}

/** What a report of one profile says, from top to bottom. */
import type {
  Evidence,
  FunctionPart,
  ProfileAnalysis,
  ProfileRecommendation,
  Sentence,
} from '../../profile/analysis/types.js';
import { formatCount, formatNumber, formatShare, plural } from '../format.js';
import type { Block, BlockColumn, BlockRow } from './blocks.js';
import { functionCell, mostly, placeText, ranked, type Scale, scaleOf } from './words.js';

export interface ProfileReportOptions {
  /** Rows of a table. */
  readonly top: number;
  /** Which functions are largest; both where it is undefined. */
  readonly sort?: 'self' | 'total' | undefined;
  /** What was asked for by name: with all callers and callees and their lines. */
  readonly focus?: readonly FunctionPart[] | undefined;
}

/** Functions whose callers and callees are shown without being asked for, and how many of each. */
const NEIGHBOURS_OF = 5;
const NEIGHBOURS = 3;

export const CERTAINTY_REMARK =
  'In a worker thread the first function of the application counts: it is a `def` endpoint, or a `def` dependency or other work that was handed over.';
const OUTSIDE_REMARK =
  'Outside are the server, middleware, dependencies, streamed answers and tasks that requests start.';

export function profileBlocks(
  analysis: ProfileAnalysis,
  options: ProfileReportOptions,
): readonly Block[] {
  const scale = scaleOf(analysis.profile);
  const { focus } = options;
  if (focus !== undefined) {
    return [
      heading(analysis, scale),
      ...focus.flatMap((each) => focused(analysis, scale, each, options.top)),
    ];
  }
  return [
    heading(analysis, scale),
    categories(analysis, scale, options),
    endpoints(analysis, scale, options),
    threads(analysis, scale, options),
    ...(options.sort === undefined ? (['self', 'total'] as const) : [options.sort]).map((by) =>
      functions(analysis, scale, options.top, by),
    ),
    neighbours(analysis, scale, options),
    advice(analysis.recommendations, scale, 'What to look for'),
    { kind: 'notes', title: 'Notes', notes: analysis.profile.notes },
  ];
}

function heading(analysis: ProfileAnalysis, scale: Scale): Block {
  const { profile, uniqueFunctions, stackCount } = analysis;
  return {
    kind: 'heading',
    title: ['Profile of ', { name: profile.name }],
    facts: [
      ['total', totalText(analysis, scale)],
      ...(profile.durationSeconds === undefined
        ? []
        : [['recorded', [`${formatNumber(profile.durationSeconds, 1)} s`]] as const]),
      ['functions', [formatCount(uniqueFunctions)]],
      ['stacks', [formatCount(stackCount)]],
      ...(profile.isApproximate
        ? [['exactness', ['approximate: what is small was left out']] as const]
        : []),
    ],
  };
}

/** `2.00 s in 100 samples`. */
export function totalText({ profile }: ProfileAnalysis, scale: Scale): Sentence {
  const { unit, totalWeight, sampleCount } = profile;
  if (unit === 'samples') return [scale.text(totalWeight)];
  const of = unit === 'ms per request' ? ' of CPU per request' : '';
  const samples = sampleCount === undefined ? '' : ` in ${plural(sampleCount, 'sample')}`;
  return [`${scale.text(totalWeight)}${of}${samples}`];
}

function weightColumns(scale: Scale, ...headings: readonly string[]): BlockColumn[] {
  return headings.flatMap((heading) => [
    { heading: scale.unit === 'samples' ? heading : `${heading}, ${scale.unit}`, right: true },
    { heading: '%', right: true },
  ]);
}

function weightCells(
  { profile }: ProfileAnalysis,
  scale: Scale,
  ...weights: readonly number[]
): string[] {
  return weights.flatMap((weight) => [
    scale.number(weight),
    formatShare(weight / profile.totalWeight),
  ]);
}

function categories(analysis: ProfileAnalysis, scale: Scale, { top }: ProfileReportOptions): Block {
  return {
    kind: 'table',
    title: 'By kind of work',
    columns: [
      { heading: 'kind of work', flexible: true },
      ...weightColumns(scale, weightWord(analysis)),
    ],
    rows: analysis.categories.slice(0, top).map(({ label, weight }) => ({
      cells: [{ label }, ...weightCells(analysis, scale, weight)],
    })),
  };
}

/** What a column of weights is called. */
export function weightWord({ profile }: ProfileAnalysis): string {
  if (profile.unit === 'samples') return 'samples';
  return profile.unit === 'bytes' ? 'memory' : 'time';
}

function endpoints(analysis: ProfileAnalysis, scale: Scale, { top }: ProfileReportOptions): Block {
  const { outsideEndpoints, profile } = analysis;
  const rows: BlockRow[] = analysis.endpoints.slice(0, top).map((part) => ({
    cells: [
      functionCell(part.id),
      part.place === 'event loop' ? 'async' : part.isCertain ? 'thread' : 'thread?',
      ...weightCells(analysis, scale, part.weight),
      { label: mostly(part.categories, part.weight) },
    ],
  }));
  if (rows.length > 0) {
    const cells = weightCells(analysis, scale, outsideEndpoints);
    rows.push({ cells: ['outside', '', ...cells, ''] });
  }
  const isUncertain = analysis.endpoints.some(({ isCertain }) => !isCertain);
  return {
    kind: 'table',
    title: 'By endpoint',
    columns: [
      { heading: 'endpoint', flexible: true },
      { heading: 'runs' },
      ...weightColumns(scale, weightWord(analysis)),
      { heading: 'most of it', optional: true },
    ],
    rows,
    remarks: [
      ...remainder(analysis.endpoints.length, top),
      ...(isUncertain ? [CERTAINTY_REMARK] : []),
      ...(outsideEndpoints > profile.totalWeight / 1000 ? [OUTSIDE_REMARK] : []),
    ],
  };
}

function threads(analysis: ProfileAnalysis, scale: Scale, { top }: ProfileReportOptions): Block {
  return {
    kind: 'table',
    title: 'By thread',
    columns: [
      { heading: 'thread', flexible: true },
      ...weightColumns(scale, weightWord(analysis)),
      { heading: 'most of it', optional: true },
    ],
    rows: analysis.threads.slice(0, top).map(({ label, weight, categories: parts }) => ({
      cells: [{ label }, ...weightCells(analysis, scale, weight), { label: mostly(parts, weight) }],
    })),
    remarks: remainder(analysis.threads.length, top),
  };
}

export function remainder(count: number, shown: number): string[] {
  const left = count - shown;
  return left > 0 ? [`${formatCount(left)} more ${left === 1 ? 'is' : 'are'} not shown.`] : [];
}

function functions(
  analysis: ProfileAnalysis,
  scale: Scale,
  top: number,
  by: 'self' | 'total',
): Block {
  const { functions: all, categoryLabels } = analysis;
  const shown = ranked(all, by).filter((part) => part[by] > 0);
  return {
    kind: 'table',
    title:
      by === 'self'
        ? 'Functions by self: what runs in the function itself'
        : 'Functions by total: with all that they call',
    columns: [
      { heading: 'function', flexible: true },
      { heading: 'kind of work', optional: true },
      ...weightColumns(scale, 'self', 'total'),
    ],
    rows: shown.slice(0, top).map(({ id, category, self, total }) => ({
      cells: [
        functionCell(id),
        { label: categoryLabels[category] ?? category },
        ...weightCells(analysis, scale, self, total),
      ],
    })),
    remarks: remainder(shown.length, top),
  };
}

const CALL_COLUMN: BlockColumn = { heading: 'function', flexible: true };

function neighbours(
  analysis: ProfileAnalysis,
  scale: Scale,
  { sort = 'self' }: ProfileReportOptions,
): Block {
  const shown = ranked(analysis.functions, sort).slice(0, NEIGHBOURS_OF);
  return {
    kind: 'table',
    title: `Callers and callees of the first ${NEIGHBOURS_OF}`,
    columns: [{ heading: '' }, CALL_COLUMN, ...weightColumns(scale, 'total')],
    rows: shown.flatMap((part) => [
      { cells: ['', functionCell(part.id), ...weightCells(analysis, scale, part.total)] },
      ...callRows(analysis, scale, part, NEIGHBOURS),
    ]),
  };
}

function callRows(
  analysis: ProfileAnalysis,
  scale: Scale,
  { index }: FunctionPart,
  most: number,
): BlockRow[] {
  const rows = (word: string, calls: ReturnType<ProfileAnalysis['callersOf']>): BlockRow[] =>
    calls.slice(0, most).map((call) => ({
      cells: [
        word,
        functionCell(call.id, call.index === index ? ' (itself)' : ''),
        ...weightCells(analysis, scale, call.weight),
      ],
    }));
  return [
    ...rows('called by', analysis.callersOf(index)),
    ...rows('calls', analysis.calleesOf(index)),
  ];
}

/** One function in full. */
function focused(
  analysis: ProfileAnalysis,
  scale: Scale,
  part: FunctionPart,
  top: number,
): readonly Block[] {
  const { index, id, self, total, category } = part;
  const { totalWeight } = analysis.profile;
  const amount = (weight: number): Sentence => [
    `${scale.text(weight)}, ${formatShare(weight / totalWeight)}`,
  ];
  return [
    {
      kind: 'heading',
      title: [{ name: id.name }, ' in ', { name: placeText(id) }],
      facts: [
        ['self', amount(self)],
        ['total', amount(total)],
        ['kind of work', [{ label: analysis.categoryLabels[category] ?? category }]],
      ],
    },
    {
      kind: 'table',
      title: 'Its lines',
      columns: [{ heading: 'line', right: true }, ...weightColumns(scale, 'self', 'total')],
      rows: analysis.linesOf(index).map((line) => ({
        cells: [
          line.line === 0 ? 'not known' : String(line.line),
          ...weightCells(analysis, scale, line.self, line.total),
        ],
      })),
    },
    {
      kind: 'table',
      title: 'Its callers and callees',
      columns: [{ heading: '' }, CALL_COLUMN, ...weightColumns(scale, weightWord(analysis))],
      rows: callRows(analysis, scale, part, top),
    },
  ];
}

export function advice(
  recommendations: readonly ProfileRecommendation[],
  scale: Scale,
  title: string,
): Block {
  return {
    kind: 'list',
    title,
    items: recommendations.map(({ share, weight, finding, advice: what, evidence }) => ({
      text: [`${formatShare(share)} (${scale.text(weight)}) `, ...finding, '. ', ...what],
      items: evidence.map((each) => evidenceSentence(each, scale)),
    })),
  };
}

function evidenceSentence({ id, line, says, share, weight }: Evidence, scale: Scale): Sentence {
  const place = placeText(id, line);
  return [
    { name: id.name },
    ...(place === '' ? [] : [' (', { name: place }, ')']),
    ' ',
    ...says,
    `: ${formatShare(share)}, ${scale.text(weight)}`,
  ];
}

/** The page of one recorded profile, or of two recordings side by side. */
import type {
  Change,
  ComparedFunction,
  Evidence,
  FunctionPart,
  ProfileAnalysis,
  ProfileComparison,
  ProfileRecommendation,
} from '../../profile/analysis/types.js';
import { categoryLabel, createCategoriser } from '../../profile/categories.js';
import { functionKey } from '../../profile/model.js';
import { flameGraph } from '../flame/graph.js';
import {
  changeOf,
  firstMeasure,
  formatChange,
  formatValue,
  formatValues,
  type Mark,
  type Scale,
  scaleOf,
} from '../flame/measure.js';
import type { FlameGraph } from '../flame/types.js';
import { formatCount, formatInterval, formatShare, singleLine } from '../format.js';
import { frameOf, framesOf, NAME_LENGTH, type PageChange, type PageData, rounded } from './data.js';
import { pageDocument } from './document.js';
import { coloured, list, section, table } from './elements.js';
import { escapeHtml, phraseToHtml, scriptJson, text } from './escape.js';
import { flameParts } from './flame.js';
import { functionTable } from './function-table.js';

export interface ProfilePageOptions {
  /** Address under which the files of the project are shown, without a slash at its end; http or https. */
  readonly blobUrl?: string;
}

/** The table has so many functions, the largest; the flame graph has all of them. */
const MOST_FUNCTIONS = 1000;
const MOST_ROWS = 300;

/** What either kind of page is made of. */
interface Sides {
  readonly base: ProfileAnalysis | undefined;
  readonly head: ProfileAnalysis;
  readonly comparison: ProfileComparison | undefined;
  readonly scale: Scale;
}

/**
 * One self-contained HTML document. Everything in it that comes from the profiled code or the
 * profile's file is escaped.
 * @param of a profile, or two recordings that were compared
 */
export function renderProfileHtml(
  of: ProfileAnalysis | ProfileComparison,
  options: ProfilePageOptions = {},
): string {
  const comparison = 'comparedIn' in of ? of : undefined;
  const head = 'comparedIn' in of ? of.head : of;
  const base = comparison?.base;
  const graph = flameGraph(head.profile, base?.profile, {
    categoriser: { ...createCategoriser(), ofFunction: categoriesOf(head, base) },
  });
  const flame = flameParts(graph);
  const sides: Sides = { base, head, comparison, scale: scaleOf(graph, firstMeasure(graph)) };
  return pageDocument({
    title: title(sides),
    sections: [
      opening(sides),
      recommendations(sides, options),
      flame.section,
      categories(sides),
      functions(sides),
      endpoints(sides),
      threads(sides),
      notes(sides),
    ],
    footer: 'fastapi-spy',
    data: [
      `<script type="application/json" id="data">${scriptJson(functionData(sides, graph))}</script>`,
      flame.data,
    ],
  });
}

/** Categories as they were decided for the tables. */
function categoriesOf(
  ...analyses: readonly (ProfileAnalysis | undefined)[]
): ReturnType<typeof createCategoriser>['ofFunction'] {
  const known = new Map<string, string>();
  for (const analysis of analyses) {
    for (const { id, category } of analysis?.functions ?? []) known.set(functionKey(id), category);
  }
  return (id) => known.get(functionKey(id));
}

function title({ base, head }: Sides): string {
  return base === undefined ? head.profile.name : `${base.profile.name} → ${head.profile.name}`;
}

/** What was recorded, in numbers. */
function opening(sides: Sides): string {
  const { base, head, comparison } = sides;
  const heading =
    base === undefined
      ? `<h1>Profile of ${text(head.profile.name, 200)}</h1>`
      : `<h1>${text(base.profile.name, 200)} → ${text(head.profile.name, 200)}</h1>`;
  const all = [base, head].filter((side) => side !== undefined);
  const rows: readonly (readonly [string, (side: ProfileAnalysis) => string])[] = [
    ['Total', ({ profile }) => formatValue(ownScale(profile), profile.totalWeight)],
    [
      'Samples',
      ({ profile }) =>
        profile.sampleCount === undefined ? 'not told' : formatCount(profile.sampleCount),
    ],
    ['Functions', ({ uniqueFunctions }) => formatCount(uniqueFunctions)],
    ['Stacks', ({ stackCount }) => formatCount(stackCount)],
  ];
  const how =
    comparison === undefined
      ? ''
      : `<p>${
          comparison.comparedIn === 'share'
            ? 'Compared by share of the total: the two recordings need not have lasted equally long, nor met the same load.'
            : 'Compared in milliseconds of CPU per request.'
        } Samples of one recording are not rounds: what lies close to the limits of noise may be noise.</p>`;
  const facts = rows.map(
    ([label, value]) =>
      `<div><dt>${label}</dt><dd>${escapeHtml([...new Set(all.map(value))].join(' → '))}</dd></div>`,
  );
  return ['<header>', heading, how, `<dl class="facts">${facts.join('')}</dl>`, '</header>']
    .filter((line) => line !== '')
    .join('\n');
}

function ownScale({ unit, name, totalWeight, sampleCount }: ProfileAnalysis['profile']): Scale {
  const side = { name, total: totalWeight, samples: sampleCount };
  return scaleOf({ unit, baseSide: undefined, headSide: side }, 'cost');
}

function recommendations(
  { head, scale, comparison }: Sides,
  { blobUrl }: ProfilePageOptions,
): string {
  const cost = (weight: number) =>
    escapeHtml(formatValue({ ...scale, ...AS_IT_IS, unit: head.profile.unit }, weight));
  const evidence = (one: Evidence) =>
    `<code>${text(one.id.name, NAME_LENGTH)}</code> ${place(one, blobUrl)} ${phraseToHtml(one.says, NAME_LENGTH)}: ${formatShare(one.share)} <span class="quiet">(${cost(one.weight)})</span>`;
  const advice = ({
    finding,
    share,
    weight,
    advice: what,
    evidence: shown,
  }: ProfileRecommendation) =>
    `<strong>${formatShare(share)} ${phraseToHtml(finding, NAME_LENGTH)}.</strong> <span class="quiet">(${cost(weight)})</span> ${phraseToHtml(what, NAME_LENGTH)}${list(shown.map(evidence))}`;
  return section(
    'recommendations',
    comparison === undefined ? 'What to look for' : 'What to look for, after',
    list(head.recommendations.map(advice)),
  );
}

/** Costs as they stand in a profile. */
const AS_IT_IS = { measure: 'cost', baseFactor: 1, headFactor: 1 } as const;

/** `shop/orders.py:31`, as a link where the project's files can be opened. */
function place({ id, line }: Evidence, blobUrl: string | undefined): string {
  const shown = `<span class="place">${text(line > 0 ? `${id.path}:${line}` : id.path, NAME_LENGTH)}</span>`;
  if (blobUrl === undefined || !/^https?:\/\//.test(blobUrl) || id.origin !== 'app') return shown;
  const path = id.path.split('/').map(encoded).join('/');
  return `<a href="${escapeHtml(`${blobUrl}/${path}${line > 0 ? `#L${line}` : ''}`)}" rel="noreferrer">${shown}</a>`;
}

/** Half of a surrogate pair cannot be encoded. */
function encoded(part: string): string {
  return encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
}

/** Cells of a change: before → after, and the change in its colour. */
function changeCells(scale: Scale, change: Change): string[] {
  const told = describe(scale, change);
  return [escapeHtml(told.values), coloured(escapeHtml(told.change), told.way)];
}

function describe(scale: Scale, change: Change) {
  const isShare = scale.measure === 'share';
  // Shares are of the whole already.
  const bare: Scale = { ...scale, baseFactor: 1, headFactor: 1 };
  const [base, head] = isShare ? [change.baseShare, change.headShare] : [change.base, change.head];
  const decided = changeOf(bare, base, head);
  return {
    values: formatValues(bare, decided),
    change: formatChange(bare, decided),
    way: wayOf(decided.mark),
    decided,
  };
}

function wayOf(mark: Mark): PageChange['way'] {
  if (mark === 'same') return 'neutral';
  return mark === 'new' || mark === 'more' ? 'more' : 'less';
}

/** A table of weights: of both sides with their change, or of one with its share. */
function weights<T>(
  sides: Sides,
  heading: { readonly id: string; readonly title: string; readonly lead: string },
  columns: readonly (readonly [heading: string, className?: string])[],
  rows: readonly T[],
  cells: (row: T) => { readonly cells: readonly string[]; readonly weight: Change | number },
): string {
  if (rows.length === 0) return '';
  const { head, scale, comparison } = sides;
  const total = head.profile.totalWeight;
  const bare: Scale = { ...scale, ...AS_IT_IS, unit: head.profile.unit };
  return section(
    heading.id,
    heading.title,
    [
      heading.lead === '' ? '' : `<p class="quiet">${escapeHtml(heading.lead)}</p>`,
      table(
        heading.title,
        [
          ...columns,
          ...(comparison === undefined
            ? [['Amount', 'number'] as const, ['Share', 'number'] as const]
            : [['Before → after', 'number'] as const, ['Change', 'number'] as const]),
        ],
        rows.slice(0, MOST_ROWS).map((row) => {
          const { cells: own, weight } = cells(row);
          const amount =
            typeof weight === 'number'
              ? [escapeHtml(formatValue(bare, weight)), formatShare(total > 0 ? weight / total : 0)]
              : changeCells(scale, weight);
          return { cells: [...own, ...amount] };
        }),
      ),
      rows.length > MOST_ROWS
        ? `<p class="quiet">and ${formatCount(rows.length - MOST_ROWS)} more</p>`
        : '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
  );
}

function categories(sides: Sides): string {
  const { comparison, head } = sides;
  const heading = {
    id: 'categories',
    title: 'By kind of work',
    lead: 'Each sample belongs to one kind of work.',
  };
  const columns = [['Kind of work']] as const;
  return comparison === undefined
    ? weights(sides, heading, columns, head.categories, ({ label, weight }) => ({
        cells: [text(label, 80)],
        weight,
      }))
    : weights(sides, heading, columns, comparison.categories, ({ label, weight }) => ({
        cells: [text(label, 80)],
        weight,
      }));
}

function endpoints(sides: Sides): string {
  const { comparison, head } = sides;
  const heading = {
    id: 'endpoints',
    title: 'By endpoint',
    lead: 'Endpoint functions and everything that they call. In a worker thread, a dependency or other work that was handed over looks like an endpoint.',
  };
  const columns = [['Endpoint', 'name'], ['Seen in']] as const;
  type Row = Pick<ProfileAnalysis['endpoints'][number], 'id' | 'place'>;
  const cells = ({ id, place: seen }: Row) => [
    `<code>${text(id.name, NAME_LENGTH)}</code><span class="path">${text(id.path, NAME_LENGTH)}</span>`,
    escapeHtml(seen),
  ];
  return comparison === undefined
    ? weights(sides, heading, columns, head.endpoints, (row) => ({
        cells: cells(row),
        weight: row.weight,
      }))
    : weights(sides, heading, columns, comparison.endpoints, (row) => ({
        cells: cells(row),
        weight: row.weight,
      }));
}

function threads(sides: Sides): string {
  const { comparison, head } = sides;
  const heading = { id: 'threads', title: 'By thread', lead: '' };
  return comparison === undefined
    ? weights(sides, heading, [['Thread', 'name']], head.threads, ({ label, weight }) => ({
        cells: [text(label, NAME_LENGTH)],
        weight,
      }))
    : weights(sides, heading, [['Threads', 'name']], comparison.threads, ({ kind, weight }) => ({
        cells: [text(kind, NAME_LENGTH)],
        weight,
      }));
}

function notes({ base, head, comparison }: Sides): string {
  const all =
    comparison === undefined
      ? head.profile.notes
      : [...comparison.notes, ...(base?.profile.notes ?? []), ...head.profile.notes];
  return section('notes', 'Notes', list([...new Set(all)].slice(0, 200).map((note) => text(note))));
}

function functions({ comparison, head }: Sides): string {
  const count = comparison?.functions.length ?? head.functions.length;
  const shown =
    count > MOST_FUNCTIONS
      ? ` The largest ${formatCount(MOST_FUNCTIONS)} of ${formatCount(count)}; the flame graph’s search finds all.`
      : '';
  return functionTable(
    comparison === undefined ? 'single' : 'compared',
    `Itself, and with all that it calls. A name opens its callers and callees in the flame graph.${shown}`,
  );
}

function functionData(sides: Sides, graph: FlameGraph): PageData {
  const { comparison, head } = sides;
  const frames = framesOf(graph);
  const common = ({ id, category }: Pick<FunctionPart, 'id' | 'category'>) => ({
    ...frameOf(frames, id),
    name: singleLine(id.name, NAME_LENGTH),
    path: singleLine(id.path, NAME_LENGTH),
    isApplication: id.origin === 'app',
    category: singleLine(head.categoryLabels[category] ?? categoryLabel(category), 80),
    verdict: '' as const,
  });
  if (comparison === undefined) {
    return {
      kind: 'single',
      functions: costliest(head.functions).map((part) => ({
        ...common(part),
        presence: 'both',
        self: alone(sides, part.self),
        total: alone(sides, part.total),
      })),
    };
  }
  return {
    kind: 'compared',
    functions: largestOf(comparison.functions).map((row) => ({
      ...common(row),
      presence: row.presence,
      self: compared(sides.scale, row.self),
      total: compared(sides.scale, row.total),
    })),
  };
}

/** By the larger of their two effects, whichever sign it has. */
function largestOf(rows: readonly ComparedFunction[]): readonly ComparedFunction[] {
  const size = ({ self, total }: ComparedFunction) =>
    Math.max(Math.abs(self.effect), Math.abs(total.effect));
  return [...rows].sort((a, b) => size(b) - size(a)).slice(0, MOST_FUNCTIONS);
}

/** By what each costs with all that it calls, which is never less than alone. */
function costliest(parts: readonly FunctionPart[]): readonly FunctionPart[] {
  return [...parts].sort((a, b) => b.total - a.total).slice(0, MOST_FUNCTIONS);
}

function alone({ head, scale }: Sides, weight: number): PageChange {
  const { totalWeight, unit } = head.profile;
  return {
    ...{ base: 0, effect: 0, way: 'neutral', before: '', change: '' },
    head: rounded(weight),
    after: formatValue({ ...scale, ...AS_IT_IS, unit }, weight),
    shares: formatShare(totalWeight > 0 ? weight / totalWeight : 0),
  };
}

function compared(scale: Scale, change: Change): PageChange {
  const { decided, change: words, way } = describe(scale, change);
  const bare: Scale = { ...scale, baseFactor: 1, headFactor: 1 };
  return {
    base: rounded(decided.base),
    head: rounded(decided.head),
    effect: rounded(decided.head - decided.base),
    way,
    before: decided.base === 0 ? '0' : formatValue(bare, decided.base),
    after: decided.head === 0 ? '0' : formatValue(bare, decided.head),
    change: words,
    shares:
      change.shareInterval === undefined ? '' : formatInterval(change.shareInterval, 'points'),
  };
}

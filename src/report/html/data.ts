/** The data that the page's script shows: numbers to sort by, and the texts that stand for them. */
import type { Comparison, CpuChange, FunctionRow } from '../../compare/types.js';
import type { FunctionId } from '../../profile/model.js';
import type { FlameGraph } from '../flame/types.js';
import { formatPair, formatPoints, formatShares, singleLine } from '../format.js';
import { direction } from './charts.js';

/** A function counted one way, with itself or with all that it calls. */
export interface PageChange {
  /** To sort by, in any unit; `base` and `effect` are 0 for a profile alone. */
  readonly base: number;
  readonly head: number;
  readonly effect: number;
  readonly way: 'more' | 'less' | 'neutral';
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** Shares of the total; of a `compared` one, where their difference lies. */
  readonly shares: string;
}

export interface PageFunction {
  /** Index of its frame in the flame graph; left out where it has none. */
  readonly frame?: number;
  readonly name: string;
  readonly path: string;
  readonly isApplication: boolean;
  readonly category: string;
  readonly presence: FunctionRow['presence'];
  /** Empty where nothing is decided. */
  readonly verdict: FunctionRow['verdict'] | '';
  readonly self: PageChange;
  readonly total: PageChange;
}

export interface PageData {
  /** What its columns are: of a decided comparison, of two recordings, of one. */
  readonly kind: 'decided' | 'compared' | 'single';
  readonly functions: readonly PageFunction[];
}

export const NAME_LENGTH = 300;

function pageChange(change: CpuChange): PageChange {
  const [before, after] = formatPair(change.baseMsPerRequest, change.headMsPerRequest);
  return {
    base: rounded(change.baseMsPerRequest),
    head: rounded(change.headMsPerRequest),
    effect: rounded(change.effectPoints),
    way: direction(change.effectPoints),
    before,
    after,
    change: formatPoints(change.effectPoints),
    shares: formatShares(change.baseShare, change.headShare),
  };
}

export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

type FramePlaces = ReadonlyMap<string, number>;

/** Functions of a flame graph by place and name, as they stand in it. */
export function framesOf(graph: FlameGraph | undefined): FramePlaces {
  return new Map(
    graph?.frames.map(({ name, path, origin }, frame) => [`${origin}:${path}:${name}`, frame]),
  );
}

export function frameOf(
  places: FramePlaces,
  { name, path, origin }: FunctionId,
): { frame?: number } {
  const shown = `${origin}:${singleLine(path, NAME_LENGTH)}:${singleLine(name, NAME_LENGTH)}`;
  const frame = places.get(shown);
  return frame === undefined ? {} : { frame };
}

/** What the page needs beyond what is written into it already. */
export function pageData(comparison: Comparison, graph?: FlameGraph): PageData {
  const frames = framesOf(graph);
  const labels = new Map(comparison.categories.map((row) => [row.category, row.label]));
  const isContaminated = comparison.verdict === 'contaminated';
  return {
    kind: 'decided',
    functions: comparison.functions.map((row) => ({
      ...frameOf(frames, row.id),
      name: singleLine(row.id.name, NAME_LENGTH),
      path: singleLine(row.id.path, NAME_LENGTH),
      isApplication: row.id.origin === 'app',
      category: singleLine(labels.get(row.category) ?? row.category, 80),
      presence: row.presence,
      verdict: isContaminated ? 'contaminated' : row.verdict,
      self: pageChange(row.self),
      total: pageChange(row.total),
    })),
  };
}

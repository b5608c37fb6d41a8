/** Reports of one profile and of two, in every medium that is text. */
import { InputError } from '../../errors.js';
import type {
  ComparedFunction,
  FunctionPart,
  ProfileAnalysis,
  ProfileComparison,
} from '../../profile/analysis/types.js';
import { isFunction } from '../../profile/restrict.js';
import { singleLine } from '../format.js';
import type { Block } from './blocks.js';
import { comparisonBlocks } from './comparison-content.js';
import { profileBlocks } from './content.js';
import { comparisonToJson, profileToJson } from './json.js';
import { blocksToMarkdown } from './markdown.js';
import { blocksToText, type TextStyle } from './text.js';

export interface ReportOptions {
  /** Rows of a table; 20 where it is undefined, in JSON all functions. */
  readonly top?: number | undefined;
  readonly sort?: 'self' | 'total' | undefined;
  /** A function that is shown in full: its name, the last part of it, or `path:name`. */
  readonly functionName?: string | undefined;
}

const DEFAULT_TOP = 20;

type Reported = ProfileAnalysis | ProfileComparison;

/** @throws InputError when there is no function of that name */
export function renderProfileText(of: Reported, options: ReportOptions, style: TextStyle): string {
  return blocksToText(blocksOf(of, options), style);
}

/** @throws InputError when there is no function of that name */
export function renderProfileMarkdown(of: Reported, options: ReportOptions): string {
  return blocksToMarkdown(blocksOf(of, options));
}

/** @throws InputError when there is no function of that name */
export function renderProfileReportJson(of: Reported, options: ReportOptions): string {
  const { top, sort, functionName } = options;
  if ('comparedIn' in of) {
    const named = find(of.functions, functionName);
    return comparisonToJson(named === undefined ? of : { ...of, functions: named }, { top, sort });
  }
  return profileToJson(of, { top, sort, focus: find(of.functions, functionName) });
}

function blocksOf(of: Reported, options: ReportOptions): readonly Block[] {
  const { top = DEFAULT_TOP, sort, functionName } = options;
  return 'comparedIn' in of
    ? comparisonBlocks(of, { top, sort, focus: find(of.functions, functionName) })
    : profileBlocks(of, { top, sort, focus: find(of.functions, functionName) });
}

/** Several functions may have one name; so many are shown. */
const MOST_NAMED = 5;
const MOST_SUGGESTED = 8;

function find<T extends FunctionPart | ComparedFunction>(
  functions: readonly T[],
  asked: string | undefined,
): readonly T[] | undefined {
  if (asked === undefined) return undefined;
  const found = functions.filter(({ id }) => isFunction(id, asked));
  if (found.length > 0) return found.slice(0, MOST_NAMED);
  const lower = asked.toLowerCase();
  const similar = functions
    .filter(({ id }) => `${id.path}:${id.name}`.toLowerCase().includes(lower))
    .slice(0, MOST_SUGGESTED)
    .map(({ id }) => singleLine(`${id.path}:${id.name}`, 100));
  throw new InputError(`looking for the function "${singleLine(asked, 100)}": there is none`, {
    advice:
      similar.length > 0
        ? `similar are ${similar.join(', ')}`
        : 'a name is `list_orders`, `Session.execute` or `shop/orders.py:list_orders`',
  });
}

/** Applies the rules to a profile: never a recommendation without frames that show it. */
import { type Frame, type FunctionId, functionKey, type ProfileTables } from '../model.js';
import type { EndpointStacks } from './endpoints.js';
import type { StackCategories } from './parts.js';
import { type Place, PlaceIndex, RULES, type Rule } from './rules.js';
import type { Evidence, ProfileRecommendation, Sentence } from './types.js';
import type { Columns } from './weights.js';

export interface RuleInput {
  readonly tables: ProfileTables;
  readonly columns: Columns;
  readonly totalWeight: number;
  readonly categories: StackCategories;
  readonly endpoints: EndpointStacks;
}

/** Frames of a recommendation that are named. */
const MOST_CALLERS = 3;
const MOST_FUNCTIONS = 2;

/** Part of the recommendation's weight below which a frame is not worth naming. */
const LEAST_PART = 0.05;

/** What runs the event loop, and what runs other threads. */
const EVENT_LOOP: readonly Place[] = [
  { path: 'asyncio/events.py', name: /(^|\.)_run$/ },
  { path: 'asyncio/runners.py' },
  { path: 'asyncio/base_events.py', name: /(^|\.)(run_forever|run_until_complete)$/ },
  { path: 'uvloop/' },
  { path: 'uvicorn/server.py', name: /(^|\.)(run|serve|_serve)$/ },
  { path: 'fastapi/routing.py', name: /^run_endpoint_function$/ },
];
const THREAD: readonly Place[] = [
  { path: 'threading.py', name: /(^|\.)(_bootstrap|_bootstrap_inner)$/ },
];

/** Largest first, without those that another one explains. */
export function recommendations(
  input: RuleInput,
  rules: readonly Rule[] = RULES,
): readonly ProfileRecommendation[] {
  const matched = matches(input, rules);
  const found = rules.flatMap((rule, number) => {
    const weight = matched.weights[number] as number;
    const share = weight / input.totalWeight;
    if (!(share >= rule.threshold)) return [];
    const evidence = evidenceOf(rule, matched.stacksOf(number), input);
    return evidence.length === 0 ? [] : [{ rule, weight, share, evidence }];
  });
  const explained = new Set(found.flatMap(({ rule }) => rule.explains ?? []));
  return found
    .filter(({ rule }) => !explained.has(rule.kind))
    .map(({ rule, weight, share, evidence }) => {
      const { kind, finding, advice } = rule;
      return { kind, finding, advice, weight, share, evidence };
    })
    .sort((a, b) => b.share - a.share);
}

interface Matches {
  /** By the rule's place in the list. */
  readonly weights: Float64Array;
  /** The stacks of a rule that have samples of their own. */
  readonly stacksOf: (rule: number) => readonly number[];
}

/** In one pass over the stacks: a rule is a bit. */
function matches(input: RuleInput, rules: readonly Rule[]): Matches {
  const { tables, columns, categories, endpoints } = input;
  const { parents, functionOfStack, self } = columns;
  const bitsWhere = (holds: (rule: Rule) => boolean): number =>
    rules.reduce((bits, rule, number) => (holds(rule) ? bits | (1 << number) : bits), 0);
  const ofFunction = (lists: readonly (readonly Place[])[]): Int32Array => {
    const index = new PlaceIndex(lists);
    return Int32Array.from(tables.functions, (id) => index.find(id));
  };
  const shows = ofFunction(rules.map((rule) => rule.places ?? []));
  const excludes = ofFunction(rules.map((rule) => rule.unless ?? []));
  const ofCategory = Int32Array.from(categories.names, (name) =>
    bitsWhere((rule) => rule.category === name),
  );
  const leafRules = bitsWhere((rule) => rule.isLeaf === true);
  const outsideOf = {
    endpoint: bitsWhere((rule) => rule.within === 'endpoint'),
    eventLoop: bitsWhere((rule) => rule.within === 'event loop'),
  };
  const inLoop = inEventLoop(tables, columns);

  const size = parents.length;
  const shown = new Int32Array(size);
  const excluded = new Int32Array(size);
  const result = new Int32Array(size);
  const weights = new Float64Array(rules.length);
  for (let stack = 0; stack < size; stack += 1) {
    const parent = parents[stack] as number;
    const index = functionOfStack[stack] as number;
    let own = shows[index] as number;
    if (own !== 0) {
      if ((endpoints.ofStack[stack] as number) < 0) own &= ~outsideOf.endpoint;
      if ((inLoop[stack] as number) !== CALLED_IN_LOOP) own &= ~outsideOf.eventLoop;
    }
    const below = parent < 0 ? 0 : (shown[parent] as number);
    shown[stack] = below | (own & ~leafRules);
    excluded[stack] = (excludes[index] as number) | (parent < 0 ? 0 : (excluded[parent] as number));
    const weight = self[stack] as number;
    if (weight <= 0) continue;
    const category = ofCategory[categories.ofStack[stack] as number] as number;
    const bits = (below | own | category) & ~(excluded[stack] as number);
    result[stack] = bits;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const number = 31 - Math.clz32(rest & -rest);
      weights[number] = (weights[number] as number) + weight;
    }
  }
  return {
    weights,
    stacksOf(rule) {
      const stacks: number[] = [];
      for (let stack = 0; stack < size; stack += 1) {
        if (((result[stack] as number) & (1 << rule)) !== 0) stacks.push(stack);
      }
      return stacks;
    },
  };
}

const OUTSIDE = 0;
const IN_LOOP = 1;
/** A function of the application is below, in the event loop. */
const CALLED_IN_LOOP = 2;

/** Where each stack runs. */
function inEventLoop({ functions }: ProfileTables, columns: Columns): Uint8Array {
  const { parents, functionOfStack } = columns;
  const index = new PlaceIndex([EVENT_LOOP, THREAD]);
  const found = functions.map((id) => index.find(id));
  const result = new Uint8Array(parents.length);
  for (let stack = 0; stack < parents.length; stack += 1) {
    const parent = parents[stack] as number;
    const number = functionOfStack[stack] as number;
    const bits = found[number] as number;
    const before = parent < 0 ? OUTSIDE : (result[parent] as number);
    if ((bits & 2) !== 0) result[stack] = OUTSIDE;
    else if ((bits & 1) !== 0) result[stack] = Math.max(before, IN_LOOP);
    else if (before === IN_LOOP && functions[number]?.origin === 'app') {
      result[stack] = CALLED_IN_LOOP;
    } else result[stack] = before;
  }
  return result;
}

/** Weight of a function, and of its lines. */
interface Found {
  weight: number;
  readonly lines: Map<number, number>;
}

/** Who of the application calls it, and what is called; the heaviest of both. */
function evidenceOf(rule: Rule, stacks: readonly number[], input: RuleInput): Evidence[] {
  const { tables, columns, totalWeight } = input;
  const callers = new Map<number, Found>();
  const called = new Map<number, Found>();
  const index = new PlaceIndex([rule.places ?? []]);
  const isShown = tables.functions.map((id) => index.find(id) !== 0);
  for (const stack of stacks) {
    const weight = columns.self[stack] as number;
    const shown = shownBy(rule, stack, isShown, columns);
    add(called, shown, weight, input);
    const caller = nearestOfApplication(shown, input);
    if (caller >= 0) add(callers, caller, weight, input);
  }
  const all = stacks.reduce((sum, stack) => sum + (columns.self[stack] as number), 0);
  const list = (found: ReadonlyMap<number, Found>, says: Sentence, most: number): Evidence[] =>
    [...found]
      .filter(([, { weight }]) => weight >= all * LEAST_PART)
      .sort(([a, { weight: x }], [b, { weight: y }]) => y - x || compareNames(tables, a, b))
      .slice(0, most)
      .map(([index, { weight, lines }]) => ({
        ...{ index, id: tables.functions[index] as FunctionId, line: heaviest(lines), weight },
        ...{ share: weight / totalWeight, says },
      }));
  if (rule.category === 'application') return list(callers, ['works itself'], MOST_CALLERS);
  return [
    ...list(callers, ['calls it'], MOST_CALLERS),
    ...list(called, ['is called'], MOST_FUNCTIONS),
  ];
}

/** The stack up to the frame that shows it: of a category the leaf, else the one nearest to the root. */
function shownBy(
  rule: Rule,
  stack: number,
  isShown: readonly boolean[],
  { parents, functionOfStack }: Columns,
): number {
  if (rule.places === undefined || rule.isLeaf === true) return stack;
  let result = stack;
  for (let at = stack; at >= 0; at = parents[at] as number) {
    if (isShown[functionOfStack[at] as number] === true) result = at;
  }
  return result;
}

function nearestOfApplication(stack: number, { tables, columns }: RuleInput): number {
  for (let at = stack; at >= 0; at = columns.parents[at] as number) {
    // At the root it is the script that started the service.
    const isScript = (columns.parents[at] as number) < 0 && at !== stack;
    const { origin } = tables.functions[columns.functionOfStack[at] as number] as FunctionId;
    if (origin === 'app') return isScript ? -1 : at;
  }
  return -1;
}

function add(found: Map<number, Found>, stack: number, weight: number, input: RuleInput): void {
  const index = input.columns.functionOfStack[stack] as number;
  const { line } = input.tables.frames[input.columns.frameOfStack[stack] as number] as Frame;
  const entry = found.get(index) ?? { weight: 0, lines: new Map<number, number>() };
  entry.weight += weight;
  entry.lines.set(line, (entry.lines.get(line) ?? 0) + weight);
  found.set(index, entry);
}

function heaviest(lines: ReadonlyMap<number, number>): number {
  return [...lines].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0;
}

function compareNames({ functions }: ProfileTables, a: number, b: number): number {
  const [x, y] = [a, b].map((index) => functionKey(functions[index] as FunctionId)) as [
    string,
    string,
  ];
  return x < y ? -1 : 1;
}

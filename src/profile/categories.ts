/**
 * Kinds of work. A sample belongs to the category of the first frame from the leaf up that says
 * something: a frame is known by where its source lives, never by words inside function names
 * (`get_user_settings` is not the cache).
 */

import { BuiltInIndex, ruleMatches } from './categories/match.js';
import { type BuiltInRule, CALLER, type CategoryRule } from './categories/rules.js';
import { BUILT_IN_RULES } from './categories/table.js';
import type { FunctionId, ProfileTables } from './model.js';

export {
  CALLER,
  CATEGORY_LABELS,
  type CategoryRule,
  categoryLabel,
} from './categories/rules.js';

/** Why a function has its category, or none. */
export type Reason =
  /** A rule of the user's; the first is 0. */
  | { readonly kind: 'user'; readonly index: number; readonly rule: CategoryRule }
  | { readonly kind: 'built-in'; readonly rule: BuiltInRule }
  /** A template's file, or what an engine compiled from it. */
  | { readonly kind: 'template' }
  | { readonly kind: 'application' }
  | { readonly kind: 'unknown-package' }
  /** Generated code, C without a module, the standard library where it is not listed. */
  | { readonly kind: 'nothing-known' };

/** What a function says by itself. */
export interface Decision {
  /** Undefined where it says nothing, and its caller decides. */
  readonly category: string | undefined;
  /** Whether a caller that says something comes first. */
  readonly isWeak: boolean;
  readonly reason: Reason;
}

/** Decides categories; made once from the user's rules, then asked for many stacks. */
export interface Categoriser {
  /** Category of a single function, or undefined where it says nothing and its caller decides. */
  ofFunction(fn: FunctionId): string | undefined;
  /** What a single function says, and why. */
  decide(fn: FunctionId): Decision;
  /** Category of every stack of the tables, by stack index. */
  ofStacks(tables: ProfileTables): string[];
  /** For every stack, the function that decided its category, as an index; −1: none did. */
  decidersOfStacks(tables: ProfileTables): number[];
}

/** Generated code of a template engine carries the template's file name. */
const TEMPLATE_FILE = /\.(html?|jinja2?|j2|mako|txt)$|^<template>$/;

const builtIn = new BuiltInIndex(BUILT_IN_RULES);

/** What has been decided for a stack from its root up. */
interface State {
  readonly category: string;
  readonly decider: number;
  readonly isWeak: boolean;
  readonly covers: readonly string[];
}

const NOTHING: State = { category: 'other', decider: -1, isWeak: true, covers: [] };

/**
 * @param rules the user's own rules; they come before the built-in table, first match wins
 */
export function createCategoriser(rules: readonly CategoryRule[] = []): Categoriser {
  const decide = (fn: FunctionId): Decision => {
    const index = rules.findIndex((rule) => ruleMatches(rule, fn));
    const rule = rules[index];
    if (rule !== undefined) return decision(rule.category, { kind: 'user', index, rule });
    if (fn.origin === 'app' || fn.origin === 'package') {
      if (TEMPLATE_FILE.test(fn.path)) return decision('templates', { kind: 'template' });
    }
    if (fn.origin === 'app') return decision('application', { kind: 'application' });
    const row = builtIn.find(fn);
    if (row !== undefined) return decision(row.category, { kind: 'built-in', rule: row });
    return fn.origin === 'package' && !fn.path.startsWith('<')
      ? decision('other', { kind: 'unknown-package' })
      : decision(CALLER, { kind: 'nothing-known' });
  };
  const states = (tables: ProfileTables): State[] => {
    const known = tables.functions.map((fn, index) => ({ index, ...decide(fn) }));
    const result: State[] = [];
    // A parent precedes its children, so each node needs only its own frame and its parent's answer.
    for (const node of tables.stacks) {
      const below = result[node.parent] ?? NOTHING;
      const frame = tables.frames[node.frame];
      const own = frame === undefined ? undefined : known[frame.function];
      result.push(own === undefined ? below : next(below, own, own.index));
    }
    return result;
  };
  return {
    decide,
    ofFunction: (fn) => decide(fn).category,
    ofStacks: (tables) => states(tables).map(({ category }) => category),
    decidersOfStacks: (tables) => states(tables).map(({ decider }) => decider),
  };
}

/** The state of a stack with one more frame on it. */
function next(below: State, { category, isWeak, reason }: Decision, decider: number): State {
  if (category === undefined) return below;
  if (isWeak && !below.isWeak) return below;
  if (below.covers.includes(category)) return below;
  const covers = reason.kind === 'built-in' ? (reason.rule.covers ?? []) : [];
  return { category, decider, isWeak, covers };
}

function decision(category: string, reason: Reason): Decision {
  return {
    category: category === CALLER ? undefined : category,
    isWeak: reason.kind === 'built-in' && reason.rule.isWeak === true,
    reason,
  };
}

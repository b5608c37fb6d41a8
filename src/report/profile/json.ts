/** A report of profiles for programs; docs/reports.md describes it. */
import type {
  CallPart,
  Change,
  ComparedFunction,
  FunctionPart,
  ProfileAnalysis,
  ProfileComparison,
  ProfileRecommendation,
} from '../../profile/analysis/types.js';
import type { FunctionId } from '../../profile/model.js';
import { phraseToText } from '../phrase.js';
import { ranked } from './words.js';

/** Of the shape; it grows when a reader of the old one would be wrong. */
export const REPORT_SCHEMA = 1;

export interface JsonOptions {
  /** Functions, and callers and callees of each; all where it is undefined. */
  readonly top?: number | undefined;
  readonly sort?: 'self' | 'total' | undefined;
  /** Names of functions with callers, callees and lines beside the first ones. */
  readonly focus?: readonly FunctionPart[] | undefined;
}

/** Functions whose callers, callees and lines are in it without being asked for. */
const DETAILED = 20;

/** Indented, with a line end. Weights are in the profile's unit. */
export function profileToJson(analysis: ProfileAnalysis, options: JsonOptions): string {
  return written({ schema: REPORT_SCHEMA, kind: 'profile', ...side(analysis, options) });
}

/** Indented, with a line end. */
export function comparisonToJson(
  comparison: ProfileComparison,
  { top, sort = 'self' }: JsonOptions,
): string {
  const { base, head, comparedIn, notes } = comparison;
  const byEffect = (a: ComparedFunction, b: ComparedFunction) =>
    Math.abs(b[sort].effect) - Math.abs(a[sort].effect);
  return written({
    ...{ schema: REPORT_SCHEMA, kind: 'comparison', comparedIn, notes },
    base: totals(base),
    head: totals(head),
    categories: comparison.categories.map(({ weight, ...rest }) => ({
      ...rest,
      ...change(weight),
    })),
    functions: comparison.functions
      .toSorted(byEffect)
      .slice(0, top)
      .map(({ id, category, presence, self, total }) => ({
        ...{ ...idOf(id), category, presence, self: change(self), total: change(total) },
      })),
    endpoints: comparison.endpoints.map(({ id, weight, ...rest }) => {
      return { ...idOf(id), ...rest, ...change(weight) };
    }),
    threads: comparison.threads.map(({ weight, ...rest }) => ({ ...rest, ...change(weight) })),
    recommendations: head.recommendations.map(recommendation),
  });
}

function totals(analysis: ProfileAnalysis) {
  const { profile, uniqueFunctions, stackCount } = analysis;
  return {
    name: profile.name,
    unit: profile.unit,
    totalWeight: exact(profile.totalWeight),
    samples: profile.sampleCount ?? null,
    durationSeconds: profile.durationSeconds ?? null,
    isApproximate: profile.isApproximate,
    uniqueFunctions,
    stacks: stackCount,
    notes: profile.notes,
  };
}

function side(analysis: ProfileAnalysis, { top, sort = 'self', focus = [] }: JsonOptions) {
  const { profile } = analysis;
  const functions = ranked(analysis.functions, sort).slice(0, top);
  const detailed = new Set([...functions.slice(0, DETAILED), ...focus]);
  const call = ({ id, weight }: CallPart) => ({ ...idOf(id), weight: exact(weight) });
  const parts = (list: ProfileAnalysis['categories']) =>
    list.map(({ category, label, weight }) => {
      return { category, label, weight: exact(weight), share: share(weight, profile.totalWeight) };
    });
  return {
    ...totals(analysis),
    categories: parts(analysis.categories),
    functions: [...new Set([...functions, ...focus])].map((part) => ({
      ...idOf(part.id),
      category: part.category,
      self: exact(part.self),
      total: exact(part.total),
      selfShare: share(part.self, profile.totalWeight),
      totalShare: share(part.total, profile.totalWeight),
      ...(detailed.has(part)
        ? {
            callers: analysis.callersOf(part.index).slice(0, top).map(call),
            callees: analysis.calleesOf(part.index).slice(0, top).map(call),
            lines: analysis.linesOf(part.index).map(({ line, self, total }) => {
              return { line, self: exact(self), total: exact(total) };
            }),
          }
        : {}),
    })),
    endpoints: analysis.endpoints.map(({ id, place, isCertain, weight, categories }) => ({
      ...{ ...idOf(id), place, isCertain, weight: exact(weight) },
      share: share(weight, profile.totalWeight),
      categories: parts(categories),
    })),
    outsideEndpoints: exact(analysis.outsideEndpoints),
    threads: analysis.threads.map(({ label, kind, weight, categories }) => ({
      ...{ label, kind, weight: exact(weight), share: share(weight, profile.totalWeight) },
      categories: parts(categories),
    })),
    recommendations: analysis.recommendations.map(recommendation),
  };
}

function recommendation({
  kind,
  finding,
  advice,
  weight,
  share: part,
  evidence,
}: ProfileRecommendation) {
  return {
    ...{ kind, finding: phraseToText(finding), advice: phraseToText(advice) },
    ...{ weight: exact(weight), share: exact(part) },
    evidence: evidence.map(({ id, line, says, weight: own, share: ownShare }) => ({
      ...{ ...idOf(id), line, says: phraseToText(says) },
      ...{ weight: exact(own), share: exact(ownShare) },
    })),
  };
}

function change({ base, head, baseShare, headShare, effect, ...intervals }: Change) {
  return {
    ...{ base: exact(base), head: exact(head) },
    ...{ baseShare: exact(baseShare), headShare: exact(headShare), effect: exact(effect) },
    shareInterval: intervals.shareInterval?.map(exact) ?? null,
    effectInterval: intervals.effectInterval?.map(exact) ?? null,
  };
}

function idOf({ name, path, origin }: FunctionId) {
  return { name, path, origin };
}

function share(weight: number, total: number): number {
  return exact(weight / total);
}

/** Sums of fractions end with noise in the last digits. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

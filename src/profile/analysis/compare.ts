/** Puts two profiles side by side. Nothing is decided: samples of one recording are not rounds. */
import type { CostProfile } from '../cost.js';
import { functionKey } from '../model.js';
import { differenceInterval } from './interval.js';
import type {
  Change,
  ComparedThread,
  EndpointPart,
  Presence,
  ProfileAnalysis,
  ProfileComparison,
  ThreadPart,
} from './types.js';

export function compareProfiles(base: ProfileAnalysis, head: ProfileAnalysis): ProfileComparison {
  const isCost = base.profile.unit === 'ms per request' && head.profile.unit === 'ms per request';
  const change = changeBetween(base.profile, head.profile, isCost);
  const functions = joined(base.functions, head.functions, ({ id }) => functionKey(id)).map(
    ({ either: { id, category }, before, after }) => ({
      ...{ id, category },
      presence: presenceOf(before, after),
      self: change(before?.self, after?.self),
      total: change(before?.total, after?.total),
    }),
  );
  const categories = joined(base.categories, head.categories, ({ category }) => category).map(
    ({ either: { category, label }, before, after }) => ({
      ...{ category, label },
      presence: presenceOf(before, after),
      weight: change(before?.weight, after?.weight),
    }),
  );
  const endpoints = joined(base.endpoints, head.endpoints, endpointKey).map(
    ({ either: { id, place }, before, after }) => ({
      ...{ id, place },
      presence: presenceOf(before, after),
      weight: change(before?.weight, after?.weight),
    }),
  );
  const threads = joined(kinds(base.threads), kinds(head.threads), ({ kind }) => kind).map(
    ({ either: { kind }, before, after }): ComparedThread => ({
      kind,
      presence: presenceOf(before, after),
      weight: change(before?.weight, after?.weight),
    }),
  );
  const byWeight = (a: { weight: Change }, b: { weight: Change }) => byEffect(a.weight, b.weight);
  return {
    ...{ base, head, comparedIn: isCost ? 'ms per request' : 'share' },
    notes: notes(base.profile, head.profile, isCost),
    functions: functions.sort((a, b) => byEffect(a.self, b.self) || byEffect(a.total, b.total)),
    categories: categories.sort(byWeight),
    endpoints: endpoints.sort(byWeight),
    // One side that does not tell threads apart, or only processes, says nothing about the other's.
    threads: threads.some(({ presence }) => presence === 'both') ? threads.sort(byWeight) : [],
  };
}

function byEffect(a: Change, b: Change): number {
  return Math.abs(b.effect) - Math.abs(a.effect) || b.head + b.base - a.head - a.base;
}

function endpointKey({ id, place }: EndpointPart): string {
  return `${place}:${functionKey(id)}`;
}

function changeBetween(base: CostProfile, head: CostProfile, isCost: boolean) {
  const { sampleCount: ofBase = 0 } = base;
  const { sampleCount: ofHead = 0 } = head;
  return (before = 0, after = 0): Change => {
    const baseShare = Math.min(1, before / base.totalWeight);
    const headShare = Math.min(1, after / head.totalWeight);
    const interval = (baseTotal: number, headTotal: number) =>
      ofBase > 0 && ofHead > 0
        ? differenceInterval(
            { share: baseShare, samples: ofBase, total: baseTotal },
            { share: headShare, samples: ofHead, total: headTotal },
          )
        : undefined;
    const shareInterval = interval(1, 1);
    return {
      ...{ base: before, head: after, baseShare, headShare },
      effect: isCost ? after - before : headShare - baseShare,
      shareInterval,
      effectInterval: isCost ? interval(base.totalWeight, head.totalWeight) : shareInterval,
    };
  };
}

interface Joined<T> {
  readonly either: T;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

function joined<T>(base: readonly T[], head: readonly T[], keyOf: (row: T) => string): Joined<T>[] {
  const ofBase = new Map(base.map((row) => [keyOf(row), row]));
  const ofHead = new Map(head.map((row) => [keyOf(row), row]));
  return [...new Map([...ofBase, ...ofHead])].map(([key, either]) => {
    return { either, before: ofBase.get(key), after: ofHead.get(key) };
  });
}

function presenceOf(before: unknown, after: unknown): Presence {
  if (before === undefined) return 'new';
  return after === undefined ? 'removed' : 'both';
}

function kinds(threads: readonly ThreadPart[]): { kind: string; weight: number }[] {
  const weights = new Map<string, number>();
  for (const { kind, weight } of threads) weights.set(kind, (weights.get(kind) ?? 0) + weight);
  return [...weights].map(([kind, weight]) => ({ kind, weight }));
}

function notes(base: CostProfile, head: CostProfile, isCost: boolean): string[] {
  const result = [
    isCost
      ? 'Compared is the CPU of a request. Whether a difference is more than noise is for `fastapi-spy compare` to say, which looks at every round.'
      : 'Compared are shares of the total, as a recording has no clock of the CPU: what takes a larger share may take no more time than before. Where something grew, the shares of all others fall.',
  ];
  if (base.unit !== head.unit) {
    result.push(`Base is in ${base.unit}, head in ${head.unit}: only shares can be compared.`);
  }
  if (base.sampleCount !== undefined && head.sampleCount !== undefined) {
    result.push(
      'Intervals hold with 95 % if samples were independent (Newcombe 1998, method 10). Samples of one recording are not: the truth lies in a wider one, and another recording of the same code may lie outside.',
      ...(isCost
        ? ['They take the CPU of a request as exact, and rounds differ in that as well.']
        : []),
    );
  } else {
    result.push(
      'How many samples are behind a share is not known, so nothing says how sure it is.',
    );
  }
  if (base.isApproximate || head.isApproximate) {
    result.push('One side leaves out what is small: what is new or removed may be only that.');
  }
  return result;
}

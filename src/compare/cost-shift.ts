/**
 * Work that only moved: a function takes more time because another one does less. Its caller, its
 * file or its category then takes no more than before. Most of what sampled functions alarm about
 * is of this kind (V. Podolskiy et al. call it a cost shift; in FBDetect, SOSP 2024, 15 of 21 false
 * reports were). It may excuse a function, never a category and never the total.
 */
import type { FunctionId } from '../profile/model.js';
import type { Candidate, Candidates, FunctionCandidates } from './candidates.js';
import type { CpuProfile, FunctionCpu, PerRound } from './profile-of.js';
import type { Answer, Decision } from './question.js';

/** The metrics of functions that regressed although what they belong to does not take more. */
export function movedMetrics(
  candidates: Candidates,
  profiles: readonly [CpuProfile, CpuProfile],
  decision: Decision,
  answerOf: (candidate: Candidate) => Answer,
): ReadonlySet<Candidate> {
  const isMoved = (metric: Candidate, domains: readonly Candidate[]) =>
    answerOf(metric).verdict === 'regressed' &&
    domains.some((domain) => {
      const [least, most] = decision.bounds(domain);
      return least <= 0 && most < answerOf(metric).effect / 2;
    });
  return new Set(
    candidates.functions.flatMap((fn) => {
      const around = surroundings(fn, profiles);
      const category = candidates.categories.find((each) => each.category === fn.category)?.metric;
      return [
        ...(isMoved(fn.total, around) ? [fn.total] : []),
        // What a function does itself is in its category; what it calls is in others.
        ...(isMoved(fn.self, category === undefined ? around : [...around, category])
          ? [fn.self]
          : []),
      ];
    }),
  );
}

/**
 * What a function belongs to: its main caller and its file, both with all that they call. What the
 * framework calls (an endpoint, a dependency) belongs to neither: others are called from the same
 * place and may lie in the same file, and what one of them saves excuses no other.
 */
function surroundings(
  fn: FunctionCandidates,
  [a, b]: readonly [CpuProfile, CpuProfile],
): Candidate[] {
  const domain = (base: PerRound | undefined, head: PerRound | undefined): Candidate => ({
    ...fn.total,
    base: base ?? a.cpu.map(() => 0),
    head: head ?? b.cpu.map(() => 0),
    threshold: null,
  });
  const caller = mainCaller(b.functions.get(fn.key) ?? a.functions.get(fn.key));
  const { origin, path } = fn.id;
  const callerOrigin = caller === undefined ? undefined : originOf(caller, [a, b]);
  if (origin === 'app' && callerOrigin !== undefined && callerOrigin !== 'app') return [];
  return [
    ...(caller === undefined
      ? []
      : [domain(a.functions.get(caller)?.total, b.functions.get(caller)?.total)]),
    ...(origin === 'app' ? [domain(a.files.get(path), b.files.get(path))] : []),
  ];
}

function originOf(key: string, profiles: readonly CpuProfile[]): FunctionId['origin'] | undefined {
  return profiles.map(({ functions }) => functions.get(key)?.id.origin).find(Boolean);
}

/** Part of a function's time that its main caller must be behind. */
const MAIN_PART = 0.8;

function mainCaller(fn: FunctionCpu | undefined): string | undefined {
  if (fn === undefined) return undefined;
  const all = [...fn.callers.values()].reduce((sum, ms) => sum + ms, 0);
  return [...fn.callers].find(([, ms]) => ms >= MAIN_PART * all)?.[0];
}

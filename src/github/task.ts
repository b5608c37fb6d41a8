/** What this run is to do, from the mode and the event. Pure. */
import { InputError } from '../errors.js';
import type { PullRequest, RunContext } from './context.js';

export type Mode = 'auto' | 'record' | 'compare' | 'duet' | 'merge';

/** Measure and keep it as the baseline of a branch. */
export interface RecordTask {
  readonly kind: 'record';
}

/** Measure and compare with the baseline of a branch. */
export interface CompareTask {
  readonly kind: 'compare';
  /** Branch whose baselines count. */
  readonly baseBranch: string;
  /**
   * Branch whose runs record baselines, where that is another one: the change is on top of a
   * change, and what its base builds on may have been measured when the base was not.
   */
  readonly mainBranch?: string;
  /** Commit that the change starts from, as far as the event tells. */
  readonly baseSha?: string;
  /** Whether `baseSha` is a newer one, into which the change was merged to be tested. */
  readonly isMergedBase?: boolean;
  /** The commit of which a baseline should be an ancestor: `baseSha`, else the measured one. */
  readonly referenceSha: string;
  /** Where the comment goes. */
  readonly pullRequest?: PullRequest;
}

/** Measure the checkout and a checkout of the base together, in this job. */
export interface DuetTask {
  readonly kind: 'duet';
  /** The proposed change, where the event is about one. */
  readonly change?: {
    /** The branch that it goes to, and its commit when the event happened. */
    readonly branch: string;
    readonly baseSha: string;
    readonly headSha?: string;
  };
  readonly pullRequest?: PullRequest;
}

export type Task = RecordTask | CompareTask | DuetTask;

/** The pull request that a task is about; undefined where it is about none. */
export function pullRequestOf(task: Task): PullRequest | undefined {
  return task.kind === 'record' ? undefined : task.pullRequest;
}

/** Events whose runs measure what is in the repository itself, and not a proposal to it. */
export const BASELINE_EVENTS: ReadonlySet<string> = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
]);

/**
 * @param baselineBranch the branch whose runs record baselines
 * @throws InputError for an event whose checkout is not what the token is trusted with
 */
export function chooseTask(mode: Mode, context: RunContext, baselineBranch: string): Task {
  if (context.event === 'pull_request_target') {
    throw new InputError('choosing what to measure: the event is pull_request_target', {
      advice:
        'It runs the code of a pull request with a token that may write. Use pull_request: the job fails on a regression there too, and the summary holds everything when commenting is not allowed.',
    });
  }
  const isBaseline = BASELINE_EVENTS.has(context.event) && context.branch === baselineBranch;
  // A duet of the branch with itself would say nothing; its counts are worth keeping.
  const keepsBaseline = isBaseline && mode !== 'compare';
  if (mode === 'record' || keepsBaseline) return { kind: 'record' };
  const { pullRequest, mergeGroup } = context;
  if (mode === 'duet') {
    const origin = pullRequest ?? mergeGroup;
    const headSha = pullRequest === undefined ? {} : { headSha: pullRequest.headSha };
    return {
      kind: 'duet',
      ...(origin === undefined
        ? {}
        : { change: { branch: origin.baseRef, baseSha: origin.baseSha, ...headSha } }),
      ...(pullRequest === undefined ? {} : { pullRequest }),
    };
  }
  if (pullRequest !== undefined) {
    const { baseRef, baseSha } = pullRequest;
    return { ...compareFrom(baseRef, baseSha, baselineBranch), pullRequest };
  }
  if (mergeGroup !== undefined) {
    const { baseRef, baseSha } = mergeGroup;
    return compareFrom(baseRef, baseSha, baselineBranch);
  }
  return { kind: 'compare', baseBranch: baselineBranch, referenceSha: context.sha };
}

function compareFrom(baseBranch: string, baseSha: string, mainBranch: string): CompareTask {
  return {
    ...{ kind: 'compare', baseBranch, baseSha, referenceSha: baseSha },
    ...(mainBranch === baseBranch ? {} : { mainBranch }),
  };
}

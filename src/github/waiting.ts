/**
 * Waits for a run that is measuring a commit just now: a pull request that is opened right after a
 * push would otherwise be compared with an older commit.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../errors.js';
import { listRunArtifacts, type StoredArtifact } from './artifacts.js';
import type { Repository } from './context.js';
import { isDenied } from './failure.js';
import type { Octokit } from './octokit.js';
import { findRun, isGoingOn, listRunsOfCommit, type WorkflowRun } from './runs.js';
import { withTimeLimit } from './time-limit.js';

export interface WaitRequest {
  /** The commit, and what it is called in sentences. */
  readonly sha: string;
  readonly commitName: string;
  readonly artifactName: string;
  /** This run: its workflow is the one that measures. */
  readonly runId: number;
  /** Whether the run is one that may record baselines, and may be expected to. */
  readonly isWanted: (run: WorkflowRun) => boolean;
  readonly waitSeconds: number;
  readonly pace?: WaitPace;
  /** Gets a line when waiting begins, and then each half minute. */
  readonly progress?: (line: string) => void;
  /** Gets what came of it where nothing good did, without capital and full stop. */
  readonly remark: (text: string) => void;
  readonly signal?: AbortSignal;
}

export interface WaitPace {
  readonly pollMs: number;
  readonly tellMs: number;
}

/** One look may take so long. */
const LOOK_MS = 30_000;
const PACE: WaitPace = { pollMs: 10_000, tellMs: 30_000 };

export interface Awaited {
  readonly artifact: StoredArtifact;
  /** The run that stored it. */
  readonly runId: number;
  /** Since waiting began. */
  readonly waitedMs: number;
}

/**
 * The artifacts of that name which runs for the commit have stored, each as soon as it is there,
 * until the last of the runs has ended or the time is up. No right to see the runs: none, and a
 * remark.
 * @throws the signal's reason, or an AbortError
 */
export async function* awaitArtifacts(
  octokit: Octokit,
  repository: Repository,
  request: WaitRequest,
): AsyncGenerator<Awaited> {
  const { waitSeconds, remark, signal, commitName } = request;
  const { pollMs } = request.pace ?? PACE;
  let runs = await findRuns(octokit, repository, request);
  const begin = performance.now();
  const tell = teller(request, runs);
  const seen = new Set<number>();
  for (let isFirst = true; ; isFirst = false) {
    const left: WorkflowRun[] = [];
    for (const before of runs) {
      const { run, artifacts, denied } = await look(octokit, repository, before, request, isFirst);
      if (denied !== undefined) {
        remark(`waiting for run ${before.id} ended early: ${denied}`);
        return;
      }
      for (const artifact of artifacts.filter(({ id }) => !seen.has(id))) {
        seen.add(artifact.id);
        yield { artifact, runId: before.id, waitedMs: performance.now() - begin };
      }
      if (run !== undefined && isGoingOn(run)) left.push(run);
      // What had ended well before, and stored nothing of that name, is no news.
      else if (artifacts.length === 0 && (!isFirst || run?.conclusion !== 'success')) {
        remark(`the run ${before.id} for ${commitName} ${describeEnd(run)}`);
      }
    }
    runs = left;
    if (runs.length === 0) return;
    const waitedMs = performance.now() - begin;
    const leftMs = waitSeconds * 1000 - waitedMs;
    if (leftMs <= 0) {
      for (const { id } of runs) {
        remark(`the run ${id} for ${commitName} is still going on after ${waitSeconds} s`);
      }
      return;
    }
    tell(waitedMs);
    await sleep(Math.min(pollMs, leftMs), undefined, signal === undefined ? {} : { signal });
  }
}

/** Tells the progress: at the beginning, and whenever enough time has gone by since. */
function teller(
  { progress, waitSeconds, commitName, sha, pace }: WaitRequest,
  runs: readonly WorkflowRun[],
): (waitedMs: number) => void {
  const { tellMs } = pace ?? PACE;
  const names = runs.filter(isGoingOn).map(({ id, status }) => `${id} (${status})`);
  const which = `run ${names.join(', ')}`;
  let told = -1;
  return (waitedMs) => {
    const turn = Math.floor(waitedMs / tellMs);
    if (turn <= told) return;
    progress?.(
      told < 0
        ? `Waiting for ${which}, which may be measuring ${commitName} ${sha.slice(0, 9)}: ${waitSeconds} s at most.`
        : `Still waiting for ${which} after ${Math.round(waitedMs / 1000)} s.`,
    );
    told = turn;
  };
}

function describeEnd(run: WorkflowRun | undefined): string {
  switch (run?.conclusion) {
    case undefined:
      return 'is gone';
    case 'success':
      return 'has ended without a measurement';
    case 'failure':
      return 'failed and stored no measurement';
    case 'cancelled':
      return 'was cancelled and stored no measurement';
    default:
      return `ended (${run?.conclusion || 'nobody says how'}) and stored no measurement`;
  }
}

/** The runs of this run's workflow for the commit, without this one. */
async function findRuns(
  octokit: Octokit,
  repository: Repository,
  { runId, sha, isWanted, remark, signal, commitName }: WaitRequest,
): Promise<readonly WorkflowRun[]> {
  try {
    const own = await findRun(octokit, repository, runId, signal);
    if (own?.workflowId === undefined) throw new InputError(`GitHub does not show run ${runId}`);
    const runs = await listRunsOfCommit(octokit, repository, own.workflowId, sha, signal);
    return runs.filter((run) => run.id !== runId && isWanted(run));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    remark(`whether a run is still measuring ${commitName} is not known: ${error.message}`);
    return [];
  }
}

interface Look {
  /** Undefined when it is gone. */
  readonly run: WorkflowRun | undefined;
  readonly artifacts: readonly StoredArtifact[];
  /** Why there is no use in looking again. */
  readonly denied?: string;
}

/** How the run is now, and what it has stored. */
async function look(
  octokit: Octokit,
  repository: Repository,
  before: WorkflowRun,
  { artifactName, signal }: WaitRequest,
  isFresh: boolean,
): Promise<Look> {
  try {
    return await withTimeLimit(LOOK_MS, signal, async (limit) => {
      // The run first: once it has ended, what it has stored is then certainly seen.
      const run = isFresh ? before : await findRun(octokit, repository, before.id, limit);
      if (run === undefined) return { run, artifacts: [] };
      const listed = await listRunArtifacts(octokit, repository, before.id, artifactName, limit);
      const artifacts = listed.filter(({ name, expired }) => name === artifactName && !expired);
      return { run, artifacts };
    });
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof InputError)) throw error;
    if (isDenied(error)) return { run: before, artifacts: [], denied: error.message };
    // A bad moment of GitHub's: the next look may be better, and the time is limited.
    return { run: before, artifacts: [] };
  }
}

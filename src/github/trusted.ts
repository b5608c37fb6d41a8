/**
 * Which stored artifacts may serve as baselines, and what is in them. Whoever opens a pull request
 * from a fork can upload an artifact of any name, and call the fork's branch main: only what a
 * push, schedule or dispatch on a branch of this repository has measured counts. Such a push can
 * only be made by somebody who may write to the repository.
 */
import { readBaselineZip, refuseOrigin } from '../baseline/artifact.js';
import type { Measurement } from '../baseline/schema.js';
import { InputError } from '../errors.js';
import { DOWNLOAD_LIMITS, downloadArtifact, type StoredArtifact } from './artifacts.js';
import type { Repository } from './context.js';
import { isDenied, isTimeout } from './failure.js';
import type { Octokit } from './octokit.js';
import { findRun } from './runs.js';
import { BASELINE_EVENTS } from './task.js';
import { withTimeLimit } from './time-limit.js';

/** What came of looking closely at an artifact. */
export type Examined =
  | { readonly measurement: Measurement }
  | {
      readonly refused: string;
      /** What was thrown, where something was. */
      readonly cause?: unknown;
    };

export interface TrustRequest {
  /** Branches whose measurements count, the most wanted one first. */
  readonly branches: readonly [string, ...string[]];
  /** This run's own artifacts are no baseline for it. */
  readonly runId: number;
  readonly signal?: AbortSignal;
}

export class TrustedArtifacts {
  /** Those that the list itself does not rule out, newest first. */
  readonly candidates: readonly StoredArtifact[];
  /** Those that would be candidates, had they not expired; newest first. */
  readonly expired: readonly StoredArtifact[];
  /** Why others were passed over, as sentences without capital and full stop. */
  readonly passedOver: readonly string[];
  readonly #octokit: Octokit;
  readonly #repository: Repository;
  readonly #request: TrustRequest;

  /** @param artifacts newest first */
  constructor(
    octokit: Octokit,
    repository: Repository,
    request: TrustRequest,
    artifacts: readonly StoredArtifact[],
  ) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#request = request;
    const others = artifacts.filter(({ run }) => run?.id !== request.runId);
    const refusals = new Map(others.map((each) => [each, this.refuse(each)]));
    const accepted = others.filter((each) => refusals.get(each) === undefined);
    this.candidates = accepted.filter(({ expired }) => !expired);
    this.expired = accepted.filter(({ expired }) => expired);
    this.passedOver = others.flatMap((each) => {
      const refused = refusals.get(each);
      if (refused === undefined || each.expired) return [];
      return [`artifact ${each.id} was refused: ${refused}`];
    });
  }

  /** The candidates that were measured on the branch, newest first. */
  of(branch: string): readonly StoredArtifact[] {
    return this.candidates.filter(({ run }) => run?.headBranch === branch);
  }

  /**
   * The measurement of an artifact whose run is one that may record baselines.
   * @throws InputError when the token may not see the run; the reason of an aborted signal
   */
  async examine(
    artifact: StoredArtifact,
    timeoutMs: number = DOWNLOAD_LIMITS.timeoutMs,
  ): Promise<Examined> {
    const { signal: outer } = this.#request;
    try {
      return await withTimeLimit(timeoutMs, outer, async (signal) => {
        const refused = await this.#refuseRun(artifact, signal);
        if (refused !== undefined) return { refused };
        return await this.#read(artifact, signal);
      });
    } catch (cause) {
      outer?.throwIfAborted();
      if (isTimeout(cause)) return { refused: `not finished after ${timeoutMs / 1000} s`, cause };
      // What GitHub cannot tell now is no reason to compare with nothing; a missing right is told.
      if (!(cause instanceof InputError) || isDenied(cause)) throw cause;
      return { refused: cause.message, cause };
    }
  }

  /** The list tells the branch of the run, but only the run tells what started it. */
  async #refuseRun(artifact: StoredArtifact, signal: AbortSignal): Promise<string | undefined> {
    const run =
      artifact.run && (await findRun(this.#octokit, this.#repository, artifact.run.id, signal));
    if (run === undefined) return 'its run is gone';
    return (
      this.refuse(artifact, run.event) ??
      (run.headRepositoryId === this.#repository.id ? undefined : 'its run was for a fork') ??
      (run.headBranch === artifact.run?.headBranch ? undefined : 'its run is of another branch')
    );
  }

  async #read(artifact: StoredArtifact, signal: AbortSignal): Promise<Examined> {
    try {
      const limits = { ...DOWNLOAD_LIMITS, signal };
      const zip = await downloadArtifact(this.#octokit, this.#repository, artifact, limits);
      return { measurement: readBaselineZip(zip, `artifact ${artifact.id} (${artifact.name})`) };
    } catch (cause) {
      if (cause instanceof InputError) return { refused: cause.message, cause };
      throw cause;
    }
  }

  /** Why the artifact must not serve, expiry aside; undefined when it may, as far as the list tells. */
  refuse({ run }: StoredArtifact, event = 'push'): string | undefined {
    const { branches } = this.#request;
    const branch = branches.find((each) => each === run?.headBranch) ?? branches[0];
    return refuseOrigin(
      {
        expired: false,
        repositoryId: run?.repositoryId,
        headRepositoryId: run?.headRepositoryId,
        headBranch: run?.headBranch,
        event,
      },
      { repositoryId: this.#repository.id, branch, events: BASELINE_EVENTS },
    );
  }
}

// What a repository on GitHub keeps from run to run.
import { createHash } from 'node:crypto';

export const REPOSITORY = { id: 4711, owner: 'example', name: 'shop', defaultBranch: 'main' };
export const FORK = { id: 815, owner: 'somebody', name: 'shop', defaultBranch: 'main' };

/** The login of what is written with a workflow's own token. */
export const BOT = 'github-actions[bot]';

export function createState() {
  let lastId = 1000;
  const state = {
    runs: new Map(),
    artifacts: [],
    comments: [],
    /** Uploads that are not artifacts yet, by their place in the storage. */
    blobs: new Map(),
    /** Whether the token may write comments, as that of a fork's pull request may not. */
    mayComment: true,

    takeId() {
      lastId += 1;
      return lastId;
    },

    /** @returns id of the new run */
    addRun({ event, headBranch, headSha, headRepository = REPOSITORY }) {
      const id = state.takeId();
      state.runs.set(id, { id, event, headBranch, headSha, headRepository });
      return id;
    },

    addArtifact({ runId, name, zip }) {
      const artifact = {
        id: state.takeId(),
        runId,
        name,
        zip,
        digest: `sha256:${createHash('sha256').update(zip).digest('hex')}`,
        createdAt: new Date().toISOString(),
      };
      state.artifacts.push(artifact);
      return artifact;
    },
  };
  return state;
}

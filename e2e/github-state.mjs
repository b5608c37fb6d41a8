// What a repository on GitHub keeps from run to run.
import { createHash } from 'node:crypto';

export const REPOSITORY = { id: 4711, owner: 'example', name: 'shop', defaultBranch: 'main' };
export const FORK = { id: 815, owner: 'somebody', name: 'shop', defaultBranch: 'main' };

/** The login of what is written with a workflow's own token. */
export const BOT = 'github-actions[bot]';

export const MEASURING_WORKFLOW = '.github/workflows/performance.yml';

/** Somebody of the team, who starts whatever nobody else is said to have started. */
export const MEMBER = 'ada';

export function createState() {
  let lastId = 1000;
  let lastPullRequest = 0;
  const workflowIds = new Map();
  const state = {
    runs: new Map(),
    /** By number; see world.mjs for what is in one. */
    pulls: new Map(),
    artifacts: [],
    comments: [],
    /** What people may do, by login: one of GitHub's roles. */
    roles: new Map([[MEMBER, 'write']]),
    /** Every text that was ever written as a comment with a run's token. */
    written: [],
    /** Uploads that are not artifacts yet, by their place in the storage. */
    blobs: new Map(),

    takeId() {
      lastId += 1;
      return lastId;
    },

    takePullRequestNumber() {
      lastPullRequest += 1;
      return lastPullRequest;
    },

    /** Anybody may read a public repository; an app is no collaborator, whatever it may do. */
    roleOf: (login) => state.roles.get(login) ?? (login.endsWith('[bot]') ? 'none' : 'read'),

    /** @param workflow path of its file */
    workflowId(workflow) {
      if (!workflowIds.has(workflow)) workflowIds.set(workflow, 70_000 + workflowIds.size);
      return workflowIds.get(workflow);
    },

    /**
     * @param run.mayWrite whether its token may write, as that of a fork's pull request may not
     * @param run.conclusion null while the status is not `completed`
     * @returns id of the new run
     */
    addRun({ event, headBranch, headSha, ...rest }) {
      const id = state.takeId();
      state.runs.set(id, {
        headRepository: REPOSITORY,
        workflow: MEASURING_WORKFLOW,
        name: 'performance',
        actor: MEMBER,
        mayWrite: true,
        attempt: 1,
        status: 'completed',
        conclusion: rest.status === undefined || rest.status === 'completed' ? 'success' : null,
        createdAt: new Date().toISOString(),
        ...rest,
        id,
        event,
        headBranch,
        headSha,
      });
      return id;
    },

    addArtifact({ runId, name, zip }) {
      const artifact = {
        id: state.takeId(),
        runId,
        name,
        zip,
        expired: false,
        digest: `sha256:${createHash('sha256').update(zip).digest('hex')}`,
        createdAt: new Date().toISOString(),
      };
      state.artifacts.push(artifact);
      return artifact;
    },

    addComment({ issue, login, body }) {
      const now = new Date().toISOString();
      const comment = { id: state.takeId(), issue, login, body, createdAt: now, updatedAt: now };
      state.comments.push(comment);
      return comment;
    },
  };
  return state;
}

const TOKEN = 'token-of-run-';

/** The token that the jobs of a run get for GitHub's REST interface. */
export function tokenOf(runId) {
  return `${TOKEN}${runId}`;
}

/** @returns id of the run whose token a request brings, undefined for any other token */
export function runIdOfToken(authorization = '') {
  const [, id] = /^(?:token|bearer) token-of-run-(\d+)$/i.exec(authorization) ?? [];
  return id === undefined ? undefined : Number(id);
}

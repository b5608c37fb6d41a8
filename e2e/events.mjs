// What GitHub writes into the event files of runs.
import { FORK, REPOSITORY } from './github-state.mjs';

const user = (login) => ({
  login,
  id: login.length + 100,
  type: login.endsWith('[bot]') ? 'Bot' : 'User',
});

export function repositoryPayload({ id, owner, name, defaultBranch }) {
  return {
    id,
    name,
    full_name: `${owner}/${name}`,
    owner: user(owner),
    private: false,
    fork: id === FORK.id,
    html_url: `https://github.com/${owner}/${name}`,
    default_branch: defaultBranch,
  };
}

/** What every event carries. */
export function commonPayload(actor) {
  return { repository: repositoryPayload(REPOSITORY), sender: user(actor) };
}

export function pushPayload(branch, sha) {
  return { ref: `refs/heads/${branch}`, after: sha, deleted: false };
}

/** @param pull as in the state */
export function pullRequestPayload(pull, headSha, mergeSha) {
  const side = (repository, ref, sha) => ({
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    user: user(repository.owner),
    repo: repositoryPayload(repository),
  });
  return {
    action: 'synchronize',
    number: pull.number,
    pull_request: {
      number: pull.number,
      state: pull.state,
      draft: false,
      title: pull.title,
      body: pull.body,
      labels: pull.labels.map((name, index) => ({ id: 900 + index, name, color: 'ededed' })),
      user: user(pull.login),
      author_association: pull.authorAssociation,
      html_url: `https://github.com/${REPOSITORY.owner}/${REPOSITORY.name}/pull/${pull.number}`,
      merge_commit_sha: mergeSha,
      head: side(pull.headRepository, pull.branch, headSha),
      base: side(REPOSITORY, pull.baseRef, pull.baseSha),
    },
  };
}

export function mergeGroupPayload({ headRef, headSha, baseRef, baseSha }) {
  return {
    action: 'checks_requested',
    merge_group: {
      head_ref: headRef,
      head_sha: headSha,
      base_ref: `refs/heads/${baseRef}`,
      base_sha: baseSha,
    },
  };
}

export function schedulePayload(workflow) {
  return { schedule: '0 3 * * *', workflow };
}

export function dispatchPayload(branch, inputs) {
  return { ref: `refs/heads/${branch}`, inputs };
}

/** @param run the run that ended, as in the state */
export function workflowRunPayload(run, workflowId) {
  const { id, name, event, attempt, status, conclusion, headSha, headBranch } = run;
  return {
    action: 'completed',
    workflow: { id: workflowId, name, path: run.workflow },
    workflow_run: {
      id,
      name,
      event,
      status,
      conclusion,
      path: run.workflow,
      workflow_id: workflowId,
      run_number: id,
      run_attempt: attempt,
      head_sha: headSha,
      head_branch: headBranch,
      head_repository: repositoryPayload(run.headRepository),
      repository: repositoryPayload(REPOSITORY),
      html_url: `https://github.com/${REPOSITORY.owner}/${REPOSITORY.name}/actions/runs/${id}`,
      actor: user(run.actor),
      triggering_actor: user(run.actor),
      // Empty for forks, and sometimes for others.
      pull_requests: [],
    },
  };
}

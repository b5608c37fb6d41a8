// What the cases act on: a team's repository and GitHub, and what people do with them.

import { cancelAction, runWorkflow } from './act.mjs';
import { startGitHub } from './github-stand-in.mjs';
import { REPOSITORY } from './github-state.mjs';
import { createRepository } from './repository.mjs';

/** @param tools act, environment, folder of the action, folder for logs */
export async function createWorld(tools) {
  const repository = createRepository();
  repository.commit('The shop');
  const github = await startGitHub({ history: repository.history });
  let lastPullRequest = 0;

  const repositoryPayload = {
    id: REPOSITORY.id,
    name: REPOSITORY.name,
    full_name: `${REPOSITORY.owner}/${REPOSITORY.name}`,
    owner: { login: REPOSITORY.owner },
    default_branch: REPOSITORY.defaultBranch,
  };

  /** A new run, or another attempt of an earlier one. */
  async function runEvent({ event, headBranch, headSha, payload, again }) {
    const id = again?.runId ?? github.state.addRun({ event, headBranch, headSha });
    const attempt = (again?.attempt ?? 0) + 1;
    const run = { id, attempt, event, payload: { ...payload, repository: repositoryPayload } };
    const result = await runWorkflow({ ...tools, github, repository, run });
    return {
      ...result,
      runId: id,
      attempt,
      artifacts: github.state.artifacts.filter(({ runId }) => runId === id),
    };
  }

  const pullRequestPayload = (pull, headSha) => ({
    action: 'synchronize',
    number: pull.number,
    pull_request: {
      number: pull.number,
      base: { ref: REPOSITORY.defaultBranch, sha: pull.baseSha, repo: repositoryPayload },
      head: { ref: pull.branch, sha: headSha, repo: repositoryPayload },
    },
  });

  const world = {
    github,
    repository,
    results: [],

    /** A push of what the branch holds; `again` is the run of an earlier attempt. */
    async push(branch, { again } = {}) {
      repository.checkout(branch);
      const headSha = repository.sha(branch);
      const payload = { ref: `refs/heads/${branch}`, after: headSha, deleted: false };
      return keep(await runEvent({ event: 'push', headBranch: branch, headSha, payload, again }));
    },

    /** A commit on main that nobody measures. */
    commitOnMain(change) {
      repository.checkout(REPOSITORY.defaultBranch);
      change(repository);
      return repository.commit('Something on main');
    },

    /** A branch off main with one commit, and a pull request for it. */
    openPullRequest(branch, change) {
      repository.checkout('-B', branch, REPOSITORY.defaultBranch);
      change(repository);
      repository.commit(branch);
      lastPullRequest += 1;
      return { number: lastPullRequest, branch, baseSha: repository.sha(REPOSITORY.defaultBranch) };
    },

    /** Another commit on a pull request. */
    pushTo(pull, change) {
      repository.checkout(pull.branch);
      change(repository);
      repository.commit(`More of ${pull.branch}`);
    },

    async runPullRequest(pull) {
      const headSha = repository.sha(pull.branch);
      repository.checkoutMerge(pull.branch, REPOSITORY.defaultBranch);
      const payload = pullRequestPayload(pull, headSha);
      const event = 'pull_request';
      return keep(await runEvent({ event, headBranch: pull.branch, headSha, payload }));
    },

    /** As above, but the run is cancelled, the way GitHub's runner does it, at a line of the log. */
    async cancelPullRequest(pull, atLine) {
      const headSha = repository.sha(pull.branch);
      repository.checkoutMerge(pull.branch, REPOSITORY.defaultBranch);
      const id = github.state.addRun({ event: 'pull_request', headBranch: pull.branch, headSha });
      const payload = { ...pullRequestPayload(pull, headSha), repository: repositoryPayload };
      const run = { id, event: 'pull_request', payload, sha: repository.sha('HEAD') };
      return cancelAction({ ...tools, github, repository, run, atLine });
    },

    /** Copies, so that a case can hold an earlier state against a later one. */
    commentsOn: (pull) =>
      github.state.comments
        .filter(({ issue }) => issue === pull.number)
        .map((each) => ({ ...each })),

    urlOf: (comment, pull) =>
      `https://github.com/${REPOSITORY.owner}/${REPOSITORY.name}/pull/${pull.number}#issuecomment-${comment?.id}`,

    /** A comment by somebody else. */
    comment(pull, login, body) {
      const made = { id: github.state.takeId(), issue: pull.number, login, body };
      github.state.comments.push(made);
      return made;
    },

    async close() {
      await github.close();
      repository.remove();
    },
  };

  function keep(result) {
    world.results.push(result);
    return result;
  }
  return world;
}

// What the cases act on: a team's repository and GitHub, and what people do with them.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runWorkflow } from './act.mjs';
import { COMMENTING_WORKFLOW } from './configuration.mjs';
import {
  commonPayload,
  dispatchPayload,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  schedulePayload,
  workflowRunPayload,
} from './events.mjs';
import { startGitHub } from './github-stand-in.mjs';
import { FORK, MEASURING_WORKFLOW, MEMBER, REPOSITORY } from './github-state.mjs';
import { checkOut, createFork, createRepository } from './repository.mjs';
import { runActionDirectly } from './runner.mjs';

const DEPENDABOT = 'dependabot[bot]';
const MAIN = REPOSITORY.defaultBranch;

/**
 * Whatever runs something takes these options:
 * - `again`: the result of an earlier attempt of the same run
 * - `workflow`: path of another workflow than the measuring one
 * - `actor`, `mayWrite`: who started it, and whether its token may write
 * - `depth`: commits in the checkout, 1 unless told otherwise, 0 for all
 * - `directly`: runs the action alone, without act; a step for runActionDirectly
 * and gives what runWorkflow and runActionDirectly give, with `runId`, `attempt` and the
 * `artifacts` of the run. Runs may be under way at once: each has a checkout of its own.
 * @param tools act, environment, folder of the action, folder for logs, and one for examples where
 *   they are wanted
 * @param configuration what the team has written; see configuration.mjs
 */
export async function createWorld(tools, configuration) {
  const repository = createRepository(configuration);
  repository.commit('The shop');
  const github = await startGitHub({ git: repository.reader });
  const { state } = github;
  let fork;

  async function runEvent(about, options = {}) {
    const { again, workflow = MEASURING_WORKFLOW, depth, directly } = options;
    const { event, ref, sha, headBranch, headSha, headRepository = REPOSITORY } = about;
    const actor = options.actor ?? about.actor ?? MEMBER;
    const mayWrite = options.mayWrite ?? about.mayWrite ?? true;
    const recorded = { event, headBranch, headSha, headRepository, workflow, actor, mayWrite };
    const id = again?.runId ?? state.addRun({ ...recorded, status: 'in_progress' });
    const attempt = (again?.attempt ?? 0) + 1;
    const kept = state.runs.get(id);
    Object.assign(kept, { attempt, status: 'in_progress', conclusion: null });
    const run = { ...kept, ref, sha, payload: { ...about.payload, ...commonPayload(actor) } };
    const place = join(tools.folder, 'checkouts', `${state.takeId()}`);
    const checkout = checkOut(repository, { sha, ref, depth }, place);
    const start = { ...tools, github, checkout, run };
    const result =
      directly === undefined
        ? await runWorkflow(start)
        : await runActionDirectly({ ...start, step: directly });
    rmSync(place, { recursive: true, force: true });
    const conclusion = result.exitCode === 0 ? 'success' : 'failure';
    Object.assign(kept, { status: 'completed', conclusion });
    const artifacts = state.artifacts.filter(({ runId }) => runId === id);
    world.results.push({ ...result, event, runId: id, attempt, artifacts });
    return world.results.at(-1);
  }

  function addPullRequest(pull) {
    const made = {
      number: state.takePullRequestNumber(),
      state: 'open',
      title: pull.branch,
      body: null,
      labels: [],
      login: MEMBER,
      authorAssociation: 'MEMBER',
      headRepository: REPOSITORY,
      baseRef: MAIN,
      ...pull,
    };
    made.headRef ??= `refs/heads/${made.branch}`;
    made.baseSha = repository.sha(made.baseRef);
    state.pulls.set(made.number, made);
    return made;
  }

  const world = {
    github,
    repository,
    results: [],

    /** A push of what the branch holds. */
    push(branch, options) {
      const headSha = repository.sha(branch);
      const payload = pushPayload(branch, headSha);
      return onBranch('push', branch, payload, options);
    },

    /** The schedule's run on the default branch. */
    runSchedule: (options) =>
      onBranch('schedule', MAIN, schedulePayload(options?.workflow ?? MEASURING_WORKFLOW), options),

    dispatch: (branch, { inputs = {}, ...options } = {}) =>
      onBranch('workflow_dispatch', branch, dispatchPayload(branch, inputs), options),

    /** A commit on main that nobody measures. */
    commitOnMain(change) {
      repository.checkout(MAIN);
      change(repository);
      return repository.commit('Something on main');
    },

    /**
     * A branch with one commit, and a pull request for it.
     * @param more title, body, labels, login, authorAssociation; `baseRef` is the branch that it
     *   starts from and goes to, main unless told otherwise
     */
    openPullRequest(branch, change, more = {}) {
      repository.checkout('-B', branch, more.baseRef ?? MAIN);
      change(repository);
      repository.commit(branch);
      return addPullRequest({ branch, ...more });
    },

    /** As above, by Dependabot, whose runs have a token that may only read. */
    openDependabotPullRequest(branch, change, more = {}) {
      const login = DEPENDABOT;
      return world.openPullRequest(branch, change, { login, authorAssociation: 'NONE', ...more });
    },

    /** A pull request from somebody's fork; its branch may be called main. */
    openForkPullRequest(branch, change, more = {}) {
      fork ??= createFork(repository);
      fork.update(MAIN);
      fork.checkout('-B', branch);
      change(fork);
      fork.commit(branch);
      const pull = addPullRequest({
        branch,
        login: FORK.owner,
        authorAssociation: 'FIRST_TIME_CONTRIBUTOR',
        headRepository: FORK,
        ...more,
      });
      pull.headRef = `refs/pull/${pull.number}/head`;
      fork.offer(branch, pull.headRef);
      return pull;
    },

    /** Another commit on a pull request. */
    pushTo(pull, change) {
      const work = pull.headRepository === FORK ? fork : repository;
      work.checkout(pull.branch);
      change(work);
      work.commit(`More of ${pull.branch}`);
      if (work === fork) fork.offer(pull.branch, pull.headRef);
    },

    label(pull, ...names) {
      pull.labels.push(...names);
    },

    /** Replaces the text of a pull request. */
    describe(pull, body) {
      pull.body = body;
    },

    runPullRequest(pull, options) {
      const headSha = repository.sha(pull.headRef);
      const ref = `refs/pull/${pull.number}/merge`;
      const sha = repository.merge(pull.headRef, pull.baseRef, ref);
      const { branch: headBranch, headRepository, login: actor } = pull;
      const mayWrite = headRepository === REPOSITORY && actor !== DEPENDABOT;
      const payload = pullRequestPayload(pull, headSha, sha);
      const event = 'pull_request';
      return runEvent(
        { event, ref, sha, headBranch, headSha, headRepository, actor, mayWrite, payload },
        options,
      );
    },

    /** As above, but the run is cancelled, the way GitHub's runner does it, at a line of the log. */
    cancelPullRequest: (pull, cancelAtLine, inputs = {}) =>
      world.runPullRequest(pull, { directly: { cancelAtLine, inputs } }),

    /** The run of a merge queue for a pull request. */
    runMergeGroup(pull, options) {
      const { baseRef } = pull;
      const baseSha = repository.sha(baseRef);
      const ref = `refs/heads/gh-readonly-queue/${baseRef}/pr-${pull.number}-${baseSha}`;
      const headSha = repository.merge(pull.headRef, baseRef, ref);
      const payload = mergeGroupPayload({ headRef: ref, headSha, baseRef, baseSha });
      const headBranch = ref.slice('refs/heads/'.length);
      const event = 'merge_group';
      return runEvent({ event, ref, sha: headSha, headBranch, headSha, payload }, options);
    },

    /** The run that GitHub starts on the default branch when another run has ended. */
    runWorkflowRun(ofRun, options = {}) {
      const ended = state.runs.get(ofRun.runId ?? ofRun.id);
      const payload = workflowRunPayload(ended, state.workflowId(ended.workflow));
      return onBranch('workflow_run', MAIN, payload, {
        workflow: COMMENTING_WORKFLOW,
        actor: ended.actor,
        ...options,
      });
    },

    /** A run that is recorded as in progress, and does what the case does with it. */
    beginRun({ event = 'push', headBranch = MAIN, headSha = repository.sha(MAIN), ...more } = {}) {
      const id = state.addRun({ event, headBranch, headSha, ...more, status: 'in_progress' });
      const run = state.runs.get(id);
      return {
        id,
        upload: (name, zip) => state.addArtifact({ runId: id, name, zip }),
        complete: (conclusion = 'success') =>
          Object.assign(run, { status: 'completed', conclusion }),
      };
    },

    /** Lets an artifact expire: it is listed, but cannot be had any more. */
    expire(artifact) {
      state.artifacts.find(({ id }) => id === artifact.id).expired = true;
    },

    /** Copies, so that a case can hold an earlier state against a later one. */
    commentsOn: (pull) =>
      state.comments.filter(({ issue }) => issue === pull.number).map((each) => ({ ...each })),

    urlOf: (comment, pull) =>
      `https://github.com/${REPOSITORY.owner}/${REPOSITORY.name}/pull/${pull.number}#issuecomment-${comment?.id}`,

    /** A comment by somebody else. */
    comment: (pull, login, body) => state.addComment({ issue: pull.number, login, body }),

    /** What people say to each other on a pull request. */
    chat(pull, count) {
      for (let index = 1; index <= count; index += 1) world.comment(pull, MEMBER, `Word ${index}`);
    },

    /** Keeps a comment for docs/comments.md, where that is wanted. */
    example(name, body) {
      if (tools.examples === undefined || body === undefined) return;
      writeFileSync(join(tools.examples, `${name}.md`), `${body}\n`);
    },

    /** @param isKept leaves what lies on the disk, and closes GitHub only */
    async close(isKept = false) {
      await github.close();
      if (isKept) return;
      repository.remove();
      fork?.remove();
    },
  };
  return world;

  /** A run of what is on a branch. */
  function onBranch(event, branch, payload, options) {
    const headSha = repository.sha(branch);
    const ref = `refs/heads/${branch}`;
    return runEvent({ event, ref, sha: headSha, headBranch: branch, headSha, payload }, options);
  }
}

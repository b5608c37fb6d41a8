// Runs of pull requests that nobody has to trust, and the second half that is told of them.
import { FORK, REPOSITORY } from './github-state.mjs';
import { readMeasurement } from './recorded.mjs';

/** The second half, without act. */
export const COMMENTING = { directly: { path: 'comment' } };

/** What main has measured. */
export const baseOf = (world) =>
  readMeasurement(
    world.github.state.artifacts.findLast(({ name }) => name.startsWith('fastapi-spy-baseline-'))
      .zip,
  );

/** What the first run of a fork has measured, with one query for each order. */
export function slowOf(world) {
  const { state } = world.github;
  const first = state.artifacts.find(
    ({ name, runId }) =>
      name.startsWith('fastapi-spy-report-') && state.runs.get(runId).headRepository === FORK,
  );
  return readMeasurement(first.zip);
}

/** A measurement as if it were of the head of a pull request. */
export function ofPull(world, pull, measurement) {
  const { fingerprint } = measurement;
  const gitSha = world.repository.sha(pull.headRef);
  return { ...measurement, fingerprint: { ...fingerprint, gitSha, gitBranch: pull.branch } };
}

/**
 * A run of a pull request that has ended with these reports.
 * @param reports each with `zip`, and `name` and `digest` where they are not as usual
 */
export function endedRun(world, pull, reports, conclusion = 'failure') {
  const run = world.beginRun({
    event: 'pull_request',
    headBranch: pull.branch,
    headSha: world.repository.sha(pull.headRef),
    headRepository: pull.headRepository,
    actor: pull.login,
    mayWrite: false,
  });
  for (const { name = REPORT_NAME, zip, digest } of reports) {
    const artifact = run.upload(name, zip);
    if (digest !== undefined) artifact.digest = digest;
  }
  run.complete(conclusion);
  return run;
}

export const REPORT_NAME = 'fastapi-spy-report-default-linux-x64-py3.11';

/** The page of a run. */
export const pageOf = (run) =>
  `https://github.com/${REPOSITORY.owner}/${REPOSITORY.name}/actions/runs/${run.runId ?? run.id}`;

/** The unseen beginning of the section of a run in the comment. */
export const markerOf = (world, run, pull, key = 'default') =>
  new RegExp(
    `key=${key} run=${run.runId ?? run.id} attempt=1 head=${world.repository.sha(pull.headRef)} `,
  );

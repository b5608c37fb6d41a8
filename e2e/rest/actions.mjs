// Workflow runs and their artifacts.
import { randomUUID } from 'node:crypto';
import { posix } from 'node:path';
import { EXPIRED, NOT_FOUND, paged } from './answers.mjs';

/** GitHub shows no more of a filtered list of runs. */
const MOST_RUNS = 1000;

export function actionsHandlers({ state, origin, shapes }) {
  const listArtifacts = (artifacts, { query, url }) => {
    const named = artifacts.filter(({ name }) => !query.has('name') || name === query.get('name'));
    const { page, headers } = paged(named, query, url);
    const body = { total_count: named.length, artifacts: page.map(shapes.artifact) };
    return { status: 200, body, headers };
  };

  const listRuns = (runs, { query, url }) => {
    const wanted = (name, ...values) => !query.has(name) || values.includes(query.get(name));
    const found = runs
      .filter(
        (run) =>
          wanted('head_sha', run.headSha) &&
          wanted('branch', run.headBranch) &&
          wanted('event', run.event) &&
          wanted('actor', run.actor) &&
          wanted('status', run.status, run.conclusion),
      )
      .sort((a, b) => b.id - a.id)
      .slice(0, MOST_RUNS);
    const { page, headers } = paged(found, query, url);
    const body = { total_count: found.length, workflow_runs: page.map(shapes.run) };
    return { status: 200, body, headers };
  };

  return {
    'GET /repos/{owner}/{repo}/actions/artifacts': (asked) => listArtifacts(state.artifacts, asked),

    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}': ({ parameters }) => {
      const found = state.artifacts.find(({ id }) => id === Number(parameters.artifact_id));
      return found === undefined ? NOT_FOUND : { status: 200, body: shapes.artifact(found) };
    },

    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ({
      parameters,
    }) => {
      const found = state.artifacts.find(({ id }) => id === Number(parameters.artifact_id));
      if (found === undefined) return NOT_FOUND;
      if (found.expired) return EXPIRED;
      const place = `artifact-${found.id}-${randomUUID()}`;
      state.blobs.set(place, { content: found.zip });
      return { status: 302, headers: { location: `${origin}/storage/${place}?sig=stand-in` } };
    },

    'GET /repos/{owner}/{repo}/actions/runs': (asked) => listRuns([...state.runs.values()], asked),

    'GET /repos/{owner}/{repo}/actions/runs/{run_id}': ({ parameters }) => {
      const run = state.runs.get(Number(parameters.run_id));
      return run === undefined ? NOT_FOUND : { status: 200, body: shapes.run(run) };
    },

    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': (asked) => {
      const runId = Number(asked.parameters.run_id);
      if (!state.runs.has(runId)) return NOT_FOUND;
      return listArtifacts(
        state.artifacts.filter((each) => each.runId === runId),
        asked,
      );
    },

    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': (asked) => {
      const wanted = asked.parameters.workflow_id;
      const runs = [...state.runs.values()].filter(({ workflow }) =>
        [String(state.workflowId(workflow)), posix.basename(workflow)].includes(wanted),
      );
      return runs.length === 0 ? NOT_FOUND : listRuns(runs, asked);
    },
  };
}

// The endpoints of GitHub's REST interface that the action uses, on a state.
import { BOT, REPOSITORY } from './github-state.mjs';

/**
 * Handlers by operation, as the description names them.
 * @param history how two commits lie to each other: (base, head) => { ahead, behind }, or undefined
 */
export function restHandlers({ state, description, origin, history }) {
  const html = `https://github.com/${REPOSITORY.owner}/${REPOSITORY.name}`;
  const api = `${origin}/repos/${REPOSITORY.owner}/${REPOSITORY.name}`;
  const notFound = { status: 404, body: { message: 'Not Found' } };
  const readOnly = { status: 403, body: { message: 'Resource not accessible by integration' } };

  const user = (login) =>
    description.sample('simple-user', {
      login,
      id: 41898282,
      type: login.endsWith('[bot]') ? 'Bot' : 'User',
    });

  const minimalRepository = ({ id, owner, name }) =>
    description.sample('minimal-repository', {
      id,
      name,
      full_name: `${owner}/${name}`,
      owner: user(owner),
      fork: id !== REPOSITORY.id,
    });

  const artifact = ({ id, name, zip, digest, createdAt, runId }) => {
    const run = state.runs.get(runId);
    return description.sample('artifact', {
      id,
      name,
      size_in_bytes: zip.length,
      url: `${api}/actions/artifacts/${id}`,
      archive_download_url: `${api}/actions/artifacts/${id}/zip`,
      expired: false,
      digest,
      created_at: createdAt,
      updated_at: createdAt,
      expires_at: new Date(Date.parse(createdAt) + 90 * 86_400_000).toISOString(),
      workflow_run: {
        id: runId,
        repository_id: REPOSITORY.id,
        head_repository_id: run.headRepository.id,
        head_branch: run.headBranch,
        head_sha: run.headSha,
      },
    });
  };

  const comment = ({ id, body, login, issue }) =>
    description.sample('issue-comment', {
      id,
      body,
      user: user(login),
      url: `${api}/issues/comments/${id}`,
      html_url: `${html}/pull/${issue}#issuecomment-${id}`,
      issue_url: `${api}/issues/${issue}`,
      author_association: 'NONE',
    });

  return {
    'GET /repos/{owner}/{repo}': () => ({
      status: 200,
      body: description.sample('full-repository', {
        id: REPOSITORY.id,
        name: REPOSITORY.name,
        default_branch: REPOSITORY.defaultBranch,
      }),
    }),

    // A workflow's own token belongs to no user.
    'GET /user': () => readOnly,

    'GET /repos/{owner}/{repo}/actions/artifacts': ({ query, url }) => {
      const named = state.artifacts.filter(
        ({ name }) => !query.has('name') || name === query.get('name'),
      );
      const { page, headers } = paged(named, query, url);
      return {
        status: 200,
        body: { total_count: named.length, artifacts: page.map(artifact) },
        headers,
      };
    },

    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ({
      parameters,
    }) => {
      const found = state.artifacts.find(({ id }) => id === Number(parameters.artifact_id));
      if (found === undefined) return notFound;
      const place = `artifact-${found.id}`;
      state.blobs.set(place, { content: found.zip });
      return { status: 302, headers: { location: `${origin}/storage/${place}?sig=download` } };
    },

    'GET /repos/{owner}/{repo}/actions/runs/{run_id}': ({ parameters }) => {
      const run = state.runs.get(Number(parameters.run_id));
      if (run === undefined) return notFound;
      return {
        status: 200,
        body: description.sample('workflow-run', {
          id: run.id,
          event: run.event,
          head_branch: run.headBranch,
          head_sha: run.headSha,
          repository: minimalRepository(REPOSITORY),
          head_repository: minimalRepository(run.headRepository),
        }),
      };
    },

    'GET /repos/{owner}/{repo}/compare/{basehead}': ({ parameters }) => {
      const [base, head] = parameters.basehead.split('...');
      const place = history(base, head);
      if (place === undefined) return notFound;
      const { ahead, behind } = place;
      return {
        status: 200,
        body: description.sample('commit-comparison', {
          status: comparisonStatus(ahead, behind),
          ahead_by: ahead,
          behind_by: behind,
          total_commits: ahead,
        }),
      };
    },

    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ parameters, query, url }) => {
      const issue = Number(parameters.issue_number);
      const { page, headers } = paged(
        state.comments.filter((each) => each.issue === issue),
        query,
        url,
      );
      return { status: 200, body: page.map(comment), headers };
    },

    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ parameters, body }) => {
      if (!state.mayComment) return readOnly;
      const made = {
        id: state.takeId(),
        issue: Number(parameters.issue_number),
        body: body.body,
        login: BOT,
      };
      state.comments.push(made);
      return {
        status: 201,
        body: comment(made),
        headers: { location: `${api}/issues/comments/${made.id}` },
      };
    },

    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ parameters, body }) => {
      if (!state.mayComment) return readOnly;
      const found = state.comments.find(({ id }) => id === Number(parameters.comment_id));
      if (found === undefined) return notFound;
      found.body = body.body;
      return { status: 200, body: comment(found) };
    },

    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ parameters }) => {
      if (!state.mayComment) return readOnly;
      const index = state.comments.findIndex(({ id }) => id === Number(parameters.comment_id));
      if (index < 0) return notFound;
      state.comments.splice(index, 1);
      return { status: 204 };
    },
  };
}

function comparisonStatus(ahead, behind) {
  if (ahead === 0 && behind === 0) return 'identical';
  if (behind === 0) return 'ahead';
  return ahead === 0 ? 'behind' : 'diverged';
}

/** One page, with the links to its neighbours. */
function paged(all, query, url) {
  const size = Number(query.get('per_page') ?? 30);
  const number = Number(query.get('page') ?? 1);
  const page = all.slice((number - 1) * size, number * size);
  if (number * size >= all.length) return { page, headers: {} };
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  return { page, headers: { link: `<${next.href}>; rel="next"` } };
}

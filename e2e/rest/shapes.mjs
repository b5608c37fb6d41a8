// What the state holds, in the shapes of GitHub's description.
import { REPOSITORY } from '../github-state.mjs';

/** @param git reader of the repository */
export function createShapes({ state, description, origin, git }) {
  const fullName = `${REPOSITORY.owner}/${REPOSITORY.name}`;
  const html = `https://github.com/${fullName}`;
  const api = `${origin}/repos/${fullName}`;

  const user = (login) =>
    description.sample('simple-user', {
      login,
      id: 41898282,
      type: login.endsWith('[bot]') ? 'Bot' : 'User',
    });

  const repositoryOf = (schema, { id, owner, name, defaultBranch }) =>
    description.sample(schema, {
      id,
      name,
      full_name: `${owner}/${name}`,
      owner: user(owner),
      fork: id !== REPOSITORY.id,
      default_branch: defaultBranch,
    });

  const label = (name, index) => ({
    id: 900 + index,
    node_id: 'sample',
    url: `${api}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: 'ededed',
    default: false,
  });

  const pull = (schema, each) => {
    const headSha = git.commitOf(each.headRef);
    const address = `${api}/pulls/${each.number}`;
    const page = `${html}/pull/${each.number}`;
    return description.sample(schema, {
      id: 5000 + each.number,
      number: each.number,
      state: each.state,
      title: each.title,
      body: each.body,
      labels: each.labels.map(label),
      user: user(each.login),
      author_association: each.authorAssociation,
      url: address,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merge_commit_sha: git.commitOf(`refs/pull/${each.number}/merge`) ?? null,
      head: {
        label: `${each.headRepository.owner}:${each.branch}`,
        ref: each.branch,
        sha: headSha,
        user: user(each.headRepository.owner),
        repo: repositoryOf('repository', each.headRepository),
      },
      base: {
        label: `${REPOSITORY.owner}:${each.baseRef}`,
        ref: each.baseRef,
        sha: each.baseSha,
        user: user(REPOSITORY.owner),
        repo: repositoryOf('repository', REPOSITORY),
      },
    });
  };

  return {
    api,
    label,

    repository: () =>
      description.sample('full-repository', {
        id: REPOSITORY.id,
        name: REPOSITORY.name,
        full_name: fullName,
        default_branch: REPOSITORY.defaultBranch,
      }),

    pull: (each) => pull('pull-request', each),
    pullInList: (each) => pull('pull-request-simple', each),

    permission(login, role) {
      return description.sample('repository-collaborator-permission', {
        permission: { maintain: 'write', triage: 'read' }[role] ?? role,
        role_name: role,
        user: { ...user(login), role_name: role },
      });
    },

    artifact({ id, name, zip, digest, createdAt, runId, expired }) {
      const run = state.runs.get(runId);
      return description.sample('artifact', {
        id,
        name,
        size_in_bytes: zip.length,
        url: `${api}/actions/artifacts/${id}`,
        archive_download_url: `${api}/actions/artifacts/${id}/zip`,
        expired,
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
    },

    run: (run) =>
      description.sample('workflow-run', {
        id: run.id,
        name: run.name,
        run_number: run.id,
        run_attempt: run.attempt,
        event: run.event,
        status: run.status,
        conclusion: run.conclusion,
        path: run.workflow,
        workflow_id: state.workflowId(run.workflow),
        head_branch: run.headBranch,
        head_sha: run.headSha,
        created_at: run.createdAt,
        updated_at: run.createdAt,
        run_started_at: run.createdAt,
        url: `${api}/actions/runs/${run.id}`,
        html_url: `${html}/actions/runs/${run.id}`,
        actor: user(run.actor),
        triggering_actor: user(run.actor),
        // Empty for forks; nobody may lean on it for others either.
        pull_requests: [],
        repository: repositoryOf('minimal-repository', REPOSITORY),
        head_repository: repositoryOf('minimal-repository', run.headRepository),
      }),

    comment: ({ id, body, login, issue, createdAt, updatedAt }) =>
      description.sample('issue-comment', {
        id,
        body,
        user: user(login),
        created_at: createdAt,
        updated_at: updatedAt,
        url: `${api}/issues/comments/${id}`,
        html_url: `${html}/pull/${issue}#issuecomment-${id}`,
        issue_url: `${api}/issues/${issue}`,
        author_association: 'NONE',
      }),

    changedFile: (head) => (file) => {
      const path = encodeURI(file.filename);
      return {
        sha: file.sha,
        filename: file.filename,
        status: file.status,
        additions: file.additions,
        deletions: file.deletions,
        changes: file.additions + file.deletions,
        blob_url: `${html}/blob/${head}/${path}`,
        raw_url: `${html}/raw/${head}/${path}`,
        contents_url: `${api}/contents/${path}?ref=${head}`,
        ...(file.patch === undefined ? {} : { patch: file.patch }),
        ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
      };
    },

    /** A file or folder as the contents operation tells of it, without the content. */
    content({ type, name, path, sha, size }, ref) {
      const address = `${api}/contents/${encodeURI(path)}?ref=${encodeURIComponent(ref)}`;
      const page = `${html}/blob/${encodeURIComponent(ref)}/${encodeURI(path)}`;
      return {
        type,
        name,
        path,
        sha,
        size,
        url: address,
        git_url: `${api}/git/blobs/${sha}`,
        html_url: page,
        download_url: type === 'file' ? page.replace('/blob/', '/raw/') : null,
        _links: { self: address, git: `${api}/git/blobs/${sha}`, html: page },
      };
    },
  };
}

// The repository itself: its commits and what is in them, and who may do what.
import { REPOSITORY } from '../github-state.mjs';
import { NOT_FOUND, paged } from './answers.mjs';

/** Beyond this the content of a file is only given raw. */
const MOST_INLINE_BYTES = 1024 * 1024;
/** A comparison holds no more files. */
const MOST_COMPARED_FILES = 300;

export function repositoryHandlers({ state, description, git, shapes }) {
  /** A commit by a SHA, branch or `owner:branch`; undefined when there is none. */
  const resolve = (name) => {
    const [, owner, branch] = /^([^:]+):(.+)$/.exec(name) ?? [];
    if (owner === undefined) return git.commitOf(name);
    if (owner === REPOSITORY.owner) return git.commitOf(branch);
    const pull = [...state.pulls.values()].find(
      (each) => each.headRepository.owner === owner && each.branch === branch,
    );
    return pull === undefined ? undefined : git.commitOf(pull.headRef);
  };

  return {
    'GET /repos/{owner}/{repo}': () => ({ status: 200, body: shapes.repository() }),

    'GET /repos/{owner}/{repo}/compare/{basehead}': ({ parameters }) => {
      const [base, head] = parameters.basehead.split('...').map(resolve);
      if (base === undefined || head === undefined) return NOT_FOUND;
      const { ahead, behind } = git.history(base, head);
      const files = git.changedFiles(base, head).slice(0, MOST_COMPARED_FILES);
      return {
        status: 200,
        body: description.sample('commit-comparison', {
          status: comparisonStatus(ahead, behind),
          ahead_by: ahead,
          behind_by: behind,
          total_commits: ahead,
          files: files.map(shapes.changedFile(head)),
        }),
      };
    },

    'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': ({ parameters }) => {
      const sha = git.commitOf(parameters.commit_sha);
      if (sha === undefined || sha !== parameters.commit_sha) return NOT_FOUND;
      const place = (kind, id) => ({
        url: `https://api.github.com/repos/x/y/git/${kind}/${id}`,
        html_url: `https://github.com/x/y/commit/${id}`,
      });
      return {
        status: 200,
        body: description.sample('git-commit', {
          sha,
          parents: git
            .parentsOf(sha)
            .map((parent) => ({ sha: parent, ...place('commits', parent) })),
        }),
      };
    },

    'GET /repos/{owner}/{repo}/contents/{path}': ({ parameters, query, accept }) => {
      const ref = query.get('ref') ?? REPOSITORY.defaultBranch;
      const found = git.read(ref, parameters.path);
      if (found === undefined) return NOT_FOUND;
      if (found.kind === 'directory') {
        return { status: 200, body: found.entries.map((each) => shapes.content(each, ref)) };
      }
      const { name, path, sha, bytes } = found;
      if (/application\/vnd\.github\.(v3\.)?raw/.test(accept)) {
        const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
        return { status: 200, bytes, headers };
      }
      const isInline = bytes.length <= MOST_INLINE_BYTES;
      return {
        status: 200,
        body: {
          ...shapes.content({ type: 'file', name, path, sha, size: bytes.length }, ref),
          encoding: isInline ? 'base64' : 'none',
          // In lines, as GitHub sends it.
          content: isInline ? bytes.toString('base64').replace(/.{1,60}/g, '$&\n') : '',
        },
      };
    },

    'GET /repos/{owner}/{repo}/collaborators/{username}/permission': ({
      parameters: { username },
    }) => ({ status: 200, body: shapes.permission(username, state.roleOf(username)) }),

    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': ({ parameters, query, url }) => {
      const commit = git.commitOf(parameters.commit_sha);
      if (commit === undefined) return NOT_FOUND;
      // Open ones that hold the commit and whose base does not.
      const pulls = [...state.pulls.values()].filter(
        (pull) => git.contains(pull.headRef, commit) && !git.contains(pull.baseSha, commit),
      );
      const { page, headers } = paged(pulls, query, url);
      return { status: 200, body: page.map(shapes.pullInList), headers };
    },
  };
}

function comparisonStatus(ahead, behind) {
  if (ahead === 0 && behind === 0) return 'identical';
  if (behind === 0) return 'ahead';
  return ahead === 0 ? 'behind' : 'diverged';
}

// Pull requests, their labels and comments.
import { BOT } from '../github-state.mjs';
import { invalid, NOT_FOUND, paged, READ_ONLY } from './answers.mjs';

/** A comment holds so many characters. */
const MOST_COMMENT_CHARACTERS = 65_536;
/** A list of files ends there. */
const MOST_FILES = 3000;

export function pullHandlers({ state, git, shapes }) {
  const pullOf = (parameters) =>
    state.pulls.get(Number(parameters.pull_number ?? parameters.issue_number));
  const commentOf = (parameters) =>
    state.comments.find(({ id }) => id === Number(parameters.comment_id));
  const refusal = (body) =>
    [...body].length > MOST_COMMENT_CHARACTERS
      ? invalid('IssueComment', 'body', 'body is too long (maximum is 65536 characters)')
      : undefined;

  return {
    'GET /repos/{owner}/{repo}/pulls': ({ query, url }) => {
      const wantedState = query.get('state') ?? 'open';
      const found = [...state.pulls.values()]
        .filter(
          (pull) =>
            (wantedState === 'all' || pull.state === wantedState) &&
            (!query.has('head') ||
              query.get('head') === `${pull.headRepository.owner}:${pull.branch}`) &&
            (!query.has('base') || query.get('base') === pull.baseRef),
        )
        .sort((a, b) => b.number - a.number);
      const { page, headers } = paged(found, query, url);
      return { status: 200, body: page.map(shapes.pullInList), headers };
    },

    'GET /repos/{owner}/{repo}/pulls/{pull_number}': ({ parameters }) => {
      const pull = pullOf(parameters);
      return pull === undefined ? NOT_FOUND : { status: 200, body: shapes.pull(pull) };
    },

    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': ({ parameters, query, url }) => {
      const pull = pullOf(parameters);
      if (pull === undefined) return NOT_FOUND;
      const files = git.changedFiles(pull.baseRef, pull.headRef).slice(0, MOST_FILES);
      const { page, headers } = paged(files, query, url);
      const head = git.commitOf(pull.headRef);
      return { status: 200, body: page.map(shapes.changedFile(head)), headers };
    },

    'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': ({ parameters, query, url }) => {
      const pull = pullOf(parameters);
      if (pull === undefined) return NOT_FOUND;
      const { page, headers } = paged(pull.labels, query, url);
      return { status: 200, body: page.map(shapes.label), headers };
    },

    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ parameters, query, url }) => {
      if (pullOf(parameters) === undefined) return NOT_FOUND;
      const issue = Number(parameters.issue_number);
      const { page, headers } = paged(
        state.comments.filter((each) => each.issue === issue),
        query,
        url,
      );
      return { status: 200, body: page.map(shapes.comment), headers };
    },

    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ parameters, body, run }) => {
      if (!run?.mayWrite) return READ_ONLY;
      if (pullOf(parameters) === undefined) return NOT_FOUND;
      const refused = refusal(body.body);
      if (refused !== undefined) return refused;
      const issue = Number(parameters.issue_number);
      state.written.push(body.body);
      const made = state.addComment({ issue, login: BOT, body: body.body });
      return {
        status: 201,
        body: shapes.comment(made),
        headers: { location: `${shapes.api}/issues/comments/${made.id}` },
      };
    },

    'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ parameters }) => {
      const found = commentOf(parameters);
      return found === undefined ? NOT_FOUND : { status: 200, body: shapes.comment(found) };
    },

    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ parameters, body, run }) => {
      if (!run?.mayWrite) return READ_ONLY;
      const found = commentOf(parameters);
      if (found === undefined) return NOT_FOUND;
      const refused = refusal(body.body);
      if (refused !== undefined) return refused;
      state.written.push(body.body);
      found.body = body.body;
      found.updatedAt = new Date().toISOString();
      return { status: 200, body: shapes.comment(found) };
    },

    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ parameters, run }) => {
      if (!run?.mayWrite) return READ_ONLY;
      const found = commentOf(parameters);
      if (found === undefined) return NOT_FOUND;
      state.comments.splice(state.comments.indexOf(found), 1);
      return { status: 204 };
    },
  };
}

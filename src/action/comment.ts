/** The comment on the pull request, as the setting wants it. */
import { info, setOutput, warning } from '@actions/core';
import { describeError } from '../errors.js';
import { type CommentResult, type UpsertOptions, upsertSections } from '../github/comments.js';
import { pullRequestOf } from '../github/task.js';
import type { OwnSection } from '../report/comment-body.js';
import { prose } from '../report/markdown.js';
import type { Setting } from './setting.js';
import { writeSummary } from './summary.js';

/** Comments on the pull request, if this is one; whatever happens here changes no verdict. */
export async function comment(
  setting: Pick<Setting, 'task' | 'config' | 'octokit' | 'repository'>,
  sections: readonly OwnSection[],
  isRegressed: boolean,
  options: Pick<UpsertOptions, 'keepWritten' | 'isObsolete'> = {},
): Promise<void> {
  const { task, config, octokit, repository } = setting;
  const pullRequest = pullRequestOf(task);
  if (pullRequest === undefined || config.action.comment === 'never') return;
  const target = { repository, pullRequest: pullRequest.number };
  const createMissing = config.action.comment === 'auto' || isRegressed;
  try {
    await tell(await upsertSections(octokit, target, sections, { createMissing, ...options }));
  } catch (error) {
    warning(`The pull request has no new comment: ${describeError(error)}`);
  }
}

async function tell(result: CommentResult): Promise<void> {
  switch (result.kind) {
    case 'created':
    case 'updated':
      setOutput('comment-url', result.url);
      info(`${result.kind} the comment ${result.url}`);
      await tellLeftOut(result.leftOut);
      break;
    case 'outdated':
      setOutput('comment-url', result.url);
      info(`left the comment ${result.url} as it is: a newer run has written it`);
      break;
    case 'not-wanted':
      info('no comment: nothing regressed, and "comment" is on-regression');
      break;
    case 'refused':
      warning(
        `The pull request has no new comment, for the token may not write one (${result.reason}). ` +
          'The summary of the job has everything. Pull requests from forks and from Dependabot get such tokens (docs/forks.md tells how they get a comment); ' +
          'elsewhere give the job "permissions: { pull-requests: write }".',
      );
  }
}

/** The comment only counts them; the summary is where each has its text. */
async function tellLeftOut(keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const shown = keys.slice(0, 5).join(', ');
  const rest = keys.length - 5;
  const which = rest > 0 ? `${shown} and ${rest} more` : shown;
  const text = `The comment on the pull request has no room for ${which}: other sections weigh more. This summary has everything.`;
  info(text);
  await writeSummary(prose(text, 1000));
}

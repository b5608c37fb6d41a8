/** What the proposed change itself says of a regression: which functions it touches, what it accepts. */
import { warning } from '@actions/core';
import { z } from 'zod';
import {
  acknowledgementsOf,
  type FoundAcknowledgements,
  readStatements,
} from '../compare/acknowledgement.js';
import type { TouchedFunction } from '../compare/suspects.js';
import { describeError } from '../errors.js';
import { readChanges } from '../github/changes.js';
import { readPermission } from '../github/permission.js';
import type { Setting } from './setting.js';

type Asking = Pick<Setting, 'octokit' | 'repository'>;

const pullRequestSchema = z.object({
  labels: z.array(z.object({ name: z.string().max(1000).nullish() })).max(1000),
  body: z.string().nullish(),
  user: z.object({ login: z.string().min(1).max(1000) }).nullish(),
});

/**
 * What a pull request accepts by now, not when its event happened: a job that is run again after
 * somebody has set the label gets the event of its first attempt.
 */
export async function readAcknowledgements(
  { octokit, repository }: Asking,
  pullRequest: number,
): Promise<FoundAcknowledgements> {
  const { owner, name: repo } = repository;
  try {
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pullRequest });
    const { labels, body, user } = pullRequestSchema.parse(data);
    const statements = readStatements({
      labels: labels.flatMap(({ name }) => name ?? []),
      body: body ?? '',
    });
    if (statements.lines.length === 0) {
      return { found: statements.labels, remarks: statements.remarks };
    }
    const author = await readPermission(octokit, repository, user?.login);
    return acknowledgementsOf(statements, author);
  } catch (error) {
    warning(`Whether the regression is accepted is not known: ${describeError(error)}`);
    return { found: [], remarks: [] };
  }
}

export interface TouchedByChange {
  readonly touched: readonly TouchedFunction[];
  /** What was not looked at; sentences. */
  readonly remarks: readonly string[];
}

/** The functions that a pull request changes; none, and a warning, where GitHub does not tell. */
export async function readTouched(
  { octokit, repository }: Asking,
  pull: { readonly number: number; readonly headSha: string },
): Promise<TouchedByChange> {
  try {
    const { touched, isComplete, note } = await readChanges(octokit, repository, pull);
    return { touched, remarks: isComplete || note === '' ? [] : [note] };
  } catch (error) {
    warning(`What the pull request changes is not known: ${describeError(error)}`);
    return { touched: [], remarks: [] };
  }
}

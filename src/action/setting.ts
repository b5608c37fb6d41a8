/** Everything a run knows before it measures. */
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { setSecret } from '@actions/core';
import { requireArtifactService } from '../baseline/artifact.js';
import { type Config, resolveConfig } from '../config/config.js';
import { InputError } from '../errors.js';
import { type Repository, type RunContext, readRunContext } from '../github/context.js';
import { completeRepository, type Octokit, openOctokit } from '../github/octokit.js';
import { chooseTask, type Task } from '../github/task.js';
import type { Inputs } from './inputs.js';

export interface Setting {
  readonly config: Config;
  readonly context: RunContext;
  readonly octokit: Octokit;
  readonly repository: Repository;
  readonly task: Task;
  /** The folder of the bundles. */
  readonly bundleRoot: string;
  /** The folder that the workflow's steps run in. */
  readonly cwd: string;
}

/**
 * @throws InputError for settings, an event or a server that this action cannot work with, before
 * minutes are spent on measuring
 */
export async function prepare(inputs: Inputs, env: NodeJS.ProcessEnv): Promise<Setting> {
  const cwd = process.cwd();
  const config = await resolveConfig({
    file: inputs.configFile,
    env,
    overrides: inputs.settings,
    cwd,
  });
  if (inputs.token === '') {
    throw new InputError('reading the inputs: "token" is empty', {
      advice: 'Leave it out: it is the token of the workflow by itself.',
    });
  }
  setSecret(inputs.token);
  const context = await readRunContext(env);
  const octokit = openOctokit(inputs.token, context.apiUrl);
  const repository = await completeRepository(octokit, context);
  const { mode, baselineBranch, baselineFile } = config.action;
  const task = chooseTask(mode, context, baselineBranch ?? repository.defaultBranch);
  if (task.kind === 'record') {
    requireArtifactService(context.hasArtifactService, 'keeping the baseline');
  } else if (task.kind === 'compare' && baselineFile === undefined) {
    requireArtifactService(context.hasArtifactService, 'looking for the baseline');
  }
  return {
    config,
    context,
    octokit,
    repository,
    task,
    bundleRoot: dirname(dirname(realpathSync(process.argv[1] as string))),
    cwd,
  };
}

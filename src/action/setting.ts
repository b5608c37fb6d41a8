/** Everything a run knows before it measures. */
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { setSecret } from '@actions/core';
import { requireArtifactService } from '../baseline/artifact.js';
import { type Config, resolveConfig } from '../config/config.js';
import { InputError } from '../errors.js';
import { type Repository, type RunContext, readRunContext } from '../github/context.js';
import { type Octokit, openOctokit } from '../github/octokit.js';
import { completeRepository } from '../github/repository.js';
import { chooseTask, type Task } from '../github/task.js';
import type { Inputs } from './inputs.js';

/** Where a run happens, and how it is set. */
export interface OpenSetting {
  readonly config: Config;
  readonly context: RunContext;
  readonly octokit: Octokit;
  readonly repository: Repository;
  /** Branch whose pushes, schedules and dispatches record baselines. */
  readonly mainBranch: string;
  /** The folder of the bundles. */
  readonly bundleRoot: string;
  /** The folder that the workflow's steps run in. */
  readonly cwd: string;
}

export interface Setting extends OpenSetting {
  readonly task: Task;
}

/** @throws InputError for settings or an event that cannot be read */
export async function openSetting(
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
  { needsService }: { readonly needsService: boolean },
): Promise<OpenSetting> {
  const cwd = process.cwd();
  const config = await resolveConfig({
    ...{ file: inputs.configFile, env, overrides: inputs.settings, cwd, needsService },
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
  return {
    ...{ config, context, octokit, repository, cwd },
    mainBranch: config.action.baselineBranch ?? repository.defaultBranch,
    bundleRoot: dirname(dirname(realpathSync(process.argv[1] as string))),
  };
}

/**
 * @throws InputError for settings, an event or a server that this action cannot work with, before
 * minutes are spent on measuring
 */
export async function prepare(inputs: Inputs, env: NodeJS.ProcessEnv): Promise<Setting> {
  const isMerging = inputs.settings.mode === 'merge';
  const setting = await openSetting(inputs, env, { needsService: !isMerging });
  const { config, context, mainBranch } = setting;
  const task = chooseTask(config.action.mode, context, mainBranch);
  const what = needOfArtifacts(config, task);
  if (what !== undefined) requireArtifactService(context.missingArtifactService, what);
  return { ...setting, task };
}

/** What this run cannot do without the artifact service; undefined when it needs none. */
function needOfArtifacts({ action }: Config, { kind }: Task): string | undefined {
  const { mode, shard, baselineFile } = action;
  if (mode === 'merge') return 'looking for the parts';
  if (shard !== undefined) return 'handing over a part';
  if (baselineFile !== undefined || kind === 'duet') return undefined;
  return kind === 'record' ? 'keeping the baseline' : 'looking for the baseline';
}

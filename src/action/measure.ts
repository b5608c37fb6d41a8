/** Measures the checkout, with the workflow's tokens out of the service's reach. */
import { endGroup, info, startGroup } from '@actions/core';
import type { Measurement } from '../baseline/schema.js';
import type { Setting } from './setting.js';

/**
 * What an action's process has and a workflow's own steps do not: the inputs with the token in
 * them, and the tokens of the artifact service and of identity. The measured service is a step's
 * work, so it gets what a step gets.
 */
const WITHHELD = /^(INPUT_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_|ACTIONS_ID_TOKEN_)/;

export async function measure(setting: Setting, signal: AbortSignal): Promise<Measurement> {
  const { record } = await import('../measure/record.js');
  const withheld = Object.entries(process.env).filter(([name]) => WITHHELD.test(name));
  startGroup('Measuring');
  for (const [name] of withheld) delete process.env[name];
  try {
    return await record(setting.config, {
      progress: info,
      signal,
      bundleRoot: setting.bundleRoot,
      cwd: setting.cwd,
    });
  } finally {
    Object.assign(process.env, Object.fromEntries(withheld));
    endGroup();
  }
}

/** Measures the checkout, with the workflow's tokens out of the service's reach. */
import { endGroup, info, startGroup } from '@actions/core';
import type { Measurement } from '../baseline/schema.js';
import type { Comparison } from '../compare/types.js';
import type { Config } from '../config/config.js';
import type { DuetOfCheckout } from '../duet/duet.js';
import type { DuetTask } from '../github/task.js';
import type { MeasureContext } from '../measure/record.js';
import type { Setting } from './setting.js';

interface Keyed {
  readonly key: string;
  /** What a reader should know of how it came about; sentences. */
  readonly remarks: readonly string[];
}

/** One measurement of the checkout: alone, or together with its base and compared already. */
export type Measured =
  | (Keyed & { readonly kind: 'alone'; readonly head: Measurement })
  | (Keyed & {
      readonly kind: 'pair';
      readonly base: Measurement;
      readonly head: Measurement;
      readonly comparison: Comparison;
      readonly baseSha: string;
      /** Which commit base is, and what it ran on; a sentence. */
      readonly note: string;
    });

/**
 * What an action's process has and a workflow's own steps do not: the inputs with the token in
 * them, and the tokens of the artifact service and of identity. The measured service is a step's
 * work, so it gets what a step gets.
 */
const WITHHELD = /^(INPUT_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_|ACTIONS_ID_TOKEN_)/;

export async function measure(setting: Setting, signal: AbortSignal): Promise<Measured> {
  const withheld = Object.entries(process.env).filter(([name]) => WITHHELD.test(name));
  startGroup('Measuring');
  for (const [name] of withheld) delete process.env[name];
  try {
    const { bundleRoot, cwd, config, task } = setting;
    const { key } = config.action;
    const context = { progress: info, signal, bundleRoot, cwd };
    if (task.kind === 'duet') {
      return { kind: 'pair', key, remarks: [], ...(await duet(config, task, context)) };
    }
    const { record } = await import('../measure/record.js');
    return { kind: 'alone', key, remarks: [], head: await record(config, context) };
  } finally {
    Object.assign(process.env, Object.fromEntries(withheld));
    endGroup();
  }
}

async function duet(
  config: Config,
  { change }: DuetTask,
  context: MeasureContext,
): Promise<DuetOfCheckout> {
  const { Guard } = await import('../app/guard.js');
  const { duetOfCheckout } = await import('../duet/duet.js');
  const guard = new Guard(context.bundleRoot);
  const base = { ...(change === undefined ? {} : { change }), fetch: true };
  try {
    return await duetOfCheckout(config, base, { context, guard });
  } finally {
    await guard.close();
  }
}

/** The action, from inputs to the end of the job. */
import { info, setOutput } from '@actions/core';
import { compareOptions, describeMeasurement } from '../compare/compare.js';
import { renderPart } from '../report/notices.js';
import { announce, announceFailure } from './announce.js';
import { cancelOnSignals } from './cancellation.js';
import { conclude, type Outcome } from './conclude.js';
import { readInputs } from './inputs.js';
import { type Measured, measure } from './measure.js';
import { prepare, type Setting } from './setting.js';
import { collectParts, handOver, sharedOptions } from './shards.js';
import { writeSummary } from './summary.js';

/** Runs the action; sets the process's exit code and never throws. */
export async function run(): Promise<void> {
  const inputs = readInputs();
  const cancellation = cancelOnSignals();
  let setting: Setting | undefined;
  const fail = (error: unknown) =>
    announceFailure(error, { inputs, setting, isCancelled: cancellation.signal.aborted });
  // What is thrown where nobody waits for it ends the job as well, but not without a word.
  process.once('uncaughtException', (error) => void fail(error).finally(() => process.exit(1)));
  try {
    setting = await prepare(inputs, process.env);
    await runIn(setting, cancellation.signal);
  } catch (error) {
    await fail(error);
  } finally {
    cancellation.end();
  }
}

async function runIn(setting: Setting, signal: AbortSignal): Promise<void> {
  const { shard, mode } = setting.config.action;
  if (mode === 'merge') {
    const parts = await collectParts(setting);
    await concludeAll(setting, parts, signal);
    return;
  }
  const measured = await measure(setting, signal);
  if (shard === undefined) await concludeAll(setting, [measured], signal);
  else await leaveToOthers(setting, shard, measured);
}

async function concludeAll(
  setting: Setting,
  all: readonly Measured[],
  signal: AbortSignal,
): Promise<void> {
  const { config } = setting;
  const options = all.length > 1 ? sharedOptions(config, all.length) : compareOptions(config);
  const outcomes: Outcome[] = [];
  for (const measured of all) outcomes.push(await conclude(setting, measured, options, signal));
  await announce(setting, outcomes);
}

/** One part of a measurement: the job that joins them decides, comments and gates. */
async function leaveToOthers(setting: Setting, shard: string, measured: Measured): Promise<void> {
  const name = await handOver(setting, shard, measured);
  const { key } = measured;
  setOutput('verdict', 'measured');
  info(`handed over as the artifact ${name}; a job with mode: merge decides`);
  await writeSummary(renderPart(describeMeasurement(measured.head), { key, shard }));
}

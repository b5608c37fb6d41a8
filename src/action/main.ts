/** The action, from inputs to the end of the job. */
import { announce, announceFailure } from './announce.js';
import { cancelOnSignals } from './cancellation.js';
import { conclude } from './conclude.js';
import { readInputs } from './inputs.js';
import { measure } from './measure.js';
import { prepare, type Setting } from './setting.js';

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
    const measured = await measure(setting, cancellation.signal);
    const outcome = await conclude(setting, measured);
    await announce(setting, outcome);
  } catch (error) {
    await fail(error);
  } finally {
    cancellation.end();
  }
}

/** A profile of a service: one that runs, as it is or under load, or one that is started for it. */
import { readlink, realpath } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Guard } from '../app/guard.js';
import { isAlive } from '../app/process-tree.js';
import type { Service } from '../app/service.js';
import { type Config, loadShape } from '../config/config.js';
import { MeasurementError } from '../errors.js';
import { Background } from '../load/background.js';
import { builtinLoad } from '../load/builtin.js';
import { commandLoad } from '../load/command.js';
import { describeFailures, type Load } from '../load/load.js';
import type { LoadResult } from '../load/protocol.js';
import { type SteadyLoad, steadyLoad } from '../load/steady.js';
import type { SamplingOptions } from '../sampler/attach.js';
import { type ProfileOfService, recordProfile } from '../sampler/profile.js';
import { abortable } from './abortable.js';
import { Sampling } from './sampling.js';
import {
  type MeasureContext,
  type MeasuredSide,
  pathPython,
  scenarioOf,
  startSide,
  warmUp,
} from './side.js';

export interface ProfileWanted {
  /** Time that is sampled. */
  readonly seconds: number;
  readonly options: SamplingOptions;
  /** A service that runs: what is attached to. Undefined: the configuration's is started. */
  readonly pid?: number;
  /** Whether requests are sent to a service that runs; one that is started gets them always. */
  readonly sendsLoad?: boolean;
}

export interface ServiceProfile extends ProfileOfService {
  /** What was sent; undefined when nothing was. */
  readonly load: LoadResult | undefined;
  /** The last lines of a service that was started and ended by itself; else empty. */
  readonly lastWords: string;
}

const STOPPED = 'recording: stopped before it began';

/**
 * Records a profile until the time is over, the signal comes, or the service ends: then with what
 * there is.
 * @throws InputError, MeasurementError when nothing could be recorded; nothing that was started is
 *   left running
 */
export async function profileService(
  config: Config,
  wanted: ProfileWanted,
  context: MeasureContext,
): Promise<ServiceProfile> {
  const guard = new Guard(context.bundleRoot);
  const sampling = new Sampling(
    [config.python, pathPython(config.appDir)].filter((each) => each !== undefined),
    context.progress,
  );
  const how = { config, wanted, context, guard, sampling };
  let open: Open | undefined;
  try {
    open = await abortable(openAll(how), context.signal, STOPPED);
    const { pid, load, projectRoot } = open;
    const pySpy = await abortable(sampling.access(pid), context.signal, STOPPED);
    const failed = new AbortController();
    let failure: unknown;
    load?.broken.catch((error: unknown) => {
      failure = error;
      failed.abort();
    });
    const recorded = await recordProfile({
      ...{ pySpy, pid, projectRoot, guard },
      ...{ options: wanted.options, seconds: wanted.seconds },
      signal: AbortSignal.any([context.signal, failed.signal]),
      onStart: ({ promptly }) => tellStart(context, wanted, promptly),
    });
    const sent = await load?.stop();
    // A load command fails as soon as nobody answers.
    const isOver = recorded.end === 'service' || (failure !== undefined && (await hasEnded(pid)));
    if (failure !== undefined && !isOver) throw failure;
    const lastWords = isOver && open.service !== undefined ? await open.service.logTail() : '';
    return { ...recorded, end: isOver ? 'service' : recorded.end, load: sent, lastWords };
  } finally {
    await open?.load?.stop();
    await guard.close();
  }
}

/** Whether a process is gone, or about to be. */
async function hasEnded(pid: number): Promise<boolean> {
  for (let turn = 0; turn < 15 && isAlive(pid); turn++) await sleep(20);
  return !isAlive(pid);
}

interface How {
  readonly config: Config;
  readonly wanted: ProfileWanted;
  readonly context: MeasureContext;
  readonly guard: Guard;
  readonly sampling: Sampling;
}

interface Open {
  readonly pid: number;
  readonly projectRoot: string;
  /** The service that was started for this. */
  readonly service: Service | undefined;
  readonly load: SteadyLoad | undefined;
}

async function openAll(how: How): Promise<Open> {
  const { config, wanted, context, guard, sampling } = how;
  const dump = (pid: number) => sampling.dump(pid);
  if (wanted.pid === undefined) {
    const service = await startSide({ label: '', config }, guard, config.env, dump);
    const projectRoot = await realpath(config.appDir).catch(() => config.appDir);
    const load = await openLoad(how, service);
    return { pid: service.pid, projectRoot, service, load };
  }
  const projectRoot = await readlink(`/proc/${wanted.pid}/cwd`).catch(() => context.cwd);
  const running = { pid: wanted.pid, projectRoot, service: undefined };
  if (wanted.sendsLoad !== true) return { ...running, load: undefined };
  const attached: Config = { ...config, service: { kind: 'attach', pid: wanted.pid } };
  const service = await startSide({ label: '', config: attached }, guard, {}, dump);
  return { ...running, load: await openLoad(how, service) };
}

/** Opens the load, warms the service up, and begins to send. */
async function openLoad(how: How, service: Service): Promise<SteadyLoad> {
  const { config, context, guard } = how;
  if (context.signal.aborted) throw new MeasurementError(STOPPED);
  if (config.load.kind === 'command') {
    // How many requests it sends does not matter here.
    const load = commandLoad(config.load.command, context.cwd, config.requests ?? 1, guard);
    await load.open(service.url);
    return steadyLoad(load);
  }
  const side: MeasuredSide = { label: '', config };
  const scenario = await scenarioOf(side, service.url, context.progress);
  const background = new Background(context.progress);
  const load: Load = builtinLoad(scenario, context.bundleRoot, background);
  try {
    await load.open(service.url);
    await warmUp(load, service, loadShape(config).warmUp);
    return steadyLoad(load);
  } catch (error) {
    await load.stop();
    throw error;
  }
}

function tellStart(
  context: MeasureContext,
  { seconds, options }: ProfileWanted,
  promptly: boolean,
) {
  if (!promptly) {
    context.progress(
      'py-spy has no real-time priority (that needs root or passwordless sudo): where the CPU went is less exact',
    );
  }
  context.progress(`sampling for ${seconds} s at ${options.rateHz} Hz; Ctrl-C ends it earlier`);
  context.step?.({ unit: 'seconds', done: 0, of: seconds });
}

/** What went wrong with the load, in one line; empty when nothing did. */
export function describeLoadTrouble(result: LoadResult): string {
  if (result.errors === 0) return '';
  return `${result.errors} of ${result.requests} requests failed: ${describeFailures(result)}`;
}

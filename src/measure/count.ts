/**
 * Counting passes: fresh processes of the service with the counting hook in them, the scenario's
 * requests one at a time in a fixed order, counts read after each.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Guard } from '../app/guard.js';
import type { Dump, Service } from '../app/service.js';
import type { Counts, RequestCounts } from '../baseline/schema.js';
import { describeCounts } from '../baseline/tables.js';
import type { Config } from '../config/config.js';
import { CounterChannel } from '../counter/channel.js';
import {
  type Intern,
  type RequestTally,
  settle,
  tallyCallers,
  tallyRequest,
} from '../counter/tally.js';
import { MeasurementError } from '../errors.js';
import { builtinLoad } from '../load/builtin.js';
import { describeFailures, type Load } from '../load/load.js';
import type { LoadResult } from '../load/protocol.js';
import { latencyOf } from '../load/results.js';
import { endpointName, type Scenario } from '../load/scenario.js';
import type { ProfileBuilder } from '../profile/builder.js';
import type { PythonBuild } from './fingerprint.js';
import {
  type MeasureContext,
  type MeasuredSide,
  progressOf,
  pythonOf,
  requireRunning,
  scenarioOf,
  startSide,
  warmUp,
} from './side.js';

/** Passes that must agree. */
const PASSES = 2;
/** So many passes may be void and repeated, besides those. */
const MOST_VOID_PASSES = 2;
/** Requests of each kind before counting begins, and again under the hook. */
const WARM_UP_EACH = 5;
const WARM_UP_EACH_HOOKED = 2;
/**
 * How long the service is watched without a request, to know what goes on by itself. Servers renew the
 * Date header once a second, which must not pass for a request's work.
 */
const IDLE_MS = 1100;
/** A pass that takes longer says how far it is. */
const PROGRESS_MS = 3000;

export interface CountedWork {
  readonly counts: Counts;
  readonly scenario: Scenario;
  readonly python: PythonBuild;
}

/** Why the work of this service cannot be counted; undefined when it can. */
export function reasonNotToCount(config: Config): string | undefined {
  if (process.platform === 'win32') return 'counting needs Linux or macOS';
  if (config.service.kind === 'attach') {
    return 'the work of a service that runs already cannot be counted: let the tool start it (app or command)';
  }
  if (config.load.kind === 'command') {
    return 'counting sends one request at a time, which a load command cannot: give a scenario';
  }
  return undefined;
}

/** One pass: for each request of the scenario the tallies of its equal requests. */
interface Pass {
  readonly tallies: readonly (readonly RequestTally[])[];
  /** Statuses of the answers, by request of the scenario. */
  readonly statuses: readonly string[];
  readonly callers: readonly RequestCounts['under'][];
  /** Functions that are called when no request is under way. */
  readonly background: ReadonlySet<number>;
  readonly unit: Counts['unit'];
  readonly packages: Counts['packages'];
  /** Median latency with the hook by that without it. */
  readonly slowDown: number;
}

/** What is counted, and with what. */
export interface CountSetting {
  readonly side: MeasuredSide;
  readonly guard: Guard;
  readonly context: MeasureContext;
  /** Takes the functions that are met. */
  readonly builder: ProfileBuilder;
  /** Tells what a service is doing that does not become ready. */
  readonly dump: Dump;
}

/** Why a pass says nothing; it is repeated. */
class VoidPass extends Error {}

/**
 * Counts the work per request of one service.
 * @throws MeasurementError when the service cannot be counted or its answers differ too often
 */
export async function countWork(setting: CountSetting): Promise<CountedWork> {
  const { side, context } = setting;
  const progress = progressOf(side, context);
  const requests = side.config.countRequests;
  const passes: Pass[] = [];
  const voidPasses: { reason: string }[] = [];
  let scenario: Scenario | undefined;
  let python: PythonBuild | undefined;
  for (let attempt = 0; passes.length < PASSES; attempt++) {
    if (context.signal.aborted) throw new MeasurementError('counting: stopped');
    progress(
      `counting pass ${passes.length + 1}/${PASSES}: one request at a time, ${requests} of each kind`,
    );
    try {
      const pass = await inHookedService(setting, attempt, async (service, folder) => {
        scenario ??= await scenarioOf(side, service.url, progress);
        python ??= await pythonOf(side, service);
        return countPass(setting, service, scenario, folder, passes.length === 0);
      });
      requireSameStatuses(passes[0], pass);
      passes.push(pass);
    } catch (error) {
      if (!(error instanceof VoidPass)) throw error;
      voidPasses.push({ reason: error.message });
      progress(`counting pass ${passes.length + 1} is void: ${error.message}`);
      if (voidPasses.length <= MOST_VOID_PASSES) continue;
      throw new MeasurementError(`counting: ${voidPasses.length} passes were void`, {
        details: voidPasses.map((each) => `  - ${each.reason}`).join('\n'),
      });
    }
  }
  const [first] = passes as [Pass, ...Pass[]];
  const background = new Set(passes.flatMap((pass) => [...pass.background]));
  const counts: Counts = {
    unit: first.unit,
    passes: passes.length,
    requestsPerPass: requests,
    voidPasses,
    requests: (scenario as Scenario).requests.map((request, index) => ({
      endpoint: endpointName(request),
      label: `${request.method} ${request.path}`,
      weight: request.weight,
      ...settle(
        passes.map(({ tallies }) => tallies[index] ?? []),
        background,
      ),
      under: first.callers[index] ?? [],
    })),
    packages: first.packages,
  };
  progress(summary(counts, first.slowDown));
  return { counts, scenario: scenario as Scenario, python: python as PythonBuild };
}

function summary(counts: Counts, slowDown: number): string {
  const functions = new Set(counts.requests.flatMap((each) => each.functions.map(([fn]) => fn)));
  const unstable = new Set(counts.requests.flatMap((each) => each.unstable.map(([fn]) => fn)));
  return (
    `counted ${describeCounts(counts)} in ${functions.size} functions; ` +
    `${unstable.size} more differ from pass to pass; a request took ${slowDown.toFixed(1)} times as long`
  );
}

/** Runs something with a fresh process of the service in which the hook waits. */
async function inHookedService<T>(
  { side, guard, context, dump }: CountSetting,
  attempt: number,
  work: (service: Service, folder: string) => Promise<T>,
): Promise<T> {
  const { config } = side;
  const folder = guard.temporaryFolder();
  // A copy of its own: Python writes what it compiled beside the file.
  const hook = join(folder, 'hook');
  await mkdir(hook);
  await copyFile(
    join(context.bundleRoot, 'counter', 'sitecustomize.py'),
    join(hook, 'sitecustomize.py'),
  );
  const paths = [hook, config.env.PYTHONPATH ?? process.env.PYTHONPATH ?? ''];
  const oneWorker: MeasuredSide =
    config.service.kind === 'app'
      ? { ...side, config: { ...config, service: { ...config.service, workers: 1 } } }
      : side;
  const env = {
    // Another order of sets and dictionaries in each pass: what depends on it is not exact.
    PYTHONHASHSEED: String(attempt + 1),
    ...config.env,
    PYTHONPATH: paths.filter((path) => path !== '').join(delimiter),
    FASTAPI_SPY_COUNT: folder,
  };
  const service = await startSide(oneWorker, guard, env, dump);
  try {
    return await work(service, folder);
  } finally {
    await service.stop();
    await guard.removeFolder(folder);
  }
}

/**
 * @param folder where the hook's socket files are
 * @param isFirst whether to ask what is the same in every pass: callers, packages
 * @throws VoidPass when a request is not answered as expected
 */
async function countPass(
  { side, context, builder }: CountSetting,
  service: Service,
  scenario: Scenario,
  folder: string,
  isFirst: boolean,
): Promise<Pass> {
  const progress = progressOf(side, context);
  const intern: Intern = (fn) => builder.function(fn);
  const kinds = scenario.requests.length;
  const load = builtinLoad(oneByOne(scenario), context.bundleRoot);
  let channel: CounterChannel | undefined;
  try {
    await load.open(service.url);
    await warmUp(load, service, kinds);
    channel = await CounterChannel.connect(folder);
    const plain = await load.run(kinds * (WARM_UP_EACH - 1), 0);
    const unit = await channel.start();
    const hooked = await load.run(kinds * WARM_UP_EACH_HOOKED, 0);
    await channel.tell('reset');
    await sleep(IDLE_MS);
    const idle = tallyRequest(await channel.read(), intern);
    const tallies: RequestTally[][] = [];
    const statuses: string[] = [];
    const callers: RequestCounts['under'][] = [];
    let told = performance.now();
    for (let kind = 0; kind < kinds; kind++) {
      if (performance.now() - told > PROGRESS_MS) {
        progress(`counting: ${kind} of ${kinds} kinds of requests`);
        told = performance.now();
      }
      context.step?.({ unit: 'kinds of requests', done: kind, of: kinds });
      const equal: RequestTally[] = [];
      const seen = new Set<number>();
      await channel.tell('reset');
      for (let turn = 0; turn < side.config.countRequests; turn++) {
        for (const status of await sendOne(load, kind)) seen.add(status);
        equal.push(tallyRequest(await channel.read(), intern));
      }
      if (isFirst) {
        await channel.tell('deep');
        await channel.tell('reset');
        for (const status of await sendOne(load, kind)) seen.add(status);
        callers.push(tallyCallers(await channel.read(), intern));
        await channel.tell('shallow');
      }
      tallies.push(equal);
      statuses.push([...seen].sort().join(', '));
    }
    const packages = isFirst ? await channel.packages() : {};
    await channel.tell('stop');
    return {
      ...{ tallies, statuses, callers, unit, packages },
      background: new Set([...idle.inside.keys(), ...idle.outside.keys()]),
      slowDown: medianMs(hooked) / medianMs(plain),
    };
  } catch (error) {
    await requireRunning(service, 'while its work was counted', true);
    throw error;
  } finally {
    channel?.close();
    await load.stop();
  }
}

/**
 * @returns the status of the answer
 * @throws VoidPass when it is not the expected one
 */
async function sendOne(load: Load, kind: number): Promise<readonly number[]> {
  const result = await load.run(1, kind);
  if (result.errors > 0) throw new VoidPass(describeFailures(result));
  return result.statuses;
}

/** The same requests over one connection, each kind in turn. */
function oneByOne(scenario: Scenario): Scenario {
  return {
    ...scenario,
    connections: 1,
    requests: scenario.requests.map((request) => ({ ...request, weight: 1 })),
  };
}

/** @throws VoidPass when some request was answered with another status than in the first pass */
function requireSameStatuses(first: Pass | undefined, other: Pass): void {
  const differing = (first?.statuses ?? []).findIndex(
    (each, kind) => each !== other.statuses[kind],
  );
  if (differing < 0) return;
  throw new VoidPass(
    `answers differ from pass to pass: status ${first?.statuses[differing]}, then ${other.statuses[differing]}`,
  );
}

/** Median latency of all requests. */
function medianMs(result: LoadResult): number {
  return latencyOf(result)['']?.p50Ms ?? 0;
}

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
import { meanCounts } from '../baseline/tables.js';
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
import { endpointName, type Scenario } from '../load/scenario.js';
import type { ProfileBuilder } from '../profile/builder.js';
import { type PythonBuild, pythonBuild } from './fingerprint.js';
import {
  type MeasureContext,
  type MeasuredSide,
  pathPython,
  progressOf,
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
/** How long the service is watched without a request, to know what goes on by itself. */
const IDLE_MS = 300;
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

/**
 * Counts the work per request of one service.
 * @param builder takes the functions that are met
 * @param dump tells what a service is doing that does not become ready
 * @throws MeasurementError when the service cannot be counted or its answers differ too often
 */
export async function countWork(
  side: MeasuredSide,
  guard: Guard,
  context: MeasureContext,
  builder: ProfileBuilder,
  dump: Dump,
): Promise<CountedWork> {
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
    const outcome = await inHookedService(
      side,
      guard,
      context,
      dump,
      attempt,
      async (service, folder) => {
        scenario ??= await scenarioOf(side, service.url, progress);
        python ??= await pythonBuild([
          `/proc/${service.pid}/exe`,
          side.config.python ?? pathPython(side.config.appDir) ?? 'python3',
        ]);
        return countPass(
          service,
          scenario,
          { folder, requests, isFirst: passes.length === 0 },
          context,
          (fn) => builder.function(fn),
          progress,
        );
      },
    );
    const reason = typeof outcome === 'string' ? outcome : otherStatuses(passes[0], outcome);
    if (typeof outcome !== 'string' && reason === undefined) {
      passes.push(outcome);
      continue;
    }
    voidPasses.push({ reason: reason as string });
    progress(`counting pass ${passes.length + 1} is void: ${reason}`);
    if (voidPasses.length > MOST_VOID_PASSES) {
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
  const { calls, turns } = meanCounts(counts);
  const functions = new Set(counts.requests.flatMap((each) => each.functions.map(([fn]) => fn)));
  const unstable = new Set(counts.requests.flatMap((each) => each.unstable.map(([fn]) => fn)));
  const unit = counts.unit === 'jumps' ? 'loop turns' : 'lines';
  return (
    `counted ${Math.round(calls)} calls and ${Math.round(turns)} ${unit} per request in ${functions.size} functions; ` +
    `${unstable.size} more differ from pass to pass; a request took ${slowDown.toFixed(1)} times as long`
  );
}

/** Runs something with a fresh process of the service in which the hook waits. */
async function inHookedService<T>(
  side: MeasuredSide,
  guard: Guard,
  context: MeasureContext,
  dump: Dump,
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

/** One pass, or why it is void. */
async function countPass(
  service: Service,
  scenario: Scenario,
  how: { folder: string; requests: number; isFirst: boolean },
  context: MeasureContext,
  intern: Intern,
  progress: (line: string) => void,
): Promise<Pass | string> {
  const kinds = scenario.requests.length;
  const load = builtinLoad(oneByOne(scenario), context.bundleRoot);
  let channel: CounterChannel | undefined;
  try {
    await load.open(service.url);
    await warmUp(load, service, kinds);
    channel = await CounterChannel.connect(how.folder);
    const plain = await load.run(kinds * (WARM_UP_EACH - 1), 0);
    const { unit } = await channel.start();
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
      const equal: RequestTally[] = [];
      const seen = new Set<number>();
      const send = async (turn: number) => {
        const result = await (load as Load).run(1, kind + turn * kinds);
        for (const status of result.statuses) seen.add(status);
        if (result.errors === 0) return undefined;
        await requireRunning(service, 'while its work was counted', true);
        return describeFailures(result);
      };
      await channel.tell('reset');
      for (let turn = 0; turn < how.requests; turn++) {
        const failure = await send(turn);
        if (failure !== undefined) return failure;
        equal.push(tallyRequest(await channel.read(), intern));
      }
      if (how.isFirst) {
        await channel.tell('deep');
        await channel.tell('reset');
        const failure = await send(how.requests);
        if (failure !== undefined) return failure;
        callers.push(tallyCallers(await channel.read(), intern));
        await channel.tell('shallow');
      }
      tallies.push(equal);
      statuses.push([...seen].sort().join(', '));
    }
    const packages = how.isFirst ? await channel.packages() : {};
    await channel.tell('stop');
    return {
      ...{ tallies, statuses, callers, unit, packages },
      background: new Set([...idle.inside.keys(), ...idle.outside.keys()]),
      slowDown:
        median(Object.values(hooked.latenciesMs)) / median(Object.values(plain.latenciesMs)),
    };
  } catch (error) {
    await requireRunning(service, 'while its work was counted', true);
    throw error;
  } finally {
    channel?.close();
    await load.stop();
  }
}

/** The same requests over one connection, each kind in turn. */
function oneByOne(scenario: Scenario): Scenario {
  return {
    ...scenario,
    connections: 1,
    requests: scenario.requests.map((request) => ({ ...request, weight: 1 })),
  };
}

function otherStatuses(first: Pass | undefined, other: Pass): string | undefined {
  const differing = (first?.statuses ?? []).findIndex(
    (each, kind) => each !== other.statuses[kind],
  );
  return differing < 0
    ? undefined
    : `answers differ from pass to pass: status ${first?.statuses[differing]}, then ${other.statuses[differing]}`;
}

function median(lists: readonly (readonly number[])[]): number {
  const sorted = lists.flat().sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * A measurement: rounds, each a fresh process, ready, warmed up, then a fixed number of requests
 * under py-spy between two readings of the CPU clock. Several sides take turns round by round, so
 * that a drift of the machine meets them alike.
 */
import { realpath } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Guard } from '../app/guard.js';
import { findPython, openService, type Service } from '../app/service.js';
import { MEASUREMENT_SCHEMA, type Measurement, type Round } from '../baseline/schema.js';
import { type Config, loadShape } from '../config/config.js';
import { MeasurementError } from '../errors.js';
import { builtinLoad } from '../load/builtin.js';
import { commandLoad } from '../load/command.js';
import { describeFailures, type Load } from '../load/load.js';
import { discoverScenario } from '../load/openapi.js';
import { endpointName, type Scenario } from '../load/scenario.js';
import { ProfileBuilder } from '../profile/builder.js';
import { dumpStacks, gainAccess, type PySpy } from '../sampler/access.js';
import { weighSamples } from '../sampler/attribute.js';
import { findPySpy, PY_SPY_VERSION } from '../sampler/install.js';
import { startRecording } from '../sampler/record.js';
import { VERSION } from '../version.js';
import { cpuMsBetween, readCpuClock } from './cpu-clock.js';
import { fingerprint, gitState, pythonBuild, sha256 } from './fingerprint.js';

export interface MeasureContext {
  /** Told one line at a time what is going on. */
  readonly progress: (line: string) => void;
  /** Stops the measurement; everything started is stopped before it rejects. */
  readonly signal: AbortSignal;
  /** The folder of the bundles. */
  readonly bundleRoot: string;
  readonly cwd: string;
}

/** One of the services that are measured in turn. */
export interface MeasuredSide {
  /** What progress lines call it; empty when there is only one. */
  readonly label: string;
  readonly config: Config;
}

/** So many rounds may be thrown away and repeated, besides those asked for. */
const MOST_VOID_ROUNDS = 3;
/** py-spy that lags more than this behind its own clock has not sampled evenly. */
const MOST_LAG_SECONDS = 1;
/** Fewer kept samples than this say nothing. */
const LEAST_SAMPLES = 20;

/**
 * Measures one service.
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
export async function record(config: Config, context: MeasureContext): Promise<Measurement> {
  const [measurement] = await recordInTurn([{ label: '', config }], context);
  return measurement as Measurement;
}

/**
 * Measures several services, one round of each in turn; the order is reversed from round to round.
 * @returns their measurements in the order of the sides
 */
export async function recordInTurn(
  sides: readonly MeasuredSide[],
  context: MeasureContext,
): Promise<Measurement[]> {
  const guard = new Guard(context.bundleRoot);
  const sessions: Session[] = [];
  const work = async () => {
    for (const side of sides) sessions.push(await Session.prepare(side, guard, context));
    const rounds = Math.max(...sides.map((side) => side.config.rounds));
    for (let round = 0; round < rounds; round++) {
      const order = round % 2 === 0 ? sessions : [...sessions].reverse();
      for (const session of order) await session.round(round);
    }
    return Promise.all(sessions.map((session) => session.finish()));
  };
  try {
    return await abortable(work(), context.signal);
  } finally {
    await Promise.all(sessions.map((session) => session.close()));
    await guard.close();
  }
}

async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  work.catch(() => undefined); // after an abort, what it was doing fails as its processes go
  let abort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(new MeasurementError('measuring: stopped before it was finished'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (abort !== undefined) signal.removeEventListener('abort', abort);
  }
}

/** What a round needs that stays the same from round to round. */
class Session {
  readonly #side: MeasuredSide;
  readonly #guard: Guard;
  readonly #context: MeasureContext;
  readonly #pySpyPath: string;
  readonly #git: Awaited<ReturnType<typeof gitState>>;
  readonly #builder: ProfileBuilder;
  readonly #rounds: Round[] = [];
  readonly #void: { reason: string }[] = [];
  #pySpy: PySpy | undefined;
  #load: Load | undefined;
  #scenario: Scenario | undefined;
  #python: Awaited<ReturnType<typeof pythonBuild>> | undefined;

  private constructor(
    side: MeasuredSide,
    guard: Guard,
    context: MeasureContext,
    found: { pySpyPath: string; projectRoot: string; git: Awaited<ReturnType<typeof gitState>> },
  ) {
    this.#side = side;
    this.#guard = guard;
    this.#context = context;
    this.#pySpyPath = found.pySpyPath;
    this.#git = found.git;
    this.#builder = new ProfileBuilder(found.projectRoot);
  }

  static async prepare(
    side: MeasuredSide,
    guard: Guard,
    context: MeasureContext,
  ): Promise<Session> {
    const { config } = side;
    const pythons = [config.python, pathPython(config.appDir)].filter((each) => each !== undefined);
    const pySpyPath = await findPySpy([...new Set(pythons)], context.progress);
    const appDir = await realpath(config.appDir).catch(() => config.appDir);
    const git = await gitState(appDir, process.env);
    const projectRoot = git.root === '' ? appDir : await realpath(git.root);
    return new Session(side, guard, context, { pySpyPath, projectRoot, git });
  }

  /** Measures one round; one that turns out void is repeated while the budget lasts. */
  async round(index: number): Promise<void> {
    if (index >= this.#side.config.rounds) return;
    while (!this.#context.signal.aborted) {
      const outcome = await this.#measureOnce(index);
      if ('void' in outcome) {
        this.#void.push({ reason: outcome.void });
        this.#progress(`round ${index + 1} is void: ${outcome.void}`);
        if (this.#void.length > MOST_VOID_ROUNDS) {
          throw new MeasurementError(`measuring: ${this.#void.length} rounds were void`, {
            advice: 'Nothing can be said from rounds that failed; solve the cause below first.',
            details: this.#void.map((each) => `  - ${each.reason}`).join('\n'),
          });
        }
        continue;
      }
      this.#rounds.push(outcome.round);
      const { round } = outcome;
      this.#progress(
        `round ${index + 1}/${this.#side.config.rounds}: ${(round.cpuMs / round.requests).toFixed(3)} ms CPU per request, ` +
          `${Math.round(round.requests / round.seconds)} requests/s, ${round.sampler.samples} samples`,
      );
      return;
    }
  }

  #progress(line: string): void {
    this.#context.progress(this.#side.label === '' ? line : `${this.#side.label}: ${line}`);
  }

  async #measureOnce(index: number): Promise<{ round: Round } | { void: string }> {
    const { config } = this.#side;
    const service = await openService(
      {
        source: config.service,
        appDir: config.appDir,
        ...(config.python === undefined ? {} : { python: config.python }),
        ...(config.port === undefined ? {} : { port: config.port }),
        ...(config.readyPath === undefined ? {} : { readyPath: config.readyPath }),
        // Rounds of the same number share a hash seed, in this measurement and in the next one:
        // the order of sets and dictionaries is then no difference between two measurements.
        env: { PYTHONHASHSEED: String(index + 1), ...config.env },
        waitTimeoutSeconds: config.waitTimeoutSeconds,
      },
      this.#guard,
      (pid) => dumpStacks(this.#pySpyPath, pid),
    );
    try {
      const load = await this.#openLoad(service);
      const shape = this.#shape();
      await this.#warmUp(load, service, shape.warmUp);
      this.#pySpy ??= await gainAccess(this.#pySpyPath, service.pid);
      this.#python ??= await pythonBuild([
        `/proc/${service.pid}/exe`,
        config.python ?? pathPython(config.appDir) ?? 'python3',
      ]);
      const recording = await startRecording(this.#pySpy, service.pid, config.rateHz, this.#guard);
      if (!recording.promptly && this.#rounds.length === 0) {
        this.#progress(
          'py-spy has no real-time priority (that needs root or passwordless sudo): where the CPU went is less exact',
        );
      }
      const before = await readCpuClock(service.pid);
      const { result, after } = await Promise.race([load.run(shape.requests), recording.broken])
        .then(async (done) => ({ result: done, after: await readCpuClock(service.pid) }))
        .catch(async (error: unknown) => {
          await requireRunning(service, 'while the load ran', true);
          throw error;
        });
      await requireRunning(service, 'while the load ran', result.errors > 0);
      const recorded = await recording.stop();
      await load.close();
      if (result.errors > 0) return { void: describeFailures(result) };
      if (recorded.lagSeconds > MOST_LAG_SECONDS) {
        return { void: `py-spy was ${recorded.lagSeconds} s behind: the machine is too busy` };
      }
      const weighed = weighSamples(recorded.threads, before.threads, after.threads);
      if (weighed.kept < LEAST_SAMPLES) {
        return { void: `py-spy saw only ${weighed.kept} samples: give more requests per round` };
      }
      return {
        round: {
          seconds: result.seconds,
          requests: result.requests,
          errors: result.errors,
          cpuMs: cpuMsBetween(before, after),
          latency: result.latency,
          sampler: {
            samples: weighed.seen,
            errors: recorded.errors,
            lagSeconds: recorded.lagSeconds,
            idleFiltered: weighed.idle,
          },
          samples: this.#builder.add(weighed.stacks).map(({ stack, weight }) => [stack, weight]),
        },
      };
    } finally {
      await service.stop();
    }
  }

  async #warmUp(load: Load, service: Service, requests: number): Promise<void> {
    if (requests === 0) return;
    const result = await load.warmUp(requests).catch(async (error: unknown) => {
      await requireRunning(service, 'while it warmed up', true);
      throw error;
    });
    if (result.errors === 0) return;
    await requireRunning(service, 'while it warmed up', true);
    const log = await service.logTail();
    throw new MeasurementError(`warming up: ${describeFailures(result)}`, {
      advice: 'Correct the scenario (path, login, expected status) or the service.',
      details: log === '' ? '' : `The last lines the service wrote:\n${log}`,
    });
  }

  /** Points the load at a round's service; the first round decides what is sent. */
  async #openLoad(service: Service): Promise<Load> {
    const { load, requests } = this.#side.config;
    if (this.#load === undefined) {
      if (load.kind === 'command') {
        this.#load = commandLoad(load.command, this.#context.cwd, requests, this.#guard);
      } else {
        if (load.kind === 'scenario') this.#scenario = load.scenario;
        else {
          const found = await discoverScenario(service.url);
          this.#scenario = found.scenario;
          this.#progress(`load: ${found.scenario.requests.map(endpointName).join(', ')}`);
          if (found.skipped.length > 0) this.#progress(`left out: ${found.skipped.join(', ')}`);
        }
        this.#load = builtinLoad(this.#scenario, this.#context.bundleRoot);
      }
    }
    await this.#load.open(service.url);
    return this.#load;
  }

  #shape() {
    return loadShape(this.#side.config);
  }

  /** The measurement of all rounds so far. */
  async finish(): Promise<Measurement> {
    const { config } = this.#side;
    const shape = this.#shape();
    const tables = this.#builder.tables();
    const load = config.load.kind === 'command' ? config.load.command : this.#scenario;
    return {
      schema: MEASUREMENT_SCHEMA,
      tool: { name: 'fastapi-spy', version: VERSION },
      createdAt: new Date().toISOString(),
      fingerprint: await fingerprint({
        python: this.#python ?? { version: 'unknown', build: 'unknown' },
        pySpyVersion: PY_SPY_VERSION,
        rateHz: config.rateHz,
        scenarioHash: sha256(JSON.stringify([load, shape.requests, shape.warmUp, config.workers])),
        git: this.#git,
      }),
      settings: {
        service: describeService(config),
        load: describeLoad(config),
        workers: config.workers,
        connections: shape.connections,
        rounds: config.rounds,
        requestsPerRound: shape.requests,
        warmUpRequests: shape.warmUp,
      },
      endpoints: endpointWeights(this.#scenario),
      functions: tables.functions.map((fn) => [fn.name, fn.path, fn.origin]),
      frames: tables.frames.map((frame) => [frame.function, frame.line]),
      stacks: tables.stacks.map((node) => [node.parent, node.frame]),
      rounds: this.#rounds,
      voidRounds: this.#void,
    };
  }

  async close(): Promise<void> {
    await this.#load?.stop();
  }
}

/**
 * @param doubt whether something broke that the service's end would explain
 * @throws MeasurementError with the service's last words when it has ended
 */
async function requireRunning(service: Service, when: string, doubt: boolean): Promise<void> {
  // The end of a process is told a moment after its connections broke.
  for (let turn = 0; doubt && turn < 15 && service.ending() === undefined; turn++) await sleep(20);
  const ending = service.ending();
  if (ending === undefined) return;
  const log = await service.logTail();
  throw new MeasurementError(`measuring: the service ${ending} ${when}`, {
    details: log === '' ? '' : `The last lines it wrote:\n${log}`,
  });
}

function pathPython(appDir: string): string | undefined {
  try {
    return findPython(appDir);
  } catch {
    return undefined;
  }
}

function describeService(config: Config): string {
  switch (config.service.kind) {
    case 'app':
      return config.service.app;
    case 'command':
      return config.service.command;
    case 'attach':
      return 'a running service';
  }
}

function describeLoad(config: Config): string {
  switch (config.load.kind) {
    case 'scenario':
      return config.load.origin;
    case 'command':
      return config.load.command;
    case 'openapi':
      return 'openapi.json';
  }
}

function endpointWeights(scenario: Scenario | undefined): { name: string; weight: number }[] {
  const weights = new Map<string, number>();
  for (const request of scenario?.requests ?? []) {
    const name = endpointName(request);
    weights.set(name, (weights.get(name) ?? 0) + request.weight);
  }
  return [...weights].map(([name, weight]) => ({ name, weight }));
}

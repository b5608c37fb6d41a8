/** What stays the same from round to round of one service, and the rounds measured so far. */
import { realpath } from 'node:fs/promises';
import type { Guard } from '../app/guard.js';
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
import { findPySpy, PY_SPY_VERSION } from '../sampler/install.js';
import { startRecording } from '../sampler/record.js';
import { VERSION } from '../version.js';
import { fingerprint, gitState, pythonBuild, sha256 } from './fingerprint.js';
import { OpenRound, type RoundOutcome, requireRunning } from './round.js';

export interface MeasureContext {
  /** Told one line at a time what is going on. */
  readonly progress: (line: string) => void;
  /** Stops the measurement; everything started is stopped before it rejects. */
  readonly signal: AbortSignal;
  /** The folder of the bundles. */
  readonly bundleRoot: string;
  readonly cwd: string;
}

/** One of the services that are measured together. */
export interface MeasuredSide {
  /** What progress lines call it; empty when there is only one. */
  readonly label: string;
  readonly config: Config;
}

/** So many rounds may be thrown away and repeated, besides those asked for. */
const MOST_VOID_ROUNDS = 3;

export class Session {
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

  get requestsPerRound(): number {
    return loadShape(this.#side.config).requests;
  }

  /** Starts a fresh process and warms it up; it is stopped again when that fails. */
  async open(index: number): Promise<OpenRound> {
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
      await this.#warmUp(load, service, loadShape(config).warmUp);
      this.#pySpy ??= await gainAccess(this.#pySpyPath, service.pid);
      this.#python ??= await pythonBuild([
        `/proc/${service.pid}/exe`,
        config.python ?? pathPython(config.appDir) ?? 'python3',
      ]);
      return new OpenRound(service, load);
    } catch (error) {
      await service.stop();
      throw error;
    }
  }

  /** Begins to sample an open round. */
  async attach(round: OpenRound): Promise<void> {
    await round.attach(async (pid) => {
      const { rateHz } = this.#side.config;
      const recording = await startRecording(this.#pySpy as PySpy, pid, rateHz, this.#guard);
      if (!recording.promptly && this.#rounds.length === 0) {
        this.#progress(
          'py-spy has no real-time priority (that needs root or passwordless sudo): where the CPU went is less exact',
        );
      }
      return recording;
    });
  }

  /** Ends an open round; it is not kept yet. */
  async end(round: OpenRound): Promise<RoundOutcome> {
    return round.finish(this.#builder);
  }

  keep(round: Round): void {
    this.#rounds.push(round);
    this.#progress(
      `round ${this.#rounds.length}/${this.#side.config.rounds}: ${(round.cpuMs / round.requests).toFixed(3)} ms CPU per request, ` +
        `${Math.round(round.requests / round.seconds)} requests/s, ${round.sampler.samples} samples`,
    );
  }

  /** @throws MeasurementError when too many rounds were void */
  discard(reason: string): void {
    this.#void.push({ reason });
    this.#progress(`round ${this.#rounds.length + 1} is void: ${reason}`);
    if (this.#void.length <= MOST_VOID_ROUNDS) return;
    throw new MeasurementError(`measuring: ${this.#void.length} rounds were void`, {
      advice: 'Nothing can be said from rounds that failed; solve the cause below first.',
      details: this.#void.map((each) => `  - ${each.reason}`).join('\n'),
    });
  }

  #progress(line: string): void {
    this.#context.progress(this.#side.label === '' ? line : `${this.#side.label}: ${line}`);
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

  /** The measurement of all rounds so far; `together` as in its schema. */
  async finish(together: string): Promise<Measurement> {
    const { config } = this.#side;
    const shape = loadShape(config);
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
      together,
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

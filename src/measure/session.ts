/** What stays the same from round to round of one service, its counts, and the rounds measured so far. */
import { realpath } from 'node:fs/promises';
import type { Guard } from '../app/guard.js';
import type { Service } from '../app/service.js';
import {
  type Counts,
  MEASUREMENT_SCHEMA,
  type Measurement,
  type Pairing,
  type Round,
} from '../baseline/schema.js';
import { type Config, loadShape } from '../config/config.js';
import { InputError, MeasurementError, UncountableError } from '../errors.js';
import type { Background } from '../load/background.js';
import { builtinLoad } from '../load/builtin.js';
import { commandLoad } from '../load/command.js';
import type { Load } from '../load/load.js';
import { endpointName, type Scenario } from '../load/scenario.js';
import { ProfileBuilder } from '../profile/builder.js';
import { PY_SPY_VERSION } from '../sampler/install.js';
import { startRecording } from '../sampler/record.js';
import { VERSION } from '../version.js';
import { countWork, reasonNotToCount } from './count.js';
import { cpuModel, fingerprint, gitState, type PythonBuild, sha256 } from './fingerprint.js';
import { OpenRound, type RoundOutcome } from './round.js';
import type { Sampling } from './sampling.js';
import {
  type MeasureContext,
  type MeasuredSide,
  progressOf,
  pythonOf,
  scenarioOf,
  startSide,
  warmUp,
} from './side.js';

/** What services that are measured together have in common. */
export interface Shared {
  readonly sampling: Sampling;
  readonly background: Background;
}

export class Session {
  readonly #side: MeasuredSide;
  readonly #guard: Guard;
  readonly #context: MeasureContext;
  readonly #progress: (line: string) => void;
  readonly #shared: Shared;
  readonly #git: Awaited<ReturnType<typeof gitState>>;
  readonly #builder: ProfileBuilder;
  readonly #rounds: Round[] = [];
  readonly #void: { reason: string }[] = [];
  readonly #cpuModel = cpuModel();
  #requests: number;
  #load: Load | undefined;
  #scenario: Scenario | undefined;
  #python: PythonBuild | undefined;
  #counts: Counts | null = null;
  #notCounted = '';

  private constructor(
    side: MeasuredSide,
    guard: Guard,
    context: MeasureContext,
    shared: Shared,
    found: { projectRoot: string; git: Awaited<ReturnType<typeof gitState>> },
  ) {
    this.#side = side;
    this.#guard = guard;
    this.#context = context;
    this.#progress = progressOf(side, context);
    this.#shared = shared;
    this.#git = found.git;
    this.#builder = new ProfileBuilder(found.projectRoot);
    this.#requests = loadShape(side.config).requests;
  }

  static async prepare(
    side: MeasuredSide,
    guard: Guard,
    context: MeasureContext,
    shared: Shared,
  ): Promise<Session> {
    const { appDir: folder } = side.config;
    const appDir = await realpath(folder).catch(() => folder);
    const found = await gitState(appDir, process.env);
    const git = side.branch === undefined ? found : { ...found, branch: side.branch };
    const projectRoot = git.root === '' ? appDir : await realpath(git.root);
    return new Session(side, guard, context, shared, { projectRoot, git });
  }

  /**
   * Counts the work per request.
   * @param isWanted whether a service that cannot be counted is an error; else the measurement
   *   says why it has no counts
   * @throws InputError, MeasurementError
   */
  async count(isWanted: boolean): Promise<void> {
    const reason = reasonNotToCount(this.#side.config);
    if (reason !== undefined) {
      if (isWanted) throw new InputError(`counting: ${reason}`);
      this.#leaveUncounted(reason);
      return;
    }
    try {
      const { counts, scenario, python } = await countWork({
        side: this.#side,
        guard: this.#guard,
        context: this.#context,
        builder: this.#builder,
        dump: (pid) => this.#shared.sampling.dump(pid),
      });
      this.#counts = counts;
      this.#scenario = scenario;
      this.#python = python;
    } catch (error) {
      if (isWanted || !(error instanceof UncountableError)) throw error;
      this.#leaveUncounted(error.message.replace(/^counting: /, ''));
    }
  }

  #leaveUncounted(reason: string): void {
    this.#notCounted = reason;
    this.#progress(`not counted: ${reason}`);
  }

  /** Requests of a round; the configured number until another one is set. */
  get requestsPerRound(): number {
    return this.#requests;
  }

  set requestsPerRound(requests: number) {
    this.#requests = requests;
  }

  /**
   * Starts a fresh process and warms it up; it is stopped again when that fails.
   * @param hashSeed of Python, 0 to 4294967295
   * @param controlMs CPU of the control just before
   */
  async open(hashSeed: number, controlMs: number): Promise<OpenRound> {
    const { config } = this.#side;
    const service = await startSide(
      this.#side,
      this.#guard,
      { PYTHONHASHSEED: String(hashSeed), ...config.env },
      (pid) => this.#shared.sampling.dump(pid),
    );
    try {
      const load = await this.#openLoad(service);
      await warmUp(load, service, loadShape(config).warmUp);
      await this.#shared.sampling.access(service.pid);
      this.#python ??= await pythonOf(this.#side, service);
      return new OpenRound(service, load, controlMs);
    } catch (error) {
      await service.stop();
      throw error;
    }
  }

  /** Begins to sample an open round. */
  async attach(round: OpenRound): Promise<void> {
    await round.attach(async (pid) => {
      const { rateHz } = this.#side.config;
      const pySpy = await this.#shared.sampling.access(pid);
      const recording = await startRecording(pySpy, pid, rateHz, this.#guard);
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
  }

  discard(reason: string): void {
    this.#void.push({ reason });
    this.#progress(`round ${this.#rounds.length + 1} is void: ${reason}`);
  }

  /** Why rounds were thrown away. */
  get voidRounds(): readonly { readonly reason: string }[] {
    return this.#void;
  }

  /** Points the load at a round's service; the first round decides what is sent. */
  async #openLoad(service: Service): Promise<Load> {
    const { load, requests } = this.#side.config;
    // After an abort nobody would end a load generator that is started now.
    if (this.#context.signal.aborted) throw new MeasurementError('measuring: stopped');
    if (this.#load === undefined) {
      if (load.kind === 'command') {
        this.#load = commandLoad(load.command, this.#context.cwd, requests, this.#guard);
      } else {
        this.#scenario ??= await scenarioOf(this.#side, service.url, this.#progress);
        this.#load = builtinLoad(this.#scenario, this.#context.bundleRoot, this.#shared.background);
      }
    }
    await this.#load.open(service.url);
    return this.#load;
  }

  /** The measurement of all rounds so far. */
  async finish(pairing: Pairing | null): Promise<Measurement> {
    const { config } = this.#side;
    const shape = { ...loadShape(config), requests: this.#requests };
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
        rounds: this.#rounds.length,
        requestsPerRound: shape.requests,
        warmUpRequests: shape.warmUp,
      },
      pairing,
      disturbances: this.#disturbances(),
      endpoints: endpointWeights(this.#scenario),
      functions: tables.functions.map((fn) => [fn.name, fn.path, fn.origin]),
      frames: tables.frames.map((frame) => [frame.function, frame.line]),
      stacks: tables.stacks.map((node) => [node.parent, node.frame]),
      // Copies: a measurement of the rounds so far must not grow with those to come.
      rounds: [...this.#rounds],
      voidRounds: [...this.#void],
      counts: this.#counts,
      notCounted: this.#notCounted,
    };
  }

  #disturbances(): string[] {
    const now = cpuModel();
    if (now === this.#cpuModel) return [];
    // A virtual machine was moved to another host.
    return [`the CPU model changed while it was measured: ${this.#cpuModel} → ${now}`];
  }

  async close(): Promise<void> {
    await this.#load?.stop();
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

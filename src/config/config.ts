/** One typed Config from a file, `SPY_*` variables and inputs or options, in rising order of weight. */
import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { InputError } from '../errors.js';
import { DEFAULT_SCENARIO, type Scenario, scenarioSchema } from '../load/scenario.js';
import type { CategoryRule } from '../profile/categories.js';
import { explain } from '../validation.js';
import {
  type LayerSources,
  type Layers,
  outputPath,
  readLayers,
  readYaml,
  SERVICE_KEYS,
  settingsFolder,
  settingsOf,
} from './origins.js';
import type { Settings, Thresholds } from './schema.js';

/** Where the requests of a round come from. */
export type LoadSource =
  | { readonly kind: 'scenario'; readonly scenario: Scenario; readonly origin: string }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'openapi' };

/** How the service comes to run: started by us for every round, or already running. */
export type ServiceSource =
  | { readonly kind: 'app'; readonly app: string; readonly workers: number }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'attach'; readonly pid?: number };

export interface ActionConfig {
  readonly mode: Settings['mode'];
  readonly baselineBranch?: string;
  readonly baselineFile?: string;
  /** How long a run that is still measuring the wanted baseline is waited for. */
  readonly baselineWaitSeconds: number;
  /** So many further measurements of the branch are looked at. */
  readonly history: number;
  readonly key: string;
  /** Name of this part of a measurement that several jobs make together. */
  readonly shard?: string;
  readonly failOn: Settings['fail-on'];
  readonly comment: Settings['comment'];
  readonly retentionDays?: number;
}

/** How base and head are measured together. */
export interface DuetConfig {
  readonly rateHz: number;
  /** Time for all pairs. */
  readonly budgetSeconds: number;
  /** Of the orders and hash seeds; undefined: drawn. */
  readonly seed?: string;
  /** What is compared with; undefined: where this branch left the main one. */
  readonly base?: string;
  /** Makes the base's environment; undefined: found out. */
  readonly setup?: string;
}

/** How running services are looked at: profiles, `top`, `dump`, and the report of a profile. */
export interface ProfilingConfig {
  readonly durationSeconds: number;
  /** The file that is written, relative to the current folder; undefined: the command's own. */
  readonly output?: string;
  readonly idle: boolean;
  readonly subprocesses: boolean;
  /** 0 to 4. */
  readonly locals: number;
  /** Functions in a table. */
  readonly top: number;
  readonly reportFormat: Settings['report-format'];
}

export interface Config {
  readonly service: ServiceSource;
  /** Absolute folder the service runs in. */
  readonly appDir: string;
  /** Interpreter for `app`; undefined: found beside the project or on PATH. */
  readonly python?: string;
  readonly workers: number;
  readonly port?: number;
  readonly env: Readonly<Record<string, string>>;
  readonly readyPath?: string;
  readonly waitTimeoutSeconds: number;
  readonly load: LoadSource;
  readonly rounds: number;
  /** Requests of a round; undefined: as the scenario says. */
  readonly requests?: number;
  readonly rateHz: number;
  readonly duet: DuetConfig;
  /** Whether the work per request is counted as well. */
  readonly count: boolean;
  /** Requests of each kind that a counting pass sends. */
  readonly countRequests: number;
  readonly thresholds: Thresholds;
  readonly categories: readonly CategoryRule[];
  readonly profiling: ProfilingConfig;
  readonly action: ActionConfig;
}

export interface ConfigSources extends LayerSources {
  /** Whether a service must be named; off for commands that only compare. */
  readonly needsService?: boolean;
}

/**
 * The configuration of one run.
 * @throws InputError naming the file or setting, and what it should have been
 */
export async function resolveConfig(sources: ConfigSources): Promise<Config> {
  return configOf(await readLayers(sources), sources);
}

/**
 * The same, of layers that were read already.
 * @param sources what they were read from
 */
export async function configOf(layers: Layers, sources: ConfigSources): Promise<Config> {
  const settings = settingsOf(layers);
  const { file, fromEnvironment, given } = layers;
  const base = file === undefined ? sources.cwd : settingsFolder(file);
  return toConfig(settings, sources, {
    appDir: 'app-dir' in given || 'app-dir' in fromEnvironment ? sources.cwd : base,
    load: 'load' in given || 'load' in fromEnvironment ? sources.cwd : base,
    output: outputPath(layers, settings),
  });
}

const DEFAULT_RATE_HZ = 100;
/**
 * A duet has a few seconds of CPU to divide among categories and functions. What more samples cost
 * the services, they cost both alike (docs/deciding.md has the figures).
 */
const DUET_RATE_HZ = 250;

async function toConfig(
  settings: Settings,
  sources: ConfigSources,
  folders: { appDir: string; load: string; output: string | undefined },
): Promise<Config> {
  return {
    service: serviceSource(settings, sources.needsService ?? true),
    appDir: resolve(folders.appDir, settings['app-dir']),
    ...optional('python', settings.python),
    workers: settings.workers,
    ...optional('port', settings.port),
    env: settings.env,
    ...optional('readyPath', settings['ready-path']),
    waitTimeoutSeconds: settings['wait-timeout'],
    load: await loadSource(settings.load, folders.load),
    rounds: settings.rounds,
    ...optional('requests', settings.requests),
    rateHz: settings.rate ?? DEFAULT_RATE_HZ,
    duet: {
      rateHz: settings.rate ?? DUET_RATE_HZ,
      budgetSeconds: settings.budget,
      ...optional('seed', settings.seed),
      ...optional('base', settings.base),
      ...optional('setup', settings.setup),
    },
    count: settings.count,
    countRequests: settings['count-requests'],
    thresholds: settings.thresholds,
    categories: settings.categories,
    profiling: {
      durationSeconds: settings.duration,
      ...optional('output', folders.output),
      idle: settings.idle,
      subprocesses: settings.subprocesses,
      locals: settings.locals,
      top: settings.top,
      reportFormat: settings['report-format'],
    },
    action: {
      mode: settings.mode,
      ...optional('baselineBranch', settings['baseline-branch']),
      ...optional('baselineFile', settings['baseline-file']),
      baselineWaitSeconds: settings['baseline-wait'],
      history: settings.history,
      key: settings.key,
      ...optional('shard', settings.shard),
      failOn: settings['fail-on'],
      comment: settings.comment,
      ...optional('retentionDays', settings['retention-days']),
    },
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
}

function serviceSource(settings: Settings, needed: boolean): ServiceSource {
  const named = SERVICE_KEYS.filter((key) => settings[key] !== undefined);
  if (named.length > 1) {
    throw new InputError(
      `reading the settings: ${named.map((key) => `"${key}"`).join(' and ')} are both given`,
      { advice: 'Give one: app (module:attribute), command, or pid.' },
    );
  }
  if (settings.app !== undefined) {
    if (!/^[\w.]+:[\w.]+(\(\))?$/.test(settings.app)) {
      throw new InputError(`reading the settings: app "${settings.app}" is not module:attribute`, {
        advice: 'For instance "shop.main:app". Anything else can be given as a command.',
      });
    }
    return { kind: 'app', app: settings.app, workers: settings.workers };
  }
  if (settings.command !== undefined) return { kind: 'command', command: settings.command };
  if (settings.pid !== undefined) return { kind: 'attach', pid: settings.pid };
  if (settings.port !== undefined || !needed) return { kind: 'attach' };
  // A duet starts both of its services.
  const isStarted = settings.mode === 'duet';
  const running = isStarted ? '' : ', or the pid or port of a running service';
  throw new InputError('reading the settings: no service is named', {
    advice: `Give app: "module:attribute" (started with uvicorn)${isStarted ? ' or' : ','} command: "… --port {port}"${running}.`,
  });
}

async function loadSource(load: Settings['load'], folder: string): Promise<LoadSource> {
  if (load === undefined) return { kind: 'openapi' };
  if (typeof load !== 'string') {
    return { kind: 'scenario', scenario: load, origin: 'the configuration file' };
  }
  const path = isAbsolute(load) ? load : join(folder, load);
  if (existsSync(path))
    return { kind: 'scenario', scenario: await readScenario(path), origin: load };
  if (/\.(ya?ml|json)$/.test(load) && !/\s/.test(load)) {
    throw new InputError(`reading the scenario ${load}: there is no such file in ${folder}`, {
      advice: 'Give the path of a scenario file, or a load command.',
    });
  }
  return { kind: 'command', command: load };
}

/**
 * A scenario from a YAML or JSON file.
 * @throws InputError naming file and field
 */
export async function readScenario(path: string): Promise<Scenario> {
  const parsed = scenarioSchema.safeParse(await readYaml(path, 'the scenario'));
  if (parsed.success) return parsed.data;
  throw new InputError(
    `reading the scenario ${path}: ${explain(parsed.error, (key) => `"${key}"`, scenarioSchema)}`,
    { advice: 'docs/configuration.md describes scenarios.' },
  );
}

/** Connections, requests and warm-up of a round: the scenario's, or the defaults. */
export function loadShape(config: Config): {
  connections: number;
  requests: number;
  warmUp: number;
} {
  const scenario = config.load.kind === 'scenario' ? config.load.scenario : DEFAULT_SCENARIO;
  return {
    connections: scenario.connections,
    requests: config.requests ?? scenario['requests-per-round'],
    warmUp: scenario['warm-up'],
  };
}

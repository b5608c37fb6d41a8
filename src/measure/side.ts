/** One of the services that are measured, and what all measuring of it shares. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Guard } from '../app/guard.js';
import { type Dump, findPython, openService, type Service } from '../app/service.js';
import type { Config } from '../config/config.js';
import { MeasurementError } from '../errors.js';
import { describeFailures, type Load } from '../load/load.js';
import { discoverScenario } from '../load/openapi.js';
import { endpointName, type Scenario } from '../load/scenario.js';
import { type PythonBuild, pythonBuild } from './fingerprint.js';

/** How far something is that takes long. */
export interface Step {
  /** `rounds`; `seconds` pass by themselves, so they are told once. */
  readonly unit: string;
  readonly done: number;
  readonly of: number;
  /** Whether it may end sooner. */
  readonly isMost?: boolean;
}

export interface MeasureContext {
  /** Told one line at a time what is going on. */
  readonly progress: (line: string) => void;
  /** Told how far it is, where somebody looks. */
  readonly step?: (step: Step) => void;
  /** Stops the measurement; everything started is stopped before it rejects. */
  readonly signal: AbortSignal;
  /** The folder of the bundles. */
  readonly bundleRoot: string;
  readonly cwd: string;
}

export interface MeasuredSide {
  /** What progress lines call it; empty when there is only one. */
  readonly label: string;
  readonly config: Config;
  /** The branch it is of, where its folder is no checkout of one. */
  readonly branch?: string;
}

/** Tells what goes on with one of several services. */
export function progressOf(side: MeasuredSide, context: MeasureContext): (line: string) => void {
  return (line) => context.progress(side.label === '' ? line : `${side.label}: ${line}`);
}

/**
 * Starts a fresh process of the service, or finds the one that runs.
 * @param env its environment beside the tool's own, the configured one included
 */
export async function startSide(
  { config }: MeasuredSide,
  guard: Guard,
  env: Readonly<Record<string, string>>,
  dump: Dump,
): Promise<Service> {
  return openService(
    {
      source: config.service,
      appDir: config.appDir,
      ...(config.python === undefined ? {} : { python: config.python }),
      ...(config.port === undefined ? {} : { port: config.port }),
      ...(config.readyPath === undefined ? {} : { readyPath: config.readyPath }),
      env,
      waitTimeoutSeconds: config.waitTimeoutSeconds,
    },
    guard,
    dump,
  );
}

/**
 * The scenario of a side whose load is one: the given one, else what its service describes.
 * @throws MeasurementError when the service describes nothing that can be sent
 */
export async function scenarioOf(
  { config }: MeasuredSide,
  url: string,
  progress: (line: string) => void,
): Promise<Scenario> {
  if (config.load.kind === 'scenario') return config.load.scenario;
  const { scenario, skipped } = await discoverScenario(url);
  progress(`load: ${scenario.requests.map(endpointName).join(', ')}`);
  if (skipped.length > 0) progress(`left out: ${skipped.join(', ')}`);
  return scenario;
}

/** @throws MeasurementError when the service ends or does not answer as the scenario expects */
export async function warmUp(load: Load, service: Service, requests: number): Promise<void> {
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

/** The interpreter that a project's folder tells of, if any. */
export function pathPython(appDir: string): string | undefined {
  try {
    return findPython(appDir);
  } catch {
    return undefined;
  }
}

/** Version and build of the interpreter that runs a service of this side. */
export async function pythonOf({ config }: MeasuredSide, service: Service): Promise<PythonBuild> {
  const known = config.python ?? pathPython(config.appDir) ?? 'python3';
  return pythonBuild([`/proc/${service.pid}/exe`, known]);
}

/**
 * @param doubt whether something broke that the service's end would explain
 * @throws MeasurementError with the service's last words when it has ended
 */
export async function requireRunning(
  service: Service,
  when: string,
  doubt: boolean,
): Promise<void> {
  // The end of a process is told a moment after its connections broke.
  for (let turn = 0; doubt && turn < 15 && service.ending() === undefined; turn++) await sleep(20);
  const ending = service.ending();
  if (ending === undefined) return;
  const log = await service.logTail();
  throw new MeasurementError(`measuring: the service ${ending} ${when}`, {
    details: log === '' ? '' : `The last lines it wrote:\n${log}`,
  });
}

/** A FastAPI service under our control: started, watched, stopped; or only attached to. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceSource } from '../config/config.js';
import { InputError, MeasurementError } from '../errors.js';
import { requireProcess, serverOnPort, topmostPython } from './find.js';
import type { Guard } from './guard.js';
import { freePort, listenersOf, portsOf } from './port.js';
import { isAlive, treePids } from './process-tree.js';
import {
  notReadyText,
  pathAdvice,
  placeOf,
  type Readiness,
  type ReadinessProbe,
  waitUntilReady,
} from './ready.js';
import { isInOtherNetwork } from './systems/linux-sockets.js';

export interface ServiceOptions {
  readonly source: ServiceSource;
  readonly appDir: string;
  readonly python?: string;
  readonly port?: number;
  readonly env: Readonly<Record<string, string>>;
  readonly readyPath?: string;
  readonly waitTimeoutSeconds: number;
}

export interface Service {
  /** The topmost Python process: what py-spy attaches to and whose tree the CPU clock reads. */
  readonly pid: number;
  readonly url: string;
  /** Undefined while it runs; otherwise how it ended, for people. */
  ending(): string | undefined;
  /** The last lines of its output; empty for a service that we did not start. */
  logTail(): Promise<string>;
  /** Stops it when we started it. */
  stop(): Promise<void>;
}

const LOG_LINES = 50;

/** Stacks of a process for an error message; empty where they cannot be had. */
export type Dump = (pid: number) => Promise<string>;

/**
 * Starts a service (or finds a running one) and waits until it answers.
 * @throws InputError for a missing folder, interpreter or process
 * @throws MeasurementError when it ends or does not answer in time, with the tail of its log
 */
export async function openService(
  options: ServiceOptions,
  guard: Guard,
  dump: Dump,
): Promise<Service> {
  return options.source.kind === 'attach'
    ? attach(options, options.source.pid)
    : start(options, guard, dump);
}

async function attach(options: ServiceOptions, givenPid: number | undefined): Promise<Service> {
  if (givenPid !== undefined) await requireProcess(givenPid);
  const port = options.port ?? (await portOf(givenPid as number));
  const pid = givenPid ?? (await serverOnPort(port));
  const asked = probe(options, port);
  const ready = await waitUntilReady(asked, () => false);
  if (!ready.isReady) {
    throw new MeasurementError(`attaching to pid ${pid}: it ${notReadyText(asked, ready)}`, {
      advice:
        ready.status === undefined && (await isInOtherNetwork(pid))
          ? `It is in a container with a network of its own: publish the port (docker run -p 127.0.0.1:${port}:${port}), or run this in that network (--network=container:NAME).`
          : pathAdvice(ready),
    });
  }
  return {
    pid,
    url: `http://127.0.0.1:${port}`,
    ending: () => (isAlive(pid) ? undefined : 'has ended'),
    logTail: async () => '',
    stop: async () => undefined,
  };
}

/** @throws InputError when the process listens on no port, or on several */
async function portOf(pid: number): Promise<number> {
  const tree = await treePids(pid);
  const [port, ...more] = await portsOf(tree);
  if (port !== undefined && more.length === 0) return port;
  throw new InputError(
    port === undefined
      ? `attaching to pid ${pid}: it listens on no port that this user can see`
      : `attaching to pid ${pid}: it listens on the ports ${[port, ...more].join(', ')}`,
    { advice: 'Give the port as well: --pid PID --port PORT.' },
  );
}

function probe(options: ServiceOptions, port: number) {
  return {
    port,
    timeoutSeconds: options.waitTimeoutSeconds,
    ...(options.readyPath === undefined ? {} : { path: options.readyPath }),
  };
}

async function start(options: ServiceOptions, guard: Guard, dump: Dump): Promise<Service> {
  if (!existsSync(options.appDir)) {
    throw new InputError(`starting the service: there is no folder ${options.appDir}`, {
      advice: 'app-dir is the folder the service runs in.',
    });
  }
  const port = options.port ?? (await freePort());
  if (options.port !== undefined && (await listenersOf(port)).length > 0) {
    throw new InputError(`starting the service: port ${port} is already in use`, {
      advice: 'Leave the port out to have a free one chosen, or stop what listens there.',
    });
  }
  const command = serviceCommand(options, port);
  const folder = guard.temporaryFolder();
  const logPath = join(folder, 'service.log');
  const log = await open(logPath, 'w');
  const child = guard.start((environment) =>
    spawn(command.file, command.args, {
      cwd: options.appDir,
      env: {
        ...process.env,
        PYTHONUNBUFFERED: '1',
        ...options.env,
        PORT: String(port),
        ...environment,
      },
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
      ...(process.platform === 'win32' ? { windowsHide: true } : {}),
    }),
  );
  let ended: string | undefined;
  const exited = new Promise<void>((done) => {
    child.once('error', (error) => {
      ended = `could not be started: ${error.message}`;
      done();
    });
    child.once('exit', (code, signal) => {
      ended ??= signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
      done();
    });
  });
  await log.close();
  const logTail = async () => tail(await readFile(logPath, 'utf8').catch(() => ''), LOG_LINES);
  const stop = async () => {
    if (child.pid !== undefined) await guard.stop(child.pid);
    await guard.removeFolder(folder);
  };
  try {
    const asked = probe(options, port);
    const ready = await waitUntilReady(asked, () => ended !== undefined);
    if (!ready.isReady || ended !== undefined) {
      // Its last words may still be on their way.
      await Promise.race([exited, sleep(ended === undefined ? 0 : 200)]);
      throw await notReady(options, command.text, child, { asked, ended, ready }, logTail, dump);
    }
    return {
      pid: await topmostPython(child.pid as number),
      url: `http://127.0.0.1:${port}`,
      ending: () => ended,
      logTail,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function notReady(
  options: ServiceOptions,
  command: string,
  child: ChildProcess,
  { asked, ended, ready }: { asked: ReadinessProbe; ended: string | undefined; ready: Readiness },
  logTail: () => Promise<string>,
  dump: Dump,
): Promise<MeasurementError> {
  const log = await logTail();
  const what =
    ended === undefined
      ? notReadyText(asked, ready)
      : `${ended} before it answered on ${placeOf(asked)}`;
  const stacks =
    ended === undefined && child.pid !== undefined
      ? await dump(await topmostPython(child.pid))
      : '';
  const listensElsewhere =
    ended === undefined &&
    options.source.kind === 'command' &&
    !options.source.command.includes('{port}');
  return new MeasurementError(`starting the service (${command}): it ${what}`, {
    advice: listensElsewhere
      ? 'The command has no {port}: write it where the server takes its port, or set port to the one it uses.'
      : /No module named '?uvicorn/.test(log)
        ? 'uvicorn is not installed for this interpreter: install it, name another with python, or give a command.'
        : ended === undefined
          ? pathAdvice(ready)
          : '',
    details: [
      log === '' ? 'It wrote nothing.' : `The last lines it wrote:\n${log}`,
      stacks === '' ? '' : `What it was doing:\n${stacks}`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  });
}

interface ServiceCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly text: string;
}

/** The command line of a service, for a port. */
export function serviceCommand(options: ServiceOptions, port: number): ServiceCommand {
  if (options.source.kind === 'app') {
    const file = options.python ?? findPython(options.appDir);
    const { app, workers } = options.source;
    const args = [
      '-m',
      'uvicorn',
      app.replace(/\(\)$/, ''),
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
    ];
    if (app.endsWith('()')) args.push('--factory');
    args.push('--app-dir', options.appDir, '--no-access-log');
    if (workers > 1) args.push('--workers', String(workers));
    return { file, args, text: `${file} ${args.join(' ')}` };
  }
  if (options.source.kind === 'command') {
    const text = options.source.command.replaceAll('{port}', String(port));
    return process.platform === 'win32'
      ? { file: process.env.ComSpec ?? 'cmd.exe', args: ['/d', '/s', '/c', text], text }
      : { file: '/bin/sh', args: ['-c', isOneCommand(text) ? `exec ${text}` : text], text };
  }
  throw new Error('a service that is attached to has no command');
}

/** Whether a shell line is one plain command, so that the shell can become it and is not above it. */
function isOneCommand(line: string): boolean {
  return (
    !/[;&|<>()`$\n]/.test(line) &&
    !/^\s*(\w+=|exec\b|cd\b|\.\s|source\b|if\b|for\b|while\b|!)/.test(line)
  );
}

/**
 * The interpreter of a project: the active virtual environment, one beside the project, else the
 * one on PATH.
 * @throws InputError when there is none
 */
export function findPython(appDir: string, env: NodeJS.ProcessEnv = process.env): string {
  const bin = process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python'];
  const environments = [
    env.VIRTUAL_ENV,
    join(appDir, '.venv'),
    join(appDir, 'venv'),
    join(process.cwd(), '.venv'),
  ];
  for (const environment of environments) {
    if (environment === undefined || environment === '') continue;
    const candidate = join(environment, ...bin);
    if (existsSync(candidate)) return candidate;
  }
  const names = process.platform === 'win32' ? ['python.exe'] : ['python3', 'python'];
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const candidate = join(folder, name);
      if (folder !== '' && existsSync(candidate)) return candidate;
    }
  }
  throw new InputError('looking for Python: none is on PATH', {
    advice: 'Install Python, activate the virtual environment of the service, or give python.',
  });
}

function tail(text: string, lines: number): string {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

/** Which of this machine's services is meant: by pid, by port, or the only one there is. */
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError, MeasurementError } from '../errors.js';
import { findServerOnPort, requireProcess, topmostPython } from './find.js';
import { sharingAdvice } from './isolation.js';
import { treePids } from './process-tree.js';
import { listServers, type RunningServer } from './servers.js';
import { processesCalled } from './systems/linux.js';

export interface Wanted {
  readonly pid?: number;
  readonly port?: number;
}

export interface Chosen {
  /** The process to attach to. */
  readonly pid: number;
  /** What is known of it as a server; undefined for any other Python process. */
  readonly server?: RunningServer;
  /** The server for which it answers requests, where it is one of its workers. */
  readonly workerOf?: RunningServer;
}

export interface Waiting {
  /** How long a service that is not there yet is waited for; 0: not at all. */
  readonly seconds: number;
  readonly signal: AbortSignal;
  /** Told once that it waits. */
  readonly progress: (line: string) => void;
}

const POLL_MS = 250;

/**
 * The service that is meant.
 * @throws InputError when it is not there, or when several could be meant
 * @throws MeasurementError when it did not come up in time, or waiting was stopped
 */
export async function chooseServer(wanted: Wanted, waiting: Waiting): Promise<Chosen> {
  if (wanted.pid !== undefined) return byPid(wanted.pid);
  const deadline = performance.now() + waiting.seconds * 1000;
  for (let told = false; ; told = true) {
    const found = await look(wanted);
    if (found !== undefined) return found;
    const what = wanted.port === undefined ? 'a FastAPI server' : `port ${wanted.port}`;
    if (waiting.seconds === 0) throw missing(wanted);
    if (performance.now() >= deadline) {
      throw new MeasurementError(`waiting for ${what}: nothing came up in ${waiting.seconds} s`, {
        advice: joined(
          'Is it started, and does it listen there? fastapi-spy list shows what runs.',
          sharingAdvice(),
        ),
      });
    }
    if (!told) waiting.progress(`waiting for ${what}, at most ${waiting.seconds} s`);
    await sleep(POLL_MS, undefined, { signal: waiting.signal }).catch(() => {
      throw new MeasurementError(`waiting for ${what}: stopped`);
    });
  }
}

async function byPid(given: number): Promise<Chosen> {
  await requireProcess(given).catch(async () => {
    const here = await processesCalled(given);
    throw new InputError(`looking for pid ${given}: there is no such process`, {
      advice:
        here.length === 0
          ? 'fastapi-spy list shows what runs.'
          : `That is what a process is called inside its container; here it is --pid ${here.join(', or --pid ')}`,
    });
  });
  const pid = await topmostPython(given);
  if (pid === given) return describe(pid);
  // Something else that stands above: a shell, a container's first process, with any number below.
  const below = new Set(await treePids(given));
  const server = onlyOf((await listServers()).filter((each) => below.has(each.pid)));
  return server === undefined ? { pid } : { pid: server.pid, server };
}

async function look({ port }: Wanted): Promise<Chosen | undefined> {
  if (port !== undefined) {
    const pid = await findServerOnPort(port);
    return pid === undefined ? undefined : describe(pid);
  }
  const server = onlyOf(await listServers());
  return server === undefined ? undefined : { pid: server.pid, server };
}

async function describe(pid: number): Promise<Chosen> {
  const servers = await listServers();
  const server = servers.find((each) => each.pid === pid);
  if (server !== undefined) return { pid, server };
  const workerOf = servers.find(({ workers }) => workers.includes(pid));
  return workerOf === undefined ? { pid } : { pid, workerOf };
}

/** What is looked at, in one line. */
export function describeChosen({ pid, server, workerOf }: Chosen): string {
  if (server !== undefined) return describeServer(server);
  if (workerOf === undefined) return `process ${pid}`;
  const { server: name, app, ports } = workerOf;
  const where = ports.length === 0 ? '' : `, port ${ports.join(' and ')}`;
  return `worker ${pid} of ${name}${app === undefined ? '' : ` ${app}`}, pid ${workerOf.pid}${where}`;
}

/**
 * The one that is meant when nothing is said; undefined when there is none.
 * @throws InputError when there are several, naming them
 */
export function onlyOf(servers: readonly RunningServer[]): RunningServer | undefined {
  if (servers.length <= 1) return servers[0];
  const shown = servers.slice(0, 20).map((each) => `  ${describeServer(each)}`);
  const more = servers.length - shown.length;
  throw new InputError(`choosing a server: ${servers.length} run here`, {
    advice: 'Name one: --pid PID or --port PORT.',
    details: [...shown, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n'),
  });
}

/** `uvicorn shop.main:app, pid 4711, port 8000, 2 workers, in container 6c9d02fda910`. */
export function describeServer(running: RunningServer): string {
  const { pid, server, app, ports, workers, container } = running;
  const where = ports.length === 0 ? '' : `, port ${ports.join(' and ')}`;
  const many = workers.length === 1 ? '' : `, ${workers.length} workers`;
  const inside = container === undefined ? '' : `, in container ${container}`;
  return `${server}${app === undefined ? '' : ` ${app}`}, pid ${pid}${where}${many}${inside}`;
}

function missing({ port }: Wanted): InputError {
  return port === undefined
    ? new InputError('looking for a FastAPI server: none runs here that this user can see', {
        advice: joined(
          'Start one (uvicorn, gunicorn, hypercorn, granian, fastapi run), name a process with --pid, or wait for one with --wait.',
          sharingAdvice(),
        ),
      })
    : new InputError(`looking for port ${port}: nothing listens there that this user can see`, {
        advice: joined(
          'Start the service first, or wait for it with --wait. fastapi-spy list shows what runs.',
          sharingAdvice(),
        ),
      });
}

function joined(...lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}

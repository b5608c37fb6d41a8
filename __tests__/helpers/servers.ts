import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, listenersOf } from '../../src/app/port.js';
import { ROOT, SHOP, shopPython } from './cli.js';

/** Servers beside uvicorn, which the shop's own requirements have. */
const SERVERS = [
  'gunicorn==27.0.1',
  'uvicorn-worker==0.4.0',
  'hypercorn==0.18.0',
  'granian==2.8.7',
];

/** An interpreter with the shop's requirements and all servers; made once, kept with the other. */
export function serversPython(): string {
  const requirements = join(SHOP, 'requirements.txt');
  const key = createHash('sha256').update(readFileSync(requirements)).update(SERVERS.join());
  const cache = join(ROOT, 'node_modules', '.cache', 'fastapi-spy');
  const venv = join(cache, `servers-${key.digest('hex').slice(0, 12)}`);
  if (!existsSync(venv)) {
    process.stderr.write('making a virtual environment with gunicorn, hypercorn and granian\n');
    mkdirSync(cache, { recursive: true });
    // Another worker may do the same: each makes its own, and the first one stays.
    const fresh = `${venv}.${process.pid}`;
    execFileSync(process.env.PYTHON ?? 'python3', ['-m', 'venv', fresh], { stdio: 'inherit' });
    execFileSync(
      join(fresh, 'bin', 'python'),
      [
        ...['-m', 'pip', 'install', '-q', '--disable-pip-version-check'],
        ...['-r', requirements, ...SERVERS],
      ],
      { stdio: 'inherit' },
    );
    try {
      renameSync(fresh, venv);
    } catch {
      rmSync(fresh, { recursive: true });
    }
  }
  return join(venv, 'bin', 'python');
}

/** A server that a test has started. */
export interface StartedServer {
  readonly pid: number;
  readonly port: number;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

/**
 * Starts a server and waits until so many processes listen.
 * @param args of the interpreter; `{port}` stands for a free port
 */
export async function startServer(
  args: readonly string[],
  options: { python?: string; listeners?: number; cwd?: string; file?: string } = {},
): Promise<StartedServer> {
  const port = await freePort();
  const child = spawn(
    options.file ?? options.python ?? shopPython(),
    args.map((each) => each.replaceAll('{port}', String(port))),
    { cwd: options.cwd ?? SHOP, stdio: 'ignore', detached: true },
  );
  const ended = new Promise((done) => child.once('exit', done));
  const server: StartedServer = {
    pid: child.pid as number,
    port,
    child,
    async stop() {
      child.kill('SIGTERM');
      await Promise.race([ended, sleep(5000, undefined, { ref: false })]);
      try {
        process.kill(-(child.pid as number), 'SIGKILL');
      } catch {
        // all have ended
      }
    },
  };
  const listeners = options.listeners ?? 1;
  for (let turn = 0; turn < 300 && (await listenersOf(port)).length < listeners; turn++) {
    await sleep(100);
  }
  if ((await listenersOf(port)).length < listeners) {
    await server.stop();
    throw new Error(`${args.join(' ')}: fewer than ${listeners} processes listen on ${port}`);
  }
  return server;
}

/** Sends requests one after the other until it is stopped. */
export function keepBusy(port: number, path = '/orders'): { stop(): Promise<void> } {
  let goesOn = true;
  const work = (async () => {
    while (goesOn) {
      await fetch(`http://127.0.0.1:${port}${path}`)
        .then((answer) => answer.text())
        .catch(() => sleep(50));
    }
  })();
  return {
    stop() {
      goesOn = false;
      return work;
    },
  };
}

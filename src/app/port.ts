/** TCP ports of this machine: a free one, and who listens on one. */
import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { promisify } from 'node:util';

/** A port that nothing listens on now, on the loopback address. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      );
    });
  });
}

/** Pids of the processes that hold a listening socket on a port; several for servers with workers. */
export async function listenersOf(port: number): Promise<number[]> {
  if (process.platform !== 'linux') {
    return lsof([`-iTCP:${port}`, '-sTCP:LISTEN', '-t'], /^(\d+)$/);
  }
  const sockets = await listeningSockets();
  if (![...sockets.values()].includes(port)) return [];
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const ports = await Promise.all(pids.map((pid) => portsHeld(pid, sockets)));
  return pids.filter((_, index) => ports[index]?.includes(port));
}

/** Ports on which any of some processes listens, lowest first. */
export async function portsOf(pids: readonly number[]): Promise<number[]> {
  if (process.platform !== 'linux') {
    return lsof(['-iTCP', '-sTCP:LISTEN', '-a', '-p', pids.join(','), '-F', 'n'], /:(\d+)$/);
  }
  const sockets = await listeningSockets();
  const held = await Promise.all(pids.map((pid) => portsHeld(pid, sockets)));
  return [...new Set(held.flat())].sort((a, b) => a - b);
}

async function lsof(args: readonly string[], pattern: RegExp): Promise<number[]> {
  try {
    const { stdout } = await promisify(execFile)('lsof', ['-nP', ...args]);
    const found = stdout.split('\n').map((line) => pattern.exec(line)?.[1]);
    return [...new Set(found.filter((each) => each !== undefined).map(Number))];
  } catch {
    return []; // lsof ends with 1 when nothing listens
  }
}

/** Listening TCP sockets of this machine: port by what `/proc/PID/fd` calls the socket. */
async function listeningSockets(): Promise<ReadonlyMap<string, number>> {
  const LISTEN = '0A';
  const sockets = new Map<string, number>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const lines = (await readFile(table, 'utf8').catch(() => '')).split('\n').slice(1);
    for (const line of lines) {
      const fields = line.trim().split(/\s+/);
      const port = Number.parseInt(fields[1]?.split(':')[1] ?? '', 16);
      if (fields[3] === LISTEN) sockets.set(`socket:[${fields[9]}]`, port);
    }
  }
  return sockets;
}

async function portsHeld(pid: number, sockets: ReadonlyMap<string, number>): Promise<number[]> {
  const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => []);
  const targets = await Promise.all(
    descriptors.map((each) => readlink(`/proc/${pid}/fd/${each}`).catch(() => '')),
  );
  return targets.flatMap((target) => sockets.get(target) ?? []);
}

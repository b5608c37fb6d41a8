/** TCP ports of this machine: a free one, and who listens on one. */
import { createServer } from 'node:net';
import { type Listener, linuxListeners } from './systems/linux-sockets.js';
import { macListeners } from './systems/macos.js';
import { windowsListeners } from './systems/windows.js';

export type { Listener } from './systems/linux-sockets.js';

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

/**
 * The listening TCP sockets that this user can see, those of containers included.
 * @param among pids of the processes that are looked at; all when left out
 */
export async function listListeners(among?: readonly number[]): Promise<Listener[]> {
  if (process.platform === 'linux') return linuxListeners(among);
  const found =
    process.platform === 'win32' ? await windowsListeners(among) : await macListeners(among);
  return found.map((each) => ({ ...each, network: '' }));
}

/**
 * Pids of the processes that hold a listening socket on a port of this machine; several for servers
 * with workers. Ports of containers with a network of their own are not this machine's.
 */
export async function listenersOf(port: number): Promise<number[]> {
  const all = await listListeners();
  return pidsOf(all.filter((each) => each.port === port && each.network === ''));
}

/** Pids of the processes that listen on a port in a network of their own, by network. */
export async function listenersElsewhere(
  port: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const networks = new Map<string, number[]>();
  for (const { pid, network, port: held } of await listListeners()) {
    if (held !== port || network === '') continue;
    networks.set(network, [...new Set([...(networks.get(network) ?? []), pid])]);
  }
  return networks;
}

/** Ports on which any of some processes listens, lowest first. */
export async function portsOf(pids: readonly number[]): Promise<number[]> {
  const ports = (await listListeners(pids)).map(({ port }) => port);
  return [...new Set(ports)].sort((a, b) => a - b);
}

function pidsOf(listeners: readonly Listener[]): number[] {
  return [...new Set(listeners.map(({ pid }) => pid))];
}

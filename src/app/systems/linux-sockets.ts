/** Linux: who listens on which TCP port, in this network namespace and in those of containers. */
import { readdir, readFile, readlink } from 'node:fs/promises';
import { linuxPids } from './linux.js';

export interface Listener {
  readonly pid: number;
  readonly port: number;
  /** Differs for processes that do not share their network, as containers; empty where they do. */
  readonly network: string;
}

/** Listening sockets in the text of `/proc/net/tcp` or `tcp6`: port by inode. */
export function parseListeningSockets(table: string): Map<string, number> {
  const LISTEN = '0A';
  const sockets = new Map<string, number>();
  for (const line of table.split('\n').slice(1)) {
    const fields = line.trim().split(/\s+/);
    const port = Number.parseInt(fields[1]?.split(':')[1] ?? '', 16);
    if (fields[3] === LISTEN && fields[9] !== undefined) sockets.set(fields[9], port);
  }
  return sockets;
}

/**
 * The listening sockets of processes. The kernel shows each process the sockets of the network that
 * it is in, so each network is asked through one of its processes.
 */
export async function linuxListeners(among?: readonly number[]): Promise<Listener[]> {
  const pids = among ?? (await linuxPids());
  const own = await networkOf('self');
  const networks = await Promise.all(pids.map(networkOf));
  // Where this user may not look at the process, its descriptors are not to be seen either.
  const asked = new Map<string, number | 'self'>([[own, 'self']]);
  for (const [index, network] of networks.entries()) {
    if (network !== '' && !asked.has(network)) asked.set(network, pids[index] as number);
  }
  // Inodes of sockets are the kernel's, not a network's.
  const sockets = new Map<string, { port: number; network: string }>();
  await Promise.all(
    [...asked].map(async ([network, pid]) => {
      for (const table of ['tcp', 'tcp6']) {
        const text = await readFile(`/proc/${pid}/net/${table}`, 'utf8').catch(() => '');
        for (const [inode, port] of parseListeningSockets(text)) {
          sockets.set(`socket:[${inode}]`, { port, network: network === own ? '' : network });
        }
      }
    }),
  );
  if (sockets.size === 0) return [];
  const held = await Promise.all(pids.map((pid) => socketsHeld(pid)));
  return pids.flatMap((pid, index) =>
    (held[index] as string[]).flatMap((target) => {
      const socket = sockets.get(target);
      return socket === undefined ? [] : [{ pid, ...socket }];
    }),
  );
}

function networkOf(pid: number | 'self'): Promise<string> {
  return readlink(`/proc/${pid}/ns/net`).catch(() => '');
}

async function socketsHeld(pid: number): Promise<string[]> {
  const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => []);
  const targets = await Promise.all(
    descriptors.map((each) => readlink(`/proc/${pid}/fd/${each}`).catch(() => '')),
  );
  return [...new Set(targets)];
}

/** Whether a process is in another network than this one; false where this user may not know. */
export async function isInOtherNetwork(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const [own, its] = await Promise.all([networkOf('self'), networkOf(pid)]);
  return own !== '' && its !== '' && own !== its;
}

/** Where Docker's proxy of a published port hands connections on to; undefined for another program. */
export function proxiedTo(argv: readonly string[]): { address: string; port: number } | undefined {
  if (!/(?:^|\/)docker-proxy$/.test(argv[0] ?? '')) return undefined;
  const value = (option: string) => argv[argv.indexOf(option) + 1];
  if (value('-proto') !== 'tcp') return undefined;
  const [address, port] = [value('-container-ip'), Number(value('-container-port'))];
  return address !== undefined && port >= 1 && port <= 65_535 ? { address, port } : undefined;
}

/** Whether the network of a process has an IPv4 address, from the text of its `net/fib_trie`. */
export function hasLocalAddress(trie: string, address: string): boolean {
  const lines = trie.split('\n').map((line) => line.trim());
  return lines.some(
    (line, index) => line === `|-- ${address}` && /^\/32 host LOCAL$/.test(lines[index + 1] ?? ''),
  );
}

/** The same of a living process. */
export async function isAtAddress(pid: number, address: string): Promise<boolean> {
  return hasLocalAddress(
    await readFile(`/proc/${pid}/net/fib_trie`, 'utf8').catch(() => ''),
    address,
  );
}

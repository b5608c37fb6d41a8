/** The process to attach to: the topmost Python process of a service. */
import { InputError } from '../errors.js';
import { listenersElsewhere, listenersOf } from './port.js';
import { descendants, listProcesses, type ProcessInfo } from './process-tree.js';
import { programsOf } from './programs.js';
import { isInterpreter } from './server-command.js';
import { isAtAddress, proxiedTo } from './systems/linux-sockets.js';
import { launchersAmong } from './systems/windows.js';

/** Those of some processes that run Python; a virtual environment's launcher on Windows does not. */
async function pythonsAmong(processes: readonly ProcessInfo[]): Promise<ReadonlySet<number>> {
  const programs = await programsOf(processes);
  const pythons = processes.filter(({ pid }) => {
    const { executable = '', argv = [] } = programs.get(pid) ?? {};
    return isInterpreter(argv[0] ?? '') || /(?:python|pypy)[^/\\]*$/i.test(executable);
  });
  const launchers =
    process.platform === 'win32'
      ? launchersAmong(
          pythons.flatMap((info) => {
            const program = programs.get(info.pid);
            return program === undefined ? [] : [{ ...info, program }];
          }),
        )
      : new Set();
  return new Set(pythons.map(({ pid }) => pid).filter((pid) => !launchers.has(pid)));
}

/**
 * The topmost Python process at or below a root: a command such as `uv run …` or a shell keeps a
 * process of another kind above the server. The root itself when none is found.
 */
export async function topmostPython(root: number): Promise<number> {
  const tree = descendants(await listProcesses(), root);
  const pythons = await pythonsAmong(tree);
  return tree.find(({ pid }) => pythons.has(pid))?.pid ?? root;
}

/**
 * The master of the server that listens on a port: of all listeners, the topmost whose parent
 * does not belong to the same server. A port of this machine goes before the same one of a container.
 * @throws InputError when nothing listens there, or several containers have a server there
 */
export async function serverOnPort(port: number): Promise<number> {
  const found = await findServerOnPort(port);
  if (found !== undefined) return found;
  throw new InputError(`attaching to port ${port}: nothing listens there that this user can see`, {
    advice: 'Start the service first, or give app or command to have it started.',
  });
}

/**
 * The same; undefined when nothing listens there.
 * @throws InputError when several containers have a server there
 */
export async function findServerOnPort(port: number): Promise<number | undefined> {
  const listeners = await listenersOf(port);
  if (listeners.length > 0) {
    return masterOf((await behindProxy(listeners)) ?? listeners);
  }
  const elsewhere = [...(await listenersElsewhere(port)).values()];
  const masters = await Promise.all(elsewhere.map(masterOf));
  if (masters.length > 1) {
    throw new InputError(
      `attaching to port ${port}: nothing here listens there, and in ${masters.length} containers something does`,
      { advice: `Name the process: --pid ${masters.join(', or --pid ')}` },
    );
  }
  return masters[0];
}

/** The listeners in the container that Docker's proxy hands the connections of a port on to. */
async function behindProxy(listeners: readonly number[]): Promise<readonly number[] | undefined> {
  if (process.platform !== 'linux') return undefined;
  const processes = (await listProcesses()).filter(({ pid }) => listeners.includes(pid));
  for (const { argv } of (await programsOf(processes)).values()) {
    const target = proxiedTo(argv);
    if (target === undefined) continue;
    for (const pids of (await listenersElsewhere(target.port)).values()) {
      if (await isAtAddress(pids[0] as number, target.address)) return pids;
    }
  }
  return undefined;
}

async function masterOf(listeners: readonly number[]): Promise<number> {
  const processes = await listProcesses();
  const all = new Map(processes.map((info) => [info.pid, info]));
  const pythons = await pythonsAmong(processes);
  let master = climb(listeners[0] as number, all, pythons);
  for (const pid of listeners.slice(1)) {
    const other = climb(pid, all, pythons);
    if (descendants(processes, other).some((info) => info.pid === master)) master = other;
  }
  return master;
}

/**
 * Climbs through Python parents of the same process group: granian's master does not listen
 * itself, but a Python program that merely launched the server leads another group.
 */
function climb(
  pid: number,
  all: ReadonlyMap<number, ProcessInfo>,
  pythons: ReadonlySet<number>,
): number {
  let current = pid;
  for (;;) {
    const info = all.get(current);
    const parent = info === undefined ? undefined : all.get(info.parent);
    if (info === undefined || parent === undefined) return current;
    if (parent.group !== info.group || !pythons.has(parent.pid)) return current;
    current = parent.pid;
  }
}

/**
 * @throws InputError when there is no such process
 */
export async function requireProcess(pid: number): Promise<void> {
  if (!(await listProcesses()).some((info) => info.pid === pid && !info.zombie)) {
    throw new InputError(`attaching to pid ${pid}: there is no such process`, {
      advice: 'Give the pid of a running service, or app or command to have one started.',
    });
  }
}

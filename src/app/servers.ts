/** The FastAPI servers of this machine: which they are, what they serve, and who works for them. */
import { open, readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { listListeners } from './port.js';
import { descendants, listProcesses, type ProcessInfo, type Program } from './process-tree.js';
import { programsOf, workingFolder } from './programs.js';
import {
  isHousekeeper,
  isInterpreter,
  isSpawned,
  pythonProgram,
  type ServerCommand,
  type ServerName,
  serverCommand,
  serverInSource,
} from './server-command.js';
import { containerOf, pathSeenBy } from './systems/linux.js';
import { launchersAmong } from './systems/windows.js';

export interface RunningServer {
  /** Of the topmost process: the one to attach to. */
  readonly pid: number;
  readonly server: ServerName;
  /** `module:attribute` or a file, as the server was given it. */
  readonly app?: string;
  /** Pids of the processes that answer requests: the children, or the server itself. */
  readonly workers: readonly number[];
  /** TCP ports, lowest first; empty for a Unix socket, or where this user may not look. */
  readonly ports: readonly number[];
  /** `3.12.4`, or `3.12` where the last part cannot be told. */
  readonly python?: string;
  readonly uptimeSeconds?: number;
  /** First digits of the container's id, for a server in a container on this host. */
  readonly container?: string;
}

/** A Python process that is alive. */
export interface PythonProcess extends ProcessInfo, Program {}

/** Ports by pid of the processes that listen. */
type Ports = ReadonlyMap<number, ReadonlySet<number>>;

/** The part of a program that is looked at. */
const MOST_SOURCE_BYTES = 256 * 1024;

/** All servers that this user can see, lowest pid first. */
export async function listServers(): Promise<RunningServer[]> {
  const all = (await listProcesses()).filter((info) => !info.zombie);
  const pythons = await pythonProcesses(all);
  const known = new Map<number, ServerCommand>();
  for (const { pid, argv } of pythons.values()) {
    const command = serverCommand(argv);
    if (command !== undefined) known.set(pid, command);
  }
  const roots = [...known].filter(([pid]) => !isBelow(pid, known, all));
  const ports = await portsByPid([...pythons.keys()].flatMap((pid) => pidsBelow(pid, all)));
  const scripts = await scriptServers(all, pythons, known, ports);
  const servers = await Promise.all(
    [...roots, ...scripts].map(([pid, command]) =>
      describe(pythons.get(pid) as PythonProcess, command, all, pythons, ports),
    ),
  );
  return servers.sort((a, b) => a.pid - b.pid);
}

/** The Python processes of a tree, the root first where it is one. */
export async function pythonTree(root: number): Promise<PythonProcess[]> {
  const all = (await listProcesses()).filter((info) => !info.zombie);
  const pythons = await pythonProcesses(descendants(all, root));
  return [...pythons.values()];
}

/** Whether one of the processes above is in the set. */
function isBelow(pid: number, set: ReadonlyMap<number, unknown>, all: readonly ProcessInfo[]) {
  const parents = new Map(all.map((info) => [info.pid, info.parent]));
  let above = parents.get(pid);
  for (let step = 0; above !== undefined && above > 0 && step < all.length; step++) {
    if (set.has(above)) return true;
    above = parents.get(above);
  }
  return false;
}

async function pythonProcesses(
  all: readonly ProcessInfo[],
): Promise<ReadonlyMap<number, PythonProcess>> {
  const programs = await programsOf(all);
  const found = all.flatMap((info): PythonProcess[] => {
    const { argv, executable } = programs.get(info.pid) ?? { argv: [], executable: '' };
    if (argv.length === 0) return []; // a kernel thread, or another user's
    const isPython = isInterpreter(argv[0] as string) || isInterpreter(executable);
    // A title takes the place of the interpreter's name.
    if (!isPython && (executable !== '' || serverCommand(argv) === undefined)) return [];
    return [{ ...info, argv, executable }];
  });
  const launchers =
    process.platform === 'win32'
      ? launchersAmong(found.map((each) => ({ ...each, program: each })))
      : new Set<number>();
  return new Map(found.filter(({ pid }) => !launchers.has(pid)).map((each) => [each.pid, each]));
}

/** A process and all that descend from it. */
function pidsBelow(pid: number, all: readonly ProcessInfo[]): number[] {
  return descendants(all, pid).map((info) => info.pid);
}

async function portsByPid(pids: readonly number[]): Promise<Ports> {
  const ports = new Map<number, Set<number>>();
  for (const { pid, port } of await listListeners([...new Set(pids)])) {
    ports.set(pid, (ports.get(pid) ?? new Set()).add(port));
  }
  return ports;
}

/** Python programs that listen and run a server themselves: `uvicorn.run(…)` in a script. */
async function scriptServers(
  all: readonly ProcessInfo[],
  pythons: ReadonlyMap<number, PythonProcess>,
  known: ReadonlyMap<number, ServerCommand>,
  ports: Ports,
): Promise<[number, ServerCommand][]> {
  const candidates = [...pythons.values()].filter(
    ({ pid, argv }) =>
      !known.has(pid) && !isBelow(pid, known, all) && !isSpawned(argv) && !isHousekeeper(argv),
  );
  const found = new Map<number, ServerCommand>();
  for (const candidate of candidates) {
    const below = pidsBelow(candidate.pid, all);
    // What only launched a server is none.
    if (below.some((pid) => known.has(pid))) continue;
    if (!below.some((pid) => ports.has(pid))) continue;
    const command = await commandOfScript(candidate);
    if (command !== undefined) found.set(candidate.pid, command);
  }
  return [...found].filter(([pid]) => !isBelow(pid, found, all));
}

async function commandOfScript(candidate: PythonProcess): Promise<ServerCommand | undefined> {
  const program = pythonProgram(candidate.argv);
  if (program === undefined) return undefined;
  if (program.kind === 'code') return serverInSource(program.source);
  const paths =
    program.kind === 'script'
      ? [program.path]
      : ['.py', '/__main__.py'].map((end) => `${program.name.replaceAll('.', '/')}${end}`);
  const folder = await workingFolder(candidate.pid);
  for (const path of paths) {
    if (folder === '' && !isAbsolute(path)) continue;
    const source = await readStartAs(candidate.pid, isAbsolute(path) ? path : join(folder, path));
    const command = serverInSource(source);
    if (command !== undefined) return command;
  }
  // uvicorn is plain Python, but what it is usually installed with is not.
  const maps = await readFile(`/proc/${candidate.pid}/maps`, 'latin1').catch(() => '');
  const usual = /\/(?:uvloop|httptools)\//.test(maps) && /\/pydantic_core\//.test(maps);
  return usual ? { server: 'uvicorn' } : undefined;
}

/** The beginning of a file as a process sees it, which may be in a container. */
async function readStartAs(pid: number, path: string): Promise<string> {
  const inside = process.platform === 'linux' ? await readStart(pathSeenBy(pid, path)) : '';
  return inside === '' ? readStart(path) : inside;
}

async function readStart(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return '';
  try {
    if (!(await file.stat()).isFile()) return '';
    const buffer = Buffer.alloc(MOST_SOURCE_BYTES);
    const { bytesRead } = await file.read(buffer, 0, MOST_SOURCE_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } catch {
    return '';
  } finally {
    await file.close();
  }
}

async function describe(
  master: PythonProcess,
  { server, app }: ServerCommand,
  all: readonly ProcessInfo[],
  pythons: ReadonlyMap<number, PythonProcess>,
  portsOf: Ports,
): Promise<RunningServer> {
  const held = pidsBelow(master.pid, all).flatMap((pid) => [...(portsOf.get(pid) ?? [])]);
  const ports = [...new Set(held)].sort((a, b) => a - b);
  const python = await pythonVersion(master);
  const uptimeSeconds = await uptime(master);
  const container = await containerOf(master.pid);
  return {
    pid: master.pid,
    server,
    ...(app === undefined ? {} : { app }),
    workers: workersOf(master, server, portsOf, ports, pythons),
    ports,
    ...(python === undefined ? {} : { python }),
    ...(uptimeSeconds === undefined ? {} : { uptimeSeconds }),
    ...(container === undefined ? {} : { container }),
  };
}

/**
 * gunicorn and granian fork their workers; the others spawn them. A service has children of its own
 * as well (process pools), which are told apart by how they were made and by who listens.
 */
function workersOf(
  master: PythonProcess,
  server: ServerName,
  portsOf: Ports,
  ports: readonly number[],
  pythons: ReadonlyMap<number, PythonProcess>,
): number[] {
  const forks = server === 'gunicorn' || server === 'granian';
  const workers = [...pythons.values()].filter(
    ({ pid, parent, argv }) =>
      parent === master.pid &&
      !isHousekeeper(argv) &&
      (forks || isSpawned(argv)) &&
      // On Windows a socket is told of the process that made it, not of those that it was given to.
      (ports.length === 0 || process.platform === 'win32' || portsOf.has(pid)),
  );
  if (workers.length === 0) return [master.pid];
  return workers.map(({ pid }) => pid).sort((a, b) => a - b);
}

/** From paths, as no program of others is run for a listing. */
async function pythonVersion({
  pid,
  argv,
  executable,
}: PythonProcess): Promise<string | undefined> {
  const program = argv[0] ?? '';
  const maps = async () => readFile(`/proc/${pid}/maps`, 'latin1').catch(() => '');
  const minor = minorIn(executable) ?? minorIn(program) ?? minorIn(await maps());
  if (minor === undefined) return undefined;
  const full = (text: string) =>
    new RegExp(`(?<![\\d.])${minor.replace('.', '\\.')}\\.\\d+(?:(?:a|b|rc)\\d+)?`).exec(text)?.[0];
  const home = join(program, '..', '..', 'pyvenv.cfg');
  return full(executable) ?? full(isAbsolute(home) ? await readStartAs(pid, home) : '') ?? minor;
}

/**
 * `3.12` in a path of an interpreter: `python3.12`, `Python312\\python.exe`,
 * `Python.framework/Versions/3.12`, `versions/3.12.4/bin/python`, `cpython-3.12.4-windows`.
 */
export function minorIn(path: string): string | undefined {
  const plain = /(?:python(?:@|-)?|[\\/]python[\\/]|[\\/]versions[\\/])(3\.\d+)/i.exec(path)?.[1];
  const joined = /[\\/]python3(\d{1,2})(?:-32|-arm64)?[\\/]/i.exec(path)?.[1];
  return plain ?? (joined === undefined ? undefined : `3.${joined}`);
}

/** Linux counts ticks of a hundredth of a second since boot; ps tells the date of the start. */
async function uptime({ startTime }: ProcessInfo): Promise<number | undefined> {
  const booted = Number((await readFile('/proc/uptime', 'utf8').catch(() => '')).split(' ')[0]);
  const seconds =
    process.platform === 'linux'
      ? booted - Number(startTime) / 100
      : (Date.now() - Date.parse(startTime)) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

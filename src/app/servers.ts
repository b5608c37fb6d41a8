/** The FastAPI servers of this machine: which they are, what they serve, and who works for them. */
import { execFile } from 'node:child_process';
import { open, readFile, readlink } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';
import { portsOf } from './port.js';
import { descendants, listProcesses, type ProcessInfo } from './process-tree.js';
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

const run = promisify(execFile);

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
}

/** A Python process that is alive. */
export interface PythonProcess extends ProcessInfo {
  readonly argv: readonly string[];
  /** Where its program's file is; empty where this user may not know. */
  readonly executable: string;
}

/** The part of a program that is looked at. */
const MOST_SOURCE_BYTES = 256 * 1024;
const MOST_WORDS = 500;

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
  const scripts = await scriptServers(all, pythons, known);
  const servers = await Promise.all(
    [...roots, ...scripts].map(([pid, command]) =>
      describe(pythons.get(pid) as PythonProcess, command, all, pythons),
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
  const lines = process.platform === 'linux' ? undefined : await psCommands();
  const found = await Promise.all(
    all.map(async (info): Promise<PythonProcess | undefined> => {
      const argv = lines === undefined ? await readArgv(info.pid) : (lines.get(info.pid) ?? []);
      if (argv.length === 0) return undefined; // a kernel thread
      const executable =
        lines === undefined ? await readlink(`/proc/${info.pid}/exe`).catch(() => '') : '';
      const isPython = isInterpreter(argv[0] as string) || isInterpreter(executable);
      // A title takes the place of the interpreter's name.
      if (!isPython && (executable !== '' || serverCommand(argv) === undefined)) return undefined;
      return { ...info, argv, executable };
    }),
  );
  return new Map(found.filter((each) => each !== undefined).map((each) => [each.pid, each]));
}

async function readArgv(pid: number): Promise<string[]> {
  const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  // A title that was set leaves the rest of the old words behind as zeros.
  return line.replace(/\0+$/, '').split('\0', MOST_WORDS).filter(Boolean);
}

/** Command lines by pid; their words are taken apart at blanks, which is all that ps allows. */
async function psCommands(): Promise<Map<number, string[]>> {
  const { stdout } = await run('ps', ['-A', '-ww', '-o', 'pid=', '-o', 'args='], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return new Map(
    stdout.split('\n').map((line) => {
      const [pid, ...words] = line.trim().split(/\s+/, MOST_WORDS);
      return [Number(pid), words];
    }),
  );
}

/** Python programs that listen and run a server themselves: `uvicorn.run(…)` in a script. */
async function scriptServers(
  all: readonly ProcessInfo[],
  pythons: ReadonlyMap<number, PythonProcess>,
  known: ReadonlyMap<number, ServerCommand>,
): Promise<[number, ServerCommand][]> {
  const candidates = [...pythons.values()].filter(
    ({ pid, argv }) =>
      !known.has(pid) && !isBelow(pid, known, all) && !isSpawned(argv) && !isHousekeeper(argv),
  );
  const found = new Map<number, ServerCommand>();
  for (const candidate of candidates) {
    const below = descendants(all, candidate.pid).map(({ pid }) => pid);
    // What only launched a server is none.
    if (below.some((pid) => known.has(pid))) continue;
    if ((await portsOf(below)).length === 0) continue;
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
  for (const path of paths) {
    const source = await readStart(
      isAbsolute(path) ? path : join(`/proc/${candidate.pid}/cwd`, path),
    );
    const command = serverInSource(source);
    if (command !== undefined) return command;
  }
  // uvicorn is plain Python, but what it is usually installed with is not.
  const maps = await readFile(`/proc/${candidate.pid}/maps`, 'latin1').catch(() => '');
  const usual = /\/(?:uvloop|httptools)\//.test(maps) && /\/pydantic_core\//.test(maps);
  return usual ? { server: 'uvicorn' } : undefined;
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
): Promise<RunningServer> {
  const ports = await portsOf(descendants(all, master.pid).map(({ pid }) => pid));
  const python = await pythonVersion(master);
  const uptimeSeconds = await uptime(master);
  return {
    pid: master.pid,
    server,
    ...(app === undefined ? {} : { app }),
    workers: await workersOf(master, server, ports, pythons),
    ports,
    ...(python === undefined ? {} : { python }),
    ...(uptimeSeconds === undefined ? {} : { uptimeSeconds }),
  };
}

/**
 * gunicorn and granian fork their workers; the others spawn them. A service has children of its own
 * as well (process pools), which are told apart by how they were made and by who listens.
 */
async function workersOf(
  master: PythonProcess,
  server: ServerName,
  ports: readonly number[],
  pythons: ReadonlyMap<number, PythonProcess>,
): Promise<number[]> {
  const forks = server === 'gunicorn' || server === 'granian';
  const children = [...pythons.values()].filter(
    ({ parent, argv }) =>
      parent === master.pid && !isHousekeeper(argv) && (forks || isSpawned(argv)),
  );
  const listening = await Promise.all(
    children.map(async ({ pid }) => ports.length === 0 || (await portsOf([pid])).length > 0),
  );
  const workers = children.filter((_, index) => listening[index]).map(({ pid }) => pid);
  return workers.length === 0 ? [master.pid] : workers.sort((a, b) => a - b);
}

/** From paths, as no program of others is run for a listing. */
async function pythonVersion({
  pid,
  argv,
  executable,
}: PythonProcess): Promise<string | undefined> {
  const minorIn = (text: string) => /python(3\.\d+)/i.exec(text)?.[1];
  const maps = async () => readFile(`/proc/${pid}/maps`, 'latin1').catch(() => '');
  const minor = minorIn(executable) ?? minorIn(argv[0] ?? '') ?? minorIn(await maps());
  if (minor === undefined) return undefined;
  const full = (text: string) =>
    new RegExp(`(?<![\\d.])${minor.replace('.', '\\.')}\\.\\d+(?:(?:a|b|rc)\\d+)?`).exec(text)?.[0];
  const home = join(argv[0] ?? '', '..', '..', 'pyvenv.cfg');
  return full(executable) ?? full(isAbsolute(home) ? await readStart(home) : '') ?? minor;
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

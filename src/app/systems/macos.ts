/** macOS (and the BSDs): what `ps` and `lsof` say of processes. The parsers are pure. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ProcessInfo, Program } from '../process-tree.js';

const run = promisify(execFile);

const MOST_WORDS = 500;

async function ps(columns: readonly string[], ...options: string[]): Promise<string> {
  // One -o per column: what follows an equals sign is the column's title on BSD, commas included.
  const args = ['-A', '-ww', ...options, ...columns.flatMap((column) => ['-o', `${column}=`])];
  const { stdout } = await run('ps', args, {
    // Dates in English; in an ASCII locale other letters of a path would be written as codes.
    env: { ...process.env, LC_ALL: undefined, LC_TIME: 'C', LC_CTYPE: 'UTF-8' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

export async function listMacProcesses(): Promise<ProcessInfo[]> {
  return parsePsProcesses(await ps(['pid', 'ppid', 'pgid', 'stat', 'lstart']));
}

/** Parses pid, parent, group, state and the date of the start, one process a line. */
export function parsePsProcesses(text: string): ProcessInfo[] {
  return text
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S.*?)\s*$/.exec(line))
    .filter((match) => match !== null)
    .map((match) => ({
      pid: Number(match[1]),
      parent: Number(match[2]),
      group: Number(match[3]),
      zombie: (match[4] as string).startsWith('Z'),
      startTime: match[5] as string,
    }));
}

/** Programs of all processes by pid. */
export async function macPrograms(): Promise<Map<number, Program>> {
  // Both may hold blanks, so each is asked for alone.
  const [commands, executables] = await Promise.all([ps(['pid', 'args']), ps(['pid', 'comm'])]);
  return parsePsPrograms(commands, executables);
}

/**
 * Parses two listings of `pid text`: command lines, and the files of the programs.
 * The system joins the words of a command line with blanks, so a word with blanks in it cannot be
 * told from several; the program and a script are found all the same.
 */
export function parsePsPrograms(commands: string, executables: string): Map<number, Program> {
  const files = new Map(pidLines(executables));
  return new Map(
    pidLines(commands).map(([pid, command]) => {
      const executable = files.get(pid) ?? '';
      return [pid, { argv: splitPsCommand(command, executable), executable }];
    }),
  );
}

function pidLines(text: string): [number, string][] {
  return text
    .split('\n')
    .map((line) => /^\s*(\d+)\s(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map((match) => [Number(match[1]), (match[2] as string).trim()]);
}

const INTERPRETER = /^\/.*?\/(?:python|pypy)[\d.]*(?:t|d|w)?(?= |$)/i;
const SCRIPT = /^\/.*?\/(?:uvicorn|gunicorn|hypercorn|granian|fastapi|coverage|[^/]*\.pyw?)(?= |$)/;

/** The words of a command line as `ps` writes it. */
export function splitPsCommand(command: string, executable = ''): string[] {
  const isFirst = executable !== '' && `${command} `.startsWith(`${executable} `);
  const program = isFirst ? executable : INTERPRETER.exec(command)?.[0];
  if (program === undefined) return command.split(/\s+/, MOST_WORDS).filter(Boolean);
  const rest = command.slice(program.length).trim();
  const script = SCRIPT.exec(rest)?.[0] ?? '';
  const words = rest.slice(script.length).split(/\s+/, MOST_WORDS);
  return [program, script, ...words].filter(Boolean);
}

/** Pids of the processes whose environment has an entry; those of other users show none. */
export async function macProcessesWith(entry: string): Promise<Set<number>> {
  const text = await ps(['pid', 'args'], '-E').catch(() => '');
  return new Set(
    pidLines(text)
      .filter(([, line]) => line.split(' ').includes(entry))
      .map(([pid]) => pid),
  );
}

/** Listening TCP sockets that this user may see; those of other users take root. */
export async function macListeners(
  among?: readonly number[],
): Promise<{ pid: number; port: number }[]> {
  if (among?.length === 0) return [];
  const only = among === undefined ? [] : ['-a', '-p', among.join(',')];
  return parseLsofListeners(await lsof(['-iTCP', '-sTCP:LISTEN', ...only, '-F', 'pn']));
}

/** Parses lsof's fields: a line `p` with the pid, then a line `n` with the address per socket. */
export function parseLsofListeners(text: string): { pid: number; port: number }[] {
  const found = new Map<string, { pid: number; port: number }>();
  let pid: number | undefined;
  for (const line of text.split('\n')) {
    if (/^p\d+$/.test(line)) pid = Number(line.slice(1));
    // `*:8000`, `127.0.0.1:8000`, `[::1]:8000`; an address with an arrow is a connection.
    const port = Number(/^n(?!.*->).*:(\d+)(?: \(LISTEN\))?$/.exec(line)?.[1] ?? Number.NaN);
    if (pid !== undefined && port >= 1 && port <= 65_535)
      found.set(`${pid}:${port}`, { pid, port });
  }
  return [...found.values()];
}

/** The folder that a process runs in; empty where this user may not know. */
export async function macFolder(pid: number): Promise<string> {
  const text = await lsof(['-a', '-p', String(pid), '-d', 'cwd', '-F', 'n']);
  return /^n(\/.*)$/m.exec(text)?.[1] ?? '';
}

/** Empty when there is nothing to tell, which is an error to lsof. */
async function lsof(args: readonly string[]): Promise<string> {
  return run('lsof', ['-nP', ...args], { maxBuffer: 64 * 1024 * 1024 }).then(
    ({ stdout }) => stdout,
    // It also ends with 1 when one of several processes is gone.
    (error: { stdout?: string }) => error.stdout ?? '',
  );
}

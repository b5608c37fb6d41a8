/** Windows: what PowerShell, `netstat` and `taskkill` say and do. The parsers are pure. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { ProcessInfo, Program } from '../process-tree.js';

const run = promisify(execFile);

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_WORDS = 500;

/**
 * The answer is written in ASCII, everything else as JSON's \uXXXX: a pipe's encoding is the
 * console's code page, which is another one on each language's Windows. The date is turned into text
 * here, as its JSON differs between the versions of PowerShell.
 */
const QUESTION = [
  '$all = @(Get-CimInstance Win32_Process -Property',
  'ProcessId,ParentProcessId,CreationDate,CommandLine,ExecutablePath |',
  'Select-Object ProcessId,ParentProcessId,CommandLine,ExecutablePath,',
  "@{n='CreationDate';e={if ($_.CreationDate) {$_.CreationDate.ToUniversalTime().ToString('o')}}});",
  '$json = ConvertTo-Json -Compress -InputObject $all;',
  "[Console]::Out.WriteLine([regex]::Replace($json, '[^\\x20-\\x7e]',",
  "{param($m) '\\u{0:x4}' -f [int][char]$m.Value}))",
].join(' ');

/** A process with its program, as one question tells both. */
export interface WindowsProcess extends ProcessInfo {
  readonly program: Program;
}

export async function listWindowsProcesses(): Promise<WindowsProcess[]> {
  const args = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', QUESTION];
  const { stdout } = await run('powershell.exe', args, {
    windowsHide: true,
    maxBuffer: MOST_BYTES,
    timeout: 60_000,
  });
  return parseWindowsProcesses(stdout);
}

const id = z.number().int().nonnegative();
const processSchema = z.object({
  ProcessId: id,
  ParentProcessId: id.default(0),
  CreationDate: z.string().nullish(),
  /** Null for processes of others, unless this one is elevated. */
  CommandLine: z.string().nullish(),
  ExecutablePath: z.string().nullish(),
});

/**
 * Parses `Win32_Process` as JSON; a single process may stand without a list around it.
 * @throws Error when it is none
 */
export function parseWindowsProcesses(json: string): WindowsProcess[] {
  const told: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
  const all = z.array(processSchema).parse(Array.isArray(told) ? told : [told]);
  const started = new Map(all.map((each) => [each.ProcessId, each.CreationDate ?? '']));
  return all.map((each) => {
    const startTime = each.CreationDate ?? '';
    // A process keeps its parent's id for ever, and the id may be a younger process's by now.
    const isOurs = (started.get(each.ParentProcessId) ?? '') <= startTime;
    return {
      pid: each.ProcessId,
      parent: isOurs ? each.ParentProcessId : 0,
      // There are no process groups: all are in one.
      group: 0,
      startTime,
      zombie: false,
      program: {
        argv: splitCommandLine(each.CommandLine ?? ''),
        executable: each.ExecutablePath ?? '',
      },
    };
  });
}

/**
 * The words of a command line, by the rules of Microsoft's C runtime: backslashes are special only
 * before a quote, a doubled quote in quotes is one, and the program's own word knows no escapes.
 */
export function splitCommandLine(line: string): string[] {
  const first = /^\s*(?:"([^"]*)"?|(\S*))/.exec(line);
  const words = [first?.[1] ?? first?.[2] ?? ''];
  const rest = line.slice(first?.[0].length ?? 0);
  let word: string | undefined;
  let quoted = false;
  for (let index = 0; index < rest.length && words.length < MOST_WORDS; index++) {
    const letter = rest[index] as string;
    if (!quoted && (letter === ' ' || letter === '\t')) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    word ??= '';
    if (letter === '"') {
      if (quoted && rest[index + 1] === '"') {
        word += '"';
        index += 1;
      } else quoted = !quoted;
      continue;
    }
    const backslashes = /^\\+(?=")/.exec(rest.slice(index))?.[0].length ?? 0;
    if (backslashes === 0) {
      word += letter;
      continue;
    }
    word += '\\'.repeat(backslashes >> 1);
    index += backslashes - 1;
    if (backslashes % 2 === 1) {
      word += '"';
      index += 1;
    }
  }
  if (word !== undefined && words.length < MOST_WORDS) words.push(word);
  return words.filter((each, index) => index > 0 || each !== '');
}

/**
 * Launchers: `python.exe` of a virtual environment only starts the real interpreter with the same
 * words, and waits for it. py-spy can read the real one alone.
 */
export function launchersAmong(
  processes: readonly { pid: number; parent: number; program: Program }[],
): Set<number> {
  const byPid = new Map(processes.map((each) => [each.pid, each]));
  const launchers = new Set<number>();
  for (const { parent, program } of processes) {
    const above = byPid.get(parent)?.program;
    if (above === undefined || above.executable === program.executable) continue;
    const words = (argv: readonly string[]) => JSON.stringify(argv.slice(1));
    const arePythons = [above, program].every(({ executable }) =>
      /[\\/]pythonw?\.exe$/i.test(executable),
    );
    if (arePythons && words(above.argv) === words(program.argv)) launchers.add(parent);
  }
  return launchers;
}

/**
 * Listening TCP sockets. `netstat` answers at once where PowerShell takes seconds, and is on every
 * Windows.
 */
export async function windowsListeners(
  among?: readonly number[],
): Promise<{ pid: number; port: number }[]> {
  // Its words are in the console's code page; only digits and ASCII are looked at.
  const { stdout } = await run('netstat.exe', ['-ano'], {
    windowsHide: true,
    maxBuffer: MOST_BYTES,
    encoding: 'latin1',
  });
  const wanted = among === undefined ? undefined : new Set(among);
  return parseNetstat(stdout).filter(({ pid }) => wanted?.has(pid) ?? true);
}

/**
 * Parses `netstat -ano`. Its words are in the user's language (LISTENING, ABHÖREN, ÉCOUTE …), and
 * may be garbled, so a listening socket is known by the other end, which has no port.
 */
export function parseNetstat(text: string): { pid: number; port: number }[] {
  const found = new Map<string, { pid: number; port: number }>();
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*TCP\s+\S+:(\d+)\s+(?:0\.0\.0\.0|\[::\]|\*):(?:0|\*)\s.*?(\d+)\s*$/.exec(
      line,
    );
    if (match === null) continue;
    const [port, pid] = [Number(match[1]), Number(match[2])];
    if (port >= 1 && port <= 65_535) found.set(`${pid}:${port}`, { pid, port });
  }
  return [...found.values()];
}

/** Ends processes and what they started, at once: nothing on Windows asks a process without a window. */
export async function killWindowsTrees(pids: readonly number[]): Promise<void> {
  if (pids.length === 0) return;
  const args = ['/F', '/T', ...pids.flatMap((pid) => ['/PID', String(pid)])];
  await run('taskkill.exe', args, { windowsHide: true, timeout: 30_000 }).catch(() => undefined);
}

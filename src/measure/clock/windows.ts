/** Windows: `Win32_Process` tells the time of every process, in steps of the system's timer. */
import { z } from 'zod';
import { AnsweringProcess } from './answering-process.js';
import type { ProcessCpu } from './ledger.js';
import { ListingClock } from './listing.js';
import type { CpuClock } from './types.js';

const MARKER = 'fastapi-spy: end of the listing';

/**
 * One line, as PowerShell runs each line of its input when it is complete. The date is turned into
 * text here, as its JSON differs between the versions of PowerShell; the console is written to
 * directly, as PowerShell's own output may break long lines.
 */
const QUESTION = [
  '[Console]::Out.WriteLine((ConvertTo-Json -Compress -InputObject @(',
  'Get-CimInstance Win32_Process -Property',
  'ProcessId,ParentProcessId,CreationDate,KernelModeTime,UserModeTime |',
  'Select-Object ProcessId,ParentProcessId,',
  "@{n='CreationDate';e={if ($_.CreationDate) {$_.CreationDate.ToUniversalTime().ToString('o')}}},",
  'KernelModeTime,UserModeTime)));',
  `[Console]::Out.WriteLine('${MARKER}')`,
].join(' ');

const POWERSHELL = ['powershell.exe', '-NoLogo', '-NoProfile', '-NonInteractive', '-Command', '-'];

/** @param command a program that answers every line with a listing and the line of the marker */
export function openWindowsClock(root: number, command: readonly string[] = POWERSHELL): CpuClock {
  const clock = new ListingClock<WindowsProcess>(root, isYounger);
  // PowerShell takes most of a second to start, so it is started once.
  const shell = new AnsweringProcess(command, MARKER);
  return {
    read: async () => clock.take(parseWin32Processes(await shell.ask(QUESTION))),
    close: () => shell.close(),
  };
}

/** `startTime` is in UTC and of fixed length, so that it can be compared; empty when not known. */
export type WindowsProcess = ProcessCpu;

/** A process keeps its parent's id for ever, and the id may be another process's by now. */
function isYounger(child: WindowsProcess, parent: WindowsProcess): boolean {
  return child.startTime >= parent.startTime;
}

const amount = z.number().finite().nonnegative();
const id = z.number().int().nonnegative();

const win32Processes = z
  .array(
    z.object({
      ProcessId: id,
      ParentProcessId: id,
      /** Null of the system's own processes. */
      CreationDate: z.iso.datetime({ precision: 7 }).nullable(),
      KernelModeTime: amount,
      UserModeTime: amount,
    }),
  )
  .min(1);

/** Both times are counted in units of 100 nanoseconds. */
const UNIT_NS = 100;

/**
 * Parses a listing of `Win32_Process` as JSON.
 * @throws Error when it is none
 */
export function parseWin32Processes(json: string): WindowsProcess[] {
  return win32Processes.parse(JSON.parse(json)).map((process) => ({
    pid: process.ProcessId,
    parent: process.ParentProcessId,
    startTime: process.CreationDate ?? '',
    ownNs: (process.KernelModeTime + process.UserModeTime) * UNIT_NS,
    reapedNs: 0,
  }));
}

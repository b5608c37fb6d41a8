/** macOS and the BSDs: `ps` tells hundredths of a second per process. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ProcessCpu } from './ledger.js';
import { ListingClock } from './listing.js';
import type { CpuClock } from './types.js';

/** One `-o` per column: FreeBSD takes what follows an equals sign for the column's title. */
const COLUMNS = ['pid=', 'ppid=', 'lstart=', 'time='].flatMap((column) => ['-o', column]);

export function openPsClock(root: number): CpuClock {
  const clock = new ListingClock(root);
  return {
    read: async () => {
      const { stdout } = await promisify(execFile)('ps', ['-A', ...COLUMNS], {
        // Else the decimal point is the user's.
        env: { ...process.env, LC_ALL: 'C' },
        maxBuffer: 64 * 1024 * 1024,
      });
      return clock.take(parsePsListing(stdout));
    },
    close: async () => undefined,
  };
}

/** Parses the listing; the time when a process began may have blanks in it. */
export function parsePsListing(text: string): ProcessCpu[] {
  return text
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\S.*?)\s+([\d:.-]+)\s*$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, parent, startTime, time]) => ({
      pid: Number(pid),
      parent: Number(parent),
      startTime: startTime as string,
      ownNs: parsePsTime(time as string),
      reapedNs: 0,
    }));
}

/**
 * Parses `[[dd-]hh:]mm:ss[.cc]`, where the first number may be of any size.
 * @returns nanoseconds
 * @throws Error when it is no such time
 */
export function parsePsTime(text: string): number {
  const match = /^(?:(?:(\d+)-)?(\d+):)?(\d+):(\d\d)(?:\.(\d\d))?$/.exec(text);
  if (match === null) throw new Error(`ps told a CPU time that is none: ${JSON.stringify(text)}`);
  const [days = 0, hours = 0, minutes = 0, seconds = 0, hundredths = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1e9 + hundredths * 1e7;
}

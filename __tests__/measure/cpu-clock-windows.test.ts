import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { transformFileSync } from '@swc/core';
import { listProcesses } from '../../src/app/process-tree.js';
import { openWindowsClock, parseWin32Processes } from '../../src/measure/clock/windows.js';

/**
 * Written by hand: names, types and units follow Microsoft's documentation of Win32_Process
 * (uint32 ProcessId and ParentProcessId, datetime CreationDate, uint64 KernelModeTime and
 * UserModeTime in units of 100 ns); the date is as our question has PowerShell write it.
 */
function win32(id: number, parent: number, created: string | null, kernel = 0, user = 0) {
  return {
    ProcessId: id,
    ParentProcessId: parent,
    CreationDate: created && `2026-07-13T${created}Z`,
    KernelModeTime: kernel,
    UserModeTime: user,
  };
}

const SYSTEM = [
  win32(0, 0, null, 1_234_567_890_625),
  win32(4, 0, '06:00:01.0000000', 45_312_500),
  win32(612, 4, '06:00:01.5423817', 312_500, 156_250),
];
const ROOT = win32(7028, 5512, '09:30:00.1234567', 2_187_500, 10_312_500);
const WORKER = win32(7344, 7028, '09:30:01.0000001', 156_250, 20_000_000);
/** Its parent ended long ago; the id is the root's now. */
const ELDER = win32(3120, 7028, '06:12:44.9876543', 90_000_000, 500_000_000);

test('a listing is parsed', () => {
  const all = parseWin32Processes(JSON.stringify([...SYSTEM, ROOT]));
  expect(all[0]?.startTime).toBe('');
  expect(all.at(-1)).toEqual({
    ...{ pid: 7028, parent: 5512, startTime: '2026-07-13T09:30:00.1234567Z' },
    ...{ ownNs: 1_250_000_000, reapedNs: 0 },
  });
});

test.each([
  ['no JSON', 'Get-CimInstance : Access denied'],
  ['an empty listing', '[]'],
  ['a process without a time', JSON.stringify([{ ...ROOT, UserModeTime: null }])],
  [
    'a date of another layout',
    JSON.stringify([{ ...ROOT, CreationDate: '/Date(1752399000123)/' }]),
  ],
])('%s is no listing', (_, text) => {
  expect(() => parseWin32Processes(text)).toThrow();
});

/**
 * Stands for PowerShell: answers every line with the next listing, the last one again and again.
 * `!` ends it.
 */
function answering(...listings: readonly string[]): string[] {
  const program = `
    const listings = ${JSON.stringify(listings)};
    require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
      const marker = /WriteLine\\('([^']*)'\\)$/.exec(line)[1];
      const listing = listings.length > 1 ? listings.shift() : listings[0];
      if (listing === '!') { console.error('out of memory'); process.exit(3); }
      process.stdout.write(listing + '\\r\\n' + marker + '\\r\\n');
    });`;
  return [process.execPath, '-e', program];
}

test('a tree is counted from one listing to the next, without what only has an old parent id', async () => {
  const command = answering(
    JSON.stringify([...SYSTEM, ELDER, ROOT, WORKER]),
    JSON.stringify([...SYSTEM, ELDER, { ...ROOT, UserModeTime: 11_312_500 }]),
    JSON.stringify([...SYSTEM, ELDER]),
  );
  const clock = openWindowsClock(7028, command);
  try {
    const first = clock.read();
    const second = clock.read();
    expect(await first).toEqual({ totalNs: 3_265_625_000, threads: new Map() });
    expect((await second).totalNs).toBe(3_365_625_000);
    await expect(clock.read()).rejects.toThrow('process 7028 has ended');
  } finally {
    await clock.close();
  }
  await expect(clock.read()).rejects.toThrow(/is closed/);
});

test.each([
  ['ends', answering('!'), /has ended: out of memory/],
  ['tells nothing', answering(''), /told nothing/],
  ['cannot be run', ['/no/such/program'], /could not be run/],
])('a shell that %s is an error', async (_, command, message) => {
  const clock = openWindowsClock(7028, command);
  await expect(clock.read()).rejects.toThrow(message);
  await expect(clock.read()).rejects.toThrow(message);
  await clock.close();
});

test('close ends the shell, even one that does not end by itself', async () => {
  const command = [process.execPath, '-e', 'process.stdin.resume(); setInterval(() => {}, 1e6)'];
  const clock = openWindowsClock(7028, command);
  const unanswered = expect(clock.read()).rejects.toThrow(/is closed/);
  await Promise.all([clock.close(), unanswered]);
});

test('a shell that nobody closes does not keep Node alive, and ends with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shell-'));
  try {
    const source = fileURLToPath(
      new URL('../../src/measure/clock/answering-process.ts', import.meta.url),
    );
    const { code } = transformFileSync(source, {
      ...{ swcrc: false, module: { type: 'es6' } },
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    });
    const file = join(folder, 'answering-process.mjs');
    writeFileSync(file, code);
    const shell = `process.stdin.on('data', () => { console.log(process.pid); console.log('end'); })`;
    const user = `
      const { AnsweringProcess } = await import(${JSON.stringify(pathToFileURL(file).href)});
      const shell = new AnsweringProcess([process.execPath, '-e', ${JSON.stringify(shell)}], 'end');
      console.log(await shell.ask('who?'));
    `;
    const { stdout } = await promisify(execFile)(
      ...([process.execPath, ['--input-type=module', '-e', user]] as const),
      { timeout: 20_000 },
    );
    const pid = Number(stdout);
    expect(pid).toBeGreaterThan(1);
    await expectGone(pid);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

async function expectGone(pid: number): Promise<void> {
  for (
    let attempt = 0;
    (await listProcesses()).some((p) => p.pid === pid && !p.zombie);
    attempt++
  ) {
    expect(attempt).toBeLessThan(100);
    await sleep(50);
  }
}

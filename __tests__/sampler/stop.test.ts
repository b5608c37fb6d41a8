import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CONSOLE_SCRIPT,
  ConsoleStopper,
  consoleCommand,
  openStopper,
  stoppable,
} from '../../src/sampler/stop.js';

/** A stand-in for PowerShell, with what it does. */
function standIn(script: string): [string, string[]] {
  return [process.execPath, ['-e', script]];
}

const ANSWERING =
  "console.log('ready'); process.stdin.once('data', (line) => { console.log(String(line) === 'stop\\n' ? 'sent' : 'failed: ' + line); process.exit(); })";

test('the console is only spoken to when it is time', async () => {
  const stopper = new ConsoleStopper(4711, standIn(ANSWERING));
  await stopper.stop();
  stopper.close();
});

test('what cannot be sent is told, with a way out', async () => {
  const failing = standIn("console.log('failed: AttachConsole, error 6')");
  const stopper = new ConsoleStopper(4711, failing);
  await expect(stopper.stop()).rejects.toMatchObject({
    message: expect.stringContaining('(failed: AttachConsole, error 6)'),
    advice: expect.stringContaining('AppLocker'),
  });
  const absent = new ConsoleStopper(4711, ['/nowhere/powershell.exe', []]);
  await expect(absent.stop()).rejects.toThrow(/ENOENT/);
});

test('a script that is never needed ends with its input', async () => {
  const stopper = new ConsoleStopper(4711, standIn(ANSWERING));
  stopper.close();
  await expect(stopper.stop()).rejects.toThrow(/without a word/);
});

test('the script is for the process that is to end, in an encoding that no quoting harms', () => {
  const [file, args] = consoleCommand(4711);
  expect(file).toBe('powershell.exe');
  const script = Buffer.from(args.at(-1) as string, 'base64').toString('utf16le');
  expect(script).toBe(CONSOLE_SCRIPT.replace('[uint32]PID', '[uint32]4711'));
  expect(script).toContain('AttachConsole([uint32]4711)');
});

test('py-spy has a console of its own on Windows, a group of its own elsewhere', () => {
  expect(stoppable('win32')).toEqual({ detached: false, windowsHide: true });
  expect(stoppable('darwin')).toEqual({ detached: true });
});

test('live: the innermost process gets the signal, as what is above would not hand it on', async () => {
  const script =
    "import signal, sys, time\ndef end(*_):\n  sys.exit(7)\nsignal.signal(signal.SIGINT, end)\nprint('up', flush=True)\ntime.sleep(60)";
  // The shell waits; a signal to it would end it alone.
  const child = spawn('/bin/sh', ['-c', 'python3 -c "$SCRIPT"; exit $?'], {
    env: { ...process.env, SCRIPT: script },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  const ended = new Promise((done) => child.once('exit', done));
  await new Promise((done) => child.stdout.once('data', done));
  const stopper = openStopper(child.pid as number);
  await stopper.stop();
  expect(await Promise.race([ended, sleep(20_000, 'late', { ref: false })])).toBe(7);
});

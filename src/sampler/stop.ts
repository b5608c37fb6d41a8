/**
 * Ending `py-spy record` so that it writes its file: by what Ctrl-C does in a terminal. On SIGTERM,
 * SIGKILL and TerminateProcess it ends without one.
 */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { sendSignal, treePids } from '../app/process-tree.js';
import { MeasurementError } from '../errors.js';

/** Asks py-spy to end and write its file. */
export interface Stopper {
  /** @throws MeasurementError when it could not be asked */
  stop(): Promise<void>;
  /** Ends what the stopper itself runs. */
  close(): void;
}

/**
 * How py-spy is started so that it can be ended. On Windows a detached process has no console, and
 * only a console can carry Ctrl-Break; a hidden process that shares none of our handles gets a
 * console of its own, without a window (CREATE_NO_WINDOW). Elsewhere it leads its own group, which a
 * Ctrl-C in our terminal does not reach.
 */
export function stoppable(
  platform: NodeJS.Platform,
): Pick<SpawnOptions, 'detached' | 'windowsHide'> {
  return platform === 'win32' ? { detached: false, windowsHide: true } : { detached: true };
}

/** @param pid of the process that was started: py-spy, or sudo or nsenter above it */
export function openStopper(pid: number): Stopper {
  return process.platform === 'win32' ? new ConsoleStopper(pid) : new SignalStopper(pid);
}

class SignalStopper implements Stopper {
  readonly #pid: number;

  constructor(pid: number) {
    this.#pid = pid;
  }

  async stop(): Promise<void> {
    // What stands above it (nsenter) would die of the signal, and not hand it on.
    const innermost = (await treePids(this.#pid)).at(-1) ?? this.#pid;
    await sendSignal([innermost], 'SIGINT');
  }

  close(): void {
    // nothing runs
  }
}

/**
 * Windows has no signals: what Node calls SIGINT ends a process at once. But py-spy's handler
 * (the crate ctrlc) takes every event of its console as Ctrl-C, and a process may join another one's
 * console and raise an event there. Node cannot call these functions, Windows PowerShell can, and is
 * on every Windows. Ctrl-Break, as Ctrl-C is ignored by whatever was started by something in a process group
 * of its own, as runners do. Recordings of a fixed time (`--duration`) were the other way: but a round
 * ends when its requests are answered, and nobody knows before when that is.
 *
 * The script is started with the recording and waits, as PowerShell takes a second or two to
 * compile it.
 */
export const CONSOLE_SCRIPT = `
$ErrorActionPreference = 'Stop'
Add-Type -Namespace FastapiSpy -Name Console -MemberDefinition @'
[DllImport("kernel32.dll", SetLastError = true)] public static extern bool FreeConsole();
[DllImport("kernel32.dll", SetLastError = true)] public static extern bool AttachConsole(uint pid);
[DllImport("kernel32.dll", SetLastError = true)] public static extern bool GenerateConsoleCtrlEvent(uint signal, uint group);
[DllImport("kernel32.dll", SetLastError = true)] public static extern bool SetConsoleCtrlHandler(Handler handler, bool add);
public delegate bool Handler(uint signal);
public static bool Ignore(uint signal) { return true; }
public static readonly Handler Ignorer = Ignore;
'@
$console = [FastapiSpy.Console]
function Fail($what) { [Console]::Out.WriteLine("failed: $what, error " + [Runtime.InteropServices.Marshal]::GetLastWin32Error()); exit 1 }
[Console]::Out.WriteLine('ready')
if ([Console]::In.ReadLine() -ne 'stop') { exit 0 }
[void]$console::FreeConsole()
if (-not $console::AttachConsole([uint32]PID)) { Fail 'AttachConsole' }
if (-not $console::SetConsoleCtrlHandler($console::Ignorer, $true)) { Fail 'SetConsoleCtrlHandler' }
if (-not $console::GenerateConsoleCtrlEvent(1, 0)) { Fail 'GenerateConsoleCtrlEvent' }
[Console]::Out.WriteLine('sent')
Start-Sleep -Milliseconds 500
`;

/** The command that runs the script for a process. */
export function consoleCommand(pid: number): [string, string[]] {
  const script = CONSOLE_SCRIPT.replace('[uint32]PID', `[uint32]${pid}`);
  // Encoded, as quotes and lines do not come through a command line unharmed.
  const encoded = Buffer.from(script, 'utf16le').toString('base64');
  return [
    'powershell.exe',
    [
      '-NoLogo',
      '-NoProfile',
      '-NonInteractive',
      '-InputFormat',
      'None',
      '-EncodedCommand',
      encoded,
    ],
  ];
}

const SEND_TIMEOUT_MS = 30_000;

export class ConsoleStopper implements Stopper {
  readonly #pid: number;
  readonly #child: ChildProcess;
  readonly #outcome: Promise<string>;
  #complaint = '';

  /** @param command what raises the event in the console of the process */
  constructor(pid: number, [file, args]: [string, string[]] = consoleCommand(pid)) {
    this.#pid = pid;
    this.#child = spawn(file, args, { stdio: 'pipe', windowsHide: true });
    this.#child.stdin?.on('error', () => undefined); // it has ended, which is told below
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#complaint = (this.#complaint + text).slice(-2000);
    });
    this.#outcome = new Promise((done) => {
      this.#child.once('error', (error) => done(error.message));
      this.#child.once('close', () => done(this.#complaint.trim() || 'it ended without a word'));
      const lines = createInterface({ input: this.#child.stdout as NodeJS.ReadableStream });
      lines.on('line', (line) => {
        if (line === 'sent' || line.startsWith('failed: ')) done(line);
      });
    });
  }

  async stop(): Promise<void> {
    this.#child.stdin?.write('stop\n');
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((done) => {
      timer = setTimeout(() => done('no answer'), SEND_TIMEOUT_MS);
    });
    const outcome = await Promise.race([this.#outcome, late]);
    clearTimeout(timer);
    if (outcome === 'sent') return;
    throw new MeasurementError(
      `ending py-spy (process ${this.#pid}): PowerShell could not raise Ctrl-Break in its console (${outcome.slice(0, 500)})`,
      {
        advice:
          'Windows PowerShell must be allowed to run and to compile (Add-Type); policies such as AppLocker or WDAC forbid that.',
      },
    );
  }

  close(): void {
    this.#child.stdin?.end();
    this.#child.kill();
  }
}

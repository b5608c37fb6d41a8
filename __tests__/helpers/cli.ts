import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const SHOP = join(ROOT, 'fixtures', 'shop');

/** The interpreter with the shop's requirements, made by the global setup. */
export function shopPython(): string {
  return process.env.SHOP_PYTHON as string;
}

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * The committed command line in a folder of its own, with temporary files of its own, so that a
 * test can see all that it leaves behind.
 */
export class CliRun {
  readonly folder = mkdtempSync(join(tmpdir(), 'fastapi-spy-cli-test-'));
  readonly child: ChildProcess;
  readonly #finished: Promise<Finished>;
  readonly args: readonly string[];
  stderr = '';
  /** Exit code or signal, once there is one. */
  ended: number | string = 'nothing yet';

  constructor(args: readonly string[], env: Record<string, string> = {}) {
    this.args = args;
    (globalThis as { commandLineRuns?: CliRun[] }).commandLineRuns?.push(this);
    mkdirSync(join(this.folder, 'tmp'));
    this.child = spawn(process.execPath, [join(ROOT, 'dist', 'cli', 'index.js'), ...args], {
      cwd: this.folder,
      env: {
        ...process.env,
        ...env,
        TMPDIR: join(this.folder, 'tmp'),
        FASTAPI_SPY_TEST: this.folder,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    this.child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    this.child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      this.stderr += chunk;
    });
    this.#finished = new Promise((done) =>
      // `exit`, not `close`: when the tool is killed, others may still hold its standard error.
      this.child.once('exit', (code, signal) => {
        this.ended = code ?? signal ?? 'nothing';
        setTimeout(() => done({ code, stdout, stderr: this.stderr }), 100);
      }),
    );
  }

  finished(): Promise<Finished> {
    return this.#finished;
  }

  /** Processes that descend from this run or carry its environment, with their command lines. */
  processes(): { pid: number; command: string }[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        try {
          const environment = readFileSync(`/proc/${name}/environ`, 'latin1').split('\0');
          if (!environment.includes(`FASTAPI_SPY_TEST=${this.folder}`)) return [];
          const command = readFileSync(`/proc/${name}/cmdline`, 'latin1').replaceAll('\0', ' ');
          return command === '' ? [] : [{ pid: Number(name), command }];
        } catch {
          return [];
        }
      });
  }

  /** The process whose command line matches, once there is one. */
  async waitForProcess(pattern: RegExp): Promise<number> {
    for (let turn = 0; turn < 600; turn++) {
      const found = this.processes().find(({ command }) => pattern.test(command));
      if (found !== undefined) return found.pid;
      await sleep(50);
    }
    throw new Error(`no process ${pattern}: ${this.stderr}`);
  }

  async waitForOutput(pattern: RegExp): Promise<void> {
    for (let turn = 0; turn < 1200 && !pattern.test(this.stderr); turn++) await sleep(50);
    if (!pattern.test(this.stderr)) throw new Error(`no output ${pattern}: ${this.stderr}`);
  }

  /** What is left after the end, once the guard has had its time; empty when all is well. */
  async leftovers(): Promise<string[]> {
    const look = () => [
      ...this.processes().map(({ command }) => command),
      ...readdirSync(join(this.folder, 'tmp')),
    ];
    for (let turn = 0; turn < 160 && look().length > 0; turn++) await sleep(50);
    return look();
  }

  remove(): void {
    for (const { pid } of this.processes()) process.kill(pid, 'SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The built-in load: the generator in a child process, so that its CPU and pauses are not the tool's. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runInTheBackground } from '../app/scheduling.js';
import { MeasurementError } from '../errors.js';
import type { Load } from './load.js';
import type { LoadCommand, LoadReply, LoadResult } from './protocol.js';
import type { Scenario } from './scenario.js';

/** @param bundleRoot the folder that holds `load/index.js` */
export function builtinLoad(scenario: Scenario, bundleRoot: string): Load {
  const child = spawn(process.execPath, [join(bundleRoot, 'load', 'index.js')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const replies = new Replies(child);
  const background = child.pid === undefined ? undefined : runInTheBackground(child.pid);
  const ask = async (command: LoadCommand): Promise<LoadReply> => {
    child.stdin?.write(`${JSON.stringify(command)}\n`);
    const reply = await replies.next();
    if (reply.kind === 'failed') throw new MeasurementError(`sending the load: ${reply.message}`);
    return reply;
  };
  const run = async (requests: number, first: number): Promise<LoadResult> => {
    const reply = await ask({ kind: 'run', requests, first });
    if (reply.kind !== 'result') throw new Error(`unexpected reply ${reply.kind}`);
    return reply.result;
  };
  return {
    async open(url) {
      await background;
      await ask({ kind: 'open', url, scenario });
    },
    warmUp: (requests) => run(requests, 0),
    run,
    inBursts: true,
    async close() {
      await ask({ kind: 'close' });
    },
    async stop() {
      replies.expectEnd();
      if (child.exitCode !== null || child.signalCode !== null) return;
      await new Promise<void>((done) => {
        child.once('exit', () => done());
        child.stdin?.end();
        setTimeout(() => child.kill('SIGKILL'), 2000).unref();
      });
    },
  };
}

/** Replies in the order of the commands; all that wait fail when the process ends. */
class Replies {
  #waiting: { resolve: (reply: LoadReply) => void; reject: (error: Error) => void } | undefined;
  #ended: Error | undefined;
  #endExpected = false;

  constructor(child: ChildProcess) {
    child.stdin?.on('error', () => undefined);
    child.once('error', (error) => this.#end(`could not be started: ${error.message}`));
    child.once('exit', (code, signal) =>
      this.#end(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`),
    );
    if (child.stdout !== null) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        this.#waiting?.resolve(JSON.parse(line) as LoadReply);
        this.#waiting = undefined;
      });
    }
  }

  expectEnd(): void {
    this.#endExpected = true;
  }

  #end(how: string): void {
    if (this.#endExpected && this.#waiting === undefined) return;
    this.#ended = new MeasurementError(`sending the load: the load generator ${how}`);
    this.#waiting?.reject(this.#ended);
    this.#waiting = undefined;
  }

  next(): Promise<LoadReply> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== undefined) reject(this.#ended);
      else this.#waiting = { resolve, reject };
    });
  }
}

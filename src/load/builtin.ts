/** The built-in load: the generator in a child process, so that its CPU and pauses are not the tool's. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { MeasurementError } from '../errors.js';
import type { Background } from './background.js';
import type { Load } from './load.js';
import type { LoadCommand, LoadReply, LoadResult } from './protocol.js';
import type { Scenario } from './scenario.js';

/**
 * @param bundleRoot the folder that holds `load/index.js`
 * @param background where the service's time is measured; else it runs like everything
 */
export function builtinLoad(scenario: Scenario, bundleRoot: string, background?: Background): Load {
  const start = () => new Generator(join(bundleRoot, 'load', 'index.js'), background);
  let generator = start();
  let url = '';
  const connect = async () => {
    await generator.ask({ kind: 'open', url, scenario });
  };
  const run = async (requests: number, first: number): Promise<LoadResult> => {
    const reply = await generator.ask({ kind: 'run', requests, first });
    if (reply.kind !== 'result') throw new Error(`unexpected reply ${reply.kind}`);
    return reply.result;
  };
  const replace = async () => {
    await generator.end();
    generator = start();
  };
  /** Work that another generator may do again when this one gets no turns on a core. */
  const repeatably = async <T>(work: () => Promise<T>, again: () => Promise<T>): Promise<T> => {
    generator.isExpendable = true;
    try {
      const done = await work();
      if (!generator.isStuck) return done;
    } catch (error) {
      if (!generator.isStuck) throw error;
    } finally {
      generator.isExpendable = false;
    }
    await replace();
    return again();
  };
  return {
    async open(to) {
      url = to;
      if (generator.isStuck) await replace();
      await repeatably(connect, connect);
    },
    warmUp: (requests) =>
      repeatably(
        () => run(requests, 0),
        () => connect().then(() => run(requests, 0)),
      ),
    run,
    inBursts: true,
    async close() {
      await generator.ask({ kind: 'close' });
    },
    stop: () => generator.end(),
  };
}

/** The generator's process. */
class Generator {
  readonly #child: ChildProcess;
  readonly #replies: Replies;
  readonly #background: Background | undefined;
  readonly #entered: Promise<void> | undefined;
  /** Whether what it does now is done again by another one, should it be stuck. */
  isExpendable = false;
  #isStuck = false;

  constructor(script: string, background: Background | undefined) {
    this.#child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#replies = new Replies(this.#child);
    this.#background = background;
    const { pid } = this.#child;
    const whenStuck = () => {
      this.#isStuck = true;
      if (this.isExpendable) this.#child.kill('SIGKILL');
    };
    if (pid !== undefined) this.#entered = background?.enter(pid, whenStuck);
  }

  /** @throws MeasurementError when it could not do what it was asked, or has ended */
  async ask(command: LoadCommand): Promise<LoadReply> {
    await this.#entered;
    this.#child.stdin?.write(`${JSON.stringify(command)}\n`);
    const { pid } = this.#child;
    const answer = this.#replies.next();
    const isWatched = this.#background !== undefined && pid !== undefined;
    const reply = await (isWatched ? this.#background.during(pid, answer) : answer);
    if (reply.kind === 'failed') throw new MeasurementError(`sending the load: ${reply.message}`);
    return reply;
  }

  /** Whether it has hardly any turns on a core, and must be replaced to get more. */
  get isStuck(): boolean {
    return this.#isStuck;
  }

  async end(): Promise<void> {
    const child = this.#child;
    this.#replies.expectEnd();
    if (child.pid !== undefined) this.#background?.leave(child.pid);
    if (child.exitCode !== null || child.signalCode !== null) return;
    await new Promise<void>((done) => {
      child.once('exit', () => done());
      child.stdin?.end();
      setTimeout(() => child.kill('SIGKILL'), 2000).unref();
    });
  }
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

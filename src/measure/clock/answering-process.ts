/** A program that runs on and answers lines, until it is closed or this process ends. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** Longer than any listing takes on a machine that can be measured on. */
const MOST_MILLISECONDS = 60_000;
/** What it may take to end by itself. */
const GRACE_MILLISECONDS = 2000;

interface Question {
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
}

export class AnsweringProcess {
  readonly #name: string;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #asked: Question[] = [];
  #answer: string[] = [];
  #complaint = '';
  /** Why it cannot be asked any more. */
  #over: Error | undefined;

  /** @param marker line that ends every answer */
  constructor(command: readonly string[], marker: string) {
    const [file, ...args] = command as [string, ...string[]];
    this.#name = file;
    this.#child = spawn(file, args, { stdio: 'pipe', windowsHide: true });
    this.#child.on('error', (error) => this.#end(`could not be run: ${error.message}`));
    this.#child.on('close', () => this.#end(`has ended: ${this.#complaint.trim()}`));
    this.#child.stdin.on('error', () => undefined); // it has ended, which is told above
    this.#child.stderr.setEncoding('utf8').on('data', (text) => {
      this.#complaint = (this.#complaint + text).slice(-2000);
    });
    createInterface({ input: this.#child.stdout }).on('line', (line) => this.#hear(line, marker));
    // It must not keep this process alive. When this one ends, its input does, and so does it.
    const { stdin, stdout, stderr } = this.#child;
    for (const handle of [this.#child, stdin, stdout, stderr]) (handle as Socket).unref();
  }

  /**
   * Writes a line and waits for the answer. Answers come in the order of the questions.
   * @throws Error when the program has ended, or does not answer
   */
  async ask(line: string): Promise<string> {
    if (this.#over !== undefined) throw this.#over;
    // Beside its purpose, the timer keeps this process alive until the answer is there.
    const timer = setTimeout(() => {
      this.#end(`did not answer within ${MOST_MILLISECONDS / 1000} s: ${this.#complaint.trim()}`);
      this.#child.kill('SIGKILL');
    }, MOST_MILLISECONDS);
    try {
      return await new Promise<string>((resolve, reject) => {
        this.#asked.push({ resolve, reject });
        this.#child.stdin.write(`${line}\n`);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends the program; resolves when it is gone. */
  async close(): Promise<void> {
    this.#end('is closed');
    const { exitCode, signalCode, pid } = this.#child;
    if (exitCode !== null || signalCode !== null || pid === undefined) return;
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), GRACE_MILLISECONDS);
    this.#child.stdin.end();
    await once(this.#child, 'exit');
    clearTimeout(timer);
  }

  #hear(line: string, marker: string): void {
    if (line !== marker) {
      this.#answer.push(line);
      return;
    }
    const answer = this.#answer.join('\n');
    this.#answer = [];
    const question = this.#asked.shift();
    if (answer.trim() !== '') question?.resolve(answer);
    else question?.reject(new Error(`${this.#name} told nothing: ${this.#complaint.trim()}`));
  }

  #end(how: string): void {
    this.#over ??= new Error(`${this.#name} ${how}`);
    for (const { reject } of this.#asked.splice(0)) reject(this.#over);
  }
}

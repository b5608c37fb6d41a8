/** The tool's end of the channel to the counting hook (`sitecustomize.py`): a socket file for each process. */
import { readdir } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { MeasurementError, UncountableError } from '../errors.js';
import { explain } from '../validation.js';

/** A function as the hook names it; the file is empty for C. */
export interface CountedFunction {
  readonly file: string;
  readonly name: string;
}

/** What one side of a reading holds; functions are numbers of `CountReading.functions`. */
const tallySchema = z.strictObject({
  calls: z.array(z.tuple([z.number(), z.number()])),
  turns: z.array(z.tuple([z.number(), z.number()])),
  /** Caller, function written in C, calls. */
  c: z.array(z.tuple([z.number(), z.number(), z.number()])),
  /** Nearest function of the application, function, calls; only after `deep`. */
  under: z.array(z.tuple([z.number(), z.number(), z.number()])),
});
const readingSchema = z.strictObject({
  inside: tallySchema,
  outside: tallySchema,
  functions: z.array(z.tuple([z.number(), z.string(), z.string(), z.number()])),
});
const startedSchema = z.union([
  z.strictObject({ foreign: z.string() }),
  z.strictObject({ unit: z.enum(['jumps', 'lines']) }),
]);
const packagesSchema = z.record(z.string(), z.tuple([z.string(), z.string()]));
const nothingSchema = z.strictObject({});
const errorSchema = z.object({ error: z.string() });

export type Tally = z.infer<typeof tallySchema>;

/** What one process counted since the last reading. */
export interface CountReading {
  /** In the context of the request that was asked last. */
  readonly inside: Tally;
  /** Everything else. */
  readonly outside: Tally;
  /** Names of the numbers, of this process. */
  readonly functions: ReadonlyMap<number, CountedFunction>;
}

const ANSWER_TIMEOUT_MS = 20_000;

/** One process of the service that answers requests. */
class CountingProcess {
  readonly pid: number;
  readonly #socket: Socket;
  readonly #functions = new Map<number, CountedFunction>();
  readonly #chunks: Buffer[] = [];
  #waiting: { resolve: (line: string) => void; reject: (error: Error) => void } | undefined;

  constructor(pid: number, socket: Socket) {
    this.pid = pid;
    this.#socket = socket;
    socket.on('data', (chunk) => {
      this.#chunks.push(chunk);
      if (chunk.at(-1) !== 0x0a) return;
      const line = Buffer.concat(this.#chunks.splice(0)).toString('utf8');
      this.#waiting?.resolve(line);
      this.#waiting = undefined;
    });
    const fail = (why: string) => {
      this.#waiting?.reject(new MeasurementError(`counting in process ${pid}: ${why}`));
      this.#waiting = undefined;
    };
    socket.on('error', (error) => fail(error.message));
    socket.on('close', () => fail('it closed the channel'));
  }

  async #ask<T>(word: string, schema: z.ZodType<T>): Promise<T> {
    const timer = setTimeout(
      () =>
        this.#socket.destroy(new Error(`no answer to "${word}" in ${ANSWER_TIMEOUT_MS / 1000} s`)),
      ANSWER_TIMEOUT_MS,
    );
    try {
      const line = await new Promise<string>((resolve, reject) => {
        this.#waiting = { resolve, reject };
        if (this.#socket.destroyed) reject(new MeasurementError('counting: the channel is closed'));
        else this.#socket.write(`${word}\n`);
      });
      const answer: unknown = JSON.parse(line);
      const failed = errorSchema.safeParse(answer);
      if (failed.success) {
        throw new MeasurementError(`counting in process ${this.pid}: ${failed.data.error}`);
      }
      const parsed = schema.safeParse(answer);
      if (parsed.success) return parsed.data;
      throw new MeasurementError(
        `counting in process ${this.pid}: an answer to "${word}" that makes no sense`,
        { details: explain(parsed.error, (key) => `"${key}"`) },
      );
    } finally {
      clearTimeout(timer);
    }
  }

  start = () => this.#ask('start', startedSchema);
  packages = () => this.#ask('packages', packagesSchema);
  tell = (word: 'reset' | 'deep' | 'shallow' | 'stop') => this.#ask(word, nothingSchema);

  async read(): Promise<CountReading> {
    const { inside, outside, functions } = await this.#ask('read', readingSchema);
    for (const [number, file, name] of functions) this.#functions.set(number, { file, name });
    return { inside, outside, functions: this.#functions };
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** What the hook counts as a turn. */
export type TurnUnit = 'jumps' | 'lines';

/** All processes of a service that answer requests. */
export class CounterChannel {
  readonly #processes: readonly CountingProcess[];

  private constructor(processes: readonly CountingProcess[]) {
    this.#processes = processes;
  }

  /**
   * Connects to the processes that have answered a request.
   * @param folder where their socket files are
   * @throws UncountableError when there is none in time
   */
  static async connect(folder: string, timeoutMs = 5000): Promise<CounterChannel> {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      const pids = (await readdir(folder))
        .map((name) => /^(\d+)\.sock$/.exec(name)?.[1])
        .filter((pid) => pid !== undefined)
        .map(Number);
      const opened = await Promise.all(pids.map((pid) => open(folder, pid)));
      const processes = opened.filter((each) => each !== undefined);
      if (processes.length > 0) return new CounterChannel(processes);
      if (performance.now() > deadline) {
        throw new UncountableError(
          'counting: the service answered, but its Python told nothing of it',
          {
            advice:
              'Python loads the counter through PYTHONPATH: it must not run with -I, -E or -S, the application must be FastAPI or Starlette, and neither coverage nor another profiler may run in it. Leave counting out with --no-count (count: false).',
          },
        );
      }
      await sleep(50);
    }
  }

  /** @throws UncountableError when something else traces or profiles there */
  async start(): Promise<TurnUnit> {
    let unit: TurnUnit = 'lines';
    for (const each of this.#processes) {
      const answer = await each.start();
      if ('foreign' in answer) {
        throw new UncountableError(
          `counting: ${answer.foreign} already traces or profiles the service`,
          {
            advice:
              'Start the service without coverage, debugger or profiler, or leave counting out with --no-count (count: false).',
          },
        );
      }
      unit = answer.unit;
    }
    return unit;
  }

  async tell(word: 'reset' | 'deep' | 'shallow' | 'stop'): Promise<void> {
    await Promise.all(this.#processes.map((each) => each.tell(word)));
  }

  /** What each process counted since the last reading; resolves when the request is over. */
  async read(): Promise<CountReading[]> {
    return Promise.all(this.#processes.map((each) => each.read()));
  }

  /** Distribution and version by import name, of all that is installed. */
  async packages(): Promise<Record<string, [string, string]>> {
    return (await this.#processes[0]?.packages()) ?? {};
  }

  close(): void {
    for (const each of this.#processes) each.close();
  }
}

async function open(folder: string, pid: number): Promise<CountingProcess | undefined> {
  const socket = connect(join(folder, `${pid}.sock`));
  const connected = await new Promise<boolean>((done) => {
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
  return connected ? new CountingProcess(pid, socket) : undefined;
}

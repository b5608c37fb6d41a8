/** A running service watched window by window: which functions and kinds of work take its CPU. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Guard } from '../app/guard.js';
import { MeasurementError } from '../errors.js';
import { ProfileBuilder } from '../profile/builder.js';
import type { Categoriser } from '../profile/categories.js';
import { type FunctionId, functionKey, functionsFromLeaf } from '../profile/model.js';
import type { PySpy } from './access.js';
import { type ThreadClocks, weighSamples } from './attribute.js';
import { startRecording } from './record.js';
import type { SampledThread } from './speedscope.js';

/** A part of the CPU (0 to 1) of the last window, and of all windows so far. */
export interface Share {
  readonly window: number;
  readonly all: number;
}

export interface TopFunction {
  readonly id: FunctionId;
  /** Spent in the function itself. */
  readonly self: Share;
  /** With all that it called. */
  readonly total: Share;
}

export interface TopWindow {
  /** 1 for the first. */
  readonly number: number;
  readonly seconds: number;
  /** Of the whole process tree, from the operating system's clock. */
  readonly cpuMs: number;
  readonly allSeconds: number;
  readonly allCpuMs: number;
  /** Samples with a stack whose leaf works, of this window. */
  readonly samples: number;
  /** Ticks at which a stack could not be read whole, of this window. */
  readonly errors: number;
  /** Every function seen so far, largest self time of the window first. */
  readonly functions: readonly TopFunction[];
  /** Largest of the window first. */
  readonly categories: readonly { readonly category: string; readonly share: Share }[];
}

/** What was seen and used in one window. */
export interface WindowReading {
  readonly threads: readonly SampledThread[];
  readonly before: ClockReading;
  readonly after: ClockReading;
  readonly seconds: number;
  readonly errors: number;
}

/** CPU of a process tree so far, and of its living threads. */
export interface ClockReading {
  readonly totalNs: number;
  readonly threads: ThreadClocks;
}

/** Adds windows up. It keeps a number for each function, not the stacks, so it can run for days. */
export class TopProfile {
  readonly #projectRoot: string;
  readonly #categoriser: Categoriser;
  readonly #ids = new Map<string, FunctionId>();
  readonly #self = new Sums();
  readonly #total = new Sums();
  readonly #categories = new Sums();
  #number = 0;
  #seconds = 0;
  #cpuMs = 0;

  /** @param projectRoot absolute folder of the service's own code */
  constructor(projectRoot: string, categoriser: Categoriser) {
    this.#projectRoot = projectRoot;
    this.#categoriser = categoriser;
  }

  /** Takes a window; its samples are weighed by the clocks of their threads. */
  add({ threads, before, after, seconds, errors }: WindowReading): TopWindow {
    const builder = new ProfileBuilder(this.#projectRoot);
    const weighed = weighSamples(threads, before.threads, after.threads);
    const samples = builder.add(weighed.stacks);
    const tables = builder.tables();
    const categories = this.#categoriser.ofStacks(tables);
    const keys = tables.functions.map((id) => {
      const key = functionKey(id);
      this.#ids.set(key, id);
      return key;
    });
    const whole = samples.reduce((sum, { weight }) => sum + weight, 0);
    const cpuMs = (after.totalNs - before.totalNs) / 1e6;
    for (const sums of [this.#self, this.#total, this.#categories]) sums.begin(cpuMs);
    for (const { stack, weight } of samples) {
      const share = weight / whole;
      const functions = functionsFromLeaf(tables, stack).map((index) => keys[index] as string);
      this.#self.add(functions[0] as string, share);
      // A function that calls itself has its time once.
      for (const key of new Set(functions)) this.#total.add(key, share);
      this.#categories.add(categories[stack] as string, share);
    }
    this.#number += 1;
    this.#seconds += seconds;
    this.#cpuMs += cpuMs;
    return {
      number: this.#number,
      seconds,
      cpuMs,
      allSeconds: this.#seconds,
      allCpuMs: this.#cpuMs,
      samples: weighed.kept,
      errors,
      functions: this.#functions(),
      categories: this.#categories
        .keys()
        .map((category) => ({ category, share: this.#categories.share(category) }))
        .sort((a, b) => b.share.window - a.share.window || b.share.all - a.share.all),
    };
  }

  #functions(): TopFunction[] {
    return [...this.#ids]
      .map(([key, id]) => ({ id, self: this.#self.share(key), total: this.#total.share(key) }))
      .sort(bySelf);
  }
}

/** Largest self time of the window first, then of all windows. */
export function bySelf(a: TopFunction, b: TopFunction): number {
  return b.self.window - a.self.window || b.self.all - a.self.all || byTotal(a, b);
}

/** Largest total time of the window first, then of all windows. */
export function byTotal(a: TopFunction, b: TopFunction): number {
  return b.total.window - a.total.window || b.total.all - a.total.all;
}

/** Shares by name: of the current window, and CPU of all windows. */
class Sums {
  #window = new Map<string, number>();
  readonly #allMs = new Map<string, number>();
  #wholeMs = 0;
  #windowMs = 0;

  begin(windowMs: number): void {
    this.#window = new Map();
    this.#windowMs = windowMs;
    this.#wholeMs += windowMs;
  }

  add(key: string, share: number): void {
    this.#window.set(key, (this.#window.get(key) ?? 0) + share);
    this.#allMs.set(key, (this.#allMs.get(key) ?? 0) + share * this.#windowMs);
  }

  share(key: string): Share {
    const ofAll = this.#wholeMs > 0 ? (this.#allMs.get(key) ?? 0) / this.#wholeMs : 0;
    return { window: this.#window.get(key) ?? 0, all: ofAll };
  }

  keys(): string[] {
    return [...this.#allMs.keys()];
  }
}

export interface Watching {
  readonly pySpy: PySpy;
  readonly pid: number;
  readonly rateHz: number;
  readonly windowSeconds: number;
  /** Owns what is started; its owner closes it. */
  readonly guard: Guard;
  /** Ends the watching; the window that it falls into is not told. */
  readonly signal: AbortSignal;
  /** @throws Error when the service has ended */
  readonly readClock: () => Promise<ClockReading>;
}

/**
 * Samples window after window until it is stopped or `tell` answers `false`. py-spy writes nothing
 * before it ends, so each window is a recording of its own; between two of them some tenths of a
 * second are not seen.
 * @throws MeasurementError when the service ends or py-spy fails
 */
export async function watch(
  watching: Watching,
  tell: (reading: WindowReading) => boolean,
): Promise<void> {
  const { pySpy, pid, rateHz, windowSeconds, guard, signal, readClock } = watching;
  for (let goesOn = true; goesOn && !signal.aborted; ) {
    try {
      const recording = await startRecording(pySpy, pid, rateHz, guard);
      let reading: Omit<WindowReading, 'threads' | 'errors'> | undefined;
      try {
        const before = await readClock();
        const began = performance.now();
        const pause = sleep(windowSeconds * 1000, undefined, { signal }).catch(() => undefined);
        await Promise.race([pause, recording.broken]);
        const after = await readClock();
        reading = { before, after, seconds: (performance.now() - began) / 1000 };
      } finally {
        const ended = recording.stop();
        // What broke before is what is told.
        if (reading === undefined || signal.aborted) await ended.catch(() => undefined);
        else goesOn = tell({ ...reading, ...(await ended) });
      }
    } catch (error) {
      // A guard that is closed, or a py-spy that ended with us, is no news.
      if (signal.aborted) return;
      await requireAlive(pid, readClock, error);
    }
  }
}

/** @throws MeasurementError that the service has ended, or else the error there was */
async function requireAlive(
  pid: number,
  readClock: () => Promise<unknown>,
  error: unknown,
): Promise<never> {
  await readClock().catch((cause: unknown) => {
    throw new MeasurementError(`watching process ${pid}: it has ended`, { cause });
  });
  throw error;
}

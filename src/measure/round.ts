/**
 * One round of one service: sampled, its requests sent in one or several bursts, each between two
 * readings of the CPU clock.
 */
import type { Service } from '../app/service.js';
import type { Machine, Round } from '../baseline/schema.js';
import { describeFailures, type Load } from '../load/load.js';
import type { LoadResult } from '../load/protocol.js';
import { joinResults, latencyOf } from '../load/results.js';
import type { ProfileBuilder } from '../profile/builder.js';
import { weighSamples } from '../sampler/attribute.js';
import type { Recording } from '../sampler/record.js';
import { type CpuClock, type CpuReading, cpuMsBetween, openCpuClock } from './cpu-clock.js';
import { type MachineReading, machineBetween, readMachine } from './machine.js';
import { requireRunning } from './side.js';

export type RoundOutcome =
  | { readonly round: Round }
  /** Why it says nothing. */
  | VoidRound;

export interface VoidRound {
  readonly void: string;
  /** Who has to change for the next one to be better. */
  readonly cause: 'service' | 'machine' | 'few-samples';
  /** Samples of work in it. */
  readonly samples: number;
}

/** py-spy that lags more than this behind its own clock has not sampled evenly. */
const MOST_LAG_SECONDS = 1;
/** Fewer kept samples than this say nothing. */
const LEAST_SAMPLES = 20;
/** A hypervisor that gives more than this part of the cores' time to others disturbs the round. */
const MOST_STEAL = 0.1;

/** A service that is up and warm, from the first request that is measured to the last. */
export class OpenRound {
  readonly #service: Service;
  readonly #load: Load;
  readonly #clock: CpuClock;
  readonly #controlMs: number;
  readonly #results: LoadResult[] = [];
  #recording: Recording | undefined;
  #machineBefore: MachineReading | undefined;
  #begin: CpuReading | undefined;
  #end: CpuReading | undefined;
  #cpuMs = 0;
  #sent = 0;

  /** @param controlMs CPU of the control just before the services were started */
  constructor(service: Service, load: Load, controlMs: number) {
    this.#service = service;
    this.#load = load;
    this.#clock = openCpuClock(service.pid);
    this.#controlMs = controlMs;
  }

  get inBursts(): boolean {
    return this.#load.inBursts;
  }

  /** Begins to sample. */
  async attach(start: (pid: number) => Promise<Recording>): Promise<void> {
    this.#recording = await start(this.#service.pid);
  }

  /**
   * Sends the next requests of the round.
   * @throws MeasurementError when service, sampler or load ended
   */
  async send(requests: number): Promise<void> {
    const recording = this.#recording as Recording;
    this.#machineBefore ??= readMachine();
    try {
      const before = await this.#clock.read();
      const result = await Promise.race([this.#load.run(requests, this.#sent), recording.broken]);
      this.#end = await this.#clock.read();
      this.#begin ??= before;
      this.#cpuMs += cpuMsBetween(before, this.#end);
      this.#results.push(result);
      this.#sent += requests;
      if (result.errors === 0) return;
    } catch (error) {
      await requireRunning(this.#service, 'while the load ran', true);
      throw error;
    }
    await requireRunning(this.#service, 'while the load ran', true);
  }

  /** Whether to go on sending: an answer other than expected makes the round void already. */
  get isVoid(): boolean {
    return this.#results.some((result) => result.errors > 0);
  }

  /** Ends sampling; what was measured, or why it is void. */
  async finish(builder: ProfileBuilder): Promise<RoundOutcome> {
    await requireRunning(this.#service, 'while the load ran', false);
    const result = joinResults(this.#results);
    const machine = machineBetween(this.#machineBefore ?? readMachine(), readMachine(), {
      controlBefore: this.#controlMs,
      generatorCpuMs: result.generatorCpuMs,
      seconds: result.seconds,
    });
    const recorded = await (this.#recording as Recording).stop();
    await this.#load.close();
    if (result.errors > 0) {
      return { void: describeFailures(result), cause: 'service', samples: 0 };
    }
    const disturbed = disturbance(machine, recorded.lagSeconds);
    if (disturbed !== undefined) return { void: disturbed, cause: 'machine', samples: 0 };
    const none: CpuReading['threads'] = new Map();
    const weighed = weighSamples(
      recorded.threads,
      this.#begin?.threads ?? none,
      this.#end?.threads ?? none,
      { ticks: recorded.errors, requests: result.requests },
    );
    if (weighed.kept < LEAST_SAMPLES) {
      return {
        void: `py-spy saw only ${weighed.kept} sample${weighed.kept === 1 ? '' : 's'} in ${result.requests} requests`,
        cause: 'few-samples',
        samples: weighed.kept,
      };
    }
    return {
      round: {
        seconds: result.seconds,
        requests: result.requests,
        errors: result.errors,
        cpuMs: this.#cpuMs,
        latency: latencyOf(result),
        sampler: {
          samples: weighed.seen,
          errors: recorded.errors,
          lagSeconds: recorded.lagSeconds,
          idleFiltered: weighed.idle,
        },
        machine,
        samples: builder.add(weighed.stacks).map(({ stack, weight }) => [stack, weight]),
      },
    };
  }

  /** Stops the service, whatever state the round is in. */
  async stop(): Promise<void> {
    try {
      await this.#clock.close();
    } finally {
      await this.#service.stop();
    }
  }
}

/** What the machine did that a round cannot be believed after; undefined when nothing. */
function disturbance({ stealShare }: Machine, lagSeconds: number): string | undefined {
  if (lagSeconds > MOST_LAG_SECONDS) {
    return `py-spy was ${lagSeconds} s behind: the machine is too busy`;
  }
  if (stealShare !== null && stealShare > MOST_STEAL) {
    return `the hypervisor gave ${Math.round(stealShare * 100)} % of the machine's time to others (steal)`;
  }
  return undefined;
}

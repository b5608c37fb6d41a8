/** A load that goes on until it is stopped. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Load } from './load.js';
import type { LoadResult } from './protocol.js';
import { joinResults } from './results.js';

/** Requests are sent in bursts of about this length, as many as the service answers in that time. */
const BURST_SECONDS = 0.5;
const FIRST_BURST = 20;
const MOST_OF_A_BURST = 10_000;
/** A service that answers nothing is not asked without a pause. */
const PAUSE_MS = 200;

export interface SteadyLoad {
  /** Rejects when the load itself fails; never resolves. */
  readonly broken: Promise<never>;
  /**
   * Stops at once, in the middle of a burst.
   * @returns what was sent in whole bursts, without latencies; undefined before the first was over
   */
  stop(): Promise<LoadResult | undefined>;
}

/** Begins to send; the load is open, and stopped in the end by this. */
export function steadyLoad(load: Load): SteadyLoad {
  let isStopped = false;
  let total: LoadResult | undefined;
  const work = async () => {
    let requests = FIRST_BURST;
    for (let first = 0; !isStopped; first += requests) {
      const result = await load.run(requests, first);
      total = joinResults([...(total === undefined ? [] : [total]), withoutLatencies(result)]);
      if (result.errors >= result.requests) await sleep(PAUSE_MS);
      const perSecond = result.requests / Math.max(result.seconds, 0.001);
      requests = Math.max(1, Math.min(MOST_OF_A_BURST, Math.round(perSecond * BURST_SECONDS)));
    }
  };
  const broken = work().then(
    () => new Promise<never>(() => undefined),
    (error: unknown) => {
      if (isStopped) return new Promise<never>(() => undefined);
      throw error;
    },
  );
  broken.catch(() => undefined); // whoever waits for it is told
  return {
    broken,
    async stop() {
      isStopped = true;
      await load.stop();
      return total;
    },
  };
}

function withoutLatencies(result: LoadResult): LoadResult {
  return { ...result, latenciesMs: {} };
}

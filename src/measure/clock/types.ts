/** What a CPU clock is, whatever the system. */
import type { ThreadClock } from '../../sampler/attribute.js';

/** CPU used so far. Differences of two readings are meaningful, single values are not. */
export interface CpuReading {
  /** Nanoseconds of the whole tree; never less than in the clock's reading before. */
  readonly totalNs: number;
  /** Per living thread, keyed `pid/tid`; empty where the system does not tell. */
  readonly threads: ReadonlyMap<string, ThreadClock>;
}

/** The CPU clock of a process and all that descend from it; it remembers what ended. */
export interface CpuClock {
  /**
   * Reads the clock of the root and all that descend from it.
   * @throws Error when the root has ended
   */
  read(): Promise<CpuReading>;
  /** Ends what the clock itself runs; the clock cannot be read any more. */
  close(): Promise<void>;
}

/** The load of a round, whatever makes it: the built-in generator, or any command. */
import type { LoadResult } from './protocol.js';

export interface Load {
  /** Points the load at a service; connections are opened, the login step taken. */
  open(url: string): Promise<void>;
  /** Requests whose work is not measured. */
  warmUp(requests: number): Promise<LoadResult>;
  /**
   * Requests that are measured: a whole round's or a burst of them.
   * @param first position in the fixed order of requests at which to begin
   */
  run(requests: number, first: number): Promise<LoadResult>;
  /** Whether a round's requests can be sent in bursts; a command sends what it sends. */
  readonly inBursts: boolean;
  /** Lets go of the service. */
  close(): Promise<void>;
  /** Ends the load's own processes. */
  stop(): Promise<void>;
}

/** One line that names what went wrong, most frequent first; empty when nothing did. */
export function describeFailures(result: LoadResult): string {
  const sorted = [...result.failures].sort((a, b) => b.count - a.count);
  const shown = sorted.slice(0, 3).map((failure) => {
    const example = failure.example.replace(/\s+/g, ' ').trim();
    return `${failure.endpoint} ${failure.what} (${failure.count} of ${result.requests} requests${
      example === '' ? '' : `, for instance: ${example}`
    })`;
  });
  const more = sorted.length - shown.length;
  return shown.join('; ') + (more > 0 ? `; and ${more} more kinds` : '');
}

/** What the tool and its load generator, a process of its own, say to each other: lines of JSON. */
import type { Scenario } from './scenario.js';

export type LoadCommand =
  | { readonly kind: 'open'; readonly url: string; readonly scenario: Scenario }
  | {
      readonly kind: 'run';
      readonly requests: number;
      /** Position in the order of requests at which the run begins. */
      readonly first: number;
    }
  | { readonly kind: 'close' };

/** Answers other than expected, or none, grouped. */
export interface LoadFailure {
  readonly endpoint: string;
  /** `answered 500 instead of 2xx`, `did not answer within 30 s`, `connection refused`. */
  readonly what: string;
  readonly count: number;
  /** Beginning of one such answer's body. */
  readonly example: string;
}

export interface LoadResult {
  /** From the first request to the last answer. */
  readonly seconds: number;
  readonly requests: number;
  readonly errors: number;
  readonly failures: readonly LoadFailure[];
  /** CPU of the load generator itself, in milliseconds; null where it is not known. */
  readonly generatorCpuMs: number | null;
  /** In the order of the answers; by endpoint. Empty when the load tells no latencies. */
  readonly latenciesMs: Readonly<Record<string, readonly number[]>>;
  /** The HTTP statuses that there were, each once, ascending; empty when the load tells none. */
  readonly statuses: readonly number[];
  /** Requests that failed, by endpoint. */
  readonly errorsOf: Readonly<Record<string, number>>;
}

export type LoadReply =
  | { readonly kind: 'opened' }
  | { readonly kind: 'result'; readonly result: LoadResult }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly message: string };

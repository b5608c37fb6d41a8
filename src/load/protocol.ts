/** What the tool and its load generator, a process of its own, say to each other: lines of JSON. */
import type { Scenario } from './scenario.js';

export type LoadCommand =
  | { readonly kind: 'open'; readonly url: string; readonly scenario: Scenario }
  | { readonly kind: 'run'; readonly requests: number }
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

/** Latency quantiles in milliseconds; requests include those that failed. */
export interface LatencyQuantiles {
  readonly requests: number;
  readonly errors: number;
  readonly p50Ms: number;
  readonly p90Ms: number;
  readonly p99Ms: number;
}

export interface LoadResult {
  /** From the first request to the last answer. */
  readonly seconds: number;
  readonly requests: number;
  readonly errors: number;
  readonly failures: readonly LoadFailure[];
  /** By endpoint; the key "" holds all requests together. Empty when the load tells no latencies. */
  readonly latency: Readonly<Record<string, LatencyQuantiles>>;
}

export type LoadReply =
  | { readonly kind: 'opened' }
  | { readonly kind: 'result'; readonly result: LoadResult }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly message: string };

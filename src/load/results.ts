/** What the load told, over several bursts of one round. */
import type { LoadFailure, LoadResult } from './protocol.js';

/** Latency quantiles in milliseconds; requests include those that failed. */
export interface LatencyQuantiles {
  readonly requests: number;
  readonly errors: number;
  readonly p50Ms: number;
  readonly p90Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

/** Quantiles by the nearest-rank method: the value of the request at that rank, none invented. */
export function quantiles(milliseconds: number[], errors: number): LatencyQuantiles {
  const sorted = Float64Array.from(milliseconds).sort();
  const at = (q: number) => sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0;
  return {
    ...{ requests: sorted.length, errors },
    ...{ p50Ms: at(0.5), p90Ms: at(0.9), p95Ms: at(0.95), p99Ms: at(0.99) },
  };
}

/** Latency of every endpoint that was asked, and of all together under the key "". */
export function latencyOf(result: LoadResult): Record<string, LatencyQuantiles> {
  const all = Object.values(result.latenciesMs).flat();
  if (all.length === 0) return {};
  const each = Object.entries(result.latenciesMs).map(([endpoint, list]) => [
    endpoint,
    quantiles([...list], result.errorsOf[endpoint] ?? 0),
  ]);
  return { '': quantiles(all, result.errors), ...Object.fromEntries(each) };
}

/** Several bursts as one; seconds are those in which requests were under way. */
export function joinResults(results: readonly LoadResult[]): LoadResult {
  const latenciesMs: Record<string, number[]> = {};
  const errorsOf: Record<string, number> = {};
  const failures = new Map<string, LoadFailure>();
  for (const result of results) {
    for (const [endpoint, list] of Object.entries(result.latenciesMs)) {
      latenciesMs[endpoint] = (latenciesMs[endpoint] ?? []).concat(list);
    }
    for (const [endpoint, count] of Object.entries(result.errorsOf)) {
      errorsOf[endpoint] = (errorsOf[endpoint] ?? 0) + count;
    }
    for (const failure of result.failures) {
      const key = `${failure.endpoint}\n${failure.what}`;
      const known = failures.get(key);
      failures.set(key, known ? { ...known, count: known.count + failure.count } : failure);
    }
  }
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    seconds: sum(results.map((result) => result.seconds)),
    generatorCpuMs: results.some((result) => result.generatorCpuMs === null)
      ? null
      : sum(results.map((result) => result.generatorCpuMs ?? 0)),
    requests: sum(results.map((result) => result.requests)),
    errors: sum(results.map((result) => result.errors)),
    failures: [...failures.values()],
    latenciesMs,
    statuses: [...new Set(results.flatMap((result) => result.statuses))].sort((a, b) => a - b),
    errorsOf,
  };
}

/**
 * The measurement: what `record` stores and `compare` reads. The zod schema is the single source
 * of the types; a measurement from a file or an artifact is hostile until it has passed here.
 */
import { z } from 'zod';

/** Version of the stored format; it is in the artifact's name, so versions never meet by accident. */
export const MEASUREMENT_SCHEMA = 2;

const text = z.string().max(4096);
const count = z.number().int().nonnegative();
const amount = z.number().finite().nonnegative();

/** What must match before timings of two measurements may be compared. */
export const fingerprintSchema = z.strictObject({
  os: text,
  arch: text,
  kernel: text,
  cpuModel: text,
  /** Hash of the CPU's feature flags: the same model under another hypervisor differs here. */
  cpuFlags: text,
  cores: z.number().int().positive(),
  /** Full version, `3.11.7`. */
  pythonVersion: text,
  /** Implementation, compiler and build: `CPython GCC 12.2.0 …`. */
  pythonBuild: text,
  /** Version of the sampler, `0.4.3`. */
  pySpyVersion: text,
  /** Sampling rate in Hz. */
  rateHz: z.number().positive(),
  /** SHA-256 of the normalised scenario or load command. */
  scenarioHash: text,
  /** Commit that was measured; empty outside a git repository. */
  gitSha: text,
  gitBranch: text,
  /** Whether the work tree had uncommitted changes. */
  gitDirty: z.boolean(),
});

/** Distribution of an endpoint's latency within a round, in milliseconds. */
export const latencySchema = z.strictObject({
  requests: count,
  errors: count,
  p50Ms: amount,
  p90Ms: amount,
  p99Ms: amount,
});

/** What py-spy told about one round beside the stacks. */
export const samplerSchema = z.strictObject({
  /** Samples py-spy kept (it drops threads that the OS reports as sleeping). */
  samples: count,
  /** Ticks at which a stack could not be read whole. */
  errors: count,
  /** Largest lag it reported, in seconds; 0 when it kept up. */
  lagSeconds: amount,
  /** Samples of threads that were waiting, removed here. */
  idleFiltered: amount,
});

export const roundSchema = z.strictObject({
  /** Seconds from the first request to the last answer. */
  seconds: z.number().finite().positive(),
  /** Requests answered, errors included. */
  requests: z.number().int().positive(),
  /** Requests whose answer was not the expected one, or that failed. */
  errors: count,
  /** CPU of the service's process tree over these requests, in milliseconds, from the OS. */
  cpuMs: amount,
  /** Per endpoint, keyed by its name in the scenario; the key "" holds all requests together. */
  latency: z.record(text, latencySchema),
  sampler: samplerSchema,
  /** Pairs of stack index and weight in samples. */
  samples: z.array(z.tuple([count, z.number().finite().positive()])).max(1_000_000),
});

/** A round that was measured and thrown away, and why. */
export const voidRoundSchema = z.strictObject({ reason: text });

/** Calls and turns of one function in one request. */
const functionCount = z.tuple([
  /** Index of the function. */
  count,
  /** Calls. */
  count,
  /** Turns of its loops, in the unit of the counts. */
  count,
]);

/** What one request of the scenario makes the service do. */
export const requestCountsSchema = z.strictObject({
  endpoint: text,
  /** Method and path, which tell requests of one endpoint apart. */
  label: text,
  /** Its part in the scenario. */
  weight: amount,
  /** Functions whose counts were the same in all passes. */
  functions: z.array(functionCount).max(200_000),
  /** Functions whose counts were not: index, lowest and highest of calls and turns together. */
  unstable: z.array(z.tuple([count, count, count])).max(200_000),
  /**
   * Calls by who made them: index of the nearest function of the application on the stack (-1:
   * none), index of the function that was called, calls. From one request.
   */
  under: z.array(z.tuple([z.number().int().min(-1), count, count])).max(500_000),
  /** Calls and turns per request that were seen but belong to no request, or not always to it. */
  leftOut: amount,
});

/** Exact counts of the work per request; see docs/counts.md. */
export const countsSchema = z.strictObject({
  /** What a turn is: a jump backwards (CPython 3.12 and later), or an executed line (before). */
  unit: z.enum(['jumps', 'lines']),
  passes: z.number().int().positive(),
  /** Requests counted of each kind in each pass. */
  requestsPerPass: z.number().int().positive(),
  voidPasses: z.array(voidRoundSchema).max(1000),
  requests: z.array(requestCountsSchema).min(1).max(10_000),
  /** Installed distribution and its version, by the name that is imported. */
  packages: z.record(text, z.tuple([text, text])),
});

export const measurementSchema = z.strictObject({
  schema: z.literal(MEASUREMENT_SCHEMA),
  tool: z.strictObject({ name: z.literal('fastapi-spy'), version: text }),
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  fingerprint: fingerprintSchema,
  /** The settings it was made with, for people to read. */
  settings: z.strictObject({
    service: text,
    load: text,
    workers: count,
    connections: count,
    rounds: count,
    requestsPerRound: count,
    warmUpRequests: count,
  }),
  /**
   * Identifies measurements that were made together: all services up at once, requests in bursts
   * to one and the other. Their rounds of the same number are pairs. Empty for one made alone.
   */
  together: text,
  endpoints: z.array(z.strictObject({ name: text, weight: amount })).max(10_000),
  functions: z
    .array(z.tuple([text, text, z.enum(['app', 'package', 'stdlib', 'native'])]))
    .max(1_000_000),
  /** Pairs of function index and line. */
  frames: z.array(z.tuple([count, count])).max(2_000_000),
  /** Pairs of parent stack (-1: none) and frame; a parent precedes its children. */
  stacks: z.array(z.tuple([z.number().int().min(-1), count])).max(5_000_000),
  /** Empty where only the work was counted. */
  rounds: z.array(roundSchema).max(1000),
  voidRounds: z.array(voidRoundSchema).max(1000),
  /** Null where only the time was measured. */
  counts: countsSchema.nullable(),
  /** Why the work was not counted; empty when it was, or was not to be. */
  notCounted: text,
});

export type Fingerprint = z.infer<typeof fingerprintSchema>;
export type EndpointLatency = z.infer<typeof latencySchema>;
export type SamplerReport = z.infer<typeof samplerSchema>;
export type RequestCounts = z.infer<typeof requestCountsSchema>;
export type Counts = z.infer<typeof countsSchema>;
export type Round = z.infer<typeof roundSchema>;
export type Measurement = z.infer<typeof measurementSchema>;

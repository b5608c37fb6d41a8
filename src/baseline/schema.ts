/**
 * The measurement: what `record` stores and `compare` reads. The zod schema is the single source
 * of the types; a measurement from a file or an artifact is hostile until it has passed here.
 */
import { z } from 'zod';
import { list, record } from './bounded.js';

/** Version of the stored format; it is in the artifact's name, so versions never meet by accident. */
export const MEASUREMENT_SCHEMA = 3;

const text = z.string().max(4096);
const count = z.number().int().nonnegative();
const amount = z.number().finite().nonnegative();

const MOST_ENDPOINTS = 2000;
/** The service of ten thousand functions is tested; every one of them is compared. */
const MOST_FUNCTIONS = 50_000;

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
  p95Ms: amount,
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

/** What the machine did during a round, beside the service. */
export const machineSchema = z.strictObject({
  /** CPU that a fixed piece of work took just before the round, in milliseconds. */
  controlMs: z.number().finite().positive(),
  /** Part of the cores' time that a hypervisor gave to others; null where the system does not tell. */
  stealShare: z.number().min(0).max(1).nullable(),
  /** Frequency of the fastest core; null where the system does not tell. */
  frequencyMhz: amount.nullable(),
  /** CPU of the load generator by the seconds of the round; null for a load command. */
  generatorLoad: amount.nullable(),
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
  latency: record(latencySchema, MOST_ENDPOINTS),
  sampler: samplerSchema,
  machine: machineSchema,
  /** Pairs of stack index and weight in samples. */
  samples: list(z.tuple([count, z.number().finite().positive()]), 200_000),
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
  functions: list(functionCount, MOST_FUNCTIONS),
  /** Functions whose counts were not: index, lowest and highest of calls and turns together. */
  unstable: list(z.tuple([count, count, count]), MOST_FUNCTIONS),
  /**
   * Calls by who made them: index of the nearest function of the application on the stack (-1:
   * none), index of the function that was called, calls. From one request.
   */
  under: list(z.tuple([z.number().int().min(-1), count, count]), 500_000),
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
  voidPasses: list(voidRoundSchema, 1000),
  requests: list(requestCountsSchema, 10_000, 1),
  /** Installed distribution and its version, by the name that is imported. */
  packages: record(z.tuple([text, text]), 10_000),
});

/** How base and head were measured together. */
export const pairingSchema = z.strictObject({
  /** The same in both measurements, and in no other. */
  id: text,
  /** Seed of the orders and hash seeds that were drawn. */
  seed: z.string().regex(/^[\w.-]{1,64}$/),
  /** Numbers of pairs at which it was to be decided, ascending, planned before any was decided. */
  looks: list(z.number().int().positive(), 16),
  /** Mean seconds of a pair, start and end of the processes included. */
  pairSeconds: amount,
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
   * For one of two that were measured together: both services up at once, requests in bursts to
   * one and the other. Their rounds of the same number are pairs. Null for one measured alone.
   */
  pairing: pairingSchema.nullable(),
  /** What happened to the machine meanwhile that makes all of its timings worthless. */
  disturbances: list(text, 100),
  endpoints: list(z.strictObject({ name: text, weight: amount }), MOST_ENDPOINTS),
  functions: list(
    z.tuple([text, text, z.enum(['app', 'package', 'stdlib', 'native'])]),
    MOST_FUNCTIONS,
  ),
  /** Pairs of function index and line. */
  frames: list(z.tuple([count, count]), 500_000),
  /** Pairs of parent stack (-1: none) and frame; a parent precedes its children. */
  stacks: list(z.tuple([z.number().int().min(-1), count]), 1_000_000),
  /** Empty where only the work was counted. */
  rounds: list(roundSchema, 200),
  voidRounds: list(voidRoundSchema, 1000),
  /** Null where only the time was measured. */
  counts: countsSchema.nullable(),
  /** Why the work was not counted; empty when it was, or was not to be. */
  notCounted: text,
});

export type Fingerprint = z.infer<typeof fingerprintSchema>;
export type EndpointLatency = z.infer<typeof latencySchema>;
export type Machine = z.infer<typeof machineSchema>;
export type Pairing = z.infer<typeof pairingSchema>;
export type SamplerReport = z.infer<typeof samplerSchema>;
export type RequestCounts = z.infer<typeof requestCountsSchema>;
export type Counts = z.infer<typeof countsSchema>;
export type Round = z.infer<typeof roundSchema>;
export type Measurement = z.infer<typeof measurementSchema>;

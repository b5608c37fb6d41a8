import { MEASUREMENT_SCHEMA, type Measurement, type Round } from '../../src/baseline/schema.js';
import type { FunctionId } from '../../src/profile/model.js';

/** A function with the CPU that it uses itself, in ms per request, called from the given caller. */
export interface Work {
  readonly fn: FunctionId;
  readonly ms: number;
  readonly callers?: readonly FunctionId[];
}

export const app = (path: string, name: string): FunctionId => ({ name, path, origin: 'app' });
export const pkg = (path: string, name: string): FunctionId => ({ name, path, origin: 'package' });
export const std = (path: string, name: string): FunctionId => ({ name, path, origin: 'stdlib' });

/**
 * A measurement in which every round does the given work; `noise` scales the CPU of each round.
 */
export function measurementOf(
  work: readonly Work[],
  overrides: {
    noise?: readonly number[];
    fingerprint?: Partial<Measurement['fingerprint']>;
    p90Ms?: number;
    /** Of a pair of measurements that were made together: the same in both. */
    pairing?: string;
    looks?: readonly number[];
    machine?: Partial<Measurement['rounds'][0]['machine']>;
    samples?: number;
    counts?: Measurement['counts'];
    notCounted?: string;
  } = {},
): Measurement {
  const functions: Measurement['functions'] = [];
  const frames: Measurement['frames'] = [];
  const stacks: Measurement['stacks'] = [];
  const leaves = work.map(({ fn, callers = [] }) => {
    let parent = -1;
    for (const each of [...callers, fn]) {
      functions.push([each.name, each.path, each.origin]);
      frames.push([functions.length - 1, 1]);
      stacks.push([parent, frames.length - 1]);
      parent = stacks.length - 1;
    }
    return parent;
  });
  const total = work.reduce((sum, { ms }) => sum + ms, 0);
  const requests = 1000;
  const samples = overrides.samples ?? 480;
  const p90Ms = overrides.p90Ms ?? 2;
  const latency = {
    ...{ requests, errors: 0 },
    ...{ p50Ms: p90Ms / 2, p90Ms, p95Ms: p90Ms * 1.2, p99Ms: p90Ms * 2 },
  };
  const rounds = (overrides.noise ?? [1, 1.01, 0.99, 1.005, 0.995]).map(
    (noise): Round => ({
      seconds: 2 * noise,
      requests,
      errors: 0,
      cpuMs: total * requests * noise,
      latency: { '': latency, 'list orders': latency },
      sampler: { samples: samples + 20, errors: 3, lagSeconds: 0, idleFiltered: 20 },
      machine: {
        ...{ controlMs: 10, stealShare: 0, frequencyMhz: 2000, generatorLoad: 0.2 },
        ...overrides.machine,
      },
      samples: work.flatMap(({ ms }, index): [number, number][] =>
        ms === 0 ? [] : [[leaves[index] as number, (ms / total) * samples]],
      ),
    }),
  );
  return {
    schema: MEASUREMENT_SCHEMA,
    tool: { name: 'fastapi-spy', version: '0.1.0' },
    createdAt: '2026-01-02T03:04:05.000Z',
    fingerprint: {
      os: 'linux',
      arch: 'x64',
      kernel: '6.8.0',
      cpuModel: 'Some CPU',
      cpuFlags: '0123',
      cores: 2,
      pythonVersion: '3.12.1',
      pythonBuild: 'CPython main GCC 12',
      pySpyVersion: '0.4.3',
      rateHz: 100,
      scenarioHash: 'abc',
      gitSha: 'a'.repeat(40),
      gitBranch: 'main',
      gitDirty: false,
      ...overrides.fingerprint,
    },
    settings: {
      service: 'shop.main:app',
      load: 'scenario.yml',
      workers: 1,
      connections: 4,
      rounds: rounds.length,
      requestsPerRound: requests,
      warmUpRequests: 100,
    },
    pairing:
      overrides.pairing === undefined
        ? null
        : {
            ...{ id: overrides.pairing, seed: 'abc', pairSeconds: 6 },
            looks: [...(overrides.looks ?? [rounds.length])],
          },
    disturbances: [],
    endpoints: [{ name: 'list orders', weight: 1 }],
    functions,
    frames,
    stacks,
    rounds,
    voidRounds: [],
    counts: overrides.counts ?? null,
    notCounted: overrides.notCounted ?? '',
  };
}

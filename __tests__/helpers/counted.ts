import type { Measurement, RequestCounts } from '../../src/baseline/schema.js';
import { type FunctionId, functionKey, type Origin } from '../../src/profile/model.js';
import { measurementOf } from './measurement.js';

/** A request with what it makes the service do, each function with its calls and turns. */
export interface Request {
  readonly endpoint: string;
  readonly label?: string;
  readonly weight?: number;
  readonly work: readonly (readonly [fn: FunctionId, calls: number, turns?: number])[];
  readonly unstable?: readonly FunctionId[];
  readonly under?: readonly (readonly [
    caller: FunctionId | undefined,
    fn: FunctionId,
    calls: number,
  ])[];
  readonly leftOut?: number;
}

export const c = (name: string): FunctionId => ({ name, path: '', origin: 'native' });

/** A measurement in which only the work was counted. */
export function countedOf(
  requests: readonly Request[],
  overrides: {
    fingerprint?: Partial<Measurement['fingerprint']>;
    unit?: 'jumps' | 'lines';
    packages?: Record<string, [string, string]>;
    voidPasses?: { reason: string }[];
  } = {},
): Measurement {
  const { fingerprint, ...counts } = overrides;
  const functions: [string, string, Origin][] = [];
  const indices = new Map<string, number>();
  const indexOf = (fn: FunctionId) => {
    const index = indices.get(functionKey(fn)) ?? functions.length;
    if (index === functions.length) functions.push([fn.name, fn.path, fn.origin]);
    indices.set(functionKey(fn), index);
    return index;
  };
  const counted = requests.map(
    (request): RequestCounts => ({
      endpoint: request.endpoint,
      label: request.label ?? `GET /${request.endpoint}`,
      weight: request.weight ?? 1,
      functions: request.work.map(([fn, calls, turns = 0]) => [indexOf(fn), calls, turns]),
      unstable: (request.unstable ?? []).map((fn) => [indexOf(fn), 1, 9]),
      under: (request.under ?? []).map(([caller, fn, calls]) => [
        caller === undefined ? -1 : indexOf(caller),
        indexOf(fn),
        calls,
      ]),
      leftOut: request.leftOut ?? 0,
    }),
  );
  return {
    ...measurementOf([], { noise: [], ...(fingerprint && { fingerprint }) }),
    functions,
    frames: [],
    stacks: [],
    counts: {
      unit: 'jumps',
      passes: 2,
      requestsPerPass: 20,
      voidPasses: [],
      packages: {},
      ...counts,
      requests: counted,
    },
  };
}

/**
 * Which stacks are an endpoint's, told by the frames of FastAPI, Starlette and anyio that call it.
 * Found in recordings of FastAPI 0.95 to 0.165 with Starlette 0.27 to 1.10.
 */
import type { FunctionId, ProfileTables } from '../model.js';
import type { EndpointPlace } from './types.js';
import type { Columns } from './weights.js';

export interface Endpoint {
  /** Index of the function. */
  readonly index: number;
  readonly place: EndpointPlace;
  readonly isCertain: boolean;
}

export interface EndpointStacks {
  readonly endpoints: readonly Endpoint[];
  /** By stack: index into `endpoints`; negative for one outside of all. */
  readonly ofStack: Int32Array;
}

/** What a frame says of the one that it calls. */
type Caller =
  /** It calls the endpoint, or hands it over. */
  | 'endpoint'
  /** It calls the endpoint if that is the application's. */
  | 'route'
  /** It runs a thread's jobs. */
  | 'pool'
  /** FastAPI's own word in the thread that a `def` endpoint comes next. */
  | 'pool endpoint'
  /** It runs the next step of a generator in the thread. */
  | 'pool generator'
  /** What comes is a dependency with `yield`. */
  | 'dependency';

/** One row a rule: file, function by its last name, what it says. Bare names are older py-spy's. */
const CALLERS: readonly (readonly [path: string, name: RegExp, says: Caller])[] = [
  ['fastapi/routing.py', /^run_endpoint_function$/, 'endpoint'],
  // Generators as endpoints, in newer versions.
  ['fastapi/routing.py', /(^|\.)(_async_stream_jsonl|_producer)$/, 'route'],
  // WebSockets, and endpoints without FastAPI.
  ['fastapi/routing.py', /(^|\.)app$/, 'route'],
  ['starlette/routing.py', /(^|\.)app$/, 'route'],
  ['starlette/endpoints.py', /(^|\.)dispatch$/, 'route'],
  ['anyio/_backends/_asyncio.py', /^(WorkerThread\.)?run$/, 'pool'],
  ['concurrent/futures/thread.py', /^(_WorkItem\.)?run$/, 'pool'],
  ['fastapi/telemetry/_api.py', /^_run_sync_endpoint$/, 'pool endpoint'],
  ['starlette/concurrency.py', /^_next$/, 'pool generator'],
  ['contextlib.py', /(^|\.)__(enter|exit)__$/, 'dependency'],
];

/** Packages whose functions stand between the router and the endpoint, and are none. */
const BETWEEN = /^(fastapi|starlette|anyio|opentelemetry)\//;

/** What decorators call the function that they put in place of an endpoint. */
const WRAPPER = /<locals>\.(\w*_)?(wrapper|wrapped|inner|decorated|decorator)$/i;

/** States of a stack that is in no endpoint; others are indices of endpoints. */
const OUTSIDE = -1;
const IN_POOL = -2;
const IN_POOL_ENDPOINT = -3;
const IN_POOL_GENERATOR = -4;

export function endpointStacks(tables: ProfileTables, columns: Columns): EndpointStacks {
  const { parents, functionOfStack } = columns;
  const says = tables.functions.map(callerOf);
  const isMarked = says.includes('pool endpoint');
  const isWrapper = tables.functions.map(({ name }) => WRAPPER.test(name));
  const endpoints: Endpoint[] = [];
  const known = new Map<string, number>();
  const numberOf = (index: number, place: EndpointPlace, isCertain: boolean): number => {
    const key = `${index} ${place} ${isCertain}`;
    const number = known.get(key) ?? endpoints.push({ index, place, isCertain }) - 1;
    known.set(key, number);
    return number;
  };
  const ofStack = new Int32Array(parents.length);
  for (let stack = 0; stack < parents.length; stack += 1) {
    const parent = parents[stack] as number;
    const index = functionOfStack[stack] as number;
    const id = tables.functions[index] as FunctionId;
    const before = parent < 0 ? OUTSIDE : (ofStack[parent] as number);
    if (before >= 0) {
      const inside = endpoints[before] as Endpoint;
      // A decorator's own work is its own; what it wraps is the endpoint.
      const isWrapped =
        isWrapper[inside.index] === true && id.origin === 'app' && isWrapper[index] !== true;
      ofStack[stack] = isWrapped ? numberOf(index, inside.place, inside.isCertain) : before;
      continue;
    }
    const caller = parent < 0 ? undefined : says[functionOfStack[parent] as number];
    if (before === OUTSIDE) {
      const isEndpoint =
        (caller === 'endpoint' && mayBeEndpoint(id)) ||
        (caller === 'route' && id.origin === 'app' && !/__$/.test(id.name));
      if (isEndpoint) ofStack[stack] = numberOf(index, 'event loop', true);
      else
        ofStack[stack] =
          says[index] === 'pool' && isThread(tables, columns, parent) ? IN_POOL : OUTSIDE;
      continue;
    }
    if (before === IN_POOL_ENDPOINT) {
      ofStack[stack] = mayBeEndpoint(id) ? numberOf(index, 'worker thread', true) : before;
    } else if (says[index] === 'pool endpoint') {
      ofStack[stack] = IN_POOL_ENDPOINT;
    } else if (says[index] === 'pool generator') {
      ofStack[stack] = IN_POOL_GENERATOR;
    } else if (says[index] === 'dependency') {
      ofStack[stack] = OUTSIDE;
    } else if (id.origin !== 'app') {
      ofStack[stack] = before;
    } else if (isMarked && before !== IN_POOL_GENERATOR) {
      // This FastAPI marks its endpoints: what is not marked is a dependency or other work.
      ofStack[stack] = OUTSIDE;
    } else {
      ofStack[stack] = numberOf(index, 'worker thread', false);
    }
  }
  return { endpoints, ofStack };
}

function callerOf({ path, name, origin }: FunctionId): Caller | undefined {
  if (origin !== 'package' && origin !== 'stdlib') return undefined;
  return CALLERS.find((row) => row[0] === path && row[1].test(name))?.[2];
}

function mayBeEndpoint({ path, origin }: FunctionId): boolean {
  return origin === 'app' || (origin === 'package' && !BETWEEN.test(path));
}

/** Whether the stack is that of a thread's first frames: a bare `run` may be any other one. */
function isThread(tables: ProfileTables, columns: Columns, stack: number): boolean {
  for (let at = stack; at >= 0; at = columns.parents[at] as number) {
    const { path } = tables.functions[columns.functionOfStack[at] as number] as FunctionId;
    if (path === 'threading.py') return true;
    if (path !== 'concurrent/futures/thread.py') return false;
  }
  return false;
}

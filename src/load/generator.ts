/**
 * The HTTP load: a closed loop over keep-alive connections that sends an exact number of requests
 * in a fixed order. The same generator serves whole rounds, short bursts and one request at a
 * time; connections stay open between runs.
 */
import { Pool } from 'undici';
import type { LoadFailure, LoadResult } from './protocol.js';
import { endpointName, requestOrder, type Scenario } from './scenario.js';

/** A request without any answer for so long ends the run: the service hangs. */
const ANSWER_TIMEOUT_MS = 30_000;
/** So many requests without any HTTP answer in a row end the run: nobody is there. */
const MOST_UNANSWERED = 20;
const EXAMPLE_CHARACTERS = 300;

interface PreparedRequest {
  readonly endpoint: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
  readonly status: number | undefined;
}

export class LoadGenerator {
  readonly #pool: Pool;
  readonly #requests: readonly PreparedRequest[];
  readonly #order: readonly number[];
  readonly #connections: number;

  private constructor(pool: Pool, scenario: Scenario, token: string | undefined) {
    this.#pool = pool;
    this.#connections = scenario.connections;
    this.#order = requestOrder(scenario.requests.map((request) => request.weight));
    this.#requests = scenario.requests.map((request) => {
      const headers = { ...request.headers };
      const login = scenario.login;
      if (request.auth && login !== undefined && token !== undefined) {
        headers[login.header] = login.value.replaceAll('{token}', token);
      }
      return {
        endpoint: endpointName(request),
        method: request.method,
        path: request.path,
        headers: withContentType(headers, request.json !== undefined),
        body: bodyOf(request),
        status: request.status,
      };
    });
  }

  /**
   * Opens the connections and takes the login step.
   * @throws Error when the login does not give a token
   */
  static async open(url: string, scenario: Scenario): Promise<LoadGenerator> {
    const pool = new Pool(url, {
      connections: scenario.connections,
      pipelining: 1,
      keepAliveTimeout: 600_000,
      keepAliveMaxTimeout: 600_000,
      headersTimeout: ANSWER_TIMEOUT_MS,
      bodyTimeout: ANSWER_TIMEOUT_MS,
    });
    try {
      return new LoadGenerator(pool, scenario, await login(pool, scenario));
    } catch (error) {
      await pool.destroy();
      throw error;
    }
  }

  /**
   * Sends exactly so many requests and waits for all answers.
   * @param first position in the order at which to begin
   */
  async run(requests: number, first = 0): Promise<LoadResult> {
    const latencies = this.#requests.map((): number[] => []);
    const errors = this.#requests.map(() => 0);
    const statuses = new Set<number>();
    const failures = new Map<string, { -readonly [K in keyof LoadFailure]: LoadFailure[K] }>();
    let next = 0;
    let unanswered = 0;
    let giveUp = false;
    const fail = (index: number, what: string, example: string) => {
      errors[index] = (errors[index] as number) + 1;
      const endpoint = (this.#requests[index] as PreparedRequest).endpoint;
      const known = failures.get(`${endpoint}\n${what}`);
      if (known === undefined)
        failures.set(`${endpoint}\n${what}`, { endpoint, what, count: 1, example });
      else known.count += 1;
    };
    const client = async () => {
      while (next < requests && !giveUp) {
        const index = this.#order[(first + next) % this.#order.length] as number;
        next += 1;
        const request = this.#requests[index] as PreparedRequest;
        const began = performance.now();
        try {
          const answer = await this.#pool.request({
            method: request.method as 'GET',
            path: request.path,
            headers: request.headers,
            body: request.body,
          });
          statuses.add(answer.statusCode);
          const expected = isExpected(answer.statusCode, request.status);
          const example = expected ? '' : (await answer.body.text()).slice(0, EXAMPLE_CHARACTERS);
          if (expected) await answer.body.dump({ limit: Number.MAX_SAFE_INTEGER });
          (latencies[index] as number[]).push(performance.now() - began);
          unanswered = 0;
          if (!expected) {
            const wanted = request.status ?? '2xx';
            fail(index, `answered ${answer.statusCode} instead of ${wanted}`, example);
          }
        } catch (error) {
          (latencies[index] as number[]).push(performance.now() - began);
          unanswered += 1;
          const timedOut = isTimeout(error);
          giveUp ||= timedOut || unanswered >= MOST_UNANSWERED;
          fail(
            index,
            timedOut ? `did not answer within ${ANSWER_TIMEOUT_MS / 1000} s` : reason(error),
            '',
          );
        }
      }
    };
    const began = performance.now();
    const cpu = process.cpuUsage();
    await Promise.all(Array.from({ length: this.#connections }, client));
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    return {
      seconds,
      generatorCpuMs: (user + system) / 1000,
      requests: latencies.reduce((sum, list) => sum + list.length, 0),
      errors: errors.reduce((sum, count) => sum + count, 0),
      failures: [...failures.values()],
      statuses: [...statuses].sort((a, b) => a - b),
      ...this.#byEndpoint(latencies, errors),
    };
  }

  /** Several requests of a scenario may be one endpoint. */
  #byEndpoint(latencies: readonly number[][], errors: readonly number[]) {
    const latenciesMs: Record<string, number[]> = {};
    const errorsOf: Record<string, number> = {};
    this.#requests.forEach(({ endpoint }, index) => {
      const list = latencies[index] as number[];
      if (list.length === 0) return;
      latenciesMs[endpoint] = (latenciesMs[endpoint] ?? []).concat(list);
      errorsOf[endpoint] = (errorsOf[endpoint] ?? 0) + (errors[index] as number);
    });
    return { latenciesMs, errorsOf };
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

async function login(pool: Pool, scenario: Scenario): Promise<string | undefined> {
  const step = scenario.login;
  if (step === undefined) return undefined;
  const what = `login step ${step.method} ${step.path}`;
  const answer = await pool
    .request({
      method: step.method as 'POST',
      path: step.path,
      headers: withContentType({ ...step.headers }, step.json !== undefined),
      body: bodyOf(step),
    })
    .catch((error: unknown) => {
      throw new Error(`${what}: ${reason(error)}`);
    });
  const text = await answer.body.text();
  if (!isExpected(answer.statusCode, step.status)) {
    throw new Error(
      `${what}: answered ${answer.statusCode} instead of ${step.status ?? '2xx'}: ${text.slice(0, EXAMPLE_CHARACTERS)}`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`${what}: its answer is not JSON: ${text.slice(0, EXAMPLE_CHARACTERS)}`);
  }
  for (const key of step.token.split('.')) {
    value = (value as Record<string, unknown> | null | undefined)?.[key];
  }
  if (typeof value !== 'string' || value === '') {
    throw new Error(`${what}: its answer has no text at "${step.token}"`);
  }
  return value;
}

function isExpected(status: number, expected: number | undefined): boolean {
  return expected === undefined ? status >= 200 && status <= 299 : status === expected;
}

function withContentType(headers: Record<string, string>, json: boolean): Record<string, string> {
  const has = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  return json && !has ? { ...headers, 'content-type': 'application/json' } : headers;
}

function bodyOf(request: { json?: unknown; body?: string | undefined }): string | null {
  return request.json === undefined ? (request.body ?? null) : JSON.stringify(request.json);
}

function isTimeout(error: unknown): boolean {
  return /TIMEOUT/.test((error as { code?: string }).code ?? '');
}

function reason(error: unknown): string {
  const { code, message, cause } = error as {
    code?: string;
    message?: string;
    cause?: { code?: string };
  };
  switch (code ?? cause?.code) {
    case 'ECONNREFUSED':
      return 'connection refused';
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
      return 'connection closed without an answer';
    default:
      return message ?? String(error);
  }
}

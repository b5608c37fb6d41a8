/** A scenario: which requests a round sends, how often, in which order. */
import { z } from 'zod';

const text = z.string().min(1).max(4096);
const path = z
  .string()
  .max(8192)
  .regex(/^\/\S*$/, 'expected a path that begins with / and has no spaces');
const headers = z.record(z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/), z.string().max(16_384));

const requestFields = {
  method: z
    .string()
    .regex(/^[A-Za-z]{1,16}$/, 'expected an HTTP method')
    .transform((method) => method.toUpperCase())
    .default('GET'),
  path,
  headers: headers.default({}),
  /** Sent as JSON, with its content type. */
  json: z.json().optional(),
  /** Sent as it is. */
  body: z.string().optional(),
  /** Expected status; undefined: any from 200 to 299. */
  status: z.number().int().min(100).max(599).optional(),
};

const exclusiveBody = {
  check: (request: { json?: unknown; body?: unknown }) =>
    request.json === undefined || request.body === undefined,
  message: 'json and body are both given; a request has one body',
};

export const requestSchema = z
  .strictObject({
    name: text.optional(),
    ...requestFields,
    weight: z.number().int('expected a whole number').min(1).max(10_000).default(1),
    /** Whether the token of the login step goes with it. */
    auth: z.boolean().default(false),
  })
  .refine(exclusiveBody.check, exclusiveBody.message);

export const loginSchema = z
  .strictObject({
    ...requestFields,
    method: requestFields.method.default('POST'),
    /** Dotted path of the token in the JSON answer. */
    token: text.default('access_token'),
    /** Header of later requests; `{token}` is replaced. */
    header: text.default('authorization'),
    value: text.default('Bearer {token}'),
  })
  .refine(exclusiveBody.check, exclusiveBody.message);

export const scenarioSchema = z
  .strictObject({
    /** Keep-alive connections that send at once. */
    connections: z.number().int().min(1).max(1024).default(4),
    'requests-per-round': z.number().int().min(1).max(10_000_000).default(2000),
    /** Requests before each round that are not measured. */
    'warm-up': z.number().int().min(0).max(1_000_000).default(200),
    login: loginSchema.optional(),
    requests: z.array(requestSchema).min(1, 'a scenario needs at least one request').max(1000),
  })
  .refine((scenario) => scenario.login !== undefined || !scenario.requests.some((r) => r.auth), {
    message: 'a request has "auth: true", but there is no login step',
    path: ['login'],
  });

export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioRequest = z.infer<typeof requestSchema>;

/** Settings of a round where no scenario gives them. */
export const DEFAULT_SCENARIO = scenarioSchema.parse({ requests: [{ path: '/' }] });

/** What an endpoint is called in results: its name, or method and path without the query. */
export function endpointName(request: Pick<ScenarioRequest, 'name' | 'method' | 'path'>): string {
  return request.name ?? `${request.method} ${request.path.split('?')[0]}`;
}

/**
 * Indices of the requests in the order in which they are sent, one whole cycle of their weights.
 * Spread evenly (the request that lags its weight most goes next), so that any stretch of the
 * cycle holds nearly the scenario's mix; the order is fixed, so that two rounds send the same.
 */
export function requestOrder(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const credit = weights.map(() => 0);
  const order: number[] = [];
  for (let step = 0; step < total; step++) {
    let next = 0;
    for (let index = 0; index < weights.length; index++) {
      credit[index] = (credit[index] as number) + (weights[index] as number);
      if ((credit[index] as number) > (credit[next] as number)) next = index;
    }
    credit[next] = (credit[next] as number) - total;
    order.push(next);
  }
  return order;
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { LoadGenerator } from '../../src/load/generator.js';
import { joinResults, latencyOf, quantiles } from '../../src/load/results.js';
import { scenarioSchema } from '../../src/load/scenario.js';

let server: Server | undefined;

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((done) => (server === undefined ? done(undefined) : server.close(done)));
  server = undefined;
});

/** A real HTTP server; returns its address. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  server = createServer(answer);
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('sends exactly the number of requests asked for, in the fixed order, on kept connections', async () => {
  const paths: string[] = [];
  const sockets = new Set<unknown>();
  const url = await serve((request, response) => {
    paths.push(request.url as string);
    sockets.add(request.socket);
    response.end('ok');
  });
  const scenario = scenarioSchema.parse({
    connections: 1,
    requests: [{ path: '/a', weight: 2 }, { path: '/b' }],
  });
  const generator = await LoadGenerator.open(url, scenario);
  const result = await generator.run(7);
  await generator.run(2);
  await generator.close();
  expect(paths).toEqual(['/a', '/b', '/a', '/a', '/b', '/a', '/a', '/a', '/b']);
  expect(sockets.size).toBe(1);
  expect(result).toMatchObject({ requests: 7, errors: 0, failures: [] });
  expect(latencyOf(result)['GET /a']?.requests).toBe(5);
  expect(latencyOf(result)['']?.requests).toBe(7);
});

test('bursts that follow each other send what one run sends, and join to its result', async () => {
  const paths: string[] = [];
  const url = await serve((request, response) => {
    paths.push(request.url as string);
    response.statusCode = request.url === '/bad' ? 500 : 200;
    response.end('ok');
  });
  const requests = [{ path: '/a', weight: 2 }, { path: '/bad' }, { path: '/c', weight: 3 }];
  const generator = await LoadGenerator.open(
    url,
    scenarioSchema.parse({ connections: 1, requests }),
  );
  const whole = await generator.run(20);
  const bursts = [await generator.run(7, 0), await generator.run(7, 7), await generator.run(6, 14)];
  await generator.close();
  expect(paths.slice(20)).toEqual(paths.slice(0, 20));
  const counts = (result: typeof whole) =>
    Object.entries(latencyOf(result)).map(([name, each]) => [name, each.requests, each.errors]);
  expect(counts(joinResults(bursts))).toEqual(counts(whole));
  expect(joinResults(bursts)).toMatchObject({ requests: 20, failures: whole.failures });
});

test('opens as many connections as the scenario says', async () => {
  const sockets = new Set<unknown>();
  const url = await serve((request, response) => {
    sockets.add(request.socket);
    setTimeout(() => response.end('ok'), 5);
  });
  const generator = await LoadGenerator.open(
    url,
    scenarioSchema.parse({ connections: 8, requests: [{ path: '/' }] }),
  );
  await generator.run(64);
  await generator.close();
  expect(sockets.size).toBe(8);
});

test('names the endpoint, the status and an example of answers other than expected', async () => {
  const url = await serve((request, response) => {
    response.statusCode = request.url === '/bad' ? 500 : 200;
    response.end('Traceback: no such table');
  });
  const generator = await LoadGenerator.open(
    url,
    scenarioSchema.parse({ requests: [{ path: '/good' }, { name: 'orders', path: '/bad' }] }),
  );
  const result = await generator.run(10);
  await generator.close();
  expect(result.errors).toBe(5);
  expect(result.failures).toEqual([
    {
      endpoint: 'orders',
      what: 'answered 500 instead of 2xx',
      count: 5,
      example: 'Traceback: no such table',
    },
  ]);
});

test('takes the token of the login step into the requests that want it', async () => {
  const seen: [string | undefined, string | undefined][] = [];
  const url = await serve((request, response) => {
    if (request.url === '/login') return void response.end('{"data": {"token": "s3cret"}}');
    seen.push([request.url, request.headers.authorization]);
    response.end();
  });
  const generator = await LoadGenerator.open(
    url,
    scenarioSchema.parse({
      connections: 1,
      login: { path: '/login', json: { user: 'ada' }, token: 'data.token' },
      requests: [{ path: '/me', auth: true }, { path: '/open' }],
    }),
  );
  await generator.run(2);
  await generator.close();
  expect(seen).toEqual([
    ['/me', 'Bearer s3cret'],
    ['/open', undefined],
  ]);
});

test.each([
  ['is refused', 401, '{}', /login step POST \/login: answered 401 instead of 2xx/],
  ['gives no token', 200, '{"other": 1}', /no text at "access_token"/],
  ['gives no JSON', 200, '<html>', /not JSON/],
])('a login that %s fails by name', async (_, status, body, message) => {
  const url = await serve((_request, response) => {
    response.statusCode = status;
    response.end(body);
  });
  const scenario = scenarioSchema.parse({
    login: { path: '/login' },
    requests: [{ path: '/', auth: true }],
  });
  await expect(LoadGenerator.open(url, scenario)).rejects.toThrow(message);
});

test('gives up soon when nobody answers', async () => {
  const url = await serve((request) => request.socket.destroy());
  const generator = await LoadGenerator.open(
    url,
    scenarioSchema.parse({ requests: [{ path: '/' }] }),
  );
  const result = await generator.run(100_000);
  await generator.close();
  expect(result.requests).toBeLessThan(100);
  expect(result.errors).toBe(result.requests);
  expect(result.failures[0]?.what).toBe('connection closed without an answer');
});

test('a quantile is the value at its rank: as many requests as it says are at or below it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }),
      (values) => {
        const { p50Ms, p90Ms, p99Ms } = quantiles(values, 0);
        for (const [q, value] of [
          [0.5, p50Ms],
          [0.9, p90Ms],
          [0.99, p99Ms],
        ] as const) {
          expect(values).toContain(value);
          expect(values.filter((each) => each <= value).length).toBeGreaterThanOrEqual(
            q * values.length,
          );
          expect(values.filter((each) => each < value).length).toBeLessThan(q * values.length);
        }
      },
    ),
  );
});

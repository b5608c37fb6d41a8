import { analyse } from '../../../src/profile/analysis/analyse.js';
import { recordedCost } from '../../../src/profile/recorded-cost.js';
import { costOf, recorded } from './profiles.js';

function endpointsOf(profile: Parameters<typeof analyse>[0]): string[] {
  const { endpoints } = analyse(profile);
  return endpoints
    .map(({ id, place, isCertain }) => `${id.name}, ${place}${isCertain ? '' : '?'}`)
    .sort();
}

describe('endpoints in recordings of an app that has one of each kind', () => {
  test('are found with FastAPI 0.95: those in worker threads are the first function of the application', async () => {
    const profile = await recorded('endpoints-fastapi-0.95.speedscope.json.gz', '/srv/places');
    expect(endpointsOf(recordedCost(profile, 'old'))).toEqual([
      'call_requests, event loop',
      'plain, event loop',
      'read_async, event loop',
      'read_item, event loop',
      'read_sync, worker thread?',
      'read_wrapped, event loop',
      'timed.<locals>.wrapper, event loop',
    ]);
  });

  test('are found with FastAPI 0.165, which marks those in worker threads', async () => {
    const profile = await recorded('endpoints-fastapi-0.165.speedscope.json.gz', '/srv/places');
    expect(endpointsOf(recordedCost(profile, 'new'))).toEqual([
      'Handler.__call__, event loop',
      'call_requests, event loop',
      'plain, event loop',
      'read_async, event loop',
      'read_item, event loop',
      'read_sync, worker thread',
      'read_wrapped, event loop',
    ]);
  });

  test('and what is outside of them make up the total', async () => {
    const profile = await recorded('endpoints-fastapi-0.165.speedscope.json.gz', '/srv/places');
    const { endpoints, outsideEndpoints, profile: cost } = analyse(recordedCost(profile, 'new'));
    const inside = endpoints.reduce((sum, { weight }) => sum + weight, 0);
    expect(inside + outsideEndpoints).toBeCloseTo(cost.totalWeight, 9);
    for (const { weight, categories } of endpoints) {
      expect(categories.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(weight, 9);
    }
  });

  test('are found in the shop, by every tool that recorded it', async () => {
    for (const file of ['py-spy-threads.raw', 'py-spy.svg.gz', 'austin-wall.austin.gz']) {
      const found = endpointsOf(recordedCost(await recorded(file), file));
      expect(found).toEqual(
        expect.arrayContaining(['search, event loop', 'list_orders, worker thread?']),
      );
    }
  });
});

const THREAD = [
  'Thread._bootstrap /usr/lib/python3.11/threading.py:1002',
  'WorkerThread.run /v/site-packages/anyio/_backends/_asyncio.py:1',
];
const ROUTER = 'run_endpoint_function /v/site-packages/fastapi/routing.py:1';

describe('what is no endpoint', () => {
  test.each([
    [
      'the hand-over of a def endpoint',
      [ROUTER, 'run_in_threadpool /v/site-packages/starlette/concurrency.py:1'],
    ],
    [
      'a dependency with yield',
      [
        ...THREAD,
        '_GeneratorContextManager.__enter__ /usr/lib/python3.11/contextlib.py:1',
        'get_db /srv/shop/db.py:1',
      ],
    ],
    [
      'the server’s own script',
      ['run /srv/shop/serve.py:1', 'Server.run /v/site-packages/uvicorn/server.py:1'],
    ],
    [
      'an answer’s own class, made by the router',
      [
        'get_request_handler.<locals>.app /v/site-packages/fastapi/routing.py:1',
        'Answer.__init__ /srv/shop/a.py:1',
      ],
    ],
  ])('is %s', (_, frames) => {
    expect(endpointsOf(costOf([[frames, 1]]))).toEqual([]);
  });

  test('is what a decorator does itself: it is listed beside the endpoint that it wraps', () => {
    const wrapper = 'limited.<locals>.wrapper /srv/shop/limits.py:1';
    const profile = costOf([
      [[ROUTER, wrapper], 1],
      [[ROUTER, wrapper, 'read /srv/shop/a.py:1', 'load /srv/shop/a.py:2'], 5],
    ]);
    expect(analyse(profile).endpoints).toMatchObject([
      { id: { name: 'read' }, weight: 5 },
      { id: { name: 'limited.<locals>.wrapper' }, weight: 1 },
    ]);
  });

  test('is a dependency in a worker thread, where FastAPI marks endpoints', () => {
    const profile = costOf([
      [
        [
          ...THREAD,
          '_run_sync_endpoint /v/site-packages/fastapi/telemetry/_api.py:1',
          'read /srv/shop/a.py:1',
        ],
        3,
      ],
      [[...THREAD, 'current_user /srv/shop/a.py:9'], 2],
    ]);
    expect(analyse(profile)).toMatchObject({
      endpoints: [{ id: { name: 'read' }, isCertain: true, weight: 3 }],
      outsideEndpoints: 2,
    });
  });
});

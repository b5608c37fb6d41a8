import fc from 'fast-check';
import { endpointName, requestOrder, scenarioSchema } from '../../src/load/scenario.js';

test('one cycle of the order holds every request as often as it weighs', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 }),
      (weights) => {
        const order = requestOrder(weights);
        const counts = weights.map((_, index) => order.filter((each) => each === index).length);
        expect(counts).toEqual(weights);
      },
    ),
  );
});

test('any beginning of the order holds nearly the mix of the whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 8 }),
      (weights) => {
        const order = requestOrder(weights);
        const total = order.length;
        const seen = weights.map(() => 0);
        order.forEach((index, position) => {
          seen[index] = (seen[index] as number) + 1;
          weights.forEach((weight, each) => {
            const due = ((position + 1) * weight) / total;
            expect(Math.abs((seen[each] as number) - due)).toBeLessThan(weights.length);
          });
        });
      },
    ),
  );
});

test('the same weights always give the same order', () => {
  expect(requestOrder([3, 1, 2])).toEqual([0, 2, 0, 1, 2, 0]);
});

test('an endpoint is called by its name, else by method and path without the query', () => {
  const [named, plain] = scenarioSchema.parse({
    requests: [
      { name: 'orders', path: '/orders?page=2' },
      { method: 'post', path: '/orders?dry=1' },
    ],
  }).requests;
  expect(endpointName(named as NonNullable<typeof named>)).toBe('orders');
  expect(endpointName(plain as NonNullable<typeof plain>)).toBe('POST /orders');
});

test.each([
  ['no requests', { requests: [] }, /at least one request/],
  ['a path with a host', { requests: [{ path: 'http://elsewhere/' }] }, /begins with \//],
  [
    'a header with a line break',
    { requests: [{ path: '/', headers: { 'x\r\ny': '1' } }] },
    /headers/,
  ],
  ['two bodies', { requests: [{ path: '/', json: 1, body: 'x' }] }, /one body/],
  ['auth without a login', { requests: [{ path: '/', auth: true }] }, /no login step/],
  ['a misspelt field', { requests: [{ path: '/', wieght: 2 }] }, /wieght/],
])('a scenario with %s is refused', (_, scenario, message) => {
  const parsed = scenarioSchema.safeParse(scenario);
  expect(JSON.stringify(parsed.error?.issues)).toMatch(message);
});

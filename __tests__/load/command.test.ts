import { requestsInOutput } from '../../src/load/command.js';

test.each([
  [
    'wrk',
    'Running 3s test\n  3000 requests in 3.01s, 1.2MB read\n  Non-2xx or 3xx responses: 12\n',
    3000,
    12,
  ],
  [
    'ab',
    'Complete requests:      1000\nFailed requests:        3\nNon-2xx responses:      4\n',
    1000,
    7,
  ],
  ['k6', '     http_reqs......................: 1520   99.9/s\n', 1520, 0],
  ['hey', 'Status code distribution:\n  [200]\t190 responses\n  [500]\t10 responses\n', 200, 10],
])('reads how many requests %s sent, and how many failed', (_, output, requests, errors) => {
  expect(requestsInOutput(output)).toEqual({ requests, errors });
});

test('does not guess at the output of other tools', () => {
  expect(requestsInOutput('sent 1000 things')).toBeUndefined();
});

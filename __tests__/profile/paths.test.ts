import { sourcePlace } from '../../src/profile/paths.js';

const ROOT = '/home/runner/work/shop';

test.each([
  ['/home/runner/work/shop/app/orders.py', 'app/orders.py', 'app'],
  [
    '/home/runner/work/shop/.venv/lib/python3.12/site-packages/fastapi/routing.py',
    'fastapi/routing.py',
    'package',
  ],
  ['/usr/lib/python3/dist-packages/jwt/api_jws.py', 'jwt/api_jws.py', 'package'],
  ['/opt/python/lib/python3.13/asyncio/base_events.py', 'asyncio/base_events.py', 'stdlib'],
  ['/usr/lib/python3.11/json/encoder.py', 'json/encoder.py', 'stdlib'],
  ['<frozen importlib._bootstrap>', 'importlib/_bootstrap.py', 'stdlib'],
  ['<string>', '<string>', 'package'],
  ['<attrs generated init shop.Order>', '<attrs>', 'package'],
  ['/usr/lib/x86_64-linux-gnu/libc.so.6', 'libc.so.6', 'native'],
  ['', '', 'native'],
  [
    'C:\\hostedtoolcache\\Python\\3.12.1\\x64\\Lib\\asyncio\\events.py',
    'asyncio/events.py',
    'stdlib',
  ],
  ['/somewhere/else/plugin.py', 'somewhere/else/plugin.py', 'app'],
])('%s is %s of the %s', (file, path, origin) => {
  expect(sourcePlace(file, ROOT)).toEqual({ path, origin });
});

test('the same file of two checkouts has one path', () => {
  expect(sourcePlace('/a/base/shop/x.py', '/a/base')).toEqual(
    sourcePlace('/b/head/shop/x.py', '/b/head'),
  );
});

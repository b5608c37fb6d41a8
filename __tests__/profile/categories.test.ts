import { createCategoriser } from '../../src/profile/categories.js';
import type { FunctionId, ProfileTables } from '../../src/profile/model.js';
import { sourcePlace } from '../../src/profile/paths.js';
import { app, pkg, std } from '../helpers/measurement.js';

/** The category of one stack, root first. */
function categoryOf(
  stack: readonly FunctionId[],
  rules: Parameters<typeof createCategoriser>[0] = [],
) {
  const tables: ProfileTables = {
    functions: stack,
    frames: stack.map((_, index) => ({ function: index, line: 1 })),
    stacks: stack.map((_, index) => ({ parent: index - 1, frame: index })),
  };
  return createCategoriser(rules).ofStacks(tables).at(-1);
}

const handler = app('shop/orders.py', 'list_orders');

test.each([
  ['database', [handler, pkg('sqlalchemy/orm/session.py', 'Session.execute')]],
  [
    'database',
    [handler, pkg('sqlalchemy/orm/session.py', 'Session.execute'), std('enum.py', '__get__')],
  ],
  ['cache', [handler, pkg('redis/client.py', 'Redis.get')]],
  ['http', [handler, pkg('httpx/_client.py', 'Client.get')]],
  ['http', [pkg('uvicorn/protocols/http/h11_impl.py', 'H11Protocol.data_received')]],
  ['framework', [pkg('uvicorn/server.py', 'Server.run')]],
  ['security', [handler, pkg('jwt/api_jwt.py', 'decode')]],
  ['security', [handler, std('hmac.py', 'new')]],
  ['serialisation', [handler, std('json/encoder.py', 'JSONEncoder.encode')]],
  ['serialisation', [handler, pkg('pydantic/main.py', 'BaseModel.model_dump')]],
  ['validation', [handler, pkg('pydantic/main.py', 'BaseModel.__init__')]],
  ['templates', [handler, pkg('jinja2/environment.py', 'Template.render')]],
  [
    'templates',
    [pkg('jinja2/environment.py', 'Template.render'), app('shop/templates/page.html', 'root')],
  ],
  ['async-io', [std('asyncio/base_events.py', 'BaseEventLoop._run_once')]],
  ['framework', [pkg('starlette/routing.py', 'Route.handle')]],
  ['application', [pkg('starlette/routing.py', 'Route.handle'), handler]],
  ['application', [handler, std('functools.py', 'wrapper')]],
  ['numeric', [handler, pkg('numpy/core/fromnumeric.py', 'sum')]],
  ['other', [handler, pkg('acme_orm/session.py', 'sum')]],
  ['other', [handler, pkg('acme_orm/session.py', 'sum'), std('enum.py', '__get__')]],
  ['async-io', [std('threading.py', 'Thread.run')]],
  ['other', [std('enum.py', '__get__')]],
  ['observability', [handler, std('logging/__init__.py', 'Logger.info')]],
  ['http', [pkg('starlette/middleware/gzip.py', 'GZipResponder.apply'), std('gzip.py', 'write')]],
  [
    'security',
    [pkg('starlette/middleware/sessions.py', '__call__'), std('base64.py', 'b64encode')],
  ],
  ['application', [handler, std('gzip.py', 'compress')]],
  ['application', [handler, pkg('<string>', '__init__')]],
  ['application', [handler, std('importlib/_bootstrap.py', '_find_and_load')]],
  ['application', [handler, pkg('tenacity/__init__.py', 'Retrying.__call__')]],
  ['database', [pkg('pydantic/main.py', 'f'), pkg('sqlalchemy/cyextension/util.pyx', 'f')]],
])('the sample belongs to %s', (category, stack) => {
  expect(categoryOf(stack)).toBe(category);
});

test.each(['get_user_settings', 'cache_key', 'execute_redis_query', 'jwt_decode', 'json'])(
  'a function called %s is judged by its place, not its name',
  (name) => {
    expect(categoryOf([app('shop/users.py', name)])).toBe('application');
  },
);

test('a package is not taken for another that begins alike', () => {
  expect(categoryOf([handler, pkg('redistricting/core.py', 'run')])).toBe('other');
  expect(categoryOf([handler, pkg('jsonlib2/x.py', 'run')])).toBe('other');
});

test('what waits for a socket is of whoever owns the socket', () => {
  const socket = std('socket.py', 'SocketIO.readinto');
  expect(categoryOf([handler, pkg('pymysql/connections.py', '_read_bytes'), socket])).toBe(
    'database',
  );
  expect(categoryOf([handler, std('http/client.py', 'begin'), socket])).toBe('http');
  expect(categoryOf([std('threading.py', 'Thread.run'), socket])).toBe('async-io');
});

test("a task queue's Redis is no cache, and the application's still is", () => {
  const redis = pkg('redis/connection.py', 'send_packed_command');
  const kombu = pkg('kombu/transport/redis.py', 'Channel._put');
  expect(categoryOf([handler, kombu, redis])).toBe('messaging');
  expect(categoryOf([handler, kombu, redis, std('json/encoder.py', 'f')])).toBe('serialisation');
  expect(categoryOf([handler, kombu, handler, redis])).toBe('cache');
  expect(categoryOf([handler, redis])).toBe('cache');
});

test('what traces send over HTTP is theirs, what they watch is not', () => {
  const send = pkg('urllib3/connectionpool.py', 'urlopen');
  const exporter = pkg('opentelemetry/exporter/otlp/proto/http/__init__.py', '_export');
  const watched = pkg('opentelemetry/instrumentation/requests/__init__.py', 'instrumented_send');
  expect(categoryOf([exporter, send])).toBe('observability');
  expect(categoryOf([handler, watched, send])).toBe('http');
});

const MAIN = '/venv/lib/python3.12/site-packages';
test.each([
  ['database', '/project/asyncpg/protocol/protocol.c'],
  ['async-io', '/project/uvloop/loop.c'],
  ['serialisation', '/tmp/python-build.2026/Python-3.11.7/Modules/_json.c'],
  ['security', '/usr/lib/python3.12/lib-dynload/_hashlib.cpython-312-x86_64-linux-gnu.so'],
  ['database', '/usr/lib/x86_64-linux-gnu/libsqlite3.so.0.8.6'],
  ['database', `${MAIN}/psycopg2_binary.libs/libpq-e8a033dd.so.5.16`],
  ['serialisation', `${MAIN}/orjson/orjson.cpython-312-x86_64-linux-gnu.so`],
  ['serialisation', `${MAIN}/ujson.cpython-312-x86_64-linux-gnu.so`],
  ['application', '/opt/_internal/cpython-3.11.15/include/python3.11/object.h'],
  ['application', '/usr/lib/x86_64-linux-gnu/libc.so.6'],
  ['application', '/opt/python/lib/libpython3.11.so.1.0'],
])('a native frame belongs to %s: %s', (category, file) => {
  const native = { name: 'f', ...sourcePlace(file, '/srv/shop') };
  expect(categoryOf([handler, native])).toBe(category);
});

test('the core of pydantic checks or writes, as its caller says', () => {
  const core = pkg('pydantic_core/_pydantic_core.cpython-312-x86_64-linux-gnu.so', '0x1234');
  expect(categoryOf([pkg('pydantic/main.py', 'BaseModel.__init__'), core])).toBe('validation');
  expect(categoryOf([pkg('pydantic/main.py', 'BaseModel.model_dump'), core])).toBe('serialisation');
});

test.each([
  ['sqlite3.Cursor.execute', 'database'],
  ['_json.make_encoder', 'serialisation'],
  ['pydantic_core._pydantic_core.SchemaSerializer.to_python', 'serialisation'],
  ['pydantic_core._pydantic_core.SchemaValidator.validate_python', 'validation'],
  ['_hashlib.HASH.update', 'security'],
  ['dict.get', undefined],
])('C that the exact counts name %s is in %s', (name, category) => {
  expect(createCategoriser().ofFunction({ name, path: '', origin: 'native' })).toBe(category);
});

test("a user's rule may hand a package to its caller, and take a built-in one away", () => {
  const rules = [
    { category: 'caller', module: 'acme_retry' },
    { category: 'search', module: 'elasticsearch', origin: 'package' as const },
  ];
  expect(categoryOf([handler, pkg('acme_retry/x.py', 'f')], rules)).toBe('application');
  expect(categoryOf([handler, pkg('elasticsearch/x.py', 'f')], rules)).toBe('search');
});

test("the user's rules come first and may name modules, paths and single functions", () => {
  const rules = [
    { category: 'security', module: 'shop/security.py' },
    { category: 'search', module: 'shop.search', functions: ['rank'] },
    { category: 'database', module: 'numpy' },
  ];
  expect(categoryOf([app('shop/security.py', 'hash_password')], rules)).toBe('security');
  expect(categoryOf([app('shop/search.py', 'Index.rank')], rules)).toBe('search');
  expect(categoryOf([app('shop/search.py', 'rank_all')], rules)).toBe('application');
  expect(categoryOf([pkg('numpy/core.py', 'sum')], rules)).toBe('database');
});

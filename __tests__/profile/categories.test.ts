import { createCategoriser } from '../../src/profile/categories.js';
import type { FunctionId, ProfileTables } from '../../src/profile/model.js';
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
  ['other', [handler, pkg('numpy/core/fromnumeric.py', 'sum')]],
  ['other', [std('threading.py', 'Thread.run')]],
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

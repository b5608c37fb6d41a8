// What is recorded: an application, the server it runs under, and the requests it gets.

/** @typedef {{ name: string, app: string, path: string, environment?: string, server?: string,
 *   part?: string, method?: string, body?: string, headers?: Record<string, string>,
 *   needs?: string[], native?: boolean, websocket?: boolean }} Stack */

const sql = (name, needs = ['postgres']) => ({ name, app: 'sql', path: `/${name}`, needs });
const plain = (app, name, more = {}) => ({ name, app, path: `/${name}`, ...more });
const part = (name, more = {}) => plain('operations', name, { part: name, ...more });

const BOUNDARY = 'xxxxxxxxxxxxxxxx';
const UPLOAD = {
  method: 'POST',
  headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  body: [
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="note"\r\n\r\nhello\r\n`,
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n`,
    `content-type: text/plain\r\n\r\n${'0123456789abcdef'.repeat(4000)}\r\n--${BOUNDARY}--\r\n`,
  ].join(''),
};
const GRAPHQL = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ books(first: 20) { title pages } }' }),
};

/** How a server is started; `{app}` and `{port}` are filled in. */
export const SERVERS = {
  // uvloop and httptools, as "uvicorn[standard]" brings them
  uvicorn: '-m uvicorn {app} --port {port} --log-level warning --no-access-log',
  'uvicorn-log': '-m uvicorn {app} --port {port} --log-config {folder}/log.json',
  h11: '-m uvicorn {app} --port {port} --log-level warning --no-access-log --loop asyncio --http h11',
  asyncio: '-m uvicorn {app} --port {port} --log-level warning --no-access-log --loop asyncio',
  gunicorn:
    '-m gunicorn {app} --bind 127.0.0.1:{port} --workers 2 --worker-class uvicorn_worker.UvicornWorker --log-level warning',
  hypercorn: '-m hypercorn {app} --bind 127.0.0.1:{port} --workers 2 --log-level warning',
  granian: '-m granian {app} --interface asgi --port {port} --workers 2 --log-level warning',
};

/** @type {readonly Stack[]} */
export const STACKS = [
  sql('sqlalchemy-sync'),
  sql('sqlalchemy-async'),
  sql('sqlalchemy-aiosqlite'),
  sql('sqlmodel'),
  sql('asyncpg'),
  sql('psycopg'),
  sql('psycopg-async'),
  sql('psycopg2'),
  sql('sqlite3'),
  sql('aiosqlite'),
  plain('tortoise_orm', 'tortoise'),
  plain('documents', 'pymongo', { needs: ['mongo'] }),
  plain('documents', 'pymongo-async', { needs: ['mongo'] }),
  plain('documents', 'motor', { needs: ['mongo'] }),
  plain('caches', 'redis-sync', { needs: ['redis'] }),
  plain('caches', 'redis-asyncio', { needs: ['redis'] }),
  plain('clients', 'httpx', { needs: ['upstream'] }),
  plain('clients', 'httpx-sync', { needs: ['upstream'] }),
  plain('clients', 'aiohttp', { needs: ['upstream'] }),
  plain('clients', 'requests', { needs: ['upstream'] }),
  plain('clients', 'boto3', { needs: ['upstream'] }),
  plain('output', 'orjson'),
  plain('output', 'ujson'),
  plain('output', 'msgspec'),
  plain('output', 'json'),
  plain('output', 'jinja2'),
  plain('output', 'pydantic-validate'),
  plain('output', 'pydantic-dump'),
  plain('output', 'pydantic-response'),
  plain('pydantic1', 'pydantic1-validate', { environment: 'pydantic1' }),
  plain('pydantic1', 'pydantic1-dump', { environment: 'pydantic1' }),
  plain('pydantic1', 'pydantic1-response', { environment: 'pydantic1' }),
  plain('auth', 'pyjwt', { headers: { authorization: 'Bearer x' } }),
  plain('auth', 'python-jose'),
  plain('auth', 'passlib'),
  plain('auth', 'bcrypt'),
  plain('auth', 'argon2'),
  plain('auth', 'cryptography'),
  plain('auth', 'itsdangerous'),
  {
    ...{ name: 'middleware', app: 'web', path: '/stacked/rows' },
    headers: { 'accept-encoding': 'gzip', origin: 'https://example.org' },
  },
  { name: 'upload', app: 'web', path: '/upload', ...UPLOAD },
  { name: 'websockets', app: 'web', path: '/websocket', websocket: true },
  { name: 'strawberry', app: 'web', path: '/graphql', ...GRAPHQL },
  part('logging'),
  part('structlog'),
  part('loguru'),
  part('opentelemetry', { needs: ['upstream'] }),
  part('sentry', { needs: ['upstream'] }),
  part('prometheus'),
  part('celery', { needs: ['redis'], method: 'POST' }),
  plain('numeric', 'pandas'),
  plain('numeric', 'numpy'),
  ...['uvicorn', 'uvicorn-log', 'asyncio', 'h11', 'gunicorn', 'hypercorn', 'granian'].map(
    (server) => ({ name: `server-${server}`, app: 'web', path: '/plain', server }),
  ),
  { ...sql('asyncpg'), name: 'asyncpg-native', native: true },
  { ...sql('sqlite3'), name: 'sqlite3-native', native: true },
  { name: 'orjson-native', app: 'output', path: '/orjson', native: true },
  { name: 'pydantic-native', app: 'output', path: '/pydantic-response', native: true },
  { name: 'bcrypt-native', app: 'auth', path: '/bcrypt', native: true },
  { name: 'uvloop-native', app: 'web', path: '/plain', native: true },
  ...['gunicorn', 'hypercorn', 'granian'].map((server) => ({
    ...{ name: `python313-${server}`, app: 'web313', path: '/plain', server },
    environment: 'python313',
  })),
  ...['sqlalchemy', 'redis', 'httpx', 'jinja2', 'pydantic', 'pyjwt'].map((name) => ({
    ...{ name: `python313-${name}`, app: 'web313', path: `/${name}`, environment: 'python313' },
    needs: ['redis', 'upstream'],
  })),
];

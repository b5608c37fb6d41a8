/**
 * Kinds of work. A sample belongs to the category of the first frame from the leaf up that says
 * something: a frame is known by where its source lives, never by words inside function names
 * (`get_user_settings` is not the cache).
 */
import type { FunctionId, ProfileTables } from './model.js';

/** Categories in the order in which reports list equals, with what people read. */
export const CATEGORY_LABELS: Readonly<Record<string, string>> = {
  application: 'application',
  database: 'database',
  cache: 'cache',
  http: 'HTTP',
  security: 'security',
  serialisation: 'serialisation',
  validation: 'validation',
  templates: 'templates',
  'async-io': 'async I/O',
  framework: 'framework',
  other: 'other',
};

/** Label of a category; a user's own is its own label. */
export function categoryLabel(category: string): string {
  return CATEGORY_LABELS[category] ?? category;
}

/** A rule of the table, or of a user. The first that matches a function decides. */
export interface CategoryRule {
  readonly category: string;
  /**
   * A module or path: `sqlalchemy`, `asyncio/events.py`, `shop/security.py`; matches the file, the
   * folder or the package of that name, from the root of the project, site-packages or the
   * standard library.
   */
  readonly module: string;
  /** Only these functions of it, by qualified or last name, whole. */
  readonly functions?: readonly string[] | undefined;
  /** Restricts the rule to the project, to installed packages or to the standard library. */
  readonly origin?: 'app' | 'package' | 'stdlib' | undefined;
}

type Table = Readonly<Record<string, readonly string[]>>;

/** Installed packages (folders or single modules in site-packages). */
const PACKAGES: Table = {
  database:
    'sqlalchemy sqlmodel alembic psycopg psycopg2 psycopg_pool psycopg_binary asyncpg aiosqlite sqlite3 pymysql MySQLdb mysql aiomysql asyncmy pymongo motor bson beanie odmantic mongoengine tortoise peewee pony databases ormar edgedb gel piccolo django/db cassandra clickhouse_connect clickhouse_driver duckdb oracledb pyodbc aioodbc neo4j elasticsearch opensearchpy elastic_transport pypika greenlet'.split(
      ' ',
    ),
  cache:
    'redis aioredis coredis valkey glide fakeredis aiocache cachetools cashews pymemcache aiomcache pylibmc memcache diskcache fastapi_cache dogpile async_lru'.split(
      ' ',
    ),
  http: 'h11 h2 hpack hyperframe httptools wsproto websockets httpx httpcore requests urllib3 aiohttp yarl multidict frozenlist niquests aiobotocore botocore boto3 grpc grpclib python_multipart multipart uvicorn/protocols hypercorn/protocol gunicorn/http certifi idna charset_normalizer chardet dns email_validator'.split(
    ' ',
  ),
  security:
    'jwt jose authlib joserfc passlib bcrypt argon2 cryptography nacl itsdangerous Crypto Cryptodome OpenSSL oauthlib pwdlib fastapi_users starlette_csrf rsa ecdsa pyasn1'.split(
      ' ',
    ),
  serialisation:
    'orjson ujson rapidjson simplejson msgpack msgspec cbor2 yaml ruamel google/protobuf avro fastavro marshmallow cattrs bson dataclasses_json toml tomli'.split(
      ' ',
    ),
  validation:
    'pydantic pydantic_core pydantic_settings annotated_types jsonschema attr attrs cerberus voluptuous fastapi/_compat fastapi/_compat.py'.split(
      ' ',
    ),
  templates:
    'jinja2 markupsafe mako chameleon minijinja genshi bleach markdown mistune markdown_it'.split(
      ' ',
    ),
  'async-io':
    'anyio uvloop winloop trio sniffio aiofiles asgiref janus async_timeout aiosignal exceptiongroup outcome'.split(
      ' ',
    ),
  framework:
    'fastapi starlette uvicorn uvicorn_worker gunicorn hypercorn granian fastapi_cli strawberry ariadne graphql graphene slowapi fastapi_pagination sqladmin dishka dependency_injector litestar flask werkzeug django opentelemetry prometheus_client prometheus_fastapi_instrumentator sentry_sdk ddtrace structlog loguru'.split(
      ' ',
    ),
};

/** The standard library; what is not listed says nothing, and the caller decides. */
const STDLIB: Table = {
  database: 'sqlite3 dbm'.split(' '),
  http: 'http urllib wsgiref socketserver xmlrpc ftplib smtplib imaplib poplib email'.split(' '),
  security: 'hashlib.py hmac.py secrets.py ssl.py crypt.py'.split(' '),
  serialisation:
    'json pickle.py _compat_pickle.py marshal plistlib.py csv.py xml html tomllib copyreg.py'.split(
      ' ',
    ),
  templates: ['string.py'],
  'async-io': 'asyncio selectors.py concurrent multiprocessing subprocess.py socket.py'.split(' '),
};

/** Functions whose place says one thing and whose work is another; listed whole, by path. */
const FUNCTIONS: readonly CategoryRule[] = [
  {
    category: 'serialisation',
    module: 'pydantic/main.py',
    functions: ['model_dump', 'model_dump_json', 'dict', 'json'],
  },
  {
    category: 'serialisation',
    module: 'pydantic/type_adapter.py',
    functions: ['dump_python', 'dump_json'],
  },
  { category: 'serialisation', module: 'pydantic/functional_serializers.py' },
  { category: 'serialisation', module: 'fastapi/encoders.py' },
  {
    category: 'serialisation',
    module: 'fastapi/_compat',
    functions: ['serialize', 'serialize_json', '_model_dump'],
  },
  {
    category: 'serialisation',
    module: 'fastapi/_compat.py',
    functions: ['serialize', '_model_dump'],
  },
  {
    category: 'serialisation',
    module: 'fastapi/routing.py',
    functions: ['serialize_response', '_prepare_response_content'],
  },
  { category: 'serialisation', module: 'starlette/responses.py', functions: ['render'] },
  { category: 'serialisation', module: 'fastapi/responses.py', functions: ['render'] },
  { category: 'templates', module: 'starlette/templating.py' },
  { category: 'security', module: 'fastapi/security' },
].map((rule) => ({ ...rule, origin: 'package' as const }));

/** Generated code of a template engine carries the template's file name. */
const TEMPLATE_FILE = /\.(html?|jinja2?|j2|mako|txt)$|^<template>$/;

/** Decides categories; made once from the user's rules, then asked for many stacks. */
export interface Categoriser {
  /** Category of a single function, or undefined where it says nothing and its caller decides. */
  ofFunction(fn: FunctionId): string | undefined;
  /** Category of every stack of the tables, by stack index. */
  ofStacks(tables: ProfileTables): string[];
}

/**
 * @param rules the user's own rules; they come before the built-in table, first match wins
 */
export function createCategoriser(rules: readonly CategoryRule[] = []): Categoriser {
  const packages = moduleIndex(PACKAGES);
  const stdlib = moduleIndex(STDLIB);
  const ordered = [...rules, ...FUNCTIONS];
  const ofFunction = (fn: FunctionId): string | undefined => {
    const rule = ordered.find((candidate) => ruleMatches(candidate, fn));
    if (rule !== undefined) return rule.category;
    if (fn.origin !== 'stdlib' && TEMPLATE_FILE.test(fn.path)) return 'templates';
    switch (fn.origin) {
      case 'app':
        return 'application';
      case 'package':
        return lookUp(packages, fn.path) ?? (fn.path.startsWith('<') ? undefined : 'other');
      case 'stdlib':
        return lookUp(stdlib, fn.path);
      case 'native':
        // The exact counts name C by its module, `sqlite3.Cursor.execute`; a library's file says nothing.
        return fn.path === ''
          ? (ofModule(packages, fn.name) ?? ofModule(stdlib, fn.name))
          : undefined;
    }
  };
  return {
    ofFunction,
    ofStacks(tables) {
      const known = tables.functions.map(ofFunction);
      const result: string[] = [];
      // A parent precedes its children, so each node needs only its own frame and its parent's answer.
      for (const node of tables.stacks) {
        const frame = tables.frames[node.frame];
        const own = frame === undefined ? undefined : known[frame.function];
        result.push(own ?? (node.parent < 0 ? 'other' : (result[node.parent] as string)));
      }
      return result;
    },
  };
}

function moduleIndex(table: Table): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([category, modules]) =>
      modules.map((module): [string, string] => [module, category]),
    ),
  );
}

/** The category of a dotted name's module; `_json` is the C part of `json`. */
function ofModule(index: ReadonlyMap<string, string>, name: string): string | undefined {
  const parts = name.replace(/^_/, '').split('.');
  if (parts.length < 2) return undefined;
  return lookUp(index, `${parts.slice(0, -1).join('/')}.py`) ?? index.get(`${parts[0]}.py`);
}

/** The category of the longest listed prefix of a path: `uvicorn/protocols` before `uvicorn`. */
function lookUp(index: ReadonlyMap<string, string>, path: string): string | undefined {
  const parts = path.split('/');
  for (let length = parts.length; length > 0; length--) {
    const prefix = parts.slice(0, length).join('/');
    const found =
      index.get(prefix) ?? index.get(prefix.replace(/(\.[\w-]+)?\.(py|so|pyx|pyd)$/, ''));
    if (found !== undefined) return found;
  }
  return undefined;
}

function ruleMatches(rule: CategoryRule, fn: FunctionId): boolean {
  if (rule.origin !== undefined && rule.origin !== fn.origin) return false;
  const module = rule.module.includes('/') ? rule.module : rule.module.replace(/\.(?!py$)/g, '/');
  const path = fn.path;
  const inside = path === module || path === `${module}.py` || path.startsWith(`${module}/`);
  if (!inside) return false;
  if (rule.functions === undefined) return true;
  const last = fn.name.slice(fn.name.lastIndexOf('.') + 1);
  return rule.functions.some((name) => name === fn.name || name === last);
}

/**
 * The functions that send one statement or command to a database. A statement passes several
 * layers (SQLAlchemy, then its driver), so each layer is a rule of its own, and the queries of an
 * endpoint are those of the layer with the most. Functions of one rule never call one another; a
 * library stands before the drivers below it.
 */
import type { FunctionId } from '../profile/model.js';

export interface QueryRule {
  readonly library: string;
  /** Files, relative to site-packages; none: C, known by its name only. */
  readonly paths: readonly string[];
  /** Qualified names, or last names where there is no dot; any of them in any of the files. */
  readonly names: readonly string[];
}

export const QUERY_RULES: readonly QueryRule[] = [
  {
    library: 'SQLAlchemy',
    // Dialects that have an executemany of their own, which does not call the default one.
    paths: [
      'sqlalchemy/engine/default.py',
      'sqlalchemy/dialects/postgresql/psycopg2.py',
      'sqlalchemy/dialects/mysql/mysqldb.py',
    ],
    names: ['do_execute', 'do_executemany', 'do_execute_no_params'],
  },
  {
    library: 'Django',
    paths: ['django/db/backends/utils.py'],
    names: ['CursorWrapper._execute', 'CursorWrapper._executemany'],
  },
  { library: 'peewee', paths: ['peewee.py'], names: ['Database.execute_sql'] },
  {
    library: 'Tortoise ORM',
    paths: [
      'sqlite',
      'base_postgres',
      'asyncpg',
      'psycopg',
      'mysql',
      'odbc',
      'mssql',
      'oracle',
    ].map((backend) => `tortoise/backends/${backend}/client.py`),
    names: ['execute_insert', 'execute_query', 'execute_many', 'execute_script'],
  },
  {
    library: 'sqlite3',
    paths: [],
    names: ['sqlite3', '_sqlite3'].flatMap((module) =>
      ['Cursor', 'Connection'].flatMap((type) =>
        ['execute', 'executemany', 'executescript'].map((name) => `${module}.${type}.${name}`),
      ),
    ),
  },
  {
    library: 'aiosqlite',
    paths: ['aiosqlite/core.py', 'aiosqlite/cursor.py'],
    names: ['execute', 'execute_insert', 'execute_fetchall', 'executemany', 'executescript'],
  },
  {
    library: 'asyncpg',
    paths: ['asyncpg/connection.py', 'asyncpg/prepared_stmt.py'],
    names: [
      ...['execute', 'executemany', 'fetch', 'fetchval', 'fetchrow', 'fetchmany'].map(
        (name) => `Connection.${name}`,
      ),
      'PreparedStatement.__do_execute',
    ],
  },
  {
    library: 'psycopg',
    paths: [
      'psycopg/cursor.py',
      'psycopg/cursor_async.py',
      'psycopg/server_cursor.py',
      'psycopg/_server_cursor.py',
      'psycopg/_server_cursor_async.py',
    ],
    names: ['execute', 'executemany', 'stream'],
  },
  {
    library: 'psycopg2',
    paths: [],
    names: [
      'psycopg2.extensions.cursor',
      'psycopg2.extras.DictCursor',
      'psycopg2.extras.RealDictCursor',
      'psycopg2.extras.NamedTupleCursor',
    ].flatMap((cursor) => [`${cursor}.execute`, `${cursor}.executemany`]),
  },
  { library: 'PyMySQL', paths: ['pymysql/cursors.py'], names: ['_query'] },
  { library: 'aiomysql', paths: ['aiomysql/cursors.py'], names: ['_query'] },
  { library: 'mysqlclient', paths: ['MySQLdb/cursors.py'], names: ['_query'] },
  {
    library: 'MySQL Connector',
    paths: [
      'mysql/connector/cursor.py',
      'mysql/connector/cursor_cext.py',
      'mysql/connector/aio/cursor.py',
    ],
    names: ['MySQLCursor.execute', 'CMySQLCursor.execute'],
  },
  {
    library: 'python-oracledb',
    paths: ['oracledb/cursor.py'],
    names: ['execute', 'executemany'],
  },
  {
    library: 'pyodbc',
    paths: [],
    names: ['pyodbc.Cursor.execute', 'pyodbc.Cursor.executemany', 'pyodbc.Connection.execute'],
  },
  {
    library: 'PyMongo',
    paths: ['pymongo', 'pymongo/synchronous', 'pymongo/asynchronous'].flatMap((folder) => [
      `${folder}/pool.py`,
      `${folder}/server.py`,
    ]),
    // Cursors do not go through command, nor do batches of writes.
    names: ['command', 'write_command', 'unack_write', 'run_operation'],
  },
  {
    library: 'Elasticsearch',
    paths: ['elastic_transport/_transport.py', 'elastic_transport/_async_transport.py'],
    names: ['perform_request'],
  },
  {
    library: 'OpenSearch',
    paths: ['opensearchpy/transport.py', 'opensearchpy/_async/transport.py'],
    names: ['perform_request'],
  },
];

/** Rules by place: `path:name`, where the path is empty for C. */
const RULES_BY_PLACE: ReadonlyMap<string, QueryRule> = new Map(
  QUERY_RULES.flatMap((rule) =>
    (rule.paths.length === 0 ? [''] : rule.paths).flatMap((path) =>
      rule.names.map((name): [string, QueryRule] => [`${path}:${name}`, rule]),
    ),
  ),
);

/** The rule that a function belongs to. */
export function queryRule({ name, path, origin }: FunctionId): QueryRule | undefined {
  if (origin !== 'package' && (origin !== 'native' || path !== '')) return undefined;
  const last = name.slice(name.lastIndexOf('.') + 1);
  return RULES_BY_PLACE.get(`${path}:${name}`) ?? RULES_BY_PLACE.get(`${path}:${last}`);
}

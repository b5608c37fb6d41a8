import { QUERY_RULES, queryRule } from '../../src/compare/query-functions.js';
import { c } from '../helpers/counted.js';
import { app, pkg, std } from '../helpers/measurement.js';

test.each([
  ['SQLAlchemy', pkg('sqlalchemy/engine/default.py', 'DefaultDialect.do_execute')],
  [
    'SQLAlchemy',
    pkg('sqlalchemy/dialects/mysql/mysqldb.py', 'MySQLDialect_mysqldb.do_executemany'),
  ],
  ['sqlite3', c('sqlite3.Cursor.execute')],
  ['sqlite3', c('_sqlite3.Connection.executemany')],
  ['aiosqlite', pkg('aiosqlite/core.py', 'Connection.execute_fetchall')],
  ['aiosqlite', pkg('aiosqlite/cursor.py', 'Cursor.execute')],
  ['asyncpg', pkg('asyncpg/connection.py', 'Connection.fetchrow')],
  ['asyncpg', pkg('asyncpg/prepared_stmt.py', 'PreparedStatement.__do_execute')],
  ['psycopg', pkg('psycopg/cursor_async.py', 'AsyncCursor.execute')],
  ['psycopg2', c('psycopg2.extensions.cursor.execute')],
  ['PyMySQL', pkg('pymysql/cursors.py', 'SSCursor._query')],
  ['PyMongo', pkg('pymongo/asynchronous/pool.py', 'AsyncConnection.command')],
  ['peewee', pkg('peewee.py', 'Database.execute_sql')],
  ['Tortoise ORM', pkg('tortoise/backends/sqlite/client.py', 'SqliteClient.execute_query')],
  ['Django', pkg('django/db/backends/utils.py', 'CursorWrapper._execute')],
])('%s sends queries with %j', (library, fn) => {
  expect(queryRule(fn)?.library).toBe(library);
});

test.each([
  ['of the application', app('sqlalchemy/engine/default.py', 'DefaultDialect.do_execute')],
  ['of another file', pkg('sqlalchemy/orm/session.py', 'Session.execute')],
  // Its execute with arguments goes through this one: they would be counted twice.
  ['within a driver', pkg('asyncpg/connection.py', 'Connection._do_execute')],
  ['of a cache', pkg('redis/client.py', 'Redis.execute_command')],
  ['of C in a class of the same name', c('duckdb.Cursor.execute')],
  ['of the standard library', std('sqlite3/dbapi2.py', 'execute')],
])('a function %s sends none: %j', (_, fn) => {
  expect(queryRule(fn)).toBeUndefined();
});

test('no function belongs to two rules', () => {
  const places = QUERY_RULES.flatMap(({ paths, names }) =>
    (paths.length === 0 ? [''] : paths).flatMap((path) => names.map((name) => `${path}:${name}`)),
  );
  expect(new Set(places).size).toBe(places.length);
});

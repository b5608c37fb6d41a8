export const id = 9673;
export const ids = [9673];
export const modules = {

/***/ 29673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iL: () => (/* reexport */ CALLER),
  Bi: () => (/* reexport */ CATEGORY_LABELS),
  Jm: () => (/* reexport */ categoryLabel),
  createCategoriser: () => (/* binding */ createCategoriser)
});

;// CONCATENATED MODULE: ./build/profile/categories/match.js
const EXTENSION = /(\.[\w-]+)?\.(py|so|pyx|pyd|c|cc|cpp|h|hpp|rs)$/;
/** Rules of one origin, by module. */
class RuleIndex {
    #rules = new Map();
    constructor(rules) {
        for (const rule of rules) {
            const module = rule.module.replace(EXTENSION, '');
            this.#rules.set(module, [...(this.#rules.get(module) ?? []), rule]);
        }
        const namesFirst = (a, b) => Number(a.functions === undefined) - Number(b.functions === undefined);
        for (const own of this.#rules.values())
            own.sort(namesFirst);
    }
    /** The rule of the longest listed prefix of a path that fits the name. */
    find(path, name) {
        const parts = path.split('/');
        for (let length = parts.length; length > 0; length--) {
            const prefix = parts.slice(0, length).join('/');
            const own = this.#rules.get(prefix) ?? this.#rules.get(prefix.replace(EXTENSION, ''));
            const rule = own?.find(({ functions }) => isNamed(functions, name));
            if (rule !== undefined)
                return rule;
        }
        return undefined;
    }
}
/** The built-in rules of all origins. */
class BuiltInIndex {
    #package;
    #stdlib;
    #native;
    constructor(rules) {
        const of = (origin) => new RuleIndex(rules.filter((rule) => rule.origin === origin));
        this.#package = of('package');
        this.#stdlib = of('stdlib');
        this.#native = of('native');
    }
    find({ origin, path, name }) {
        switch (origin) {
            case 'app':
                return undefined;
            case 'package':
                // Wheels bring their libraries in a folder beside the package: `psycopg2_binary.libs`.
                return this.#package.find(path.replace(/^([^/]+)\.libs\//, '$1/'), name);
            case 'stdlib':
                return path.startsWith('lib-dynload/')
                    ? this.#module(path.slice('lib-dynload/'.length).replace(EXTENSION, ''), name)
                    : this.#stdlib.find(path, name);
            case 'native':
                return this.#ofNative(path, name);
        }
    }
    #ofNative(path, name) {
        // The exact counts name C by its module: `sqlite3.Cursor.execute`.
        if (path === '') {
            const parts = name.split('.');
            return parts.length < 2 ? undefined : this.#module(parts.slice(0, -1).join('/'), name);
        }
        if (!path.includes('/')) {
            return this.#native.find(path.replace(/(-[\w.]+)?\.(so|dylib|dll)\b.*$/, ''), name);
        }
        // A source in C, from where it was compiled: `uvloop/loop.c`, `Modules/_json.c`.
        const parts = path.split('/');
        if (parts[0] === 'Modules')
            return this.#module(parts.slice(1).join('/'), name);
        for (let start = 0; start < parts.length; start++) {
            const rest = parts.slice(start).join('/');
            const rule = this.#native.find(rest, name) ?? this.#package.find(rest, name);
            if (rule !== undefined)
                return rule;
        }
        return undefined;
    }
    /** Of a module in C; `_json` is the C part of `json`. */
    #module(path, name) {
        const bare = path.replace(/^_/, '').replace(/module\.c$/, '');
        return (this.#native.find(path, name) ??
            this.#package.find(path, name) ??
            this.#package.find(bare, name) ??
            this.#stdlib.find(bare, name));
    }
}
/** Whether a user's rule means the function. */
function ruleMatches(rule, fn) {
    if (rule.origin !== undefined && rule.origin !== fn.origin)
        return false;
    const module = rule.module.includes('/') ? rule.module : rule.module.replace(/\.(?!py$)/g, '/');
    const path = fn.path;
    const inside = path === module || path === `${module}.py` || path.startsWith(`${module}/`);
    return inside && isNamed(rule.functions, fn.name);
}
function isNamed(functions, name) {
    if (functions === undefined)
        return true;
    const last = name.slice(name.lastIndexOf('.') + 1);
    return functions.some((each) => each === name || each === last);
}

;// CONCATENATED MODULE: ./build/profile/categories/rules.js
/** What categories and rules are: the built-in ones and the user's. */
/** Categories in the order in which reports list equals, with what people read. */
const CATEGORY_LABELS = {
    application: 'application',
    database: 'database',
    cache: 'cache',
    http: 'HTTP',
    messaging: 'messaging',
    security: 'security',
    serialisation: 'serialisation',
    validation: 'validation',
    templates: 'templates',
    numeric: 'numeric',
    observability: 'observability',
    'async-io': 'async I/O',
    framework: 'framework',
    other: 'other',
};
/** Label of a category; a user's own is its own label. */
function categoryLabel(category) {
    return CATEGORY_LABELS[category] ?? category;
}
/** In the place of a category: the function says nothing, whoever calls it decides. */
const CALLER = 'caller';

// EXTERNAL MODULE: ./build/profile/categories/table.js
var table = __webpack_require__(19467);
;// CONCATENATED MODULE: ./build/profile/categories.js
/**
 * Kinds of work. A sample belongs to the category of the first frame from the leaf up that says
 * something: a frame is known by where its source lives, never by words inside function names
 * (`get_user_settings` is not the cache).
 */




/** Generated code of a template engine carries the template's file name. */
const TEMPLATE_FILE = /\.(html?|jinja2?|j2|mako|txt)$|^<template>$/;
const builtIn = new BuiltInIndex(table/* BUILT_IN_RULES */.J);
const NOTHING = { category: 'other', decider: -1, isWeak: true, covers: [] };
/**
 * @param rules the user's own rules; they come before the built-in table, first match wins
 */
function createCategoriser(rules = []) {
    const decide = (fn) => {
        const index = rules.findIndex((rule) => ruleMatches(rule, fn));
        const rule = rules[index];
        if (rule !== undefined)
            return decision(rule.category, { kind: 'user', index, rule });
        if (fn.origin === 'app' || fn.origin === 'package') {
            if (TEMPLATE_FILE.test(fn.path))
                return decision('templates', { kind: 'template' });
        }
        if (fn.origin === 'app')
            return decision('application', { kind: 'application' });
        const row = builtIn.find(fn);
        if (row !== undefined)
            return decision(row.category, { kind: 'built-in', rule: row });
        return fn.origin === 'package' && !fn.path.startsWith('<')
            ? decision('other', { kind: 'unknown-package' })
            : decision(CALLER, { kind: 'nothing-known' });
    };
    const states = (tables) => {
        const known = tables.functions.map((fn, index) => ({ index, ...decide(fn) }));
        const result = [];
        // A parent precedes its children, so each node needs only its own frame and its parent's answer.
        for (const node of tables.stacks) {
            const below = result[node.parent] ?? NOTHING;
            const frame = tables.frames[node.frame];
            const own = frame === undefined ? undefined : known[frame.function];
            result.push(own === undefined ? below : next(below, own, own.index));
        }
        return result;
    };
    return {
        decide,
        ofFunction: (fn) => decide(fn).category,
        ofStacks: (tables) => states(tables).map(({ category }) => category),
        decidersOfStacks: (tables) => states(tables).map(({ decider }) => decider),
    };
}
/** The state of a stack with one more frame on it. */
function next(below, { category, isWeak, reason }, decider) {
    if (category === undefined)
        return below;
    if (isWeak && !below.isWeak)
        return below;
    if (below.covers.includes(category))
        return below;
    const covers = reason.kind === 'built-in' ? (reason.rule.covers ?? []) : [];
    return { category, decider, isWeak, covers };
}
function decision(category, reason) {
    return {
        category: category === CALLER ? undefined : category,
        isWeak: reason.kind === 'built-in' && reason.rule.isWeak === true,
        reason,
    };
}


/***/ }),

/***/ 19467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ BUILT_IN_RULES)
/* harmony export */ });
/** Installed packages: folders and single modules in site-packages. */
const PACKAGES = [
    ['database', 'advanced_alchemy', 'repositories on SQLAlchemy'],
    ['database', 'aiomysql', 'MySQL driver'],
    ['database', 'aioodbc', 'ODBC driver'],
    ['database', 'aiosqlite', 'SQLite driver'],
    ['database', 'alembic', 'migrations of SQLAlchemy'],
    ['database', 'asyncmy', 'MySQL driver'],
    ['database', 'asyncpg', 'PostgreSQL driver'],
    ['database', 'beanie', 'documents of MongoDB'],
    ['database', 'bson', "what MongoDB's drivers send: its encoding is a part of them"],
    ['database', 'cassandra', 'Cassandra driver'],
    ['database', 'chromadb', 'vectors', { covers: ['http'] }],
    ['database', 'clickhouse_connect', 'ClickHouse client', { covers: ['http'] }],
    ['database', 'clickhouse_driver', 'ClickHouse driver'],
    ['database', 'couchbase', 'Couchbase client'],
    ['database', 'databases', 'queries over several drivers'],
    ['database', 'django/db', "Django's ORM"],
    ['database', 'duckdb', 'embedded database'],
    ['database', 'duckdb_engine', 'DuckDB under SQLAlchemy'],
    ['database', 'edgedb', 'EdgeDB driver'],
    ['database', 'edgy', 'ORM on SQLAlchemy'],
    [
        'database',
        'elastic_transport',
        "Elasticsearch's transport: what it sends over HTTP is the database's",
        { covers: ['http'] },
    ],
    ['database', 'elasticsearch', 'Elasticsearch client', { covers: ['http'] }],
    ['database', 'etcd3', 'etcd client'],
    ['database', 'fastapi_async_sqlalchemy', 'sessions of SQLAlchemy'],
    ['database', 'fastapi_sqlalchemy', 'sessions of SQLAlchemy'],
    ['database', 'fastcrud', 'queries on SQLAlchemy'],
    ['database', 'gel', 'Gel driver'],
    ['database', 'geoalchemy2', 'geometries under SQLAlchemy'],
    ['database', 'google/cloud/bigquery', 'BigQuery client', { covers: ['http'] }],
    ['database', 'google/cloud/firestore', 'Firestore client', { covers: ['http'] }],
    ['database', 'gridfs', 'files in MongoDB'],
    ['database', 'ibis', 'queries over several databases'],
    ['database', 'influxdb_client', 'InfluxDB client', { covers: ['http'] }],
    ['database', 'lancedb', 'vectors'],
    ['database', 'meilisearch', 'Meilisearch client', { covers: ['http'] }],
    ['database', 'mongoengine', 'documents of MongoDB'],
    ['database', 'mongomock', 'MongoDB in memory'],
    ['database', 'motor', 'MongoDB driver'],
    ['database', 'mysql', 'MySQL Connector'],
    ['database', 'MySQLdb', 'MySQL driver'],
    ['database', 'neo4j', 'Neo4j driver'],
    ['database', 'odmantic', 'documents of MongoDB'],
    ['database', 'opensearchpy', 'OpenSearch client', { covers: ['http'] }],
    ['database', 'oracledb', 'Oracle driver'],
    ['database', 'ormar', 'ORM on SQLAlchemy'],
    ['database', 'peewee', 'ORM'],
    ['database', 'pg8000', 'PostgreSQL driver'],
    ['database', 'pgvector', 'vectors in PostgreSQL'],
    ['database', 'piccolo', 'ORM'],
    ['database', 'pinecone', 'vectors', { covers: ['http'] }],
    ['database', 'pony', 'ORM'],
    ['database', 'psycopg', 'PostgreSQL driver'],
    ['database', 'psycopg2', 'PostgreSQL driver'],
    ['database', 'psycopg2_binary', 'libraries of psycopg2'],
    ['database', 'psycopg_binary', 'C part of psycopg'],
    ['database', 'psycopg_c', 'C part of psycopg'],
    ['database', 'psycopg_pool', 'connection pool of psycopg'],
    ['database', 'pymilvus', 'vectors'],
    ['database', 'pymongo', 'MongoDB driver'],
    ['database', 'pymssql', 'SQL Server driver'],
    ['database', 'pymysql', 'MySQL driver'],
    ['database', 'pymysqlpool', 'connection pool'],
    ['database', 'pynamodb', 'DynamoDB client', { covers: ['http'] }],
    ['database', 'pyodbc', 'ODBC driver'],
    ['database', 'pypika', 'SQL builder'],
    ['database', 'pypika_tortoise', 'SQL builder of Tortoise'],
    ['database', 'qdrant_client', 'Qdrant client', { covers: ['http'] }],
    ['database', 'saffier', 'ORM on SQLAlchemy'],
    ['database', 'snowflake/connector', 'Snowflake connector', { covers: ['http'] }],
    ['database', 'snowflake/sqlalchemy', 'Snowflake under SQLAlchemy'],
    ['database', 'sqlakeyset', 'pages of SQLAlchemy'],
    ['database', 'sqlalchemy', 'ORM and SQL toolkit'],
    ['database', 'sqlalchemy_utils', 'types for SQLAlchemy'],
    ['database', 'sqlglot', 'SQL parser'],
    ['database', 'sqlite3', 'SQLite, where it is installed as a package'],
    ['database', 'sqlmodel', 'models on SQLAlchemy'],
    ['database', 'sqlparse', 'SQL parser'],
    ['database', 'surrealdb', 'SurrealDB client'],
    ['database', 'tortoise', 'ORM'],
    ['database', 'weaviate', 'Weaviate client', { covers: ['http'] }],
    ['cache', 'aiocache', 'cache'],
    ['cache', 'aiomcache', 'Memcached client'],
    ['cache', 'aioredis', 'Redis client'],
    ['cache', 'async_lru', 'cache in memory'],
    ['cache', 'cachetools', 'cache in memory'],
    ['cache', 'cashews', 'cache'],
    ['cache', 'coredis', 'Redis client'],
    ['cache', 'diskcache', 'cache on disk'],
    ['cache', 'dogpile', 'cache'],
    ['cache', 'emcache', 'Memcached client'],
    ['cache', 'fakeredis', 'Redis in memory'],
    ['cache', 'fastapi_cache', 'cache of responses'],
    ['cache', 'glide', 'Valkey client'],
    ['cache', 'hiredis', "parser of Redis's protocol"],
    ['cache', 'limits', 'counters of rate limits, kept in a cache'],
    ['cache', 'memcache', 'Memcached client'],
    ['cache', 'pylibmc', 'Memcached client'],
    ['cache', 'pymemcache', 'Memcached client'],
    ['cache', 'redis', 'Redis client'],
    ['cache', 'redis_om', 'objects in Redis'],
    ['cache', 'rediscluster', 'Redis client'],
    ['cache', 'redisvl', 'vectors in Redis'],
    ['cache', 'valkey', 'Valkey client'],
    ['http', 'aioboto3', 'client of AWS'],
    ['http', 'aiobotocore', 'client of AWS'],
    ['http', 'aiodns', 'names of hosts'],
    ['http', 'aiohappyeyeballs', 'connections of aiohttp'],
    ['http', 'aiohttp', 'HTTP client'],
    ['http', 'aiosmtplib', 'mail client'],
    ['http', 'anthropic', 'client of an API'],
    ['http', 'azure', 'clients of Azure'],
    ['http', 'boto3', 'client of AWS'],
    ['http', 'botocore', 'client of AWS'],
    ['http', 'botocore/compress.py', 'content coding'],
    ['http', 'brotli_asgi', 'content coding of responses'],
    ['http', 'certifi', 'certificates of HTTP clients'],
    ['http', 'chardet', 'character sets of answers'],
    ['http', 'charset_normalizer', 'character sets of answers'],
    ['http', 'cohere', 'client of an API'],
    ['http', 'dns', 'names of hosts'],
    ['http', 'fastapi_mail', 'mail client'],
    ['http', 'firebase_admin', 'clients of Google'],
    ['http', 'frozenlist', 'lists of aiohttp'],
    ['http', 'geopy', 'client of maps'],
    ['http', 'google/api_core', 'clients of Google'],
    ['http', 'google/cloud', 'clients of Google'],
    ['http', 'googleapiclient', 'clients of Google'],
    ['http', 'granian/_granian', 'HTTP and the event loop in Rust'],
    ['http', 'grpc', 'gRPC'],
    ['http', 'grpclib', 'gRPC'],
    ['http', 'gunicorn/http', 'HTTP of the server'],
    ['http', 'h11', 'HTTP/1.1'],
    ['http', 'h2', 'HTTP/2'],
    ['http', 'hishel', 'cache of httpx'],
    ['http', 'hpack', 'headers of HTTP/2'],
    ['http', 'httpcore', 'connections of httpx'],
    ['http', 'httplib2', 'HTTP client'],
    ['http', 'httptools', 'HTTP parser'],
    ['http', 'httpx', 'HTTP client'],
    ['http', 'httpx_sse', 'server-sent events'],
    ['http', 'httpx_ws', 'websockets of httpx'],
    ['http', 'huggingface_hub', 'client of an API'],
    ['http', 'hypercorn/events.py', 'HTTP of the server'],
    ['http', 'hypercorn/protocol', 'HTTP of the server'],
    ['http', 'hyperframe', 'frames of HTTP/2'],
    ['http', 'idna', 'host names'],
    ['http', 'litellm', 'client of an API'],
    ['http', 'minio', 'client of S3'],
    ['http', 'mistralai', 'client of an API'],
    ['http', 'multidict', 'headers of aiohttp'],
    ['http', 'multipart', 'forms and files'],
    ['http', 'niquests', 'HTTP client'],
    ['http', 'ollama', 'client of an API'],
    ['http', 'openai', 'client of an API'],
    ['http', 'priority', 'priorities of HTTP/2'],
    ['http', 'propcache', "properties of aiohttp's URLs"],
    ['http', 'pycares', 'names of hosts'],
    ['http', 'pycurl', 'HTTP client'],
    ['http', 'python_multipart', 'forms and files'],
    ['http', 'requests', 'HTTP client'],
    ['http', 'requests_toolbelt', 'HTTP client'],
    ['http', 's3transfer', 'client of AWS'],
    ['http', 'sendgrid', 'mail client'],
    ['http', 'slack_sdk', 'client of an API'],
    ['http', 'socksio', 'proxies'],
    ['http', 'sse_starlette', 'server-sent events'],
    ['http', 'starlette/formparsers.py', 'forms and files'],
    ['http', 'starlette/middleware/gzip.py', 'content coding of responses'],
    ['http', 'starlette/staticfiles.py', 'files'],
    ['http', 'starlette/testclient.py', 'HTTP client of tests'],
    ['http', 'starlette_compress', 'content coding of responses'],
    ['http', 'stripe', 'client of an API'],
    ['http', 'tornado', 'HTTP and its event loop'],
    ['http', 'twilio', 'client of an API'],
    ['http', 'urllib3', 'HTTP client'],
    ['http', 'uvicorn/protocols', 'HTTP of the server'],
    ['http', 'websocket', 'websockets'],
    ['http', 'websockets', 'websockets'],
    ['http', 'wsproto', 'websockets'],
    ['http', 'yarl', 'URLs of aiohttp'],
    ['http', 'zeep', 'SOAP client'],
    ['messaging', 'aio_pika', 'AMQP client'],
    ['messaging', 'aiokafka', 'Kafka client'],
    ['messaging', 'aiomqtt', 'MQTT client'],
    ['messaging', 'aiormq', 'AMQP client'],
    ['messaging', 'amqp', 'AMQP client of Celery'],
    ['messaging', 'apscheduler', 'scheduled jobs'],
    ['messaging', 'arq', 'job queue on Redis', { covers: ['cache'] }],
    ['messaging', 'billiard', 'processes of Celery'],
    ['messaging', 'broadcaster', 'messages over Redis and others', { covers: ['cache'] }],
    [
        'messaging',
        'celery',
        'task queue: what it asks of its broker is no cache',
        { covers: ['cache'] },
    ],
    ['messaging', 'confluent_kafka', 'Kafka client'],
    ['messaging', 'dramatiq', 'task queue', { covers: ['cache'] }],
    ['messaging', 'engineio', 'transport of Socket.IO'],
    ['messaging', 'fastapi_socketio', 'Socket.IO'],
    ['messaging', 'faststream', 'message brokers', { covers: ['cache'] }],
    ['messaging', 'huey', 'task queue', { covers: ['cache'] }],
    ['messaging', 'kafka', 'Kafka client'],
    ['messaging', 'kombu', 'messages of Celery', { covers: ['cache'] }],
    ['messaging', 'nats', 'NATS client'],
    ['messaging', 'paho', 'MQTT client'],
    ['messaging', 'pamqp', 'AMQP frames'],
    ['messaging', 'pika', 'AMQP client'],
    ['messaging', 'procrastinate', 'job queue on PostgreSQL'],
    ['messaging', 'propan', 'message brokers', { covers: ['cache'] }],
    ['messaging', 'pulsar', 'Pulsar client'],
    ['messaging', 'rq', 'job queue on Redis', { covers: ['cache'] }],
    ['messaging', 'saq', 'job queue on Redis', { covers: ['cache'] }],
    ['messaging', 'socketio', 'Socket.IO'],
    ['messaging', 'taskiq', 'task queue', { covers: ['cache'] }],
    ['messaging', 'taskiq_redis', 'task queue on Redis', { covers: ['cache'] }],
    ['messaging', 'vine', 'promises of Celery'],
    ['messaging', 'zmq', 'ZeroMQ'],
    ['security', '_argon2_cffi_bindings', 'password hashes'],
    ['security', 'argon2', 'password hashes'],
    ['security', 'asyncssh', 'SSH'],
    ['security', 'authlib', 'OAuth and JWT'],
    ['security', 'bcrypt', 'password hashes'],
    ['security', 'botocore/auth.py', 'signs requests'],
    ['security', 'botocore/signers.py', 'signs requests'],
    ['security', 'casbin', 'access control'],
    ['security', 'Crypto', 'cryptography'],
    ['security', 'Cryptodome', 'cryptography'],
    ['security', 'cryptography', 'cryptography'],
    ['security', 'ecdsa', 'signatures'],
    ['security', 'fastapi/security', 'credentials of requests'],
    ['security', 'fastapi_csrf_protect', 'CSRF tokens'],
    ['security', 'fastapi_jwt_auth', 'tokens'],
    ['security', 'fastapi_users', 'users and tokens'],
    ['security', 'google/auth', "credentials of Google's clients"],
    ['security', 'hvac', 'secrets', { covers: ['http'] }],
    ['security', 'itsdangerous', 'signed values'],
    ['security', 'jose', 'JWT'],
    ['security', 'joserfc', 'JWT'],
    ['security', 'jwcrypto', 'JWT'],
    ['security', 'jwt', 'JWT'],
    ['security', 'keycloak', 'client of Keycloak', { covers: ['http'] }],
    ['security', 'ldap3', 'LDAP client'],
    ['security', 'nacl', 'cryptography'],
    ['security', 'oauthlib', 'OAuth'],
    ['security', 'onelogin', 'SAML'],
    ['security', 'OpenSSL', 'TLS'],
    ['security', 'paramiko', 'SSH'],
    ['security', 'passlib', 'password hashes'],
    ['security', 'pwdlib', 'password hashes'],
    ['security', 'pyasn1', 'keys and certificates'],
    ['security', 'pyotp', 'one-time passwords'],
    ['security', 'requests_oauthlib', 'OAuth'],
    ['security', 'rsa', 'signatures'],
    ['security', 'secure', 'headers'],
    ['security', 'starlette/authentication.py', 'credentials of requests'],
    ['security', 'starlette/middleware/authentication.py', 'credentials of requests'],
    ['security', 'starlette/middleware/sessions.py', "signs and checks the session's cookie"],
    ['security', 'starlette_csrf', 'CSRF tokens'],
    ['security', 'webauthn', 'passkeys'],
    ['security', 'zxcvbn', 'strength of passwords'],
    ['serialisation', '_yaml', 'YAML'],
    ['serialisation', 'avro', 'Avro'],
    ['serialisation', 'botocore/parsers.py', 'answers from XML and JSON'],
    ['serialisation', 'botocore/serialize.py', 'requests to XML and JSON'],
    ['serialisation', 'cattrs', 'structures from and to dictionaries'],
    ['serialisation', 'cbor2', 'CBOR'],
    ['serialisation', 'dataclasses_json', 'dataclasses as JSON'],
    ['serialisation', 'defusedxml', 'XML'],
    ['serialisation', 'docx', 'documents'],
    [
        'serialisation',
        'fastapi/_compat',
        'answers as JSON',
        { functions: ['serialize', 'serialize_json', 'serialize_sequence_value', '_model_dump'] },
    ],
    ['serialisation', 'fastapi/encoders.py', 'answers as JSON'],
    ['serialisation', 'fastapi/responses.py', 'answers as JSON', { functions: ['render'] }],
    [
        'serialisation',
        'fastapi/routing.py',
        'answers as JSON',
        { functions: ['serialize_response', '_prepare_response_content', '_serialize_data'] },
    ],
    ['serialisation', 'fastavro', 'Avro'],
    ['serialisation', 'feedparser', 'feeds'],
    ['serialisation', 'flatbuffers', 'FlatBuffers'],
    ['serialisation', 'google/protobuf', 'Protocol Buffers'],
    ['serialisation', 'ijson', 'JSON'],
    ['serialisation', 'jsonpickle', 'JSON'],
    ['serialisation', 'kombu/serialization.py', 'encodes messages'],
    ['serialisation', 'kombu/utils/json.py', 'encodes messages'],
    ['serialisation', 'lxml', 'XML'],
    ['serialisation', 'marshmallow', 'schemas'],
    ['serialisation', 'mashumaro', 'dataclasses as JSON'],
    ['serialisation', 'msgpack', 'MessagePack'],
    ['serialisation', 'msgspec', 'JSON and MessagePack'],
    ['serialisation', 'orjson', 'JSON'],
    ['serialisation', 'ormsgpack', 'MessagePack'],
    ['serialisation', 'proto', 'Protocol Buffers'],
    ['serialisation', 'pydantic/_internal/_serializers.py', 'models as dictionaries and JSON'],
    ['serialisation', 'pydantic/deprecated/json.py', 'models as JSON'],
    ['serialisation', 'pydantic/functional_serializers.py', 'models as dictionaries and JSON'],
    ['serialisation', 'pydantic/json.py', 'models as JSON'],
    [
        'serialisation',
        'pydantic/main.py',
        'models as dictionaries and JSON',
        { functions: ['model_dump', 'model_dump_json', 'dict', 'json', '_iter', '_get_value'] },
    ],
    [
        'serialisation',
        'pydantic/root_model.py',
        'models as dictionaries and JSON',
        { functions: ['model_dump', 'model_dump_json'] },
    ],
    [
        'serialisation',
        'pydantic/type_adapter.py',
        'models as dictionaries and JSON',
        { functions: ['dump_python', 'dump_json'] },
    ],
    ['serialisation', 'pydantic/v1/json.py', 'models as JSON'],
    [
        'serialisation',
        'pydantic/v1/main.py',
        'models as dictionaries and JSON',
        { functions: ['dict', 'json', '_iter', '_get_value'] },
    ],
    [
        'serialisation',
        'pydantic_core',
        'models as dictionaries and JSON',
        { functions: ['to_python', 'to_json', 'to_jsonable_python'] },
    ],
    ['serialisation', 'pyhocon', 'configuration files'],
    ['serialisation', 'pypdf', 'documents'],
    ['serialisation', 'pysimdjson', 'JSON'],
    ['serialisation', 'rapidjson', 'JSON'],
    ['serialisation', 'ruamel', 'YAML'],
    ['serialisation', 'simdjson', 'JSON'],
    ['serialisation', 'simplejson', 'JSON'],
    [
        'serialisation',
        'sqlmodel/main.py',
        'models as dictionaries and JSON',
        { functions: ['model_dump', 'model_dump_json', 'dict', 'json'] },
    ],
    ['serialisation', 'starlette/responses.py', 'answers as JSON', { functions: ['render'] }],
    ['serialisation', 'thrift', 'Thrift'],
    ['serialisation', 'toml', 'TOML'],
    ['serialisation', 'tomli', 'TOML'],
    ['serialisation', 'tomlkit', 'TOML'],
    ['serialisation', 'ujson', 'JSON'],
    ['serialisation', 'xmltodict', 'XML'],
    ['serialisation', 'yaml', 'YAML'],
    ['validation', 'annotated_types', 'constraints of pydantic'],
    ['validation', 'attr', 'classes with checks'],
    ['validation', 'attrs', 'classes with checks'],
    ['validation', 'beartype', 'checks of types'],
    ['validation', 'botocore/validate.py', 'checks parameters'],
    ['validation', 'cerberus', 'schemas'],
    ['validation', 'dacite', 'dataclasses from dictionaries'],
    ['validation', 'email_validator', 'host names of addresses'],
    ['validation', 'fastapi/_compat', 'fields of parameters, bodies and answers'],
    [
        'validation',
        'fastapi/dependencies/utils.py',
        'parameters and bodies through their models',
        {
            functions: [
                '_validate_value_with_model_field',
                'request_params_to_args',
                'request_body_to_args',
                '_get_multidict_value',
                '_extract_form_body',
            ],
        },
    ],
    ['validation', 'fastjsonschema', 'JSON Schema'],
    ['validation', 'jsonschema', 'JSON Schema'],
    ['validation', 'jsonschema_specifications', 'JSON Schema'],
    ['validation', 'openapi_core', 'OpenAPI'],
    ['validation', 'phonenumbers', 'telephone numbers'],
    ['validation', 'pydantic', 'models'],
    [
        'validation',
        'pydantic_core',
        'core of pydantic: its caller says whether it checks or writes',
        { isWeak: true },
    ],
    ['validation', 'pydantic_extra_types', 'types of models'],
    ['validation', 'pydantic_settings', 'settings'],
    ['validation', 'referencing', 'JSON Schema'],
    ['validation', 'rpds', 'JSON Schema'],
    ['validation', 'schema', 'schemas'],
    ['validation', 'sqlmodel/_compat.py', 'checks what goes into a model'],
    ['validation', 'typeguard', 'checks of types'],
    ['validation', 'voluptuous', 'schemas'],
    ['templates', 'bleach', 'HTML'],
    ['templates', 'bs4', 'HTML'],
    ['templates', 'chameleon', 'template engine'],
    ['templates', 'genshi', 'template engine'],
    ['templates', 'htpy', 'HTML'],
    ['templates', 'jinja2', 'template engine'],
    ['templates', 'liquid', 'template engine'],
    ['templates', 'mako', 'template engine'],
    ['templates', 'markdown', 'Markdown'],
    ['templates', 'markdown_it', 'Markdown'],
    ['templates', 'markdownify', 'Markdown'],
    ['templates', 'markupsafe', 'escaping of templates'],
    ['templates', 'minijinja', 'template engine'],
    ['templates', 'mistune', 'Markdown'],
    ['templates', 'nh3', 'HTML'],
    ['templates', 'premailer', 'HTML of mails'],
    ['templates', 'reportlab', 'PDF'],
    ['templates', 'starlette/templating.py', 'pages from templates'],
    ['templates', 'weasyprint', 'PDF'],
    ['templates', 'xhtml2pdf', 'PDF'],
    ['numeric', '<__array_function__>', 'generated by numpy'],
    ['numeric', 'catboost', 'models of machine learning'],
    ['numeric', 'cv2', 'pictures'],
    ['numeric', 'dask', 'tables'],
    ['numeric', 'faiss', 'vectors'],
    ['numeric', 'geopandas', 'tables'],
    ['numeric', 'haversine', 'geometry'],
    ['numeric', 'imageio', 'pictures'],
    ['numeric', 'joblib', 'models of machine learning'],
    ['numeric', 'keras', 'models of machine learning'],
    ['numeric', 'lightgbm', 'models of machine learning'],
    ['numeric', 'llvmlite', 'compiled functions'],
    ['numeric', 'matplotlib', 'plots'],
    ['numeric', 'networkx', 'graphs'],
    ['numeric', 'numba', 'compiled functions'],
    ['numeric', 'numexpr', 'arrays'],
    ['numeric', 'numpy', 'arrays'],
    ['numeric', 'onnxruntime', 'models of machine learning'],
    ['numeric', 'openpyxl', 'spreadsheets'],
    ['numeric', 'pandas', 'tables'],
    ['numeric', 'patsy', 'models of statistics'],
    ['numeric', 'PIL', 'pictures'],
    ['numeric', 'plotly', 'plots'],
    ['numeric', 'polars', 'tables'],
    ['numeric', 'pyarrow', 'tables'],
    ['numeric', 'pyproj', 'geometry'],
    ['numeric', 'qrcode', 'pictures'],
    ['numeric', 'scipy', 'arrays'],
    ['numeric', 'sentence_transformers', 'models of machine learning'],
    ['numeric', 'sentencepiece', 'tokens of language models'],
    ['numeric', 'shapely', 'geometry'],
    ['numeric', 'skimage', 'pictures'],
    ['numeric', 'sklearn', 'models of machine learning'],
    ['numeric', 'spacy', 'models of language'],
    ['numeric', 'statsmodels', 'models of statistics'],
    ['numeric', 'sympy', 'formulas'],
    ['numeric', 'tensorflow', 'models of machine learning'],
    ['numeric', 'tiktoken', 'tokens of language models'],
    ['numeric', 'tokenizers', 'tokens of language models'],
    ['numeric', 'torch', 'models of machine learning'],
    ['numeric', 'torchvision', 'models of machine learning'],
    ['numeric', 'transformers', 'models of machine learning'],
    ['numeric', 'xarray', 'arrays'],
    ['numeric', 'xgboost', 'models of machine learning'],
    ['numeric', 'xlsxwriter', 'spreadsheets'],
    ['observability', 'aiologger', 'logs'],
    ['observability', 'apitally', 'metrics of an API'],
    ['observability', 'asgi_correlation_id', 'names of requests in logs'],
    ['observability', 'aws_xray_sdk', 'traces'],
    ['observability', 'azure/monitor', 'traces to Azure', { covers: ['http'] }],
    ['observability', 'colorlog', 'logs'],
    ['observability', 'datadog', 'metrics'],
    ['observability', 'ddtrace', 'traces'],
    ['observability', 'elasticapm', 'traces'],
    ['observability', 'granian/log.py', 'logs of the server'],
    ['observability', 'gunicorn/glogging.py', 'logs of the server'],
    ['observability', 'gunicorn/instrument', 'metrics of the server'],
    ['observability', 'hypercorn/logging.py', 'logs of the server'],
    ['observability', 'json_log_formatter', 'logs'],
    ['observability', 'logfire', 'traces'],
    ['observability', 'logfire_api', 'traces'],
    ['observability', 'loguru', 'logs'],
    ['observability', 'newrelic', 'traces'],
    ['observability', 'opencensus', 'traces'],
    ['observability', 'opentelemetry', 'traces and metrics'],
    [
        'observability',
        'opentelemetry/exporter',
        'sends traces: what it sends over HTTP is theirs',
        { covers: ['http', 'serialisation'] },
    ],
    ['observability', 'picologging', 'logs'],
    ['observability', 'posthog', 'events', { covers: ['http'] }],
    ['observability', 'prometheus_client', 'metrics'],
    ['observability', 'prometheus_fastapi_instrumentator', 'metrics'],
    ['observability', 'pyinstrument', 'a profiler'],
    ['observability', 'pythonjsonlogger', 'logs'],
    ['observability', 'rich', 'logs with colours'],
    ['observability', 'rollbar', 'errors', { covers: ['http'] }],
    ['observability', 'scout_apm', 'traces'],
    ['observability', 'sentry_sdk', 'errors and traces'],
    [
        'observability',
        'sentry_sdk/transport.py',
        'sends events: what it sends over HTTP is theirs',
        { covers: ['http', 'serialisation'] },
    ],
    ['observability', 'starlette_exporter', 'metrics'],
    ['observability', 'starlette_prometheus', 'metrics'],
    ['observability', 'statsd', 'metrics'],
    ['observability', 'structlog', 'logs'],
    ['observability', 'uvicorn/logging.py', 'logs of the server'],
    ['async-io', 'aiofile', 'files'],
    ['async-io', 'aiofiles', 'files in threads'],
    ['async-io', 'aioitertools', 'iterators'],
    ['async-io', 'aiosignal', 'callbacks of aiohttp'],
    ['async-io', 'anyio', 'tasks and threads'],
    ['async-io', 'asgiref', 'tasks and threads'],
    ['async-io', 'async_timeout', 'time limits'],
    ['async-io', 'asyncer', 'tasks and threads'],
    ['async-io', 'curio', 'event loop'],
    ['async-io', 'eventlet', 'event loop'],
    ['async-io', 'exceptiongroup', 'errors of tasks'],
    ['async-io', 'fastapi/concurrency.py', 'threads of the framework'],
    ['async-io', 'gevent', 'event loop'],
    ['async-io', 'granian/_futures.py', 'tasks of the server'],
    ['async-io', 'granian/_loops.py', 'event loop of the server'],
    [
        'async-io',
        'granian/server',
        'the event loop in Rust, and its HTTP',
        {
            functions: [
                '_spawn_asgi_worker',
                '_spawn_asgi_lifespan_worker',
                '_spawn_rsgi_worker',
                '_spawn_wsgi_worker',
            ],
        },
    ],
    ['async-io', 'janus', 'queues between threads and tasks'],
    ['async-io', 'nest_asyncio', 'event loop'],
    ['async-io', 'outcome', 'results of tasks'],
    ['async-io', 'rloop', 'event loop'],
    ['async-io', 'sniffio', 'which event loop runs'],
    ['async-io', 'starlette/concurrency.py', 'threads of the framework'],
    ['async-io', 'taskgroup', 'tasks'],
    ['async-io', 'trio', 'event loop'],
    ['async-io', 'uvloop', 'event loop'],
    ['async-io', 'watchfiles', 'changes of files'],
    ['async-io', 'winloop', 'event loop'],
    ['framework', 'a2wsgi', 'web framework'],
    ['framework', 'ariadne', 'GraphQL'],
    ['framework', 'asgi_lifespan', 'start and end'],
    ['framework', 'awslambdaric', 'server on AWS Lambda'],
    ['framework', 'broadcaster_asgi', 'ASGI'],
    ['framework', 'connexion', 'web framework'],
    ['framework', 'cross_web', 'requests for GraphQL'],
    ['framework', 'dependency_injector', 'dependencies'],
    ['framework', 'dishka', 'dependencies'],
    ['framework', 'django', 'web framework'],
    ['framework', 'fastapi', 'web framework'],
    ['framework', 'fastapi_cli', 'server'],
    ['framework', 'fastapi_filter', 'filters of queries'],
    ['framework', 'fastapi_limiter', 'rate limits'],
    ['framework', 'fastapi_pagination', 'pages of answers'],
    ['framework', 'fastapi_restful', 'web framework'],
    ['framework', 'fastapi_utils', 'web framework'],
    ['framework', 'fastapi_versioning', 'web framework'],
    ['framework', 'fastmcp', 'server of tools for language models'],
    ['framework', 'flask', 'web framework'],
    ['framework', 'gradio', 'web framework'],
    ['framework', 'granian', 'server'],
    ['framework', 'graphene', 'GraphQL'],
    ['framework', 'graphql', 'GraphQL'],
    ['framework', 'gunicorn', 'server'],
    ['framework', 'hypercorn', 'server'],
    ['framework', 'injector', 'dependencies'],
    ['framework', 'langchain', 'chains of language models'],
    ['framework', 'langchain_core', 'chains of language models'],
    ['framework', 'langgraph', 'chains of language models'],
    ['framework', 'litestar', 'web framework'],
    ['framework', 'llama_index', 'chains of language models'],
    ['framework', 'mangum', 'server on AWS Lambda'],
    ['framework', 'mcp', 'server of tools for language models'],
    ['framework', 'nicegui', 'web framework'],
    ['framework', 'punq', 'dependencies'],
    ['framework', 'pydantic_ai', 'chains of language models'],
    ['framework', 'slowapi', 'rate limits'],
    ['framework', 'sqladmin', 'pages for administrators'],
    ['framework', 'starlette', 'web framework'],
    ['framework', 'starlette_admin', 'pages for administrators'],
    ['framework', 'starlette_context', 'values of a request'],
    ['framework', 'strawberry', 'GraphQL'],
    ['framework', 'that_depends', 'dependencies'],
    ['framework', 'uvicorn', 'server'],
    ['framework', 'uvicorn_worker', 'server'],
    ['framework', 'werkzeug', 'web framework'],
    ['caller', '<string>', 'generated code'],
    ['caller', '_cffi_backend', 'calls of C'],
    ['caller', '_distutils_hack', 'finder of modules'],
    ['caller', '_virtualenv', 'finder of modules'],
    ['caller', 'annotated_doc', 'types'],
    ['caller', 'anyascii', 'text'],
    ['caller', 'arrow', 'times'],
    ['caller', 'babel', 'languages'],
    ['caller', 'backoff', 'repeats what its caller gave it'],
    ['caller', 'backports', 'standard library'],
    ['caller', 'blinker', 'signals'],
    ['caller', 'boltons', 'tools'],
    ['caller', 'brotli', 'compression'],
    ['caller', 'brotlicffi', 'compression'],
    ['caller', 'cffi', 'calls of C'],
    ['caller', 'circuitbreaker', 'wraps what its caller gave it'],
    ['caller', 'ciso8601', 'times'],
    ['caller', 'click', 'command line of servers'],
    ['caller', 'Cython', 'compiled code'],
    ['caller', 'cython', 'compiled code'],
    ['caller', 'cytoolz', 'tools'],
    ['caller', 'dateparser', 'times'],
    ['caller', 'dateutil', 'times'],
    ['caller', 'decorator', 'wraps what its caller gave it'],
    ['caller', 'deepdiff', 'tools'],
    ['caller', 'deepmerge', 'tools'],
    ['caller', 'deprecated', 'wraps what its caller gave it'],
    ['caller', 'deprecation', 'wraps what its caller gave it'],
    ['caller', 'dotenv', 'settings'],
    ['caller', 'environs', 'settings'],
    ['caller', 'future', 'standard library'],
    ['caller', 'greenlet', 'switches between stacks: its caller decides'],
    ['caller', 'holidays', 'times'],
    ['caller', 'importlib_metadata', 'standard library'],
    ['caller', 'importlib_resources', 'standard library'],
    ['caller', 'inflection', 'text'],
    ['caller', 'iso8601', 'times'],
    ['caller', 'isodate', 'times'],
    ['caller', 'jmespath', 'looks into what its caller has'],
    ['caller', 'jsonpath_ng', 'looks into what its caller has'],
    ['caller', 'lazy_object_proxy', 'wraps what its caller gave it'],
    ['caller', 'Levenshtein', 'text'],
    ['caller', 'lz4', 'compression'],
    ['caller', 'more_itertools', 'tools'],
    ['caller', 'mypy_extensions', 'types'],
    ['caller', 'nanoid', 'identifiers'],
    ['caller', 'natsort', 'tools'],
    ['caller', 'orderly_set', 'tools'],
    ['caller', 'packaging', 'versions'],
    ['caller', 'pendulum', 'times'],
    ['caller', 'pip', 'packages'],
    ['caller', 'pkg_resources', 'packages'],
    ['caller', 'pluggy', 'hooks'],
    ['caller', 'pycountry', 'names'],
    ['caller', 'pycparser', 'calls of C'],
    ['caller', 'pyrsistent', 'collections'],
    ['caller', 'python_slugify', 'text'],
    ['caller', 'pytz', 'times'],
    ['caller', 'rapidfuzz', 'text'],
    ['caller', 'regex', 'text'],
    ['caller', 'retry', 'repeats what its caller gave it'],
    ['caller', 'setproctitle', 'process'],
    ['caller', 'setuptools', 'packages'],
    ['caller', 'shellingham', 'command line'],
    ['caller', 'shortuuid', 'identifiers'],
    ['caller', 'six', 'standard library'],
    ['caller', 'slugify', 'text'],
    ['caller', 'snappy', 'compression'],
    ['caller', 'sortedcontainers', 'collections'],
    ['caller', 'stamina', 'repeats what its caller gave it'],
    ['caller', 'tenacity', 'repeats what its caller gave it'],
    ['caller', 'text_unidecode', 'text'],
    ['caller', 'toolz', 'tools'],
    ['caller', 'tqdm', 'progress'],
    ['caller', 'typer', 'command line of servers'],
    ['caller', 'typing_extensions', 'types'],
    ['caller', 'typing_inspect', 'types'],
    ['caller', 'typing_inspection', 'types'],
    ['caller', 'tzdata', 'times'],
    ['caller', 'tzlocal', 'times'],
    ['caller', 'ulid', 'identifiers'],
    ['caller', 'unidecode', 'text'],
    ['caller', 'uuid6', 'identifiers'],
    ['caller', 'uuid_extensions', 'identifiers'],
    ['caller', 'uuid_utils', 'identifiers'],
    ['caller', 'wcwidth', 'text'],
    ['caller', 'wrapt', 'wraps what its caller gave it'],
    ['caller', 'zope', 'interfaces'],
    ['caller', 'zstandard', 'compression'],
    ['caller', 'zstd', 'compression'],
];
/** The standard library; what is not here says nothing. */
const STDLIB = [
    ['database', 'dbm', 'databases in a file'],
    ['database', 'sqlite3', 'SQLite'],
    ['http', 'email', 'headers; of mails and of HTTP', { isWeak: true }],
    ['http', 'ftplib', 'FTP client'],
    ['http', 'http', 'HTTP client, headers, cookies'],
    ['http', 'imaplib', 'mail client'],
    ['http', 'poplib', 'mail client'],
    ['http', 'smtplib', 'mail client'],
    ['http', 'socketserver', 'server of wsgiref'],
    ['http', 'urllib', 'HTTP client'],
    ['http', 'urllib/parse.py', 'URLs, of whoever builds them', { isWeak: true }],
    ['http', 'wsgiref', 'server'],
    ['http', 'xmlrpc', 'XML-RPC client'],
    ['security', 'asyncio/sslproto.py', 'TLS of asyncio'],
    ['security', 'crypt.py', 'password hashes'],
    ['security', 'hashlib.py', 'hashes'],
    ['security', 'hmac.py', 'signatures'],
    ['security', 'secrets.py', 'tokens'],
    ['security', 'ssl.py', 'TLS'],
    ['serialisation', '_compat_pickle.py', 'pickle'],
    ['serialisation', 'copyreg.py', 'pickle', { isWeak: true }],
    ['serialisation', 'csv.py', 'CSV'],
    ['serialisation', 'html', 'HTML'],
    ['serialisation', 'json', 'JSON'],
    ['serialisation', 'marshal', 'compiled code'],
    ['serialisation', 'pickle.py', 'pickle'],
    ['serialisation', 'plistlib.py', 'property lists'],
    ['serialisation', 'tomllib', 'TOML'],
    ['serialisation', 'xml', 'XML'],
    ['templates', 'string.py', 'templates and formatters', { isWeak: true }],
    ['observability', 'logging', 'logs'],
    ['observability', 'traceback.py', 'texts of errors, for logs', { isWeak: true }],
    ['observability', 'warnings.py', 'warnings', { isWeak: true }],
    ['async-io', 'asyncio', 'event loop, tasks, streams'],
    ['async-io', 'concurrent', 'threads and their results'],
    ['async-io', 'multiprocessing', 'processes', { isWeak: true }],
    ['async-io', 'queue.py', 'between threads', { isWeak: true }],
    ['async-io', 'sched.py', 'later calls', { isWeak: true }],
    ['async-io', 'select', 'waits for sockets, of whoever owns them', { isWeak: true }],
    ['async-io', 'selectors.py', 'waits for sockets, of whoever owns them', { isWeak: true }],
    ['async-io', 'signal.py', 'signals', { isWeak: true }],
    ['async-io', 'socket.py', 'sockets, of whoever owns them', { isWeak: true }],
    ['async-io', 'subprocess.py', 'processes', { isWeak: true }],
    ['async-io', 'threading.py', 'threads and locks, of whoever uses them', { isWeak: true }],
    ['caller', '_strptime.py', 'times, of whoever reads them'],
];
/** Libraries in C and the folders of their sources, as native frames name them. */
const NATIVE = [
    ['database', '_sqlite', 'SQLite'],
    ['database', 'libduckdb', 'embedded database'],
    ['database', 'libmariadb', 'MySQL'],
    ['database', 'libmysqlclient', 'MySQL'],
    ['database', 'libpq', 'PostgreSQL'],
    ['database', 'libsqlite3', 'SQLite'],
    ['database', 'sqlite3.c', 'SQLite'],
    ['http', 'libcurl', 'HTTP client'],
    ['http', 'libnghttp2', 'HTTP/2'],
    ['http', 'llhttp', 'HTTP parser'],
    ['security', '_blake2', 'hashes'],
    ['security', '_hashopenssl', 'hashes'],
    ['security', '_md5', 'hashes'],
    ['security', '_sha1', 'hashes'],
    ['security', '_sha2', 'hashes'],
    ['security', '_sha256', 'hashes'],
    ['security', '_sha3', 'hashes'],
    ['security', '_sha512', 'hashes'],
    ['security', 'libargon2', 'password hashes'],
    ['security', 'libcrypto', 'cryptography'],
    ['security', 'libsodium', 'cryptography'],
    ['security', 'libssl', 'TLS'],
    ['serialisation', 'libexpat', 'XML'],
    ['serialisation', 'libxml2', 'XML'],
    ['serialisation', 'libyaml', 'YAML'],
    ['numeric', 'libblas', 'arrays'],
    ['numeric', 'libopenblas', 'arrays'],
    ['numeric', 'libscipy_openblas', 'arrays'],
    ['numeric', 'libtorch', 'models of machine learning'],
    ['numeric', 'libtorch_cpu', 'models of machine learning'],
    ['async-io', 'libuv', 'event loop'],
];
function rulesOf(origin, rows) {
    return rows.map(([category, module, reason, special]) => {
        return { category, module, origin, reason, ...special };
    });
}
/** The whole table; no two rows have the same origin, module and functions. */
const BUILT_IN_RULES = [
    ...rulesOf('package', PACKAGES),
    ...rulesOf('stdlib', STDLIB),
    ...rulesOf('native', NATIVE),
];


/***/ })

};

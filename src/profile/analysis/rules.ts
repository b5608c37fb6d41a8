/** What samples of a service can advise: data, one entry a rule. `recommendations.ts` applies them. */
import type { FunctionId, Origin } from '../model.js';
import type { Sentence } from './types.js';

/** Functions by where they live. */
export interface Place {
  /** A file, or a folder with a slash at its end. */
  readonly path: string;
  /** Of the qualified name. */
  readonly name?: RegExp;
  /** Else a package or the standard library. */
  readonly origin?: Origin;
}

export interface Rule {
  readonly kind: string;
  /** Which samples: those of a category, or those on whose stack such a function stands. */
  readonly category?: string;
  readonly places?: readonly Place[];
  /** Only where such a function is the leaf. */
  readonly isLeaf?: boolean;
  /**
   * Only what the application calls: in the event loop, where it keeps all other requests waiting, or
   * while an endpoint is answered.
   */
  readonly within?: 'event loop' | 'endpoint';
  /** Not where one of these functions is on the stack. */
  readonly unless?: readonly Place[];
  /** From this share of the total on. */
  readonly threshold: number;
  /** Continues `12.3 % of the time …`. */
  readonly finding: Sentence;
  readonly advice: Sentence;
  /** Rules that need no word beside this one. */
  readonly explains?: readonly string[];
}

function named(path: string, name: RegExp): Place {
  return { path, name };
}

function files(...paths: readonly string[]): Place[] {
  return paths.map((path) => ({ path }));
}

/** Where SQLAlchemy's asyncio runs what looks like waiting. */
const ASYNC_DATABASE = files(
  'sqlalchemy/util/_concurrency_py3k.py',
  'sqlalchemy/util/concurrency.py',
  'sqlalchemy/ext/asyncio/',
  'sqlalchemy/connectors/asyncio.py',
);

/** Running a module's own code is an import, whatever the module is for. */
const IMPORTS = files('importlib/_bootstrap.py');

export const RULES: readonly Rule[] = [
  {
    kind: 'lazy-loading',
    places: [
      named('sqlalchemy/orm/strategies.py', /^(_?LazyLoader\.)?(_load_for_state|_emit_lazyload)$/),
    ],
    threshold: 0.03,
    finding: ['goes into relationships that SQLAlchemy loads when they are reached for'],
    advice: [
      'Load them with the rows, by ',
      { name: 'selectinload' },
      ' or ',
      { name: 'joinedload' },
      ': else it is one query for each row (N+1).',
    ],
    explains: ['database'],
  },
  {
    kind: 'new-connections',
    places: [
      named('sqlalchemy/engine/default.py', /^(DefaultDialect\.)?connect$/),
      named('psycopg2/__init__.py', /^connect$/),
      named('psycopg/connection.py', /^(Connection\.)?connect$/),
      named('psycopg/connection_async.py', /^(AsyncConnection\.)?connect$/),
      named('asyncpg/connect_utils.py', /^_connect$/),
      named('pymysql/connections.py', /^(Connection\.)?connect$/),
      named('redis/connection.py', /^(Abstract)?Connection\.connect$/),
    ],
    within: 'endpoint',
    threshold: 0.02,
    finding: ['goes into opening connections while requests are answered'],
    advice: [
      'Keep connections in a pool that is as large as the number of requests at a time, and check that none is closed after each request (',
      { name: 'NullPool' },
      ', ',
      { name: 'max_overflow' },
      ', ',
      { name: 'pool_recycle' },
      ').',
    ],
  },
  {
    kind: 'blocking-database',
    places: [
      named('sqlalchemy/engine/default.py', /^(DefaultDialect\.)?do_execute(many)?$/),
      ...files('psycopg2/'),
      named('psycopg/cursor.py', /^(Cursor\.)?(execute|executemany|fetch\w*)$/),
      named('psycopg/connection.py', /^(Connection\.)?wait$/),
      ...files('pymysql/', 'MySQLdb/', 'mysql/connector/', 'pymongo/synchronous/'),
      named('redis/client.py', /(^|\.)_?execute_command$/),
    ],
    within: 'event loop',
    unless: [...ASYNC_DATABASE, ...IMPORTS],
    threshold: 0.02,
    finding: ['is queries that block the event loop: no other request is answered meanwhile'],
    advice: [
      'Make the endpoint a plain ',
      { name: 'def' },
      ', so that it runs in a worker thread, or use an asynchronous driver.',
    ],
  },
  {
    kind: 'database',
    category: 'database',
    threshold: 0.3,
    finding: ['goes into the database layer'],
    advice: [
      'Look for queries that run once for each row (N+1), for columns and rows that are loaded and not used, and for filters without an index.',
    ],
  },
  {
    kind: 'blocking-http',
    places: [
      ...files('requests/', 'urllib3/', 'http/client.py', 'botocore/'),
      named('urllib/request.py', /^(urlopen|OpenerDirector\.\w+)$/),
      named('httpx/_client.py', /^Client\.(?!__init__)/),
    ],
    within: 'event loop',
    unless: [...files('aiobotocore/'), ...IMPORTS],
    threshold: 0.01,
    finding: ['is calls of other services that block the event loop'],
    advice: [
      'Call them with an asynchronous client (',
      { name: 'httpx.AsyncClient' },
      '), or make the endpoint a plain ',
      { name: 'def' },
      '. While it waits for the answer, no other request is answered, and samples show only a part of that.',
    ],
  },
  {
    kind: 'blocking-sleep',
    places: [
      { path: '', name: /(^|\.)(sleep|time_sleep|pysleep)$/, origin: 'native' },
      { path: 'subprocess.py', name: /(^|\.)(run|check_output|call|communicate|wait|_wait)$/ },
    ],
    within: 'event loop',
    threshold: 0.01,
    finding: ['is waiting that blocks the event loop'],
    advice: [
      'Use ',
      { name: 'asyncio.sleep' },
      ' or ',
      { name: 'asyncio.create_subprocess_exec' },
      ', or hand it to a worker thread.',
    ],
  },
  {
    kind: 'blocking-hash',
    places: [
      ...files('passlib/', 'bcrypt/', 'argon2/', 'pwdlib/'),
      {
        path: '',
        name: /^(_?bcrypt\.|_?hashlib\.)?(hashpw|checkpw|pbkdf2_hmac|scrypt)$/,
        origin: 'native',
      },
      named('werkzeug/security.py', /_password_hash$|^_hash_internal$/),
    ],
    within: 'event loop',
    threshold: 0.02,
    finding: [
      'is the hashing of passwords in the event loop: no other request is answered meanwhile',
    ],
    advice: [
      'Make what hashes a plain ',
      { name: 'def' },
      ', so that it runs in a worker thread, and hash at login only.',
    ],
    explains: ['security'],
  },
  {
    kind: 'security',
    category: 'security',
    threshold: 0.2,
    finding: ['goes into hashing, tokens and cryptography'],
    advice: [
      'See whether each request needs it: verify a token once a request, hash passwords at login only.',
    ],
  },
  {
    kind: 'response-validation',
    places: [named('fastapi/routing.py', /^(_?serialize_response|_prepare_response_content)$/)],
    threshold: 0.15,
    finding: ['goes into checking and encoding answers against their ', { name: 'response_model' }],
    advice: [
      'Return fewer fields or rows; where the data is known to be right, encode it once with orjson or ',
      { name: 'model_dump_json' },
      ' and return a ',
      { name: 'Response' },
      ', which is not checked again.',
    ],
    explains: ['serialisation', 'validation'],
  },
  {
    kind: 'jsonable-encoder',
    places: [named('fastapi/encoders.py', /^jsonable_encoder$/)],
    threshold: 0.1,
    finding: [
      'goes into ',
      { name: 'jsonable_encoder' },
      ', which walks through answers in Python',
    ],
    advice: [
      'Give the endpoint a ',
      { name: 'response_model' },
      ' or a return type, which Pydantic encodes in Rust, or return a ',
      { name: 'Response' },
      ' made with orjson.',
    ],
    explains: ['serialisation'],
  },
  {
    kind: 'serialisation',
    category: 'serialisation',
    threshold: 0.2,
    finding: ['goes into turning objects into JSON and back'],
    advice: [
      'Return fewer fields, turn an object into JSON once, and use orjson for large answers.',
    ],
  },
  {
    kind: 'validation',
    category: 'validation',
    threshold: 0.2,
    finding: ['goes into validation'],
    advice: [
      'Validate once: a ',
      { name: 'response_model' },
      ' validates again what the function already built, and models inside of the service need none.',
    ],
  },
  {
    kind: 'compiled-templates',
    places: [
      named('jinja2/environment.py', /^(Environment\.)?(compile|_parse|_generate|_tokenize|lex)$/),
      ...files('jinja2/compiler.py', 'jinja2/parser.py', 'jinja2/lexer.py'),
      named('mako/template.py', /^_compile/),
    ],
    within: 'endpoint',
    threshold: 0.02,
    finding: ['goes into compiling templates while requests are answered'],
    advice: [
      'Keep one environment for the life of the process, with a cache that holds all templates.',
    ],
    explains: ['templates'],
  },
  {
    kind: 'templates',
    category: 'templates',
    threshold: 0.2,
    finding: ['goes into rendering templates'],
    advice: ['Render fewer rows, and keep parts that do not change in a cache.'],
  },
  {
    kind: 'logging',
    places: files('logging/', 'structlog/', 'loguru/'),
    threshold: 0.05,
    finding: ['goes into logging'],
    advice: [
      'Log less at this level, leave the formatting of what is not logged to the logger (',
      { name: 'logger.debug("%s", value)' },
      '), and write from a ',
      { name: 'QueueHandler' },
      '.',
    ],
  },
  {
    kind: 'imports',
    places: files('importlib/_bootstrap.py', 'importlib/_bootstrap_external.py'),
    within: 'endpoint',
    threshold: 0.01,
    finding: ['goes into imports while requests are answered'],
    advice: ['Move the import to the top of the file, or do it once at start-up.'],
  },
  {
    kind: 'compiled-patterns',
    places: files('re/_compiler.py', 're/_parser.py', 'sre_compile.py', 'sre_parse.py'),
    within: 'endpoint',
    threshold: 0.01,
    finding: ['goes into compiling regular expressions while requests are answered'],
    advice: ['Compile them once, at the top of the file.'],
  },
  {
    kind: 'new-clients',
    places: [
      named('httpx/_client.py', /^(Base|Async)?Client\.__init__$/),
      named('aiohttp/client.py', /^ClientSession\.__init__$/),
      named('boto3/session.py', /^Session\.(client|resource|__init__)$/),
      named(
        'ssl.py',
        /^(create_default_context|SSLContext\.(load_default_certs|load_verify_locations))$/,
      ),
    ],
    within: 'endpoint',
    threshold: 0.02,
    finding: ['goes into making clients of other services while requests are answered'],
    advice: ['Make one client when the service starts, and keep its connections open.'],
  },
  {
    kind: 'hand-overs',
    places: [
      named('starlette/concurrency.py', /^run_in_threadpool$/),
      ...files('anyio/to_thread.py'),
      named(
        'anyio/_backends/_asyncio.py',
        /(run_sync_in_worker_thread|^WorkerThread\.\w+|CapacityLimiter\.\w+)$/,
      ),
      named('asyncio/base_events.py', /call_soon_threadsafe$|_write_to_self$/),
      named('asyncio/selector_events.py', /_write_to_self$/),
      named('queue.py', /^Queue\.(get|put)$/),
    ],
    isLeaf: true,
    threshold: 0.05,
    finding: ['goes into handing work over to threads and back'],
    advice: [
      'Declare small dependencies, and endpoints that do not wait, as ',
      { name: 'async def' },
      ': each plain ',
      { name: 'def' },
      ' costs a hop to a thread and back.',
    ],
  },
  {
    kind: 'http-middleware',
    places: [
      ...files('starlette/middleware/base.py'),
      named('anyio/streams/memory.py', /^MemoryObject/),
    ],
    isLeaf: true,
    threshold: 0.05,
    finding: ['goes into ', { name: 'BaseHTTPMiddleware' }, ' itself'],
    advice: [
      'Write middleware that runs for every request as a plain ASGI class: it needs no task and no stream between.',
    ],
  },
  {
    kind: 'copies',
    places: [named('copy.py', /^(deepcopy|_deepcopy_\w+|_reconstruct)$/)],
    within: 'endpoint',
    threshold: 0.03,
    finding: ['goes into deep copies'],
    advice: ['Copy only what is changed, or make the values immutable.'],
  },
  {
    kind: 'instrumentation',
    places: files('opentelemetry/', 'sentry_sdk/', 'ddtrace/', 'newrelic/', 'elasticapm/'),
    isLeaf: true,
    threshold: 0.1,
    finding: ['goes into tracing and error reporting'],
    advice: [
      'Trace a part of the requests, with fewer instrumented libraries, and export in batches.',
    ],
  },
  {
    kind: 'own-work',
    category: 'application',
    threshold: 0.3,
    finding: ['is spent in the application’s own functions, not in what they call'],
    advice: [
      'Look at the loops on these lines: compute once what does not change, and leave work on many values to a library in C or Rust.',
    ],
  },
];

/** Looks up which of many places a function is at: profiles have many functions. */
export class PlaceIndex {
  /** By file, and by folder with its slash. */
  readonly #places = new Map<string, { place: Place; bit: number }[]>();

  /** @param lists of places; that of number n is bit n of what is found, so there are at most 31 */
  constructor(lists: readonly (readonly Place[])[]) {
    if (lists.length > 31) throw new RangeError('a bit for each list: at most 31');
    lists.forEach((list, number) => {
      for (const place of list) {
        const known = this.#places.get(place.path) ?? [];
        known.push({ place, bit: 1 << number });
        this.#places.set(place.path, known);
      }
    });
  }

  /** The bits of the lists with a place of the function. */
  find(id: FunctionId): number {
    let bits = this.#at(id.path, id);
    for (let slash = id.path.indexOf('/'); slash >= 0; slash = id.path.indexOf('/', slash + 1)) {
      // Python's folders are not deep; a hostile path may be.
      if (slash > LONGEST_FOLDER) break;
      bits |= this.#at(id.path.slice(0, slash + 1), id);
    }
    return bits;
  }

  #at(path: string, { name, origin }: FunctionId): number {
    let bits = 0;
    for (const { place, bit } of this.#places.get(path) ?? []) {
      const isOrigin =
        place.origin === undefined
          ? origin === 'package' || origin === 'stdlib'
          : origin === place.origin;
      if (isOrigin && (place.name === undefined || place.name.test(name))) bits |= bit;
    }
    return bits;
  }
}

/** Characters. */
const LONGEST_FOLDER = 100;

/** What to look for, given the work that was counted: only what exact numbers show. */
import { turnsNoun } from '../baseline/tables.js';
import { changeOf } from '../compare/count-work.js';
import type {
  CallerChange,
  Comparison,
  CountComparison,
  CountFunctionRow,
  CountMetric,
  CountPair,
} from '../compare/types.js';
import { type FunctionId, functionKey } from '../profile/model.js';
import { isLazyLoader, lazyLoadingAdvice } from './advice.js';
import {
  countLeading,
  countSuspect,
  decidedCounts,
  endpointOf,
  isQuery,
  mainCaller,
} from './counts.js';
import { formatCounts, formatCountsChanged } from './format.js';
import { listed, type Phrase } from './phrase.js';
import type { Recommendation } from './recommendations.js';

export type CountRecommendationKind =
  | 'n-plus-one'
  | 'queries-grow'
  | 'repeated-serialisation'
  | 'repeated-clients'
  | 'compiled-patterns'
  | 'compiled-templates'
  | 'loop-work';

type CountRule = (comparison: Comparison, counts: CountComparison) => Recommendation | undefined;

/** From so many more calls of one caller on it is no added query, but one for each of something. */
const SEVERAL = 2;
/** Lines of evidence of a kind. */
const SHOWN = 2;

function byGrowth(a: CountPair, b: CountPair): number {
  return changeOf(b) - changeOf(a);
}

/** `list_orders → DefaultDialect.do_execute: 1 → 6 calls per request of list orders`. */
function callEvidence(callee: FunctionId, change: CallerChange): Phrase {
  const chain: Phrase =
    change.caller === undefined
      ? [{ name: callee.name }, ...(callee.path === '' ? [] : [' in ', { name: callee.path }])]
      : [{ name: change.caller.name }, ' → ', { name: callee.name }];
  return [...chain, `: ${formatCounts(change)} calls per request of `, { label: change.endpoint }];
}

/** The same for a function whose callers do not matter, or are not known. */
function rowEvidence(row: CountFunctionRow): Phrase {
  const whole = { caller: undefined, endpoint: row.endpoint, ...row.inEndpoint.calls };
  return callEvidence(row.id, mainCaller(row) ?? whole);
}

function inFunction(id: FunctionId | undefined): Phrase {
  return id === undefined ? [] : [' in ', { name: id.name }];
}

/** A function of the application that calls a query, more often than it did. */
interface QueryCall {
  readonly callee: FunctionId;
  readonly change: CallerChange;
}

/**
 * The calls of queries that grew, the largest of each caller, since every layer of a database
 * library has a function that counts as the query.
 */
function grownQueries(
  counts: CountComparison,
  endpoints: ReadonlySet<string | undefined>,
): QueryCall[] {
  const grown = counts.functions
    // One that another function of the application took over is no more than it was.
    .filter((row) => isQuery(row) && changeOf(row.inEndpoint.calls) > 0)
    .flatMap((row) => row.callers.map((change): QueryCall => ({ callee: row.id, change })))
    .filter(({ change }) => change.caller !== undefined && changeOf(change) > 0)
    .filter(({ change }) => changeOf(change) >= SEVERAL || endpoints.has(change.endpoint))
    .toSorted((a, b) => byGrowth(a.change, b.change) || isInC(a) - isInC(b));
  const byCaller = new Map<string, QueryCall>();
  for (const call of grown) {
    const key = call.change.caller === undefined ? '' : functionKey(call.change.caller);
    if (!byCaller.has(key)) byCaller.set(key, call);
  }
  return [...byCaller.values()];
}

/** Of two layers that grew alike, the one that people know by its name comes first. */
function isInC({ callee }: QueryCall): number {
  return Number(callee.origin === 'native');
}

/** An endpoint that asks the database more often, or a function that does so within one. */
const nPlusOne: CountRule = (_comparison, counts) => {
  const endpoints = counts.metrics
    .filter((metric) => metric.kind === 'count-queries' && changeOf(metric) > 0)
    .filter((metric) => changeOf(metric) >= 1 || metric.verdict === 'regressed')
    .toSorted(byGrowth);
  const calls = grownQueries(counts, new Set(endpoints.map(endpointOf)));
  const largest = Math.max(
    0,
    ...[...endpoints, ...calls.map(({ change }) => change)].map(changeOf),
  );
  if (largest === 0) return undefined;
  // A function is only named for the endpoint that the advice is about first.
  const [first] = endpoints;
  const isOfFirst = ({ change }: QueryCall) =>
    first === undefined || change.endpoint === endpointOf(first);
  const caller = calls.find(isOfFirst)?.change.caller ?? countSuspect(counts, 'more', first);
  return {
    kind: 'n-plus-one',
    about: 'change',
    advice: queryAdvice(counts, caller, largest),
    evidence: [
      ...endpoints.slice(0, SHOWN).map((metric) => countLeading(counts, metric)),
      ...calls.slice(0, SHOWN).map(({ callee, change }) => callEvidence(callee, change)),
    ],
  };
};

function queryAdvice(
  counts: CountComparison,
  caller: FunctionId | undefined,
  largest: number,
): Phrase {
  if (counts.functions.some((row) => isLazyLoader(row.id) && changeOf(row.calls) > 0)) {
    return lazyLoadingAdvice(caller);
  }
  return largest >= SEVERAL
    ? [
        'Look for a query that runs once for each row (N+1)',
        ...inFunction(caller),
        ': load the rows with one joined or IN query.',
      ]
    : [
        'See whether the added query',
        ...inFunction(caller),
        ' can be part of one that is there already.',
      ];
}

/** An endpoint with several requests, of which the larger one asks the database more often. */
const queriesGrow: CountRule = (_comparison, counts) => {
  const spreads = [...new Set(counts.requests.map(({ endpoint }) => endpoint))]
    .map((endpoint) => {
      const sorted = counts.requests
        .filter((row) => row.endpoint === endpoint)
        .toSorted((a, b) => a.queries.head - b.queries.head);
      const [least, most] = [sorted[0], sorted.at(-1)];
      return least === undefined || most === undefined
        ? undefined
        : { endpoint, least, most, growth: most.queries.head - least.queries.head };
    })
    .filter((spread) => spread !== undefined)
    .filter((spread) => spread.growth >= SEVERAL)
    .toSorted((a, b) => b.growth - a.growth);
  const [first] = spreads;
  if (first === undefined) return undefined;
  const isNew = ({ least, most, growth }: typeof first) =>
    growth > most.queries.base - least.queries.base;
  return {
    kind: 'queries-grow',
    about: spreads.some(isNew) ? 'change' : 'level',
    advice: [
      'The number of queries of ',
      { label: first.endpoint },
      ' grows with what is asked for: load the rows with one joined or IN query.',
    ],
    evidence: spreads
      .slice(0, SHOWN)
      .flatMap(({ least, most }): Phrase[] =>
        [least, most].map((row) => [
          { label: row.label },
          `: ${formatCounts(row.queries)} queries per request`,
        ]),
      ),
  };
};

/** A rule about functions that should run once in the life of a service, or once a request. */
function calledMore(
  kind: CountRecommendationKind,
  matches: (row: CountFunctionRow) => boolean,
  /** Calls per request of the endpoint that are as it should be. */
  allowed: number,
  before: string,
  after: string,
): CountRule {
  return (_comparison, counts) => {
    const rows = counts.functions
      .filter((row) => row.presence !== 'moved' && matches(row))
      .filter((row) => row.inEndpoint.calls.head > allowed && changeOf(row.inEndpoint.calls) > 0)
      .toSorted((a, b) => byGrowth(a.inEndpoint.calls, b.inEndpoint.calls));
    const [first] = rows;
    if (first === undefined) return undefined;
    return {
      kind,
      about: 'change',
      advice: [before, ...inFunction(mainCaller(first)?.caller), after],
      evidence: rows.slice(0, SHOWN).map(rowEvidence),
    };
  };
}

/** Functions known by file and last names; the file is relative to where packages are installed. */
type Known = readonly (readonly [path: string, names: readonly string[]])[];

function isOneOf(known: Known): (row: CountFunctionRow) => boolean {
  return ({ id }) =>
    id.origin !== 'app' &&
    known.some(([path, names]) => id.path === path && names.includes(id.name));
}

/** What makes a client, and with it a pool of connections. */
const CLIENTS: Known = [
  ['httpx/_client.py', ['Client.__init__', 'AsyncClient.__init__']],
  ['requests/sessions.py', ['Session.__init__']],
  ['aiohttp/client.py', ['ClientSession.__init__']],
  ['redis/client.py', ['Redis.__init__']],
  ['redis/asyncio/client.py', ['Redis.__init__']],
  ['sqlalchemy/engine/create.py', ['create_engine']],
  ['sqlalchemy/ext/asyncio/engine.py', ['create_async_engine']],
  ['boto3/__init__.py', ['client', 'resource']],
  ['boto3/session.py', ['Session.client', 'Session.resource']],
  ['botocore/session.py', ['Session.create_client']],
  ['pymongo/mongo_client.py', ['MongoClient.__init__']],
  ['pymongo/synchronous/mongo_client.py', ['MongoClient.__init__']],
  ['pymongo/asynchronous/mongo_client.py', ['AsyncMongoClient.__init__']],
];

/** `re.compile` asks a cache first; these are what runs when it has nothing. */
const PATTERN_COMPILERS: Known = [
  ['re/_compiler.py', ['compile']],
  ['sre_compile.py', ['compile']],
];

const TEMPLATE_COMPILERS: Known = [
  ['jinja2/environment.py', ['Environment.compile', 'Environment.from_string']],
  ['mako/template.py', ['Template.__init__', '_compile_text']],
];

/** Last names of what turns a whole answer into plain values or JSON. */
const SERIALISERS =
  /(?:^|\.)(?:model_dump|model_dump_json|jsonable_encoder|serialize_response|dumps)$/;

/** Just below one, for means over requests of which some do not. */
const ONCE = 0.999;

const repeatedSerialisation = calledMore(
  'repeated-serialisation',
  (row) => row.id.origin !== 'app' && SERIALISERS.test(row.id.name),
  1,
  'Look for answers that are turned into plain values or JSON more than once',
  ': return the object itself, and let the framework do it.',
);

const repeatedClients = calledMore(
  'repeated-clients',
  isOneOf(CLIENTS),
  ONCE,
  'Make the client once, when the service starts, and keep it',
  ': each new one opens its connections anew.',
);

const compiledPatterns = calledMore(
  'compiled-patterns',
  isOneOf(PATTERN_COMPILERS),
  ONCE,
  'Look for regular expressions that are compiled for each request',
  ': compile them when the module is imported.',
);

const compiledTemplates = calledMore(
  'compiled-templates',
  isOneOf(TEMPLATE_COMPILERS),
  ONCE,
  'Look for templates that are compiled for each request',
  ': keep one environment with its cache, and load templates by name.',
);

/** Part of the largest growth of turns below which a function is not the cause. */
const NOTABLE_PART = 0.25;

/** Functions of the application whose own loops go round more often, where that is a finding. */
const loopWork: CountRule = (comparison, counts) => {
  if (!decidedCounts(comparison, 'regressed').some((metric) => metric.of === 'turns')) {
    return undefined;
  }
  const grown = counts.functions
    .filter((row) => row.id.origin === 'app' && row.presence !== 'moved')
    .filter((row) => changeOf(row.turns) > 0)
    .toSorted((a, b) => byGrowth(a.turns, b.turns));
  const [first] = grown;
  if (first === undefined) return undefined;
  const shown = grown
    .filter((row) => changeOf(row.turns) >= changeOf(first.turns) * NOTABLE_PART)
    .slice(0, SHOWN);
  const names = listed(shown.map((row) => [{ name: row.id.name }]));
  return {
    kind: 'loop-work',
    about: 'change',
    advice:
      counts.unit === 'jumps'
        ? ['Look at the loops in ', ...names, ': they go round more often, or over more.']
        : ['Look at what ', ...names, ' does: more of its lines are executed.'],
    evidence: shown.map((row) => [
      { name: row.id.name },
      ' in ',
      { name: row.id.path },
      `: ${turnsNoun(counts.unit)} per request ${formatCountsChanged(row.turns)}`,
    ]),
  };
};

const RULES: readonly CountRule[] = [
  nPlusOne,
  queriesGrow,
  repeatedClients,
  compiledPatterns,
  compiledTemplates,
  repeatedSerialisation,
  loopWork,
];

/**
 * What the exact counts say is to be looked for; first what is about the count that tells most.
 * Empty without counts, and where they decide nothing.
 */
export function countRecommendations(comparison: Comparison): Recommendation[] {
  const { counts } = comparison;
  if (counts === null || counts.advisory !== '') return [];
  const found = RULES.map((rule) => rule(comparison, counts)).filter(
    (entry) => entry !== undefined,
  );
  const lead: CountMetric | undefined = decidedCounts(comparison, 'regressed')[0];
  const isAbout = (entry: Recommendation): boolean =>
    lead?.of === 'turns' && entry.kind === 'loop-work';
  return found.toSorted((a, b) => Number(isAbout(b)) - Number(isAbout(a)));
}

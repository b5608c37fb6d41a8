/** What to look for, given where the time went: only what the numbers of this comparison support. */
import type { CategoryRow, Comparison, EndpointRow, FunctionRow } from '../compare/types.js';
import { isLazyLoader, lazyLoadingAdvice } from './advice.js';
import { areTimingsContaminated, areTimingsDecided, rankFunctions, suspect } from './changes.js';
import { type CountRecommendationKind, countRecommendations } from './count-recommendations.js';
import { formatBeforeAfter, formatNumber, formatPoints, formatShare } from './format.js';
import { listed, type Phrase, type PhrasePart } from './phrase.js';

export type RecommendationKind =
  | CountRecommendationKind
  | 'lost-cache'
  | 'lazy-loading'
  | 'queries'
  | 'serialisation'
  | 'validation'
  | 'templates'
  | 'security'
  | 'http'
  | 'async-io'
  | 'framework'
  | 'own-work'
  | 'waiting'
  | 'security-share'
  | 'database-share';

export interface Recommendation {
  readonly kind: RecommendationKind;
  /**
   * `change`: something got worse between base and head. `level`: it was so before, and is worth
   * knowing, but not this pull request's doing.
   */
  readonly about: 'change' | 'level';
  /** What to look for, one sentence. */
  readonly advice: Phrase;
  /** The numbers it rests on, one sentence each. */
  readonly evidence: readonly Phrase[];
}

/** A rise of a category that was not itself decided counts from two points of the total. */
const UNDECIDED_RISE_POINTS = 0.02;
/** Part of head's CPU from which a category is worth a word even when it did not change. */
const HIGH_SECURITY_SHARE = 0.3;
const HIGH_DATABASE_SHARE = 0.5;
/** Relative rise of an endpoint's median that CPU would have to explain. */
const WAITING_RISE = 0.25;

function find(comparison: Comparison, category: string): CategoryRow | undefined {
  return comparison.categories.find((row) => row.category === category);
}

/** Whether the category rose, by verdict or, in a regression, as one of the largest to do so. */
function rose(comparison: Comparison, row: CategoryRow): boolean {
  if (row.effectPoints <= 0) return false;
  if (row.verdict === 'regressed') return true;
  const largest = Math.max(...comparison.categories.map((other) => other.effectPoints));
  return (
    comparison.verdict === 'regressed' &&
    areTimingsDecided(comparison) &&
    row.effectPoints >= Math.max(UNDECIDED_RISE_POINTS, largest / 2)
  );
}

function categoryEvidence(row: CategoryRow): Phrase {
  return [
    { label: row.label },
    ` ${formatBeforeAfter(row.baseMsPerRequest, row.headMsPerRequest)} ms per request (${formatPoints(row.effectPoints)})`,
  ];
}

function functionEvidence(row: FunctionRow, counted: 'self' | 'total'): Phrase {
  const change = row[counted];
  return [
    { name: row.id.name },
    ' in ',
    { name: row.id.path },
    ` takes ${change.effectPoints < 0 ? 'less' : 'more'} time: ${formatBeforeAfter(change.baseMsPerRequest, change.headMsPerRequest)} ms per request ${counted === 'total' ? 'with what it calls' : 'itself'} (${formatPoints(change.effectPoints)})`,
  ];
}

/** The functions of a category whose own work grew most, at most two. */
function grownWithin(comparison: Comparison, category: string): FunctionRow[] {
  return comparison.functions
    .filter((row) => row.category === category && row.self.effectPoints >= 0.005)
    .toSorted((a, b) => b.self.effectPoints - a.self.effectPoints)
    .slice(0, 2);
}

/** Category, the function of the project that grew with it, and the functions of the category. */
function evidenceFor(comparison: Comparison, row: CategoryRow): Phrase[] {
  const caller = suspect(comparison, 'more');
  const callees = grownWithin(comparison, row.category).filter((callee) => callee !== caller);
  return [
    categoryEvidence(row),
    ...(caller === undefined ? [] : [functionEvidence(caller, 'total')]),
    ...callees.map((callee) => functionEvidence(callee, 'self')),
  ];
}

function inFunction(comparison: Comparison): Phrase {
  const caller = suspect(comparison, 'more');
  return caller === undefined ? [] : [' in ', { name: caller.id.name }];
}

type Rule = (comparison: Comparison) => Recommendation | undefined;

/** A rule for a category that rose; the sentence goes around the suspected function. */
function risen(
  kind: RecommendationKind,
  category: string,
  before: string,
  ...after: readonly PhrasePart[]
): Rule {
  return (comparison) => {
    const row = find(comparison, category);
    if (row === undefined || !rose(comparison, row)) return undefined;
    return {
      kind,
      about: 'change',
      advice: [before, ...inFunction(comparison), ...after],
      evidence: evidenceFor(comparison, row),
    };
  };
}

const lostCache: Rule = (comparison) => {
  const cache = find(comparison, 'cache');
  const database = find(comparison, 'database');
  if (cache === undefined || database === undefined || !rose(comparison, database)) {
    return undefined;
  }
  if (cache.baseMsPerRequest === 0 || cache.headMsPerRequest > cache.baseMsPerRequest * 0.5) {
    return undefined;
  }
  return {
    kind: 'lost-cache',
    about: 'change',
    advice: ['Look for answers that are no longer cached', ...inFunction(comparison), '.'],
    evidence: [categoryEvidence(cache), categoryEvidence(database)],
  };
};

const ownWork: Rule = (comparison) => {
  const row = find(comparison, 'application');
  if (row === undefined || !rose(comparison, row)) return undefined;
  const grown = rankFunctions(comparison.functions, 'more')
    .application.map((ranked) => ranked.row)
    .filter((candidate) => candidate.self.effectPoints >= 0.005)
    .toSorted((a, b) => b.self.effectPoints - a.self.effectPoints)
    .slice(0, 2);
  if (grown.length === 0) return undefined;
  const names = listed(grown.map((candidate) => [{ name: candidate.id.name }]));
  return {
    kind: 'own-work',
    about: 'change',
    advice: [
      'Look at the loops in ',
      ...names,
      ': the time is spent in the function itself, not in what it calls.',
    ],
    evidence: [
      categoryEvidence(row),
      ...grown.map((candidate) => functionEvidence(candidate, 'self')),
    ],
  };
};

/** SQLAlchemy loading a relationship on access: the usual way to a query for each row. */
const lazyLoading: Rule = (comparison) => {
  const row = find(comparison, 'database');
  if (row === undefined || !rose(comparison, row)) return undefined;
  const loader = comparison.functions
    .filter(({ id, total }) => isLazyLoader(id) && total.effectPoints >= 0.01)
    .toSorted((a, b) => b.total.effectPoints - a.total.effectPoints)[0];
  if (loader === undefined) return undefined;
  const caller = suspect(comparison, 'more');
  return {
    kind: 'lazy-loading',
    about: 'change',
    advice: lazyLoadingAdvice(caller?.id),
    evidence: [
      categoryEvidence(row),
      ...(caller === undefined ? [] : [functionEvidence(caller, 'total')]),
      functionEvidence(loader, 'total'),
    ],
  };
};

/** Answers take longer while the CPU does not do more: somebody waits. */
const waiting: Rule = (comparison) => {
  const cpuRose = comparison.metrics.some(
    (metric) => metric.kind === 'cpu' && (metric.verdict === 'regressed' || metric.effect > 0.05),
  );
  if (cpuRose) return undefined;
  const slower = comparison.endpoints
    .filter((row) => row.verdict === 'regressed' && latencyRise(row) >= WAITING_RISE)
    .toSorted((a, b) => latencyRise(b) - latencyRise(a))
    .slice(0, 2);
  if (slower.length === 0) return undefined;
  return {
    kind: 'waiting',
    about: 'change',
    advice: [
      'Look for waiting: a sleep, a lock, an exhausted connection pool or a call to another service. The CPU does not do more work.',
    ],
    evidence: slower.map((row) => [
      { label: row.name === '' ? 'all requests' : row.name },
      `: median ${formatBeforeAfter(row.baseP50Ms, row.headP50Ms)} ms, p90 ${formatBeforeAfter(row.baseP90Ms, row.headP90Ms)} ms`,
    ]),
  };
};

function latencyRise(row: EndpointRow): number {
  return row.baseP50Ms === 0 ? 0 : (row.headP50Ms - row.baseP50Ms) / row.baseP50Ms;
}

/** A rule for a category that takes much of head's CPU without having risen. */
function high(
  kind: RecommendationKind,
  category: string,
  minimumShare: number,
  advice: string,
): Rule {
  return (comparison) => {
    const row = find(comparison, category);
    if (row === undefined || row.headShare < minimumShare || rose(comparison, row)) {
      return undefined;
    }
    const largest = comparison.functions
      .filter((candidate) => candidate.category === category)
      .toSorted((a, b) => b.self.headMsPerRequest - a.self.headMsPerRequest)[0];
    return {
      kind,
      about: 'level',
      advice: [advice],
      evidence: [
        [
          { label: row.label },
          ` takes ${formatShare(row.headShare)} of the CPU, ${formatNumber(row.headMsPerRequest, 3)} ms per request`,
        ],
        ...(largest === undefined
          ? []
          : [
              [
                'most of it in ',
                { name: largest.id.name },
                ` (${formatShare(largest.self.headShare)} of the CPU)`,
              ] satisfies Phrase,
            ]),
      ],
    };
  };
}

/** Most specific first: the first rule about a category is the one that is quoted in short. */
const RULES: readonly Rule[] = [
  lostCache,
  lazyLoading,
  risen(
    'queries',
    'database',
    'Look for a query that runs once for each row (N+1)',
    ': load the rows with one joined or IN query, and check that what it filters on is indexed.',
  ),
  ownWork,
  risen(
    'serialisation',
    'serialisation',
    'Look for larger or repeated serialisation',
    ': return fewer fields, and turn an object into JSON once.',
  ),
  risen(
    'validation',
    'validation',
    'Look for models that are validated more than once',
    ': a ',
    { name: 'response_model' },
    ' validates again what the function already built.',
  ),
  risen(
    'templates',
    'templates',
    'Look for templates that are compiled for each request',
    ': keep one environment, and render fewer rows.',
  ),
  risen(
    'security',
    'security',
    'Look for hashing or token checks that run more often',
    ', or with more rounds, than they have to: hash at login only, and verify a token once a request.',
  ),
  risen(
    'http',
    'http',
    'Look for more or larger requests and answers',
    ': keep one client with its connections open, and send fewer bytes.',
  ),
  risen(
    'async-io',
    'async-io',
    'Look for more tasks or hand-overs to threads',
    ': a plain ',
    { name: 'def' },
    ' dependency costs a hop to the thread pool and back.',
  ),
  risen(
    'framework',
    'framework',
    'Look for added middleware, dependencies or nested routers',
    ': each runs for every request.',
  ),
  waiting,
  high(
    'security-share',
    'security',
    HIGH_SECURITY_SHARE,
    'Much of the CPU goes into hashing or token checks: see whether each request needs them.',
  ),
  high(
    'database-share',
    'database',
    HIGH_DATABASE_SHARE,
    'Most of the CPU goes into the database layer: fewer, larger queries and fewer loaded columns save most.',
  ),
];

/** What needs no word of its own beside a cause that is known more closely. */
const EXPLAINS: Partial<Record<RecommendationKind, readonly RecommendationKind[]>> = {
  'n-plus-one': ['queries', 'lazy-loading'],
  'lost-cache': ['queries'],
  'lazy-loading': ['queries'],
  'repeated-serialisation': ['serialisation'],
  'compiled-templates': ['templates'],
  'loop-work': ['own-work'],
};

/**
 * What to look for in this comparison, what was counted exactly before what was sampled, and
 * changes before levels. Empty when nothing supports a recommendation: times that are not
 * comparable support none.
 */
export function recommend(comparison: Comparison): Recommendation[] {
  const rules = areTimingsContaminated(comparison) ? [] : RULES;
  const found = [
    ...countRecommendations(comparison),
    ...rules.map((rule) => rule(comparison)).filter((entry) => entry !== undefined),
  ];
  const explained = new Set(found.flatMap((entry) => EXPLAINS[entry.kind] ?? []));
  return found.filter((entry) => !explained.has(entry.kind));
}

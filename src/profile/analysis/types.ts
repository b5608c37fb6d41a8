/** What is found out about one CostProfile, and about two. Weights are in the profile's unit. */
import type { CostProfile, CostUnit } from '../cost.js';
import type { FunctionId } from '../model.js';

/** A category's part of something: every sample has one category. */
export interface CategoryPart {
  readonly category: string;
  /** What people read. */
  readonly label: string;
  readonly weight: number;
}

export interface FunctionPart {
  /** Index into the profile's table of functions. */
  readonly index: number;
  readonly id: FunctionId;
  /** The function's own; `other` where it says nothing and its caller decides. */
  readonly category: string;
  /** Of the function itself: it is the leaf. */
  readonly self: number;
  /** With all that it called: once for each stack, however often it stands in it. */
  readonly total: number;
}

/** A line of a function; 0 where it is not known. */
export interface LinePart {
  readonly line: number;
  readonly self: number;
  /** With what was called on it; once for each stack. */
  readonly total: number;
}

/** What a function calls or is called by, and the weight of the stacks in which it does. */
export interface CallPart {
  /** Index into the profile's table of functions; the function itself where it calls itself. */
  readonly index: number;
  readonly id: FunctionId;
  /** Once for each stack: never above the total of either. */
  readonly weight: number;
}

/** Where an endpoint's function was seen: an `async def` one, or a `def` one in a thread of the pool. */
export type EndpointPlace = 'event loop' | 'worker thread';

export interface EndpointPart {
  /** Index into the profile's table of functions. */
  readonly index: number;
  readonly id: FunctionId;
  readonly place: EndpointPlace;
  /**
   * Whether FastAPI's own frames say that it is an endpoint. Else it is the first function of the
   * application in a thread of the pool: a `def` endpoint, a `def` dependency, or handed-over work.
   */
  readonly isCertain: boolean;
  readonly weight: number;
  /** Largest first; together the weight. */
  readonly categories: readonly CategoryPart[];
}

export interface ThreadPart {
  /** For people. */
  readonly label: string;
  /** What threads of the same kind share in all recordings: the label without ids. */
  readonly kind: string;
  readonly weight: number;
  /** Largest first; together the weight. */
  readonly categories: readonly CategoryPart[];
}

/** Words of ours; a name, shown as code; a label, shown as text. Names and labels are hostile. */
export type SentencePart = string | { readonly name: string } | { readonly label: string };
export type Sentence = readonly SentencePart[];

/** A frame that led to a recommendation. */
export interface Evidence {
  readonly index: number;
  readonly id: FunctionId;
  /** The line that weighs most in these stacks; 0 where it is not known. */
  readonly line: number;
  /** Of the stacks that show it. */
  readonly weight: number;
  /** Of the profile's total, 0 to 1. */
  readonly share: number;
  /** What it shows: `called in the event loop below`, `takes most of it`. Ours, in full. */
  readonly says: Sentence;
}

export interface ProfileRecommendation {
  /** Of the rule; stable. */
  readonly kind: string;
  /** What the samples show, one sentence. */
  readonly finding: Sentence;
  /** What to do about it, one sentence or two. */
  readonly advice: Sentence;
  /** Of the stacks that it is about. */
  readonly weight: number;
  /** Of the profile's total, 0 to 1. */
  readonly share: number;
  /** At least one; the largest first. */
  readonly evidence: readonly Evidence[];
}

export interface ProfileAnalysis {
  readonly profile: CostProfile;
  /** Label of each category that is in it, by category. */
  readonly categoryLabels: Readonly<Record<string, string>>;
  /** Largest first; together the total weight. */
  readonly categories: readonly CategoryPart[];
  /** Those with weight, by self, then total, then name. */
  readonly functions: readonly FunctionPart[];
  /** How many functions have weight. */
  readonly uniqueFunctions: number;
  /** How many different stacks have samples of their own. */
  readonly stackCount: number;
  /** Largest first. */
  readonly endpoints: readonly EndpointPart[];
  /** Weight that belongs to no endpoint: servers, middleware, dependencies, background work. */
  readonly outsideEndpoints: number;
  /** Largest first; empty where threads are not told apart. */
  readonly threads: readonly ThreadPart[];
  /** Largest first. */
  readonly recommendations: readonly ProfileRecommendation[];
  /** Of a function by its index, largest first; empty for one without weight. */
  readonly callersOf: (index: number) => readonly CallPart[];
  readonly calleesOf: (index: number) => readonly CallPart[];
  /** By line. */
  readonly linesOf: (index: number) => readonly LinePart[];
}

export type Presence = 'both' | 'new' | 'removed';

/** A weight on both sides, each in the unit of its side; 0 where it is not there. */
export interface Change {
  readonly base: number;
  readonly head: number;
  /** Of the total of its side, 0 to 1. */
  readonly baseShare: number;
  readonly headShare: number;
  /** Head minus base, in what is compared. */
  readonly effect: number;
  /**
   * Where the difference of the shares lies with 95 % if samples were independent; undefined where
   * the number of samples is not known. Samples of one recording are not rounds: it lies wider.
   */
  readonly shareInterval: readonly [low: number, high: number] | undefined;
  /** The same of `effect`, with the totals taken as exact. */
  readonly effectInterval: readonly [low: number, high: number] | undefined;
}

export interface ComparedFunction {
  readonly id: FunctionId;
  readonly category: string;
  readonly presence: Presence;
  readonly self: Change;
  readonly total: Change;
}

export interface ComparedCategory {
  readonly category: string;
  readonly label: string;
  readonly presence: Presence;
  readonly weight: Change;
}

export interface ComparedEndpoint {
  readonly id: FunctionId;
  readonly place: EndpointPlace;
  readonly presence: Presence;
  readonly weight: Change;
}

export interface ComparedThread {
  /** Threads of one kind together: ids are never the same twice. */
  readonly kind: string;
  readonly presence: Presence;
  readonly weight: Change;
}

export interface ProfileComparison {
  readonly base: ProfileAnalysis;
  readonly head: ProfileAnalysis;
  /**
   * What `effect` is a difference of. `ms per request` where both sides have it; else the share of
   * the side's total, as recordings have different lengths, rates and loads.
   */
  readonly comparedIn: Extract<CostUnit, 'ms per request'> | 'share';
  /** What a reader of the numbers has to know; sentences. */
  readonly notes: readonly string[];
  /** All lists: the largest effect on self (else weight) first, whichever sign it has. */
  readonly functions: readonly ComparedFunction[];
  readonly categories: readonly ComparedCategory[];
  readonly endpoints: readonly ComparedEndpoint[];
  readonly threads: readonly ComparedThread[];
}

/** result.json: the comparison for programs, described in docs/result.md. */
import type { Comparison } from '../compare/types.js';

/** Keys in the order in which people read them, on every level; any others follow by name. */
const KEY_ORDER: readonly string[] = [
  'schema',
  'verdict',
  'reasons',
  'timed',
  'advisory',
  'name',
  'id',
  'kind',
  'category',
  'label',
  'of',
  'unit',
  'path',
  'origin',
  'presence',
  'movedFrom',
  'caller',
  'endpoint',
  'inEndpoint',
  'base',
  'head',
  'counts',
  'calls',
  'turns',
  'callers',
  'certainty',
  'metrics',
  'categories',
  'functions',
  'endpoints',
  'packages',
  'unstable',
  'leftOut',
  'unmatched',
  'notes',
  'self',
  'total',
  'baseMsPerRequest',
  'headMsPerRequest',
  'baseShare',
  'headShare',
  'effectPoints',
  'baseSpread',
  'headSpread',
  'effect',
  'scale',
  'interval',
  'p',
  'detectable',
  'threshold',
  'baseP50Ms',
  'headP50Ms',
  'baseP90Ms',
  'headP90Ms',
  'baseP99Ms',
  'headP99Ms',
  'gitSha',
  'gitBranch',
  'gitDirty',
  'createdAt',
  'rounds',
  'voidRounds',
  'requests',
  'errors',
  'samples',
  'cpuMsPerRequest',
  'cpuMsPerRequestByRound',
  'requestsPerSecond',
  'fingerprint',
];

const PLACES: ReadonlyMap<string, number> = new Map(KEY_ORDER.map((key, place) => [key, place]));
/** `verdict` of the whole stands near the top; that of a row stands at its end. */
const VERDICT_OF_ROW = KEY_ORDER.length + 1;

/** Six significant digits, or three decimals where that is more: no measurement here knows better. */
function rounded(value: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  return Math.abs(value) >= 1000 ? Math.round(value * 1000) / 1000 : Number(value.toPrecision(6));
}

function ordered(value: unknown, isTop: boolean): unknown {
  if (typeof value === 'number') return rounded(value);
  if (Array.isArray(value)) return value.map((item) => ordered(item, false));
  if (typeof value !== 'object' || value === null) return value;
  const place = (key: string): number => {
    if (key === 'verdict' && !isTop) return VERDICT_OF_ROW;
    return PLACES.get(key) ?? KEY_ORDER.length;
  };
  const entries = Object.entries(value).toSorted(
    ([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1),
  );
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item, false)]));
}

/**
 * The comparison as indented JSON with a line end, keys always in the same order, numbers rounded
 * to what they are worth. Numbers that are none (an effect relative to zero) become `null`.
 */
export function renderJson(comparison: Comparison): string {
  return `${JSON.stringify(ordered(comparison, true), null, 2)}\n`;
}

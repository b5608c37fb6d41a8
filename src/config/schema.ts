/**
 * The settings a user can give, once: types, defaults, bounds and messages. The same names serve
 * the configuration file, the action's inputs, the command line's options (kebab-case) and the
 * environment (`SPY_` + upper case).
 */
import { z } from 'zod';
import { scenarioSchema } from '../load/scenario.js';
import type { CategoryRule } from '../profile/categories.js';

/** A number that may arrive as text, as it does from inputs, options and the environment. */
function numberFromText(value: unknown): unknown {
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}
const whole = (low: number, high: number) => {
  const wanted = `expected a whole number from ${low} to ${high}`;
  const schema = z.number(wanted).int(wanted).min(low, wanted).max(high, wanted);
  return z.preprocess(numberFromText, schema);
};
const amount = (low: number, high: number) => {
  const wanted = `expected a number from ${low} to ${high}`;
  return z.preprocess(numberFromText, z.number(wanted).min(low, wanted).max(high, wanted));
};
const amountOrNull = (low: number, high: number) => amount(low, high).nullable();

/** `true` or `false`, also as text. */
const flag = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean('expected true or false'),
);

const text = z.string().min(1).max(4096);

const categoryRuleSchema: z.ZodType<CategoryRule> = z.strictObject({
  category: z
    .string()
    .regex(/^[\p{L}\p{N} _-]{1,40}$/u, 'expected up to 40 letters, digits, spaces, dashes'),
  module: z.string().min(1).max(512),
  functions: z.array(z.string().min(1).max(512)).max(100).optional(),
  origin: z.enum(['app', 'package', 'stdlib']).optional(),
});

const UNIT_SECONDS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600 };

/** A name that stands in names of artifacts and in the hidden markers of a comment. */
const name = z
  .string()
  .regex(
    /^[A-Za-z0-9._-]{1,64}$/,
    'expected up to 64 letters, digits, dots, dashes or underscores',
  );

/** A time in seconds: `90`, `90s`, `3m`, `1h`, `1m30s`. */
const durationFrom = (least: number) =>
  z
    .preprocess((value) => {
      if (typeof value !== 'string') return value;
      const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(s|m|h|$)/g)];
      // Nothing but such parts.
      if (parts.length === 0 || parts.map(([part]) => part).join('') !== value) return value;
      return parts.reduce(
        (sum, [, amount, unit]) => sum + Number(amount) * (UNIT_SECONDS[unit ?? ''] as number),
        0,
      );
    }, z.number('expected a time such as 90s, 3m or 1m30s'))
    .pipe(
      z
        .number()
        .min(least, `expected at least ${least} second${least === 1 ? '' : 's'}`)
        .max(86_400, 'expected at most 24 hours'),
    );

/** Limits above which a metric counts; units stand in the names. `null` switches a gate off. */
export const thresholdsSchema = z.strictObject({
  /** Of decisions over identical code, the part in per cent that may alarm. */
  'alpha-percent': amount(0.01, 20).default(1),
  'cpu-percent': amountOrNull(0.1, 1000).default(3),
  'category-points': amountOrNull(0.1, 1000).default(3),
  /** Limits of single categories; they win over `category-points`. */
  'category-points-of': z.record(text, amountOrNull(0.1, 1000)).default({}),
  'function-points': amountOrNull(0.1, 1000).default(2),
  /** Functions whose share of the total stays below this on both sides are neither shown nor gated. */
  'function-min-share-percent': amount(0, 100).default(1),
  'latency-percent': amountOrNull(1, 10_000).default(25),
  'throughput-percent': amountOrNull(1, 100).default(15),
  'error-rate-points': amountOrNull(0, 100).default(1),
  /** Slow drift: change of the total against the oldest measurement of the branch that is looked at. */
  'drift-cpu-percent': amountOrNull(0.1, 1000).default(10),
  'drift-calls-percent': amountOrNull(0, 1000).default(10),
  /** Exact counts per request: of the whole scenario, of each endpoint, of each category. */
  'calls-percent': amountOrNull(0, 1000).default(3),
  'turns-percent': amountOrNull(0, 1000).default(5),
  'endpoint-calls-percent': amountOrNull(0, 1000).default(10),
  'endpoint-turns-percent': amountOrNull(0, 1000).default(25),
  /** Share of the calls of the whole scenario by which a category may grow. */
  'category-calls-points': amountOrNull(0, 1000).default(3),
  /** Queries more per request of an endpoint. */
  'endpoint-queries': amountOrNull(0, 1000).default(1),
  /** Changes of fewer calls or turns than this per request never count, whatever the percentage. */
  'count-floor': amount(0, 1_000_000).default(20),
  /** Most calls per request of single functions, by name or end of the name. */
  'max-calls': z
    .record(text, z.strictObject({ 'per-request': amount(0, 1_000_000_000) }))
    .default({}),
});

export const settingsSchema = z.strictObject({
  app: text.optional(),
  command: text.optional(),
  'app-dir': text.default('.'),
  python: text.optional(),
  workers: whole(1, 64).default(1),
  port: whole(1, 65_535).optional(),
  pid: whole(1, 2 ** 31 - 1).optional(),
  env: z.record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), z.coerce.string()).default({}),
  'ready-path': z
    .string()
    .regex(/^\/\S*$/, 'expected a path that begins with /')
    .optional(),
  'wait-timeout': amount(1, 3600).default(60),
  load: z.union([text, scenarioSchema]).optional(),
  rounds: whole(1, 100).default(5),
  requests: whole(1, 10_000_000).optional(),
  /** Samples a second; 100, and 250 in a duet. */
  rate: whole(1, 1000).optional(),
  /** Time for the pairs of a duet, in seconds. */
  budget: durationFrom(10).default(180),
  /** Repeats the orders and hash seeds of a duet. */
  seed: z
    .string()
    .regex(/^[\w.-]{1,64}$/, 'expected up to 64 letters, digits, dots, dashes or underscores')
    .optional(),
  /** Commit, branch or tag that a duet compares with. */
  base: text.optional(),
  /** Command that makes the base's environment in its checkout. */
  setup: text.optional(),
  thresholds: thresholdsSchema.default(thresholdsSchema.parse({})),
  count: flag.default(true),
  'count-requests': whole(3, 1000).default(20),
  categories: z.array(categoryRuleSchema).max(1000).default([]),
  mode: z.enum(['auto', 'record', 'compare', 'duet', 'merge']).default('auto'),
  'baseline-branch': text.optional(),
  'baseline-file': text.optional(),
  /** How long a run that is still measuring the wanted baseline is waited for, in seconds. */
  'baseline-wait': durationFrom(0).default(300),
  /** So many further measurements of the branch are looked at, for its trend and how far jobs lie apart. */
  history: whole(0, 100).default(20),
  key: name.default('default'),
  /** Name of this part of a measurement that several jobs make together. */
  shard: name.optional(),
  'fail-on': z.enum(['regression', 'never']).default('regression'),
  comment: z.enum(['auto', 'on-regression', 'never']).default('auto'),
  'retention-days': whole(1, 90).optional(),
  /** How long a profile of a running service is recorded, in seconds. */
  duration: durationFrom(1).default(30),
  /** The file that `record` writes. */
  output: text.optional(),
  /** Whether threads that sleep are in a profile as well. */
  idle: flag.default(false),
  /** Whether processes below the given one are in a profile as well. */
  subprocesses: flag.default(true),
  /** How much of local variables `dump` shows: none, or more of long values. */
  locals: whole(0, 4).default(0),
  /** Functions in the table of `top` and of a profile's report. */
  top: whole(1, 1000).default(20),
  /** How the report of a profile is written. */
  'report-format': z.enum(['text', 'markdown', 'html', 'json']).default('text'),
});

export type Thresholds = z.infer<typeof thresholdsSchema>;
export type Settings = z.infer<typeof settingsSchema>;

/** Environment variables with names of their own, beside `SPY_` + the setting's name. */
export const ENVIRONMENT_ALIASES: Readonly<Record<string, keyof Settings>> = {
  SPY_TIMEOUT: 'wait-timeout',
  SPY_APP_MODULE: 'app',
};

/** Settings that have no sensible form as one environment variable. */
const STRUCTURED: ReadonlySet<string> = new Set(['env', 'thresholds', 'categories']);

/** Names of the settings that inputs, options and the environment can give. */
export const SCALAR_SETTINGS: readonly string[] = Object.keys(settingsSchema.shape).filter(
  (name) => !STRUCTURED.has(name),
);

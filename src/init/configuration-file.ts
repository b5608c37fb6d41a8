/** The text of the configuration file: what was found out, and the thresholds as they are by default. */
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { settingsSchema, type Thresholds, thresholdsSchema } from '../config/schema.js';

export interface ConfigurationSettings {
  /** `module:attribute`. */
  readonly app: string;
  /** Relative to the file; undefined: where the file is. */
  readonly appDir: string | undefined;
  /** The interpreter, relative to the app's folder; undefined where it is found. */
  readonly python: string | undefined;
  /** The scenario, relative to the file; undefined: every plain GET of openapi.json. */
  readonly load: string | undefined;
  /** Makes a base's environment, for a duet. */
  readonly setup: string | undefined;
}

/** Thresholds in the order in which they are shown, and what a regression is by them. */
const THRESHOLDS: readonly (readonly [keyof Thresholds, string])[] = [
  ['cpu-percent', 'more CPU per request, in per cent'],
  ['category-points', 'a kind of work (database, validation, …) that takes so many points more'],
  ['function-points', 'a function that takes so many points more'],
  ['function-min-share-percent', 'functions below this share on both sides are not shown'],
  ['latency-percent', 'p90 latency, in per cent'],
  ['throughput-percent', 'fewer requests a second, in per cent'],
  ['error-rate-points', 'more failed requests, in points'],
  ['drift-cpu-percent', 'slow drift of CPU per request over the last measurements, a warning'],
  ['drift-calls-percent', 'the same of calls per request'],
  ['calls-percent', 'more calls per request, counted exactly, in per cent'],
  ['turns-percent', 'more turns of loops per request, in per cent'],
  ['endpoint-calls-percent', 'more calls per request of one endpoint, in per cent'],
  ['endpoint-turns-percent', 'more turns of loops per request of one endpoint, in per cent'],
  ['category-calls-points', 'a kind of work whose calls take so many points more'],
  ['endpoint-queries', 'so many more queries per request of one endpoint'],
  ['count-floor', 'changes of fewer calls or turns per request never count'],
  ['alpha-percent', 'of decisions over the same code, the part that may raise an alarm'],
];

/** @throws Error when the text is no configuration, which would be a mistake of ours */
export function configurationFile(settings: ConfigurationSettings): string {
  const { app, appDir, python, load, setup } = settings;
  const values = {
    app,
    ...(appDir === undefined ? {} : { 'app-dir': appDir }),
    ...(python === undefined ? {} : { python }),
    ...(load === undefined ? {} : { load }),
    ...(setup === undefined ? {} : { setup }),
  };
  const text = `# What is measured, and what a regression is. docs/configuration.md has every setting.
${stringify(values, { lineWidth: 0 })}
# A regression is a change above one of these limits that is certain to be no noise.
# These are the defaults; null switches one off. A point is a hundredth of base's CPU per request.
# thresholds:
${thresholdLines().join('\n')}
`;
  if (!isDeepStrictEqual(parse(text), values))
    throw new Error('the configuration does not read back');
  settingsSchema.parse(values);
  return text;
}

function thresholdLines(): string[] {
  const defaults = thresholdsSchema.parse({});
  const entries = THRESHOLDS.map(([name, meaning]) => ({
    entry: `#   ${name}: ${defaults[name]}`,
    meaning,
  }));
  const width = Math.max(...entries.map(({ entry }) => entry.length));
  return entries.map(({ entry, meaning }) => `${entry.padEnd(width)}  # ${meaning}`);
}

/** What `record` is to do: record a profile, or measure in rounds. */
import type { NamedProcess } from '../config/origins.js';
import { InputError } from '../errors.js';
import { endingsText, formatNamed, formatOfName, type OutputFormat } from './profile-formats.js';

/** Options that only a profile has, and only a measurement. */
const OF_PROFILES = [
  'duration',
  'format',
  'idle',
  'gil',
  'native',
  'blocking',
  'threads',
  'function',
  'nolineno',
] as const;
const OF_MEASUREMENTS = ['rounds', 'requests', 'count', 'count-requests'] as const;
/** Options that say how a service is started, and those that say when it is up. */
const OF_STARTING = ['workers', 'env'] as const;
const OF_ANSWERING = ['ready-path', 'wait-timeout'] as const;

export interface RecordQuestion {
  /** Names of the options on the command line, without a `no-`. */
  readonly given: ReadonlySet<string>;
  readonly format: string | undefined;
  /** The file that is written, from wherever it is set. */
  readonly output: string | undefined;
  /** The service that is named; undefined: the only one that runs. */
  readonly service: 'started' | NamedProcess | undefined;
}

export type RecordKind =
  | { readonly kind: 'measurement' }
  | { readonly kind: 'profile'; readonly format: OutputFormat };

/**
 * A profile when one of its options or a file of such a format is named; a measurement when one of
 * its options is. Else a service that runs is recorded as it is, unless a load is given, and one
 * that is started is measured.
 * @throws InputError for what contradicts itself, or names no format
 */
export function recordKind(question: RecordQuestion): RecordKind {
  requireStarted(question);
  const { given, output, service } = question;
  const ofProfile = OF_PROFILES.find((name) => given.has(name));
  const ofMeasurement = OF_MEASUREMENTS.find((name) => given.has(name));
  const told = output === undefined ? undefined : formatOfName(output);
  if (ofMeasurement !== undefined) {
    // Measurements are JSON as well.
    const other =
      ofProfile !== undefined
        ? `--${ofProfile}`
        : told !== 'json' && told
          ? `${output}`
          : undefined;
    if (other === undefined) {
      requireNamedLoad(question, optionOf(ofMeasurement));
      return { kind: 'measurement' };
    }
    throw new InputError(
      `recording: ${other} is of a profile, --${optionOf(ofMeasurement)} of a measurement`,
      {
        advice:
          'A profile is recorded for a time (--duration), a measurement is made of rounds of requests. Leave one out.',
      },
    );
  }
  if (ofProfile === undefined && told === undefined) {
    if (service === 'started' || given.has('load')) return { kind: 'measurement' };
  }
  return { kind: 'profile', format: formatFor(question, told) };
}

/** @throws InputError for what would change nothing on a service that runs */
function requireStarted({ given, service }: RecordQuestion): void {
  if (service === 'started') return;
  const unused = given.has('load') ? OF_STARTING : [...OF_STARTING, ...OF_ANSWERING];
  const option = unused.find((name) => given.has(name));
  if (option === undefined) return;
  throw new InputError(`recording: --${option} is for a service that is started`, {
    advice:
      'Start it with --app or --command, or leave the option out: one that runs stays as it is.',
  });
}

/** @throws InputError where a service that runs would be sent requests that nobody named */
function requireNamedLoad({ given, service }: RecordQuestion, option: string): void {
  if (service === 'started' || service === undefined || given.has('load')) return;
  throw new InputError(`recording: --${option} is of a measurement, which sends requests`, {
    advice:
      'Name them with --load, a scenario file or a load command: a service that runs is not sent any others.',
  });
}

function optionOf(name: string): string {
  return name === 'count' ? 'no-count' : name;
}

function formatFor(
  { format, output }: RecordQuestion,
  told: OutputFormat | undefined,
): OutputFormat {
  if (format !== undefined) return formatNamed(format);
  if (told !== undefined) return told;
  if (output === undefined) return 'speedscope';
  throw new InputError(`recording a profile in ${output}: its ending names no format`, {
    advice: `Name one with --format, or end it with one of ${endingsText()}. For a measurement, give --load, --rounds or --requests.`,
  });
}

/** The formats in which a profile is written: their names, their files' endings, their writers. */
import { withoutThreads, withThreadFrames } from '../profile/formats/owners.js';
import type { RecordedProfile } from '../profile/formats/types.js';

export const OUTPUT_FORMATS = [
  'speedscope',
  'svg',
  'raw',
  'pprof',
  'html',
  'text',
  'markdown',
  'json',
] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** As py-spy calls it. */
export const FORMAT_ALIASES: Readonly<Record<string, OutputFormat>> = { flamegraph: 'svg' };

/** By the ending of a file's name; the first that fits. */
const ENDINGS: readonly (readonly [string, OutputFormat])[] = [
  ['.speedscope.json', 'speedscope'],
  ['.speedscope', 'speedscope'],
  ['.svg', 'svg'],
  ['.raw', 'raw'],
  ['.folded', 'raw'],
  ['.collapsed', 'raw'],
  ['.pprof', 'pprof'],
  ['.pb.gz', 'pprof'],
  ['.pb', 'pprof'],
  ['.prof', 'pprof'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.json', 'json'],
];

/** Formats that `fastapi-spy report` reads again. */
const READ_AGAIN: ReadonlySet<OutputFormat> = new Set<OutputFormat>([
  'speedscope',
  'svg',
  'raw',
  'pprof',
]);

/** The format that a file's name tells; undefined when it tells none. */
export function formatOfName(name: string): OutputFormat | undefined {
  const lower = name.toLowerCase();
  return ENDINGS.find(([ending]) => lower.endsWith(ending))?.[1];
}

/** The format that an option names. */
export function formatNamed(name: string): OutputFormat {
  return FORMAT_ALIASES[name] ?? (name as OutputFormat);
}

/** The file that is written when none is named: `profile.svg`. */
export function defaultName(format: OutputFormat): string {
  const [ending] = ENDINGS.find(([, each]) => each === format) as readonly [string, OutputFormat];
  return `profile${ending}`;
}

/** Endings for people, in the order of the formats. */
export function endingsText(): string {
  return [...new Set(ENDINGS.map(([ending]) => ending))].join(' ');
}

/** What a newcomer does with the file. */
export function nextStep(format: OutputFormat, file: string): string {
  if (format === 'html') return `open ${file} in a browser`;
  if (!READ_AGAIN.has(format)) return '';
  const shown = /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`;
  return `fastapi-spy report ${shown}`;
}

/** Formats that hold a recording; the others are reports of one. */
export type RecordingFormat = Extract<OutputFormat, 'raw' | 'speedscope' | 'pprof' | 'svg'>;

export function isRecordingFormat(format: OutputFormat): format is RecordingFormat {
  return READ_AGAIN.has(format);
}

/** What the writers are told beside the profile. */
export interface Presentation {
  /** What the profile is of, for people: `uvicorn shop.main:app, 30 s at 100 Hz`. */
  readonly title: string;
  /** Whether processes and threads are kept apart where a format can do without. */
  readonly threads: boolean;
}

/** A profile in a format that holds one, in the profile's unit. */
export async function writeRecording(
  profile: RecordedProfile,
  format: RecordingFormat,
  { title, threads }: Presentation,
): Promise<string | Uint8Array | Iterable<string>> {
  switch (format) {
    case 'speedscope': {
      const { writeSpeedscopeProfile } = await import('../profile/formats/speedscope-writer.js');
      return writeSpeedscopeProfile(profile, title);
    }
    case 'raw': {
      const { writeRaw } = await import('../profile/formats/raw-writer.js');
      return writeRaw(threads ? profile : withoutThreads(profile));
    }
    case 'svg': {
      const { writeSvg } = await import('../profile/formats/svg-writer.js');
      return writeSvg(threads ? withThreadFrames(profile) : profile, { title });
    }
    case 'pprof': {
      const { writePprof } = await import('../profile/formats/pprof-writer.js');
      return writePprof(profile);
    }
  }
}

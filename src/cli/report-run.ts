/** Does what `report` is asked for: reads, finds out, writes. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { InputError } from '../errors.js';
import type { ProfileAnalysis, ProfileComparison } from '../profile/analysis/types.js';
import type { Categoriser } from '../profile/categories.js';
import type { RecordedProfile } from '../profile/formats/types.js';
import { REPORT_FORMATS, type ReportFormat, type ReportOptions } from './report.js';
import { type ReportInput, readInput } from './report-input.js';
import { outputStyle, progress } from './terminal.js';

/** @throws InputError for anything that is wrong with files or options */
export async function report(
  path: string,
  headPath: string | undefined,
  options: ReportOptions,
): Promise<void> {
  const output = chosenOutput(options);
  const format = chosenFormat(options, output);
  if (headPath !== undefined) refuseOfTwo(format);
  if (path === '-' && headPath === '-') {
    throw new InputError('reading standard input: it can be one of the two only');
  }
  if (BINARY.has(format) && output === undefined && process.stdout.isTTY === true) {
    throw new InputError(`writing ${format}: that is binary, and standard output is a terminal`, {
      advice: `write it to a file: --output profile.${format}`,
    });
  }
  const reading = longReading();
  const input = {
    root: resolve(options.root),
    format: options.inputFormat,
    restriction: {
      process: options.process,
      thread: options.thread,
      endpoint: options.endpoint,
    },
    progress: reading.show,
  };
  const first = await readInput(path, input);
  const second = headPath === undefined ? undefined : await readInput(headPath, input);
  reading.end();
  if (isOfRecording(format)) {
    await write(await convert(format, await first.recording(), first.cost.name), output);
    return;
  }
  const { analyse } = await import('../profile/analysis/analyse.js');
  const categoriser = await categoriserOf(options.config);
  const base = analyse(first.cost, categoriser);
  const reported =
    second === undefined
      ? base
      : await compared(base, second, categoriser, [path, headPath as string]);
  await write(await render(format, reported, options, output === undefined), output);
}

async function compared(
  base: ProfileAnalysis,
  second: ReportInput,
  categoriser: Categoriser,
  paths: readonly [string, string],
): Promise<ProfileComparison> {
  const { analyse } = await import('../profile/analysis/analyse.js');
  const { compareProfiles } = await import('../profile/analysis/compare.js');
  const head = analyse(second.cost, categoriser);
  if (base.profile.name !== head.profile.name) return compareProfiles(base, head);
  // Files of one name in two folders.
  const named = (analysis: ProfileAnalysis, name: string): ProfileAnalysis => ({
    ...analysis,
    profile: { ...analysis.profile, name },
  });
  return compareProfiles(named(base, paths[0]), named(head, paths[1]));
}

const BINARY: ReadonlySet<ReportFormat> = new Set(['pprof']);

type RecordingFormat = Extract<ReportFormat, 'raw' | 'speedscope' | 'pprof' | 'svg'>;

function isOfRecording(format: ReportFormat): format is RecordingFormat {
  return ['raw', 'speedscope', 'pprof', 'svg'].includes(format);
}

function refuseOfTwo(format: ReportFormat): void {
  if (!isOfRecording(format)) return;
  const advice: Readonly<Record<RecordingFormat, string>> = {
    svg: '--format html has a flame graph of the difference; or write an SVG of each',
    pprof: 'write one of each, then: go tool pprof -diff_base base.pprof head.pprof',
    raw: '--format json has both; or write one of each',
    speedscope: '--format html has a flame graph of the difference; or write one of each',
  };
  throw new InputError(`writing ${format}: it holds one profile, not a comparison`, {
    advice: advice[format],
  });
}

function chosenOutput({ output = process.env.SPY_OUTPUT }: ReportOptions): string | undefined {
  return output === '' || output === '-' ? undefined : output;
}

const ENDINGS: Readonly<Record<string, ReportFormat>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.svg': 'svg',
  '.raw': 'raw',
  '.folded': 'raw',
  '.collapsed': 'raw',
  '.speedscope': 'speedscope',
  '.pprof': 'pprof',
  '.prof': 'pprof',
  '.pb': 'pprof',
};

function chosenFormat(options: ReportOptions, output: string | undefined): ReportFormat {
  if (options.format !== undefined) return options.format;
  const fromEnvironment = process.env.SPY_REPORT_FORMAT ?? '';
  if (fromEnvironment !== '') {
    const known = REPORT_FORMATS.find((format) => format === fromEnvironment);
    if (known !== undefined) return known;
    throw new InputError(
      `reading the environment variable SPY_REPORT_FORMAT: expected one of ${REPORT_FORMATS.join(', ')}`,
    );
  }
  if (output === undefined) return 'text';
  if (/\.speedscope\.json$/i.test(output)) return 'speedscope';
  return ENDINGS[extname(output.replace(/\.gz$/i, '')).toLowerCase()] ?? 'text';
}

/** The project's own categories, where there are any. */
async function categoriserOf(file: string | undefined): Promise<Categoriser> {
  const { createCategoriser } = await import('../profile/categories.js');
  // Reading settings takes longer than most reports.
  if (file === undefined && !mayHaveSettings(process.cwd())) return createCategoriser();
  const { resolveConfig } = await import('../config/config.js');
  const { categories } = await resolveConfig({
    ...{ file, env: {}, overrides: {}, cwd: process.cwd(), needsService: false },
  });
  return createCategoriser(categories);
}

function mayHaveSettings(folder: string): boolean {
  const files = ['fastapi-spy.yml', 'fastapi-spy.yaml', '.github/fastapi-spy.yml'];
  if (files.some((name) => existsSync(join(folder, name)))) return true;
  const project = join(folder, 'pyproject.toml');
  return existsSync(project) && readFileSync(project, 'utf8').includes('fastapi-spy');
}

async function convert(
  format: RecordingFormat,
  recording: RecordedProfile,
  name: string,
): Promise<string | Uint8Array | Iterable<string>> {
  switch (format) {
    case 'raw':
      return (await import('../profile/formats/raw-writer.js')).writeRaw(recording);
    case 'speedscope':
      return (await import('../profile/formats/speedscope-writer.js')).writeSpeedscopeProfile(
        recording,
        name,
      );
    case 'pprof':
      return (await import('../profile/formats/pprof-writer.js')).writePprof(recording);
    case 'svg':
      // A picture is for people, as reports are: what waited is left out.
      return (await import('../profile/formats/svg-writer.js')).writeSvg(
        (await import('../profile/recorded-cost.js')).withoutWaiting(recording),
        { title: name },
      );
  }
}

async function render(
  format: ReportFormat,
  of: ProfileAnalysis | ProfileComparison,
  options: ReportOptions,
  toTerminal: boolean,
): Promise<string> {
  if (format === 'html') {
    const { renderProfileHtml } = await import('../report/html/profile.js');
    return renderProfileHtml(of);
  }
  const { renderProfileMarkdown, renderProfileReportJson, renderProfileText } = await import(
    '../report/profile/render.js'
  );
  const chosen = { top: options.top, sort: options.sort, functionName: options.function };
  if (format === 'markdown') return renderProfileMarkdown(of, chosen);
  if (format === 'json') return renderProfileReportJson(of, chosen);
  return renderProfileText(of, chosen, toTerminal ? outputStyle() : { colour: false, width: 80 });
}

async function write(
  content: string | Uint8Array | Iterable<string>,
  output: string | undefined,
): Promise<void> {
  const pieces =
    typeof content === 'string' || content instanceof Uint8Array ? [content] : joined(content);
  if (output === undefined) {
    await toStandardOutput(pieces);
    return;
  }
  try {
    await writeFile(output, pieces);
  } catch (cause) {
    throw new InputError(`writing the report ${output}: ${(cause as Error).message}`, { cause });
  }
}

/** Lines are short: many at once are as quick as one. */
function* joined(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < 1 << 16) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

async function toStandardOutput(pieces: Iterable<string | Uint8Array>): Promise<void> {
  let isClosed = false;
  // Whoever reads it has seen enough: `report | head`.
  process.stdout.on('error', () => {
    isClosed = true;
  });
  for (const piece of pieces) {
    if (isClosed) return;
    await new Promise<void>((done) => process.stdout.write(piece, () => done()));
  }
}

/** A line that is written over in a terminal; elsewhere only the first one. */
function longReading(): { show(line: string): void; end(): void } {
  const isTerminal = process.stderr.isTTY === true;
  let isFirst = true;
  return {
    show(line) {
      if (isTerminal) process.stderr.write(`\r\x1b[K· ${line}`);
      else if (isFirst) progress(line);
      isFirst = false;
    },
    end() {
      if (isTerminal && !isFirst) process.stderr.write('\r\x1b[K');
    },
  };
}

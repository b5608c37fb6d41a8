/** Does what `report` is asked for: reads, finds out, writes. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DEFAULT_FILES, PYPROJECT } from '../config/files.js';
import { InputError } from '../errors.js';
import { STANDARD_OUTPUT, writeWhole } from '../output/whole-file.js';
import type { ProfileAnalysis, ProfileComparison } from '../profile/analysis/types.js';
import type { Categoriser } from '../profile/categories.js';
import type { RecordedProfile } from '../profile/formats/types.js';
import { withLiveLine } from './live-line.js';
import {
  formatNamed,
  formatOfName,
  isRecordingFormat,
  type OutputFormat,
  type RecordingFormat,
  writeRecording,
} from './profile-formats.js';
import type { ReportOptions } from './report.js';
import { type ReportInput, readInput } from './report-input.js';
import { outputStyle, progress } from './terminal.js';

/** @throws InputError for anything that is wrong with files or options */
export async function report(
  path: string,
  headPath: string | undefined,
  options: ReportOptions,
): Promise<void> {
  const { output, format, top, categoriser } = await choose(options);
  if (headPath !== undefined) refuseOfTwo(format);
  if (path === '-' && headPath === '-') {
    throw new InputError('reading standard input: it can be one of the two only');
  }
  requireOther(output, [path, headPath]);
  if (format === 'pprof' && output === undefined && process.stdout.isTTY === true) {
    throw new InputError(`writing ${format}: that is binary, and standard output is a terminal`, {
      advice: `write it to a file: --output profile.${format}`,
    });
  }
  const input = {
    root: resolve(options.root),
    format: options.inputFormat,
    restriction: {
      process: options.process,
      thread: options.thread,
      endpoint: options.endpoint,
    },
    progress,
    waiting: options.idle === true ? ('counted' as const) : ('left out' as const),
  };
  const content = await withLiveLine(async (step) => {
    const first = await readInput(path, { ...input, step });
    const second =
      headPath === undefined ? undefined : await readInput(headPath, { ...input, step });
    if (isRecordingFormat(format)) {
      const recording = await first.recording();
      // A picture is for people, as reports are: what waited is left out.
      const shown =
        format === 'svg' && options.idle !== true ? await working(recording) : recording;
      return writeRecording(shown, format, { title: first.cost.name, threads: format !== 'svg' });
    }
    const { analyse } = await import('../profile/analysis/analyse.js');
    const { renderReport } = await import('./report-output.js');
    const base = analyse(first.cost, categoriser);
    const reported =
      second === undefined
        ? base
        : await compared(base, second, categoriser, [path, headPath as string]);
    return renderReport(reported, {
      ...{ format, top, sort: options.sort, functionName: options.function },
      ...(output === undefined && process.stdout.isTTY === true ? { style: outputStyle() } : {}),
    });
  });
  if (await writeWhole(output ?? STANDARD_OUTPUT, content, 'the report')) {
    process.stdout.write(`stored in ${output}\n`);
  }
}

async function working(recording: RecordedProfile): Promise<RecordedProfile> {
  const { worked } = await import('../profile/recorded-cost.js');
  return worked(recording) ?? recording;
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

function refuseOfTwo(format: OutputFormat): void {
  if (!isRecordingFormat(format)) return;
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

/** What the command line says, and what the settings say where it says nothing. */
interface Chosen {
  readonly output: string | undefined;
  readonly format: OutputFormat;
  readonly top: number | undefined;
  readonly categoriser: Categoriser;
}

async function choose(options: ReportOptions): Promise<Chosen> {
  const { createCategoriser } = await import('../profile/categories.js');
  const named = options.format === undefined ? undefined : formatNamed(options.format);
  const { output } = options;
  const told = output === undefined ? undefined : formatOfName(output);
  // Reading settings takes longer than most reports.
  if (options.config === undefined && !haveSettings(process.cwd(), process.env)) {
    return {
      ...{ output: fileOf(output), format: named ?? told ?? 'text', top: options.top },
      categoriser: createCategoriser(),
    };
  }
  const { configOf } = await import('../config/config.js');
  const { mergeLayers, readLayers } = await import('../config/origins.js');
  const sources = {
    ...{ file: options.config, env: process.env, overrides: {}, cwd: process.cwd() },
  };
  const layers = await readLayers(sources);
  const { categories, profiling } = await configOf(layers, { ...sources, needsService: false });
  const merged = mergeLayers(layers);
  const isSet = (name: string) => name in merged;
  // A file's `output` is what a recording is written to, and so what a report is made of.
  const place = output ?? layers.fromEnvironment.output;
  const set = isSet('report-format') ? profiling.reportFormat : undefined;
  return {
    output: fileOf(place),
    format:
      named ?? told ?? set ?? (place === undefined ? undefined : formatOfName(place)) ?? 'text',
    top: options.top ?? (isSet('top') ? profiling.top : undefined),
    categoriser: createCategoriser(categories),
  };
}

/** Undefined: standard output. */
function fileOf(output: string | undefined): string | undefined {
  return output === STANDARD_OUTPUT ? undefined : output;
}

function haveSettings(folder: string, env: NodeJS.ProcessEnv): boolean {
  if (Object.keys(env).some((name) => name.startsWith('SPY_'))) return true;
  if (DEFAULT_FILES.some((name) => existsSync(join(folder, name)))) return true;
  const project = join(folder, PYPROJECT);
  return existsSync(project) && readFileSync(project, 'utf8').includes('fastapi-spy');
}

/** @throws InputError when a file would be written over that is read */
function requireOther(output: string | undefined, paths: readonly (string | undefined)[]): void {
  if (output === undefined || !existsSync(output)) return;
  const place = realpathSync(output);
  const same = paths.find(
    (path) =>
      path !== undefined && path !== '-' && existsSync(path) && realpathSync(path) === place,
  );
  if (same === undefined) return;
  throw new InputError(`writing the report ${output}: that is the profile it is made of`, {
    advice: 'name another file with --output, or - for standard output',
  });
}

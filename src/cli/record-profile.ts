/** The half of `fastapi-spy record` that records a profile of a service for some time. */
import { isAbsolute, relative } from 'node:path';
import { type Chosen, describeChosen } from '../app/choose.js';
import type { Config } from '../config/config.js';
import { MeasurementError } from '../errors.js';
import { describeLoadTrouble, type ServiceProfile } from '../measure/profile.js';
import type { Step } from '../measure/side.js';
import {
  type FileContent,
  requireWritable,
  STANDARD_OUTPUT,
  writeWhole,
} from '../output/whole-file.js';
import type { RecordedProfile } from '../profile/formats/types.js';
import { withoutWaiting } from '../profile/waiting.js';
import type { SamplingOptions } from '../sampler/attach.js';
import {
  defaultName,
  isRecordingFormat,
  nextStep,
  type OutputFormat,
  writeRecording,
} from './profile-formats.js';
import { type CommandContext, progress } from './terminal.js';

export interface ProfileRun {
  readonly config: Config;
  readonly format: OutputFormat;
  /** A service that runs; undefined: the configuration's is started. */
  readonly chosen: Chosen | undefined;
  /** Whether requests are sent to a service that runs. */
  readonly sendsLoad: boolean;
  readonly sampling: Omit<SamplingOptions, 'rateHz' | 'idle' | 'subprocesses'>;
  /** Whether processes and threads are kept apart in every format. */
  readonly threads: boolean;
}

/** A profile that is in its file. */
export interface StoredProfile {
  /**
   * Says what it is and what to do with it.
   * @throws MeasurementError when the service that was started for it ended by itself
   */
  tell(): void;
}

/**
 * Records and writes the file.
 * @throws InputError, MeasurementError; then nothing is written
 */
export async function recordProfileToFile(
  run: ProfileRun,
  { bundleRoot }: CommandContext,
  how: { readonly signal: AbortSignal; readonly step: (step: Step) => void },
): Promise<StoredProfile> {
  const { config, format, chosen } = run;
  const { profiling, rateHz } = config;
  const file = profiling.output === undefined ? defaultName(format) : near(profiling.output);
  await requireWritable(file, 'the profile');
  const what = describe(run);
  progress(`recording ${what}`);
  const { profileService } = await import('../measure/profile.js');
  const { idle, subprocesses, durationSeconds: seconds } = profiling;
  const recorded = await profileService(
    config,
    {
      seconds,
      options: { ...run.sampling, rateHz, idle, subprocesses },
      ...(chosen === undefined ? {} : { pid: chosen.pid, sendsLoad: run.sendsLoad }),
    },
    { progress, ...how, bundleRoot, cwd: process.cwd() },
  );
  tellTrouble(recorded, rateHz);
  const { profile, waitingWeight } = kept(recorded, profiling);
  const title = `${what}, ${Math.round(recorded.seconds)} s at ${rateHz} Hz`;
  const content = await contentOf(run, profile, title);
  const isFile = await writeWhole(file, content, 'the profile');
  const next = isFile ? nextStep(format, file) : '';
  const summary = [
    counted(profile.totalWeight, 'sample'),
    waitingWeight > 0
      ? ` (${waitingWeight.toLocaleString('en-GB')} of waiting threads left out)`
      : '',
    `, ${counted(recorded.errors, 'error')} in ${recorded.seconds.toFixed(1)} s, ${file === STANDARD_OUTPUT ? 'written' : `stored in ${file}`}`,
    next === '' ? '' : `; next: ${next}`,
  ].join('');
  const hasFailed = recorded.end === 'service' && chosen === undefined;
  return {
    tell() {
      // What is written to a pipe is the result itself.
      if (isFile) process.stdout.write(`${summary}\n`);
      else progress(summary);
      if (hasFailed) throw serviceEnded(recorded, file);
    },
  };
}

async function contentOf(
  { config, format, threads }: ProfileRun,
  profile: RecordedProfile,
  title: string,
): Promise<FileContent> {
  if (isRecordingFormat(format)) {
    // Viewers of speedscope show times as times.
    const { inSeconds } = await import('../profile/formats/units.js');
    const written = format === 'speedscope' ? inSeconds(profile, config.rateHz) : profile;
    return writeRecording(written, format, { title, threads });
  }
  const { renderRecording } = await import('./report-output.js');
  const { createCategoriser } = await import('../profile/categories.js');
  const { idle, top } = config.profiling;
  const categoriser = createCategoriser(config.categories);
  return renderRecording(profile, title, idle ? 'counted' : 'left out', categoriser, {
    ...{ format, top },
  });
}

function describe({ chosen, config: { service } }: ProfileRun): string {
  if (chosen !== undefined) return describeChosen(chosen);
  if (service.kind === 'app') return service.app;
  return service.kind === 'command' ? service.command : 'the service';
}

/** What the user should know of how it went; to standard error. */
function tellTrouble(recorded: ServiceProfile, rateHz: number): void {
  const { end, seconds, lagSeconds, load } = recorded;
  const there = `what was seen in ${seconds.toFixed(1)} s is kept`;
  if (end === 'service') progress(`the service ended while it was recorded: ${there}`);
  else if (end instanceof MeasurementError) progress(`${end.message}: ${there}`);
  if (lagSeconds > 0) {
    progress(
      `py-spy was up to ${lagSeconds.toFixed(1)} s late, as ${rateHz} Hz are too many here: give a lower --rate`,
    );
  }
  const trouble = load === undefined ? '' : describeLoadTrouble(load);
  if (trouble !== '') progress(trouble);
  else if (load !== undefined) progress(`${load.requests} requests sent, all answered as expected`);
}

/** @throws MeasurementError when no sample is left */
function kept(
  { profile, seconds, end }: ServiceProfile,
  { idle, subprocesses }: Config['profiling'],
): { profile: RecordedProfile; waitingWeight: number } {
  const left =
    profile === undefined || idle
      ? { profile, waitingWeight: 0 }
      : withoutWaiting(profile, 'with loops');
  if (left.profile !== undefined) return { ...left, profile: left.profile };
  const when = `in ${seconds.toFixed(1)} s`;
  throw new MeasurementError(
    end === 'service'
      ? `recording: the service ended ${when}, before there was a sample`
      : `recording: the service did nothing ${when}, so there is no sample`,
    {
      advice: subprocesses
        ? 'Send it requests while it is recorded, yourself or with --load; --idle records waiting threads as well.'
        : 'Without processes below it only the given process is seen: name a worker with --pid (fastapi-spy list --workers).',
    },
  );
}

function serviceEnded({ lastWords }: ServiceProfile, file: string): MeasurementError {
  return new MeasurementError(`recording: the service ended by itself; ${file} has what was seen`, {
    details: lastWords === '' ? '' : `The last lines it wrote:\n${lastWords}`,
  });
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`;
}

/** A path below the current folder as it is from there. */
function near(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return isAbsolute(path) && !fromHere.startsWith('..') ? fromHere : path;
}

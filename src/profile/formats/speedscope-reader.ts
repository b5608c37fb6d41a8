/**
 * Reader of speedscope files, of py-spy and of other tools: `sampled` profiles (stacks with weights)
 * and `evented` ones (frames that open and close).
 */
import { InputError } from '../../errors.js';
import type { RawFrame } from '../builder.js';
import { isRawOwner, rawThread } from './dialects.js';
import { Recorder } from './recording.js';
import { NO_THREAD, type ThreadLabel, type WeightUnit } from './types.js';

/** Speedscope files are read in whole: a string of JavaScript holds half a gigabyte. */
export const MOST_SPEEDSCOPE_BYTES = 256 * 1024 * 1024;

interface Sampled {
  readonly type: 'sampled';
  readonly samples: readonly unknown[];
  readonly weights: readonly unknown[];
}

interface Evented {
  readonly type: 'evented';
  readonly events: readonly unknown[];
  /** When it ended, in the profile's unit; undefined where the file does not say. */
  readonly endValue: number | undefined;
}

type Unit = 'none' | 'nanoseconds' | 'microseconds' | 'milliseconds' | 'seconds' | 'bytes';
type Profile = (Sampled | Evented) & { readonly name: string; readonly unit: Unit };

interface File {
  readonly frames: readonly unknown[];
  readonly profiles: readonly Profile[];
}

const UNITS: Readonly<Record<Unit, readonly [WeightUnit, number]>> = {
  none: ['samples', 1],
  nanoseconds: ['seconds', 1e-9],
  microseconds: ['seconds', 1e-6],
  milliseconds: ['seconds', 1e-3],
  seconds: ['seconds', 1],
  bytes: ['bytes', 1],
};

export interface SpeedscopeRecording {
  readonly recorder: Recorder;
  readonly unit: WeightUnit;
  readonly scale: number;
}

/** @throws InputError when the text is no speedscope file */
export function readSpeedscope(text: string): SpeedscopeRecording {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new InputError(`it is not JSON: ${(cause as Error).message.slice(0, 200)}`, {
      advice: 'a file that was cut off cannot be read; record it again',
      cause,
    });
  }
  return new Reading(fileOf(json)).read();
}

/** What is within frames, samples and events is looked at when it is read. */
function fileOf(json: unknown): File {
  const { shared, profiles } = asObject(json);
  return {
    frames: listOf(asObject(shared).frames, 'shared.frames'),
    profiles: listOf(profiles, 'profiles').map((value, index): Profile => {
      const where = `profiles.${index}`;
      const { type, name = '', unit = 'none', ...own } = asObject(value);
      if (typeof name !== 'string') throw notSpeedscope(`${where}.name`, 'is no text');
      if (!isUnit(unit)) throw notSpeedscope(`${where}.unit`, 'is no unit of speedscope');
      const common = { name: name.slice(0, LONGEST_NAME), unit };
      if (type === 'sampled') {
        const samples = listOf(own.samples, `${where}.samples`);
        return { ...common, type, samples, weights: listOf(own.weights, `${where}.weights`) };
      }
      if (type === 'evented') {
        const endValue = typeof own.endValue === 'number' ? own.endValue : undefined;
        return { ...common, type, events: listOf(own.events, `${where}.events`), endValue };
      }
      throw notSpeedscope(`${where}.type`, 'is neither "sampled" nor "evented"');
    }),
  };
}

const LONGEST_NAME = 100_000;

function isUnit(unit: unknown): unit is Unit {
  return typeof unit === 'string' && Object.hasOwn(UNITS, unit);
}

function listOf(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw notSpeedscope(where, 'is no list');
  return value;
}

function notSpeedscope(where: string, what: string): InputError {
  return new InputError(`it is no speedscope file: ${where} ${what}`);
}

class Reading {
  readonly #file: File;
  readonly #recorder = new Recorder();
  /** By frame of the file: its number in the recorder; below 0 for one that owns the stack. */
  readonly #frames: number[] = [];
  readonly #owners: string[] = [];
  /** By the frame that owns a stack of the profile at hand: the thread's number. */
  #threads = new Map<unknown, number>();

  constructor(file: File) {
    this.#file = file;
  }

  read(): SpeedscopeRecording {
    const { profiles, frames } = this.#file;
    frames.forEach((frame, index) => {
      const raw = rawFrame(frame, index);
      const isOwner = raw.file === '' && isRawOwner(raw.name);
      if (isOwner) this.#owners[index] = raw.name;
      this.#frames.push(isOwner ? -1 : this.#recorder.frame(raw));
    });
    const units = new Set(profiles.map(({ unit }) => unit));
    if (units.size > 1) {
      throw new InputError(`its profiles have different units: ${[...units].join(', ')}`);
    }
    const [unit, scale] = UNITS[profiles[0]?.unit ?? 'none'];
    for (const profile of profiles) {
      const thread = this.#label(profile.name);
      this.#threads = new Map();
      if (profile.type === 'sampled') this.#sampled(profile, thread);
      else this.#evented(profile, thread);
    }
    return { recorder: this.#recorder, unit, scale };
  }

  #label(name: string): ThreadLabel {
    const known = pySpyThread(name);
    if (known !== undefined) return known;
    return this.#file.profiles.length > 1 ? { ...NO_THREAD, name } : NO_THREAD;
  }

  #frame(value: unknown, where: () => string): number {
    const frame = typeof value === 'number' ? this.#frames[value] : undefined;
    if (frame === undefined) throw damaged(where(), 'is no frame of the file');
    return frame;
  }

  #sampled({ samples, weights, name }: Extract<Profile, Sampled>, label: ThreadLabel) {
    if (samples.length !== weights.length) {
      throw damaged(
        `profile "${name}"`,
        `has ${samples.length} samples, ${weights.length} weights`,
      );
    }
    let path = new Int32Array(256);
    samples.forEach((sample, index) => {
      const where = () => `sample ${index} of profile "${name}"`;
      if (!Array.isArray(sample)) throw damaged(where(), 'is no list of frames');
      if (sample.length > path.length) path = new Int32Array(sample.length * 2);
      let depth = 0;
      let owner: unknown;
      for (const entry of sample) {
        const frame = this.#frame(entry, where);
        path[depth] = frame;
        if (frame >= 0) depth += 1;
        else owner = entry;
      }
      const weight = positive(weights[index], where);
      this.#add(this.#recorder.stack(path, depth), label, owner, weight);
    });
  }

  #evented(profile: Extract<Profile, Evented>, label: ThreadLabel): void {
    const { events, name, endValue } = profile;
    const open: { entry: unknown; node: number; owner: unknown }[] = [];
    let last: number | undefined;
    events.forEach((event, index) => {
      const where = () => `event ${index} of profile "${name}"`;
      const { type, frame: entry, at } = asObject(event);
      const frame = this.#frame(entry, where);
      if (typeof at !== 'number' || !Number.isFinite(at) || at < (last ?? at)) {
        throw damaged(where(), 'has no time, or one before the event before it');
      }
      const top = open.at(-1);
      if (top !== undefined && last !== undefined) {
        this.#add(top.node, label, top.owner, at - last);
      }
      last = at;
      if (type === 'O') {
        const below = top?.node ?? 0;
        const node = frame < 0 ? below : this.#recorder.stack([frame], 1, below);
        open.push({ entry, node, owner: frame < 0 ? entry : top?.owner });
      } else if (type === 'C' && top?.entry === entry) {
        open.pop();
      } else {
        throw damaged(where(), 'closes a frame that is not the last one opened');
      }
    });
    // What is open at the end was so until the end.
    const top = open.at(-1);
    if (top !== undefined && last !== undefined && endValue !== undefined && endValue > last) {
      this.#add(top.node, label, top.owner, endValue - last);
    }
  }

  #add(node: number, label: ThreadLabel, owner: unknown, weight: number): void {
    if (node === 0 || weight === 0) return;
    let thread = this.#threads.get(owner);
    if (thread === undefined) {
      thread = this.#recorder.thread(withOwner(label, this.#owners[owner as number]));
      this.#threads.set(owner, thread);
    }
    this.#recorder.add(node, thread, weight);
  }
}

/** `Process 12 Thread 34 "name"` or `Thread 34 "name"`, as py-spy and our own writer name threads. */
function pySpyThread(name: string): ThreadLabel | undefined {
  const [, pid, hex, tid, own] =
    /^(?:Process (\d{1,15}) )?Thread (?:(0x[0-9a-fA-F]{1,13})|(\d{1,15}))(?: "(.*)")?$/s.exec(
      name,
    ) ?? [];
  if (hex === undefined && tid === undefined) return undefined;
  return {
    ...NO_THREAD,
    pid: pid === undefined ? undefined : Number(pid),
    tid: Number(hex ?? tid),
    name: own ?? '',
  };
}

function withOwner(label: ThreadLabel, owner: string | undefined): ThreadLabel {
  if (owner === undefined) return label;
  const { pid, command } = rawThread([owner]);
  return { ...label, pid: label.pid ?? pid, command };
}

function rawFrame(value: unknown, index: number): RawFrame {
  const { name, file, line } = asObject(value);
  if (typeof name !== 'string') throw damaged(`frame ${index}`, 'has no name');
  return {
    name,
    file: typeof file === 'string' ? file : '',
    line: typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? line : 0,
  };
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function positive(value: unknown, where: () => string): number {
  if (typeof value === 'number' && value >= 0 && Number.isFinite(value)) return value;
  throw damaged(where(), 'has no weight, or one below 0');
}

function damaged(where: string, what: string): InputError {
  return new InputError(`${where} ${what}`);
}

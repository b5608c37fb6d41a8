/**
 * Reader of pprof's profiles (google/pprof, proto/profile.proto), of whatever tool: stacks are lists
 * of locations, leaf first, and a location has a line for each function inlined there.
 */
import { InputError } from '../../errors.js';
import { MessageReader } from './protobuf.js';
import { Recorder } from './recording.js';
import { NO_THREAD, type ThreadLabel, type WeightUnit } from './types.js';

export const MOST_PPROF_BYTES = 256 * 1024 * 1024;

export interface PprofRecording {
  readonly recorder: Recorder;
  readonly unit: WeightUnit;
  readonly scale: number;
  readonly notes: readonly string[];
}

interface Line {
  readonly functionId: number;
  readonly line: number;
}

interface FunctionEntry {
  readonly name: number;
  readonly systemName: number;
  readonly file: number;
}

interface Places {
  readonly start: number;
  readonly end: number;
}

/** Longest name or file that is taken whole. */
const LONGEST_TEXT = 64 * 1024;
/** Of a thread or command, which each sample names. */
const LONGEST_LABEL = 256;

/** @throws InputError when the bytes are no profile */
export function readPprof(bytes: Uint8Array): PprofRecording {
  return new Reading(bytes).read();
}

class Reading {
  readonly #bytes: Uint8Array;
  readonly #recorder = new Recorder();
  readonly #strings: Places[] = [];
  readonly #types: { type: number; unit: number }[] = [];
  readonly #samples: Places[] = [];
  readonly #functions = new Map<number, FunctionEntry>();
  readonly #locations = new Map<number, { lines: readonly Line[]; address: number }>();
  /** By location: the numbers of its frames, root's side first. */
  readonly #frames = new Map<number, readonly number[]>();
  #defaultType = 0;
  /** A regular expression: what functions the tool asks pprof to leave out, with what they call. */
  #dropFrames = 0;
  /** Weight of the samples without any place. */
  #withoutStack = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(): PprofRecording {
    this.#outline();
    if (this.#types.length === 0) throw new InputError('it says not what its samples are');
    // As pprof itself does: the type that the file names, else the last one.
    const named = this.#types.findIndex(
      ({ type }) => this.#defaultType > 0 && this.#text(type) === this.#text(this.#defaultType),
    );
    const chosen = named >= 0 ? named : this.#types.length - 1;
    const { type, unit } = this.#types[chosen] as { type: number; unit: number };
    let negative = false;
    for (const { start, end } of this.#samples) {
      negative = this.#sample(new MessageReader(this.#bytes, start, end), chosen) || negative;
    }
    const [weightUnit, scale] = unitOf(this.#text(unit));
    const others = this.#types.filter((_, index) => index !== chosen);
    const lost = Math.round(this.#withoutStack * scale * 1000) / 1000;
    const dropped = this.#dropFrames > 0 ? this.#text(this.#dropFrames, LONGEST_LABEL) : '';
    return {
      recorder: this.#recorder,
      unit: weightUnit,
      scale,
      notes: [
        ...(others.length > 0
          ? [
              `Of the file’s kinds of samples, ${this.#text(type)} is read, not ${others.map((each) => this.#text(each.type)).join(', ')}.`,
            ]
          : []),
        ...(lost > 0 ? [`${lost} ${weightUnit} without a stack are left out.`] : []),
        ...(dropped === '' ? [] : [`Functions that pprof would leave out are shown: ${dropped}`]),
        ...(negative ? ['Samples below 0 (of a difference, or of memory) are left out.'] : []),
      ],
    };
  }

  #outline(): void {
    const file = new MessageReader(this.#bytes);
    while (file.next()) {
      const { start, end } = file;
      if (file.field === 1) this.#types.push(valueType(file.message()));
      else if (file.field === 2) this.#samples.push({ start, end });
      else if (file.field === 4) this.#location(file.message());
      else if (file.field === 5) this.#function(file.message());
      else if (file.field === 6) this.#strings.push({ start, end });
      else if (file.field === 7) this.#dropFrames = file.value;
      else if (file.field === 14) this.#defaultType = file.value;
    }
  }

  #location(message: MessageReader): void {
    let id = 0;
    let address = 0;
    const lines: Line[] = [];
    while (message.next()) {
      if (message.field === 1) id = message.value;
      else if (message.field === 3) address = message.value;
      else if (message.field === 4) lines.push(lineOf(message.message()));
    }
    this.#locations.set(id, { lines, address });
  }

  #function(message: MessageReader): void {
    const entry = { id: 0, name: 0, systemName: 0, file: 0 };
    while (message.next()) {
      if (message.field === 1) entry.id = message.value;
      else if (message.field === 2) entry.name = message.value;
      else if (message.field === 3) entry.systemName = message.value;
      else if (message.field === 4) entry.file = message.value;
    }
    this.#functions.set(entry.id, entry);
  }

  /** Adds a sample; returns whether it was left out because its value is below 0. */
  #sample(message: MessageReader, chosen: number): boolean {
    const locations: number[] = [];
    let weight = 0;
    let index = 0;
    let thread: ThreadLabel = NO_THREAD;
    while (message.next()) {
      if (message.field === 1) message.numbers((id) => locations.push(id));
      else if (message.field === 2) {
        message.numbers((value) => {
          if (index === chosen) weight = value;
          index += 1;
        });
      } else if (message.field === 3) thread = this.#labelled(thread, message.message());
    }
    if (!(weight > 0)) return weight < 0;
    const path: number[] = [];
    for (let at = locations.length - 1; at >= 0; at -= 1) {
      for (const frame of this.#framesAt(locations[at] as number)) path.push(frame);
    }
    if (path.length === 0) {
      this.#withoutStack += weight;
      return false;
    }
    const node = this.#recorder.stack(path, path.length);
    this.#recorder.add(node, this.#recorder.thread(thread), weight);
    return false;
  }

  #labelled(thread: ThreadLabel, message: MessageReader): ThreadLabel {
    let [key, text, number] = [0, 0, 0];
    while (message.next()) {
      if (message.field === 1) key = message.value;
      else if (message.field === 2) text = message.value;
      else if (message.field === 3) number = message.value;
    }
    const value = text > 0 ? this.#text(text, LONGEST_LABEL) : number;
    switch (this.#text(key, LONGEST_LABEL).toLowerCase().replaceAll(/[ _-]/g, '')) {
      case 'pid':
      case 'processid':
        return { ...thread, pid: asId(value) };
      case 'tid':
      case 'threadid':
        return { ...thread, tid: asId(value) };
      case 'thread':
      case 'threadname':
        return { ...thread, name: String(value) };
      case 'command':
        return { ...thread, command: String(value) };
      default:
        return thread;
    }
  }

  #framesAt(id: number): readonly number[] {
    const known = this.#frames.get(id);
    if (known !== undefined) return known;
    const location = this.#locations.get(id);
    if (location === undefined)
      throw new InputError(`a sample of it is at a place ${id} that it lacks`);
    const { lines, address } = location;
    const frames = lines.map(({ functionId, line }) => {
      const fn = this.#functions.get(functionId);
      const name = this.#text(fn?.name ?? 0) || this.#text(fn?.systemName ?? 0) || '?';
      return this.#recorder.frame({ name, file: this.#text(fn?.file ?? 0), line });
    });
    if (frames.length === 0) {
      const name = `0x${Math.max(0, address).toString(16)}`;
      frames.push(this.#recorder.frame({ name, file: '', line: 0 }));
    }
    frames.reverse();
    this.#frames.set(id, frames);
    return frames;
  }

  #text(index: number, longest = LONGEST_TEXT): string {
    const place = this.#strings[index];
    if (place === undefined) throw new InputError(`it lacks the text ${index} that it refers to`);
    const { start, end } = place;
    return decoder.decode(this.#bytes.subarray(start, Math.min(end, start + longest)));
  }
}

const decoder = new TextDecoder();

function valueType(message: MessageReader): { type: number; unit: number } {
  const result = { type: 0, unit: 0 };
  while (message.next()) {
    if (message.field === 1) result.type = message.value;
    else if (message.field === 2) result.unit = message.value;
  }
  return result;
}

function lineOf(message: MessageReader): Line {
  const result = { functionId: 0, line: 0 };
  while (message.next()) {
    if (message.field === 1) result.functionId = message.value;
    else if (message.field === 2) result.line = Math.max(0, message.value);
  }
  return result;
}

function asId(value: string | number): number | undefined {
  const id = Number(value);
  return Number.isSafeInteger(id) && id >= 0 ? id : undefined;
}

function unitOf(unit: string): [WeightUnit, number] {
  // Of our own writer, whose samples may be fractions.
  if (unit === 'millisamples') return ['samples', 1e-3];
  return UNITS.get(unit.toLowerCase()) ?? ['samples', 1];
}

/** As pprof's own (internal/measurement). */
const UNITS = new Map<string, [WeightUnit, number]>([
  ...names('nanoseconds nanosecond ns', 'seconds', 1e-9),
  ...names('microseconds microsecond us', 'seconds', 1e-6),
  ...names('milliseconds millisecond ms', 'seconds', 1e-3),
  ...names('seconds second sec s', 'seconds', 1),
  ...names('bytes byte b', 'bytes', 1),
  ...names('kilobytes kilobyte kb', 'bytes', 1024),
  ...names('megabytes megabyte mb', 'bytes', 1024 ** 2),
]);

function names(list: string, unit: WeightUnit, scale: number): [string, [WeightUnit, number]][] {
  return list.split(' ').map((name) => [name, [unit, scale]]);
}

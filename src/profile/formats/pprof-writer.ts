/** Writer of pprof's profiles, packed with gzip as `go tool pprof` expects them. */
import { gzipSync } from 'fflate';
import type { StackNode } from '../model.js';
import { MessageWriter } from './protobuf.js';
import type { RecordedProfile, RecordedThread } from './types.js';
import { writtenFile, writtenThreads } from './written.js';

/** Samples are whole numbers: seconds become nanoseconds, fractions of samples thousandths. */
export function writePprof(profile: RecordedProfile): Uint8Array {
  const { tables } = profile;
  const strings = new Strings();
  const file = new MessageWriter();
  const { type, unit, factor } = valueType(profile);
  const valueTypeMessage = new MessageWriter()
    .number(1, strings.index(type))
    .number(2, strings.index(unit));
  file.message(1, valueTypeMessage);
  for (const thread of writtenThreads(profile)) {
    const labels = labelsOf(thread, strings);
    for (const { stack, weight } of thread.samples) {
      const sample = new MessageWriter()
        .numbers(1, locationsFromLeaf(tables.stacks, stack))
        .numbers(2, [Math.round(weight * factor)]);
      for (const label of labels) sample.message(3, label);
      file.message(2, sample);
    }
  }
  tables.frames.forEach((frame, index) => {
    const line = new MessageWriter().number(1, frame.function + 1).number(2, frame.line);
    file.message(4, new MessageWriter().number(1, index + 1).message(4, line));
  });
  tables.functions.forEach((fn, index) => {
    const name = strings.index(fn.name);
    file.message(
      5,
      new MessageWriter()
        .number(1, index + 1)
        .number(2, name)
        .number(3, name)
        .number(4, strings.index(writtenFile(fn))),
    );
  });
  for (const text of strings.list) file.text(6, text);
  // Without a time, so that equal profiles are equal files.
  return gzipSync(file.done(), { mtime: 0 });
}

class Strings {
  /** The first one is empty, as the format demands. */
  readonly list: string[] = [''];
  readonly #indices = new Map([['', 0]]);

  index(text: string): number {
    let index = this.#indices.get(text);
    if (index === undefined) {
      index = this.list.length;
      this.list.push(text);
      this.#indices.set(text, index);
    }
    return index;
  }
}

function valueType({ unit, samples }: RecordedProfile) {
  switch (unit) {
    case 'seconds':
      return { type: 'time', unit: 'nanoseconds', factor: 1e9 };
    case 'bytes':
      return { type: 'space', unit: 'bytes', factor: 1 };
    case 'samples':
      return samples.every(({ weight }) => Number.isSafeInteger(weight))
        ? { type: 'samples', unit: 'count', factor: 1 }
        : { type: 'samples', unit: 'millisamples', factor: 1000 };
  }
}

function labelsOf(thread: RecordedThread, strings: Strings): MessageWriter[] {
  const { pid, tid, name, command } = thread;
  const labels: MessageWriter[] = [];
  const add = (key: string, value: number | string | undefined) => {
    if (value === undefined || value === '') return;
    const label = new MessageWriter().number(1, strings.index(key));
    labels.push(
      typeof value === 'string' ? label.number(2, strings.index(value)) : label.number(3, value),
    );
  };
  add('pid', pid);
  add('thread_id', tid);
  add('thread', name);
  add('command', command);
  return labels;
}

function locationsFromLeaf(stacks: readonly StackNode[], stack: number): number[] {
  const locations: number[] = [];
  for (let at = stack; at >= 0; ) {
    const { parent, frame } = stacks[at] as StackNode;
    locations.push(frame + 1);
    at = parent;
  }
  return locations;
}

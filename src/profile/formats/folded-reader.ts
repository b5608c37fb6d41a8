/**
 * Reads folded stacks, `frame;frame;frame weight` on each line, from bytes. Made for files of
 * gigabytes: no string is made of a line or a stack, and memory grows with what is distinct.
 */
import { InputError } from '../../errors.js';
import { StackEngine } from './engine/engine.js';

/** What the kinds of folded files differ in. */
export interface Dialect {
  /** Whether a frame is none, but names a process or thread, at the root's side of a stack. */
  isOwner(text: string): boolean;
  /** Such frames may hold `;` and newlines: where the one that begins here ends, if one does. */
  ownerEnd?(bytes: Uint8Array, start: number, limit: number): OwnerEnd | undefined;
  /** What a weight that is no plain number says; undefined for text that is no weight. */
  weight?(text: string): number | undefined;
  /** A line that begins with `#`. */
  comment?(text: string): void;
}

/** `end` is after the frame's last byte; undefined when it is not among the bytes yet. */
export interface OwnerEnd {
  readonly end: number | undefined;
}

/** What the tree of stacks shall hold for a frame. */
export type EntryOf = (text: string, frame: number) => number;

/** Small enough for a core's own cache, beside what is looked up for every frame. */
const CHUNK = 256 * 1024;
/** Different stacks for which there is room at first, as a power of two. */
const ROOM_LOG2 = { small: 8, any: 20 } as const;

/** Small: of some kilobytes, for which less memory is made ready. */
export type FileSize = keyof typeof ROOM_LOG2;
const LONGEST_STACK = 16 * 1024 * 1024;
const LONGEST_COMMENT = 4096;

const DECIMAL = /^\d+(\.\d+)?(e[-+]?\d+)?$/;
const decoder = new TextDecoder();

export class FoldedReader {
  readonly engine: StackEngine;
  /** By thread: the frames that name it, as far as there are any. */
  readonly owners: (readonly number[])[] = [];
  readonly #dialect: Dialect;
  readonly #threadOf = new Map<string, number>();

  /** @param entryOf without it, the tree holds the frames' numbers */
  constructor(dialect: Dialect, entryOf: EntryOf = (_, frame) => frame, size: FileSize = 'any') {
    this.#dialect = dialect;
    this.engine = new StackEngine(
      { bytes: CHUNK, nodesLog2: ROOM_LOG2[size] },
      {
        newFrame: (frame, start, end) => {
          const text = this.#text(start, end);
          return dialect.isOwner(text) ? -1 : entryOf(text, frame);
        },
        plainFrame: (frame) => entryOf(this.engine.frameText(frame), frame),
        ownerEnd: (start, limit) => {
          const owner = dialect.ownerEnd?.(this.engine.bytes(), start, limit);
          return owner === undefined ? 0 : (owner.end ?? -1);
        },
        otherWeight: (start, end) => this.#weight(this.#text(start, end).trimEnd()),
        threadOf: (frames) => this.#thread(frames),
        comment: (start, end) => {
          const last = Math.min(end, start + LONGEST_COMMENT);
          dialect.comment?.(this.#text(start, last).trimEnd());
        },
      },
    );
  }

  /** Room for the next bytes of the file; say with `advance` how many were put there. */
  room(): Uint8Array {
    if (this.engine.roomSize() < CHUNK / 4) this.engine.read();
    if (this.engine.roomSize() < CHUNK / 4) this.#enlarge();
    return this.engine.room();
  }

  /** @param count how many bytes were put into `room` */
  advance(count: number): void {
    this.engine.advance(count);
  }

  /** The next bytes of the file, copied. */
  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const room = this.room();
      const part = bytes.subarray(at, at + room.length);
      room.set(part);
      this.advance(part.length);
      at += part.length;
    }
  }

  /** The file has ended. @throws InputError when it ends within a stack */
  end(): void {
    this.room()[0] = 10;
    this.advance(1);
    this.engine.read();
    if (this.engine.waitingBytes === 0) return;
    const { records } = this.engine;
    throw new InputError(
      records === 0
        ? 'no line of it ends with a number: these are no folded stacks'
        : `it ends within a stack, after ${records} whole ones`,
      {
        advice:
          'the file was cut off or damaged, or it is no profile: a report is made of a profile, not of another report',
      },
    );
  }

  #enlarge(): void {
    if (this.engine.waitingBytes > LONGEST_STACK) {
      throw new InputError(
        `a stack of it has more than ${LONGEST_STACK / 1024 / 1024} MB: these are no folded stacks`,
      );
    }
    this.engine.enlarge();
  }

  #text(start: number, end: number): string {
    return decoder.decode(this.engine.bytes().subarray(start, end));
  }

  #weight(text: string): number {
    if (this.#dialect.weight !== undefined) return this.#dialect.weight(text) ?? Number.NaN;
    return DECIMAL.test(text) ? Number(text) : Number.NaN;
  }

  #thread(frames: Int32Array): number {
    const key = frames.join(' ');
    let thread = this.#threadOf.get(key);
    if (thread === undefined) {
      thread = this.owners.length;
      this.owners.push(Array.from(frames, (entry) => -1 - entry));
      this.#threadOf.set(key, thread);
    }
    return thread;
  }
}

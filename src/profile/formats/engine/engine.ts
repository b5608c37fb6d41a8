/** Stacks and their weights in the memory of the engine (README.md); everything that is large is here. */
import { InputError } from '../../../errors.js';
import { STACKS_WASM } from './stacks-wasm.js';

/** What TypeScript's own libraries leave to those of browsers. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

/**
 * A tree of stacks and its samples. Node n is the `NODE` entries of `nodes` from n * NODE on; nodes are
 * in depth-first order, so that a parent precedes its children; node 0 is the root, which has no frames.
 */
export interface StackColumns {
  readonly size: number;
  readonly nodes: Int32Array;
  /** The frames of all nodes. */
  readonly runs: Int32Array;
  readonly samples: SampleColumns;
}

/** One row for each stack and thread that were seen together. */
export interface SampleColumns {
  readonly size: number;
  /** The node at whose end the stack ends. */
  readonly nodes: Int32Array;
  readonly threads: Int32Array;
  readonly weights: Float64Array;
}

/** Entries of a node, and what they are. */
export const NODE = 4;
/** The node below; -1 for the root. */
export const PARENT = 0;
/** Where in `runs` the node's frames begin, from the root's side on, and how many they are. */
export const RUN = 1;
export const LENGTH = 2;

/** `self` where a stack ends, `total` where it passes; what calls itself counts once. */
export interface Weights {
  readonly self: Float64Array;
  readonly total: Float64Array;
}

/** What the engine asks while it reads bytes; places are indices into `bytes()`. */
export interface Hooks {
  /** What the tree shall hold for a new frame; below 0 where it names a process or thread. */
  newFrame(frame: number, start: number, end: number): number;
  /** What the tree shall hold for such a frame where it is none. */
  plainFrame(frame: number): number;
  /** Where a frame ends that may hold anything: 0 where it may not, -1 where that is after `limit`. */
  ownerEnd(start: number, limit: number): number;
  /** NaN for what is no weight. */
  otherWeight(start: number, end: number): number;
  /** The thread that frames name; each of them as -1 - frame. */
  threadOf(frames: Int32Array): number;
  comment(start: number, end: number): void;
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly frameCount: { readonly value: number };
  readonly nodeCount: { readonly value: number };
  readonly sampleCount: { readonly value: number };
  readonly runUsed: { readonly value: number };
  readonly records: { readonly value: number };
  readonly withoutStack: { readonly value: number };
  begin(bytes: number, random: number, roomLog2: number): void;
  block(size: number): number;
  roomAt(): number;
  roomSize(): number;
  advance(count: number): void;
  enlarge(): void;
  filledBytes(): number;
  read(): void;
  textsAt(): number;
  startsAt(): number;
  insert(path: number, length: number, from: number): number;
  addSample(node: number, thread: number, weight: number): void;
  sampleNodesAt(): number;
  sampleThreadsAt(): number;
  sampleWeightsAt(): number;
  newFile(thread: number): void;
  order(): void;
  orderedAt(): number;
  orderedSamplesAt(): number;
  runsAt(): number;
  graft(nodes: number, runs: number, count: number, map: number): number;
  nodeWeights(thread: number): number;
  valueWeights(one: number, other: number, count: number): number;
}

export interface Room {
  /** Of the buffer for bytes that are read. */
  readonly bytes: number;
  /** Nodes there is room for at first, as a power of two; what is not used costs nothing. */
  readonly nodesLog2: number;
}

let compiled: object | undefined;
const decoder = new TextDecoder();

export class StackEngine {
  readonly #exports: Exports;
  #bytes = new Uint8Array(0);
  #path = { at: 0, room: 0 };

  constructor(room: Room = { bytes: 0, nodesLog2: 8 }, hooks?: Hooks) {
    compiled ??= new WebAssembly.Module(
      Uint8Array.from(atob(STACKS_WASM), (character) => character.charCodeAt(0)),
    );
    const nothing = () => 0;
    const stacks = {
      newFrame: hooks?.newFrame ?? nothing,
      plainFrame: hooks?.plainFrame ?? nothing,
      ownerEnd: hooks?.ownerEnd ?? nothing,
      otherWeight: hooks?.otherWeight ?? nothing,
      comment: hooks?.comment ?? nothing,
      threadOf: (at: number, count: number) => hooks?.threadOf(this.#ints(at, count)) ?? 0,
      fail,
    };
    this.#exports = new WebAssembly.Instance(compiled, { stacks }).exports as Exports;
    // Names that were chosen to collide in a hash table would make reading quadratic: the hashes begin
    // with a number that no file can know. What is read does not depend on it.
    const seed = Math.floor(Math.random() * 2 ** 32) | 0;
    this.#exports.begin(room.bytes, seed, room.nodesLog2);
  }

  /** All memory, in which the hooks look; valid until the engine is used again. */
  bytes(): Uint8Array {
    const { buffer } = this.#exports.memory;
    if (this.#bytes.buffer !== buffer) this.#bytes = new Uint8Array(buffer);
    return this.#bytes;
  }

  // Reading bytes.

  /** Where the next bytes go; `advance` says how many were put there. */
  room(): Uint8Array {
    const { roomAt, roomSize } = this.#exports;
    return new Uint8Array(this.#exports.memory.buffer, roomAt(), roomSize());
  }

  roomSize(): number {
    return this.#exports.roomSize();
  }

  advance(count: number): void {
    this.#exports.advance(count);
  }

  /**
   * Another file begins: threads are asked for anew, and what is counted by file.
   * @param thread of all its samples; -1 where their frames tell it
   */
  newFile(thread = -1): void {
    this.#exports.newFile(thread);
  }

  /** Doubles the buffer. */
  enlarge(): void {
    this.#exports.enlarge();
  }

  /** Reads the whole records of the buffer. @throws InputError when there is more than fits */
  read(): void {
    this.#exports.read();
  }

  /** Bytes that wait in the buffer. */
  get waitingBytes(): number {
    return this.#exports.filledBytes();
  }

  /** Lines that were read. */
  get records(): number {
    return this.#exports.records.value;
  }

  /** Weight of the lines without any frame. */
  get withoutStack(): number {
    return this.#exports.withoutStack.value;
  }

  get frameCount(): number {
    return this.#exports.frameCount.value;
  }

  /** The text of a frame; bytes that are no UTF-8 become replacement characters. */
  frameText(frame: number): string {
    const [start = 0, end = 0] = this.#ints(this.#exports.startsAt() + frame * 4, 2);
    const texts = this.#exports.textsAt();
    return decoder.decode(this.bytes().subarray(texts + start, texts + end));
  }

  // Stacks one by one.

  /** The node where the stack of the first `length` entries of `path` ends, above the node `below`. */
  insert(path: Int32Array | readonly number[], length: number, below = 0): number {
    if (length > this.#path.room) {
      const room = Math.max(64, length * 2);
      this.#path = { at: this.#exports.block(room * 4), room };
    }
    const place = this.#ints(this.#path.at, length);
    for (let index = 0; index < length; index += 1) place[index] = path[index] as number;
    return this.#exports.insert(this.#path.at, length, below);
  }

  addSample(node: number, thread: number, weight: number): void {
    this.#exports.addSample(node, thread, weight);
  }

  // All stacks.

  /** A copy of everything. */
  columns(): StackColumns {
    this.#exports.order();
    const size = this.#exports.sampleCount.value;
    const { nodes, runs } = this.#tree();
    return {
      ...{ size: this.#exports.nodeCount.value, nodes: nodes.slice(), runs: runs.slice() },
      samples: {
        size,
        nodes: this.#ints(this.#exports.orderedSamplesAt(), size).slice(),
        threads: this.#ints(this.#exports.sampleThreadsAt(), size).slice(),
        weights: this.#floats(this.#exports.sampleWeightsAt(), size).slice(),
      },
    };
  }

  /**
   * Puts another tree into this one.
   * @param map for each entry of its runs, what it is here
   * @returns an address, for `compared`, of where each of its nodes is here
   */
  #graft(other: StackColumns, map: Int32Array): number {
    const nodes = this.#put(other.nodes.subarray(0, other.size * NODE));
    const runs = this.#put(other.runs);
    return this.#exports.graft(nodes, runs, other.size, this.#put(map));
  }

  /** The tree of another engine with other frames; samples keep their threads. */
  static mapped(other: StackColumns, map: Int32Array): StackColumns {
    const nodesLog2 = Math.ceil(Math.log2(other.size + 16));
    const engine = new StackEngine({ bytes: 0, nodesLog2 });
    const at = engine.#graft(other, map);
    const { samples } = other;
    const places = engine.#ints(at, other.size).slice();
    for (let row = 0; row < samples.size; row += 1) {
      const node = places[samples.nodes[row] as number] as number;
      engine.addSample(node, samples.threads[row] as number, samples.weights[row] as number);
    }
    return engine.columns();
  }

  /**
   * The tree with the weights of two threads, 0 and 1: base and head. The arrays are views of the engine's
   * memory: it is not to be used again.
   * @param count entries of the runs are below it
   */
  compared(count: number): Compared {
    const exports = this.#exports;
    exports.order();
    const base = exports.nodeWeights(0);
    const head = exports.nodeWeights(1);
    const values = exports.valueWeights(base, head, count);
    const size = exports.nodeCount.value;
    return {
      size,
      ...this.#tree(),
      nodeWeights: [this.#weights(base, size), this.#weights(head, size)],
      valueWeights: [this.#weights(values, count), this.#weights(values + 16 * count, count)],
    };
  }

  #tree(): { nodes: Int32Array; runs: Int32Array } {
    const { orderedAt, nodeCount, runsAt, runUsed } = this.#exports;
    return {
      nodes: this.#ints(orderedAt(), nodeCount.value * NODE),
      runs: this.#ints(runsAt(), runUsed.value),
    };
  }

  #weights(at: number, count: number): Weights {
    return { self: this.#floats(at, count), total: this.#floats(at + 8 * count, count) };
  }

  #put(array: Int32Array): number {
    const at = this.#exports.block(array.byteLength);
    this.#ints(at, array.length).set(array);
    return at;
  }

  // Addresses are unsigned, WebAssembly's integers are not.

  #ints(at: number, count: number): Int32Array {
    return new Int32Array(this.#exports.memory.buffer, at >>> 0, count);
  }

  #floats(at: number, count: number): Float64Array {
    return new Float64Array(this.#exports.memory.buffer, at >>> 0, count);
  }
}

/** Two recordings in one tree; index 0 is base, 1 is head. */
export interface Compared extends Pick<StackColumns, 'size' | 'nodes' | 'runs'> {
  readonly nodeWeights: readonly [Weights, Weights];
  /** By entry of the runs. */
  readonly valueWeights: readonly [Weights, Weights];
}

const LIMITS: Readonly<Record<number, string>> = {
  1: 'it has more than 4 million different frames, or 512 MB of their names',
  2: 'it has more than 32 million places where stacks part, or 256 million frames in its call tree',
  3: 'its call tree does not fit into 4 GB',
};

function fail(reason: number): never {
  throw new InputError(LIMITS[reason] ?? `limit ${reason} of the engine`, {
    advice: 'record a shorter time or at a lower rate',
  });
}

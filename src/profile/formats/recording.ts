/** Where every reader ends: frames, a tree of stacks, samples; and from there to a RecordedProfile. */
import { InputError } from '../../errors.js';
import { ProfileBuilder, type RawFrame } from '../builder.js';
import { createCategoriser } from '../categories.js';
import type { Frame, WeightedStack } from '../model.js';
import { type StackColumns, StackEngine } from './engine/engine.js';
import { isShort, lengthened } from './short-names.js';
import { stackTable } from './stack-nodes.js';
import type { RecordedProfile, RecordedThread, ThreadLabel } from './types.js';

/** What was read; frames, threads and nodes are referred to by number. */
export interface Recording {
  readonly frames: readonly RawFrame[];
  readonly columns: StackColumns;
  readonly threads: readonly ThreadLabel[];
}

/** Collects the stacks of formats that are read as values, not as bytes. */
export class Recorder {
  readonly #engine = new StackEngine();
  readonly #frameList: RawFrame[] = [];
  readonly #threadList: ThreadLabel[] = [];
  readonly #frames = new Map<string, number>();
  readonly #threads = new Map<string, number>();

  /** The frame's number. */
  frame({ name, file, line }: RawFrame): number {
    return numberOf(this.#frames, this.#frameList, `${line}\n${file}\n${name}`, {
      name,
      file,
      line,
    });
  }

  /** The thread's number. */
  thread(label: ThreadLabel): number {
    const { pid, tid, name, command } = label;
    return numberOf(this.#threads, this.#threadList, `${pid} ${tid} ${name}\n${command}`, label);
  }

  /** The node of the stack of the first `length` frames of `path`, above the node `below` (0: none). */
  stack(path: Int32Array | readonly number[], length: number, below = 0): number {
    return this.#engine.insert(path, length, below);
  }

  /** @param node as `stack` returned it */
  add(node: number, thread: number, weight: number): void {
    this.#engine.addSample(node, thread, weight);
  }

  recording(): Recording {
    const columns = this.#engine.columns();
    return { frames: this.#frameList, threads: this.#threadList, columns };
  }
}

function numberOf<T>(known: Map<string, number>, list: T[], key: string, value: T): number {
  let number = known.get(key);
  if (number === undefined) {
    number = list.length;
    list.push(value);
    known.set(key, number);
  }
  return number;
}

export interface Origin
  extends Pick<RecordedProfile, 'format' | 'unit' | 'isApproximate' | 'notes'> {
  /** Factor from the recording's weights to the unit. */
  readonly scale: number;
  /** Absolute folder of the service's own code; empty where it is not known. */
  readonly projectRoot: string;
}

const SHORT_NAMES =
  'Files have short names: what is a package’s or the standard library’s was told by them. py-spy’s --full-filenames leaves no doubt.';

const categoriser = createCategoriser();

/** Of a package that is one of a category's. */
function isPackage(path: string): boolean {
  const category = categoriser.ofFunction({ name: '', path, origin: 'package' });
  return category !== undefined && category !== 'other';
}

/** Of the table, which has an object for each. */
const MOST_STACKS = 8_000_000;

/** @throws InputError when the recording has no samples */
export function recordedProfile(recording: Recording, origin: Origin): RecordedProfile {
  const { format, unit, isApproximate, notes, scale } = origin;
  const builder = new ProfileBuilder(origin.projectRoot);
  const frames: Frame[] = [];
  const known = new Map<string, number>();
  const numbers = new Int32Array(recording.frames.length);
  // A recording with full names has short ones for the project's own files alone.
  const isGuessed = !recording.frames.some(({ file }) => /^([/\\]|[A-Za-z]:).*\.py$/s.test(file));
  let short = 0;
  const isUsed = new Uint8Array(recording.frames.length);
  for (const used of recording.columns.runs) {
    if (isUsed[used] === 1) continue;
    isUsed[used] = 1;
    const raw = recording.frames[used] as RawFrame;
    const isGuess = isGuessed && isShort(raw.file);
    if (isGuess) short += 1;
    const file = isGuess ? lengthened(raw.file, isPackage) : raw.file;
    const fn = builder.function({ name: raw.name, file }).index;
    const frame = { function: fn, line: raw.line };
    numbers[used] = numberOf(known, frames, `${fn}:${raw.line}`, frame);
  }
  const columns = StackEngine.mapped(recording.columns, numbers);
  const { stacks, ends, shortenedShare } = stackTable(columns, MOST_STACKS);

  const all = new Map<number, number>();
  const byThread = recording.threads.map(() => new Map<number, number>());
  const { samples } = columns;
  let totalWeight = 0;
  for (let row = 0; row < samples.size; row += 1) {
    const stack = ends[samples.nodes[row] as number] as number;
    const weight = (samples.weights[row] as number) * scale;
    const thread = byThread[samples.threads[row] as number];
    for (const weights of [all, thread]) weights?.set(stack, (weights.get(stack) ?? 0) + weight);
    totalWeight += weight;
  }
  if (!(totalWeight > 0 && totalWeight < Number.POSITIVE_INFINITY)) {
    throw new InputError('there are no samples in it', {
      advice: 'was the service idle while it was recorded? Record it under load',
    });
  }
  return {
    ...{ format, unit, totalWeight },
    isApproximate: isApproximate || shortenedShare > 0,
    notes: [
      ...notes,
      ...(short > 0 ? [SHORT_NAMES] : []),
      ...(shortenedShare > 0 ? [shortenedNote(shortenedShare)] : []),
    ],
    tables: { functions: builder.tables().functions, frames, stacks },
    samples: weighted(all),
    threads: threadsOf(recording.threads, byThread),
  };
}

function shortenedNote(share: number): string {
  return (
    `It has more than ${MOST_STACKS / 1e6} million different stacks: the rarest, ` +
    `${(share * 100).toFixed(1)} % of the total, are shown without the frames in their middle. ` +
    'What functions take themselves is exact, what they take with their callees at least that.'
  );
}

function threadsOf(
  labels: readonly ThreadLabel[],
  weights: readonly ReadonlyMap<number, number>[],
): RecordedThread[] {
  const isTold = labels.some(
    ({ pid, tid, name, command }) =>
      pid !== undefined || tid !== undefined || name !== '' || command !== '',
  );
  if (!isTold) return [];
  return labels
    .map(({ pid, tid, name, command }, index) => {
      return { pid, tid, name, command, samples: weighted(weights[index] ?? new Map()) };
    })
    .filter(({ samples }) => samples.length > 0);
}

function weighted(weights: ReadonlyMap<number, number>): WeightedStack[] {
  return [...weights].map(([stack, weight]) => ({ stack, weight }));
}

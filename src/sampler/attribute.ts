/**
 * From samples to CPU: which stacks a thread's CPU time went to.
 *
 * py-spy counts a thread as active when it is runnable, reads that before it reads the stacks, and
 * reads the stacks of all threads one after another. So its counts are off in three ways: a thread
 * that queues for a core is counted like one that runs; a short job of a pool thread is over before
 * its turn; and a thread that was just woken, or just fell asleep, is seen in its waiting place.
 * The operating system's clock of each thread has none of these errors, but knows no functions.
 * So the clocks decide how much each kind of thread gets, and the samples how it is divided:
 *
 *     weight(sample) = base(leaf) * cpu(group) / Σ base(group)
 *     base(leaf)     = 1 for a leaf that works, r³ for one that waits (`idle.ts`)
 *     r              = cpu(group) / (cpu(group) + wait(group))
 *
 * A group is the threads of one process whose names differ by a number only: the workers of a pool
 * are interchangeable, one of them alone has too few samples. `wait` is the time that its threads
 * were runnable without a core (`schedstat`'s second field).
 *
 * r³: falling asleep and waking cost real CPU in the waiting leaf (system calls, taking the GIL;
 * 3 to 9 % of a FastAPI service). On a quiet machine r is 1 and nothing of it is lost. But it is
 * in the same leaf that a woken thread queues for a core, so with contention these samples are
 * mostly queueing, and more so than the thread's samples on average. The exponent is measured, not
 * derived: 1 (queueing spreads evenly) gave waiting leaves too much by up to 18 points, 0 in place
 * of r³ (all of it is queueing) too little by 2 to 9. Of 0, 1, 1.5, 2, 2.5 and 3 it was the best on the
 * bench; with 0.6 of the CPU spent in queueing or less, 2 and 3 are alike. See docs/attribution.md.
 *
 * It takes the samples to be drawn at random moments: see there for what the sampler's and the
 * load generator's scheduling must be for that.
 */
import type { RawStack } from '../profile/builder.js';
import { idleKind } from '../profile/idle.js';
import type { SampledThread } from './speedscope.js';

/** What the operating system says of a thread since it began. */
export interface ThreadClock {
  /** Time on a core, in nanoseconds. */
  readonly cpuNs: number;
  /** Time runnable without a core, in nanoseconds; leave it out where it is not known. */
  readonly waitNs?: number;
}

/** Clocks of the living threads by `pid/tid`; a bare number is `cpuNs`. */
export type ThreadClocks = ReadonlyMap<string, ThreadClock | number>;

/** What was known of the threads of one name, and what became of their samples. */
export interface ThreadGroup {
  readonly pid: number;
  /** The threads' name, numbers replaced by `#`. */
  readonly name: string;
  readonly threads: number;
  /** CPU between the two readings, in nanoseconds; estimated for threads without a clock. */
  readonly cpuNs: number;
  /** Time runnable without a core, in nanoseconds; undefined where not known. */
  readonly waitNs: number | undefined;
  /** Samples whose leaf works. */
  readonly working: number;
  /** Samples whose leaf waits. */
  readonly waiting: number;
  /** What a sample in a waiting leaf counts before scaling, 0 to 1. */
  readonly waitingWeight: number;
  /** Factor that turns counts into CPU; 1 for the average over all groups. */
  readonly scale: number;
}

/** Samples of one round as weighted stacks. */
export interface WeighedSamples {
  /** Weights add up to `kept`; the shares are shares of the CPU of all threads seen. */
  readonly stacks: RawStack[];
  /** Samples with a stack. */
  readonly seen: number;
  /** Samples whose leaf works: the evidence there is. */
  readonly kept: number;
  /** Samples whose leaf waits; they carry little weight or none. */
  readonly idle: number;
  /** Whether the clocks were there to scale with; else the weights are plain counts. */
  readonly scaled: boolean;
  /** CPU of threads that no sample saw (C threads, helpers), in nanoseconds: in no stack. */
  readonly unseenCpuNs: number;
  readonly groups: readonly ThreadGroup[];
}

/** How much more of a waiting leaf's samples than of the average sample is queueing; see above. */
const QUEUEING_EXPONENT = 3;

/** Numbers that tell interchangeable threads apart: `Thread-7 (run)`, `asyncio_3`. */
const THREAD_NUMBER = /(^Thread-|[-_ ])\d+(?= \(|$)/;

interface Gathered {
  pid: number;
  name: string;
  threads: SampledThread[];
  working: number;
  waiting: number;
  /** Of the threads whose clock is known at both ends. */
  clock: { cpuNs: number; waitNs: number | undefined; working: number; waiting: number };
}

/**
 * Weighs every sample by the CPU that its thread used.
 *
 * A thread that began during the round counts from zero. For one that ended, so that its last
 * clock is not known, the CPU per sample of its group is taken, else that of all groups. Without
 * any clocks every sample with a working leaf counts 1 and plain waits count nothing.
 *
 * @param before clocks when the round began
 * @param after clocks when it ended
 */
export function weighSamples(
  threads: readonly SampledThread[],
  before: ThreadClocks,
  after: ThreadClocks,
): WeighedSamples {
  const groups = gather(threads, before, after);
  const seenThreads = new Set(threads.map((thread) => `${thread.pid}/${thread.tid}`));
  let unseenCpuNs = 0;
  for (const key of after.keys()) {
    if (!seenThreads.has(key)) unseenCpuNs += used(key, before, after)?.cpuNs ?? 0;
  }
  let seen = 0;
  let kept = 0;
  for (const group of groups) {
    seen += group.working + group.waiting;
    kept += group.working;
  }
  const scaled = groups.some((group) => group.clock.cpuNs > 0);
  const figured = scaled ? figure(groups) : groups.map((group) => unscaled(group));
  const total = figured.reduce((sum, { perSample, base }) => sum + perSample * base, 0);
  const unit = total > 0 ? kept / total : 0;

  const stacks: RawStack[] = [];
  figured.forEach(({ perSample, loopWeight, waitWeight }, index) => {
    for (const thread of groups[index]?.threads ?? []) {
      for (const frames of thread.stacks) {
        const leaf = frames.at(-1);
        if (leaf === undefined) continue;
        const kind = idleKind(leaf);
        const base = kind === undefined ? 1 : kind === 'loop' ? loopWeight : waitWeight;
        const weight = base * perSample * unit;
        if (weight > 0) stacks.push({ frames, weight });
      }
    }
  });
  return {
    stacks,
    seen,
    kept,
    idle: seen - kept,
    scaled,
    unseenCpuNs,
    groups: groups.map((group, index) => {
      const { perSample = 0, base = 0, waitWeight = 0 } = figured[index] ?? {};
      return {
        pid: group.pid,
        name: group.name,
        threads: group.threads.length,
        cpuNs: scaled ? perSample * base : 0,
        waitNs: group.clock.waitNs,
        working: group.working,
        waiting: group.waiting,
        waitingWeight: waitWeight,
        scale: perSample * unit,
      };
    }),
  };
}

function gather(
  threads: readonly SampledThread[],
  before: ThreadClocks,
  after: ThreadClocks,
): Gathered[] {
  const groups = new Map<string, Gathered>();
  const owners = clockOwners(threads);
  for (const thread of threads) {
    const key = `${thread.pid}/${thread.tid}`;
    // Threads that Python does not know by name need not be alike.
    const name = thread.name === '' ? `unnamed ${key}` : thread.name.replace(THREAD_NUMBER, '$1#');
    let group = groups.get(`${thread.pid}/${name}`);
    if (group === undefined) {
      group = {
        ...{ pid: thread.pid, name, threads: [], working: 0, waiting: 0 },
        clock: { cpuNs: 0, waitNs: 0, working: 0, waiting: 0 },
      };
      groups.set(`${thread.pid}/${name}`, group);
    }
    group.threads.push(thread);
    let working = 0;
    let waiting = 0;
    for (const frames of thread.stacks) {
      const leaf = frames.at(-1);
      if (leaf === undefined) continue;
      if (idleKind(leaf) === undefined) working += 1;
      else waiting += 1;
    }
    group.working += working;
    group.waiting += waiting;
    const clock = owners.get(key) === thread ? used(key, before, after) : undefined;
    if (clock === undefined) continue;
    group.clock.working += working;
    group.clock.waiting += waiting;
    group.clock.cpuNs += clock.cpuNs;
    group.clock.waitNs = sumOrUnknown(group.clock.waitNs, clock.waitNs);
  }
  return [...groups.values()];
}

/**
 * The one profile that a thread's clock belongs to. A thread that py-spy meets while it is being
 * born still bears its parent's id, without a name, and keeps both for the whole recording.
 */
function clockOwners(threads: readonly SampledThread[]): Map<string, SampledThread> {
  const owners = new Map<string, SampledThread>();
  for (const thread of threads) {
    const key = `${thread.pid}/${thread.tid}`;
    const other = owners.get(key);
    const better =
      other === undefined ||
      (thread.name !== '' && other.name === '') ||
      ((thread.name === '') === (other.name === '') && thread.stacks.length > other.stacks.length);
    if (better) owners.set(key, thread);
  }
  return owners;
}

interface Figured {
  /** CPU nanoseconds (or 1) that a sample of base weight 1 stands for. */
  readonly perSample: number;
  /** Sum of the base weights. */
  readonly base: number;
  /** Base weight of a sample in a plain waiting place, 0 to 1. */
  readonly waitWeight: number;
  /** Base weight of a sample in an event loop in C, 0 to 1. */
  readonly loopWeight: number;
}

function figure(groups: readonly Gathered[]): Figured[] {
  const weights = groups.map(({ clock }) => waitingWeight(clock));
  let cpuNs = 0;
  let base = 0;
  groups.forEach(({ clock }, index) => {
    cpuNs += clock.cpuNs;
    base += clock.working + clock.waiting * (weights[index] ?? 0);
  });
  const average = base > 0 ? cpuNs / base : 0;
  return groups.map(({ clock, working, waiting }, index) => {
    const weight = weights[index] ?? 0;
    const known = clock.working + clock.waiting * weight;
    return {
      perSample: known > 0 ? clock.cpuNs / known : average,
      base: working + waiting * weight,
      waitWeight: weight,
      loopWeight: weight,
    };
  });
}

function waitingWeight(clock: Gathered['clock']): number {
  if (clock.waitNs === undefined || clock.cpuNs <= 0) return 0;
  return (clock.cpuNs / (clock.cpuNs + clock.waitNs)) ** QUEUEING_EXPONENT;
}

/** Without clocks: plain counts; an event loop in C that was runnable probably worked. */
function unscaled(group: Gathered): Figured {
  let loops = 0;
  for (const thread of group.threads) {
    for (const frames of thread.stacks) {
      const leaf = frames.at(-1);
      if (leaf !== undefined && idleKind(leaf) === 'loop') loops += 1;
    }
  }
  return { perSample: 1, base: group.working + loops, waitWeight: 0, loopWeight: 1 };
}

/** What a thread used between the readings; undefined when its last clock is not known. */
function used(key: string, before: ThreadClocks, after: ThreadClocks): ThreadClock | undefined {
  const last = asClock(after.get(key));
  if (last === undefined) return undefined;
  const first = asClock(before.get(key)) ?? { cpuNs: 0, waitNs: 0 };
  const cpuNs = Math.max(0, last.cpuNs - first.cpuNs);
  if (last.waitNs === undefined || first.waitNs === undefined) return { cpuNs };
  return { cpuNs, waitNs: Math.max(0, last.waitNs - first.waitNs) };
}

function asClock(clock: ThreadClock | number | undefined): ThreadClock | undefined {
  return typeof clock === 'number' ? { cpuNs: clock } : clock;
}

function sumOrUnknown(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

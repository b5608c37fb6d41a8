/**
 * From samples to CPU: which stacks a thread's CPU time went to.
 *
 * py-spy counts a thread as active when it is runnable, reads that before it reads the stacks, and
 * reads the stacks of all threads one after another. So its counts are off in four ways: a thread
 * that queues for a core is counted like one that runs; a short job of a pool thread is over before
 * its turn; a thread that was just woken, or just fell asleep, is seen in its waiting place; and a
 * tick is lost when a stack changes while it is read. The operating system's clock of each thread
 * has none of these errors, but knows no functions. So the clocks decide how much each kind of
 * thread gets, and the samples how it is divided:
 *
 *     weight(sample) = base(sample) * cpu(group) / Σ base(group)
 *     base(sample)   = 1 for a leaf that works, and more for a stack that tears;
 *                      r^1.8 for an event loop's waiting leaf, 0.7 r^1.8 for any other (`idle.ts`)
 *     r              = cpu / (cpu + wait - queued)
 *     queued         = max(0, working * t - cpu)
 *     t              = (cpu + wait) / (working + waiting)
 *
 * A group is the threads of one process whose names differ by a number only: the workers of a pool
 * are interchangeable, one of them alone has too few samples. `cpu` and `wait` are the time that
 * its threads had a core and were runnable without one (`schedstat`), `working` and `waiting` its
 * samples by leaf.
 *
 * Falling asleep and waking cost real CPU in the waiting leaf (system calls, taking the GIL; a
 * tenth to a quarter of a pool thread). On a quiet machine r is 1 and nothing of it is lost. But it
 * is in the same leaf that a woken thread queues for a core, so with contention these samples are
 * mostly queueing, and more so than the thread's samples on average. `t` is the time that a sample
 * stands for, so what the working samples stand for beyond the CPU that there was is queueing of
 * theirs, and not the waiting leaf's: that is `queued`. It is where C code that released the GIL
 * fills all cores. 0.7: a thread's state is read before its stack, so some of the samples in a pool
 * thread's waiting leaf are the end of its job. Both numbers are measured, not derived: see
 * docs/attribution.md.
 *
 * A torn tick was spent in code that calls and returns all the time, never in a long call into C or
 * a loop without calls. So the torn ticks are given to the working samples whose exact stack has
 * little CPU per request: `exp(-cpu per request / 20 µs)` is each one's share.
 *
 * It takes the samples to be drawn at random moments: see there for what the sampler's and the
 * load generator's scheduling must be for that.
 */
import type { RawStack } from '../profile/builder.js';
import { type IdleLeaf, idleKind } from '../profile/idle.js';
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
  /** What a sample in an event loop's waiting leaf counts before scaling, 0 to 1. */
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
const QUEUEING_EXPONENT = 1.8;

/** Part of the samples in a pool thread's waiting leaf that were taken there; see above. */
const TAKEN_WAITING = 0.7;

/** A stack that has much less CPU per request than this changes while it is read. */
const STEADY_NS = 20_000;

/** Ticks at which a stack could not be read whole, and over how many requests. */
export interface TornTicks {
  readonly ticks: number;
  readonly requests: number;
}

/** Numbers that tell interchangeable threads apart: `Thread-7 (run)`, `asyncio_3`. */
const THREAD_NUMBER = /(^Thread-|[-_ ])\d+(?= \(|$)/;

interface Gathered {
  pid: number;
  name: string;
  threads: SampledThread[];
  samples: Sample[];
  /** Of the threads whose clock is known at both ends. */
  clock: { cpuNs: number; waitNs: number | undefined };
}

interface Sample {
  readonly frames: RawStack['frames'];
  readonly kind: IdleLeaf['kind'] | undefined;
  /** Whether its thread's clock is in the group's. */
  readonly clocked: boolean;
  /** 1, or more when its stack is one of those that tear. */
  share: number;
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
 * @param torn ticks that were lost; they are divided only where there are clocks
 */
export function weighSamples(
  threads: readonly SampledThread[],
  before: ThreadClocks,
  after: ThreadClocks,
  torn?: TornTicks,
): WeighedSamples {
  const groups = gather(threads, before, after);
  const scaled = groups.some((group) => group.clock.cpuNs > 0);
  if (scaled && torn !== undefined) divideTorn(groups, torn);
  const figured = scaled ? figure(groups) : groups.map(unscaled);
  const kept = sum(groups, workingOf);
  const seen = sum(groups, ({ samples }) => samples.length);
  const total = sum(figured, ({ perSample, base }) => perSample * base);
  const unit = total > 0 ? kept / total : 0;

  const stacks: RawStack[] = [];
  groups.forEach(({ samples }, index) => {
    const { perSample, weigh } = figured[index] as Figured;
    for (const sample of samples) {
      const weight = weigh(sample) * perSample * unit;
      if (weight > 0) stacks.push({ frames: sample.frames, weight });
    }
  });
  return {
    stacks,
    seen,
    kept,
    idle: seen - kept,
    scaled,
    unseenCpuNs: unseenCpu(threads, before, after),
    groups: groups.map((group, index) => {
      const { perSample, base, waitingWeight } = figured[index] as Figured;
      const working = workingOf(group);
      return {
        pid: group.pid,
        name: group.name,
        threads: group.threads.length,
        cpuNs: scaled ? perSample * base : 0,
        waitNs: group.clock.waitNs,
        working,
        waiting: group.samples.length - working,
        waitingWeight,
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
        ...{ pid: thread.pid, name, threads: [], samples: [] },
        clock: { cpuNs: 0, waitNs: 0 },
      };
      groups.set(`${thread.pid}/${name}`, group);
    }
    group.threads.push(thread);
    const clock = owners.get(key) === thread ? used(key, before, after) : undefined;
    for (const frames of thread.stacks) {
      const leaf = frames.at(-1);
      if (leaf === undefined) continue;
      group.samples.push({
        ...{ frames, kind: idleKind(leaf), clocked: clock !== undefined, share: 1 },
      });
    }
    if (clock === undefined) continue;
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

/** Divides the torn ticks among the working samples by how little CPU a request spends there. */
function divideTorn(groups: readonly Gathered[], torn: TornTicks): void {
  const likely: { sample: Sample; tears: number }[] = [];
  for (const { samples, clock } of groups) {
    const perSampleNs = clock.cpuNs / torn.requests / samples.length;
    const alike = new Map<string, Sample[]>();
    for (const sample of samples) {
      if (sample.kind !== undefined) continue;
      const key = sample.frames.map(({ file, name, line }) => `${file}:${name}:${line}`).join('\n');
      const list = alike.get(key);
      if (list === undefined) alike.set(key, [sample]);
      else list.push(sample);
    }
    for (const list of alike.values()) {
      const tears = Math.exp((-perSampleNs * list.length) / STEADY_NS);
      for (const sample of list) likely.push({ sample, tears });
    }
  }
  const all = sum(likely, ({ tears }) => tears);
  if (!(all > 0)) return;
  for (const { sample, tears } of likely) sample.share += (torn.ticks * tears) / all;
}

interface Figured {
  /** CPU nanoseconds (or 1) that a sample of base weight 1 stands for. */
  readonly perSample: number;
  /** Sum of the base weights. */
  readonly base: number;
  /** Base weight of a sample in an event loop's waiting leaf, 0 to 1. */
  readonly waitingWeight: number;
  readonly weigh: (sample: Sample) => number;
}

function figure(groups: readonly Gathered[]): Figured[] {
  const parts = groups.map((group) => {
    const weight = waitingWeight(group);
    const weigh = ({ kind, share }: Sample) => {
      if (kind === undefined) return share;
      return kind === 'wait' ? TAKEN_WAITING * weight : weight;
    };
    const known = group.samples.filter(({ clocked }) => clocked);
    return { group, weight, weigh, known: sum(known, weigh) };
  });
  const known = sum(parts, (part) => part.known);
  const average = known > 0 ? sum(groups, ({ clock }) => clock.cpuNs) / known : 0;
  return parts.map(({ group, weight, weigh, known }) => ({
    perSample: known > 0 ? group.clock.cpuNs / known : average,
    base: sum(group.samples, weigh),
    waitingWeight: weight,
    weigh,
  }));
}

/** What a sample in an event loop's waiting leaf counts; the formulas are at the head of this file. */
function waitingWeight({ clock: { cpuNs, waitNs }, samples }: Gathered): number {
  if (waitNs === undefined || cpuNs <= 0) return 0;
  const known = samples.filter(({ clocked }) => clocked);
  const working = known.filter(({ kind }) => kind === undefined).length;
  const perSampleNs = (cpuNs + waitNs) / known.length;
  const queuedNs = known.length > 0 ? Math.max(0, working * perSampleNs - cpuNs) : 0;
  return (cpuNs / (cpuNs + waitNs - queuedNs)) ** QUEUEING_EXPONENT;
}

/** Without clocks: plain counts; an event loop in C that was runnable probably worked. */
function unscaled({ samples }: Gathered): Figured {
  const weigh = ({ kind }: Sample) => (kind === undefined || kind === 'loop' ? 1 : 0);
  return { perSample: 1, base: sum(samples, weigh), waitingWeight: 0, weigh };
}

function workingOf({ samples }: Gathered): number {
  return samples.filter(({ kind }) => kind === undefined).length;
}

/** CPU of the threads that no sample saw. */
function unseenCpu(
  threads: readonly SampledThread[],
  before: ThreadClocks,
  after: ThreadClocks,
): number {
  const seen = new Set(threads.map(({ pid, tid }) => `${pid}/${tid}`));
  const unseen = [...after.keys()].filter((key) => !seen.has(key));
  return sum(unseen, (key) => used(key, before, after)?.cpuNs ?? 0);
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

function sum<T>(list: readonly T[], of: (each: T) => number): number {
  return list.reduce((total, each) => total + of(each), 0);
}

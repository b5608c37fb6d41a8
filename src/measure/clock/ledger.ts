/**
 * CPU of a process tree from one reading to the next, with what its processes had used when they
 * ended. Pure: the systems' clocks say what processes there are, this adds them up.
 *
 * A process that is gone is in its parent's reaped children when the parent waited for it. It is
 * nowhere when the parent ignores SIGCHLD, or when it had been handed to init, or on a system that
 * tells no children's time. So every process's last known time is kept, and counts unless the
 * reaped children of its nearest living ancestor rose by as much. Sums are compared, as several
 * may end between two readings, and one inside the other.
 *
 * The total is never more than what was used. It is less where a process ran on after it was last
 * seen and nobody waited for it, and where one began and ended between two readings and nobody
 * waited for it. Such time cannot be told from that of others, either: what unseen children add to
 * a parent's reaped time may hide a lost process that was its grandchild.
 */

/** A living process, or one that ended and was not waited for. Times in nanoseconds. */
export interface ProcessCpu {
  readonly pid: number;
  /** Tells it from a later process with the same pid. */
  readonly startTime: string;
  readonly parent: number;
  /** Of its threads, the ended ones included. */
  readonly ownNs: number;
  /** Of its children that it waited for, and of theirs; 0 where the system does not tell. */
  readonly reapedNs: number;
}

interface Entry extends ProcessCpu {
  /** Counted for children that are gone, beyond what `reapedNs` shows of them so far. */
  readonly owedNs: number;
}

/** Reaped time is told as two numbers in whole ticks of 10 ms, so it shows up to this much less. */
const ROUNDING_NS = 2e7;

export class TreeLedger {
  readonly #root: number;
  #known: ReadonlyMap<number, Entry> = new Map();
  #endedNs = 0;

  constructor(root: number) {
    this.#root = root;
  }

  /** The root, and every process of the last update. */
  get pids(): number[] {
    return [...new Set([this.#root, ...this.#known.keys()])];
  }

  /**
   * Whether this very process is in the tree already, wherever its parent is now: one that is
   * handed to init stays in it.
   */
  follows({ pid, startTime }: Pick<ProcessCpu, 'pid' | 'startTime'>): boolean {
    if (this.#known.size === 0) return pid === this.#root;
    return this.#known.get(pid)?.startTime === startTime;
  }

  /**
   * Takes the processes that are in the tree now.
   * @returns CPU of the tree so far, in nanoseconds
   * @throws Error when the root is not among them; nothing is taken then
   */
  update(processes: readonly ProcessCpu[]): number {
    if (!processes.some((process) => process.pid === this.#root && this.follows(process))) {
      throw new Error(`process ${this.#root} has ended`);
    }
    const living = new Map(processes.map((process) => [process.pid, this.#enter(process)]));
    const gone = this.#settleGone(living);
    for (const [pid, entry] of living) living.set(pid, this.#settle(entry, gone.get(pid) ?? 0));
    this.#known = living;
    let totalNs = this.#endedNs;
    for (const entry of living.values()) totalNs += usedBy(entry);
    return totalNs;
  }

  #enter(process: ProcessCpu): Entry {
    if (!this.follows(process)) return { ...process, owedNs: 0 };
    const before = this.#known.get(process.pid);
    return {
      ...process,
      // Some systems tell zero of a process that has ended and is not waited for yet.
      ownNs: Math.max(process.ownNs, before?.ownNs ?? 0),
      reapedNs: Math.max(process.reapedNs, before?.reapedNs ?? 0),
      owedNs: before?.owedNs ?? 0,
    };
  }

  /** The last known time of what is gone, summed by the living ancestor that it may show up in. */
  #settleGone(living: ReadonlyMap<number, Entry>): Map<number, number> {
    const sums = new Map<number, number>();
    for (const entry of this.#known.values()) {
      if (isSame(entry, living.get(entry.pid))) continue;
      const heir = this.#livingAncestor(entry, living);
      if (heir === undefined) this.#endedNs += usedBy(entry);
      else sums.set(heir, (sums.get(heir) ?? 0) + usedBy(entry));
    }
    return sums;
  }

  #livingAncestor(entry: Entry, living: ReadonlyMap<number, Entry>): number | undefined {
    let ancestor = this.#known.get(entry.parent);
    // A chain is no longer than there are processes, even if reused pids made a ring of it.
    for (let step = 0; ancestor !== undefined && step < this.#known.size; step++) {
      if (isSame(ancestor, living.get(ancestor.pid))) return ancestor.pid;
      ancestor = this.#known.get(ancestor.parent);
    }
    return undefined;
  }

  /** Sets what is gone against what the process reaped. */
  #settle(entry: Entry, goneNs: number): Entry {
    const before = this.#known.get(entry.pid);
    const roseNs = isSame(entry, before) ? entry.reapedNs - before.reapedNs : 0;
    const debtNs = Math.max(0, entry.owedNs + goneNs - roseNs);
    // What is within the rounding may be in there already and show up with the next tick.
    const owedNs = Math.min(debtNs, ROUNDING_NS);
    this.#endedNs += debtNs - owedNs;
    return { ...entry, owedNs };
  }
}

function isSame(entry: Entry, other: Entry | undefined): other is Entry {
  return entry.startTime === other?.startTime;
}

function usedBy({ ownNs, reapedNs, owedNs }: Entry): number {
  return ownNs + reapedNs + owedNs;
}

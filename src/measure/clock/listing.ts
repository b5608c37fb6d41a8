/** Systems that tell of all processes in one listing, and nothing of children that ended. */
import { type ProcessCpu, TreeLedger } from './ledger.js';
import type { CpuReading } from './types.js';

/** Whether a process can be the child of the one that its parent's pid names now. */
export type CanDescend<P extends ProcessCpu> = (child: P, parent: P) => boolean;

/** Adds up the tree in one listing after the other. */
export class ListingClock<P extends ProcessCpu> {
  readonly #ledger: TreeLedger;
  readonly #canDescend: CanDescend<P>;

  constructor(root: number, canDescend: CanDescend<P> = () => true) {
    this.#ledger = new TreeLedger(root);
    this.#canDescend = canDescend;
  }

  /**
   * Takes a listing of all processes.
   * @throws Error when the root is not in it
   */
  take(all: readonly P[]): CpuReading {
    const children = new Map<number, P[]>();
    for (const process of all) {
      const siblings = children.get(process.parent);
      if (siblings === undefined) children.set(process.parent, [process]);
      else siblings.push(process);
    }
    const tree = new Set(all.filter((process) => this.#ledger.follows(process)));
    // A set is walked to its end, what is added on the way included.
    for (const parent of tree) {
      for (const child of children.get(parent.pid) ?? []) {
        if (this.#canDescend(child, parent)) tree.add(child);
      }
    }
    return { totalNs: this.#ledger.update([...tree]), threads: new Map() };
  }
}

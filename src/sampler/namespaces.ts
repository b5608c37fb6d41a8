/** Samples of a container, taken from its host: the ids in them are the container's. */
import { treePids } from '../app/process-tree.js';
import { type InnerIds, innerIds } from '../app/systems/linux.js';
import type { PySpy } from './access.js';
import type { SampledThread } from './speedscope.js';

/** Learns while a recording runs what its processes and threads are called here. */
export class IdTranslation {
  readonly #root: number;
  readonly #processes = new Map<number, number>();
  readonly #threads = new Map<number, number>();

  /** @param root of the tree that is sampled, as it is called here */
  constructor(root: number) {
    this.#root = root;
  }

  /** Looks at what lives now. */
  async learn(): Promise<void> {
    this.take(await innerIds(await treePids(this.#root)));
  }

  take({ processes, threads }: InnerIds): void {
    for (const [inside, here] of processes) this.#processes.set(inside, here);
    for (const [inside, here] of threads) this.#threads.set(inside, here);
  }

  /** Threads with the ids that they have here; what ended unseen keeps those it had inside. */
  translate(threads: readonly SampledThread[]): SampledThread[] {
    return threads.map((thread) => ({
      ...thread,
      pid: this.#processes.get(thread.pid) ?? thread.pid,
      tid: this.#threads.get(thread.tid) ?? thread.tid,
    }));
  }
}

/** The translation that a recording needs; undefined where py-spy uses the ids of here. */
export function translationFor(pySpy: PySpy, root: number): IdTranslation | undefined {
  return pySpy.within === undefined ? undefined : new IdTranslation(root);
}

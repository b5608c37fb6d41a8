/** Samples of a container, taken from its host: the ids in them are the container's. */
import { treePids } from '../app/process-tree.js';
import { type InnerIds, innerIds } from '../app/systems/linux.js';
import type { PySpy } from './access.js';

/** What identifies a thread; undefined where a file does not say. */
export interface ThreadIds {
  readonly pid: number | undefined;
  readonly tid: number | undefined;
}

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

  /** The same with the ids that it has here; what ended unseen keeps those it had inside. */
  idsHere<T extends ThreadIds>(thread: T): T {
    return {
      ...thread,
      pid: here(this.#processes, thread.pid),
      tid: here(this.#threads, thread.tid),
    };
  }
}

function here<T extends number | undefined>(known: ReadonlyMap<number, number>, id: T): T {
  return (id === undefined ? id : (known.get(id) ?? id)) as T;
}

/** The translation that a recording needs; undefined where py-spy uses the ids of here. */
export function translationFor(pySpy: PySpy, root: number): IdTranslation | undefined {
  return pySpy.within === undefined ? undefined : new IdTranslation(root);
}

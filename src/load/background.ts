/**
 * Load generators out of the service's way: they run when nobody else wants a core, which leaves
 * the sampler its random moments (docs/attribution.md). Where all cores are busy with other work
 * they would hardly run at all; then all of them get their share of the cores like everybody else,
 * those of services that are measured together at the same moment.
 */
import { coreWaits, runInTheBackground, runNormally } from '../app/scheduling.js';

/** Of work, between two looks. */
const LOOK_EVERY_SECONDS = 1;
/** Part of that time without a core. */
const MOST_WAITED = 0.5;
/**
 * Seconds without one for each turn on it. Beside one busy neighbour on two cores a generator waits
 * most of the time, but for no longer than the service takes for a request, and nothing is lost:
 * 0.3 to 11 ms. Beside two it was 900 ms, and 7 requests a second instead of 558.
 */
const MOST_WAITED_A_TURN = 0.01;

/** Seconds of work, those in the queue for a core, and turns on one. */
interface Watch {
  readonly seconds: number;
  readonly waited: number;
  readonly turns: number;
}
const NOTHING: Watch = { seconds: 0, waited: 0, turns: 0 };

export class Background {
  readonly #progress: (line: string) => void;
  /** Of each generator that is in the background, since it was last judged. */
  readonly #watches = new Map<number, Watch>();
  readonly #whenStuck = new Map<number, () => void>();
  #isOver = false;

  constructor(progress: (line: string) => void) {
    this.#progress = progress;
  }

  /**
   * Takes a generator in, unless there was no room in the background before.
   * @param whenStuck called when it gets no turns and has no right to leave: another one that is
   *   started now stays out of it
   */
  async enter(pid: number, whenStuck: () => void): Promise<void> {
    if (this.#isOver || !(await runInTheBackground(pid))) return;
    this.#whenStuck.set(pid, whenStuck);
    // Meanwhile another one may have had no turns.
    if (this.#isOver) await this.#takeOut(pid);
    else this.#watches.set(pid, NOTHING);
  }

  leave(pid: number): void {
    this.#watches.delete(pid);
    this.#whenStuck.delete(pid);
  }

  /** Looks after a generator while it works. */
  async during<T>(pid: number, work: Promise<T>): Promise<T> {
    if (!this.#watches.has(pid)) return work;
    let reading = this.#read(pid);
    const look = () => {
      reading = reading.then((before) => this.#look(pid, before));
      return reading;
    };
    const timer = setInterval(look, LOOK_EVERY_SECONDS * 1000);
    try {
      return await work;
    } finally {
      clearInterval(timer);
      await look();
    }
  }

  async #read(pid: number): Promise<Watch | undefined> {
    const waits = await coreWaits(pid);
    if (waits === undefined) return undefined;
    return { seconds: performance.now() / 1000, waited: waits.seconds, turns: waits.turns };
  }

  /** Adds what went on since a reading, and ends it all where there was too much waiting. */
  async #look(pid: number, before: Watch | undefined): Promise<Watch | undefined> {
    const now = await this.#read(pid);
    const so = this.#watches.get(pid);
    if (before === undefined || now === undefined || so === undefined) return now;
    const seconds = so.seconds + now.seconds - before.seconds;
    const waited = so.waited + now.waited - before.waited;
    const turns = so.turns + now.turns - before.turns;
    const isTime = seconds >= LOOK_EVERY_SECONDS;
    this.#watches.set(pid, isTime ? NOTHING : { seconds, waited, turns });
    const isStarved = waited >= seconds * MOST_WAITED && waited >= turns * MOST_WAITED_A_TURN;
    if (isTime && isStarved) await this.#end();
    return now;
  }

  async #end(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#progress(
      'all cores are busy with other work: the load generator gets its share of them from now on, and where the CPU went is less exact',
    );
    const pids = [...this.#watches.keys()];
    this.#watches.clear();
    for (const pid of pids) await this.#takeOut(pid);
  }

  async #takeOut(pid: number): Promise<void> {
    if (!(await runNormally(pid))) this.#whenStuck.get(pid)?.();
  }
}

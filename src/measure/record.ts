/**
 * A measurement: rounds, each a fresh process, ready, warmed up, then a fixed number of requests
 * under py-spy between readings of the CPU clock. Several services are measured together: all up
 * at once, their requests in bursts to one and the other, so that what the machine does meets
 * them alike.
 */
import { randomUUID } from 'node:crypto';
import { Guard } from '../app/guard.js';
import type { Measurement, Pairing, Round } from '../baseline/schema.js';
import type { Config } from '../config/config.js';
import { MeasurementError } from '../errors.js';
import { Background } from '../load/background.js';
import { abortable } from './abortable.js';
import { agreeOnLoad } from './agree.js';
import { controlMs } from './machine.js';
import { fixedPace, type Pace, type Speed, type Stand } from './pace.js';
import { type Random, randomOf, shuffled } from './random.js';
import type { OpenRound, RoundOutcome, VoidRound } from './round.js';
import { Sampling } from './sampling.js';
import { Session } from './session.js';
import { type MeasureContext, type MeasuredSide, pathPython } from './side.js';

export type { MeasureContext, MeasuredSide } from './side.js';

/**
 * Requests of a burst where services are measured together. Drift is what neighbouring bursts
 * share, and it is slower than this; a burst must still be long against its first and last request.
 */
const BURST_REQUESTS = 50;
/** Requests to each service after which its speed is known. */
const PROBE_REQUESTS = 200;
/** So many rounds may be thrown away and repeated, besides those asked for. */
const MOST_VOID_ROUNDS = 3;

/**
 * Measures one service.
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
export async function record(config: Config, context: MeasureContext): Promise<Measurement> {
  const guard = new Guard(context.bundleRoot);
  try {
    const how = { pace: fixedPace(config.rounds), context, guard };
    const [measurement] = await measure([{ label: '', config }], how);
    return measurement as Measurement;
  } finally {
    await guard.close();
  }
}

/**
 * Counts the work per request of one service, without measuring any time.
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
export async function count(config: Config, context: MeasureContext): Promise<Measurement> {
  const guard = new Guard(context.bundleRoot);
  const side = { label: '', config };
  try {
    return await inSessions([side], context, guard, async ([session]) => {
      await (session as Session).count(true);
      return (session as Session).finish(null);
    });
  } finally {
    await guard.close();
  }
}

/** How several services are measured together. */
export interface Together {
  readonly pace: Pace;
  /** Of the orders and hash seeds that are drawn. */
  readonly seed: string;
  readonly context: MeasureContext;
  /** Owns all that is started; its owner closes it. */
  readonly guard: Guard;
}

/**
 * Measures several services together: exact counts of each first, where its configuration wants
 * them, then rounds.
 * @returns their measurements in the order of the sides
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
export async function recordTogether(
  sides: readonly MeasuredSide[],
  how: Together,
): Promise<readonly Measurement[]> {
  return measure(sides, how);
}

type How = Omit<Together, 'seed'> & { readonly seed?: string };

async function measure(sides: readonly MeasuredSide[], how: How): Promise<readonly Measurement[]> {
  const { context, guard, pace } = how;
  const agreed = await abortable(agreeOnLoad(sides, context, guard), context.signal);
  return inSessions(agreed, context, guard, async (sessions, sampling) => {
    // Its installation must not be taken for the time that a round needs.
    await sampling.path();
    for (const [index, session] of sessions.entries()) {
      if (sides[index]?.config.count) await session.count(false);
    }
    const rounds = new Rounds(sessions, how);
    while (!context.signal.aborted) {
      await rounds.measureOne();
      if (rounds.isGivenUp || !(await pace.goesOn(rounds))) break;
    }
    return rounds.measurements();
  });
}

/** Prepares a session for each side, works with them, and ends their loads whatever happens. */
async function inSessions<T>(
  sides: readonly MeasuredSide[],
  context: MeasureContext,
  guard: Guard,
  work: (sessions: readonly Session[], sampling: Sampling) => Promise<T>,
): Promise<T> {
  const sampling = new Sampling(
    sides.flatMap(({ config }) =>
      [config.python, pathPython(config.appDir)].filter((each) => each !== undefined),
    ),
    context.progress,
  );
  const shared = { sampling, background: new Background(context.progress) };
  const sessions: Session[] = [];
  const all = async () => {
    for (const side of sides) sessions.push(await Session.prepare(side, guard, context, shared));
    return work(sessions, sampling);
  };
  try {
    return await abortable(all(), context.signal);
  } finally {
    await Promise.all(sessions.map((session) => session.close()));
  }
}

/** The rounds of all sessions, one of each at a time. */
class Rounds implements Stand {
  readonly #sessions: readonly Session[];
  readonly #how: How;
  readonly #pairing: Pick<Pairing, 'id' | 'seed'> | null;
  readonly #began = performance.now();
  #kept = 0;
  #tried = 0;
  #void = 0;
  #isServices = false;
  #isPlanned = false;
  #isGivenUp = false;

  constructor(sessions: readonly Session[], how: How) {
    this.#sessions = sessions;
    this.#how = how;
    this.#pairing = how.seed === undefined ? null : { id: randomUUID(), seed: how.seed };
  }

  get rounds(): number {
    return this.#kept;
  }

  get seconds(): number {
    return (performance.now() - this.#began) / 1000;
  }

  /** Whether the machine threw away too many rounds to go on. */
  get isGivenUp(): boolean {
    return this.#isGivenUp;
  }

  readonly measurements = async (): Promise<readonly Measurement[]> => {
    const pairing =
      this.#pairing === null
        ? null
        : {
            ...this.#pairing,
            looks: [...this.#how.pace.looks],
            pairSeconds: this.seconds / Math.max(1, this.#tried),
          };
    return Promise.all(this.#sessions.map((session) => session.finish(pairing)));
  };

  /** Measures one round of every session; when one side's is void, all are repeated. */
  async measureOne(): Promise<void> {
    const { signal } = this.#how.context;
    while (!signal.aborted && !this.#isGivenUp) {
      const began = performance.now();
      const outcomes = await this.#try();
      const valid: Round[] = [];
      const thrownAway: VoidRound[] = [];
      outcomes.forEach((outcome, side) => {
        if ('round' in outcome) {
          valid.push(outcome.round);
        } else {
          thrownAway.push(outcome);
          this.#sessions[side]?.discard(outcome.void);
        }
      });
      if (valid.length === outcomes.length) {
        valid.forEach((round, side) => {
          this.#sessions[side]?.keep(round);
        });
        this.#kept += 1;
        this.#tell(valid);
        return;
      }
      if (this.#hasMoreRequestsAfter(thrownAway, (performance.now() - began) / 1000)) continue;
      this.#countVoid(thrownAway);
    }
  }

  /**
   * What a round was planned from may have been a pause of the machine, so that it was over before
   * it was sampled: that is cured by more requests, and no failure.
   */
  #hasMoreRequestsAfter(thrownAway: readonly VoidRound[], seconds: number): boolean {
    if (!thrownAway.every(({ cause }) => cause === 'few-samples')) return false;
    const samples = Math.min(...thrownAway.map((each) => each.samples));
    const requests = this.#how.pace.moreRequests(
      { requests: this.#requests, samples, seconds },
      this,
    );
    if (requests === undefined) return false;
    for (const session of this.#sessions) session.requestsPerRound = requests;
    this.#how.context.progress(`rounds have ${requests} requests from now on`);
    return true;
  }

  /**
   * A machine that disturbs one round after the other is no failure: there is less to decide from.
   * @throws MeasurementError when too many rounds failed
   */
  #countVoid(thrownAway: readonly VoidRound[]): void {
    this.#void += 1;
    this.#isServices ||= thrownAway.some(({ cause }) => cause !== 'machine');
    if (this.#void <= MOST_VOID_ROUNDS) return;
    this.#isGivenUp = !this.#isServices && this.#kept > 0;
    if (this.#isGivenUp) return;
    const reasons = new Set(
      this.#sessions.flatMap((session) => session.voidRounds.map(({ reason }) => reason)),
    );
    throw new MeasurementError(`measuring: ${this.#void} rounds were void`, {
      advice: thrownAway.some(({ cause }) => cause === 'few-samples')
        ? 'Give more requests per round ("requests"), and a duet more time for them ("budget").'
        : 'Nothing can be said from rounds that failed; solve the cause below first.',
      details: [...reasons].map((reason) => `  - ${reason}`).join('\n'),
    });
  }

  async #try(): Promise<RoundOutcome[]> {
    const began = performance.now();
    this.#tried += 1;
    // Of its own for each round, so that a seed gives the same ones whatever came before.
    const random = randomOf(`${this.#how.seed ?? ''}/${this.#tried}`);
    const open = await this.#open(random);
    try {
      await allOf(open.map(({ session, round }) => session.attach(round)));
      await this.#sendInTurn(
        open.map(({ round }) => round),
        { random, startSeconds: (performance.now() - began) / 1000 },
      );
      return await allOf(open.map(({ session, round }) => session.end(round)));
    } finally {
      await Promise.all(open.map(({ round }) => round.stop()));
    }
  }

  /** Starts all services at once, in random order; all are up, or none. */
  async #open(random: Random): Promise<{ session: Session; round: OpenRound }[]> {
    const hashSeed = this.#hashSeed(random);
    const control = controlMs();
    const opened = await Promise.allSettled(
      shuffled(this.#sessions, random).map(async (session) => ({
        session,
        round: await session.open(hashSeed, control),
      })),
    );
    const open = opened.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
    const failed = opened.find((each) => each.status === 'rejected');
    if (failed !== undefined) {
      await Promise.all(open.map(({ round }) => round.stop()));
      throw failed.reason;
    }
    const place = ({ session }: { session: Session }) => this.#sessions.indexOf(session);
    return open.sort((a, b) => place(a) - place(b));
  }

  /**
   * Services that are measured together share their hash seed. For one measured alone rounds of
   * the same number do, in this measurement and in the next one: the order of sets and
   * dictionaries is then no difference between two measurements.
   */
  #hashSeed(random: Random): number {
    return this.#pairing === null ? this.#kept + 1 : Math.floor(random() * 2 ** 32);
  }

  /** All requests of a round; with several services in bursts, each time in random order. */
  async #sendInTurn(
    open: readonly OpenRound[],
    { random, startSeconds }: { random: Random; startSeconds: number },
  ): Promise<void> {
    const inBursts = open.length > 1 && open.every((round) => round.inBursts);
    const bursts: number[] = [];
    for (let sent = 0; sent < this.#requests; ) {
      const began = performance.now();
      const next = Math.min(inBursts ? BURST_REQUESTS : this.#requests, this.#requests - sent);
      for (const round of shuffled(open, random)) await round.send(next);
      sent += next;
      if (open.some((round) => round.isVoid)) return;
      bursts.push((performance.now() - began) / 1000 / next);
      if (!this.#isPlanned && inBursts && sent >= PROBE_REQUESTS) {
        // A pause of the machine in one of them would be taken for a slow service.
        this.#plan({ startSeconds, requestSeconds: median(bursts) });
      }
    }
  }

  #plan(speed: Speed): void {
    const requests = this.#how.pace.requestsOf(speed, this.#requests);
    for (const session of this.#sessions) session.requestsPerRound = requests;
    this.#isPlanned = true;
  }

  get #requests(): number {
    return Math.max(...this.#sessions.map((session) => session.requestsPerRound));
  }

  #tell(rounds: readonly Round[]): void {
    const { context, pace } = this.#how;
    const unit = rounds.length > 1 ? 'pairs' : 'rounds';
    const isMost = rounds.length > 1;
    context.step?.({ unit, done: this.#kept, of: pace.most, isMost });
    const cpu = rounds.map((round) => round.cpuMs / round.requests);
    const [first, second] = cpu as [number, number | undefined];
    if (second !== undefined) {
      const change = (second / first - 1) * 100;
      // How many there will be may be known only after the first one.
      const most = pace.most < this.#kept ? '' : ` of at most ${pace.most}`;
      context.progress(
        `pair ${this.#kept}${most}: ${first.toFixed(3)} → ${second.toFixed(3)} ms CPU per request ` +
          `(${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(1)} %)`,
      );
      return;
    }
    const [round] = rounds as [Round];
    context.progress(
      `round ${this.#kept}/${pace.most}: ${first.toFixed(3)} ms CPU per request, ` +
        `${Math.round(round.requests / round.seconds)} requests/s, ${round.sampler.samples} samples`,
    );
  }
}

/** The lower one of two in the middle: what disturbs a burst makes it longer. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] as number;
}

/** Waits for all, also when one fails, so that nothing goes on behind an error. */
async function allOf<T>(work: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

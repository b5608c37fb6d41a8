/**
 * A measurement: rounds, each a fresh process, ready, warmed up, then a fixed number of requests
 * under py-spy between readings of the CPU clock. Several services are measured together: all up
 * at once, their requests in bursts to one after the other, so that what the machine does meets
 * them alike.
 */
import { randomUUID } from 'node:crypto';
import { Guard } from '../app/guard.js';
import type { Measurement, Round } from '../baseline/schema.js';
import type { Config } from '../config/config.js';
import { MeasurementError } from '../errors.js';
import type { OpenRound, RoundOutcome } from './round.js';
import { Sampling } from './sampling.js';
import { Session } from './session.js';
import { type MeasureContext, type MeasuredSide, pathPython } from './side.js';

export type { MeasureContext, MeasuredSide } from './side.js';

/**
 * Requests of a burst where services are measured together. Drift is what neighbouring bursts
 * share, and it is slower than this; a burst must still be long against its first and last request.
 */
const BURST_REQUESTS = 50;

/**
 * Measures one service.
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
export async function record(config: Config, context: MeasureContext): Promise<Measurement> {
  const [measurement] = await recordTogether([{ label: '', config }], context);
  return measurement as Measurement;
}

/**
 * Counts the work per request of one service, without measuring any time.
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
export async function count(config: Config, context: MeasureContext): Promise<Measurement> {
  const [measurement] = await inSessions([{ label: '', config }], context, async ([session]) => {
    await (session as Session).count(true);
  });
  return measurement as Measurement;
}

/**
 * Measures several services together; all have the same number of rounds and requests.
 * @returns their measurements in the order of the sides
 * @throws InputError, MeasurementError; nothing that was started is left running
 */
export async function recordTogether(
  sides: readonly MeasuredSide[],
  context: MeasureContext,
): Promise<Measurement[]> {
  return inSessions(sides, context, async (sessions) => {
    for (const [index, session] of sessions.entries()) {
      if (sides[index]?.config.count) await session.count(false);
    }
    const rounds = Math.max(...sides.map((side) => side.config.rounds));
    for (let round = 0; round < rounds && !context.signal.aborted; round++) {
      await measureRound(sessions, round, context.signal);
    }
  });
}

/** Prepares a session for each side, works with them, and ends them whatever happens. */
async function inSessions(
  sides: readonly MeasuredSide[],
  context: MeasureContext,
  measure: (sessions: readonly Session[]) => Promise<void>,
): Promise<Measurement[]> {
  const guard = new Guard(context.bundleRoot);
  const sampling = new Sampling(
    sides.flatMap(({ config }) =>
      [config.python, pathPython(config.appDir)].filter((each) => each !== undefined),
    ),
    context.progress,
  );
  const sessions: Session[] = [];
  const work = async () => {
    for (const side of sides) sessions.push(await Session.prepare(side, guard, context, sampling));
    await measure(sessions);
    const together = sessions.length > 1 ? randomUUID() : '';
    return Promise.all(sessions.map((session) => session.finish(together)));
  };
  try {
    return await abortable(work(), context.signal);
  } finally {
    await Promise.all(sessions.map((session) => session.close()));
    await guard.close();
  }
}

/** Measures one round of every session; when one side's is void, all are repeated. */
async function measureRound(
  sessions: readonly Session[],
  index: number,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const outcomes = await tryRound(sessions, index);
    const valid: Round[] = [];
    outcomes.forEach((outcome, side) => {
      if ('void' in outcome) sessions[side]?.discard(outcome.void);
      else valid.push(outcome.round);
    });
    if (valid.length < sessions.length) continue;
    for (const [side, round] of valid.entries()) sessions[side]?.keep(round);
    return;
  }
}

async function tryRound(sessions: readonly Session[], index: number): Promise<RoundOutcome[]> {
  const open: { session: Session; round: OpenRound }[] = [];
  try {
    for (const session of sessions) open.push({ session, round: await session.open(index) });
    for (const { session, round } of open) await session.attach(round);
    await sendInTurn(
      open.map(({ round }) => round),
      Math.max(...sessions.map((session) => session.requestsPerRound)),
    );
    return await Promise.all(open.map(({ session, round }) => session.end(round)));
  } finally {
    await Promise.all(open.map(({ round }) => round.stop()));
  }
}

/** All requests of a round; with several services in bursts, in an order that reverses each time. */
async function sendInTurn(rounds: readonly OpenRound[], requests: number): Promise<void> {
  const inBursts = rounds.length > 1 && rounds.every((round) => round.inBursts);
  const burst = inBursts ? BURST_REQUESTS : requests;
  for (let sent = 0, turn = 0; sent < requests; sent += burst, turn++) {
    const order = turn % 2 === 0 ? rounds : [...rounds].reverse();
    for (const round of order) await round.send(Math.min(burst, requests - sent));
    if (rounds.some((round) => round.isVoid)) return;
  }
}

async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  work.catch(() => undefined); // after an abort, what it was doing fails as its processes go
  let abort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(new MeasurementError('measuring: stopped before it was finished'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (abort !== undefined) signal.removeEventListener('abort', abort);
  }
}
